Judge Adaeze Obiora | Judge Obiora, Obiora, the judge, Your Honor | female
Miriam Lasko | Lasko, Ms. Lasko, Miriam, the prosecutor | female
Grant Tolliver | Tolliver, Mr. Tolliver, Grant, the defender, defense counsel | male
Priya Sundaram | Priya, Ms. Sundaram, the junior, the young associate | female
Wilma Jensrud | Mrs. Jensrud, Wilma, the witness, the old lady | female
Curtis Bohannon | Bohannon, Curtis, the defendant, his client | male
the bailiff | the bailiff, Otis | male
the foreman | the foreman, the man in the corduroy jacket | male
====
Day Four

[[the bailiff]]"All rise," said the bailiff, and everybody did, except for the defendant, who had to be nudged.

Judge Obiora came in from the left with a thermos under her arm. She was a tall woman who limped a little in wet weather, and she made no attempt to hide either the limp or the thermos. She sat, poured, and considered them all across the steam.

[[Judge Adaeze Obiora]]"Good morning. I'm told that we have a juror with a sore throat and a radiator with a leak. I can't do anything about the first. Otis, is anything being done about the second?"

[[the bailiff]]"There's a bucket, Your Honor."

[[Judge Adaeze Obiora]]"Then we'll proceed to the sound of dripping. Ms. Lasko?"

[[Miriam Lasko]]"The State calls Wilma Jensrud," said the prosecutor.

At the defense table Priya Sundaram wrote the name at the top of a clean page and underlined it. She'd passed the bar in July. She was here to carry boxes, and to write things down, and, as Tolliver had put it on the first morning, to kick him if he started to enjoy himself.

[[Priya Sundaram]]"Neighbor," she murmured. [[Priya Sundaram]]"She's the one with the telescope."

[[Grant Tolliver]]"I know who she is," said Tolliver.

[[Curtis Bohannon]]"She's nuts," his client put in, much too loudly. [[Curtis Bohannon]]"Ask anybody."

[[Grant Tolliver]]"Curtis, what did I tell you about talking?"

[[Curtis Bohannon]]"Not to."

The witness took a while to reach the stand. She was eighty-four and used a walker with tennis balls on its feet. She declined the bailiff's arm, took the oath as if it were a recipe she'd been making for years, and arranged her purse in her lap.

[[Miriam Lasko]]"Would you tell the jury where you live, Mrs. Jensrud?" Lasko asked.

[[Wilma Jensrud]]"Forty-one Cutler Street. The yellow one."

[[Miriam Lasko]]"And how long have you lived there?"

[[Wilma Jensrud]]"Fifty-nine years in June."

[[Miriam Lasko]]"Is your house across from the Bohannon garage?"

[[Wilma Jensrud]]"It was across from a dairy. Then it was across from a Chinese place, and I was sorry when they closed. Now it's him."

There was laughter. The prosecutor, who was five feet tall and wore her glasses on a chain, smiled too, and let it die by itself. Miriam Lasko never hurried anyone. Priya had been taking notes on it for three days.

[[Miriam Lasko]]"I'd like to ask you about the night of February the ninth. Were you at home?"

[[Wilma Jensrud]]"I'm always at home."

[[Miriam Lasko]]"Were you asleep?"

[[Wilma Jensrud]]"I don't sleep. I've got my hip. I sit up in the front room with my programs till two, and then I sit up without them."

[[Miriam Lasko]]"Did you see anything that night?"

[[Wilma Jensrud]]"I saw Saturn," said Mrs. Jensrud. [[Wilma Jensrud]]"And then I saw Curtis Bohannon carry a man out of his garage and put him in the back of a tow truck."

You could hear the drip hit the bucket. Bohannon half got up. Tolliver, with his eyes on the witness and a mild, attentive expression on his face, reached out and pushed him down again by the shoulder.

[[Miriam Lasko]]"What time was this?"

[[Wilma Jensrud]]"Twelve minutes after three."

[[Miriam Lasko]]"How can you be so precise?"

[[Wilma Jensrud]]"I wrote it in my log. You have to write the time. It's no earthly use to anybody otherwise."

[[Miriam Lasko]]"You keep a log of what you see through your telescope," said Lasko. [[Miriam Lasko]]"Do you have it with you?"

[[Wilma Jensrud]]"You said to bring it."

[[Grant Tolliver]]"Objection." He'd risen without any noise. [[Grant Tolliver]]"Your Honor, this is the first that we've heard of any log."

[[Judge Adaeze Obiora]]"Ms. Lasko?"

[[Miriam Lasko]]"It's item thirty-one on the list, Judge. 'Notebook, green, astronomical.'"

[[Judge Adaeze Obiora]]"Mr. Tolliver, did you read item thirty-one?"

He glanced down at Priya, who had already found the page, and had her thumb on it, and wished that she were dead.

[[Grant Tolliver]]"It appears that we read it," said Tolliver, [[Grant Tolliver]]"and took it for a hobby. I withdraw the objection."

[[Judge Adaeze Obiora]]"Thank you. Go on, counsel."

*

They broke at eleven. There was a room down the hall with a table, four chairs, and a window that had been painted shut. Bohannon got there first and took the chair by the radiator.

[[Curtis Bohannon]]"She's lying," he said.

[[Grant Tolliver]]"No, she isn't," said Tolliver. He had shut the door and was leaning on it. [[Grant Tolliver]]"I've been doing this for thirty-three years. I've had priests lie to me up there, I've had children lie to me. That lady wouldn't round up to the nearest minute. So I'm going to ask you one more time, Curtis, and Ms. Sundaram here is going to look out of the window. Who was it that you carried?"

[[Curtis Bohannon]]"Nobody."

[[Grant Tolliver]]"Was it Dale Homan?"

[[Curtis Bohannon]]"I said it was nobody! I was alone all night. I was doing a transmission."

[[Priya Sundaram]]"In the dark?" Priya said.

They both looked at her. She hadn't meant to do it aloud.

[[Grant Tolliver]]"Go ahead," said the older lawyer. [[Grant Tolliver]]"You've started now."

[[Priya Sundaram]]"It's just that she said Saturn. I looked it up. You can't see much of anything from there, usually, because of the light over the garage doors. It's on a sensor, it's like a stadium. She wrote to the city about it. There's a letter in the file, it's item twelve." She swallowed. [[Priya Sundaram]]"So if she was able to see Saturn at three in the morning, then the light was off. And if the light was off, how could she see who it was?"

Nobody said anything. Tolliver came away from the door, rather slowly, and sat down opposite her.

[[Grant Tolliver]]"She'd see a man," he said. [[Grant Tolliver]]"A shape."

[[Priya Sundaram]]"Carrying a shape."

[[Grant Tolliver]]"Coming out of Curtis's garage, with Curtis's truck there. So it's Curtis. She isn't lying. She filled it in." He took off his watch and began winding it; it was a thing he did. [[Grant Tolliver]]"What's the moon on the ninth?"

[[Priya Sundaram]]"New. It was new on the eighth."

[[Grant Tolliver]]"Well, I'll be damned. How would you like to cross-examine somebody's grandmother?"

[[Priya Sundaram]]"Me?" said Priya.

[[Grant Tolliver]]"They'll hate whoever does it. They already hate me."

[[Curtis Bohannon]]"Now, hang on," said Bohannon. [[Curtis Bohannon]]"She's what, twelve years old?"

[[Grant Tolliver]]"Curtis," his lawyer said, [[Grant Tolliver]]"shut up."

*

[[Judge Adaeze Obiora]]"You're still under oath, Mrs. Jensrud," said the judge. [[Judge Adaeze Obiora]]"Ms. Sundaram will have some questions for you. Would you like some water first?"

[[Wilma Jensrud]]"What's in the thermos?"

[[Judge Adaeze Obiora]]"Barley tea."

[[Wilma Jensrud]]"I'd have some of that," said the old lady.

It was poured, and handed down, and the court reporter was seen to wonder how to put it. Priya stood at the lectern. It had been adjusted for Tolliver and she had to stand to one side of it.

[[Priya Sundaram]]"Good morning, ma'am. I wanted to ask you about Saturn."

[[Wilma Jensrud]]"Well, that makes a change."

[[Priya Sundaram]]"Is it hard to find?"

[[Wilma Jensrud]]"Not if it's dark. It's the dark that's hard to find."

[[Priya Sundaram]]"Because of the light on the garage?"

[[Wilma Jensrud]]"That thing!" said Mrs. Jensrud. [[Wilma Jensrud]]"It's a disgrace. I've written to the city four times. A cat walks by and it's like the Second Coming."

[[Priya Sundaram]]"But it wasn't on when you saw Saturn."

[[Wilma Jensrud]]"Oh, no. You'd never get Saturn with that on."

[[Priya Sundaram]]"What time did you see it, according to your log?"

The witness wet a finger and turned back a leaf. [[Wilma Jensrud]]"Five to three. I had it until ten after. I could see the gap in the rings."

[[Priya Sundaram]]"So the light was off until ten after. And at twelve after, when you saw the man come out, did it come on?"

Mrs. Jensrud opened her mouth, and no answer came. At the other table Lasko had let go of her pen.

[[Priya Sundaram]]"Mrs. Jensrud?"

[[Wilma Jensrud]]"I'm thinking," the witness said. [[Wilma Jensrud]]"I want to get it right." She thought. She set the tea down on the rail in front of her. [[Wilma Jensrud]]"It did not. He walked right under it, and it did not come on."

[[Priya Sundaram]]"It does come on for a cat?"

[[Wilma Jensrud]]"It comes on for moths."

[[Priya Sundaram]]"There was no moon that night. So when he walked across the lot, how did you see his face?"

[[Miriam Lasko]]"Objection," said Lasko. [[Miriam Lasko]]"She's never said that she saw his face."

[[Priya Sundaram]]"No, Your Honor," said Priya. [[Priya Sundaram]]"She hasn't."

Judge Obiora's eyebrows rose. She looked from one of them to the other. [[Judge Adaeze Obiora]]"I believe that you may have just made her point for her, Miriam. Overruled. The witness can answer."

[[Wilma Jensrud]]"It was Curtis," Mrs. Jensrud said, but not as she'd said it before. [[Wilma Jensrud]]"It was his coat. It has a stripe on the arms, that silver stuff. It shows up by itself. I saw two stripes going along." She turned her head, and for the first time that day she looked straight at the defendant. [[Wilma Jensrud]]"How tall are you, Curtis? Stand up."

[[the bailiff]]"Ma'am," the bailiff began, [[the bailiff]]"you can't—"

But Bohannon had stood up. He was six feet four.

[[Wilma Jensrud]]"Oh, dear," said the old lady. [[Wilma Jensrud]]"Oh, no. They went under the mirror."

[[Priya Sundaram]]"What mirror, ma'am?"

[[Wilma Jensrud]]"On the truck. The stripes went under the mirror, it didn't hide them. He'd have had to be a little man. No bigger than her." And she pointed, apologetically, at the prosecutor.

The gallery broke into noise. It took the gavel three times to stop it, and even then there was one voice that went on, from the jury box, where the man in the corduroy jacket had raised his hand like a boy in school.

[[the foreman]]"Judge?" he said. [[the foreman]]"Excuse me. Are we allowed to ask something?"

[[Judge Adaeze Obiora]]"You are not. You may write it down, and I'll look at it. What's it about?"

[[the foreman]]"It's about the coat," said the foreman. [[the foreman]]"It's only that I've seen one. I wasn't going to say. But there's a fellow that's been sitting in the back row for four days, and he's got one just like it, and he left about a minute ago, and, Your Honor, he isn't any taller than a mailbox."

[[Judge Adaeze Obiora]]"Otis," said Judge Obiora.

The bucket dripped. The bailiff was already running.

In the confusion the prosecutor crossed the aisle. She stood beside Priya, and for a time they watched the doors swing, two short women in dark suits.

[[Miriam Lasko]]"How long have you been at this?" Lasko asked.

[[Priya Sundaram]]"Since July. I carry the boxes."

[[Miriam Lasko]]"Who told you to ask about the rings?"

[[Priya Sundaram]]"No one. I only wondered what she could see."

[[Miriam Lasko]]"Well, don't let Grant make you stop," said the older woman. She took off her glasses and let them drop on their chain. [[Miriam Lasko]]"I had that letter for three months. I thought it was about a nuisance."
