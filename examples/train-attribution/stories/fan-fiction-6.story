Marisol Etxeberria | Marisol, Mari, the baker, Chef | female
Hanneke Vos | Hanneke, Vos, the carpenter, the taller woman, that Dutch girl | female
Abuela Pilar | Abuela, Pilar, her grandmother, the old woman | female
Josune | Josune, the cousin, her cousin | female
the delivery driver | the delivery driver, the driver | female
====
**proof** (chapter 9 of 12)

*notes: in which they are both idiots. the oven is based on nothing, I have never fixed an oven. thanks to everyone who has been yelling at me to let them kiss. you know who you are.*

---

The bell over the shop door rang at ten past five in the morning, which was an hour and fifty minutes before it was supposed to.

[[Marisol Etxeberria]]"We're closed," Marisol called. She had her head in the oven. [[Marisol Etxeberria]]"We're extremely closed."

[[Hanneke Vos]]"I can see that."

She hit her skull on the roof of it. By the time she had backed out, with soot up to her elbows and tears in her eyes, Hanneke had put down her toolbox and was standing in the middle of the floor, looking at the ceiling, at the flour bins, at anything that wasn't her.

[[Marisol Etxeberria]]"You came," said Marisol.

[[Hanneke Vos]]"Your cousin phoned me."

[[Marisol Etxeberria]]"Josune *phoned* you?"

[[Hanneke Vos]]"She said it was on fire."

[[Marisol Etxeberria]]"It isn't on fire. It's the opposite of on fire, that's the whole problem." She wiped her face and felt the soot go sideways. [[Marisol Etxeberria]]"I'm sorry. It's so early. You don't have to be here, after... you really don't have to."

[[Hanneke Vos]]"I know I don't."

And she knelt down, in her good jeans, and reached past Marisol for the lamp.

It had been eleven days. Not that she'd been counting. Eleven days since the harvest dance, and the walk back along the river, and the thing she'd said under the plane trees, which had been *I think we should be careful*, when what she'd meant was almost precisely the reverse. Hanneke had nodded. Hanneke was good at nodding. She'd said goodnight, and she'd finished the shelves that same week, and sent an invoice.

[[Hanneke Vos]]"When did it go out?"

[[Marisol Etxeberria]]"About three. I'd just got the first batch in."

[[Hanneke Vos]]"Did it make a noise?"

[[Marisol Etxeberria]]"Sort of a cough."

[[Hanneke Vos]]"What kind of a cough?"

[[Marisol Etxeberria]]"How many kinds are there?"

[[Hanneke Vos]]"With an oven? Four." There was the ghost of something at the corner of her mouth. [[Hanneke Vos]]"Do it for me."

[[Marisol Etxeberria]]"I'm not going to do the oven's cough."

[[Hanneke Vos]]"Then I can't help you."

Marisol looked at her. She looked at the cold dark oven and at forty loaves going flat on their boards. She coughed.

[[Hanneke Vos]]"Drier."

She coughed again, from farther back.

[[Hanneke Vos]]"Ah," said the carpenter gravely. [[Hanneke Vos]]"That's the thermocouple. Or else it's asthma. Hold the light."

*

They'd been at it for twenty minutes when the stairs began to creak. It was a slow, majestic creaking, with a stick in it.

[[Marisol Etxeberria]]"Oh, no," breathed Marisol.

[[Abuela Pilar]]"Who is that in my oven?"

[[Marisol Etxeberria]]"It's nobody, Abuela. Go back to bed."

[[Abuela Pilar]]"Nobody has big feet." The old woman came around the end of the counter in her dressing gown and her pearls. She bent, with a hand on her hip, to get a better view. [[Abuela Pilar]]"Ah. It's that Dutch girl. The sad one."

A clank. [[Hanneke Vos]]"Good morning, señora," came the voice from the oven.

[[Abuela Pilar]]"You've got thin."

[[Hanneke Vos]]"I don't think so, señora."

[[Abuela Pilar]]"I wasn't asking. This one has got thin too. She makes three hundred loaves in a day and doesn't eat the heel of one. She sits up there in the window with her chin on her hand, like a cow at a gate—"

[[Marisol Etxeberria]]"*Abuela.*"

[[Abuela Pilar]]"—and what does she look at? The sawmill! I said to Josune, what's there to see in a sawmill?"

Nothing at all came from the oven. It was the loudest nothing that Marisol had ever heard in her life. She thought that if she climbed into the flour bin and closed the lid she might suffocate before anyone found her.

[[Marisol Etxeberria]]"Coffee," she said. [[Marisol Etxeberria]]"Would anyone like a coffee? I'm going to make some coffee."

[[Abuela Pilar]]"With what? There's no gas."

[[Marisol Etxeberria]]"Then I'll go and stand somewhere else!"

She went and stood in the yard. It was still dark, and the sky over the roofs had just started to go grey along its hem. She put her forehead on the cold bricks. Behind her the door opened and closed, but the steps were too quick for her grandmother's and too light for anybody else.

[[Josune]]"So how's it going?" said her cousin brightly.

[[Marisol Etxeberria]]"I'll kill you."

[[Josune]]"It's going well, then."

[[Marisol Etxeberria]]"You told her it was on *fire.*"

[[Josune]]"She wasn't picking up until I said fire. Then she was here in nine minutes. From the mill it's fifteen." Josune hopped up on the woodpile in her pyjamas and began picking the raisins out of yesterday's bun. [[Josune]]"I just think that's interesting. Mathematically."

[[Marisol Etxeberria]]"She's here because she's kind. She'd do it for anyone."

[[Josune]]"Mm-hm."

[[Marisol Etxeberria]]"She would. You don't know her. She once drove to Burgos because a man had bought the wrong hinges."

[[Josune]]"And did she look at the man the way she looks at your elbows?"

[[Marisol Etxeberria]]"What's wrong with my elbows?"

[[Josune]]"Not a thing, by all accounts. What did you actually say to her, Mari? At the dance. I've had it from Abuela but she does the voices."

Marisol told the bricks. It took three sentences. It sounded worse each time she said it.

[[Josune]]"*Careful,*" repeated Josune.

[[Marisol Etxeberria]]"I panicked."

[[Josune]]"Careful, like with a *ladder?*"

[[Marisol Etxeberria]]"She'd just said that she might be moving back to Utrecht in the spring, and she was holding my hand when she said it. What was I supposed to do? Stand there and be happy till March?"

[[Josune]]"Yes!" cried her cousin. [[Josune]]"Yes, you donkey! That's exactly what you do!"

There was a polite knock. It was on the inside of the yard door, which was standing open, and had been for who knew how long.

[[Hanneke Vos]]"It's lit," Hanneke said.

Josune swallowed a raisin whole. [[Josune]]"I have to go and be in the house," she announced, and went.

*

That left the two of them, and the woodpile, and the light coming up.

Hanneke had a smear of black across her cheekbone. She turned her cap round in her hands, a quarter turn at a time. She was a person who liked to get a joint right before she let go of it, and Marisol had watched her, all the summer long, fit one board against another, lift it away, take off a shaving you could read through, and fit it again.

[[Hanneke Vos]]"I had a job in Utrecht," she said finally. [[Hanneke Vos]]"They wanted me in April. It's a good shop. It's my uncle's."

[[Marisol Etxeberria]]"I know. You told me."

[[Hanneke Vos]]"I said that they'd offered. I hadn't got to the rest of it."

[[Marisol Etxeberria]]"What was the rest?"

[[Hanneke Vos]]"That I'd turned it down." A quarter turn. [[Hanneke Vos]]"I was working up to it. I'm slow. I thought, first I'd tell her about the job, so she'd see it was serious. And then I would tell her why I wasn't going. And in the gap between, you said we should be careful."

[[Marisol Etxeberria]]"Oh," said Marisol. It didn't come out as a word, quite.

[[Hanneke Vos]]"So I was careful."

[[Marisol Etxeberria]]"You sent me an *invoice.*"

[[Hanneke Vos]]"It was itemised. I didn't know what else I was allowed to write to you."

[[Marisol Etxeberria]]"I've got it in the drawer by my bed." She hadn't meant to say that. She shut her eyes, as one does on a cliff. [[Marisol Etxeberria]]"You'd put 'sanding, two hours, no charge.' I read it about once a night."

She heard the cap stop turning. She heard boots on gravel, two steps, and a third. When she opened her eyes again the taller woman was right in front of her, close enough that she could smell the woodsmoke, and under that the cedar that never washed off.

[[Hanneke Vos]]"Mari."

[[Marisol Etxeberria]]"Yes?"

[[Hanneke Vos]]"I'd like to be a bit less careful now. If it's all right."

[[Marisol Etxeberria]]"You've got soot on your face."

[[Hanneke Vos]]"So have you. You've got it in your eyebrows."

[[Marisol Etxeberria]]"It'll be on everything."

[[Hanneke Vos]]"Then no one will have to wonder," she said, and bent her head.

It was very quiet. Somewhere in the village a rooster had a try at it and gave up. She'd imagined this a good many times, in the window with her chin on her hand, and in none of them had her nose been cold, or Hanneke's hands been shaking. She took hold of them. She held them still.

[[the delivery driver]]"Where d'you want the yeast?"

They sprang apart. A woman in a hi-vis jacket was leaning over the yard gate with a crate on one hip, chewing gum.

[[Marisol Etxeberria]]"By the door!" squeaked Marisol.

[[the delivery driver]]"Which door?"

[[Marisol Etxeberria]]"Any door!"

[[the delivery driver]]"Sign here. And here." The driver took back her pen, looked at the one, and looked at the other. She blew a bubble and let it pop. [[the delivery driver]]"You two finally sorted that out, then?"

[[Hanneke Vos]]"Does the whole valley know?" Hanneke asked in despair.

[[the delivery driver]]"I only do as far as the dam."

From over their heads came the scrape of a shutter. Neither of them dared to look up. There was a clack of pearls, and a sniff, deep and satisfied.

[[Abuela Pilar]]"That's the bread in," said the old woman to somebody behind her. [[Abuela Pilar]]"You owe me twenty euros."

[[Josune]]"You said by Christmas! It's October!"

[[Abuela Pilar]]"I said *by.* Learn to listen, child."

Marisol started to laugh. She couldn't stop it; she had to lean on something, and what she leaned on was warm, and smelled of cedar, and it was laughing too.

[[Marisol Etxeberria]]"Stay for breakfast," she got out. [[Marisol Etxeberria]]"There isn't any. But stay for it."

[[Hanneke Vos]]"I had planned to," said Hanneke. [[Hanneke Vos]]"I've planned to since about June."
