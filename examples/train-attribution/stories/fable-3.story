Kerris | the girl, the child | female
Auntie Brill | Brill, his mother | female
Auntie Dab | Dab, the younger aunt, her sister | female
Grandmother Thornback | the old lady, Grandmother | female
Wrasse | her cousin, Auntie Brill's boy | male
Bartle Nance | a man's voice, the skipper, Nance | male
Petroc | the mate, the younger man | male
the limpets | | neutral
====
Singing-In

When the sea folk of Low Skerry turn twelve, they are sat upon a rock on a dirty night and made to sing a ship away. It is an old custom and they are proud of it. The ship is coming on to the reef, the child lifts up its voice, the song goes out across the water as cold and sweet as starlight, and the sailors, hearing it, weep and put the helm over and are saved. Afterwards there is cake.

Kerris had sung on Tuesday. It was now Thursday. The cake was still on the table with the cover over it, because she would not come out of the cleft behind the kitchen and cut it.

[[Auntie Brill]]“Nerves,” said Auntie Brill, who was scaling something. [[Auntie Brill]]“I was just the same. I lay down for a week.”

[[Auntie Dab]]“You lay down for a week because of the applause.”

[[Auntie Brill]]“It was very tiring applause.”

[[Auntie Dab]]“Leave her be,” said the younger aunt. She was up to her elbows in dough. [[Auntie Dab]]“The ship went clear, didn't it? I saw its lights go round with my own eyes. That's a pass. She'll come out when she's hungry.”

[[Grandmother Thornback]]“Who's angry?” asked Grandmother Thornback.

[[Auntie Dab]]“Nobody's angry, Mam! Hungry! I said when she's hungry!”

[[Grandmother Thornback]]“I could eat,” the old lady agreed. She lay, as she had lain for most of the century, along the warm ledge above the stove, very broad and flat and speckled, so that visitors were apt to put things down on her. [[Grandmother Thornback]]“Is it that cake?”

[[Auntie Brill]]“It's for Kerris.”

[[Grandmother Thornback]]“Who's Ferris?”

It was at this point that Wrasse swam in. Auntie Brill's boy was eleven and three quarters, with a narrow, interested face, and he had been saving something up since Tuesday. He had meant to save it until it was worth a knife or a whole bag of whelks. But it had gone sour in him, as secrets do.

[[Wrasse]]“She didn't sing,” he said.

The knife stopped.

[[Auntie Brill]]“What did you say?”

[[Wrasse]]“I was behind the Old Tooth. I wasn't spying. I'd left my hoop there. And I heard her, Mum, and she never sang a note.”

[[Auntie Brill]]“Wrasse, that is a wicked story.”

[[Wrasse]]“It isn't! Ask the limpets.”

They all looked at the wall. The limpets went round three sides of that kitchen in a double row, and had been there since before the stove, and were known to be truthful, having neither the wit nor the leisure for anything else.

[[the limpets]]“Not a note,” said the limpets.

Auntie Dab drew her hands slowly out of the dough. She crossed to the cleft and put her mouth to it.

[[Auntie Dab]]“Kerris, my minnow? Is it so?”

For a while there was nothing. Then a good many bubbles came out, and after them a whisper.

[[Kerris]]“I opened my mouth to,” said Kerris. [[Kerris]]“I did all the breathing. I thought of the moon, the way you said. And there was this boat, coming straight on, and it was quite a small one. It had washing on a line. It had *socks*, Auntie.”

[[Auntie Dab]]“Go on.”

[[Kerris]]“And I thought, if I do it the way Auntie Brill does, they'll only stop and listen. Because they do. They turn off the engine so as to hear better. I've watched them. Half of them float on to the rocks with their mouths open, and then Uncle has to go down and shove.”

Nobody contradicted this. It was the sort of thing that was not talked about. Brill had gone rather pale around the gills.

[[Auntie Dab]]“So what did you do, then, if you didn't sing?”

[[Kerris]]“I don't want to say.”

[[Auntie Dab]]“Is it worse than I'm thinking?”

[[Kerris]]“What are you thinking?”

[[Auntie Dab]]“I'm thinking you let them go by luck.”

[[Kerris]]“It's worse,” said the girl. She had come out as far as her shoulders. Her eyes were swollen and her hair stood up in a crest. She looked at her aunts, one after the other, and at her cousin, who had suddenly found a barnacle that needed his attention, and she took hold of the edges of the rock. [[Kerris]]“I shouted.”

[[Auntie Brill]]“Shouted *what*?”

[[Kerris]]“I shouted ROCKS, YOU FOOL! GO LEFT!”

It rang all round the kitchen. A plate fell off the dresser. On the ledge above the stove a large grey eye, which had been closed, came open.

[[Grandmother Thornback]]“I heard that,” said Grandmother Thornback, with wonder.

[[Kerris]]“And the man shouted back *What?*, so I did it again, and I hit the side with an oar I found, and he went left. I'm sorry. I know it's a disgrace. I know it's eight hundred years. I'll go and live with the crabs.”

Auntie Brill sat down. She was a handsome creature and had been the finest voice on that coast; grown captains had kept her picture, drawn from memory, over their bunks. She pressed two fingers to her forehead.

[[Auntie Brill]]“Not a verse?” she said faintly. [[Auntie Brill]]“Not even the refrain?”

[[Kerris]]“There wasn't time for the refrain.”

[[Auntie Brill]]“There's always time for the refrain! That's the *art* of it! My dear child, anybody can bawl. A seal can bawl. If we bawl at them, what's to show the difference between ourselves and the coastguard?”

[[Auntie Dab]]“Tails,” said her sister.

[[Auntie Brill]]“This is not funny, Dab.”

[[Auntie Dab]]“It's a bit funny. How many went on the Tooth in your time, Brill? In the applause years?”

[[Auntie Brill]]“I never counted.”

[[Auntie Dab]]“I did. I had to find them all blankets.”

It might have gone badly then, for both of them had their chins up, and the dough was within reach. But a shadow slid across the skylight. It was long and blunt, and it slowed, and hung there, and a thing came down out of it on a rope and went *bong* against the chimney.

They all kept still, as one does.

[[Bartle Nance]]“Hullo below!” called a man's voice. It came wobbling through four fathoms, hollow and huge. [[Bartle Nance]]“You, that shouted! Are you there?”

[[Wrasse]]“It's the socks boat,” breathed Wrasse. [[Wrasse]]“It's come back.”

[[Auntie Brill]]“Nobody answer it,” hissed his mother. [[Auntie Brill]]“Eight hundred years, and not one of them has ever once come *back*.”

[[Kerris]]“Perhaps he's cross. I did call him a fool.”

Kerris was up and out by the chimney before an arm could be put out to stop her. The others, after a struggle with manners, followed, and lay in the weed just under the skin of the water, with their eyes out.

The *Gladys Maud* was blue, where she was not rust. Two men hung over the rail. One was square and elderly, with a hearing trumpet stuck in his ear. The other was long and young, and held the rope's end as if it might be taken from him by something with teeth.

[[Petroc]]“There's nobody, skipper,” said the younger man. [[Petroc]]“I told you. It was a gull.”

[[Bartle Nance]]“Gull my boot. Gulls don't say left.”

[[Petroc]]“You can't hardly hear your own dinner bell.”

[[Bartle Nance]]“That's just what I'm telling you, Petroc. Forty years I've been past this reef, and they all say, the other lads, oh, Nance, the singing, don't it break your heart? And I've never heard so much as a hum. I'm too deaf for it. I've gone by here every night of my life like a blind man past a bonfire. And Tuesday, I *heard*.” He leaned further over. [[Bartle Nance]]“Miss! If it was a miss!”

The girl looked behind her. Dab nodded. After a moment, and as if it hurt, so did Brill.

Kerris rose out of the water as far as her waist.

[[Kerris]]“It was me,” she said.

[[Bartle Nance]]“What?”

[[Kerris]]“IT WAS ME!”

The mate dropped the rope and sat down behind a fish box. The skipper did not sit down. He took off his cap.

[[Bartle Nance]]“Well, there you are,” said Bartle Nance. [[Bartle Nance]]“You're only a little thing. I've a granddaughter your size. I came to say I'm obliged to you, and so's my wife, and she sent a tin of ginger biscuits. That's what's on the rope. They're likely wet.”

[[Kerris]]“THEY'RE ONLY A BIT WET!”

[[Bartle Nance]]“And there's this.” He bent, and held up by its handle an object like a big tin lily. [[Bartle Nance]]“It's for hailing. You talk in the small end. There's nine boats out of Porthenys with deaf old men in them. We none of us hear so well as we did; it's the engines. I thought, if you was going to be here regular. If it's not a liberty.”

Kerris could not say anything at all. Somebody else did it for her. There was a great, slow heave in the weed, and up between her daughters, dripping, vast, with a cup and saucer still standing on her from breakfast, came Grandmother Thornback, who had not left the ledge since the old king died.

[[Grandmother Thornback]]“Young man!” she bellowed.

[[Bartle Nance]]“Yes, ma'am?”

[[Grandmother Thornback]]“IS THERE TWO OF THOSE?”

So that was how it was settled. The cake was cut that evening, and it was a little stale, and no one minded. They sat round the table in the green light, and Wrasse, who had been spoken to, gave up his slice.

[[Wrasse]]“I'm sorry I told,” he muttered.

[[Kerris]]“I'm glad you did,” said his cousin. [[Kerris]]“It was horrible in there. There was a crab.”

Auntie Brill said nothing for some time. She was turning the tin lily round and round by its handle. At last, looking at nobody, she set the small end to her lips, and closed her eyes, and tried, very softly, just to see, the first line of the refrain.

Every limpet in the kitchen fell off the wall.

[[the limpets]]“Again,” said the limpets, from the floor.
