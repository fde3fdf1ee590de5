Vivian Askew | the Lieutenant, Miss Askew, Viv | female
Peggy Malone | Peggy, Malone, the driver | female
Hilary Kemp | Hilary, Kemp, the other driver | female
Major Rourke | the Major, Rourke, a big fair man | male
Nonna Carmela | Carmela, the grandmother, a tiny woman in black | female
Nest | the wireless | unknown
the little girl | a child, the child | female
====
Ash

Ash had been coming down upon the ambulance lines since breakfast, black and light, with a small dry sound as of someone thinking of knocking, and Peggy Malone was sweeping it off her bonnet for the third time when the Major came to ask for his answer.

[[Major Rourke]]“I don't like to press you,” said Major Rourke. He was a big fair man, a surgeon, and he had ash on his eyelashes. [[Major Rourke]]“But I did ask you on Sunday week.”

[[Peggy Malone]]“I know you did, sir.”

[[Major Rourke]]“Couldn't it be Desmond?”

[[Peggy Malone]]“Not on duty, sir.”

[[Major Rourke]]“There's a house at Dalkey. There's my mother, but she's deaf. I'd be good to you, Peggy. I dare say it isn't the moment, with that going on.” And the pair of them turned their heads together and looked at it. Above the roofs of Torre, with the whole sky for a chimney, Vesuvius was burning. [[Major Rourke]]“Is there another chap?”

[[Peggy Malone]]“No,” said Peggy. [[Peggy Malone]]“There's no other chap.”

It was perfectly true. She had gone over it in her bunk for ten nights, and there was no chap anywhere in it.

[[Vivian Askew]]“Malone! Kemp!” The Lieutenant had come out of the office on the run, doing up her chin-strap. [[Vivian Askew]]“Start up. Major, may I have her? The lava's into the top of San Gennaro, and they've a school there that hasn't been cleared. I want three vehicles, but I've only got two with springs.”

[[Major Rourke]]“She's all yours, Miss Askew,” said the Major.

Peggy got in and was glad to have the crank to blame for her face.

* * *

They went up in convoy, Hilary Kemp in the second ambulance, fifty yards behind. The Lieutenant rode with Peggy. She had the map on her knees and the wireless between her boots, and she ate a boiled egg. She was thirty, lean and brown, with a nose that had been broken at a point-to-point; her name was Vivian, and on every list in Naples they had her down at first as a man.

[[Vivian Askew]]“You might have been a bit kinder to poor old Rourke,” she observed.

[[Peggy Malone]]“Was I unkind?”

[[Vivian Askew]]“You called him ‘sir’ four times in a minute. I could hear it through the wall.”

[[Peggy Malone]]“What should I have called him, ma'am?”

[[Vivian Askew]]“I've no idea, I'm the last person. Left by the shrine. He's an excellent fellow, that's all. He's got hands like an angel, he doesn't pinch people, and you would have hot water. One ought to think of hot water.”

[[Peggy Malone]]“Are you advising me to take him?”

She didn't get an answer straight off. The Lieutenant was folding the eggshell up in a scrap of paper, extremely small.

[[Vivian Askew]]“I'm advising you to change down,” said Vivian Askew.

The wireless crackled. [[Nest]]“Hullo, Robin, hullo, Robin, this is Nest. What is your position? Over.”

[[Vivian Askew]]“Hullo, Nest. Robin's a mile short of San Gennaro, two vehicles. The road's open so far, and it's as black as your hat. Over.”

[[Nest]]“Nest to Robin, be advised, the observatory gives it one hour. They say it's coming on at the speed of a man walking. I say again, you've one hour to the bridge. Do not hang about. Over.”

[[Vivian Askew]]“Shouldn't dream of it,” she told it. [[Vivian Askew]]“Out.”

It came round the corner at the head of the street while she was still hanging up the mouthpiece. Neither had seen it close to. It wasn't like fire; it was more like a slag heap, twenty feet high and as broad as the road, that clinked to itself, and fell forward a yard, and showed red in the cracks, and clinked. It had got hold of a house. The house leaned on it politely for a moment, as at a dance; and then there was no house.

[[Peggy Malone]]“Holy Mother,” said the driver.

[[Vivian Askew]]“Quite. Turn her round now, while there's room, and keep her running. Kemp! Back up to the school steps! Don't get out and look at it, Hilary, it isn't Madame Tussaud's.”

[[Hilary Kemp]]“I'm only looking where to back!” shouted Hilary.

There were thirty-one children in the school, two nuns, and a goat. They took the goat off at the beginning and it got on again at the end. It was ten minutes before they had them stowed, four to a stretcher, and the smallest in the racks; and it was then, when the doors were being shut upon the last, that a child with a plait began to scream.

[[Peggy Malone]]“What does she say?” said Peggy.

[[Vivian Askew]]“‘Nonna.’ It's her grandmother. She's in the end house. She won't leave.” The Lieutenant had squatted down with her cap pushed back. Her Italian came out of opera, and was very grand; she appeared to be asking the infant whether it was long since the lady had been abandoned. [[Vivian Askew]]“She's sitting on the bed, it seems, and she says she has paid for it.”

[[Hilary Kemp]]“How far's the end house?” asked the other driver.

They all three looked up the street, and then at the thing that was coming down it.

[[Vivian Askew]]“Take yours down, Kemp. Take all of the sisters. That's an order, and you can put the goat in front.”

[[Hilary Kemp]]“What about you?”

[[Vivian Askew]]“Malone and I will be along.”

[[Hilary Kemp]]“If I go back without her,” said Hilary to Peggy, with a jerk of the head, and it was not altogether a joke, [[Hilary Kemp]]“you're the one that'll be impossible to live with.” She let in the clutch, and went away down the hill in a cloud of ash, hooting.

* * *

The house was one room. There was a brass bedstead in it with knobs, and in the middle of the white counterpane sat a tiny woman in black, with her hands on her knees, and a hen.

[[Nonna Carmela]]“No,” she said, before anyone had spoken.

[[Vivian Askew]]“Signora, I entreat you. The mountain approaches!”

[[Nonna Carmela]]“I've seen it. I saw it in 'six. It'll stop at the fountain. What's that man saying?”

[[the little girl]]“It's not a man, Nonna,” said the little girl, who had come in under everybody's arms. [[the little girl]]“It's a lady soldier. There's two.”

[[Nonna Carmela]]“With that nose?”

[[Peggy Malone]]“She says that it'll stop at the fountain,” Peggy put in. She'd had her Italian from a fishmonger, and it did a good deal better. [[Peggy Malone]]“Grandmother, what do they call you?”

[[Nonna Carmela]]“Carmela.”

[[Peggy Malone]]“Nonna Carmela, the fountain went a while ago. I watched it. It's under there now, with the baker's.”

The old eyes considered her. At the window the glass was beginning to tick with the heat, and the Lieutenant, without remark, moved over and stood in between it and the child.

[[Nonna Carmela]]“I was eleven years paying for this bed,” said the grandmother. [[Nonna Carmela]]“I had six in it. He died in it. I'm not leaving it for the Germans, and I'm not leaving it for that. You're young. What would you know? You've a man at home? You've a bed?”

[[Peggy Malone]]“I've been asked.”

[[Nonna Carmela]]“Is he good?”

[[Peggy Malone]]“He's the best in the world. He has hot water.”

[[Nonna Carmela]]“And so?”

[[Peggy Malone]]“And so it's not him,” said Peggy. It was Italian, and it was the end of the world, near enough, and she found that it was quite easy. [[Peggy Malone]]“It's not him that I look for at breakfast. When I hear the door I know in my stomach if it's the right boots. I'd sit on a bed for one person, Nonna, with the house coming down, the way you're doing. And that one's standing over there with her back against a hot window, so that your girl won't be burned, and *she* won't go until I go, and I won't go until you do. So we're all three of us as stubborn as each other, and there's only the hen has any sense.”

There was a pause. Carmela turned herself about on the counterpane to look at the window, and this time she looked for longer.

[[Nonna Carmela]]“That one?” she said.

[[Peggy Malone]]“That one.”

[[Nonna Carmela]]“Does he know?”

[[the little girl]]“*She*, Nonna,” said the child.

[[Nonna Carmela]]“It's all the same at my age. Give me the hen.” She had put her feet to the floor. [[Nonna Carmela]]“Tell her to bring one of the knobs. I paid for the knobs.”

They ran for it, the old woman slung between them like a chair, with a wall going over behind, and the heat like a hand in the back. Peggy did the bends on the brakes and the prayers of a lifetime. No one said anything at all until the bridge; on the far side she pulled up under a plane tree, because her knees had gone, and in the back the hen remarked that it had laid.

[[Nest]]“Hullo, Robin, hullo, Robin. Where the devil are you? Over.”

[[Vivian Askew]]“Hullo, Nest. We're across,” said the Lieutenant. Her sleeve was scorched brown from the shoulder to the cuff. She had a brass knob in her lap, and was turning it round and round. [[Vivian Askew]]“One adult, one child, one hen. Give us five minutes, the driver's admiring the view. Out.”

She switched it off. It was very quiet. The ash came down.

[[Vivian Askew]]“It's a curious thing about opera,” she said. [[Vivian Askew]]“One can't ask for a glass of water in it. But there is one kind of conversation that one follows pretty well word for word.”

Peggy gripped the wheel. [[Peggy Malone]]“Ma'am,” she began.

[[Vivian Askew]]“I rather think it might be Viv. For five minutes. I told you to marry him, you know; I lay awake all last week, composing it. I thought I was frightfully convincing about the water.”

[[Peggy Malone]]“You were.”

[[Vivian Askew]]“The right boots,” Vivian said. She had started to laugh, or at all events her shoulders had, and two clean lines were coming down through the black on her face. [[Vivian Askew]]“Oh, Malone. Which are they? What do I do, do I clump?”

[[Peggy Malone]]“You scuff on the left,” said Peggy.

There was a rap behind them upon the little window. It slid back by an inch.

[[Nonna Carmela]]“Well?” said the grandmother. [[Nonna Carmela]]“Does he know now?”
