Olwen Tranter | Miss Tranter, the exchange, Olwen | female
Colonel Vaisey | the Colonel, a roar | male
Dr Gethin | the doctor, Doctor | male
Annie Beddoes | Mrs Beddoes | female
Constable Mabbutt | Mabbutt, the constable | male
Lettice | the Colonel’s niece, Miss Lettice | female
Canon Eames | the Canon | male
the hoarse voice | a hoarse voice, the hoarse one | male
Sid | the second man | male
Mr Frobisher | the inspector of telephones, a gentleman with a brief-case | male
====
Number, Please

In the year of the Coronation the village of Stoke Marrick had thirty-one telephones, and all of them ended in Miss Tranter.

They ended, to be exact, in her front parlour, in a mahogany board with thirty-one little brass shutters. When a shutter fell she put in a plug, said ‘Number, please’, put in another plug, and took off her headset, so as not to hear. The regulations were strict about this. She had them framed. In nineteen years she had not once been known to repeat what was said upon the wire; and if she happened to have a poultice ready before the accident, or to be seen in black before the death, it was put down in the village to prayer.

At ten minutes past seven, on a wet Thursday in November, the shutter dropped for the call-box by the bridge.

[[Olwen Tranter]]‘Number, please,’ said Miss Tranter.

[[the hoarse voice]]‘Ludlow four-seven,’ said a hoarse voice. [[the hoarse voice]]‘And look sharp.’

She connected him. She took hold of the headset, to take it off. It had, as it happened, caught upon a hairpin.

[[the hoarse voice]]‘Sid? It’s on for tonight. Half past nine. The old boy’s at his dinner till then and goes up at ten like a clock.’

[[Sid]]‘Where’s he keep it?’

[[the hoarse voice]]‘In the library, behind the stag. I seen it when I done the windows. All her ladyship’s stuff, the emeralds and all. There’s only him, and the girl, and a cook what’s deaf.’

[[Sid]]‘Dog?’

[[the hoarse voice]]‘Died.’

[[Sid]]‘I’ll bring the van round by the back drive,’ said the second man. [[Sid]]‘What’s this place called again?’

[[the hoarse voice]]‘Marrick Hall. You can’t miss it. It’s got a colonel in it.’

The line went dead. Olwen Tranter sat quite still. A large grey cat called Marconi, which lived on the top of the board for the warmth, opened one eye at her; and from its frame on the wall the Postmaster-General looked down, in copperplate, and said that any operator divulging the substance of any communication should be dismissed the service.

[[Olwen Tranter]]‘I never heard it,’ she told the cat. [[Olwen Tranter]]‘I couldn’t have.’

She was an honest woman, as far as it went. She could not tell a soul. She had told herself so for nineteen years. But it struck her, as she looked at the thirty-one brass shutters, that there was nothing in the regulations about wrong numbers.

*

It began with the doctor. He was in his surgery, hoping for a quiet evening, when his bell rang, and he lifted the receiver to hear a roar.

[[Colonel Vaisey]]‘Who’s that?’ it said.

[[Dr Gethin]]‘Gethin. Who is that?’

[[Colonel Vaisey]]‘Vaisey! What d’you want, Gethin? I’m at dinner.’

[[Dr Gethin]]‘I don’t want anything, Colonel. You rang me.’

[[Colonel Vaisey]]‘I did nothing of the kind. I’ve a fish-knife in my hand. Are you trying to tell me I’m ill?’

[[Dr Gethin]]‘You do sound a little congested,’ said Dr Gethin, who had been trying to get a stethoscope on to that chest since the Armistice.

[[Colonel Vaisey]]‘Congested be damned!’

There was a click; and in the doctor’s ear, cool and remote, like conscience, came the voice of the exchange.

[[Olwen Tranter]]‘Have they finished, Doctor?’

[[Dr Gethin]]‘I suppose so. He rang off. Did he ask for me, Miss Tranter?’

[[Olwen Tranter]]‘I’m sure I couldn’t say what he asked for. I thought he seemed rather short of breath.’

[[Dr Gethin]]‘Did you, now? I might look in,’ the doctor said. [[Dr Gethin]]‘About half past nine?’

[[Olwen Tranter]]‘If I were you,’ said Miss Tranter, [[Olwen Tranter]]‘I should make it a quarter past, and go by the back drive.’

*

Mrs Beddoes, at the Lower Farm, was next. Her call was to her sister at Clun, and concerned a bull. Instead of her sister she got the rectory; and before either could make out who the other was, Canon Eames, who was eighty and never wore the thing the right way up, had been given to understand that there was something loose on the drive at Marrick Hall.

[[Canon Eames]]‘A ghoul?’ he cried.

[[Annie Beddoes]]‘A bull, sir! I was only telling our Flo. He got out Tuesday.’

[[Canon Eames]]‘And it’s at the Hall? Dear, dear. I had better come with the book.’

[[Annie Beddoes]]‘He’s not at the Hall. Who says he’s at the Hall?’

[[Olwen Tranter]]‘Pardon me, caller,’ said the exchange. [[Olwen Tranter]]‘I understood you to say at the Hall.’

[[Annie Beddoes]]‘I never did. Is he, then? Oh, my lord, and her ladyship’s yews! Joe! Get your boots on, and bring the rope. Bring the lads.’

[[Canon Eames]]‘I shall bring the bell-ringers,’ said the Canon. [[Canon Eames]]‘It’s their practice night. One wants a strong response.’

Miss Tranter pulled out both the plugs together. She was a little flushed. It occurred to her that in nineteen years she had been, as you might say, a person who holds a door; and that it is a very different thing to be a person who pushes.

There remained the law. The law was at the Red Lion, where it had no business to be, and it took some minutes to come to the wall.

[[Constable Mabbutt]]‘Mabbutt,’ it said thickly.

[[Olwen Tranter]]‘I have a call for you from Marrick Hall, Constable. Go ahead, please. You’re through to Mr Mabbutt, Miss Lettice.’

[[Lettice]]‘But I haven’t asked for anyone,’ said the Colonel’s niece. [[Lettice]]‘The telephone just rang, and I was passing. Is that you, Bert?’

[[Constable Mabbutt]]‘It’s me.’ The thickness had gone out of it altogether. [[Constable Mabbutt]]‘You said that you’d never speak to me again.’

[[Lettice]]‘I’m not speaking to you. You’ve been put through.’

[[Constable Mabbutt]]‘I only said he ought to be told.’

[[Lettice]]‘He’d have a stroke! He thinks that I’m to marry a Vaisey. They’re all cousins. They haven’t a chin between them.’

Something was happening which Miss Tranter had not allowed for. She had plugged in the constable as one puts a dog at a gate. She had known for a year about these two, of course; that is to say, she had been careful not to know it; there were nights when that hairpin caught over and over.

[[Constable Mabbutt]]‘I’m coming up there,’ said Constable Mabbutt. [[Constable Mabbutt]]‘I’m going to have it out with him, Lettice. What time’s he in a good temper?’

[[Lettice]]‘He isn’t. Nine-thirty’s the port.’

[[Constable Mabbutt]]‘Then half past nine, in the library. You be there. I’ll stand right under that stag and say it.’

[[Lettice]]‘Oh, Bert,’ she said; and the exchange, with its eyes shut, took out the plug.

*

What happened at Marrick Hall was told for years after at the Red Lion, by everybody at once. The two who could have told it best were at Shrewsbury, and were not asked.

They came up the back drive without lights at nine twenty-nine. They got in at the pantry. The hoarse one went first, along a passage, on his stockinged feet, and opened the library door.

[[Sid]]‘All clear?’ whispered Sid.

[[the hoarse voice]]‘Not what you’d call clear,’ said the other.

Before the fire an old gentleman, purple in the face, and stripped to the waist, was saying ninety-nine to a doctor. On the hearthrug stood a policeman, hand in hand with a young lady. At the french window there were six men with ropes, and behind them, in surplices, eight men with hand-bells; and a very aged clergyman had got up on the sofa, and was commanding something to depart.

[[Colonel Vaisey]]‘Who the devil are you?’ bellowed Colonel Vaisey. He had asked it a good many times in the past ten minutes, and did not expect to be told.

[[the hoarse voice]]‘We come about the windows,’ the hoarse voice said.

[[Annie Beddoes]]‘In your socks?’ asked Annie Beddoes.

[[Colonel Vaisey]]‘At half past nine? Mabbutt! You say you’re fit to marry my niece, sir. Arrest somebody!’

And as there were only two people in the room to whom he had not been introduced, the constable arrested those.

*

The inspector of telephones came down from London on the Monday. He was a Mr Frobisher, a gentleman with a brief-case and a cold. He went over the board with a small screwdriver, while the cat watched him do it; he sat down, in the visitor’s chair, under the Postmaster-General.

[[Mr Frobisher]]‘It has been put to us, Miss Tranter,’ he said, [[Mr Frobisher]]‘that on the night of the eleventh there were no fewer than four wrong numbers in the space of an hour.’

[[Olwen Tranter]]‘It was the damp,’ said Miss Tranter.

[[Mr Frobisher]]‘All of them in the direction of Marrick Hall?’

[[Olwen Tranter]]‘It lies very low.’

He blew his nose. He had in his case a letter from a Colonel Vaisey, four sheets long, which began by demanding somebody’s head and ended, in a different ink, by asking whether the Post Office gave wedding presents.

[[Mr Frobisher]]‘I am obliged to put the question. Do you ever listen?’

[[Olwen Tranter]]‘To what, Mr Frobisher?’

[[Mr Frobisher]]‘To the calls.’

[[Olwen Tranter]]‘It’s all in the regulations,’ she said, and looked up at them, with her hands in her lap. [[Olwen Tranter]]‘I could be dismissed. I should be a very foolish woman if I did.’

He was about to say that this was not quite an answer when there was a click, and a little brass shutter fell. Miss Tranter excused herself. She put on the headset. It was only Mrs Beddoes, for her sister at Clun.

[[Olwen Tranter]]‘Putting you through,’ said Miss Tranter, and felt, under his eye, for the hairpin, to make quite certain that it was in.
