Philippa Okafor-Dunne | Okafor-Dunne, Ms. Okafor-Dunne, Philippa, the prosecutor, counsel for the State | female
Leland Burch | Burch, Mr. Burch, Leland, the defense lawyer, defense counsel | male
Judge Imelda Castellano | Judge Castellano, the judge, the court, Your Honor | female
Harlan Teague | Teague, Mr. Teague, Harlan, the witness | male
the clerk | the clerk | female
Corinne Abadie | Corinne, Abadie, Miss Abadie, the defendant, his client | female
====
Day Four

The fans had been brought in from the jury room, and they turned their heads from side to side over the gallery like three more people who couldn't believe it.

[[the clerk]]"Raise your right hand. Do you swear or affirm that the testimony you're about to give is the truth, the whole truth and nothing but the truth?"

[[Harlan Teague]]"I do. I affirm. Whichever one's not the religious one."

[[the clerk]]"State your name for the record, and spell the last."

[[Harlan Teague]]"Harlan Teague. T, E, A, G, U, E."

[[Judge Imelda Castellano]]"You may sit, Mr. Teague," said Judge Castellano. [[Judge Imelda Castellano]]"Pull the microphone toward you. It won't bite. Ms. Okafor-Dunne, he's yours."

The prosecutor rose without notes. She buttoned her jacket, hot as it was, and came around the table, and took up a place by the rail from which she could see the jury and he couldn't help seeing her.

[[Philippa Okafor-Dunne]]"Good morning, sir. What do you do for a living?"

[[Harlan Teague]]"I keep bees."

[[Philippa Okafor-Dunne]]"And before that?"

[[Harlan Teague]]"I was a fire investigator. For the county."

[[Philippa Okafor-Dunne]]"For how long?"

[[Harlan Teague]]"Twenty-two years."

[[Philippa Okafor-Dunne]]"How many fires would you say you've looked at?"

[[Harlan Teague]]"I quit counting at a thousand."

[[Philippa Okafor-Dunne]]"Were you called to a fire on Lowell Road on the ninth of October?"

[[Harlan Teague]]"I was. At the Abadie place. The old dance hall."

[[Philippa Okafor-Dunne]]"What time did you get there?"

[[Harlan Teague]]"Ten after five in the morning. It was still smoking."

[[Philippa Okafor-Dunne]]"Tell the jury what you saw."

He told them. He was good at it. He used his hands, big and freckled and much stung, and built the hall for them in the air above the rail: here the stage, here the bar, here the long wall where the paint had run. Two of the jurors leaned forward. At the defense table Corinne Abadie drew a small square on a legal pad, and then another inside it.

[[Philippa Okafor-Dunne]]"So you formed an opinion."

[[Harlan Teague]]"Yes, ma'am."

[[Philippa Okafor-Dunne]]"And what was it?"

[[Leland Burch]]"Objection. Foundation."

[[Judge Imelda Castellano]]"He's seen a thousand fires, Mr. Burch. How much more of a foundation would you like?"

[[Leland Burch]]"I'd like to know which thousand, Your Honor."

[[Judge Imelda Castellano]]"You can ask him when it's your turn. Overruled."

[[Harlan Teague]]"Do I answer?"

[[Judge Imelda Castellano]]"You do."

[[Harlan Teague]]"It was set," said the witness. [[Harlan Teague]]"It started in two places, under the stage and back of the bar, and it was helped along in both."

[[Philippa Okafor-Dunne]]"Helped along with what?"

[[Harlan Teague]]"Lamp oil."

A murmur went down the benches. Castellano didn't use the gavel. She just looked, over her glasses, row by row, until it had died of shame.

[[Philippa Okafor-Dunne]]"Thank you. Nothing further."

It had gone well, and she knew it, and sat down as though it hadn't. Two places; lamp oil; a daughter with a loan and a policy and the only key. She had told it to the jury on Monday as a thing that she was going to build, and now it stood there in front of them with its roof on. The foreman, a retired mailman, had even nodded. She squared the edges of her file and did not look across the aisle.

Leland Burch took his time getting up. He was a long, stooped man who had been, for most of his life, the only lawyer in the county that you would want, and he went to the lectern with a paper cup of water and nothing else. He drank some. He looked at the cup.

[[Leland Burch]]"Hot, isn't it?"

[[Harlan Teague]]"It is."

[[Leland Burch]]"How're the bees in this?"

[[Philippa Okafor-Dunne]]"Relevance."

[[Leland Burch]]"I'm being polite, Philippa."

[[Judge Imelda Castellano]]"Be polite to the court, Mr. Burch, and address counsel by her name. Sustained."

[[Leland Burch]]"Yes, ma'am. I'm sorry, Ms. Okafor-Dunne. Harlan, we've known each other for a while, haven't we?"

[[Harlan Teague]]"Thirty years."

[[Leland Burch]]"I've cross-examined you before."

[[Harlan Teague]]"You have."

[[Leland Burch]]"How many times?"

[[Harlan Teague]]"Six or seven."

[[Leland Burch]]"Did I ever catch you in a lie?"

[[Harlan Teague]]"No, sir."

[[Leland Burch]]"No, sir. I never did. I used to go home and tell my wife about it. Why'd you leave the county?"

Teague's hands had been lying open on the rail. They closed.

[[Harlan Teague]]"I retired."

[[Leland Burch]]"What day?"

[[Harlan Teague]]"I don't recollect the exact day."

[[Leland Burch]]"Would it help you if I said the twelfth of October?"

[[Harlan Teague]]"That sounds about right."

[[Leland Burch]]"Three days after the fire."

[[Harlan Teague]]"I guess so. Yes."

[[Leland Burch]]"You had twenty-two years in. What do you get a full pension at?"

[[Harlan Teague]]"Twenty-five."

[[Leland Burch]]"So you walked away from it. Three years short. To keep bees."

[[Philippa Okafor-Dunne]]"Is there a question?"

[[Judge Imelda Castellano]]"I was wondering that," the judge said.

[[Leland Burch]]"I'm coming up on it. It's in the road ahead of me, I can see it. Did you take samples that morning?"

[[Harlan Teague]]"Yes."

[[Leland Burch]]"How many?"

[[Harlan Teague]]"Nine."

[[Leland Burch]]"And you logged them?"

[[Harlan Teague]]"I did."

[[Leland Burch]]"May I approach?"

Castellano crooked two fingers. He went up with a single sheet that he had taken from his inside pocket, unfolding it on the way, and laid it down before the witness and went back again.

[[Leland Burch]]"Is that your log?"

[[Harlan Teague]]"It's a copy of it."

[[Leland Burch]]"How many samples are on there?"

The fans turned. Teague read the sheet, or looked at it. Sweat had come through at the collar of his good shirt.

[[Harlan Teague]]"Eight."

[[Leland Burch]]"You just told us nine."

[[Harlan Teague]]"I misspoke."

[[Leland Burch]]"Did you?"

[[Philippa Okafor-Dunne]]"Your Honor, may we have a moment? I haven't been shown this."

[[Leland Burch]]"It's out of the State's own file. Page two-eleven."

[[Philippa Okafor-Dunne]]"My two-eleven is a receipt for gasoline."

[[Leland Burch]]"So's mine. This was stuck to the back of it."

[[Judge Imelda Castellano]]"Come up here, both of you."

They came up. She covered the microphone with her hand; the court reporter flexed her fingers and gazed at the clock. At the table the defendant had quit drawing.

[[Judge Imelda Castellano]]"What are you doing, Leland?" The voice was low and not at all judicial.

[[Leland Burch]]"I'm defending my client."

[[Philippa Okafor-Dunne]]"He's ambushing mine."

[[Judge Imelda Castellano]]"He's a witness. He isn't yours, or anybody's. Did you know about a ninth sample?"

[[Philippa Okafor-Dunne]]"No."

[[Judge Imelda Castellano]]"Look at me and say it."

[[Philippa Okafor-Dunne]]"No, Judge. I swear to you. I have eight lab reports and eight jars."

[[Leland Burch]]"I believe her," said Burch.

[[Philippa Okafor-Dunne]]"I don't need you to."

[[Judge Imelda Castellano]]"Ten minutes, Mr. Burch. Then I send them out and we do this properly. Step back."

They stepped back. She took away the hand.

[[Judge Imelda Castellano]]"Let's go on."

[[Leland Burch]]"Harlan, where did you take the ninth?"

[[Harlan Teague]]"There's eight."

[[Leland Burch]]"I know how many's on the paper. I'm asking where you took the other one."

[[Harlan Teague]]"I'd want to look at my notes."

[[Leland Burch]]"Do you have them with you?"

[[Harlan Teague]]"I burned them."

It was so quiet a word, and so strange a one, in that room, that it seemed to go on for some time after he'd finished. A woman in the third row put her hand to her throat. Somewhere behind her a man laughed, out of nerves, and was hushed.

[[Leland Burch]]"Say that again?"

[[Harlan Teague]]"I said I burned them. In the smoker. For the bees."

[[Judge Imelda Castellano]]"Mr. Teague." The judge had taken her glasses off. [[Judge Imelda Castellano]]"You have the right to talk to a lawyer before you say anything else. Do you understand that?"

[[Harlan Teague]]"Yes, ma'am."

[[Judge Imelda Castellano]]"Do you want one?"

[[Harlan Teague]]"I don't believe so. I believe I'm about done."

[[Philippa Okafor-Dunne]]"Your Honor, I'd ask for a recess."

[[Judge Imelda Castellano]]"In a minute."

[[Philippa Okafor-Dunne]]"The State is asking for it now."

[[Judge Imelda Castellano]]"And the State will have it in a minute. Sit down, counsel. Mr. Burch, do you have a question pending?"

He had come out from behind the lectern. He stood in the open floor with his arms hanging, and he did not look like a man who was winning.

[[Leland Burch]]"Where'd you take it, Harlan?"

[[Harlan Teague]]"Off a coat."

[[Leland Burch]]"Whose coat?"

Teague shook his head.

[[Leland Burch]]"Was it Miss Abadie's coat?"

[[Harlan Teague]]"No."

[[Leland Burch]]"You're sure about that?"

[[Harlan Teague]]"She didn't have a coat on. She was out in the road in her nightgown with no shoes. I gave her mine."

[[Corinne Abadie]]"He did," said the defendant. It was the first time in four days that most of them had heard her voice. [[Corinne Abadie]]"It had a comb of honey in the pocket."

[[Judge Imelda Castellano]]"Miss Abadie, please."

[[Corinne Abadie]]"I'm sorry. I just wanted to say he did."

Burch laid a hand on her shoulder as he went by. He drank what was left of the water, and crushed the cup, and put it in his pocket where the paper had been.

[[Leland Burch]]"Last question. I'm going to ask you one time, and you've never lied to me. Whose coat had lamp oil on it?"

The clerk had stopped with her pen above the page. Through the high windows came the noise of a truck backing up in the square, that patient, idiotic beeping, on and on, until the driver had found his place and cut the engine. Then there were just the fans.

It was a while before the witness raised his head. When he did, it wasn't the lawyer that he looked at, or the jury, or the girl. He looked to the third row, at the woman with her hand on her throat.

[[Harlan Teague]]"My wife's," he said.
