Granny Hettle | Granny, the old goat, Gran | female
Pim | | male
Juniper | his sister | female
Moss | the smallest kid | male
Ulrik Stane | Mr. Stane, the wolf, a voice, the voice | male
Corin | Da, their father | male
====
Not by the Hair

It is the night of the big snow, and Granny Hettle has barred the door, and put the kettle on, and counted the kids into bed three times. It always comes out as three. She would like it to come out as three and one.

[[Juniper]]“Is Da home yet?” asks Juniper from the top bunk.

[[Granny Hettle]]“Not yet.”

[[Juniper]]“You said by dark.”

[[Granny Hettle]]“I said by dark if the pass was clear. He'll have stopped at Ottery's. He'll be sitting at Ottery's this minute, with his boots off, eating somebody else's turnips.” She draws the curtain over the little window, so that she needn't see how the flakes are coming sideways. [[Granny Hettle]]“Shut your eyes.”

[[Pim]]“Tell us one first, Gran,” says Pim, who is the eldest, and nine, and has been looking at that curtain too.

[[Moss]]“Tell the wolf one!” the smallest kid demands. Moss has only the two teeth and is proud of both.

[[Granny Hettle]]“You had the wolf one last night.”

[[Moss]]“Tell it again!”

[[Granny Hettle]]“It isn't a thing to hear on a night like this,” the old goat says; but she lowers herself into the chair all the same, and takes up a sock, because a story comes better round a heel. [[Granny Hettle]]“Well, then. Where do I start?”

[[Pim]]“Once there were seven.”

[[Granny Hettle]]“Once there were seven kids in a house on a hill, and I was one of them. I was the fourth. And our mother had to go down to the market, so she called us in together, and she said, ‘My loves, there is a wolf about. He'll come to the door, and he'll speak you fair. You'll know him by two things. His voice is rough, and his feet are black. Don't you open it by so much as a hair.’

[[Granny Hettle]]“And off she went, and we played at shops. And by and by there comes a knock.”

[[Juniper]]“How many knocks?”

[[Granny Hettle]]“Three.”

[[Juniper]]“Last night there were two.”

[[Granny Hettle]]“He was in better health tonight. *Knock, knock, knock.* And somebody says outside, oh, in a terrible rough voice, ‘Open the door, my dears, I've brought you something from the market.’ But we were too sharp for that one. My brother Dillon shouted, ‘You're never our mother! Our mother's got a sweet voice!’

[[Granny Hettle]]“So away he goes, and eats a great lump of chalk—”

[[Pim]]“Why chalk?”

[[Granny Hettle]]“It's for the throat.”

[[Pim]]“But would it work, though?” Pim has come up on to one elbow. [[Pim]]“I ate some at school. I didn't get any sweeter.”

[[Granny Hettle]]“You've to be wicked first,” says Granny. [[Granny Hettle]]“Do you want this, or don't you?”

[[Moss]]“We want it!” cries Moss.

She turns the heel. The wind has got into the chimney and is trying all the notes it knows. Under the wind, a long way off and only for a moment, is another sound that might have been the gate.

[[Granny Hettle]]“So back he comes,” she goes on, rather louder. [[Granny Hettle]]“And he's as sweet as a dove this time. ‘Open the door, my honeys.’ And we said, ‘Show us your foot, then.’ And he put up his foot to the window, and it was white! He'd been to the miller and had it floured. So what do you think? My eldest sister drew the bolt—”

*Knock.*

Nobody in the room breathes.

*Knock.* It is not a story knock. It is slow and low down, and something slides along the wood when it has finished.

[[Juniper]]“Gran,” says Juniper, [[Juniper]]“was that you?”

[[Granny Hettle]]“That was the wind.”

[[Ulrik Stane]]“Open the door,” says a voice.

It is as rough as a rasp. It is the very roughest they have ever heard. Moss goes down under the quilt, right to the bottom, and there is nothing left of him on the pillow but a dent.

The old goat has got out of her chair. She has the poker, though nobody saw her take it up. She goes to the door and stands at one side of it, where the planks are thickest.

[[Granny Hettle]]“Who's there?”

[[Ulrik Stane]]“Ulrik Stane. Off the Mountain Post. Open up, ma'am, for pity's sake.”

[[Granny Hettle]]“The post comes in the mornings. The post is Mr. Ottery, and he's a hare.”

[[Ulrik Stane]]“He does the valley. I do the tops. Nobody sees me; I put it in his box and he takes it round.” There is a fit of coughing, as hoarse as a saw in wet timber. [[Ulrik Stane]]“I've a delivery for Hettle, High Byre. It's urgent. It won't go through the slot.”

[[Granny Hettle]]“I've had dealings with things that brought me something from the market,” says Granny Hettle. [[Granny Hettle]]“You've a bad throat for a postman.”

[[Ulrik Stane]]“I've been shouting in the snow since four o'clock.”

[[Granny Hettle]]“Who at?”

[[Ulrik Stane]]“At him, to keep him awake.”

The poker comes down an inch. Then it goes up again.

[[Granny Hettle]]“Put your foot to the window,” she says.

They hear it go along the wall, dragging. Pim has climbed down and is standing in the middle of the floor in his nightshirt, and his sister is holding on to the tail of it. The curtain is the red one with the ducks. Their grandmother takes the hem in two fingers and lifts it.

There is a foot on the glass, as broad as a plate, with claws. It is white all over.

[[Juniper]]“Flour!” shrieks Juniper.

[[Ulrik Stane]]“It's *snow*,” says the voice, with great weariness. [[Ulrik Stane]]“Look, missus. I know what it is you're thinking. I'll not tell you a lie. I'm a wolf. I've been one all my life and I know how it looks. You needn't let me in at all. I'll put him down on the step and I'll go off to the far side of the wall, and you can count to twenty and fetch him inside. But you'll have to be quick about it. He stopped talking a while back.”

[[Pim]]“Who has?” Pim shouts. [[Pim]]“Who stopped talking?”

[[Ulrik Stane]]“He's got a blue scarf,” the wolf says. [[Ulrik Stane]]“He was under the drift by the Cold Stone with just a bit of it sticking out.”

Granny knitted the blue scarf. She knitted it in this chair. She stands there with one hand flat against the door and does not move, and her face is the face of the fourth of seven, who hid inside the clock.

[[Pim]]“Gran. That's Da's. That's Da's scarf!”

[[Granny Hettle]]“It might be,” she whispers. [[Granny Hettle]]“Or it might be that he's got the scarf, and that's all there is left to have. That's how they do it, Pim. It's always the thing you want. My sister drew the bolt because she wanted it to be our mam.”

Nobody can think of an answer to this. And then the quilt on the bottom bunk heaves, and Moss comes out of it, backwards, with his hair on end, and trots to the door in his bare feet, and puts his mouth to the crack beneath it.

[[Moss]]“Mister,” he says. [[Moss]]“What does Da say when he drops something?”

There is a silence on the other side.

[[Ulrik Stane]]“How old is that one?” asks the voice.

[[Moss]]“I'm three!”

[[Ulrik Stane]]“Then I'd as soon not repeat it. But it was about a bishop and a bucket. He said it four times, coming down off the Stone, and I'd never heard it before, and I've been thirty years in the Post.”

The bolt is back before the last word's out. It is Granny's own hand that does it, and the door comes in with half the mountain behind it.

He fills up the whole of the frame. He is grey, where he isn't white, and lame in one leg, and there's a brass badge on a strap across his chest. Over his shoulders, the way a shepherd will carry a lamb, lies a long, limp, snow-caked goat in a blue scarf.

[[Ulrik Stane]]“Sign here,” the wolf says hoarsely, and falls flat on the mat.

After that there's no time to be afraid of anybody. Pim fetches blankets. Juniper fetches the bottle that they aren't supposed to know about. Granny Hettle has her son's boots off, and his feet in her lap, and is rubbing them as if she meant to start a fire, and scolding him in a steady stream, for going, and for stopping, and for every foolish thing that he has done since he could walk.

[[Granny Hettle]]“Corin! You great lummock! Corin Hettle, you open your eyes this minute!”

One of them opens.

[[Corin]]“Mam,” he mumbles. [[Corin]]“Don't shout. Where's the big fellow?”

[[Pim]]“He's on the mat, Da.”

[[Corin]]“Give him the turnips. I promised him.” Their father tries to sit up, and thinks better of it. [[Corin]]“He told me stories, the whole way down. He made me say what came next. I'd have gone off else. They were very bad stories. There's one with a grandmother in it that you'd never credit.”

[[Juniper]]“Did she get eaten?” Juniper wants to know.

[[Corin]]“She did not. She wins. She puts stones in his belly and sews him up.”

They all look round at the mat. The wolf has raised his head, and is gazing into the fire with an air of not listening.

[[Ulrik Stane]]“My own gran told it us,” he says, after a bit. [[Ulrik Stane]]“Every night, in the winters. ‘There's a goat about,’ she used to say to us. ‘She'll have a sweet voice and a pair of scissors. Don't you open that door.’ I couldn't sleep for it. I was eighteen before I'd go by a haberdasher's.”

It is a strange noise that Granny Hettle makes. The children have not heard it before, and it's a moment before they understand that she is laughing, and a moment more before they see it isn't only that.

[[Granny Hettle]]“You'd better come nearer in, Mr. Stane,” she says. [[Granny Hettle]]“You're in the draught there. Moss, get the man a cup.”

[[Ulrik Stane]]“I'm all right where I am, ma'am. I wouldn't want to crowd you.”

[[Granny Hettle]]“Nobody comes into my house and lies on the mat. What do you take?”

[[Ulrik Stane]]“Honey, if there is any. It's for the throat.”

[[Moss]]“You should eat *chalk*,” says Moss kindly, climbing up on him.

Later, when the wind has blown itself out, she counts. There's one in the top bunk and one in the middle. There is one asleep with his face in a wolf. There is one by the stove with his feet in mustard, snoring. It comes out as three and one, and she goes over it again to be sure. It comes out as three and one and one.

She gets up, very quietly, and sees to the door. She doesn't bar it. She just leaves it on the latch.
