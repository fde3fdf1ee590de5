Eteri Kobalia | Eteri, the interpreter, Miss Kobalia | female | narrator
Hugo Wentworth-Rees | Hugo, Wentworth-Rees, the Englishman | male
Philippa | the mother, his wife | female
Colonel Dadiani | Dadiani, the Colonel | male
Zaza | the voice, the young man on the telephone | male
Manana | the cook | female
Toby | the boy | male
====
What He Says

It says Eteri Kobalia on my card, but no one reads the card. I am paid by the hour to be nobody. People forget this, and look at me when they should look at one another, and then I have to stare at the wall above their heads until they remember. A good interpreter has no face. Mine took me eleven years to lose.

On the Tuesday they sent a car for me to a house on the hill in Tbilisi, with a swimming pool under a green cover. There was an Englishman in the hall in stockinged feet. There was his wife, sitting on the bottom stair, with a child's rucksack in her lap. And there was Colonel Dadiani of the Interior Ministry, who had beautiful shoes.

[[Hugo Wentworth-Rees]]"You're the interpreter," said the Englishman. [[Hugo Wentworth-Rees]]"Thank Christ. Hugo Wentworth-Rees. They're going to ring at noon, and this man won't let me answer it."

[[Colonel Dadiani]]"What's he saying?" the Colonel asked me in Georgian.

[[Eteri Kobalia]]"That you will not let him answer."

[[Colonel Dadiani]]"Tell him he may answer. Tell him you will be beside him, and what comes out of the telephone you'll put into English, and what comes out of him you'll put into Georgian, and nothing else will come out of anyone."

I told him. The wife looked up.

[[Philippa]]"He's seven," she said. [[Philippa]]"He's got asthma. Could you say that, please? Could you say it before anything else?"

[[Eteri Kobalia]]"I can only say what your husband says, madam."

[[Hugo Wentworth-Rees]]"Then I'll say it, Philippa. I'll say it first thing."

In the kitchen somebody was chopping, very fast. That was Manana, the cook, who had been walking the boy home from school when the van came, and who had not stopped chopping since. They told me afterward that there were nineteen cabbages.

The telephone rang at four minutes to twelve.

[[Zaza]]"Is that the oil man?" said a voice. It was young. It was trying to be deeper than it was.

[[Eteri Kobalia]]"Is that the oil man?" I said in English.

[[Hugo Wentworth-Rees]]"My son has asthma. He has to have his blue inhaler. Have you got his inhaler?"

[[Eteri Kobalia]]"My son has asthma," I said in Georgian. [[Eteri Kobalia]]"He has to have his blue inhaler. Have you got his inhaler?"

There was silence, and in it a cockerel, and a bell; not a church bell, something flatter.

[[Zaza]]"Who's this woman?"

[[Eteri Kobalia]]"Who's this woman?" I said to Mr. Wentworth-Rees, and felt my ears go hot.

[[Hugo Wentworth-Rees]]"Tell him you're nobody."

[[Eteri Kobalia]]"I'm nobody," I told the telephone. [[Eteri Kobalia]]"I'm the interpreter."

[[Zaza]]"You sound like my teacher."

I did not translate that. It was the first thing in eleven years that I had kept.

[[Zaza]]"Two million," the voice went on in a hurry, as if it had found its place on the page. [[Zaza]]"American. Old notes. If you call the police we'll send you his ear. I'll ring tonight."

I gave them the two million, the notes, the police. I am not permitted to leave things out, so I gave them the ear. The mother made no sound; she bent over the rucksack until her forehead touched the buckle.

* * *

[[Colonel Dadiani]]"What did he say, that you didn't give them?" Dadiani asked.

He had followed me to the terrace. He offered me a cigarette, and when I shook my head he put the whole packet away, out of politeness.

[[Eteri Kobalia]]"Nothing of importance."

[[Colonel Dadiani]]"I've thirty men with headphones, Miss Kobalia, I don't need you to tell me. I want to see if you will."

[[Eteri Kobalia]]"He said that I sounded like his teacher."

[[Colonel Dadiani]]"And do you?"

[[Eteri Kobalia]]"I taught for three years, before. In Zugdidi. English, to the upper forms."

[[Colonel Dadiani]]"So you might know him."

[[Eteri Kobalia]]"I had four hundred children. It was a bad line."

He looked at the pool, where a frog was sitting on the cover.

[[Colonel Dadiani]]"There's a fellow named Gocha Beridze," he said. [[Colonel Dadiani]]"He took a banker in March and a dentist in May. The dentist came home. He uses boys for the telephone, since boys are cheap, and when it's over we find the boy. In a river, generally. So your pupil, if he's your pupil, has a week to live, and he's the only one who doesn't know it."

[[Eteri Kobalia]]"Why do you tell me this?"

[[Colonel Dadiani]]"I'm only thinking aloud." The beautiful shoes turned to the door. [[Colonel Dadiani]]"An interpreter can't say things of her own. I know that. It'd be most improper."

* * *

It rained in the evening. Manana brought soup, and stood over the mother while she didn't eat it.

[[Manana]]"One spoon," said the cook in her forty words of English. [[Manana]]"For Toby. He comes home, he says, Mama, where is your fat?"

[[Philippa]]"He'd never," Philippa said, and laughed, and put both hands to her mouth as though the laugh had been a thing she'd broken.

[[Hugo Wentworth-Rees]]"I can raise six hundred thousand," her husband was saying, to the wall, to me, to the telephone itself. [[Hugo Wentworth-Rees]]"The company won't. There's a policy. They've got a policy about it, can you believe that? They read it out to me. Six hundred, if the bank in Guernsey picks up."

It rang at nine.

[[Zaza]]"Have you got the money?"

[[Eteri Kobalia]]"Have you got the money?"

[[Hugo Wentworth-Rees]]"I want to hear my son."

[[Eteri Kobalia]]"I want to hear my son," I said.

[[Zaza]]"He's asleep."

I had taken the breath to say it in English when there came from far back, behind the rain on what must be a tin roof, a sound like a small saw going through a wet plank. In, and out. All of us heard it, but only one of us had heard it every winter for seven years.

[[Philippa]]"That's him," said the mother. She was on her feet. [[Philippa]]"That's an attack. Hugo, he's having an attack, he's got to sit up! Tell them. He mustn't be lying down!"

[[Hugo Wentworth-Rees]]"Sit him up," he shouted. [[Hugo Wentworth-Rees]]"For God's sake! Steam, anything, sit him up!"

And then everyone was shouting, Manana too, and the Colonel's men on the stairs, and Wentworth-Rees had turned round to hold his wife, and for perhaps ten seconds no one was saying anything that I was bound to put into Georgian. I held the telephone. I had no face. I opened my mouth.

[[Eteri Kobalia]]"Zaza," I said. [[Eteri Kobalia]]"Third row, by the stove. You had a green jersey, and you couldn't say 'th'."

The saw went in and out.

[[Zaza]]"Miss Eteri?" said the young man on the telephone.

[[Eteri Kobalia]]"Take that child under the arms and lift him up. Do it now. Put his back against your chest. Is there a kettle?"

[[Zaza]]"There's a pot."

[[Eteri Kobalia]]"Who's with you?"

[[Zaza]]"Nobody. Gocha went down for cigarettes." He was crying. [[Zaza]]"Miss, he's blue round the mouth. He was okay, we were playing cards. I didn't know they could do this."

[[Eteri Kobalia]]"Put the pot on. Let him breathe over it, not too near. Talk to him. Count with him, slowly. You know your numbers."

I heard the receiver bang on wood. I heard a scrape, and a boy's voice, cracked down the middle, in the accent I had given him myself, with a chipped cup of tea in my hand, eight years ago, in a room that smelled of wet wool. [[Zaza]]"One," it said in English. [[Zaza]]"Two. Free."

And after it a smaller one, between the strokes of the saw.

[[Toby]]"*Three*," Toby said. [[Toby]]"It's th. You stick your tongue out."

Nobody in the hall was shouting any longer. They were all looking at me, every one of them, and I was not looking at the wall.

[[Hugo Wentworth-Rees]]"What does he say?" the Englishman whispered. [[Hugo Wentworth-Rees]]"Miss Kobalia, what does he say?"

[[Eteri Kobalia]]"He says three," I said.

We counted to a hundred and forty. By ninety the saw had gone out of it. In the end Zaza picked the receiver up.

[[Zaza]]"He's pink," he said. [[Zaza]]"He wants to know if he can have the rest of my bread. Is it all right if he eats?"

[[Eteri Kobalia]]"It's all right. Now listen to me. When did Gocha go?"

[[Zaza]]"Half an hour. It's a long way down."

[[Eteri Kobalia]]"What became of the boy who did the telephone in May?"

I could hear the rain; I could hear the flat bell, a goat's, as I knew now, moving about in the dark outside. He had never been quick, Zaza, but he always got there.

[[Zaza]]"He went to Russia," he said, [[Zaza]]"Gocha told me." And then, a long time after, [[Zaza]]"He didn't go to Russia, did he, miss?"

[[Eteri Kobalia]]"No."

The Colonel had come up beside me without a sound. He held a notebook, open, and on the page he had written in capitals TIN ROOF, GOATS, HALF HOUR FROM A SHOP. WHERE?

[[Eteri Kobalia]]"Carry him on your back," I said, [[Eteri Kobalia]]"and don't take the road. Go up. Tell me which hill you're on, and then go up, and there will be people coming down to you. Not to hurt you. I'll be with them."

[[Zaza]]"You promise?"

I looked at Dadiani, and he read my face, which was evidently there again, and he shut the notebook and bowed.

[[Eteri Kobalia]]"I never let anybody off a promise," I told him, [[Eteri Kobalia]]"did I? Or homework. Which hill?"

He told me. I said it aloud for them, in both languages, in case there should be any mistake.
