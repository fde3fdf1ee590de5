Tuck | the boy | male
Ignace Fallowby | Master Fallowby, Fallowby, the taller hatter, Ignace | male
Ambrose Culp | Master Culp, Culp, the stout hatter, Ambrose | male
Lady Sessaly | the lady | female
the footman | | male
Old Vane | the hat, a voice from the hatbox | neutral
the crowd | | neutral
====
Half a Hat

There is a house in Brimming Street that has two front doors, side by side, and a line of red paint running down the bricks between them, and on over the pavement, and across the road as far as the drain. To the left of the line you may buy a hat from Fallowby. To the right of it you may buy one from Culp. On no account may you ask either of them about the other.

They had one apprentice between them, since the guild would not allow them two. His name was Tuck. He was eleven. He slept in a hammock hung directly over the line, with his head in Fallowby's and his feet in Culp's.

[[Ignace Fallowby]]“Boy,” said the taller hatter, on the morning of the Coronation, without turning from his bench, [[Ignace Fallowby]]“be so good as to ask that person for the loan of the small steamer.”

The person was sitting six feet away. Tuck turned to face him.

[[Tuck]]“Master Fallowby says, please may he borrow the small steamer?”

[[Ambrose Culp]]“Tell him no,” said Master Culp.

[[Tuck]]“He says no, sir.”

[[Ignace Fallowby]]“Ask him why.”

[[Tuck]]“He says why.”

[[Ambrose Culp]]“Tell him he knows why.”

It was like this every day. It had been like this for nineteen years, and nobody in the city knew how it had begun, although everybody had a theory. They had been partners once. They had been friends. FALLOWBY & CULP was still there on the signboard under the whitewash if you stood in the road after rain. Their hats had been the wonder of three kingdoms, because each hat had a thought in it. That was the secret of the firm. You put on a Fallowby and Culp, and for as long as you wore it you knew some one true thing that you had not known before; and people had come out of that house and got married, or gone home to their mothers, or given up the law.

The hats they made now were only hats.

[[Ignace Fallowby]]“Tell him,” Fallowby began afresh, but what Tuck was to tell him was lost, because at that moment both front doors opened. Through the left came a footman. Through the right, since she was in a hurry and it was nearer her carriage, came a lady in grey satin with her hair coming down.

[[Lady Sessaly]]“I want a hat,” she announced.

[[Ambrose Culp]]“Madam!” cried the stout hatter, and [[Ignace Fallowby]]“Madam!” cried the other, each bowing on his own side of the room.

[[Lady Sessaly]]“It's not for me. I am Lady Sessaly. I have charge of the Queen.” She sat down on a trunk, exactly on the line, without noticing it. [[Lady Sessaly]]“You'll have heard that she's nine.”

[[Ignace Fallowby]]“All the city rejoices,” said Fallowby.

[[Lady Sessaly]]“All the city isn't shut in the linen cupboard. She won't come out. She says she can't do it. She's to walk from the palace to the cathedral at noon before two hundred thousand people, and she says they'll all see that she's only somebody's sister. Her brother was to have had it, you know. He was so very good at waving.” The lady pressed her glove against her mouth for a moment. [[Lady Sessaly]]“My grandmother had a hat from this house. She was afraid of everything. She put it on, and she walked out of the door and built a hospital. I want one like that.”

No one answered. Outside, far away, they were tuning the bells.

[[Ambrose Culp]]“We don't make those any more,” said Master Culp.

[[Lady Sessaly]]“Why not?”

[[Ambrose Culp]]“It takes two. The one of us made the hat. The other one—well. It was a matter of saying something into it, while it was still warm from the block.”

[[Lady Sessaly]]“Then make the hat, and say it! I'll pay anything you like.”

[[Ambrose Culp]]“It isn't the money, your ladyship. It's got to be a true thing, and we've got to be agreed on it, and he and I have not agreed on a true thing since the year of the comet.”

[[Ignace Fallowby]]“Tell him,” said Fallowby, [[Ignace Fallowby]]“that it was the year *after* the comet.”

Lady Sessaly looked at the two of them for as long as it takes to count ten. She rose. She said that it was twenty minutes to nine; that she would be back at eleven; and that if there was no hat, she hoped they would both be very happy with their paint. Then she went out by the wrong door, and the footman, who had been admiring a bonnet, was obliged to run.

[[the footman]]“Best of luck,” he said to Tuck over his shoulder.

Neither of the masters moved. Tuck looked from the tall back to the round one, and a coldness that he had carried for seven months, under his shirt, as it were, turned over and lay down again.

[[Tuck]]“Sirs,” he said. [[Tuck]]“There's something I've got to tell you.”

[[Ignace Fallowby]]“Not now, boy.”

[[Ambrose Culp]]“Not now, lad.”

They had said it together. They both pretended they had not.

[[Tuck]]“It has to be now. It's about the box in the cellar.”

At this the backs did turn. There was in the cellar of that house a hatbox with a chain about it, and beside the chain two padlocks, one red and one black, and the keys of these hung on two different watch-chains. He had been shown it on his first day. He had been told by each of them separately that if ever he touched it he would be put out in the street.

[[Ignace Fallowby]]“What about it?” asked Fallowby.

[[Tuck]]“I opened it.”

[[Ambrose Culp]]“You can't have. There's two keys.”

[[Tuck]]“You both sleep very sound, sir,” Tuck said. He swallowed. [[Tuck]]“I didn't take anything. It was in April, when the river was up and I was sent to see if it was wet. I'd gone down, and it was talking. I mean that there was someone in it. I thought you'd shut someone in.”

[[Ambrose Culp]]“Talking? What did it say?”

[[Tuck]]“It asked me if they'd made it up yet.”

Culp sat down upon a stack of felts. His partner took hold of the edge of his bench with his long stained fingers and held on.

[[Ignace Fallowby]]“Fetch it,” said Fallowby.

It was a plain box, striped in cream and green. Tuck set it on the line between the benches, and for a moment there was no sound but the drip of the steamer.

[[Old Vane]]“Is that you, Tuck?” inquired a voice from the hatbox. It was dry and whiskery and kind. [[Old Vane]]“You're early. Is it Thursday?”

[[Tuck]]“It's Saturday. I've told them.”

[[Old Vane]]“Ah! Well done. Was it very dreadful?”

[[Tuck]]“It's still going on.”

[[Old Vane]]“Then take off the lid, there's a good fellow. I should like to see what nineteen years have done to them.”

It was a soft brown hat, with a wide brim. It had a dent on one side. It had been on nobody's head for a very long time, and when the lid came away it uncreased itself slowly all round, the way a cat does, and turned the dent towards the taller hatter.

[[Old Vane]]“You've got thin,” it said.

[[Ignace Fallowby]]“Old Vane,” whispered Fallowby. His eyes had filled. [[Ignace Fallowby]]“I'd thought you would have been moth by now.”

[[Old Vane]]“I'm beaver. And there's Ambrose, just the same, only more so. Why are you sitting over there, Ambrose? Who drew that silly line on the floor?”

[[Ambrose Culp]]“He did.”

[[Ignace Fallowby]]“*He* did! I drew the half, he drew the other half. Tell him—” Here Fallowby stopped short, since there was plainly no sense in asking a hat to tell somebody something who was sitting right in front of it.

[[Tuck]]“They won't say what it was about,” Tuck explained. [[Tuck]]“I've asked them.”

[[Old Vane]]“They won't say because they're ashamed. I'll say it. I was their first, you know, and the best of the lot, for I wasn't made to be sold. They made me for old Vane, their master, who'd taught the both of them, and was dying. One made the hat and one was to say the true thing. And they couldn't agree what it should be. Ignace wanted, *You were a great man.* Ambrose wanted, *You were a kind one.* They quarrelled over it all night, with me going cold on the block between them. By the morning he was dead, and his head was bare.”

Nobody spoke. Tuck found that he had picked up the lid and was holding it before him like a shield.

[[Ambrose Culp]]“He was kind, though,” said Culp after a time, thickly.

[[Ignace Fallowby]]“I know that he was.”

It was not addressed to Tuck. It had gone straight across the line, six feet, without anybody to carry it.

[[Ignace Fallowby]]“I only thought that everyone had told him so,” Fallowby went on, [[Ignace Fallowby]]“and that nobody had ever told him the other. I never said he wasn't kind.”

[[Ambrose Culp]]“You said I was a sentimental pudding.”

[[Ignace Fallowby]]“You threw a flat-iron.”

[[Ambrose Culp]]“I threw it wide.”

[[Ignace Fallowby]]“It was, now I come to think of it,” said Ignace Fallowby, [[Ignace Fallowby]]“very considerably wide.”

The clock of St. Orrin's struck nine. Tuck coughed.

[[Tuck]]“There's the Queen, sirs.”

[[Ambrose Culp]]“Lord, so there is. What have we got? A child's head, say nineteen and a half. Have you any of that white felt left, from the Bishop?”

[[Ignace Fallowby]]“Eleven inches of it. I shall need the small steamer.”

[[Ambrose Culp]]“Then take it, man!” cried Ambrose Culp. [[Ambrose Culp]]“Don't stand there! What do we *say* into it, though? She's nine. She thinks that she's only somebody's sister.”

[[Ignace Fallowby]]“‘You are a queen’?”

[[Ambrose Culp]]“Everyone's told her that. That's what's the matter with her.”

[[Ignace Fallowby]]“‘You are brave,’ then.”

[[Ambrose Culp]]“But she isn't, is she? It's got to be true.”

They glared at each other. Colour was mounting in both faces; Culp's hand, quite of its own accord, had gone out in the direction of a flat-iron.

[[Old Vane]]“Might one ask the boy?” said the hat.

So they asked him. He thought about it while the steamer sang, with his bare feet on either side of the red paint. He thought of the cellar stairs, and of seven months with a thing under his shirt, and of how it had been this morning in the half minute after he had opened his mouth. When the felt was ready and still warm, he leaned down and said it into the crown himself; and the two masters, looking at one another over his head, nodded at the same instant.

At noon a small person came down the steps of the palace in a white hat. She was shaking. Anyone could see it. But she looked about at all those thousands with an expression of growing surprise, as though someone had just that moment told her a secret about every one of them, and then, not well, and with the wrong hand, she began to wave.

[[the crowd]]“God save the Queen!” roared the crowd.

[[Lady Sessaly]]“What on earth did you put in it?” Lady Sessaly asked, behind her handkerchief.

[[Tuck]]“It just says they're frightened too,” said Tuck.
