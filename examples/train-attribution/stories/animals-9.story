Hanae Okuda | Hanae, Okuda, Lumen Rose, Rose, the leader | female
Bridie Maclure | Bridie, Maclure, Lumen Thorn, Thorn, the redhead | female
Solveig Aune | Solveig, Sol, Lumen Frost, Frost, the tall girl | female
Paz Quiroga | Paz, Pacita, Lumen Spark, Spark, the smallest of them | female
Mr. Button | Mr. Button, Button, the rabbit, the mascot | male
the fireman | the fireman, the man in the helmet | male
====
Chapter Fourteen – Everybody Is Fine

The Gloom King’s left arm was still twitching in the fountain when Bridie started shouting.

[[Bridie Maclure]]“What was *that*? Will somebody tell me what that was?”

[[Solveig Aune]]“We won,” said Solveig. She was lying on her back on the steps of the library, with her boots still frosted to the knee, and had not opened her eyes.

[[Bridie Maclure]]“We *won*? There’s a bus in that tree!”

[[Paz Quiroga]]“It was empty,” Paz said. [[Paz Quiroga]]“I think it was empty. Was it empty?”

[[Solveig Aune]]“It was empty.”

[[Paz Quiroga]]“Oh, thank God.”

The redhead kicked a piece of masonry. It turned out to be bigger than it looked. She hopped in a circle with her teeth clenched, and the petals on her skirt fell off one by one, the way they always did when the magic ran out, until it was just her school kilt and a laddered pair of tights.

[[Bridie Maclure]]“I had him,” she said. [[Bridie Maclure]]“I had the vines round his neck, I was *that* close, and then our fearless leader goes and—”

[[Hanae Okuda]]“I can hear you, you know.”

Hanae was sitting on the rim of the fountain. She still had the staff across her knees. The rose at the tip was cracked right through.

[[Bridie Maclure]]“Good! I’m not whispering!”

[[Solveig Aune]]“You’ve never whispered,” murmured the tall girl.

[[Bridie Maclure]]“Stay out of it, Sol.”

[[Solveig Aune]]“I’m horizontal. This is as out of it as I get.”

[[Bridie Maclure]]“You *dropped the shield*, Hanae. Right in the middle of it! I looked round, and there wasn’t any—”

[[Hanae Okuda]]“I had to.”

[[Bridie Maclure]]“—there wasn’t any shield, and Paz was standing there with her wee gloves up like—”

[[Paz Quiroga]]“I was fine!”

[[Bridie Maclure]]“You were on *fire*!”

[[Paz Quiroga]]“I’m Spark! I’m always on fire!”

[[Bridie Maclure]]“Not your hair!”

Paz put a hand to her head. She felt along it, to the left, to the right. When she got to the place where the second bunch ought to have been she stopped, and her lip began to go.

[[Paz Quiroga]]“Is it bad?”

Nobody wanted to be the one.

[[Solveig Aune]]“It’s... asymmetrical,” offered Solveig.

[[Paz Quiroga]]“My *quinceañera* is in two weeks!”

[[Mr. Button]]“Girls, girls, girls!” A small round shape came hopping over the rubble with its waistcoat undone. [[Mr. Button]]“Splendid work! Just splendid! The Moon Court will be so very pleased. Now, if we could all join hands for the closing—”

[[Bridie Maclure]]“NOT NOW, BUTTON!”

The rabbit’s ears went flat.

[[Mr. Button]]“It’s only that it’s customary,” he said in an injured tone, [[Mr. Button]]“after a victory, to do the pose.”

[[Bridie Maclure]]“I’ll give you a pose—”

[[Hanae Okuda]]“Bridie, leave him alone. It’s me you’re angry with.”

[[Bridie Maclure]]“Aye. It is.” She limped across the square until there was just the puddle between them. [[Bridie Maclure]]“So let’s hear it. Why’d you drop it?”

Hanae ran her thumb along the crack.

[[Hanae Okuda]]“There was somebody in the bus,” she said.

The sirens had been getting nearer for some time. Now that it was quiet they seemed to be very near indeed.

[[Paz Quiroga]]“Sol said that it was—”

[[Hanae Okuda]]“It was empty when it landed. It wasn’t when he picked it up. There was a driver. He was stuck in the door, he was hanging on by the strap. I couldn’t hold the shield and catch him as well. I’m not...” Her voice wobbled. She waited for it. [[Hanae Okuda]]“I’m not strong enough to do both. So I picked.”

[[Bridie Maclure]]“You picked,” repeated Bridie.

[[Hanae Okuda]]“I thought that you three could take it.”

[[Bridie Maclure]]“You *thought*—”

[[Solveig Aune]]“And we did,” said Solveig. She’d opened her eyes finally. They were very pale and they were looking straight up. [[Solveig Aune]]“Where’s he now?”

[[Hanae Okuda]]“The driver? I put him on the bank roof. He was crying. He gave me a mint.”

She held it out to show them. It was still in the paper. For some reason that was what did it: the smallest of them started to laugh, and then it wasn’t laughing, and she sat down on the ground in the wet with her burnt hair and her arms around her shins.

[[Paz Quiroga]]“I thought I was going to die,” she got out. [[Paz Quiroga]]“I looked for the pink and there was no pink, and I thought, oh, it’s now. It’s going to be now. I haven’t even done my history.”

[[Hanae Okuda]]“Pacita—”

[[Paz Quiroga]]“And you’re not allowed to be *right*! You’re not allowed to be right about it, because then I can’t be mad!”

[[Hanae Okuda]]“You can be mad.”

[[Paz Quiroga]]“Well, I AM!”

[[Hanae Okuda]]“Okay!”

[[Paz Quiroga]]“OKAY!”

Somewhere a car alarm went off. Mr. Button, who had been edging up with a handkerchief, thought better of it.

[[Bridie Maclure]]“You could’ve said.” Bridie had got her arms folded, tight, with her fists tucked in. [[Bridie Maclure]]“It’s one word. You shout ‘shield.’ You shout ‘duck.’ I’d have grabbed her, I had a vine free.”

[[Hanae Okuda]]“There wasn’t time to—”

[[Bridie Maclure]]“There’s *always* time for ‘duck’!”

[[Hanae Okuda]]“I know.” She said it to her shoes. [[Hanae Okuda]]“I know there is. I always do it like that. I see a thing and I’m already moving, and it’s only afterwards I remember that I’m four people.”

[[Solveig Aune]]“You’re one person,” said the tall girl. [[Solveig Aune]]“You’re a quarter, at most. It’s very restful, you should try it.”

[[Bridie Maclure]]“Are you *ever* going to get up, Frost?”

[[Solveig Aune]]“No. I believe my leg’s broken.”

It took a second to reach them.

[[Bridie Maclure]]“You what?”

[[Hanae Okuda/Paz Quiroga]]“Sol!”

[[Paz Quiroga/Hanae Okuda]]“Why didn’t you *say* so?”

[[Solveig Aune]]“Everybody was busy,” Solveig said. [[Solveig Aune]]“I iced it. It’s fine as long as I don’t look at it, or it doesn’t thaw.”

They went up the steps all at once, and Bridie, bad foot or no, got there ahead of everyone. She dropped on her knees. She’d peeled off her blazer and had it rolled beneath that white-blonde head before the others had even arrived.

[[Bridie Maclure]]“You absolute *eejit*. How long?”

[[Solveig Aune]]“Since the bus.”

[[Bridie Maclure]]“That’s half an hour!”

[[Solveig Aune]]“You had a lot to say.”

[[Bridie Maclure]]“I’m going to kill her,” the redhead informed the sky. There were tears running down on either side of her nose and she was ignoring them. [[Bridie Maclure]]“I’m going to fix her leg, and then I’m going to kill her, and then I’ll kill Hanae. Button! You’ve got magic. Do something!”

[[Mr. Button]]“I’m afraid that I’m largely advisory,” said the rabbit.

[[Bridie Maclure]]“THEN ADVISE!”

[[Mr. Button]]“I’d advise,” he began, and his nose went very fast, [[Mr. Button]]“I would advise a hospital. And I’d advise changing. Somebody’s coming.”

Somebody was. Boots crunched on glass over by the tram stop, and a torch swung through the dust.

[[the fireman]]“Hello? Anyone there? Fire service!”

[[Hanae Okuda]]“Transform back,” hissed Hanae. [[Hanae Okuda]]“Quick. Paz, gloves.”

[[Paz Quiroga]]“They’re stuck!”

[[Hanae Okuda]]“Bite them!”

[[Paz Quiroga]]“Mmf— ot—”

[[Hanae Okuda]]“Thorn, you’ve still got a wing on.”

[[Bridie Maclure]]“Where?”

[[Hanae Okuda]]“Left. No, *my* left. Sol, can you—”

[[Solveig Aune]]“If I change back, it thaws.”

They all looked at the boots. They were the only thing about her that wasn’t a schoolgirl, two columns of blue ice with stars in them, and the one on the right had a bend where there shouldn’t have been a bend.

[[Hanae Okuda]]“It’ll hurt,” said the leader.

[[Solveig Aune]]“I had guessed that.”

[[Hanae Okuda]]“You can hold on to me.”

[[Solveig Aune]]“I’ll hold on to Bridie, if it’s all the same. She’s got more grip.” The thin hand went out, and was taken. [[Solveig Aune]]“Somebody count.”

[[Paz Quiroga]]“One,” said Paz. [[Paz Quiroga]]“Two—”

[[Bridie Maclure]]“Look at me, Sol. Not down there. Look at my ugly face.”

[[Paz Quiroga]]“*Three!*”

The stars went out. She didn’t scream; she made a tiny noise, like a cup being set down, and every window left in the square went white.

The man in the helmet came round the end of the steps just in time to see it melt. He lifted his torch. It showed him four girls in the uniform of St. Agnes, filthy, in a heap; also, for some reason, a toy rabbit in a waistcoat.

[[the fireman]]“Bloody hell,” he said. [[the fireman]]“You lot all right? What are you doing here?”

[[Hanae Okuda]]“Library,” said Hanae.

[[the fireman]]“It’s eleven at night!”

[[Paz Quiroga]]“We’ve got history,” Paz explained.

The beam went from the one to the next and along to the leg. He was down beside it in a moment, thumbing his radio, pulling off his gloves. He had a kind, creased, sooty sort of face.

[[the fireman]]“Okay, sweetheart. You’re being ever so brave. Which of you’s the sister?”

[[Bridie Maclure]]“I am,” said Bridie.

[[Hanae Okuda]]“I am,” said Hanae, not half a second after.

[[Paz Quiroga]]“We all are,” said Paz. She wiped her nose. [[Paz Quiroga]]“It’s complicated.”

He let that go by. He’d found the break; he whistled. [[the fireman]]“Did you see them, then? The Lumens? They say that it was the pink one who got the driver down. I know him. He’s got three little girls.” The fireman shook his head. [[the fireman]]“If I ever meet that lass, I’ll shake her by the hand.”

Under his elbow the toy rabbit gave a small, modest cough. Solveig, who was nearest and had a hand to spare, laid it firmly across the creature’s face.

No one spoke. Hanae had turned away, and she seemed to be having trouble with a sweet wrapper.

It was Bridie who leaned across, grabbed her by the back of the collar, and hauled her in against the rest of them, hard enough to knock their heads together.

[[Bridie Maclure]]“Aye,” she said gruffly. [[Bridie Maclure]]“She’s all right. She just needs to learn to say ‘duck.’”
