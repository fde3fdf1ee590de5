Ilsabet Crane | Ilsabet, Ilse, Crane | female
the other Ilsabet | the other Ilsabet, the other one, the reflection, the girl with her face | female
Lark | Lark | female
Hedda Moss | Hedda, Moss | female
Corrie Dabb | Corrie | female
Emil | Emil | male
the man with silver eyes | the man with silver eyes, the silver eyes, the man in the frame | male
Viola Aldo | the girl with the burnt sleeve, the burnt sleeve, Viola | female
Master Aldo | Master Aldo, the old man | male
====
_Glasshouse Row_, Part Nine: Left Hand, Right Hand

The first thing that she notices is that she can't hear the furnace.

She's standing where she has been standing, in front of the big mirror at the end of the workshop, with the cloth in her hand. There's the bench. There's the clock. There is Corrie's coat upon its nail. Only it's on the wrong side of the door, and the clock is going backwards, and on the other side of the glass a girl with her face is putting down her own cloth and smiling at her.

[[Ilsabet Crane]]"No," says Ilsabet. [[Ilsabet Crane]]"Wait. What did you..."

[[the other Ilsabet]]"You said that you wished you could see yourself as others do," says the other one. It comes thinly through the glass. [[the other Ilsabet]]"You say it every Thursday. I've had a good long time to think about it, and I thought, well! Why shouldn't she?"

[[Ilsabet Crane]]"Let me out."

[[the other Ilsabet]]"How do I look?"

[[Ilsabet Crane]]"_Let me out!_"

[[the other Ilsabet]]"You've got a smut on your cheek," says the other Ilsabet. She licks her thumb and rubs it off her own. [[the other Ilsabet]]"There. Better?"

Ilsabet finds that her hand has gone up to her face as well. She didn't tell it to.

[[the man with silver eyes]]"They always do that, the first day," a man remarks.

He's in the frame. She'd thought that it was carving, that long figure up the side with the grapes. It leans out and looks at her, upside down, and it has silver eyes.

[[the man with silver eyes]]"What a fuss it makes. Did you make such a fuss, my dear?"

[[the other Ilsabet]]"I never made a sound," says the reflection. [[the other Ilsabet]]"I was beautifully brought up."

[[the man with silver eyes]]"It'll be hammering on it next. They think that it's a door."

Ilsabet, who has both of her fists raised, puts them down.

[[the man with silver eyes]]"Oh, that's good! That's very good. She's proud," says the man with silver eyes. [[the man with silver eyes]]"I'll give you till the clock strikes. Say goodbye to your friends. They won't be able to hear you, but I believe that it's a comfort."

And then there _are_ friends. The street door bangs, and in they come, stamping, with the snow all over them, bringing the cold and the fish supper: big Hedda with the parcel in her arms, and Corrie walking backwards in front of her, in the middle of a story. Lark comes last. She's the smallest of the apprentices, and she's always last, because she stops to look at things.

[[Corrie Dabb]]"So I said to him, that's not a vase. It's a _hat_. And he'd put it on!"

[[Hedda Moss]]"Mind the step, Corrie. Ilse, clear us a bit of bench. I've got vinegar going down my arm."

[[the other Ilsabet]]"Coming," says the other Ilsabet.

[[Ilsabet Crane]]"Hedda!" Ilsabet shouts. [[Ilsabet Crane]]"Hedda, it's not me! Look round! Look in the mirror!"

Hedda puts down the fish.

[[Hedda Moss]]"What're you smiling at?" she says.

[[the other Ilsabet]]"Nothing. I'm just pleased to see you."

[[Hedda Moss]]"You were in a filthy temper when we went out."

[[the other Ilsabet]]"I've had a little time to reflect," says the girl with her face, and from the frame there comes a snigger.

It's then that it takes hold of her. She has been cross up to now, and there was something to stand on in that. It goes out from under her. They've begun to share out the fish, four heaps, and one of the heaps is hers; Corrie's feet are up on her stool; and there's no heat on her skin and nothing in her ears, and when she breathes out against the glass it doesn't mist. It doesn't _mist_.

[[Ilsabet Crane]]"I'm not breathing," she says. [[Ilsabet Crane]]"I'm not, I'm not there. I'm not anywhere. Oh, God, I'm going to be in here until they..."

[[Viola Aldo]]"Count the bricks."

She spins round. She'd thought that she was alone.

There's a girl on the floor, with her back to the wall, next to where the wrong furnace is. She looks about fifteen. She's wearing an apron like Ilsabet's own, but of an old cut, with a bib, and one of her sleeves is burnt away to the elbow.

[[Viola Aldo]]"In the arch," says the girl. [[Viola Aldo]]"Over the fire door. I find it helps. Start from the left, I mean what you'd call the right."

[[Ilsabet Crane]]"Who are you?"

[[Viola Aldo]]"Count first. I'm not going anywhere."

[[Ilsabet Crane]]"There's... one. Two. What _is_ this place?"

[[Viola Aldo]]"Keep going."

[[Ilsabet Crane]]"Three, four. Five. The sixth one's chipped."

[[Viola Aldo]]"That was me. I threw a ladle. How many is it altogether?"

[[Ilsabet Crane]]"Seventeen," says Ilsabet. Her heart, or the place where she keeps it, has left off banging.

[[Viola Aldo]]"It's always seventeen. I've counted them every day for such a time, and there's not been sixteen once. You hold on to that." The burnt sleeve moves up, and makes room for her against the wall. [[Viola Aldo]]"It's a horrid feeling about the breath. You do get used to it. That's the bad part, so I wouldn't, if I were you."

[[Ilsabet Crane]]"How long have you been in here?"

[[Viola Aldo]]"What's the year?"

Ilsabet tells her. The girl is silent.

[[Viola Aldo]]"My brother'll have got tall," she says at last.

On the other side they've started on the pickles.

[[Corrie Dabb]]"You're not eating, Ilse," says Corrie.

[[the other Ilsabet]]"I'm watching my figure."

[[Corrie Dabb]]"Since when?"

[[the other Ilsabet]]"Since I got one! Look at you all, with your elbows. I could eat you up. Tell me something. What do we do on a Thursday?"

[[Hedda Moss]]"What d'you mean, what do we do? It's fish."

[[the other Ilsabet]]"And afterwards?"

[[Hedda Moss]]"We sweep up. You do the mirror. Have you got a fever?"

[[the other Ilsabet]]"I'm thinking that it's time we got rid of it," says the other one lightly. [[the other Ilsabet]]"Nasty big thing. It gives me the shivers. Let's smash it."

Lark looks up from her plate. She hasn't said a word since she came in.

[[Corrie Dabb]]"Master Aldo would have a fit," says Corrie.

[[the other Ilsabet]]"Master Aldo needn't know."

[[Emil]]"Needn't know what?"

They all turn. There's a shovel in the doorway of the coal-hole, and behind it, black to the eyes, somebody who's been there for who knows how long.

[[Hedda Moss]]"Nothing, Emil," says Hedda. [[Hedda Moss]]"Ilse's being funny."

[[Emil]]"Dad's only upstairs. He's got his foot in a bowl. What's she holding the hammer in _that_ hand for?"

For she has got the hammer down from its hook already. She has it in her right. Everyone in Glasshouse Row knows about Ilse Crane and her left hand; she had to have the shears made specially.

[[the other Ilsabet]]"I've hurt my wrist," says the other Ilsabet.

[[Emil]]"Which?"

[[the other Ilsabet]]"The left. Obviously."

[[Corrie Dabb]]"You never said. Let's see it."

[[the other Ilsabet]]"It's nothing! Don't paw me, Corrie."

Behind the glass, Ilsabet has got up on her feet. [[Ilsabet Crane]]"Lark saw it," she says. [[Ilsabet Crane]]"Look at her! She sees everything. She's only got to..." She's near enough to touch the silver. [[Ilsabet Crane]]"Come on, Lark. You know me. Come _on_."

[[thinks Lark]]_It's her hair,_ Lark is thinking, with her fork in the air. [[thinks Lark]]_It's got the parting on the wrong side. It's like that in the mirror._ And slowly, very slowly, like somebody who doesn't wish to frighten a bird, she moves her eyes.

[[the man with silver eyes]]"Hurry up," says the man in the frame. He isn't laughing. [[the man with silver eyes]]"Do it now. Do it before it strikes."

[[Viola Aldo]]"If it's broken, we don't get out," the girl with the burnt sleeve says softly. [[Viola Aldo]]"You'd better know that. We'd just be in more pieces."

[[Ilsabet Crane]]"What can I do? They can't hear me!"

[[Viola Aldo]]"No. They can see you, though, if you do a thing that she isn't doing. It hurts. I did it, the one time. There was a little boy, and he was the only one who looked." She holds up her arm, with the black rags on it. [[Viola Aldo]]"I never had anything to show him. I didn't know what to say."

What is there to say? Ilsabet shuts her eyes. And it's an absurd thing, but what she gets is her first day, four years ago, a great fat child with a cold, and the blowpipe in her wrong hand, and the whole row of them staring. The old man had walked down the line. He was cross and lame and he'd had a pencil behind each ear.

[[Master Aldo]]"Who taught you to hold it like that?"

[[Ilsabet Crane]]"N-nobody, sir."

[[Master Aldo]]"It's backwards. Do you know what everyone else here can do? They can copy me. It's like working in a hall of mirrors. I had a sister who did it like that," said Master Aldo. [[Master Aldo]]"She was better than I'll ever be. She used to mark her pieces where it didn't show. Three dots on the bottom, with a thumbnail. Do you know why?"

[[Ilsabet Crane]]"No, sir."

[[Master Aldo]]"So that if they were ever mixed up with a copy, she'd be able to tell. Glass forgets everything, child. It's you that has got to remember who blew it."

She opens her eyes. Her left arm weighs as much as a house. On the other side, in the warm, a right hand is swinging up a hammer, and every muscle she's got is trying to go up with it. She doesn't let it. It's like holding a door against the sea. She gets one finger to her mouth, and licks it, and puts it to the inside of the mirror, where there's sixty years of dust; and she makes a dot. It burns.

She makes another.

[[Lark]]"_Stop!_" screams Lark.

The hammer stops. It's not that she has got a loud voice; it's that in two years nobody has ever heard it raised.

[[Lark]]"That's not Ilse," says Lark. She's climbed onto the bench, among the fish. She's pointing. [[Lark]]"That's not Ilse, that's the other way round! Ilse's in _there_!"

[[the other Ilsabet]]"Don't be silly, sweetheart."

[[Lark]]"Then put your hand up!"

[[the other Ilsabet]]"Why ever should I?"

[[Lark]]"Because she isn't going to!"

Nobody breathes. They look at the girl with the hammer, and they look at the mirror beyond her, with the bench in it, and the clock, and all their own white faces. There's one too many. There's somebody in a burnt sleeve. And in the front, with tears running down and her arm held out as if she were carrying a bucket, is Ilse, not doing it. She's just put in the third dot.

[[the man with silver eyes]]"Oh, dear," says the man with silver eyes.

[[Hedda Moss]]"Corrie," Hedda says, in an ordinary tone. [[Hedda Moss]]"Get her legs."

It isn't a long fight. The other Ilsabet has never been hit before, and she keeps on stopping to see what it looks like. In the midst of it the clock begins to strike. The hammer goes skidding over the floor; Emil puts his shovel on it; and up above, on the stairs, there's a bump, and another, and a voice.

[[Master Aldo]]"What in the name of heaven are you doing to my workshop? Hedda Moss, are you sitting on _Crane_?"

[[Hedda Moss]]"It isn't Crane, sir!"

[[Master Aldo]]"I'm fully able to recognise my own..."

He's come around the corner, holding on to the rail, with one foot bare. He isn't looking at the floor. He's looking over all of their heads, at three wet dots on the inside of a pane of glass, and the pencils have fallen from behind his ears.

[[Viola Aldo]]"He's gone bald," whispers the girl at Ilsabet's shoulder. [[Viola Aldo]]"Oh, look at him. He's got Father's nose."

[[Master Aldo]]"Viola?" says the old man.

The clock strikes six, and seven. The silver eyes have shut; there's only carving there now, and grapes.

[[Lark]]"How do we get them out?" cries Lark. She's down off the bench and has both palms flat upon the mirror. [[Lark]]"Sir? Master? How do we get them out?"

[[Master Aldo]]"I don't know. I was seven. She put up her hand, and I was so frightened that I ran." He's limping down the room. He seems to get younger with every yard of it. [[Master Aldo]]"Emil! Open the damper. Get that fire as hot as it'll go. It's only glass. It's only sand, the whole wicked lot of it. You don't smash it. You _melt_ it."

On the floor the other one has begun to scream.

Ilsabet takes hold of a cold hand, with a burnt sleeve to it. The glass in front of her has gone faintly orange, and she thinks that she can hear, a long way off, like the sea, a furnace.

[[Viola Aldo]]"What do you do on Thursdays?" asks Viola. [[Viola Aldo]]"Out there?"

[[Ilsabet Crane]]"Fish," says Ilsabet. [[Ilsabet Crane]]"It's fish."
