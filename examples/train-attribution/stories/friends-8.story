Bertram Ruff | Ruff, Bertram, Bert, the accused, the barn owl, the postmaster, Mr Ruff | male
Ormond | Ormond, the eagle owl | male
Scully Whin | Scully, Whin | male
Percy | Percy, Perce, the tawny | male
Tib Marlow | Tib, Marlow, the little owl | male
Lady Hollin | Lady Hollin, Madam Speaker, the Speaker | female
Mr Crake | Mr Crake, Crake, counsel for the Crown, counsel | male
the one with the white feather | the one with the white feather, the crow with the white feather, White-Feather, the first crow, the first of them | male
the other crow | the other crow, the second crow, his friend, the bald one | male
Hester Rush | Hester Rush, the First Postmaster, the old owl | female
the Parliament | the Parliament, the benches, the House | neutral
====
The Night Post

*Previously: The Queen’s letter is lost. Tib has not been seen since Thursday. Bertram Ruff, postmaster, has been summoned before the Parliament of Owls to say what he has done with them both.*

Part the Eighteenth

[[Lady Hollin]]“Order,” said Lady Hollin. [[Lady Hollin]]“Order! The honourable member will put down that mouse.”

It took a minute or so for the benches to be quiet. There were two hundred owls in the hollow elm that night and they’d come in from three counties. At the bottom, in a ring of candle stubs, stood the accused, and he looked very much as a barn owl looks in any circumstances, which is like somebody who has just been told.

[[Lady Hollin]]“Mr Crake. You may proceed.”

[[Mr Crake]]“I’m obliged, Madam Speaker.” Counsel for the Crown stepped out on his long thin toes. [[Mr Crake]]“You are the postmaster?”

[[Bertram Ruff]]“I am, sir.”

[[Mr Crake]]“And on Thursday last you took charge of a letter with a black seal?”

[[Bertram Ruff]]“I did.”

[[Mr Crake]]“Where is it now?”

[[Bertram Ruff]]“I’d rather not say,” said Bertram Ruff.

[[the Parliament]]“Shame!” cried the benches. [[the Parliament]]“Speak up!” [[the Parliament]]“Wring his neck!”

[[the one with the white feather]]“He’d rather not say,” somebody repeated, in a mincing tone, and got a laugh.

It came from the witness perch. There were a pair of crows on it. Nobody had got their names; they’d been put down by the clerk as *Crow* and *Ditto.* The first of them, the one who had spoken, had a white feather, on the left, like a pen behind an ear, and the second hadn’t very much in the way of feathers at all. They had sworn on the bark that they’d seen the barn owl selling the thing to a stoat.

[[the other crow]]“I expect he’s forgotten,” the bald one said. [[the other crow]]“Lovely face, but there’s nothing on at the back.”

[[Lady Hollin]]“The witnesses will be silent.”

[[the one with the white feather]]“Beg pardon, your ladyship. It’s the grief.”

On a low branch behind the candles, side by side, sat all that was left of the Night Post. There were three of them. Ormond, who was an eagle owl and weighed as much as the other two together, was looking straight ahead. Scully Whin was swearing beneath his breath. And Percy, the tawny, had both wings over his eyes.

[[Percy]]“I can’t watch,” he said.

[[Scully Whin]]“You’re not watching.”

[[Percy]]“I can hear it, though, Scully. Why won’t he just tell them?”

[[Scully Whin]]“He’s got his reasons.”

[[Percy]]“What are they?”

[[Scully Whin]]“How the blazes should *I* know?” said Scully.

[[Mr Crake]]“Let’s come at it another way,” Mr Crake was saying. [[Mr Crake]]“Will you tell the House what happened on the night, in your own words? Leave out nothing. I’ve all the time there is.”

The accused shifted his feet. He glanced once at the branch, and once, for no reason that anybody could see, up at the roof.

[[Bertram Ruff]]“It was raining,” he began.

It was raining, and the sorting office leaked, and Tib Marlow was up on the top rack with a thimble, catching the drips. The others were out on their rounds. The two of them had been playing at Capitals.

[[Tib Marlow]]“Name the capital of the Fens.”

[[Bertram Ruff]]“It hasn’t got one.”

[[Tib Marlow]]“*F*,” said the little owl, and laughed so hard that he upset the thimble. Then he stopped. [[Tib Marlow]]“Bert? Did you leave that window open?”

They were in already. One had come by the window, and one must have been there for a good while, up on the beam, for he was nearly dry.

[[the one with the white feather]]“Don’t get up,” said the one with the white feather. [[the one with the white feather]]“We’re only after a stamp.”

[[Bertram Ruff]]“The counter’s closed, gentlemen.”

[[the other crow]]“He called me a gentleman,” said the other crow. [[the other crow]]“Did you hear that? It’s years since anyone’s called me that. It was a magistrate.”

[[the one with the white feather]]“It’s this place. It’s so refined. What’s that up there, is it a pincushion?”

[[Bertram Ruff]]“That’s Mr Marlow.”

[[the one with the white feather]]“It’s never a *mister*! I thought it was something you’d coughed up.”

The pair of them had a good laugh over that. But even while they laughed, the first crow had been walking sideways, one foot and then the other, towards the pigeonholes, and he was reading the labels as he came. *R. Q.* He had put his head into it.

[[Bertram Ruff]]“That’s the Queen’s,” said Ruff.

[[the one with the white feather]]“Is it? Then she won’t mind. She’s got so many.” He drew out his head again. It hadn’t got anything in it. [[the one with the white feather]]“Where’s the one with the black seal, Moonface?”

[[Bertram Ruff]]“I couldn’t tell you.”

[[the one with the white feather]]“Couldn’t you? Fetch down the pincushion,” the crow said to his friend. [[the one with the white feather]]“Let’s see if it squeaks.”

[[the Parliament]]“Oh!” went the Parliament, all down one side. [[the Parliament]]“The villains!”

[[the one with the white feather]]“I never said that!” shouted White-Feather from the perch. [[the one with the white feather]]“It’s slander! I was in bed with a cold!”

[[the other crow]]“I’d taken him some grapes,” said the bald one.

[[Lady Hollin]]“Be quiet,” said Lady Hollin, [[Lady Hollin]]“or I shall have you both stuffed. Go on, Mr Ruff. You needn’t hurry.”

But it seemed that he couldn’t go on. He’d opened his beak and there was nothing in it. He had started to sway, a very little, from side to side, and all those hundreds of round eyes swayed with him.

[[Mr Crake]]“We’re waiting,” said Crake.

[[Bertram Ruff]]“They got hold of him by the... he’s only as big as... He was calling out to me. I don’t...” The white face turned, as if upon a wire, all the way round to the back, and looked for the branch. [[Bertram Ruff]]“Ormond? I can’t remember how it goes.”

The eagle owl didn’t ask for leave. He dropped off the branch, without a sound, and landed on the sawdust in the middle of that ring of candles; two went out.

[[Ormond]]“Hello, Bert,” he said.

[[Bertram Ruff]]“I can’t do it, Ormond.”

[[Ormond]]“No. It’s a rotten thing to have to do. What’s the weight of a first-class letter?”

[[Mr Crake]]“I object,” said counsel.

[[Ormond]]“He objects. What’s the weight, though?”

[[Bertram Ruff]]“Half a mouse,” whispered the barn owl.

[[Ormond]]“And to go abroad?”

[[Bertram Ruff]]“A mouse and a half. With a... there’s a supplement. If it’s over water.”

[[Ormond]]“How much is the supplement?”

[[Bertram Ruff]]“It’s a vole.”

[[Ormond]]“It’s a vole, that’s it. You taught me that. I was eight feet across and I was frightened of the bell, and you sat next to me all night going through the tariffs. I’ve never told anyone. I’m telling two hundred of them now, so you can see it’s not so bad.” He hadn’t raised his voice. It was so deep that you felt it chiefly in the bark. [[Ormond]]“I’ll just stand here. I won’t say a word. You tell it to me.”

Bertram looked up at him. By degrees the swaying slowed, and stopped.

[[Bertram Ruff]]“Right,” he said. [[Bertram Ruff]]“Well.”

They had stretched Tib out upon the counter, with a foot on each wing. You’d have thought that he would cry. He’d gone very stiff, and his eyes were shut, and he was talking in a fast little mutter, to himself it seemed.

[[Tib Marlow]]“Through wind,” he was saying, [[Tib Marlow]]“through wet, through hawk, through...”

[[the other crow]]“What’s it on about?” asked the other crow.

[[Bertram Ruff]]“It’s the Oath,” Ruff told them. [[Bertram Ruff]]“It’s what the First Postmaster said.”

It had hung over that counter for a hundred years. She had been a long-eared owl by the name of Hester Rush, and had carried the first letter ever sent out by night, over the Fens, in January; and when she came in with it, she’d one eye and no tail. They asked what they could give her. She said that she would have a vole. And who had sent the letter, they wanted to know, and what was in it that was worth an eye? But the old owl had only looked at them.

[[Hester Rush]]“It is not mine,” she had said, [[Hester Rush]]“so I couldn’t tell you.”

[[Tib Marlow]]“Through hawk, through fire,” said Tib, louder. He’d opened his eyes. They were yellow, they were as big as all the rest of him, and they were fixed on the postmaster with a meaning as plain as print. [[Tib Marlow]]“To be opened by no one. To be *seen by no one*. Bert! Do you see?”

[[Bertram Ruff]]“I see,” said Bertram. [[Bertram Ruff]]“But Tib, it’ll make you awfully ill.”

[[Tib Marlow]]“I’ve had worse. I’ve had Scully’s pie.”

[[the one with the white feather]]“What are they talking about?” said the crow with the white feather.

It was then that it was done. It was done so quickly that neither of the crows could afterwards agree on what they’d seen. The barn owl’s foot had gone in under the till; something flat and white, with a black blob on the corner, had spun across the counter; the little owl’s beak had opened a good deal further than seemed likely. And closed.

[[the one with the white feather]]“Where’d it go?” said the first crow. [[the one with the white feather]]“Where’s it *gone*?”

[[Bertram Ruff]]“I couldn’t tell you,” Ruff said.

[[Mr Crake]]“One moment,” said Mr Crake.

The whole hall had leaned forward. Counsel’s thin neck had gone up like a periscope.

[[Mr Crake]]“Am I to understand that the Queen’s letter was *eaten*?”

[[Bertram Ruff]]“I’d rather not say, sir.”

[[Mr Crake]]“By the sorter? By Marlow?”

[[Bertram Ruff]]“He flew off with the two of them after him. It was the last that I saw. I thought, if I held my tongue till he was... till it had had time to... You see, sir, it’s generally about a day. But it was a very stiff envelope.” His voice failed him. [[Bertram Ruff]]“That was Thursday, and he’s not come back. So they may have got him. I’ve had to think that they may.”

[[the other crow]]“We never touched him!” said the second crow.

There was an odd sort of silence.

[[Lady Hollin]]“I thought,” said Lady Hollin, [[Lady Hollin]]“that you were taking somebody some grapes.”

[[the one with the white feather]]“You fool,” said White-Feather.

[[the other crow]]“Well, we didn’t! He went down a drainpipe!”

[[the Parliament]]“Liars!” The benches were up. [[the Parliament]]“Ha! A drainpipe!” [[the Parliament]]“Hold the doors!”

[[Percy]]“He’s alive?” The tawny had come out from behind his wings. [[Percy]]“Scully, they’ve said that he’s alive! Which drainpipe? Where?”

[[Scully Whin]]“Sit *down*, Perce, you’ll have us all off!”

[[Tib Marlow]]“It’s that one.”

It was a faint voice, and rather a hollow one. Two hundred heads went round, and then they all went up. High on the wall of the elm, where the old gutter from the rookery ran in, there was a spout, green with age; and wedged in the end of it like a cork was a small, flat, furious, filthy face.

[[Tib Marlow]]“I’ve been in here since Thursday,” said Tib. [[Tib Marlow]]“I could hear every word. I’m stuck. I’m not *well*.”

[[Bertram Ruff]]“Tib!” cried Bertram.

[[Tib Marlow]]“You told it all wrong, Bert. I wasn’t muttering. I was *declaiming*.”

[[Scully Whin]]“Hang on!” yelled Scully Whin, who was already halfway up. [[Scully Whin]]“Hang on, old lad! Breathe in!”

[[Tib Marlow]]“If I breathe in,” the little owl said, [[Tib Marlow]]“I’m going to... oh. Oh, dear. Would everyone down there please move?”

They did. They cleared the floor in one clap of wings, Speaker and counsel and all. He gave a kind of heave; he shut his eyes; his whole face seemed to turn itself inside out; and something grey and oblong shot from the spout, fell forty feet, and landed in the ring of candles with a thump.

Nobody cared to be first. In the end it was the Speaker who came down. She prodded the pellet with a snow-white toe, and it broke along the middle, and there, between the jawbone of a shrew and some fluff, was the corner of an envelope. The seal was black. It hadn’t so much as a crack in it.

[[Lady Hollin]]“It’s addressed to me,” said Lady Hollin, after a moment, in a changed voice.

[[Mr Crake]]“Then I suppose that you had better open it, ma’am.”

She slit it with one claw. She read it through, and it can’t have been long; and then she raised her head and looked across the floor, over the candles, at the empty witness perch, where a single white feather was turning round and round in the draught.

[[Lady Hollin]]“Bar the doors,” she said. [[Lady Hollin]]“All of them. Mr Ruff, how many of the Post are fit to fly?”

[[Bertram Ruff]]“Five, my lady,” said Bertram Ruff. [[Bertram Ruff]]“If you’d give the smallest a minute to rinse.”
