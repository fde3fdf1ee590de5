Junie Abarca | Junie, Junebug, June, Abarca | female | narrator
Maddox Teale | Maddox, Teale | male
Priya Ramanathan | Priya, Pree | female
Lotte Brandsma | Lotte, Brandsma, the new girl | female
Oskar Teale | Oskar, Maddox's little brother, the kid | male
Mr. Fenwick | Mr. Fenwick, Fenwick, the custodian | male
====
7. The Pool Was Always Going to Be a Bad Idea

The thing about breaking into your own school is that nobody believes you’d want to.

[[Priya Ramanathan]]“I have a key,” Priya said. [[Priya Ramanathan]]“So technically it’s not breaking.”

[[Maddox Teale]]“You have your mom’s key.”

[[Priya Ramanathan]]“My mom is a member of the school board, Maddox. I’m an extension of her will.”

Maddox laughed so hard he had to put down the cooler. His little brother, who had been told four times to wait in the car, walked straight into the back of him.

[[Oskar Teale]]“Why are we stopping?”

[[Maddox Teale]]“Why are you here?”

[[Oskar Teale]]“The car’s boring.” Oskar was eleven and said everything like he was reading it off a card. [[Oskar Teale]]“Also, there’s a raccoon.”

I looked back across the parking lot. There was, in fact, a raccoon. It was sitting on the hood of the Teales’ Corolla as if it had paid for it.

[[Junie Abarca]]“Let him come,” I said. [[Junie Abarca]]“If we leave him he’ll name it, and then we’ll have a raccoon.”

[[Oskar Teale]]“I already named it.”

[[Priya Ramanathan]]“Of course you did, sweetie.” Priya jiggled the key. Nothing happened. She jiggled it the other way. [[Priya Ramanathan]]“Huh.”

[[Junie Abarca]]“Huh what?”

[[Priya Ramanathan]]“Don’t rush me, Junebug.”

[[Maddox Teale]]“She’s not rushing you. I’m rushing you. I’m holding forty pounds of ice.”

[[Lotte Brandsma]]“You are not holding it. You put it on the ground.”

We all turned around. I’d almost forgotten she was there, which was a terrible thing to do to someone who’d been in the country for nine days. Lotte had her hands pulled up into the sleeves of her sweater, and she was looking at the cooler like a referee.

[[Maddox Teale]]“Emotionally,” Maddox told her, [[Maddox Teale]]“I’m still holding it.”

[[Lotte Brandsma]]“Okay.”

[[Maddox Teale]]“Okay?”

[[Lotte Brandsma]]“I don’t know if this is a joke. So, okay.”

The lock clicked. Priya threw both arms in the air, and the five of us went in through the gym doors, into that smell, floor wax and old sneakers and, underneath, chlorine.

I should explain about the pool. They were filling it in on Monday. Twenty-six years of Harlan Creek swim team, and on Monday a truck was coming with gravel, because the roof over it had been declared unsound and it was cheaper to have no pool than a new roof. I’d swum there every morning since I was nine. So had Priya. Maddox had swum there exactly once, and had been rescued.

Nobody turned on the lights. There was enough moon coming through the skylights, and the water was still in. I hadn’t been sure it would be.

[[Oskar Teale]]“Whoa.”

[[Maddox Teale]]“Shoes off, Osk. And if you go in past your waist I’m telling Dad about the microwave.”

[[Oskar Teale]]“You said you’d never tell about the microwave!”

[[Maddox Teale]]“I said I’d never tell for free.”

Priya was already at the end of lane four. She had her toes over the edge. She didn’t say anything for a while, and I went and stood at three, because three was mine.

[[Priya Ramanathan]]“Remember Coach Ng with the broom?”

[[Junie Abarca]]“I still flinch when I see a broom.”

[[Priya Ramanathan]]“‘Elbows, ladies!’”

[[Junie Abarca]]“She hit me in the elbow to say it.”

[[Priya Ramanathan]]“She loved you best, though.”

[[Junie Abarca]]“She loved you best. You went to State.”

[[Priya Ramanathan]]“I went to State because you had mono.”

I looked at the water. It’s weird when someone says out loud the thing you’ve been politely not thinking for two years.

[[Junie Abarca]]“That’s not true,” I said.

[[Priya Ramanathan]]“June. It’s completely true. I’ve been waiting two years for you to be mad about it.”

[[Junie Abarca]]“I’m not mad.”

[[Priya Ramanathan]]“You could be a little bit mad.”

[[Junie Abarca]]“I’m a little bit mad.”

[[Priya Ramanathan]]“Thank God,” she said, and pushed me in.

It was freezing. They’d shut off the heater in August. I came up screaming, and the scream went around the tile walls and came back to me, and by then Priya had jumped too, in her jeans, and was screaming right next to my ear. On the deck Oskar was clapping. Maddox had both hands on top of his head.

[[Maddox Teale]]“That’s so loud. You guys. That’s so, so loud.”

[[Junie Abarca]]“Get in!”

[[Maddox Teale]]“No.”

[[Priya Ramanathan]]“Get in, you coward!”

[[Maddox Teale]]“I have a documented history with this pool!”

Lotte had sat down on the starting block of lane six. She was taking off her socks, very neatly, and rolling them up in each other. She set them on the tile beside her.

[[Lotte Brandsma]]“Is it deep here?”

[[Junie Abarca]]“Twelve feet,” I called. [[Junie Abarca]]“Why?”

She stood up on the block, sweater and all, and bent, and went in with no splash. I mean none. It was like the water had been unzipped and zipped up again. We waited. She did not come up at the flags. She did not come up at the middle. She came up at the far wall, touched it with one finger, and turned around with her hair slicked flat like a seal.

Nobody said a word until she’d swum back.

[[Priya Ramanathan]]“Excuse me,” said Priya. [[Priya Ramanathan]]“What the hell was that?”

[[Lotte Brandsma]]“It’s too cold,” said Lotte. [[Lotte Brandsma]]“I was slow.”

[[Priya Ramanathan]]“She was slow. Junie, she was slow.”

[[Junie Abarca]]“I heard.”

[[Priya Ramanathan]]“Where did you learn that?”

[[Lotte Brandsma]]“In the Netherlands everyone must learn. There is so much water, you know, everybody would be dead.” She wiped her nose. [[Lotte Brandsma]]“And also I was the second of the country. In juniors. For the two hundred.”

Maddox sat down on the cooler.

[[Maddox Teale]]“You’ve been eating lunch with us for nine days.”

[[Lotte Brandsma]]“Yes?”

[[Maddox Teale]]“We talked about swimming for nine days.”

[[Lotte Brandsma]]“You didn’t ask me. You were all so sad. I thought, if I say I’m good, it’s not polite.”

I started to laugh, and I couldn’t stop, which is dangerous in twelve feet of water. I had to hang on to the gutter. Lotte watched me, worried, and then something gave at the corner of her mouth, and she was laughing too, a big honking goose laugh that I would never have guessed at.

That was when the lights came on.

All of them. The big overheads, bank after bank, with that thunk they make. I went under out of pure instinct. When I came up, Mr. Fenwick was standing in the doorway of the boys’ locker room in his parka and pajama pants, with a flashlight he no longer needed.

[[Mr. Fenwick]]“Abarca,” he said.

[[Junie Abarca]]“Hi, Mr. Fenwick.”

[[Mr. Fenwick]]“Ramanathan.”

[[Priya Ramanathan]]“Good evening, sir.”

[[Mr. Fenwick]]“Don’t you sir me. I live across the street. You know what I heard, in my bed? I heard murder.” He swung the flashlight, on, at the deck. [[Mr. Fenwick]]“Teale. Somehow I’m not surprised. Who’s this?”

[[Oskar Teale]]“I’m Oskar. I was in the car, but there was a raccoon.”

[[Mr. Fenwick]]“Uh-huh. And her?”

Lotte looked at me. I looked at Priya. Priya, who could talk her way out of a sealed envelope, was studying the lane line.

[[Maddox Teale]]“That’s Lotte,” said Maddox at last. [[Maddox Teale]]“She’s an exchange student. She didn’t know it wasn’t allowed. We told her it was, like, a tradition.”

[[Lotte Brandsma]]“This is not correct. I knew.”

[[Maddox Teale]]“Lotte, I’m helping you.”

[[Lotte Brandsma]]“It’s kind. But I knew.”

Mr. Fenwick came out to the edge. He had on rubber boots, unlaced. He looked down into the water for a long time, and up at the roof, where the brown stain was shaped like Florida, and something went out of his shoulders.

[[Mr. Fenwick]]“I put in that drain,” he said. [[Mr. Fenwick]]“Ninety-eight. The first one they sent was the wrong size, and I put the right one in myself, on a Sunday.”

I didn’t know what to say.

[[Oskar Teale]]“Are you going to call the police?”

[[Maddox Teale]]“Oskar!”

[[Oskar Teale]]“I just want to know, so I can be ready.”

The old man rubbed his face with his free hand.

[[Mr. Fenwick]]“Son, I’m in my pajamas. I’m not calling anybody.” He pulled one of the plastic chairs off the stack, set it down by the three-foot mark, and lowered himself into it with a grunt. [[Mr. Fenwick]]“What’ve you got in that cooler? And think before you answer.”

[[Maddox Teale]]“Root beer.”

[[Mr. Fenwick]]“That had better be the truth.”

[[Maddox Teale]]“It’s the truth. My dad counts the other kind.”

Maddox handed him one. He cracked it open, and looked at the big clock over the scoreboard, the one with the red second hand that had run my whole life.

[[Mr. Fenwick]]“You girls ever settle it? Which one was faster?”

Priya’s head came around. Water was running off her chin.

[[Priya Ramanathan]]“No,” she said slowly. [[Priya Ramanathan]]“We never did.”

[[Junie Abarca]]“I had mono,” I said.

[[Mr. Fenwick]]“You got mono now?”

[[Junie Abarca]]“No, sir.”

[[Mr. Fenwick]]“Well, then.” He pointed the can at the blocks, three and four. And after a second he moved it over, to six. [[Mr. Fenwick]]“The tall one, too. I saw that through the window. I want to see it again with the lights on.”

Lotte was out of the water before he’d finished. Priya hauled herself up after her, jeans and all, and held out a hand to me.

[[Priya Ramanathan]]“We’re going to get destroyed,” she whispered.

[[Junie Abarca]]“Totally.”

[[Oskar Teale]]“Can I say go?”

[[Mr. Fenwick]]“You can say go, kid,” said Mr. Fenwick. [[Mr. Fenwick]]“Say it loud. They’ve got no ears in those caps.”

We weren’t wearing caps. But I knew what he meant. I curled my toes over the edge of lane three, and for the last time I heard it get quiet the way it only gets quiet there.
