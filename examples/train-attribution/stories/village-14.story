Sergeant Ottaway | the sergeant, Sergeant, Ottaway | male
Mrs Hallam | the doctor's wife | female
Fred Bunting | the landlord, Fred | male
Mr Tolley | the rector, Rector | male
Beatrice Sparrow | Miss Sparrow, his housekeeper, Beatrice | female
Ned | the boy, the boy on the pillar-box | male
Walter Quill | Mr Quill, the postman, Quill, an old man in a blue jacket | male
the public bar | the public bar | neutral
====
An Anonymous Hand

[[Mrs Hallam]]'I have had a letter,' said the doctor's wife. She laid it on the counter of the police station at Fen Drayling, by one corner, as one lays down a mouse. [[Mrs Hallam]]'It isn't signed.'

[[Sergeant Ottaway]]'Ah,' the sergeant said.

He drew down the blind in the door. He had been waiting for something of the kind for nineteen years. It is well known that every village has it in it, like damp; and Ottaway was a reading man. He knew that it would be a woman, and in green ink.

[[Sergeant Ottaway]]'You'd sooner not have it read out, madam, I dare say.'

[[Mrs Hallam]]'I want it read out. I want you to tell me what it means.'

[[Sergeant Ottaway]]'Dear Madam,' he read, [[Sergeant Ottaway]]'this is to say that when you laugh in the fish shop you can be heard right across the street, and there are some of us that stop and wait for it.' He turned it over. He held it to the light. [[Sergeant Ottaway]]'Is that all?'

[[Mrs Hallam]]'Isn't it enough?'

[[Sergeant Ottaway]]'It's not what I'd call a threat.'

[[Mrs Hallam]]'Then what is it? What does he want?' cried Mrs Hallam. [[Mrs Hallam]]'I have been married for fifteen years to a man who reads at meals. I've not bought so much as a kipper since Tuesday. I'm afraid I might laugh.'

By the week-end there were nine. They had been written with a post-office nib on lined paper, in capitals, and put through the post at Fen Drayling with a penny stamp. There was one for the half-witted lad at the forge, telling him that no one could shut a gate as gently. There was one to old Mrs Chubb, upon her hollyhocks. The new schoolmistress, who lodged, and was thought to be proud, had gone about with hers in her pocket for three days, and was found to have been crying on it. Nothing so disagreeable had come upon the village since the typhoid. For a man knows where he is when he's called a thief.

The sergeant carried the matter to the Eel and Basket, where he knew that it would be already.

[[Fred Bunting]]'I don't say as it's an insult,' said the landlord. He had his own behind the clock. [[Fred Bunting]]'I only say, what's his game?'

[[Sergeant Ottaway]]'What does yours say, Fred?'

[[Fred Bunting]]'That I'd sooner not repeat.'

[[the public bar]]'Read it out!' said the public bar.

[[Fred Bunting]]'It's private.'

[[the public bar]]'You've read us everybody else's.'

This was undeniable. Fred Bunting took the paper from behind the clock, put on his wife's spectacles, and turned his back.

[[Fred Bunting]]'Sir. You think nobody knows it was you that paid for the Doggett child's boots. It was seen. There. And I never did, what's more. I lent it.'

[[the public bar]]'You told us you'd lost it on a horse,' the public bar said slowly.

[[Fred Bunting]]'Well, so I would have done,' said the landlord, scarlet, [[Fred Bunting]]'if I'd had it. Now my missus wants to know who else I've been buying boots for. That's the harm it does!'

There was a growl of sympathy. Nobody in the bar could feel himself safe. There were men in there, hard drinkers, with large families, who had for all they knew done some good turn or other years ago, and left it lying about.

[[Sergeant Ottaway]]'I shall have him by Friday,' the sergeant promised.

*

He went first to the rectory, since of all the houses in Fen Drayling it was the one that was best supplied with ink. The rector was out in the garden being rude to a mole. It was his housekeeper who showed the policeman into the study; a tall, plain, silent woman, of fifty or so, with her sleeves rolled. She did not go away.

[[Beatrice Sparrow]]'Is it about the letters?' she asked him.

[[Sergeant Ottaway]]'It is, Miss Sparrow. Have you had one?'

[[Beatrice Sparrow]]'No,' she said.

She said it very quietly. He had known her to nod to ever since he came there, and he'd never remarked that she had grey eyes.

[[Sergeant Ottaway]]'No more have I,' said Sergeant Ottaway.

[[Beatrice Sparrow]]'I shouldn't think that I would. There isn't anything.' She straightened a book. [[Beatrice Sparrow]]'Would you be able to tell, from the writing, what sort of person it was?'

[[Sergeant Ottaway]]'I've my own ideas on that.'

[[Beatrice Sparrow]]'Only, I should say it was someone that had been a long time by himself,' said Beatrice Sparrow, [[Beatrice Sparrow]]'and looking.'

The french window banged. It was the rector, small, round and earthy, with a trowel.

[[Mr Tolley]]'Ottaway! Have you got him? I preached against it on Sunday, and the fellow wrote to me on Monday morning to say it was my best yet.'

[[Sergeant Ottaway]]'Was it, sir?'

[[Mr Tolley]]'As a matter of fact, it was. That's what I find so diabolical. Did you give the sergeant any tea, Miss Sparrow?'

[[Beatrice Sparrow]]'I was just going to, Rector.'

[[Mr Tolley]]'She was just going to. She's a treasure,' Mr Tolley told the policeman heartily, as soon as the door was shut. [[Mr Tolley]]'Been here for eleven years. Or it may be twelve. I don't know that I have ever heard her say a thing.'

*

There is in Fen Drayling a single pillar-box. It stands where the two roads meet. And on the Thursday evening, in pursuit of a plan, Sergeant Ottaway put on a false beard and lay down behind a hedge to watch it.

He lay there from five until ten minutes to seven. He saw a dog. He saw, with a good deal of interest, who walked home with whom. He had started to compose a sentence for the Chief Constable when somebody spoke to him.

[[Ned]]'You've got it on upside down,' he was told.

[[Sergeant Ottaway]]'Who said that?'

[[Ned]]'Me. The beard. The curly bit goes at the bottom.'

It came from the pillar-box. The sergeant put his head through the hedge. On the top of it, cross-legged, like a small god on a red pedestal, was a boy; it was Ned Doggett, and he had his boots on. He must have got up on the other side.

[[Sergeant Ottaway]]'Get down off of that. It's the King's.'

[[Ned]]'I'm waiting for Mr Quill. He lets me hold the bag.'

[[Sergeant Ottaway]]'How often do you sit there, Ned?'

[[Ned]]'Every night,' said the boy.

[[Sergeant Ottaway]]'Then you'll see who it is comes and posts things.'

[[Ned]]'Everybody. Miss Hicks done three today and she kissed one. Rector done his pools. You never post nothing,' the boy on the pillar-box added. It was said without malice. [[Ned]]'You nor Miss Sparrow. Mr Quill says there's some he goes by the gate of and he could weep.'

[[Sergeant Ottaway]]'Did he say that?' asked Ottaway, getting up out of the ditch. [[Sergeant Ottaway]]'In those words?'

[[Ned]]'He says it's forty-one years he's been fetching folks bills. He finishes Saturday. He's ever so cut up.'

And round the corner, with his lamp lit, and one bicycle clip, came an old man in a blue jacket, whom nobody in that place had looked at since the Jubilee. He had a flat brown bag on his shoulder. He said good evening to the beard with perfect courtesy; he unlocked the little iron door, and Ned, head downward, held the bag.

[[Walter Quill]]'Six,' said the postman. [[Walter Quill]]'That's light, for a Thursday. Is there anything I can do for you, Sergeant?'

[[Sergeant Ottaway]]'I'm making enquiries, Mr Quill. I suppose that you'd know most people's handwriting?'

[[Walter Quill]]'All of it. I know who's fell out, and who's got the bailiffs coming. I know who's not been written to since their mother died. You can't help but know. It's all on the outsides.'

[[Sergeant Ottaway]]'And this party that does the capitals. Would you know him?'

The old man straightened up. It took a little while, and there was a crack in it. He looked at the sergeant; he gave the sergeant every opportunity.

[[Walter Quill]]'I've only the two left to do,' said Walter Quill.

Now there is a section for it, and Ottaway knew the section. There is also a regulation as to what may be done by a servant of the Post Office with the Post Office's nibs. He could have had it all on the Chief Constable's desk by the morning; it would have been in the Cambridge paper. He thought of the doctor's wife. He had passed the fish shop on his way there, and it had been like passing a church.

[[Sergeant Ottaway]]'Two,' he said. [[Sergeant Ottaway]]'Then I dare say it'll stop of its own accord.'

[[Walter Quill]]'I should think it will. Saturday, first delivery.'

[[Sergeant Ottaway]]'There'll be some that miss it, Mr Quill.'

[[Walter Quill]]'They could always write to one another,' said the postman. [[Walter Quill]]'It's only a penny. Come along, Ned.'

*

On the Saturday the sergeant was up at five. He shaved twice. He had told himself that he was not going to stand at the gate, and he stood at the gate; and a long way down the road he saw the lamp, and heard it ticking up the hill from house to house, and it did not go by.

It was lined paper. It was in capitals. He had to take it into the scullery to read, for his eyes were not what they had been.

SERGEANT, it said. THERE IS ONE IN THIS VILLAGE WITH GREY EYES WHO HAS NEVER HAD A LETTER. I HAVE LEFT HER TO YOU. I SAID I HAD TWO TO DO BUT I ONLY BOUGHT THE ONE STAMP.

He looked for a nib for nearly an hour. The one he found had been used for summonses. It went against all his training to put nothing in it that could be proved; and he had got as far as *Dear Miss Sparrow*, and had crossed out *Dear*, and then *Miss*, and had put back both, when he heard from across the street, through two panes of glass and a wall, somebody laughing in the fish shop.

He stopped, with his pen up, and waited for it.

[[Ned]]'You've got ink on your chin,' said Ned, from the wall.

[[Sergeant Ottaway]]'Never mind that,' said the sergeant. [[Sergeant Ottaway]]'How do you spell *remarkable*?'
