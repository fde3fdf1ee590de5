Pettifer Vole | Mr. Vole | male
Mr. Loam | Loam, the mole | male
Nib | the dormouse | male
Ottoline | the locksmith's girl, the girl | female
Alderman Grist | the Alderman, the pig, Grist | male
the rabbits | | neutral
Mrs. Teasel | the old goat | female
Embergild | a voice, the voice, the dragon | female
====
A Run on the Bank of Under-Hill

It began with a rabbit, who told another rabbit in confidence.

By nine in the morning there were four hundred animals on the steps of the Bank of Under-Hill, and all of them wanted their money. The queue went down past the pump. Someone had brought a ladder. Inside, behind the brass grille, the three clerks of the bank looked out at them through the slot where the deposits went.

[[Nib]]"They seem upset, sir," said Nib.

[[Pettifer Vole]]"A clerk does not remark on the customers." Mr. Vole straightened his cuffs. He was the senior by eleven days, and had never let it drop. [[Pettifer Vole]]"A clerk opens at nine, and he opens calmly. What is the time, Mr. Loam?"

[[Mr. Loam]]"Two minutes to, as you very well know. You're standing under the clock."

[[Pettifer Vole]]"I merely asked."

[[Mr. Loam]]"You merely wanted me to say it. It's always the same. Eighteen years I've told you the time."

[[Nib]]"Please," Nib said. [[Nib]]"What do we do if they all want it at once?"

The two old gentlemen stopped. They did not look at each other, and they did not look at the dormouse. What they looked at, both together and only for an instant, was the great round iron door at the back of the hall, with its wheel, and its three brass dials, and its small polished plate that said THE DEPOSITARY: KNOCK.

[[Mr. Loam]]"They can't," said the mole. [[Mr. Loam]]"It isn't done."

Then the clock struck, and it was done.

They came in like water. There were hedgehogs and hens; there were ducks with their pass-books in their beaks. An old goat in black was carried along backwards, and struck about her with a bag. Ahead of everyone came Alderman Grist, who was a pig of property, and who set down a carpet-bag in front of the grille with a thump.

[[Alderman Grist]]"I'll have it all," said the Alderman.

[[Pettifer Vole]]"Good morning, sir. All of what, sir?"

[[Alderman Grist]]"My gold! Eleven hundred and six crowns, and the candlesticks. It's gone about the town that she's dead in there, and that you two have been hiding it since Michaelmas."

[[the rabbits]]"Dead!" moaned the rabbits. [[the rabbits]]"Dead since Michaelmas! We heard it from a rabbit!"

[[Pettifer Vole]]"I can assure you that the Depositary is in perfect health."

[[Alderman Grist]]"When did you last see her?"

Mr. Vole adjusted the inkwell. It was Mr. Loam, finally, who answered, in a mutter, towards his waistcoat.

[[Mr. Loam]]"One doesn't see her. One knocks. One passes the bags in through the hatch."

[[Alderman Grist]]"And passes them out again?"

[[Mr. Loam]]"Nobody's asked for any out," said Loam. [[Mr. Loam]]"Not lately. Folk like to have it in."

[[Alderman Grist]]"Then knock!" shouted the pig, and [[the rabbits]]"Knock!" cried the rabbits, and the cry went back along the hall and out through the doors and down the hill as far as the pump.

So Nib was sent, being the junior. It was a long way across that floor. He had been at the bank for six weeks; he filled the inkwells, and he carried messages between the two high desks when their owners were not on terms. He had never gone nearer to the round door than the mop required. He reached up and knocked, and the iron took the sound and swallowed it.

[[Embergild]]"Not today, thank you," said a voice.

It was a large voice that was trying to be a small one. It came out through the grating in a puff of warm air that smelled of matches.

[[Nib]]"Please, ma'am," the dormouse said, [[Nib]]"it's the customers. They'd like their money."

[[Embergild]]"Which one would?"

[[Nib]]"All of them would."

[[Embergild]]"All," repeated the voice. There was a sound within like an anchor being dragged over a cellar. [[Embergild]]"Oh, my stars. Oh, my scales and stars. Tell them I'm in the bath."

[[Alderman Grist]]"I heard that!" The Alderman had shoved up behind. [[Alderman Grist]]"Open this door, madam! I've a right to see my candlesticks!"

[[Embergild]]"It's stuck."

[[Alderman Grist]]"It's a bank vault! It can't be stuck!"

[[Embergild]]"I've lost the combination," said the voice, more and more faintly. [[Embergild]]"It was on a bit of paper."

[[Ottoline]]"I could open it," someone put in.

She was up on the ladder. She had been brought along by her father to carry his pass-book, and had got bored, and had climbed up for the view: a girl of about ten in an apron full of pockets. Half the crowd knew her. Her father had hung every lock in the town.

[[Alderman Grist]]"That's Hask the locksmith's girl," said the pig. [[Alderman Grist]]"What's your name, child?"

[[Ottoline]]"Ottoline. It's a three-dial Brunner. Dad showed me. You just listen till it clicks."

[[Pettifer Vole]]"This is entirely irregular," Mr. Vole said, as she went by him.

[[Mr. Loam]]"For once in my life," said Mr. Loam, [[Mr. Loam]]"I agree with Mr. Vole."

She set her ear to the iron. She put up a hand for silence; and four hundred people held their breath, and on the far side, it was quite clear to her, somebody else was holding hers. Ottoline frowned. She let go of the dial.

[[Ottoline]]"Are you crying?" she whispered through the grating.

[[Embergild]]"No," the voice whispered back.

[[Ottoline]]"I won't if you don't want me to."

[[Embergild]]"Won't you? Truly?" A sniff blew her hair back. [[Embergild]]"That's handsome. But they've got a ladder, I can hear it. They'd come in by the roof. I did something dreadful, you see, little person. It was in February. I've been meaning to say."

[[Ottoline]]"Is it gone, the money?"

[[Embergild]]"It's not *gone*."

[[Ottoline]]"Then it can't be so very dreadful," said the girl. [[Ottoline]]"I dropped the church key in the canal once, and I told them it was a duck. When I owned up it was horrid for about an hour. And then it was teatime. The hour's the worst of it."

The voice seemed to think this over.

[[Embergild]]"An hour," it said. [[Embergild]]"Four, nineteen, seven. Stand well clear."

The dials went round. The wheel turned by itself. With a sigh that was felt in the knees, the door of the vault rolled aside, and those who were in the front wished very much that they had been in the back.

She was the colour of old pennies. She lay in a ring with her chin on her tail and her wings pulled up to her ears; and she had on, a long way down her nose, a pair of spectacles made out of two cartwheels.

[[Embergild]]"Good morning," said the dragon. [[Embergild]]"I'm Embergild. I have had a cold."

No one uttered a sound.

[[Embergild]]"It was the draught from the hatch. I'd sat here for ninety winters and never so much as a sniffle, and I kept it back, I held it in for two whole days. I'm a careful person. I'd got you all in rows. I had a little label on each of you. And then, on the Thursday, I sneezed."

She lifted up her tail, and unwound herself, and moved to one side.

Where the bags should have been, and the chests, and the boxes with the labels, there was one thing only. It was as wide as a duck pond. It was perfectly smooth; it was, on the whole, round, with a dip in the middle where someone had gone to sleep on it before it was cold. And it was gold, all through, with the end of one candlestick sticking out at the edge like the stalk of a plum.

[[Alderman Grist]]"You MELTED it!" screamed Alderman Grist. [[Alderman Grist]]"You melted my ELEVEN HUNDRED CROWNS!"

[[the rabbits]]"And ours!" wailed the rabbits. [[the rabbits]]"We had one and fourpence!"

[[Embergild]]"It's every bit there," Embergild said wretchedly. [[Embergild]]"I've licked the floor. It's only that I don't know any longer which is who."

[[Alderman Grist]]"Then saw it up! I want my share out of it, I want it weighed, and I want it today! Bring a saw!"

[[Mrs. Teasel]]"And the dust?" inquired the old goat in black. Mrs. Teasel had fetched up against a pillar, and was putting her bonnet to rights. [[Mrs. Teasel]]"When you saw, there's dust. Whose is that?"

[[Alderman Grist]]"It's mine! I've the most in."

[[Mrs. Teasel]]"I've the least. I've eleven shillings for my burying. It's somewhere in the middle, I should think. How d'you mean to get to it without going through the Mayor?"

There was a growl at this. People had begun to edge forward, each looking at the lump and then at his neighbour. A hen had produced a chisel. Nobody could have told you afterwards who pushed first, but the ladder went over, and somebody trod on a duck, and Mr. Vole and Mr. Loam, back to back upon a desk, were calling for order in two different keys.

[[Nib]]"STOP IT!"

It was not a thing anyone would have believed, who had only seen him with an inkwell. The dormouse was standing in the very middle of the gold. He looked like a crumb in a dish. His voice cracked, and went up, and he went on all the same.

[[Nib]]"You can't take it out! Don't you see? It's the safest it has *ever* been. Nobody could steal it. They couldn't get it through the door. And nobody can have his bit, unless everybody has theirs, so there's no good anyone's running here to be first. There isn't any first!" He was trembling from ears to tail. [[Nib]]"It's only that you'd all have to stay. That's all it is. You'd have to stay in together. It's written in your books, what's yours, and it's in there, and it's just as much as it was on Wednesday."

The hen lowered the chisel.

[[Mrs. Teasel]]"He's right, you know," said Mrs. Teasel. [[Mrs. Teasel]]"I never wanted to look at it. I wanted to know that it was there. Well, I can see it from here."

[[Alderman Grist]]"But what's the use of it?" Grist demanded. He sounded more puzzled, now, than anything. [[Alderman Grist]]"What's the use of money a person can't take out?"

[[Mrs. Teasel]]"When did you last take any out, Alderman?"

The pig opened his mouth. He turned to the mole.

[[Mr. Loam]]"You never have, sir," said Mr. Loam, with the ledger.

[[Pettifer Vole]]"Not in eighteen years," confirmed Mr. Vole. He had come to look over the other's shoulder; their whiskers touched, and neither of them drew back. [[Pettifer Vole]]"I make it not so much as a farthing. What do you make it, Mr. Loam?"

[[Mr. Loam]]"I make it the same, Pettifer Vole. And I'll tell you another thing. It is seven minutes past ten."

They were all rather ashamed, by then, and it was coming on to rain; so it was natural that they should stay where it was warm. A long, copper-coloured, anxious person was going from group to group, with her spectacles off, and begging pardon. She was particularly sorry about the candlesticks.

[[Ottoline]]"Well?" said Ottoline, when she came round. [[Ottoline]]"Was it an hour?"

[[Embergild]]"Very nearly," the dragon said. She bent down her head to the girl's. [[Embergild]]"And what is it that comes next?"

Ottoline looked at the lump, and at the steam which was just starting to rise from the dip in it, where someone had set down a kettle.

[[Ottoline]]"Teatime," she told her.
