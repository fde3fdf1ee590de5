Sim | puttar, Miss Gill | female | narrator
Papa | my father, the Lion, Lion | male
Sugarfoot | Donna | female
Colby | the boy, a young man | male
Preacher | | male
the waitress | | female
a woman’s voice | my dispatcher | female
====
Eleven Mile Hill

The summer I turned seventeen I was thrown out of school for a thing with a fire alarm, and my mother handed me over to my father at a truck stop outside Sacramento with a bag of clothes and a bag of rotis, as though I were the relief driver.

[[Papa]]“You can read a map?” said my father.

[[Sim]]“There’s GPS, Papa.”

[[Papa]]“That is not what I asked.”

I hardly knew him. That’s not a complaint. He’d driven long-haul since before I was born, he was a Thursday and every other Sunday, and what I had of him was mostly the smell of the jacket. In the cab he was different. He took off his shoes. He had a Guru Nanak on the dashboard, a thermos the size of a shell, forty cassettes; and above his head, in a bracket he had welded for it, was the CB.

[[Sim]]“Does anyone even use those?” I asked him, about Reno.

He unhooked the microphone. [[Papa]]“Break one-nine,” he said, in a voice I’d never heard, half an octave down and with cowboy boots on. [[Papa]]“This is the Lion of Fresno, eastbound. My daughter wants to know if anybody is out there.”

There was static for a second or two. Then the whole of Nevada answered.

[[Sugarfoot]]“Lion! Is that Sim? Is that the one with the fire alarm?”

[[Preacher]]“Evening, Miss Gill,” said another one, deep and slow. [[Preacher]]“We have been praying for you.”

[[Sim]]“You *told* them?”

[[Papa]]“It’s a long road,” said my father.

The first was Sugarfoot, and she hauled dairy out of Boise; the second was called Preacher, and he’d been one. My father had talked with the two of them most nights for fourteen years. He had never met them. He knew about Preacher’s divorce and Sugarfoot’s son in the army, and they knew, as I learned between there and Winnemucca, my grades, my shoe size and the name of the boy who’d dared me.

I put my headphones on. I left them on through most of Utah.

It was on the third night that it happened. We had crossed into Wyoming after dark with twenty tons of bottled water, and stopped at the top of the pass, at a place that’s called the Last Cup; we had pie. There was a boy at the counter, a young man really, red-haired, with a Band-Aid on his chin. He had a brand-new cap on. He’d asked for his coffee to go and then he drank it standing there, looking out at the lot.

[[the waitress]]“First time down the Eleven Mile?” said the waitress.

[[Colby]]“Yes, ma’am,” said the boy. [[Colby]]“They say it’s not so bad.”

[[the waitress]]“Who’s they?”

[[Colby]]“The company.”

[[the waitress]]“Mm-hm,” she said.

My father put down his fork. [[Papa]]“What do you carry, son?”

[[Colby]]“Pipe, sir. Steel pipe.”

[[Papa]]“Low gear at the top. Before you need it. Don’t ride your brakes.”

[[Colby]]“No, sir. I did the course,” said the boy, and he smiled at me, with the ears going pink, paid, left too much, and went. That was all. I don’t suppose I’d have known him again.

We gave him ten minutes. My father was particular about his tires and walked all round them with a little hammer. It had started to sleet. We’d gone over the brow, in low, with the engine holding us back like a man on a rope, and we were perhaps a mile down, when the radio spoke.

[[Colby]]“Hello?” it said. [[Colby]]“Can anybody hear me? I don’t know if I’m doing this right.”

[[Sugarfoot]]“You’re doing it fine, sweetheart. Who’s that?”

[[Colby]]“It’s Colby. I’m on the hill. I’ve got no brakes.”

I took off the headphones.

[[Sugarfoot]]“Say again, Colby?”

[[Colby]]“They’re smoking. I’m pressing it and it just goes to the floor. I’m doing fifty. I’m doing fifty-two. I can’t get it in a gear, it won’t go in, it only screams.” You could hear it, too, behind him: like a saw going into a nail. [[Colby]]“I called my dispatcher and she told me to hold.”

For a moment it was absolutely quiet. All down that mountain there must’ve been thirty trucks, and nobody wanted to be the one to talk.

[[Preacher]]“Lion,” Preacher said softly. [[Preacher]]“Are you not right there?”

My father was looking straight ahead with both of his hands on the wheel. I saw that they’d begun to shake. I had never seen that, and it frightened me more than the voice had.

[[Papa]]“Take the microphone,” he said to me in Punjabi.

[[Sim]]“What? No! You talk to him!”

[[Papa]]“I can’t. Puttar, listen. I can’t drive down this and also do that. I was on this hill with Balbir. You understand? Your uncle. I was behind him, I was talking to him, and I said, you’re okay, you’re okay.” The wipers went across. [[Papa]]“Take it. I tell you and you say it. He’ll like it from a girl.”

So I took it. It was heavier than I’d thought.

[[Sim]]“Colby?” I said. [[Sim]]“This is, um. I’m the girl with the pie.”

[[Colby]]“Oh,” said the radio. [[Colby]]“Hi.”

[[Sim]]“Hi. My dad’s here, he’s driving, he knows this road. I’m going to tell you what he says, okay?”

[[Colby]]“Okay. I’m doing sixty.”

[[Papa]]“There is a ramp,” said my father. [[Papa]]“At mile seven. On the right. Ask him what was the last marker.”

I asked. He’d seen a four. He hadn’t seen the five, there had been a car in front, he’d had to go round it, he’d been on the wrong side. He had started to cry by now and he was trying to do it off to one side of the microphone.

[[Papa]]“Flashers on. Lean on the horn. The whole time,” my father said. [[Papa]]“Tell him he’s not to stand on the pedal. Pump it, slow, like a, like a bicycle pump.”

I told him. I said it all just as I’d got it. I heard his horn start up, and then it was in the cab with us; it was in the actual air, far down and to the left, where the road bent back beneath us. I saw lights. They were going far too fast, a little string of orange beads, and someone was pulling the string.

[[Sugarfoot]]“All you folks below mile five, get over,” Sugarfoot was calling. [[Sugarfoot]]“Get your butts off the road! Runaway coming down! Preacher, where are you?”

[[Preacher]]“Mile eight, on the shoulder. I’m out of the cab. I’ve got a flare.”

[[Sugarfoot]]“Then you get back in it!”

[[Preacher]]“No, Donna, I don’t believe I will,” said Preacher.

[[Colby]]“Are you there?” That was Colby. [[Colby]]“Miss? I can’t see it. I can’t see anything, it’s all white.”

[[Sim]]“I’m here.”

[[Colby]]“Talk to me. It doesn’t matter what.”

I looked at my father. He took one hand from the wheel and made a gesture with it, a circle: go on. I have tried since to think what he could’ve meant, and I think it was only that. Go on.

[[Sim]]“I got thrown out of school,” I said. [[Sim]]“I set off the fire alarm in the middle of finals. It was a dare. Only then it turned out that there was a real fire, in the kitchen, a little one, and so everyone got out, and they still threw me out. They said it was the principle of it.”

[[Colby]]“That’s not fair,” said Colby, very high.

[[Sim]]“I know, right?”

[[Colby]]“Did you tell them?”

[[Sim]]“I’m telling you.”

[[Papa]]“Now,” said my father. [[Papa]]“Six and a half. There will be a yellow sign, then two red lamps. He must not brake and he must not turn the wheel hard. He’s going to think it’s a wall. It isn’t a wall. It’s only gravel. Tell him it’s like landing in rice.”

[[Sim]]“Colby, there’s a yellow sign.”

[[Colby]]“I see it! I see it.”

[[Sim]]“Then two red lamps, and go right, go in between. It looks like a wall, but it isn’t, it’s gravel, it goes uphill. Don’t turn hard. It’s like rice. You’re going to land in rice.”

[[Colby]]“There’s a guy with a flare,” said Colby. [[Colby]]“There’s a guy waving me—”

The horn stopped.

What I remember next is the sleet in the headlights, and that it all seemed to be hanging still. No one said anything on nineteen. My father’s lips were moving. We came round the bend, slowly, slowly, with our own brakes ticking, and there was the yellow sign.

[[Sugarfoot]]“Somebody talk,” begged Sugarfoot. [[Sugarfoot]]“Somebody please.”

[[a woman’s voice]]“Unit forty-one?” said a woman’s voice, very bored. It wasn’t on the CB; it was out of a phone, somewhere, on a speaker, picked up by somebody’s open microphone. [[a woman’s voice]]“Unit forty-one, thank you for holding.”

And after it, coughing:

[[Colby]]“I’m kind of busy right now, ma’am.”

I can’t tell you what that sounded like. It sounded like the Fourth of July. They were leaning on their horns from the top of the mountain to the bottom. We pulled in behind the lamps. He was a hundred yards up the ramp, in it to the axles, with steam coming off him and a length of pipe stuck out through where the passenger seat used to be; and there was a very small, elderly man in a plaid jacket, who was holding the boy up against the door by the armpits. I’d been picturing someone huge.

[[Preacher]]“You’ll be the Lion,” said Preacher. He didn’t let go of the boy. [[Preacher]]“I always figured you for a tall man.”

[[Papa]]“And I you,” my father said.

Colby had lost the Band-Aid, and the cap. He looked from one of us to the other, until he’d found me.

[[Colby]]“It *is* like rice,” he said.

[[Papa]]“You were good,” said my father to me, later, much later. We had the heater on and our feet up by the saint. [[Papa]]“You didn’t say to him, you’re okay.”

[[Sim]]“I didn’t know if he was.”

[[Papa]]“No. Exactly.” He unscrewed the thermos. He poured mine first, and it was the first time he’d done that. [[Papa]]“A real fire? In the kitchen?”

[[Sim]]“A little one.”

[[Papa]]“You never told us this.”

[[Sim]]“You never asked me,” I said. [[Sim]]“You just told everyone in Nevada.”

He thought it over for about a mile of other people’s taillights. Then he reached up, took down the microphone, and held it across to me, with the cord swinging.

[[Papa]]“So tell them,” said my father. [[Papa]]“It’s a long road.”
