Oskar Pell | Pell, Oskar, Osk, Ossie | male | narrator
Dinny Farrow | Dinny, Farrow, Din | male
Mwangi | Mwangi, Wangi | male
Laurence Obi-Thorpe | Laurence, the wardrobe, the top of the wardrobe | male
Ptolemy Snell | Ptolemy, Tolly, the smallest of us, the burrow | male
Hettie | Hettie | female
the one with the scar | the one with the scar, the scarred man, the man with the scar, the scar | male
the one in the fur collar | the one in the fur collar, the fur collar, the man in the fur collar, his friend | male
Mwangi's great-aunt | his great-aunt, Wambui, the old lady | female
the night-buyer | the night-buyer, the tall gentleman | male
====
THE BELLWETHER BOYS

*Being the Ninth Instalment*

There are four rules in the Attic Dormitory, and they are burnt into the beam above the door, where the founder is said to have done it with his finger.

*No spells after the bell. No spells before the bell. Do not feed the stairs. If anyone calls your name from the wash-house in the night, you were asleep.*

By half past ten we had broken the first three.

[[Laurence Obi-Thorpe]]‘It’s your go, Wangi,’ said Laurence. He lay at full length along the top of the wardrobe, which was where he did his thinking. [[Laurence Obi-Thorpe]]‘You promised us one about your family. And not the one with the goat.’

[[Dinny Farrow]]‘I like the one with the goat.’

[[Laurence Obi-Thorpe]]‘You’ve had the goat, Dinny. You had it on Sunday.’

[[Mwangi]]‘There is no goat in this one,’ Mwangi told them. [[Mwangi]]‘There’s my great-aunt. There is a gentleman, also.’

[[Ptolemy Snell]]‘What kind of gentleman?’ I could see nothing of Ptolemy but a nose. He was the smallest of us, and it had been a cold week, and he’d built himself a sort of burrow.

[[Mwangi]]‘The kind that comes at night and buys things. Do you want to put your head under now, or after?’

[[Ptolemy Snell]]‘Now, please.’

Mwangi waited until it was done. Then he turned the lamp down and told it to us, in that slow voice he has, as if he were reading it off the wall.

His great-aunt Wambui could hear locks. It was her gift: she’d put her ear to any door, and the lock would tell her what it wanted. One night, when she was a girl of nine, alone in the house, there was a knock, and on the step stood a tall gentleman with a bag. He took off his hat to her. He had no top to his head at all.

[[the night-buyer]]‘Little girl,’ said the night-buyer, [[the night-buyer]]‘I buy gifts. I’ll give you a silver shilling for yours.’

[[Mwangi's great-aunt]]‘How would you get it out?’

[[the night-buyer]]‘Through the ear. It doesn’t hurt much.’

[[Mwangi's great-aunt]]‘And what would you keep it in?’

[[the night-buyer]]‘In this bag, with the others.’

[[Mwangi's great-aunt]]‘Is it a good bag?’ asked Wambui. [[Mwangi's great-aunt]]‘I wouldn’t like it to get wet.’

The tall gentleman was offended. It was the very best bag there was, he said, no one had ever got out of it; and she could see the clasp for herself. So the old lady, who was not old then, bent down and put her ear to the clasp, and listened. It wanted very badly to be opened. It had been wanting that for a hundred years.

[[Mwangi]]‘And she opened it,’ Mwangi finished. [[Mwangi]]‘It only took a hairpin. All the gifts came out together and went home, and what they did to him as they passed is not for Tolly. That’s why my family never sells anything after dark.’

From the burrow there was a long breath.

[[Ptolemy Snell]]‘What did they *do*?’

[[Laurence Obi-Thorpe]]‘Shush,’ said Laurence. [[Laurence Obi-Thorpe]]‘Did you hear that?’

[[Oskar Pell]]‘You’re not going to get me with that,’ I said.

[[Laurence Obi-Thorpe]]‘I’m not joking, Ossie. Shush.’

We all of us listened. There was the wind in the slates. There were the stairs, digesting. And then, below those, in the wash-house across the yard, quite clearly, a man’s voice that none of us knew called out a name.

It called it twice. It was mine.

[[Dinny Farrow]]‘You were asleep,’ whispered Dinny at once. He’d got hold of my sleeve. [[Dinny Farrow]]‘That’s the rule, Osk. You’re asleep. You’re asleep *now*.’

[[Oskar Pell]]‘I’m sitting up.’

[[Dinny Farrow]]‘Then lie *down*!’

I lay down. I’m not brave. But it’s a peculiar thing to hear your name in the dark from somebody who doesn’t care about it, and I found that I was shaking so hard that the bed had begun to walk. One of its feet went *tk, tk, tk* on the boards.

A weight settled on the end of it. It was Mwangi; he had brought his pillow.

[[Mwangi]]‘Put your hand flat,’ he said. [[Mwangi]]‘Here, on the blanket. Tell me what it is.’

[[Oskar Pell]]‘It’s a blanket.’

[[Mwangi]]‘What sort?’

[[Oskar Pell]]‘School. Itchy. There’s a darn.’

[[Mwangi]]‘Who darned it?’

[[Oskar Pell]]‘I don’t know. Somebody dead.’

[[Mwangi]]‘She did it well, though. You can hardly feel where it goes in. Follow it along with your finger. That’s it. Right to the end, and come back.’ He kept his voice just as it had been for the gentleman with no top to his head. [[Mwangi]]‘He doesn’t know which bed is yours. He doesn’t know that it’s this room. There are five of us, and we’ve a wardrobe.’

The bed stopped walking. It’s not much of a charm, but I’ve used it since.

[[Ptolemy Snell]]‘Why’d they want Pell?’ came out of the burrow.

Nobody answered. They were being decent about it. I was the only boy at Bellwether with no gift at all; I had been let in by a mistake over the post.

[[Laurence Obi-Thorpe]]‘There are two of them,’ Laurence reported. He had swung off the wardrobe, and was at the window with his chin on the sill. [[Laurence Obi-Thorpe]]‘They’ve got a dark lantern. One has a fur collar. The other one’s got a scar, it goes from here to here. They’re coming across.’

[[Dinny Farrow]]‘Across to where?’

[[Laurence Obi-Thorpe]]‘To us, Din.’

I have noticed that in a crisis people do what they were going to do anyway. Laurence got back on the wardrobe. Ptolemy went down into his bedclothes like a rabbit. Dinny walked over to the shaving-glass, which none of us needed as yet, and stood up straight in front of it in his nightshirt, and addressed himself in a low, firm tone.

[[Dinny Farrow]]‘You’re a Farrow,’ he said to the glass. [[Dinny Farrow]]‘Farrows don’t hide. Your grandfather walked into a giant. Look at you. You’re not even pale.’ He leaned nearer. [[Dinny Farrow]]‘You are a bit pale.’

[[Oskar Pell]]‘Dinny, get into *bed*!’

He got in on top of me. By the time that the door opened we were the very picture of a dormitory.

I watched through my lashes. Light came sliding over the floor, up one bed and down the next, and behind it two pairs of boots. They took their time.

[[the one with the scar]]‘Five,’ said the one with the scar. It had caught the corner of his mouth, so that every word came out sideways. [[the one with the scar]]‘We was told five. I count four and a lump.’

[[the one in the fur collar]]‘Two are in together. How sweet. I expect they’re frightened of the dark.’

[[the one with the scar]]‘Which is it, then?’

[[the one in the fur collar]]‘How should I know? They’re boys, they all look alike. One washes them and they look more so.’ The man in the fur collar had a voice like a clean handkerchief. I heard him sniff. [[the one in the fur collar]]‘Do you remember this place? I had that bed. I cried in it every night for a year, and in the morning a child named Pomfret would tell everyone how many times.’

[[the one with the scar]]‘What’d you do?’

[[the one in the fur collar]]‘I bought Pomfret,’ said the fur collar.

The scarred man laughed till he had to lean against something. It was the wardrobe.

[[the one in the fur collar]]‘Call it again. It’s a summoning, not a roll-call. He can’t help himself if you get the tone right.’

[[the one with the scar]]‘Oskar Pell,’ said the one with the scar, softly, sideways, from about a foot away. [[the one with the scar]]‘Oskar *Pell*.’

My legs began to get out of bed. I can’t describe it any better. I hadn’t asked them to. I’d one foot on the boards, and Dinny’s whole weight on the other, when on the far side of the room somebody yawned.

[[Mwangi]]‘Yes?’ said Mwangi. [[Mwangi]]‘What is it?’

The light swung round.

[[the one with the scar]]‘You’re never Pell.’

[[Mwangi]]‘I’m Oskar Pell. Who’re you?’

[[Laurence Obi-Thorpe]]‘Excuse me,’ said the top of the wardrobe, rather hoarsely. [[Laurence Obi-Thorpe]]‘I’m Oskar Pell.’

[[Dinny Farrow]]‘I am,’ said Dinny. [[Dinny Farrow]]‘I’m a Pell. I mean, I’m *the* Pell.’

Then the burrow heaved and came apart, and out of it rose the smallest of us, with his hair on end and his eyes tight shut and both of his fists up.

[[Ptolemy Snell]]‘I’m him!’ he squeaked. [[Ptolemy Snell]]‘I’m Pell! You leave him alone!’

[[the one in the fur collar]]‘Dear me,’ said the man in the fur collar. [[the one in the fur collar]]‘It’s catching.’

I’d like to be able to say that I spoke up then. I had my mouth open to. But I’d a lump in my throat the size of a doorknob, and before I could get round it the scarred man had reached out and picked up Ptolemy by the nightshirt, as you’d pick up a kitten.

[[the one with the scar]]‘We’ll have this one. If it’s wrong, we can bring it back.’

[[the one in the fur collar]]‘You’ve never brought one back.’

[[the one with the scar]]‘I could start.’

[[Oskar Pell]]‘Put him down!’ I yelled. [[Oskar Pell]]‘He isn’t me! *I’m* me!’

It was very quiet after that. They both of them came and looked. The fur collar held up the lantern, and took my chin between two gloved fingers, and turned it to the left, then to the right. He seemed to be searching for something behind my face.

[[the one in the fur collar]]‘But this is delightful,’ he murmured. [[the one in the fur collar]]‘There’s nothing in it. There isn’t a thing in it anywhere. Do you know how long we’ve been looking for an empty one?’

[[Oskar Pell]]‘What d’you want an empty one for?’

[[the one in the fur collar]]‘To carry the rest in,’ he said, and smiled. [[the one in the fur collar]]‘Our last bag was broken. It was a long time ago and it was a little girl who did it, and one doesn’t like to talk about it.’

Behind him, Mwangi had gone grey.

[[Hettie]]‘Is it boots for in here as well?’

They spun round. So did we. In the doorway there was a girl with a basket on her hip, about twelve, in an apron that went round her twice. I had seen the back of her, on the stairs, perhaps a hundred times. I’d never once wondered if she had a name.

[[the one with the scar]]‘Who’s this?’ demanded the sideways voice.

[[Laurence Obi-Thorpe]]‘It’s Hettie,’ breathed the wardrobe. [[Laurence Obi-Thorpe]]‘Hettie, run!’

She didn’t run. She considered the lantern, and the gloves, and the small boy hanging in the air.

[[Hettie]]‘Only I can’t come in if you’re having company,’ said Hettie. [[Hettie]]‘It’s the rules. I do the boots at eleven, and I’m not to see anybody. So if there’s anybody here, I’ve got to feed the stairs.’

[[the one in the fur collar]]‘You’ve got to do what, my child?’

[[Hettie]]‘They get so hungry,’ she explained. [[Hettie]]‘They’ve only had a bun.’

She stepped to one side, and she took the boots out of the basket, one by one, and set them neatly along the wall. Out on the landing, in the dark, something creaked that wasn’t the wind. It creaked again; it was a good deal closer. I saw the man with the scar look down, at the boards, and then at the one in the fur collar.

[[the one with the scar]]‘You never said as there was stairs,’ he said.

[[the one in the fur collar]]‘We came up them. They were *perfectly* ordinary stairs.’

[[Hettie]]‘That’s coming up,’ said Hettie.

He let go of Tolly. I’ll say that for him, he was quick; he was over two beds and had the window open before his friend had so much as turned. The one in the fur collar wasn’t quick. He still had hold of my chin. He bent, and with his lips nearly against my ear, he said one thing more, and then the door frame opened like a mouth and he was no longer there, and neither was the lantern.

We sat in the dark. The stairs, after a while, settled.

[[Dinny Farrow]]‘Did he scream?’ Dinny asked. [[Dinny Farrow]]‘I had my fingers in.’

[[Laurence Obi-Thorpe]]‘Not much.’

[[Ptolemy Snell]]‘I was Pell,’ said a small voice on the floor. [[Ptolemy Snell]]‘Did you hear me? I was Pell first.’

[[Laurence Obi-Thorpe]]‘You were third, Tolly. But you were jolly good.’

[[Mwangi]]‘What did he say to you?’ That was Mwangi. He’d found his pillow, and come back, and I felt the mattress dip. [[Mwangi]]‘Osk. At the end. What was it?’

I put my hand flat on the blanket and followed the darn out to the end.

[[Oskar Pell]]‘He said, see you at breakfast,’ I said.

*(To be continued in the Michaelmas number.)*
