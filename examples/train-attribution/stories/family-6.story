Imogen Achterberg | Imogen, Immy, Ms. Achterberg, the woman in 14A | female
Dario Vukelja | Dario, Vukelja, the man in 14B, Mr. Vukelja | male
the conductor | the conductor, Lorraine, the woman in uniform | female
====
Chapter Eleven

Quiet Car

The man in 14B had his laptop, his sandwich, and his left elbow on Imogen's side of the armrest, and he was, because the universe had a sense of humor, Dario Vukelja.

She stood in the aisle with her coat half off.

[[Dario Vukelja]]"You're kidding." He'd looked up. He had mustard on his thumb.

[[Imogen Achterberg]]"Fourteen A." She held up her ticket so he could read it. [[Imogen Achterberg]]"That's the window."

[[Dario Vukelja]]"I know which one's the window."

[[Imogen Achterberg]]"Then you'll need to move your legs."

He moved them about four inches. Imogen climbed over, got her heel caught in the strap of his bag, and sat down harder than she meant to. Outside, the platform at Wexcombe began to slide away with all its sensible empty benches.

[[Dario Vukelja]]"There are other seats."

[[Imogen Achterberg]]"It's the Wednesday before a holiday. There's a man in the next car sitting on a cello."

[[Dario Vukelja]]"You could fly."

[[Imogen Achterberg]]"So could you."

He shut the laptop. [[Dario Vukelja]]"I don't fly. You know I don't fly."

She did know. She knew it the way she knew his shoe size and how he took his eggs; it was just lying around in her head, using up space. She got out her book and opened it to page one.

[[Dario Vukelja]]"You've read that."

[[Imogen Achterberg]]"I'm reading it again."

[[Dario Vukelja]]"You hated it. You threw it off my balcony."

[[Imogen Achterberg]]"I threw it at the balcony." She turned the page. [[Imogen Achterberg]]"It kept going."

Dario made a noise that, in anybody else, would have been a laugh. He picked up the sandwich, considered it, and tore it across the middle. He put half on a napkin on her tray.

[[Imogen Achterberg]]"What's that?"

[[Dario Vukelja]]"It's four hours to Lindqvist Harbor, and you didn't eat breakfast."

[[Imogen Achterberg]]"You don't know that."

Her stomach, a born traitor, growled.

[[Dario Vukelja]]"Pastrami." He'd gone back to staring straight ahead, at the safety card. [[Dario Vukelja]]"No pickle."

She lasted until the river. Then she ate it in five bites, facing the window, so at least he wouldn't have the satisfaction of seeing.

He could see her in the glass. He watched the whole thing.

*

[[the conductor]]"Tickets, folks. Tickets and smiles, I take either." The conductor had a gray braid down to her belt and a hole punch like a small animal. She stopped at row fourteen. [[the conductor]]"Well, you two look like a dentist's office."

[[Imogen Achterberg]]"We're not together." Imogen handed hers across.

[[the conductor]]"Did I say together, hon?"

[[Dario Vukelja]]"We used to be." Dario dug in his jacket. Then the other side of his jacket. [[Dario Vukelja]]"I had it a second ago."

[[the conductor]]"Take your time. I've got a whole train."

[[Imogen Achterberg]]"It's in your book." Imogen hadn't looked up.

[[Dario Vukelja]]"I don't have a book with me."

[[Imogen Achterberg]]"The notebook, then. The green one. Back pocket of the bag. You use your tickets as bookmarks, and every single time you're surprised."

It was in the green notebook. The conductor watched him find it, and her eyebrows climbed. She punched it twice, for emphasis.

[[the conductor]]"Used to be," she said. [[the conductor]]"How long ago was that?"

[[Dario Vukelja]]"Fourteen months."

[[Imogen Achterberg]]"And a week."

There was a short, terrible silence. Imogen examined the ceiling. A little pink was creeping up from her collar.

[[the conductor]]"Uh-huh." The woman in uniform tucked a stub above their seats, one stub, folded over, for the both of them. [[the conductor]]"Snack bar's in the rear. This is the quiet car, by the way. Keep the yearning down."

She swayed off up the aisle. They listened to her go, all the way to the cello.

[[Dario Vukelja]]"And a week?"

[[Imogen Achterberg]]"I'm good with dates."

[[Dario Vukelja]]"You missed my birthday twice."

[[Imogen Achterberg]]"I'm good with some dates. Are you going to your mother's?"

[[Dario Vukelja]]"Where else would I be going?"

[[Imogen Achterberg]]"I don't know. You might've met somebody with a mother."

[[Dario Vukelja]]"I didn't." A beat. [[Dario Vukelja]]"You?"

[[Imogen Achterberg]]"I met a guy with a boat."

[[Dario Vukelja]]"And?"

[[Imogen Achterberg]]"He talked about the boat."

[[Dario Vukelja]]"All the time?"

[[Imogen Achterberg]]"He had a name for every rope. I'd lie there at night and he'd be going through them. I kept thinking how you'd do his voice."

Dario lowered his chin. When he spoke, it was through his nose, mournful and very nautical. [[Dario Vukelja]]"This here's the mizzen halyard, Imogen. I call her Denise."

She laughed so loudly that a man in row twelve turned and pointed at the sign. She clapped a hand over her mouth. Over the top of it her eyes were wet, and Dario, who'd spent fourteen months and a week not making her laugh, had to look at the safety card again.

[[Imogen Achterberg]]"Sorry," she whispered to row twelve.

[[Dario Vukelja]]"Denise is sorry, too."

[[Imogen Achterberg]]"Stop it. I mean it. I'll get thrown off."

[[Dario Vukelja]]"What happened to him?"

[[Imogen Achterberg]]"The boat? He sold it."

[[Dario Vukelja]]"The guy."

[[Imogen Achterberg]]"Oh. I told him I got seasick."

[[Dario Vukelja]]"You don't get seasick. You ate a crab roll in a hurricane."

She smoothed the napkin on her tray, first one way and then the other.

[[thinks Imogen Achterberg]]*Do not say it,* she told herself.

She said it.

[[Imogen Achterberg]]"He ordered for me. In restaurants. He always got it right, and every time, I sat there and wanted someone to argue with about the fries."

*

The train stopped at 3:40, in the middle of a marsh. There was no station. There was some snow. After a while the lights went out, and then, with a sigh like a bus kneeling, so did the heat.

[[Imogen Achterberg]]"That's not good."

[[Dario Vukelja]]"It's fine. They do this."

[[Imogen Achterberg]]"Who does?"

[[Dario Vukelja]]"Trains."

His hand was flat on the tray. He was pressing on it, she saw, as if the tray were the only thing holding the car on the rails. It wasn't only planes, then. It never had been; it was any place where he couldn't get up and leave. He'd told her that the night he didn't come to Lisbon. He'd told her in a voicemail, and she'd deleted it at the gate before it was half done.

She pulled her coat off the hook and spread it over both their knees.

[[Dario Vukelja]]"You don't have to do that."

[[Imogen Achterberg]]"I'm cold. You're a radiator. It's purely business."

[[Dario Vukelja]]"Immy."

[[Imogen Achterberg]]"Tell me five things you can see. Isn't that how it goes?"

He breathed in. [[Dario Vukelja]]"Snow. Cattails. A guy with a cello, outside, smoking. I don't think he's supposed to be out there."

[[Imogen Achterberg]]"That's three."

[[Dario Vukelja]]"My hand."

[[Imogen Achterberg]]"Four."

He turned his head. In the gray light off the snow he looked exactly as tired as she felt. [[Dario Vukelja]]"You."

It wasn't fair. He'd never once been fair. Imogen took hold of the hand, because it was shaking, because somebody should, and tucked it under the coat with hers.

[[Imogen Achterberg]]"What did the rest of it say? The message."

[[Dario Vukelja]]"You didn't hear it?"

[[Imogen Achterberg]]"I got as far as *I'm not on the plane.*"

[[Dario Vukelja]]"That's the first sentence!"

[[Imogen Achterberg]]"I was upset."

[[Dario Vukelja]]"I talked for six minutes. I said I was on the floor of the men's room at the airport with my bag on my lap. I said I'd bought a ticket on a ship. A freighter. Nine days. I said if you could stand to wait nine days, I'd be there, and I'd be sunburned and I'd stink of diesel." His thumb moved across her knuckles and stopped. [[Dario Vukelja]]"And you didn't call, so I figured that was an answer."

The marsh ticked against the window. Somewhere behind them a child was asking if they lived here now.

[[Imogen Achterberg]]"Did you go?"

[[Dario Vukelja]]"What?"

[[Imogen Achterberg]]"On the freighter. Dario, did you get on it?"

He didn't say anything for so long that she thought he wouldn't.

[[Dario Vukelja]]"You'd checked out of the hotel by then. The lady at the desk gave me a custard tart." He tried to smile, and it didn't take. [[Dario Vukelja]]"She felt bad for me. I really did stink."

Imogen put her forehead down on the tray table. It was cold and it smelled of mustard.

A flashlight came bobbing along the aisle, with a braid swinging behind it. [[the conductor]]"Everybody breathing? It's a frozen switch, that's all. Twenty minutes. I've got blankets for the old and the pitiful." The beam dropped to row fourteen: the coat, the two humps of their hands. It jerked politely up to the ceiling. [[the conductor]]"Guess you're fixed."

[[Imogen Achterberg]]"Can I ask you something?" Imogen raised her head.

[[the conductor]]"Shoot. Lorraine, by the way."

[[Imogen Achterberg]]"If a person went nine days on a freighter for you, Lorraine, and you didn't know, because you're an idiot and you hung up on him, what would you do?"

[[the conductor]]"I'd find out who was bringing the pie tomorrow, and I'd go eat it at his mother's."

[[Dario Vukelja]]"She makes two." Dario's voice wasn't quite steady. [[Dario Vukelja]]"Pies. There's an extra chair, too. She never took it out. She sets it every Sunday just to make a point."

[[Imogen Achterberg]]"Your mother hates me."

[[Dario Vukelja]]"She hates *me.* She thinks I should've flown."

The lights stuttered, hummed, came on. All down the car people groaned and clapped, and row twelve, of all rows, cheered.

Lorraine clicked off her flashlight. She reached over their heads, unfolded the ticket stub, and gave it one more punch.

[[the conductor]]"What'd I say about the quiet car?"

Neither of them had made a sound. They were, at that point, not in a position to.
