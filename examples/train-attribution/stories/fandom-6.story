Danielle | Dani, Kestrel | female
Tomasz | Bulwark, Tom | male
Priya | the woman with the clipboard | female
Fin | the invisible man | male
Mr Petrakis | the landlord | male
Gran | her grandmother | female
a newsreader | | female
====
House Meeting

[[Priya]]‘Item one,’ said Priya, [[Priya]]‘is the milk.’

There was a groan from the sofa. It was half past eleven on a Sunday night, and the residents of Flat 9, Corporation Buildings, had assembled in their lounge under protest. Dani still had her boots on. Tomasz was holding a bag of peas to his jaw, and the armchair by the window, in which no one appeared to be sitting, was eating toast.

[[Priya]]‘I’m not saying who,’ Priya went on. [[Priya]]‘I’m saying that somebody in this flat drinks it out of the carton, puts the carton back empty, and has a moustache.’

[[Fin]]‘I’ve got no moustache,’ said the armchair.

[[Priya]]‘How would we know?’

[[Fin]]‘Dani’s felt my face.’

[[Danielle]]‘That was first aid! You’d been electrocuted,’ said Dani.

[[Fin]]‘By *whom,* I wonder,’ said Fin, and the toast swung accusingly toward the woman with the clipboard. She had the grace to blush, and all the lights in the room blushed with her.

It had seemed a good idea at the start. The rent was low on account of the trains, and on account of the thing in the cellar. Four people who all had to be out on the roofs at odd hours would surely understand one another. No one had thought about the bathroom. No one had thought that a man who could lift a bus would be so frightened of using a mop.

[[Priya]]‘Item two is the mop,’ said Priya.

[[Tomasz]]‘I break them,’ said Tomasz.

[[Priya]]‘You break them on purpose.’

[[Tomasz]]‘I hold it, and it goes. It’s like holding a breadstick. I’ve the strength of forty men, Priya, and none of the forty can do it gently.’

[[Danielle]]‘You iced a cupcake on Thursday,’ Dani pointed out. [[Danielle]]‘You did a rose.’

Bulwark, hero of the Tideway Tunnel, shifted the peas so that they hid more of him. [[Tomasz]]‘That’s different. I care about cupcakes,’ he said.

[[Priya]]‘Item three—’

[[Fin]]‘How many are there?’ asked Fin.

[[Priya]]‘Nineteen. Item three is capes in the tumble dryer, and I’m looking at you, Dani, because it’s your—’

[[Danielle]]‘Can I do an item?’ said Dani.

She’d said it very quickly. She had said it eight times that evening already, to the hall mirror, with different faces, and none of the faces had been any use. In the mirror she’d been taking her time. *There’s something I’d like to share with the group.* She’d sounded as if she were about to pass round a plate.

Priya lowered the clipboard. [[Priya]]‘It’s meant to be submitted in writing,’ she began, and looked at her, and stopped. [[Priya]]‘Go on.’

[[Danielle]]‘It’s my gran.’

[[Tomasz]]‘Is she poorly?’ asked Tomasz.

[[Danielle]]‘No. She’s fine. She’s coming to stay. She’s on the coach.’

[[Tomasz]]‘But that’s great! We love your gran. She sent the jollof.’ He took the peas away altogether. [[Tomasz]]‘Why’s it not great?’

[[Danielle]]‘She thinks I’m a dental nurse,’ said Dani.

The 11.42 went by outside. It took its time, and the cups all walked an inch to the left, and by the time it had gone the toast had been lowered on to a plate.

[[Fin]]‘How long has she thought that?’ said Fin slowly.

[[Danielle]]‘Four years.’

[[Fin]]‘And where does she suppose you *live?*’

[[Danielle]]‘Here. With three other dental nurses.’

[[Tomasz]]‘I can’t be a dental nurse! Look at my hands!’ said Tomasz.

[[Fin]]‘You could be a dentist.’

[[Tomasz]]‘I can’t be a dentist, Fin, I’ve *lost two teeth!*’

[[Fin]]‘All the more reason,’ said the armchair. [[Fin]]‘You’d be a man with a mission. Right, I’m in. I’ll be Mr Molar. Dani, what’s my motivation? Do I have a tragic past with a bridge?’

[[Danielle]]‘It isn’t funny, Fin.’

[[Fin]]‘It’s the funniest thing that’s ever been said in this room. Listen, I’ve got it.’ The invisible man could do anyone, and when he did Priya it was so exact that the bulbs flickered. [[Fin]]‘“Item four. Somebody’s been using my floss. I’m not saying who. I’m saying they’ve got a gap.”’

[[Priya]]‘I’ve never talked like that in my life,’ said Priya in the same voice precisely.

Dani laughed, against her will, and then found that she was going to cry, and got up and went out on the fire escape to do it.

***

It was Priya who came out after her. That was a surprise. They’d known each other for two years, and had fought back to back in the Bank underpass with the water coming in, but they weren’t really friends; Dani had thought, if she was honest, that Priya didn’t much like her. She had brought a blanket. She sat down two steps up and held it out at arm’s length.

[[Priya]]‘I’m earthed. It won’t bite,’ she said.

Dani took it.

[[Priya]]‘I’m not good at this bit. Tom’s good at this bit, but he thought that if he came out you’d end up comforting him.’

[[Danielle]]‘I would.’

[[Priya]]‘You would, yes.’ Below them a fox crossed the yard with something’s wing in its mouth. [[Priya]]‘Can I ask you why?’

[[Danielle]]‘Why a dental nurse?’

[[Priya]]‘Why you never told her.’

Dani pulled the blanket round her shoulders. She’d told this to nobody. It was odd how easy it was, with the other woman up behind her where she couldn’t see her. [[Danielle]]‘My mum was Merlin,’ she said.

There was a long fizz, like a fly in a lamp.

[[Priya]]‘*The* Merlin?’

[[Danielle]]‘I was six. Gran had the radio on; she always had it on, low, when Mum was out. They called it live, you know. The Gasworks. The man was so excited. He said, “She’s going back in! She’s going back in!” And then he didn’t say anything, and Gran got up and turned it off and gave me my tea.’ She wiped her nose on the blanket. [[Danielle]]‘She’s never had a radio in the house since then. She made me swear. I was six, I’d have sworn to anything. And then I was fifteen, and I fell off the multi-storey, and I didn’t land.’

[[Priya]]‘Oh, Dani.’

[[Danielle]]‘So I’m a dental nurse.’

[[Priya]]‘I told my parents by text,’ said Priya after a while. [[Priya]]‘I put a lightning emoji. My father replied with a thumb. Just a thumb. He’s an electrician. I think he felt that I was undercutting him.’

It was the first joke Dani had ever heard her make. She turned all the way round to make sure. Priya was looking straight in front of her, extremely upright, with her hair standing out round her head in a faint blue cloud.

[[Priya]]‘I do like you,’ Priya said stiffly. [[Priya]]‘I thought I’d put that in the minutes. You leave capes in the dryer, and you’re the only one of us who’s never once been late when I’ve called.’

***

The doorbell went at ten past midnight.

[[Fin]]‘She’s early! Dental positions, everybody!’ yelled Fin.

There was a stampede. Dani flung her boots in the oven. Tomasz had found a white coat somewhere, a child’s by the look of it, and had got it on as far as the elbows; a pair of spectacles hung in the air above the armchair, over nothing, at what was meant to be a reassuring angle. Priya opened the door with the clipboard held before her like a shield.

It was the landlord.

[[Mr Petrakis]]‘You got the noise again,’ said Mr Petrakis. He was in his slippers. [[Mr Petrakis]]‘Mrs Wu says it’s like the elephants. Why’s he wearing a baby coat?’

[[Tomasz]]‘I’m a dentist,’ said Tomasz hopelessly.

[[Mr Petrakis]]‘Good for you. You want to look at this one? Here, at the back. It gives me hell.’

Priya raised the clipboard. [[Priya]]‘Mr Petrakis, it isn’t a good moment. We’re expecting—’

[[Mr Petrakis]]‘You’re expecting the lady with the suitcase. She’s right here. She’s been telling me about the coach.’ And he stood aside, and from behind him in the passage came a very small old woman in a very large hat.

[[Gran]]‘Danielle,’ said Gran.

[[Danielle]]‘Hello, Gran.’

[[Gran]]‘Don’t you “hello Gran” me. What’s burning?’

It was the boots. In the minutes that followed, while the oven was seen to and the window got open, and Mr Petrakis explained to no one about his molar, Dani’s grandmother walked once around the lounge. She looked at the dents in the ceiling. She looked at the spectacles. She picked up from the radiator a red leather glove, reinforced at the knuckle, and turned it inside out, and read the name tape.

[[Gran]]‘I sewed one like that,’ she said, [[Gran]]‘for your mother.’

Nobody breathed. Dani had the fire blanket in her hands; she couldn’t think what to do with it.

[[Danielle]]‘It’s for the surgery,’ she said. It came out very high, and she hung on to the blanket. [[Danielle]]‘They’ve got us doing these, Gran, it’s infection control. It’s new.’

[[Gran]]‘And I suppose that Kestrel on the television, who walks along a parapet just exactly like my daughter, with her left foot turned in, is a dental nurse as well?’

[[Danielle]]‘You haven’t got a television!’

[[Gran]]‘I’ve got a neighbour,’ said her grandmother. [[Gran]]‘Four years I have been at Mrs Boateng’s every evening, to see are you dead. I’ve had to watch so many quizzes. I’ve been waiting for you to tell me, and you never told me, and I thought, well, Patience, you taught her that yourself. You turned it off. So now you can get on the coach.’

[[Danielle]]‘I swore I wouldn’t. You made me swear,’ said Dani. She’d started to shake.

[[Gran]]‘You were *six*. I’d no business. It’s like swearing a fish not to swim.’ She dropped the glove, and held out both her arms. She came up to about the emblem on Dani’s chest. [[Gran]]‘Come here. You’re too thin. Who’s cooking for these people?’

[[Tomasz]]‘I do roses,’ said Tomasz, in tears.

[[Gran]]‘Is he the bus one? I like him. And where’s the one with the jokes?’

[[Fin]]‘Here, ma’am,’ said the spectacles, in his own voice for once.

[[Gran]]‘Put some clothes on,’ said Gran.

It might have gone on so till morning, but in the corner the set, which Fin had left turned down, had begun to flash red at the edges. Priya saw it and put up the sound. A newsreader was holding her earpiece. [[a newsreader]]‘—just coming in,’ she was saying, [[a newsreader]]‘from the old Gasworks site, where witnesses describe a light—’

Nobody looked at Dani. They didn’t look at her so hard that it was like being stared at. She hadn’t moved out of the old woman’s arms.

[[Danielle]]‘I don’t have to. They can go. Tom’s got his shoes on,’ she said into the hat.

[[Gran]]‘Danielle.’

[[Danielle]]‘I mean it. I’ll stop here with you and have some tea.’

Her grandmother held her off, and straightened her collar, and licked a thumb and took something off her chin. Her hand was perfectly steady. Only her mouth wasn’t. [[Gran]]‘I’m going to leave that thing switched on,’ she said, [[Gran]]‘the whole time. I’m going to sit in this chair—’

[[Fin]]‘Occupied. Sorry. I’ll get up,’ said the chair.

[[Gran]]‘—and I shall watch every minute. So you point that left foot straight.’

Dani was out on the sill with the goggles down when Priya’s voice came after her, over the roar of the 12.25.

[[Priya]]‘For the minutes! Who’s taking item five?’

[[Danielle]]‘What’s item five?’

[[Priya]]‘Picking up milk,’ shouted Priya, and jumped.
