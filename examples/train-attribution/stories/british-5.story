Bernard Tuckwell | Councillor Tuckwell, the Chair, the chairman, Bernard, Mr Chairman | male
Maureen Siddle | Maureen, the clerk, Mrs Siddle | female
Clive Hartnoll | Clive, Councillor Hartnoll, Hartnoll | male
Philippa Gore-Bassett | Philippa, Councillor Gore-Bassett, Pip | female
Desmond Achebury | Desmond, Councillor Achebury, Des | male
Joyce Mump | Joyce, Miss Mump, Councillor Mump | female
Wing Lau | Wing, Councillor Lau, Mr Lau | male
Nigel Frobe | Mr Frobe, Frobe, the man at the back, the member of the public | male
the public gallery | the public gallery | neutral
====
ITEM SEVEN

The meeting of the Parish Council of Nether Dollop-in-the-Mire, if it had been in possession of a quorum, would have begun at seven. At twenty past, Councillor Hartnoll was heard to fall over the bicycle rack, and there was one.

[[Bernard Tuckwell]]'Good evening, Clive,' said the Chair.

[[Clive Hartnoll]]'Who put that there?'

[[Maureen Siddle]]'You did,' said the clerk, without raising her eyes from the minutes. [[Maureen Siddle]]'Item four, last June. Proposed by yourself, carried by five to two.'

[[Clive Hartnoll]]'Well, it wants moving.'

[[Maureen Siddle]]'Is that a motion?'

[[Clive Hartnoll]]'It's my shin, Maureen.'

[[Bernard Tuckwell]]'Shall we come to order?' Bernard Tuckwell tapped the table with the gavel. It was a toffee hammer, the real one having gone missing in circumstances about which Miss Mump was still being tactful. [[Bernard Tuckwell]]'Apologies for absence.'

[[Maureen Siddle]]'None.'

[[Bernard Tuckwell]]'Declarations of interest.'

[[Philippa Gore-Bassett]]'I've got one,' said Philippa Gore-Bassett. She was a tall woman in a gilet, and she had a habit of addressing the fire extinguisher. [[Philippa Gore-Bassett]]'It's about item seven. I own a duck.'

[[Clive Hartnoll]]'You own nineteen.'

[[Philippa Gore-Bassett]]'I own one. The others come and go.'

[[Desmond Achebury]]'They came in my conservatory,' said Desmond Achebury.

[[Bernard Tuckwell]]'We'll get to it, Des.'

[[Desmond Achebury]]'I only mention it.'

[[Bernard Tuckwell]]'We will get to it at seven. Items one to six, does anybody want them?'

Nobody wanted them. They were taken as read, as they had been since the spring. From the rear of the hall, where twelve chairs had been set out in case of the public, there came a rustle; a man in bicycle clips had got to his feet.

[[Nigel Frobe]]'Point of order.'

[[Bernard Tuckwell]]'You're not a member, Mr Frobe.'

[[Nigel Frobe]]'I'm a ratepayer.'

[[Bernard Tuckwell]]'You have three minutes at the end.'

[[Nigel Frobe]]'I had three minutes in May, and the lights went out.'

[[Wing Lau]]'That was the meter,' Wing Lau put in apologetically. He kept the shop, and was responsible for fifty-pence pieces. [[Wing Lau]]'It won't happen tonight. I've brought a bag.'

Mr Frobe sat. He had with him a folder, a flask and a cushion, and the air of a man who could wait.

[[Joyce Mump]]'Who is he?' asked Miss Mump, in what she took for a whisper.

[[Desmond Achebury]]'He lives at the old forge,' Desmond told her. [[Desmond Achebury]]'He came for the quiet.'

[[Joyce Mump]]'Poor soul. Has he got a wife?'

[[Desmond Achebury]]'I think that she went back.'

The chairman drank some water, straightened his agenda, and looked, as a man looks at the high board, over the top of his glasses.

[[Bernard Tuckwell]]'Item seven,' said the Chair, and it seemed to those near him that his voice shook. [[Bernard Tuckwell]]'The pond.'

Everybody spoke.

[[Clive Hartnoll]]'Fill it in!'

[[Philippa Gore-Bassett]]'Over my dead body.'

[[Clive Hartnoll]]'We'd need more hardcore than that.'

[[Bernard Tuckwell]]'Through the Chair!' The toffee hammer came down, and a small chip of the table flew off and landed in Councillor Mump's lemon barley. She fished for it with a biro. [[Bernard Tuckwell]]'Through the Chair, please. Joyce, I think that you had your hand up.'

[[Joyce Mump]]'Did I?'

[[Bernard Tuckwell]]'I thought you did.'

[[Joyce Mump]]'I was hanging it up to dry. But I'll say something, if you like.' Miss Mump was eighty-four and had sat for the Lower Ward since decimalisation. [[Joyce Mump]]'It's not a pond.'

There was a silence.

[[Desmond Achebury]]'How do you mean, Joyce,' said Desmond, [[Desmond Achebury]]'it's not a pond?'

[[Joyce Mump]]'It's never been a pond. It's where the bomb fell. My father used to put his bicycle in it.'

[[Wing Lau]]'In the bomb?' Wing wanted to know.

[[Joyce Mump]]'In the hole, dear. It filled up after. Then somebody brought a duck, and you know how people are.'

Every face at the table turned towards the gilet.

[[Philippa Gore-Bassett]]'It wasn't me! I wasn't born!'

[[Maureen Siddle]]'Could I have that for the minutes?' said the clerk. [[Maureen Siddle]]'Councillor Gore-Bassett was not born.'

[[Philippa Gore-Bassett]]'Don't you dare.'

[[Clive Hartnoll]]'But this changes things.' Hartnoll had brought both of his elbows on to the table, and a good part of his chest. [[Clive Hartnoll]]'Doesn't it? If it's a crater, it's not protected. It's not a water feature. It's what d'you call it. It's damage.'

[[Desmond Achebury]]'War damage,' said Desmond, in whom a light was dawning.

[[Clive Hartnoll]]'There's a grant for war damage!'

[[Desmond Achebury]]'There was.'

[[Clive Hartnoll]]'Did we ever claim it?'

They looked at the clerk. Mrs Siddle licked her finger and began to go backwards through the minute book, past the bicycle rack, past the Jubilee, past the affair of the weathercock. The pages grew yellow. They could hear her breathing.

[[Maureen Siddle]]'Nineteen forty-six,' she read out. [[Maureen Siddle]]'"The Clerk to write to the Ministry about the hole."'

[[Bernard Tuckwell]]'And?' asked the Chair.

[[Maureen Siddle]]'Nineteen forty-seven. "The Clerk to write again."'

[[Bernard Tuckwell]]'And what did they say?'

[[Maureen Siddle]]'It doesn't tell you. In forty-eight there's just a drawing of a duck.'

[[Wing Lau]]'May I see?' asked Wing. He took the book round to the lamp. [[Wing Lau]]'It's rather good.'

[[Joyce Mump]]'That'd be Father. He was clerk.'

[[Bernard Tuckwell]]'Your father was the clerk, Joyce?' said the chairman. It was clear that he was doing sums.

[[Joyce Mump]]'Until they found out about the gavel.'

It was a moment or two before anybody could go on. Councillor Tuckwell, whose own father had sworn for forty years that he'd left it on the bus, laid down the toffee hammer with great care.

[[Nigel Frobe]]'Point of information,' said the man at the back.

[[Bernard Tuckwell]]'Not now, Mr Frobe.'

[[Nigel Frobe]]'It's material.'

[[Philippa Gore-Bassett]]'Oh, let him, Bernard,' said Philippa. [[Philippa Gore-Bassett]]'He's brought a cushion.'

[[Bernard Tuckwell]]'It is against standing orders.'

[[Desmond Achebury]]'So's Joyce's barley water,' Councillor Achebury pointed out, for he had once been offered some.

[[Bernard Tuckwell]]'Very well. But you'll be brief.'

Frobe came forward up the aisle, which was short, and opened the folder on the end of the table under the nose of the clerk. In it lay a map. It was a large map, and brown, and there was a cross on it in red pencil.

[[Nigel Frobe]]'I've been trying to tell you since May,' he said. [[Nigel Frobe]]'I collect these. It's the Civil Defence sheet for the district. Every crater's got a circle round it. You can see, there, that's Home Farm, and that's the one in the glebe.'

[[Clive Hartnoll]]'And that's ours,' said Hartnoll, putting a thumb on the cross.

[[Nigel Frobe]]'Yours isn't a circle. Yours is a cross.'

[[Wing Lau]]'What's a cross?' asked Mr Lau, who had come back to his place by way of everybody's feet.

The ratepayer took off one of his bicycle clips and put it on again.

[[Nigel Frobe]]'It's one that hadn't gone off,' he said.

Nobody spoke. Outside, over on the green, where the reeds were and the little wooden house with a slate roof that had been Best Kept in its class for three years running, nineteen ducks could be heard getting ready for bed.

[[Desmond Achebury]]'It'll be perfectly safe,' said Desmond at last. [[Desmond Achebury]]'After all this time.'

[[Philippa Gore-Bassett]]'Will it?' Philippa asked the fire extinguisher.

[[Desmond Achebury]]'I should think so. Shouldn't you, Clive?'

But Hartnoll had turned the colour of lard.

[[Clive Hartnoll]]'I hit it with a crowbar,' he whispered.

[[Bernard Tuckwell]]'You what?' said the Chair.

[[Clive Hartnoll]]'Sunday. I went in in my waders, to see how deep it was. For item seven. There's something hard at the bottom, and I thought it was a drain.'

[[Philippa Gore-Bassett]]'You were in with my ducks?'

[[Clive Hartnoll]]'I hit it four or five times, Pip. It rang.'

The clerk's pen had come to a halt. She was a woman who had taken down, over the years, word for word, two resignations and a punch, but now she looked at the page in front of her as if it had asked her to dance.

[[Maureen Siddle]]'How do you want that put, Mr Chairman?'

[[Bernard Tuckwell]]'Put "noted".'

[[Wing Lau]]'Should we ring somebody?' said Mr Lau. [[Wing Lau]]'I believe that one rings the army.'

[[Bernard Tuckwell]]'We can't just ring the army. There's a form of words. It's got to be proposed.'

[[Wing Lau]]'Then I propose it.'

Desmond's hand was already up. [[Desmond Achebury]]'Seconded.'

[[Bernard Tuckwell]]'Any discussion?'

[[Philippa Gore-Bassett]]'They'll want to drain it.'

[[Bernard Tuckwell]]'I expect they will.'

[[Philippa Gore-Bassett]]'In the nesting season? With great boots? I'll move an amendment. "After the fourteenth of July".'

[[Clive Hartnoll]]'Philippa, there is a bomb!'

[[Philippa Gore-Bassett]]'It's waited for eighty years. It can wait for six weeks.'

[[Joyce Mump]]'I'd sooner it didn't, dear,' said Miss Mump. She had at last got the splinter out of her glass, and she laid it in a saucer. [[Joyce Mump]]'Only, I can see it from the bath.'

They voted. It was three for the amendment and three against, Councillor Hartnoll having been obliged to put his head between his knees; and so for the first time in his career the casting vote came to the Chair.

He rose. He looked at the portrait of his father over the tea hatch, and at the cross upon the map. From under the table there came a low moan.

[[the public gallery]]'Get on with it!' cried the public gallery, which had been joined, in the last few minutes, by the bell-ringers.

[[Bernard Tuckwell]]'I find,' said Bernard Tuckwell, [[Bernard Tuckwell]]'that I can't decide. I shall adjourn the item.'

[[Desmond Achebury]]'Until when, for pity's sake?' wailed Desmond.

[[Bernard Tuckwell]]'Until next month. All those in favour?'

And he reached for the toffee hammer, from sheer force of habit, and brought it down with a crack upon the table; and out on the green, as though in answer, something under the water went *bong*.

Then the lights went out.

[[Wing Lau]]'That one isn't the meter,' said Wing.
