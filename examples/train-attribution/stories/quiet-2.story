Samar | habibti, my elder sister, the eldest, her elder sister | female
Sahar | | female
Nabil | | male | narrator
Boutros | my father, Baba, Mr. Haddad | male
Dorothy Penhale | the woman in the fleece, the inspector, the woman from the council, Ms. Penhale | female
Uncle Ghassan | Ghassan, my father’s brother, my uncle | male
Kwame | the boy from the dishes | male
a man at table six | table six | male
====
Five Stars

My parents, when they were very young and in love with each other, gave their daughters names that differ by one letter. It was poetry, my mother used to say. One of them means talk that goes on through the night and the other means the hour before dawn, so that together they are the whole of a good party. It has been poetry for the post office, for two schools, and for the Leicester Royal Infirmary, who once took out the wrong one’s tonsils.

On the Friday I am telling about, both of them were in the kitchen of the restaurant, and they weren’t speaking.

[[Sahar]]“Nabil,” said Sahar, [[Sahar]]“tell my sister that the lamb is burning.”

[[Nabil]]“The lamb is burning,” I said.

[[Samar]]“Tell her I have eyes.”

[[Nabil]]“She has eyes.”

[[Sahar]]“Ask her if she has a nose.”

I was forty-one, and a chartered accountant. I had come by only to look at the books, because my father had telephoned on Tuesday and said that there was a small thing with the books, and I had known from the word *small* that I’d be there all week. I still had my coat on. Neither of them was looking at me. They stood back to back at the two ranges in their two white jackets, with the same plait down each, and if you had not grown up with them you’d have said that one woman was leaning on a mirror.

[[Samar]]“Ask her,” said the eldest, [[Samar]]“who left the walk-in open last night. Four trays of kibbeh, Nabil. Sweating like wrestlers.”

[[Sahar]]“I closed it.”

[[Samar]]“She closed it! She heard that, then. She can hear.”

[[Sahar]]“I closed it at eleven, and I kissed Baba, and I went home.”

[[Nabil]]“Where is Baba?” I asked.

For a second they forgot they were at war. They looked at the door to the yard, and then at each other, and I saw something pass between them that I had not been told about.

[[Sahar]]“He’s having his air,” Sahar said.

He was sitting on an upturned oil drum beside the bins, in his suit. He’d worn a suit to work every day for thirty-six years and put an apron on over it. He had his face lifted to the bit of sun that comes over the carpet warehouse, and his eyes were closed, and he was singing under his breath the one about the girl at the well, *Ya Leila, ya Leila, your jug is broken.* I waited for the end of the verse.

[[Nabil]]“Baba.”

[[Boutros]]“There he is,” said my father. [[Boutros]]“How’s Beirut?”

I have never been to Beirut in my life. I work in Nottingham.

[[Nabil]]“It’s fine. It’s busy.”

[[Boutros]]“You look thin. Is she feeding you, what’s her name, the Armenian?”

[[Nabil]]“It’s Nabil, Baba.”

He opened his eyes. I watched him find me, one feature at a time, as you would look for your own house in a street you’d left as a child.

[[Boutros]]“I know that it’s Nabil,” he said with dignity. [[Boutros]]“Who said it wasn’t? Did you look at the books?”

[[thinks Nabil]]*He thought I was Ghassan. He thought I was my uncle at thirty.*

When I came back in there was a stranger in the kitchen. She was a square, pleasant, pink person of sixty or so, in a green fleece, and she was holding a thermometer the way that other people hold a pen. Behind her the boy from the dishes was making a face at me and drawing his finger across his neck.

[[Dorothy Penhale]]“I did try the front,” the woman in the fleece was saying, [[Dorothy Penhale]]“but the gentleman there told me to sit down and eat something.”

[[Samar]]“That’s my uncle. He tells everyone that.”

[[Dorothy Penhale]]“He was very firm.”

[[Samar]]“You’re from the council,” Samar said.

[[Dorothy Penhale]]“Environmental Health. It’s only routine. Which of you is the Food Safety Supervisor, would you say?”

[[Sahar]]“I am,” said Sahar at once, and her elder sister laughed out loud.

[[Samar]]“She isn’t. It’s me, it’s on the certificate. S. Haddad.”

[[Sahar]]“I am also S. Haddad.”

[[Samar]]“You failed it.”

[[Sahar]]“I didn’t fail. They mixed up the papers!”

[[Dorothy Penhale]]“Ladies,” said the inspector, [[Dorothy Penhale]]“could I just see your fridge?”

Nobody breathed. I looked at Samar, who was looking at the handle of the walk-in, and I thought about four trays, sweating. It’s an odd thing to stand in a room you have known since you were five years old and hope that a door will jam. It didn’t jam. It sighed, as it always has, and the light came on, and there was nothing at all on the middle shelf but a very clean space.

[[Dorothy Penhale]]“Two degrees,” she said. [[Dorothy Penhale]]“Lovely. And what’s usually here?”

[[Samar]]“Kibbeh,” my elder sister said faintly. [[Samar]]“We had a run on it.”

[[Dorothy Penhale]]“I adore kibbeh.”

She went down on her knees to look at the floor drain. Over the top of the green fleece my sisters had the first conversation they’d had for nine days, and it was entirely in eyebrows. Then from the doorway came a little cough. It was the boy.

[[Kwame]]“I binned it at six,” he whispered to me. [[Kwame]]“All four. Your dad came back last night after they locked up, yeah? He gets a chair and sits in there. In the fridge. He says it’s the only place he can think. He don’t always shut it.”

[[Nabil]]“How long has he been doing that?”

[[Kwame]]“Since I been here,” said Kwame. [[Kwame]]“March.”

I’d like to say that I did something wise. What I did was go through to the front, because somebody out there was shouting, and I took it that shouting was at least something I could understand. It was my father’s brother. He stood in the middle of the floor with a menu held over his head.

[[a man at table six]]“I only asked was it halal,” said a man at table six.

[[Uncle Ghassan]]“And I only asked are you hungry! Does he look at a mother, this man, and ask to see her papers?”

[[Nabil]]“Uncle Ghassan,” I said. [[Nabil]]“It’s halal. He’s Christian, the butcher isn’t. Sit down.”

[[Uncle Ghassan]]“I am sitting. What’s she doing in there, the fleece?”

[[Nabil]]“Looking at the drain.”

[[Uncle Ghassan]]“God have mercy.” My uncle lowered himself onto a chair that belonged to table six. [[Uncle Ghassan]]“And Boutros?”

[[Nabil]]“You know about him, then.”

[[Uncle Ghassan]]“I’m his brother. On Sunday he asked me when I was going to marry. I’ve buried one wife, Nabil, and divorced from another. I said, Soon.”

[[Nabil]]“Why did nobody tell me?”

[[Uncle Ghassan]]“The girls were going to. First they had to agree which. This one said, You tell him, you’re the eldest. That one said, You tell him, you’re his favourite. And then came words, about who was whose favourite. Your father never had any. He couldn’t tell them apart.” He wiped his eyes on the menu. [[Uncle Ghassan]]“That was a joke. He made it himself, at the christening. Now look.”

[[a man at table six]]“Could we possibly order?” the man said.

[[Uncle Ghassan]]“Have the chicken. It’s a sad day.”

When I got back they’d all come to a stop in a ring around the pass, and my father had come in from the yard and was in the middle of it, with his apron on over his suit. He’d taken hold of the inspector’s hand in both of his. I thought, for one bad moment, that he was going to sing to her.

[[Boutros]]“But you’re the girl from the cheese,” he was saying.

[[Sahar]]“Baba, the lady is from the council,” said Sahar.

[[Boutros]]“Yes, yes. First she was from the cheese. Nineteen eighty-eight! I opened on the Monday, and on the Tuesday comes a girl, so thin, with a big book, and says, ‘Mr. Haddad, this cheese isn’t in the book.’ I said, ‘Then write it in.’ What was your name? Don’t say it. It was a name like a pony.”

She had gone from pink to red. She took off her glasses.

[[Dorothy Penhale]]“Dorothy,” she said. [[Dorothy Penhale]]“Dorothy Penhale. It was my second week. You made me taste it.”

[[Boutros]]“And you wrote it in.”

[[Dorothy Penhale]]“I did. I got into awful trouble.”

[[Boutros]]“You sat there.” He pointed at the place. There’s a freezer on it now. [[Boutros]]“You had your feet on a crate of lemons and told us about your mother. My wife cried. Layla! Come and see who it is!”

He called it up the stairs, in the voice that used to bring her down. We listened to it go. My mother has been dead for six years, and none of us, it turned out, could say so: not the eldest, nor the favourite, nor the accountant. It was very quiet except for the extractor. The woman from the council held on to his hand.

[[Dorothy Penhale]]“She’ll be resting, Mr. Haddad,” said Ms. Penhale.

[[Boutros]]“Yes,” said my father. [[Boutros]]“She gets tired.”

[[Dorothy Penhale]]“So do I. Would you sit with me a minute? I’ve got the worst bit to do, and that’s the form.”

He pulled out a stool for her and wiped it with the corner of his apron, and got one for himself, and they went over the form together, line by line, he with his finger under the words. Samar had turned her face to the wall beside the knives. It was Sahar who crossed over. She stood behind her, put her arms around her waist and her chin on her shoulder, and I couldn’t any longer have told you, from the back, where one plait stopped and the other began.

[[Samar]]“You did shut it,” the muffled one said.

[[Sahar]]“I told you I shut it.”

[[Samar]]“I said awful things. I said you were fat.”

[[Sahar]]“We’re the same size, habibti. I knew you didn’t mean it.”

[[Samar]]“Nabil,” said my elder sister, without turning, [[Samar]]“take your coat off. You look like a bailiff.”

I took it off. I hung it on the hook that had been mine, and it was too low now.

Ms. Penhale left at five to four with a parcel in foil. She gave us our stars, all five, and stuck the sign to the door with her own hands, and then she asked me for a private word out on the pavement.

[[Dorothy Penhale]]“There’s a lock you can get,” she told me, [[Dorothy Penhale]]“for the cold room. It opens from inside, always, but nobody can go in who hasn’t got the code. I’m obliged to recommend it. I put it in the box at the bottom.”

[[Nabil]]“Thank you. I’ll see to it.”

[[Dorothy Penhale]]“My mum used to sit in the car,” she said. [[Dorothy Penhale]]“It’s somewhere quiet. You might put a chair out for him. In the larder, say.” She hitched up the parcel. [[Dorothy Penhale]]“And he has got a favourite, you know. He told me which.”

[[Nabil]]“Which?” I asked.

[[Dorothy Penhale]]“Well, that’s just it. He pointed at them both, and said, ‘Her.’”
