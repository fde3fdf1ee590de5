Imke Dallow | Imke, Dallow, Miss Dallow, Im, Midge | female | narrator
Rosalba Finch | Rosalba, Ro, Finch, Miss Finch | female
Yusuf Amberley | Yusuf, Amberley, Mr. Amberley, the prefect | male
Stellan | Stellan, Stell, Mr. Dallow, my brother | male
Professor Wyrd-Harker | Professor Wyrd-Harker, Wyrd-Harker, the Warden, the Warden of Second Year, the old man | male
Professor Ilunga | Professor Ilunga, Ilunga, the Runes teacher, the tall woman | female
Matron | Matron, the healer, the nurse | female
the first years | the first years, the little ones | neutral
====
CHALK AND CINDER
a story of Gallowglass College

chapter six - in which I am found out

There are four hundred and twelve candles in the refectory at Gallowglass, and on the first night of winter term every student lights one. You don't use a match. That's the whole point. You just look at it, and say the word, and it goes.

I had a match up my sleeve.

[[Rosalba Finch]]"You're sweating," Rosalba muttered out of the side of her mouth.

[[Imke Dallow]]"I'm not. It's hot in here."

[[Rosalba Finch]]"It's December in a stone barn, Im. I can see my own breath."

[[Imke Dallow]]"Then stop breathing."

She gave me a look. Ro had been my best friend since the coach up from Lowmarket, when I was eleven and she'd shared her pie with me, and she'd never once asked why I always did my spells last, in the corner, with my back to people. I'd thought that was luck. I was starting to think it might have been manners.

[[Yusuf Amberley]]"Second years!" called the prefect. [[Yusuf Amberley]]"Single file, please. Finch, tuck your shirt in."

[[Rosalba Finch]]"It *is* tucked in."

[[Yusuf Amberley]]"The other side."

[[Rosalba Finch]]"Nobody looks at the other side!"

[[Yusuf Amberley]]"I'm looking at it right now." Yusuf Amberley was sixteen, and he ironed his socks. He checked us off on his list, one after another, with a tiny sharp pencil. When he got to me he paused. [[Yusuf Amberley]]"All right, Dallow? You've gone a funny colour."

[[Rosalba Finch]]"She's always that colour," said Ro before I could open my mouth.

[[Yusuf Amberley]]"If you're ill, you can be excused. There's no shame in it."

And I ought to have said yes. I've thought about that a lot since. I could've gone up to the infirmary with a stomach ache and got away with it for another term.

[[Imke Dallow]]"I'm fine," I told him.

Up at the high table the teachers stood in their black gowns. Old Wyrd-Harker was swaying slightly; he was the Warden of Second Year, he was at least ninety, and he'd been known to drop off on his feet. Next to him was a tall woman that I didn't recognise, very upright, in a coat instead of a gown.

[[Imke Dallow]]"Who's that?" I whispered.

[[Rosalba Finch]]"The new Runes teacher. Ilunga. She was with the Border Watch for twenty years. They say she can smell a lie."

[[Imke Dallow]]"You can't smell a lie."

[[Rosalba Finch]]"*You* can't."

The line shuffled forward. The little ones had already gone, and forty small flames were wobbling along the bottom table. One by one the people in front of me bent down to their candles. One by one they said the word, and there was that soft *whup*, like somebody shaking out a cloth.

Ro's went up a foot high. She grinned at me over it.

My turn.

I bent. I let the match slide down into my palm, the way that I'd practised. *Ignis parva,* I mouthed, and I flicked it with my thumbnail.

It didn't light.

I flicked it again. The head came off. It skittered away across the table, in front of God and everyone, and it came to rest against Yusuf Amberley's list.

He looked at it. Then he looked at me.

[[Yusuf Amberley]]"Is that a match?" he said, and he wasn't even being nasty. He just sounded puzzled. But he had one of those voices that carry.

All along the table, people turned round.

[[thinks Imke Dallow]]*Say something,* I thought. [[thinks Imke Dallow]]*Say anything.*

[[the first years]]"She's using a MATCH!" shrieked the first years, absolutely thrilled.

The prefect marched me out. He didn't hold my arm or anything; he just walked beside me across the yard, with the snow coming down on his nice parting, and for once he seemed to have nothing to say. It was Rosalba, running after us with her coat on one arm, who did the talking.

[[Rosalba Finch]]"It was my match! I gave it to her. It was a dare!"

[[Yusuf Amberley]]"Go back inside, Finch."

[[Rosalba Finch]]"Only if she comes too."

[[Yusuf Amberley]]"You know she can't."

[[Imke Dallow]]"Go on, Ro," I said. [[Imke Dallow]]"You'll only catch it as well."

[[Rosalba Finch]]"I don't care if I do!" She was hopping from foot to foot. [[Rosalba Finch]]"Why'd you do it, though? Why tonight? You could've just looked at the thing!"

I shook my head. There was a lump in my throat like a whole boiled egg.

[[Yusuf Amberley]]"Leave her be," said Yusuf quietly, and he opened the door for me.

---

The Warden's study smelled of pipe smoke and wet dog. I'd never been in it. I had been very careful never to be in it.

[[Professor Wyrd-Harker]]"Sit down, child," said Professor Wyrd-Harker. [[Professor Wyrd-Harker]]"Not there, that's the dog."

I sat on the other chair. The Runes teacher didn't sit at all. She'd posted herself against the door with her arms crossed.

[[Professor Wyrd-Harker]]"Now," the old man began, [[Professor Wyrd-Harker]]"in my day it was flints. Up the sleeve. I had a pair myself, my first winter, I was so afraid that I'd muff it." He twinkled at me hopefully. [[Professor Wyrd-Harker]]"It was nerves, I expect?"

I looked at the carpet.

[[Professor Ilunga]]"Was it?" asked the tall woman.

[[Imke Dallow]]"Yes, miss."

[[Professor Ilunga]]"That's one."

[[Professor Wyrd-Harker]]"One what, Professor?"

[[Professor Ilunga]]"One lie, Warden. I don't mind them. I like to keep count." She wasn't smiling, but she didn't look cross either. [[Professor Ilunga]]"Let me see your hands, Miss Dallow."

I held them out. She came over and turned them up, quite gently, and looked at the fingertips. There were old burns on them, dozens of small pale ones. She touched my thumbnail, where the phosphorus had stained it.

[[Professor Ilunga]]"How long have you been doing this?"

[[Imke Dallow]]"Doing what?"

[[Professor Ilunga]]"Two."

[[Imke Dallow]]"A while," I mumbled.

[[Professor Ilunga]]"How long a while?"

[[Imke Dallow]]"Since I came."

Nobody spoke. The dog sighed in its sleep. Wyrd-Harker had taken his pipe out of his mouth, and he'd forgotten to shut it.

[[Professor Wyrd-Harker]]"But, my dear girl, that's a year and a half! You've passed *exams*. I gave you a commendation for your levitation!"

[[Imke Dallow]]"It was fishing line, sir."

[[Professor Wyrd-Harker]]"And the frog? In the spring practical? You turned it green!"

[[Imke Dallow]]"It was a green frog. I'd painted it brown."

There was an odd sort of snort. I glanced up, and the Runes teacher had a hand across her mouth.

[[Professor Ilunga]]"Forgive me," she said after a moment. [[Professor Ilunga]]"Go on. Who else knows?"

[[Imke Dallow]]"No one."

[[Professor Ilunga]]"That's three, I think."

It wasn't fair. I hadn't meant to cry, and I wasn't going to. I stared at the dog as hard as I could until it went blurry.

[[Imke Dallow]]"My brother," I said. [[Imke Dallow]]"Stellan. He's in fifth year. But it isn't his fault, it was my idea, please don't send him home too!"

---

They fetched him out of bed. He came in with his hair on end and his dressing gown inside out, and he took one look at my face.

[[Stellan]]"Oh, Midge," he said.

[[Imke Dallow]]"I'm sorry, Stell."

[[Stellan]]"Was it the candle? I *told* you to say you were sick."

[[Imke Dallow]]"I know you did."

[[Stellan]]"I told you and told you!" And he crossed the rug in two steps and put his arms around me and squashed my nose into his shoulder, which he hadn't done since we were small. Over the top of my head I heard him say, in a voice that shook, [[Stellan]]"She's cleverer than anybody in her year. You ought to know that. She's had to learn everything twice, once how it's done and then how to fake it."

[[Professor Wyrd-Harker]]"We don't doubt it, Dallow."

[[Stellan]]"Then why's she here in the middle of the night like a criminal?"

[[Professor Wyrd-Harker]]"Because the rule is perfectly clear. No student without the spark may..."

[[Professor Ilunga]]"Warden." Professor Ilunga had lifted one finger. [[Professor Ilunga]]"May I ask him something? Mr. Dallow, whose idea was it?"

[[Stellan]]"Mine."

[[Imke Dallow]]"It was *mine*!"

[[Professor Ilunga]]"How strange," said she. [[Professor Ilunga]]"Neither of those is a lie."

I pulled my head out of the dressing gown. [[Imke Dallow]]"What does that mean?"

[[Stellan]]"It means I got the letter." My brother let out a long breath. He sat down on the arm of my chair, as if his legs had had enough. [[Stellan]]"They only sent for me, Midge. There was one letter. You were stood there in the kitchen with your face all lit up, asking where yours was, and I couldn't... So I wrote you one. I did the seal with a potato. I thought they'd catch it at the gate, and at least you'd have had the ride."

I couldn't feel my hands.

[[Imke Dallow]]"You said it came by the second post," I said stupidly.

[[Stellan]]"I know."

[[Imke Dallow]]"You *said*..."

There was a knock. It was the kind of knock that isn't really asking. The door flew open and Matron sailed in, in her starched cap, with Yusuf Amberley behind her, and behind him, hopping to see over his shoulder, was Ro.

[[Matron]]"I've a child here who says she'll scream if I don't let her in," announced Matron. [[Matron]]"She has already screamed once. I've eleven patients."

[[Rosalba Finch]]"I've got evidence!" shouted Rosalba.

[[Yusuf Amberley]]"I did try to stop her, sir."

[[Rosalba Finch]]"You did not, you held the lamp!"

[[Yusuf Amberley]]"It was dark," said the prefect with dignity. His ears were red. He came round the nurse and laid something down on the Warden's desk, on a clean folded handkerchief. It was the head of my match. [[Yusuf Amberley]]"I only thought you'd better see it, Professor. I had a look at it under a glass. It's wet."

[[Professor Wyrd-Harker]]"Wet?"

[[Yusuf Amberley]]"It's soaked through. It's the damp in the dormitories, I should think. That couldn't have lit for anyone."

[[Professor Wyrd-Harker]]"I'm afraid I don't follow you, Amberley. It did not light. That's how she was caught."

[[Rosalba Finch]]"No, but *look*, sir. Look at her candle!" Ro shoved past all of them. She'd been carrying it under her jacket, with her hand cupped round it, all the way across the yard in the snow. She set it on the desk. It was burning. The flame was about as big as a grain of barley, and it was quite steady, and it was blue. [[Rosalba Finch]]"It came up after you'd taken her out. It came up all on its own, and it's her place, it's number two hundred and six! I've tried to blow it out. He's tried. *Matron's* tried."

[[Matron]]"I used a wet towel," said the healer. [[Matron]]"I don't hold with it at all."

Nobody moved for quite some time. It was the Runes teacher who came forward at last. She leaned over the desk until the light shone blue in both of her eyes, and I saw her nostrils widen.

[[Professor Ilunga]]"How very late you are," she said softly, and I could not tell if she was talking to the candle or to me. [[Professor Ilunga]]"Miss Dallow, did you do this?"

[[Imke Dallow]]"No, miss."

She straightened up. And for the first time that night, Professor Ilunga smiled.

[[Professor Ilunga]]"Four," she said.
