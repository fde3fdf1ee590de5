Pauline Heslop | Pauline, Madam Chairman, Mrs Heslop | female
Raj Banerjee | Raj, Mr Banerjee, the clerk | male
Councillor Tait | Norman, Grandad | male
Imogen Swales | Imogen, Councillor Swales | female
Keith | the vicar, the Reverend Keith | male
Craig Dodds | Craig, a man in a balaclava, the man in the balaclava | male
Billy | a small voice, the boy | male
the operator | a woman at the other end | female
====
Minutes of an Extraordinary Meeting

*Hethersgill Parish Council. Held by video link on account of the snow. Present: Cllrs Heslop (Chair), Swales, Tait, the Revd K. Moffat; Mr R. Banerjee (Clerk). Item 1: Ducks.*

[[Pauline Heslop]]‘Can everybody hear me?’ said Pauline Heslop.

Everybody could. It had never been in question. She sat well forward in her own dining-room, very large and close, in pearls; over one shoulder there was a sideboard, over the other a door that stood ajar, and along the bottom of her, in small white letters, HOST.

[[Raj Banerjee]]‘Loud and clear, Madam Chairman,’ said Raj Banerjee. He was clerk to the council and also the chemist, and he was doing it from the stock-room with a blanket round his legs. [[Raj Banerjee]]‘We’re only waiting for Councillor Tait.’

[[Pauline Heslop]]‘Norman’s there. I can see him. Norman, you’re on mute.’

In the lower left-hand square a red, square, elderly face in a woollen hat opened and shut its mouth. Behind it there was a steering wheel. He was the biggest farmer in the dale, and he’d come to the meeting in his tractor, that being where the signal was.

[[Imogen Swales]]‘It’s the microphone, Norman!’ Imogen Swales called. [[Imogen Swales]]‘The little microphone! Has it got a line through it?’

[[Keith]]‘He’s pressing the hazard lights,’ the vicar observed.

[[Pauline Heslop]]‘We shall have to proceed without him. Item one. As members know, on the fourth of the month a duck was struck outside the Co-op.’

[[Imogen Swales]]‘Killed,’ said Imogen. She had moved up from Surrey for the peace, and had been on the council for six weeks. [[Imogen Swales]]‘She was killed, Pauline. Her name was Duchess.’

[[Pauline Heslop]]‘And I have before me three quotations for a sign.’

She began to read them out. It’s a matter of record that the item was timed at fifty minutes. The clerk lowered his head to his notes, and the vicar, who had found out in the first lockdown how to look as though he were listening, got on with his porridge. So it was Imogen who saw it. In the top right-hand square the door behind Mrs Heslop’s shoulder opened a little way, and a man in a balaclava came in.

He stood and looked at the back of the pearls. He looked at the sideboard. He put a finger to where his lips must be, apparently for his own benefit, and picked up a silver teapot.

[[Imogen Swales]]‘Pauline,’ said Imogen.

[[Pauline Heslop]]‘Through the chair, please.’

[[Imogen Swales]]‘No, but Pauline, there’s someone—’

[[Pauline Heslop]]‘I do know that you’re new to us, Councillor Swales. We have an order for speaking. You may put up the little hand.’

She put up the little hand. It appeared in the corner of her picture, yellow and cheerful. Mrs Heslop did not look at it. The man had gone out with the teapot; he came in again, and this time with a holdall.

[[Keith]]‘Good Lord,’ the vicar said, with his spoon in the air. [[Keith]]‘Madam Chairman! On a point of order!’

[[Pauline Heslop]]‘It isn’t a point of order if you’ve got your mouth full, Vicar.’

[[Raj Banerjee]]‘Mrs Heslop,’ cried the clerk, who had looked up, [[Raj Banerjee]]‘please, turn round. You have got a burglar!’

But she had had by then as much as any chairman can be asked to bear. She’d been chairman for twenty-two years. She had sat through the Great Bench Dispute. With one stroke of a lacquered nail she reached for the thing which her nephew had shown her; and all the little microphones, right across the board, went red.

[[Pauline Heslop]]‘There,’ said Pauline. [[Pauline Heslop]]‘Now we can get on. The reflective sign comes in two sizes.’

*

There followed the part of the proceedings for which the clerk had afterwards some trouble in finding a form of words. Three people were seen to shout. They waved; they pointed; the Reverend Keith took down a picture of the Last Supper and wrote upon the back of it BEHIND YOU, and since his camera showed things the wrong way about it said so to nobody but himself. At 10.52 Mr Banerjee left his chair. He could be made out at the far end of the stock-room with the shop’s telephone, in front of the corn plasters.

[[the operator]]‘Emergency, which service?’ said a woman at the other end.

[[Raj Banerjee]]‘Police. There’s a man robbing a house. I can see him now, he’s got the carriage clock.’

[[the operator]]‘Are you in the property, caller?’

[[Raj Banerjee]]‘I’m in a meeting.’

[[the operator]]‘And where’s the intruder?’

[[Raj Banerjee]]‘In the top right-hand corner,’ said Raj. [[Raj Banerjee]]‘No, listen, please. It’s Mrs Heslop at Fell View. She can’t hear us. She’s muted us. She’s telling us about ducks.’

The operator was a patient woman. She asked him if there had been any alcohol. There was no car, she told him in the end, nearer than Hexham, and there was four foot of snow on the tops; was there nobody local with transport?

And the clerk turned his head to the screen, and saw that the fourth square was moving. The hedges were going past it. It bounced. Councillor Tait, who had not heard a sound all morning, or been heard, was sitting up behind his wheel with his hat over his eyes and his jaw stuck out like a plough.

[[Billy]]‘Grandad says what’s the number of the house?’ said a small voice.

It came out of Norman’s square. The mouth that it came from was not to be seen; but a hand in a mitten rose up from below the edge, and on the screen was a thumb, very large, coming away.

[[Raj Banerjee]]‘Norman! You’re unmuted!’ Raj had run back to his desk and was shouting at it. It was no good, for he himself was not.

[[Billy]]‘I done it,’ said the boy. [[Billy]]‘You press the space bar. Everybody knows that. There’s a man nicking your clock, missis.’

Pauline Heslop stopped with her finger upon a price.

[[Pauline Heslop]]‘Whose child is that?’ she asked.

[[Councillor Tait]]‘He’s mine,’ came a bellow, over an engine. [[Councillor Tait]]‘That’s our Billy. Whey, Pauline, for the love of God, woman, look ahint ye!’

[[Pauline Heslop]]‘I am in the middle of an item, Norman.’

[[Craig Dodds]]‘It won’t work, mind,’ said the man in the balaclava.

She did then turn round. He was standing at the sideboard, with the carriage clock in the crook of his arm; it seemed he had been standing there for some time. He had the look of a man who’s sworn to himself that he would say nothing.

[[Craig Dodds]]‘The sign,’ he said. [[Craig Dodds]]‘Sorry. I’ve been trying not to listen. But they’ll not cross there any more, man. Not the Co-op. They only crossed there for the bread.’

[[Pauline Heslop]]‘I beg your pardon?’ said Pauline faintly.

[[Craig Dodds]]‘It’s the bakery, see. It used to put its crusts out the front, and then it shut. So they’ve to go to the back of the Black Bull, and that’s by the bend. It’s there you want it. You stick up a sign at the Co-op, and you’re telling folk to slow down for nowt and then put their foot down just where the ducks are.’

All round the edges of the screen the red faces had stopped shouting.

It would have been natural to scream; Mrs Heslop was to say so herself. But there’s a thing that happens to a person who has been in the chair for twenty-two years, and in all that time has never once had a contribution from the public.

[[Pauline Heslop]]‘How do you come to know so much about them?’ she asked.

[[Craig Dodds]]‘I feed them.’ He shifted the clock to the other arm. [[Craig Dodds]]‘Every morning. I’ve nowt else on. I was at the bakery eleven year.’

[[Pauline Heslop]]‘Take that thing off your head. I can’t hear you properly.’

[[Craig Dodds]]‘I’d rather not.’

[[Billy]]‘It’s Craig Dodds,’ said Billy, from under the dashboard. [[Billy]]‘That’s his voice. He does the ducks.’

[[Craig Dodds]]‘Ah, Billy, man!’

[[Pauline Heslop]]‘Craig? Little Craig Dodds, that was a shepherd in the Nativity? I taught you to read!’

He took it off. There was a good deal of ginger hair underneath, and he’d been crying, perhaps, or it might have been the wool. The lacquered nail went out slowly to the keyboard and let them all back in; and they came in all together.

[[Imogen Swales]]‘Are you hurt?’ cried Imogen. [[Imogen Swales]]‘Has he hurt you?’

[[Keith]]‘Craig, put the clock down, there’s a good chap,’ the vicar begged.

[[Raj Banerjee]]‘The police are coming, Mrs Heslop. From Hexham. They’re coming on Thursday.’

[[Pauline Heslop]]‘One at a time,’ said Pauline, [[Pauline Heslop]]‘through the chair. Craig, sit down there, where they can see you. Not on the tapestry. Why did you want my clock?’

[[Craig Dodds]]‘It’s the gas.’

[[Pauline Heslop]]‘How much?’

[[Craig Dodds]]‘Two hundred and twelve. I was ganna put it back. I thought you’d be out, there was no car.’

[[Pauline Heslop]]‘It is under the snow,’ she said. Then she was quiet, so that they could hear the clock; and it was in that quiet that the window behind the two of them went dark, and a great yellow bucket came up over the sill and stopped an inch from the glass. In the fourth square, there was the same bucket from the other side.

[[Councillor Tait]]‘Have I to knock the wall in?’ asked Norman.

[[Pauline Heslop]]‘Certainly not. I’m on the line with the county about that wall. We’ve a vacancy on this council, Mr Banerjee, I believe?’

[[Raj Banerjee]]‘Since the Bench, Madam Chairman.’

[[Pauline Heslop]]‘And is there an allowance?’

[[Raj Banerjee]]‘There’s a Footpaths and Wildfowl Officer,’ said the clerk. He had to move the blanket to find the place. [[Raj Banerjee]]‘It was set up in 1974, and nobody’s ever claimed it. Five pounds a week. With the arrears it comes to, let me see, quite a lot of gas.’

[[Imogen Swales]]‘But he’s a burglar!’ said Imogen.

[[Keith]]‘So was the last one,’ said the Reverend Keith, [[Keith]]‘only it was grants.’

*Item 1. After discussion, and a contribution from a member of the public, it was resolved to put the sign at the Black Bull. Mr C. Dodds was co-opted. Cllr Tait abstained, being up a flower-bed. Item 2: Mrs Heslop wished it to be minuted that the teapot had been a present from her sister, that she had never liked it, and that he might as well finish taking it out.*
