Lucan | Ferrow, Luke | male
Moth | | female
Healer Brandt | Sanna, the healer | female
Kofi Amankwah | Kofi, his roommate | male
Thule | the warden, Warden, the old man | male
Brother Aldous | the porter | male
====
Bed Nine

Even before he'd got his eyes open, Lucan knew that he was in the Infirmary, because somebody was being cheerful at him.

[[Healer Brandt]]"There he is! Good morning. Don't sit up, you've had a wall on you."

He sat up. The ward swung round him like a lamp on a hook, and came to rest with a healer in the middle of it, a large young woman with her sleeves rolled and a pencil stuck in her bun. Her badge said BRANDT.

[[Lucan]]"Which wall?" said Lucan.

[[Healer Brandt]]"The north one. What do you remember?"

[[thinks Moth]]*Say nothing,* said Moth.

She was still there, then. He hadn't been sure. She sat where she always sat, a bit behind his left ear, like a girl on the arm of a sofa, and by the feel of it she had her arms wrapped round her knees.

[[thinks Moth]]*Say you were studying. Say it was dark. If they find out, they'll pull me out like a tooth.*

[[Lucan]]"I was studying," said Lucan. [[Lucan]]"It was dark."

[[Healer Brandt]]"In the crypt? At two in the morning?"

[[Lucan]]"It's quiet in there."

[[Healer Brandt]]"I'll bet." The healer wrote something on his chart. He tried to read it upside down. [[Healer Brandt]]"Follow my finger. Good. Any headache? Any voices?"

[[Lucan]]"*No*," he said, so fast that she looked at him.

[[thinks Moth]]*Smooth,* said Moth.

[[thinks Lucan]]*Shut up.*

[[thinks Moth]]*I'm only saying. You might have thrown in a scream.*

The curtain rattled, and the head of his roommate came through it, combed for once, but with a bruise the size of a saucer. Kofi Amankwah had a bag of grapes. He'd begun on them.

[[Kofi Amankwah]]"Is he alive? Can he talk? Did you tell him that it's his fault?"

[[Healer Brandt]]"Two minutes," said Healer Brandt, [[Healer Brandt]]"and you're to be soothing."

[[Kofi Amankwah]]"I'm always soothing. I've a voice like a cello." He waited until her shoes had squeaked away down the ward, and then dropped on to the bed and gripped Lucan by the collar. [[Kofi Amankwah]]"What was *that?*"

[[Lucan]]"What was what?"

[[Kofi Amankwah]]"I was holding the lantern, Luke! You got to the last line of the summoning. All the candles went out, and you stood up straight, and you said, in this little posh girl's voice, 'Oh, thank goodness, is it Tuesday?' And then the wall came down."

[[thinks Moth]]*I don't sound posh.*

[[Lucan]]"She says that she doesn't sound posh," said Lucan, and could have bitten out his tongue.

Kofi let go of the collar. He put a grape in his mouth, took it out, and looked at it.

[[Kofi Amankwah]]"Who says?"

There wasn't any getting out of it. So Lucan told him, in a whisper, with his eye on the gap in the curtain. How for a month he had been hearing it whenever he walked over the third flagstone in the crypt; how he'd taken it for a draught, until one night it had asked him the time. How she'd been a student here, a First Year, and had gone down one evening for a dare and been shut in by mistake.

[[Kofi Amankwah]]"When?"

[[Lucan]]"She doesn't know. They'd just got the new clock."

[[Kofi Amankwah]]"Lucan. That clock's three hundred years old."

[[thinks Moth]]*Is it?* said Moth. Her voice had gone very small. [[thinks Moth]]*It said in the paper that it would be slow.*

[[Lucan]]"I wasn't trying to summon her," Lucan said. [[Lucan]]"I was only trying to let her out. I thought she'd, you know. Go up."

[[Kofi Amankwah]]"And she went in."

[[Lucan]]"The wall was falling! She hadn't got anywhere else!"

[[Kofi Amankwah]]"What's she doing now?"

[[Lucan]]"She's looking at your grapes."

Kofi considered this. He'd been the comedian of the Lower School for two years, and it was said that he would joke at his own beheading; but he took the bunch out of the bag, and laid it on the blanket with a certain ceremony, on the left.

[[Kofi Amankwah]]"Can you eat them for her?" he asked.

Lucan ate one. There was a gasp, right through the middle of his skull, that made his eyes water.

[[thinks Moth]]*Oh!* she said. [[thinks Moth]]*Oh, I'd forgotten there was a skin.*

***

The warden came at noon. One heard the stick first, and after it the other foot. Thule had charge of the wards, and the bells, and everything in the Academy that had ever been human, and he'd got the sort of long, patient face that one sees on a tomb.

[[Thule]]"Ferrow," he said. [[Thule]]"Brother Aldous tells me you asked for the crypt key."

[[Brother Aldous]]"He did, Warden. I wrote it down," said the porter at his elbow, a moist man with a book. [[Brother Aldous]]"'For quiet study.' I thought it was odd at the time. I said so to the cat."

[[Thule]]"Thank you, Brother."

[[Brother Aldous]]"She thought so as well."

[[Thule]]"*Thank* you, Brother. That'll be all." He waited for the door. He drew a chair to the bedside and sat, and he laid across his knees a thing like a tuning fork made of bone. [[Thule]]"You know what this is?"

[[Lucan]]"No, sir."

[[Thule]]"It's for finding out whether there's more than one person in a room. I strike it, and I count." The old man's eyes were grey, and didn't blink. [[Thule]]"There are two of us here, I believe. Shall I?"

[[thinks Moth]]*Don't let him,* Moth begged. She had got right up against the inside of his forehead, as one gets under a table. [[thinks Moth]]*Lucan! It was him that did my friend Rowley. He was in the east stair, he only ever knocked on things, and they struck that, and he came out like a thread, and then there wasn't any more of him—*

[[Lucan]]"You can't," said Lucan aloud.

[[Thule]]"Can't I?"

[[Lucan]]"I mean, it wouldn't have been you. It'd have been hundreds of years ago."

It was out before he'd seen what it meant. Thule sat quite motionless. From behind the curtain of the next bed, there came a faint crunch, as of somebody who has bitten on a grape pip and is trying not to.

[[Thule]]"What would have been?"

[[Lucan]]"Nothing, sir."

[[Thule]]"It wasn't hundreds of years ago that I took Rowley from the east stair," said the warden. [[Thule]]"It was the winter I was made. It's forty years. I've never told anyone the name, for it was he who told it to me, at the end of the thread. So I'll ask you again how many of us there are."

Nobody had drawn up the blanket, but Lucan found that he was holding it in both fists.

[[Lucan]]"Three," he said.

[[Kofi Amankwah]]"Four," said the curtain. [[Kofi Amankwah]]"Sorry. I'm only here for the fruit."

Then Healer Brandt was there. She must have been standing at the dispensary hatch the whole time with her pencil; she walked straight between the stick and the bed, and put her hands on her hips.

[[Healer Brandt]]"Not on my ward," she told him.

[[Thule]]"Sanna, you don't understand what he's got in there."

[[Healer Brandt]]"He's got a concussion. And he's got a little girl who cries in the night. D'you suppose that I can't tell when there's two in a bed? I've had bed nine on a double dose of broth since Sunday." There were red spots on her cheeks. [[Healer Brandt]]"You may go and strike that thing in the larder."

[[Thule]]"It's the law of the house!"

[[Healer Brandt]]"Then it's a bad one. How old is she, love?"

[[thinks Moth]]*Eleven,* said Moth.

[[Lucan]]"She's eleven," said Lucan.

The warden turned the bone fork over. He seemed to be having trouble with his breathing. When he did speak it wasn't to the healer, nor exactly to Lucan, but to a spot a little behind his left ear.

[[Thule]]"He asked me to wait," he said. [[Thule]]"Rowley. I had been told that they'd say anything. He asked me would I wait for just a minute, because there was a girl he knew under the floor who'd be wondering where he had got to, and might he go and tell her. And I was twenty, and everybody was watching. I didn't wait."

There was no sound, inside or out. It went on for so long that Lucan thought she must have gone after all. Then he felt her get up from the arm of the sofa, so to say; he felt her come forward, and stand at the front, with her hand against the glass.

[[thinks Moth]]*May I?* she asked. [[thinks Moth]]*I shan't break anything. It's only for one minute.*

[[thinks Lucan]]*Go on,* he thought, and moved over.

It was like sinking into a warm bath with somebody else's radio on. He heard it from a distance: a clear little voice, unmistakably posh.

[[Moth]]"I did wonder," said Moth with his mouth. [[Moth]]"I listened for him every day. I thought he'd found somebody nicer to knock for."

[[Thule]]"No," said the old man.

[[Moth]]"Did it hurt?"

[[Thule]]"I don't know. I've thought about it. I think that it was like being called in from play."

[[Moth]]"Then it isn't so bad," she said. [[Moth]]"Only, you ought to have let him finish the game. I'd like to finish mine, please, if you don't mind. I've only had the one grape."

Thule stood. He needed two tries and the bedpost. He held out the fork in front of him, looked about for somewhere to put it, and ended by handing it to Kofi, who'd come out from behind the curtain with his cheeks full, and who took it as if it had been a fish.

[[Thule]]"How many did you say, boy?"

[[Kofi Amankwah]]"In the room, sir? I make it four," said Kofi indistinctly. [[Kofi Amankwah]]"Five if you count Sanna, and I always do."

[[Thule]]"I count four," the warden said. [[Thule]]"But I am an old man and often out by one."

They listened to the stick, and the other foot, until it was past the porter's lodge. Nobody felt like being the first. In the end it was the healer who blew her nose, and pulled the pencil from her bun, and went to the slate at the end of the bed. Under FERROW, L. she wrote something else.

[[Healer Brandt]]"How's she spell it?" said Sanna.

[[thinks Moth]]*Like the thing that goes to candles,* said Moth, who was back on the arm of the sofa, kicking her heels. [[thinks Moth]]*And tell that boy that it was never Tuesday. I was being polite.*
