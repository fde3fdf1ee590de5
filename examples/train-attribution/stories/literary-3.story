Anahit Petrosyan | you, Anahit, Doctor Petrosyan, Doctor, the vet | female
Sunniva | Sunniva, the girl in the orange jacket, the girl | female
Bergit Strand | Bergit, the widow, the old woman | female
Halvar Strand | Halvar, her son | male
Tveit | Tveit, the harbourmaster | male
Mother Agda | Mother Agda, the priest | female
====
Locum

You have been told to ask for the horse.

You were not told, by the agency, that it is the only one. You work this out for yourself on the boat, when the girl in the orange jacket comes to take your ticket and doesn't give it back.

[[Sunniva]]“You’re the vet,” she says.

[[Anahit Petrosyan]]“I’m *a* vet. Till Friday.”

[[Sunniva]]“You’ve come for Provost.”

[[Anahit Petrosyan]]“I’ve come for three days. There’s a list.” You get it out, to show that you have nothing against anyone. Sheep, sheep, a spaniel with an ear. The horse is at the bottom. Somebody has typed it in red.

She reads it from the top, with her lips moving, and when she gets to the end she tears your ticket in two and hands you the half.

[[Sunniva]]“The last vet was sick the whole way over,” she says.

[[Anahit Petrosyan]]“I’m never sick.”

[[Sunniva]]“No,” says the girl, as if that was about what she had expected.

The harbourmaster is waiting under the crane. You know that he’s the harbourmaster because it is written on his hat. He has a wheelbarrow with him, and he puts your bag in that, and then, after some thought, the box with the drugs in it.

[[Tveit]]“Tveit,” he says. [[Tveit]]“There’s no car. There was one, but it’s at the bottom of the slip. You’ll want your tea first.”

[[Anahit Petrosyan]]“I thought I’d start with the horse.”

[[Tveit]]“They all say so.”

[[Anahit Petrosyan]]“Who do?”

[[Tveit]]“The vets.” He lifts the handles. [[Tveit]]“You’re the fourth.”

You walk beside the wheel, which squeaks. It’s a white street with a drain down the middle of it, and there are people in all the doors. They nod to you one by one. You nod back. You have done this job for eleven years and you’ve been cursed, bitten, proposed to and once shot at, but you have never been nodded at by a whole street.

[[Anahit Petrosyan]]“What happened to the other three?”

[[Tveit]]“Nothing. Good tea. Home on the Friday.”

[[Anahit Petrosyan]]“And the horse?”

[[Tveit]]“He’s thirty-four,” says Tveit. [[Tveit]]“It’s a great age, in a horse.”

It is a great age. It says so in your notes, along with the rest: cataracts, both; the near hind gone; down on Monday, got up; down on Thursday, lifted. *Owner unwilling* is underlined. You have a way of doing this. You talk to the owner first, on the far side of the animal, so as to have something for all four hands to do.

The owner is in the yard when you come up. She’s very small. She’s sitting on a bucket in a man’s oilskin, peeling an egg.

[[Bergit Strand]]“You’re a woman,” she tells you.

[[Anahit Petrosyan]]“So they say. Mrs Strand?”

[[Bergit Strand]]“Bergit. The other ones were men. They had cold hands. Show me.”

You show her. She puts down the egg on her knee, and takes hold of your fingers and turns them over, as though you might be concealing another set underneath.

[[Bergit Strand]]“Hm,” says the widow. [[Bergit Strand]]“Halvar! She’s come!”

[[Halvar Strand]]“I can see she’s come.” A man has appeared in the half-door of the stable, and stops there, filling it up. He’s fifty, red in the face, with straw all down one side. [[Halvar Strand]]“He’s asleep. You can’t go in when he’s asleep.”

[[Bergit Strand]]“He’s not asleep.”

[[Halvar Strand]]“He is, Mam. He’s only just gone off.”

[[Anahit Petrosyan]]“I won’t wake him,” you say. [[Anahit Petrosyan]]“I’ll listen to his heart, that’s all. I can do that while he sleeps.”

[[Halvar Strand]]“And then?”

[[Anahit Petrosyan]]“Then I’ll tell you what I heard.”

He thinks about it. Behind him in the dark something blows out through its nose, long and wet, and he shuts his eyes.

[[Halvar Strand]]“That’s him talking in his sleep,” says Halvar.

They give you an hour, in the end, on your own. You’re glad of it. Provost is a grey, or was; he has gone the white of old piano keys. He leans on the wall and you lean on him. You do his teeth and his gums, you do his eyes with the little torch, and you run your palm down the bad leg until he asks you not to. Then you stand with your ear against his ribs for far longer than you need to. It is a slow heart and it’s dropping a beat in every five. You’ve heard worse. You have heard worse in animals that were dead on the Sunday.

When you come out there are eight or nine people in the yard. They’ve brought chairs.

[[Anahit Petrosyan]]“I’d rather talk to the family,” you say.

[[Tveit]]“We’re not stopping you.”

[[Anahit Petrosyan]]“By themselves, Mr Tveit.”

[[Tveit]]“But I rode him,” says the harbourmaster, with his hat in both hands. [[Tveit]]“I rode him to school.”

[[Sunniva]]“So did I,” says the girl from the boat, who is up on the wall.

[[Mother Agda]]“We all did, Doctor. You’ll find we’re rather a large family.” This is a woman in a fisherman’s jersey, with a bit of white showing at the neck. She gets up from her chair to give it you. [[Mother Agda]]“Agda. I do the souls. There’s soup.”

You don’t want soup. You take the soup. It’s what the other three did, you suppose, and you see now how it went, the tea, and the soup, and the evening coming on so slowly that you’d never notice; a bed with a hot brick in it; Friday.

[[Anahit Petrosyan]]“I’ll say it to everyone, then.”

[[Bergit Strand]]“Say it to him,” says the old woman from her bucket. [[Bergit Strand]]“He’s the one that wrote to you.”

You look where she’s looking.

[[Halvar Strand]]“Mam.”

[[Bergit Strand]]“You thought I didn’t know? You licked the envelope at my table.”

[[Halvar Strand]]“He was down six hours. I’d to get Tveit and the Olsens, and the net off the *Marit*. I’d to hold up his head so he’d not drown in the wet, and he was looking at me. You weren’t there.”

[[Bergit Strand]]“I was in my bed.”

[[Halvar Strand]]“I know where you were! I put you there.”

Someone’s chair creaks. It’s the priest’s hand you feel on your arm, holding you where you are, though you had not been going to move.

[[Bergit Strand]]“Well?” says Bergit. [[Bergit Strand]]“What did you hear? You told him you’d tell him.”

So you tell them. You do it as you’d do it anywhere, in short words, to a place between the two of them. You say that he isn’t in pain this minute. You say that he will be; that he’ll go down again, this week or next, and in the end it’ll be a night when nobody comes. You say that it’s the last kind thing. You have said that so many times that you’ve stopped hearing it, and now, in this yard, with all those faces turned up to you like plates, you hear it.

[[Sunniva]]“But not today,” says the girl on the wall.

[[Anahit Petrosyan]]“No. Not if they’d rather not.”

[[Sunniva]]“And not tomorrow. It’s the school picnic. He always goes to the picnic.”

[[Tveit]]“He doesn’t have to do anything at it,” Tveit puts in. [[Tveit]]“He only stands there.”

[[Mother Agda]]“Hush, the pair of you,” says the priest.

[[Anahit Petrosyan]]“How far’s the picnic?” you ask.

Nobody will say. They look at their feet, until the old woman takes pity on you, and lifts a thumb out of the oilskin to point past the gate, over the wall, at a field. It’s about as wide as a tennis court. It has daisies in it.

[[Bergit Strand]]“He can have that, can’t he?”

You ought to say something about ramps, and about the leg.

[[Anahit Petrosyan]]“He can have that,” you say.

You sleep at the priest’s. There’s the brick. You lie with your feet on it and look at a picture of a lamb, and go through the list: sheep, sheep, ear. At one in the morning there is a noise in the kitchen, and you go down in your coat, and there sits her son with a bottle in front of him, not opened, and the priest across from him in a dressing-gown.

[[Mother Agda]]“We woke her,” she says.

[[Anahit Petrosyan]]“I wasn’t asleep. Is he down?”

[[Halvar Strand]]“No.”

[[Mother Agda]]“He’s on his feet, thank God. Halvar has a question, and he’s ashamed of it. Sit in the warm.”

You sit. It takes him some time. He turns the bottle round until the label’s facing you, and then back.

[[Halvar Strand]]“Does it hurt?”

[[Anahit Petrosyan]]“It’s very quick.”

[[Halvar Strand]]“That’s not what I asked.”

[[Anahit Petrosyan]]“No. It doesn’t. There’s a prick, in the neck, and they’re gone before they’ve finished minding it.”

[[Halvar Strand]]“You’ve done a lot?”

[[Anahit Petrosyan]]“I don’t keep count.”

[[Halvar Strand]]“I would.”

[[Anahit Petrosyan]]“Four hundred and six,” you say.

He nods, as they nodded in the street. You have never told anyone the number. You’ve had a husband and you did not tell it to him.

[[Halvar Strand]]“She’ll not forgive me,” he says. [[Halvar Strand]]“My father brought that horse on a herring boat, standing up. She was at the slip. She’s told me it every birthday: she saw the horse, and she said to herself, well, any man that can talk *that* down a plank. I’m only here because of him.”

[[Mother Agda]]“And the picnics.”

[[Halvar Strand]]“Don’t, Agda.”

[[Mother Agda]]“I’m not laughing. I was kissed behind that animal. So was half the parish; he’s very broad.”

[[Halvar Strand]]“Who by?”

[[Mother Agda]]“You,” says Mother Agda. [[Mother Agda]]“You were nine. You’d eel on your hands.”

It has to be some minutes before anyone can look at anyone. You find that you’re holding the bottle. You get up, since you seem to be the one who knows how to do things, and look in the cupboards for three glasses.

The picnic’s at noon. They lead him out across the lane with a coat over his back, and you go at his bad side with your shoulder in. He goes as a ship goes. In the middle of the daisies he stops and lets down his head, and one after the other, from the biggest to the smallest, the children come up and are lifted on, and sit there and are lifted off. Nobody has told them to be quiet.

[[Sunniva]]“Your turn, Doctor,” says Sunniva.

[[Anahit Petrosyan]]“I’m too heavy for him.”

[[Sunniva]]“You don’t sit. You just put your hand, and say what you want to say.”

[[Anahit Petrosyan]]“I don’t know him.”

[[Bergit Strand]]“You had your ear on him an hour.” The widow has come up on the other side, under his neck; you can see her boots, and her small brown hand, flat, going round and round. She talks across to you over the far side of the animal. [[Bergit Strand]]“What’s your name? Your own one.”

[[Anahit Petrosyan]]“Anahit.”

[[Bergit Strand]]“It’s a good name. He’d not mind that one. Have you got it with you, Anahit?”

[[Anahit Petrosyan]]“It’s in the wheelbarrow.”

[[Bergit Strand]]“Then let them eat their cake,” says Bergit, [[Bergit Strand]]“and get the little ones home. And fetch my son here. He’ll want to hold up the head.”
