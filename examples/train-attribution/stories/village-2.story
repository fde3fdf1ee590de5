Gwladys Probert | Mrs Probert, the producer, Gwladys | female
Delyth | the prompter, the girl on the stool | female
Ianto Rees | Ianto the Post, the Inspector, Ianto | male
Emlyn Howells | Howells the Meat, Emlyn, the corpse, Mr Howells | male
Blodwen Howells | Mrs Howells, Blodwen, a woman in the third row, his wife | female
Price | the caretaker, a very old man | male
the back row | the back row | neutral
Sioned Beynon | a small woman in a green hat, the small woman in the green hat, the adjudicator | female
====
A Corpse in Three Acts

Howells the Meat had been dead for eleven minutes, and doing it beautifully, when he began to snore.

In the prompt corner of the Cwmhelyg Memorial Hall the producer closed her eyes. Gwladys Probert had brought *Macbeth* to the valley with a cast of six, two of them expecting, and did not give way easily.

[[Gwladys Probert]]'Tell me that is the boiler,' whispered Mrs Probert.

[[Delyth]]'It's Emlyn,' said the girl on the stool beside her.

[[Gwladys Probert]]'Prod him.'

[[Delyth]]'I can't reach, Mrs Probert, he's behind the sofa. I've only got the umbrella.'

On the stage Ianto Rees, or Ianto the Post, in a mackintosh and a moustache, was standing over the body with a magnifying glass. He had nineteen lines in this act, and he had walked eleven miles a day for a month saying them to gateposts. None of them had been written for use above a snore.

[[Ianto Rees]]'Dead,' he declared. [[Ianto Rees]]'Dead as mutton. This man has been dead for hours, Lady Arabella.'

The snore went up, held, and came down in three steps, like an anthem.

[[the back row]]'Not very dead, is he?' said the back row.

There were two hundred and eleven people in the hall, and one of them had come from Cardiff to mark it out of a hundred. Nobody knew which. That was the custom in the county drama festival: the adjudicator bought a ticket, wore an ordinary coat, and was only called up on to the stage at the end, when it was too late to be nice to him. Since six o'clock Mrs Probert's sister had been giving the best cake to a man in a bow tie.

[[Gwladys Probert]]'He's writing something down,' Mrs Probert breathed, with an eye to the gap in the curtain. [[Gwladys Probert]]'The bow tie is writing. Oh, Delyth, a hundred and forty years of Nonconformity, and we are going to be beaten by Pontardulais.'

[[Delyth]]'Could Ianto tread on him?'

[[Gwladys Probert]]'How would he know to?'

[[Delyth]]'I could prompt it.'

They looked at one another. It was not in any book of stagecraft; but the prompter was seventeen, and thought that most things were not in books. She leaned out past the flat with her hands round her mouth.

[[Delyth]]'Tread on him, Ianto!'

The Inspector turned round. He had been taught that a prompt was to be taken as gospel, and spoken out clearly to the gallery.

[[Ianto Rees]]'Tread on him, Ianto!' he said.

It got the first laugh of the evening. Lady Arabella, who in the mornings was the infants' teacher, put her fan in front of her face and shook. Behind the sofa the snoring checked, as if it had come to a hill, and then found a lower gear.

It was now that a woman in the third row stood up. She was broad, and had on a good navy costume; and there were those who said afterwards that she had been waiting to do it for twenty-two years.

[[Blodwen Howells]]'Emlyn!' she called. [[Blodwen Howells]]'On your side!'

And the corpse, with a grunt, in the sight of the whole district, rolled over on to its side and was quiet.

There was applause.

[[Ianto Rees]]'A spasm,' said Ianto, who was sweating gum. [[Ianto Rees]]'They often get them, my lady. In the Force we think nothing of it.'

[[the back row]]'Good boy, Ianto!' shouted the back row.

[[Blodwen Howells]]'Thank you,' said Mrs Howells, and sat down.

So the act came through to its curtain, more or less upon its feet, and Price, who had been the caretaker since the hall was a chapel and still thought of it as backsliding, let down the tabs and put the lights up. In the wings the producer had the dead man by the collar before he could get his eyes open.

[[Emlyn Howells]]'Was I good?' he asked.

[[Gwladys Probert]]'You snored, Emlyn. You snored through the whole of the inquest.'

[[Emlyn Howells]]'Never. I was breathing through the nose, from the stomach, like you showed us.'

[[Delyth]]'You did, though, Mr Howells. Your wife told you to turn over.'

[[Emlyn Howells]]'Blodwen's here?' The butcher had gone the colour of suet. [[Emlyn Howells]]'She said she wasn't coming. She said she'd sooner watch the sheep dip. Where is she to?'

[[Delyth]]'Third row. Next to a small woman in a green hat.'

[[Emlyn Howells]]'I was up at four with the Easter lamb,' he said, to nobody in particular. [[Emlyn Howells]]'It's a very comfortable bit of floor.'

Mrs Probert let him go. There was no time to be angry; there were two more acts, and he was in both of them, since nobody in the play had the sense to move him. She would have liked to send for coffee. She would have liked to be in Pontardulais. But a very old man with a mop was pulling at her sleeve.

[[Price]]'There's a gentleman wanting you, Mrs Probert. By the side door. Him with the bow.'

[[Gwladys Probert]]'The bow tie? Asking for me?'

[[Price]]'For the lady in charge, he said. I told him there wasn't one, it was all done by shouting.'

[[Gwladys Probert]]'Price!'

[[Price]]'He's got a paper in his hand.'

She was gone before he had finished, patting her hair. The prompter and the corpse, left together, listened to her heels go down the passage.

[[Delyth]]'Can I ask you something?' said Delyth.

[[Emlyn Howells]]'Go on.'

[[Delyth]]'Why d'you do it? Every year you ask for the body. You could have had the doctor. You could have had the colonel, with the sword.'

[[Emlyn Howells]]'Can't learn lines, girl. They won't go in. I've got all the cuts and the prices and who's owing, and there isn't a shelf left.' He was brushing fluff from his waistcoat, gravely, as he would have brushed sawdust. [[Emlyn Howells]]'But I like being in it. I like it when it all goes dark and they stop coughing. Forty years I've been looking at that hall over a counter, one at a time. It's nice to have them all together and not one of them asking for shin.'

Then the heels came back. They came slower.

[[Gwladys Probert]]'He is from the Co-operative Insurance,' said the producer. [[Gwladys Probert]]'He wanted to know were we covered for the gallery. The paper was a leaflet.'

[[Delyth]]'Then who's the adjudicator?'

[[Gwladys Probert]]'I neither know nor care. Beginners, please. And you, Emlyn, you are to lie there and think of the Day of Judgement.'

[[Emlyn Howells]]'I do try, Gwladys,' he said humbly. [[Emlyn Howells]]'That's generally where I drop off.'

*

It would be pleasant to record that he stayed awake. He stayed awake, in fact, through the second act and most of the third, with a hatpin that Delyth had lent him held upright in his fist; and it was no snore that brought on the catastrophe, but the dog.

The dog was called Lloyd George, and belonged to Price. It had come up the coal-hole after the mop. Four minutes from the end, while the Inspector was gathering all the suspects together by the french window, it walked on, looked at the audience, looked behind the sofa, and found there, at its own level, and smelling richly of his trade, its favourite person in the parish.

[[Ianto Rees]]'And so the murderer,' cried Ianto, [[Ianto Rees]]'is somebody in this very room!'

Lloyd George began to lick the corpse's face.

It is a hard thing to lie still under. The watchers saw the boots twitch; they saw a hand come up, and go down again. A kind of groan ran along the seats. The whole valley, which had paid its ninepence to laugh, found that it was holding its breath.

[[the back row]]'Don't you move, Emlyn!' begged the back row.

[[Blodwen Howells]]'Stick it, boy,' came hoarsely from the third.

[[Price]]'Down, Lloyd George!' said the caretaker from the wings, as he had said to every government since 1911.

And Howells the Meat stuck it. He lay like a monument. He lay while the dog washed his ears, and while it settled, with a sigh, along the whole length of his chest; he lay until Ianto, who was no fool when he had forgotten his lines, came slowly downstage and took off his hat.

[[Ianto Rees]]'Even the old dog knows,' he said, and it was not in the script at all. [[Ianto Rees]]'He's come to say goodbye to him.'

In the prompt corner Mrs Probert took hold of Delyth's hand.

[[Gwladys Probert]]'Curtain,' she whispered. [[Gwladys Probert]]'Now! Quick, before one of them does anything else. Price!'

[[Price]]'I'm pulling, woman.'

For as long as it takes to count five there was no sound. Then there was so much that the plaster came down over the tea urn. When it was done, and the cast stood in a row with the corpse in the middle scarlet and sopping and holding the dog, the small woman in the green hat got up from beside Mrs Howells and walked to the steps.

[[Sioned Beynon]]'My name is Sioned Beynon,' she said, [[Sioned Beynon]]'and I've been sent to tell you what was wrong with it.'

[[the back row]]'Oh, *Duw*,' said the back row.

[[Sioned Beynon]]'A good deal was wrong with it. The window was on upside down. The Inspector has told us to tread on him. But in eleven years of this I've sat through a hundred and six murders, and tonight, for the very first time, I was sorry that the man was dead.' The adjudicator turned over her card. [[Sioned Beynon]]'I give the cup for the best performance to Mr Emlyn Howells.'

He could not speak. He had, as he said, no lines. It was his wife who answered for him, on her feet, with her good navy hat over one ear.

[[Blodwen Howells]]'I'd just like it known,' said Blodwen Howells to the hall at large, [[Blodwen Howells]]'that he's like that at home.'
