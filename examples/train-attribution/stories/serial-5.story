Mateo Lisboa | Mateo, Lisboa, Teo, the baker | male
Anselm Crowe | Anselm, Crowe, the vampire, the taller man, the pale man | male
Dorota | Dorota, Mrs. Wilk, the old woman, the landlady | female
Rafe Tolliver | Rafe, Tolliver, the wolf, the big man, the redhead | male
====
Chapter Nine

It was four in the morning, and the bread was late, and there was a vampire sitting on Mateo’s flour bins.

[[Anselm Crowe]]“You’re glaring,” said Anselm.

[[Mateo Lisboa]]“I’m kneading.”

[[Anselm Crowe]]“You are kneading in a glaring fashion.”

Mateo picked the dough up and slapped it down hard enough to make the pans jump. He had promised himself that he wouldn’t talk first. Then he’d promised himself that he would not talk at all, and look how that had gone.

[[Mateo Lisboa]]“Eleven days,” he said.

[[Anselm Crowe]]“I know.”

[[Mateo Lisboa]]“You were going to the corner. You said, *I’ll be back before the croissants.* I burned the croissants, Anselm. I stood at the door like somebody’s widow.”

[[Anselm Crowe]]“I can explain.”

[[Mateo Lisboa]]“I’m sure it’s a beautiful explanation. I’ll bet there’s Latin in it.”

Anselm looked down at his hands. They were long, pale hands, and tonight there was a bandage on the left one, which was strange. In the five months that Mateo had known him, he’d seen the man walk out of a burning car with nothing worse than a ruined cuff.

He didn’t want to ask. He divided the dough, weighed the first piece, and slammed it onto the board.

[[Mateo Lisboa]]“What happened to your hand?”

[[Anselm Crowe]]“Silver.”

[[Mateo Lisboa]]“By accident?”

[[Anselm Crowe]]“On purpose.” A pause. [[Anselm Crowe]]“Not my purpose.”

The bell over the shop door jangled. It was locked; Mateo had locked it himself. There was a splintering noise and a thud, and a man’s voice said something heartfelt about the step.

[[Anselm Crowe]]“Ah,” said Anselm. [[Anselm Crowe]]“I had hoped for another ten minutes.”

[[Mateo Lisboa]]“Who is that?”

[[Anselm Crowe]]“Get behind me, please.”

[[Mateo Lisboa]]“This is my kitchen. You get behind *me*.”

The door from the shop swung in. The person who filled it was red haired and wide as an oven, and wore a mail carrier’s jacket with the name torn off. He sniffed. He looked from the one of them to the other, and an awful, delighted grin spread over his face.

[[Rafe Tolliver]]“You have *got* to be kidding,” he said. [[Rafe Tolliver]]“This? This is what you’ve been hiding? He’s about five foot six!”

[[Mateo Lisboa]]“Seven,” said Mateo.

[[Anselm Crowe]]“Mateo, this is Rafe Tolliver. He is a wolf. Rafe, if you touch him, I shall take off your arms.”

[[Rafe Tolliver]]“Touch him? I want to shake his hand! You know that this guy,” said the redhead, jerking his thumb, [[Rafe Tolliver]]“hasn’t spoken to another living soul since nineteen seventy-four? Then all of a sudden he’s humming. He’s out on the Kessler roof on stakeout, *humming*, and he smells like cinnamon.”

[[Anselm Crowe]]“I do not hum.”

[[Rafe Tolliver]]“It was a samba.”

Despite himself, despite all eleven days, Mateo felt the corner of his mouth go. He got it back under control.

[[Mateo Lisboa]]“You broke my door.”

[[Rafe Tolliver]]“Yeah. Sorry. I’ll fix it. I’m good with doors.” Rafe had found the tray of yesterday’s rolls, and was eating one in each fist. [[Rafe Tolliver]]“Has he told you yet?”

[[Mateo Lisboa]]“Told me what?”

Nobody answered. The big man stopped chewing. On the bins, Anselm had gone as still as only he could go, without a breath or a blink, like a photograph of himself.

[[Rafe Tolliver]]“Oh, man,” said Rafe, through the bread. [[Rafe Tolliver]]“You didn’t tell him.”

[[Anselm Crowe]]“I was coming to it.”

[[Rafe Tolliver]]“They’ll be here by *sunup*.”

[[Anselm Crowe]]“I am aware of the time.”

[[Mateo Lisboa]]“Who will?” Mateo put down his scraper. He wiped his hands, one finger after another, because it was that or throw something. [[Mateo Lisboa]]“No, don’t look at each other. Somebody look at me. Who’ll be here by sunup?”

[[Anselm Crowe]]“My family,” said Anselm.

[[Mateo Lisboa]]“You told me your family was dead.”

[[Anselm Crowe]]“They are. It doesn’t seem to slow them down.”

Rafe snorted, and then saw Mateo’s face and got very interested in a bag of sugar.

[[Anselm Crowe]]“They found out that there was someone. I don’t know how. I thought that if I went to them, if I was seen to be in the city, and alone, they would lose interest.” He touched the bandage. [[Anselm Crowe]]“They were curious about how long I would go on saying so.”

It took a second to go in. When it did, Mateo had to hold on to the edge of the bench.

[[Mateo Lisboa]]“Eleven days,” he said again, but it came out altogether differently.

[[Anselm Crowe]]“It was nearer nine. Rafe got me out on Tuesday, and after that I was not fit to be looked at.”

[[Mateo Lisboa]]“I thought you’d gotten bored.”

[[Anselm Crowe]]“Of you?”

[[Mateo Lisboa]]“People do.”

[[Anselm Crowe]]“I have been bored,” said the vampire, [[Anselm Crowe]]“since the invention of the steam press. I know what it’s like. It is nothing at all like you.”

[[Rafe Tolliver]]“I’m going to go see about that door,” said Rafe.

He went. He closed the door behind him with enormous tact, and then they could hear him out there among the cake stands, not listening as loudly as he could. The kitchen was quiet, apart from the big oven, ticking as it came up to heat. On the shelf the radio said something about rain in a language neither of them spoke. Mateo crossed the floor. It was four steps. He stopped in front of the flour bins, where for once, with the taller man sitting, their eyes were on a level, and picked up the hurt hand and turned it over.

[[Mateo Lisboa]]“This is a terrible bandage.”

[[Anselm Crowe]]“It is a sock.”

[[Mateo Lisboa]]“Is it clean?”

[[Anselm Crowe]]“It is Rafe’s.”

[[Mateo Lisboa]]“Jesus, Anselm.” He began to unwind it. Underneath was worse than he’d expected, and he breathed through his nose, and kept his own hands gentle. [[Mateo Lisboa]]“You should’ve told me. I’d have come and gotten you.”

[[Anselm Crowe]]“That is why I did not.”

[[Mateo Lisboa]]“With a rolling pin.”

[[Anselm Crowe]]“I have no doubt of it.”

[[Mateo Lisboa]]“Don’t be charming. I’m still mad.”

[[Anselm Crowe]]“How mad?”

[[Mateo Lisboa]]“Ask me after the brioche.”

Anselm leaned forward until his cold forehead rested against Mateo’s. He smelled of rain, and smoke, and, very faintly, of cinnamon. They stayed like that. Neither one of them was humming, exactly.

[[Dorota]]“If you two are finished,” said somebody, [[Dorota]]“there’s a dog in my shop.”

They sprang apart. On the back stairs, in curlers and a quilted robe, with a flashlight the size of a salami, stood the landlady.

[[Mateo Lisboa]]“Mrs. Wilk! I’m sorry, did we wake you? It’s just, uh. A friend of mine’s fixing the door.”

[[Dorota]]“At four o’clock.”

[[Mateo Lisboa]]“It was an emergency.”

[[Dorota]]“I am seventy-nine, Teo. Not stupid.” Dorota came down the last few steps sideways, holding on to the rail. She shone the light in Anselm’s face. He did not squint, and his eyes threw it back, green, like a cat’s. [[Dorota]]“So this is the one who doesn’t eat my poppy seed cake.”

[[Anselm Crowe]]“Madam, I regret it every day.”

[[Dorota]]“Hm. Nice manners. How old?”

[[Anselm Crowe]]“Two hundred and six.”

[[Dorota]]“You should eat something.” She clicked off the flashlight and stuck it in her pocket. [[Dorota]]“My grandmother had one of you, in Lublin. In the attic, the whole war. He did the accounts. Who’s coming for you?”

Mateo looked at Anselm. Anselm looked, for the first time since they’d met, like a man with nothing ready to say.

[[Rafe Tolliver]]“His sisters.” It was Rafe, in the doorway, with a hinge in one hand and a screwdriver in his teeth. He took out the screwdriver. [[Rafe Tolliver]]“Ma’am. Three of them. Plus whatever they hired.”

[[Dorota]]“And you’re the dog.”

[[Rafe Tolliver]]“Wolf, ma’am.”

[[Dorota]]“Don’t shed on the bread.” The old woman shuffled to the bench and considered the dough, poked it, and nodded. [[Dorota]]“Do they need to be asked? To come over the step?”

[[Anselm Crowe]]“They do. It is the one rule they can’t break. But the invitation must be refused by the owner of the house, and Mateo only rents, so I’m afraid that his refusal won’t…” His voice died away. He turned his head, very slowly.

[[Dorota]]“Forty-one years I own it,” Dorota said. [[Dorota]]“The bank, the city, my son-in-law, they all came and asked. You know what I say to them?”

[[Mateo Lisboa]]“I know what you say,” said Mateo.

[[Dorota]]“So. I’ll put on my shoes.”

She had one foot on the stair when the lights went out. The oven went on ticking, and its little window glowed orange on the floor; there was nothing else to see by. Outside in the street, some way off, heels were coming along the sidewalk. Three pairs. They weren’t hurrying.

[[Rafe Tolliver]]“They’re early,” said the wolf.

[[Anselm Crowe]]“They always were.”

[[Mateo Lisboa]]“The door,” said Mateo. [[Mateo Lisboa]]“Rafe, tell me you hung the door.”

[[Rafe Tolliver]]“I’ve got, like, one hinge.”

[[thinks Mateo Lisboa]]*I have known him for five months,* Mateo thought, *and I was only ever angry for eleven days of it.* It seemed a ridiculous thing to be doing sums about.

A cold hand found Mateo’s in the dark, the good one, and held on. He held it back. With his other hand he felt along the bench till he came to the rolling pin.

[[Anselm Crowe]]“You could go up the stairs,” Anselm said, low. [[Anselm Crowe]]“You could be over the roofs in five minutes. I would think no less of you. I’d think that you were the only man with sense that I had ever…”

[[Mateo Lisboa]]“Hey. Crowe.”

[[Anselm Crowe]]“Yes?”

[[Mateo Lisboa]]“The croissants go in at five,” said Mateo. [[Mateo Lisboa]]“You’d better be here.”
