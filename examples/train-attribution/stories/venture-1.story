Captain Osgar | the captain, Osgar, Captain Osgar, Benedikt, the old man, sir | male
Lorrimer | the mate, Mr. Lorrimer, Lorrimer, Fenn | male
Duff | the cook, Duff, the doctor, Doctor, Hezekiah | male
Nat Pim | Nat, the boy, Pim, young Pim | male
Hamdi | Hamdi, the carpenter, Chips, Yusuf | male
Mrs. Bright | Mrs. Bright, the passenger, the lady, Adaeze | female
Coyle | Coyle, the helmsman, the man at the wheel | male
====
Chapter Six
In Which a Bell Is Heard

The middle watch was half gone, and the *Patient Margery* was ghosting along under topsails with hardly wind enough to lift them, when the boy came aft at a run and was told to walk.

[[Nat Pim]]"Yes, sir. Only it's done it again, sir."

[[Lorrimer]]"What has?"

[[Nat Pim]]"The bell, Mr. Lorrimer."

The mate took his pipe out of his mouth. He was a long, dry, careful man who had been eleven years in the trade and had never in that time been heard to raise his voice, because he had never been ashore with anybody who needed it raised.

[[Lorrimer]]"Pim," he said, [[Lorrimer]]"there is one bell in this vessel. It hangs there, in front of the wheel. I am looking at it."

[[Nat Pim]]"Not that one, sir. The one underneath."

[[Coyle]]"Lord," said the man at the wheel.

[[Lorrimer]]"Mind your helm, Coyle. Underneath what?"

[[Nat Pim]]"Underneath *us*, sir. I was in my hammock and it went, just the once, like it was a long way down. And Chips sat up, and he said a word. And then it went again."

[[Lorrimer]]"What was the word?"

[[Nat Pim]]"I don't know, sir. It was in Turkish."

Lorrimer looked at the boy for some time. He was thirteen, or had said so at the dock, and there was no more colour in his face than in a plate. He had come up without his shoes.

[[Lorrimer]]"Ask the carpenter to step aft."

[[Hamdi]]"The carpenter has stepped," said a voice from the break of the poop. Hamdi came up the ladder with his blanket around him like a senator. [[Hamdi]]"I did not say a word. I said a prayer. It was a short one."

[[Lorrimer]]"You heard it too?"

[[Hamdi]]"Mr. Lorrimer, I have sounded this hull every day since Portmurren. I know all her noises. She creaks, she groans, and there is a rat by the mainmast who coughs. She does not ring."

[[Coyle]]"It's the drowned church," said Coyle.

Nobody had asked him, and he kept his eyes on the compass as if someone else had spoken.

[[Lorrimer]]"I beg your pardon?"

[[Coyle]]"Off Saint Orrin's Head, sir. That's thirty mile north of here. There was a town went under in my granddad's time, church and all. And they do say, if a ship hears the bell, then there's one aboard will be wanted for the service."

[[Nat Pim]]"Which one?" said Nat.

[[Coyle]]"Youngest, as a rule."

The boy sat down on the hencoop.

[[Lorrimer]]"Thank you, Coyle. When I require you to frighten the ship's boy, I'll put it in the orders." He knocked out the pipe against the rail. [[Lorrimer]]"Pim, go to the galley and tell the doctor I'd be obliged for coffee. Then stay there by the stove. Nothing that rings is going to come for you in the galley."

[[Nat Pim]]"Aye, sir."

The mate waited until the bare feet had pattered away forward.

[[Lorrimer]]"Now then, Yusuf," he said, much lower. [[Lorrimer]]"What was it?"

[[Hamdi]]"A bell."

[[Lorrimer]]"In the water?"

[[Hamdi]]"In the hold."

[[Lorrimer]]"We're carrying slate and hides."

[[Hamdi]]"So it says on the paper. I did not see it loaded. You sent me to buy oakum that day, you remember, and I was gone until dark. And when I came back she was two inches deeper by the head than I had left her."

[[Lorrimer]]"You never said."

[[Hamdi]]"I said it to the captain. He told me slate is heavy."

Lorrimer thought about this. He had not been at the loading himself. He had been sent across the harbour to see about a chart which, when he came to the shop, had turned out to be in the drawer of the captain's own table.

[[Lorrimer]]"Bring a lantern," he said.

* * *

The galley was warm and smelled of onions. Nat had been given a mug and the corner by the bread locker, and he had his feet up off the deck.

[[Duff]]"A bell, was it," said the cook. He had his back turned and was doing something to the coffee that took all his attention. [[Duff]]"Well, well. I shouldn't think anything of that."

[[Nat Pim]]"Coyle says it's for the youngest."

[[Duff]]"Coyle says he was married to a duchess."

[[Nat Pim]]"Didn't you hear it?"

[[Duff]]"Me? Deaf as a post on this side."

[[Nat Pim]]"You heard me take that raisin yesterday."

[[Duff]]"That was the other side."

The boy drank some of what was in the mug. It was mostly sugar. Over the rim of it he studied the old man's shoulders, which were very round and, at the moment, very stiff.

[[Nat Pim]]"Doctor?"

[[Duff]]"Hm."

[[Nat Pim]]"Why've you got all the sacking gone from under the potatoes?"

[[Duff]]"Have I?"

[[Nat Pim]]"There was eight sacks. I counted 'em because I was to wash them. And there's straw gone out of the hencoop too, because I sat on it and it was just boards. What'd anybody want with sacks and straw?"

Duff put down the pot.

[[Duff]]"You're a noticing sort of a boy," he said slowly. [[Duff]]"I said so to Benedikt the day you signed. I said, that one notices. We'll have trouble there."

[[Nat Pim]]"Who's Benedikt?"

[[Mrs. Bright]]"I believe that is the captain's name," said someone in the doorway. [[Mrs. Bright]]"Good evening. Is there any more of that?"

Nat scrambled up. The passenger had a man's greatcoat on over her nightgown, and her hair was tied in a yellow scarf; she looked like the queen of some place with good weather.

[[Duff]]"Ma'am, you oughtn't to be out here."

[[Mrs. Bright]]"I ought to be asleep, Mr. Duff. I was, until a bell rang under my bed." She sat herself down on the potatoes. [[Mrs. Bright]]"What a curious thing. My father was a bell founder, did you know? I grew up with it. I could tell you the weight of a bell before I could tell you the time by one. That's an old one. Six hundredweight, I should say, a little flat of G. With a crack beginning in the lip."

[[Duff]]"It never has!" cried the cook.

There was a silence, in which a very small wave slapped along the planking.

[[Mrs. Bright]]"There," said Mrs. Bright kindly. [[Mrs. Bright]]"Sugar, please, child. Two."

* * *

They found it abaft the foremast, behind a wall of slates one course thick. Hamdi took the slates down and handed them back, and the mate stacked them. Neither of them said anything until the light fell on the bronze.

[[Hamdi]]"God is great," said the carpenter.

[[Lorrimer]]"So it would appear. Read me that, would you? My spectacles are in my other coat."

Hamdi bent down with the lantern. [[Hamdi]]"There are letters around the top. *Orrin*, it says. Then it is worn. Then, *I call the living.*"

[[Lorrimer]]"Saint Orrin's."

[[Hamdi]]"The drowned church?"

[[Lorrimer]]"Coyle's drowned church stands on a hill four miles from the sea. My sister was married in it. And I remember the bell, because all through the service the rector complained that they meant to sell it for the roof." He put out his hand and laid it on the cold shoulder of the thing. One of the sacks it had been packed in had worked loose, and as the ship lifted, the clapper stirred. [[Lorrimer]]"Hold that, for pity's sake."

[[Hamdi]]"I have it. Mr. Lorrimer, what do we do?"

[[Captain Osgar]]"You might begin by putting back my slates."

The light swung up. Two boots had come down the ladder, and a good deal of nightshirt, and above it a red, square, unhappy face in a tasselled cap.

[[Lorrimer]]"Captain," said Lorrimer.

[[Captain Osgar]]"I can explain it."

[[Lorrimer]]"I'm glad to hear it, sir."

[[Captain Osgar]]"Not in front of Chips."

[[Hamdi]]"I am holding the clapper," Hamdi pointed out.

[[Captain Osgar]]"So you are." The captain lowered himself on to a bale of hides. It was plain that he had not, as a matter of fact, got an explanation ready, and that he was going to have to make do with what had happened. [[Captain Osgar]]"They sold it, Fenn. They had it down already and sitting in the yard, with a ticket on it. For a cannon foundry. I was christened under that bell. So was Hezekiah. We were in the same week, him and me, and they rang it for the both of us, to save trouble."

[[Lorrimer]]"The cook's in this?"

[[Captain Osgar]]"The cook thought of it."

[[Lorrimer]]"Sir, did you steal a church bell?"

[[Captain Osgar]]"I left money."

[[Lorrimer]]"How much?"

[[Captain Osgar]]"What I had. And my watch."

Lorrimer removed his cap, looked into the lining, and put it on again. It struck him that the old man had asked the boy the time every morning for a week.

[[Lorrimer]]"And where were you taking it?"

[[Captain Osgar]]"Well, there we'd got no further," the captain admitted. [[Captain Osgar]]"Duff was for burying it. I thought there might be some little place out in the islands. Somewhere with no bell. You'd sail by of an evening, you know. And you'd hear it."

For a while there was only the water going past on the other side of the wood.

[[Mrs. Bright]]"I know of one," said a woman's voice.

She had come as far as the foot of the ladder, with her coffee. The cook was behind her, wringing his apron, and on the rung above the cook sat Nat, who had evidently decided that whatever was down here was better than being left alone with the potatoes.

[[Captain Osgar]]"Mrs. Bright! Hezekiah, what is this? Is there anybody who's *not* in my hold?"

[[Duff]]"Coyle, sir," said Duff. [[Duff]]"He's steering."

[[Mrs. Bright]]"You are putting me ashore at Little Tamsin," she went on, [[Mrs. Bright]]"where my husband has a school, and forty children, and a tower. My father was to have cast him a bell for it. He died in the spring, with the mould half made. It's why I am coming out so late in the year." She touched the bronze with one knuckle, as one might knock at a sickroom door. [[Mrs. Bright]]"That crack can be stopped. I've seen it done. One drills a small hole at the end, and it goes no farther."

The captain turned to his mate. He had an expression that Lorrimer had seen once before, on a dog outside a butcher's.

[[Captain Osgar]]"Fenn?"

It was not Lorrimer who answered. [[Hamdi]]"I have a drill," said Hamdi.

[[Lorrimer]]"It's a felony," said the mate. He said it very quietly, but then he always did. [[Lorrimer]]"It's five felonies, if you count the bill of lading. I am an officer with a clean certificate, sir, and a mother living."

[[Captain Osgar]]"I know it. I'd not ask."

[[Lorrimer]]"You sent me across the harbour for a chart."

[[Captain Osgar]]"So you shouldn't have to know."

[[Lorrimer]]"I walked about for three hours. It rained." He settled his cap. [[Lorrimer]]"Pim!"

[[Nat Pim]]"Sir?"

[[Lorrimer]]"You're not to be wanted for any service after all. How are you at keeping your mouth shut?"

[[Nat Pim]]"I don't know, sir. Nobody's ever told me anything."

[[Lorrimer]]"Then we'll find out. Doctor, fetch back those sacks. You've packed this like a man wrapping fish. If we meet a revenue cutter in a head sea, we shall go by her playing carols."

[[Captain Osgar]]"Mr. Lorrimer," began the captain, and found that he had to stop and see to his nose. [[Captain Osgar]]"Mr. Lorrimer, I'm very much—"

[[Coyle]]"On deck there!" It came down to them thin and cracked, from a long way aft. [[Coyle]]"Will somebody come up? Please? It's gone and stopped, and I'm all by meself!"
