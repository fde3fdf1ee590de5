Winifred Tamblyn | Winifred, Freddie, Fred, Miss Tamblyn, the girl twin | female
Barnaby Tamblyn | Barnaby, Barney, Master Tamblyn, her brother, the boy twin | male
Uncle Osric | Uncle Osric, Osric, their uncle, Mr Tamblyn, Mr. Tamblyn | male
Aunt Philippa | Aunt Philippa, Pip, their aunt, Mrs Tamblyn, Mrs. Tamblyn, Aunt Pip | female
Mrs. Gannet | Mrs. Gannet, the postmistress | female
the man in the yellow oilskin | the man in the yellow oilskin, Mr. Sleet, Sleet, the visitor | male
====
Chapter Six, in Which a Parcel Is Not Opened

The parcel had been sitting on the kitchen table since breakfast, and it had moved twice.

[[Barnaby Tamblyn]]"It hasn't," said Barnaby.

[[Winifred Tamblyn]]"It was by the marmalade. Now it's by the toast."

[[Barnaby Tamblyn]]"Somebody pushed it."

[[Winifred Tamblyn]]"Who? There's only you and me."

[[Barnaby Tamblyn]]"Then you pushed it."

[[Winifred Tamblyn]]"I did not!" said Freddie hotly. [[Winifred Tamblyn]]"I've been sitting on my hands. Look, they've got chair marks."

She showed him. They certainly did have chair marks.

The Tamblyn twins were eleven and three-quarters, and they had been staying at Skerry House for nine days. In that time, they'd found a cellar with the sea in it, a stuffed walrus, a telephone that rang but wasn't plugged in, and a great many things that they were not to ask about. Uncle Osric had written the list out on a piece of cardboard and hung it on the larder door. The last thing on it, in fresh ink, was PARCELS.

[[Barnaby Tamblyn]]"It's got our name on," Barnaby pointed out. He walked round the table with his hands behind his back, like a detective. [[Barnaby Tamblyn]]"*Tamblyn, Skerry House.* That could be any of us."

[[Winifred Tamblyn]]"It could be you."

[[Barnaby Tamblyn]]"It could be *you*."

[[Winifred Tamblyn]]"So if one of us opened it..."

[[Barnaby Tamblyn]]"It wouldn't be stealing."

[[Winifred Tamblyn]]"It'd be manners, really."

The parcel gave a small, distinct tick.

They were both on the far side of the dresser by the time the back door banged.

[[Aunt Philippa]]"Nobody panic!" Their aunt came in backwards, dragging a sack of potatoes, with her hat on crooked and a fishing rod under one arm. Aunt Philippa was round and pink and always seemed to have just got off a bicycle. [[Aunt Philippa]]"I've only left the gate open and let out all the geese. Why are you two behind the dresser?"

[[Winifred Tamblyn]]"We're playing sardines," said Freddie.

[[Aunt Philippa]]"Who's looking?"

The twins glanced at each other.

[[Barnaby Tamblyn]]"It's a new sort," said her brother.

Aunt Philippa opened her mouth to say something else, and saw the table. The potatoes went all over the floor.

[[Aunt Philippa]]"When did that come?"

[[Barnaby Tamblyn]]"Breakfast time. Mrs. Gannet brought it on her bike. She said it was heavier than it looked, and she wasn't being paid enough."

[[Aunt Philippa]]"And has your uncle seen it?"

[[Winifred Tamblyn]]"He's in the bath."

[[Aunt Philippa]]"*Still?*" She put her head out into the passage and took a breath that lifted her right up on her toes. [[Aunt Philippa]]"Osric!"

Far off, upstairs, there was a slosh.

[[Uncle Osric]]"I'm washing!"

[[Aunt Philippa]]"It's come!"

[[Uncle Osric]]"What's come?"

[[Aunt Philippa]]"*It* has!"

There was an extremely large slosh, and then a good deal of thumping, and a trickle of water started through the ceiling and fell neatly in the butter. Half a minute later Uncle Osric stood in the doorway. He was the longest, thinnest man that the twins had ever met. He wore a dressing gown with herons on it, and he had shampoo in one ear.

[[Uncle Osric]]"Has it ticked?" he demanded.

[[Aunt Philippa]]"I don't know. I've only just come in."

[[Winifred Tamblyn]]"Once," said Freddie.

[[Barnaby Tamblyn]]"And moved twice," said Barnaby. [[Barnaby Tamblyn]]"If you believe some people."

[[Uncle Osric]]"Oh, I do believe some people. I make a point of it." Their uncle folded himself down until his nose was level with the string. He sniffed. He put the ear without the shampoo to the brown paper, and knocked, very politely, with one knuckle.

Something inside knocked back.

[[Barnaby Tamblyn]]"All right," said Barnaby, in rather a high voice. [[Barnaby Tamblyn]]"I vote we tell them what's going on."

[[Uncle Osric]]"You *are* them, my dear boy. We'd be telling you."

[[Barnaby Tamblyn]]"That's what I mean!"

[[Aunt Philippa]]"He's got a point, Osric. They're nearly twelve."

[[Uncle Osric]]"We promised their mother."

[[Aunt Philippa]]"We promised her that we'd not let them near the walrus. She never mentioned this."

[[Winifred Tamblyn]]"What's wrong with the walrus?" asked Freddie.

[[Uncle Osric]]"It's on the list," said both the grown-ups' faces; but only Uncle Osric said it out loud. He sat down, and pulled the shampoo out of his ear with a corner of the herons. [[Uncle Osric]]"Very well. Pip, would you see to the door?"

Aunt Philippa shot the bolts, top and bottom. Then she wedged the fishing rod under the handle, which made it seem much worse.

[[Uncle Osric]]"Forty years ago," Uncle Osric began, [[Uncle Osric]]"when I was no older than you, the lighthouse on the Skerry went out."

[[Barnaby Tamblyn]]"There isn't a lighthouse on the Skerry."

[[Uncle Osric]]"No. When I say that it went out, I mean that it *went out*. One Thursday. The whole thing, with the keeper in it. In the morning there was only a rock and a bit of stair. They called it a storm, and put up a plaque."

[[Winifred Tamblyn]]"Where did it go?"

[[Uncle Osric]]"That's just what I've wondered, Winifred. Because every so often, it posts something back."

Nobody spoke. The rain had started, and was flicking at the window.

[[Barnaby Tamblyn]]"What sort of things?" said Barnaby.

[[Aunt Philippa]]"The telephone, to begin with. Then the walrus." Aunt Philippa had begun picking up potatoes, as she did when she was anxious, and was putting them in the sink, and her hat, and the bread bin. [[Aunt Philippa]]"He wasn't stuffed when he got here, poor love. And a bag of spanners. And one year, a Christmas card."

[[Winifred Tamblyn]]"From the keeper?"

[[Aunt Philippa]]"From the keeper. All it said was *Getting nearer*."

[[Winifred Tamblyn]]"What was he called?"

The two grown-ups didn't answer straight away. There was a photograph over the stove that the twins had never really looked at, because it was brown and rather greasy. Uncle Osric reached up, unhooked it, and wiped the glass with his cuff. A stout man with a pipe stood on some steps, squinting. He had hold of a boy by the hand, a long, thin one.

[[Uncle Osric]]"He was called Tamblyn," he said. [[Uncle Osric]]"He was my father. And your grandfather, come to that."

The parcel ticked again. Then it ticked a second time, and didn't stop.

[[Barnaby Tamblyn]]"That's going faster," said Barnaby. [[Barnaby Tamblyn]]"Isn't that going faster? Fred?"

[[Winifred Tamblyn]]"A bit."

[[Barnaby Tamblyn]]"It is, it's like a..."

He was interrupted by a knock. It didn't come from the parcel this time. It came from the back door, three slow raps, low down, as if whoever was outside had used his boot.

They all stood absolutely still.

[[Winifred Tamblyn]]"Is that him?" Freddie whispered. [[Winifred Tamblyn]]"Is that Grandfather?"

[[Aunt Philippa]]"Hush, darling."

[[Mrs. Gannet]]"Mrs. Tamblyn?" called somebody. It was a woman, and she was a little out of breath. [[Mrs. Gannet]]"It's only me, dear, it's Mrs. Gannet. From the post office. There's been a mistake with your parcel!"

[[Aunt Philippa]]"What kind of mistake?" Aunt Philippa called back. She hadn't moved a step towards the bolts.

[[Mrs. Gannet]]"It wasn't meant for you! I've a gentleman here it belongs to. He's come ever such a long way. Only he's getting very wet."

[[Uncle Osric]]"Has he got a name?" said their uncle.

There was some muttering in the rain.

[[Mrs. Gannet]]"It's a Mr. Sleet!"

All the pink went out of Aunt Philippa. She looked at her husband, and he was already on his feet, with the photograph pressed to his dressing gown.

[[Uncle Osric]]"Twins," he said softly. [[Uncle Osric]]"Which of you runs faster?"

[[Winifred Tamblyn]]"Me."

[[Barnaby Tamblyn]]"*Me.*"

[[Uncle Osric]]"Who's better at not being sick?"

[[Barnaby Tamblyn]]"Her," said Barnaby, after a struggle.

[[Uncle Osric]]"Then you take the lantern, Barney, and she'll take the parcel. Down to the cellar. The tide's out until four. There is a boat at the end of the passage, with a tarpaulin. Get under that. Don't open the parcel unless it stops."

[[Winifred Tamblyn]]"Unless it *stops*?"

[[Uncle Osric]]"If it stops, open it very quickly indeed."

[[Barnaby Tamblyn]]"But who's Mr. Sleet?"

[[Aunt Philippa]]"He's on the list," said Aunt Philippa. She had turned the cardboard round. There was writing on the back as well, and it was only one line long, and it was in red. She gave each of them a kiss that landed mostly on the ear, and lifted up the hatch beside the larder. [[Aunt Philippa]]"Off you go, chicks. Bend your knees at the bottom, it's slippy."

The last thing that Freddie saw, as the hatch came down, was her aunt straightening her hat and three potatoes falling out of it.

It was black in the cellar, and it dripped. The lantern showed them a brick arch, green to the height of their knees, and beyond that a passage that went down, and down, and smelled of crabs. They stood on the bottom step, listening. Over their heads the bolts went back, one, two. The fishing rod clattered.

[[Mrs. Gannet]]"There you are! I said to him that they'd be in."

[[the man in the yellow oilskin]]"Good afternoon, Mrs. Tamblyn." That was a man. It was a flat, damp, patient sort of voice; it made you want to dry your hands. [[the man in the yellow oilskin]]"And Osric. You've grown."

[[Uncle Osric]]"You haven't, Sleet."

[[the man in the yellow oilskin]]"No. I don't." A boot squelched, and then another one. Through a crack between the floorboards, the twins could make out the hem of a yellow oilskin, running with water. [[the man in the yellow oilskin]]"I smell children."

[[Aunt Philippa]]"That'll be the geese," said Aunt Philippa.

[[Barnaby Tamblyn]]"Fred," Barnaby breathed, right in her ear. He'd got hold of her jumper. [[Barnaby Tamblyn]]"Freddie. Listen."

[[Winifred Tamblyn]]"I *am* listening. He's horrible."

[[Barnaby Tamblyn]]"Not to them. To that."

She looked down at what was in her arms. It was warm, now, and curiously heavy. It was just about as heavy as a cat.

It had stopped.
