Delphine Roark | the stranger, the woman in the grey duster, Delphine, Roark, Miss Roark | female
Otis Pell | Otis, the barkeep, Pell | male
Wade Tunney | Wade, Tunney, the tall one, the foreman's boy | male
Chuy Arce | Chuy, the smaller hand, Jesús | male
Big Anders | Anders, Big Anders, the Swede, the foreman | male
Lottie Crane | Lottie, Mrs. Crane, the widow Crane | female
the old man by the stove | the old man by the stove, Eph, the old man | male
Judge Haskell | the judge, Haskell, Judge | male
====
# DRY COUNT

It had not rained on Pardon Wells in two hundred and six days. Otis Pell kept the tally in chalk behind the bar, and he had just put up the last stroke when the doors opened and let in some of the wind.

Three hands from the Crane outfit were at the long table. They quit talking. The old man by the stove, which was not lit, kept on whittling.

The stranger wore a grey duster and a hat with no crease in it. The dust had got into everything but the eyes.

[[Delphine Roark]]"Water," the stranger said, in a voice with a good deal of road in it.

[[Otis Pell]]"Water's a dollar."

[[Delphine Roark]]"What's whiskey?"

[[Otis Pell]]"Two bits."

[[Delphine Roark]]"Then give me a dollar's worth of water, and a whiskey to wash it down."

Otis looked at the coin before he touched it. He'd run a saloon for nineteen years and he had never liked the sound of money that rang that clear. He drew the water from the barrel, a little under the line.

[[the old man by the stove]]"That ain't to the line," the old man said.

[[Otis Pell]]"Whittle, Eph."

[[the old man by the stove]]"I'm only sayin'."

The stranger drank it standing. It took some time. The hat came off after, and there was a braid under it, pinned up flat and going grey.

[[Chuy Arce]]"Hell," somebody at the long table said. It was the smaller hand, the one with the bandaged thumb. [[Chuy Arce]]"It's a lady."

[[Wade Tunney]]"It's a woman," the tall one said. [[Wade Tunney]]"We'll see about the other."

[[Big Anders]]"Wade."

[[Wade Tunney]]"I'm just bein' sociable, Anders."

[[Big Anders]]"Be it quieter."

Anders was the foreman, and the biggest Swede west of anything. He got his chair back a few inches from the table and laid his hands on his thighs where they could be seen. He had looked at the duster and seen how it hung on the left side, and he had not cared for it.

[[Big Anders]]"You come far, ma'am?"

[[Delphine Roark]]"From Tolliver."

[[Big Anders]]"That's ninety miles and no wells."

[[Delphine Roark]]"I noticed."

[[Chuy Arce]]"On what?" The small one was half out of his seat, looking over the doors at the street. [[Chuy Arce]]"There's no horse out there."

[[Delphine Roark]]"No. There was, for the first sixty."

She put her elbow on the bar and turned so she had them all in front of her. Otis found that he had moved down toward the till without having meant to.

[[Delphine Roark]]"I'm looking for somebody," she said. [[Delphine Roark]]"Name of Crane."

A chair creaked. That was all.

[[Wade Tunney]]"What do you want with him?"

[[Delphine Roark]]"Him?"

[[Wade Tunney]]"Crane. What d'you want with—"

[[Big Anders]]"Shut up, Wade," said Anders. He was up now. It went on for some while, him getting up. [[Big Anders]]"Mr. Crane's dead, ma'am. Since August. He was a good man to work for, and these boys took it hard. So if he owed you money, you'll have to ask the bank."

[[Delphine Roark]]"How'd he die?"

[[Big Anders]]"Why?"

[[Delphine Roark]]"It's a civil question."

[[the old man by the stove]]"Fell down his own well," the old man by the stove put in.

[[Otis Pell]]"*Eph.*"

[[the old man by the stove]]"Well, he did. Everybody knows he did. Funniest thing. Fell down a dry well and drownded."

Nobody laughed. Wade had reached for the bottle, and the neck of it chattered on the rim of his glass. He was twenty or so, with a wispy yellow beard that he was proud of. He saw her see it.

[[Wade Tunney]]"You got somethin' to say to me?"

[[Delphine Roark]]"Not yet."

[[Wade Tunney]]"You come in here with a gun under your coat—"

[[Delphine Roark]]"It's not a gun."

[[Wade Tunney]]"Hell it ain't!"

[[Delphine Roark]]"Son, I'm going to open this coat now. I'm going to do it slow. I'd take it kindly if none of you did anything till I was done."

She did it slow. It hung by a strap off her shoulder: a forked stick, of some dark wood, as long as her arm. The two ends of the fork were black with handling.

[[Chuy Arce]]"A *rabdomante*," breathed the small one. He crossed himself with the bad thumb. [[Chuy Arce]]"My grandmother had one come. When I was a boy. He found it under the church."

[[Otis Pell]]"A what?"

[[Chuy Arce]]"A water witch, Otis."

Otis Pell's mouth came open and stayed so. He looked at the barrel with the brass tap, and at the slate where it said WATER $1, and at his chalk marks, all two hundred and six.

[[Otis Pell]]"We don't need none of that here," he said. [[Otis Pell]]"We got a well."

[[Delphine Roark]]"You've got one well. In the whole of Pardon Wells. Whose is it?"

The wind leaned on the front of the building. Anders looked at his boots.

[[Big Anders]]"The judge's," he said.

[[Delphine Roark]]"And what did he charge for it last year?"

[[Big Anders]]"Last year there was eleven wells."

[[Delphine Roark]]"And they went dry, one after another. All but his."

[[Big Anders]]"That's what a drought is, ma'am."

[[Delphine Roark]]"Is it? I walked in across your range this morning. I had the stick out, from habit. Mister, there's water under that whole flat like blood under skin. I could hardly hold on to it. Those wells aren't dry. They've been stopped."

[[Chuy Arce]]"Stopped how?"

[[Delphine Roark]]"You go down on a rope at night. You tamp the seep with clay and tar, and set a charge above it to bring down the wall. It takes two men. It takes one small enough to go down and one big enough to hold the rope." She let that sit. [[Delphine Roark]]"What happened to your thumb?"

Chuy put it under the table. [[Chuy Arce]]"I slammed it in a gate."

[[Wade Tunney]]"He did too," said Wade. [[Wade Tunney]]"I was there."

[[Delphine Roark]]"I expect you were."

It was Anders who moved. He did not move toward her. He came around the end of the table and stood looking down at the two of them, his boys, and he had a look on his wide red face like a man who has put his hand in his pocket and found a hole.

[[Big Anders]]"Chuy," he said. [[Big Anders]]"Look at me. Tell her she's a liar."

Wade answered. [[Wade Tunney]]"She's a damn liar."

[[Big Anders]]"I asked him."

[[Chuy Arce]]"It was only supposed to be the wells," said Chuy. He was crying already, without any noise. [[Chuy Arce]]"Forty dollars a well. I got five sisters, Anders. It was only dirt. Then Mr. Crane came out with a lantern to see who was in the yard, and he looked over, and he says, *Jesús, is that you down there?* Like he was glad to see me. And I looked up, and—"

[[Wade Tunney]]"You shut your mouth!"

[[Chuy Arce]]"—and there was the shovel. And he came down past me. And there was still so much water, I hadn't got it stopped yet, I couldn't hold him up—"

Wade Tunney had a pistol, and he got it as far as the table's edge. There was a crack. It was the old man's stick of wood, which had come across from the stove end over end and caught him on the wrist.

[[the old man by the stove]]"Well, I'm done whittlin'," said Eph. [[the old man by the stove]]"It was goin' to be a duck."

Anders put his boot on the pistol.

[[Big Anders]]"Who paid you?"

[[Wade Tunney]]"Go to hell."

[[Big Anders]]"I taught you how to ride, you son of a bitch. I taught you to *shave.* Who paid?"

[[Judge Haskell]]"I shouldn't answer that, Wade," a voice said from the doors. [[Judge Haskell]]"There's a lady present."

He'd come in out of the wind without a hair astray, a stout man in a linen coat with a watch chain across it. A shotgun lay in the bend of his arm. It looked like an umbrella on him, it sat so easy.

[[Otis Pell]]"Afternoon, Judge," said Otis faintly.

[[Judge Haskell]]"Afternoon, Otis. I'll have a glass of the water. I understand that a party's walked in from Tolliver, with a trade. We've an ordinance about mountebanks, ma'am. What name am I to put on the warrant?"

[[Delphine Roark]]"Delphine Roark."

Up to then he'd been smiling.

[[Judge Haskell]]"Roark," he said.

[[Delphine Roark]]"I thought you'd remember. You were only a surveyor, in those days. You hired my mother to walk a flat for you, up at Cold Forks, and tell you where the water was. Then you hired some men so she wouldn't tell anyone else."

[[Judge Haskell]]"I recall that she had an accident."

[[Delphine Roark]]"She fell down a well, Mr. Haskell."

[[the old man by the stove]]"Funniest thing," said Eph.

The hammers of the shotgun went back, the one and then the other. Otis got down behind the bar. It was a thing that he did well. So he didn't see the doors come open a second time, and only heard the skirts.

[[Lottie Crane]]"Put it up, Haskell."

[[Judge Haskell]]"Mrs. Crane." The judge didn't turn around. [[Judge Haskell]]"This isn't a fit place for you."

[[Lottie Crane]]"That's my husband's Winchester you can feel in your kidneys. I've never fired it, I don't know how hard you have to pull. I've been standing out there on the boards since you walked in, and before that I was at the window, and I've got a question. Chuy?"

He couldn't look at her. [[Chuy Arce]]"Ma'am."

[[Lottie Crane]]"Did he say anything? In the water?"

[[Chuy Arce]]"He said to tell you the blue mare was in foal."

There was a long quiet. The widow Crane was a small woman, and the barrel of the rifle had started to shake.

[[Big Anders]]"Lottie," Anders said, very gently. [[Big Anders]]"Let me have the gun, now."

[[Lottie Crane]]"Which one?"

[[Big Anders]]"His."

[[Judge Haskell]]"You work for whoever pays you, Anders," said the judge. [[Judge Haskell]]"Be sensible. She can't. I can."

The Swede took the shotgun off him the way you'd take a rattle from a baby. He broke it and shook the shells out on the floor, and then, because he felt that there should be something further, he bent the barrels over the end of the bar.

[[Otis Pell]]"That's comin' out of somebody's wages," said the voice of Otis Pell from below.

[[Lottie Crane]]"I sent you a letter, Miss Roark," the widow said. [[Lottie Crane]]"In September. I'd given up on you."

[[Delphine Roark]]"It had to find me. I'm sorry for your loss." The stranger had taken the stick down off her shoulder, and her hands had found the two worn places. The point of it dipped, and swung, and steadied toward the north wall. [[Delphine Roark]]"I charge a dollar a foot. I don't charge for looking. Who's got a shovel?"

Nobody spoke. Then a chair scraped, and Chuy stood up and held his wrists out in front of him, together, to nobody in particular.

[[Chuy Arce]]"I know where they all are," he said. [[Chuy Arce]]"The seeps. I could show you. Before you hang me, I could show you every one."
