Delphine Morrow | Delphine, Delly, Del | female
Crumb | the cat | male
Arvid | the boy, the lad | male
Hedda | the shorter guard | female
Ulf | the taller guard, the taller one, the tall one | male
the Toll-King | the king, Majesty, the toad | male
Marcus | her brother, Marc | male
the frogs | the court | unknown
one of the frogs | | unknown
====
17. The Bridge at Nine Toads

[[Crumb]]"Let me do the talking," said the cat. [[Crumb]]"You're bad at it. You tell people things."

[[Delphine Morrow]]"I told one person one thing."

[[Crumb]]"You told a swamp witch your middle name, Delly. We were frogs till Thursday."

Delphine Morrow, who until five weeks ago had been a trainee dental hygienist in Leeds, shifted the cat on to her other shoulder and went on down the hill. He weighed eleven pounds. At home he'd weighed eleven pounds as well, and had been called Crumb, and had slept on the boiler; but on this side of the wardrobe it turned out that he could speak, and that he'd been saving it up.

Below them was a river the color of tea. There was one bridge. It was made out of a single colossal rib, and at the near end of it, beside a striped pole, were two guards in pot helmets, of whom one was tall and the other was very nearly square. On a milestone sat a boy of fifteen or so, all wrists, holding an empty birdcage and looking as though he'd missed a bus.

[[Hedda]]"Halt!" said the shorter guard. It was a woman's voice, with a cold in it. [[Hedda]]"Who goes, what for, and have you a cat?"

[[Delphine Morrow]]"Is that a usual question?"

[[Hedda]]"It's new."

[[Crumb]]"She's a wandering leech," said Crumb smoothly, [[Crumb]]"a drawer of teeth, from beyond the Hem. I am her hat."

The guards took their time over this.

[[Ulf]]"It's a cat, Hedda," said the taller one.

[[Hedda]]"I can see it's a cat, Ulf."

[[Ulf]]"It's on the list. Cats is a shilling. Talking cats you have to go before himself."

[[Hedda]]"I know what's on the list, I wrote it. Ma'am, I'll have to ask you to wait there, by the lad. It won't be long. His Majesty doesn't sleep."

[[Crumb]]"A *hat*," said the cat in her ear. [[Crumb]]"It would have worked on the tall one."

There was room on the milestone, just. The boy moved his cage. He had a bruise on one cheek, going green, and he gave her the sort of nod that people give one another at the dentist's. Delphine was an expert on those.

[[Delphine Morrow]]"Have you been here long?" she asked.

[[Arvid]]"Since the new moon."

[[Delphine Morrow]]"What did they get you for?"

[[Arvid]]"I had a lark. I sold it to pay the toll, and after that it was a shilling for having a cage with nothing in it." He said it without any heat. [[Arvid]]"I'm Arvid. I'm going to the Glass Market. There's a girl there. She isn't expecting me."

[[Crumb]]"Ill omened," said Crumb.

[[Arvid]]"Did your cat speak?"

[[Delphine Morrow]]"Yes. I'm sorry."

[[Arvid]]"No, it's nice," said Arvid. [[Arvid]]"The lark only ever said 'Gregory.'"

She laughed, which hurt, since she hadn't done it in a while. Then she did what she did every time that there were ten minutes with nothing to run from. She got the compact out of her pocket, opened it, and breathed on the glass. It was a free gift. It had come with a lipstick. Over here it worked only at the edges of rivers and only if you weren't hoping too hard.

[[Delphine Morrow]]"Marc?" she said. [[Delphine Morrow]]"Marcus, are you there?"

The mirror fogged. It cleared by inches, and in it, no larger than a stamp, there was a kitchen.

[[Marcus]]"Delly? Hang on, I've got you on the toaster." Her brother's face loomed, bent like a spoon. He was in his work tie. [[Marcus]]"Are you eating?"

[[Delphine Morrow]]"There's a sort of bread. How's Mum?"

[[Marcus]]"She thinks you're in Portugal. How's the little tyrant?"

[[Crumb]]"Tell him that he's to turn the boiler off," said Crumb. [[Crumb]]"It's the principle."

[[Marcus]]"I heard that. Listen, Del, I've been up to the wardrobe again. It's getting narrower. I could put my whole arm in last week, and now I can't do past the elbow. You've got days. Where are you?"

[[Delphine Morrow]]"At the bridge. The map says once we're over there's only the market, and then it's the stairs."

[[Marcus]]"So get over it. Do what they want. Don't be clever, and don't let *him* be—"

He went to fog. She shut the compact quickly, before it could show her only herself.

[[Ulf]]"You're up, missus," said Ulf.

* * *

In the middle of the rib there was a hollow as deep as a theater, brimful of green water, and around the edge, on nine stones, sat nine courtiers in ruffs. They were frogs. They were good large frogs, about the height of a chair. The king was in the water. He was a toad, and what she'd taken for an island was the top of his head.

[[Ulf]]"Kneel," the taller guard whispered, and gave her a push.

[[the Toll-King]]"So," said the Toll-King.

His voice seemed to come up through the bone. It made the buttons buzz on her coat. He had eyes like two gold dinner plates, and he lifted them from the water, and then, a good while after, his mouth.

[[the Toll-King]]"A traveler. And a boy. And that which talks and ought not. Shall I tell you what I do with things that talk? I listen to them, little hygienist. Yes, I know the word. I've had your middle name from a lady in the marsh, who owed me for a crossing.

[[the Toll-King]]"All comes to the bridge. I was a tadpole in a hoofprint when the giant fell whose rib this is. I was here before the road. They used to jump across then, with poles! They laughed. So I grew. I thought, one day I shall be so big that no one can get by without asking; and I grew, and I sat, and I sat, and now I've had a bit of everyone that ever went from the one side to the other. I have had a lark's song. I have had a bride's yes. I've nine kings' names in my belly, and the kings go round out there calling themselves 'I say' and 'you there.'

[[the Toll-King]]"From the girl I'll take the way home. She may keep her legs, but she'll not know where they're for. From the boy I'll take the reason he is going. And I'll have the cat's voice. I have been so short, lately, of conversation."

[[the frogs]]"Hear, hear!" sang the court.

Delphine got to her feet. Her knees didn't want to do it. But she'd spent two years of her life leaning over people in a bad light, and she had been looking, all through that speech, at something else.

[[Delphine Morrow]]"How long has that been hurting you?" she said.

The water stopped.

[[the Toll-King]]"What?"

[[Delphine Morrow]]"On the left, at the back. You're talking round it."

[[Crumb]]"Delly," said the cat, very low. [[Crumb]]"Toads haven't any teeth."

[[Delphine Morrow]]"I know that. So I'm wondering what's in there. Would you open for me, please? Wide as you can. Arvid, lend us your cage, I need the wire."

[[one of the frogs]]"Treason," quavered one of the frogs, but it did not sound very sure.

[[Hedda]]"He's not let anyone look," Hedda said. She had pushed her helmet back. [[Hedda]]"He's off his food, ma'am. It's been since spring. He wakes up the whole river with the groaning."

[[the Toll-King]]"I do not groan!"

[[Ulf]]"You do a bit, Majesty," said Ulf.

The gold eyes went from one of them to the next, and it came to her that she'd seen that expression on bouncers, and on a magistrate, and once on a very large man with HATE tattooed across his fingers, who had asked whether his wife could come in. She put out her hand and laid it on the cold lip.

[[Delphine Morrow]]"I'll tell you before I do anything," said Delphine. [[Delphine Morrow]]"If you want me to stop, you raise a foot. All right? It's horrible, isn't it? You've been ever so brave."

There was a very long pause.

[[the Toll-King]]"It throbs," the king said in a small voice, and he opened his mouth.

She went in as far as the waist. Arvid held her by the ankles. It smelled like the inside of a well, and a whole crowd of faint sounds was going on in there, like a radio left on in another room: a lark, and a woman saying *yes, oh, yes*. At the back on the left-hand side, driven into the gum up to the hilt, was a sword.

[[Delphine Morrow]]"Got it," she called. [[Delphine Morrow]]"You'll feel me push."

[[Arvid]]"What is it?" the boy shouted.

[[Delphine Morrow]]"Hold my feet!"

It came with a noise like a boot out of mud. They all went over backward. The Toll-King shut his mouth and then his eyes, and great slow tears as big as melons rolled down on both sides and made the courtiers hop.

[[the Toll-King]]"Oh," he said. [[the Toll-King]]"Oh, that's *lovely*."

[[Delphine Morrow]]"Salt water, twice a day. And no more kings, they're all edges. Who was it did this to you?"

[[the Toll-King]]"A man with a gray hood. He was the only one who ever went by me without paying." The toad explored the place with his tongue. [[the Toll-King]]"He asked after you, now that I think. He wanted to know if I'd had a girl through with a cat that talked. I said I hadn't. He said I would."

[[Crumb]]"Did he leave a name?" Crumb inquired. He had gone behind her legs, and his tail was like a bottlebrush.

[[the Toll-King]]"I tried to eat it. It tasted of nothing." He sighed, so that all the ruffs blew flat. [[the Toll-King]]"Pass, all three. No charge. And boy, hold out your cage."

Something went by Delphine's cheek. There was a flicker on the perch, brown and cross, putting its feathers in order.

[[Arvid]]"Gregory!" said Arvid.

* * *

They were over, and a mile on, and the boy was walking ahead with his cage held up to the sunset, before anyone thought to clean the sword. Delphine did it with a dock leaf. It was quite a plain one. The blade was gray and there was some writing on it near the hilt.

[[Delphine Morrow]]"It's in English," she said slowly. [[Delphine Morrow]]"Crumb, look. It says, 'Property of D. Morrow.'"

The cat did not look. He sat down in the road and washed one paw, and then the other, with tremendous care.

[[Crumb]]"I was going to tell you," said Crumb, [[Crumb]]"after the market."

[[Delphine Morrow]]"Tell me what?"

[[Crumb]]"That this isn't the first time we've done this." He put down the paw. [[Crumb]]"And last time, Delly, you didn't go home. You got a gray hood."
