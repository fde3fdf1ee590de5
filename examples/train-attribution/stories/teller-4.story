Carlotta | Lotta, the child | female | narrator
Nonno | my grandfather, Papà, Attilio | male
Pina | my aunt, Zia | female
Ginevra | the bride, my sister | female
Hamish Rennie | Hamish, Mr. Rennie, the caterer, a large pink man in an apron, the pink man | male
Sandro | my cousin | male
the kitchen boys | the three boys, lads | male
the priest | Don Eusebio | male
====
Two Hundred and Twelve

I had been sent into the kitchen to fetch a corkscrew, and I stayed there four hours. I was fourteen. Through the hatch came the noise of two hundred and twelve people finding out where they were sitting.

Nobody had told me that there was a war on.

On one side of the long steel table stood a large pink man in an apron with a thistle on it. On the other side, in the suit he'd been married in, stood my grandfather, holding a colander to his chest.

[[Hamish Rennie]]— You'll have to leave, sir. I'm that sorry. It's the insurance.

[[Nonno]]— I am the grandfather.

[[Hamish Rennie]]— Aye, you've said so.

[[Nonno]]— Of the bride, said Nonno, with dignity. Not of some cousin.

My aunt was in the corner by the fridges with her hat on, eating an olive. She ate olives at funerals too. She winked at me.

[[Pina]]— Shut the door, Carlotta, she said. There's a draught, and your grandfather's about to say something he can't take back.

I shut the door. I forgot the corkscrew entirely.

[[Carlotta]]— What's he doing? I asked her.

[[Pina]]— He's come about the sauce.

It turned out that he had tasted it. He'd only been passing. He had passed through a door marked STAFF, down a corridor and round two corners, and there it had been, forty litres of it, under a lid, and he'd tasted it with a spoon which he happened to have in his breast pocket.

[[Nonno]]— Tell him, Pina, he said. Tell this gentleman what's in it.

[[Pina]]— I'm on holiday, Papà.

[[Nonno]]— There's sugar in it!

[[Hamish Rennie]]— There's a wee bit of sugar, said the caterer. To take the edge off.

[[Nonno]]— What edge? It's a tomato. It has no edge. It's round!

The kitchen boys had stopped peeling. There were three of them, from the college in Perth, and they were lined up behind the bowls with their mouths open.

[[Hamish Rennie]]— Carry on, lads, the pink man told them without turning round.

[[the kitchen boys]]— Yes, chef.

[[Nonno]]— Chef! said my grandfather, and looked at the ceiling.

I ought to explain that my sister was marrying a boy from Crieff. She'd met him on a boat. He was called Fergus and his ears stuck out, and we had all of us come from Bari by aeroplane, thirty-one people, with a suitcase of cheese. My grandmother hadn't. She had died in March. The wedding had been put off for it and then put on again, and in all that time nobody had seen my grandfather weep; he had simply begun to go into kitchens. He went into the neighbours'. He had been asked to leave a restaurant in Monopoli. He'd lift the lid, put in the spoon, and stand there with his head to one side, as if somebody in the next room were about to call him.

[[Pina]]— Mr. Rennie, said Pina, and put down her olive stone. Hamish. May I call you Hamish?

[[Hamish Rennie]]— You may.

[[Pina]]— How long have we got?

[[Hamish Rennie]]— Till what?

[[Pina]]— Till it has to go out.

Hamish Rennie looked up at the clock. It was shaped like a sheep.

[[Hamish Rennie]]— Fifty minutes, he said. Fifty-five if the minister goes on.

[[Pina]]— It isn't a minister, it's Don Eusebio. He came with us. He'll go on.

[[Hamish Rennie]]— Then an hour and a half.

[[Nonno]]— In an hour and a half, my grandfather said, I can do it again from nothing.

[[Hamish Rennie]]— With what? You'd want sixty kilos of tomatoes, man. It's Perthshire. It's Saturday.

Then the back door opened, and my cousin Sandro came in out of the rain, backwards, pulling something. He'd been best man at four weddings and dressed for a fifth, and there was mud up to his knees. What he was pulling was a fish crate. There were jars in it.

[[Sandro]]— Where do you want them, Nonno? There's eleven more in the van.

Everyone looked at the jars. They were the old kind, with a rubber ring and a wire. On each of the lids was a strip of sticking plaster, and on the plaster in blue pencil was a year.

[[Pina]]— Attilio, said my aunt. It was the only time I ever heard her use his name. What have you done?

[[Nonno]]— Nothing.

[[Pina]]— Is that Mamma's?

He didn't answer. He put the colander down on the steel and lined it up with the edge.

[[Sandro]]— That's the cellar, Sandro said cheerfully, since he'd never in his life known when to be quiet. That's the whole cellar. We took the back seats out and I drove it up, me and Mimmo, through France. Three days. I wasn't to tell anyone. They fined us in Lyon for the axle.

[[Pina]]— You told me they were wedding presents!

[[Sandro]]— Well, Zia, so they are.

Now, I should say what they were. Every August my grandmother bottled tomatoes, in the yard, in a dustbin over a fire, and all of us had to come, and nobody was let off. I'd been stung in that yard, and slapped, and told about babies. She wrote the year on with a pencil that she kept in her hair. And last August, when she was already yellow, she had done it sitting down.

[[Hamish Rennie]]— It's a bonny sight, said Hamish, and he had lowered his voice. But I canna serve it. You must see that. I don't know where it's been.

[[Nonno]]— It's been in my cellar!

[[Hamish Rennie]]— Aye. But there's no label. There's no batch. If two hundred folk are poorly tomorrow it's me that's on the front of the Courier. I've a wife. I've a van on tick.

[[Nonno]]— Nobody was ever poorly of my wife's tomatoes, said Nonno.

[[Pina]]— Don Eusebio was, said my aunt. In ninety-six.

[[Nonno]]— That was the mussels!

I don't know what would have happened next, but it was at that moment that the other door swung open, the one from the hall, and a great deal of white came through it sideways.

[[Ginevra]]— Has anyone got a pin? said my sister.

Then she saw us. She saw the three boys and the caterer, her grandfather's face, and Sandro's trousers. Last of all she saw the crate, and she let go of her hem.

[[Ginevra]]— Oh no, she said. Oh, Nonno, you didn't.

[[Nonno]]— It's only a few.

[[Ginevra]]— It's all of them. Isn't it? I was in the cellar at Easter, I counted. There were a hundred and forty. She picked one up. She read the plaster and turned it to the light. This is the year I was born.

[[Nonno]]— Eighty-nine was a good year, he said. A lot of sun.

[[Ginevra]]— You're not going to open it?

[[Nonno]]— What else should I do? Keep them? I go down there in the evening and I sit on the step. I look at them. There they are, all in a row, and every one I eat there's one less of her. So I don't eat. Then I think, what's it for? She made them to be eaten. She'd be ashamed of me, sitting in front of a tomato like a man at a museum.

He had said it in dialect, in one breath. No one but us could have understood. But the pink man had taken off his cap.

[[Hamish Rennie]]— What does he say? he asked me. He'd picked me, I suppose, as the one nearest his own height, sitting as I was on the flour bin.

I had an eight in English. I did what I could.

[[Carlotta]]— He says, it's my grandmother. In the glass. He says that he can't eat her alone.

Hamish thought about this for some time. He walked down the line of crates, for Sandro had been quietly fetching them in, and he took a jar at random and held it up to the strip light, pressed on the lid with his thumb, and turned it over. He listened to it. I swear to you that he put it to his ear.

[[Hamish Rennie]]— That's a good seal, he said at last. My granny did plums.

[[Ginevra]]— So you'll do it? said Ginevra.

[[Hamish Rennie]]— I never said that. Here's what I'll say. I'm a professional man, and I'm away outside for a smoke, and I don't smoke, so it may take me a while to get the hang of it. What the family does in here, in its own time, with its own groceries, I couldna tell you. Lads!

[[the kitchen boys]]— Yes, chef!

[[Hamish Rennie]]— You're with me. Bring the basil. No, leave the basil.

They filed past us, one behind another, and the smallest of them bobbed to the bride. At the door the caterer stopped. He was looking at his pot.

[[Hamish Rennie]]— It's not a bad sauce, that, he said.

[[Nonno]]— It's a very good sauce, said my grandfather. For a cake.

Then we took off our jackets.

I've been in a good many kitchens since. I've one of my own, with my name over the door; I've got a star, and I have shouted at people. I have never seen anything like that hour. My aunt worked in her hat. Sandro did the wires, two at a time, with a noise like a firing squad. My sister stood at the stove in a hundred metres of tulle with a bin bag over it, and stirred with an oar, and cried, and tasted, and whatever went wrong with the salt that day is to be put down to that.

[[Nonno]]— Read me the years, said Nonno. He had his back to us. He was pouring.

So I read them, the child on the flour bin. That was my work.

[[Carlotta]]— Ninety-four.

[[Nonno]]— You had the measles. Go on.

[[Carlotta]]— Two thousand and one.

[[Nonno]]— The roof fell in on the goat.

[[Carlotta]]— Nineteen eighty-two!

[[Nonno]]— Ah, he said. That was when we won the World Cup. She threw a shoe at the television. Pour it slowly.

Out in the hall I could hear Don Eusebio, still going on, in Latin now, as it seemed that he'd run through all of his English. A hundred and thirty-nine jars went in. When we came to the last of the crates Pina looked inside it and then up at her father. There was one left. The pencil on it had wandered off the edge of the plaster.

[[Pina]]— It's last year's, Papà.

[[Nonno]]— I know which it is.

[[Pina]]— Do you want to keep it? Just this one?

He took a long time. He had his spoon out, and he stood over the pot with his head a little to one side, the way he'd stood in all of those other people's kitchens. Only this time, I think, someone did call.

[[Nonno]]— No, he said. It wants salt. Open it, Lotta.

And I opened it.

[[the priest]]— Is it ready in there? shouted the priest through the hatch, in a voice like a drowning man's. I've married them twice!
