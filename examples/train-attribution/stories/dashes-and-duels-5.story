Dana Okonjo | Okonjo, Dana, Detective Okonjo, the detective | female
Ray Tillis | Tillis, Ray, her partner, the big man | male
Marek Volny | Volny, Marek, Mr. Volny, the suspect, the bookkeeper | male
Selma Brandt | Brandt, Selma, Ms. Brandt, the widow | female
Lieutenant Hsu | Hsu, the lieutenant, Lieutenant Hsu | female
====
CHAPTER NINETEEN

Two rooms. Two tables. One clock.

The clock was in the hall, over the drinking fountain, and it ran two minutes fast. Everyone in the building knew it. Everyone in the building subtracted, without thinking, the way you step over the bad stair in your own house.

There were four interview rooms on the second floor, but Two had a ceiling leak and Four had a smell. So they used One and Three, with the wet room empty in between. It worked out fine. You could put a man in one and a woman in the other and neither of them would hear a thing but the drip.

They'd both been brought in at seven. They hadn't seen each other. That had taken two cars, two doors and a patrolman standing in the stairwell like a cork.

Volny was in Three. He'd asked for water and hadn't touched it.

Okonjo sat. She put a folder on the table and didn't open it.

[[Dana Okonjo]]“You know why you're here?”

[[Marek Volny]]“No.”

[[Dana Okonjo]]“Guess.”

[[Marek Volny]]“I don't guess. I keep books.”

[[Dana Okonjo]]“For Carl Brandt.”

[[Marek Volny]]“For eleven clients.”

[[Dana Okonjo]]“How many of them are dead?”

[[Marek Volny]]“One.”

[[Dana Okonjo]]“Which one?”

[[Marek Volny]]“You just said his name.”

[[Dana Okonjo]]“When did you see him last?”

[[Marek Volny]]“Thursday. Four o'clock. He signed some papers.”

[[Dana Okonjo]]“What papers?”

[[Marek Volny]]“Quarterlies.”

[[Dana Okonjo]]“In February?”

He blinked.

It was a small thing. A man could blink. She let it lie there on the table next to the folder.

[[Marek Volny]]“He was late with them,” Volny said.

[[Dana Okonjo]]“Was he often late?”

[[Marek Volny]]“Always.”

[[Dana Okonjo]]“That must have been annoying.”

[[Marek Volny]]“I billed for it.”

The door opened a foot. Tillis leaned in. He filled the foot.

[[Ray Tillis]]“Got a second?”

[[Dana Okonjo]]“No.”

[[Ray Tillis]]“Make one.”

She took the folder with her. In the hall the light was the color of old teeth. Lieutenant Hsu was there too, with her coat on and her car keys in her fist.

[[Dana Okonjo]]“What?”

[[Ray Tillis]]“The widow wants a deal.”

[[Dana Okonjo]]“A deal for what? She isn't charged.”

[[Ray Tillis]]“That's what I told her. She said I should go and ask the smart one.”

[[Lieutenant Hsu]]“She's rattling you, Ray,” said Hsu.

[[Ray Tillis]]“She's doing a good job of it.”

Okonjo looked through the glass in the door of One. Selma Brandt had her hands folded. Black gloves. Who wears gloves in a police station?

[[Dana Okonjo]]“Did she take those off for the print card?”

[[Ray Tillis]]“Nobody's printed her. Like you said, she isn't charged.”

[[Dana Okonjo]]“Trade with me.”

[[Ray Tillis]]“You want me on the accountant?”

[[Lieutenant Hsu]]“He's a bookkeeper. He'll correct you.” The lieutenant jingled her keys. [[Lieutenant Hsu]]“You've got until nine. Then his lawyer gets off the ferry, and I get to go home, and neither of those things makes me a nicer person. Dana?”

[[Dana Okonjo]]“Nine. Got it.”

It was 8:22.

She stood outside One for the length of a breath. She did that before every room. Tillis thought she was praying, and had told people so. She was just remembering what she didn't know.

She didn't know where the gun was. She didn't know why a man who was late with his paper had signed some early. And she didn't know why a woman who'd been widowed for thirty-eight hours had put on lipstick to come down here, a good dark red, with a brush.

She opened the door.

• • •

[[Selma Brandt]]“You're the smart one.”

[[Dana Okonjo]]“I'm the other one.”

[[Selma Brandt]]“He said you'd say that.”

[[Dana Okonjo]]“You wanted to talk about a deal, Ms. Brandt.”

[[Selma Brandt]]“I wanted to see who'd come.”

[[Dana Okonjo]]“Well, it's me.”

[[Selma Brandt]]“Sit down. You look tired.”

Okonjo stayed on her feet. She walked around behind the chair and read the back of the woman's neck. No necklace. A pale line where one had been.

[[Dana Okonjo]]“Are your hands cold?”

[[Selma Brandt]]“I have a condition.”

[[Dana Okonjo]]“What condition?”

[[Selma Brandt]]“Poor circulation.”

[[Dana Okonjo]]“Who's your doctor?”

[[Selma Brandt]]“You wouldn't know him.”

[[Dana Okonjo]]“Try me.”

[[Selma Brandt]]“My husband is dead, Detective. He was shot at his desk. Somebody used a cushion. And you're asking me about my fingers?”

[[Dana Okonjo]]“Which cushion?”

[[Selma Brandt]]“What?”

[[Dana Okonjo]]“Which cushion did they use?”

A breath. Two.

[[Selma Brandt]]“Your partner told me about the cushion.”

[[Dana Okonjo]]“No, he didn't.”

[[Selma Brandt]]“Then I read it.”

[[Dana Okonjo]]“Where?”

[[Selma Brandt]]“I'd like some coffee, please.”

• • •

In Three, Tillis had turned his chair backward and was sitting on it like a man on a small horse.

[[Ray Tillis]]“So what's a quarterly?”

[[Marek Volny]]“A return. Every three months.”

[[Ray Tillis]]“Like March, June.”

[[Marek Volny]]“April, June, September, January.”

[[Ray Tillis]]“That isn't every three months.”

[[Marek Volny]]“No,” Volny said. He seemed pleased. [[Marek Volny]]“Nobody ever notices that.”

[[Ray Tillis]]“I do my own. My wife used to, but she passed.”

[[Marek Volny]]“I'm sorry.”

[[Ray Tillis]]“It was a while ago. You married, Marek?”

[[Marek Volny]]“No.”

[[Ray Tillis]]“Seeing anybody?”

The bookkeeper drank his water. All of it. He set the cup down exactly in its own wet ring.

[[Ray Tillis]]“I only ask because you've got a nice watch on.”

[[Marek Volny]]“It was a gift.”

[[Ray Tillis]]“From a client?”

[[Marek Volny]]“From a friend.”

[[Ray Tillis]]“Can I see it?”

[[Marek Volny]]“I'd rather not take it off.”

[[Ray Tillis]]“Yeah. I've got one like that. There's writing on the back of mine. Is there writing on the back of yours?”

8:37.

Nothing. The vent ticked. Volny's left hand had gone over his right wrist and stayed there.

• • •

She got the coffee herself. Hsu was at the machine, kicking it.

[[Lieutenant Hsu]]“Anything?”

[[Dana Okonjo]]“She knows about the cushion.”

[[Lieutenant Hsu]]“Everybody knows about the cushion.”

[[Dana Okonjo]]“Nobody knows. We held it back.”

The lieutenant stopped kicking.

[[Lieutenant Hsu]]“Who found the body?”

[[Dana Okonjo]]“Cleaner. Six a.m. She never went past the door.”

[[Lieutenant Hsu]]“And the wife was at her sister's.”

[[Dana Okonjo]]“Two hundred miles off. The sister swears to it. The toll cameras swear to it.”

[[Lieutenant Hsu]]“So somebody told her.”

[[Dana Okonjo]]“Somebody who was there.” Okonjo took the cup out of the slot. It was half full and gray. [[Dana Okonjo]]“He told her how he did it. You'd only tell that to a person you thought would be proud of you.”

Tillis came out of Three, easing the door to behind him. He was grinning.

[[Ray Tillis]]“Ask me what time it is.”

[[Lieutenant Hsu]]“Eight forty-one.”

[[Ray Tillis]]“No, ask me what time it is on a nine-thousand-dollar watch.”

[[Dana Okonjo]]“She gave it to him?”

[[Ray Tillis]]“He won't say. He won't turn it over, either.”

[[Lieutenant Hsu]]“Can we make him?”

[[Ray Tillis]]“Not before nine.”

[[Dana Okonjo]]“We don't have to,” Okonjo said. She was looking at One again, at the gloves. [[Dana Okonjo]]“He's covering his and she's covering hers. Give me yours, Ray.”

[[Ray Tillis]]“My what?”

[[Dana Okonjo]]“Your watch.”

He looked down at it. He looked at her. Then, slowly, he undid the strap.

[[Ray Tillis]]“You break that, I'll cry.”

[[Dana Okonjo]]“I know you will.”

• • •

There's a trick to a bluff, and the trick is that you never say it. You say everything around it. You build three walls and leave the fourth one off, and you let the other person bring the bricks.

Okonjo had learned that from her mother, who sold fabric, and who had never told a customer one thing that wasn't so.

She put the coffee in front of the widow. Next to it, face down, she put the watch. She kept two fingers on the back of it, where the writing was.

[[Selma Brandt]]“What's that?”

[[Dana Okonjo]]“He took it off.”

[[Selma Brandt]]“Who did?”

[[Dana Okonjo]]“Drink your coffee.”

[[Selma Brandt]]“I don't know whose that is.”

[[Dana Okonjo]]“Didn't ask you. You know what I like about bookkeepers? They write everything down. Dates. Amounts. Who said what. Ask them one polite question and it comes out in columns.”

[[Selma Brandt]]“He wouldn't.”

[[Dana Okonjo]]“Who wouldn't?”

The gloves came apart. One of them went halfway across the table, toward the strap, and stopped.

[[Selma Brandt]]“What did he say?”

[[Dana Okonjo]]“What do you think he said?”

[[Selma Brandt]]“He'd say it was my idea.”

[[Dana Okonjo]]“Was it?”

[[Selma Brandt]]“I told him I was unhappy. That's all I ever told him. I told him Carl was going to have somebody look at the accounts. I didn't say do it. I said I couldn't breathe.”

[[Dana Okonjo]]“And the cushion?”

[[Selma Brandt]]“He called me after. He was so—he thought I'd want to know he'd been careful. With the noise. So that Carl wouldn't…” She shut her eyes. [[Selma Brandt]]“As if he'd been thinking of Carl.”

[[Dana Okonjo]]“Take off the gloves, Selma.”

She took them off. On the third finger there was a ring, and it wasn't Carl Brandt's.

[[Selma Brandt]]“May I see it? The back?”

Okonjo turned it over. The watch was steel, scratched, worth forty dollars on a good day. The widow bent down to it and read the words out loud, like a child.

[[Selma Brandt]]“‘Get home safe. Lucille.’”

A long time went by. It was only four seconds. Okonjo counted.

[[Selma Brandt]]“Who's Lucille?”

[[Dana Okonjo]]“Somebody who loved her husband.”

It was 8:56. Out in the hall, the elevator rang, and a man's voice asked for his client.
