Teodric Amsel | Teodric, Teo, Amsel, the rider, little one | male
Ysmeraxis | Ysmeraxis, Ysme, the dragon, the green dragon | female
Wing-Second Bao Linh | Bao Linh, the Wing-Second, Linh | female
Korvath | Korvath, the bronze, the old bronze | male
Sefu the groom | Sefu, the groom, the old man | male
the herald | the herald, the envoy, Lord Castamir | male
====
CHAPTER NINETEEN
The Salt Road

Teodric slept badly in the saddle, and woke to find the sun up and the dragon laughing at him.

[[Ysmeraxis]]<You were talking again.>

[[Teodric Amsel]]<What did I say?>

[[Ysmeraxis]]<You asked me to pass the mustard.>

He rubbed his eyes. Below them the Salt Road ran dead white between two lines of hills, and there was nothing on it at all, not so much as a goat. It ought to have been thick with wagons. [[Teodric Amsel]]<How far have we come?>

[[Ysmeraxis]]<Forty miles since the river. I let you be. You were drooling on my neck and I found it restful.>

[[Teodric Amsel]]<I don't drool.>

[[Ysmeraxis]]<I have no opinion on the matter. I have only a neck.>

A shadow slid across them. Teodric looked up. Korvath was dropping down on their left, his huge bronze wings scarcely moving, and the Wing-Second leaned from her saddle with a hand cupped around her mouth.

[[Wing-Second Bao Linh]]"Amsel! Are you with us?"

[[Teodric Amsel]]"Yes, Wing-Second!"

[[Wing-Second Bao Linh]]"You were flying with your mouth open!"

[[Teodric Amsel]]"I was thinking!"

[[Ysmeraxis]]<About mustard,> Ysmeraxis put in.

[[Korvath]]<The hatchling lies poorly,> remarked another voice. It was slow and gravelly, and it came from everywhere. Teodric never got used to Korvath's voice. It was like being spoken to by a quarry. [[Korvath]]<Tell him, green one, that my rider has seen smoke.>

[[Teodric Amsel]]<I can hear you, sir.>

[[Korvath]]<Then I need not repeat it.>

The smoke was a thread, no more, beyond the second line of hills. Bao Linh was pointing at it with her whole arm. She had very little use for the mind-speech, even after twenty years. She said that it gave her a headache and that it made the young ones lazy. [[Wing-Second Bao Linh]]"That's Corran's Well!" she shouted. [[Wing-Second Bao Linh]]"We'll come at it from the sun! You stay high until I signal!"

[[Teodric Amsel]]"What's the signal?"

[[Wing-Second Bao Linh]]"You'll know it!"

The bronze folded up like a book and fell.

[[Teodric Amsel]]<I hate it when she says that,> said Teodric.

[[Ysmeraxis]]<He hates it too. He has told me so. He has flown with her through two wars and he has never once been told the signal.>

*

The well-house had burned to the ground. It had not been burned by a dragon; you could see that from above, since the fire had gone from roof to roof like something in a hurry, where a dragon does it all at once. One old man was sitting on the lip of the well with a bucket between his feet. He didn't get up when they landed. He was looking the green dragon over from the nose to the tail, in a slow professional way.

[[Sefu the groom]]"She wants oil on that wing," he said.

[[Teodric Amsel]]"I beg your pardon?"

[[Sefu the groom]]"The off wing, by the second joint. It's cracked. What've you been using, lard?"

[[Ysmeraxis]]<I like him,> said Ysmeraxis.

[[Teodric Amsel]]"Lard's what they give us," Teodric admitted. He slid down and found that his legs had gone to sleep. [[Teodric Amsel]]"What happened here, grandfather? Who are you?"

[[Sefu the groom]]"Sefu. I was groom to the Queen's own flight before you were anybody's idea. And what happened is that they came and asked for the water, and Corran said no."

[[Wing-Second Bao Linh]]"Who came?" Bao Linh had her helmet under her arm. She walked as if the ground were some cheaper kind of sky.

[[Sefu the groom]]"Riders."

[[Wing-Second Bao Linh]]"What kind of riders?"

[[Sefu the groom]]"Horses, mostly."

[[Wing-Second Bao Linh]]"What do you mean, mostly?"

The old man dipped a rag in the bucket, wrung it, and laid it on the back of his neck. It seemed that he needed a moment. Behind him Korvath had lowered his great scarred head down to the ashes, and was breathing in.

[[Korvath]]<There was one of us here,> the bronze said.

Ysmeraxis went stiff along the whole length of her. [[Ysmeraxis]]<That cannot be. The flight is all accounted for.>

[[Korvath]]<I did not say one of the flight.>

[[Teodric Amsel]]<A wild one?>

[[Korvath]]<Smell for yourself, hatchling.>

[[Teodric Amsel]]<I'm a person, sir. It smells like a fire.>

[[Korvath]]<Then borrow her nose. That is what she is for.>

He'd only done it twice, and he'd been sick both times. He shut his eyes and leaned, in the way they'd taught him, out of his own head and sideways. Char. Wet stone. Horse, six of them, seven. The old man: liniment, grief. And there, beneath the rest of it, something cold, like a cellar, like a coin when you hold it on the tongue.

[[Teodric Amsel]]"What *is* that?" he said aloud, and sat down on the ground.

[[Wing-Second Bao Linh]]"Will somebody," said Bao Linh, [[Wing-Second Bao Linh]]"kindly tell me what's going on? In words?"

[[Teodric Amsel]]"There was a dragon here. With the horsemen. Korvath can smell it, and he says it's not one of ours. It smells..." He groped for it. [[Teodric Amsel]]"Wing-Second, it smells *dead.*"

[[Sefu the groom]]"White," Sefu said. [[Sefu the groom]]"It was white. I have combed and clipped and doctored them for fifty years and I never saw one that didn't blink."

No one answered him. Then the wind shifted, and both dragons raised their heads together and looked to the east.

[[Ysmeraxis]]<Little one,> said Ysmeraxis very quietly. [[Ysmeraxis]]<Get up. Somebody is coming on a horse, and he is whistling.>

*

He was a handsome man of about forty in a coat the colour of cream. He carried a lance with a white rag tied on it. He reined in twenty paces away, as near as the horse would go, and he took his hat off to the Wing-Second, and then, after a little thought, to each of the dragons.

[[the herald]]"I had hoped for the Marshal," he said.

[[Wing-Second Bao Linh]]"You've got me."

[[the herald]]"So I see. And whom have I the honour—"

[[Wing-Second Bao Linh]]"Bao Linh. Second of the Wing. Did you do this?"

The envoy glanced around at the ashes. [[the herald]]"I asked that it not be done. I'm afraid that I'm not always listened to. My name is Castamir. You may have heard it."

Teodric had. Everyone had. There was a painting of him in the mess-hall at Eyriehold with a black ribbon nailed across the corner, and every recruit knew the story, how Lord Castamir and his Isolde had held the Gap for nine days and then gone down together in the sea.

[[Teodric Amsel]]"You're dead," he blurted.

[[the herald]]"I was misreported." Castamir smiled at him. It was a good smile, and it made you want to stand up straighter. [[the herald]]"And this is your green? She's lovely. How old is she? Four?"

[[Teodric Amsel]]"Five, my lord."

[[the herald]]"Five! And does she talk to you? Not only pictures? In words, I mean, all day?"

[[Teodric Amsel]]"Yes, my lord. She never stops."

[[Ysmeraxis]]<Do not tell him things,> she said sharply.

[[the herald]]"You're lucky," said the envoy. He wasn't smiling any longer. [[the herald]]"It's the quiet that one can't... well. I have a message to deliver. It's brief. The Road is closed, from the Wells to the sea, to all save those who come to us. There'll be no harm offered to any dragon. We have a use for dragons. There's a thing that we can do for them now, you see, when they die. You needn't ever be without."

A small dry sound came from the well. It was Sefu; he had dropped his bucket.

[[Sefu the groom]]"Where is she?" he asked. [[Sefu the groom]]"Where's Isolde, my lord? I plaited her harness for the Gap. I've got a right to ask."

[[the herald]]"She's well, Sefu."

[[Sefu the groom]]"That's not what I asked you."

[[the herald]]"She is behind the hill," said Castamir. [[the herald]]"She doesn't get tired anymore. She isn't ever hungry. I can show her to you, if you like, only you mustn't mind it that she doesn't know you. She doesn't always know me."

[[Korvath]]<Isolde,> said Korvath. He said it the way that one says a thing in an empty house. [[Korvath]]<She was my clutch-sister. I sang her into the sea.>

[[Ysmeraxis]]<Sir, I am so sorry.>

[[Korvath]]<Do not be sorry. Be ready. Boy!>

[[Teodric Amsel]]<Yes, sir?>

[[Korvath]]<Tell my rider what I have said. Say it in the loud way. She will not hear it from me; she has closed the door, and I think that she is weeping.>

Teodric turned. The Wing-Second stood like a post. Her face was as hard as ever, but it was wet, all down both sides. He told her. His voice wasn't very steady. When he got to the singing she put on her helmet and did up the strap.

[[Wing-Second Bao Linh]]"My lord," said Bao Linh, [[Wing-Second Bao Linh]]"I served with your brother. I cried when they hung that ribbon. So I'll say this to you the once. Let her go."

[[the herald]]"I can't."

[[Wing-Second Bao Linh]]"You mean you won't."

[[the herald]]"You've got yours there behind you, breathing. Come and talk to me when you haven't." He put his hat back on, and looked at them from underneath it, almost kindly. [[the herald]]"It will be sundown, I should think. I'm sorry about the well."

They watched him ride away. He'd gone a hundred yards before he started whistling again, and then they could hear that it wasn't a tune. It was the call every rider makes from the day that the egg cracks. It was two notes, up and down: *here I am, where are you?* He left a gap after it each time, for the answer.

[[Teodric Amsel]]<Ysme?>

[[Ysmeraxis]]<I am here.>

[[Teodric Amsel]]<If I ever—>

[[Ysmeraxis]]<You would not.>

[[Teodric Amsel]]<But if you fell, and I could. If somebody told me that I could.>

The dragon brought her head around. Her eye was the size of a dinner plate, and gold, and he could see himself in it, very small and very dirty.

[[Ysmeraxis]]<Then I should want you to remember,> she told him, [[Ysmeraxis]]<that I never in my life shut up. And if the thing that came back to you was quiet, you would know that it was not me.>

[[Sefu the groom]]"Wing-Second," said the old man. He had got to his feet. He'd found a jar somewhere in the ruins, and was working the lid off with his thumbs. [[Sefu the groom]]"What time's sundown?"

[[Wing-Second Bao Linh]]"Six hours. Why?"

[[Sefu the groom]]"I can do a lot with a wing in six hours."
