Sefa | Tuilagi | female
Korrigan | the old gryphon, Korr | male
Anselm Vaud | Anselm, the flight captain | male
Ysolde | the white gryphon | female
Brann | Ekeby, Mr Ekeby | male
Whistle | the gryphlet, the runt | neutral
Dame Orla | the mews-mistress | female
the orderly | the orderly | male
====
Short Flight

Three days after the crash they let Sefa sit up, and on the fourth they let her have a visitor, so long as he stayed outside and put only his head in. The orderly had opened both leaves of the window. It was still a tight fit.

[[Korrigan]]<You look terrible,> said Korrigan.

[[Sefa]]"You can't see out of that eye."

[[Korrigan]]<I'm smelling you. You smell of cabbage and self-pity. Where's my liver?>

[[Sefa]]"They won't let me have any raw meat in here, Korr. It's a hospital."

[[Korrigan]]<What's it for, then?> The old gryphon laid his great scarred beak along the counterpane, and under its weight the bed gave a squeal. It was like having a ship come alongside. He had flown with her mother, and with her mother's captain before that, and there was no sound that Sefa knew as well as that dry rasp which nobody heard except for her. [[Korrigan]]<Never mind. I've eaten a goat. It was not a good goat.>

[[Sefa]]"Does it hurt? The wing?"

[[Korrigan]]<Does the leg?>

[[Sefa]]"You first," she said.

[[Korrigan]]<I was hatched first. I'm entitled to be last.>

So neither said. The orderly, who could hear just half of all this, went on rolling bandages with his back turned. They must get used to that in the infirmary, people shouting at windows. After a bit he coughed.

[[the orderly]]"There's the flight captain to see you, miss. He says that if you're resting he'll come again."

[[Sefa]]"I'm resting."

[[the orderly]]"He's in the passage, miss. He can hear you."

[[Korrigan]]<Let him come. I've got my head stuck anyway.>

Anselm Vaud had brought flowers, and plainly wished that he hadn't. He was twenty-six, and they'd given him the Third Wing at midsummer; he had a mustache, to help. He looked round for somewhere to put the flowers and ended by laying them on Korrigan.

[[Anselm Vaud]]"Tuilagi," he said. [[Anselm Vaud]]"You're on the mend?"

[[Sefa]]"Yes, sir."

[[Anselm Vaud]]"Good. That's good. The whole wing's been asking." He'd rehearsed it, she could tell; he had a way of looking at a spot above your head, where the words were written. [[Anselm Vaud]]"I've come about the inquiry. It's on Friday. You needn't be there. I shall simply say that the animal was past its—"

[[Korrigan]]<Animal?>

[[Sefa]]"Sir, he can hear you."

[[Anselm Vaud]]"That he was past his best. That he ought to have been stood down in the spring, as I recommended at the time, and that no blame attaches to the rider." He cleared his throat. [[Anselm Vaud]]"There'd be a pension. There's a very decent meadow."

[[Korrigan]]<Tell him he has carnations on his mustache.>

[[Sefa]]"Korr, don't."

[[Korrigan]]<Tell him I've dropped better captains than him into the sea for less. Tell him, girl. No? Then tell him how it really was.>

She looked down at the hump that the splint made in the blanket. She hadn't told it to anybody. It had been black dark over the Narrows, with sleet, eleven of them in a line, and the signal had come from in front, two blinks: *dive.* It was the wrong cliff. She'd known that it was. She'd known it as you know your own stairs.

[[Sefa]]"He didn't fail, sir," she said. [[Sefa]]"He pulled up. He'd have cleared it by a mile. I put him down again."

[[Anselm Vaud]]"You did *what?*"

[[Sefa]]"You'd signalled. Everyone else was going. I thought, if we're the only ones who don't—" Her mouth had dried. [[Sefa]]"He said it was rock. He kept on saying it. I told him to shut up and do as he was told, and he did."

There was a silence. Only the orderly's scissors went on, snip, and then they didn't.

[[Anselm Vaud]]"Then it was my signal," said Anselm Vaud.

[[Sefa]]"It was dark for all of us."

[[Anselm Vaud]]"Nine of the others missed it by a wingspan. I've been telling myself that it was where I thought it was." He sat down suddenly on the next bed, which had somebody in it. [[Anselm Vaud]]"I beg your pardon, Ekeby."

[[Brann]]"Don't mention it, sir," said the heap of blankets. A tousled head came out, with one eye bandaged. [[Brann]]"I wasn't going to say anything. I've been being asleep. But as you're all at it, I thought it was the wrong cliff too. So did Ysolde. She bit me."

[[Sefa]]"I thought you'd hit the mast!"

[[Brann]]"That's what I told the surgeon. You try it. 'How did you come by this, Mr Ekeby?' 'My own gryphon, doctor, for stupidity.'" Brann was the comedian of the Third Wing, and did everybody, the surgeon included, through his nose. Today it came out rather thin. [[Brann]]"Fact is, I did just what you did. I heard my best friend in the world yelling at me that we'd be killed, and I thought, but what will the fellows say?"

[[Ysolde]]<I want it noted,> came a cool new voice, [[Ysolde]]<that I was never *yelling.*>

Sefa jumped so that it jarred her leg. You weren't supposed to hear any but your own. You might, the books said, now and then, in some extremity, when the pair were very close to one another; and there beyond the crook of Korrigan's neck, among the hollyhocks, she could see something white, sitting with its tail round its feet and looking in the other direction.

[[Sefa]]"Brann," she said slowly, [[Sefa]]"is she outside?"

[[Brann]]"She's been there since Sunday. She says that she happens to like the border. Why?"

[[Korrigan]]<Hm,> said Korrigan.

[[Sefa]]"I can hear her."

[[Ysolde]]<Nonsense,> said the white gryphon.

[[Sefa]]"She says it's nonsense."

[[Brann]]"That *is* what she would say," said Brann, sitting up. He had turned quite pale under the freckles. [[Brann]]"Korrigan? Sir? If you don't mind my asking. Can you say something to me?"

[[Korrigan]]<You have soup on your chin.>

Brann wiped it off.

***

By Friday the whole infirmary could do it. It spread from bed to bed, like measles; a girl with a cough on the second floor woke up to find that she was sharing a dream with the smith's gryphon, about trout. The surgeon put it down to drains. Dame Orla, who'd kept the mews for forty years and didn't hold with surgeons, came stumping up to the ward in her feed-apron to see for herself, and in the pocket of it she had brought the runt.

[[Dame Orla]]"Out you come," said the mews-mistress. [[Dame Orla]]"Don't mess on the lady. This is Whistle, that was hatched Monday. It's nobody's, and no more than a mouthful. Now then! What's it say?"

The gryphlet tumbled across the quilt, all beak and elbows. It stared at Sefa with an eye like a boot button.

[[Whistle]]<Big,> it remarked.

[[Brann]]"I got that!" cried Brann from his side. [[Brann]]"It said 'big'!"

[[Sefa]]"I got it as well."

[[Dame Orla]]"And neither of you's bonded to it, nor ever will be, it's to go to the Duke's girl. Well, I'm blessed." Dame Orla lowered herself on to the foot of the bed. She'd no gryphon herself; hers had died in the old war, and it was known that one didn't speak of it. [[Dame Orla]]"My gran used to tell of that. In her day, she said, there wasn't any bond at all. They just talked, the lot of them, all day long, everybody to everybody. You couldn't get a bit of peace. It was the *captains* stopped it, so the orders shouldn't get muddled. One rider to one bird, and never listen to the rest." She was looking at no one. [[Dame Orla]]"Queer thing to lose, so some fellow in front can wave a lamp."

[[Korrigan]]<It wasn't lost,> said the old gryphon, from the window. [[Korrigan]]<We never stopped. You did.>

[[Sefa]]"What, all this time?"

[[Korrigan]]<Who do you suppose told me that it was rock? I'm blind on that side. The whole line was screaming it. Eleven of us. It was the riders who didn't hear it from one another.>

She passed this on. She had to do it in bits, for it wasn't very easy to say, and when she'd finished she saw that the ward had filled. Half the Third Wing was in the doorway, with their caps in their hands, and in front stood Anselm Vaud, dressed for the inquiry, with all his buttons done up.

[[Anselm Vaud]]"I came to tell you what I mean to say to them," he began. His gaze went to the spot over her head. It stuck there; it came down. [[Anselm Vaud]]"I've said it to the glass since five o'clock. I can't seem to get through it. I'm going to say that it was the wrong cliff, and that I ordered it. And that everyone knew but me."

[[Korrigan]]<And his own bird?> said Korrigan. [[Korrigan]]<Ask him what she said.>

[[Sefa]]"He'd like to know what your own gryphon told you, sir. Up in front."

[[Anselm Vaud]]"She didn't tell me anything." The flight captain had gone red to the roots of his hair. [[Anselm Vaud]]"She hasn't for two years. I thought it was what happened when one got promoted."

Nobody laughed. From Brann's bed there was a rustle; he had put his one good eye to the window, and was plainly listening hard.

[[Brann]]"Ysolde's talking to her now, sir," he said. [[Brann]]"She's down by the pump. She says—I'm only handing it on, mind—that she told you five times, every night, about your mustache, and you took no notice, so she gave it up."

[[Anselm Vaud]]"My mustache?"

[[Brann]]"It tickles her when you lean."

[[Dame Orla]]"I'll lend you the sheep shears," said Dame Orla.

He stood there a moment longer. Then he went quickly across the ward, and took hold of the sill beside that huge grey cheek, and leaned out over the hollyhocks with his buttons scraping on the stone.

[[Anselm Vaud]]"I'm listening!" he called, and his voice cracked like a boy's. [[Anselm Vaud]]"I'm listening now! I'm sorry! Say it again?"

Sefa didn't catch what the answer was. It was meant for only one. But on the quilt the gryphlet lifted up its head, and blinked, and pushed its beak into the hollow of her hand.

[[Whistle]]<Loud,> it said, with approval.
