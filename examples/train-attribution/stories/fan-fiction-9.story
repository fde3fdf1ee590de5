Captain Ruzena Halloran-Vey | Captain Vey, Ruzena, the captain, Cap | female
Sergeant Obadiah Tuck | Tuck, the sergeant, Obadiah, Sarge | male
Wenzel | Wenzel, the boy, the drummer | male
the one-eyed archer | the one-eyed archer, the archer, Hesper | female
the man with the bandaged hands | the man with the bandaged hands, the bandaged man, Anders | male
the priest | the priest, Father Ignace | male
the cook | the cook, the fat man | male
the corporal | the corporal, the red-haired corporal | male
a voice from below | a voice from below, the voice from below, the voice, the thing at the gate | unknown
the men | the men, the soldiers | neutral
====
IX

On the forty-first night they ate the last of the mules.

The cook carried it up to the wall himself, in the big black pot, with a rag tied over his nose because of the smoke. He went down the line and gave each man one dip of the ladle. No one thanked him. He hadn't expected it. They had been soldiers together long enough to be past that, and besides, most of them had fed her oats.

[[the corporal]]"What's this one's name?" asked the red-haired corporal, peering into his bowl.

[[the cook]]"Don't."

[[the corporal]]"I only want to say grace by it."

[[the cook]]"Buttercup," said the cook. [[the cook]]"Now eat her, and be damned to you."

The corporal ate. Next to him an archer with one eye was fletching by feel, and she held out her bowl without looking up from the work.

[[the one-eyed archer]]"More than that."

[[the cook]]"It's one dip a man."

[[the one-eyed archer]]"I'm a woman."

[[the cook]]"Then it's one dip a woman."

[[the one-eyed archer]]"And I killed nine today. He killed none." She jerked her chin at a man who sat against the merlon with both hands wound in linen to the wrist. [[the one-eyed archer]]"He can't so much as hold a spoon. Give me his."

The man with the bandaged hands opened his eyes. [[the man with the bandaged hands]]"She's right. Let her have it."

[[the cook]]"I'll pour it down your neck before I do that," the fat man told him. He squatted down, groaning, wiped the ladle on his apron, and brought it to the other's lips. [[the cook]]"Open. That's it. You held the windlass, they tell me."

[[the man with the bandaged hands]]"Somebody had to."

[[the cook]]"It was red hot."

[[the man with the bandaged hands]]"I noticed that."

The archer didn't say anything. But when the ladle came round for the second time she put her hand across her bowl.

*

[[Sergeant Obadiah Tuck]]"How many?" said Tuck.

[[Captain Ruzena Halloran-Vey]]"Sixty-three that can stand." Captain Vey didn't turn from the arrow-slit. She had stood there for so long that the stone had printed its grain on her sleeve. [[Captain Ruzena Halloran-Vey]]"Eleven more who can sit and throw things."

[[Sergeant Obadiah Tuck]]"It was seventy this morning."

[[Captain Ruzena Halloran-Vey]]"It was."

[[Sergeant Obadiah Tuck]]"And them?"

[[Captain Ruzena Halloran-Vey]]"Come and see for yourself."

He came, and bent, since he was a tall man and the slit had been cut for shorter ones. There weren't any campfires on the plain. There never were. There was only the dark, and in it, row upon row, going back as far as the river, the pale upturned faces of those who did not need a fire.

The sergeant crossed himself. [[Sergeant Obadiah Tuck]]"That's the Third," he said. [[Sergeant Obadiah Tuck]]"There, by the mill. That's their banner. They've put the Third Foot in the front."

[[Captain Ruzena Halloran-Vey]]"I saw."

[[Sergeant Obadiah Tuck]]"The lads'll know people."

[[Captain Ruzena Halloran-Vey]]"They're meant to, Obadiah."

[[Sergeant Obadiah Tuck]]"*You'll* know people."

To that she made no reply. A drum was tapping somewhere along the wall, unevenly, one stick and then the other. It was the boy, who wasn't supposed to be there.

[[Sergeant Obadiah Tuck]]"Wenzel!" roared Tuck. [[Sergeant Obadiah Tuck]]"Bed!"

[[Wenzel]]"I can't sleep, Sarge!"

[[Sergeant Obadiah Tuck]]"Nobody asked if you could sleep! I said bed!"

[[Captain Ruzena Halloran-Vey]]"Let him be," said the captain. [[Captain Ruzena Halloran-Vey]]"I like to hear it. It's the only thing out there that's got a pulse."

*

It began an hour before dawn, and it began quietly.

[[a voice from below]]"Hello, the wall."

All down the line heads lifted. A bow creaked.

[[the men]]"Who's that?"

[[the men]]"Hold your noise."

[[the men]]"I heard somebody. Down by the gate, I heard a—"

[[a voice from below]]"Hello! Is Jory there? Is Jory Finch up there with you?"

[[the corporal]]"Jory's dead," called the corporal before anyone could stop him. [[the corporal]]"Who wants him?"

[[a voice from below]]"Oh," said the voice from below, and it sounded truly sorry. [[a voice from below]]"I'm his wife. I've walked all the way from Saltby. Would you let me in? It's so cold. There are people out here."

Nobody on the wall so much as breathed. The red-haired corporal had begun to tremble.

[[the corporal]]"It's a woman," he whispered. [[the corporal]]"Sarge, there's some woman down there."

[[Sergeant Obadiah Tuck]]"No, there isn't."

[[the corporal]]"I can see her! She's got a shawl."

[[Sergeant Obadiah Tuck]]"How'd she get through the Third Foot, then, lad? In a shawl?"

[[a voice from below]]"Please," it said.

[[the one-eyed archer]]"Let me shoot it." The archer already had an arrow on the string. [[the one-eyed archer]]"If it's a woman I'll say I'm sorry."

[[Sergeant Obadiah Tuck]]"Hold."

[[the one-eyed archer]]"You want it talking? You know what it does. It'll have the names off of us, one by one, and by sun-up we'll all be hanging over the edge to chat."

[[Sergeant Obadiah Tuck]]"I said hold, Hesper. It's standing on the plug. You'll see the fire-pots go when I want them to go."

[[a voice from below]]"Is that Obadiah?"

The sergeant shut his mouth.

[[a voice from below]]"It is! I'd know you anywhere. You used to carry me up to the hayloft. D'you remember? You said that there were bears in it."

[[the priest]]"My sons," said the priest, hurrying along behind them with his stole on crooked, [[the priest]]"stop your ears. All of you. Sing, if you can't pray. Sergeant! Do not answer it."

[[Sergeant Obadiah Tuck]]"I wasn't going to, Father."

[[the priest]]"Your lips were moving."

[[Sergeant Obadiah Tuck]]"Were they?" He put up his fingers, as though to find out. All the blood had left his face. [[Sergeant Obadiah Tuck]]"I had a sister. She was six."

[[a voice from below]]"I'm seven now," called the thing at the gate.

The archer loosed. There was no cry. There was a sound like a stick going into wet sand, and after that, for the space of perhaps ten heartbeats, there was nothing. Then, from all over the plain, from under the mill and from the river and from the drowned orchard, they laughed. It was every voice that any of them had ever lost, and it was not even cruel. It was fond.

[[the men]]"Mother of God."

[[the men]]"That's my dad. That's my dad's laugh!"

[[the men/Sergeant Obadiah Tuck]]"Steady!"

[[the men]]"I can't, I can't, I've got to go down to him—"

[[Captain Ruzena Halloran-Vey]]"Stand *still!*"

She had come up out of the stair bareheaded, with her sword still in its sheath. She didn't look like much. She was a short, grey, square woman with a cold. But they stood still.

[[Captain Ruzena Halloran-Vey]]"Corporal, where's your helmet?"

[[the corporal]]"I don't... I put it down, Cap."

[[Captain Ruzena Halloran-Vey]]"Pick it up. Father Ignace, that stole's inside out. You with the hands, what's your name? I ought to know it."

[[the man with the bandaged hands]]"Anders, ma'am. It's only my second week."

[[Captain Ruzena Halloran-Vey]]"Anders, can you shout?"

[[the man with the bandaged hands]]"There's nothing wrong with my throat."

[[Captain Ruzena Halloran-Vey]]"Good. Then you're my trumpet. And where's the boy?"

Nobody seemed to know. They looked at one another, and along the walk, and the cook, who had come up with a cleaver in his belt, looked down over the inner edge into the yard. He made a small, sick sound.

[[the cook]]"He's at the gate," he said.

[[Sergeant Obadiah Tuck]]"What d'you mean, *at* it?"

[[the cook]]"He's got his hands on the bar."

Tuck was already running. They heard his boots go hammering down the stair, and they heard him bellow, and below it they could hear the boy as well. He wasn't loud. He was explaining something.

[[Wenzel]]"It's all right. She only wants to come in and get warm. She says I can stop drumming now."

[[Sergeant Obadiah Tuck]]"Wenzel, come away."

[[Wenzel]]"She's ever so nice. She knows my name, Sarge."

[[Sergeant Obadiah Tuck]]"I know your name. I've yelled it at you every night for a year. Take your hands off of that and come here to me."

[[Wenzel]]"You said there were bears," said the boy dreamily. [[Wenzel]]"She told me. You said there were bears, and you took away the ladder for a joke."

There was no answer from the sergeant.

Up on the wall the captain had gripped the stone in front of her. [[Captain Ruzena Halloran-Vey]]"Obadiah," she said, and not at all loudly. [[Captain Ruzena Halloran-Vey]]"Anders. Tell him this. Tell him it isn't her."

[[the man with the bandaged hands]]"IT ISN'T HER, SARGE!"

[[Captain Ruzena Halloran-Vey]]"Tell him that I'd know. Tell him my husband's out there with the Third, he's twelve feet from the gate. He's been calling me Zena since midnight."

The bandaged man stared at her.

[[Captain Ruzena Halloran-Vey]]"Go on. Tell him."

[[the man with the bandaged hands]]"HER HUSBAND'S OUT THERE!" His voice broke and he dragged it together. [[the man with the bandaged hands]]"HE'S BEEN CALLING HER NAME ALL NIGHT, AND SHE HASN'T GONE!"

It was a long while before anything came back. The sky had turned the grey of a dishcloth. Somebody was crying, and trying to do it without any noise.

[[Sergeant Obadiah Tuck]]"Wenzel," they heard him say at last, quite gently, [[Sergeant Obadiah Tuck]]"did she say what the bear was called?"

A pause.

[[Wenzel]]"No," said the boy. [[Wenzel]]"What was it called?"

[[Sergeant Obadiah Tuck]]"She'd know it. It was her that named him. Ask her. Go on, lad, you ask her through the door."

They all listened. Not one of them could have said afterward how long. On the far side of the oak, where it had been so eager, and so cold, and had come such a long way, it had for once got nothing to say.

[[Wenzel]]"Sarge?" The boy's voice had changed. It was thin, and frightened, and wide awake. [[Wenzel]]"Sarge, what am I doing down here?"

[[Sergeant Obadiah Tuck]]"Nothing, lad. Come here. You're not doing a thing."

The captain let go of the wall. She had to do it a finger at a time. Then she drew her sword and nodded to the one-eyed archer, who had a burning arrow ready and was looking straight down.

[[Captain Ruzena Halloran-Vey]]"Is it still standing on the plug?"

[[the one-eyed archer]]"Right on top of it, Cap. It looks confused."

[[Captain Ruzena Halloran-Vey]]"Then say you're sorry," said Captain Vey, [[Captain Ruzena Halloran-Vey]]"and shoot."
