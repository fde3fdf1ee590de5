Ottoline | Ottoline, Otts | female | narrator
Gran | Gran, Eulalie, Mummy, my grandmother | female
Aunt Ro | Aunt Ro, Ro, Rosalind, my aunt | female
Jacinth | Mum, Jacinth, Jass, my mother | female
Kelvin | Kelvin, Kel, my brother | male
Mr Bevan | Mr Bevan, Idris, the gentleman | male
====
The Announcement

Gran has called the meeting for two o’clock, and it is ten past three, because Aunt Ro will not start without rice.

‘I’m not hungry,’ would be the wrong thing to say, so nobody says it. We are seven round a table for four, if you count the two empty chairs, which my grandmother has set herself and which she has asked us not to put our coats on.

[[Jacinth]]‘Who else is coming?’ says Mum.

[[Gran]]‘You will see.’

[[Jacinth]]‘Is it the pastor?’

[[Gran]]‘Jacinth, if I wanted you to know before three I would have told you before three.’

[[Jacinth]]‘It’s after three.’

[[Gran]]‘Then talk to your sister. It is her rice.’

My aunt lifts the lid, looks, puts it down. She is in the good blouse with the bow. She has been crying in the car; I know because I was in the car. All the way along Newport Road she cried with both hands on the wheel, and when we got to the lights she stopped and put on lipstick.

[[Aunt Ro]]‘Five minutes,’ says Aunt Ro.

[[Kelvin]]‘You said that at ten to.’ My brother has his phone under the edge of the tablecloth, and thinks that the light on his chin doesn’t show. [[Kelvin]]‘I’ve got football.’

[[Jacinth]]‘You’ve got a grandmother,’ says Mum.

[[Kelvin]]‘I’m only saying.’

[[Jacinth]]‘Well, say it in your head.’

Gran reaches across without looking and turns the phone over. She has the fastest hands in Splott. She was thirty years a theatre nurse, and she still takes a thing from you as though you’d been passing it to her.

[[Gran]]‘Is it raining?’ she asks me.

I’m nearest to the window. [[Ottoline]]‘Not yet.’

[[Gran]]‘Good. He has a thing about his shoes.’

It goes quiet. Over my head I can feel my mother and my aunt look at each other, the way that you can feel a lorry.

[[Aunt Ro/Jacinth]]‘Who has?’

[[Jacinth/Aunt Ro]]‘He? Who’s he?’

[[Gran]]‘One at a time, please.’

[[Aunt Ro]]‘Mummy, who’s *he*?’

[[Gran]]‘The rice, Rosalind.’

Aunt Ro brings the rice. She brings it at arm’s length, the way you would carry something that was still alive, and sets it on the mat with the picture of Barry Island, and doesn’t sit.

[[Aunt Ro]]‘I knew it,’ she says. [[Aunt Ro]]‘I said to Jass on the phone. I said she’s bought a hat.’

[[Jacinth]]‘You did say it.’

[[Aunt Ro]]‘And what did you say? You said it was for Easter.’

[[Jacinth]]‘It could have been for Easter.’

[[Aunt Ro]]‘In October?’

[[Gran]]‘It was in the sale,’ says Gran. [[Gran]]‘Both of you sit. Kelvin, you may take the chicken to the end and bring it back with something left on it.’

[[Kelvin]]‘Is it a boyfriend?’ says Kelvin.

I kick him, but I am too far away, and it is Mum I kick.

[[Jacinth]]‘Ow! What was that for?’

[[Ottoline]]‘Sorry. It was meant for him.’

[[Jacinth]]‘You’re nineteen years old.’

[[Ottoline]]‘He’s sixteen!’

[[Gran]]‘It is not a *boy*friend,’ says my grandmother, when she has spooned out her own rice and patted it flat. [[Gran]]‘He is seventy-eight. He was a piano tuner, and after that he was on the council, and after that he had his hip. I did it. That is to say I passed the things. He says he remembers my eyes over the mask, but I think that he is only being polite, since he was under.’

Nobody picks up a fork. There is a fly on the window, an old one, going up and falling down.

[[Jacinth]]‘That was when?’ my mother says.

[[Gran]]‘The hip was in 2009.’

[[Jacinth]]‘Daddy was alive in 2009.’

[[Gran]]‘Your father was alive, and I was handing a man a hip. Don’t make your face long at me. I didn’t see him again until the bus.’

[[Aunt Ro]]‘What bus?’ says Aunt Ro.

[[Gran]]‘The eleven. In March. He got up to give me his seat, and I told him to sit down before he undid my work.’

Kelvin laughs. It comes out through the chicken. Mum opens her mouth to tell him off, and it gets her too, she has to turn and look hard at the calendar; and there’s only my aunt who doesn’t, standing up behind her chair with her two hands on the back of it, in that bow.

[[Aunt Ro]]‘You’ve been seeing this man since March.’

[[Gran]]‘On and off.’

[[Aunt Ro]]‘I’m here every Sunday. I’m here Wednesdays. I do your feet!’

[[Gran]]‘You do them very nicely.’

[[Aunt Ro]]‘And you never thought to say.’

[[Gran]]‘I thought about it every Sunday and every Wednesday, Rosalind. You always had so much on your plate.’

That’s when I nearly say it. I know what’s on the plate; it’s the thing she told me at the lights, with her lipstick in her hand. Uncle Terrence has gone to live in Swindon with a woman called Dawn. It will be two weeks on Tuesday. I am the only one she has told, and I’m the only one because I happened to be sitting there and the lights were red.

My aunt looks at me over the rice, once. I look at my plate.

The bell goes.

[[Gran]]‘That will be the shoes,’ says Gran. She touches her hair. It’s the first time today that she has looked her age, and also the first time that she has looked about twelve. [[Gran]]‘Kel, you go.’

[[Kelvin]]‘Why me?’

[[Gran]]‘Because you are the man of the house, and because you are eating with your fingers.’

We listen to him go down the passage. We listen to the chain. There is a voice, deep, a bit breathless, going up at the end of everything as if it were climbing on a stool.

[[Mr Bevan]]‘I’m not too early, am I? I walked round the block. I’ve walked round it three times, to be truthful with you, there’s a lady at number nine has started to wave.’

[[Kelvin]]‘You’re all right. We’re just on the chicken.’

[[Mr Bevan]]‘Are they very cross?’

[[Kelvin]]‘One of them,’ says my brother, and I hear Mum put down her glass.

He has to stoop for the door. I hadn’t thought that he’d be tall. He has a white moustache and a tweed jacket, with a plum-coloured handkerchief in the pocket, and in front of him, in both hands, he has a tin.

[[Gran]]‘This is Idris,’ says Gran. [[Gran]]‘Mr Bevan. That’s my younger, Jacinth, and that’s my elder standing up.’

[[Mr Bevan]]‘Don’t stand up for me,’ says Mr Bevan.

[[Aunt Ro]]‘I was up already.’

[[Mr Bevan]]‘Ah.’ He looks about for somewhere to put down the tin. I take it from him. It’s warm. [[Mr Bevan]]‘It’s only Welsh cakes. They’re my own. I burned the first lot, and then I thought, no, Idris, don’t you take them any burned ones. So these are the third lot, really.’

[[Jacinth]]‘What happened to the second?’ says Mum.

[[Mr Bevan]]‘I ate them. It was nerves.’

She smiles at him. She can’t help it. She has always liked a man who admits to things, she says, on account of having been married to Dad. She moves the gravy, and he sits, and the chair says something, and his knees come up against the table so that all the glasses ring.

It’s then that he sees the other chair.

[[Mr Bevan]]‘Who are we waiting for?’

[[Gran]]‘Terrence,’ says my grandmother. [[Gran]]‘He’s parking, I suppose. He is always parking. Rosalind, you are making a draught; where is that husband of yours?’

She doesn’t answer. She is looking at Mr Bevan’s tin, which I have put down by the salt. The lid has a picture of a castle, with some sheep.

[[Ottoline]]‘He’s got a cold,’ I say.

It just comes out. They all turn round and look at me, and I feel my ears go.

[[Jacinth]]‘How do you know?’ says Mum.

[[Ottoline]]‘Auntie told me. In the car.’

[[Jacinth]]‘She didn’t tell me.’

[[Ottoline]]‘It’s just a cold.’

[[Gran]]‘A cold,’ says Gran. She has her head on one side. She’s looking not at me but at the bow, at the way that it goes up and down. For thirty years she stood in a green gown and watched people breathe. [[Gran]]‘How long has he had it?’

[[Aunt Ro]]‘Two weeks on Tuesday,’ says my aunt.

[[Gran]]‘And is it the kind that you get over?’

[[Aunt Ro]]‘No, Mummy. I don’t think it is.’

[[Kelvin]]‘What, he’s *dying*?’ says Kelvin.

Nobody kicks him. Mum has got up. She has gone round behind the chairs, past the cooker, sideways because of the oven door, and she puts her arms round her sister from the back, round the bow and all. They’re the same height. They’ve the same parting, even, in the same place.

[[Jacinth]]‘You daft thing,’ she is saying. [[Jacinth]]‘You daft, stuck-up, daft thing. Two weeks?’

[[Aunt Ro]]‘I made him sandwiches. To go with. I made him sandwiches for the train.’

[[Jacinth]]‘What sort?’

[[Aunt Ro]]‘Ham.’

[[Jacinth]]‘He doesn’t deserve ham.’

[[Aunt Ro]]‘I know it. I took out the mustard.’

Mr Bevan is halfway to his feet. He’s looking at the door the way a horse does. [[Mr Bevan]]‘I’ll come back,’ he says. [[Mr Bevan]]‘Eulalie, I’ll come another Sunday. This is a family matter.’

[[Gran]]‘Sit down, Idris.’

[[Mr Bevan]]‘I wouldn’t like to intrude.’

[[Gran]]‘You are marrying it, so you may as well look at it. Sit.’

He sits. It goes by so fast that I’m not sure anyone has heard; and then I see that my aunt has. She lifts her face off Mum’s sleeve. Her lipstick’s gone all up one side.

[[Aunt Ro]]‘Marrying?’

[[Gran]]‘In the spring. I was going to say it over the pudding.’

[[Jacinth]]‘Oh, Mummy,’ says Mum.

[[Gran]]‘I had a little speech. It doesn’t matter now. It was to ask you both to stand up with me, one each side, and I had a joke about the hip.’ Her hands have found each other on the cloth. They’re not fast at all. [[Gran]]‘But I can see that it’s not the week for it.’

There’s a long wait, with the fly in it.

[[Aunt Ro]]‘What’s the joke?’ says my aunt.

[[Gran]]‘It needs him to stand.’

[[Aunt Ro]]‘Then let the man stand. I’ve been stood for an hour.’ She comes round the table wiping under her eyes with a knuckle, and she pulls out the empty chair, Uncle Terrence’s, and drops down into it, next to the plum handkerchief. He gives it to her. She blows. [[Aunt Ro]]‘You had better pass me one of those,’ she tells him. [[Aunt Ro]]‘The third lot.’

[[Mr Bevan]]‘Now?’ says he. [[Mr Bevan]]‘Before the chicken?’

[[Aunt Ro]]‘I’ve gone off chicken.’

I hold the tin out to her, and she takes my wrist instead and keeps it. She smells of Yardley and of car.

[[Aunt Ro]]‘And you,’ she says, low, so that it’s only for me. [[Aunt Ro]]‘A *cold*, Ottoline?’

[[Ottoline]]‘It was all I could think of.’

[[Aunt Ro]]‘You’re a terrible liar, Otts. Don’t ever stop.’

[[Gran]]‘Is it raining yet?’ says Gran.

I look. It is, a little, on the bins and the wall and on the lady from number nine, who has come out to see which door he went in at.

[[Ottoline]]‘No,’ I say.
