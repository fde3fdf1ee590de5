Ingrid Solberg | Ingrid, Miss Solberg, the blonde, the taller woman, the baker | female
Nadia Haddad | Nadia, Nads, Ms. Haddad, the brunette, the shorter woman, the luthier, the fiddle lady | female
Bettina | Bettina, Tina, the waitress, the redhead | female
Farid | Farid, her brother, the younger man | male
Mr. Oyelaran | Mr. Oyelaran, the landlord, the old man | male
the children | the children, the kids | neutral
====
**Proofing**

**Chapter Twelve — Snow Day**

There were two doors on the landing, and for eleven months they had belonged to two women who were extremely polite.

Ingrid Solberg got up at three to bake. Nadia Haddad went to bed at two, when the glue had set. In between, if you were very quiet, you could hear each of them trying not to wake the other one.

This morning it was a quarter to three, and the power was out, and they met on the stairs.

[[Ingrid Solberg]]"Oh!" said the blonde.

[[Nadia Haddad]]"Sorry," said the brunette, at precisely the same time. [[Nadia Haddad]]"I was only going to check the fuse."

[[Ingrid Solberg]]"So was I."

[[Nadia Haddad]]"I've got a torch."

[[Ingrid Solberg]]"I've got a candle."

They stood there with their lights. The taller woman had flannel pyjamas on under her coat, with little bears on them, and she did up her top button rather fast. Nadia examined the wallpaper.

[[Nadia Haddad]]"After you," she said.

[[Ingrid Solberg]]"No, please."

It took them most of a minute to get down a single flight of stairs.

The fuse was not the fuse. It was the whole street. When they'd dragged the front door open, a shelf of snow as high as Nadia's waist leaned gently in and collapsed on the mat, and beyond it there was nothing at all but white, and silence, and the flakes still coming down.

[[Ingrid Solberg]]"My dough," whispered Ingrid.

[[Nadia Haddad]]"Sorry?"

[[Ingrid Solberg]]"It's all proofed. I've got forty loaves down there, and the ovens are electric. It'll go over by five." She had shoved both of her hands into that enormous yellow braid, and it was coming undone. [[Ingrid Solberg]]"There are the school breakfasts. And it's the Fridays for the home. I've never missed a Friday."

Nadia didn't think. If she had stopped to think she would've said how sorry she was, and gone upstairs, and lain on her bed being a coward until it was spring.

[[Nadia Haddad]]"I have a stove," she said.

[[Ingrid Solberg]]"You have?"

[[Nadia Haddad]]"In the workshop. It's a big old wood one, for bending the ribs. It's got an oven. I mean, I keep my socks in it. But it is one."

The baker gazed down at her. It was the look she generally gave a loaf when it had come out better than she'd dared hope, and the shorter woman felt it all the way to her slippers.

[[Ingrid Solberg]]"Nadia," said Ingrid, [[Ingrid Solberg]]"I could kiss you."

There was an awful pause between them.

[[Ingrid Solberg]]"It's an expression," she added.

[[Nadia Haddad]]"Yes. No. I know it is," said Nadia. [[thinks Nadia Haddad]]*Say something normal,* she thought. [[Nadia Haddad]]"I'll just move my socks."

---

It took eleven trips. The dough lived in long wooden boxes, which were heavier than they looked, and the stairs were narrow, and whoever went first had to climb backwards with a candle in her teeth.

[[Nadia Haddad]]"Left a bit. Your left."

[[Ingrid Solberg]]"Mmf."

[[Nadia Haddad]]"Mind the umbrella stand."

[[Ingrid Solberg]]"Mm-mmf?"

[[Nadia Haddad]]"The other side. There. You can put it down now."

Ingrid spat the candle out. She sat on the top step to get her breath back, and after a moment's hesitation the brunette sat down too, with the box between them like a chaperone.

[[Ingrid Solberg]]"How do you get a cello down here?"

[[Nadia Haddad]]"Through the window, on a rope. I do it at night, so that nobody sees me cry."

[[Ingrid Solberg]]"I saw you, once," the blonde confessed. [[Ingrid Solberg]]"It was in the small hours. I'd come up for my keys. It was swinging about over the street with the moon on it, and you were talking to it the whole way down. You called it sweetheart."

[[Nadia Haddad]]"Oh, no."

[[Ingrid Solberg]]"I thought it was lovely." She stood up hurriedly and dusted off the bears. [[Ingrid Solberg]]"Right. Ten more."

---

By half past six they had nine loaves done and thirty-one to go, and Farid had turned up, on skis.

[[Farid]]"Nads! Are you dead?" he bawled up through the letterbox. [[Farid]]"I've brought you soup!"

[[Nadia Haddad]]"It's open!"

He stamped in, scattering snow. He saw the trays. He saw the flour, which was on the floor, the lathe, and four unfinished violins; and he saw his sister, with her sleeves rolled up, who was being shown how to slash a loaf by someone who stood behind her with a hand around her wrist.

[[Farid]]"Well, well," Farid said.

[[Nadia Haddad]]"Don't," warned Nadia.

[[Farid]]"I didn't say anything."

[[Nadia Haddad]]"You said 'well.' You said it twice."

[[Farid]]"Is this Ingrid? Are you Ingrid? I've heard *so* much..."

[[Nadia Haddad]]"Farid!"

[[Ingrid Solberg]]"What have you heard?" the blonde inquired. She'd let go of the wrist. She had turned very pink indeed, but it could well have been the stove.

[[Farid]]"That you sing when you think nobody's in," he said. [[Farid]]"That you gave the postman a bun with his name on. That your hair..."

A damp tea towel hit him in the face. It had been thrown with a good deal of accuracy.

[[Nadia Haddad]]"He's adopted," said Nadia.

[[Farid]]"I'm not."

[[Nadia Haddad]]"He will be."

Ingrid laughed. It was a big laugh, it seemed to take her unawares every time, and Nadia lost track of what she was doing and cut a smile into the top of a rye.

[[Ingrid Solberg]]"Can you ski with a rucksack?" she asked the younger man.

[[Farid]]"I can ski with a piano. Why?"

[[Ingrid Solberg]]"It's the school. They've thirty children who'll have slept there, because the bus never got through last night. They'll be hungry."

[[Farid]]"Say no more." He was already stuffing hot loaves into his pack, and swearing, and blowing on his fingers. On the threshold he bent and put his lips to his sister's ear. [[Farid]]"Tell her, you donkey," he said in a whisper that could have been heard in the next parish, and he was gone.

The stove ticked. A log slipped down in it.

[[Ingrid Solberg]]"Tell me what?" said Ingrid.

[[Nadia Haddad]]"That I burned one," said Nadia. [[Nadia Haddad]]"I put it under the bench."

---

At eight it was Bettina, from the café over the road, in somebody else's waders.

[[Bettina]]"I smelled it!" the redhead shouted. [[Bettina]]"I said to myself, either I'm having a stroke or that's toast! Ingrid, my angel, my queen, I've got eleven lorry drivers in there and a gas ring. What'll you take for six of those?"

[[Ingrid Solberg]]"Nothing. Take them."

[[Bettina]]"I'll pay you in bacon."

[[Ingrid Solberg]]"Go on, then."

[[Bettina]]"And who's this?" The waitress had clapped eyes on Nadia. She looked her over from the flour in her hair to the slippers. [[Bettina]]"You're never the fiddle lady? I thought that you'd be about ninety! Ingrid, you said that she was a quiet little thing with sad eyes, you didn't say..."

[[Ingrid Solberg]]"Tina," Ingrid said in a strangled voice, [[Ingrid Solberg]]"the lorry drivers."

[[Bettina]]"They'll keep."

[[Ingrid Solberg]]"The *bacon*, Tina."

[[Bettina]]"I'm going, I'm going! I know when I'm not wanted." She winked. She did it with half of her face. [[Bettina]]"Sad eyes," she remarked to the ceiling, and she waded off into the drifts again with six loaves in her arms like a christening party.

Neither of them said anything for two whole trays.

[[Nadia Haddad]]"Are they?" Nadia said finally.

[[Ingrid Solberg]]"Are what?"

[[Nadia Haddad]]"Sad."

The taller woman wiped her hands down her apron. She went over to the window, where there was nothing to see, and saw it for a while.

[[Ingrid Solberg]]"They were in the spring," she said. [[Ingrid Solberg]]"You used to come in for a half baguette, and count out the coins, and you'd never look up. I thought that you had lost somebody."

[[Nadia Haddad]]"I had. She'd moved to Ghent."

[[Ingrid Solberg]]"Oh."

[[Nadia Haddad]]"With the cello."

[[Ingrid Solberg]]"She took your *cello*?"

[[Nadia Haddad]]"I'd made it for her," said the luthier. [[Nadia Haddad]]"I don't mind about that anymore. It had a wolf note."

[[Ingrid Solberg]]"What's a wolf note?"

[[Nadia Haddad]]"It's a place where the instrument fights itself. You can't cure it. You just learn whereabouts it is, and then you're gentle." She turned a loaf that didn't need turning. [[Nadia Haddad]]"When did they stop being sad?"

[[Ingrid Solberg]]"I'm not certain. Around September?"

[[Nadia Haddad]]"That's when you started leaving the whole one."

[[Ingrid Solberg]]"They were yesterday's," said Ingrid quickly.

[[Nadia Haddad]]"They were still *hot*."

There was no reply to that. The snow went by. [[thinks Nadia Haddad]]*Now,* she told herself. [[thinks Nadia Haddad]]*Now, you donkey, while her back's turned,* and she had drawn in the breath for it, and opened her mouth, and somebody hammered on the door with a walking stick.

[[Mr. Oyelaran]]"Is there a fire in there?" demanded Mr. Oyelaran.

[[Nadia Haddad]]"Only in the stove!"

[[Mr. Oyelaran]]"It says in the lease that there's to be no baking above the first floor."

[[Ingrid Solberg]]"It's an emergency, Mr. Oyelaran," called the blonde.

[[Mr. Oyelaran]]"That you, Miss Solberg? What are you doing in Ms. Haddad's?"

[[Nadia Haddad/Ingrid Solberg]]"*Nothing!*" two voices answered.

A long wheezy silence came through the wood. The landlord was eighty-eight, he'd been a widower for thirty of those, and there was nothing wrong with him except his hip.

[[Mr. Oyelaran]]"Pity," he said. [[Mr. Oyelaran]]"I'll have one of the brown ones."

---

The last tray came out at noon. There was sun by then. From the end of the street, where a tractor had broken through at last, they could hear a terrific racket getting closer, and when they leaned from the workshop window they saw that the tractor had a trailer, and the trailer was full of kids with a man on skis being towed along behind.

[[the children]]"THANK YOU, BREAD LADIES!" the children bellowed.

[[Farid]]"They made a song up!" Farid hollered. [[Farid]]"It's terrible! It's got nine verses!"

Ingrid was waving with both arms. She was leaning out so far that Nadia had taken hold of the back of her apron, and when the trailer had gone around the corner, and the last of the song with it, neither one of them moved.

[[Ingrid Solberg]]"Bread ladies," said Ingrid.

[[Nadia Haddad]]"Plural."

[[Ingrid Solberg]]"I heard." She looked back over her shoulder. The braid had given up altogether; there was sun in it, and ash, and a wood shaving curled like a question mark. [[Ingrid Solberg]]"What was it that your brother wanted you to tell me?"

[[Nadia Haddad]]"You know what it was."

[[Ingrid Solberg]]"I think I do. I'd like to be sure, though. I'm slow. I do everything by leaving it somewhere warm and waiting."

And Nadia, who'd got a fistful of apron, and eleven months, and flour on her nose, found that it was not a difficult thing to say at all.

[[Nadia Haddad]]"It wasn't an expression," she said. [[Nadia Haddad]]"Was it? On the stairs."

[[Ingrid Solberg]]"No," said the taller woman. She was smiling. [[Ingrid Solberg]]"It wasn't."
