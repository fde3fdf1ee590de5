Huw | her elder brother, her brother Huw | male
Hywel | her younger brother, Hyw | male
Bethan | their sister, Beth, Miss Prosser | female
Mrs Carlow | the woman in the green hat, the stranger, the green hat, Venetia | female
Idris Vaughan | Idris, the auctioneer, Mr Vaughan | male
Gethin | Huw’s boy, her nephew, the boy | male
the man with the flask | | male
====
Lot Nineteen

They sold the small things first: the gates, the hurdles, a lawnmower, a box of assorted bits. Bethan stood on the bank behind the ring with the catalogue rolled up in her fist and watched her father go by in numbered lots, and she was all right, she was perfectly all right, till two strangers carried out the mounting block.

[[Gethin]]‘You’re not crying, are you, Auntie?’ said Gethin.

[[Bethan]]‘It’s the wind.’

[[Gethin]]‘Only Dad said to see if you were.’

[[Bethan]]‘You can tell your dad I’m having the time of my life.’

He was fifteen and all wrist. He had been got up in a tie for it. He leaned on the rail beside her in a manner that he must have believed was casual, and she noticed that he’d a hand in his pocket, and that the hand was shaking.

[[Bethan]]‘What have you got in there?’

[[Gethin]]‘Nothing.’

[[Bethan]]‘Gethin.’

[[Gethin]]‘It’s only a number,’ he muttered. [[Gethin]]‘I’m not supposed to say.’

She held out her palm. It was a bidder’s paddle, of the sort that they gave out at the caravan by the gate; two hundred and seven. She turned it over, and he went red to the hair.

[[Bethan]]‘Your father’s selling,’ said Bethan. [[Bethan]]‘He can’t bid. He’s a third of the estate.’

[[Gethin]]‘He’s not bidding. I am. It’s just the one. If she goes for under two he said.’

[[thinks Bethan]]*Oh, Huw. You silly man.*

There was no call for her to ask which one. Down in the lines the mares stood with their numbers pasted on their rumps, eleven of them, the last of the Blaencwm cobs, and the names were printed in the catalogue just as their father would have shouted them from the yard: Lot 12, Blaencwm Megan; Lot 13, Seren; Lot 14, Mrs Pugh; Lot 15, Olwen; Lot 16, the Widow Twm; and so on down to the bottom of the sheet, where there was a grey, twenty-two years old, with a back like a hammock. *Lot 19, Blaencwm Duchess. Sold as seen.*

She had carried all three of them to school. Not at once.

Bethan gave her nephew back his paddle and went to look for her brothers. She found the one she didn’t want. Hywel was at the tea van in a new cap, and he’d got his phone pressed against his ear, and when he caught sight of her he took it away and considered it as though somebody had just handed it to him.

[[Bethan]]‘Who’s that?’ she asked.

[[Hywel]]‘Nobody. The bank.’

[[Bethan]]‘On a Saturday?’

[[Hywel]]‘They’re very good,’ said her younger brother. [[Hywel]]‘How’s he bearing up?’

[[Bethan]]‘You could ask him. He’s thirty yards off.’

[[Hywel]]‘I’d not want to intrude.’

People who had known them all their lives still stopped the one and asked him after the other’s sheep. It was the walk, and the ears. They were four years apart and they’d never had a quarrel in their lives that anyone knew of; they only each, by long habit, took it for granted that the other had been given more. It was why it had to be a sale. Their father hadn’t been able to think of a way to cut a horse in half.

[[Bethan]]‘You’re not after anything yourself, are you?’

[[Hywel]]‘Me? What would I do with a horse? I’ve got the holiday lets.’

[[Bethan]]‘That’s what I thought.’

[[Hywel]]‘Ask Huw if he’s after anything. He’s the one for sentiment. I can tell you now, if he thinks he’s having that mare for eighteen hundred he’s got another—’ Hywel stopped.

[[Bethan]]‘I never said a mare,’ said Bethan.

In his hand the phone said something, tinny and polite. It said that the line was open now to the rostrum, sir, and would he like to confirm his limit?

She left him to it. Back at the ring they’d got as far as harness, and the auctioneer, who had been at school with her, was going at it like a man filling sacks.

[[Idris Vaughan]]‘Twenty, twenty, and two, and five, thirty, are you done, sir? You’re done. Thirty pound,’ cried Idris Vaughan. [[Idris Vaughan]]‘And cheap. And what’s next? Horses are next. Miss Prosser’s come to see fair play, I observe. Afternoon, Beth.’

[[Bethan]]‘Afternoon, Mr Vaughan.’

[[Idris Vaughan]]‘She used to call me worse than that. Lot twelve!’

It’s a strange thing how fast they go. Megan made nine hundred, and Seren a thousand and ten, and Mrs Pugh kicked the man who was leading her, to general applause, and made twelve. They went out at the far gate one after another with their tails up, into lorries from Builth and Brecon and one from Belgium. Every time that the hammer came down Bethan looked across the ring. There was a woman standing opposite, by herself, in a good coat and a hat of bottle green. She hadn’t bid on anything. She’d a stick, and she was leaning on it with both hands, and it seemed to Bethan that she was watching not the horses but the family.

[[Bethan]]‘Who’s she?’ Bethan asked the man with the flask, who knew everybody.

[[the man with the flask]]‘English,’ he said, having thought about it.

And then it was the grey. She didn’t trot in like the rest. She walked to the middle and stood still, and let out a sigh, and cocked a hind foot, as she used to at the school gate.

[[Idris Vaughan]]‘Now, I’ll not insult you,’ said the auctioneer in a different voice. [[Idris Vaughan]]‘You know who she is. There’s folk here that learnt to ride on her, and I’m one that learnt to fall off. She’s not going for meat, and if there’s a meat man here then he can go and sit in his van. Who’ll give me five hundred?’

Up went two hundred and seven. It went up with such a jerk that it hit the man with the flask.

[[Idris Vaughan]]‘Five I have, from Huw’s boy. Well, well. And six on the telephone.’

[[Gethin]]‘Seven!’ shouted Gethin.

[[Idris Vaughan]]‘Just wave it, boy. Seven. Eight on the phone. Nine. A thousand.’

By the gate stood Huw, with his face turned up to the sky, whistling. At the tea van stood Hywel, with his hand around his mouth. Neither could see the other, for the generator. It went to twelve, and fourteen, and people had stopped talking, and an old farmer had removed his hat.

[[Idris Vaughan]]‘Fifteen. Sixteen. It’s on the phone at sixteen.’

[[thinks Bethan]]*He’s told him under two. Dear God, they’ll both stop at the same place.*

[[Gethin]]‘Seventeen,’ said the boy hoarsely.

[[Idris Vaughan]]‘Eighteen, phone.’

[[Gethin]]‘Nineteen!’

[[Idris Vaughan]]‘Nineteen hundred pounds, for a lady of twenty-two. Phone? The phone’s thinking. It’s asking me who’s bidding.’ He bent to the clerk, and straightened up again with no expression at all. [[Idris Vaughan]]‘The gentleman on the phone says two thousand, and damn him.’

Gethin looked round at her. His eyes were swimming. He let the paddle sink.

[[Idris Vaughan]]‘At two thousand, then. On the telephone. For the first time—’

[[Mrs Carlow]]‘Four thousand,’ said the woman in the green hat.

She hadn’t raised her voice. It was a small one, rather cracked. Idris looked at her over his glasses.

[[Idris Vaughan]]‘You’ll forgive me, madam. The bid’s two. You need only say two-one.’

[[Mrs Carlow]]‘I understand that. I said four.’

[[the man with the flask]]‘English,’ repeated the man with the flask, with gloomy pride.

It was knocked down to her in a silence so thick that you could hear the mare chewing. Then Huw was coming from the gate, and Hywel was coming from the van, and they met each other at the corner of the generator, chest to chest; and Bethan got there just in time.

[[Huw]]‘It was you on that phone,’ said her elder brother.

[[Hywel]]‘It was you behind that boy!’

[[Huw]]‘What do you want her for? You put a hot tub in the stable!’

[[Hywel]]‘I’d have taken it out again.’

[[Huw]]‘She was always mine. I broke her.’

[[Hywel]]‘You broke your arm. It was me that broke her.’

[[Huw]]‘You told me you wanted shot of the lot of it.’

[[Hywel]]‘I said so because you said so. I’d have given her to you, Huw, if you’d asked.’

[[Huw]]‘I’d have given her to you, Hyw.’

They stopped, breathing hard. It was plain that each was trying to find out whether this was true.

[[Bethan]]‘Well, neither of you has got her,’ their sister said. [[Bethan]]‘So now you can both come along and be civil.’

The stranger was in the ring already. She had got in under the rail, stick and all, and was holding out her hand, quite flat, with a mint on it. Close to, she was older than Bethan had supposed, and under the powder she was very pale.

[[Mrs Carlow]]‘You’ll be the boys,’ she said. [[Mrs Carlow]]‘I’d have known those ears. And you must be Bethan, you weren’t born. I’m sorry to have been so vulgar.’

[[Bethan]]‘You could’ve had her for half that,’ said Bethan.

[[Mrs Carlow]]‘I know, dear. I came to spend four thousand pounds. I worked it out, with the interest.’

[[Huw]]‘Interest on what?’ Huw asked.

[[Mrs Carlow]]‘In 1971 your father sold me a pony. I was nine, and had callipers on both legs, and we were at the rectory for the one summer. I’d saved eleven pounds. He wouldn’t take it. He said to me, “You pay me when you’ve got a field.” So I rode the thing. I rode all that summer, and by the end they’d taken off the left one.’ She gave the mare a second mint. [[Mrs Carlow]]‘When I was thirty I got a field, and I sent him a cheque.’

[[Hywel]]‘And he sent it back,’ said Hywel.

[[Mrs Carlow]]‘He sent it back. I sent another. We kept it up for, oh, thirty years; I had some quite rude postcards. And then I saw the notice in the paper, and I thought, Aha. You old devil. You can’t send it back now.’

It was Huw who laughed, or possibly it was Hywel. Bethan wasn’t looking. She had turned up the side of the grey neck the mane that always fell the wrong way, and put her forehead there for a moment, where it was warm.

[[Idris Vaughan]]‘I’ll want a name for the book,’ said the auctioneer, who’d come down off his box to hear.

[[Mrs Carlow]]‘Carlow. Mrs Carlow. Venetia, if there’s a space for it.’

[[Idris Vaughan]]‘And will you be wanting transport?’

[[Mrs Carlow]]‘Good gracious, no. I live in a flat in Cheltenham.’

[[Huw]]‘But what about the field?’ said her brother Huw.

[[Mrs Carlow]]‘I sold it. It was my hips. No, I shall have to find somebody who would keep her for me.’ She looked, with enjoyment, from the one pair of ears to the other, and both brothers opened their mouths. [[Mrs Carlow]]‘Somebody,’ said the green hat, [[Mrs Carlow]]‘who came all this way to be brave, and hasn’t been asked once what she’d like. Have you got anywhere you could put a horse, Bethan?’

[[Bethan]]‘I’m in Splott,’ said Bethan. [[Bethan]]‘I’m a dental nurse. I’ve a yard with a bin in it.’

[[Mrs Carlow]]‘Then you’ll have to come home at weekends, and tell these two what to do.’

[[Huw]]‘She does that now,’ said Huw.

[[Hywel]]‘She does,’ Hywel said. [[Hywel]]‘I could take that hot tub out by Friday.’
