Captain Ngaire Tautahi | Captain Tautahi, Tautahi, Ngaire, the captain, Captain, skipper | female
Sunniva | Sunniva, the ship, the ship's mind, the mind | neutral
Wick | Wick, the pilot | neutral
Dr. Amrit Sohal | Dr. Sohal, Sohal, Amrit, Doc, the doctor | male
Benedikta Raum | Raum, Benedikta, Bene, the engineer, Chief | female
the voice on the channel | the voice on the channel, the stranger, Osei Marrow, Marrow | male
====
Six: Drift

There were eleven minutes of air that nobody could account for.

[[Benedikta Raum]]"Say it again," said Raum.

[[Sunniva]]"Consumption over the last nine days exceeds the crew's requirement by eleven minutes, Chief. I've recalculated it four times. I did the fourth because you asked me to."

[[Benedikta Raum]]"Somebody's breathing hard."

[[Dr. Amrit Sohal]]"Somebody's been running on the treadmill when he said that he hadn't." Sohal did not look up from his bulb of tea. [[Dr. Amrit Sohal]]"I confess. Is that eleven minutes?"

[[Sunniva]]"Four, Doctor. I'd already subtracted you."

The mess of the *Sunniva* was the one warm room on board, and they were all in it: the engineer with her feet on the heat exchanger, the doctor, and Wick upside down by the hatch, one boot hooked through a strap, peeling a mandarin. They always peeled it in one piece. The rind hung off their wrist and turned in the draft.

[[Wick]]"A leak?"

[[Sunniva]]"A leak doesn't exhale. I have carbon dioxide to match."

Nobody moved. Then Wick put the mandarin, very gently, away in a pocket.

[[Wick]]"So it's a person."

[[Benedikta Raum]]"It's not a person. Where would you put a person?"

[[Dr. Amrit Sohal]]"Get the captain," said Sohal.

[[Sunniva]]"She's on her way. I woke her when I said *exhale*."

Captain Tautahi came through the hatch with her hair tied up in a sock and a wrench in her hand. She had been asleep for fifty minutes after nineteen hours, and she took hold of the table and looked around at them as if they were a sum.

[[Captain Ngaire Tautahi]]"Where?"

[[Sunniva]]"I don't know."

[[Captain Ngaire Tautahi]]"You're the ship. You're telling me that there's something breathing inside you, and you don't know where?"

[[Sunniva]]"Do you know where your spleen is, Captain?"

[[Dr. Amrit Sohal]]"On the left," the doctor murmured.

[[Captain Ngaire Tautahi]]"Not now, Amrit. Which sections can't you see?"

[[Sunniva]]"Hold Two has had no cameras since the fire. The spine crawlway, frames nine to fourteen. And the chapel."

[[Captain Ngaire Tautahi]]"We've got a chapel?"

[[Benedikta Raum]]"It's where I keep the paint."

Wick laughed, a short breath through the nose. They unhooked their boot and came the right way up, and they were no longer laughing by the time that they got there.

[[Wick]]"I was in Two yesterday. For the spare gimbal. There was a smell."

[[Captain Ngaire Tautahi]]"What smell?"

[[Wick]]"Oranges. I thought it was me."

The captain handed the wrench to Raum, who was bigger. She did it without a word and Raum took it in the same way.

[[Captain Ngaire Tautahi]]"Doc, bring your bag. Wick, get up to the board, and stay there, and if I tell you to burn, you burn."

[[Wick]]"With you in the hold?"

[[Captain Ngaire Tautahi]]"With anyone in the hold."

[[Wick]]"Aye, skipper." They didn't like it. They went.

• • •

The *Sunniva* had been built to carry ore, and after that pilgrims, and since the fire she had carried whatever would not mind the smell. On this run it was seed. There were nine hundred kinds of it, bound for a settlement that had lost its orchards to a fungus, and packed in among the drums, because the settlement had children and the captain had a weakness, were six crates of fruit. They had cost more than the seed had. The crew were allowed a mandarin each on Sundays.

The way aft was by the spine, a pipe so narrow that one could only go along it one behind another. Each of them, passing the frames, put out a hand to touch the scorched place at eleven. No one had ever told them to.

The hold was cold enough to make the light look blue. Raum went first, pulling herself along the netting, and Sohal came last with his bag on a tether. In between, the captain talked to the air.

[[Captain Ngaire Tautahi]]"Anything?"

[[Sunniva]]"I can hear four heartbeats."

[[Benedikta Raum]]"There are three of us."

[[Sunniva]]"Yes, Chief."

[[Benedikta Raum]]"I hate it when it does that."

[[Dr. Amrit Sohal]]"Does what?"

[[Benedikta Raum]]"Agrees with me."

Tautahi raised a fist and they all caught hold of something. Before them were the seed drums, forty of them, blue and yellow, lashed in a ring. In the middle of the ring was a dark place. It smelled, quite strongly, of oranges.

[[Captain Ngaire Tautahi]]"This is Captain Tautahi. You're on my ship. I've got a doctor here and I've got an engineer with a wrench. Which one would you like?"

Silence. A drum creaked in its straps.

[[Sunniva]]"The fourth heartbeat has gone up to one hundred and sixty," the mind remarked.

[[the voice on the channel]]"Doctor," somebody said. It came out of all their earpieces at once, thick, hardly louder than the static.

[[Benedikta Raum]]"He's on our channel. How the hell is he on our channel?"

[[the voice on the channel]]"Suit radio. It's … it's one of your suits. Sorry."

[[Dr. Amrit Sohal]]"Are you hurt?"

[[the voice on the channel]]"I think it's broken. The leg."

[[Dr. Amrit Sohal]]"When?"

[[the voice on the channel]]"When you left the dock. I wasn't strapped. I didn't know that you'd go at three gees."

[[Wick]]"Sorry," said Wick, from the board. [[Wick]]"We were late."

[[Captain Ngaire Tautahi]]"Keep off the channel, Wick. You, put your hands where I can see them."

Two hands rose over the rim of a yellow drum. They were bare, and blue at the nails, and one of them was holding a piece of peel.

[[Benedikta Raum]]"He's been eating the stock!"

[[the voice on the channel]]"Only the fruit. I left the seeds. I put all the seeds back, you can count them."

[[Dr. Amrit Sohal]]"Let me through, Benedikta."

[[Benedikta Raum]]"Not till she says."

[[Dr. Amrit Sohal]]"That man has had a broken femur for nine days."

[[Benedikta Raum]]"And I've had a hot water ration. Ngaire?"

The captain was looking at the hands.

[[Captain Ngaire Tautahi]]"Go on, Amrit."

He went in over the drums like a swimmer. They could hear him, his voice gone low and stupid, as it always did with the sick. *There now. There we are. Let me have a look at that.* Somebody began to sob.

[[Captain Ngaire Tautahi]]"What's your name?"

[[the voice on the channel]]"Osei. Osei Marrow."

Raum's head came round. In the blue light all the blood seemed to have gone from her lips.

[[Benedikta Raum]]"Marrow from the yard? From the *Petrel* yard?"

[[the voice on the channel]]"I was a welder."

[[Captain Ngaire Tautahi]]"You know him, Bene?"

[[Benedikta Raum]]"I know the name. Everybody knows the name. He's the one that signed for the hull." She had taken a fresh hold on the wrench. [[Benedikta Raum]]"Thirty-eight people, skipper. My cousin was on it."

[[the voice on the channel]]"I didn't sign it."

[[Benedikta Raum]]"Your signature was in the papers. I saw it."

[[the voice on the channel]]"I told them that the seam was bad. I told them twice. I wouldn't sign, so they—will you stop a moment, please, that's—"

[[Dr. Amrit Sohal]]"Nearly done. Shout if you like."

[[the voice on the channel]]"—so they signed it for me."

Nobody answered that. Marrow shouted, once. Then there was only his breath, and the doctor's, and the straps.

[[Benedikta Raum]]"He's lying."

[[Captain Ngaire Tautahi]]"Sunniva?"

[[Sunniva]]"I can't tell a lie by the heart, Captain, whatever they say in films. He's in pain and he's afraid. Both look the same as lying."

[[Captain Ngaire Tautahi]]"You've got the yard's records?"

[[Sunniva]]"Up to the day that we sailed."

[[Captain Ngaire Tautahi]]"And there's a certificate. With a signature on it."

[[Sunniva]]"There is. I have been comparing it with something, while you were talking. May I ask him a question?"

[[Captain Ngaire Tautahi]]"Ask."

[[Sunniva]]"Mr. Marrow, which hand did you peel that orange with?"

It was a time before he replied, and when he did he sounded like a boy who has been called on.

[[the voice on the channel]]"This one. The left. Why?"

[[Sunniva]]"Thank you. The signature was made by a right-handed person, in a hurry. The ink drags the wrong way. I'd say so in court, if they let me in."

Raum said a word in her own language. She let go of the wrench; it didn't fall, there being nowhere to fall to, but hung beside her, turning over.

[[Captain Ngaire Tautahi]]"Why my ship?"

[[the voice on the channel]]"You were going furthest."

[[Wick]]"Skipper?" It was the channel again, and the voice had an edge on it. [[Wick]]"I know I'm to keep off. There's a cutter coming up behind us. Yard colors. They're hailing."

[[Captain Ngaire Tautahi]]"What do they want?"

[[Wick]]"They're asking if we've got eleven minutes of air that we can't account for."

For a little while no one said a word. It was possible to hear the whole length of the ship at such moments, the pumps, the slow knock of the coolant, a loose panel somewhere that Raum had been promising to see to since the spring.

The doctor's face appeared above the drums, with blood on the chin that wasn't his. He and the captain looked at one another.

[[Dr. Amrit Sohal]]"How would they know that?"

[[Sunniva]]"I file my consumables every evening," said the ship. [[Sunniva]]"To the registry. It's automatic. I am very sorry."

[[Captain Ngaire Tautahi]]"Can he be moved, Amrit?"

[[Dr. Amrit Sohal]]"No."

[[Captain Ngaire Tautahi]]"Can he stand three gees?"

[[the voice on the channel]]"Yes," said Marrow.

[[Dr. Amrit Sohal]]"I wasn't going to say that."

[[Captain Ngaire Tautahi]]"He's the one with the leg. Chief, how long till you could give me—Bene. Bene, look at me."

[[Benedikta Raum]]"Four minutes." The engineer wiped her eyes with the heel of her hand. She caught the wrench as it came round. [[Benedikta Raum]]"Three, if nobody talks to me."

[[Wick]]"What do I tell the cutter?"

[[Captain Ngaire Tautahi]]"Tell them that the doctor's been on the treadmill."
