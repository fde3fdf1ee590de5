Marguerite Sholto | Margo, the first intruder, the guild's quartermaster, the slight one | female
Benedek | Ben, the second, the wide one | male
Lark | the girl | female
Old Thessaly | Thess, the night steward, the steward | female
Corwin Dace | Corwin, the guildmaster | male
Hob | the apprentice | male
the woman in grey | the fourth intruder | female
====
What the Steward Heard

By the guild's own rules there should have been nobody in the Hall of the Open Hand after eleven; and so, when the window of the buttery was lifted at ten past, the night steward put down her knitting, blew out her candle, and took hold of the poker.

She was seventy-four, and had her hip, but she'd been the best knife in the company in her time. She went down in her stockings. By the arch into the great hall there was a suit of armour that nobody had ever fitted, and she got behind it.

[[Marguerite Sholto]]"That was my foot," somebody was whispering.

[[Benedek]]"It was on the sill."

[[Marguerite Sholto]]"I know where it was. I was using it."

Two of them, then, thought the steward. The first intruder was slight and quick, and had on a scarf up to the eyes. The second was as wide as a door. He was carrying on his back, with great care, something the size of a child wrapped up in a sheet.

[[Benedek]]"Where do you want it?" asked the second.

[[Marguerite Sholto]]"On the high table. No, not like that, don't swing it! If it breaks, he won't know what hit him."

[[Benedek]]"I thought that was the idea."

[[Marguerite Sholto]]"Hush. Where's she got to?"

[[Lark]]"I'm here," said a third voice, so near the armour that the steward nearly brought down the poker then and there. This one was a girl, by the sound of it. [[Lark]]"I went to look in on the old lady. She's not in her chair."

[[Marguerite Sholto]]"What do you mean, she's not in her chair?"

[[Lark]]"I mean there's a chair, and she isn't in it. Her wool's still warm."

There was a very bad silence.

[[Marguerite Sholto]]"She'll have gone to the privy," the first intruder decided. [[Marguerite Sholto]]"She goes at eleven. You know how she is about her hours. Did you get it in his cup?"

[[Lark]]"All of it. It had hardly any smell."

[[Benedek]]"And he'll drink it straight off?"

[[Lark]]"He always does. He says, 'To the Hand!' and he bangs the table, and down it goes."

The steward's fingers had gone cold upon the iron. There was just one man in that guild who said, 'To the Hand!' and banged the table. She'd known Corwin Dace since he was nine years old and she had caught him trying to pick her pocket. She'd put him to bed that night with a bowl of soup, and in the thirty years since she had seen him made master of the whole company. He was away tonight on the Duke's business. He would be in at midnight, tired, by the front door, with his sword in the umbrella stand.

[[thinks Old Thessaly]]*Not while I've a hip to stand on,* she thought.

[[Benedek]]"What about the boy?" said the second.

[[Marguerite Sholto]]"Hob? He's gone to bed. He'll sleep through it."

[[Benedek]]"He'll be upset. He's fond of him."

[[Marguerite Sholto]]"It can't be helped. He couldn't have kept it quiet, and if one word of this had got out, we'd have had half the city wanting a slice." She clapped her hands together softly. [[Marguerite Sholto]]"Right! Places. Let's go through it once. I'll be Corwin. I come in, I hang up my hat."

And now, if you please, they rehearsed it. It was the coldest thing that the steward had seen in fifty years of wickedness. The slight one went out to the porch and swaggered in again with her thumbs in her belt, and it was him; it was Corwin to the life, with his roll, and the sniff, and his way of looking for the cat.

[[Marguerite Sholto]]"What a day," said the first intruder in a deep, good-natured voice. [[Marguerite Sholto]]"Never be a guildmaster, lads! Is there any of that ham? Who's let the fire go out?"

The girl giggled.

[[Lark]]"You forgot 'bless my soul.'"

[[Marguerite Sholto]]"Bless my soul. Who's let the fire go out? And at that, Ben, you open the shutters of the lantern, and Lark pulls the cloth, and all together we—"

[[Old Thessaly]]"You'll do no such thing!" roared Old Thessaly, and she came out from behind the armour with the poker held in both hands.

It was a while before anybody could be heard. The armour had come along with her. A gauntlet was spinning on the flags; the girl had gone straight up a pillar; and the wide one had thrown himself across the thing on the table, with his arms spread, and was bellowing, [[Benedek]]"Not the cake! Thess, not the *cake!*"

[[Old Thessaly]]"What cake?"

He lifted his face. The scarf had come down. She knew that nose; she'd set it herself.

[[Old Thessaly]]"Benedek?" said the steward.

[[Benedek]]"It's his birthday," said Benedek, almost weeping. [[Benedek]]"It's four tiers. I've been three days on it. I did the Hall in marzipan, with you in the window."

Slowly, the first intruder unwound the wool from her chin. It was, of course, Margo; Marguerite Sholto, the guild's quartermaster, who'd sat opposite the steward at breakfast every morning for twelve years, and whose ears were now as red as her hair.

[[Marguerite Sholto]]"We did think of telling you," she said.

[[Old Thessaly]]"*Did* you?"

[[Marguerite Sholto]]"But you'd have told him. You can't help it. You told him about the pony."

[[Old Thessaly]]"He was eleven! He'd asked me straight out!" Thessaly let the poker down. Her knees weren't quite what they had been. [[Old Thessaly]]"And what have you put in that man's cup?"

[[Lark]]"Cherry brandy," said Lark from the top of the pillar. [[Lark]]"He's always saying that he doesn't like it, and then he finishes everyone's."

Nobody could say afterwards who began it. It may have been Margo, with a sort of sneeze. Then the whole four of them were holding on to the table and howling, and Benedek had to sit down on the bench with his head between his knees, and was helped up by the oldest of them, and sat down again.

[[Marguerite Sholto]]"What was the poker for, Thess?" gasped Margo. [[Marguerite Sholto]]"What were you going to do?"

[[Old Thessaly]]"I was going to brain you, and then I was going to scream."

[[Benedek]]"In that order?" asked Benedek.

[[Old Thessaly]]"I've always found it answers."

[[Lark]]"I *said* we should've told her," came from above. [[Lark]]"I said so in the window."

[[Marguerite Sholto]]"You didn't say a word in the window."

[[Lark]]"I said, 'Ow.' It was in my tone."

Thessaly was wiping her eyes on her shawl. She'd turned a bit, to get the light from the lantern, and so she was the one who saw the buttery door; and saw that it was moving.

She put a finger to her lips. They were professionals, when all was said. In the time it takes to snuff a wick, the lantern was shuttered and there was nobody in the great hall of the Open Hand but a cake.

It came in without any noise at all. It was a woman in grey, hooded, gloved, with soft boots. She stood listening. She went along under the wall as though she knew it, by the benches, past the trophies, to the high table, and there she brought out a phial on a string and held it to what light there was. She counted. One, two, three drops went into the guildmaster's cup.

[[the woman in grey]]"To the Hand," murmured the fourth intruder.

[[Old Thessaly]]"Bless my soul," said a deep, good-natured voice behind her. [[Old Thessaly]]"Who's let the fire go out?"

It was really a very good imitation. Thessaly had had thirty years to get it right. The woman in grey spun on her heel with a blade in each fist, and found herself facing the wrong way; for it was then that Benedek opened the shutters, full in her eyes, and Lark let go of the pillar.

It lasted about as long as a sneeze. When it was over there were two knives quivering in the marzipan, and the woman was on the floor with a girl on her shoulders and a quartermaster on her legs. A poker lay across her throat.

[[Old Thessaly]]"Now, my dear," said the old steward comfortably. [[Old Thessaly]]"Who's paying you?"

[[the woman in grey]]"I don't know."

[[Old Thessaly]]"Oh, come."

[[the woman in grey]]"I never know. It's left in a tree." She had a tired, flat, city sort of voice. She rolled her eyes up toward the table. [[the woman in grey]]"I've watched this place for a month. There's one old woman and a boy. *One*. Why in hell are there four of you in the dark at this time of night?"

[[Marguerite Sholto/Benedek/Lark]]"It's his birthday," said Margo and Lark and Benedek together.

The woman shut her eyes.

[[the woman in grey]]"I hate guilds," she said.

[[Benedek]]"She's cut the spire," said Benedek brokenly. He was holding the cake by its edges and turning it, an inch at a time. [[Benedek]]"She's gone right through the bell tower. And you, Thess, look, she's had your head off."

[[Old Thessaly]]"It's been tried. Stick it back with jam."

[[Lark]]"Is there a rope?"

[[Marguerite Sholto]]"I'm a quartermaster, Lark. There's always a rope." Margo was already knotting. [[Marguerite Sholto]]"We'll put her in the coal cellar until he's blown out the candles. I won't have him worried before cake. Thess, what are you doing?"

The steward had picked up the cup, and was holding it away from her as you hold someone else's baby. She walked across to the hearth with it and tipped the lot on the embers. They went green, then violet, and then a thing like a little face came up in the smoke and screamed and was gone.

[[Old Thessaly]]"I'm just seeing to the washing-up," she said. Then all at once she'd had to catch at the mantelpiece.

It was Margo who came to her. She left the rope half tied, and took the cup out of her hand.

[[Marguerite Sholto]]"It's all right. He's not drunk it."

[[Old Thessaly]]"If I'd been in my chair," said Thessaly. [[Old Thessaly]]"If you'd not come in by that window. I'd have been sitting up there counting stitches."

[[Marguerite Sholto]]"But you weren't."

[[Old Thessaly]]"I've got slow, Margo. I didn't hear her. I heard you three; anyone would. I never heard *her*."

[[Marguerite Sholto]]"You saw her. None of us did. We were all laughing." The quartermaster put both arms around the old woman and her poker. [[Marguerite Sholto]]"Next year I'll tell you about the cake. I'll tell you in July, and you can blab to him the same day, and we'll have it all the same. I don't know why I thought that it'd be nicer without you in it."

They were standing like that when the front door opened. There was a stamp of boots in the porch; there was a rattle, as of a sword being dropped among umbrellas.

[[Corwin Dace]]"What a day," called Corwin Dace. [[Corwin Dace]]"Never be a guildmaster, lads. Is there any of that ham?"

From the direction of the stairs came a small and sleepy voice, and bare feet slapping down.

[[Hob]]"I've been waiting *up*," said the apprentice. [[Hob]]"I know it's a secret, Master Corwin, but there's a cake, and I couldn't keep it in."
