Neville Crabbe | Neville, Nev, Crabbe, Mr Crabbe | male
Sandeep Rao | Sandeep, Sandy, Mr Rao, the doctor, his brother-in-law | male
Ambrose Tait | the removal man, Ambrose, Mr Tait, the man in the brown coat | male
the boy | the boy, the removal man's boy, Jem | male
Anita Rao | Anita, his wife, the sister | female
====
The Wardrobe

It had gone up in 1974, said Neville, and what had gone up must be able to come down.

[[Sandeep Rao]]"Was the banister there in 1974?" asked Sandeep.

[[Neville Crabbe]]"The banister's Victorian."

[[Sandeep Rao]]"Was the wall?"

Neville did not reply to that. He had one end of the wardrobe, the lower end, and it rested on his collarbone. The other end was nine steps above him. Between the two of them the thing had lodged across the turn of the stairs, at a slant, as though it had been built in.

[[Neville Crabbe]]"Lift," he said.

[[Sandeep Rao]]"I am lifting."

[[Neville Crabbe]]"Then lift to the left."

[[Sandeep Rao]]"Whose left?"

[[Neville Crabbe]]"There's only one left, Sandy, it's the one that's not the right!"

[[Sandeep Rao]]"I'm facing you," said his brother-in-law, with what breath he had. [[Sandeep Rao]]"It's basic anatomy. When a patient comes in to me and tells me that it's his left, I don't cut off the one that's opposite mine."

[[Neville Crabbe]]"You're a dermatologist!"

[[Sandeep Rao]]"I cut off moles."

It had been like this since ten o'clock. They had already had words about the piano, the fridge, and the right way to coil a rope. They had married sisters. It was the only thing, in twenty-two years, that they had ever done alike. And now the sisters' mother was going into a flat by the sea with a lift and a warden, and her house had to be empty by four; and the sisters had sat the two men down on Sunday, and told them in so many words that they would be doing it together.

[[Ambrose Tait]]"I wouldn't do it like that," said a voice from below.

Neville could not turn his head. He rolled his eyes as far as they would go. In the hall, among the tea chests, stood a man of sixty or so in a brown warehouse coat, with a boy beside him who was eating a banana.

[[Neville Crabbe]]"And who might you be?" Neville said.

[[Ambrose Tait]]"Removals."

[[Neville Crabbe]]"We didn't order any removals. We've got a van. We've hired a van."

[[Ambrose Tait]]"I saw it. Is it the one that's across the drive of number nine?"

[[Sandeep Rao]]"You said that was all right, Neville," came down from the top.

[[Neville Crabbe]]"It *is* all right. It's for ten minutes."

[[Ambrose Tait]]"She's rung the council," said the man in the brown coat. [[Ambrose Tait]]"She's a Mrs Oliphant. I've had a talk with her. I'd not want to have another."

[[Sandeep Rao]]"Who sent you?"

[[Ambrose Tait]]"A lady. On the telephone, this morning. She says, 'My husband and my brother-in-law are moving my mother.' And I said, 'Well, I've a job on at two.' And she said, 'They're doing the wardrobe.'" The removal man looked up at it for a while. [[Ambrose Tait]]"So I came at one."

Neville shut his eyes.

[[Neville Crabbe]]"That'll be your wife," he said.

[[Sandeep Rao]]"Anita wouldn't do that."

[[Neville Crabbe]]"Well, it wasn't mine. Mine thinks that I'm competent."

[[Sandeep Rao]]"She was a very pleasant lady, was she?" Sandeep inquired over the banister. [[Sandeep Rao]]"Low voice? A slight laugh?"

[[Ambrose Tait]]"No, she was more sort of brisk," said the removal man. [[Ambrose Tait]]"She said that I was to take no notice of the tall one."

It was Neville who was the tall one. He took this in silence, with the wardrobe on his neck.

[[the boy]]"Mr Tait," said the boy. [[the boy]]"His arm's shaking."

[[Ambrose Tait]]"I see that, Jem. Fetch me the blankets and the short strap." He waited until the boy had gone. He took off his cap then, and put it on the newel post. [[Ambrose Tait]]"What's in it, gentlemen?"

[[Neville Crabbe]]"In what?"

[[Ambrose Tait]]"In the wardrobe."

[[Sandeep Rao]]"Nothing," Sandeep said. [[Sandeep Rao]]"We emptied it. That is, Neville emptied it."

[[Neville Crabbe]]"I never. You were going to."

[[Sandeep Rao]]"I did the chest of drawers. We agreed it: I'd do the drawers, you'd do the hanging."

[[Neville Crabbe]]"We agreed that I'd do the *heavy things*, and you'd..."

[[Ambrose Tait]]"So it's full," said the removal man.

There was a pause, in which, quite distinctly, they all heard something slide.

[[Sandeep Rao]]"What was that?" said the doctor.

[[Ambrose Tait]]"Hangers, I'd say. They'll all be up your friend's end. That'd be why you're feeling it, Mr...?"

[[Neville Crabbe]]"Crabbe," said Neville through his teeth.

[[Ambrose Tait]]"Ambrose Tait. How do you do? Now, I'm coming up under you, Mr Crabbe, and I'm going to take it on my back, and you're going to do nothing at all. Can you do that?"

[[Neville Crabbe]]"I can hold it."

[[Ambrose Tait]]"I know you can. You've proved it."

He came up the stairs at an easy pace, and stooped, and turned himself about like a man getting into a coat. One saw him settle. The wardrobe gave a groan, a little puff of dust blew out from the hinges, and for the first time in a quarter of an hour Neville stood up straight.

[[Neville Crabbe]]"Good Lord," he said.

[[Sandeep Rao]]"Is he all right? Neville, is he all right under there?"

[[Neville Crabbe]]"He's fine. I think he's humming."

[[Ambrose Tait]]"I'd be obliged if somebody opened the door," came from beneath.

[[Sandeep Rao]]"The front door?"

[[Ambrose Tait]]"This one. On the wardrobe. It's come round uppermost. If one of you'd lean across and take out the weight a bit at a time, I'll tell you when I can turn it."

They looked at each other, one from above and one from below. It was Sandeep who was the nearer. He lay down at full length along the banister, reached, and got two fingers to the key. It opened like the lid of a piano.

[[Sandeep Rao]]"Coats," he reported. [[Sandeep Rao]]"There's a lot of coats. I'm going to pass them down to you."

[[Neville Crabbe]]"Chuck them."

[[Sandeep Rao]]"I'm not going to chuck them, they're her good coats. Here. Here's the green. Oh, that's what she wore to the christening."

[[Neville Crabbe]]"Which?"

[[Sandeep Rao]]"Yours. Rosie's. You dropped the cake."

[[Neville Crabbe]]"You jogged my elbow," said Neville, but he took the coat, and after he had looked about for somewhere to put it, he laid it over the rail and smoothed down the collar.

A mackintosh came, and a tweed, and a thing with a fur tippet. There were cardigans on hangers, three to each. The boy had come back with the blankets. He sat down on the bottom stair with his arms round them and started another banana.

[[Ambrose Tait]]"Easier," said the humped brown back. [[Ambrose Tait]]"Keep on. What else?"

[[Sandeep Rao]]"It's suits now. It's men's suits," said Sandeep in a different tone.

[[Neville Crabbe]]"She can't have any suits. She gave all his things to the hospice. Maureen took them herself, she did it in the week after."

[[Sandeep Rao]]"Well, there's one here."

[[Neville Crabbe]]"Let me see." Neville went up on his toes. [[Neville Crabbe]]"It's not. It isn't that. Is it the brown?"

[[Sandeep Rao]]"It's the brown. It's got his pen in it still."

Neither of them said anything for some time. The old man had worn that suit at both of the weddings. He had been a tailor in a small way, in a shop with one window; he had made them each a suit with his own hands, and it was the only occasion upon which he had touched either one of them; he had knelt down on the floor with his mouth full of pins.

[[Neville Crabbe]]"Did he ever say anything to you?" Neville asked abruptly. [[Neville Crabbe]]"When he was measuring?"

[[Sandeep Rao]]"To me? He said that I had one leg shorter than the other."

[[Neville Crabbe]]"No, I mean about Anita. About marrying her."

[[Sandeep Rao]]"Not a thing. Why? What did he say to you?"

[[Neville Crabbe]]"He said, 'I had hoped for a doctor.'" Neville's laugh was rather a short one. [[Neville Crabbe]]"He'd three pins in. 'I had hoped for a doctor, but you've a good back.' And I thought, I'll show you. And four years later in you walk."

[[Sandeep Rao]]"Oh, Neville."

[[Neville Crabbe]]"It doesn't matter now."

[[Sandeep Rao]]"But he said it to me as well!" Sandeep had raised himself on one elbow, along the banister, with the brown sleeves hanging down from his hand. [[Sandeep Rao]]"At the end, in hospital. I used to do his dressings. He said that he'd hoped for a doctor, and he'd got one, and he wished that I would stop prodding him and send up the other boy. 'Send me the one who can lift.' He didn't like it when the nurses did it. I told you! I rang you up, and I told you that you were wanted."

[[Neville Crabbe]]"You told me he wanted *turning*."

[[Sandeep Rao]]"It's the same thing."

[[Neville Crabbe]]"It isn't in the least the same," said Neville. He felt for the stair behind him and sat on it. [[Neville Crabbe]]"I went up there every night for a month. I thought that it was because you couldn't be bothered."

[[Sandeep Rao]]"I couldn't lift him."

[[Neville Crabbe]]"You might've said so."

[[Sandeep Rao]]"To you?"

The boy had stopped chewing. He leaned out a little, so as to see round the newel post.

[[the boy]]"Mr Tait?" he said. [[the boy]]"Are you still all right?"

[[Ambrose Tait]]"I'm champion," replied the wardrobe. [[Ambrose Tait]]"I wouldn't rush them."

Somewhere out in the road a car door slammed. There were heels on the path, quick and light, and both of the brothers-in-law were on their feet, or one was, and the other as near to it as a man can come who is lying on a rail.

[[Anita Rao]]"Sandeep!" It was his wife; she stood in the doorway with her sunglasses pushed up in her hair. [[Anita Rao]]"There's a woman out there lying down in front of your van. What's happened? Where's the removal man?"

[[Neville Crabbe]]"He's under here," said Neville.

[[Anita Rao]]"Under where?"

[[Ambrose Tait]]"Good afternoon, madam."

Anita took a step in. She saw the legs. She saw her mother's coats, all down the stairs, one to each baluster, like people waiting to go in to something.

[[Anita Rao]]"Why on earth is he... Nev, why aren't you helping him?"

It was not Neville who answered.

[[Sandeep Rao]]"I'm told that it was you who rang," her husband said. [[Sandeep Rao]]"Brisk, I believe."

[[Anita Rao]]"Well, *one* of us had to! Maureen and I tossed a coin for it."

[[Sandeep Rao]]"And which of you was it who said to take no notice of the tall one?"

She went scarlet. She looked from the one to the other, waiting for it to begin, as in her experience it always did.

[[Neville Crabbe]]"Sandy," said Neville, [[Neville Crabbe]]"give me that suit here, before you drop it. And then shift yourself. You'll take the top, I'll get in under with Mr Tait. Whose left are we going to say?"

[[Sandeep Rao]]"Yours," said Sandeep.

[[Ambrose Tait]]"There we are," the removal man said, to nobody, and he began at last to turn.
