Josephine Mbeki-Lund | Josephine, Jo, Auntie, the boss | female
Dale Purvis | Dale, Purvis, Spanner, the driver | male
Xiomara Reyes | Xiomara, Reyes, Pins, the locksmith | female
Hamish Kerr | Hamish, Kerr, the Vicar | male
Tuan Le | Tuan, Le, Static, the kid | male | narrator
Bernadette Foyle | Bernadette, Foyle, Duchess, the forger | female
====
3. What Could Possibly

The plan was drawn on the back of a pizza box, and Spanner had eaten some of it.

[[Josephine Mbeki-Lund]]'Where's the loading bay?' said Auntie.

[[Dale Purvis]]'It had cheese on it.'

[[Josephine Mbeki-Lund]]'Dale.'

[[Dale Purvis]]'It's still a loading bay. I've just got it in me.'

There were six of us round the table in the back of the launderette, and five chairs, and since I was the youngest by eleven years I was sitting on a dryer. It was on. Every so often someone's zip went past under my left leg.

It was a good place for it. The machines drowned out anything you cared to say, the police had never in history raided a service wash, and if somebody came in at the wrong moment you could pick up a sheet and start folding. I had folded the same sheet eleven times that winter. It was getting thin.

Auntie drew the loading bay in again with a biro. Her real name was Josephine, and nobody had used it in my hearing but Duchess, who was older than she was and afraid of nothing.

[[Josephine Mbeki-Lund]]'From the top. Who's first in?'

[[Xiomara Reyes]]'Me,' said Pins.

[[Hamish Kerr]]'Me, I thought.'

[[Xiomara Reyes]]'You're first in the front. I'm first in the back.'

[[Hamish Kerr]]'Then we're both first.'

[[Bernadette Foyle]]'Like the loaves and the fishes,' Duchess said. She was doing her nails. [[Bernadette Foyle]]'Do go on, Vicar.'

The Vicar had never been one. He had a voice like a church hall and a face that you wanted to tell things to, and he had been using the two of them on widows for thirty years until he met Auntie, who was one.

[[Hamish Kerr]]'At ten past two I present myself at the desk. I'm from the diocese. I've come about the chalice.'

[[Josephine Mbeki-Lund]]'What chalice?'

[[Hamish Kerr]]'The one in the catalogue. Lot ninety. It was stolen from Saint Orrin's in the year of the coronation, and we should like it returned.'

[[Josephine Mbeki-Lund]]'Was it?'

[[Hamish Kerr]]'I haven't the faintest idea. But it'll take them forty minutes to find out, and all of the seniors will have to come down and be sorry at me.'

[[Josephine Mbeki-Lund]]'Papers?'

Duchess blew on her little finger. With the other hand she slid a folder across to the boss, who opened it and whistled.

[[Josephine Mbeki-Lund]]'That's the actual bishop's actual signature.'

[[Bernadette Foyle]]'It's rather better than the actual one. His has gone off since the stroke.'

[[Dale Purvis]]'Can you do me a driving licence?'

[[Bernadette Foyle]]'I did you a driving licence.'

[[Dale Purvis]]'I lost it.'

[[Xiomara Reyes]]'You're the *driver*,' said Pins. [[Xiomara Reyes]]'How are you the driver?'

[[Dale Purvis]]'I drive, don't I? It's not the bit of plastic that goes round the corners.'

I laughed. It was a mistake, because it made them all look at me.

[[Josephine Mbeki-Lund]]'Static. Cameras.'

[[Tuan Le]]'There are thirty-one,' I said. [[Tuan Le]]'Twenty-six of them I can put on a loop. They're on the same box as the coffee machine.'

[[Xiomara Reyes]]'That makes five that you can't.'

[[Tuan Le]]'Four are outside. It's only rain, outside. You'll have hoods.'

[[Xiomara Reyes]]'And the fifth?'

The dryer gave a shudder and began turning the other way.

[[Tuan Le]]'The fifth's in the vault,' I said. [[Tuan Le]]'It isn't on any box. I don't know where the wire goes.'

[[Josephine Mbeki-Lund]]'What do you mean, you don't know?'

[[Tuan Le]]'It goes into the wall, and it doesn't come out of the wall.'

Pins put down her chips. She was a small woman with burn scars on her knuckles and three kids, and she took a job the way that other people take a flight: she liked to see the wings first.

[[Xiomara Reyes]]'No.'

[[Josephine Mbeki-Lund]]'Pins.'

[[Xiomara Reyes]]'No. I'll be in that vault for nine minutes with my face on. I'm not doing it on a wire that goes into a wall.'

[[Hamish Kerr]]'A mask, perhaps?'

[[Xiomara Reyes]]'I need my mouth for the torch.'

[[Dale Purvis]]'What about a big hat?'

[[Xiomara Reyes]]'Shut up, Spanner.'

[[Dale Purvis]]'I'm only saying. A really big one.'

Auntie said nothing at all. She went on looking at the pizza box, at the little square that was the vault, with her biro upright on the middle of it like a flag. Duchess screwed the top on the varnish.

[[Bernadette Foyle]]'Jo, dear. Tell them.'

[[Josephine Mbeki-Lund]]'Tell them what?'

[[Bernadette Foyle]]'Who put in the wire.'

You could hear the zip go round. You could hear a woman in the front shop telling somebody called Kayleigh to get out of the basket.

[[Josephine Mbeki-Lund]]'My husband.'

[[Hamish Kerr]]'Your late husband?'

[[Josephine Mbeki-Lund]]'I've only had the one. He did all their wiring. He did it in the spring, and in the summer he fell off their roof.'

[[Dale Purvis]]'I thought it was a heart thing,' said Spanner, not joking for once.

[[Josephine Mbeki-Lund]]'It was a roof thing. He wasn't a man for roofs. He'd get me to change the bulb on the landing.'

The Vicar had reached across and laid his hand over hers, and for a moment I couldn't tell if it was work. I don't believe he could.

[[Hamish Kerr]]'They killed him.'

[[Josephine Mbeki-Lund]]'I don't know. I know he told me one night, in bed, that he had put an eye in that room that no one there could see with. He said, it's for the day they tell us it never happened.'

[[Xiomara Reyes]]'What never happened?'

[[Josephine Mbeki-Lund]]'He didn't get to that.'

[[Tuan Le]]'So it's recording,' I said. My mouth had got there ahead of me. [[Tuan Le]]'It's not a wire to anywhere. There'll be a box in the wall. It's been running all this time. Two years, if he gave it a decent card, and it would just write over—no, hang on. Would he have put in a motion switch?'

[[Josephine Mbeki-Lund]]'He'd have put in two.'

[[Tuan Le]]'Then it's all there. Every time that anybody's gone in.'

She smiled at me. I'd known her for eight months, and she had smiled at me twice. The first time had been the night we met, in a corner shop in the rain, when the till had locked with her change in it and the man behind the counter was hitting it with a tin of peas. I'd had the back off it in a minute and a half. She had watched the whole thing, with her umbrella dripping on my shoes, and at the end of it she'd asked me whether I was happy in my work. I was a student. I told her that I hadn't got any. She bought me a sausage roll, and that was the interview.

[[Josephine Mbeki-Lund]]'That's what I said, love. When I first laid eyes on you fixing that till. I said, there's a boy who'd see it.'

[[Xiomara Reyes]]'Wait,' said Pins. [[Xiomara Reyes]]'Wait, wait. What are we stealing?'

Nobody spoke.

[[Xiomara Reyes]]'You said emeralds. I've told my sister that I can do her roof. I mean—sorry. Her kitchen. You said there were emeralds.'

[[Josephine Mbeki-Lund]]'There are.'

[[Bernadette Foyle]]'There are some rather nice ones. Lot sixty-two.'

[[Xiomara Reyes]]'You *knew*, Duchess?'

[[Bernadette Foyle]]'I was at the wedding, dear. I made the cake, and the licence.'

[[Dale Purvis]]'Hold up. You made their licence?'

[[Josephine Mbeki-Lund]]'He was still married to a girl in Hull,' Auntie admitted. [[Josephine Mbeki-Lund]]'It was only a matter of paperwork.'

[[Hamish Kerr]]'I have been in the wrong line,' said the Vicar with feeling.

Spanner had stopped chewing. He's a big lad, he used to play prop, and when he thinks you can see it travel.

[[Dale Purvis]]'So it's two jobs.'

[[Josephine Mbeki-Lund]]'It's one job with two bags. Pins does the case. The kid does the wall.'

[[Tuan Le]]'Me?'

[[Xiomara Reyes]]'Him?'

[[Josephine Mbeki-Lund]]'Who else knows what it looks like?'

[[Tuan Le]]'I don't go in. I'm the van. I've always been the van!'

[[Dale Purvis]]'*I'm* the van,' Spanner said, hurt.

[[Tuan Le]]'I'm *in* the van. I've got asthma. I've got a—Pins, tell her.'

I looked at Pins. I was counting on her; she couldn't stand me. She had picked up a cold chip and was bending it slowly, to see where it would break.

[[Xiomara Reyes]]'Nine minutes,' she said to the chip. [[Xiomara Reyes]]'How long for the wall?'

[[Josephine Mbeki-Lund]]'Well, Static?'

[[Tuan Le]]'I'd have to find it first.'

[[Josephine Mbeki-Lund]]'Behind the skirting. Left of the door, at the height of a plug. He did them all the same.'

[[Tuan Le]]'Then six. Seven. If I don't breathe in any plaster.'

[[Xiomara Reyes]]'Can you hold a torch?'

[[Tuan Le]]'I suppose so.'

[[Xiomara Reyes]]'In your teeth?'

[[Tuan Le]]'I've never tried it.'

[[Xiomara Reyes]]'Try it tonight. It makes you dribble. Nobody tells you that.' She ate the chip. [[Xiomara Reyes]]'And I get my face off that card before anyone else sees it. All right? First thing. Before your husband, God rest him, or the roof, or anything.'

[[Josephine Mbeki-Lund]]'You have my word.'

[[Xiomara Reyes]]'I'd sooner have the emeralds.'

[[Hamish Kerr]]'Amen,' said the Vicar.

The dryer stopped underneath me. In the quiet, the boss pulled over the pizza box and, next to the small square, in the grease, she wrote a seven and drew a ring round it.

[[Josephine Mbeki-Lund]]'From the top,' she said. [[Josephine Mbeki-Lund]]'Who's first in?'

[[Xiomara Reyes/Hamish Kerr]]'Me,' said two people.
