Ketura Blom | Blom, the captain, Captain, Skipper, the Old Lady | female
Jessamy Cardew | Jess, Cardew, the pilot | female
Abdi Farole | Abdi, Chief, the Chief, Farole, the engineer | male
Osvaldo Prieto | Waldo, Prieto, the deckhand | male
Ansa Virtala | Ansa, Doc, the medic, my medical officer | neutral
Corwin Hoy | Hoy, Mr. Hoy, the stranger, the man in orange | male
====
17. Finders

The *Harvest Ocarina* had been adrift for nineteen years with her reactor cold and nobody aboard, and according to the radio somebody had swept the floor.

[[Ketura Blom]]"Say again, Waldo?"

[[Osvaldo Prieto]]"I said it's clean, Skipper. I'm on the main deck, I've got my lamp on it, and it's clean. You could eat off it."

[[Jessamy Cardew]]"I can confirm that," said the pilot's voice, drily. [[Jessamy Cardew]]"There's a mop."

On the bridge of the *Perhaps* three people looked at the loudspeaker. The captain had her feet in a basin of warm water, on medical advice, and the source of the advice was cross-legged on the deck beside it with a towel round their neck, adding salts.

[[Ansa Virtala]]"Ask them what kind of mop," said Doc.

[[Ketura Blom]]"What does it matter what kind?"

[[Ansa Virtala]]"If it's ship's issue, it got left out in the rush. If it's homemade, it's somebody's."

Farole was nearest. He leaned across both of them and thumbed the key. [[Abdi Farole]]"Jess, is it a nice mop?"

[[Jessamy Cardew]]"It's made of hair, Chief."

[[Abdi Farole]]"Whose hair?"

[[Jessamy Cardew]]"I didn't like to ask."

The loudspeaker ticked. You could hear Waldo, who breathed in a helmet as though he was always just about to dive, and behind him a second, steadier breath. They'd had six days to get fond of that ship. Eleven thousand tonnes, a hull you could sell by the metre, holds full of seed grain frozen as hard as shot; Blom had done the sum on a ration card and taped the card over her bunk. It came to a little more than they owed.

[[Ketura Blom]]"Doc," she said, [[Ketura Blom]]"take your hands off my feet."

[[Ansa Virtala]]"Four more minutes."

[[Ketura Blom]]"Now, please." She stood up in the basin and relieved the engineer of the microphone. [[Ketura Blom]]"Listen, the pair of you. No one goes through a door alone. What's in front of you?"

[[Jessamy Cardew]]"Cargo spine. Six holds, three a side. One's shut, Two's shut." There was a pause, with boots in it. [[Jessamy Cardew]]"Huh."

[[Ketura Blom]]"I don't pay you for *huh*, Cardew."

[[Jessamy Cardew]]"You don't pay me, Captain. There's a light under Four."

[[Abdi Farole]]"There can't be," the Chief said. [[Abdi Farole]]"I've been staring at her for a week. She's stone dead."

[[Osvaldo Prieto]]"It's sort of yellow. Can I knock?"

[[Ketura Blom]]"No."

[[Jessamy Cardew]]"He's knocked," said Jess.

[[thinks Ketura Blom]]*Let it be a lamp,* thought the captain. [[thinks Ketura Blom]]*Let it be some fool lamp that nobody switched off.*

What came out of the speaker was three knocks, from the wrong side. After them came a man's voice, hoarse and unhurried, on their own channel, as though it had been there all along.

[[Corwin Hoy]]"Wipe your feet," it said, [[Corwin Hoy]]"and shut that behind you. You're letting out the damp."

Nobody on the bridge moved. A drop fell off the hem of the Old Lady's trousers into the basin.

[[Osvaldo Prieto]]"Skipper?" whispered Waldo. [[Osvaldo Prieto]]"Was that you?"

---

He would talk to the master of the tug, he'd said, and to no one else; so the captain put her boots on and went across, with the medic behind her carrying the bag.

Hold Four was a field. It ran back two hundred metres under strings of little lamps, green for most of the way and then gold, and it moved, there was some sort of fan. At the near end stood a table with a cloth on it. A man in an orange suit sat on the far side. The suit was darned all over like a sock, and his beard went down inside the collar. Before him stood the pilot and the deckhand in stockinged feet, with their helmets under their arms, like children sent up to the principal.

[[Corwin Hoy]]"That'll do," he said. [[Corwin Hoy]]"Which is the master?"

[[Ketura Blom]]"I am. Ketura Blom, of the *Perhaps*. This is my medical officer."

[[Corwin Hoy]]"Yes, I know them." He inclined his head to the newcomer with the bag. [[Corwin Hoy]]"You're the one who sings. You go flat in the second verse, but I've been very glad of it."

Ansa had gone pink to the ears. [[Ansa Virtala]]"How does he—"

[[Corwin Hoy]]"You've been transmitting since Thursday. There's a suit set in your forward locker with the switch stuck open. I thought of mentioning it." The stranger straightened the cloth. [[Corwin Hoy]]"But I had nothing else on."

It took a moment to go round.

[[Osvaldo Prieto]]"Everything?" said Waldo. [[Osvaldo Prieto]]"You heard everything?"

[[Corwin Hoy]]"You snore."

[[Osvaldo Prieto]]"I *told* them I didn't."

[[Corwin Hoy]]"Your engineer says his prayers, and says them well. The pilot reads aloud to herself when she can't sleep. Then she and the engineer—" He stopped. He seemed to be a man with manners who'd come upon them again at the back of a cupboard. [[Corwin Hoy]]"I took off the headset for that."

Jess looked hard at the wheat.

[[Abdi Farole]]"Captain," said the radio on Blom's shoulder, in a strangled way, [[Abdi Farole]]"I can explain."

[[Ketura Blom]]"Later, Abdi."

[[Abdi Farole]]"It's only since the refit."

[[Ketura Blom]]"*Later.* Get off the air, go down to the forward locker and hit something." She pulled out the chair without being invited, because of her feet, and sat. [[Ketura Blom]]"You've the advantage of me, sir."

[[Corwin Hoy]]"Hoy. Corwin Hoy, third officer." He thought about it. [[Corwin Hoy]]"Acting master, since the others went."

[[Ansa Virtala]]"Went how?" asked Ansa.

[[Corwin Hoy]]"In the boats. We'd a fire aft, and I was at the wrong end of her with an extinguisher. I heard them count heads, on the radio. They counted somebody twice."

He said it without any heat. He had had time to let it cool.

Doc's voice was careful. [[Ansa Virtala]]"How old were you?"

[[Corwin Hoy]]"Twenty-two."

At that the medic came around the table. Nobody had asked them to. They took hold of the man's wrist, and he let them do it, watching the fingers as if it were a trick that he'd once read about.

[[Jessamy Cardew]]"So there's a crew," the pilot said slowly. She was the quickest of them; it was what made her so tiring. [[Jessamy Cardew]]"Captain, if there's a crew—"

[[Ketura Blom]]"Yes, thank you."

[[Osvaldo Prieto]]"If there's a crew, what?"

[[Jessamy Cardew]]"Then it's not salvage, Waldo. You can't salvage a ship that's got an officer on her. She's just somebody's ship. We've come nine million kilometres to *visit*."

[[Osvaldo Prieto]]"Oh," he said. And then, [[Osvaldo Prieto]]"But that's the loan."

[[Corwin Hoy]]"Four hundred and six thousand," the man in orange agreed. [[Corwin Hoy]]"You've a payment due on the first. You had words about it, Captain, with the engineer. He was for selling up, and you threw something."

[[Ketura Blom]]"A shoe."

[[Corwin Hoy]]"I did wonder."

[[Ansa Virtala]]"A hundred and thirty," said Ansa, to nobody. [[Ansa Virtala]]"Mr. Hoy, you're sitting there like a magistrate and your heart's going like a rabbit's. Are you frightened of us?"

[[Corwin Hoy]]"I haven't had company," said Hoy.

Blom looked at the table. The cloth was a flag, and it had been ironed. There was a ledger on it, a pen, a loaf on a board and six glasses, and she had been sitting there for some minutes before she did the addition: two already here, and two to come; one left on the bridge; himself.

[[Ketura Blom]]"You want something," she told him. [[Ketura Blom]]"You could have sat quiet behind that door until we'd gone."

[[Corwin Hoy]]"I had my hand on the lamp switch."

[[Ketura Blom]]"What is it you want?"

He opened the ledger and turned it to face her. Every page was ruled by hand and every line was full. It was the same name, six times a day.

[[Corwin Hoy]]"I've stood a watch on this ship, four on and four off, for six thousand nine hundred and forty days," said the stranger. [[Corwin Hoy]]"I can't seem to stop. A master doesn't go until he's relieved, and there's no one under me to do it. I've tried, you should know that. I built a boat. Three times I got it to the lock; and then it came up to eight bells, so I went back and wrote it in the book."

His free hand had begun to shake. He put it under the table.

[[Jessamy Cardew]]"Nineteen years," murmured Jess.

[[Corwin Hoy]]"But he can engage a tow. It's in the Act. Whatever rate the two masters agree between them, with the cargo as security, and the owners are bound by it." From under the bread board he drew out a folded sheet. [[Corwin Hoy]]"I've written it out fair. You'd only have to sign."

The captain held it a long way off, having left her glasses on the bridge, and gave it up and handed it to the woman beside her.

[[Jessamy Cardew]]"Half?" said the pilot. [[Jessamy Cardew]]"Half of *what*?"

[[Corwin Hoy]]"What's in here, and in One and Five. It's good seed. I've bred it on. There's a strain at the back that'll grow in the dark."

[[Jessamy Cardew]]"Captain. That's four times the hull."

[[Ketura Blom]]"I can multiply."

[[Osvaldo Prieto]]"Sign it!" hissed Waldo. [[Osvaldo Prieto]]"Sign it, before he changes his mind!"

[[Ketura Blom]]"He's thought about nothing else for a week, Prieto, he'll not change it in the next two minutes. Abdi! I'm well aware that you're still there."

[[Abdi Farole]]"Yes, ma'am."

[[Ketura Blom]]"How much line have we got?"

[[Abdi Farole]]"Enough. I'd want a couple of days to rig it." There was a cough. [[Abdi Farole]]"Ask him who ironed the flag."

[[Corwin Hoy]]"I did it," said Hoy. He bent towards her shoulder to say so, shyly, as one talks to another person's parrot. [[Corwin Hoy]]"With a kettle."

Blom took up the pen and wrote down her name and her ship's. Then she got to her feet, which hurt, and stayed on them until he raised his eyes.

[[Ketura Blom]]"What's the time by your book?"

[[Corwin Hoy]]"Ten minutes to eight bells."

[[Ketura Blom]]"And who has the next watch?"

[[Corwin Hoy]]"I have."

[[Ketura Blom]]"No, I don't believe so," she said. [[Ketura Blom]]"I'm senior to you, I'm aboard, and there's a contract between us. I've a master's ticket, too; it's in a biscuit tin. There's a form of words. Would you still know it?"

He had risen as well. He was taller than she'd thought, and the suit hung on him like washing. It was a while before anything came.

[[Corwin Hoy]]"She's making no way. Hull's sound. Six holds, three of them in crop." He swallowed. [[Corwin Hoy]]"No traffic. It's all in the book, ma'am."

[[Ketura Blom]]"I relieve you, sir."

His lips moved. The medic hadn't let go of his wrist, and afterwards they told the Chief that they had felt it, like a rope going slack off a winch.

[[Corwin Hoy]]"I stand relieved," said Corwin Hoy; and he gazed about him, and he plainly had no idea where a man went next.

It was the deckhand who pulled out a chair. [[Osvaldo Prieto]]"Sit here, mate, you're out of the draught," he said. [[Osvaldo Prieto]]"Is that bread? Did you make that? Is there any more of it?"
