Captain Ottoline Brack | Captain Brack, Brack, the captain, Captain, Ottoline, Otty | female
Jasper Nwosu | Jasper, Nwosu, the first mate, Mr. Nwosu | male
Miss Tarr | the engineer, Billie | female
Professor Lund | the professor, Professor, Lund, the passenger | male
Commodore Esterhazy Pike | Pike, Esterhazy, the commodore, the pirate | male
Bird | | male
Corrigan | the helmsman | male
====
Aeronaut's Weekly: The *Cormorant* over Glass

At eleven thousand feet the tea froze in the pot, and Captain Brack had it brought to her on a fork.

[[Captain Ottoline Brack]]“What's our rate of climb, Mr. Nwosu?”

[[Jasper Nwosu]]“We haven't got one,” said Jasper Nwosu, the first mate. He rapped the dial; the needle lay down. [[Jasper Nwosu]]“We're hanging, Captain. We're iced from the nose to the third gasbag. I've all hands aloft with mallets.”

[[Captain Ottoline Brack]]“Even Cook?”

[[Jasper Nwosu]]“He's the best of them. It's the wrist.”

She crunched a corner of her tea and went to the speaking tubes. There were nine of these in the wheelhouse of the *Cormorant*, in polished brass, with whistles. She pulled the seventh out by its chain.

[[Captain Ottoline Brack]]“Engine room. Miss Tarr, how are we?”

The tube breathed heavily. [[Miss Tarr]]“Do you want the truth,” said the engineer's voice, [[Miss Tarr]]“or what I'd say if the professor's standing there?”

Professor Lund was standing there. He had been standing there since breakfast, a long damp man in a fur coat, with his nose to the glass. He gave an apologetic cough.

[[Captain Ottoline Brack]]“The second,” said Brack.

[[Miss Tarr]]“Then it's lovely. Everything's lovely. The number two boiler's like a newborn lamb.”

[[Captain Ottoline Brack]]“How long?”

[[Miss Tarr]]“Twenty minutes. Then I'll need to vent her, or we'll all be lovely over about nine counties.”

[[Professor Lund]]“I do feel responsible,” said the professor.

[[Captain Ottoline Brack]]“You *are* responsible, Professor,” the captain told him. [[Captain Ottoline Brack]]“You hired us to go and look at a hole in the sky. I could've been carrying rhubarb.”

He spread his gloves. He'd been saying the same thing for a week, to anyone who would stand still, and by now the crew did impressions of it. Three hundred miles from land, above the white desert that the charts called Glass, there was a place where the air was wrong. Balloons that went in didn't come down. He had shown her a photograph. It was of nothing, with a sort of rim.

[[Bird]]“Deck there!” That was tube one, the crow's nest, and it squeaked. [[Bird]]“Ship, Captain! Astern and below us! Two stacks and a red bag!”

[[Captain Ottoline Brack]]“Colors, Bird?”

[[Bird]]“Can't see! No, wait, they're running them up. It's a... it's a hand, Captain. It's a hand with an eye in it.”

The helmsman, Corrigan, who had not uttered a word since Tuesday, took one fist off the wheel and crossed himself.

[[Corrigan]]“That's the *Benediction*,” he said. [[Corrigan]]“That's Commodore Esterhazy Pike.”

[[Jasper Nwosu]]“It can't be,” said Nwosu. [[Jasper Nwosu]]“Pike's dead. You shot him.”

[[Captain Ottoline Brack]]“I shot him in the hat,” said Brack. She laid her fork on the chart table, square to the edge. [[Captain Ottoline Brack]]“I've always regretted it. Can we fight?”

[[Jasper Nwosu]]“With what? The gun's an icicle.”

[[Captain Ottoline Brack]]“Run?”

[[Jasper Nwosu]]“Up's shut. Down is him.” The first mate had a fine, bony, melancholy face, made for bad news. [[Jasper Nwosu]]“There's forward, I suppose.”

They all three looked ahead. The professor was doing so already. There was the ice, twelve miles of it, blue and gold in the low sun; and above it, exactly level with them, a patch about as wide as a cathedral where it seemed someone had wet a thumb and rubbed.

[[Professor Lund]]“Oh, well done,” breathed Professor Lund.

* * *

They don't shoot at you, in the upper air, if they can help it; one spark and both of you are a sunrise. They come alongside. The *Benediction* rose out of her own smoke to starboard until the two rails were thirty feet apart, and there was a plank with hooks on it, and behind the plank some fifty persons with axes. In front stood a stout gentleman in a lilac coat. He wore a hat. There was a neat round hole in it, and somebody had sewn a gold ring around the edge.

[[Commodore Esterhazy Pike]]“Ottoline!” he cried through a trumpet. [[Commodore Esterhazy Pike]]“My dear! You look blue!”

[[Captain Ottoline Brack]]“You've put on weight, Esterhazy.”

[[Commodore Esterhazy Pike]]“It's the peace of mind. May I come over?”

[[Captain Ottoline Brack]]“If I say no?”

[[Commodore Esterhazy Pike]]“I shall come over in any case, and be hurt.”

He crossed the plank without looking down, twirling a cane. It was eleven thousand feet. Nwosu had put himself in front of the captain, and she moved him aside with one finger.

[[Captain Ottoline Brack]]“Well?” she said. [[Captain Ottoline Brack]]“We've no cargo. You can have some rhubarb jam.”

[[Commodore Esterhazy Pike]]“I don't want your cargo, Otty. I want your tall friend there, in the fur.” The pirate swept off his hat to Professor Lund. [[Commodore Esterhazy Pike]]“Sir, your monograph! I wept. ‘On a Persistent Vacancy at Altitude.’ I've read it to the crew.”

[[Professor Lund]]“Did they like it?” asked Lund, helplessly.

[[Commodore Esterhazy Pike]]“They were much affected. I had to hang two.” Pike put the hat on again. He took a turn along the deck with his hands behind him, a man about to propose a toast. [[Commodore Esterhazy Pike]]“You'll think that it's treasure. People always do, it's such a little word. I was a boy of nine when they sent me up to the sheds at Harrowgate to sew gasbags. Fourteen hours at a stretch. There was no window, but there was one tear in the roof, and through it I used to see the ships go by, as high as God. I thought that if I could only once get up there then I'd be out of it. I would be *above*.

[[Commodore Esterhazy Pike]]“So I got up. I stole a ship and then a better one. I've been thirty years in the sky, and do you know what there is up here? More of the same! Lighthouses. Tariffs. Little men with flags. They've ruled lines upon it. There's a shed at the top of everything, Otty, and some child's in it, sewing.

[[Commodore Esterhazy Pike]]“And then I read of a hole. A door out of the whole concern. I don't care where it goes; I don't even much care if it kills me. I simply mean to be the first man through, and to pull it shut behind me, and I shall need the professor because he has done the sums, and your ship because I need something to push in first.”

There was a silence, apart from the mallets.

[[Jasper Nwosu]]“Push in?” said Nwosu.

[[Commodore Esterhazy Pike]]“To see if it comes apart. One's fond of one's own.”

[[Captain Ottoline Brack]]“How long have we left, Billie?” said the captain, not raising her voice.

It was only then that the commodore observed that she'd stopped beside a brass tube, and that its whistle was hanging down.

[[Miss Tarr]]“Four minutes,” said the tube. [[Miss Tarr]]“I've been listening. I'm sorry about your shed, mister. I was in the one at Pell Street.”

[[Commodore Esterhazy Pike]]“Were you?” Pike said, and for a second his face had nothing on it. [[Commodore Esterhazy Pike]]“Seams or valves?”

[[Miss Tarr]]“Valves.”

[[Commodore Esterhazy Pike]]“Ah. They lost fingers, on valves.”

[[Miss Tarr]]“I've seven,” said Miss Tarr. [[Miss Tarr]]“Captain, four minutes is three now. I have to vent her or she blows. I could do it upward, that's regulations. Or else I could do it out to starboard, all at once, through the gun port.”

[[Captain Ottoline Brack]]“What would that do?” the captain asked.

[[Miss Tarr]]“Wash his bag in live steam from end to end. He's iced as bad as us. It'd crack off him like plaster, all on the one side, and he'd go up like a cork, tipping.”

[[Commodore Esterhazy Pike]]“My dear young woman,” said the commodore.

[[Captain Ottoline Brack]]“And what about us?” asked Brack.

[[Miss Tarr]]“Well, it's a kick. We'd go the other way. To port and forward, at about sixty knots, I'd think.”

They looked to port and forward. It had got bigger. Now that the sun was off it one could see down it, a little way, and there seemed to be stars.

[[Professor Lund]]“I ought to say that it's quite likely to be fatal,” said the passenger. His eyes were shining like a child's at a pantomime. [[Professor Lund]]“On the other hand, my figures have never been very good.”

[[Captain Ottoline Brack]]“Mr. Nwosu?”

[[Jasper Nwosu]]“I never liked rhubarb,” Jasper said.

[[Captain Ottoline Brack]]“Corrigan?”

But the helmsman had gone back to not talking. He only wound the wheel a spoke or two to port and lashed himself to it.

[[Captain Ottoline Brack]]“Esterhazy,” said Captain Ottoline Brack, [[Captain Ottoline Brack]]“you've about as long as it takes to run across a plank. Or you can stop here with us and go through it first. I don't say with honors. You'd have to take a mallet.”

The fifty persons with axes had begun to shout. He looked across at them, at his two stacks and his beautiful red bag. He looked at the hole. He was a stout man of nearly sixty in a silly coat, and she saw him, quite plainly, at nine.

[[Commodore Esterhazy Pike]]“What d'you pay?” said Pike.

[[Captain Ottoline Brack]]“Jam.”

He kicked the plank away himself. It turned over and over, getting smaller, and was still falling when she bent to the tube.

[[Captain Ottoline Brack]]“Now, Billie.”

The world went white, and roared, and hit them in the side. Somebody's mallet flew past. She had the mate by the collar, and the rail by the other hand, and as the *Cormorant* leaped and the rim came rushing up around them like the lip of a well, all nine of the tubes whistled together; and then every sound in the sky went out.

It was dark. It was, of all things, warm. Far overhead the number one tube gave a small, uncertain squeak.

[[Bird]]“Deck there,” whispered Bird. [[Bird]]“Captain? There's a harbor. There's *hundreds* of ships.” They heard him swallow. [[Bird]]“They're all of them us.”
