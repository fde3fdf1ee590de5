Morven | hen, their sister | female
Davie | Davie the elder | male
Donnie | the big one, her twin | male
Uncle Boab | Boab, the old man | male
Imran Anwar | the wee man in the good suit, the wee man, the lawyer, Mr Anwar | male
Senga | the woman through the wall | female
Craig | the convoyer | male
====
Clocking In

The last thing their father did on earth was enter a pigeon for Barcelona.

It was there in the book in his own hand, the Thursday, ten past four, with the ring number and the fee; and on the Thursday, at half past four, Shug Rennie had shut the lid of the basket, sat down on an upturned bucket and been found there by the woman through the wall. So on the Monday they buried him, and on the Tuesday they were all out the back in Larkhall in their funeral shoes, looking at the sky.

[[Davie]]—She’ll no come, said Davie.

[[Donnie]]—She’ll come.

[[Davie]]—It’s eleven hundred mile. It’s blowing a gale off Biscay.

[[Donnie]]—My da said she’d come.

[[Davie]]—It was my da as well, said Davie.

Morven had the kitchen chair, as she was the one that was expecting. From there she could see the pair of them down at the loft with their backs to her. They’d been men for twenty years and they still stood like that, with the one foot on the low bar, as they’d seen it done. They were Davie the elder and Donnie her twin; but it was Donnie that was the big one, and Davie who had the bald head and looked the baby, and the minister had got it wrong from the pulpit, twice, in front of everyone they knew.

[[Uncle Boab]]—Wheesht, said Uncle Boab. I thought I heard wings.

[[Morven]]—That’s the washing, Boab.

[[Uncle Boab]]—Whose washing?

[[Senga]]—It’s mine! cried Senga over the fence. Will I take it in?

[[Uncle Boab]]—You will, said the old man. She doesnae like sheets.

At the side of the hut, on the patch of slabs where Shug used to hose his baskets, there was standing a wee man in a good suit. He’d come in by the lane a quarter of an hour since. He’d taken off his hat to Morven and said that he would wait until it was convenient, and nobody had asked him for what. She thought he might be from the Co-op. He had a very fine long face, and a document case clasped in his arms, and he was looking where the others looked.

It was the names that got her. They’d painted them over the boxes when they were weans, each of them with a brush, and they had never been changed though the birds had been changed twenty times over: *Sean Connery, Big Agnes, The Pope, Jeannie with the Light Brown, Sputnik, Mrs McGlone.* The bird that was in the air was Mrs McGlone. She was the seventh of the name. She was blue, and four years old, and not much to look at.

[[thinks Morven]]*He’d be there on his bucket. He’d have his tin of peas to rattle.*

[[Morven]]—What’s she worth? she asked. If she does it.

[[Donnie]]—You don’t ask that, said her twin.

[[Morven]]—I’m asking.

[[Donnie]]—There’s only ever been the nine of them did it, to Scotland. There’s a man in Belgium would gie you a house.

[[Davie]]—He can have her, said Davie. He can have the lot. I’ve a fella coming Saturday with a skip.

[[Donnie]]—You’ve a what?

[[Davie]]—You heard me. I’m no running a doocot from Aberdeen. Are you going to, from a flat?

[[Donnie]]—I’d have asked first.

[[Davie]]—Asked who, Donnie? Asked the pigeons?

They’d both taken the foot down off the bar. Morven knew the signs. She had stood in between them in this same yard in 1989, over a Scalextric, and got a tooth knocked out for it.

[[Morven]]—Don’t, she said. No the day.

[[Davie]]—He never asked us. He never asked where we were going, did he? He was never at my graduation. He’d a race from Rennes!

[[Donnie]]—He was there for the end of it.

[[Davie]]—He came with corn in his turn-ups.

[[Uncle Boab]]—He’d corn in them when he got married, said Uncle Boab. Your mother didnae mind.

[[Davie]]—My mother left him!

[[Uncle Boab]]—Aye, well. She didnae mind to begin with.

The wee man in the good suit cleared his throat. It was a soft polite sound, and it went on for some time, and by the end of it they had all turned round.

[[Imran Anwar]]—I think perhaps it’s I who ought to speak now, he said. Since the skip has been mentioned.

[[Davie]]—Who’s this? said Davie.

[[Donnie]]—I thought he was with you, said Donnie.

[[Davie]]—I thought he was with the minister.

[[Imran Anwar]]—I have the honour to be your late father’s solicitor.

You could have heard a feather. Boab took the pipe out of his mouth. Over the fence Senga, with a peg in hers, stopped dead with a sheet held up in front of her like a flag of truce.

[[Morven]]—My father hadn’t a solicitor, said Morven. He’d a biscuit tin.

[[Imran Anwar]]—He brought me the tin. It was six weeks ago. He sat down, he put it on my desk, and said, They’re good weans but they’ll murder each other. He asked me to draw up something short. Then he looked out of my window and told me I had two pairs of feral doves and a hen with the canker.

[[Uncle Boab]]—That’s Shug, said the old man. That’s him to the life.

[[Imran Anwar]]—I was to bring it on the day after the funeral, at the hour that the bird was due. I was to wait until she was in the loft, and read it to you then. He was most particular. He said I was on no account to open my mouth before, as it would put her off. The lawyer looked at the sky. I’m conscious of having disobeyed.

[[Davie]]—Read it, said Davie.

[[Imran Anwar]]—She isn’t in.

[[Davie]]—She’s no coming in. She’s in a pie in Bordeaux. Read the thing!

[[Donnie]]—He said to wait till she’s in.

[[Davie]]—He’s dead, Donnie.

[[Donnie]]—I ken he’s dead! I carried him! I’d the heavy end!

There was no saying what would have come next, if Donnie’s hand hadn’t been already on its way. What came was a phone. It was Shug’s own, the old one with the big numbers; it was lying on the sill of the loft beside the clock, where it had lain since Thursday, and it began to ring and to travel along the wood. It was Morven who got there.

[[Craig]]—Is that Larkhall? said a voice with a lot of wind in it. It’s Craig here, hen, the convoyer. Is that the Rennie loft?

[[Morven]]—It is.

[[Craig]]—Is Shug there?

[[Morven]]—He’s not available, she said. It’s his daughter.

[[Craig]]—Well, tell him they’re through! There were three came over Dumfries at the back of one, high up. I’d my glasses on them. Two of them broke off for Ayr. But there’s one wee blue hen on her own, low down, flying like she was late for her bus. Tell him that she’s missing half her tail.

[[Morven]]—I’ll tell him.

[[Craig]]—Tell him from me he’s an old bastard.

[[Morven]]—I’ll do that, said Morven. Thanks, Craig.

She set it down. They hadn’t heard, any of them. They were standing as they’d stood before, two big bairns with their fists shut, and the old man holding the one of them by the back of the jacket. She’d meant to say it quietly, but it all came out in a shout.

[[Morven]]—She’s over Dumfries!

It was a thing to see. It was like a film being run backwards. The fists opened. Davie had got his feet up on the bucket before she had the word out, and Donnie was at the trap, down on his knees, feeling for the bob-wires with his fingers, and no one was forty or bald any more.

[[Donnie]]—What time did she pass? called Donnie.

[[Morven]]—The back of one.

[[Donnie]]—That’s fifty mile. Say fifty minutes with the wind on her. What is it now?

[[Imran Anwar]]—Eight minutes to two, the lawyer said at once. I beg your pardon.

[[Davie]]—Where’s the peas? said Davie. He’d aye a tin with peas.

[[Senga]]—It’s in here! He left it on my sill. I never liked to move it.

[[Davie]]—Pass it ower, Senga. Boab, get the cat in. Somebody take that hat off that man!

[[Imran Anwar]]—It’s off, said the wee man, and held it behind him, to be sure.

They waited. It’s hard to explain to anybody who hasn’t done it. There’s nothing up there, there’s a sky with nothing in it, and you look at that until your eyes make dots. A minute went by, and another. Morven had her hands on her belly, where somebody had started to kick. She was thinking about the other two that had gone with him in that basket; she was thinking about a bird’s heart, how it’s no bigger than the end of your thumb.

[[Uncle Boab]]—Steeple, said Boab.

[[Donnie]]—Where? said Donnie.

[[Uncle Boab]]—Left of the steeple. Low.

[[Donnie]]—That’s a crow.

[[Uncle Boab]]—That’s never a crow, said the old man. I’ve one eye and it’s no a crow.

And then she was just there, as they are. She came over Senga’s roof with her head down, clapped once, and pitched on the ridge, side on. She’d no tail. One leg was up in her feathers. She looked along the lot of them, down in the yard, one face after another, and they saw her see that there was one of them missing.

[[Davie]]—She’ll no trap, breathed Davie.

[[Donnie]]—Rattle it.

[[Davie]]—You rattle it. You’re the one she kens.

[[Donnie]]—I cannae. My hands are shaking.

[[Morven]]—Gie me it, said Morven.

She took the tin out of her brother’s hand and held it up by her ear, and gave it the double shake with the stop after it, which was the first sound she remembered. And she called; she’d not known that she knew the words. *Come away, Mrs McGlone, come away, the kettle’s on, come away hame.* It was his voice. It came up out of the soles of her feet. The bird bowed, and dropped like a glove, and walked in through the wires as though she had only been out for the messages.

[[Donnie]]—Clock! Clock her, Davie!

[[Davie]]—I cannae see for greeting. You do it.

They did it between them, with one hand on the bird and three on the clock. It went *thunk.* Davie wrote down the time in the book, underneath their father’s writing; and then they sat, the both of them, in the corn and feathers on the floor of the loft, with their backs to the boxes, and Mrs McGlone drinking out of a saucer in between.

[[Imran Anwar]]—It’s one fifty-nine and eleven seconds, said the lawyer. He wiped his glasses. It’s short, as I told you. I’ll read it from here, if I may, I don’t want to come in on top of her.

[[Morven]]—What do we call you? Morven said. We can’t keep on saying, you.

[[Imran Anwar]]—Anwar. Imran Anwar. He unfolded the single sheet. It says: To whichever of my weans shakes the tin.

Nobody spoke. Davie turned his head, on the one side, and Donnie turned his, on the other, and they looked up together at their sister.

[[Davie]]—That’s you, hen, said Davie.

[[Morven]]—What is? What does he leave me?

[[Imran Anwar]]—All of it, said Mr Anwar. And I’m to say that the bucket is included.
