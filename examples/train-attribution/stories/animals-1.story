Corrin | Corrin, the young badger, the badger | male
Old Tamsel | Tamsel, Old Tamsel, the hare, the old hare, Grandfather | male
Pellina | Pellina, Pell, the squirrel, the red squirrel | female
Dame Orrowyn | Dame Orrowyn, Orrowyn, the owl, the Dame, my lady | female
the mole messenger | the mole, the messenger, Dibb | male
====
Author's note: Hi everybody! Sorry this one is late, my cousin got married and there were about four hundred chairs to carry. Thank you to everyone who guessed about the bell. (You were wrong. All of you. I am delighted.) On with the chapter!

Chapter Eleven: What the Water Took

The rain had stopped before dawn, but the Hollow was still dripping when Corrin came up out of the lower tunnel with mud to his elbows and no good news at all.

[[Old Tamsel]]"Well?" said the old hare. He had not slept. There was a blanket around his shoulders and a cold cup between his paws.

[[Corrin]]"Gone. The whole east store." The young badger sat down on the step and looked at his claws. [[Corrin]]"I got as far as the second door, and then it was just water."

[[Old Tamsel]]"The barley?"

[[Corrin]]"Gone."

[[Old Tamsel]]"The hazelnuts?"

[[Corrin]]"They float, Tamsel. I saw some of them go by. I waved."

[[Old Tamsel]]"This is no time for cheek."

[[Corrin]]"It's the only thing I've got left in the store."

Old Tamsel made a noise that might have been a laugh if he had been forty seasons younger. He held out the cup. Corrin took it, drank what was in it, and made a face.

[[Corrin]]"What is this?"

[[Old Tamsel]]"Dock root. Good for the chest."

[[Corrin]]"It tastes like a boot."

There was a scrabble overhead, a shower of wet leaves, and Pellina dropped out of the oak and landed between them with her tail soaked flat. She looked half her usual size and twice as angry.

[[Pellina]]"Who shut the sluice?" she demanded.

Neither of them answered.

[[Pellina]]"I've been all along the bank. The sluice at Alder Bend is shut. Not jammed, not blocked, *shut*, with the pin in. Somebody turned that river into our cellar. So I'm asking. Who shut the sluice?"

[[Corrin]]"Why are you looking at me?"

[[Pellina]]"Because you had the watch there, Corrin!"

The young badger got up. [[Corrin]]"I had the watch until midnight. It was open at midnight. I put my hand on the wheel, like I always do, and then I went home to bed."

[[Pellina]]"And who had it after you?"

He did not say. But his eyes went, just for a moment, to the hare, and the squirrel saw it.

[[Pellina]]"Oh," she said, in quite a different voice. [[Pellina]]"Oh, Grandfather. No."

Old Tamsel pulled the blanket closer. He was not her grandfather, of course; he had only fished her out of the millrace when she was a kit and never quite put her down again.

[[Old Tamsel]]"I was there," he said. [[Old Tamsel]]"From midnight until the third hour. And then I was not there."

[[Pellina]]"Where were you?"

[[Old Tamsel]]"I would rather not tell you."

[[Pellina]]"Half the Hollow is going to be hungry by first frost and you would *rather not*?"

[[Corrin]]"Pell. Leave him be a minute."

[[Pellina]]"Don't you Pell me. You knew he left it?"

[[Corrin]]"I didn't know. I guessed. There was no lamp at the Bend when I got up for a drink."

[[Pellina]]"And you went back to *bed*?"

That one landed. Corrin opened his mouth, found nothing in it, and turned away to scrape the mud off his arms with a stick.

It was at this moment that the owl arrived. She did it the way she always did, which was without any sound whatsoever: one moment the low branch was empty, and the next it held two great amber eyes and a quantity of disapproving feathers.

[[Dame Orrowyn]]"I could hear you from the ridge," remarked Dame Orrowyn. [[Dame Orrowyn]]"So, I should imagine, could every weasel between here and the road."

Pellina dropped a hasty curtsey. [[Pellina]]"My lady. The stores—"

[[Dame Orrowyn]]"I know about the stores. I have been flying over them. One can see the hazelnuts from quite a height."

The badger coughed.

[[Dame Orrowyn]]"You find it amusing, young man?"

[[Corrin]]"No, ma'am. I waved at them, that's all."

She turned her head to consider him, rather further than was comfortable to watch. Then she turned it back.

[[Dame Orrowyn]]"Tamsel," she said. [[Dame Orrowyn]]"You had better tell them. Or I shall."

The squirrel looked from one to the other. [[Pellina]]"Tell us what?"

[[Old Tamsel]]"I gave my word, Orrowyn."

[[Dame Orrowyn]]"You gave it to me. I give it back. There."

He was a long time putting the cup down. A drop fell off the oak and then another, and somewhere below them in the dark the water was still talking to itself, moving things about.

[[Old Tamsel]]"A light came down the far bank," he said at last. [[Old Tamsel]]"A little before three. I thought it was the otters. Then I saw how it was being carried. Low, you see. Swinging. There was only ever one creature who carried a lantern like that, and I buried him."

Corrin's stick stopped moving.

[[Corrin]]"You mean my father," he said.

[[Old Tamsel]]"I mean your father's lantern. I could not tell you who had hold of it. So I left the sluice and I went after it, and at my age that is not a quick business. I got as far as the willows. Then it went out. And when I came back the wheel had been turned."

[[Pellina]]"It was a trick. Somebody drew you off."

[[Old Tamsel]]"Yes, my dear. I did work that out. I had the whole walk home to do it in."

She sat down beside him, quite suddenly, and leaned. She was very wet. He lifted one edge of the blanket and let her in under it.

[[Pellina]]"I'm sorry I shouted."

[[Old Tamsel]]"You were quite right to. I should have shouted too."

[[Corrin]]"That lantern's in the ground," said Corrin. He had not moved. [[Corrin]]"I put it in with him. I put it in his *hand*. You were there. You both were."

[[Dame Orrowyn]]"Indeed. Which is why I went, just now, to look."

Nobody wanted to ask. In the end it was the badger who did it, and his voice came out small.

[[Corrin]]"And?"

Dame Orrowyn shut her eyes. Without them she was only an old bird on a branch, and rather a tired one.

[[Dame Orrowyn]]"The stone has been moved," she said gently. [[Dame Orrowyn]]"Not far. And put back, by someone who thought it would not be noticed. I am so very sorry, Corrin. He was not disturbed. Only the lantern is gone."

[[thinks Corrin]]*Somebody was in there,* he thought. *Somebody put their paw in there with him.*

He picked up the stick again. He broke it in two, and then he broke each of the halves, and then there was nothing left that was big enough to break.

[[Pellina]]"Who knew?" said Pellina. She had put her chin up out of the blanket. [[Pellina]]"That's what we ask. Who knew what was buried with him? It wasn't the whole Hollow. It was raining that day as well. There were six of us."

[[Old Tamsel/Dame Orrowyn]]"Seven."

[[Pellina]]"Us three. My lady. The two otters."

[[Old Tamsel/Dame Orrowyn]]"And the one who dug."

They all thought about that.

[[Corrin]]"No," said the badger. [[Corrin]]"No, he's a friend. He dug it for nothing. He wouldn't even take supper."

[[Dame Orrowyn]]"Would he not? How very unlike a mole."

As if the word had called him, the earth at the foot of the steps heaved, cracked, and gave way to a pink nose. It turned to the left. It turned to the right. It was followed by a pair of enormous paws and a leather satchel with the strap done up wrong.

[[the mole messenger]]"Message for the Hollow!" it announced. [[the mole messenger]]"Is this the Hollow? Only it's all shifted about down there. I come up in somebody's soup."

[[Old Tamsel]]"This is the Hollow," said the hare.

[[the mole messenger]]"Lovely. Which one of you's in charge?"

[[Corrin]]"He is," said Corrin, and at the same moment the squirrel said, [[Pellina]]"She is."

The mole waited politely.

[[Dame Orrowyn]]"You may give it to me," said the voice from the branch.

He jumped so hard that the satchel came open. [[the mole messenger]]"Nobody said there was an owl! They said a hare and a badger! I'm not paid for owls!"

[[Dame Orrowyn]]"I have breakfasted."

[[the mole messenger]]"That's what the last one said, and we was two brothers before that!"

[[Old Tamsel]]"Dibb, isn't it?" Old Tamsel had leaned forward. [[Old Tamsel]]"Your uncle dug for us last autumn. A fine straight hole. How is he keeping?"

[[the mole messenger]]"That's it, though, sir. That's the message." The little creature took off a hat he was not wearing, and twisted it. [[the mole messenger]]"Uncle's not been home. Nine days. Auntie says will you send him back, please, because the roof's come in and she's tired of being cross at an empty chair."

The young badger had come down a step.

[[Corrin]]"Send him back? He isn't here. He's not been here since the burying."

[[the mole messenger]]"But you wrote for him!"

[[Pellina/Corrin]]"Who did?"

[[the mole messenger]]"You lot! I got the letter here, Auntie give it me to show." Out it came, much folded, with a thumbprint of soup in one corner. He held it up to nobody in particular, being unable to see very much. [[the mole messenger]]"Come at once, it says. Work for a good digger. Bring no one. And it's signed and all."

Pellina hopped down and took it from him. She read it once, quickly, the way she did everything. Then she read it again, and when she had done so, she did not hand it to the hare, who was holding out his paw for it.

[[Old Tamsel]]"Well, child? Whose name is on it?"

[[Dame Orrowyn]]"Give it to him, Pellina," said Dame Orrowyn.

[[Pellina]]"I don't think I should, my lady."

[[Dame Orrowyn]]"And why is that?"

The squirrel's tail had begun to dry. It was standing up now, every hair of it.

[[Pellina]]"Because it's yours," she said.

* * *

Author's note: DUN DUN DUN. Nobody panic. I have a plan. Next update should be in two weeks, if there are no more weddings. Comments are love!
