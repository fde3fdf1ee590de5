Samir | Sam | male | narrator
Ari | | neutral
Tunde | | male
Solveig | the producer | female
Pim | the engineer | neutral
Baba | my father | male
Crispin | the man from the label, a man in a very soft coat | male
====
Nine Takes

ONE

We don't get to the end of it. Tunde drops a stick.

TWO

We get to the end of it, and in the glass Solveig takes off her headphones and rubs the place where they've been.

[[Solveig]]"Lovely," says the ceiling. She's the producer, she's a name; she did that record with the foghorns. [[Solveig]]"Really lovely. And now can we do it as if somebody had died?"

[[Ari]]"Somebody has died," says Ari. [[Ari]]"That's what it's about."

[[Solveig]]"Then it won't be difficult."

I'm behind a screen made of egg boxes, with a bass on my knees. I can see Ari's boots, and one of their hands, and the top of Tunde's hat going up and down as he laughs. It's Wednesday. It's our one day. The label has paid for eight hours at Brine Lane, and it's sent a man in a very soft coat to sit on the sofa and watch it being spent.

[[Crispin]]"Is it meant to be that long?" asks the man from the label. He has got hold of the talkback without being shown it.

[[Ari]]"Who's that?"

[[Crispin]]"It's Crispin! Hi! Only I'm hearing it on the radio, and on the radio I'm sort of, *when's the tune?*"

[[Solveig]]"Thank you, Crispin," says Solveig's voice, [[Solveig]]"that's very useful. That button's quite delicate."

THREE

Ari stops in the second verse. They just stop, with their mouth open, as if they'd walked into a room and forgotten why.

[[Ari]]"Sorry," they say. [[Ari]]"Go again. My fault."

FOUR

The same place.

The song's called "Habibi, Answer the Phone." It's Ari's words and it's my tune; at least, it's my tune up to the middle, and after that it's a thing that my father used to play at the end of the night when everyone had gone home and he thought that we kids were asleep. He had an oud with a patch on it like a boot. I've never asked him where he got the tune from. I never asked him if I could have it, either.

[[Tunde]]"What's happening in bar thirty?" says Tunde, over the screens. [[Tunde]]"Talk to me. Is it me? Am I rushing?"

[[Ari]]"It isn't you."

[[Tunde]]"Because I can not rush. I've got a whole other speed."

[[Ari]]"There's a hole there," says Ari. [[Ari]]"I come down the stairs, on *didn't pick up, didn't pick up*, and there's meant to be a floor, and there isn't one. I'm singing to nobody. Who am I singing to?"

The door's opened and Pim has come in with the tape measure. Pim's the engineer. They wear shorts in all weathers and haven't, that I've noticed, ever finished a sentence.

[[Pim]]"If we just put the," says Pim. They move a microphone one inch nearer to Ari's chin and go out again.

FIVE

It's worse. You wouldn't believe an inch could do it.

[[Crispin]]"I'm going to be the idiot here," says Crispin.

[[Tunde]]"Go for it," Tunde says.

[[Crispin]]"What's it *about*?"

Ari comes out from behind the screen. They're six foot one with the boots, and they have a way of folding their arms that I have seen empty a bar.

[[Ari]]"My mother rang me," Ari tells the glass. [[Ari]]"Last March. I was on stage in Utrecht, so it went to voicemail, and then I was in the van, so I thought, tomorrow. And by the next day I'd nobody to ring. There's nothing on the message. It's forty seconds of her putting the shopping away. You can hear a fridge."

The sofa doesn't say anything. A small light goes on and off.

[[Solveig]]"Go and have a tea, everyone," says Solveig.

We have a tea. There's a yard with a bench in it, some bicycles and a very angry rose. Tunde lights the end of a cigarette and looks at me through it. I've known him from the first day of school.

[[Tunde]]"You know what it is," he says.

[[Samir]]"What?"

[[Tunde]]"It's a bass on it. That bit's not for a bass. Every time we get there I hear the other thing. I hear your dad's front room. I can smell the actual cushions."

[[Samir]]"We can't get an oud player by four o'clock."

[[Tunde]]"Is that right?" says Tunde. [[Tunde]]"You can't think of one? One doesn't spring to mind?"

I tell him to leave it. He leaves it, for almost a minute.

[[Tunde]]"How long has it been?"

[[Samir]]"We talk."

[[Tunde]]"Sam. You text. You text him a picture of a bridge, and he sends you a thumb."

It's true about the thumb. When I left law my father didn't shout at me. I could have done something with shouting. He said, very well, and shook my hand at the door of the flat, like a man seeing off a plumber; and when I'd got down to the street I heard from above me, through the shut window, someone start to tune up and then stop. That's four years. My mother says that he took it down to the cellar. She tells me that sort of thing, and doesn't say what I'm to do with it.

Ari has come up. They sit on the wall, swing their boots and hold out a hand for Tunde's cigarette, which they don't smoke, only look at.

[[Ari]]"Whose is it?" they ask me. [[Ari]]"The middle. I always thought that you wrote it."

[[Samir]]"I never said I did."

[[Ari]]"You never said you didn't."

[[Samir]]"It's my father's," I say.

They nod. They look at the end of the cigarette for a while longer.

[[Ari]]"Is he alive?" says Ari.

[[Samir]]"Yes."

[[Ari]]"Then answer the phone, you absolute pillock."

SIX

It isn't a take. Pim calls it one afterwards, on the box, because the tape was going.

I'm in the control room with my mobile laid flat on the desk and a microphone hanging down over it like a heron. Everyone's in here. It's ringing. It rings five times, six, and I have started to say that he'll be at the shop.

[[Baba]]"Yes?" says my father.

[[Samir]]"Baba. It's Samir."

[[Baba]]"Who has died?"

[[Samir]]"No one. Nobody's died, everyone's fine." I've switched to Arabic and can feel all of them listening to the music of it. [[Samir]]"I'm at work. I wanted to ask you something."

[[Baba]]"At work," he says. There's a pause, in which I hear a kettle, and Umm Kulthum, and the budgie. [[Baba]]"What kind of work is it on a Wednesday?"

[[Samir]]"I'm making a record. I told you. In the text."

[[Baba]]"You sent me a picture of a door."

[[Samir]]"It was this door!"

[[Crispin]]"Is he up for it?" whispers Crispin. Solveig, without looking round, lays a hand over his whole face.

I had it ready, I had a speech. What I say is that I've stolen something. I say that I took a tune of his, ages ago, through a wall, and that I've put it in a song and it doesn't work, because I only know it from the wrong side.

[[Baba]]"Which?" says my father.

[[Samir]]"The late one. After the guests."

[[Baba]]"I don't know what you mean. Sing it."

[[Samir]]"Baba, there's people here."

[[Baba]]"Four years he doesn't call," my father says, to the budgie, I suppose, [[Baba]]"and when he does he's shy. Sing it, habibi! How should I know it from a description?"

So I sing it. I haven't any voice. I sing it to a telephone, in front of the woman who did the foghorns, eight bars and the turn, with my eyes shut and the sweat running down inside my shirt. When I've finished there's only the hum of the machines.

[[Baba]]"You have the second half upside down," says my father.

[[Samir]]"Have I?"

[[Baba]]"It doesn't go down. Why should it go down? It's my father calling us in from the orchard. He stood on the roof. You're a boy, you're at the bottom of the trees, you hear your name, and you pretend you didn't, to have a little longer. And he calls again. So it goes *up*. It goes up and waits." He coughs. [[Baba]]"Then it goes up and waits once more. It never goes down until you come."

Ari has understood nothing, not a word. But I see them put out a hand and take hold of the edge of the desk.

[[Samir]]"Could you show me?" I say. [[Samir]]"I mean, is it in the cellar?"

[[Baba]]"Who says it's in the cellar?"

[[Samir]]"Mama."

[[Baba]]"Your mother's a spy. It's behind the door. It's been behind the door the entire time, how would I get it down to a cellar with my knee?" Something knocks and twangs. [[Baba]]"Wait. The third's gone flat. Wait. Don't hang up."

[[Pim]]"Are we," says Pim.

[[Solveig]]"Oh, we are," breathes Solveig. [[Solveig]]"We've been rolling since *who has died*."

SEVEN

He does it four times. He says that the first three were to warm the wood.

EIGHT

We've got the phone in the cans. It's a terrible line, there's the kettle on it and the budgie, and the oud's about as big as a matchbox. Ari's gone back behind their screen. Tunde counts it in with just his fingers on the rim.

I don't play. When we come down the stairs to bar thirty I take both hands off the strings and hold them up, so that all of them can see. *Didn't pick up, didn't pick up*. And there, under it, where the hole was, a small, cracked, stubborn thing goes up, and waits. And goes up, and waits.

Ari turns their head as though somebody'd said their name.

What they sing then isn't in the words. It isn't words. I've heard that record, I don't know, five hundred times, in lifts, in a taxi in Lagos, once out of a window in the street where I was born, and I've never yet got through that bit on my feet.

Nobody moves at the end. You can hear the tape going round.

[[Crispin]]"I've got a thing in my eye," announces the man from the label. [[Crispin]]"Is there, does anyone else have a thing?"

[[Solveig]]"That's the one," Solveig says. Her voice isn't right. [[Solveig]]"That's the one, I don't want another. Go home. Pim, tell me that we got it."

[[Pim]]"We got it," says Pim.

It's the only sentence I ever heard them finish.

NINE

[[Baba]]"Hello?" says the ceiling. [[Baba]]"Is it over? Is anybody there?"

I've run all the way across the floor to the desk, and knocked over a stand.

[[Samir]]"I'm here, Baba. I'm here. It was perfect."

[[Baba]]"It wasn't perfect. I want to do it again," my father says. [[Baba]]"And who's that singer? That boy or girl has a voice like my father. Have they eaten? Bring them on Friday. Bring the fool with the eye."
