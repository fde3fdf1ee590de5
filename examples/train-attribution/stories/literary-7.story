Winnie Sprott | Winnie, Win, Mrs Sprott | female
Adunni Balogun | Adunni, Mrs Balogun, the headmistress | female
Lotte Brandeis | Lotte, Dr Brandeis, the doctor | female
Cecily Moss | Cecily, Cis, Lady Moss, Lady Cecily | female
Jomar | Jomar, the night boy, the young man, the carer | male
====
THE SKY IS ALWAYS LAST

There were four of them at the jigsaw, as there were on any evening after the trolley, and the same four chairs, and it was understood at Larch House that you did not sit in them.

“Edge,” said a lid on the radiator, where somebody had written it with a felt pen. The other lid said “Not Edge”. It was two thousand pieces of the harbour at Amalfi. They had been at it since Lent.

[[Winnie Sprott]]“Who’s got my mast?” said Winnie.

[[Adunni Balogun]]“It is not your mast,” said Mrs Balogun. [[Adunni Balogun]]“It is under your saucer.”

[[Winnie Sprott]]“I’ve looked under there.”

[[Adunni Balogun]]“You have looked under your cup.”

Winnie lifted the saucer. She had been on the buses for twenty-six years, the 38 and the 73, and still sat with her knees apart, as though for corners.

[[Winnie Sprott]]“Well, I’ll go to Southend,” she said.

[[Cecily Moss]]“Are we going to Southend?”

[[Winnie Sprott]]“No, Cis, love. It’s an expression.”

[[Cecily Moss]]“I should like to go. Is it today?”

Nobody answered this at once. Lotte Brandeis, who had a piece of sky in her tweezers, tried it one way up and then the other. She did only sky. She’d been a physicist at a place which she was still not allowed to mention, and she said that the rest of it was merely gossip.

[[Lotte Brandeis]]“It’s November, Cecily,” she said. [[Lotte Brandeis]]“At Southend it will be raining on the donkeys.”

[[Cecily Moss]]“But I’m to be ninety.”

[[Lotte Brandeis]]“This is so. On Thursday.”

[[Cecily Moss]]“One ought to see the sea at ninety. Papa did. They carried him down in a chair, and he told it to go away.” Lady Moss had a beautiful voice, a girl’s, and it went on being beautiful whatever it was saying. [[Cecily Moss]]“Is he coming for us?”

[[Adunni Balogun]]“Your father?” said Mrs Balogun.

[[Cecily Moss]]“The man with the bus.”

The headmistress took off her spectacles and let them hang. She looked over the table at Winnie, who was looking at her already. They were not fond of one another. It had to do with a matter of a window, in 2021. But there are looks that do not ask for fondness.

[[Winnie Sprott]]“What man’s this, Cis?”

[[Cecily Moss]]“He has such nice teeth. He says that it’s got a ramp.”

[[Winnie Sprott]]“That’s Jomar,” Winnie told the others. [[Winnie Sprott]]“She means the Sunshine bus. It’s stood out by the bins since August with a flat.”

[[Adunni Balogun]]“I have written about that bus. I wrote on the third and again on the nineteenth.”

[[Winnie Sprott]]“And what did they say?”

[[Adunni Balogun]]“They thanked me for my feedback.”

[[Lotte Brandeis]]“It’s not the flat,” said Lotte. The piece had gone in. She pressed it down with the ball of her thumb and reached for another. [[Lotte Brandeis]]“The flat is mended. He mended it in September. It’s the insurance; they let it run out.”

[[Winnie Sprott/Adunni Balogun]]“How do you know that?”

[[Lotte Brandeis]]“I read it on the desk. I read very well upside down, it was a part of my work.”

[[Adunni Balogun/Winnie Sprott]]“What was your work?”

[[Lotte Brandeis]]“Clouds,” said Dr Brandeis.

There was a stir along the corridor: the medicine round. They bent their heads together, all four, like good girls. A young man in a lilac tunic put the trolley’s nose round the door, then his own.

[[Jomar]]“Ladies! How’s Italy?”

[[Winnie Sprott]]“Damp,” said Winnie.

[[Jomar]]“Mrs Sprott, two white, one pink. Doctor, you got the big one, I’m sorry. Mrs Balogun. And for my princess,” said Jomar, getting down on one knee with the little paper cup, [[Jomar]]“a yellow.”

Cecily took his face between her hands.

[[Cecily Moss]]“Robin, darling, you’ve got so brown.”

[[Jomar]]“It’s all that sailing.”

[[Cecily Moss]]“Did you see Mummy?”

[[Jomar]]“I saw her. She’s good. She says take your tablet.”

She took it. He waited until it had gone down. When he got up he had to turn and straighten a row of cups which had been straight, and it was Mrs Balogun who spoke to him, not unkindly, in the tone that had once emptied corridors.

[[Adunni Balogun]]“Young man. You hold a licence?”

[[Jomar]]“For the drugs?”

[[Adunni Balogun]]“For a bus.”

[[Jomar]]“Ah, no,” he said. [[Jomar]]“No, no. Mrs Balogun. I’d lose my job.”

[[Adunni Balogun]]“I asked you a simple question.”

[[Jomar]]“D1. I got it in Cebu, and I did it again here. I drove a jeepney for my uncle. But there’s no insurance and there’s no form, and it’s fifty miles. Who told her about the sea? Was it you?”

[[Winnie Sprott]]“Don’t look at me,” said Winnie. [[Winnie Sprott]]“She told herself.”

[[Jomar]]“I can’t do it. You know that I can’t. Please don’t make her hope for it.”

And he went off with his trolley, quickly, past the fish. One of its wheels was singing.

[[Lotte Brandeis]]“He’s quite right,” said Lotte.

[[Adunni Balogun]]“Naturally he’s right. I should have been disappointed in him if he had said anything else. Now then, how much is insurance?”

[[Winnie Sprott]]“For one day? I’ve no idea. In my time it was the Board.”

[[Adunni Balogun]]“Doctor?”

[[Lotte Brandeis]]“On the desk it says four hundred and twelve for the year. By the day, perhaps thirty. One does it with a telephone. My great-nephew insures a tuba.”

[[Winnie Sprott]]“Hark at us,” said Winnie. But she had put down her mast. [[Winnie Sprott]]“And what about the form?”

[[Adunni Balogun]]“I shall write the form.”

[[Winnie Sprott]]“You can’t just write it.”

[[Adunni Balogun]]“Mrs Sprott, I have written more forms than you’ve punched tickets. There’s nothing to it but boxes. Risk, likelihood, measure taken. What are the risks?”

[[Winnie Sprott]]“Well, we might die.”

[[Adunni Balogun]]“Likelihood?”

[[Lotte Brandeis]]“One,” said Lotte. [[Lotte Brandeis]]“It is only the date that’s in question.”

[[Adunni Balogun]]“Measure taken?”

[[Winnie Sprott]]“Sandwiches,” said Winnie.

A noise came from the fourth chair. They had thought that Cecily was asleep, and she was not; she was laughing, with her hand before her mouth, as one was taught to.

[[Cecily Moss]]“You *are* funny,” said Lady Moss. [[Cecily Moss]]“I’m so glad they put me at this table. There’s a woman over by the fish who cries.”

[[Winnie Sprott]]“That’s Mrs Hough. She’s had a lot of trouble.”

[[Cecily Moss]]“Oh, so have we all, haven’t we? I had three brothers. And now it’s only Robin, and he has to work nights.”

It was raining against the big window. They did a bit of the church; they did the end of a dog. For ten minutes there was no sound but the click of cardboard and, once, a sigh from Mrs Balogun, who had found that somebody had forced a shutter.

[[Winnie Sprott]]“I’ll tell you what’s against it,” Winnie said at last. [[Winnie Sprott]]“She won’t remember.”

[[Lotte Brandeis]]“No.”

[[Winnie Sprott]]“We could get her down there, and the chair over the pebbles, and all of us soaked. And on the Friday she’d ask is it today.”

[[Lotte Brandeis]]“It’s very likely.”

[[Winnie Sprott]]“So who’s it for?”

[[Adunni Balogun]]“That,” said Mrs Balogun, [[Adunni Balogun]]“is the first intelligent thing I’ve heard since the soup.”

[[Winnie Sprott]]“Ta very much.”

[[Adunni Balogun]]“I mean it. I taught for forty-one years. They remember none of it; I meet them, they’re dentists. They remember that I had a hat. If one did things in order that they should be remembered, one would never teach a child the rivers of Africa.”

[[Winnie Sprott]]“What are they?”

[[Adunni Balogun]]“I beg your pardon?”

[[Winnie Sprott]]“The rivers. Go on.”

[[Adunni Balogun]]“Nile, Congo, Niger, Zambezi,” said the headmistress. Her back had got straighter. [[Adunni Balogun]]“Orange, Limpopo, Volta, Senegal.”

[[Winnie Sprott]]“There you are, then. You had it off somebody.”

[[Lotte Brandeis]]“I have been once at the sea,” said Lotte.

She’d laid the tweezers on the edge of the tray. It was so unlike her to begin on anything that both of them stopped to listen, and even Cecily turned her head.

[[Lotte Brandeis]]“I was nine. It was at Harwich. We were two hundred children, with a label here, and they had given us each a bun. I had never seen it. In Vienna one has a river and one’s content. And I thought, so much of it, and nobody is doing anything with it! I was sick, and I ate my bun, and I looked up, because one must look at something; and that was that.” She picked up a blue piece from the lid, a plain one, with three tongues. [[Lotte Brandeis]]“After it I worked for sixty years inside a hill. So you may put me on the form.”

[[Winnie Sprott]]“Oh, Lotte,” said Winnie.

[[Lotte Brandeis]]“Please don’t be nice. I’ve still all this corner.”

So it was put down. Mrs Balogun had her own pen, with a gold band, that had been given to her by a grateful parish, and she wrote as other women knit, without appearing to look. Winnie held the paper flat for her. This had not happened before, and neither of them remarked on it. It was only at the bottom of the first page that there was any sort of trouble, when they got to the name; for it turned out that no one at that table, in two years, had thought to ask him what his other one might be.

[[Winnie Sprott]]“Put Jomar,” said Winnie. [[Winnie Sprott]]“There’s only one of him.”

[[Cecily Moss]]“Robin Arthur St John,” said Cecily, quite clearly, in her sleep.

The singing wheel came back at nine. It stopped outside, and for some time did not go on. Then he was there in the door without it, twisting a bunch of keys.

[[Jomar]]“I phoned a guy,” said Jomar.

They waited.

[[Jomar]]“I’m only saying I phoned. It’s twenty-six pounds. But there’s no form, so.”

Mrs Balogun drew it out from under Amalfi. It was two sheets, in a round clear hand. He read it standing. In the middle of the second page he rubbed at his nose with the back of his wrist.

[[Jomar]]“‘Sandwiches,’” he read. [[Jomar]]“And who’s the person in charge?”

[[Adunni Balogun]]“I am.”

[[Jomar]]“And who’s conductor? It says conductor.”

[[Winnie Sprott]]“Any more fares,” said Winnie in a voice that lifted the fish in their tank. Somewhere down the hall a door was opened. She sank it to a whisper. [[Winnie Sprott]]“Sorry. It’s been a while.”

He got down by the fourth chair. The old lady was feeling over the table, among the bits of roof, with her long ringed hand, and she had got hold of one, and was holding it out to somebody, to any of them: a mast, with the half of a gull.

[[Cecily Moss]]“Is it today?” said Cecily.

[[Jomar]]“Thursday, princess.”

[[Cecily Moss]]“And what is it now?”

[[Lotte Brandeis]]“Monday,” Lotte said. [[Lotte Brandeis]]“So there are two more that you must be patient. Give me that, please. It’s got sky on it.”
