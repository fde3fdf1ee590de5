Inés Albarracín | Inés, the captain, Captain | female
Bosco | the cook | male
Quill | the navigator | female
Tomé | the gunner, the little gunner | male
Yara | the barrel, the stranger, the girl | female
Old Fidel | Fidel, the mate | male
a voice in the fog | the fog | male
====
The Ballad of the Worst Pirates in the Sky

On the third day without wind the crew of the *Patient Widow* decided to hold a mutiny, to pass the time.

It was Bosco's idea. He was the cook, and had nothing left to cook. They sat in a ring on the foredeck of the airship, under the slack brown belly of the gasbag, with the fog all about them like porridge, and they drew straws to see who'd be the tyrant.

[[Tomé]]— It's me again, said Tomé, holding up the short one. [[Tomé]]— I'm always the tyrant.

[[Bosco]]— You've got the boots for it.

[[Tomé]]— I'm the gunner! I should be storming something!

[[Quill]]— Be the tyrant and don't whine, said Quill, who was lying on her back with a chart over her face. The chart was blank. It had been a good chart when they started. [[Quill]]— There's nobody to storm. There's nothing for two hundred leagues. I've drawn it.

So the little gunner stood up on the hatch and folded his arms. He blew out his cheeks; he put one foot on the coaming, and looked at each of them in turn out of the side of his eye, like a hen that is going to be sold. It was so exactly the captain that Bosco rolled over and beat on the planks.

[[Tomé]]— Who, Tomé inquired in a deep voice, has been at my *marmalade?*

[[Bosco]]— Not me, Captain!

[[Tomé]]— I smell oranges on you, Bosco. I've hanged men for less. I've hanged men for a kumquat.

[[Quill]]— Do the one about the Admiral! called Quill.

[[Tomé]]— I danced with the Admiral, said Tomé, and he was a poor dancer, and so I took his ship.

[[Inés Albarracín]]— It was two ships, somebody observed.

The captain had come up by the aft ladder. She was in her shirtsleeves, with a spoon in one hand and in the other a jar, and she didn't seem to be in any hurry.

[[Tomé]]— Captain, said Tomé, and he fell off the hatch.

[[Inés Albarracín]]— No, go on. I was enjoying it. You've got the hen right. Inés Albarracín sat down in the ring where a gap had been made for her, and dug the spoon in. [[Inés Albarracín]]— What is it, a mutiny?

[[Bosco]]— We were going to ask you along, Bosco said.

[[Inés Albarracín]]— You always say so. Who's meant to be on watch?

They all looked at one another. It was in this silence that they heard the knocking.

It was quite soft. It came from beneath them and from the left: three knocks, a rest, and three more, on wood. They went to the rail. A barrel was floating there in the fog, a yard from the hull, with a rag of yellow silk puffed out above it that was plainly on its last gasp of gas; and as they watched, the lid lifted up, and under it there were two eyes.

[[Yara]]— Are you the pirates? asked the barrel.

[[Bosco]]— It depends, said Bosco. [[Bosco]]— Who wants to know?

[[Yara]]— I'd like to be taken prisoner, please.

[[Quill]]— We don't, as a rule, said Quill, unless there's a ransom.

[[Yara]]— There is! There's an enormous ransom! But you'd have to be quick, because I'm going down.

Old Fidel got her with the boathook. He'd been mate of the *Widow* since before there was gas in her, and in all that time he hadn't been known to use two words where he could use a noise. He set the barrel on the deck, and lifted a girl out of it by the collar. She was about sixteen. She had on what had been a ball dress, and she curtsied, and fell over, since her feet had gone to sleep.

[[Yara]]— My name is Yara, said the stranger from the planks. [[Yara]]— I'm very valuable. Which of you is in charge?

[[Tomé]]— I am, said Tomé.

[[Inés Albarracín]]— He was, until just now, said Inés. [[Inés Albarracín]]— Give her some of this, Fidel. How do you come to be in a barrel?

[[Yara]]— I was kidnapped.

[[Inés Albarracín]]— By whom?

[[Yara]]— By pirates. The proper sort. The girl had got the spoon in her mouth, and was speaking round it. [[Yara]]— They're on the *Gilded Shrike*. They took me from my father's terrace on Sunday, and they were perfectly horrible, so I waited until they were singing, and I left.

Nobody said anything. Quill had removed the chart from her face. There was no one on the trade lanes who didn't know about the *Shrike*: forty guns, a crew of ninety, and a captain who kept a book of the last words of other captains, which he read aloud at dinner.

[[Quill]]— You left Captain Lazar's ship in a pickle barrel, said the navigator slowly. [[Quill]]— And which way did you drift?

[[Yara]]— Just along.

[[Quill]]— And is it far off, would you say?

[[Yara]]— I could hear them until about a quarter of an hour ago, said Yara. [[Yara]]— They'd got to the verse with the parrot.

[[Old Fidel]]— Hell, said Old Fidel.

[[Inés Albarracín]]— Everybody quiet, the captain ordered, and she screwed the top on the marmalade.

They stood like posts. Water dripped from the lines. By and by out of the blank white, somewhere above them and so close that Bosco crossed himself, came a creak, and the clank of a chain.

[[a voice in the fog]]— Ahoy, called a voice in the fog. It was a fat, sleepy, friendly sort of voice. [[a voice in the fog]]— I can hear you breathing. Have you seen anything of a barrel?

[[thinks Inés Albarracín]]*Eleven of us,* she thought, [[thinks Inés Albarracín]]*counting the goat. And one gun, and Tomé's got the key to it, and he'll have lost it.*

She looked at Tomé. He was going through his boots.

[[Inés Albarracín]]— What ship? she called out. She'd put on an accent from somewhere; it was the first thing that came. [[Inés Albarracín]]— Who is it that asks?

[[a voice in the fog]]— The *Gilded Shrike*, out of nowhere in particular. And you, friend?

[[Bosco]]— Say we're lepers! hissed Bosco.

[[Tomé]]— Say that we're tax men, begged Tomé.

[[Quill]]— Nobody would believe you, said Quill. You've got jam on your chin.

[[Inés Albarracín]]— Will you all be quiet? I'm thinking.

[[Yara]]— Give me back, Yara whispered. She had turned a nasty colour. [[Yara]]— You'll have to. They'll only kill you, if you don't. I didn't know there'd be so few of you.

[[Inés Albarracín]]— Do you want to go?

[[Yara]]— No! But that isn't—

[[Inés Albarracín]]— Then you needn't, said Inés, as one might say it about spinach. She had noticed Tomé. He wasn't searching any more. He'd gone white about the lips, and he had his eyes on the place from which the voice was coming. [[Inés Albarracín]]— What's the matter with you?

[[Tomé]]— I sailed with him. When I was ten. I was the boy who turned the pages.

[[Inés Albarracín]]— You never told me.

[[Tomé]]— I never told anyone. I do voices, Captain, that's where I learned it. You had to do them for him, all of the dead ones, when he read them out. The little gunner swallowed. [[Tomé]]— There's only one I could never do so he liked it. He'd throw a plate.

[[Inés Albarracín]]— Which?

[[Tomé]]— It was his own captain. The one he took the *Shrike* off. Mother Agonía.

[[a voice in the fog]]— I'm waiting, friend, sang the fog. [[a voice in the fog]]— I'm running out my guns, just for the airing. What did you say you were called?

Inés didn't tell him that he must. She merely looked at him, sidelong, with one foot on the coaming, and it was somehow that which did it. Tomé wiped his mouth. He climbed back on to the hatch. He got his shoulders up around his ears, and shut his eyes like somebody at the edge of cold water, and when he opened his mouth there came out of it an old, old woman's voice, cracked as a bell, and with something frightful in it that was very nearly love.

[[Tomé]]— *Lazarillo,* said Mother Agonía. [[Tomé]]— Is that you, my lamb? Have you washed?

The chain stopped clanking.

[[a voice in the fog]]— Who's there? asked the other, no longer sleepy at all.

[[Tomé]]— You know who it is. You left me on a rock with one biscuit. I've been a long while walking, Lazarillo, on all this cloud. It's soft to the feet. I've come about my ship.

[[a voice in the fog]]— You're dead!

[[Tomé]]— I'm dead, and I'm cross, and I'm coming up your side. Are those my good curtains?

What followed they could only follow by ear. There was a shriek, and then a great many feet. There was a shot, followed by a different and angrier shriek. Then somebody must have cut loose the ballast, for a whole rain of sandbags went by to starboard; and the creaking lifted, up and up, and thinned, and was gone. Nobody on the *Widow* so much as let out a breath until Fidel, who'd got the best ears, nodded.

Tomé was sitting on the hatch with his head down. The girl had gone over to him, on her pins-and-needles feet, and she knelt and took one of his hands.

[[Yara]]— That was the bravest thing I ever saw, she said.

[[Tomé]]— I've wet the tyrant's boots, said Tomé.

[[Bosco]]— They're my boots, if it comes to that, said the cook. [[Bosco]]— You can keep 'em.

They laughed till they had to hang on to things. It was a good while before the captain got up. She went and stood at the rail by herself, in the place where the barrel had been, and there after a minute the mate came and leaned next to her. The two of them had been leaning there together for thirty years.

[[Inés Albarracín]]— He was ten, she said. [[Inés Albarracín]]— He's been doing funny voices on my deck since he was twelve. I thought that he was just a happy child.

[[Old Fidel]]— Hm.

[[Inés Albarracín]]— I should have asked.

[[Old Fidel]]— He'd have done you a voice.

[[Inés Albarracín]]— I suppose he would. She rubbed her eyes with her cuff. [[Inés Albarracín]]— Do I really look like a hen?

Old Fidel gave the matter some thought. A small wind had begun to finger the fog, and over their heads, with a sigh, the gasbag filled.

[[Old Fidel]]— A good hen, he said.
