Mari | mi reina | female | narrator
Mrs. Barrios | your aunt, Tía, Mamá, Consuelo | female
Beto | your cousin, Alberto | male
Fitz | | neutral
Ms. Haldane | the woman with the clipboard, the inspector | female
the man in the cycling shorts | the cyclist | male
a boy with a skateboard | the boy with the skateboard | male
====
Lucky Number Nineteen

You have been told three things about working the window. Smile with your eyes, say the number twice, and never, ever tell anybody how long it's going to be.

[[the man in the cycling shorts]]"How long's it going to be?" says the man in the cycling shorts.

[[Mari]]"It's coming," you say. [[Mari]]"Number fourteen. Fourteen, it's coming."

[[the man in the cycling shorts]]"You said that ten minutes ago."

You smile with your eyes. It's a hundred and four degrees on the asphalt and God knows what in the truck, which is called La Comadre and is painted the pink of a stomach medicine. The generator is making a noise like a man clearing his throat before a speech. It is your third Saturday. Behind you your aunt is shouting at an onion.

[[Mrs. Barrios]]"Look at this! Look what they sold me! It's all jacket and no man!"

[[Beto]]"Mamá, just cut it," your cousin says.

[[Mrs. Barrios]]"Don't you tell me cut it. I was cutting onions when you were a bad idea."

Fitz, at the plancha, makes a small sound. It might be a laugh. Fitz came with the truck, more or less: they'd been working for the Korean guy who had it before, and when your aunt showed up with the cash in a Danish cookie tin they were asleep in the back on a bag of rice, and nobody ever fired them. They have forearms like rope and one tattoo, a spatula. They've said perhaps forty words to you. You have saved them up.

[[Fitz]]"Fourteen up," says Fitz.

Forty-two.

[[Mari]]"Fourteen! Number fourteen!"

The cyclist takes the paper boat out of your hands without a thank-you, and there, right behind him, where you'd thought there was just more line, is a woman with a clipboard.

She isn't looking at the menu. She's looking at the wheels.

You're sixteen but you aren't stupid. You lean back from the window, keeping your eyes on the street, and say it out of the side of your mouth.

[[Mari]]"Tía."

[[Mrs. Barrios]]"What, mi reina?"

[[Mari]]"There's a lady."

[[Mrs. Barrios]]"There's a hundred ladies. Give them a number."

[[Mari]]"This one's got a lanyard."

The onion stops. In the whole of La Comadre there's suddenly no noise but the fat, and then your aunt, who is fifty-eight and has two bad knees, crosses the truck in one stride and puts her eye to the gap by the napkins.

[[Mrs. Barrios]]"County," she breathes. [[Mrs. Barrios]]"That's a county shoe. Beto, where's the permit?"

[[Beto]]"In the folder."

[[Mrs. Barrios]]"Where's the folder?"

Your cousin is twenty-four. He has a beard he's proud of and a business degree from Fullerton, and he's looking at the ceiling vent the way the saints look at it in pictures.

[[Mrs. Barrios]]"Alberto. Where's the folder?"

[[Beto]]"It could be at Yesenia's."

[[Mrs. Barrios]]"Why could it be at Yesenia's?"

[[Beto]]"Because I was showing it to her dad."

[[Mrs. Barrios]]"You took my health permit," says your aunt, [[Mrs. Barrios]]"on a *date*?"

[[Beto]]"He wanted to know what I did!"

[[Ms. Haldane]]"Good afternoon," says the woman with the clipboard. She's at the window. Close up she's older than you thought, with a gray bob and a sunburned nose, and the lanyard says HALDANE and, under that, ENVIRONMENTAL HEALTH. [[Ms. Haldane]]"Who am I speaking to?"

Nobody answers. It takes you a second to see why. Your aunt has dropped down behind the counter, where she's on her hands and knees on the rubber mat, making furious signs. Beto has got his whole head in the refrigerator. So the person that she's speaking to is you.

[[Mari]]"I'm Mari," you say. [[Mari]]"Can I take your order?"

[[Ms. Haldane]]"You can take my card. Is the operator on the premises, Mari?"

You look down. Your aunt shakes her head so hard that an earring flies off.

[[Mari]]"She just stepped out."

[[Ms. Haldane]]"Out of the truck?"

[[Mari]]"For onions."

Ms. Haldane gives you a long look, and then, past you, gives one to the counter, on which there are about sixty onions. [[Ms. Haldane]]"I'm in no hurry," she says. [[Ms. Haldane]]"While we wait, I'll need to see the permit. It should be displayed."

[[a boy with a skateboard]]"Is this the line?" asks a boy with a skateboard.

[[Ms. Haldane]]"It's *a* line," says Ms. Haldane.

You think about what you know. You know that the truck's five payments behind; you aren't supposed to, but you sleep on the couch, next to the table where they do the adding. You know that if it closes for even one weekend there isn't a truck, and then there's no couch, really, because your aunt will go back to cleaning rooms at the Radisson and you'll go back to Fresno to your mother and the man with the boat. Nobody's said that to you. That's how you know it.

Something taps your ankle. It's your aunt, with a plastic spoon. She's mouthing. You can't make it out. You bend down as if you'd dropped a lid.

[[Mrs. Barrios]]"Feed her," hisses your aunt.

[[Mari]]"They're not allowed! It's a bribe."

[[Mrs. Barrios]]"It's a *taco*."

[[Fitz]]"She's right, though," says Fitz, low down, to the grill. [[Fitz]]"It's a bribe."

That's forty-eight, forty-nine, fifty, you've lost count. You straighten up. The woman with the clipboard hasn't moved, but she's put her pen away, and she's sniffing. She's doing it with her mouth shut. She's trying very hard for it not to show.

[[Ms. Haldane]]"What is that?"

[[Mari]]"What's what?"

[[Ms. Haldane]]"There's something under the pork. There's a, what is it, it's sweet. It's not cinnamon." All at once she sounds like somebody else. [[Ms. Haldane]]"My husband used to make one with, no. Never mind. The permit, please."

And you could say anything. You could say it's in the glove box; you could say there was a fire. You've a talent for it, you got it from your father together with the eyebrows. But it's a hundred and four degrees, and the boy with the skateboard is counting out his quarters on the sill, in stacks, and he's short, you can see that from here.

[[Mari]]"It's at Yesenia's," you say.

Behind you the refrigerator groans.

[[Mari]]"It's real, I swear to God. It's good till March. It's in a blue folder, and my cousin took it to his girlfriend's house to show her dad so he'd think he was a serious person. And my aunt's on the floor. She isn't a criminal, she just doesn't like uniforms. She passed every single time. You can look it up, it'll be Barrios, Consuelo."

[[Mrs. Barrios]]"Traitor," says the floor.

[[Ms. Haldane]]"Is that Mrs. Barrios?"

[[Mari]]"Yes, ma'am."

[[Ms. Haldane]]"Is she hurt?"

[[Mrs. Barrios]]"Only in the heart," your aunt calls out. A hand comes up and takes hold of the counter, then another, and then, by stages, the rest of her, with mat marks on her cheek. [[Mrs. Barrios]]"Good afternoon. I've got my onions."

[[Ms. Haldane]]"So I see," says the inspector.

She asks for the thermometer. She asks for the hot water, the cold water, the gloves and the fire extinguisher. She comes up the back steps in her county shoes and squats with a flashlight and looks underneath things, and Fitz stands to attention against the wall with tongs at their side like a rifle. It takes twenty minutes. You go on giving out numbers, because nobody's told you to stop. The boy with the skateboard is nineteen.

[[a boy with a skateboard]]"Is that lady your mom?" he asks.

[[Mari]]"Which one?"

[[a boy with a skateboard]]"The one crying."

You turn around. Your aunt isn't crying, she's got her arms folded like a wrestler. It's Ms. Haldane. She's standing at the plancha with the clipboard against her chest and there's water running straight down both sides of her sunburned nose.

[[Ms. Haldane]]"It's the onions," says Ms. Haldane.

[[Mrs. Barrios]]"Sure," says your aunt.

[[Ms. Haldane]]"It's piloncillo. Isn't it? And the other thing's orange peel. He'd put it in at the end and he never would tell me, he said he'd leave it to me in his will." She gets out a tissue. [[Ms. Haldane]]"He left me a canoe."

No one knows what to do. Beto is holding a head of lettuce. It's Fitz, finally, who reaches over to the shelf, finds one of the good plates, the china ones from the house, and lays a tortilla on it, and the pork on that. They don't hand it over. They just put it down on the steel, at about the distance you'd put something down for a cat.

[[Fitz]]"That's not for you," they tell her. [[Fitz]]"That's for nobody. That one's a mistake. We throw the mistakes out."

[[Ms. Haldane]]"I see. And how often do you make them?"

[[Fitz]]"Saturdays."

She writes on the form for a long while. When she's signed it she tears off the pink copy and holds it out, not to your aunt, and not to Beto, whose hand is already there. She reaches right past the two of them to the window.

[[Ms. Haldane]]"I've put failure to display. That's a minor. Bring me the blue folder on Monday, Mari, at the Twelfth Street office, before four. If I have to come and find it there's a fine."

[[Mari]]"Yes, ma'am. Thank you, ma'am."

[[Ms. Haldane]]"And you're too young to be on that register without a break. Somebody ought to be writing that down, too." She looks at your aunt as she says it.

[[Mrs. Barrios]]"She can have a break," says your aunt. [[Mrs. Barrios]]"She can have a break when the line's gone."

The line goes back to the bank. Ms. Haldane walks down the whole length of it and around the corner and doesn't look behind her. When you check the plancha, the plate's empty; there isn't even grease on it.

[[Beto]]"You told her about Yesenia's dad," says Beto. [[Beto]]"You told the *county*."

[[Mari]]"You had your head in the fridge."

[[Beto]]"I was cooling it!"

[[Mrs. Barrios]]"Both of you shut up," your aunt says, and she takes you by the back of the neck with her oniony hand, hard, as you'd lift a kitten, and holds on to you a bit longer than she needs to. [[Mrs. Barrios]]"For onions. You looked in her face and you said, for onions. I nearly died." She lets go. [[Mrs. Barrios]]"You're not going back to Fresno, mi reina. You know that? I never said it. Now I've said it. Where's nineteen?"

[[Fitz]]"Nineteen up."

You lean out into the light. He's two dollars and thirty-five cents short, and you say the number twice.
