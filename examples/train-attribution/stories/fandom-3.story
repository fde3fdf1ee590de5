the first intruder | the first, the one with the rope | male
the second intruder | the second | male
the cloaked mare | a mare in a cloak | female
Bramble | Miss Bramble | female
Oatcake | a stout colt, the archive's night porter | male
Willow | her sister, Will, the grey mare | female
Quickstep | the joker of the herd | male
Fennimore | Fenn, the antlered stallion | male
Pepper Gale | Pepper | female
====
Prologue, and a Breakfast

The rope came down through the skylight of the Hoof-and-Quill Archive at a quarter past midnight, and after a pause the first intruder came down the rope. He came faster than he'd meant to.

[[the second intruder]]"Well?" hissed a voice above. [[the second intruder]]"Is it clear?"

[[the first intruder]]"There's a table."

[[the second intruder]]"I didn't ask if there was a table."

[[the first intruder]]"I've hurt my dock on it."

The second intruder thought about this. He was the larger of the two by several hands, and it took him some time to get his withers through the frame; then the rope creaked, the moon went out, and he arrived on the same table in a heap of splinters.

[[the second intruder]]"There was a table," he admitted.

[[the cloaked mare]]"Are you quite finished?"

Neither of them had heard her come. She stood between the stacks as if she'd been shelved there, a mare in a cloak the colour of a wet road, with the hood drawn so low that one could see nothing under it but breath. No rope hung near her. No window stood open.

[[the first intruder]]"You said we'd go in together," said the first intruder, picking glass out of his mane.

[[the cloaked mare]]"I said you would go in together. I have my own ways." The cloaked mare moved past them without a sound, and where her hooves had been the floorboards whitened with frost. [[the cloaked mare]]"It's a green book. It has a brass clasp in the shape of a sleeping foal, and you will not open it. You won't touch the clasp. If it should speak to you, you'll hum."

[[the first intruder]]"Hum what?" asked the first.

[[the cloaked mare]]"It doesn't matter what."

[[the second intruder]]"I only know the one about the miller," said the second.

[[the cloaked mare]]"Then hum the one about the miller." Did she sigh? It was hard to tell with her. [[the cloaked mare]]"I was promised professionals."

They found it on the ninth shelf, behind a set of parish accounts. It was smaller than they had expected, and rather warm. The one with the rope took it gingerly between his teeth; the second had just begun on the first verse when a lamp came bobbing round the end of the aisle, and under it, yawning, trotted the archive's night porter, a stout colt with a biscuit.

[[Oatcake]]"Who's there? Is that you, Miss Bramble?" He stopped. He looked from the ruin of the table to the rope, and so, unwillingly, to the hood. [[Oatcake]]"We open at nine," he said in a small voice.

[[the cloaked mare]]"What's your name, little one?"

[[Oatcake]]"Oatcake, ma'am."

[[the cloaked mare]]"Sleep, Oatcake," she said, quite kindly, and breathed on him.

***

[[Quickstep]]"And he was *blue*," Quickstep told the breakfast table, [[Quickstep]]"from the ears to the tail! Stiff as a gate! They had to thaw him with a hot-water bottle and the nurse's own stomach."

[[Willow]]"Nobody thawed anybody with a stomach," said Willow.

[[Quickstep]]"I'm telling you what I heard."

[[Willow]]"You're telling me what you'd like to have heard. Eat your mash."

There were five of them at the long table in the Tarn sisters' kitchen, as there had been on every Restday morning since the war with the Moths, and there was only one jar of quince. Pepper Gale had it. She was lying along the windowsill with her wings hanging down on both sides, since she'd flown the night patrol and could not be persuaded to sit on a bench, and she was eating with a ladle.

[[Pepper Gale]]"What I don't get," said Pepper, [[Pepper Gale]]"is why nopony called me. I was up there. I went over that roof twice! I'd have seen a light."

[[Fennimore]]"There wasn't any light. There was only Oatcake's, and he'd have had it shaded." Fennimore inclined his antlers toward the jar. [[Fennimore]]"May one?"

[[Pepper Gale]]"One may not."

[[Fennimore]]"I ask merely as a guest in this house."

[[Pepper Gale]]"You've lived here for two years, Fenn."

[[Fennimore]]"As a long-standing guest."

[[Willow]]"Pepper, give him the jar," said the grey mare without turning from the stove, and Pepper gave him the jar. One did what Willow said. She had pulled all of them out of the river at some time or other, and in the case of Quickstep it really had been a river.

The only one who had said nothing was Bramble. She'd come in at dawn from the archive with a smut on her nose, and she had been stirring the same cup of tea for so long that it was cold. She kept seeing the gap on the shelf. It was about as wide as a hoof.

[[thinks Bramble]]*You were the one who catalogued it,* she thought. [[thinks Bramble]]*You could have put it in the vault. You put it with the parish accounts, because you were tired, and it was Friday.*

[[Quickstep]]"Bramble's got her face on," said Quickstep.

[[Bramble]]"I haven't got a face."

[[Quickstep]]"It's the Ninth Shelf face. Look, I'll do it." The joker of the herd drooped his ears, sucked in his cheeks, and gazed at the butter with an expression of such scholarly despair that Pepper choked. [[Quickstep]]"'I alone am to blame. I shall now reorganise the spoons.'"

[[Bramble]]"That isn't funny."

[[Quickstep]]"It's a bit funny."

[[Bramble]]"Oatcake might have *died!*" She hadn't known that she was going to shout. The spoon rang in the saucer. [[Bramble]]"He's got chilblains on his heart, Quickstep, that's what the nurse told me, that's a real thing which he's really got! And all he could say was that she was polite to him! She asked him his name!"

For a moment there was only the kettle. Quickstep let his ears come up, one after the other, and for once nothing came out of him.

[[Fennimore]]"She?" said Fennimore.

[[Bramble]]"A mare. In a cloak. There were two others, but he says they were mostly swearing."

[[Fennimore]]"And the floor?"

[[Bramble]]"White. It was in a line, like a track, from the Ancients to the ninth shelf and back." Bramble pushed her cup away. [[Bramble]]"It didn't come from any of the doors."

The antlered stallion got up. He went to the hook by the pantry where he kept the sword that he no longer wore, and he stood in front of it with his back to them.

[[Fennimore]]"I knew somebody once who walked like that," he said. [[Fennimore]]"Before I came south. She could step into a shadow in one room and out of it in the next, and it was always cold after. We used to hang the hams there." He gave a laugh that wasn't one. [[Fennimore]]"But she's dead. I was at the burning."

[[Pepper Gale]]"Who was she?" asked Pepper.

[[Fennimore]]"Nopony. It's nothing. It can't have been."

[[Pepper Gale]]"You can't just say that and look at a sword, Fenn! That's the most suspicious—"

[[Willow]]"Pepper."

[[Pepper Gale]]"I'm only saying what we're all thinking."

[[Quickstep]]"I was thinking about hams," said Quickstep humbly.

Pepper threw the lid of the jar at him. It rolled away under the dresser, where it went round and round for an age before it lay down.

[[Willow]]"All right," said Willow. [[Willow]]"We'll be wanting a list. Pepper, sleep until noon, and then ask the geese; they're nosy and they sit on roofs. Quickstep, you know every rogue in the Saltmarket. Two big lads with glass in their coats. One of them hums, Oatcake said."

[[Quickstep]]"Hums what?"

[[Willow]]"Does it matter?"

[[Quickstep]]"It matters a great deal to a professional."

[[Bramble]]"The one about the miller," Bramble said.

The effect on Quickstep was surprising. He opened his mouth, closed it, and sat down on Pepper's tail.

[[Pepper Gale]]"Ow!"

[[Quickstep]]"Sorry. It's only that my brother hums that," said Quickstep. [[Quickstep]]"When he's nervous. He's the size of a barn, and it's the only one he knows." He looked round at them with a bright and terrible grin. [[Quickstep]]"But I expect there are lots of us who do, aren't there? It's a very catchy tune."

Nobody said anything. Then Pepper, who'd never in her life been known to share a seat, moved over on the sill and lifted up her wing, and after a second he went and stood under it.

***

Later, when the others had gone, Bramble washed and her sister dried. It was how they had always talked, side by side with their eyes on the crockery.

[[Willow]]"You're scrubbing the pattern off that," said Willow.

[[Bramble]]"Do you think I'm to blame?"

[[Willow]]"I think that you were tired."

[[Bramble]]"That isn't a no."

[[Willow]]"No, it isn't." Willow took the plate from her. [[Willow]]"When you were four I left the gate open. You remember? You got as far as the weir. I'd been up two nights with Mother, and I forgot a latch. I'm thirty-one, and I still get up and look at that gate."

[[Bramble]]"But nothing happened. Pepper's mum fished me out."

[[Willow]]"And Oatcake's sitting up and asking for biscuits. You put a book on the wrong shelf. You didn't break the skylight, and you didn't breathe on anypony."

Bramble leaned on her, all along one side, as she'd done after the weir.

[[Bramble]]"What's it for, though?" she asked presently. [[Bramble]]"I read the whole thing before I shelved it, Will. I'm not supposed to, but I did. It's only nursery rhymes."

[[Willow]]"Say one."

[[Bramble]]"What, now?"

[[Willow]]"Just the first that comes."

She had to think. It was a short one, and it went to a tune she nearly knew. [[Bramble]]"'Foal in the clover, foal in the clay, who'll come and wake you on Lantern Day? One with a rope, and one with a—'"

She stopped. Outside on the line the dishcloths had gone as stiff as boards, all six of them, although it was the middle of June.
