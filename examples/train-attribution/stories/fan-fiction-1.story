Barley Skep | Barley, the cart pony, the dun stallion, big brother | male
Thistledown | Thistle, the grey filly, kid, the filly | female
Marrow Quill | Quill, Magister Quill, the archivist, the old mare | female
Pim Underbrook | Pim, the otter | male
Warden Ashgrove | Ashgrove, the warden, the black stallion | male
the ferry goat | the ferry goat, the goat, Nanny Oss | female
the crowd | the crowd | neutral
====
The Weather Ledger
Chapter Six: Toll

Author's Note: Sorry this one is late!! Exams ate me alive. Thank you to everyone who left comments on the last chapter, and yes, Pim is staying. I would never. Enjoy!

---

The ferry landing at Low Mirren was nothing but a bell on a post and a plank that had gone green with age. Barley rang the bell. He waited, shifted the harness on his shoulders, and rang it again.

[[Pim Underbrook]]"She can hear you," said Pim from the top of the cart. [[Pim Underbrook]]"She's just deciding whether she likes you."

[[Barley Skep]]"How can she tell from across the river?"

[[Pim Underbrook]]"It's how you ring it. You ring like a stallion who's got somewhere to be. Goats hate that."

Thistledown giggled. The grey filly had her forehooves up on the tailboard and was leaning out so far over the water that Barley had to reach back and catch her by the tail.

[[Thistledown]]"Hey!"

[[Barley Skep]]"Four hooves in the cart."

[[Thistledown]]"I was looking at the fish."

[[Barley Skep]]"Look at them with four hooves in the cart."

She sat down with a thump. Beside her, wedged between the flour sacks and the long iron box that none of them were supposed to talk about, Magister Quill turned a page of her book without raising her eyes.

[[Marrow Quill]]"When I was a filly," the old mare said, [[Marrow Quill]]"I fell into this very river. I recommend against it."

[[Thistledown]]"What happened?"

[[Marrow Quill]]"I got wet."

[[Thistledown]]"And then?"

[[Marrow Quill]]"And then I was cold, and my mother shouted, and I became an archivist. Sit *back*, child."

Out on the brown water something was moving at last. A raft, low and square, with a lantern at each corner, though it was barely past noon. A goat stood in the middle of it with the pole held crosswise in her teeth. She let the current do most of the work, and when the raft bumped against the plank she spat out the pole and looked them over for a good long while.

[[the ferry goat]]"Two ponies and a half," she said. [[the ferry goat]]"And a rat."

Pim drew himself up to his full height, which was about that of a milk jug. [[Pim Underbrook]]"Otter."

[[the ferry goat]]"Wet rat." She sniffed. [[the ferry goat]]"What's in the box?"

Nobody answered. Barley could feel his ears trying to go flat, and he worked very hard at keeping them up.

[[Marrow Quill]]"Books," said Quill.

[[the ferry goat]]"Must be heavy books."

[[Marrow Quill]]"They are very dull ones. It adds to the weight."

The goat laughed, a sound like a gate, and jerked her horns at the raft. [[the ferry goat]]"Four pennies a head, six for the cart. And no stamping. She's older than I am, and she leaks in the same places."

*

They were halfway over when the other bell rang.

It came from the bank they had left. Not two polite pulls, but over and over, hard, as if somepony meant to have it off its post. Barley turned his head as far as the harness allowed.

Five ponies stood on the green plank. They wore the slate-blue barding of the Wardens of Weather, and the one at the bell was a black stallion taller than any of the rest by a head.

[[Pim Underbrook]]"Oh, that's him," Pim whispered. He had gone flat on top of the sacks like a spilled puddle. [[Pim Underbrook]]"That's him, that's him, that's Ashgrove."

[[Thistledown]]"Who's Ashgrove?"

[[Barley Skep]]"Get down, Thistle."

[[Thistledown]]"But who—"

[[Barley Skep]]"*Down.*"

The filly dropped behind the sacks. For a moment there was only the slap of water and the ringing. Then it stopped, and a voice rolled out across the river, not even loud, the way voices carry over water when there isn't any wind.

[[Warden Ashgrove]]"Ferry! Bring that raft back!"

The goat leaned on her pole. [[the ferry goat]]"Got a fare!"

[[Warden Ashgrove]]"You have a thief! In the name of the Four Seasons, turn about!"

She chewed on that. Her yellow eyes with their sideways pupils went to the iron box, and to Barley, and then for some reason rested longest on the tip of a small grey ear that was sticking up from behind the flour.

[[the ferry goat]]"Which of you's the thief, then?"

[[Pim Underbrook]]"Me, usually," came the muffled answer from the sacks. [[Pim Underbrook]]"But not today. I swear it on my mother's whiskers."

[[Marrow Quill]]"It's me." Quill had closed her book. She took off her spectacles and folded them away, and without them she looked smaller, and a great deal more dangerous. [[Marrow Quill]]"I took it out of the Tower of Rains eleven nights ago. These others only know that I asked them for help."

[[Barley Skep]]"Magister—"

[[Marrow Quill]]"Hush, Barley. She asked a straight question. She is the one holding the pole."

[[the ferry goat]]"Took what?"

The old mare laid one hoof upon the lid. [[Marrow Quill]]"The ledger. Where they write down who gets the rain."

The raft had begun to drift. The goat did not seem to notice. [[the ferry goat]]"There's nopony *writes down* who gets the rain," she said slowly. [[the ferry goat]]"Rain's rain."

[[Marrow Quill]]"How was your spring?"

[[the ferry goat]]"Dry."

[[Marrow Quill]]"And the spring before?"

[[the ferry goat]]"Dry. My sister's bean field blew away. Blew clean off, you could see it go." She stopped. Something was happening in her long, homely face. [[the ferry goat]]"What's it say in there? About Low Mirren."

[[Marrow Quill]]"Do you want me to read it to you?"

[[Barley Skep]]"We really don't have time for this," Barley muttered.

[[the ferry goat]]"I've got the pole, big brother. You've got whatever time I say." But she said it absently. She was still looking at the box.

So Quill opened it. The hinges screamed. Inside lay a book as long as a foal, bound in something pale, and when the lid went back a smell came up out of it that made all of them lift their noses at once: wet stone, clover, the first minute of a storm. Thistledown's head popped up.

[[Thistledown]]"It smells like *home*," she breathed.

The archivist ran her hoof down a column, turned a leaf, turned another. [[Marrow Quill]]"Here. *Low Mirren, both banks, and the bean fields beyond. To be withheld. Six years.*"

[[the ferry goat]]"Six."

[[Marrow Quill]]"Yes."

[[the ferry goat]]"It's been two."

[[Marrow Quill]]"I know. I'm sorry."

[[the ferry goat]]"Does it give a reason?"

Quill hesitated. She glanced down the page, though Barley thought she already knew what was there. [[Marrow Quill]]"*Arrears of toll,*" she read.

Nobody spoke. A heron got up from the reeds and flapped away. On the far bank the black stallion had started shouting again, something about fines, and about imprisonment, and the goat turned her back on him and set the pole against the bottom of the river and *pushed.*

[[the ferry goat]]"Hang on to your rat," she said.

*

[[Pim Underbrook]]"They're swimming," Pim reported a minute later. He'd climbed up on Barley's head for the view and had an ear in each paw, like reins. [[Pim Underbrook]]"Three of them are. Ooh, that one's sorry he tried. Ooh, there goes his helmet."

[[Barley Skep]]"And Ashgrove?"

[[Pim Underbrook]]"Just standing there."

[[Barley Skep]]"I don't like that."

[[Pim Underbrook]]"No, me neither. He's doing something with his hooves. Drawing on the plank. Magister? Is that bad?"

[[Marrow Quill]]"What is he drawing with?"

[[Pim Underbrook]]"Chalk, I think. Blue chalk."

[[Marrow Quill]]"Then it is extremely bad." She slammed the lid shut. [[Marrow Quill]]"Everypony lie flat! You too, madam!"

[[the ferry goat]]"Who's steering if I—"

The wind hit them.

It came straight down, out of a sky without a cloud in it, and it had been aimed. The raft tipped. Two of the four lanterns went over the side and the cart rolled backward until its wheels fetched up against the rail with a crack. Barley dug in. He could feel every splinter of the deck through his shoes, and the harness biting into his chest, and the whole weight of flour and iron and family trying to drag him into the Mirren.

[[Thistledown]]"Barley!"

[[Barley Skep]]"I've got you!"

[[Thistledown]]"The box is sliding!"

[[Barley Skep]]"Let it slide!"

[[Marrow Quill]]"Do *not* let it slide!"

[[Thistledown]]"I can reach it! I can, I only have to—"

He couldn't turn his head. That was the worst of it, he would think later. He could only hear the scrape of the iron, and the small quick clatter of hooves, and then a noise like a page being torn from top to bottom.

The wind stopped.

It did not die down. It was simply over, as if it had been a sentence and someone had come to the end. In the silence Barley heard water dripping from the rail, and Pim breathing very fast next to his ear.

[[Barley Skep]]"Thistle?"

There was no answer.

[[Barley Skep]]"Thistle! Pim, can you see her?"

[[Pim Underbrook]]"She's fine. She's... um. She's got a bit of it in her mouth."

Barley got himself unbuckled, he never knew how, and turned around. His little sister was standing on top of the iron box with her legs splayed and her mane on end. A long strip of yellow parchment hung from her teeth. She looked at it, cross-eyed, and then at the lot of them, and spat it out.

[[Thistledown]]"I didn't mean to," said the filly in a very small voice. [[Thistledown]]"The lid came open and I grabbed what I could. Is it ruined? Did I ruin it?"

Magister Quill picked up the strip of parchment. She put her spectacles back on. She read it once, and then sat down, rather suddenly, upon a sack of flour.

[[Barley Skep]]"What?" Barley said. [[Barley Skep]]"What is it?"

[[Marrow Quill]]"It is the entry for Low Mirren."

A drop of water fell on the deck between them. It was followed by another. Thistledown looked up and a third one landed exactly on her nose.

[[the ferry goat]]"That's never," said the goat. She took a step and lifted her face, and the rain ran down it, and she let it. [[the ferry goat]]"That's never *rain.*"

All along the southern bank, doors were opening. Goats came out, and sheep, and a few old plough ponies with straw in their manes, and they stood in the road with their mouths open like so many chicks. Somepony began to beat on a pan.

[[the crowd]]"Rain! Rain! It's rain!"

[[Pim Underbrook]]"So," said Pim, after a time. [[Pim Underbrook]]"You just... tear it out. That's all. All those years and magisters and towers, and you just tear out the page."

[[Marrow Quill]]"I have studied that book since I was nineteen." Quill sounded dazed. [[Marrow Quill]]"It never occurred to me. One doesn't *tear* a book."

[[Thistledown]]"Am I in trouble?"

[[Marrow Quill]]"My dear child, we are all of us in more trouble than I have words for." The old mare looked back over the river. So did Barley. Ashgrove had not moved from the plank. He stood with his head high, streaming wet, watching them, and even at that distance it was clear that he was not angry any more. [[Marrow Quill]]"And so is he. Look at him. He's afraid."

The raft nudged the landing. Barley dug in the purse for his pennies, but the goat set her hoof on top of his and shook her horns.

[[the ferry goat]]"Name's Oss," she said gruffly. [[the ferry goat]]"Nanny Oss, to anypony that needs a boat. Now get on up that road, the pack of you, before I start blubbing in front of the neighbours."

[[Barley Skep]]"We still owe you eighteen."

[[the ferry goat]]"Twenty-two. The rat's a head." She grinned. [[the ferry goat]]"Toll's paid, love. Go on."

---

Next chapter: the Hedge Market! And somebody from chapter two comes back...
