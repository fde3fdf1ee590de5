Philippa Marchetti | Pip, Philippa, the eldest, her sister | female
Rufus Marchetti | Rufus, Roo, the elder boy, her brother | male
Beatrix Marchetti | Bea, Beatrix, Trixie, the younger girl | female
Sam Marchetti | Sam, Samuel, the smallest of them, the little boy, the baby | male
Mr. Quayle | the man in the oilskin, the old man, Mr. Quayle, Quayle, the lighthouse man | male
Aunt Constance | Aunt Con, Aunt Constance, their aunt | female
====
Chapter Five

THE LIGHT ON GULL ISLAND

[[Beatrix Marchetti]]"There it is again!" said Bea.

They all crowded to the window, even Sam, who had to be lifted, and Biscuit, who put his paws on the sill and his wet nose on everybody's sleeve. It was quite dark out, and raining. For a while there was nothing to be seen in the glass but four faces and a dog.

[[Rufus Marchetti]]"I don't see anything."

[[Beatrix Marchetti]]"Wait."

Far out over the bay, where there ought to have been only sea, a small yellow light came on. It went off. It came on and off twice more, and stayed off.

[[Philippa Marchetti]]"Golly," said Philippa.

[[Rufus Marchetti]]"It's a boat," said Rufus, who was eleven, and had decided that summer not to be surprised by things.

[[Beatrix Marchetti]]"It isn't. It's on Gull Island, I took a bearing. I lined it up with the crack in the pane and Aunt Con's gatepost."

[[Philippa Marchetti]]"But nobody lives there," said the eldest. [[Philippa Marchetti]]"The lighthouse has been shut since before we were born. Aunt Con said so."

[[Sam Marchetti]]"Perhaps it's a ghost," said Sam hopefully.

[[Rufus Marchetti]]"Ghosts don't need a torch."

[[Sam Marchetti]]"They might. If they'd only just died."

Nobody could think of an answer to that. Biscuit, who was mostly spaniel, got down from the window and went and looked under the bed.

[[Aunt Constance]]"Are you four asleep?" called a voice up the stairs.

[[Philippa Marchetti]]"Nearly, Aunt Con!" Pip called back.

[[Aunt Constance]]"Is that dog up there?"

They gazed at one another.

[[Rufus Marchetti]]"Which dog?" shouted Rufus.

[[Aunt Constance]]"The one that has eaten my bath mat."

Under the bed a tail thumped twice.

* * *

In the morning it had stopped raining, and the tide was so far out that you could see the Causeway, a long crooked row of stones all the way to the island with weed on them like hair. They'd been told about the Causeway. It was the first thing that they had been told, before where the lavatory was.

[[Rufus Marchetti]]"Two hours there and back," said Rufus. He had a tide table, and he had a watch. [[Rufus Marchetti]]"It's low at ten. If we're back over by noon we'll be as dry as a bone."

[[Philippa Marchetti]]"We promised that we'd never go alone."

[[Rufus Marchetti]]"We aren't alone. There's four of us."

[[Beatrix Marchetti]]"And Biscuit," said Bea.

[[Rufus Marchetti]]"And Biscuit. I don't believe you *could* be less alone."

Pip chewed on the end of her plait. She was thirteen; she was responsible; it had been said to her at the station, through the carriage window, by a mother who'd then had to be run after because she had their sandwiches. On the other hand, there was the light.

[[Philippa Marchetti]]"If Sam gets tired, we turn straight round."

[[Sam Marchetti]]"I never get tired," said Sam. [[Sam Marchetti]]"It's Roo that gets tired. He has to stop and look at his watch."

So they went. It was slippery, and smelled marvellous. Biscuit ran ahead and came back, and ran ahead and came back, so that he must have crossed to the island about six times before any of the others had crossed to it once. There was a scrap of beach with a boat drawn up on it, and a path. And up on top, as white as a tooth, stood the lighthouse with a padlock on the door.

[[Rufus Marchetti]]"Locked," said the elder boy. [[Rufus Marchetti]]"I told you. It was a ship."

[[Beatrix Marchetti]]"Last night it was a boat."

[[Rufus Marchetti]]"Well, a boat, then."

[[Beatrix Marchetti]]"And there's one down there with its oars wet."

[[Rufus Marchetti]]"It *rained*, Bea. Everything's wet."

[[Beatrix Marchetti]]"Not underneath. I put my hand under."

[[Rufus Marchetti]]"You would."

[[Beatrix Marchetti]]"And there's smoke coming from that chimney. And somebody has cleaned the windows."

[[Rufus Marchetti]]"Well, I don't—"

[[Beatrix Marchetti]]"And the padlock's only hung on. Look. It isn't done up."

She was nine, and she wore glasses mended with pink plaster. It was very annoying to be her brother.

[[Philippa Marchetti]]"Don't touch it, Trixie," Pip said quickly. [[Philippa Marchetti]]"We've seen what we came for. It's somebody's house, and we ought to go and knock another time, properly, with Aunt Con. Where's Sam?"

They looked. There was the path, and the grass bending over, and a great many gulls.

[[Rufus Marchetti/Beatrix Marchetti]]"He was behind you."

[[Philippa Marchetti]]"He was behind *you*! Sam? Sam!"

[[Sam Marchetti]]"I'm in here," said a small, interested voice on the other side of the door. [[Sam Marchetti]]"There's a window round the back. Biscuit did it first. Pip, you ought to see, it's all stairs!"

[[Philippa Marchetti]]"Samuel Marchetti, you come out of there this minute!"

[[Sam Marchetti]]"I can't."

[[Philippa Marchetti]]"Why can't you?"

[[Sam Marchetti]]"There's a man sitting on me."

Rufus said afterwards that he had gone in first. In fact it was a dead heat. The door banged back, and the three of them fell in over the mat all together and stopped, because at the bottom of the stairs in a patch of sun was a very old man in an oilskin. He was not so much sitting on Sam as beside him. Biscuit was lying across his boots.

[[Mr. Quayle]]"Mind the paint," said the man in the oilskin.

[[Philippa Marchetti]]"Let go of my brother!"

[[Mr. Quayle]]"I've not got hold of him, miss. He's got hold of me."

It was true. Sam had him by the sleeve in both hands.

[[Sam Marchetti]]"He's hurt his leg," he told them. [[Sam Marchetti]]"He sat down on the stairs and I was on the stairs. He's not a ghost. I did ask."

[[Mr. Quayle]]"He did, too. First thing he said."

[[Beatrix Marchetti]]"Was it you with the light?" asked Bea.

[[Mr. Quayle]]"Three short? That's right. It was all the oil I had. I'd hoped for a grown-up," said the old man, [[Mr. Quayle]]"but I'm not proud."

[[Rufus Marchetti]]"What are you doing here?" said Rufus. He had picked up the boathook from behind the door, and felt that he ought to use it for something. [[Rufus Marchetti]]"It's been closed for years. It's trespassing."

[[Mr. Quayle]]"I suppose that it would be. I was keeper here for thirty-one years, before they put the electric buoy out. Quayle's the name. I come out every summer on the quiet, to do her windows. I can't bear to think of her with dirty windows." He shifted the leg with both his hands and his face turned the colour of candles. [[Mr. Quayle]]"Then on Tuesday I missed a step."

[[Philippa Marchetti]]"*Tuesday!*" cried Pip. [[Philippa Marchetti]]"But that's three days! Haven't you had anything to eat?"

[[Mr. Quayle]]"I'd a pie."

[[Sam Marchetti]]"I've got a toffee," said Sam. [[Sam Marchetti]]"It's been in my pocket with a crab, but the crab's gone."

He took it solemnly. He put it in his cheek, and for a moment no one spoke. It was really a rather nice room, round, with blue cups on hooks all the way along the wall. Pip had knelt down. She was doing a first-aid badge, and she felt along the shin the way it showed you in the book and was dismayed to find that it felt just like the picture of what was wrong.

[[Philippa Marchetti]]"It's broken," she said.

[[Mr. Quayle]]"I thought it might be."

[[Philippa Marchetti]]"It wants a splint. And he can't possibly walk. We'll need to fetch somebody with a stretcher. Roo, what's the time?"

Her brother did not answer her. He was looking at his wrist with a peculiar expression.

[[Philippa Marchetti]]"Roo?"

[[Beatrix Marchetti]]"It's stopped," said Bea, who had come round to see. [[Beatrix Marchetti]]"It says ten to ten. It said ten to ten when we were on the beach."

[[Rufus Marchetti]]"I got it wet," he said. [[Rufus Marchetti]]"I only put it in a pool for a second. I was timing a shrimp."

[[Philippa Marchetti]]"Oh, *Rufus!*"

[[Mr. Quayle]]"You came by the stones?" Mr. Quayle had sat up. [[Mr. Quayle]]"One of you run to the door and tell me what you see. Is there a black rock like a loaf?"

Bea ran. They could hear her sandals on the step.

[[Beatrix Marchetti]]"There's the top of one!" she called.

[[Mr. Quayle]]"How much of the top?"

[[Beatrix Marchetti]]"A sort of a roll!"

[[Mr. Quayle]]"Then you'll not be going home by the stones," said the lighthouse man. [[Mr. Quayle]]"Not till supper."

Sam's lip began to go. Biscuit sat up and licked the nearest bit of him, which was his ear.

[[Rufus Marchetti]]"It's my fault," said Rufus. He had gone very red, and he said it to the boathook. [[Rufus Marchetti]]"I said there was time. I can row, though. Honestly I can. I could take his boat across and bring Dr. Hale, and I'd be there in half an hour. Let me, Pip."

[[Philippa Marchetti]]"By yourself? In that swell?"

[[Beatrix Marchetti]]"I'll go with him," Bea said from the doorway. [[Beatrix Marchetti]]"I'll steer. He goes in circles otherwise."

[[Rufus Marchetti]]"I do not!"

[[Beatrix Marchetti]]"You do. You pull harder with the arm you've got your watch on."

The old man gave a kind of bark. He'd begun to look a good deal better, what with the toffee.

[[Mr. Quayle]]"It's a wise crew that knows that about itself," he said. [[Mr. Quayle]]"Nobody's to row anywhere. There's a race off the point would have you in Norway. No. You've sharp eyes, you with the specs. Who lives across there, that gets up early and looks out of her window?"

[[Beatrix Marchetti]]"Aunt Con does. She looks for Biscuit."

[[Mr. Quayle]]"Constance Marchetti? With the telescope?"

[[Philippa Marchetti]]"Do you know her?" Pip asked.

[[Mr. Quayle]]"I taught her to semaphore," said Mr. Quayle, [[Mr. Quayle]]"the year that she was ten. She came over the stones with her brother and got cut off by the tide." He looked round at the four of them: at the plait, and the plaster, and the boathook, and the smallest, with the dog's chin upon his head. [[Mr. Quayle]]"He'd been told not to. He'd be your father, I suppose. There's two flags in that locker, lad. Get up on the gallery, and do as I tell you. What shall we say?"

Rufus already had the lid up. He thought.

[[Rufus Marchetti]]"*Sorry*, first," he said.

* * *

It took eleven minutes, and most of the letters. Then they waited, the three of them and the dog, with their chins upon the rail, while down below Pip tied Mr. Quayle's leg to a broom. Across the water a tiny figure had come out on a tiny lawn. It was holding two tea towels.

[[Mr. Quayle]]"What does she say?" came up the stairs in a growl.

[[Rufus Marchetti]]"Wait a bit. It's awfully fast. C, O, M, I, N, G. *Coming.*"

[[Sam Marchetti]]"Is she cross?" asked Sam.

[[Rufus Marchetti]]"There's some more. W, I, T, H." He rubbed his eyes and leaned out. [[Rufus Marchetti]]"D, O, C. It's *with doctor.* And then there's an A, and an N, and a D. It's a long one. Bea, can you make it out? I think it begins with S."

Bea took her glasses off, polished them on the dog, and put them back on.

[[Beatrix Marchetti]]"*Sausages*," she said.
