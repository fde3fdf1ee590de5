Dr. Ines Valverde | Ines, Dr. Valverde, Valverde, Doctor | female | narrator
Dr. Harald Stroud | Dr. Stroud, Stroud, Harald, the surgeon | male
Nurse Adjoa Mensah | Adjoa, Mensah, Sister Mensah, the charge nurse | female
Dr. Kit Lindqvist | Kit, Dr. Lindqvist, Lindqvist, the resident | male
Professor Amrita Sehgal | Professor Sehgal, Sehgal, Amrita, the Professor, the older woman | female
Mr. Otto Bramall | Mr. Bramall, Bramall, Otto, the patient | male
Faye Bramall | Faye, Mrs. Bramall, the wife | female
====
Chapter Nine — Bed Eleven

I had been on my feet for nineteen hours when Mr. Bramall announced that he was going home.

[[Mr. Otto Bramall]]"I've got pigeons," he explained.

[[Dr. Ines Valverde]]"You've got a bleed, Mr. Bramall."

[[Mr. Otto Bramall]]"You've not found one."

That was unfortunately so. I sat down on the edge of bed eleven, which one isn't supposed to do, and took his wrist, because it gives one something to look at. He was sixty-six, a retired signalman, gray as a dishcloth. In three days he'd lost two liters of blood, and Dr. Stroud had been in with cameras from both directions without seeing so much as a scratch.

[[Dr. Ines Valverde]]"Give me till tonight," I said.

[[Faye Bramall]]"He'll give you till tonight," said his wife. She was knitting something orange. [[Faye Bramall]]"Won't you, Otto?"

He turned his face to the window.

[[Faye Bramall]]"He will," she said.

In the corridor Kit Lindqvist fell in beside me. He was six weeks qualified and he walked everywhere as though he were late for something, with his stethoscope clutched in his fist to stop it bouncing.

[[Dr. Kit Lindqvist]]"His hemoglobin's back. It's seventy-one."

[[Dr. Ines Valverde]]"What was it at midnight?"

[[Dr. Kit Lindqvist]]"Eighty-four."

[[Dr. Ines Valverde]]"Cross-match another four. And get me Stroud."

[[Dr. Kit Lindqvist]]"He's in theater."

[[Dr. Ines Valverde]]"Then get me whoever's holding his retractor, and have them hold the phone."

[[Dr. Kit Lindqvist]]"Dr. Valverde?" He had stopped. I had to turn around. [[Dr. Kit Lindqvist]]"He keeps asking me what day it is. Mr. Bramall. I thought he was confused, so I did the test on him, and he got everything. Prime minister, twenty down to one. He just wants to know what day it is."

[[Dr. Ines Valverde]]"Maybe there's a race."

[[Dr. Kit Lindqvist]]"A race?"

[[Dr. Ines Valverde]]"Pigeons, Kit."

[[Dr. Kit Lindqvist]]"Oh." He considered this. [[Dr. Kit Lindqvist]]"I don't think it's that. I think that he's counting."

I should have listened to him. I've thought so a good many times since. What I did was tell him to go and see to the blood.

The nine o'clock meeting was held, as ever, in the room with no windows and the broken coffee machine. Harald Stroud arrived with his mask hanging off one ear. Professor Sehgal was there already at the head of the table, peeling a tangerine in one long piece; it was said that she'd peeled one in just this way while they told her she was to have the chair of medicine. Sister Mensah stood. Sister Mensah always stood.

[[Dr. Harald Stroud]]"I'm opening him," said Stroud.

[[Professor Amrita Sehgal]]"Good morning, Harald."

[[Dr. Harald Stroud]]"Good morning. I'm opening him at eleven. I've got a slot."

[[Dr. Ines Valverde]]"To look for what?" I asked.

[[Dr. Harald Stroud]]"For the hole, Ines. There's a hole. Blood doesn't evaporate."

[[Dr. Ines Valverde]]"You had the whole length of him on video, twice."

[[Dr. Harald Stroud]]"I had the two ends of him. There's six meters in the middle that nobody's seen but God. Give me an hour and I'll run it through my fingers."

[[Dr. Ines Valverde]]"He won't stand an hour. He's had a valve done, he's got one kidney that's worth the name, and he's lost ten points since midnight."

[[Dr. Harald Stroud]]"Thirteen," said Stroud. [[Dr. Harald Stroud]]"Which is my argument, not yours."

[[Professor Amrita Sehgal]]"Children," murmured the Professor. She set down the peel, and it sat on the table in the form of a whole tangerine. [[Professor Amrita Sehgal]]"Sister. You've had him three nights. What do you see?"

[[Nurse Adjoa Mensah]]"I see a man who's afraid of his dinner."

[[Dr. Harald Stroud]]"I beg your pardon?"

[[Nurse Adjoa Mensah]]"He eats the breakfast. He eats the lunch, if she's gone to feed the birds. When she's there he moves it round the plate." Adjoa looked at nobody in particular. [[Nurse Adjoa Mensah]]"She brings him a flask. Soup. He's had that every evening. He drinks it right up, and he says, 'Thank you, Faye,' and an hour after that I'm changing the bed."

For a while there was only the hum of the dead coffee machine. Kit, by the door, had gone as red as a stove.

[[Dr. Ines Valverde]]"Are you saying what I think you're saying?"

[[Nurse Adjoa Mensah]]"I'm not saying a thing, Dr. Valverde. I was asked what I see."

[[Dr. Harald Stroud]]"Oh, come on," said the surgeon. [[Dr. Harald Stroud]]"She's knitting him a *vest*."

[[Professor Amrita Sehgal]]"What did his clotting look like?"

[[Dr. Kit Lindqvist]]"Normal, on admission. A bit long yesterday. We put it down to the transfusions. I did, I mean. I put it down."

[[Professor Amrita Sehgal]]"How long is a bit?"

[[Dr. Kit Lindqvist]]"Two point eight."

The older woman stopped chewing.

[[Professor Amrita Sehgal]]"And this morning?"

Kit looked at me. I hadn't seen it. I'd asked for the hemoglobin, and I had got the hemoglobin, and I hadn't turned the page.

[[Dr. Kit Lindqvist]]"They rang it through while I was on the stairs," he said. [[Dr. Kit Lindqvist]]"It's six."

[[Dr. Harald Stroud]]"Jesus Christ," said Stroud. He pulled the mask off his ear. [[Dr. Harald Stroud]]"Six? I'd have been in there with a mop."

[[Professor Amrita Sehgal]]"Yes. Give your slot to someone else, Harald." She was already up. [[Professor Amrita Sehgal]]"Vitamin K, ten, slowly. Whatever plasma they've got. Dr. Lindqvist, you'll send a sample to toxicology, and you will carry it there yourself, in your own hand. Ask for the long-acting ones. Say 'rodenticide,' and make them write it down."

[[Dr. Kit Lindqvist]]"Yes, Professor."

[[Professor Amrita Sehgal]]"Ines, with me."

[[Dr. Ines Valverde]]"What about the police?" I said.

[[Professor Amrita Sehgal]]"With what? A flask?"

[[Nurse Adjoa Mensah]]"I have the flask," said Sister Mensah. [[Nurse Adjoa Mensah]]"I told her that it needed a wash."

He was asleep when we got there, or had his eyes closed. The orange thing lay on the chair. Mrs. Bramall was at the sink, with her back to us, running water over a spoon, and I remember that I thought how small she was, how neat, how she had turned up the cuffs of her cardigan so as not to wet them.

[[Professor Amrita Sehgal]]"Mrs. Bramall? My name's Sehgal. I'm one of the doctors."

[[Faye Bramall]]"Another one! He is doing well." She dried her hands. [[Faye Bramall]]"Are you going to cut him?"

[[Professor Amrita Sehgal]]"No. I don't think we'll need to. I wonder if you and I could have a cup of tea."

[[Faye Bramall]]"I've only just sat down."

[[Professor Amrita Sehgal]]"All the same."

[[Faye Bramall]]"I don't like to leave him."

[[Mr. Otto Bramall]]"Go on, Faye." It came from the pillow. His eyes were open now, and quite clear, and on me. [[Mr. Otto Bramall]]"Have your tea. The doctor here'll sit with me."

I waited until the curtain had stopped moving. I could hear the two of them going off along the ward, the Professor's heels and the other's rubber soles, and the wife's voice, light and sociable, asking whether it would be the canteen or the machine, because she'd had the machine and it tasted of tin. I hung the first bag of plasma, myself, since Adjoa was on the telephone. It's a long time since I hung a bag; I had trouble with the clamp.

[[Mr. Otto Bramall]]"What day is it?" he said.

[[Dr. Ines Valverde]]"It's Friday."

[[Mr. Otto Bramall]]"That's right. It would be. I make it nineteen days, then."

[[Dr. Ines Valverde]]"Nineteen days since what, Mr. Bramall?"

[[Mr. Otto Bramall]]"She put down bait for the rats, in the loft. I saw it go down in the tin. I was a signalman, love, I notice what's in a thing and what's not. There was a full tin, and then there was half, and there wasn't a rat dead." He wet his lips. [[Mr. Otto Bramall]]"I wanted to see how far she'd go."

I had the clamp in my hand, and I couldn't for the life of me have told you what it was for.

[[Dr. Ines Valverde]]"You knew."

[[Mr. Otto Bramall]]"I'd an idea."

[[Dr. Ines Valverde]]"You drank it! Every night, you drank it, you said thank you. You could have told any of us. You could have told Dr. Lindqvist!"

[[Mr. Otto Bramall]]"The lad? He'd have cried."

[[Dr. Ines Valverde]]"You could have died."

[[Mr. Otto Bramall]]"Well," said Mr. Bramall reasonably, [[Mr. Otto Bramall]]"that was what I was counting. She's forty-one years married to me. I was on nights for thirty of them, and the other eleven I was up with the birds. I never asked her one thing. I thought I might let her have her say."

[[Nurse Adjoa Mensah]]"And has she had it?" Adjoa asked.

I don't know how long she'd been there. She came around the bed and took the clamp out of my fingers, and closed it, and flicked the line twice with her nail.

[[Mr. Otto Bramall]]"I reckon so, Sister. I'd had about enough of the soup."

[[Nurse Adjoa Mensah]]"I tasted it," said Adjoa. [[Nurse Adjoa Mensah]]"The tip of my finger. It wants salt."

He began to laugh, and it hurt him. She held his shoulder down with one broad hand until it was over. Then from the far side of the curtain someone coughed, and Kit put his head in. He was out of breath. There was blood on his cuff, from the sample, and he was holding a sheet of paper against his chest.

[[Dr. Kit Lindqvist]]"It's positive. They ran it while I stood there. They said it's enough to drop a horse." He saw that the patient was awake. [[Dr. Kit Lindqvist]]"Oh, God. I'm sorry. Good morning, Mr. Bramall."

[[Mr. Otto Bramall]]"Morning, son. You were right, you know. I was counting."

[[Dr. Kit Lindqvist]]"I told them that."

[[Dr. Ines Valverde]]"He did," I said. [[Dr. Ines Valverde]]"He told me, and I sent him for blood."

[[Nurse Adjoa Mensah]]"You can sit down now, Ines," said Adjoa.

It was the first time in four years she'd used my name. I looked about for a chair. There was just the one, and the orange vest was on it, nearly done, with the needles still in; not one of us could bring ourselves to pick it up.
