Oreste | her father, Papà | male
Ermanno | her uncle | male
Tiziana | the bride | female
Aunt Ilda | Ilda, the taller one | female
Aunt Ilde | Ilde, the shorter one | female
Nonno Bep | Bep, the old man, her grandfather, the grandfather, Nonno | male
Dr Oberholzer | the man in the cycling shorts, a stranger, the stranger, the cyclist, Oberholzer, Lutz | male
Mirco | the waiter | male
====
Seating

It had taken Tiziana eleven weeks to find a way of seating eighty-four people so that her father and her uncle wouldn’t be able to see one another, and at ten past two on the day itself she came round the corner of the terrace with her train over her arm and found them side by side on the wall.

They weren’t talking. They had not talked since the hailstorm of 2009. Between them, with his hat on his knees and his eyes shut and a hand on the leg of each, was her grandfather.

[[Tiziana]]«Who put Nonno there?» she asked.

[[Aunt Ilda]]«He put himself,» said Aunt Ilda.

[[Aunt Ilde]]«We only helped,» said Aunt Ilde.

[[Aunt Ilda]]«He wanted the sun.»

[[Aunt Ilde]]«And then he wanted his sons.»

The aunts stood one on each side of the fig tree, in navy and in midnight blue. They’d been born eleven months apart to a mother of small invention. As a girl Tiziana had told them apart by the mole, till Ilde had a mole too; now she went by height, and was careful not to speak to either when they were sitting down.

[[Tiziana]]«Papà, you’re at nine,» said the bride. [[Tiziana]]«You’re under the pergola with Corrado’s mother. I explained it to you. I drew it.»

[[Oreste]]«I’m resting.»

[[Tiziana]]«And you, Uncle, you’re at four.»

[[Ermanno]]«I can’t move,» said Ermanno, with his eyes on the valley. [[Ermanno]]«He has me by the trousers.»

It was true. The old man’s fingers were shut in the good grey cloth like a child’s. He was ninety-three, Nonno Bep, and on most days didn’t know it; he’d gone off little by little, as the fog does on the river, so that you could not have named the morning when you saw the other bank. He had not said a word to anyone since Easter. He smiled, though, and whatever was put into his hand he ate.

[[Oreste]]«Tell your uncle,» said her father, [[Oreste]]«that he can cut them off. I’ll pay for the trousers.»

[[Ermanno]]«Tell your father I’ve seen how he pays.»

[[Tiziana]]«I’m not telling anyone anything! It’s my wedding!»

[[Aunt Ilde]]«It’s her wedding,» said the shorter one reproachfully to the valley.

They all regarded the valley. It was a fine one, and from the wall you could see the entire trouble in a single glance. On the left was the half of the hill that had gone to Oreste, and on the right the half that went to Ermanno, and up the middle, where any other family would have had a path, ran two fences with a metre of nettles between. Both halves made Barbera. You couldn’t tell the one from the other with your eyes shut, and nobody had ever dared to say so.

[[thinks Tiziana]]*Forty years. Someone’s going to have to dig that up when they’re dead, and it will be me, in rubber boots.*

The waiter came by with a tray of little things on sticks, and bent to offer it along the wall. He was a pupil from the hotel school at Alba, and had been told to serve the elderly first.

[[Mirco]]«Quail’s egg?» he asked.

That was all that he did, poor Mirco, as he told everyone afterwards. He asked, and the old man smiled, and took one.

It wasn’t loud. People suppose that there will be some noise. The hand just came away from the grey trousers and went to the collar, and the smile stayed where it was for a bit after everything behind it had changed.

[[Aunt Ilda]]«Bep?» said Aunt Ilda. [[Aunt Ilda]]«Bep, what is it?»

[[Ermanno]]«He’s choking,» said Ermanno.

[[Oreste]]«He isn’t choking,» said Oreste, [[Oreste]]«he’s thinking.»

[[Ermanno]]«He’s blue, you ass! Hit him!»

[[Oreste]]«You hit him!»

They both hit him. They did it by turns, the right and the left, as they had driven posts together when they were boys, and the old man rocked on the wall between them and grew steadily darker. Somebody screamed at table six. The band, who couldn’t see, struck up *Rosina, where’ve you hung your stockings.*

[[Dr Oberholzer]]«Excuse me, please,» said a voice. [[Dr Oberholzer]]«Not like so.»

A stranger had come over the wall. He had come over it from outside, where the road was, on stiff bare legs, in yellow; there was a helmet on his head and a small looking-glass sticking out of the helmet, and he had shoes that clacked. He moved Oreste aside by the shoulders, as one moves a chair. He got his arms around the old man from behind, joined his fists, said something to himself in German and pulled.

The quail’s egg went as far as the fig tree. It was found there the next day, by a cousin, entire.

[[Dr Oberholzer]]«So,» said the man in the cycling shorts. [[Dr Oberholzer]]«Breathe. Slowly. Once more. Good.»

Nobody else was breathing. The grandfather leaned back on the yellow chest with his mouth open, and drew it in, a whole valleyful, and let it go. His colour came up from the neck. He gazed round at them: the bride, the waiter on his knees, the two blue dresses, the two big red men with their hands still lifted. And he opened his mouth wider.

[[Nonno Bep]]«Who’s the idiot,» said Nonno Bep, [[Nonno Bep]]«that put in two fences?»

You could hear a glass being set down.

[[Aunt Ilde]]«He spoke,» Ilde whispered.

[[Aunt Ilda]]«He spoke! Holy Mother, he hasn’t spoken since—» said her sister.

[[Nonno Bep]]«You need one to keep a cow out. What do you want with two? Have you got a very thin cow?»

[[Oreste]]«Papà,» said her father. His voice cracked on it. [[Oreste]]«Papà, it was for the hail. When I wanted to put nets up he wouldn’t go halves, so I...»

[[Ermanno]]«I hadn’t the money! I told you that I didn’t have it, and you told me I had never had it, in front of the priest.»

[[Oreste]]«I told you I’d lend it to you.»

[[Ermanno]]«In front of the priest!»

[[Nonno Bep]]«Which one are you?» the old man asked him.

[[Ermanno]]«Ermanno, Papà.»

[[Nonno Bep]]«And that one?»

[[Ermanno]]«That’s Oreste.»

[[Nonno Bep]]«You’ve both got very fat,» said the old man, [[Nonno Bep]]«on half a hill.»

It was the cyclist who put an end to it. He had kept hold of his patient’s wrist all along, looking up at nothing and moving his lips; he now took off the helmet, which lent him a high, bald, learned forehead and made him ten years older.

[[Dr Oberholzer]]«He must lie down, please, and I wish to listen to the chest. Has he a bed? Has he a son?»

[[Oreste]]«Me,» said Oreste.

[[Ermanno]]«Me,» his brother said.

[[Dr Oberholzer]]«Good. Then one takes the arms, the other the legs.»

So it came about that eighty-four guests, most of whom had been told nothing except that there had been something at table six, saw Oreste walk backwards through the middle of them with Nonno Bep by the armpits and Ermanno come after with his feet. They went in step. They had to. At the door of the house there was a moment of difficulty over who was to turn, and they heard Oreste say [[Oreste]]«Left,» and they heard his brother, who hadn’t said a word to him in fifteen years, say [[Ermanno]]«Your left or mine?»

Tiziana sat down on the warm place on the wall. Someone gave her a drink. It was Mirco, and she saw that he was crying.

[[Mirco]]«I’ve killed him, haven’t I?»

[[Tiziana]]«No. You made him talk. It’s the best present so far, we’ve had nine toasters.»

[[Mirco]]«They’ll send me back to Alba.»

[[Tiziana]]«Drink this,» she told him, and gave it back to him.

The sisters had drawn together under the fig tree. They seldom stood so near, for fear of comparisons.

[[Aunt Ilda]]«I know what he meant,» said the taller one. [[Aunt Ilda]]«About the cow.»

[[Aunt Ilde]]«So do I.»

[[Aunt Ilda]]«It was Brunetta. She used to go through and eat the beans.»

[[Aunt Ilde]]«She was thin. They were all thin, we were all thin. He’s back in the war.»

[[Aunt Ilda]]«He isn’t in the war. He looked straight at Oreste’s belly.»

[[Tiziana]]«Aunt Ilda,» said the bride, [[Tiziana]]«will it last? Will he go on talking?»

[[Aunt Ilde]]«I’m Ilde.»

[[Tiziana]]«I’m sorry. You were bending.»

[[Aunt Ilde]]«Nothing lasts, treasure,» said Aunt Ilde, and kissed her. [[Aunt Ilde]]«But they carried him. I saw it, and she saw it. Let’s see how they put him down.»

They were a long time about it. Corrado came to find his wife, and was told, and went off to move the soup. The band had got through all of Rosina’s wardrobe before the door opened again and the stranger came out on his clacking shoes, with a shirt of her father’s over the yellow.

[[Dr Oberholzer]]«He sleeps,» he announced. [[Dr Oberholzer]]«One rib is perhaps cracked, it’s my fault. The lungs are clear. For ninety-three it’s an excellent machine. Which is the bride?»

[[Tiziana]]«I’m in white,» said Tiziana.

[[Dr Oberholzer]]«Of course. My congratulations. I’m the doctor. I mean that I’m a doctor, a dentist really, from Winterthur. Oberholzer, Lutz.» He made a small bow. [[Dr Oberholzer]]«I was only on the road to Barolo, and I heard somebody scream. In Switzerland we’d have telephoned.»

[[Tiziana]]«Where are they? My father and his brother?»

[[Dr Oberholzer]]«Ah. They sit by the bed. I told them that someone must sit there, to see that he breathes, and neither wished to go.» He hesitated, as if this part fell outside his competence. [[Dr Oberholzer]]«They’re in disagreement. The one says that the old gentleman told him to take out his fence, the other says no, it’s himself who was told. So they argue who shall be the one to do it.»

[[Aunt Ilda]]«They’re arguing?» asked Ilda. [[Aunt Ilda]]«Out loud?»

[[Dr Oberholzer]]«Very loud. I had to ask them to lower it, for the patient.»

[[Aunt Ilde]]«With each other?» said Ilde.

[[Dr Oberholzer]]«Please? With whom else?»

The aunts took each other’s hands. For a moment, in front of that immense divided view, in navy and in midnight blue, with a mole each, they looked like a thing that had been cut from folded paper.

[[Tiziana]]«Dr Oberholzer,» Tiziana said, [[Tiziana]]«are you hungry? You must stay. You’ll have to stay, it’s eleven courses.» She had got out the plan. She’d carried it in her bodice all day long, much folded, with its eighty-four little circles. [[Tiziana]]«You can sit with my mother-in-law at nine. There’s a place free.»

[[Dr Oberholzer]]«But this is your father’s place.»

[[Tiziana]]«It was,» said Tiziana. She turned it over to the clean side. [[Tiziana]]«Who’s got a pencil?»
