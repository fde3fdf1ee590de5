Kuni Hasel | Kuni, Mother Hasel, the widow | female
Babette Riem | Babette | female
Dorle | Dorle, the midwife | female
Rosine Tack | Rosine, the schoolmistress | female
Father Alois | Alois, Father, the priest | male
the girl with the wet hair | the wet-haired girl, the girl, Ettebab | female
the tall one | the tall one, the one without a shadow | male
Matthis Hasel | Matthis, the miller, Matthis Hasel | male
the neighbours | a neighbour | neutral
====
THE TUESDAY TABLE

VII. Whoever Comes Up

[[Dorle]]«Clubs,» said Dorle.

[[Rosine Tack]]«You can't have clubs. I've got the clubs.»

[[Dorle]]«You've got some of the clubs, my treasure. Nobody has all the clubs.»

[[Rosine Tack]]«I've nine of them in my hand! Father, tell her that it's not possible!»

The priest looked over the top of his cards at the ceiling. It was his opinion that he should never have been asked to the Tuesday Table, which had been for women only since the year of the comet; they'd let him in because old Frau Sauter had died in the middle of a winning game, and somebody had to finish it.

[[Father Alois]]«All things are possible,» said Alois unhappily.

[[Kuni Hasel]]«Not ten clubs over nine,» said Kuni Hasel. [[Kuni Hasel]]«Where's Babette? It's her turn to shuffle.»

[[Dorle]]«Where do you suppose?» the midwife said.

Through the open door they could hear her, out in the passage, where the mirror was. Babette Riem was sixty-eight. She had been in her day so beautiful that a man had come from the capital to paint her, and had to be sent home.

[[Babette Riem]]«Still there,» she was saying. [[Babette Riem]]«Good evening. You've got a bit more chin than on Sunday, but who's counting? Turn your head. There! That's the neck that broke the bank at Lauch. Don't you slouch at me.» There was a pause. [[Babette Riem]]«And don't you look at me like that, either. I know that there's nobody coming. I'm only keeping in practice.»

Those in the kitchen studied their cards. It wasn't a thing that you mentioned.

Babette came back in patting her collar. She sat, she took up the pack. She had wonderful hands and she shuffled like a waterfall.

[[Babette Riem]]«Somebody's at the well,» she said.

[[Kuni Hasel]]«At this hour?» said Kuni.

[[Babette Riem]]«I heard the chain.»

[[Rosine Tack]]«It's the wind,» said Rosine, [[Rosine Tack]]«and kindly deal Dorle a hand with fewer clubs in it.»

But it wasn't the wind. It was a thing that they'd all of them heard every day of their lives: the handle going round, and the pawl dropping, tock, tock, tock, as a full bucket came up. Only, to wind a bucket up, there has to be somebody at the top. And the well was in Kuni's yard, and the gate of the yard was locked.

It stopped. Wet feet went past the window. Then the latch lifted, and the girl came in and shut the door behind her, and stood with her back against it, and dripped.

She'd have been nineteen. She had wet hair down to her waist, and a shift on, and one shoe. No one screamed; they'd none of them the breath. It wasn't that a stranger had come up out of the well. It was that she'd come up out of it with that neck.

[[the girl with the wet hair]]«Please,» said the girl. [[the girl with the wet hair]]«You've to put out the lamp. He'll see it from under.»

Dorle leaned over and put out the lamp. She was a midwife and was used to doing things first. There was still the fire.

[[Father Alois]]«Who will, child?»

[[the girl with the wet hair]]«The one who's after me. He's right behind. He was at the bottom rung when I...» She stopped. She'd been looking round at them in turn, and she had come to Babette; and now she lifted her hand and put it slowly to her own throat. [[the girl with the wet hair]]«Oh,» she said. [[the girl with the wet hair]]«You're old.»

[[Babette Riem]]«I beg your *pardon*?»

[[the girl with the wet hair]]«I'm sorry. It's only that you're always nineteen, from our side. In the glass. You come up to it every evening and you talk to me, and I do the neck.»

Rosine's cards went over the floor. All the clubs in the pack were there.

[[Rosine Tack]]«This is a dream,» the schoolmistress stated. [[Rosine Tack]]«I had the cheese. There's no reason to be alarmed. I am at home in bed, and I've had the cheese. I'm going to count to three in Latin. I'm going to... why can't I think of the Latin? I know it. I *teach* it. Dorle, I can't think of the word for one!»

[[Dorle]]«Give me your feet,» said Dorle.

[[Rosine Tack]]«What for?»

[[Dorle]]«Never you mind. Up. On my lap.» The midwife already had one of them and was unlacing the boot. She got it off, and the stocking, and took that long white educated foot between both her palms and began to rub. [[Dorle]]«Cold as a trout. I've had eleven hundred people through these hands, and every one of them came in yelling that it couldn't be so. What do you do on a Wednesday?»

[[Rosine Tack]]«On a... I have the third class. I've got long division.»

[[Dorle]]«And who's the worst at it?»

[[Rosine Tack]]«Peterli Sauter. He carries everything.»

[[Dorle]]«Then tomorrow's Wednesday, and Peterli'll be there and so will you, and it won't matter a button what came up the well. What's the Latin for Peterli?»

[[Rosine Tack]]«Unus,» said Rosine, and started to cry, but in an ordinary way. [[Rosine Tack]]«It's *unus*.»

Kuni hadn't stirred in all this time. She was a square, silent woman, and she sat at the head of the table because it was her kitchen. She hadn't looked once at the girl's neck. She was looking at the one wet shoe. [[thinks Kuni Hasel]]*Size forty-three,* she thought. [[thinks Kuni Hasel]]*He always laced it crooked.*

[[Kuni Hasel]]«Where did you get that?» she said.

[[the girl with the wet hair]]«It was lent me.»

[[Kuni Hasel]]«It's a man's.»

[[the girl with the wet hair]]«I'd lost both mine in the race. He took his own off, and he told me it would know the way.» The wet-haired girl bit her lip. [[the girl with the wet hair]]«Are you Kuni?»

No one on the Tuesday Table had ever spoken of it, not for thirty-four years. They hadn't needed to. They'd been there. It was the dry summer, when the well had sunk so low that it gave nothing but mud, and the whole village stood around in the yard with buckets and watched Matthis Hasel the miller climb over the edge with a rope about his middle and a spade on his back. He was laughing. He kissed his wife in front of the priest, who had been a different priest.

[[Matthis Hasel]]«Don't you let go of that,» he told her, and gave her the end of the rope.

[[Kuni Hasel]]«How long will you be?»

[[Matthis Hasel]]«As long as it takes. I'll dig till I come out the other side.»

[[Kuni Hasel]]«And what if I get tired, Matthis?»

[[Matthis Hasel]]«Then tie it to something you trust,» said the miller. He was already up to his chest in the dark. [[Matthis Hasel]]«And keep the lid off. Whoever comes up, Kuni, you give them their supper. They'll have had a climb.»

It was the last thing that he'd said to anybody. After an hour the rope had gone slack, and when they pulled it up there was nothing on the end but a knot, quite neatly undone. The water came back that night. And the lid of that well had been off, in all weathers, ever since.

[[Kuni Hasel]]«I'm Kuni,» said Kuni.

[[the girl with the wet hair]]«He says that it's still tied.»

The widow got up. She went to the stove, with her back to them, and for some time she moved the lid of a pot from one place to another.

[[Kuni Hasel]]«There's dumplings,» she said. [[Kuni Hasel]]«Sit down, girl. Somebody give her a shawl.»

[[Father Alois]]«But Kuni, is he *alive*? Ask her where he—»

[[Kuni Hasel]]«She's had a climb, Father. She'll eat first.»

She'd had two spoonfuls when there was a knock on the door. It was three knocks, slow and very civil.

[[the tall one]]«Good evening, ladies,» somebody said outside. [[the tall one]]«I believe you've something of ours.»

[[Dorle]]«We've nothing,» Dorle called. [[Dorle]]«We're in bed.»

[[the tall one]]«All of you? In the kitchen?»

[[Dorle]]«It's a cold night!»

The latch went up by itself. He had to fold himself in half in order to come in, and when he'd come in he went on unfolding for longer than was pleasant. He was a tall man, in a very good grey suit, bone dry. The fire shone full upon him and lay on the wall at his back just as if he hadn't been there.

[[the tall one]]«There she is,» he said. [[the tall one]]«And got up in a shawl, like a Christian. You've no idea of the trouble she has made. There's a lady at this end who goes to her mirror every evening at seven; and tonight, if you please, there would have been nothing in it. I can't have that. People talk. The next thing you know, they'd be looking *behind* it.»

[[the girl with the wet hair]]«I won't go back,» said the girl, not very loudly.

[[the tall one]]«No? Tell them what you do there, sweetheart. Tell them about your career.»

[[the girl with the wet hair]]«I do her neck.»

[[the tall one]]«She does her neck! Nineteen years old, and there she'll be till this old hen falls off her perch.» He bowed to Babette. [[the tall one]]«Forgive me. I watch it sometimes, for a treat. *Still there. Who's counting?* We have it off by heart. The fellows do it at parties.»

Babette had turned the colour of tallow. You could see all at once what she would look like when she was dead. Her mouth worked, and her hand had started for her collar and didn't get there.

[[Father Alois]]«Sir,» said the priest. He had risen. His voice shook so that the word came out with three syllables. [[Father Alois]]«Sir, that... that is no way to speak to a lady.»

[[the tall one]]«And what's this? They've got a little man!»

[[Father Alois]]«I am the parish priest.»

[[the tall one]]«You're the fourth at cards,» said the one without a shadow. [[the tall one]]«You're only here because somebody died.»

[[Father Alois]]«Yes,» said Alois. [[Father Alois]]«So I've said to myself, on every Tuesday for two years. But I've been dealt in. You'll take your hat off in this house.»

It was so very unexpected that the tall one actually put up a hand to his hat. And in that moment, from the far end of the kitchen, Kuni spoke.

[[Kuni Hasel]]«You came up by the well?» she asked him.

[[the tall one]]«Naturally.»

[[Kuni Hasel]]«By the rope?»

[[the tall one]]«There's a rope, yes. What of it?»

[[Kuni Hasel]]«Then you've had a climb,» said Kuni. She had a plate in her hand, and there were five dumplings on it. She set it down in front of him on the corner of the table, with a fork. [[Kuni Hasel]]«That's your supper. I gave my word.»

He laughed till the plates rang. He took up a dumpling between two long grey fingers, tossed it in the air, and caught it in his mouth. [[the tall one]]«Charming! And now...»

He got no further. He looked down. Faintly, at first, like a stain coming through from the other side, there'd begun to be something on the wall behind him, with a hat on.

[[the tall one]]«What is that?» he said.

[[Dorle]]«That's weight,» Dorle said. [[Dorle]]«You've eaten here, my treasure. I should sit down, I've seen it take them very sudden in the knees.»

[[the tall one]]«Get it off. Get it *off* me!»

[[the neighbours]]«What's all this noise?» a neighbour called over the wall of the yard, and another, [[the neighbours]]«Is it fire?» and a third, a boy's voice, high with joy: [[the neighbours]]«There's light coming up out of Mother Hasel's well!»

They all heard it then. It was the handle turning, out there in the dark with no one at it, and the pawl going tock, tock, tock. It was something heavy. It was taking its time.

The wet-haired girl had reached across the table. She had hold of Babette's hand, and the two of them sat there, wrist by wrist, the same bones.

[[Babette Riem]]«What do they call you?» asked Babette, in a voice that nobody in that room had heard before. [[Babette Riem]]«When you're not being me?»

[[the girl with the wet hair]]«Ettebab.»

[[Babette Riem]]«That's dreadful.»

[[the girl with the wet hair]]«I know it is.»

[[Babette Riem]]«We'll think of something,» said Babette.

Kuni had picked up the wet shoe from the hearth. She wiped it with a corner of her apron, all over, and did up the lace. Then she took down a second plate.
