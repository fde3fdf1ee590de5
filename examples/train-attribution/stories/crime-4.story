Marcus Delroy | Delroy, Lieutenant Delroy, the lieutenant, Marcus, Lou | male
Sam Kwan | Kwan, Sammy, Sam, his partner | male
Victor Brandt | Brandt, Victor, the lawyer, Mr. Brandt | male
Anton Reyes | Reyes, Anton, the janitor, the witness | male
Gus Paltrey | Paltrey, Gus, the night manager, the bald man | male
the man in the overcoat | the man in the overcoat, Hollis, Uncle Ray, Deputy Chief Hollis | male
Keisha Delroy | Keisha, Kiki, his sister, his goddaughter | female
the nurse | the nurse, the woman in blue scrubs | female
====
Eleven

The Corliss Hotel had been somebody once. There was still gold leaf on the ceiling of the lobby, what the damp had left of it, and under the gold leaf there was a bulletproof booth, and in the booth there was a bald man eating noodles.

[[Gus Paltrey]]"We're full," he said.

Delroy put his shield against the glass.

[[Gus Paltrey]]"We're still full."

[[Marcus Delroy]]"Room 614," said Delroy. [[Marcus Delroy]]"Who's in it?"

[[Gus Paltrey]]"Nobody."

[[Sam Kwan]]"You just told us you were full," said Kwan. He had his back to the booth and was watching the stairs. He had watched the stairs of every building they'd been in for six years; it was one of the reasons that there had been six years.

[[Gus Paltrey]]"Full except for that. It's out of order. It's got a leak."

[[Marcus Delroy]]"What's your name?"

[[Gus Paltrey]]"Paltrey. I'm the night manager."

[[Marcus Delroy]]"Well, Mr. Paltrey, about an hour ago somebody called my desk from 614 and stayed on the line for four minutes. He didn't talk. I could hear water running. So I figure either you've got a guest or you've got one hell of a leak."

Paltrey wound up some noodles, looked at them, and put the fork down. [[Gus Paltrey]]"I don't go up there," he said. [[Gus Paltrey]]"I'm paid not to go up there. You want the key, take the key."

[[Sam Kwan]]"Who pays you?"

[[Gus Paltrey]]"A guy."

[[Sam Kwan]]"A guy with a name?"

[[Gus Paltrey]]"A guy with an overcoat. That's all I know. July, he's got an overcoat." The key came through the slot on a brass tag the size of a playing card. [[Gus Paltrey]]"Elevator's out too."

*

They took it slow. At the fourth landing Kwan stopped to get his wind, and Delroy, who was eight years older and didn't want to say how glad he was, leaned on the rail and listened. Someone was playing a radio. Someone was coughing. Above that, very faint, there was water.

[[Sam Kwan]]"You going to tell me why he called you?" his partner asked.

[[Marcus Delroy]]"I'm in the book."

[[Sam Kwan]]"Nobody's in the book, Marcus. There is no book. He had your direct line."

[[Marcus Delroy]]"A lot of people have that."

[[Sam Kwan]]"I don't think so. I think that I've got it, and your sister's got it, and whoever you gave a card to in the last month." Kwan wiped his neck. [[Sam Kwan]]"So who'd you give a card to?"

[[Marcus Delroy]]"I gave one to the janitor."

[[Sam Kwan]]"What janitor? From the courthouse? Anton Reyes? Are you out of your mind?"

[[Marcus Delroy]]"Keep your voice down."

[[Sam Kwan]]"He's a sealed witness! We're not supposed to know he's alive!"

[[Marcus Delroy]]"I ran into him at a bus stop. He was scared. I gave him a card. What should I have done?"

[[Sam Kwan]]"Looked at your shoes," said Kwan. [[Sam Kwan]]"You should have looked at your shoes, and got on the bus." But he was already climbing again, and he had unbuttoned his jacket.

The door of 614 was closed. The carpet outside was black and it squelched. Delroy knocked, standing to one side.

[[Marcus Delroy]]"Mr. Reyes? It's Marcus Delroy. I'm going to use a key now. I've got one man with me, and he's a friend."

The water ran. There was no other sound. He turned the key and went in low, and Kwan went in high, and there was a bed, and a chair, and a bathroom door standing open. A man in undershirt and work pants was sitting in the tub with his knees drawn up. The tap was going, the tub was over the brim, and he was holding the telephone receiver over his head, to keep it dry.

[[Anton Reyes]]"You said to call," said Reyes.

[[Marcus Delroy]]"I did. You did right. Are you hurt?"

[[Anton Reyes]]"He told me if he hears me talk, he's gonna come back in. So I thought, if there's water, he can't hear. But then I was afraid to talk anyway." His teeth were chattering so hard that it took a while. [[Anton Reyes]]"I been in here since it got dark."

Kwan reached over him and shut off the tap.

[[Sam Kwan]]"Who told you that?" he asked gently. [[Sam Kwan]]"Who's going to come back in?"

[[Anton Reyes]]"The policeman."

*

[[the nurse]]"He's got a core temperature of ninety-four," the nurse told them. [[the nurse]]"He's dehydrated, which I'm guessing is somebody's idea of funny. He has two cracked ribs. And you can have five minutes."

[[Marcus Delroy]]"I need twenty," said Delroy.

[[the nurse]]"I need a vacation. Five." She was a short woman in blue scrubs with a pen stuck through her hair, and she blocked the door of the cubicle with no apparent effort. [[the nurse]]"Which of you is Marcus?"

[[Marcus Delroy]]"I am."

[[the nurse]]"He won't take the IV till he sees you. Go on. Not you," she said to Kwan. [[the nurse]]"You can stand out here and be decorative."

[[Sam Kwan]]"Yes, ma'am."

Under the blankets Reyes seemed no bigger than a child. Delroy hitched the stool up close. He waited until the curtain had stopped swinging.

[[Marcus Delroy]]"What policeman, Anton?"

[[Anton Reyes]]"I don't know his name. He wears a coat. An old guy, white hair, very polite. He picked me up from the safe place. He had the papers, and the marshal signed. I thought it was okay."

[[Marcus Delroy]]"When was this?"

[[Anton Reyes]]"Monday."

[[Marcus Delroy]]"And what did he want?"

[[Anton Reyes]]"He wants me to say I didn't see it." The janitor licked his lips. [[Anton Reyes]]"I'm mopping. It's eleven at night, the third floor, by the judges. And Mr. Brandt comes out of the chambers with a box. He's got it in his arms, like this, like a baby. And he says, good night, Anton. He knows my name. In nine years he's the only one of them that knows my name. And in the morning the judge is dead and they say that nobody was there."

[[Marcus Delroy]]"Victor Brandt," said Delroy. [[Marcus Delroy]]"You're sure about that."

[[Anton Reyes]]"He gives me a ham every Christmas."

The curtain rattled. [[the nurse]]"That's five," said the woman in blue scrubs.

[[Marcus Delroy]]"That was three."

[[the nurse]]"It was three and an argument. Out."

*

His sister had left the porch light on for him. She'd also left a plate, and a note on the plate, and then she had evidently changed her mind and stayed up herself, because she was at the table in her robe with a stack of spelling tests.

[[Keisha Delroy]]"You're wet," said Keisha.

[[Marcus Delroy]]"I was in a hotel."

[[Keisha Delroy]]"Must be a nice one. Hello, Sam. You want some of this?"

[[Sam Kwan]]"I'd marry you for some of that," said Kwan. He got himself a fork.

[[Keisha Delroy]]"There's a man been by. He sat out there in a car for half an hour. Then he came up, just as nice as you please, and asked me when you'd be in."

Delroy had one arm out of his jacket. He stayed like that. [[Marcus Delroy]]"What did he look like?"

[[Keisha Delroy]]"Old. White. He looked like money. He was wearing an overcoat, and I don't mind telling you that I noticed, because it is eighty-one degrees."

[[Sam Kwan]]"What did you tell him?" said Kwan.

[[Keisha Delroy]]"I told him that you don't live here."

[[Marcus Delroy]]"And he went away?"

[[Keisha Delroy]]"He thanked me," she said. [[Keisha Delroy]]"He said to tell you he was sorry to have missed you, and that he thought a lot of our father. And he called me Kiki. Marcus, nobody's called me that since Daddy's funeral. Who is he?"

Neither of them answered. Delroy had finally gotten the jacket off and was hanging it, very exactly, on the back of a chair. He was remembering a church hall, and a row of dress blues, and a hand on his shoulder. He'd been twelve. The hand had been attached to a gray sleeve.

[[Sam Kwan]]"Tell me you don't know," said Kwan.

[[Marcus Delroy]]"I know."

[[Sam Kwan]]"Tell me he's retired."

[[Marcus Delroy]]"He's deputy chief. He has been for nine years. He had a lung out, and he's cold all the time." He sat down. [[Marcus Delroy]]"Hollis. He gave the eulogy. He bought me my first suit, Sammy."

[[Keisha Delroy]]"Uncle Ray?" Keisha said. [[Keisha Delroy]]"That was Uncle Ray? He got so thin!"

The doorbell rang.

It wasn't a long ring. Kwan laid his fork down on the plate without letting it click, and moved to the wall beside the door. Delroy motioned his sister toward the pantry. She didn't go. She took off her glasses, folded them, and put them in the pocket of her robe.

[[Marcus Delroy]]"Who is it?" called the lieutenant.

[[Victor Brandt]]"My name is Brandt," said somebody on the porch. [[Victor Brandt]]"I'm an attorney. I'm alone, and I'd be obliged if you would turn that light off."

[[Sam Kwan]]"No way," breathed Kwan.

[[Marcus Delroy]]"Why the light?"

[[Victor Brandt]]"Because there's a car at the corner, and I don't believe that he has seen me yet."

Delroy hit the switch. He opened the door on the chain, and then he took the chain off. The man on the mat was sixty or so, hatless, in a very good suit with one sleeve torn out of it at the shoulder. He carried a cardboard file box, held in both arms, against his chest.

[[Victor Brandt]]"Is Anton alive?" the lawyer asked.

[[Marcus Delroy]]"Why would you care?"

[[Victor Brandt]]"I've been in every hotel on Front Street. I told him good night, you see. If I hadn't said good night he'd never have looked up, and they would have had no reason to take him." He swayed a little. [[Victor Brandt]]"I didn't kill Judge Amory. He gave me this at ten minutes to eleven, and he was in excellent health, and he asked me to bring it to the only honest policeman that he knew."

[[Marcus Delroy]]"You've had it for five weeks."

[[Victor Brandt]]"I took it to the wrong man first," said Brandt. [[Victor Brandt]]"He'd given such a beautiful eulogy."

Keisha came around the table. She moved the spelling tests to one side, and she lifted the box out of his arms, and set it down, and pulled out a chair.

[[Keisha Delroy]]"Sit, before you fall," she said. [[Keisha Delroy]]"Sam, get the man a plate."

[[the man in the overcoat]]"I wouldn't say no to one myself," said a voice from the back door.

He had let himself in through the pantry. He stood there with his collar turned up, white-haired, a little out of breath, and he smiled at each of them in turn, as if it were a christening.

[[the man in the overcoat]]"Evening, Kiki," said Hollis. [[the man in the overcoat]]"Marcus, I'd leave that gun where it is, son. Let's all eat something."

Nobody moved but Keisha. She went to the stove, slowly, and picked up the pot by both its handles.

[[Keisha Delroy]]"You hungry, Uncle Ray?" she asked.

[[the man in the overcoat]]"I could be."

[[Keisha Delroy]]"It's hot," said his goddaughter, and she threw it.
