Ruan Qiming | Elder Ruan, Qiming, Master, the Elder of Swords, Second Brother | male
Sect Master Hua | Sect Master Hua, the Sect Master, Sect Master, Hua Lianrui, Senior Sister, Martial Aunt | female
Elder Bo | Elder Bo, Bo, the Elder of Furnaces, the old alchemist, Martial Uncle Bo | male
Shen Tali | Shen Tali, Tali, Eldest Disciple, Senior Brother Shen, Eldest Senior Brother | male
Mo Xiru | Mo Xiru, Xiru, Third Disciple, Junior Sister Mo, Third Senior Sister | female
Little Que | Little Que, Que, the sweeping boy, Junior Brother, the child | male
the disciples | the disciples, the outer disciples | neutral
====
Chapter 212: The Sweeping Boy Breaks a Mountain

Before the sun had cleared Heron Peak, half of the mountain behind the kitchens was lying in the vegetable garden.

Eldest Disciple Shen Tali arrived first, with his hair still unbound. He looked at the cliff, which now had a clean slope to it like a cut radish. He looked at the small figure kneeling beside the cabbages.

[[Shen Tali]]"Who did this?"

[[Little Que]]"Senior Brother Shen, this one deserves to die!"

[[Shen Tali]]"I asked who did it."

[[Little Que]]"This one did it!" Little Que knocked his forehead on the ground. He was eleven, and he had been knocking for some time; there was already a dent. [[Little Que]]"This one was sweeping the steps. There was a leaf that wouldn't come off. This one swept a little harder..."

Shen Tali's eyes went to the broom. It was an ordinary bamboo broom. There was frost on it, and it was midsummer.

[[thinks Shen Tali]]*Sword intent,* he thought. *On a broom. Heaven has no eyes.*

[[Mo Xiru]]"Don't just stand there with your mouth open, Senior Brother." A woman in grey robes dropped from the kitchen roof and landed without bending a single stalk of onion. [[Mo Xiru]]"Every elder on nine peaks felt that. How long do we have?"

[[Shen Tali]]"Martial Uncle Bo is the nearest."

[[Mo Xiru]]"And Master?"

[[Shen Tali]]"Master is in seclusion."

[[Mo Xiru]]"Master is always in seclusion, until there's something to look at." Mo Xiru crouched in front of the boy and lifted his chin with two fingers. [[Mo Xiru]]"Que. Listen to your Third Senior Sister. When they ask who taught you, what will you say?"

[[Little Que]]"The truth?"

[[Mo Xiru]]"Which is?"

[[Little Que]]"Nobody."

She glanced up at Shen Tali over the child's head. He gave the smallest shrug.

[[Mo Xiru]]"Worse than I thought," she murmured. [[Mo Xiru]]"It *is* the truth."

A wind smelling of sulphur and burnt licorice came over the wall, and the Elder of Furnaces with it, riding on the lid of his own cauldron. He did not so much land as stop. His eyebrows were on fire, but only slightly.

[[Elder Bo]]"My radishes!"

[[Shen Tali]]"This disciple greets Martial Uncle Bo."

[[Elder Bo]]"Sixty-year snow radishes! I planted those for the Sect Master's birthday. I *sang* to them!" The old alchemist hopped from rock to rock, lifting the smaller ones to peer underneath. [[Elder Bo]]"Was it the Blood Lotus Hall? Tell me it was the Blood Lotus Hall, I've been wanting to poison their well."

[[Mo Xiru]]"It was the sweeping boy, Martial Uncle."

[[Elder Bo]]"Nonsense. Where is he? Is he hurt?"

[[Little Que]]"This one deserves to die," came a small voice from the cabbages.

[[Elder Bo]]"Nobody deserves to die before breakfast. Get up, you'll take a chill." Then Bo saw the broom. He pinched out his left eyebrow, slowly, then the right. All the fuss had gone from his face. [[Elder Bo]]"Which hand?"

Little Que held up both.

[[Elder Bo]]"Together? Like so?"

[[Little Que]]"The left one on top."

[[Elder Bo]]"Left on top," the alchemist repeated, as though it were the name of somebody who had died. He turned on the other two. [[Elder Bo]]"Has either of you shown him the Snow Plum form?"

[[Shen Tali]]"Martial Uncle, no one living knows the Snow Plum form."

[[Elder Bo]]"I know that! I was at the funeral!"

[[Mo Xiru]]"Then how could we have..."

[[Elder Bo]]"I was being thorough!"

By now the walls were lined with heads. The outer disciples had come up from the dormitories with their washbasins, and every head that arrived asked the one beside it what had happened. Somebody began to count the fallen boulders. Somebody else began to take bets. Then, from left to right, the heads went down, as barley does before rain.

[[the disciples]]"We greet the Sect Master!"

Sect Master Hua Lianrui walked. She was the only person on Heron Peak who ever did; it was said that she had not flown in forty years because she did not care to be hurried. She came down the kitchen path in plain white, with one attendant's lantern floating behind her, and stopped where the path did.

[[Sect Master Hua]]"I was told that we were under attack."

No one spoke.

[[Sect Master Hua]]"Eldest Disciple?"

[[Shen Tali]]"Reporting to the Sect Master. There was an accident. With a leaf."

[[Sect Master Hua]]"A leaf."

[[Shen Tali]]"A wet one."

Behind him, Xiru made a sound and turned it into a cough.

The Sect Master walked up to the slope and laid her hand on the cut stone. She drew it away and regarded her fingertips. When she spoke again, it was over her shoulder, and to no one who could be seen.

[[Sect Master Hua]]"You can come out now, Second Brother. You have been standing behind that cloud since I left my gate."

The cloud above the kitchen chimney coughed. Out of it stepped a lean man in black with three days' beard, carrying a wine gourd.

[[Ruan Qiming]]"I was in seclusion," he said.

[[Sect Master Hua]]"Evidently."

[[Shen Tali/Mo Xiru]]"Disciple greets Master!" cried Shen Tali and Mo Xiru in one voice, and bowed.

[[Ruan Qiming]]"Yes, yes." Elder Ruan strolled down the air as if there were stairs in it. [[Ruan Qiming]]"Tali, do something about your hair. Xiru, I can see you laughing. Bo, what have you done to your eyebrows?"

[[Elder Bo]]"Look at the rock, you drunkard."

[[Ruan Qiming]]"I've seen the rock. It's a good cut."

[[Elder Bo]]"It's *her* cut!"

The gourd stopped on its way to the Elder's mouth. It was only for an instant, but three hundred disciples were watching, and every one of them would speak of it at supper.

[[Ruan Qiming]]"Many people cut left over right," he said.

[[Sect Master Hua]]"Name one." Hua Lianrui had not raised her voice. [[Sect Master Hua]]"Apart from our little sister, whom you and I put into the ground. Name me one, Qiming."

He drank. He wiped his lips. He did not name one.

[[Sect Master Hua]]"Bring the child here."

Little Que tried to come on his knees. Xiru hauled him up by the collar, brushed the soil off his front, and gave him a push between the shoulder blades; and so he arrived before the Sect Master of the Heron Peak Sect at a sort of trot.

[[Sect Master Hua]]"What do they call you?"

[[Little Que]]"Que, Sect Master. Little Que."

[[Sect Master Hua]]"Who are your parents?"

[[Little Que]]"This one doesn't know. Cook found this one in a rice jar."

[[Sect Master Hua]]"When?"

[[Little Que]]"In the year of the flood. It was an empty jar," he added, in case that mattered.

[[Sect Master Hua]]"And the sweeping? Did you learn that from Cook as well?"

[[Little Que]]"Nobody taught it. It's only..." The boy screwed up his face. [[Little Que]]"There's marks on the steps, Sect Master. The nine hundred steps up to the old hall. Everybody says it's cracks. But if you sweep along them, in order, from the bottom to the top, then it doesn't hurt your back so much."

[[Elder Bo]]"Oh, merciful heaven," said Elder Bo, and sat down upon a radish.

[[Sect Master Hua]]"How long have you been doing this?"

[[Little Que]]"Since this one was six."

[[Sect Master Hua]]"Every day?"

[[Little Que]]"Twice in autumn."

Nine hundred steps. Shen Tali had run up them every morning for twenty years. He found himself counting on his fingers like a schoolboy, and beside him somebody's sleeve was shaking.

[[Mo Xiru]]"She wrote it down," Junior Sister Mo whispered. [[Mo Xiru]]"Eldest Senior Brother, she didn't take it into the grave with her at all. We've been walking on it."

[[Shen Tali]]"Quiet."

[[Mo Xiru]]"I spilled soup on it once."

[[Shen Tali]]"Xiru. Look at Master."

Elder Ruan had turned his back on all of them. He was looking up, to where the old hall stood with its roof half fallen, and the gourd hung forgotten from his hand, and poured a thin bright string of wine over the cabbages.

[[Ruan Qiming]]"She asked me to sweep those steps," he said. It was very quiet, but such men's voices carry. [[Ruan Qiming]]"The last winter. She was too ill to get up and she said to me, do the steps, will you, they're a disgrace. I told her that was what outer disciples were for."

[[Sect Master Hua]]"She asked me too," said the Sect Master.

[[Ruan Qiming]]"You never told me."

[[Sect Master Hua]]"I told her that I was busy."

[[Elder Bo]]"I said I'd a bad knee." Bo blew his nose on his sleeve, which had scorch holes in it. [[Elder Bo]]"I *did* have a bad knee."

For the space of three breaths, nothing stirred on the mountain but one pebble making its way down the new slope. Then the Elder of Swords swung about, strode through the onions, and dropped to his heels before the child so that their eyes were level.

[[Ruan Qiming]]"Boy. Would you like a master?"

[[Elder Bo]]"Now, wait!"

[[Ruan Qiming]]"I was speaking to the boy."

[[Elder Bo]]"You've two disciples already, and you've not taught them anything since spring! He has frost in his meridians, any fool can see it. He wants warming. He wants broth. He'll come to me, at the Furnace Hall."

[[Ruan Qiming]]"To stir pots?"

[[Elder Bo]]"To *eat*, Ruan Qiming! Look at his wrists!"

[[Ruan Qiming]]"I suppose that you'd sing to him."

[[Elder Bo]]"And what if I did?"

[[Sect Master Hua]]"Enough." One word, and both of the old men shut their mouths like boys caught in the pear tree. The Sect Master tucked her hands into her sleeves. [[Sect Master Hua]]"It's customary for someone to ask the disciple. Well, Little Que? The Hall of Swords or the Hall of Furnaces?"

Que looked from one to the other. He looked at the heads along the wall, all three hundred. His lip began to tremble, and he bowed so low that he nearly went over.

[[Little Que]]"This one begs the Sect Master's pardon," he got out. [[Little Que]]"But who'll do the steps?"

It was Senior Brother Shen who laughed. He clapped a hand over it at once, appalled; he had not laughed in public since his Foundation. But it was out, and there was no calling it back.

[[Sect Master Hua]]"Eldest Disciple," said Hua Lianrui, [[Sect Master Hua]]"how many brooms do we own?"

[[Shen Tali]]"Sect Master? I... perhaps forty."

[[Sect Master Hua]]"Buy more."

[[Shen Tali]]"How many more?"

She was already walking away up the kitchen path, and past the turning for her own gate, and on towards the old hall. The lantern bobbed to keep up. She was rolling back her sleeves as she went.

[[Sect Master Hua]]"One each," she said. [[Sect Master Hua]]"Come along, Second Brother. And you, Bo. Bring your knee."
