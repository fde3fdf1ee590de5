the miller | the miller, the father, the old man, Father | male
the eldest son | the eldest son, the eldest, the big one, his brother | male
the second son | the second son, the second, the clever one, his brother | male
the youngest son | the youngest son, the youngest, the boy, the third, the lad | male
the witch | the witch, the old woman, the woman in the well-house, Grandmother | female
the fox | the fox, the vixen, the red one, the stranger in the red coat | female
the bailiff | the bailiff, the king's man, the man with the book | male
====
# The Fox's Third

There was a miller who had three sons, and a millstone that had stopped.

It had not broken. Nobody had laid a hand to it. It had gone round for a hundred years without complaint, and on the first Monday of the winter it gave a sigh and stood still, with the river pushing at the wheel as hard as ever; and on the Tuesday the king's man came about the tax.

[[the bailiff]]"Forty sacks," said the bailiff, and he wet his thumb and turned over a page.

[[the miller]]"I've none," the miller said.

[[the bailiff]]"You had thirty-eight, last year."

[[the miller]]"Last year it went round."

The man with the book walked once about the stone. He kicked it, as people do. [[the bailiff]]"I'll come again in four days," he said. [[the bailiff]]"And then it'll be forty sacks or the mill. It's all one to me. I've a cousin who'd like a mill."

[[the eldest son]]"And if we break your head for you?" inquired the eldest son, who was large.

[[the bailiff]]"Then there's a page for that, too," said the bailiff. He showed it to him.

When he had gone the four of them sat around the cold stone as if it had been a fire. The father looked at his hands. They had been white for so long that he hardly knew them.

[[the miller]]"My grandfather," he said, [[the miller]]"told my father, and my father told me, that there was a price on that stone, and it wasn't ever paid. He had it from a woman who lived over the hill. She said that she'd send for what he owed her when she wanted it."

[[the second son]]"How much was it?" asked the second, who was clever.

[[the miller]]"He never would say."

[[the eldest son]]"I'll go and talk to her," the eldest said. He stood up, and took the axe.

[[the youngest son]]"Is that for talking?" said the youngest son.

[[the eldest son]]"It's for if she's deaf."

So he went away over the hill in the morning, whistling, and he was home before it was dark, without the axe. He sat down by the stone, and not one word could they get from him.

[[the second son]]"What did you do?" asked the clever one, walking round him. [[the second son]]"Did you hit her? You did, didn't you, or you tried. It's no good. He just sits. I'll go myself. I'll take her the silver spoon, and I'll say that it's half."

[[the youngest son]]"Half of what?"

[[the second son]]"That's what I'm hoping she'll tell me. It's how you deal, youngster. You find out what a thing costs before they know that you want it."

He went on the Thursday, in his good hat. He too was back before the dark. He'd still got the hat, but the spoon was gone, and when he opened his mouth to speak nothing came from it at all.

[[the miller]]"Well," said the miller, [[the miller]]"that's a mill, two sons and a spoon. I don't think that I can spare you."

[[the youngest son]]"No, Father," said the boy. [[the youngest son]]"But I'll be getting off early, all the same."

* * *

It was snowing on the hill. About halfway, where there is a gate, somebody had set a trap, and there was somebody in it.

[[the fox]]"Good morning," it said.

The youngest son looked at it over the gate. It was a fox, a big vixen, as red as a door. She was sitting with one forefoot stretched out in front of her as a lady sits to have a ring admired, and the iron had it by the wrist.

[[the youngest son]]"Good morning," he said. [[the youngest son]]"That looks sore."

[[the fox]]"One gets used to it. No, that's not true; one doesn't. I've asked two people to open this already. The one said he'd have my skin when he came back. The other offered to let me out, and wanted to know what I would give him."

[[the youngest son]]"Those were my brothers."

[[the fox]]"I saw a likeness. About the ears. And what do *you* say?"

[[the youngest son]]"I'd say hold still," the boy replied, and got down on his knees. It was stiff, and he had to put his foot upon the spring. [[the youngest son]]"You won't bite?"

[[the fox]]"I might. I'd be sorry after."

[[the youngest son]]"There. Can you stand on it?"

[[the fox]]"On three of them, beautifully. You haven't asked what I'd give you."

[[the youngest son]]"I didn't think you had anything."

[[the fox]]"What a very restful young man," said the fox. She licked the foot, and put it down, and took it up again. [[the fox]]"I'll walk along with you a little. You're going to the old woman. You'll want to know three things."

[[the youngest son]]"Shall I?"

[[the fox]]"You always do. Don't sit when she asks you, or you'll never get up. Don't eat a thing unless she's had some first. And when she tells you the price, don't say it's too much."

[[the youngest son]]"What if it is too much?"

[[the fox]]"It will be," said the red one. [[the fox]]"That's what makes it a price."

* * *

She lived in a well-house with the well still in it, so that it went down black in the middle of the floor, and her bed and table were arranged around the edge. She was peeling an apple. There was an axe on the wall, and a silver spoon in her saucer.

[[the witch]]"Shut the door," said the witch. [[the witch]]"You've let a fox in. Sit down."

[[the youngest son]]"Thank you, Grandmother, I'll stand."

[[the witch]]"Have some apple."

[[the youngest son]]"After you."

She cut a slice, looked at it on the knife, and laid it aside. She had one brown eye and one that was the blue of skimmed milk, and it was with the blue one that she looked at him.

[[the witch]]"Somebody's been talking to you," the old woman said.

[[the fox]]"Not me," said the fox, from under the table.

[[the witch]]"I wasn't speaking to you, madam. I set that trap for a hen thief, and I might have known it'd be let out by a fool. You're the miller's third?"

[[the youngest son]]"I am."

[[the witch]]"I had the first one here on Wednesday, or was it Tuesday? He wanted to chop something. I took his voice off him, he was making such a din with it. The other was worse. He wanted to do *business*. Have you brought me anything?"

[[the youngest son]]"No, Grandmother. I don't know what's owing."

[[the witch]]"Didn't they tell you?"

[[the youngest son]]"They never knew it. He wouldn't say, my great-grandfather."

[[the witch]]"No," she said, rather slowly. [[the witch]]"I don't suppose he would have. He stood just there, where you are standing, with snow on him, and he wouldn't sit down either. He'd a mill with no stone. I had a stone, and I had nobody to talk to. So I let him have it. And I told him what I wanted was that he should come up, once a year, on the shortest day, and tell me the news."

The wind went over the roof. Down in the well a drop fell, and they all heard how long it took.

[[the youngest son]]"And that was all?"

[[the witch]]"That was all of it."

[[the youngest son]]"Did he come?"

[[the witch]]"The first year. He brought a cake. He told me who had married, and whose cow had died. I laughed so I had to hold on to the bucket." She picked up the apple, and found that she had peeled it right away to the core. [[the witch]]"Then he got rich. There was always some reason. It's a steep hill, in winter. I said to myself that I'd give it a hundred years."

The youngest son did not know where to put his hands. He looked under the table, but the fox was busy with her foot and wouldn't meet his eye.

[[the youngest son]]"So it's a hundred visits that we owe you," he said at last.

[[the witch]]"Ninety-nine. I'm a fair woman."

[[the youngest son]]"I'm nineteen. I'd have to live to be a hundred and eighteen."

[[the witch]]"Are you telling me that it's too much?"

He opened his mouth. Something sharp closed on his ankle, not very hard.

[[the youngest son]]"No, Grandmother," said the boy. [[the youngest son]]"I was thinking that I could come oftener."

The witch said nothing. It was the fox who laughed, a short, high yap, and she put her sore paw across her nose as if to hold it in.

[[the witch]]"How often?"

[[the youngest son]]"Sundays. That'd be fifty-two in the year. We'd be square by the winter after next, or near it."

[[the witch]]"And then you'd stop."

[[the youngest son]]"I don't know," he said. He was an honest boy. [[the youngest son]]"It depends what the apples are like."

At that she cut the slice in two. She ate one half herself, all of it, with her eyes shut, and held the other out to him on the knife.

[[the witch]]"Your brother's axe you can have," said the old woman gruffly. [[the witch]]"The spoon I like. Now sit down, do, you make the place look untidy. You can sit; I've taken it off. What's the news?"

[[the youngest son]]"There's a bailiff," the lad began.

[[the witch]]"Oh, *good*," said the witch. She drew up her chair.

* * *

The king's man came on the Saturday with six carts, and his cousin.

[[the bailiff]]"I don't hear it going round," he remarked.

[[the miller]]"No," said the miller. He was on the step with a son on either side, neither of whom had spoken for days, and both of whom had eaten a great deal. [[the miller]]"I've one out still. I'd ask you to wait till he's back."

[[the bailiff]]"I have waited four days. It's in the book."

[[the fox]]"May I see it?" said someone at his elbow.

It was a lady, or the bailiff took it for one: a stranger in a red coat, with a sharp face and her arm in a sling. He was fond of showing it. She read down the page, and her nose twitched.

[[the fox]]"How interesting. It says forty sacks. It doesn't say of what."

[[the bailiff]]"Of flour, ma'am. It's understood."

[[the fox]]"It isn't written, though?"

[[the bailiff]]"It hasn't ever needed to be."

[[the fox]]"I only ask," said the stranger, [[the fox]]"because there's an old party coming down the lane with a wheelbarrow, on that young man's arm, and she tells me that she's been saving up snow."

And just then, behind them, for the first time since Monday, something groaned, and grated, and began to turn. The eldest son put his hand to his throat.

[[the eldest son]]"It was the *axe*," he roared. [[the eldest son]]"I only *showed* it to her!"

[[the second son]]"She's kept my spoon," said the second, in the same breath.

[[the youngest son]]"Father!" came a shout from the lane. [[the youngest son]]"Put the kettle on! She's never seen a mill go round!"

The miller went in. He had to wipe his face, and he came out again as white as ever he'd been, with flour to the eyes.

[[the miller]]"You'll get your forty," he told the man with the book, [[the miller]]"by and by. You'd best sit down. There's company."

[[the fox]]"I shouldn't, if I were you," murmured the fox. [[the fox]]"Not until she tells you that you can."
