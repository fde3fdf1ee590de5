Maite | | female
Patxi | Uncle Patxi, her uncle Patxi | male
Peio | Uncle Peio, the other one | male
Rosalind Tamura | the woman with the paper, the stranger, Dr. Tamura | female
Leland Marsh | the lawyer, Leland | male
Bernadette | | female
Aitor | the boy | male
====
What the Trees Say

The will was read on a Thursday because Thursday was lamb.

Nobody in Hailey could remember a time when Thursday hadn’t been lamb. There was one table at Bernadette’s, forty feet of it, and everyone sat where there was room, so that Leland Marsh, who was the family’s lawyer and had been up since five to find his tie, was reading the last wishes of Juan Etxart across a tureen, with a plumber on his left hand and on his right two Mormons.

[[Leland Marsh]]“‘The band of sheep to my brothers in equal shares,’” he read. [[Leland Marsh]]“‘The house on Bullion Street to my brothers in equal shares. The truck—’”

[[Peio]]“Who gets the truck?” asked Peio.

[[Patxi]]“He’s telling you. Equal shares.”

[[Peio]]“How do you share a truck?”

[[Patxi]]“You drive it there,” said Patxi, [[Patxi]]“and I drive it back.”

Maite passed the bread. She’d flown in from Chicago with one black dress, and had sat since noon between her uncles, and she was no longer sure on which side she had which. They’d come over on the same boat in 1959, when they were seventeen and eighteen; they had spent most of the sixty years after that each by himself on a different mountain, with a dog. It hadn’t made them different. They’d both got the beret, the ears, and the left eye half shut against the sun. They’d both come down at last to live in her father’s house, and they had both, on Sunday, found him.

[[Leland Marsh]]“There’s only one more item,” the lawyer said. [[Leland Marsh]]“‘To my daughter, Maite, I leave the trees.’”

[[Maite]]“What trees?”

[[Leland Marsh]]“I was hoping that you’d tell me.”

[[Maite]]“There’s a plum in the yard,” said Maite. [[Maite]]“There’s half of a plum. Uncle Patxi?”

[[Patxi]]“He was old,” said her uncle, and helped himself to beans. [[Patxi]]“He said things.”

[[Peio]]“There’s no trees,” said the other one.

It was quick, and they said it into their plates. She was a public defender; she had heard it done by experts.

[[thinks Maite]]*Well, look at that. They’re lying.*

The kitchen door was kicked open, and Bernadette came through it backward with a leg of lamb on a plank. She’d been a widow since the Nixon administration, and it was generally believed that she’d turned down all three of the brothers, in order.

[[Bernadette]]“Who died?” she said. [[Bernadette]]“Oh, my God. I’m sorry, honey. It’s a habit. Aitor, get the lady a chair, she’s been standing there since the soup.”

None of them had noticed her. She stood just inside the street door, by the coats, with a long cardboard tube under her arm: a small, straight-backed woman of seventy or so, in hiking boots, with white hair cut like a boy’s. She had a piece of paper in her hand, and kept looking at it and then along the row of faces.

[[Aitor]]“You can squeeze in by me,” said Aitor, who was fourteen, and her cousin’s boy, and had been eating for an hour.

[[Rosalind Tamura]]“Thank you. I don’t want to intrude,” said the woman with the paper. [[Rosalind Tamura]]“I’m only looking for someone. I was told if I came here on a Thursday I’d find them all.”

[[Bernadette]]“All of who?”

[[Rosalind Tamura]]“I’m not certain that they’re living.”

[[Bernadette]]“Then sit down,” Bernadette told her. [[Bernadette]]“It’s that kind of lunch.”

She sat. They gave her soup, beans, stew, spaghetti, a tongue, and a glass of red, and only when that had been done was it proper to ask. It was one of the Mormons who couldn’t hold out.

[[Leland Marsh]]“Let the lady eat, Elder,” said Leland.

[[Rosalind Tamura]]“It’s all right. I’ve got a list,” said the stranger. [[Rosalind Tamura]]“I’ll read it. You can stop me if you know one.” She held the paper out from her and tipped back her head. [[Rosalind Tamura]]“Pete Arana, 1911. Joe the Fat. Sebastian, Sebastian, Sebastian, 1920. Fermin from Ea, Long Live Me. Marie Laxalde, with a drawing; I won’t describe it. Jean-Baptiste, No Mail Today. J. P. Bordenave, Hates Cook.”

The plumber was laughing. But a quiet had fallen along the upper end of the table; the old men up there had taken off their berets.

[[Patxi]]“Where did you get those?” asked Patxi.

[[Rosalind Tamura]]“From the aspens,” she said. [[Rosalind Tamura]]“Up Baugh Creek, and over into the Copper Basin. I’ve been doing it for nineteen summers. You take muslin and a lump of wax, and it comes off like a brass. They’re going, you know. An aspen doesn’t live any longer than a person. I’ve got four thousand herders on cloth, in a garage in Boise, and half of the trees have fallen down.”

[[Maite]]“They carved their names?” said Maite.

[[Rosalind Tamura]]“They carved everything. What they ate. What they thought about the boss. There’s nobody to talk to for five months, so they’d leave it for the next man, and he’d read it in the spring, when the bark had opened. You cut it thin as a hair, and you have to wait for it. It’s the slowest mail in the world.”

Maite turned to look at the one side of her, and then at the other. Two half-shut eyes were fixed on the same spot on the oilcloth.

[[Maite]]“Did Dad do that? Did you?”

[[Peio]]“A little,” said Peio.

[[Patxi]]“Everyone did it,” said Patxi. [[Patxi]]“It’s nothing. It’s Kilroy.”

[[Rosalind Tamura]]“There’s one grove that I can’t work out,” the woman went on. She’d begun to pry the cap off the tube. [[Rosalind Tamura]]“It’s high, there’s no road. I only found it in August. It’s not like any of the rest; it isn’t names. It’s a conversation. It goes on from 1961 to 1974, and it’s just three men, and they don’t sign. There’s a circle, and a cross, and a sort of a bird.”

[[Peio]]“It’s a fish,” Peio said.

He’d said it before he could stop. His brother shut his eyes.

[[Patxi]]“Idiot,” said Patxi.

[[Peio]]“Well, it’s a fish.”

[[Rosalind Tamura]]“You’re the fish?” Rosalind Tamura put down the tube. She had gone quite white. [[Rosalind Tamura]]“I’m sorry, I haven’t introduced myself. I’m Rosalind Tamura. I taught geology. I’ve been reading you since the summer, I’ve got you on my dining-room wall, and I don’t have any Basque. I had to send it to a man in Reno. He said that he would rather not translate it without the consent of the family.”

[[Leland Marsh]]“I think,” said the lawyer, [[Leland Marsh]]“we may have found the trees.”

[[Patxi]]“It’s private,” said her uncle Patxi.

[[Maite]]“It’s mine,” said Maite. [[Maite]]“Equal shares, you got the sheep. Show me.”

They cleared forty feet of table. It was done in a minute, with Bernadette handing the plates down the line like a fire crew, and the boy and the plumber took the end of the muslin and walked away with it. It came out of the tube, and went on coming. It was gray, and each piece had been stitched by hand to the one before it. They went all down the oilcloth, past the Mormons, as far as the coffee urn: a circle, a cross, and a fish, and a circle; short lines, spread and swollen by the growing of the bark, like something written on a balloon.

[[Maite]]“I can’t read it,” she said. [[Maite]]“I only ever had kitchen. Uncle Peio, what’s this one? What does the circle say?”

[[Peio]]“The circle’s your father.”

[[Maite]]“What does it say?”

[[Peio]]“It says, 1961. It says, ‘Brothers, I have seen a girl at the dance in Hailey.’”

[[Aitor]]“And then what?” asked Aitor.

[[Peio]]“Then there’s the cross. That’s him. It says, ‘So have I.’”

[[Bernadette]]“Oh, no,” said Bernadette. She had sat down, a thing that she never did on a Thursday. [[Bernadette]]“Oh, you fools.”

[[Peio]]“And that’s me there. ‘I hope that it is not the same one.’”

Somebody laughed, down by the urn, and was hushed. It went slowly. You’d forget, hearing it, that there was a whole winter between one line and the next, that he had cut it in July, and gone down, and that another of them had come by in June with eight hundred sheep and put a hand up to the bark to see what his brother had to say. *It is the same one. Which of us shall ask? You are the oldest. I asked, she said no. Then I shall ask. I asked, she laughed. There is still the fish. The fish is afraid.* Her uncle’s finger travelled from cut to cut. His voice had dropped so low that the whole of the room was leaning.

[[Peio]]“‘The fish asked,’” he read. [[Peio]]“‘She gave him a plate of lamb.’”

[[Bernadette]]“I was in mourning!” cried Bernadette.

[[Patxi]]“You were in mourning for eleven years,” said Patxi.

[[Bernadette]]“Well, you could’ve asked again!”

[[Patxi]]“Which one?”

[[Bernadette]]“How do I know which one? I couldn’t tell you apart! Any of you! I thought it was the same fella.”

It was a time before order could be restored. One of the Elders had to be thumped on the back. Maite hadn’t laughed. She had gone along the cloth to where there was a gap, and after the gap the writing was not the same; it was only circles here, seven or eight of them together.

[[Maite]]“What’s this? There’s no cross. Where did you go?”

[[Peio]]“That’s ’68,” said Peio. He looked across at his brother, and got no help. [[Peio]]“We’d quarreled. It was over the truck.”

[[Maite]]“The same truck?”

[[Peio]]“The one before. So we didn’t go by there, he and I. We went around. We went around for three years.”

[[Maite]]“But he kept writing.”

[[Peio]]“We didn’t know. We never saw it until after.”

[[Maite]]“Read it to me. Please, Uncle.”

[[Peio]]“I can’t do it,” said Peio. [[Peio]]“Patxi. You do it.”

For a moment she thought that he’d refuse. He got up, in sections. He put his beret on, as if he was going outdoors; and he came down the length of the table and stood at her shoulder, smelling of wool and garlic and Sunday, and this one was Patxi, she’d never have to think about it again, he was the one whose hand shook.

[[Patxi]]“‘Nobody this year,’” he read. [[Patxi]]“‘Snow in June. Nobody this year. Brothers, I am to be married, she’s a schoolteacher, she is not from home. Nobody. I wish you had seen it. Nobody this year. Today I have a daughter. I came up here on foot to tell you. I cut it small, because she’s small. If you come by, it is at the height of your heart.’”

There was no sound but the urn. He had put his finger on the place. It was at the very bottom of the muslin, and so fine that it had scarcely taken the wax; you had to bend to see it: a circle, and within it, no larger than a lentil, another one.

[[thinks Maite]]*He never said. In forty-nine years he said, Close the door, and Did you eat.*

[[Patxi]]“So that’s when we came,” said her uncle. [[Patxi]]“We read it in ’74. I cut the last one. See? ‘We are here. What’s her name?’”

[[Maite]]“And what did he say?”

[[Patxi]]“Nothing. He didn’t write it. He came down to my camp with you in a flour sack, and showed me.”

The stranger had taken off her glasses. The lawyer had lost his place in the will, and was hunting for it with gravy on his cuff. Maite wiped her face with the bread napkin and straightened up.

[[Maite]]“Dr. Tamura,” she said, [[Maite]]“are they standing still? Those ones?”

[[Rosalind Tamura]]“Yours are. I could take you up on Saturday, if you can walk nine miles. It’s Ms.; I only had the master’s.”

[[Maite]]“Have you got a knife, Uncle Peio?”

[[Peio]]“I’ve always got a knife. What do you want with a knife?”

[[Maite]]“There’s nobody who’s told him about Sunday,” said Maite. [[Maite]]“Somebody ought to put it up there. You’ll have to show me how thin.”

[[Bernadette]]“Sit down, first,” said Bernadette, getting to her feet, and she gave a plate of lamb to each of the two old men, and looked at them hard, one after the other. [[Bernadette]]“And which of you,” she asked, [[Bernadette]]“is the fish?”
