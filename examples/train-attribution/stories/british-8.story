Agnes Pellow | Pellow, Nurse Pellow, Agnes, Aggie | female
Ruth Wyndham | Wyndham, Nurse Wyndham, Ruth, Ruthie | female
Kathleen Doyle | Doyle, Nurse Doyle, Kathleen, Kath | female
Sister Marchbank | Sister Marchbank, Marchbank, Sister | female
Major Emrys Tudor | Major Tudor, Tudor, the surgeon, sir | male
Corporal Haines | Corporal Haines, Haines, bed nine, the corporal | male
Private Okoro | Private Okoro, Okoro, bed ten, the boy, Samuel | male
the orderly | the orderly, Binns | male
====
9. Theatre Two

The convoy was due at midnight and came at ten, eleven lorries with their lamps hooded, and every one of them full.

Pellow was on the steps with the labels. You tied one to a button, if there was a button. Red was theatre, blue was ward, white was wait; there was a fourth sort, and they kept those in an apron pocket and didn't speak of them.

[[Sister Marchbank]]'Faster, Nurse,' said Sister Marchbank.

[[Agnes Pellow]]'Yes, Sister.'

[[Sister Marchbank]]'Don't look at their faces. Look at the blankets. A blanket will tell you.'

A stretcher came level with her and stopped. The man on it had a cigarette behind each ear.

[[Corporal Haines]]'What've I won, love?'

[[Agnes Pellow]]'Blue,' she told him. [[Agnes Pellow]]'A nice bed by a window.'

[[Corporal Haines]]'Do him first.' He jerked his head at the bearer behind. [[Corporal Haines]]'The kid. He's gone quiet, and he never bloody stops.'

She lifted the corner of the next blanket and put it down. She tied on red, double-knotted it, and called past the bearers into the hall.

[[Agnes Pellow]]'Ruth! One for Tudor. Now.'

Wyndham came out sideways with her sleeves already pinned. Five years ago she had been presented at court, and she had a way of crossing a floor that made room for itself. She took the foot of the stretcher away from a bearer twice her size.

[[Ruth Wyndham]]'What's his name?'

[[the orderly]]'Okoro, it says here,' said the orderly. [[the orderly]]'S. Pioneers.'

[[Ruth Wyndham]]'What's the S for?'

[[the orderly]]'It don't say.'

[[Corporal Haines]]'Samuel,' said the man with the cigarettes. He'd got up on one elbow to see. [[Corporal Haines]]'It's Samuel. You tell him Haines is coming up behind. Tell him he owes me four bob.'

*

There was one lamp and it swung. Whenever a big one came over, the shadows of all their heads went up the tent wall together and down again.

[[Major Emrys Tudor]]'Swab. Again. Who's counting?'

[[Kathleen Doyle]]'I am, sir,' said Doyle. [[Kathleen Doyle]]'Nine.'

[[Major Emrys Tudor]]'I make it eight.'

[[Kathleen Doyle]]'It's nine. There's one under your elbow.'

Major Tudor moved his elbow. He was Welsh and grey, and had been on his feet for twenty hours.

[[Major Emrys Tudor]]'So there is. Pressure?'

[[Ruth Wyndham]]'Seventy,' said Wyndham from the head of the table, [[Ruth Wyndham]]'over I can't hear what.'

[[Major Emrys Tudor]]'Then don't tell me. What have we in the way of blood?'

[[Ruth Wyndham]]'One bottle.'

[[Major Emrys Tudor]]'One? I was told six.'

[[Ruth Wyndham]]'It was on the lorry that didn't come.'

For a while no one spoke. There was just the small wet talk of the instruments. Then the lamp went up the wall, and came down, and the whole floor jumped an inch to the left. A tray slid off its trolley. Doyle caught it on her knee with everything on it, and went on counting.

[[Major Emrys Tudor]]'Very pretty, Nurse.'

[[Kathleen Doyle]]'I waited tables, sir. In Cork.'

[[Major Emrys Tudor]]'Did you drop many?'

[[Kathleen Doyle]]'Only the once. It was a bishop.'

He grunted; it might, at some other hour, have been a laugh. He put out his hand and the thing he wanted was in it.

[[Major Emrys Tudor]]'There's your culprit. Look at that. No bigger than a bean. I'll need that bottle up, now, and I'll need to be told when it's half gone.'

[[Ruth Wyndham]]'It's half gone.'

[[Major Emrys Tudor]]'Already?'

[[Ruth Wyndham]]'It's been up for ten minutes. I didn't wait to be asked.'

[[Major Emrys Tudor]]'No,' said the surgeon slowly. [[Major Emrys Tudor]]'No, you don't, do you? What group is he?'

[[Ruth Wyndham]]'O.'

[[Major Emrys Tudor]]'And you?'

She had known that he would ask. She'd rolled the sleeve while he was speaking.

*

[[Kathleen Doyle]]'You're a fool,' said Doyle, [[Kathleen Doyle]]'and you're the colour of that sheet. Drink it.'

[[Ruth Wyndham]]'It's got sugar in it.'

[[Kathleen Doyle]]'It has three sugars in it. One's mine and one is Aggie's. Down.'

They had the linen tent to themselves. Ruth sat on the hampers with her head against the pole, and every so often one of the others pushed her upright by the shoulder, as you'd straighten a picture.

[[Agnes Pellow]]'How much did he take?'

[[Ruth Wyndham]]'A pint. A bit more.'

[[Agnes Pellow]]'A *bit* more?'

[[Ruth Wyndham]]'He wasn't counting.'

[[Kathleen Doyle]]'I was,' said Kathleen. [[Kathleen Doyle]]'It was a pint and three-quarters, and then he told her to stop, and she said she couldn't hear him for the guns.'

[[Agnes Pellow]]'Ruthie!'

[[Ruth Wyndham]]'One couldn't. It was most awfully loud.'

She shut her eyes. She had very fine, very straight eyebrows, and at that moment they were the only thing on her face that anyone could have found in the dark. Agnes unlaced her shoes for her. There was blood in the left one, somebody's.

[[Agnes Pellow]]'Will he do?'

[[Ruth Wyndham]]'I don't know.'

[[Kathleen Doyle]]'He'd a pulse you could hang a coat on, when they carried him out,' Doyle said. [[Kathleen Doyle]]'I'd put money on it. What's he like? You had the talking of him, going under.'

[[Ruth Wyndham]]'He wanted to know if I was the Queen.'

[[Kathleen Doyle]]'And what did you say to that?'

[[Ruth Wyndham]]'I said, not until Thursday.'

It wasn't so very funny. It was four in the morning, though, and it got in under the ribs. Agnes had to put the shoe against her mouth; Kath slid down between the hampers, and wept, and beat on the wicker with her fist. None of the three heard the flap.

[[Sister Marchbank]]'I'm glad to find you all so merry.'

They were up. Two of them were up; the third had got as far as her knees, and she stayed there, swaying slightly, with her cap over one eye.

[[Sister Marchbank]]'Is Nurse Wyndham drunk?'

[[Agnes Pellow/Kathleen Doyle]]'No, Sister.'

[[Sister Marchbank]]'I asked Nurse Wyndham.'

[[Kathleen Doyle]]'She gave her blood, Sister,' said Doyle. [[Kathleen Doyle]]'She gave too much of it.'

Marchbank said nothing whatever. She set down her lantern. She was a square, plain woman, from one of those northern towns where they make chains, and in eight months nobody had seen her touch a living soul without a reason that could be entered on a chart. She went down on her own knees on the duckboard, took that chin in her hand, and pulled down the lower lid with her thumb.

[[Sister Marchbank]]'You silly girl,' she said. [[Sister Marchbank]]'You silly, silly girl. Who's going to nurse them, if you pour yourselves out on the floor?'

[[Ruth Wyndham]]'I'm sorry, Sister.'

[[Sister Marchbank]]'You'll sleep until noon. That is an order. Pellow, you will take her ward.'

[[Agnes Pellow]]'I've got the lorries, Sister.'

[[Sister Marchbank]]'I shall take the lorries. I have tied labels before.' She rose, and dusted her apron, and had herself put back together by the time she'd reached the flap. [[Sister Marchbank]]'Bed ten has been asking for Her Majesty,' she added. [[Sister Marchbank]]'One of you had better go and be her.'

*

It was getting light. All down the ward the lamps had gone the yellow of weak tea.

[[Corporal Haines]]'He's awake,' said bed nine. [[Corporal Haines]]'Been awake for an hour. I've had all his sisters. I've had how you cook a yam.'

[[Agnes Pellow]]'And how are you, Corporal?'

[[Corporal Haines]]'Me? I'm laughing.' He was grey to the lips. Both the cigarettes were still there. [[Corporal Haines]]'Be an angel, get down to my feet and scratch the left one.'

Agnes looked at the bed, where there was a cradle under the blanket, and at the way the blanket fell. She had read his chart. She went to the end and put her hand in beneath and moved it about, upon nothing, on the cold sheet.

[[Agnes Pellow]]'There?'

[[Corporal Haines]]'Up a bit. That's the ticket.' His eyes closed. [[Corporal Haines]]'Thanks, love. It's been driving me barmy.'

On the other side of the locker somebody was watching her do it. He had turned his head on the pillow; he was perhaps nineteen, and there were three kinds of tube in him.

[[Private Okoro]]'You are not the one,' he said.

[[Agnes Pellow]]'No. That was my friend. She's asleep.'

[[Private Okoro]]'They tell me I have her blood inside me.'

[[Agnes Pellow]]'Some.'

[[Private Okoro]]'A lady's blood.' Okoro appeared to listen for it. [[Private Okoro]]'What will I tell my mother?'

[[Agnes Pellow]]'Tell her it was a good loan. At no interest.'

[[Private Okoro]]'She will want to send a goat.'

[[Agnes Pellow]]'I think that Ruth would love a goat.'

The boy smiled. Then his glance went past her to the next bed, to the cradle and the flat place beyond, and she understood that he had known it for longer than she had; that all those sisters, and the yams, had been for something. He lifted one finger from the sheet and crooked it. She leaned down.

[[Private Okoro]]'Does he know?' he whispered.

She shook her head.

[[Private Okoro]]'When will you tell him?'

[[Agnes Pellow]]'When he asks.'

[[Private Okoro]]'He will not ask. I know this man. He'll make jokes until we are home.'

[[Corporal Haines]]'What are you two muttering about?' demanded Haines, with his eyes shut. [[Corporal Haines]]'If it's the four bob, he's good for it.'

[[Private Okoro]]'It is the four bob,' said Samuel.

[[Corporal Haines]]'I'll have it in fags.'

Pellow straightened up. Through the open end of the tent she could see the road, and a square shape standing in the middle of the road with a lantern in one hand and a fistful of coloured cards. Beyond it, one behind another, coming on slowly with their lamps out, she began to count lorries. She stopped at fourteen.

[[the orderly]]'Nurse?' It was Binns, at the flap, out of breath. [[the orderly]]'Sister wants to know, have you got any more of the other sort?'

[[Agnes Pellow]]'What other sort?' said Pellow, although her hand had already gone to her apron.
