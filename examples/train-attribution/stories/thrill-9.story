Lieutenant Mavrommatis | Mavrommatis, the lieutenant | male
Sergeant Kapsalis | Kapsalis, the sergeant | male
Vangelis | the signaller | male
Barba Thymios | Thymios, the old muleteer | male
Manolis Diakou | Manolis, Diakou, the voice, the voice on the wire | male
Captain Rallis | Rallis, the captain | male
====
The Left-Handed Battery

The telephone lived in a biscuit tin, and the biscuit tin lived under the signaller's coat, so that when it rang it seemed to be the boy himself who had gone off.

It was the third day of it: the same snow, the same mules, the same hill.

[[Vangelis]]'It's Battery, sir,' said Vangelis. [[Vangelis]]'It's Captain Rallis.'

Lieutenant Mavrommatis crawled over two sleeping men to reach it. The hut had no roof. They had put tent cloth across one corner, and the cloth bellied with the weight of the drift. Beyond the wall there was nothing at all: a white slope, a grey sky, and somewhere over the ridge the Italians, who were just as cold and had better boots.

[[Lieutenant Mavrommatis]]'Mavrommatis.'

[[Manolis Diakou]]'This is Rallis,' said the voice on the wire. It was thin, and it came and went with the wind. [[Manolis Diakou]]'I have orders for you, Lieutenant. You are to bring your company down off the saddle, and assemble at the chapel of Saint Paraskevi, by four. I'm going to shell the saddle.'

[[Lieutenant Mavrommatis]]'Shell it? We hold it, sir.'

[[Manolis Diakou]]'That's why you must come down.'

[[Lieutenant Mavrommatis]]'Has Division agreed to this?'

[[Manolis Diakou]]'It comes from Division. By four, at the chapel. In the open, in front, where the runners can count you. Repeat it.'

He repeated it. It was a quarter past two. He gave the receiver back to Vangelis and stayed where he was, on his knees, with the snow ticking against the canvas.

[[Sergeant Kapsalis]]'What is it?' asked the sergeant.

[[Lieutenant Mavrommatis]]'We're to leave the saddle.'

[[Sergeant Kapsalis]]'We've eleven dead on that saddle.' Kapsalis was a baker from Volos, with a face like a cottage loaf. [[Sergeant Kapsalis]]'Who's the fool that thought of that?'

[[Lieutenant Mavrommatis]]'Rallis. He says that it comes from Division.'

[[Sergeant Kapsalis]]'Rallis would sooner give away his sister. Did he swear?'

[[Lieutenant Mavrommatis]]'What?'

[[Sergeant Kapsalis]]'Did he swear at you, sir? I've had that man on the telephone forty times. He can't ask for the time without bringing in the Virgin's stockings.'

The lieutenant considered this. He was a schoolmaster, twenty-nine years old, and it was his habit when a thing did not add up to go back to the first line and begin again.

[[Lieutenant Mavrommatis]]'He didn't swear,' he said. [[Lieutenant Mavrommatis]]'He was very polite. Vangelis, where does the wire run?'

[[Vangelis]]'Down the gully, sir, and round the shoulder. I laid it. There's half a kilometre I can't see from anywhere.'

[[Lieutenant Mavrommatis]]'Could they have got at it?'

[[Vangelis]]'If they had skis,' said the signaller. [[Vangelis]]'And pliers.'

In the corner, under the mule blanket, old Thymios had woken up. He had been hired along with four animals in October, and now had one, and he attended all the councils of war because there was nowhere else to sit.

[[Barba Thymios]]'An Italian that speaks Greek?' he said.

[[Sergeant Kapsalis]]'There's plenty. Waiters.'

[[Barba Thymios]]'He'd sing it. They sing it, the Italians. Did he sing it?'

[[Lieutenant Mavrommatis]]'No, Barba. He spoke as you or I do.' Mavrommatis rubbed the ice out of his eyebrows. [[Lieutenant Mavrommatis]]'Not quite as you or I do. He said *runners* in some way. As they'd say it on an island.'

[[Sergeant Kapsalis]]'Captain Rallis is from Larissa.'

[[Lieutenant Mavrommatis]]'I know where he's from.'

Nobody needed to say the rest. If it was Rallis and they stayed, their own guns would kill them at four. If it was not Rallis and they went, there would be a machine-gun across from the chapel of Saint Paraskevi, and a hundred men would be standing in the open to be counted.

[[Vangelis]]'I can send down a man to Battery,' said Vangelis. [[Vangelis]]'It's three hours in this.'

[[Lieutenant Mavrommatis]]'We have an hour and a half. No. Get him back. I'll ask him something.'

* * *

[[Manolis Diakou]]'Battery.'

[[Lieutenant Mavrommatis]]'Captain, it's Mavrommatis. I've some wounded, I shall need mules. How many can you let me have?'

[[Manolis Diakou]]'How many do you want?'

[[Lieutenant Mavrommatis]]'Six.'

[[Manolis Diakou]]'You can have six,' said the voice.

The sergeant, whose ear was pressed to the back of the receiver, rolled up his eyes. The real Rallis had not had six mules since November. The real Rallis would have told him where he could put his six mules, and in what order.

[[Lieutenant Mavrommatis]]'You're generous, sir. And how's your arm?'

There was a stop. It was longer than the line required. A second voice was behind it, a murmur, quick and low, and a sound like a boot on a plank.

[[Manolis Diakou]]'It's better,' the voice said. [[Manolis Diakou]]'You know how it is with us. We've always been the left-handed battery.'

[[Lieutenant Mavrommatis]]'The left-handed battery,' said Mavrommatis.

[[Manolis Diakou]]'That's what they call us. Left hand for everything. You'll remember that, Lieutenant, won't you? When you come down to the chapel. My mother always used to tell me, if a man gives you bread with his right hand, look what's in the left one.'

And it was gone. Mavrommatis sat on in the snow with his mouth a little open. He had the look of a man who has picked up a pupil's exercise, meaning to put a line through it, and has found a poem.

[[Sergeant Kapsalis]]'Well, that's no captain,' said Kapsalis. [[Sergeant Kapsalis]]'His arm! There's nothing wrong with his arm. It's a swine of a Fascist with a phrase book, and I'll go down that wire with four men and feed it to him.'

[[Lieutenant Mavrommatis]]'Left-handed. Is there such a battery?'

[[Sergeant Kapsalis]]'There's no such battery in the army.'

[[Lieutenant Mavrommatis]]'Then why did he say it? I'd swallowed the arm. He had only to say "better" and ring off. He went on.'

[[Barba Thymios]]'My wife's mother was from Symi,' said Thymios.

They waited for him to come to the point. It sometimes took a while.

[[Barba Thymios]]'They say that, there. Bread with the right hand. It's what you say to children about strangers.' He scratched himself. [[Barba Thymios]]'Symi, Rhodes, all those. It's all Italy now, they took it in the year twelve. They've got them in schools learning *giovinezza*. They've got the lads in the army.'

It was so quiet that they could hear the mule chew.

[[thinks Lieutenant Mavrommatis]]*He is not lying to us. Somebody is standing over him, and he is telling us as loudly as he can.*

[[Lieutenant Mavrommatis]]'Look what's in the left,' said the lieutenant aloud. [[Lieutenant Mavrommatis]]'Sergeant, what's to the left of the chapel, coming down?'

[[Sergeant Kapsalis]]'A goat path. It goes over behind the rocks. You'd come out above whoever was sitting opposite.'

[[Lieutenant Mavrommatis]]'With a machine-gun.'

[[Sergeant Kapsalis]]'With a machine-gun,' Kapsalis agreed, and began very slowly to smile.

* * *

They went at three, forty of them, with sacking round their boots. Barba Thymios led because he was the only one who had ever met the goats. The lieutenant had left the rest in the saddle with orders to light fires and to make a noise like men packing up, and Vangelis with the biscuit tin to keep the voice amused.

[[Vangelis]]'What do I say to him, sir?' Vangelis had asked.

[[Lieutenant Mavrommatis]]'Ask him how to spell things.'

They came out above the rocks at ten to four. The chapel was there below, no larger than a hen-house, with its little bell; and here, so close that one could smell the coffee, were two machine-guns under a white sheet, a dozen men lying on planks, and an officer in a beautiful cape watching the empty ground through field glasses. At his feet, in front of a telephone, a soldier knelt. The officer's pistol was resting on his collar.

[[Manolis Diakou]]'K,' the soldier was saying wearily in Greek. [[Manolis Diakou]]'No, my friend. *Kappa*. As in *kakomoiris*.'

It means a poor devil. Sergeant Kapsalis put his hand over his mouth.

It did not last as long as it takes to tell. There was a shout, and snow came down on the sheet from above by the barrowload, and after the snow the bakers and cobblers of Volos. Somebody fired twice in the air. The officer in the cape swung about, and the pistol came off the collar for the first time in two hours; and the man on his knees, without getting up, hit him across the shins with the telephone.

When it was over he stayed as he was, with his hands on his head. He was shaking so much that snow fell off him. He was perhaps twenty-one.

[[Lieutenant Mavrommatis]]'Captain Rallis,' said Mavrommatis.

[[Manolis Diakou]]'Manolis Diakou, sir. From Rhodes. From Lindos.' His teeth knocked together. [[Manolis Diakou]]'I told them I couldn't do it well. I said, "I don't know how their officers talk."'

[[Lieutenant Mavrommatis]]'You were much too polite.'

[[Manolis Diakou]]'I know. I thought about swearing. But I thought, if I do it right, they'll come.' He looked from one to another of them as if to be sure of the number. [[Manolis Diakou]]'Did I say it clearly? About the left? I had to think of something he wouldn't understand, he had two years of Greek at Padua.'

[[Barba Thymios]]'Whose saying is it?' demanded Thymios, pushing through. [[Barba Thymios]]'The bread?'

[[Manolis Diakou]]'My mother's.'

[[Barba Thymios]]'I knew it,' the old muleteer told the company. He took off his blanket, which no one had ever seen him do, and put it around the boy from Lindos. [[Barba Thymios]]'They're all witches, those women.'

Behind the rock the telephone had begun to ring, faintly, in its nest of snow. Vangelis, no doubt, wanting another letter. But it was the other wire, the one that ran on down the gully; Kapsalis had spliced it with his own teeth. Mavrommatis took up the receiver. He had barely said his name.

[[Captain Rallis]]'Where in the name of the Virgin's holy woollen stockings have you been?' roared the captain. [[Captain Rallis]]'I've been cranking this obscenity since noon! Have you still got my saddle?'

[[Lieutenant Mavrommatis]]'Yes, sir,' the lieutenant said. There were tears running down his face; it was the wind. [[Lieutenant Mavrommatis]]'Would you say that again, please? I'd like my men to hear it.'
