Lieutenant Tobin Vasq | Lieutenant Vasq, Vasq, the lieutenant, sir, the Kid | male
Sergeant Oyarzun | the sergeant, Sarge, Sergeant | female
Tick | the corporal, Corporal, Corporal Reznik | male
Duchess | Duchamp | female
Preacher | Quist | male
Tessaly Groe | the old woman, Grandmother | female
====
14

STEP

It clicks.

It's a small sound, no more than a knuckle, and Lieutenant Vasq has time to think [[thinks Lieutenant Tobin Vasq]]*that was a twig* before it comes to him that there isn't a tree within forty kilometres.

[[Sergeant Oyarzun]]<Nobody move,> says the sergeant.

[[Lieutenant Tobin Vasq]]<I haven't said anything yet.>

[[Sergeant Oyarzun]]<You shouted, sir. Which foot?>

[[Lieutenant Tobin Vasq]]<Left.>

[[Sergeant Oyarzun]]<How much of you's on it?>

[[Lieutenant Tobin Vasq]]<All of me.>

[[Sergeant Oyarzun]]<Then that's where it stays.>

He's had the link for six weeks, and the rest of them have had it three years. They use it like a whisper. He still uses it like a man in a shower who thinks the house is empty. Ahead of him the goat track climbs along the side of the hill to a village of sixty-one people, who have to be off this moon by four o'clock. Behind him are the other four, strung out at ten-pace intervals, each with a boot in the air.

[[Duchess]]<Is it bad?> That's Duchess, last in line.

[[Tick]]<It's a mine.>

[[Duchess]]<I know it's a mine, Tick. What kind is it?>

[[Tick]]<The kind you stand on. Sarge, I'm going up to him.>

[[Sergeant Oyarzun]]<In his prints.>

[[Tick]]<In his prints,> the corporal agrees.

It takes him four minutes to come ten metres. Then Vasq can feel something happening beside his ankle, quick and light, like a mouse with a broom. Tick's on his belly. He has unrolled a bit of felt with pockets in it, and he's sweeping off the dust with a child's paintbrush.

[[Tick]]"I won't link," Tick says aloud. [[Tick]]"It makes my hands jump. You talk to me with your mouth, sir, all right?"

[[Lieutenant Tobin Vasq]]"All right. What do you see?"

[[Tick]]"Your boot. It wants polishing."

[[Lieutenant Tobin Vasq]]"And under it?"

[[Tick]]"I'm getting there." The brush stops. [[Tick]]"Well, hello. It's a Marten. I've not met one of those since depot. Double spring, pressure release. Forty years old if it's a day."

[[Lieutenant Tobin Vasq]]"Can you do it?"

[[Tick]]"I can do a Marten."

There is the very smallest gap before the last word.

[[thinks Lieutenant Tobin Vasq]]*I'm going to die,* thinks the lieutenant, [[thinks Lieutenant Tobin Vasq]]*in front of four people who call me the Kid.*

[[Preacher]]<We don't call you the Kid, sir,> says a slow bass, gently. [[Preacher]]<That's only Duchess.>

[[Duchess]]<Thanks, Preacher.>

[[Preacher]]<It would've come out.>

[[Lieutenant Tobin Vasq]]<I didn't mean to send that,> says Vasq.

[[Sergeant Oyarzun]]<No, sir. Breathe out when you've something private. It helps.> It's the kindest thing that the sergeant has ever said to him. She has spent the six weeks saying *sir* as though it were a stone in a lentil. [[Sergeant Oyarzun]]<Tick, talk to us. Out loud, then. He'll pass it on.>

[[Lieutenant Tobin Vasq]]"The sergeant wants to know what's wrong with it."

[[Tick]]"Does she? You can tell her somebody's been in here before me. They've gone and put in a second wire. It goes in under the plate, and it doesn't come out. It's lovely work. It's like finding a little love letter. Whoever did this really did not want anyone to undo it."

[[Lieutenant Tobin Vasq]]"So what does it do?"

[[Tick]]"I've no idea," says Tick.

He tells her that, by thinking it.

[[Sergeant Oyarzun]]<Right. Duchess, Preacher, back down to the wall and get your heads below it.>

[[Duchess]]<And leave him stood there? He's not been paid yet.>

[[Sergeant Oyarzun]]<That's an order, Duchamp.>

[[Preacher]]<There's a civilian on the path,> Preacher says. [[Preacher]]<Above you. Coming down.>

She comes around the bend with nine goats after her in single file. She's a very old woman, in an army greatcoat of no army that Vasq knows, with a switch in her hand. She isn't hurrying at all.

[[Preacher]]"Grandmother!" That's out loud, from behind, a voice made for chapels. [[Preacher]]"You have to stop there! Go back! There are mines!"

[[Tessaly Groe]]"It's my road," says the old woman.

[[Sergeant Oyarzun]]"Stop where you are!" shouts the sergeant, and there's the clack of a safety.

She keeps coming. Two steps; a long one; one to the side. The goats do it too.

[[Duchess]]<How come she isn't dead?> says Duchess. [[Duchess]]<Look at her feet, though. Sarge? Look at that. She's *counting*.>

The switch comes down across the front goat's nose, and all of them halt together, a couple of metres off. She looks over the young man on the path: the badge, the sweat, the left boot. She tuts.

[[Tessaly Groe]]"You're on Number Eleven."

[[Lieutenant Tobin Vasq]]"I beg your pardon?"

[[Tessaly Groe]]"There's thirty. I put down Eleven by the flat stone, so it'd be where you'd step to let somebody past. Were you letting somebody past?"

[[Lieutenant Tobin Vasq]]"I was letting the corporal," says Vasq. His mouth's so dry it crackles. [[Lieutenant Tobin Vasq]]"I changed my mind."

[[Tessaly Groe]]"They always do."

For once nothing comes over the link at all. Then everything does.

[[Duchess]]<She laid it? *She* laid it?>

[[Sergeant Oyarzun]]<Quiet.>

[[Duchess]]<I'll shoot her. I'll shoot her goats.>

[[Sergeant Oyarzun]]<Quiet, I said.> The sergeant has come up the prints to within arm's length of him, which she had no business doing, and over his shoulder she's got a rifle on the greatcoat's second button. She says, in the other voice, the parade one, [[Sergeant Oyarzun]]"When was this?"

[[Tessaly Groe]]"When your grandads came up here to burn us out. I was nineteen." The old woman has a good look at the rifle, too. [[Tessaly Groe]]"Is that one of them that talks without talking? I can see it go across his face. Like wind on a pond. What's it saying?"

[[Lieutenant Tobin Vasq]]"It's saying that it wishes you hadn't."

[[Tessaly Groe]]"I wish I hadn't needed to."

[[Tick]]"Ma'am," says Tick. He's put his head up, with dust all over the front of it, and on it is an expression that's close to love. [[Tick]]"The second wire. Is that you? Where does it go?"

[[Tessaly Groe]]"Who's this?"

[[Tick]]"Corporal Reznik. I take them out."

[[Tessaly Groe]]"I'm Tessaly Groe. I put them in." They nod to each other. [[Tessaly Groe]]"It doesn't go anywhere. It's a spring. If you pin the plate it lets go, and if you cut it, it lets go, and if he steps off it, well. My brother's idea, that was. He'd watched your fellows pinning plates all summer."

[[Tick]]"So how do you take it out?"

[[Tessaly Groe]]"You don't," she says. [[Tessaly Groe]]"I made it so that you don't. I was good."

Up on the hillside a bell starts ringing in the village: two o'clock.

[[Lieutenant Tobin Vasq]]<Sergeant,> says Vasq. He breathes out first, and it does help. [[Lieutenant Tobin Vasq]]<You've sixty-one people up there, and the shuttle won't wait. She knows the way through. Get her to take you around me. Leave me Tick's flask.>

[[Sergeant Oyarzun]]<No, sir.>

[[Lieutenant Tobin Vasq]]<I could order you.>

[[Sergeant Oyarzun]]<You could. I've a terrible signal here.>

[[Preacher]]<Greater love hath no man,> begins Preacher.

[[Sergeant Oyarzun]]<Not now, Quist.>

[[Tessaly Groe]]"He's being brave, isn't he?" Tessaly Groe remarks. [[Tessaly Groe]]"It goes pink round the ears. My brother was the same. How old is he?"

[[Sergeant Oyarzun]]"Twenty-three," says the sergeant.

[[Tessaly Groe]]"Ah, no." She scratches the lead goat between the horns, and for a long time she says nothing. [[Tessaly Groe]]"There might be a thing," she says. [[Tessaly Groe]]"When I'd set it, see, I had to get my own hand out. You take up the slack on him from underneath, with something thin, you hold it, and you keep on holding it while he gets off. Then you've to let it down again, gentle, as though it was a baby. But you'd want a small hand. And steady. I did it thirty times, and the thirtieth I was sick."

They all look at Tick's hands, which are like a bunch of carrots.

[[Tick]]"No," he says sadly. [[Tick]]"I couldn't get two fingers in there."

[[Sergeant Oyarzun]]"I could," says the sergeant.

[[Tessaly Groe]]"You've never done it. You'd squeeze." Already she's getting down on to her knees, in stages, by way of the switch and of the corporal's shoulder. [[Tessaly Groe]]"Somebody give me a pin for the hair. I'd one of my own, but a goat had it."

[[Duchess]]<I've got one,> says Duchess, from the wall.

[[Sergeant Oyarzun]]"There's one on its way," the sergeant says.

[[Tessaly Groe]]"Then we'd better talk about these, while we wait," says Tessaly Groe. [[Tessaly Groe]]"Your people came Thursday with a loud hailer. Everybody gets on, they said, and one bag. And no animals."

[[Lieutenant Tobin Vasq]]"That's the regulation," says Vasq. [[Lieutenant Tobin Vasq]]"I'm sorry. It's a matter of weight."

[[Tessaly Groe]]"I daresay. There's nine of them. They've got names."

He can see the loadmaster's face. He can see the form that one would need, and the major who'd have to sign it.

[[Sergeant Oyarzun]]<Sir,> says the sergeant, [[Sergeant Oyarzun]]<that loadmaster will have a stroke.>

[[Lieutenant Tobin Vasq]]<Then he'll have one.> He clears his throat. [[Lieutenant Tobin Vasq]]"Nine goats. On my authority."

[[Tessaly Groe]]"Is that worth something?"

[[Lieutenant Tobin Vasq]]"Not very much," he says. [[Lieutenant Tobin Vasq]]"It's all there is."

She seems to find that an honest price. The hairpin has arrived, passed from glove to glove; she bites off the rubber ends, and spits, and bends it straight on her teeth. Then her arm goes in under the boot as far as the elbow. Her cheek's against his shin. She smells of smoke and cheese.

[[Tessaly Groe]]"Don't you lift yet. I'm only finding him. There was a burr on the left side… oh, there you are, you old devil. You've gone all rusty. So have I."

[[Tick]]"What's it doing?" whispers Tick.

[[Tessaly Groe]]"Sulking. Hush."

[[thinks Lieutenant Tobin Vasq]]*Mother,* thinks Vasq, not breathing out, [[thinks Lieutenant Tobin Vasq]]*I've been meaning to write.*

[[Preacher]]<We can do that for you, sir,> says Preacher. [[Preacher]]<But I don't think it'll be needed.>

[[Tessaly Groe]]"Now," says the old woman.

[[Lieutenant Tobin Vasq]]"Now what?"

[[Tessaly Groe]]"Now get off, boy! Straight up, like there's a string on your head."

He lifts. It's like lifting the hill. Daylight comes in under the heel, then the toe. His foot's in the air; somebody's got him around the chest from behind and is holding him there on one leg like a heron. It's the sergeant, she's swearing steadily in his ear in a language he hasn't got. And beneath him Tessaly Groe's thin shoulder goes down, and down, and down.

It clicks.

Nobody dies.

[[Tessaly Groe]]"There," she says into the dust. [[Tessaly Groe]]"Eleven. That's one I needn't be sorry for."

The link has gone up like a football crowd. He can't make out one word of it.

[[Duchess]]<…nine goats! The *Kid*! Did you hear him? On my authority!>

[[Preacher]]<I did hear him.>

[[Duchess]]<I'd follow that boy into a pond.>

[[Sergeant Oyarzun]]<He can hear you, Duchess.>

[[Duchess]]<I know he can hear me!>

Tick's helping the old woman up. He is holding her by the hand, the small one, turning it over, as if he'd like to know where it was made. Vasq finds that he's crying, a little. He lets his breath go, so as to keep it private; he takes his first step, to the left, toward the flat stone.

[[Tessaly Groe]]"Not there," says Tessaly Groe. [[Tessaly Groe]]"That's Twelve."
