Oonagh | | female | narrator
Lar | my father, Daddy, Da, my da | male
Larry | the other man, the soldier | male
Jincy | the nurse | female
Ger | my brother | male
Dr Nwosu | the young woman in the anorak, the doctor, Adaeze | female
Concepta | the tea lady | female
====
The Quiet Room

There were two of them in the room and both of them were called Laurence Devaney. No relation. It was a thing the home was very proud of when I brought my father in; they had told me it would be company.

My father was Lar and the other man was Larry, and over each of the beds there was a card with a picture, so the night staff could tell them apart. My father’s was a hen. Larry’s was a tank.

[[Lar]]—Who’s this? said my father.

[[Larry]]—It’s your one, said Larry. It’s your daughter, with the grapes.

[[Oonagh]]—How are you, Daddy? I said.

[[Lar]]—Whisht. They’re going down.

They had the racing on. They had it on every Saturday, the two chairs pulled up close on account of my father’s eyes and the sound away up on account of Larry’s ears, and between them they could follow it. I sat on the bed and opened the grapes.

[[Larry]]—Read us out the runners, love. He has the glasses lost.

[[Lar]]—They’re not lost. They’re in the home somewhere.

So I read them out off the paper. Widow’s Mite. Tell Nobody. Captain Pat. Brian’s Folly. Is It Yourself. The favourite was a thing called Dolores Keane, and my father wouldn’t have her.

[[Lar]]—She doesn’t stay, he said.

[[Larry]]—She stayed at Naas.

[[Lar]]—She was held up at Naas. She was carried. I could stay if I was carried.

[[Larry]]—You were carried in here, said Larry, and you stayed.

My father thought that was very good. He laughed until he coughed, and I got him the water. I’d say it was the first I had heard him laugh since the funeral, and I was thinking that, that I would tell Ger that, when I saw there was someone in the door. She was only young, in a red anorak, and she’d a lanyard turned the wrong way round.

[[Dr Nwosu]]—Is it Mr Devaney’s daughter? she said.

[[Oonagh]]—It is.

[[Dr Nwosu]]—Could I borrow you for a minute? There’s a room down here.

[[Larry]]—What is it? said the other man. Who’s that? Is it about the bins?

[[Oonagh]]—It’s for me, Larry. I’ll be back for the off.

It was called the Quiet Room. It had a lamp in it and a box of tissues and a picture of a lake, and as soon as I saw the tissues my legs went. The young woman in the anorak shut the door. She didn’t sit until I did. Somebody had taught her that.

[[Dr Nwosu]]—I’m the locum, she said. I’m sorry to be meeting you like this. You know he went in for the scan on Tuesday?

[[Oonagh]]—No.

[[Dr Nwosu]]—Nobody rang you?

[[Oonagh]]—What scan? I said.

She looked at the sheet and then she put it face down on her knee. I’ll always think well of her for that. She told it to me straight and slow, without the sheet, looking at me. It was the pancreas. It was in the liver by now as well. There were things they could do for a man of sixty but you wouldn’t do them to a man of eighty-four, they would only be cruel, and what they’d do was keep him comfortable, and he could be kept very comfortable, and he could stay where he was.

[[Oonagh]]—How long? I said.

[[Dr Nwosu]]—Weeks. I wouldn’t say months. I’m so sorry.

[[Oonagh]]—He was laughing. He was laughing there a minute ago.

[[Dr Nwosu]]—I heard him from the corridor.

[[Oonagh]]—Does he know?

[[Dr Nwosu]]—He was told that he’d be told today, with somebody with him. I thought you might like to be the one. Or we could do it together, said the doctor. Whatever way’s best for you. You can take as long as you like in here.

I took out my phone. I don’t know why that’s what you do. There was an hour of a difference with Ger in Gdansk and he answered on the first ring, and he was in a playground.

[[Ger]]—What’s wrong? said my brother.

[[Oonagh]]—It’s Da. There’s a doctor here. He has cancer, Ger, it’s in the pancreas. It’s weeks.

I could hear swings. I could hear some child being called in for its hat.

[[Ger]]—He never said he was sick.

[[Oonagh]]—When did he ever say anything?

[[Ger]]—I’ll come. I’ll get something tonight. Is he in pain? Ask her is he in pain.

[[Oonagh]]—Is he in pain? I asked her.

[[Dr Nwosu]]—Less than you’d expect. He’s an extraordinary man. I suppose it’s the training, she said. I was reading the notes last night, and with the one lung, and the metal that’s still in there from the Lebanon, I don’t know how he’s got this far on paracetamol.

I held on to the phone.

[[Oonagh]]—From the what? I said.

[[Dr Nwosu]]—The shrapnel. From when he was with the UN.

[[Oonagh]]—My father kept hens.

It went very quiet in the Quiet Room. She had gone a dreadful colour. She turned the sheet over and I could see her going down it with her finger, the name, the date, the name again, and all this time there was a small voice in my hand saying Oonagh, Oonagh, what is it, are you there?

[[Oonagh]]—Ger, I said. Don’t book anything.

[[Ger]]—What do you mean don’t book anything?

[[Oonagh]]—It’s the other Larry.

[[Ger]]—What other Larry?

[[Oonagh]]—There’s two of them. I told you that. It’s the wrong one, it’s not Da, he’s grand. I’ll ring you back.

And God forgive me I was happy. I want to put that down because I’ve never said it out loud. I sat under the picture of the lake with my hand over my mouth, and it went up through me like a drink, and it must have been the most of half a minute before I thought of the man it was.

[[Dr Nwosu]]—I’ve just done a terrible thing, said the doctor.

[[Oonagh]]—You have not.

[[Dr Nwosu]]—I’ve told a stranger a patient’s diagnosis. I didn’t ask your name. I didn’t ask his date of birth, it’s the first thing, it’s the very first thing they teach you. They’ll have me out, and they’ll be right to.

[[Oonagh]]—Who’ll tell them? I said. What’s your name?

[[Dr Nwosu]]—Adaeze. Dr Nwosu. I’ve been up since yesterday.

[[Oonagh]]—Have a tissue, Adaeze.

She took one, and I took one. Outside in the corridor there was the rattle of the trolley, and the tea lady put her head in on top of us without knocking.

[[Concepta]]—Is there anyone for a scone in the Quiet Room?

[[Oonagh]]—No thanks, Concepta.

[[Concepta]]—God help yous, she said, and withdrew it.

The doctor was folding the tissue up into a small hard square.

[[Dr Nwosu]]—He’s no one down, she said. Under next of kin. It just says Army Pensions Board, and a number in the Curragh.

[[Oonagh]]—There was a sister. She died.

[[Dr Nwosu]]—Then I’ll have to tell him on his own.

[[thinks Oonagh]]*He’s not on his own. He’s in there with his knees up against my da’s.*

But I didn’t say it. It wasn’t my business, and that had just been explained to me; it was the one thing in it that was perfectly clear. I went back up to the room ahead of her. They’d a minute to the off. The nurse was in with the tablets, Jincy, the small one that they were both in love with, and she was holding the two little paper cups up to the two cards, the hen and the tank.

[[Jincy]]—You missed the parade, she told me. Your father has ten euro on Captain Pat.

[[Oonagh]]—Whose ten euro?

[[Jincy]]—Mine, said Jincy.

[[Lar]]—She’ll get it back. What did that girl want with you?

[[Oonagh]]—Nothing, Daddy. It was about your feet.

[[Lar]]—What’s wrong with my feet?

[[Oonagh]]—Nothing’s wrong with them. That’s what she said.

I was never able to lie to him, but then he couldn’t see me. The other one could. I hadn’t thought of that. He had turned his big head around from the screen and was looking at me over the back of the chair, and he went on doing it while the nurse put the cup in his hand and while he put it back like a short whiskey. He’d very blue eyes. He looked at my face, and he looked past me at the door and the red anorak in it, and I saw him add it up.

[[Larry]]—She got the wrong Devaney, he said. Didn’t she?

Nobody answered him. On the television they were in a line.

[[Lar]]—What’s he saying? said my father.

[[Larry]]—I’m saying that the doctor mixed us up, Lar.

[[Lar]]—They’re always at it. I got your prunes.

[[Dr Nwosu]]—Mr Devaney, said Dr Nwosu, and she came in and got down on her hunkers by the chair. I’d like to talk to you. We can go somewhere private, and there can be anybody with you that you want.

[[Larry]]—Is it bad?

[[Dr Nwosu]]—I’d rather we went down to the other room.

[[Larry]]—I was carried out of At Tiri on a door, said the soldier, not roughly. I know what a face is. There’s a girl there that’s been crying, and she came in that door like a person that was let off. It’s all right, love. I’d be the same.

[[Oonagh]]—I’m sorry, Larry, I said.

[[Larry]]—You’ve nothing to be sorry for. Only you’ve heard it now, and I haven’t. It seems a waste. He turned to the doctor. Would you have anything against it, if she was mine for the afternoon?

[[Dr Nwosu]]—If she was your what?

[[Larry]]—My daughter. For the form. He wouldn’t mind. Lar, can I have a loan of your daughter?

[[Lar]]—You can, said my father, so long as you leave the grapes. Will yous be quiet? They’re off.

They were off. I stood between the two chairs and I had a hand on each of them, on the one shoulder with nothing on it but cardigan and the other that was like the side of a house, and the doctor stayed where she was, down on the floor, and none of us said a word. Brian’s Folly fell. Tell Nobody fell over Brian’s Folly. My father couldn’t see it and Larry couldn’t hear it, so we all of us had to shout, Jincy too, she shouted in Malayalam; and when they came to the last it was Dolores Keane by herself, held up, carried, out in the middle of the screen with daylight all around her.

[[Larry]]—What did I tell you? said Larry. She stays.

[[Lar]]—She’d nothing to beat.

[[Larry]]—She’d a field of eleven. He reached up and took my hand off his shoulder, and he kept hold of it. Now, doctor, he said. Fire away. That’s my daughter Oonagh, and that fella there in the hen is family.
