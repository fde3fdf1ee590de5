Bastien Aubrac | Bastien, the eldest, the vintner, Monsieur Aubrac | male
Rémi Aubrac | Rémi, the lawyer, the middle brother | male
Quentin Aubrac | Quentin, the youngest, Tintou, the painter | male
Maître Colombe | Maître Colombe, the notary, Colombe, Maître | female
Odile | Odile, the housekeeper | female
====
II. The Reading

The notary had laid her spectacles on the blotter and was waiting for the eldest to stop walking.

[[Maître Colombe]]«Monsieur Aubrac,» she said, as one says it to a horse.

[[Bastien Aubrac]]«I'm listening.»

[[Rémi Aubrac]]«You're walking,» said Rémi.

[[Bastien Aubrac]]«I can do both. I've two legs and two ears. Go on, Maître.»

Bastien had reached the window. It gave on the courtyard, where the press stood under its tarpaulin, and beyond that on the first rows of the Grand Clos, which were yellow already. He had come straight from the slope, he had let them all see that he had come straight from the slope, and a rope of red mud ran across the carpet to prove it.

Maître Colombe put the spectacles on again.

[[Maître Colombe]]«‹To my three sons,›» she read, [[Maître Colombe]]«‹in equal parts, the house, the vines, the cellar and the debts.›»

[[Rémi Aubrac]]«What debts?»

[[Maître Colombe]]«I'm coming to those.»

[[Rémi Aubrac]]«There weren't any debts. I went through the books at Easter.»

[[Bastien Aubrac]]«He showed you the green book,» said the man at the window, without turning.

The lawyer uncrossed his knees. He was a neat man of fifty in a suit of the very darkest blue, and he had been crying, earlier, in the car, where no one could object to it.

[[Rémi Aubrac]]«There's another book?»

[[Bastien Aubrac]]«There's a red one.»

[[Rémi Aubrac]]«And you knew that.»

[[Bastien Aubrac]]«I live here, Rémi. I know where the spoons are, too.»

From the sofa came a sound like a cork. Quentin had his face in the crook of his arm. He was lying full length with his shoes over the end, forty-four years old, in a jacket with paint on it, and for some moments his brothers supposed that it was grief.

[[Quentin Aubrac]]«A red one,» he said. [[Quentin Aubrac]]«Oh, Papa. Of course it's red.»

[[Bastien Aubrac]]«I'm glad you find it funny, Tintou.»

[[Quentin Aubrac]]«I don't. I find it legible. How much?»

Nobody answered him. He raised his head and looked at the notary.

[[Quentin Aubrac]]«How much, Maître? I can't count, they'll tell you so, but I like to hear it said.»

[[Maître Colombe]]«Six hundred and twelve thousand.»

[[Rémi Aubrac]]«Euros?» said Rémi.

[[Quentin Aubrac]]«No, radishes.»

[[Rémi Aubrac]]«Be quiet. To whom? A bank? Which bank would have lent him—he was eighty-six!»

Colombe turned over a sheet. She took her time. She had known all three of them in short trousers, and one of them, for a summer, rather better than that; and she did not look at him.

[[Maître Colombe]]«It isn't a bank,» she said. [[Maître Colombe]]«It's a private person.»

[[Rémi Aubrac]]«Who?»

[[Maître Colombe]]«I am asked to read it in its place.»

[[Rémi Aubrac]]«I'm asking you to read it now.»

[[Bastien Aubrac]]«Let her do her work.» Bastien had come away from the glass at last. He stood behind the sofa with his fists on its back, one on each side of the painter's feet. [[Bastien Aubrac]]«You've waited thirty years to have it sold. You can wait for a paragraph.»

[[Rémi Aubrac]]«Who has said anything about selling?»

[[Bastien Aubrac]]«You had a man here in June.»

[[Rémi Aubrac]]«A friend.»

[[Bastien Aubrac]]«With a tape measure?»

[[Quentin Aubrac]]«I had a friend like that once,» Quentin remarked to the ceiling.

The door opened, and a tray entered, followed by Odile. She had on the black dress that she had worn for their mother. Four cups, and the little almond cakes. She crossed the room as she had crossed it every afternoon since before the youngest was born, saw the mud, walked around it, and set the tray on the piano.

[[Odile]]«Who did that?»

Three men looked at the carpet.

[[Quentin Aubrac]]«Bastien.»

[[Bastien Aubrac]]«I was in a hurry.»

[[Odile]]«You were in a temper. Take them off.»

[[Bastien Aubrac]]«Odile, we're in the middle of—»

[[Odile]]«Off.»

He sat down on the arm of the sofa and pulled at a heel. Rémi watched with something near to pleasure. Then the housekeeper turned about, and the pleasure went.

[[Odile]]«And you? Have you eaten?»

[[Rémi Aubrac]]«I had something on the motorway.»

[[Odile]]«He had something on the motorway,» she told the notary. [[Odile]]«Feet down, Quentin.»

[[Quentin Aubrac]]«They're down.»

[[Odile]]«Now they are. I'll leave you.»

[[Maître Colombe]]«I'd be obliged if you stayed, madame.»

[[Odile]]«I've a hen in the oven.»

[[Maître Colombe]]«All the same.»

It was said very softly. Odile looked at the papers on the blotter, and the colour ran out of her big plain face until only the freckles were left. She felt behind her for the piano stool.

[[Odile]]«He promised me he wouldn't,» she said.

[[Quentin Aubrac]]«Wouldn't what?»

She shook her head.

[[Quentin Aubrac]]«Wouldn't what, Didi? What did he promise?»

It was Rémi who spoke. He spoke slowly, like somebody reading small print at arm's length.

[[Rémi Aubrac]]«It's her. The private person. It's Odile.»

[[Bastien Aubrac]]«Don't be an ass.»

[[Rémi Aubrac]]«Ask her.»

[[Bastien Aubrac]]«She gets eleven hundred a month and her keep! Where in God's name would she find six hundred thousand—»

[[Odile]]«And twelve,» said Odile.

One boot fell. Bastien stayed bent over, holding the other by the heel.

[[Maître Colombe]]«‹To Odile Ferrand, who has kept my house,›» read the notary quickly, [[Maître Colombe]]«‹I owe what is set down in the red book, being the sums that she put into the vines in the years of the hail, of the frost, and of the second hail. I told her it was for the roof. She knew what it was for.›»

[[Quentin Aubrac]]«Is that true?»

[[Odile]]«There was never anything the matter with the roof.»

[[Rémi Aubrac]]«But where did you get it? Forgive me. One has to ask.»

[[Odile]]«I won it.»

[[Rémi Aubrac]]«You won it?»

[[Odile]]«On the lottery. The year that you were married. You had asked me to press your shirt, so I was late for the shop, and they only had the one ticket.»

In the silence the hen could be smelled quite clearly. It was the youngest who broke. He rolled off the sofa on to his knees, on the clean part of the carpet, and went along on them as far as the piano stool and laid his head in her lap, laughing, and she slapped him lightly on the ear.

[[Odile]]«Get up. You're too old.»

[[Quentin Aubrac]]«You were a millionaire! You darned my socks!»

[[Odile]]«Somebody had to.»

[[Bastien Aubrac]]«Why didn't you leave?»

The vintner's voice was strange. He had straightened, in his one boot. Odile considered him across the top of his brother's head, and her hand, which had been slapping, lay still.

[[Odile]]«You were planting the Clos,» she said. [[Odile]]«You came in every night with your hands open. You were twenty-six and you said, four years, Didi, four years and we'll taste it. I wanted to taste it.»

[[Bastien Aubrac]]«It was bad.»

[[Odile]]«It was very bad. The fifth was better.»

Outside, someone was hosing down the crates; one heard the water drum on the plastic, and stop, and drum again further off. It would be the boy from the village, whom nobody had thought to tell that work was over for the day. The old man would have leaned out of that window and roared at him for the waste, and would then have gone down, in his carpet slippers, to take the hose out of his hands and show him how.

Maître Colombe found that she had to clean her spectacles. When she had done so she saw that the lawyer was on his feet.

[[Maître Colombe]]«There's one clause more.»

[[Rémi Aubrac]]«I can tell you what it says. The debt is secured on the land. It would have to be.»

[[Maître Colombe]]«On the Grand Clos and the house.»

[[Rémi Aubrac]]«So that if she calls it in, we're bound to sell.»

[[Maître Colombe]]«And if she doesn't?»

[[Rémi Aubrac]]«Then we can't. Not a row. Not without her signature.» He took a cake from the tray and looked at it. [[Rémi Aubrac]]«The old devil. He's left it to her, and he's left it to us to be polite about it.»

[[Quentin Aubrac]]«Are you angry?»

[[Rémi Aubrac]]«I am trying to find out.»

[[Bastien Aubrac]]«Eat your cake,» said Bastien. [[Bastien Aubrac]]«You always find out after you've eaten.»

It was the first thing in that tone that had passed between those two for eleven years. Rémi seemed to hear it arrive. He bit into the cake, and some of it went down the dark blue suit.

[[Rémi Aubrac]]«Well, madame? What will you do? They're your vines.»

[[Odile]]«I'll see to the hen.»

[[Bastien Aubrac]]«Didi—»

[[Odile]]«It'll be dry as a board. Up, Quentin, I can't feel my legs.» She rose, and tugged the black dress straight, and went over to the desk and stood before it like a schoolgirl. [[Odile]]«Must I say today?»

[[Maître Colombe]]«You have six months.»

[[Odile]]«That's past the pruning.»

[[Maître Colombe]]«It is, yes.»

[[Odile]]«Then I'll tell them what I think of the pruning.» At the door she turned. The three of them had drawn together in front of the cold fireplace, the one in his socks, or in one of them, the one with crumbs on him and the one with paint; they had stood just so, by order of height, for every photograph. [[Odile]]«Which of you is going to clean that carpet?»

No one claimed it.

[[Odile]]«Good. All three. There's a brush under the sink.»

She left the door open. They listened to her steps go away down the flags.

[[Quentin Aubrac]]«I'll wash, if you two will scrub.»

[[Rémi Aubrac]]«I'm wearing wool.»

[[Bastien Aubrac]]«So take it off, counsellor,» said his brother, and held out for it a large red hand.
