Warren Teig | Warren, Mr. Teig, his stepfather | male
Cade | Cade, the older boy, the older brother | male
Nils | Nils, the younger boy, the little one, buddy | male
June | June, his wife, their mother, Mom, Junie | female
Dell Haugen | Dell, his brother-in-law, his wife's brother, Uncle Dell | male
the sergeant | the sergeant, Sergeant Boyle, Boyle, ma'am | female
====
Labor Day

The pontoon was gone, and the older boy said that he didn't know anything about it.

[[Warren Teig]]"I didn't ask if you knew about it," Warren said. [[Warren Teig]]"I asked if you'd seen it."

[[Cade]]"It's the same thing."

[[Warren Teig]]"It's not quite the same thing."

[[Nils]]"I saw it last night," said Nils. He was nine, and he was eating cereal from the box. [[Nils]]"It was right there."

They stood, the three of them, and looked at right there. There was the dock, with a rope on it. There was the lake, which was flat and white with a mist coming off, and from which, at ten to seven on the last day of summer, a person could reasonably expect a boat. It was not Warren's boat. It was his wife's brother's. They had been lent it, along with the cabin, the grill and a page and a half of instructions, and Dell was driving up from the Cities to get it at noon.

[[Warren Teig]]"Was it tied?"

[[Cade]]"I guess," said Cade.

[[Warren Teig]]"Who tied it?"

[[Cade]]"Why are you looking at me?"

[[Warren Teig]]"I'm looking at everybody."

[[Cade]]"There's only the two of us, and he can't do a cleat."

[[Nils]]"I can so do a cleat!"

[[Cade]]"You do a pretzel."

Warren bent down for the end of the rope. He'd been married to their mother for fourteen months. Before that he had been for thirty years a man who lived by himself in a duplex and taught band; nobody in that time had ever looked at him the way Cade did, flat, like somebody reading a thermometer. The rope wasn't frayed. It hadn't been cut. It was wet for the last two feet, and dry above that, and it had been lifted off by a hand.

[[Warren Teig]]"Well," he said, [[Warren Teig]]"it'll have blown somewhere. Why don't we take the canoe and look?"

[[Cade]]"There wasn't any wind."

[[Warren Teig]]"We'll look anyhow."

[[Cade]]"You look. I'm going back to bed."

He went. The screen door banged, and the house went quiet around the sound. Nils held out the box of cereal to his stepfather, who took some.

[[Nils]]"Is Uncle Dell going to be mad?"

[[Warren Teig]]"I'd be mad."

[[Nils]]"Are you mad?"

[[Warren Teig]]"I'm more kind of puzzled. Can you paddle?"

[[Nils]]"I can do the front."

They did the whole north shore. They did the lily pads, and they asked a man in a bass boat, who said there'd been kids out on the water around two in the morning, going like hell without lights, and that if they were his he would tan them. Warren thanked him. In the bow the small straight back in its orange vest didn't turn around.

[[Nils]]"That wasn't kids," Nils said, when the man had puttered off.

[[Warren Teig]]"What was it, then?"

[[Nils]]"It was just one."

[[Warren Teig]]"One kid?"

[[Nils]]"I'm not supposed to say."

[[Warren Teig]]"Then don't," said Warren. [[Warren Teig]]"That's all right. You want to swap sides? Your arm must be getting tired."

They swapped sides. A loon came up, gave them a look, and went under. It's possible to teach the trombone to sixth-graders for three decades only if you've learned how to wait, and he paddled and waited.

[[Nils]]"If you swore on something and then somebody might be dead," said the little one, [[Nils]]"would you have to tell?"

[[Warren Teig]]"Who might be dead, buddy?"

[[Nils]]"Nobody. Just if."

[[Warren Teig]]"I believe I'd tell."

[[Nils]]"He went to get Dad."

The water ran off the blade of the paddle and made a row of little rings. Their father lived in Duluth. He had a new phone about once a month. He'd been coming up on Saturday to take them fishing; he'd said so in July, and again on Wednesday, and on Saturday they had sat out on the steps with their rods from eight o'clock until it was dark.

[[Warren Teig]]"Get him from where?"

[[Nils]]"The casino. It's across. He called up Cade and said he was real close by, he'd got as far as the casino and the car quit. He said, come over and get me. He said not to bother Mom."

[[Warren Teig]]"And did he get him?"

[[Nils]]"I fell asleep. When I woke up Cade was in bed and all his clothes were wet. He won't talk. He told me if I said one thing he'd never speak to me again till I'm forty."

[[Warren Teig]]"Okay," said Warren. He had turned the canoe around without knowing it. [[Warren Teig]]"Okay. You did right. Dig in now, as hard as you can."

There was a sheriff's truck beside the woodpile. He saw it from out past the raft, and saw as well, up on the porch, a broad woman in brown, with her hat under her arm. She had her back to them. It was the kid she was talking to; he was in the doorway with a comforter around him.

[[the sergeant]]"...not saying you did," he heard across the water. [[the sergeant]]"I'm asking where you were."

[[Cade]]"Here."

[[the sergeant]]"All night?"

[[Cade]]"I was asleep. Ask him."

The sergeant looked round as Warren came up the steps. [[the sergeant]]"Are you the father?" she said.

[[Cade]]"He's not my father."

[[Warren Teig]]"I'm their stepfather. Warren Teig. What's happened?"

[[the sergeant]]"Sergeant Boyle. Do you folks own a pontoon, sir? Twenty-foot, with a green canopy?"

[[Warren Teig]]"It's my brother-in-law's. It got loose on us."

[[the sergeant]]"Did it?" she said. [[the sergeant]]"It's on the rocks over by Tribal Landing. It's got a hole in it that I could put my head in. There's a guy at the clinic with a broken collarbone, and he says that he was a passenger. He blew a point one nine. He won't say who was driving."

Nobody said anything. Nils had stopped on the bottom step with his paddle. Over his head his brother was staring at him; and the little boy shook his head, hard, no, no, and burst into tears.

[[Cade]]"You *told*," said Cade.

[[Nils]]"I thought you were going to get dead!"

[[Cade]]"I was in *bed*! I was right there in the bed!"

[[the sergeant]]"All right, fellas," said the sergeant. [[the sergeant]]"How old are you, son?"

[[Cade]]"Fifteen."

[[the sergeant]]"You got a permit for a boat?"

[[Cade]]"No."

[[the sergeant]]"Then before you say anything else to me, let's have a parent here. Is your mom home?"

[[Warren Teig]]"She's on shift," Warren said. [[Warren Teig]]"She's a nurse, in Brainerd. I can call her."

[[the sergeant]]"I'd do that."

He did it from the kitchen with the door open. It rang on the ward, and then it rang in somebody's pocket. From where he was he could see the sergeant's boots and, beside these, two bare feet, long and blue and not clean, one of them standing on the other.

[[June]]"Is it the boys?"

[[Warren Teig]]"They're fine. They're both right here. Junie, listen, there's a sergeant out on the porch."

[[June]]"What did they do?"

[[Warren Teig]]"It's the pontoon. It seems that Ray called Cade up in the night."

[[June]]"Ray did? Where from?"

[[Warren Teig]]"Across the lake. He wanted a ride."

[[June]]"How drunk?"

[[Warren Teig]]"Pretty drunk."

[[June]]"And he got in the boat and went," said June. It wasn't a question. There was a bell going behind her, somebody's drip. [[June]]"In the dark. Because he was asked. Oh, that kid. Who's there with him?"

[[Warren Teig]]"Just me."

[[June]]"Then you're who's there," his wife said. [[June]]"I can't leave for two hours. Don't let him sign a thing. Warren?"

[[Warren Teig]]"Yes?"

[[June]]"He'll try to make you go away. Don't you go."

When he got back out, a second truck had pulled in behind the first. It was Dell, five hours early, in a fishing shirt. He'd left the door hanging open. He was a large, clean, cheerful man who sold insurance, and he had never been heard to raise his voice; he was raising it now.

[[Dell Haugen]]"I had the harbormaster on the phone at six o'clock in the morning! Twenty-four thousand dollars! I said to you, lock the key in the box. It's on the sheet. It's number one on the sheet!"

[[Warren Teig]]"I know it is, Dell."

[[Dell Haugen]]"Who had it? Was it him? I knew it. I said it to June, I told her, that boy is Ray all over."

[[Cade]]"Shut up."

[[Dell Haugen]]"What'd you say to me?"

[[Cade]]"I said, shut up! You don't know anything about it!"

[[the sergeant]]"Sir," said Boyle, [[the sergeant]]"I'm going to need you to step back off the porch."

[[Dell Haugen]]"It's my porch."

[[the sergeant]]"I see that. I need you to step off of it."

Cade had dropped the comforter. He was shaking, and his lips were no color at all, and it was at Warren he was looking, flat, waiting, like you'd wait for a thing that you knew the number of. And Warren, who had led the Fourth of July parade through Nisswa backward in a bearskin hat, found out he was afraid of a fifteen-year-old in his underpants.

[[Warren Teig]]"I left the key out," he said.

Cade had stopped shaking.

[[Dell Haugen]]"You what?" said Dell.

[[Warren Teig]]"It was on the counter. I was supposed to lock it up, and I forgot. It's my fault. I'll pay for the boat."

[[the sergeant]]"Mr. Teig, were you operating it?"

[[Warren Teig]]"No, ma'am."

[[the sergeant]]"Do you know who was?"

[[Warren Teig]]"I do," said Warren. [[Warren Teig]]"But I think he'd like to tell you himself. I'm going to sit by him while he does it, if that's allowed."

He sat down on the top step. It was cold, and he could feel it through his wet pants. For a time there was only the sound of the younger boy's breath catching and letting go. Then the boards gave. The boy did not sit close.

[[Cade]]"He said he'd drive," Cade told his own feet. [[Cade]]"We were coming back, and he said, let me drive, I used to drive this lake. I told him he couldn't. I said, Dad, you're wasted. He just kind of laughed and put me over in the other seat. He's really strong. And then he opened it up."

[[the sergeant]]"So it was him at the wheel?"

[[Cade]]"Yeah."

[[the sergeant]]"When you hit?"

[[Cade]]"He said it was an island. He was going to show me this island where he took Mom." He wiped his nose on his arm. [[Cade]]"It wasn't even an island. I swam in. I got him up onto the rocks and I yelled till somebody's light came on. And then I ran around the shore road home."

[[Warren Teig]]"That's seven miles," said Warren.

[[Cade]]"I know how far it is."

[[Warren Teig]]"With no shoes on?"

[[Cade]]"I had one."

[[Dell Haugen]]"Jesus, Mary and Joseph," said his brother-in-law. He'd sat down himself, on the tailgate. All the red was gone out of him. [[Dell Haugen]]"Are you hurt, kid? Did he hurt you?"

[[Cade]]"No."

[[Dell Haugen]]"I didn't mean what I said. About you being Ray."

[[Cade]]"I know what you meant."

The sergeant shut her notebook. She said that she would have to write it up, and there'd be somebody calling; but she had got two of her own, she added, and as for the permit, she had come out without her glasses. She put on her hat. On her way down she stopped by Nils, who was still holding the paddle straight up, like a sentry.

[[the sergeant]]"You the one that told?"

[[Nils]]"Yes, ma'am."

[[the sergeant]]"How long did he say he's not going to talk to you?"

[[Nils]]"Till I'm forty."

[[the sergeant]]"What do you think?" she asked over his head. [[the sergeant]]"Could we get that down some?"

It was a while before anyone answered. The mist was off; you could see right across to the other side, to the small green rag of canopy on the rocks, and how very far it was.

[[Cade]]"Thirty-eight," said the older brother.

Then he put his forehead on his knees, and his back started to heave; and Warren, who'd been told not to go, stayed where he was. After a minute he put out a hand, as he would have to a strange dog, palm down, and left it there in the air between them, to see if it was wanted.
