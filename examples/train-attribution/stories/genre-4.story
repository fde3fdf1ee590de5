Miss Honoria Threlkeld | Miss Threlkeld, Honoria, Honor, the elder Miss Threlkeld, niece | female
Miss Phoebe Threlkeld | Phoebe, Miss Phoebe, the younger Miss Threlkeld | female
Lady Cavendall | Lady Cavendall, her ladyship, Aunt Augusta, aunt | female
Lord Ravensby | Ravensby, Lord Ravensby, his lordship, my lord, Gervase | male
Mr. Septimus Loy | Mr. Loy, Septimus, the curate | male
Captain Merrow | Captain Merrow, Merrow, the captain | male
Mrs. Pargeter | Mrs. Pargeter, the widow | female
Dobbs | Dobbs, the butler | male
====
Chapter the Ninth
in which a Fern is overturned

It was generally allowed, in that part of Somerset where anything is allowed at all, that no drawing room was so conveniently arranged for the discomfort of young ladies as Lady Cavendall's. There was but one good fire, and her ladyship sat before it. [[Lady Cavendall]]"Draughts," she was accustomed to say, [[Lady Cavendall]]"are an invention of the lower orders," and her nieces, who had been placed in the window since half past six, were in no position to dispute it.

[[Miss Phoebe Threlkeld]]"My nose is blue," whispered Phoebe. [[Miss Phoebe Threlkeld]]"Honor, tell me truly, is it blue?"

[[Miss Honoria Threlkeld]]"It is a very becoming lilac."

[[Miss Phoebe Threlkeld]]"Oh, you are heartless! And he will be here directly."

The elder Miss Threlkeld, who had turned her own face a little from the candles, observed that she supposed a great many persons would be there directly, as her aunt had invited fourteen. She then broke a thread which had not needed breaking. [[Miss Honoria Threlkeld]]"To which *he*," she inquired, [[Miss Honoria Threlkeld]]"do you refer?"

[[Miss Phoebe Threlkeld]]"As if there were two!"

[[Lady Cavendall]]"What are you whispering about?" Lady Cavendall demanded from the hearth. [[Lady Cavendall]]"I will not have whispering. If it is fit to be heard, let it be said, and if it isn't, let it be said to me."

[[Miss Honoria Threlkeld]]"Phoebe was admiring the fern, aunt."

[[Lady Cavendall]]"Well she may. It was four guineas."

The fern in question occupied a china pillar between the pianoforte and the door. It was of prodigious size, and had been, since the autumn, the occasion of much remark and of two accidents. Mr. Loy, the curate, who had been standing beside it for a quarter of an hour in the belief that he was concealed, now found himself the object of three pairs of eyes, and came forward with his cup held before him like a lantern. [[Mr. Septimus Loy]]"A noble specimen," he said. [[Mr. Septimus Loy]]"One is put in mind of the Creation. The, ah, the earlier part."

[[Lady Cavendall]]"Which day?" said her ladyship.

[[Mr. Septimus Loy]]"I beg your pardon?"

[[Lady Cavendall]]"On which day, Mr. Loy, were there ferns? You are in orders, I believe. One expects you to know it."

The poor young man had opened his mouth, with what hope of a reply can never be known, when the doors were thrown wide. [[Dobbs]]"Lord Ravensby," announced Dobbs, in the tone of one who has polished the plate on purpose, [[Dobbs]]"and Captain Merrow."

Phoebe clutched her sister's hand. Honoria, who had need of it herself, allowed it to be clutched.

They were a handsome contrast. His lordship was tall and dark, and had the reputation of being disagreeable, which in a man of nine thousand a year is called reserve. The captain was neither tall nor rich, but he had been wounded at sea in some manner that he laughed at, and half the county was in love with his laugh. [[Captain Merrow]]"Lady Cavendall," he cried, advancing, [[Captain Merrow]]"you see me punctual for the first time in my life. It was all Ravensby's doing. He had the horses put to at four."

[[Lord Ravensby]]"Five," said Ravensby.

[[Captain Merrow]]"It felt like four. He has talked of nothing but your fern."

[[Lady Cavendall]]"Indeed, my lord? You are fond of botany?"

His lordship, who had not looked at the fern, and who was looking at that moment into the coldest corner of the room, replied after some delay that he had lately become so. He bowed over her hand. He then crossed thirty feet of carpet, quite straight, as a man walks who is to be shot at the end of it, and came to a halt before the window. [[Lord Ravensby]]"Miss Threlkeld. Miss Phoebe. I hope I see you well."

[[Miss Phoebe Threlkeld]]"Very well, my lord!"

[[Miss Honoria Threlkeld]]"Tolerably, I thank you."

[[Lord Ravensby]]"You are sitting in a draught."

[[Miss Honoria Threlkeld]]"There are no draughts here, my lord. My aunt does not permit them."

It was not quite a smile, but it altered him. He seemed about to speak. He turned his hat about by its brim; discovered that he ought not still to have been holding it; and gave it, since she was nearest, to Phoebe.

[[Miss Phoebe Threlkeld]]"Oh!" said that young lady. [[Miss Phoebe Threlkeld]]"Thank you!"

Mrs. Pargeter, the widow, who was five-and-thirty and had resolved upon being eight-and-twenty till she should be married again, had come in with the second wave, and observed this singular transaction from the sofa. [[Mrs. Pargeter]]"Do but look," she murmured behind her fan to Captain Merrow. [[Mrs. Pargeter]]"He has given her his hat. In Bath, one would call it a declaration."

[[Captain Merrow]]"In Bath they've few hats."

[[Mrs. Pargeter]]"You are droll. But which of the two is it to be? You are in his confidence. I am discretion itself."

[[Captain Merrow]]"Ma'am, if he has told me anything, it was in a carriage, with the window down, and I heard nothing but mud."

[[Mrs. Pargeter]]"You *do* know!"

[[Captain Merrow]]"I know that it's never the one they think," said the captain, and his eyes went, without any laughter in them, to the lilac-nosed girl with a hat in her lap.

There was music. There is always music. Phoebe was called upon, and played; she was in the second page of something by an Italian when a circumstance arose which she afterwards declared she would remember on her deathbed. Mr. Loy had stepped forward to turn her leaf. Lord Ravensby, in the same instant, had stepped back, so as to come beside the elder Miss Threlkeld's chair, and between them, upon its china pillar, was the fern.

It went down like a ship of the line.

[[Lady Cavendall]]"My fern!" screamed Lady Cavendall.

[[Mr. Septimus Loy]]"Oh, I am undone," said the curate. There was soil in his hair. [[Mr. Septimus Loy]]"It was my elbow. Your ladyship, I confess it, it was this elbow."

[[Lord Ravensby]]"It was not. It was mine."

[[Mr. Septimus Loy]]"You are too good, my lord, but I distinctly felt—"

[[Lord Ravensby]]"You felt nothing of the sort, sir. You were looking at the music. I was looking at—" Here his lordship stopped. All the room had turned to hear at what he had been looking.

Somebody must come to his aid, and it was Honoria who rose. [[Miss Honoria Threlkeld]]"The fault was wholly mine," said she, in the calmest of voices. [[Miss Honoria Threlkeld]]"I moved my chair. Dobbs, a brush, if you please. Mr. Loy, you had better stand still, or you will tread it in."

[[Dobbs]]"At once, miss."

[[Lady Cavendall]]"Four guineas," moaned her ladyship. She had been led to the sofa, where Mrs. Pargeter was plying the fan. [[Lady Cavendall]]"Four! Honoria, I shall stop it out of your allowance."

[[Miss Honoria Threlkeld]]"Certainly, aunt."

[[Lord Ravensby]]"You will do nothing of the kind!"

He had not raised his voice; Ravensby was never known to do so. But it was said with such energy that Dobbs, on his knees with the brush, looked up, and the Italian piece, which Phoebe had been continuing very softly from mere terror, broke off on the leading note.

[[Lady Cavendall]]"My lord?" said Lady Cavendall.

[[Lord Ravensby]]"I ask your pardon. I mean only that I'm the culprit, and must be permitted to replace it. I have a hothouse. I have, I think, forty of them. Miss Threlkeld did not move her chair. She told you so because she saw that I was about to make myself ridiculous. It is the third time she has done it. At Lady Ames's she said that the dog had torn her flounce."

[[Captain Merrow]]"There was no dog," put in the captain helpfully.

[[Lord Ravensby]]"I thank you, Merrow. There was no dog."

[[Miss Phoebe Threlkeld]]"But you said that it was a spaniel!" cried Phoebe, wheeling about upon the stool. [[Miss Phoebe Threlkeld]]"Honor! You described its ears!"

The elder Miss Threlkeld had become extremely pink. It had begun at the throat, and there was now no lilac anywhere about her. [[Miss Honoria Threlkeld]]"I may have been mistaken as to the ears."

It is in such moments that a hostess is tried. Lady Cavendall looked at the soil upon her carpet. She looked at nine thousand a year, standing in the midst of it with its cravat disordered. One saw her take up the fern, as it were, and weigh it in her hand, and lay it down. [[Lady Cavendall]]"Mrs. Pargeter," she said in quite another voice, [[Lady Cavendall]]"you have been wishing to see my miniatures. They are in the library. I daresay that Mr. Loy would be the better for a basin. Phoebe, you shall carry the candle."

[[Mrs. Pargeter]]"But I have seen your miniatures," Mrs. Pargeter protested.

[[Lady Cavendall]]"You have not seen them by candle."

[[Mrs. Pargeter]]"Dear ma'am, I believe I have a touch of the—"

[[Captain Merrow]]"Take my arm," said Captain Merrow. He had her upon her feet before she had determined what it was that she had a touch of. [[Captain Merrow]]"Miss Phoebe, if you'll go first? No, bring the hat. I shouldn't leave it, it might be sat upon."

[[Miss Phoebe Threlkeld]]"Are you laughing at me, Captain?"

[[Captain Merrow]]"I never was further from it in my life."

She considered this all the way to the door, and it may be that something came to her there, for the candle was seen to dip. The rest followed, in a murmur. Dobbs went last, bearing what remained of the fern, and he closed the doors after him with a gentleness that he was to be given a sovereign for on the morrow.

The fire was theirs. Neither of them went near it.

[[Miss Honoria Threlkeld]]"You should not have mentioned the spaniel," she said at length.

[[Lord Ravensby]]"No."

[[Miss Honoria Threlkeld]]"I took great pains with him. I had given him a name."

[[Lord Ravensby]]"What was it?"

[[Miss Honoria Threlkeld]]"I do not think I shall tell you."

[[Lord Ravensby]]"Was it Gervase?"

[[Miss Honoria Threlkeld]]"My lord!"

[[Lord Ravensby]]"Forgive me. I say these things when I'm alone in the carriage, and they sound quite well. Merrow holds his watch and tells me how long I've been. I had a speech. It began with the roads."

[[Miss Honoria Threlkeld]]"And how did it end?"

[[Lord Ravensby]]"I don't know. He always fell asleep at your eyes."

She laughed; she could not help herself. It was not a laugh that her aunt would have permitted. It was a good deal too loud, and there was a sort of catch in the midst of it, and Lord Ravensby, who had been thought disagreeable in four counties, heard it with his whole face. [[Miss Honoria Threlkeld]]"You had better come to the fire," said Honoria, when she was able. [[Miss Honoria Threlkeld]]"You may begin with the roads."

From the farther side of the door there came a thump, as of a widow's head withdrawing from a keyhole, followed by the voice of the butler.

[[Dobbs]]"Mind the step, madam."
