Idris Calloway | Idris | male
Mabli | the tall girl, Miss Frayne | female
Oskar | Mr Lindqvist, her brother | male
Petra | the prefect | female
Chidi | the smallest of them | male
Headmistress Averill | the headmistress, the old woman, Headmistress | female
Professor Dunmow | Dunmow | male
the portrait | the portrait of the Founder | male
====
An Impression of the Headmistress

There were, by general agreement, three people in the Fourth Year at Hallowdene who could do the Headmistress. Yusra from Ember House had the walk. One of the Petherick twins had the cough. But for the voice, that dry, sweet, papery voice like somebody turning over a will, you had to go to Idris Calloway, and tonight the whole of Detention had come to him at once.

[[Chidi]]"Do the assembly," begged Chidi. [[Chidi]]"Do the one about the fountain!"

[[Idris Calloway]]"I'm supposed to be scrubbing this."

[[Oskar]]"We're all supposed to be scrubbing," said Oskar, who hadn't touched his brush. He was lying along the top of Cauldron Nine with his arms folded on his chest like a dead king. [[Oskar]]"Scrubbing's for when Dunmow comes back. Go on. I need cheering up. Petra's told Mum about the goose."

[[Mabli]]"Everybody's mum knows about the goose," said the tall girl at the sink.

[[Oskar]]"Has anyone told the goose's mum?"

[[Mabli]]"Oskar."

[[Oskar]]"It's a fair question. It's a hundred-foot goose. There might be a bigger one."

It had been, when all was said and done, a very small spell. It was only that they'd used the large chalk. Idris looked at the door; he looked at the three expectant faces and at the stuffed salamander on top of the cupboard, which had also been at the assembly. Then he climbed on to an upturned bucket. He drew down his upper lip. He let his eyelids sink until he was regarding the world, all of it, from a great height and without much hope.

[[Idris Calloway]]"Children," said Idris.

Chidi squeaked with joy.

[[Idris Calloway]]"Children. It has come to my attention that a fountain has been filled. I do not ask with what. I have tasted it." He paused, and swept the imaginary hall with a glance. [[Idris Calloway]]"I know who did it. I know what each of you had for breakfast. I know, Mr Lindqvist, about the trousers."

[[Oskar]]"It's uncanny," Oskar told the ceiling.

[[Idris Calloway]]"In my day we had no fountain. We had a hole. We were grateful for the hole, and when it was full, we drank."

[[Mabli]]"Stop it," Mabli said, but she had her wet wrist across her mouth.

[[Idris Calloway]]"Miss Frayne. Are you laughing? In a corridor?"

[[Mabli]]"It isn't a corridor!"

[[Idris Calloway]]"Everything is a corridor, Miss Frayne, to those who are passing through."

Chidi had slid down the side of a cauldron and was hitting the floor with his fist. Idris felt the lovely warm wave come up and lift him. There was nothing like it, not flying, not anything. He spread his arms.

[[Idris Calloway]]"And now," he quavered, [[Idris Calloway]]"let us all rise, and sing the school song. I shall not be joining in. I have been dead since Tuesday."

Nobody laughed.

It was odd, because that was the best bit. Mabli's face had gone perfectly blank. Oskar was no longer lying on Cauldron Nine, and seemed never to have lain on anything in his life.

[[thinks Idris Calloway]]*She's behind me,* thought Idris. [[thinks Idris Calloway]]*She's behind me, isn't she?*

[[Headmistress Averill]]"Since Wednesday," said the voice behind him. [[Headmistress Averill]]"On Tuesday I had a meeting."

He turned round on the bucket, which isn't easy. Headmistress Averill stood in the doorway in her grey travelling cape, with Professor Dunmow blinking over one of her shoulders and the prefect, rigid with shame, at the other. Nobody knew how long a person of that age could stand so still.

[[Idris Calloway]]"Headmistress, I was—we were—it was a sort of tribute."

[[Headmistress Averill]]"Was it?"

[[Petra]]"I'm so sorry, ma'am," Petra burst out. [[Petra]]"I told them to be working. I told my brother particularly."

[[Oskar]]"You did not! You told me I'd broken Mum's heart!"

[[Petra]]"That was particularly!"

[[Professor Dunmow]]"Perhaps if we all calmed down," murmured Dunmow, as he murmured at explosions.

The old woman lifted one finger, and there was a silence into which the tap dripped, twice.

[[Headmistress Averill]]"Mr Calloway. Say that again, if you please. From the beginning."

[[Idris Calloway]]"All of it?"

[[Headmistress Averill]]"One word will do. I believe that it was *children*."

He looked round for help. Chidi, the smallest of them, gave him a tiny nod, the sort you give to a man on a scaffold. Idris swallowed, drew down his lip with what felt like somebody else's muscles, and said it.

[[Idris Calloway]]"Children."

[[Headmistress Averill]]"Hm," said the Headmistress. [[Headmistress Averill]]"Dunmow?"

[[Professor Dunmow]]"It's very close. I shouldn't have known it from yours, with my eyes shut. But it's quite out of the question, Leocadia."

[[Headmistress Averill]]"You've said so all the way down the stairs."

[[Professor Dunmow]]"He's fourteen!"

[[Headmistress Averill]]"So was I." She came into the room and sat on Idris's bucket, from which he had removed himself. Close to, there was something wrong with her. It took him a moment to see that under the cape one of her sleeves hung flat, and that a fine grey dust was sifting out of it on to the tiles. [[Headmistress Averill]]"I'll be brief. I have, as you so acutely remarked, been dead since Wednesday."

Mabli dropped the brush in the sink.

[[Mabli]]"But you're talking," she said.

[[Headmistress Averill]]"It's a habit one loses slowly. By dawn I shall be mostly dust, and after that a nuisance in the east wing. I don't complain. I was a hundred and six, and it was a very good meeting. The difficulty is the Gate."

They all knew about the Gate; that is, they'd all been told as First Years that it was a broom cupboard. Petra had gone white.

[[Petra]]"It opens to the Head's voice," she said slowly. [[Petra]]"Only to hers. And it only *shuts* to hers. It's in the Prefects' Oath."

[[Headmistress Averill]]"And each Head teaches it the next one's, which takes a month, and I've not had a month. Every night at three I go down and tell it to stay shut. I have done so for forty-one years. Last night I found that it could scarcely hear me." A little more of her ran out on the floor. [[Headmistress Averill]]"I need someone who can be me until the spring. The staff can't. Professor Dunmow tried. The Gate laughed at him."

[[Professor Dunmow]]"It sniggered," said Dunmow, with dignity.

[[Chidi]]"What's behind it?"

[[Headmistress Averill]]"A hole, Chidi. We were grateful for it, and then it got full."

Chidi, who had found this so funny five minutes ago, moved nearer to Oskar. Oskar put an arm round him without seeming to notice.

[[Idris Calloway]]"I'm only mucking about, though," Idris said. It came out in his own voice, which cracked. [[Idris Calloway]]"It's just so they'll laugh. I can't do it properly. I'd get down there and it'd know."

[[Headmistress Averill]]"Why should it?"

[[Idris Calloway]]"Because I'm not anything! I'm the one who does the voices. I came forty-third in Wards."

[[Oskar]]"Forty-fourth," said Oskar loyally.

[[Idris Calloway]]"Thanks."

[[Oskar]]"I was forty-fifth. I keep track."

The headmistress looked at Idris for some time. She had very pale eyes, and he'd always done them as sleepy. They weren't in the least sleepy. He saw now that he'd been getting them wrong all year.

[[Headmistress Averill]]"The rest of you will go and look at the corridor," she said. [[Headmistress Averill]]"It's passing through."

They went. Petra took her brother by the ear, from habit, and then, halfway over the threshold, let go of it and took his hand.

***

When the door had shut neither of them said anything at first. The salamander stared.

[[Headmistress Averill]]"Do you know why you do it so well?"

[[Idris Calloway]]"I listen, I suppose. You sort of go down at the ends."

[[Headmistress Averill]]"I go down at the ends because I was terrified. I was thirty when they gave me this school. I'd a stammer. Before my first assembly I stood in front of the glass in the bursar's lavatory for an hour, saying the one word, until I sounded like the woman before me." She brushed at her knee, and some of the knee came away. [[Headmistress Averill]]"She'd got hers from an uncle. You aren't doing an impression of me, Mr Calloway. You are doing an impression of an impression of a bishop."

He laughed. He couldn't help it.

[[Idris Calloway]]"So you're the one who does the voices."

[[Headmistress Averill]]"I'm the one who does the voices," she agreed. [[Headmistress Averill]]"It's a perfectly respectable thing to be. There's generally a door somewhere that needs it."

[[Idris Calloway]]"Does it work? If you're frightened?"

[[Headmistress Averill]]"I've never tried it otherwise."

He thought about it. From the passage there came a low hum of argument, in which he could make out the word *goose*.

[[Idris Calloway]]"Will you come down with me? Just for the first night?"

[[Headmistress Averill]]"As much of me as can be carried," said the Headmistress. [[Headmistress Averill]]"Bring the bucket."

So it was that at five minutes to three a procession went down by the old back stairs: a professor with a lamp, two Lindqvists, a tall girl, a small boy, and in front a fourth-year with a bucket, walking as if it were full of eggs. They passed the portrait of the Founder, who opened one painted eye.

[[the portrait]]"Students out of bed?"

Idris stopped. He drew down his lip. He looked at the Founder from a great height and, this time, wide awake.

[[Idris Calloway]]"They are with me," he said.

The portrait shut its eye at once. Inside the bucket, very faintly, somebody dry and sweet and papery began to laugh.
