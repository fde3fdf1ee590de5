Senad | Twelve | male | narrator
Base | Lorna, the dashboard | female
Mrs. Quigley | the old lady, an old lady in a green coat, Nell | female
the boy | a boy with a trumpet case | male
Seven | Hussein | male
Four | | male
the nurse | a nurse in clogs | female
all the rest of them | | unknown
====
All Cars

I drive nights in a city that isn't mine, in a car that isn't mine, and from six in the evening until six in the morning the person I talk to most is a voice in the dashboard that has never seen my face.

[[Base]]«Twelve,» it says. [[Base]]«Where are you, Twelve?»

[[Senad]]«Corn Street, Base. I'm clear.»

[[Base]]«Pick up at the Alhambra. Name of Quigley, going to Larch Avenue. And Twelve? She's ninety. Get out and do the door.»

[[Senad]]«I always do the door, Base.»

[[Base]]«I know you do,» says the dashboard. [[Base]]«I'm saying it so that Seven hears.»

[[Seven]]«I heard that,» says Seven.

It's a Sunday in November and there's fog coming up off the river. The Alhambra used to be a cinema and then it was bingo, and tonight they're closing it for good; there's a sheet tied over the sign. On the steps, by herself, waits an old lady in a green coat with a handbag held in front of her in both hands. I get out. I do the door.

[[Mrs. Quigley]]«You're very young,» she tells me.

[[Senad]]«I'm fifty-one, madam.»

[[Mrs. Quigley]]«That's what I said.» She settles herself in the back, in the middle, where she can see between the seats. [[Mrs. Quigley]]«What do they call you?»

[[Senad]]«Senad.»

[[Mrs. Quigley]]«I'm Mrs. Quigley. I was married to a Raymond. I had a full house tonight and there was nobody to shout it to. They'd turned off the microphone.»

I say that I'm sorry to hear it. She tells me it was only for a hamper.

We've gone about a mile, slowly, with the fog coming at us in lumps, when I notice her eyes in the mirror. They're looking at the side window as you'd look at a stranger who has sat down at your table.

[[Mrs. Quigley]]«This isn't the way,» says Mrs. Quigley.

[[Senad]]«It's Larch Avenue, madam? In Fairfield?»

[[Mrs. Quigley]]«I don't live in Larch Avenue! Who told you that? I live at thirty-one Foundry Row. Raymond'll be wondering.»

I've driven here eleven years, and I know every street there is. There's no Foundry Row. I pick up the handset and turn my shoulder a little, for privacy, although there isn't any.

[[Senad]]«Base, Twelve. Is there a Foundry Row?»

It takes her some time. I can hear her turning over the big book she keeps there; she doesn't trust the screen.

[[Base]]«There was,» says Lorna finally. It's her name: I've known it for years, she says it when she's tired. [[Base]]«It's the retail park. They pulled it down in seventy-four. Why?»

[[Senad]]«My passenger lives there.»

[[Base]]«Ah,» says the voice.

And then, after a crackle, as gentle as anything: [[Base]]«Well, she's paid to Larch Avenue. There's a daughter, a Mrs. Bright, I've got the number. Do you want me to give her a ring?»

[[Senad]]«Please.»

I drive round the roundabout twice. A boy with a trumpet case is standing on the island in the middle of it, with his thumb out, soaked. He's sixteen, perhaps. We aren't meant to. The second time round I stop.

[[the boy]]«Are you going anywhere near the General?» he says, through the gap. His teeth are going. [[the boy]]«I've got six quid.»

[[Senad]]«I have a fare.»

[[Mrs. Quigley]]«Oh, let him in,» says the old lady. [[Mrs. Quigley]]«He's blue. Are you a friend of our Kenneth's?»

[[the boy]]«No, I don't think so.»

[[Mrs. Quigley]]«You've a look of him. Get in the front, and put that down by your feet. What is it, a gun?»

[[the boy]]«It's a trumpet.»

[[Mrs. Quigley]]«That's worse,» she says. She's delighted.

So now there are three of us. The boy holds his hands against the heater and says that the buses have been stopped because of the fog. He doesn't say what he wants at the General. I don't ask him. It's not a place where people go at eleven on a Sunday with good news.

[[Base]]«Twelve?»

[[Senad]]«Go ahead, Base.»

[[Base]]«I've got no answer from the daughter. I've tried it three times and it just rings out.» The voice is keeping itself flat. [[Base]]«Can you hold on to her for a bit? Only I don't like to think of her going into an empty house, if she's, you know. If she's visiting.»

[[Senad]]«I'll hold on to her.»

[[Seven]]«Who's visiting?» asks Seven, who can't help himself.

[[Base]]«Get off the air, Hussein.»

I turn the meter off. We go down Castle Street and along by the docks. You couldn't call it sightseeing as there's nothing to be seen, but the old lady sees it. She sees the lot. She's leaning forward with an elbow on each of our seats, and out of the fog on both sides she's pulling a city that I've never driven in.

[[Mrs. Quigley]]«That's Dacey's, where I got my shoes. That's the Mechanics'. There's the pawnshop, he had a parrot, it could say *Friday*. That's the wall Raymond fell off. Slow down, now, slow down. There's a tram.»

I slow down for the tram.

[[the boy]]«Is she okay?» the boy says under his breath.

[[Senad]]«She's better than us,» I tell him. [[Senad]]«She knows where she is.»

He thinks about that. He's got his foot on the case to stop it from sliding. [[the boy]]«My nan does that,» he says. [[the boy]]«Did. She's up on Ward Six. They rang my mum and said come, and my mum's in Aberdeen till Tuesday, on the rig. So it's just me. I was at band.»

[[Senad]]«You walked from the band?»

[[the boy]]«I ran.»

I don't know what my face does. I pick up the handset. I've never asked Base for anything before, not in eleven years, not for a Christmas off.

[[Senad]]«Base, from Twelve. I'm going to the General. It's not booked.»

[[Base]]«Have you got a fare on?»

[[Senad]]«I have two. No. I have one and a half.»

[[Base]]«Senad,» says Lorna, and it's the first time that she's said it; I hadn't known she had it. [[Base]]«They've shut the swing bridge. There's a boat stuck in it. You'll need to go all the way round by Marsh Lane, and Marsh Lane's got a tree down. You won't be there this side of one o'clock.»

The boy has heard. He doesn't say a word. He takes hold of the door handle as if he'd go and run it.

[[Mrs. Quigley]]«Why don't you go by the gasworks?» says Mrs. Quigley.

[[Senad]]«There is no gasworks, madam.»

[[Mrs. Quigley]]«There's a lane. Behind the gasworks, where the coke carts went. It comes out at the back of the Infirmary, by the laundry. I went along it every night with Mam's dinner.» She sounds cross. [[Mrs. Quigley]]«Has nobody told you anything?»

I say into the handset: [[Senad]]«Base, is there a lane behind the gasworks?»

[[Base]]«Which gasworks?»

[[Senad]]«The one that isn't there.»

There's the book again, the big soft pages. I can hear her breathing, and behind it some clock I've always heard and never seen. Then it's not her who answers.

[[Four]]«Four here,» says a very old voice. It's Four. He never talks; some of us believe that he doesn't exist. [[Four]]«It's the cycle path. The Greenway. Back of the tile place. You'll get a car down it if you fold your mirrors. There's a bollard.»

[[Senad]]«What about the bollard?»

[[Four]]«It lifts out. Don't ask me how I know.»

[[Base]]«I haven't heard any of this,» says Base.

It's a black slot between two walls. The boy jumps out, does the bollard, puts it back behind us like a good citizen, and climbs in again with rust on his shirt. I fold the mirrors. We go at the pace of a horse. In the lights there are brambles, a trolley, a fox that looks at us as if we'd come about the rent; and behind my ear a voice is counting off the gates.

[[Mrs. Quigley]]«Retort house. Coke heap. Mind the cat. Left at the lamp.»

There's no lamp, and there is a left. I take it. Eleven minutes after we turned off the road, the fog goes yellow and there's a chimney in it, and a sign that says LINEN DELIVERIES ONLY.

[[Mrs. Quigley]]«There,» says the old lady. [[Mrs. Quigley]]«Now run, Kenneth. Tell her it's a chop.»

He's halfway out of the car. He turns back, with the wet hair in his eyes, and looks at her.

[[the boy]]«I will,» he says. [[the boy]]«Ta, Mam.» He drops the six pounds on my seat, all in coins.

I sit there. I ought to go. Instead I get out and do the door, and give her my arm, because I can see she means to come in; she's got her handbag ready. We find a corridor, and at the end of the corridor a nurse in clogs who looks at the two of us over a desk.

[[the nurse]]«Visiting's finished,» says the nurse. [[the nurse]]«Who is it you're here for?»

[[Mrs. Quigley]]«We've brought the boy,» Mrs. Quigley says.

[[the nurse]]«The lad with the trumpet? Oh. He's in with her.» Her eyes go to my jacket, to the badge with the number. [[the nurse]]«She's awake. She wasn't expected to be. It's lucky you came when you did, I'll tell you that. Sit down, my love, you look done in. What's your name?»

[[Mrs. Quigley]]«Nell,» she says. [[Mrs. Quigley]]«Am I home?»

[[Senad]]«Nearly, madam,» I say.

I put my coat round her. From down the hall, quite soft, with something stuffed in the end of it, there begins to be a tune. I don't know it. She does. She moves one finger on the clasp of her bag. I count three other doors that open.

It's ten past twelve when I get back to the car, with her on my arm, and the radio's talking to itself.

[[Base]]«Twelve? Come in, Twelve. Senad, are you there? I've got the daughter, she'd fallen asleep in the bath. She's in bits. She's standing out on the step in a towel.»

[[Senad]]«Tell her Larch Avenue in fifteen minutes. Tell her that her mother had a full house.»

[[Base]]«She had a what?»

[[Senad]]«At the bingo. Nobody announced it. They'd turned off the microphone.» I look in the mirror. The eyes there are nearly closed. [[Senad]]«Lorna. Can you open all the cars?»

She understands; she generally does. There's the double click, the one that we get for accidents and for the new year, and I know that in forty taxis in the fog, at the station and the airport and outside the kebab shop, they've all stopped chewing.

[[Base]]«All cars, all cars, this is Base,» says Lorna. [[Base]]«House!»

[[Seven]]«House!» shouts Seven.

[[all the rest of them]]«House!» say all the rest of them.
