Neil Strachan | the constable, Constable, the young man in the cap, the policeman, Neil | male
Donald John | the skipper | male
Effie MacPhail | the postmistress, Mrs MacPhail, Effie | female
Mr Gillespie | the minister | male
Catriona | somebody above him, the girl on the dyke, the lass | female
Sergeant Baird | Sergeant, Baird, a voice out of the radio | male
Lachie Mòr | Lachie, an old man on a stool, the old man | male
Calum | a voice in the receiver, the voice from Fremantle | male
====
Theft of a Telephone Box

[[Donald John]]‘You’ll be here about the box,’ said the skipper, when they were a mile out and it was too late to turn back.

[[Neil Strachan]]‘What makes you say that?’

[[Donald John]]‘Well, you’re no here for the dancing.’

The young man in the cap held on to the rail of the *Morag Anne* and fixed his eyes upon the horizon, which was going up and down. His name was Neil Strachan. He had been three weeks on the west coast, and he had been sick on every part of it that floated. In his tunic was a letter from a telephone company, complaining that one kiosk, cast iron, red, had been taken from the pier at Sgarra between the second and the ninth of the month; and it weighed, the letter said, three-quarters of a ton.

[[Neil Strachan]]‘You’d have seen it go, I suppose,’ he said, [[Neil Strachan]]‘if it went by sea?’

[[Donald John]]‘I would.’

[[Neil Strachan]]‘And did you?’

Donald John gave the question the attention that it deserved. He looked at it from the weather side and from the lee.

[[Donald John]]‘There was a piano went in August,’ he offered.

*

There are forty-one people on Sgarra, and by the time the constable had walked up from the pier, past a neat square of fresh concrete with a geranium standing on it, all but one of them knew his rank, his number, his mother’s maiden name and the fact that he had not kept down his breakfast. He began at the post office. It was in the nature of things that one began there.

[[Effie MacPhail]]‘A telephone box,’ Effie MacPhail said. She took off her glasses to consider it. [[Effie MacPhail]]‘Now, what colour would that be?’

[[Neil Strachan]]‘Red, Mrs MacPhail. They’re all red.’

[[Effie MacPhail]]‘Are they so? On the mainland, likely.’

[[Neil Strachan]]‘It stood on the pier for fifty-eight years. It stood twenty yards from your window.’

[[Effie MacPhail]]‘I’m a great one for keeping my eyes on my work,’ said the postmistress.

At the end of the counter a long, grave man in a dog collar was buying one stamp. He had been buying it since before the policeman came in.

[[Neil Strachan]]‘Perhaps you can help me, sir,’ said Neil.

[[Mr Gillespie]]‘I should be glad to. I am Gillespie, the minister. I cannot tell a lie, as you’ll understand, it being a condition of the post.’

[[Neil Strachan]]‘Then can you tell me where it is?’

[[Mr Gillespie]]‘Where is anything?’ said Mr Gillespie. [[Mr Gillespie]]‘We have it from Job that even wisdom cannot be found in the land of the living. The depth saith, It is not in me. I preached on it on Sunday. You would have been very welcome.’

[[Effie MacPhail]]‘It was a lovely sermon,’ said Effie. [[Effie MacPhail]]‘He was an hour and ten minutes not saying.’

The constable wrote down *Job*. Then he asked, since it was what they taught you to ask at Tulliallan, whether there was any person on the island with the means of shifting three-quarters of a ton.

[[Mr Gillespie]]‘There’s the tractor,’ said the minister.

[[Effie MacPhail]]‘There’s your own tractor,’ the postmistress reminded him.

[[Mr Gillespie]]‘That is so. I was not going to be the one to bring it up.’

*

It came on to blow after dinner. He had asked at nine doors. He had been given at every one of them a cup of tea and a scone, and not once a fact. He had learned that a red thing had been seen in the sky; that the company was only going to take it away in any case, at the month’s end, on the ground that nobody used it, so where was the odds; and that a tinker was mentioned. He sat down at last under a drystone wall, out of the wind, and took his radio from its case.

[[Neil Strachan]]‘Strachan to Kilbrannan. Strachan to Kilbrannan. Are you there, Sergeant?’

[[Sergeant Baird]]‘Where else would I be?’ said a voice out of the radio. It was Sergeant Baird’s, and it had a pie in it. [[Sergeant Baird]]‘Have you found it?’

[[Neil Strachan]]‘Not yet. I think they’ve all got it.’

[[Sergeant Baird]]‘How can they all have it, you daft gowk? It’s a telephone box. Have you looked in the barns?’

[[Neil Strachan]]‘They’ve shown me every barn on the place, Sergeant. They showed me one of them twice.’

[[Sergeant Baird]]‘And had it anything in it the second time?’

[[Neil Strachan]]‘Hay,’ he said sadly.

[[Sergeant Baird]]‘You’ve till the five o’clock boat. Baird out.’

He sat on. A ewe looked at him, and thought about it, and walked away. It was then that somebody above him, quite close, bit into an apple.

[[Catriona]]‘Is he always that crabbit?’

The constable got his cap straight before he looked up. There was a girl on the dyke, lying along it on her stomach, with a jersey full of holes; she might have been ten, and was certainly not in school.

[[Neil Strachan]]‘He’s a very good sergeant,’ he told her.

[[Catriona]]‘I’m not to speak to you.’

[[Neil Strachan]]‘Who says so?’

[[Catriona]]‘Everybody. Effie rang round.’ She bit the apple again, and stopped, and could be seen to go over what she had said.

[[Neil Strachan]]‘She rang round?’ said Neil. [[Neil Strachan]]‘That’s good. What’s your name?’

[[Catriona]]‘Catriona, and it’s the post office phone she rang on, so you needn’t look like that. We’ve all of us phones. Everybody but Lachie.’

[[Neil Strachan]]‘Who’s Lachie?’

[[Catriona]]‘Nobody,’ said the lass, with her mouth full. [[Catriona]]‘Lachie Mòr. He’s ninety. He’ll not have a phone in, he says it would frighten the cow.’

[[Neil Strachan]]‘So that he’s the only one that would use the box.’

[[Catriona]]‘I never said that.’

[[Neil Strachan]]‘No. Where does he stay?’

The girl on the dyke looked at him, hard and long, upside down. What she saw there is not known: a large pink face, a good deal of scone, and a button hanging by a thread. She finished the apple, core and all.

[[Catriona]]‘If you were to follow that wire,’ said Catriona, [[Catriona]]‘you’d find a burn to be sick in, and then it’s the second house.’

He had taken it for a fence. It went along behind the dyke on hazel sticks, a black, clean, new-looking wire, over the hill and down again for the best part of a mile. Nobody stopped him. But when he looked round from the top there were people on the road, standing in twos and threes, with their hands in their sleeves, and he knew the minister by the length of him.

*

The house had no light in it. The byre had. He lifted the latch, and the warmth came out to meet him, and a smell of cow; she was in her stall on the left, a brindled one, chewing. And on the right, on the cobbles, between the hay and the churn, with its little panes all polished and its lamp lit and a clean sack laid inside it for a mat, stood the kiosk from Sgarra pier.

An old man on a stool had the door of it propped open with his foot. He must have been very big once. He had a watch in his hand, and did not take his eyes off it.

[[Lachie Mòr]]‘Come in or go out,’ he said. [[Lachie Mòr]]‘She feels the draught.’

[[Neil Strachan]]‘Are you Mr Lachlan—’

[[Lachie Mòr]]‘Wheesht. It’s on the hour.’

The constable took off his cap. He could not have said why. There were eleven seconds, and he heard the old man count them, in Gaelic, under his breath; and then the telephone rang. The cow did not so much as turn her head.

[[Lachie Mòr]]‘Aye,’ bawled Lachie Mòr into the mouthpiece.

[[Calum]]‘Aye,’ said a voice in the receiver, so far off, and so like his own, that it might have been the echo. [[Calum]]‘Is that you?’

[[Lachie Mòr]]‘It’s me. Is that you, Calum?’

[[Calum]]‘It is. What like’s the weather?’

[[Lachie Mòr]]‘Coarse.’

[[Calum]]‘It’s hot here. How’s the beast?’

[[Lachie Mòr]]‘She’s fine. She’s asking for you. I have the police in.’

[[Calum]]‘The polis? What have you done?’

[[Lachie Mòr]]‘I’ve done nothing. I went down to the pier on the Friday, and I fell, and I lay there. So they’ve brought it up to me.’

There was a silence on the line in which you could hear the whole round of the world, humming.

[[Calum]]‘You never said that you fell,’ said the voice from Fremantle.

[[Lachie Mòr]]‘You never asked. Cheerio, Calum.’

[[Calum]]‘Cheerio. Friday.’

He hung it up, and wiped it with his cuff.

[[Lachie Mòr]]‘That’s my brother,’ he told the policeman. [[Lachie Mòr]]‘He went out in ’thirty-nine. He has the number of the box, and he’ll not learn another, he’s eighty-seven. You’ll be going to take it, now.’

Neil Strachan turned his cap round by the brim till he came to the badge. He was thinking about the letter in his tunic, and he found that he had most of it by heart. It said that the kiosk was not in its place. It did not, when you came to look at it, say what its place was.

[[Neil Strachan]]‘Has it been damaged at all?’ he asked.

[[Lachie Mòr]]‘Damaged! The bairn has it washed every day with soap.’

[[Neil Strachan]]‘And it’s in working order. And it’s on Sgarra.’

[[Lachie Mòr]]‘Where else would it be?’

He went outside to do it, on account of the cow. They were all in the lane by then, Effie in the front of them with her coat over her pinny, and they drew back a bit to give him room for the aerial.

[[Neil Strachan]]‘Strachan to Kilbrannan,’ he said. [[Neil Strachan]]‘I’ve traced the box, Sergeant. It’s on the island and it’s in daily use. I think the company’s man must have gone to the wrong end.’

[[Sergeant Baird]]‘The wrong end of what?’

[[Neil Strachan]]‘It’s very easily done, in the mist. I’d recommend they leave it connected.’

[[Sergeant Baird]]‘Strachan, have you been drinking?’

[[Neil Strachan]]‘Tea,’ said the constable. [[Neil Strachan]]‘Strachan out.’

Nobody cheered. It is not a cheering sort of island. But somebody took the cap from under his arm, and a needle came out, and Mrs MacPhail, holding him still by the lapel, sewed on his button there and then in the road.

[[Effie MacPhail]]‘You’ll be staying to your tea,’ she said. [[Effie MacPhail]]‘There’s no boat.’

[[Neil Strachan]]‘It’s only half past four.’

[[Effie MacPhail]]‘Donald John has been called away,’ said the postmistress, [[Effie MacPhail]]‘to his dancing.’
