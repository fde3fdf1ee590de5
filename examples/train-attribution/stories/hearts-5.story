Callum Reyes | Callum, the florist, Cal, Mr Reyes | male
Yusuf Baran | Yusuf, the trombonist, a man with a trombone | male
Hester Thornquist | Hester, the bride's mother, Mrs Thornquist | female
Philippa | Pip, the bride | female
Lionel | Her father | male
the bride's grandfather | the old man, Grandad | male
====
Peonies

On the morning of the wedding the peonies wouldn't open.

[[Callum Reyes]]"Come on," Callum Reyes told them. [[Callum Reyes]]"I've done you lukewarm water. I've done you sugar. I'm not above begging."

There were two hundred and forty of them in buckets, in a marquee, in a field outside Ludlow, and every one was shut as tight as a fist. He crouched down. He cupped a bud between his palms and breathed on it. He had been doing this for the better part of a minute when he saw a pair of shoes, very shiny, with spats, on the far side of the bucket.

[[Yusuf Baran]]"Does that work?"

[[Callum Reyes]]"No."

[[Yusuf Baran]]"Do you want me to do some?"

It was a man with a trombone. He was broad, and not tall, with a beard going grey in two stripes, and his bow tie undone, and he looked as though he meant it.

[[Callum Reyes]]"You can't just breathe on them," said Callum. [[Callum Reyes]]"There's a method."

[[Yusuf Baran]]"I'm a brass player. Breath's about all I've got."

So they did a bucket each. It was half past eight, and there was no one else in the tent but the caterer, who was counting forks and swearing. The man told him that he was called Yusuf Baran, that he led the band, that he taught woodwork four days a week in Kidderminster, and that this would be his three hundred and eleventh wedding, and that he had cried at every one.

[[Callum Reyes]]"At every one?"

[[Yusuf Baran]]"Not during a number. It gets in the slide. What about you?"

[[Callum Reyes]]"I leave before they start. I do the flowers, I'm gone by noon, and I come back at midnight for the buckets. I've never once seen anybody get married."

[[Yusuf Baran]]"That's the saddest thing that I ever heard."

[[Callum Reyes]]"It's a business model."

[[Hester Thornquist]]"Mr Reyes!" The voice got to them before its owner did. Hester Thornquist came in at the tent flap with rollers in, a silk dressing-gown, and green wellingtons; she was carrying a telephone before her at arm's length, like something that she had found on the lawn. [[Hester Thornquist]]"Tell me that those aren't the flowers."

[[Callum Reyes]]"They're going to open, Mrs Thornquist."

[[Hester Thornquist]]"They look like sprouts. I have paid for clouds. It says in your own email, here it is, I've got it up: 'A drift of blush and ivory, like clouds at the end of a summer day.' I'm not looking at clouds. I'm looking at a greengrocer's."

[[Callum Reyes]]"It was a cold night. They only want another three degrees."

[[Yusuf Baran]]"We've got heaters," said the trombonist. [[Yusuf Baran]]"In the van. We carry two of them for the drummer, he's from Cyprus."

She turned her head and took him in, spats and all. [[Hester Thornquist]]"And which are you?"

[[Yusuf Baran]]"The band, ma'am."

[[Hester Thornquist]]"You're not due until four."

[[Yusuf Baran]]"I like to get the feel of a field."

[[Hester Thornquist]]"Well, I call that keen," said the bride's mother, softening; and then the thing in her hand began to ring, and she looked at it with horror. [[Hester Thornquist]]"It's the registrar. Why would it be the registrar?"

She walked off with it a little way, down among the gilt chairs. They could not help hearing. Neither of them even pretended to stop breathing on the flowers.

[[Hester Thornquist]]"Speaking. Yes, at two ... No, Thornquist with a Q ... I beg your pardon? ... What do you mean, she rang you? *Who* rang you? ... When? ... Did she say why? ... No. No, don't do that. Don't do anything at all. Have a cup of coffee, and I shall call you back."

She stood with her back to them. One of the rollers had come loose and was hanging down behind her ear, and it trembled.

[[Yusuf Baran]]"Three hundred and ten," said Yusuf, under his breath.

[[Callum Reyes]]"What?"

[[Yusuf Baran]]"Somebody's called it off. I've only seen it the once, in Telford. I know that back."

[[Hester Thornquist]]"I heard that," said Mrs Thornquist. She didn't turn round. [[Hester Thornquist]]"And if either of you breathes one word of it outside this tent I'll have you both arrested. Where is my husband? Lionel!"

[[Lionel]]"In the portaloo, dear," came a faint cry across the grass.

[[Hester Thornquist]]"Then get out of it!"

* * *

The bride was underneath the top table. It was Callum who found her, because he had to do the garland, and when he lifted the cloth there she was, in jeans, with her arms about her shins and mascara down to her jaw.

[[Philippa]]"Don't tell Mum," she said.

[[Callum Reyes]]"I won't. Are you Philippa?"

[[Philippa]]"Pip. Are you the flowers? I'm so sorry. They're going to be so beautiful, and nobody's ever going to see them." It set her off. [[Philippa]]"I rang the woman. I told her that I couldn't, and then I couldn't think where to go. Everything here has been hired."

He considered the length of the garland. Then he got in with her, and pulled the cloth down, and after a moment it came up again at the other side, and there were the spats.

[[Yusuf Baran]]"Room for a third?"

[[Callum Reyes]]"This is Yusuf," said Callum. [[Callum Reyes]]"He's the band. He can be trusted, I think. I've known him for an hour and a quarter."

[[Yusuf Baran]]"Is it him?" Yusuf asked her. He had folded himself up, with some difficulty, beside the cake-stand. [[Yusuf Baran]]"Is he a bad lot? Because I've got a drummer."

[[Philippa]]"No! Ned's lovely. He's the loveliest man alive. It isn't Ned, it's all of *this*." She waved at the underneath of the table. [[Philippa]]"I wanted a registry office and a curry. I said so. And Mum went so quiet; and then it was a few flowers, and then it was a tent, and now there's a man coming with owls. There's an owl that brings the rings. I lay there last night and I thought, whoever it is that's getting married tomorrow, it isn't me. I'd be there just to hold the dress up."

[[Callum Reyes]]"Have you told Ned?"

[[Philippa]]"He's frightened of owls. He hasn't said one word. He's been taking a thing that he got from the chemist."

There was a silence under there. The florist had a peony in his buttonhole, one of the hard ones, and he took it out now, and turned it about in his fingers.

[[Callum Reyes]]"You can't force them," he said. [[Callum Reyes]]"That's what I ought to have told her. You can heat the tent up, and you'll get a sort of cabbage. But they do it when they like. I had some go over once, in the van, on the way home from the wedding. They were like, I don't know. Like the thing itself. I pulled into a lay-by and I just sat."

[[Yusuf Baran]]"On your own?" asked Yusuf.

[[Callum Reyes]]"Well, yes. It was one in the morning."

[[Yusuf Baran]]"I take it back. *That's* the saddest thing."

Pip gave a sort of sniff, which was halfway to being something better, and looked from the one to the other. [[Philippa]]"How long did you say you'd known each other?"

[[Callum Reyes]]"An hour and a quarter."

[[Yusuf Baran]]"Hour and twenty," said Yusuf.

The cloth went up for the last time. They saw a walking stick first, and then the knees of some good grey trousers, and then, upside down and purple, the face of the bride's grandfather.

[[the bride's grandfather]]"It's like the Blitz in there," said the old man. [[the bride's grandfather]]"Are you stopping, Pip, or are you coming out? Only your mother's got your father up against a heater."

[[Philippa]]"Oh, Grandad. I've rung the registrar."

[[the bride's grandfather]]"I know. I was in the next portaloo."

[[Philippa]]"Is she very angry?"

[[the bride's grandfather]]"She's sat on a gilt chair with a bucket on her lap, crying. She says that she only wanted you to have what she never. Me and your gran had got nothing, you see; she was wed in a borrowed frock out of the back of the Co-op. I don't say that it's sense. I'm just telling you who the tent's for." He had to stop and cough. [[the bride's grandfather]]"There's a curry house at the bottom of Corve Street. They open at twelve. I've had them on the telephone, and they can do us forty, if the other eighty don't mind sausage rolls."

The girl had begun to crawl out over the trombonist's legs. [[Philippa]]"And the registrar?"

[[the bride's grandfather]]"Having her coffee. I had them on an' all. Moss is my name, I said, Grandad to the bride, and take no notice."

[[Callum Reyes]]"What about the owls?" said Callum.

[[the bride's grandfather]]"I told him that we'd a cat."

* * *

At two o'clock that afternoon, in the registry office at Ludlow, in front of eleven people, a drummer, and a photograph of the King, Philippa Thornquist married her Ned in a clean pair of jeans. Her mother wore the hat. Her father could not get past the word 'delighted', and had three goes at it.

At the back, by the fire door, stood the florist. He'd meant to be gone by noon.

[[Yusuf Baran]]"Three hundred and eleven again," whispered the man next to him. He was already looking for his handkerchief. [[Yusuf Baran]]"Here it comes. It's always the 'I will'. You'd think that I'd be ready for it. Are you all right, Cal?"

[[Callum Reyes]]"Something in my eye."

[[Yusuf Baran]]"Which eye?"

[[Callum Reyes]]"Shut up," Callum whispered, and took the other end of the handkerchief.

Nobody had thought about the marquee. It stood out there in its field, in the first real sun of the week, with both of the drummer's heaters left on by mistake; and when the two of them drove back to it at midnight for the buckets, and Yusuf held up the torch, there was not anywhere to put your feet. They had all come out. They lay about over the rims of the pails, two hundred and forty of them, loose and enormous, pink going into white, exactly like the end of a summer day.

[[Yusuf Baran]]"Clouds," Yusuf said at last.

[[Callum Reyes]]"I told her."

[[Yusuf Baran]]"What happens to them now?"

[[Callum Reyes]]"They'll be over in the morning. You sit with them, mostly." He had found a gilt chair, and after some thought he set another one by the side of it. [[Callum Reyes]]"If you're not in a hurry for Kidderminster."
