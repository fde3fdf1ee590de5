Thu Pham | Thu, Doc | female
Shirl Kaczmarek | Shirl, the sister | female
Doug Treloar | Dougie, Doug, the paramedic | male
Professor Devaki Iyer | Professor Iyer, the professor, Professor, Devaki, Iyer, the neurosurgeon, the voice, the phone | female
Vince Scarfe | Vince, Mr Scarfe, the old one, the carpenter | male
Kirra | the girl, his sister | female
Jai | the boy | male
====
Day Four

Wilga District has eleven beds, one doctor and, on the fourth day of the flood, a boat tied up at Emergency.

[[Shirl Kaczmarek]]"It's not coming," says Shirl, hanging up. [[Shirl Kaczmarek]]"They've turned it back at Narrabri. Cloud's on the deck."

[[Thu Pham]]"What about the one from Tamworth?"

[[Shirl Kaczmarek]]"That *was* the one from Tamworth, Doc."

Thu nods, as though this were useful. She's thirty-one; she has been here for seven weeks; she came for the quiet. On the trolley is a boy of fourteen who fell off the awning of the hardware shop an hour and a half ago with a sandbag in his arms. He got up, said he was fine and asked for a pie. Now he's snoring. One of his pupils is a pinhead and the other is the size of a pea.

[[Thu Pham]]"Give me the numbers again, Dougie."

[[Doug Treloar]]"Thirteen when I got to him," says the paramedic. He's standing in a puddle. They're all standing in it. [[Doug Treloar]]"Eleven on the boat. What is he now, eight?"

[[Thu Pham]]"Seven."

[[Kirra]]"What's that mean?"

Nobody has noticed the girl. She's sixteen or seventeen, barefoot, in a football jumper that's black with water, and she has hold of the boy's foot through the blanket.

[[Thu Pham]]"Are you family?"

[[Kirra]]"I'm his sister. I'm Kirra. What's it out of? Is it seven out of ten?"

[[Shirl Kaczmarek]]"Come and sit down, darl," says Shirl.

[[Kirra]]"I don't want to sit down! I want somebody to tell me what it's out of!"

[[thinks Thu Pham]]*Fifteen,* thinks Thu, [[thinks Thu Pham]]*and you get three for being dead.*

[[Thu Pham]]"There's a bleed," she says, [[Thu Pham]]"between the bone and the brain. It's got nowhere to go, so it pushes. Someone needs to make a hole and let it out, and they need to do it soon."

[[Kirra]]"So who does that?"

It's quiet enough to hear the river, which is in the car park.

[[Thu Pham]]"Shirl," says Thu, [[Thu Pham]]"get me Sydney."

*

The neurosurgeon on call is named Iyer, she's a professor, and she is eating something. They've got her on speaker on top of the crash trolley, between the gloves and the sick bowls.

[[Professor Devaki Iyer]]"How long since the pupil blew?"

[[Thu Pham]]"Twenty-five minutes."

[[Professor Devaki Iyer]]"Where's your nearest scanner?"

[[Thu Pham]]"Two hundred and ten kilometres away. It's under water from here to there."

[[Professor Devaki Iyer]]"Have you done one of these?"

[[Thu Pham]]"I've held a retractor."

[[Professor Devaki Iyer]]"Well, it's not nothing," says the voice. It's elderly and brisk and not unkind, and whatever was being eaten has been put aside. [[Professor Devaki Iyer]]"What have you got to go in with? A Hudson brace? Some of those country places keep one in a cupboard."

Thu looks at the sister. The sister looks up at the ceiling, which is where she keeps the inventory.

[[Shirl Kaczmarek]]"We had one. It went to the museum in Gunnedah, it's next to the leeches."

[[Doug Treloar]]"I've got the little bone driver, for doing a line in a knee," says Dougie.

[[Professor Devaki Iyer]]"And who are you?"

[[Doug Treloar]]"Doug Treloar, Professor. Ambulance."

[[Professor Devaki Iyer]]"You'd be there till Easter with that, Doug. It makes a hole for a needle, and I want one you could post a pea through. Is there nobody there who's got a drill?"

[[Vince Scarfe]]"What size bit?"

It's a man in the doorway. He has on a wet hat and a long wet coat, and he's been out there on the plastic chairs ever since they carried the boy in, and every time that anybody's passed he's got to his feet. Seventy, perhaps. Hands like spades.

[[Shirl Kaczmarek]]"You can't come in, love," says Shirl.

[[Vince Scarfe]]"I heard her say a drill. What's she want?"

[[Professor Devaki Iyer]]"Twelve or thirteen millimetres, if there is such a thing," says the phone.

[[Vince Scarfe]]"I've got your twelve in a spade and a brad point and a Forstner. I've got the cordless, and there's a hand brace that was my dad's. They're on the top shelf, so they'll be dry. I'd need to borrow the boat."

[[Doug Treloar]]"I'll run you over," says Dougie, who's already zipped up his jacket.

[[Professor Devaki Iyer]]"Bring the brace!" the professor calls after them. [[Professor Devaki Iyer]]"Not the cordless. I won't have her using a motor, not her first time."

*

They're gone nineteen minutes. Thu takes off the boy's hair with a ward razor, and the girl folds down his ear to keep it out of the way.

[[Kirra]]"He's going to be filthy about that."

[[Thu Pham]]"Is he vain?"

[[Kirra]]"He's *fourteen*." She sniffs. [[Kirra]]"Who was that bloke?"

[[Thu Pham]]"I thought he'd come with you."

[[Kirra]]"It was so dark. There was somebody that carried him, that could've been him. I didn't look. I was looking at Jai."

Shirl's laying out what they have on a green cloth, in order, squaring it off. She has lived in this town for the whole of her fifty-eight years. [[Shirl Kaczmarek]]"He doesn't mix," she says. [[Shirl Kaczmarek]]"That's more than I've heard out of him since he lost his wife."

[[Professor Devaki Iyer]]"Doctor, tell me your landmarks."

[[Thu Pham]]"Two fingers up from the cheekbone. Two in front of the ear."

[[Professor Devaki Iyer]]"There's a dip there. Have you found it?"

[[Thu Pham]]"Yes."

[[Professor Devaki Iyer]]"Put a mark on it with a pen, and don't let anyone talk you out of it, including me. What's your first name?"

[[Thu Pham]]"Thu."

[[Professor Devaki Iyer]]"I'm Devaki. My hands are shaking as well, if that's any use to you."

[[Thu Pham]]"Not a lot."

[[Professor Devaki Iyer]]"No. I didn't suppose so."

The men bring the river in with them. The old one has taken off his coat, to wrap it round a toolbox, and his shirt is stuck to him. He lifts the lid. Everything in there is in oiled paper, like fruit.

[[Vince Scarfe]]"I gave it a going-over in the boat. With his pink stuff."

[[Shirl Kaczmarek]]"Hand it here, Vince, and I'll put it through the steriliser."

[[Kirra]]"Vince?" Kirra has lifted her head. There's a brass plate on the toolbox, SCARFE & SON, and she reads it, and her mouth goes thin. [[Kirra]]"You're the hardware! You're the one who rings the cops on us for leaning on his window!"

[[Vince Scarfe]]"I've done that, yes."

[[Kirra]]"He was up on your roof. Those were *your* bloody sandbags."

[[Vince Scarfe]]"I told him to get down," says Vince Scarfe. He can't look at the trolley. [[Vince Scarfe]]"He said, she'll be right, old fella. I was holding the ladder for him."

Nobody has anything to say to that. In the corner the steriliser starts to tick.

[[Thu Pham]]"Mr Scarfe," says Thu. [[Thu Pham]]"How do you stop it going through? Say you're drilling, and there's something behind that you mustn't touch."

He does look up then. It's a thing he knows.

[[Vince Scarfe]]"You don't lean," he says. [[Vince Scarfe]]"That's all. People lean. You let the tool do it with its own weight, and you listen. It squeaks while it's in the hard. Then it'll drop a note, it goes crumbly, and that's you nearly there, so you stop on the crumble. You don't hang about till you feel it give. Once it gives it's gone."

[[Professor Devaki Iyer]]"That's better than my lecture," Professor Iyer says. [[Professor Devaki Iyer]]"Is he stopping?"

Thu pulls a pair of gloves out of the box, the largest they do, and holds them out to him. [[Thu Pham]]"He's stopping," she says.

*

[[Professor Devaki Iyer]]"Talk to me. Where are you?"

[[Thu Pham]]"I'm through the muscle. I can see bone."

[[Professor Devaki Iyer]]"What colour is it?"

[[Thu Pham]]"White. There's a crack, a hair, running up and back."

[[Professor Devaki Iyer]]"That's your culprit. Put the point in front of it and square yourself up."

The lights go brown. Then they go out.

[[Shirl Kaczmarek]]"Generator," says Shirl in the dark. [[Shirl Kaczmarek]]"Give it ten seconds."

[[Doug Treloar]]"It's the fuel pump." That's Dougie, over by the door. [[Doug Treloar]]"I *said*, on Monday. I said we ought to lift it."

Thu has both hands on the brace. [[Thu Pham]]"Can somebody find me a torch!"

[[Kirra]]"I've got my phone."

A small hard blue light comes on. It shakes, and then it's steady: she's braced her wrist on her brother's shoulder.

[[Kirra]]"There? Is that all right?"

[[Thu Pham]]"Left a bit. That's perfect. You don't have to look, Kirra."

[[Kirra]]"I'm looking," says the girl.

Thu turns the handle. It's slow, far slower than she'd have believed, and it squeaks. Something like flour comes up round the bit.

[[Vince Scarfe]]"You're leaning."

[[Thu Pham]]"I'm not."

[[Vince Scarfe]]"You are, it's in your shoulder. Let it down." He hasn't moved any closer. His eyes are shut. [[Vince Scarfe]]"There you go."

[[Shirl Kaczmarek]]"BP's one-ninety," the sister says. [[Shirl Kaczmarek]]"Pulse forty-four."

[[Professor Devaki Iyer]]"That's him being squashed. Keep going, please."

[[Vince Scarfe]]"She's hard yet. Still hard. Still hard. Few more turns. Righto, *now*: did you hear her drop?"

She did. She heard it the way you hear your own name in a crowd.

[[Vince Scarfe]]"Half a turn. And a half. And that'll do you."

[[Professor Devaki Iyer]]"Why have you stopped?" asks the phone.

[[Thu Pham]]"He told me to."

[[Professor Devaki Iyer]]"Then back it out and have a look."

For a second there's only a neat dark hole. Then it fills. What comes up over the edge isn't even red; it's black, and thick as jam.

[[thinks Thu Pham]]*Come on,* she thinks. [[thinks Thu Pham]]*Come on, you bastard, come out of there.*

[[Doug Treloar]]"Oh, you beauty," breathes Dougie.

[[Thu Pham]]"It's coming. Devaki, it's pouring out!"

[[Professor Devaki Iyer]]"Let it pour! Suck around it, not in it. What's the pupil doing?"

It's the one who has the light that can see. She shifts it an inch, and bends.

[[Kirra]]"It's getting little," says Kirra. [[Kirra]]"The big one. It's going little. Is that good? Doc? Is it meant to do that?"

[[Shirl Kaczmarek]]"That's just what it's meant to do." Shirl has grabbed hold of somebody's elbow, and it turns out to be Vince's. [[Shirl Kaczmarek]]"Pulse sixty. Sixty-eight. Well, I'll be buggered."

And the lights come up, and everyone looks old.

It's a moment before Sydney can speak, and first it has to clear its throat. [[Professor Devaki Iyer]]"Pack some gauze on that. And he's to be down here with me by tonight, if they have to send a submarine. Is there anything to drink in that place?"

[[Thu Pham]]"Sherry. The cook's got it."

[[Professor Devaki Iyer]]"Give it to the carpenter," says the professor.

He's slid down with his back to the wall. His hat is in his lap, and he's turning it round and round by the brim. He's still sitting like that when it gets light, and the cook has come with the bottle and gone again, and under the bandage there's an eyelid moving; a hand; the corner of a lip. They all lean in over the rail, all of them but him.

[[Jai]]"Who shaved me?" says Jai.
