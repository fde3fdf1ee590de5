Lieke | | female | narrator
Oma | my grandmother, Mama, Mevrouw Dekker | female
Hanneke | my mother | female
Joost | my uncle | male
Bibi | a woman with arms like a swimmer’s | female
Yusuf | the boy | male
Mr. Pinas | a man in a silk dressing gown, the neighbor | male
====
The Doorpost

I don’t talk much. I have a stammer, and it’s easier to let people finish, because in my family they do.

So on the day we move my grandmother out I’m given the jobs you can do with your mouth shut. I wrap glasses. I hold doors. It’s the last Saturday in September, three floors up in the Rozenstraat, with the windows open and the pigeons walking in and out as if they’d bought the place.

[[Hanneke]]“That goes,” says my mother. [[Hanneke]]“That stays. That goes to the charity. Oma, what’s this?”

[[Oma]]“A waffle iron.”

[[Hanneke]]“When did you last make a waffle?”

[[Oma]]“Nineteen eighty,” says Oma. [[Oma]]“But I remember it.”

She’s sitting in the only chair that’s left, in her hat and coat, with her feet not quite on the floor. She’s been ready since six. She has agreed to everything, the home and the room in the home and the view of the canal, and she has been so good about it that my mother’s frightened.

[[Joost]]“Goes,” my uncle decides, and takes the waffle iron away from her.

Joost is the elder. He has a spreadsheet. My mother has colored stickers. The two of them haven’t been in a room together since Easter and they’re getting along by talking to the furniture.

[[Hanneke]]“This wardrobe’s never going to go down those stairs,” says my mother to the wardrobe.

[[Joost]]“It came up them.”

[[Hanneke]]“It came through the window. On a rope. I remember it, I was five, it knocked a man’s hat off.”

[[Oma]]“It was Mr. Pinas’s hat,” says Oma.

[[Joost]]“Mr. Pinas wasn’t even living here then.”

[[Oma]]“He was passing. That’s how he came to be living here.”

The bell goes, and I hold the door. It’s the movers. There are two of them, a woman with arms like a swimmer’s and, behind her, half hidden by a stack of blankets, a thin, serious boy in a cap who can’t be much older than me.

[[Bibi]]“Dekker?” says the woman. [[Bibi]]“Third floor, no lift, piano?”

[[Joost]]“No piano,” Joost says. [[Joost]]“I put no piano.”

[[Bibi]]“Thank God. I’m Bibi. This one’s Yusuf, it’s his first week, don’t watch him, he drops things if you watch him.”

[[Yusuf]]“I don’t,” says the boy, and drops the blankets.

They’re good, though. In an hour they’ve taken half of it. Bibi carries the oven on her back like a schoolbag; Yusuf carries lamps, one at a time, with his lips pressed together. Each time he passes my grandmother’s chair he says excuse me, and she lifts her feet for him as you would for a vacuum cleaner.

It’s while they’re doing the bed that I see her looking at the door.

It isn’t the front door she looks at, it’s the one from the kitchen to the hall; there’s no actual door in it. It was taken off before I was born. There’s only the frame, brown gloss, chipped, and all down the left-hand side of it, from the height of my hip up to above my head, are the lines. You’ve seen them. Every family has them. There’s *Joost 7*, *Joost 8*, *Hanneke 5 in shoes*. There’s me, in felt tip, going up at the side like a thermometer. There’s a good deal of rubbing out around my mother’s thirteenth birthday. And down at the bottom, lower than all the rest, is one in pencil that I’ve never been able to read.

[[Hanneke]]“Lieke? Are you with us?” says my mother. [[Hanneke]]“The glasses, schatje.”

I wrap a glass. I look at Oma and she looks away, at a pigeon.

[[Hanneke]]“I’ve been thinking,” my mother says to the curtain rail, [[Hanneke]]“that somebody might have asked me about the home. Before they’d put the deposit down.”

[[Joost]]“Somebody rang you three times,” says Joost.

[[Hanneke]]“Somebody rang me at work.”

[[Joost]]“That’s where you were! It’s where you always are. Who was it that came when she fell? Who came about the boiler?”

[[Hanneke]]“You live four streets away!”

[[Joost]]“Yes, and why do I? Did you ever ask yourself? Do you suppose I like it here?”

Bibi has stopped in the hall with a mattress on her head. [[Bibi]]“Shall we do the van for a bit?” she asks nobody in particular. [[Bibi]]“Yusuf. We’re doing the van for a bit.”

But there’s someone coming up as they’re going down, and for a while there’s a jam on the stairs, with apologies. Then a man in a silk dressing gown edges in around the mattress. He is very old and very straight, and carries, on a saucer, a single slice of something yellow.

[[Mr. Pinas]]“I heard shouting,” he says, [[Mr. Pinas]]“so I assumed it was family. Good morning, Mevrouw Dekker.”

[[Oma]]“Good morning, Mr. Pinas.”

[[Mr. Pinas]]“I have brought you a bojo. For the journey.”

[[Oma]]“It’s eleven minutes,” says my grandmother, [[Oma]]“with the tram.” But she takes the saucer. They’ve lived one above another for fifty-one years, and I have never once heard them use first names.

He looks about him: at the pale squares on the wallpaper, the hooks. He looks at my mother’s eyes and my uncle’s neck, which have both gone red. Then he does a strange thing. He walks across to the kitchen doorway, stoops, with a hand on his back, and lays one finger on the wood near the bottom. It’s where the pencil is.

[[Mr. Pinas]]“And this?” asks Mr. Pinas. [[Mr. Pinas]]“Has this got a sticker?”

[[Hanneke]]“That’s the door frame,” my mother says. [[Hanneke]]“It belongs to the landlord.”

[[Oma]]“Leave it, Mr. Pinas. They’re busy.”

[[Mr. Pinas]]“You haven’t told them.”

[[Oma]]“There was never a good moment,” says Oma.

Joost has taken his glasses off. He goes over, and gets down on one knee on the lino, with his spreadsheet under his arm, and squints. I’ve tried it myself, with a flashlight, when I was small and being the detective. It’s just one short line, no higher than the seat of a chair. There’s an M next to it, or it may be an N.

[[Joost]]“Who’s this?” he says. [[Joost]]“Is this Hanneke?”

[[Hanneke]]“I’m up there. I was never that little, I was four kilos.”

[[Joost]]“Then who is it? Mama?”

She doesn’t say anything. She’s got the saucer in her lap. She straightens the slice on it, a quarter turn, and another quarter turn, and I know what she’s doing, as I’ve done it all my life: she has the word, she has it there in her mouth, and it’s too big to get out past the teeth. You don’t help. That’s what nobody understands. If you help, then it isn’t yours.

My mother’s breathing in to help. I put my hand on her arm.

[[Oma]]“Maarten,” says Oma.

A pigeon walks right across the middle of the floor.

[[Oma]]“He was before you both,” she says. [[Oma]]“He was two and a half. It was the winter with the ice, and they couldn’t bring the doctor over the bridge. Papa wouldn’t have it talked about. So I didn’t talk about it. I measured him on the Sunday; he’d only stand still if I let him hold the pencil.”

[[Hanneke]]“Mama.” My mother sits straight down on a box marked FRAGILE. [[Hanneke]]“Why did you never, all these years, we’d have—”

[[Oma]]“You’d have been kind,” says Oma. [[Oma]]“I couldn’t have stood it.”

[[Joost]]“And he knew?” Joost means Mr. Pinas.

[[Mr. Pinas]]“I was told in nineteen seventy-five,” says the neighbor. [[Mr. Pinas]]“I was painting this frame for her. I had the brush in my hand. She said, not there, please, you may paint the rest. I’m afraid that I asked.”

That’s why the gloss stops. I’d always thought he’d run out of paint.

Nobody knows how to go on. My uncle’s still on his knee, like somebody proposing. My mother’s looking for a tissue in a roll of stickers. On the landing I can hear the two movers not coming in. And my grandmother, in her hat, has begun to nod, and goes on nodding, in the way she has when she’s about to be good about something.

[[Oma]]“Well, so,” she says. [[Oma]]“Now you’ve heard. It’s only a line. They’ll paint it over on Monday. What time’s the tram?”

I’m at the window. There’s a gray toolbox on the sill, Joost’s, with its lid up. I have been looking at it for some time.

[[thinks Lieke]]*Say it,* I tell myself. [[thinks Lieke]]*It’s four words. It’s only four.*

[[Lieke]]“The p-p-post,” I say.

They all turn around. I can see my uncle’s lips starting to shape something, and so I hold up my hand at him, flat, like a policeman. He shuts his mouth. I don’t believe I’ve ever done that before. It’s wonderful.

[[Lieke]]“The post comes off,” I say.

It’s quiet for so long that I hear the tram go by without us.

[[Joost]]“It’s the landlord’s,” says Joost. Then he says, [[Joost]]“It’s nailed. It’s only nailed, top and bottom.” And then, in an entirely different voice, [[Joost]]“Where’s my crowbar?”

[[Hanneke]]“You’ll split it!” My mother’s up. [[Hanneke]]“You always split things. You’ll want to cut the paint first, all along the edge, with a knife. Get away from there. Give me that.”

[[Joost]]“I’ve done more door frames than you’ve had—”

[[Bibi]]“Neither of you,” says Bibi from the doorway. [[Bibi]]“Sorry. I was on the stairs, I’ve got ears. Neither of you’s touching it, you’re all shaking. Yusuf! Bring the flat bar and the good blankets.”

[[Yusuf]]“Me?”

[[Bibi]]“You’ve done two years of joinery, haven’t you? You never stop telling me.”

[[Yusuf]]“You said that I wasn’t to be watched,” says the boy.

So we don’t watch him. We all of us stand with our backs turned, in a row, my mother, my uncle, Mr. Pinas in his silk, Bibi and I, facing the wallpaper, as though we were waiting to be shot; and behind us there’s a scraping, then a creak, then a long, long squeal, like something being born. Only Oma looks. She’s the owner.

[[Yusuf]]“It’s out,” says Yusuf. [[Yusuf]]“It’s in one piece. There’s a coin behind it. Did anybody want a coin?”

We take it on the tram. There’s no other way, it’s two meters ten and the van has gone ahead; Joost’s at one end of it and my mother’s at the other, and they have to agree about every corner. People duck. In the middle sits my grandmother, in the seat for the disabled, with a hand around the wood, low down. She’s had three bites of the bojo. At the Westermarkt she leans over to me.

[[Oma]]“You’ve grown since Easter,” she says in my ear. [[Oma]]“We’ll do you when we get there. Have you got a pencil?”

I have it ready. I take my time.

[[Lieke]]“Y-yes, Oma,” I say.
