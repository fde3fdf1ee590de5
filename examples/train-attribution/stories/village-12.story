Loveday Pengelly | Loveday, my bird | female | narrator
Granfer | my grandfather, Mr Pengelly | male
Uncle Hedley | Hedley, my uncle | male
Mr Prowse | the Customs, the Customs man, a man in a bowler hat | male
Denzil | my brother | male
the men | | neutral
Hosking | a voice in the furze, a man with a lantern | male
Mrs Trembath | the landlady | female
====
Left Boots

My brother Denzil was up on the sea wall with the spyglass when the *Cornelia* broke in two, so he was the first in Porthgwidden to know about the boots, and he has never let anybody forget it.

It was the February of 1947, and I was nine. You have to remember how it was. There was snow on the beach. There was nothing in the shops; there hadn't been anything in the shops since I could read; I had my feet in a pair of Uncle Hedley's sea-boot stockings with cardboard in them, and I was one of the lucky ones.

[[Denzil]]'Boxes!' Denzil yelled. [[Denzil]]'Hundreds of 'em, coming in!'

[[Granfer]]'What's on them?' Granfer called up.

[[Denzil]]'Can't see. They'm going two ways. Half's coming in here, and half's off round the point.'

[[Uncle Hedley]]'To St Tudy?' said my uncle, as if it had been to the devil.

[[Denzil]]'To St Tudy, the dirty thieves.'

I ought to say that everyone was saved. They were Dutchmen, and they sat in Mrs Trembath's kitchen in blankets, and one of them taught me to count. But I can't pretend that it was what we were looking at. By the time it was light the whole of the village was on the sand, up to the waist, singing; and by breakfast there were sixty-two wooden cases in the lifeboat house with a sail on top of them. Uncle Hedley got the first one open with a marlinspike.

Nobody spoke. It was full to the top of boots. They were brown, and new, and greased, with a sole on them an inch thick, and the smell that came up was like Christmas morning in a stable.

[[Granfer]]'Thank the Lord for all His mercies,' said Granfer, taking off his cap. [[Granfer]]'What size are they?'

[[Uncle Hedley]]'There's every size. Come here to me, Loveday. Try he on, my bird.'

I sat down on the slip. I put it on. I can feel it now, the weight, and how the cold stopped at the edge of it like a dog at a gate.

[[Loveday Pengelly]]'Where's the other one?' I said.

My uncle put his arm into the case and brought out another, and gave it a look. He got out a third. He began to take them out two at a time, and throw them behind him; and then he tore the lid off the next case, and so did somebody else. All over that shed you could hear men breathing.

[[Uncle Hedley]]'They're lefts,' said Uncle Hedley.

[[Granfer]]'They can't be,' said Granfer.

[[Uncle Hedley]]'They're all lefts. Look to it! Three thousand boots, and there's not a right among the blessed lot. What sort of a heathen packs boots like that?'

[[Mrs Trembath]]'It's so as they won't be stolen,' said Mrs Trembath, who had been in service in Bristol. [[Mrs Trembath]]'They send the lefts in one lot and the rights in another. My old gentleman had it done with his pistols.'

[[Granfer]]'Then where's the rights to?' asked my grandfather.

He had no sooner said it than he knew. We every one of us turned our heads and looked towards the point.

*

I must tell you about St Tudy. It's a mile and a half off by the cliff. We had not been on terms with St Tudy since the wreck of the *Good Intent*, in 1811, when they moved a boundary stone; no Porthgwidden girl had married there, nor any boy been there except to throw something. In the Ship that night the men sat round in their left boots and looked into the fire. I was under the settle. I was generally under the settle.

[[Uncle Hedley]]'I'd sooner go barefoot,' said Uncle Hedley.

[[the men]]'So would us all,' said the men.

[[Granfer]]'You are barefoot, Hedley,' Granfer pointed out. [[Granfer]]'On the one side.'

[[Uncle Hedley]]'Then I'll hop. I'll not go cap in hand to they.'

[[Granfer]]'Who said anything about cap in hand? They're sat there this minute, the same as we, with three thousand rights. They'll be thinking it out. 'Tis a question of who goes first.'

[[the men]]'Not us!' cried the men; and it was then that the door opened, and let in some snow, and with it a man in a bowler hat.

He had a bag in his hand, and galoshes. He wished the company a good evening. He was Mr Prowse, he told us, of His Majesty's Customs and Excise, and he had come over from Falmouth about the cargo of the steamship *Cornelia*.

[[Mrs Trembath]]'You'll take a drop of something, sir?' said the landlady.

[[Mr Prowse]]'Thank you, no. I understand that a number of cases came ashore.'

[[Granfer]]'Did they?' said Granfer. [[Granfer]]'Hedley, did you see any cases?'

[[Uncle Hedley]]'I seen a box. I thought it was a hen-coop.'

[[Mr Prowse]]'It was a consignment of army boots,' said the Customs, [[Mr Prowse]]'for the Dutch government. Might I ask what that is you've got on your foot?'

I could see it from where I was. I could see them all, eighteen men's feet in a row, and on every left one the same brown toecap with the fire shining in it. Nobody moved. There was one that tried to get itself behind a spittoon.

[[Uncle Hedley]]'That's my boot,' said my uncle.

[[Mr Prowse]]'And where, if I may say so, is the other?'

[[Uncle Hedley]]'I've only the one. I lost the right in the war.'

[[Mr Prowse]]'The foot?'

[[Uncle Hedley]]'The boot.'

[[Mr Prowse]]'And these other gentlemen?' He was quite a young man, with a sad, sore sort of nose. [[Mr Prowse]]'Did they all lose the right?'

[[Granfer]]'It was a terrible war,' said Granfer.

Mr Prowse got out a form. He sat down, with a little grunt, on the end of my settle; and I saw that he'd got holes in his galoshes, and that inside them, where there should have been a shoe, there was the *Western Morning News*.

*

It was me that went first. I have that, whatever Denzil says. I went at six in the morning, with one boot on and one stocking, along the cliff, in the dark, to the boundary stone; I had a left under my arm, a man's nine, and I'd nobody's leave. I set it down on top of the stone. Then I lay in the snow and waited. I suppose I'd an idea that it was like birds.

[[Hosking]]'Who's there?' said a voice in the furze.

[[Loveday Pengelly]]'Nobody.'

[[Hosking]]'Nobody who?'

[[Loveday Pengelly]]'Loveday Pengelly.'

[[Hosking]]'You a Porthgwidden maid?' A man with a lantern stood up. He was the first St Tudy man I'd ever seen close to, and it was a shock to me that he'd a face. [[Hosking]]'I'm Hosking. I been out here all night. I thought that one of you buggers would never come.'

He put his hand inside his coat, and he drew out a boot. It was a right. He laid it on the stone, a foot or so off from the other, and the two of us looked at them; and then he leaned over, and with his finger he pushed his along until they touched.

[[Hosking]]'What'll they say, over your way?' asked Hosking.

[[Loveday Pengelly]]'They'll say I'm a traitor. What'll yours?'

[[Hosking]]'I'm the Methodist minister,' he said. [[Hosking]]'They'll say that I should've known better.'

They did it the Saturday night, between eleven and three. I was let stay up. They came along the cliff from the two ends with handcarts, and donkeys, and prams, Porthgwidden on the one side of the stone and St Tudy on the other, and not a word said. It was all done by holding up fingers. A seven. A ten. A boy's four. You put down your left, and they put down their right; and as each pair was made it went off home on somebody's feet. I saw my uncle, who'd said that he would hop, holding a boot out across that stone to a great red-headed woman; and I saw her look at it, and him, and put up eight fingers, and laugh. She's my Aunt Tamsin now.

[[Uncle Hedley]]'What'll we do about the Customs?' he said to Granfer, coming back. [[Uncle Hedley]]'He's been up and down with that form since Thursday. He's not stupid. Come the morning, there'll be two chapels full of folks sat there in new boots.'

[[Granfer]]'I been thinking about that,' said Granfer. [[Granfer]]'Loveday, what size was it that you took up there first?'

[[Loveday Pengelly]]'A nine, Granfer.'

[[Granfer]]'And they left it on the stone, did they, the pair?'

I said that they had. He nodded; and he told me what I was to do.

*

Mr Prowse came to chapel. He sat at the back with his bowler on his knee. The hymn was *Will Your Anchor Hold*, and when we all stood up for it there was such a sound from the floor, such a deep, rich, leathery, military creak, that the harmonium left off. He looked along the pews. He'd have been blind not to see it. There were a hundred and forty people, and they had every one of them their eyes tight shut.

He caught Granfer in the porch.

[[Mr Prowse]]'I have to make my report, Mr Pengelly,' he said. I remember that he sounded tired. [[Mr Prowse]]'I shall have to put down what I've seen.'

[[Granfer]]'So you must. And what was that, sir?'

[[Mr Prowse]]'You know very well what it was.'

[[Granfer]]'I know that you come here Thursday,' said my grandfather, [[Granfer]]'in the snow, on your two feet, and there's only one bus. You've walked to St Tudy and back three times. I hope that you've been comfortable at Mrs Trembath's? They'm wicked cold, they stairs. I always say to put your things outside the door of a night, and they'll be dry come morning.'

The Customs man didn't answer. He was looking down. He looked down for so long that I looked as well, and there on the step, under the turn-ups of his good serge trousers, were two brown toecaps. I'd done them with lard. I had sat up until four.

[[Mr Prowse]]'They were outside my door,' said Mr Prowse slowly. [[Mr Prowse]]'I supposed that they were mine.'

[[Granfer]]'And so they are.'

[[Mr Prowse]]'It was dark. I put them on in the dark.' He moved his toes; I saw the leather go up and down. I think that it was a good while since he'd been able to feel them. [[Mr Prowse]]'They fit,' he said, and his voice cracked.

[[Granfer]]'That's a mercy. What'll you put, then, sir? In your report?'

He set the bowler on his head, and gave it a tap. He looked at me; I'd both of mine on, a two and a two, and I stood there on the one leg and then the other, for the pleasure of it.

[[Mr Prowse]]'Hen-coops,' said the Customs.
