Lou Castellane | Lou, Castellane, the shamus | male | narrator
Vera Dunmore | Vera, Mrs. Dunmore, the widow | female
Iris Dunmore | Iris, Miss Dunmore, the stepdaughter | female
Sergeant Malloy Pike | Pike, Sergeant Pike, the sergeant | male
Benny Tosh | Benny, Tosh, the little man | male
Chiyo Arakawa | Chiyo, Miss Arakawa, my secretary | female
the bartender | the bartender, Sal | male
the drunk | the drunk | male
====
V

The office was dark when I got back, but it wasn't empty. I could smell gardenias, and under the gardenias a cheap cigar, and under that, faintly, the ink that Chiyo puts on the ledgers on the last day of the month.

[[Lou Castellane]]"You're working late," I told the dark.

[[Chiyo Arakawa]]"I'm not working. I'm being held at gunpoint."

[[Benny Tosh]]"It ain't even cocked," somebody complained. [[Benny Tosh]]"I told her. I said, lady, it ain't even cocked."

I put on the light. She was at her desk with her hands folded on the blotter and her hat already on. On the corner of the desk, with his feet not reaching the floor, sat a little man in a checked suit. He had a revolver in one hand, and in the other one of my cigars. The gardenias were in the client's chair with her legs crossed.

[[Lou Castellane]]"Mrs. Dunmore."

[[Vera Dunmore]]"Mr. Castellane. You don't return calls."

[[Lou Castellane]]"I was out."

[[Vera Dunmore]]"With Iris."

[[Lou Castellane]]"With a ham sandwich. Then with Iris." I hung my coat on the tree. [[Lou Castellane]]"Who's the ventriloquist's pal?"

[[Benny Tosh]]"Hey."

[[Vera Dunmore]]"Benny drives for me," the widow said. [[Vera Dunmore]]"Benny, put that away. He won't talk while you're waving it."

[[Benny Tosh]]"I ain't waving it. I'm holding it."

[[Chiyo Arakawa]]"Could you hold it the other way?" Chiyo asked.

He moved it six inches. Now it was on me, and I can't say I felt the honor. I sat down on my own side of my own desk and put my hat over the telephone.

[[Lou Castellane]]"All right. Talk."

She took her time. She was thirty-four, give or take what she'd taken, and she wore mourning as if she'd had it designed for some other purpose. Her husband had been eleven days in the ground. I'd been hired on the ninth by his daughter, who thought he'd had help getting there.

[[Vera Dunmore]]"My stepdaughter has a theory," she said.

[[Lou Castellane]]"She's got a couple."

[[Vera Dunmore]]"I'm in it."

[[Lou Castellane]]"You're in all of them."

[[Vera Dunmore]]"Did she tell you about the boat?"

[[Lou Castellane]]"She told me he fell off it."

[[Vera Dunmore]]"He couldn't have. He hated that boat. He got seasick in the bath. He bought it for her, for her birthday, and he'd only go aboard if she asked him to." She let me chew on that. [[Vera Dunmore]]"I was at my sister's in Pasadena. There were six of us at bridge. Who do you suppose asked him?"

I looked over at Chiyo. She had her eyes on the ceiling, which meant that she'd already thought of it, probably on the tenth.

[[Lou Castellane]]"You could've told the cops that."

[[Vera Dunmore]]"I did. I told a sergeant. Pike."

[[Lou Castellane]]"And?"

[[Vera Dunmore]]"He patted my hand."

[[Benny Tosh]]"He patted her hand," said the little man bitterly. [[Benny Tosh]]"I'm standing right there, and this flatfoot, he pats it."

The three of us let him have a moment with that.

[[Lou Castellane]]"What do you want from me, Mrs. Dunmore?"

[[Vera Dunmore]]"I want you to go on working for Iris."

[[Lou Castellane]]"That's it?"

[[Vera Dunmore]]"That's it. Go on. Take her money. Find what there is. Only, when you've found it..." She opened her bag and laid an envelope on the blotter, just beyond the edge of the lamp, as you'd put down a saucer for a cat. [[Vera Dunmore]]"Look at it twice. That's all I'm paying for. The second look."

She went. The gardenias stayed for a while. Benny had some trouble getting down off the desk, and Chiyo gave him her hand without a word, and he said much obliged.

When the elevator had wheezed to the bottom I counted it.

[[Chiyo Arakawa]]"How much?"

[[Lou Castellane]]"Five hundred."

[[Chiyo Arakawa]]"That's a lot for one look."

[[Lou Castellane]]"You were thinking it already. About the kid."

[[Chiyo Arakawa]]"I was thinking about shoes." She unpinned her hat, and sat down again, and pulled the Dunmore file out from under the ledger as though she hadn't just spent two hours with a gun on her. [[Chiyo Arakawa]]"They found him barefoot. You wrote that down. And they found his shoes in the cabin. Laced."

[[Lou Castellane]]"So he took 'em off."

[[Chiyo Arakawa]]"Laced *up*, Lou. Tied in bows. Who takes off shoes without untying them?"

[[Lou Castellane]]"I do."

[[Chiyo Arakawa]]"You're a slob. He was a banker."

I thought about it. The neon across the street went red, and green, and red, and each time it did the bottle in the file drawer looked better.

[[Lou Castellane]]"Somebody put out a pair of shoes," I said. [[Lou Castellane]]"After. So that it'd look as if he'd been aboard."

[[Chiyo Arakawa]]"Good night, Lou."

[[Lou Castellane]]"You've got a head on you, Miss Arakawa."

[[Chiyo Arakawa]]"Then pay it," said Chiyo.

The Anchorage was the last bar on the pier before you had to start swimming. At one in the morning it held a bartender, a drunk, a cat, and, in the end booth with his back to the wall, the law.

I stood inside the door and dripped. The drunk raised his head off his arms and looked at me with enormous hope.

[[the drunk]]"Are you the tide?" he said.

[[Lou Castellane]]"No."

[[the drunk]]"They said it'd be in by now."

[[Lou Castellane]]"It's in. It's under the floor. Listen."

He listened, with his cheek on the bar, and a smile came over him like sunup. I gave him a quarter and walked on down to the end, past nine booths that all had somebody's initials in them, and two that had mine.

[[Sergeant Malloy Pike]]"Sit," said Pike. He was eating clams. [[Sergeant Malloy Pike]]"You look lousy."

[[Lou Castellane]]"I've been appreciated by women all night. It takes it out of you."

[[Sergeant Malloy Pike]]"Sal! Bring the shamus a rye."

[[the bartender]]"He's got a tab."

[[Sergeant Malloy Pike]]"Everybody's got a tab."

[[the bartender]]"He's got a tab from *Prohibition*."

I put one of the widow's twenties on the table, and it got a rye to come out quicker than I've ever seen one. The barman held it up to the light. The bill, I mean. Then he went away, happy, to show it to the cat.

The sergeant had watched it go by.

[[Sergeant Malloy Pike]]"Which one of them?"

[[Lou Castellane]]"Which one what?"

[[Sergeant Malloy Pike]]"Don't be cute. That's Dunmore money, it's got starch in it. Which one's paying you?"

[[Lou Castellane]]"Both."

He laughed with his mouth full. We'd been in the same class at the academy, Malloy Pike and I, and he'd laughed like that the day they threw me out.

[[Sergeant Malloy Pike]]"I'm gonna tell you something, Castellane, and it's free. It was an accident. The coroner's a happy man. The insurance is a happy man. I'm a happy man. You know who ain't happy?"

[[Lou Castellane]]"The banker."

[[Sergeant Malloy Pike]]"He don't vote."

[[Lou Castellane]]"Who took the shoes off the boat, Malloy?"

The fork stopped.

[[Sergeant Malloy Pike]]"What shoes?"

[[Lou Castellane]]"They're not in the property list. I went by and read it. One watch, one wallet, one pair of cufflinks, no shoes. But you had them in your notebook on the Monday. You read it out to me over this table. Black, you said, size nine, tied in bows."

[[Sergeant Malloy Pike]]"Clerk must've missed 'em."

[[Lou Castellane]]"Clerk's your brother-in-law."

He set the fork down. He wiped his fingers, one after another. When he'd finished he looked around the room, and I got the idea that he was counting: drunk, cat, barkeep.

[[Sergeant Malloy Pike]]"You always were a great one for feet," he said softly.

[[Iris Dunmore]]"They were nines, too," said a voice over my head. [[Iris Dunmore]]"Daddy took an eight."

I hadn't seen her come in. I don't think he had either. She stood at the end of the booth in a raincoat that belonged to a bigger man, with her hair wet. She was nineteen. Her eyes looked as if they'd been up longer than that.

[[Lou Castellane]]"Miss Dunmore," I said, [[Lou Castellane]]"go home."

[[Iris Dunmore]]"I followed you. I thought you were selling me out. I saw her car." She slid in next to me. She was shaking the whole bench. [[Iris Dunmore]]"Did you? Sell me out?"

[[Lou Castellane]]"I rented you. By the hour."

[[Sergeant Malloy Pike]]"Honey," said Pike, [[Sergeant Malloy Pike]]"this isn't any place for a —"

[[Iris Dunmore]]"What size are yours, Sergeant?"

Nobody moved. Way out past the end of the pier the bell buoy was telling somebody about it.

I leaned over, like a man who's dropped a match, and I had a look under the table. They were black. They were nice shoes, on his pay. And the left one was tied with a piece of string.

[[Lou Castellane]]"You've busted a lace," I said, coming up.

[[Sergeant Malloy Pike]]"It happens."

[[Lou Castellane]]"Salt water'll do that. They were yours, weren't they? You wore them out to the boat that night. You got wet, you got ashore somehow in your socks, and in the morning you're first on the scene, you're the great detective, and there in the cabin is your own pair of shoes. With forty people looking. So you write them down as his. What else could you do?"

[[Sergeant Malloy Pike]]"Keep talking," said Pike. Both his hands were below the table now.

[[Iris Dunmore]]"Why?" Iris whispered. [[Iris Dunmore]]"What did he ever do to you?"

[[Sergeant Malloy Pike]]"Not a thing, kid."

[[Iris Dunmore]]"Then who paid you?"

He didn't answer. It was the little man who did, from the doorway, with the rain coming down behind him, and this time he had it cocked.

[[Benny Tosh]]"He done it for love," said Benny Tosh. [[Benny Tosh]]"Same as I'm gonna. Pat *that*, flatfoot."

[[the bartender]]"Not in here!" yelled Sal.

I got the girl's head down. It's the only part of it I'm proud of.
