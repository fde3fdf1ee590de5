Marit Oake | Oake, Marit, their captain, Captain | female
Bo Tully | Bo, Tully, the archer | female
Perpetua Lisle | Perpetua, Pet, Lisle, the blonde | female
Adaeze | Adaeze, Ada, the giantess | female
Kes | Kes, the little one, kid | female
Jory | Jory, the boy, the bucket | male
the general | the general, gold teeth, Excellency | male
the woman who knitted | the woman who knitted, the knitter, the little woman | female
Sergeant Brand | Sergeant Brand, Brand, Sarge, the voice in the wall | female
the crowd | the crowd | neutral
====
# THE NINTH LANCE

## Book 2, Chapter 31: Bread and Something

*(A/N: Thanks to everyone who voted! "They fight each other" won by a mile, you monsters. So here it is. Sort of.)*

The shield had been polished by somebody who loved it, and Perpetua Lisle could see the whole of her own face in it, as well as a good deal of the ceiling.

[[Perpetua Lisle]]"You are going to walk out there," she told the face, [[Perpetua Lisle]]"and you are going to smile. You've a split lip. So smile on the left." She tried it. [[Perpetua Lisle]]"No. God. You look like a cat with a letter. Chin up. You were the best rider at Saltmarsh, and you had that dress. All right? All right. And if it's Ada that they put you against, you fall over *early*."

[[Adaeze]]"I heard that," said the other end of the cell.

[[Perpetua Lisle]]"You were meant to be asleep!"

[[Adaeze]]"I'm six foot five and it's a bench. What'd you want to be fighting me for?"

[[Perpetua Lisle]]"I *don't* want to. I'm making arrangements."

There were five of them, all that was left. They had been taken at the ford with eleven others, and walked for nine days, and this morning someone had given them back their armour, which was clean, and that was how they'd known.

[[Marit Oake]]"Nobody's fighting anybody," said Marit Oake. She had her back against the door. She had been their captain since April, when the last one died, and it had gone white just here, over her ear. [[Marit Oake]]"I've told you. They can put us on the sand, but they can't make us hit."

[[Kes]]"They've got archers, Captain."

[[Marit Oake]]"I know they have, Kes."

[[Kes]]"They shoot one every hundred heartbeats till somebody starts. Jory told me. It's one of yours they shoot and you don't get to pick."

[[Marit Oake]]"Who in hell's Jory?"

[[Jory]]"Me, miss," said the bucket.

It came around the bars, with a boy behind it. He couldn't have been more than ten. He put a ladle through and they drank in turn, and it struck all of them at about the same time that he wouldn't meet anyone's eye.

[[Adaeze]]"Have you got a bet on us?" asked Adaeze.

[[Jory]]"Tuppence."

[[Adaeze]]"On who?"

[[Jory]]"The little one," the boy muttered, with a jerk of his thumb at Kes. [[Jory]]"She's forty to one."

[[Kes]]"That's not very nice," said Kes. And then, having thought about it: [[Kes]]"It's quite nice."

Boots were coming, and something else, along with the boots, that clicked. Jory picked up the bucket and was somewhere else.

They'd seen these two before, at the ford and afterwards, on a pair of white mules. The man was a general of some sort. No one had told them his name. He had a purple sash, and when he smiled the torchlight got in among his teeth, every one of which was gold. The other was a little woman in grey with a bag over her wrist. She knitted. She hadn't stopped, as far as anyone knew, in nine days; it hung from her needles and went down into the bag and there was a lot of it.

[[the general]]"Ladies!" cried the general. [[the general]]"Don't get up. Oh, but you can't, can you? It's the ceiling. How did we sleep?"

[[Marit Oake]]"Like the dead," Oake said.

[[the general]]"Ha! I like this one. Don't you like this one?"

[[the woman who knitted]]"She's a bit drawn," said the woman who knitted. She had a comfortable, Sunday sort of voice. [[the woman who knitted]]"What was your mother's name, dear?"

[[Marit Oake]]"Why?"

[[the woman who knitted]]"I put a row in for everyone. I like to get the name right."

Her needles went *click*. It was then that one of the five of them laughed, or it began as a laugh. Bo Tully had been sitting in the corner with her knees drawn up, and for two days she'd hardly said a word, and now it was coming up out of her like water out of a drain.

[[Bo Tully]]"It's us," she said. [[Bo Tully]]"Look at it. Look how long it is! She's got us all in there, she's got Hannah in there, and Mags. It's got *stripes*."

[[the woman who knitted]]"Mags was the green," the little woman agreed.

[[Bo Tully]]"I can't. Captain? I can't do it, I can't go out, I'm going to be sick. There's no air. I can't get my hands to..."

[[the general]]"Dear me," said gold teeth. [[the general]]"The archer's got the shakes. Put that about, somebody, it'll change the price. Do you know what we say in Gilt? A soldier's only a girl who hasn't seen the bill." He rapped with his ring along the bars, one after another, as a child does with a stick. [[the general]]"Half an hour, my doves. One walks out with a purse. I'm told that it's often best friends who last the longest. They *apologise*, you see. It's wonderful theatre."

[[Perpetua Lisle]]"You've got spinach," Perpetua said to him.

[[the general]]"I beg your pardon?"

[[Perpetua Lisle]]"In your teeth. On the left. I shouldn't like you to go on like that in front of people."

He'd gone a dozen paces before they heard him stop, and say something quietly to the knitter.

[[the woman who knitted]]"There's nothing there, Excellency," she answered.

Adaeze had already got down onto the floor. There was a great deal of her to get down. She put her legs out on both sides of Bo's, and her arms around the lot, and her chin on top.

[[Adaeze]]"I'm not going to tell you it's all right," said the giantess.

[[Bo Tully]]"Don't you dare."

[[Adaeze]]"It's not all right. It's a big smelly hole, and they want us to die in it. Now, I can't shoot. I never could. I see two of everything. How is it that you do it?"

[[Bo Tully]]"What d'you mean, how? You just... you look at it."

[[Adaeze]]"And then what?"

[[Bo Tully]]"You breathe in. You don't let go on the in. Everyone lets go on the in."

[[Adaeze]]"Show me."

[[Bo Tully]]"I know what you're doing, Ada."

[[Adaeze]]"I'm sure that you do, you're very clever. Show me anyway."

They breathed. You could hear it, one long breath with a rattle in it and one that was like a bellows. After a while there was no rattle.

[[Kes]]"Sarge used to do that," Kes said out of the dark. [[Kes]]"With me. It was the first night that I was ever on watch, and I'd let a cow through. I thought it was an army, and then I thought it was a ghost. I'd woken the whole camp."

[[Perpetua Lisle]]"I remember. I was in my curlers."

It had been raining, the way it rained at Saltmarsh, from both sides. Sergeant Brand had sent the rest of them back to bed. She was a short bow-legged woman with a burnt ear, and she'd walked all around the cow.

[[Sergeant Brand]]"Well, it's a big one," she said at last. [[Sergeant Brand]]"What did you challenge it with?"

[[Kes]]"'Who goes there,' Sarge."

[[Sergeant Brand]]"What did it say?"

[[Kes]]"Nothing, Sarge. It just kept coming."

[[Sergeant Brand]]"And you stood where you were?"

[[Kes]]"I couldn't move."

[[Sergeant Brand]]"They don't know that. Nobody ever knows that but you. Now listen, kid, because I'm only going to say this to you till you're sick of it. There's always going to be somebody who's come along to see you run. They've brought their dinner. You don't have to be brave, and you don't have to win. You've only got to sell them something else."

And she had put the halter in Kes's hand, and told her to go and sell the farmer his cow.

[[Kes]]"He gave me a cheese," said Kes now. She wiped her nose on her wrist. [[Kes]]"I never found out what she meant."

[[Sergeant Brand]]"I meant the cheese, you great turnip."

Nobody in the cell had spoken. They looked at each other. It had been thick and cracked and it had come, there was no question of it, from out of the stones, down by the drain.

[[Marit Oake]]"Who's there?" said Oake sharply.

[[Sergeant Brand]]"Who d'you think? I've been listening to you lot all night. Lisle, you still talk to yourself. Tully, that was nice breathing."

[[Bo Tully]]"Sarge?" whispered Bo.

[[Adaeze]]"You're *dead*," said Adaeze. [[Adaeze]]"We buried you. I dug it!"

[[Sergeant Brand]]"You buried a lance-corporal of the Fourth with my hat on," said the voice in the wall. [[Sergeant Brand]]"You never were any good at faces. I've been eight months in here. I'm told that I'm the attraction. Now come down here, all of you, and be quick, they'll be drawing the bolts. How many people have they got up there?"

[[Marit Oake]]"Ten thousand," said Marit Oake. There was something the matter with her voice. [[Marit Oake]]"Brand. They want us to kill each other."

[[Sergeant Brand]]"'Course they do. They've paid for it. So what else have you got to sell?"

---

The light was like being hit. They came up out of it blinking, five women in clean steel, on to a floor of yellow sand as broad as a lake, and the noise came down on them from all sides.

[[the crowd]]"Lance! Lance! Lance!"

[[the crowd]]"That's never her, that's the tall one!"

[[the crowd]]"Shake a leg, blondie!"

On a balcony with a purple awning, the general lifted one hand. Next to him the little woman was starting on a fresh ball of wool; it was red. A drum began. It went at about the speed of a heart.

[[Marit Oake]]"Ready?" Oake said out of the corner of her mouth.

[[Kes]]"No."

[[Marit Oake]]"Good. Positions."

They walked to the middle, where they drew their swords, all together, with a noise like a sheet being torn, and the crowd roared. They stuck them upright in the sand. Adaeze took off her breastplate and set it down, hollow side under, across the hilts. And they sat round it, on their helmets, as people sit around a table; and Perpetua Lisle put her hand inside her mail, and brought out a pack of cards.

[[the crowd]]"What are they doing?"

[[the crowd]]"It's a trick. It's some kind of a trick."

[[Perpetua Lisle]]"Ladies," said Perpetua, in a voice that had been trained for hunting fields and could be heard at the back. [[Perpetua Lisle]]"The stakes are as follows! One purse! Queens are wild, and no crying. Bo, it's your deal."

Fifty beats. Sixty. [[thinks Kes]]*Sell them something,* thought Kes. [[thinks Kes]]*Sell them the cow.* Bo's hands shook so much that she turned up the first three by mistake.

[[Bo Tully]]"It's not going to work," she said between her teeth.

[[Adaeze]]"You let go on the in," said Adaeze.

Bo breathed out, and dealt. Somebody booed, up in the cheap seats; it spread; a cabbage landed. At eighty beats Kes picked up the cabbage and put it in the pot. [[Kes]]"I'll see that," she announced, [[Kes]]"and raise you a cushion!"

There was a laugh. It was only one. It came from low down, by the gate, and it was a boy's.

[[Jory]]"I'll have tuppence on the little one!" shouted Jory.

[[the crowd]]"She's holding nothing! I can see from here!"

[[the crowd]]"Don't you tell her, you swine! Let her play it!"

[[the crowd]]"I'll take the blonde! Six to one on the blonde!"

A cushion came down, then another. The drum had reached ninety-seven, and you couldn't hear it. All around the great bowl people had got up on their seats and were yelling odds across one another's heads, and money was going from hand to hand, and on the wall the archers had let their strings go slack, so as to lean out and see.

[[the general]]"Stop this," said the general. He was on his feet. [[the general]]"Shoot one. What are they waiting for? Shoot!"

[[the woman who knitted]]"You can't now, Excellency," said the woman who knitted. For the first time in all those days the needles were still in her lap. She was gazing down at the sand, with her lips moving; she was counting somebody's hand. [[the woman who knitted]]"They've got money on it."

*(A/N: yes, Brand's alive. NO, I didn't plan it from the start, I just missed her. Next week: the purse.)*
