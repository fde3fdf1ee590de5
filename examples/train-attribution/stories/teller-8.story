Wren | | female | narrator
Patrice | Mr. Toussaint | male
Gopal | | male
Yejin | | female
Delphine Marchetti | Delphine, a woman in a linen jacket | female
Bob | the guard | male
your father | Dad | male
====
The Plant

The email said that the meeting was optional and that there would be cake, and so by nine forty-one the four of you had understood that you were fired.

You worked, then, on the sixth floor of a company that made software for dentists. There were four desks in your corner, pushed together in a square, with a rubber plant in the middle where the corners met. You wrote the reminders. *It’s been a while since we saw that smile!* That was you. You’d been told that eleven million people had read it, and you used to look at strangers on the train and think, you have, and you have.

[[Gopal]]“Cake,” said Gopal. [[Gopal]]“It’s never cake. When it’s a birthday it’s doughnuts.”

[[Patrice]]“It’s cake when they bought the other place,” Patrice said.

[[Gopal]]“That was a *good* meeting.”

[[Patrice]]“It was a good meeting for us, man. It wasn’t a good meeting for the other place.”

Yejin hadn’t looked up. She sat opposite you, behind two screens and a wall of index cards, and in two years the most personal thing she’d ever told you was the name of her font. [[Yejin]]“They’ve shut off my repo,” she said now. [[Yejin]]“I had access at nine thirty.”

[[Wren]]“Maybe it’s an update,” you said.

All three of them looked at you with a kind of love.

At five to ten a woman in a linen jacket got out of the elevator with a stack of folders, and behind her came Bob, who was the guard from the lobby. He was carrying four flat cardboard boxes under one arm. He was trying to hold them as if they were something else.

[[Bob]]“Morning, Wren,” said Bob, miserably.

[[Wren]]“Morning, Bob. How’s the baby?”

[[Bob]]“She’s got a tooth.”

[[Delphine Marchetti]]“Good morning, everyone!” said the woman. [[Delphine Marchetti]]“I don’t think we’ve met. I’m Delphine Marchetti, I’m from the People team. I’ll be looking after you today.”

You went into the glass room one at a time. Gopal went first, since he was nearest, and the rest of you watched his back. He’s a big man, Gopal; he plays the tabla and used to be a bouncer. You saw the linen jacket talking. You saw her slide the folder over with one finger. You saw your friend’s ears go dark, and then his shoulders come up, and after that you found that you had an urgent interest in your stapler.

[[Yejin]]“They did it alphabetically at the last place,” said Yejin. [[Yejin]]“By the time they’d got to me there were no more boxes.”

[[Wren]]“What did you do?”

[[Yejin]]“I took the chair.”

When he came out again he sat down, put his hands on his knees and blew out his cheeks.

[[Patrice]]“How much?” Patrice asked.

[[Gopal]]“Two weeks a year. And there’s a paper you sign which says you won’t say anything. It’s quite good paper.” He looked round at the square of desks, the cables, the plant. [[Gopal]]“She said I was a rock star. She said, *you’ve been an absolute rock star, Gavin*.”

[[Wren]]“Gavin?”

[[Gopal]]“It’s on the folder.”

Patrice went in next and was out in four minutes, humming. Yejin was in there for nineteen, and it was the woman from People who came out looking as though she’d been audited. Then it was you.

The room smelled of carpet and lemon. There really was a cake, a small one, under a plastic dome, with a price on it.

[[Delphine Marchetti]]“So, Wren,” said Delphine, [[Delphine Marchetti]]“how are we doing?”

[[Wren]]“I don’t know. How are you doing?”

It seemed to throw her. She’d been about to open the folder and she left her hand lying on it. She had nice hands, you noticed, and all the nails were bitten.

[[Delphine Marchetti]]“I’m required to read you this part,” she said. [[Delphine Marchetti]]“It’s not me. I mean, it’s me reading it.”

She read it to you. You’d like to say you listened. You were looking through the glass at the other three, and they had begun, without having talked about it, to do the drawers. Out of your own desk Gopal was lifting, one by one, in his big careful hands, the things you’d thought nobody knew you kept there. There was the spare tights. There was the jar with the wasp in it. There was the good-luck card from your father that you’d never put up, for it said, in his square capitals, ONWARDS AND UPWARDS, and you hadn’t wanted people to think you believed it.

[[Delphine Marchetti]]“Do you have any questions?”

[[Wren]]“Who’ll write the reminders?”

[[Delphine Marchetti]]“Sorry?”

[[Wren]]“For the dentists. There’s one that goes to kids, the first time, when they’re scared. I was halfway through it. It’s got a hippo.”

[[Delphine Marchetti]]“I believe it’s going to be automated,” said Delphine.

[[Wren]]“The hippo?”

[[Delphine Marchetti]]“Everything.” She was turning her pen end over end. And then, quite low, looking at the door: [[Delphine Marchetti]]“I’m automated on Friday. They don’t know that I know. It was in the shared drive.”

You hadn’t any idea what to do with that. You signed where the little flag was. You got up, and then, as you couldn’t just leave it sitting there between you under its dome, you asked if she minded, and picked up the cake.

It was while you were coming out with it that you heard Bob.

[[Bob]]“No, sir, I can’t let you take the plant,” he was saying. [[Bob]]“It’s on the sheet. It’s an asset.”

[[Patrice]]“It’s not an asset,” said Patrice. [[Patrice]]“It’s a plant. It’s called Meredith.”

[[Bob]]“It’s got a barcode, Mr. Toussaint.”

It did have a barcode. It was on the pot. None of you had put it there. When you’d come, three years back, the thing was two leaves and a stick, and somebody had been using it as an ashtray; you’d brought it back with cold tea and talking. Gopal had bought the pot. Yejin, it turned out much later, had been coming in on Sundays with a dropper.

[[Gopal]]“We’ve been let go,” said Gopal. [[Gopal]]“She hasn’t. Is that what it is?”

[[Bob]]“I don’t make the sheet.”

[[Gopal]]“She’ll be dead in a week, Bob. Who’s going to water her? It’s going to be automated.”

[[Bob]]“I know that,” said the guard, and his chin went up and down. [[Bob]]“You think I don’t know? I’ve got to walk you four to the door, I’ve got to take your badges off you and see you through it. I’ve known you three years. You came to the shower. Don’t ask me about the damn plant.”

Nobody said anything. You put down the cake. Your phone was buzzing in your hip pocket, and you took it out, in order to have somewhere to look, and it was your father. He never called in the daytime. He thought that it cost extra.

[[your father]]“Wrennie?” he said, when you had it to your ear. [[your father]]“I won’t keep you. I’m at the dentist’s.”

[[Wren]]“What? Are you all right?”

[[your father]]“I got one of your messages. On the phone, just now, in the waiting room, I showed the girl. I said, my daughter wrote that. *It’s been a while since we saw that smile.* She’s put it up on the corkboard.”

[[Wren]]“Dad,” you said.

[[your father]]“I only wanted to tell you. Are you busy?”

You looked at them. Patrice had both arms around the pot. Gopal was between him and Bob with his hands held open, the way that he must have stood once in the doors of clubs, and Yejin had gone down on the floor with something small and bright. It was a scalpel, the kind for cutting card.

[[Wren]]“A bit,” you said into the phone. [[Wren]]“I’ll call you tonight, okay? I’ve got a thing to tell you. It’s not bad. It’s a bit bad.”

[[your father]]“Onwards and upwards,” said your father.

[[Wren]]“Yeah,” you said. [[Wren]]“Both.”

When you’d hung up Yejin was standing. She was holding a piece of stem as long as her hand, with three leaves on it, wrapped in a wet paper towel. [[Yejin]]“Is this on the sheet?” she asked the guard.

He looked at it from in front and he looked at it from the side. He actually took out the sheet and ran his thumb down.

[[Bob]]“That’s a leaf,” he said slowly. [[Bob]]“There’s nothing on here about a leaf.”

[[Yejin]]“It roots at the node. I need about five minutes and a better blade.”

[[Bob]]“I didn’t see it. I’m seeing to the elevator.”

[[Delphine Marchetti]]“There’s nail scissors in my bag,” said somebody. You all turned round. It was the woman in the linen jacket, in the door of the glass room with her folders clutched to her front. [[Delphine Marchetti]]“Would that help? They’re quite sharp. I don’t need them for anything.”

Yejin considered her for what seemed a long time. Then she held out her palm.

So you each of you had one. Delphine had one too; no one decided it; there was simply a fifth leaf and a fifth wet towel and she was there. You ate the cake with index cards, standing, off the top of the printer. It tasted of the dome. Yejin, with her mouth full, told you all how to do it, changing the water and keeping it out of the sun, and it was the most that you’d ever heard her say.

[[Patrice]]“What about her?” said Patrice. He meant the pot. There was about half left.

[[Bob]]“Lobby’s got a west window,” said Bob to the ceiling. [[Bob]]“I’ve got to bring the assets down there anyway. For the audit. Might take them a year to get around to it. Might take two.”

You handed in the badges. In the revolving door you got stuck, you and Gopal, with both of your boxes, and had to shuffle round in the same slice like a pair of penguins; and he was laughing so hard that his glasses had fogged.

[[Gopal]]“What’s the rest of it?” he said, when you’d come out into the noise and the sun. [[Gopal]]“The hippo. You never told us how it ended.”

[[Wren]]“I hadn’t got that far.”

[[Yejin]]“He opens,” said Yejin. She was standing on the sidewalk with her back to you, holding her leaf up to the light. [[Yejin]]“Obviously. He’s a hippo. He opens wide, and it’s the dentist who’s scared.”

That’s the one that people know, of course. It’s in thirty languages now. If they ask, you say that you had it from a friend.
