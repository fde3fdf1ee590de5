Ngaio Tamihana | Ngaio, Tamihana, the capcom | female
Jun Hatakeyama | Jun, Hatakeyama, the astronaut | male
Ilse Brandvold | Brandvold, Ilse, the flight director | female
Marek Sobol | Marek, Sobol, Thermal | male
Obinna | the boy from the back room, the boy | male
Dr. Cardoso | the surgeon | female
Kaori | his daughter | female
====
One Point Three Seconds

If you ask a question of somebody on the far side of a room, the answer comes back before you have noticed waiting. From the Moon it takes two and a half seconds, out and home again, and Ngaio Tamihana, who had been talking to the Moon for six years, had got into the way of leaving that gap in front of everyone. Her husband said that it made her seem wise. Her sister said it made her seem drunk.

[[Ngaio Tamihana]]“*Lantern*, Houston Two,” she said. [[Ngaio Tamihana]]“How do you feel?”

She waited. On the big screen a small white cross crept along a line.

[[Jun Hatakeyama]]“Warm,” Jun Hatakeyama said.

He said it pleasantly. It was thirty-four degrees in his cabin, and it had been thirty-three at the top of the hour. He was alone in a ship built for four, because the other three were in the shelter at the pole with a broken ascent engine, and somebody had to bring the ship around to fetch them.

[[Ilse Brandvold]]“Ask him about the loop,” said Brandvold.

[[Ngaio Tamihana]]“Jun, what do you show on Loop A?”

[[Jun Hatakeyama]]“Loop A is a very sad loop. Flow is eleven percent. I cycled the pump like you asked and it made the noise of my grandfather.”

[[Ngaio Tamihana]]“Copy, grandfather. And B?”

[[Jun Hatakeyama]]“B’s doing the work of two. It’s at a hundred and six percent, and I don’t want to look at it in case it notices.”

Ilse Brandvold, the flight director, did not laugh. She stood with her arms folded behind the row of consoles, a tall woman with her reading glasses pushed into white hair, and let her eyes go along her people from left to right as if she was counting them into a bus.

[[Ilse Brandvold]]“Thermal. Tell me how long.”

[[Marek Sobol]]“With B? Four hours,” said Sobol.

[[Ilse Brandvold]]“He needs seven.”

[[Marek Sobol]]“I know what he needs, Flight. If B goes as well, he’s got no way to get rid of heat except by complaining. The computers go at fifty-two. He goes before they do.”

[[Ilse Brandvold]]“Surgeon?”

[[Dr. Cardoso]]“At forty-five, in that humidity, an hour,” Dr. Cardoso said from the end of the row. [[Dr. Cardoso]]“A bit more if he lies still. He can’t lie still.”

[[Ilse Brandvold]]“So we bring him home,” said Brandvold. [[Ilse Brandvold]]“He burns now, he’s on a free return, he can be in the water in three days with every light in that ship switched off.”

It was the sensible thing, and no one in the room looked at anyone. There were three people in the shelter at the pole. They had oxygen until Thursday.

[[Ngaio Tamihana]]“I have to tell him something,” said Tamihana. [[Ngaio Tamihana]]“He can hear us not talking.”

[[Ilse Brandvold]]“Tell him we’re thinking.”

[[Ngaio Tamihana]]“*Lantern*, Houston Two. We’re thinking.”

One second, two.

[[Jun Hatakeyama]]“I thought I smelled something,” the astronaut said.

* * *

Behind the glass, in the back room, where the people sat who knew everything about one valve, there was a boy called Obinna who knew everything about paint.

It was not quite paint. It was the white coating on the radiators, and he had written a thesis on it that had been read, to his knowledge, by five persons. He had been raising his hand for some time. In the end he got up and knocked on the glass, and when that did nothing, he came round by the door.

[[Obinna]]“Excuse me,” he said to the first back he came to.

[[Marek Sobol]]“Not now.”

[[Obinna]]“Sir, it’s about the radiator.”

[[Marek Sobol]]“The radiator’s fine,” said Sobol without turning. [[Marek Sobol]]“It’s the pump that’s dead. The heat’s in the cabin and it can’t get to the radiator.”

[[Obinna]]“Yes. I know. But the cabin could.”

Now Marek Sobol did turn round. He was a man with a moustache like a nailbrush, three nights short of sleep.

[[Marek Sobol]]“Could what?”

[[Obinna]]“Get to the radiator. The port panel’s bonded to the hull at the airlock, there’s forty centimetres where there isn’t any insulation, because in the drawings there was going to be a hatch. It’s in an appendix. If he depressurizes the lock, it’s a cold plate. It’s minus ninety in there on the night side.”

[[Marek Sobol]]“It’s a cold plate with a vacuum in it. Heat doesn’t go through a vacuum.”

[[Obinna]]“No, sir. But water does.”

Sobol put down his cup.

[[Ilse Brandvold]]“Who is this?” asked Brandvold.

[[Marek Sobol]]“I’ve no idea, Flight. He’s about to be somebody. Say the rest of it, son.”

[[Obinna]]“You, um. There’s a drain line. From the humidity tank to the lock, for cleaning suits. If he bleeds water through there it’ll flash to steam, and that takes the heat with it, it’s what a suit does. It’s just a big suit. The steam freezes on the cold plate and he’s got the ice, he hasn’t even lost the water. He can melt it again after, on the day side.” The boy ran out of air, and got some more. [[Obinna]]“You’d do it every orbit. Like breathing.”

They looked at him. He was wearing odd socks.

[[Dr. Cardoso]]“What does he drink?” said the surgeon.

[[Obinna]]“He’d have to not drink very much.”

[[Ilse Brandvold]]“How much heat, Marek?”

[[Marek Sobol]]“Give me a minute.” He had already pulled a keyboard to him. [[Marek Sobol]]“Twenty-five hundred kilojoules a kilo. Tank’s forty kilos. Half of it, say, and he loses a bit at the seals... God damn it. It closes. It closes by a hair.”

[[Ilse Brandvold]]“Which way is the hair?”

[[Marek Sobol]]“Ours.”

* * *

[[Jun Hatakeyama]]“Let me say it back,” said Hatakeyama. He was floating in his underwear, with a towel on his head. Drops came off his elbows and hung about him like glass beads. [[Jun Hatakeyama]]“I’m to open the outer door, with nobody behind it. I’m to pour my drinking water into the hole. And this will make me cool.”

[[Ngaio Tamihana]]“That’s a good readback, *Lantern*.”

[[Jun Hatakeyama]]“Whose idea was this?”

The two and a half seconds went by, and then some more.

[[Ngaio Tamihana]]“A young fellow called Obinna. He does paint.”

[[Jun Hatakeyama]]“Is he there? Can I ask him a question?”

There was a rustling, a bump, and somebody breathing with his mouth open.

[[Obinna]]“Hello?”

[[Jun Hatakeyama]]“Hello, Obinna. I’m Jun. I’ve got a nice view and I’m quite hot. If the drain line freezes, what do I do?”

[[Obinna]]“Hit it,” the boy said. [[Obinna]]“I mean, there’s a heater on it, but it’s on Loop A. So, hit it.”

[[Jun Hatakeyama]]“With what?”

[[Obinna]]“I used a shoe.”

[[Jun Hatakeyama]]“You tried this?”

[[Obinna]]“On a model. In my bathroom. In second year.”

Hatakeyama began to laugh. It was a mistake at thirty-eight degrees, and he had to hang on to a strap. Beyond the window the last of the daylight was running off the rim of a crater, thin and red, like the wire in a toaster. [[thinks Jun Hatakeyama]]*Twelve minutes to the night side,* he thought. [[thinks Jun Hatakeyama]]*Then we see.*

[[Jun Hatakeyama]]“Okay,” he said. [[Jun Hatakeyama]]“I’ve got a shoe.”

* * *

When a ship goes behind the Moon there is nothing to be done about it. They had forty-six minutes. Somebody fetched doughnuts. Sobol went over his figures again and found a mistake, went white, and found the mistake that cancelled it.

[[Ilse Brandvold]]“If he isn’t under thirty-six when he comes around,” said Brandvold, [[Ilse Brandvold]]“I’m sending him home. I want you to know that now, Ngaio, so your voice doesn’t do anything.”

[[Ngaio Tamihana]]“My voice never does anything.”

[[Ilse Brandvold]]“It goes up at the end. Like a kettle.”

[[Ngaio Tamihana]]“You’d leave them there? Petra and the others?”

[[Ilse Brandvold]]“I would leave three to save one, if the choice was that or leave four. I’ve been doing that sum since midnight.” She took her glasses out of her hair and looked at them. [[Ilse Brandvold]]“Petra would do it quicker. She’d say, ‘Ilse, what’s keeping you?’”

The telephone rang on the surgeon’s desk. Dr. Cardoso listened, and covered it with her hand.

[[Dr. Cardoso]]“It’s his daughter. She’s on the family line. She wants to know if she can leave a message for when he’s back.”

[[Ilse Brandvold]]“Not this pass.”

[[Ngaio Tamihana]]“Let me take it,” said Tamihana. [[Ngaio Tamihana]]“Kaori? It’s Ngaio. Your dad’s round the back just now. What would you like me to tell him?”

[[Kaori]]“Is he okay?” The girl was nine, and it was breakfast where she was; there was a spoon. [[Kaori]]“Mom’s got the TV off.”

She left the gap. It was only habit.

[[Ngaio Tamihana]]“He’s hot, and he’s doing something clever about it,” she said.

[[Kaori]]“Tell him I fed the turtle.”

[[Ngaio Tamihana]]“I’ll tell him in those words.”

At forty-five minutes the room went quiet by itself. At forty-six there was a hiss in her ears, and the white cross on the screen turned from hollow to solid.

[[Ngaio Tamihana]]“*Lantern*, Houston Two. How do you read?”

Nothing. One. Two. Three. Sobol had got hold of Obinna’s sleeve.

[[Ngaio Tamihana]]“*Lantern*, Houston Two?” It went up at the end, like a kettle.

[[Jun Hatakeyama]]“You’re loud,” said a voice through its teeth, [[Jun Hatakeyama]]“and clear. Houston, can I make a complaint? It’s freezing in here.”

It was some while before anybody could hear anything. Brandvold had sat down. When they had finished thumping him, the boy from the back room was found to be under a desk, looking for one of his shoes.

[[Ngaio Tamihana]]“Say your cabin temperature, please, Jun?”

[[Jun Hatakeyama]]“Twenty-nine and falling. I’ve got an icicle in the lock the size of a horse. Tell Obinna the line froze twice.” The breath was smoking in it; you could tell. [[Jun Hatakeyama]]“Tell him it has to be the left shoe. Am I go for the pole?”

She looked over her shoulder. Brandvold nodded, once, with her eyes shut.

[[Ngaio Tamihana]]“You’re go,” said the capcom. [[Ngaio Tamihana]]“And, Jun? The turtle’s been fed.”

This time she did not mind waiting at all.
