Luz | a girl, the girl, his sister | female
Don Evaristo | the lizard, the tailor | male
Doña Pura | the toad | female
Chano | a small boy, the boy | male
the shadow | the voice behind the curtain, the voice | female
the moths | | neutral
Abuela | her grandmother, the grandmother, the old woman | female
the watchman | the armadillo | male
====
The Shadow Tailor

There is a market in Tres Pozos that opens when the moon is over the dry fountain and closes at the first cock. It is not for people, as a rule. People sell hats and onions there by day. At night they sell other things, and the ones who sell them hop, or flutter, or have tails.

So the watchman crossed himself when he saw a girl come in under the arch in her nightdress, with a lamp held up behind her.

[[the watchman]]— You'll be lost, little one, he said. This isn't for you.

[[Luz]]— I'm looking for the tailor.

[[the watchman]]— Which tailor? There's a spider does collars.

[[Luz]]— The one for shadows.

The armadillo lowered his pike. He had seen, now, why it was that she carried the lamp on the wrong side of her. It shone full on her back and on her long black hair. In front of her on the cobbles, where there ought to have been a girl laid out flat and dark, there was just light.

[[the watchman]]— Ay, he said, in another tone. Third row, next to the toad who sells sleep. And you'd better run. He shuts at cockcrow, and what he's got by then he keeps.

She ran. Moths went round her in a cloud, for the lamp's sake.

[[the moths]]— Look, look, they sang, she's got nothing under her!

[[Luz]]— I know that, said Luz. Go away, please.

[[the moths]]— She's come apart! She's come apart!

The third row was all awnings. The toad sat under the first, broad and spotted, with her jars of sleep around her; and beneath the second, cross-legged on a table among a hundred lengths of something that hung down like black silk and stirred when there wasn't any wind, there was a lizard in spectacles, sewing.

[[Don Evaristo]]— We don't do repairs while you wait, he said, without looking up.

[[Luz]]— Please, are you Don Evaristo? I've lost mine.

[[Don Evaristo]]— Lost it how? Torn? Shut in a door? I had one in last week that had been left on a train.

[[Luz]]— I just got up and it wasn't there. It was Sunday. I was coming out of church and everybody had one but me.

[[Doña Pura]]— On the Sunday! said the toad, with interest. Saint Casilda's day. What happened to you on the Saturday?

[[Luz]]— Nothing.

Don Evaristo bit off his thread. He took off the spectacles and looked at her from one side and then from the other, as lizards must.

[[Don Evaristo]]— You should know something about my trade, he said. I don't steal them. There's some who'll tell you that I do. They come in here by themselves, over the wall, at all hours, and they ask me for work. I put them up. I find them a place. A church tower that's lost its own in a fire, or a widow who would like one with a hat. But nobody's shadow ever leaves home for nothing.

[[Luz]]— Is mine here?

[[Don Evaristo]]— I couldn't say.

[[Luz]]— You've got to say! It's mine!

[[Don Evaristo]]— Is it? said the tailor. Call it, then.

The girl turned to face the hanging silks. There were so many. Some were tall and some had horns, and one was obviously a bicycle.

[[Luz]]— Come here, she said. Come home this minute.

Nothing stirred.

[[Luz]]— Please?

At the back of the stall there was a little curtain made of sacking, the sort of thing behind which one tries on trousers. It trembled. And from the other side of it somebody spoke, low and cold and not very steady.

[[the shadow]]— Tell her I'm not here.

[[Don Evaristo]]— She says she isn't here, reported Don Evaristo.

[[Luz]]— I heard her. That's me! That's my own voice!

[[the shadow]]— It's nothing of the kind, said the voice behind the curtain. I've a lower one. I have had to listen to yours for nine years, and I lay down in the mud for you, and I went up walls. I never minded it. But I won't be seen with you any more.

Luz had meant to be angry. She set down the lamp on the cobbles, rather hard, and opened her mouth; and there was no anger in it, only a kind of dryness.

[[Luz]]— Why not? she asked.

[[the shadow]]— You know why.

[[Luz]]— I don't.

[[the shadow]]— I was there. I'm always there. I was on the wall right behind you, and I saw what you did and then I saw what you said. It was I that had to stand there with my arm out, pointing.

[[the moths]]— Pointing at who? cried the moths. At who, at who?

No one answered them. Doña Pura had very softly put the stopper back into a jar, so as to hear better.

[[Doña Pura]]— It's nothing to do with me, she observed. But there's an hour to go yet till the cock, and a person might as well sit. Here's a stool. Was it a quarrel?

[[Luz]]— No.

[[Doña Pura]]— A theft, perhaps? One gets a good many thefts.

[[Luz]]— I'm not a thief!

[[Doña Pura]]— There, there. I sold a bishop his own sleep back, in that very seat, and you wouldn't believe what he had done. It was all over a ham.

[[Luz]]— It was the saint's hand, said Luz.

She had said it to her knees. But a market has good hearing, and in the stalls on either side the tails and the whiskers went still.

[[Luz]]— She's wooden, and she is older than anyone. They carry her round the square. I only wanted to see if the ring came off. I got up on a chair in the sacristy, and I pulled, and it was the whole hand.

[[Don Evaristo]]— These things happen, said the lizard. Glue exists.

[[Luz]]— And Father Jacinto came in. And he shouted. And Chano was there by the door, I'd told him to keep watch. He's four. So I said,

She stopped.

[[the shadow]]— Go on, said the voice. Say what you said.

[[Luz]]— I said it was him.

[[the moths]]— Oh! breathed the moths.

[[Luz]]— They wouldn't let him walk. He was to have been an angel. My grandmother had made the wings for him out of real goose feathers, she was at it since Lent; and he had to stay at home with a candle and say he was sorry to her picture. He didn't even tell on me. He just thought he must have. He asked me in bed, Luz, how did I do it? I couldn't reach.

Her voice went altogether then. The tailor busied himself with a needle that was threaded already. When he did speak, it was across his shoulder, at the sacking.

[[Don Evaristo]]— Is that how it was, señorita?

[[the shadow]]— That's how it was.

[[Don Evaristo]]— And does it content you?

[[the shadow]]— No, said the shadow. She's told a toad and a lizard. It's easy telling you. You aren't anybody's grandmother.

[[Doña Pura]]— I've eleven thousand grandchildren, said Doña Pura, rather hurt.

It was then that there came a disturbance at the arch. The armadillo could be heard remonstrating, and losing. Down the third row, barefoot on the cobbles, with a pair of enormous white wings on upside down and a saucepan in his hand, marched a small boy.

[[Chano]]— LUZ! he was bellowing. LUZ! WHERE ARE YOU?

[[Luz]]— Chano! What are you doing here?

[[Chano]]— You weren't in the bed. I brought the pan in case there was a dog. He looked about him, with approval. There's a toad. Is this a dream?

[[Doña Pura]]— It can be made into one, the toad told him. Two centavos.

[[Luz]]— You've got to go home. Does Abuela know that you're out?

[[Chano]]— She's coming. She's slow. I said, Luz has gone down to get her shadow, and she said a bad word and put on her shoes.

And she was coming: they could all hear the stick. There was a tap and a shuffle and a tap. Luz looked to the left, where there were awnings, and to the right, where there were awnings; she looked at the lamp as if it might be possible to get inside it. The moon had gone off the fountain. Somewhere over toward the river a cock shook himself, and thought about it.

[[Don Evaristo]]— Not long now, said Don Evaristo quietly. If you would rather not, child, I can fit you up with another. I've a nice quiet one here that belonged to a lamp-post. She would never know.

Luz shook her head.

Her grandmother came in beneath the awning. She was a very short old woman with a shawl over her nightgown. She did not seem to be surprised at the lizard; she gave him a nod, indeed, such as one gives to a tradesman with whom one has had dealings long ago.

[[Abuela]]— Well? she said.

[[Luz]]— Abuela, it was me that broke the saint. It wasn't Chano at all. I climbed up and I pulled off her hand, and I said that it was him.

The old woman leaned upon her stick.

[[Abuela]]— I know that, she said.

[[Luz]]— You know?

[[Abuela]]— He's as high as my pocket. She stands on a shelf. I may be old, but I can count up to a shelf.

[[Luz]]— Then why didn't you say?

[[Abuela]]— Because it wasn't mine to say. I've been waiting since Saturday. I have burned two dinners.

[[Chano]]— Did I not do it? asked Chano.

His sister got down on her knees on the stones, so that her face was on a level with his. He had feathers in his ears.

[[Luz]]— You never did it, she said. You were keeping watch, and you kept it very well. I told a lie, and you didn't get to be an angel, and I'm so sorry, Chano. I'll tell Father Jacinto. I'll tell them all on Sunday. I'll stand up on the bench.

The boy considered it. He had plainly been prepared for something worse.

[[Chano]]— Can I hit you with the pan?

[[Luz]]— Yes.

[[Chano]]— Once?

[[Abuela]]— Gently, said the grandmother.

He gave her a tap with it on the top of the head. It rang like a bell; and as if that was what he had been waiting for, away by the river, the cock crew.

All down the row the lamps went out. Shutters came down and awnings folded up, and wings were shaken. When Luz could see again it was grey, and there was no lizard, nor any toad, and nobody had sold anything in that place but onions.

[[Luz]]— Oh, she said. It's too late. It's gone.

[[Chano]]— What has?

[[Luz]]— My shadow. He shuts at cockcrow.

[[Chano]]— You're sitting on her, said Chano.

The sun had put one finger over the wall. It lay along the cobbles, thin and yellow; and across the yellow, very long, with its chin on its knees, was somebody dark. It was a little rumpled. There was a row of neat, new stitches at the heels. Luz lifted her hand, not daring to do it fast, and the other lifted hers.

[[the shadow]]— Well, don't stare, said a low voice from the ground. I was only in there to be taken in at the waist.
