Noor Castellane | Noor, Dr Castellane | female | narrator
Piotr Wale | Piotr, Dr Wale | male
Marian Hathersage | the Dean, Marian, Dean | female
Bev | | female
Felix Odunsi | Felix, the visiting fellow, the man with the bicycle, Dr Odunsi | male
the undergraduate | a boy in a rowing top | male
Gwyn Trevanion | Gwyn, Professor Trevanion, our head of department | male
====
Any Other Business

The fire alarm goes off at nine minutes past ten, which is the exact moment at which I have the Dean's laptop in my arms, and so for a second I believe that I have set it off by theft.

[[Noor Castellane]]"I am not stealing this," I tell the corridor, out loud, although the only creature in it is a pigeon. I ought to put quotation marks round the pigeon as well. It is on the staff list. It has a pigeon-hole.

[[Piotr Wale]]"Noor!" Piotr comes round the corner with a mug in either hand, because Piotr would save his coffee from the sinking of the world. [[Piotr Wale]]"Is it a drill? Is that Marian's computer?"

[[Noor Castellane]]"It was beeping. I was only going to plug it in."

[[Piotr Wale]]"You were in the Dean's office."

[[Noor Castellane]]"The door was open."

[[Piotr Wale]]"On the morning she decides which one of us gets the job."

[[Noor Castellane]]"I had noticed which morning it is, thank you."

He looks at the laptop. I look at the laptop. We have shared one office, one radiator, and, for a fortnight in March, one pair of dry shoes, and in all of that time we have had a rule, which is that we do not discuss the post. There is one permanent lectureship in Comparative Literature. There are two of us. Everybody in the building is being so tactful that I have begun to feel bereaved.

[[Piotr Wale]]"What's on the screen?"

[[Noor Castellane]]"I didn't look."

[[Piotr Wale]]"Noor."

[[Noor Castellane]]"I honestly didn't look. I saw a cat. It's a screen with a cat on it."

The alarm changes from a whoop to a sort of sob. Bev puts her head out of the departmental office. She has her coat on, and a high-visibility tabard over the coat, and a clipboard, and she is radiantly happy. Bev has been a fire marshal for eleven years and she has never yet had a fire.

[[Bev]]"Car park!" she says. [[Bev]]"Don't stop for belongings. Dr Wale, that's a belonging. So is that."

[[Piotr Wale]]"It's a liquid."

[[Bev]]"Car park, Piotr."

* * *

In the car park it is raining in the thin Welsh manner that doesn't show until you are wet through. I can hardly put a dean's laptop on the ground, so I have it up my jumper. I look nine months gone with a very flat child.

The whole Faculty is out here in clumps. Over by the bins, the philosophers are arguing about whether an alarm that nobody believes is an alarm. The historians have brought biscuits. Our head of department, Gwyn Trevanion, a man so gentle that he apologises to doors, is holding his umbrella over a first-year who is crying about an essay.

A man with a bicycle says, [[Felix Odunsi]]"Excuse me. Do you know how long these generally last?"

I have never seen him before. He's about my age, with rain all over his glasses, and one trouser leg tucked into a sock that has foxes on it.

[[Noor Castellane]]"It depends. If it's toast, ten minutes. If it's Chemistry, we get to go home."

[[Felix Odunsi]]"And are congratulations in order?" He nods, terribly politely, at my jumper.

[[Noor Castellane]]"It isn't mine," I say. [[Noor Castellane]]"It's the Dean's."

There's a pause, in which I hear this from the outside.

[[Felix Odunsi]]"Right," says the man with the bicycle.

[[Noor Castellane]]"It's her laptop. I'm keeping it dry for her. Nobody knows that I've got it, except Piotr."

[[Felix Odunsi]]"I think that you've made it worse."

[[Noor Castellane]]"Yes. I could hear it going."

He takes the glasses off to wipe them, and without them he has the kind of face that one shouldn't be shown before an interview panel sits. I look at the bins. Bev is coming down the line with her clipboard, ticking off people, and behind Bev, under a large black umbrella with a duck's-head handle, comes the Dean.

[[thinks Noor Castellane]]*Walk,* I think. [[thinks Noor Castellane]]*Go and stand with the historians. Eat a biscuit.*

My feet do nothing about it.

[[Bev]]"Castellane, N.," Bev says. [[Bev]]"Tick. And who's this? You're not on my list, my lovely. You could burn to death and I'd never know."

[[Felix Odunsi]]"Felix Odunsi. I'm the visiting fellow. I don't begin until Monday; I only came to find out where the library was."

[[Bev]]"Well, you're on it now. O, D, U?"

[[Felix Odunsi]]"N, S, I."

[[Marian Hathersage]]"Dr Odunsi!" The Dean's voice can stop a bus, and has. [[Marian Hathersage]]"How very nice. I read your thing on lighthouses. I see that you've met Noor Castellane, who is one of our brightest hopes. My dear, are you quite well? You're clutching."

Here is a list of things that I could say. I could say that I found her door open and her battery dying. I could say that I was on my way to ask her, for the fifth time in a week, whether the panel had reached a view, and that my nerve failed, and that the laptop was a sort of excuse. All of this would be true.

[[Noor Castellane]]"Appendix," I say.

[[Marian Hathersage]]"Good God."

[[Noor Castellane]]"It comes and goes."

[[Marian Hathersage]]"You ought to be lying down. Bev, have we a first-aider?"

[[Bev]]"I'm the first-aider." If she was happy before, she is now like a woman seeing the sea. [[Bev]]"Lift up your jumper, love."

[[Noor Castellane]]"No, really, it's passing off."

[[Felix Odunsi]]"I believe that I'm a witness," says Felix Odunsi, in a mild, clear, lecture-room voice, [[Felix Odunsi]]"and she was perfectly well until I ran into her with the bicycle. It was entirely my fault. I came round the corner by the bins and caught her with the handlebar. She's been too kind to say so."

I turn and stare at him. There is a raindrop on the end of his nose. He doesn't so much as blink.

[[Marian Hathersage]]"You ran her over," says Marian Hathersage slowly, [[Marian Hathersage]]"on your way to the library."

[[Felix Odunsi]]"Just the one time."

And that is when it beeps.

It's a long beep, with a falling note at the end of it, the noise of a machine that has done its best. It comes from my stomach. Bev takes a step back. Even the philosophers stop.

[[Marian Hathersage]]"Dr Castellane," says the Dean.

[[Noor Castellane]]"Yes."

[[Marian Hathersage]]"Is that my computer?"

[[Noor Castellane]]"It was on four per cent. Your door was open, and it was on four per cent, and I thought, the shortlist will be on there, and the references, and she'll lose it all, and it'll go to the Vice-Chancellor, and that'll be three more months, and I can't do three more months, Dean, my landlady's selling the flat. So I went in to plug it in. I never looked. There was a cat."

[[Marian Hathersage]]"That's Spinoza," she says.

[[Noor Castellane]]"He's lovely."

[[Marian Hathersage]]"He's a brute. Give it here."

I hand it out from under my jumper. It's warm and a bit woolly. Marian Hathersage tucks it beneath her arm, looks me over from my wet hair down to my wet shoes, and then appears to do a small sum.

[[Marian Hathersage]]"And where is Piotr Wale?"

[[Piotr Wale]]"Here," says Piotr, behind me. He's still got the mugs, and now he holds one out to me, and I see that it's mine, the one with the chip, and that he made it the way I have it. [[Piotr Wale]]"I told her to do it, Dean. I'm the one who saw that the thing was dying."

[[Noor Castellane]]"You did not!"

[[Piotr Wale]]"I said, save Marian's laptop. I was very firm."

[[Noor Castellane]]"He's lying. He's being noble. He wasn't even on the corridor."

[[Piotr Wale]]"I'm famous for it. Ask the pigeon."

[[Marian Hathersage]]"Stop it, the pair of you." She lifts a hand to her forehead. [[Marian Hathersage]]"I'd meant to do this at noon, with sherry. Gwyn! Would you come across here, please?"

Professor Trevanion arrives, apologising to a puddle.

[[Gwyn Trevanion]]"Is it now?" he says. [[Gwyn Trevanion]]"I thought we'd said sherry."

[[Marian Hathersage]]"It's now. Tell them."

[[Gwyn Trevanion]]"Oh dear. Well. It's only that we couldn't choose. We did try; we had a very long meeting, and Huw from Classics wept. So I'm afraid I've gone and retired."

Neither of us understands him. I can tell, because neither of us breathes.

[[Piotr Wale]]"You've done what?" Piotr says.

[[Gwyn Trevanion]]"Retired. From September. I'm sixty-eight, you know, and I should like to grow leeks. There's my line in the budget, then, and there's the other, and that makes two. It seemed the tidiest way." He beams at us through the rain. [[Gwyn Trevanion]]"I'm so sorry that you had to wait."

I should like to report that I said something worthy of Comparative Literature. What I do is burst into tears on a professor's lapel, while Piotr pours two mugs of coffee over his own feet. Somewhere in the middle of this the alarm stops.

[[Bev]]"All clear!" Bev shouts, with real sadness. [[Bev]]"False alarm! Second-floor kitchen!"

A boy in a rowing top comes down the steps with a blackened thing on a plate.

[[the undergraduate]]"Sorry," says the undergraduate, to all two hundred of us. [[the undergraduate]]"It was a Pop-Tart."

They go in by degrees, the historians last, shaking crumbs out of their sleeves. I'm left by the bins, mopping my face. The foxes are still there. So is the bicycle.

[[Noor Castellane]]"Why did you do that?" I ask. [[Noor Castellane]]"You'd known me for two minutes. You told a dean that you'd knocked me down."

[[Felix Odunsi]]"It was the appendix," says Felix. [[Felix Odunsi]]"I've sat on a lot of committees. I have never seen anybody lie so badly, and I thought, well, there's someone that I could trust."

He wipes the drop off his nose.

[[Felix Odunsi]]"Besides," he goes on, [[Felix Odunsi]]"I really do need to find the library."

[[Noor Castellane]]"It's behind you," I say. [[Noor Castellane]]"I'll show you. It takes about an hour, if you do it properly."
