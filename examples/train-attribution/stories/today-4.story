Hallworth | Hallworth, the gaffer, the manager, boss, gaffer | male
Ekwueme | Ekwueme, the assistant, Chidi | male
Stubbs | Stubbs, Stubbsy, the captain, skipper | male
Lindqvist | Lindqvist, the goalkeeper, the big Swede, Lindy | male
Farrelly | Farrelly, the winger | male
Mensah | Mensah, Kwame | male
Dalby | Dalby, the substitute, the kid, son | male
the kit man | the kit man, Arthur, the old fellow | male
====
HALF-TIME

There was a hole in the changing-room door at about the height of a boot, and before Hallworth had shut it behind him the players had found their pegs and were studying their laces.

It was the hole he had put there at half-time against Barrow, and it had become a kind of member of the club. New signings were shown it. Nobody had ever had it mended, because on that occasion they had gone out and won.

He walked to the middle of the floor. He looked at the board, where that morning he had drawn a great many arrows. He took the cloth and wiped them off, all of them, and not until he had finished did he turn around.

[[Hallworth]]“Three,” said Hallworth.

No one offered him a different number.

[[Hallworth]]“Three-nil, against a side with a postman in it. Who had the postman?”

Silence. Somewhere a tap dripped.

[[Hallworth]]“I’m asking. He’s thirty-six. He’s been up since four. He’s gone through us like it was the second delivery. Who was marking him?”

[[Stubbs]]“Farrelly had him,” said Stubbs.

[[Farrelly]]“I never!” Farrelly’s head came up. [[Farrelly]]“I had him for the first. He was Mensah’s for the other two, you told me to swap.”

[[Stubbs]]“I told you to swap for corners.”

[[Farrelly]]“You said to swap!”

[[Stubbs]]“For *corners*, you clown, I said it right in your ear...”

[[Hallworth]]“Shut it,” said the manager, not loudly. He turned to the far end of the bench. [[Hallworth]]“Mensah? What have you got to say?”

Mensah had a towel over his head and didn’t stir. He was the quietest of them, and the best; there had been a man from Leicester in the stand before Christmas, with a notebook. He seemed to be looking at something between his feet.

[[Ekwueme]]“He’s thinking, boss,” Ekwueme put in.

[[Hallworth]]“I’d like him to think with his mouth.”

[[Ekwueme]]“Give him a minute.”

[[Hallworth]]“We’ve got eleven of them, Chidi. And then I’ve got to send this lot back out there in front of nine hundred people who’ve paid.” The gaffer flung the cloth at the board. [[Hallworth]]“Lindqvist! Did you at any time consider coming off your line?”

The goalkeeper was six foot six and had to sit with his knees apart so as not to bang them on his chin. He gave the question some thought.

[[Lindqvist]]“For the second,” he said, [[Lindqvist]]“I considered it.”

[[Hallworth]]“And?”

[[Lindqvist]]“I decided against.”

Someone sniggered. It was the kid, Dalby, at the end by the showers, with his bib still on and not a speck of mud on him. He tried to make a cough of it.

[[Hallworth]]“Something funny, son?”

[[Dalby]]“No, gaffer.”

[[Hallworth]]“You’ve been sat on your backside for forty-five minutes. Have you any observations?”

[[Dalby]]“No.” Dalby swallowed. [[Dalby]]“Only...”

[[Hallworth]]“Only what?”

[[Dalby]]“Their left-back’s limping. He’s been limping since about ten minutes in. He goes down on it whenever Farrelly gets outside him, except that Farrelly’s not been outside him since, he’s been coming in.”

Every head on the bench swung round to have a look at him. He was seventeen, and still had to get a note from college. He went so red that his ears shone.

[[Farrelly]]“I come in because nobody gives me it outside,” said Farrelly.

[[Stubbs]]“Nobody gives it you because you lose it.”

[[Farrelly]]“When did I lose it?”

[[Stubbs]]“I’ve only got the two hands!”

[[Ekwueme]]“All right, skipper,” said the assistant. [[Ekwueme]]“That’s enough. Is the lad right, though? Is he limping?”

[[Lindqvist]]“He is right,” said Lindqvist. [[Lindqvist]]“I have seen it also. I have had a very good view of the game.”

[[Hallworth]]“Then why’s nobody told me?”

[[Lindqvist]]“You were shouting, boss.”

[[Hallworth]]“I wasn’t shouting!” Hallworth shouted.

In the quiet that came after, the door was pushed open by a tray. Behind the tray, there was a small old fellow in a club anorak, with a plate of quartered oranges and a tea towel on his shoulder. He had been bringing in the oranges at half-time since before any of them had been born, and he made his way along the row with them now as though it had been three-nil the other way.

[[the kit man]]“Orange, Stubbsy?” he said. [[the kit man]]“Orange, Mr Farrelly?”

[[Farrelly]]“Ta, Arthur.”

[[the kit man]]“Big lad? Have two.”

[[Lindqvist]]“Thank you. I have not earned two.”

[[the kit man]]“Have them anyway, they’ll only go to the wasps.” The kit man had reached the towel. He bent down and peered up under it, and stayed like that. After a moment he straightened up, put the tray on the treatment table, and came back to the middle with a different face. [[the kit man]]“A word, Mr Hallworth.”

[[Hallworth]]“Not now.”

[[the kit man]]“It’d better be now.”

[[Hallworth]]“Arthur, I’m trying to do a talk here!”

[[the kit man]]“Well, you’d want to do it to somebody else,” said Arthur. [[the kit man]]“That lad’s crying.”

No one breathed. Eleven grown men looked anywhere, at the tap, at the oranges, at the hole in the door. The towel didn’t move.

[[Hallworth]]“Kwame?” said the gaffer.

It was the captain who slid along. He had called Mensah four or five things that afternoon that he would not have liked his wife to hear. Now he sat himself down hip to hip with him on the slats, with his big scarred forearms on his thighs, and spoke to the floor.

[[Stubbs]]“Is it your mum?”

A nod, inside the towel.

[[Stubbs]]“Is she bad?”

[[Mensah]]“They rang me at one o’clock,” said Mensah. It was a perfectly steady voice; that was what was so awful. [[Mensah]]“On the coach. They said that she might not see the night. They said to come if I was coming.”

[[Ekwueme]]“And you *played*?” asked Ekwueme.

[[Mensah]]“There’s no one else for the middle. Griff’s suspended. Ollie’s done his knee.”

[[Stubbs]]“You daft sod,” Stubbs said. [[Stubbs]]“You great daft sod. Why didn’t you say?”

[[Mensah]]“She’d have gone mad if I missed it. She’s got it on. There’s a nurse has got it on the radio for her.” He pulled off the towel at last. His eyes looked as if somebody had rubbed sand in them. [[Mensah]]“She’s listening to it, Stubbsy. It’s three-nil and she’s lying there listening.”

Hallworth sat down. He did it as if someone had cut a string, there on the lid of the skip with the dirty kit, and took off his cap, and it was noticed that he hadn’t much hair.

[[Hallworth]]“I’ve been calling you all the names under the sun,” he said.

[[Mensah]]“I didn’t hear, gaffer.”

[[Hallworth]]“I called you a traffic cone.”

[[Mensah]]“I heard that one.”

[[Farrelly]]“To be fair,” said Farrelly, [[Farrelly]]“she’ll have heard it and all. They could hear it in Stoke.”

It could have gone either way. For a second it hung there. Then Mensah’s mouth went up at one side, and beside him the captain made a noise like a horse, and it ran down the bench from peg to peg.

[[Ekwueme]]“Where is she?” said Ekwueme when it was over. [[Ekwueme]]“Which hospital?”

[[Mensah]]“The Royal.”

[[Ekwueme]]“That’s forty minutes.”

[[the kit man]]“Thirty, by the ring road,” the old fellow said. He was already getting his anorak done up. [[the kit man]]“I’ve the van outside. I’ll have to take out the balls.”

[[Mensah]]“I can’t just go,” said Mensah. [[Mensah]]“It’s half-time.”

[[Hallworth]]“You can.”

[[Mensah]]“But you’ve only got the...”

[[Hallworth]]“I know what I’ve got. I’ve got Dalby.” The manager hadn’t looked round. [[Hallworth]]“Get your bib off, son.”

[[Dalby]]“Me?” said Dalby.

[[Hallworth]]“Have I another one?”

[[Dalby]]“I’m a left-back, gaffer.”

[[Hallworth]]“Not till you’re back in the stand, you’re not. You’re in the middle of the park and you’re picking up a postman. Can you do that?”

The substitute’s mouth had come open. He gaped at Mensah, who was getting his boots off with shaking hands, and at the shirt with the eight on it that Mensah had hauled over his head and was holding out to him across the floor.

[[Mensah]]“He goes left,” Mensah told him. [[Mensah]]“Always. He shows you the right and then he goes left. I knew it and I couldn’t get my legs to do it. Don’t watch his feet, yeah? Watch his belly.”

[[Dalby]]“His belly. Okay.”

[[Mensah]]“And talk. I never talk, it’s what’s wrong with me. You’ve got good eyes. Tell them what you see.”

[[Dalby]]“Yeah.” Dalby pulled on the wet shirt. It came to his thighs. [[Dalby]]“What’s her name? Your mum?”

[[Mensah]]“Gifty.”

[[Dalby]]“Is she nice?”

[[Mensah]]“She’s terrifying,” said Mensah.

Arthur had him by the elbow. They got as far as the door together, the little man and the tall one with a tracksuit top on over nothing, and there he stopped and looked back. He seemed to have something to say and no idea what. It was Lindqvist who rose up, unfolding, and crossed the floor in three steps, and put into his hand an orange.

[[Lindqvist]]“For the van,” said the big Swede.

The door swung to. You could hear the studs for a bit; and then you couldn’t, because he’d taken his boots off, and there were only Arthur’s feet, going at a trot. The tap dripped. Hallworth got up off the skip. He picked the pen out of the gutter of the board, and he stood before all that white with his back to them for so long that Ekwueme coughed.

[[Ekwueme]]“Four minutes, boss.”

[[Hallworth]]“I had a speech,” the gaffer said. [[Hallworth]]“I was going to kick that door again.”

[[Stubbs]]“We know,” said Stubbs. [[Stubbs]]“We could see you winding up to it.”

[[Hallworth]]“I can’t remember how it went now.”

[[Stubbs]]“Shall I have a go?”

[[Hallworth]]“Be my guest.”

The captain stood up. He rolled his neck till it cracked. He wasn’t a talker, either, not of the sort that you could print, and he looked along them all, from Lindqvist in his gloves to the kid in another man’s shirt.

[[Stubbs]]“There’s a lady with the radio on,” he said. [[Stubbs]]“Farrelly. Get outside him.”

[[Farrelly]]“If you’ll give me it.”

[[Stubbs]]“I’ll give you it. Lindy?”

[[Lindqvist]]“Yes. I will come off my line.”

[[Stubbs]]“And you, what do you see?”

It took Dalby a moment to understand who was being asked.

[[Dalby]]“He’s limping,” he said. And then, louder: [[Dalby]]“He’s limping, lads, and he doesn’t want us to know.”

Out in the passage, the referee was banging on the wall. They stood up, all of them, in one long clatter, and somebody began to slap the lockers. Hallworth held the door open with his foot, so that for once they went out past him without seeing the hole.
