Anselm Ruiz | Ruiz, Anselm, the skipper, the old man, abuelo | male
Tobias Wend | Tobias, Wend, the schoolteacher, the teacher, Professor | male
Kofi Aidoo | Kofi, Aidoo, the cook, the big man | male
Luca | Luca, the boy, the deckhand, the kid | male
====
The Fourth Day

The boat had been built for six and smelled as though it had carried twenty. They had rigged the oilskin over the bows for shade, and under it the boy slept with his mouth open, and the other three watched the line.

[[Kofi Aidoo]]—It moved.

[[Anselm Ruiz]]—It did not move.

[[Kofi Aidoo]]—It moved, skipper. I had my finger on it.

[[Anselm Ruiz]]—Then your finger moved.

Kofi Aidoo took the finger off the line and looked at it. He was a big man and had been a bigger one on Sunday. The sea lay around them like poured tin, without a crease in it anywhere, and the sun stood straight up out of the top of Ruiz's hat.

[[Tobias Wend]]—What is the bait? asked the schoolteacher.

[[Kofi Aidoo]]—Your belt.

[[Tobias Wend]]—I beg your pardon?

[[Kofi Aidoo]]—The end of it. The end you don't use, Professor. There is more and more of that end.

Tobias Wend felt at his waist. It was true: someone had cut it while he slept, very neatly, a hand's width beyond the last hole. He seemed about to object. Then he began to laugh, without any sound, his shoulders going up and down, and had to hold on to the thwart.

[[Anselm Ruiz]]—Don't laugh, said Ruiz. You lose water by it.

[[Tobias Wend]]—I'm sorry.

[[Anselm Ruiz]]—And don't be sorry. You lose water by that too.

The old man had been thirty-one years at sea and had been sunk twice before this, and he gave out his rules like a man dealing cards. One mouthful at dawn. One at noon. At dusk, two. He kept the can between his feet, and he slept, if he slept, with his heels against it.

Nobody said anything for the space of an hour.

[[Kofi Aidoo]]—Tell us one, then.

[[Tobias Wend]]—One what?

[[Kofi Aidoo]]—You teach, don't you? Teach.

[[Tobias Wend]]—I teach eleven-year-olds the rivers of a country I don't come from.

[[Kofi Aidoo]]—So give us a river. Kofi shut his eyes and leaned his head back on the gunwale. A cold one. With trees.

Wend considered. He wet his lips, which did no good, and put on without knowing it the voice he used for the back row.

[[Tobias Wend]]—There is one called the Asp. It comes up in the hills behind a village called Nether Marl, in a field. You could step over it. A cow could stop it by lying down.

[[Kofi Aidoo]]—Go on.

[[Tobias Wend]]—It goes under a bridge with a date on it. Then there's a mill, which is somebody's house now, and a weir. The water comes over the weir quite brown, like tea, and under it is a pool that is so cold that the boys dare each other—

[[Luca]]—How deep?

They all looked round. The boy had not moved. His eyes were open under the oilskin and they were too bright.

[[Tobias Wend]]—Deeper than you, said Wend gently.

[[Luca]]—Did you go in?

[[Tobias Wend]]—Once. For a bet.

[[Luca]]—What did you win?

[[Tobias Wend]]—A penknife with a bone handle. I lost it the same day. It fell out of my trousers in the pool.

[[Kofi Aidoo]]—Good, said the cook. So it's there yet. We'll go and get it.

Ruiz had been looking at the boy all this while, and not at his face. He was looking at the foot. It stuck out from the shade, wrapped in what had been a shirt, and since the morning the toes had gone the colour of a plum.

[[Anselm Ruiz]]—Luca. Can you move those?

[[Luca]]—Which?

[[Anselm Ruiz]]—The toes, son.

[[Luca]]—I'm moving them now.

None of them was moving. The skipper nodded, as if satisfied, and turned his face to the water.

[[Anselm Ruiz]]—Good lad.

[[Luca]]—Is it noon yet?

[[Anselm Ruiz]]—Soon.

[[Luca]]—You said soon before.

[[Anselm Ruiz]]—I did, and since then it's got sooner.

It was past noon; any of them could see that by the mast they didn't have. Kofi opened one eye and found the teacher looking at him, and a thing passed between the two men that did not need water.

[[Kofi Aidoo]]—He can have mine, he said.

[[Anselm Ruiz]]—No, said Ruiz.

[[Kofi Aidoo]]—It's mine. I'll do what I like with it.

[[Tobias Wend]]—And half of mine, said Wend.

[[Anselm Ruiz]]—It isn't yours, and it isn't his. It's the boat's. You'll have your mouthful and you'll swallow it and I'll watch your throat. The old man had not raised his voice. I've seen kind men before. I buried them.

[[Kofi Aidoo]]—Where?

[[Anselm Ruiz]]—What?

[[Kofi Aidoo]]—Where did you bury them? There's no ground.

[[Anselm Ruiz]]—You know what I mean, Aidoo.

[[Kofi Aidoo]]—I do. I wanted to hear if you did.

The line jerked.

It jerked so hard that the loop around the rowlock sang, and the boat, which had not moved in a day and a night, swung its nose a foot to the east. Then they were all on it at once. Kofi had it around his forearm; Wend had Kofi by the back of the trousers; Ruiz, in the stern, was on his knees with the knife.

[[Anselm Ruiz]]—Give him line!

[[Kofi Aidoo]]—There is no line!

[[Anselm Ruiz]]—Then give him your arm! Don't hold him dead, man, walk with him!

[[Kofi Aidoo]]—Walk where?

[[Tobias Wend]]—He's going under us. He's going under, shift over, oh God, shift—

[[Anselm Ruiz]]—Sit down, Professor!

[[Tobias Wend]]—I am sitting down!

[[Luca]]—Let me see, said the boy. Let me see it, what is it?

[[Kofi Aidoo]]—It's a bus, Luca. It's the number nine bus.

The water bulged and broke. A long blunt head came out of it, grey-green, with an eye like a coat button, and looked at the four of them with no great interest. It was as long as the deckhand. Ruiz leaned out over the side, further than a man of sixty ought to, and struck once behind the gill, and everything went slack and red.

[[Anselm Ruiz]]—In. Get him in. Together, now.

[[Tobias Wend]]—I can't get a grip of it.

[[Kofi Aidoo]]—By the eyes. Put your thumbs in his eyes.

[[Tobias Wend]]—I would really rather not.

[[Kofi Aidoo]]—Nobody is asking what you'd rather!

He put in his thumbs. They got it over the gunwale between them and it lay in the bottom of the boat, across everybody's feet, opening and closing its mouth like somebody trying to recall a name.

And they sat and looked at it. Kofi's arm was bleeding from wrist to elbow where the line had gone round.

[[Tobias Wend]]—Is it one you can eat?

[[Anselm Ruiz]]—They're all ones you can eat.

[[Tobias Wend]]—Raw?

[[Kofi Aidoo]]—Leave that to me. The cook had already held out his good hand for the knife. Twenty-two years I've cooked for this man, and he has put brown sauce on every plate of it. Let's see him put brown sauce on that.

[[Anselm Ruiz]]—I'd give my teeth for a bottle of it, said Ruiz.

[[Kofi Aidoo]]—You've no teeth.

[[Anselm Ruiz]]—I've four.

He cut it thin, across the grain, and laid the pieces out along the thwart. There was water in the flesh; he showed them how to press it out against the roof of the mouth. Along the spine there was more, a spoonful to each joint, clear and hardly salt. The old man's hand came down over it before anyone could reach.

[[Anselm Ruiz]]—That's his.

[[Kofi Aidoo]]—I thought it was the boat's.

[[Anselm Ruiz]]—The can is the boat's. This is off the ration. I'm the master, and I say what's on the ration and what's off.

Neither of the others spoke. Wend took the boy's head in the crook of his elbow and Kofi tipped the joints to his lips, one at a time, like a man feeding a bird.

[[Kofi Aidoo]]—Slow.

[[Luca]]—It's horrible.

[[Kofi Aidoo]]—I know. It's a delicacy. In the capital they pay for that.

[[Luca]]—Who pays?

[[Tobias Wend]]—Headmasters, said the teacher.

The boy swallowed. He lay and got his breath.

[[Luca]]—Abuelo.

It was what he called Ruiz when he forgot. The skipper had asked him twice not to do it before the men.

[[Anselm Ruiz]]—I'm here.

[[Luca]]—They're not moving, are they?

The old man wiped the knife on one side of his knee, and then on the other.

[[Anselm Ruiz]]—No.

[[Luca]]—I thought they were. I was telling them to.

[[Anselm Ruiz]]—I know you were.

[[Luca]]—What happens?

[[Anselm Ruiz]]—If there's a ship tonight, nothing. A doctor happens.

[[Luca]]—And if there isn't?

It was Kofi who answered. He had wound the rest of the shirt around his arm and was pulling the knot tight with his teeth, and so it came out thick.

[[Kofi Aidoo]]—Then tomorrow you get a cook. I've taken the foot off a great many things. I'm quick. I never had one complaint.

[[Luca]]—They were dead, though.

[[Kofi Aidoo]]—That's what I mean. Not one.

The boy stared up at him, and his mouth began to go, and for a moment no one in the boat knew which way it would. Then he laughed.

[[Anselm Ruiz]]—Don't laugh, said Ruiz. You lose water by it.

[[Tobias Wend]]—Oh, let him, said Wend.

Towards evening a little wind came, out of the south, and put a crease in the tin. They took down the oilskin and held it up between two oars, and it filled, and the boat leaned over and started to talk to itself along the planks. Kofi had one oar and the teacher the other. Between them sat the skipper, with his heels on the can and a boy asleep on his shoulder.

[[Tobias Wend]]—Where are we going?

[[Anselm Ruiz]]—North.

[[Tobias Wend]]—What's north?

[[Anselm Ruiz]]—I've no idea. You're the one who teaches it.

Wend thought it over. The first star was out and he steered, as well as a man can steer an oar, to the left of it.

[[Tobias Wend]]—There's a river, he said. There's bound to be. There's always one comes down somewhere.

[[Kofi Aidoo]]—A cold one?

[[Tobias Wend]]—Like ice.

[[Kofi Aidoo]]—With trees?

[[Tobias Wend]]—Right down to the water.

[[Kofi Aidoo]]—Go on, then, Kofi said.
