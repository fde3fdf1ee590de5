Priyanka Dass | Priyanka, Pri, Dass | female
Colm Hegarty | Colm, Hegarty | male
Saoirse Lund | Saoirse, Sersh, Lund | female
Jun-ho Baek | Jun-ho, Baek, Juno | male
Tamsin Okoro | Tamsin, Tam, Okoro | female
the ranger | the ranger, the man outside, Whitlock, Ranger Whitlock | male
the thing | the thing under the floor, the thing, the other voice | unknown
====
Part Three: No Bars

[[Tamsin Okoro]]"Try it by the window."

[[Jun-ho Baek]]"I've tried it by the window."

[[Tamsin Okoro]]"Try it *on* the window. Hold it up against the glass."

Jun-ho held his phone flat to the pane, like somebody showing a badge. The snow went by on the other side. He looked at the corner of the screen, and they all looked at his face, and he shook his head.

[[Colm Hegarty]]"So that's that," said Colm. He had his feet up on the woodbox and a can of soup balanced on his stomach. [[Colm Hegarty]]"We're snowed in. We've got a stove. We've got eleven cans of minestrone. Can I ask why everybody's acting like it's a hostage situation?"

[[Priyanka Dass]]"Because Saoirse's been gone for an hour," Priyanka said.

[[Colm Hegarty]]"She went to get wood."

[[Priyanka Dass]]"You're resting your feet on the wood, Colm."

He moved his feet. It was a full box. They could all see that it was a full box, and nobody made anything of it, and the stove popped.

They were fourth-year geology students, and the cabin belonged to the department. It had one room and a loft, a table with generations of names cut in it, and a bad smell under the sink. They'd hiked up on Thursday with the rock saws and a cooler. The storm had come on Friday. This was Sunday, or it had been when anybody last checked.

[[Tamsin Okoro]]"I'll go and call her again." Tamsin was already pulling on her boots.

[[Priyanka Dass]]"Not by yourself."

[[Tamsin Okoro]]"I'll stand on the porch, Pri. I'll hold on to the door."

The cold came in when she opened it and went around the room, touching things. They heard her voice go out, high and thin, two notes. *Ser-sha.* They heard it come back off the trees. After that came nothing at all, and then from somewhere very near there was a laugh.

[[the thing/Saoirse Lund]]"What are you yelling for? I'm right here."

[[Tamsin Okoro]]"Oh, thank God. Where are you? I can't see you."

[[the thing/Saoirse Lund]]"Down here."

[[Tamsin Okoro]]"Down where?"

[[the thing/Saoirse Lund]]"The crawl space! There's a little hatch around the side. There's tons of dry stuff under here, old boards and things. Send one of the boys out, will you? I can't carry all of it."

Colm let out his breath and heaved himself up. [[Colm Hegarty]]"See?" he said to the room. [[Colm Hegarty]]"Hostage situation over. I'm coming, Lund, hold your horses!"

[[Jun-ho Baek]]"Wait," said Jun-ho.

[[Colm Hegarty]]"What?"

He didn't answer. He'd put his phone away. He was standing in the middle of the rug with his head down, and he was looking between his feet.

[[Jun-ho Baek]]"How deep's the snow out there?"

[[Colm Hegarty]]"I don't know. Four feet? It's up to the sills."

[[Jun-ho Baek]]"So how'd she get the hatch open?"

[[the thing/Saoirse Lund]]"Guys?" It came up through the floorboards now. It was right underneath them, and a bit muffled, and entirely cheerful. [[the thing/Saoirse Lund]]"It's freezing. Is one of you coming, or what?"

Tamsin had come back inside. She shut the door without taking her eyes off the rug.

[[Tamsin Okoro]]"She dug it out," she said. [[Tamsin Okoro]]"She's strong. She could have dug it out."

[[Priyanka Dass]]"With what? The shovel's in here."

It was. It was leaning on the wall beside the stove, with a puddle under it that had long since dried to a ring.

Colm crouched. [[Colm Hegarty]]"Saoirse? Hey. What'd you dig with?"

[[the thing/Saoirse Lund]]"My hands."

[[Colm Hegarty]]"Are you okay?"

[[the thing/Saoirse Lund]]"I'm fine. I'm cold. Send one of the boys out."

[[Priyanka Dass]]"Which boy?" asked Priyanka. She had a strange, polite look on her face, as though she were on the telephone with a bank. [[Priyanka Dass]]"Which of them do you want, Sersh? Just say the name."

Nothing. The stove popped again.

[[the thing]]"One of the boys," it said.

Nobody moved. Then, all together and without discussing it, they got off the rug. Tamsin ended up on the table with her knees to her chin. The rest stood against the wall, in a row, like people at a dance.

[[Colm Hegarty]]"This is stupid," Colm whispered. [[Colm Hegarty]]"It's her. It's her voice."

[[Jun-ho Baek]]"Yeah."

[[Colm Hegarty]]"She's messing with us."

[[Jun-ho Baek]]"For an hour? In four feet of snow?"

[[Colm Hegarty]]"You know what she's like. She hid in the core locker that time."

[[Jun-ho Baek]]"For five minutes, Hegarty. And she was giggling."

[[Colm Hegarty]]"Well, she was laughing just now!"

[[Jun-ho Baek]]"Did that sound to you like she'd heard something funny?"

Colm thought about that. You could see him wishing that he hadn't. He'd kept hold of the soup all this time, and now he put it down on the windowsill as if it might go off.

[[Tamsin Okoro]]"We should ask her something," came from the table. [[Tamsin Okoro]]"Something only she'd know."

[[Priyanka Dass]]"Like what?"

[[Tamsin Okoro]]"You're her roommate. You think of it."

Priyanka shut her eyes. She was quiet for a time, and when she spoke up, she took care over every word. [[Priyanka Dass]]"Saoirse, it's Pri. What did I break, the first day I moved in?"

Beneath the boards, something shifted its weight. It sounded long. It started over by the sink, and the last of it stopped close to the door.

[[the thing]]"Pri," said the voice. [[the thing]]"It's Pri. What did I break?"

[[Jun-ho Baek]]"Oh, no," said Jun-ho. [[Jun-ho Baek]]"No, no, no."

[[the thing]]"What did I break, Saoirse? The first day?" And it wasn't Saoirse now. It had got the polite telephone voice off exactly, down to the catch in the middle. [[the thing]]"Which boy?"

Priyanka slid down the wall until she was sitting.

A fist banged on the door.

It was so loud that Tamsin screamed, and the soup went off the sill. Somebody was stamping on the porch. Somebody was kicking snow off heavy boots, left, right, left.

[[the ranger]]"Anyone in there? Hello?" It was a man, hoarse and out of breath. [[the ranger]]"Park service! Open up!"

[[Colm Hegarty]]"Yes!" Colm was halfway to the handle. [[Colm Hegarty]]"Jesus, yes, we're here, hang on!"

[[Tamsin Okoro]]"Don't!"

[[Colm Hegarty]]"It's a ranger, Tam!"

[[Tamsin Okoro]]"It's *a voice*, is what it is! It's a voice on the other side of something! Look through the window."

He put his face to the pane and his hands around his face. [[Colm Hegarty]]"It's iced up. I can see something orange."

[[the ranger]]"I don't mean to rush you folks," said the man outside, [[the ranger]]"but I've got a young woman here that's in a bad way."

There was a silence.

[[Priyanka Dass]]"What young woman?" said Priyanka from the floor.

[[the ranger]]"Fair haired. Green parka. I found her down at the creek, a half mile off, walking in circles. Says her name's Lund."

[[Tamsin Okoro]]"Let her talk."

[[the ranger]]"Miss, she's about froze."

[[Tamsin Okoro]]"Then it'll be quick!"

They listened to the wind. There was some whispering, and a cough, and then a very small, cracked voice, with the teeth knocking together in it.

[[Saoirse Lund]]"Open the stupid door. Please. I can't feel my hands."

[[the thing]]"Open the stupid door," agreed the other voice, happily, from under the floor.

Colm made a noise and stuck his knuckles in his mouth.

[[Jun-ho Baek]]"Ask her," Jun-ho said. [[Jun-ho Baek]]"Dass. Ask the other one."

But Priyanka had her arms wrapped around her head. She was shaking it, over and over. It was Tamsin who got down off the table. She walked over to the door, keeping to the edge of the room, setting her feet down on the nails where the boards were strongest, and she laid her cheek on the wood.

[[Tamsin Okoro]]"Saoirse," she said. [[Tamsin Okoro]]"What did Pri break?"

[[Saoirse Lund]]"*What?*"

[[Tamsin Okoro]]"The day she moved in."

[[Saoirse Lund]]"Are you out of your... The lamp! My gran's ugly lamp! She glued it, and she thought that I didn't notice. Tam, I'm not kidding, I'm going to die out here."

Priyanka looked up. Her face was wet. [[Priyanka Dass]]"You knew?" she said.

[[Saoirse Lund]]"The shade was on upside down, you muppet!"

It took two of them to get the bolt back. The man came in sideways, white to the thighs, in an orange coat, with Saoirse hung around his neck like washing, and Jun-ho slammed the door after them and put his back against it. For a minute, there was only a muddle of blankets and zippers, and everybody talking.

[[Tamsin Okoro]]"Get her boots off. No, don't rub them."

[[Priyanka Dass]]"I'm so sorry about the lamp."

[[Saoirse Lund]]"Shut up about the lamp."

[[Colm Hegarty]]"Here, there's soup. There was soup. Why'd you go out there, you absolute eejit?"

[[Saoirse Lund]]"You called me," said Saoirse.

She had her fingers in Tamsin's armpits. Her lips were blue. She was looking at Colm as if he'd forgotten something obvious.

[[Colm Hegarty]]"I never."

[[Saoirse Lund]]"You did. You were down by the creek. You said that you'd done something to your ankle. I could hear you the whole way, you kept on saying, over here, a little farther."

[[Colm Hegarty]]"I was asleep. I was up in the loft, asleep. Ask anyone."

The ranger had pulled off his hat. He was about sixty, with ice in his mustache, and a name sewn on his coat: WHITLOCK. He hadn't sat down. He was looking at where the five of them had put themselves, in a heap around the stove, with their backs to the wall and their feet drawn up, and at the bare rug.

[[the ranger]]"How long's it been talking?" he asked.

It was Jun-ho who answered. [[Jun-ho Baek]]"Half an hour. You know what it is?"

[[the ranger]]"I know what it does." Whitlock lowered his voice. [[the ranger]]"It's not so bad while it's asking. It can't come up, except where it's asked. Did any of you say yes to it? Anything like it? *I'm coming*, *hold on*, *be right there*?"

Slowly, one after another, four heads turned.

[[Colm Hegarty]]"I said hold your horses," said Colm.

Under the sink, where the smell was, a board went up by about an inch, and stayed there.

[[the thing]]"I'm coming, Lund," it said, in a big, easy, good-natured voice that every one of them knew. [[the thing]]"Hold your horses."
