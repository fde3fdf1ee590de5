Ozeme Tarrant | Ozeme, Tarrant, Mr. Tarrant, the shopkeeper, the boss | male
Lishka | Lishka, Lish, the girl, the assistant, miss | female
Hobb | Hobb, the boy, the feed boy | male
the woman in grey | the woman in grey, the woman, ma'am | female
the man with the ledger | the man with the ledger, the thin man, the inspector | male
the farmer | the farmer, the big man, Aldo | male
the farmer's wife | the farmer's wife, his wife | female
the small boy | the small boy, the child | male
the crowd | the crowd, the street, everybody | unknown
====
Tarrant & Daughters sold griffins. There had never been any daughters. Ozeme had put them on the sign because he thought it sounded trustworthy, and because at the time he had been hopeful.

Market morning, and the shop was open nine minutes when the first one came in.

[[the farmer]]"You the griffin man?" He was big and sunburnt and he turned sideways to get through the door.

[[Ozeme Tarrant]]"I am, sir. What can I show you?"

[[the farmer]]"Something for rats."

[[the farmer's wife]]"Not *only* rats," said his wife, from behind him, where she couldn't be seen at all. [[the farmer's wife]]"Crows too. And my sister's husband."

[[Ozeme Tarrant]]"How many acres?"

[[the farmer]]"Forty."

[[the farmer's wife]]"Sixty, he doesn't count the bog."

[[the farmer]]"Nothing lives in the bog."

[[the farmer's wife]]"My sister's husband does."

Tarrant leaned back and called over his shoulder. [[Ozeme Tarrant]]"Lishka! Bring out Biscuit, would you?"

[[Lishka]]"Biscuit's moulting, boss!"

[[Ozeme Tarrant]]"Bring her out anyway. These are country people. They've seen a bald patch."

Lishka came through the curtain with forty pounds of sulking griffin across her shoulders like a yoke. There was a tuft of down in her eyebrow. She tipped her load onto the counter, where it scratched, yawned, and began to eat the pen.

[[the farmer]]"She's ugly," said the farmer, with approval.

[[Lishka]]"She's got a lovely nature, though." The girl got two fingers into the beak and removed the nib. [[Lishka]]"She only bites what she's pointed at."

[[the farmer's wife]]"Can I point her?"

[[Lishka]]"You can both point her. It's in the price."

[[Ozeme Tarrant]]"Eleven crowns," said Tarrant.

[[the farmer]]"Eleven! I could get a dog for two!"

[[Ozeme Tarrant]]"You could. And how does it do with crows?"

The farmer sucked his teeth. His wife had come round him at last, a tiny woman with a basket, and was letting Biscuit gnaw the handle. She didn't look up.

[[the farmer's wife]]"Pay the man, Aldo."

He paid the man.

When they had gone, bald patch and all, Ozeme rang the little bell that he rang for every sale. In the back somebody cheered.

[[Ozeme Tarrant]]"Is that boy feeding the chicks or listening at the curtain?"

[[Hobb]]"Feeding the chicks, Mr. Tarrant!" said the curtain.

[[Lishka]]"He's doing both," Lishka said. [[Lishka]]"Hobb, don't give the grey one any more liver. He was sick in my boot."

[[Hobb]]"He *likes* your boot!"

[[Lishka]]"Everybody likes my boot. That's not the point."

The door again. This one didn't come in so much as appear: a woman in grey, grey gloves, a veil to the chin. She stood on the mat and dripped, although it hadn't been raining.

[[the woman in grey]]"I am told," she said, [[the woman in grey]]"that you sometimes have black ones."

The shopkeeper took his elbows off the counter.

[[Ozeme Tarrant]]"Who told you that, ma'am?"

[[the woman in grey]]"Does it matter?"

[[Ozeme Tarrant]]"It does to me."

[[the woman in grey]]"A person who had bought one."

[[Ozeme Tarrant]]"Then the person was telling you stories. Nobody's bred a black since the old king's day. I can do you a nice chestnut."

She didn't move. From somewhere under the floor, quite distinctly, there came a sound like a cart being dragged over a bridge.

[[the woman in grey]]"What was that?"

[[Ozeme Tarrant]]"Pipes."

[[Lishka]]"Rats," said Lishka, in the same moment.

The veil turned from one of them to the other.

[[Lishka]]"Rats in the pipes," the girl said. [[Lishka]]"We'd put a griffin on it, but, you know. They're stock."

[[the woman in grey]]"I shall come back at noon," said the woman. [[the woman in grey]]"I shall bring four hundred crowns. I would suggest, Mr. Tarrant, that by then you have looked at your pipes."

There was a puddle on the mat where she'd been. It had little fish in it. Lishka bent over with her hands on her knees and watched them go round.

[[Lishka]]"Four *hundred*."

[[Ozeme Tarrant]]"I heard."

[[Lishka]]"We could fix the roof. We could have a roof, and then another on top of it."

[[Ozeme Tarrant]]"He isn't for sale, Lish."

[[Lishka]]"I never said he was. I just said roof."

[[Hobb]]"Is that lady going to buy Nightjar?" Hobb had his head round the curtain, and a chick on top of the head. It was the grey one. It looked as though it had had more liver.

[[Ozeme Tarrant]]"Nobody's going to buy Nightjar. Nobody's going to *say* Nightjar. What do we say?"

[[Hobb]]"Pipes."

[[Ozeme Tarrant]]"Good lad."

They didn't get another minute. In they all came, the way they do when it gets toward ten: a fellow who wanted a griffin that could sing and went off with a canary seed catalogue, two students with one crown between them, a nursemaid with a child on a strap.

[[the small boy]]"I want that one," said the child.

[[Lishka]]"That one's stuffed, sweetheart."

[[the small boy]]"I want the stuffed one."

[[Lishka]]"He was my predecessor's. He's holding up the shelf."

[[the small boy]]"Why's he stuffed?"

[[Lishka]]"He asked too many questions."

The child thought this over and, for the first time since he'd come in, was silent. His nursemaid mouthed *thank you* over his head.

It was Hobb who saw the man with the ledger. He was across the street, on the step of the chandler's, thin as a rake in a municipal hat. He'd write something. He'd look up at the sign. Then he'd write some more.

[[Hobb]]"Mr. Tarrant? There's a man out there doing sums at us."

[[Ozeme Tarrant]]"What sort of hat?"

[[Hobb]]"With a badge on."

[[Ozeme Tarrant]]"Oh, no. Not on a Thursday." The boss went down behind the counter as if he'd been dropped there. [[Ozeme Tarrant]]"I'm out. I'm at the feed merchant's. Lishka, I am at the feed merchant's until spring."

[[Lishka]]"You can't keep hiding from him."

[[Ozeme Tarrant]]"I've kept it up for three years."

The bell over the door gave its tinkle. Lishka put on her good face.

[[Lishka]]"Morning, sir! Looking for anything special?"

[[the man with the ledger]]"The proprietor."

[[Lishka]]"Feed merchant's."

[[the man with the ledger]]"Is he." He wrote it down. [[the man with the ledger]]"And you are one of the daughters?"

[[Lishka]]"That's right," said Lishka, who was not, and something under the counter made a small choked noise.

[[the man with the ledger]]"Which?"

[[Lishka]]"The clever one."

[[the man with the ledger]]"Then perhaps you'll be able to explain to me, miss, why this establishment declares nineteen animals and purchases meat for thirty."

She opened her mouth. She had no idea at all what was going to come out of it, but as it happened that didn't matter, because the floor spoke first. It went *boom*. A jar fell off the shelf. The stuffed griffin nodded, twice.

The inspector lifted one foot and looked underneath.

[[the man with the ledger]]"And that?"

[[Hobb]]"Pipes!" said Hobb.

*Boom.* A board jumped. Through the gap, for a moment, came one long claw, as black and shiny as a piano, and felt about politely for the edge.

[[the man with the ledger]]"That," said the thin man, [[the man with the ledger]]"is not a pipe."

[[Ozeme Tarrant]]"No." Tarrant got up. There was dust on his knees, and he didn't brush it off. [[Ozeme Tarrant]]"No, it isn't. You'd better stand over here, sir, by me. Lish, get the boy out. Hobb, put the chick down. Everybody walk, don't—"

The floor came up.

They heard it as far as the fish market, afterwards they all said so. The front window went out in one piece. Then the frame of the window. Then, folding himself small, and with a look of terrible embarrassment, a griffin the size of a hay wagon squeezed after it and sat down in the middle of Candle Street with the sign around his neck.

[[the crowd]]"It's a black one!"

[[the crowd]]"It's a *dragon*!"

[[the crowd]]"That's never a dragon, it's got a bum like a lion!"

[[the crowd]]"Mind the baby! Somebody mind the baby!"

Somebody had minded the baby. The rest of them had backed up against the shop fronts in two long lines, as if for a parade.

Ozeme climbed out through the hole, holding up both hands.

[[Ozeme Tarrant]]"He's perfectly tame! Ladies and gentlemen! He's had his breakfast!"

[[the crowd]]"What did he have?" yelled somebody at the back.

[[Hobb]]"Liver!" the feed boy shouted.

It got a laugh. It was not a large one, but it ran along the street and it loosened things; and Nightjar, who liked laughing, laid his enormous head flat on the cobbles and let his tongue hang out. "& Daughters" was across his forehead like a bonnet.

[[Lishka]]"You can come and touch him," Lishka said. She had gone straight up to the great beak and sat down against it. [[Lishka]]"One at a time. He likes it behind the ear."

Nobody stirred. Then a strap snapped, and a nursemaid shrieked, and a very small person walked out all alone over the broken glass.

[[the small boy]]"I want that one," he said.

He put his hand on the beak. Nightjar went cross-eyed to look at it.

[[the crowd]]"Ahhh," said the street.

The man with the ledger had made his way out by the door, which was still standing, and had closed it after himself. He was some time turning to a clean page.

[[the man with the ledger]]"Mr. Tarrant. You're back early from the feed merchant's."

[[Ozeme Tarrant]]"They were shut."

[[the man with the ledger]]"I make that twenty animals."

[[Ozeme Tarrant]]"He eats for eleven," said Tarrant humbly. [[Ozeme Tarrant]]"So, you see, the meat does come out right."

The pencil hung in the air. And it might have come down either way, they always thought so later, if just then the clock on the chandler's hadn't begun to strike; and if everyone hadn't noticed that the gutters, on both sides of the street, on a dry bright day, had started to run with water.

[[Lishka]]"Boss," said Lishka. [[Lishka]]"It's noon."
