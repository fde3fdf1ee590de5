Captain Theodora Mbeki-Stroud | Captain Stroud, the Captain, Captain, Theodora, Stroud, the one-eyed woman | female
Bosun Harrigan | Bosun, the Bosun, Harrigan, the bald giant | male
Engineer Quillfeather | Quillfeather, the Engineer, Engineer, Lavender, the small woman | female
Navigator Sandoval | Sandoval, the Navigator, Navigator, Ignacio, the melancholy man | male
Pip Latchford | Pip, the cabin boy, the boy, Latchford | male
Commodore Vantongeren | Commodore Vantongeren, the Commodore, Vantongeren, Cornelis, the old man | male
the lookout | the lookout, the crow's nest | female
====
VII. A Leak in the *Magnificat*

[[Bosun Harrigan]]"She's sinking," said the Bosun.

[[Captain Theodora Mbeki-Stroud]]"She is descending," replied Captain Stroud, [[Captain Theodora Mbeki-Stroud]]"without orders. Kindly use the proper term. Where's my Engineer?"

[[Bosun Harrigan]]"In number four gasbag, ma'am. Swearing."

[[Captain Theodora Mbeki-Stroud]]"At whom?"

[[Bosun Harrigan]]"Generally."

The airship *Magnificat* hung nine thousand feet over the Caldera Sea with her nose down and her boilers coughing. She had left Port Emberly that morning with a cargo of clockwork, forty crates of lemons and a sealed brass trunk that nobody was supposed to wonder about. Since noon she had lost a thousand feet. It was now ten minutes past one.

Captain Theodora Mbeki-Stroud lowered her spyglass from her one good eye and snapped it shut against her hip.

[[Captain Theodora Mbeki-Stroud]]"Navigator! How far to the Teeth?"

[[Navigator Sandoval]]"Thirty-one miles." A melancholy man in a great deal of scarf unbent himself from the chart table. [[Navigator Sandoval]]"At our present rate of descent, we shall arrive there four hundred feet below the top of them. I've drawn a picture."

[[Captain Theodora Mbeki-Stroud]]"I don't need a picture, Sandoval."

[[Navigator Sandoval]]"It's quite a good one. I did the little flames in red."

The speaking tube beside the wheel whistled. Harrigan pulled the plug out with a thumb like a belaying pin and bent his bald head down to it.

[[Bosun Harrigan]]"Bridge."

[[Engineer Quillfeather]]"Is that you, you great ham? Tell her it's not the valves! I have had every last blasted valve out on the floor, and there's not a thing wrong with any of them!"

[[Bosun Harrigan]]"She says it's not the valves, Captain."

[[Captain Theodora Mbeki-Stroud]]"I heard. I should think that they heard in Emberly. Then what is it?"

[[Bosun Harrigan]]"Then what is it?" the Bosun asked the tube.

[[Engineer Quillfeather]]"We're heavy! That's all it is. The lift's what it should be, to the pound. We've got more ship than we set out with!"

Stroud and the Navigator looked at each other.

[[Navigator Sandoval]]"That isn't possible," he observed. [[Navigator Sandoval]]"I weighed everything myself. I weighed the cat."

[[Captain Theodora Mbeki-Stroud]]"Get her down here."

[[Bosun Harrigan]]"Captain wants you, Lavender."

There followed a word that the tube was too narrow for.

She arrived by way of the rigging, feet first through the skylight, a small woman, black to the elbows, with a monkey wrench stuck through her bun. Engineer Quillfeather had been thrown out of three academies and had blown up one of them. She helped herself to the Captain's tea.

[[Engineer Quillfeather]]"Eleven hundred pounds," she announced. [[Engineer Quillfeather]]"As of a minute ago. It was nine at half past twelve. So it's not a stowaway, unless he's eating something remarkable."

[[Captain Theodora Mbeki-Stroud]]"It's increasing?"

[[Engineer Quillfeather]]"Steady as a clock. About five pounds a minute."

[[Navigator Sandoval]]"Ice?" suggested Sandoval.

[[Engineer Quillfeather]]"In July?"

[[Navigator Sandoval]]"I only thought I would mention it. It's how my uncle died."

[[Engineer Quillfeather]]"Your uncle died of ice?"

[[Navigator Sandoval]]"He slipped on some."

[[Captain Theodora Mbeki-Stroud]]"May we," said the one-eyed woman, [[Captain Theodora Mbeki-Stroud]]"stay above the subject? There is something on board this vessel that is getting heavier. Find it. Start at the keel and—"

[[Pip Latchford]]"Please, Captain."

They all turned. In the hatchway, cap in hand, with a plaster on his chin, was the cabin boy. He was fourteen, and had been with the ship for exactly a week; he had gone the whole of it without speaking, and the Bosun had assumed that he couldn't.

[[Bosun Harrigan]]"Not now, lad," Harrigan rumbled.

[[Pip Latchford]]"But I know what it is, sir."

[[Captain Theodora Mbeki-Stroud]]"Do you, by thunder? Come in. What's your name?"

[[Bosun Harrigan]]"That's Latchford, ma'am."

[[Captain Theodora Mbeki-Stroud]]"I was asking him."

[[Pip Latchford]]"Pip, Captain. It's the trunk. The brass one, that we're not supposed to wonder about." He twisted his cap into a rope. [[Pip Latchford]]"I sleep next to it. Tuesday, I could push it. I put my feet up against the bulkhead, and I shoved it over, so as I'd have room for my hammock. And then last night I couldn't. And this morning it's gone through the floor."

[[Engineer Quillfeather]]"Gone *through* it?"

[[Pip Latchford]]"Only the one floor, miss. It's on the lemons."

Nobody could say afterward who was first down the ladder, although the Navigator was certainly last, having gone back for his scarf.

The hold reeked of lemon. The trunk sat in the wreckage of eight or nine crates, under a hole that matched it precisely, and juice was running out from beneath it on every side. It was no larger than a sea chest. As they stood there, the deck gave a long groan, and the thing settled by another inch.

[[Engineer Quillfeather]]"Oh, you beauty," breathed the Engineer.

[[Captain Theodora Mbeki-Stroud]]"Quillfeather."

[[Engineer Quillfeather]]"I didn't touch it!"

[[Captain Theodora Mbeki-Stroud]]"You were about to. Bosun, can it be shifted?"

The bald giant spat in his palms. He walked around it once, as a man walks around a horse, squatted, and got his arms about it. The veins stood out along his skull. He stayed that way for about as long as it takes to say a short prayer, and then he let go and sat down in the juice.

[[Bosun Harrigan]]"No, ma'am."

[[Captain Theodora Mbeki-Stroud]]"Block and tackle?"

[[Bosun Harrigan]]"The beam would come down first."

[[Navigator Sandoval]]"We could cut a hole," Sandoval put in from the ladder, [[Navigator Sandoval]]"and let it go on as it's begun."

[[Captain Theodora Mbeki-Stroud]]"We've been paid to deliver it."

[[Navigator Sandoval]]"We should be delivering it. Merely early. And to some fish."

[[Captain Theodora Mbeki-Stroud]]"Whose seal is that?" The Captain had bent down, holding her coat-tails out of the wet. She rubbed at the lock plate with her sleeve, and stopped rubbing. When she straightened up, there was no expression on her face whatsoever. [[Captain Theodora Mbeki-Stroud]]"Who signed for this at Emberly?"

[[Bosun Harrigan]]"I did. A gentleman's valet brought it aboard. He'd all the papers."

[[Captain Theodora Mbeki-Stroud]]"And which gentleman?"

[[Bosun Harrigan]]"He didn't say, and I was told that we weren't to wonder."

[[Engineer Quillfeather]]"You know that seal, Theodora," said Quillfeather softly. She never used the name except in engine rooms, and at funerals. [[Engineer Quillfeather]]"You've gone grey. Whose is it?"

The answer, when it came, came from overhead, in a rattling tin shriek down forty feet of tube.

[[the lookout]]"Bridge! Bridge, there! Is anybody on the bridge?"

[[Captain Theodora Mbeki-Stroud]]"Latchford, you're the quickest."

The boy went up the ladder like a squirrel. They heard him run the length of the deck above, and the squeak of the plug.

[[Pip Latchford]]"Bridge here, miss! It's only Pip!"

[[the lookout]]"Sail astern! It's a dreadnought, four funnels, coming down out of the sun! She's flying a black swan!"

[[Captain Theodora Mbeki-Stroud]]"There," said Captain Stroud. [[Captain Theodora Mbeki-Stroud]]"It's his."

No one in the hold had to ask whose. Every sailor between Emberly and the ice had heard of the black swan and the man who flew it; but only one of the four had ever been married to him.

[[Bosun Harrigan]]"Vantongeren," growled the Bosun. He got up off the lemons. [[Bosun Harrigan]]"I'll break out the rifles."

[[Captain Theodora Mbeki-Stroud]]"He has sixty guns, Harrigan."

[[Bosun Harrigan]]"I'll break out all of the rifles."

[[Navigator Sandoval]]"It's rather elegant," said the melancholy man. [[Navigator Sandoval]]"He doesn't shoot us down. He merely weighs us down, and then he arrives to rescue us, I presume, at a price. What does he want?"

[[Captain Theodora Mbeki-Stroud]]"The ship. He always felt that she should have been his in the settlement."

[[Engineer Quillfeather]]"He can't have her," said Quillfeather. [[Engineer Quillfeather]]"I've only just got her the way I like her."

[[Pip Latchford]]"Captain!" Pip's head had appeared, upside down, in the hole in the ceiling. [[Pip Latchford]]"They're talking to us! They've got a speaking horn, it's as big as a house!"

They could all hear it by then. It made the lemons tremble. It was a rich, ripe, fatherly sort of voice, and it rolled over the sky like a barrel across a cellar.

[[Commodore Vantongeren]]"*Magnificat*, ahoy! You seem to be in difficulties, my dear!"

Stroud shut her eye for a moment. Then she climbed to the deck, not hurrying, and crossed to the rail with her hands behind her. The dreadnought blotted out a quarter of heaven. On its bridge wing, very small, very white about the whiskers, an old man was leaning at his ease beside a brass trumpet.

[[Captain Theodora Mbeki-Stroud]]"Good afternoon, Commodore," she called. She did not need a trumpet. [[Captain Theodora Mbeki-Stroud]]"What's in the box?"

[[Commodore Vantongeren]]"Our wedding china!"

[[Captain Theodora Mbeki-Stroud]]"Be serious."

[[Commodore Vantongeren]]"Something that the professors made me. It drinks the wind, and turns it to weight, or so they say. I don't follow it, but it's dreadfully effective. I have the key here." He held up a thing that glinted. [[Commodore Vantongeren]]"Strike your colors, Theodora, and I'll toss it across!"

[[Engineer Quillfeather]]"Drinks the wind," muttered someone at her elbow. The Engineer had followed her up, and was drumming on the rail with her wrench, faster and faster. [[Engineer Quillfeather]]"Drinks the *wind*. Captain, ask him how much it can hold."

[[Captain Theodora Mbeki-Stroud]]"Why?"

[[Engineer Quillfeather]]"Because if it goes in, it can come out! It's not a weight at all, it's a kettle. It is a great big brass kettle, and he's been kind enough to fill it for us. If I were to, say, drill a hole in the back—"

[[Bosun Harrigan]]"How big of a hole?" said Harrigan, who had been present at the academy.

[[Engineer Quillfeather]]"Oh, ever so small."

[[Navigator Sandoval]]"How fast would we go?" asked the Navigator.

[[Engineer Quillfeather]]"Ignacio, have you ever let go of a balloon?"

Sandoval considered. He took out his pencil, drew a line on his cuff from one end to the other, and wound his scarf about his neck two more times.

[[Navigator Sandoval]]"I'll need to redo the picture," he said.

[[Commodore Vantongeren]]"I'm waiting, my dear!" boomed the sky.

[[Captain Theodora Mbeki-Stroud]]"One moment, Cornelis! I'm consulting my officers!" The Captain turned her back on the dreadnought. For the first time that day she was smiling, and the cabin boy, who had never seen it before, took a step backward. [[Captain Theodora Mbeki-Stroud]]"Mr. Latchford. Since you're acquainted with the article. Which way round is it facing?"

[[Pip Latchford]]"Lock to the front, Captain."

[[Captain Theodora Mbeki-Stroud]]"So that its back is to..."

[[Pip Latchford]]"To him, Captain."

[[Captain Theodora Mbeki-Stroud]]"So it is," said Captain Stroud. [[Captain Theodora Mbeki-Stroud]]"Everyone hold on to something. Lavender, fetch your drill."
