Ruairidh Tolmie | Tolmie, Ruairidh, the harbourmaster, Roddy | male
Dod Pirrie | Dod, Pirrie, old Dod, the old man | male
Wullie Gask | Wullie, Gask, Wull | male
Sandy Ferrier | Sandy, Ferrier, the deaf one, the third old man | male
Eilidh Tolmie | Eilidh, the lass, his daughter | female
Marek Hruska | the stranger, the man in the grey coat, Marek, Hruska | male
Mina Geddes | Mina, the landlady | female
====
TWO
Slack Water

The three old men had the bench by the ice house, as they'd had it every dry morning since they came ashore, and not one of them was looking at the *Bonnie Isla*.

Tolmie noticed that. You could have told the state of any boat in Strathcarron Haven by what the bench was staring at, and here was a forty-foot creel boat come in on a dead tide wi' naebody at the wheel, bumping her good paint along the wall, and all three of them were studying the sky.

[[Ruairidh Tolmie]]'Morning, Dod.'

[[Dod Pirrie]]'Aye.'

[[Ruairidh Tolmie]]'Wullie. Sandy.'

[[Wullie Gask]]'It's to come on wet,' said Wullie Gask.

[[Ruairidh Tolmie]]'When did she get in?'

[[Wullie Gask]]'When did what get in?'

He pointed. They followed the finger, all three, with every appearance of surprise.

[[Dod Pirrie]]'Would ye look at that,' said Dod. [[Dod Pirrie]]'It's the *Isla*.'

[[Ruairidh Tolmie]]'I can see it's the *Isla*. Where's Calum Baird?'

[[Sandy Ferrier]]'Eh?' said the deaf one.

[[Dod Pirrie]]'He's asking for Calum.'

[[Sandy Ferrier]]'Calum's awa'.'

[[Wullie Gask]]'Haud yer tongue, Sandy.'

[[Sandy Ferrier]]'What?'

[[Wullie Gask]]'I said, it's to come on wet!'

The harbourmaster went down the ladder and dropped on to her deck. The engine was warm under his palm. There was a mug on the shelf with an inch of tea in it, and a skin on the tea. He put his head in the cuddy: two bunks, one blanket, a smell of sick. And on the inside of the door, low down, where you'd only see it if you were lying on the boards, some wee hand had drawn a house with a lum and a curl of smoke, and had used for the purpose what he very much hoped was fish blood.

When he climbed back up, there was one old man on the bench.

[[Ruairidh Tolmie]]'Where have they gone?'

Sandy Ferrier cupped his ear.

[[Ruairidh Tolmie]]'I said, where've the other twa gone?'

[[Sandy Ferrier]]'I dinna hear ye, Roddy. It's the wax.'

[[Ruairidh Tolmie]]'You heard fine when I asked for Calum.'

[[Sandy Ferrier]]'It comes an' goes,' said Sandy. He had his two hands folded on the head of his stick, and there was blood on the cuff of the left one, and he saw Tolmie see it and turned the cuff under, without hurry, like a man tidying himself for the kirk.

*

The bar of the Anchor wasn't open. It was never open at that hour, and so Tolmie went round by the kegs and in at the kitchen, where the landlady was gutting a ling.

[[Mina Geddes]]'They're no' here.'

[[Ruairidh Tolmie]]'I've not said who I'm after.'

[[Mina Geddes]]'Whoever it is.' Mina drew the knife up the belly and emptied it into a pail. [[Mina Geddes]]'There's a man through the front, though, asking for you. He's had three coffees and paid for the one. Mind yersel', Roddy.'

[[Ruairidh Tolmie]]'What like of a man?'

[[Mina Geddes]]'Good shoes.'

He had very good shoes. He had a grey coat, too, folded on the settle beside him with the lining out, and he got up when Tolmie came through and put out a hand as if it had been his bar.

[[Marek Hruska]]'You are the harbourmaster. Please. Sit.'

[[Ruairidh Tolmie]]'I'll stand. I'm wet.'

[[Marek Hruska]]'As you like. I have come about a boat.'

[[Ruairidh Tolmie]]'To buy?'

[[Marek Hruska]]'To find.' The stranger smiled. [[Marek Hruska]]'But I see her already, from this window. So I have only to find what was on her.'

[[Ruairidh Tolmie]]'She's a creel boat. She carries partans. Crabs.'

[[Marek Hruska]]'And what else?'

[[Ruairidh Tolmie]]'Whiles a lobster.'

The man laughed. It was a pleasant laugh and it didn't last long. He took a sugar lump from the bowl, and looked at it on all its sides, and put it back.

[[Marek Hruska]]'I will be frank. There was a passenger. A child of nine years, a girl. Her father is very worried.'

[[Ruairidh Tolmie]]'Then he'll have been to the police.'

[[Marek Hruska]]'He prefers not.'

[[Ruairidh Tolmie]]'Does he? I would. If it was mine.'

[[Marek Hruska]]'Yes. You have one also, I think. She has red boots. She was standing on the corner when I arrived, and she told me where to park. A helpful girl.'

Tolmie heard the blood go round in his own ears. Behind him, in the kitchen, the knife had stopped.

[[Ruairidh Tolmie]]'What's your name?'

[[Marek Hruska]]'Does it matter? Hruska. Marek, if we are to be friends.'

[[Ruairidh Tolmie]]'We're not. I'll tell you what you'll do, Mr Hruska. You'll pay for the other two coffees, and you'll go and sit in your motor. I'll make my inquiries. If there's a bairn, I'll come and tell you.'

[[Marek Hruska]]'How long?'

[[Ruairidh Tolmie]]'The tide turns at noon.'

[[Marek Hruska]]'Then at noon.' He laid a note on the table, a large one, and squared it to the edge. [[Marek Hruska]]'After noon, I will begin to ask also. I will start with the old gentlemen. They look to me as if they don't heal so well.'

*

He found them where he should have looked for them first, up in the net loft, behind forty fathom of rotten drift net. Dod was on a fish box with his pipe out. Wullie was at the skylight. And in the lee of the stove, side by side under a tarpaulin, like two gulls on a rail, sat his own daughter and a child that he'd never seen.

[[Eilidh Tolmie]]'Dinna shout,' said Eilidh.

[[Ruairidh Tolmie]]'I'm not shouting.'

[[Eilidh Tolmie]]'You've got your shouting face on. She doesna like it.'

He worked on his face. The strange child watched him do it. She had a thin plait and a man's gansey down to her shins, and she had hold of the sleeve of Eilidh's oilskin as you'd hold a rope.

[[Ruairidh Tolmie]]'Has she said anything?'

[[Eilidh Tolmie]]'She doesna talk. She draws.'

[[Ruairidh Tolmie]]'And where's Calum?'

Nobody seemed in haste to answer that. It was Wullie, with his back to them, who did it in the end.

[[Wullie Gask]]'He's in the water, son.'

[[Ruairidh Tolmie]]'You're sure?'

[[Wullie Gask]]'He brought her across frae the Norway side for money. We tellt him no' to. He rang Dod on the radio at three this morning, and says there's a launch on him wi' no lights. He says, "I'm putting the bairn below and I'm pointing her at ye. Catch her." That was the last o't.'

[[Ruairidh Tolmie]]'And you caught her?'

[[Dod Pirrie]]'Wi' a boathook,' said old Dod. [[Dod Pirrie]]'Seventy-nine year auld. I near went in.'

[[Ruairidh Tolmie]]'You should have come to me.'

[[Dod Pirrie]]'You'd hae been obliged to write it doon.'

There was no arguing with it; he would. He sat on the end of Dod's box and took off his cap, and turned it round by the brim.

[[Ruairidh Tolmie]]'There's a man in the Anchor.'

[[Wullie Gask]]'Grey coat. I've got him here,' said Gask. [[Wullie Gask]]'He's no' in the Anchor now. He's on the brae.'

[[Ruairidh Tolmie]]'Doing what?'

[[Wullie Gask]]'Looking at windaes.'

[[Ruairidh Tolmie]]'He said he'd give me till noon.'

[[Dod Pirrie]]'And ye believed him?' asked Dod.

[[Ruairidh Tolmie]]'No.'

[[Dod Pirrie]]'Well, then.'

[[Ruairidh Tolmie]]'How many ways are there out of here, Dod?'

[[Dod Pirrie]]'The stair.'

[[Ruairidh Tolmie]]'And?'

[[Dod Pirrie]]'And the hoist, if ye were a barrel.'

[[Eilidh Tolmie]]'I've been down the hoist,' the lass put in.

[[Ruairidh Tolmie]]'You've been telt never to go down the hoist!'

[[Eilidh Tolmie]]'That's your shouting face, Dad.'

The bairn under the tarpaulin had pulled a bit of slate out of her sleeve. She had it on her knee and was scratching away at it with a nail, quick, with her tongue between her teeth. She turned it round to show them. It was a man, in a long coat, and he had something in his hand.

[[Eilidh Tolmie]]'Is that him?' Eilidh asked her. [[Eilidh Tolmie]]'Is that the man with the motor?'

A nod.

[[Dod Pirrie]]'What's that he's haudin'?' Dod bent to see, and then he straightened again, slower than he'd gone down. He didn't say what it was. He felt in his pocket for his matches, and it took him three to get the pipe lit.

[[Wullie Gask]]'Roddy.'

[[Ruairidh Tolmie]]'What is it?'

[[Wullie Gask]]'He's stopped to speak to Sandy.'

They crowded to the skylight. Down on the bench, small and clear as something in a bottle, the third old man was sitting with his hand to his ear. Grey Coat was bending over him. They saw him say a thing, and wait, and say it again; and they saw Sandy Ferrier shake his head and point, with great goodwill, up at the sky.

[[Ruairidh Tolmie]]'God love him,' Tolmie said under his breath.

[[Dod Pirrie]]'He's as deaf as I am, that yin,' muttered Dod. [[Dod Pirrie]]'He could hear a herring change its mind.'

But the man had not gone away. He'd sat down. He had put one arm along the back of the bench, round Sandy's shoulders, like a nephew; and with his free hand he was taking hold, gently, of the old fisher's thumb.

Tolmie had his foot on the stair before he knew it.

[[Dod Pirrie]]'Bide where ye are!' Dod had him by the belt. [[Dod Pirrie]]'Ye're the only one of us he needs to see come empty-handed. Wull. Ye've still got yon flare gun o' your brother's?'

[[Wullie Gask]]'Aye. It's no' been fired since the Coronation.'

[[Dod Pirrie]]'Whose?'

[[Wullie Gask]]'Eh?'

[[Dod Pirrie]]'Never mind. Get it. And you, lass, you that's been doon the hoist and kens the way. How much does the wee yin weigh?'

Eilidh looked the other girl up and down. She was already tying her plait up out of the road. [[Eilidh Tolmie]]'Less than a barrel,' she said.
