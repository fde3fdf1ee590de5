Gwen Rees | Gwen, Gwenllian | female
Dai Bowen | Dai, Bowen | male
Ffion Maddock | Ffion, Fi | female
Moth | the drummer | neutral
the Baron | Baron, the loudspeaker | male
Eirlys Probert | Mrs Probert, the old woman | female
====
Side Two, Track One

**Take four**

[[the Baron]]'It drags,' said the Baron.

He said it over the talkback, out of a loudspeaker high on the wall where they used to hang the numbers of the hymns, so that it came down on the four of them like a judgement.

[[Gwen Rees]]'What does?' asked Gwen.

[[the Baron]]'In general.'

[[Moth]]'Is it me?'

[[the Baron]]'I do not say that it is you, darling. I say that it drags. You are the drums. Draw a conclusion.'

Moth laid their sticks on the snare, side by side and exactly parallel, which was how they swore. On the far side of the floor Dai had started to retune a guitar that was in tune. Ffion was stretched out along the organ bench with a pair of headphones on her stomach.

[[Ffion Maddock]]'It's not Moth,' she said. [[Ffion Maddock]]'It's the loop. There's a hiccup in it, on the five. There always has been.'

[[Dai Bowen]]'The loop's the best bit,' said Dai.

[[Ffion Maddock]]'I know it's the best bit. It's the best bit and it's out.'

[[Dai Bowen]]'It's not out, Fi, it's *old*.'

[[Gwen Rees]]'You can be both,' said Gwen. [[Gwen Rees]]'My dad's both.'

The loop was eight bars of a fiddle. Dai had come across it in the hospice shop in Lampeter, on a disc without a sleeve, with *Tuesday, the vestry* on the label in biro, and he'd paid fifty pence for it. On top of it they'd built a song. The song had got them a film and the film had got them a deal, and the deal had got them nine days in a converted chapel with a Hungarian.

The loudspeaker clicked. [[the Baron]]'Somebody is at my window. Is it lunch?'

Gwen glanced at the clock. [[Gwen Rees]]'It's ten past eleven, Baron.'

[[the Baron]]'It's an old woman with an umbrella. She is making at me a face.'

[[Moth]]'What kind of a face?' said Moth.

[[the Baron]]'Like my mother, when I practised.'

**Take five**

Take five was never finished, because in the middle of it she walked in. She was eighty if she was a day. She'd left the umbrella open in the porch to drip, but she had hung on to a case, a small one, done up in a bin bag with a good deal of tape.

[[Eirlys Probert]]'Which of you's Bowen?'

Dai put his hand up, as he would have at school.

[[Eirlys Probert]]'You're a thief,' the old woman told him. [[Eirlys Probert]]'Where can I put this down?'

[[Gwen Rees]]'I'm sorry, can we help at all?' said Gwen, who did the talking, and who'd got in between the two of them. [[Gwen Rees]]'Only, we're a bit in the middle of something.'

[[Eirlys Probert]]'I know what you're in the middle of. I could hear it from the road. You've got me going round and round in there like a dog on a chain.'

Nobody said a word. It was the drummer who got there first. They stood up slowly behind the kit, with one hand on a cymbal to keep it quiet.

[[Moth]]'It's you. You're the loop.'

[[Eirlys Probert]]'I'm Eirlys Probert,' she said. [[Eirlys Probert]]'I was the loop in 1971.'

[[Dai Bowen]]'Mrs Probert! We looked for you!' Dai had gone scarlet. [[Dai Bowen]]'We did, honest, we looked everywhere. There wasn't a name on it, it just said—'

[[Eirlys Probert]]'*Tuesday, the vestry.* That's my husband's writing.'

[[Dai Bowen]]'We put a thing up on the website!'

[[Eirlys Probert]]'Well, I don't go on the website. My granddaughter goes on it. She played me that in the car, with the volume right up, and I had the both of us in a gateway.'

[[the Baron]]'She will sue,' observed the loudspeaker, low. [[the Baron]]'Gwenllian, you say nothing. Nothing. Offer to her a tea.'

[[Gwen Rees]]'She can hear you.'

[[Eirlys Probert]]'I can,' Mrs Probert agreed, looking up to see where it came from. [[Eirlys Probert]]'Who is he? Is he God?'

[[Moth]]'He's from Debrecen,' said Moth.

Ffion had swung her boots to the floor. [[Ffion Maddock]]'How much do you want?'

[[Gwen Rees]]'*Fi!*'

[[Ffion Maddock]]'What? Somebody's got to ask, and it's always me. We're not rich, Mrs Probert, there's four of us and a van. But it's your tune and we pinched it. So how much?'

[[Eirlys Probert]]'I've got my pension, thank you. I don't want your money.'

[[Ffion Maddock]]'What, then?'

The bin bag was coming off in strips. [[Eirlys Probert]]'It's wrong,' she said. [[Eirlys Probert]]'There. Fifty years and more it's been wrong. I came in late, on the turn, in the fifth bar. And I thought, never mind, girl, it's only for Tuesdays. Nobody'll hear it that matters. And now I'm told it's in a *picture*! Now it can go on being wrong every eight bars till the end of the world.' She had the lid up, and they all saw the fiddle, which was nearly black. [[Eirlys Probert]]'I want to do it again.'

[[Ffion Maddock]]'The hiccup,' said Ffion to the rest of them. [[Ffion Maddock]]'On the five. Did I say? Did I or didn't I say?'

[[Eirlys Probert]]'You've an ear. Chapel?'

[[Ffion Maddock]]'Grade eight.'

[[Eirlys Probert]]'It'll have to do,' said Mrs Probert.

**Takes six to ten**

She played it right.

She played it right five times running, on her feet, with the cans on over a hairnet and her eyes shut. Not a hair's breadth was out. At the end of each there was a wait, while they looked up at the wall.

[[the Baron]]'It's correct,' the Baron said at last.

[[Eirlys Probert]]'There we are, then.'

[[the Baron]]'It is correct as a bus timetable is correct.'

She lowered the bow. [[Eirlys Probert]]'He's a very rude man.'

[[Gwen Rees]]'He's not being rude, it's just how it comes out,' said Gwen. But she'd heard it as well. So had Dai; he was looking at his feet.

[[Dai Bowen]]'It's beautiful playing,' he offered. [[Dai Bowen]]'It's cleaner. It's miles cleaner.'

[[Ffion Maddock]]'It's dead,' said Ffion.

[[Dai Bowen]]'Oh, for God's sake, Fi.'

[[Ffion Maddock]]'I'm not saying it's her! I've wanted that fixed for a year and a half. Now it's fixed, it's like somebody's ironed it.'

[[the Baron]]'Fifteen minutes,' said the loudspeaker. [[the Baron]]'Everyone. Go and look at the sheep.'

It was still spitting. Gwen took two mugs round by the graves, where there was a dry step, and found it taken; she handed down one of the teas and hunched there next to it on the wet grass.

[[Eirlys Probert]]'Sugar?'

[[Gwen Rees]]'Two. I guessed.'

For a time they both watched the hill.

[[Eirlys Probert]]'My hands aren't what they were,' Mrs Probert said.

[[Gwen Rees]]'It's not your hands. There's nothing wrong with your hands.' She picked at the moss. [[Gwen Rees]]'What made you late?'

[[Eirlys Probert]]'When, now?'

[[Gwen Rees]]'In 1971.'

[[Eirlys Probert]]'Oh, that. I looked up. Somebody opened the door, that's all it was. We'd the tape going in the vestry, off the car battery, and he'd gone out to see to the leads. And back he came, and I looked up.'

[[Gwen Rees]]'Who did?'

[[Eirlys Probert]]'Well, Alun. My husband. No, he wasn't then. He was just Alun from the garage, that I'd known all my life, I'd sat behind his neck in Sunday school.' She had both hands around the mug. [[Eirlys Probert]]'It had come on to snow. He had it all on his hair and in his eyelashes, and he stood there not wanting to shut the door, you know, in case it'd bang and spoil it. Holding on to it with the tips of his fingers. And I thought, *oh*.'

It was some time before anybody said anything, and then it came from above and behind them. Moth was sitting on the chapel wall, with their knees drawn up and their hood over their hair.

[[Moth]]'And that's the five.'

[[Eirlys Probert]]'I suppose it would be,' she said. [[Eirlys Probert]]'I'd never thought.'

[[thinks Gwen Rees]]*It's him,* Gwen was thinking. [[thinks Gwen Rees]]*We've had it on in the van for two years. It's him, coming in.*

[[Moth]]'I didn't mean to listen,' said Moth.

[[Gwen Rees]]'Yes, you did. How long have you been up there?'

[[Moth]]'Since *sugar*.' They wiped their nose upon a cuff. [[Moth]]'I've been trying to play through it. All week. I thought that it was a mistake, so I've been sort of holding my breath and jumping over. Mrs Probert, is he still…?'

[[Eirlys Probert]]'Nine years in April.'

[[Moth]]'I'm sorry.'

[[Eirlys Probert]]'He'd have been tickled. He never thought that he was on it.'

**Take eleven**

[[Gwen Rees]]'No loop,' Gwen said, once they were all back in. [[Gwen Rees]]'Take it out of the cans. We'll do it live, the five of us, round the one mic. Moth follows her, and the rest of us follow Moth.'

[[Dai Bowen]]'And who does she follow?' Dai asked.

[[Gwen Rees]]'She'll know.'

[[Ffion Maddock]]'What about the bridge? The bridge is all on the grid,' said Ffion. [[Ffion Maddock]]'I've forty-one tracks there!'

[[Gwen Rees]]'Fi. Off.'

[[the Baron]]'May I ask what is going on?' said the wall.

[[Gwen Rees]]'Just roll it, Baron.'

[[the Baron]]'You have six minutes of tape. It costs as much as I do.' A sigh; a clunk. [[the Baron]]'Rolling. Eleven.'

They stood in as close as people at a bus stop. Mrs Probert nodded them in, four slow nods, and off it went: the first bar and the second, black and sweet, with the guitar just touching it underneath. Three. Gwen shut her eyes, for she'd be on in a minute. In the fourth bar, where there was a hole in the tune, she felt cold air on the back of her neck.

The Baron had come out of his control room. He never came out. None of them had ever seen the lower half of him. He had on bedroom slippers, and he was standing in the vestry door, so as to hear it with no glass in between, with one plump hand stretched out behind him to stop it from banging.

Mrs Probert looked up.

And she was late; it was hardly anything, a breath. Behind her the brushes had waited. All five of them came down together on the far side of it like people stepping off a kerb.

When it was over there was only the rain. Moth damped the cymbal, finger by finger.

[[Moth]]'Did that drag?' they asked.

The Baron took out a handkerchief. He had to have two goes at speaking, and without the loudspeaker it was quite a small voice.

[[the Baron]]'Terribly,' he said. [[the Baron]]'If anybody touches it, I will kill them.'

[[Dai Bowen/Ffion Maddock]]'Yes, Baron,' said Dai and Ffion.

[[Eirlys Probert]]'I rushed the end,' said Mrs Probert.
