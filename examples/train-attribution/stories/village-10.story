Funmi Adebayo | the vicar, Vicar, Funmi, the woman in the pyjamas | female
Perce Yelland | Perce, the tower captain, Grandad, her grandfather | male
Jude | the girl, his granddaughter | female
Marjorie Snell | Marjorie, the churchwarden, a woman in a waxed hat | female
Gerald Thring | Mr Thring, somebody overhead, Thring, the ham, the quilted gentleman | male
the ringers | the ringers | neutral
====
Ringing Down

At three minutes past midnight the tenor bell of St Petrock’s, which weighs nineteen hundredweight and has been forbidden by the district council to make any sound between nine and nine, goes *dong*.

The vicar sits up in bed.

She has been in Devon for eleven weeks. She has learned to put the jam on second, or it may be first; she has been told four times what happened to the last one. What she has not been able to do is to get her own bell-ringers to speak to her. The order against the bells came out the week that she came in, and there are those who put the two together.

*Dong*, says the tenor. Then there’s a kind of scrabbling, and a long pause, and a very small *ding*.

She puts a coat on over her pyjamas, and her boots, and takes the big torch. In the lane she walks into somebody going the same way.

[[Perce Yelland]]‘Who’s that to?’ says a man’s voice.

[[Funmi Adebayo]]‘It’s Funmi, Mr Yelland. The vicar. I suppose you’re going to tell me it isn’t you.’

[[Perce Yelland]]‘How can it be me? I be here.’

It is unanswerable. She turns the torch on him. Perce Yelland has been tower captain for thirty-six years, and he’s in a nightshirt tucked into oilskin trousers; behind him, eating a biscuit, is his granddaughter, who’s fourteen and dressed for a night out in Exeter.

[[Jude]]‘I told him it wasn’t one of us,’ the girl says. [[Jude]]‘They’re all in the Ring of Eight having a lock-in. I can see them from my window. It’s the most boring crime in England.’

[[Perce Yelland]]‘You’m meant to be abed.’

[[Jude]]‘So are you, Grandad.’

*Dong.*

[[Perce Yelland]]‘That’s never a ringer,’ says Perce, listening with his head on one side. [[Perce Yelland]]‘He’s got no backstroke. He’s all anyhow. Whoever’s got a hold of her, vicar, her’s got a hold of he.’

It’s the longest speech that he has made to her. She would like to enjoy it, but doors are opening down the hill. The tower captain starts to run, with one hand to his trousers, and they run behind him, past the lych-gate, on which is pinned in a plastic sleeve the order of the council. It has a line across the bottom, in neat biro. *About time too. G. Thring, Old Forge.*

There is a light under the tower door already. There is also a woman in a waxed hat, with a shotgun.

[[Marjorie Snell]]‘Not another step,’ she says. [[Marjorie Snell]]‘Oh, it’s you, Vicar. Good. I’ve got him cornered.’

[[Funmi Adebayo]]‘Marjorie, is that loaded?’

[[Marjorie Snell]]‘Certainly it’s loaded. What would be the point of it?’

[[Funmi Adebayo]]‘You’re my churchwarden! Please put it down. Point it at the ground.’

[[Marjorie Snell]]‘That’s Admiral Cathcart,’ says Marjorie Snell, looking at the ground; but she breaks it over her arm. [[Marjorie Snell]]‘I’ve rung the police at Okehampton. I got a recording. It said that my call was important and did I want to report a hate crime.’

[[Jude]]‘What did you say?’

[[Marjorie Snell]]‘I said I was about to.’

The door’s not locked. The four of them go in together, rather close. The ringing-chamber at St Petrock’s is on the ground, as broad as a barn and so high that the torch can’t find the top; and the eight ropes ought to be hanging in it in a circle, each with its furry woollen grip, like so many striped caterpillars. There are seven. Where the eighth should be there is a man’s slipper, lying on its side.

[[Funmi Adebayo]]‘Hello?’ calls Funmi.

[[Gerald Thring]]‘I should like it to be understood,’ says somebody overhead, [[Gerald Thring]]‘that I am extremely uncomfortable.’

She tilts the light. It climbs the wall, over the boards with the names of the dead ringers on them in gilt; it crosses the window; and there, a good twenty feet up, and turning slowly, first to the left and then to the right, like a ham, hangs a gentleman in a quilted dressing-gown. The rope has him by one ankle. He has a pillow in his arms.

[[Jude]]‘Oh my God,’ Jude says happily. [[Jude]]‘It’s Mr Thring!’

[[Perce Yelland]]‘So ’tis,’ says her grandfather.

He finds himself a chair. It’s a thing that ought not to be hurried. He’s had eleven letters from Gerald Thring since Easter, two of them from his solicitor, and he looks up at him now as the old shepherds must have looked at the star.

[[Perce Yelland]]‘Evening, Mr Thring. Bit late for ’ee.’

[[Gerald Thring]]‘Get me down, Yelland.’

[[Perce Yelland]]‘Trouble sleeping?’

[[Gerald Thring]]‘I came in,’ the ham says, revolving, [[Gerald Thring]]‘to muffle the clapper. Nothing more. I wished to be sure. I do not trust any of you to obey that order, and I thought that if I were to tie a pillow round the clapper of the big one, then at least on Sunday – I climbed your ladder, I did what I could, and on the way down I put out my hand for something to hold.’

[[Perce Yelland]]‘And you took hold of her sally.’

[[Gerald Thring]]‘I do not know what it is called!’

[[Jude]]‘And she was up,’ says the girl. [[Jude]]‘Was she up, Grandad?’

[[Perce Yelland]]‘Her must have been. I left her up, on the stay, Thursday. Out of spite.’ He turns to the vicar, and he is all at once quite courteous, as a man is to a guest in his own house. [[Perce Yelland]]‘That’s mouth to the sky, see, my lover. Nineteen hundredweight, and balanced like an egg. A baby could pull her off. And then her goes right round, and takes up fourteen foot of rope, and whatever’s on it.’

[[Funmi Adebayo]]‘Then every time it’s rung—’ says Funmi.

[[Perce Yelland]]‘That’s him. Going up and down.’

*Dong*, says the tenor, far above; and Mr Thring, with a thin cry, rises out of the light, and comes back into it.

[[Funmi Adebayo]]‘Can’t you stop it?’ the vicar asks.

[[Perce Yelland]]‘I can,’ says Perce. He doesn’t stir.

There’s a noise of feet. They come in by the door in a body, five men in a warm breath of cider, with a dog, and stand in a row under their own names. Nobody needs to tell them anything. They look up. One of them takes off his cap.

[[the ringers]]‘Well, I’ll be jiggered,’ say the ringers of St Petrock’s.

[[Marjorie Snell]]‘I suppose one could shoot through the rope,’ Marjorie says.

[[the ringers]]‘That’s a new rope!’ cry the ringers.

[[Gerald Thring]]‘Will somebody please do something? I have a condition,’ comes the voice from the dark. It has lost a good deal of its starch. [[Gerald Thring]]‘I have not slept for a year. Not one whole night. It isn’t the bells, if you want to know; I thought it was. You stopped, and it was no different. I lie there, and I wait for the quarters, and they don’t come.’

It’s quiet enough then to hear the dog sit down.

Funmi Adebayo hasn’t been a priest for very long. Before that she was a nurse on the night side in Peckham, and she knows that sentence; she has heard it in four languages, and always about three in the morning. She gives the torch to Jude. She walks in under him, until she’s looking straight up.

[[Funmi Adebayo]]‘When did your wife die, Mr Thring?’ she asks.

[[Gerald Thring]]‘I never told anyone I had a wife.’

[[Funmi Adebayo]]‘No.’

He goes round, once, to the left.

[[Gerald Thring]]‘A year last March,’ says Thring. [[Gerald Thring]]‘Helen. She found the house. It was she who wanted to come here. She’d heard the bells on the wireless.’

Nobody can think where to look. The tower captain looks at his boots, and discovers that he hasn’t any on. Then he gets to his feet; he spits on his palms; and he goes to the tail of the eighth rope, where it’s lashing about on the stones, and quite gently, as you would take the bridle of a horse, he takes it.

[[Perce Yelland]]‘Now then, sir,’ he says. [[Perce Yelland]]‘I’m going to ring ’ee down. ’Tis a thing us do with a bell. A bit less every time, till her’s home. Don’t you fight it. Hold on to your pillow.’

[[Gerald Thring]]‘I’m frightened, Yelland.’

[[Perce Yelland]]‘So was I. I were nine. Jude, my bird, you take and tell him when.’

[[Jude]]‘Coming up,’ Jude calls. [[Jude]]‘And down. And up, and down. You’re doing really well. You’ve got a lovely turn.’

The great bell speaks over their heads, and speaks again, a shade sooner, a shade softer. With each stroke the quilted gentleman goes not quite so high, and comes down not quite so low as he’ll come next; twenty feet, and fifteen, and nine. In the bedrooms of the village they lie and listen to it. It is, they’ll say, as pretty a piece of ringing-down as was ever done in that tower, and it’s done by a man in a nightshirt. At the last it’s only a hum. Two of the ringers put up their arms, and take Mr Thring in them like washing.

[[Gerald Thring]]‘Thank you,’ he says from the floor. He’s crying, and seems not to have noticed. [[Gerald Thring]]‘I shall withdraw the complaint, naturally. I shall write to them in the morning.’

[[Perce Yelland]]‘You’ll do no such thing,’ says Perce. [[Perce Yelland]]‘You’ll come up here Thursday, half past seven. I’m a man short on the treble. That’s a nice light little bell. Do you good.’

[[Gerald Thring]]‘I couldn’t possibly. I have no sense of rhythm.’

[[the ringers]]‘Us noticed,’ say the ringers.

[[Marjorie Snell]]‘And the order?’ asks the churchwarden. [[Marjorie Snell]]‘It’s twenty to one. We’ve broken it to pieces. I rang the police on us myself.’

They all turn, for some reason, to the woman in the pyjamas. It’s the first time that they have. She has straw on her knees, and her boots are on the wrong feet, and she sees that what she says now she’ll be living with for as long as she lives here.

[[Funmi Adebayo]]‘A parishioner was in distress in the tower,’ says Funmi slowly, [[Funmi Adebayo]]‘and he rang for help. Isn’t that what it’s for?’

There’s a pause for it to be tried, like a coin, between the teeth.

[[Perce Yelland]]‘You’ll do,’ says Perce Yelland. [[Perce Yelland]]‘Thursday, half past seven. You can have the two.’
