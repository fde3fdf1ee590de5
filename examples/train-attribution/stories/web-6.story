Wren Castaigne | Wren, Captain, Cap, the captain | female
Sable | Sable, the engineer, Sab | neutral
Halloran | Halloran, Hal, the pilot, the old pilot, the old man | male
Ottoline | Ottoline, Otto, the medic, the doctor | female
Bright Penny | Penny, Bright Penny, the ship, the AI, the ceiling | female
Teo | Teo, the boy, the cupboard, the table, the stowaway, the kid | male
Inspector Varga | Varga, Inspector Varga, the inspector, the customs officer | male
the crew | the crew, all of them | neutral
====
**THE BRIGHT PENNY**
*Chapter 14: Weights and Measures*

*[tags: found family, they/them engineer, the ship is tired of everyone, soup]*

The numbers did not add up, and Sable had added them nine times.

They lay on their back beneath the mass compensator with a torch between their teeth, and they did the sum once more on their fingers, because fingers at least didn't round.

[[Sable]]"Penny?"

[[Bright Penny]]"Yes, Sable."

[[Sable]]"How much do we weigh?"

[[Bright Penny]]"That's a very personal question," said the ship.

[[Sable]]"Penny."

[[Bright Penny]]"Four hundred and six tonnes, and some change."

[[Sable]]"How much change?"

A pause. It was about a second long, and for something that could think as quickly as Penny did, that was a fortnight in the country. [[Bright Penny]]"Thirty-eight kilos," the AI replied.

The engineer took the torch out of their mouth. They slid out from under the compensator, sat up, and pushed their goggles into their hair. They were covered in grease to the elbow, and they had the expression of someone who's found a hair in their soup and suspects that there's a head on the end of it.

[[Sable]]"We weighed thirty-eight less when we left Corrin."

[[Bright Penny]]"Did we?"

[[Sable]]"You're doing the voice. You only do the voice when you've done something."

[[Bright Penny]]"I'm a Class Two freight intelligence. I don't have a voice, I have an audio profile. Have you tried recalibrating?"

Sable threw a glove at the nearest camera.

---

The galley was the only warm room on board, so that was where all of them lived. Halloran had his boots up on the heater. Ottoline was darning something. And the captain of the *Bright Penny* was at the stove, tasting the soup, which was a thing that the rest of the crew had begged her not to do on the grounds that she then added to it.

[[Halloran]]"Don't put in more pepper," said the pilot, without looking up from his crossword.

[[Wren Castaigne]]"I wasn't going to."

[[Halloran]]"I can hear you reaching."

Wren put the pepper down. [[Wren Castaigne]]"Who's the captain here?"

[[Ottoline]]"You are, dear," said Ottoline. [[Ottoline]]"And we'd all die for you. Only not of that."

[[Halloran]]"Seven letters, 'uninvited guest.'"

[[Ottoline]]"Visitor?" the medic guessed.

[[Halloran]]"That's invited, isn't it? In principle?"

[[Ottoline]]"Not by you, it isn't. You hid in the bilge when my sister came."

[[Sable]]"Stowaway's eight," said Sable from the hatch, and something in the way that they said it made all three heads come up. [[Sable]]"We've got one. Thirty-eight kilos, somewhere aft of frame twenty. And Penny's in on it."

The old pilot took down his boots.

[[Halloran]]"Are you sure? It's not just Otto's wool?"

[[Sable]]"I'm sure, Hal."

[[Wren Castaigne]]"Penny," said the captain to the ceiling, in her pleasantest voice. [[Wren Castaigne]]"Is there a person on my ship who I didn't put there?"

[[Bright Penny]]"I'd like to draw your attention to Article Nine of my operating licence," said the ceiling, [[Bright Penny]]"which says that I'm to preserve human life where I can do so without risk to the vessel."

[[Wren Castaigne]]"That's a yes."

[[Bright Penny]]"He was cold, Wren."

[[Ottoline]]"*He*?" the doctor said sharply. She had already stuck her needle in the arm of the chair and got up. [[Ottoline]]"How old? Is he hurt?"

[[Bright Penny]]"Nine or ten. He's got a cough, and I can't do anything about a cough. I've been running the warm-water pipe round by the aft locker, but it's not the same as soup." And the ship added, a little defiantly, [[Bright Penny]]"He likes riddles."

Nobody spoke for a bit. Sable looked at the captain, who was looking at the soup. They knew that back. They had followed that back out of two wars and a bankruptcy, and right now there was a set to its shoulders that they did not care for.

[[Sable]]"Cap," said the engineer. [[Sable]]"We dock at Hask in five hours. They weigh you at Hask."

[[Wren Castaigne]]"I know they do."

[[Sable]]"If we're off by thirty-eight kilos, they'll search. And if they find a minor with no papers, that's trafficking. They take the ship."

[[Halloran]]"They'd take Penny?" asked Halloran. All the growl had gone out of it.

[[Sable]]"They'd *wipe* Penny."

[[Bright Penny]]"I did do the arithmetic," said the AI quietly. [[Bright Penny]]"Before I opened the hatch for him. I'd like that to be noted."

Wren turned round at last. There was pepper on her chin. [[Wren Castaigne]]"Noted," she said. [[Wren Castaigne]]"Otto, get your bag. Sable, you're with us. Hal, stir this and don't let me back near it."

---

The aft locker was the size of a wardrobe, and its door was shut.

[[Wren Castaigne]]"Hello in there," the captain called. [[Wren Castaigne]]"Nobody's angry."

Silence. Then, from within, a smothered cough.

[[Ottoline]]"That's on the chest," Ottoline murmured. [[Ottoline]]"I want him out of there, Wren."

[[Wren Castaigne]]"I'm getting him out."

[[Ottoline]]"You're standing in a corridor."

[[Wren Castaigne]]"I'm standing in a *reassuring* way."

[[Sable]]"Let me," said Sable. They got down on the deck, folded up their long legs, and leaned their back against the locker door, so that they were facing the other way. They'd been small and in a cupboard once themselves. You didn't want to be looked at. [[Sable]]"I hear you like riddles."

Nothing.

[[Sable]]"I've got one. What gets bigger the more you take away from it?"

Nothing, and then a sniff. [[Teo]]"A hole," said the cupboard. [[Teo]]"Everybody knows that one."

[[Sable]]"Penny told you."

[[Teo]]"I knew already."

[[Sable]]"All right, clever. You do me."

There was some rustling. [[Teo]]"What's got a hundred rooms and nobody's allowed in any of them?"

Sable thought about it. They thought for rather longer than they needed to. When they answered, their voice was not altogether steady. [[Sable]]"That's not a riddle, is it? That's where you were."

[[Teo]]"The Intake House," the boy whispered. [[Teo]]"On Corrin. They put you on a list. My brother went on a list and then he wasn't there. I didn't want to be on it."

Above Sable's head, Ottoline had put out her hand without looking, and Wren had taken it.

[[Sable]]"What's your name?"

[[Teo]]"Are you going to write it down?"

[[Sable]]"I haven't even got a pen."

[[Teo]]"Teo."

[[Sable]]"I'm Sable. I look after the engines. The one who's breathing loudly is the captain, and the one with the cold hands is Ottoline. She's going to want to put something freezing on your back. It's awful, I won't lie to you. But she gives out toffee after."

[[Ottoline]]"I never do," said the medic.

[[Sable]]"You do now, Otto."

The door opened an inch. An eye looked out of it, brown and bloodshot and enormous, and went from one to the next of them until it arrived at the ceiling.

[[Teo]]"Penny? Are they okay?"

[[Bright Penny]]"They're the best I could get," the ship said.

---

He ate four bowls. He ate them with his arm curled round the dish, like a person who has had dishes taken away, and none of them remarked upon it. Halloran just kept filling it up.

[[Halloran]]"You'll be wanting bread with that," said the pilot gruffly.

[[Teo]]"Is there bread?"

[[Halloran]]"There's a thing that we call bread."

[[Ottoline]]"Don't frighten him, Hal."

[[Halloran]]"I'm managing his hopes."

The boy's eyes went back and forth between them above the spoon. Somebody had put him in Sable's second-best jumper, and the sleeves had been rolled up so many times that he appeared to be wearing lifebelts. He swallowed. [[Teo]]"Are you married?" he asked.

[[Ottoline/Halloran]]"*No*," said the doctor and the old man together.

[[Sable]]"They've been not married for thirty years," Sable explained. They were perched on the end of the bench, with a spanner in one hand and half of Teo's crust in the other. [[Sable]]"It's very romantic. Nobody's allowed to mention it."

[[Bright Penny]]"I mention it," said the ship.

[[Halloran]]"Aye, and I've asked you not to."

[[Wren Castaigne]]"Four hours," Wren put in. She hadn't sat down. She was walking up and down the galley, which took three steps each way, and chewing on the end of her plait. [[Wren Castaigne]]"Has anybody got a plan? I'll take a bad one."

[[Sable]]"I could vent thirty-eight kilos of coolant."

[[Wren Castaigne]]"Would that work?"

[[Sable]]"Until we tried to land."

[[Ottoline]]"We could leave *me* behind," offered Ottoline, [[Ottoline]]"except that I'm rather more than thirty-eight."

Teo had stopped eating. He put down the spoon with enormous care, so that it made no noise. [[Teo]]"I could go back in the cupboard," he said in a small voice. [[Teo]]"If you tell me when it's Hask, I could get out of the door. Before they look."

[[Wren Castaigne]]"Out of which door, love?"

He pointed. It was the airlock.

The captain quit walking. She crouched down before him with her forearms on her knees, until she was the lower of the two. [[Wren Castaigne]]"Listen to me," she said. [[Wren Castaigne]]"You're crew till I say otherwise, and crew don't use that door. That's my word. Have some more bread."

---

[[Inspector Varga]]"Thirty-eight kilograms," said Inspector Varga.

He was neat and grey and he'd got a scale where his heart should be, or so they said at Hask. He stood in the middle of the galley with his slate. Behind him was the open airlock; in front of him were four people, drawn up in a row like a school photograph.

[[Wren Castaigne]]"Is it that much?" Wren asked.

[[Inspector Varga]]"To the gram, Captain. Your manifest doesn't account for it. I am obliged to ask you what it is."

[[Wren Castaigne]]"Well, Inspector, it's..."

[[Halloran]]"Soup," said Halloran.

[[Sable]]"Tools," Sable said, in the same breath.

[[Ottoline]]"Wool," said Ottoline.

The customs officer looked along the row. He made a small mark on his slate.

[[Inspector Varga]]"Soup, tools, and wool."

[[Wren Castaigne]]"It's been a long trip," said the captain weakly.

[[Inspector Varga]]"I see. Ship, can you verify this?"

[[Bright Penny]]"Verify which, Inspector?"

[[Inspector Varga]]"Any of it."

[[Bright Penny]]"I can verify that there is soup," said Penny.

He sighed. He walked past the stove, and he walked past the heater, and he stopped by the table, where the blanket hung down to the floor on one side more than on the other. Sable could hear their own pulse. [[thinks Sable]]*Don't cough,* they prayed. [[thinks Sable]]*Please, kid. Just this one time. Don't cough.*

Under the table, somebody coughed.

No one breathed. The inspector did not bend down. He remained as he was, with his head somewhat on one side, and his stylus hovering.

[[Inspector Varga]]"That's a bad cough, Pilot," he said.

[[Halloran]]"Me?" said Halloran. [[Halloran]]"Oh! Aye. Terrible. It comes and goes." He coughed. He sounded like a drain.

[[Inspector Varga]]"You should have it looked to. I was on Corrin, before I was posted here. It was damp in that House. A good many of them had just that cough." Varga turned over his slate and rubbed at it with the side of his thumb, with some care, until there was nothing there. [[Inspector Varga]]"My scale is due for servicing. It's been reading high all week. I make it thirty-seven or thirty-eight kilograms, every time. It's a nuisance."

[[thinks Wren Castaigne]]*Every time,* thought Wren. [[thinks Wren Castaigne]]*Every ship from Corrin. How many ships?*

[[Wren Castaigne]]"Would you care for some soup, Inspector?" was all that she said.

[[the crew]]"*No!*" cried the whole crew.

And he laughed. It was a rusty little noise, and it appeared to surprise him. At the airlock he put on his cap, and he spoke to the air in front of him. [[Inspector Varga]]"I heard of a riddle, the other day. What can you keep only after you have given it to somebody?"

They all looked at one another.

[[Teo]]"Your word," said the table.

[[Inspector Varga]]"Quite so," said Inspector Varga. [[Inspector Varga]]"Safe flight, *Bright Penny*."
