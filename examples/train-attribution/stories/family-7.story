Wendell Stukely | Wendell, Dad, my father, his son | male
Lyle Stukely | Lyle, Grandpa, my grandfather, the old man, Pop | male
Teddy Stukely | Teddy, Ted, Theodore, kid, the boy | male | narrator
the pump woman | the woman at the pump, the woman, ma'am | female
the trooper | the trooper, Officer, the state trooper | male
====
Nine Hundred Miles of This

Grandpa wouldn't let us take the interstate.

[[Lyle Stukely]]"I've seen it," he said.

[[Wendell Stukely]]"It isn't for seeing, Pop. It's for getting there."

[[Lyle Stukely]]"I've seen there too."

So we were on Route 61 with the windows down, because the air conditioner had quit outside Purdy, and I was in the back with the cooler and the dog's bed. There wasn't any dog. She'd died in March. Nobody had felt like taking the bed out.

Dad drove with both hands. My grandfather had the map on his knees and his shoes off.

[[Wendell Stukely]]"Where's this come out?"

[[Lyle Stukely]]"Where's what come out?"

[[Wendell Stukely]]"This road."

[[Lyle Stukely]]"Depends how long you stay on it."

[[Wendell Stukely]]"You've got the map in your lap."

[[Lyle Stukely]]"It's a nice map."

[[Wendell Stukely]]"Could you look at it?"

[[Lyle Stukely]]"I am looking at it. There's a town called Frugal. You ever hear of that? Frugal, population ninety."

[[Wendell Stukely]]"Is it on the way?"

[[Lyle Stukely]]"On the way to what?"

[[Wendell Stukely]]"Pop, I swear to God."

I put my feet up on the cooler. It had been going on like that since about six in the morning. I was sixteen and I'd gotten my permit on Monday, and I'd been promised some of the driving, and so far I'd been handed one banana.

[[Teddy Stukely]]"Can I drive after lunch?" I said.

[[Wendell Stukely]]"We'll see."

[[Lyle Stukely]]"Let him drive."

[[Wendell Stukely]]"I said we'll see."

[[Lyle Stukely]]"You were driving at eleven. I had you on the truck."

[[Wendell Stukely]]"And I hit a cow."

[[Teddy Stukely]]"You hit a cow?" I stuck my head up between the seats. [[Teddy Stukely]]"You never told me that. Was it okay?"

My father's ears had turned red. In the mirror he gave me a look.

[[Lyle Stukely]]"It was delicious," Grandpa said.

We got lunch in Frugal, which was a gas station. The woman at the pump had on a man's hat and she came out wiping her hands on her overalls and looked the three of us over, one at a time, down to the socks.

[[the pump woman]]"Where you all headed?"

[[Wendell Stukely]]"Lake Ansgar," Dad told her. [[Wendell Stukely]]"Taking my father up to the home there. The residence. It's more of a residence."

[[the pump woman]]"That so." She leaned down to the passenger side. [[the pump woman]]"You want to go, hon?"

[[Lyle Stukely]]"No, ma'am."

[[the pump woman]]"They feed you good?"

[[Lyle Stukely]]"They've got a brochure. There's a picture of a pudding."

[[the pump woman]]"Well," she said. She hung up the nozzle. [[the pump woman]]"That's forty-one even. There's sandwiches inside, but I wouldn't."

I went in anyway and got three. When I came back they'd parked in the shade around the side, and were sitting on the hood with their backs to me, not talking. From behind you couldn't tell them apart except for the shirt. I stood there a second with the sandwiches.

[[Wendell Stukely]]"You could've said something," my father was saying. [[Wendell Stukely]]"Before. When we did the papers."

[[Lyle Stukely]]"Would it have made a difference?"

[[Wendell Stukely]]"It would have made it worse."

[[Lyle Stukely]]"Well, then."

[[Wendell Stukely]]"You left the stove on, Pop. Three times. You left it on and went to Kroeger's and bought a hose."

[[Lyle Stukely]]"I needed a hose."

[[Wendell Stukely]]"You've got nine hoses! I counted. I had to coil every one."

[[Lyle Stukely]]"Keep your voice down, the boy's right there."

They both twisted around. I held up the bag.

[[Teddy Stukely]]"There was ham and there was ham," I said.

We ate them on the hood, in a row, and they were about what she'd said. A truck went by full of hogs. My grandfather picked the lettuce out of his and flung it in the weeds.

[[Lyle Stukely]]"They going to let me have a radio?"

[[Wendell Stukely]]"You can have whatever you want."

[[Lyle Stukely]]"Can I have my house?"

Dad balled up the wax paper. He looked around for a can, and there wasn't one, so he put it in his shirt pocket.

[[Teddy Stukely]]"I'll come up on weekends," I said. [[Teddy Stukely]]"Once I get my license. I could come up and we could go fishing or something."

[[Lyle Stukely]]"I hate fishing."

[[Teddy Stukely]]"You took me every summer!"

[[Lyle Stukely]]"I thought you liked it."

[[Wendell Stukely]]"I thought you both did," said my father. [[Wendell Stukely]]"I paid for the boat."

*

Dad let me drive after that. I don't know that he'd decided to. He just went around and got in back, and after a while he lay down on the dog's bed with his knees up, and put his cap on his face.

It was straight, the whole way to the county line. There was corn and then there was beans. Grandpa had shoved the map in the door.

[[Lyle Stukely]]"You're riding the middle."

[[Teddy Stukely]]"Sorry."

[[Lyle Stukely]]"Don't be sorry, be over. That's it. You got a girl?"

[[Teddy Stukely]]"Kind of."

[[Lyle Stukely]]"What kind of?"

[[Teddy Stukely]]"She's moving to Tulsa."

[[Lyle Stukely]]"That's the worst kind. Watch the tractor."

[[Teddy Stukely]]"I see it."

[[Lyle Stukely]]"You going to pass him?"

[[Teddy Stukely]]"Can I?"

[[Lyle Stukely]]"I'm not the one with the permit."

[[Teddy Stukely]]"Is Dad asleep?"

[[Lyle Stukely]]"Wendell! You asleep?"

Nothing came from the back but breathing. The tractor had a sticker on it that said MY OTHER CAR IS ALSO THIS. I put on the signal and looked and looked again, and swung out, and for about five seconds there was nothing at all in front of me but road, and I believe I hollered.

[[Lyle Stukely]]"There you go," said my grandfather.

[[Teddy Stukely]]"Did I do it right?"

[[Lyle Stukely]]"You're in the bean field a little. Come back. There."

He was quiet a while. He'd rolled down the window all the way and had his hand out flat on the air, like a kid does, riding it up and down.

[[Lyle Stukely]]"I'm going to ask you something, Ted," he said, [[Lyle Stukely]]"and you can say no. Up here about a mile there's a left. It's gravel. I'd like you to take it."

[[Teddy Stukely]]"What's down it?"

[[Lyle Stukely]]"Water tower. Creek. Used to be a dance hall."

[[Teddy Stukely]]"Is that where you and Grandma met?"

[[Lyle Stukely]]"God, no. I met her at the dentist's. This was before. This was a girl named Opal Rasmussen, and she could lift a calf."

[[Teddy Stukely]]"You want to go see where you danced with some other girl?"

[[Lyle Stukely]]"I want to see if I can find it. If I can find it without the map, then I don't know what they want me in a residence for."

I thought about that. I could see the sign for the left already, tilted, full of bullet holes.

[[Teddy Stukely]]"And if you can't?"

[[Lyle Stukely]]"Then we'll have gone for a drive."

I took it. I took it too fast, and the whole back end went sideways on the gravel, and the cooler came over, and there was a yell.

[[Wendell Stukely]]"What are you doing? Where are we? Theodore!"

[[Teddy Stukely]]"Grandpa said!"

[[Wendell Stukely]]"Pop, what did you tell him?"

[[Lyle Stukely]]"I said left," Grandpa said. [[Lyle Stukely]]"He went left. Kid's got an ear."

[[Wendell Stukely]]"I've got ice down my pants."

Then I heard the siren.

It wasn't much of one. It gave a kind of a whoop, just once, like it was embarrassed. I got us stopped more or less along the ditch and put my hands up on the wheel where they could be seen, and we all three sat there in the dust while the trooper walked up. He was hardly older than me. He had a sunburned nose.

[[the trooper]]"Afternoon," he said. [[the trooper]]"License?"

[[Teddy Stukely]]"I've got a permit."

[[the trooper]]"Who's your licensed driver?"

[[Lyle Stukely]]"I am," said my grandfather.

[[Wendell Stukely]]"No, he isn't." Dad was trying to get his arm out from under the cooler. [[Wendell Stukely]]"I am, Officer. They took his. I was resting my eyes."

[[the trooper]]"You were lying on a dog bed, sir."

[[Wendell Stukely]]"Yes, I was."

[[the trooper]]"Where's the dog?"

Nobody said anything. I looked at the wheel. In the mirror I could see my father's face, and it had come apart somehow. He wasn't making a sound. There was water running down beside his nose and he was just letting it.

[[Lyle Stukely]]"She passed," Grandpa said. [[Lyle Stukely]]"It's been a long spring, son. We're none of us at our best."

The trooper took off his hat. He turned it around by the brim.

[[the trooper]]"We put ours down in April," he said. [[the trooper]]"Biscuit." Then he gave me back the permit and cleared his throat. [[the trooper]]"You've got to have him up front with you. Awake. That's the law. Where're you folks trying to get to?"

[[Lyle Stukely]]"The Starlite."

[[the trooper]]"The what, sir?"

[[Lyle Stukely]]"Dance hall. Should be a water tower, then there's a creek with a plank bridge, and a big cottonwood that's been hit. You go in by the cottonwood."

[[the trooper]]"There's no dance hall out here that I ever heard of. There's the tower." He squinted down the road. [[the trooper]]"And I guess there's a bridge. There's a slab of concrete back in those trees. We used to go there to drink. I mean, people did."

[[Lyle Stukely]]"Is it about so big? With a step?"

[[the trooper]]"Yes, sir. There's a step."

My grandfather didn't say a word. He turned all the way around in the seat, stiff, with one hand on the headrest, and looked at his son.

[[Wendell Stukely]]"All right," said my father. He'd gotten the cooler off. He wiped his face with his cap. [[Wendell Stukely]]"All right, Pop. Move over. I'll sit in the middle."

[[Teddy Stukely]]"You want me to drive?" I asked him.

[[Wendell Stukely]]"Well, I can't. I don't know where it is."

It was a bench seat, and the three of us just fit. I started her up. The trooper stood in the road with his hat off till I couldn't see him for the dust.

[[Lyle Stukely]]"Little faster," Grandpa said.

[[Wendell Stukely]]"Little slower."

[[Lyle Stukely]]"Don't listen to him. He hit a cow."
