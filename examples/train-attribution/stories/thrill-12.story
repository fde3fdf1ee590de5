Aizada Toktosunova | Aizada, Toktosunova | female
Bolot | | male
Valentina Petrovna | an old lady, the old lady | female
Nurlan Sadykov | Sadykov, Nurlan, the director | male
Askar | her brother, the lineman | male
Timur | the bridegroom | male
Gulzat | the bride | female
Emirlan | a small boy | male
====
Car Number Four

At 3:12 in the afternoon the wind took hold of the mountain by the hair.

Aizada Toktosunova saw it come. From the window of the lower station she could see the whole line, nine pylons and two cables running up to the glacier, and she saw the top pylon disappear, and the eighth, and the seventh. She had hit the red button before the sixth. The big wheel behind her stopped with a groan. On the board, where there should have been two green lamps, for the car going up and the car coming down, there was one.

[[Aizada Toktosunova]]"Upper station, this is Lower," she said. [[Aizada Toktosunova]]"Who have you got?"

[[Askar]]"I've got the empty," said the radio. It was her brother Askar; he was eating. [[Askar]]"She's in the dock. Why'd you stop?"

[[Aizada Toktosunova]]"Tie it down and look out of the window."

There was a pause.

[[Askar]]"I can't see a window," Askar said.

So it was the other one, Number Four. She turned the switch.

[[Aizada Toktosunova]]"Number Four, Lower. Bolot? Talk to me. Bolot!"

* * *

Bolot could not talk to her, as he was lying on the radio. He was also lying under a wedding.

[[Bolot]]"If everyone would please get off," he said into somebody's shoe, [[Bolot]]"one at a time."

The car had gone over to one side, as far as it could go, and come back; it had hit something, or something had hit it. There was no glass any more in the uphill end. The wind came in through the hole like a train. He counted feet. There were eleven passengers, and he was twenty years old, and his instructions, which were on a card by the door, ended with the words REMAIN CALM AND AWAIT STAFF.

[[Bolot]]"Is anybody hurt?"

[[Timur]]"My wife's cut her head," said the bridegroom. He'd been a bridegroom for two hours; his name was Timur. [[Timur]]"Gulzat? Look at me. How many fingers?"

[[Gulzat]]"All of them," the bride said crossly. [[Gulzat]]"Move, you're on my veil."

[[Emirlan]]"We're going to fall," said a small boy.

[[Valentina Petrovna]]"Nonsense," said an old lady in Russian. [[Valentina Petrovna]]"What's your name? Emirlan? Come here, Emirlan, and put your hand on this pole. Is it warm or cold?"

[[Emirlan]]"Cold."

[[Valentina Petrovna]]"Very good. When it gets warm you must tell me. That's your job."

She had a string bag with a melon in it, and a man's wristwatch. Bolot knew her; she came up every first of the month, and sat at the top for ten minutes by the watch, and came down again, and never said why. He got the radio out from underneath his hip.

[[Bolot]]"Lower, this is Four. We're here. We're between the sixth and the seventh. We've a window gone and we're hanging crooked."

[[Aizada Toktosunova]]"How crooked?" the radio said.

[[Bolot]]"Like a picture. About like that."

[[Aizada Toktosunova]]"Bolot, I want you to lean out of the hatch and look up. Look at the carriage. There should be eight wheels on the rope. Tell me how many there are."

He stood on the bench. Two uncles of the bride took a leg each. It was only a moment before he came down again, and he had ice in his eyelashes, and he held the radio close against his mouth, and spoke Kyrgyz very quietly, which was foolish, because all but one of them were Kyrgyz.

[[Bolot]]"Three," he said.

* * *

The director came in with snow on his astrakhan hat. He had driven up from the town in eleven minutes, and he'd been on the telephone for ten of them.

[[Nurlan Sadykov]]"Why is it stopped?" asked Nurlan Sadykov. [[Nurlan Sadykov]]"They tell me that there's a wedding in it. Do you know whose? It's the governor's niece. Start the motor and bring them down."

[[Aizada Toktosunova]]"I can't."

[[Nurlan Sadykov]]"The motor's broken?"

[[Aizada Toktosunova]]"The motor's perfect. The car's jumped, it has three wheels on the rope. If I move it they'll come to pylon six, and there's a shoe on pylon six that stands up so," said Toktosunova, and showed him with her fist, [[Aizada Toktosunova]]"and the three wheels will go over the shoe, or not. I put it in my report. Twice."

[[Nurlan Sadykov]]"So go slowly."

[[Aizada Toktosunova]]"It doesn't matter how slowly you go off a cliff, Nurlan Sadykovich."

He took off his hat. There was a ring of wet hair underneath. He'd been at school with her father and he had the grace, for a second, to look it.

[[Nurlan Sadykov]]"The helicopter won't fly," he said. [[Nurlan Sadykov]]"I've asked. Not before morning. What's the temperature up there?"

[[Aizada Toktosunova]]"Minus nineteen. With the wind, you can call it forty."

[[Nurlan Sadykov]]"They're in their wedding clothes, girl."

[[Aizada Toktosunova]]"I know it."

[[Nurlan Sadykov]]"They won't be alive in the morning. So I order you to start it. You can write down that I ordered you."

She had her hand over the key. It came to her that she'd had it there since he walked in.

[[Askar]]"Lower, it's Upper," said the radio. [[Askar]]"I've been thinking, sister. You won't like it."

[[Aizada Toktosunova]]"Go on."

[[Askar]]"I've still got the bicycle."

It was not a bicycle. It was a steel frame with two wheels on top and a brake, and a seat like a child's swing; the linemen had used it, before there were rules, to ride down the rope and grease it. It had hung on a nail in the upper station for fourteen years.

[[Nurlan Sadykov]]"That thing's forbidden," said Sadykov.

[[Askar]]"Is that the director? Tell him I'll only go as far as the car. I'll take two ropes and the come-along. I hang the carriage from the bicycle, and I jack it, and I put the wheels back one at a time. Forty minutes."

[[Aizada Toktosunova]]"In that wind? It'll blow you off, Askar."

[[Askar]]"It's blowing uphill. It'll hold me on." He'd stopped eating. [[Askar]]"Aizada. Don't let him start the rope while I'm on it."

She turned round and looked at the director. She took the key out of the board, and put it in her mouth, and shut it.

* * *

[[Emirlan]]"It's getting warm," said Emirlan.

[[Valentina Petrovna]]"Is it? Let me feel." She laid her own hand over the boy's. [[Valentina Petrovna]]"No, that's you. Well done. That's you warming it."

They had made a heap of themselves at the closed end, with the bride and the children in the middle, and the curtains off the windows. One of the uncles had begun a song about a horse called Taymas, and got as far as the ninth verse. The car swung. Each time, as it got to the end of its swing, there was a creak from above, and each time the song waited for it.

[[Gulzat]]"Why do you come up here, grandmother?" Gulzat asked, with her teeth knocking. [[Gulzat]]"Every month. Bolot says."

[[Bolot]]"I only said I'd noticed," said Bolot.

[[Valentina Petrovna]]"My husband built it," said Valentina Petrovna.

[[Timur]]"This?"

[[Valentina Petrovna]]"The line. In sixty-eight. He hung every pylon. He's up by the ninth, there was a place he liked; they weren't allowed to, but they put him there. I bring him the news." She looked at the wristwatch. [[Valentina Petrovna]]"I told him today that they had stopped greasing the sixth shoe. He'll be furious."

[[Bolot]]"Lower, Four," said Bolot to the radio. He'd said it every two minutes. [[Bolot]]"Are you there, Aizada?"

[[Nurlan Sadykov]]"It's Sadykov. She can't speak at the moment."

[[Bolot]]"Is she all right?"

[[Nurlan Sadykov]]"She's got her mouth full," said the director bitterly. [[Nurlan Sadykov]]"There's a man coming down to you on the rope. When he knocks, let him in."

He knocked with a hammer. There was a bang on the roof, and a boot came through the hatch, and a face upside down, quite white, with an icicle at each nostril.

[[Askar]]"Congratulations," said Askar to the bride. [[Askar]]"Which one of you's the heaviest?"

[[Timur]]"I am," Timur said.

[[Askar]]"Then go and stand in that corner. And when I shout, go and stand in the other one. You, Bolot, come up and hold my belt. The rest can sing."

It was fifty minutes, not forty. They heard him over their heads, ratcheting and cursing; they felt the floor lift by a finger's breadth and sag. At one time there was a shriek of metal and everything dropped the length of a hand, and nobody breathed, and into the silence the old lady remarked, as if to someone who'd interrupted, that he was doing it just the way it ought to be done. And the floor grew level. It came up like a boat in a lock, so gently that the melon, which had been against the wall for an hour and a half, began of its own accord to roll toward the middle.

[[Askar]]"Eight," shouted the lineman down the hatch. [[Askar]]"Tell my sister. Eight! She can start it. Slowly, over the sixth; I'll stand on the roof and kick the shoe."

[[Bolot]]"He says eight!" Bolot yelled. [[Bolot]]"Lower, Lower, he says eight, and go slow, and he's going to kick it!"

In the lower station Aizada Toktosunova spat the key into her palm. It had left its teeth in her tongue.

[[Aizada Toktosunova]]"Tell him to hold on with both hands," she said thickly.

[[Nurlan Sadykov]]"I'd have started it," said Sadykov. He was sitting on the floor with his back against the board and his hat between his knees. [[Nurlan Sadykov]]"At four o'clock. I would have started it, and I'd have heard them fall."

[[Aizada Toktosunova]]"Yes, you would."

[[Nurlan Sadykov]]"You'll want me to read those reports."

[[Aizada Toktosunova]]"I'll want you to read them out," she said. [[Aizada Toktosunova]]"To the governor."

The wheel turned over. On the board the lamp that had been dark since twelve minutes past three flickered and came up green.
