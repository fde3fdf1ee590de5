Corinne | Corrie | female
Coralie | the younger | female
Leon | their brother | male
Ezekiel Braithwaite | Daddy, their father, Mr Braithwaite, Zeke | male
Mr Pryce | the old man from room six | male
Danuta | the care assistant | female
Dr Kavanagh | the man in the running shoes, the doctor | male
====
Double Six

The dutch pot went in under the blanket, on the footplate of the empty wheelchair, and the bammy went in Coralie’s handbag; and if they were asked, it was laundry.

[[Corinne]]‘Walk normal,’ said Corinne.

[[Coralie]]‘I am walking normal.’

[[Corinne]]‘You’re walking like you’ve robbed somewhere.’

It was ten past eleven on a Sunday and the whole of Roundhay was at church, or at B&Q. In the hall at Elmfield Lodge there was a smell of gravy, and the man who came in on Sundays was at the piano. Danuta was behind the desk. She looked up at the two of them, in their two church hats, one lilac, the other lilac. She looked at the wheelchair. There was steam coming out of the blanket.

[[Danuta]]‘Good morning, Corinne,’ said the care assistant. [[Danuta]]‘Good morning, Coralie.’

[[Coralie]]‘It’s the other way about, love.’

[[Danuta]]‘Excuse me. I always guess, and it’s always wrong. Is this laundry?’

[[Corinne]]‘It’s laundry,’ Corinne said.

[[Danuta]]‘Then it must go up at once,’ said Danuta, [[Danuta]]‘while it’s hot.’

Their father was in the bay window on the first floor with a bib on. He’d driven the number 12 for thirty-one years, and he was still a very big man, folded now on one side like a deckchair. In front of him was a plate with three scoops on it, orange, green and beige. Across the table sat Mr Pryce from room six, who had been a Methodist and a bookmaker, and came every day to play him for matches.

[[Mr Pryce]]‘He won’t touch it,’ said Mr Pryce. [[Mr Pryce]]‘I’ve told him that it’s carrot. He asked to see the carrot.’

[[Corinne]]‘Morning, Daddy,’ said Corinne, and kissed him on the good side.

Ezekiel Braithwaite rolled an eye at her. Since the stroke it took him a time to find where he had put a word. You had to wait, and not look as if you were waiting.

[[Ezekiel Braithwaite]]‘Smell,’ he said. [[Ezekiel Braithwaite]]‘I smell.’

[[Coralie]]‘Yes, you do, you smell lovely, you’ve been bathed,’ said Coralie loudly, for the door was open. She shut it. She took off the blanket, and then the lid.

It was ackee and saltfish, done as he’d taught them, with the scotch bonnet left whole, and it stood up out of that pot and walked round the room. Mr Pryce laid down his dominoes and closed his eyes. Their father didn’t move. A tear came out on the side that he had no control of and ran down into the bib.

[[Corinne]]‘Only a taste,’ said Corinne, [[Corinne]]‘on the fork. I’ve mashed it. And you’re to sit straight, and you swallow twice, like the lady showed you.’

[[Leon]]‘What d’you think you’re doing?’

It was their brother. He was standing in the doorway with his car keys. He had on his suit, for he’d come from the early service, and his face was terrible.

[[Coralie]]‘You said that you couldn’t come till one,’ Coralie said.

[[Leon]]‘I can see I did. Put that down.’

[[Coralie]]‘It’s a forkful, Leon,’ said Coralie.

[[Leon]]‘He failed the swallow test! He failed it twice. There’s a sign up over the bed, Corinne, it’s laminated! It’s got a picture!’

[[Coralie]]‘I’m Coralie.’

[[Leon]]‘I don’t care which of you it is! You’ll drown him.’

[[Mr Pryce]]‘Steady on,’ said Mr Pryce.

[[Leon]]‘And what’s he doing in here?’

[[Mr Pryce]]‘I’m forty-one matches up,’ said the old man from room six.

Corinne hadn’t put it down. It was the fork that had always been his, with the bone handle, and it was an inch or two from their father’s mouth, and he had opened it like a bird. She couldn’t seem to bring her arm back. She thought of him in his uniform, at the stove, at five in the morning, in one pair of socks and then another pair on top, singing to the pan: *Miss Ivy, Miss Ivy, what a way your kitchen smoky; Maas Joe gone a Cuba and he lef’ you with the donkey.* They’d thought that Miss Ivy was a person. They’d thought she lived in Chapeltown.

[[thinks Corinne]]*Eleven weeks of beige. He’s lost three stone, and they weigh him on a thing for sacks.*

[[Corinne]]‘You feed him, then,’ she told her brother. [[Corinne]]‘Go on. There’s the spoon. Give him some of that green.’

[[Leon]]‘I’ve been giving it to him. I come here on a Tuesday and a Thursday, and I give it to him for an hour.’

[[Coralie]]‘And does he eat it?’ asked Coralie.

[[Leon]]‘No.’

[[Corinne]]‘So what’s it for?’ said Corinne.

[[Leon]]‘It’s so he doesn’t *die*,’ Leon said, and his voice went.

There was a small knock, of the kind that isn’t asking. The person who came in was thin, and sandy, and about fifty, with a rucksack on; he’d a clean shirt, and below that a pair of bright green running shoes with mud on them. He stood and breathed in through his nose.

[[Dr Kavanagh]]‘Somebody in here,’ he said, [[Dr Kavanagh]]‘is having a much better Sunday than I am.’

[[Coralie]]‘It’s laundry,’ said Coralie.

[[Dr Kavanagh]]‘I heard. Danuta said I might like to be quick.’

[[Leon]]‘If you’ve come to do his feet,’ said Leon, [[Leon]]‘this isn’t a good time.’

[[Dr Kavanagh]]‘I’d like to do his chest, if he’d let me. I’m on call for the practice. I was on the other side of the park. Would you mind shifting the pot, one of you? I can’t hear anything over it.’

He warmed the thing on his sleeve. He listened to Daddy’s back for a good long time, on the left and on the right, with his eyes on the car park. The man in the running shoes didn’t speak to any of them until he’d done up the pyjama buttons, and then it wasn’t to them that he spoke. He brought a chair around and sat on it, where he could be seen.

[[Dr Kavanagh]]‘There’s a bit of a crackle at the bottom there, Mr Braithwaite. It’s not much. My guess is that it’s carrot.’

[[Ezekiel Braithwaite]]‘No see,’ said their father. [[Ezekiel Braithwaite]]‘No see no carrot.’

[[Dr Kavanagh]]‘No. I’ve had a look at it myself. So tell me. D’you know why they’ve got you on the soft stuff?’

They waited. Outside, the piano had got on to hymns.

[[Ezekiel Braithwaite]]‘Choke,’ he said.

[[Dr Kavanagh]]‘That’s it. The muscle’s gone lazy on the one side. When you swallow, some of it can go the wrong way, into the lungs, and then you might have a pneumonia. You’ve had the one.’

[[Ezekiel Braithwaite]]‘Two.’

[[Dr Kavanagh]]‘Two, I beg your pardon. And the next might be the last. It’d be likelier with that,’ said the doctor, with a nod at the pot, [[Dr Kavanagh]]‘than with this. It wouldn’t be certain. It’s not even certain with this. D’you follow me?’

[[Ezekiel Braithwaite]]‘Not fool,’ said Ezekiel Braithwaite.

[[Dr Kavanagh]]‘No, I can see that you’re not. Then I’ve got to ask you the question. Which d’you want?’

[[Leon]]‘You can’t ask him that!’ cried their brother.

[[Dr Kavanagh]]‘I’m afraid I have to. He’s the one with the mouth.’

[[Leon]]‘He’s not well enough to say. He doesn’t know what day it is!’

[[Mr Pryce]]‘It’s Sunday,’ Mr Pryce said. [[Mr Pryce]]‘He knows that. He had a bet on it.’

[[Leon]]‘You keep out of it! Nobody asked you. You people weren’t there.’ He had turned his back on them and was talking to the window. [[Leon]]‘I was there. I went round with his paper and he was on the floor of the kitchen, and the gas was on, and his face was... He’d his eyes open. He looked at me, and I was on the phone to the ambulance, and I was saying to him, Stay with me, Daddy. I promised him. I said, I won’t let anything else happen.’

No one knew where to look. In eleven weeks he hadn’t said so much; he had done the forms. Coralie took a step over the carpet, and stopped. It was then that they heard a noise on the wood. It was a domino. Their father had got hold of it in his good hand, and was knocking the table with it, not hard, as you’d do to tell them that you couldn’t go.

[[Ezekiel Braithwaite]]‘Leon,’ he said.

[[Leon]]‘Yes, Daddy.’

[[Ezekiel Braithwaite]]‘Come. Come here so.’

He came. He got down by the chair in his good trousers.

[[Ezekiel Braithwaite]]‘You did,’ said their father. He was a long time over it, and they saw him go up and down the shelves. [[Ezekiel Braithwaite]]‘You did keep it. Promise. Finish now.’ He laid the hand, with the tile still in it, on top of his son’s head. [[Ezekiel Braithwaite]]‘Boy. Me hungry.’

Leon stayed there. He’d put his forehead against the arm of the chair. After a while one of the sisters blew her nose, and then the other one did, and it was the same note.

[[Dr Kavanagh]]‘There’s a form for it,’ the doctor said, when it was possible to say something. [[Dr Kavanagh]]‘There would be. It says that he knows what might happen, and he’s choosing it, and it says what we’ll do if it goes wrong and what we won’t. We can fill it in now between us. It’s got a dreadful name. They call it *eating and drinking with acknowledged risk.*’

[[Corinne]]‘That’s every meal he ever cooked,’ said Corinne.

[[Dr Kavanagh]]‘I’ll put that in the box. Which are you?’

[[Corinne]]‘Corinne. Corrie. I’m the elder, that’s Coralie.’

[[Coralie]]‘By a year,’ said the younger. [[Coralie]]‘She had the hat first.’

[[Mr Pryce]]‘And who are you?’ asked Mr Pryce. [[Mr Pryce]]‘You’ve never said.’

[[Dr Kavanagh]]‘Sorry. Kavanagh. Dr Kavanagh. I’d meant to be doing ten miles.’

He did his writing on the windowsill. When it came to the end their father took the pen in the wrong hand and made, over several minutes, a mark like a bus going under a bridge, and the three of his children signed below. Nobody spoke about it. Corinne had spooned some into the lid, where it would cool. She mashed it over again. She thought that her hand would shake, but somebody had taken the fork out of it.

[[Leon]]‘Sit straight,’ said Leon. [[Leon]]‘Chin down, Daddy. Chin right down.’

[[Ezekiel Braithwaite]]‘Me know.’

[[Leon]]‘I know you know. Little bit. And swallow. And again.’

They were none of them breathing. They watched it go. You could see it travel, all the way, down the old brown corded throat and under the bib, and they listened for the cough as people listen on a beach for the second wave. He sat there. He rolled the eye, first to the one lilac hat, and next to the other.

[[Ezekiel Braithwaite]]‘Salt,’ he said.

[[Corinne]]‘It’s never too salt!’ said Corinne. [[Corinne]]‘I soaked it all night!’

[[Ezekiel Braithwaite]]‘Want salt.’

[[Coralie]]‘I told her,’ Coralie informed the room. [[Coralie]]‘Didn’t I tell you? I said that you’d soaked the life out of it.’

It was Mr Pryce who laughed first. He had turned the dominoes on their faces, and begun to stir them with the flat of his hand, that sound like a shingle beach. He counted heads.

[[Mr Pryce]]‘We could do with a fourth, Doctor, if you’re not expected. It’s a match a point. Zeke and me against you and the lad.’

[[Dr Kavanagh]]‘I ought to warn you, I’ve never played,’ said Dr Kavanagh, sitting down.

[[Ezekiel Braithwaite]]‘Good,’ said Ezekiel Braithwaite, quite clearly, and slammed down the double six.
