the visitor | the visitor, Lene, the younger woman, the woman in the chair | female
Professor Agnete Rusk | Rusk, Agnete, the professor, the old woman, Professor Rusk | female
the voice on the phone | the voice, the man on the phone | male
====
Until the Bakery Opens

The lamp was already on when she came down, and there was a woman in the good chair with a pistol on her knee.

[[Professor Agnete Rusk]]"I left the window for you," Rusk said. [[Professor Agnete Rusk]]"The one in the pantry. I hope you didn't break the other."

[[the visitor]]"I came in by the door."

[[Professor Agnete Rusk]]"It was locked."

[[the visitor]]"Yes."

Rusk tied the cord of her dressing gown. Her fingers were stiff, and she made a poor job of it. [[Professor Agnete Rusk]]"Is it to be right away? I ask because of the kettle."

[[the visitor]]"What about the kettle?"

[[Professor Agnete Rusk]]"I can put it on or not put it on."

The woman in the chair seemed to think about this. She was perhaps thirty, in a waxed jacket and hiking boots, with a tired and rather sensible face. She might have come to read the meter.

[[the visitor]]"Put it on," she said.

So Rusk put it on. It was ten minutes past one. Outside the snow was coming down in the light of the only street lamp in Vessby, and no one had walked in it.

[[Professor Agnete Rusk]]"Milk?"

[[the visitor]]"Black."

[[Professor Agnete Rusk]]"I'm afraid there's no proper sugar, my doctor took it away. He was worried for my heart."

[[the visitor]]"That's funny."

[[Professor Agnete Rusk]]"I thought so."

[[the visitor]]"You're not frightened."

[[Professor Agnete Rusk]]"I'm very frightened. I taught first-year students for forty-one years, one learns not to show it. Mind, it's hot. Who sent you?"

[[the visitor]]"I don't know."

[[Professor Agnete Rusk]]"You can tell me, surely? Under the circumstances."

[[the visitor]]"I would. They don't say. There's a number and a place and a photograph. You look older than the photograph."

[[Professor Agnete Rusk]]"It's from the back of a book. They took eleven years off me with a lens. May I sit?"

The visitor moved the pistol an inch, toward the sofa. Rusk lowered herself into it by stages. The cat, who had no judgement, got down from the shelf and went to lie across the hiking boots.

[[Professor Agnete Rusk]]"That's Bishop. Kick him if he bothers you."

[[the visitor]]"He doesn't bother me."

[[Professor Agnete Rusk]]"Do you have one?"

[[the visitor]]"I travel."

[[Professor Agnete Rusk]]"Of course. Stupid of me."

For a while there was only the purring. A plough went by on the upper road, its orange light sliding over the ceiling, and both of them watched it go.

[[Professor Agnete Rusk]]"You haven't done it," said Rusk.

[[the visitor]]"No."

[[Professor Agnete Rusk]]"I came downstairs, I turned my back on you to fill the kettle, I've been sitting here like a sack of meal. There must have been a dozen good moments."

[[the visitor]]"Four good ones. It has to be after five."

[[Professor Agnete Rusk]]"Why?"

[[the visitor]]"I don't know that either. It's in the instructions. Not before five, not after six."

[[Professor Agnete Rusk]]"How peculiar. What happens at five?"

[[the visitor]]"You'd know better than I would. It's your town."

[[Professor Agnete Rusk]]"The bakery opens. The bus comes up from Holm. That's all that has ever happened at five." The old woman turned her cup a quarter round on its saucer. [[Professor Agnete Rusk]]"If it's not until five, why come at one?"

[[the visitor]]"The snow. I'd have left tracks."

[[Professor Agnete Rusk]]"You'll leave them going."

[[the visitor]]"There'll be the people for the bus."

[[Professor Agnete Rusk]]"Ah, yes. You'll be one more pair of boots. That's quite good. Do you know, I've always wondered how it was managed. One reads about it, but the writers never trouble with the snow."

[[the visitor]]"What did you do?"

[[Professor Agnete Rusk]]"I beg your pardon?"

[[the visitor]]"To have this."

[[Professor Agnete Rusk]]"Don't you prefer not to know?"

[[the visitor]]"I prefer it. But there's four hours."

Rusk laughed. It turned to a cough, and the cough took her some time. When it was over there was a glass of water by her hand, and the visitor was back in the chair with the gun where it had been and the cat still lying on her feet, or again lying on them; it was hard to say how she had done it.

[[Professor Agnete Rusk]]"Thank you. I did sums, that's what I did. I was asked by a ministry to check some figures for a dam."

[[the visitor]]"And they were wrong."

[[Professor Agnete Rusk]]"They were right. It was a lovely piece of work, that's what nobody understands. Every figure was right, and together they said that the dam would stand for thirty years and then go, between one breath and another, and there's a city beneath it."

[[the visitor]]"When were the thirty years?"

[[Professor Agnete Rusk]]"They're up in April."

[[the visitor]]"So you told them."

[[Professor Agnete Rusk]]"I told them thirty years ago! I told them every year. I've a drawer of very polite replies. This autumn I grew tired of the drawer and wrote to a newspaper."

[[the visitor]]"Which one?"

[[Professor Agnete Rusk]]"Does it matter?"

[[the visitor]]"It might. Some of them have the same owners as the dams."

The professor put down her cup. It was the first time that night that she had missed the saucer.

[[Professor Agnete Rusk]]"Oh, I am a fool," she said quietly.

[[the visitor]]"You couldn't know."

[[Professor Agnete Rusk]]"It's *printed on the second page*, my dear. In small letters. I've taken that paper all my life."

Two o'clock struck from the church. She got up, not asking this time, and fetched a bottle and two small glasses with gilt rims. The visitor shook her head. Rusk filled both anyway.

[[Professor Agnete Rusk]]"Have you a name? It needn't be your own."

[[the visitor]]"Lene."

[[Professor Agnete Rusk]]"Is it your own?"

[[the visitor]]"As it happens."

[[Professor Agnete Rusk]]"I had a student called Lene. She set fire to a fume hood."

[[the visitor]]"I didn't go to university."

[[Professor Agnete Rusk]]"No? What a pity. You'd have been good, you wait for the end of the sentence. What did you do in place of it?"

[[the visitor]]"This."

[[Professor Agnete Rusk]]"At eighteen?"

[[the visitor]]"Sixteen. My uncle did it. Other girls had uncles with a shop."

[[Professor Agnete Rusk]]"And do you like it?"

Nobody, it was plain, had ever asked. The younger woman looked at the gilt-rimmed glass, at the thing on her knee, at the window with its slow white fall.

[[the visitor]]"I like it when it's quiet. Before. I like rooms where people have lived a long time. You can tell what they reach for." She nodded at the lamp. [[the visitor]]"You've worn the paint off, there. You do it without looking."

[[Professor Agnete Rusk]]"Forty years I've been reaching for that lamp."

[[the visitor]]"I know."

[[Professor Agnete Rusk]]"And afterward?"

[[the visitor]]"Afterward I drive. I don't like that so much."

[[Professor Agnete Rusk]]"How many rooms has it been?"

[[the visitor]]"You don't want that number."

[[Professor Agnete Rusk]]"I've lived with a worse one. Mine is four hundred and twelve thousand."

She had drunk her own glass without noticing. She reached, found the other, and drank that.

They talked of other things. They talked about bread, and whether it was a sin to put cardamom in it. They talked about the uncle, who was dead, and about a man named Folke, who was not, and who sent Agnete Rusk a pear every Christmas by post, one pear, for reasons that she would not go into. Three o'clock struck, and four. The stove burned low and it was the visitor who fed it.

[[the visitor]]"Can it be fixed?"

[[Professor Agnete Rusk]]"What? My heart?"

[[the visitor]]"The dam."

[[Professor Agnete Rusk]]"Naturally it can be fixed. You let the water down, that's all. You open it up, a little every day, for nine weeks. A child could do it. It would cost them one winter of electricity."

[[the visitor]]"Nine weeks from now is April."

[[Professor Agnete Rusk]]"Yes, I'm aware of it. It's why I stopped being polite."

[[the visitor]]"And if you weren't here, who'd know how to do it?"

[[Professor Agnete Rusk]]"Anybody who had the papers."

[[the visitor]]"And who has the papers?"

Rusk did not answer. Her glance had gone, for no longer than a blink, to the shelf from which the cat had come down.

[[the visitor]]"Don't do that," said Lene.

[[Professor Agnete Rusk]]"Do what?"

[[the visitor]]"Look. When somebody asks you. The next person who asks you won't be me."

[[Professor Agnete Rusk]]"I wasn't expecting there to be a next person."

[[the visitor]]"No. Well."

It was twenty to five. Somewhere down the hill a shutter went up with a clatter, and a yellow stripe fell across the snow.

The telephone that rang was not Rusk's. The visitor took it out of her jacket, looked at it for the length of three rings, and laid it on the arm of the chair with its small speaker turned up. She put a finger to her lips.

[[the voice on the phone]]"Is it done?" It was a man's voice, young, pleasant, a little bored.

[[the visitor]]"You said after five."

[[the voice on the phone]]"It's moved up. There's a journalist on the bus. A real one, from abroad. We thought that we had until it got in, and now they say it's early, the roads are clear. I need it done before she's at the door."

[[the visitor]]"So that's what five was."

[[the voice on the phone]]"Sorry?"

[[the visitor]]"Nothing. I was curious."

[[the voice on the phone]]"You're not paid to be. And there'll be papers. Bring the lot."

[[the visitor]]"That's not in the instructions."

[[the voice on the phone]]"I'm putting it in. Is she there? Is she awake?"

Lene looked across at the sofa. The old woman sat up very straight in her badly tied gown with both hands round an empty glass. Her lips were moving. She might have been praying, but by the look of it she was doing a sum.

[[the visitor]]"She's asleep," Lene said. [[the visitor]]"Do you know how many people there are in Brandal?"

[[the voice on the phone]]"Where?"

[[the visitor]]"It's beneath a dam."

There was quite a long pause. When the voice came back it was no longer bored.

[[the voice on the phone]]"Listen to me. Whatever she's told you—"

She pressed a key, and took the back off the phone, and dropped the pieces one after the other into the stove, where they stank.

[[Professor Agnete Rusk]]"I should open a window," Rusk said, when the stink had become too much to go on ignoring.

[[the visitor]]"Leave it. Where's your coat?"

[[Professor Agnete Rusk]]"My coat?"

[[the visitor]]"Your coat, your shoes. The pills. He'll send someone else; he'll have sent them already, they always have a second. They don't trust me since Lisbon. What do I carry the papers in?"

[[Professor Agnete Rusk]]"There's a hatbox. But what about—my dear girl, think. What will they do to you?"

[[the visitor]]"Drink your tea."

[[Professor Agnete Rusk]]"It's cold."

[[the visitor]]"Then don't drink it. Can you walk as far as the bus?"

[[Professor Agnete Rusk]]"I walk there every day of my life. I buy a bun." The professor had found one shoe and was looking about, dazed, for the other. It was under the cat. [[Professor Agnete Rusk]]"Lene? Why?"

The younger woman stood at the shelf with her back turned and her arms already full. She had put down the pistol somewhere, and it would be some minutes before either of them thought of it.

[[the visitor]]"I told you," she said. [[the visitor]]"I don't like the driving."
