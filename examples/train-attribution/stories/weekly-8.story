Marisol Penhallow | Marisol, Penhallow, Mistress, Mari | female
Grub | the troll, the cook | male
Tibalt Rooke | Tibalt, Mr. Rooke, Rooke, the bailiff, the man in the wet hat | male
Nettie | the goblin, the pot girl | female
Old Fergal | Fergal | male
Doctor Anselm | the wizard, Anselm, Doctor | male
Dame Isaura | the knight, the knight in the corner | female
the regulars | half the room | unknown
====
Soup of the Day, Chapter 40

If the roof of the Drowsy Griffin had to leak, and it did, then Marisol Penhallow preferred it to leak on the accounts.

[[Grub]]“Is wet,” said the cook, looking down over her shoulder.

[[Marisol Penhallow]]“I can see it's wet, Grub.”

[[Grub]]“The numbers is running.”

[[Marisol Penhallow]]“They weren't nice numbers.” She blotted a column with her apron. [[Marisol Penhallow]]“What's the soup?”

Grub considered. He was a troll of the northern kind, nine feet and mossy, and he had come to the Griffin four winters ago in order to eat her, and had been given a job instead. He was careful with soup. He never announced it before he was sure.

[[Grub]]“Leek,” he decided. [[Grub]]“And a happy surprise.”

[[Marisol Penhallow]]“What's the surprise?”

[[Grub]]“Is more leek.”

It was a filthy night. Rain came in sideways off the moor and the fire smoked, and the regulars had moved their stools up until the hearth looked like a row of starlings. Old Fergal was there, who had the corner, and Doctor Anselm, the wizard, who'd been asked to leave the university and did not care to say why. By the door sat a stranger. She'd been sitting since four o'clock, an orc in good plain armor, with a shield turned to the wall and her gauntlets side by side on the table like a pair of shoes. She'd had one half of mild and had said “thank you” for it twice.

[[Nettie]]“She's crying,” reported Nettie. The pot girl was two foot six and green and she went under tables as other people went round them. [[Nettie]]“The knight in the corner is. She's doing it on the inside, but it's coming out her nose.”

[[Marisol Penhallow]]“Did you ask what's wrong?”

[[Nettie]]“I asked did she want crisps.”

[[Marisol Penhallow]]“And?”

[[Nettie]]“She said I was very kind,” said the goblin, appalled. [[Nettie]]“What do I do?”

[[Marisol Penhallow]]“Bring her the crisps. And don't stare.”

The door blew in. So did a hat, very wet, with a man below it, and a satchel held tight to his chest as though it were a baby. He stood and ran on to the mat. He looked over the room, the troll, the leak, the twelve faces, and took out a paper.

[[Tibalt Rooke]]“I'm looking for a Mistress M. Penhallow,” said the man in the wet hat.

[[Old Fergal]]“Never heard of her,” said Fergal at once.

[[Doctor Anselm]]“Moved away,” the wizard put in.

[[the regulars]]“Died!” said half the room.

[[Marisol Penhallow]]“I'm Penhallow,” Marisol said. [[Marisol Penhallow]]“You're dripping on Fergal. Come to the fire. What'll you have?”

[[Tibalt Rooke]]“I'm here on behalf of the Moorland and General Counting House, madam.”

[[Marisol Penhallow]]“I'm sure that you are. It's leek, or there's a pie.”

[[Tibalt Rooke]]“I'm the bailiff,” he said rather desperately.

[[Marisol Penhallow]]“Can't a bailiff have pie?”

It seemed to be a question that he hadn't been asked. He held out his paper, and it came in half along the fold. The half that he was left with said FINAL. Marisol had been getting those since the spring. She had put them under the leak.

[[Tibalt Rooke]]“It's four hundred and twelve crowns,” the bailiff said. He had dropped his voice, which was decent of him. [[Tibalt Rooke]]“With the interest. I'm to have it tonight, or else I have to lock the doors. I'm sorry. I did try coming on Monday, but there was a fog, and I walked into a cow.”

[[Marisol Penhallow]]“What's your name?”

[[Tibalt Rooke]]“Rooke. Tibalt Rooke.”

[[Marisol Penhallow]]“How long have you been a bailiff, Mr. Rooke?”

[[Tibalt Rooke]]“Since Monday.”

[[Grub]]“I could eat him,” Grub suggested through the hatch. He said it without malice, just as someone might offer to move a chair.

[[Marisol Penhallow]]“We've talked about that.”

[[Grub]]“Only the legs.”

[[Marisol Penhallow]]“Grub.”

[[Grub]]“I give him soup,” said the troll, and he withdrew.

So Tibalt Rooke had soup. He sat on Fergal's second-best stool with steam going up from every part of him, and he had a bowl of leek, and then another, and he cried a little over the third, and said it was the pepper. Meanwhile the regulars held a council of war. They held it two feet behind him, in whispers that could be heard on the moor.

[[Old Fergal]]“I've eleven crowns put by for my burial,” Old Fergal said.

[[Nettie]]“I've a button!” said Nettie.

[[Doctor Anselm]]“I could transmute something,” said Anselm. [[Doctor Anselm]]“Lead, say. The trouble is that it wears off on Thursdays.”

[[Old Fergal]]“You owe her more than four hundred yourself, Doctor.”

[[Doctor Anselm]]“That's a base... how much more?”

[[Old Fergal]]“She's never wrote it down. Has she ever wrote down anyone's? I've drunk here since Mari's gran had it, and I've not paid for a pint since my Elsie died. I came in that night, and she took away the slate. Never said a word about it. Just took it down off the nail and wiped it.”

That was followed by a pause. Quite a number of people were inspecting the bottoms of their mugs. It's one thing to know that you've been let off, and another to look round and see that it was everyone.

[[Doctor Anselm]]“I believe,” said Doctor Anselm at last, [[Doctor Anselm]]“that we may have done this ourselves.”

Marisol did not hear, or else she was good at not hearing. She'd gone to the table by the door with a candle and the crisps.

[[Marisol Penhallow]]“May I sit?”

[[Dame Isaura]]“It's your table,” the knight said. She had a deep, furry sort of voice, and she'd filed her tusks. [[Dame Isaura]]“You were very patient. I'm taking up a whole table with one half of mild. I've been trying to get my courage up.”

[[Marisol Penhallow]]“What for?”

[[Dame Isaura]]“I don't think I can say it sitting down.” She rose, therefore, and her head met a beam. [[Dame Isaura]]“I am Dame Isaura of the Order of the Lamp. I'm on a quest. I have been on it for three years and I'd like to be done. Mistress, was there ever a Rosamund who lived here?”

[[Marisol Penhallow]]“My grandmother. She's dead. I'm sorry, did you know her?”

[[Dame Isaura]]“My father did. It was only for the one night. It was the year of the long snow, and he was a raider then; I don't excuse it. He'd been cut in the belly and left by his own company. He crawled to a door.” The knight was turning a gauntlet round and round in her fingers. [[Dame Isaura]]“He told it to us every winter. ‘I had an axe in my hand,’ he used to say, ‘and blood in my beard, and the woman looked me up and down and said, Wipe your feet.’”

[[Old Fergal]]“That's Rosie,” said Fergal, who had given up pretending. [[Old Fergal]]“That's her to the life.”

[[Dame Isaura]]“She sewed him up. She hid him under the bar for nine days. When he could walk she gave him a pie for the road, and he asked her what he owed, and she wouldn't say. So he swore an oath. We're serious about oaths. ‘A tenth of everything,’ he said, ‘till I die, for a pie.’” Dame Isaura breathed in. [[Dame Isaura]]“He did rather well, later. Wool, mainly.”

Something seemed to have happened to the rain. It was still falling, but no one was listening to it.

[[Marisol Penhallow]]“How well?” asked Marisol faintly.

[[Dame Isaura]]“He went this spring. In bed, with his boots off. He'd never been able to find the place again, you see, because of the snow. He'd no name for it but Rosamund's. I've been in every inn from here to the coast, asking, and I've drunk so much mild.”

She turned the shield round. It wasn't a shield. It was the lid of a chest, with straps on, and she reached down behind the bench and, with one hand, heaved the rest of the chest up onto the table. The table gave a cry.

[[Nettie]]“That's *gold*,” said Nettie, from beneath.

[[Dame Isaura]]“That is the first one. There are six more, on the mule.”

[[Grub]]“Mule is wet?” Grub's great face had filled the hatch. [[Grub]]“You leave mule outside? In this?”

[[Dame Isaura]]“I didn't like to presume.”

[[Grub]]“I get mule,” said the cook. A door slammed.

Marisol had sat down. She looked at the gold, and then up at the leak, and at the row of backs along the hearth, all of them very straight. She began to laugh, and it went on until Nettie climbed on the bench and patted her.

[[Marisol Penhallow]]“Mr. Rooke,” she said. [[Marisol Penhallow]]“Have you a receipt book?”

[[Tibalt Rooke]]“I've got it somewhere. I've never used it!” He was digging in the satchel. His ears had turned pink. [[Tibalt Rooke]]“Four hundred and twelve. Oh, I'm so glad. I'd have had to put him out, and the little green girl. I was going to lock myself in the privy and say I'd lost the key.”

[[Old Fergal]]“Good lad,” said Fergal.

[[Tibalt Rooke]]“There's just one thing. It's probably nothing.” Tibalt smoothed out the other half of his paper. [[Tibalt Rooke]]“It says here that it has to be settled with the holder of the note. And the Counting House sold it on, on Friday. All of the moor, in fact, every mortgage in the valley. It was bought by a private gentleman.”

[[Doctor Anselm]]“What gentleman?” asked Doctor Anselm. He asked it a shade too quickly.

[[Tibalt Rooke]]“I can't quite read it. It's a sort of burn. ‘To be collected in person.’ It's got a time, too.” He held it up to the candle. [[Tibalt Rooke]]“Tonight at ten.”

On its shelf the clock, which was never right, began to strike. The wizard had gone the color of tallow. From the yard came the voice of Grub, not frightened exactly, but careful, as it was with soup.

[[Grub]]“Mari?” he called. [[Grub]]“Is a dragon. It says, is there a table for one?”
