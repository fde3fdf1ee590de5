Inspector Sunanda Weerakoon | Weerakoon, the Inspector, Inspector, Sunanda, madam | female
Sergeant Dias | Dias, the sergeant, Sergeant | male
Colonel Percy Jayamaha | the Colonel, Jayamaha, Percy, Colonel | male
Ruwani Jayamaha | Ruwani, the Colonel's wife, Mrs. Jayamaha | female
Lionel Obeyratne | Lionel, the nephew, Mr. Obeyratne, Lal | male
Dr. Ines Fonseka | Dr. Fonseka, Ines, the doctor | female
Mr. Tharmalingam | Tharmalingam, the planter, Mr. Tharma | male
Kusum | Kusum, the cook | female
Bea Holroyd | Bea, Miss Holroyd, the travel writer, the blonde woman | female
====
7. The Seven Teaspoons

The power has been out since the storm, so they do it by lantern. The sergeant has set seven chairs in the verandah room, and on the table, in a row on a folded napkin, seven silver teaspoons.

[[Ruwani Jayamaha]]"Is this strictly necessary?" says the Colonel's wife. [[Ruwani Jayamaha]]"It's past eleven. We've all given our statements."

[[Inspector Sunanda Weerakoon]]"And I have read them, Mrs. Jayamaha. They are excellent statements. Please sit."

[[Colonel Percy Jayamaha]]"You might tell us what it is about."

[[Inspector Sunanda Weerakoon]]"It is about a cup of tea, Colonel."

They sit. There is some trouble over it: nobody wishes to be beside the nephew. In the end Dr. Fonseka takes that chair with a shrug, and the planter, Tharmalingam, lowers himself into the last one, his bad leg out before him like something he is minding for a friend. Only the cook stays standing.

[[Inspector Sunanda Weerakoon]]"You too, Kusum."

[[Kusum]]"I don't sit in this room, madam."

[[Inspector Sunanda Weerakoon]]"Tonight you do."

The old cook sits on the very edge and hides her hands in her sari.

Inspector Weerakoon does not sit at all. She is a short, round woman with a cold. For three days she has gone about the bungalow with a handkerchief and a bag of lozenges, apologizing, and more than one of those present has been heard to ask whether Kandy couldn't have sent somebody else.

[[Inspector Sunanda Weerakoon]]"On Tuesday," she says, [[Inspector Sunanda Weerakoon]]"Mrs. Beatrix Obeyratne, who was eighty-four years old and in better health than I am, took her tea in this room at four o'clock. Seven people took it with her. At five she went up for her rest. At six Kusum could not wake her. The post-mortem found digitalis, a good deal of it. Sergeant, what do we know about the tea?"

Dias flips his book open. [[Sergeant Dias]]"One pot, madam. Everyone drank from it. Milk from one jug, everyone had milk."

[[Bea Holroyd]]"I didn't," says Bea Holroyd.

[[Sergeant Dias]]"Except for Miss Holroyd, who had lemon."

[[Inspector Sunanda Weerakoon]]"And the sugar?"

[[Sergeant Dias]]"Nobody took sugar but the deceased."

[[Lionel Obeyratne]]"Well, there you are, then," Lionel says, and he laughs. He has a way of laughing with his eyes shut. [[Lionel Obeyratne]]"Somebody did the sugar. Case closed. Can I go to bed?"

[[Inspector Sunanda Weerakoon]]"The sugar was clean, Mr. Obeyratne."

[[Lionel Obeyratne]]"You had it tested?"

[[Inspector Sunanda Weerakoon]]"I ate it," says the Inspector. [[Inspector Sunanda Weerakoon]]"No, no. We tested it. But you see it is a difficulty. The tea was clean, the milk was clean, the sugar was clean, and she was dead."

[[Dr. Ines Fonseka]]"The cup?"

[[Inspector Sunanda Weerakoon]]"Washed, Doctor, like all the others. Kusum is very prompt."

[[Kusum]]"I always wash them straight away," says the cook, stricken. [[Kusum]]"Madam liked it so. For the ants."

[[Mr. Tharmalingam]]"No one is blaming you, amma," Tharmalingam says gently.

[[Colonel Percy Jayamaha]]"I should jolly well think somebody *ought* to be. She carried the damned tray!"

[[Ruwani Jayamaha]]"Percy."

[[Colonel Percy Jayamaha]]"Well, didn't she?"

[[Inspector Sunanda Weerakoon]]"She did," Weerakoon agrees. [[Inspector Sunanda Weerakoon]]"And who poured?"

Nobody answers. The rain comes across the roof in a long handful and goes away again over the valley. One by one, they are turning to look at the blonde woman in the cane chair.

[[Bea Holroyd]]"She asked me to! I was nearest!"

[[Inspector Sunanda Weerakoon]]"Of course. You had been here how long?"

[[Bea Holroyd]]"Two days. I'm writing a piece about tea bungalows, I told you, I'd never met the woman in my life. Why on earth would I want—"

[[Inspector Sunanda Weerakoon]]"You had never met her. But your mother had."

The blonde woman's mouth stays a little open.

[[Inspector Sunanda Weerakoon]]"You have a nice name, Miss Holroyd. Bea. Short for?"

[[Bea Holroyd]]"Beatrix," she says, after a while.

[[Lionel Obeyratne]]"I say," says Lionel.

[[Colonel Percy Jayamaha]]"What the devil does that mean? Inspector? What's she saying?"

It is the doctor who answers him. [[Dr. Ines Fonseka]]"It means there was a child, Colonel. In fifty-eight, long before there was any Mr. Obeyratne. My father delivered it. It was sent to England."

[[Inspector Sunanda Weerakoon]]"You knew this was the granddaughter?"

[[Dr. Ines Fonseka]]"I guessed on Monday. She's got the old lady's ears."

[[Inspector Sunanda Weerakoon]]"And did you tell anybody?"

[[Dr. Ines Fonseka]]"I'm a doctor. I don't tell people things."

[[Lionel Obeyratne]]"You told me fast enough about my liver."

[[Dr. Ines Fonseka]]"It was your liver, Lal."

Inspector Weerakoon sneezes, begs everybody's pardon, and moves along the row until she stands behind the Colonel. He sits up straighter.

[[Inspector Sunanda Weerakoon]]"Colonel. You had borrowed money from her."

[[Colonel Percy Jayamaha]]"I had *not*."

[[Inspector Sunanda Weerakoon]]"Eleven lakhs, over six years."

[[Colonel Percy Jayamaha]]"It's a lie. It's a damned impertinent—Ruwani, tell the woman!"

His wife is looking at her rings. [[Ruwani Jayamaha]]"I borrowed it," she says. [[Ruwani Jayamaha]]"I signed your name. Did you think we'd been living on your pension? You can't add, Percy. You have never been able to add."

He says nothing whatever. He seems to have got smaller in his blazer. It's Tharmalingam, across from them, who clears his throat.

[[Mr. Tharmalingam]]"If we are all to be undressed in turn, madam, you may as well do me."

[[Inspector Sunanda Weerakoon]]"You, Mr. Tharma, she was going to turn off the estate."

[[Mr. Tharmalingam]]"After forty-four years. Yes. She told me so on Sunday, in between the hymn and the sermon."

[[Inspector Sunanda Weerakoon]]"Why?"

[[Mr. Tharmalingam]]"She said I had grown slow." He pats the leg. [[Mr. Tharmalingam]]"It was the truth. I would not have killed her for it. I asked her to marry me once, you know."

[[Kusum]]"Twice," says Kusum.

[[Mr. Tharmalingam]]"Twice. Thank you."

[[Sergeant Dias]]"That leaves Mr. Lionel, madam," Dias murmurs. He has been waiting for it all evening.

[[Lionel Obeyratne]]"Oh, let's have it. I'm the wicked nephew, I get the lot, and I've a bookmaker in Colombo who'd be ever so pleased. I'm not even pretending. Only I didn't do it, so there's that."

[[Inspector Sunanda Weerakoon]]"You don't get the lot."

[[Lionel Obeyratne]]"What?"

[[Inspector Sunanda Weerakoon]]"She made a new will, on the Friday. You get the piano."

For the first time his eyes are open while he laughs. [[Lionel Obeyratne]]"The *piano*? But it's got no—the old horror. The dear old horror. Who does get it, then?"

[[Inspector Sunanda Weerakoon]]"I was coming to that. First I would like for each of you to take a spoon."

They look at the napkin.

[[Ruwani Jayamaha]]"Which one?"

[[Inspector Sunanda Weerakoon]]"Any. Whichever you like best. Take one, and stir with it. There is no tea, I am sorry; you'll have to imagine it."

[[Colonel Percy Jayamaha]]"This is a farce."

[[Inspector Sunanda Weerakoon]]"Very likely, sir. If you please."

It's a curious sight: seven grown people in the lamplight, stirring the air. The Colonel goes at it as though it were porridge. His wife makes small neat circles. The nephew conducts an orchestra. The Inspector watches them with her handkerchief held to her nose, and when a full minute has gone by, she says:

[[Inspector Sunanda Weerakoon]]"Thank you. You may put them down. Sergeant, did you see?"

[[Sergeant Dias]]"I... no, madam."

[[Inspector Sunanda Weerakoon]]"Tell me who takes milk without sugar."

[[Sergeant Dias]]"All of them. All but Miss Holroyd, who has lemon."

[[Inspector Sunanda Weerakoon]]"Then who needed a spoon, on Tuesday?"

The sergeant's pencil stops.

[[Sergeant Dias]]"Well, for the milk. Some people do stir in the milk."

[[Inspector Sunanda Weerakoon]]"Not here. Kusum, how do you pour it in this house?"

[[Kusum]]"Milk first, madam. Then the tea goes in and it mixes by itself. Big madam thought spoons were common. I put out only the one. For her sugar."

[[Inspector Sunanda Weerakoon]]"Only the one. And after tea, how many spoons did you wash?"

The old woman's lips move. One sees her at the sink, with her back to the window and the kettle going, lifting things one after another out of the suds.

[[Kusum]]"Two," she says.

[[Inspector Sunanda Weerakoon]]"Two. And the second was?"

[[Kusum]]"Not ours. It was steel. It had a long handle, like for medicine. I thought that it had come down with a tray from—" She turns her head. She does it slowly, as if there were somebody behind her with a knife.

[[Dr. Ines Fonseka]]"Don't be absurd," says Dr. Fonseka.

[[Inspector Sunanda Weerakoon]]"You visited her each day at half past four, Doctor, for her drops. On Tuesday you came early and stayed to tea. You gave her the drops in her cup, as usual. With the spoon you always carry. Everyone saw you do it. It was so ordinary that not one of seven excellent statements troubles to mention it."

[[Dr. Ines Fonseka]]"They were her *usual* drops."

[[Inspector Sunanda Weerakoon]]"She had no usual drops. I said it at the beginning: she was in better health than I am. Her heart was perfect. I telephoned to the hospital in Kandy, and there's no prescription, not in nine years. It was coloured water, I suppose, all that time. For what did she pay you? Two thousand a visit?"

[[Dr. Ines Fonseka]]"Three," says Ines Fonseka.

She has folded her hands. There's a green fleck of light from the lantern on each of her lenses, and it is hard to see behind them.

[[Bea Holroyd]]"But why?" It's Bea, very white. [[Bea Holroyd]]"If she was paying you every day, why would you..."

[[Dr. Ines Fonseka]]"Because you came, you silly girl. You came along with your ears, and she was happy, and on Monday she told me she felt so well that she believed she'd go to London. To see a man in Harley Street. About her *heart.*"

[[Mr. Tharmalingam]]"My God," says Tharmalingam.

[[Dr. Ines Fonseka]]"He'd have needed about four minutes."

[[Inspector Sunanda Weerakoon]]"Sergeant," says the Inspector.

Dias comes round with the handcuffs. She gives him her wrists without being asked; she might be a patient herself. At the door, though, she looks back.

[[Dr. Ines Fonseka]]"What were we all stirring for?" she says. [[Dr. Ines Fonseka]]"I'd like to know. What did it tell you?"

[[Inspector Sunanda Weerakoon]]"Nothing at all. I needed the cook to think about spoons."

When they've gone there is just the rain. Nobody gets up. It's the Colonel, finally, who leans across and taps his wife's hand with one finger, twice, like a man at a door.

[[Colonel Percy Jayamaha]]"Eleven lakhs?"

[[Ruwani Jayamaha]]"And forty thousand."

[[Colonel Percy Jayamaha]]"Good Lord. Was any of it fun?"

[[Lionel Obeyratne]]"Inspector," says Lionel. [[Lionel Obeyratne]]"You never did say who gets it."

Weerakoon is winding her scarf about her throat. She stops in front of the old cook, who's still on the edge of her chair, and for the first time in three days she bows.

[[Inspector Sunanda Weerakoon]]"Kusum," she says, [[Inspector Sunanda Weerakoon]]"in your own house, you may sit where you like."
