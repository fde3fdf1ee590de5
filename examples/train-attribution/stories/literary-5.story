Bao Heslin | Bao, Heslin, the surveyor, the engineer, the one with the theodolite | neutral
Tomasina Reyle | Tomasina, Tom, Mrs Reyle, the elder Mrs Reyle, the mother-in-law | female
Iris Reyle | Iris, the younger Mrs Reyle, the daughter-in-law | female
Cuthbert Reyle | Cuddy, Cuthbert, the boy, her grandson, her son | male
Father Imre | Father Imre, Imre, the curate | male
Doss | Doss, the foreman, the big man | male
====
The Line of the Water

Nobody in Lower Hask would sell Bao Heslin a stamp.

‘We’re out,’ the card in the window said, and it had said so since Monday. On Tuesday there had been no bread. On Wednesday somebody had taken all eleven of the pegs that marked where the water would come to, and had driven them in again, neatly, in a ring, round the surveyor’s tent.

[[Doss]]‘It’s only spite,’ said Doss. The foreman had his breakfast on his knee. He was a big man who liked to eat out of doors. [[Doss]]‘They did it to the last one. He went home.’

[[Bao Heslin]]‘Did they do it to you?’

[[Doss]]‘They don’t mind me. I only dig. It’s you that says where.’

[[Bao Heslin]]‘I don’t say where. The hill says where.’

[[Doss]]‘I’d not try them with that.’

Bao pulled up the pegs. They were small, and quick with their hands, and had been told by three firms that they were too polite for the work. They laid the pegs across one arm like kindling and went down through the wet grass to begin again at the bottom.

The first of the line had stood in a garden. It was a good garden, with leeks in it. Two women were there already, one on each side of the hole where the peg had been.

[[Iris Reyle]]‘I told you they’d be down,’ said the one with the basket.

[[Tomasina Reyle]]‘You told me they’d be eight.’

[[Iris Reyle]]‘It’s only ten past.’

[[Tomasina Reyle]]‘It’s a lie-a-bed sort of a job, then, drowning folk.’ The speaker was seventy, and had a man’s cap on. She looked the newcomer over from the boots up, and at the top she seemed to lose her place. [[Tomasina Reyle]]‘Are you a lad or a lass?’

[[Iris Reyle]]‘Tom!’

[[Tomasina Reyle]]‘I’m asking.’

[[Bao Heslin]]‘Neither one,’ said Bao. [[Bao Heslin]]‘I’m sorry about the leeks. I can put it in by the path, if you’d rather, and write down the difference.’

[[Tomasina Reyle]]‘Neither,’ said the old woman. She took off her cap, and put it back. [[Tomasina Reyle]]‘Well, that’s something we’ve not had. There was a ram like that at Upper Hask. What do we say, then?’

[[Bao Heslin]]‘They. Or Bao.’

[[Tomasina Reyle]]‘Bough, like on a tree?’

[[Bao Heslin]]‘It’s near enough.’

[[Iris Reyle]]‘I’m Iris,’ said the other one, going red. She would have been forty. She was a head the taller, and had flour on her forearms. [[Iris Reyle]]‘This is my husband’s mother. You’re not to mind what she says. She’s like it with everyone.’

[[Tomasina Reyle]]‘I am not. I’m civil to the doctor.’

[[Iris Reyle]]‘You asked him was he a drinker.’

[[Tomasina Reyle]]‘And he was. Is it to the wall that it’ll come, or over?’

There was a silence, in which you could hear the beck. It ran behind the wall, brown and loud, as it had run through every map that had been drawn of the place.

[[Bao Heslin]]‘Over,’ said Bao. [[Bao Heslin]]‘By about two metres.’

[[Tomasina Reyle]]‘And the house?’

[[Bao Heslin]]‘The house is lower.’

[[Iris Reyle]]‘We know that it’s lower,’ said Iris. [[Iris Reyle]]‘We live in it.’ And she picked up the basket and went in, and the door was shut, not banged, which was worse.

Her mother-in-law stayed. She stood on the far side of the hole with her thumbs in her apron and watched the peg go in; she watched the tripod go up and the little brass bubble settle.

[[Tomasina Reyle]]‘Can I see?’

They stepped aside for her. She had to be shown which eye to shut.

[[Tomasina Reyle]]‘It’s all upside down!’

[[Bao Heslin]]‘It’s an old one. You get used to it.’

[[Tomasina Reyle]]‘That’s our chimney. That’s our Cuddy on the roof of the privy, the wrong way up, when he’s meant to be in school. Cuthbert! I see you!’

From the house side a thin voice wanted to know how.

[[Tomasina Reyle]]‘Never you mind how. Get down, or up, whichever it is.’ She kept her eye at the glass. When she spoke again it was lower. [[Tomasina Reyle]]‘He took your pegs. You’ll have guessed.’

[[Bao Heslin]]‘It was a very exact circle.’

[[Tomasina Reyle]]‘He did it with a string. He’s clever. It’s his dad he gets it from. My lad.’ She straightened up, and had to hold on to Bao’s sleeve to do so. [[Tomasina Reyle]]‘He’s up there, you know. In the yard by the church. She’d not want me to have told you that.’

[[Bao Heslin]]‘What’s his name?’

[[Tomasina Reyle]]‘Same as the boy’s. Eight years in May. And when you’ve done with the leeks I suppose you’ll go up there with your sticks, and you’ll put one in next to him.’

Bao had been up there on the first day, alone, at dusk, in order to get it over. They knew just where it would go. It was beside a yew.

[[Bao Heslin]]‘Yes,’ they said. [[Bao Heslin]]‘I’m afraid that I will.’

[[Tomasina Reyle]]‘Over or under?’

[[Bao Heslin]]‘He’s under.’

[[Tomasina Reyle]]‘How much?’

[[Bao Heslin]]‘Mrs Reyle—’

[[Tomasina Reyle]]‘I’m asking how much.’

[[Bao Heslin]]‘Forty centimetres,’ said Bao.

She measured it for herself, between her two palms, in the air. It was about the size of a loaf. And then, rather as if somebody had called her, she turned and walked away between the rows.

The curate came at noon. He came over the top field with his bicycle on his shoulder, and at the tent he put it down and asked if he might have a cup of tea, since there was none to be got in the village. They had found out that he’d lent the engineer a saucepan.

[[Father Imre]]‘I am boycotted,’ said Father Imre. He seemed to be rather enjoying it. [[Father Imre]]‘I’ve two sugars. Is it true about young Reyle?’

[[Doss]]‘What’s true?’ asked Doss, whose kettle it was.

[[Father Imre]]‘Tomasina has been in to see me. She wants him moved. I said, Tomasina, they will all be moved, there’s a form, the Company has allowed for sixty-two. She said she didn’t want him in the new place among sixty-one people he’d never got on with. She wants him moved up by forty centimetres.’

The foreman laughed so that his tea went over.

[[Bao Heslin]]‘What did you tell her?’ said Bao.

[[Father Imre]]‘That I’d ask you.’

[[Doss]]‘Ask them what? You can’t put a man on a shelf. Excuse me, Father. But it’d be an island.’

[[Father Imre]]‘So I pointed out to her. I said, you’d have to row. And what do you think she said?’

[[Doss]]‘She’s got a boat,’ said Doss.

[[Father Imre]]‘She has a boat. It’s in the barn. It hasn’t been wet since the war.’

Neither of them was laughing now. They both looked, with their cups in their hands, at the third of the party, who had opened a notebook and was drawing in it with a ruler.

[[Father Imre]]‘It cannot be done, I suppose?’

[[Bao Heslin]]‘No,’ said Bao, ruling a line. [[Bao Heslin]]‘Not as the Company has it. There’s a rule about remains within the draw-down.’

[[Father Imre]]‘There, you see. I’ll have to tell her that.’

[[Bao Heslin]]‘How thick’s the wall?’

[[Father Imre]]‘I beg your pardon?’

[[Bao Heslin]]‘Of the churchyard. On the beck side.’

[[Doss]]‘It’s a yard through, and it’s good stone,’ said Doss. [[Doss]]‘Why?’

Bao turned the notebook round.

They worked on through the afternoon, the small one at the glass and the large one with the chain, along under the church. A wind had got up.

[[Doss]]‘They’ll not thank you.’

[[Bao Heslin]]‘I’m not doing it for that.’

[[Doss]]‘The Company, I mean. They’ll say, who told Heslin to think?’

[[Bao Heslin]]‘They’ve said it before.’

[[Doss]]‘What did you do that time?’

[[Bao Heslin]]‘I went on thinking. Hold it up a little.’

[[Doss]]‘It’s up as far as I go.’

[[Bao Heslin]]‘Then stand on the root.’

Doss climbed on to the root.

It was the boy who found them, at six, up by the yew. He’d come along the wall on his hands and feet. He was ten, with ears, and he had the mallet that went with the pegs down the back of his jersey, and took it out and laid it on the grass without saying where it had been.

[[Cuthbert Reyle]]‘Gran says you can do it.’

[[Bao Heslin]]‘I don’t know yet. Would you hold the staff?’

He stood it up on the place where he was told to. He stood well clear of the stone, and he didn’t once look down at the name on it.

[[Cuthbert Reyle]]‘Is that straight?’

[[Bao Heslin]]‘Left a bit. There. You did a good circle.’

[[Cuthbert Reyle]]‘I did it with a string.’

[[Bao Heslin]]‘I know. I checked it. It was out by a thumb.’

[[Cuthbert Reyle]]‘That was the dark,’ said the boy. He was quiet for as long as it took to write down three figures. [[Cuthbert Reyle]]‘Does it get in? When it comes. Does it get right in to where they are?’

[[Bao Heslin]]‘Not if there’s a wall. If you go round this end of it with a wall, from the tower to there, and if it’s puddled behind with clay, the way that you’d do a canal, then it’s not an island. It’s a sort of a bay. It would be dry in here.’

[[Cuthbert Reyle]]‘It’d be lower than the water.’

[[Bao Heslin]]‘By forty centimetres.’

[[Cuthbert Reyle]]‘So if I lay down, the fish’d be higher than me.’

[[Bao Heslin]]‘Some of the fish would.’

He lay down, there and then, to try. He put his hands along his sides. It was no good pretending, after that, that he had not put himself next to anyone.

[[Iris Reyle]]‘Cuddy, what are you doing?’

She’d come in by the lych-gate, with the other Mrs Reyle on her arm, or perhaps it was the other way about. Both had their hats on.

[[Cuthbert Reyle]]‘Being under,’ said her son.

[[Iris Reyle]]‘Well, get up from there. You’ll catch your death.’ She heard it, and put her hand over her mouth.

[[Tomasina Reyle]]‘Let him be,’ said his grandmother. [[Tomasina Reyle]]‘It’s dry. Isn’t it, Bough? It’s going to be dry.’

[[Bao Heslin]]‘I’ve not asked them. They’ll say there’s no money. I’ve to write it up, and it would have to go off tonight, to get there before they sit.’

[[Tomasina Reyle]]‘Then write it.’

[[Bao Heslin]]‘I have written it,’ said Bao. They felt in the big pocket and brought the envelope out. It was addressed and sealed. Their ears had turned pink. [[Bao Heslin]]‘It’s only that I’ve not been able to get a stamp.’

The two women regarded each other. It was a long look, and had eight years in it. Then the younger unfastened her bag; she took from it a purse, and out of the back of the purse a small green square, folded in tissue.

[[Iris Reyle]]‘I was told that we were out,’ said Iris, and licked it, and stuck it on crooked.
