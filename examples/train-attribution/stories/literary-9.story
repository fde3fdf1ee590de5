Rafe Tolliver | Rafe, the elder, the elder brother, the older man | male
Micah Tolliver | Micah, Mike, the younger, the younger brother | male
the shepherd | the shepherd, the woman on the quad bike, Mrs Dinsdale | female
====
Ridge

They left the car at the quarry, because Rafe said that it would be cheating to leave it at the farm.

[[Micah Tolliver]]‘Cheating who?’ said Micah.

[[Rafe Tolliver]]‘Him.’

[[Micah Tolliver]]‘He’s in a jar.’

[[Rafe Tolliver]]‘He’s in a box. I moved him to a box. The jar had a handle on it, it looked like something you’d win.’

Micah held the gate. It was twenty to eight, and clear, with a rind of frost along the top bar. His brother went through with the rucksack held a little away from his back, as one carries a cake.

[[Rafe Tolliver]]‘You’ve got the wrong boots,’ said Rafe.

[[Micah Tolliver]]‘They’re the only ones I’ve got.’

[[Rafe Tolliver]]‘They’ve a heel.’

[[Micah Tolliver]]‘I live in a city. We have floors.’

[[Rafe Tolliver]]‘It’s eleven miles.’

[[Micah Tolliver]]‘You said nine.’

[[Rafe Tolliver]]‘I said nine to get you here.’

They climbed for a time without talking. The track went up beside a wall, and on the other side of the wall a beck came down, so that you had the feeling of being passed.

[[Micah Tolliver]]‘What did you say to Mum?’

[[Rafe Tolliver]]‘That we’d do it properly.’

[[Micah Tolliver]]‘She didn’t want to come?’

[[Rafe Tolliver]]‘With her hip? She said she’d been up it once with him, in 1983, and he’d talked about drainage.’

[[Micah Tolliver]]‘That’s where he proposed.’

[[Rafe Tolliver]]‘That’s what I’m telling you.’

Micah laughed, and had to stop to do it. He was forty-one. He’d a desk, and a knee. He stood bent over with his hands on his thighs, and watched the steam of himself go away down the hill.

[[Rafe Tolliver]]‘You all right?’

[[Micah Tolliver]]‘I’m looking at the view.’

[[Rafe Tolliver]]‘It’s behind you.’

[[Micah Tolliver]]‘I’m saving it.’

At the first stile they changed over. Rafe slid the straps from his shoulders. He held the pack while his brother got his arms in, and did up the buckle across the front for him, and tugged it, as if he were sending him to school.

[[Micah Tolliver]]‘He’s heavy.’

[[Rafe Tolliver]]‘That’s the flask.’

[[Micah Tolliver]]‘Which side’s he on?’

[[Rafe Tolliver]]‘He’s on the left. There’s a cheese sandwich on the right, and a torch.’

[[Micah Tolliver]]‘He hated cheese.’

[[Rafe Tolliver]]‘He’s not having any.’

The wall ended. Above it there was just the hill, yellow and enormous, with the path laid up it like a dropped string. They went in single file, the younger in front. It’s easier to talk to a back.

[[Rafe Tolliver]]‘I’ve had an offer for the house.’

[[Micah Tolliver]]‘Already?’

[[Rafe Tolliver]]‘It’s the couple with the van. They like the shed.’

[[Micah Tolliver]]‘They’d want to see inside it first.’

[[Rafe Tolliver]]‘I’ve cleared it. It took me four weekends. He’d kept every key he ever had, Mike. He’d a tin of them, with a label on it, *Keys, Unknown*.’

[[Micah Tolliver]]‘You might have said. I’d have come and helped.’

[[Rafe Tolliver]]‘Would you?’

It was a while before there was an answer. A grouse went off under their feet, and rattled away across the slope telling everyone.

[[Micah Tolliver]]‘No,’ said Micah. [[Micah Tolliver]]‘I’d have said that I would, and there’d have been something.’

[[Rafe Tolliver]]‘There was something at the hospital.’

[[Micah Tolliver]]‘I know that.’

[[Rafe Tolliver]]‘I’m not getting at you.’

[[Micah Tolliver]]‘You’ve waited till I’ve got him on my back.’

[[Rafe Tolliver]]‘I’d have waited till the top,’ said Rafe mildly, [[Rafe Tolliver]]‘only you’re going so slow.’

There had been a third of them once, on this path. It was the summer when Micah was six and was carried, and Rafe, who was ten, was not. They had come up in the heat behind their father’s calves, and at a place where the ground went soft he’d made both of them lie down on their stomachs and put an ear to it. He wanted them to hear where it was going.

[[Micah Tolliver]]‘Is this where he had us listen?’

[[Rafe Tolliver]]‘Further on. There was a thorn.’

[[Micah Tolliver]]‘I never heard a thing, you know. I said that I could.’

[[Rafe Tolliver]]‘You said it was like a bath.’

[[Micah Tolliver]]‘I was copying you.’

[[Rafe Tolliver]]‘I was making it up,’ said Rafe. [[Rafe Tolliver]]‘I’d got a beetle in my ear.’

He said it so gravely that it was some yards before it took effect. Then the back in front of him started to shake. It shook all the way to the thorn, which was still there, and had a boot hanging in it by the lace.

[[Micah Tolliver]]‘Thirty-five years. I’ve told that to people. I told it to the girls, I’ve had them face down in a park.’

[[Rafe Tolliver]]‘What did they say?’

[[Micah Tolliver]]‘Jess said it was the Central line.’

[[Rafe Tolliver]]‘She’ll go far, that one. She’s the image of him. How are they?’

[[Micah Tolliver]]‘You could come and see.’

[[Rafe Tolliver]]‘I don’t like to leave the dog.’

[[Micah Tolliver]]‘The dog’s been dead two years, Rafe. You sent a card.’

His brother bent down and saw to a gaiter.

[[Rafe Tolliver]]‘Well, I’ve not got used to it,’ he said.

They heard the engine a good five minutes before they saw it. It came down off the skyline, with two dogs up behind, and a woman in a balaclava driving it who did not stop so much as run out of hill. She pushed the wool up off her mouth.

[[the shepherd]]‘You’ll not be going over the top?’

[[Rafe Tolliver]]‘We were thinking of it,’ said Rafe.

[[the shepherd]]‘There’s weather. You’ve an hour. You’d best be off the ridge by one.’ She considered their feet. She considered the pack, and the hand that Micah had put up to the strap of it. [[the shepherd]]‘Who’ve you got?’

[[Micah Tolliver]]‘Sorry?’

[[the shepherd]]‘In the bag. There’s only two sorts come up here on a Tuesday, and you’ve no dog.’

[[Micah Tolliver]]‘It’s our dad.’

[[the shepherd]]‘Ah,’ said the shepherd. [[the shepherd]]‘Well, stand with your backs to it. I’d a party from Leeds last year that didn’t, and they’d their gran all down their fronts. Who was he?’

[[Rafe Tolliver/Micah Tolliver]]‘Wesley Tolliver. He was with the Water Board.’

[[the shepherd]]‘Not Drains Tolliver?’

The brothers looked at each other.

[[the shepherd]]‘He put in our culvert,’ she said. [[the shepherd]]‘He came out of a Sunday in his church suit, and lay down in it. My dad thought the world of him. You tell him it’s still running: tell him Dinsdale’s, at Low Gill. It’s never once backed up.’

She pulled down her balaclava, and the dogs leaned all together to the left, and they were gone.

[[Micah Tolliver]]‘Drains Tolliver,’ said the younger, when it was quiet.

[[Rafe Tolliver]]‘Did you know about that?’

[[Micah Tolliver]]‘I thought that he went to chapel.’

[[Rafe Tolliver]]‘So did I. So did Mum. He’d come in with mud all down him, and say there’d been a lot of kneeling.’

[[Micah Tolliver]]‘Give me some of that tea.’

[[Rafe Tolliver]]‘You’ve got it.’

[[Micah Tolliver]]‘Then get it out. I can’t reach.’

They drank from the one cup, standing. To the west there was a line along the sky as if it had been underscored. Rafe watched it, and he screwed on the cap, and in his careful way he put the flask back on the right side, then changed his mind and put it on the left.

[[Micah Tolliver]]‘What did he say? At the end. You never told me.’

[[Rafe Tolliver]]‘He wasn’t saying a lot.’

[[Micah Tolliver]]‘He must have said something.’

[[Rafe Tolliver]]‘He asked what time it was.’

[[Micah Tolliver]]‘That’s all?’

[[Rafe Tolliver]]‘I told him ten past four. He said, “He’ll be on the train, then.”’

Micah turned his face to the hill.

[[Rafe Tolliver]]‘I wasn’t going to tell you,’ his brother said.

[[Micah Tolliver]]‘I wasn’t on the train.’

[[Rafe Tolliver]]‘No.’

[[Micah Tolliver]]‘I was in a meeting about chairs. I had my phone on the table, upside down, and I could feel it going. I could feel it in the wood.’

[[Rafe Tolliver]]‘I know. I was the one ringing.’

[[Micah Tolliver]]‘What did you say to him?’

[[Rafe Tolliver]]‘I said yes. I said you’d just gone through Skipton.’

There was nothing to be heard but wind. It came in pieces, with gaps, and in one of the gaps the older man got hold of the younger by the loop on the top of the rucksack and held on to it. They stood like that, the pair of them, facing the same way. A sheep regarded them from a rock.

[[Rafe Tolliver]]‘He was pleased,’ said Rafe. [[Rafe Tolliver]]‘He went off pleased. It’s the best thing I ever did, and it was a lie, and I’ve been that angry with you since that I couldn’t pick up the phone.’

[[Micah Tolliver]]‘I thought it was the money.’

[[Rafe Tolliver]]‘What money?’

[[Micah Tolliver]]‘The two thousand.’

[[Rafe Tolliver]]‘I’d forgotten the two thousand.’

[[Micah Tolliver]]‘Then I never mentioned it.’

[[Rafe Tolliver]]‘Get on,’ said the elder, and gave him a push. [[Rafe Tolliver]]‘Get up that hill.’

They were on the ridge by ten to twelve. It had a cairn on it, with a crisp packet. Down there on the one side was all that he’d drained, the fields in their strips and the bright straight cuts between them, and on the other side was what he’d not got round to. Micah set the pack against the stones. He took out the box. It had been made for a pair of shoes.

[[Micah Tolliver]]‘Size nine. They’re not even his.’

[[Rafe Tolliver]]‘They’re mine. It was the only one with a good lid.’

[[Micah Tolliver]]‘Do we say something?’

[[Rafe Tolliver]]‘You’re the one with the degree.’

[[Micah Tolliver]]‘It’s in furniture.’

[[Rafe Tolliver]]‘Say about the culvert.’

The younger brother wiped his nose on his glove. He looked down into the box for a bit, and then, since that was no easier, at the reservoir.

[[Micah Tolliver]]‘Dad,’ he said. [[Micah Tolliver]]‘It’s Mike. I’m late. I’m to tell you from Dinsdale’s at Low Gill that it’s never once backed up.’

[[Rafe Tolliver]]‘That’ll do him,’ said Rafe. His voice had gone. [[Rafe Tolliver]]‘That’s better than a hymn, for him. Which way’s it blowing?’

[[Micah Tolliver]]‘That way.’

[[Rafe Tolliver]]‘Lick your finger.’

[[Micah Tolliver]]‘I’ve got a glove on.’

[[Rafe Tolliver]]‘Well, take it off! God, it’s like going out with a child.’

They got their backs to it. They each put in a hand.

[[Micah Tolliver]]‘Rafe.’

[[Rafe Tolliver]]‘What now?’

[[Micah Tolliver]]‘How far is it down?’

[[Rafe Tolliver]]‘Five and a half.’

[[Micah Tolliver]]‘Is it really?’

[[Rafe Tolliver]]‘No,’ said his brother. [[Rafe Tolliver]]‘On three.’
