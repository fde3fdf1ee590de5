Mirembe | Mim | female
Ingrith | the big woman, Grith | female
Dov | the bard | male
Pascale | | female
Osric | the Chosen One, Oz | male
Nettle | the first intruder, the girl, his sister | female
Tam Sparrow | Tam, the second intruder, the boy | male
Captain Hargreave | the captain, Captain | male
====
What Became of the Prophecy

There's a burglar in the bun cupboard.

Mirembe lies on her back in the dark over the shop and listens to him. It's an hour before the ovens. She knows all the noises of this house, the way the third stair complains, the tick of the flue; she knows Dov's snore from Pascale's, which is higher and has chemistry in it. She hasn't heard this one. It's a sort of rustle. It stops, and then there is chewing.

She takes the bow down off its nail. She's barefoot, and she used to be the best scout in the Free Army, and she's across the landing before the chewer has swallowed.

Someone is there already. It fills the whole head of the stairs, it's got one arm and a skillet, and it smells of cloves.

[[Ingrith]]"Two of them," Ingrith breathes. [[Ingrith]]"One's small."

[[Mirembe]]"How small?"

[[Ingrith]]"Small."

[[Mirembe]]"Are the others up?"

[[Ingrith]]"Pascale's on the back stairs with a bottle of something. Dov says he's not getting out of bed for less than four."

[[Mirembe]]"And Oz?"

Ingrith doesn't answer at once, and she needn't. The door at the end of the landing is open. It has been open every night this month; you can see the bed, which is made, and the window, which isn't shut.

[[Ingrith]]"Roof again," says the big woman. [[Ingrith]]"One thing at a time, Mim."

They go down together by the edges of the treads. In the kitchen the moon's coming in over the sink, and you can make out a figure on a stool, with its arm in the cupboard up to the shoulder. A second is holding the stool still.

[[Tam Sparrow]]"Get the ones with the sugar," the second intruder's saying.

[[Nettle]]"I can't *reach* the ones with the sugar."

[[Tam Sparrow]]"Stand on the jar, then."

[[Nettle]]"It says flower on it."

[[Tam Sparrow]]"So?"

[[Nettle]]"So I don't want to squash them," says the first intruder.

Mirembe lowers the bow. Beside her something is happening to Ingrith's face. This is the woman who held the gate at Morrowdun for six hours, and left an arm on it; she has her wrist jammed in her mouth.

It's at this moment that Pascale kicks open the back door.

[[Pascale]]"Nobody move! I've got a flask of Greek ice, and I'm not wearing my glasses!"

[[Mirembe]]"Pascale, don't throw it!"

[[Pascale]]"Who's that?"

[[Mirembe]]"It's Mim."

[[Pascale]]"Which one's Mim?"

The stool goes over. There's a squeal, a crash, and a soft white whoomp as forty pounds of flour come down, and when it has cleared a bit there are two children sitting in the middle of the tiles, back to back, the colour of ghosts. The elder is ten at the outside. He's got a bread knife. He's pointing it at everyone in turn.

[[Tam Sparrow]]"I'm warning you," he says. His voice wobbles. [[Tam Sparrow]]"I know the Chosen One. He's my uncle. He'll come and burn your house down."

Nobody quite knows what to say to this. In the doorway to the hall there's a yawn, and Dov comes into the moonlight in a quilt and one sock.

[[Dov]]"That'll be awkward," says Dov. [[Dov]]"He's just done the grouting."

***

They're called Nettle and Tam Sparrow. They're nobody's. You get it out of them in pieces, over the sugared ones, with the lamp lit and the range going: a mother dead in the siege, a father gone for a soldier. The boy does the talking. His sister does the eating. She has put a bun down the front of her dress, for after, and Pascale, who's got her glasses on now and is sweeping, is taking care not to see it.

[[Dov]]"So this uncle of yours," Dov says, with his elbows on the table. [[Dov]]"What's he like? Tall?"

[[Tam Sparrow]]"Taller than you."

[[Dov]]"That narrows it to everyone. Does he glow?"

[[Tam Sparrow]]"When he's angry. He killed the Hollow King with one finger."

[[Dov]]"Which?"

[[Tam Sparrow]]"This one," says Tam, and he shows it.

[[Ingrith]]"That's very rude," says Ingrith.

[[Dov]]"No, let him, it's for history. I was there, as a matter of fact." The bard rises. The quilt is a robe; the sock, by some means, is a sock no longer, but a stricken monarch's glove. He was funny all through the war. There were whole weeks that he carried them on his back like that. [[Dov]]"Picture it! The Black Stair. The King on his throne, about so big. And up comes our Oz, trips on the top step, and goes, 'Oh, hell. Sorry. Is this a bad time?'"

[[Pascale]]"He did say that," Pascale tells the dustpan.

[[Dov]]"'Because I've got this prophecy,' he says, 'and I've come a long way, and I don't know if you've read it, it's rather hard on you in the middle.'"

The girl has stopped chewing. Her eyes are enormous. She has such a floury face, and so much jam, that it looks as if somebody had begun to draw her and been called off.

[[Nettle]]"What did the King say?" she whispers.

[[Dov]]"He said—"

And Dov dries. It doesn't happen to him. He stands there with the glove up; Mirembe sees him hunting for it, the next bit, the funny bit, and sees that he has gone back up the stair to look and found what was really at the top.

[[Mirembe]]"He said that it was past his bedtime," she puts in. [[Mirembe]]"Have another bun."

[[Dov]]"Yes. He did," says Dov. [[Dov]]"Thanks, Mim."

[[Ingrith]]"Sit down, love, you're letting the draught in." Ingrith has laid her hand flat on the middle of his back. She leaves it there as she looks across the table, over all their heads, at Mirembe. She doesn't say *roof*. She just moves her eyes.

***

He's by the chimney. He's got his knees up and his chin on them, and you could take him for a lad who's been sent out of the room.

[[Osric]]"I heard the crash," says Osric. [[Osric]]"I counted voices. I'd have come down if there'd been one short."

[[Mirembe]]"It's only two kids. They're after the buns."

[[Osric]]"I heard that too."

Mirembe sits. The slates are cold; it's going to be one of those pink, raw mornings, and all along the river the bells have got scaffolding round them. She's not a talker. They sent her because of that, probably. For quite a time she just counts the new roofs.

[[Mirembe]]"You're their uncle, by the way."

[[Osric]]"Am I? I was a baker's cousin last week."

[[Mirembe]]"You burn down houses."

[[Osric]]"Well, that's true," he says, and his mouth goes wrong.

She waits. It's a thing that scouts are good at.

[[Osric]]"I've tried to say it to all of you," he says finally. [[Osric]]"I've got it by heart. I do it into the lid of the proving tin. I get as far as *look*, and then Grith says is anyone having that last egg."

[[Mirembe]]"Do it now."

[[Osric]]"I can't, to you. You were there."

[[Mirembe]]"Then do it to the chimney."

So he does. He turns his face to the brick, and shuts his eyes.

[[Osric]]"Look," says the Chosen One. [[Osric]]"It wasn't a fight. I've let everybody think there was a fight. I got up there, and he was just very old, and sort of tangled. He'd been waiting a thousand years for somebody to come and do it. He thanked me. He asked me if I'd stay till it was over, as it might take some time, and I—there was all that screaming down at the gate—I said I couldn't." He draws a breath that goes in like a saw. [[Osric]]"I keep waiting up. In case it's not over. It's stupid. I thought that somebody should."

The first sun comes along the gutter and touches his boots. Mirembe finds that she has got hold of his sleeve.

[[Mirembe]]"How long did he take?"

[[Osric]]"What?"

[[Mirembe]]"After you ran down. You were on the gate with us by noon. I could see the top window from my tree. There was a light there, Oz, a greenish one, and it went out at a quarter past. I marked it. I mark everything."

[[Osric]]"A quarter past twelve?"

[[Mirembe]]"About the time you pulled Grith out."

[[Osric]]"Then it was only—" He's counting on his fingers, like a child. [[Osric]]"It was ten minutes. It was just ten minutes, Mim."

[[Mirembe]]"You've sat up for three hundred nights."

[[Osric]]"Three hundred and six," he says, and then he puts his forehead down on her shoulder and cries. She's never been any good at this. She pats him, the way you'd pat a horse, and keeps an eye on the street.

That's how she comes to see the watch.

***

[[Captain Hargreave]]"Two of them," Captain Hargreave is telling the kitchen. [[Captain Hargreave]]"They've done the cookshop, the chandler's, and Mistress Oakes's tarts. I've a warrant from the Orphan Board. I don't like it any better than you do, ma'am."

[[Ingrith]]"Haven't seen them," says Ingrith, filling the door.

[[Captain Hargreave]]"There's flour on the step, ma'am. There's little feet in it."

[[Pascale]]"Those are mine," Pascale says. [[Pascale]]"I've very small feet."

[[Captain Hargreave]]"And what's under the quilt?"

[[Dov]]"Me," says Dov, from the quilt, which has six legs.

The captain takes off his helmet. He's a decent man, he was a sergeant under them at Morrowdun, and it's plain that he'd give a month's pay to be elsewhere. He's got as far as lifting a corner with his stick when someone comes down the stairs behind them all, quite slowly, on the tread that complains.

[[Osric]]"Morning, Captain," says Osric. His eyes are red, and he has soot on his nose. He's smiling. It's been so long that it takes Mirembe a second to know what it is. [[Osric]]"I see you've met my niece and nephew."

[[Captain Hargreave]]"Your what, sir?"

[[Osric]]"It's an old family. It goes sideways. Is anybody having that last bun?"

The quilt heaves. A small, sticky hand comes out at the bottom, with something squashed in it, and holds it up to him as high as it'll go.

[[Nettle]]"I saved it," says Nettle.
