Geraldine Pascoe | Gerry, Pascoe, DCI Pascoe, the chief inspector, ma’am, guv | female
Imran Qadir | DS Qadir, Qadir, Imran, the sergeant | male
Wendy Tulloch | DC Tulloch, Tulloch, Wendy, the older detective | female
Joss Penhale | DC Penhale, Penhale, Joss, the new boy | male
Maureen Askey | Mrs Askey, Maureen, the widow | female
Denise Askey | Denise, the daughter, Mrs Askey’s daughter | female
the man with the limp | the man with the limp, Leonard Crewe, Crewe, Len | male
the woman behind the counter | the woman behind the counter, Pat | female
====
Chapter Nine

The house in Laburnum Close had a new front door and old windows, and Qadir, who noticed such things because his father had fitted both for a living, pointed it out before they had got the gate open.

[[Imran Qadir]]‘That’s a two-thousand-pound door.’

[[Geraldine Pascoe]]‘Is it?’

[[Imran Qadir]]‘Composite. Multi-point locking. And look at the frames round the bay. You could put your thumb through them.’

[[Geraldine Pascoe]]‘Perhaps they were doing it bit by bit,’ said Pascoe.

[[Imran Qadir]]‘You start with the windows, guv. Nobody starts with the door unless they’re worried about who’s coming through it.’

She thought that over while they waited. The bell played four bars of something. After a time a shape came up behind the glass and stopped there.

[[Denise Askey]]‘Who is it?’

[[Geraldine Pascoe]]‘Detective Chief Inspector Pascoe. I rang this morning.’

There was a good deal of business with bolts. The woman who let them in was about forty, in a supermarket fleece with the name badge still on it, and she had been crying and had washed her face since.

[[Denise Askey]]‘She’s in the back,’ she said. [[Denise Askey]]‘She’s not slept. I don’t want her upset.’

[[Geraldine Pascoe]]‘We’ll be as quick as we can. You’re the daughter?’

[[Denise Askey]]‘Denise. Mind the cat.’

Mrs Askey sat in a high-backed chair with a view of the garden. She was a small, square person, very neat, and she did not get up. On the table by her hand there was a crossword with all but two of the clues filled in.

[[Maureen Askey]]‘I’ve told it to the other one,’ she said. [[Maureen Askey]]‘The lady with the grey hair.’

[[Geraldine Pascoe]]‘DC Tulloch. Yes, and she wrote it all down very carefully. I’d just like to hear it for myself. May I call you Maureen?’

[[Maureen Askey]]‘You may not.’

[[Denise Askey]]‘Mum.’

[[Maureen Askey]]‘Well, she may not. I don’t know her from Adam.’

Qadir looked hard at the cat. Pascoe, who had a mother of her own, only nodded and took the footstool, so that the old woman had to look down at her.

[[Geraldine Pascoe]]‘Mrs Askey, then. Your husband went out on Tuesday at what time?’

[[Maureen Askey]]‘Ten to seven. He’d had his tea. He said he was going down the allotment to see to the beans.’

[[Imran Qadir]]‘In November?’ asked Qadir.

[[Denise Askey]]‘Broad beans,’ said Denise. She had stayed by the door with her arms folded. [[Denise Askey]]‘You put them in before the frost.’

[[Maureen Askey]]‘I can answer, Denise.’

[[Denise Askey]]‘I know you can.’

[[Maureen Askey]]‘Then let me.’ The widow moved her pen a quarter of an inch, until it lay square with the edge of the paper. [[Maureen Askey]]‘It was dark, so he took the torch. He took his big coat. He said not to wait up, which he always said, and I never have.’

[[Geraldine Pascoe]]‘How did he seem?’

[[Maureen Askey]]‘Like Ron.’

[[Geraldine Pascoe]]‘Was there anything worrying him? Money, say?’

[[Maureen Askey]]‘We’ve never owed a penny.’

[[Geraldine Pascoe]]‘When was the door put in?’

It was very quiet. Somewhere in the kitchen a tap dripped into a bowl.

[[Denise Askey]]‘August,’ said Mrs Askey’s daughter.

[[Maureen Askey]]‘I said I would answer.’

[[Denise Askey]]‘You weren’t answering, though, were you? You were going to tell her it was the draughts.’ She came away from the wall. [[Denise Askey]]‘There was a man came, in July. I was here. I’d only popped in with her tablets. He stood on that step for twenty minutes and Dad wouldn’t let him in and wouldn’t shut the door on him either. And next morning Dad’s on the phone to the double-glazing.’

[[Imran Qadir]]‘What sort of man?’

[[Denise Askey]]‘Seventy-odd. Smart. He had a bad leg.’

[[Geraldine Pascoe]]‘Did you hear what they said?’

[[Denise Askey]]‘Only the end. He said, “You had the use of it for thirty years, Ronnie.” Nobody calls my dad Ronnie.’

Pascoe turned back to the chair. The old lady had picked up her pen, and was looking at the crossword as if one of the two gaps might have closed by itself.

[[Geraldine Pascoe]]‘Mrs Askey? Who is he?’

[[Maureen Askey]]‘I think,’ said Maureen Askey, [[Maureen Askey]]‘that I should like a cup of tea now, Denise. And then I should like these people to go.’

*

[[Imran Qadir]]‘She knows,’ Qadir said in the car.

[[Geraldine Pascoe]]‘Of course she knows. She’s known since before you were born.’

[[Imran Qadir]]‘So do we take her in?’

[[Geraldine Pascoe]]‘On what? Being rude to me?’

He started the engine. [[Imran Qadir]]‘I thought she was going to throw you off that stool.’

[[Geraldine Pascoe]]‘I rather liked her. Ring Wendy. Ask her what Ron Askey did thirty years ago.’

[[Imran Qadir]]‘He drove a van for a bakery.’

[[Geraldine Pascoe]]‘Then ask her what else he did.’

*

The older detective had been asking that since breakfast. She had two archive boxes open on the floor of the squad room, her shoes off, and Joss Penhale, who was in his third week and had expected it all to be more to do with computers, kneeling opposite her with dust to his elbows.

[[Wendy Tulloch]]‘Pass me ninety-three.’

[[Joss Penhale]]‘That’s ninety-four.’

[[Wendy Tulloch]]‘That’s why I said ninety-three, sweetheart.’

Penhale passed it. [[Joss Penhale]]‘What am I looking for? Actually?’

[[Wendy Tulloch]]‘Vans.’

[[Joss Penhale]]‘Just vans.’

[[Wendy Tulloch]]‘A man who’s got the key to a van at three in the morning, and a good reason to be out in it, is a very useful man.’ Tulloch licked her thumb and turned a page. [[Wendy Tulloch]]‘Nobody looks twice at bread. There was a depot done in Carrow Road, and a jeweller’s, and that auction house where they took the clocks. I was in uniform. I stood outside that auction house for nine hours in the rain.’

[[Joss Penhale]]‘Did they get anyone?’

[[Wendy Tulloch]]‘They got one. He went down for eleven years and he never gave them so much as the time.’

[[Joss Penhale]]‘Was that a joke? Because of the clocks?’

[[Wendy Tulloch]]‘It was at the time.’ She stopped turning. [[Wendy Tulloch]]‘Oh, hello.’

He shuffled round on his knees to see. It was a custody photograph, gone orange with age: a good-looking man of forty or so in a decent suit, who seemed to be faintly amused by the camera. A note underneath gave his height, and his eyes, and under distinguishing marks it said that he walked with a stick, following a motor accident.

[[Joss Penhale]]‘Leonard Crewe,’ the new boy read out. [[Joss Penhale]]‘So that’s him. That’s the bloke on the doorstep.’

[[Wendy Tulloch]]‘It might be.’

[[Joss Penhale]]‘It’s got to be!’

[[Wendy Tulloch]]‘Joss. What did they teach you about got-to-be?’

[[Joss Penhale]]‘Go and look,’ he said, after a moment.

[[Wendy Tulloch]]‘There you are, then. Give me a hand up.’

*

There was a café by the allotments that did breakfasts until four. Pascoe chose the table by the wall. Tulloch, with her shoes on, sat down beside her and put her bag on the third chair, and for a minute neither of them spoke, having worked together for too long to need to.

[[the woman behind the counter]]‘What can I get you, ladies?’ called the woman behind the counter.

[[Wendy Tulloch]]‘Two teas. And is that bread pudding?’

[[the woman behind the counter]]‘It was this morning.’

[[Wendy Tulloch]]‘I’ll risk it. You don’t happen to know Ron Askey, do you? Plot nineteen?’

The woman put down her cloth. [[the woman behind the counter]]‘Are you police?’

[[Wendy Tulloch]]‘Do I look it?’

[[the woman behind the counter]]‘You don’t. She does.’

Pascoe laughed. It changed her face a good deal, and the woman came out round the end of the counter with the teapot and poured for them herself.

[[the woman behind the counter]]‘I’m Pat. I’ve had this place since my mum. Ron’s in here every day God sends. Have you found him?’

[[Geraldine Pascoe]]‘Not yet. When was he last in?’

[[the woman behind the counter]]‘Tuesday dinner-time. With his friend.’

[[Wendy Tulloch]]‘What friend would that be?’

[[the woman behind the counter]]‘Older chap. Lovely manners, bad leg. They sat there where you are and they never said a word to each other. Forty minutes! I said to my sister, it’s like two fellows waiting for a train.’

[[Geraldine Pascoe]]‘And then?’

[[the woman behind the counter]]‘And then Ron took a key off his ring and put it on the table. And the other one looked at it, and pushed it back.’

The two detectives did not look at each other.

[[Geraldine Pascoe]]‘He pushed it back,’ the chief inspector repeated.

[[the woman behind the counter]]‘With one finger. Like he’d been offered a bad oyster.’ Pat lowered her voice, although the only other customer was asleep. [[the woman behind the counter]]‘You could ask him. He’s been down on that plot since two o’clock. He’s digging.’

*

It was nearly dark, and the paths were clinker and mud. They could hear the spade before they saw anyone. It went in and stopped, went in and stopped, with a long rest in between.

[[Wendy Tulloch]]‘Shall I call Imran?’ murmured Tulloch.

[[Geraldine Pascoe]]‘He’s on his way. Keep behind me.’

[[Wendy Tulloch]]‘I’ve got three stone on you, Gerry. You keep behind me.’

In the end they went side by side. Beyond a shed made of doors a lantern stood on an upturned bucket, and in the light of it an old man in a camel coat was leaning on a spade. The trench at his feet was six feet long and not very deep. A walking-stick hung by its crook from the handle of the water-butt.

[[the man with the limp]]‘Good evening,’ said the man with the limp. [[the man with the limp]]‘I hoped you’d be younger. I could do with someone to take a turn.’

[[Geraldine Pascoe]]‘Put it down, please, Mr Crewe.’

[[the man with the limp]]‘With the greatest pleasure.’ He let the spade fall. [[the man with the limp]]‘May I sit? It isn’t an attempt at anything. I have a metal hip.’

[[Geraldine Pascoe]]‘Sit. Keep your hands on your knees. Where’s Ron Askey?’

[[the man with the limp]]‘I’d assumed that you would tell me that.’

[[Wendy Tulloch]]‘What’s the hole for, Len?’

He peered up at her, past the lantern. [[the man with the limp]]‘Do I know you?’

[[Wendy Tulloch]]‘I stood outside Marriner’s for nine hours once on your account. I had pneumonia after.’

[[the man with the limp]]‘Then I do apologise. It was an unkind month.’ He seemed to mean it. [[the man with the limp]]‘The hole is because Ronnie told me there was a box. He swore to it, on Tuesday, over a cup of really appalling tea. He said, it’s all there, Len, under the beans, I never sold a one of them. And he gave me the key to it, and I wouldn’t take it, because I wanted him to dig it up himself. I did eleven years. I thought he might do an hour with a spade.’

[[Geraldine Pascoe]]‘And he agreed?’

[[the man with the limp]]‘He said he’d come back after his supper.’

[[Geraldine Pascoe]]‘Did he come?’

[[the man with the limp]]‘I waited until ten. It was perishing. I supposed that he’d run for it, and on the whole I thought the better of him.’ Crewe moved his bad leg with both hands. [[the man with the limp]]‘So today I came to see for myself. And there isn’t a box, madam. I’ve gone down as far as the clay. There never was one.’

Behind them on the path there were footsteps, running. It was Qadir, with a torch, and Penhale after him, muddy to the thigh.

[[Imran Qadir]]‘Guv, you need to hear this. Tell her.’

[[Joss Penhale]]‘I went and looked,’ panted Penhale. [[Joss Penhale]]‘Like you said, Wendy. I rang the door people. The ones who did the front door.’

[[Wendy Tulloch]]‘And?’

[[Joss Penhale]]‘He didn’t pay for it. Ron didn’t. It was cash, in an envelope, and it was Mrs Askey who brought it in.’ He got his breath. [[Joss Penhale]]‘And she asked if they could make her one that locked from both sides.’
