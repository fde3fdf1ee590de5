Idris | | male | narrator
Miss Achterberg | Miss | female
Ravi Chopra | Ravi | male
Tobiah Nunes | Tobiah, the new boy | male
Cosima | | female
Emlyn | the guide, a man with a lamp on his hat | male
Mr Platt | the deputy head, the deputy, Gordon, Platty | male
most of 9C | | unknown
====
Four Hundred Feet

There were twenty-six of us that went into Pengarreg Slate Mine on the fourteenth of May, and I know because we were counted getting on to the little train, and counted getting off it, and counted again in a cave the size of a church by a man with a lamp on his hat.

[[Emlyn]]'Twenty-six,' he said, [[Emlyn]]'and two teachers. Remember that number. I've never lost one yet, and the paperwork's shocking.'

[[most of 9C]]'Ha ha,' said most of 9C.

It was cold down there, and it dripped. I was next to the new boy. No one had told me to be; it was just that Ravi had got off the train behind me, and I'd moved. Ravi and I weren't speaking. We had not been speaking for three weeks and two days, over a thing that he'd said about my brother, and whenever he came and stood anywhere I went and stood somewhere else. It's surprisingly tiring.

The new boy was called Tobiah Nunes and had come at Easter. He'd said almost nothing since. He had a big anorak on, zipped to the nose.

[[Miss Achterberg]]'Stay on the boards, please,' called Miss Achterberg. She was Dutch and taught us geography, and she was the only teacher who ever looked excited by it. [[Miss Achterberg]]'Who can tell me what is slate? Cosima?'

[[Cosima]]'Squashed mud, Miss.'

[[Miss Achterberg]]'Very squashed. How old?'

[[Cosima]]'Five hundred million years.'

[[Ravi Chopra]]'Same as Platty,' came Ravi's voice from the back, and there was a laugh that went twice round the walls.

Mr Platt was the deputy head, and was the other adult. He was standing right there.

[[Mr Platt]]'I heard that, Ravi,' he said. [[Mr Platt]]'So did the geology.'

The guide told us about the men. They used to hang by one leg from a chain, up there, see, where that peg is, and drill by the light of a candle, and they'd to pay for the candle. It was a good talk. You could tell he'd given it a thousand times and that he meant it. His own grandfather had been one, Emlyn said; that was his grandfather's peg.

Then he said the thing that they'd all been waiting for.

[[Emlyn]]'Now, I'm going to switch off the lights,' he told us. [[Emlyn]]'One minute. None of you's ever been in the dark before. You think you have. You've been in the dim. I want no phones and no watches, and nobody's to move their feet. If anyone's not happy, say so now, there's no shame in it.'

I felt something at my side. It was Tobiah: he'd taken a pinch of my sleeve. I don't believe he knew he'd done it.

[[Idris]]'You all right?' I whispered.

[[Tobiah Nunes]]'Yes,' said Tobiah, into the zip.

[[Idris]]'You can tell him.'

[[Tobiah Nunes]]'I'm fine. Leave me alone.'

[[Emlyn]]'No? Brave lot,' said the guide. [[Emlyn]]'Here she goes, then.'

I can't describe it. It wasn't black. It wasn't like anything; it was as if my face had been taken off. Somebody squealed, and somebody, who was Cosima, told them to grow up. Water dripped a long way down. I held my hand in front of my eyes and I could feel I was doing it and there wasn't any hand.

[[Emlyn]]'That's what they went home in, if the candle failed,' came Emlyn's voice. [[Emlyn]]'Along a ledge. Holding the coat of the man in front.'

Then someone near me began to breathe. It was quick, and it whistled. The pinch let go of my sleeve, and there was a scrape, a boot on wood, and then a boot on something that was not wood.

[[Idris]]'Tobiah?' I said.

[[Miss Achterberg]]'Quiet, please.'

[[Idris]]'Miss, put the lights on. He's moved.'

[[Mr Platt]]'Who has moved? Is that Idris?' This was the deputy. [[Mr Platt]]'Nobody's to move!'

[[Idris]]'Put the lights on!'

There was a clunk, the clunk of a big switch. There was another. Nothing happened, and it went on happening.

[[Emlyn]]'Well, now,' said Emlyn, in an absolutely different voice.

I've noticed since then that you can tell everything about people in the dark. In the light they've got their faces to hide behind. Half the class started to yell at once, and through it I could hear Miss Achterberg saying, [[Miss Achterberg]]'Sit! Everyone sit down where you are!' and a great rustle as twenty-odd waterproofs did as they were told.

[[Emlyn]]'It's the breaker,' the guide was saying. [[Emlyn]]'It'll be the damp. And my lamp's... hold on. My lamp was charging on the... oh, you fool, Emlyn.'

[[Mr Platt]]'Phones!' said Mr Platt. [[Mr Platt]]'Who has a phone?'

[[Cosima]]'You took them off us, sir,' Cosima said. [[Cosima]]'On the coach. They're in your bag.'

[[Miss Achterberg]]'And where is the bag, Gordon?'

[[Mr Platt]]'On the coach,' said the deputy head.

Nobody laughed. I was on my hands and knees by then, feeling along the planks until they stopped. There was a rope there at about the height of my chin. On the other side of it, below me, I could hear that whistle, going in and out.

[[Idris]]'He's over the rope,' I called. [[Idris]]'He's gone down the side.'

[[Emlyn]]'Which side?' Emlyn said sharply. [[Emlyn]]'Boy! Which side? Have you the wall on your right hand, or water?'

[[Idris]]'Water.'

[[Emlyn]]'*Duw.*' I heard him swallow. [[Emlyn]]'All right. There's a ledge there, it's about as wide as a bed. Then there isn't one. Tell your friend to stop where he is.'

[[Idris]]'He isn't my friend,' I said, stupidly. I only meant that I didn't know him. It carried, as everything did in there, and the whistling got faster.

I said his name again. I said it was me, that it was okay, the lights would come on. I said all of those things which people say, and I could hear small stones going over an edge, and it was a good while before they landed.

And then someone crawled up on my left, breathing through his mouth because of his adenoids, and I knew who it was as I'd have known my own feet.

[[Ravi Chopra]]'Move over,' said Ravi.

[[Idris]]'You move over.'

[[Ravi Chopra]]'Is it an asthma thing or is it a panic thing?'

[[Idris]]'How should I know?'

[[Ravi Chopra]]'Your Huw used to do it,' he said. [[Ravi Chopra]]'On the bus. It sounded just the same. You used to do the teams with him.'

I didn't answer that. It was true, though, and it was part of what the fight had been about. My brother had stopped going on the bus by then. He'd stopped going out.

[[Idris]]'Tobiah,' I said. [[Idris]]'Listen. Who do you support?'

There was just the breath: in, out, in.

[[Idris]]'You don't have to talk. I'll do it. I'll say the back four and you say if it's wrong. It's Swansea, right? In goal, Ravi Chopra.'

[[Ravi Chopra]]'I'm not going in goal,' said Ravi.

[[Idris]]'You're always in goal. Left back, Miss Achterberg. Centre half, Mr Platt.'

[[Mr Platt]]'I played on the wing, actually,' said a voice behind us. It shook a little. [[Mr Platt]]'For the county. Under-fifteens.'

[[Ravi Chopra]]'On the wing, Mr Platt,' said Ravi, [[Ravi Chopra]]'with the ball tied to his boot. Number nine, Cosima.'

[[Cosima]]'I'd better be captain!' she shouted.

[[Idris]]'She's captain. So we've got no right back. We're kicking off and there's a hole. Who've we got for right back, Ravi?'

[[Ravi Chopra]]'Nobody. There's only the new kid, and he won't say if he can play.'

The water dripped. I'd got one arm under the rope as far as the shoulder and was holding my hand out into nothing, with the fingers spread.

[[Tobiah Nunes]]'Left,' said the dark.

[[Idris]]'What?'

[[Tobiah Nunes]]'I'm left-footed.' He had to stop between the words. [[Tobiah Nunes]]'You'd have to. Move Miss.'

[[Miss Achterberg]]'Then move me!' cried Miss Achterberg. [[Miss Achterberg]]'I'm very adaptable!'

[[Ravi Chopra]]'Okay, mate, you're on,' Ravi said. [[Ravi Chopra]]'Now you've got to come back up the wing. Keep the wall on your, what is it, Emlyn?'

[[Emlyn]]'He wants it on his left.'

[[Ravi Chopra]]'On your good foot. Don't stand up. Idris has got his hand out, he's right there, and I've got Idris.'

He had, too. He'd got hold of my belt with both fists. He told me afterwards that he had hooked his feet round Cosima, who'd hooked hers round a boy named Gwilym, and that it went on like that, in the pitch dark and without anyone having organised it, for eleven people, to the iron peg in the wall.

It took four minutes. I know the whole of that team still. When his fingers touched mine they were so cold I thought they were slate.

[[Idris]]'Got him,' I said.

[[most of 9C]]'Got him!' It went back along the chain like something being passed in a bucket. [[most of 9C]]'He's got him! They've got him!'

That was when the lights came on, of course. It was a woman up in the ticket office, who had noticed that the kettle had gone off. We all sat blinking at each other, grey as statues. Tobiah was lying half across my legs with his hood over one eye. Below the rope you could see the ledge he'd been on, and what was after it. Emlyn looked, once. He sat down on a truck.

[[Emlyn]]'Twenty-six,' he counted, pointing with a finger that wouldn't keep still, [[Emlyn]]'and two. Thank you. I'll be retiring now.'

Mr Platt went round patting people on the head. He patted Miss Achterberg. She let him.

[[Ravi Chopra]]'You can let go of me,' I heard, and I found I had Ravi by the wrist.

[[Idris]]'You let go of my belt.'

[[Ravi Chopra]]'On three, then.'

Neither of us counted. His glasses were gone and he'd a great smear of wet across his cheek.

[[Ravi Chopra]]'I shouldn't have said it,' he muttered. [[Ravi Chopra]]'About Huw. I only meant I missed him.'

[[Idris]]'Then you should've said that.'

[[Ravi Chopra]]'Yeah, well. It was too light.'

On the train going up the new boy sat between us, because it was two to a seat and we put three. He had unzipped the anorak. It turned out that he'd got a chin.

[[Tobiah Nunes]]'Mr Platt was never a winger,' he said, as we came out into the sun.
