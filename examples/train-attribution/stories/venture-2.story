Ngozi Abara | Abara, Captain Abara, the captain, Ngozi, Skipper, Cap | female
Tomasz Wilk | Wilk, Tomasz, the mate, Mr. Wilk | male
Pilar Etxeberri | Pilar, the cook, Cookie, Etxeberri | female
Teo | Teo, the boy, Teodoro, kid | male
Dario Venn | Venn, Dario Venn, the man on the channel, the first voice | male
the woman on the channel | the woman on the channel, the second voice, Sunniva Roe, Roe, Lieutenant Roe | female
Lark Station | Lark, Lark Station, Lark Control, traffic control | female
====
**4. Two for the Price of One**

The call comes in on the old distress band, the one nobody listens to any more except drunks and the *Second Helping*.

[[Dario Venn]]"—any vessel, any vessel. This is Dario Venn, assistant purser, motor ship *Calloway Grace*. I'm in a lifepod. I've got about five hours. Please, any vessel."

Wilk has his boots on the console and a spoon in his mouth. He takes them down in that order.

[[Tomasz Wilk]]"*Calloway Grace*, this is the tug *Second Helping*," he says. [[Tomasz Wilk]]"We read you, pod. Are you hurt?"

[[Dario Venn]]"Oh, thank God. No. I don't think so. Cold."

[[Tomasz Wilk]]"Hold on there, pal. I'm going to get my captain."

[[Ngozi Abara]]"Your captain's here." Abara hauls herself in through the hatch with a towel around her neck. She hangs there over his shoulder, dripping, and the drops wander off across the bridge in no hurry. [[Ngozi Abara]]"Mr. Venn, this is Ngozi Abara. What happened to the *Grace*?"

[[Dario Venn]]"We were boarded. Six hours ago, seven. They had a cutter with no lights. They came in through the galley and they just, they went along the corridors. I don't think anyone else got out."

[[Ngozi Abara]]"How many were you?"

[[Dario Venn]]"Thirty-one."

Nobody on the bridge says anything. Down the tunnel, in the galley, a pan lid has been rattling; it stops.

[[Ngozi Abara]]"All right," says Abara. [[Ngozi Abara]]"Start your beacon and sit tight."

She has her hand on the key to close the channel when somebody else opens it.

[[the woman on the channel]]"Tug. Don't."

A woman. Low, out of breath.

[[Ngozi Abara]]"Say again?"

[[the woman on the channel]]"Don't pick him up. There's no Venn on the crew list. He's one of them. Their cutter holed herself getting loose, and he got left, and he's in one of our pods."

[[Dario Venn]]"Who is this?" says the man on the channel. [[Dario Venn]]"Captain, who is that?"

[[Ngozi Abara]]"I was about to ask."

[[the woman on the channel]]"Roe. Second officer. I'm in number four pod, I've been lying dark since it happened. I wasn't going to transmit while he could hear me. But you were going to go and *get* him."

[[Dario Venn]]"That's a lie! Roe's dead. I saw her dead, they shot her outside the purser's office. Captain, listen to me, that's how they do it, they wait in the pods and the rescue comes and—"

[[the woman on the channel]]"He's right about that much. It is how they do it."

Abara kills the microphone.

[[Ngozi Abara]]"Where are they, Tomasz?"

[[Tomasz Wilk]]"That one's here." He puts a dot up on the glass. [[Tomasz Wilk]]"The lady's there. Opposite side of the wreck, and going away from it quick."

[[Ngozi Abara]]"Can we make both?"

He doesn't need to work it out, but he does, twice, because he would like to be wrong. He's a big soft man with a broken nose. He used to box for the Merchant Fleet and he cried at the weddings of people that he didn't know.

[[Tomasz Wilk]]"No," he says. [[Tomasz Wilk]]"One. And then home on fumes."

[[Teo]]"We could call Lark."

That's the boy. He's fifteen, he came with the ship's papers when she was bought, and he's got himself wedged in behind the chart locker where he's been for the whole of it with his knees against his chest.

[[Ngozi Abara]]"How long have you been there?"

[[Teo]]"I'm always here, Cap."

[[Ngozi Abara]]"Call them, then."

Teo already has the handset. It takes eleven seconds each way, and they listen to the hiss.

[[Tomasz Wilk]]"She sounds like Hanne," the mate says, not to anyone.

[[Ngozi Abara]]"Who's Hanne?"

[[Tomasz Wilk]]"My sister. When she's lying." He rubs his nose, where the bend is. [[Tomasz Wilk]]"Mind you, that's also how she sounds when she's scared stiff."

[[Ngozi Abara]]"And him?"

[[Tomasz Wilk]]"I liked him. I'd started liking him before he'd finished saying please."

[[Ngozi Abara]]"So had I," Abara says. She watches one of her own drops of water settle on the glass, on top of the left-hand dot, and quiver there. She thinks of the two times in her life that she has left somebody, and how both of them had been quite nice about it.

[[Lark Station]]"*Second Helping*, Lark Control," says the handset at last, bored and chewing. [[Lark Station]]"That's an affirm on a *Calloway Grace*, thirty-one souls, she's overdue. Negative on a crew list, that'd be with the owners. It's Sunday there. You want I should leave a message?"

[[Teo]]"Have you got anybody nearer than us?" the boy asks her.

Eleven seconds. Eleven seconds.

[[Lark Station]]"Honey, *nobody's* got anybody nearer than you."

[[Tomasz Wilk]]"So that's that," says Wilk.

[[Ngozi Abara]]"Not quite." The captain wipes her face with the towel and opens the channel. [[Ngozi Abara]]"This is Abara. I'm going to ask you some questions. I'll take it in turns. If either one of you talks during the other's, I'll go and get the one who didn't. Is that clear?"

[[the woman on the channel]]"Clear," says the second voice.

[[Dario Venn]]"Anything. Yes."

[[Ngozi Abara]]"Mr. Venn. Who commands the *Grace*?"

[[Dario Venn]]"Captain Lindqvist. Commanded. He's dead, he was on the bridge."

[[Ngozi Abara]]"Lieutenant?"

[[the woman on the channel]]"Anders Lindqvist. It's on the registry, Captain. He could've got that off the wall."

[[Ngozi Abara]]"What's she carrying?"

[[the woman on the channel]]"Seed. Machine parts. Eleven passengers for the Lark transfer."

[[Ngozi Abara]]"Mr. Venn, is that right?"

[[Dario Venn]]"Yes. It was on the manifest. *I* typed it. But they'd have known that, wouldn't they, before they ever came aboard? It's what they came for."

They're both of them quick. Neither has a wobble in it that you couldn't put down to cold. Abara closes the key again and presses the heels of her hands in her eyes.

[[Tomasz Wilk]]"Could be the two of them together," Wilk says. [[Tomasz Wilk]]"Playing it. Whichever one we pick."

[[Ngozi Abara]]"Thank you. That's a help."

[[Tomasz Wilk]]"I'm only—"

[[Ngozi Abara]]"I know what you're only."

[[Tomasz Wilk]]"You could toss for it."

[[Ngozi Abara]]"You'd want to live with that?"

[[Tomasz Wilk]]"I don't want to live with any of it. I'd like to be back in my bunk. Skipper, we *don't* have to pick up either. There's not a court anywhere that'd blame us."

[[Ngozi Abara]]"No."

[[Tomasz Wilk]]"No, we don't, or no, you won't?"

She's spared from answering. There is a smell of garlic, and an arm comes past her, floury to the elbow, and takes the microphone off its hook as if it were a ladle.

[[Pilar Etxeberri]]"Shift," says the cook.

[[Ngozi Abara]]"Pilar, this isn't the time."

[[Pilar Etxeberri]]"What do *you* know about people? You know about engines. Teodoro, does this button make it go?"

[[Teo]]"You have to hold it."

[[Pilar Etxeberri]]"*Hola,*" says Pilar Etxeberri into the dark, at the top of her voice. [[Pilar Etxeberri]]"You two! I'm the cook. I want to know what you had for dinner."

There's a pause.

[[Dario Venn]]"What?"

[[Pilar Etxeberri]]"You. Purser. They came in through the galley, you told us. What was on the stove?"

[[Dario Venn]]"I don't, I was in the office. I don't remember. It was stew."

[[Pilar Etxeberri]]"What kind?"

[[Dario Venn]]"Brown! I don't know, for God's sake, I've been watching people die. It was meat. With the little potatoes. It's Saturday, we always have stew on a Saturday."

[[Pilar Etxeberri]]"Was it good?"

[[Dario Venn]]"Good?" Venn laughs. It isn't a nice thing to hear. [[Dario Venn]]"Yes. It was very good. Sergeant Obi makes it with, with prunes."

She lets go the button, sucks a tooth, and pushes it down.

[[Pilar Etxeberri]]"Now the lady."

[[the woman on the channel]]"I don't know what was on the stove," says Roe. [[the woman on the channel]]"I was on watch. I'd have had mine cold, after."

[[Pilar Etxeberri]]"Who brings it up for you?"

[[the woman on the channel]]"Nobody. I go down and get it. Obi leaves it in the warmer with a plate over."

[[Pilar Etxeberri]]"What does he say about that?"

[[the woman on the channel]]"About what?"

[[Pilar Etxeberri]]"When you come down late, and he's washed his floor."

For the first time there's a gap on the second voice's side. When she comes back she's not so low and not so steady, and what she sounds like is about nineteen.

[[the woman on the channel]]"He says, *Not on my wet, girl.* And I have to wait in the door, and he skates it to me. On a tray. He gives it a push across the floor and I have to catch it. He's never spilled one. He was, when I went past, he was still holding the—"

That's all. The channel just hisses.

Pilar hangs the microphone on its hook. She takes some time to get it straight.

[[Pilar Etxeberri]]"Her," she says.

[[Ngozi Abara]]"You're sure?"

[[Pilar Etxeberri]]"A man that's eaten from a galley, he knows what was in the pot. Fine. You can smell that off the wall, there was probably some still in it. But he never knows about the floor."

[[Tomasz Wilk]]"That's it?" says Wilk. [[Tomasz Wilk]]"That's what we're hanging a man on? A floor?"

[[Pilar Etxeberri]]"I've got one more for him, if you like. Kid, come out of there. What do you call me?"

[[Teo]]"Pilar," says Teo. He thinks. [[Teo]]"Cookie."

[[Pilar Etxeberri]]"And when I was in the Fleet, what was I?"

[[Teo]]"Chief steward?"

[[Pilar Etxeberri]]"So there's no sergeants. Not in the galley of a merchant ship, not ever. You know where they've got a sergeant for a cook? In a *company.* That's soldiers. Obi was a soldier once, maybe, and he'd have a stripe up on his wall. With a photograph. *Sergeant Obi.* And this one reads it, going through."

The captain looks at the two dots. Then she leans in between them, the cook and the mate, and puts her thumb on the key.

[[Ngozi Abara]]"Lieutenant Roe, light your beacon. We're coming for you. Four hours and a bit."

[[the woman on the channel]]"Yes, ma'am," says Roe. [[the woman on the channel]]"Thank you."

[[Ngozi Abara]]"Mr. Venn?"

He doesn't answer. It's a good while, long enough that the boy has crept up beside the cook and got hold of a corner of her apron. Outside, the tug's old engines clear their throats.

[[Dario Venn]]"What'd I get wrong?" the man asks. He's got another voice altogether. It's tired, and rather pleasant.

[[Ngozi Abara]]"You'd have to ask my cook."

[[Dario Venn]]"Put her on."

[[Ngozi Abara]]"No," says Abara. [[Ngozi Abara]]"But I'll tell you what I'll do. Lark's got a patrol boat in dock. It'd be nine hours. You've got five of air, if you sit up and talk. If you lie down and shut up, and turn that heater off, you might make it eight and a half. I've known people who did."

[[Dario Venn]]"And the other half hour?"

[[Ngozi Abara]]"I'd use it to think about Sergeant Obi."

She switches off. Nobody moves, until Pilar sniffs, swears in three languages and kicks away down the tunnel toward the smell of something catching.

[[Teo]]"She'll want to eat," Teo says. [[Teo]]"The lieutenant. When we've got her. Won't she?"

[[Tomasz Wilk]]"Sure she will," says the mate. He has to blow the nose. [[Tomasz Wilk]]"What's it today, Cookie?"

[[Pilar Etxeberri]]"Stew!" comes up the tunnel. [[Pilar Etxeberri]]"And nobody walks on my floor!"
