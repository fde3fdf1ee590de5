Alasdair Mowatt | DI Mowatt, Mowatt, the inspector, Alasdair, sir, boss | male
Neil Garrity | DS Garrity, Garrity, the sergeant, Neil | male
Shaun Bickley | DC Bickley, Bickley, Shaun, the young constable | male
Father Dominic Oyelaran | Father Dominic, Oyelaran, the priest, Father | male
Trevor Haim | Mr Haim, Haim, the verger, Trevor | male
Rosalind Teague | Ros Teague, Teague, Ros, the crime scene manager | female
the clerk | the clerk, the woman in the green cardigan, Sandra | female
Aaron Molloy | Molloy, the lad, the boy, Aaron | male
the solicitor | the solicitor, Miss Dunmore | female
====
14

It had been a bad winter for churches. St Cuthman’s had lost its lead in October, St Anne’s its candlesticks at Christmas, and now somebody had been through the vestry of the Holy Family with a crowbar and left a man lying at the foot of the stairs.

[[Neil Garrity]]‘He’s not dead,’ said Garrity. [[Neil Garrity]]‘I’ll say that for him. The ambulance lot thought he was, and then he asked them to mind his good trousers.’

[[Alasdair Mowatt]]‘Who is he?’ said Mowatt.

[[Neil Garrity]]‘Organist. Name of Pym.’

[[Alasdair Mowatt]]‘What was he doing here at midnight?’

[[Neil Garrity]]‘You’ll have to ask the priest that, sir. I asked him and he said it was a matter between Mr Pym and Johann Sebastian Bach.’

The inspector grunted. He was a long, stooping man who had been brought up in a chapel where there was no organ and no pictures, and he had never learned what to do with his hands in the other sort. He put them in his pockets and went up the nave. Under the pulpit the crime scene manager was on her stomach, with her cheek on the tiles.

[[Alasdair Mowatt]]‘Morning, Ros,’ he said.

[[Rosalind Teague]]‘Don’t walk there. Don’t walk there either.’ Teague pointed without raising her head. [[Rosalind Teague]]‘There’s a line of tape. It’s for walking on.’

[[Alasdair Mowatt]]‘What have you got?’

[[Rosalind Teague]]‘Candle wax, chewing gum, confetti. A milk tooth. I love a church.’ She rolled over and sat up. [[Rosalind Teague]]‘And a boot. Left foot, size nine or so, with a chunk out of the heel. He came in through the vestry, he stood here for a bit, and he went out the same way.’

[[Alasdair Mowatt]]‘How do you know that he stood?’

[[Rosalind Teague]]‘Because it melted. He’d snow on his boots. There’s a puddle dried to a ring, two of them, side by side.’

[[Neil Garrity]]‘Having a listen,’ said Garrity behind them.

Mowatt looked round. [[Alasdair Mowatt]]‘What?’

[[Neil Garrity]]‘Well, sir, if the old boy’s up there giving it the Bach. You break in, you think the place is empty, and it starts up over your head. I’d stand still.’

[[Rosalind Teague]]‘I’d wet myself,’ said Teague.

[[Neil Garrity]]‘Did he?’

[[Rosalind Teague]]‘Snow, Neil. I do know the difference.’

*

They had put the clergy in the parish hall, where there was a heater. Father Dominic Oyelaran was a broad young man in a rugby shirt. The verger, who sat as far from him as the room allowed, was seventy and wore a tie.

[[Trevor Haim]]‘I should like it noted,’ the verger began, before anybody had sat down, [[Trevor Haim]]‘that I asked for a proper lock. I asked in writing.’

[[Father Dominic Oyelaran]]‘You did, Trevor,’ said the priest.

[[Trevor Haim]]‘I asked Father Kearney, and I asked the diocese, and I asked you.’

[[Father Dominic Oyelaran]]‘And I said we’d a roof to pay for. It’s perfectly true, Inspector. It’s my fault. It’s a bad lock, and I like a church to be open.’

[[Trevor Haim]]‘It’s open now.’

[[Alasdair Mowatt]]‘Gentlemen,’ said Mowatt. He lowered himself on to a chair that had been made for an infant. [[Alasdair Mowatt]]‘Who found Mr Pym?’

[[Father Dominic Oyelaran]]‘I did. About half past twelve. I’d been out with the soup van, and I saw the light on in the loft.’

[[Alasdair Mowatt]]‘Was that unusual?’

Father Dominic hesitated. [[Father Dominic Oyelaran]]‘Edwin doesn’t sleep. His wife died in the spring. He has his own key, and he comes in and plays, and I don’t ask him to be quiet.’

[[Trevor Haim]]‘The neighbours do,’ Haim put in.

[[Father Dominic Oyelaran]]‘The neighbours are very good about it.’

[[Trevor Haim]]‘It’s I who get the letters.’

[[Alasdair Mowatt]]‘Mr Haim,’ said the inspector, [[Alasdair Mowatt]]‘what’s missing?’

That stopped him. He drew out a notebook with an elastic band round it, and took off the band, and looked for his glasses, which were on his head. The sergeant indicated them, kindly, with a finger.

[[Trevor Haim]]‘Nothing’s missing,’ he said at last.

[[Alasdair Mowatt]]‘Nothing at all?’

[[Trevor Haim]]‘I’ve been through the list twice. The chalices were in the safe, and the safe wasn’t touched. The collection was in the drawer. There was two hundred and six pounds in that drawer, in an envelope, with “Collection” on it. He’d forced the drawer. It was open. He never took the money.’

[[Neil Garrity]]‘What else was in it?’ asked Garrity.

[[Trevor Haim]]‘Only the registers.’

[[Neil Garrity]]‘Registers of what?’

It was the priest who replied. [[Father Dominic Oyelaran]]‘Baptisms. From 1988 on. The older ones are with the county.’ He had sat up. [[Father Dominic Oyelaran]]‘Trevor, are they all there?’

[[Trevor Haim]]‘There are four, and four’s what I counted.’

[[Father Dominic Oyelaran]]‘Did you open them?’

[[Trevor Haim]]‘Why would I open them?’ said the verger; and then, slowly, he took off his glasses again.

*

[[Rosalind Teague]]‘One leaf,’ said Teague. She turned the book under the lamp so that they could see the stub. [[Rosalind Teague]]‘He’s cut it. That’s a Stanley knife, and he took his time. March to June of 2004.’

[[Neil Garrity]]‘Somebody’s birthday,’ said Garrity.

[[Alasdair Mowatt]]‘Somebody’s christening. Is there a copy?’

[[Neil Garrity]]‘The county might have it on film.’

[[Alasdair Mowatt]]‘Send Shaun.’

[[Neil Garrity]]‘It’s his day off, boss.’

[[Alasdair Mowatt]]‘It was,’ said Mowatt.

*

DC Bickley had been going to buy a sofa. He had a girlfriend waiting in the car, and he told the woman in the green cardigan so, in the hope that it might hurry things along.

[[the clerk]]‘Is she all right out there?’ the clerk said. [[the clerk]]‘It’s ever so cold. She could come in and look at the tithe maps.’

[[Shaun Bickley]]‘I don’t think she’s a tithe map person.’

[[the clerk]]‘You’d be surprised. They come for ten minutes and they’re here all day.’ She had his form in front of her and was checking it, line by line, with the end of a pencil. [[the clerk]]‘You’ve not put a surname.’

[[Shaun Bickley]]‘I don’t know it. That’s the point.’

[[the clerk]]‘I can’t search without a surname.’

[[Shaun Bickley]]‘Could I just look at the film?’

[[the clerk]]‘You’d need a reader’s ticket.’

[[Shaun Bickley]]‘I’ve got a warrant card.’

[[the clerk]]‘Has it got your address on it?’

[[Shaun Bickley]]‘No.’

[[the clerk]]‘Then it won’t do for the ticket, my love.’

The young constable leaned on the counter. He was good-looking, and had been told that it helped, but he had been up since five and what came out was only the truth. [[Shaun Bickley]]‘There’s an old man in the infirmary,’ he said, [[Shaun Bickley]]‘with his head broken. He plays the organ. He heard a noise and he went down to see, and someone hit him or he fell. And it’s all because of one page in a book, and nobody knows what’s on it. I’m not trying to be difficult.’

The clerk looked at him. Then she looked over her shoulder at a glass door, behind which a man was eating yoghurt.

[[the clerk]]‘Edwin Pym?’ she said.

[[Shaun Bickley]]‘You know him?’

[[the clerk]]‘He played at my wedding.’ She turned the form face down. [[the clerk]]‘Machine four. It sticks, you’ve to thump it. You’ve got till Mr Lacey’s had his lunch.’

*

There were seventeen names. By three o’clock they had become, by way of two emigrations and a motorbike, twelve; by five they were one.

[[Shaun Bickley]]‘Aaron Joseph Molloy,’ said Bickley. He was still in his sofa clothes. [[Shaun Bickley]]‘Born the second of April, baptised the ninth of May. Mother’s Christine Molloy. There’s a line for the father, and somebody’s written in it.’

[[Neil Garrity]]‘And?’ said the sergeant.

[[Shaun Bickley]]‘You’re going to like it, Sarge.’

[[Neil Garrity]]‘Shaun, I’ve had a Twix since yesterday. Just tell me.’

[[Shaun Bickley]]‘Councillor Hugh Brandreth.’

Garrity whistled. On the other side of the desk Mowatt, who had been listening with his eyes shut, opened one of them.

[[Alasdair Mowatt]]‘The one with the buses?’

[[Neil Garrity]]‘The one with everything, sir. Buses, car parks. He’s up for mayor in May.’

[[Alasdair Mowatt]]‘Is he, now? And would he fit a size nine?’

[[Shaun Bickley]]‘He’s in Portugal,’ said Bickley. [[Shaun Bickley]]‘I looked. But Aaron Molloy’s not in Portugal. He works in the tyre place under the arches, and he was there when I drove past, and he’s walking like this.’ He got up and did it for them, down the room and back: a small lurch to the left at every step, like a man with a stone in his shoe.

[[Neil Garrity]]‘Or with a chunk out of his heel,’ said Garrity.

[[Alasdair Mowatt]]‘Aye,’ said Mowatt. He reached for his coat. [[Alasdair Mowatt]]‘That was good work, son. What did she say about the sofa?’

[[Shaun Bickley]]‘She’s chosen it without me.’

[[Alasdair Mowatt]]‘You’ll find that’s usually best.’

*

Interview Room Two smelt of other people’s chips. The lad had his sleeves pulled down over his hands. He was nineteen and he looked less, and beside him the solicitor, a Miss Dunmore, who had come straight from her daughter’s concert, kept her coat on.

[[the solicitor]]‘My client will be making a statement,’ she said.

[[Aaron Molloy]]‘I don’t want a statement,’ said the boy. [[Aaron Molloy]]‘I want to know if he’s dead.’

[[the solicitor]]‘Aaron, we talked about this.’

[[Aaron Molloy]]‘Is he?’

Garrity glanced at Mowatt, who nodded.

[[Neil Garrity]]‘He’s sitting up,’ the sergeant said. [[Neil Garrity]]‘He’s had some soup. He’s got a head like a football, but he’s telling the nurses they sing flat.’

Molloy put his face down on the table. They gave him a minute. Miss Dunmore moved the cup of water out of the way of his elbow, and her expression, when she lifted it, was not as legal as it had been.

[[Alasdair Mowatt]]‘Did you hit him, Aaron?’ Mowatt asked.

[[the solicitor]]‘You needn’t answer that.’

[[Aaron Molloy]]‘No! I never touched him.’ It was muffled, and then he raised his head and it wasn’t. [[Aaron Molloy]]‘He come down the stairs in the dark and he saw me, and I saw him, and I had the torch on him. And he goes, “Don’t stop on my account.” That’s what he said. And he sort of bowed. And he missed the step.’

[[Neil Garrity]]‘And you ran,’ said Garrity.

[[Aaron Molloy]]‘I put my coat under his head. Then I ran.’

[[Neil Garrity]]‘There was no coat, Aaron.’

[[Aaron Molloy]]‘There was. It’s a black one, it’s a North Ridge. I put it under his head.’

Nobody spoke for a little. The inspector had taken his hands out of his pockets and laid them on the table, one on each side of the folder.

[[Alasdair Mowatt]]‘Where’s the page?’ he said.

The boy was silent. It was Miss Dunmore who bent down, undid her briefcase, and put a plastic wallet on the table between the cups.

[[the solicitor]]‘He gave it to me in the car,’ said the solicitor. [[the solicitor]]‘I’m aware that I ought to have led with it.’

[[Alasdair Mowatt]]‘Why did you want it, son?’ asked Mowatt.

[[Aaron Molloy]]‘I didn’t. I knew what it said. My mum told me when I was ten.’ He wiped his nose on his cuff. [[Aaron Molloy]]‘Bloke come in for two tyres. He said there was five hundred quid if I got it, and he told me what drawer. He said there’d be nobody there but God.’

[[Neil Garrity]]‘What bloke?’ said Garrity. [[Neil Garrity]]‘Did you know him?’

[[Aaron Molloy]]‘No. Old fella. He’d a tie on.’ The lad frowned, trying to get it right for them. [[Aaron Molloy]]‘He kept on looking for his glasses, and they were on his head.’
