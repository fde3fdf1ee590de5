Hetty McClurg | Nurse | female | narrator
Agnes Haffey | Miss Agnes, Agnes, Aggie, the elder | female
Isobel Haffey | Miss Isobel, Isobel, Belle, the younger | female
Samuel John Weir | Samuel John, a stout man in a camel coat, Mr. Weir, the visitor, the man from Ontario | male
Davy | the bread man | male
====
The Line

The first thing I was told about Number Nine, Mill Row, by the nurse who had the district before me, was never to stand on the line.

It was a chalk one. It started at the front step, and came down the hall and over the kitchen floor, under the table and up the other side, and it ended at the middle bar of the range. They did it fresh of a Saturday. Everything to the left was Miss Agnes Haffey’s, and everything to the right was Miss Isobel’s; there were two kettles, and two clocks, and two loaves. There was only the one hen, but it had been taught. The two of them had lived in there since before the war without exchanging a word, and I don’t mean the last war, for this was 1958.

I went on Tuesdays. Agnes had a leg, and Isobel had a chest.

[[Agnes Haffey]]“You may tell my sister,” Agnes would say, and her eyes on me like a pair of gimlets, [[Agnes Haffey]]“that she has her blind up crooked.”

[[Hetty McClurg]]“Miss Isobel,” I would say, [[Hetty McClurg]]“your blind’s up crooked.”

[[Isobel Haffey]]“I heard her. You may tell her it’s my blind.”

[[Hetty McClurg]]“It’s her blind, Miss Agnes.”

[[Agnes Haffey]]“Then she may look like a tinker if she pleases. How’s her chest?”

[[Hetty McClurg]]“It’s a wee bit easier.”

[[Agnes Haffey]]“I never asked,” said Agnes. That was her way of being fond.

They would none of them in the Row tell me what it was about. The minister’s wife said she understood there had been a gentleman. The bread man, who knew everything from Ballyhagan to the shore, and had it wrong, said it was a hat. I was twenty-four, and I’d a bicycle and a certificate; I thought that there was nothing in the world that couldn’t be put right by a sensible person with a basin. Then I came up the Row on my usual day in the first week of May, and there was a motor car outside the door the size of a chapel.

[[Davy]]“Thon’s a Buick,” Davy told me. He had the bread cart stopped across the way, and I’d say it had been stopped for some time. [[Davy]]“That’s a Yankee fella. He’s been sitting in it a quarter of an hour combing his hair, and he hasn’t but the six of them.”

[[Hetty McClurg]]“What does he want?”

[[Davy]]“He asked me did the Haffey girls still live here. Girls!” said Davy. [[Davy]]“I said to him they did, and he gave me half a dollar. What’ll that buy me, Nurse?”

I told him a clip on the ear, if he said a word of it to Mrs. Crothers. But I was all of a shake as I knocked.

They were in the kitchen, one to each side of the range, as it might be a pair of delft dogs. They had seen him, through the two blinds, and had each of them put on her good brooch. Nobody mentioned it. I got down on my knees and I began on the leg.

[[Agnes Haffey]]“Ask my sister,” Agnes said after a while, [[Agnes Haffey]]“is she expecting somebody.”

[[Isobel Haffey]]“Tell her I am not. Ask her is she.”

[[Agnes Haffey]]“Tell her no.”

[[Isobel Haffey]]“Then what’s she got her teeth in for?”

[[Hetty McClurg]]“Ladies,” I said, [[Hetty McClurg]]“who is he?”

You could have heard the hen think. There came a knock at the front door, three and then two, a kind of a rogue’s knock; and I saw the pair of them hear it, and I saw it go in. I’d not have thought it possible for Agnes Haffey to blush. She was seventy-one. It started at the brooch.

[[Isobel Haffey]]“That’s how he did it,” whispered Isobel, to nobody.

[[Hetty McClurg]]“Will I let him in?”

“Mind the line,” they would have said any other day. Neither of them did.

He was a stout man in a camel coat, and he had a box of chocolates under each arm. He had teeth as well. I brought him down the hall, and he walked with the one foot on Agnes and the other on Isobel the whole length of it, looking about him and shaking his head; and in the door of the kitchen he stopped and threw out his arms so that the chocolates fell.

[[Samuel John Weir]]“Well, girls!” he said. [[Samuel John Weir]]“It’s Samuel John. Didn’t I tell you I’d be back?”

I looked from the one to the other. It was that still, I could hear the two clocks, which had never agreed.

[[Agnes Haffey]]“Nurse,” said Agnes at last, [[Agnes Haffey]]“ask that person what he wants.”

[[Hetty McClurg]]“What is it you’re wanting, Mr.—”

[[Samuel John Weir]]“Weir. Samuel John Weir, of Weir’s Better Plumbing, Hamilton, Ontario. Don’t you know me, Aggie? And this is wee Belle! I’d have known you anywhere. You’d hair down to here.”

[[Isobel Haffey]]“Tell him that was Agnes,” Isobel said.

[[Hetty McClurg]]“That was Miss Agnes, Mr. Weir.”

[[Samuel John Weir]]“Was it? So it was. And you’d the lovely singing voice.”

[[Isobel Haffey]]“Agnes,” said Isobel again, through her teeth.

I’ve seen a man step on a rake. He had that look; but he had been forty-six years in business and he came on. He sat himself down without being asked on the chair at the end of the table, where nobody ever sat, since the line went up the middle of it. He’d buried a wife, he told us. She was a Presbyterian, but she’d been good to him. He had four bathrooms. And it had come to him one night, in one or other of them, that all his days he’d had on his conscience the girl he left behind on Mill Row, and him with the ticket bought.

[[Samuel John Weir]]“I said I’d send for you,” he said, very moved, and he looked at a place on the wall that was just between the two. [[Samuel John Weir]]“And I never sent.”

[[Hetty McClurg]]“For which?” I asked him.

I’d no right to. It was out before I knew. The visitor took out a large handkerchief and gave his forehead a wipe.

[[Samuel John Weir]]“How’s that, Nurse?”

[[Hetty McClurg]]“Which of them did you say it to?”

[[Samuel John Weir]]“Now, you’re a young woman. You’d not understand it, it’s a long time ago—”

[[Agnes Haffey]]“He said it to me,” said the elder. She had hold of the arms of her chair. [[Agnes Haffey]]“On the Thursday night. At the mill dam, under the sally bush. He gave me the half of a sixpence. And I came home, and there was she, with her face lit up like a lamp, and wouldn’t say for why, and I knew that she’d been at him. I knew she’d made up to him behind my back.”

[[Isobel Haffey]]“Ask her what night,” said the younger.

[[Hetty McClurg]]“She says the Thursday, Miss Isobel.”

[[Isobel Haffey]]“I was with him on the Friday. At the mill dam! He told me he’d never looked at another. I thought that she was that bitter because she couldn’t get him.” Miss Isobel was feeling inside the neck of her blouse. She got a thing out of it, on a bit of black ribbon, worn as thin as a fish scale. [[Isobel Haffey]]“He gave me that.”

I had no need to be told. I held out my hand across the kitchen, and Agnes reached in under her shawl and put into it hers. I laid the two of them down on the oilcloth, one from each side, on the very chalk. They made a sixpence. It was Queen Victoria, and she looked as if she had suspected as much all along.

[[Samuel John Weir]]“I was twenty!” said Samuel John. [[Samuel John Weir]]“A fella says things. I’d only the one sixpence. The way I look at it, no harm done, it’s never too late, and I’ve come all this road to do the handsome thing, and marry the—well—”

[[Hetty McClurg]]“The which, Mr. Weir?”

[[Samuel John Weir]]“I’d not like to choose,” he said. He smiled at the wall. [[Samuel John Weir]]“I thought that maybe the girls would settle it between them.”

I wouldn’t have been in his coat for four bathrooms. There was a creak from the left, and a creak from the right. I had never seen the both of them on their feet at the one time. I’d never noticed that they were the same height. Agnes took her stick from the hook, and Isobel took up the poker; and then Agnes Haffey turned her head, quite slowly, the way you’d turn a key in a lock that was painted over, and she looked at her sister.

[[Agnes Haffey]]“Isobel,” she said.

[[Isobel Haffey]]“What?”

[[Agnes Haffey]]“Get the door.”

[[Isobel Haffey]]“I’ll get the door,” said Isobel Haffey, [[Isobel Haffey]]“when I’ve hit him.”

[[Agnes Haffey]]“You’ll not hit him on my side. I’ve the floor scrubbed.”

[[Isobel Haffey]]“I’ll hit him where I like!”

[[Samuel John Weir]]“Girls, girls,” cried the man from Ontario. But he was up, and going backwards.

I’ve told this in the Row many a time, and they always ask me did they touch him. They did not. They walked him the length of that hall, the two of them shoulder to shoulder, with the poker and the stick, and he went down the step on to his back in front of the bread cart. The hen saw him to his car. Davy says it bit him, but I have told you about Davy.

[[Davy]]“Is there a death?” he called over. [[Davy]]“What’s up, Hetty McClurg?”

[[Hetty McClurg]]“It’s the blind,” I said. [[Hetty McClurg]]“They’re getting it straightened.”

When I came in again the kitchen was very quiet. They’d sat down, but they had both sat down at the table. They weren’t looking at each other; I suppose it takes practice. Miss Isobel had opened one of the boxes of chocolates, and Miss Agnes had put on a kettle, and it was a full minute before any of us saw that it was the wrong one.

[[Agnes Haffey]]“Forty-six years,” Agnes said.

[[Isobel Haffey]]“He’d a terrible stomach on him.”

[[Agnes Haffey]]“He called me you.”

[[Isobel Haffey]]“He’d no notion which was which. I’d have been scouring his baths.” Isobel moved the half sixpence that was hers about a quarter of an inch, until there wasn’t a crack between the two. [[Isobel Haffey]]“Aggie. I’d have given him to you, if you had asked.”

[[Agnes Haffey]]“I couldn’t ask,” said Agnes. [[Agnes Haffey]]“I wasn’t speaking to you.”

I put my things in the bag, and I said that I would see them on Tuesday. I don’t believe they heard. At the door I looked down, and I’d stood on it; there was a great smear with my heel mark in it, right across. I was going to say that I was sorry. Then I thought of Saturday, and the bit of chalk on the sill, and I’m not proud of it, but I was a sensible person, and I had a certificate.

I put it in my pocket.
