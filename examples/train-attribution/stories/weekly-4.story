Tamsin Achebe-Rowe | Tamsin, Achebe-Rowe, Detective | female
Sergeant Dilip Lowe | the sergeant, Sergeant, Lowe, Dilip | male
Old Mother Gannet | Mother Gannet, Mother, the hag | female
Corin Vesper | Mr. Vesper, Corin, the vampire, the club owner | male
Jonah | the kid, the boy, the lad | male
the dispatcher | Control | female
====
Case 9, Part 3: A Body in Two Rivers

The dead man was in the Thessaly up to his waist, and from the waist down he was in some other river altogether.

Tamsin Achebe-Rowe crouched on the slipway and shone her torch along the join. On this side the water was brown and slow and had a shopping trolley in it. On that side, where the legs were, it was clear as gin, and small silver fish were nosing at the laces of his shoes. The line between ran straight across his belt.

[[Sergeant Dilip Lowe]]“Well, I've called it in as a drowning,” said Sergeant Dilip Lowe.

[[Tamsin Achebe-Rowe]]“Which river?”

[[Sergeant Dilip Lowe]]“There's only a box for one.”

He was a big man with a moustache like a yard broom, and in nineteen years on the Quiet Desk he had seen, by his own reckoning, four things he could explain. He held out a thermos. She shook her head.

[[Tamsin Achebe-Rowe]]“Who found him?”

[[Sergeant Dilip Lowe]]“Kid over there. Night fishing. Says that he hooked the jacket.”

The kid was on an upturned crate under the bridge with a foil blanket round him, hood up, eating a police biscuit. He couldn't have been more than fifteen. When her torch touched him he flinched from it, and she lowered it at once and looked at Lowe.

[[Tamsin Achebe-Rowe]]“Have you told him that he's dead?”

[[Sergeant Dilip Lowe]]“Told who?”

[[Tamsin Achebe-Rowe]]“Dilip. That boy has no shadow.”

[[Sergeant Dilip Lowe]]“Ah, no,” said the sergeant. [[Sergeant Dilip Lowe]]“Ah, bloody hell. He ate a biscuit!”

[[Tamsin Achebe-Rowe]]“They do, the first night.” She went over, slowly, and sat on the cold stones a yard from the crate. It was a while before she said anything. [[Tamsin Achebe-Rowe]]“I'm Tamsin. I do the odd jobs. What's your name?”

[[Jonah]]“Jonah.”

[[Tamsin Achebe-Rowe]]“You're having me on.”

[[Jonah]]“People always say that.” He wiped his nose on the foil. [[Jonah]]“Am I in trouble? I haven't got a license.”

[[Tamsin Achebe-Rowe]]“Nobody's bothered about a license. Did you know him, the man in the water?”

[[Jonah]]“He gave me twenty quid to hold a rope.”

[[Tamsin Achebe-Rowe]]“What was on the other end?”

[[Jonah]]“He was,” said the kid.

Somewhere up on the embankment a night bus sighed and went on. Tamsin took out her notebook, mainly in order to look at something else.

[[Tamsin Achebe-Rowe]]“Then what?”

[[Jonah]]“He went in backwards, like a diver. Said to count to three hundred and pull. So I'm counting, yeah, and I get to two-sixty, and there's this lady, stood there on the water. On it. And she goes, ‘You're on my bed, young man,’ and I sort of... I don't remember pulling.” He turned the biscuit over. [[Jonah]]“My hands are really cold. Is that normal?”

[[Tamsin Achebe-Rowe]]“It's normal. What did the lady look like?”

[[Jonah]]“Wet,” said Jonah, after some thought.

Her radio spat. [[the dispatcher]]“Control to Achebe-Rowe. I've your Mr. Vesper on the other line, and he's being charming. Do I put him through?”

[[Tamsin Achebe-Rowe]]“What does he want?”

[[the dispatcher]]“He says have you found his accountant. Over.”

Tamsin looked back along the slipway at the good wool jacket, the belt, the clear bright water.

[[Tamsin Achebe-Rowe]]“Tell him half,” she said.

* * *

There are eleven lost rivers under the city, and every one of them used to belong to somebody. Most of those somebodies moved out when the sewers came. One didn't. You find her behind the pumping station at Coldwater Stairs, if she cares to be found, and you don't go empty-handed.

[[Old Mother Gannet]]“Is it whelks?” the voice in the dark inquired.

[[Tamsin Achebe-Rowe]]“It's whelks, Mother Gannet.”

[[Old Mother Gannet]]“With the vinegar?”

[[Tamsin Achebe-Rowe]]“On the side. I remembered.”

Something the color of a drain unfolded from the wall. Lowe breathed in through his moustache and stood his ground, as he always did, gripping the thermos as another man might have gripped a crucifix. Old Mother Gannet took the tub out of Tamsin's hands with fingers that had a joint too many.

[[Old Mother Gannet]]“You're a nice-mannered girl,” said the hag, chewing. [[Old Mother Gannet]]“Your gran was a nice-mannered girl. Who's this one? He smells of soup.”

[[Sergeant Dilip Lowe]]“It's mulligatawny, ma'am,” said Lowe.

[[Old Mother Gannet]]“Is it indeed? And has he any left?”

He unscrewed the cup and poured, and his hand hardly shook. She drank it off in one, steam and all, and a long shiver of pleasure went down her.

[[Old Mother Gannet]]“Right. Now I'll be honest with you, and I wasn't going to be. It was me that the boy saw, but I never touched him. I only came up to see who was ringing.”

[[Tamsin Achebe-Rowe]]“Ringing?” Tamsin asked.

[[Old Mother Gannet]]“Down in the Alder. My river, the one they put a lid on. Nobody's swum in it since the old queen. And there's a fellow comes down tonight into my clean bed in his shoes, with a bag, and in the bag there's a bell. He hung it up on the root where the door is, and he rang it.”

[[Sergeant Dilip Lowe]]“What door?” asked the sergeant.

[[Old Mother Gannet]]“He doesn't know much, does he? I like him, though.” She sucked a shell. [[Old Mother Gannet]]“Every river's a door, soup. What d'you think that the dead are *for*, if it isn't to pay the toll?”

[[Tamsin Achebe-Rowe]]“Mother,” said Tamsin, [[Tamsin Achebe-Rowe]]“did anything come through?”

[[Old Mother Gannet]]“It answered, that's all. It knocked back. It was in such a hurry it shut the door on his middle. That was what the boy felt go down the rope.” The hag's lamp-colored eyes went from one to the other. [[Old Mother Gannet]]“He was a brave lad. He could have let go, you know.”

No one spoke for a time. The pumps thudded in the wall.

[[Sergeant Dilip Lowe]]“Who owned the bell?” said Lowe.

[[Old Mother Gannet]]“It had bats on it.”

* * *

The Undercroft never closed. It had four floors, all of them down, and Corin Vesper kept his office on the lowest, behind a door upholstered like a chair. He rose when they were shown in. He was the sort of vampire who rises.

[[Corin Vesper]]“Detective! And the sergeant. How is the cholesterol, Sergeant? No, don't tell me, I can hear it. Do sit.”

[[Tamsin Achebe-Rowe]]“We'll stand.”

[[Corin Vesper]]“As you like. I was so upset by your message. *Half*. Poor Leopold. He did my books for thirty years, and never a blot.”

[[Tamsin Achebe-Rowe]]“He had a bell of yours with him,” said Tamsin.

[[Corin Vesper]]“Did he? Then he stole it.”

[[Tamsin Achebe-Rowe]]“And a rope, and a boy to hold it. The boy's dead, Corin.”

[[Corin Vesper]]“The young die constantly. I used to find it very moving.”

She had known him nine years and had never yet seen him blink. She'd once been fond of him, in a way, as one is of weather. Lowe had gone to look at the pictures. He had his hands behind him, and he was humming.

[[Tamsin Achebe-Rowe]]“What's behind the door in the Alder?”

For a little while she thought that the club owner wouldn't answer. Then he sat down on the corner of the desk and crossed his ankles, and all the charm went out of him like water out of a bath. What it left was merely old.

[[Corin Vesper]]“Do you know what I remember best, Tamsin? It isn't blood. It's the noise. I was born within a mile of here, and I used to lie awake and hear them running: the Alder, the Marl, the little Thrush under our own kitchen floor. All that sweet water talking in the dark. One by one they bricked it up, and one by one it went quiet. I've lain in this cellar for a hundred and sixty years and listened to *traffic*.

[[Corin Vesper]]“You people think that you buried some dirty ditches. You buried the only gods this town ever had. You left one old woman to eat shellfish under a pump. But the rest aren't dead. They only went back through their doors and pulled them to. So I thought that somebody should knock. I thought that it would be good manners.

[[Corin Vesper]]“Leopold understood that there was a risk. As for the boy, I'm told it's usual to pay the ferryman. I've ten more bells. They are going in at dawn, all ten together, and by breakfast your city will be an island with a tide going through it, and I shall be able to sleep. You may arrest me, if you've a form for it.”

[[Sergeant Dilip Lowe]]“There's a form,” said Lowe from the wall. [[Sergeant Dilip Lowe]]“Tamsin. This picture here. Is that the kid?”

It was a small dark oil of a boy with a fishing rod, in a ruff. She went close. The paint was three centuries old and cracked like a dry pond, and the boy was looking straight out of it, and he was eating a biscuit.

[[thinks Tamsin Achebe-Rowe]]*He flinched from the torch,* she thought. *He didn't flinch from the body.*

[[Tamsin Achebe-Rowe]]“Who is this, Corin?”

And now, at last, the vampire blinked.

[[Corin Vesper]]“That isn't mine,” he said. [[Corin Vesper]]“I've never seen that in my life. What's it doing on my wall?”

Her radio crackled. There was running water behind the words, a great deal of it.

[[the dispatcher]]“Control to Achebe-Rowe, are you there? It's about your witness, the lad in the foil. He's in the front office. He's just *there*, and he's dripping all over the floor. He says to tell you that he wasn't holding the rope to pull the man out.” The dispatcher's voice climbed. [[the dispatcher]]“Tamsin, he says he was holding it to let the rest of them *in*.”

On the desk, all by itself, the tenth bell began to ring.
