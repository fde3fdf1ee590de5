Colette Rochat | Colette, Coco, his wife | female
Matthieu Rochat | Matthieu, her husband, Matt | male
Sabine Gerber | Sabine, the other woman, his partner | female
Urs Gerber | Urs, the dentist, Papa, her father | male
Lila | Lila, the Gerbers’ daughter | female
Bastien | Bastien, her son, Colette’s boy | male
====
WEEK EIGHT

They always played on the Wednesday. It was written on the list inside the cupboard door, in four hands and fourteen years of different pens: Saturday, arrive; Sunday, fondue; Wednesday, cards; and underneath, because of something that had happened in the third year, «Not for money».

[[Urs Gerber]]«Clubs,» said Urs.

[[Sabine Gerber]]«You can’t have clubs.»

[[Urs Gerber]]«Why can’t I have clubs?»

[[Sabine Gerber]]«Because I know what you’ve got in your hand, and it isn’t clubs.» Sabine was not his partner; it was wives against husbands, always had been. [[Sabine Gerber]]«He does this. He says the first thing that comes into his head and then he’s too proud to take it back.»

[[Matthieu Rochat]]«It’s a style of play,» said Matthieu.

[[Sabine Gerber]]«It’s a style of something.»

It was snowing on the other side of the glass, in no hurry. Colette watched her friend’s long fingers close a fan and open it. They had all been so gay since Saturday. It was like being on a film set, she thought: somebody laughed, and you looked round for who had told them to.

She put down the nine.

[[Matthieu Rochat]]«Thank you, Coco,» said Matthieu, and took it.

[[Colette Rochat]]«Was that ours? I’m sorry, Sabine. I was somewhere else.»

[[Urs Gerber]]«Where?» asked Urs, and she made the mistake of meeting his eye.

In November he had driven from Bern to Lausanne on a day when Matthieu was at the hospital, and in the café opposite the station he’d told her everything. That he had moved out in October. It was a flat over a bicycle shop. Sabine did not want anybody to know, he said, not before the summer, not with Lila’s exams, and they were both going to go through with the chalet; but he’d have burst if he didn’t tell a person. She had held his hand. She had sworn on her son’s head.

[[Sabine Gerber]]«I need some more wine,» said Sabine. [[Sabine Gerber]]«Colette needs some more wine. Come on, we’ll do the cheese.»

[[Matthieu Rochat]]«We’re in the middle of a hand!»

[[Sabine Gerber]]«You’ve won it. He’s got clubs.»

The kitchen door had never closed properly. You had to lift it. Sabine lifted it, and stood there with her back against the wood.

[[Sabine Gerber]]«What’s the matter?»

[[Colette Rochat]]«Nothing’s the matter.»

[[Sabine Gerber]]«You trumped your own partner.»

[[Colette Rochat]]«I wasn’t counting.»

[[Sabine Gerber]]«You always count. You count stairs. Is it Bastien?»

[[Colette Rochat]]«It isn’t Bastien. Where’s the Vacherin?»

[[Sabine Gerber]]«On the sill. Is it the two of you?»

[[Colette Rochat]]«Is what?»

[[Sabine Gerber]]«You and Matthieu. You can tell me, you know. I’d be the last person on this earth to judge.»

[[Colette Rochat]]«We’re perfectly all right.»

[[Sabine Gerber]]«Good.»

[[Colette Rochat]]«Why would you be the last person?»

Sabine had found the knife. She looked at it as if it were the wrong one; then she began to cut, very fast, along the grain of the rind, and she spoke to the cheese.

[[Sabine Gerber]]«I’m going to tell you something, and I want you not to make a face.»

[[Colette Rochat]]«I’m not making a face.»

[[Sabine Gerber]]«You’re about to.»

[[Colette Rochat]]«It’s only my face, Sabine.»

[[Sabine Gerber]]«Urs and I have...»

[[Urs Gerber]]«Have you girls got the corkscrew?»

He had come in sideways, holding the door up by its handle. He was a big fair man, a dentist; he had big clean hands, and he did not know what to do with them. He looked from his wife to Colette. Then he looked at the Vacherin, which had been cut into something like forty pieces.

[[Sabine Gerber]]«It’s behind you.»

[[Urs Gerber]]«So it is.» He didn’t reach for it. [[Urs Gerber]]«What are we talking about?»

[[Sabine Gerber]]«Cheese.»

[[Colette Rochat]]«Bastien,» said Colette, at the same time.

[[Urs Gerber]]«Ah.»

[[Sabine Gerber]]«Go away, Urs. It’s women’s business.»

[[Urs Gerber]]«I only want to say that whatever it is, we needn’t talk about it tonight. We could all do with a nice evening.»

[[Sabine Gerber]]«We were having one. You were in the other room.»

When he’d gone, and the door had dropped back on its hinge, neither of them said anything. There was a roar of laughter from Matthieu. It went on for rather too long for one man.

[[Sabine Gerber]]«Well, there it is, I suppose,» Sabine said. [[Sabine Gerber]]«You’ve just seen it. That was all of it.»

[[Colette Rochat]]«When?»

[[Sabine Gerber]]«October.»

[[Colette Rochat]]«Oh, my dear.»

[[Sabine Gerber]]«You’re making the face.»

[[Colette Rochat]]«I’m not.»

[[Sabine Gerber]]«No,» said the other woman slowly. [[Sabine Gerber]]«You’re not. You’re making the one that you make at birthdays. When someone gives you a thing that you’ve already got.»

Colette picked up a piece of cheese and put it in her mouth.

[[Sabine Gerber]]«You knew.»

[[Colette Rochat]]«I can’t talk, I’ve got my mouth full.»

[[Sabine Gerber]]«He told you. He *told* you! When?»

[[Colette Rochat]]«In November. He was so unhappy, Sabine, he only...»

[[Sabine Gerber]]«In November! We had an agreement. We wrote it on a piece of paper, I’ve got it upstairs in my sponge bag. Four months I’ve been going about like somebody with a corpse in the car. I have been putting out his slippers. I’ve lain in that room every night since Saturday, on the edge, like a plank, so that you two should hear only one bed creak!»

[[Colette Rochat]]«We did wonder about that.»

[[Sabine Gerber]]«We?»

It was out before she’d looked at it. Colette sat down on the flour bin. Sabine had laid the knife on the board with extreme gentleness, and it was not to her that she spoke next; she lifted the door.

[[Sabine Gerber]]«Matthieu! Could you come in here for a minute?»

[[Matthieu Rochat]]«I’m winning.»

[[Sabine Gerber]]«Bring the cards.»

He brought them. He had the whole pack in one hand and a glass in the other, he was smiling, and Colette saw him take in the pair of them and understand that he was about to stop.

[[Sabine Gerber]]«When did you find out that we were separated?»

[[Matthieu Rochat]]«Who’s separated?» said her husband.

[[Colette Rochat]]«She knows, Matt.»

[[Matthieu Rochat]]«She knows what?»

[[Colette Rochat]]«She knows that I know.»

[[Matthieu Rochat]]«*You* know?» He was truly shocked. He turned on his wife a look that she had not had since the business with the caravan. [[Matthieu Rochat]]«How long have you known? He made me swear! I’ve been carrying that since New Year like a, like a stone. I nearly told you at my mother’s. I didn’t sleep.»

[[Colette Rochat]]«You slept. I was lying there.»

[[Matthieu Rochat]]«I swore on Bastien’s head.»

[[Colette Rochat]]«So did I.»

[[Sabine Gerber]]«Poor child,» said Sabine. [[Sabine Gerber]]«Urs!»

There was no reply from the other room. The stove ticked. When they’d all three trooped back, they found him where they had left him, with his hands spread on the green cloth, at a table laid for four, like a medium after the guests have gone home.

[[Urs Gerber]]«I know,» he said. [[Urs Gerber]]«I heard. It’s the door.»

[[Sabine Gerber]]«Both of them, Urs?»

[[Urs Gerber]]«It was at different times.»

[[Sabine Gerber]]«And who else? Did you tell the hygienist?»

[[Urs Gerber]]«Of course I didn’t tell the hygienist.»

[[Sabine Gerber]]«Your mother?»

He moved one of the coasters. Sabine sat down across from him, in her own chair, and it was a strange thing to see how they leaned in; for the first time in five days they looked married.

[[Urs Gerber]]«I couldn’t do it,» said Urs. [[Urs Gerber]]«You can. You’re made of wire. I’d be standing there with the drill in my hand and some poor soul would say, how’s the family? And I’d have to go and rinse.»

[[Sabine Gerber]]«I’m not made of wire.»

[[Urs Gerber]]«I know that.»

[[Sabine Gerber]]«I told one person. One! In all that time.»

[[Urs Gerber]]«You told somebody?»

[[Sabine Gerber]]«I had to. I was going mad.»

[[Matthieu Rochat]]«Who was it?» Matthieu asked, pulling out the chair for his wife, who didn’t take it.

[[Sabine Gerber]]«It doesn’t matter who it was.»

[[Urs Gerber]]«It matters to me. We’d a piece of paper.»

[[Sabine Gerber]]«It was somebody very discreet. I ran into him on the Bundesplatz and I just began to cry. He bought me a hot chocolate, he never asked one question. He was a great deal more grown-up about it than any of you.»

Urs had gone a slow dark red.

[[Colette Rochat]]«Him?» said Colette.

It was then that they heard the feet. Overhead a board went, then another; then down the open stair, in ski socks, came the two who had gone to bed at ten. First was the Gerbers’ daughter in her father’s sweater. She was sixteen; she had Sabine’s wrists and Urs’s inability to stand anywhere without leaning. Colette’s boy was behind her with a bowl of cereal.

[[Lila]]«Are you finished?» Lila asked.

[[Urs Gerber]]«Sweetheart,» said her father, [[Urs Gerber]]«we didn’t wake you?»

[[Lila]]«The whole of Valais is awake. I want to say something, and I’d like nobody to interrupt. Maman, I’ve known since the fourth of October. You took the good pillow off his side. Papa, your flat’s over Velo Zwahlen, I get my bike done there. You waved at me.»

[[Urs Gerber]]«I thought that was another girl.»

[[Lila]]«You waved *twice*.»

[[Sabine Gerber]]«Lila, we were going to tell you after the exams.»

[[Lila]]«I know you were. It’s on the paper in your sponge bag. So I’ve been acting normal, because you were so happy that I hadn’t noticed. But it’s really, really tiring. And Bastien’s tired too.»

All four of them turned to look at her son. He was seventeen. He had lately grown a sort of moustache. He lowered the spoon.

[[Matthieu Rochat]]«You knew as well?» said Matthieu.

[[Bastien]]«I was in Bern for the robotics,» said Bastien. [[Bastien]]«I’d an hour to kill. I bought someone a hot chocolate.»

Nobody could think of what came next. It was Matthieu who started; he put his glass down on the sideboard, bent forward from the waist as if he had been hit, and they saw that he was laughing, really this time, without any sound. It got to Urs next. It took Sabine last of all, and she fought it.

[[Sabine Gerber]]«On *his* head,» she said, wiping her eyes with the back of her wrist. [[Sabine Gerber]]«You both of you swore on his head.»

[[Bastien]]«What about my head?»

[[Colette Rochat]]«Nothing, my love. Eat your cereal.»

[[Bastien]]«Does that mean it’s off? Next year?»

They had none of them thought of it. Colette saw it go round the table, one face after another, like a card that nobody wants: the chalet, week eight, the list in the cupboard.

[[Urs Gerber]]«They’d never let us have it again, if we gave it up,» said Urs. [[Urs Gerber]]«There’s a family from Basel.»

[[Colette Rochat]]«There’s the sofa,» said Colette. [[Colette Rochat]]«It pulls out.»

[[Matthieu Rochat]]«It hasn’t pulled out since year six,» her husband objected.

[[Urs Gerber]]«I could sleep with the skis. I’ve slept worse. There’s a compressor under me in the Mattenhof, it comes on at five.»

[[Sabine Gerber]]«You never told me that.»

[[Urs Gerber]]«You never asked how it was,» the dentist said, quite mildly.

Sabine looked at him. Her hand went out across the cloth, got as far as the pack, and stopped there, and after a moment, since it had to do something, it began to shuffle.

[[Sabine Gerber]]«Sit down, all of you,» she said. [[Sabine Gerber]]«Colette, you’re with Urs. Matthieu, move up one. I’m not having wives and husbands, it makes no sense any more.»

[[Lila]]«Can we play?»

[[Colette Rochat]]«It’s midnight,» said Colette.

[[Lila]]«It’s *Wednesday*.»

[[Sabine Gerber]]«You’ll need another pack. There’s one in the drawer with the fuses.» She dealt. Her fingers were as quick as ever, three and three and three. [[Sabine Gerber]]«Whose call is it?»

There was a pause while they all looked at what they’d got.

[[Urs Gerber]]«Clubs,» said Urs.
