Father Anselmo | Father Anselmo, Anselmo, Father, the priest | male
Evaristo Lucumí | Evaristo Lucumí, Don Evaristo, Lucumí, the mayor, the man in the sash | male
Hortensia Bracamonte | Doña Hortensia, Hortensia, the widow, the widow Bracamonte, señora | female
Chepe | Chepe, the sacristan | male
Yolanda | Yolanda, the mayor's wife, the First Lady | female
the engineer | the engineer, the stranger, Fabián Quiñe, Quiñe, the man from the capital | male
====
III. The Bell of San Telmo de las Aguas

On the morning that they came for the bell, the widow Bracamonte was found sitting underneath it.

It was Chepe the sacristan who found her. He had climbed the tower, as he did each day at five, with a candle and a piece of cheese, and when he put his head through the trap there she was in her black dress on a kitchen chair. She had her rosary in one hand. In the other she had her late husband's shotgun.

[[Hortensia Bracamonte]]"Good morning," Doña Hortensia said.

Chepe went down again. He went down so quickly that he arrived without the cheese.

[[Chepe]]"Father! Father, she's in the tower!"

Father Anselmo was shaving. [[Father Anselmo]]"Who is in the tower?"

[[Chepe]]"The widow."

[[Father Anselmo]]"Which widow? We have thirty."

[[Chepe]]"The tall one, with the gun."

The priest wiped half his face. He had been in San Telmo for eleven years and there was only one person in the parish of whom he was afraid, and it was not the mayor.

[[Father Anselmo]]"How did she get the chair up there?" he asked.

[[Chepe]]"I didn't ask her, Father. She said good morning."

[[Father Anselmo]]"And what did you say?"

[[Chepe]]"I believe that I said amen."

By six o'clock the whole town knew of it, and by half past six the mayor had crossed the square in his sash, with his wife behind him and the man from the capital behind her. The stranger had arrived on the mule truck the day before. Nobody had his name yet. He had a tape measure, a moustache, and an order with three stamps.

[[Evaristo Lucumí]]"Is it true?" said the mayor.

[[Father Anselmo]]"Good morning, Don Evaristo."

[[Evaristo Lucumí]]"Never mind the morning. Is she up there?"

[[Father Anselmo]]"With a chair," said Father Anselmo.

Evaristo Lucumí took off his hat and looked up at the tower as though it were a subordinate. He was a stout man, who had won three elections by being godfather to everybody. He cupped his hands.

[[Evaristo Lucumí]]"Hortensia! Come down from there! This is an order of the municipality!"

A pigeon came out. After the pigeon there was nothing.

[[Chepe]]"She has the cheese," Chepe offered. [[Chepe]]"She could hold out until Tuesday."

[[Yolanda]]"She can't hear you," said his wife. [[Yolanda]]"She's deaf on the side of the square."

[[Evaristo Lucumí]]"She hears what she likes."

[[Yolanda]]"So would I, if I had a gun."

[[Evaristo Lucumí]]"Yolanda, please. We are in public."

The engineer, for he was one, cleared his throat. He had unrolled his order and was holding it away from the drizzle, under the brim of his hat.

[[the engineer]]"If I may. It is only a matter of some hours. The bell weighs nine hundred kilos. We lower it with a tripod. It goes on the truck, it goes to the foundry, and in three months the province has its statue. It's bronze that we need, señor mayor, not a quarrel. I was told that the town had agreed."

[[Evaristo Lucumí]]"The town has agreed," the mayor said.

[[Yolanda]]"When?" inquired Yolanda.

[[Evaristo Lucumí]]"In the session of the fourth."

[[Yolanda]]"You were alone in the session of the fourth. It was the day of the pig."

Some people had collected by the fountain, and there was laughter. The mayor turned a slow, dark red. He took Father Anselmo by the elbow and walked him in under the porch.

[[Evaristo Lucumí]]"Listen to me. If that bell isn't on the truck tonight, they'll say in the capital that I can't deliver a bell. Next year it's the bridge. Do you want the bridge or not?"

[[Father Anselmo]]"I have always wanted the bridge."

[[Evaristo Lucumí]]"Then go up and talk to her."

[[Father Anselmo]]"She doesn't like me, Evaristo. I gave her husband a short sermon."

[[Evaristo Lucumí]]"How short?"

[[Father Anselmo]]"It was raining."

[[Evaristo Lucumí]]"Even so, you're the priest. She can't shoot you. It's a sin of some size."

Father Anselmo considered the stairs, of which there were a hundred and eight. Then he gathered up his cassock, the way a woman gathers her skirts to cross a river, and went in.

*

She had eaten the cheese. That was the first thing he saw. The second was that she had a view, from her chair, of the whole of the valley, with its brown water lying over the maize, and of the hill beyond it where the crosses were.

[[Hortensia Bracamonte]]"That's far enough," said the widow.

He stopped with his elbows on the boards. Of the rest of him nothing showed.

[[Father Anselmo]]"May I come up, señora? My feet are on a very small step."

[[Hortensia Bracamonte]]"Who sent you?"

[[Father Anselmo]]"The mayor."

[[Hortensia Bracamonte]]"At least you don't lie. Stay on the step."

[[Father Anselmo]]"Is it loaded?"

[[Hortensia Bracamonte]]"I don't know. Benicio used to see to that." She moved the barrel a little away from the priest's chin, out of courtesy. [[Hortensia Bracamonte]]"You have soap on your face."

[[Father Anselmo]]"I was in a hurry. Doña Hortensia, what do you want?"

[[Hortensia Bracamonte]]"I want to hear it at noon."

[[Father Anselmo]]"Today?"

[[Hortensia Bracamonte]]"Every day. He's over there." She nodded towards the hill. [[Hortensia Bracamonte]]"Fifty years he stopped for his lunch when that bell rang. Wherever he was, up to his knees in it. He'd take off his hat and say, there's my wife calling. How will he know, if they melt it? He'll go on working. He was always stupid about rest."

The priest did not reply at once. He was not a fanciful man, but he too was looking at the hill.

[[Father Anselmo]]"I could have preached on that," he said.

[[Hortensia Bracamonte]]"You could have asked me."

[[Father Anselmo]]"Yes."

[[Hortensia Bracamonte]]"Four minutes, Father. I've boiled eggs for longer."

[[Father Anselmo]]"I'm sorry for it. I have been sorry for two years, each time you looked at me over the plate."

She studied him. Far below, someone was shouting about a tripod.

[[Hortensia Bracamonte]]"What's the statue of?" she said.

[[Father Anselmo]]"They haven't told me."

[[Hortensia Bracamonte]]"Then go and find out. A person ought to know what she's being robbed for."

*

He put the question in the sacristy, where they had all gone to get out of the wet. Chepe had made coffee. The First Lady was sitting on the vestment chest, with her shoes off.

[[the engineer]]"The statue?" The engineer seemed surprised. [[the engineer]]"It's of the governor."

[[Yolanda]]"Which governor?"

[[the engineer]]"The present one, señora. On a horse."

[[Yolanda]]"He's never been on a horse in his life! He was at school with me, and he was sick on a donkey. Evaristo, did you know this?"

[[Evaristo Lucumí]]"I knew that there was a horse."

[[Yolanda]]"You told me it was Saint Telmo."

[[Evaristo Lucumí]]"I said it might resemble him."

Chepe, by the stove, crossed himself. The mayor's wife got down from the chest and began to put on her shoes, and there was something in the way she did it that made her husband stand up.

[[Evaristo Lucumí]]"Where are you going?"

[[Yolanda]]"To fetch a chair."

[[Evaristo Lucumí]]"Woman, you can't. I'm the mayor."

[[Yolanda]]"And I'm the one who counted the votes," said Yolanda. [[Yolanda]]"All three times. Shall I tell the gentleman how I count?"

The door banged. Nobody looked at the gentleman, who had become deeply interested in a painting of purgatory.

[[Evaristo Lucumí]]"She's joking," the mayor said at last.

[[the engineer]]"I didn't hear anything. I was looking at this. Is it local?"

[[Chepe]]"My grandfather did it," said Chepe. [[Chepe]]"The one on the left, burning, is the tax collector."

[[the engineer]]"It's very like," the stranger murmured. He sat down with his cup between his hands. Without the hat he was younger than they had thought, and rather tired. [[the engineer]]"My name is Quiñe, by the way. Fabián Quiñe. Nobody has asked me. I've taken down six bells since August, and in every town they gave me a bed and no one has wished to know what I was called."

[[Father Anselmo]]"Forgive us, Don Fabián. What happened in the other six?"

[[the engineer]]"They cried, Father. In one place they sang. This is the first time there's been a gun."

[[Father Anselmo]]"And if you should find that a bell was not bronze?"

[[Evaristo Lucumí]]"Anselmo," said the mayor.

[[Father Anselmo]]"I'm only asking, as an ignorant man. If there were a bell, let us say, that proved to be mostly iron. With cracks."

Quiñe took a pencil from behind his ear. He looked at the point of it for some time.

[[the engineer]]"It would be of no use to a foundry," he said slowly. [[the engineer]]"I'd be obliged to write that down. In triplicate. The mayor would have to sign that he'd offered it in good faith, so that no one could hold it against him."

[[Evaristo Lucumí]]"In good faith," Don Evaristo repeated. [[Evaristo Lucumí]]"It would say that? With a stamp?"

[[the engineer]]"I've got the stamp with me."

[[Evaristo Lucumí]]"And the bridge?"

[[the engineer]]"The bridges are my brother-in-law. He'd be sorry to hear of a loyal mayor with such a poor bell."

The rain had begun to slacken. From overhead, a long way up, came the scrape of furniture on boards and then the voices of two women, one of whom had started to laugh.

[[Chepe]]"What time is it?" asked Chepe.

[[Father Anselmo]]"Ten to twelve. You'd better go up."

[[Chepe]]"Me? With both of them there?"

[[Father Anselmo]]"Knock first," the priest told him. [[Father Anselmo]]"And take more cheese."
