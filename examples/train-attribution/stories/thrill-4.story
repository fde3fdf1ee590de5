Commander Anant Kulkarni | Kulkarni, Anant, the captain | male
Thomas Mathai | Mathai, Thomas, the executive officer | male
Petty Officer Lakra | Lakra, the sonar operator | male
Chief Bhullar | Bhullar, the Chief | male
Iqbal Memon | Memon, Iqbal, the boy | male
Swamy | the cook | male
Leading Hand Pinto | a tinny voice, the voice from aft | male
====
Sixty-One Metres

[[Petty Officer Lakra]]“Captain, sonar. I’ve lost the trawler.”

[[Commander Anant Kulkarni]]“Lost her how?”

[[Petty Officer Lakra]]“She’s stopped, sir. Shafts stopped. I can hear a winch.”

Commander Anant Kulkarni took his tea away from his mouth. He had commanded the *Kirpan* for eleven months, and in all that time there had been only one sound that the men made when they were frightened, which was to become extremely tidy. A man behind him was now aligning pencils.

[[Commander Anant Kulkarni]]“Bearing?”

[[Petty Officer Lakra]]“Right on top of us.”

And then the deck went from under them. It did not drop; it leaned, as though a hand had taken the boat by the tail and wished to look at her. The pencils went all together down the length of the chart table. Somewhere forward a great many plates broke, and the cook could be heard mentioning God.

[[Thomas Mathai]]“Stern’s coming up!” shouted Thomas Mathai, the executive officer, from the far side of the periscope, to which he was holding on with both arms. [[Thomas Mathai]]“Twelve down. Fifteen down. She’s fouled us!”

[[Commander Anant Kulkarni]]“Stop the shaft. Stop! Who has the motor room?”

[[Chief Bhullar]]“Stopping, stopping,” said the box on the bulkhead. It was Bhullar’s voice, and Chief Bhullar sounded, as ever, like somebody who has been interrupted at cards. [[Chief Bhullar]]“Shaft stopped. It stopped before I did it, sahib. There’s a net in my screw.”

[[Commander Anant Kulkarni]]“How much net?”

[[Chief Bhullar]]“I should say all of it.”

She hung there by her heel, nose down, sixteen degrees, two thousand tons. Under her were forty metres of water and then mud, which nobody had ever charted with care because nobody had ever proposed to sit in it. Over her was a boat full of fishermen who thought they had caught the biggest fish in the Arabian Sea. And eleven miles away, if the evening signal was right, were two frigates belonging to somebody else, who knew that a submarine was in these parts and would very much like to be introduced.

[[Thomas Mathai]]“We could surface,” Mathai said in a low voice. He had worked his way round. [[Thomas Mathai]]“Cut it off by hand. Twenty minutes.”

[[Commander Anant Kulkarni]]“And wave?”

[[Thomas Mathai]]“I don’t like it any better than you do.”

[[Commander Anant Kulkarni]]“I know you don’t, Thomas. What does the net hang from?”

[[Thomas Mathai]]“Two warps. Steel, if they’re rich.”

[[Commander Anant Kulkarni]]“And how long will they pull, before they cut?”

It was Petty Officer Lakra who answered. He had one earphone pushed back, and he was looking at nothing, the way he did, with his lips a little open.

[[Petty Officer Lakra]]“They won’t cut, sir. My uncle fished. A net’s the price of a house. They’ll pull till something breaks.”

[[Chief Bhullar]]“Something has,” said the box.

Everybody looked at it.

[[Chief Bhullar]]“Stern gland. She’s weeping. I’ve two men on it, and I’d like four, and I would like young Memon because he’s thin.”

[[Commander Anant Kulkarni]]“How bad, Chief?”

[[Chief Bhullar]]“If it was your bathroom you’d call the plumber. If it was mine I would fix it. Give me the boy.”

* * *

Iqbal Memon was eighteen and had been to sea for nine days. He was lying on his face in the space between the shaft and the hull, which had been designed for nobody, with a torch in his teeth and the Chief’s hand round his ankle.

[[Chief Bhullar]]“What do you see?”

[[Iqbal Memon]]“Ater,” said Memon.

[[Chief Bhullar]]“Take out the torch.”

[[Iqbal Memon]]“Water, Chief. It’s coming in all round the ring. Like a, like a fan.”

[[Chief Bhullar]]“Is it salt?”

[[Iqbal Memon]]“It’s the sea!”

[[Chief Bhullar]]“Don’t be clever. Taste it. If there’s oil in it I want to know.”

There was a spitting sound.

[[Iqbal Memon]]“Salt. And oil.”

[[Chief Bhullar]]“Good boy. Now there are four nuts. I’m passing you a spanner, and each one you’re to give a quarter turn, and then the next, and go round, like feeding babies. You don’t give all the milk to one. You understand?”

[[Iqbal Memon]]“Chief, if the net pulls again—”

[[Chief Bhullar]]“Then you’ll be the first to know about it. Quarter turn. Sing out.”

[[Iqbal Memon]]“One,” sang Memon. The water was as cold as a key. [[Iqbal Memon]]“Two. Three’s stuck.”

[[Chief Bhullar]]“Three has always been stuck. Talk to it.”

Above them, where the hull curved over, something dragged itself along the plating with a long, soft, rattling scrape. It was the net. It sounded like an old woman going through a drawer of beads. Every man in the compartment looked up and followed it with his eyes from one side to the other.

[[Iqbal Memon]]“What’s that noise?”

[[Chief Bhullar]]“Fish,” said Bhullar. [[Chief Bhullar]]“Very many fish. Did you never want to be a fisherman?”

* * *

[[Petty Officer Lakra]]“Captain, sonar. New contact, bearing zero-four-zero. Fast. Two of them.”

[[Commander Anant Kulkarni]]“The frigates.”

[[Petty Officer Lakra]]“Twin screws, twenty-four knots. They’re coming to see what the trawler’s caught, I think, sir. He’ll have been on the radio about it.”

Kulkarni did the sum that they were all doing. Eleven miles at twenty-four knots. He looked at the depth gauge, which read sixty-one metres at the bow and a good deal less at the stern, and at the clock, and at the executive officer, who had done it too.

[[Commander Anant Kulkarni]]“Twenty-seven minutes,” he said. [[Commander Anant Kulkarni]]“I want to tell you an idea, Thomas, and I’d like you to say what’s wrong with it.”

[[Thomas Mathai]]“I’ll try to be thorough.”

[[Commander Anant Kulkarni]]“He’s pulling up. We’ve been thinking about that as a thing he is doing to us. But I’ve two thousand tons, and he’s got, what, three hundred? If I flood forward and aft together, and I get heavy, who is fishing for whom?”

[[Thomas Mathai]]“You’d drag him under.”

[[Commander Anant Kulkarni]]“I’d drag his stern down to the rail. He’s men on that deck with axes. I think at that point the net stops being a house.”

Mathai rubbed his jaw. There was tea on his sleeve, and a pencil had lodged in his collar.

[[Thomas Mathai]]“If he doesn’t cut, we’ve killed nine fishermen.”

[[Commander Anant Kulkarni]]“Yes.”

[[Thomas Mathai]]“If he does, we go down like a stone with a leak and no screw. We hit bottom at a hundred.”

[[Commander Anant Kulkarni]]“Mud.”

[[Thomas Mathai]]“You hope it’s mud.”

[[Commander Anant Kulkarni]]“The chart says M. I’ve always supposed it to be mud. What else?”

[[Thomas Mathai]]“It’s a terrible idea,” said Mathai. [[Thomas Mathai]]“I haven’t got a better. Shall I ask Bhullar about the gland?”

[[Commander Anant Kulkarni]]“I’ll do it.” The captain pressed the switch. [[Commander Anant Kulkarni]]“Chief. If I sit her on the bottom at a hundred metres, does your bathroom hold?”

The answer was a time in coming. There was hammering behind it, and then a thin, breathless voice, very far down in the machinery, that sang out, [[Iqbal Memon]]“Three! Three’s moving!”

[[Chief Bhullar]]“It holds,” said the Chief.

* * *

They flooded. It made a noise like a theatre filling up. The angle came off her by degrees; the pencils rolled home; for a moment she lay level and it was possible to think that nothing would happen at all.

[[Petty Officer Lakra]]“Winch is screaming, sir,” Lakra reported. [[Petty Officer Lakra]]“It’s slipping. They’ve started engines. They’re going full ahead and they’re going backwards.”

[[Thomas Mathai]]“Sixty-five. Sixty-eight.”

[[Swamy]]“Sir?” The cook stood at the forward door with a tea towel round his hand and blood on the towel. [[Swamy]]“What shall I do about dinner?”

[[Commander Anant Kulkarni]]“Later, Swamy.”

[[Swamy]]“It was to be fish,” said the cook, and went away.

[[Thomas Mathai]]“Seventy-one. Cut, you fool. Cut it.”

[[Petty Officer Lakra]]“They’re shouting, sir. I can hear them, they’re banging on the deck. There’s a— that’s an axe. That’s one.” He had both hands to the earphones. [[Petty Officer Lakra]]“That’s one warp gone.”

She slewed. The captain’s cup, which had survived everything, walked off the edge of the table.

[[Thomas Mathai]]“And the other. And the other, come on, man. What would your uncle do?”

[[Petty Officer Lakra]]“He’d be praying for the net, sir,” said the sonar operator.

The second one went with a crack that they did not need sonar for. It rang through the whole length of her like a plucked wire, and the *Kirpan*, with a house in her tail, fell.

Nobody spoke, except for Mathai, who called the depths as though they were the names of people he had once been fond of. At ninety he stopped looking at the gauge. At a hundred and four there was a jolt, a groan, and then a most wonderful softness.

[[Thomas Mathai]]“Mud,” said Mathai.

[[Commander Anant Kulkarni]]“Silent routine,” Kulkarni said. [[Commander Anant Kulkarni]]“Everything off. All compartments, report. Whisper it.”

They came in one by one, forward torpedo, batteries, galley. The last was a tinny voice that nobody recognized.

[[Leading Hand Pinto]]“After ends, sir. Dry.”

[[Commander Anant Kulkarni]]“Dry? Who’s that?”

[[Leading Hand Pinto]]“Leading Hand Pinto, sir. Damp, sir. The Chief can’t come to the box. He’s holding the boy.”

[[Commander Anant Kulkarni]]“Is Memon hurt?”

[[Leading Hand Pinto]]“No, sir,” whispered the voice from aft. [[Leading Hand Pinto]]“He’s asleep. He did four full rounds and he went to sleep with the spanner in his hand, and the Chief says nobody’s to move him.”

Overhead, high up, two sets of twin screws came on at twenty-four knots, slowed, and began to go round and round a small boat from which nine men were all shouting at once. Lakra listened to them for a long time. At last he moved one earphone off.

[[Petty Officer Lakra]]“What do you suppose they’re telling them, sir?”

Kulkarni had sat down on the deck, among the pencils. He considered it.

[[Commander Anant Kulkarni]]“What everyone tells them,” he said. [[Commander Anant Kulkarni]]“How big it was.”
