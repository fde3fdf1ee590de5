Odalys Prewitt | Odalys, Prewitt, the cleric | female
Hask | the dwarf | male
Fenn Okoro | Fenn, Okoro, the kid, the rogue | male
Marguerite Sill | Miss Sill, Sill, the mage, the elf | female | narrator
Ambrose | the skeleton, Clerk-Third Ambrose, the thing in the booth | male
Ruiz | the stranger, Yellow Coat | male
====
Floor 31: Please Take a Number

[You have entered: The Queue.]

[Floor type: Puzzle / Social. Combat is discouraged.]

[Estimated waiting time: 211 years.]

I read that last line three times, hoping it was a typo. The Dungeon has a lot of faults, but it can spell.

[[Hask]]“Two hundred,” said Hask, who had taken off his helmet the better to be disgusted, [[Hask]]“and eleven.”

[[Fenn Okoro]]“Is that for everybody, or just for us?”

[[Hask]]“Why'd it be just for us?”

[[Fenn Okoro]]“You did insult the door,” Fenn pointed out.

We were standing at the back of a hall so long that its far end was blue. Rope barriers ran down it in a zigzag, and between the ropes stood people, or what had been people. Some wore armor in styles I knew from museums. None of them turned round. A great many had sat down at some point and had not, as far as I could see, got up again.

I should say, for those just joining us, that I am the mage. Eighty-eight levels, ears to match, two good fireballs before lunch. In a hall with a sign reading NO FIREBALLS in nine languages I am a tall woman with a stick.

[[Odalys Prewitt]]“There's a ticket machine,” Odalys said. Our cleric was already walking up to it. She believes in her god, hot soup, and reading the instructions, and I have never known any of the three to let her down. [[Odalys Prewitt]]“It's jammed. No, wait, it isn't. It wants a reason for your visit.”

[[Hask]]“To leave,” said the dwarf.

[[Odalys Prewitt]]“It's got a list. Complaints, renewals, lost property, resurrections, other.”

[[Marguerite Sill]]“Other,” I said.

[[Hask]]“Complaints!” said Hask.

[[Odalys Prewitt]]“I'm pressing ‘other.’”

It gave us a slip of paper, warm, like something alive. The number on it was 4,417,902. High up on the wall a wooden board clacked over. NOW SERVING, it announced, 3.

[[Fenn Okoro]]“I could run it.” Fenn was bouncing on his toes. The kid is nineteen, our rogue, and believes that any problem can be solved by going round the side. [[Fenn Okoro]]“Stay low, under the ropes, I'm at the window in four minutes.”

[[Ruiz]]“I wouldn't,” somebody said.

He was sitting against a pillar on an upturned shield, a lean man in a yellow coat with the collar up, and he was peeling an apple. It was the apple I noticed. We hadn't seen fruit since floor nineteen.

[[Ruiz]]“A fellow ran it the week I got here,” the stranger went on. [[Ruiz]]“Big ranger. Got as far as the second bend. You see that potted fern?”

We saw it. It had a quiver.

[[Fenn Okoro]]“Oh,” said the rogue, and stopped bouncing.

[[Marguerite Sill]]“And when was the week you got here?” I asked.

[[Ruiz]]“What year is it?”

I told him. He did some sums on his knife hand, lost his place, and shrugged.

[[Ruiz]]“A while, then. You don't get hungry. You do get bored. I'm Ruiz. You'd be a four-party: tank, healer, sneak, and whatever you are, miss.”

[[Marguerite Sill]]“I'm the one who asks where you got the apple.”

[[Ruiz]]“Ah,” said Ruiz. He cut a slice and offered it to me on the blade. [[Ruiz]]“Now that's a conversation for someone who has something to trade.”

[[Hask]]“I've an axe,” Hask said.

[[Ruiz]]“Everyone's got an axe. There's eleven hundred axes between here and the window. What I'd like is a song I don't know.”

There was a pause. We are not a musical party. Odalys does hymns, in the sense that a saw does planks. It was Hask, of all people, who set down his shield, cleared his throat, and sang in a small, true, rather sweet voice a song about a girl called Britta who married a miner and kept his lamp lit after the roof came down. All along the nearer ropes I saw heads lift. One woman in bronze, who might have been there for four centuries, wiped her eyes with a gauntlet.

[Skill unlocked: Morale (Crowd). Hask, Level 1.]

[[Hask]]“Not a word,” said the dwarf.

[[Odalys Prewitt]]“I wasn't going to say anything,” said Odalys.

[[Hask]]“You were going to say it was nice.”

[[Odalys Prewitt]]“It was nice.”

[[Ruiz]]“It was worth an orchard.” Ruiz got up, and his knees cracked like kindling. [[Ruiz]]“All right. There's a staff canteen. There's a door to it behind the third pillar, and behind the canteen there's a back office, and in the back office there's a window that faces the wrong way. Nobody queues at that one, because it's for them.”

[[Marguerite Sill]]“For whom?” I asked.

[[Ruiz]]“The Dungeon. It's where the Dungeon comes to complain about us.”

[Hidden objective discovered: Jump the Queue.]

[Warning: this floor remembers rudeness.]

The canteen was empty except for a bowl of apples and a calendar showing a month I had never heard of. We went through in single file with our hands in our pockets, like children passing a cake. The back office was a corridor of pigeonholes, and at the end of it, in a booth with a brass grille, sat a skeleton in a green eyeshade.

Fenn had both knives out before I could speak.

[[Marguerite Sill]]“Put those away!”

[[Fenn Okoro]]“It's undead!”

[[Marguerite Sill]]“It's at *work*.”

The thing in the booth finished a line, blotted it, and laid its pen in a groove. There was a nameplate: CLERK-THIRD AMBROSE. Somebody had knitted it a scarf.

[[Ambrose]]“Good morning,” said the skeleton. [[Ambrose]]“You're not the Dungeon.”

[[Odalys Prewitt]]“No, dear,” said Odalys. [[Odalys Prewitt]]“We're awfully sorry to come in this way.”

[[Ambrose]]“Are you? They don't, as a rule, apologize. They tend to say ‘die’ and so on.” It tilted its skull at Hask. [[Ambrose]]“Was that you, singing? It comes through the pipes. I had to stop for a minute. I made a blot.”

[[Hask]]“Sorry,” Hask muttered.

[[Ambrose]]“It's the first one in six hundred years. I think I shall keep it. What can I do for you?”

We had agreed that I would do the talking. I have a degree. I drew myself up, put our slip on the counter, and explained about the two hundred and eleven years, and about the princess on floor forty who had until the new moon, and about how three of us were mortal. Ambrose listened with his finger-bones steepled. He was a good listener. I suppose it's easier with nothing in the way.

[[Ambrose]]“I see. And under which heading is this?”

[[Marguerite Sill]]“Other.”

[[Ambrose]]“Oh dear,” he said. [[Ambrose]]“Other goes to the main window. I can only do complaints here, and those have to be the Dungeon's own. If the Dungeon had a complaint about *you*, now, I could have you removed. That's quite quick.”

[[Fenn Okoro]]“Removed where?” asked Fenn.

[[Ambrose]]“Off the floor. Up or down, at the discretion of the clerk.”

I felt, as one does perhaps twice in a career, a door come open in the back of my head.

[[Marguerite Sill]]“Ambrose,” I said slowly. [[Marguerite Sill]]“How annoying would we have to be?”

[[Ambrose]]“Well, now. There's a form.”

[[Odalys Prewitt]]“How many complaints does it take?” asked the cleric.

[[Ambrose]]“Ten is customary.”

[[Odalys Prewitt]]“And have we any yet?”

He pulled a drawer and walked his fingers along the cards. [[Ambrose]]“Odalys Prewitt, Marguerite Sill, Fenn Okoro, and... is it just Hask? Just Hask. Let me see. ‘Called the door a jumped-up plank.’ That's one. ‘Washed socks in the Fountain of Tears.’”

[[Fenn Okoro]]“They were really bad socks,” said the kid.

[[Ambrose]]“‘Fed the Minotaur. It has put on weight and will no longer chase anybody.’”

[[Odalys Prewitt]]“He was thin!” Odalys protested.

[[Ambrose]]“‘Alphabetized the Library of Madness.’”

Everyone looked at me.

[[Marguerite Sill]]“It was bothering me,” I said.

[[Ambrose]]“That's four, five with the socks on floor twelve, which were different socks. Six, the elf corrected the Sphinx's grammar. Seven, a matter of a lever marked DO NOT. Eight, ditto. I'm afraid it comes to nine.” Ambrose sounded as though he really was. [[Ambrose]]“So close. It does seem a pity.”

[[Hask]]“Nine,” said Hask. He cracked his knuckles. [[Hask]]“So all we need is one more piece of bad manners.”

[[Ambrose]]“In front of a witness. Yes.”

[[Hask]]“Kid. You still want to run the queue?”

[[Fenn Okoro]]“I'll be a fern!”

[[Hask]]“Then Prewitt can say a bad word.”

[[Odalys Prewitt]]“I don't know any.”

[[Ruiz]]“I do,” said a voice behind us, [[Ruiz]]“but it won't come to that.”

Yellow Coat had followed us as far as the last pigeonhole. He had an apple in each hand and he was smiling, and I remember thinking that it was a pleasant smile, and that I had not asked him enough questions.

[[Ruiz]]“It was sweet of you to sing,” he said. [[Ruiz]]“Truly. I've sat on that shield for three hundred years, waiting for a party with nine. You can't imagine how well-behaved most of them are. They kill things, but they do it so politely. I couldn't get past that door myself, of course. One has to be shown through by guests.

[[Ruiz]]“You see, I'm in that drawer too. Ambrose knows. Don't you, Ambrose? I have a card all to myself, and it has just the one complaint on it, in red, and it isn't the Dungeon that made it. It's the world.

[[Ruiz]]“But nothing says the tenth has to be *yours*, does it? A party's a party. I ate with you. I told you my name. If I'm with you when the form goes through, then I go where you go, up and out, and the door shuts after me. And then I think that I'll start with the orchards.”

[A player wishes to join your party: Ruiz, the Famine, Level 999.]

[Accept?]

[[Odalys Prewitt]]“Nobody press anything,” said Odalys very quietly.

[[Ambrose]]“Miss Sill,” said the skeleton, and he had taken his eyeshade off. [[Ambrose]]“I do hope you've still got one of those fireballs. I believe I could overlook it, just this once.”

Ruiz bit into the apple. All down the corridor, in pigeonhole after pigeonhole, the paper began to turn brown.
