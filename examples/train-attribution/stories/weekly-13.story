Yan Shuyi | Shuyi, Senior Sister, Lady Yan, the bride | female
Peng Zhilan | Zhilan, the young lord, Young Lord | male
Master Tao | Tao, Master, her master, the sect leader, Sect Leader Tao | male
Madam Peng | the aunt, Aunt, his aunt | female
Dou | Little Dou, the youngest disciple | male
Captain Rong | the captain of the guard, the guard captain, the captain, Rong | female
====
Heaven's Ledger: The Broken Engagement (Part One)

The Peng clan arrived to break off the engagement with forty banners, a band, and a chest of spirit stones by way of apology, and found the gate of the Quiet Gourd Sect propped open with a brick.

[[Dou]]"You can go straight in," said a very small boy. He was sitting on the brick. [[Dou]]"Master's asleep. Senior Sister says please not to let the hens out."

The captain of the guard, a woman with a scar that ran from ear to ear like a second mouth, looked down at him from her horse.

[[Captain Rong]]"Do you know who we are?"

[[Dou]]"You're the people that are going to humiliate us," said the boy. [[Dou]]"I'm Dou. Is that a real drum?"

In the hall, behind a paper screen, Yan Shuyi was putting up her hair with a chopstick. She'd been promised to the Peng heir since she was four years old. She was nineteen now. For two months the whole province had been talking of how she'd lost her cultivation in one night, fallen from the Seventh Bridge to nothing, a cracked cup, a cripple; and for two months she had been waiting for those drums.

[[thinks Yan Shuyi]]*Cry,* she told herself. *Not too much. Once, when he says the word.*

[[Yan Shuyi]]"Master?" She poked what looked to be a heap of laundry. [[Yan Shuyi]]"Master, they're here."

[[Master Tao]]"Who's here?"

[[Yan Shuyi]]"The in-laws."

[[Master Tao]]"Tell them that I'm in seclusion."

[[Yan Shuyi]]"You're on the floor. Where did you put the betrothal tablet? They have to break it. It's the etiquette."

The heap groaned. A hand came out of it, and then a gray topknot, and then the face of Master Tao, sixth of his line, who had drunk the wedding wine the week that it was sent. [[Master Tao]]"I've been using it to level the table," he confessed.

[[Yan Shuyi]]"*Master*."

[[Master Tao]]"It was the right thickness! Shuyi, listen, are you certain? They aren't bad stock, the Pengs. The boy sent you that nice book on fungus."

[[Yan Shuyi]]"I'm certain," said Shuyi. [[Yan Shuyi]]"Now look ashamed."

* * *

It began very well. The young lord stood in the middle of the hall with his hat on straight, twenty years old and as pale as a candle, and beside him in the guest's chair sat Madam Peng, his aunt, who had run the clan since his father died. She was a handsome woman in dove gray. She took in the patched roof, the wobbling table, and the hen, and her nostrils closed.

[[Madam Peng]]"Sect Leader Tao," she said. [[Madam Peng]]"How rustic."

[[Master Tao]]"We've had the walls done," said Tao.

[[Madam Peng]]"I shall be frank. My nephew is to enter the Inner Court in the spring. We do feel for the girl. But a phoenix can't be yoked with... Zhilan, what's the phrase?"

[[Peng Zhilan]]"A duck," said Peng Zhilan, to the floor.

[[Madam Peng]]"With a duck. So we've come to return her card. There's a thousand stones in the box. Zhilan, say your piece."

He took a step. He had it written on his cuff, Shuyi saw. He opened his mouth and shut it, and his eyes came up and met hers, and there was such pure misery in them that for an instant she nearly forgot her part.

[[Peng Zhilan]]"Lady Yan. I, Peng Zhilan, hereby and of my own will do... do..."

[[Madam Peng]]"Dissolve," said his aunt.

[[Peng Zhilan]]"Dissolve the bond between our houses. And I'm sorry. And did you like the book?"

[[Yan Shuyi]]"Very much," said Shuyi. It wasn't in the script. [[Yan Shuyi]]"I hadn't known that about morels."

[[Peng Zhilan]]"No one does! That's what's so—"

[[Madam Peng]]"*Zhilan*."

The bride lowered her head and let fall one tear. It landed on her sleeve. She'd cut an onion.

[[Yan Shuyi]]"I can't hold a phoenix to a cripple," she said brokenly. [[Yan Shuyi]]"Let the young lord be free. Only, since I'm to be shamed in front of everyone, I ask that it be done properly. Let it be witnessed and sealed, so no one can come back later and say I was a Peng in any way. Neither by oath nor property nor blood."

[[Madam Peng]]"That seems a great deal of trouble," said Madam Peng.

[[Yan Shuyi]]"I've nothing but my pride, Aunt."

[[Master Tao]]"She's got a lot of it," said Tao. [[Master Tao]]"Give it to her. Dou! The seal!"

[[Dou]]"It's under the hen!" the youngest disciple called back.

They had it written out. It took about an incense stick. Shuyi watched the brush go down the paper, line upon line, and kept her breath slow and shallow, like a sick girl's. *Neither by oath.* Down it went. *Nor property.* In her sleeve the nails of her left hand were cutting her palm.

And then the brush stopped.

[[Madam Peng]]"'Nor blood,'" Madam Peng read aloud. She laid the brush across the inkstone. [[Madam Peng]]"Now, why would you say that? It's a curious thing for a girl to think of. Everyone else, please, outside."

[[Captain Rong]]"Madam?" said the guard captain.

[[Madam Peng]]"You heard, Rong. Take the banners and the band. Shut the gate, and leave me these four."

Captain Rong hesitated. Her eyes moved from the girl to the child with the hen in his arms; then she bowed, and the doors closed. It was quite dim without them. The aunt smoothed her skirt over her knees.

[[Madam Peng]]"You found the needle," she said pleasantly.

No one replied.

[[Madam Peng]]"I did wonder. Two months ago, all in one night. It ought to have taken you years. Do you know how I envied you, that day? You were four. Your mother had brought you to the Moon Feast in a little red coat, and the diviner held your hand and fainted. The Ninefold Marrow! There hadn't been one in eight hundred years. And there was I, forty, with a clan full of drunkards and a nephew who collected mushrooms.

[[Madam Peng]]"One can't steal a marrow. It has to be given, and only to kin. So I thought about that. I arranged for you to be kin. And I gave you a present with my own hands, do you remember? A hairpin. It was very pretty. It was hollow. From that time on a thread ran from your spine to mine, my dear, as fine as a spider's, and it needed nothing but the betrothal to hold it. Every bridge you crossed, I crossed it also. You were so diligent! I used to lie in my bath and feel you practicing.

[[Madam Peng]]"And in the spring you'd have married, and I'd have had the rest of it at a sip. You'd have died in childbed or somewhere like it. They would've said it was a pity. I had the poem written. Then you went and broke your own foundation with a hammer, sooner than let me have it. I call that spiteful."

The hen said something under its breath. Zhilan had turned round.

[[Peng Zhilan]]"Aunt," he said. [[Peng Zhilan]]"You told me that it was a fever."

[[Madam Peng]]"Go and stand by the door, Zhilan."

[[Peng Zhilan]]"You said she'd asked to be let go. You said the kindest thing would be to do it in front of people, and quickly."

[[Madam Peng]]"The door."

[[Peng Zhilan]]"No," said the young lord. He appeared to be quite as surprised as she was. He walked across the floor with his knees knocking and placed himself in front of Shuyi, where he did no good at all, being in the way. [[Peng Zhilan]]"I'm only at the Second Bridge," he said over his shoulder, [[Peng Zhilan]]"so this won't take long. I'm so sorry about the duck."

[[Yan Shuyi]]"How many lines are done?" asked Shuyi.

[[Peng Zhilan]]"I beg your pardon?"

[[Yan Shuyi]]"On the paper. You're nearer. Did she write 'blood'?"

[[Peng Zhilan]]"She's written 'nor.'"

[[thinks Yan Shuyi]]*One word,* she thought. *One word, and a seal.*

[[Yan Shuyi]]"Master?"

[[Master Tao]]"I'm thinking," said Master Tao. He hadn't risen. He was gazing into the bottom of his cup, an untidy old man in a robe with soup on it. [[Master Tao]]"Madam Peng, that tablet. You can't just strike a betrothal off with ink, you know. Somebody has to break the wood."

[[Madam Peng]]"I've no intention of breaking it."

[[Master Tao]]"No. But where would you say it was?"

She looked at him with contempt, and then at the table. It stood on three legs and something flat. It was a heavy table. All this while she'd been leaning upon it with one elbow, to write, and nobody could say how many times that evening it had wobbled.

[[Dou]]"It's gone crack," said Little Dou, who was of a height to see. [[Dou]]"It's been going crack for ages. Shall I jump on it?"

[[Madam Peng]]"Don't you dare," whispered Madam Peng.

[[Master Tao]]"Jump, Dou!"

She was very fast. She was at the Seventh Bridge, all of it stolen, and her sleeve went out like a whip of gray iron. It never arrived. The sect leader had put his cup down in the air, at the exact point where it was going, and it hit the cup, and the whole hall hummed.

[[Madam Peng]]"You're a drunk," said Madam Peng. She'd gone back three paces. [[Madam Peng]]"You're at the Third Bridge. Everybody knows that."

[[Master Tao]]"I stopped counting," said Tao, [[Master Tao]]"at the Twelfth. It made people so formal."

Dou jumped.

It wasn't a loud noise. It was no more than a stick might make in a wood. But something drew out of the back of Shuyi's neck, fifteen years long and thin as a hair, and she fell on her hands and screamed, and across the hall another voice was screaming with her. When it stopped, she could hear the drip in the corner. She could hear the hen's heart. She could hear forty horses breathing outside the gate.

[[Peng Zhilan]]"Lady Yan?" Zhilan had hold of her shoulders. [[Peng Zhilan]]"What is it, are you hurt? You're, um. You're glowing."

[[Yan Shuyi]]"It was never broken," said Shuyi. She began to laugh. [[Yan Shuyi]]"I only hid it. You can't sip from a cup if you think that it's empty. I wanted her to let go *first*."

[[Master Tao]]"Where's she gone?" said her master sharply.

The guest's chair lay on its side. There was a heap of dove-gray silk there, and a great deal of white hair, and a hollow gold pin, snapped through. There was nobody in it.

Something struck the doors from outside, twice. They heard the captain's voice, and she sounded as though she'd seen something that she did not believe.

[[Captain Rong]]"Young Lord!" shouted Captain Rong. [[Captain Rong]]"Young Lord, your father's at the gate! He says he has been dead for nine years, and would somebody kindly tell him who's got his marrow?"
