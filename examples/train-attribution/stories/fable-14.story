Ptolemy Greaves | Dr. Greaves, the tortoise, the Chief Librarian, the old tortoise | male
Miss Calloway | the marten | female
Hanneke | the girl, the child | female
Oma Griet | Griet, Oma, her grandmother, an old woman | female
Aurelio | the Otter King, a voice, the voice in the cabinet, the voice | male
Stubbs | the porter, the hedgehog | male
the silverfish | | neutral
====
Sixty-One Years Overdue

In the Library of the Long Burrow nobody has ever spoken above a whisper, and so it was in whispers that the quarrel was conducted.

[[Miss Calloway]]“It's perfectly clear,” hissed Miss Calloway. [[Miss Calloway]]“A penny a day, for sixty-one years. It comes to ninety-two pounds, sixteen shillings. And a fine for the marmalade.”

[[Hanneke]]“I've got four shillings,” said the girl on the other side of the desk.

[[Miss Calloway]]“Then I don't see how we can proceed.”

She was a marten, sleek and brown, with a pencil through her bun. She had charge of Returns. In front of her lay a fat green book with a gilt otter upon the cover, which the child had taken out of a pillowcase and pushed across to her with both hands; and around it, along the edge of the desk, in a glittering row, sat the silverfish, who lived on paste, and had come down out of the bindings to listen.

[[the silverfish]]“Ninety-two!” the silverfish whispered. [[the silverfish]]“Ooh. And sixteen. Ooh.”

[[Hanneke]]“I could work,” Hanneke said. [[Hanneke]]“I can dust.”

[[Stubbs]]“I do the dusting,” said the porter. He was a hedgehog, and did it by rolling.

[[Miss Calloway]]“The card's in the name of Griet Vos. That's not you, I take it? You're hardly sixty-one.”

[[Hanneke]]“It's my grandmother. I'm returning it for her.”

[[Miss Calloway]]“Could she not come herself?”

[[Hanneke]]“She's outside in the cart,” said Hanneke, [[Hanneke]]“with a rug over her head.”

Nobody quite knew what to make of that. It was in the pause that followed that they heard the noise. It was like a tap left running behind a wall. It seemed to come out of the book; and a moment later it seemed instead to come from the far end of the reading room, where there stood by itself, between two busts, a tall glass-fronted cabinet with its curtains drawn.

[[Miss Calloway]]“There, you've set it off,” said the marten crossly. [[Miss Calloway]]“Stubbs, fetch Dr. Greaves.”

[[Stubbs]]“What, fetch him here? It'll be Tuesday.”

[[Ptolemy Greaves]]“I have been on my way,” a slow voice remarked from the floor, [[Ptolemy Greaves]]“since half past two.”

It was the Chief Librarian. He came round the corner of Philosophy an inch at a time. Ptolemy Greaves was a hundred and ninety, and he wore his spectacles on a ribbon, and on his shell in gold leaf was lettered the whole of the decimal system. They all stood up straighter. When he had got as far as the desk the porter put down the little ramp, and for a while there was only the scrape of him ascending.

[[Ptolemy Greaves]]“*The Otter King*,” the tortoise read. [[Ptolemy Greaves]]“Dear me. We had given up hope of you. Is it complete?”

[[Miss Calloway]]“I haven't collated it, sir.”

[[Ptolemy Greaves]]“Then do.”

She wetted her paw. She turned the leaves so rapidly that they purred. She came to the end; she stopped, and she turned back, and bent close.

[[Miss Calloway]]“It wants a page,” said Miss Calloway. [[Miss Calloway]]“It wants the last one. Somebody's torn it out.”

[[the silverfish]]“Not us!” cried the silverfish. [[the silverfish]]“We'd have started with the spine!”

[[Ptolemy Greaves]]“So that's it,” murmured the old tortoise. [[Ptolemy Greaves]]“All this while. That's why he has not landed.” He let his glasses drop to the end of their ribbon. [[Ptolemy Greaves]]“Draw the curtains, Stubbs. The child had better see what it is that she's brought back.”

The curtains were drawn. There were no books inside the cabinet. There was a waterfall.

It came out of nowhere at the top of the glass and it went to nowhere at the bottom. It was a foot and a half wide, silver and green; and about half-way down, upside down, with his crown held on with one paw and a look of intense annoyance, was an otter. He was falling as hard as he could. He was not getting any lower.

[[Aurelio]]“IS ANYBODY THERE?” bellowed a voice. You could see that it was used to having to compete. [[Aurelio]]“I SAID, IS THAT THE BOTTOM?”

[[Ptolemy Greaves]]“Not yet, Your Majesty,” said Dr. Greaves.

[[Aurelio]]“WHAT?”

[[Ptolemy Greaves]]“He can't hear me. One isn't allowed to raise one's voice.”

Hanneke had gone up to the cabinet. She put the tip of one finger upon the glass.

[[Hanneke]]“How long has he been doing that?” she asked.

[[Ptolemy Greaves]]“Since the first of June, sixty-one years ago, at bedtime. He jumped off the Weeping Rock, on the last page but one, with all the weasels of Ombria behind him. And someone took away the page that he was to come down on. They live in the books, you know, so long as the book is whole. When it's not, they have to be put somewhere.”

[[Hanneke]]“I'll get my grandmother,” said Hanneke.

It took some while, and it could be heard, through two pairs of doors, that there was an argument. Then the doors were pushed open and in came an old woman in her good hat, holding the girl's hand as if it were she who was the child. She would not look towards the cabinet. She looked at the desk, and saw who it was that was on it; and her chin went up.

[[Oma Griet]]“You stamped it for me,” she said. [[Oma Griet]]“You were on that same blotter. You told me, a fortnight.”

[[Ptolemy Greaves]]“I recall it very well. You'd lost a tooth. Mrs. Vos, where is the page?”

[[Oma Griet]]“It's Miss. I never married, I adopted.” Oma Griet undid the top button of her coat. There was a locket there, on a bit of tape. She took hold of it and did not open it. [[Oma Griet]]“I was seven. I'd come to the end of it and I read it under the blankets, and I could not bear it. So I thought, if there isn't any page, then it hasn't happened. I was going to bring it back when I felt braver. And every year that I didn't, it was harder to, and the fine was bigger. I've moved house four times so as not to be near a library.”

[[Miss Calloway]]“But what does it say?” Miss Calloway breathed. She had forgotten to be cross.

[[Oma Griet]]“He drowns.”

There was a long whisper of dismay along the desk.

[[Ptolemy Greaves]]“I'm afraid that he does,” said the tortoise. [[Ptolemy Greaves]]“It was thought improving, at the time.”

[[Aurelio]]“I CAN SEE SOMEBODY IN A HAT!” shouted the voice in the cabinet. [[Aurelio]]“MADAM! HOW FAR IS IT TO THE BOTTOM?”

Griet turned away her face. The hedgehog had taken out a duster and blown his nose upon it.

[[Stubbs]]“Well, but we needn't,” Stubbs whispered. [[Stubbs]]“Need we, sir? She could just keep hold of it. He's all right where he is. He's used to it.”

[[Ptolemy Greaves]]“Do you think so?”

[[Stubbs]]“He's not wet, even. Not what you'd call wet.”

[[Ptolemy Greaves]]“I've sat with him in the evenings,” said Ptolemy Greaves, [[Ptolemy Greaves]]“after we closed. He asks me what comes next. He's been asking it for sixty-one years. I don't believe there is anything so tiring as to be always just about to. No; a book must have its page. It is the first rule, and I made it. I am sorry, Miss Vos. I must ask you for it.”

She opened the locket. Her fingers were not good at it any more and the girl had to help. Out came a little wad, folded and folded again, brown as a leaf along the creases. And as it passed into her own hand, Hanneke shut her fist on it and put the fist behind her back.

[[Hanneke]]“I've done something,” she said.

[[Oma Griet]]“Give it to the gentleman, Hanneke.”

[[Hanneke]]“No. I've got to say it first. Oma, I knew about the locket. I found it when I was six. You'd taken it off for your bath. I wanted to know what was in there that you'd never show me, and I unfolded it, and I was reading it at your desk, and I knocked the ink.” She went red, and then white. [[Hanneke]]“I blotted it as well as I could. I folded it up again so you'd not know. I thought, she never opens it. I've thought about it every single day.”

[[Oma Griet]]“The ink?” said her grandmother. [[Oma Griet]]“All over it?”

[[Hanneke]]“Not all.”

She held it out, and Miss Calloway received it in a pair of tweezers and spread it on the blotter underneath the lamp. They put their heads together. It was quite a short page, with a good margin. Each line of the print was clear, to the last; but on the last there was a blot about as big as a penny, as black as a hat.

[[Miss Calloway]]“‘And down, and down, he fell,’” the marten read, [[Miss Calloway]]“‘until the roaring waters closed above him. And so at last the Otter King was’—and then there's the blot. And then a full stop.”

[[the silverfish]]“Was what?” said the silverfish.

It was so still that one could hear the water.

[[Miss Calloway]]“It's one word,” said Miss Calloway slowly. [[Miss Calloway]]“It's a shortish one. I can't make out a letter of it. Of course, in such a case there's a procedure. The reading would be supplied by anyone living who had seen the page before the damage.”

[[Hanneke]]“I never got to the end,” said Hanneke. [[Hanneke]]“That was when I knocked it.”

So they all looked at the old woman. She had her hand at her throat, where the locket was hanging open. She was sixty-eight and she'd never been able to tell a lie; it was for that reason that she had needed to move house.

[[Oma Griet]]“I was only seven,” said Oma Griet with great care. [[Oma Griet]]“I was crying a good deal. I might very easily have got it wrong.”

[[Miss Calloway]]“And Dr. Greaves?”

The Chief Librarian had read every book in the Long Burrow. He had never, it was well known, forgotten one word of any of them, and he had once dismissed a nephew over a comma. He drew in his head. For so long did he keep it in that Stubbs began to be anxious, and tapped.

[[Ptolemy Greaves]]“I find,” said a muffled voice from within the shell, [[Ptolemy Greaves]]“that I cannot recall it.”

Nobody smiled. The marten took the pencil out of her bun, and sharpened it, and offered it across the desk, blunt end first, to the girl.

[[Miss Calloway]]“Small capitals,” she said. [[Miss Calloway]]“Above the blot. And don't press.”

Hanneke wrote. It was one word, and it was shortish. Miss Calloway touched the torn edge with paste; there was a stir among the silverfish, who restrained themselves; and Ptolemy Greaves, emerging, set one foot upon the page and leaned on it with the weight of a hundred and ninety years, until it held.

In the cabinet, somebody yelled with joy. There was a tremendous splash. It went all up the inside of the glass, and when it had run down again there was nothing there but three bare shelves and, on the lowest one, a wet crown, spinning.

[[Aurelio]]“Home!” said a voice in the green book. It was a good deal smaller now, and out of breath. [[Aurelio]]“Do you see? Aurelio is home! Oh, I say! There's an island!”

Then somebody laughed, out loud, in the Library of the Long Burrow. It was the tortoise. He clapped a foot over his mouth.

[[Miss Calloway]]“There is still,” said Miss Calloway, after a decent interval, [[Miss Calloway]]“the matter of the ninety-two pounds.”

[[Ptolemy Greaves]]“Is there? On what date was it due?”

[[Miss Calloway]]“The fifteenth of June, sir. It's stamped here in the—” She looked closer. She looked at the paw that had been resting on it, and at the fresh, black, accidental smudge. [[Miss Calloway]]“Why, I can't make out a figure of it,” said the marten.
