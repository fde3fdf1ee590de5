Ottilie | Ottilie, Otti, the girl, the sister | female
Emmerich | Emmerich, Emm, the boy, the brother | male
Bertok the woodcutter | Bertok, the woodcutter, their father, father, Papa | male
Grisl | the raven, Grisl, the bird | male
Mother Amsel | the witch, Mother Amsel, Walburga, the old woman, grandmother | female
the stepmother | the stepmother, Hedda, his wife, the new wife | female
the stove | the stove | unknown
====
THE HOUSE THAT WAS NOT MADE OF ANYTHING SWEET

Once, on the wrong side of a forest, there lived a woodcutter who had two children and one axe, and he was careful only of the axe.

Do not think too badly of him. Their mother had died on the day that the twins were born, and Bertok was a man who could only be sad at one thing at a time.

In the winter of the great frost he married again. His wife's name was Hedda. She was neither cruel nor kind; she could count, which was worse.

[[the stepmother]]"There are four turnips," said Hedda.

[[Bertok the woodcutter]]"Yes," said the woodcutter.

[[the stepmother]]"And four of us."

[[Bertok the woodcutter]]"That's lucky."

[[the stepmother]]"Until tomorrow it is," said Hedda.

Up in the loft the twins lay with their ears against the boards. They had been born with one caul between them, and heard things.

[[Emmerich]]"She means us," whispered Emmerich.

[[Ottilie]]"She means you. You eat more."

[[Emmerich]]"I'm bigger!"

[[Ottilie]]"By a thumb. Hush, he's saying something."

But their father was not saying anything. He was sharpening the axe. They listened to that till morning.

~

He took them out to where the trees were older than names, and he made them a fire. He was a good maker of fires.

[[Bertok the woodcutter]]"Sit there," he told them. [[Bertok the woodcutter]]"Stay close together. I'll be cutting wood just over that rise, and when you hear me stop, I'll come."

[[Emmerich]]"And if you don't come?"

[[Bertok the woodcutter]]"Then you'll hear me still cutting."

He had tied a branch to a dead tree so that the wind would knock it. It was a clever thing, and it was the cleverness that Ottilie couldn't forgive him for, later on.

Knock, went the branch. Knock, knock.

[[Ottilie]]"He's gone," said Ottilie, when the sun had too.

[[Emmerich]]"I can hear him."

[[Ottilie]]"That's the wind, Emm."

[[Emmerich]]"He said that he'd come when it stopped. It hasn't stopped."

[[Grisl]]"It won't," somebody remarked overhead. [[Grisl]]"He ties a good knot, your father. I'll say that for him. My, but there's a lot of eating on the pair of you."

It was a raven, an old one, with a white feather in its wing. It had a voice like a gate. It hopped one branch down, and then one more, and put its head upside down in order to look at them.

[[Ottilie]]"You can talk," said the girl.

[[Grisl]]"So can you, and nobody remarks on it."

[[Emmerich]]"Are you going to peck out our eyes?"

[[Grisl]]"I'd thought of it. I generally wait." He considered. [[Grisl]]"I don't have to wait here, though. It's a cold night. I could wait in the warm. I know a house."

[[Emmerich]]"What's it made of?"

[[Grisl]]"What a peculiar question. Wood. What would it be made of?"

[[Ottilie]]"I only wondered," said her brother's sister, since he had gone red. [[Ottilie]]"We've had nothing to eat. He was hoping it was bread."

[[Grisl]]"Nothing to eat there either," said the raven. [[Grisl]]"It's the other way about. Come along."

~

It stood in a clearing with no path to it, and smoke came out at the chimney. There was a row of small shoes along the sill. Emmerich counted them. There were twenty-three.

The door opened before they had knocked.

[[Mother Amsel]]"What have you brought me?" said the witch.

[[Grisl]]"Twins."

[[Mother Amsel]]"Matched?"

[[Grisl]]"He's larger by a thumb."

[[Mother Amsel]]"I'm not asking you to truss them. Do they quarrel?"

[[Grisl]]"Incessantly," said the raven, and flew in over her head to the rafters.

She was not what they'd expected. She was a long brown woman in a man's coat, and she had all her teeth, which was almost disappointing. She looked the two of them over as you might a couple of stools.

[[Mother Amsel]]"Well? You're letting out my heat. Wipe your feet. I'm Mother Amsel, and you'll be hungry, and you'll want to know about the shoes."

They came in, because of the heat. In the middle of the one room squatted a stove of green tile, as big as a cow, with a black iron door. It was shut. But it seemed to Ottilie that the door turned after them, a little, as they went by.

[[Emmerich]]"What *about* the shoes?" said Emmerich.

[[Mother Amsel]]"They wore them here. And then they didn't need them."

[[Emmerich]]"Because you ate them!"

[[Mother Amsel]]"I?" The old woman put back her head and laughed. [[Mother Amsel]]"My stomach wouldn't stand it. No, my lamb. I've had cabbage for thirty years. I'm not the one that eats."

There was a sound from the middle of the room. It was somewhat like a log settling.

[[the stove]]"Hungry," said the stove.

Emmerich got behind his sister. She had been trying to get behind him, so that for a moment they went round and round.

[[Mother Amsel]]"Not yet," said Mother Amsel, to the iron door. She didn't raise her voice. [[Mother Amsel]]"You had a whole elm at noon."

[[the stove]]"Elm is thin."

[[Mother Amsel]]"It's what there is."

[[the stove]]"I smell two. I smell *fat*."

[[Mother Amsel]]"You smell fear, and wet wool. Be quiet, or you'll get willow." She turned back to them. In the light from the grate her face was dreadfully tired. [[Mother Amsel]]"Now you know it. I was seven. There were nine of us, and our mother could count as well. There was a witch here then, a real one. I pushed her in. I was so pleased with myself! And then it asked me what was next."

[[Ottilie]]"Can't you let it go out?"

[[Mother Amsel]]"What did you say?"

[[Ottilie]]"The fire," said Ottilie. [[Ottilie]]"If it's hungry. If you didn't give it anything, wouldn't it go out?"

[[Mother Amsel]]"Girl, what do you think winter is? It did go out, the once. Four days, and it went under the door and over the snow, looking. Look out at that forest. Do you know why there isn't a village on this side of it?"

Nobody wished to know. It was the raven who told them.

[[Grisl]]"Because there was one," said Grisl.

~

They were put to bed in a drawer. It was a deep drawer with a quilt in it, and they lay in it head to foot as they always had.

[[Emmerich]]"We could run."

[[Ottilie]]"In what? She's got our shoes."

[[Emmerich]]"I'd carry you."

[[Ottilie]]"Who'd carry you?"

[[Emmerich]]"Otti? D'you think that Papa's looked for us?"

[[Ottilie]]"No."

[[Emmerich]]"He might have."

[[Ottilie]]"Go to sleep."

[[Emmerich]]"It's saying my name," said Emmerich, very small. [[Emmerich]]"Can't you hear? It says it'll be quick."

She sat up. She could hear it then. *Emmerich,* it was saying, *Emmerich,* quite softly, with a crackle on the *ch*. And under that, like something at the back of a cupboard, there was her own.

[[thinks Ottilie]]*It doesn't want to eat us,* she thought. *It wants us to be the next one who feeds it.*

She climbed out of the drawer. The floor was warm as bread. The witch was asleep in her chair with her coat across her knees, and up on his beam the raven had one eye closed and one not.

[[Grisl]]"Going for a walk?" he inquired.

[[Ottilie]]"You belong to it. Don't you? You bring it things."

[[Grisl]]"I belong to myself. I bring *her* things. If I didn't, she'd have to go and look, and she's old." The bird shifted from one foot to the other. [[Grisl]]"I was the twenty-fourth, if you want to know. I didn't have any shoes."

[[Ottilie]]"You were a boy?"

[[Grisl]]"I was an idiot. She couldn't do it, when it came to it. She changed me and threw in my shirt. It was ill for a week."

[[Ottilie]]"Which of them couldn't it eat?"

[[Grisl]]"Eh?"

[[Ottilie]]"You said that it was ill. So there's something it can't eat. What was in the shirt?"

Grisl opened up the other eye. He had not been asked a question in forty years that didn't have to do with weather. [[Grisl]]"Nothing. Me. It was my brother's, he gave it me when he... It was a present."

[[Ottilie]]"And the rest of them? The ones it did eat? Who gave them?"

[[Grisl]]"Their fathers did," said the raven slowly. [[Grisl]]"Their mothers did. They were left. Every one of those was left. They weren't given, they were only got rid of. Oh! You nasty, clever child!"

[[the stove]]"Who is talking?" said the stove.

It had swung wide its door. There was no bottom to it. Far down in the red there were things like hands, and they were all held out.

[[the stove]]"Talk to me, little cold feet. You're a good girl. You're the one who counts. How many of you are there?"

[[Ottilie]]"Two," said Ottilie.

[[the stove]]"And how many turnips?"

She didn't reply. She was taking off her stocking. It was the left one; it had been knitted out of the unravelled end of a blue shawl, and the shawl had been their mother's, and the right one was on her brother's foot.

[[Emmerich]]"Otti, don't," said a voice behind her. [[Emmerich]]"It's the only one we have."

[[Ottilie]]"I know it is. Will you give me yours?"

He did not ask what for. He stood first on one leg and then on the other, and held it out to her. It was warm still.

[[Mother Amsel]]"What are you doing?" cried the witch. She'd woken; she was struggling up out of the chair, with her hands before her. [[Mother Amsel]]"Get away from there! Grisl, stop her, it'll have her arm!"

[[Grisl]]"I don't believe I will, Walburga," said the raven.

[[the stove]]"Feed me," said the stove.

[[Ottilie]]"It isn't food," said Ottilie. [[Ottilie]]"It's a present."

And she and Emmerich threw them in together.

At first there wasn't anything. Then the stove made a noise like a child who has been handed something and doesn't know which end to hold. The red went orange, and the orange went gold. The hands in the dark all reached up for the bit of blue wool, and each of them, as it touched it, closed.

[[the stove]]"Oh," it said. [[the stove]]"Is it for *me*?"

It had become quite a small voice.

[[Emmerich]]"Yes," said Emmerich. [[Emmerich]]"To keep."

[[the stove]]"No one ever," said the stove; and all its green tiles cracked from the top to the bottom, and it was only a stove.

Mother Amsel sat down upon the floor. She felt along the edge of the iron door. It was hardly warm.

[[Mother Amsel]]"Sixty years," she said. [[Mother Amsel]]"And I had a shawl the whole time."

~

You'll want to know about the woodcutter.

He came at the end of the week. He'd lost his axe, or he had left it somewhere. He had been all round the forest, calling, and he had no voice, and when the door was opened he took off his cap to the old woman and couldn't think what to do with his face.

[[Bertok the woodcutter]]"I had two children," he croaked.

[[Mother Amsel]]"Did you?" said the witch. [[Mother Amsel]]"What became of them?"

[[Bertok the woodcutter]]"I tied a branch to a tree."

From inside came a smell of cabbage. There were twenty-five shoes on the sill, for somebody had put out a pair to dry, and an odd one, very small and old, that might once have belonged to a raven who was fibbing.

[[Emmerich]]"Is it Papa?" called the boy. [[Emmerich]]"Otti, it's Papa! Can he come in?"

The girl came and stood on the step in her bare feet. She looked at him for a good long time. It had stopped being windy, and there wasn't one sound in all the wood.

[[Ottilie]]"We heard you stop," said Ottilie. [[Ottilie]]"Wipe your feet."
