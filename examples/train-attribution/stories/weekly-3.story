Ines Abelló | Ines, Miss Abelló | female | narrator
Pieter Haan | Pieter, the bosun, Mr. Haan | male
Captain Drury | the captain, Captain | female
Kofi | the boy with the trumpet case, the boy | male
the woman in the green hat | the green hat, Green Hat | female
the bishop | Your Grace, His Grace | male
====
Loop 61

The gangway bell goes, and it is 6:40 in the evening, and I have a pencil in my hand. I always have the pencil. I have died of a great many things by now, but I have never once come back without it.

[[the bishop]]"Single to Port Sorrow," says the bishop, as he has said sixty times. [[the bishop]]"And one for the dog."

[[Ines Abelló]]"There's no charge for the dog, Your Grace."

[[the bishop]]"How civilized. He will be so—"

[[Ines Abelló]]"Relieved," I say, [[Ines Abelló]]"because of the expense of the last one. Cabin four. Mind the step, it's wet. Next!"

He blinks at me and minds the step. In the early loops I let him finish. It's a good story, with a donkey in it. But it takes three minutes, and at 9:12 tonight the steam ferry *Constance* is going to blow up in the middle of Hallow Sound with a hundred and six people on her, and I have started to be stingy with minutes.

I ought to list what I know. The boiler doesn't do it; I spent loops four through nineteen sitting beside the boiler. The coal isn't dynamited. Nobody's luggage ticks. It starts forward, below, in the mail hold, which has one key, and the bosun wears it on a string around his neck.

[[the woman in the green hat]]"Return to Port Sorrow, please," says the woman in the green hat.

And there it is. I look up so fast that I hurt my neck.

[[Ines Abelló]]"Return?" I say.

[[the woman in the green hat]]"Is that a difficulty?"

Sixty loops. Sixty times a woman in a green hat has come to my window eleventh in line and asked for a single, and counted it out in silver, and gone up to the saloon to play patience. Nobody changes. That's the whole horror of it. They're like figures on a town clock. I could set the pencil by them.

[[Ines Abelló]]"You always get a single," I hear myself say.

Her hand stops on her purse. She has gray eyes and a scar through one eyebrow, and for the length of a breath she studies me as I imagine a cat looks at a mouse that has said good evening.

[[the woman in the green hat]]"How many?" she asks softly.

[[Ines Abelló]]"Sixty-one. You?"

[[the woman in the green hat]]"I lost count in the four hundreds." She slides two crowns under the glass. [[the woman in the green hat]]"Cabin nine. Come at eight, and bring whatever passes for brandy. And don't let on to the boy."

[[Ines Abelló]]"What boy?"

[[Kofi]]"Is it too late for a student rate, miss?" says the boy with the trumpet case, next in line, all teeth.

I sell him his ticket. My hand leaves a damp mark on the counter. He's the one I like best, to be honest. In loop thirty he taught me half a waltz on the after deck while we waited for it. Everyone on this boat has been kind to me at least once. It has made the thing harder, not easier.

* * *

[[Pieter Haan]]"You're off your desk," Pieter Haan remarks, at a quarter to eight. He's coiling rope. He is six and a half feet tall and speaks as though words were being taken out of his pay.

[[Ines Abelló]]"I've been off it before. Pieter, I need the mail key."

[[Pieter Haan]]"No."

[[Ines Abelló]]"Your mother's name was Lijsbeth. You have a blue bird on your left shoulder, and you tell people that it's a swallow, but you had it done in Lowport when you were drunk, and the man could only do pigeons."

He puts down the rope.

[[Pieter Haan]]"Who told you about the pigeon?"

[[Ines Abelló]]"You did. You'll tell me on other nights, too. You said that if I was ever in trouble and hadn't time to explain I should say the word *marzipan*."

[[Pieter Haan]]"Say it, then."

[[Ines Abelló]]"Marzipan."

The bosun considers me. Behind him the water is turning from green to slate, and the lamps of Port Sorrow are just showing, low down, like a seam that has been picked open. He takes the string off over his head without another word.

[[Pieter Haan]]"Is it bad?" he says then.

[[Ines Abelló]]"It's been worse."

[[Pieter Haan]]"Do we live?"

[[Ines Abelló]]"Not so far," I tell him.

[[Pieter Haan]]"Hm." He picks the rope up again. [[Pieter Haan]]"Tell me when, and I'll come."

[[thinks Ines Abelló]]*I'd have married you by the fifties,* I think, *if there'd been a morning to do it in.*

* * *

Cabin nine has its blind down. She has taken off the hat and without it she looks older, and a good deal more tired.

[[the woman in the green hat]]"Shut the door. Did you bring it?"

[[Ines Abelló]]"It's cooking sherry."

[[the woman in the green hat]]"It's always cooking sherry. One hopes." She drinks it like medicine. [[the woman in the green hat]]"Have you opened the mail hold?"

[[Ines Abelló]]"Eight times. There's a crate in it addressed to a Dr. Vane at the Observatory, and when I get within a yard of it I wake up selling a ticket to a bishop."

[[the woman in the green hat]]"Yes. I built it."

I sit down on the bunk. It isn't the sort of thing for which one has a face ready.

[[Ines Abelló]]"You're Vane."

[[the woman in the green hat]]"Vane's my employer, and he is a fool. I'm the person who does the sums. It's a clock, Miss... forgive me, I never learned it."

[[Ines Abelló]]"Ines Abelló."

[[the woman in the green hat]]"It's a clock, Miss Abelló, that doesn't keep the time so much as keep hold of it. It was to be wound very slowly, on land, by me. Someone on this ferry is winding it fast. Every evening, at a little after nine, it slips. And the two of us are the only ones who remember, because I've handled it, and because you—"

[[Ines Abelló]]"I signed for it," I say. [[Ines Abelló]]"It bit me. There was a splinter."

[[the woman in the green hat]]"Show me."

I show her. It's in the heel of my right hand, blue, about the length of an eyelash. She looks at it the way people look at a baby.

[[the woman in the green hat]]"That's a filing from the escapement," she whispers. [[the woman in the green hat]]"Oh, you poor child. You've been carrying it up and down the Sound for sixty nights, and I've been in the saloon playing cards."

[[Ines Abelló]]"Who's the third?" I ask.

[[the woman in the green hat]]"What makes you think there's a third?"

[[Ines Abelló]]"'Don't let on to the boy.'"

There's a knock. It isn't a cautious one; it's shave-and-a-haircut. I have heard it on my own door, in the thirties, before a waltz.

[[Kofi]]"You may as well let me in, ladies," Kofi calls through the panel. [[Kofi]]"The wall's only matchboard."

Neither of us moves, and he lets himself in. He has the case under one arm. He sets it down on the washstand and snaps the catches, and there's no trumpet in it. I'd never heard him play, I realize. We'd always hummed. Inside, in velvet the shape of a trumpet, lies a long brass key.

[[Ines Abelló]]"You," I say. It comes out very small.

[[Kofi]]"I did think of telling you, Ines. Thirty-three, or was it thirty-four? You'd got the turn right at last, and you laughed. I nearly said it then.

[[Kofi]]"You'll want to know why. People do. There's a girl in Port Sorrow, who isn't anybody's business, and she's in the fever ward, and she goes at midnight. I had a telegram. I was on this boat with a telegram in my pocket, going as fast as a boat goes, and it wasn't fast enough. I got in at ten and I ran, and I sat with her two hours, and that was that. I went through it once. Then I heard two porters talk about a crate.

[[Kofi]]"So now it's never midnight. I wind the thing at five past nine, and it's twenty to seven, and she's alive. She's across that water with a book on her knees, and the nurse is bringing her an orange. I've kept her alive for four years. I know what it does to the rest of you. I've watched it. But you don't feel it, they don't feel it! They eat their supper and see a bright light. Tell me that it isn't a fair trade. Go on, tell me, I'd like to be told."

The lamp swings. Out in the passage the bishop is explaining to somebody about a donkey.

[[the woman in the green hat]]"It's wearing out," says Green Hat, in the voice of one who has done the sum many times. [[the woman in the green hat]]"You must have noticed. We used to get until 9:31."

[[Kofi]]"I've noticed."

[[the woman in the green hat]]"Another hundred and it won't slip back. It'll just slip."

[[Kofi]]"Then I'll have had another hundred."

[[Ines Abelló]]"Kofi, what's her name?" I say.

He looks at me as if I'd put a hand on his chest.

[[Kofi]]"Efua."

[[Ines Abelló]]"And how long would it take, if we didn't go round by the Narrows? If the captain took her straight over the bar, at high water, with all the coal on?"

[[Kofi]]"Nobody crosses the bar."

[[the woman in the green hat]]"Nobody who minds dying," murmurs the green hat. She has sat up. [[the woman in the green hat]]"Good Lord. How many tries have we got?"

[[Ines Abelló]]"A hundred, you said."

* * *

The captain of the *Constance* is five foot one and has never, in sixty-one evenings, been surprised by anything. I find her on the bridge with her cocoa.

[[Captain Drury]]"Miss Abelló," says Captain Drury. [[Captain Drury]]"You're off your desk. And you've brought my bosun, a passenger, a hatless lady, and... is that His Grace?"

[[the bishop]]"I was told that there'd be a view," says the bishop. The dog sneezes.

[[Ines Abelló]]"Captain, I need you to take us over the bar."

[[Captain Drury]]"I see. And if I say no?"

[[Ines Abelló]]"You've said no already. You will say it about nine times more, I expect, until I find out what your word is. Everybody has one." I take the pencil from behind my ear. [[Ines Abelló]]"Pieter's was marzipan."

She turns to look up at the bosun, a long way up.

[[Captain Drury]]"Mr. Haan? Is she drunk?"

[[Pieter Haan]]"She knew about the pigeon, Captain," Pieter says.

A silence. Captain Drury puts her cocoa down on the chart, which I have never seen her do, and on her face there's something that I've never seen there either. It's interest.

[[Captain Drury]]"It's *Rosalind*," she says. [[Captain Drury]]"My word. There, I've saved you nine goes. Now hold on to something, all of you. If I've been waiting my whole life to try this, I should like very much to do it the first time with an audience."

She reaches for the telegraph and rings down for everything we have. Ahead of us, white in the dusk, the bar begins to roar.

It's 8:31. I've never been here before.
