Yesenia Marsh | Yesenia, Marsh, Yesi, Chief, the chief | female
Tobiah Okonjo | Okonjo, Tobiah, Toby | male
Wren Halloran | Wren, Halloran | neutral
Fatou Dembele | Fatou, Dembele, Traffic | female
Arkady Lund | Lund, Arkady, the commander, Commander | male
the freighter pilot | the pilot, the freighter, Gull Nine | unknown
Haldis | Haldis, the station, the system | unknown
====
**SIX: PRESSURE**

The lights on the spoke went amber at 0312. By 0313 everyone who mattered was on the loop.

[[Tobiah Okonjo]]"Whose alarm is that?"

[[Fatou Dembele]]"Not mine."

[[Tobiah Okonjo]]"Well, it isn't mine, Fatou, mine's the other noise."

[[Yesenia Marsh]]"It's spoke four, coolant return." Yesenia Marsh had one arm in her coverall and was swimming down the crew tube with the rest of it flapping behind. She thumbed the mike at her collar. [[Yesenia Marsh]]"This is Marsh. Who's on shift?"

[[Wren Halloran]]"Halloran, Chief. I'm at the manifold already."

[[Yesenia Marsh]]"What do you see?"

[[Wren Halloran]]"Fog."

[[Yesenia Marsh]]"Say again?"

[[Wren Halloran]]"Fog. White, about waist high. It's quite pretty. I think it's ammonia."

[[Tobiah Okonjo]]"Jesus, Wren," said Okonjo. [[Tobiah Okonjo]]"Mask on!"

[[Wren Halloran]]"Toby, I've got the mask on. I'm not an infant."

A hiss, a clank. Someone was breathing hard across everybody else's words. Marsh caught a handhold and swung herself around the corner into Control, where Fatou Dembele sat alone in the glow of nine screens with a cold bun in her teeth.

Fatou took it out. [[Fatou Dembele]]"You look terrible."

[[Yesenia Marsh]]"I was asleep four minutes ago. Where's the commander?"

[[Fatou Dembele]]"On his way. He's putting on trousers."

[[Arkady Lund]]"I am on the loop," said the loop, in a chilly baritone, [[Arkady Lund]]"and I have them on."

[[Fatou Dembele]]"Sorry, sir."

[[Arkady Lund]]"Marsh, how bad?"

She was already reading. [[Yesenia Marsh]]"Return line's lost a third of its pressure, and it's still dropping. If it gets down to half, the pumps trip. If they trip, the pile's got about twenty minutes until it scrams itself. Then it's batteries."

[[Arkady Lund]]"And how long on batteries?"

[[Yesenia Marsh]]"For lights? A week. For air, with four hundred people, two hours."

Nobody said anything, but you could hear all of them not saying it. The loop had a sound of its own when no one was talking, a faint wash like surf. Along the outer ring the cabins were dark. There was a school there, and a man who repaired clarinets, and an old couple who had come up on the second shuttle and refused ever since to go down; they would all be lying with the vents whispering over their faces, as they did every night, and they would not wake up when the whispering stopped.

[[Arkady Lund]]"I see," said Lund. [[Arkady Lund]]"What do you want to do?"

[[Yesenia Marsh]]"Find the hole. Haldis, pull up the cameras on four."

[[Haldis]]"There are no cameras on spoke four," the station replied, in the pleasant tone that it used for everything. [[Haldis]]"They were reassigned to the commercial ring in March."

[[Yesenia Marsh]]"Who signed for that?"

[[Haldis]]"You did, Chief Marsh."

Fatou coughed into her bun.

[[Yesenia Marsh]]"All right. Wren, you're my eyes. Okonjo, where are you?"

[[Tobiah Okonjo]]"Spoke five, the far end. I can get through by the cross-tunnel, if somebody will open the damn thing. It says I've no authority."

[[Yesenia Marsh]]"Haldis, let him through."

[[Haldis]]"The cross-tunnel is sealed because of contamination in spoke four."

[[Yesenia Marsh]]"I know that. That's why he's going."

[[Haldis]]"I can open it upon the order of the commander."

[[Arkady Lund]]"Open it," said Lund.

[[Haldis]]"Thank you, Commander. Opening."

[[Tobiah Okonjo]]"Thank *you*, Commander," Okonjo muttered, and there was the groan of a door that no one had greased.

Marsh leaned in over Fatou's shoulder. The schematic of the spoke hung there like a fishbone. There was one green dot by the manifold, blinking with somebody's pulse. It was going at a hundred and thirty.

[[Yesenia Marsh]]"Wren? Talk to me."

[[Wren Halloran]]"I'm going along the line. It's thicker here. I've got my hand on the pipe, and... hang on."

[[Yesenia Marsh]]"What?"

[[Wren Halloran]]"It's singing."

[[Tobiah Okonjo]]"It's what?"

[[Wren Halloran]]"The pipe. There's a kind of note. It's getting higher as I go down. Can you hear? I'll hold the mike on it."

It came over the speakers, thin and sweet and steady, like a wet finger on the rim of a glass. The hair stood up on Marsh's bare arm.

[[Yesenia Marsh]]"Get away from it. Wren, get off the pipe, now!"

[[Wren Halloran]]"But I'm nearly—"

[[Yesenia Marsh]]"That's not a leak, that's a crack, it's *running*. Back off! Five metres!"

There was a bang. It was a good deal louder over the loop than it was through the hull, where it was only a nudge in the soles of the feet. The green dot jumped and went out. A pen that had been drifting above the console drew a slow half circle in the air and settled, very gently, against the wall.

[[Tobiah Okonjo]]"Wren!"

[[Fatou Dembele]]"Halloran, this is Control, please respond."

[[Tobiah Okonjo]]"Wren! Somebody say something. Yesi, is it on your board? Have you got them on the board?"

[[Yesenia Marsh]]"I've lost the tag. It could be just the tag. Keep going, Toby, you're closest."

[[Tobiah Okonjo]]"I can't see my own bloody feet."

[[Yesenia Marsh]]"Then use the rail. Fatou, what's the pressure?"

[[Fatou Dembele]]"Fifty-five. Fifty-four."

The commander had come in. He'd buttoned his tunic to the throat, and his feet were bare. He took in the board with one look, went to the spare couch, strapped down, and put on a headset without a word. Marsh liked him, in that moment, for the first time in two years.

[[Arkady Lund]]"Can you isolate four from here?" he asked her.

[[Yesenia Marsh]]"Yes. It'd save the pile."

[[Arkady Lund]]"But?"

[[Yesenia Marsh]]"It vents the spoke."

He nodded slowly. [[Arkady Lund]]"With Halloran in it. And now Okonjo."

[[Tobiah Okonjo]]"I can hear you, you know," said Okonjo. [[Tobiah Okonjo]]"I'm just saying."

[[Fatou Dembele]]"Fifty-two," said Fatou.

It was into this that a new voice broke, cheerful, with music playing behind it. [[the freighter pilot]]"Morning, Haldis! Gull Nine, forty minutes out with your vegetables. Am I clear for the commercial ring?"

[[Fatou Dembele]]"Gull Nine, hold."

[[the freighter pilot]]"What, again?"

[[Fatou Dembele]]"Gull, we've an emergency, I need this channel, hold where you are and stay *off*."

[[the freighter pilot]]"Holding." The music stopped. [[the freighter pilot]]"Is there anything I can do?"

Fatou looked round. [[Fatou Dembele]]"Chief? Is there anything a freighter can do?"

Marsh had opened her mouth to say no.

[[Yesenia Marsh]]"What's he got for coolant?"

[[Fatou Dembele]]"Gull Nine, what's your coolant?"

[[the freighter pilot]]"Ammonia loop. Same as yours, I'd think. Why?"

[[Yesenia Marsh]]"How much? Ask how much."

[[the freighter pilot]]"I heard that. Eight tonnes."

[[Yesenia Marsh]]"And the fill port's a standard forty?"

[[the freighter pilot]]"It's a forty, yeah, but hold on, it's what keeps my lettuces—"

[[Arkady Lund]]"This is Commander Lund," said Lund. [[Arkady Lund]]"I will buy your lettuces. Bring her in to spoke four, the outboard collar, as fast as you can do it and still stop. You have fifteen minutes."

[[the freighter pilot]]"You'll have to buy the paint as well, then," said the pilot, and was gone.

[[Haldis]]"Pumps will trip at fifty percent," the system remarked. [[Haldis]]"Current pressure is fifty-one."

[[Yesenia Marsh]]"We know, Haldis. Toby, where are you?"

Breathing.

[[Yesenia Marsh]]"Toby?"

[[Tobiah Okonjo]]"Found a boot," said Okonjo. He sounded odd. [[Tobiah Okonjo]]"There's a foot in it. There's—they're all here, they're all in one piece. Hey. Hey, you. They got thrown against the frame. The mask's on. I've a pulse. I have got a pulse!"

Fatou put both of her hands over her face. Marsh found that she'd sat down on the deck.

[[Arkady Lund]]"Can you carry Halloran out?"

[[Tobiah Okonjo]]"They weigh about as much as a sandwich. Yes, I can carry them out."

[[Wren Halloran]]"I do not," said somebody, blurrily, right up against his microphone.

[[Tobiah Okonjo]]"Wren! Are you hurt?"

[[Wren Halloran]]"My ears are ringing. Did I say it was singing? I want that put in the log. I found it."

[[Yesenia Marsh]]"You found it," said Marsh. [[Yesenia Marsh]]"I'll have it framed. Now listen, both of you. Wren, can you see the break from where you are?"

[[Wren Halloran]]"Sort of. It's about a metre long, it goes round like a, like a peel. At the bracket."

[[Yesenia Marsh]]"Which bracket?"

[[Wren Halloran]]"Nineteen."

[[Yesenia Marsh]]"Is there a valve between you and it?"

[[Tobiah Okonjo]]"There's the hand valve at seventeen," Okonjo said. [[Tobiah Okonjo]]"It's not been turned since the place was built."

[[Yesenia Marsh]]"If you shut that one, I can feed in from the outboard end and go round the break. The freighter tops us up. I don't have to vent anyone. Can you shut it?"

[[Tobiah Okonjo]]"I can try. Prop yourself there. No, *there*. Don't help."

[[Wren Halloran]]"It'll take two of us, you muppet, look at the size of it. On three. One, two—"

[[Tobiah Okonjo/Wren Halloran]]"Three!"

Over the loop there came a shriek of metal, and a stream of language, in two voices, so braided together that you couldn't have said whose was which. Then silence, then a squeak. Then another. It was the sound of a wheel going round.

[[Fatou Dembele]]"Fifty," said Fatou. [[Fatou Dembele]]"Fifty. Fifty. Chief, it's holding at fifty."

[[Haldis]]"Pumps one and two have tripped," said Haldis.

[[Yesenia Marsh]]"What? No. It's *holding*!"

[[Haldis]]"The threshold is fifty percent. The pressure is fifty percent."

[[Arkady Lund]]"Then alter the threshold," Lund snapped.

[[Haldis]]"That requires the chief engineer and the commander, present in Control, in agreement. I have never known it happen."

They looked at one another across the dark little room, the woman on the floor with one sleeve on and the man with no shoes.

[[Yesenia Marsh/Arkady Lund]]"Forty-five," they said.

[[Haldis]]"Thank you. Restarting pumps."

Through the deck there rose a hum, so low and familiar that no one aboard ever noticed it, and Fatou, who was noticing it with her whole body, began to cry and to eat her bun at the same time.

[[the freighter pilot]]"Haldis, Gull Nine, I have your collar in sight, and I'm coming in like a brick," the pilot called. [[the freighter pilot]]"Anybody home?"

[[Fatou Dembele]]"Gull Nine, Control. We're home." Fatou swallowed. [[Fatou Dembele]]"What kind of lettuces?"
