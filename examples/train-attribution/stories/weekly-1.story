Bo Renshu | Renshu, Senior Brother Bo, Brother Bo, the sweeper, the storekeeper | male
Ting Xiaomei | Xiaomei, Junior Sister, the girl | female
Gao Shun | Brother Gao, the young master | male
Elder Fang | the elder, the Elder of Discipline | female
Great-Aunt Luo | the old woman, Luo, the seed-eater, Auntie | female
the tallest disciple | the one with the ears | male
====
Chapter 12: Eight Pills

There were supposed to be nine Marrow-Rinsing Pills in the lacquer box, and there were eight, and Bo Renshu had the only key.

He counted them again. He was thirty-one, which made him the oldest outer disciple in the Lower Heron Sect by more than a decade, and in that time he had learned that if you counted a thing slowly enough, somebody would come along and interrupt you.

[[Ting Xiaomei]]"Senior Brother Bo?" A girl in grey had hooked her chin over the half-door of the storeroom. There was straw in her hair. [[Ting Xiaomei]]"Brother Gao's on the stairs. He wants the box early. He's brought people."

[[Bo Renshu]]"What sort of people?"

[[Ting Xiaomei]]"The sort who stand behind him."

[[Bo Renshu]]"How many flights?"

[[Ting Xiaomei]]"Two, but he's stopping on every landing to look at the view." Ting Xiaomei squinted past his elbow. She had been in the sect for five months and could count to nine as well as anybody. [[Ting Xiaomei]]"Oh, no," she said.

[[Bo Renshu]]"It may have rolled."

[[Ting Xiaomei]]"Did it roll?"

[[Bo Renshu]]"I have had the shelf off the wall, Junior Sister. It didn't roll."

[[Ting Xiaomei]]"Then say it was never there. Say they only sent eight."

[[Bo Renshu]]"I signed for nine," Renshu said. [[Bo Renshu]]"I wrote it in the good ink."

He shut the lid. Through the window slit he could see the Hall of Discipline with its green roof, and the goose pond behind it, and beyond that the mountain going up into cloud where the people lived who ate such pills for breakfast. One pill was worth forty years of his wages. He had worked it out once, on a slow afternoon, and now wished he hadn't.

On the step outside sat an old woman in a quilted jacket, with a paper cone of sunflower seeds. She had been there since morning. Renshu had taken her for somebody's grandmother come up for the Ascension Rites and had brought her tea, twice.

[[Great-Aunt Luo]]"You've gone a bad color," she observed.

[[Bo Renshu]]"It's the light, Auntie."

[[Great-Aunt Luo]]"It's never the light." She spat a husk into her palm. [[Great-Aunt Luo]]"Here he comes. Pretty boots."

They were pretty boots. Gao Shun wore them up the last six steps as though each step had been laid for the purpose. Three inner disciples came after him in order of height, and they fanned out across the yard without being told. The tallest had ears that the sunlight came through.

[[Gao Shun]]"The box," said Gao Shun.

[[Bo Renshu]]"The rites aren't till dusk, Senior Brother."

[[Gao Shun]]"I didn't ask the hour." He was twenty, and he called a man of thirty-one *little brother* when he was in a good mood. He was not in a good mood. [[Gao Shun]]"My father paid for the cinnabar in those pills. I'd like to look at my father's cinnabar. Is there some reason the sweeper doesn't want me to?"

[[Ting Xiaomei]]"He's the storekeeper," Xiaomei said.

[[Gao Shun]]"Did something speak?"

[[the tallest disciple]]"I think it was a chicken, Brother Gao," the one with the ears put in. [[the tallest disciple]]"It's got straw on."

[[Bo Renshu]]"Junior Sister," said Renshu, [[Bo Renshu]]"go and see to the geese."

[[Ting Xiaomei]]"I've seen to the geese."

[[Bo Renshu]]"See to them again."

She did not move. Renshu, who had been hit by experts, found that he minded less about what was coming than about her standing there to watch it. He held out the box. The young master flicked the lid with one nail, looked in, and smiled like a man finding his own name on a wall.

[[thinks Bo Renshu]]*He isn't surprised,* Renshu thought. *He counted before he looked.*

[[Gao Shun]]"Eight," said Gao Shun loudly. [[Gao Shun]]"Brothers, you're my witnesses. What do you see?"

[[the tallest disciple]]"Eight, Brother Gao!"

[[Gao Shun]]"And how many did the sweeper sign for?"

[[the tallest disciple]]"Nine!"

[[Great-Aunt Luo]]"Fancy him knowing that," the old woman said to her seeds.

A bell rang once, flat and low, and everybody in the yard straightened except her. The Elder of Discipline did not come up staircases. She was simply at the top of this one, a narrow person in black with her hands in her sleeves, and the inner disciples bent in half like reeds.

[[Elder Fang]]"I was told there had been a theft," said Elder Fang. [[Elder Fang]]"I was told it at breakfast. I find that interesting, since it seems to have been discovered just now."

Gao Shun's smile lost a little of its width. [[Gao Shun]]"I had suspicions, Elder."

[[Elder Fang]]"From whom?"

[[Gao Shun]]"From... general observation."

[[Elder Fang]]"Storekeeper. Who has the key?"

[[Bo Renshu]]"I do, Elder."

[[Elder Fang]]"Has it left you?"

[[Bo Renshu]]"I sleep on it. There's a dent." He turned his head to show her. It was not a joke, or he had not meant it for one, but the girl made a noise in her nose.

[[Elder Fang]]"And you did not take the pill?"

[[Bo Renshu]]"No, Elder."

[[Gao Shun]]"He's been eleven years stuck at the second stage!" cried Gao Shun. [[Gao Shun]]"Of course he took it! Look at him, he's desperate, he's practically elderly!"

[[Elder Fang]]"If he had taken it," said the elder, [[Elder Fang]]"he would now be lying on the floor sweating black tar from every pore. He appears to be merely anxious. Hold out your wrist."

Her fingers were cold. Something like a thread of winter ran up his arm, had a look round, and went away again, not impressed.

[[Elder Fang]]"Second stage," she reported. [[Elder Fang]]"Very tidy. Nothing else."

[[Gao Shun]]"Then he sold it."

[[Elder Fang]]"To whom? You people keep telling me what he did next. I should like someone to tell me what he did first." Her eyes moved to Xiaomei and stayed. [[Elder Fang]]"You. Straw."

[[Ting Xiaomei]]"Ting, Elder. Ting Xiaomei."

[[Elder Fang]]"You keep looking at the pond, Ting Xiaomei."

The girl went red, and then white. [[Ting Xiaomei]]"There's something wrong with General," she whispered.

[[Elder Fang]]"Which general?"

[[Bo Renshu]]"It's a goose," Renshu explained. [[Bo Renshu]]"The big gander. He bites."

[[Ting Xiaomei]]"He's been in the reeds since last night and he won't come out. I thought he was broody. Only he's a boy. And he's gone all sticky, Senior Brother, I tried to wash him, it's black and it stinks and it doesn't come off."

Nobody said anything for a moment. A husk pattered on the flagstones.

[[Elder Fang]]"Young man." She did not turn round. [[Elder Fang]]"Where were you last night, at the hour when the storekeeper takes the chamber-pots down?"

[[Gao Shun]]"In meditation!"

[[Elder Fang]]"And your friend with the ears?"

The tallest disciple opened his mouth. He looked at Gao Shun and he looked at the elder, and one could watch him working out which of them he was going to be living with for longer.

[[the tallest disciple]]"We only meant to throw it in the pond," he said miserably. [[the tallest disciple]]"He's got a wire that does the lock. It was going to be just a joke, and then the sweeper'd be sent down the mountain, and Brother Gao's cousin could have the post. We didn't know the goose would *catch* it."

[[Gao Shun]]"Liar!"

[[the tallest disciple]]"It jumped, Brother Gao. You said, 'Look at that, it jumped.'"

[[Great-Aunt Luo]]"Ha," said the old woman. She folded down the top of her paper cone, put it in her jacket, and stood up, which took some time. [[Great-Aunt Luo]]"Well, that's worth the climb. Fang, you've got old."

And the Elder of Discipline, whom Renshu had once seen break a boulder by disapproving of it, took her hands out of her sleeves and went down on both knees on the stone.

[[Elder Fang]]"Great-Aunt Luo," she said. [[Elder Fang]]"We were told you had entered the Void."

[[Great-Aunt Luo]]"I did. It was dull. Get up, you'll hurt your knees." The seed-eater looked the boy in the pretty boots up and down. [[Great-Aunt Luo]]"I had an idea to see how my grandnephew's sect was being run. So I sat on a step. Four hundred people went by me today, and do you know how many asked if I was thirsty?"

[[Gao Shun]]"Honored ancestor," Gao Shun began, [[Gao Shun]]"if I had known—"

[[Great-Aunt Luo]]"Yes, that's the trouble with it. One." She jerked a thumb. [[Great-Aunt Luo]]"Twice. And it was decent tea. You, what's your name?"

[[Bo Renshu]]"Bo Renshu, Auntie. I mean, Ancestor."

[[Great-Aunt Luo]]"I liked Auntie. Who taught you to breathe?"

[[Bo Renshu]]"Nobody, really. There was a manual. It had some pages."

[[Great-Aunt Luo]]"You've been breathing upside down. Eleven years! You must have the patience of a boulder. Most people would have burst." Luo sounded delighted. [[Great-Aunt Luo]]"I could mend that in about an afternoon, I should think. It'll hurt. Are you doing anything?"

He thought of the shelf, which was still off the wall. He thought of the dent.

[[Bo Renshu]]"I'd have to get someone to mind the store," he said.

[[Ting Xiaomei]]"I'll do it!" said Xiaomei. [[Ting Xiaomei]]"I can count!"

[[Elder Fang]]"Brother Gao will do it," said Elder Fang, rising. [[Elder Fang]]"For eleven years. And the chamber-pots."

From behind the green roof came a sound. It began as a honk. It went on as a honk for longer than any honk should, and deepened, until the tiles were buzzing and the cloud on the mountain drew back in a ring, as if from a dropped stone. A column of white light stood up out of the goose pond.

[[the tallest disciple]]"What is that?" said the one with the ears.

Great-Aunt Luo shaded her eyes. For the first time that day she looked less than comfortable.

[[Great-Aunt Luo]]"That," she said, [[Great-Aunt Luo]]"is somebody reaching the third stage. And now the fourth. Girl, this General of yours. When he bites, does he hold a grudge?"

[[Ting Xiaomei]]"Only against Brother Gao," said Xiaomei. [[Ting Xiaomei]]"Brother Gao kicks him."

The pretty boots were already on the stairs. Above the roof of the Hall of Discipline, unhurried, shining, with a wingspan like a temple gate, the gander rose into the evening and looked about him for someone he knew.
