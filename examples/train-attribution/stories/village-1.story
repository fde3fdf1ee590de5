Honoria Pask | Miss Pask, Honoria, the vicar’s sister | female
Cuthbert Pask | Cuthbert, the vicar, Vicar, her brother | male
Sergeant Dunmow | the sergeant, Sergeant | male
Jabez Finch | old Finch, Mr Finch, Jabez | male
Albert Thrupp | the landlord, Thrupp, the landlord of the Plough | male
Minnie Clegg | Minnie, a voice overhead, the child, the voice | female
the tent | several voices from the tent | neutral
Mrs Oddy | the judge, a stout lady in heather tweed | female
====
The Marrow of Little Sturmer

It was afterwards agreed in Little Sturmer that the weather was to blame, for the weather was fine. Had it rained, as it had rained on every Flower Show since the old King died, the whole parish would have been inside the marquee with its eyes on the vegetables, and nobody could have walked off with a marrow four feet long.

As things were, the whole parish was outside, looking at the tug-of-war. At ten minutes to three a stout lady in heather tweed came down the trestles with a notebook, stopped before a bare plate, and read the card on it twice.

[[Mrs Oddy]]‘I cannot judge that,’ she said. [[Mrs Oddy]]‘It is a doily.’

[[Honoria Pask]]‘It was a marrow at two o’clock,’ said the vicar’s sister, who was following her with the rosettes. [[Honoria Pask]]‘I dusted it myself.’

[[Mrs Oddy]]‘You dusted it?’

[[Honoria Pask]]‘One likes to show willing. Cuthbert! Somebody has taken Mr Finch’s marrow.’

The Reverend Cuthbert Pask, vicar of the parish, who had been eating a gooseberry he had no business to be eating, came round the dahlias with one hand behind his back.

[[Cuthbert Pask]]‘Taken it where?’ he asked.

[[Honoria Pask]]‘If I knew where, dear, it would only be mislaid.’

There was, at that time, one policeman to every four villages in the hundred, and by a piece of luck he was in the tea tent, in plain clothes, with his boots off. Sergeant Dunmow was a large, slow, melancholy man who believed that crime was a thing which happened in Ipswich. He put his boots on again. He came and stood in front of the doily, and breathed at it.

[[Sergeant Dunmow]]‘Would you say,’ he asked at last, [[Sergeant Dunmow]]‘it was a valuable marrow?’

[[Mrs Oddy]]‘There is a prize of two guineas.’

[[Sergeant Dunmow]]‘And who would have had the two guineas, Mrs Oddy, supposing this here marrow to have been present?’

[[Mrs Oddy]]‘I am not at liberty to say. I may observe that the next largest is that one.’

They all looked at that one. It lay on a bed of parsley, and a kind child might have called it a courgette. The card before it said *A. Thrupp, The Plough*.

[[the tent]]‘Ah,’ said several voices from the tent, for by now the tug-of-war had been lost and people had begun to drift in.

The landlord of the Plough had drifted in among them. He was red already from having been the anchor man, and he now went a good deal redder.

[[Albert Thrupp]]‘I never touched it!’

[[Sergeant Dunmow]]‘Nobody said you had, Albert.’

[[Albert Thrupp]]‘They said “Ah”.’

[[the tent]]‘Ah,’ said the tent again, with more confidence.

[[Albert Thrupp]]‘There! Hark at them. And them owing me for a month of mild.’

[[Cuthbert Pask]]‘I am sure,’ said the vicar, [[Cuthbert Pask]]‘that there is some quite innocent explanation,’ and there was a pause in which everybody waited to hear it. He could not think of one. He ate the gooseberry.

It was into this pause that Jabez Finch walked. He was eighty-one, he wore his wedding suit, and he had a piece of string in his pocket on which he had tied a knot for every inch the marrow had grown since Whitsun. He saw the faces first. Then he saw the doily.

[[Jabez Finch]]‘Where’s Gladys?’ he said.

Nobody liked to answer. It had not been known until now that the marrow had a name.

[[Honoria Pask]]‘You must be very brave, Mr Finch,’ said Miss Pask.

[[Jabez Finch]]‘Where’s she gone? Who’s had her?’

[[Sergeant Dunmow]]‘That’s what I’m here to ascertain, Jabez. Now, when did you last see the, when did you last see her?’

[[Jabez Finch]]‘Quarter to two. I give her a bit of a wipe and I told her to bear up.’

[[Sergeant Dunmow]]‘And did she seem’ – the sergeant, who had been trained for husbands, stopped himself. [[Sergeant Dunmow]]‘Was there anybody hanging about?’

Old Finch lifted an arm like a signpost. It pointed, as the sergeant had been afraid it would, at the landlord.

[[Jabez Finch]]‘Him. Measuring.’

[[Albert Thrupp]]‘I was only looking!’

[[Jabez Finch]]‘With a ruler?’

[[Albert Thrupp]]‘A man may look with a ruler. It’s a free country. There was a war about it.’

[[Sergeant Dunmow]]‘Where were you between two o’clock and ten to three, Albert?’

[[Albert Thrupp]]‘On the end of a rope, with eleven men in front of me and the whole of Great Sturmer pulling. You was watching me, Sergeant. You’d half a crown on it.’

The sergeant shut his notebook, opened it again at another page, and said that this would be checked. It is hard to suspect a man on whom one has lost half a crown; the grudge gets in the way.

[[Minnie Clegg]]‘He didn’t do it,’ said a voice overhead.

The vicar, who had had hopes of something of the sort ever since his ordination, took off his hat. His sister looked up more practically. Where the canvas met the great pole there was a kind of wooden collar, and on the collar, with her boots hanging down and her chin on a rope, sat a girl of eight or nine with no front teeth.

[[Honoria Pask]]‘Minnie Clegg, come down this minute!’

[[Minnie Clegg]]‘Can’t. I can only do up.’

[[Honoria Pask]]‘How long have you been there?’

[[Minnie Clegg]]‘Since you done the dusting, miss.’

[[Sergeant Dunmow]]‘Then you seen it took?’ cried Sergeant Dunmow.

[[Minnie Clegg]]‘Might have.’

A sort of sigh went through the marquee. It was remembered against the child later that she had taken this opportunity to blow her nose.

[[Cuthbert Pask]]‘My dear little girl,’ began the vicar.

[[Minnie Clegg]]‘What’ll you give me?’

[[Honoria Pask]]‘She will give herself a bad name,’ said Miss Pask, [[Honoria Pask]]‘and I shall give her a good smacking. Who was it, Minnie?’

[[Minnie Clegg]]‘I want two goes on the coconuts, and I want to be let off Sunday school till I’m ten.’

[[Cuthbert Pask]]‘Done,’ said her brother, rather too quickly, for he took the class himself.

[[Honoria Pask]]‘Cuthbert!’

[[Cuthbert Pask]]‘The course of justice, Honoria. Speak up, child, and speak the truth.’

[[Minnie Clegg]]‘It was a lady with a pram,’ the voice said. [[Minnie Clegg]]‘A big pram with a hood. She come in backwards, and she took out the blanket, and she lifted it in like you’d lift a baby, with a hand under its head. And she put a bonnet on it.’

[[the tent]]‘A bonnet!’ cried the tent.

[[Minnie Clegg]]‘With ribbons. Then she wheeled it out down the middle, past the band, and everybody got out of her road. And Vicar chucked it under the chin.’

One after another, with that delicacy for which the eastern counties are known, the people in the marquee turned to look at their spiritual father. He was seen to be remembering something.

[[Cuthbert Pask]]‘It was in the shade of the hood,’ he said faintly. [[Cuthbert Pask]]‘I thought it seemed a, a placid child. I asked what it weighed.’

[[Sergeant Dunmow]]‘And what did she say, sir?’

[[Cuthbert Pask]]‘Thirty-eight pounds.’

[[Jabez Finch]]‘Thirty-eight and a half,’ said old Finch hoarsely.

[[Sergeant Dunmow]]‘Did that not strike you as a fair old weight for a baby?’

[[Cuthbert Pask]]‘I am a bachelor, Sergeant. I said that I hoped it would be a comfort to her.’

It was at this point that Honoria Pask sat down, without looking, on the second-largest marrow in Little Sturmer. She had remembered something too. She had stopped that pram herself, at the gate. She had bent down and told the mother, a thin young woman whom she did not know, that it had its father’s nose.

[[Mrs Oddy]]‘I never saw the lady,’ said the judge, who was the only person in the marquee with nothing on her conscience, [[Mrs Oddy]]‘but I should have thought that what matters is who she was. Has none of you a married daughter? Has Mr Finch no family?’

The old man was winding and unwinding his string.

[[Jabez Finch]]‘I got a daughter,’ he said. [[Jabez Finch]]‘I ain’t spoke to her since the Coronation. She wed a Great Sturmer man.’

[[the tent]]‘Ah,’ said the tent, and this time it meant it kindly.

[[Honoria Pask]]‘What is her name, Mr Finch?’ asked the vicar’s sister.

He looked at the doily, and then at the grass, and finally at a place just above her hat.

[[Jabez Finch]]‘Gladys,’ said Jabez.

Nobody moved. Even Albert Thrupp, whose own entry was now more of a purée, found that he had something in his eye. It was left to the law to take a practical step, and the law took it heavily, as far as the pole.

[[Sergeant Dunmow]]‘Minnie,’ he called up, [[Sergeant Dunmow]]‘which way did that pram go?’

[[Minnie Clegg]]‘It didn’t go nowhere. It’s stood behind the tea tent. She’s been sat there beside it crying since half past two. I can see her through the lace-hole.’

[[Cuthbert Pask]]‘And you never thought to tell anybody?’ said the vicar.

[[Minnie Clegg]]‘Nobody asked,’ said Minnie. [[Minnie Clegg]]‘She’s got a note pinned on the blanket. I couldn’t read all of it. It says “If you can sit up nights with that”, and then there’s a long word, and then it says “you can come and see your grandson”.’

Old Finch put his string into his pocket. It took him three tries to find the pocket. Then he went out, and they heard him begin to run, which he had not done since the Relief of Mafeking; and the tent, which had never in its life missed anything, turned its back as one man and took a great interest in the runner beans.

[[Sergeant Dunmow]]‘I don’t know what I’m to put,’ said the sergeant after a time. He licked his pencil. [[Sergeant Dunmow]]‘Theft by a relative. Recovered. No proceedings. What was the baby wearing, sir, for the record?’

[[Cuthbert Pask]]‘White ribbons,’ said the vicar. [[Cuthbert Pask]]‘I remember thinking that green would have suited it better.’

[[Mrs Oddy]]‘First prize, J. Finch,’ Mrs Oddy said, writing. [[Mrs Oddy]]‘Second prize, void. Miss Pask, if you would be so good as to get up.’
