Zuzka | | female | narrator
Babka | my grandmother, Pani Milena | female
Hrnek | | male
Jini | | female
Inspector Radovan | the Inspector, Radovan | male
Vrzal | a voice, the voice, the god of the third stair | male
the button gods | | neutral
Pan Holub | the postman | male
====
The Census of Small Gods

The letter came on a Monday, and Pan Holub read it to us on the step, because Babka had her hands in a goose.

[[Pan Holub]]"'To the Householder,'" the postman began. [[Pan Holub]]"'Take notice that on Thursday next there will attend at your premises an Inspector from the Office of the Mountain, to number and examine all gods resident therein. Any god unable to show one prayer, sincerely said, within the twelvemonth past, will be struck off.'" He turned it over. [[Pan Holub]]"There's nothing on the back."

[[Babka]]"What does it mean, struck off?" asked my grandmother.

[[Pan Holub]]"Gone, I suppose. Like a candle. They did it at Dolany last week. They say the mill there is just a mill now. You go in and it doesn't feel like anything."

He was a little pale about it. He had a god himself, of the left boot, to whom he was attached.

We had four that we knew of, five if you counted the button gods as two. That isn't many for an old house. There was Hrnek in the stove, who was stout and cross and did the bread. There was Jini at the north window, who drew the ferns on it in winter. There was something in the well that Babka talked to, and wouldn't discuss. And there were the button gods, who lived in the tin, and looked after whatever you had lost, though they were so young that mostly they just played with it.

[[Hrnek]]"Let him come," said Hrnek, when I told him. You could see his face if you opened the little door, all made of coals. [[Hrnek]]"Let him number me. I'm prayed to every blessed morning. *Oh, Hrnek, please let it not be burnt.* I've had that off her for fifty years."

[[Jini]]"And I am admired," said Jini. She had a thin sweet voice, like a wet finger on a glass. [[Jini]]"Does admiring count?"

[[Hrnek]]"No."

[[Jini]]"I should have thought it was better than being begged at for crusts."

[[Hrnek]]"It's not me who disappears in March, madam."

[[the button gods]]"Zuzka prays to us!" squeaked the button gods, rattling their tin. [[the button gods]]"Zuzka lost her mitten! She said please, please, please! We've got it here! We're wearing it!"

[[Zuzka]]"Then that's everyone," I said.

[[Babka]]"Is it?" said Babka. She was looking into the goose, and not at me. [[Babka]]"I could have sworn that there was one on the stairs, when I was a bride. On the third one up. I haven't heard a word from him, oh, it must be a year."

I didn't say anything. I got a cloth and I wiped the table, and when I had wiped it I wiped it again.

I'd better explain about the stair.

The third stair in our house creaked. It didn't squeak, as some do; it let out a long rising groan, like an old man being told bad news, and you could hear it from the cellar to the roof. My mother used to say that no one had ever sneaked out of that house and no one ever would. And I had been sneaking out of it, every night since the January before, to feed a fox.

She had a bad leg. She lived under the woodpile behind the smithy, and everyone in the village would have been glad to see her dead. I took her the goose scraps. And each night, going down and coming up, I had held on to the rail and stepped clean over the third stair from the second to the fourth. I'd stepped over it three hundred and some times. So had Babka, it turned out, for she'd a bad hip and had had her bed moved down by the stove. There were only the two of us by then. In a whole year nobody had set a foot on him.

That night I did not go to the fox. I sat down on the fourth stair in my nightgown, with my toes pulled up.

[[Zuzka]]"Are you there?" I whispered.

Nothing answered. A mouse ran along inside the wall.

[[Zuzka]]"It's Zuzka. I'm sorry. I didn't know you needed it."

I had given up, and was wondering if one could be put in prison, when a voice said from just beneath my feet:

[[Vrzal]]"Needed what?"

It was the faintest voice I ever heard. It was hardly more than the sound that wood makes by itself, cooling.

[[Zuzka]]"Treading on," I said.

[[Vrzal]]"Oh. I don't mind that. It's a rest, to tell the truth. I do get rather stiff."

[[Zuzka]]"But there's a man coming from the Mountain, on Thursday. If nobody's prayed to you, he'll strike you off. And no one has, because you haven't creaked, so nobody's said anything. And it's all because of me."

[[Vrzal]]"Because of you," the voice repeated, as if that were a surprising thing and it meant to look at it all round. [[Vrzal]]"Which are you? You're not the one with the heavy heels?"

[[Zuzka]]"That's Babka."

[[Vrzal]]"Then you must be the one that goes by in the night. With the warm feet. I've often wondered where you go."

So I told him. I told him about the fox, and the leg, and that I'd called her Countess, and that it was stealing, really, since it was Babka's goose. It was the first time I had said it to anyone. I even cried a bit, and it ran off my chin and dripped down, and I felt the stair, under it, give the smallest, driest tick.

[[Zuzka]]"Could I pray to you now?" I asked. [[Zuzka]]"I could do it every night until he comes."

[[Vrzal]]"What would you pray for?"

[[Zuzka]]"That you won't be struck off."

[[Vrzal]]"That's very kind. But I couldn't answer it, you see. It's not in my line. I only do creaking and not creaking." It yawned. [[Vrzal]]"I think it has to be something that's in your line. Good night, warm feet."

Inspector Radovan came at four on Thursday in a black sleigh. He was a small, exact man who had a brass thing like a pepper mill, and he ground it in each corner and listened to it with his head on one side. Half the village had come to watch. They stood about in our kitchen with snow on their boots and agreed with everything he said.

[[Inspector Radovan]]"Stove," said the Inspector. [[Inspector Radovan]]"Name?"

[[Hrnek]]"Hrnek. And shut that door behind you, you're making me draw."

[[Inspector Radovan]]"Three hundred and sixty-five prayers. All concerning bread. Passed. Window?"

[[Jini]]"Jini, your honour." She had done him a whole forest, with deer in it.

[[Inspector Radovan]]"Six. I see four of them are from a person who wished for snow in order not to go to school."

People laughed. I looked at the floor.

[[Inspector Radovan]]"Passed. There's something very old in the well, and I don't think I'll trouble it. Tin?"

[[the button gods]]"Us! Us! Us!" cried the button gods.

[[Inspector Radovan]]"Passed, and kindly return the mitten. Is that everything, Pani Milena?"

[[Babka]]"I believe so," my grandmother said. She had hold of the back of a chair. [[Babka]]"There was another once, on the stairs there. But he may have gone of himself. I'm ashamed to say it. I used to talk to him by the hour when my husband was late."

The Inspector crossed to the foot of the stairs. He put his mill against the third one, and bent his ear.

[[Inspector Radovan]]"It's here," he said. [[Inspector Radovan]]"Just. Name?"

There was no answer. I knew that he couldn't; he hadn't the strength to say it in front of so many.

[[Inspector Radovan]]"No name given. Well, well. It's a formality. When was this stair last trodden on?"

[[Zuzka]]"It was a year ago," I said.

I had not meant to stand up. Everyone looked round. I could see Hrnek's red face, through the bars of the little door, with its mouth open.

[[Zuzka]]"It's my fault that nobody has. I step over him. I've been going out in the night, ever since last winter, and I didn't want him to creak. I take food to a fox behind the smithy. So if you've got to strike somebody off it should be me."

[[Babka]]"A fox," said Babka.

[[Zuzka]]"Yes."

[[Babka]]"With my goose?"

[[Zuzka]]"Only the bits you'd have boiled."

There was uproar, of course. The smith had lost eleven hens. But the Inspector held up his pencil, and as he was from the Mountain they stopped.

[[Inspector Radovan]]"One moment," said he. [[Inspector Radovan]]"You say that you stepped over it. Each night?"

[[Zuzka]]"Twice. Going and coming."

[[Inspector Radovan]]"In the dark? From the second to the fourth? With a dish? And supposing that your foot had slipped, and come down on it?"

[[Zuzka]]"It would have woken Babka."

[[Inspector Radovan]]"So one can imagine that you were anxious. Did you say anything, as you stepped? Out loud, or not out loud? Think carefully. I have to write it down."

I did think. I shut my eyes and I was standing there on the second stair with my heart going and a bowl against my chest. And I heard it. I heard myself, as I'd been every night of that year, so used to it that I had never once listened.

[[Zuzka]]"I said, 'Please don't creak,'" I told him.

[[Inspector Radovan]]"To whom?"

[[Zuzka]]"To—" I said. [[Zuzka]]"Well, to the stair."

He ground the pepper mill. He ground it for a long time, and a ribbon of white paper started to come from the bottom of it, and went on coming, and curled over his shoes.

[[Inspector Radovan]]"Seven hundred and two," Inspector Radovan read out. [[Inspector Radovan]]"*Please don't creak.* Most sincerely said. And it did not creak." He took off his spectacles. [[Inspector Radovan]]"Seven hundred and two prayers, and every one of them granted. Pani Milena, I have numbered the gods of eleven valleys. The Lord of the Bridge at Dolany has not got a record like it. I should be honoured to know your name, sir."

Then at last, in front of the smith and the postman and all those boots, someone cleared his throat. It sounded like a gate.

[[Vrzal]]"Vrzal," said the god of the third stair.

[[the button gods]]"Hurrah!" cried the button gods, though they had not followed it.

They didn't kill Countess. Babka wouldn't have it; she said that a fox with a Seven Hundred and Two behind it was not a matter for a smith. She made me pay back the hens, and it took till harvest. And she had her bed moved upstairs again, bad hip or no, for she and Vrzal had a great deal to catch up on.

I still go out some nights. I tread on him now, both ways, with my whole weight.

[[Babka]]"Is that you, Zuzka?" she calls down.

[[Zuzka]]"Yes, Babka."

[[Babka]]"Give her the liver," says my grandmother, and goes back to sleep.
