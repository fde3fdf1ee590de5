Vesper | Vesper, the vixen, the russet vixen, the fox | female
Old Corrigan | Corrigan, Old Corrigan, the badger, the old boar, Grandfer | male
Pim | Pim, the dormouse, the smallest of them | male
Hollis Fleet | Hollis, Fleet, the hare, the lanky hare | male
Madge Prickett | Madge, the hedgehog, Mistress Prickett | female
Sorrow | Sorrow, the scarred stoat, the leader | male
Wick | Wick, the fat stoat | male
Lettice | Lettice, the weasel, the young weasel | female
the stoats | the stoats, the intruders | neutral
====
The Lanternwood Irregulars

Chapter Seventeen: Uninvited

The clearing had been theirs since they were cubs and kits and leverets, and in all that time nobody had ever come into it who was not asked.

So it was a nasty shock for Hollis Fleet to come bounding over the last log with a sack of turnips on his back and find a stoat sitting on his stump.

[[Sorrow]]'Morning,' said the stoat.

The hare stopped so sharply that the turnips did not. They went over his head and rolled in all directions.

[[Hollis Fleet]]'You're on my stump,' he managed.

[[Sorrow]]'Am I? It's comfortable.' The stranger had a scar running from his brow to his chin, and it pulled up his lip on one side so that he seemed to smile without having any fun. [[Sorrow]]'Wick, see to the gentleman's shopping.'

A second stoat waddled out of the bracken. This one was as fat as butter. He picked up a turnip, sniffed at it, bit it, and pulled a face.

[[Wick]]'It's turnips, Sorrow.'

[[Sorrow]]'So it is.'

[[Wick]]'I don't like turnips.'

[[Hollis Fleet]]'They aren't for you!' cried Hollis, and then wished he hadn't, for both of them were looking at him now, and there was a third pair of eyes shining away back in the bracken, low down. [[thinks Hollis Fleet]]*Keep calm, old son,* he told himself. [[thinks Hollis Fleet]]*The others can't be more than five minutes behind. You can keep three people talking for five minutes. You've never in your life kept quiet for so long.*

[[Hollis Fleet]]'I say,' he began. [[Hollis Fleet]]'Is that a real scar?'

---

They were, in fact, nearer ten, because Madge had made them stop for dock leaves.

[[Madge Prickett]]'You'll thank me,' the hedgehog was saying, [[Madge Prickett]]'when somebody's stung.'

[[Vesper]]'Nobody's been stung since the spring, Madge.'

[[Madge Prickett]]'And why's that? On account of my dock leaves.'

Vesper rolled her amber eyes. She was walking in front, as she always did, light as a shadow on her neat black feet. Old Corrigan brought up the rear, and the dormouse was riding between the badger's ears and holding on by a tuft in each fist.

[[Pim]]'Giddy up,' said Pim sleepily.

[[Old Corrigan]]'I'm three hundred times your size, young fellow.'

[[Pim]]'Giddy up *please*, Grandfer.'

[[Old Corrigan]]'That's better.'

It was the vixen who halted first. One paw hung in the air. Her nose went up, and her ears went flat, and everyone behind ran gently into everyone in front.

[[Madge Prickett]]'What is it?'

[[Vesper]]'Stoat,' breathed Vesper. [[Vesper]]'Two. And something else. Weasel?'

[[Old Corrigan]]'In our clearing?' The old boar's voice dropped into his chest. [[Old Corrigan]]'Where's Hollis?'

Nobody needed to answer, for just then a well-known voice came drifting out between the trees. It was explaining the rules of cricket.

[[Hollis Fleet]]'... so that's silly mid-off, you see, whereas *this* turnip would be square leg...'

[[Wick]]'Whose leg?'

[[Hollis Fleet]]'Nobody's leg, my dear chap. Do pay attention.'

[[Pim]]'He's stalling them,' whispered the dormouse. [[Pim]]'He's ever so good at it.'

[[Madge Prickett]]'He'll be good and eaten in a minute,' retorted Madge. [[Madge Prickett]]'What'll we do? Vesper?'

The russet vixen did not reply. She had shut her eyes, and her brush twitched to and fro in the leaf mould, which was how she did her thinking.

[[Old Corrigan]]'I could charge,' Corrigan suggested.

[[Madge Prickett]]'With your hip?'

[[Old Corrigan]]'I could walk at them very firmly.'

[[Vesper]]'No,' said the fox. [[Vesper]]'We shall do the Night Terror.'

There was an awed silence. They had only ever done the Night Terror once, to a travelling pedlar, and afterwards they had been so sorry that they'd bought all of his combs.

[[Pim]]'In the daytime?'

[[Vesper]]'They won't be expecting it. Pim, up the oak. Madge, into a ball, and wait until I whistle. Grandfer, you know your part.'

[[Old Corrigan]]'I groan.'

[[Vesper]]'You groan, dear.'

---

[[Sorrow]]'Enough,' said Sorrow. He got down off the stump. [[Sorrow]]'You talk too much, hare. I ask you a simple question and I get turnips. Where do the five of you keep it?'

[[Hollis Fleet]]'Keep what?'

[[Sorrow]]'The lamp.'

Hollis felt his ears begin to droop, and straightened them. [[Hollis Fleet]]'Never heard of it.'

[[Sorrow]]'They say it never goes out. They say that it shows you the road home, no matter how far you've gone.' The scarred stoat was circling now, and as he came round the hare turned too, so as not to have him at his back. [[Sorrow]]'I would give a good deal for a light like that. I'd give your ears, for a start.'

[[Lettice]]'You said that nobody'd be hurt.'

It was a girl's voice, and it came out of the bracken. A young weasel had crept halfway into the light. She was thin all over, and one of her forepaws was tied up in a rag.

[[Sorrow]]'Get back, Lettice.'

[[Lettice]]'But you *said*.'

[[Sorrow]]'I said get back!'

She flinched. Wick took the turnip out of his mouth and frowned, first at the one and then at the other, as if something had only now come to him. [[Wick]]'She's right, though,' he mumbled. [[Wick]]'You did say. By the mill.'

And at that moment, from everywhere at once, there rose a groan.

It was an appalling noise. It began somewhere under the earth, it climbed through several kinds of misery, and it finished in a rattle. The fat stoat's fur stood out until he looked like a thistle.

[[Wick]]'What was that?'

[[Sorrow]]'Wind.'

[[Wick]]'It said my *name*!'

[[Sorrow]]'It did not say your name, you pudding.'

[[Pim]]'WIIIIICK,' wailed a thin high voice from the top of the oak, with real enjoyment.

There was a whistle. Something round and bristling shot down the bank like a cannonball and went between the leader's legs, and he sat down on it.

The whole wood heard what Sorrow said. It had no words in it.

[[Vesper]]'Now!' shouted Vesper.

[[Vesper/Old Corrigan/Pim/Madge Prickett/Hollis Fleet]]'LANTERNWOOD!' roared the five friends together, from the oak and the ditch and the bushes and the stump, and out they came.

It was over pretty quickly. Corrigan walked very firmly at Wick, who lay down on his back straight away and put up all his paws.

[[Wick]]'I surrender! I surrender, don't eat me, I taste of turnip!'

[[Old Corrigan]]'There, there,' rumbled the badger. [[Old Corrigan]]'Nobody's eating anybody.'

Sorrow was a different matter. He'd come up snarling with a knife in his paw and a row of prickles in his seat, and he might have used the first of these if he had not found himself nose to nose with a fox. She hadn't so much as bared her teeth. She was only there, suddenly, very close and very still.

[[Vesper]]'I should put it down,' Vesper said.

[[Sorrow]]'Or what?'

[[Vesper]]'I don't know,' she admitted. [[Vesper]]'I've never had to find out. Shall we?'

The knife dropped on the moss. Hollis snatched it up by the wrong end, yelped, and sucked his thumb.

[[Madge Prickett]]'Dock leaf,' said a muffled voice. The ball in the middle of the clearing came undone, and a pointed and triumphant face looked out of it. [[Madge Prickett]]'*What* did I tell you all?'

---

They sat the prisoners in a row along the log. Nobody knew what you did with prisoners. Pim thought that perhaps you were meant to write something down.

[[Vesper]]'Well,' said Vesper. [[Vesper]]'Who told you about the lamp?'

[[Sorrow]]'Nobody.'

[[Wick]]'A jackdaw,' Wick said at once.

[[Sorrow]]'Wick!'

[[Wick]]'Well, it was. I don't see as it matters now. It was a jackdaw down at the mill, and she had it off a cousin.' He sniffed. [[Wick]]'I never wanted it for selling, mind. I thought that I'd like to see it.'

[[Hollis Fleet]]'And what did *you* want it for?' asked Hollis. He'd bent down to the end of the row, where the young weasel was sitting a little apart and picking at her bandage. [[Hollis Fleet]]'You don't seem much of a robber, if you don't mind my saying so.'

She didn't look up.

[[Wick]]'She's lost,' said Wick.

[[Lettice]]'I'm not *lost*. I just don't know where it is.' Her chin shook. [[Lettice]]'There was a flood and I went down the river on a door. I went for days. I don't know what our wood's called. We only called it home.'

[[Madge Prickett]]'Oh, my lamb!' Madge was already up and rummaging through her basket. [[Madge Prickett]]'And what have you done to that paw?'

[[Lettice]]'It was the door. It's nothing.'

[[Madge Prickett]]'Give it here. How long has it been like that? Who tied this? It's a disgrace.'

[[Sorrow]]'I tied it,' said Sorrow.

They all turned to look at him. He was glaring at his own feet, and below the scar his face had gone a dull dark red.

[[Sorrow]]'I hadn't anything else,' he muttered. [[Sorrow]]'She came past on her door and she was hollering. What was I to do? I'm no good at paws. I thought, if there's truly such a lamp...' He stopped. [[Sorrow]]'I suppose we might have asked.'

[[Pim]]'You might,' agreed the dormouse, not at all unkindly. He had climbed down out of the oak, and now he seated himself on the toe of the most dangerous stoat in four counties and patted it. [[Pim]]'People mostly don't think of it. I didn't, when I came.'

[[Sorrow]]'What did you do?'

[[Pim]]'I bit the badger.'

[[Old Corrigan]]'On the lip,' said Corrigan fondly. [[Old Corrigan]]'I've got the mark still.'

Over their heads Vesper and Hollis were having one of those talks that old friends have, with the eyebrows only. The hare's went up. The vixen's drew together. His went up higher and stayed there, until at last she sighed and let her shoulders fall.

[[Vesper]]'It's only a lamp, you know,' she said. [[Vesper]]'It isn't gold. It's a jam jar.'

[[Lettice]]'But does it work?'

Vesper glanced around at the others. Madge nodded. The old boar nodded. Pim was fast asleep.

[[Hollis Fleet]]'My dear girl,' said Hollis, and he gave the stump a shove, and it swung aside upon its roots. In the hole beneath stood a jam jar with a bit of string round its neck, and the light in it was the colour of a kitchen window when you come in out of the rain. [[Hollis Fleet]]'How do you think that any of *us* got here?'

The weasel put out her good paw. She didn't touch the glass. She held her pads up in front of it, as you would at a fire, and little by little the light began to lean. It leaned over to the north and the east.

[[Lettice]]'That way?' she whispered.

[[Vesper]]'That way.'

[[the stoats]]'We'll take her!' said both stoats in one breath, and then they looked at each other with great embarrassment.

[[Old Corrigan]]'There's turnip soup first,' said Old Corrigan.

Wick groaned aloud. It was, as Madge remarked afterwards, very nearly as good as the badger's.
