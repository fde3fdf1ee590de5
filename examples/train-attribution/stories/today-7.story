Hester Maudsley | Hester Maudsley, Miss Maudsley, the chair, Madam Chair, Hester | female
the vicar | the vicar, Reverend Pell-Adeyemi, Ngozi, the Reverend | female
Yusuf Demir | Yusuf Demir, Mr Demir, the shopkeeper, Yusuf | male
Colonel Stroud | Colonel Stroud, the colonel, Gerald | male
Ruby Cattermole | the old woman in the red coat, the woman in red, the old lady, Mrs Cattermole, Ruby Cattermole, Ruby, Gran | female
Lewis | the young man, the young man with the rucksack, Lewis | male
Dot Figgis | Dot Figgis, Dot, Mrs Figgis | female
the meeting | the meeting, the hall | neutral
====
Any Other Business

‘Item four,’ it said on the paper, ‘The Old School’; and everyone in the hall of St Wilfrid’s who had sat through the drains, the dog bin and the apologies put away their knitting and turned round in their chairs to look at the two people by the urn.

They had come in late, during the drains. One was an old woman in a red coat. The other was a young man with a rucksack, and he had a folder on his knees.

[[Hester Maudsley]]‘Through the chair, please,’ said Hester Maudsley, although nobody had spoken.

[[Dot Figgis]]‘It’s them,’ said Dot Figgis, quite audibly, to the row in front.

[[Hester Maudsley]]‘Mrs Figgis.’

[[Dot Figgis]]‘I’m only saying what they’re all thinking. He’s got a folder.’

The chair rapped on the table with her spectacle case. She had been the last headmistress of the school in question, and it was noticeable that people of fifty still sat up.

[[Hester Maudsley]]‘You’ll all have had a copy of the letter,’ she said. [[Hester Maudsley]]‘It’s from a firm of solicitors in Hull. They’ve a client who doesn’t care to be named, and this client would like to buy the Old School from the parish, for cash, for what I think we may call a surprising amount. I’ve an opinion, but I’m in the chair and so I shan’t give it. Vicar?’

[[the vicar]]‘I’d want to know what for,’ said the vicar.

[[Colonel Stroud]]‘Flats!’ cried a voice from the left.

[[the vicar]]‘Do we know that, Colonel?’

[[Colonel Stroud]]‘It’s always flats. Or else it’s a spa.’ Colonel Stroud had got to his feet, which he did by means of the shoulder of the person in front. [[Colonel Stroud]]‘I was through Little Ancaster on Monday. They sold *their* school. D’you know what it is now? There’s a man in there who puts fish on people’s feet.’

[[the vicar]]‘I’ve had that done,’ she said.

[[Colonel Stroud]]‘I beg your pardon?’

[[the vicar]]‘In Leeds, it was, for my birthday. It tickles.’ Reverend Pell-Adeyemi was thirty-eight, and had come to them from a prison, and it could not be denied that there had been an adjustment. [[the vicar]]‘All I mean is that it’s been shut up for eleven years. The roof’s gone at the north end. I’ve bats, I’ve a birch tree in the infants’ toilets. If somebody’s got a use for it, I should like to hear what it is.’

[[Dot Figgis]]‘Then ask them,’ Dot said. [[Dot Figgis]]‘They’re sat there.’

The young man had begun to look over his shoulder to see who it might be that was behind him. There was only the urn.

[[Hester Maudsley]]‘Mr Demir,’ said the chair, [[Hester Maudsley]]‘you’ve had your hand up.’

He had had it up since the dog bin. The shopkeeper was a slight, grey, courteous man, and he rose and buttoned his jacket before he opened his mouth.

[[Yusuf Demir]]‘Madam Chair, I only wished to say about the children.’

[[Colonel Stroud]]‘What children? There aren’t any children.’

[[Yusuf Demir]]‘There are fourteen, Colonel. They come in to me at ten to eight for sweets, and then they’re fifty minutes on the bus. In winter they’re in the dark both ways. I thought, if it were a school again...’

[[Colonel Stroud]]‘It’s not going to be a *school*, man! Who the devil would pay that for a school?’

[[Yusuf Demir]]‘I couldn’t tell you,’ said Mr Demir, and sat.

[[Dot Figgis]]‘How much did they give you?’ Dot had risen, all five foot of her, and was pointing a knitting needle down the hall. [[Dot Figgis]]‘You with the folder! Who’re you from?’

[[Hester Maudsley]]‘Mrs Figgis, sit down.’

[[Dot Figgis]]‘He can answer, can’t he? It’s a public meeting.’

[[Lewis]]‘Me?’ said the young man.

[[Dot Figgis]]‘Yes, you, lovey. Are you Hull?’

[[Lewis]]‘Am I... what?’ He had gone very red. He turned to the old woman beside him, who did not help him in the least; she sat with both of her hands on her stick and gazed up, with interest, at the beams. [[Lewis]]‘We’re not Hull. We’re from Croydon. We’re just waiting till somebody’s free.’

[[Colonel Stroud]]‘Free for what?’ the colonel barked.

[[Lewis]]‘To lend us a jack.’

A certain amount of air went out of the meeting. Mrs Figgis lowered the needle to half-mast. Somewhere near the back a man gave a laugh.

[[Lewis]]‘We’ve got a flat,’ he explained. [[Lewis]]‘It’s on your hill, by the horse trough. We did try at the pub, only there was a note to say that everybody was here. So we came and sat down. It’s been really interesting,’ he added politely. [[Lewis]]‘I hope that you get it sorted out with the bin.’

[[the vicar]]‘I’ve a jack,’ said the vicar. [[the vicar]]‘Give me five minutes and I’ll do it for you.’

[[Lewis]]‘Oh, that’d be brilliant. Thank you.’

[[Colonel Stroud]]‘Not so fast. What’s in that folder?’

[[Hester Maudsley]]‘Gerald, really!’

[[Colonel Stroud]]‘I’m asking, Hester. If it’s only a puncture, what does he want with a folder?’

It was the woman in red who answered.

[[Ruby Cattermole]]‘It’s my letters,’ she said.

She had a London voice, dry and carrying. She did not get up, and she did not raise it. She had stopped looking at the beams and was looking at the platform, at the spectacle case, and the water jug, and the narrow old face behind them.

[[Ruby Cattermole]]‘It wasn’t me that wanted to come in,’ she went on. [[Ruby Cattermole]]‘He’d have it that I’d catch cold. I said that I’d wait in the car. I said to him, I’ve been in that hall, Lewis, and I was never so cold in my life. It’s got a draught in that corner like a knife.’

[[Hester Maudsley]]‘You know the village, then?’ asked the chair.

[[Ruby Cattermole]]‘I ought to. I was two and a half years here. I’d a label on.’

[[the vicar]]‘An evacuee!’ said the vicar.

[[Ruby Cattermole]]‘That’s what they called it. They stood us all up there where you’re sitting, and the people came in and had a look at us, like it was a jumble sale. There were twenty-six of us came. I was the one that was left.’

No one was knitting. Miss Maudsley had removed her glasses and appeared to have forgotten what one did with them.

[[Hester Maudsley]]‘Why was that?’ she said.

[[Ruby Cattermole]]‘I’d got ringworm, and I bit.’

[[Hester Maudsley]]‘And so who took you?’

[[Ruby Cattermole]]‘Nobody did. It got dark, and the lady with the list was crying. And there was a girl come up to sweep, ten or eleven, same as me. It was the teacher’s girl. She’d a broom that was bigger than her. And she says to the lady, “You can’t leave her here, she’ll freeze. I’ve got half a bed.”’ The old lady leaned forward over her stick. [[Ruby Cattermole]]‘Her dad was that angry. He never wanted one at all. But she’d told me that I was to come, so I came. I had half of that bed till I was thirteen.’

[[Lewis]]‘Gran,’ said the young man. [[Lewis]]‘You never said that it was *here*.’

[[Ruby Cattermole]]‘You never asked me. You asked did I want to see Lincoln Cathedral.’

[[Lewis]]‘I thought you did!’

[[Ruby Cattermole]]‘I’ve seen it. Hush a minute, Lewis.’

It was so quiet in St Wilfrid’s that they could hear the urn, which had been on since seven and was beginning to sing. Up on the platform, the chair had half risen. One of her hands was flat upon the minutes, and the other had gone to her throat, to the brooch there, and was turning it round and round.

[[Hester Maudsley]]‘You didn’t bite *me*,’ Hester Maudsley said.

[[Ruby Cattermole]]‘I did, you know. The second night. You’d got all the blanket.’

[[Hester Maudsley]]‘Ruby?’

[[Ruby Cattermole]]‘I wrote to you,’ said Ruby Cattermole. [[Ruby Cattermole]]‘For years, I wrote. They all came back to me, “Not known”. I thought that you must’ve died.’

[[Hester Maudsley]]‘Father burned yours. He sent back the ones I... I didn’t find out till he’d gone, and by then I hadn’t any...’ The headmistress stopped. She tried it again, and it would not go. She had taken the chair of that meeting for twenty-nine years, and everyone there saw her look about, like a child on a stage, for somebody who would tell her what came next.

[[the vicar]]‘I think,’ said the vicar, [[the vicar]]‘that the chair would like to adjourn.’

[[Dot Figgis]]‘Adjourn? We’ve not voted!’

[[the vicar]]‘Dot.’

[[Dot Figgis]]‘Well, we’ve not. I’m as glad as anyone. I’m crying, look. But it’s Hull, they want to know by Friday, and if we don’t decide on it tonight, it’ll be fish.’

[[Colonel Stroud]]‘She’s right, you know,’ said the colonel, who was having trouble with a handkerchief. [[Colonel Stroud]]‘Can’t sell a thing like that to a chap without a name.’

[[the vicar]]‘Then somebody had better propose something.’

[[Yusuf Demir]]‘May I speak?’

It was Yusuf Demir again. He had buttoned up his jacket, and he had come out into the aisle between the chairs. He seemed to be in some distress.

[[the vicar]]‘Go on, Yusuf,’ she told him.

[[Yusuf Demir]]‘I don’t think that they’re bad people, in Hull. I think that they’re only solicitors. It might be that the client was a person who’d saved a bit of money, in a small way of business, over thirty-four years. It might be that he hasn’t any family. He might have thought that if he was to offer it in his own name, then everybody would say, who does he think he is?’ He moistened his lips. [[Yusuf Demir]]‘When I came to this village I couldn’t read. In English, I mean. I never told anyone. There was a lady who used to come in for her paper, and every day, she’d ask me what it said.’

Nobody stirred. It was Dot who put it together first, and the needle sank slowly to her side.

[[Dot Figgis]]‘Oh, you never,’ said Dot. [[Dot Figgis]]‘You crafty old thing. It’s *you*. You’re Hull!’

[[Yusuf Demir]]‘Fourteen children isn’t very many,’ the shopkeeper said. [[Yusuf Demir]]‘But they’d let us, for fourteen. I’ve asked.’

[[Colonel Stroud]]‘Good God,’ said Colonel Stroud. He groped for the shoulder in front of him and hoisted himself upright. [[Colonel Stroud]]‘I propose that we accept. Who’s with me?’

[[the meeting]]‘Aye!’ said the hall.

[[Colonel Stroud]]‘Against?’

There might have been somebody. If so, he was not heard, because of the noise that the chair made as she pushed it back. Miss Maudsley had come down off the platform by the side steps, without her stick or her minutes. She was walking up the aisle. People drew in their feet to let her through.

[[Hester Maudsley]]‘Move over,’ she was saying. [[Hester Maudsley]]‘Move over, Ruby. You always did take up all the room.’
