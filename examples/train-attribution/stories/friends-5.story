Barney Thrupp | Barney, Thrupp, the Captain | male
Old Sedge | Sedge, Old Sedge, Grandda, the old hedgehog | male
Fitch Mulready | Fitch, Mulready | male
Hob | Hob, the lad, the youngest of them | male
Quilty | Quilty | male
Jenny Clay | Jenny, the wren | female
the long one | the long one, the long rat | male
the one with half a tail | the one with half a tail, half-tail, the half-tailed rat, Tibs | male
the King of the Rats | the King of the Rats, the King, His Majesty | male
the miller's wife | the miller's wife, the woman of the house | female
====
The Chronicles of Sallow Ditch

Chapter the Twelfth: The Watch Sits Late

[[Quilty]]—Name the watchword.

[[Fitch Mulready]]—You know it's me, Quilty. I can see your whole face.

[[Quilty]]—Name the watchword or I'm obliged to stab you.

[[Fitch Mulready]]—Bramble.

[[Quilty]]—That was Tuesday's, said Quilty, but he let down his thorn, and Fitch Mulready came in under the root, shaking the frost off himself, and trod on everybody.

It was a small guardroom. It had been a rabbit's larder. There were five hedgehogs in it now, and a fire the size of an acorn, and on a twig in the corner, because the Watch of Sallow Ditch had by its charter to include one person who could fly, there was Jenny Clay.

[[Barney Thrupp]]—Anything? the Captain asked him.

[[Fitch Mulready]]—Frost. I saw the heron and he saw me. There's a light at the mill where there shouldn't be one.

[[Barney Thrupp]]—What sort of a light?

[[Fitch Mulready]]—Small. Low down. It went from the one window to the next, and then it went out.

[[Jenny Clay]]—That's not the miller, said the wren. He's at his sister's till Sunday, I was on the gatepost when he went. He forgot his hat.

Barney Thrupp rubbed his nose. He'd been captain for nine days. He had got it by being out of the room.

[[Barney Thrupp]]—Well, it might be nothing, he said.

[[Quilty]]—It might, said Quilty.

[[Barney Thrupp]]—Or it might be rats.

The fire spat. Nobody had said that word in the guardroom since the autumn, and the youngest of them, whose brother had been on the wall that night, put his four feet together and looked down at them.

[[Hob]]—It's not rats, said Hob. Is it, Grandda? They wouldn't come back.

He wasn't the grandson of Old Sedge, but everybody's his grandson that's sat next to him. Sedge was grey to the tips. He'd no teeth, and he took his beetles in soup.

[[Old Sedge]]—Come here to me, he said. You're all up on end. I couldn't sit by you with a hide on me like a door.

[[Hob]]—I can't help it.

[[Old Sedge]]—I know you can't. Put your back to the wall. Now let down the one spine, only the one. The one behind your left ear.

[[Hob]]—What good's one?

[[Old Sedge]]—It's no good at all. Did you do it?

[[Hob]]—I think so.

[[Old Sedge]]—Well, do the one that's next to it. There's no hurry on you. I've five thousand of them, and I did it a spine at a time, the night that the fox lay down on top of me, and I'd got as far as my shoulders when he got up and went home. He'd a cramp.

[[Hob]]—Is that true?

[[Old Sedge]]—It's truer than it was. How's the ear?

[[Hob]]—It's down, said the lad.

[[Old Sedge]]—There you are, then. I'll tell you about rats. There was never a rat yet that came to a place for what he said he came for.

[[Fitch Mulready]]—Is this the one about the mill? said Fitch.

[[Old Sedge]]—It is.

[[Fitch Mulready]]—Then I'll sit.

This was the tale as Old Sedge told it, with his eyes shut and his paws held out to the fire.

The King of the Rats came to the mill in a hard winter with his crown on his head and forty behind him, and he knocked. It was the miller's wife who came down. She'd the baby on her arm, and in the other hand she'd a candle.

[[the miller's wife]]—Who's there? said she.

[[the King of the Rats]]—A friend, said the King.

[[the miller's wife]]—I've a cat is my friend. What do you want, friend?

[[the King of the Rats]]—Only to come in from the cold. We'll sweep the floor for you, ma'am. We'll mind the child.

[[the miller's wife]]—How many of you are there?

[[the King of the Rats]]—There's only myself, said His Majesty, and the forty behind him held their breath, so that there wasn't a puff of steam on the night air but the one.

[[the miller's wife]]—Then you'll not mind going round by the wheel, said the woman of the house. The front door is stiff. It's just the plank you have to walk over. It'd bear one, it wouldn't bear more.

Well, what could he do? He'd said he was one. He bowed to her, and he went around by the wheel; and the forty had to go after him, since there's no rat will be left behind in a thing. She stood at the window and counted. And when there were forty-one upon the plank she drew out the pin.

[[Old Sedge]]—And that's why, said Sedge, when a rat tells you a number, you count.

[[Quilty]]—What happened to the King? said Quilty.

[[Old Sedge]]—He got out. He was a mile down the river, with no crown and the half of his tail gone. The one thing he was ever heard to say about it was *stiff.*

They laughed then. Even Hob did. Barney reached for the kettle, and it was while he had his back to the door that a voice spoke up behind him, very sweetly.

[[the long one]]—That's a grand story.

The thorns were all stacked in the corner. There was nobody within a yard of them. In the mouth of the root, with the frost smoking behind them, stood two rats. The first was the longest any of them had seen; there seemed to be a joint in him more than there ought to be. The other was a broad one, sat down already with his back against the doorpost, picking his teeth. There was half a tail on him.

[[the long one]]—We'd have knocked, the long one said, but we heard that you've a trick for that.

[[Barney Thrupp]]—What do you want? said Barney Thrupp. It came out higher than he'd meant it.

[[the long one]]—Only to come in from the cold. Which of you's the captain?

[[Barney Thrupp]]—I am.

[[the long one]]—*You* are? Will you look at him! They've put a helmet on it. Is it the acorn makes you the captain, or did you come with the acorn?

[[the one with half a tail]]—Leave him be, said half-tail. He's doing his best.

[[the long one]]—He is, he is. I could weep. What have they here at all? A fat one, and a baby, and one with no teeth, and what's that? It's a bird! They've a wee bird for a mascot.

[[Jenny Clay]]—I'm a sergeant, said Jenny.

[[the long one]]—She's a *sergeant*!

He had to hold on to the root. His friend watched him do it without any great interest, and then turned his eyes to the soup.

[[the one with half a tail]]—Is there beetle in that?

[[Old Sedge]]—There is, said Sedge. You'll get none till you've said your business.

[[the long one]]—Our business is it? I'll tell you our business. There's been a small misunderstanding, at the mill. A friend of ours went in there tonight, to look about her, like, and the miller's after putting in a thing behind the flour. A box. A wire box with a door. And she's in the box.

[[Fitch Mulready]]—So that was the light, Fitch said.

[[the long one]]—It was. She'd a match. Now, we can't lift that door, the pair of us. It wants something with a snout, and some weight behind. So if five of you fine big lads would step up to the mill...

[[Quilty]]—And leave the Ditch with nobody on it? said Quilty.

[[the long one]]—You could leave the sergeant.

[[Barney Thrupp]]—No, said Barney.

[[the long one]]—Is that your final word, Captain Acorn?

[[Barney Thrupp]]—It is. How many of you are there?

[[the long one]]—You've eyes. There's the two of us.

It was as quiet then as the inside of a nut. Slowly, without any one of them having given the order, the whole of the Watch looked out past the rats to where the night was, black and perfectly clear, with the stars in it; and every hedgehog there was counting the steam.

[[Hob]]—Three, whispered Hob. Captain. There's a third one. It's low down, it's to the left. It's very small.

The long one had stopped smiling.

[[the long one]]—There's nobody there, he said. You leave that alone.

[[Barney Thrupp]]—Jenny, said Barney.

She was gone off the twig before he'd the word finished. They heard her wings go over the rats' heads, and out, and then a scuffle, and then, for longer than anyone liked, nothing at all.

[[Jenny Clay]]—It's a child, she called. Captain? It's only a child, it's got no fur on it hardly. It's wrapped up in a hat.

Nobody moved. The half-tailed rat had put down his toothpick.

[[the one with half a tail]]—I told you, he said to his friend. I told you to say it straight out. You'd have to come in with your voices and your comedy.

[[the long one]]—They'd not have come! Not for us. You heard the story that they tell.

[[the one with half a tail]]—I heard it.

[[the long one]]—Well, then!

[[the one with half a tail]]—I heard it from himself, and it was different. He got up. He wasn't a young rat, when he was standing, and one of his back legs dragged. He spoke to Old Sedge across the fire as one old fellow will to another over the heads of a crowd. It's the child's mother that's in the box. She's my daughter. We weren't robbing. The little one got cold, and the miller had left his hat.

[[Old Sedge]]—I see, said Sedge.

[[the one with half a tail]]—I'm not asking you to like it.

[[Old Sedge]]—What was different, in the story?

[[the one with half a tail]]—There wasn't any forty. It was the wife and the six young ones, and he'd said that it was only himself because who'd let in eight? The one who held the pin knew it well, she'd seen them from upstairs. He put his paw to the stump. He never told anybody she was a bad woman, only that she was frightened. She'd a baby too.

A stick fell in the fire. The old hedgehog looked a great while into the place where it had been, and his jaws went round, and once or twice he seemed about to speak. When at last someone did, it was the other end of the bench.

[[Quilty]]—I've weight, said Quilty. Nobody can say I haven't that.

[[Fitch Mulready]]—It's a sliding door, on those boxes, said Fitch. I've seen the one at Ferris's. There'd have to be two lifting and one to shove a stone in under.

[[Quilty]]—I'll lift.

[[Hob]]—I've a good snout, said Hob.

[[Barney Thrupp]]—You're staying here, said the Captain.

[[Hob]]—I am not!

[[Barney Thrupp]]—You're staying here, because somebody has to sit by the fire with that child till its mother comes, and it'd better be somebody it can lie on. How're your spines?

The lad considered.

[[Hob]]—They're down, he said. They're all down. When did that happen?

[[Barney Thrupp]]—Then you'll do. He'd taken off the acorn, and stood turning it round in his paws, and there was a face in the shine on it, all nose. You're the captain, he told it, under his breath. You are. They can all see you. Walk out the door.

[[the long one]]—Who's he talking to? asked the long one.

[[Jenny Clay]]—His superior officer, said Jenny Clay, who had come back in. She'd a corner of the hat in her beak and she was walking backwards. Would one of you great comedians ever take the other end of this?

The long rat hesitated. Then he bent down, joint by joint, and took it. In between them, in the crown of the miller's hat, something the colour of a thumb was fast asleep.

[[the one with half a tail]]—I'm obliged to you, said the one with half a tail. He said it to the ground. Tibs is my name. It was my father's.

[[Old Sedge]]—Was he a king? asked Old Sedge.

[[the one with half a tail]]—He was not. He'd a tin lid he used to wear to make us laugh.

[[Old Sedge]]—Tibs, said the old hedgehog, trying it. He held out the bowl. There's beetle in it. Sit in out of that, and I'll tell you a story, and you'll tell me where it's wrong.
