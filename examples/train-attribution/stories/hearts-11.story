Dympna | the eldest, the eldest of the sisters | female
Concepta | Connie, the middle sister | female
Fidelma | Fid | female
Bernie | the sister-in-law | female
Donal | Bernie's lad | male
Mossie Quirke | Mossie | male
Father Mulkerrin | the priest, Father | male
Assumpta Daly | Assumpta, a small woman in a green coat, the stranger, Miss Daly, the woman in green | female
====
The Meetings

Packie Geraghty was laid out in the front room in his brown suit, and in the kitchen they were fighting about the ham.

[[Dympna]]— It's dry, said Dympna.

[[Concepta]]— It is not dry. You've it cut too thick.

[[Dympna]]— I've it cut the way Packie liked it.

[[Concepta]]— Packie's not eating it.

That brought on a silence. There were three sisters and not one of them had married, and they'd lived all their lives in this house with the one brother, who had not either. Dympna was the eldest and did the talking. Concepta did the cooking, and disputed it. Fidelma was only fifty-eight, and was still sent for the turf.

[[Fidelma]]— He looks very like himself, said Fidelma.

[[Dympna]]— And who else would he look like?

[[Fidelma]]— I only meant it nicely.

[[Bernie]]— You did, of course, pet, said Bernie. She was the sister-in-law, widow of the other brother, and had come from Tuam with four dozen egg sandwiches. Don't mind her. Where'll I put these down?

[[Dympna]]— Is there onion in them?

[[Bernie]]— There's a suspicion of onion.

[[Dympna]]— Then you can put them over there by Mossie.

Mossie Quirke had the next farm. He was in the chair beside the range with his cap on his knee and a glass in the cap, and he'd been sitting in it since the doctor left.

[[Mossie Quirke]]— He was the best attender in the county, Mossie said. I'll say that for him.

[[Concepta]]— The best what?

[[Mossie Quirke]]— Attender. At the Co-op. He never missed a meeting.

[[Concepta]]— Every Saturday night, hail or shine, said Concepta, and wiped her eyes on the oven glove. Twelve years. And he never on any committee.

[[Mossie Quirke]]— I'd often wonder at it. For I never saw him there myself.

It went past them. The door had opened, and it was the priest, with rain on his hat; and there was the whole business then of Father Mulkerrin's coat, and the good cup, and who was to move the dog, who was called Bishop and would not be moved.

[[Father Mulkerrin]]— I'm sorry for your trouble, Dympna. I'm sorry for your trouble, Concepta.

[[Concepta]]— You're very good, Father.

[[Father Mulkerrin]]— I'm sorry for your trouble, Fidelma. He was a quiet man.

[[Fidelma]]— He'd beautiful feet, Fidelma said.

They all looked at her.

[[Dympna]]— What in the name of God has that to do with it?

[[Fidelma]]— He had, though. I used to see the mark of them, in the barn, when there'd been a bit of meal spilt. Round and round, he'd be going, on his toes. Like a lad playing hopscotch. I never asked him.

[[Dympna]]— She's overtired, Father, the eldest said. Will you take ham?

[[Father Mulkerrin]]— I will, if it's not dry.

* * *

It was half past nine, and the rosary over, when Bernie's lad put his head in at the kitchen door. Donal had been given the job of minding the gate with a torch, and he had rain running off the end of his nose.

[[Donal]]— Auntie Dympna, there's a woman.

[[Dympna]]— There's forty women. Which?

[[Donal]]— I don't know her. She came in a taxi. She's out there beside the henhouse, and she won't come in till she's asked.

[[Concepta]]— In a *taxi*? said Concepta.

[[Donal]]— From Athenry. She's got a record player.

[[Bernie]]— Well, bring her in, you gom, said his mother, and wipe your nose.

She was a small woman in a green coat, sixty or thereabouts, with her hair set; and what she had clasped in her arms was a gramophone of the sort that folds up like a case. There were nine people in that kitchen, and they fell quiet for her one after the other, in a row, like candles going out.

[[Assumpta Daly]]— I won't stay, said the stranger. I wouldn't intrude on you. I only thought that someone should bring it back. It's his.

[[Dympna]]— It's whose?

[[Assumpta Daly]]— Patrick's. I've had it at my own place, on account of the damp.

It had been so long since anyone had called him that, they'd to think who it was.

[[Dympna]]— And who might you be? said the eldest of the sisters.

[[Assumpta Daly]]— Assumpta Daly. I've the wool shop in Athenry. He'll have mentioned me.

[[Dympna]]— He did not.

[[Assumpta Daly]]— Ah, no, said Miss Daly, and the colour came up in her cheeks. No. I suppose that he wouldn't, so.

Father Mulkerrin had a great deal of experience with doors, and began to edge over to the nearest. Dympna told him to sit. She had got up herself, and she'd the carving knife in her hand still, although it wasn't meant.

[[Dympna]]— What call had my brother to be in a wool shop?

[[Assumpta Daly]]— It's what's over it. There's a room, with a sprung floor. There'd be eleven or twelve of us, of a Saturday. It was for the ballroom.

[[Concepta]]— For the what?

[[Assumpta Daly]]— The dancing. Foxtrot and that. He came in out of the rain the first time, he thought that it was the Co-op. He'd the wrong stairs. And I'd nobody to make up the set, so I said, Come here to me, you've a straight back. Assumpta Daly looked from one to the next of them. She was trying to smile. He never went up any other stairs after. He was my partner for twelve years. We took the cup in Ballinasloe.

[[Mossie Quirke]]— *Packie?* said Mossie.

[[Assumpta Daly]]— He'd a gift. He'd lead you so lightly that you'd believe it was yourself thought of it.

[[Dympna]]— I never heard such lies, said Dympna. Packie couldn't walk across a yard. He was a martyr to his knees! He'd the knees of a man of ninety, he couldn't lift a bucket. Concepta, tell her.

But the middle sister had sunk down on the settle, next to the sandwiches.

[[Concepta]]— The shoes, said Concepta.

[[Dympna]]— What shoes?

[[Concepta]]— The patent ones, at the back of the press. With the suede on the sole. I thought that they were for the burial, I thought he'd got them in ahead. I put them on him, Dympna. He's in there in them now.

Nobody crossed themselves, though it was considered.

[[Dympna]]— And were you anything else to him? Dympna asked, and her voice wasn't steady. Besides the partner? You may as well say it out. You've come this far in a taxi.

[[Father Mulkerrin]]— Dympna, now, the priest began.

[[Dympna]]— I'm asking the woman.

The one in the green coat set the gramophone on the table, between the ham and the brack. She undid the top button at her neck and drew out a bit of blue wool, and a ring was hanging from it.

[[Assumpta Daly]]— He gave me that nine years ago at Christmas. He said, I can't leave the girls. That was what he called you always, the girls. He said, Dympna would be lost without someone to give out to. He said that Connie wouldn't eat if there was only herself to cook for, and Fid was afraid of the dark. So I said I'd wait. I'd the shop. I didn't mind it, she told them. Only it's hard to know where to stand, at a thing like this. I was an hour beside your hens.

The clock struck the three-quarters. Out in the hall somebody was telling a story about a bullock, and somebody else was shushing him.

[[Fidelma]]— I'm not, said Fidelma.

[[Bernie]]— Not what, love?

[[Fidelma]]— I'm not afraid of the dark. I haven't been since I was ten. I only left the light on the landing for *him*, coming in. I thought that it was him was afraid.

And she began to laugh, and it turned over in the middle and was something else; and it was the stranger who got to her first.

[[Assumpta Daly]]— There, now. There. You're the one that used to leave him the bun.

[[Fidelma]]— He told you about the bun?

[[Assumpta Daly]]— We'd half each, every Sunday.

[[Concepta]]— My bun? said Concepta. Was it dry?

[[Assumpta Daly]]— It was the nicest thing that I ever ate.

It was noticed that Concepta had moved up on the settle, to leave a space. The eldest of them didn't see it. She'd gone out across the hall, in her apron, through the men, and she was standing at the coffin's end in the light of the six candles looking at a pair of shoes. They shone so that you could have seen your face in them. She looked for a good long time. When she came back the knife was gone, and her hands were folded up in front of her.

[[Dympna]]— There's a scuff on the left one, she said. What's that from?

[[Assumpta Daly]]— That's where he'd turn.

[[Dympna]]— Show me.

[[Assumpta Daly]]— What, here?

[[Dympna]]— I kept house for that man for forty years, and told him every day of it to pick up his feet. I'd like to see what he was doing with them. Mossie, get up out of that. Shift back the table, Donal. Is it a thing that plays by itself, or have you to wind it?

[[Donal]]— You wind it, said her nephew. There's a handle at the side.

[[Bernie]]— You can't have dancing at a wake, said Bernie faintly. Can you, Father?

[[Father Mulkerrin]]— They had it in my grandmother's time, said Father Mulkerrin. He'd got the lid up already and was blowing fluff off the needle. There was no harm in it, so long as everyone kept sober. What'll I put on?

[[Assumpta Daly]]— The slow one, Assumpta said. He liked the slow one last.

[[Dympna]]— Come on, so, before I think better of it. Which of us is the man?

[[Assumpta Daly]]— I am. I've had a good teacher. Put your hand there, Miss Geraghty. No, leave down your shoulders. Don't look at the floor.

[[Dympna]]— I don't know where I'm going.

[[Assumpta Daly]]— You're not meant to, said the woman in green. That's the beauty of it. You've only to be told.

The needle went down. There was a hiss first, like rain; and the dog got up, after all, and made room.

[[Dympna]]— Mother of God, said Dympna, over her shoulder, going by. Connie. He must have been *happy*.
