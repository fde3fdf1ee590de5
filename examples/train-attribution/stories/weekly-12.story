Isandro | Sandro | male | narrator
Vespertine | my sword | female
Dame Orsolya | Orsolya, the paladin | female
Bertil | the gnome | male
Amoret | Sister Amoret, the healer, Sister | female
Hrothmund | the ogre, the magistrate, his lordship, my lord, Your Honor | male
Master Quillon | Quillon, the prosecutor | male
Mossop | the hermit, Mr. Mossop, the man Mossop, the man in the bucket hat | male
Prince Florian | the horse, Dandelion | male
====
The Worst Sword in the World, Chapter the Ninth: *Regina v. Us*

We were all four of us found guilty before lunch, and it was only then that somebody asked about the horse.

It's my own fault that I'm telling this out of order. My sword says a story ought to begin with her. She says that about most things.

The court sat in a barn at Little Umber, because the ogre didn't fit in the courthouse. He was the magistrate. He had on a wig, which had been a sheep, and half-moon spectacles, and when he brought down the gavel the hens fell off the beams.

[[Hrothmund]]“Stolen horse,” Hrothmund read out. [[Hrothmund]]“One. Brown. Anybody want to say anything before I do the sentence?”

[[Dame Orsolya]]“Only that we're innocent,” said Dame Orsolya.

[[Hrothmund]]“Yes, you said. Anybody else?”

[[Vespertine]]“*I* do,” said a voice from the evidence table.

I put my face in my hands. They'd laid her between the bridle and the boot prints with a label round her hilt. I ought to have wrapped her in something.

[[Hrothmund]]“Who's that talking?”

[[Isandro]]“It's my sword, my lord,” I said.

[[Hrothmund]]“Your sword talks?”

[[Bertil]]“He can't make it stop,” said Bertil. The gnome was standing on a bucket in order to see over the rail of the dock, and he had the look of one who's been robbed of his sleep for a month. [[Bertil]]“We've tried. We put her down a well.”

[[Vespertine]]“It was very damp, and I met a frog of no conversation. May it please the court, my name is Vespertine. I was forged under a waning moon by Ashk the Blind. I have drunk the blood of two emperors and I hold a degree in law.”

[[Amoret]]“She doesn't,” whispered Sister Amoret to me. [[Amoret]]“Does she?”

[[Isandro]]“She spent sixty years on the wall of a tavern next to the law school.”

[[Amoret]]“Oh, *Sandro*.”

[[Hrothmund]]“Objection?” the ogre asked across the barn.

Master Quillon had already risen. I hadn't known until that morning that one could rise in such a way. The prosecutor was a silvery, narrow, handsome gentleman, much too good for Little Umber; he'd come all the way from the capital, in a coach, for the sake of one brown horse. That should have struck us sooner.

[[Master Quillon]]“My lord, it's a weapon. It can't plead. By the same reasoning we should have to hear from the bridle.”

[[Hrothmund]]“Can the bridle talk?”

[[Master Quillon]]“No, my lord.”

[[Hrothmund]]“Well, then,” said his lordship. [[Hrothmund]]“Go on, miss. Keep it short. There's a pudding.”

[[Vespertine]]“I am obliged to Your Honor. Somebody stand me up.”

Nobody moved, so I was let out of the dock to do it. I held her point down on the straw. There's a ruby in her pommel, about the size of a plum, and it swung around the barn like the eye of a schoolmistress. I should mention that she's never won a fight. In battle she gives advice.

[[Vespertine]]“Call the man Mossop,” she said.

The hermit got up off his bale. He was the one who'd seen us, he had told the court, by moonlight, four in number, leading a horse by the nose. He had on a bucket hat with flies in it. He was chewing.

[[Vespertine]]“You're a hermit, Mr. Mossop?”

[[Mossop]]“Man and boy.”

[[Vespertine]]“For how long?”

[[Mossop]]“Thirty years. I don't see a soul from one Michaelmas to the next.”

[[Vespertine]]“How very peaceful. And yet on Friday you saw four.”

[[Mossop]]“I saw what I saw. There was a big shining lady, there was a nun, a little short thief, and a boy with his mouth open.”

It went against me with the public, I could tell. I shut it.

[[Vespertine]]“It was dark?” asked Vespertine.

[[Mossop]]“There was a moon.”

[[Vespertine]]“How did you know that the sister was a nun?”

[[Mossop]]“By her habit.”

[[Vespertine]]“She was wearing it?”

[[Mossop]]“They all wear it.”

[[Vespertine]]“Sister Amoret, would you tell my lord what you were wearing on Friday?”

The healer went slowly scarlet from the wimple down. [[Amoret]]“I was wearing a barrel,” she said. [[Amoret]]“There had been a game of cards.”

[[Hrothmund]]“With whom?” said the ogre, who had put down his pencil.

[[Amoret]]“With Bertil.”

[[Bertil]]“She'd have had mine off me if she'd drawn a nine,” the gnome put in. [[Bertil]]“It was close.”

A pleased sort of murmur ran along the hay. Dame Orsolya had shut her eyes and her lips were moving. She was the noblest person that I ever served, and that month had been very hard on her.

[[Vespertine]]“A barrel,” Vespertine said again, and let it lie. [[Vespertine]]“You didn't see us at all, did you? You were told. Who was it told you what to say, Mr. Mossop? And what did he pay? Is it possibly in your cheek?”

The hermit stopped chewing. Then, since the magistrate had leaned over and was holding out a palm like a tea tray, he spat. It rang. It was a gold crown, new, with a tooth mark.

[[Mossop]]“He said it was only a formality,” said the man in the bucket hat.

[[Hrothmund]]“Who did?”

Mossop looked at Master Quillon, as a rabbit does at a hedge with something in it. And the prosecutor sighed, and took off his gloves, one finger at a time.

[[Master Quillon]]“I had hoped to be home by this evening,” he said. [[Master Quillon]]“It's such a small place. I did think that in a small place it might be simple.

[[Master Quillon]]“Let me tell you about simplicity. There was a king, and he'd one son. The son was a fool. I don't say that unkindly; I was his tutor, and I had charge of him from the age of six. He was kind to beetles. He gave away his shoes. He asked me once, in front of the whole council, why we didn't just let the prisoners out, and do you know, there wasn't one man at that table who could answer him? I saw what sort of king he'd be. He'd be loved, and we should all be ruined.

[[Master Quillon]]“So I turned to study. It took me four years to find it, and another to learn the vowels. I shan't trouble you with the details. He went out one day to ride, and the groom came back with two horses. One of the two I kept in my own stables, and I fed it with my own hand. I bear him no ill will. I brought him apples! And then last week some fool of a stable boy left a door on the latch. Do you imagine I care who hangs for it? I want the thing that was stolen. I'd like my horse.”

There wasn't a sound in the barn, unless it was pudding, boiling over somewhere.

[[Dame Orsolya]]“Prince Florian,” said Orsolya. I'd never before heard her voice shake. [[Dame Orsolya]]“I taught that boy to hold a lance. We buried him. We buried an empty box.”

[[Bertil]]“So where's it got to?” said Bertil. [[Bertil]]“The horse? Because we haven't got it. That's been my whole point.”

[[Amoret]]“We never had a horse,” said Sister Amoret. [[Amoret]]“We couldn't afford one. We've been walking since Easter.”

[[Isandro]]“That isn't quite true,” I said.

I hadn't meant to. It was so quiet, you see. All of them turned round, and there was the ruby an inch from my nose.

[[Vespertine]]“Isandro,” said my sword. [[Vespertine]]“What have you done?”

[[Isandro]]“He was in the lane, on Friday, behind the inn. He had a stone in his foot. I took it out.”

[[Vespertine]]“And then?”

[[Isandro]]“I gave him my supper. He sort of followed me. I told him that we hadn't any money and he'd better go home, and he looked so... well, I hid him. I thought I'd ask Dame Orsolya on Saturday, and then on Saturday they arrested us.”

[[Bertil]]“You stole the *horse*?” cried the gnome.

[[Isandro]]“I didn't steal him! I called him Dandelion.”

[[Dame Orsolya]]“Where is he, child?” said the paladin.

I pointed. I'm afraid I had thought it a clever place at the time, as being the last barn where anyone would look. Behind the magistrate's chair there was a stall with a sack hung over the front; and above the sack there'd been, the whole morning, if any of us had cared to lift our eyes, a long brown listening face.

Several things happened. The ogre started to get up, and his wig caught on a beam. Quillon flung up one hand and said a word. I won't write it down; it had no corners. Green light ran along his fingers and jumped, and it wasn't at the horse that it jumped. It was at me.

I have said that she never won a fight. I did not lift her. I'd like that to be known. My arms went up because something pulled them, and the word struck her full on the flat of the blade, and she rang like every bell in the kingdom, and sent it back where it came from.

When I could see again there was a pair of very good gloves upon the straw, with a small gray hen between them, looking vexed.

[[Hrothmund]]“Order,” said Hrothmund weakly.

[[Isandro]]“Vespertine?” I said. There was a crack across her from edge to edge. The ruby had gone dark. [[Isandro]]“Vespertine! Say something. Say anything. Tell them about the emperors.”

She didn't answer. Amoret had got to me by then, and had an arm round my shoulders, and for once even Bertil hadn't a thing to say. And over the top of the sack the horse put down his soft brown nose, and breathed on the broken steel, and raised his head.

[[Prince Florian]]“Don't cry,” he told me. He had a hoarse, shy, out-of-practice voice. [[Prince Florian]]“I know who can mend her. But I think we'd better hurry. That wasn't the only word he taught me to be afraid of, and I'm afraid that the hen has got out.”
