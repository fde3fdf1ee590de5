Saxifrage | Saxifrage, Sax, the eldest | female
Ulla | Ulla, the white dragon | female
Brisket | Brisket, the brown dragon | female
Tarn | Tarn | female
Nettle | Nettle, Nettie | female
the taller one | the taller one, the one with the beard, the bearded one, Jessop | male
the one in the yellow gloves | the one in the yellow gloves, yellow gloves, the smaller human, the girl, the human, Mr Lamb’s daughter | female
Old Cinder | Old Cinder, Cinder, their aunt, the old dragon | female
the valley | the valley | neutral
====
## 22 ~ In Which Tarn Is Not Available

On the morning after the feast there are five of them on the ledge, and then there are four.

[[Saxifrage]]“She’s in the cave,” says Saxifrage.

[[Ulla]]“She isn’t. I was just in the cave.”

[[Saxifrage]]“Then she’s fishing.”

[[Ulla]]“Sax, she’s left her tail-ring. She never fishes without it. She says it puts the trout in the right frame of mind.” Ulla sets it down on the stone, where it rolls around twice and falls over.

All four of them look at it. It’s the only thing that Tarn has ever owned: she found it in the lake, she wouldn’t tell anyone how deep, and she’s called it her hoard since she was as long as a cat.

[[Nettle]]“Maybe she’s gone off with a boy,” Nettle suggests.

[[Brisket]]“What boy?”

[[Nettle]]“I don’t know. A *boy*. There was one on the moon rock with a crest.”

[[Brisket]]“He was a heron, love,” says Brisket with her mouth full. She found the end of the feast under a bush and she’s been seeing to it. She chews, and stops chewing. Her big brown head comes up off the grass. [[Brisket]]“Does anyone else smell rope?”

They do, once she’s said it. It’s coming up the hill on the wind, tar and hemp, and horse, and under that something else, sour and a little sweet, like milk that has been left in the sun.

[[Saxifrage]]“Humans,” says the eldest. [[Saxifrage]]“Get down. Everybody flat. Nettie, your *wings*.”

They crawl to the lip of the ledge and put four noses over.

It’s on the shelf right below, not sixty feet down, where the old sheep pens are. There’s a cart, and a fire with a pot on it. And next to the cart there’s a heap of black net with a stake hammered in at each corner. It takes them a moment to see that the heap is breathing.

Nobody makes a noise. But Nettle feels Ulla, beside her, go as hard and cold as a gatepost.

[[the taller one]]“It’s looking at me,” one of the humans is saying. There are two. He’s the taller, with a beard that goes all the way round his face like a frame. [[the taller one]]“Tell it to stop that.”

[[the one in the yellow gloves]]“*You* tell it.”

[[the taller one]]“They don’t talk. It’s only grunting. My brother had one that could do a sort of a tune.”

[[the one in the yellow gloves]]“What became of it?” The smaller human is on an upturned bucket, darning something, in bright yellow gloves that come up past the elbow.

[[the taller one]]“Boots,” says the one with the beard.

He thinks this so funny that he tells it to the net. He squats down in front of it and lifts a corner with his stick, and there’s a long black snout, bound around and around with wire.

[[the taller one]]“Hear that, handsome? Boots! And a nice bag for the lady mayor. How many bags d’you reckon are in a lizard this size? Oh, look, it’s *crying*. Come and see this. It’s got real tears.”

[[the one in the yellow gloves]]“That’s the smoke,” says yellow gloves. She doesn’t come and see.

[[Nettle]]“I’m going to kill him,” Nettle says up on the ledge.

[[Saxifrage]]“You’re not.”

[[Nettle]]“I’m going to go down there and bite him in the middle.”

[[Saxifrage]]“He’s got a fire-lance on that cart. It’s the long thing with the sack on it. You’d be in two halves before you had opened your mouth.” Saxifrage doesn’t take her eyes off it. Her voice is quite flat. [[Saxifrage]]“I need to think. Let me think.”

[[Ulla]]“She can’t breathe,” says Ulla.

[[Saxifrage]]“She can. Look at her side.”

[[Ulla]]“It’s going too fast. They’ve put wire on her, Sax. She can’t open... if she’s sick she’ll... she can’t *breathe*, and we’re just lying here, we’re, I can’t, I can’t feel my feet...”

[[Brisket]]“Budge up,” says Brisket.

She says it to Nettle, and then she’s in between them, warm as a haystack. She lays her chin across the white dragon’s neck and leaves it there, with the entire weight of her head on it.

[[Brisket]]“You’re all right,” she says. [[Brisket]]“That’s only fright. It starts in the feet. It’ll go up to your knees now, and it’ll have a look around, and then it’ll go home.”

[[Ulla]]“What if it doesn’t?”

[[Brisket]]“It always has. D’you remember what you did when I got stuck in the chimney at Gorse End?”

[[Ulla]]“I laughed.”

[[Brisket]]“You laughed till you were sick, and then you came and sat on the roof, and read me that whole book about bees through the hole. Six hours. I’ve never cared for bees. Tell me one thing about a bee.”

A long shiver goes down Ulla from the horns to the tail.

[[Ulla]]“They’ve got five eyes,” she says at last.

[[Brisket]]“There you are. Greedy. How’re your knees?”

[[Ulla]]“Cold.”

[[Brisket]]“And your feet?”

[[Ulla]]“I can feel one of them.”

[[Brisket]]“Well, that’s all you need to be going on with.”

It’s while this is happening that Nettle thinks of Old Cinder. She wasn’t in the egg yet for most of that story, but she’s had it told to her so often that she feels as though she’d been there, on this same ledge, in the winter when the others were no bigger than geese. A man had come to the mouth of the cave with a spear. Their aunt was three hundred and blind in one eye, and she had a cough. She didn’t get up.

[[Old Cinder]]“Is that a spear?” she asked him.

He said nothing; he’d been told that they couldn’t speak.

[[Old Cinder]]“It’s a good one. I’ve got one very like it, somewhere in the shoulder. You’re shaking, dear. Who sent you up here all on your own?”

And he told her. It was his father-in-law. The two of them talked until it got dark, chiefly about fathers-in-law, and he left the spear behind. Afterwards, as Sax always told it, the old dragon called the four of them out from behind her and said the thing that they’ve been saying to each other ever since, at every bad moment, and usually as a joke.

[[Old Cinder]]“There’s always one who’d rather be at home. Find out which.”

[[Nettle]]“Sax,” Nettle whispers. [[Nettle]]“It’s the one in the gloves.”

[[Saxifrage]]“What is?”

[[Nettle]]“The one who’d rather be at home. She hasn’t looked at her once. She’s sewn that sock to her own *skirt*.”

The eldest turns her head. It’s a long red head, and it has a look on it now that Nettle has known all her life, and which generally ends in somebody going in a river.

[[Saxifrage]]“You’re little,” says Saxifrage slowly. [[Saxifrage]]“You could get down the gully.”

[[Brisket]]“No,” says Brisket.

[[Saxifrage]]“I’d only want her to—”

[[Brisket]]“No, Sax. She’s the baby.”

[[Nettle]]“I’m *forty*!” hisses Nettle.

So it’s the gully. It’s full of brambles. She goes down it on her stomach, with her wings strapped flat and her heart making a noise that they must be able to hear in the valley, and she tells herself, all the way, what she is. There’s a rain pool halfway. She sees a thin green face in it, with a leaf on.

[[Nettle]]“You’re a dragon,” she says to the face. [[Nettle]]“You’re enormous. You’re just very far away.”

The face doesn’t look convinced. [[thinks Nettle]]*Well, it would say that,* thinks Nettle. [[thinks Nettle]]*It’s only a puddle.* She goes on.

When she comes out from behind the wheel of the cart she’s so near to the yellow gloves that she could lick them. They smell of milk. The darning has stopped.

[[the one in the yellow gloves]]“Don’t,” says the smaller human, very low, with her eyes on the needle. [[the one in the yellow gloves]]“He’ll see you. Go away. Shoo.”

[[Nettle]]“I can’t,” Nettle says. [[Nettle]]“That’s my sister.”

The needle falls in the grass.

For quite a long time there’s only the pot, bubbling, and on the other side of the fire the bearded one whistling as he pegs down a rope. All the blood has gone from the human’s face. It’s a round face, with freckles, and it isn’t, Nettle realises, very old. It may be younger than she is, as humans count it.

[[the one in the yellow gloves]]“You talk.”

[[Nettle]]“So do you.”

[[the one in the yellow gloves]]“He said that it was only grunting. He said that it’s like a cow.” She swallows. [[the one in the yellow gloves]]“I’ve got cows. At home. I’m only here because we owe him for the hay.”

[[Nettle]]“What’s her name? The cow?”

[[the one in the yellow gloves]]“There’s eleven.”

[[Nettle]]“Tell me one.”

[[the one in the yellow gloves]]“Buttercup,” whispers the one in the yellow gloves, and her eyes fill up.

[[the taller one]]“Who’re you talking to?” shouts the taller one.

[[the one in the yellow gloves]]“Nobody!”

[[the taller one]]“I can hear you jabbering.”

[[the one in the yellow gloves]]“I’m singing!” she calls back. [[the one in the yellow gloves]]“I’m singing to keep my spirits up!” She’s pulling off the gloves, finger by finger. There’s a burn under the left one, bad, not new. [[the one in the yellow gloves]]“It’s wire,” she tells Nettle out of the side of her mouth. [[the one in the yellow gloves]]“There’s a clip behind the jaw, you push and turn it. The stakes you’d have to lift. I can’t, I’ve tried. I tried in the night.”

[[Nettle]]“I’ve got somebody who can lift.”

[[the one in the yellow gloves]]“How many are there of you?”

Nettle looks up. Along the ledge, between one bush and another, she can see three bumps that might be stones.

[[Nettle]]“Four. It’s five with her.”

[[the one in the yellow gloves]]“Then do it quick. I’ll get the sack off the lance,” says Mr Lamb’s daughter, for that’s how they know her in the valley, and she’ll be a good deal more than that before the end of this book. [[the one in the yellow gloves]]“I’ll drop it in the pot.”

It would have worked, too. They’d all agree about that later. But just as the girl gets up off her bucket there’s a noise from the track below, of boots, a great many, and dogs, and somebody banging on a pan.

[[the valley]]“Have you got it, Jessop? Have you got the worm?”

[[the valley]]“Let’s see him!”

[[the valley]]“Mind out, let the mayor through! Let the children see!”

[[the taller one]]“Up here!” bellows the one with the beard. [[the taller one]]“Come on up, ladies and gents! Tuppence for a look, sixpence for a poke!” He swings around, beaming, with both arms wide; and so he’s face to face with a runt of a green dragon, and a girl with no gloves on, and a hand on the wire. The beam goes out. [[the taller one]]“Well, well. And what’s this? *Two* of them?”

[[Saxifrage]]“Five,” says somebody behind him.

The shadow that falls over the pens is red around the edges. He doesn’t turn round immediately. It seems to take him some time to persuade his neck.

[[Saxifrage]]“I’m told that you don’t think we talk,” Saxifrage says to him pleasantly. [[Saxifrage]]“Do go on. You were telling us about boots.”

[[the taller one]]“I... I didn’t...”

[[Brisket]]“Careful, Sax,” says the brown dragon, landing on the cart. It stops being a cart. [[Brisket]]“Oh. Sorry. Was anybody using that?”

*Snip*, goes something in the heap, and then *click*. The black snout comes up through the net with half a yard of wire hanging off it, opens as wide as it will go, and shuts, and opens again. Everyone waits to hear the first thing that she’ll say. Up the track, the pan has stopped banging.

[[Tarn]]“That,” says Tarn hoarsely, [[Tarn]]“was the worst party I’ve ever been to. Ulla, are you crying?”

[[Ulla]]“It’s the smoke,” says Ulla.

[[Tarn]]“Did anyone bring my ring?”
