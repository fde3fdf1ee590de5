Marzipan | Marzipan, Marz, the cat, puss | female | narrator
Gustavo | Gustavo, Gus, the bulldog, the dog | male
Señora Plumas | Señora Plumas, the parrot, the old parrot, señora | female
Whit | Whit, the mouse, the rat, the young rat | male
Kettle | Kettle, the tabby, the tabby tom, the tom | male
the pigeons | the pigeons, the pigeon, the birds on the rail | unknown
Mrs. Adeyemi | Mrs. Adeyemi, my human, the human | female
====
My human died on a Tuesday, or that's what I thought at the time, and I want it noted that I took it very well. I sat on the landing and I washed. I'd done the left side and I was halfway along the right before anyone had the decency to ask me about it.

[[Gustavo]]"You all right, Marz?" That was Gustavo, from 3B. He had come up as far as the turn of the stair, which is as far as his legs will take him.

[[Marzipan]]"Perfectly. Why?"

[[Gustavo]]"You're licking the carpet."

I looked. I was.

[[Marzipan]]"It needed doing," I said.

He sat down. When a bulldog sits down, parts of him go on arriving for some time. [[Gustavo]]"I heard the bang. I told my fella, I said, that's 4A, that is, that's the old lady. He thought I wanted a walk."

[[Marzipan]]"She fell off the stool. I've always said that stool was no good."

[[Gustavo]]"And then what?"

[[Marzipan]]"Then nothing. She's on the kitchen floor with her eyes closed. I walked on her. I did the face, too. I *shouted* in it."

[[Gustavo]]"Was she warm?"

[[Marzipan]]"What's that got to do with anything?"

[[Gustavo]]"It's got everything to do with it!" He'd gone up again, all four feet. [[Gustavo]]"Was she warm, Marzipan?"

I thought back. I'd stood there for quite a while, as it happened. I had stood there with all my paws in a row.

[[Marzipan]]"Yes," I said.

[[Gustavo]]"And the chest, was it going up and down?"

[[Marzipan]]"A bit. Like when she's watching the snooker."

[[Gustavo]]"Then she's not dead, you daft animal!"

I'd like to tell you I said something clever. I bit the banister.

[[Señora Plumas]]"Who isn't dead?" screeched somebody above us. [[Señora Plumas]]"Is it me? I've been wondering."

There's a window at the top of our stairs, and inside the window there's a cage, and inside of the cage is Señora Plumas, who belongs to the landlord and is sixty-one. She's bald from the neck down. She says that she was in a film.

[[Gustavo]]"It's Mrs. Adeyemi, señora," the bulldog called up. [[Gustavo]]"She's had a fall."

[[Señora Plumas]]"The one with the plantain?"

[[Marzipan]]"The one with *me*," I said.

[[Señora Plumas]]"She gives me plantain. We can't have that. Has anyone telephoned?"

We looked at each other, him and me.

[[Gustavo]]"I haven't got the thumbs," said Gus.

[[Marzipan]]"Don't look at me. I can knock it off a table."

[[Señora Plumas]]"Then you'll need a little person with hands. Go and see the tenants in the wall."

[[Marzipan]]"The *mice*? Señora, I've been eating their relations."

[[Señora Plumas]]"Then be charming," the parrot said.

I don't go into the boiler room as a rule. It's damp, it's where the tom lives, and the two of us have an understanding about it. The understanding is that he sits on the boiler and I don't. He was on it now. He opened one eye, and it was the bad one.

[[Kettle]]"You're lost, puss."

[[Marzipan]]"I need to speak to the mice, Kettle."

[[Kettle]]"Speak? That's what they're calling it upstairs?"

[[Marzipan]]"I need one to use a telephone."

He thought about that. A drop of something fell on the floor and hissed. Kettle is a tabby, mostly, with an ear and a half; he came with the building, and nobody's ever fed him that he'll admit to.

[[Kettle]]"Is it her?" he asked.

[[Marzipan]]"Is it who?"

[[Kettle]]"4A. Leaves the tin out on the fire escape, Sundays. Sardines." The eye went to the wall and stayed there. [[Kettle]]"I don't eat it. I only wondered."

I told him. It took less time than I'd have thought. When I got to the part about the face he jumped down, all in one piece, like a sack of coal, and walked across to a crack beside the meter and put his mouth to it.

[[Kettle]]"Whit! Out here!"

[[Whit]]"What, so you can eat me?" said the crack.

[[Kettle]]"If I wanted that I'd have done it Friday, when you were asleep in my bowl."

[[Whit]]"You *saw* that?"

[[Kettle]]"I had to eat round you. Come on out."

Two whiskers came. Then a nose; then, to my surprise, a great deal more than I'd expected.

[[Marzipan]]"That isn't a mouse," I said.

[[Whit]]"Nobody said I was. I lodge with them." It was a rat, a young one, sleek and brown with a nick in his tail, and he was staring at me as though I might go off. [[Whit]]"That's the one from the fourth floor! That's the one who ate Pauline!"

[[Marzipan]]"We weren't introduced."

[[Whit]]"She had *eleven kids*!"

[[Kettle]]"Whit," said the tabby.

[[Whit]]"I'm not doing anything for that. Are you joking? I wouldn't spit on that if it was burning."

[[Kettle]]"It's not for her."

[[Whit]]"Who's it for, then?"

[[Kettle]]"The sardine lady."

The rat's whiskers stopped. I noticed his hands. They were pink, and there were five perfectly good fingers on each, or four and a bit, and he was holding one hand in the other.

[[Whit]]"She saw me, once," he said. [[Whit]]"On the stairs. She had her shopping. I thought, well, that's that, here comes the shoe. And she goes, 'Evening.' Like I was anybody."

[[Marzipan]]"She does that," I said. [[Marzipan]]"She says it to the lift."

I don't apologise. I'd like that noted as well. But I sat down, there on that filthy concrete, and I put my tail round my feet; and I looked at a spot on the wall a little way to the left of him.

[[Marzipan]]"I'm told that it was quick. With Pauline."

[[Whit]]"That's meant to be sorry, is it?"

[[Kettle]]"That's as near as they get, on the fourth floor," said the tom. [[Kettle]]"Take it, son."

We went up by the pipes. The rat rode, and I'll not say on whom. At the turn of the stair we collected Gustavo, who can't climb but can bark; at the window we had our orders.

[[Señora Plumas]]"Three nines!" cried Señora Plumas. [[Señora Plumas]]"I did it in the film. You press it three times, and then you say 'Murder.'"

[[Gustavo]]"It's not a murder, though."

[[Señora Plumas]]"They don't come for anything else."

[[Whit]]"And who's going to say it?" asked Whit, from between my ears. [[Whit]]"I talk, you talk, fine. They hear squeaking."

There was a nasty silence. I'm ashamed to say it hadn't crossed my mind. I've always found that she understood me very well.

[[Gustavo]]"The señora can," said Gus slowly.

[[Señora Plumas]]"I beg your pardon?"

[[Gustavo]]"You do human. You do it all the time. You do the landlord on the stairs, and my fella comes out with the rent."

[[Señora Plumas]]"But, my dear boy, I'm in a cage."

[[Whit]]"What's it shut with?"

[[Señora Plumas]]"A pin. A perfectly simple pin. I've been looking at it for thirty years."

He ran up my forehead, over the sill, and along the bars. There was a click. It was such a small one. The door swung out, and she looked at it, all that way open, with her head on one side.

[[Señora Plumas]]"Oh," the old parrot said. [[Señora Plumas]]"Do you know, I believe I'm frightened."

[[Kettle]]"You can sit on me," said Kettle.

So that's how we went in. If you'd been one of the pigeons out on the fire escape, and there were six of them, and they never miss a thing, you would have seen it go by the kitchen window: a tom with a bald bird on his back, and a cat wearing a rat.

[[the pigeons]]"Did you see that?"

[[the pigeons]]"I never saw that."

[[the pigeons]]"Rat in a cat, that's usual. That was a cat in a rat."

[[Marzipan]]"Oh, be *quiet*," I told them.

She hadn't moved. She was lying by the stool with one arm under her, and her glasses had gone round to the side of her head, which she would have hated. I got onto her chest. Up. Down. I rode it like a boat.

The phone was on the hook by the fridge. I'm an expert at this part. I went up the chair, the worktop, the bread bin, and I gave it one with the right paw and it came down on its cord and hung there spinning.

[[Kettle]]"Got it," Kettle grunted. He had it in his teeth. [[Kettle]]"Now, son. Nine."

[[Whit]]"Which one's nine?"

Nobody said a thing.

[[Whit]]"You've got to be joking. None of you can *read*?"

[[Gustavo]]"It's on the bottom!" That came from half a flight down, through a closed door. [[Gustavo]]"Bottom right! It's got a tail!"

[[Whit]]"They've none of them got tails!"

[[Gustavo]]"It's like a tadpole, sort of! Standing up!"

He found the tadpole. He pressed it with both his hands, and again, and again. Then a tiny voice was quacking out of the thing, and we all turned to look at a very old actress who was standing on a draining board in her bare skin, with her eyes tight shut.

[[Señora Plumas]]"Hello?" said Señora Plumas. It was the landlord to the life. [[Señora Plumas]]"Forty-one Calder Street, fourth floor. An old lady's fallen. No, I'm just a neighbour. And hurry up, for God's sake, she is the one with the plantain."

I'm told they were quick. I couldn't say. I had my face against hers, and I was telling her one or two things about that stool; and somewhere in the middle of it the breath went in, and caught, and a hand came up off the lino and landed on my back in exactly the right place.

[[Mrs. Adeyemi]]"Marzipan," said my human, without opening her eyes. [[Mrs. Adeyemi]]"Why is there a rat on my telephone?"

[[Marzipan]]"It's a long story," I said.

She heard it as a purr, I expect. They mostly do.

[[Mrs. Adeyemi]]"Evening," she said to Whit.
