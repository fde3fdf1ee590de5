Tobiah Wick | Tobiah, Wick, Toby, the eldest | male
Jun-ho Sable | Jun-ho, Sable, the tall boy | male
Emeka | Emeka, Mek, the youngest, the little one | male
Kestia Ruel | Kestia, Ruel, the girl, Kes | female
the mirror | the mirror, the voice, the glass, the lady in the mirror, madam | female
Master Quillane | Master Quillane, Quillane, the Master, the old man, the wizard | male
Old Barnaby | Old Barnaby, Barnaby, the coachman | male
====
6. In Which Nothing Is Touched

[[Master Quillane]]"And touch nothing," said Master Quillane for the fifth time, with one foot in the carriage.

[[Tobiah Wick]]"No, Master," said Tobiah.

[[Master Quillane]]"Nothing in the study. Nothing on the stairs. If the cellar knocks, what do you do?"

[[Tobiah Wick]]"We don't let it in, Master."

[[Master Quillane]]"You don't let it *out*, boy!"

[[Tobiah Wick]]"That's what I meant."

The wizard looked down the row of them, four apprentices in order of height, with their hair combed. He sighed. The carriage door closed, the coachman, who was mostly hat, shook the reins without a word, and they stood and waved until the dust had settled on the lane.

Nobody lowered his hand.

[[Emeka]]"Is he gone?" whispered Emeka.

[[Jun-ho Sable]]"Wait for the bend."

[[Emeka]]"Now?"

[[Jun-ho Sable]]"Now," said Jun-ho, and they ran.

It was Kestia who got to the study first, because she'd had the sense to take off her shoes. By the time the boys came skidding round the newel post, she was standing with her nose against the door and both hands folded virtuously behind her.

[[Kestia Ruel]]"I'm not touching it," she said.

[[Jun-ho Sable]]"What can you see?"

[[Kestia Ruel]]"Keyhole."

[[Tobiah Wick]]"Come away from there, Ruel," said Tobiah. He was sixteen and had been left in charge, and he'd come up the stairs at a walk, nearly. [[Tobiah Wick]]"He said nothing in the study."

[[Kestia Ruel]]"This is the corridor."

[[Emeka]]"That's true, Toby. It is the corridor."

[[Tobiah Wick]]"Don't call me Toby. And don't breathe on the handle, he'll be able to tell."

[[Jun-ho Sable]]"We only want to look at the mirror," Jun-ho said. [[Jun-ho Sable]]"You want to as well. You've been talking about it since Lent."

[[Tobiah Wick]]"I have not."

[[Jun-ho Sable]]"In your *sleep*, Wick. I'm in the next bed. 'O glass, O glass.'"

[[Tobiah Wick]]"I never said O glass!"

[[the mirror]]"You did, actually," remarked somebody on the other side of the door. [[the mirror]]"It comes up through the floor. I thought it was rather sweet."

They all four sprang backward. The little one got behind Jun-ho, who was trying to get behind Kestia.

[[Emeka]]"That was a lady," Emeka breathed.

[[Kestia Ruel]]"That was the mirror."

[[the mirror]]"It was both. Do come in, it isn't locked. He never locks it. He just tells people that he does, the silly man."

[[Tobiah Wick]]"Don't," said Tobiah.

[[Kestia Ruel]]"I'm not touching it," said Kestia again, and she turned the handle with her elbow.

The study was smaller than they'd imagined, and much less tidy. There were socks. There was a globe with a bite out of it; there was a skull wearing spectacles; and between the windows, under a bedsheet, stood something as high as the ceiling.

[[the mirror]]"Well, take it off," said the voice. [[the mirror]]"I've been looking at linen since the autumn."

Jun-ho put up a hand.

[[Tobiah Wick]]"Sable. If you touch that, I'll have to report it."

[[Jun-ho Sable]]"Who to?"

It was a good question. Tobiah went on looking for the answer while the tall boy took a corner between finger and thumb, and the sheet slid down, and was all at once just a heap upon the floor.

There was no lady. There were four apprentices, rather dusty, with a room behind them.

[[Emeka]]"Where is she?"

[[the mirror]]"Here, darling."

[[Emeka]]"I can only see us."

[[the mirror]]"Then look at yourselves. I mean it. Have a good look. Now, which of you is it that's smiling?"

They looked. Kestia was biting her lip. Tobiah had gone a bad colour. The youngest had his mouth open, and Jun-ho, who never smiled if he could help it because of the tooth, was quite solemn; he put up his hand to be certain of it. In the glass, Jun-ho was beaming.

[[Jun-ho Sable]]"That's not me," he said.

[[the mirror]]"No. But I do like your face. May I keep it on?"

[[Kestia Ruel]]"Take it *off*," said the girl. She'd stepped in front of him. [[Kestia Ruel]]"What are you? What's your name?"

[[the mirror]]"Dear me. A clever one. You don't get it for nothing, you know. What'll you give me?"

[[Kestia Ruel]]"What do you want?"

[[Tobiah Wick]]"Kes, no! You never ask them that! It's the very first page of—"

[[the mirror]]"Only a question," said the voice, as smooth as cream. [[the mirror]]"One question each, and one each back again. Where's the harm in that? I've had nobody to talk to but *him*, and he does go on about his knees."

A long way under their feet, in the cellar, something knocked three times.

[[Emeka]]"Toby..."

[[Tobiah Wick]]"I heard."

[[Emeka]]"Do we let it out?"

[[Tobiah Wick]]"We do not let it out, Mek. We don't do anything at all. We are going to put that sheet back, and go downstairs, and peel something."

[[the mirror]]"And you'll never know," said the mirror.

He had already bent for the sheet. He stayed where he was, bent.

[[Tobiah Wick]]"Know what?"

[[the mirror]]"Is that your question, Tobiah?"

[[Jun-ho Sable]]"It isn't!" shouted Jun-ho. [[Jun-ho Sable]]"He takes it back! Wick, shut up, she's doing it on purpose."

[[Tobiah Wick]]"I know she is." Tobiah straightened. There was a patch of red on either cheek. [[Tobiah Wick]]"All right, madam. My question. I've been here for six years. I've learned all of it, I've done every exercise twice. I can't so much as light a candle. Am I ever going to be any good?"

None of the others said a word. It had honestly never occurred to them that he might not be.

[[the mirror]]"No," said the voice. It wasn't unkind about it.

[[Tobiah Wick]]"Oh," said Tobiah. [[Tobiah Wick]]"Well. Thank you."

[[Kestia Ruel]]"She's lying!"

[[the mirror]]"I can't, darling. I'm glass. I can only leave things out. And now I have one of him." The smile that wasn't Jun-ho's grew wider. [[the mirror]]"Tobiah Wick, where does the old man keep the hammer?"

[[thinks Tobiah Wick]]*The hammer,* he thought. *Why would she want the one thing that could break her?*

[[Tobiah Wick]]"I don't know," he said aloud.

[[the mirror]]"Yes, you do. You've dusted it."

[[Tobiah Wick]]"It's in the..." He'd clapped both hands to his mouth, and still the words came out, thick, between his fingers. [[Tobiah Wick]]"In the cellar! On a nail!"

*Knock. Knock. Knock.*

[[the mirror]]"There now," said the lady in the mirror. [[the mirror]]"That wasn't hard. And who'd like to go next?"

[[Kestia Ruel]]"Nobody," said Kestia. [[Kestia Ruel]]"Out. Everyone out."

They'd have gone, too. But the door, which he never locked, had closed by itself, and when she tried it, with her hand, this time, and her whole weight, it was like pulling at a wall.

[[Jun-ho Sable]]"Window?" said Jun-ho.

[[Kestia Ruel]]"It's forty feet."

[[Jun-ho Sable]]"There's ivy."

[[Kestia Ruel]]"It bites. I've tried it."

[[Jun-ho Sable]]"When did you try it?"

[[Kestia Ruel]]"Never mind when. Tobiah, think. What is down there with the hammer?"

He'd sat on the arm of the Master's chair. He seemed to have trouble hearing.

[[Kestia Ruel]]"*Toby!*"

[[Tobiah Wick]]"I never saw it. It was always behind the door. He'd say, Wick, dust what's on the nails and don't turn round." He swallowed. [[Tobiah Wick]]"It used to hum."

[[Emeka]]"I've got a question," Emeka said.

He had come out from behind everybody. He was nine; his robe was one of Jun-ho's, taken up; and he'd gone right up to the glass and was looking at the place where his own eyes ought to be.

[[Jun-ho Sable]]"Mek, get back here!"

[[Emeka]]"It's all right, I thought about it." He clasped his hands. [[Emeka]]"Please, madam, what's the question that you don't want me to ask?"

Somewhere a clock stopped. In the mirror the false Jun-ho quit smiling.

[[the mirror]]"That," said the voice, after a while, [[the mirror]]"is not at all a nice thing to say."

[[Emeka]]"You've got to, though. You're glass."

[[the mirror]]"You horrid little boy."

[[Kestia Ruel]]"Answer him," said Kestia softly.

The whole tall surface shivered from the top to the bottom, the way a pond does. When it spoke it spoke through its teeth.

[[the mirror]]"You might ask me," it said, [[the mirror]]"who it is that's knocking."

[[Emeka]]"Thank you, madam. Then who's knocking?"

[[the mirror]]"You've had your turn!"

[[Jun-ho Sable]]"I haven't," said Jun-ho. He'd taken hold of the youngest by the hood, and was reeling him in. [[Jun-ho Sable]]"I'll have it. Who's knocking, you thief? And give me my face back."

But it was the strangest thing: it was Tobiah, who'd never be any good, who got there before any of them. They saw it come up in his face. He rose from the chair as if somebody had called on him in class.

[[Tobiah Wick]]"He had the whip in his left hand," he said.

[[Kestia Ruel]]"Who had?"

[[Tobiah Wick]]"The coachman. Just now. And his buttons did up the wrong way, I thought how smart they were. Everything about him was the wrong way round. Kes, it isn't humming. It hasn't hummed all day. It isn't knocking to come out, because it's *been* let out." He spun on the glass. [[Tobiah Wick]]"That was one of yours. That was one of yours on the box, and he's driven off with the Master!"

The lady in the mirror didn't say anything. She had left Jun-ho's face hanging there, like a coat.

[[Kestia Ruel]]"Then who on earth," said Kestia slowly, [[Kestia Ruel]]"have we got in the cellar?"

There was a dreadful pause, and into it, from two floors below, muffled by oak and iron and a great many feet of stone, rose an elderly voice that they all knew. It was hoarse. It had evidently been going on for some time.

[[Old Barnaby]]"*Master Wick!*" it roared. [[Old Barnaby]]"It's Barnaby! I've been hit on the head, I've got no trousers, and somebody's gone off in my *HAT*!"
