Emeka Castellane | Emeka, Mr Castellane, the quiet one | male | narrator
Des Fairlie | Des, Fairlie, Mr Fairlie, the boss | male
Pinky | the lad | male
Verity Aldous | Verity, Mrs Aldous, the elder sister, the elder | female
Constance Brill | Con, Constance, Miss Brill, the younger sister, the younger | female
the neighbour | the neighbour, the man in the gardening gloves, Mr Sorabji, Sorabji | male
====
Chapter One: Contents of a House

We did the judge's house in March, the three of us, with the big van and the small one. I had been with Fairlie & Co. for five weeks. I still carried things as if they belonged to somebody.

[[Des Fairlie]]"Rule one," said Des on the doorstep. He had his thumb on the bell. [[Des Fairlie]]"We don't say what it's worth. Rule two?"

[[Pinky]]"We don't say what it isn't worth," said Pinky.

[[Des Fairlie]]"Good lad. Rule three."

[[Pinky]]"There isn't a rule three."

[[Des Fairlie]]"There is today. Today there's sisters."

The door was opened by one of them. She was sixty or so, in a navy coat, with the belt tied and not buckled, and she looked us over in order of height.

[[Verity Aldous]]"You're early."

[[Des Fairlie]]"It's five past, Mrs Aldous."

[[Verity Aldous]]"Then you're late. Come in, please. Wipe your feet, though I can't think why I say it, the carpet's going too. Constance! The men are here."

Nobody answered from upstairs, though something heavy was set down.

[[Verity Aldous]]"My sister is sorting," Mrs Aldous said. She made it sound like a condition. [[Verity Aldous]]"Everything with a yellow sticker goes to auction. Everything with a red one comes to me."

[[Des Fairlie]]"And your sister's?" said Des.

[[Verity Aldous]]"She was given green. I don't believe she has used it."

We began with the study. It's always best to begin with the books, because nobody cries at books. Pinky ran the boxes out and I packed, and Des stood in the bay window with his clipboard and counted chairs through two doorways. The judge had owned four hundred volumes of law and one of jokes, which was behind the others, like a bottle.

[[Pinky]]"Why did the bishop go to the launderette?" Pinky read.

[[Des Fairlie]]"Put it in the box."

[[Pinky]]"You don't want to know why?"

[[Des Fairlie]]"I want to know why a box takes you nine minutes."

[[Constance Brill]]"Because his habit was dirty," said a voice behind me. [[Constance Brill]]"It makes no sense, does it? Bishops don't have habits. Daddy told it every Christmas, and every Christmas Verity pointed it out."

She was in the doorway with her arms full of curtains. If you had taken Mrs Aldous and left her out in the rain for a winter you would have got the younger sister: the same long jaw, the same eyes, everything else come loose.

[[Constance Brill]]"I'm Con. You mustn't mind me, I'm supposed to be in the bedrooms." She looked at the open box, and held out her hand. [[Constance Brill]]"Might I?"

Pinky gave her the joke book. He looked at Des, and Des looked at the ceiling.

[[Des Fairlie]]"It wants a green sticker on it, miss."

[[Constance Brill]]"I've lost them."

[[Des Fairlie]]"You've lost the stickers?"

[[Constance Brill]]"I put them down somewhere on Tuesday. It's all right. I only want the one thing, anyway, and I don't know where it is." She turned to me then, perhaps because I was the one who hadn't spoken. [[Constance Brill]]"You'll tell me, won't you, if you find a whistle?"

[[Emeka Castellane]]"What kind of whistle?" I asked.

[[Constance Brill]]"A tin one. A dog whistle. You blow it and you can't hear anything."

[[Emeka Castellane]]"Then how will I know that I've found it?"

It was a stupid thing to say. But she laughed, a great honk of a laugh, and overhead the footsteps of her sister came to a stop.

By eleven we had the study bare and the dining room down to the sideboard. That was a three-man lift. It had a red sticker on each door and one, for certainty, on the back.

[[Des Fairlie]]"On my count," said Des. [[Des Fairlie]]"Knees, Pinky."

[[Pinky]]"My knees are fine."

[[Des Fairlie]]"It's not your knees I'm worried for. One, two—"

[[the neighbour]]"You'll never get that through there."

The sideboard went down again. A man in gardening gloves stood on the front path, with a pair of secateurs held against his chest, and regarded us as people regard a chess game in a park.

[[the neighbour]]"It came in by the window," he said. [[the neighbour]]"In 1979. They had to take the sash out. I held the sash."

[[Des Fairlie]]"Did you, sir," said Des.

[[the neighbour]]"It was a Saturday. He was very particular about the putty."

[[Pinky]]"We've got putty?" Pinky whispered.

[[Emeka Castellane]]"No," I said.

[[Des Fairlie]]"We'll take the doors off it." Des wiped his neck. [[Des Fairlie]]"Are you family, sir, or are you just passing?"

[[the neighbour]]"Oh, I'm next door. Forty-four years. Sorabji is the name. I don't suppose either of them has mentioned me?"

None of us could say that she had. He nodded, and cut a dead head off the judge's hydrangea, and put it in his pocket.

[[the neighbour]]"No," he said. [[the neighbour]]"Well. They wouldn't."

Mrs Aldous had come down the stairs behind us. I saw her see him. She put up a hand to the belt of her coat and pulled the knot tight.

[[Verity Aldous]]"Good morning, Mr Sorabji."

[[the neighbour]]"Good morning, Verity. I was so very sorry."

[[Verity Aldous]]"Thank you. You sent a card."

[[the neighbour]]"I sent two. One for each."

[[Verity Aldous]]"Yes. I passed it on." She hadn't; you didn't have to know her to know that. [[Verity Aldous]]"You'll excuse us. These men are paid by the hour."

He went away along the path. He didn't hurry. When the gate had clicked she stayed where she was, looking at the place on the gate where his glove had been.

[[Verity Aldous]]"By the *half* day," she said to nobody, and went back up.

At noon we sat on the tailboard with our sandwiches. It had turned warm. The street was one of those with trees that meet in the middle.

[[Pinky]]"He was in love with one of them."

[[Des Fairlie]]"Eat your egg."

[[Pinky]]"He was, though. Which one, do you think?"

[[Des Fairlie]]"Rule three."

[[Pinky]]"You never said what rule three is."

[[Des Fairlie]]"Rule three is you don't stand between them and you don't stand behind either one."

[[Pinky]]"I reckon the mad one."

[[Des Fairlie]]"She's not mad. She's the one that stayed. I've cleared six hundred houses, and there's always one that stayed, and they always come out like that. It's the stairs."

[[Pinky]]"What about the stairs?"

[[Des Fairlie]]"Up and down with trays. What do you say, new boy? You've a face like a shut shop."

I said that I thought it was the other. Then, as they were both looking at me, I said:

[[Emeka Castellane]]"She tied her belt."

[[Des Fairlie]]"She what?"

[[Emeka Castellane]]"When she saw him. She made it tighter."

Pinky thought about it while he chewed.

[[Pinky]]"My mum does that when it's the landlord," he said.

I found the whistle at ten to three. It wasn't in the bedrooms. It was in the cloakroom off the hall, where nobody had put stickers on anything, inside a wellington boot, and the boot was a child's. There was a bootlace through the ring of it and on the lace a cardboard label. I read the label, and then I stood in the dark among the macs for longer than I was paid for.

They were in the kitchen, the two of them, on either side of a table with a yellow sticker on it. I'd come as far as the door before I understood that I ought not to have.

[[Constance Brill]]"I'm not asking for the house."

[[Verity Aldous]]"You couldn't keep up the house."

[[Constance Brill]]"I kept it up for thirty years!"

[[Verity Aldous]]"With his pension."

[[Constance Brill]]"With his *bedpan*. Where were you?"

[[Verity Aldous]]"I was in Leicester, with three children and a husband. You make it sound like the Riviera."

[[Constance Brill]]"You could have had a different husband."

[[Verity Aldous]]"Don't."

[[Constance Brill]]"He'd only to walk round by the lane. You'd only to blow, and the dog would go off like a gun, and he'd know that it was you. I used to lie in bed and hear it. I mean I used to hear the dog."

[[Verity Aldous]]"Con, there's a man in the door."

The younger turned round. She saw what I had in my hand; I was holding it by the lace, well away from me.

[[Constance Brill]]"Oh," she said. [[Constance Brill]]"Oh, you clever thing. Where?"

[[Emeka Castellane]]"In a boot."

[[Constance Brill]]"Which boot?"

[[Emeka Castellane]]"A small one. Red." I didn't know which of them to give it to. I remembered rule three, and put it down on the table between them, and the label turned over on its string so that anybody could see the writing.

It was Mrs Aldous who picked it up. She had to get her glasses out. It took her two goes to find the arms of them.

[[Verity Aldous]]"That's Daddy's hand," she said.

[[Constance Brill]]"Let me see."

[[Verity Aldous]]"'Confiscated,'" read the elder sister slowly, [[Verity Aldous]]"'June 1974. To be returned on application.'" She sat down. [[Verity Aldous]]"He knew. He had it the whole time. On application! I'd only to ask him for it."

[[Constance Brill]]"He was a judge," said Con.

[[Verity Aldous]]"I thought I'd dropped it in the lane. I looked for it on my hands and knees. I thought that he'd think I—" She didn't finish. Her coat had come undone. [[Verity Aldous]]"It was you who wanted this?"

[[Constance Brill]]"To give you. I was going to be very cutting about it. I had a speech."

[[Verity Aldous]]"What was it?"

[[Constance Brill]]"I don't know now. It had the word *martyr*."

I started to back out, but the table had me penned, and the door had swung to. Mrs Aldous seemed to remember me. She took off the glasses, and asked me in quite another voice whether I had been the one who packed the study.

[[Emeka Castellane]]"Yes, ma'am."

[[Verity Aldous]]"My sister says you were careful. What's your name?"

In five weeks no one had asked it. I was the new boy, or mate, or you with the trolley; on the sheet I was *plus 1*.

[[Emeka Castellane]]"Emeka," I said. [[Emeka Castellane]]"Emeka Castellane."

[[Verity Aldous]]"Well, Mr Castellane, would you say that this is an instrument in working order?"

[[Emeka Castellane]]"I couldn't say. There'd have to be a dog."

[[Constance Brill]]"He has one," Con put in. [[Constance Brill]]"He's always had one. This one's called Biscuit, and it's fourteen, and it's as deaf as a post, poor love."

But the other had already got up and gone to the window. She pushed the sash, which stuck, and I came round the table and pushed it with her. The cold came in, and the smell of someone's bonfire. She blew. Of course there was nothing to hear. She blew again, until her cheeks were red, and the three of us leaned there at the sill and listened to it.

[[Des Fairlie]]"Where's that lad got to?" Des was shouting in the hall. [[Des Fairlie]]"Emeka! Four o'clock, and there's a wardrobe!"

So he had known it, after all. Over the wall, among the beanpoles, an old brown dog had lifted up its head.
