Saffron Gale | Saffron, Saff, Miss Gale, the yellow mare, the golden mare | female
Inkwell | Inkwell, Inky, the black stallion, the scholar | male
Posy Thorne | Posy, the roan, the pink mare | female
Dunstan | Dunstan, Dun, Big Dun, the plough pony | male
Skitter | Skitter, Skit, the little filly, the dappled filly | female
Marram | Marram, Captain Marram, the Captain, the grey mare, the stranger, the older mare | female
Kelp | Kelp, the salt stallion, the young stallion | male
the five friends | the five, all five of them | neutral
====
**Weathermane, Chapter 9: Company in the Clearing**

*A/N: sorry this is late you guys, exams ate me. Enjoy!!*

The Listening Clearing was only big enough for five ponies if nobody minded whose tail was in whose face, and today somebody minded.

[[Inkwell]]"Posy," said Inkwell, with great patience, [[Inkwell]]"that is my nostril."

[[Posy Thorne]]"Then move your nostril!"

[[Inkwell]]"I was here first."

[[Skitter]]"No, *I* was here first," a small voice piped up from somewhere beneath the plough pony's belly. [[Skitter]]"I've been here since breakfast. I brought a biscuit and everything."

Dunstan bent his enormous neck and peered between his own forelegs. [[Dunstan]]"You all right under there, Skit?"

[[Skitter]]"It's nice! It's like a tent that breathes."

[[Saffron Gale]]"Everypony hush." The yellow mare had been standing with her ears forward and her eyes shut for the better part of a minute, and the mist that lived in her mane had gone thin and still. That meant she was worried. When Saffron was happy it drizzled. [[Saffron Gale]]"Did you hear that?"

They all listened.

A thrush. The brook. Somewhere a long way up the hill, a gate banging.

[[Dunstan]]"I don't hear nothing, Saff."

[[Saffron Gale]]"Exactly. Where are the bees?"

Nobody had an answer to that. The roan mare looked left, and the black stallion looked right, and Skitter crept out from her tent with crumbs all over her nose.

[[thinks Inkwell]]*Bees don't stop,* Inkwell thought. [[thinks Inkwell]]*Not in June. Not unless the air goes wrong.* He'd read it in a book, and he very much wished he hadn't.

[[Inkwell]]"Salt," he said out loud.

[[Posy Thorne]]"What?"

[[Inkwell]]"Bees can't abide salt wind. It's in Thistledown's *Natural Histories*, volume two, right after the part about..."

[[Posy Thorne]]"We're forty miles from the sea, you great bookend!"

[[Inkwell]]"I'm aware of where the sea is!"

[[Kelp]]"It's right behind you, actually," said a voice that none of them knew.

Five heads whipped around.

There were two of them. They'd come up through the alders without cracking so much as a twig, and they were the strangest ponies that Saffron had ever seen. They were tall and rangy, and white crusts of salt had dried along their flanks, and their manes *moved*. They swelled up and fell back and swelled again, like waves. One was a mare, grey as a gull, with a notch out of her left ear. The other was a stallion who could hardly have been older than Posy. He was grinning.

[[the five friends]]"INTRUDERS!" all five of them yelled.

[[Kelp]]"Well, that's friendly," said the young stallion.

[[Marram]]"Quiet, Kelp."

[[Kelp]]"I'm only saying, Captain..."

[[Marram]]"You have been only saying since the estuary." The grey mare's voice was as dry as rope. She took one step out of the trees, and Big Dun took one step in front of the others, and the two of them regarded each other across the grass. [[Marram]]"We are not here to fight."

[[Dunstan]]"Good," rumbled Dunstan. [[Dunstan]]"I'm no hand at it. I mostly just lean on folk."

[[Posy Thorne]]"*I'll* fight them!" Little forks of lightning were snapping in Posy's forelock. [[Posy Thorne]]"I'll fight them both! I'll fight them with my eyes shut!"

[[Saffron Gale]]"Posy, please."

[[Posy Thorne]]"They snuck up on us, Saff!"

[[Saffron Gale]]"I know they did." Saffron swallowed. Being in charge was a thing that had happened to her by accident, around the time of the flood, and she kept hoping somepony would notice and take it away again. She stepped around Dunstan's shoulder. [[Saffron Gale]]"I'm Saffron Gale. This is the Listening Clearing, and it belongs to Hollowmere. May I ask what you want with it?"

[[Kelp]]"Ooh. She's polite."

[[Marram]]"*Kelp.*"

[[Kelp]]"Shutting up, ma'am."

The stranger lowered her head an inch. It might have been a bow. [[Marram]]"Marram, of the Ninth Tide. I had a ship, once. We are looking for a spring that answers when it's spoken to. We were told that it was here."

Nopony said a word. But every one of them, without meaning to in the slightest, glanced at the brook.

[[Kelp]]"Well, that was easy," said the salt stallion.

---

It was Skitter who broke the silence. It nearly always was.

[[Skitter]]"Why's your ear got a bite out?"

[[Inkwell]]"Skitter!" hissed the scholar.

[[Skitter]]"What? It *has*."

The older mare turned and looked down at her, down and down, for she was very tall and Skitter was no higher than a milking stool. For a moment Saffron was quite sure that something dreadful was about to happen.

[[Marram]]"A seal," Marram said.

[[Skitter]]"A *seal* bit you?"

[[Marram]]"I had sat on it. It was dark."

The dappled filly thought this over. [[Skitter]]"Did you say sorry?"

[[Marram]]"Not promptly enough."

[[Skitter]]"I've got half a biscuit," offered Skitter, in the manner of somepony who has come to a decision. [[Skitter]]"You can have it. It's been in a tent."

Kelp made a noise like a kettle. His Captain ignored him. She stretched out her long grey neck and took the half biscuit from the moss, very gently, with just the tips of her lips, and she ate it as though it were a serious business. When she'd finished she looked a good deal more tired than before.

[[Saffron Gale]]"When did you last eat?" asked Saffron.

[[Marram]]"It isn't important."

[[Saffron Gale]]"Kelp? When did she?"

He scuffed a hoof. The grin had slipped. [[Kelp]]"Tuesday. She gave me hers on Wednesday and said she wasn't hungry."

[[Dunstan]]"That's no good," said Dunstan. [[Dunstan]]"That's no good at all. There's oats in my saddlebag. Posy, fetch it down, will you? You're nearest."

[[Posy Thorne]]"You want to FEED them?"

[[Dunstan]]"I want to feed everybody. You know that about me."

[[Posy Thorne]]"They're *intruders*! We all just shouted it!"

[[Inkwell]]"In fairness, we shouted that at the postmare," Inkwell put in.

[[Posy Thorne]]"That was ONE time!"

[[Inkwell]]"It was every day for a month."

The roan stamped. A spark jumped from her mane and singed a dandelion. Then she stomped over to the saddlebag, dragged it down off its branch with her teeth, and dumped it at the strangers' feet with a thud.

[[Posy Thorne]]"There," she said. [[Posy Thorne]]"I hope you choke."

[[Kelp]]"I like her," said Kelp, with his mouth already full. [[Kelp]]"Can we keep her?"

[[Posy Thorne]]"Try it, seaweed!"

[[Kelp]]"*Seaweed!* Did you hear that, ma'am? I've been named."

Nobody was listening to them, though. Saffron had walked down to the edge of the brook, and after a bit the grey mare came and stood next to her, and neither of them looked at the other. It is easier to say things that way.

[[Saffron Gale]]"What do you need to ask it?"

[[Marram]]"Does it matter?"

[[Saffron Gale]]"It might. It doesn't do *wishes*. Ponies come with wishes and then they're cross."

[[Marram]]"I have no wishes."

[[Saffron Gale]]"Everypony has wishes."

[[Marram]]"I had thirty-one in my crew, Miss Gale." The waves in Marram's mane rose up and fell. [[Marram]]"There was a storm off the Knuckles. I can account for thirty. Kelp I pulled out by the tail. The rest I buried, or I saw go down, and I have said the words for them. But there was a girl on the topmast. Her first voyage. I looked up and she was there, and I looked up and she was not, and I never saw which way she fell."

Saffron's mist had begun to come down, soft and fine, on the two of them.

[[Saffron Gale]]"What was her name?"

[[Marram]]"Samphire."

[[thinks Saffron Gale]]*Oh,* thought the golden mare. [[thinks Saffron Gale]]*She doesn't want to know where the treasure is. She wants to know if she's allowed to stop looking.*

[[Saffron Gale]]"Inky," she called softly. [[Saffron Gale]]"How does it go? The old way of asking?"

He came down the bank sideways so as not to slip. He opened his mouth to tell them about volume four, and then he had a look at the two faces in front of him, and he closed it again and only said, [[Inkwell]]"You put your forefeet in. You say the name three times. And you have to mean to hear the answer, whatever it is. That's the part they always skip."

[[Marram]]"I mean to hear it."

[[Inkwell]]"Then it ought to work, Captain."

[[Skitter]]"It's *cold*," warned Skitter, who had popped up between his knees. [[Skitter]]"I fell in it at Easter. My bum went blue."

[[Marram]]"Thank you. I have been in colder."

She waded in. Behind her the squabbling had stopped. Kelp had stopped chewing, and Posy had stopped throwing things at him, and Dunstan took off the straw hat that he wore for the sun and held it against his chest.

[[Marram]]"Samphire," said Marram. [[Marram]]"Samphire." And then nothing. The water went by and by around her legs.

[[Dunstan]]"One more, ma'am," Dunstan told her kindly.

[[Marram]]"I know."

[[Dunstan]]"We could say it with you. If you'd like."

She didn't turn around. They could see the notched ear shaking. At last she nodded, just once, and the young stallion splashed straight in up to his belly to stand beside her.

[[the five friends/Kelp/Marram]]"SAMPHIRE!" they all cried together.

The brook stopped.

It stopped *dead*, every ripple of it, like a held breath. And out of the silence there came up the sound of a seabird, and a bell, and then quite clearly the laughter of somepony young.

[[Posy Thorne]]"Is that it?" whispered Posy. [[Posy Thorne]]"Is that the answer? What does it mean? Inky, what does it *mean*?"

[[Inkwell]]"I don't know. It's different for everypony. There'd have to be something in it that only they would recognize."

[[Kelp]]"The bell." All the cheek had gone out of his voice. [[Kelp]]"Ma'am, that's the bell at Saint Ebb's. That's the harbour bell, I'd know it anywhere. It's got that crack in it."

[[Marram]]"Saint Ebb's is sixty leagues from the Knuckles."

[[Kelp]]"A boat could've... If somepony picked her up..."

[[Marram]]"Kelp."

[[Kelp]]"She was *laughing*, Captain!"

The grey mare stood in the water. Her lips moved, but whatever she said was for nopony there. When the brook began to run again it ran right over her knees, and she let it.

Skitter leaned her whole small weight against Saffron's leg.

[[Skitter]]"Is she sad?" she asked.

[[Saffron Gale]]"No, sweetheart. I don't think so."

[[Skitter]]"She's crying."

[[Saffron Gale]]"You can do that for both."

[[Dunstan]]"Sixty leagues," said Dunstan to nobody in particular. He'd put his hat back on. [[Dunstan]]"That's four days, if a body's fed. They'll want somebody along to carry the oats."

[[Posy Thorne]]"Oh, NO," said Posy. [[Posy Thorne]]"No, no, no. I know that voice. That's the voice from the flood!"

[[Inkwell]]"I've always wanted to see a harbour," the scholar murmured.

[[Posy Thorne]]"Not you as well!"

[[Kelp]]"You could stay home," said Kelp brightly, wringing out his tail. [[Kelp]]"If you're scared."

There was a crack of thunder.

[[Posy Thorne]]"When do we leave?" Posy demanded.

And all around them in the foxgloves, one at a time, the bees began to hum.
