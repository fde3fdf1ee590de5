Naledi Mokoena | Naledi, Ledi, Mokoena, Ms. Mokoena | female | narrator
Tariq Aziz-Bell | Tariq, my flatmate, my roommate | male
Ma | Ma, my mother, Mrs. Mokoena, Dineo | female
Wen Jiaying | Wen, Jia, Jiaying | female
Mr. Pomfret | Mr. Pomfret, Pomfret, the landlord | male
Auntie Refilwe | Auntie Refilwe, Auntie Fifi, Refilwe, my aunt | female
the man from the helpline | the man, the helpline, the young man, Craig | male
====
Hold Music

The phone rang while I was upside down in the bath with a wrench.

[[Naledi Mokoena]]"Can you get that?" I yelled.

[[Tariq Aziz-Bell]]"It's your phone!"

[[Naledi Mokoena]]"I'm under the *taps,* Tariq!"

I heard him put down whatever he was eating. I heard him walk, in no haste, through the flat. Then his voice went up an octave, the way it does for anyone over fifty.

[[Tariq Aziz-Bell]]"Hello, Mrs. Mokoena! No, she's right here. No, she's well. She's, um. She's bathing."

I banged my head on the soap dish.

[[Tariq Aziz-Bell]]"Yes, at two in the afternoon. I don't know. I suppose she felt dirty." There was a pause. [[Tariq Aziz-Bell]]"No, not like that. No, Mrs. Mokoena, there isn't any boy. I'd have noticed. I'm the only one, and I don't count."

[[Naledi Mokoena]]"Give it here," I said.

He came round the door with his hand over his eyes and held out the phone at the end of his arm. I took it in my clean hand. A teaspoon of brown water ran down my neck.

[[Naledi Mokoena]]"Hi, Ma."

[[Ma]]"Why is that child lying to me?" asked my mother.

[[Naledi Mokoena]]"He isn't lying. I'm in the bath."

[[Ma]]"With clothes on."

[[Naledi Mokoena]]"How could you possibly know that?"

[[Ma]]"You don't echo. Naledi, listen to me now. Your aunt has landed."

I sat up. [[Naledi Mokoena]]"Landed where?"

[[Ma]]"Where do you think? She's at the airport there, by you. She's got two bags. I told you in the message."

[[Naledi Mokoena]]"What message?"

[[Ma]]"I sent it to the group."

[[Naledi Mokoena]]"Ma, I muted the group. There were ninety photos of a christening."

[[Ma]]"It was a beautiful christening," she said, [[Ma]]"and if you'd looked at it you'd know that Refilwe's in Arrivals, under the clock, with a frozen chicken. I have to go. I'm on the other line with her. Wash your neck."

I looked at the phone for a while after it had gone dead. Tariq had taken the hand off his eyes and was regarding the hole where our tap used to be.

[[Tariq Aziz-Bell]]"Is that meant to do that?"

It was not meant to do that.

By three o'clock there was an inch on the bathroom floor. I'd used all the towels. Wen had come up from the ground floor, with her laptop still open on one arm, to report that it was raining on her desk.

[[Wen Jiaying]]"Only a little," she said. [[Wen Jiaying]]"Only on the thesis."

[[Naledi Mokoena]]"I'm so sorry, Jia."

[[Wen Jiaying]]"It's all right. It was the bad chapter. Did you try the stopcock?"

[[Naledi Mokoena]]"Where's the stopcock?"

[[Wen Jiaying]]"Don't you know?"

We both turned to Tariq, who had lived there the longest.

[[Tariq Aziz-Bell]]"I thought that was a kind of bird," he said.

So I called the landlord. It rang eleven times. When it was picked up there was a great deal of wind on the line, and I had to shout; the other two pressed in on either side of me, to hear.

[[Naledi Mokoena]]"Mr. Pomfret? It's Naledi, at number nine. Nine! We have a leak. A leak. No, not 'a week.' Water!"

[[Wen Jiaying]]"Tell him about the ceiling," said Wen.

[[Naledi Mokoena]]"It's coming through the ceiling. I don't — no, I can't, that's why I'm calling. Where's the stopcock? The *stopcock.* Where do you turn it off?"

I listened.

[[Tariq Aziz-Bell]]"What's he say?" whispered Tariq.

[[Naledi Mokoena]]"He says that he's on a ferry."

[[Tariq Aziz-Bell]]"Ask him which ferry."

[[Naledi Mokoena]]"Why would I ask him that?"

[[Tariq Aziz-Bell]]"It might be a short one!"

[[Naledi Mokoena]]"Mr. Pomfret, can you just... Behind the what? Behind the *badger?* I'm sorry, it sounded like you said... Hello?" I held it away from my ear. [[Naledi Mokoena]]"He's gone. He said it's behind the badger."

We stood there for a second, in the sound of running water. You'd think that in a flat of four rooms a person would know if there was a badger.

[[Wen Jiaying]]"Maybe 'the banister'?" said Wen.

[[Tariq Aziz-Bell]]"We haven't got a banister," Tariq said.

[[Wen Jiaying]]"The bannister on the stairs, in the hall. I've got one. It goes right by my door."

She was off down the steps before I could answer, and she left me the laptop. I set it on top of the fridge. My phone was buzzing against my hip all this while.

Ma: She says nobody is under the clock

Ma: She is the only one under the clock

Ma: Naledi

Me: on my way!!

Me: nearly

I wasn't on my way. I had one shoe on.

[[Tariq Aziz-Bell]]"Go," Tariq said. He'd rolled his trousers to the knee. [[Tariq Aziz-Bell]]"I've got this. Go and get your auntie."

[[Naledi Mokoena]]"You thought a stopcock was a bird."

[[Tariq Aziz-Bell]]"I've learned so much since then."

[[Naledi Mokoena]]"If it gets to the sockets, get out. Don't try to be useful."

[[Tariq Aziz-Bell]]"When have I ever?"

I had the door open when it rang again. I didn't know the number. I thought that it would be the ferry.

[[Naledi Mokoena]]"Mr. Pomfret?"

[[the man from the helpline]]"Good afternoon!" cried a young man. [[the man from the helpline]]"Am I speaking to Ms. Nalady Makena? I'm calling from HomeSure Helpline about your recent home emergency."

I leaned on the wall. [[Naledi Mokoena]]"How did you know about it?"

[[the man from the helpline]]"Your landlord's just logged it. He's logged it as, let me see. 'Girl shouting.' Are you the girl?"

[[Naledi Mokoena]]"I'm the girl."

[[the man from the helpline]]"And are you shouting due to fire, flood, gas, or other?"

[[Naledi Mokoena]]"Flood."

[[the man from the helpline]]"Lovely. Are you in a safe, dry place?"

Something in the bathroom went, with a noise like a cork. [[Tariq Aziz-Bell]]"Not useful!" Tariq was howling. [[Tariq Aziz-Bell]]"Not useful at all!"

[[Naledi Mokoena]]"No," I told the man.

[[the man from the helpline]]"I can have somebody with you between eight and twelve."

[[Naledi Mokoena]]"Tonight?"

[[the man from the helpline]]"On Thursday."

What I said next I won't put down. It was in Sesotho and I'm fairly sure that he didn't understand a word of it, but he must have caught the drift, because he was quiet for a moment, and when he spoke again the voice was quite different, lower, with Yorkshire in it.

[[the man from the helpline]]"Look, love," he said. [[the man from the helpline]]"I'm not meant to. I'm meant to read you the card. But I was a plumber for six years till my back went. Is it an old place? Victorian?"

[[Naledi Mokoena]]"Yes!"

[[the man from the helpline]]"It'll be under the sink, or under the stairs, or there's a little iron lid in the front path. Try the lid. There's nearly always something sat on it. Pots. Gnomes."

[[Naledi Mokoena]]"Badgers?"

[[the man from the helpline]]"I've seen badgers," said the man.

I went down those stairs three at a time, past Wen, who was on her knees with her cheek to the skirting board.

[[Wen Jiaying]]"There's nothing here," she said, [[Wen Jiaying]]"but I found your Christmas card from last —"

[[Naledi Mokoena]]"It's the garden! It's the badger in the garden!"

[[Wen Jiaying]]"The ugly one?"

It was behind the bins, where it's always been, and I must have walked by it twice a day for three years. It's concrete. It has a pipe and a waistcoat. It took the two of us to shift it, and below was the lid, and beneath the lid, in a nest of old leaves, a brass tap no bigger than a bath toy. I put the phone down on the path, on speaker, so as to have both hands.

[[Naledi Mokoena]]"Clockwise?" I asked it.

[[the man from the helpline]]"Clockwise. Righty-tighty. Don't force her."

[[Naledi Mokoena]]"It's stuck."

[[the man from the helpline]]"Then force her."

I did. Wen got her hands on top of mine. Something gave, with a shriek, and upstairs, through the open window, we heard the roar drop to a hiss, and the hiss to a drip, and then Tariq's voice in the silence.

[[Tariq Aziz-Bell]]"Did I do that?"

[[Wen Jiaying]]"Yes!" Wen called up to him. [[Wen Jiaying]]"Well done!"

[[the man from the helpline]]"That's you sorted," said the phone. [[the man from the helpline]]"I'll just need you to rate this call from one to ten."

[[Naledi Mokoena]]"Eleven," I said. [[Naledi Mokoena]]"What's your name?"

[[the man from the helpline]]"We're not to give it. But it's Craig."

I sat down on the path with my back to the badger. I'd have liked to stay there. I could have stayed there until Thursday. But the screen lit up again by my foot.

Ma: She is not answering me

Ma: Her battery was on 3

Ma: LEDI

I called. She answered before I'd heard it ring.

[[Ma]]"Where is she?" asked my mother.

[[Naledi Mokoena]]"I'm leaving now. This minute. I'm running."

[[Ma]]"I've been speaking to the Information Desk. I said, she's a big woman in a green hat. They say there's no woman there. They say, 'There is a chicken.'"

[[Naledi Mokoena]]"They've got the chicken?"

[[Ma]]"On its own. On the bench. Naledi, she would not leave that chicken, she flew with it on her lap. I'm telling you, she's been taken."

[[Naledi Mokoena]]"Nobody's taken Auntie Fifi, Ma. They'd bring her back."

[[Ma]]"Don't be funny with me!"

[[Naledi Mokoena]]"I'm not being funny. I'm crying," I said, and I found that I was, a bit.

Wen had squatted down in front of me. She was looking not at me but over my head, toward the gate, and her eyebrows had gone up.

[[Wen Jiaying]]"What color is the hat?" she asked.

I turned around.

There was a taxi at the curb. There was the driver of it, bent double, with a bag on either shoulder. And there, with one gloved hand on our gatepost, getting her breath, was my mother's elder sister, in green, like the mast of a ship.

[[Auntie Refilwe]]"Number nine," she said. [[Auntie Refilwe]]"I told him, I don't need to be fetched. I can read a number." She gazed at me: the mud, the one shoe. [[Auntie Refilwe]]"So this is how you live."

[[Naledi Mokoena]]"Auntie."

[[Auntie Refilwe]]"Is that your mother in your hand? Give."

I gave.

[[Auntie Refilwe]]"Dineo? Yes, I'm here. No. No, I got tired of the clock. I am looking at her now." She listened, with her eyes on me. [[Auntie Refilwe]]"Thin. Dirty. She's sitting on the ground with a Chinese girl and some kind of a pig." She listened again, longer, and her face slowly changed. [[Auntie Refilwe]]"I left it *where?*"

Upstairs the window scraped, and my roommate leaned out with a saucepan on his head.

[[Tariq Aziz-Bell]]"Is that your aunt?" he called. [[Tariq Aziz-Bell]]"Hello! Lovely to meet you! Could somebody tell me if I'm allowed to switch on the lights?"

[[Naledi Mokoena/Wen Jiaying/Auntie Refilwe]]"No!" said three women at once.

[[Auntie Refilwe]]"Eleven hours I carried that bird," said Auntie Refilwe into the phone. [[Auntie Refilwe]]"Call them, Dineo. Call the desk and say that the chicken isn't to move."
