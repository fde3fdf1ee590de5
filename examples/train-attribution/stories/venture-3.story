Queen Isaveth | the queen, Isaveth, her majesty, Majesty, Your Majesty, Isa | female
Chancellor Ruel Dacosse | the chancellor, Dacosse, Lord Dacosse, Ruel, my lord chancellor | male
Wick | the fool, Wick, Fool, Master Wick | male
Captain Brannock | Brannock, the captain of the guard, the captain, Captain Brannock | male
Tamsel | Tamsel, the younger guard, the girl, the guardswoman | female
Hobb | Hobb, the older guard, Corporal Hobb, the corporal | male
the envoy | the envoy, the man from the Reach, Prince Aurin, Aurin, the prince | male
Lady Perrane | Lady Perrane, Perrane, the queen's aunt, my aunt, Aunt | female
====
THE NINTH CHAPTER

*The Empty Cup*

[[Hobb]]"Somebody," said Corporal Hobb, [[Hobb]]"is going to have to tell her."

He and the girl stood one on each side of the doors to the Lesser Hall with their halberds upright, as they'd stood since supper, and neither moved anything but their lips. It was a knack. Hobb had taught it to her in her first week, along with how to sleep.

[[Tamsel]]"Not me," said Tamsel.

[[Hobb]]"You found it."

[[Tamsel]]"I only looked in the cupboard. It was you that said it was gone."

[[Hobb]]"It was there at noon. I polished the bloody thing."

[[Tamsel]]"Then you were the last to see it, weren't you? I'd keep that quiet."

[[Hobb]]"You're a comfort, you are."

Within, someone had begun on a lute, and someone else, from the sound of it, was begging him to stop.

[[Wick]]"What's gone?" said a voice about level with the corporal's belt.

Neither guard jumped, but Hobb's plume did. The fool had come along the gallery in his stockings with his bells stuffed into his mouth; he took them out, and dried them on the tapestry, and hung them back upon his cap.

[[Hobb]]"Nothing's gone."

[[Wick]]"Then nobody need tell her. How restful."

[[Tamsel]]"Oh, go on," the girl said. [[Tamsel]]"He'll have it out of us by midnight. It's the cup, Master Wick. The Peace Cup. It was in its cupboard, and the cupboard's locked, and it's not."

[[Wick]]"The one that she's to drink from with the man from the Reach?"

[[Tamsel]]"Yes."

[[Wick]]"Tonight?"

[[Tamsel]]"In about as long as it takes to eat a pear."

Wick whistled two notes. He was a small, crooked, tidy person of no age, and he'd been the old king's fool before he was the daughter's. It was said in the kitchens that he was the only man who'd ever struck her. He had, once, with a pig's bladder, and she'd been four.

[[Wick]]"Who has keys?"

[[Hobb]]"Me," said Hobb. [[Hobb]]"The captain. My lord chancellor."

[[Wick]]"And how many of those would like a peace?"

The corporal considered the wall opposite.

[[Hobb]]"Well, I would," he said.

* * *

There were six at the high table and only one of them was enjoying herself. Lady Perrane, who was the queen's aunt and deaf when she wished, had eaten her own pear and the envoy's and was looking at her niece's.

[[Lady Perrane]]"You're not hungry, Isa."

[[Queen Isaveth]]"No, Aunt."

[[Lady Perrane]]"It's nerves. I was the same when I was betrothed to that bishop."

[[Queen Isaveth]]"I am not being betrothed," said the queen. [[Queen Isaveth]]"I am signing a treaty about fish."

[[Lady Perrane]]"That's what he said."

On the queen's other hand the envoy coughed into his napkin. He had been presented that morning as the Sieur Lavren, secretary for tolls, and he was the first secretary she had met who had a sword-cut through his eyebrow. He'd said little all evening. He had listened to the lute with an air of honest suffering that she'd found it hard not to like.

[[the envoy]]"Fish are a serious matter, madam," he said to Lady Perrane.

[[Lady Perrane]]"Eh?"

[[the envoy]]"I say that fish—"

[[Lady Perrane]]"Not for me, I've had a pear."

[[Chancellor Ruel Dacosse]]"If your majesty is ready?" The chancellor had risen. He was dressed, as ever, in a grey so plain that it must have cost a village. [[Chancellor Ruel Dacosse]]"We should call for the Cup. The sieur has a tide to catch."

[[Queen Isaveth]]"Call for it, then, Ruel."

[[Chancellor Ruel Dacosse]]"Captain Brannock! Her majesty will have the Cup."

Brannock, by the window, bowed and went out. They heard the doors. They heard him say something to his people, and then something else in quite another tone.

He was longer coming back than he had been going. His face had got very red, and he stopped short of the dais and went down upon one knee like a man looking for a coin.

[[Captain Brannock]]"Majesty. It's not there."

[[Queen Isaveth]]"What's not there?"

[[Captain Brannock]]"The Cup, my queen. It's been taken. The lock's sound, and the door's whole." He swallowed. [[Captain Brannock]]"It's my watch. It's my key. I'll answer for it."

The lute had stopped at last. Down the length of the hall, heads were turning, and a whisper ran along the benches like a mouse.

[[Queen Isaveth]]"When was it last seen?"

[[Captain Brannock]]"At noon. Hobb cleaned it. He says so."

[[Chancellor Ruel Dacosse]]"Does he," said the chancellor. [[Chancellor Ruel Dacosse]]"How unfortunate. Sieur, I hardly know what to say to you. The Reach won't swear upon any other vessel. I believe that's in your own law?"

[[the envoy]]"It is," the envoy said slowly.

[[Chancellor Ruel Dacosse]]"So that if it can't be found tonight, there is no oath."

[[the envoy]]"None."

[[Chancellor Ruel Dacosse]]"And the truce, if I remember, runs out with the tide."

[[the envoy]]"You remember very well, my lord."

It was said so mildly that only Isaveth, next to him, saw his right hand go under the table to where a hilt would've been, if they had let him keep it. She laid down her knife.

[[Queen Isaveth]]"Brannock, get up. Nobody's to leave the hall. Have your guards in here."

They were brought. The older guard was grey, and the younger had her chin so high that she was looking at the rafters.

[[Queen Isaveth]]"Which of you found it gone?"

[[Tamsel]]"I did, Your Majesty. Tamsel, Your Majesty. I went to see if it needed a rub, because he does it with spit."

[[Chancellor Ruel Dacosse]]"And gave no alarm," said Dacosse.

[[Hobb]]"That was me, m'lord," said Hobb. [[Hobb]]"I told her we'd best wait."

[[Chancellor Ruel Dacosse]]"Wait? For what?"

[[Hobb]]"For somebody braver, m'lord."

There was a titter. It came from under the high table, and after it came a jingle, and the cloth bulged and gave birth to the fool. He was wearing something on his head. It had a cloth around it, and he walked with his arms held out, like a woman who carries water.

[[Wick]]"Make way," cried Wick, [[Wick]]"for the king of the cupboard!"

[[Chancellor Ruel Dacosse]]"Not now," the chancellor said between his teeth.

[[Wick]]"When, then? I'm told there's a tide."

[[Chancellor Ruel Dacosse]]"Majesty, will you have this creature put out?"

She did not answer him. She was looking at the cloth. [[Queen Isaveth]]"Fool," she said, [[Queen Isaveth]]"what's that you've got?"

[[Wick]]"A riddle, cousin. What goes in by a lock, and out by a lock, and never troubles the locksmith?"

[[Queen Isaveth]]"A thing with a key."

[[Wick]]"And how many keys?"

[[Queen Isaveth]]"Three."

[[Wick]]"Hobb's is on a string around his neck. Show the lady, Hobb. He sleeps in it. His wife has complained to me. The captain's is on the ring with all his others, that he can't move without you think it's the cattle coming home. So he'd need to be a very bold thief, or the corporal a very dull one."

[[Captain Brannock]]"That leaves—" said Brannock, and stopped.

[[Lady Perrane]]"Ruel's," said Lady Perrane, who had heard every word. [[Lady Perrane]]"Is anybody eating this?"

The chancellor smiled. He'd a good smile, it had got him through two reigns.

[[Chancellor Ruel Dacosse]]"I'm accused by a fool. I have my key here. It's never been out of my keeping."

[[Wick]]"I'm certain of it."

[[Chancellor Ruel Dacosse]]"Why in the name of sense should I steal from my own sovereign's cupboard?"

[[Wick]]"Ask me something hard! Who sold the army its boots?"

It got quiet.

[[Chancellor Ruel Dacosse]]"I've an interest in a tannery," said Dacosse, [[Chancellor Ruel Dacosse]]"as have many."

[[Wick]]"And its tents?"

[[Chancellor Ruel Dacosse]]"Majesty, I protest—"

[[Wick]]"And its salt beef, and its oats, nine winters together. He's a careful man. He'd thirty thousand pairs of boots sewn up this spring, for a war that was just about to end. What's a man to do with sixty thousand boots, cousin? There aren't the feet."

[[Queen Isaveth]]"Take off the cloth," the queen said.

Wick lifted both hands to his head and, with enormous care, brought it down and whipped away the napkin. It was a chamber pot. It was the good one, with the roses.

Somebody laughed, far down, and at once wished he had not. The chancellor let out his breath. It wasn't a loud sound, but he'd been holding it for some time, and there was no one in the hall who failed to notice.

[[Wick]]"Now why," the fool asked, quite softly, [[Wick]]"was my lord so very pleased to see *that*?"

[[the envoy]]"Because he knows where the other one is," said the envoy.

He had stood up. He had left off stooping, and he was a hand taller than he'd been all day.

[[Queen Isaveth]]"Sit down, Sieur Lavren," said Isaveth. [[Queen Isaveth]]"This is a matter for my own house."

[[the envoy]]"It was, till now. I have eleven thousand men across that water, and they're waiting on a lamp. If I show it, they go home. If I don't, they come. I'd much rather not, madam. I have walked over the ground. You'd fight us in the barley."

[[Queen Isaveth]]"*You* have eleven thousand men? The secretary for tolls?"

[[the envoy]]"Ah," he said.

[[Lady Perrane]]"That's Aurin," observed Lady Perrane. [[Lady Perrane]]"The eldest boy. He's got his mother's ears. I've been wondering all evening when you would say so, young man."

The captain had his sword half out. So did half of the benches. In the midst of it the guardswoman let go of her halberd, which fell with a great clatter on the flags, and said, in the voice of someone who's just thought of it:

[[Tamsel]]"It's in his boot!"

[[Captain Brannock]]"*Quiet*, Tamsel."

[[Tamsel]]"No, but it is, sir! He never came down in boots before. It's always been the slippers, with the grey bows. I see him every night, I see nothing *but* feet, Corporal Hobb says you're to keep your eyes down when it's lords. He's come to dinner in riding boots, and the one's fatter than the other."

Everyone at the high table leaned forward to look. So, for one unguarded instant, did the chancellor.

[[Queen Isaveth]]"Ruel?" said the queen.

He said nothing.

[[Queen Isaveth]]"You taught me to read."

[[Chancellor Ruel Dacosse]]"I did, Isa," he said. [[Chancellor Ruel Dacosse]]"I ought to have taught you to count. A peace costs more than you would believe."

Brannock himself drew off the boot. It took him two pulls. The Cup of Peace turned out to be a little dented thing of horn and silver, not much bigger than an egg, and Lady Perrane said aloud what everyone else was thinking.

[[Lady Perrane]]"Wash it first."

[[the envoy]]"I've drunk out of worse," said the prince.

[[Queen Isaveth]]"So have I. Hobb?"

[[Hobb]]"Majesty?"

[[Queen Isaveth]]"Not with spit," said the queen.

The fool had climbed on to the chancellor's empty chair. He put the pot with the roses on his knees, looked into it, and sighed.

[[thinks Wick]]*And sixty thousand boots,* he thought. [[thinks Wick]]*Now there's a kingdom could go dancing.*
