Imtiaz Rahim | Taz, Imtiaz, mate, lad | male | narrator
Doug Varley | Doug, Varley | male
Pippa Longstaff | Pippa, our manager, Philippa | female
Roger Haddow | Roger, the managing director | male
Marijke Visser | Marijke, Ms Visser, the Dutchwoman | female
Colin from Legal | Colin, Legal, the man from Legal | male
the recorded voice | the recorded voice, the starfish | neutral
====
Kilimanjaro

[[the recorded voice]]‘You are the third participant,’ says the recorded voice, and Doug tells it to bugger off.

[[Imtiaz Rahim]]‘Is it on mute?’

[[Doug Varley]]‘It’s got a little red man on it.’

[[Imtiaz Rahim]]‘Is that the mute?’

[[Doug Varley]]‘It’s that or it’s a hospital.’

We’re in Kilimanjaro. All the rooms on the fourth floor are called after mountains, which somebody from Brand came and did in the spring, and all of them look out on the bins. There’s me, there’s Doug Varley, and on the table between us there’s a thing like a grey starfish, that we’ve been asked to sit next to from ten until eleven and say nothing into.

[[Doug Varley]]‘What are we for?’ says Doug.

[[Imtiaz Rahim]]‘We’re subject matter experts.’

[[Doug Varley]]‘On what?’

[[Imtiaz Rahim]]‘Stairlifts.’

[[Doug Varley]]‘Is that what she called you? Expert?’

[[Imtiaz Rahim]]‘It was in the invite.’

[[Doug Varley]]‘Thirty-four years, and I’ve to find it out from an invite.’

Doug designed the curved rail. If you’ve ever had a gran go round a corner, that was him. He’s fifty-nine; he’s got a short-sleeved shirt on with four pens in the pocket, and he eats a pork pie every day at ten, off the same knife. I’ve sat across from him since I was twenty-two. I know his wife’s blood pressure. I do the software for the seat.

[[the recorded voice]]‘You are joined by,’ says the starfish, and then a man’s own voice, dropped in like a stone: [[Roger Haddow]]‘Roger Haddow.’

[[Doug Varley]]‘Oh, good morning, your worship.’

[[Imtiaz Rahim]]‘You’re sure about the mute?’

[[Doug Varley]]‘He’d have said something.’

[[Roger Haddow]]‘Morning, all,’ says Roger. [[Roger Haddow]]‘I’m on the hands-free, I’m just coming up to Wetherby. Who’ve we got?’

[[Marijke Visser]]‘Marijke Visser, good morning, in Eindhoven.’

[[Colin from Legal]]‘Colin, Legal.’

There’s a gap that’s about the size of two people. Doug looks at me. I look at the red man.

[[Roger Haddow]]‘Super,’ the managing director says. [[Roger Haddow]]‘And I think that Pippa’s got a couple of the tech chaps in a room somewhere, in case we need them. Pippa? No? Well, she’s probably on her way. Marijke, why don’t you kick us off?’

She does. She’s got a nice voice, the Dutchwoman, she makes everything sound as though it’s been ironed. There are slides that we haven’t been sent. She says that on slide four you see the synergies.

[[Doug Varley]]‘What’s a synergy?’

[[Imtiaz Rahim]]‘It’s when there’s two of you doing a thing and then there’s one.’

[[Doug Varley]]‘Which one?’

[[Imtiaz Rahim]]‘It’ll be on slide five.’

[[Doug Varley]]‘You want to cheer up. You’ve a baby coming.’

[[Imtiaz Rahim]]‘I’m cheerful.’

[[Doug Varley]]‘You’ve gone a funny colour, then.’

[[Imtiaz Rahim]]‘I’m hungry. What do you reckon it’s about, really?’

[[Doug Varley]]‘They’re buying us.’

[[Imtiaz Rahim]]‘They’re not. It’s a partnership. Pippa said.’

[[Doug Varley]]‘Taz, lad. When I was first married, I’d a cat that went into partnership with a budgie.’

[[Imtiaz Rahim]]‘So what happens?’

[[Doug Varley]]‘To the budgie?’

[[Imtiaz Rahim]]‘To us.’

[[Doug Varley]]‘They’ll want the rail,’ says Doug. [[Doug Varley]]‘They’ve been after it for years, they can’t do a tight inside bend. They’ll have the drawings off me, and then they’ll say thank you very much.’

[[Imtiaz Rahim]]‘They can’t just have the drawings.’

[[Doug Varley]]‘They’re not mine. They never were. I did the first one on the back of a hymn sheet, at my own father’s funeral. His sister couldn’t get up to the lav. It’s still not mine, it’s the firm’s.’

I ask him if he’s got that anywhere. The hymn sheet. He says that it’s in a drawer, and why?

[[Marijke Visser]]‘...which brings me to the Leeds site,’ Marijke is saying.

Both of us lean in. And there’s a click, a bit of a hum, and over the top of her, a lot closer than she is, comes Roger.

[[Roger Haddow]]‘No, darling, I can’t,’ he’s saying. [[Roger Haddow]]‘I’m on a call.’

[[Marijke Visser]]‘Excuse me? Roger?’

[[Roger Haddow]]‘I’m on one now. I’ve got it on mute.’

Doug puts his pie down.

[[Roger Haddow]]‘I don’t know, do I? It’s in the blue suitcase. Have you looked in the pocket?’

[[Colin from Legal]]‘Roger, it’s Colin here. I think we can hear you.’

[[Roger Haddow]]‘Well, the other pocket. Oh, some Dutch woman. She’s going through the whole thing again from the beginning, you’d think that she was reading it to the blind.’

[[Marijke Visser]]‘I see,’ says Marijke.

[[Colin from Legal]]‘Roger!’ says the man from Legal. [[Colin from Legal]]‘You’re not muted!’

[[Doug Varley]]‘He can’t hear them,’ says Doug in wonder. [[Doug Varley]]‘He’s turned us down. He’s turned us down to talk to his missus.’

[[Imtiaz Rahim]]‘Should we do something?’

[[Doug Varley]]‘We should get popcorn.’

[[Roger Haddow]]‘About a hundred and sixty,’ Roger says. [[Roger Haddow]]‘All of Leeds. No, they don’t know yet. God, no. After Christmas, I should think, we’ll want them for the Christmas orders.’

It goes very quiet in Kilimanjaro. You can hear a lorry backing up to the bins. This vehicle is reversing, it says. This vehicle is reversing. I’m thinking of the box room, with one wall done yellow and the other three waiting. And what I can see isn’t that at all; it’s Doug’s hand with a bit of jelly on it, lying there next to the knife.

[[Roger Haddow]]‘They’ll be all right,’ says the managing director. [[Roger Haddow]]‘The young ones walk into something. There’s a chap who’s been there since the Flood, he’ll be glad of it, he’ll go off and do his allotment. I’m doing them a favour. Look, I’ve got to go, pet, I think she’s stopped. What? Yes. Love you too.’

Click.

[[Roger Haddow]]‘Sorry about that, Marijke,’ he says, from further off. [[Roger Haddow]]‘Lorry. You were saying, Leeds?’

Nobody was saying Leeds. There’s not a breath on that line.

[[Doug Varley]]‘Who’s he mean?’ says Doug, not very loudly. [[Doug Varley]]‘Since the Flood?’

[[Imtiaz Rahim]]‘It could be anyone.’

[[Doug Varley]]‘Who?’

[[Imtiaz Rahim]]‘There’s Jean in Accounts.’

[[Doug Varley]]‘Jean came in ninety-eight.’

[[Imtiaz Rahim]]‘There’s that man in the post room, with the hip.’

[[Doug Varley]]‘He said a chap, Taz. He said, off to his allotment. Is it that he thinks I’ve got one, or is it just what he thinks you do with us?’

I’ve nothing to say to that. I push the pie back towards him an inch or so across the table.

[[Colin from Legal]]‘Roger, it’s Colin. I’d like to suggest that we pause the call.’

[[Roger Haddow]]‘We’ve only just got going.’

[[Colin from Legal]]‘I’d like to suggest it quite strongly.’

[[Roger Haddow]]‘Is it the document? I’ve read the document.’

And that’s when the door opens, and in comes our manager, backwards, with a tray. She’s got a lanyard on, and a bit of tinsel pinned to it already, at the twelfth of November.

[[Pippa Longstaff]]‘Sorry, sorry, sorry,’ Pippa whispers. [[Pippa Longstaff]]‘Fire drill meeting. I’ve brought you Danish. What’ve I missed?’

[[Doug Varley]]‘Allotments,’ says Doug.

[[Pippa Longstaff]]‘What?’

[[Imtiaz Rahim]]‘Roger’s closing Leeds,’ I tell her.

[[Pippa Longstaff]]‘Don’t be daft. Who told you that?’

[[Imtiaz Rahim]]‘He did.’

[[Pippa Longstaff]]‘It’s a partnership, Imtiaz.’

[[Doug Varley]]‘Ask her about the budgie.’

[[Pippa Longstaff]]‘What budgie? Are you two on mute?’

We look at it, the three of us. The red man looks back. I don’t know who it is that moves; I think it’s me. I know that I’ve got a finger out, and I know that Doug’s hand, with the jelly on it, comes down on top of mine and keeps it there, not on the button, just by it.

[[Doug Varley]]‘Let me think, mate.’

[[Imtiaz Rahim]]‘He said that you’d be glad of it.’

[[Doug Varley]]‘I heard what he said.’

[[Imtiaz Rahim]]‘You haven’t even got an allotment.’

[[Doug Varley]]‘I’ve a yard. I’ve got a pot in it.’ He takes one of the pens out of his pocket, clicks it, and puts it back. [[Doug Varley]]‘Pippa, love, sit down. Do you know who owns the tight inside bend?’

[[Pippa Longstaff]]‘We do. Don’t we?’

[[Doug Varley]]‘You’d think so. I thought so. Only it went off to be patented in 1993, and the lad who took it, he’d a hangover, he spelled my name wrong on it. He put Varney. It came back for a signature, and there was no Varney to sign it. So it sat in my tray, and then it was Christmas. Nobody’s ever asked.’

[[Pippa Longstaff]]‘You never told anyone?’

[[Doug Varley]]‘I kept meaning to.’

[[Imtiaz Rahim]]‘For thirty-odd years?’ I say.

[[Doug Varley]]‘I’m a slow eater.’

Pippa has got a Danish in her hand. She lowers herself onto a chair as though it might be hot. You can say what you want about Philippa Longstaff, and I’ve said most of it, but she’s got a mam on the second floor of a terrace in Bramley, and she got her staff discount off that rail.

[[Pippa Longstaff]]‘What are you saying to me, Doug? Are you saying that what they’re buying isn’t ours?’

[[Doug Varley]]‘I’m saying that there’s a hymn sheet with a date on it.’

[[Pippa Longstaff]]‘And does Roger know?’

[[Doug Varley]]‘How would he? I’ve met him twice. He called me Dave.’

Out of the starfish, Colin is asking whether everyone could please hang up and redial. Roger says he doesn’t see the need. Then the ironed voice comes in, and there’s a crease in it.

[[Marijke Visser]]‘Before we pause,’ she says, [[Marijke Visser]]‘I would like to hear from the technical people. Are they there? I was told there would be two of them in a room. I have one question, about the curved rail.’

[[Roger Haddow]]‘I really don’t think we need...’

[[Marijke Visser]]‘They have been with us on the line since ten o’clock, Roger. I see the little icon. So I suppose that they have heard what I’ve heard.’

It’s a good silence, this one. You can pretty much hear Wetherby.

Doug looks at the button.

[[Pippa Longstaff]]‘Don’t,’ breathes Pippa.

[[Imtiaz Rahim]]‘Don’t what?’

[[Pippa Longstaff]]‘I don’t know. I just feel that it’s my job to say it.’ She shuts her eyes, and bites the Danish, hard. [[Pippa Longstaff]]‘Go on,’ she says through it. [[Pippa Longstaff]]‘Go on, then. Before I swallow.’

Doug wipes his fingers one at a time on his handkerchief. He does up his top button. He nods to me, as you’d nod to whoever was holding the ladder, and I press the little red man, who turns green.

[[Doug Varley]]‘Good morning, Ms Visser,’ says Doug. [[Doug Varley]]‘My name’s Varley. With an L.’
