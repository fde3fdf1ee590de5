Dorrit Hazelmere | Dorrit, the dormouse, small thing | female
Old Brannock | Brannock, the badger, the apothecary, Master Brannock, grandfather | male
Sorrel Fenwright | Sorrel, the hare, the apprentice, lad | male
the first intruder | the first intruder, the first, the weasel, Slake | male
the second intruder | the second intruder, the second, the stoat, Vetch, the gruff voice | female
====
**The Apothecary of Undertree**
**Chapter 11 — Inside the Clock**

*A/N: Short chapter, one room, no magic (okay, a LITTLE magic). I wanted to see if I could write a whole scene where our heroine isn't allowed to move. Concrit welcome!*

---

Dorrit had been winding the clock when the shop door broke, and so she was inside it. She didn't decide to stay there. Her paws did that for her. They pulled the little brass panel shut, and then they held on to it.

Through the keyhole she could see one table leg, half a jar of comfrey, and the badger's feet.

[[Old Brannock]]"We're closed," said Brannock.

[[the first intruder]]"We saw that." It was a light, pleasant voice. [[the first intruder]]"There's a sign on the door. There was a door."

[[Old Brannock]]"If it is a matter of coin, the drawer is behind the counter and it's not locked. I would only ask that you leave the thermometers."

[[the second intruder]]"He'd only ask," echoed another. This second voice was gruff, and it came from lower down, closer to the clock.

[[the first intruder]]"Very polite. I like that in an old fellow. Who else is in the house?"

[[Old Brannock]]"Nobody."

[[the first intruder]]"Nobody," the first intruder repeated. [[the first intruder]]"Two cups, though."

Dorrit looked at what she could see of the table and her heart nearly stopped. It was true. Two cups, and hers was still steaming.

[[thinks Dorrit Hazelmere]]*Say you were thirsty,* she thought. [[thinks Dorrit Hazelmere]]*Say anything.*

[[Sorrel Fenwright]]"The other one's mine!"

The curtain rings rattled. Big soft feet came thumping in from the stillroom, two at a time, and stopped dead beside the badger's.

[[Old Brannock]]"Sorrel," said the apothecary, very low. [[Old Brannock]]"I told you to go out by the back."

[[Sorrel Fenwright]]"I know you did, sir."

[[Old Brannock]]"And?"

[[Sorrel Fenwright]]"And I got as far as the pump."

The second intruder laughed. [[the second intruder]]"A hare that doesn't run. Somebody ought to paint him."

[[the first intruder]]"Sit down, lad. On the floor. Ears where we can see them." A chair creaked; the pleasant one had taken it for himself. [[the first intruder]]"Now. You had a visitor last market day. Tall, hood up, smelled of the sea. He brought you a bottle and he asked you what was in it."

[[Old Brannock]]"I have many visitors."

[[the first intruder]]"Not with this bottle."

[[Old Brannock]]"What one customer brings me I don't discuss with another. You would want the same."

[[the second intruder]]"I'd want the same," said the second, [[the second intruder]]"if I had a hold of his ear, like so, and was about to find out how it comes off."

A squeal. Dorrit bit down on her own tail.

[[Old Brannock]]"Stop that!"

[[the second intruder]]"It's up to you, grandfather."

[[Sorrel Fenwright]]"I'm all right, sir. I'm... it's nothing. Don't tell them."

[[Old Brannock]]"Let go of him and I will talk."

Nothing moved in the keyhole. Then one of the hare's feet slid slowly out along the floorboards, and Dorrit understood that he had been allowed to lie down.

The badger cleared his throat. [[Old Brannock]]"It was seawater. That's the truth. Seawater, a pinch of iron, and something I couldn't name. I told him so and he thanked me and left."

[[the first intruder]]"Something you couldn't name."

[[Old Brannock]]"In forty years it has happened twice."

[[the first intruder]]"Did it glow?"

[[Old Brannock]]"In the dark. Faintly."

[[the first intruder]]"And you kept some back." The chair creaked again. [[the first intruder]]"Come, come. A bottle with a mystery in it, and you with all these lovely little jars? I'd have kept some back. She would have kept some back, and she can't even spell."

[[the second intruder]]"I can spell."

[[the first intruder]]"Spell 'apothecary.'"

[[the second intruder]]"Spell it yourself."

[[the first intruder]]"There, you see what I work with. Where is it, Master Brannock?"

There was a silence in which Dorrit could hear every wheel of the clock. Tick, said the great wheel by her ear. Tick. She knew where it was. It was about a whisker's length above her head, in a twist of blue glass, tied to the pendulum with a bit of thread; she'd tied the thread herself. *Nobody looks at a clock,* he had told her. *They only look at the time.*

[[Sorrel Fenwright]]"I drank it," said Sorrel.

[[the second intruder]]"You never."

[[Sorrel Fenwright]]"I did, though. On a dare."

[[the first intruder]]"Whose?"

[[Sorrel Fenwright]]"Um," said the hare. [[Sorrel Fenwright]]"My own?"

Somebody sighed. [[the first intruder]]"He's a terrible liar. You should teach him that, along with the poultices. Go on and do the other ear."

[[Old Brannock]]"No! No, wait. It is in the cellar. Third shelf, behind the vinegar. The jar says 'oil of cloves.'"

[[the first intruder]]"Vetch, go and see."

[[the second intruder]]"Why me?"

[[the first intruder]]"Because I'm sitting."

[[the second intruder]]"You're always sitting. Every job, I carry and you sit."

[[the first intruder]]"That's because I do the talking."

[[the second intruder]]"Fine talking. 'Spell apothecary.' How's that get us the bottle?"

[[the first intruder]]"It passes the time. Cellar."

[[the second intruder]]"And if he's got a trap down there?"

[[the first intruder]]"Then I'll hear you step in it."

Heavy paws crossed the floor, and for an instant a brown flank with a black-tipped tail filled the keyhole. A stoat, then. Dorrit held her breath until it had gone. The cellar door groaned, and the steps after that, one by one, all fourteen.

The hare spoke first. He spoke so softly that it might have been only breathing. [[Sorrel Fenwright]]"There isn't any jar, is there?"

[[Old Brannock]]"Be quiet, Sorrel."

[[the first intruder]]"Oh, let him talk." The pleasant voice didn't sound surprised in the least. [[the first intruder]]"I know there isn't. I only wanted her out of the room. I've got about as long as it takes to look behind the vinegar, so I'd be obliged if you both would listen."

Neither of the two on the floor said a word.

[[the first intruder]]"My name is Slake. I'm a thief and I've been a worse thing, and she's worse than that. She reports to the Brine Court. Every night, in a shell, like a good girl. I don't. You had a third cup on this table, that first time. I was at the window. It was you, the lad, and a small thing in a yellow scarf who took notes."

[[thinks Dorrit Hazelmere]]*Oh,* thought Dorrit. Her scarf was on the peg. It was hanging on the peg this very minute, right beside the door, as yellow as a yolk.

[[the first intruder]]"She's got it, hasn't she?" the weasel went on. He was a weasel; he had leaned down to the hare, and she could see one narrow cheek and a nick in the ear above it. [[the first intruder]]"Don't tell me. I don't want to know, I talk in my sleep. Only get word to her. That stuff in the bottle isn't medicine. It's bait. It's what they put out when they want something very old to come up and feed."

[[Old Brannock]]"To come up from where?"

[[the first intruder]]"Where d'you think? It glows, old fellow. It's been glowing in your shop for six days."

Brannock got to his feet. They were slow to go, first the left and then the right, and the claws had come out on both. [[Old Brannock]]"And why," he asked, [[Old Brannock]]"would you tell us this?"

[[the first intruder]]"I was born on the coast."

[[Sorrel Fenwright]]"Is that all?"

[[the first intruder]]"There *was* a coast," said Slake.

From underneath the floor came a crash and a good deal of swearing.

[[the second intruder]]"There's nothing here but vinegar!"

[[the first intruder]]"Look on the fourth!"

[[the second intruder]]"There isn't a fourth!"

[[the first intruder]]"Then count again!" The weasel's face vanished from the keyhole. When he spoke next it was from over by the pegs. [[the first intruder]]"I'll have to hit one of you. I'm sorry for it. It will look odd if I don't."

[[Sorrel Fenwright]]"Hit me," Sorrel said at once.

[[Old Brannock]]"You'll do no such thing. I am the one who lied."

[[Sorrel Fenwright]]"You're seventy, sir!"

[[Old Brannock]]"Sixty-eight. And I've a skull like an anvil. Mind the spectacles, Mr. Slake."

It made a noise like a dropped melon. Dorrit shut her eyes. When she opened them, half of Brannock's striped face lay on the floor a foot away from her, turned toward the clock, and he was looking straight into the keyhole. He winked.

The steps groaned again, all fourteen. [[the second intruder]]"He lied," the stoat announced, out of breath, and stinking so strongly of vinegar that it made Dorrit's nose run. [[the second intruder]]"There's nothing. What happened to him?"

[[the first intruder]]"I found out that he lied."

[[the second intruder]]"You started without me?"

[[the first intruder]]"You were taking so long."

[[the second intruder]]"You never hit anybody. You said it was common."

[[the first intruder]]"I was bored, Vetch. Shall we go? It isn't here. The hooded fellow must have it still."

There was no answer to that. The black-tipped tail twitched across the keyhole, and twitched back. It stopped. Dorrit heard sniffing, long and slow, the way you'd sniff at a pie.

[[the second intruder]]"There's a mouse in here," the second intruder said.

Tick, went the great wheel.

[[Sorrel Fenwright]]"There's always mice," said Sorrel. His voice cracked down the middle. [[Sorrel Fenwright]]"It's the barley. We put down... we've asked them not to."

[[the second intruder]]"Dormouse." Sniff. [[the second intruder]]"Scared one."

[[the first intruder]]"That'll be the scarf. Here, have it. It's a nice one, it would suit you."

[[the second intruder]]"It's yellow."

[[the first intruder]]"It would bring out your eyes."

A pause. Something soft was pulled down from a peg. [[the second intruder]]"You think so?" she asked, in quite a different tone.

[[the first intruder]]"I've always said you ought to wear a colour."

They went out by the place where the door had been, still talking. Dorrit counted thirty ticks and then thirty more. After that her paws, which had been in charge of everything, let go of the panel, and she fell out of the clock onto the badger's stomach.

[[Old Brannock]]"Ah," he wheezed. [[Old Brannock]]"There you are. Did you get all that?"

[[Dorrit Hazelmere]]"Every word." She was crying, she noticed. [[Dorrit Hazelmere]]"I hadn't anything to write on. I'll have to do it from memory."

[[Sorrel Fenwright]]"Dorrit, your *scarf,*" said the hare.

[[Dorrit Hazelmere]]"I don't care about the scarf! Is your ear on?"

[[Sorrel Fenwright]]"Mostly."

The apothecary sat up, one paw to his head, and squinted past them both into the open clock. They turned to look. On the pendulum the twist of blue glass swung to and fro, to and fro, and it wasn't glowing faintly any longer. It lit the whole of the case. It lit the undersides of their chins.

[[Old Brannock]]"My dears," Brannock said, [[Old Brannock]]"how far would you say we are from the sea?"
