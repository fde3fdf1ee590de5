Ansel Dragomirov | Ansel, Dragomirov, the blond, the taller boy, the Prefect | male
Kwabena Osei | Kwabena, Osei, Kwabs, the Ghanaian, the shorter boy | male
Linnea Storhaug | Linnea, Lin, Storhaug, the blonde | female
Mirabel Castellanos | Mirabel, Mira, Castellanos, the brunette | female
Professor Thackeray-Wu | Professor Thackeray-Wu, Thackeray, the Professor, the older woman | female
the portrait | the portrait, the painted bishop, His Grace | male
====
## Ashes and Ink — Chapter 14
### Detention

**Summary:** *Four students, one library, zero wands. What could possibly go wrong?*
**Warnings:** mild language, book-related violence

---

[[Professor Thackeray-Wu]]"Wand," the Professor demanded.

Ansel placed it in her palm. He did it with an ironic little bow, and the older woman's nostrils flared.

[[Professor Thackeray-Wu]]"Next."

[[Kwabena Osei]]"It's more of a ring, Professor," explained the shorter boy, holding up his hand. [[Kwabena Osei]]"And it doesn't come off. I've got my mother's knuckles."

[[Professor Thackeray-Wu]]"Soap, Mr. Osei."

[[Kwabena Osei]]"I've tried soap."

[[Professor Thackeray-Wu]]"Then I shall trust to your honour, such as it is. Castellanos?"

The brunette dug in her boot, and then in the other boot, and then somewhere in the back of her hair. Three wands rattled into the tin.

[[Professor Thackeray-Wu]]"Three?"

[[Mirabel Castellanos]]"I lose them," Mirabel muttered.

[[Professor Thackeray-Wu]]"And you, Storhaug. I must say I had not expected to see you here."

Linnea had been hoping that if she stood very straight and very still behind the others she might be overlooked. The blonde held out her wand with both hands. It was polished. It was the only one of the lot that was.

[[Linnea Storhaug]]"I'm really sorry, Professor."

[[Professor Thackeray-Wu]]"For what, precisely?"

[[Linnea Storhaug]]"The... the fountain?"

[[Professor Thackeray-Wu]]"The fountain," echoed Thackeray-Wu, [[Professor Thackeray-Wu]]"is at present halfway to Lisbon. You will re-shelve the Restricted Annexe by hand. Nine to midnight. If a book bites, bite it back. If a book *speaks*, you will fetch me. Do I make myself understood?"

[[Ansel Dragomirov]]"Perfectly," drawled Ansel.

[[Professor Thackeray-Wu]]"I was not asking you, Prefect. I have given up on you. Miss Storhaug?"

[[Linnea Storhaug]]"Yes, ma'am," she whispered.

The door closed behind the Professor with a sound like a vault. For about four seconds nobody moved. Then three of them rounded on the fourth.

[[Kwabena Osei]]"You said it would go to the *pond!*"

[[Ansel Dragomirov]]"I said it would go to water. Lisbon has water."

[[Mirabel Castellanos]]"My grandmother lives in Lisbon."

[[Ansel Dragomirov]]"Then she can expect a fountain. You're welcome." The blond hoisted himself up onto a desk, crossed his ankles, and examined his fingernails. [[Ansel Dragomirov]]"I don't recall that anybody was held at knifepoint. You drew the circle, Osei. You, Castellanos, stole the chalk. And our angel here kept watch."

[[Linnea Storhaug]]"I wasn't keeping watch," Linnea protested. [[Linnea Storhaug]]"I was on my way to tell you all to stop."

[[Ansel Dragomirov]]"You were very slow about it."

Her ears went pink. She marched to the nearest trolley and started sorting.

*

By ten o'clock they had cleared two trolleys out of thirty-one. Kwabena worked from the top of a ladder. Mirabel handed up. The Prefect hadn't stirred from his desk except to find a cushion.

[[Mirabel Castellanos]]"He's not even going to pretend," grumbled the brunette.

[[Kwabena Osei]]"Leave him. He'd only shelve them by colour."

[[Mirabel Castellanos]]"What's the story there, anyway? You room with him."

[[Kwabena Osei]]"I do."

[[Mirabel Castellanos]]"And?"

[[Kwabena Osei]]"And he snores."

[[Mirabel Castellanos]]"Kwabs."

[[Kwabena Osei]]"Mira."

[[Mirabel Castellanos]]"He used to be top in everything. First year he was unbearable, he was so good. Now he turns in blank paper and smirks about it. Something happened."

[[Kwabena Osei]]"If it did then it's his. Pass me the green one. Not that green, the one that's growling."

She passed it up. She held it by the spine, the way you'd hold a cat. [[Mirabel Castellanos]]"You're a good friend, you know that? It's extremely annoying."

From the far end of the aisle there came a small, clear gasp.

[[Kwabena Osei]]"Lin?"

No reply.

[[Mirabel Castellanos]]"Storhaug! You all right back there?"

[[Ansel Dragomirov]]"She's found something," called Ansel lazily. But he'd sat up.

The blonde was kneeling in front of the bottom shelf with her skirt in the dust and her hair coming down. A book lay open across her knees. It was quite a thin one, bound in grey linen, and there didn't seem to be anything printed in it. As the other three came up around her, a line of wet black ink welled out of the paper, letter by letter, as though somebody were writing on the other side.

[[Mirabel Castellanos]]"Does that count as speaking?" hissed Mirabel. [[Mirabel Castellanos]]"Because she said if it speaks..."

[[Kwabena Osei]]"It's writing. It's a grey area."

[[Linnea Storhaug]]"Hush. Look what it says."

They bent closer. The shorter boy read it out, sounding each word as if he were testing ice. [[Kwabena Osei]]"'Is that you? It has been so long. Is my brother still angry?'" He frowned. [[Kwabena Osei]]"Whose brother?"

Nobody had been watching Ansel. If they had, they'd have seen him turn the colour of candle wax.

[[Ansel Dragomirov]]"Close it."

[[Linnea Storhaug]]"But it's asking—"

[[Ansel Dragomirov]]"Close the damned book, Linnea!"

He'd never used her first name before. She was so startled that she very nearly obeyed. Then she looked up, and saw his face, and her hands stayed where they were.

[[Linnea Storhaug]]"You know who it is," she said softly.

The taller boy laughed. It wasn't much of a laugh. [[Ansel Dragomirov]]"I know what it is. It's an echo. It eats whatever you've got in your head and it feeds it back to you with a bow on. It's in every textbook. Third-year stuff."

[[Kwabena Osei]]"Ansel."

[[Ansel Dragomirov]]"What?"

[[Kwabena Osei]]"None of us has a brother."

*That* shut him up. Mirabel looked from one to the other of them. [[Mirabel Castellanos]]"Hang on. *He* has a brother?"

[[Kwabena Osei]]"Not for me to say."

[[Ansel Dragomirov]]"Had," Ansel corrected. He had folded his arms tightly across his chest, with a hand clamped in each armpit, like someone trying to keep warm. [[Ansel Dragomirov]]"Two years older. He went through the glass in the North Tower, the winter of our first year. They told everybody he'd transferred. He and I weren't on speaking terms at the time. I had told him I wished he'd... well. It's not interesting."

[[the portrait]]"It's very interesting," boomed a voice. [[the portrait]]"Do go on!"

All four of them screamed.

[[the portrait]]"Up here, you little heathens."

Over the archway hung a portrait so black with varnish that they had all taken it for a cupboard. Now a pair of eyes gleamed from the murk, and a jewelled hand was rubbing a clean spot on the inside of the canvas.

[[Mirabel Castellanos]]"How long have you been listening?" Mirabel spluttered.

[[the portrait]]"Since the year of the plague, my child. I was a bishop. One gets in the habit."

[[Linnea Storhaug]]"Your Grace," ventured Linnea, who'd been brought up properly, [[Linnea Storhaug]]"do you know what this book is?"

The painted bishop puffed out his cheeks. [[the portrait]]"That? It's not a book. It's a window. Some clever dog had it bound up to look like a book, so the old woman shouldn't find it. He used to sit just where you are sitting, with a candle. Pale boy. Same chin as that one."

[[Ansel Dragomirov]]"When?" The Prefect had shoved past Kwabena and was standing right under the frame. All the drawl had gone out of him. [[Ansel Dragomirov]]"When did you see him? Which year?"

[[the portrait]]"Must you shout?"

[[Ansel Dragomirov]]"*Please.*"

[[the portrait]]"There was snow. He said he was going through to have a look round and he'd be back before breakfast." The bishop considered. [[the portrait]]"I don't believe that he was."

On the blonde's knees the ink had begun to move again. She made a tiny noise and tilted the pages to the lamp.

[[Mirabel Castellanos]]"What's it say?"

[[Linnea Storhaug]]"It says, 'I can hear him. Tell him I'm not cross about the kite.'" She bit her lip. [[Linnea Storhaug]]"Does that mean anything to you?"

It did. They could all see that it did. Ansel Dragomirov, who had not turned in a page of work since he was twelve years old, sat down on the floor of the Restricted Annexe and put his head on his knees. His shoulders shook. Kwabena lowered himself down next to him without any fuss, and leaned there, the way you'd lean on a wall.

[[Ansel Dragomirov]]"I broke it," the blond got out at last. [[Ansel Dragomirov]]"His stupid kite. I broke it and I said the wind did."

[[Kwabena Osei]]"He knows, mate."

[[Ansel Dragomirov]]"He's been in a *bottom shelf.* I walk past that door every single day."

[[Mirabel Castellanos]]"Right," announced the brunette. She'd rolled up both her sleeves. [[Mirabel Castellanos]]"So how do we get him out?"

[[Linnea Storhaug]]"We don't! We fetch the Professor. She told us, if a book speaks—"

[[Kwabena Osei]]"It's writing."

[[Linnea Storhaug]]"Kwabena!"

[[Kwabena Osei]]"I'm only saying. You're the one who cares about rules, and the rule was about speaking."

[[Mirabel Castellanos]]"She'll lock it up, Lin. You know she will. There'll be a committee."

[[Linnea Storhaug]]"And what would you do instead? We haven't a wand between us!"

Mirabel coughed. She reached down the back of her collar, and drew out, inch by inch, a fourth wand.

[[Linnea Storhaug]]"Oh, for heaven's sake," groaned Linnea.

[[Kwabena Osei]]"How many of those do you *have?*"

[[Mirabel Castellanos]]"I told you, I lose them. So I keep a few on me. It's logical."

[[the portrait]]"I like this one," the bishop confided to nobody in particular. [[the portrait]]"She'd have made a splendid heretic."

Linnea gazed down at the page. The ink had dried. There was only a little of it, a shaky grey line at the very foot, and she had to hold it up to her nose to make it out. Then she shut her eyes for a second. Then she got to her feet, brushed the dust off of her skirt, and held out her hand to the taller boy.

[[Linnea Storhaug]]"Up," she ordered.

He squinted at her. His eyes were swollen and his hair was a disgrace. [[Ansel Dragomirov]]"I thought you were on your way to tell us all to stop."

[[Linnea Storhaug]]"I'm being very slow about it." She pulled. [[Linnea Storhaug]]"What did the last line of the summoning say, the one you got wrong with the fountain? And don't smirk. I need you to be unbearable again."

Slowly, as if it hurt, he began to smile.

[[Ansel Dragomirov]]"It wasn't wrong," said Ansel. [[Ansel Dragomirov]]"I was aiming for Lisbon."
