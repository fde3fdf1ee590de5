Fennimore | Fennimore, Fenn, the little fox, the fox, the kit | male
Bruna | Bruna, the hedgehog, Bru | female
Tock | Tock, the jackdaw, the bird | male
Wendeline | Wendeline, Wen, the otter, the otter girl | female
====
# The Boat

The boat had been stuck in the reeds since anybody could remember, and it was Fennimore who found out that it wasn't stuck any more.

He told Wendeline, because she was the best at water. Wendeline told Bruna, because she told Bruna everything. Nobody told Tock, but he came anyway, and by the time the sun was over the alders all four of them were standing around it in the mud.

"The Marigold" was painted on the back, or had been. Now it said "The Mar gol".

[[Tock]]"I saw it first," said the jackdaw.

[[Fennimore]]"You did not!"

[[Tock]]"I saw it from up there. Days ago. I just didn't mention it."

[[Bruna]]"Then it doesn't count," said Bruna. She walked all the way round, sniffing, with her spines half up in case of surprises. [[Bruna]]"It's got a hole."

[[Wendeline]]"It's a very *little* hole."

[[Bruna]]"It's a hole in a boat, Wen. There isn't a good size."

Wendeline put her whole arm through it and waggled her fingers at them from the inside. The little fox laughed so much that he had to sit down.

[[Wendeline]]"We can plug it with moss," she said. [[Wendeline]]"And resin. My uncle does it. Then we push it out, and we all get in, and we go to the island."

[[Bruna]]"No," said the hedgehog.

[[Fennimore]]"Which island?" asked Fennimore.

[[Wendeline]]"There's only one. The one with the pear tree."

[[Tock]]"I've been there," Tock said. [[Tock]]"Twice."

[[Fennimore]]"What's it like?"

[[Tock]]"It's got a pear tree."

[[Bruna]]"Did anybody hear me? I said no."

They all looked at her.

[[Wendeline/Fennimore/Tock]]"Why not?"

[[Bruna]]"Because you can swim, and he can fly, and Fenn can sort of paddle if he doesn't panic. And I go straight to the bottom like a stone with a face."

Nobody had thought of that. Fennimore felt his ears get hot.

[[thinks Fennimore]]_I should have thought of that,_ he told himself. _She's my best friend and I should have thought of it first._

[[Wendeline]]"I'd get you out," said Wendeline. [[Wendeline]]"I got Fenn out."

[[Fennimore]]"I wasn't panicking, I was only—"

[[Wendeline]]"You bit me."

[[Fennimore]]"A bit!"

[[Tock]]"A bit of a bite," said Tock, and cackled, and flapped up onto the front of the boat, where he walked up and down like a captain. [[Tock]]"I vote we go. The three of us. She can be the harbour."

[[Bruna]]"I can be the *what*?"

[[Tock]]"The harbour. It's a very important job. You stay where you are, and we come back to you."

[[Fennimore]]"Tock, that's mean."

[[Tock]]"It's not mean, it's nautical."

[[Bruna]]"I'm going home," said Bruna.

She did not go home. She turned round with her back to them, and put up every spine she had, and stood there.

[[Wendeline]]"Now look," hissed the otter. [[Wendeline]]"Now look what you did."

[[Tock]]"Me? You're the one who wants to go to an island!"

[[Wendeline]]"With *everyone*! I said we *all* get in!"

[[Tock]]"And she said no! I'm only counting. Four take away one is three. It's not my fault if it's three."

[[Fennimore]]"Stop it," said Fennimore.

[[Wendeline]]"You always do this. You always count."

[[Tock]]"Somebody's got to! You can't even count the holes!"

[[Wendeline]]"There's *one*!"

[[Tock]]"There's two. You're standing in front of the other."

Wendeline looked down. She moved her foot. There was a small, sad, sucking sound.

[[Wendeline]]"Oh," she said.

[[Fennimore]]"Stop it, stop it, stop it!" The fox had both paws over his eyes. [[Fennimore]]"I found it and I don't want it! I'm going to push it back in the reeds!"

And he ran at the boat with his shoulder, and pushed, and of course nothing happened, except that his back feet went out from under him and he lay down in the mud with a slap.

It was quiet for a moment. A dragonfly looked at them and left.

[[Bruna]]"Is he all right?" said a voice from inside the spines.

[[Tock]]"He's flat," reported the bird.

[[Bruna]]"Fenn?"

He didn't say anything. He was looking along the ground, with one cheek in the wet, and there was something he could see from down there that he hadn't seen from up above.

[[Wendeline]]"Fenn, are you crying?" Wendeline came a step nearer.

[[Fennimore]]"No. Come here. Come and lie down."

[[Tock]]"In *that*?"

[[Fennimore]]"Just put your head where mine is."

It was Wendeline who did it. She flopped beside him, chin on her paws, and squinted under the curve of the planks to where it was dark.

[[Wendeline]]"There's feet," she whispered.

[[Tock]]"Whose feet?"

[[Wendeline]]"I don't know whose feet! Little ones! They've got mud on!"

[[Bruna]]"How many?" The spines had come down a good deal. [[Bruna]]"Tock's not the only one who can count."

[[Fennimore]]"Lots," said Fennimore. [[Fennimore]]"Hello? You in there. We won't hurt you."

The feet drew back, all together.

[[Tock]]"You frightened them."

[[Fennimore]]"I said I *wouldn't* hurt them!"

[[Tock]]"You're a fox. That's what a fox would say."

[[thinks Fennimore]]_It isn't fair,_ thought Fennimore. _I've never hurt anybody, apart from Wen, that once._

He shuffled backward until he was sitting up. There was a leaf on his nose, and he left it there.

[[Fennimore]]"You do it, then."

[[Tock]]"Me? Look at this beak."

[[Fennimore]]"Wen?"

[[Wendeline]]"I've got rather a lot of teeth," the otter girl admitted.

So then the three of them, without really meaning to, all turned and looked at the same place.

[[Bruna]]"Oh, I see," said Bruna. [[Bruna]]"*Now* you want the harbour."

[[Fennimore]]"We only thought," began the fox, [[Fennimore]]"because you've got little brothers—"

[[Bruna]]"And because I'm slow, and I'm round, and I never get to steer anything."

[[Wendeline]]"You could steer," said Wendeline. [[Wendeline]]"I'd have let you steer."

[[Bruna]]"From the bottom of the river?"

[[Wendeline]]"I'd have tied you to something first!" The otter had gone pink along the inside of the ears. [[Wendeline]]"I had it all planned. There was going to be a rope, and a cork. I spent all of yesterday looking for a cork."

[[Bruna]]"You never said so."

[[Wendeline]]"You never stopped saying no."

Bruna considered that. A single spine went down, and then, one after another, like grass when the wind has finished with it, several more.

[[Bruna]]"Was it a big cork?"

[[Wendeline]]"Enormous."

[[Fennimore]]"It's off a barrel," Fennimore put in. [[Fennimore]]"I helped her roll it. I said that it was for a surprise, so I didn't ask who for."

Tock had the grace to look at his claws. Then he hopped off the boat and came over to her, sidelong, the way he walked when he'd stolen something and meant to bring it back.

[[Tock]]"I'm sorry I said that."

[[Bruna]]"Are you?"

[[Tock]]"Mostly."

[[Bruna]]"Which part aren't you?"

[[Tock]]"The nautical part. I thought that was quite good."

She sniffed. But there was a crinkle at the end of it. She trundled past him, past the fox, and down to the edge, where the planks made a low roof; and there she got onto her stomach, and folded her prickles as smooth as they would go, and said in the voice she used for her baby brothers:

[[Bruna]]"Good morning. It's only me. I'm exactly your size, I should think. Are you stuck?"

They waited. Something under there squeaked.

[[Fennimore/Wendeline/Tock]]"What did it say?"

[[Bruna]]"Shush." More squeaks, a great many, all on top of one another. [[Bruna]]"Yes. No. Oh dear. Well, he would look big, but he cries at *moths*. No, I promise. Wait a moment."

She backed out.

[[Wendeline/Fennimore/Tock]]"Well?"

[[Bruna]]"They're water voles. Seven of them. Their bank fell in, and they've been living in the boat, and last night it got loose with all of them in it, and they think it's *our* boat and we've come to throw them out."

[[Tock]]"It is our b—"

Wendeline stepped on his foot.

[[Fennimore]]"Do they want to stay in it?" said Fennimore slowly.

[[Bruna]]"They'd like to. But it's got a hole."

[[Tock]]"Two," said Tock, hopping.

[[Bruna]]"Two holes. And they haven't any resin."

The little fox stood up. Mud ran down him and went back where it belonged. He looked at the boat, with its "Mar gol", and the long bright water behind it, and, far out, the dark dot that was the top of a pear tree.

[[thinks Fennimore]]_It would have been a very good island._

[[Fennimore]]"Wen," he said, [[Fennimore]]"how does your uncle do it, exactly?"

She had already begun pulling moss. [[Wendeline]]"You chew it first. Then you poke it in with a stick. It tastes horrible. Tock, you get the resin, there's a pine by the weir."

[[Tock]]"Why do I have to get—"

[[Wendeline]]"Because you can fly."

[[Tock]]"Hm. That's true. I'm the only one who can." He shook himself out, a good deal larger than before. [[Tock]]"It's a very important job, really."

[[Bruna]]"It's nautical," said Bruna.

He went off over the reeds, laughing his rusty laugh. Wendeline slid away down the bank for sticks. That left two of them, side by side, chewing.

[[Fennimore]]"Bru?"

[[Bruna]]"Mf?"

[[Fennimore]]"I don't cry at moths."

She took the moss out of her mouth to answer him properly.

[[Bruna]]"There was that furry one."

[[Fennimore]]"It was *in my ear*."

[[Bruna]]"I know it was." She patted him, muddily, on the part of him that was least muddy. [[Bruna]]"I just thought that they ought to know the worst."

From beneath the boat came seven very small sounds, which were the voles, giggling.
