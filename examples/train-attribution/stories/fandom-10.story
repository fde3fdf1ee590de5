Ember | her sister, Em | female
Cinderlow | Cin | female
Gallowglass | Gallow, the green, the wag of the clutch | male
Thimble | the smallest of the clutch | male
Aunt Soot | the old dragon, Auntie | female
the tall rider | the first rider, her father | male
Wilmet | Wil, the other rider, the girl in the sheepskin, his daughter | female
a heron | | unknown
====
The Kindling

[[Ember]]“Huff,” said Ember to the pool. [[Ember]]“Huff. *Haa.*”

The dragon in the pool said it with her. Neither of them smoked. A little steam got up, and that was only because it was a cold morning.

She arched her neck and tried it crossly. She tried it sad. Thimble had told her that it helped if you thought about mutton, and so she stood with her eyes shut on the shingle of the tarn, thinking about mutton with her whole heart, and breathed out until her ribs met.

[[Ember]]“*Haaaaaaa.*”

[[a heron]]“You’re frightening the fish,” a heron told her.

[[Ember]]“I’m sorry.”

[[a heron]]“It’s all the same to me. I only thought you’d want to know that there’s somebody on the rock.”

Ember spun round. There was, too. There was a long bronze somebody with her chin on her forefeet and her wings folded, who had been there, it seemed, for quite some time.

[[Cinderlow]]“Don’t stop for me,” said Cinderlow.

[[Ember]]“I wasn’t doing anything.”

[[Cinderlow]]“You were doing it rather well. You’ve got the neck right.”

[[Ember]]“The neck! Nobody cares about the neck, Cin!” It rang off the cliffs: *neck, neck, Cin.* [[Ember]]“It’s tonight. There’s the whole Weyrfold coming. Aunt Soot’s going to call out my name, and I’ll walk up to that brazier in front of everybody, and I’ll go *haa* like a sheep!”

Her sister didn’t say that it would be all right. It was the best thing about Cinderlow. She came down off the rock, a yard at a time, and lay along the water’s edge so that their flanks touched, and for a while they were both just warm.

[[Cinderlow]]“When I was kindled I was sick on it,” she said.

[[Ember]]“On the brazier?”

[[Cinderlow]]“On the brazier, and on Great-Uncle Scathe. It was nerves and rabbit. It did catch light, mind you.”

[[Ember]]“Did they laugh?”

[[Cinderlow]]“They laughed till the rocks fell. They’ll tell you it at my burying.” Cinderlow rolled an amber eye. [[Cinderlow]]“I’d sooner that you heard it from me, that’s all. Gallow does it with gestures.”

***

Gallow did it with gestures at noon. He was the green, and the wag of the clutch, and in the Hatching Cave that day he had an audience of three: Thimble, who was no longer than a fox; a cousin from the Westreach called Pumice, asleep; and Ember, who couldn’t get out past him.

[[Gallowglass]]“So up she steps,” said Gallowglass, rearing. [[Gallowglass]]“Our own Cinderlow! With her nose in the air. And the old lady goes,” and here all his frills went down and his voice sank to a creak, [[Gallowglass]]“‘Child of the Fold, show us what thou hast within thee.’”

[[Thimble]]“And she did!” squealed Thimble.

[[Gallowglass]]“And she did! All of it! There was an ear!”

[[Thimble]]“Whose ear?”

[[Gallowglass]]“Well, I don’t think it was Scathe’s.”

Ember laughed, since there was no helping it. But it went on, and at the end of it there was a place in her throat that hurt, and Gallow, who was a fool only on the outside, saw it. He came down on to four feet.

[[Gallowglass]]“Hey,” he said. [[Gallowglass]]“Em. You’ll be all right.”

[[Ember]]“You don’t know that.”

[[Gallowglass]]“If it doesn’t come, I’ll set fire to my own tail and run about. Nobody’ll be looking at you. I’ve got it all planned.”

[[Ember]]“Would you?” she said, in spite of herself.

[[Gallowglass]]“I’d do it for a biscuit.”

[[Thimble]]“Can I set fire to it?” asked Thimble.

[[Gallowglass]]“You can hold the biscuit.”

What Ember would have answered to that they never learned, because it was then that they heard it. It came up from the valley through the stone, as such things do. It was iron: it was iron on rock, four beats and four beats, and between them the tiny jingle of a bit.

[[Thimble]]“Horses,” breathed Thimble.

[[Gallowglass]]“There haven’t been riders in the Fold since Granddam’s day,” said Gallow. He wasn’t being funny. [[Gallowglass]]“How many?”

[[Thimble]]“Two.”

[[Gallowglass]]“You can’t tell from here.”

[[Thimble]]“I can so. I’ve got little ears; the sound goes in sharper.” The smallest of the clutch had flattened himself on the floor. [[Thimble]]“It’s two, and they’re on the sheep track. They’ve stopped. One’s got off. They’re—Em, they’re right *underneath.*”

There’s a crack at the back of the Hatching Cave. It’s no wider than a wing-claw, and through it one can see down into the lower hall, where nobody goes, since that’s where the dead eggs are kept. They crowded up to it. Pumice slept on.

Below, a lantern was being held up by the first rider, the tall one, in a hat. He looked like nothing so much as a heron. The second was muffled in sheepskin, and had stayed near the entrance with the reins looped over one arm.

[[the tall rider]]“It’s as I told you,” the tall rider said. [[the tall rider]]“They’re here. There must be forty.”

[[Wilmet]]“They’re stone, Father.”

[[the tall rider]]“To you they’re stone. To the Margrave they’re two hundred crowns apiece. He’s got a man who says he can wake them.”

[[Wilmet]]“He can’t, though, can he?” It was a girl’s voice, and it shook. [[Wilmet]]“You said they were dead. You promised that we’d only be taking dead ones.”

[[the tall rider]]“I said that nobody would miss them. Bring me the sacks.”

In the crack, Thimble’s claws had gone into Ember’s leg. She hardly felt it. The third egg from the left, the blue, with a chip out of it, was the one that should have hatched with hers. She had lain against it for nine months. She went down every spring to tell it the news.

[[Gallowglass]]“I’m getting Cin,” whispered Gallow.

[[Ember]]“She’s at the Gap with the others, hanging lanterns! It’s an hour there and back!”

[[Gallowglass]]“Then I’ll roar.”

[[Ember]]“And they’ll break them running. Don’t you see? They’ll drop them!” She had begun to back away from the crack, feeling with her tail for the chute. [[Ember]]“I’ll go. It’s a tight turn, and you’d stick. I’ll just talk to them.”

[[Gallowglass]]“Talk! With what? You’ve not got so much as a—”

[[Ember]]“I know what I’ve not got, Gallow,” said Ember.

***

It’s forty feet, and polished. She shot out of the bottom on her stomach, went twice around, and fetched up against somebody’s boots.

[[the tall rider]]“Mother of God,” said the tall rider.

He’d a crossbow. She hadn’t thought about that. It was pointing at the soft place under her jaw, and above it were two pale eyes, quite steady; he’d have done this before. She knew that she ought to rear. She knew the whole Presenting by heart, the neck, the frills, the Voice, she had been saying it to the pool since the thaw. What came out was much smaller.

[[Ember]]“Please don’t,” she said. [[Ember]]“That one’s my brother.”

[[Wilmet]]“It talks,” whispered the girl in the sheepskin.

[[the tall rider]]“They all talk. Don’t listen to it. Get round behind.”

[[Ember]]“That one there, with the chip. He’d have been called Frost-on-Embers. It goes in pairs,” said Ember. It was rushing out of her like water out of a boot. [[Ember]]“I’m the other half. I was meant to be kindled tonight, and he’d have gone up with me. They’ll call his name as well. They always call both. I don’t mind if you take me, but he’s never been out in the cold.”

[[Wilmet]]“How old is it, Father?”

[[the tall rider]]“Old enough to burn the skin from you. Get *round*, I said!”

[[Wilmet]]“She’s not burning anyone.” The other rider had let go of the reins. She pushed the hood back from her face; she couldn’t have been above fourteen, with a plait, and a front tooth missing. [[Wilmet]]“She’s crying. Do they do that?”

[[the tall rider]]“Wilmet!”

[[Wilmet]]“I had a brother,” said the girl to Ember, just as if there had been nobody else in the hall. [[Wilmet]]“We went halves in everything too. It was the winter fever. The Margrave’s man said he could wake him, as well, for a price. That’s why we owe so much.”

The crossbow wavered. It was no more than an inch, but from the mouth of the chute three heads were watching, one above another, and they all saw it.

[[the tall rider]]“That’ll do, Wil,” said her father hoarsely.

[[Wilmet]]“He can’t wake anybody! You *know* he can’t! You watched him try!”

[[the tall rider]]“I said that’ll do!”

[[Ember]]“What was he called?” asked Ember.

It was very quiet. A drop fell in the dark somewhere behind the eggs. The man’s mouth worked, and he tried to settle the butt into his shoulder, and couldn’t seem to find the spot.

[[the tall rider]]“Jem,” he said.

[[Ember]]“Do you call it? On days?”

[[the tall rider]]“No. We don’t—no. There’s nothing to be gained.”

[[Ember]]“We could call it tonight,” said Ember. [[Ember]]“If you liked. It isn’t hard. You just say it loud, and then somebody breathes.” And to show him how, since he was looking at her so strangely, and it was the one thing that she could think of to give, she turned round to the third egg on the left, and filled her chest, and forgot about her neck. [[Ember]]“Frost-on-Embers,” she said. [[Ember]]“Jem.”

*Haa.*

It was blue. It was no bigger than a crocus to begin with. It stood on the air in front of her lips, ever so slightly humming, then bent over and ran along the whole row of them, from stone to stone to stone, till all forty were lit up from beneath like lamps in a window; and there it burned, quite gently, and did not go out.

[[Thimble]]“She did it without mutton,” said Thimble into the hush.

The bow had dropped to the floor. It went off when it hit, and the bolt flew up and stuck in the roof, and nobody looked to see where. The tall rider was on his knees with his hat in his hands.

Later on there was a great wind in the passage, and then the hall was full of bronze. Behind Cinderlow, who’d come twelve miles in the time it takes to boil an egg, walked somebody so old that her scales had turned to lace.

[[Aunt Soot]]“Who’s roared?” demanded Aunt Soot. [[Aunt Soot]]“Someone roared. I was having my claws done.”

[[Gallowglass]]“That was me, Auntie,” said Gallow. [[Gallowglass]]“I got stuck in the chute.”

[[Aunt Soot]]“And what are those?”

[[Thimble]]“They’re thieves,” said Thimble.

[[Ember]]“They’re guests,” said Ember. [[Ember]]“They’ve come about a name.”

The old dragon looked at the man, and at his daughter, and at the sacks, of which there were a dozen, for she wasn’t born yesterday, nor in that age of the world. Lastly she looked along the row of little flames. She was some time about it.

[[Aunt Soot]]“Well,” she said, [[Aunt Soot]]“it seems I’ve missed the Kindling. I had a speech. ‘Child of the Fold, show us what thou hast—’ But there, she’s shown us. Can the long one cook?”

[[Wilmet]]“He does mutton,” said Wilmet faintly.

Cinderlow had come up close against her sister’s side. She didn’t say anything about it until the rest had begun to move away up the stairs, with the lantern going ahead.

[[Cinderlow]]“Blue,” she said then. [[Cinderlow]]“Show-off.”

[[Ember]]“Were you frightened?”

[[Cinderlow]]“I was sick at the Gap,” said Cinderlow, [[Cinderlow]]“and again on the way.”
