Breda Tansey | Breda, Mam, Mammy, the mother | female
Packie Tansey | Packie, Granda, the old man | male
Donal Tansey | Donal, the eldest, Donal Tansey | male
Fergal Tansey | Fergal, Ferg, the younger brother | male
Orla Tansey | Orla, their sister, the girl | female
Nuala | Nuala, Auntie Nuala, the aunt | female
Mr Prentiss | Mr Prentiss, Prentiss, the wind man | male
====
Wind

The map was too big for the table. They had the butter on one corner and the clock on another, and the third was under Granda's elbow, and nobody could shift him.

[[Fergal Tansey]]— So that's us, said Fergal. He put his finger down. That's the house.

[[Packie Tansey]]— That's the septic tank.

[[Fergal Tansey]]— It's the house, Granda. There's the lane.

[[Packie Tansey]]— I dug it. I should know it when I see it.

[[Breda Tansey]]— Drink your tea, the pair of you, Breda said. Orla, will you close over that door, there's a gale coming in.

[[Orla Tansey]]— Sure that's the whole point, said Orla.

Nobody laughed only herself. She closed the door. She'd come down on the early train with one small bag, which her mother had looked at and had put in the good room without a word.

[[Nuala]]— And how many is it they want? said Nuala.

[[Fergal Tansey]]— Five.

[[Nuala]]— Five windmills.

[[Fergal Tansey]]— Turbines.

[[Nuala]]— On the bog field.

[[Fergal Tansey]]— On the bog field, and one on the hill. It's eleven thousand a year, Auntie Nuala. Apiece. For twenty-five years. For standing there.

Auntie Nuala took off her glasses and cleaned them on the end of the tablecloth. She was Breda's sister, and lived in the town over a shoe shop. She had no land, and no children, and no one had ever yet made a decision in that house without her.

[[Nuala]]— I stood there myself at the hay for fifteen years, she said, and I never got a shilling out of it.

[[Breda Tansey]]— You never stood in your life. You lay under the cart with a book.

[[Nuala]]— I'd a weak chest.

[[Breda Tansey]]— You'd a weak something.

Donal hadn't spoken. He sat at the end by the range with his cap on his knee, where his father used to sit. He was looking not at the map but at the leg of the table, where the dog had been at it, years ago, when there was a dog.

[[Orla Tansey]]— What does Donal think? his sister said.

The clock ticked on its corner.

[[Fergal Tansey]]— He's for it, said Fergal.

[[Orla Tansey]]— I asked Donal.

[[Fergal Tansey]]— I'm telling you what he said to me.

[[Orla Tansey]]— Did he say it or did you say it and he didn't say no?

[[Breda Tansey]]— Orla.

[[Orla Tansey]]— I'm only asking, Mam. He's the one out in it.

[[Donal Tansey]]— It's good money, Donal said.

[[Orla Tansey]]— That's not what I asked you.

[[Donal Tansey]]— Well, that's what I'm answering.

The old man had got the map up by its edge, and brought it in close. He went along it with his nose. He had been eighty-eight on Sunday; there was still a bit of the banner up, over the dresser, APPY BIRTHD.

[[Packie Tansey]]— Where's the Long Stone? he said.

[[Fergal Tansey]]— It's not marked.

[[Packie Tansey]]— It's four foot high. How would it not be marked?

[[Fergal Tansey]]— It's not that class of a map, Granda. It's for cables.

[[Packie Tansey]]— They'd want to mark it. They'll hit it with the digger.

[[Fergal Tansey]]— They won't hit it.

[[Packie Tansey]]— I hit it, and I knew it was there.

There was a car outside. You could hear it take the lane in second gear and go into the hole at the turn, and come up out of it.

[[Nuala]]— That's him, said Nuala, who was nearest the window. It's a big grey yoke. He's putting on wellingtons. Oh, they're new, God help him.

[[Breda Tansey]]— Take down that bit of a banner, somebody, said Breda, and where's the good milk jug? Fergal, let him in. No. Donal, you.

Donal got up, and put his cap on the chair to keep it.

He was a tall man with sandy lashes, and he'd a way of ducking before he came to things. He ducked for the door, and the lamp, and the one fly-paper. He shook every hand in the room and he said that his name was Prentiss, and it was very good of them.

[[Breda Tansey]]— You'll have tea.

[[Mr Prentiss]]— Please don't go to any trouble.

[[Breda Tansey]]— It's made. Sit in there beside my sister.

[[Mr Prentiss]]— I see you've got the map, said Mr Prentiss. Great. That's great. Is there anything on it I can help with?

[[Packie Tansey]]— You've left out the stone.

[[Mr Prentiss]]— I'm sorry?

[[Fergal Tansey]]— Never mind that now, Fergal said. Show them about the shadow. Tell them what you told me, how it only comes in the window the two weeks in the year.

[[Mr Prentiss]]— The flicker. Well, yes. That's modelled. It'd be this window, as it happens, for about eleven minutes in the evening. In late October.

[[Nuala]]— What would? said Nuala.

[[Mr Prentiss]]— The shadow of the blade. Going across.

[[Nuala]]— Across what?

[[Mr Prentiss]]— Across, well. Across us.

They all of them looked at the window. It was a small one, with a geranium. Beyond it the field went up as it always had, the colour of a wet sack, to the hill.

[[Breda Tansey]]— Jim died in October, said Breda.

Mr Prentiss put down his cup.

[[Mr Prentiss]]— I'm very sorry. I didn't know.

[[Breda Tansey]]— Why would you? It was the twenty-sixth. He was in that chair there, with the cap on it. He said to me, would you ever move that plant, it's in my light.

[[Orla Tansey]]— Mammy, said the girl.

[[Breda Tansey]]— I'm all right. I'm only telling the man. Have you a wife yourself, Mr Prentiss?

[[Mr Prentiss]]— I have. We've two small ones.

[[Breda Tansey]]— And would you have it on them?

You could see that he was honest. It went up his neck.

[[Mr Prentiss]]— We've no wind where we are, he said. It's an estate.

Fergal had his two fists on the map. He'd gone white round the mouth, the way he used to at the football. He'd been at this since the spring, with the forms and the phone calls, at night, in the back of the van.

[[Fergal Tansey]]— Can I say something? Can I say one thing, and nobody tell me to drink my tea? There's a hundred and ten acres here and the half of it's under water. It's Donal gets up at five for it. It was Daddy before him, and it killed him, he was fifty-nine. Granda's going to be carried out of it, and then there's Mam. And I fix other people's boilers so I can give the bank something in January. It's wind! It's only wind! We've been giving it away.

[[Nuala]]— There's something in that, said the aunt after a time.

[[Packie Tansey]]— Who's being carried?

[[Nuala]]— Nobody, Packie.

[[Packie Tansey]]— I'll walk out. I'll go out past the stone with my own two feet, and the lot of ye can watch me from your window with the plant in it.

[[Orla Tansey]]— What's so special about the stone, Granda? Orla asked him.

She had sat down on the arm of his chair. He gave her a look up from under the eyebrows, to see was she laughing at him, and he took hold of her hand and put it flat on the map, a good way to the left of the house.

[[Packie Tansey]]— There. Your father was born against it.

[[Breda Tansey]]— He was not, said Breda.

[[Packie Tansey]]— He was. You weren't there. She was bringing me out the dinner, and she sat down. I'd the spuds in my hand. I took off my coat for her, and there was no one, only the wind, it was blowing so hard I couldn't hear was he crying or not. I'd to put my finger in his mouth.

The tap was dripping in the scullery. It had needed a washer since the funeral.

[[Breda Tansey]]— He never told me that.

[[Packie Tansey]]— He'd have been ashamed. He told people it was the County Home.

[[Breda Tansey]]— Thirty-one years I was married to him!

[[Nuala]]— Whisht, Breda. Sit.

[[Breda Tansey]]— I won't sit. Five and thirty times I've walked past that stone with a bucket, and I never so much as nodded to it.

It was Donal who moved then. He came round behind his grandfather and leaned over, with a hand on the back of the chair. He smelled of the yard. He was a good while looking for the place, though his sister had her finger on it.

[[Donal Tansey]]— Which of them is this? he asked Mr Prentiss. This circle.

[[Mr Prentiss]]— That'd be T3.

[[Donal Tansey]]— It's on top of it.

[[Mr Prentiss]]— It's, let me see. It's the base. It's within about ten metres.

[[Donal Tansey]]— Can it go over?

[[Mr Prentiss]]— Over where?

[[Donal Tansey]]— Over from it. Back to the drain.

[[Mr Prentiss]]— I'd have to ask. It's very wet, the drain.

[[Donal Tansey]]— I know it's wet.

[[Mr Prentiss]]— You'd lose a bit of yield. You might have to do with the four.

[[Donal Tansey]]— Then we'll do with four.

[[Fergal Tansey]]— That's eleven thousand, said Fergal.

[[Donal Tansey]]— I can count, Ferg.

[[Fergal Tansey]]— For a *stone*?

Donal straightened up. He was a head over his brother, and slow, and in all their lives he'd never once raised his hand to him. He laid it on his neck now, and gave him a shake, like you'd shake a pup.

[[Donal Tansey]]— You did it all, he said. I know you did. I'm for it, I'd have said so, only nobody would leave me the room. We'll take the four. And you can do me an October while you're at it, on your computer: find out what night it is, and the time, and we'll all sit here and let it go across us, and she can move the plant.

[[Nuala]]— God, he's made a speech, said Nuala.

[[Packie Tansey]]— He got it from me.

[[Orla Tansey]]— Will I put that in, Mr Prentiss? said Orla. She had the biro out of his pocket before he could duck. In ink?

[[Mr Prentiss]]— Well, it's really only indicative...

But she had it done. It was a small black mark, a bit longer than it was wide, and she blew on it, and lifted up the corner so that the old man could see.

[[Packie Tansey]]— It leans, he said. It leans more to the west.

[[Breda Tansey]]— Is there anyone at all, said their mother, will drink this tea?
