Denise Kowalczyk | Denise, Kowalczyk, our manager, the boss | female
Faisal Rahmani | Faisal, Fais | male | narrator
Gord Peltier | Gord, Peltier, Sales | male
Mei-Ling Tran | Mei-Ling, Mei, Tran, Accounts | female
Oluchi Dike | Oluchi, Dike, the intern | female
Trevor Ashby-Lowe | Trevor, Ashby-Lowe, the consultant, Trev | male
Bernadette Roux | Bernadette, Bern, Bernie, the voice on the speakerphone | female
====
4. Any Other Business

We were forty minutes into a thirty-minute meeting when the consultant wrote the word JOY on the whiteboard.

He underlined it. The marker squeaked. Trevor Ashby-Lowe stepped back so that all of us could see, and capped the pen like a surgeon.

[[Trevor Ashby-Lowe]]"What do we feel," he said, [[Trevor Ashby-Lowe]]"when we look at that?"

There were seven of us, if you counted Bernadette, who was in bed with shingles and attending by phone. The phone sat in the middle of the table, on a box of tissues, so that she could hear better.

No one said what they felt. The ceiling fan went round.

[[Denise Kowalczyk]]"Faisal?" said Denise.

I'd been drawing a duck. [[Faisal Rahmani]]"Joy," I said.

[[Trevor Ashby-Lowe]]"Good. Great. Hold on to that. Anybody else?"

[[Gord Peltier]]"Is this going to be on the packaging?" Gord asked. He had his chair tipped back, and his hands behind his head, in the way he does when he wants us to remember that he's in Sales. [[Gord Peltier]]"Because I've got forty thousand units printed with *Now With Less Clumping*."

[[Trevor Ashby-Lowe]]"It's less about the packaging, Gord, and more about the why."

[[Gord Peltier]]"The why of what?"

[[Trevor Ashby-Lowe]]"Of cat litter."

[[Mei-Ling Tran]]"I can tell you the why," said Mei-Ling. She didn't look up from her laptop. [[Mei-Ling Tran]]"Cats."

[[Bernadette Roux]]"What did she say?" said the phone.

[[Gord Peltier]]"She said cats, Bern!"

[[Bernadette Roux]]"You don't have to yell. It's only my ribs."

[[Denise Kowalczyk]]"Okay," Denise said. [[Denise Kowalczyk]]"Okay, okay, okay." Denise is our manager, and she's a good one, but she has got a thing she does when she's running out of road, where she straightens all the pens in front of her so they're parallel. She had six lined up already. [[Denise Kowalczyk]]"Let's let Trevor finish his exercise, and then we'll get to the agenda. I know that we're all anxious about item three."

[[Mei-Ling Tran]]"I'm not anxious. I wrote item three."

[[Denise Kowalczyk]]"Thank you, Mei."

[[Mei-Ling Tran]]"I'm just saying that it's one line. I could read it out right now."

[[Denise Kowalczyk]]"*After* the exercise."

Trevor passed out the sticky notes. They were shaped like clouds. We were each to write down a memory of the product that had made us feel seen, and then stick it on the person to our left.

[[Gord Peltier]]"On them?" said Gord.

[[Trevor Ashby-Lowe]]"On their shoulder. If they consent."

[[Gord Peltier]]"Do you consent, Fais?"

[[Faisal Rahmani]]"I'd rather not."

[[Gord Peltier]]"He doesn't consent, Trev."

[[Trevor Ashby-Lowe]]"And that's valid."

[[Bernadette Roux]]"Who's going to do me?" said Bernadette. [[Bernadette Roux]]"I don't have anyone on my left. There's just the wall."

[[Oluchi Dike]]"I could put yours on the phone."

It took everyone a second to work out who that was. It was the intern. She'd been with us for three weeks, and sat at the corner by the door, behind a plant, and I believe that this was the first time she'd spoken in a room with a table in it.

[[Bernadette Roux]]"That's kind of you, sweetheart," said the phone. [[Bernadette Roux]]"Who's that? Is it Oluchi?"

[[Oluchi Dike]]"Yes, ma'am."

[[Bernadette Roux]]"Well, at least somebody over there was raised right."

Oluchi leaned across and stuck a cloud on the receiver. I could read it from where I sat. It said, *I don't have a cat.*

[[Denise Kowalczyk]]"Can I ask a process question?" Denise moved a pen. [[Denise Kowalczyk]]"Trevor, how much more of this is there? Roughly?"

[[Trevor Ashby-Lowe]]"So there are five modules."

[[Denise Kowalczyk]]"And this is module..."

[[Trevor Ashby-Lowe]]"This is the icebreaker."

Somebody moaned. I'm fairly sure it was me.

[[Gord Peltier]]"What are we paying this guy?" said Gord, to nobody in particular.

[[Mei-Ling Tran]]"Oh, I know that one," said Accounts.

[[Denise Kowalczyk]]"Mei-Ling. Please."

[[Mei-Ling Tran]]"It's in item three."

[[Gord Peltier]]"How is *he* in item three? I thought that item three was the holiday party!"

[[Mei-Ling Tran]]"It was."

The front legs of Gord's chair came down on the carpet. He looked at Trevor, and he looked at the whiteboard. I watched him add it up. Gord takes the holiday party seriously; he does the ham.

[[Gord Peltier]]"Denise," he said, in a terrible, quiet voice. [[Gord Peltier]]"Tell me that you didn't spend the ham on this."

She lined up the last of her pens. There weren't any left to move after that, and she put her hands in her lap.

[[Denise Kowalczyk]]"It came from the fourth floor," she said. [[Denise Kowalczyk]]"They said morale was low. They told me that I could have a consultant or I could have a survey. I thought you'd all hate the survey."

[[Mei-Ling Tran]]"I'd have loved a survey."

[[Faisal Rahmani]]"I don't mind a survey," I said.

[[Bernadette Roux]]"They cancelled the ham?" said Bernadette. [[Bernadette Roux]]"What about my potatoes?"

[[Denise Kowalczyk]]"Nobody's cancelled your potatoes, Bernie."

[[Bernadette Roux]]"Well, what would they go *with*?"

[[Trevor Ashby-Lowe]]"I'm sensing some energy in the room," said the consultant.

[[Gord Peltier]]"You bet you are, pal."

[[Trevor Ashby-Lowe]]"And I'd love for us to sit with that."

[[Gord Peltier]]"You're sitting on my ham is what you're sitting on!"

[[Denise Kowalczyk]]"Gord! He's a guest."

[[Gord Peltier]]"He's a guest at eleven hundred bucks a day!"

[[Mei-Ling Tran]]"Fourteen," said Mei-Ling, and turned a page.

There was a silence, of the sort you get after something goes down the garbage disposal. In it, Trevor did a thing that I hadn't expected. He pulled out the empty chair beside me and sat down. He took off his glasses. Without them he looked about thirty, and like he hadn't been sleeping.

[[Trevor Ashby-Lowe]]"It isn't fourteen," he said. [[Trevor Ashby-Lowe]]"I mean, it is. But I get two. The rest goes to the franchise."

[[Faisal Rahmani]]"There's a franchise?" I said.

[[Trevor Ashby-Lowe]]"It's called Joyworks. You buy a territory. I've got the whole of the river valley, down as far as the dam." He rubbed the bridge of his nose. [[Trevor Ashby-Lowe]]"I used to teach band."

[[Mei-Ling Tran]]"What did you pay for the territory?"

[[Trevor Ashby-Lowe]]"I'd rather not say."

[[Mei-Ling Tran]]"Was it a percentage, or up front?"

[[Trevor Ashby-Lowe]]"Up front."

[[Mei-Ling Tran]]"Oh, no," said Mei-Ling. She closed the laptop. I'd worked with her for six years, and I had never seen her close it while the building was open. [[Mei-Ling Tran]]"Oh, honey. Did you sign the one with the yellow pages, or the white?"

[[Trevor Ashby-Lowe]]"Yellow."

[[Mei-Ling Tran]]"You signed the yellow."

[[Gord Peltier]]"What's the yellow?" said Gord.

[[Mei-Ling Tran]]"My cousin did it with frozen yogurt. It's a pyramid, Peltier. He's not the guy. He's the guy that the guy *got*."

Gord opened his mouth, and then he shut it. He's loud, but he's not a monster. He looked over at the whiteboard again, at JOY, with the line under it.

[[Gord Peltier]]"What did you play?" he asked gruffly.

[[Trevor Ashby-Lowe]]"Sorry?"

[[Gord Peltier]]"In band."

[[Trevor Ashby-Lowe]]"Oh. The euphonium."

[[Gord Peltier]]"No kidding. I was second trombone. St. Boniface, class of eighty-nine."

[[Trevor Ashby-Lowe]]"You guys went to nationals."

[[Gord Peltier]]"You're *damn right* we went to nationals!"

[[Bernadette Roux]]"What's going on?" said the phone. [[Bernadette Roux]]"Is he crying? Somebody's crying."

[[Denise Kowalczyk]]"It's me," said Denise. [[Denise Kowalczyk]]"It's just allergies. Go ahead."

I slid the tissues over, and that took the phone with it, so for the next minute Bernadette was addressing the window.

[[Oluchi Dike]]"Excuse me," said a voice from behind the plant.

[[Denise Kowalczyk]]"Yes, Oluchi?"

[[Oluchi Dike]]"I've only got a question. About the contract. If it's the yellow one, is there a page at the back, with a box? About cooling off?"

Trevor had put his glasses on again. He turned around in his chair. [[Trevor Ashby-Lowe]]"I think so. Why?"

[[Oluchi Dike]]"When did you sign?"

[[Trevor Ashby-Lowe]]"It would be the second. Of last month."

[[Oluchi Dike]]"And today's the thirtieth." She'd stood up. She was a good deal taller than I had thought; it was the plant that had thrown me off. [[Oluchi Dike]]"It's thirty days, sir. In this province it's thirty, if you're not a corporation. You've got till five o'clock. You just have to send them a letter, and it has to be on paper."

We all sat there and took that in.

[[Denise Kowalczyk]]"How on earth do you know that?" said Denise.

[[Oluchi Dike]]"I'm in law school."

[[Denise Kowalczyk]]"I thought that you were in marketing!"

[[Oluchi Dike]]"I did say." The intern looked down at her shoes. [[Oluchi Dike]]"In the interview. And on my form. And on my first day, when you had me do the label on the shelf."

[[Gord Peltier]]"Thirty days last month had," Gord was muttering, doing it on his knuckles, [[Gord Peltier]]"the second, so that's... It's today! Trev! It's today, get up! Who's got paper?"

[[Faisal Rahmani]]"I have," I said. I tore the duck off.

[[Mei-Ling Tran]]"I'll do the wording. Give me that. *To whom it may concern.* How do you spell Ashby-Lowe? Has it got an *e*?"

[[Trevor Ashby-Lowe]]"Two. No, one. At the end."

[[Gord Peltier]]"I can get it there. I've got the van. Where's their office?"

[[Trevor Ashby-Lowe]]"It's sort of a unit. Out by the airport, behind the carpet place."

[[Gord Peltier]]"I know the carpet place! Twenty minutes, if I take the back road."

[[Bernadette Roux]]"Would you turn me around?" said Bernadette. [[Bernadette Roux]]"All I've got is sky."

Nobody did. They were all of them up and leaning over Mei-Ling, who was writing as she does everything, small and very straight, with a ruler. I looked across at Denise. She was the only one still in her seat. She'd picked up one of her pens and she was turning it round and round.

[[Faisal Rahmani]]"If he cancels," I said to her, [[Faisal Rahmani]]"then he isn't a consultant."

[[Denise Kowalczyk]]"No."

[[Faisal Rahmani]]"So he couldn't invoice us."

[[Denise Kowalczyk]]"I had just gotten to that," said the boss. She reached over and turned the phone around. [[Denise Kowalczyk]]"Bernie? You still with us?"

[[Bernadette Roux]]"Where would I go?"

[[Denise Kowalczyk]]"Put your potatoes back on," said Denise. [[Denise Kowalczyk]]"And can you do enough for seven?"
