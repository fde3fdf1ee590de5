Unit Nine | Nine | neutral | narrator
Old Harrow | Harrow | male
Bessamy | | female
Strake | the first baler | male
Stook | | male
Dorrit | Miss Dorrit, the girl | female
Dr. Okonjo | the vet, a woman's voice | female
Lumen | the voice in the crate | neutral
====
Not in My Functions

My name is Unit Nine, and I spread muck. I mention it first because people always find out, and I would rather they heard it from me.

On the night I am speaking of there were five of us in the long barn at Fenwright's, not counting the crate. It was the second of January, with sleet, and Mr. Fenwright had gone up to the hospital in town to see his wife and the new baby, and the bridge had gone out behind him. We did not know about the bridge then. We knew only that the lights had flickered twice, and that somebody was running across the yard in the wrong size of boots.

The door opened about a foot.

[[Dorrit]]"Is anyone switched on?" said the girl.

[[Old Harrow]]"WE ALL ARE," said Old Harrow. [[Old Harrow]]"GOOD EVENING, MISS DORRIT."

He did not mean to shout. He had a stone in his volume knob, and had had it there since the summer of the big hay. One grew used to it. The swallows' nests had come off the beams, but one grew used to it.

[[Dorrit]]"It's Clover," Dorrit said. She was ten years old, and wore her father's coat, and the hem of it was black with wet. [[Dorrit]]"She's started. I've got her in the end stall and she's lying down and there's one foot showing, only it's the wrong way up. Dad's telephone just rings. I don't know what to do. One of you has to come."

Nobody's motor made a sound.

[[Bessamy]]"Well, of course, one would," said Bessamy. [[Bessamy]]"One would in an instant. But it's milk, with me. I do milk. This is really the stage *before* milk."

[[Strake]]"I bale," said the first baler.

[[Stook]]"And I bale," said the second.

[[Strake]]"She's not a bale."

[[Stook]]"She's nothing like a bale. We could only make her worse."

[[Old Harrow]]"I AM A PLOUGH," said Harrow, more quietly than I have ever heard him say anything, so that only a little dust came down.

Then everyone looked at me. I have two hoppers and a thing that goes round at the back. I saw the girl look at it too, and away again, and try to be polite.

[[Unit Nine]]"There is the radio," I said.

[[Dorrit]]"What radio?"

[[Unit Nine]]"I have one. It's for the weather. One isn't supposed to spread in a wind. But it will send, if you hold in the red button and lean on me."

So she leaned on me, and held in the red button, and called for anybody, please, and after a great deal of hissing a woman's voice came out of my left-hand side and told us to keep off the flood channel unless it was life or death.

[[Dorrit]]"It is! It's a cow!"

[[Dr. Okonjo]]"Whose cow? Where are you?"

[[Dorrit]]"Fenwright's. Upper Sallow. She's called Clover and it's her first, and the foot's upside down."

[[Dr. Okonjo]]"Fenwright's," the voice repeated. [[Dr. Okonjo]]"This is Dr. Okonjo, I'm the vet at Maddock. I have met Clover. She bit me. Now listen, sweetheart, I'm on the wrong side of two rivers and I can't get to you before day. How many hands have you there?"

[[Dorrit]]"Two. Mine."

[[Dr. Okonjo]]"No grown-ups at all?"

[[Dorrit]]"There's the robots."

The radio hissed in what seemed to me a discouraging manner.

[[Dr. Okonjo]]"All right. Upside down means it's coming tail first. That can be done, but it's got to be turned straight and drawn out quick, and it takes an arm about as long as you are. What have the robots got in the way of arms?"

We considered ourselves. Bessamy had four rubber cups. Strake and Stook had each a pair of steel forks and a device for knots.

[[Old Harrow]]"I HAVE SIX BLADES," said Harrow.

[[Dr. Okonjo]]"Who in heaven's name was that?"

[[Dorrit]]"It's just Harrow. He's stuck."

[[Dr. Okonjo]]"Tell him no blades."

It was then that I heard it. I thought at first that it was something of the vet's, some echo down the wire, for it was a light, clean, well-made sort of voice, without any rust on it.

[[Lumen]]"Excuse me," it said. [[Lumen]]"I have arms."

All our lamps swung round together.

The crate had come in November. It stood against the north wall under a tarpaulin, taller than Harrow and twice as wide, and on its side it said THIS WAY UP and DO NOT OPEN BEFORE SPRING and, in smaller letters, ONE UNIT REPLACES FIVE. None of us had ever mentioned it. When we went by it we found something to look at on the other side. We could all, you understand, count up to five.

[[Strake]]"It's awake," said Strake.

[[Stook]]"It's been awake all this time."

[[Lumen]]"Only since Christmas," the voice in the crate said humbly. [[Lumen]]"There was a bump. I didn't like to interrupt. You were having such interesting talks about drainage."

[[Dorrit]]"You've got real arms? With hands?"

[[Lumen]]"Two. They are padded. I believe they're for fruit."

[[Dorrit]]"Then I'm letting you out," said Dorrit, and she ran at the crate and began pulling on a board with her fingers. It did not so much as creak. She turned round. [[Dorrit]]"Help me!"

I should like to say that we sprang to it. But I have undertaken to tell this honestly. There was a pause, and it was long enough for the sleet to blow in at the door and start to melt.

[[Bessamy]]"You do see, dear," said Bessamy, [[Bessamy]]"that once it's out, it's out."

[[Strake]]"It says replaces."

[[Stook]]"It says five."

[[Strake]]"We'd have had till spring."

The girl stood with her back against the boards. Her face had gone small.

[[Dorrit]]"I left the gate open," she said.

[[Unit Nine]]"Which gate?" I asked her.

[[Dorrit]]"The top one, Nine. Dad said, before he left, he said twice, Dorrit, shut the top gate, she's near her time and she mustn't go on the hill. And I was cross because of the baby. I was cross that everybody'd gone to look at it. I kicked the gate and I didn't go back and see if it latched. She was out in that for three hours. I found her in the ditch." She had started to shake. [[Dorrit]]"So it isn't her fault, and it's not yours, it's mine, and if she dies it's me that did it, and you needn't help if you're afraid. But I've got to tell somebody, and there's only you."

I have thought a good deal since then about what I felt, having been told by an engineer that I do not. The best I can do is this. It was like the moment when you are quite full, on a slope, and the brake is let off.

[[Old Harrow]]"STAND AWAY, MISS DORRIT," said Old Harrow.

He came down the middle of the barn with all six blades up. He had not been so fast in years. He put the first of them in under the lid of that crate, as gently as you would lift a latch, and leaned, and the whole front came off in one piece with a shriek of nails.

[[Old Harrow]]"THERE," he said. [[Old Harrow]]"I NEVER COULD ABIDE WAITING FOR SPRING."

It stepped out over the straw. It was white, and very tall, and rather beautiful, and its knees were trembling. It held its two grey hands out in front of it as if they had just been given to it and it was afraid to drop them.

[[Unit Nine]]"What are you called?" I said.

[[Lumen]]"It says Lumen on my inside. I ought to tell you that I've never done anything. I've got instructions for eleven hundred tasks and I have not done one."

[[Unit Nine]]"Is there a calving among them?"

[[Lumen]]"No. There's *melons*."

[[Dr. Okonjo]]"That'll have to serve," said Dr. Okonjo out of my side. [[Dr. Okonjo]]"I've been following this as well as I can. Wash it to the shoulders. Hot water, and soap, all you've got. And whoever it is that's carrying this radio, get it down to that stall."

So I, who am not let within thirty feet of the dairy, went to a birth.

I won't describe it. There was a lantern, and Clover's eye going round white in it, and the sleet on the slates. Bessamy had hot water in her tank, gallons of it, and it came through her cups at just blood heat, and she talked to the cow all the while in a low foolish voice about grass. The balers tied the ropes. No one alive can tie a knot like the balers. Dorrit sat with Clover's head in her lap, and held on to both ears.

[[Dr. Okonjo]]"Now, Lumen," said the vet. [[Dr. Okonjo]]"What do you feel?"

[[Lumen]]"It's warm. It's slippery. There is a leg, and it is bent."

[[Dr. Okonjo]]"Cup the hoof in your palm, so it can't tear her, and bring it back and round. As if it would bruise."

[[Lumen]]"As if it would bruise," it whispered. [[Lumen]]"Yes. I know that one."

A long minute went by.

[[Lumen]]"I have two feet."

[[Dr. Okonjo]]"Good! Now it's got to be fast, or it'll breathe in the wrong place. Who's strong?"

[[Old Harrow]]"I AM," said Harrow from outside, with the balers' rope already made fast to his drawbar.

[[Dr. Okonjo]]"Well, then, you great noise," she said, [[Dr. Okonjo]]"when the cow pushes, walk. Walk, mind. You're not ploughing."

He walked. I had been turned about so as to light the stall, and so I was the first to see the thing slide out on the straw, all in one rush, black and flat and shining like a wet coat somebody had thrown down. It lay there. It did not move.

[[Dorrit]]"It's dead," the girl said.

[[Dr. Okonjo]]"Rub it. Hard. Clear its nose and rub it. What's happening? Will somebody talk to me?"

Nobody would. Lumen was rubbing, with a wisp in each padded hand, and looking from one to another of us for the rest of the instructions. Then Old Harrow put his great rusty head in over the half-door, to see, and what he saw must have distressed him, for he forgot himself altogether.

[[Old Harrow]]"GET UP!" roared Harrow.

The lantern went out. And in the dark, high and thin and indignant, somebody new said *maa*.

---

Mr. Fenwright got home at noon the next day with the fire brigade's boat. I was there when she told him about the gate, every bit, standing up straight. He was silent for a while. Then he took his hat off and put it on her head, and went in to look at the stall, where a black calf was asleep against a white knee, and the knee's owner was not daring to move.

He read the side of the crate, too. I saw him. He picked up that board from the straw, ONE UNIT REPLACES FIVE, and turned it over in his hands, and asked if anybody had a pencil.

It hangs above the barn door now. He crossed out only the one word. He is not a man who wastes paint. It says ONE UNIT MAKES FIVE, with a six put in afterwards, in chalk, by the girl, who can also count.

The calf is called Melon.
