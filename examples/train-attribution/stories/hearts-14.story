Miss Loxley | Tabitha, the companion | female | narrator
Lady Ashgrove | her ladyship, my lady | female
Georgiana Vane | Miss Vane, Georgiana, a very pretty young woman in half-mourning | female
Mrs Vane | her mother, Sophia | female
Dr Penhale | the doctor | male
Parkin | the parlourmaid | female
====
Parrots

I was engaged in the March of 1871, at thirty pounds a year, to be eyes to Lady Ashgrove; and it was not until the first of the Ceylon mails that I understood what I should be required to see.

She had been blind for six years by then. She sat by a large fire, in a large cap, with a pug named Wellington, who hated me, and she held out the letter across the hearth as though it had been a plate of something hot.

[[Lady Ashgrove]]“It is from my son,” she said. [[Lady Ashgrove]]“He writes by every packet. Read it slowly, if you please, Miss Loxley, and do not act.”

I broke the seal and looked it through. I have it still.

*Mother, The coffee is blighted again and Hobbs says I must have four hundred by June or be sold up. I have had none of your last. Kindly speak to the lawyers. It is d——d hot. E. A.*

There was a great coal burning. I remember how it hung; I remember her face, which was not a soft one, turned a little to the side, in the way that they do turn, towards the place where the voice is going to come from. And I was three-and-twenty, and had been two days in the house.

[[Miss Loxley]]“‘My dear Mother,’” I read. [[Miss Loxley]]“‘It is the hour before sunset as I write to you, and all of the hills have gone blue.’”

[[Lady Ashgrove]]“Have they?” said her ladyship. [[Lady Ashgrove]]“Go on.”

I went on for a page. There were parrots in it. At the foot he spoke of some little trouble with the crop, and supposed that the lawyers might be got to advance him four hundred pounds; and he remained her affectionate Everard. When I had done, she sat for so long without stirring that the pug looked up.

[[Lady Ashgrove]]“What colour were the parrots?”

[[Miss Loxley]]“It does not say, my lady.”

[[Lady Ashgrove]]“No? Well, perhaps he will mention it in his next.”

He did. He mentioned it at some length. From that time there was no packet but it brought her a sunset, or an elephant, or an old Tamil who played upon a kind of flute, and the whole house came to depend on it. Parkin, the parlourmaid, would be a great while over the coal-scuttle on mail days. Even Dr Penhale, who drove across on Wednesdays to listen to her heart, contrived before long that it should be done at about the hour of the post.

[[Dr Penhale]]“And what is the news from Kandy?” he would ask, packing up his tubes.

[[Lady Ashgrove]]“A panther in the wash-house. Tell him, Miss Loxley.”

[[Dr Penhale]]“In the wash-house!” said the doctor. He was a long, quiet, sandy man, with a patch on his boot. [[Dr Penhale]]“Your son has a remarkable eye, Lady Ashgrove. I was at school with him for three years, you know, and I never suspected it.”

He did not look at me as he said it. He had turned to hunt for his gloves.

* * *

It lasted two years and one month. Then, upon a wet Wednesday in April, there was a carriage at the door, and seven trunks, and her ladyship's sister-in-law was in the hall, saying that she could not stay a minute and asking which were to be their rooms.

[[Mrs Vane]]“My poor dear Henrietta!” cried Mrs Vane, and bore down on the hearth. [[Mrs Vane]]“So altered! I said to Georgiana that we must simply come. ‘She has nobody about her,’ I said, ‘only paid people.’”

[[Lady Ashgrove]]“How do you do, Sophia. You are standing on the dog.”

Behind her there had come in a very pretty young woman in half-mourning, who looked at the china and then at me, in much the same manner, for marks.

[[Georgiana Vane]]“Is this the companion?” she asked.

[[Lady Ashgrove]]“This is Miss Loxley,” said her ladyship.

[[Georgiana Vane]]“How nice. I should so love to be of use, Aunt. I read aloud at home all day long, do I not, Mamma? The Bishop told me that he never knew what was in Leviticus until he had it from me.”

[[Mrs Vane]]“She reads like an angel,” said her mother.

I understood perfectly. Sir Everard was unmarried, and there was the house. And what was one to say? I sat down with my knitting at the farther end of the room, where the draught was; and I had dropped, I think, eleven stitches, when Parkin brought in the post on a tray.

[[Parkin]]“It's Ceylon, my lady,” said Parkin, all smiles, and stayed to see to the fire.

[[Lady Ashgrove]]“At last! It has been five weeks. Miss Loxley, come out of that corner.”

[[Georgiana Vane]]“Oh, but let me!” said Miss Vane.

She was nearer to the tray. I had got up, and I was half-way across the carpet, with the wool about my feet, and I could no more have reached it than have reached Kandy. I saw her slide one finger beneath the flap.

[[Miss Loxley]]“If you please,” I said, [[Miss Loxley]]“I am accustomed to Sir Everard's hand. It is a very difficult one.”

[[Georgiana Vane]]“It looks plain enough to me. It is quite short.”

[[Lady Ashgrove]]“Short?” said Lady Ashgrove.

[[Georgiana Vane]]“It is only five lines. ‘Mother,’ it says, ‘I have sold up. Hobbs has the stock. I want my passage, and you had better make it first-class, as I have been seedy. You need not trouble to send any more of those long letters, because I do not read ’em. E. A.’” Georgiana turned it about. [[Georgiana Vane]]“And there is a blot.”

The door opened as she finished, and there stood the doctor with his bag. He must have heard the last of it from the hall. He took in the five of us, each in her place, and shut it very softly behind him.

[[Mrs Vane]]“Well!” said Mrs Vane. [[Mrs Vane]]“I call that rather dry. I thought that he was used to be so descriptive. You sent me out a page about some buffaloes, Henrietta, at Christmas, and I read it to everybody.”

[[Georgiana Vane]]“Perhaps it depends,” said her daughter slowly, [[Georgiana Vane]]“on who it is that does the reading.”

She was no fool. She had lifted her eyes from the paper, and they were now resting on me with the very liveliest interest.

[[Georgiana Vane]]“Where are all the others kept? Might one see them?”

[[Parkin]]“They're in the bureau, miss, tied up in a ribbon,” said Parkin from the grate, poor soul, thinking to do me good. [[Parkin]]“There's lovely ones. There's one with an elephant that'd make you cry.”

[[Miss Loxley]]“There is no elephant,” I said.

I had supposed that it would be a relief. It was like stepping off the edge of a quay.

[[Miss Loxley]]“There was never any elephant, my lady. There was no panther, and no flute. I made them up. Every one is like that one; some are shorter. I did not intend it, that first day, I only thought that there might be better news by the next, and when there was not I could not tell how to leave off. I have taken your money for reading to you, and have read you nothing that was there. I will go and pack my box.”

[[Mrs Vane]]“I never heard of such a thing in my life,” said Mrs Vane. [[Mrs Vane]]“Forgery! To a blind woman! Doctor, ought there not to be a constable?”

[[Dr Penhale]]“I should not think so,” he said.

[[Mrs Vane]]“But she has imposed upon her, month after month. And when I consider that I sent round those buffaloes!”

[[Lady Ashgrove]]“Sophia,” said Lady Ashgrove, [[Lady Ashgrove]]“be quiet.”

She had not moved in all this time. She had her hands upon the head of the stick, and her face was turned to one side, as it had been upon the first day, to where the voice was.

[[Lady Ashgrove]]“I brought Everard up,” she said. [[Lady Ashgrove]]“I had him under my eye until he was eighteen, in the days when I had one. He was a disagreeable little boy. He never, to my knowledge, observed the colour of anything, unless it were to be eaten. Do you suppose, Miss Loxley, that I could be told the hills had gone blue, in my own son's name, and not know by the end of the sentence that it was no child of mine?”

I could not speak. It was the doctor who did so.

[[Dr Penhale]]“You knew from the start?” he asked.

[[Lady Ashgrove]]“I knew it from the first parrot. I asked her what colour, to see what she would do. She lied to me so badly that I was obliged to help her.” Her mouth was not quite under command. [[Lady Ashgrove]]“I used to lie awake at night, Dr Penhale, waiting for the mail, as I have not waited since I was a bride. I have had two years in Ceylon. I shall be sorry to come back.”

[[Georgiana Vane]]“But, Aunt, it is all untrue,” said Georgiana Vane.

[[Lady Ashgrove]]“So is the opera. My love, you have a beautiful clear voice, and you read me every word exactly as it was; and I must ask you never to do so again. Sophia, there is a train at four.”

[[Mrs Vane]]“We have seven trunks!” said Mrs Vane.

[[Lady Ashgrove]]“Then you had better begin with the smallest. Parkin will help you. She has seen enough to the fire.”

It took them the better part of an hour to be gone, what with the trunks, and the dog, who in the general confusion had been shut up in one. I do not recollect it very clearly. I had sat down again by the window, in the draught; and it was some time before I perceived that somebody was winding up my wool.

[[Dr Penhale]]“I knew, too,” said Dr Penhale. He kept his eyes upon the ball. [[Dr Penhale]]“He used to set the smaller boys to do his essays. I was one of them. So I knew that it was you. I have been driving nine miles on a Wednesday, with nothing the matter with her heart, to find out what you would see next.”

[[Miss Loxley]]“You never said so.”

[[Dr Penhale]]“I am not a describing sort of man. I tried to, on the road over. I got as far as a hedge.”

[[Lady Ashgrove]]“What is he saying to you, Tabitha?” called her ladyship out of her chair by the fire. She had never used my name before. [[Lady Ashgrove]]“I can hear that he is mumbling. Is it a declaration? What does he look like?”

I looked. I considered that I owed it to her to be accurate.

[[Miss Loxley]]“He is very red, my lady,” I said, [[Miss Loxley]]“and he has wound the wool on to his own sleeve. There is a patch upon his boot. Behind him it has left off raining, and it is about an hour to sunset, and all of the hills have gone blue.”

[[Lady Ashgrove]]“Have they?” said Lady Ashgrove. [[Lady Ashgrove]]“Have they really?”

[[Miss Loxley]]“Yes,” I told her. [[Miss Loxley]]“I should not dare to make it up.”
