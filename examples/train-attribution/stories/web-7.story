Seven | Seven, Noor, the speedster, the girl in red | female
Rook | Rook, the big man, the wall | male
Halfpenny | Halfpenny, Penn, the illusionist, the youngest of them | male
Mistral | Mistral, Agathe, the flier, the silver-haired woman, the team leader | female
Doctor Null | Doctor Null, Null, the villain, the little man | male
Sparks | Sparks, the voice in her ear, the dispatcher | female
Mrs. Abara | Mrs. Abara, the old lady, the hostage | female
the hostages | the hostages, the crowd | neutral
====
LOWER CASE HEROES

issue #23: "bank holiday"

There are rules about banks. Seven had learned them in her first week. You don't run in a bank, because the floors are marble, and at two hundred miles an hour marble is the same as ice. She still had the scar.

So she was walking. It was killing her.

[[Sparks]]"You're at the side door," Sparks told her over the comm. [[Sparks]]"There's one camera. I've got it looking at a pigeon."

[[Seven]]"How many inside?"

[[Sparks]]"Nineteen customers, four staff. One idiot in a cape."

[[Seven]]"Is it one of ours?"

[[Sparks]]"Ha ha."

Someone loomed up behind her, and the alley got darker. That would be Rook. He was six foot eight and he'd been a bouncer, a bassist, and for one bad summer a villain, and he could make anything that he touched stay exactly where it was. He'd once held a bridge up by being stubborn at it.

[[Rook]]"Morning," he said.

[[Seven]]"You're late."

[[Rook]]"I took the bus." He scratched his beard. [[Rook]]"Some of us can't do the crosstown in four seconds."

[[Halfpenny]]"He wouldn't let me make him a motorbike," complained a voice at about the level of his elbow. A streetlight shimmered, and turned into a freckled boy in a green hoodie. [[Halfpenny]]"Hi, Seven."

[[Seven]]"Hi, Penn. You can't ride an illusion."

[[Halfpenny]]"You could *look* like you were."

[[Rook]]"I'd have been running down the road with my legs apart," said Rook. [[Rook]]"Where's Mistral?"

The speedster pointed upward. Four stories above them, with her boots together and her cape spread out and the sun behind her as if she'd hired it, the team leader hung upon the air.

[[Mistral]]"You will all be quiet now," she said in their ears. She'd been born in Lyon, she was fifty-one, and she'd never in her life said "please" on a channel. [[Mistral]]"Sparks. Who is it?"

[[Sparks]]"You won't like it."

[[Mistral]]"I do not like it already. It is my day off."

[[Sparks]]"It's Null."

Nobody made a joke. Halfpenny put up his hood.

[[thinks Seven]]*Of course it is,* thought Seven. Of course it would be him, on a holiday, with nineteen people. There was only one thing about Doctor Null that you needed to know. Inside of thirty feet of him, you weren't anybody.

[[Seven]]"Did he ask for money?"

[[Sparks]]"No," said the dispatcher, after a second. [[Sparks]]"He asked for you."

They argued about it behind a dumpster, which is where they argued about most things.

[[Rook]]"No," said Rook.

[[Seven]]"I haven't said anything yet."

[[Rook]]"You've got the face on. You're going in there by yourself, and you're gonna be a regular person with a trick knee. No."

[[Halfpenny]]"I could be her," offered Halfpenny.

[[Rook]]"Not past thirty feet, kid. You'd just be you in her coat."

[[Halfpenny]]"I'd be me, being brave in her coat."

[[Mistral]]"It is nineteen people," Mistral cut in. She had come down as low as the fire escape, and she stood an inch above the rail of it, so that she could look at each of them in turn. When she got to the girl in red she stopped there. [[Mistral]]"You are not obliged. I want you to hear me say that."

[[Seven]]"I heard."

[[Mistral]]"And?"

[[Seven]]"And I'm the one he asked for," said Seven. She'd been bouncing on her toes the entire time. [[Seven]]"Can we please do this? I've been standing still for almost a minute."

---

She walked in by the front. The doors sighed closed behind her. On the marble, in the middle of a ring of people sitting down with their hands on their heads, was a little man on a folding chair, in a cape that was too long.

She felt it at the fourth step. It was like getting off a boat. All her life there'd been a hum in her, and now there wasn't.

[[Doctor Null]]"Miss Seven!" he cried. [[Doctor Null]]"You came!"

[[Seven]]"You've got hostages."

[[Doctor Null]]"Yes, I'm sorry about that. I did try writing." He got up and tripped on his hem. There was a box with a switch in his left hand, with his thumb on it. [[Doctor Null]]"Did you get my letters?"

[[Seven]]"We get a lot of letters."

[[Doctor Null]]"I put a return address!"

[[Sparks]]"Keep him talking," Sparks breathed in her ear. The comm was only a radio; he couldn't do a thing about that. [[Sparks]]"Rook's on the back stairs. Penn can't get any closer, he's flickering. Mistral says if it's a bomb, it's a small one."

An old lady in a purple hat lowered one hand so that she could wave it. [[Mrs. Abara]]"Young man? I need the bathroom."

[[Doctor Null]]"In a minute, madam."

[[Mrs. Abara]]"You said that at ten o'clock."

[[Doctor Null]]"It's been a complicated morning."

[[Mrs. Abara]]"I'm eighty-three!"

[[Seven]]"Let her go," said Seven. [[Seven]]"You wanted me and you've got me. What do you need her for?"

The villain looked miserable. He consulted the box. [[Doctor Null]]"I'm not sure how to do it without putting this down."

[[Seven]]"Is it a bomb?"

[[Doctor Null]]"It's... It's more of a garage door opener."

There was a brief and thoughtful hush. Nineteen customers took their hands off their heads.

[[Mrs. Abara]]"Well, honestly!" said Mrs. Abara, and she picked up her handbag and set off for the bathroom.

[[Doctor Null]]"Don't tell anyone," Null begged. [[Doctor Null]]"Please, if you could all just stay a little longer. I'd be so obliged. I only needed her to come."

Seven came a few steps nearer. She was close enough to see that he'd cut himself shaving, and that the cape was a curtain; it still had a hook in it. She'd fought him twice before, from a long way off. She had never really looked at his face.

[[Seven]]"Okay," she said. [[Seven]]"I'm here. Why me?"

[[Doctor Null]]"Because you told that magazine you hated it."

[[Seven]]"Hated what?"

[[Doctor Null]]"The hum."

[[Sparks]]"What magazine?" asked Sparks.

[[Seven]]"It was one line," said Seven, to the both of them. She could feel her ears going hot under the mask. [[Seven]]"It was two years ago. I said that I couldn't sit through a movie."

[[Doctor Null]]"You said that you hadn't been able to hold still since you were nine. You said that you'd give anything to hear what quiet's like." He spread his hands, garage door opener and all. [[Doctor Null]]"Well? How is it?"

She opened her mouth to answer him. And she noticed, all at once, that her foot wasn't tapping. It always tapped. They'd had to put a mat under her desk.

The bank was so *quiet*. You could hear the clock.

[[Mistral]]"Seven," said another voice in her ear, cool and clipped. [[Mistral]]"I have the skylight. Say the word 'umbrella' and I shall come through it."

[[Seven]]"Don't," whispered Seven.

[[Mistral]]"Pardon?"

[[Seven]]"Give me a second, Agathe."

She never used that name. Nobody did. There was a crackle, and then a silence with someone listening in it.

[[Seven]]"It's nice," she told the little man. Her voice came out funny. [[Seven]]"It's really, really nice. So what do you want? You want me to say thanks?"

[[Doctor Null]]"No! No, I want..." He sat down again on the folding chair. [[Doctor Null]]"I want somebody to be glad. Everyone who comes near me is afraid. My sister could light candles. Only little ones, for birthdays, it was her whole joy. They moved me out to the shed. I've never once in my life walked into a room that wasn't worse for it. And I read your interview, and I thought, there's one person. There's one person in the world who I might be *good* for."

---

Rook had got tired of the stairs.

He came in through the staff door, wiping his feet. He'd walked right into the field without so much as slowing down, and he was just a big man in a leather jacket now, with bad knees.

[[Rook]]"Heard all that," he said. [[Rook]]"Sorry. The comm was open."

[[Doctor Null]]"Stay back!" Null was up again, with the opener held in front of him. [[Doctor Null]]"I'll use it!"

[[Rook]]"On what, buddy?"

[[Doctor Null]]"On... my garage."

[[Halfpenny]]"Is it okay if I come in too?" called Halfpenny from the door. [[Halfpenny]]"I feel really weird and I want to see."

[[Mistral]]"Penn, you will remain outside!"

[[Halfpenny]]"Too late. Whoa." He had wandered in over the marble with his hood down, peering at his own two hands. Without the shimmer he was a good deal smaller than any of them had realized; and there was a mark all down one side of his neck, old and red, which they'd none of them ever seen. He saw them see it. [[Halfpenny]]"Oh," he said. [[Halfpenny]]"Yeah. I usually cover that up."

[[Rook]]"All the time?" Rook said gently.

[[Halfpenny]]"Since the fire."

[[Rook]]"You been holding an illusion since you were *six*?"

[[Halfpenny]]"It's not hard. You get used to it. It's kind of like, um, sucking in your stomach." The youngest of them let his shoulders down an inch, and then another one. [[Halfpenny]]"Huh. That's so much better. Mister, can you do that any time?"

[[Doctor Null]]"I can't *not*," said Doctor Null. He seemed dazed.

[[Mrs. Abara]]"Is he still at it?" The old lady had come back. She lowered herself onto the floor, with Rook's arm to hang on to, and arranged her hat. [[Mrs. Abara]]"What's he want? Is it money?"

[[Seven]]"No, ma'am. I think he wants a job."

[[Mrs. Abara]]"Then why didn't he say so?"

[[Seven]]"He wrote letters."

[[Mrs. Abara]]"Nobody reads letters. I've been writing to this bank since March."

The glass roof came open, neatly, like the lid of a can. A silver-haired woman stepped down through the hole onto nothing. She stopped there, at thirty-one feet, and surveyed them all with her arms folded.

[[Mistral]]"There is a clinic in the hills," Mistral announced. [[Mistral]]"For the young ones, whose powers come too strong. They do not sleep. There is a girl there of eleven, who has been on fire since August. I have sat with her, but I cannot do anything." She looked down her nose at the villain for a long moment. [[Mistral]]"You. Would you be afraid of her?"

[[Doctor Null]]"Of a little girl?" he asked. [[Doctor Null]]"No. No, of course not. Would she... Do you think she'd be glad?"

[[Mistral]]"I think that she would sleep, monsieur."

His face crumpled up. He tried to find a handkerchief, and he pressed the button, and far away across the city a garage door went up.

[[Sparks]]"The police are asking what's going on," said Sparks. She sniffed. [[Sparks]]"What do I say?"

Seven didn't answer right away. She'd sat herself down cross-legged on the cold marble. She was listening to the clock.

[[Seven]]"Tell them ten more minutes," she said at last.

[[Rook]]"There's folks here who'd like to go home, Seven," Rook pointed out.

[[Seven]]"Right. Sorry. Does anybody mind? Ten minutes?"

They all turned to the woman in the purple hat, who considered it.

[[Mrs. Abara]]"Does the cape come off?" she inquired.

[[Doctor Null]]"It's only a curtain," said Null.

[[the hostages]]"TAKE IT OFF!" yelled the whole bank.
