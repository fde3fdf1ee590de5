Marguerite Dubec | Marguerite, Chef, Dubec, the chef | female
Tomasz Wilk | Tomasz, Wilk, Tommo, the sous-chef, the sous | male
Bao Ngan | Bao, Ngan, the grill cook, grill | male
Precious Moyo | Precious, Moyo, the girl on fish, fish | female
Lenny Farrow | Lenny, Farrow, the new boy, the commis, garnish | male
Ottoline Reyes | Ottoline, Otto, Reyes, the maître d', the woman from the front | female
Mustafa | Mustafa, the pot-wash, Moose, the old man at the sinks | male
the brigade | the brigade, everyone, all of them | neutral
====
Saturday, Second Sitting

Half past eight and the rail was full.

[[Marguerite Dubec]]"Check on! Two beef, one hake, one pithivier. Four covers, table nine."

[[the brigade]]"Oui, Chef!"

[[Marguerite Dubec]]"Check on! Three hake, one beef, one beef no sauce. Who orders beef no sauce?"

[[Tomasz Wilk]]"Table two," said Tomasz, reading it upside down. [[Tomasz Wilk]]"It's the dentist."

[[Marguerite Dubec]]"It's always the dentist. How long on seven?"

[[Bao Ngan]]"Four minutes, Chef."

[[Marguerite Dubec]]"You said four minutes four minutes ago, Bao."

[[Bao Ngan]]"Now it's true," said the grill cook.

Lenny Farrow had been in the kitchen of the Halyard for three days. On the first they'd had him picking thyme. On the second, turning artichokes. Tonight the boy who did garnish had rung in with a burst appendix, and at five o'clock Wilk had walked him over to the section, put a spoon in his hand, and told him not to die.

[[Precious Moyo]]"Lenny." It was the girl on fish, at his elbow. She didn't turn her head. Her hands were doing three things. [[Precious Moyo]]"Your beans."

[[Lenny Farrow]]"What about them?"

[[Precious Moyo]]"They're on fire."

They were. He threw a cloth at them, and the cloth caught, and Precious reached over with her left hand and put a lid on the lot.

[[Precious Moyo]]"Start again. Smaller pan. Breathe out."

[[Lenny Farrow]]"Thanks."

[[Precious Moyo]]"Don't thank me, I need six portions."

[[Marguerite Dubec]]"What's burning?" the chef shouted from the pass.

Nobody answered. Lenny opened his mouth and felt a clog come down on his foot.

[[Precious Moyo]]"Skin, Chef! My fault!"

[[Marguerite Dubec]]"Moyo, you've never burnt a skin in your life."

[[Precious Moyo]]"First time for everything, Chef."

Marguerite Dubec bent and looked along the line, under the lamps. She was five foot one and stood on a crate to plate. She looked at the lid. She looked at the smoke that was coming out round the lid. She looked at Lenny, for what seemed a season.

[[Marguerite Dubec]]"Garnish. What's your name?"

[[Lenny Farrow]]"Lenny, Chef."

[[Marguerite Dubec]]"How long on beans, Lenny?"

[[Lenny Farrow]]"Two minutes?"

[[Marguerite Dubec]]"Are you asking me?"

[[Lenny Farrow]]"Two minutes, Chef!"

[[Marguerite Dubec]]"Good. Then I'll see you in two minutes. Hands! Where are my hands? Table five is dying here!"

He got the beans back on. His fingers were shaking so much that the salt went on like rain. On his right the grill cook was turning ribs of beef with his bare hand and humming.

[[Lenny Farrow]]"Does she always look at you like that?"

[[Bao Ngan]]"Like what?" said Bao.

[[Lenny Farrow]]"Like you're a stain."

[[Bao Ngan]]"First year, yes. Second year you're more of a smell." He flicked a rib over. [[Bao Ngan]]"She covered my shifts when my dad died. Six weeks, she worked this grill herself, on that crate. Never said anything. I came back and she told me my tongs were in the wrong place."

[[Lenny Farrow]]"Were they?"

[[Bao Ngan]]"By about an inch."

[[Precious Moyo]]"Beans," Precious sang out, on his left.

[[Lenny Farrow]]"Thirty seconds!"

[[Precious Moyo]]"Lovely. Now taste one."

He tasted one. He reached, with dignity, for the water, and began to rinse off the salt.

[[thinks Lenny Farrow]]*I was so happy with the artichokes,* thought Lenny.

The swing door banged, and it wasn't hands. It was the maître d', in her black suit, with one palm pressed to her ribs as though she'd been running, and Ottoline never ran.

[[Ottoline Reyes]]"Marguerite, a word?"

[[Marguerite Dubec]]"No."

[[Ottoline Reyes]]"It's important."

[[Marguerite Dubec]]"It's Saturday. Service!"

[[Ottoline Reyes]]"He's here. Table fourteen. He booked under Pemberton. He's got the little notebook and that wife."

The sous stopped with a spoon halfway to his mouth. [[Tomasz Wilk]]"Who's here?"

[[Ottoline Reyes]]"Who do you think, Tommo? Crale."

It went down the line like a dropped tray. Even Lenny had heard of Anton Crale, who had once described a rival's turbot as a fish that had been told bad news.

[[Tomasz Wilk]]"He closed the Ivory Spoon," said Tomasz.

[[Bao Ngan]]"He closed my cousin's place," said Bao. [[Bao Ngan]]"In Hull. It was only a noodle bar."

[[Marguerite Dubec]]"Enough. What's he ordered?"

[[Ottoline Reyes]]"Nothing yet. He sent back the bread."

[[Marguerite Dubec]]"What was wrong with it?"

[[Ottoline Reyes]]"It was warm. He says warm bread is an apology."

The chef stepped down off her crate. Without it she vanished entirely behind the pass, so that her voice seemed to come out of the plates.

[[Marguerite Dubec]]"Right. Nobody changes anything. You hear me? He eats what the dentist eats. I'm not having anybody in this kitchen cook for a notebook. Tomasz, you're on the pass."

[[Tomasz Wilk]]"Me? Where are you going?"

[[Marguerite Dubec]]"To be sick," she said, [[Marguerite Dubec]]"and then I'm coming back."

*

[[Tomasz Wilk]]"Check on! Fourteen. One hake, one pithivier. It's him."

[[the brigade]]"Oui!"

[[Tomasz Wilk]]"Who said that? Who's oui? I'm sous, I'm not your mate. Oui what?"

[[the brigade]]"Oui, sous!"

[[Tomasz Wilk]]"Better. Precious, how's that hake?"

[[Precious Moyo]]"Beautiful."

[[Tomasz Wilk]]"I didn't ask for a poem. How long?"

[[Precious Moyo]]"Three."

[[Tomasz Wilk]]"Bao?"

[[Bao Ngan]]"I've nothing on fourteen."

[[Tomasz Wilk]]"I know you haven't. I want you not to breathe on it. Lenny, beans and the potato. And the purée. Have you got the purée?"

He had not got the purée. He'd had it at eight, in a bain-marie, under film, yellow as a duckling. Now the bain-marie was there and the film was there. He turned round on the spot, twice.

[[Lenny Farrow]]"It was here."

[[Tomasz Wilk]]"What was?"

[[Lenny Farrow]]"I put it here. It was right here, I swear."

[[Tomasz Wilk]]"Oh, no," said Tomasz. [[Tomasz Wilk]]"No no no. Farrow. What colour was the tub?"

[[Lenny Farrow]]"White?"

[[Tomasz Wilk]]"White goes to the wash! White's dirties, blue's hold! Did nobody tell you blue's hold?"

[[Bao Ngan]]"I didn't tell him," said Bao.

[[Precious Moyo]]"I didn't."

[[Tomasz Wilk]]"It's on the wall!"

It was on the wall, behind the fridge door, in Polish. Wilk seemed to see this at the same moment as everyone else did. He shut his eyes.

[[Tomasz Wilk]]"Moose!" he bawled.

At the far end, in the steam, the old man at the sinks lifted one earphone.

[[Mustafa]]"What you want?"

[[Tomasz Wilk]]"White tub. Purée. Tell me you haven't."

[[Mustafa]]"I have."

[[Tomasz Wilk]]"All of it?"

[[Mustafa]]"I wash things. This is the job." He looked from face to face. He laid his brush down. [[Mustafa]]"Why, who died?"

[[Precious Moyo]]"Two minutes on the hake," Precious said quietly.

Tomasz took hold of the rail. There were eleven checks on it, and he appeared to be reading them for a loophole.

[[Tomasz Wilk]]"Forty minutes to make purée. We've got two. Ideas. Anyone."

[[Bao Ngan]]"Leave it off."

[[Tomasz Wilk]]"It's on the menu. He can read, it's his job."

[[Bao Ngan]]"Tell him it's eighty-sixed."

[[Tomasz Wilk]]"On a Saturday? He'd frame it. Precious?"

[[Precious Moyo]]"I've got crab butter. I've got fennel."

[[Tomasz Wilk]]"Raw?"

[[Precious Moyo]]"Raw."

[[Tomasz Wilk]]"Lenny?"

Lenny was looking at the stove. At the back of it, on the slowest flame in the kitchen, stood a dented pot which belonged to no section. It had been there all three days.

[[Lenny Farrow]]"What's in that?"

[[Bao Ngan]]"That's Moose's tea," said Bao. [[Bao Ngan]]"Staff tea. It's beans or something."

[[Mustafa]]"It's not beans or something." The pot-wash had come up behind them, drying his arms. [[Mustafa]]"It's yellow split pea, with lemon, with a little cumin. My mother's. Six hours. You people eat it standing up and never one word."

Lenny already had the lid off. He dug in a spoon, and tasted it, and didn't say anything. He held the spoon out sideways. Precious leaned over and took it in her teeth.

[[Precious Moyo]]"Oh, you swine," she said. [[Precious Moyo]]"That's better than ours."

[[Tomasz Wilk]]"Give me that." Tomasz tasted. His whole face went still. [[Tomasz Wilk]]"Can you pass it? Fine sieve, butter, in ninety seconds?"

[[Lenny Farrow]]"Yes, sous."

[[Tomasz Wilk]]"Are you asking me?"

[[Lenny Farrow]]"No, sous!"

[[Tomasz Wilk]]"Then go!"

He went. He'd never moved like it. There was a sieve in his hand, he didn't know from where; there was butter, cold, in cubes, and it was Bao who was dropping them in. Somebody wiped the plate. Somebody said hot behind. The hake came over his shoulder on a slice and lay down in the yellow like a thing going to bed.

[[Marguerite Dubec]]"What's that?"

The chef was on her crate. She was grey, and her hair was wet at the front.

[[Tomasz Wilk]]"Fourteen, Chef," said Tomasz.

[[Marguerite Dubec]]"I can see it's fourteen. I asked what that is. That's not my purée."

[[Lenny Farrow]]"No, Chef. It's mine. I lost yours."

[[Mustafa]]"It's mine," said Mustafa.

[[Tomasz Wilk]]"It's the pot-wash's tea," Tomasz said, [[Tomasz Wilk]]"and I passed it. If you want a head, it's this one."

She didn't want a head, evidently. She wanted a spoon. They handed her four. She put the tip of one in at the very edge of the plate, where it wouldn't show, and they watched her jaw.

[[Marguerite Dubec]]"How long has this been on my stove?"

[[Mustafa]]"Nine years, Chef."

[[Marguerite Dubec]]"Nine years," said Marguerite. She wiped the rim with her thumb. [[Marguerite Dubec]]"Service, please! Fourteen! Otto, carry it yourself, and if he asks you what it is, don't you dare apologise."

The door swung, and swung back, and hung. For a time there was only the fans.

[[Bao Ngan]]"What if he hates it?"

[[Marguerite Dubec]]"Then we'll be a noodle bar. How long on seven?"

[[Bao Ngan]]"Four minutes, Chef."

[[Marguerite Dubec]]"Bao!"

[[Bao Ngan]]"It's a new seven."

It was twenty past ten before the maître d' came through again. She had a plate with her. She set it down under the lamps without a word, and they all leaned in, shoulder against shoulder, to see.

It had been wiped. There was the mark of a crust going round and round.

[[Lenny Farrow]]"He sent back the bread, though," Lenny said.

[[Ottoline Reyes]]"He asked for it again." Ottoline's mouth was trembling at one corner. [[Ottoline Reyes]]"Warm."
