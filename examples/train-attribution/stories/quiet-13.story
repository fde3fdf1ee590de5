Dinny | Uncle Dinny | male | narrator
Mossie | my brother, her father, Dad, Maurice | male
Caitríona | the bride, Cáit | female
Fidelma | her sister, Fid | female
Garda Majewski | the guard, the young guard, Majewski | male
Father Aloysius | the priest | male
the woman in the Micra | the driver of the Micra | female
====
Mrs Quirke

I’ve been to weddings in a hearse and in a fire brigade, but I was never before that day at one in a cattle lorry, and I was driving it.

It was no one’s fault. The Daimler was got for the occasion from a man in Macroom, white ribbon and all, and it had gone the length of my brother’s lane when the bottom fell out of it. We stood around and looked down through it at the road. It was twenty to one, the Mass was for one, and the church was eleven miles off on the far side of the mountain.

[[Mossie]]—There’s the tractor, said Mossie.

[[Fidelma]]—I’m not going on any tractor, said Fidelma. In this?

She’d on a thing the colour of a peach. The bride said nothing at all. She had her dress up over her arm and her wellingtons under it, and she was looking across at the yard, where the lorry was; and I’d been to the mart with it on the Thursday and hadn’t hosed it since.

[[Caitríona]]—How many does it take in front? said Caitríona.

[[Dinny]]—Three, I said. Four, if they were fond of each other.

[[Caitríona]]—We’re fond enough. Get in, Dad.

[[Mossie]]—What’ll people say?

[[Caitríona]]—They’ll say you brought me in by the head. Will you get in?

He got in. There were the four of us across the seat then, me at the wheel, and Fidelma with the gearstick, and my brother at the other door with the bride on top of him like a fall of snow. He couldn’t see out over her. He’d a sheet of paper in his hand, and it had been in his hand since Monday, and every so often he would get it up in front of his eyes and move his lips.

I ought to say about Mossie. He’s four years younger than I am, but people take us for twins on account of the nose. He was left with the two girls when the elder of them was nine. I never once heard him raise his voice to the pair of them, and I never once heard him tell them anything either, and I’d been told by the both of them, separately, at Christmas, that they’d no notion in the world if he was glad or sorry about the wedding.

[[Caitríona]]—Are you all right, Dad? she said.

[[Mossie]]—I am.

[[Caitríona]]—You’re very quiet.

[[Mossie]]—I’ve a veil in my mouth.

That was as much as we had out of him as far as the cross. We went over the top by the Priest’s Leap with the mountain falling down on one side of us and the whole of the bay on the other, and Fidelma started to sing. It’s the one her mother had for calling them in, and there’s nothing to it, only cows. *Come in, Philomena, come in, Mrs Quirke, come Babs and come Bridie and come in the Nun.* They’re long dead, that crowd; but whenever Mossie got a new one he gave her one of the names, so there was never a day without some Mrs Quirke above in the field.

And it was then that something hit the boards behind my head.

[[Dinny]]—What was that? I said.

[[Fidelma]]—What was what? said Fidelma.

[[Dinny]]—Mossie. Is there something in the back of this lorry?

My brother got his face out past the tulle. It had gone the same colour as it.

[[Mossie]]—Oh, Christ, he said. I only put her up there for the shelter.

[[Dinny]]—Put who?

[[Mossie]]—She wasn’t due until Tuesday. I didn’t like the look of the sky.

[[Caitríona]]—Dad, said Caitríona in a terrible voice. Who’ve you got in there?

[[Mossie]]—Mrs Quirke, said her father.

I’d have pulled in, only that there was no need to. We came around the turn for Coomhola, and there in the middle of the road stood a guard with his hand up. He was a very young guard. He’d his notebook out, and he had put down a cone. He was bent in at the window of a Micra in the politest way imaginable, and it was five to one.

[[Fidelma]]—Blow the horn, said Fidelma.

[[Dinny]]—I will not. I’ve no tax.

[[Fidelma]]—You’ve no what?

[[Dinny]]—I’ve no tax and I’ve no lights. It’s only for going to the mart.

There came a kick from behind that lifted the four of us, and after it the other thing, the long low one that you’d feel in your own stomach. Caitríona had the door open before it was done. She went down over her father in a shower of white, and I saw the wellingtons land in the road, and I heard the ramp come down. She’s the vet in Bantry. I don’t know did I mention that.

[[Garda Majewski]]—Madam, said the guard. Please to remain in the vehicle.

[[Caitríona]]—I can’t. She has a leg back.

[[Garda Majewski]]—Who has?

[[Caitríona]]—Mrs Quirke. Have you any water?

[[Garda Majewski]]—There’s a bottle, he said. Is the lady injured? I can call for an ambulance.

[[Caitríona]]—She’s a cow, Guard.

I got down. We all did. He looked at the back of the lorry, with what was in it, and he looked at the bride; then he looked over at me and at Mossie, the two of us in our carnations, side by side, with the two noses.

[[Garda Majewski]]—Which one is the owner?

[[Dinny]]—I’m the owner of the lorry, I said.

[[Mossie]]—I’m the owner of the cow, said my brother.

[[Garda Majewski]]—And of the bride?

[[Mossie]]—That’s me too, Mossie said. If you could call it that.

[[Caitríona]]—Fid! Fid, come here and hold up my train.

[[Fidelma]]—I’m in heels!

[[Caitríona]]—Then take them off. Uncle Dinny, I want your braces. Somebody ring the priest.

I gave up my braces. It was Mossie rang the priest, though, he had him in the phone from the time of the funeral; but he couldn’t hear with the noise she was making, so he had it turned up full and he held it out from him in front of his face like a man with a mirror.

[[Father Aloysius]]—Well, Maurice, said Father Aloysius. Are we late, or have we changed our mind?

[[Mossie]]—We’ve a heifer down at the turn for Coomhola.

[[Father Aloysius]]—Is it yours?

[[Mossie]]—It’s mine. She’s breech, or there’s a leg back. The young one has her coat off.

[[Father Aloysius]]—Which young one?

[[Mossie]]—The one with the veil.

We could hear him telling it to the church. First there was the echo of him saying it, and then a sort of a wind going through the seats.

[[Father Aloysius]]—Take your time, Maurice, said the priest. I’ve the groom here with me, and he says has she tried the ropes?

[[Caitríona]]—Tell him I’ve no ropes! the bride shouted. Tell him I’ve a pair of braces!

I’ve seen a good few calves pulled. I never saw one pulled like that. She’d the whole of her arm in, up to the lace; her cheek was laid in against the flank and her eyes were shut, and there was a daisy hanging out of her hair. Her sister stood at the back of her in her stockings, on the ramp, with an armful of satin, looking at the sea. The driver of the Micra had got out to see, and there was a bread van come up behind and nobody blew.

[[the woman in the Micra]]—Is it for the television? asked the woman in the Micra.

[[Dinny]]—No, I told her. It’s for Saint Finbarr’s.

[[Caitríona]]—I have it, said Caitríona. I’ve got the knee. Now I want somebody with strength, and I want him this minute. Guard!

[[Garda Majewski]]—I’m on duty, said the young guard.

[[Caitríona]]—So am I. Catch hold of that, and when I say pull you’re to pull down, not out. Down, towards her hocks. Were you ever at a calving?

[[Garda Majewski]]—Eleven, he said. My grandmother has a farm at Łomża. He was taking off his jacket. He folded it in four and laid it over the cone, and set the cap on top. On which side is the head?

[[Caitríona]]—You’ll do, she said.

So that’s how they had it, the bride and the guard, one brace each. And I happened to look round me then, and I saw that Mossie hadn’t stirred. He was in the road where she’d left him, with the phone stuck out in front of him and in the other hand the sheet of paper, and tears were falling down off the nose.

[[thinks Dinny]]*It’s her mother. It’s Eileen to the life, with the sleeve up.*

[[Dinny]]—What ails you? I said. Go in and help them.

[[Mossie]]—I gave it to Eoin.

[[Dinny]]—You gave what to Eoin?

[[Mossie]]—The place. It’s in the will, I’d it made when she went for the college. I thought she’d want no more to do with it. I gave it to your Eoin, in Boston, for the name. He wiped his face with the speech. A fella that’s never had his arm up anything.

[[Dinny]]—Did you not ask her?

[[Mossie]]—I thought she’d say. I was waiting for her to say.

[[Dinny]]—And what was she waiting for?

He looked at me. I had never known him look so like me.

[[Caitríona]]—Now! roared Caitríona. Down! Down, down, down!

There’s a sound like a boot coming out of a bog. The guard sat down on the road, and it was on top of him, the whole black shining length of it, and Caitríona was on her knees with her fingers down its throat, and then with a straw up its nose. It lay there. Nobody in that line of cars had a breath in them. She hit it a slap, and it shook the two ears and sneezed in his face.

You should have heard the cheer. It came out of the Micra, and from the bread van, and there was a second one, small and tinny, that went on for longer, with a cough in it and an organ; and we remembered about the phone.

[[Father Aloysius]]—What is it? called Father Aloysius. They want to know what it is!

[[Fidelma]]—It’s a heifer, said Fidelma, who hadn’t looked up to then, and she sat down on the ramp with the train in her lap and cried. It’s a girl. Oh God, Cáit, the state of you.

She was a sight. There was a green handprint on the bodice that was never got out, she has it framed. She stood up, and she pushed back the hair out of her eyes with the one clean bit of her wrist; and my brother went over to her across the road. I never thought he would. He had the paper held up in front of him in the two hands.

[[Mossie]]—Caitríona, he read. Family, reverend Father, friends.

[[Caitríona]]—Dad, it’s not till the dinner.

[[Mossie]]—I can’t do it at the dinner. I’ve only the one thing to say, and the rest of it’s off the internet. He turned the sheet over. There was nothing written on the back. Would you come home? he said. You and him. Would you ever take it on? I’ve no right to ask you.

She couldn’t answer him. She’d her arms out from her sides on account of what was on them. So he stepped in between them himself, in the good grey suit from Cork.

The young guard had got to his feet. He had put the jacket on again over everything, and he was coming round by the front of the lorry with the notebook open at a fresh page. He looked at the windscreen, at the place where the tax should be. He looked a long time.

[[Garda Majewski]]—I must take a name, he said to me.

[[Dinny]]—It’s Lucey, I said. Denis. It’s not up to date, Guard, I won’t tell you a lie.

[[Garda Majewski]]—No, no. For the calf. My mother will ask. He pointed with the biro to his own chest, where there was a badge under the slime. With us, the one who pulls it gives the name. I’m Majewski.

[[Dinny]]—Well, Garda Majewski, I said, the names are all gone. It’ll have to be Mrs Quirke.
