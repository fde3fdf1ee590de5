Queen Ysquall | Ysquall, the Queen, the Queen of the Trench, Her Majesty, Your Majesty, ma'am | female
the First Herald | the First Herald, the elder herald, the old crab | male
the Second Herald | the Second Herald, the younger herald, the prawn | male
Lord Morgastre | Morgastre, Lord Morgastre, the Lord Chancellor, the Chancellor, the eel, my lord | male
Lady Ulmette | Ulmette, Lady Ulmette, the Mistress of Ink, the octopus, my lady | female
Duke Barrowhulk | Barrowhulk, the Duke, Duke Barrowhulk, His Grace, Your Grace, the whale-eater | male
Sprat | Sprat, the page, the petitioner, the little fish | male
the court | the court, the lords, the gallery | unknown
====
THE SEVENTH AUDIENCE

In which a duke is late, a page is early, and the sea is found to be smaller than supposed

[[the First Herald]]"All rise!" cried the First Herald.

[[the Second Herald]]"They can't rise," the Second Herald murmured. [[the Second Herald]]"They're floating."

[[the First Herald]]"It's the form."

[[the Second Herald]]"It's a silly form."

[[the First Herald]]"All *hover*, then! All hover for Her Majesty Ysquall the Unfathomed, Queen of the Trench, Lady of the Cold Vents, Mother of Nine Hundred, Scourge of—"

[[Queen Ysquall]]"Yes, yes," said the Queen, and came in.

It took some time. There was a very great deal of her. The first coils had settled upon the throne, which was the hull of a galleon, and folded themselves and gone to sleep, while the last were still arriving from the antechamber. The court inclined whatever it had.

[[Queen Ysquall]]"What have we today, Morgastre?"

The Lord Chancellor unrolled from his crevice. He was an eel of the old school, grey about the gills, and he carried the business of the kingdom in his head because paper would not keep.

[[Lord Morgastre]]"A boundary dispute, ma'am. Two weddings. The matter of the anchors. And the Duke."

[[Queen Ysquall]]"Which duke?"

[[Lord Morgastre]]"Barrowhulk, ma'am."

[[Queen Ysquall]]"I thought he was dead."

[[Lord Morgastre]]"He was *resting*, ma'am. He has sent word that he wishes to be heard on the subject of the light."

There was a stir along the ledges at that. Lanternfish dimmed themselves. A lady of the sea cucumbers was taken ill, and had to be helped to turn the right way out.

[[Lady Ulmette]]"Not before he's been searched, I hope," said a lazy voice from up among the ribs of the roof. [[Lady Ulmette]]"The last time His Grace was heard upon a subject, we lost the west gallery."

[[Lord Morgastre]]"You weren't called upon, Lady Ulmette."

[[Lady Ulmette]]"I'm never called upon, my lord. I simply drip in."

She let herself down on one arm. The Mistress of Ink had eight, and had put a ring upon every place where a ring would go; she was at this moment exactly the colour of the Chancellor, which she knew that he hated.

[[Queen Ysquall]]"Let her be, Morgastre. Is he here?"

[[Lord Morgastre]]"He is late, ma'am."

[[Queen Ysquall]]"Then I'll have a wedding."

The elder herald drew breath, swelled, turned to the doors, and struck the floor three times with his larger claw.

[[the First Herald]]"Bring in the bride and groom!"

Nobody came in.

[[the First Herald]]"Bring in," he tried again, [[the First Herald]]"the *bride* and—"

[[Sprat]]"Please," said somebody. [[Sprat]]"Please, they've all gone."

It took the court a little while to find out who'd said it. He was at the very foot of the steps. He was about as long as one of Her Majesty's eyelashes, silver, in the tabard of a kitchen page, which had been made for something larger and with legs.

[[the Second Herald]]"You can't be in here," the younger herald told him.

[[Sprat]]"I know, sir. I'm sorry, sir. Only the doors were open. There's nobody on them."

[[the First Herald]]"There are forty guards upon those doors!"

[[Sprat]]"There were, sir."

[[Lady Ulmette]]"How interesting," said the octopus. She had turned a thoughtful green. [[Lady Ulmette]]"And what's your name, small person?"

[[Sprat]]"Sprat, my lady."

[[Lady Ulmette]]"Naturally it is. Come up here where she can see you."

[[Lord Morgastre]]"I must protest! There's an order of business. There's a list of petitioners that goes back to the ice—"

[[Queen Ysquall]]"Chancellor."

[[Lord Morgastre]]"Ma'am?"

[[Queen Ysquall]]"Hush."

He hushed. Sprat swam up the steps, one at a time, because it seemed more respectful than swimming over them. When he had got to the top there was an eye in front of him. He could see himself in it, and behind himself the whole of the court, upside down.

[[Queen Ysquall]]"Where have they gone?" she asked him.

[[Sprat]]"Up, Your Majesty."

[[Queen Ysquall]]"Up where?"

[[Sprat]]"Just up. The light came, and they went to it. The bride, too. She had her train on. I held on to the pump handle in the scullery, and I shut my eyes like my mum said, and when I looked there was only Cook's hat."

[[the court]]"*The light,*" moaned the gallery.

[[the court]]"It's at the doors!"

[[the court]]"It's in the scullery!"

[[the First Herald]]"Order!" cried the old crab, banging. [[the First Herald]]"Order! Order before the—"

The water moved. That was all, at first; just a slow cold shove from the direction of the antechamber, such as you would feel if somebody in the next room had got out of a bath. Every lantern leaned over. Then the doors, which were the jaws of something nobody had ever put a name to, went back against the walls, and there he was between them, filling them.

He had one eye. He had harpoons in him, a whole thicket of them, so old that things had built upon the shafts.

The two heralds looked at each other.

[[the Second Herald]]"It's your turn," whispered the prawn.

[[the First Herald]]"It most certainly is not."

[[the Second Herald]]"I did the kraken!"

[[the First Herald]]"His— His Grace," the other quavered, [[the First Herald]]"Barrowhulk, Duke of the Drowned Shelf, Warden of the, of the—"

[[Duke Barrowhulk]]"They know who I am."

[[Lady Ulmette]]"You've put on weight, Your Grace," remarked Ulmette.

[[Duke Barrowhulk]]"And you have put on pink."

[[Lady Ulmette]]"It's for the wedding. I understand that it's off."

He came on. Where he passed, the lords of the ledges drew in their spines. Before the galleon he halted, and, with a noise like a pier giving way, he lowered that terrible scarred forehead until it was on the floor.

[[Queen Ysquall]]"Get up, you old fool," said Ysquall. [[Queen Ysquall]]"You'll never manage it twice."

[[Duke Barrowhulk]]"I've come to tell you about the light, ma'am."

[[Queen Ysquall]]"So I hear. You're a little behind the news. It has just eaten my guard."

[[Duke Barrowhulk]]"It doesn't eat." The single eye rolled up. [[Duke Barrowhulk]]"I thought so, too. I went to fight it. I've been to look. Three hundred years asleep in the mud, and the thing wakes me, and I think, good, here's something at last that's worth the trouble. So up I go. Up past the dusk. Up to where it hurts."

[[Lord Morgastre]]"Nobody goes up there," breathed Morgastre.

[[Duke Barrowhulk]]"I did."

[[Lord Morgastre]]"And what is it? What's it like?"

[[Duke Barrowhulk]]"It's a wire."

There was silence.

[[the Second Herald]]"Did he say a *wire*?" whispered the prawn.

[[Duke Barrowhulk]]"A wire," repeated the Duke. [[Duke Barrowhulk]]"With a lamp on the end. And a basket, beneath the lamp. They swim into the basket and the basket goes up, and then it comes down, and it's empty."

The Queen had raised herself. Coil after coil was waking; you could hear it, all down the hall, like chain being paid out.

[[Queen Ysquall]]"Who holds the other end?"

[[Duke Barrowhulk]]"I couldn't see. It was too bright. I'm old, ma'am. I turned round." He was a long while over the next words. [[Duke Barrowhulk]]"I've not ever turned round before."

Nobody laughed at him. Ulmette, who might have been expected to, had come down from the last of her arms and stood upon the ordinary floor. She had gone no colour at all.

[[Lady Ulmette]]"Then it's fishing," she said. [[Lady Ulmette]]"It is simply someone fishing."

[[Lord Morgastre]]"We have been fished before. We have ballads about it."

[[Lady Ulmette]]"Not down here, my lord. There's four miles of water over your head. Who has four miles of wire?"

[[Lord Morgastre]]"Someone very patient."

[[Lady Ulmette]]"Or very hungry."

[[Lord Morgastre]]"I don't care for either."

[[Lady Ulmette]]"No. It's the first thing we've agreed on since the ice."

[[Sprat]]"Please," said Sprat.

He had to say it again. They had all forgotten that he was there.

[[Sprat]]"Please. When the basket comes down, is it the same every time?"

Barrowhulk looked for him, and went on looking. [[Duke Barrowhulk]]"Who's that talking?"

[[Queen Ysquall]]"That is my adviser on sculleries," said the Queen. [[Queen Ysquall]]"Answer him."

[[Duke Barrowhulk]]"The same. Yes. Lamp, and then basket. It stops an hour, and it goes up."

[[Sprat]]"And are there holes in it, sir? How big?"

[[Duke Barrowhulk]]"Holes? They'd be..." The Duke's great lip drew back from his teeth while he measured. [[Duke Barrowhulk]]"About so. They'd hold a guardsman. They would not hold..."

He stopped there. Very slowly the one eye came round and down, and at last it found what it had been hunting for, silver, shivering, in a tabard a good deal too big.

[[Duke Barrowhulk]]"They would not hold *you*," said the whale-eater.

[[Queen Ysquall]]"No," Ysquall said. [[Queen Ysquall]]"Absolutely not. He's a child."

[[Sprat]]"I could go in one side and out the other, ma'am. I could see who's got the end. And Cook's up there." His gills were going very fast. [[Sprat]]"She was nice to me about the soup."

[[Lord Morgastre]]"Your Majesty, the boy has a case."

[[Queen Ysquall]]"You wanted him thrown out!"

[[Lord Morgastre]]"He wasn't on the list, ma'am. I have just put him on it."

She bent over the page until there was nothing else in the world but that eye, and the tiny silver thing hung in the centre.

[[Queen Ysquall]]"You'd have to shut your eyes against the light. All the way up. Could you do that?"

[[Sprat]]"I'd need somebody to tell me when to open them."

For a moment nobody offered. Then came a creak of old iron. It was a sound like a forest thinking of walking.

[[Duke Barrowhulk]]"I know the road," said Barrowhulk. [[Duke Barrowhulk]]"I'll take him. And this time I shall not turn round."

[[the Second Herald]]"Well, go on," hissed the prawn, and dug his colleague in the shell. [[the Second Herald]]"Somebody ought to announce it."

The First Herald wiped his eyes upon their stalks. He struck the floor three times.

[[the First Herald]]"All hover!" he cried. [[the First Herald]]"All hover for Sprat!"
