Ife Adeyemi-Rask | Ife, Ballast, Bal, the rookie | female | narrator
Tomasz Wilk | Tomasz, Lodestar, Lode, the big man | male
Noor Haddadin | Noor, Switchboard, Switch, Control | female
Cass Delacroix-Bright | Cass, Hummingbird, Bird | female
Emeka Duru | Emeka, Nightlight, Night | male
the engineer | the engineer, Mr. Pell | male
the man in the grey suit | the man in the grey suit, grey suit, Remainder | male
the woman with the toddler | the woman with the toddler, the mother | female
====
KEYSTONE 4.7

The bridge has been falling for eleven minutes, and I'm what's holding it up.

[[Noor Haddadin]]“Talk to me, Bal,” says Switchboard in my ear. She has a lovely voice. It's a voice for late-night radio.

[[Ife Adeyemi-Rask]]“Heavy.”

[[Noor Haddadin]]“Heavy how?”

[[Ife Adeyemi-Rask]]“Heavy like a bridge, Switch.”

[[Noor Haddadin]]“Copy. On a scale of one to bridge?”

[[Ife Adeyemi-Rask]]“It's a bridge!” I shout, and a rivet the size of my fist pings off somewhere over my head.

[[Tomasz Wilk]]“Leave her be, Control.” That's Lodestar, up on the deck. I can hear car horns behind him and a lot of people being brave. [[Tomasz Wilk]]“Ife, you're doing beautifully. How long can you give us?”

I think about it. My boots have gone into the riverbed up to the shin. The whole of the middle span is sitting on a point roughly between my shoulder blades, and I'm as heavy as I have ever been, I'm heavy like the bottom of the sea, and it's not quite enough.

[[Ife Adeyemi-Rask]]“Ten minutes,” I say. [[Ife Adeyemi-Rask]]“Maybe twelve.”

[[Tomasz Wilk]]“We'll be off in eight. Bird, where are you?”

[[Cass Delacroix-Bright]]“North ramp! I've got two school buses and a bloke with a horse.”

[[Tomasz Wilk]]“A horse?”

[[Cass Delacroix-Bright]]“Don't ask me, it was here when I got here. He won't leave without it.”

[[Tomasz Wilk]]“So take the horse.”

[[Cass Delacroix-Bright]]“I can carry ninety pounds, Lode! I'm built like a biscuit!”

[[Tomasz Wilk]]“Nightlight, go help her with the horse.”

Emeka sighs. You always know it's Emeka, because of the sigh. [[Emeka Duru]]“I trained for six years,” he says. [[Emeka Duru]]“I can make a second sun out of my hands.”

[[Noor Haddadin]]“And horses love you,” says Control.

[[Emeka Duru]]“Horses do *not* love me.”

[[Tomasz Wilk/Noor Haddadin]]“Eight minutes, people.”

There's a click, and I'm by myself again with the water.

I should explain how this works, since it's only my second week and nobody explained it to me. There's an open channel and a closed one. On the open channel everybody hears everybody. The closed one is only you and the Switchboard, and she can flip you from one to the other any time she wants. You don't get a say in it.

Click. [[Noor Haddadin]]“You're on with just me now,” she says. [[Noor Haddadin]]“What's the real number?”

[[Ife Adeyemi-Rask]]“I told you.”

[[Noor Haddadin]]“You told Lodestar. He's up there with four hundred civilians and a bad heart, and you told him a nice round ten. I've got your vitals on my screen, sweetheart.”

I don't answer that. A bus grinds its gears. Some silt gives way beneath my left heel, and I drop an inch, and the entire bridge drops with me. Up above they scream.

[[Ife Adeyemi-Rask]]“Six,” I say.

[[Noor Haddadin]]“Thank you.”

[[Ife Adeyemi-Rask]]“Don't tell him.”

[[Noor Haddadin]]“I have to tell him something.”

[[Ife Adeyemi-Rask]]“Tell him eight. He said eight. Just keep them moving like it's six.”

She's quiet, and I listen to her typing. [[Noor Haddadin]]“You know you sound exactly like him,” Noor says, and clicks me back.

[[Emeka Duru]]“—because it's *bit* me, that's why!”

[[Cass Delacroix-Bright]]“It's a love bite.”

[[Emeka Duru]]“Cass, I swear to God.”

[[Cass Delacroix-Bright]]“Put your cape over its eyes. That's a thing, isn't it? I saw it in a film.”

[[Emeka Duru]]“It's a four-thousand-dollar cape.”

[[Cass Delacroix-Bright]]“It's a horse, Night, it doesn't know what you paid.”

Lodestar cuts across them. [[Tomasz Wilk]]“Has anyone got eyes on the south tower? I have a lady here who says there's someone up it.”

[[Noor Haddadin]]“Up it?” says Switchboard. [[Noor Haddadin]]“Up it where?”

[[Tomasz Wilk]]“In the works. Ma'am, say that again, into here.”

There's a rustle, and a child complaining close to the microphone. [[the woman with the toddler]]“It's a man in a suit,” says the mother, breathless. [[the woman with the toddler]]“A grey suit. I thought he was from the council. He went in by the little door, and he smiled at us, and then it all started to shake.”

[[Tomasz Wilk/Noor Haddadin]]“How long ago, ma'am?”

[[the woman with the toddler]]“I don't know. Before! Right before. Is it the end of the world? My sister said it'd be a bridge.”

[[Tomasz Wilk]]“It's Tuesday,” says Tomasz kindly. [[Tomasz Wilk]]“The world never ends on a Tuesday. Follow the lady in yellow, now. Mind the gap.”

[[Noor Haddadin]]“That's Remainder,” says Control, once the crying has faded off. All of the radio has gone out of her voice. [[Noor Haddadin]]“Grey suit, smiles. He takes things away from things. Bolts, numbers, whatever. He took the word for ‘left’ away from Antwerp for a week.”

[[Ife Adeyemi-Rask]]“So it isn't falling,” I say.

[[Noor Haddadin]]“Say again, Ballast?”

[[Ife Adeyemi-Rask]]“It isn't falling because it's broken. He's *subtracting* it. That's why it keeps getting worse. I'm not holding up a bridge, I'm holding up what's left.”

Nobody speaks. Then Hummingbird says a word that you're not allowed to use on the open channel.

[[Noor Haddadin]]“Language,” says Switch, automatically. [[Noor Haddadin]]“Lode, you're nearest.”

[[Tomasz Wilk]]“I'm also the only thing between a coach party and the hole.”

[[Noor Haddadin]]“Night?”

[[Emeka Duru]]“I'm holding a horse.”

[[Cass Delacroix-Bright]]“I'll go,” says Cass. [[Cass Delacroix-Bright]]“I'm quick. I'll be up there before he can smile.”

[[Tomasz Wilk]]“And do what when you are? You weigh ninety pounds wringing wet.”

[[Cass Delacroix-Bright]]“I'll annoy him. I annoyed you into a promotion.”

[[Emeka Duru]]“She's not wrong, Tomasz,” says Emeka.

The big man breathes out. It makes a crackle on the line. [[Tomasz Wilk]]“Go. Stay out of arm's reach. If he starts counting, you leave, do you hear me? You leave that second.”

[[Cass Delacroix-Bright]]“Love you too, boss!”

I feel it when she goes by. It's hardly anything, a flick of wind over the water, and it raises one long line of spray from the north bank to the south.

[[the engineer]]“Hey,” someone says. [[the engineer]]“Excuse me? Miss?”

It isn't on the radio. It takes me a moment to work that out. I turn my head as far as I'm able, and there's a little iron ladder bolted to the pier, and an old guy in an orange vest is hanging on to it, with river up to his belt.

[[Ife Adeyemi-Rask]]“You can't be here!” I tell him.

[[the engineer]]“I'm the engineer.”

[[Ife Adeyemi-Rask]]“Sir, there's a bridge coming down!”

[[the engineer]]“I know it, I've looked after her for thirty-one years. Pell. How do you do.” He wipes his glasses on his tie, which is also wet. [[the engineer]]“You're standing in the wrong place.”

[[Ife Adeyemi-Rask]]“I'm *what?*”

[[the engineer]]“Four feet upstream. You've got her by the cross-girder. It's no wonder you're struggling, that's like carrying a tray by the edge. There's a bearing shoe. Four feet to your... other right, yes.”

[[Ife Adeyemi-Rask]]“If I move, I drop it.”

[[the engineer]]“For about a second and a half.”

[[Ife Adeyemi-Rask]]“There are people on it!”

[[Tomasz Wilk]]“Who's that?” says Lodestar in my ear. [[Tomasz Wilk]]“Ife? Who've you got down there?”

[[Ife Adeyemi-Rask]]“An engineer,” I say. [[Ife Adeyemi-Rask]]“He wants me to let go.”

[[Tomasz Wilk]]“Does he say why?”

[[Ife Adeyemi-Rask]]“He says I'm in the wrong place.”

[[Tomasz Wilk]]“Is he wearing a vest?”

I look. [[Ife Adeyemi-Rask]]“Orange. It's got pens in it.”

[[Tomasz Wilk]]“Then do what he tells you,” says Tomasz. [[Tomasz Wilk]]“I was in construction. Switch, count her in. Everybody up here, hold on to something that's holding on to something!”

[[Noor Haddadin]]“On three,” says Control. [[Noor Haddadin]]“One.”

Mr. Pell crosses himself.

[[Noor Haddadin]]“Two.”

And then there's another voice on the line, one I've never heard before. It's soft. You can tell from it that he is smiling. [[the man in the grey suit]]“I wouldn't,” it says. [[the man in the grey suit]]“Three is such a long way off.”

[[Noor Haddadin]]“Who is this? This is a closed frequency.”

[[the man in the grey suit]]“It was. I took away the ‘closed.’”

[[Emeka Duru]]“Cass,” says Emeka. [[Emeka Duru]]“Cass, come in. Bird?”

[[the man in the grey suit]]“She's right here beside me. She isn't hurt. She's only forgotten which way is down, the poor thing, and she's being sick about it.”

A groan. [[Cass Delacroix-Bright]]“I'm okay,” Hummingbird manages. [[Cass Delacroix-Bright]]“He's got a, he's got a little notebook. It's all numbers. Lode, it's got all of our *names* in it.”

[[the man in the grey suit]]“That's quite enough, my dear. Now, I had four hundred and eleven on this bridge, and I see you're down to sixty. You have been industrious. So I'll take one more thing and we'll call it even. I'd like the girl's weight, please.”

It's a funny thing to feel. It's like when you're in the bath and someone pulls the plug, and you get heavier as the water goes, only backwards. My heels come up out of the mud.

[[Ife Adeyemi-Rask]]“No,” I say. [[Ife Adeyemi-Rask]]“No no no no—”

[[Tomasz Wilk/Noor Haddadin]]“Ife!”

[[Ife Adeyemi-Rask]]“He's taking it! Lode, he's taking it, I'm going up!”

[[Tomasz Wilk]]“Fight him!”

[[Ife Adeyemi-Rask]]“How? It's not a fight, it's arithmetic!”

[[the engineer]]“Young lady!” Mr. Pell bangs on the ladder with his spanner. [[the engineer]]“Four feet! Go *now*, while you're light!”

I don't think. If I'd thought about it I'd be there still. I let go of the bridge, kick off from the bottom like a kid in a pool, and go four feet sideways with the whole sky coming down on my neck, and I put up both hands and there's a thing there, a big cold iron shoe, shaped like the inside of a palm. It's just where he said. It fits.

I weigh about as much as a cat. And it holds. It actually holds! It turns out that most of it was never about heavy.

[[the man in the grey suit]]“Huh,” says the soft voice. It has stopped smiling.

[[Noor Haddadin]]“What happened?” says Noor. [[Noor Haddadin]]“Ballast, your mass reads as zero. Why isn't everybody dead?”

[[Ife Adeyemi-Rask]]“I'm in the right place,” I say. I might be laughing. [[Ife Adeyemi-Rask]]“Thirty-one years! I'm standing in the right place!”

[[the man in the grey suit]]“That isn't how it's supposed to come out,” says Remainder. There's a riffle of pages. [[the man in the grey suit]]“Sixty, less one, carry the... No. I had it right here.”

[[Cass Delacroix-Bright]]“You looking for this?” says Cass.

[[the man in the grey suit]]“Give me that.”

[[Cass Delacroix-Bright]]“Which way's down again? I keep forgetting. Oh, look, there it goes.”

A small black notebook drops past me, turning over and over, and goes plop into the river. Mr. Pell leans out off his ladder and fishes it up by a corner. He puts on his glasses.

[[the engineer]]“Well, here's the trouble,” he says. [[the engineer]]“He's forgotten to carry the two.”

[[Tomasz Wilk]]“Night,” says Lodestar, [[Tomasz Wilk]]“are you still holding that horse?”

[[Emeka Duru]]“I've just put it down.”

[[Tomasz Wilk]]“Then would you kindly go up that tower and make a second sun in his face?”

Emeka sighs, and this time it's the happiest sound I have ever heard. [[Emeka Duru]]“Thought you'd never ask,” he says.
