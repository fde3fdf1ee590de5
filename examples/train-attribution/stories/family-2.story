Ozoemena Adibe | Ozoemena, Nna anyi, Papa, the old man, the eldest, our father | male
Nwakaego | Nwakaego, Da Nwaka, Da Nwakaego, Auntie Nwaka, the first daughter | female
Chukwudi Adibe | Chukwudi, De Chudi, Chudi, Engineer, the first son | male
Ifeatu | Ifeatu, Ife, the last born | male
Mama Nnukwu | Mama Nnukwu, Mama, Obiageli, the grandmother, the widow of Ekwueme | female
Somto | Somto, the boy, Chukwudi's son | male
Mazi Okorie | Mazi Okorie, Okorie, the surveyor's uncle, the visitor, Okorie of Umuezike | male
Adaku | Adaku, the young wife, Nwunye anyi | female
====
CHAPTER NINE

The Iroko and the Wall

In the year the bank failed, the sons of Adibe came home from the three cities where they had been losing money, and they sat down in the obi of their father to divide a thing that had never been divided.

The kola had been blessed. It went round on the wooden dish, from hand to hand according to age, and when it reached Ifeatu, who was last born and forty years old, there was only the small lobe that looks like a tooth.

[[Ifeatu]]"It is always the tooth," he complained.

[[Nwakaego]]"Then you should have hurried to be born," Nwakaego told him. [[Nwakaego]]"I waited for you. We all waited. You were enjoying yourself in there."

The laughter did not reach the far wall, where their father sat. Ozoemena Adibe was eighty-eight. He had one good ear, and he had turned it towards the yard, towards the fowls.

Chukwudi spread the survey plan over the mat and put a shoe on each end to keep it flat.

[[Chukwudi Adibe]]"This is the road. This is where we are sitting. From the road to the stream is eleven plots, if we count in the modern way."

[[Nwakaego]]"Who is counting in the modern way?"

[[Chukwudi Adibe]]"The buyer, Da Nwaka."

[[Nwakaego]]"So there is a buyer."

[[Chukwudi Adibe]]"There is an interested person."

[[Nwakaego]]"An interested person!" She turned to the old man and raised her voice. [[Nwakaego]]"Papa, did you hear? Your son has found an interested person."

It was not Ozoemena who answered. From the inner doorway, where a curtain of faded wax cloth hung, came a cough like a stick being broken.

[[Mama Nnukwu]]"In my time," the grandmother declared, [[Mama Nnukwu]]"a person who was interested in your land came at night, with a matchet. He did not send a drawing."

They all rose a little from their seats, even the eldest. The widow of Ekwueme was Ozoemena's stepmother, and by the reckoning of the house she was ninety-six, though she had once admitted to adding some years in order to be obeyed.

[[Ifeatu]]"Mama, sit by me." Ifeatu made room on the bench.

[[Mama Nnukwu]]"I will stand. When I sit, people begin to talk as if I am a stool."

Behind her came Adaku with a lamp, for the rain had made the room dark. She was the young wife, Ifeatu's, married only since Easter, and she set the lamp on the floor by the plan and would have gone out again.

[[Chukwudi Adibe]]"Nwunye anyi, stay," said Chukwudi. [[Chukwudi Adibe]]"You are a lawyer, or am I wrong?"

[[Adaku]]"I did two years of it, sir."

[[Chukwudi Adibe]]"Two years is enough to read a line on a map. Look at it. Tell them what it says at the bottom."

She glanced at her husband. Ifeatu had found something of interest in his piece of kola.

[[Adaku]]"It says that the boundary follows the wall."

[[Nwakaego]]"What wall?" asked Nwakaego.

[[Adaku]]"It only says the wall, ma. The wall, from the iroko tree to the stream."

[[Mama Nnukwu]]"There is no wall."

[[Adaku]]"No, Mama."

[[Mama Nnukwu]]"There was never a wall. I have carried water past that tree since before your mother's mother had breasts. Where is the wall?"

[[Chukwudi Adibe]]"It will be built," Chukwudi muttered.

[[Mama Nnukwu]]"Eh?"

[[Chukwudi Adibe]]"I said it will be built, Mama! The buyer will build it. It is for security."

Now at last their father moved. He brought his face round from the yard, slowly, the way a man turns a heavy page.

[[Ozoemena Adibe]]"Which side of the wall is the tree?"

Nobody spoke. The rain was loud on the zinc.

[[Ozoemena Adibe]]"Chukwudi. I paid for your engineering. I sold yams for it, and after the yams I sold the bicycle. Which side?"

His son took one shoe from the plan, and the paper rolled itself up over his fingers as if it were ashamed.

[[Chukwudi Adibe]]"The other side, Papa."

[[Ozoemena Adibe]]"And who is under the tree?"

[[Nwakaego]]"Our mother is under the tree," said the first daughter, when it was clear that nobody else would say it.

*

The interested person did not come himself. On the second morning he sent Okorie of Umuezike, who was uncle to the surveyor and cousin to a commissioner, and who wore to the village a white jumper, a red cap to which he had no title, and shoes that he was obliged to carry across the yard.

The boy met him at the gate. Somto was Chukwudi's son, eleven, raised in Port Harcourt, and he had been told to greet every old person he saw.

[[Somto]]"Good morning, Grandpa."

[[Mazi Okorie]]"I am not your grandpa. Who is your father?"

[[Somto]]"Engineer."

[[Mazi Okorie]]"Ah! Then I am your friend. Is he awake?"

[[Somto]]"He is awake, but he is not talking to people."

[[Mazi Okorie]]"Which people?"

The boy considered. [[Somto]]"Daddy is not talking to Uncle Ife. Uncle Ife is not talking to Auntie Adaku. Auntie Nwaka is talking to everybody."

[[Nwakaego]]"Somto!"

He fled. Nwakaego had come round the side of the kitchen with a pestle in her hand, and she did not put it down.

[[Mazi Okorie]]"Da Nwakaego. You have not changed since the year of the eclipse."

[[Nwakaego]]"Mazi Okorie. You have. Whose cap is that?"

[[Mazi Okorie]]"A cap is a cap."

[[Nwakaego]]"So a goat is a horse. Come in out of the mud. You will get water and a seat, because you are a stranger. After that I promise nothing."

She led the visitor to the obi, where Ozoemena already sat with a blanket over his knees. Ifeatu was on the bench. At the other end of the same bench, with a great deal of wood between them, was Chukwudi.

[[Mazi Okorie]]"Nna anyi, I greet you. May you live."

[[Ozoemena Adibe]]"I have been doing so."

[[Mazi Okorie]]"I come with open hands."

[[Ozoemena Adibe]]"I see them. What was in them, before you opened them?"

Okorie laughed heartily, and looked to the brothers to see whether they would laugh too. He lowered himself into the visitor's chair.

[[Mazi Okorie]]"You people have heard the price. It is not a price for bush. It is a Lagos price. With that price, Engineer here can stand up in front of any bank and button his coat. Am I lying?"

Chukwudi studied the floor.

[[Ifeatu]]"He is not lying," Ifeatu put in. [[Ifeatu]]"It is a good price. I said so from the beginning."

[[Mazi Okorie]]"You see! The last born has spoken like the first."

[[Ifeatu]]"Only, I did not know about the tree."

[[Mazi Okorie]]"What is a tree? We will plant you another one."

[[Nwakaego]]"And will you plant us another mother?" said Nwakaego from the doorway.

[[Mazi Okorie]]"Women should not—"

[[Ozoemena Adibe]]"In this house they do," murmured the old man. He was stroking the blanket. [[Ozoemena Adibe]]"My first daughter kept this compound for nine years while her brothers were becoming important. Finish what you were saying, and look at her when you say it."

Okorie did not finish it. He drank some of the water. Outside, the boy could be heard asking someone how old a tree had to be before it was a person.

[[Mazi Okorie]]"Then let us talk as men of the world. The grave can be moved. There is a way of doing it. There is a priest, there is a doctor, there is a box. My principal will pay for the box."

[[Chukwudi Adibe]]"No."

They looked at him, all of them. He had got to his feet.

[[Ozoemena Adibe]]"My son, sit down," his father said, quite gently.

[[Chukwudi Adibe]]"I did not know they would say a box. Papa, nobody said a box to me. They said the wall would go round. I asked them, I asked this man on the telephone, and he said, it will go round."

[[Mazi Okorie]]"I said it may go round."

[[Chukwudi Adibe]]"You said will!"

[[Mazi Okorie]]"Engineer, calm yourself. You have taken the advance."

It was so quiet then that one could hear the lamp.

[[Ifeatu]]"What advance?" said Ifeatu.

[[Chukwudi Adibe]]"Ife, let me explain."

[[Ifeatu]]"De Chudi, what advance?"

[[Chukwudi Adibe]]"It was for the school fees. And the staff. I had fourteen people standing outside my gate."

[[Ifeatu]]"How much?"

[[Chukwudi Adibe]]"I was going to put it back."

[[Ifeatu]]"How much?"

[[Chukwudi Adibe]]"Two million."

[[Ifeatu]]"And you quarrelled with me," his brother breathed, [[Ifeatu]]"for two days, about respect."

The curtain stirred. No one had seen her come, and perhaps she had been there since the kola of the day before. [[Mama Nnukwu]]"Adaku, my daughter. Bring your book."

The young wife slipped past her into the light, holding a school exercise book against her wrapper.

[[Mama Nnukwu]]"Read it to the man with the cap."

[[Adaku]]"It is only a list, Mama."

[[Mama Nnukwu]]"Read."

[[Adaku]]"If the owner of the land is a family," Adaku began, in a voice that shook, and then did not shake, [[Adaku]]"then one member cannot sell it alone. The head must agree, and the principal members must agree. If the head does not agree, there is no sale at all. It is not a bad sale, sir. It is nothing. And whoever paid an advance on nothing may ask for his money back from the one person he paid it to. He cannot ask for a wall."

[[Mazi Okorie]]"Who is this girl?" demanded Okorie.

[[Ifeatu]]"She is my wife," Ifeatu answered, and there was something new in how he said it, so that she looked round.

[[Mazi Okorie]]"Has she a certificate?"

[[Mama Nnukwu]]"Have you a title for that cap?" returned Mama Nnukwu.

Ozoemena laughed. It began in his chest and shook the blanket, and it was the first time any of them had heard it since the burial. When it was done he held out his hand for his stick.

[[Ozoemena Adibe]]"Mazi, you have heard the family. The head does not agree. We will find your two million. I do not know where. My last born has a car, I think, that is longer than it needs to be."

[[Ifeatu]]"Papa!"

[[Ozoemena Adibe]]"Your brother sold nothing for you. I did. Now it is somebody else's turn to go on foot."

Ifeatu opened his mouth. He looked at Chukwudi, who had covered his face, and along the whole empty length of the bench; and after a moment he got up and sat down again, closer.

[[Ifeatu]]"It is a bad car," he said. [[Ifeatu]]"It drinks."

[[Nwakaego]]"Somto," called Nwakaego into the yard, [[Nwakaego]]"come and carry this man's shoes to the road."
