Yusra Haddad | Yusra, Madame Haddad, Madame, the old woman | female
Zodwa Khoza | Zodwa, Zo, Khoza, the locksmith | female
Benedikt Olafsen | Olafsen, Ben, Benedikt, the driver | male
Pip Marchetti | Pip, the boy, the climber, Marchetti | male
Tomasz Wilk | Tomasz, Wilk, Mr Wilk, the guard | male
Mrs Gillespie | Mrs Gillespie, the neighbour, the woman from downstairs | female
====
THE SEVENTH EGG

The plan of the museum was drawn in flour.

Yusra had sieved it over the whole of the kitchen table and was putting in the walls with the handle of a wooden spoon. She was past seventy, with bad knees and beautiful rings, and she wore an apron with a picture on it of a Highland cow.

[[Yusra Haddad]]“Here is the street,” she said. [[Yusra Haddad]]“Here is the garden, here the big stairs. Benedikt, move your elbow. You are in the gift shop.”

Olafsen moved his elbow. He was an enormous man and it was not a big kitchen.

[[Benedikt Olafsen]]“Where’s the van?”

[[Yusra Haddad]]“The salt is the van.”

[[Benedikt Olafsen]]“Why’m I parked on a roundabout?”

[[Zodwa Khoza]]“Because you’re a menace,” said Zodwa, who was filing a key by the window and had not looked up. [[Zodwa Khoza]]“Let her finish, Ben.”

[[Yusra Haddad]]“Thank you, my dear. And here, up on the second floor, at the back, is the room of the eggs.” The old woman opened the box at her side and set them out one at a time in a row, seven brown ones, size large. [[Yusra Haddad]]“Six are enamel and glass. Very pretty, made in 1950 for a cinema film. The seventh is not.”

[[Pip Marchetti]]“Which is the seventh?” asked Pip. He was sitting on top of the fridge with his heels drumming on the door.

[[Yusra Haddad]]“That is what we pay Mr Wilk for.”

All of them turned to the fifth chair. The guard had not taken his coat off. He was a pale man of fifty, with a moustache that looked as though it belonged to somebody braver, and he had been in the flat for ten minutes and had so far said good evening.

[[Tomasz Wilk]]“Third from the left,” said Tomasz.

[[Zodwa Khoza]]“You’re certain?”

[[Tomasz Wilk]]“I dust them.”

[[Zodwa Khoza]]“That isn’t what I asked you.”

[[Tomasz Wilk]]“Miss, for eleven years I sit in this room. Nobody comes. The school comes, they eat crisps. I have looked at these eggs more than I have looked at my wife.” He leaned across and touched the third with one finger. [[Tomasz Wilk]]“This one is heavy. And it is cold when the others are warm.”

The locksmith put down her file. She looked at him for quite a long time, and what she saw must have satisfied her, for she pulled her chair in.

[[Zodwa Khoza]]“Right,” said Zodwa. [[Zodwa Khoza]]“Tell me about the case.”

[[Tomasz Wilk]]“It is glass. It has a lock here, and here.”

[[Zodwa Khoza]]“What make?”

[[Tomasz Wilk]]“There is a picture of a small horse.”

[[Zodwa Khoza]]“Oh, lovely. I can do a small horse with a hairgrip. And what’s under the egg?”

[[Tomasz Wilk]]“A cushion.”

[[Zodwa Khoza]]“And under that?”

[[Tomasz Wilk]]“Under the cushion I do not know.”

[[Zodwa Khoza]]“That’ll be a plate, then,” she told the others. [[Zodwa Khoza]]“You take off the weight and it sings. So we’ve got to put something on as we take something off, and I need the weight to the gram. How heavy is heavy, Tomasz?”

Wilk thought. He picked up the sugar bowl, hefted it, shook his head; he tried the pepper mill and then a lemon. Finally he reached over Olafsen’s arm and took the driver’s mug from him, poured half the tea out into the sink, and weighed it on his palm again with his eyes closed.

[[Tomasz Wilk]]“So,” he said.

[[Benedikt Olafsen]]“I was drinking that.”

[[Yusra Haddad]]“Pip, the scales,” Madame Haddad commanded.

The boy came down off the fridge like something poured. He was nineteen, and there was so little of him that he’d once hidden for a whole weekend in a harpsichord. He set the mug in the pan and slid the weights along.

[[Pip Marchetti]]“Four hundred and twelve.”

[[Zodwa Khoza]]“With the mug?”

[[Pip Marchetti]]“It’s all with the mug, Zo. I can’t weigh the tea by itself.”

[[Zodwa Khoza]]“I meant, did he mean with the mug?”

[[Tomasz Wilk]]“With,” said the guard.

[[Yusra Haddad]]“Four hundred and twelve,” Yusra wrote, in the flour, beside the egg. [[Yusra Haddad]]“Good. Now we go in. Who is first?”

[[Pip Marchetti]]“Me,” Pip said. [[Pip Marchetti]]“I go up by the drainpipe, that’s four minutes. There’s a skylight over the Egyptians. I’m through that, and I’m along the top of the cases to the door.”

[[Tomasz Wilk]]“No.”

[[Pip Marchetti]]“What d’you mean, no?”

[[Tomasz Wilk]]“They have moved the Egyptians. It’s now stuffed animals. The top of the cases, it is not flat. There is a stag.”

[[Pip Marchetti]]“How big’s the stag?”

Tomasz showed him with his arms.

[[Benedikt Olafsen]]“You could go under it,” Olafsen offered.

[[Pip Marchetti]]“It’s stood on a case, Ben. It’s got a case under it. What am I meant to do, ride it?”

[[Yusra Haddad]]“Where is the otter?” asked the old woman.

There was a pause.

[[Tomasz Wilk]]“Which otter, Madame?”

[[Yusra Haddad]]“When I was last in there they had an otter. It had a fish in its mouth, and a bad expression. If the animals are upstairs now then the otter must be by the door, because it was too long to go anywhere else. And if it is there, he can go from the stag to the otter, from the otter to the top of the door, and never touch the floor.”

[[Tomasz Wilk]]“It is by the door,” he admitted.

[[Zodwa Khoza]]“When were you last in there?” said Zodwa.

[[Yusra Haddad]]“In 1974.”

[[Benedikt Olafsen]]“What for?”

[[Yusra Haddad]]“I was on my honeymoon,” said Yusra. She dusted her hands. [[Yusra Haddad]]“My husband wished to see the eggs. He stood in front of that case for one hour, and I went round and looked at the animals. I was so bored I could have wept. And when we got home to Beirut, he told me, one of those is ours. It was his grandmother’s. They had it off her in the war, for a sack of lentils and a place in a boat.”

Pip had stopped drumming. Out in the street somebody was trying to start a motorbike.

[[Zodwa Khoza]]“You never told us that,” Zodwa said.

[[Yusra Haddad]]“You never asked. You asked what was your percentage.”

[[Benedikt Olafsen]]“What is my percentage?” said the driver, and the locksmith reached out without turning round and smacked him on the back of the head.

It was at this moment that the doorbell rang.

Nobody in the kitchen breathed. Yusra put a ringed finger to her lips; with her other hand she took the rolling pin and in four strokes turned the Municipal Museum into pastry. The egg box snapped shut. When she’d gone out into the passage they heard the chain come off.

[[Mrs Gillespie]]“I’ll not come in,” said a voice. [[Mrs Gillespie]]“I can see you’ve got folk.”

[[Yusra Haddad]]“It’s only my book club, Mrs Gillespie.”

[[Mrs Gillespie]]“What is it you’re reading?”

[[Yusra Haddad]]“We have not agreed.”

[[Mrs Gillespie]]“I’m just up about the noise,” said the woman from downstairs. [[Mrs Gillespie]]“I’m not one to complain, hen. But there’s somebody kicking, and it comes right down the wall.”

[[Pip Marchetti]]“Sorry!” called Pip.

[[Mrs Gillespie]]“Is that a wee boy you’ve got?”

[[Yusra Haddad]]“It is my nephew.”

[[Mrs Gillespie]]“He’s a good strong leg on him.” It was evident from the creak of a board that Mrs Gillespie had, after all, come in; her head appeared round the kitchen door, in rollers, and it took in the flour, the eggs and the giant with the half mug of tea. Then it stopped. [[Mrs Gillespie]]“Mr Wilk? Is that you?”

The guard had risen to his feet. He was the colour of the table.

[[Tomasz Wilk]]“Good evening,” said Tomasz.

[[Mrs Gillespie]]“It is you! My grandson’s school was at your museum on Tuesday. He’s never stopped talking about it. You let him hold the ostrich egg.”

[[Tomasz Wilk]]“I remember. Callum. He asked, does it hurt the ostrich.”

[[Mrs Gillespie]]“That’s him all over.” She beamed round at the rest of them. [[Mrs Gillespie]]“It’s an awful shame they’re shutting it.”

[[Zodwa Khoza]]“They’re what?” said Zodwa.

[[Mrs Gillespie]]“Did he not say? It was in the paper. They’re shutting it on Friday for two years, for the roof. Everything’s to go down to London to a store. Well, I’ll away, I’ve a pan on.” At the door the neighbour turned. [[Mrs Gillespie]]“You want to put a drop of vinegar in that pastry, Mrs Haddad. It’ll never hold.”

They listened to her slippers all the way down.

[[Zodwa Khoza]]“Friday?” said Zodwa.

[[Tomasz Wilk]]“I was going to tell you.”

[[Zodwa Khoza]]“When? On Saturday? We’re in on Sunday night! That’s the whole plan, it’s been Sunday since June!”

[[Benedikt Olafsen]]“I’ve not got the van till Sunday,” Olafsen said unhappily. [[Benedikt Olafsen]]“It’s my cousin’s. He does weddings.”

[[Zodwa Khoza]]“Be quiet, Ben. Why didn’t you tell us, Mr Wilk? What were you playing at?”

Wilk sat down again. He took a folded paper from the inside of his coat and flattened it on the flour, and they all leaned in and read it upside down. It had a crest on it, and a line at the bottom for a signature.

[[Tomasz Wilk]]“On Thursday the men come with the boxes,” he said. [[Tomasz Wilk]]“They are told by the museum, do not touch the eggs. The eggs are fragile. The eggs must be packed by the person who knows how.” He smoothed his moustache. [[Tomasz Wilk]]“I asked who this is. They said, well, Tomasz, you dust them.”

Nobody spoke. The boy slid slowly down the front of the fridge until he was sitting on the lino.

[[Pip Marchetti]]“You’re packing them,” said Pip.

[[Tomasz Wilk]]“With my hands. In daylight. They will turn off the alarm for me.”

[[Benedikt Olafsen]]“So what d’you need us for?”

[[Yusra Haddad]]“That,” said Madame Haddad, [[Yusra Haddad]]“is the first intelligent thing that you have said tonight, Benedikt. Well? Mr Wilk? You could have put it into your pocket and gone home. You could have had the hundred per cent. Why do you come here and sit in my kitchen in your coat?”

[[Tomasz Wilk]]“Because I can carry out one,” said the guard. [[Tomasz Wilk]]“But there must be one in the box. They count. They will have a man from London, with a list. He knows what it looks like, he doesn’t know what it weighs.” For the first time he smiled, and it turned out that the moustache was his after all. [[Tomasz Wilk]]“I need somebody to make me an egg.”

They looked at one another. Then, one by one, they looked at the locksmith; at the file, and the little brass curls of metal on the windowsill, and her long clever fingers.

[[Zodwa Khoza]]“By Thursday?” said Zodwa.

[[Yusra Haddad]]“It’s only Monday.”

[[Zodwa Khoza]]“In enamel?”

[[Yusra Haddad]]“You did me a very nice duchess’s earring once.”

[[Zodwa Khoza]]“That was an earring!” She’d already picked up one of the brown ones and was turning it to the light. [[Zodwa Khoza]]“I’d want a photograph. I’d want a kiln, and someone would have to get me cobalt. And it’s twice the work for the same cut, so we’ll be talking about that as well.”

[[Benedikt Olafsen]]“What about me?” said Olafsen.

[[Pip Marchetti]]“And me? I’ve been up that drainpipe five times.”

[[Yusra Haddad]]“You two,” said the old woman, and handed the boy an apron, [[Yusra Haddad]]“may make the supper. We have seven eggs. No. Leave me the third.”
