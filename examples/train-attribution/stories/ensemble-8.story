Falguni Desai | Falguni, Okra, boss, Kokila’s girl | female
Rustam Wadia | Rustam, Radish, Rusty | male
Nimmi Saldanha | Nimmi, Turnip | female
Bunty | Pumpkin | male
Hemlata | the old lady, Dadi-sa, Radish’s friend, the Mongoose | female
Colonel Shekhawat | the Colonel, the moustache, Colonel | male
====
NINE

The Groom’s Horse

[[Rustam Wadia]]“Radish to Okra. I’m in the corridor.”

[[Falguni Desai]]“You’re breathing like a pressure cooker, Radish.”

[[Rustam Wadia]]“It’s the costume.”

Falguni Desai sat among the dirty tablecloths in the back of a laundry van, on the wrong side of the water, with a laptop on either knee and a bag of chakli between her teeth. Across the lake the palace was burning with nine thousand fairy lights. There were seven hundred guests in it and three microphones. She had a map with three dots on it.

[[Falguni Desai]]“Everybody sing out. Turnip?”

[[Nimmi Saldanha]]“Terrace. I’m on my sixth tray of kebabs. One more uncle calls me *beta* and I’m going in the lake.” That was Nimmi. [[Nimmi Saldanha]]“The moustache is by the fountain with a whisky. And can I just say again, why am I Turnip?”

[[Falguni Desai]]“You were late for the meeting. Pumpkin?”

[[Bunty]]“This horse,” said a third voice, with feeling, [[Bunty]]“hates me.”

[[Falguni Desai]]“You told us you could ride.”

[[Bunty]]“I can ride! You never told me that there’d be a brass band. He’s got mirrors on his bottom, boss. Every time there’s a firework he sees himself.”

[[Falguni Desai]]“Keep him calm till the groom gets on. Radish, which door is it?”

[[Rustam Wadia]]“Third on the left. With the peacocks. I’m going in.”

The dot moved. She heard the handle, the hinge, a carpet; then his breathing again, but closer, which meant a small room. It was the dressing room of the groom’s grandmother. She’d be downstairs in a silver chair until midnight, blessing people. Her safe was behind her husband’s portrait, and in it was a nose ring of eleven rubies, which had been handed over one hot afternoon in 1962 against a loan of four thousand rupees; and the loan had been to Falguni’s own grandmother. It had been paid back, too, every anna. The ring never was.

[[Rustam Wadia]]“I’ve got the portrait,” Rustam whispered. [[Rustam Wadia]]“Ugly fellow. I’m lifting it down.”

Nothing; then a scrape.

[[Rustam Wadia]]“Okra, there isn’t a safe.”

[[Falguni Desai]]“There has to be.”

[[Rustam Wadia]]“There’s a wall. It’s a very nice wall.”

[[Hemlata]]“It’s behind the other one,” someone said. [[Hemlata]]“The goddess, by the window. That wall was damp.”

Falguni’s teeth met in the chakli.

[[Falguni Desai]]“Who’s that? Radish. Who *is* that?”

He wasn’t saying. A match was struck, a long way from the microphone.

[[Hemlata]]“You may shut your mouth, young man. You’re a tabla player, I gather. With no callus? Show me. No, I thought not.” It was a woman’s voice, very old and perfectly dry, and there was a small regular noise that went along with it: a crack, a pause, a crack. She was eating pistachios. [[Hemlata]]“Somebody is talking into your ear. I can see it in your eyes, they keep going up to the left. Take it out and put it on the table so that we may all hear.”

[[Rustam Wadia]]“Madam, I think I’ve got the wrong—”

[[Hemlata]]“On the table.”

Rustam Wadia had opened the strongroom of the Bank of Surat. There was a click.

[[Hemlata]]“Good evening,” said the old lady, much louder. [[Hemlata]]“Now who have we there?”

Falguni looked at the laptops. [[thinks Falguni Desai]]*Hang up,* she told herself. [[thinks Falguni Desai]]*Drive away.* [[Falguni Desai]]“Okra,” she said.

[[Hemlata]]“How charming. And it’s the nose ring you’ve come for, not the emeralds?”

[[Falguni Desai]]“It isn’t yours.”

[[Hemlata]]“Ah! Say that again. Say *yours*.”

[[Falguni Desai]]“It’s not yours. You took it off my grandmother in June 1962 and you kept it when she’d paid.”

Crack. A pause.

[[Hemlata]]“You’re Kokila’s girl,” said the other. [[Hemlata]]“You’ve got her vowels. It’s like hearing her down a well.”

[[Nimmi Saldanha]]“Um, Okra?” That was the terrace. [[Nimmi Saldanha]]“Don’t want to interrupt. But the moustache has put down his drink and he’s asking people where Dadi-sa is. Is that a problem? Who’s Radish’s friend?”

[[Falguni Desai]]“Slow him down, Nimmi.”

[[Nimmi Saldanha]]“You said my *name*!”

[[Falguni Desai]]“Give him a kebab!”

On the terrace somebody was being offered one; one could hear it being refused. Falguni put that channel down and the dressing room up.

[[Falguni Desai]]“Did you know her?”

[[Hemlata]]“Did I know her? What did she tell you that she did, my dear, between the years of fifty-five and sixty-two?”

[[Falguni Desai]]“She taught embroidery. In Jaipur.”

[[Hemlata]]“She taught me how to get through a skylight. I’ve never seen such a woman on a rope. I was the one for locks. They used to call me the Mongoose; I expect that they’ve forgotten.” There came a little sigh. [[Hemlata]]“I was christened Hemlata, if one can say so of a Hindu, and nobody has used it for thirty years. Sit down, tabla. Have a nut.

[[Hemlata]]“We did the Nawab’s train together. We did the Hotel Cecil. That ring is nobody’s heirloom, we had it off a dressing table in Simla, under the nose of a vicereine’s niece. It was our last. Kokila was going to be married, and so was I, and each of us was marrying a man who thought she embroidered. So we cut the cards for who should keep it.

[[Hemlata]]“I won. She called it a loan for the sake of her pride. Every month for years she sent me money that she didn’t owe me, and I sent her back pickles. That’s all it ever was. It was how we wrote.”

In the van the bag of chakli had slid to the floor. Falguni let it lie.

[[Falguni Desai]]“She kept the jars,” she said. It wasn’t at all the voice she used for work. [[Falguni Desai]]“She had a whole shelf. We weren’t allowed to open them.”

[[Hemlata]]“No. They’d have been horrible. I can’t cook.”

[[Rustam Wadia]]“Excuse me,” said Rustam. [[Rustam Wadia]]“So whose is it?”

[[Hemlata]]“That depends on who’s quickest. Move the goddess, there’s a good boy. It’s a Chubb, the old pattern; you’ll want to coax it.”

[[Bunty]]“Pumpkin to anyone,” the radio broke in. [[Bunty]]“Groom’s running late. I’m stuck at the side gate on this monster with an umbrella over my head, and there’s forty trumpets warming up. What’s happening?”

[[Falguni Desai]]“I honestly couldn’t tell you, Bunty.”

[[Nimmi Saldanha]]“I’ve lost him,” cried Nimmi. [[Nimmi Saldanha]]“I got two kebabs in him, I spilled the chutney, I even *cried*. He’s gone up! He’s on the stairs!”

[[Falguni Desai]]“Rusty, did you get that?”

[[Rustam Wadia]]“I can’t hear the terrace, I’ve got one ear and it’s on the table. What?”

[[Falguni Desai]]“The Colonel. He’s coming up to you!”

[[Rustam Wadia]]“I’m only on the second number!”

[[Hemlata]]“It’s four, after that,” said Hemlata. [[Hemlata]]“Left, four, and don’t force it. Is it my son-in-law? He’s really not a bad man. He counts the spoons.”

Boots. Even across a lake you could tell that they were polished. They came to a stop, and knuckles rapped on wood.

[[Colonel Shekhawat]]“Dadi-sa? Are you in there?”

[[Hemlata]]“I’m at my prayers, Shekhawat.”

[[Colonel Shekhawat]]“In the dark?”

[[Hemlata]]“He can see in the dark.”

The moustache coughed. [[Colonel Shekhawat]]“They’re asking for you below. The priest is getting restive. Forgive me, but I thought that I heard a man.”

[[Hemlata]]“It’s the wireless.”

[[Colonel Shekhawat]]“At prayers?”

[[Hemlata]]“It’s a devotional programme,” said the old lady. There was a silence, with a sort of jab in it. And upon this there rose up out of the dressing room, quavering, half a tone flat, and without a shred of accompaniment, a hymn to Lord Krishna in the voice of a Parsi safe-breaker who’d learned it from a toothpaste commercial.

[[Nimmi Saldanha]]“Is that *Rusty*?” breathed Nimmi.

Falguni had a hand over her eyes. [[Falguni Desai]]“Shh.”

It went on for two verses. When he reached the part about the toothpaste he hummed.

[[Colonel Shekhawat]]“Very moving,” said the Colonel through the door. [[Colonel Shekhawat]]“I’ll tell them ten minutes, then.”

The boots went off down the corridor. In the quiet something heavy and well oiled swung open.

[[Rustam Wadia]]“Got it,” Rustam said. [[Rustam Wadia]]“Oh, my. Oh, look at you.”

[[Hemlata]]“Give it to me a moment. I only want to hold it.” The pistachios had stopped. [[Hemlata]]“There. It’s lighter than I remember. Well, now. You may tie me up, if you like, with the curtain cord, and I’ll scream when you’ve had time to reach the water. Or there’s another way, and it’s better.”

[[Falguni Desai]]“What’s the other way?”

[[Hemlata]]“It’s that I come too.”

Falguni found that she was standing, with her head against the roof of the van.

[[Falguni Desai]]“You want to come with us. You’re, forgive me, what are you?”

[[Hemlata]]“Eighty-six. I’ve been respectable for sixty years, Kokila’s girl. I’ve sat in that silver chair at nineteen weddings. Tomorrow they’re taking me to live in Pune, with a nurse, on a ground floor.” She made it sound like the gallows. [[Hemlata]]“I have a passport and eleven rubies. I don’t ask for a share. What I’d like is a lift to the station.”

[[Rustam Wadia]]“Boss?” said Rustam. [[Rustam Wadia]]“There’s a difficulty. I was going out by the drainpipe.”

[[Hemlata]]“I’m aware of it. I heard you come up by the drainpipe. I can do the drainpipe, it’s the wall at the bottom that’s too much for me. Somebody should have to meet me there with something to step on to.”

Neither of the women had ever seen the other, and there was half a mile of black water between them. But they’d both been very well taught. They got there at the same time.

[[Falguni Desai]]“How tall is a horse?” said Falguni.

[[Hemlata]]“Fifteen hands would do nicely.”

[[Falguni Desai]]“Pumpkin! Come in, Pumpkin. Where are you?”

[[Bunty]]“Where d’you think I am? Side gate. Can I get down?”

[[Falguni Desai]]“No. Go along the wall until you come to a drainpipe, and stand under it. Bring the umbrella. You’re going to have a passenger.”

[[Bunty]]“I’m saving him for the groom!”

[[Falguni Desai]]“The groom can walk, it’s his own house. She’ll be in white. She’s eighty-six, so when she lands, you catch her. And Bunty? Be polite. She’s the Mongoose.”

There was a pause on the line, and the creak of a saddle; and when he spoke again it was quite differently, like a boy who’s been told there’s a tiger in the garden.

[[Bunty]]“*The* Mongoose?” he said. [[Bunty]]“The Hotel Cecil one? My uncle had her *picture*.”

[[Hemlata]]“Did he?” said the old lady at the window, hitching up her sari. [[Hemlata]]“How very nice. Tabla, hold my nuts.”
