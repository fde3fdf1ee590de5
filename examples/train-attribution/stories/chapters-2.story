Odile Comeau | Odile, Mrs. Comeau, ma'am | female | narrator
Danielle Surette | the sergeant, Sergeant Surette, Dani, Danielle, Surette | female
Mr. Pothier | Mr. Pothier, Pothier, my lawyer, the lawyer | male
Constable Whynot | the constable, Constable Whynot, Tyler, Whynot, the young fellow | male
Rose-Anne | Rose-Anne, my sister | female
====
Seat Four

[[Danielle Surette]]"This is a recorded interview," the sergeant said. [[Danielle Surette]]"It's the eleventh of November, it's eight-fifteen in the morning. Could you say your name for us?"

I said it.

[[Danielle Surette]]"And your occupation?"

[[Odile Comeau]]"You know my occupation."

[[Danielle Surette]]"It's for the recording."

[[Odile Comeau]]"I drive the bus," I told the recording. [[Odile Comeau]]"Route Nine, Meteghan to the schools. Thirty-one years. I drove you."

The young fellow next to her looked up from his pad. He'd come to us from Lunenburg in the spring and you could tell that he was still finding out who was related to whom. The sergeant did not look up. She had a folder in front of her, and she lined up the edge of it with the edge of the table, and I thought, yes, you always did do that with your books.

[[Danielle Surette]]"That's right. You did," she said. [[Danielle Surette]]"Present also are Constable Whynot and Mr. Pothier."

[[Mr. Pothier]]"For Mrs. Comeau," said Pothier. He had a cold. He was the Legal Aid, and he'd driven over from Digby with the window down on account of the heater, and had spent ten minutes with me in a cupboard explaining that my best course was to say nothing at all. I liked him. He had a coat that somebody should have taken up.

[[Danielle Surette]]"So let's start with Saturday. Where were you Saturday night, Mrs. Comeau?"

[[Mr. Pothier]]"My client is going to reserve..."

[[Odile Comeau]]"Home till midnight," I said.

Mr. Pothier put down his pen.

[[Danielle Surette]]"And after midnight?"

[[Odile Comeau]]"I went for a drive."

[[Danielle Surette]]"In what?"

[[Odile Comeau]]"In the bus."

[[Mr. Pothier]]"Mrs. Comeau, we did talk about this."

[[Odile Comeau]]"I know, dear. Have a lozenge. I've some in my purse, but they've got my purse."

[[Danielle Surette]]"I'd like to be clear on it," the sergeant said. [[Danielle Surette]]"You took Bus Nine from your yard. It's seventy-two passengers, it's bright yellow. It belongs to the Conseil scolaire. And you took it without the permission of anyone."

[[Odile Comeau]]"I've a key."

[[Danielle Surette]]"Having a key isn't permission."

[[Odile Comeau]]"Nobody ever said that it wasn't. I plug her in at night in the winter. I'm up at five to scrape her. I know she's theirs, Dani, but they've never once asked me how she's doing."

[[Danielle Surette]]"It's Sergeant Surette."

[[Odile Comeau]]"Sergeant Surette. Sorry."

[[Danielle Surette]]"Where did you go?"

[[Odile Comeau]]"Down the shore."

[[Danielle Surette]]"To the plant?"

[[Odile Comeau]]"Past it."

[[Danielle Surette]]"A witness has you stopped at the plant. At twenty past twelve, with your flashers on."

[[Odile Comeau]]"Well, you have to put on your flashers. I was boarding."

Constable Whynot made a kind of noise and turned it into a cough. She waited for him to be done. She'd got very good at waiting; it wasn't a thing that she had in grade six.

[[Danielle Surette]]"Who were you boarding?"

[[Mr. Pothier]]"Don't answer that," said the lawyer.

I looked at the wall. They have a poster in there about seat belts, with a teddy bear. I was thinking of how they'd come out of the bunkhouse in the dark, one at a time, with their boots in their hands so as not to be heard on the boards. There were eleven of them. The smallest one, Marisol, had stopped on the bottom step of the bus and said *permiso*, as if it were my parlour.

[[Danielle Surette]]"For the recording, Mrs. Comeau isn't answering. I'll help you out, will I? On Sunday morning Mr. Réal Thibodeau came in here and told us that eleven of his workers had gone off in the night. Eleven temporary foreign workers, who are tied to his plant by their permits, and can't legally work a day for anybody else. There's no taxi on this shore, and not one of them can drive. He said that someone must have helped them. He said that he had a pretty good idea who."

[[Odile Comeau]]"I bet he did."

[[Danielle Surette]]"What does that mean?"

[[Odile Comeau]]"Did he tell you we're related?"

[[Danielle Surette]]"No," she said, after a bit.

[[Odile Comeau]]"He's my brother-in-law. He married Rose-Anne. I stood up for them in a mauve dress."

[[Danielle Surette]]"I didn't have that down."

[[Odile Comeau]]"You had it once. You were the flower girl, Danielle. You threw up on the step."

It was the young fellow's turn to study the teddy bear. My lawyer blew his nose. The colour came up in the sergeant's neck in two patches, same as it always had, from the collar, like a tide.

[[Danielle Surette]]"I'm going to ask you not to do that."

[[Odile Comeau]]"I'm not doing anything."

[[Danielle Surette]]"You're doing it on purpose."

[[Odile Comeau]]"Doing what?"

[[Danielle Surette]]"You're being the bus driver."

[[Odile Comeau]]"I *am* the bus driver."

[[Danielle Surette]]"I've got a job to do in here. I've got a complaint, I've got an eyewitness. I've got the odometer. Do you know what they could take off you? It's not a ticket. You'd lose your licence, you would lose your pension. And it's not up to me. There's an inspector in Yarmouth who reads these."

[[Odile Comeau]]"Then tell him hello."

[[Danielle Surette]]"Odile."

[[Mr. Pothier]]"I think," said Mr. Pothier thickly, [[Mr. Pothier]]"that this might be a moment for a break?"

They shut the thing off at eight thirty-one. She went out, and I could see her through the wire glass, down the end of the hall, with her forehead against the pop machine. Pothier told me that I was doing myself no favours. I told him he ought to be in bed. He asked me where those people were now, then held up both his hands and begged me not to tell him.

[[Constable Whynot]]"Is it true that she threw up?" the constable asked.

[[Mr. Pothier]]"Constable, you can't talk to my client."

[[Odile Comeau]]"On the church step. Right down the pew bows," I said. [[Odile Comeau]]"She'd been at the sugared almonds. She rode my bus from five years old until she graduated, and she sat in seat four, right there behind me, the whole time. She never had anybody to sit with. So she used to do her homework out loud, and I would hear her spelling."

[[Constable Whynot]]"The sergeant did?"

[[Odile Comeau]]"She was no good at *necessary*."

When she came back in she'd washed her face. She sat, she squared up the folder. Whynot reached over to start the machine, and she shook her head at him.

[[Danielle Surette]]"Not yet. Tyler, would you go and get Mrs. Comeau a tea? Get Mr. Pothier one."

[[Constable Whynot]]"We're not supposed to have less than..."

[[Danielle Surette]]"Go get the tea."

He went. It was only her and me then, really; Pothier was there, but he had the look of a man who's decided to be furniture.

[[Danielle Surette]]"Why'd you do it?"

[[Odile Comeau]]"Is that thing off?"

[[Danielle Surette]]"You can see that it's off."

[[Odile Comeau]]"He'd their passports. They were in the safe in his office, behind the calendar. Rose-Anne told me. She found them when she was in there after the petty cash."

Mr. Pothier had shut his eyes.

[[Danielle Surette]]"You're sure?"

[[Odile Comeau]]"Eleven of them with an elastic band round."

[[Danielle Surette]]"That's an offence."

[[Odile Comeau]]"Well, I'd have thought so."

[[Danielle Surette]]"You could have come to me."

[[Odile Comeau]]"Who did Réal come to? Who plays hockey Thursdays with your inspector?"

[[Danielle Surette]]"You could have come to *me*," she said. [[Danielle Surette]]"Not here. At the house."

[[Odile Comeau]]"I know it. I sat in your road on Friday with the lights off. I saw you go by in the window with the baby on your shoulder. I thought, if I tell her she'll have to do something about it, and if she does it's her job, and if she doesn't, she'll have that. So I went home again and I looked up the ferry."

[[Danielle Surette]]"I don't want to hear about any ferry."

[[Odile Comeau]]"No."

[[Danielle Surette]]"I don't want to hear where they went, or who it was that met them."

[[Odile Comeau]]"Nobody's told you a thing."

[[Danielle Surette]]"How did you get the passports out?"

I didn't tell her. I turned my wedding ring around a time or two. It was Pothier who'd lifted his head; he was staring at the door, where there was a person in a plastic rain bonnet, holding a tray with three teas on it, and behind her, with his arms out, the constable.

[[Constable Whynot]]"Sergeant, I'm sorry, she just walked through. I said she couldn't."

[[Rose-Anne]]"I've known Danielle Surette since she was a bump," said my sister. [[Rose-Anne]]"I took out the passports. I want to be arrested."

[[Odile Comeau]]"Rose-Anne, go home."

[[Rose-Anne]]"I won't. I did it with a nail file. Where do I sit?"

[[Danielle Surette]]"Mrs. Thibodeau, you need to leave. This is a police interview."

[[Rose-Anne]]"I thought it was off. Tyler says that it's off."

The constable shut his eyes. My sister set the tray down, unpinned her bonnet, shook it out over the seat belts, and took the chair that was his. She had never in her life been in trouble. She'd had twenty-eight years of pot roasts and that man's opinions, and she was pink as a girl.

[[Rose-Anne]]"Is this the Legal Aid? You've a shocking cold."

[[Mr. Pothier]]"Madam, I don't represent you," said Mr. Pothier, [[Mr. Pothier]]"and I strongly advise you to say nothing further."

[[Rose-Anne]]"He keeps two sets of books as well," said Rose-Anne.

Nobody moved. Out on the highway a truck geared down for the hill.

[[Danielle Surette]]"Who does?"

[[Rose-Anne]]"Réal does. There's the one for the government, and there's the one that's true. He takes it back off them for the bunks, and then for the lights. He's charged them for gloves. I've got it in the car. I've got it under a casserole."

The sergeant looked at her for a good long time. Then she turned and looked at me, and I saw her lips go. She wasn't speaking; she was only doing what she used to do in the mirror behind me at seven in the morning, with the heater roaring and the dark going by. *One collar,* it goes, *two sleeves.* One c and two s's. It's how I got her to remember it.

[[Danielle Surette]]"Constable Whynot," she said.

[[Constable Whynot]]"Yes, Sergeant?"

[[Danielle Surette]]"Find another chair. And turn that on." She opened up the folder to a clean page. [[Danielle Surette]]"Mrs. Thibodeau, I'm going to ask for your full name. Take your time. Mrs. Comeau?"

[[Odile Comeau]]"Yes, ma'am?"

[[Danielle Surette]]"You're still in a lot of trouble."

[[Odile Comeau]]"I know I am, dear," I said. [[Odile Comeau]]"Drink your tea."
