Deepak | Mr Rane | male | narrator
Moira Pask | Moira | female
Gethin | our trainee | male
Alasdair | a young man in a suit, the young man | male
Bronagh | a woman in a cycling helmet, the woman in the helmet | female
my mother | Mum | female
====
Articles Left on Omnibuses

The first thing I learned about Lost Property was that nobody ever comes in for the leg.

We had four of them by then. They stood in the corner behind the umbrellas, three left and one right, and Moira Pask, who'd run the counter at Hendry Street for twenty-six years, gave them a wipe on Fridays. She said that you got to know the public by what it was able to walk off without.

[[Moira Pask]]‘Item,’ she would say, and hold it up.

[[Gethin]]‘Wig,’ our trainee would say.

[[Moira Pask]]‘Colour?’

[[Gethin]]‘Sort of ginger?’

[[Moira Pask]]‘Auburn, Gethin. We're not animals. Put it under H, for hairpieces.’

Gethin was nineteen, on a scheme. I was thirty-three, and I had come for six weeks, four years ago, in between two things, neither of which I could now have told you the name of. It suited me. All day people came up to the hatch having lost something, and about one time in three you could reach behind you and put it in their hands.

It was Moira's last Thursday but one. On the Friday week there would be sherry and a clock. She'd forbidden us to speak of it, so that it stood about among us all morning like the fifth leg.

[[Deepak]]‘What'll you do, though?’ I asked her. [[Deepak]]‘On the Monday?’

[[Moira Pask]]‘I shall sit upstairs on a number 43,’ said Moira, [[Moira Pask]]‘from one end to the other, and I shall leave things.’

That was when the phone rang, and it was my mother. She had the number for emergencies, and took a broad view of the word.

[[Deepak]]‘Lost Property, Hendry Street,’ I said.

[[my mother]]‘Are you eating?’

[[Deepak]]‘I'm at work, Mum.’

[[my mother]]‘I know you're at work, you've got your voice on. I want you to keep Sunday. Mrs Kulkarni's niece is coming, she's an actuary, she has a very nice way of sitting. I've told her that you're in transport.’

[[Deepak]]‘I can't on Sunday.’

[[my mother]]‘What's on Sunday?’

I could not think of anything that was on Sunday. Gethin had stopped with a wig on either hand. Moira, who was pretending to enter a cello, shook her head at me in sorrow.

[[Deepak]]‘I've got to go,’ I said, [[Deepak]]‘there's a customer.’

It was even true. There was a young man in a suit at the hatch. His hair was wet, he was breathing as if he had run from the depot, and he'd taken hold of the counter with both hands.

[[Alasdair]]‘A box,’ he said. [[Alasdair]]‘About so big. Blue. Please say that you've got it. It was on the 43, upstairs, at the back, on Tuesday night.’

[[Moira Pask]]‘What was in the box, sir?’ asked Moira.

[[Alasdair]]‘A ring.’

There is a drawer for that. It's the only one that locks. She looked down at him through the lower half of her glasses, and then, without any haste, she felt for the key on its chain. I'd seen her hand back a Stradivarius with less ceremony.

[[Moira Pask]]‘You'll have to describe it to us. It's nothing personal. You'd be surprised at who comes in for a ring.’

[[Alasdair]]‘It's gold. It's quite thin, and there's a stone, a green one. It's not an emerald, I couldn't run to an emerald. I've been carrying it round since August. I keep on getting right up to it, and then the waiter comes.’

[[Gethin]]‘Aw,’ said Gethin.

[[Moira Pask]]‘Gethin. Go on, sir. When did you mean to do it?’

[[Alasdair]]‘Tonight. It's our anniversary. I've booked the place with the fish.’ He'd let go of the counter, and was trying to flatten down his hair. [[Alasdair]]‘It's stupid. I'm not usually frightened of things, I'm a roofer. I'm only in this because of the fish.’

She unlocked the drawer. She has small hands, and she could always open it so that not even we could see in. After a while she brought out a blue box, and looked inside it, and her face did something that I'd not seen it do before.

[[Moira Pask]]‘Would you say that again, about the stone?’

[[Alasdair]]‘Green. Like a bottle.’

[[Moira Pask]]‘Well, this one's plain,’ said Moira. [[Moira Pask]]‘It's a plain gold band, it's a large size, and it's got some writing on the inside. I'm very sorry, love. I don't believe it's yours.’

I have seen people told about cats with more grit than that young man showed over it. He nodded several times. He thanked us. He asked whether it might still come in, and I took him down to the far end, by the prams, to do the form: name, address, bus, value. Under value he put a query.

So I had my back to the hatch, and I didn't see her arrive. I only heard the buzzer.

[[Bronagh]]‘Excuse me, have you had a ring in?’ said a woman's voice, out of breath. [[Bronagh]]‘In a wee blue box?’

Gethin has since told me that you could have heard a glove drop.

She was a woman in a cycling helmet, with oil to the elbow and a Belfast accent, and she'd propped a bicycle against the leg of the counter as though she might need to get away. She couldn't see us for prams. The young man beside me had gone rigid, with the pen standing up in his fist.

[[Alasdair]]‘That's Bronagh,’ he breathed.

[[Deepak]]‘Who's Bronagh?’

[[Alasdair]]‘*She* is. That's who it's for. Oh my God, she's found out. She's been in my jacket.’

He went down behind a double buggy. I couldn't very well stay standing up, so I went down after him.

[[Moira Pask]]‘And which bus would this have been on, dear?’ Moira was saying.

[[Bronagh]]‘The 43. On Monday. I'd my bike in with a puncture, or I'd never have been on it. I was sat on the top deck with it open in my hand, practising, and then I looked up and it was my stop. I've not slept since.’

[[Moira Pask]]‘Practising?’

[[Bronagh]]‘What I'd say. It's daft. I'm going to ask a fella to marry me.’

At my side, among the wheels, there was a noise like a tyre going down.

[[Moira Pask]]‘Can you describe the ring at all?’

[[Bronagh]]‘It's a man's. It's just a plain band, I'd it made up out of my granda's. He's hands like shovels, so it's a big one, a Z plus two. And I had a bit put on the inside.’ The woman in the helmet went red. [[Bronagh]]‘Do I have to say what it is?’

[[Moira Pask]]‘I'm afraid that it's the regulations.’

[[Bronagh]]‘It says, “Mind your head.”’

[[Moira Pask]]‘I see.’

[[Bronagh]]‘He's a roofer. It's what I say to him when he goes out the door. I've said it every morning for three years, and I thought that if I could get all the rest of it down to what would go in a ring, well, that'd be it.’

You never heard a quiet like that in Hendry Street. Even the clocks seemed to mind; we had sixty. I looked at Alasdair, that was what it said on the form, and he was crying without making any attempt to do something about it, kneeling up in his good trousers with his chin on the hood of the pram.

[[Deepak]]‘Go on,’ I whispered.

[[Alasdair]]‘I can't. I haven't got one. I've nothing to give her. She's gone and melted her granda, and I left hers on a bus!’

Now, I have told you that it was Moira who taught me the trade. She was still holding the blue box. She looked across the shelves, over the prams, directly at me, and I swear that she has never been to the theatre in her life, but she raised her voice for the gallery.

[[Moira Pask]]‘Mr Rane! Would you look in Tuesday's tray for me? I've an idea there was a second one handed in. I may have filed it wrong. It could be under S.’

[[Gethin]]‘S for what?’ said Gethin.

[[Moira Pask]]‘For slow.’

It was there. It was where it ought to have been all the time, in the drawer, behind the first, in a box of precisely the same blue; I suppose they'd gone to the same shop. She had seen the pair of them as soon as she turned the key. She told me afterwards that she had wanted only to know how it would come out. She'd had twenty-six years of giving people back what was theirs, and she'd never once been let see what they did with it.

I put it into his hand. He stood up. It took a certain time, as he had cramp.

[[Bronagh]]‘Alasdair?’ said the woman at the hatch.

[[Alasdair]]‘I was getting a form,’ he said.

[[Bronagh]]‘How long have you been in there?’

[[Alasdair]]‘Since the puncture.’

[[Bronagh]]‘You heard.’ She clapped both hands on the helmet. [[Bronagh]]‘Ach, no! I'd a speech! I was going to do it in the place with the fish!’

[[Alasdair]]‘I'd one as well. I'd it on cards. I can't, I don't, look, it's only a tourmaline.’ And he held it out to her, over a pram full of other people's umbrellas, with the lid shut.

We did the decent thing. Gethin faced the hairpieces, and I faced the legs. I don't know what was said, apart from the one part, since she laughed when she said it, and it rang off all the tin.

[[Bronagh]]‘Mind your head,’ said Bronagh.

There was a rule about signatures, but Moira let it go. She held the door for the bicycle. She watched the two of them away up Hendry Street, wobbling, with him on the crossbar, in that suit; and she remained there for a good while after they were round the corner, polishing the handle.

[[Moira Pask]]‘Item,’ she said in the end.

[[Gethin]]‘One roofer,’ said Gethin, who was coming on. [[Gethin]]‘One cyclist. Returned to owner.’

[[Moira Pask]]‘Good lad. Deepak, give your mother a ring.’

[[Deepak]]‘What for? I don't want an actuary.’

[[Moira Pask]]‘Nobody ever comes in saying they want an actuary. You've been four years on that shelf, my love, and I retire on Friday week.’ She put the telephone down before me on the counter, the right way round. [[Moira Pask]]‘I'd just like to see you claimed.’
