Nan Corrigal | Nan, I, girl, the powder monkey, Corrigal | female | narrator
Captain Obadele Finch | Finch, the captain, Captain Finch, Cap'n | male
Mistress Quill | Quill, the quartermaster, Mistress Quill | female
Little Jory | Jory, the bosun, Little Jory | male
Don Evaristo Palma | the prisoner, Don Evaristo, Palma, the gentleman | male
the parrot | the parrot, Saint Agnes, the bird | female
Doctor Hobb | Hobb, the doctor, the surgeon | male
the crew | the crew, all hands, the men | unknown
====
IV. In Which We Take On a Gentleman and His Bird

We fished the prisoner out of his own longboat an hour past dawn, and I never in my life saw a man so wet be so polite about it.

[[Don Evaristo Palma]]"I am obliged to you," says he, dripping on the planks. [[Don Evaristo Palma]]"Might I trouble somebody for a towel? It is for the lady."

The lady was a parrot. He had her buttoned up in his coat with only the head out, grey as a cannonball, one yellow eye going round and round at us.

[[Little Jory]]"That's a chicken," said Little Jory, who is six foot five.

[[the parrot]]"Whoreson!" said the parrot.

I thought the bosun would fall down. He'd been called it before, by experts, but never by poultry.

[[Little Jory]]"Did you hear that? Nan, did you hear what it called me?"

[[Nan Corrigal]]"I heard her."

[[Little Jory]]"I've a mother living!"

[[Don Evaristo Palma]]"You must forgive Saint Agnes," said the gentleman. [[Don Evaristo Palma]]"She was raised by bishops."

Mistress Quill came down from the quarterdeck then, with the ledger under her arm, and the men made room for her. They'd have made room for the captain too, but not so quick. The captain would only shoot you. Quill would dock your share.

[[Mistress Quill]]"Name?" she asked.

[[Don Evaristo Palma]]"Don Evaristo Palma y Ruiz, late of the *Consolation*. And you, madam?"

[[Mistress Quill]]"I ask them. Any family that'd pay for you?"

[[Don Evaristo Palma]]"A sister. She would pay you to keep me."

Somebody snorted. Quill wrote it down. [[Mistress Quill]]"Trade?"

[[Don Evaristo Palma]]"I tune harpsichords."

[[Mistress Quill]]"There's no harpsichords out here."

[[Don Evaristo Palma]]"So I have discovered."

[[the parrot]]"Nineteen north!" shrieked the bird. [[the parrot]]"Nineteen north, you old goat, and mind the reef!"

It went quiet, then. You could hear the water ticking out of his coat tails. He had put up his hand, quick, to cover her beak, and he was a hair too late, and he knew it, and so did Quill, who had stopped with her pen in the air.

[[Mistress Quill]]"Jory," she said.

[[Little Jory]]"Aye, mistress?"

[[Mistress Quill]]"Fetch the captain."

~

Captain Finch took his breakfast in the great cabin, standing, on account of an old wound he wouldn't have named before ladies. I was there to hold the coffee. The doctor was there because it was his coffee.

[[Captain Obadele Finch]]"Nineteen north of what?"

[[Don Evaristo Palma]]"Sir, she is a bird. She repeats what she hears. I have heard her recite the whole of a laundry list."

[[Captain Obadele Finch]]"And whose laundry was it?"

[[Don Evaristo Palma]]"The Bishop's."

[[Captain Obadele Finch]]"The same bishop who went down with the Santa Clara, and eleven tons of plate? That bishop?"

The gentleman studied the deck beams. He had been given a blanket and somehow he wore it like velvet. [[Don Evaristo Palma]]"There are so many bishops," he murmured.

[[Doctor Hobb]]"But just the one Clara," said Hobb. He poured himself another cup, out of my hands. [[Doctor Hobb]]"I was at Port Amity when the news came. Lost with all souls, they said, and never a plank found."

[[Mistress Quill]]"All souls but one," said Quill from the door.

[[the parrot]]"Pretty Agnes," the parrot said, very low. [[the parrot]]"Pretty Agnes. Pray for us."

Captain Finch bent down until he was nose to beak with her. He's a fine big man, with a voice that they can hear in the topgallants, but he can make it as soft as butter when there's money.

[[Captain Obadele Finch]]"Nineteen north," he crooned. [[Captain Obadele Finch]]"And how far west, my honey?"

She bit him.

[[Captain Obadele Finch]]"God's *teeth*!"

[[Don Evaristo Palma]]"She does not care for beards. I should have said."

[[Captain Obadele Finch]]"Hobb! It's off! Is it off?"

[[Doctor Hobb]]"It's still on, Captain. You'd not be half so loud. Give it here."

[[Captain Obadele Finch]]"I'll have her in a pie, I'll have the pair of them in a pie, I'll—what are you grinning at, girl?"

[[Nan Corrigal]]"Nothing, Cap'n."

[[Captain Obadele Finch]]"Then grin at it somewhere else. No, stop. Take the bird. Take her below and sit with her, and write down every word that comes out. You can write?"

[[Nan Corrigal]]"I can write my name and *beef*."

[[Mistress Quill]]"I'll give her a slate," Quill put in. [[Mistress Quill]]"She's quick. She'll manage."

[[Don Evaristo Palma]]"With your leave," the prisoner began, [[Don Evaristo Palma]]"Saint Agnes will pine if she's parted—"

[[Captain Obadele Finch]]"Leave isn't given. You'll go in the cable tier, sir, and think about bishops."

And so he did. He handed her over to me as if she was glass, and as he did it he leaned down and whispered, so nobody else could have heard:

[[Don Evaristo Palma]]"Ask her for the *Salve*. Only when you are alone."

~

I had been alone with her for two bells before I dared. The powder room's the quietest place in a ship. Nobody comes in to smoke.

She'd given me the laundry by then, and a bit of a sermon. I had a slate full of *beef*.

[[Nan Corrigal]]"Agnes?"

The yellow eye.

[[Nan Corrigal]]"Agnes, he says you're to give me the Salve. I don't know what it is. Is it like for burns?"

She shook out her feathers. Then she put her head on one side, and she opened her beak, and it was an old man's voice that came out, cracked and slow. There was water in it. I swear I could hear him up to his neck.

[[the parrot]]"Who finds the bird, find Evaristo. He has the half and she the other. He is a good boy. Nineteen north, and mind the reef. The west is in the tuning. Tell no one who asks for the plate. There is a cask of names beneath the plate. Four hundred names, sold out of Cabra, and who sold them, and to whom. Tell those that ask for the names."

And after that he sang. It was only a line or so, church Latin, and it bubbled at the end.

I'll tell you what I thought, just so, in words, as if somebody'd read it off to me.

[[thinks Nan Corrigal]]*My mam was sold out of Cabra.*

I hadn't heard the door.

[[Mistress Quill]]"How long were you going to sit on that?" said Mistress Quill.

[[Nan Corrigal]]"I wasn't! I only just—she only just said it!"

[[Mistress Quill]]"Hush your noise. Shift up." She sat down on a powder keg, with her skirts tucked under, and she looked at the parrot, and the parrot looked at her. I never saw Quill take off her spectacles before. It made her someone else. [[Mistress Quill]]"Say it again. The last part."

[[the parrot]]"Four hundred names," said the bishop's voice. [[the parrot]]"Sold out of Cabra."

[[Mistress Quill]]"What year were you born, Corrigal?"

[[Nan Corrigal]]"Dunno, mistress. The year of the big wind."

[[Mistress Quill]]"The same as my Tamsin."

[[Nan Corrigal]]"I didn't know you had a—"

[[Mistress Quill]]"No. You didn't."

She put the spectacles back on. She took the slate from me and spat on it and rubbed out all the beef with her cuff.

[[Mistress Quill]]"If Finch hears of the plate he'll sail for the plate. He'll send divers down, and they'll pitch that cask over the side to get at the silver. He's not wicked. He just can't see anything that doesn't shine. You follow me?"

[[Nan Corrigal]]"Yes, mistress."

[[Mistress Quill]]"What'd the gentleman say to you, when he passed her over?"

[[Nan Corrigal]]"How'd you know he said something?"

[[Mistress Quill]]"I've played cards with that sort. What was it?"

[[Nan Corrigal]]"To ask for the Salve. When I was alone."

[[Mistress Quill]]"And he'd known you how long? An hour?" She was quiet a bit. [[Mistress Quill]]"He looked at us all, and he picked the one with the Cabra brand on her wrist. Well. He's no fool, for a tuner. Bring the bird."

~

The cable tier stinks. There was a lantern there already, though, and two men either side of it with a draughts board.

[[Little Jory]]"He's letting me win," said Jory, without looking round. [[Little Jory]]"I can't see how he does it."

[[Don Evaristo Palma]]"You are too modest. Ah! My Agnes."

She went up his arm like a sailor up the shrouds and shoved her head beneath his chin, saying things in Spanish that I don't think were from bishops at all.

[[Mistress Quill]]"I'm asking for the names," said Quill.

The gentleman's face changed. He set down the draughtsman he was holding. [[Don Evaristo Palma]]"Say it again, please?"

[[Mistress Quill]]"You heard. Not the plate. The names."

[[Don Evaristo Palma]]"Eleven years," he said. [[Don Evaristo Palma]]"In eleven years no one has asked me that. I've been hanged twice for the plate. You will excuse me. I find I have something in my eye."

[[Little Jory]]"What names?" Jory wanted to know. He looked from one to another of us. [[Little Jory]]"What plate? Nan?"

[[Nan Corrigal]]"Can I tell him, mistress?"

[[Mistress Quill]]"He's got hold of the only key to this door, so I should think you'd better."

I told him. It takes a time for a thing to go into Little Jory, but when it's in, it's in. He sat and turned the draughtsman over.

[[Little Jory]]"My brother went through Cabra," he said finally. [[Little Jory]]"What d'you need done?"

[[Mistress Quill]]"How many of the crew could say the same?"

[[Little Jory]]"Of ours? Half. No. More."

[[Mistress Quill]]"Call it sixty. And Finch has one vote, same as them. It's in the articles; I wrote them." Quill opened up the ledger. [[Mistress Quill]]"Don Evaristo. She's got the nineteen. She says that the west is in the tuning."

[[Don Evaristo Palma]]"Then you must let me hear the *Salve*," he said, [[Don Evaristo Palma]]"and find me something with strings."

[[Little Jory]]"Doctor's got a fiddle."

[[Doctor Hobb]]"The doctor has indeed," said a voice on the ladder, and we all of us jumped a foot. Hobb came down into the light with the fiddle case under one arm and his hat on crooked. [[Doctor Hobb]]"You're none of you as quiet as you think. I could hear the whole of it through the bread room."

Jory had got up. [[Little Jory]]"You going to the captain?"

[[Doctor Hobb]]"I've been. He's asleep, I put something in his coffee. In my coffee, I should say. Do you imagine that I've shipped nine years with that man for the *conversation*?" He handed the case over to the gentleman. [[Doctor Hobb]]"I signed the papers at Cabra. I was the physician. Sound in wind and limb, I wrote, four hundred times. I should like to read that list before I die, and I'd like for somebody to read it out who isn't me."

Nobody had anything to say to that. I don't believe there is anything.

Then Don Evaristo tucked the fiddle under his wet chin, and the parrot walked down to his elbow to watch. He touched the strings.

[[Don Evaristo Palma]]"A fifth, a fourth, a fifth. Now, Agnes. Sing for the lady."

She sang for me. I was the lady.

[[Don Evaristo Palma]]"You hear it?" he whispered. [[Don Evaristo Palma]]"She is flat. He taught her flat, on purpose, God keep him. Every note so many parts below. Write, madam, write! Six. Four. And a half."

[[Mistress Quill]]"Sixty-four and a half west." Quill's hand was shaking so, she made a blot. [[Mistress Quill]]"That's not three days from here."

[[Little Jory]]"Mind the reef," said Jory.

[[the parrot]]"Whoreson!" said Saint Agnes, quite fondly, and went to sit on his shoulder.

In the morning watch, before the captain woke, Quill read out the articles at the mast, and then she put it to the vote. You never heard such a noise.

[[the crew]]"Aye!" they roared. [[the crew]]"The names! The names!"
