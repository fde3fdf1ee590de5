Lieutenant Ruth Kaczmarek | Kaczmarek, Ruth, the lieutenant | female
Isaiah Toomer | Toomer, Isaiah, her partner | male
Minh Le | Dr. Le, Le, Minh | female
Mrs. Fontenot | the landlady | female
Marisol | a child, the girl | female
Gary Prokop | Gary | male
the patrolman | | male
====
The Piano Tuner

The rain had got into the rowhouse on Orleans Street long before the police did. It came down through three floors and ended up, one drop at a time, on the lid of a piano.

[[Minh Le]]“I’ll say it again,” said Dr. Le, who was on her knees on a garbage bag beside the dead man’s head. [[Minh Le]]“Four in the afternoon. I could be talked into three. I can’t be talked into five.”

[[Lieutenant Ruth Kaczmarek]]“The landlady says ten at night.”

[[Minh Le]]“Then your landlady’s mistaken, Ruth.”

[[Lieutenant Ruth Kaczmarek]]“She heard him playing.”

[[Minh Le]]“He was a very talented man if she did. By ten he’d been dead for six hours. He was as stiff as that piano stool.” Minh Le sat back on her heels. She was a tiny woman with a voice like a gravel truck. [[Minh Le]]“One blow, behind the ear. Something narrow, with a good weight in the end. I’d look at the fire irons, only there’s no fireplace.”

Lieutenant Ruth Kaczmarek looked instead at the victim’s shoes, which had been polished, and at his cuffs, which had been turned. Walter Prokop, seventy-four years old; tuned pianos for half the churches in East Baltimore and for two bars. He was lying with one arm stretched toward the instrument as if he’d heard a wrong note.

[[Isaiah Toomer]]“It’s a tuning hammer,” her partner said.

He’d come in sideways, because of the door. Isaiah Toomer had played tackle for Morgan State and he had spent the twenty years since then apologizing to furniture.

[[Lieutenant Ruth Kaczmarek]]“A what?”

[[Isaiah Toomer]]“It’s what they call it. It’s like a wrench, with a long handle. There’s a slot for it there in his bag, and it isn’t in the slot. My aunt Lorraine had a guy come in.” He got out his notebook. [[Isaiah Toomer]]“I talked to the patrolman. Front door locked, back door locked, chain on. Windows painted shut. Only people with keys are the deceased and the landlady, and she’s downstairs with her feet in a bucket.”

[[Lieutenant Ruth Kaczmarek]]“And the son.”

[[Isaiah Toomer]]“There’s a son?”

[[Lieutenant Ruth Kaczmarek]]“There’s a photograph on the piano of a man in a boat, with the old man’s chin. There’s a space in the dust next to it where there used to be something else, about so big.” She held her hands apart. [[Lieutenant Ruth Kaczmarek]]“Let’s go and ask a lady about her feet.”

* * *

Mrs. Fontenot had them in Epsom salts. She’d been on them all her life, she said, first in the crab house and then after four husbands, and when she’d got them up of an evening she did not take them down again for anyone.

[[Mrs. Fontenot]]“I was sitting right here. He started up at ten, like always. He’d play for a half hour, and then I go to sleep.”

[[Isaiah Toomer]]“What’d he play, ma’am?” asked Toomer.

[[Mrs. Fontenot]]“The one he always plays. The sad one. Dum, da-da dum.”

[[Isaiah Toomer]]“All the way through?”

[[Mrs. Fontenot]]“Well, no. It’s funny you say that. He kept on stopping. There’s this one bit, he went at it over and over. And he never does that. I thought, Walter, you’ve been at the sherry.”

[[Lieutenant Ruth Kaczmarek]]“Did anybody come to see him yesterday?”

[[Mrs. Fontenot]]“Gary did.” The landlady moved her toes. [[Mrs. Fontenot]]“He comes when he’s broke. I heard him on the stairs around three, and I heard him go down again. He was yelling. I turned my set up.”

[[Lieutenant Ruth Kaczmarek]]“What was he yelling about?”

[[Mrs. Fontenot]]“About the fiddle. Walter’s father’s, from the old country. Gary wanted to sell it. He’s wanted to since he was about fifteen.”

So that was what was gone from the dust. Kaczmarek wrote it down. It ought to have made her happy: a son, a quarrel, a missing violin, and a pathologist who’d swear to four o’clock. It’d have been tied up by lunch, if it hadn’t been for Robert Schumann.

[[Lieutenant Ruth Kaczmarek]]“Mrs. Fontenot, who else lives here?”

[[Mrs. Fontenot]]“Nobody.”

[[Lieutenant Ruth Kaczmarek]]“On the third floor?”

[[Mrs. Fontenot]]“There ain’t hardly a floor up there. City condemned it in May. There was a lady with a little girl had the back room, name of Reyes, she cleaned at Hopkins. But Immigration came and took her, that’s three weeks ago. I gave her stuff to the church.”

[[Isaiah Toomer]]“And the little girl?” Toomer asked.

[[Mrs. Fontenot]]“They’d have took her too, hon,” said Mrs. Fontenot. [[Mrs. Fontenot]]“Wouldn’t they?”

* * *

[[Lieutenant Ruth Kaczmarek]]“There were two cups,” Kaczmarek said on the stairs. [[Lieutenant Ruth Kaczmarek]]“In the drainer.”

[[Isaiah Toomer]]“He had company. Gary.”

[[Lieutenant Ruth Kaczmarek]]“One of them’s got a bear on it.”

Toomer stopped with his foot in the air. He was thinking, as she was, of the refrigerator, in which there’d been a bottle of sherry, a jar of herring and four small cartons of chocolate milk.

The patrolman on the landing stood up from the step he’d been sitting on.

[[the patrolman]]“Lieutenant, I don’t want to sound crazy,” he said. [[the patrolman]]“I keep on hearing something. Kind of a mouse. But it sniffs.”

[[Lieutenant Ruth Kaczmarek]]“Where from?”

[[the patrolman]]“In the wall, ma’am. Right in back of the piano.”

They went in, all three. Dr. Le had gone off with her customer and nothing was left on the carpet but tape. It was an upright, black, with brass candlesticks, set across a corner at a slant; and on the floor beside it, under the drip, somebody had lately put a saucepan. Kaczmarek looked at the saucepan. There had been none when they went down.

[[Isaiah Toomer]]“Let me,” said Toomer softly. He lowered himself onto the stool, which spoke. He set two fingers upon the keys. [[Isaiah Toomer]]“I only know the one. My aunt Lorraine made me.”

It was *Träumerei*, or it was meant to be. He played it like a man carrying eggs. He got through the first line, and the rise, and then he came to the place where the left hand has to stretch, and he hit it wrong. He tried again. It was still wrong.

[[Marisol]]“It’s B flat,” said a child.

Nobody turned around. Toomer, who had sweat on his lip, kept his eyes on the keys.

[[Isaiah Toomer]]“This one?”

[[Marisol]]“No. The next. You’ve got to use your thumb.”

[[Isaiah Toomer]]“I’ve got a big thumb. Maybe you could show me.”

[[Marisol]]“I can’t do it either,” said the voice. It was thick, and worn-out, and quite close to the floor. [[Marisol]]“I did it and did it. Mr. Walter says if you can’t do a thing then you do it slow, but I did it slow and he didn’t wake up.”

Kaczmarek had been a policewoman for twenty-two years. She walked over to the window and inspected the rain.

[[Isaiah Toomer]]“I’m Isaiah,” Toomer said. [[Isaiah Toomer]]“That’s Ruth, over there. She’s my boss, but she’s okay. What do they call you?”

[[Marisol]]“Marisol.”

[[Isaiah Toomer]]“Are you hungry, Marisol?”

[[Marisol]]“Is he gone? Gary?”

[[Isaiah Toomer]]“He’s gone, baby. Nobody’s coming in that door but us.”

There was a scrape. A panel of the wainscot, where at one time the coal hoist had run, moved out on its string, and the girl crept after it on hands and knees, behind the piano and out at the end. She was eight or so. She’d a man’s cardigan on that came to her ankles, and in her arms, wrapped up in a pillowcase, was a shape that anyone would have known.

[[Marisol]]“He said to hide it,” she told them. [[Marisol]]“Mr. Walter. When he heard Gary come up. He said, ‘You take it in your house, Marisol, and you don’t come out whatever you hear.’ So I didn’t.” Her chin went. [[Marisol]]“And then I heard. And then it got dark, and I came out, and I thought if I played it he’d tell me what was wrong.”

* * *

They picked up the son in a bar on Eastern Avenue, where he was buying. He’d been buying, the barman said, on the strength of some money that he was going to have.

[[Gary Prokop]]“I never saw him yesterday,” said Gary Prokop. The interview room had a new table, and he’d spread himself all over it. He had the chin. [[Gary Prokop]]“I was fishing. You can ask anyone.”

[[Lieutenant Ruth Kaczmarek]]“Mrs. Fontenot heard you.”

[[Gary Prokop]]“She’s deaf. She’s got that TV on like the end of the world.”

[[Lieutenant Ruth Kaczmarek]]“She heard your father, too. She’ll swear that he was alive and playing the piano at ten o’clock.”

He hadn’t expected it. It went across his face in two parts, first the fright and then, coming up behind, the slow, incredulous sunrise.

[[Gary Prokop]]“At ten?” he said. [[Gary Prokop]]“Well, there you go. I was right here on the Avenue at ten. I was in there from half past four, there’s thirty guys can tell you so. If he was playing at ten, it couldn’t have been me.”

[[Isaiah Toomer]]“No,” agreed Toomer. [[Isaiah Toomer]]“If he was.”

[[Lieutenant Ruth Kaczmarek]]“So you’d say she’s a good witness, now?” Kaczmarek said. [[Lieutenant Ruth Kaczmarek]]“She’s not so deaf?”

[[Gary Prokop]]“Ears like a bat. I always said so.”

[[Lieutenant Ruth Kaczmarek]]“That’s nice. She says you came up at three, Gary.”

The chin hung there. He looked at the lieutenant, and the big man beside her, and the machine with its little red light, turning.

[[Isaiah Toomer]]“You left the hammer in your tackle box,” Toomer told him. He sounded almost sorry. [[Isaiah Toomer]]“Under the lures. You should have thrown it in the harbor, but it’s worth ninety dollars, isn’t it? And you never could let go of a thing that you could sell.”

Through the glass, on the bench in the hall, they could see Dr. Le, who had no reason to be in the building. She had her shoes off. She was eating crackers out of a bag with a child in a long cardigan, and between the two of them, on the seat, like a third person who was waiting to be called, sat a violin.

[[Gary Prokop]]“Who’s that?” asked Gary. [[Gary Prokop]]“What’s that kid got there?”

[[Lieutenant Ruth Kaczmarek]]“That,” said Ruth Kaczmarek, getting up to open the door, [[Lieutenant Ruth Kaczmarek]]“is the pianist.”
