Pilar Echeverz | Pilar, Echeverz, Harbour, the controller | female
Joris Claes | Joris, Claes, Heron One | male
Wanjiru Mbogo | Wanjiru, Mbogo, Heron Two | female
Didier Aubry | Didier, Aubry, Heron Three | male
Lucas Verhaeghe | Lucas, Verhaeghe, the new voice, the old man, the old fox | male
the waitress | | female
Sander De Wilde | De Wilde, the man in the pale coat, Pelican | male
====
Pelican

The man in the pale coat stops to look at chocolate, and four people in Antwerp stop breathing.

[[Joris Claes]]"Pelican is stationary," says the radio. [[Joris Claes]]"Window of the shop with the elephants. Heron One has the eye."

[[Pilar Echeverz]]"Heron One, Harbour, roger. Two, where are you?"

[[Wanjiru Mbogo]]"Tram stop. I'm behind a very large nun."

[[Pilar Echeverz]]"Three?"

[[Didier Aubry]]"On the scooter, top of the Meir. I've got a policeman telling me I can't park."

Pilar Echeverz moves three magnets on the map, which is an ordinary tourist map with the opera house circled by somebody's aunt. She runs the follow from the back of a laundry van in the Leopoldstraat. The van smells of starch. There is a rule that the controller doesn't give orders she can't see the sense of, and a second rule that she doesn't eat crisps on an open channel, and she broke the second one at noon.

In his left pocket the man has a matchbox with eleven stones in it. In his head he has the name of the person he means to give them to. It is the name they want.

[[Joris Claes]]"He's buying something. No. He's asking the way. He's laughing with the girl."

[[Wanjiru Mbogo]]"He knows the way, he was born here," says Wanjiru Mbogo.

[[Pilar Echeverz]]"Keep it short, Two."

[[Wanjiru Mbogo]]"Sorry, Harbour."

[[Joris Claes]]"Out, out, out. Pelican is out and left, left, towards the cathedral. Brisk. I'm too close, I have to let him run."

[[Wanjiru Mbogo]]"Heron Two can take it."

[[Pilar Echeverz]]"Two has the eye. One, fall back, take the parallel. Didier, get rid of your policeman."

[[Didier Aubry]]"He wants to see my papers."

[[Pilar Echeverz]]"Then show him the ones with the nice photograph."

It goes well for six minutes. Mbogo walks like a woman who is late for a dentist, which is the best walk there is, and gives them the streets in a murmur, one after another, a rosary of streets. Joris Claes keeps level on the far side of the block, seeing nothing but the backs of houses. Didier Aubry gets his papers back with a salute. Then the man in the pale coat goes into a café called the Blue Ostrich, and sits down with his back to the wall, and opens a newspaper.

[[Wanjiru Mbogo]]"He's got the whole room in front of him," Mbogo says. [[Wanjiru Mbogo]]"I can't go in there. He held a door for me in the metro."

[[Joris Claes]]"I was next to him at the chocolate."

[[Pilar Echeverz]]"Didier?"

[[Didier Aubry]]"I'm wearing a yellow helmet, Harbour. I'm two streets out. Who's inside?"

She counts the magnets again, as if there might be a fourth. There was to have been a fourth. There was to have been a Heron Four, a boy called Mathis, and he has the flu.

[[Pilar Echeverz]]"Nobody is inside," she says.

[[Lucas Verhaeghe]]"I wouldn't say that," says a voice on the radio.

It is a slow voice, with cigarettes in it. It is none of theirs. In the van Echeverz puts down the crisps.

[[Pilar Echeverz]]"Station calling, identify yourself."

[[Lucas Verhaeghe]]"He's ordered a coffee and a waffle. He won't eat the waffle. He never could abide them."

[[Pilar Echeverz]]"Station calling, this is a closed net. Who are you?"

Nothing. A hiss, a spoon against a cup.

[[Didier Aubry]]"Is that one of ours?" asks Aubry.

[[Joris Claes]]"It's not me."

[[Wanjiru Mbogo]]"It's a man's voice, Joris, I didn't think it was me either."

[[Pilar Echeverz]]"Shut up, all of you. Everybody change to the second channel. Now, now."

They change. It takes four seconds, a click in each ear. They report in by number, One, Two, Three, and there is a pause in which each of them listens very hard.

[[Lucas Verhaeghe]]"And four," says the new voice comfortably. [[Lucas Verhaeghe]]"The second channel is always two up from the first. I told them it was a bad habit in 1996."

* * *

[[the waitress]]"Another one, meneer?"

[[Lucas Verhaeghe]]"Please. And a little water."

[[the waitress]]"You're talking to yourself," the waitress says, not unkindly.

[[Lucas Verhaeghe]]"To my hearing aid," says the old man in the corner. [[Lucas Verhaeghe]]"We're not on good terms."

She laughs and wipes the marble. From the corner under the stuffed bird a person can see the door, the mirror, the passage to the kitchen, and in the mirror, quite small, a man in a pale coat who is not reading his newspaper. The old man has had this table every Thursday for nine years. He has a shopping bag with leeks in it. No one has looked at him since he came in; no one has looked at him, properly, since his wife died.

* * *

[[Joris Claes]]"We should abort," Claes says. He's in a doorway now with his collar up. [[Joris Claes]]"If there's somebody on the net, Pelican's people are on the net. It's blown, Pilar."

No names on the air; she lets it go.

[[Pilar Echeverz]]"If it were Pelican's people they wouldn't chat," she says. [[Pilar Echeverz]]"Station calling. Tell me something useful or get off my frequency."

[[Lucas Verhaeghe]]"He has turned the page of his newspaper twice in ten minutes. He has looked at the kitchen five times. I think he'll leave that way."

[[Pilar Echeverz]]"Why?"

[[Lucas Verhaeghe]]"He's put the money on the table, under the saucer, and he's moved his hat to the chair beside him. He was taught that. You pay first, so the waitress doesn't call after you."

[[Wanjiru Mbogo]]"Taught by who?" Mbogo asks.

The spoon goes round in the cup.

[[Lucas Verhaeghe]]"By me, I'm afraid," says the voice.

And now Echeverz knows. She never met him. She joined the spring after, and inherited his desk, and found in the bottom drawer of it a corkscrew, a chess problem, and a photograph of a team of eight people squinting on a sea wall. She knows that seven were decent and one was Sander De Wilde, who resigned before they could ask him the second question, and went into diamonds.

[[thinks Pilar Echeverz]]*He's been waiting there. Nine years of Thursdays, in case.*

[[Pilar Echeverz]]"Mr Verhaeghe," she says. [[Pilar Echeverz]]"You're retired."

[[Lucas Verhaeghe]]"So they keep telling me. Lucas will do. He's up. He's up, he's taking his hat. Kitchen, kitchen, kitchen. There's a yard and a green gate. It lets out in the Wolstraat by the bicycle man."

[[Pilar Echeverz]]"Three, go!"

[[Didier Aubry]]"Going!"

The scooter makes a noise like a hornet in a tin. For half a minute there is only that, on three radios, and a great many pigeons. Claes runs. Mbogo, who never runs, walks so fast that she overtakes a taxi.

[[Didier Aubry]]"Heron Three has him!" Aubry shouts. [[Didier Aubry]]"Green gate. He's left the coat, he's in a blue jacket, no hat. If I'd been looking for the coat I'd have missed him. He's looking back. He's going on. He's fine, he's happy, he hasn't made me."

[[Pilar Echeverz]]"Give him room. Where's he going?"

[[Didier Aubry]]"Bench. There's a bench by a fountain, and a woman with a pram. He's sat down next to her."

[[Joris Claes]]"I'm twenty metres," says Claes, out of breath. [[Joris Claes]]"I've got the camera on it. They're not talking. Nice-looking baby. She's dropped her glove."

[[Wanjiru Mbogo]]"Has he picked it up?"

[[Joris Claes]]"He's picked it up. He's put something in it. She's put the glove in the pram. Dear God, it's like the films."

[[Pilar Echeverz]]"Her face, One. I need the face."

[[Joris Claes]]"She's turning. Wait. A bus. There's a bus, there's a bus. Gone. I have it. I have it three times."

He reads her off to them the way he was trained: forty-five, grey hair cut short, a scar through the left eyebrow, brown coat, good shoes. It means nothing to Mbogo, or Aubry. Echeverz has the pencil in her hand, and she has already written down the name, and underlined it. It is a name on the door of an office on the fourth floor of her own building. It has brought her coffee.

[[Didier Aubry]]"Harbour? Do we take them?"

[[Wanjiru Mbogo]]"Harbour, say again?" says Mbogo, though nothing has been said.

[[Pilar Echeverz]]"Take him," Echeverz says. [[Pilar Echeverz]]"Take De Wilde. Leave the woman. Let her push that pram all the way home, and stay with her, and nobody, nobody, says one word of it by telephone."

* * *

They bring him back past the Blue Ostrich, since the car is on that side, Claes at one elbow and Mbogo at the other. At the corner he slows down. He has seen something through the glass.

[[Sander De Wilde]]"Is that who I think it is?" says De Wilde.

[[Wanjiru Mbogo]]"I don't know," Mbogo says. [[Wanjiru Mbogo]]"Who do you think it is?"

[[Sander De Wilde]]"Someone who told me never to use the same café twice." He looks a moment longer at the bag of leeks, the white head bent over a second cup. [[Sander De Wilde]]"He doesn't take his own advice, the old fox."

Inside, Lucas Verhaeghe takes the little device from his ear, wraps it in his handkerchief, and signs to the waitress for the bill. There is a plate on the table opposite with a waffle on it, whole.

[[the waitress]]"Did you want that?" she asks, seeing him look. [[the waitress]]"The gentleman never touched it."

[[Lucas Verhaeghe]]"Do you know," says the old man, [[Lucas Verhaeghe]]"I believe I do."
