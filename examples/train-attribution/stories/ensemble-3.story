Sister Oru | Oru, the Sister, Sister | female
Ser Corvin | the knight, Corvin, Ser | male
Brindle | the thief | female
Master Ebbet | Ebbet, the mapmaker, the old man | male
Ruckle | the hound, the dog | male
Hesk | the prisoner, the boy, the young man, the stranger | male
====
Part Two
V
WHAT THE HOUND HEARD

They had tied him to the only tree, and it was not much of a tree.

[[Ser Corvin]]‘Your name,’ said Ser Corvin.

[[Hesk]]‘Goat man.’

[[Ser Corvin]]‘That’s a trade.’

[[Hesk]]‘I have goat. Up there.’ The prisoner pointed with his chin, having nothing else left to point with. He was eighteen or so, in a coat made out of several wolves, and his lip was fat where Brindle had sat on it. [[Hesk]]‘Many goat. They cry for me.’

As one they turned and looked at the hound. Ruckle was lying on the other side of the fire with his jaw on his paws, grey as everything else on that mountain, and he took his time.

[[Ruckle]]<No goats,> he said. [[Ruckle]]<A grandmother. She’s frying something.>

It came into all four of their heads together, with a smell of onions. The knight winced. He was the youngest son of a good house and had been brought up to believe that dogs were for boar.

[[Brindle]]‘Is that honestly what he’s thinking about?’ asked Brindle. [[Brindle]]‘Now?’

[[Ruckle]]<That’s underneath. On top he’s thinking about boots.>

[[Brindle]]‘What, my boots?’

[[Ruckle]]<The Sister’s. He thinks they’re stupid boots for snow.>

Oru considered her feet. [[Sister Oru]]‘He’s not wrong,’ she said. She got down on her hunkers in front of the tree with a cup of broth, and held it where the steam would reach him. She had been a nun for thirty years and a soldier for eleven before that, and she had one of those broad comfortable faces that get told things. [[Sister Oru]]‘How many are you, son?’

[[Hesk]]‘Me, and goat.’

[[Sister Oru]]‘And in the pass?’

[[Hesk]]‘In pass is nobody. Is very safe. You go up, you have nice walk.’

[[Ruckle]]<Two hundred,> said Ruckle. [[Ruckle]]<And horses. There’s one with a bad tooth, and this fellow’s hoping they will have it out before he’s back, because of the noise.>

A pen scratched. [[Master Ebbet]]‘Two hundred,’ Ebbet murmured. He’d his board upon his knees and a rug round the both of them. [[Master Ebbet]]‘Would that be at the cairn, or by the upper ford? Do ask about the ford, Sister. I’ve got it in the wrong place altogether.’

[[Ser Corvin]]‘Master Ebbet, this is an interrogation.’

[[Master Ebbet]]‘And this is a map, Ser. You’ll be glad of it.’

They were four days out of Sarn, with a letter that had to be in the Queen’s hand before the thaw. There were two roads. One went over the mountain, by the pass. The other went through it and was called the Sump, and nobody had ever told them why in so many words.

[[Ser Corvin]]‘Boy,’ the knight began again. He’d drawn off a gauntlet, to show how reasonable he was being. [[Ser Corvin]]‘We know that you’re lying to us. We’ve means of knowing it. Tell us when the watch is changed, and I swear you’ll be let go in the morning.’

[[Hesk]]‘I swear on goat,’ said the prisoner earnestly. [[Hesk]]‘There is no watch.’

[[Ruckle]]<Moonset. They’re slack about it. He’s quite ashamed how slack they are.>

[[Brindle]]‘This is *brilliant*. Why have we never done this before? I could have used you in Tarn Street,’ the thief told the hound. [[Brindle]]‘I could’ve used you at cards.’

[[Ruckle]]<I don’t do cards. It’s just people thinking the names of cards.>

[[Ser Corvin]]‘Don’t talk to it in front of him!’

[[Brindle]]‘He can’t hear. He’s no idea that it’s the dog. Look at him, he thinks we’re off our heads: we ask him a thing, he says goat, and then we all nod.’

[[Ruckle]]<That is what he thinks,> agreed Ruckle.

[[thinks Brindle]]*Poor devil,* thought Brindle, who had been tied to a fair number of things in her time. She fetched her own blanket and tucked it up under the wolves.

[[Hesk]]‘Thank you, fat girl,’ he said.

[[Brindle]]‘I’m not fat! It’s coats!’

[[Ruckle]]<He meant it nicely,> said the hound. [[Ruckle]]<They haven’t much to eat, where he’s from. It’s what you’d say to a queen.>

~

[[Ser Corvin]]‘We can’t bring him with us and we can’t leave him there,’ said Corvin, when they’d drawn off behind the big rock. [[Ser Corvin]]‘He would freeze, or else he’d be found. It might be kinder—’

[[Sister Oru]]‘No.’

[[Ser Corvin]]‘I hadn’t said it, Sister.’

[[Sister Oru]]‘I’ve known a lot of young men who were about to tell me what would be kinder.’

[[Master Ebbet]]‘I could let him have a drop of my poppy. He’d sleep until noon.’

[[Brindle]]‘And be dead by one. It’s *snowing*, Ebbet.’

[[Master Ebbet]]‘So it is,’ said the old man. [[Master Ebbet]]‘Would you hold the lantern up a bit?’

[[Ser Corvin]]‘What is it you propose, then?’ The knight was looking from one woman to the other. [[Ser Corvin]]‘There’s two hundred of them, and we’re four and a dog. I’d fight them. I should be glad to. But the letter—’

[[Sister Oru]]‘Nobody doubts you, Ser.’

[[Brindle]]‘I do a little.’

[[Sister Oru]]‘Brindle.’

[[Brindle]]‘Well, we’re not going through two hundred men, are we? We’re going the other way. In which case it doesn’t matter who finds him, or what he tells them. Let him loose. Let him go home and have his onions.’

The other way. It was out now; they stood and listened to it. Snow hissed in the lantern.

[[Master Ebbet]]‘No one has come out of the Sump since my grandfather did,’ the mapmaker remarked, [[Master Ebbet]]‘and he’d one arm, when he came out, and it wasn’t the one he’d have picked.’ He blew on the wet ink. [[Master Ebbet]]‘I’ve got the whole of it blank. I’ve only put *damp*.’

[[Hesk]]<There’s a rope on the left-hand side,> said somebody. [[Hesk]]<For the first mile. After that you would want a person who knew the way.>

It was in all their heads, as the hound’s voice was, but there were no onions with it. It was light and rather dry, and it hadn’t any accent whatever.

Brindle’s knife was out. [[Brindle]]‘Ruckle, was that you?’

[[Ruckle]]<No.> Every hair along his back was standing. [[Ruckle]]<No, it wasn’t. Oh, I *don’t* like that.>

They came back around the rock in a bunch. The prisoner was just as they had left him, lashed to his tree, with the blanket up to his chin. He looked at each of them in turn, and he looked sorry.

[[Hesk]]<I’d get up,> he said, with no movement of the swollen lip, [[Hesk]]<but your friend ties a good knot.>

[[Ser Corvin]]‘He’s a *witch*!’ Ser Corvin had his sword out.

[[Hesk]]<A speaker. They post us along the line to listen. I’ve had your dog since Tuesday, you can pick him up at six miles. He talks in his sleep.>

[[Ruckle]]<I do not!>

[[Hesk]]<You count sheep. You count them as though they were pies.>

[[Sister Oru]]‘The two hundred,’ said Oru. She hadn’t raised her voice, or put down the cup. [[Sister Oru]]‘The tooth, and the watch at moonset. You let him have all that.’

[[Hesk]]<I pushed it to the top for him to see. It isn’t hard. He’s an honest animal, it would never occur to him to look underneath.>

The honest animal put his paws over his nose.

[[Ser Corvin]]‘So there aren’t two hundred,’ said the knight.

[[Hesk]]<No.>

[[Ser Corvin]]‘How many, then?’

[[Hesk]]<Nine,> said the boy in the tree. [[Hesk]]<They’re dead.>

The fire shifted. For the first time his eyes had gone away from them, up the slope, to where the cloud was.

[[Hesk]]<There was a slide on Sunday night. I was out at the far end of the line, listening, and so it missed me. I heard it, though. You hear people stop. You wouldn’t know about that.>

[[Ruckle]]<I would,> said Ruckle, very small.

The old man had laid his pen down. [[Master Ebbet]]‘Dear me,’ he said.

[[Brindle]]‘The one with the tooth?’ said Brindle.

[[Hesk]]<Orrin. He was the last to stop.>

[[Ser Corvin]]‘I don’t understand.’ Corvin’s sword had been sinking until its tip was in the snow. [[Ser Corvin]]‘Then it’s open! There’s no one holding it! Why, in the Queen’s name, would you have us believe it was full of men? If you’d told us it was empty—but you *did* tell us it was empty.’

[[Sister Oru]]‘He told us so we wouldn’t believe it,’ said the Sister. [[Sister Oru]]‘Didn’t you? With your mouth you said, go up, have a nice walk. And underneath you put two hundred men and horses, so that we should go round.’

[[Hesk]]<It’s loose,> said the prisoner. [[Hesk]]<All of it, the whole face, over the cairn. It would come down if you sneezed. I wanted you in the Sump. But you’d not take that from one of us, would you? You would only have it from a dog.>

The thief was already at the tree. She’d tied it, so it took her three tugs.

[[Ser Corvin]]‘Brindle! We have nothing but his word for it!’

[[Brindle]]‘I know that.’

[[Ser Corvin]]‘He’s this minute told us he’s a liar!’

[[Brindle]]‘He’s a liar so as we shouldn’t all get squashed. I’ve been lied to for worse.’ The rope dropped in a heap. [[Brindle]]‘What’s your name? And don’t say goat.’

The young man was chafing his wrists. When he answered it was out loud, thickly, with the accent back in it, and they could hear now which of the two he found hard.

[[Hesk]]‘Hesk,’ he said. [[Hesk]]‘I don’t like to talk so. In the head is more easy. But she,’ and he jerked his chin toward that warm place in the air where the onions had been, [[Hesk]]‘my grandmother, she says, if you want that they believe, you use the mouth.’

[[Sister Oru]]‘She sounds a sensible woman.’ Oru put the cup into his hands. [[Sister Oru]]‘It’s gone cold, but there’s a bone in it.’

While he drank, the mapmaker came shuffling round the fire with his rug about his shoulders and the board held out in front of him like a tray of cakes.

[[Master Ebbet]]‘This rope. You said the left. Is it the left going in?’

[[Hesk]]‘Going in. One mile. Then is water, to here.’ Hesk touched his ribs. [[Hesk]]‘Then are three holes, and two is bad.’

[[Master Ebbet]]‘Which two?’

[[Hesk]]‘I show. I come with.’

[[Ser Corvin]]‘Absolutely not,’ said Ser Corvin, but he was putting up his sword, and seemed to be having some trouble with the slot. [[Ser Corvin]]‘Sister, tell him. We can’t lead one of the enemy into—’

[[Ruckle]]<He’s crying.>

[[Ser Corvin]]‘He’s doing nothing of the kind. I can see him.’

[[Ruckle]]<Underneath,> said the hound. He had got up. He came on round the fire one stiff leg after the other, smelled the wolf coat from top to bottom with great distaste, and lay down heavily on the stranger’s feet. [[Ruckle]]<I looked, this time. It goes a long way down. There really is a grandmother.>
