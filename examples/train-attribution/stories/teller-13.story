Dario | | male | narrator
Mrs. Lindqvist | his mom | female
Quill | | neutral
Abuela | your grandmother | female
the triage nurse | | female
the man with the saucepan | a man in a cook's jacket | male
Nils Lindqvist | Nils | male
a doctor in purple sneakers | the doctor | female
====
Waiting Area C

There are four people in Waiting Area C who know what happened to Nils Lindqvist's leg, and the leg's one of them, if you count it, and you are another.

It's a quarter to eight on a Friday. The chairs are joined together. You've got one of his shoes.

[[Quill]]"Give me the shoe," says Quill.

[[Dario]]"I'm fine."

[[Quill]]"You're hugging it. People are looking at you."

There's only one other person to look. It's a man in a cook's jacket, and his left hand is inside a saucepan, up to the wrist. He has it on his lap, with the handle pointing at you. He gives you a nod, as if you were in the same club.

Quill sits back down. They've got grass in their hair still, and a scratch right down the side of their neck. It was Quill who'd been filming. They filmed the entire thing, from when you said that it'd be amazing to when it wasn't, and it's sitting in their pocket now, two minutes and eleven seconds of it, like a bomb.

[[Quill]]"You've got to decide what you're going to say," they tell you.

[[Dario]]"When?"

[[Quill]]"Before that door opens and it's his mom."

The door opens, and it's his mom.

You've known Mrs. Lindqvist since kindergarten. You've eaten about a thousand of her meatballs. She drives the school bus on the number four route and she has come in her bus jacket, with the keys for it still in her fist, and her eyes go around the room, over the saucepan, over the fish tank, till they get to you.

[[Mrs. Lindqvist]]"Dario! Oh, thank God. Where is he?"

[[Dario]]"They took him through. For the X-ray."

[[Mrs. Lindqvist]]"Is it bad? On the phone they said a fall."

You look at Quill. Quill's looking at the fish.

[[Dario]]"It was sort of a fall," you say.

She hugs you. That's what she does: she takes hold of your whole head and puts it against her jacket, and it smells of diesel and peppermint, and you stand there with the shoe between you. [[Mrs. Lindqvist]]"You called the ambulance," she says into your hair. [[Mrs. Lindqvist]]"You stayed with him. What a good friend he's got."

Over her shoulder the man with the saucepan raises his eyebrows.

[[Dario]]"Anybody would've," you say.

[[the triage nurse]]"Lindqvist?" calls the triage nurse, from behind her window. [[the triage nurse]]"Is that Mom? Come on up here for me, Mom, I need a signature and his insurance. And sir? You with the pot. You're after the ankle."

[[the man with the saucepan]]"I've been after the ankle for two hours," says the man.

[[the triage nurse]]"It's a popular ankle."

When she has gone to the window you sit. You put the shoe under the chair, take it out again, and put it on your knee.

Here's what happened. The three of you found a shopping cart in the ditch behind the Fresh Valley. There's a ramp there, for the trucks. It'd been your idea; it had been so completely your idea that you'd drawn it, on Thursday, in chemistry, with arrows. Nils hadn't wanted to. He'd stood there in the bike helmet that you had made him put on, looking down at it, and said to you, Dario, I think it's steeper than it is in the picture. You said what you always say. You said, don't be Swedish.

[[Quill]]"You could tell her he tripped," says Quill.

[[Dario]]"Into a dumpster?"

[[Quill]]"People trip near dumpsters."

[[Dario]]"What'll he say, though?"

[[Quill]]"You know what he'll say. He'll say it was him." They pull out a blade of the grass and tie it in a knot. [[Quill]]"That's what he does. When you broke the thing in the gym he said that it was him."

You hadn't needed reminding. It wasn't only the gym. It was the window, too, and the snake.

Your phone lights up, and it's your grandmother. You could let it go. You have never in your life let it go, she'd get a taxi.

[[Abuela]]"Where are you?" says Abuela.

[[Dario]]"At the hospital. It's not me! It isn't me, I'm not hurt. It's Nils."

[[Abuela]]"What did you do?"

[[Dario]]"Why'd you think that I did something?"

[[Abuela]]"Because you said first it isn't you," she says. [[Abuela]]"Is he going to live?"

[[Dario]]"It's his leg, Abuela."

[[Abuela]]"A leg. Okay. A leg's okay, there's two. Is the mother there?" You tell her yes. She breathes for a while through her nose; she's in the kitchen, you can hear the beans. [[Abuela]]"And does she know?"

You watch Mrs. Lindqvist at the window. She's signing things with the pen on the chain. One leg of her pants is tucked into her sock, and nobody's told her.

[[Dario]]"No," you say.

[[Abuela]]"When your grandfather backed the car over Father Ignacio's foot," says your grandmother, [[Abuela]]"he went around for a week telling everybody it was already crooked. You know who believed it? Nobody. You know who forgave him? Father Ignacio, in the first minute, on the ground. He was only waiting for somebody to ask. One week that poor man lay there with his forgiveness in his hand, like a fool, like somebody holding a cake."

[[Dario]]"That's not the same."

[[Abuela]]"I'm making the rice," she says. [[Abuela]]"Do it before the rice is done."

She hangs up on you. She's never said goodbye on a telephone, she thinks it's bad luck.

[[the man with the saucepan]]"It's none of my business," says the man with the saucepan.

You both turn around.

[[the man with the saucepan]]"I'm only saying. I told my wife that I was getting a spoon out." He shifts the handle to his other knee. [[the man with the saucepan]]"What I was actually doing, my kid bet me five bucks I couldn't make a fist in it. So now she's driving all over the county for some guy who has got a special saw, for *spoons*. Do you know how many times I've had to explain about the spoon? There was never a spoon. I've got spoon questions coming from three departments."

[[Quill]]"What kind of spoon?" Quill asks, because they can't not.

[[the man with the saucepan]]"See, that's what they all want to know!"

And then Mrs. Lindqvist is coming back. She's got a plastic bag with his other shoe in it, and his jeans, cut up the side. She sits next to you, and the whole row of chairs goes down an inch.

[[Mrs. Lindqvist]]"They say there's two breaks," she says. [[Mrs. Lindqvist]]"They're putting in a pin. He'll be out for the season." She laughs, or something like it. [[Mrs. Lindqvist]]"He's probably glad. He only ever did track because you did. What's the matter, honey? You're white as a sheet."

You can smell the beans. It's impossible, but you can.

[[Dario]]"It was me," you say.

[[Mrs. Lindqvist]]"What was?"

[[Dario]]"All of it. It was my idea. We put him in a cart, I mean I did, I put him in the cart and I pushed it. He didn't want to. He said it was too steep and I pushed him anyhow because I thought it'd be funny. And then it wasn't." You can't seem to find where it ends. [[Dario]]"There's a drawing."

[[Quill]]"I held the camera," says Quill. They have stood up. [[Quill]]"I could have said something. I said, *and action*."

Mrs. Lindqvist doesn't speak. Her face has gone very smooth, as it goes in the big mirror of the bus before she pulls over to the side of the road. You've seen it pull over. You've seen an eighth-grader get off and walk.

[[Mrs. Lindqvist]]"You pushed him," she says.

[[Dario]]"Yes."

[[Mrs. Lindqvist]]"Down the truck ramp. At the Fresh Valley."

[[Dario]]"Yes, ma'am."

[[Mrs. Lindqvist]]"Did he have on a helmet?"

[[Dario]]"I made him. It was mine."

She looks at the shoe. She takes it away from you, quite gently, and puts it in the bag along with its brother. Then she gets up and goes and stands in front of the fish tank with her back to you all; and it's a long time, it's the longest time that you have ever sat in a chair. The bubbles go up. In the window you can see her hands. They're holding on to each other.

[[a doctor in purple sneakers]]"Family of Nils?" says a doctor in purple sneakers, leaning in.

[[Mrs. Lindqvist]]"Yes," says Mrs. Lindqvist.

[[a doctor in purple sneakers]]"He's doing great. He's a little bit high. We're taking him up in about ten minutes and he'd like to see you, and he wants somebody by the name of Dario. He's pretty insistent." The doctor checks the back of her glove, where she's written it. [[a doctor in purple sneakers]]"He wants to tell you, Mom, that it was his own idea."

The man with the saucepan makes a sound like a kettle.

She turns. You had thought that she'd been crying, but it isn't that, or it isn't just that. She's trying not to do something with her mouth.

[[Mrs. Lindqvist]]"Fourteen years," she says. [[Mrs. Lindqvist]]"Fourteen years that boy's been telling me everything was his idea. The window. The *snake*. I thought I was raising a criminal." She jabs a finger at you, with the keys on it. [[Mrs. Lindqvist]]"I'm angry at you, Dario. I'm going to be very, very angry, I'm going to be so angry you'll hear it from your house. I just can't get to it yet. Get up. You're coming in there with me, and you'll tell it to him in front of me, so he's got nothing left to say."

[[Dario]]"Okay," you say. You can't feel your knees. [[Dario]]"I'm sorry. I'm really, really sorry."

[[Mrs. Lindqvist]]"I know that. I drive a bus. I know sorry when I see it." And then, not looking: [[Mrs. Lindqvist]]"You could have said that he tripped."

[[Quill]]"Into a *dumpster*?" says Quill.

He's in a bay at the end, behind a curtain with sailboats. He's gray, with his hair stuck up and a clip on his finger that glows, and he sees the three of you and smiles with his whole face, as if it were a party.

[[Nils Lindqvist]]"Mom," says Nils. [[Nils Lindqvist]]"I got in a cart."

[[Mrs. Lindqvist]]"So I hear."

[[Nils Lindqvist]]"It was my—"

[[Dario]]"It was mine," you tell him. [[Dario]]"I already said. She knows about the snake."

He takes that in. It seems to go down through him slowly, like a coin through water, and to get to the bottom somewhere around the bad leg.

[[Nils Lindqvist]]"Oh," he says. He shuts his eyes. You've never seen anyone look so comfortable. [[Nils Lindqvist]]"Oh, man. That's *such* a relief."

Your phone's going in your pocket, one short buzz. It's her. She's learned how to do the pictures. It's a bowl of rice.
