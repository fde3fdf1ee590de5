Bimble Otterway | Bimble, Bim, the young otter | male
Juniper Tok | Juniper, Juni, the squirrel | female
Odalys Crane | Odalys, Oda, the crane | female
Grub | Grub, the mole, the little mole | male
Miss Petronella | Miss Petronella, Miss, the tortoise, the teacher | female
Headmaster Rook | the headmaster, Headmaster Rook, the old rook | male
Bimble's mother | Mum, his mother, Mrs. Otterway | female
the class | the class, everyone | neutral
====
# Puddlestep Primary

## Show and Tell (Part 2!!)

Bimble had practised in front of the mirror. He had practised in the bath. He'd even practised on the walk to school, until his mother stopped and put down her basket.

[[Bimble's mother]]"Bim, sweetheart. You've said it nineteen times."

[[Bimble Otterway]]"Sorry."

[[Bimble's mother]]"It's a lovely talk. It's about a rock. You LIKE the rock."

[[Bimble Otterway]]"I d-do like the rock," he admitted.

[[Bimble's mother]]"Then just tell them that." She wetted her paw and smoothed the fur between his ears, in front of the whole gate, with everyone looking. [[Bimble's mother]]"There. And breathe!"

[[thinks Bimble Otterway]]*Breathe,* Bimble told himself. [[thinks Bimble Otterway]]*Breathe, rock, breathe, rock, breathe.*

He got all the way to the coat pegs before somebody fell on him.

[[Juniper Tok]]"BIMBLE! Bimble Bimble Bimble! Is it today? Are you today? I'm not till Thursday, and I've ALREADY lost my thing!"

It was Juniper, of course. She was upside down. She was hanging off his satchel by her toes with her tail in his face.

[[Bimble Otterway]]"Um. It's today."

[[Juniper Tok]]"What've you got? Is it the rock? It's the rock, isn't it!"

[[Bimble Otterway]]"It was s-supposed to be a surprise."

[[Juniper Tok]]"Oh." The squirrel flipped right side up and clapped both paws over her mouth. She spoke through the gaps. [[Juniper Tok]]"I don't know anything about a rock."

[[Odalys Crane]]"The entire corridor knows about the rock," said a voice from a long way up. Odalys was hanging her umbrella on the top peg, which only she could reach. She was the tallest in the class, and she'd been to two other schools before this one, and she made it sound like eleven. [[Odalys Crane]]"Good morning, Bimble. You look dreadful."

[[Bimble Otterway]]"Th-thank you."

[[Odalys Crane]]"It isn't a compliment. Did you sleep?"

[[Bimble Otterway]]"A bit."

[[Juniper Tok]]"Oda! You can't tell people they look dreadful!"

[[Odalys Crane]]"One can if they do."

[[Juniper Tok]]"Well you look... you look TALL!"

[[Odalys Crane]]"Yes," the crane agreed.

Something bumped against Bimble's ankle. He looked down. A small black velvety person was patting along the skirting board with both hands and had run out of board.

[[Bimble Otterway]]"Morning, Grub."

[[Grub]]"Is that Bimble's leg?"

[[Bimble Otterway]]"Yes."

[[Grub]]"Good." The little mole took hold of it. He generally did, first thing; he said the corridors were too bright to do alone. [[Grub]]"I dreamed you did your talk and it was *very* good and then we had soup."

Bimble didn't know what to say to that. He felt warm all down his whiskers, and he thought, [[thinks Bimble Otterway]]*maybe it'll be all right.*

---

It was not all right.

Miss Petronella took the register. Miss Petronella took the register the way she did everything, and by the time she'd got to Zinnia Wren the sun had moved from one desk to the next. Then she folded her spectacles, and unfolded them, and smiled around the room.

[[Miss Petronella]]"And now," said the teacher, [[Miss Petronella]]"I believe... that someone... has something to show us."

[[the class]]"BIMBLE!" yelled everyone.

[[Miss Petronella]]"Indoor voices, my ducklings."

[[the class]]"Bimble," everyone whispered.

He stood. His chair fell over. He picked it up, and it fell over the other way, and he left it. It was nine steps to the front and his tail caught on four of the desks.

[[thinks Bimble Otterway]]*Hello my name is Bimble and this is my rock. Hello my name is Bimble. Hello my name.*

[[Bimble Otterway]]"H-h-h..." he said.

The room waited.

[[Bimble Otterway]]"H-h-hel..."

Somebody at the back giggled. It wasn't a mean giggle. It was only a surprised one, like a hiccup, but it went into Bimble like a thorn. His mouth shut. He stood there with his satchel held in front of him, and his eyes got hot, and he couldn't have told you his own name.

[[Miss Petronella]]"Take... your time, Bimble."

He shook his head.

[[Miss Petronella]]"Would you like... to sit down?"

He shook his head harder. He didn't know what he'd like. [[thinks Bimble Otterway]]*I'd like to be at the bottom of the river,* he thought. [[thinks Bimble Otterway]]*Under the rock.*

[[Grub]]"Please, Miss."

[[Miss Petronella]]"Yes, Grub?"

[[Grub]]"I can't see it from here."

[[Miss Petronella]]"You can't see anything from anywhere, dear."

[[Grub]]"I know. But I can't see it *specially* from here." There was a scrape as he climbed down. He came pat-pat-patting up the aisle, desk by desk, until he'd found the front, and Bimble's foot, and then the satchel. [[Grub]]"Can I hold it?"

Bimble undid the buckle. He took out the rock, unwrapped the flannel from it, and put it into the mole's big pink hands.

Nobody giggled now. They'd all leaned forward.

[[Grub]]"It's round," Grub announced to the room. He turned it over. [[Grub]]"It's smooth like an egg. It's got a line in it, like a belt. Bimble, what's the line?"

[[Bimble Otterway]]"Quartz," Bimble whispered.

[[Grub]]"He says it's quartz! It's cold on the line and not so cold on the other part. Where'd you get it?"

[[Bimble Otterway]]"Um. The w-weir. Under the weir."

[[Grub]]"Was it deep?"

[[Bimble Otterway]]"Really deep."

[[Grub]]"Deep as the school?"

[[Bimble Otterway]]"D-deeper. You have to go down past where it's green. It goes brown, and then it goes sort of black, and you can't hear anything except yourself." He'd stopped looking at the floor. He was looking at the rock. [[Bimble Otterway]]"And there's this hole, where the water goes round and round, for always. And it's got hundreds of them in it. It makes them. They start out all jaggedy and it just p-polishes them, it rolls them against each other till they're round. My dad showed me. He said it takes a hundred years to do one."

[[Juniper Tok]]"A HUNDRED YEARS?" Juniper was standing on her desk.

[[Miss Petronella]]"Juniper."

[[Juniper Tok]]"Sorry, Miss. But a HUNDRED!"

[[Odalys Crane]]"Did he hold your breath for you?" asked Odalys. [[Odalys Crane]]"I mean, how does one *do* that? I get my feet wet and that's as far as I go."

Bimble thought about it. [[Bimble Otterway]]"You let some of it out," he told her. [[Bimble Otterway]]"Everyone thinks you hold it all in but you don't. You let a bit go, and then you sink, and then it isn't scary anymore."

He heard what he'd said. So, he saw, did Miss Petronella. The tortoise had taken her spectacles off again, and she was polishing them on her sleeve, slowly, slowly, and not looking at him on purpose.

[[Miss Petronella]]"I wonder," she said, [[Miss Petronella]]"if anybody has... a question?"

Eleven paws went up. And two wings.

---

Lunch was turnip soup. Grub said that he'd TOLD them.

[[Juniper Tok]]"You said soup. You never said turnip."

[[Grub]]"I didn't have a nose in the dream."

[[Juniper Tok]]"How can you not have a NOSE?"

[[Grub]]"How can you lose a thing you've got to show on Thursday?"

[[Juniper Tok]]"I buried it! I bury everything! It isn't my fault, I go sort of... blank, and then there's dirt on my hands."

[[Odalys Crane]]"What was it?"

[[Juniper Tok]]"I can't remember that either."

[[Odalys Crane]]"Good grief."

[[Juniper Tok]]"It was BROWN, I think?"

[[Grub]]"I could dig for it," offered Grub. [[Grub]]"I'm a good digger. I dug up a spoon once. I dug up Mr. Fennick's cellar."

[[Odalys Crane]]"*That* was you?"

[[Grub]]"He was very nice about it. He only cried a little."

Bimble wasn't really listening. He had the rock in his lap, under the table, and he was running a claw along the quartz, back and forth, and thinking how odd it was. He'd said more words this morning than in the whole of last term. A few of them had even come out in one piece.

A shadow fell across the soup. It had a beak.

[[Headmaster Rook]]"Which of you is Otterway?"

Four spoons stopped. Headmaster Rook never came into the dining hall; he had a tray brought up. Nobody had ever seen what was on it.

[[Juniper Tok]]"He didn't do anything!" Juniper squeaked.

[[Headmaster Rook]]"I did not ask what he did."

[[Odalys Crane]]"She only means, sir, that there's been no trouble. There was a presentation and it went quite well."

[[Headmaster Rook]]"I know it did. My window is above yours, Miss Crane. I heard it." The old rook's head went over to one side. One eye was milky, and the other wasn't, and he turned the good one on Bimble. [[Headmaster Rook]]"You're the one with the stammer."

Under the table the mole's hand closed tight around Bimble's leg.

[[Bimble Otterway]]"Y-y-yes, sir."

[[Headmaster Rook]]"Hm. So am I."

Bimble stared up at him. He couldn't help it.

[[Headmaster Rook]]"S-S-S-Septimus," said the headmaster. [[Headmaster Rook]]"It's my given name, and I have never once got through it without a run-up. I go by Rook. I have arranged my entire life in order to go by Rook." He coughed. [[Headmaster Rook]]"Letting out a bit of the breath. Whose idea was that?"

[[Bimble Otterway]]"Mine, sir. It's, um. It's for d-diving."

[[Headmaster Rook]]"It's for everything, I should think. I tried it just now. On the stairs."

[[Bimble Otterway]]"Did it work?"

[[Headmaster Rook]]"S-Septimus," said the headmaster. He clicked his beak. [[Headmaster Rook]]"One. Usually it's four. Good afternoon."

And he stalked off between the tables with his wings folded behind his back, and the noise in the hall came up again behind him like water.

[[Juniper Tok]]"His name's SEPTIMUS," breathed Juniper.

[[Odalys Crane]]"We will never speak of it."

[[Juniper Tok]]"No. No, we won't, we'll take it to our GRAVES."

[[Grub]]"What was on the tray?" said Grub. [[Grub]]"Did anyone ask him?"

They looked at one another. Bimble opened his mouth, and let a bit of breath go, and laughed, so suddenly that soup came out of his nose.

---

[[Bimble's mother]]"Well?"

She'd been at the gate since a quarter past. He could tell because the basket was on the ground and she'd eaten half the buns.

[[Bimble Otterway]]"It was okay," said Bimble.

[[Bimble's mother]]"Just okay?"

[[Bimble Otterway]]"I got st-stuck. At the start. And then Grub came and he held it and, and then I told them about the weir. And Dad." He swung the satchel. [[Bimble Otterway]]"They asked me eleven questions. Thirteen. Mum?"

[[Bimble's mother]]"Mm?"

[[Bimble Otterway]]"Can I take Grub down to see the hole? He can't see it. But he'd like it. It's all dark."

His mother didn't answer right away. She'd bent down to get the basket, and it seemed to take her a long time to find the handle.

[[Bimble's mother]]"Your father would LOVE that," she said. [[Bimble's mother]]"Come on, then. Tell me all thirteen."
