Hugo Amberley | Amberley, Amb, Hugo | male
Sanjit Rao | Rao, Jit | male
Piers Colquitt | Colquitt, Col, the fat boy | male
Toby Nettleship | Nettleship, Nettle, the new boy, Toby | male
Marcus Drewe | Drewe, the prefect, the head of house | male
Mr Fenwick-Shaw | Fenwick-Shaw, Fenny, the housemaster, sir | male
Matron | Matron, Sister Bride | female
Femi Balogun | Balogun, Bal | male
Luke Stannard | Stannard | male
====
Chapter Nine
In Which a Goose Is Not Accounted For

The goose had been in the Lower Fourth dormitory for almost an hour before anyone thought to ask what geese ate.

[[Piers Colquitt]]'Grass,' said Colquitt.

[[Hugo Amberley]]'We haven't any grass.'

[[Piers Colquitt]]'We've got Nettleship.'

[[Toby Nettleship]]'Ha ha,' said the new boy, from the top of the wardrobe. He had gone up there when the goose came in, and nothing had yet been said that would bring him down.

Amberley paced. He was captain of the dormitory, by virtue of having been in it longest, and he felt that captains ought to pace. The goose paced after him.

[[Hugo Amberley]]'Think, men. What've we got in the way of tuck?'

[[Sanjit Rao]]'Half a fruit cake,' said Rao.

[[Femi Balogun]]'My aunt's chin-chin,' said Balogun. [[Femi Balogun]]'But he isn't having that.'

[[Luke Stannard]]'Three sardines.'

[[Hugo Amberley]]'Why've you got three sardines, Stannard?'

[[Luke Stannard]]'There were five.'

Cake was agreed on. Rao broke a corner off and held it out at the end of a ruler. The goose took the cake, considered the ruler, and took that too.

[[Sanjit Rao]]'That was my good one! It had logs on it!'

[[Piers Colquitt]]'He's educating himself, Jit.'

[[Sanjit Rao]]'Shut up, Col.'

[[Piers Colquitt]]'He'll be in the scholarship set by half term.'

[[Hugo Amberley]]'Both of you shut up.' Amberley had stopped pacing, so that the goose ran into the backs of his legs. [[Hugo Amberley]]'Listen. St Oswin's think he's in their boathouse. They'll go down at six to feed him, and he won't be there, and then they'll know. So they'll come here. And when they do, what do they find?'

There was a pause.

[[Toby Nettleship]]'A goose?' suggested the voice on the wardrobe.

[[Hugo Amberley]]'They do not find a goose, Nettleship. That's the entire point.'

[[Toby Nettleship]]'I only thought, as there is one.'

[[Femi Balogun]]'He's right, Amb,' said Balogun, who liked to be fair. [[Femi Balogun]]'There does seem to be one.'

[[Hugo Amberley]]'I know there's one!'

Somebody rapped on the door. It was three slow raps, with the heel of the hand, and there was just one person at Wexley who knocked like that.

[[Luke Stannard]]'Cave,' breathed Stannard. [[Luke Stannard]]'It's Drewe.'

What followed was later held to be among the finest eleven seconds in the history of the house. Balogun threw an eiderdown. Rao threw himself on top of the eiderdown. Colquitt, who was not built for speed, simply sat down on the end of the bed where the heaving was worst and opened a Latin grammar. By the time that the door swung back they were all reading, except for Rao, who was lying on his face.

The head of house stood on the threshold and sniffed.

[[Marcus Drewe]]'What's the matter with Rao?'

[[Hugo Amberley]]'Homesick,' said Amberley.

[[Marcus Drewe]]'He lives in Wexley. I can see his house from the bogs.'

[[Piers Colquitt]]'That makes it worse,' explained Colquitt.

Something beneath Rao said, distinctly, *honk*.

[[Sanjit Rao]]'Excuse me,' said Rao, muffled.

Drewe's eyebrows rose. He looked from one face to the next along the beds, and he did not hurry over it.

[[Marcus Drewe]]'How many in this dorm?'

[[Hugo Amberley]]'Six.'

[[Marcus Drewe]]'I make it five.'

[[Toby Nettleship]]'I'm up here.'

[[Marcus Drewe]]'Why?'

Nettleship swallowed. It was plain that he was an honest boy, and that it was costing him a good deal. All down the room the Latin grammars sank an inch.

[[Toby Nettleship]]'I'm… afraid of something,' he said.

[[Marcus Drewe]]'Of what?'

[[Femi Balogun]]'Of heights,' said Balogun quickly. [[Femi Balogun]]'We're curing him.'

The prefect thought about that. He had been in the Lower Fourth himself, in this very dormitory, and there were initials on the underside of the third windowsill that he would have preferred the housemaster not to see. He drew a long breath, coughed, and removed a small white feather from his lip.

[[Marcus Drewe]]'I'm going to walk to the end of the passage,' he said, [[Marcus Drewe]]'and then I'm going to walk back. It'll take me about four minutes, as I've a bad knee. I'm told that Matron's on the east stair, so I shouldn't use that, if I were anything that didn't want to be met. Goodnight.'

[[Hugo Amberley]]'Goodnight, Drewe.'

[[Piers Colquitt]]'Goodnight,' said Colquitt, turning over a page with great care.

[[Marcus Drewe]]'Your homesickness has got a foot out, Rao.'

The door closed. Nobody moved for as long as it took to hear one uneven step, and another.

[[Sanjit Rao]]'He hasn't got a bad knee,' said Rao, sitting up.

[[Luke Stannard]]'He's got a bad conscience. My brother says he once put a pig in chapel.'

[[Hugo Amberley]]'Never mind that. West stair. Shoes off. Bal, you've got the front end.'

[[Femi Balogun]]'Why've I got the front end?'

[[Hugo Amberley]]'You're a goalkeeper.'

[[Femi Balogun]]'I fail to see…'

[[Hugo Amberley]]'Safe hands. Col, bring the cake. Nettleship, you're coming down from there and you're holding the torch.'

[[Toby Nettleship]]'I'd really rather not.'

[[Hugo Amberley]]'Who found the hole in the boathouse?'

[[Toby Nettleship]]'I did, but…'

[[Hugo Amberley]]'And who said, "I say, wouldn't it be funny"?'

There was a long, unhappy scrape as of somebody lowering himself backwards down a wardrobe.

*

They got as far as the boot room. They had met nothing on the west stair but the founder, in oils, who had seen worse. It was pitch black down there, and smelt as boot rooms do, and the goose liked it no more than they did.

[[Sanjit Rao]]'Ow,' said Rao.

[[Luke Stannard]]'That's my ear,' said Stannard.

[[Sanjit Rao]]'Well, take it out of my mouth.'

[[Hugo Amberley]]'Torch, Nettle.'

[[Toby Nettleship]]'It's gone out.'

[[Hugo Amberley]]'Bang it.'

[[Toby Nettleship]]'I have banged it. I think he's eaten the end.'

[[Femi Balogun]]'I can't feel my fingers,' Balogun announced. [[Femi Balogun]]'I want it put on record that I can't feel them, and that I bowl off-spin.'

[[Piers Colquitt]]'Noted,' said Colquitt, through cake.

[[Hugo Amberley]]'You're not eating that?' asked Amberley.

[[Piers Colquitt]]'I'm carrying it.'

[[Hugo Amberley]]'Where?'

[[Piers Colquitt]]'Inside.'

Then the light came on.

It came on all at once, in the way of the lights at Wexley, which had two settings, off and interrogation. Sister Bride stood in the doorway with a basin on her hip. She was small, and she was old, and she was the only person in the building of whom the housemaster was frightened.

She looked at six boys in pyjamas. She looked at the goose.

[[Matron]]'Which of you is ill?' she asked.

Nobody could think what to say. It was Stannard, of all people, who put his hand up.

[[Luke Stannard]]'Please, Matron, I had some sardines.'

[[Matron]]'I'm not surprised. And that one?'

[[Luke Stannard]]'He… had a ruler.'

Matron put down the basin. She came across the tiles in her list slippers, took the goose out of Balogun's arms as if it had been a parcel, tucked the neck under her elbow and felt along the breast with two fingers. The goose, which had bitten everyone in the Lower Fourth, laid its head upon her shoulder and sighed.

[[Matron]]'This is a goose that's going to lay,' she said.

[[Piers Colquitt]]'He can't, Matron. He's called Bernard.'

[[Matron]]'Can't he so? I was reared on a farm in Roscarrow with two hundred of these, Piers Colquitt, and I never met a Bernard yet that went this shape. She wants straw, and a dark corner, and no rulers. When did you take her?'

[[Hugo Amberley]]'Who says that we took her?' said Amberley, with dignity.

[[Matron]]'I do, Hugo.'

[[Hugo Amberley]]'About five,' he admitted.

[[Matron]]'And were you seen?'

It was then that they heard the voice. It was coming along the flagged passage from the private side, and with it came the smell of pipe smoke.

[[Mr Fenwick-Shaw]]'…perfectly absurd, at this hour. I told him so. I said, "Headmaster, my boys are in bed." Is there somebody in the boot room?'

Six faces turned to Matron. She glanced at the goose, and at the basin, and at the large wicker hamper in which the games stockings went to be washed. Her mouth twitched. It was over before the handle turned.

[[Matron]]'Come in, Mr Fenwick-Shaw,' she called. [[Matron]]'Mind the wet.'

The housemaster came in. He wore a dressing gown with frogs on it, and behind his spectacles his eyes were pink.

[[Mr Fenwick-Shaw]]'Ah. Matron. I've had Oswin's on the telephone. They have mislaid some species of bird.' He became aware of his surroundings by degrees. [[Mr Fenwick-Shaw]]'Are these ours?'

[[Matron]]'They are. It's a stomach upset. Stay well back.'

[[Mr Fenwick-Shaw]]'All of them?'

[[Matron]]'It was the sardines.'

Stannard, who was an artist in his way, gave a low moan. Colquitt leaned against the wall. Cake had left him a genuinely dreadful colour, and Fenny took a step backwards on seeing it.

[[Mr Fenwick-Shaw]]'Dear me. Dear me, yes. And you, Nettleship? Settling in?'

[[Toby Nettleship]]'Yes, sir.'

[[Mr Fenwick-Shaw]]'You look very white. You'd tell me if there were anything wrong? You're not being bullied?'

[[Toby Nettleship]]'No, sir.' The new boy stood up straighter. He had his back to the hamper, and the lid of the hamper was rising gently against it, and falling, and rising. [[Toby Nettleship]]'It's the best night I ever had, sir. Honestly it is.'

The hamper honked.

[[Sanjit Rao]]'Excuse me,' said Rao.

[[Mr Fenwick-Shaw]]'Bless you,' said Fenwick-Shaw absently, and he patted his pockets for his pipe, and went away to bed.

Nobody breathed. At the far end of the flags a door shut.

[[Matron]]'Now,' said Matron, and rolled up her sleeves. [[Matron]]'One of you fetch me straw. And one of you can explain to me why she's got half of *eleven point three* sticking out of her beak.'
