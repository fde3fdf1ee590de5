Captain Hulda Grey | Captain Hulda, Hulda, the elder goose | female
Captain Sunniva | Sunniva, the other goose | female
Odo | the cygnet, the apprentice | male
Marisol | a girl, the girl | female
Professor Bodkin | the stoat, the Professor | male
Mrs. Ludlow | the hen | female
the pilgrims | | neutral
Rumbold | a voice, the voice, the little storm, the storm | male
the great storm | the sky, the cloud | female
====
The Cloud Ferry

Eleven geese drew the ferry, five to a side and one ahead, and over the stern, in wicker armchairs lashed one to each rail, sat the two captains.

[[Captain Hulda Grey]]"Over," said Captain Hulda Grey.

[[Captain Sunniva]]"Under," said Captain Sunniva.

[[Captain Hulda Grey]]"I've flown this crossing thirty years, and I say we go over it."

[[Captain Sunniva]]"You've flown it thirty years with your eyes shut. It goes up to the moon. We shall go under."

They were talking about the cloud. It had stood up out of the west at about noon, blue-black and enormous, and it had been gaining on them ever since. Odo could see it through the rigging whenever the ferry swung. He was the apprentice: a cygnet, grey and gawky, all feet, who had been sent to learn air-pilotage of the two most famous geese on the northern run. What he had learned so far was to duck.

[[Captain Hulda Grey]]"Apprentice! Tell the team to climb."

[[Odo]]"Aye aye, Captain."

[[Captain Sunniva]]"Apprentice! Tell the team to dive."

[[Odo]]"Aye aye, Captain," said Odo. He took two steps towards the bows, and two steps back. [[Odo]]"Please, which?"

[[Captain Sunniva]]"*Which*, he says," said Sunniva to the sky. [[Captain Sunniva]]"Mother left us this boat half and half. She ought to have left it lengthways. You could have had the keel."

[[Captain Hulda Grey]]"Mother always said you'd end in a pie."

There were fourteen passengers that trip. Twelve of them were mice, on a pilgrimage to the Great Cheese at Aum; they sat in a row on the bench and held hands. There was a stoat named Professor Bodkin, who had a theory about everything and a weak stomach. There was Mrs. Ludlow, a hen, who had never flown before and had paid extra for it.

[[Mrs. Ludlow]]"Is it meant to tip like this?" Mrs. Ludlow was asking.

[[Professor Bodkin]]"Entirely normal, dear lady. It's merely the gyroscopic—" The Professor broke off and put his head over the side.

[[the pilgrims]]"Blessed be the rind," the pilgrims murmured.

[[Captain Hulda Grey]]"She's heavy aft," said the elder goose suddenly. She had her webs flat on the deck. [[Captain Hulda Grey]]"By half a stone. Boy, what have we got in the hold?"

[[Odo]]"Mailbags, and marmalade. And the one crate for the Weather Office."

[[Captain Hulda Grey]]"Go down and weigh them again. Jump to it."

He jumped to it. Below the hatch it was dim and it smelled of oranges. The mailbags were all in place, and so was the marmalade, and at the far end there was the crate, bound round with iron, a yard each way. WEATHER, it said. PERISHABLE. KEEP CALM. He had started to count the jars when he heard someone speak; and it did not come from the jars.

[[Rumbold]]"I don't feel very well," said a voice.

It was low and husky and came out between the slats. The hairs on Odo's neck, which were only down, stood straight up.

[[Marisol]]"Sh," somebody told it. [[Marisol]]"Somebody's there."

[[Rumbold]]"Is it tea?"

[[Marisol]]"No. Be quiet."

[[Odo]]"Who is that?" said Odo. [[Odo]]"Come out. I'm, er, I am armed." He had a jar in each wing.

Out from behind the crate crawled a girl. She was perhaps nine, with a long brown plait and a long brown scratch down one arm. She had a paintbrush behind her ear. She did not appear to be much frightened by the marmalade.

[[Marisol]]"I'm not stealing," she said. [[Marisol]]"I've got the fare. It's only that I couldn't buy a ticket, since then you would have asked where I was going."

[[Odo]]"Where are you going?"

[[Marisol]]"Home. It's called Piedra Seca. You don't stop there. Nobody stops there." She laid her palm on the top of the box. [[Marisol]]"My name's Marisol. This one is Rumbold. He's a storm."

[[Rumbold]]"A small one," the voice said modestly.

And when Odo put his eye to the slats he saw, inside, something round and dark and soft, about as big as a sheep, in which a light came on for an instant and went off again.

He ought to have called the captains. He knew it. But Marisol had begun to talk, very fast, and it was difficult to stop her. It hadn't rained in Piedra Seca for two years, she said. Her grandmother had beans. She went out to them at night, when she thought nobody was awake, and told them she was sorry. So Marisol had walked five days to the quay at Lanyard, to ask whether there was any weather going begging; and there, on the dock, had been a box of it.

[[Odo]]"It's addressed to the Weather Office," said Odo.

[[Marisol]]"It *was*."

He looked again at the label. He saw that the paint was wet.

[[Rumbold]]"I didn't want to go to the Office," said Rumbold. [[Rumbold]]"They break you up. They make you into drizzle, and send it out to places by the pint. I was just sitting on a hill. I'd only been by myself for a minute, and some men came with a net." The light came on, and this time it did not go off at once. [[Rumbold]]"I want my mum."

Right overhead something said *boom*. The ferry dropped like a stone, and caught itself. There were screams from the deck.

[[Odo]]"That wasn't you?" Odo asked.

[[Rumbold]]"No," said the little storm. [[Rumbold]]"I can't do them that big."

They stared at one another, the cygnet and the girl. It is curious how long it can take for two ideas to cross a space no wider than a crate.

[[Odo]]"It's been following us," said Odo. [[Odo]]"Since noon. It's turned whenever we turned."

[[Marisol]]"Oh," Marisol said. [[Marisol]]"Oh, no."

On deck it was as dark as evening. The great cloud was not behind them any longer, it was on three sides, and in the hollow of it the ferry hung like a fly in a bell. The captains were on their feet.

[[Captain Hulda Grey]]"Over! Climb, you sluggards! Climb!"

[[Captain Sunniva]]"Dive, or I'll have your feathers! Dive!"

The team did both. There was a noise like a harp being sat upon, and the leading trace parted, and the goose who had been on the end of it went off into the murk, complaining.

[[the great storm]]"WHERE IS HE?" said the sky.

It was not thunder; or it was, but there were words in it. Every plank shook. The hen fainted in one direction and the stoat in the other.

[[the great storm]]"WHERE IS MY BOY?"

[[Captain Hulda Grey]]"What boy?" yelled Captain Hulda, holding on to her cap. [[Captain Hulda Grey]]"We've got no boy! Apprentice! Is there a boy?"

[[Odo]]"There's a storm in the hold, Captain!" He had to bawl it into the side of her head. [[Odo]]"A little one! It's hers!"

[[Captain Sunniva]]"In the Weather Office crate?" shouted the other goose.

[[Marisol]]"It's not for the Weather Office," said the girl who had come up the ladder after him. [[Marisol]]"I changed the label."

Both long necks swung round.

[[Captain Hulda Grey]]"And who in thunder," inquired the elder goose, [[Captain Hulda Grey]]"are you?"

[[Marisol]]"I'm the half a stone. I stowed away. I painted out the address and put in my village, so that you would have to drop him there, and I broke his seal as well. I wanted rain." She had gone extremely pale beneath the brown. [[Marisol]]"I never thought that he was anybody's. I'm just as bad as the men with the net. You must let him go, please, right away, and you can put me off wherever you like."

[[Captain Sunniva]]"We're at nine thousand feet."

[[Marisol]]"I know," said Marisol.

For the first time in Odo's experience neither captain had anything to say. A bolt went by, quite close, the colour of lilac. In the light of it he saw them look at each other, over the girl's head; and something went between them that had no over or under in it. They had had a mother themselves.

[[Captain Hulda Grey]]"If we open the hatch in this," Hulda said slowly, [[Captain Hulda Grey]]"he'll blow to rags. He's not weaned. He wants to be lifted up above the wind and handed to her."

[[Captain Sunniva]]"That's what I'd do. Only she's got no lee. We'd need to come at her from underneath, where it's warm, and rise."

[[Captain Hulda Grey]]"Go under."

[[Captain Sunniva]]"And then go over," said Captain Sunniva. [[Captain Sunniva]]"Up through the middle. Has it ever been done?"

[[Captain Hulda Grey]]"Not by anybody sane. We're a goose short. The lead trace has gone."

They turned about, the pair of them, and regarded the apprentice. It was not a thing they had done very often. He saw them take note of the feet; and after that, as if they hadn't been there before, of the wings.

[[Captain Hulda Grey]]"How heavy are you?"

[[Odo]]"Eighteen pounds, Captain."

[[Captain Sunniva]]"Are you afraid?" asked Sunniva.

[[Odo]]"Yes, Captain."

[[Captain Sunniva]]"Good. It'll keep your neck down. Take the lead, Mr. Odo."

He remembered it afterwards only in bits. He remembered the harness, much too tight, and the cold. He remembered the floor of the storm going by above him like a ploughed field upside down, and two voices behind, in perfect time, as though a single goose were calling the stroke: *and* beat, *and* beat. Then they had come to the place; it was like the inside of a chimney; and he put back his head and climbed.

The pilgrims hauled the crate up, all twelve on one rope. Mrs. Ludlow, who had come to herself, undid the bolts with her beak. At the very top of the chimney there was a round blue hole, and stillness, and the sun.

[[Marisol]]"Go on," said Marisol. [[Marisol]]"There she is. I'm sorry, Rumbold."

The little storm rolled out on the deck. He was much the worse for travel. He looked up, and saw what was leaning over them, mile upon mile of it, as white as linen on this side; and every light he had came on at once.

[[Rumbold]]"MUM!" roared Rumbold.

[[the great storm]]"There you are," said the great storm. It was quite another voice, when it was not being raised; it was like rain on a roof if you happen to be in bed. [[the great storm]]"Look at the state of you. Who's been feeding you marmalade?"

He told her. He told the whole of it, from the hill on, and all the while they could see him being smoothed, and tucked in here and there. When he got to the beans the cloud was silent for a little.

[[the great storm]]"Which of you is it," she asked, [[the great storm]]"with the grandmother?"

Marisol put her hand up, about as far as the ear.

[[the great storm]]"It was a wicked thing to do. You know that. I've got to take him somewhere quiet, now, and let him sleep. He'll want to be rocked. He'll cry a good deal, I dare say, for two or three days." The edges of her had started to turn grey, and soft, and low. [[the great storm]]"I don't suppose there's a valley you would recommend?"

They made their landing at Aum that evening, four hours late. The log of the crossing may still be seen. It is in two different hands. *Went under,* it says; and below that, *Went over*; and then, where for thirty years there had been two signatures, one at either edge of the page, there are three, all close together, and the one in the middle has a blot on it in the form of a foot.
