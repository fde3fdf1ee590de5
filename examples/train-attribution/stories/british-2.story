Nasreen Adeyar | DI Adeyar, Adeyar, the DI, ma’am, boss, Nasreen | female
Callum Frith | DS Frith, Frith, Sarge, the sergeant | male
Bethan Rowlatt | DC Rowlatt, Rowlatt, Beth | female
Tunde Okereke | PC Okereke, Okereke, Tunde, the uniform | male
Malcolm Stride | Superintendent Stride, Stride, the Super, sir | male
Dr Ingrid Halvar | Halvar, the pathologist, Ingrid, Doc | female
Kevin Loach | Loach, the lock-keeper, Kev | male
the desk sergeant | the desk sergeant, Pruett | male
====
6

The lock had been drained by the time Adeyar got there, and the body lay on the sill at the bottom of it like something the canal had been saving up.

Frith was waiting at the rail with two coffees. He handed her the one with the lid still on.

[[Callum Frith]]‘Female, twenties. No coat, one shoe.’

[[Nasreen Adeyar]]‘Who found her?’

[[Callum Frith]]‘Lock-keeper. Name of Loach. He’s in his hut with Okereke, going a funny colour.’

[[Nasreen Adeyar]]‘And where’s the Doc?’

Frith pointed straight down. Sixteen feet below them a white hood tipped back, and a face looked up out of it.

[[Dr Ingrid Halvar]]‘Are you coming or not? I’m standing in eels.’

Adeyar looked at the ladder. It was cast iron and furred with weed, and she was wearing the only boots she owned that didn’t leak.

[[Nasreen Adeyar]]‘Can you tell me from there?’

[[Dr Ingrid Halvar]]‘I can shout it,’ Halvar said, [[Dr Ingrid Halvar]]‘and the gentleman with the camera on the footbridge can put it in his newspaper.’

[[Nasreen Adeyar]]‘What gentleman?’ Adeyar turned. [[Nasreen Adeyar]]‘Oh, for God’s sake. Callum.’

[[Callum Frith]]‘On it.’ The sergeant was already walking.

She went down the ladder. It was worse than it looked. At the bottom the pathologist gave her an elbow to hold and steered her along the planks to the sill.

[[Dr Ingrid Halvar]]‘Mind that. Now. See the hands?’

[[Nasreen Adeyar]]‘They’re clean.’

[[Dr Ingrid Halvar]]‘They’re very clean. You go into a lock alive, you scrabble. You take half the wall with you under your nails.’

[[Nasreen Adeyar]]‘So she was dead when she went in.’

[[Dr Ingrid Halvar]]‘I didn’t say that.’

[[Nasreen Adeyar]]‘You were about to.’

[[Dr Ingrid Halvar]]‘I was about to say unconscious, or dead, or didn’t care. Ask me at four.’ Halvar crouched and with one gloved finger turned the collar of the blouse. [[Dr Ingrid Halvar]]‘This I can give you for nothing, though.’

A paper tag was stapled inside the collar. It was the kind dry-cleaners use. The ink had run, but the number hadn’t.

[[Nasreen Adeyar]]‘Four-four-one-seven.’

[[Dr Ingrid Halvar]]‘There can’t be many places that still staple.’

[[Nasreen Adeyar]]‘You’re a marvel, Ingrid.’

[[Dr Ingrid Halvar]]‘I’m cold, is what I am. Go and detect something.’

*

The hut held a stove, a kettle, a calendar from a chandlery, and three men too many. Okereke got up off the stool when she came in and hit his head on a hanging lamp.

[[Tunde Okereke]]‘Ma’am. This is Mr Loach. I’ve done him a tea.’

[[Nasreen Adeyar]]‘Thanks. Mr Loach, I’m DI Adeyar. I know you’ve been through it once.’

[[Kevin Loach]]‘Twice.’ Loach had a blanket round him and was holding the mug without drinking from it. [[Kevin Loach]]‘Him, then the big Scotch lad. Now you.’

[[Callum Frith]]‘I’m from Carlisle,’ said Frith from the doorway.

[[Nasreen Adeyar]]‘Third time’s the last. What time did you come on?’

[[Kevin Loach]]‘Six. Bit before. I like to have the stove going.’

[[Nasreen Adeyar]]‘And the lock was full?’

[[Kevin Loach]]‘Brim. Which it shouldn’t have been.’

[[Callum Frith]]‘Why not?’ asked Frith.

[[Kevin Loach]]‘I leave it empty of a night. Always have. Saves the top gates.’ He pulled the blanket in. [[Kevin Loach]]‘Thirty-one years I’ve left that lock empty, and this morning it’s full, and I thought, kids. That’s all I thought. I drew the paddles and I watched it go down and there was her hair.’

Nobody said anything. The stove ticked. Okereke reached across, took the mug out of the old man’s hands, and set it on the shelf before it could spill.

[[Tunde Okereke]]‘Can anyone fill it, Kev? If they wanted?’

Adeyar opened her mouth and shut it again. It was the right question.

[[Kevin Loach]]‘You’d need a windlass.’

[[Tunde Okereke]]‘Where’d I get one of them?’

[[Kevin Loach]]‘Any boater’s got one. Twelve quid.’

[[Tunde Okereke]]‘And how long’s it take?’

[[Kevin Loach]]‘To fill? Ten minutes. Quarter of an hour if you don’t know what you’re at.’

[[Tunde Okereke]]‘Would you say they knew?’

Loach thought about it. He was a better colour now, and he looked the young man over as though he’d only just noticed how young he was. [[Kevin Loach]]‘They dropped the paddles after,’ he said. [[Kevin Loach]]‘Kids don’t drop the paddles. So, aye. I’d say they’d been taught.’

Outside, Adeyar waited until the door was shut.

[[Nasreen Adeyar]]‘How long have you been in, Okereke?’

[[Tunde Okereke]]‘Fourteen months, ma’am. Sorry. I should’ve left it to you.’

[[Nasreen Adeyar]]‘Don’t be sorry. Get a coat that fits and come and see me Monday.’

He stood there after she’d gone, touching the bump on his head.

[[Callum Frith]]‘She means it,’ Frith told him. [[Callum Frith]]‘She said the same to me once. Only it was shoes.’

[[Tunde Okereke]]‘What did you do?’

[[Callum Frith]]‘Bought shoes.’

[[Tunde Okereke]]‘And then what?’

[[Callum Frith]]‘And then six years of this.’ Frith looked along the bank, to where the pathologist’s people were bringing up the stretcher, hand under hand, as though it had been something that could still be woken. He took his cap out of his pocket and put it on, for the sake of having something to take off. [[Callum Frith]]‘Go on. Go and give them a lift with her. Mind the top step, it’s greasy.’

The young constable went. Behind him the hut door had opened again, and Loach stood there in the blanket with his bare head bowed.

*

[[Malcolm Stride]]‘I’ve had the Gazette on,’ said Superintendent Stride. [[Malcolm Stride]]‘I’ve had the waterways trust on. I’ve had a councillor who wants to know if the regatta’s off. What have I got to tell them?’

There were five of them in the incident room, if you counted Rowlatt, who was under a desk with a cable in her teeth.

[[Nasreen Adeyar]]‘That it’s early, sir.’

[[Malcolm Stride]]‘It’s half past two.’

[[Nasreen Adeyar]]‘Early in the inquiry.’

[[Malcolm Stride]]‘Nasreen.’

[[Nasreen Adeyar]]‘We’ve got a cleaning tag. Beth’s ringing round.’

[[Malcolm Stride]]‘DC Rowlatt appears to be lying down.’

[[Bethan Rowlatt]]‘Phone’s dead, sir!’ The cable came out with the words. [[Bethan Rowlatt]]‘Somebody’s put a chair through the wire. I’ll have it in a sec.’

Stride surveyed the rest of his resources: Frith, pinning a map up with the north at the bottom, and a trainee eating a scotch egg. He breathed through his nose.

[[Malcolm Stride]]‘Sergeant. That’s upside down.’

[[Callum Frith]]‘Water runs that way, sir. Makes more sense to me with the top lock up top.’

[[Malcolm Stride]]‘Does it?’

[[Callum Frith]]‘It does to me, sir, aye.’

[[Malcolm Stride]]‘God help us,’ the Super said, and left, and could be heard saying it again on the stairs.

Adeyar perched on the radiator. She let the quiet run for a few seconds.

[[Nasreen Adeyar]]‘Right. Who was she?’

[[Bethan Rowlatt]]‘There’s three that still staple.’ Rowlatt had surfaced with dust in her fringe and a handset against her chest. [[Bethan Rowlatt]]‘Two of them do three-figure numbers. The other’s Bright’s, on Tanner Row, and it shuts at three on a Friday.’

[[Callum Frith]]‘It’s Friday.’

[[Bethan Rowlatt]]‘Yes, Sarge. I’d spotted that.’

[[Callum Frith]]‘It’s twenty-five to.’

[[Bethan Rowlatt]]‘Also that.’

[[Nasreen Adeyar]]‘Why are you both still here?’

They went. The trainee watched them go with his mouth full.

*

Tanner Row was cobbles and parked vans. Frith left the car across somebody’s garage and they ran the last of it, Rowlatt in front, because she ran for the county and he mostly ran for the bus.

The shutter was half down. She ducked and got a foot under.

[[Bethan Rowlatt]]‘Police. Hang on. Please.’

But the shop was empty. A bell was still swinging on its spring over the inner door, and the rail behind the counter was turning, slowly, by itself, frocks and suits in plastic going round like people in a queue.

[[Callum Frith]]‘Hello?’ Frith called.

The rail clunked and stopped.

[[Bethan Rowlatt]]‘Somebody’s just pressed that.’

[[Callum Frith]]‘Or it’s on a timer.’

[[Bethan Rowlatt]]‘What for?’

[[Callum Frith]]‘I don’t know, Beth. I wash mine in the sink.’

She had lifted the flap and was reading tags along the rail. Four-four-oh-nine. Four-four-twelve. She slowed down, and so did his breathing.

[[Bethan Rowlatt]]‘Fifteen, sixteen, eighteen.’

[[Callum Frith]]‘Well, it would be gone. She was wearing it.’

[[Bethan Rowlatt]]‘She was wearing part of it.’ Rowlatt parted the plastic. Between sixteen and eighteen hung a bare wire hanger, and pinned to the hanger was a pink slip. [[Bethan Rowlatt]]‘One blouse, one jacket. Jacket’s not here. She had no coat on, did she?’

[[Callum Frith]]‘No.’

[[Bethan Rowlatt]]‘So where’s the jacket?’

[[Callum Frith]]‘Is there a name?’

She tilted the slip to the window. He saw her lips move, and then he saw them stop.

[[Callum Frith]]‘Beth?’

[[Bethan Rowlatt]]‘It’s not her name. It’s whoever paid.’ She held it out. [[Bethan Rowlatt]]‘Tell me that’s some other one. Tell me it’s a common name.’

Frith read it. He took out his phone and walked to the door with it, and then he put it away again without ringing anyone, because he had thought about who might be standing next to her when she picked up.

[[Callum Frith]]‘We do this face to face,’ he said.

*

Pruett was on the desk. He had the racing on low and a finger down the runners.

[[Callum Frith]]‘Is the boss in?’

[[the desk sergeant]]‘Gone over the mortuary. Four o’clock, she said.’

[[Bethan Rowlatt]]‘On her own?’ said Rowlatt.

[[the desk sergeant]]‘No, love.’ Pruett did not look up from the page. [[the desk sergeant]]‘The Super’s driving her. Very civil of him, I thought. He went and got his good jacket.’

Rowlatt’s hand had closed on Frith’s sleeve, hard enough to hurt. On the radio they were coming round the last bend at Thornby, and it was anybody’s race.

[[Callum Frith/Bethan Rowlatt]]‘How long ago?’

[[the desk sergeant]]‘Ten minutes? Why, what’s he done?’

Neither of them answered him. They were already through the doors.
