Adaeze Holm | Holm, Adaeze, Mrs. Holm, the Englishwoman | female
Viktor Sarkany | Sarkany, Viktor, the Colonel, Colonel | male
Yusuf Bekir | Bekir, Yusuf, the broker | male
Emin | Emin, the old waiter, the waiter | male
Pell | Pell, the young man | male
====
14

The ferry restaurant closed at ten, and at ten Bekir paid it to stay open.

It was not a good restaurant. It occupied the upper deck of a vessel that had been forbidden to sail, and was moored for good at the end of a pier that the city had forgotten to pull down; when anything large went by in the channel, the lamps swung and the forks crept east. Bekir had done business there for twenty years. He had sold a minister in it, once, to the minister's own brother, and both had complimented him on the figs.

He had chosen the table for its back: a wall of glass, the strait behind it, the lights of two shores and nobody's microphones. There were three chairs. He took the one in the middle.

[[Yusuf Bekir]]"Fish," he said, [[Yusuf Bekir]]"or shall we be unhappy on an empty stomach?"

Sarkany sat down in his overcoat. He was a wide, soft-voiced man who had been a colonel in a service that had since changed its name twice, and he looked at the menu as though it were a confession he'd already read.

[[Viktor Sarkany]]"Where is she?"

[[Yusuf Bekir]]"Downstairs. She's admiring the lifeboats."

[[Viktor Sarkany]]"She's counting my men."

[[Yusuf Bekir]]"How many will she find?"

[[Viktor Sarkany]]"Two."

[[Yusuf Bekir]]"And how many are there?"

The Colonel turned a page.

[[Viktor Sarkany]]"The bream looks good."

Holm came up the stair with rain on her shoulders and a young man behind her. She was sixty, small and very upright, in a mackintosh that any aunt might own. The young man stopped by the coats. She came on.

[[Adaeze Holm]]"Four. The one in the engine room has a cough. You should send him home, Viktor."

[[Viktor Sarkany]]"Good evening, Adaeze."

[[Adaeze Holm]]"Is it? I've been looking at lifeboats." She hung the mackintosh on her chair herself, and sat, and moved the salt an inch to see that nothing was under it. [[Adaeze Holm]]"Hello, Yusuf. You've put on weight."

[[Yusuf Bekir]]"Peace is fattening."

[[Viktor Sarkany]]"Whose peace?"

[[Yusuf Bekir]]"Mine. I recommend it. Shall we start with what everybody has?"

Neither of them spoke. A freighter slid across the glass, all dark, with one man on it smoking.

[[Yusuf Bekir]]"Then I'll start. You, Colonel, have a woman called Lidia Strand, in a villa with a wall. You, Mrs. Holm, have a man called Gregor, in a flat without one. I have a boat, a doctor, and a customs officer with a sick child. Put together it's a party. Apart, it's three people losing sleep."

[[Adaeze Holm]]"I sleep."

[[Viktor Sarkany]]"She does. I've seen the reports."

[[Adaeze Holm]]"Then you know I snore. Is Lidia well?"

[[Viktor Sarkany]]"She has a cold."

[[Adaeze Holm]]"Everyone of yours has a cold."

[[Viktor Sarkany]]"It's an old building. And Gregor?"

[[Adaeze Holm]]"Fat. He's learned to bake."

[[Viktor Sarkany]]"Gregor?"

[[Adaeze Holm]]"Sourdough. It's terrible. We eat it so as not to hurt him."

Something happened to the wide face, and was put away. Bekir, who was paid for seeing such things, looked at his napkin.

The old waiter arrived. He stood with his pad at his chest and his eyes on the horizon.

[[Emin]]"The kitchen is closing, efendi."

[[Yusuf Bekir]]"I bought the kitchen."

[[Emin]]"You bought the room. The cook wants his own."

[[Viktor Sarkany]]"Pay him."

[[Adaeze Holm]]"Don't pay him twice, Yusuf, he'll think we're important." She smiled up at the pad. [[Adaeze Holm]]"What would you eat?"

[[Emin]]"At home, madam."

[[Adaeze Holm]]"And here?"

[[Emin]]"The soup."

[[Adaeze Holm]]"Three soups, then. And one for my friend at the coats."

[[Pell]]"I'm all right, ma'am."

[[Adaeze Holm]]"Four soups."

He went. They listened to him go, the bad hip, the swing door, the voices of the kitchen let out and shut in.

[[Viktor Sarkany]]"He's yours?"

[[Yusuf Bekir]]"Emin? He's been here since there were horses. He's nobody's."

[[Viktor Sarkany]]"He looked at my hands."

[[Yusuf Bekir]]"You're wearing gloves."

Sarkany took them off, one finger at a time. He laid them by the fork.

[[Viktor Sarkany]]"I want three things."

[[Adaeze Holm]]"You'll get one."

[[Viktor Sarkany]]"Gregor first. At the middle of the bridge, alone, walking."

[[Adaeze Holm]]"Together. Same minute. Nobody walks; his knees are gone."

[[Viktor Sarkany]]"Since when?"

[[Adaeze Holm]]"Since your people questioned him about me."

[[Yusuf Bekir]]"There's no bridge. I'm sorry, I don't do bridges. There are photographs of bridges. I do a boat, at five in the morning, with fish on it."

[[Viktor Sarkany]]"Whose flag?"

[[Yusuf Bekir]]"Depends who's looking. And the second thing?"

[[Viktor Sarkany]]"The notebook."

[[Adaeze Holm]]"What notebook?"

[[Viktor Sarkany]]"Please."

[[Adaeze Holm]]"I have a great many. I put down birds in one of them."

[[Viktor Sarkany]]"He had it in the lining when he crossed. Green, a school book. It has eleven names."

[[Adaeze Holm]]"Nine."

It was out before she could dress it. She didn't touch her face. She reached for the bread, tore it, and put a piece in her mouth as though she had meant all along to give him that.

[[Viktor Sarkany]]"Nine," the Colonel repeated softly. [[Viktor Sarkany]]"So he took out two."

[[Yusuf Bekir]]"Which two?"

[[Viktor Sarkany]]"That isn't your affair."

[[Yusuf Bekir]]"I'm putting all of you in my boat. If there's a hole, I like to know how big."

Sarkany said nothing. It was Holm who turned her chair a little, so that she had her back to the water and both men in front of her.

[[Adaeze Holm]]"One is Viktor."

The swing door banged. Nobody looked around. Emin set the bowls down, left, right and center, and carried the fourth across the empty floor to the coats, spilling none.

[[Pell]]"Cheers."

[[Emin]]"It's lentil."

[[Pell]]"Lovely."

[[Emin]]"Eat it hot. They'll be a long time, those three. They have the faces."

And he was gone again, hip and door. Bekir had not lifted his spoon.

[[Yusuf Bekir]]"You're in Gregor's book? As what? As an enemy?"

[[Viktor Sarkany]]"Ask her. She's read it with the pages missing."

[[Adaeze Holm]]"One can see where a page was. One can see what was pressed through to the next. He wrote very hard, Gregor. I expect he learned it at the same school as you."

[[Viktor Sarkany]]"We shared a desk."

[[Adaeze Holm]]"I know. He told me that it had a lid with a hole, and you used to put mice down it."

[[Viktor Sarkany]]"He put in the mice. I put in the cheese." He ate some soup. His hand wasn't quite steady and he let them see it. [[Viktor Sarkany]]"All right. What do you want for it?"

[[Adaeze Holm]]"For what?"

[[Viktor Sarkany]]"For not having read it."

[[Adaeze Holm]]"Lidia, at five tomorrow. No Gregor."

[[Yusuf Bekir]]"No Gregor? Adaeze, it's an exchange. There has to be something to exchange."

[[Adaeze Holm]]"He doesn't want to go."

[[Yusuf Bekir]]"What has that to do with it?"

[[Adaeze Holm]]"Nothing, usually. But I've had him for three years. He's put up shelves. He's afraid of the cat. If I send him back, somebody cleverer than Viktor will sit down across from him with a lamp, and inside a week they'll have the two names that he took out. That's so, isn't it, Colonel?"

[[Viktor Sarkany]]"Four days."

[[Adaeze Holm]]"Four days, then. So you don't want him, either. You were told to come and want him. I thought I'd come and be stubborn."

Rain ran down the strait side of the glass and turned the far lights into string. For the first time that evening Sarkany undid a button of his coat.

[[Viktor Sarkany]]"I can't go home with nothing."

[[Yusuf Bekir]]"What's the least you can go home with?"

[[Viktor Sarkany]]"A body would do."

[[Adaeze Holm]]"No."

[[Viktor Sarkany]]"Not his. A certificate. A doctor's. He's fifty-nine, he eats bad bread. Hearts stop."

[[Yusuf Bekir]]"I have a doctor."

[[Viktor Sarkany]]"So you said. It was your first sentence. I wondered why anybody should bring one to a swap of healthy people."

Bekir spread his hands. He was blushing, faintly, like a man caught at a kindness.

[[Yusuf Bekir]]"I like to have a spare."

[[Adaeze Holm]]"How long have you known?"

[[Yusuf Bekir]]"Known what?"

[[Adaeze Holm]]"Yusuf."

[[Yusuf Bekir]]"Since March. He sent me a loaf." The broker began at last to eat, quickly, with his head down. [[Yusuf Bekir]]"There was a letter in it. He asked if there was any way of being dead without the inconvenience. I told him it would take two people who hated each other."

[[Viktor Sarkany]]"We don't hate each other."

[[Adaeze Holm]]"Speak for yourself."

But she had pushed the bread to the Colonel's side of the table, and he took some. They finished the soup. It was arranged then in a very few minutes, as such things are when the people have stopped arranging them: the hour, the fish, the hospital with the obliging register, the urn. Bekir wrote nothing down. He touched a finger for each item to the edge of the cloth, and by the end there was a row of small dents in it, which he smoothed away with the flat of his hand.

When she stood, the young man was there already with the mackintosh held open.

[[Pell]]"All done, ma'am?"

[[Adaeze Holm]]"Very nearly. Viktor, you said three things."

[[Viktor Sarkany]]"Did I?"

[[Adaeze Holm]]"Gregor, the notebook. What was the third?"

He was drawing on the gloves again. He did the thumb, and the first finger, and the second.

[[Viktor Sarkany]]"You said that one of the names was mine. You didn't say what the other was. I wanted to ask if you could tell me."

[[Adaeze Holm]]"Whose do you think it is?"

[[Viktor Sarkany]]"I've thought for three years that it was yours."

Bekir looked from her to him. Down on the car deck, somebody coughed.

[[Adaeze Holm]]"Five o'clock," said Mrs. Holm. [[Adaeze Holm]]"See that she brings a coat."
