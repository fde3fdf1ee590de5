Gaynor Probert | Gaynor, Gay, the elder sister, Miss Probert | female
Delyth | Delyth, Del, her sister, the younger one, his wife | female
Rhodri | Rhodri, her brother-in-law, her husband | male
Aunt Mair | Aunt Mair, Mair, their aunt, Auntie, the old woman | female
Mr Corfield | Corfield, Mr Corfield, the dealer | male
====
Three: The Bottom Shed

The ewe had been straining since four, and at twenty to six Gaynor knelt in the straw behind her, took off her watch, and held it up for whoever was there.

It was her sister who took it. It could only have been. Nobody else would have come out to the bottom shed in a camel coat.

[[Delyth]]‘Is it backwards?’

[[Gaynor Probert]]‘I don’t know yet.’

[[Delyth]]‘Dad used to say you could tell by the way they look at you.’

[[Gaynor Probert]]‘He said that about the bank.’ Gaynor soaped her arm to the elbow and then some way past it. The water in the bucket had been hot once. [[Gaynor Probert]]‘Get down by her head, will you? Put your knee in her neck.’

[[Delyth]]‘It’s cashmere, this.’

[[Gaynor Probert]]‘It was.’

Delyth got down. She and her husband had driven up from Cardiff in the small hours because Corfield was coming at nine to look at the flock, and because she wasn’t going to have it said, afterwards, that she had not been there. That was how she’d put it on the telephone. She hadn’t held a ewe since she was seventeen, and she set her knee in exactly the right place.

[[Delyth]]‘Well?’

[[Gaynor Probert]]‘Give me a minute.’

[[Delyth]]‘Only she’s looking at me.’

[[Gaynor Probert]]‘Which way?’

[[Delyth]]‘As if I’d come about the overdraft.’

It was no good laughing with your hand in a sheep. Gaynor shut her eyes; you saw better. There was a foot, and there was another foot, and both of them were the wrong way up. Past them, where there should have been the hard small wedge of a nose, there was something like a bit of wet rope.

[[Gaynor Probert]]‘Tail,’ she said.

[[Delyth]]‘Oh, Gay.’

[[Gaynor Probert]]‘It’s all right. It’s only a matter of getting on with it.’

[[Delyth]]‘You lost the last one that was...’

[[Gaynor Probert]]‘I know what I lost.’

Boots were coming across the yard, town boots, picking their way. Delyth raised her head from the ewe’s ear. [[Rhodri]]‘Is there a signal anywhere in this valley?’ asked her husband.

He stood in the door with his phone held up in front of him, as though he’d been sent to bless the rafters.

[[Gaynor Probert/Delyth]]‘Top gate,’ said the two sisters in one breath.

[[Rhodri]]‘I’ve been to the top gate. There’s a bull at the top gate.’

[[Gaynor Probert]]‘He’s a steer, Rhodri.’

[[Rhodri]]‘I didn’t stop to ask him.’ Her brother-in-law sold houses for a living. He was good at it: he could walk into any room, however dark, and find the kind thing to say about it. You could see him looking round for it now. [[Rhodri]]‘So this is where it all happens.’

Neither of them helped him. The ewe groaned, from a long way down.

[[Rhodri]]‘I don’t want to hurry anyone,’ he said, [[Rhodri]]‘but Corfield’s girl wants the movement book by eight. She wants it scanned. Is that a thing we have?’

[[Gaynor Probert]]‘It’s in the dresser. It’s green. It isn’t a thing we scan.’

[[Rhodri]]‘I could take a picture of it.’

[[Delyth]]‘You do that, love. Ask Aunt Mair for the key.’

[[Rhodri]]‘She’s asleep in the chair.’

[[Delyth]]‘She’s not asleep. She’s listening for you to go near the dresser.’

He went. They heard him apologise to the dog.

[[Gaynor Probert]]‘He’s doing his best,’ said Gaynor, since it ought to be said by somebody.

[[Delyth]]‘I know he is. I could brain him. Have you got it?’

[[Gaynor Probert]]‘I’ve got the one leg. I want the two together or I’ll tear her.’

[[Delyth]]‘Mind her, then.’

[[Gaynor Probert]]‘What do you think I’m doing?’

[[Delyth]]‘You’ve gone white.’

[[Gaynor Probert]]‘I’m always white, it’s February. Talk to me about something.’

[[Delyth]]‘What about?’

[[Gaynor Probert]]‘Anything. You were always the one for talking.’

[[Delyth]]‘All right. I’ve lost my job.’

Gaynor opened her eyes. From where she was she could see the back end of the ewe and, over the top of it, a parting with a good half inch of grey in it that had not been there at Christmas.

[[Gaynor Probert]]‘When?’

[[Delyth]]‘October.’

[[Gaynor Probert]]‘You brought us all those cheeses.’

[[Delyth]]‘They were off the leaving do.’

[[Gaynor Probert]]‘Does he know?’

[[Delyth]]‘Who, Rhodri? He knows about the job.’

[[Gaynor Probert]]‘So what is it that he doesn’t know about?’

Delyth laid her cheek down on the wool. It was greasy and yellow, it stank, and it was going to be in that collar till the moths had it.

[[Delyth]]‘Is it coming?’ she said.

[[Gaynor Probert]]‘It’s coming. Don’t push her, let her do it. What doesn’t he know?’

[[Delyth]]‘It was me that rang Mr Corfield. I told Rhodri it was you. I said you’d made up your mind to sell, ewes and tack and grazing and all, and you were too proud to pick up the phone.’

[[Gaynor Probert]]‘I never said I wanted to sell.’

[[Delyth]]‘You said you were tired.’

[[Gaynor Probert]]‘I *am* tired! It’s February!’

And then there was no time for it. The hocks were out, waxy and steaming; she had the pair of them in the one fist, and when the ewe heaved she leaned back and drew, down and towards her, as she’d been shown when her hand was small enough for it to be a favour. It came the way a boot comes out of mud. There was a great slither of yellow, and a lamb lay in the straw like something left out in the rain.

It did not move. Delyth had let go of the ewe and was on it with a fistful of hay.

[[Aunt Mair]]‘Rub it, girl. Don’t polish it.’

Their aunt had come down the yard in her dressing gown and a dead man’s wellingtons, with a small brass key on a string round her neck. Behind her, at a distance, came Rhodri with the green book.

[[Delyth]]‘It’s not breathing, Auntie.’

[[Aunt Mair]]‘I can see it’s not. Have you cleared its mouth?’

[[Delyth]]‘Twice.’

[[Aunt Mair]]‘Straw up the nose?’

[[Delyth]]‘I can’t find its nose. My hands won’t stop.’

Gaynor was trying to get up, but one of her legs had died under her an hour ago. [[Aunt Mair]]‘Stop where you are,’ said the old woman. [[Aunt Mair]]‘You’ve done your end.’ She stooped, took the lamb by the hind feet, and went out backwards under the sky, which had begun to be a colour; and there in her nightclothes she swung it, a full circle and then another, as you might swing a child.

[[Rhodri]]‘Does that work?’ asked Rhodri, ducking.

[[Aunt Mair]]‘It worked on your wife.’

[[Rhodri]]‘It never did.’

[[Aunt Mair]]‘In that sink in there. On the sixth of May. The midwife had got the wrong farm.’

The lamb sneezed.

It was a ridiculous noise, like someone at the back of chapel. They all looked at it. Aunt Mair put it down under the ewe’s nose, wiped her palms on the dressing gown, and asked which of them was going to tell her who this Corfield was.

Gaynor had told her on Sunday, and again on the Tuesday.

[[Gaynor Probert]]‘You know who he is, Auntie. He bought Dad’s heifers.’

[[Aunt Mair]]‘He stole your father’s heifers.’

[[Rhodri]]‘He’s offering a very decent price,’ her brother-in-law began. [[Rhodri]]‘In the current...’

[[Aunt Mair]]‘What’s he offering it for?’

[[Rhodri]]‘For the flock. For all of it. I thought everyone was... Gaynor? I thought we’d all been through this?’

She was looking at the lamb. It had got its front knees under it, and was considering them. She could have said it then. It was a short enough sentence, it had his wife’s name in it, and after it he would have driven home to Cardiff on his own.

[[thinks Gaynor Probert]]*Say it,* she thought. [[thinks Gaynor Probert]]*Go on. She’d have said it of you.*

[[Gaynor Probert]]‘I changed my mind,’ said Gaynor.

[[Rhodri]]‘You changed your mind.’

[[Gaynor Probert]]‘Just now. I’m sorry, Rhodri. You’ve had the drive for nothing.’

[[Rhodri]]‘But it was you that...’ He stopped. He was not a stupid man, whatever they thought of him in that house. He looked at the elder sister, who couldn’t meet his eye, and at the younger one, who could and was doing it, with mucus to the elbows and her chin up. [[Rhodri]]‘Del?’

Delyth didn’t say anything.

[[Rhodri]]‘Del, did Gaynor ring him?’

[[Aunt Mair]]‘There’s another one in there,’ said Aunt Mair.

[[Gaynor Probert]]‘There’s what?’

[[Aunt Mair]]‘Look at the side of her. You’ve only had the half.’ The old woman had her hand flat on the wool. [[Aunt Mair]]‘It’s Delyth that’s got the small hands. Get that coat off.’

[[Delyth]]‘I can’t, I’ve not done it since school.’

[[Aunt Mair]]‘It’s not gone anywhere else to live. Coat.’

The coat came off. It was Rhodri who held out his arm for it, and he folded it, lining outward, and hung it on the hurdle. Then he squatted in the muck in his good trousers and put his knee, after some thought, in the ewe’s neck.

[[Rhodri]]‘Like that?’

[[Gaynor Probert]]‘Lower down,’ said Gaynor. [[Gaynor Probert]]‘There. You’ve got her.’

[[Delyth]]‘It’s hot,’ his wife said in an odd voice. [[Delyth]]‘I’d forgotten that it’s hot.’

[[Rhodri]]‘Does she know, Del? About Swansea?’

[[Delyth]]‘Not now.’

[[Rhodri]]‘I only want to know what it is that I’m allowed to say.’

[[Delyth]]‘There’s a nose! Gay, I’ve a nose and two feet, they’re the right way up. What do I do?’

[[Gaynor Probert]]‘Nothing. That one wants to be born. What about Swansea?’

[[Delyth]]‘I’m ill,’ said Delyth, with her face against the ewe. [[Delyth]]‘It’s not the bad kind. It’s the other kind, they cut it out. It’s on the ninth of March. I thought that if there was some money, and you weren’t up here on your own with all this, you’d be able to come down and sit with me. And I couldn’t just ask you, could I? You’d have said it was lambing.’

Nobody spoke. It would have been true, what she’d said; that was what was so hard about it.

The second lamb arrived by itself, shook its ears and shouted.

[[Aunt Mair]]‘Well, there we are,’ said their aunt. She had to say it twice, because the first time there was something in her throat. [[Aunt Mair]]‘How long does it go on, this cutting?’

Rhodri had looked up.

[[Delyth]]‘They keep you in a week,’ said Delyth.

[[Aunt Mair]]‘I can lamb for a week.’

[[Gaynor Probert]]‘You’re eighty-four,’ said Gaynor.

[[Aunt Mair]]‘And him,’ said Aunt Mair, with a nod towards the ewe’s head. [[Aunt Mair]]‘He’s got the weight. He can hold, and I’ll tell him what to hold.’

[[Rhodri]]‘I’ve two completions that week,’ said Rhodri, and then, [[Rhodri]]‘Yes. All right. Yes.’

At five to nine a cattle wagon came up the lane with its lights on, and a stout man in a clean brown smock got down and stood at the mouth of the shed, sniffing. He found the four of them sitting along the wall on bales with mugs in their hands, filthy, like people waiting for a bus. The dealer lifted his cap.

[[Mr Corfield]]‘Miss Probert? I believe that you were wanting to see me.’

Gaynor drank some tea. It was her sister who stood up, held out a hand, saw what was on it, and put it away again behind her.

[[Delyth]]‘That was me, Mr Corfield,’ she said. [[Delyth]]‘And I don’t know how to tell you this. Would you like some cheese?’
