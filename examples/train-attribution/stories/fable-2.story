Captain Tolliver Brass | Tolliver, the captain, the tin captain, Captain | male
Mopsy Underhill | Mopsy, the rag doll | female
Duck | the duck | male
the Contessa | Contessa | female
Perpetua | the voice, a voice, the Thing | female
Hal | the boy | male
Mrs. Gaunt | the housekeeper | female
====
The Cupboard Under the Eaves

At two minutes to midnight, when the last stair had finished creaking, Captain Tolliver Brass lifted his sword and said, [[Captain Tolliver Brass]]"Now," and was sorry at once, because nobody moved.

[[Captain Tolliver Brass]]"I said now."

[[Mopsy Underhill]]"We heard you," said the rag doll. [[Mopsy Underhill]]"We're thinking about it."

There were four of them left on the nursery shelf. There had once been sixty. But the children of the house had grown up and gone away to be bankers, and one by one the others had followed them in suitcases, or gone down to the kitchen fire, and now there was only the tin captain, who had lost his regiment; and Mopsy Underhill, who had lost an eye; and a wooden duck on three wheels; and, at the far end, beneath a glass dome she had never been taken out of, the Contessa.

[[the Contessa]]"It is exceedingly simple," the Contessa remarked. Her words came faint and tinkling through the glass. [[the Contessa]]"A new boy has been put in the bed below. He has wept for two nights. Tomorrow, if he weeps again, the housekeeper will write to his aunt to have him fetched, and the house will be shut up, and we along with it. I do not mind. I am worth a great deal. But I should think that for the rest of you it means the bin."

[[Duck]]"Quack," said the duck miserably.

[[Captain Tolliver Brass]]"So somebody must go down and cheer him. And as it happens I play the drum. I have a drummer's mechanism. Twenty-two tunes. All I need is to be wound."

[[Mopsy Underhill]]"And where's your key?"

[[Captain Tolliver Brass]]"You know quite well where my key is, Miss Underhill."

They all looked, then, though they had been trying not to, at the cupboard under the eaves.

It was a low cupboard, painted green, with a bolt on the outside as thick as a man's thumb. Somebody long ago had tidied the captain's key into it, with a heap of other things, and shot the bolt. That same night there had come from inside it a sound like a laugh with a spring in it. Nobody had opened it since. That was in 1931.

[[Mopsy Underhill]]"The Thing's in there," whispered Mopsy.

[[Captain Tolliver Brass]]"There is no Thing."

[[Duck]]"Quack," said the duck, who had heard it too.

[[Captain Tolliver Brass]]"If there were a Thing, it would have died by now. Of moth. Come along."

They got down by the curtain cord, the captain first, then the rag doll, who fell most of the way and did not mind, and then the duck, who had to be lowered. The floor was enormous in the moonlight. From the room below, through the boards, came a steady, careful, hiccuping noise: it was the sound of someone who had been told to stop crying and was doing his best.

Tolliver marched up to the green door. He rapped on it with the hilt of his sword, as one does, for form's sake.

[[Perpetua]]"Who is it?" said a voice.

The duck rolled backwards all the way to the fender.

[[Captain Tolliver Brass]]"Er," said the captain.

[[Perpetua]]"I can hear you breathing. No, I can't. You don't breathe. I can hear you rattling. Have you come loose somewhere?"

[[Captain Tolliver Brass]]"I am Captain Tolliver Brass, late of the Fifth Tin Foot. I require you to stand away from the door."

[[Perpetua]]"I can't stand, dear. I haven't any feet." There was a pause, and then the voice said, more quietly, [[Perpetua]]"What year is it?"

He told it.

[[Perpetua]]"Goodness," it said.

[[Mopsy Underhill]]"What are you?" Mopsy had crept up as far as the captain's boots and was holding on to one. [[Mopsy Underhill]]"Are you the Thing?"

[[Perpetua]]"I expect so. Is that what they call me? I did wonder. What do you want in here? Nobody ever wants anything in here."

[[Captain Tolliver Brass]]"A key."

[[Perpetua]]"Brass? With a heart cut out of the handle?"

[[Captain Tolliver Brass]]"The very one! Be good enough to push it under the door."

[[Perpetua]]"I would," said the voice, [[Perpetua]]"but I've got no arms to speak of either. I'll tell you where it is. It's by the left wall between a skate and a box of dominoes. You'll have to come in for it. I'll shut my eyes if you'd rather."

The captain turned about. He and the rag doll put their heads together, and the duck, inch by squeaking inch, came back from the fender to make a third.

[[Captain Tolliver Brass]]"It may be a ruse," said Tolliver.

[[Mopsy Underhill]]"It sounds nice."

[[Captain Tolliver Brass]]"Of course it sounds nice. What kind of ruse would it be if it sounded horrid?"

[[Mopsy Underhill]]"My Sukey used to say you can tell if people are nice by whether they tell you about themselves or ask about you."

[[Captain Tolliver Brass]]"And which did it do?"

[[Mopsy Underhill]]"It asked if you'd come loose."

He had, in fact. It was the left knee, and nobody had inquired about it since the Coronation. He looked at his sword for some time, and then he slid it home into its scabbard.

[[the Contessa]]"Do not open that door!" came a tiny chime from the shelf. [[the Contessa]]"Captain! I forbid it! I was here the night it was shut in. I saw what it did. It frightened the baby. It flew at him out of nowhere with its hair on end, and he screamed till he was blue, and the nurse said that it was wicked and should never come out again."

No one spoke. Behind the green paint, something went *ting*, very low, as a spring does when a weight settles on it.

[[Perpetua]]"That's quite true," said the voice. [[Perpetua]]"I'd rather she hadn't told you, but it's true. I thought he'd laugh, you see. They'd always laughed, the others. I went up just as high as I could, because he was new, and I wanted to give him my best one." It stopped. [[Perpetua]]"I've had a good while to think about it. I believe I ought to have gone up slowly."

[[Mopsy Underhill]]"You're a jack-in-the-box!" cried Mopsy.

[[Perpetua]]"A Jill, if you want to be particular. Perpetua. It's painted underneath me. Don't open it, captain. She's right. Ask the duck to hook your key out with a bit of wire. I'm better where I am."

It took all three of them to draw the bolt. Tolliver pushed, and Mopsy pulled, and the duck, with a run from the hearthrug, struck it from behind like a battering ram. The door swung out. Dust came rolling over the sill in a wave.

Inside, just as she had told them, lay a skate, and a box of dominoes, and between them a key with a heart in its handle. And at the back was a square box covered in faded stars, with its lid tight down.

The captain took the key. He held it against his chest a moment before he gave it to the rag doll, and turned his back, and looked straight ahead of him, like a man at the doctor's.

[[Captain Tolliver Brass]]"Twelve turns, Miss Underhill. No more."

She wound. Something in him caught, and slipped, and caught. His arms rose. The sticks came down once on the little drum—*tock*—and then there was a noise like a dropped spoon, and the sticks did not go up again.

[[Mopsy Underhill]]"Was that a tune?"

[[Captain Tolliver Brass]]"No," he said. [[Captain Tolliver Brass]]"I think that was my mainspring."

It was very quiet. Under the floor the hiccuping had turned back into crying.

[[Captain Tolliver Brass]]"Well," said Captain Brass, in a brisk sort of way that deceived nobody, [[Captain Tolliver Brass]]"there it is. I am not, after all, the person for the job. Perpetua! How is *your* spring?"

[[Perpetua]]"Mine? It's good. It's Sheffield. Oh, no. No, captain. You heard what I did."

[[Captain Tolliver Brass]]"I heard what you said you ought to have done."

[[Perpetua]]"He'll scream."

[[Captain Tolliver Brass]]"He is screaming now, ma'am, near enough. I lost a regiment by always going at things with a bang. Go slowly."

The lid of the box trembled. It rose by the thickness of a penny, and in the crack, with the moon on it, there was one round, blue, terribly anxious eye.

[[Perpetua]]"How would I get down the stairs?" it asked.

[[Duck]]"Quack," said the duck, and backed up, and waited to be harnessed.

---

Hal had his head under the pillow, which is why he did not see the door being pushed open. He only heard a wheel squeak. It squeaked across the boards, and stopped, and somebody, or he must have dreamed it, whispered, [[Captain Tolliver Brass]]"Steady. Halt. Fall back," and then something squeaked away again in a hurry.

He came out. There was a box on the rug, a box with stars.

[[Hal]]"Hullo," said the boy, not very steadily.

The lid went up a finger's width. It went down. It went up again a little further, and a tuft of red wool came over the edge, and then a forehead, and then two blue eyes, which looked to the left, and to the right, and saw him, and sank out of sight.

Hal wiped his nose. He leaned over the side of the bed.

[[Hal]]"It's all right," he told it. [[Hal]]"I won't hurt you. You can come out if you like. I'm new here as well."

Up came the wool. Up, by the slowest stages, came the eyes, the round red cheeks, the ruff. It was like watching someone get into a cold sea. And when she had come up entirely, and was swaying there on the end of her long spring with an expression of the greatest alarm, she sneezed out ninety years of dust, shot up to the ceiling, and came down with the lampshade on.

The boy laughed until he fell out of bed.

[[Mrs. Gaunt]]"What in the world," said the housekeeper, arriving with a candle and her hair in a plait. Then she saw his face. Mrs. Gaunt was not a soft woman, but she stood in the doorway for a bit, and when she spoke it was only to ask, [[Mrs. Gaunt]]"Where did you find that old thing?"

[[Hal]]"She found me. Can I keep her here?"

[[Mrs. Gaunt]]"I don't see why not. Are there any more like that?"

[[Hal]]"I don't know," said Hal. [[Hal]]"Can we go up and see in the morning?"

Above them, on a shelf, three toys were lying in the most unnatural attitudes, as people do who have just that second thrown themselves down. A china lady stared in front of her through her dome.

[[the Contessa]]"I suppose," said the Contessa after a while, [[the Contessa]]"that nobody has ever wondered whether I would like to be taken out."
