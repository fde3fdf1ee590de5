Frances | Fran, her elder sister, Auntie Fran | female
Jude | | female
Clarrie | their father, Dad, her father | male
Merv | her uncle, their uncle | male
Parveen Gill | the truckie, the driver, Parveen | female
Toby | the kid | male
Doug Hallam | Doug, Hallam | male
====
Channel Twelve

There are a hundred and ninety ewes left and they are standing along the fence, all of them, with their faces to the road.

[[Toby]]— What are they looking at? asks Toby.

[[Jude]]— The road, Jude says.

[[Toby]]— But there’s nothing on it.

[[Jude]]— They reckon there’s going to be.

She’s been home since four this morning. She drove through the night from Wagga with the kid asleep across the back; when she got down to open the gate she put her hand on a post, and the paint came off in it, hot. It hasn’t rained at Merindah for three years. It did once, her sister says, for eleven minutes, while everyone was in at the hall, voting.

Her sister is at the kitchen table, with the rifle in bits on a newspaper.

[[Jude]]— You’re not doing it, says Jude.

[[Frances]]— Someone’s got to. He can’t.

[[Jude]]— Where is he?

[[Frances]]— Under the house, says Frances. With Merv. They’ve got the radio down there, it’s cooler. They’re like two old goannas. Pass us that rag.

[[Jude]]— Did he ask you to?

[[Frances]]— He doesn’t ask. He went out on Tuesday to do it, and came in again, and hung up his hat. Then Merv went out on the Wednesday, and he’d forgotten the bolt. You tell me how Merv forgets a bolt.

[[Jude]]— There’s hay coming, though. You said on the phone there was hay.

[[Frances]]— I said there was meant to be. It’s meant to be from Western Australia. It was meant to be Monday.

She fits in the spring. She has their mother’s hands, big-knuckled and quick. When they were small nobody could tell the two of them from behind, in their hats, and when their mother called the one in they would both of them go, or neither. Nobody’d have any trouble now. Frances has had the sun on her for twenty years.

[[thinks Jude]]*I got away. I had the marks for it, and so did she, and one of us had to do the books.*

Under the house, between the stumps, two deckchairs have been set up on a bit of lino. The old men don’t turn their heads. They’ve got on the same singlet and the same hat; one has taken out his teeth. On an upturned crate the UHF is crackling away to itself like fat.

[[Jude]]— Hello, Dad, she says.

[[Merv]]— I’m Merv. That’s him.

[[Clarrie]]— She knows which, says her father. She’s having a lend of you. Did you bring the boy?

[[Jude]]— He’s looking at the sheep.

[[Clarrie]]— He’d want to make the most of it, Clarrie says.

Nobody laughs. He has become very thin. He lifts one finger for quiet, and leans to the set.

It is the trucks. They’ve been at it since Ceduna, forty-one of them, in a line, with flags on: she saw it on the news. They are farmers mostly, from over there, who had a good year. You can follow them on Channel 12 if you sit still enough, going along with their voices coming in and out, and reading one another the names off their bull bars for something to do, *Second Wife, Bank’s Half, Marlene, Sorry Kids, Long Way to the Shop.* They have been dropping off at one gate and another all down the line.

[[Merv]]— That’ll be Hay they’re at now, says her uncle.

[[Jude]]— They’ve got hay.

[[Merv]]— Hay the town.

[[Clarrie]]— They’ll run out before here, says Clarrie. We’re the end of the list. I know, because I put us there. Hallam’s got kids.

[[Jude]]— You put us last?

[[Clarrie]]— Somebody’s got to be.

There it is, then. She squats down on her hunkers in the dust, and looks from the one hat to the other. She had come with a speech. There’s a unit at the back of her place in Wagga, with a ramp; she has measured it for two beds.

[[Jude]]— Fran’s up there with the gun, she says.

[[Clarrie]]— I told her to leave it.

[[Jude]]— You didn’t. You went in and hung up your hat.

[[Merv]]— He couldn’t see them, Jude, her uncle tells her. He won’t say so. He went out there, and he couldn’t make out the one from the next. He’s got the cataracts. I wasn’t going to tell your sister, she’s got enough on.

[[Clarrie]]— You’ve got a big mouth, for a man with no teeth in it.

[[Jude]]— And what about you? Where was your bolt?

[[Merv]]— In my pocket, says Merv with dignity. I know my limits. I named half of those ewes.

The set spits. Somebody comes up out of it, very loud and close, so that they all three jump.

[[Doug Hallam]]— Merindah, Merindah. You there, Clarrie? It’s Doug.

[[Clarrie]]— Go ahead.

[[Doug Hallam]]— They’ve just been through us. We got four bales, mate. I tried to get him to hold you back a couple. Only there’s one truck left, and the bloke says that’s for Ivanhoe. I’m sorry. I said to him, there’s a bloke out there hasn’t had a blade since June.

[[Clarrie]]— You’ve got kids, Doug.

[[Doug Hallam]]— Yeah.

[[Clarrie]]— Then get off the air and go and feed something, says her father.

He hangs up the handset on its nail, at the second try. It’s so still under there that she can hear the ewes shift along the wire. Up over their heads a chair scrapes, and there are steps, her elder sister’s, going across the boards from the table to the door. All three of them follow it with their eyes. It’s a flywire door, it has a spring on it, and they wait for it to slap.

[[thinks Jude]]*She won’t ask me. She never did ask me for one thing. If I sit here she’ll just go and do it.*

She comes out from under the house into a light like a plank in the face. Frances is half way over the yard already, with the .22 under her arm and a box in her shirt pocket.

[[Jude]]— Fran! Wait on, will you?

[[Frances]]— Take Toby in, says Frances. Put the telly on for him.

[[Jude]]— Give it here. I’ll do half.

[[Frances]]— You couldn’t hit the shed.

[[Jude]]— I’ll hold them for you. I can do that. You’re not to do it by yourself.

She looks at her then, Frances does. There’s dust in all the lines of her face, and two clean ones.

[[Frances]]— You’d ruin those shoes, she says.

[[Jude]]— They’re not even mine. They’re Dean’s girlfriend’s.

[[Frances]]— Dean’s what?

[[Jude]]— I was going to tell you. It can wait.

[[Toby]]— Mum! yells the kid from the fence. Mum, Auntie Fran, they were right! They were right! There’s something on it!

It’s a smear, first of all, away out where the road goes into the water that isn’t there. Then it has a top and a bottom. Then there’s a glint in it. Along the whole of the fence the ewes have begun to call.

It’s going far too fast. It is red, with lights along the roof in the middle of the day, and a bow of tinsel round the mirror; it has got two trailers on, and they’re both of them stacked up and roped as high as a church. It goes past the gate. There’s a scream of brakes. They can see nothing for a bit for the dust, and what comes out of it, going backwards, is a rear end with a mudflap, and on it a painted tiger.

The door opens. A pair of very small boots comes down the ladder, with nothing much on top of them: a woman of sixty or thereabouts in a yellow scarf and a hi-vis vest down to her knees.

[[Parveen Gill]]— Is this Ivanhoe? she asks.

They stare at her. Nobody has got any voice.

[[Parveen Gill]]— It says on the phone that it’s Ivanhoe. I’ve got no bars since the last river, and it wasn’t a river. There’s a chap at a silo who told me straight on. I’m three hours straight on.

[[Frances]]— Ivanhoe’s north, says Frances. You should’ve gone left.

[[Parveen Gill]]— Left at what?

[[Frances]]— There’s a tyre.

[[Parveen Gill]]— I saw the tyre! says the truckie, and smacks herself on the forehead. I said to myself, Now what’s that for?

She pulls out a bit of paper from the vest, and holds it off at arm’s length; and Jude watches her sister look at those trailers. It’s lucerne. You can smell it from here, green and sweet, like the inside of a tea chest. You could eat it. The ewes have got their heads through the wires, and they’ve shut up. There isn’t a sound out of the hundred and ninety of them.

[[Frances]]— It’s a hundred and sixty k, says Frances. I’ll draw you a map.

[[Jude]]— Fran.

[[Frances]]— It’s not ours, Jude. It’s got somebody’s name on.

[[Toby]]— But they’re hungry, Toby says.

[[Frances]]— So are the ones at Ivanhoe, mate.

The old men have come up from below. They come across to the gate hand in hand, or so it looks. It’s one of them steering the other.

[[Clarrie]]— What’s that? says their father. Is that lucerne?

[[Merv]]— It’s going to Ivanhoe, Clarrie.

[[Clarrie]]— Is it? Lucky beggars. He lifts his face to it, with his eyes closed. Second cut, he says. You’d have irrigated that. Where’d they grow that?

[[Parveen Gill]]— Carnarvon, uncle. It’s my own. My husband put that paddock in before he passed.

[[Clarrie]]— He knew what he was about.

[[Parveen Gill]]— He didn’t know a thing. I told him what to do, says the driver. And which one are you? I’ve got here a Mr McAllister, Ivanhoe. Who’s this place?

[[Merv]]— Merindah, says their uncle.

[[Parveen Gill]]— You’re not on my list.

[[Clarrie]]— No. We’re off the end of it.

She takes a look at the paper again, and after that at them, and at the fence. She takes her time. She walks along it a little way in her small boots with her hands behind her, past one face and another, like somebody inspecting a guard. When she returns she has a different voice.

[[Parveen Gill]]— What’s the gun for? she asks.

It’s Toby who looks at his aunt. None of the others do.

[[Frances]]— Snakes, says Frances.

[[Parveen Gill]]— I see. Many?

[[Frances]]— A hundred and ninety.

The woman doesn’t reply to that. She climbs up into the cab, all the way, hauling herself hand over hand, and they hear her in there trying the set, and a roar of nothing, and her voice.

[[Parveen Gill]]— Tiger to anyone. Tiger to anyone at all on twelve. I want to talk to Mr McAllister at Ivanhoe. It’s Parveen Gill. You tell him that he’s getting one trailer.

[[Doug Hallam]]— He was down for the two, says the voice of Doug Hallam, from three places at once. What do I tell him? What happened to the other one?

[[Parveen Gill]]— You tell him a tyre, love, says Parveen.

She puts her head out. Already the kid is on the bottom rung, and Merv’s got the pin half out of the drawbar, with his bare gums clenched. Only Frances hasn’t stirred. She stands where she was, in the white road, with the rifle broken over her arm, and Jude goes up and takes it off her, and then the box; and then, since there’s nothing to be heard any more for the noise of the sheep, she puts her mouth to her sister’s ear.

[[Jude]]— I’ve left Dean, she says. Can I have my room?

[[Frances]]— It’s full of drench, shouts Frances. You’ll have to come in with me.
