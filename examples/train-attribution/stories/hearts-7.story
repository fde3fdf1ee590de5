Dagny Holm | Dagny, the captain | female
Bea Achterberg | Bea, the physio, the old physio | female
Kezia Tull | Kezia, the striker, Kez, the younger Tull | female
Ros Tull | Ros, the goalkeeper, the elder Tull, the elder of them | female
Ferreira | the coach, Boss | male
Ayesha | the kid, the substitute, a girl of seventeen | female
the woman with the flag | | female
====
Fifteen Minutes

It is four–nil at half-time, and the only one talking is the drain.

Sixteen women sit round the walls of the away dressing-room at Cressing Town, steaming. There is a tray of orange quarters on the bench, and nobody has touched it. Above the door some home supporter has put up a notice in felt pen: ‘WELCOME TO THE FORTRESS, WIPE YOUR FEET.’ The coach comes in last. He shuts the door, he takes off his cap, and he looks into it as if the second half might be in there.

[[Ferreira]]“I had a speech,” says Ferreira. [[Ferreira]]“I had it prepared for two–nil.”

Nobody laughs. He puts the cap back on.

[[Ferreira]]“So. Who would like to tell me about the third goal? I saw it, but I was behind my hands.”

[[Kezia Tull]]“Ask the goalkeeper,” says Kezia Tull.

Her sister doesn't lift her head. She's across from her under the dead clock, gloves off, six foot one of mud with a plait. There are two Tulls in the side, and have been since they were nine and eleven and put in with the boys; at one end a Tull stops them and at the other end a Tull scores them, and for years the local paper has never needed a second headline.

[[Dagny Holm]]“Leave it, Kez,” says the captain.

[[Kezia Tull]]“I'm only answering. He wanted to know. It was a back-pass, and she waved at it.”

[[Ros Tull]]“I lost it in the lights,” Ros says to the floor.

[[Kezia Tull]]“It was on the *ground*.”

[[Ros Tull]]“I know where it was.”

[[Kezia Tull]]“You weren't even looking. I could see you from the halfway line. You were looking up at the stand. Who've you got up there, then, your fancy man?”

[[Ros Tull]]“Shut your mouth, Kezia.”

[[Kezia Tull]]“Or what? You'll wave at me?”

They are both up. It's surprising how small a room can get. Dagny Holm is in between them before the studs have finished scraping, one palm on each shirt; she's a midwife in the week, and nothing that people shout has shocked her since about 2015.

[[Dagny Holm]]“Sit,” she says. [[Dagny Holm]]“You. And you. Boss, can I have the room?”

[[Ferreira]]“I am the coach.”

[[Dagny Holm]]“I know that. Can I have it, though?”

Ferreira looks along the benches. He has three daughters. He takes an orange quarter, and then one more.

[[Ferreira]]“Nine minutes,” he says. [[Ferreira]]“I'll go and be angry in the corridor, so that they hear it.”

And he is. They can hear him go off down the tiles, roaring in Portuguese at what sounds like a fire bucket.

* * *

[[Dagny Holm]]“Right,” says Dagny. [[Dagny Holm]]“What's up with the two of you?”

Silence. In the corner a girl of seventeen, who has never yet been on the pitch, tries to peel a banana without its making any noise.

[[Bea Achterberg]]“I'd tell them, pet,” says the old physio.

She's on her knees, winding tape around somebody's thigh, and she has not turned round. Bea Achterberg has been with the club for thirty-one years and has had her hands on everyone here. It's like being known by the sea.

[[Dagny Holm]]“Tell us what? Bea? Who are you talking to?”

[[Bea Achterberg]]“She knows who.”

[[Ros Tull]]“You said that you wouldn't,” says Ros.

[[Bea Achterberg]]“And I haven't.”

[[Kezia Tull]]“Haven't what?” The striker's voice has gone up. [[Kezia Tull]]“What does she know? Why does *Bea* know?”

The elder Tull turns her hands over upon her knees. They're huge, split and taped at every joint. She holds up the left one in front of her face and shuts her right eye; and then, with a kind of care, she does it the other way about.

[[Ros Tull]]“It's this one,” she says. [[Ros Tull]]“It's been since August. It's like there's a thumb in the middle. If it comes at me from the left I can get it, and if it comes from the right, I've got to guess. I wasn't looking at the stand, Kez. I was looking at the ball. That's where I have to look, to see it.”

No one moves. Somebody's boot, which was being unlaced, stays unlaced.

[[Kezia Tull]]“August,” says her sister.

[[Ros Tull]]“The hospital says that it's the back of the eye. There's a name for it. They're going to do injections.”

[[Kezia Tull]]“But we've played *eleven games*. You've had six clean sheets. You saved a penalty, at Harlow!”

[[Ros Tull]]“She went left.”

It's the captain who makes the noise, a sort of cough, which might have been a laugh if it had been let. Kezia rounds on her.

[[Kezia Tull]]“Did you know as well?”

[[Dagny Holm]]“I didn't. I wish I had.”

[[Kezia Tull]]“I share a *kitchen* with her! I've been pouring her cereal, she said she'd hurt her wrist! Why wouldn't you tell me? I'd have told the boss and had you out of there. You could have had your head kicked in, coming out for corners. You could have died, you silly cow.”

[[Ros Tull]]“That's why,” says Ros.

[[Kezia Tull]]“What's why?”

[[Ros Tull]]“I'd have been out of there. It's all we've got, us two. It's all we've ever done. You're going up in May, everybody knows it, there's a scout from the Villa sat in that stand with a flask. I thought, I'll get to May. I'll just see her off, and then I'll stop.”

The younger Tull sits down on the floor, in the wet, with her back against the physio's bag. She is twenty-four and has scored nineteen goals since September. She puts the heels of both hands in her eyes.

[[Kezia Tull]]“You're my keeper,” she says from behind them. [[Kezia Tull]]“I don't want to go up anywhere without my keeper.”

[[Bea Achterberg]]“Well, I don't know about May,” says Bea, and snips off the tape. [[Bea Achterberg]]“But you've five minutes to sort out this afternoon. That's you done, Shona, love, don't twist. Who's going in goal?”

They'd forgotten it. One after another they look up; and then, because there's no help for it, they look towards the corner. The second keeper is in Lanzarote. The third keeper has got half a banana in her mouth.

[[Ayesha]]“I'm a winger,” says Ayesha, round it.

[[Dagny Holm]]“You've got the green top on.”

[[Ayesha]]“It was the only one that fitted!”

[[Dagny Holm]]“Have you ever been in goal?” the captain asks.

[[Ayesha]]“In the garden. My brothers made me. I was let in for nothing at the cricket once, and I caught one in the crowd.” The kid swallows. Her eyes are enormous. [[Ayesha]]“It's four–nil. It'd be nine. It'd be on the internet.”

[[Ros Tull]]“Come here,” says Ros.

She's taken up her gloves. The girl comes, in her stockinged feet, and stands in front of the bench as though for an injection, and the goalkeeper pulls the left one on for her, and then the right, and does the straps up at the wrist.

[[Ros Tull]]“They're too big. Don't you worry about it, so's the goal. Listen. Their nine looks at where she's going to put it. Every time. She can't help it, she'll look, and then she'll drop her shoulder. The ten's all show. You stay big and let her fall over. And at corners you shout.”

[[Ayesha]]“What do I shout?”

[[Ros Tull]]“‘Mine.’ Go on.”

[[Ayesha]]“Mine,” says the substitute.

[[Ros Tull]]“That's what you say for the last biscuit. I want them to hear it in the car park.”

[[Ayesha]]“*MINE!*”

In the corridor the coach stops shouting at the bucket.

[[Bea Achterberg]]“There she is,” murmurs the physio.

A rap on the door, and it opens about a foot. It's the woman with the flag, with her eyes turned politely to the ceiling.

[[the woman with the flag]]“Two minutes, ladies. Have you got any changes?”

[[Dagny Holm]]“One,” says Dagny. [[Dagny Holm]]“Twenty-two on for number one.”

[[the woman with the flag]]“Is she injured?”

It's the captain's place to answer, or the physio's. They both wait. Ros Tull gets up off the bench, all the mud and length of her, and unties the hair-band from her wrist, which she's worn since she was eleven.

[[Ros Tull]]“Yeah,” she says. [[Ros Tull]]“I am, a bit.”

Kezia is on her feet too. She goes over, wiping her nose with her sleeve, and has to reach to do it; she knocks her forehead, twice, quite hard, on the big collarbone. It's what they've always done. One for luck and one for the other one.

[[Kezia Tull]]“Where will you be?” she asks, into the shirt.

[[Ros Tull]]“Behind the goal. Where she can hear me.”

[[Kezia Tull]]“Which side?”

[[Ros Tull]]“You daft thing,” says the elder of them. [[Ros Tull]]“The right. I'll do her left for her, and she can do my right.”

[[Kezia Tull]]“And can you see me? If I'm up the other end?”

[[Ros Tull]]“I can see a ginger blur that won't track back.”

[[Kezia Tull]]“That's me.”

The door goes all the way open. There's the cold, and a band somewhere, and eight hundred people who've wiped their feet. Ferreira is standing against the wall with orange peel on his sleeve. He counts them by him as they come, as he might count children off a bus, and when he gets to the gloves he stops.

[[Ferreira]]“What's this?” he says. [[Ferreira]]“What has happened? Who is this person in goal?”

[[Ayesha]]“Mine,” says Ayesha, very fast, and runs.

[[Dagny Holm]]“I'll tell you at full time, Boss,” says the captain. [[Dagny Holm]]“It's a good one. You'll want your cap off.”

It finishes four–three.
