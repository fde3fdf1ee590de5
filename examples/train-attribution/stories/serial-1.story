Dunmarrow Keth | Keth, Dunmarrow, the tank, big man | male
Yewande Sorrel | Yewande, Wen, the healer | female
Pask | Pask, the rogue, kid | male
Ingrith Vale | Ingrith, Vale, the mage | female
the toll-keeper | the toll-keeper, the skeleton, Master Obrecht, Obrecht | male
====
Chapter 41: Exact Change

The stairs ended at a booth.

It was an ordinary booth, the kind you found at the foot of any bridge in the Low Counties, with a striped pole and a little brass bell. Behind it the dungeon opened out into a cavern so wide that Ingrith's light did not find the other side. A rope bridge went off into the dark.

[You have entered: THE FARTHING SPAN]
[Recommended party level: 22]
[Your party's average level: 17]

[[Pask]]"Well, that's rude," said Pask.

[[Yewande Sorrel]]"It's arithmetic." Yewande sat down on the bottom step and began unlacing her left boot. [[Yewande Sorrel]]"Nobody touch the bell until I've had this stone out."

[[Pask]]"I wasn't going to touch the bell."

[[Yewande Sorrel]]"You were looking at it."

[[Pask]]"I look at lots of things."

Keth set his shield against the wall, carefully, so that it would not ring. He was a very large man and had spent most of his life learning to put things down quietly. [[Dunmarrow Keth]]"Vale. What's on the other side?"

Ingrith had her eyes closed and two fingers pressed to her temple.

[Skill used: Far Sounding (Rank 3)]
[Mana: 112/140]

[[Ingrith Vale]]"Stone," she said at last. [[Ingrith Vale]]"A door. Something warm behind the door. And about sixty yards of bridge, of which perhaps forty are there."

[[Dunmarrow Keth]]"Perhaps."

[[Ingrith Vale]]"They come and go."

[[Pask]]"How does a bridge come and go?"

[[Ingrith Vale]]"I'd imagine it depends who's paying for it." She opened her eyes and looked at the booth. [[Ingrith Vale]]"There's somebody in there, by the way. He's been listening to us since the second landing."

Keth picked the shield up again.

The shutter rattled. It stuck, was thumped from inside, and went up all at once, and a skeleton in a waistcoat leaned out on its elbows. Somebody had polished it. It had a pencil behind where its ear would have been.

[[the toll-keeper]]"Four, is it?"

Nobody answered him.

[[the toll-keeper]]"Four," the skeleton agreed with himself, and wrote it down. [[the toll-keeper]]"Any livestock?"

[[Pask]]"Just the big man."

[[Dunmarrow Keth]]"Pask."

[[Pask]]"Sorry."

[[the toll-keeper]]"No livestock." The pencil scratched. [[the toll-keeper]]"That'll be a farthing each, then. Exact change only. I'm not allowed to keep a float, not since the incident."

There was a silence, while four adventurers who had between them eleven thousand gold pieces, a dragon's tooth and the deeds to a mill thought about farthings.

[[Yewande Sorrel]]"I've a crown," Yewande offered.

[[the toll-keeper]]"Exact change, madam."

[[Yewande Sorrel]]"You could keep the rest."

[[the toll-keeper]]"That," said the toll-keeper, [[the toll-keeper]]"is what the incident was."

[Quest received: EXACT CHANGE]
[Pay the toll of the Farthing Span. 0/4 farthings.]
[Failure: the Span will be closed to your party for 100 years.]

[[Dunmarrow Keth]]"A hundred years," Keth read out heavily.

[[the toll-keeper]]"It soon goes by."

They withdrew to the third step to confer. It was not far enough, and they all knew it. The skeleton put his chin on his hand bones and watched with every sign of interest.

[[Dunmarrow Keth]]"Options," said Keth.

[[Pask]]"Kill him."

[[Yewande Sorrel]]"He has a waistcoat on, Pask."

[[Pask]]"So did the lich."

[[Yewande Sorrel]]"The lich bit me. This one asked about livestock." She shook her boot, and a pebble bounced away down into the dark. They all listened for it to land. It did not. [[Yewande Sorrel]]"And look at him. Ingrith, look at him properly. What level is he?"

[Inspect: Master Obrecht, Keeper of the Span. Level ??]

The mage took her fingers away from her temple. [[Ingrith Vale]]"We're not killing him."

[[Pask]]"How many question marks?"

[[Ingrith Vale]]"Enough."

[[Dunmarrow Keth]]"Right," said Keth. [[Dunmarrow Keth]]"So we pay. Turn out your pockets. All of them, kid, the ones in the lining too."

[[Pask]]"There's nothing in the lining."

[[Dunmarrow Keth]]"There was a duchess's earring in the lining."

[[Pask]]"That was last week's lining."

It made a sad little heap. Gold, mostly. A few silver bits. A button. Half a biscuit, which Yewande took back. Keth went through it all with one thick finger, as he might have gone through a handful of seed, and found, right at the bottom, a single coin gone green at the edges.

[1/4 farthings.]

[[Dunmarrow Keth]]"Whose is this?"

[[Ingrith Vale]]"Mine." Ingrith's hand had come out and then stopped. [[Ingrith Vale]]"It's nothing. It was in a shoe."

[[Yewande Sorrel]]"In a shoe?"

[[Ingrith Vale]]"My mother put one in our shoes. For luck. When we left home."

[[Yewande Sorrel]]"Oh, Ingrith."

[[Ingrith Vale]]"I said it was nothing, Wen." She turned her back and became very busy with her lantern.

Keth looked at the farthing lying there in his enormous palm. He did not close his fingers on it.

[[Dunmarrow Keth]]"We'd need three more anyhow," he said. [[Dunmarrow Keth]]"One's no good to us. Put it back in your shoe."

She didn't turn round, but she took it.

[0/4 farthings.]

[[the toll-keeper]]"I couldn't help overhearing," called the toll-keeper.

[[Pask]]"You could have tried!"

[[the toll-keeper]]"I've no eyelids and no ears, young man, and I have been sitting on this stool for three hundred and nine years. Overhearing is all I have got." He tapped his pencil on the sill. [[the toll-keeper]]"There is a provision for barter."

That brought them back down to the booth in a hurry.

[[Dunmarrow Keth]]"What sort of barter?"

[[the toll-keeper]]"Goods to the value of."

[[Dunmarrow Keth]]"Of a farthing."

[[the toll-keeper]]"Exactly of a farthing. Not more. I'd have to give change." The skeleton slid a brass scale out over the sill. It was a small one, such as apothecaries use, and it was very clean. [[the toll-keeper]]"You put the thing in the pan, and the scale knows."

Pask was already putting his button in it.

[Item appraised: Horn Button (Common). Value: 3 farthings.]

[[Pask]]"Three! For a button!"

[[the toll-keeper]]"It's a nice button," said the skeleton regretfully.

[[Yewande Sorrel]]"Could you cut it in three?"

[[the toll-keeper]]"Then it wouldn't be a button, madam. It would be rubbish, and I can't take rubbish."

They tried the biscuit, which was two farthings. [[Yewande Sorrel]]"It's got currants," said Yewande, a little proudly. They tried one arrow, a bootlace and a sheet of Ingrith's second-best paper. They tried a hair from Keth's beard, which the scale thought was worth eleven gold pieces, and nobody could get anything out of him on the subject for the rest of the day.

[[Pask]]"But why eleven?"

[[Dunmarrow Keth]]"Drop it."

[[Pask]]"Eleven *gold*, though. Is it all of you? Is it just the beard?"

[[Dunmarrow Keth]]"Kid."

[[Pask]]"I'm only saying, you shed."

[[Yewande Sorrel]]"Hush, the pair of you. I'm thinking." The healer had laid her palm flat on the sill, next to the pan, and was frowning at it. [[Yewande Sorrel]]"Does it have to be a thing?"

The pencil stopped.

[[the toll-keeper]]"How do you mean?"

[[Yewande Sorrel]]"My gran ran a ferry. If you'd no money she would take a song for it, or the news. She said the news was worth about a farthing, most days." Yewande looked up into the sockets. [[Yewande Sorrel]]"And you've had none for three hundred and nine years."

Nothing moved in the booth for what seemed a long time. When the skeleton did speak, it was in a different voice, with all the office gone out of it.

[[the toll-keeper]]"Is there still a king?"

[[Yewande Sorrel]]"There's a queen."

[[the toll-keeper]]"A queen," he breathed, and he had no breath to do it with.

[Barter accepted. 1/4 farthings.]

[[Pask]]"No," said Pask. [[Pask]]"That can't be it. That was three words!"

[[Ingrith Vale]]"Don't argue with the scale." Ingrith had pushed in beside him. In the light of her lantern her face was bright and sharp, as it was when she was halfway through a lock. [[Ingrith Vale]]"My turn. Master Obrecht, they have found a way to print books. With metal letters. You can have a hundred copies in a week."

[[the toll-keeper]]"A hundred of the same book?"

[[Ingrith Vale]]"The very same."

[[the toll-keeper]]"Whatever for?"

[[Ingrith Vale]]"I've often wondered."

[2/4 farthings.]

[[Dunmarrow Keth]]"Pask. Go on. You know all the gossip."

The rogue opened his mouth. He shut it. He went slowly pink from the neck up, which none of them had ever seen.

[[Pask]]"I can't think of any."

[[Yewande Sorrel]]"You? You haven't stopped talking since Harrowgate!"

[[Pask]]"Well, now everyone's *looking*."

[[the toll-keeper]]"Take your time," said the skeleton kindly. [[the toll-keeper]]"I generally find that it comes if you look at something else."

Pask looked at the bell. [[Pask]]"There's a dance," he mumbled. [[Pask]]"In Harrowgate. It's called the Goose. You sort of go down, and then you put your elbows out. Everyone's sick of it."

[[the toll-keeper]]"Show me."

[[Pask]]"No."

[[Dunmarrow Keth]]"Show him the Goose," said Keth.

[[Pask]]"I'd rather fight the lich again."

[[Ingrith Vale]]"A hundred years, Pask."

And so, at the bottom of the third deepest dungeon in the Low Counties, by the light of one lantern, the rogue went down, and put his elbows out. He did it with his eyes shut. About halfway through there came a dry, quick clatter from the booth, like dice in a cup, and Keth had his sword half drawn before he understood that it was laughing.

[3/4 farthings.]
[Pask has gained the title: Dancer in Dark Places.]

[[Pask]]"I want that one hidden. How do you hide a title?"

[[Ingrith Vale]]"You can't," said Ingrith, who knew perfectly well how.

[[the toll-keeper]]"And the big gentleman makes four." Obrecht had taken the pencil from behind his skull again, but he was only turning it over and over. He seemed in no hurry. [[the toll-keeper]]"Whenever you like, sir."

Keth unbuckled his helmet and took it off. He rested it on the sill and turned it so that the dent was at the back.

[[Dunmarrow Keth]]"I've no news," he said. [[Dunmarrow Keth]]"I don't follow it. But I came over the hill above Sallow's Reach, Tuesday. There's a village there. It used to be called Tollgate."

[[the toll-keeper]]"I know it." It was hardly a sound.

[[Dunmarrow Keth]]"There's an inn. They've a board over the hearth with names on, painted, going right back. All the keepers. I like a list, so I read it." He rubbed his jaw. [[Dunmarrow Keth]]"The last one's an Obrecht. And it doesn't say *died*, next to him. All the rest it does. It only says *on duty*."

Nobody breathed. In Yewande's case, that was because she was holding Pask's sleeve in front of her face.

[[the toll-keeper]]"They kept it up?"

[[Dunmarrow Keth]]"Fresh paint."

The skeleton bent over his ledger and wrote for some while, a good deal longer than it takes to write the figure four.

[4/4 farthings. Quest complete: EXACT CHANGE.]
[Experience gained: 1]

[[Pask]]"One?" said Pask. [[Pask]]"*One?*"

[[the toll-keeper]]"It's exact," said Master Obrecht. He reached out and rang the little brass bell, and far away over the dark, plank by plank, the bridge began to arrive.
