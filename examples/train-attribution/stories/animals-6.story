Mama Dubravka | Mama, Dubravka, her mother, his wife, my love | female
Papa Ignat | Papa, Ignat, her father, his father, dear | male
Auntie Fosk | Auntie, Auntie Fosk, her aunt, Papa's sister, Foskie | female
Grandpa | Grandpa, the oldest bear, her grandfather, Father | male
Marushka | Marushka, Rushka, his sister, the she-cub, his daughter | female
Pim | Pim, her brother, the littlest bear, the baby, her nephew | male
Cousin Otis | Otis, Cousin Otis, her cousin, Auntie's boy | male
====
Breakfast in the house under the hill began at seven, when Mama banged the pot, and was generally over by noon.

[[Pim]]‘There’s no honey!’ said Pim.

[[Mama Dubravka]]‘There is honey. Use your nose.’

[[Pim]]‘My nose says there isn’t.’

[[Marushka]]‘Your nose has porridge in it,’ said Marushka.

Her brother crossed his eyes to see. It was true, and he licked it off.

The table had been made for six and there were seven at it, because Auntie Fosk had come in October for the weekend. She took up the end by the stove. Beside her sat Otis, who was fifteen and took up whatever was left, and who hadn’t said one word to anybody since the first snow.

[[Auntie Fosk]]‘Elbows,’ said Auntie.

Otis moved them.

[[Auntie Fosk]]‘When I was a cub, we ate standing up. Isn’t that so, Ignat?’

[[Papa Ignat]]‘We’d only the one chair,’ Papa agreed from behind the newspaper.

[[Auntie Fosk]]‘And who got it?’

[[Papa Ignat]]‘You did.’

[[Auntie Fosk]]‘I was delicate.’

[[Grandpa]]‘You were a thug,’ said Grandpa.

It was the first sign he’d given of being awake. The oldest bear in the valley slept sitting up between courses, with his chin on his bib, and they were all in the habit of passing the toast across him.

[[Auntie Fosk]]‘Thank you, Father.’

[[Grandpa]]‘You bit the postman.’

[[Auntie Fosk]]‘He was a very *rude* postman. Marushka, don’t laugh, you’ll get seeds up. Dubravka, my dear, I don’t want to say anything about the porridge.’

[[Mama Dubravka]]‘Then don’t,’ said Mama sweetly, and gave her some more.

Marushka counted. She had been counting all morning; she had gone round the table three times and it would not come out. Seven bears. Seven spoons. Seven bowls, and one more in the middle of the windowsill, outside the glass, with steam coming off it.

[[Marushka]]‘Mama?’

[[Mama Dubravka]]‘Eat up, Rushka.’

[[Marushka]]‘I am. Mama, who’s that one for?’

Her mother’s ladle slowed, only a little. [[Mama Dubravka]]‘Which one?’

[[Marushka]]‘The bowl out there.’

[[Papa Ignat]]‘It’s for the birds,’ said Papa.

[[Marushka]]‘Birds don’t like it hot.’

[[Papa Ignat]]‘These ones do.’

[[Marushka]]‘And it’s got a *spoon* in.’

The newspaper came down an inch. Above it a pair of brown eyes met Mama’s, across the length of the table, and they had one of those talks that didn’t use any words.

[[Pim]]‘Maybe they’re clever birds,’ Pim offered.

[[Auntie Fosk]]‘I knew it,’ said Auntie Fosk. She put down her toast. [[Auntie Fosk]]‘I said so on Thursday. I heard somebody on the step, and I said to Otis, that’s never the wind. Ignat, what have you two been feeding?’

[[Papa Ignat]]‘Nothing. Foskie, leave it.’

[[Auntie Fosk]]‘It’s not that fox again?’

[[Papa Ignat]]‘No.’

[[Auntie Fosk]]‘It’s not *wolves*?’

[[Mama Dubravka]]‘It isn’t wolves. For goodness’ sake! In front of the baby.’

[[Pim]]‘I’m not the baby.’ He had climbed up on his chair to say it. [[Pim]]‘I’m four. I’m not scared of wolves. I’d go, *grr*.’

[[Grandpa]]‘That’s right,’ said his grandfather, with his eyes shut. [[Grandpa]]‘That’s how.’

[[Marushka]]‘Then who *is* it?’

Nobody answered her. Papa had gone back behind the paper, but he had it upside down. Mama was scraping the pot, round and round, although there was nothing left in it to scrape. And so it came as rather a shock to everybody when the reply came from the other end, in a voice that had dropped an octave since they’d last heard it.

[[Cousin Otis]]‘It’s a person,’ said her cousin.

Auntie’s cup went over.

[[Auntie Fosk]]‘He spoke!’

[[Pim]]‘He sounds like a *drain*,’ said Pim, awed.

[[Auntie Fosk]]‘Otis! Darling! Say something else!’

Otis had turned red under the fur. He pushed his spoon about. [[Cousin Otis]]‘It’s a girl one. She’s in the woodshed. I’ve seen her from upstairs. She’s got yellow hair and just one boot.’

[[Auntie Fosk]]‘A *person*,’ repeated his mother. [[Auntie Fosk]]‘In the woodshed. Dubravka!’

[[Mama Dubravka]]‘It was snowing.’

[[Auntie Fosk]]‘They have houses for that!’

[[Mama Dubravka]]‘Well, she hasn’t got one. Or she’s lost it. I went out for kindling on Monday, and there she was, blue. What was I to do, put her back?’

[[Auntie Fosk]]‘Yes!’

[[Papa Ignat]]‘I did raise that, my love,’ said Papa.

[[Mama Dubravka]]‘You raised it, and after that you took her your scarf.’

[[Papa Ignat]]‘It was an old scarf.’

Marushka was already off her chair. She’d got as far as the sill and breathed a round hole in the frost before somebody took hold of her by the pinafore.

[[Mama Dubravka]]‘Sit down. You’ll frighten her.’

[[Marushka]]‘Is she eating it? I can’t see. Mama, is she little? Is she littler than Pim?’

[[Mama Dubravka]]‘About your size. Rushka, I mean it.’

[[Pim]]‘I want to look!’

[[Marushka]]‘You’d go *grr*.’

[[Pim]]‘I’d go it *quietly*!’

[[Auntie Fosk]]‘Nobody’s looking,’ declared Auntie. [[Auntie Fosk]]‘Nobody’s going near it. Where there is one there’s more, and they come with dogs. You know that, Ignat. You know it better than anyone here.’

At that it went quiet. Even Pim got down. On the wall over the stove there was a photograph with a black ribbon on it, of a large laughing bear in a hat, and it was a rule of the house that you didn’t look at Uncle Bohdan in the middle of a conversation; but they did, all of them, one after another.

Papa folded up the newspaper. He folded it in half, and in half again.

[[Papa Ignat]]‘I know it,’ he said.

[[Auntie Fosk]]‘Well, then.’

[[Papa Ignat]]‘I know what it was that came up the hill that night, and it had a gun and it had a beard. It wasn’t eight years old. I’ve thought about it, Fosk. I sat out there in the cold with her the whole of Monday evening, and I thought about my brother, and I tried my hardest to be angry. And do you know what she said to me?’

[[Auntie Fosk]]‘They can’t talk.’

[[Papa Ignat]]‘She said, “Are you going to eat me now or after?”’

His sister opened her mouth and shut it.

[[Pim]]‘After *what*?’ asked Pim.

[[Papa Ignat]]‘That’s what I said.’

[[Marushka/Pim]]‘And what did she say?’

[[Papa Ignat]]‘She said, after I’ve had a sleep. If I didn’t mind. She said she was rather tired.’ He rubbed his muzzle hard with the back of his paw. [[Papa Ignat]]‘So I went and got the scarf.’

Mama came round behind his chair and rested her chin between his ears. They stayed that way a moment. It was embarrassing, and Marushka looked at the butter.

[[Auntie Fosk]]‘I’m only saying,’ said her aunt, but without much force. [[Auntie Fosk]]‘I’m only saying that somebody ought to.’

[[Grandpa]]‘Boots,’ said Grandpa.

[[Mama Dubravka]]‘What’s that, Father?’

[[Grandpa]]‘The lad said she’d but the one boot. It’s nine below. She’ll lose the toes.’ The old head came up, white and blinking. [[Grandpa]]‘What are you all sitting there for? In my day, you’d a stranger on the step, you’d bring ’em in and then you’d have your row.’

[[Auntie Fosk]]‘In your day you *ate* them!’

[[Grandpa]]‘Only the once,’ he said with dignity. [[Grandpa]]‘And I’d asked him in first.’

Somebody laughed. It was a big rusty startled hoot, and it came from Otis, who clapped both paws over it. His mother stared at him. You could see her listening to it after it was over. He used to laugh all day long, Marushka remembered; he used to laugh just like the photograph.

[[Auntie Fosk]]‘Oh, bother,’ said Auntie Fosk. [[Auntie Fosk]]‘Oh, *bother* the lot of you. Move up.’

[[Papa Ignat]]‘Foskie?’

[[Auntie Fosk]]‘There’s no room at this table as it is. If it has to come in, then it’ll have to go by the stove, where I am. Move up, Otis. You’re all elbows. And somebody find the child a sock.’

[[Cousin Otis]]‘I’ve got a sock,’ said Otis.

[[Pim]]‘I’ve got four!’ yelled Pim.

[[Auntie Fosk]]‘It doesn’t want four. It’s got two feet.’

[[Pim]]‘She could have spares.’

[[Cousin Otis]]‘Mine’s the blue one, Mum. The one you knitted for Uncle Bohdan.’ Her cousin had pulled it out from inside his jersey, where, it seemed, he’d been keeping it for some while. [[Cousin Otis]]‘There was only ever the one. I was going to throw it down to her, out of the window. I just didn’t know what you’d say.’

Auntie Fosk took it from him. She turned the heel of it over with one claw, looking for the place where she had dropped a stitch.

[[Auntie Fosk]]‘I’d say it’ll be far too big,’ she told him gruffly, and gave it back.

Mama wiped her hands down her apron, twice each. [[Mama Dubravka]]‘One of us should go, and only one, or she’ll bolt. Ignat, you’re too tall.’

[[Papa Ignat]]‘She knows me.’

[[Mama Dubravka]]‘She thinks that you’re waiting till after.’

[[Marushka]]‘Me,’ said Marushka. [[Marushka]]‘I’m her size, you said so.’

They had another of their talks above her head. It went on so long that the kettle came to the boil in it.

[[Papa Ignat]]‘Slowly, then,’ said her father. [[Papa Ignat]]‘And with your paws where she can see them.’

[[Mama Dubravka]]‘And no teeth.’

[[Marushka]]‘What if I want to smile?’

[[Mama Dubravka]]‘Do it with your ears.’

She took the sock. She lifted the latch, and the white light came in and all the cold after it, and the snow on the yard lay quite smooth except for one set of prints, that went boot, toes, boot, toes, from the woodshed to under the window.

The bowl was empty. Behind the water butt there was something yellow.

[[Marushka]]‘Hello,’ Marushka told it, with her ears. [[Marushka]]‘It’s after. But it’s only breakfast.’
