Carla Dietz | Dietz, Agent Dietz, Carla | female
Ramona Fuentes | Fuentes, Ramona, Detective Fuentes, the detective | female
Lyle Bascom | Bascom, Sheriff Bascom, the sheriff, Lyle | male
Teddy Wojcik | Wojcik, Teddy, the tech | male
Earl Haskins | Haskins, Earl, the old man, the rancher | male
Noreen Haskins | Noreen, Mrs. Haskins, his wife | female
the deputy | the deputy, Pruitt, Cody | male
the caller | the caller, the voice, the man on the line | male
====
CHAPTER TWENTY-TWO

The generator quit at 4:10 in the morning, and in the silence afterward Dietz could hear the phone ringing in the kitchen.

She was on her feet before she was awake. She had her boots on the wrong way around, and by the time she'd fixed that, Fuentes was already in the doorway with a flashlight.

[[Ramona Fuentes]]"It's not time," the detective said. [[Ramona Fuentes]]"He said six."

[[Carla Dietz]]"I know what he said. Where's Teddy?"

[[Ramona Fuentes]]"In the van."

[[Carla Dietz]]"Is the van up?"

[[Ramona Fuentes]]"Nothing's up, Carla. The power's out."

They went down the hall at a run. Haskins stood by the kitchen table in his long johns, staring at the phone as if it were something that had crawled in under the door. It was an old wall model, tan, with a cord that had been stretched until it touched the floor. His wife had hold of his sleeve.

[[Noreen Haskins]]"Earl, don't you pick that up," she whispered. [[Noreen Haskins]]"Don't you pick it up till they say."

[[Earl Haskins]]"It's rung nine times."

[[Carla Dietz]]"Let it ring," Dietz told him. She had gotten the window open and was leaning out into the cold. [[Carla Dietz]]"Teddy! Talk to me!"

[[Teddy Wojcik]]"Forty seconds!" came the tech's voice from the dark. [[Teddy Wojcik]]"I've got a battery. Just don't let him hang up!"

[[Carla Dietz]]"Okay. Mr. Haskins, you're going to answer it. You were asleep, so sound like it. You don't know where your checkbook is, you don't know where your glasses are. You're old."

[[Earl Haskins]]"I am old," said the rancher.

[[Carla Dietz]]"Then use it."

He lifted the receiver and held it an inch away from his ear, the way she had shown him, so that she could put her head next to his. He smelled of liniment. His hand was perfectly steady. She had thought about that before and she thought about it again now.

[[Earl Haskins]]"Who's this?"

[[the caller]]"You took your time, Earl."

[[Earl Haskins]]"I was in bed. It's four o'clock. You said six."

[[the caller]]"I say a lot of things." The voice was pleasant, and a little hoarse. There was wind behind it. [[the caller]]"You have company out there?"

Dietz shook her head.

[[Earl Haskins]]"Just me and Noreen," said Haskins.

[[the caller]]"Because I can see a light moving around."

Across the kitchen, Fuentes thumbed the flashlight off. It got very dark. Somebody, Mrs. Haskins probably, let go of a breath.

[[the caller]]"There," said the man on the line. [[the caller]]"That's friendlier. Who was that, Earl?"

[[Earl Haskins]]"That was Noreen. Power's gone. She's hunting for the candles."

[[the caller]]"Put her on."

The old man looked at Dietz in the dark. She could see only the shape of his head. She thought for a second and touched his arm twice for yes, and she heard the cord drag over the linoleum as the receiver changed hands.

[[Noreen Haskins]]"Hello?" Noreen said.

[[the caller]]"Morning, Mrs. Haskins. Did you find your candles?"

[[Noreen Haskins]]"I did not. I barked my shin on the stove." Her voice shook, but there was iron under it. [[Noreen Haskins]]"I want to talk to my grandson."

[[the caller]]"He's sleeping."

[[Noreen Haskins]]"You wake him, then. You've woke everybody else."

It was possible that the man laughed. Dietz was pressed against the woman's hair, and what came down the wire sounded like a stick breaking. [[the caller]]"I'll tell you what," he said. [[the caller]]"You get the boy at noon. You tell Earl it's not the bank anymore. He's going to bring it to the stock tank on the Sweeney lease. He knows why."

[[Noreen Haskins]]"Why would he know why?"

But there was only the wind, and then there wasn't that.

*

[[Teddy Wojcik]]"Thirty-eight seconds," said Wojcik. He had a blanket around his shoulders and a laptop on his knees, and his breath hung in the van like something he'd said. [[Teddy Wojcik]]"I had him for thirty-eight. I needed forty-five."

[[Carla Dietz]]"What did you get?"

[[Teddy Wojcik]]"A tower. One tower, and a direction, sort of. He's north."

[[Ramona Fuentes]]"North is four hundred square miles," said Fuentes.

[[Teddy Wojcik]]"It was eight hundred yesterday."

[[Ramona Fuentes]]"He saw my light," the detective said. She was sitting on the step with her hands hanging between her knees. [[Ramona Fuentes]]"He was looking right at us. He's not on some tower to the north, he's on that ridge with a pair of field glasses."

[[Carla Dietz]]"Or he guessed."

[[Ramona Fuentes]]"That's a heck of a guess."

[[Carla Dietz]]"He cuts the power and then he calls. What's the first thing that you do in a house when the power goes out? You get a light. He didn't see it, Ramona. He didn't have to."

Fuentes lifted her head. She was the younger by ten years, and she had not had more than three hours of sleep at a stretch since Sunday; it showed around the mouth. [[Ramona Fuentes]]"You think that he's playing with us."

[[Carla Dietz]]"I think he's been in that kitchen," Dietz said. [[Carla Dietz]]"He asked her about the candles, and she told him that she hit her shin, and he didn't wonder on what. I think he could've drawn me a picture of it."

[[Teddy Wojcik]]"Somebody's coming," Wojcik said.

Headlights had turned in at the cattle guard. They came on slowly, without the flashers, and stopped behind the van, and Sheriff Bascom climbed out on one side and his deputy on the other.

[[Lyle Bascom]]"You folks have a reason for sitting in the dark?" the sheriff asked.

[[Carla Dietz]]"The line's down. Didn't your dispatcher call you?"

[[Lyle Bascom]]"Dispatcher's my sister-in-law. She's asleep." He was a big man with a soft, tired face, and he took his time getting his gloves on. [[Lyle Bascom]]"Cody here saw it. Cody, tell the lady."

[[the deputy]]"It isn't down, ma'am," said the deputy. He couldn't have been over twenty-three. [[the deputy]]"It's the breaker on the pole. Someone just opened up the box and pulled the handle, and hung the lock back on."

[[Carla Dietz]]"Hung it back? Unbroken?"

[[the deputy]]"Yes, ma'am."

[[Ramona Fuentes]]"So he had the key," said Fuentes.

[[Lyle Bascom]]"Now, half the county's got a key to those," said Bascom. [[Lyle Bascom]]"The co-op, the road crew. I've got one."

[[Carla Dietz]]"Does Earl Haskins?"

[[Lyle Bascom]]"Why would you ask me that?"

[[Carla Dietz]]"Does he, Sheriff?"

Bascom finished with the second glove. When he did speak he had turned so that his back was to the house. [[Lyle Bascom]]"He was on the co-op board eleven years. I expect he has one in a coffee can someplace. Agent Dietz, I have known that man since I was in short pants. He taught me to rope. What are you getting at?"

[[Carla Dietz]]"The Sweeney lease," she said. [[Carla Dietz]]"What is it?"

He didn't answer. It was the deputy who did, and he did it cheerfully, like a kid who has finally been asked something he knows.

[[the deputy]]"That's the old place up the draw, ma'am. Nobody's run stock on it in years. Not since they had the fire."

[[Lyle Bascom]]"Cody," the sheriff said.

[[the deputy]]"Sir?"

[[Lyle Bascom]]"Go see about that breaker."

*

The lights came on at ten to five. They showed a kitchen with a great many plates on the walls, a pot of coffee that had gone cold, and Earl Haskins, dressed now, with his hat on his knee. Noreen sat across from him. They weren't speaking, and Dietz had the impression that they had stopped when she opened the door.

She pulled out the third chair. Fuentes took the counter, by the sink, where she could see both of their faces.

[[Carla Dietz]]"Tell me about the fire," said Dietz.

[[Earl Haskins]]"What fire's that?"

[[Noreen Haskins]]"Earl," said his wife.

[[Earl Haskins]]"There's been a lot of fires."

[[Carla Dietz]]"At Sweeney's."

The rancher ran the brim of his hat around through his fingers, a quarter turn, and another quarter turn. [[Earl Haskins]]"That was eighteen years ago."

[[Carla Dietz]]"He said you'd know why. Your wife asked him, and he hung up on her. So I'm asking you."

[[Earl Haskins]]"Wade Sweeney owed me money. He was going to lose the place. One night it burned. There was nobody in it."

[[Ramona Fuentes]]"That's what the report says?" asked Fuentes.

[[Earl Haskins]]"That's what Lyle wrote in it."

[[Ramona Fuentes]]"Lyle Bascom was the deputy on that?"

[[Earl Haskins]]"He was about Cody's age. He'd just made deputy." The hat went around. [[Earl Haskins]]"He's a good boy."

[[Noreen Haskins]]"Oh, for the love of God," said Mrs. Haskins. She got up so fast that her chair went over, and she stood there holding on to the edge of the table. [[Noreen Haskins]]"They have got Jamie. They have got him in some hole up there, in the cold, in his pajamas, and you're going to sit here and protect Lyle Bascom?"

[[Earl Haskins]]"It ain't Lyle that I'm protecting."

[[Noreen Haskins]]"Then who?"

He looked up. Dietz had questioned a lot of people at a lot of kitchen tables, and had learned not to breathe when she saw that look.

[[Earl Haskins]]"You," said the old man. [[Earl Haskins]]"There was somebody in it, Noreen. Wade's boy was asleep upstairs. We didn't know. I swear to you we did not know until we heard him hollering, and Lyle went in after him. He had that kid out of a window and in his truck before I could get down off my horse, and he drove him clear to Amarillo. And I paid. I paid the hospital, and I paid the folks that raised him. I've paid every month since."

Nobody moved. The refrigerator shuddered and started to hum.

[[Ramona Fuentes]]"How old was he?" Fuentes asked finally.

[[Earl Haskins]]"Six."

[[Carla Dietz]]"Same as Jamie," said Dietz.

[[Earl Haskins]]"Yes, ma'am. I can count."

Noreen Haskins set her chair back on its legs. She did it carefully, and then she didn't sit in it. [[Noreen Haskins]]"What was his name?" she said. [[Noreen Haskins]]"That little boy?"

[[Earl Haskins]]"They changed it."

[[Noreen Haskins]]"To what? Earl? What did they change it to?"

Outside, an engine turned over. Dietz was at the window in two steps. The sheriff stood alone in the yard, holding up one hand against the glare, and past him the county cruiser was backing out through the cattle guard, fast, with its lights off.

[[Lyle Bascom]]"Cody!" Bascom was shouting. [[Lyle Bascom]]"Son! Cody!"

[[Carla Dietz]]"Ramona," said Dietz, [[Carla Dietz]]"get the car."

She was wrong about the sheriff; she saw that when she reached him. He wasn't shouting like a man who has lost a prisoner. He had taken one glove off, and he was holding it out in front of him, toward the road, as though somebody had left without it.

[[Lyle Bascom]]"I got him the job," he said. [[Lyle Bascom]]"I thought that if I had him close, I could make it up. He doesn't know it was me. He doesn't know I was the one that lit it."

[[Carla Dietz]]"I think he does, Sheriff," said Dietz. [[Carla Dietz]]"I think he's known since Sunday."

[[Lyle Bascom]]"It wasn't him on that phone. He was in the truck with me at four o'clock, eating a doughnut."

[[Carla Dietz]]"Then there are two of them," she said.
