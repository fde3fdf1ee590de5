Junia Ferrow | Junia, Jun, Ferrow, Four-Eleven | female
Noor Abaza | Noor, Abaza, the tall girl | female
Kit Oyelaran | Kit, Oyelaran, the youngest, the little one | female
Proctor Haim | Proctor Haim, the proctor, Haim | female
the loudspeaker | the loudspeaker, the voice from the ceiling | neutral
the guard | the guard, the man with the torch | male
====
ELEVEN

The light over the door turns from green to amber, and Junia counts. At amber you get ninety seconds. At red you get nobody.

[[Junia Ferrow]]"She's not coming," she says.

Noor doesn't look up from the lock. She has a hairpin between her teeth and another in the keyhole and her left ear flat against the metal. [[Noor Abaza]]"She'll come."

[[Junia Ferrow]]"It's amber."

[[Noor Abaza]]"I can see what colour it is, Jun."

[[Junia Ferrow]]"Seventy-five."

[[Noor Abaza]]"Counting at me isn't going to make it open."

The corridor behind them is bare and long and smells of the stuff they put in the mop water. At the far end a shape comes round the corner, running, with one shoe in its hand.

[[Kit Oyelaran]]"Sorry," Kit pants. [[Kit Oyelaran]]"Sorry, sorry. Haim did an extra bed check. I had to be asleep for ages."

[[Junia Ferrow]]"Did she see you?"

[[Kit Oyelaran]]"She saw my pillow."

[[Junia Ferrow]]"Where's your other shoe?"

[[Kit Oyelaran]]"That's on the pillow. It's sort of the feet."

Noor makes a sound through the hairpin that might be a laugh. Something inside the lock goes over with a clunk.

They are through, and the door is shut, and they are lying on the floor on the wrong side of it in a pile, when the line of light beneath it goes red.

[[the loudspeaker]]"Good night, residents," says the voice from the ceiling. It is warm and a little sleepy, and Junia has hated it since she was six. [[the loudspeaker]]"Your doors are locked for your protection. Dream well. Tomorrow is Selection."

Nobody moves until the speaker clicks.

[[Kit Oyelaran]]"I always think he's going to say something else," whispers Kit. [[Kit Oyelaran]]"One day. Like, *good night, residents, the soup is eels.*"

[[Noor Abaza]]"It's a recording."

[[Kit Oyelaran]]"I know that it's a recording, Noor."

[[Noor Abaza]]"Then get your elbow out of my neck."

The Records Room has no windows. Junia feels along the wall for the lamp, finds it, and tips it so that it shines on the floor. Drawers. From floor to ceiling on every side, hundreds of them, thousands, each with a number in a little brass frame. She'd pictured one cabinet. She had really thought that there would be one cabinet.

[[Junia Ferrow]]"Okay," she says. [[Junia Ferrow]]"We've got until the guard comes round. What's that, Abaza? Twenty minutes?"

[[Noor Abaza]]"Twenty-two. If his knee's bad."

[[Junia Ferrow]]"So who wants to be first?"

They look at one another. It's odd how quiet it gets. For three months this is all they've talked about, in the laundry, in the showers with the taps on, under the noise of the presses. Each of them has a number sewn inside her collar, and somewhere in here there is a drawer with the same number on it, and in that drawer is where they came from.

[[Kit Oyelaran]]"Not me," says Kit.

[[Noor Abaza]]"You were the one who wanted to do it!"

[[Kit Oyelaran]]"I want to do it second."

[[Junia Ferrow]]"Fine. I'll go." Junia turns down her collar, though she has known the number since before she could read. [[Junia Ferrow]]"Four-one-one. What are these, what's this row?"

[[Noor Abaza]]"Nine hundreds. It goes down that way." The tall girl is already moving, trailing a finger along the brass. [[Noor Abaza]]"Eight. Seven. Mind the ladder. Here's five."

[[Kit Oyelaran]]"What if it's bad?"

[[Junia Ferrow]]"Then it's bad."

[[Kit Oyelaran]]"But what if you're, like, a murderer's?"

[[Junia Ferrow]]"Then you'd better stop using my soap."

It is at knee height. It isn't even locked. Junia kneels in front of it, wipes her hands on her nightshirt, and pulls.

There's a card inside. Just one, the size of a playing card. She tilts it to the lamp, and reads it, and turns it over, and reads the back.

[[Noor Abaza]]"Well?" says Noor.

She can't seem to find her voice.

[[Kit Oyelaran]]"Is it a murderer?"

[[Noor Abaza]]"Shut up, Kit. Jun, what does it say?"

[[Junia Ferrow]]"It says *donated*."

[[Noor Abaza]]"It says what?"

[[Junia Ferrow]]"*Female infant, healthy. Donated.* And a date, and then there's a price." She holds it out. Her arm is quite steady, she's pleased to see. It's only the card that is shaking. [[Junia Ferrow]]"They told us it was the fever. They said that everybody's parents died in the fever."

Noor takes it from her and reads both sides. Then she goes straight along the row without a word, one hand at her collar, and there's the shriek of another drawer.

[[thinks Junia Ferrow]]*Six-oh-two,* thinks Junia stupidly. *She's two years older than me. She'll have a different date.*

[[Noor Abaza]]"Same," says Noor's voice, from the dark.

[[Junia Ferrow]]"The same price?"

[[Noor Abaza]]"Less."

[[Junia Ferrow]]"Oh."

[[Noor Abaza]]"Apparently I squinted."

It shouldn't be funny. It's the least funny thing in the world, and they are both holding on to the ladder, with their sleeves stuffed in their mouths, when they notice that the little one hasn't made a sound.

She's standing with her back to them, in front of the very last wall. She has pulled out a drawer at the height of her chin.

[[Junia Ferrow]]"Kit? Did you find it?"

[[Noor Abaza]]"Come on, what did they get for you? I bet you were half price."

[[Kit Oyelaran]]"There's loads," says Kit.

[[Junia Ferrow]]"Loads of what?"

[[Kit Oyelaran]]"Of paper. It's full. They're letters." She has one unfolded. Her lips move as she goes along the line; she's never been quick at reading. [[Kit Oyelaran]]"*To whom it may concern, I am writing again about my daughter.* Again. They're all like that. They're all *again*."

Junia gets to her before Noor does. She looks over the thin shoulder. The drawer is stuffed from front to back, so tight that the letters have gone to a solid block, like a loaf. Every one is in the same green ink.

[[Junia Ferrow]]"What's the date on that one?"

[[Kit Oyelaran]]"I can't do the months."

[[Junia Ferrow]]"Let me see." And then, after a moment, [[Junia Ferrow]]"Kit. This is from March."

[[Kit Oyelaran]]"Which March?"

[[Junia Ferrow]]"This one. *This* March. The one we just had."

Kit sits down on the floor, with her one shoe beside her, and the letter held flat against her chest with both hands. She doesn't cry. She only starts to rock, very slightly, as the babies do on the second floor.

[[Noor Abaza]]"We have to take them," says Noor.

[[Junia Ferrow]]"Where? Where would we put them? They turn the beds over every Friday."

[[Noor Abaza]]"Then one. She can hide one. There'll be an address."

[[Junia Ferrow]]"And then what, we write back? Put it in the post?"

[[Noor Abaza]]"I don't *know*, Ferrow! I don't know and then what! Give me a minute!"

[[Junia Ferrow]]"Keep your voice down."

[[Noor Abaza]]"You keep yours down!"

[[Proctor Haim]]"Both of you," says someone else, [[Proctor Haim]]"might like to."

The lamp goes over. It rolls in a half circle on the boards and throws all of their shadows up the drawers, three girls, and then a fourth one, much longer, with a ring of keys at its waist.

Proctor Haim is in her dressing gown. Junia has never seen her hair before. It's grey, and it hangs in a plait to her belt, and somehow that's more frightening than the uniform.

[[Proctor Haim]]"Oyelaran left a shoe in her bed," says the proctor. [[Proctor Haim]]"It was a nice touch. But she'd put it in with the toe pointing at the floor. Nobody sleeps that way unless they're dead."

[[Noor Abaza]]"It was my idea." Noor steps in front of the other two. She's got her chin up, and she's a head taller than the woman. [[Noor Abaza]]"I did the lock. I made them come."

[[Junia Ferrow]]"That isn't true."

[[Proctor Haim]]"I don't doubt it, Four-Eleven."

[[Junia Ferrow]]"I mean it was me. I planned it. You can check, I've got the guard's times written on my..." She hears herself, and stops.

[[Proctor Haim]]"On your what?"

[[Junia Ferrow]]"My leg."

Something happens at the corner of the proctor's mouth. She bends down, and her knees crack, and she sets the lamp upright. Then she sees what Kit is holding. She sees which drawer is open.

She stays there, crouching, for a long time.

[[Proctor Haim]]"I thought that they'd burned those," she says.

No one answers. Kit has stopped rocking.

[[Proctor Haim]]"There was one a week. I used to carry them up here, when I was new, and file them. I asked my supervisor if somebody shouldn't reply." Haim reaches out as if she's going to take the letter and only squares its corner with one fingertip. [[Proctor Haim]]"She always puts in what the weather's doing. I don't know why. As though the child might be wondering if she should take a coat."

[[Kit Oyelaran]]"You read them?"

[[Proctor Haim]]"Yes."

[[Kit Oyelaran]]"All of them?"

[[Proctor Haim]]"For four years. And then I asked to be moved to Beds."

[[Kit Oyelaran]]"What's her name?"

[[Proctor Haim]]"Can you not read it?"

[[Kit Oyelaran]]"It's joined up."

The proctor tells her. She says it so softly that Junia, a yard away, doesn't catch it, and never will ask. Kit nods, several times, like somebody taking down directions.

And out in the corridor, far off, there's the squeak of a boot.

[[Noor Abaza]]"It can't be," breathes Noor. [[Noor Abaza]]"It's only been ten minutes."

[[Junia Ferrow]]"His knee must be better."

[[Noor Abaza]]"What do we do?"

But it isn't Junia that she's looking at. They're all three of them looking at the same person. The squeak gets nearer. In the light of the lamp the woman's face has no expression whatever; it could be a wall. Then she gets up. She knots the cord of her dressing gown.

[[Proctor Haim]]"Behind the ladder. Take the light. Don't breathe."

They barely make it. The handle turns, and a white beam comes in and slides across the brass, all those hundreds of little frames, winking, and lands.

[[the guard]]"Proctor? Christ. Sorry, ma'am. I saw the door."

[[Proctor Haim]]"I couldn't sleep, Mr. Dell. I thought that I'd catch up on some filing."

[[the guard]]"In the dark?"

[[Proctor Haim]]"I know where everything is."

The beam wavers. It goes to her slippers, and to the floor, and there, in the middle of the boards, as plain as a mouse, is a child's left shoe. Junia stops breathing. She feels Noor's hand close around her wrist.

[[the guard]]"What's that, then?" says the man with the torch.

[[Proctor Haim]]"Evidence," says Proctor Haim. She picks it up and puts it in her pocket. [[Proctor Haim]]"Was there anything else?"

[[the guard]]"No, ma'am."

[[Proctor Haim]]"Then you may walk me back. You can tell me all about your knee."

The door closes. They hear the two of them go off down the corridor, the slippers and the squeak. They wait for the key to turn in the lock.

They wait, and wait. It doesn't.
