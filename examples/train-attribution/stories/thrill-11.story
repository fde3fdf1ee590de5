Judith Amberley | Judith, Amberley, Miss Amberley, the conductress | female
Aarne Kask | Kask, Aarne, the engineer | male
Gerald Pettifer | Pettifer, Gerald, the tenor | male
Mrs. Oddie | Beryl | female
Major Voronin | Voronin, the smoker | male
the lieutenant | a boy with green tabs | male
a steward | the steward | male
====
Twenty-Four Voices

The Wharfedale Ladies’ and Gentlemen’s Choral had gone into Estonia with twenty-four singers, and on the Sunday night it had to come out with twenty-four; and two of them, on the way home, would not be the same.

That was the arithmetic. Judith Amberley had been doing it since March. She was the conductress, and had really been one for nine years, at a salary paid half by the choir and half by an office above a bathroom showroom in Victoria. She stood now on the quay at Tallinn in a headscarf, in the drizzle, with a clipboard, beneath the white side of the ferry.

[[Mrs. Oddie]]“Where’s Gerald?” asked Mrs. Oddie. [[Mrs. Oddie]]“He was behind me at the coach.”

[[Judith Amberley]]“He’s just there, Beryl.”

[[Mrs. Oddie]]“That’s not Gerald.”

[[Judith Amberley]]“It’s Gerald with a cold,” said Judith. [[Judith Amberley]]“He’s lost his voice. Don’t make him talk.”

Mrs. Oddie was first alto and a magistrate. She looked at the man in Gerald Pettifer’s mackintosh, and Gerald Pettifer’s tweed hat, and Gerald Pettifer’s muffler wound up to the nose. He was of the same height. He was thirty years younger, and his eyes were perfectly round.

[[Mrs. Oddie]]“I see,” she said. And after some thought: [[Mrs. Oddie]]“Would he like a Fisherman’s Friend?”

She took his arm. Dear God, thought Judith, they should have recruited the altos.

The queue moved up. A lamp had been hung over the table at the foot of the gangway, and behind the table sat a boy with green tabs, a lieutenant, licking his thumb. He turned each passport over as if there might be something on the back.

[[the lieutenant]]“Profession?”

[[Judith Amberley]]“Teacher of music. I’m the leader of the group.”

[[the lieutenant]]“How many persons?”

[[Judith Amberley]]“Twenty-four. And me.”

[[the lieutenant]]“It says here twenty-five.”

[[Judith Amberley]]“Yes,” said Judith. [[Judith Amberley]]“And me.”

The lieutenant did this sum on his blotter. Behind her she could hear the choir humming, as they did in queues, without knowing it; it was the Bruckner; and it had a hole in it where the top tenor should have been.

[[the lieutenant]]“You, sir. Name?”

[[Mrs. Oddie]]“He can’t speak, love,” Mrs. Oddie told him loudly. [[Mrs. Oddie]]“Laryngitis. He’s been told. It’s your damp.”

[[the lieutenant]]“He can say his name.”

Aarne Kask had been an engineer in the yard at Kopli for eleven years, and in all that time he had drawn the insides of submarines by day and, by night, in a very small hand, drawn them over again. He had learned English from a gramophone. He put two fingers to the muffler.

[[Aarne Kask]]“Pettifer,” he croaked. It might have been Welsh.

The stamp came down. They went up the gangway arm in arm, the magistrate and the engineer, and at the top she gave him the cough sweet.

* * *

[[Gerald Pettifer]]“I shan’t change my mind,” Gerald Pettifer had said on Thursday.

He’d said it in the cloakroom of the Estonia concert hall, between the Fauré and the interval, with his music still in his hand. He was sixty-one, and had managed a branch of the Midland Bank in Otley, and in 1944 when he was twenty-two he’d come into this port for one night on a ship that was not supposed to be there.

[[Judith Amberley]]“It isn’t a holiday, Gerald. You can’t send for your things.”

[[Gerald Pettifer]]“I haven’t got any things. I’ve a lawnmower.”

[[Judith Amberley]]“They’ll question you. They will think you’re one of us.”

[[Gerald Pettifer]]“They’ll think I’m a daft old man that’s missed his boat for a woman. It’s what I shall tell them. It has the merit,” said the tenor, [[Gerald Pettifer]]“of being so.”

Her name was Leida. She kept a tram kiosk. In thirty-nine years she’d written to him four times, and he’d had the letters in his inside pocket through two thousand Monday meetings.

[[Judith Amberley]]“And she’ll have you?”

[[Gerald Pettifer]]“I went and asked for a ticket to Kopli,” he said. [[Gerald Pettifer]]“She looked up and she told me I was late.” He blew his nose. [[Gerald Pettifer]]“You wanted somebody to stop behind, Judith, so as somebody might come away. Well, I didn’t do it for you. But you might as well have the use of my hat.”

* * *

At ten the ferry cast off. By a quarter past, the lights were a string of beads, and Judith, who had been to the bar and counted them, and round the cabins and counted them again, went out on the boat deck to be sick.

She didn’t manage it. Someone was there already: a red dot, low down, in the shadow of the second lifeboat, that brightened and faded.

[[Major Voronin]]“A fine concert,” said the smoker, in English. [[Major Voronin]]“I preferred the Bruckner.”

[[Judith Amberley]]“Thank you. Were you in the hall?”

[[Major Voronin]]“Second row of the balcony, behind the pillar. One hears well there. It’s only that one can’t be seen.” It was a courteous voice, rather hoarse. [[Major Voronin]]“On Thursday you had five tenors. In the queue tonight I listened, and I believe that you’ve four.”

Her hands were on the rail. It was wet. She looked at them with interest, as though they’d been left there by another passenger.

[[Judith Amberley]]“Poor Gerald’s got a cold,” she said.

[[Major Voronin]]“So I was told. I looked in at the bar to wish him a better health. He was drinking tea through a muffler and a lady was teaching him whist. I thought, how fortunate. At sixty-one he hasn’t a wrinkle.”

[[Judith Amberley]]“Who are you?”

[[Major Voronin]]“I travel on this boat twice a week. I’m in the crew list as assistant purser, though no one’s ever asked me for change.” The red dot moved; he’d stood up. She saw an overcoat, a heavy white face with pouches, a hat in the hand. [[Major Voronin]]“Shall I tell you about Aarne Kask, Miss Amberley? He’s a bachelor. He feeds a cat on his windowsill. For three years I’ve sat in a flat across the court from him, with a camera, watching him draw.”

[[thinks Judith Amberley]]*Three years. They’ve had him for three years.*

[[Judith Amberley]]“I don’t know anybody by that name,” said Judith.

[[Major Voronin]]“Naturally. I wrote it all down. I filled eleven notebooks. At the end of each month I made my report, and each month I wrote, ‘Subject observed; nothing to remark.’” He drew on the cigarette. [[Major Voronin]]“I don’t quite know why. The first month I was being thorough, I wanted to have it complete. And then I’d left it too late to say. It’s awkward, you know. It’s like a name that one ought to have asked for at the beginning.”

A door banged aft. Both of them turned toward the sea, at once, with the ease of old colleagues. A steward went by with a tray.

[[a steward]]“Cold, madam,” remarked the steward.

[[Judith Amberley]]“Very.”

They let him get as far as the ladder.

[[Judith Amberley]]“What do you want?” she asked.

[[Major Voronin]]“The cat came on Friday, and he’d put out a whole fish. So I knew. I went home and I thought about it, what it would be to look out of that window and see no lamp.” He had a difficulty with the next thing and went around it. [[Major Voronin]]“In the morning they’ll find the flat empty. By noon they will ask for the notebooks. I am Major Voronin, by the way. I don’t think there’ll be one by Wednesday.”

[[Judith Amberley]]“You’re asking me to take you.”

[[Major Voronin]]“I sing bass,” said Voronin.

She began to laugh; it was not at all what she would have chosen. The wind got into it.

[[Judith Amberley]]“I’ve twenty-four on the list. They’ll count us off in Helsinki.”

[[Major Voronin]]“The Finns don’t count. It’s we who do that. I’m the one who counts.” He took from his breast pocket a folded sheet, and a fountain pen, and held the paper against the lifeboat. [[Major Voronin]]“This is the manifest. I hand it in on the quay. Let me see. ‘Choral society, one leader, twenty-four voices.’ It’s a four that could very well be a five.”

[[Judith Amberley]]“Write it, then.”

[[Major Voronin]]“There’s one thing first. I should like to meet him.”

* * *

The bar was nearly empty. They were asleep in heaps, the sopranos, on each other’s shoulders, and at the corner table Mrs. Oddie was putting down a trick.

[[Mrs. Oddie]]“You’ve revoked again,” she was saying. [[Mrs. Oddie]]“You had a club, I saw it. Who’s this?”

[[Judith Amberley]]“This is a new bass, Beryl. He’s joined us rather suddenly.”

[[Mrs. Oddie]]“Has he?” said the magistrate. She considered the pouches, the overcoat, the hat going round and round in his fingers. [[Mrs. Oddie]]“Well, we could do with one. Sit down, you make the place look untidy.”

The man in the muffler had gone the colour of the cards. He knew that hat. For three years he had seen it go in and out of the door across the court, and he’d taken it for a widower’s.

[[Aarne Kask]]“You’re number nine,” said Aarne Kask in a whisper. [[Aarne Kask]]“Third floor. You have a lamp with a green shade.”

[[Major Voronin]]“Yes.”

[[Aarne Kask]]“I used to look up from my work, and I’d think, there is somebody else who can’t sleep.”

[[Major Voronin]]“Yes,” Voronin said. He’d sat down on the very edge of the chair. [[Major Voronin]]“Tell me, please. I could never make it out, with the lens. What’s the cat’s name?”

Kask looked at Judith, and at the black window with the sea going by in it. He pulled the muffler slowly down from his mouth.

[[Aarne Kask]]“He hasn’t got one,” he said. [[Aarne Kask]]“I thought that he was yours.”

[[Mrs. Oddie]]“Hearts,” said Mrs. Oddie, dealing four hands, [[Mrs. Oddie]]“are trumps.”
