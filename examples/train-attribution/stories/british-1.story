Dorothea Hale | Mrs Hale, Dorothea, Dot, Aunt Dot | female
Winifred Pask | Winnie, Miss Pask, Winifred, the postmistress | female
Leonard Crake | Mr Crake, Leonard, the verger | male
Poppy Lidgate | Poppy, her niece, the girl | female
Inspector Bowyer | Bowyer, the inspector, the policeman | male
Gwen Torrington | Mrs Torrington, Gwen, the widow | female
====
Chapter Four: The Matter of the Second Sponge

It was generally agreed in Little Marling that nobody had ever died at the Harvest Tea before, and that it was inconsiderate of Major Torrington to have begun.

[[Winifred Pask]]'He might have waited for the raffle,' said Miss Pask.

[[Dorothea Hale]]'Winnie, really.'

[[Winifred Pask]]'Well, he might. There's forty tickets sold and nobody likes to ask.'

Mrs Hale put the kettle back on its ring and looked through the hatch at the parish hall. The trestles were still up. Under the third of them, the one nearest the piano, somebody had spread a tablecloth over the place where the Major had fallen, though there was nothing there now to cover.

[[Dorothea Hale]]'Who put that down?' she asked.

[[Winifred Pask]]'The cloth? That was Leonard.'

[[Dorothea Hale]]'Why?'

Winnie considered. [[Winifred Pask]]'Decency, I suppose. He's a verger. They're always covering things.'

The back door opened and let in a good deal of October, followed by a young woman in a yellow mackintosh with a spaniel's worth of mud on her boots.

[[Poppy Lidgate]]'I've been all round the churchyard,' she announced, [[Poppy Lidgate]]'and there isn't a sponge in it.'

[[Dorothea Hale]]'Boots, Poppy.'

[[Poppy Lidgate]]'Sorry, Aunt Dot.' The boots came off, one after the other, and were stood in the sink, from which Miss Pask silently removed them. [[Poppy Lidgate]]'But there isn't. I looked behind the compost and in both bins. If someone threw a whole cake away, they didn't do it there.'

[[Winifred Pask]]'What cake?' said the postmistress. [[Winifred Pask]]'Nobody's told me about any cake.'

Mrs Hale and her niece exchanged a glance.

[[Dorothea Hale]]'You'd better tell her,' said Mrs Hale. [[Dorothea Hale]]'She'll only steam it out of somebody.'

[[Winifred Pask]]'I have never steamed anything in my life!'

[[Poppy Lidgate]]'There were two Victoria sponges on the Major's table when I set it. One with raspberry and one with strawberry. I did the doilies myself. And when the ambulance men had gone, there was one.'

[[Winifred Pask]]'Which?'

[[Poppy Lidgate]]'Raspberry.'

[[Winifred Pask]]'And who made the strawberry?'

[[Dorothea Hale]]'That,' said Mrs Hale, [[Dorothea Hale]]'is what nobody will own to.'

Miss Pask sat down rather suddenly on the urn box. It was the first time in thirty years that anyone in Little Marling had been known to disown a cake.

They might have gone on from there, but a cough came from the hatch, and all three of them turned round. A long, sad face hung in it like a portrait that had been put up too low.

[[Leonard Crake]]'I was wanting to lock up, ladies.'

[[Dorothea Hale]]'Come in, Mr Crake,' said Mrs Hale. [[Dorothea Hale]]'We were just speaking of you.'

[[Leonard Crake]]'Oh, yes?'

[[Winifred Pask]]'Nothing bad, Leonard. Only about the tablecloth.'

The verger came round by the door, since he was too stiff to come by any other way, and accepted a cup of tea. He looked at it for some while.

[[Leonard Crake]]'It didn't seem right to leave it bare,' he said at last. [[Leonard Crake]]'And there was a mark.'

[[Poppy Lidgate]]'What sort of mark?'

He stirred his tea, although he did not take sugar.

[[Dorothea Hale]]'Poppy asked you a question, Leonard.'

[[Leonard Crake]]'Jam,' said Mr Crake unhappily. [[Leonard Crake]]'Somebody had trod in it. Trod in it and walked it all the way to the vestry passage. I'd have mopped, only the young constable said to touch nothing, and so I thought, well, a cloth isn't touching.'

Poppy was already through the door in her stockinged feet. They heard her cross the boards; they heard the cloth go back with a snap.

[[Poppy Lidgate]]'Red!' came her voice.

[[Winifred Pask]]'They're both red, dear,' called Miss Pask.

[[Poppy Lidgate]]'No pips!'

Mrs Hale put down her cup. [[Dorothea Hale]]'Then it's strawberry.'

[[Winifred Pask]]'Strawberry has pips.'

[[Dorothea Hale]]'Not if it's been sieved. And I only know one woman in the parish who's grand enough to sieve it.'

Nobody said the name. Mr Crake drank his tea in one long swallow, as though it had been something stronger.

*

Inspector Bowyer was not pleased to find them there. He was a large, tired man with a cold, who had been told at Wexcombe that it was a heart attack, and told by a doctor at half past four that it was not, and he had driven nineteen miles behind a beet lorry in between.

[[Inspector Bowyer]]'Which of you is Hale?'

[[Dorothea Hale]]'I am. Do sit. You've got a temperature.'

[[Inspector Bowyer]]'I've got a sudden death, madam.' He sat, however. [[Inspector Bowyer]]'I'm told you were pouring.'

[[Dorothea Hale]]'I was on the urn, yes, from three o'clock. Winnie was doing milk.'

[[Inspector Bowyer]]'And Winnie would be…?'

[[Winifred Pask]]'Miss Pask,' said Miss Pask, with some coldness, [[Winifred Pask]]'to you.'

The policeman wrote it down. He sneezed. Somebody slid a box of tissues along the counter into his reach, and he took one without looking to see who it was.

[[Inspector Bowyer]]'Obliged. Now, the deceased. Did he eat anything?'

[[Leonard Crake]]'He ate everything,' said the verger.

[[Inspector Bowyer]]'I meant in particular.'

[[Leonard Crake]]'So did I, sir. Two rounds of egg and cress, a scone, another scone, Mrs Abbot's ginger parkin, and then he went on to the sponge. He was a hearty man at another person's table.'

[[Inspector Bowyer]]'This one?' Bowyer pointed with his pencil through the hatch, to where the raspberry cake sat in solitary state with a single slice gone.

[[Poppy Lidgate]]'No,' said Poppy.

[[Inspector Bowyer]]'No?'

[[Poppy Lidgate]]'I had that slice. I'm not dead.'

[[Inspector Bowyer]]'When did you have it, miss?'

[[Poppy Lidgate]]'Ten to three. Before the doors opened.' She went pink. [[Poppy Lidgate]]'It was uneven. I was straightening it.'

[[Dorothea Hale]]'We'll talk about that,' murmured her aunt.

[[Inspector Bowyer]]'Let me see if I have this.' The inspector turned back a page. [[Inspector Bowyer]]'There was another cake, it killed a retired major in front of sixty people, and then it left.'

[[Winifred Pask]]'By the vestry passage,' said Winnie.

[[Inspector Bowyer]]'I beg your pardon?'

[[Winifred Pask]]'It's on the floor. Leonard put a cloth on it.'

Bowyer closed his eyes. When he opened them, he opened them on Mr Crake.

[[Leonard Crake]]'A cloth isn't touching,' the old man whispered.

Mrs Hale, who had been watching the inspector's nose with growing concern, chose this moment to put a mug of hot lemon in front of him. He looked at it. He looked at her. It was plain that he was thinking about the last hot drink served in this kitchen, and who had served it.

[[Dorothea Hale]]'I'll have a sip first, if you like,' she offered.

[[Inspector Bowyer]]'That won't be necessary.'

[[Dorothea Hale]]'It's only honey.'

[[Inspector Bowyer]]'I'm sure.'

[[Dorothea Hale]]'And a little whisky.'

He drank it.

*

Gwen Torrington received them the next morning in the conservatory at The Larches, among her orchids, in lilac. She had been married to the Major for twenty-six years, and she had the air of somebody who has put down two heavy bags and is still flexing her fingers.

[[Gwen Torrington]]'How kind,' she said. [[Gwen Torrington]]'Everybody's been so kind. I've had eleven casseroles. Is that another?'

[[Dorothea Hale]]'It's a shepherd's pie,' said Mrs Hale.

[[Gwen Torrington]]'Then it goes in the freezer with its friends. Poppy, would you? Through there, past the boots.'

The girl took the dish. As she went by, she trod, quite by accident, on her aunt's foot, and her aunt, quite by accident, nodded.

[[Dorothea Hale]]'Gwen, my dear, I'm going to ask you something impertinent.'

[[Gwen Torrington]]'I do hope so. It's been nothing but lilies since breakfast.'

[[Dorothea Hale]]'Did you bake for the tea?'

[[Gwen Torrington]]'I? I sent a cheque.'

[[Winifred Pask]]'You always send a cheque,' said Winnie, not altogether kindly.

[[Gwen Torrington]]'And it is always cashed. I can't bake, Miss Pask. Hugh used to say my pastry could be used for re-soling.' Mrs Torrington pinched a brown leaf from its stem and turned it over. [[Gwen Torrington]]'I make jam. That's all I was ever taught. One needn't be clever to make jam; one need only stand there.'

[[Dorothea Hale]]'And you sieve it.'

[[Gwen Torrington]]'Hugh's teeth,' the widow explained. [[Gwen Torrington]]'He couldn't abide a pip.'

[[Winifred Pask]]'So it was yours! In the sponge!'

Mrs Hale sighed. She had meant to arrive there by a longer road.

[[Gwen Torrington]]'Very likely. I give away forty jars a year. You have one yourself. So has the vicar; so has that poor old stick Crake, who does my gutters.' She smiled faintly, and let the leaf fall. [[Gwen Torrington]]'If you want to hang me with it, you'll have to hang half the village in a row, like onions.'

[[Dorothea Hale]]'Nobody wants to hang anybody.'

[[Gwen Torrington]]'No? I wanted to for years. I found that it passed off with gardening.'

It was said so lightly that Miss Pask laughed before she could prevent herself, and had to turn it into a cough. In the silence after it a door banged at the back of the house. Poppy stood among the orchids with frost on her cuffs and something behind her back.

[[Poppy Lidgate]]'Aunt Dot,' she said. [[Poppy Lidgate]]'There wasn't room for the pie.'

[[Dorothea Hale]]'Wasn't there, dear?'

[[Poppy Lidgate]]'No. I had to move some things. Mrs Torrington, I'm awfully sorry, but did you know that this was in there?'

She held it out. It was a cake tin, an old one, with a coronation on the lid. Poppy took the lid off. Inside, hard as a paving stone and white with cold, lay most of a Victoria sponge with a sieved red line through the middle of it.

Gwen Torrington sat down upon the edge of a stone trough. All the colour had gone out of her, so that the lilac looked quite loud.

[[Gwen Torrington]]'But I never put it there,' she said.

[[Winifred Pask]]'Whose tin is it?' asked Winnie.

[[Gwen Torrington]]'I don't know. I've never seen it in my life.'

[[Dorothea Hale]]'I have,' said Mrs Hale slowly. She bent and looked at the lid, at the young queen with the dent across her chin. [[Dorothea Hale]]'So have you, Winnie. Every Easter, when he brings the flower money in it to be counted.'

The postmistress put both hands to her mouth.

[[Poppy Lidgate]]'Who does?' demanded Poppy. [[Poppy Lidgate]]'Who brings it? Will somebody please tell me?'

But her aunt was looking out through the streaming glass at the side of the house, where a ladder stood against the gutter, and at the two long, sad legs that were coming, very stiffly, down it.
