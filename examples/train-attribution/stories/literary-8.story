Margo Kwan | Margo, Marguerite, Mrs Kwan, their hostess, the hostess | female
Desmond Kwan | Desmond, Des, their host, her husband | male
Leo Ashgrove | Leo, Leopold, Ashgrove, the novelist | male
Zhenya | Zhenya, Yevgenia, the girlfriend, the young woman | female
Priya Sethi | Priya, Dr Sethi, the surgeon | female
Toby Lunt | Toby, Lunt, the surgeon's husband | male
====
Chapter Nine

[[Leo Ashgrove]]"It's a *roman*," Leo was fond of saying, [[Leo Ashgrove]]"but where on earth is the *clef*?" He had said it in two newspapers, and he was plainly going to say it again over the fish.

[[Margo Kwan]]"Sit anywhere," said Margo. [[Margo Kwan]]"Except there. That's the leg that goes. Desmond, you have the leg."

[[Desmond Kwan]]"I always have the leg," said her husband.

They sat. There were six of them, with candles, in a room that had been meant for four. Margo had put Leo as far from herself as she could, which was about a yard and a half, and had put on his other side the surgeon, who could be trusted with a knife.

[[Toby Lunt]]"Well, this is jolly," Toby said. He was a large man, with a napkin already in his neck. [[Toby Lunt]]"When was the last time? It was before the twins."

[[Priya Sethi]]"It was the night of the goose."

[[Toby Lunt]]"Good God, the goose! Who was it that cried?"

[[Priya Sethi]]"You did," said his wife.

[[Zhenya]]"What is the night of the goose?" asked the girlfriend. She was called Zhenya. She was perhaps twenty-nine, and had shaken hands with them in the hall like somebody come about a mortgage.

[[Desmond Kwan]]"It caught fire," Desmond explained. [[Desmond Kwan]]"Only a bit. I took it in the garden, and Leo played the hose on it."

[[Leo Ashgrove]]"I missed the goose."

[[Desmond Kwan]]"You got Toby."

[[Leo Ashgrove]]"One aimed," said Leo modestly, [[Leo Ashgrove]]"at the general area of the flames."

[[Margo Kwan]]"It's in your book, I believe," said Margo.

She was serving. She didn't look up from it. The spoon went into the dish, and the dish went to the left, and for a moment that was all you could hear, the spoon.

[[Leo Ashgrove]]"There's *a* goose," he conceded.

[[Margo Kwan]]"On page sixty."

[[Leo Ashgrove]]"So you've read it. I'm touched. You never used to read me till I was in paperback."

[[Margo Kwan]]"I got it from the library. There were eleven people before me."

[[Toby Lunt]]"Is it a good goose?" Toby asked. [[Toby Lunt]]"I don't get time for books. Am I in it?"

His wife put her hand on his arm, and then, as that did nothing, some bread in his hand.

[[Toby Lunt]]"What? I'm only asking the man. I'd like to be. I see myself as a sort of rugged type, a bit player, who turns out in the end to have known all along."

[[Leo Ashgrove]]"There's no one in it, Toby. That's rather what I keep on telling people. It's made up."

[[Priya Sethi]]"The wife has a scar on her knee," said Priya, [[Priya Sethi]]"from a bicycle."

[[Leo Ashgrove]]"Many people have."

[[Priya Sethi]]"In the shape of a seahorse. I stitched it, Leo. I was a student, and I did it in the bath at Tufnell Park, with you holding the torch."

The novelist laid down his fork. He appeared to be consulting the ceiling. It was his way at festivals, when somebody at the back had a question that was really more of a comment.

[[Zhenya]]"Which wife?" said Zhenya.

Nobody had been expecting it.

[[Leo Ashgrove]]"Darling?"

[[Zhenya]]"In the book there are two. The one he leaves, and the one that he should have married. Which one has the horse?"

[[Margo Kwan]]"The first," said Margo. [[Margo Kwan]]"The cow. Would anyone like more sauce?"

[[Desmond Kwan]]"I would," said her husband. He held his plate out with both hands. [[Desmond Kwan]]"She's not a cow. I'd not have said so. I thought she was the best thing in it."

They all looked at him. Desmond Kwan taught woodwork, and had never been known to finish anything longer than a seed catalogue. The candle before him leaned over and stood up again.

[[Margo Kwan]]"You've read it?"

[[Desmond Kwan]]"In the shed."

[[Margo Kwan]]"Des, there were eleven people!"

[[Desmond Kwan]]"I bought one. It's behind the creosote. I thought it might upset you."

[[Margo Kwan]]"I had mine in the airing cupboard."

Toby began to laugh. He was one who laughed with the whole of his chair.

[[Toby Lunt]]"It's better than a play," he said. [[Toby Lunt]]"Go on, Des. What happens to her, this cow?"

[[Desmond Kwan]]"She goes off with a carpenter."

[[Toby Lunt]]"No!"

[[Desmond Kwan]]"On page two hundred. He isn't up to much. He's got a pencil behind his ear and he says 'measure twice.' It's all he does say."

[[Leo Ashgrove]]"Desmond," said Leo, [[Leo Ashgrove]]"I do hope you didn't think..."

[[Desmond Kwan]]"I do say it."

[[Leo Ashgrove]]"Everybody says it. It's proverbial."

[[Desmond Kwan]]"You got it wrong, that's the only thing. You have him hang a door with the hinges on the Thursday and plane it on the Friday. You'd never. You'd plane it first."

He ate some potato. It was quite impossible to tell whether he was angry; it had been impossible for nineteen years, and there were times when his wife had thrown things at him in order to find out. Now she was holding the sauce-boat against her front in both her arms.

[[Priya Sethi]]"More wine?" said Dr Sethi.

[[Toby Lunt]]"It's finished, Pri."

[[Priya Sethi]]"Then open something."

[[Toby Lunt]]"That was the something."

[[Margo Kwan]]"There's a bottle in the cellar," said their hostess. [[Margo Kwan]]"I'll go."

[[Leo Ashgrove]]"Let me," said Leo, half rising, and the chair beside him scraped.

[[Zhenya]]"No. You sit. I'll go with Mrs Kwan."

The door closed after the two of them. The four who were left listened to the feet going down, one pair that knew the steps and one that didn't, and then Toby, who couldn't bear a silence and had married into a profession full of them, began to tell his neighbour about the twins. One had a tooth. The other had bitten the first. It was all, said Toby, a great deal like the Balkans. Leo was not attending. He had found a little pencil in his waistcoat, and was drawing something on the cloth, beside his glass: a line, and another line across it.

[[Desmond Kwan]]"That's linen," said Desmond.

[[Leo Ashgrove]]"I'm so sorry."

[[Desmond Kwan]]"It was your mother's. You left it behind."

It was cold in the cellar, and smelled of apples. The bulb had a string. They stood under it, and the hostess ran her eye along the rack, where there was one bottle and a long row of holes.

[[Margo Kwan]]"You needn't have come. It's only the one."

[[Zhenya]]"I wished to see it. In the book there is a cellar. He kisses her here, the second one; the wife is upstairs, she's counting spoons."

[[Margo Kwan]]"Is that where it was?" Margo said. [[Margo Kwan]]"I always thought it had been in the car."

[[Zhenya]]"I'm sorry. I say things too straight. I've been told so."

[[Margo Kwan]]"By whom?"

[[Zhenya]]"By Leo. He corrects it with a little pencil."

[[Margo Kwan]]"Oh, my dear. Does he do the thing with your letters?"

[[Zhenya]]"What thing?"

[[Margo Kwan]]"Where he gives them back."

The young woman said nothing. She had gone over to the apples, and took one up and turned it, looking for the bad place.

[[Zhenya]]"With marks," she said. [[Zhenya]]"In the margin. I thought that it was because of my English."

[[Margo Kwan]]"I'm from Surrey."

[[Zhenya]]"He put 'lovely' on one."

[[Margo Kwan]]"I had a 'lovely.' I had it in a frame. I'll tell you what to do. When you get home tonight you'll find that he's got a notebook out, and he'll want to know what I said to you down here. He'll ask it as though he weren't asking. Will you give him something from me?"

[[Zhenya]]"A message?"

[[Margo Kwan]]"A line. Say that I said I'd been happy. Both times. He won't be able to do a thing with it."

When they came up with the bottle it had grown very lively. Toby was on his feet and being the goose. There was a candle out. The surgeon had her elbows among the plates and was pointing a bone across the table at the author of eight novels.

[[Priya Sethi]]"All I want to know is what you did it for."

[[Leo Ashgrove]]"One doesn't do it *for*."

[[Priya Sethi]]"When I open someone I've a reason."

[[Leo Ashgrove]]"So have I."

[[Priya Sethi]]"I close them again."

[[Toby Lunt]]"She does, you know," said Toby, sinking down. [[Toby Lunt]]"It's the prettiest thing. Like a zip."

[[Leo Ashgrove]]"I was unhappy," said Leo. He was flushed, and for the first time that night he sounded as if he had not said it elsewhere. [[Leo Ashgrove]]"If you must know. I was fifty-one, I'd a flat with a fridge in it; I sat down one morning to write about Venice, and there was the damned goose. There was all of you. I only wanted to be let back in. I thought, if I get it right, the hall and the coats and the leg of that table. And then of course one has to make things happen, and it all goes bad on one, and somebody has to be a cow."

Nobody knew what to do with that. A tap ran somewhere. It was Desmond who got up in the end, with a grunt, and took the bottle from his wife, and wiped its shoulders.

[[Desmond Kwan]]"You did get the leg," he said. [[Desmond Kwan]]"I'll give you that. You had it to the life."

[[Leo Ashgrove]]"Did I?"

[[Desmond Kwan]]"I'd been meaning to fix it since you were married to her. I read that, and I went straight out and cut the piece. It's ash. It's in the shed."

[[Margo Kwan]]"Then why's it still wobbling?" said Margo.

[[Desmond Kwan]]"I thought he might like to hold the torch."

It took them a moment. Then Priya had begun to shake, silently, with a hand spread over her eyes, and her husband said "What? What?" and the table, on which all of them were by now leaning, gave a sort of curtsy and let down its corner, and the salt, two forks and the last of the potatoes slid with great dignity into the novelist's lap.

[[Toby Lunt]]"*That's* going in," said Toby.

[[Zhenya]]"It isn't," said Zhenya. She had picked up his little pencil from the cloth, where it had rolled to, and she broke it in two. She gave one half of it back to him. The other half she reached up and tucked, quite gently, behind their host's ear.
