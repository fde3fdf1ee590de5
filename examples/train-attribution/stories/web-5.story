Dav Sokolenko | Dav, Davit, the tank, the big man | male
Priyanka Rao | Priya, Priyanka, the healer | female
Jun | Jun, the rogue, the thief, the kid | male
Hester Blye | Hester, the mage, the older woman | female
the System | the System, the voice | neutral
Korgath | Korgath, the troll, the toll-keeper, the monster | male
Ambrose Lune | Lune, Ambrose, the man in white, the paladin | male
Lune's party | Lune's party, the white cloaks, the four of them | neutral
====
# Patch Notes for the End of the World

### Chapter 42: Toll

Dav took the hit on his shield, slid six feet back across the wet stone, and stayed up. Barely.

[[the System]]"**You have blocked 212 damage,**" said the System in his ear. [[the System]]"**Shield durability: nine percent. Consider a vacation.**"

[[Dav Sokolenko]]"Anybody else notice that it's getting sarcastic?" he yelled.

[[Priyanka Rao]]"Less talking!" Priya yelled back. Gold light poured off her hands and into his ribs, and something in there clicked into place. [[Priyanka Rao]]"That's my last one till the cooldown. Forty seconds. Don't get hit!"

[[Dav Sokolenko]]"I'm the tank! I'm literally *for* getting hit!"

The troll lifted its club again. It was a bridge troll, so naturally it was standing on the bridge, and it was roughly the size of a bridge itself. A level 31. They were, between the four of them and on a good day, a level 19.

[[Hester Blye]]"Left knee," Hester said. She hadn't raised her voice. She never did. The mage was sixty-eight years old, she used to teach high-school chemistry in a place that was now mostly lake, and she stood at the far end with her cardigan buttoned up and frost coming off her fingertips. [[Hester Blye]]"It's favoring the left knee. Jun, dear?"

[[Jun]]"On it."

[[Dav Sokolenko]]"Where *are* you?"

[[Jun]]"Under the bridge," said the kid's voice, with a bit of an echo. [[Jun]]"There's a whole lot of bones down here. Just, you know. For your information."

[[Priyanka Rao]]"Twenty seconds!"

The club came down. Dav threw himself to the right, the parapet exploded where he'd been, and he rolled through the gravel and came up spitting. [[thinks Dav Sokolenko]]*I sold insurance,* he thought. [[thinks Dav Sokolenko]]*Eleven months ago I sold dental insurance.*

[[Hester Blye]]"Now, please," said Hester, and she pointed.

Ice went up the troll's bad leg with a sound like a zipper. At the same moment a skinny arm shot out from beneath the bridge with a knife at the end of it, and there was a very unpleasant *twang*.

[[Korgath]]"OW!" said the troll.

Everybody stopped.

[[Dav Sokolenko]]"Did it just say 'ow'?" Dav asked.

[[Korgath]]"That was my *tendon*!" The monster sat down, and the bridge jumped. It dropped the club and grabbed at its ankle with both hands. [[Korgath]]"What is the matter with you people? Who goes for the tendon?"

Jun's head popped up over the edge. He was seventeen, and he had leaves in his hair. [[Jun]]"Uh," he said. [[Jun]]"Guys? Mobs can't talk."

[[Priyanka Rao]]"That one can," said Priya.

[[Jun]]"No, but they *can't*. It's in the rules. Hey, System? Can mobs talk?"

There was a pause. The System did not, as a rule, pause.

[[the System]]"**Entities designated hostile do not possess speech,**" it said.

[[Korgath]]"I'm not hostile! I'm the *toll-keeper*!" howled the troll. [[Korgath]]"I said 'halt.' I said it twice. And this one," jabbing a finger like a fence post at Dav, [[Korgath]]"this one shouts 'bonus round' or something and hits me in the stomach!"

Three people turned slowly to look at the tank.

[[Dav Sokolenko]]"I didn't hear any 'halt,'" he said.

[[Hester Blye]]"Davit."

[[Dav Sokolenko]]"I might've heard a kind of growl."

[[Korgath]]"I have a *cold*," said the troll.

---

It turned out that his name was Korgath, that the toll was two coppers, and that he'd been on the bridge for three hundred years with a break for the plague.

[[Korgath]]"Nobody talks to me anymore," he told Priya, who had used her first spell off the cooldown to do his ankle. She had to stand on a rock. [[Korgath]]"It used to be all sorts. Peddlers. I knew a very nice bishop. Now everyone comes running up with their weapons out, shrieking, and they don't listen, they just look right over my head like they're reading something."

[[Priyanka Rao]]"Hold still."

[[Korgath]]"What are they reading?"

The healer hesitated. She glanced at a spot about a foot above his skull, where red letters hung in the air. Korgath the Devourer. Level 31. Elite. [[Priyanka Rao]]"Your name," she said. [[Priyanka Rao]]"It says that you, um. Devour."

[[Korgath]]"I'm a vegetarian!"

[[Jun]]"Then what's with the bones?"

[[Korgath]]"That's the *bishop*," said the troll with great dignity. [[Korgath]]"And his mule. It was the winter of the plague. I buried them as well as I could, but the river keeps washing them out."

Jun looked at the thing in his hand, which had been a femur that he was thinking of as loot. He climbed back over the edge and was heard, for some time, respectfully stacking.

Dav sat down on what remained of the parapet. Up close the troll smelled like a pond, and there was a daisy growing out of one of his shoulders, on purpose, in a little pocket of moss.

[[Dav Sokolenko]]"Look, man. I'm sorry about the stomach."

[[Korgath]]"It's all right."

[[Dav Sokolenko]]"It's really not, though."

[[Korgath]]"No," the troll agreed. [[Korgath]]"But you're the first who's sat." He blew his nose in a tablecloth. [[Korgath]]"What is it that you do? When you're not hitting?"

[[Dav Sokolenko]]"I was in dental."

[[Korgath]]"Is that a guild?"

[[Dav Sokolenko]]"Kind of. You'd pay us a few coppers a month, and then if something went wrong with your teeth, we'd find a reason it wasn't covered."

Korgath gave this a good deal of thought. [[Korgath]]"And they call *me* the toll-keeper," he said.

From somewhere below them came a snicker, and a clack of bone on bone. [[Jun]]"He's got you there."

[[Priyanka Rao]]"Jun, are you being nice to that bishop?"

[[Jun]]"I'm being so nice to this bishop. I gave him his hat back."

Priya smiled in spite of herself. She tied off the last of the bandage, hopped down from her rock, and wiped both hands on her robe. It used to be scrubs. There was still a pen in the pocket.

[[Priyanka Rao]]"No running for a week," she ordered. [[Priyanka Rao]]"And keep it dry."

[[Korgath]]"I live in a river."

[[Priyanka Rao]]"Then keep it up!"

That was when Hester took Dav by the elbow and led him out of earshot. She had on her parent-teacher face.

[[Hester Blye]]"You see what this means, I suppose."

[[Dav Sokolenko]]"That I owe him an apology?"

[[Hester Blye]]"It lied to us."

[[Dav Sokolenko]]"Who did?"

She tapped the side of her head, beside the ear, with a single frosty finger.

[[Dav Sokolenko]]"Maybe it's a bug."

[[Hester Blye]]"It told us that they don't talk. It has told us that since the first day. Think about it. How many have we killed?"

He didn't want to. There'd been the goblins in the parking garage. There'd been the thing in the mall, with the antlers, that had kept making the same noise again and again, over and over, while they cut it down; and it had been a sort of growl, he supposed. If you weren't listening.

[[Dav Sokolenko]]"Oh, God," said the big man.

[[Hester Blye]]"Yes," said Hester. [[Hester Blye]]"I've been sitting with that for about four minutes. I don't recommend it."

[[the System]]"**New quest available,**" the voice broke in, loud, for all of them at once. [[the System]]"**Slay the Devourer. Reward: eight thousand experience. Bonus reward if completed in the next sixty seconds.**"

[[Jun]]"Eight *thousand*?" came a yelp from under the bridge.

[[Priyanka Rao]]"No," said Priya.

[[the System]]"**Reward increased. Ten thousand.**"

[[Priyanka Rao]]"I said no!"

[[Korgath]]"Who's she talking to?" asked Korgath nervously. [[Korgath]]"There's no one there. Is there someone there?"

[[Dav Sokolenko]]"It's hard to explain, big guy." Dav walked back along the bridge and put himself, without making any fuss about it, between the troll and the road. [[Dav Sokolenko]]"Let's call it management."

[[the System]]"**Davit Sokolenko. Your shield is at nine percent. Your party is outleveled. The quest will be offered to others.**"

[[Dav Sokolenko]]"Is that a threat?"

[[the System]]"**It is a notification.**"

And from the woods behind them came the sound of hooves.

---

There were four of them, in white cloaks, on white horses, and Dav knew the man in front. Everyone did. He was on the leaderboard. He *was* the leaderboard.

[[Ambrose Lune]]"Step aside, friends!" called Ambrose Lune. He had the sort of teeth that Dav used to give discounts for. [[Ambrose Lune]]"You've done splendidly to weaken it. We'll take it from here."

[[Jun]]"You can't!" The rogue vaulted up over the parapet. [[Jun]]"He's not a mob! He talks!"

[[Ambrose Lune]]"Does it?"

[[Jun]]"Ask him!"

The paladin turned his handsome head. He looked a foot above Korgath's own.

[[Ambrose Lune]]"Monster," he said pleasantly, [[Ambrose Lune]]"do you talk?"

[[Korgath]]"Yes," said Korgath. [[Korgath]]"Good afternoon. The toll is two coppers. For horses it's three."

[[Ambrose Lune]]"You see? It only growls."

[[Priyanka Rao]]"Are you kidding me?" Priya said. [[Priyanka Rao]]"He said good afternoon!"

[[Ambrose Lune]]"I'm sure that it seemed that way. You're tired." There was real pity in his face, and that was what made Dav's skin crawl. [[Ambrose Lune]]"I heard one speak too, once, early on. A little one. I asked the System about it, and it was kind enough to turn that off for me. You need only ask."

Nobody answered. The river ran on over the stones.

[[Hester Blye]]"Young man," said Hester, in quite a different tone, [[Hester Blye]]"what did the little one say?"

His smile stayed exactly where it was. Something behind it didn't.

[[Ambrose Lune]]"I don't recall," he said. [[Ambrose Lune]]"Form up!"

[[Lune's party]]"FOR THE LIGHT!" bellowed the white cloaks, and four swords came out all together.

[[Jun]]"Dav?"

[[Dav Sokolenko]]"Yeah, kid."

[[Jun]]"They're level fifty."

[[Dav Sokolenko]]"I can read."

[[Jun]]"So what's the plan?"

He thought about that. He had nine percent of a shield, a chemistry teacher, a girl who'd been in her second year of nursing, a pickpocket, and a troll with a cold. He'd had worse quarters.

[[Dav Sokolenko]]"Hey, Korgath," he called over his shoulder. [[Dav Sokolenko]]"This bridge. You built it, right?"

[[Korgath]]"Every stone."

[[Dav Sokolenko]]"How attached are you?"

The toll-keeper's eyes got very large and wet. He gazed along the mossy arches, and then down at his bandaged ankle, which the healer had tied off in a bow.

[[Korgath]]"I never liked the middle bit," he admitted.

[[Hester Blye]]"Limestone," murmured the older woman. She'd begun to roll up the sleeves of her cardigan. [[Hester Blye]]"And three centuries of water in the cracks. Oh, I *can* work with that. Priya, how are we off for time?"

[[Priyanka Rao]]"Four seconds on the big heal. Three."

[[the System]]"**I must advise against this,**" said the System.

[[Dav Sokolenko]]"Noted," said Dav, and he planted what was left of his shield. [[Dav Sokolenko]]"Everybody who isn't a jerk, get behind me!"

The horses came on. Korgath lifted up both his fists over the middle bit.

[[Korgath]]"HALT!" he roared, so loudly that the leaves came down. [[Korgath]]"That's *twice*!"

Then the ice went in.

[[the System]]"**Hidden achievement unlocked,**" the voice remarked in Dav's ear, as the world tipped over sideways, and for the first time since it had started talking he thought that it sounded something like afraid. [[the System]]"**Listener.**"
