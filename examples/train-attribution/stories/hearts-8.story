Zlata | the matchmaker, Zlata the Shoe | female
Mendel Brodsky | Mendel, Reb Mendel, the miller, Papa, their father | male
Perl | the elder daughter, Perele | female
Freyde | the younger | female
Hinde | the miller's sister, the aunt, Auntie | female
Naftali | the bookbinder, a long young man | male
the carter's boy | the boy | male
====
A Pair of Shoes

They called her Zlata the Shoe, because she held that a match was no more mysterious than that: you looked at the foot, you looked at the leather, and on no account did you listen to the customer.

She came up to the mill on the Tuesday after the holidays, in a hired cart, with her umbrella across her knees like a rifle. Mendel Brodsky stood waiting for her in the yard. He had put on his Sabbath coat on top of his weekday trousers, and he was white to the knee.

[[Zlata]]'Which one?' said Zlata, before the wheels had stopped.

[[Mendel Brodsky]]'Good health to you also, Zlata.'

[[Zlata]]'Health I can get from a doctor. You've got two girls and you sent for me with a stamp on the letter. Which is it?'

[[Mendel Brodsky]]'The elder. Perl. Naturally the elder, would I marry them backwards?' The miller lowered his voice. [[Mendel Brodsky]]'She's twenty-six. She reads. There was a teacher in Kolomea, but he went to America and forgot to take her. It's been my sister's opinion, ever since, that one should wait.'

[[Zlata]]'And what is it that your sister's waiting for?'

[[Mendel Brodsky]]'I never liked to ask,' said Mendel.

He gave her his arm over the puddles. The boy who had driven the cart was told that he might have an apple, and said that he would rather have two.

In the front room there was a samovar, a sponge cake, and a row of three women on three chairs. Zlata knew them all, as a tailor knows backs. The one in the middle was the miller's sister, Hinde, who had come for a week when his wife died and had now been there for eleven years. On her left was the elder daughter: thin, brown, and upright, with ink on her cuff. On her right was the younger, who was all curls, and who was trying not to laugh.

[[Hinde]]'You'll take tea,' said the aunt. It had the sound of a verdict.

[[Zlata]]'With lemon. So! Stand up, Perele, let me have a look at you. Turn about. Now say something.'

[[Perl]]'What would you like me to say?'

[[Zlata]]'That'll do. A nice low voice, she won't wake the children. Can you cook?'

[[Perl]]'No,' said Perl.

[[Hinde]]'She can cook perfectly well,' said her aunt. [[Hinde]]'She makes a carp.'

[[Perl]]'I made it once, Auntie. We buried it.'

There was a snort from the right-hand chair. Zlata let her eye rest on it for a moment; then she unhooked her bag, got out a notebook tied round with garter elastic, wetted her thumb, and turned over a great many pages without any hurry.

[[Zlata]]'I have three. I've got a widower in Sniatyn, lumber, fifty-one, all of his teeth. I've got a scholar, he's sickly, he would have to be kept. And I have Naftali.'

Somebody's cup went down in its saucer.

[[Hinde]]'Which Naftali?' said Hinde.

[[Zlata]]'The bookbinder. From behind the baths. He's thirty, he makes a living, he's got a room over the shop with a stove in it. He plays the clarinet, but only if he's asked. I thought of him straight off. A girl who reads, a man who glues. It's a shoe that was made for the foot.'

[[Mendel Brodsky]]'He bound my Talmud,' said Mendel, pleased. [[Mendel Brodsky]]'He charged me nothing for the corners. What do you say, Perele?'

But the elder daughter was not looking at him, nor at the matchmaker either. She looked straight in front of her, past the samovar, in the direction of the wall.

[[Perl]]'I'd like the lumber,' she said.

[[Mendel Brodsky]]'The lumber? He's fifty-one!'

[[Perl]]'He has all his teeth, Papa.'

[[Zlata]]'Nobody asks for the lumber,' said Zlata. [[Zlata]]'I put in the lumber to make the others look better.' She closed the notebook upon her thumb. [[Zlata]]'I believe I'll have that cake now. And after that I should like to be shown the mill. By the young one; she's got the legs for it.'

* * *

It was loud by the stones, which was the reason that she had chosen it. Everything shook. Flour came down through the light like a slow kind of weather. The girl shouted that this was the hopper, and that was the shoe, it was really called that, wasn't it funny? It was the thing that joggled.

[[Zlata]]'How long has it been going on?' bawled Zlata.

[[Freyde]]'Since my grandfather's time!'

[[Zlata]]'You and the bookbinder!'

Freyde stopped with her hand in the grain. In the whole of that white place she was the one thing that had a colour, and it was getting deeper.

[[Freyde]]'I don't know what you mean.'

[[Zlata]]'You do so. That was your cup. And your sister, who's got more sense in her cuff than you have under all that hair, would sooner go to Sniatyn and be buried in planks than stand in the way of it. Have you told her?'

[[Freyde]]'I've told nobody. There isn't anything! I take the books in. Somebody has to, she wears them out so fast. I take them in and I wait while he does it, and he lets me hold the thread.' She had begun to cry, and the flour was making a paste of it. [[Freyde]]'I'd never take anything of Perl's. I would cut off my hand. When Mama died it was Perl who did my plaits. She gave me the egg, every day for a year she said that she didn't care for egg. If he's for her then he's for her. I only want her to be the one who gets something, for once.'

[[Zlata]]'God in heaven,' said the matchmaker. [[Zlata]]'Two of them.'

She sat down on a sack. In forty years she had married off the deaf, the lame, a man with six fingers, and a pair of cousins who had not spoken since the cholera. But against greed, she liked to say, one could always do business. It was the good ones who broke your heart and your axle.

[[Zlata]]'And what does *he* say?'

[[Freyde]]'Naftali? He doesn't say things. Last week he asked whether I was cold.'

[[Zlata]]'And were you?'

[[Freyde]]'It was in August.'

* * *

She found the bookbinder herself, on the way down, since he was standing in the road. A long young man with a parcel, under the mill wall, in the posture of one who has walked past a gate four times and is getting up his courage for the fifth.

[[Zlata]]'Whoa,' said Zlata. [[Zlata]]'You. Is that for Brodsky's?'

[[Naftali]]'It's only a Heine,' said Naftali. [[Naftali]]'The back was gone.'

[[Zlata]]'And which of the young ladies is it for?'

He thought about it honestly. He was that sort of man; you could see him taking the question by its edges. [[Naftali]]'It belongs to Miss Perl. It's generally Miss Freyde who comes, only she hasn't, not for nine days. I thought perhaps she might be ill. I heard that you'd gone up there. The whole street heard. They say it's for the elder.'

[[Zlata]]'They say right.'

[[Naftali]]'With me?'

[[Zlata]]'It had been mentioned.'

The parcel sank by degrees until it hung at the end of his arm. [[Naftali]]'She's a very fine person,' he said. [[Naftali]]'She corrects my spelling. I'd be honoured. Anybody would. If it's been settled I shall try to deserve it.'

[[Zlata]]'A third!' Zlata cried out to the sky. [[Zlata]]'What have they been putting in the well? Is there nobody in this district who'd like something for himself? You, boy. What would you like?'

[[the carter's boy]]'Another apple,' said the carter's boy at once.

[[Zlata]]'Thank you. Turn the cart round.'

* * *

[[Hinde]]'You've forgotten your umbrella,' said Hinde, in the doorway.

[[Zlata]]'I never forget an umbrella. Where's your brother? Fetch them in, fetch everybody. And sit down yourself, because I've got a thing to say to you first.'

The aunt did not sit. She had folded her arms across the keys that hung at her belt: the larder, the linen, the strong-box, the cellar.

[[Hinde]]'I know what you think of me,' she said. [[Hinde]]'You think that I scared off the teacher.'

[[Zlata]]'Did you?'

[[Hinde]]'He had a ticket for one. I saw it in his hat. I told her that he'd gone without a word, because the word that he left wasn't fit for her to read.' She was silent a moment. [[Hinde]]'If the girls marry, there's no more call for a housekeeper. I'm fifty-three. Where does one go? I've got no foot for your shoe, Zlata. I never had.'

[[Zlata]]'You've got your own teeth?'

[[Hinde]]'What if I have?'

[[Zlata]]'And you can make a carp. There's a man in Sniatyn, with lumber,' said the matchmaker, [[Zlata]]'and a house with a stove in every room and nobody to shout at him. I carried him in the book two years to make the others look better. I'm ashamed of it. I was holding him upside down.'

Hinde opened her mouth. For the first time in eleven years, as her brother came in from the yard, followed by both of his daughters and, under protest, a bookbinder, there was nothing in it.

[[Zlata]]'Now then,' said Zlata. [[Zlata]]'This one wants that one, and he asks her in August if she's cold. Am I wrong? No. Nobody's been robbed, so stop crying. Perele, you knew.'

[[Perl]]'I counted the books,' Perl said. [[Perl]]'She'd taken in one that I hadn't finished. She'd taken in one that was *new*.' And she put out her inky hand and wiped some of the paste off her sister's face. [[Perl]]'Goose. I don't care for egg. I never have.'

[[Mendel Brodsky]]'But what about you?' said their father. He was turning from one to another of them as a man does who has come in at the end of a joke. [[Mendel Brodsky]]'I sent for her to find somebody for *you*.'

[[Perl]]'I wrote to the seminary in Czernowitz. They take women, for teachers, from twenty-five. It's in your coat, Papa, I've been waiting for you to be in a good mood. It costs forty crowns.'

[[Zlata]]'Forty,' said Zlata, and undid the garter elastic. [[Zlata]]'It's my fee for one match, to the penny, and here I've made two. Cut me some cake, Reb Mendel. We'll put the third down as a pair of boots.'
