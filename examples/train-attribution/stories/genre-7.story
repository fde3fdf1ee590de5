Malachy Dunphy | Malachy, Dunphy, old Dunphy, the old man, Mal | male
Saoirse | Saoirse, Sersh, the guide | female
Piotr Wasik | Piotr, Wasik, the Pole | male
Keiko Arata | Keiko, Mrs. Arata, the botanist | female
Dermot | Dermot, Derm, the boy, Saoirse's brother | male
the woman with the lantern | the woman with the lantern, the woman | female
====
The Turf Fire

They had the fire lit by nine. It was turf, and it made more smoke than flame, and the five of them sat round on whichever side the wind was not.

[[Dermot]]"Tell us the one about the well," said Dermot.

[[Saoirse]]"You've heard the one about the well."

[[Dermot]]"They haven't."

[[Keiko Arata]]"I would like very much to hear it," said Mrs. Arata. She was a botanist, and had come four thousand miles to look at a moss. Her boots were steaming.

[[Piotr Wasik]]"If there's a head in it, no," said Piotr. [[Piotr Wasik]]"The last one had a head."

[[Dermot]]"There's no head in it."

[[Piotr Wasik]]"You promise?"

[[Dermot]]"I do. There's hands."

[[Saoirse]]"*Derm*," said Saoirse. She was the guide, and she took the view that clients should be let sleep. She gave her brother a push with her foot. [[Saoirse]]"Go and see to the pony."

He didn't stir. He had fixed his eyes on the old man across the fire, who had not spoken yet, and who was cleaning his pipe with a thorn.

[[Dermot]]"He was in it himself. Weren't you, Mal?"

[[Malachy Dunphy]]"I was adjacent to it," said Malachy Dunphy.

[[Keiko Arata]]"Then it is true?"

[[Malachy Dunphy]]"I wouldn't put it as strong as that, missus. I'll tell you what I saw. You can put it in your book beside the moss, and some cleverer person will tell you what it was." He blew down the stem. [[Malachy Dunphy]]"Is there any of that stuff left in the flask?"

Piotr passed it over. It went by way of Saoirse, who took her own toll.

[[Malachy Dunphy]]"God spare you. Well, now.

[[Malachy Dunphy]]"I was nineteen. There was a house stood where the forestry is, you'd have passed the gateposts coming up. Kilbrack. The people were gone out of it since the war, and the roof was off. But there was the one well left in the yard that never failed, and in a dry summer we would be sent over with the cart to fill the churns. This was the driest I ever knew. I went by night, do you see, to spare the horse.

[[Malachy Dunphy]]"There was a woman at the well. I took her for one of the Tierneys. She was in a long coat, with a lantern set on the stones beside her, and she was letting down the bucket, hand under hand, the way you would if you weren't used to it. I said God bless the work. She never turned.

[[Malachy Dunphy]]"I waited my turn. That's manners. I sat up on the shaft of the cart and I filled a pipe, not this one, and I listened to the rope going down. And I'd the pipe filled, and lit, and the half of it smoked, before it came to me that the rope was still going."

[[Piotr Wasik]]"How deep was this well?" said Piotr.

[[Malachy Dunphy]]"Thirty foot."

[[Piotr Wasik]]"And the rope?"

[[Malachy Dunphy]]"Wait now. You'll have me out of my stride."

[[Saoirse]]"He hates it when you interrupt," Saoirse said.

[[Malachy Dunphy]]"I don't hate it. It's only that I lose count of the churns." He drank. The wind had backed; the smoke swung round on Mrs. Arata, and she shut her eyes and let it go past her. [[Malachy Dunphy]]"So I got down. I said, Missus, you've run out your bucket. She said nothing. I went up beside her, and I looked at her hands.

[[Malachy Dunphy]]"There was no rope in them at all.

[[Malachy Dunphy]]"They were going, hand under hand, hand under hand, as steady as a clock. And I could hear it going down. I could hear it whisper on the stone. I looked in her face then. I shouldn't have, but I did. I'd have known it anywhere, for I'd seen it every Sunday of my life on the altar wall at Templeboy. That was the lady in the brass. Honora Kilbrack. She drowned her infant in that well in the year of the French, and went back the next night to try and draw it up."

Nobody said anything. A sod fell in.

[[Dermot]]"Go on," whispered the boy. [[Dermot]]"Go on to the hands."

[[Malachy Dunphy]]"I'm coming to the hands. *Help me,* says she. It's a thing you can't refuse, somebody asking you that. She says, *It's very heavy. Take hold.*

[[Malachy Dunphy]]"And so I took hold. God forgive me, I put my two hands out beneath hers, where the rope ought to be, and there was a rope. It was wet, and it was as cold as the inside of a bell. And I'll tell you this, missus, and you can write it or not. There was something on the end of it. And it was not heavy. It was no weight at all. It was no heavier than a cat."

The flask had come round again to Mrs. Arata. She held it and did not drink.

[[Keiko Arata]]"Did you pull it up?"

[[Malachy Dunphy]]"We pulled. The two of us. I don't know for how long; the lantern was down to a blue bead. And then she says to me, very low, *When it comes to the top, don't look at it. Look at me.*"

[[Piotr Wasik]]"And?"

[[Malachy Dunphy]]"I looked at her."

He tapped the pipe out on his boot. It took a long while, and when he was finished he put it away in his breast pocket and buttoned down the flap, and they understood slowly that this was all.

[[Piotr Wasik]]"That's not an end," Piotr said.

[[Malachy Dunphy]]"It's where I stop."

[[Piotr Wasik]]"But what was in the bucket?"

[[Malachy Dunphy]]"Have I not just told you that I didn't look?"

[[Dermot]]"Show them," said Dermot. [[Dermot]]"Show them, Mal, go on."

[[Saoirse]]"He will not."

[[Dermot]]"He showed me."

[[Malachy Dunphy]]"Ah, it's no harm," said the old man. He held out his two hands to the fire and turned them over. Across each palm, from the root of the first finger to the heel, there ran a mark, narrow and quite straight, and as white as if it had been painted. Mrs. Arata bent close. She had got out, from habit, the little lens that hung about her neck.

[[Keiko Arata]]"May I?"

[[Malachy Dunphy]]"Work away."

[[Keiko Arata]]"It is not a burn. It is not a scar, either; the lines go through. There's no pigment there at all." She let the lens fall. [[Keiko Arata]]"Do they hurt you?"

[[Malachy Dunphy]]"Only in a dry summer."

[[Piotr Wasik]]"It's been dry for six weeks," said Piotr.

He had meant it as a joke. He looked around at them, from one to the next, for somebody to laugh with. Out in the dark the pony blew through its nose and shifted on its tether.

[[Saoirse]]"Right," said Saoirse. [[Saoirse]]"That's bed, I think. Early start. Derm, the pony."

[[Dermot]]"It's Piotr's turn, he hasn't told one."

[[Piotr Wasik]]"I don't know any."

[[Dermot]]"You do so, everyone does. You said that your granny had one."

[[Piotr Wasik]]"My grandmother's is only short."

[[Keiko Arata]]"The short ones are worse," said Keiko.

He rubbed at his beard. He was a big soft-spoken man who fixed lifts in Cork, and he had come on this walk, he'd told them, because his doctor had said either that or tablets. [[Piotr Wasik]]"She lived by a railway. Every evening a train went by at ten past eight, and every evening she waved at it from the kitchen, and there was a man in the last carriage who waved back. For eleven years. He had a hat. Then she saw in the newspaper that the line was closing, so that night she went out to the fence, to wave for the last time from close. The train came. It was full of bricks. She asked the signalman where the passengers were. He said, *Madam, there has been no passenger on this line since before I was born.*"

[[Dermot]]"And the man with the hat?"

[[Piotr Wasik]]"That's the thing. He was there. He waved to her. He was sitting on the bricks."

[[Dermot]]"Oh, that's class," breathed Dermot.

[[Saoirse]]"That's you awake till Thursday, is what that is." But she was smiling a bit, the guide, with her chin down in her collar. [[Saoirse]]"Will you have one, Mrs. Arata? Since there's no stopping it."

[[Keiko Arata]]"I do not believe in ghosts."

[[Saoirse]]"No more do I. It's not a requirement."

[[Keiko Arata]]"In my field we say only, *not yet described.*" Mrs. Arata drank at last, and handed on the flask. [[Keiko Arata]]"I have one question for Mr. Dunphy. It's a botanist's question, I am sorry."

[[Malachy Dunphy]]"Ask it."

[[Keiko Arata]]"When she said don't look at it, look at me. You looked at her. For how long?"

The old man didn't answer. Something had happened to his face. It had been, all evening, the face of a man telling a story.

[[Keiko Arata]]"Because you have told us what you did with your eyes," she went on, in the same mild voice. [[Keiko Arata]]"But you had both hands on the rope. There was somebody who had to lift it from the bucket. I only wondered which of you it was."

[[Saoirse]]"Mal?" said Saoirse.

[[Malachy Dunphy]]"Fifty-one years I've been telling that," said Malachy, [[Malachy Dunphy]]"and there was never one of them asked me."

He was quiet so long that they thought he'd finished. The turf had burned down to a red cave. When he did speak, it was toward that.

[[Malachy Dunphy]]"She couldn't. She had it up to the lip, and she couldn't touch it; her hands went through. She'd drawn it up every night for a hundred and seventy years, do you see, and every night she got it as far as that. She only wanted someone to take it the last six inches.

[[Malachy Dunphy]]"So I did. I reached in blind, with my face turned to hers, and I lifted it out, and I put it into my coat. It was wringing wet. It was breathing.

[[Malachy Dunphy]]"She put out the lantern, then. That was the last I saw of her, God rest her. I drove home with the churns empty. My mother was up. She never asked me one thing, only took it off me and held it to the range. We gave out that it was a cousin's, from Mayo. She called it after the saint whose day it was."

[[Dermot]]"You never told me that," said Dermot. [[Dermot]]"You never told that part!"

[[Malachy Dunphy]]"No."

[[Dermot]]"Where is it, then? The baby? Is it dead?"

It was not Malachy who he ought to have been looking at. Piotr saw it first. The Pole put down the flask, with great care, on a flat stone.

[[Malachy Dunphy]]"She's not dead," said the old man. [[Malachy Dunphy]]"She grew up. She married Frank Lacey. She'd two children, the elder a girl, and when she had the second of them she went out one dry night, and left her coat on the wall at Kilbrack, and was not seen again."

[[Saoirse]]"That was the postnatal," said Saoirse. Her voice was quite steady. [[Saoirse]]"They said it at the inquest. That's what it was."

[[Malachy Dunphy]]"It may have been, Sersh."

[[Saoirse]]"You've no right. In front of clients. You've no right, Mal, in front of *him*."

[[Malachy Dunphy]]"I haven't, no."

[[Dermot]]"Is that Mam?" the boy said. [[Dermot]]"Sersh? Is it Mam he's talking about?"

She pulled him in against her, hard, under her arm, as she must have used to when he was small. Over his head, she was staring past them all to where the path came up from the forestry.

[[Keiko Arata]]"What is it?" asked Keiko.

[[Saoirse]]"Who else is camping up here?"

[[Piotr Wasik]]"Nobody. You said nobody."

[[Saoirse]]"I know what I said."

There was a light on the path. It swung a little, low down, the way a lantern does that's carried by someone who has walked a good way, and who is in no hurry. They could make out the skirts of a long coat. The pony didn't shy. It had pricked up its ears.

Malachy Dunphy got to his feet and took off his cap.

[[Malachy Dunphy]]"God bless the work," he called.

And this time, she turned. [[the woman with the lantern]]"Is there room at the fire?" the woman said. [[the woman with the lantern]]"I've walked the whole way up, and my hands are perished."
