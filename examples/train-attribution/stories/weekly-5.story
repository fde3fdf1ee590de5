Bettany Kroll | Bettany, Captain Kroll, Captain, Skipper | female
Sunil Marchetti | Sunil, Marchetti, the pilot | male
Oduya | the engineer | male
Pell | Little Pell, the deckhand | female
Inspector Vrai | Inspector, Vrai | male
Patience | the ship | neutral
Dunstable | the taller guard, the guard with the beard, the beard man, the big man | male
the passenger | the child, Turnips | female
====
The Slow Road to Brannock: Part the Fifth

[[Sunil Marchetti]]"They've hailed us again," said Sunil Marchetti, who had his boots on the console. [[Sunil Marchetti]]"Do I answer, or are we out?"

[[Bettany Kroll]]"What do they want this time?"

[[Sunil Marchetti]]"'Heave to.' Very nautical. I think he's been reading."

Bettany Kroll came the rest of the way up the ladder, took the spanner out of her teeth, and leaned over the pilot's shoulder. The customs cutter was a white splinter on the scope. It had been a white splinter for three days, ever since Tollhouse, and it was no longer a small one.

[[Bettany Kroll]]"Patience, how long till the Brannock beacon?"

[[Patience]]"Six hours and ten minutes," said the ship. Somebody had given her, before Bettany bought her, the voice of a disappointed aunt. [[Patience]]"They will overhaul us in forty. I did mention the port injectors, Captain. I mentioned them at Christmas."

[[Oduya]]"So did I," came up the speaking grille, from a long way aft. [[Oduya]]"I mentioned them in *writing*."

[[Bettany Kroll]]"Thank you, Oduya."

[[Oduya]]"I drew a picture."

[[Bettany Kroll]]"I've still got it. It's on the fridge." She rubbed her eyes. [[Bettany Kroll]]"All right. Where's Pell?"

[[Sunil Marchetti]]"In the hold, with the turnips."

[[Bettany Kroll]]"Doing what?"

[[Sunil Marchetti]]"Reading to them," said Sunil, without any expression at all.

The manifest of the free trader *Patience of Saints* was short that trip: nine hundred blankets, four hundred cases of tinned milk, one upright piano, and a cold-crate, lead-lined, two meters by one, declared as TURNIPS (SEED). It was the turnips that had paid. They'd paid triple, in advance, from a person on Tollhouse whose face had been wrapped up to the eyes, and Bettany, who had two payments owing on the hull, had not asked one question. She was asking herself a number of them now.

The radio cleared its throat.

[[Inspector Vrai]]"Free trader, this is Customs Cutter Nine, Inspector Vrai speaking. I make this my fourth request. You are carrying no lights, your transponder claims that you are a municipal water barge, and you've painted over your number."

[[Sunil Marchetti]]"It's good paint, too," murmured Sunil.

[[Inspector Vrai]]"I would take it as a courtesy if you'd stop."

[[Bettany Kroll]]"Put me on," Bettany said. She waited for the lamp. [[Bettany Kroll]]"Inspector, good morning! Captain Kroll. We've had a bit of a problem with our receiver."

[[Inspector Vrai]]"I'm sorry to hear that. Has it cleared up?"

[[Bettany Kroll]]"Comes and goes."

[[Inspector Vrai]]"Then I'll be quick, while it comes. I am going to match with your dorsal lock, and I shall have two guards with me, and I'd like to look at your turnips."

He had a dry, rather tired voice. It was the voice of a man who did the crossword in pen. Bettany drew a thumb across her throat and the lamp went off.

[[Bettany Kroll]]"He knows what's in it," she said.

[[Sunil Marchetti]]"That makes one of us."

[[Bettany Kroll]]"How's he know it's turnips? I never filed at Tollhouse. Who'd we tell?"

[[Sunil Marchetti]]"I didn't tell anybody. I was drunk."

[[Bettany Kroll]]"Is that meant to help?"

[[Sunil Marchetti]]"I was drunk by myself, Skipper. It was very sad. I told a fish."

[[Patience]]"If I may," said Patience. [[Patience]]"The deckhand has opened the crate."

They went down the ladder so fast that Bettany lost a shoe.

Little Pell was six foot three and had been called that since she signed on. She sat cross-legged on the deck plates among the blankets with a picture book open on her knees. The lid of the cold-crate leaned against the piano. In the crate there were, as a matter of fact, some turnips. They'd been packed all around the edge, to fill up the space. In the middle of them, wrapped in a foil sheet, with a knitted hat on, sat a child of about seven.

[[Pell]]"Before you shout," said Pell.

[[Bettany Kroll]]"I'm not shouting."

[[Pell]]"It started knocking. I couldn't just leave it knocking, could I? She was cold. And then she was bored."

[[Bettany Kroll]]"How long has this been going on?"

[[Pell]]"Since Tuesday."

[[Sunil Marchetti]]"*Tuesday*," said the pilot. [[Sunil Marchetti]]"So that's where my puddings went."

The child regarded him over a spoon. She had a grave, square face and very black eyes, and there was something about the eyes that made Bettany look twice. They did not catch the light. It was like looking down two pipes.

[[the passenger]]"He thinks in colors," the passenger said to Pell. [[the passenger]]"The shouty one thinks in numbers. She's doing one now. It's how much is a person."

Bettany's face went hot.

[[Bettany Kroll]]"What's your name, sweetheart?"

[[the passenger]]"I haven't got one. I've got a serial. Pell calls me Turnips."

[[Pell]]"It was a joke," said Pell. [[Pell]]"She likes it. Skipper, she's out of that place on Tollhouse with no windows. They make them there. She says that there's eleven left, and one of the nurses couldn't stand it any longer and bought a box."

[[Oduya]]"Captain?" said the grille. [[Oduya]]"I hate to be a bore, but something just went clunk on my roof."

* * *

Inspector Vrai came down out of the dorsal lock one rung at a time, because of his knee. He was small and gray and wore his cap dead straight. Behind him came two guards with shock-staves, and of these the taller had a fine brown beard and the other was hardly older than Pell and kept his hand over his mouth. He was spacesick. Nobody introduced him.

[[Inspector Vrai]]"You've lost a shoe, Captain Kroll."

[[Bettany Kroll]]"I've another."

[[Inspector Vrai]]"So I see. This is your whole complement?"

[[Bettany Kroll]]"Sunil's my pilot. That's Oduya, wiping his hands. And Pell."

[[Inspector Vrai]]"And what's inside the piano?"

There was a silence with a good deal in it. It was a cheap piano, and the lid had not quite closed. A bit of blue knitting stuck out over the keys.

[[Oduya]]"Woodworm," said the engineer.

[[Dunstable]]"Will I open it, sir?" asked the taller guard.

[[Inspector Vrai]]"In a moment, Dunstable. I want to say something first, and then you can open what you like." Vrai lowered himself onto a case of milk, with a grunt, and put his bad leg out in front of him. [[Inspector Vrai]]"I've been thirty-four years in the Customs. I have searched, I suppose, nine or ten thousand ships. I've found gin in coffins and coffins in gin. I once found a bishop. And in all that time, Captain, I never lay awake, because it was only ever things, and the worst that can happen to a thing is that somebody goes without it.

[[Inspector Vrai]]"Then in the spring I passed a ship out of Tollhouse. Medical stores, sealed, with a certificate signed by a minister. I put my stamp on it. And as I walked away down the hold I heard somebody knock.

[[Inspector Vrai]]"I told myself that it was a pipe. I've told myself so every night since. I'm a fairly good liar, professionally, and I find I can't do it. So when a nurse came to my office this month, with her face wrapped up, and asked me which of the free traders was stupid enough to carry a sealed crate and ask no questions, I gave her a name."

Nobody moved. Up forward something pinged as it cooled.

[[Sunil Marchetti]]"Stupid," said Sunil.

[[Inspector Vrai]]"I had read your file. I meant it as praise."

[[Bettany Kroll]]"Then what in blazes have you been *chasing* us for?"

[[Inspector Vrai]]"I wasn't chasing you, my dear woman. I was trying to catch you up. There's a difference." He took his cap off. The hair beneath it was flat and sad. [[Inspector Vrai]]"There is a ministry frigate an hour behind me, running dark. I was the only thing between it and you, and I've been hailing you on an open band for three days, so that I'd have it on record that you were lawfully under my inspection. You kept not answering. It's been very trying."

[[Patience]]"I did say that we ought to answer," Patience remarked.

[[Bettany Kroll]]"You did not!"

[[Patience]]"I implied it."

[[Dunstable]]"Sir," said the guard with the beard. His voice had changed, and so had his grip on the stave. [[Dunstable]]"That was a confession, sir. That was on my collar camera. I'll have to ask you to stand up."

[[Inspector Vrai]]"Yes, I wondered which of you it would be," Vrai said. [[Inspector Vrai]]"I rather hoped that they'd only sent me one."

The lid of the piano rose. A blue hat came up, and under it a pair of eyes like the mouths of wells.

[[the passenger]]"He's got a little girl," the child announced. [[the passenger]]"The beard man. She's got yellow boots. He thinks about them when he's scared."

Dunstable's mouth opened in the beard.

[[Dunstable]]"How's it know that?"

[[the passenger]]"You're very loud. You think, if you do what they say, then they'll never look at her. But she hears people too, doesn't she? She knew about Granny before the telephone. You told her never, never to say."

The stave was shaking. Pell, who had got quietly to her feet, stood next to the piano with a case of tinned milk held in front of her like a hymn book.

[[Pell]]"Put it down, mate," she said gently. [[Pell]]"You look like you could do with a pudding."

It took a long time. Bettany counted eleven breaths, and found that for once she wasn't counting anything else. Then the stave clattered on the plates, and the big man sat down beside it with his hands over his face, and the young guard went and was sick in a blanket.

[[Bettany Kroll]]"Right," said Bettany. She had one shoe, two payments owing, and an hour. [[Bettany Kroll]]"Oduya. The injectors. What would you need?"

[[Oduya]]"A dockyard."

[[Bettany Kroll]]"What else?"

[[Oduya]]"Well," said Oduya. He was looking up at the lock, and beyond it, where eighty tons of well-kept government engine sat on his roof, and his expression was that of a man outside a cake shop. [[Oduya]]"Inspector, are you very attached to your cutter?"

[[Patience]]"Captain," said the ship, and for the first time since Bettany had owned her she did not sound disappointed; she sounded afraid. [[Patience]]"The frigate has just lit its drive. It's hailing. It isn't asking for you, or for him." The grille hissed. [[Patience]]"It's asking for me. It's using my old name."
