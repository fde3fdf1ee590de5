Clover Hasp | Clover, the green mare, the baker, Clo | female
Tansy Bright | Tansy, lamp-keeper, candlestick, the yellow mare | female
Heron | Heron, Blue, the blue mare, the voice in the bin | female
Maple Dunnock | Maple, the farm mare | female
Pipistrelle | Pipistrelle, Pip, the bat-pony | female
Rufus | Rufus, Roo | male
the taller one | the taller one, the taller intruder, the tall stranger, the mare in the hood | female
Bracken | the torn-eared one, Torn-Ear, the stallion in the sack, Bracken | male
Gran Hasp | Gran Hasp, Gran, the old mare | female
the villagers | the whole village | neutral
====
**LANTERNMEADOW**
**Chapter Fourteen: The Night of the Bad Cake**

*A/N: Sorry this is late!!! Exams. It follows straight on from Thirteen, so if you've forgotten why Maple is covered in jam, go back one. Thank you for all the reviews, I read them to my cat.*

---

[[Tansy Bright]]"It's not *that* bad," said Tansy.

Nobody agreed with her. The cake stood in the middle of the mill floor with six ponies lying around it, and while they looked, a piece of the top slid down one side and went *plap*.

[[Pipistrelle]]"I think it's brave."

[[Clover Hasp]]"Don't be kind to it, Pip. I'm a baker. My mother was a baker." Clover laid a hoof across her eyes. [[Clover Hasp]]"I used salt. I used salt *twice*."

[[Maple Dunnock]]"I'll eat it," Maple offered.

[[Heron]]"You'd eat the plate."

[[Maple Dunnock]]"I've et a plate. It was a dare." The farm mare had had jam in her mane since the afternoon and had stopped noticing it. [[Maple Dunnock]]"Shove it over here, Heron. Waste not."

The blue mare moved it with the tip of one wing, the way you move a thing you've found dead. Outside, the storm threw another bucket at the shutters. The sails were roped, but you could hear them pulling, up there in the dark, and every so often the great shaft that ran up through the middle of the room gave a groan like somebody turning over in bed.

[[Pipistrelle]]"I hate it when it does that," came from inside a pair of leathery wings.

[[Rufus]]"It's only the brake." That was Rufus, from the ladder. He was the one stallion who had ever been asked to a Last Friday, and he'd been so worried about it that he had brought his own blanket, and a second blanket in case. [[Rufus]]"It's not going to come off. I looked at it. I looked at it before supper and after."

[[Tansy Bright]]"And the door?" asked Tansy.

[[Rufus]]"What about the door?"

[[Tansy Bright]]"You said that you'd bar it, Roo."

There was a silence.

[[Rufus]]"I thought that *you'd* said that," said Rufus.

The yellow mare was already on her feet. Tansy was lamp-keeper that year, and it was her job to sit up with the Wick on storm nights; she'd only moved the party to the mill so that she wouldn't have to sit up alone. The lamp hung from its hook over their heads. It was a dented old thing. What burned inside was about as big as a grain of barley, and it had been burning for four hundred years.

She had got halfway to the door when it opened.

[[the taller one]]"Nobody get up," said a voice. Then, sounding pleased: [[the taller one]]"Oh, too late. One of them *is* up. Hello, dear."

They came in out of the rain, and there were two of them. The first was a mare in a hood, and she had to dip her head for the lintel, which not even Maple had to do. The other was low and wide and wore a flour sack with holes cut in it. He'd lost half of one ear and it hadn't been done neatly.

[[Heron]]"Who are you?" Heron demanded. [[Heron]]"You can't just walk in here!"

[[the taller one]]"We knocked."

[[Heron]]"You did *not* knock!"

[[the taller one]]"Didn't we? I thought one of us had." The taller one shook herself, slowly and thoroughly, all over Clover. [[the taller one]]"Look at this. Blankets. Candles. They've done each other's tails. It's a *slumber party*."

[[Bracken]]"There's cake," the other one said.

[[the taller one]]"I see that there's cake."

[[Bracken]]"I'm only saying."

[[the taller one]]"Bar the door, and don't say." She turned about, with her hood dripping, until she had the lamp in front of her, and it lit up the end of a long grey nose. [[the taller one]]"So that's it. I'd expected something bigger. A whole village, tucked up every night and safe from the fog, and it's all hanging off a nail."

[[Tansy Bright]]"You don't want that," said Tansy.

[[the taller one]]"Don't I?"

[[Tansy Bright]]"You can't use it. It doesn't go with anyone. You'd carry it to the edge of the meadow and it'd go out, and then nobody would have it."

[[the taller one]]"My dear little candlestick. Whoever said that I want it *lit*?"

It was Heron who moved. She was fast; they all knew how fast she was; she was off the floor with both wings open before the mare in the hood had finished laughing. But there wasn't the room. The stallion in the sack reached up, quite gently, took her by the tail, and pulled, and the next thing that anybody knew there was a grain bin with its lid down and Torn-Ear sitting on the lid.

Something began to beat on the inside. It wasn't like knocking. It was much too quick.

[[Maple Dunnock]]"Let her out," said Maple.

[[the taller one]]"When we're done."

[[Maple Dunnock]]"You don't understand. She can't be shut in. She was in the mine when it came down. Let her *out*!"

[[the taller one]]"How sad," said the taller one. [[the taller one]]"Do they all have one? A sad story each? We could go round the circle. You there on the ladder. Is it that your mother never bought you a blanket?"

[[Rufus]]"Sh-she did, actually," said Rufus.

[[the taller one]]"I bet she did. Sit on him too if he comes down."

The beating had got worse. Now there was a voice with it, or a bit of one. [[Heron]]"Can't," it was saying, [[Heron]]"can't, can't, I can't..."

Maple got up. She walked straight at the bin, all fourteen hundred pounds of her, and something in how she did it made the torn-eared one lift his feet out of the way. But she didn't touch him. She lay down on the boards, and put her mouth to the crack under the lid.

[[Maple Dunnock]]"Hey," she said. [[Maple Dunnock]]"Blue. It's me."

[[Heron]]"Maple, there's no, there isn't any..."

[[Maple Dunnock]]"There's air. There's a crack. You feel that? That's me blowing. It smells of jam. Now, how many sails has this mill got?"

[[Heron]]"What?"

[[Maple Dunnock]]"How many sails?"

[[Heron]]"Four. It's *four*, you know it's four, let me..."

[[Maple Dunnock]]"And how many slats on a sail? You've landed on the thing often enough. Count 'em for me. Start at the bottom."

For a bit there was no sound but the rain.

[[Heron]]"One," said the voice in the bin. [[Heron]]"Two. There's one broken. Do I count the broken one?"

[[Maple Dunnock]]"You count the broken one special."

Clover found that her eyes had filled up. She looked away from it, at the cake, since it was there. And what came into her head, for no reason, was her grandmother's kitchen, on another night as wet as this. She'd been five. There had been a scratching at the back step and she had hidden behind the flour barrel, with her teeth going, and Gran Hasp had taken the lid off the stew.

[[Gran Hasp]]"Well, don't stand there," the old mare had told her. [[Gran Hasp]]"Get a bowl."

[[Clover Hasp]]"But what is it? Is it a wolf?"

[[Gran Hasp]]"I've no idea what it is. It's bigger than me and it's out in the rain. You mark this, Clo. What you can't lift, feed."

She'd never found out what had been on the step. She had been sent to bed. In the morning the bowl was clean.

[[thinks Clover Hasp]]*Bigger than me,* thought Clover, in the mill, looking at the stallion on the lid. [[thinks Clover Hasp]]*And it's out in the rain.*

She stood up, with her knees shaking. She took the plate in her teeth and carried it across and put it down.

[[the taller one]]"What's this?" asked the taller intruder.

[[Clover Hasp]]"It isn't for you," said Clover. [[Clover Hasp]]"It's for him."

The stallion in the sack looked at the cake. Close to, you could see that the sack hung on him like a sack on a fence; you could count him through it, slat by slat. He glanced at his partner.

[[the taller one]]"It's a trick. They've put something in it."

[[Clover Hasp]]"I've put salt in it. I thought that it was sugar. It's honestly the worst thing I ever made."

[[the taller one]]"Leave it alone."

[[Bracken]]"I haven't had anything since Tuesday," he said.

[[the taller one]]"You'll have something tomorrow. You'll have a *palace* tomorrow. Oh, for pity's sake!"

For he'd put his face down into it. He ate it like a house falling into a river. It went on for about a minute, with crumbs, while the tall stranger rolled her eyes, and Rufus came down the ladder one rung at a time, and nobody noticed. When the plate was empty, the torn-eared one kept his head where it was. His shoulders had started going up and down.

[[Clover Hasp]]"I said that it was bad," the green mare said anxiously.

[[Bracken]]"It's awful," he got out. [[Bracken]]"It's the worst cake. Nobody's... it's been a good while since anyone... What you can't lift, feed."

All the hair rose along her neck.

[[Clover Hasp]]"Where did you hear that?"

[[Bracken]]"A mare used to say it. In this village, down by the ford. I was only a colt, I'd run off from somewhere. I was too scared to knock, so I scratched. She came out with a bowl, and she held the lamp up so she could see me, and she was green." He lifted his face. It was all over icing. [[Bracken]]"You've got her chin."

[[Clover Hasp]]"What's your name?" whispered Clover.

[[the taller one]]"He hasn't got one!"

[[Bracken]]"Bracken," said the torn-eared one. [[Bracken]]"She asked me that as well."

And he got down off the bin.

The lid went up like a cork. What came out was blue, and it was furious, and it hit the mare in the hood in the exact middle. They went over together into the blankets. A candle fell. Rufus threw the first blanket on the candle and then the second blanket on the taller one, and then, because he couldn't think what else to do, he sat on her.

[[Rufus]]"I've got her!" he yelled. [[Rufus]]"Somebody! I've *got* her! What do I do now?"

[[Maple Dunnock]]"Stay there!" Maple roared.

[[Heron]]"Ninety-six," gasped Heron. [[Heron]]"It's ninety-six slats. Four are broken."

Then they could all hear it: hooves on the lane, and a bell, and the whole village, getting nearer, all shouting at once.

[[the villagers]]"The mill! They're up at the mill!"

[[the villagers]]"Is the light still in?"

[[the villagers]]"I can see it! No, I can't! Bring the rakes!"

[[the taller one]]"Touching," said a muffled voice from under Rufus. She had stopped struggling, and that was what made Tansy turn her head. [[the taller one]]"Really. I may cry. The baker finds her stray, and the big one sings to the nervous one. And in all this time not a single one of you has looked up."

They looked up.

The lamp was hanging on its hook, as before, dented and old. There was nothing in it. There wasn't so much as a thread of smoke.

[[Tansy Bright]]"No," said Tansy. [[Tansy Bright]]"No, no. Where is it? What have you done with it?"

[[the taller one]]"I? I've been under a *horse*."

[[Tansy Bright]]"It was here! It was burning when you came in. If it's out, then the fog..." She couldn't finish. She'd begun to shake. She had held it for eleven weeks, and in four hundred years it hadn't gone out for anybody, and it had gone out for her. [[Tansy Bright]]"I had one thing to do. I had *one thing*."

[[Pipistrelle]]"Um," somebody said.

It was a very small voice, and it came from the rafters. They had all of them, even the villain, clean forgotten Pipistrelle. She was hanging upside down from a beam right next to the hook, as she'd been ever since the door opened, with her wings wrapped tight around herself and her eyes enormous.

[[Pipistrelle]]"I didn't know if I was allowed," the bat-pony said. [[Pipistrelle]]"But she kept *talking*. So I thought, well, while she's talking."

She opened one wing, just a crack. Gold came out of it and lay along the beam.

[[Pipistrelle]]"It tickles," said Pip.

---

*A/N: No, I'm not telling you who the taller one is. Somebody guessed in the comments on Ch. 9 and I nearly died. See you in two weeks!!*
