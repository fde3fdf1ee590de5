Father Hehir | the priest, Father | male
Nonie Considine | the widow, Nonie, his mother, their mother | female
Francie | the Yank, the elder brother, the elder | male
Michael John | the younger brother, Michael, the younger | male
Tom Moloney | the undertaker, Moloney | male
Bina Rourke | Miss Rourke, Bina, the old woman, a voice behind the door, the person in the doorway | female
Dinny | the landlord of the Anchor, a man in a vest | male
the mourners | the mourners | neutral
====
Eleven Stations

[[Father Hehir]]‘To be opened when I am dead,’ read Father Hehir, [[Father Hehir]]‘and not before, Nonie, for I know you.’

He looked over his spectacles at the widow. The widow looked at the teapot.

[[Father Hehir]]‘It goes on. I want no black horses, no band, and no speech from any county councillor. I want to be carried on the shoulders of my two sons and whoever else is sober, and I want to be carried by the long road.’

[[Francie]]‘What’s the long road?’ asked the Yank.

He was not a Yank at all, but Francie, the elder brother, who had gone out to Boston in 1957 and had come back for this with a hat, a camera and a way of saying *Dad*. There were nineteen people in the kitchen. Every one of them could have told him what the long road was, and none did.

[[Father Hehir]]‘He explains that. By the long road I mean down Mill Lane and up Bridge Street and round by the quay, that being the way I walked home every Saturday night of my life; and I want to be set down for the space of one drink outside every house where I used to have one.’

[[the mourners]]‘God be good to him,’ said the mourners warmly.

[[Nonie Considine]]‘How many is that?’ said Nonie.

[[Father Hehir]]‘He has a list.’

[[Nonie Considine]]‘He would.’

[[Father Hehir]]‘Hogan’s. The Anchor. Paddy Tuohy’s. The Railway, though there is no railway. The Widow Breen’s. Kitty the Cross.’ The priest turned over. [[Father Hehir]]‘There are ten. No, I tell a lie, there’s one on the back. Eleven. The last is Miss Rourke’s.’

It was then that the kitchen went quiet; and Michael John, the younger brother, who had not said a word since Tuesday, put his cup down on the dresser as if the cup were asleep.

[[Michael John]]‘Bina Rourke’s is shut,’ he said. [[Michael John]]‘It’s been shut this twenty-two years.’

[[Father Hehir]]‘It’s what is written, Michael.’

[[Michael John]]‘He never would walk past it. He’d go round by the field in the wet.’

[[Nonie Considine]]‘He would not,’ said his mother. [[Nonie Considine]]‘He told me he walked past it every Saturday with his hat on. Is that the end, Father?’

[[Father Hehir]]‘There’s an envelope goes with it, for the last house. And it says: I leave Nonie the house, and the cow, and an apology.’

She took that as she had taken the teapot, without any expression, and looked to see was there anything in it.

*

A coffin is a heavy thing, and Mattie Considine had been a heavy man. By the Anchor the bearers had found their step. By Tuohy’s they had lost it. The custom, as laid down by the undertaker, who was making it up, was this: the dead man rested on two kitchen chairs outside the door; the landlord came out with a glass; the glass was put down on the lid; a decent interval was kept; and somebody saw that it did not go to waste.

[[Tom Moloney]]‘Who had the last one?’ called Tom Moloney, when they were all drawn up in front of the Railway.

[[the mourners]]‘Hogan’s man!’ cried the mourners.

[[Tom Moloney]]‘He’d the one before. We’ll have order in this. We’ll have it by age.’

[[Francie]]‘This is a disgrace,’ Francie said.

[[Michael John]]‘It’s what he wanted.’

[[Francie]]‘He wanted a whole lot of things. He wanted a motor car. I don’t see anybody getting him that.’

[[Michael John]]‘You offered to.’

[[Francie]]‘I did more than offer. I wired the money. I wired four hundred dollars in the fall of ’fifty-nine, and he writes me back on a picture of the Pope that he’d put it to a good use. Where is it? I’ve seen no automobile.’

[[Michael John]]‘I’d know nothing about it.’

[[Francie]]‘You were living in the same house with him!’

[[Michael John]]‘That’s how you’d know nothing about it.’

They had a handle each, at the head, with their faces not a foot apart and the box like a table between them. It was more than they had said to one another since they were boys. Behind them a man in a vest, who had not expected anyone until opening time, was coming over from the Anchor at a trot with a tray.

[[Dinny]]‘You went off without the second one,’ he panted. [[Dinny]]‘He always had two in mine.’

[[Tom Moloney]]‘It says one, Dinny.’

[[Dinny]]‘I’ll not have it said Carmody’s gave him short measure.’

[[Tom Moloney]]‘Put it on the lid so,’ the undertaker told him, [[Tom Moloney]]‘and mind the brass.’

And the landlord of the Anchor put it on the lid, and stood to attention beside it in his vest until it was gone, which was not long.

At Kitty the Cross’s there was singing. At the ninth house the curate’s bicycle went into the river, for reasons never gone into. It had come on to rain, softly, as a kind of courtesy. The widow walked the whole way at the front, beside the priest, with her bag held before her in both hands.

[[Nonie Considine]]‘You knew,’ she said to him, on the bridge.

[[Father Hehir]]‘I know a great many things, Nonie, and I’m not let say any of them.’

[[Nonie Considine]]‘She was twenty-six. She’d the bar left her by the uncle. He was never out of it.’

[[Father Hehir]]‘You were married to him.’

[[Nonie Considine]]‘I was, and Francie walking and the other one in the cradle. And then one night he comes in at eight o’clock, cold sober, and hangs up his hat, and says he’s finished with Rourke’s. And the next day she put up her shutters. I never asked. Was I right, Father?’

[[Father Hehir]]‘It might depend what the answer was.’

[[Nonie Considine]]‘You’re a great comfort,’ said Nonie bitterly.

*

There is nothing on Quay Street after the chandler’s except a high, narrow house with no paint on it. The letters over the door had been gold, and you could still read B. ROURKE, LICENSED TO SELL, and then a wet streak. Sixty people came to a halt in front of it. The chairs were set. The rain ran off the hats. Nobody, since nobody had thought so far ahead, knew who ought to knock.

[[Tom Moloney]]‘The sons,’ said Moloney.

[[Francie]]‘Not me,’ said the elder.

[[Michael John]]‘It’s for you to do. You’re the eldest.’

[[Francie]]‘You’re the one that stayed.’

[[Nonie Considine]]‘Get out of my road,’ their mother said, [[Nonie Considine]]‘the pair of you,’ and she went up the step and beat on the door with the flat of her hand.

They heard a chair. They heard a stick, and a long business with a bolt, which stopped halfway.

[[Bina Rourke]]‘We’re closed,’ said a voice behind the door.

[[Nonie Considine]]‘It’s Nonie Considine. I have Mattie with me.’

[[Bina Rourke]]‘Is he drunk?’

[[Nonie Considine]]‘He’s dead, Bina. He’s out here on two chairs, and he wants his drink.’

The bolt went the rest of the way. The person in the doorway was not twenty-six. She had a man’s cardigan on and her white hair in a plait, and she looked first at the coffin, and then for a good while at the wife; and it was noticed, by those who notice, that the two of them had the same shoes.

[[Bina Rourke]]‘I’d have come,’ she said. [[Bina Rourke]]‘I’d the kettle on to come. I didn’t think I’d be let.’

[[Father Hehir]]‘There is a letter, Miss Rourke,’ said the priest.

[[Bina Rourke]]‘You’ll have to read it to me, Father. It’s my eyes.’

He slit the envelope with his thumb. There was a fold of banknotes in it, and those he held a little away from him, as though they might be hot.

[[Father Hehir]]‘Dear Bina,’ he read, [[Father Hehir]]‘here is what I owe you. It was two hundred and six pounds in 1940 and you never sent a bill. I know you could not open for want of it, for I drank that bar dry on the slate and then I was ashamed to walk past the door, so I went round by the field, and told Nonie different. I could never get it together. Then Francie sent me the price of a car. He’s a good boy and it was a good thought, but I’m too fat for a car. Forgive the delay.’

Nobody spoke. You could hear the gutter, and the curate, somewhere, wringing out his trousers.

[[Francie]]‘Is that all it was?’ said Francie at last. [[Francie]]‘A bar bill?’

[[Nonie Considine]]‘Is that all it was?’ his mother said, but not in the same voice.

[[Bina Rourke]]‘What else would it have been?’ asked the old woman. Then she saw what else, and her hand went up to the plait. [[Bina Rourke]]‘Ah, Nonie. Ah, no. Mattie? Sure he used to sit in there with the tears running down, telling me what a grand girl you were. I had it every Saturday for a year. I was sick of the sound of you.’

[[Nonie Considine]]‘Twenty-two years,’ said the widow. She had hold of the door-frame. [[Nonie Considine]]‘Twenty-two years I’ve gone to the far butcher so I wouldn’t meet you at the near one.’

[[Bina Rourke]]‘And I to the far chapel.’

[[Nonie Considine]]‘I’ll kill him,’ Nonie said. She began to laugh, and had to be held up, and it was Bina who held her.

[[Father Hehir]]‘It says one thing more,’ the priest put in. [[Father Hehir]]‘P.S. If she has a drop in the house, I’ll take it now.’

There was, it turned out, the half of a bottle, laid down in 1940 and very nearly forgotten. She poured it out with a shaking hand, and came down the step by herself in the rain, and set the glass on the lid among the rings of the other ten. They kept the interval. It went on longer than at any of the rest, for this time there was no agreement as to whose turn it was.

[[Michael John]]‘You have it,’ said Michael John. [[Michael John]]‘You paid for it.’

[[Francie]]‘Halves,’ said the Yank; and he took off his hat to drink.
