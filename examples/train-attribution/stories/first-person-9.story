Saoirse Keogh | Saoirse, Keogh, Captain, the skipper | female | narrator
Ruben Achterberg | Ruben, Achterberg, the engineer, the Dutchman | male
Tala Mahinay | Tala, Mahinay, the cook | female
Eskil Thorne | Eskil, Thorne, the mate | male
Perpetua Dray | Perpetua, Mrs. Dray, the passenger, the old lady | female
Jonty | Jonty, the deckhand, the boy | male
====
Chapter Fourteen

**SAOIRSE**

The barge had been my grandmother's, and in her day it had a rule: no cargo that breathes. I broke it at Corrib Lock, for four hundred in cash.

[[Perpetua Dray]]"I shan't be any trouble," said the cargo. She was seventy at least and had come with one hatbox. [[Perpetua Dray]]"I'm Mrs. Dray. Perpetua. I sleep sitting up."

[[Saoirse Keogh]]"We've a bunk for you," I said.

[[Perpetua Dray]]"I'm sure it's very nice. I sleep sitting up."

Behind her Eskil was shaking his head at me, slowly, from side to side. I pretended to be busy with the mooring line.

[[Eskil Thorne]]"A word, Captain."

[[Saoirse Keogh]]"Not now."

[[Eskil Thorne]]"It's about the word 'no.'"

[[Saoirse Keogh]]"Mr. Thorne is my mate," I told the old lady. [[Saoirse Keogh]]"He'll show you where everything is. The cook's Tala. If something bangs, that's the engineer. The boy is Jonty, and you needn't listen to him."

[[Jonty]]"Why not?" said Jonty, from up on the cabin roof.

[[Perpetua Dray]]"What's in the bow?" asked Mrs. Dray.

[[Saoirse Keogh]]"Turnips."

[[Perpetua Dray]]"And under the turnips?"

I looked at her properly then. She'd pale eyes, and there was a kind of good humor in them, a long way down, like a coin in a pool.

[[Saoirse Keogh]]"More turnips," I said.

[[Perpetua Dray]]"How thorough," said she, and gave her hatbox to my mate.

It was an hour before he got me alone. We'd cleared the lock, and I was at the tiller with my collar up.

[[Eskil Thorne]]"She asked me how many of us could swim."

[[Saoirse Keogh]]"It's a fair thing to ask, on a boat."

[[Eskil Thorne]]"She asked me which."

[[Saoirse Keogh]]"She's old. She's nervous."

[[Eskil Thorne]]"She's not nervous, Saoirse. I carried that box. There's no hat in it. It weighs as much as a small anvil, and it's warm."

[[Saoirse Keogh]]"Warm?"

[[Eskil Thorne]]"Like a loaf."

[[Saoirse Keogh]]"Maybe it's a loaf."

He gave me the look he's been giving me for eleven years, since the business with the bishop.

[[Eskil Thorne]]"Where's she going?"

[[Saoirse Keogh]]"To the end, she said."

[[Eskil Thorne]]"The end of what?"

And I had to own that I hadn't asked.

**RUBEN**

I do not come up on deck. I say this first, so that you understand. I've got my engine, my bunk, and my picture of Delft, and the people come down to me if they want something. So when I saw a pair of small black boots on my ladder I thought, this is Tala with the soup.

It was not Tala.

[[Perpetua Dray]]"You must be the banging," said the old lady.

[[Ruben Achterberg]]"Passengers are not allowed here."

[[Perpetua Dray]]"No. What does it run on?"

[[Ruben Achterberg]]"Diesel. Prayers. Madam, please. It's hot, there is oil."

[[Perpetua Dray]]"I like heat." She sat down on my toolbox, and she arranged her skirt, and she looked at the engine in the way that other people look at a baby. [[Perpetua Dray]]"She's missing on the third."

I'd been listening to that third cylinder for two weeks. I had told no one.

[[Ruben Achterberg]]"How do you hear that?"

[[Perpetua Dray]]"My husband kept engines. What's your name?"

[[Ruben Achterberg]]"Achterberg."

[[Perpetua Dray]]"And your other one?"

[[Ruben Achterberg]]"Ruben," I said. Nobody had asked since Christmas.

[[Perpetua Dray]]"Ruben, I am going to ask you for something, and you're going to say no, and then we'll talk. I need a place to keep a thing warm. It has to be as warm as your hand, day and night, and not one degree more. It's only until the sea. I had a stove at home. I had thought that a bunk and a hot bottle might do, but I've been on this boat three hours and I know now that it won't."

[[Ruben Achterberg]]"No," I said.

[[Perpetua Dray]]"There. Now we talk."

[[Ruben Achterberg]]"What kind of a thing?"

She didn't answer. From the top of the ladder there was a noise; it was Tala, this time, with the soup, and with Jonty's head beneath her arm.

[[Tala Mahinay]]"Is that where she got to?" Tala called down. [[Tala Mahinay]]"Jonty's been all over. He looked in the *bilge.*"

[[Jonty]]"I thought she'd gone in," said the boy.

[[Perpetua Dray]]"Not yet, dear."

[[Tala Mahinay]]"Ma'am, the mate has your box up there on the table, and he has a knife out. I thought that you'd want to know it. I told him it's not decent."

I've never seen a person of that age go up a ladder so. I looked at my gauges. I looked at Delft. And I put down my rag and did the thing that I don't do: I went up after.

**SAOIRSE**

I'd given him leave. I'll not put it on Eskil. I'd said, cut the string, have a look, tie it up again; and I was standing right there by the stove with my arms folded when the cabin door hit the wall.

[[Perpetua Dray]]"Put it down," said Mrs. Dray.

The mate put down the knife.

[[Perpetua Dray]]"Not that. The lid. You're letting the cold in."

[[Eskil Thorne]]"What is it?" he said hoarsely. He hadn't moved. He'd the lid in his left hand, and whatever he could see in there was lighting up the underside of his chin. [[Eskil Thorne]]"Captain, come and see this. No. Don't."

I came and saw. So did Tala; so did the boy, between our elbows. In a nest of gray wool lay an egg. It was the size of a man's head, and amber, and there was something inside that turned over, slowly, in its sleep.

[[Jonty]]"That's a big duck," Jonty whispered.

[[Tala Mahinay]]"That's no duck."

[[Jonty]]"What is it, then?"

[[Tala Mahinay]]"I'm a cook. I'm looking at it and I don't want to cook it. That's all I can tell you."

[[Saoirse Keogh]]"Mrs. Dray," I said, [[Saoirse Keogh]]"I've a rule on this boat."

[[Perpetua Dray]]"Does it breathe? Put your ear to it. It doesn't, you see. Not for another nine days."

[[Saoirse Keogh]]"And after the nine days?"

[[Perpetua Dray]]"It'll be in the sea by then, where it's meant to be, and so will I. That is what the four hundred's for." She took the lid out of Eskil's hand, not unkindly. [[Perpetua Dray]]"I did think of telling you. But you said turnips, so I thought, these are people who like to keep things under things."

There was a cough in the doorway. We all looked, and I nearly sat on the stove. In eleven years I'd not seen him by daylight. He was holding on to the frame with both hands, and blinking.

[[Ruben Achterberg]]"She is losing heat," said the Dutchman. [[Ruben Achterberg]]"While you're all standing there, talking."

[[Eskil Thorne]]"Who is?" said Eskil.

[[Ruben Achterberg]]"That one. Give her to me. I have thirty-six degrees at the back of the manifold, and I can keep it within a half." He let go of the frame with one hand, and held it out. It was quite black. [[Ruben Achterberg]]"Please. I'll be careful."

No one breathed. I'm the captain. It was for me to say.

[[Saoirse Keogh]]"You'd have to sit up with it," I said.

[[Ruben Achterberg]]"I sit up anyhow."

[[Perpetua Dray]]"And I sleep sitting," said the old lady.

[[Tala Mahinay]]"Then that's two of you for soup below," said Tala. [[Tala Mahinay]]"Well? Am I to carry it, or are we going to let the poor creature freeze?"

**RUBEN**

It is four days now. I've put up a shelf. Between the shelf and the manifold there's a sheet of tin, and I move the tin by the width of a coin, this way or that, when the needle goes. Mrs. Dray has my bunk, to sit on. At night I tell her about Delft.

Tonight it was the skipper who came down. She never does; she's afraid of it here, I think, as I am of the sky.

[[Saoirse Keogh]]"How's the duck?" she said.

[[Ruben Achterberg]]"Thirty-six and a quarter."

[[Saoirse Keogh]]"Is she asleep?"

[[Ruben Achterberg]]"Which one?"

She laughed. She stood with her back against my ladder, and her hands behind her, not to touch anything.

[[Saoirse Keogh]]"There's a launch behind us," she said. [[Saoirse Keogh]]"Since noon. Eskil's seen it through the glass. It's got a gray flag, and it's not in any hurry. I wanted to ask her whether she knew of anybody with a gray flag."

[[Perpetua Dray]]"I'm afraid I do," said the dark.

I turned up the lamp. Her eyes were wide open, and so I suppose they'd been all along.

[[Perpetua Dray]]"I told you that my husband kept engines, Ruben. It was true. It was just that I didn't say who for." She got up. She laid her palm on the shell. [[Perpetua Dray]]"How much faster can this boat go?"

[[Saoirse Keogh]]"Not at all," said Saoirse. [[Saoirse Keogh]]"That's flat out. That's six knots, with the current."

They both of them waited. It took me a moment to see that it wasn't for each other.

[[Ruben Achterberg]]"I could fix the third cylinder," I said. [[Ruben Achterberg]]"It would be eight knots. But I must stop the engine to do it. Two hours, maybe. There would be no heat."

[[Saoirse Keogh]]"For two hours? Would it live?"

[[Perpetua Dray]]"Not in a box," said Mrs. Dray. [[Perpetua Dray]]"As warm as your hand. I said so, didn't I? How many hands have we got?"

The skipper put back her head, and she shouted up that ladder so that my spanners rang on their hooks.

[[Saoirse Keogh]]"Eskil! Tala! Get the boy. Get every blanket there is, and wash your hands in hot water, and come down here!"

[[Jonty]]"All of us?" cried Jonty from above. [[Jonty]]"What for?"

[[Saoirse Keogh]]"To sit on an egg," she said, and she was already taking off her coat.
