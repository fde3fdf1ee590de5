Oda | | female | narrator
Kwabena | Kwabs | male
Jem | Jemima Puddleduck | neutral
Roisin | | female
the driver | Stan, Stanislaw | male
Control | the radio | female
the man in the paper crown | the man with the cake, Mr. Birthday | male
the woman with the shopping trolley | the trolley woman | female
three people we haven't even met | | unknown
====
The N38 Terminates Here

The N38 smells of vinegar and wet coats, and there are nine people on it, and four of them are us.

It is twenty to two in the morning. Exams have been over for ten hours. Roisin has her shoes off and her feet in Kwabena's lap, and Kwabena is holding them by the heels the way you'd hold two loaves somebody had handed you on the street.

[[Kwabena]]"These are cold," he says. [[Kwabena]]"These are medically cold."

[[Roisin]]"Then warm them."

[[Kwabena]]"I've got an offer from Leeds. I'm going to be a person with a degree. I don't have to do this."

[[Roisin]]"You've got a conditional offer from Leeds," says Roisin.

Jem laughs, but only just. They've been at the window since Camden with their forehead on the glass, watching the numbers on the shutters go up. Every time the bus stops they look at the clock above the stairs, and so do I, because I am the only one they've told. Their dad's flight is at six. The taxi comes to the flat at three. He'll be gone eleven months this time, on a ship that lays cable off Mozambique, and Jem said a proper goodbye to him at lunch, and then at midnight, in the middle of a song, they put down their drink and told me it hadn't been proper at all.

So we're going home. The other two think it's because I have a headache.

[[Roisin]]"How's the head, Oda?"

[[Oda]]"Bad," I say.

[[Roisin]]"You don't look bad. You look like you're counting."

[[Kwabena]]"She always looks like she's counting. It's her face."

Across the aisle there is a man in a paper crown with a cake box on his knees. Behind him sits a woman with a tartan shopping trolley, at this hour, fully loaded, leeks sticking out of the top. I am trying to work out the leeks when the bus pulls in somewhere dark and does not pull out again. The engine drops. The lights go to half.

[[the driver]]"Ladies and gents," says the speaker in the ceiling. It's the driver, a slow voice with some other country folded up in it. [[the driver]]"I am sorry to tell you. I'm being told this bus terminates here."

[[the man in the paper crown]]"Where's here?" asks the man in the paper crown.

Nobody knows. I rub a hole in the steam. There's a tile warehouse, a closed petrol station and a billboard that says ASK SANDRA ABOUT YOUR KITCHEN.

Jem has stood up. [[Jem]]"How far is it to walk?"

[[Kwabena]]"To yours? From here?" Kwabena gets his phone out from under Roisin's ankles. [[Kwabena]]"Hour and fifty. Why, what's the hurry? There'll be another one."

[[Jem]]"When?"

[[Kwabena]]"It says three-oh-five."

Jem sits down again. They do it very carefully, as if the seat might not be there.

[[Roisin]]"What?" says Roisin. She's looking from one of us to the other, and then she takes her feet back. [[Roisin]]"What is it? Somebody tell me what it is."

I don't say anything. It isn't mine.

[[Jem]]"It's my dad. He goes at three. I wanted to see him again before he goes and I thought if we got this one, I thought it would be easy, I didn't want to make it a whole thing."

[[Roisin]]"You muppet."

[[Jem]]"I know."

[[Roisin]]"We'd have left at eleven. We'd have left at *nine*, it was a terrible party. Kwabs, call a cab."

[[Kwabena]]"With whose money?"

[[Roisin]]"Oda's."

[[Oda]]"I've got four pounds," I tell them, [[Oda]]"and a book token."

We look at each other. Then, since somebody has to, I get up and go down the stairs, holding on to both rails though nothing's moving, and I hear the others coming down after me, Roisin's bare feet and then her shoes, being carried.

The driver has his cab light on. He's about sixty, grey moustache, cardigan under the hi-vis. There's a flask by his elbow and a photograph of a goat. He is talking to the radio, and the radio is talking back.

[[Control]]"—no relief driver at Staples Corner, so I need you to turn it round empty and bring it in," it says. A woman, tired. [[Control]]"Over."

[[the driver]]"I have passengers, Control."

[[Control]]"I know you've got passengers. Everybody's got passengers. It's a night bus."

[[the driver]]"Nine of them. One is a lady with vegetables."

[[Control]]"They can get the next one, Stan."

[[the driver]]"The next one is in one hour and twenty minutes. It is raining."

[[Control]]"It's raining on me too," says the radio. [[Control]]"It's coming through the roof. Turn it round, please. Control out."

He hangs the handset on its hook and looks at it. Then he sees the four of us through the scratched plastic.

[[the driver]]"You heard," he says.

[[Kwabena]]"We heard." Kwabena has put on the voice he uses for teachers. [[Kwabena]]"Sir, the thing is, our friend here has a family situation."

[[the driver]]"Everybody has family situation."

[[Roisin]]"Theirs leaves at three o'clock," says Roisin.

So Jem has to say it again, to the plastic, with their hair stuck to one side of their face. They do it worse than the first time. They leave out the ship. They leave out Mozambique. What's left is a kid on a bus at ten to two saying that they were rude at lunch, a bit, and that they'd looked at their phone.

The driver listens to all of it. When it's over he unscrews the cup of his flask and screws it on again.

[[the driver]]"What did he say? At lunch?"

[[Jem]]"He said, be good, Jemima Puddleduck. He's called me that since I was two. He's not, like, he tries with the name thing, he's really good about it. It slipped out. And I didn't answer. I just went on scrolling."

[[the driver]]"Ah," says the driver.

[[the woman with the shopping trolley]]"Oh, for heaven's sake, drive the child home." It comes from behind us. The woman with the shopping trolley has bumped it down the stairs, one step at a time, without any of us noticing. [[the woman with the shopping trolley]]"I've been cooking for three hundred at the temple since Thursday, and I've still the soup to do. I'm not walking either."

[[the driver]]"Madam, I have an instruction."

[[the woman with the shopping trolley]]"And I've a bad hip."

[[the man in the paper crown]]"I've got a cake," says a voice from the top of the stairs. [[the man in the paper crown]]"If that's any use to anyone."

We all look up at him. He's come halfway down, holding the box level. The crown says 50 on it, in glitter pen.

[[Roisin]]"Is it your birthday?" Roisin asks him.

[[the man in the paper crown]]"It was. Till midnight."

[[Roisin]]"And you've still got a whole cake?"

[[the man in the paper crown]]"There was a bit of a low turnout."

It goes quiet on the lower deck, the rain ticking on the roof. Then my best friend, who is frightened of nothing and has never once been tactful, opens her arms as though she's about to conduct an orchestra.

[[Roisin]]"Right," she says. [[Roisin]]"Here's what's happening. We're having Mr. Birthday's party on this bus. And it's going to be a moving party. What's your name, driver?"

[[the driver]]"Stanislaw. They say Stan."

[[Roisin]]"Stan, is your radio very reliable?"

He thinks about it. You can see him thinking, a long way down, like a coin in a well. [[the driver]]"In fact it is not," he says. [[the driver]]"Around here particularly. It's the hill."

[[Kwabena]]"There isn't a hill," whispers Kwabena.

[[Oda]]"Shut up," I whisper back.

The driver turns a knob, a quarter of an inch. Something in the dashboard sighs and goes dark. Then he takes hold of the big wheel with both hands and the whole bus shivers and the lights come up, and over our heads a cheer goes up from three people we haven't even met.

[[three people we haven't even met]]"Go on, Stan!"

The cake has a football pitch on it in green icing. The trolley woman turns out to own a knife. I eat the goalmouth standing up, and Kwabena gets both corner flags, and the man with the cake tells us about his brother-in-law, who'd promised to bring the whole of the five-a-side, and we say what we think of his brother-in-law. At every stop there's nobody. We go through red and amber and green down the long wet road, singing the song with a different name in it because no one can spell his real one.

Jem doesn't sing. They stand right up at the front, by the plastic.

[[Jem]]"Why've you got a picture of a goat?" they ask.

[[the driver]]"She was my father's. Very bad goat. She ate his good hat." The wipers go over and back. [[the driver]]"I went away also. To here, to work. And he gave me some advice at the station and I was looking at the timetable."

[[Jem]]"What was the advice?"

[[the driver]]"I told you," says the driver, [[the driver]]"I was looking at the timetable."

At two forty-one he puts us off at a stop that isn't one, right on the corner of Jem's road, with the hazards going. There's a light on in the third-floor flat and a suitcase on the step. Jem's down and running before the doors are properly open, and then they stop dead in the rain, turn round and run back.

[[Jem]]"Thank you," they say. [[Jem]]"What's the goat's name?"

[[the driver]]"Angela," he says. [[the driver]]"Same as Control. I never told her. Go!"

They go. The street door bangs. I'm holding a paper plate with a centre circle on it. Somewhere above the three of us a window opens, and a man's voice says something I can't make out, just the tune of it, going up at the end, and this time there's an answer.

[[Kwabena]]"So your head," says Kwabena, after a while.

[[Oda]]"It's better."

[[Kwabena]]"Funny, that."

Behind us the dashboard crackles. The driver has turned the knob back.

[[Control]]"Stan? Stan, where on earth have you been?"

[[the driver]]"The hill," he tells her, and shuts the doors.
