Denise Akande | Denise, Mrs Akande, the office manager | female
Graham Pell | Graham, Pell, the accountant | male
Priti Solanki | Priti | female
Tomasz Wrona | Tomasz, Tom | male
Lorna Baird | Lorna, the older woman | female
Callum | Callum, the trainee, the boy, sweetheart | male
====
Chapter Four: The Card

The card had been round the whole of the second floor and was on its way back to Denise Akande's desk when Priti Solanki opened it, read it, shut it, and said a word that she did not usually say before lunch.

[[Graham Pell]]"Language," said Graham Pell from behind his screen.

[[Priti Solanki]]"Who had this after Lorna?"

[[Graham Pell]]"Had what?"

[[Priti Solanki]]"Ray's card. For his retirement. Who had it after Lorna?"

[[Graham Pell]]"I had it on Tuesday," Graham said. [[Graham Pell]]"I put 'Enjoy the allotment.' I stand by it."

[[Priti Solanki]]"It isn't you." Priti carried it across the carpet at arm's length, like a thing that might drip, and laid it on the partition between his desk and Tomasz's. [[Priti Solanki]]"Bottom left. The blue biro."

The two men leaned in from either side. Graham had to lift his glasses. Tomasz, who was six foot five, did not have to get up at all.

[[Tomasz Wrona]]"'Thinking of all the family at this sad time,'" he read. [[Tomasz Wrona]]"'He will live on in our hearts.'"

[[Graham Pell]]"Good God."

[[Tomasz Wrona]]"It's nicely put, though."

[[Graham Pell]]"Tom, the man's in the loading bay. He's eating a pasty."

[[Tomasz Wrona]]"I say only that it's nicely put."

[[Priti Solanki]]"And there's another," said Priti. [[Priti Solanki]]"Look, by the balloon. 'Gone too soon.'"

Graham took his glasses off altogether. [[Graham Pell]]"He's sixty-seven!"

[[Lorna Baird]]"That was me," said a voice from the photocopier.

They turned round. Lorna Baird had worked for Hobday Bathroom Supplies since there had been a Mr Hobday, and she was not accustomed to being stared at. She squared her sheets of paper against the glass and met their eyes, one after another.

[[Lorna Baird]]"I thought that it was funny," she said. [[Lorna Baird]]"He's been threatening to leave for nineteen years. Gone too soon. It's a joke, Graham."

[[Graham Pell]]"I see that it's a joke now."

[[Lorna Baird]]"Well, Ray will. Ray's got a sense of humour."

[[Priti Solanki]]"It was a joke until somebody believed it." Priti tapped the blue biro. [[Priti Solanki]]"Somebody opened this, saw 'Gone too soon', saw 'We'll miss you, mate', and thought that he'd dropped dead. And wrote to the widow."

No one said anything. Down in the yard, a lorry was reversing, and a man whom they all knew very well could be heard telling it to come on, come on, come on, whoa.

[[Tomasz Wrona]]"Could we perhaps cover it with a sticker?" Tomasz asked.

[[Priti Solanki]]"What sort of sticker?"

[[Tomasz Wrona]]"My daughter has horses."

[[Graham Pell]]"We are not putting a horse on it," said Graham.

[[Tomasz Wrona]]"A small horse."

[[Denise Akande]]"Why would we be putting a horse on anything?"

The office manager had come in by the fire door, as she was always telling other people not to, with a cake box balanced on one palm and her car keys in her teeth, from which she had removed them to speak. She looked at the four of them. She looked at the card.

[[Denise Akande]]"Oh, no," said Denise. [[Denise Akande]]"What have you done?"

[[Priti Solanki]]"It wasn't us."

[[Denise Akande]]"It never is, Priti. Give it here."

She read it standing, with the box still on her palm. Her lips moved slightly. When she had got to the bottom left, she put the box down upon Graham's keyboard, which began to type the letter j.

[[Denise Akande]]"The presentation is at three," she said.

[[Graham Pell]]"We know."

[[Denise Akande]]"His wife's coming. Sandra is coming, in a taxi, with her hip."

[[Graham Pell]]"Denise, you're on my..."

[[Denise Akande]]"With her *hip*, Graham, and somebody has written that her husband will live on in our hearts. What's the time now?"

[[Tomasz Wrona]]"Twenty past one," said Tomasz.

[[Denise Akande]]"Then somebody goes out and buys another, and everyone signs it again, and we say nothing. Lorna, you can go. You know what he likes."

Lorna did not stir from the photocopier. It was Priti who answered for her.

[[Priti Solanki]]"She can't. The card shop shut in August. There's only the garage, and the garage has got 'Happy Birthday Grandson' and 'Sorry'."

[[Denise Akande]]"Sorry for what?"

[[Priti Solanki]]"It's just 'Sorry'. It has a sad dog."

[[Lorna Baird]]"I bought my sister that one," the older woman remarked.

Denise pressed two fingers to the bridge of her nose. She had been to a course on this, on the breathing, and she breathed. [[Denise Akande]]"All right. Whose writing is it? If we know whose it is, then at least that person can explain. Who uses blue?"

[[Graham Pell]]"I'm black," said Graham. [[Graham Pell]]"I've always been black. Ask anyone."

[[Priti Solanki]]"Purple," said Priti.

[[Tomasz Wrona]]"Pencil. At home we say that a pen is for people who are never wrong."

[[Graham Pell]]"You keep the stock records in *pencil*?"

[[Tomasz Wrona]]"I am often wrong, Graham."

[[Denise Akande]]"Later, the pair of you. Is that everyone? Who else has had it?" She was counting on her fingers: herself, Graham, Priti, Tomasz, Lorna. She ran out of names before she ran out of hand. [[Denise Akande]]"There's six of us up here. Who's six?"

It was at this moment that the door from the stairs opened, and the trainee backed through it, pulling something after him. He was nineteen. He had on a black tie, and he was in the middle of a wreath.

It was not a small one. He had got his head and one arm through the hole to leave his hands free for the door, and white carnations stood up all round his ears.

[[Callum]]"Sorry I'm late back," said Callum. [[Callum]]"They'd only the one left. The lady knocked off a tenner when I told her how sudden it was."

Nobody could look at anybody.

[[Denise Akande]]"Callum," Denise said at last, and very gently. [[Denise Akande]]"Come and sit down, sweetheart."

[[Callum]]"I'm all right standing. I can't really bend."

[[Denise Akande]]"Who told you that Ray was dead?"

[[Callum]]"Well, nobody *told* me." The boy looked from one to another. He had a soft, anxious face, made for carrying messages. [[Callum]]"It came round on Wednesday, the card did, and I read it, and I thought, that's why everyone's gone quiet. And then there was the collection. And Mr Pell said what a shame it was that he'd never see the new racking."

[[Graham Pell]]"He *won't* see it! It's going in on the ninth!"

[[Callum]]"And you were crying, Lorna. In the kitchen."

[[Lorna Baird]]"I was doing onions," said Lorna, but not at once, and she turned her back and lifted the lid of the photocopier as though there might be something under it.

[[Priti Solanki]]"You've passed him in the yard, though," said Priti. [[Priti Solanki]]"You must have. He's been down there every single day this week."

[[Callum]]"Which one's Ray?"

[[Priti Solanki]]"Which *one*?"

[[Callum]]"I only started on the Monday. There's the tall one, Keith, and there's the one they call Sausage, he's nice, he showed me the forklift." Callum tried to scratch his neck and got a carnation. [[Callum]]"I never met Ray. I just thought that he sounded like a lovely man."

Tomasz laid down his pencil. [[Tomasz Wrona]]"Callum," he said, [[Tomasz Wrona]]"my friend. Sausage is Ray."

It took a while. They watched it go in, and they watched it come up again as a slow tide of red, from the black tie to the hair.

[[Callum]]"But I told him," the boy whispered.

[[Denise Akande]]"Told him what?"

[[Callum]]"Just now. On the stairs. He asked me who the flowers were for. He took his hat off."

[[Graham Pell]]"Oh, this is marvellous," said Graham, who had given up all attempt to rescue his keyboard. [[Graham Pell]]"This is the best day I've had here since the flood. What did he say, lad?"

[[Callum]]"He said, 'Poor old sod, what did he die of?'"

[[Graham Pell]]"And what did you say?"

[[Callum]]"I said I thought that it was probably his heart. On account of the card."

Priti had sat down on the floor between the desks. She had her forehead upon her knees, and her shoulders were going. Denise nudged her with the side of a shoe.

[[Denise Akande]]"Get up. It isn't funny."

[[Priti Solanki]]"I know that it's not."

[[Denise Akande]]"There's a woman with a hip on her way here in a taxi."

[[Priti Solanki]]"I know! I *know*, it's only... 'Sausage is Ray'..."

[[Lorna Baird]]"How much did it cost you?" said Lorna.

She had come out from behind the machine. She walked right up to the trainee and began to work the wreath off over his head, turning it a little at a time, as one takes a jumper off a child.

[[Callum]]"Forty-five. It was fifty-five, but..."

[[Lorna Baird]]"Out of your own money?"

[[Callum]]"I didn't like to ask. I'd missed the collection."

[[Lorna Baird]]"You hear that, Graham? You put in two pounds."

[[Graham Pell]]"I put in *three*," said the accountant.

[[Lorna Baird]]"Two pounds, and a button. I counted it." With a last twist she had it free. She held it up before her and looked Callum over through the hole. [[Lorna Baird]]"I've known that man since I was twenty-four years old. I had lunch with him every working day bar holidays. And I wrote him a joke, because I couldn't think how you put the other thing. You never even met him, and look at you. You're in a tie."

[[Callum]]"It's my brother's," he said.

[[Denise Akande]]"Lorna, love," said Denise. [[Denise Akande]]"Are you all right?"

[[Tomasz Wrona]]"She's not," Tomasz said. [[Tomasz Wrona]]"Of course she isn't. It was never onions. Sit down, Lorna. Have my chair, it goes up and down."

She sat. He worked the lever for her, politely, until her feet touched the ground.

[[Denise Akande]]"So what do we do?" Denise asked them all. She sounded, for once, as if she would like to be told. [[Denise Akande]]"I've a cake, and no card, and a wreath."

[[Graham Pell]]"Bin it," Graham said.

[[Priti Solanki]]"Which?"

[[Graham Pell]]"The wreath, obviously. Both. I'll go down to the garage and get the one with the dog."

[[Lorna Baird]]"You'll do nothing of the kind." The older woman had the card in her lap. She had found a pen there among Tomasz's pencils, and she was writing, slowly, under her own three words, and did not look up. [[Lorna Baird]]"He's had nineteen years of people saying that they'd be glad to see the back of him. Let him find out what he'd have got. How many of us ever do?"

There were steps upon the stairs; heavy ones, with a rest at the landing.

[[Priti Solanki]]"That's him," hissed Priti, and scrambled up. [[Priti Solanki]]"That's Ray. He always stops on the landing. Denise, what do I do with the flowers?"

[[Denise Akande]]"Put them in the stationery cupboard!"

[[Priti Solanki]]"They won't go in the cupboard!"

[[Denise Akande]]"Then stand in front of them. Callum, take off that tie."

[[Callum]]"It's a clip-on, Mrs Akande, it's stuck to my..."

[[Tomasz Wrona]]"I have an idea," said Tomasz. And in two strides he had crossed the room, plucked the wreath from Priti's arms, and hung it, with all its ribbons straight, on the hook by the door where for nineteen years one man and no other had been allowed to put his hat.
