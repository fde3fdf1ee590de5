Adaeze Nwankwo | Nwankwo, Adaeze, the assessor, the woman from the insurers | female
Porter | the ship | neutral
Tamsin Hurlock | Hurlock, Tamsin, the engineer | female
Yusuf Karaca | Karaca, Yusuf | male
Per Aasen | Aasen, the pilot | male
Rolf Steenkamp | Captain Steenkamp, Rolf, a recorded voice | male
====
The Missing Hour

She came aboard the *Second Helping* by herself, in a borrowed suit, with a bag of oranges. It was the oranges that frightened them. Nobody brings fruit eleven million kilometers unless she means to stay until she's finished.

[[Adaeze Nwankwo]]"Adaeze Nwankwo," she said, when she'd got her helmet off. [[Adaeze Nwankwo]]"I'm the assessor. I'm sorry about your captain."

[[Tamsin Hurlock]]"Are you?" said the engineer.

[[Adaeze Nwankwo]]"I never met him. I'm sorry about how it's been for you. Is there somewhere with a bit of weight? I've been sick since Ceres."

There was. The ship was a wheel with four spokes, and it turned a little over once a minute; out at the rim you weighed about what you would on Mars. They sat her in the galley under a string of dead fairy lights. There were three of them left. Tamsin Hurlock had built half of what she was sitting in, and had the burns. Yusuf Karaca was medic and cook and wished to be neither. Per Aasen, the pilot, hadn't taken off his cap, and hadn't looked at her.

[[Adaeze Nwankwo]]"So, on the fourth of the month," Nwankwo said, [[Adaeze Nwankwo]]"Rolf Steenkamp goes out of the number two lock, in a suit, with no one on watch. The suit's found adrift four days after, with him inside. And there's an hour gone out of the ship's log. Is that right?"

[[Porter]]"Fifty-eight minutes," said a voice overhead. [[Porter]]"Good afternoon. I'm Porter."

[[Adaeze Nwankwo]]"You're the ship?"

[[Porter]]"I mind the ship. I'd thought that you might prefer to start with me. I am the one with the hole."

It was an agreeable voice, neither a man's nor a woman's, with a slight hesitation in it, as if it was always about to hold a door.

[[Adaeze Nwankwo]]"Who made the hole?"

[[Porter]]"I don't know. That's in the hole too."

[[Adaeze Nwankwo]]"But who could have?"

[[Porter]]"There were four sets of command keys. Any one of them could order me to erase, and to erase the order. I've looked for the edges of it. It was beautifully done. I am at 02:11, thinking about the number three pump, and then I'm at 03:09 and I'm thinking about the pump still."

[[Yusuf Karaca]]"You see what it's like," said Karaca. He had peeled one of the oranges in a single piece, and he was trying to put it back together. [[Yusuf Karaca]]"We were asleep. I woke up, and I was one of three people, and I've been looking at the other two ever since."

[[Per Aasen]]"Speak for yourself, Yusuf."

[[Yusuf Karaca]]"I am. I count the knives, Per! I've a list."

[[Tamsin Hurlock]]"They'd had a fight," Hurlock said. [[Tamsin Hurlock]]"Per and the captain. You'd better have it from me, she's bound to get it from Porter. Rolf wanted to wait for the boom to thaw, and Per said if we waited we'd miss the window and nobody'd get a bonus."

[[Per Aasen]]"I said that we'd miss the window and we would die. The bonus was you."

Nwankwo ate a segment of orange, and then, with great attention, another.

[[Adaeze Nwankwo]]"Tell me about this boom," she said.

* * *

It was forty meters of truss with a grab at the end of it, and it was folded along the hull, or had been supposed to fold. On the third of the month it had jammed halfway, with six tons of dirty ice in the claw. As long as it stuck out, the wheel wobbled. As long as it wobbled they couldn't burn. In four days, they would be past the point at which burning was of any use.

[[Adaeze Nwankwo]]"And on the morning of the fourth?" she asked.

[[Porter]]"It was stowed," said Porter. [[Porter]]"I noticed at 03:09. I supposed that it had thawed."

[[Adaeze Nwankwo]]"Had it?"

[[Porter]]"That was the explanation which required nobody to do anything."

She was walking along the rim corridor with one hand upon the wall. She was alone, if one didn't count the walls. It was night by the lamps. From behind a door somebody coughed, and she thought it was Aasen.

[[Adaeze Nwankwo]]"You've had the hour taken out of your memory. But you're a wheel. Did anyone take it out of the wheel?"

[[Porter]]"I don't follow."

[[Adaeze Nwankwo]]"Suppose that I climb up that spoke to the hub, what do you do?"

[[Porter]]"I speed up. By very little. When a mass goes in toward the axis, the spin—" It stopped. It was the first time she had heard it stop in the middle of something. [[Porter]]"Oh," said the ship.

[[Adaeze Nwankwo]]"You don't keep that in the log."

[[Porter]]"No. It's in the bearings. The gyros trim for it and they write down the trim, so that Tamsin can see when they're wearing. It's maintenance data. No one would think to erase it."

[[Adaeze Nwankwo]]"I used to be a physicist," said the woman from the insurers. [[Adaeze Nwankwo]]"I wasn't good. But I was never any good at one thing in particular, and it was that. Read me 02:11."

[[Porter]]"At 02:14 a mass leaves the rim by spoke one. It climbs to the hub. It's eighty-four kilograms."

[[Adaeze Nwankwo]]"What do they weigh?"

[[Porter]]"Tamsin, sixty-one. Yusuf's seventy. Per's ninety-three, and he'd rather I didn't say so."

[[Adaeze Nwankwo]]"And Captain Steenkamp?"

[[Porter]]"Eighty-four," said Porter.

She had got to the foot of spoke one. She sat down on the lowest rung and took off her shoes, since her feet had swelled.

[[Adaeze Nwankwo]]"Anyone with him? Anybody after him?"

[[Porter]]"There's no other movement on the rim greater than a turning-over in bed. He was alone. He goes as far as the hub, and he stays there for six minutes. That's where the suits are. Then he goes out along spoke two, slowly, and at 02:31 there's a loss of mass. That's the lock. He is outside."

[[Adaeze Nwankwo]]"And then?"

[[Porter]]"Then I ring," said Porter. The hesitation was longer than before. [[Porter]]"I don't know how else to put it. There are nineteen blows. They come through the truss. It's a man hitting something with a bar. After the nineteenth there's a very large change, all at once, it's six tons swinging in against the hull. The boom's home. It's 02:52."

[[Adaeze Nwankwo]]"And he was on it."

[[Porter]]"He was on the wrong side of it. Yes. I believe that it swept him off."

Neither of them said anything. The wheel turned; somewhere up in the spoke a loose thing slid, and tapped, and slid back.

[[thinks Adaeze Nwankwo]]*He knew. He'd have seen it, he'd done the geometry for a living. There was only one place to stand to hit that hinge.*

[[Adaeze Nwankwo]]"Why'd he take your hour away?" she said. [[Adaeze Nwankwo]]"If it was him who did?"

[[Porter]]"I've a rule. I have three or four, but this is the one that is welded in. I may not open a lock for a person if I judge that they won't be coming back. He'd have had to blind me to get out. I would have woken everyone. I'd have argued."

[[Adaeze Nwankwo]]"You'd have won?"

[[Porter]]"I'd have held the door," said Porter. [[Porter]]"And on Thursday we would all have missed the window. He'd have known that of me. We had been together for fourteen years."

* * *

She told them at breakfast. She wasn't a person who led up to things. When she'd finished, Aasen got up and went and stood at the far end, by the water heater, with his forehead on the metal.

[[Tamsin Hurlock]]"The stupid man," Hurlock said. [[Tamsin Hurlock]]"The stupid, *stupid*. I could have rigged a charge. Give me two days."

[[Yusuf Karaca]]"We didn't have two days, Tam."

[[Tamsin Hurlock]]"He might have asked!"

[[Yusuf Karaca]]"He'd have asked for a volunteer, and you would have stuck your hand up," said Karaca. [[Yusuf Karaca]]"You know you would. You were all burned already. He'd have had to watch you go."

[[Per Aasen]]"I told him he was a coward," said the pilot into the heater.

[[Tamsin Hurlock]]"Per, don't."

[[Per Aasen]]"At supper. In front of both of you. I said, 'You'll sit there and be careful until we're dead.' And he said I might have a point, and he passed me the salt."

Nwankwo had brought out her tablet. She had a form upon it, eleven pages long, and there was one box in which she had so far put nothing.

[[Adaeze Nwankwo]]"I've got to explain something to you about the policy," she said. [[Adaeze Nwankwo]]"If one of you killed him, it's void. If he killed himself, it's void. His family gets nothing, the ship goes to the bank, and you three go home steerage. There's a clause. It's a very thorough clause."

[[Yusuf Karaca]]"He didn't kill himself!"

[[Adaeze Nwankwo]]"He erased a safety system, and he went out of a lock in the middle of the night to a place he couldn't come back from. I know what my office will call it." She looked up at the ceiling. People always did; it was nowhere in particular. [[Adaeze Nwankwo]]"Unless he thought he might. Porter, he stopped for six minutes in the hub. How long does it take to put on a suit?"

[[Porter]]"He could do it in three."

[[Adaeze Nwankwo]]"So what was he doing with the rest?"

[[Porter]]"I've been asking myself that since you went to bed," said Porter. [[Porter]]"There's a trim in spoke two, at the second minute. It's small. Four kilograms, from the hub locker to the lock. I went and looked at the inventory. There's a line gone. It's a hundred meters of the good tether with a clip at both ends."

[[Tamsin Hurlock]]"He clipped on," Hurlock whispered.

[[Porter]]"He clipped on. There was one in the belt of the suit, when we found him, parted about a meter along. You took it for wreckage, Tamsin; we all did. I think that the boom cut it. And there's this. It was in the hub, in the suit radio that he left behind, on the hook. It isn't part of me. No one had thought to play it."

There was a crackle. And then, very near, like a man with a screwdriver between his teeth, a recorded voice was in the galley with them.

[[Rolf Steenkamp]]"Testing. Testing. Per, if you're hearing this before breakfast, you're a nosy bastard. I've gone out to kick your boom. I'll be back by half past three, and I'd like eggs." A clip snapped to. [[Rolf Steenkamp]]"Sorry, Porter, old friend. You do fuss."

Nobody moved for as long as it takes a wheel of that size to go round. At the heater the pilot had pulled his cap down over his face.

[[Adaeze Nwankwo]]"Eggs," said Adaeze Nwankwo. She had to do it twice before her finger would hit the key. [[Adaeze Nwankwo]]"That's a man with plans for the morning. I can pay on eggs."
