Noor Fakhoury | Noor, Fakhoury | female
Anders Lindqvist | Anders, Lindqvist, the voice on the telephone, the voice, the man who had a gun, Andy | male
Captain Bellweather | Bellweather, the captain | male
Tunde Ogunbase | Tunde, Ogunbase, the technician | male
Greta | the woman in the dressing gown, his wife | female
the policeman at the barrier | | male
Freya | a child, the child | female
====
Eleven at the Ferry Terminal

By the time Noor Fakhoury had got her boots on properly, the man who had a gun had already hung up on two policemen and a bishop.

[[Captain Bellweather]]“The bishop was my idea,” said Captain Bellweather. [[Captain Bellweather]]“He was passing.”

[[Noor Fakhoury]]“What did he say to him?”

[[Captain Bellweather]]“The bishop? He said that God was listening.”

[[Noor Fakhoury]]“And what did our man say?”

[[Captain Bellweather]]“He said in that case he’d rather talk to the engineer.”

They had given her the back of a bait truck, out of the wind. Through the slats she could see the terminal across a hundred yards of wet concrete: one long room with its blinds down, a clock over the door, and a sign that said NEXT SAILING and then nothing. The last boat had gone at six. Eleven people had been in the hall to meet it or to miss it, and at ten past, somebody had locked the doors from the inside and telephoned the harbour office.

Tunde Ogunbase handed her the headset. He was a long, gentle technician who had once wired up a church organ for a bet.

[[Tunde Ogunbase]]“He’s on the ticket desk line,” he said. [[Tunde Ogunbase]]“Internal. I can’t see a thing, but I hear pretty well. There’s a clock, a baby that’s asleep, and somebody’s shoes.”

[[Noor Fakhoury]]“Walking?”

[[Tunde Ogunbase]]“Up and down. Not his. He’s standing still.”

She put it to one ear only. She liked to keep the other in the world.

[[Noor Fakhoury]]“Hello,” she said. [[Noor Fakhoury]]“My name’s Noor. I’m in a truck that smells of herring. Who am I speaking to?”

For some time it seemed that she was speaking to the clock.

[[Anders Lindqvist]]“You’re not a bishop,” said the voice on the telephone.

[[Noor Fakhoury]]“No.”

[[Anders Lindqvist]]“Are you police?”

[[Noor Fakhoury]]“I work for them. I don’t carry anything. I’m the one who talks.”

[[Anders Lindqvist]]“Then talk.”

[[Noor Fakhoury]]“I’d sooner listen. What shall I call you?”

[[Anders Lindqvist]]“You needn’t call me anything.”

[[Noor Fakhoury]]“Is everyone well in there? Is anybody hurt?”

[[Anders Lindqvist]]“There’s a lady with a hip. I’ve given her the good chair.” It was a dry, careful voice, not young, the voice of somebody reading out the terms of a thing. [[Anders Lindqvist]]“Nobody is to be hurt. I want that understood. I have a shotgun and I’d like the Minister of Fisheries.”

Bellweather, at her shoulder, made a face like a man who has bitten on a stone.

[[Noor Fakhoury]]“I can’t promise you the Minister,” said Fakhoury. [[Noor Fakhoury]]“I can promise you I’ll pass it on. What do you want to say to him?”

[[Anders Lindqvist]]“I’ll tell him that.”

[[Noor Fakhoury]]“Tell me first. I’ll see that it’s written down right.”

The line clicked and was dead. In the truck nobody moved. Then Ogunbase leaned over and made a pencil mark on his pad.

[[Tunde Ogunbase]]“A minute fifty,” said the technician. [[Tunde Ogunbase]]“The bishop got nineteen seconds.”

* * *

They had a list by eight, put together from bookings and from families at the barrier. A Mrs. Pell, with a new hip. A couple called Dragomir, on honeymoon. Three students. A mother and a baby, and another child of seven whose name was Freya, travelling alone to her grandmother. And the ticket clerk, Lindqvist, who had worked there for twenty-six years and had never been known to raise his voice or to close early.

[[Noor Fakhoury]]“That’s eleven,” said Fakhoury. She counted again with her thumb. [[Noor Fakhoury]]“No, ten. Who’s the eleventh?”

[[Captain Bellweather]]“The eleventh’s him, I’d say.”

[[Noor Fakhoury]]“You told me eleven hostages.”

[[Captain Bellweather]]“I was told eleven people.” The captain wiped the sleet from his list. [[Captain Bellweather]]“I’ve a name for you, though. Rasmus Thorne. Skipper. Lost his licence in the spring when they cut the quota, lost the boat in June, threatened the Ministry in writing. He owns a shotgun. His truck’s in the car park with the door open.”

[[Noor Fakhoury]]“Have you a recording of him? Anything with his voice?”

[[Captain Bellweather]]“There’ll be something. He rang the radio station once a week.”

[[Noor Fakhoury]]“Get it for me.”

At that the light on the set came up, and she put the earphone to her ear and held up a finger.

[[Anders Lindqvist]]“They’re hungry,” said the voice.

[[Noor Fakhoury]]“I could send sandwiches. How would you like me to do it?”

[[Anders Lindqvist]]“On the trolley. Push it to the door and go away. No ham for the young man from Izmir. And something soft for Mrs. Pell.”

[[Noor Fakhoury]]“You’re looking after them.”

[[Anders Lindqvist]]“Somebody has to.”

[[Noor Fakhoury]]“Would you do something for me in return? There are two little ones. Would you let them come out when the trolley goes in?”

She could hear him thinking it over. She could hear the shoes too, now that she had been told of them: heavy, seven steps and a turn.

[[Freya]]“Who is it?” a child said, quite near.

[[Anders Lindqvist]]“It’s a lady in a truck, Freya. She’s sending sandwiches.” He came back. [[Anders Lindqvist]]“The mother and baby. And the girl. In ten minutes. It’s all right, I’ve asked.”

The line went dead again.

[[Noor Fakhoury]]“He’s asked,” said Fakhoury slowly. [[Noor Fakhoury]]“Tunde, who did he ask?”

* * *

[[the policeman at the barrier]]“You can’t come through here, madam,” said the policeman at the barrier.

[[Greta]]“My husband’s in there.”

[[the policeman at the barrier]]“Everybody’s husband’s in there. If you’d wait in the canteen, with the others.”

She was a stout, grey woman in a dressing gown and rubber boots, with a cardigan over her arm, and it was the cardigan that got her past him in the end. She held it out as if he might like to put it on. He was twenty-two and his mother had one like it.

So she was at the tailboard of the truck, holding on with one hand, when the mother and her baby ran out across the concrete with a blanket over them, and a constable ran behind with the girl on his back. It took fourteen seconds. The trolley went in; the door closed.

They sat the child on an upturned fish box and gave her a bar of chocolate.

[[Noor Fakhoury]]“You’ve been very brave,” Fakhoury told her. [[Noor Fakhoury]]“Is there a man in there with a gun?”

[[Freya]]“Yes. It’s broken in the middle.”

[[Noor Fakhoury]]“Broken?”

[[Freya]]“It bends. He’s got it over his arm like this.” She showed them, with the chocolate. [[Freya]]“He’s crying, so he walks up and down.”

[[Captain Bellweather]]“The man on the telephone is crying?” said Bellweather.

[[Freya]]“No,” the child said, with scorn. [[Freya]]“The other one.”

Behind them the light came on. Ogunbase was quicker than any of them, and since his hands were full of wires he put it through the loudspeaker.

[[Anders Lindqvist]]“Thank you for the sandwiches,” said the voice. [[Anders Lindqvist]]“They’re very good. There was one too many, but we’ll not waste it. I’d like to talk about the Minister now.”

[[Greta]]“That’s Andy,” said the woman in the dressing gown.

Everybody turned round.

[[Greta]]“That’s Anders. That’s my husband, that’s who I’ve come about.” She held up the cardigan. [[Greta]]“He feels the cold, on nights. What’s he doing on your telephone?”

Fakhoury had put her palm over the microphone. She took it away.

[[Noor Fakhoury]]“Mr. Lindqvist,” she said.

The clock ticked out there, in the long room. It ticked for so long that the captain opened his mouth, and Ogunbase, who had never touched an officer in his life, laid a hand across it.

[[Anders Lindqvist]]“Is that Greta with you?” asked Lindqvist.

[[Greta]]“You said you’d be home at seven,” said his wife.

[[Anders Lindqvist]]“I know, love. I got held up.”

[[Greta]]“Don’t you be funny with me!”

[[Noor Fakhoury]]“Mr. Lindqvist, it’s Noor. I’m going to say what I think, and you needn’t answer if he can hear you. Rasmus Thorne came in with a shotgun at six, and it wasn’t you he came for, and he hasn’t got a plan. You’re doing his talking for him.”

[[Anders Lindqvist]]“He can’t hear you. He’s got his mouth full,” said Anders Lindqvist. [[Anders Lindqvist]]“First thing he’s had since yesterday. You’re nearly right. He didn’t come for anybody. He came in to do it on the bench, under the clock, where he’d be found by strangers. So I locked the doors.”

[[Noor Fakhoury]]“You locked them?”

[[Anders Lindqvist]]“I couldn’t think what else. I said, ‘Rasmus, if you do it now it’s three lines in the paper. If you take us hostage, they’ll have to listen.’ I sold it to him. I’ve been selling tickets a long time.” The dry voice shook, and steadied. [[Anders Lindqvist]]“I asked the others and they took a vote. Mrs. Pell was strongly for it. Only it’s gone nine, and he’s getting tired, and I’ve run out of things to ask you for.”

[[Captain Bellweather]]“I’ll be damned,” said Captain Bellweather, through the fingers.

[[Noor Fakhoury]]“Where are the cartridges?”

[[Anders Lindqvist]]“In the till. I’ve given him a receipt.”

Fakhoury found that she was smiling at a loudspeaker.

[[Noor Fakhoury]]“Then here’s what we’ll do,” she said. [[Noor Fakhoury]]“Put him on. Tell him I’ve got the Minister’s private number, and that we’re going to write it out together, he and I, everything he wants to say, word by word. It’ll take us most of the night. I’m slow at spelling.”

[[Anders Lindqvist]]“And then?”

[[Noor Fakhoury]]“Then it’ll be morning, and the door will be open, and I’ll be standing at it with nothing in my hands. Tell him that as well.”

She heard the receiver laid down on wood. She heard the shoes, seven steps, and no turn.

[[Greta]]“Miss,” said Greta, close to the microphone, so that they should hear it across the water and the concrete, [[Greta]]“tell him there’s a cardigan.”
