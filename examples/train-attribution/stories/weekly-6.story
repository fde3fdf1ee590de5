Nana Sabo | the caravan master, Nana, the old woman | female
Teodor Wick | Teodor, Teo, the farrier, Da | male
Juniper Wick | Juniper, June, Junie | female
Hollis | the outrider, Holly | male
Ada Saltmarsh | the walker, the stranger, Saltmarsh, Miss Saltmarsh, Ada | female
a man's voice | | male
Berthe | the twins' mother | female
====
The Long Haul: Entry 88. Someone on the Road

Nine wagons, thirty-one people, forty goats, six days of water. Nana Sabo said it over every morning like a grace, and every morning one of the numbers was smaller.

[[Nana Sabo]]“Five and a half,” she corrected herself. [[Nana Sabo]]“That cask has a weep in it. Who packed that cask?”

No one had packed it. The caravan master let them all go on not having packed it for as long as it took her to climb down off the lead wagon, which, with her hips, was a good while. She was seventy. She had been a school bus driver, in the before, and she still stopped dead at railway lines and made everybody be quiet and listen.

[[Hollis]]“There's someone on the road,” said Hollis.

He had ridden in without dismounting, and his mule was blown. The outrider was a narrow young man with burned ears who had been known to report a cactus.

[[Nana Sabo]]“Someone, or something like a someone?”

[[Hollis]]“A person, Nana. Walking. On the white line, straight down the middle.”

[[Teodor Wick]]“Which way?” asked Teodor Wick. He had a hoof in his lap and nails in his mouth, and it came out mostly as breath.

[[Hollis]]“This way. From the salt.”

The farrier took the nails out. Around the fires people had stopped doing what they were doing. Nobody came from the salt. It was ninety miles of nothing with a lake of something worse in the middle.

[[Nana Sabo]]“Carrying?” Nana Sabo said.

[[Hollis]]“One pack. And a bird in a cage.”

[[Nana Sabo]]“Alive?”

[[Hollis]]“The bird? It was singing.”

She thought about that. She had a way of working her jaw when she thought, from side to side, as if the thing were gristle.

[[Nana Sabo]]“Circle up,” she told them. [[Nana Sabo]]“Goats in the middle. And somebody put a kettle on. If it's the end of us I'd like to have been polite.”

Juniper Wick was eleven, and had been told to get under the wagon. She got under it at the end with the view. Between the spokes she saw a pair of boots come along the white line, left, right, not hurrying. They'd been mended with tire. They stopped at the ring of stones, where you were supposed to stop.

[[Ada Saltmarsh]]“Hello the fires,” called the walker. It was a woman's voice, and hoarse. [[Ada Saltmarsh]]“I've news, a canary, and two pounds of sugar. I've no fever. I'd be glad to sit down.”

[[Nana Sabo]]“Show us your arms,” Nana Sabo called back.

[[Ada Saltmarsh]]“Both of them?”

[[Nana Sabo]]“How many have you got?”

[[Ada Saltmarsh]]“Well, that's a story,” the stranger said, and she shrugged out of her blanket. There was a left arm, brown to the shoulder. There was a right as far as the elbow. Beyond it was a thing of rods and brass that caught the sun and threw it all over the wagons like coins.

Someone swore. Berthe, the twins' mother, pulled both of hers in against her skirt. [[Berthe]]“It's one of them,” she said. [[Berthe]]“It's from the towers. Teo, get your gun!”

[[Teodor Wick]]“It's my shoeing hammer you're looking at, Berthe. I sold the gun.”

[[Berthe]]“Then get the hammer!”

[[Ada Saltmarsh]]“I was in the towers,” the walker agreed. [[Ada Saltmarsh]]“They don't come off, or I'd have left it there. My name is Ada Saltmarsh. I left by a window. I've walked eleven nights, and I really would like to sit.”

[[Nana Sabo]]“Nobody crosses in eleven,” said Nana.

[[Ada Saltmarsh]]“There's a road under it. Under the salt. It's good road, with lamps.”

[[thinks Juniper Wick]]*Lamps,* thought Juniper. She had seen a lamp once. It was in a museum they'd slept in, and there'd been a card to tell you what it was.

They let her in as far as the kettle. That was the rule; you could change your mind after the kettle. She drank three mugs with her eyes shut. The canary hopped about and cracked its seed, and one by one the smaller children crept up to it, until Berthe was the only grown person still standing back, and then even the twins got away from her.

[[Juniper Wick]]“What's he called?” said June, who had come out from under when no one was watching.

[[Ada Saltmarsh]]“Mister Pickering.”

[[Juniper Wick]]“What's he for?”

[[Ada Saltmarsh]]“He's for company. And if he falls off his perch then you run.”

[[Juniper Wick]]“Has he ever fallen off?”

[[Ada Saltmarsh]]“The last one did,” said Ada Saltmarsh.

[[Teodor Wick]]“Junie,” said her father from behind the mule. [[Teodor Wick]]“What did I tell you?”

[[Juniper Wick]]“Under the wagon, Da.”

[[Teodor Wick]]“And where's this?”

[[Juniper Wick]]“It's near the wagon.”

[[Nana Sabo]]“Let her be, Teodor,” said the old woman. [[Nana Sabo]]“She'll hear it through the floor in any case.” She'd settled on an upturned bucket opposite the stranger, knee to knee. [[Nana Sabo]]“Now, then. You said news. I've had news before. It's mostly been somebody wanting something.”

[[Ada Saltmarsh]]“I want something.”

[[Nana Sabo]]“There, you see? Honest, though. What is it?”

For answer the woman opened the pack. She did it with her left hand. The other stayed in her lap, ticking a little. She took out a shirt, and a second shirt, and then a gray box with a wire wound around it and a crank on the side, and she put it on the ground between their feet. A hum of voices went around the circle. Hollis took his hat off.

[[Hollis]]“Is that a radio?” he said. [[Hollis]]“Does it go?”

[[Ada Saltmarsh]]“Turn the handle and see.”

[[Hollis]]“What, me?”

[[Ada Saltmarsh]]“You've two good arms. I'll do the dial.”

He turned. It made a noise like frying. She moved a knob with one brass fingertip, as delicately as if it had been an eyelid, and out of the frying, small and a long way down, there came a man's voice.

[[a man's voice]]“...is Marrow Bay, Marrow Bay. Eleven of September. Harbor's clear. Wind's in the west. We've apples. Repeat, we have apples. Bring barrels. We have a doctor, and she would like me to say she has spectacles, all strengths. If you can hear this, then come. Come by the Under Road. This is Marrow Bay.”

It went around again. They let it. Hollis cranked with tears running down to his burned ears, and no one spoke until Nana laid two fingers on his wrist.

[[Nana Sabo]]“Save it,” she said. [[Nana Sabo]]“Save it, Holly. It isn't going to get any better.”

[[Teodor Wick]]“That's no more than two hundred miles,” said Teo. His hands had begun to shake, and he put the hammer down. [[Teodor Wick]]“Nana. June's eyes. You've seen how she holds a book.”

[[Juniper Wick]]“I hold it fine!”

[[Teodor Wick]]“You hold it on your nose, love.”

[[Berthe]]“It's a lure,” Berthe said. [[Berthe]]“They had a voice at Pella Junction. My sister went to it. There was a voice and there was music and it said about oranges.”

[[Ada Saltmarsh]]“I know they did,” said the stranger quietly. [[Ada Saltmarsh]]“I built it.”

Nobody breathed. The brass hand opened on her knee and shut again.

[[Ada Saltmarsh]]“They set me to it because I'd been a choir mistress, and I knew what people like. I wrote the part about the oranges. I believed that there'd be oranges, the first year. Then I had a look at where the wagons went. There's a yard. After that I still did it for four months, because they'd my hand by then and had promised me the other. I'm not telling you this so you'll like me.

[[Ada Saltmarsh]]“The night I quit, I was up on the mast, taking down the wire. And I heard *him*. He was on a frequency that we never used. He was just some fellow with a cold in his nose, reading the wind. You can't fake a man like that. I've tried. We always made them sound too happy.”

Nana Sabo's jaw went one way and then the other. The sun was well up. On the far side of the ring a goat had got hold of somebody's washing, and nobody went to stop it.

[[Nana Sabo]]“What did you want?” she asked at last. [[Nana Sabo]]“You said you wanted something.”

[[Ada Saltmarsh]]“The Under Road has a gate halfway. It takes two hands to open it.” Saltmarsh held up the one, and then the other. [[Ada Saltmarsh]]“Flesh ones. It checks. I got out past it by a drain, with a canary, but you'll not get nine wagons down a drain.”

[[Nana Sabo]]“So you need us.”

[[Ada Saltmarsh]]“I need one of you. For a minute. And there's water at the gate, as much as you like.”

[[Nana Sabo]]“We've five and a half days,” said the caravan master. She wasn't talking to any of them. [[Nana Sabo]]“It's eight to the next well if the next well's wet. Oh, I could spit. Seventy years old, and I have got to be hopeful.” She hauled herself up by Teo's shoulder. [[Nana Sabo]]“All right! Hands. Who's for the salt?”

They went up slowly, by ones and twos. Hollis. Teo. The cook, and the cook's old father. The twins put up both of theirs until their mother dragged them down, and then stood looking at the gray box, and raised her own as if it weighed a hundred pounds.

[[Berthe]]“If there's oranges,” she said to Ada, [[Berthe]]“I'll kill you.”

[[Ada Saltmarsh]]“That's fair.”

It was Juniper who noticed. She'd gone back to the cage, because no one had told her not to, and put her nose up close, as she had to.

[[Juniper Wick]]“Miss,” she said. [[Juniper Wick]]“Miss Saltmarsh? Mister Pickering's gone to sleep.”

[[Ada Saltmarsh]]“He doesn't sleep in the day.”

[[Juniper Wick]]“He's on the floor.”

The stranger came to her feet so fast that the mug went over. She wasn't looking at the bird, though. She was looking past it, along the white line, the way that she had come; and far out on the salt, where there was no wind, a wall of dust was standing up into the sky. Very faintly, from inside it, came the sound of a choir.
