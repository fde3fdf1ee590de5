Nina | | female | narrator
Jakov | my father, Dad | male
Šime | my uncle Šime | male
Stipe | my uncle Stipe | male
Luce | the woman in black, Teta Luce | female
Zoran Bulić | a man with a tripod, the surveyor, the engineer | male
Ivo | the boy with the pole | male
====
The Forty-Third Part

I’d come eleven thousand miles to sell a house, and it turned out that what I owned of it was the fifth step.

[[Šime]]«Not the whole step,» said my uncle Šime.

[[Stipe]]«A part,» said my uncle Stipe.

[[Šime]]«As far as the crack.»

They showed me the crack. We stood looking at it with our heads bent, as you would at a grave. It was May, and the sea was doing what it does on the brochure, and somewhere behind the wall the buyer’s lawyer was walking up and down in the lane with a telephone, in white trousers. He’d given me until noon.

I should explain my uncles. They were my father’s brothers, seventy-nine and seventy-eight, and they’d lived all their lives in the two halves of the one house, behind two green doors, with a line of red paint between that ran up the middle of the yard, over the cistern and, as I had seen from the ferry, across the roof. They both wore blue overalls. They had each a captain’s cap, and neither had ever been a captain. In the mornings one would come out of the left door and say that it would rain, and the other out of the right and say that it wouldn’t; and by the third day I had understood that it was not always the same door.

[[Nina]]«Who’s got the rest of it?» I asked.

[[Šime]]«Of the step?» asked Šime.

[[Nina]]«Of everything. I’ve got a paper from Dad that says a forty-third. So where are the other forty-two?»

[[Stipe]]«In Chile,» said Stipe.

[[Šime]]«In San Pedro, California,» said Šime.

[[Stipe]]«In the cemetery, most of them. We’ll have to wait for the engineer.»

The engineer was on the cistern already. He was a man with a tripod, burned very dark, in a sun hat with a flap down the back; he’d got off the early boat, wished us good day, and started squinting. He had a boy with him, who held up a striped pole wherever he was told. So far he had measured the fig tree, the two doors and, for a reason he didn’t give, the sea.

[[Ivo]]«Here?» called the boy with the pole.

[[Zoran Bulić]]«Left. More. You’re standing in somebody’s soup.»

The soup belonged to the woman in black. She had put it down on the wall to cool, and now moved it a foot along without a word. She had been there each day since I came. She carried out coffee to the left door, and then coffee to the right; she swept to the line, and then she swept to it from the other side. They called her Luce, and they didn’t look at her when they did it. I had taken her, God forgive me, for the help.

[[thinks Nina]]*She has the only chair. Why has she got the only chair?*

My phone rang against my leg. It was nine at night in Melbourne and my father was in his recliner; I could see the lamp, and an ear.

[[Jakov]]«Is it done?» he said.

[[Nina]]«Dad, turn it round, I’m looking down your ear. It’s not done. It’s hardly started.»

[[Jakov]]«Are they there?»

[[Nina]]«They’re here. Would you like to talk to them?»

[[Jakov]]«I would not,» said my father. [[Jakov]]«Ask him what he did with the boat.»

[[Nina]]«Ask which of them?»

[[Jakov]]«Either. They’ll know.»

I looked up. They had drawn closer along their two sides of the paint. They had last heard that voice in 1971, on the mole at Split, and it hadn’t been saying goodbye.

[[Šime]]«Is that him?» asked Šime.

[[Stipe]]«He’s got old,» said Stipe.

[[Šime]]«You can’t see him, it’s an ear.»

[[Stipe]]«It’s an old ear.»

[[Nina]]«He wants to know what you did with the boat.»

[[Šime]]«What does he mean, what we did?» cried my uncle Šime. [[Šime]]«It was him! He sold the *Our Lady* to a German for the price of his ticket, and left us with the nets!»

[[Jakov]]«I left them the boat!» shouted the ear. [[Jakov]]«I came down in the morning, and it was gone! I went to Australia with a cardboard suitcase because those two had sold my third of a boat!»

[[Stipe]]«Your third!» said Stipe.

[[Zoran Bulić]]«Gentlemen,» said the surveyor, [[Zoran Bulić]]«you’re making my bubble shake.»

He’d got down from the cistern and spread a map over it, with a stone on each corner. It was a copy of the old Austrian sheet, from 1834, hand-coloured, and on it the village was seventeen pink crumbs along a blue edge. He had brought the book as well, or the photographs of the book. He licked his finger, looked round on us without much hope, and began reading out who we were.

[[Zoran Bulić]]«Parcel two hundred and six. House, yard, cistern. Owners of record,» he read. [[Zoran Bulić]]«Ante, son of the late Mate. Kata, wife of Jure. Jure, son of Ante called the Turk. Mate, in America. Mate, in the navy. Frane, whereabouts unknown. Another Kata. Heirs of Lovre. God’s poor of the parish, for one candle.»

[[Šime]]«Lovre’s our grandfather,» said Šime.

[[Stipe]]«Frane was eaten by a shark,» said Stipe. [[Stipe]]«In Port Said. They sent the belt.»

[[Zoran Bulić]]«Has anyone a death certificate?»

[[Stipe]]«We’ve got the belt.»

He wrote that down. I was coming to like him. I asked how long it would take, if we were to do it properly, to find all the forty-three.

[[Zoran Bulić]]«For a parcel like this? I’ve one on Vis that my father began.»

[[Nina]]«There’s a man in the lane who has to know by noon,» I said.

[[Zoran Bulić]]«In white trousers? I saw him. He’s standing in parcel two hundred and eleven, it’s a dispute about a goat.» He took off the hat, wiped his forehead, and put on a pair of glasses in place of it. [[Zoran Bulić]]«But there’s one thing I do not understand, miss. May I show you? Ivo, hold the pole at the left door. Now at the right. Now go and stand where the lady is sitting.»

[[Ivo]]«In the chair?»

[[Zoran Bulić]]«Beside it. Excuse us, madam.»

She didn’t get up. She lifted her feet, politely, as one does for a broom. He squinted, and went and squinted from the other side. He paced it. He lay down on his stomach over the red line, a thing that I had not seen anybody dare to do, and looked along it with one eye.

[[Jakov]]«What’s happening?» asked my father. [[Jakov]]«I can only see sky.»

[[Nina]]«He’s lying on the ground.»

[[Jakov]]«Who is? Is it Stipe? Has he fallen?»

He’d said it much too fast. I saw my uncle Stipe hear it. He put a hand up to his cap and settled it.

[[Stipe]]«I’m on my feet,» he said, in the direction of the telephone. [[Stipe]]«Thank you.»

[[Zoran Bulić]]«It isn’t this house,» said the surveyor.

Nobody answered. He got up, with red on his shirt.

[[Zoran Bulić]]«Two hundred and six is over there. Look, where the fennel is, and those stones. It has the cistern with the round mouth. This one has got a square mouth. You’ve all been registered, since 1834, on that heap. The house that you’re living in is two hundred and seven.»

[[Šime]]«But we were born in it,» said Šime.

[[Zoran Bulić]]«I don’t doubt it.»

[[Stipe]]«We painted the roof!» said Stipe.

[[Zoran Bulić]]«It’s very straight. I’ve seldom seen one so straight. I’m only telling you that it’s got nothing to do with you. There was some fire, I suppose, in the time of the Turk, and they moved next door, and nobody told Vienna.»

It was quiet enough to hear the lawyer in the lane. He was saying that it would be *a matter of minutes.* My uncles had come up to the line from both sides, and stood there toe to toe. I don’t believe they knew it. They had halved that house with a plumb bob and a lawsuit; they had halved the cistern and the well-rope, and a mule, while it lived; and for the first time there was on both their faces, in the same instant, the same expression. They looked like children who’ve been called in.

[[Nina]]«Then whose is it?» I asked. [[Nina]]«Who’s on two hundred and seven?»

[[Zoran Bulić]]«One owner. It’s clean as a plate, I’ve never had one so clean.» He turned over the photographs. [[Zoran Bulić]]«It was Kata, the widow of Lovre, in her own right. She left it by will to her daughter Mara; and Mara, in 1969, to a girl who’d nursed her. Here. It’s in the book. *To Lucija, daughter of the late Nikola, a foundling of this parish, for her kindness, the whole.*»

I think that I was the last to look. It was a kitchen chair, with a straw seat, set in the one place in that yard where there’s shade from ten to four. She had brought the soup onto her knees.

[[Nina]]«You knew,» I said.

[[Luce]]«Mara told me,» said Luce. It was the first time I had heard her speak. She had a deep, scratched voice, like a much bigger woman’s.

[[Šime]]«You knew it?» said Šime. [[Šime]]«All this time?»

[[Luce]]«Fifty years and a bit.»

[[Stipe]]«But you let us paint it!» Stipe said.

[[Luce]]«You were so happy painting,» she said. [[Luce]]«What should I have done? You’d buried your mother, and he had gone off, and the pair of you weren’t speaking. I thought, let them have something to share. So long as you’re measuring you’ll have to be in the same yard.» She tried the soup. [[Luce]]«And then, you never asked. In all that time nobody said, Luce, whose is the house?»

[[Jakov]]«Who’s that?» my father said. [[Jakov]]«Nina? Whose voice is that?»

I turned the phone around and held it out towards the chair. I’m told that on the other side of the world he got to his feet, a thing he does now only for the anthem.

[[Luce]]«Good evening, Jakov,» said the woman in black.

[[Jakov]]«Luce.»

[[Luce]]«You’ve lost your hair.»

[[Jakov]]«I wrote to you,» he said. [[Jakov]]«I wrote eleven letters.»

[[Luce]]«I had them. You said that you’d send for me when you’d got a house.» She considered him, at arm’s length, without malice. [[Luce]]«Well, I’d got a house. I was waiting for you to ask if I had.»

I’ve never known my father to have nothing to say. The lamp buzzed. At his back I could see my mother’s photograph, and the corner of the clock.

[[Jakov]]«The boat,» he said. [[Jakov]]«Luce, who was it sold the boat?»

[[Luce]]«No one sold it. You tied it up, the three of you, each one with his own knot so the others couldn’t take it. It was you, and him, and him. And in the night there was a bora, and it broke off the ring.»

None of the brothers uttered a word. The two with caps had taken them off. In the lane the telephone shut with a click and we heard the soles of the white trousers’ expensive shoes come down to the gate, and stop there.

[[Nina]]«He’ll want to know who he should speak to,» I told her. [[Nina]]«It’s a lot of money, Teta Luce. You should hear him out.»

[[Luce]]«He can have the other one,» said Luce. [[Luce]]«The fennel. You’ve all got a share in that.» And she held out the bowl, first to the left, and next, after thinking it over, to the left again, so that my uncle Šime had to step across the paint to take the spoon. [[Luce]]«How much do I owe you, Engineer?»

[[Zoran Bulić]]«Zoran Bulić,» he said. [[Zoran Bulić]]«It’s nothing, madam. I’d only like permission to show my father.»
