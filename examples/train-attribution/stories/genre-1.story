Queen Isaveth | Isaveth, the queen, Your Grace, the Queen of Two Rivers | female
Lord Marshal Oddrun Hask | Hask, Oddrun, the Lord Marshal, Marshal, the old soldier | male
Archivist Temmerin | Temmerin, the Archivist, the archivist | male
Lady Ciarvel of the Fens | Ciarvel, Lady Ciarvel, the fenwoman, my lady | female
Prince Dovan | Dovan, the prince, the boy, Highness | male
Mother Ysk | Ysk, Mother Ysk, the Hierophant, the old priestess | female
the page | the page, the child at the door | male
Brannoc Tull | Tull, the ferryman, Brannoc, the man in the wet cloak | male
====
Chapter Eleven: The Table of Ash

There were six chairs at the Table of Ash, and for the first time since the thaw all six of them were filled.

[[Queen Isaveth]]"Close the doors," said the queen.

The page leaned his whole small weight on the bronze. When the bar had dropped he stayed where he was, back to the metal, as though he might be blamed for any draught.

[[Queen Isaveth]]"You have all seen the smoke," Isaveth went on. [[Queen Isaveth]]"I will not insult you by describing it. Lord Marshal, where are they?"

Hask had brought no map. He swept the walnuts out of the silver dish in front of him and began laying them on the wood, one by one, in a crooked line.

[[Lord Marshal Oddrun Hask]]"Here. Here. And as of last night, here." He set the last nut down with great care. [[Lord Marshal Oddrun Hask]]"Karth Ford. They crossed without getting their stirrups wet."

[[Prince Dovan]]"The ford is in flood until midsummer," Dovan said.

[[Lord Marshal Oddrun Hask]]"It was in flood, Highness. It isn't now."

[[Prince Dovan]]"Rivers don't stop."

[[Lord Marshal Oddrun Hask]]"This one did."

Nobody spoke for a moment. Down the table, the Hierophant's beads clicked and were still.

[[Lady Ciarvel of the Fens]]"How many?" asked Lady Ciarvel.

[[Lord Marshal Oddrun Hask]]"Nine thousand horse. I have stopped counting the foot. Counting them is bad for the men who do it."

[[Lady Ciarvel of the Fens]]"And we have?"

[[Lord Marshal Oddrun Hask]]"With your bowmen? Four."

[[Lady Ciarvel of the Fens]]"You don't have my bowmen."

The old soldier picked up a walnut, looked at it, and cracked it between finger and thumb. [[Lord Marshal Oddrun Hask]]"Then three."

[[Queen Isaveth]]"We will come to the bowmen," said Isaveth. [[Queen Isaveth]]"Temmerin. You asked for this council before the smoke was ever seen. I refused you. I am sorry for that, and now I would like to hear what you would have told me."

The Archivist rose. He was the youngest person ever to hold the keys of the Low Library, and he had the unlucky habit of looking at the ceiling when he was afraid. He looked at it now.

[[Archivist Temmerin]]"Your Grace, there is a treaty."

[[Lord Marshal Oddrun Hask]]"There are four hundred treaties," Hask growled.

[[Archivist Temmerin]]"Four hundred and six, my lord. This is the four hundred and seventh. It isn't catalogued. It was bound into the back of a book on the diseases of sheep."

Dovan laughed. His mother turned her head an inch, and he stopped.

[[Queen Isaveth]]"A treaty with whom?"

[[Archivist Temmerin]]"With the river."

The beads clicked again. All of them looked then to the far end, where Mother Ysk sat so deep in her grey wool that only her hands could be seen.

[[Mother Ysk]]"Go on, child," she said. [[Mother Ysk]]"You have come this far out on the ice."

[[Archivist Temmerin]]"You knew of it?"

[[Mother Ysk]]"I put it in the sheep book."

Hask's fist came down. The walnuts leapt, and half of the enemy's army rolled onto the floor.

[[Lord Marshal Oddrun Hask]]"Sixty years you've sat at this table, woman!"

[[Mother Ysk]]"Sixty-two."

[[Lord Marshal Oddrun Hask]]"And never once thought to say that we had an alliance with a *river*?"

[[Mother Ysk]]"It was not an alliance, Oddrun. It was a debt. One doesn't hang one's debts in the hall." The old priestess drew back her hood. Her eyes had gone the white of skimmed milk, but she found the queen's face without trouble. [[Mother Ysk]]"Your great-grandmother bought the water's good will for a hundred years. She paid half in advance. The other half fell due at the thaw."

[[Queen Isaveth]]"And what was the price?"

It was not the Hierophant who answered.

[[Archivist Temmerin]]"A child of the house," Temmerin told the ceiling. [[Archivist Temmerin]]"The first time it was the Lady Orrel. She was seven. The chronicles say fever."

[[Prince Dovan]]"The chronicles say a good many things," said Dovan, but his voice had thinned.

There was only one child of the house. He was nineteen, and he was sitting with his boots on the rung of Lady Ciarvel's chair.

He took them off.

[[Queen Isaveth]]"No," said the queen.

[[Mother Ysk]]"Isaveth—"

[[Queen Isaveth]]"I said no. You will address me properly and you will think of something else."

[[Mother Ysk]]"I have had sixty-two years to think of something else. Your Grace."

The silence that followed was of the kind that has edges. Lady Ciarvel reached out and began to gather the fallen walnuts from her end of the table, setting them upright again along the line. Her people lived on stilts, above the water and because of it. She had not seemed surprised.

[[Lord Marshal Oddrun Hask]]"You've something to say, my lady?" Hask asked her.

[[Lady Ciarvel of the Fens]]"Only that we pay ours every year."

[[Prince Dovan]]"You what?"

[[Lady Ciarvel of the Fens]]"Don't look at me so, Highness. Not with children. We're not kings." She placed a nut. [[Lady Ciarvel of the Fens]]"Eels. Honey. A song, in lean years. One time my uncle's second-best boat. The water isn't cruel. It takes what it's offered. It was your people who walked down to the bank and said, what will you have? and then held out the dearest thing they owned, so that nobody could doubt how rich they were."

[[Archivist Temmerin]]"That is... that isn't in the text," said Temmerin.

[[Lady Ciarvel of the Fens]]"No. It wouldn't be."

[[Archivist Temmerin]]"But if it's true, if the terms were ours and not the river's, then—Mother Ysk, who drafted it? Which side speaks first?"

The Hierophant's hands had stopped moving.

[[Mother Ysk]]"We do," she said slowly. [[Mother Ysk]]"*We offer.* Those are the opening words."

[[Archivist Temmerin]]"Then it can be amended!"

[[Lord Marshal Oddrun Hask]]"Amended." Hask passed a palm over his scalp. [[Lord Marshal Oddrun Hask]]"Nine thousand horse on this side of Karth, and we're to send a clerk down to the mud to haggle."

[[Queen Isaveth]]"Have you a better plan, Marshal?"

[[Lord Marshal Oddrun Hask]]"I've a worse one. I burn the granaries, fall back on the Stair, and hold it till we've eaten the mules."

[[Queen Isaveth]]"How long?"

[[Lord Marshal Oddrun Hask]]"Twenty days. Thirty, if I shoot the cooks."

[[Queen Isaveth]]"And then?"

He shrugged. [[Lord Marshal Oddrun Hask]]"You'd want to ask the Hierophant about *then*. It's more her province."

There came a knock. It was not loud, but it was low down on the door and oddly wet, and the page sprang away from it with a yelp.

[[the page]]"Please, Your Grace, somebody's out there!"

[[Queen Isaveth]]"The guard was told that we were not to be disturbed."

[[the page]]"Yes, Your Grace. I can't hear the guard."

Hask was on his feet. The blade he drew was plain and short and much older than the prince. [[Lord Marshal Oddrun Hask]]"Behind me, lad. No, the other side. If I fall over, you run."

[[the page]]"Where to?"

[[Lord Marshal Oddrun Hask]]"Anywhere there's a mule. Lift the bar."

The bar went up. The door swung in, and with it came a smell of weed and cold stone, and a man in a wet cloak with his hat held respectfully before him. Behind him both guards sat against the wall, snoring.

[[Brannoc Tull]]"Beg pardon," he said. [[Brannoc Tull]]"I was told that there'd be six of you and the little one. Which is the lady of the house?"

[[Queen Isaveth]]"I am the Queen of Two Rivers. Who are you?"

[[Brannoc Tull]]"Ah. It's about that, ma'am. The Two." He turned the hat round by its brim. Water ran out of it, a good deal more water than a hat could hold. [[Brannoc Tull]]"There's the one, at present. He's sent me to ask if you'd forgot."

[[Prince Dovan]]"Forgotten what?"

[[Lady Ciarvel of the Fens]]"Hush," breathed Ciarvel. She had risen, and then, to the astonishment of everyone who knew her, she sank to one knee. [[Lady Ciarvel of the Fens]]"Grandfather Tull. You took my brother over, the winter that the ice broke."

[[Brannoc Tull]]"I did. Polite boy. Gave me an apple." The ferryman nodded to her as one nods to a neighbour. [[Brannoc Tull]]"You're paid up, my girl. I've no business with you."

Temmerin was writing. He wrote without looking down, and his eyes, for once, were nowhere near the ceiling.

[[Lord Marshal Oddrun Hask]]"Is that thing alive?" Hask muttered out of the side of his mouth.

[[Mother Ysk]]"More than you are. Put your sword up before you embarrass us."

The sword went up. The queen came round the table. She walked past the Marshal, past the bowed head of the fenwoman, and stopped where the water from the stranger's hat had begun to pool on the flags. She let it wet the hem of her gown.

[[Queen Isaveth]]"We have not forgotten," she said. [[Queen Isaveth]]"We wish to amend our offer."

[[Brannoc Tull]]"Do you, now."

[[Queen Isaveth]]"My ancestress gave what was not hers to give. I shall not. I'll give nothing that breathes and is not myself."

[[Prince Dovan]]"Mother!"

[[Queen Isaveth]]"Sit down, Dovan."

[[Prince Dovan]]"I won't. If it's between you and me, then any fool can see—Marshal, tell her. She can hold this realm together and I can't even hold a cavalry wing, you said it yourself, you said it in front of my *horse*—"

[[Lord Marshal Oddrun Hask]]"I did say that," Hask admitted. [[Lord Marshal Oddrun Hask]]"It was a private remark."

[[Prince Dovan]]"Then tell her!"

The old soldier opened his mouth and closed it. There were tears in the creases of his face, and he seemed to have no idea how they had come there.

[[Lady Ciarvel of the Fens]]"You are both doing it again," said a dry voice from the floor.

The queen looked down. [[Queen Isaveth]]"What are we doing?"

[[Lady Ciarvel of the Fens]]"Holding out the dearest thing. Has anyone asked what he's short of?"

Nobody had. It was plain in their faces. Even the page looked abashed.

The queen drew a breath. [[Queen Isaveth]]"Master Tull. Forgive us. We are a proud people and it makes us stupid. What does your lord *lack*?"

[[Brannoc Tull]]"Well," said Brannoc Tull. He scratched the back of his neck, where there were gills. [[Brannoc Tull]]"That's the first civil question I've had off this hill in two hundred years. There's the mill."

[[Queen Isaveth]]"The mill?"

[[Brannoc Tull]]"Mills. Eleven, below Karth. All that stopping and starting. He's not slept."

[[Archivist Temmerin]]"Eleven mills," whispered the Archivist, and his pen flew. [[Archivist Temmerin]]"Anything else?"

[[Brannoc Tull]]"The tanneries he could do without."

[[Archivist Temmerin]]"Naturally. And?"

[[Brannoc Tull]]"He liked the singing. You used to have singing, at the thaw. Children in white. Then there was the business with the little girl, and after that nobody came." The ferryman put his hat back on. Beneath the brim his eyes were very large and round and mild. [[Brannoc Tull]]"She sings for him yet. But it's the one voice, see, and she only knows the four songs."

It was Mother Ysk who made the sound. It was hardly a word. She had both her hands over her mouth, and the beads had fallen at last into her lap.

[[Queen Isaveth]]"She's *there*?" the queen said. [[Queen Isaveth]]"Orrel? She lives?"

[[Brannoc Tull]]"Lives. Well. I wouldn't lean on the word."

[[Mother Ysk]]"Is she still seven?" asked the Hierophant, in a voice none of them had ever heard from her.

[[Brannoc Tull]]"She is, mum. She asks after you. *Where's my sister,* she says. *Is she not done hiding?*"

The page, who had been told a great many times not to speak unless he was spoken to, went over and took the old woman's hand.

[[Queen Isaveth]]"Archivist," said Isaveth, when she could. [[Queen Isaveth]]"Draw it up. The mills, the tanneries, the singing. And this. The child goes home."

[[Lord Marshal Oddrun Hask]]"And the nine thousand?" Hask asked. [[Lord Marshal Oddrun Hask]]"I hate to be the one to bring the room down."

The ferryman considered the line of walnuts. He put out one long wet finger, and, with some delicacy, he drew it across the wood between Karth and the Stair, so that a thread of water ran there, shining, and the nuts began to float.

[[Brannoc Tull]]"They did cross without getting their stirrups wet," he said. [[Brannoc Tull]]"I shouldn't think that they'll go back so."
