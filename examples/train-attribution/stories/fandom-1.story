Wren Adakai | Wren, Wrennie | female
Jorrick | Jor, the big man | male
Pell | the thief | male
Sunniva | Sunny | female
Ghislain | Ghis, his lordship | male
a boy in a warden's cap | the boy | male
====
Four Beds and a Hammock

[[Wren Adakai]]"I'm leaving," Wren told the mirror.

The mirror was a disc of polished tin nailed over the washstand, and it had a dent in it exactly where a person's mouth should be, so the words came out of a sort of silver smear. She tried again with her chin up.

[[Wren Adakai]]"I've been offered a place at the Lanternhouse, and I've decided to accept it. I'm very grateful to you all." Too stiff. She sounded like a tax letter. [[Wren Adakai]]"So, funny thing! You know how I hate the sea?"

Nobody would believe that one. She had lived on the *Marigold* for three years, and she had been sick over the side of it twice.

[[Wren Adakai]]"Sunny," she said, quietly this time, [[Wren Adakai]]"I have to tell you something, and I need you not to be kind about it."

That was it. That was the one. She leaned her forehead against the cold tin and breathed out.

Above her head, the ventilation grille sneezed.

[[thinks Wren Adakai]]*Oh no,* she thought. [[thinks Wren Adakai]]*Oh, no, no, no.*

[[Wren Adakai]]"Pell?"

The grille considered its position.

[[Pell]]"Miaow," it said.

[[Wren Adakai]]"We don't have a cat."

[[Pell]]"I'm a stray. I'm a poor stray, and I heard nothing. I've got terrible ears for a cat."

[[Wren Adakai]]"How long have you been in there?"

[[Pell]]"Since the grateful one." There was a scuffle of knees on metal. [[Pell]]"In my defence, I'm hiding from Jorrick. I've eaten his plums. I didn't know it was going to be a whole thing down here."

She stood on the stool and glared up through the slats. One eye, brown and unusually serious, glared back.

[[Wren Adakai]]"You can't tell them."

[[Pell]]"I wouldn't."

[[Wren Adakai]]"You told everyone about Ghis and the duchess."

[[Pell]]"That was comedy. This is—" The eye blinked. [[Pell]]"This isn't comedy, is it?"

[[Wren Adakai]]"No."

[[Pell]]"Right. Well." He was silent so long that she thought he had crawled away. [[Pell]]"Do the last one. The one about not being kind. The others are rubbish."

***

Supper on the *Marigold* was at six bells, in the galley, around a table that had once been somebody's front door. It still had the number on it. Jorrick had made the stew with the dumplings, which meant that it was a Thursday, and he was ladling it out with the face of a man who has been wronged.

[[Jorrick]]"Nine plums," said Jorrick. [[Jorrick]]"I counted them at noon. Nine."

[[Ghislain]]"Perhaps it was rats."

[[Jorrick]]"Rats leave the skins, Ghis."

[[Ghislain]]"Refined rats, then. Rats of good family." Ghislain shook out his napkin, the only napkin on board, and tucked it into what remained of a very good collar. [[Ghislain]]"I was at school with several."

[[Jorrick]]"Rats don't put the stones back in the bowl and arrange them in a smile."

Everybody looked at Pell. He was looking at his spoon, and he hadn't said a word since he sat down. Sunniva, at the head of the table with her boots on the number, put down her bread.

[[Sunniva]]"What's wrong with him?"

[[Ghislain]]"Is he ill?" asked Ghislain.

[[Jorrick]]"Put your tongue out," said the big man, reaching across.

[[Pell]]"I'm fine! Can't a man enjoy a dumpling?"

[[Sunniva]]"You've not made one joke. Jorrick said the word plums four times, and you've just sat there." Sunniva had raised two brothers and buried one, and she had a way of tilting her head that worked on the guilty like a tin opener. She tilted it. [[Sunniva]]"What have you broken?"

[[Pell]]"Nothing."

[[Sunniva]]"Who have you robbed?"

[[Pell]]"Nobody! Today!"

[[Ghislain]]"He's in love," Ghislain announced. [[Ghislain]]"I know the signs. The pallor, the appetite. Is it the girl at the chandler's, or is it the chandler?"

[[Pell]]"It's not me!" said Pell, and then he went a dreadful colour and shoved the dumpling into his mouth whole.

Wren studied the grain of the table. She could feel it coming around to her, one head at a time.

[[Sunniva]]"It's not you," Sunniva repeated slowly.

[[Pell]]"Mmf."

[[Sunniva]]"Then who is it?"

What saved her was a hammering on the hull, three and then two, the wardens' knock. Jorrick got up with the ladle still in his hand and slid back the hatch. Out in the drizzle stood a boy in a warden's cap that came down to his eyebrows.

[[a boy in a warden's cap]]"Message from the Lanternhouse," piped the boy. [[a boy in a warden's cap]]"For Miss Adakai. They said to say, the coach goes at first light and not at noon, because of the floods, and she's to bring only the one trunk."

The rain ticked on the stovepipe.

[[Jorrick]]"There's some mistake," Jorrick said. [[Jorrick]]"Nobody here's taking a coach."

[[a boy in a warden's cap]]"Wren Adakai, it says. That's this boat, isn't it?" He looked past the ladle, at four faces that were all looking at a fifth. [[a boy in a warden's cap]]"I can come back."

[[Wren Adakai]]"No," said Wren. [[Wren Adakai]]"Thank you. Tell them I've got it."

Jorrick gave him a dumpling, because he gave everyone a dumpling, and closed the hatch. Nobody sat down. The speech, the good one, had gone clean out of her head, and what was in there instead was only noise.

[[Wren Adakai]]"I was going to tell you."

[[Jorrick]]"When?" He didn't say it angrily. It would have been easier if he had. [[Jorrick]]"From the coach?"

[[Wren Adakai]]"Tonight! After the stew! I've been practising all—ask Pell!"

[[Ghislain]]"Pell knew?" said Ghislain.

[[Pell]]"I was in the vent," said the thief wretchedly. [[Pell]]"About the plums."

[[Jorrick]]"So it was you."

[[Pell]]"Of course it was me, Jor, it's always me. Could we do the plums later?"

[[Ghislain]]"The Lanternhouse." Ghislain was turning his glass round and round by the stem. There was no stem; it was a jam jar; he did it anyway. [[Ghislain]]"Seven years, isn't it, for a full lamp? And no leave until the third?"

[[Wren Adakai]]"The second. If you're good."

[[Ghislain]]"You won't be good," he said. [[Ghislain]]"You've been with us. We've ruined you." His voice did something odd on the last word, and he drank what was in the jar.

Sunniva hadn't spoken. She took her boots down from the table, first the left and then the right, and she went up the ladder into the rain without her coat.

***

It took Wren a while to find her, which was silly, on a boat with a length of forty feet. She was in the bow behind the coiled line, getting wet. Wren had brought the coat. She didn't quite dare to put it round her.

[[Wren Adakai]]"I need you not to be kind about it," she said.

[[Sunniva]]"I'm not being kind. I'm being rained on."

[[Wren Adakai]]"You can shout, if you like."

[[Sunniva]]"I don't want to shout." Across the basin the lamps were being lit, one after another along the mole, and where each of them came up the dark drew back its long fingers from the water and sulked. They had watched it together something like a thousand times. [[Sunniva]]"When did you write to them?"

[[Wren Adakai]]"In the spring. After Gull Street."

[[Sunniva]]"After I got hurt."

[[Wren Adakai]]"I held up that stupid little lantern, and it went out. It just went out, Sunny, and the dark came down those stairs, and I hadn't got anything else. I was holding your hand and I didn't know a single word that would've helped." It was all coming now, and none of it was what she'd practised. [[Wren Adakai]]"They teach you the words there. So the next time—"

[[Sunniva]]"You'd go away for seven years for a next time?"

[[Wren Adakai]]"Yes."

Sunniva wiped her face with her wrist. It was hard to know how much of it was rain.

[[Sunniva]]"My brother Aksel went off to learn something useful," she said at last. [[Sunniva]]"I was unbelievably kind about it. I packed his bag. I ironed his shirts, all of them, and I smiled like an idiot until the cart was round the corner. I never told him that I'd mind."

[[Wren Adakai]]"Do you mind?"

[[Sunniva]]"I mind like hell, Wrennie."

[[Wren Adakai]]"Oh," Wren said, and she began to cry, because it turned out that this was the thing she had wanted somebody to say since spring.

They stayed there under the one coat. After some time there was a creak from the deck behind them, and a whisper that was meant to be heard in the next harbour.

[[Pell]]"Have they hugged? I can't see. Your head's enormous."

[[Jorrick]]"Leave them be," rumbled somebody with an enormous head.

[[Ghislain]]"I have brought the rum, purely for medical reasons."

[[Sunniva]]"We can hear you!" Sunniva called.

[[Pell]]"No, you can't. I'm a stray."

They came anyway. Jorrick lowered himself on to the planks, and the whole of the *Marigold* dipped by the bow; his lordship spread out his napkin before he sat on it. Pell folded himself in at Wren's feet, drew a long breath, lifted his chin, and addressed the anchor in a high and quavering voice that was, horribly, hers.

[[Pell]]"I've been offered a place at the Lanternhouse. I'm very grateful to you all."

[[Wren Adakai]]"I do not sound like that!"

[[Pell]]"So, funny thing! You know how I hate the sea?"

[[Ghislain]]"You didn't," said Ghislain, delighted. [[Ghislain]]"Wren. You never tried that one."

[[Wren Adakai]]"I tried all of them!"

Jorrick was laughing without any sound, as he always did, so that the deck shook. When he had finished he put one great hand on the top of her head and left it there.

[[Jorrick]]"One trunk," he said. [[Jorrick]]"That won't do. Where'll you put the plums?"
