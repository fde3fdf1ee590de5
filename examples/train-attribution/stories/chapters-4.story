Pavlos Antoniou | you, Pav, Pavlos, Pavlaki, darling boy | male
your father | your father, Dad, Baba, Stavro, the old man, Mr. Antoniou | male
Eleni | Eleni, Leni, your sister | female
Voula | Voula, the voice, the woman on the phone | female
Karen | Karen | female
====
Speaker

You have four missed calls from your sister, and you take the fifth at the lights on Plenty Road because you can’t think of a reason not to.

[[Eleni]]“Have you done it?”

[[Pavlos Antoniou]]“I’m in the car.”

[[Eleni]]“So you haven’t done it.”

[[Pavlos Antoniou]]“I’m on my way to do it, Eleni. I’ve got the form. It’s on the seat. It’s got its own seat belt on.”

[[Eleni]]“Don’t be funny. If you get funny, he’ll get funny, and you will both end up watching the soccer.”

[[Pavlos Antoniou]]“Where are you?”

[[Eleni]]“At work, in the stairwell. I’ve got a pen in my hand. Do you want me to tell you what to say?”

You tell her you don’t.

[[Eleni]]“You say, it’s a trial. You say, it’s four weeks of respite. It’s got a garden, the food’s Greek on Wednesdays. You don’t say the word *home*, you say *Hillview*. All right? And you don’t take your shoes off.”

[[Pavlos Antoniou]]“Why not?”

[[Eleni]]“Because if you do you’ll stay for lunch.”

The lights have changed; someone behind you leans on the horn. You’re forty-four years old. You’ve got a mortgage, a knee, and a daughter who’s learning the drums, and as you pull away, you’re going over it in your head, like a kid who’s been sent to the milk bar. [[thinks Pavlos Antoniou]]*Hillview. Four weeks.*

He isn’t on the porch. The back door’s open, so you go through the laundry, past your mother’s gumboots, and that’s when you hear him. He’s got the good voice on. It’s the one that he kept for the priest and the man from the tax office.

[[your father]]“No. No, no. You tell me first.”

You stop with your hand up to knock on a door which is open.

[[your father]]“And what did the doctor say?”

[[your father]]“Ah, he’s a boy. What does he know? He’s got a bicycle.”

There’s a pause. He laughs at something, and it’s a laugh you haven’t heard for so long that it takes you a moment to place it. It belongs to a beach, and a man with a towel around his neck.

[[your father]]“I had the chops. Two. Yes, with the lemon. What do you take me for?”

[[your father]]“That I couldn’t tell you. He comes today, my son.”

[[your father]]“Because it’s Thursday, and he comes Sundays. So it’s something.”

You ought to cough. Through the crack at the hinge you can see half of him: one slipper, one knee, the cord of the old wall phone going up and out of sight. He’s winding it around his finger.

[[your father]]“I’m not afraid. I’m telling you what I know. She rings me, my daughter, she’s sweet like halva. She never was sweet. She wants to know have I fallen down.”

[[your father]]“Once! In the bath. Who told you that?”

[[your father]]“Well, he’s got no business telling you, he’s a chemist.”

And then, so low that you lean in for it:

[[your father]]“If they put me there, how would I ring you? They have it in a corridor. I’ve seen it. You stand in a line with your dressing gown on.”

You step back, and you put your elbow through the peg basket.

[[your father]]“Who’s that? Leni?”

[[Pavlos Antoniou]]“It’s me, Dad.”

[[your father]]“I have to go,” your father says into the wall. [[your father]]“Yes. Yes. The same.” He hangs up. When he comes round the door he’s got his chest out, and he is wearing a shirt with a collar. [[your father]]“You’re creeping about like a burglar. Take off your shoes.”

[[Pavlos Antoniou]]“I can’t stay, Baba.”

[[your father]]“Who’s asking you to stay? I’m asking you to take off your shoes.”

You take off your shoes.

There are two chops on a plate by the stove with another plate over them. He puts these in front of you. He sits down across from you, folds his hands, and watches you not eat. You’ve left the form in the car, with its belt on. You find that you’re glad.

[[Pavlos Antoniou]]“Who was that?”

[[your father]]“Who was what?”

[[Pavlos Antoniou]]“On the phone.”

[[your father]]“The chemist.”

[[Pavlos Antoniou]]“You were telling the chemist about the chemist?”

[[your father]]“There’s two,” the old man says. [[your father]]“Eat.”

[[Pavlos Antoniou]]“Have you had a fall?”

[[your father]]“I sat down quickly. In the bath. It’s a place for sitting. What’s your sister want?”

[[Pavlos Antoniou]]“How do you know she wants something?”

[[your father]]“Pavlaki. You look like you did when you broke Mr. Rossi’s window.”

[[Pavlos Antoniou]]“It’s only a trial,” you say.

His face doesn’t do anything. You hear it all come out of you in the order that you were given it, the respite and the garden and Wednesdays, and he goes on looking at you with great attention, as if you were speaking English to him in 1968.

[[your father]]“What’s it called?”

[[Pavlos Antoniou]]“Hillview.”

[[your father]]“Is there a hill?”

[[Pavlos Antoniou]]“I don’t know. I don’t think so. It’s in Bundoora.”

[[your father]]“So what’s the view?”

The phone starts ringing in your pocket. You know who it is. You put it on the table, face up, among the chops, and the two of you watch her name go round.

[[your father]]“Answer it. She’ll have a stroke.”

You press the green one.

[[Eleni]]“Has he signed?”

[[Pavlos Antoniou]]“You’re on speaker, Leni,” you say, quickly.

[[Eleni]]“What? Why am I on speaker?”

[[your father]]“So I can hear how sweet you are,” says your father.

It’s quiet in the stairwell. Somewhere above her, a door bangs.

[[Eleni]]“Hi, Dad.”

[[your father]]“Hello, my soul. How’s your pen?”

Your father winks at you.

[[Eleni]]“Did Pav explain it to you?”

[[your father]]“He explained it beautifully. I’m going to a place in Bundoora to look at a car park. What about my tomatoes?”

[[Eleni]]“Pav’ll do the tomatoes.”

[[Pavlos Antoniou]]“Will I?”

[[Eleni]]“Pavlos.”

[[Pavlos Antoniou]]“I’m just saying, nobody asked me about tomatoes.”

[[Eleni]]“I’m asking you! I am in a stairwell, I’ve got eleven people in a room with a flip chart. I was the one who found him, all right? He’d been in there for three hours. The water was cold. You weren’t there, you didn’t have to get him under the arms. I was lifting him and he was saying sorry to me. He kept on saying sorry.”

You didn’t know that. You look at him. Your father has got hold of the salt, and he’s turning it, a little at a time, like a man with a safe.

[[Pavlos Antoniou]]“You said once,” you say to him. [[Pavlos Antoniou]]“You said you sat down quickly.”

[[your father]]“I sat down quickly,” he agrees, [[your father]]“and I got up slowly.”

Then the wall starts. It’s so loud after the other that you jump; it’s got a real bell in it. Neither of you moves. It rings six times, stops, rings twice, stops, and starts again.

[[Eleni]]“Is that the landline?” your sister asks. [[Eleni]]“Who’s got that number?”

[[your father]]“No one.”

[[Eleni]]“Dad, who rings you on that?”

[[Pavlos Antoniou]]“I’ll get it,” you tell them.

[[your father]]“Leave it, Pavlos.”

But you’ve already got it off the hook, and there’s a button on the side that you remember, because you bought it for them, when Mum’s ears went. You press it. And out it comes, all over the kitchen, a woman’s voice, with cigarettes in it, in a hurry.

[[Voula]]“Stavro, it’s me, I couldn’t sit. Did he come? Did he bring a paper? Don’t you sign it. I signed one, I was in there by the Monday. You listen to me. You sign nothing, you tell him that you’ve got a fiancée.”

[[Eleni]]“A *what*?” says the table.

[[Voula]]“Who’s that?”

[[your father]]“It’s my daughter,” your father says. He’s closed his eyes. [[your father]]“Voula, you’re in the whole house. It’s on the loudspeaker.”

[[Voula]]“Ah,” says the voice.

[[your father]]“She’s on the one, you’re on the other. My son’s in the middle, with his socks.”

[[Voula]]“Hello, darling boy,” says the woman on the phone to you, after a moment. [[Voula]]“You won’t remember me. I had the cake shop in Thornbury. You used to come in with your mother, you’d have the one with the cherry, and you’d give the cherry to the dog.”

[[Pavlos Antoniou]]“I remember,” you say, and you do. You can smell it. [[Pavlos Antoniou]]“Where are you ringing from?”

[[Voula]]“From the corridor.”

[[Pavlos Antoniou]]“Which corridor?”

[[Voula]]“At that Hillview,” says Voula. [[Voula]]“There’s a girl behind me in a dressing gown wants a go. She’s ninety-one. What’s your sister’s name?”

[[Pavlos Antoniou]]“Eleni,” you tell her.

[[Voula]]“Eleni, sweetheart, are you the one that picked him up out of the bath?”

[[Eleni]]“Yes.”

[[Voula]]“He told me. He cried. He said that you were so strong, you’d got arms on you like your grandmother. He said he was so ashamed he couldn’t look at you. You should’ve told her that yourself, Stavro, not me.”

[[your father]]“I was going to.”

[[Voula]]“When?”

[[your father]]“I was working up to it.”

You can hear that Eleni is crying. She does it like she does everything, fast, to get it over with. Nobody says a word to her, not him or you or the corridor. It’s a thing you’d forgotten about this family: how long they can be quiet on a phone, and still be talking.

[[Eleni]]“What are the Wednesdays like?” your sister says at last, with her nose blocked.

[[Voula]]“They put mint in it.”

[[Eleni]]“In the moussaka?” says Eleni.

[[Voula]]“In everything. They’ve got a girl from Dublin.” There’s a muttering, off, and a clank. [[Voula]]“All right, all right, I’m telling them now! I have to go, she’s going to hit me with her frame. Stavro?”

[[your father]]“Yes.”

[[Voula]]“The chops?”

[[your father]]“He’s not touched them.”

[[Voula]]“Eat your chops, darling boy,” says the voice, and there’s nothing after it but the tone.

You put back the receiver. Your father gets up, walks across to the sink, and runs the tap, though there’s nothing in it. You see him look out over the cafe curtain at the tomatoes in their stockings.

[[Eleni]]“How long has *that* been going on?” says the phone on the table.

[[your father]]“Since the funeral.”

[[Pavlos Antoniou]]“Mum’s?” you say.

[[your father]]“Her husband’s. Your mother made me ring. She said, that’s a woman on her own now, be polite.” He turns off the tap. [[your father]]“I’ve been polite for two years.”

[[Eleni]]“I’ve got to go back in there. I’ve got a flip chart. Pav, are you still there?”

[[Pavlos Antoniou]]“I’m here.”

[[Eleni]]“What do they charge, to put a rail in a bath?”

[[Pavlos Antoniou]]“I could put one in. I’ve got a drill.”

[[Eleni]]“You can’t. You did Mum’s shelf.”

[[your father]]“He did the shelf,” your father says, to no one. [[your father]]“God rest the plates.”

[[Eleni]]“Get a man, Pav. Get two rails. And a chair thing for the shower, and one of those buttons for round his neck.”

[[your father]]“I’m not wearing a button.”

[[Eleni]]“You’ll wear the button, Dad, or you’re going to Bundoora.”

He thinks about it. He’s got the tea towel over his shoulder.

[[your father]]“What if someone wanted to come out of there?” he says. [[your father]]“Of Bundoora. Not me, another person. What would they have to sign?”

There’s such a silence from the stairwell that you pick up the phone to see if it’s dead. It isn’t. It’s counting, eighteen minutes, nineteen. You bring it close to your mouth, and turn away a little to the wall, to where the cord hangs down, still swinging.

[[Pavlos Antoniou]]“Leni,” you say. [[Pavlos Antoniou]]“I’ve got my shoes off.”

At half past two, when he’s asleep in the chair with his mouth open, you go outside in your socks and ring the number on the form. You’re fourth in the queue. They play you some Vivaldi.

[[Karen]]“Hillview, this is Karen. Is that Mr. Antoniou?”

[[Pavlos Antoniou]]“The young one,” you say.

[[Karen]]“And have we had a little chat with Dad?”

[[Pavlos Antoniou]]“We have,” you tell her. There’s a bee in the tomatoes. You’d thought that there would be more to say. [[Pavlos Antoniou]]“I wanted to ask you something about the phone.”
