Lady Honoria Vesey | Lady Honoria, her ladyship, my lady, Honoria | female
Sir Jocelyn Thrale | Sir Jocelyn, Thrale, the baronet | male
Lord Ashcombe | Ashcombe, my lord, his lordship, the young lord, Kit Merrow, the groom | male
Hester Bligh | Hester, Mistress Bligh, the hostess, the landlady | female
Barnaby | Barnaby, the ostler, the pot-boy, the boy | male
Captain Roke | Captain Roke, Roke, the officer, the captain | male
Prudence | Prudence, Pru, the maid | female
====
CHAPTER THE FIFTH
The Sign of the Drowned Bell

It had snowed since Lammermouth, and by the time the coach put down at the Drowned Bell there were five inches on the roof and the near leader was lame.

[[Hester Bligh]]'I've one chamber,' said the hostess, holding up a lantern so as to see what the weather had brought her, [[Hester Bligh]]'and there's a gentleman in it.'

[[Lady Honoria Vesey]]'Then put him out.'

[[Hester Bligh]]'I can't do that, my lady. He's paid.'

[[Lady Honoria Vesey]]'What did he pay?'

[[Hester Bligh]]'A crown.'

Lady Honoria Vesey got down into the drift without waiting for the step. She was two-and-forty, and upright, and had travelled since daybreak with a jewel case on her knees. [[Lady Honoria Vesey]]'I shall pay you a guinea to tell him that the chimney is on fire,' she said.

[[Prudence]]'Oh, madam!' cried a voice from inside the coach.

[[Lady Honoria Vesey]]'Be quiet, Prudence, and bring the bandbox. You, boy. Who is this gentleman?'

The pot-boy, who had run out to hold the horses and was holding on to them chiefly for warmth, looked to his mistress and found no help there.

[[Barnaby]]'He's a Sir, m'lady. Sir Jocelyn Summat.'

[[Lady Honoria Vesey]]'Thrale?'

[[Barnaby]]'That's it.'

For some moments there was no sound but the hiss of the flakes upon the lantern. It was observed by the groom, a slight young man muffled to the eyes, who had climbed down from the box and was feeling the lame horse's fetlock, that her ladyship had put out her hand to the wheel.

[[Lord Ashcombe]]'We could go on, my lady,' he said softly.

[[Lady Honoria Vesey]]'On what? That animal has three legs.'

[[Lord Ashcombe]]'I could ride the off-wheeler to Stowe, and…'

[[Lady Honoria Vesey]]'And leave me with him? You will do nothing so gallant. Mistress Bligh, I shall take your parlour, I shall take a fowl if you have one, and I'll trouble you to set a second cover. I believe I'm acquainted with your guest.'

*

He was at the fire, with his boots upon the fender, and he did not rise at once.

[[Sir Jocelyn Thrale]]'Honoria,' said Sir Jocelyn Thrale. [[Sir Jocelyn Thrale]]'I had a wager with myself that it would be you. Nobody else's coachman swears in French.'

[[Lady Honoria Vesey]]'You're grown stout.'

[[Sir Jocelyn Thrale]]'I'm grown rich. It takes one in the same place.' He got up then, and bowed; he had once been the handsomest man in three counties, and the bow remembered it. [[Sir Jocelyn Thrale]]'And where do you go, in such weather? Not to the sea?'

[[Lady Honoria Vesey]]'To my sister's lying-in.'

[[Sir Jocelyn Thrale]]'Your sister is fifty.'

[[Lady Honoria Vesey]]'It has taken us all by surprise.'

The baronet laughed until he was obliged to sit down again. Behind her lady's chair, Prudence let fall a glove and stooped for it, and remained stooping for rather longer than the glove required.

[[Hester Bligh]]'The fowl's on,' announced the landlady, coming in with a cloth and knives. [[Hester Bligh]]'It won't be tender. Will your man eat in here, my lady, or out in the kitchen along of Barnaby?'

[[Lady Honoria Vesey]]'In the kitchen. Naturally.'

[[Sir Jocelyn Thrale]]'A new groom?' inquired Sir Jocelyn. [[Sir Jocelyn Thrale]]'I looked at him from the window. What has become of old Hobday?'

[[Lady Honoria Vesey]]'He has the gout.'

[[Sir Jocelyn Thrale]]'It's a sickly household. And what do you call this one?'

[[Prudence]]'Merrow, sir,' said Prudence, though nobody had asked her.

[[Lady Honoria Vesey]]'Merrow,' agreed her ladyship. [[Lady Honoria Vesey]]'Kit Merrow. He's from the Marches, and he is very stupid. Why do you smile?'

[[Sir Jocelyn Thrale]]'I was only thinking what white hands they have, in the Marches.'

Mistress Bligh laid a fork exactly parallel with its knife. She had kept an inn for one-and-twenty years on a road with the sea at the end of it; she had learned that there were silences in which it was wisest to be found polishing something.

*

In the kitchen it was warm, and it smelt of onions. The groom had taken off one muffler. It left two.

[[Barnaby]]'You don't half wear a lot of clothes,' Barnaby observed.

[[Lord Ashcombe]]'I take cold easily.'

[[Barnaby]]'You don't talk like a groom, neither.'

[[Lord Ashcombe]]'How do they talk?'

[[Barnaby]]'Louder. And they don't say "neither" like it was a word in church.' The boy pushed the loaf across to him. [[Barnaby]]'I shan't tell. We get all sorts. We had a bishop, once, dressed as a fishwife.'

[[Lord Ashcombe]]'Was he caught?'

[[Barnaby]]'He would cross his legs.'

His companion, with a thoughtful look, uncrossed his.

[[Barnaby]]'Is it true, then?' The boy had dropped his voice. [[Barnaby]]'There's a lord being looked for. The carrier told us. He drew his sword on somebody at a card table, and it was somebody's nephew, and there's two hundred pound for whoever says where he is.'

[[Lord Ashcombe]]'It's a great deal of money.'

[[Barnaby]]'I could buy this place.'

[[Lord Ashcombe]]'And would you?'

[[Barnaby]]'I dunno. I've seen the roof.' He tore a crust in two. [[Barnaby]]'Did he kill him?'

[[Lord Ashcombe]]'No. I believe that he ran him through the arm, and was sorry for it. I believe the other had an ace in his stocking.'

[[Barnaby]]'Then why's he running?'

[[Lord Ashcombe]]'Because it was the wrong nephew,' said the groom.

There were hoofs in the yard. They both raised their heads. It wasn't one horse, nor two; it was a troop, at a walk, in snow, with a jingle of bits to it, and through the jingle came a voice that called upon the house to open.

[[Barnaby]]'Can you cry?' asked Barnaby.

[[Lord Ashcombe]]'I beg your pardon?'

[[Barnaby]]'Onions,' said the boy. He thrust a knife and a string of them at Lord Ashcombe's breast. [[Barnaby]]'Quick, my lord. Nobody looks at a man that's crying.'

*

Captain Roke had ice in his moustaches. He saluted the company in the parlour, begged the ladies' pardon for his spurs, and accepted a glass of brandy from the baronet as a plant accepts water.

[[Captain Roke]]'I'm desolated to disturb you. I have a warrant for the person of Christopher, Lord Ashcombe.'

[[Lady Honoria Vesey]]'How exciting! Is he here?' asked Lady Honoria.

[[Captain Roke]]'I had hoped that your ladyship would tell me. You're his godmother, I think.'

[[Lady Honoria Vesey]]'I'm godmother to eleven people, Captain. I send them spoons.'

[[Captain Roke]]'You passed the turnpike at noon with a coachman, a maid and a groom.'

[[Lady Honoria Vesey]]'I should hardly set out with fewer.'

[[Captain Roke]]'I'd like to see the groom.'

She was opening her mouth to reply. She had not, as she afterwards confessed, the faintest notion what was going to come out of it. But it was another voice that answered, and a lazy one, from the depths of the wing chair.

[[Sir Jocelyn Thrale]]'You have seen him, my dear fellow. You gave him your horse.'

The captain turned. [[Captain Roke]]'That great red-faced rogue in the yard?'

[[Sir Jocelyn Thrale]]'Just so. Merrow. From the Marches, I understand, and very stupid.'

[[Captain Roke]]'He told me he was yours.'

[[Sir Jocelyn Thrale]]'What did I say? Stupid. He's had so many masters, he tells everyone the last but one.'

Not a muscle moved in Lady Honoria's face. Only the fan in her lap, which had been open, was shut.

[[Captain Roke]]'And the kitchen?' said the officer. [[Captain Roke]]'Who's in there, mistress?'

[[Hester Bligh]]'My boy,' said Hester Bligh, [[Hester Bligh]]'and the other one.'

[[Captain Roke]]'Which other one?'

[[Hester Bligh]]'My sister's. He's simple. He does the onions.'

Roke strode to the door and flung it wide. They had a view, all of them, down the length of the flagged passage, of a hearth, and a table, and a wretched, streaming object in a sack apron, bareheaded, sobbing as though his heart would break, whom a small boy was hitting with a ladle.

[[Barnaby]]'Thinner! She likes 'em thinner, you great lummock!'

The door was closed again.

[[Captain Roke]]'Poor devil,' said the captain.

*

It was past two before the troop had dried its stockings and gone on towards Stowe. Lady Honoria stood at the window, and watched the last lantern out of sight.

[[Lady Honoria Vesey]]'Why?' she said, without turning round.

[[Sir Jocelyn Thrale]]'Must there be a why?'

[[Lady Honoria Vesey]]'You never did a kindness in your life, Jocelyn. You told me so yourself. It was upon that very ground that I refused you.'

[[Sir Jocelyn Thrale]]'I've had twenty years to reconsider my position.'

[[Lady Honoria Vesey]]'Be serious.'

[[Sir Jocelyn Thrale]]'I never was more so. What's in the case?'

Her hand went to it. It lay on the table amongst the bones of the fowl. [[Lady Honoria Vesey]]'My mother's diamonds. It's to be France, and then wherever they'll have him. He hasn't a shilling.'

[[Sir Jocelyn Thrale]]'May I?' He lifted the lid with one finger, and looked for some time at what was there. His expression did not alter; but he took from his own fob a glass such as jewellers carry, and screwed it in his eye. [[Sir Jocelyn Thrale]]'Ah,' he breathed. [[Sir Jocelyn Thrale]]'My poor girl. When did you last wear these?'

[[Lady Honoria Vesey]]'At the Coronation. What is it? What's the matter with them?'

[[Sir Jocelyn Thrale]]'Nothing at all. They're excellent paste.'

From the shadow by the door there came a small, choked sound. They had forgotten that there was anybody there. Both of them looked round, and the maid, with her apron to her lips, began to back away along the wall.

[[Lady Honoria Vesey]]'Pru?' said her ladyship. [[Lady Honoria Vesey]]'Prudence, child, what have you done?'

[[Prudence]]'It wasn't me, my lady,' whispered Prudence. [[Prudence]]'He told me that he'd win it back. He said by Christmas he'd win it all back, and you would never have to know.'

And in the kitchen, to judge by the sound, my lord Ashcombe was still weeping; although the onions had been finished for above an hour.
