Maureen Tallis | her mother, Mum, Maureen, Mrs Tallis, the old woman | female
Judith | Judith, Jude, the older sister, the elder | female
Carys | Carys, the younger sister, the baby, Caz | female
Beth Prosser | Beth, Mrs Prosser, the neighbour, the woman from next door | female
====
Two: Damsons

The damsons had come in a washing-up bowl from next door, and their mother had decided, with the removal van due on Thursday, to make jam.

[[Judith]]"You can't," Judith said.

[[Maureen Tallis]]"I can't what?"

[[Judith]]"Make jam. Mum, the jars are packed. I packed them. They're under the stairs in a box that says jars."

[[Maureen Tallis]]"Then you'll know where to find them," she said, and went on picking the stalks out.

Carys laughed. She was sitting on the worktop by the kettle, where she had sat at nine and at sixteen, her heels knocking on the cupboard door. She was thirty-four. Nobody told her to get down any more, and it occurred to Judith, coming back from the hall with the box against her chest, that nobody ever really had.

[[Judith]]"You could help," she said.

[[Carys]]"I am helping. I'm company."

[[Maureen Tallis]]"She's company," their mother agreed.

Judith put the box on the table. It was heavier than she remembered. She picked at the tape with a fingernail, and then with a key, and then their mother handed her the small knife across the bowl without looking up.

[[Maureen Tallis]]"Handle first. You'll notice I gave it handle first."

[[Judith]]"I noticed."

[[Maureen Tallis]]"Your father never did, not once in forty-one years."

For a time only the tap could be heard. It had dripped since the spring. [[Judith]]"The new people will want that seen to," Judith said.

[[Carys]]"The new people are going to rip it out," Carys said. [[Carys]]"They're going to rip all of this out. They had a man here measuring. He had a laser."

[[Maureen Tallis]]"He was very polite."

[[Carys]]"He had a laser, Mum."

[[Maureen Tallis]]"He took his shoes off," she said. [[Maureen Tallis]]"At the door, without being asked. I can't say that for either of you."

They both looked at their feet.

The jars came out one at a time in their twists of newspaper. Some had labels still, in the sloping hand their mother used to have before her wrist: gooseberry, marrow and ginger, a date, a year. Carys slid down at last and began to soak the old labels off under the tap.

[[Carys]]"Two thousand and nine," she said. [[Carys]]"What were we doing in two thousand and nine?"

[[Judith]]"You were in Leeds. You were with the one with the van."

[[Carys]]"Oh God. Gethin."

[[Judith]]"Gethin," she said, with some satisfaction.

[[Maureen Tallis]]"I liked Gethin."

[[Carys]]"You did not."

[[Maureen Tallis]]"I liked his van. It was very useful to know somebody with a van. We could do with him Thursday." She tipped the bowl towards the window to see better. [[Maureen Tallis]]"There's an earwig in this. Who wants it?"

Nobody wanted it. She carried it to the back door on the end of a spoon, and they listened to her telling it where to go.

Carys turned off the tap. [[Carys]]"Have you asked her?" she said, quickly, low.

[[Judith]]"No."

[[Carys]]"You said you'd ask her before the weekend."

[[Judith]]"It is before the weekend."

[[Carys]]"It's Friday night, Jude."

[[Judith]]"You ask her, then."

[[Carys]]"It's your spare room."

[[Judith]]"And it's your idea. It was you who rang me up in the middle of my lunch and cried at me about damp."

[[Carys]]"I didn't cry."

[[Judith]]"You cried. I had a sandwich going hard in front of me and you cried for twenty minutes."

[[Carys]]"Because the flat is horrible! Have you smelled that flat? It smells like the inside of a flask."

[[Maureen Tallis]]"What does?"

She was on the step, with the empty spoon. The two of them moved apart slightly, as though there had been something on the floor between them that they had been hiding with their shoes.

[[Carys]]"My car," said Carys.

[[Judith]]"Her car," Judith said.

[[Maureen Tallis]]"You want to put an apple in it." Their mother came in and shut the door and stood there a second longer than she needed to. [[Maureen Tallis]]"Half an apple, cut side up. Which of you has had the scales?"

It turned out the scales were packed too. There was nothing for it but to guess. She guessed by the weight of the bowl in her arms, lifting it a little and lowering it, the way you would a baby you had been told was small for its age.

[[Maureen Tallis]]"Four pound," she said. [[Maureen Tallis]]"Bit over. Judith, you try."

Judith took the bowl. [[Judith]]"Four and a half?"

[[Maureen Tallis]]"Give it to Carys."

[[Carys]]"I don't know pounds."

[[Maureen Tallis]]"You don't know pounds. What did I send you to school for?"

[[Carys]]"Kilos," Carys said.

It was their mother who laughed first. She had to hold the edge of the table. When she had finished she wiped under each eye with the back of her wrist, the bad one, and left a purple mark there that neither daughter mentioned.

The knock, when it came, was at the back, and was followed at once by the woman from next door, who had never in her life waited for an answer.

[[Beth Prosser]]"Don't get up," she said.

[[Maureen Tallis]]"Nobody's sitting down, Beth."

[[Beth Prosser]]"No, well. Don't." Mrs Prosser had a bag of sugar under each arm, like someone rescuing twins. [[Beth Prosser]]"I thought, she'll have packed hers. I said to Alun, she'll have packed it and then she'll want it."

[[Judith]]"I packed it," Judith said.

[[Beth Prosser]]"Course you did, lovely. You were always the one for packing." She put the bags down. She looked at the walls, where the paler squares were. [[Beth Prosser]]"It's like a tooth out, isn't it? You keep going to it."

Their mother had begun to cut the fruit. She said nothing, and it was Carys who said, [[Carys]]"Will you have a cup of tea, Mrs Prosser? I think there's a cup."

[[Beth Prosser]]"I won't stop."

[[Carys]]"There's definitely a mug."

[[Beth Prosser]]"Go on, then."

She sat in the chair that had been their father's. All three of them saw her do it. Then, because nothing happened, the kettle was filled and the blue flame went round with its small thump, and Judith found she had been holding a jar so tightly that the print of the rim was in her palm.

[[Beth Prosser]]"And when are you off to Judith's?" said the neighbour, comfortably. [[Beth Prosser]]"Is it straight there Thursday, or are you having a night at the hotel?"

The knife stopped.

[[Maureen Tallis]]"I'm going to Parade Court," their mother said. [[Maureen Tallis]]"Number six. You know that. You came with me to see it."

[[Beth Prosser]]"Oh, but Carys told me—"

[[Carys]]"I didn't," said Carys.

[[Beth Prosser]]"You did, cariad, over the fence. You said it was all settled, and thank God, because of the damp."

[[Maureen Tallis]]"Because of the what?"

The younger sister had her back to them. She was putting a teabag in a mug with enormous care. The elder was looking at the ceiling.

[[Maureen Tallis]]"Judith," their mother said.

[[Carys]]"It was me," Carys said. [[Carys]]"Don't start on Jude. I asked her and she said yes, and I told her to ask you and she's been working up to it."

[[Maureen Tallis]]"For how long?"

[[Judith]]"Three weeks," Judith said.

[[Maureen Tallis]]"Three weeks!"

[[Judith]]"There wasn't a good time."

[[Maureen Tallis]]"You've been here every day. You've been here every day with that tape gun. You asked me did I want the fish kettle. You asked me did I want your father's shoes."

[[Judith]]"I know."

[[Maureen Tallis]]"You could ask me about shoes."

[[Judith]]"Shoes were easier," she said.

Mrs Prosser had half risen. [[Beth Prosser]]"I think I'll leave you to it."

[[Maureen Tallis]]"You'll stay where you are and drink your tea," their mother said. [[Maureen Tallis]]"You're the only one in the place who tells me anything."

So she stayed. The tea came. It was very quiet, and in the quiet the damsons went into the big pan in handfuls, with a sound at first like knuckles and then, as the bottom filled, hardly any sound at all.

[[Maureen Tallis]]"What's the room like?" she said, after a time, with her back to them.

Judith looked at Carys. Carys made a face which meant, you, go on.

[[Judith]]"It's at the back. It gets the sun till about two. I'd have to move the bike. It's got its own basin."

[[Maureen Tallis]]"What bike?"

[[Judith]]"The exercise bike."

[[Maureen Tallis]]"Do you use it?"

[[Judith]]"I hang things on it."

[[Maureen Tallis]]"And what does Piotr say?"

[[Judith]]"He's painted it. He did it last weekend, as a surprise, and then I had to tell him I hadn't asked."

[[Maureen Tallis]]"What colour?"

[[Judith]]"Yellow, a sort of yellow. You can say if you hate it."

[[Maureen Tallis]]"I've not seen it, how could I hate it?" She ran water into the pan, a cupful, by eye. [[Maureen Tallis]]"I've paid a deposit on number six."

[[Carys]]"You'd get it back," said Carys. [[Carys]]"I read the thing. You've got fourteen days, it's a law."

[[Maureen Tallis]]"Oh, you read the thing."

[[Carys]]"I read all of it. Even the bit about the bins."

[[Beth Prosser]]"It did smell, Maureen," Mrs Prosser said into her mug. [[Beth Prosser]]"I didn't like to say."

Their mother lit the gas under the fruit. She stood with one hand on the rail of the stove, and for a moment they could all see how she would look when she was really old, and then she straightened and it went.

[[Maureen Tallis]]"I'd want a key," she said.

[[Judith]]"Of course you'd have a key."

[[Maureen Tallis]]"And I'd pay."

[[Judith]]"You won't pay."

[[Maureen Tallis]]"I'll pay or I'll go and live in the flask."

The sisters stared at her.

[[Maureen Tallis]]"I was only on the step," she said. [[Maureen Tallis]]"I had an earwig. I wasn't in France."

Carys began it, with a kind of snort, and then Mrs Prosser, who had no idea what was funny, and had to put down her tea.

[[Maureen Tallis]]"I haven't said yes," their mother said, over the noise. [[Maureen Tallis]]"Nobody's to go ringing Piotr. I've said I'd want a key. Judith, are you crying or is it the onions?"

[[Judith]]"There aren't any onions."

[[Maureen Tallis]]"Well, then," she said. [[Maureen Tallis]]"Pass me the sugar. No, love, the whole bag."
