Kuramochi Seiji | Kuramochi, Kuramochi-san, Sensei, the older man, the old man, Seiji-san | male
Tobe Haruo | Tobe, Tobe-san, Tobe-kun, the younger man, Haruo | male
Mrs Iwase | the innkeeper, Okami-san, Mrs Iwase, Iwase-san | female
the ferryman | the ferryman, the boatman, Genzo-san, Genzo | male
====
The Last Boat to Okinoshita

He had written that he would be on the three o'clock. The three o'clock had come and gone, and now there was one old man on the pier, with a paper bag between his feet.

Tobe walked out to him along the planks.

[[Tobe Haruo]]'Excuse me. Are you waiting for someone?'

[[Kuramochi Seiji]]'I was.' The old man looked at the water. [[Kuramochi Seiji]]'He didn't come.'

[[Tobe Haruo]]'Perhaps he came on the bus.'

[[Kuramochi Seiji]]'There isn't a bus.'

[[Tobe Haruo]]'There is, on Thursdays. It comes over the new bridge, as far as the shrine. I walked down from there.'

The old man turned round then. He looked first at the shoes, which were city shoes and very dusty, and then at the face.

[[Kuramochi Seiji]]'You have her ears,' he said.

Tobe bowed. It was a deeper bow than he had planned, and he stayed down some time, because he did not know what his face was doing.

[[Tobe Haruo]]'I'm Tobe. Tobe Haruo. I'm sorry to be late, Sensei.'

[[Kuramochi Seiji]]'I haven't been anyone's teacher for twenty years.'

[[Tobe Haruo]]'My mother called you that.'

[[Kuramochi Seiji]]'Did she? To the end?' Kuramochi bent for the bag. [[Kuramochi Seiji]]'Well. I brought you a bean cake. It'll be hard by now.'

They ate it on the pier, half each. It was hard. The gulls came down and stood round them at a polite distance, and neither man spoke until the last of the paper had been folded and put away in a sleeve.

*

The boat was a small one, with a blue awning. The ferryman held it to the steps with one foot.

[[the ferryman]]'Found him, did you, Seiji-san?'

[[Kuramochi Seiji]]'He came by the bridge.'

[[the ferryman]]'The bridge!' He spat over the side. [[the ferryman]]'Two years, and it's had all my schoolchildren. Next it'll have the post. Mind the rope, young man. Not there. There.'

Tobe sat where he was told. Across from him Kuramochi had closed his eyes, and the light off the water moved on the underside of his chin.

[[Tobe Haruo]]'Is it far?'

[[the ferryman]]'Forty minutes, with the tide. You're from Tokyo?'

[[Tobe Haruo]]'Saitama.'

[[the ferryman]]'What's that like?'

[[Tobe Haruo]]'Flat.'

The boatman thought this over. [[the ferryman]]'And what do you do there, in the flat?'

[[Tobe Haruo]]'I repair pianos.'

[[Kuramochi Seiji]]'Tune,' said Kuramochi, without opening his eyes. [[Kuramochi Seiji]]'Your letter said you tuned them.'

[[Tobe Haruo]]'I used to tune them. My hearing isn't so good on the left side. Now I do the felts, and the keys. It's quieter work.'

[[the ferryman]]'We had a piano,' the ferryman said. [[the ferryman]]'At the school. Remember, Seiji-san? Somebody's uncle sent it from Kobe. It came over on this boat. My father nearly sank.'

[[Kuramochi Seiji]]'I remember.'

[[the ferryman]]'What happened to it?'

The old man made no answer. After a little it became clear that he wasn't going to, and Genzo shrugged, and pulled the awning down on the side where the spray was coming in.

[[the ferryman]]'How long are you staying?'

[[Tobe Haruo]]'Until Tuesday.'

[[the ferryman]]'There's nothing to do, you know. There's a rock people look at.'

[[Tobe Haruo]]'I should like to see it.'

[[the ferryman]]'You will. It's straight in front of the inn, you can't see anything else.' The engine missed a beat, and he kicked the housing with his heel until it thought better of it. [[the ferryman]]'Seiji-san will take you round. Won't you? He used to take the whole school. Two lines, holding hands. He'd make us draw it, every month of the year, and then he'd lay the drawings on the floor and ask us what had changed.'

Tobe leaned a little forward. [[Tobe Haruo]]'What had?'

[[the ferryman]]'Nothing! It's a rock.'

[[Kuramochi Seiji]]'You had,' Kuramochi said.

[[thinks Tobe Haruo]]*So that is how he did it,* Tobe thought.

He looked where the others were looking, and saw a dark thing rise out of the haze, with white birds on it.

*

[[Mrs Iwase]]'You'll want the bath first,' the innkeeper said. She had Tobe's bag before he could stop her. [[Mrs Iwase]]'Then supper. Then you two can sit and say nothing to each other. I've put you in the corner room for it.'

[[Tobe Haruo]]'Thank you. Is Kuramochi-san not going home?'

[[Mrs Iwase]]'This is home, more or less. He's been in the room over the kitchen since his roof went. Didn't he say?'

[[Kuramochi Seiji]]'He didn't ask,' said the old man from the step, where he was lining up their shoes.

[[Mrs Iwase]]'He didn't ask,' she repeated. [[Mrs Iwase]]'They're all like that here. It's the wind. You open your mouth and it fills up.'

She was a broad woman of fifty or so with a plaster on her thumb. She led the way along a passage that smelled of cedar and fish, and talked over her shoulder. It was the off season. There'd been a couple last week, birdwatchers, who'd seen a bird.

[[Tobe Haruo]]'Iwase-san,' Tobe said, outside the bath, [[Tobe Haruo]]'did you know my mother?'

[[Mrs Iwase]]'I was eight when she left. I knew her plaits.'

[[Tobe Haruo]]'What was she like?'

[[Mrs Iwase]]'From behind? Very straight.' She put a towel into his arms. [[Mrs Iwase]]'Ask him. He's the one who saw her from the front.'

*

After supper the wind got up. They sat with the screens open as far as was bearable, and a tray between them.

[[Kuramochi Seiji]]'You've brought it with you?'

[[Tobe Haruo]]'Yes.'

[[Kuramochi Seiji]]'May I?'

Tobe undid the cloth. It was only an ordinary exercise book with a grey cover, swollen from damp, and on the front a name in a child's careful brushwork. Kuramochi did not touch it. He moved the lamp a little closer to it, as one might for a guest.

[[Kuramochi Seiji]]'I gave her a mark in there that was too low,' he said.

[[Tobe Haruo]]'I saw it. A seven.'

[[Kuramochi Seiji]]'It was worth ten.'

[[Tobe Haruo]]'Then why?'

[[Kuramochi Seiji]]'She was the headman's daughter. I was twenty-three. Everybody gave her tens.'

[[Tobe Haruo]]'She told me about it. She said it was the first mark she ever believed.'

[[Kuramochi Seiji]]'She said that?'

[[Tobe Haruo]]'In the hospital. She was rather proud of it.'

[[Kuramochi Seiji]]'Of a seven.'

[[Tobe Haruo]]'Of that seven.'

The old man laughed, or coughed. He took up his cup, found nothing in it, and went on holding it.

[[Kuramochi Seiji]]'Tobe-san, how old are you?'

[[Tobe Haruo]]'Forty-one. In November.'

[[Kuramochi Seiji]]'November,' said Kuramochi.

[[Tobe Haruo]]'I did the sum too, on the bus. I've done it quite a few times.' The younger man poured for him, his right hand steadying his left. [[Tobe Haruo]]'It doesn't come out, Sensei. She'd been gone from here two years. I'm not yours.'

A shutter was banging somewhere along the front, and then someone went out, and it stopped.

[[Kuramochi Seiji]]'No,' Kuramochi said at last. [[Kuramochi Seiji]]'No, I know. I did it when your letter came. I sat up with a pencil.' He drank. [[Kuramochi Seiji]]'It was very foolish. A person of my age.'

[[Tobe Haruo]]'I'd have liked it to come out.'

[[Kuramochi Seiji]]'You had a father.'

[[Tobe Haruo]]'I had someone who paid for things. He was all right. He didn't have much to say to me.'

[[Kuramochi Seiji]]'And I'm such a talker.'

This time it was certainly a laugh. It surprised them both, and it brought a knock at the panel.

[[Mrs Iwase]]'Is anybody ill?'

[[Tobe Haruo]]'No, Okami-san.'

[[Mrs Iwase]]'I heard a noise.'

[[Kuramochi Seiji]]'It was me,' Kuramochi called. [[Kuramochi Seiji]]'Go to bed.'

[[Mrs Iwase]]'I'll do no such thing. Genzo's in the kitchen. He wants to know what became of that piano, he says it's been on his mind since the boat, and he won't go home till he's told.'

The two men looked at each other across the tray.

[[Kuramochi Seiji]]'Tell him it's in my house.'

[[Mrs Iwase]]'In your house? Under all that?'

[[Kuramochi Seiji]]'I bought it when they closed the school. I put it at the back. When the roof came in, the beam fell across it, and held. Everything else was crushed, but under the beam it was dry.' He set down the cup. [[Kuramochi Seiji]]'I've been meaning to mention it.'

[[Mrs Iwase]]'For three years?'

[[Kuramochi Seiji]]'It was hers. I mean that she was the one who played it. Nobody had taught her. She used to stay behind and find things on it with one finger, and I would be marking, and pretend that I wasn't listening.'

Her shadow remained where it was, on the paper. When she spoke again it was in a different voice.

[[Mrs Iwase]]'I'll tell him,' she said.

They heard her go down the passage. Tobe had turned his head, so that his good ear was to the old man.

[[Tobe Haruo]]'What make is it?'

[[Kuramochi Seiji]]'I don't know. There's a gold bird on the lid.'

[[Tobe Haruo]]'An upright?'

[[Kuramochi Seiji]]'If that is the tall sort.'

[[Tobe Haruo]]'Do the keys go down?'

[[Kuramochi Seiji]]'Some of them. Some stay down.'

[[Tobe Haruo]]'That'll be the bushings. It's the damp, they swell. It isn't serious.' He was rolling back his cuffs, as though it had been there in the room. [[Tobe Haruo]]'Moths?'

[[Kuramochi Seiji]]'Mice.'

[[Tobe Haruo]]'Ah. How many?'

[[Kuramochi Seiji]]'I didn't count, Tobe-kun. They had the low notes. I let them alone.'

[[Tobe Haruo]]'I've got five days,' said Tobe. [[Tobe Haruo]]'I'd need some felt. I'd need a good knife and glue, and someone who can hear in the left-hand corner and tell me when it's flat.'

[[Kuramochi Seiji]]'I have no ear at all.'

[[Tobe Haruo]]'You listened to her for how long?'

[[Kuramochi Seiji]]'Four years.'

[[Tobe Haruo]]'Then you'll know.'

Kuramochi drew the exercise book towards him with one finger. He opened it near the middle, where the ink of the seven had gone brown, and felt in his sleeve; but there was only the paper from the cake.

[[Kuramochi Seiji]]'You don't have a pencil on you?' he said.
