Tamsin Yeo | Tamsin, Tam | female
Oyin | | female
Gretchen | the sister of the groom, Nils's sister, the German girl | female
Jess | the bride, Jessamy | female
Auntie Carol | Carol | female
the driver | a man in a fleece | male
====
What Happens in Woolacombe

By the time the last car had found the cottage the hot tub was lukewarm, there was a single bar of signal, which lived on top of the log pile, and somebody had already been told about the chart.

[[Oyin]]“It's laminated,” said Oyin. She held it up between finger and thumb. [[Oyin]]“Tamsin, you've laminated a hen weekend.”

[[Tamsin Yeo]]“It's in case of spills.”

[[Oyin]]“‘Seven-fifteen: spontaneous dancing.’”

[[Tamsin Yeo]]“That's a guide,” Tamsin said, and took it off her, and put it back beneath the magnet shaped like a lobster.

There were five of them. Jess was the bride. Tamsin Yeo was maid of honour, on the strength of a promise made in a Wendy house in 1994. Oyin had been at medical school with Jess and had held her hair. Gretchen was the sister of the groom; nobody had met her before today, and she'd come by train from Hamburg with one very small bag. And in the armchair, in a purple kaftan, with her feet up on the only coffee table, was a woman whom each of the others had taken for the owner of the cottage.

[[Auntie Carol]]“I'm Carol,” she had told them at last, over the crisps. [[Auntie Carol]]“I'm Jessamy's auntie. I'm here for the ghost.”

[[Oyin]]“What ghost?” said Oyin.

[[Auntie Carol]]“It's in the particulars.”

Now it was ten past seven. The prosecco had gone round twice, the wind had got up, and Jess had been in the bathroom since half past six. The women in the kitchen had begun to lower their voices, as you do outside a sickroom.

[[Gretchen]]“Is it normal?” Gretchen asked. [[Gretchen]]“In England? She is so long in there.”

[[Tamsin Yeo]]“She's doing her eyebrows.”

[[Oyin]]“I saw her eyebrows,” Oyin said, [[Oyin]]“and they were done.”

[[Tamsin Yeo]]“Then she's nervous. It's a big thing. You'd be nervous too.”

[[Oyin]]“I wasn't, as it happens. I ate a pasty on the church steps. Tam, has she said anything to you?”

[[Tamsin Yeo]]“Such as what?”

[[Oyin]]“Anything. Since about Easter. She doesn't ring me back, she sends me a thumb. I've known that girl for fourteen years, and I have had forty-one thumbs.”

Tamsin had gone to the sink. She ran the tap, and watched it, and didn't put anything under it. [[Tamsin Yeo]]“She's been busy,” she said. [[Tamsin Yeo]]“There's been the seating plan.”

It was at this point that they heard her voice. It did not come from the bathroom; it came from outside and overhead, thin, in snatches, on the wind. Oyin reached across and turned off the tap.

[[Jess]]“... because I can't tell them *that*, can I? ... No. No, they're all in there, there's a chart ... I know what I promised ... I know. I love you too. I just can't go on lying to him, it's making me ill ...”

[[Gretchen]]“She's on the wood,” whispered Gretchen.

[[Jess]]“... after the weekend. I swear. I'll tell him on Monday, and then it's done, and we can ... Say it again? You're breaking up. Rory? ... *Rory?*”

There was a clatter of logs. Then came nothing but weather.

The four women remained exactly as they were. In the armchair Carol had stopped with a crisp in the air.

[[Oyin]]“Who,” said Oyin, [[Oyin]]“is Rory?”

[[Tamsin Yeo]]“I don't know a Rory.”

[[Oyin]]“You went to the sink.”

[[Tamsin Yeo]]“I was thirsty!”

[[Oyin]]“You haven't got a glass.”

[[Gretchen]]“Excuse me. My brother is called Nils,” Gretchen said. She had got very pink, in two small patches. [[Gretchen]]“It is Nils that she is going to marry, in three weeks, in the church with the short tower. He has bought shoes. Who is it, please, that she's loving on the wood?”

[[Auntie Carol]]“There's always a Rory,” said Carol darkly. [[Auntie Carol]]“Mine was a Glenn.”

The back door banged. Jess came in with bark on her knees and her hair blown straight up on end, and a smile that she seemed to have put on in the porch. She saw the faces. It slid off.

[[Jess]]“What?” she said. [[Jess]]“What is it? Who's died?”

Nobody would be the first. Oyin looked at Tamsin, and Tamsin studied the lobster.

[[Gretchen]]“We could hear you,” said Nils's sister. [[Gretchen]]“I'm sorry. The wind is from there.”

[[Jess]]“How much of it?”

[[Gretchen]]“You love him, and you're lying, and on Monday you will tell my brother.”

Jess put a hand out behind her and found a stool. She had turned the colour of the worktop.

[[Jess]]“Oh, God,” said Jess. [[Jess]]“Oh, no. That isn't, it's not, oh, *Gretchen*.”

[[Gretchen]]“I'd like to hear it in a whole sentence, please. My English is better in whole sentences.”

[[Oyin]]“Give her a second,” said Oyin. Her own voice had altered; it was the one, presumably, that she used on the ward. She got down in front of the stool, and took hold of both the cold hands. [[Oyin]]“Jess. Look at me. You don't have to marry anybody, my darling. You could be halfway up the aisle. I'd only want to know about it so I could get the car.”

[[Jess]]“It isn't like that. I want to marry Nils. I've never wanted anything so much in my life.”

[[Oyin]]“Then who's Rory?”

[[Jess]]“He's my son,” said Jess.

A log fell in. Somewhere upstairs, as though it had been waiting for its moment, a door creaked the whole way open, and not one of them looked up.

[[Jess]]“I was sixteen. I went to stay at Auntie Carol's, to help out with the shop; that's what we told everybody. And he went to some people in Fife who couldn't have any, and they were lovely, and I wasn't ever going to look. And then at Easter he wrote. He's nineteen, he's doing engineering. He's got my *nose*. He wants to come to the wedding and sit at the back, and I said yes, I promised him, and I haven't even told Nils that he's alive. I've tried. I get as far as ‘There's something’, and then I ask if he's put the bins out.”

Carol had lowered her crisp into the bowl. Beneath the kaftan, it turned out, there was someone quite different, older and not at all comical.

[[Auntie Carol]]“Seven pounds and two ounces,” she said. [[Auntie Carol]]“With a temper on him. I had him in my arms for as long as it took her to sign.”

[[Oyin]]“You *knew*?” Oyin was staring at her; and then, slowly, she looked round at the sink. [[Oyin]]“And so did you.”

[[Tamsin Yeo]]“I took her in the homework,” said Tamsin. The tears were dripping off her chin. [[Tamsin Yeo]]“Every Friday. I got two buses. I never told anyone, not my mum, not anyone at all, and you have no idea, Oyin, how hard it is to be the best friend of someone whose best friend's a *doctor*. You got the hair. You got the graduation. All I ever got was this one thing, and I couldn't even tell people that I'd got it.”

[[Oyin]]“Oh, Tam.”

[[Tamsin Yeo]]“So I made a chart.”

[[Oyin]]“It's a beautiful chart,” said Oyin, who was crying as well.

It left only the one. Gretchen stood very upright by the fridge in her grey jersey, and she appeared to be going over it, sentence by sentence, for faults.

[[Gretchen]]“So it's a boy,” she said. [[Gretchen]]“It's a boy with a nose.”

[[Jess]]“Please don't ring him. Let me be the one. I'll do it tonight, if I can get a bar. I only didn't want him to look at me as if I was somebody else.”

[[Gretchen]]“May I tell you something about my brother? When he was seven he found a dog, and our father said it couldn't stay. And for one year Nils had the dog in the garage of our neighbour. Every morning he would get up at five to walk it. Nobody knew; only me. He's the worst liar in Hamburg, but he kept that dog for one year.” She came away from the fridge at last. [[Gretchen]]“He'll not say, ‘Why did you?’ He'll say, ‘Nineteen years! And who helped you walk it?’”

Jess made a noise, and held out her arms, and the German girl walked into them as stiff as an ironing board, and stayed.

[[Tamsin Yeo]]“Will I be an aunt?” Tamsin asked the ceiling. [[Tamsin Yeo]]“Is there a word for what I am?”

[[Auntie Carol]]“You're the buses,” said Carol. [[Auntie Carol]]“He'll want to hear about the buses.”

There was a knock at the front door. It was a man in a fleece, holding an inflatable flamingo by the neck.

[[the driver]]“Taxi for spontaneous dancing?” he read off his phone, without much hope.

They had all forgotten. They turned round and looked at him, five women with wet faces, all holding on to some part of one another, and he took a pace backwards into the rain.

[[the driver]]“I can come back,” said the driver.

[[Jess]]“Have you got any signal?” Jess said. [[Jess]]“In the cab?”

[[the driver]]“Up on the top road I have, yeah. Four bars, by the layby.”

[[Jess]]“Could we just go and sit in it? All of us? It won't take long. I've got to ring someone and tell him that he's got a dog.”

[[Oyin]]“That's seven thirty-five,” said Oyin, and lifted the lobster, and got out a pen. [[Oyin]]“It's fine, Tam, I'm only writing it in.”
