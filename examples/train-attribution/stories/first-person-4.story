Amos Penhallick | Amos, young Penhallick, Mr Penhallick | male | narrator
Dilys Roke | Dilys, Mrs Roke, the postmistress | female
Canon Tuttle | Canon Tuttle, the Canon, Tuttle | male
Ned Garraway | Ned, Garraway, the blacksmith | male
Bess Garraway | Bess, the smith's wife | female
Wilf Pask | Wilf, Pask, old Pask, the sexton | male
the stranger | the stranger, the man in the yellow waistcoat, Mr Lascelles | male
====
The Summer of the Bell

You’ll have heard it told another way. My cousin tells it with a bull in it. There was no bull. I was nineteen years old and I was there, and I’ve all my teeth but four and all my wits but fewer, so you may as well hear it from me while I have the breath.

It began with the sexton, on a Thursday, coming down Church Hill with his hat in his hand. Now, Wilf Pask never took off his hat. There were those who held that he was buried in it, in the end, and I helped carry him and I couldn’t say they were wrong. He walked into the forge, where I was holding a horse for Ned Garraway, and he stood there.

[[Ned Garraway]]‘Wilf,’ said Ned.

[[Wilf Pask]]‘Ned,’ said the sexton.

[[Ned Garraway]]‘You’ve your hat off.’

[[Wilf Pask]]‘I know I have.’

Ned put the hoof down. The mare sighed, and leaned on me, as she’d been doing for half an hour.

[[Ned Garraway]]‘Who’s dead?’ Ned asked.

[[Wilf Pask]]‘Nobody’s dead. The bell’s gone.’

[[Ned Garraway]]‘Cracked?’

[[Wilf Pask]]‘Gone. Gone, I said. I went up to grease her, and there’s the beam, and there’s the rope, and between the one and the other there’s a pigeon.’

[[Amos Penhallick]]‘Bells don’t go,’ said I. I was at the age when one likes to be of help.

[[Wilf Pask]]‘Then you climb up there, young Penhallick, and you explain it to the pigeon.’

We went up, the three of us. It was as he’d said. Eleven hundredweight of bronze, that had hung in that tower since before there was a road to the village, and not so much as a scratch on the sill. Ned walked round the edge of the trap with his thumbs in his belt. He looked at the beam, then at the louvres, and he looked down through the hole for a good while.

[[Ned Garraway]]‘It’d take six men,’ he said.

[[Wilf Pask]]‘Eight,’ said Wilf.

[[Ned Garraway]]‘And a block and tackle. And a dray.’

[[Wilf Pask]]‘And they’d have woken me. I’m forty yards off. I sleep like a hare, with one eye open.’

[[Ned Garraway]]‘You sleep like a pudding, Wilf. We hear you from the Lamb.’

[[Amos Penhallick]]‘When did you last see it?’ I asked.

The old fellow turned his hat round and round by the brim.

[[Wilf Pask]]‘Well, now,’ he said. [[Wilf Pask]]‘That’s just what the Canon will want to know.’

The Canon did want to know. He was a little, round, clean man, and kind, but he’d a voice on him like a door in the wind, and we heard it before we’d got to the end of what we had to tell.

[[Canon Tuttle]]‘*Easter?*’

[[Wilf Pask]]‘I rang her Easter, sir. I remember particular.’

[[Canon Tuttle]]‘It is the ninth of July, Pask! What, may I ask, have I been hearing on Sundays?’

Wilf studied the carpet. I can see that carpet now; it had parrots.

[[Canon Tuttle]]‘Pask?’

[[Ned Garraway]]‘That was a length of rail, sir,’ said Ned, when it was plain that the other wasn’t going to. [[Ned Garraway]]‘He had it off me in April. It’s hung in the elder, by the vestry. He goes at it with a hammer.’

[[Canon Tuttle]]‘A length of *rail*?’

[[Ned Garraway]]‘Railway rail. It has a nice tone.’

[[Wilf Pask]]‘My knees,’ said Wilf, very low. [[Wilf Pask]]‘It’s eighty-eight steps.’

I’ve never seen a man struggle as the Canon did then. He went to the window, and he put his forehead on it, and his shoulders shook. I thought that he was weeping. It was some time before I understood that he was trying, with all the strength that God had given him, not to laugh.

[[Canon Tuttle]]‘You had better go and ask Mrs Roke,’ he said to the glass. [[Canon Tuttle]]‘If anything of that size has left this village, she’ll have weighed it.’

So down we went to the post office, and there we found the postmistress on a stool, in her black, doing the sum of the stamps. Dilys Roke knew everything. It wasn’t that she read the postcards. She said she never read the postcards; she said that they spoke to her.

[[Dilys Roke]]‘No,’ she said, before any of us had got his mouth open.

[[Ned Garraway]]‘No what?’ said Ned.

[[Dilys Roke]]‘No, I haven’t seen it. Bess has been in. She had it from the Canon’s girl. Wipe your boots, Amos.’

I wiped them.

[[Dilys Roke]]‘But I’ll tell you who has,’ she went on, licking her finger and turning up a sheet of the blue ones. [[Dilys Roke]]‘And it’s him that’s been at the Lamb since Whitsun, in the yellow waistcoat.’

[[Ned Garraway]]‘The painter?’

[[Dilys Roke]]‘Did you ever see him paint?’

Ned thought it over. [[Ned Garraway]]‘I’ve seen him sit by a picture.’

[[Dilys Roke]]‘It’s the same picture. I walked round behind it. It’s a cow, and it’s been dry for a year.’ She shut the book. [[Dilys Roke]]‘And he has a letter every week from Birmingham. Now, gentlemen, what do they do with bells in Birmingham?’

[[Amos Penhallick]]‘They melt them,’ I said.

[[Dilys Roke]]‘*Or* make them. I don’t say which. I only say it’s a heavy envelope.’

I must tell you that I had some interest of my own in all this. There was a girl. There’s always a girl; she was the Canon’s niece, and she’d told me in the spring that she would marry me when the bell rang for it and not before. It’s a thing girls say. But I took it hard, you see, that there was no bell. I went along the street in front of the other two, with my fists shut, and it was I who went into the Lamb first, and up to the man in the yellow waistcoat, and said:

[[Amos Penhallick]]‘What have you done with it?’

He looked up from his pie. He’d a long, soft, sad face, like a bloodhound’s, and his napkin was in his collar.

[[the stranger]]‘I beg your pardon?’

[[Amos Penhallick]]‘You know very well!’

[[the stranger]]‘I’m afraid that I know almost nothing very well. Is it the mustard? I’ve finished with the mustard.’

[[Ned Garraway]]‘Sit down, Amos,’ said Ned behind me, and sat himself, and the bench cried out. [[Ned Garraway]]‘You’ll excuse the lad, sir. We’ve lost a bell.’

[[the stranger]]‘How large a bell?’

Wilf held out his arms as far as they’d go.

[[the stranger]]‘Dear me.’ The stranger took off his napkin and folded it in four. [[the stranger]]‘And you think that I... Well, yes. I suppose I do look the part. May I ask what note it was?’

[[Ned Garraway/Amos Penhallick]]‘What note?’

[[the stranger]]‘When struck.’

Nobody had ever asked such a thing. Ned looked at me, and I at Wilf, and Wilf shut his eyes, opened his mouth, and out of that old boot of a face came a sound so round and sweet that the potboy stopped in the door with his tray. It went on until he had no more wind.

[[the stranger]]‘E flat,’ said the man, when it was over. His eyes were wet. [[the stranger]]‘A little under. Oh, that’s a beautiful thing. Would you do it again?’

[[Wilf Pask]]‘I would not,’ said Wilf.

[[the stranger]]‘Then they never said it was E flat. They said it was F. I’d never have come, if I’d known; one doesn’t touch an E flat.’

[[Ned Garraway/Wilf Pask]]‘Who said?’

[[Amos Penhallick]]‘Touch it how?’ I cried.

[[the stranger]]‘My firm. I’m a valuer, gentlemen; Lascelles, of Lascelles and Bright. I was written to in May by someone in this parish. I was asked what would be given for a bell, in F, in good order, and to come and lodge here quietly, as a painter, until I should be spoken to.’ He spread his long hands. [[the stranger]]‘And I’ve not been spoken to. I have had nine weeks of pie.’

Well, you could have heard the beer settle. Somebody in that village had meant to sell it. I’ll not hide from you that we all three of us thought of the Canon, and of the vicarage roof, and that not one of us would say it.

[[Ned Garraway]]‘Was there a name to this letter?’ said Ned.

[[the stranger]]‘Only initials. I have it by me.’ He felt in the waistcoat. [[the stranger]]‘*B. G.*’

I watched the blacksmith’s ears go red, and then the red go down into his collar.

[[Wilf Pask]]‘That’ll be somebody else,’ said Wilf, kindly.

[[Ned Garraway]]‘There’s nobody else,’ said Ned. [[Ned Garraway]]‘There’s Bob Gurney, and he can’t write.’

He got up. He went out of the Lamb without his cap, and across the green, and I don’t believe he once looked where he was going; a hen had to jump. We followed behind, the sexton and I, with the man from Birmingham after us, his pie in his hand. Bess Garraway was in her yard, pegging out the sheets. She was a big fair woman. She’d arms on her as good as her husband’s, and it’s well known that she could lift the small anvil.

[[Ned Garraway]]‘Bess,’ said Ned.

[[Bess Garraway]]‘You’ve heard, then,’ said she, through a peg.

[[Ned Garraway]]‘Where is it?’

[[Bess Garraway]]‘Where’s what?’

[[Ned Garraway]]‘Woman, don’t you play with me! Where’s the bell?’

She took the peg from her mouth. She looked at him, and over his shoulder at the three of us all in a row against the wall, and she sat down on the edge of the trough and started to laugh. She laughed till she’d to hold her side.

[[Bess Garraway]]‘It’s in the *well*, you great lummox.’

[[Ned Garraway]]‘In the —’

[[Bess Garraway]]‘It’s in the church well. Straight down. It dropped the Tuesday after Easter, in the night, through the trap and through the boards, and the lid of the well, and went in as clean as a penny. I was coming home from sitting with Mrs Crewe. I heard it go by.’

[[Ned Garraway]]‘You never said.’ Ned had sat down too, on the ground. [[Ned Garraway]]‘Bess, that’s three months. You never said a word of it.’

[[Bess Garraway]]‘I was going to. I went straight to tell Wilf, and there he was, sat on his step with his poor knees in a bucket. Do you know how he looked when I told him there was no more bell to climb to?’

I turned to look at Wilf. He had put on his hat, and he’d pulled it down as far as it would go.

[[Bess Garraway]]‘Like a boy let off school,’ said Bess. [[Bess Garraway]]‘So I put the boards back.’

[[Amos Penhallick]]‘*You* put them back?’ said I.

[[Bess Garraway]]‘It was only boards. And then I thought, well, it’s no good to anybody down there, and the roof coming in on the Canon’s bed. So I wrote a letter.’

[[the stranger]]‘In F,’ said Mr Lascelles, with reproach.

[[Bess Garraway]]‘I put F for fine. I didn’t know it was to be a sum.’

It was quiet in the yard. The sheets went up and down. The first to speak was the sexton, from beneath the hat.

[[Wilf Pask]]‘How deep is she, Bess?’

[[Bess Garraway]]‘Thirty foot. There’s water over.’

[[Wilf Pask]]‘She’d still be sound, then.’

[[the stranger]]‘If it fell in water,’ said Mr Lascelles, [[the stranger]]‘it might very well be sound.’

[[Ned Garraway]]‘It’d take eight men,’ Ned said to the ground. [[Ned Garraway]]‘And a block and tackle.’

[[Bess Garraway]]‘Or me and four,’ said his wife. She dried her hands on a pillow-case, and she looked at me, and winked. [[Bess Garraway]]‘What’s it to be, Amos Penhallick? There’s some would wait for a bell, I hear, and some that would be just as well married to a bit of old rail. You could run up the hill and ask her.’

I ran. I’ve told you that there was no bull, and there wasn’t; I jumped the churchyard wall of my own accord.
