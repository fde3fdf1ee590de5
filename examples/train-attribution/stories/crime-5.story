Joe Tarrant | Tarrant, Joe, Mr. Tarrant | male | narrator
Lydia Voss | Mrs. Voss, Lydia, the blonde | female
Celeste Marquand | Celeste, Miss Marquand, the singer | female
Abe Lipsky | Lipsky, Abe, the pawnbroker | male
Captain Roach | Roach, the captain, Captain Roach | male
Dutch | Dutch, the big one | male
Emil | Emil, the little one | male
the barman | the barman, Fitz | male
====
FIVE: A TICKET FOR A CORNET

It was raining the way it rains in Port Saville in March, like something being poured off a roof onto you in particular. I had eleven dollars, a dead man's pawn ticket, and a tooth that wanted looking at. I went to see Lipsky.

He had the grille down. I rapped on it with the head of my umbrella until the light came on in back and he shuffled out in a bathrobe.

[[Abe Lipsky]]"We're closed."

[[Joe Tarrant]]"You're always closed, Abe. It's what the hours are for."

[[Abe Lipsky]]"Tarrant," said Lipsky. [[Abe Lipsky]]"I thought somebody shot you."

[[Joe Tarrant]]"They missed the good parts. You going to let me in?"

[[Abe Lipsky]]"I'm deciding."

I slid the ticket under the grille. He held it up to the bulb and his lips moved, and then they quit moving. He was a thin old man with a face like a folded letter, and I watched him fold it one more time.

[[Abe Lipsky]]"Where did you get this?" he asked.

[[Joe Tarrant]]"Off a fellow who was through with it."

[[Abe Lipsky]]"Through how?"

[[Joe Tarrant]]"He was in the bottom of an elevator shaft at the Mirador, and the elevator was at the top."

[[Abe Lipsky]]"Benny?" said the pawnbroker. [[Abe Lipsky]]"Benny Lathe is dead? He was in here Thursday. He was in here whistling."

[[Joe Tarrant]]"What did he hock?"

Lipsky unlocked the grille. It took three keys, and his fingers shook on every one of them. He sat me down on a trunk between a stuffed owl and a row of accordions, and he brought out a black case from under the counter and put it on my knees. It was a cornet case. I undid the catches.

[[Joe Tarrant]]"There's a cornet in it," I said.

[[Abe Lipsky]]"What did you expect, a ham?"

[[Joe Tarrant]]"I expected a reason for somebody to drop an elevator boy nine floors."

[[Abe Lipsky]]"Blow it," said Lipsky.

[[Joe Tarrant]]"I don't play."

[[Abe Lipsky]]"Neither does that. I tried it. I got a nephew that's starting in the school band, I thought, maybe, if the boy don't come back for it. I blew till I saw spots." He bent down so close that I could smell the herring. [[Abe Lipsky]]"There's something in there, Tarrant. It's up in the pipe. I didn't look. I'm seventy-one, I got by this long by not looking."

*

I looked, in the men's room at Fitz's, with a coat hanger. It was a roll of paper about as thick as a cigarette. It had been rolled up tight and greased with valve oil, and when I got it flat it turned out to be a marriage license. It was from a county I'd never heard of, eighteen years old, and it joined one Oskar Voss to one Celestine Marquand.

I knew one of those names from the sides of trucks. I knew the other one from the poster outside.

I went back to my stool and let the barman pour me something.

[[Joe Tarrant]]"What time does she go on?" I said.

[[the barman]]"Miss Marquand? She's been on. She does the early show, weeknights." Fitz gave the wood a wipe. [[the barman]]"She's back there with a lady."

[[Joe Tarrant]]"What kind of lady?"

[[the barman]]"The kind that leaves a car running."

[[Joe Tarrant]]"Blonde?"

[[the barman]]"I never saw anything blonder," he said.

There's a corridor behind the stage at Fitz's with a fire bucket at one end and a star on a door at the other. The star was cut from a cracker tin. I stood beside it and I didn't knock. It's a bad habit, and I've made a living at it.

[[Lydia Voss]]"You'd be comfortable," a woman was saying. [[Lydia Voss]]"That's all I want. I want you to be comfortable, and somewhere else."

[[Celeste Marquand]]"I've got a contract."

[[Lydia Voss]]"You have a contract with a saloon, dear."

[[Celeste Marquand]]"It's a nice saloon."

[[Lydia Voss]]"How much do they give you? Sixty a week?"

[[Celeste Marquand]]"And my supper."

[[Lydia Voss]]"I'll give you ten thousand dollars. I have it here. Oskar doesn't know, and he isn't going to."

[[Celeste Marquand]]"What am I selling?" said the other one. She had a low, furry voice, with a scratch in it, like a record that somebody had loved. [[Celeste Marquand]]"I haven't got anything. I told that boy, and I'm telling you. It was in my trunk, and it's gone. He stole it, and I gave him a slap and he said that he was sorry. He cried. He said he'd get it back for me by Sunday."

[[Lydia Voss]]"And did he?"

[[Celeste Marquand]]"He's dead, Mrs. Voss. I guess you heard."

It went quiet in there. Then a chair creaked.

[[Lydia Voss]]"I did not do that," said Lydia Voss.

[[Celeste Marquand]]"I never said you did."

[[Lydia Voss]]"I gave that boy fifty dollars, to look. That's all. I'm not a—" Her voice had climbed, and she took hold of it and brought it back down. [[Lydia Voss]]"I have two little girls, Miss Marquand. They're nine and eleven. Do you know what they would be?"

[[Celeste Marquand]]"I know the word," the singer said.

I'd heard about all I could stand, so I opened the door.

There were two of them in front of one mirror. Celeste Marquand was in a kimono with her feet up, forty maybe, dark, with bones that would still be good at eighty. The blonde had on about four thousand dollars' worth of dead animal. They both turned around, and for half a second there wasn't a nickel's difference in their faces.

[[Celeste Marquand]]"Who the hell are you?" said Celeste.

[[Joe Tarrant]]"Joe Tarrant. Benny's mother hired me. She gave me eleven dollars and she still owes it to the grocer." I shut the door behind me. [[Joe Tarrant]]"Which of you ladies told somebody about the cornet?"

[[Lydia Voss]]"What cornet?" said Mrs. Voss.

[[Celeste Marquand]]"He played one," Celeste said slowly. [[Celeste Marquand]]"He used to run scales in the elevator, between floors. Is that where he put it?"

[[Joe Tarrant]]"That's where he put it."

[[Lydia Voss]]"You have it?" The blonde had come up out of her chair with her bag in both hands. [[Lydia Voss]]"I'll pay you the ten. Now, tonight. Mr. Tarrant, please."

[[Joe Tarrant]]"It's not mine to sell."

[[Lydia Voss]]"Then whose is it?"

I took the thing from my hatband and laid it on the dressing table, between the cold cream and the gin. Neither of them touched it.

[[Celeste Marquand]]"I was nineteen," said the singer, to nobody. [[Celeste Marquand]]"He had one truck. He used to let me steer."

I would have liked to hear the rest. But just then somebody put a foot to the door, and it was a large foot, and the door came in and brought me along with it.

*

When I could see again I was on the floor with my cheek in the face powder. There was a big one and a little one. The big one had the gun. The little one wore a yellow bow tie, and he'd already got the paper and was reading it with his head on one side.

[[Emil]]"It's beautiful," he said. [[Emil]]"Look at that, Dutch. They did the capitals by hand."

[[Dutch]]"Is it it?" said Dutch.

[[Emil]]"It's it."

[[Dutch]]"So do I do them?"

[[Emil]]"In a minute. Don't be crude." He smiled at the blonde. [[Emil]]"Mrs. Voss, your husband will be so surprised to hear you were here."

[[Lydia Voss]]"Oskar sent you?" She was as white as the powder. [[Lydia Voss]]"But Oskar doesn't know. He doesn't know that she's in town."

[[Celeste Marquand]]"Honey," said Celeste, [[Celeste Marquand]]"he's been paying my rent since Christmas."

[[Lydia Voss]]"What?"

[[Celeste Marquand]]"Every month. There's a boy brings it. I thought that he was being decent. I guess he just wanted to know where I was."

[[Emil]]"That's enough now," said Emil. [[Emil]]"Dutch, the gentleman first."

I've had better ideas than the one I had then, but never a faster one. The gin was rolling around by my hand. I threw it at the bulbs. Half of them went, with a noise like a string of firecrackers, and somebody screamed, and I think it was Dutch, because what Celeste Marquand did was to swing the fire bucket. I don't know when she had fetched it in. It was full of sand.

The big one sat down. He looked thoughtful. The gun went across the boards and under the radiator, and Emil dived for it, and a four-inch heel came down on his hand and stayed there.

[[Lydia Voss]]"Give me that paper," said Lydia Voss.

[[Emil]]"You're on my hand!"

[[Lydia Voss]]"I know where I am."

He gave it to her. She held it up to what light there was and read it through, both sides. I'd got as far as my knees by then. I figured that I knew what was coming, and I looked around for a match to save her the trouble.

She folded it in three. Then she turned and held it out to the singer.

[[Lydia Voss]]"You'd better put that in a bank," she said.

Celeste took it. She was still breathing hard from the bucket. [[Celeste Marquand]]"You know what I could do with this?"

[[Lydia Voss]]"I know what I'd do. He killed that boy, didn't he? He had that child thrown down a hole." The heel shifted, and Emil yelped. [[Lydia Voss]]"I've been married to him for twelve years. It's rather a relief to find out I wasn't."

*

Roach turned up at one in the morning, when it was safe. He stood in the wreckage in his dress overcoat, with his thumbs in the belt of it, and he looked over the two in handcuffs and the two in the mirror, and then at me, in the chair, with a bar rag full of ice against my jaw. It had done something for the tooth, anyway. The tooth was gone.

[[Captain Roach]]"I've got a call in to Mr. Voss," said the captain.

[[Joe Tarrant]]"I'll bet you do."

[[Captain Roach]]"He'll want to press charges. Assault. Extortion. I count about six."

[[Joe Tarrant]]"Against who?"

[[Captain Roach]]"Well, against you, Tarrant, to begin with. I don't suppose you can pay for that door?"

[[Emil]]"Captain," Emil said, [[Emil]]"could somebody please look at my hand?"

[[Captain Roach]]"Shut up."

[[Dutch]]"You didn't ought to talk to him like that," said Dutch. It was the first sound we'd had out of him in an hour. [[Dutch]]"He plays piano."

Nobody seemed to have anything to add to this. Fitz came in on tiptoe with a tray, set down three glasses, counted the people, and went off to get some more.

[[Captain Roach]]"So where's this famous paper?" said Roach.

I looked at Celeste. Celeste looked at Mrs. Voss. The blonde was redoing her mouth in the last good bulb, and she took all the time there was.

[[Lydia Voss]]"What paper?" she said.
