Bea Castellan | Bea, Beatrice | female
Rory Castellan | Rory, her brother, the eldest | male
Ottoline Castellan | Otty, Ottoline, the smallest, the little girl | female
Anil Sharma | Anil, their cousin's friend, the boy from London | male
Mr Quennell | Mr Quennell, Quennell, the man with the beard, the lighthouse man, the keeper | male
the man in the blue jersey | the man in the blue jersey, Blue Jersey | male
the other man | the other man, the short man | male
====
Chapter Seven
THE WRONG END OF THE TUNNEL

[[Rory Castellan]]'Who's got the rope?' said Rory.

[[Anil Sharma]]'I thought you had it,' said Anil.

[[Rory Castellan]]'I gave it to Bea.'

[[Bea Castellan]]'You gave me the sandwiches.' Bea held up the bag to show him. [[Bea Castellan]]'And Pudding's had two of those.'

Pudding wagged. He was a large, low dog, made out of several others, and he'd never been sorry for anything in his life.

[[Rory Castellan]]'Then we've left it on the beach,' Rory said, [[Rory Castellan]]'and the tide's up to the second step. We can't go back.'

They all looked down the tunnel. There was nothing to see in that direction but dark, with a slapping noise at the bottom of it. Then they looked up the tunnel. That was dark too, but it didn't slap.

[[Ottoline Castellan]]'I've got a skipping rope,' said Otty.

Nobody took any notice. She was six, and they had got out of the way of it.

[[Anil Sharma]]'How high was the shaft on the map?'

[[Bea Castellan]]'Thirty feet. But there's meant to be rungs.'

[[Anil Sharma]]'Meant to be?'

[[Bea Castellan]]'It's an *old* map.'

[[Ottoline Castellan]]'I said, I've got a skipping rope.'

[[Rory Castellan]]'In a minute, Otty.' Rory was shaking the torch. It had been going orange ever since the fork, and now it was nearly brown. [[Rory Castellan]]'Right. I vote that we go on. If there are rungs, we climb out at the lighthouse. If there aren't, we sit on the top step and wait for the tide.'

[[Anil Sharma]]'How long's that?'

[[Rory Castellan]]'Six hours. About.'

[[Anil Sharma]]'What if it comes up as far as the top step?'

It was a sensible question. That was the trouble with Anil; he was the boy from London and wasn't supposed to know anything about the sea, and all week he had kept on asking sensible questions.

[[Bea Castellan]]'It doesn't,' said Bea.

[[Anil Sharma]]'How do you know?'

She put the torch on the wall beside her. There was a line of green weed all the way along, as neat as paint. It came up to her ear.

[[Bea Castellan]]'Oh,' she said.

[[Rory Castellan]]'On,' said her brother. [[Rory Castellan]]'Quick march. Pudding, heel!'

Pudding went the other way.

*

It took them some time to catch him, and by then they had all heard it. There was somebody in the tunnel, below. There was more than one. They had a lantern; you could see the light of it wobbling about on the wet roof.

[[Anil Sharma]]'Maybe it's the coastguard,' Anil whispered.

[[Bea Castellan]]'Maybe it's Mother,' said Bea, and this was felt by everyone to be worse.

[[the man in the blue jersey]]'Mind that end!' said a voice. It was a man's voice, with an echo on it. [[the man in the blue jersey]]'You'll have the corner off.'

[[the other man]]'I'm up to me neck, here.'

[[the man in the blue jersey]]'You're up to your knees, you big baby. Lift.'

Rory had got his hand around Pudding's muzzle. He jerked his head sideways, at a place where the wall had fallen in and left a kind of cupboard. They squeezed into it, all four of them and the dog, and he put the torch out.

The light came on. There was a boot; there was another boot. Then two men went by within a yard, bent double, with a long wooden box between them. The first had a blue jersey. The other one was short and had water running out of both his pockets.

[[the other man]]'What's he want it for, anyway?'

[[the man in the blue jersey]]'He don't want it. He wants what he'll get for it.'

[[the other man]]'Who'd buy a bell?'

[[the man in the blue jersey]]'That's a four-hundred-year-old bell, that is. That's gold in the bronze. There's a gentleman in Antwerp…' They had stopped. The box went down with a bump, right in front of the cupboard. [[the man in the blue jersey]]'Hang on. Can you smell dog?'

Nobody in the cupboard breathed.

[[the other man]]'I can't smell nothing. I've got a cold. I'll have pneumonia by tonight.'

[[the man in the blue jersey]]'I can. Wet dog.'

[[the other man]]'It's you. It's that jersey.'

There was a long silence. Otty had her face in Pudding's neck. She could feel a bark coming up inside him, like a bubble in a bottle, and she did the only thing that she could think of, and fed him her sandwich.

[[the man in the blue jersey]]'Cheek,' said Blue Jersey, and they picked up the box and went on.

*

When the light had gone round the corner Bea let go of her own nose.

[[Bea Castellan]]'The church bell!'

[[Anil Sharma]]'The one that was stolen? In Mr Quennell's newspaper?'

[[Bea Castellan]]'It must be. They said that it had gone to London in a van.'

[[Rory Castellan]]'That's what we were meant to think,' said Rory grimly.

[[Anil Sharma]]'Who's "he", though? They said, "He wants what he'll get for it."'

[[Rory Castellan]]'The boss.'

[[Anil Sharma]]'Yes, but who *is* he?'

[[Bea Castellan/Rory Castellan]]'How should we know?'

[[Anil Sharma]]'Well, where does this tunnel come out?'

Rory opened his mouth, and left it open. You could hear the sea coming up the steps below, one slap at a time.

[[Rory Castellan]]'No,' he said. [[Rory Castellan]]'Not Mr Quennell. He let us work the lamp.'

[[Bea Castellan]]'He gave us gingerbread.'

[[Anil Sharma]]'I only asked where it came out.'

[[Ottoline Castellan]]'His beard's not real,' said Otty.

This time they did take notice. Three faces turned towards her in the dark; she couldn't see them, but she could feel that they were there.

[[Bea Castellan]]'What did you say?'

[[Ottoline Castellan]]'It's got a string. I saw it when he bent down to look in the oven. I told you on Tuesday, and Rory said, "In a minute".'

[[Bea Castellan]]'Oh, Otty.'

[[Rory Castellan]]'I never!'

[[Bea Castellan]]'You did, actually. You always do.'

[[Rory Castellan]]'I'm sorry, Otty,' said the eldest, after a moment. It sounded as if it had been a tight fit coming out. [[Rory Castellan]]'Is there anything else that you've told us and we didn't listen to?'

The little girl thought. [[Ottoline Castellan]]'I've got a skipping rope,' she said.

*

There were rungs, up to a point. The point was about twice as high as Anil. After that there was a gap, and after the gap an iron hook, and then more rungs going up to a square of grey daylight no bigger than a stamp.

[[Anil Sharma]]'I could get it over the hook, if I stood on somebody.'

[[Rory Castellan]]'Stand on me,' said Rory.

[[Bea Castellan]]'You'd squash him. Stand on me and Rory.'

[[Rory Castellan]]'How's he going to stand on two people?'

[[Bea Castellan]]'With two feet, stupid.'

It was done in the end, though there was a good deal of ear-treading. The rope had red handles with bells in them, and they jingled every time he threw. He missed. He missed again. The water had come round the last corner now; it ran in over the floor in a thin, clear sheet, and it was round their ankles almost before they'd seen it.

[[Bea Castellan]]'Hurry *up*, Anil.'

[[Anil Sharma]]'I am hurrying.'

[[Rory Castellan]]'Don't talk to him, Bea. Let him aim.'

[[Anil Sharma]]'It'd be easier if you'd stop wobbling.'

[[Rory Castellan]]'That's not me. That's Pudding, he's leaning.'

[[Anil Sharma]]'Got it!'

He went up hand over hand with the handles jangling, and sat astride the hook. One after another they followed, Otty first, pushed from below. That left Rory, up to his knees, with his arms full of dog.

[[Anil Sharma]]'How's he going to climb?' asked Anil.

[[Rory Castellan]]'He isn't. I'll tie him on. Can you both pull?'

[[Bea Castellan]]'He weighs more than I do!' Bea wailed.

[[Rory Castellan]]'Then think about sandwiches.'

They pulled. Pudding rose into the air, turning slowly round and round and looking interested. He had almost got as far as the hook when the square of daylight at the top of the shaft went dark.

There was a head in it. It had a beard.

[[Mr Quennell]]'Well, well,' said the head kindly. [[Mr Quennell]]'I thought that I could hear bells. Is it my young friends? Whatever are you doing in there?'

Nobody knew what you were supposed to say. Bea was the one who tried.

[[Bea Castellan]]'We're exploring, Mr Quennell.'

[[Mr Quennell]]'Are you, Beatrice? And did you meet anyone?'

[[Bea Castellan]]'No,' she said. [[Bea Castellan]]'Nobody at all.'

[[Mr Quennell]]'Nobody at all. I see. That's a pity, because two chaps of mine came through not ten minutes ago, and they said there was such a smell of dog.' The keeper leaned further in. He was smiling, and on the left side the smile had begun to come away from his cheek. [[Mr Quennell]]'I'll tell you what we'll do. You hand me up the end of that rope, there's a good boy, and I'll pull you out one at a time.'

Anil looked down at Rory. Rory looked at the water, which was over his belt. He shook his head.

[[Anil Sharma]]'I'd rather hang on to it, sir,' said Anil politely. [[Anil Sharma]]'If it's all the same to you.'

[[Mr Quennell]]'It isn't, quite. Do you know, I could just shut this lid?'

[[Ottoline Castellan]]'Your beard's coming off,' said Otty.

His hand flew to his chin. It was only for a second, but to do it he'd had to let go of the edge; and in that second Pudding, who had been wound up as far as he would go, came unwound. He spun like a top. He saw above him, quite close, something brown and hairy on a string, and it seemed to him, as he said afterwards by every means he had, to be a rat.

He jumped.

[[Mr Quennell]]'Get it off!' screamed Mr Quennell. [[Mr Quennell]]'Get it off me!'

[[Rory Castellan]]'Now!' roared a voice from the bottom of the shaft. [[Rory Castellan]]'Up the rungs! Go on, all of you, while he's busy! Otty, you too!'

[[Ottoline Castellan]]'In a minute,' said Otty. She was undoing her skipping rope.
