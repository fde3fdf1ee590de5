Noor | Radiant Saffron, Saffron | female
Marisol Vega | Marisol, Mari, Radiant Crimson, Crimson | female
Juniper | Junie, Radiant Moss, Moss | female
Tove | Radiant Frost | female
Biscuit | the rabbit | male
Lady Umbrage | the lady in the parasol hat, the villainess, the duchess | female
the driver | | male
a woman with shopping | | female
====
Episode 31: The Number Nine Goes to the Moon!

Transforming on the bus was against the rules. Everyone knew it. It was in the handbook that Biscuit had made them sign, under *Public Transport, Swimming Pools, Weddings*, with a drawing of a rabbit shaking its finger.

[[Biscuit]]"Absolutely not," said Biscuit from inside Noor's schoolbag.

[[Noor]]"I haven't said anything yet."

[[Biscuit]]"You were going to. I felt you reach for the compact."

[[Noor]]"I was reaching for my gum." Noor let go of the compact. It was hot, which it only got for one reason. She slid down in the seat until her eyes were level with the window ledge. [[Noor]]"How far off is it?"

[[Biscuit]]"It isn't off. It's on. She's on the bus."

The Number Nine was packed, as it was every day at ten to four. There were the boys from St Barnabas, being loud. There was a woman with shopping; there was a man asleep with a trombone. Two rows from the front sat a lady in a hat like a parasol, all black lace, reading a magazine upside down.

[[thinks Noor]]*That's her,* Noor thought. [[thinks Noor]]*That's actually her. She's got a day ticket.*

She got out her phone under the flap of the bag and typed with her thumb. LADY U ON THE 9. WHERE R U. The answer from Marisol was immediate: *Behind you dummy.*

[[Marisol Vega]]"Don't turn round," whispered a voice at her ear.

Noor turned round. Marisol Vega was in the seat behind, with her hockey stick across her knees and her hair still wet, and next to her, squashed against the glass, was Juniper, eating crisps out of a paper bag and looking like the end of the world.

[[Juniper]]"We've got double maths tomorrow," said Juniper. [[Juniper]]"I just want to put that out there. There's a test. Last time we fought her on a Wednesday I got nineteen per cent, and my mum took the door off my bedroom."

[[Marisol Vega]]"She took the *door?*"

[[Juniper]]"Off the hinges, Mari."

[[Noor]]"Focus," Noor hissed. [[Noor]]"What does she want with a bus?"

[[Marisol Vega]]"Who cares? We get off at the next stop, she follows, we smack her."

[[Noor]]"What if she doesn't follow?"

[[Marisol Vega]]"She always follows. She's obsessed with us." Marisol was already tying back her hair. She was the only one of them who enjoyed it. [[Marisol Vega]]"Where's Tove?"

Nobody answered that for a second. Tove had not been on the bus for a week. Tove hadn't been in the group chat either, not since Saturday, when she'd called Noor a coward in front of the whole of the ice rink and Noor had called her something worse.

[[Juniper]]"She's got skating," Juniper said to her crisps.

[[Marisol Vega]]"She's got a strop. Noor, just text her."

[[Noor]]"*She* can text *me.*"

[[Biscuit]]"Girls," said the schoolbag.

[[Marisol Vega]]"One of you has got to—"

[[Biscuit]]"Girls! We have passed the stop!"

They looked. They had indeed passed it. The launderette went by, and the library, and the park with the broken swing. Someone was ringing the bell, over and over. The bus didn't slow; it tilted gently backward, like a chair at the dentist's, and the launderette, when Noor saw it next, was underneath.

[[a woman with shopping]]"Excuse me!" called a woman with shopping. [[a woman with shopping]]"This isn't the way to the Co-op!"

[[the driver]]"It's not me, love!" the driver yelled back. He'd taken both hands off the wheel to show her. [[the driver]]"I'm not doing it!"

The lady in the parasol hat folded up her magazine. She rose; she turned to face the passengers, hooked one gloved hand through a strap, and coughed.

[[Lady Umbrage]]"Good afternoon," she said. [[Lady Umbrage]]"I am Lady Umbrage, Duchess of the Farther Dark, and you're all—oh, bother. I've had this off by heart since breakfast. You're all my hostages. Yes. There's to be a ransom, and refreshments."

The boys from St Barnabas cheered. The trombone man woke up.

[[Juniper]]"What refreshments?" Juniper asked before she could be stopped.

[[Lady Umbrage]]"Small cakes."

[[Juniper]]"Huh."

[[Marisol Vega]]"Junie, no."

[[Juniper]]"I'm only asking. She's never had cakes before."

The villainess was peering along the aisle. Her eyes, in the shadow of all that lace, glowed the dull red of a stereo on standby. [[Lady Umbrage]]"I know they're here," she said. [[Lady Umbrage]]"Three of them at the least. I can smell the optimism. Come out, my little Radiants! Or must I drop the bus?"

[[Noor]]"Right," whispered Noor. [[Noor]]"Handbook or no handbook. Biscuit?"

The rabbit put its head out of the bag. He was small and round and white, with a crescent on his forehead, and he'd been a general once, before the moon fell.

[[Biscuit]]"You will pay for the seats," he said hoarsely.

So they did it there, between the luggage rack and the poster about bowel screening. It was a squeeze. There were ribbons; there was a bell; an unseen choir got through eight bars at double speed. Noor's elbow went into Marisol's eye. When the light had gone, three girls stood in the aisle in frocks and gauntlets, back to back, as they'd drilled it.

[[Noor]]"Radiant Saffron!" cried Noor. [[Noor]]"The first light on the hill!"

[[Marisol Vega]]"Radiant Crimson! The fire that, ow, that never sleeps!"

[[Juniper]]"Radiant Moss," said Juniper, with her mouth full. [[Juniper]]"The green that comes back."

And there they stopped, since the next line was Tove's. The gap where it should have been was so plain that even the driver seemed to hear it. He was watching in his mirror with his head on one side.

[[Lady Umbrage]]"Aren't there four of you?" asked Lady Umbrage.

[[Marisol Vega]]"She's skating."

[[Lady Umbrage]]"She's having a strop, I think you said."

[[Noor]]"That's none of your business!" said Noor.

[[Lady Umbrage]]"But it's the whole of my business. Why do you suppose it was today?" The duchess took a step along the aisle, and every light went out as she passed beneath it. [[Lady Umbrage]]"I live on this, child. Not on hate; it's so salty. I like the thing that comes just after. You type it, and you don't send it. There's been a feast of it pouring out of your bedroom since Saturday. I could hardly get through the door."

Noor felt her face go hot. There were eleven of them in her phone, eleven, saved as drafts. *I'm sorry* was the shortest. The longest was about kindergarten.

[[thinks Noor]]*She's eaten my drafts,* she thought wildly. [[thinks Noor]]*Can she do that?*

[[Marisol Vega]]"Saffron," said Marisol out of the corner of her mouth. [[Marisol Vega]]"Why aren't we smacking her?"

[[Noor]]"Because the bus is in the air."

[[Marisol Vega]]"So?"

[[Noor]]"So what do you think's holding it up?"

Marisol looked at the lady. She looked out at the roofs, which were the size of stamps. [[Marisol Vega]]"Oh," she said. [[Marisol Vega]]"Okay. That's quite clever."

[[Lady Umbrage]]"Thank you, dear."

[[Juniper]]"What if somebody caught it?" said Juniper. [[Juniper]]"Like, with ice. A sort of ramp."

It was the obvious thing. It was so obvious that all three of them, and the rabbit, looked at the phone sticking out of the side of the bag, and then at Noor. She picked it up. In the gauntlets it took her four goes to unlock it.

She didn't text. It rang for so long that she had time to hear her own heart.

[[Tove]]"What?" said Tove.

[[Noor]]"It's me."

[[Tove]]"I know it's you. It says it's you. I've got you as *Coward* now, with a sun."

[[Noor]]"I am one," said Noor. The whole bus was listening; the boys from St Barnabas had even turned their music off. [[Noor]]"You were right about the rink. I saw that thing come up out of the ice, and I ran. I left you with it. And then I called you a—what I called you—since I couldn't stand that you'd seen."

There was nothing from the phone but breath, and the scrape, a long way off, of somebody else's skates.

[[Tove]]"I was scared as well," said Tove finally. [[Tove]]"I only stayed because my lace was caught."

[[Noor]]"*What?*"

[[Tove]]"My lace was caught in the barrier. I wasn't being brave. I've felt sick about it all week, everyone saying how brave." She sniffed. [[Tove]]"I've got about nine messages I didn't send you."

[[Noor]]"I've got eleven."

[[Tove]]"You always have to win."

[[Lady Umbrage]]"Stop that!" said Lady Umbrage sharply. She had let go of the strap. Her glow was guttering, and the hat had begun to sag at the edges like a cake in the rain. [[Lady Umbrage]]"Stop that this instant! You can't just *say* them!"

The bus dropped. It dropped a yard, and caught, and hung there groaning, and every shopping bag on board fell over at once.

[[Noor]]"Tove, we're in the Number Nine," Noor gabbled. [[Noor]]"We're over the park, we're really high, and I think it's going to—"

[[Tove]]"I can see you. I'm on the steps of the rink. I thought you were a balloon."

[[Noor]]"Can you do a ramp?"

[[Tove]]"How long?"

[[Noor]]"As long as you've got!"

Far below them, from a spot beside the broken swing, there rose up a thin, clear note, and after it a voice, small with distance and as bossy as ever.

[[Tove]]"Radiant Frost!" it sang. [[Tove]]"The hush before the—oh, you know the rest. *Hold on to something!*"

It was, the driver said afterwards to the man from the depot, the smoothest bit of road he'd had all year. He couldn't explain the pond. He couldn't explain the lady's hat, either, which was all that they'd found of her; but there had been a plate of small cakes under the back seat, he said, and they weren't half bad, so long as you didn't mind the taste of being forgiven.
