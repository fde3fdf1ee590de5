Marguerite Olin | Marguerite, Rita, Mrs. Olin, the woman, Olin | female
Dov | Dov, the boy | male
Ansel Toomey | Ansel, Toomey, Ansel Toomey, the stranger, the man, the man with the handcart, the old soldier | male
the gatekeeper | the gatekeeper, the woman on the wall, the girl with the rifle | female
====
The road came down out of the burned hills and went along beside a river that had no water in it. The woman walked on the left, and the boy on the right, with the rut between them. They had not spoken since the bridge.

[[Dov]]"There's smoke," the boy said.

She stopped. She put up a hand against the light.

[[Marguerite Olin]]"How far would you say?"

[[Dov]]"Two miles. It's only little."

[[Marguerite Olin]]"One fire or more?"

[[Dov]]"One."

[[Marguerite Olin]]"What color?"

[[Dov]]"White. So it's wet wood. So he doesn't know what he's doing, or he doesn't care who sees him." He recited it without taking his eyes off it. He was ten or so; he had stopped keeping count, and there was no one to ask. [[Dov]]"Are we going round?"

The woman studied the hills. There was a way round. It would cost them the afternoon, and she could feel the canteen knock against her hip, and how light it was.

[[Marguerite Olin]]"No," she said. [[Marguerite Olin]]"We're going to go by. You stay behind me and don't say anything about the mule."

[[Dov]]"We haven't got the mule anymore."

[[Marguerite Olin]]"That's what I don't want you to say."

It was a man with a handcart. He'd pulled it down under the bank, and was sitting on the shaft with his boots off, poking at a can on the coals. He had a gray beard cut square. He saw them a good way off, and he laid the stick down and put both of his hands on his knees, palms up.

[[Ansel Toomey]]"Afternoon."

[[Marguerite Olin]]"Afternoon."

[[Ansel Toomey]]"I've got a gun," said the stranger. [[Ansel Toomey]]"I'm telling you, so it doesn't come up later. It's in the cart, under the pots. It's got no shells. You?"

She thought about it.

[[Marguerite Olin]]"Knife," she said.

[[Ansel Toomey]]"And him?"

[[Dov]]"I've got a slingshot," said the boy.

[[Marguerite Olin]]"What did I tell you?"

[[Dov]]"You said about the mule."

The man laughed. It seemed to take him by surprise; it turned into a cough, and he had to bend over and hold on to the wheel. When he had finished he wiped his eyes.

[[Ansel Toomey]]"What happened to your mule?"

[[Marguerite Olin]]"We ate her," said the woman.

[[Ansel Toomey]]"Well. I've met worse ends for a mule. It's beans in there, if you want some. I had a can and a half, and I opened the both of them like a fool. They won't keep."

Neither of them came any nearer. The beans smelled of molasses. The woman could hear the boy swallow.

[[Marguerite Olin]]"What do you want for it?"

[[Ansel Toomey]]"Talk."

[[Marguerite Olin]]"What kind of talk?"

[[Ansel Toomey]]"Any kind. I've been eleven days on this road with a handcart. I've told it everything I know."

They ate out of the lid, turn and turn about, standing up. The stranger looked at the river while they did it, which was manners. There wasn't a bird anywhere.

[[Ansel Toomey]]"You're headed for Saltworks," he said, after a time.

[[Marguerite Olin]]"Are we?"

[[Ansel Toomey]]"It's the only thing there is, this way."

[[Dov]]"They've got a doctor," the boy said. [[Dov]]"And lights, and a wall. They let you in if you can do something. She can do teeth."

[[Marguerite Olin]]"Dov."

[[Dov]]"Well, you can."

[[Ansel Toomey]]"Can you? A dentist?" The man had turned all the way around. For the first time he looked at the woman as though she were something more than weather. [[Ansel Toomey]]"An honest-to-God dentist?"

[[Marguerite Olin]]"I cleaned them. I was a hygienist, in a mall. I've pulled about two hundred since."

[[Ansel Toomey]]"How'd they do?"

[[Marguerite Olin]]"I lost four."

[[Ansel Toomey]]"Four teeth?"

[[Marguerite Olin]]"Four people."

He nodded slowly. He ran his tongue along the inside of his cheek, on the left; she saw it, and she saw that he saw her see.

[[Marguerite Olin]]"How long's it been like that?"

[[Ansel Toomey]]"It's nothing."

[[Marguerite Olin]]"You're chewing on one side. You've got a lump there like a walnut. How long?"

[[Ansel Toomey]]"Since the pass."

[[Marguerite Olin]]"Fever?"

[[Ansel Toomey]]"Nights."

[[Marguerite Olin]]"Sit down," she said. [[Marguerite Olin]]"No, on the ground, with your back up against the wheel. Dov, get me the roll. And put your slingshot away, he's not going to do anything."

[[Ansel Toomey]]"I don't believe that I asked," the man began.

[[Marguerite Olin]]"You said talk. You can't talk with your jaw swelled shut, and in about three days that's what you're going to have. Then it goes down into your neck. Is there any whiskey in that cart?"

[[Ansel Toomey]]"There's some paint thinner."

[[Marguerite Olin]]"God almighty."

[[Dov]]"He can have my belt," Dov said.

[[Ansel Toomey]]"What do I want with your belt?"

[[Dov]]"To bite. Everybody bites it. There's marks."

He held it up to show him. The old soldier, for he was that, it was in how he'd laid out his boots, looked at the belt a good while. All along the one edge there were little moons.

[[Ansel Toomey]]"Son," he said, [[Ansel Toomey]]"have you been on the road long?"

[[Dov]]"Always."

[[Ansel Toomey]]"Is she your mother?"

The boy glanced at the woman's back. She was holding the pliers in the coals and did not turn around.

[[Dov]]"No," he said. [[Dov]]"She had a boy, but he was littler. I had a mom. And then there was only her and me left in the bus."

[[Ansel Toomey]]"I see."

[[Dov]]"She wouldn't leave me. I told her that she could. I was slow, then, I'd hurt my foot. I said, you can go on if you want, Mrs. Olin, and she said a word."

[[Ansel Toomey]]"Which word?"

[[Dov]]"I'm not allowed."

[[Marguerite Olin]]"Open," said the woman.

It was quick, and it was very bad. The boy held the man's head, as he had been taught, with his knees on either side. A noise came out around the belt that sent some small thing scuttling away up the bank. Then she was sitting back on her heels and there was something black between the jaws of the pliers.

[[Marguerite Olin]]"Spit. Again. Don't swallow that."

He spat. Tears had run down in his beard, and he let them. He lay there against the wheel with the cloth in his cheek, and breathed, and his whole face seemed to come loose and settle.

[[Ansel Toomey]]"Lord," he said thickly. [[Ansel Toomey]]"Oh, my Lord. It's like somebody shut a door."

[[Marguerite Olin]]"It'll come back some tonight. Salt water, if you've got any salt."

[[Ansel Toomey]]"I've got nothing but. That's what's in the cart."

[[Dov]]"Salt?" said Dov.

[[Ansel Toomey]]"Four hundred pounds."

The woman had been wiping the pliers. She stopped.

[[Marguerite Olin]]"You're not going to Saltworks," she said. [[Marguerite Olin]]"You're coming from it."

He didn't answer. The boy looked at her, and at him.

[[Dov]]"Are you? Did you see the lights? Is there a doctor?"

Still the man said nothing. He reached out and got hold of his boots, first one and then the other, and set them together.

[[Dov]]"Is there really a wall?"

[[Ansel Toomey]]"There's a wall," said the stranger. [[Ansel Toomey]]"There's lights. There was a doctor." He took the cloth out of his mouth, looked at it, and folded it over. [[Ansel Toomey]]"I was going to let you go on by. I want you to know that. I'd made up my mind. I thought, it isn't my business, I'll give them a hot meal, and they can have two more days of thinking there's someplace."

[[Marguerite Olin]]"Tell it."

[[Ansel Toomey]]"The boy..."

[[Marguerite Olin]]"He's heard worse. Tell it."

[[Ansel Toomey]]"They've got the sickness. It's in the well. They don't know it yet, or they didn't when I left, but I've seen it before, in the army. I told them to cap it. I told the council. They said I was raising a panic, and they took my shells and put me out at the gate with what I could pull."

[[Marguerite Olin]]"How many people?"

[[Ansel Toomey]]"Nine hundred."

[[Marguerite Olin]]"Children?"

[[Ansel Toomey]]"What do you think?"

She stood up. She went down to the edge of the dry river by herself, and stood there with her arms crossed, holding her own elbows. The wind pulled at her coat. Behind her the fire settled.

[[Dov]]"She does that," the boy explained. [[Dov]]"You have to leave her. She's being mad at it."

[[Ansel Toomey]]"At what?"

[[Dov]]"All of it."

[[Ansel Toomey]]"How long does it take?"

[[Dov]]"Not long. Is there any more beans?"

There was a spoonful. He was scraping it out when she came back up the bank, walking fast.

[[Marguerite Olin]]"What would they need?" she said. [[Marguerite Olin]]"If somebody made them listen. What would you do?"

[[Ansel Toomey]]"Cap the well. Boil everything. Salt and sugar in the water for the ones that have it, a quart an hour. That's all you can do. It's simple. It's just that there's nobody they'll hear it from."

[[Marguerite Olin]]"They'd let me in."

[[Ansel Toomey]]"You? Sure. They've been wanting a dentist for six years. The mayor's got a mouth like a graveyard."

[[Marguerite Olin]]"And once I've got my pliers in the mayor's mouth," said the woman, [[Marguerite Olin]]"I'd guess that he'd have to listen to whatever I felt like talking about."

The man stared at her. Something began to happen under the beard.

[[Ansel Toomey]]"You'd be drinking from that well."

[[Marguerite Olin]]"I boil mine. So does he. Don't you?"

[[Dov]]"Ten minutes, a rolling boil," said Dov, with his mouth full.

[[Ansel Toomey]]"They'd know me. They'd shoot me off the road, they said so."

[[Marguerite Olin]]"Then you'd better be underneath the salt. What do they call you?"

He was quiet, as if it were a thing that he'd have to go a long way back for.

[[Ansel Toomey]]"Toomey," he said. [[Ansel Toomey]]"Ansel Toomey. It used to have a sergeant in front of it."

[[Marguerite Olin]]"I'm Marguerite. This is Dov. Put your boots on, Ansel."

They came up to the wall in two days, at dusk. The lights were just as the boy had always said they'd be. They ran along the top in a string, yellow, with some of them out. The woman had the shafts of the cart, and the boy was pushing.

[[the gatekeeper]]"That's close enough!" It was a girl, with a rifle, no more than a shadow between two lamps. She sounded hoarse. [[the gatekeeper]]"We're not taking anybody. There's folks sick."

[[Marguerite Olin]]"I heard."

[[the gatekeeper]]"Who from?"

[[Marguerite Olin]]"I pull teeth," Marguerite called up. [[Marguerite Olin]]"I've got a boy, and four hundred pounds of salt, and I'd like to see your mayor."

For a time there was only the hum of the lights. The shadow leaned out a little farther.

[[the gatekeeper]]"What's moving?" she said. [[the gatekeeper]]"In the cart?"

No one breathed. The boy wiped his nose on the back of his wrist.

[[Dov]]"That's the mule," said Dov.
