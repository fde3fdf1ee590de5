Davit | Davo | male | narrator
Anahit | Anahit, Mother, Mom, my mother | female
Hrach | Hrach, Father, Dad, my father | male
Sona | Sona, my sister | female
Grandmother Varduhi | Grandmother, Tatik, the old woman | female
everybody | we all | neutral
Uncle Gevorg | Uncle Gevorg, Gevorg, my uncle | male
Brendan Coyle | Brendan, Sona's fiancé, the fiancé | male
====
Eggplant

My sister had told us he was a vegetarian the way other people tell you about a conviction.

[[Hrach]]"No meat at all?" my father had said.

[[Sona]]"No meat at all, Dad."

[[Hrach]]"Fish?"

[[Sona]]"Fish is meat."

[[Grandmother Varduhi]]"Fish is not meat," said my grandmother from her chair by the radiator, where we had thought she was asleep. [[Grandmother Varduhi]]"Fish is fish."

That had been on the Tuesday. By Sunday my mother had cooked eggplant in five ways, two of which contained lamb, because, she explained to me in the kitchen, the lamb was very small.

[[Davit]]"He'll see it."

[[Anahit]]"He won't see it. Taste."

I tasted. [[Davit]]"Mom, that's a lamb."

[[Anahit]]"It's a flavor," she said, and took the spoon back.

The doorbell rang at six exactly. Nobody in my family had ever arrived anywhere at the hour that was named, and it threw the whole house into panic. My uncle ran upstairs to look for a tie. My mother took off her apron, saw her dress, and put it on again. So it was I who opened the door, and there was my sister with snow on her hat, and behind her a man so tall and so pink that I thought at first he'd been running.

[[Brendan Coyle]]"You must be the brother," he said, and held out his hand.

[[Davit]]"I must be."

[[Brendan Coyle]]"Brendan." He had flowers in the other hand, and he gave me those too. [[Brendan Coyle]]"Sorry. Those aren't for you. Are they? I mean, you can have them."

[[Sona]]"They're for Mom," said Sona. [[Sona]]"Breathe, please."

[[Brendan Coyle]]"I'm breathing."

[[Sona]]"You're sort of panting."

We brought him in. My father was standing in the middle of the living room with his hands behind his back, like a man about to be photographed. They shook hands. It went on too long, as neither of them was sure who ought to stop.

[[Hrach]]"So," said my father. [[Hrach]]"You found the house."

[[Brendan Coyle]]"Yes, sir. It was right where she said."

[[Hrach]]"Good. Good. It's usually there."

I saw my sister shut her eyes.

The table had been pulled out with both leaves and still my uncle had to sit at the corner, which in our family means you will not marry for seven years. He was fifty-eight and had been divorced twice, and he said seven years sounded like a holiday. Grandmother was put at the head. They had set the fiancé at her right hand, since she was deaf on the left.

She examined him at length.

[[Grandmother Varduhi]]"What is it?" she said finally.

[[Sona]]"It's Brendan, Tatik. I told you about him."

[[Grandmother Varduhi]]"I know who. What is it, his work?"

[[Brendan Coyle]]"I fix pianos," said Brendan. [[Brendan Coyle]]"Tune them, mostly. Some restoration."

[[Grandmother Varduhi]]"He what?"

[[Uncle Gevorg]]"Pianos!" my uncle shouted across the table, playing one on the cloth.

[[Grandmother Varduhi]]"I'm not deaf, Gevorg." She turned back to the young man and laid two fingers on his wrist, as though to take his pulse. [[Grandmother Varduhi]]"There's money in it?"

[[Brendan Coyle]]"Not a lot, no."

[[Grandmother Varduhi]]"He's honest," she announced to the rest of us. [[Grandmother Varduhi]]"Give him some eggplant."

My mother gave him some eggplant. She gave it to him from the blue dish, and then the yellow, and I watched the spoon go toward the white one with the feeling of watching a car roll down a hill.

[[Davit]]"Not that one," I said.

[[Anahit]]"Why not that one?"

[[Davit]]"It's, uh. It's very spicy."

[[Brendan Coyle]]"I love spicy," said Brendan.

[[Anahit]]"He loves spicy," my mother told me, with a terrible smile, and put a good pound of it on his plate.

Under the table Sona's foot found my shin.

I didn't dare look at her. I looked at my father instead, who had tasted from the white dish himself, and stopped chewing, and now he was looking at his wife.

[[Hrach]]"Anahit."

[[Anahit]]"Eat, Hrach."

[[Hrach]]"Anahit, this is —"

[[Anahit]]"It's my mother's recipe. Eat."

Brendan ate. He ate like somebody who was used to being hungry and polite at once, quickly, with his elbows in. When he got to the white-dish eggplant he slowed down. He put down his fork. I have seen men get the news of a death with less on their faces.

[[Anahit]]"Is it too hot?" asked my mother.

[[Brendan Coyle]]"No. No, it's wonderful. What's in it?"

Nobody spoke. It was so quiet that I could hear the snow plow over on Glenoaks.

[[Davit]]"Walnuts," I said.

[[Uncle Gevorg]]"Pomegranate," said my uncle in the same breath.

[[Grandmother Varduhi]]"Lamb," said Grandmother.

My sister laid her knife on the edge of her plate, quite softly.

[[Sona]]"Mom."

[[Anahit]]"A small one," said my mother.

[[Sona]]"You promised me. You stood right there in that kitchen and you said, 'Sona jan, on my eyes.'"

[[Anahit]]"I made him four others! Four! Who makes four? I was up at five in the morning, I was burning the skins on the stove one by one, the alarm went, your father got up on the chair in his underwear with a newspaper —"

[[Hrach]]"Leave me out of it."

[[Anahit]]"— and for what? So that I am a criminal in my own house?"

[[Sona]]"Nobody said criminal."

[[Anahit]]"Your face says it."

[[Brendan Coyle]]"Excuse me," said Brendan.

[[Sona]]"My face is just my face, Mom!"

[[Anahit]]"It's your aunt's face. God forgive me, it's exactly Hrach's sister's face, when I brought the wrong cake."

[[Hrach]]"Leave my sister out of it too," said my father.

[[Brendan Coyle]]"Excuse me," Brendan said again, louder, and he half stood up, and hit his head on the lamp. It swung. All our shadows went up the wall and down again. [[Brendan Coyle]]"Sorry. I just wanted to say that I haven't had lamb since I was fourteen. My nan used to make it. In Sligo, Sundays, when we'd go over. I stopped eating meat the year she died. I never really — it wasn't about animals, to be honest. It just wasn't any good after her."

He sat down and put his hand up to stop the lamp.

[[Brendan Coyle]]"And that one's good," he said. [[Brendan Coyle]]"That's all. I didn't know what to do about it."

My mother had both hands pressed to the front of the apron.

[[Anahit]]"Your nan," she said. [[Anahit]]"What was her name?"

[[Brendan Coyle]]"Philomena."

[[Anahit]]"Filomena. She put garlic?"

[[Brendan Coyle]]"Mam said she hid it. Granddad wouldn't have it in the house, so she'd cut it up tiny and poke it in with a knitting needle."

[[Anahit]]"A knitting needle!" My mother turned to my father and hit him on the arm. [[Anahit]]"You hear? A knitting needle!"

[[Hrach]]"I hear."

[[Anahit]]"She was a clever woman."

[[Brendan Coyle]]"She was a holy terror," said Brendan, and wiped his eyes on the napkin, which was the good linen, which nobody is permitted to use.

After this the brandy came out. My uncle poured, and since he was the tamada he stood, with his tie on crooked and one finger up for silence.

[[Uncle Gevorg]]"To Filomena," he said. [[Uncle Gevorg]]"Who lied to her husband for the sake of the meat."

[[everybody]]"To Filomena," we all said.

[[Uncle Gevorg]]"And to my niece, who has brought us a giant. May he change the light bulbs in this house for a hundred years."

[[Sona]]"A hundred's plenty," my sister said. But she was smiling now, and she'd put her hand on the back of the giant's neck.

[[Uncle Gevorg]]"And to the piano."

[[Hrach]]"What piano?" asked my father.

[[Uncle Gevorg]]"Didn't I say? I thought I said. There's a fellow in Burbank who owes me for a transmission, and he has nothing but a piano."

[[Hrach]]"Gevorg, no."

[[Uncle Gevorg]]"It's a beautiful one. Black."

[[Anahit]]"Where would it go? You're at the corner of the table already!" cried my mother.

[[Brendan Coyle]]"How black?" said Brendan.

[[Sona]]"Don't you encourage him," Sona said.

[[Brendan Coyle]]"I'm only asking what make it is."

[[Uncle Gevorg]]"It says on it, in gold." My uncle shut his eyes to see better. [[Uncle Gevorg]]"Bluth. Bluther. Something with a *B*."

Brendan put his glass down very slowly. [[Brendan Coyle]]"Blüthner?"

[[Uncle Gevorg]]"This is good?"

[[Brendan Coyle]]"If it's a Blüthner, and he's giving it to you for a gearbox, then I'd go tonight. I'd go now. I've got the van."

Nobody in my family has ever needed to be told twice to leave a table in the middle. My uncle was already in the hall, swearing at his boots. My father said that it was snowing, and that it was insane, and where was his hat? My mother wanted to know who was going to eat the other four.

[[Brendan Coyle]]"You'll want a third man for the stairs," Brendan said. He looked at me over all the dishes. [[Brendan Coyle]]"Are you any good with heavy things?"

[[Sona]]"He's a librarian," said Sona.

[[Davit]]"Books are heavy," I said.

I had my coat half on when Grandmother knocked on the table with her ring. She hadn't moved from her place. She'd pulled the white dish over in front of her and was eating from it with the serving spoon.

[[Grandmother Varduhi]]"Come here," she said.

I went over and bent down, on the right.

[[Davit]]"Yes, Tatik?"

[[Grandmother Varduhi]]"That boy knew. From the first mouthful he knew, and he ate half the plate before he said anything. For politeness."

[[Davit]]"I think so."

[[Grandmother Varduhi]]"Your grandfather was like this. It's a good quality, but one has to watch them, or they choke." She patted my cheek with her sticky hand. [[Grandmother Varduhi]]"Drive slowly. And Davo?"

[[Davit]]"What?"

[[Grandmother Varduhi]]"If it's an ugly piano, drop it."
