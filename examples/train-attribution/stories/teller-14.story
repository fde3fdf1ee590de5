Farah | | female | narrator
Dom | my partner, a big man | male
Dispatch | Gillian | female
Galina | the mother | female
the manager | a man waiting at the top | male
Trevor | a thin young man in the corner | male
Wynn | someone in enormous boots | neutral
Dadi | my grandmother | female
====
Between Haberdashery and Beds

I'd been a paramedic for five weeks, and this was the first time that I had been sent to a box.

It was the eighteenth of December, at Fairbrother's, which is the last of the big old department stores in our town, and has the last of the big old lifts: brass doors, a mirror, a seat that folds down. It was stuck. We'd run up four flights with the bags. There was a man waiting at the top in a waistcoat and a name badge, and he was wringing his hands. I had only ever seen it written down before.

[[the manager]]— She's in there, he said. They're all in there. It's never done this.

[[Dom]]— How many? asked Dom.

[[the manager]]— Four. Well. Four at present.

My partner got down on his stomach on the carpet. He's a big man, and he did it in sections. They'd forced the outer doors apart with a curtain pole; and you could see the roof of the lift, about four feet down in the dark, and in front, between that and the sill of the floor, a gap as tall as a letterbox, with a light in it. He put his mouth to it.

[[Dom]]— Hello there! Ambulance service. Who's having the baby?

[[Galina]]— I am, said the gap.

[[Dom]]— And what's your name, my love?

[[Galina]]— Galina.

[[Dom]]— Hello, Galina. I'm Dom. I've got Farah with me, she's top of her class. How often are they coming?

It was another voice that replied to this, a man's, high and clear and extremely frightened.

[[Trevor]]— Two minutes! he said. We've been timing it on my metronome.

Dom turned his head and looked at me.

[[the manager]]— It's carol singers, said the manager unhappily. They're from St. Jude's. They do us every year, on the mezzanine. I'd only asked them up for a mince pie.

I knelt and got my radio out. The shaft smelled of oil and somebody's perfume. On the carpet in front of me stood a pair of display beds with a sign, SWEET DREAMS BY VALERIE, and a mannequin in a nightgown, who seemed to be watching.

[[Farah]]— Dispatch from Six-One, I said. We're on scene. Patient's in a lift between three and four and we can't get to her.

[[Dispatch]]— Received, Six-One. What's the status of the patient?

[[Farah]]— She's in the lift, I said again.

[[Dispatch]]— I've got that, said Dispatch. I meant the rest of her.

I told them what I could. Thirty-eight weeks, second child, contractions two minutes apart. The fire service was on its way, it had been to a chip pan; they'd be twenty-five minutes. The lift man was coming from Swindon. It was the calmest voice in the world. You felt it was ironing as it spoke.

[[Farah]]— Twenty-five, I said to Dom.

[[Dom]]— She won't be twenty-five.

[[Galina]]— No, shouted the gap. I won't!

A groan came up through the slot then, starting low and going on. When it stopped, we could hear someone being sick, politely, into something.

[[Wynn]]— That's Trevor, a third voice said. It was husky, and in no hurry. Sorry. He's not good with people's insides. He's our tenor. I'm Wynn, I'm the alto, I'm holding her hand, and there's also Mrs. Coombes, who's eighty and has gone to sleep.

[[Dom]]— Wynn, you sound like someone I can work with, said Dom. Have you ever done any first aid?

[[Wynn]]— I did a course. It was on a dummy, though. They'd lost the legs.

[[Dom]]— We've all got to start somewhere. Farah here's going to talk you through it.

I pulled at his sleeve. I pulled him right away from the hole, back by the pillows, and I whispered.

[[Farah]]— I can't. Dom, I've never done one. I've only seen it on the video!

[[Dom]]— Nor've they. That makes you the expert.

[[Farah]]— You do it!

[[Dom]]— I can't get my head in there, he said. I've tried. It's a ten-inch gap and I've an eleven-inch head. You could get your shoulders through. You could see. I can hold your ankles, I'm very good at ankles.

It was at that moment that my own phone started to ring. I'd left it on, which we aren't allowed to. I tried to turn it off, and my thumb was wet, and so I answered it.

[[Dadi]]— Farah? said my grandmother. I'm looking at your bed. Why isn't it made?

[[Farah]]— Dadi, I'm working. I can't talk. There's a lady having a baby.

[[Dadi]]— Where?

[[Farah]]— In a lift.

[[Dadi]]— What sort of lift?

[[Farah]]— I don't know, a brass one! It's stuck. I've got to go down in it head first, and tell them how to do it, and I don't know how to do it.

[[Dadi]]— Nonsense, said Dadi. I had your father on a train.

I'd known that; it came out at every wedding. I had never once thought of it as anything that had happened to anybody.

[[Farah]]— What did you do? I asked her.

[[Dadi]]— I? Nothing. I screamed. It was the woman from the next compartment who did it all, a seller of buttons. She'd never done it before either. She told me so after. But she had a nice voice, and she kept on saying what she saw. Only that: I see this, now I see that. It's when you can't see that you're frightened. Have you eaten?

[[Farah]]— No.

[[Dadi]]— Well, eat after, she said, and she rang off to see to the bed.

I gave Dom my phone, my belt and my earrings. I lay down on my front, he took hold of my ankles, and I went in over the sill like a letter.

It was bright in there, once I'd got my head through. I was looking down on them from the level of the ceiling. There was an old lady on the folding seat, in a red cloak, asleep with her mouth open. There was a thin young man in the corner, with a Santa hat held in front of him in both hands. And on the floor, on a heap of cloaks, sat a woman with her back against the mirror, with her hair all stuck to her, and so there were two of her; and someone in enormous boots was crouching at her side, with a shaved head and a tuning fork on a string.

[[Wynn]]— Hi, said Wynn, looking up. You're upside down.

[[Farah]]— I'm Farah. Hello, Galina. Hello. I can see you now.

[[Galina]]— You're a child, said the mother.

[[Farah]]— I'm twenty-three.

[[Galina]]— My God, she said, and then it came over her again and she took hold of Wynn's ear.

So I said what I saw. I didn't know what else to do. I said, I can see that you're doing it, I can see your breathing; I can see you've got your heels in the right place. Then I said what I wanted them to look for, and they looked. They had the kind of voice that stays where you put it.

[[Wynn]]— I can see hair, said Wynn.

[[Trevor]]— Whose? said the corner.

[[Wynn]]— Guess, Trevor.

[[Trevor]]— Oh, good heavens, said Trevor, and he slid down the wall.

Something was coming loose in my back. Behind me, a very long way off, in another country where there were beds, I could hear my radio talking to my partner.

[[Dispatch]]— Six-One, what's your status?

[[Dom]]— She's halfway in, Dom said. My colleague is. So's the baby. It's a bit of a race.

[[Dispatch]]— Say again, Six-One?

[[Dom]]— Stand by, Gillian.

I told Galina not to push. She told me what I could do with that, in Russian, it needed no translating. I told her to pant, to blow out candles. She couldn't; her teeth had started going, and she'd got her eyes screwed tight, and was shaking her head from one side to the other against the glass.

[[Galina]]— I can't find it, she said. I can't find the breath. It was on my list. I made a tape of music for it, with my husband, and it's at home. It's in the bag. I want the tape!

[[Farah]]— What was on it? I said.

[[Galina]]— I don't know! Slow things! Sheep!

It was Wynn who got there. I saw them get there; they'd let go of the ear, or rather been let go. They took the tuning fork off over their head and rapped it on the heel of one boot.

[[Wynn]]— Trev, they said. Give me an A.

[[Trevor]]— I can't, I'm dying.

[[Wynn]]— You're sitting down. It's the Coventry. You've sung it every year since you were six. Nice and slow, she can breathe where we breathe. Mrs. Coombes! Barbara! We're on!

The old lady opened her eyes. She took in the whole of it, the cloaks, the woman, my face hanging there out of the ceiling like a lamp. She sat up and folded her hands.

I don't know if you've ever been inside a song. There were just the three of them, in a box six foot by five. It was very soft, it rocked, it'd got that place in the middle where it goes bitter, then comes home; and at the end of each line was a gap, and you could see all three of their chests go up together. After the second line there was a fourth. Her eyes came open. She'd found it. She breathed where they breathed, and sort of rode on it.

[[Farah]]— I see the head, I said. I can see it all, it's turning. It's looking at you, Wynn. Put your hand under. Just under, don't pull. That's it, that's it exactly. Galina, you can push now.

They never stopped. Trevor had his eyes shut and the tears running into his collar, and he didn't miss one entry.

I'd like to tell you what it was like, but that's just what I can't do. There was one too few and then there was one too many. It was grey, then purple. It lay across two big boots with its arms out, and it was absolutely silent, and so, by now, were they.

[[Farah]]— Rub the back, I said. With your sleeve. Harder than that. As if you were cross with it.

[[Wynn]]— Come on, Wynn was saying under their breath. Come on, come on, come in. It's your bar.

And it came in.

[[the manager]]— What's that? cried the manager, from the land of beds. What is it? Is it all right?

[[Trevor]]— It's a soprano, said Trevor.

I was laughing. I'd all the blood in my head, and the tears were running up my forehead.

[[Farah]]— It's a girl, I shouted. She's pink! Dom, she's pink! Pull me up! No, don't!

[[Dom]]— Make up your mind, said the man at my ankles.

The fire brigade were very nice about it. They had the doors off within ten minutes. They handed them out to us one by one, first Mrs. Coombes, who asked if there'd be mince pies, then the mother, in a stretcher chair, under SWEET DREAMS BY VALERIE, with something in the crook of her arm in a red cloak and a Santa hat. She reached out and got me by the wrist.

[[Galina]]— What do they call your grandmother? she said. I heard you. On the telephone.

[[Farah]]— Noor.

[[Galina]]— Noor, she tried. It's short. It's good for shouting.

My radio had been talking for some time. I picked it up off the carpet.

[[Dispatch]]— Six-One, I'm still standing by, said Dispatch, and for the first time the iron had stopped. I've got the whole room here standing by. Will somebody kindly tell us what it is?

[[Farah]]— One mother, one baby, I said. All well. We'll be conveying a party of five to the General.

[[Dispatch]]— Five?

[[Farah]]— They won't let go of her, I told her. They've got two more verses.
