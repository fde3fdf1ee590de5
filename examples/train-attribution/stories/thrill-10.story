Dobrila Vukas | Dobrila, Vukas | female
Pascal Mabiala | Pascal, Mabiala | male
Ferenc | the driver, the Calf | male
Signora Tedesco | the old lady, the forger | female
Leopold Wotruba | Wotruba, the night man, a voice in the dark, the watchman | male
a girl with a basket | | female
====
Putting It Back

[[Dobrila Vukas]]“It’s a simple job,” was what Dobrila Vukas had told them, and it was what she said about every job; she had said it about the Lyon business, in which Ferenc lost a toe.

[[Ferenc]]“Tell it again,” said Ferenc now. [[Ferenc]]“The part where we don’t take anything.”

They were in a launderette in Graz, on a Sunday night, with a picture in the dryer. It was wrapped in three towels and it was not turning. It had seemed to them the last place where anyone would look, and the towels kept it at the proper humidity.

[[Dobrila Vukas]]“We go in, we hang it up, we come out.”

[[Ferenc]]“And we bring out the other one.”

[[Dobrila Vukas]]“And we bring out the other one, yes, which is worth four hundred euros and the frame.”

[[Signora Tedesco]]“Six hundred,” said Signora Tedesco, not looking up from her knitting. She was eighty-one and she had painted it.

[[Ferenc]]“So we break into the strongest museum in Styria,” Ferenc said, [[Ferenc]]“to make ourselves eight million poorer.”

[[Pascal Mabiala]]“I think it’s beautiful,” said Pascal Mabiala. He was lying along the top of the machines in his socks, since there was no other piece of furniture that was long enough. [[Pascal Mabiala]]“It’s like confession.”

[[Ferenc]]“I’m a Calvinist.”

Dobrila sat down on the bench, facing them. She was a small, square woman who had once kept the accounts of a zoo. She held up her fingers, one after another.

[[Dobrila Vukas]]“One. We took *The Goose Woman* in April, for Szabolcs, and we left the Signora’s in the place of it. Two. No one noticed. Three. Szabolcs died in May without paying us. Four. On Wednesday there’s a professor coming from Delft with a machine, who’s going to look right through the paint of every picture in Room Eleven. And five, what will she see through yours, Signora?”

The needles slowed.

[[Signora Tedesco]]“A bicycle,” said the old lady. [[Signora Tedesco]]“It was a used canvas. I was pressed for time.”

[[Dobrila Vukas]]“She’ll see a bicycle. And the police will go back over the film from April, and there’s one man in this city who’s two metres tall and limps.”

[[Ferenc]]“I’ve been meaning to go to Portugal,” Ferenc said.

[[Dobrila Vukas]]“Or we put it back. And nothing’s ever happened.”

A girl with a basket came in out of the rain, looked along the row and stopped at number six.

[[a girl with a basket]]“Is anyone using this one?”

[[Signora Tedesco]]“It’s woollens, dear,” said Signora Tedesco. [[Signora Tedesco]]“They take for ever.”

* * *

The roof was the same as it had been in April, only wetter. Mabiala went across it on his stomach. He could climb anything; he’d been asked to leave a seminary for climbing it. Through the little bud in his ear he could hear the rain on the roof of the van and Ferenc eating something with a shell.

[[Pascal Mabiala]]“I’m at the skylight.”

[[Dobrila Vukas]]“The night man’s on the ground floor till ten past,” said Dobrila in his ear. [[Dobrila Vukas]]“Wotruba. He does the armour, then the porcelain, then he has his soup. You have nineteen minutes.”

[[Pascal Mabiala]]“What kind of soup?”

[[Dobrila Vukas]]“Pascal.”

[[Pascal Mabiala]]“I’m only interested.” There was a click, and a sigh of rubber. [[Pascal Mabiala]]“I’m in. Going down.”

The rope paid out. He’d *The Goose Woman* upon his back in a flat case, like a man delivering a pizza to God. Room Eleven came up under him out of the dark, a long parquet floor with a bench in the middle, and on the walls all those brown Dutch people, waiting.

[[Ferenc]]“What’s it like?” came Ferenc’s voice.

[[Pascal Mabiala]]“Quiet. There’s a bucket. They’ve got a leak.”

[[Dobrila Vukas]]“Never mind the leak. Beam?”

[[Pascal Mabiala]]“I’ve the mirror on the beam. I’m walking. I’m at the wall.” He breathed out. [[Pascal Mabiala]]“Hello, madame.”

There she hung: the fat woman in the doorway with the goose under her arm, and the light coming over her shoulder as though someone had just that moment opened a window on it. He unslung the case, and took the true one out, and held it up beside her. He looked from the one to the other. He had a good eye; he had seen them together once before, for half a minute, in April, and in a hurry.

[[Pascal Mabiala]]“Dobrila?”

[[Dobrila Vukas]]“What’s the matter?”

[[Pascal Mabiala]]“Ask the Signora something for me. In hers, has the goose got one eye or two?”

In the van there was a discussion.

[[Signora Tedesco]]“One, naturally,” said the old voice, close and cross. [[Signora Tedesco]]“It’s in profile. What do they teach you?”

[[Pascal Mabiala]]“And did she sign it on the jug, or on the step?”

[[Signora Tedesco]]“*He* signed it on the jug. I signed it on the jug.”

[[Pascal Mabiala]]“This one’s on the step,” said Mabiala.

Nobody spoke. Water fell into the bucket.

[[Ferenc]]“What does that mean?” asked the driver at last. [[Ferenc]]“Somebody explain it to the Calf.”

[[Pascal Mabiala]]“It means that the one on the wall isn’t the Signora’s. It isn’t hers, and it isn’t the one that I’ve got in my hand. There are three.”

[[Leopold Wotruba]]“There are four,” said a voice in the dark.

* * *

It had come from the bench. What he had taken for a folded coat on the end of it moved, and grew a head, and became an elderly man in uniform with a napkin in his collar and a thermos flask between his feet.

[[Leopold Wotruba]]“Please don’t run,” he said. [[Leopold Wotruba]]“The floor has been waxed.”

[[Dobrila Vukas]]“Pascal, who is that?” Dobrila said sharply. [[Dobrila Vukas]]“Who’s that talking?”

[[Pascal Mabiala]]“It’s the watchman. He’s got his soup.”

[[Dobrila Vukas]]“He’s on the *ground floor*!”

[[Leopold Wotruba]]“It’s the leak,” explained the watchman, who could evidently hear every word; it was a very quiet room. [[Leopold Wotruba]]“I empty the bucket at ten. And so I’ve got into the way of taking my supper here, with her. Leopold Wotruba. I won’t shake hands. You’ll be the ones from April?”

Mabiala thought of several answers. None seemed to improve on the truth.

[[Pascal Mabiala]]“Yes,” he said.

[[Leopold Wotruba]]“I saw it the next evening. I’ve sat across from that goose for thirty-one years. I thought, she’s been unwell.” He unscrewed the cup from the flask. [[Leopold Wotruba]]“It was an excellent copy. The hand on the latch was better than his.”

[[Signora Tedesco]]“What did he say?” cried Signora Tedesco. [[Signora Tedesco]]“About the latch? Make him say it again.”

[[Pascal Mabiala]]“He says that the hand’s better than the original, Signora.”

[[Signora Tedesco]]“At last,” said the forger.

[[Dobrila Vukas]]“Ask him why he hasn’t called the police.”

[[Leopold Wotruba]]“I’d have had to tell them that I was asleep in April,” said Wotruba. [[Leopold Wotruba]]“And two years from the pension. No, I thought I would put it right by myself. I paint a little, on Sundays. My wife used to say I had a touch. I took down yours and I hung up mine, so that at least it should be done by somebody who loved her. It’s the one in front of you.”

[[Pascal Mabiala]]“That’s yours? On the step?”

[[Leopold Wotruba]]“I couldn’t sign it on the jug. It would’ve been forgery.”

In the van Ferenc had begun to laugh. It was infectious, it rocked the springs, and they heard Dobrila hit him.

[[Dobrila Vukas]]“You said four,” she called, loudly, as people do to foreigners. [[Dobrila Vukas]]“Herr Wotruba! Where’s the fourth one?”

The watchman did not reply at once. He drank some soup; he wiped his moustache with care.

[[Leopold Wotruba]]“Well, there’s the question,” he said. [[Leopold Wotruba]]“May I see the one you have there, young man? Bring it under the lamp.”

It was a torch, in fact, a big old municipal torch, and he held it low, so that the light raked over the surface from one side. He looked for so long that the bucket needed emptying. The goose looked back.

[[Leopold Wotruba]]“Thirty-one years,” said Leopold Wotruba sadly. [[Leopold Wotruba]]“You see the crack in the sky? It ought to run through the chimney. It’s been put in with a needle. This is what you stole in April, yes, it was hanging here. But it isn’t hers. I mean, it isn’t *her*.”

[[Pascal Mabiala]]“You’re telling me that we stole a fake?”

[[Leopold Wotruba]]“A very fine one. I’d say about 1970. I should say Naples.”

There fell in the van a silence of quite a new kind. It was a silence in which needles had stopped.

[[Dobrila Vukas]]“Signora,” said Dobrila.

[[Signora Tedesco]]“I was young,” said Signora Tedesco. [[Signora Tedesco]]“It was for a baron. He never told me where it went. I *thought* I remembered the goose.”

[[Ferenc]]“You copied your own copy?” Ferenc said. He had to stop for breath. [[Ferenc]]“You sat in there with your little glass for three weeks, and you copied—”

[[Signora Tedesco]]“And I got better! Ask him. He noticed the hand.”

[[Dobrila Vukas]]“Then where,” asked Dobrila Vukas, with a terrible calm, [[Dobrila Vukas]]“is the real one?”

[[Signora Tedesco]]“How should I know? I gave it back to the baron. I suppose that he preferred to have it at home.”

Four minutes were left. Pascal Mabiala stood in the middle of Room Eleven with a worthless picture in his hands, and all about him the brown Dutch people kept their countenances. He began to see that there was one thing only that had changed since the launderette.

[[Pascal Mabiala]]“On Wednesday there’s a professor coming,” he said to the old man. [[Pascal Mabiala]]“With a machine. What’s underneath yours?”

[[Leopold Wotruba]]“Underneath? Nothing. I bought a good canvas. White lead, and bone black, I ground it all myself. She won’t find anything there but a goose.”

[[Pascal Mabiala]]“And under the one from Naples?”

[[Signora Tedesco]]“I’d rather not say,” came the Signora’s voice.

[[Pascal Mabiala]]“Dobrila, are you thinking what I am?”

[[Dobrila Vukas]]“Leave it,” Dobrila said. [[Dobrila Vukas]]“Leave his on the wall. Leave everything and come out. Nothing’s ever happened.”

So he took the line in his hands. But he stopped, with one foot off the floor, and felt in his pocket.

[[Pascal Mabiala]]“Herr Wotruba, this baron,” he said. [[Pascal Mabiala]]“We don’t know where he lives. The Signora will remember it by breakfast, she always does. We could use a man who knows what he’s looking at.”

The watchman folded up his napkin. He looked at the wall, where a fat woman stood in a doorway in the light of some other year, every feather of it his own.

[[Leopold Wotruba]]“Would we take it,” he asked, [[Leopold Wotruba]]“or put it back?”
