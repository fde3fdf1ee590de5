Anselm Tarrow | Anselm, the boy, the new boy | male
Miss Quillfeather | the owl, the teacher | female
Barnaby | the big rook, the rook | male
Tib | the mouse | female
Oswin | the hare | male
the back row | | neutral
Lowen | a voice, the voice, the echo | neutral
Bramwell | the old goat, the caretaker, the goat | male
====
The Quarry School

[[Miss Quillfeather]]‘And what do we call you?’ asked Miss Quillfeather.

The new boy stood beside her desk with his satchel held in front of him. He was the only human child who had ever come to the Quarry School, and the whole of the class had turned round in its seats to see how it was done.

[[Anselm Tarrow]]‘An,’ said the boy. [[Anselm Tarrow]]‘An-An-An—’

He shut his mouth. A deep flush went up his neck.

[[Barnaby]]‘Nanan!’ called a big rook at the back. [[Barnaby]]‘He's called Nanan!’

[[the back row]]‘Nanan, Nanan, Nanan,’ sang the back row, which was mostly rooks.

The owl turned her head. She did not turn any other part of herself; the head alone came round, and round, until it was looking directly backwards over her own tail, and the back row became very much interested in its slates.

[[Miss Quillfeather]]‘His name,’ she told them, [[Miss Quillfeather]]‘is Anselm Tarrow. His father's the new lamp man. I had it from a letter, and I merely wished to hear it from himself. Take your time, my dear. We've got until four.’

[[Anselm Tarrow]]‘An-s-selm,’ said Anselm.

[[Miss Quillfeather]]‘I'm obliged to you. Sit there, beside Oswin. He won't bite.’

[[Oswin]]‘I might,’ said the hare, shifting up. [[Oswin]]‘I don't usually.’

It was a good school, on the whole. It had one room, cut out of the side of the old slate workings, with a stove and a globe, and the lessons were Flying Theory, and Sums, and the Names of Clouds. Anselm liked the clouds. He knew a good many already. But every time that he put up his hand, twenty pairs of eyes came round to watch him, and every word that he knew jammed in the door like a crowd trying to leave a theatre. So he stopped putting it up. By Wednesday he had stopped talking at all. He nodded and shook his head, and at dinner he took his bread away down the quarry by himself.

That was how he found the place. It lay beyond the rusted crane, where a great sheer face of blue slate rose up out of the weeds. At the foot of it was a crack, about as wide as a door that has been left ajar, and it was as dark inside as the inside of a boot.

He looked all round him. There was no one.

[[Anselm Tarrow]]‘Alto-c-c-cumulus,’ he said, for practice.

[[Lowen]]‘Altocumulus,’ said a voice out of the crack.

It was not loud, but it was so clear that he dropped his bread.

[[Anselm Tarrow]]‘Who's th-th-there?’

[[Lowen]]‘There,’ said the voice. Then there came a pause, as though it had thought better of this. [[Lowen]]‘I beg your pardon. It's a habit. One is expected to do the ends. You were saying? About clouds?’

[[Anselm Tarrow]]‘Are you an e-e-echo?’

[[Lowen]]‘I'm *the* echo. I do all of the quarry, and the hill as far as the chapel. Don't come in, please. I'm not dressed.’

He did not come in. He sat on a block beside the crack with his back to it, as seemed polite, and ate what there was of his bread. It was odd, but he found that he had no great difficulty in going on. It did not look at him, for one thing. For another, it waited. It was in no hurry for the end of a word, having had so many of them.

[[Anselm Tarrow]]‘D-don't you ever say anything first?’

[[Lowen]]‘I'm not supposed to. But nobody's called down here since they stopped the blasting, and I've had eleven years without a word to do. I had begun to think that I'd died. What did you say your name was?’

He told it. It took some time.

[[Lowen]]‘Anselm,’ the echo said over, softly, with great enjoyment. [[Lowen]]‘That's a beauty. That's got a hum in it. May I keep it?’

After that he went there every dinner-time. He gave it cirrus, and stratus, and nimbus. He gave it the names of all his cousins. It could not give him anything new, it explained, since an echo only had what it had been brought; but it did have a great many old things that it was willing to show him, and it would do him the quarrymen singing in 1880, or a thunderstorm, or an extremely rude remark by a foreman. He laughed till he had to lie down.

He ought to have looked behind him, that Friday, on his way back past the crane.

[[Barnaby]]‘Who d'you talk to, then, Nanan?’

There were four rooks on the jib. The biggest was in the middle. Barnaby was ten, and the son of a magistrate, with a way of putting one foot upon a thing as if he had just bought it.

Anselm shook his head.

[[Barnaby]]‘I heard you. Yakking away like anything. You can talk well enough when you want. So it's just put on, isn't it? It's so that old Feathers'll be nice to you.’

[[Anselm Tarrow]]‘It's n-n-not p-p-p—’

[[Barnaby]]‘P-p-p-potty,’ said the rook. [[Barnaby]]‘Come on. He's got someone in that hole. Let's have them out.’

[[Anselm Tarrow]]‘D-d-don't!’

But they had gone over his head in a clatter of black. He ran, and he fell over a rail, and he ran again. When he got there Barnaby was standing in the mouth of the crack with his beak wide open.

[[Barnaby]]‘COO-EE!’ he screamed. [[Barnaby]]‘NANAN'S FRIEND! COME OUT! COME OUT, YOU UGLY OLD—’

[[Lowen]]‘OLD,’ said the rock.

It was enormous. It was the rook's own voice, but with eleven years of silence behind it, and it had not been ready; it had never been shouted at from so close. The sound went up the slate face as a crack goes up a plate. There was a patter of pebbles, and afterwards a sort of groan, and then, quite slowly, the whole side of the hill sat down.

---

When the dust had thinned, three rooks were up in the sky, shrieking, and the fourth was nowhere. The crack was nowhere either. There was only a slope of broken blue stone, as high as a house.

Everybody came. They came with buckets, and slates for shovels, and Bramwell the caretaker butted at the heap until the owl made him leave off, because each time he butted, a little more ran down.

[[Bramwell]]‘It's no good, ma'am,’ panted the old goat. [[Bramwell]]‘It's all loose. We might dig for a week, and we'd only bring it down on his head. If we knew where in it he was, now. If we knew to a foot or so.’

[[Miss Quillfeather]]‘Barnaby!’ Miss Quillfeather called. [[Miss Quillfeather]]‘Can you hear me?’

They all held their breath. Nothing came back at all, not even an end.

[[Oswin]]‘It doesn't echo,’ said Oswin. His long ears were shaking. [[Oswin]]‘It always used to echo.’

[[Tib]]‘What was he doing down here?’ asked Tib, who was a mouse, and very small, and sat in the front. [[Tib]]‘Nobody comes down here.’

The three rooks had landed on the crane. Not one of them could be got to say. It was the new boy who came out of the crowd, with both his knees bleeding, and pulled at the teacher's wing.

[[Anselm Tarrow]]‘M-m-miss. It's m-m-m—’

[[Oswin]]‘Is it his mother?’ suggested the hare.

[[Miss Quillfeather]]‘Hush,’ said the teacher. [[Miss Quillfeather]]‘Let him finish.’

[[Anselm Tarrow]]‘M-m-my f-fault. There's s-someone in there. I n-never told. It's the e-e-e-e—’ He struck his own leg with his fist. Twenty pairs of eyes were watching. [[Anselm Tarrow]]‘I t-t-talk to it. He only w-went in to s-see who I—who I—’

[[Bramwell]]‘Somebody else is under there?’ cried Bramwell.

[[Anselm Tarrow]]‘It can t-t-tell us where he is. It can hear everything. B-but it's got to be c-called to. It can't go f-f-first. And it's f-f-frightened. Miss, could they all p-please stop *looking* at me?’

The owl gazed down at him. Then her head went slowly about, the entire way, like the beam of a lighthouse, and wherever it passed the children of the Quarry School turned their backs, and folded their wings or their paws, and stood looking the other way.

Anselm climbed up on the stones. He lay on his front and put his mouth against a gap no wider than his hand, and he did not shout. He spoke in the way that he spoke at dinner-time, as if there were until four.

[[Anselm Tarrow]]‘Hullo. It's only An-s-selm. You n-needn't do the end.’

They waited. A pebble rolled.

[[Anselm Tarrow]]‘I've got a n-new one for you. My dad told me l-last night. Noctilucent. They're the very highest there are. They sh-shine after it's d-dark.’

[[Lowen]]‘Noctilucent,’ said the hill.

Somebody in the crowd gave a squeak, and was sat on.

[[Lowen]]‘Oh, that's lovely,’ the voice went on, muffled and shaky. [[Lowen]]‘Is it you? I never meant to do it. I was asleep. There is a person in here with me, and he will keep crying.’

[[Anselm Tarrow]]‘Is he h-hurt?’

[[Lowen]]‘It's one wing, I think. He's under the old lintel, it's come down slantwise. He's on the left side as you face. I should say nine feet in, and low.’

[[Bramwell]]‘Nine feet in and low,’ Bramwell repeated, under his beard. [[Bramwell]]‘To the left. Then we'd not dig at all. We'd go in by the drain. There's a drain runs right along there, if there was anyone who was thin enough.’

[[Tib]]‘There's me,’ said Tib.

So it was the mouse who went in, with the end of a ball of string, and the goat who hauled. It took until the lamps were lit. All that time Anselm lay with his cheek upon the stones and kept the two of them company down there. Towards the end he could hear a third voice joining in, hoarse and sulky to begin with, saying over the names of clouds.

The big rook was grey from crest to claw when they got him out. He looked about half his former size. His mother covered him with kisses and his father boxed his ears. He came limping across to the new boy, finally, with a wing done up in a scarf, and he put up one foot as if to set it on something, and then did not.

[[Barnaby]]‘I was calling it names,’ he said. [[Barnaby]]‘It wasn't your fault, what you told them. I was calling you names and it. And it *talked* to me. All the time. It said, don't be scared, it'd got your word for it that somebody would come.’

[[Anselm Tarrow]]‘I n-never gave it my w-word.’

[[Barnaby]]‘That's what I said. It said you'd given it about four hundred.’ He scratched at the slates. [[Barnaby]]‘I'm B-Barnaby,’ he added, and he was shivering so much with the cold that he heard it come out, and stopped, horrified. [[Barnaby]]‘I wasn't making game of you! Honest, I wasn't! It's my teeth!’

[[Anselm Tarrow]]‘You haven't g-got any teeth,’ said Anselm.

There was a silence, and then it began, first in the one and then the other. They laughed so hard that the owl came over to see if it was shock. And from deep under the hill, a moment afterwards, the end of it came back to them, a boy's laugh and a rook's laugh together, so well done that you could not have told which was which.

[[Miss Quillfeather]]‘Has it got a name?’ Miss Quillfeather asked. [[Miss Quillfeather]]‘I ought to put it in the register.’

[[Anselm Tarrow]]‘It's c-called Lowen,’ said the boy, and he turned round and said it to the whole class, with all of them looking. [[Anselm Tarrow]]‘It's the f-first thing anybody ever shouted here. It l-liked the hum.’
