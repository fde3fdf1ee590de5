Tavi Lindqvar | Tavi, Lindqvar, Mr. Lindqvar, the blond boy, the boy | male
Xiulan Mo | Xiulan, Mo, Miss Mo, the dark-haired girl, the dark-haired witch | female
Oona Farrelly | Oona, Miss Farrelly, the redhead, the red-haired girl | female
Bel Castellane | Bel, Belisario, Mr. Castellane, the tall boy, the brunet | male
Professor Grue | Professor Grue, Grue, the Potions Mistress, the old woman, the professor | female
Professor Achterberg | Professor Achterberg, Achterberg, the Charms master, the younger teacher | male
Headmistress Okonjo | Headmistress Okonjo, the Headmistress, Headmistress, ma'am | female
the class | the class, the whole class, twenty voices | neutral
====
# The Ravelling Year

## Chapter 11: Two Heads

Everyone at Saltmarsh Tower knew three things about Professor Grue: that she was a hundred and four, that she had no sense of smell, and that she'd never once let a class out early.

[[Professor Grue]]"Good morning, vermin," said the Potions Mistress.

[[the class]]"Good morning, Professor Grue," the class chanted.

[[Professor Grue]]"Today you'll be attempting a Draught of Accord. Who can tell me what it does? Not you, Miss Farrelly."

Oona's hand sank. The redhead blew a curl out of her eyes and slouched down on her stool, and beside her Bel tried very hard not to laugh.

[[Professor Grue]]"Mr. Castellane, since you find it so amusing?"

[[Bel Castellane]]"Er." The tall boy sat up. [[Bel Castellane]]"It makes people agree?"

[[Professor Grue]]"It makes people *understand* one another, which any married person will tell you is the opposite. For an hour, the drinkers share a mood. No more than a mood. If one is sleepy, both are sleepy. You will work in pairs." She let that hang for a bit, the way she always did with bad news. [[Professor Grue]]"I have chosen the pairs."

The whole class groaned.

[[Professor Grue]]"Farrelly with Castellane. Pryce with Dunmore. Lindqvar with Mo."

Tavi's head snapped up. On the far side of the dungeon, a dark-haired girl laid her quill down with great care, exactly parallel to her parchment.

[[Xiulan Mo]]"Professor," said Xiulan, [[Xiulan Mo]]"with respect, I'd rather work alone."

[[Professor Grue]]"With respect, I'd rather be in Portugal. Move your cauldron."

---

[[Xiulan Mo]]"Don't touch anything."

[[Tavi Lindqvar]]"I wasn't going to."

[[Xiulan Mo]]"You were looking at the ladle."

[[Tavi Lindqvar]]"I'm allowed to *look* at a ladle, Mo."

She ignored that. She was measuring out powdered moonwort, one eye closed, tapping it a grain at a time off the flat of her knife. They'd been like this ever since first year, when he'd beaten her by a single mark in Divination and she had told everybody that he'd guessed. He *had* guessed. That was Divination.

[[Tavi Lindqvar]]"Shouldn't it be going blue?" he asked after a while.

[[Xiulan Mo]]"It's going to."

[[Tavi Lindqvar]]"It's sort of brown."

[[Xiulan Mo]]"It's *pre*-blue."

From the next bench came a splash and a small scream.

[[Oona Farrelly]]"Bel! That was my sleeve!"

[[Bel Castellane]]"I said sorry."

[[Oona Farrelly]]"You said 'whoops'!"

[[Bel Castellane]]"It was a sorry sort of whoops," the brunet protested. He leaned over on his stool till it creaked. [[Bel Castellane]]"Tav, mate, is ours meant to smell like feet?"

[[Tavi Lindqvar]]"Ours doesn't smell like anything."

[[Oona Farrelly]]"Lucky you," said Oona. [[Oona Farrelly]]"What did you two use for the binding agent? We used hair. It says a hair from each."

Tavi looked down at the page. Then at Xiulan. She'd gone rather pink.

[[Xiulan Mo]]"It says *heir*," she said. [[Xiulan Mo]]"I thought... There's an heirwort. It's a plant. I put in eleven leaves."

[[Oona Farrelly]]"Eleven!" squeaked the red-haired girl. [[Oona Farrelly]]"Of *heirwort*? But isn't that what they use for..."

The cauldron, at this point, turned a bright and beautiful blue, said *bloop*, and went off like a cannon.

---

When Tavi could see again he was lying on his back under the bench, and somebody was humming.

It was a nice tune, sad and slow. It took him a moment to notice that it wasn't coming in through his ears.

[[Xiulan Mo]]<Three of moonwort. Nine of ash. It should have been stable. Why wasn't it stable? I am never going to live this down.>

[[Tavi Lindqvar]]"It's all right," he croaked. [[Tavi Lindqvar]]"Nobody'll even remember by Friday."

Above him the dark-haired witch appeared over the edge of the bench. There was soot on her nose, and her eyes were very wide.

[[Xiulan Mo]]"I didn't say anything."

[[Tavi Lindqvar]]"Yes you did. You said you'd never..."

[[Xiulan Mo]]<I didn't say anything.>

Her mouth hadn't moved.

[[Tavi Lindqvar]]<Oh no,> thought Tavi.

[[Xiulan Mo]]<Oh, *no*,> agreed the voice in his head.

[[Professor Grue]]"Is anyone dead?" Professor Grue came stumping through the smoke with her stick in front of her. [[Professor Grue]]"Speak up. If you're dead, say so."

[[Bel Castellane]]"I think my eyebrows are, Professor," said Bel.

[[Professor Grue]]"They'll grow. Lindqvar! Mo! How many fingers am I holding up?"

[[Tavi Lindqvar/Xiulan Mo]]"Three," said the two of them together, in exactly the same voice.

The old woman lowered her hand. She looked, for the first time that any of them could remember, interested.

[[Professor Grue]]"Again," she said. [[Professor Grue]]"What's the capital of Bohemia?"

[[Tavi Lindqvar/Xiulan Mo]]"Prague."

[[Tavi Lindqvar]]"Stop that," hissed Tavi.

[[Xiulan Mo]]"*You* stop it!"

[[Professor Grue]]"Dear me," said the professor, and she rapped on the floor with her stick. [[Professor Grue]]"Class dismissed."

Nobody moved. Nobody knew how.

---

The Headmistress's office was at the top of the tower, and there were a great many stairs. By the time that they reached it Tavi had learned that Xiulan Mo counted steps, hated her own handwriting, and had the chorus of a song about a drowned fisherman stuck in her head on a loop.

[[Tavi Lindqvar]]<Would you *please* think about something else?> he begged.

[[Xiulan Mo]]<I'm trying. Don't think about the fisherman.>

[[Tavi Lindqvar]]<That's worse!>

[[Xiulan Mo]]<Then talk! Out loud! It's quieter when you talk!>

[[Tavi Lindqvar]]"So I've got a dog," he announced, to the considerable surprise of the Charms master, who was walking ahead of them with a lantern.

[[Professor Achterberg]]"I beg your pardon, Mr. Lindqvar?"

[[Tavi Lindqvar]]"A dog, sir. Called Biscuit."

[[Professor Achterberg]]"How nice." Professor Achterberg was the youngest of the teachers and still apologised to the furniture. He held the door for them with his elbow. [[Professor Achterberg]]"Here they are, Headmistress. I'm afraid that it's got stronger. They finished each other's sandwiches at lunch."

[[Headmistress Okonjo]]"Sentences, surely?"

[[Professor Achterberg]]"Those too, ma'am."

Headmistress Okonjo put down her pen. She was a broad calm woman in a yellow headscarf, and she had a way of looking at you as though you were a letter that she'd been hoping to get.

[[Headmistress Okonjo]]"Sit, both of you. Not in unison, if you can help it."

They couldn't.

[[Headmistress Okonjo]]"Eleven leaves of heirwort," she went on. [[Headmistress Okonjo]]"Wherever did you find eleven? We've only the one bush."

[[Xiulan Mo]]"I'm so sorry, ma'am. I misread the recipe. It's entirely my fault, Lindqvar only looked at the ladle."

Tavi blinked. He hadn't expected that. [[Tavi Lindqvar]]<You don't have to take all of it,> he told her.

[[Xiulan Mo]]<It's true, though.>

[[Tavi Lindqvar]]<I saw you pick up the jar. I thought it was odd. I didn't say anything.>

A small stunned silence. [[Xiulan Mo]]<Why not?>

[[Tavi Lindqvar]]<Because I wanted you to get it wrong for once.> He felt his face go hot. There was no way to not think it, that was the horrible thing. It was like being made of glass. [[Tavi Lindqvar]]<Sorry. I didn't mean for it to explode.>

[[Headmistress Okonjo]]"I imagine that was a conversation," Headmistress Okonjo remarked.

[[Tavi Lindqvar]]"Yes, ma'am."

[[Professor Achterberg]]"Fascinating," breathed Achterberg. [[Professor Achterberg]]"May I ask, is it words? Or is it more like pictures?"

[[Xiulan Mo]]"It's words," Xiulan said, [[Xiulan Mo]]"and a dog."

[[Headmistress Okonjo]]"The bad news is that there isn't any cure. The good news is that there needn't be. It'll fade by itself, in a week or so." The Headmistress folded her hands. [[Headmistress Okonjo]]"Provided that you do not go further apart than, let us say, thirty feet. Professor Grue was quite firm on that point."

[[Tavi Lindqvar]]"What happens if we do?"

[[Headmistress Okonjo]]"She didn't tell me. She drew a picture."

She turned it around. They both leaned in to look. They both leaned out again.

[[Tavi Lindqvar/Xiulan Mo]]"Oh," they said.

The younger teacher saw them down again. He kept glancing back over his shoulder, and at the second landing he cleared his throat.

[[Professor Achterberg]]"There's the small matter of tonight," he said.

[[Tavi Lindqvar]]"What about it, sir?"

[[Professor Achterberg]]"Well. The boys sleep in the east wing, don't they? And the girls in the west."

The two of them halted on the same step. Tavi did the sum, or possibly she did; it was getting hard to tell whose arithmetic was whose. There was a courtyard in between. There was a *fountain*.

[[Xiulan Mo]]"That's four hundred and ten feet," said the dark-haired girl in a hollow voice.

[[Professor Achterberg]]"I thought perhaps the common room? There's a sofa, and an armchair. I would sit up with you, of course, and mark essays. I'm told that I hardly snore." The Charms master patted his pockets, found his spectacles on his nose, and seemed cheered by it. [[Professor Achterberg]]"One of you may have the good blanket."

[[Tavi Lindqvar]]<You have it,> the boy offered at last. [[Tavi Lindqvar]]<Call it even for the jar.>

There was no answer for eleven steps. She counted every one.

[[Xiulan Mo]]<Even,> said Xiulan.

---

[[Oona Farrelly]]"So you can hear *everything* she thinks?" demanded Oona, bouncing on the arm of the common-room sofa. [[Oona Farrelly]]"What's she thinking now?"

[[Tavi Lindqvar]]"That you're bouncing."

[[Oona Farrelly]]"That's amazing. What about now?"

[[Xiulan Mo]]"That you haven't stopped," said Xiulan. She'd taken the chair furthest from the fire, which was twenty-eight feet from the sofa. Tavi had paced it out.

[[Bel Castellane]]"Can I try something?" Bel asked. He'd drawn himself a pair of eyebrows in ink, and they made him look permanently delighted. [[Bel Castellane]]"Tav, cover your ears. Right. Xiulan, I'm going to whisper you a number, and you send it over."

[[Xiulan Mo]]"I'm not a parlour game, Castellane."

[[Bel Castellane]]"Just the once! It's for science."

[[Xiulan Mo]]"Is it?"

[[Bel Castellane]]"No," he confessed.

The dark-haired girl pressed her lips together. It looked like anger. Anyone else in the room would have sworn that it was, and yesterday Tavi would have too; but what was bubbling through the back of his skull was something very different, and it took him completely by surprise.

[[Tavi Lindqvar]]"You think he's *funny*!"

[[Xiulan Mo]]"I do not!"

[[Tavi Lindqvar]]"You do. You think all of us are. You've been laughing since the eyebrows. You're just..." He stopped. He'd felt it, then, the thing underneath. It was like missing a stair in the dark.

[[Xiulan Mo]]<Don't,> she said.

[[Tavi Lindqvar]]<You've never come and sat with us. I always thought that you were being snooty.>

[[Xiulan Mo]]<Nobody asked me.>

[[Oona Farrelly]]"They're doing it again," Oona stage-whispered. [[Oona Farrelly]]"Look at their faces. Is it about us?"

[[Bel Castellane]]"It'd better not be about the eyebrows."

[[Tavi Lindqvar]]"Budge up," said Tavi.

[[Oona Farrelly]]"What? Why?"

[[Tavi Lindqvar]]"Because it's a big sofa. Mo, d'you want to come and sit down? There's toast. You don't have to talk." [[Tavi Lindqvar]]<You don't have to *think*, even,> he added. [[Tavi Lindqvar]]<But you can if you like. I'm sort of getting used to the fisherman.>

For quite a long time she didn't stir. Then the chair scraped back. Xiulan walked across the carpet, counting under her breath, and sat down at the very end of the sofa with her back straight and her hands in her lap.

[[Oona Farrelly]]"Jam or honey?" asked the redhead, holding out the plate.

[[Xiulan Mo/Tavi Lindqvar]]"Honey," said two voices at once.

[[Xiulan Mo]]"I hate honey," Xiulan said faintly. [[Xiulan Mo]]"That was *him*."

And Bel laughed so hard that he had to do his eyebrows over again.
