Barnaby Fitch | Fitch, Barnaby | male
Dagny Ulfsdottir | Dagny, the Hammer, Miss Ulfsdottir | female
Runa | the girl on the dun | female
Xiulan | Xiu, the chief | female
Pockets | the goblin | male
Lord Vane-Astley | his lordship, the steward of the course | male
a boy with a tray | | male
====
Voices of the Cup

[[Barnaby Fitch]]“Good afternoon, good afternoon, and welcome to the Copper Bowl,” said Barnaby Fitch to the shaving mirror. [[Barnaby Fitch]]“*Welcome* to the Copper Bowl. Welcome, one and all—”

[[Dagny Ulfsdottir]]“You do that every year?” asked somebody from the door of the box.

He snatched the towel off his neck. She was bigger than she’d looked from the stands. She had to come in sideways, and when she’d sat down in the other chair it sagged to the stops, and the great speaking-crystal rocked in its cradle.

[[Barnaby Fitch]]“It’s the vowels,” said Fitch with dignity. [[Barnaby Fitch]]“One warms them up. You’ll be Miss Ulfsdottir.”

[[Dagny Ulfsdottir]]“Dagny.”

[[Barnaby Fitch]]“I saw you win it in ’09. I saw you win it in ’11, on three legs. On a drake with three legs, I should say. And you’ve never done this before?”

[[Dagny Ulfsdottir]]“Talked? I’ve talked.”

[[Barnaby Fitch]]“To eleven thousand people, I mean. And all the taverns.”

Dagny Ulfsdottir, called the Hammer, five times champion of the Copper Bowl, looked at the crystal as one looks at a dentist.

[[Dagny Ulfsdottir]]“They said it’s easy,” she said. [[Dagny Ulfsdottir]]“They said you do the lot, and I go ‘Aye’.”

A boy with a tray put two mugs between them. [[a boy with a tray]]“Half a minute, Mr Fitch,” he said, and fled. Down on the sand the gates were filling, seven drakes in seven silks, stamping and blowing smoke. Fitch put up his hand, and with the fingers of it he counted: three, two, one. The crystal lit.

[[Barnaby Fitch]]“Good afternoon, good afternoon, and *welcome* to the Copper Bowl! I’m Barnaby Fitch, and beside me is a lady who needs no introduction, the Hammer herself. Dagny, what a day for it.”

[[Dagny Ulfsdottir]]“Aye.”

[[Barnaby Fitch]]“Not too firm, is it, underfoot?”

[[Dagny Ulfsdottir]]“No.”

[[Barnaby Fitch]]“And who do you fancy?”

There was a silence. It grew. In the Mermaid, on the quay, they told him later, a man had got up and hit the set.

[[Dagny Ulfsdottir]]“There’s one in gate six,” said Dagny.

[[Barnaby Fitch]]“Gate six! Let’s see. That’s the dun drake, isn’t it, that’s Porridge, from the Guild of Lost Causes. A hundred to one. I’ve got a rider here by the name of R. Ulfs—” His eye had travelled ahead of his tongue. He covered the crystal. [[Barnaby Fitch]]“She’s a relation?”

[[Dagny Ulfsdottir]]“She’s my sister.”

[[Barnaby Fitch]]“Nobody told me that you’d a sister!”

[[Dagny Ulfsdottir]]“Nobody told me she’d a drake,” said Dagny.

***

In gate six a goblin was lying under the animal with a spanner.

[[Pockets]]“Girth’s good,” called Pockets. [[Pockets]]“Tail’s good. He’s had a bun. Has anyone got a reason why we’re doing this?”

[[Xiulan]]“We’re doing it for the roof,” Xiulan said. She was crew chief on account of owning the bucket. [[Xiulan]]“It’s two hundred for a place. That’s half the slates. Runa, look at me. What’s the plan?”

The girl on the dun had her helmet on and her eyes shut. She was small and freckled, seventeen last week; she was moving her lips.

[[Runa]]“Stay in,” she recited. [[Runa]]“Stay off the rail. Don’t let him see the ducks.”

[[Xiulan]]“And?”

[[Runa]]“Don’t look up at the box.”

[[Pockets]]“Why, who’s in the box?”

[[Xiulan]]“Nobody,” said Xiulan. [[Xiulan]]“Get out from under there, Pockets.”

[[Pockets]]“It’s only old Fitch. It’s only old *Ooh-I-say.*” The goblin slid out, wiped his nose on his sleeve and, with one fist for a crystal, let go such a plummy and swooping noise that the drake in the next gate looked round. [[Pockets]]“‘Ooh, I say! And they’re coming into the water! Was there ever such water? Wet as the tears of angels!’”

Runa snorted. It got her in the stomach; her shoulders came down by an inch, which was of course what it had been for.

[[Runa]]“Do it when I fall off,” she said.

[[Pockets]]“I’ll sing it.”

[[Xiulan]]“You’re not falling off. Chin strap,” said the chief.

[[Runa]]“Xiu? I never told her that I’d entered.”

[[Xiulan]]“I know.”

[[Runa]]“She said no. She said so the day they carried her off. I wrote, and I said that I was doing the accounts for you, and I’d got a kitten.”

[[Xiulan]]“Is there a kitten?” asked Xiulan, hoisting herself on to the rail.

[[Runa]]“That’s the worst part,” said Runa. And then the bell went, and there was nothing in the world but noise.

***

[[Barnaby Fitch]]“They’re off!” cried Fitch. [[Barnaby Fitch]]“And it’s Sir Reginald from Blue Murder, Blue Murder on the rail, from Her Excellency, with Widowmaker third. There’s trouble already in gate two, where the favourite hasn’t—Dagny, what’s the favourite doing?”

[[Dagny Ulfsdottir]]“Sitting down.”

[[Barnaby Fitch]]“The favourite has sat down! Can he do that?”

[[Dagny Ulfsdottir]]“Looks like it.”

[[Barnaby Fitch]]“And going past him, in last place, but not by as much as you would think, it’s the dun. It’s Porridge.” He stole a glance to the side. She was sitting quite still with a mug in her fist, and the handle of it had come off. [[Barnaby Fitch]]“Can you tell the folks at home what the young lady’s up to out there?”

[[Dagny Ulfsdottir]]“She’s getting killed.”

[[Barnaby Fitch]]“Ha, ha! Well, that’s—”

[[Dagny Ulfsdottir]]“She’s too far up his neck. There’s a wall there, at the turn. You can’t see it for the dust. That’s where I went in.”

[[Barnaby Fitch]]“Ah,” said Fitch. [[Barnaby Fitch]]“In ’15?”

[[Dagny Ulfsdottir]]“I heard my leg go. I thought it was the fence.”

No one had ever got her to speak of it; not the *Courier,* nor the surgeons. It was going out from Cape Rook to the Lakes. He saw from the little lights on the board that more and more people were joining, and a proper professional would have turned her toward the crowd. He moved the crystal an inch closer to her.

[[Barnaby Fitch]]“What ought she to do?” he asked.

[[Dagny Ulfsdottir]]“Sit back.”

[[Barnaby Fitch]]“Go on.”

[[Dagny Ulfsdottir]]“You’ve got to sit back, and let him find it. They know where it is. They’re not daft. It’s us goes grabbing at them.” She had leaned forward until she was almost over the ledge. [[Dagny Ulfsdottir]]“Don’t grab, Runa. Don’t you grab! Sit *back!*”

[[Barnaby Fitch]]“She can’t hear you, you know. It’s only the taverns.”

[[Dagny Ulfsdottir]]“How d’you make it so she can?”

[[Barnaby Fitch]]“There’s a switch for the stands, but it’s strictly for fires. One couldn’t possibly. The steward of the course would—” Fitch looked at her face. He’d been doing this for thirty-one years, and he had a pension coming. [[Barnaby Fitch]]“It’s the red one,” he said. [[Barnaby Fitch]]“Under your elbow.”

***

It was all dust. Runa had grit in her teeth, and a claw had opened her sleeve, and under her Porridge was running like something that had fallen downstairs and decided to continue. There was a green shape on her left, and nothing on the right. That was the rail. She’d been told a thing about the rail.

[[thinks Runa]]*I’m going to be sick,* she thought. [[thinks Runa]]*I can’t see it. Where’s the wall?*

And out of the sky, as loud as God, and in the accents of the North Fjord, came a bellow.

[[Dagny Ulfsdottir]]“*Sit back!*”

She sat back. She couldn’t have done otherwise; it was the voice that had got her up for school. She opened her hands, and the reins ran out through them. Porridge gave a grunt of surprise, and for the first time in his life, having been left to himself, he thought.

He jumped. They went up through the roof of the dust into the sun. There was the wall, beneath her, with its row of spikes; it was just a wall; it went by.

[[Runa]]“Dag?” she shouted to the air. [[Runa]]“Dag, did you see?”

[[Dagny Ulfsdottir]]“I saw,” said the sky. It sounded as if it had something in its throat. [[Dagny Ulfsdottir]]“Eyes front. There’s ducks.”

***

The steward of the course reached the box at the same moment as the field reached the straight. Lord Vane-Astley was a purple man at the best of times.

[[Lord Vane-Astley]]“What’s the meaning of this? Turn that off! She’s coaching! From the *box!*”

[[Barnaby Fitch]]“—and it’s Blue Murder, with a furlong to go,” Fitch was screaming, [[Barnaby Fitch]]“and here’s the dun, on the outside, will you look at him, with his ears flapping! He’s no idea how he’s doing it! I haven’t either! Ooh, I *say!*”

[[Lord Vane-Astley]]“Fitch! I’ll have your badge!”

[[Barnaby Fitch]]“Third! No, second! It’s neck and neck, it’s neck and, have they got necks? Dagny!”

[[Dagny Ulfsdottir]]“Aye!” roared Dagny. [[Dagny Ulfsdottir]]“Aye! *Aye!* AYE!”

[[Lord Vane-Astley]]“I shall count to three,” said his lordship.

[[Barnaby Fitch]]“Here’s my badge,” said Fitch, and stuffed it into his hand. [[Barnaby Fitch]]“Now hush, there’s a good fellow, I’m working.”

It was second, by a lip. It would be second for all of an hour, until someone thought of weighing Blue Murder’s rider and found the lead in his boots; but they weren’t to know that. In the box there was a good deal of shouting, of which the taverns heard every word. By the time that Fitch had got the door shut on the steward, and a chair against the door, the lights on the board were solid from end to end. He turned about. The Hammer had her hands over her eyes.

[[Barnaby Fitch]]“Dagny,” he said quietly. [[Barnaby Fitch]]“The red one’s still down.”

She found it with her elbow. It clicked. After that they could hear the real crowd, thin and far off, as you hear the sea from a house.

[[Dagny Ulfsdottir]]“I said no because I was scared,” said Dagny. [[Dagny Ulfsdottir]]“I told her it was that she’d no seat.”

[[Barnaby Fitch]]“She’s a lovely seat.”

[[Dagny Ulfsdottir]]“She’s better than me. I knew it when she was eight. I ought to have been down there, with a bucket.” She wiped her nose along the whole length of a forearm. [[Dagny Ulfsdottir]]“There’s never a kitten, is there?”

[[Barnaby Fitch]]“What kitten?”

But someone was hammering on the door; it was lower than his lordship would’ve hammered, and it was joined by a second fist, and then by a voice, plummy and swooping, that was Barnaby Fitch’s own.

[[Pockets]]“‘Ooh, I say! And they’re coming up the stairs! Was there ever such stairs?’” it sang. [[Pockets]]“Open up, guv. There’s a lady here to see the Hammer. She’s covered in duck.”
