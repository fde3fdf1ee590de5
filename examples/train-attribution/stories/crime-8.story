Helena Strand | Strand, Helena, Mrs. Strand, Heron | female
Oskari Lehto | Lehto, Oskari, the station chief, Colonel Lehto, the colonel | male
Birgit Aalund | Aalund, Birgit, the radio operator, the girl | female
Yevgen Moroz | Moroz, Yevgen, the courier, Kingfisher | male
Lasse Drin | Drin, Lasse, the driver | male
the minister | the minister, Excellency | male
the border officer | the border officer, the lieutenant, the officer | male
the newsreader | the newsreader, the woman on the radio | female
====
19. Kingfisher

They had rented the apartment for its telephone. It had little else to recommend it: two rooms over a shop that sold prams, a gas ring, a view of the tram depot, and a brown carpet on which someone had once spilled something browner.

Strand had been there since noon. She had taken her shoes off and was sitting on the floor under the window with the instrument between her feet, and she'd told the others that the next person who asked her the time would be sent down to the street to look at the church.

[[Lasse Drin]]"I wasn't going to ask the time," said Drin.

[[Helena Strand]]"What were you going to ask?"

[[Lasse Drin]]"Whether you wanted half a sausage."

[[Helena Strand]]"No. Thank you, Lasse. Eat it."

[[Birgit Aalund]]"He's eaten it," Aalund said. She was at the table, with one earphone on and one pushed back into her hair, and the little gray set was muttering to her about the price of barley. She was twenty-two. It was her first time out of the capital, and she'd dressed for it as if for an examination. [[Birgit Aalund]]"There's the news at six, Mrs. Strand. Do you want to have it on the speaker?"

[[Helena Strand]]"On the speaker. Quietly."

[[Lasse Drin]]"What are we listening for?" the driver asked.

[[Helena Strand]]"For what they leave out."

The girl turned a knob. There was a waltz, and then six pips.

[[the newsreader]]"This is Radio Lovarin," said the newsreader. [[the newsreader]]"Good evening. The Minister of Waterways today received a delegation of dairy workers. The Sarn bridge remains closed to heavy vehicles, following the discovery of a fault in the masonry. The season's first skating is announced for Saturday."

[[Lasse Drin]]"They've closed the bridge," said Drin.

[[Helena Strand]]"I heard."

[[Lasse Drin]]"He was going to come by the bridge."

[[Birgit Aalund]]"It said heavy vehicles," said Aalund. [[Birgit Aalund]]"Does it matter, for a man on a bicycle?"

[[Helena Strand]]"They don't close a bridge because it's cracked, Birgit. They drive over it until somebody falls in. They have closed it so as to look at people's faces." She drew up her knees and put her forehead on them. She was fifty-one, and she had recruited Moroz herself, across a chessboard, when he'd had all his hair. [[Helena Strand]]"Turn it off now, please. I want to think."

She had thought for about four minutes when the telephone rang.

Nobody moved until the third ring. She lifted it then and said nothing.

[[Oskari Lehto]]"Is that the piano tuner?" a man's voice inquired.

[[Helena Strand]]"He's out," said Strand. [[Helena Strand]]"He's gone to see about an upright."

[[Oskari Lehto]]"Then I'll try and be brief." It was Lehto. The line was very good, so that she could hear his lighter, and the ice in his glass, and behind him the whole comfortable evening hush of the embassy. [[Oskari Lehto]]"I have had a visit from upstairs. They've lost their nerve, Helena. They want you to pack up."

[[Helena Strand]]"No."

[[Oskari Lehto]]"It isn't a suggestion."

[[Helena Strand]]"Oskari, he's on the road. He left at four o'clock. He's out there on a bicycle with nine rolls of film inside the handlebars, and there's a lamp in this window that tells him to come up. If I take it away, where do you think that he goes?"

[[Oskari Lehto]]"Home, presumably."

[[Helena Strand]]"To whom? They've been in his flat since yesterday."

The colonel didn't say anything for a moment. [[Oskari Lehto]]"Can you be sure of that?"

[[Helena Strand]]"Lasse drove by. There's a bread van outside it with no bread."

[[Oskari Lehto]]"I am sitting here with somebody," said Lehto carefully. [[Oskari Lehto]]"He would like a word. I'd consider it a favor if you were polite."

The receiver was evidently passed across. She heard breathing.

[[the minister]]"Madam, you know who I am, I think," said the minister.

[[Helena Strand]]"Yes, Excellency."

[[the minister]]"Then you'll understand that I don't enjoy this. We sign on Monday. Eleven years it has taken to bring these people to the table, and I'm not going to have it upset by nine rolls of anything."

[[Helena Strand]]"You haven't seen what's on them, sir."

[[the minister]]"I don't wish to see it. If I had seen it, I should have to do something."

[[Helena Strand]]"It's the silos," said Strand. [[Helena Strand]]"They're not empty, Excellency. They never were."

Over at the table Aalund had taken off both of her earphones. Drin stood with a match burning down in his fingers.

[[the minister]]"I was not told that," the minister said at last, in a different tone. [[the minister]]"Colonel, were you aware of this?"

[[Oskari Lehto]]"I wrote you a paper," came Lehto's voice, farther off. [[Oskari Lehto]]"In October."

[[the minister]]"I'm sent two hundred papers a week!"

[[Oskari Lehto]]"It was quite a short one."

There was some more of that, with a hand over the mouthpiece. When the line cleared it was Lehto again. [[Oskari Lehto]]"You have until midnight," he said. [[Oskari Lehto]]"After that the telephone will be cut off, and we've none of us ever met. And Helena? Put some shoes on. I know you."

*

By nine it was snowing. Drin had gone down twice to brush off the car. The radio gave them a lecture on beekeeping, and then a play, and at every quarter Aalund bent over the other set, the one without a dial, and tapped out the same five letters, and listened, and shook her head.

[[Lasse Drin]]"How old are you?" Drin asked her.

[[Birgit Aalund]]"Why?"

[[Lasse Drin]]"I've a daughter who's your age. She's a dentist."

[[Birgit Aalund]]"I was going to be a cellist," said the girl. [[Birgit Aalund]]"I broke my wrist. It turned out I still had the ear."

[[Lasse Drin]]"Do you miss it?"

[[Birgit Aalund]]"Only when it's quiet."

Strand was listening to them with her eyes shut. She liked to hear people talk who weren't talking for her. She had been thinking that the driver never spoke about his daughter, and that the minister was, when all was said and done, not a stupid man; and that the lamp would need more oil.

[[Birgit Aalund]]"There's something," said Aalund.

They were both beside her before she'd finished. The pencil in her hand moved, stopped, moved. It wrote a K, and an F, and then for a long while nothing at all.

[[Helena Strand]]"Is it him?" Strand asked.

[[Birgit Aalund]]"It's his fist. I think it is. He drags his dashes." She pressed the phone in against her ear. [[Birgit Aalund]]"But he shouldn't have a set. Did you give him a set?"

[[Helena Strand]]"No."

[[Lasse Drin]]"Then whose is he using?"

[[Helena Strand]]"Theirs," said Strand. She had gone cold to the wrists. [[Helena Strand]]"What is he sending?"

[[Birgit Aalund]]"It's clear. It isn't even coded. It says, delayed by weather, will come by the bridge. It says, keep the lamp lit." The radio operator raised her face, quite radiant. [[Birgit Aalund]]"He's all right! He's coming!"

Drin turned away, and went and stood at the window with his back to them.

[[Birgit Aalund]]"What?" said Aalund. [[Birgit Aalund]]"What is it? Mrs. Strand?"

[[Helena Strand]]"How did he sign?"

[[Birgit Aalund]]"Kingfisher. He spelled it out."

[[Helena Strand]]"With one F, or two?"

The girl looked down at her pad. [[Birgit Aalund]]"With two," she said. [[Birgit Aalund]]"I took it for a slip."

[[Helena Strand]]"He's played against grand masters," said Strand. [[Helena Strand]]"He doesn't make slips. Lasse, put out the lamp."

*

The second call came at eight minutes to midnight. They'd burned the pads by then in the frying pan, and the set was in its suitcase, with Aalund sitting on the lid. She had cried a little, without any noise, and had then asked to be shown how to load the pistol.

[[Helena Strand]]"Yes?" said Strand.

[[Yevgen Moroz]]"Do I speak with the piano tuner?"

She had to lean on the wall. It was a bad line, and there was an engine running somewhere near him, and he sounded as though he had a swollen mouth; but she'd have known it at the bottom of the sea.

[[Helena Strand]]"He's out. He has gone to see about an upright."

[[Yevgen Moroz]]"That's a pity," said Moroz. [[Yevgen Moroz]]"Mine has a broken key. I am here with a gentleman who is very fond of music. He says, if you will only tell us the address, he'll bring it to you himself."

[[Helena Strand]]"Is he listening?"

[[Yevgen Moroz]]"Oh, with both ears."

[[Helena Strand]]"Yevgen," she said, [[Helena Strand]]"do you remember the last game?"

[[Yevgen Moroz]]"I had the black."

[[Helena Strand]]"And what did I tell you, when you gave up your queen?"

There was a sound that might have been a laugh. [[Yevgen Moroz]]"You told me it was vanity."

[[the border officer]]"Give it to me," another voice broke in. It was young, brisk and rather well educated. [[the border officer]]"Madam, I'm a lieutenant of the frontier troops. I have here a man with no papers and a bicycle that weighs too much. I'm prepared to be reasonable. But we've looked for a lamp in every street on this side of the depot, and I'm standing in the snow."

[[Helena Strand]]"Have you looked in the handlebars?" said Strand.

Drin swung round. Aalund put her hand over her mouth.

[[the border officer]]"I beg your pardon?" said the officer.

[[Helena Strand]]"They unscrew. There are nine rolls of film. You're an educated man, I think, and you must know someone who has a darkroom. Look at them before you hand them in. It's the silos at Gorv. Your mother will live where, Lieutenant? In the city?"

[[the border officer]]"That's no concern of yours."

[[Helena Strand]]"It's forty kilometers from the city," Strand said. [[Helena Strand]]"They told you it was grain. They told us so, too. On Monday my minister is going to put his name to a piece of paper that says it's grain, and then nobody will be allowed to look again. So I'd like you to look."

The engine ran on. She counted; she had got to eleven.

[[the border officer]]"You'll have heard that the bridge is closed," the lieutenant said. His voice was no longer brisk. [[the border officer]]"To heavy vehicles."

[[Helena Strand]]"I heard it on the radio."

[[the border officer]]"It's a question of how heavy. One would have to weigh it." There was a metallic noise, a squeak, as of something being unscrewed; then, very low and away from the mouthpiece: [[the border officer]]"Can you ride, with that arm?"

[[Yevgen Moroz]]"I can ride," said Moroz.

The line went dead. It was midnight exactly. The church began to strike, over the depot and the white roofs, and when it had done Strand bent down and, with great care, as if there might be something asleep in them, put on her shoes.

[[Helena Strand]]"Light it again," she told the driver.

[[Lasse Drin]]"And if it's a trick?"

[[Helena Strand]]"Then they'll find three people and a frying pan," said Strand. [[Helena Strand]]"Birgit, you may go now, if you want to. Nobody will think the worse of you."

The girl was still sitting on the suitcase. She slid the pistol away from her, along the floor, until it touched the wall.

[[Birgit Aalund]]"I'd rather hear the end," she said.
