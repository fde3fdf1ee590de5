Caleb | | male | narrator
Yuki Barraclough | Yuki | female
Dev Parekh | Dev | male
Mo | our producer, the pizza box | neutral
Mr. Tewson | the caretaker, Tewson, the old man | male
the voice | | unknown
Yuki's mother | Mum | female
====
Bad Reception, Ep. 54: The Hotel with One Floor Too Many

I'm writing this one down because we can't put it out. Mo has the files, and Mo has promised that they're erased, and last night at ten to three I heard myself laughing inside a drawer.

So. There were four of us in the van. Dev drove. Yuki had the map, and I had the good microphone in my lap in its sock, and our producer was asleep in the back among the cables with a pizza box over the face, as was usual.

[[Dev Parekh]]"Intro," said Dev. [[Dev Parekh]]"Give us your intro, Caleb."

[[Caleb]]"What, now?"

[[Dev Parekh]]"We've lost the light. It's moody. Go!"

I did my voice. [[Caleb]]"On the fourth of November, 1961, a party of nineteen people checked in to the Belvoir Hotel, at Sallow Head. In the morning, the register showed twenty. And on each of the following—"

[[Yuki Barraclough]]"Left," said Yuki.

[[Dev Parekh]]"There isn't a left."

[[Yuki Barraclough]]"There was. You've just gone past it, it had a sign with a hand on."

[[Mo]]"I hate this," the pizza box remarked. [[Mo]]"I want it recorded that I hate it. Is it recorded?"

[[Caleb]]"It's recorded, Mo," I said.

I should explain about us, as a matter of fairness to the dead. We had done fifty-three episodes. We had never seen one single thing. Dev Parekh did the history and cared about it; Yuki Barraclough did the doubting, and had a doctorate in it; and I did the voice. What we were really selling was four friends being frightened in the dark by a boiler. Eleven thousand people liked that. I believe we liked it more than they did.

The Belvoir had three stories and a turret and stood on the edge of the cliff with its back turned, like a person who's been asked to leave. There was a bulb on in the porch. Under it was a little bald man in a brown overall with his keys already out.

[[Mr. Tewson]]"You'll be the wireless people," he said.

[[Dev Parekh]]"Podcast. Hello! Mr. Tewson? We emailed."

[[Mr. Tewson]]"I don't have that. I had a feeling." The caretaker counted us, moving his lips. He counted again. [[Mr. Tewson]]"How many are you?"

[[Dev Parekh]]"Four."

[[Mr. Tewson]]"You're sure, are you? Count. Out loud, please. You'll all do it when you go in and you'll do it when you come out, and you don't sleep, and no one goes above the third floor."

[[Yuki Barraclough]]"It only has three floors," said Yuki.

[[Mr. Tewson]]"That's right, miss," Tewson said. [[Mr. Tewson]]"It only has three."

We counted. One, two, three, four, like children at a swimming bath, and he let us by. He himself did not come in. I noticed that he stood well back, and that on the doorpost, up and down both sides from the step to the height of his arm, there were pencil strokes, in fives, thousands upon thousands.

* * *

By midnight we'd got three hours of nothing, in stereo. We had set up in the dining room, with the recorder on a trolley. It was extremely cold. Dev had read out his notes, and they were good: there'd been a wedding, a storm, and no road out, and the twentieth guest had been seen by all the rest and could be described by none.

[[Dev Parekh]]"The bride's sister wrote a letter," he told us. He had it in a plastic sleeve. [[Dev Parekh]]"I got it from the archive. Listen to this. 'Everyone had a different idea whose friend he was. He knew all our names. He was so very kind to Mother. It was Robert who said that we should go round the table and each say who had come with whom, and when we'd done it there was one over, and nobody would look up.'"

[[Yuki Barraclough]]"That's good," said Yuki. [[Yuki Barraclough]]"That is annoyingly good."

[[Mo]]"And then what?" said Mo.

[[Dev Parekh]]"It stops there. The rest's just a drawing of a staircase."

[[Mo]]"How many flights?" Mo asked.

[[Dev Parekh]]"Let me see. Four," said Dev, and his voice went up at the end.

Yuki's phone rang. We all screamed, and I'm told that it's a lovely clean take. She held it out, so that the mic would get it.

[[Yuki Barraclough]]"Mum, I'm working."

[[Yuki's mother]]"It's ten past twelve," said Yuki's mother, tinny and awake. [[Yuki's mother]]"I had your message. I only rang to say I'm so glad, darling, and of course he can come at Christmas."

[[Yuki Barraclough]]"What message?"

[[Yuki's mother]]"The one you sent just now, the two of you. He's got such a kind voice. He asked about my hip!"

[[Yuki Barraclough]]"Mum," said Yuki, very carefully, [[Yuki Barraclough]]"who did?"

The phone said something that was mostly sea. Then it said that the person we were calling was not available. She put it face down on the cloth. She's the bravest of us, really; she only went white around the mouth, and then she got a pen out and wrote down the time.

[[Yuki Barraclough]]"Okay," she said. [[Yuki Barraclough]]"Explanations. Go."

[[Caleb]]"It's a deepfake," I said. [[Caleb]]"It's a fan."

[[Mo]]"Dev did it for the episode," said Mo.

[[Dev Parekh]]"I did not!"

[[Mo]]"You did the thing with the doll."

[[Dev Parekh]]"That was *one* doll."

[[Yuki Barraclough]]"Count," said Yuki.

[[Caleb]]"Why?" I asked.

[[Yuki Barraclough]]"Because I'd feel like an idiot if we didn't. Go round the table. I'm one."

[[Dev Parekh]]"Two," said Dev.

[[Caleb]]"Three."

[[Mo]]"Four," said Mo. [[Mo]]"There you are. Four. Everyone's fine, and I want to go home."

I'd been holding my breath, and I laughed. It was so nearly a good moment. I had on the headphones, because somebody has to, and so I was the only one that heard it. The voice was close against my left ear, as if it had its chin on my shoulder, and it was pleasant and rather shy.

[[the voice]]"Five," it said.

* * *

I'm not proud of the next part. I ran. You'd think that a man would run toward the door; I can only tell you that I was on the stairs before I knew it, and that I could hear feet behind me and believed it was the others. First landing. Second. There was a red carpet with brass rods, and there was a window on each landing with the moon in it. I got to the third and there I stopped, with my hands on my knees.

[[Caleb]]"Is everyone here?" I said. [[Caleb]]"Dev?"

[[Dev Parekh]]"Here."

[[Caleb]]"Yuki? Mo?"

[[Yuki Barraclough]]"Here," said Yuki. She had hold of the back of my coat.

[[Mo]]"Yes, I'm here. What did you hear, Caleb? Your face!"

[[Caleb]]"It said five."

Nobody said anything for a moment. In front of us, red and brassy and well dusted, the stairs went on up.

[[Dev Parekh]]"That's the turret," said Dev. [[Dev Parekh]]"It's got to be. It's just the way up to the turret."

[[Yuki Barraclough]]"The turret's on the other side," said Yuki.

[[Mo]]"I can hear someone up there," said Mo. [[Mo]]"Listen. There's a party."

There was. There was a piano, and the clink of a great many glasses, and someone telling a joke: you could hear the shape of it, and the room leaning in. And I knew the joke. It's mine. It's the one with the two nuns, I've told it on the show. I had never before heard how well I tell it.

[[Caleb]]"That's me," I said.

[[Dev Parekh]]"They sound nice," said Dev. He had taken a step up, just the one. [[Dev Parekh]]"Don't they? They sound as if they'd be pleased to see you."

[[Yuki Barraclough]]"Dev, get down."

[[Dev Parekh]]"I only want to see who it is that's laughing."

[[Yuki Barraclough]]"Get *down*!"

She's five foot nothing and she had him by the belt. I took an arm. Between us we got him turned, and then we were all going down with our backs to it, hand in hand, and no one looked at anyone. We went across the dining room and out through the hall. The last I saw of it was that long white cloth, and around it there were chairs, and they were all pulled out.

Tewson was standing where we'd left him. He lifted his lantern.

[[Mr. Tewson]]"Count," he told us.

[[Yuki Barraclough]]"One!" yelled Yuki.

[[Dev Parekh]]"Two."

[[Caleb]]"Three," I said.

[[Mo]]"Four," gasped Mo. [[Mo]]"Four, four, it's four. Can we go?"

The old man shone his light along us, face after face. It stayed longest on the end of the row, and I saw his lips move. Then he licked his pencil and bent down to the doorpost and made his stroke.

[[Mr. Tewson]]"Aye," he said heavily. [[Mr. Tewson]]"That's four out. Go home, then. God bless you. I'm sorry."

I didn't ask what for. We sang all the way to the motorway. We were so happy that I could have wept. It wasn't until Dev had dropped the others off, and it was getting light, and the two of us were sitting outside my flat with a bag of hot doughnuts, that I said what a good thing it was that the four of us had stuck together.

[[Dev Parekh]]"Best crew there is," said Dev, with sugar on his chin. [[Dev Parekh]]"You, me, and Yuki. And Mo."

[[Caleb]]"How'd we meet Mo?" I asked. [[Caleb]]"I was trying to think."

[[Dev Parekh]]"Mo's a friend of Yuki's."

[[Caleb]]"Yuki told me Mo was a friend of yours."

He stopped chewing. I got out my phone and I looked through fifty-three episodes' worth of photographs. There are always three of us. We're always laughing, and we're all of us looking a little to the left, at whoever it is that's holding the camera.

It rang in my hand. The screen said MO.
