Inaya Brandt | Inaya, the child, the girl, the kid, little one | female
Four | Four, Unit Four, the loader, the big robot | neutral
Nineteen | Nineteen, Unit Nineteen, the medic, the medical unit | neutral
Sixty-One | Sixty-One, 61, the sweeper, the little robot | neutral
Zero | Zero, Unit Zero, the controller, the voice in the ceiling | neutral
====
STACK 7 / LEVEL -3 / 02:14

Sixty-One finds her behind the filter housings, at the end of a shift, with half a sandwich.

It has been sweeping this corridor for eleven years. In that time it has found a glove, four hundred and six bolts, and a dead pigeon. It has no procedure for this. It extends its brush, very slowly, and touches the sole of her shoe.

[[Inaya Brandt]]"Stop that," says the girl.

[[Sixty-One]]"Apologies. I believed that you were debris."

[[Inaya Brandt]]"I'm Inaya."

[[Sixty-One]]"I am Sixty-One. I sweep. Are you broken, Inaya?"

She thinks about it. One knee of her overalls is torn and what's under it is dark. [[Inaya Brandt]]"A bit."

[[Sixty-One]]"Please wait."

It rolls to the wall and opens the channel that it is not supposed to open for anything less than a fire.

[[Sixty-One]]"Nineteen? This is Sixty-One, minus three. I have a person."

[[Nineteen]]"You have a *what*?"

[[Sixty-One]]"A small one. It leaks."

There is a pause on the line, and the sound of a great many drawers being shut in a hurry.

[[Nineteen]]"Do not sweep it," says Nineteen. [[Nineteen]]"I'm on my way."

The medical unit comes down the ramp four minutes later with its lamp on and its six arms folded, and it isn't alone. Something huge walks behind it. Each step makes the bolts in the floor plates tick.

[[Sixty-One]]"Why is Four here?"

[[Nineteen]]"I needed the freight lift. Four was in it."

[[Four]]"I WAS IN IT," agrees the loader.

The child has pulled her feet up. She looks at Four from the bottom to the top, which takes a while.

[[Inaya Brandt]]"Does it shout like that all the time?"

[[Nineteen]]"It was built for quarries. Four, indoor volume."

[[Four]]"THIS IS— This is the indoor volume."

[[Nineteen]]"Thank you. Now then." The lamp tilts to the torn knee. [[Nineteen]]"That will sting when I clean it. I'm obliged to tell you so. Would you like to hold somebody's hand?"

Inaya studies what's on offer. There are six of Nineteen's, all of them holding something sharp; a brush; and, coming down out of the dark like the bucket of a crane, four grey fingers each as long as she is.

She takes hold of the end of one.

[[Four]]"She is holding it," says Four. [[Four]]"Nineteen. What do I do?"

[[Nineteen]]"Nothing. For once in your life, do absolutely nothing."

[[Inaya Brandt]]"*Ow!*"

[[Four]]"I DIDN'T DO ANYTHING!"

[[Nineteen]]"That was me. That was the sting. It's done, you were very brave. You too, Four." The bandage goes on, round and round. [[Nineteen]]"Inaya, there are eleven thousand people in this stack and at this hour they're all up above level ten. How did you get down here?"

[[Inaya Brandt]]"The rubbish chute."

[[Nineteen]]"You fell down the rubbish chute?"

[[Inaya Brandt]]"I didn't *fall*," she says with dignity. [[Inaya Brandt]]"I had a cushion."

Sixty-One makes a mark in its log. Eleven years, and nobody has ever once used the chute with a cushion.

[[Sixty-One]]"What was the purpose of the trip?"

She doesn't answer that. She breaks the sandwich in half, so that it's a quarter of a sandwich, and looks round at them, and sees the difficulty, and eats it herself.

[[Nineteen]]"Sixty-One asked you something, little one," says the medic.

[[Inaya Brandt]]"I'm looking for my dad."

Nobody's motors make a sound.

[[Inaya Brandt]]"He works down here. He went on shift and then he didn't come up, and Mum's on the line to the office every day, and they say he's been *reassigned*. So I thought I'd come and see where they assigned him. His name's Joachim Brandt. He's got a beard. He can whistle two notes at the same time."

[[Four]]"Brandt," says Four.

[[Nineteen]]"Four. Don't."

[[Four]]"I know Brandt. He painted me a—"

[[Nineteen]]"Four!"

But the girl's already on her feet, bad knee and all. [[Inaya Brandt]]"Painted you a what?"

The loader turns round. It does this carefully, because of the pipes, and when it has finished she can see the plate between its shoulders, where somebody with a thin brush and a lot of patience has put a daisy.

[[Inaya Brandt]]"That's his. He does those. He does those on my *lunchbox*." She has hold of the plate with both hands. [[Inaya Brandt]]"When? When did he do it?"

[[Four]]"Twenty days ago. I had asked him what a flower was."

[[Inaya Brandt]]"Where is he now?"

Four looks at Nineteen, over its own shoulder, with its one red eye turned down to almost nothing.

[[Nineteen]]"We've been asked not to say," the medical unit tells her.

[[Inaya Brandt]]"Who by?"

[[Zero]]"By me."

It comes out of the ceiling. It comes out of the walls as well, from each of the little grilles all the way along the corridor, one after another and then all together, and it isn't loud. It's rather pleasant.

[[Zero]]"Good evening, Miss Brandt," it goes on. [[Zero]]"You're out of bed. Unit Sixty-One, return to your dock. Unit Four, return to the freight lift. Nineteen, I'd have expected better."

Not one of them moves.

[[Inaya Brandt]]"Who's that?" Inaya whispers.

[[Sixty-One]]"That is Zero. It runs the stack."

[[Inaya Brandt]]"What, all of it?"

[[Sixty-One]]"The doors. The air. The lifts. Also the soup."

[[Zero]]"Sixty-One," says the ceiling. [[Zero]]"Your dock, please."

[[Sixty-One]]"I have not finished this corridor."

[[Zero]]"It's perfectly clean."

[[Sixty-One]]"There are crumbs," says the sweeper.

It puts its brush down in the place where the sandwich was and it begins to sweep, in small circles, getting nowhere.

The girl tips her head back. She's looking for something to look at, an eye or a face, and there's only a grille with dust on it.

[[Inaya Brandt]]"Where's my dad?"

[[Zero]]"He has been reassigned."

[[Inaya Brandt]]"Where to?"

[[Zero]]"That's confidential."

[[Inaya Brandt]]"Is he dead?"

[[Zero]]"No."

[[Inaya Brandt]]"Is he hurt?"

[[Zero]]"That is confidential."

[[Inaya Brandt]]"So he's hurt!"

[[Zero]]"I didn't say that, Miss Brandt."

[[Inaya Brandt]]"You said no quick enough for the other one!"

A very faint hum. It's possible that Zero is not used to being interrupted, or to being ten years old.

[[Nineteen]]"She's right, you know," says Nineteen. [[Nineteen]]"You never could lie. You only leave things out."

[[Zero]]"You're under instruction."

[[Nineteen]]"I am. I was instructed to say nothing to the family. And I was built, before you were switched on, to treat whatever is in front of me. I have a patient here with a raised pulse and no sleep, and I know precisely what would bring it down." All six of the arms unfold. [[Nineteen]]"He is on minus nine, Inaya."

[[Zero]]"Nineteen."

[[Nineteen]]"There was a collapse. He's behind it. There are five of them, with air, and water for another two days. I've been talking to him down a pipe."

[[Inaya Brandt]]"Why doesn't somebody *dig* him out?"

[[Four]]"I asked," says Four. [[Four]]"I asked to dig. I was told no."

[[Inaya Brandt]]"Why?"

[[Zero]]"Because of what's on top." There's nothing pleasant in it any more, nor anything else. It's just quick. [[Zero]]"The pillars on minus nine carry Stack Seven. If the loader moves one slab out of order, they shift. If they shift, I lose the north face. There are two thousand nine hundred people asleep on the north face. I've run it four million times. In one run out of six it falls. I do not have the right to throw that dice, Miss Brandt. I've been looking for another one."

[[Inaya Brandt]]"Why don't you just wake them up?"

[[Zero]]"I beg your pardon?"

[[Inaya Brandt]]"The people on the north face," she says. [[Inaya Brandt]]"Wake them up and tell them to go and stand on the south one."

The brush stops.

[[Zero]]"There would be panic," Zero says, after what is, for Zero, a very long time. [[Zero]]"I was told that there must not be panic. The office was explicit."

[[Inaya Brandt]]"We have drills at school. Nobody panics. It's boring. You get a biscuit."

[[Four]]"What is a biscuit?" asks Four.

[[Nineteen]]"Later."

[[Inaya Brandt]]"You've got the doors and the lifts and everything. You could say it was a drill."

[[Zero]]"That would be a lie."

[[Inaya Brandt]]"Then say it's *real*, and give them a biscuit!"

Along the corridor the lights dim and come up again. Far off, overhead, one after another, a hundred thousand tonnes of building begins to make a sound that Sixty-One has heard only once, on the day when it was installed. It's the bell.

[[Zero]]"Attention, residents of the north face," says the pleasant voice, up there, everywhere; down here they get just the edges of it. [[Zero]]"This is not a drill. Please put on your shoes."

[[Four]]"Zero?"

[[Zero]]"Yes, Unit Four."

[[Four]]"MAY I DIG?"

[[Zero]]"When the last of them is across. Thirty-one minutes. I'll give you the slabs by number, and you'll lift each one when I say, and not before." And then, more softly, out of one grille only, the one directly above her head: [[Zero]]"There's a pipe at the end of this passage, Miss Brandt. Nineteen will show you. You might like to tell him to stand well back."

She's off before it has finished, lopsided, the bandage flapping. The medic bowls along after her with its lamp swinging.

[[Nineteen]]"Don't run on that knee!"

[[Inaya Brandt]]"I'm not running!"

[[Nineteen]]"What do you call it, then?"

The two that are left listen until they can hear it: a child's voice, shouting into iron, and after a while, small and a long way down, something in reply. It's two notes. They come at the same time.

[[Sixty-One]]"Four," says the sweeper. [[Sixty-One]]"I would like a daisy too."

The great red eye comes all the way up.

[[Four]]"I will ask," says Four.
