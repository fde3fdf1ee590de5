Morwenna Trevail | Morwenna, Wenna, the bride | female
Tegan Trevail | Tegan, Teg, the eldest | female
Loveday Trevail | Loveday, Lovey, the youngest | female
Jenifer Trevail | Jenifer, Mum, Mother, their mother, Jen | female
Aunt Bea | Aunt Bea, Bea, Auntie, their aunt, Beatrice | female
the girl from the florist's | the girl from the florist's, the girl | female
====
III

At a quarter to ten on the morning of the wedding, the bride was in the bath with the door locked, and her family was on the landing.

[[Jenifer Trevail]]"Morwenna," said their mother, [[Jenifer Trevail]]"the hairdresser's come."

There was a sound of water, nothing else.

[[Jenifer Trevail]]"She's got her tongs hot. She's got another one at eleven, over to Porthleven."

[[Tegan Trevail]]"Try being nice, Mum," said Tegan. She was sitting at the top of the stairs in her bridesmaid's dress with the back undone, eating toast out of a piece of kitchen roll. At thirty-four she was the eldest, and twice divorced, and had been told that the colour was called sage.

[[Jenifer Trevail]]"I *am* being nice. I've been nice since six."

[[Tegan Trevail]]"You've been shouting through a door."

[[Jenifer Trevail]]"It's a thick door." Jenifer Trevail put her ear to it. She had her hat on already and the brim got in the way. [[Jenifer Trevail]]"Wenna? Are you poorly?"

[[Morwenna Trevail]]"No," said the bathroom.

[[Jenifer Trevail]]"Is it that time of the month?"

[[Morwenna Trevail]]"*Mum.*"

[[Jenifer Trevail]]"Well, I only ask. I'd sooner it was that than the other thing."

[[Loveday Trevail]]"What other thing?" asked Loveday.

Nobody told her. She was nineteen, and she was used to it. She had come up with the flowers in a box, three small ones and one large, and not a surface in the house was free to set them on, and so she stood on the half-landing below her sister and held them.

[[Tegan Trevail]]"Is it Davy?" Tegan called past their mother's hat. [[Tegan Trevail]]"Has he done something?"

[[Morwenna Trevail]]"Davy's lovely," came the answer.

[[Tegan Trevail]]"He is. He's a lamb."

[[Morwenna Trevail]]"I know he is!"

[[Tegan Trevail]]"So what are you doing in the bath?"

A long, slow swirl; a toe perhaps, going round and round the tap. [[Morwenna Trevail]]"I'm thinking," the bride said.

Their mother turned her back to the door and slid down it an inch or two. Under the brim her face had gone the colour of the dress. [[Jenifer Trevail]]"Oh, my dear life," she said in a whisper. [[Jenifer Trevail]]"She's thinking. There's ninety-four people."

[[Tegan Trevail]]"She's allowed to think, Mum."

[[Jenifer Trevail]]"Not today! She's had four years to do it! There's a marquee!"

[[Loveday Trevail]]"Shall I get Dad?" said Loveday.

[[Jenifer Trevail/Tegan Trevail]]"No," they both told her, mother and sister together, though it was her mother who went on. [[Jenifer Trevail]]"Your father's not to know a thing about it. He's to be kept in the shed. Who've we got? Who does she listen to?"

[[Tegan Trevail]]"Me, usually."

[[Jenifer Trevail]]"You? On marriage?"

Tegan laid the last of her toast on the kitchen roll and folded it over, corner by corner. [[Tegan Trevail]]"That was uncalled for," she said.

[[Jenifer Trevail]]"It was. I'm sorry, I'm not myself."

[[Tegan Trevail]]"You are, though. That's just who you are."

[[Loveday Trevail]]"There's somebody at the door," Loveday said.

It was only the girl from the florist's. She stood on the mat in a fleece and looked up through the banisters at the three of them, at the hat, the undone dress, the box.

[[the girl from the florist's]]"Sorry," she said. [[the girl from the florist's]]"Only I gave you the wrong ones. Those are for a funeral."

[[Jenifer Trevail]]"What do you mean, they're for a funeral?"

[[the girl from the florist's]]"They're white, see. Yours are the cream."

Loveday looked down into the box. They had looked so pretty. She went down, and they swapped, the girl with many apologies and a glance at the ceiling; and when she turned around with the cream ones in her arms, somebody else was coming in behind, sideways, because of the width of her bag.

[[Aunt Bea]]"I've walked," announced Aunt Bea. [[Aunt Bea]]"There's no parking, they've coned it. Is that tea? What are you all doing up there like a lot of cats?"

[[Tegan Trevail]]"Wenna's in the bath, Auntie," said Tegan. [[Tegan Trevail]]"She won't come out. She's thinking."

[[Aunt Bea]]"Ah," said their aunt.

She set her bag down, and her gloves upon the bag, and looked at herself for a moment in the hall mirror, without much interest. She was their mother's elder sister and not in the least like her, large where Jenifer was narrow, slow where she was quick, and she had taught infants for forty years, so that she never went up or down a staircase without touching every banister. She came up now. Loveday squeezed back to let her by and got, in passing, a kiss that smelled of peppermint.

[[Aunt Bea]]"How long?"

[[Jenifer Trevail]]"Since nine," said Jenifer. [[Jenifer Trevail]]"She'll be like a prune. There's the photographer at half past, and the buttonholes. Bea, tell her. Tell her it's nerves, everyone has nerves. I'd nerves."

[[Aunt Bea]]"You'd more than nerves."

[[Jenifer Trevail]]"That's as may be."

[[Aunt Bea]]"Have you told her about it?"

[[Jenifer Trevail]]"Told her what? There's nothing to tell. Don't you dare, Beatrice."

[[Loveday Trevail]]"Told her about what?" said Loveday.

[[Tegan Trevail]]"Yes, what?" Tegan had got to her feet. [[Tegan Trevail]]"What's there to tell?"

The two older women were looking at each other. It was the look that the girls had seen pass over their heads all their lives, above birthday cakes, at gravesides; as children they'd called it *the telephone*. Inside the bathroom the water had gone quite still.

[[Jenifer Trevail]]"I'm going down to see to that hairdresser," their mother said, and didn't go.

[[Aunt Bea]]"Jen. She's your daughter, and it's her wedding day. If you don't, then I shall, and I'll get it wrong, and you'll be cross."

[[Jenifer Trevail]]"I'm cross *now*."

[[Aunt Bea]]"I know, my bird."

[[Jenifer Trevail]]"It's thirty-six years ago. Nobody remembers."

[[Aunt Bea]]"I do. I was holding your shoes."

It was then that the bolt was drawn. It made a small clean click, and their mother, who was still leaning there, went over backwards, hat and all, and was caught under the arms by somebody wet in a towel.

[[Morwenna Trevail]]"Why were you holding her shoes?" said Morwenna.

She had her hair up in a clip and a flannel mark on her cheek. Of the three, it was she who took after their aunt; she had the same wide forehead, the same way of waiting. She stood her mother upright again and put the hat straight for her. But it was at Bea that she was looking.

[[Aunt Bea]]"Because she couldn't climb in them," said Bea.

[[Morwenna Trevail]]"Climb what?"

[[Aunt Bea]]"Out of that window."

They all turned to look past her. It was a small sash above the basin, with the frosting on the lower half, and the loofah on the sill. Beyond it was the roof of the wash-house.

[[Tegan Trevail]]"You never," said Tegan. [[Tegan Trevail]]"*Mum?*"

[[Jenifer Trevail]]"I was twenty-three."

[[Morwenna Trevail]]"You ran out on Dad?"

[[Jenifer Trevail]]"I did not run out on your father. I'd never do that to your father." She took a breath that lifted both her shoulders, and let it go. [[Jenifer Trevail]]"It wasn't your father."

A car went past in the lane. Down in the kitchen, the hairdresser had found the radio. None of them had ever thought of their mother as having been any place but here, in this house, with a tea towel; it was as if the dresser had remarked that it used to dance.

[[Morwenna Trevail]]"Who was it, then?" the bride said.

[[Jenifer Trevail]]"A man called Roger."

[[Tegan Trevail]]"*Roger?*"

[[Jenifer Trevail]]"There was nothing wrong with him. He was in drains. He'd a nice way with him, everyone said, and he'd bought the house, and your gran had made all three tiers. And I got up that morning and had my bath. And I lay there, and I thought, well, Jenifer, what's he ever said that made you laugh? And I went back over the whole two years." Her fingers were pulling at the strap of her watch. [[Jenifer Trevail]]"I was in there till the water was stone cold. I couldn't think of a single thing."

[[Aunt Bea]]"So she knocked on the wall for me," Bea said. [[Aunt Bea]]"I was next door doing my eyes. She says, 'Bea, I'm going out the window, will you tell them?' I'd one eye on."

[[Loveday Trevail]]"And did you?" Loveday asked her. [[Loveday Trevail]]"Tell them?"

[[Aunt Bea]]"I told two hundred people, my lover, from the chancel steps. It cured me of shyness."

[[Tegan Trevail]]"I can't believe that you've never said." Tegan was shaking her head slowly from side to side. [[Tegan Trevail]]"Twice I've sat in that kitchen with the papers in front of me, and you wouldn't even look at me. You said that you'd made *your* bed. I thought you thought I was a slut."

[[Jenifer Trevail]]"I never thought that!"

[[Tegan Trevail]]"What did you think?"

Their mother opened her mouth. For a time nothing came, and when it did, it was to the bath mat that she said it. [[Jenifer Trevail]]"I thought, I wish she'd had a window."

Tegan sat down on the side of the bath. After a moment, her sister in the towel sat beside her and leaned, so that there was a large damp patch on the sage.

[[Morwenna Trevail]]"I ought to say," Morwenna began.

[[Jenifer Trevail]]"You needn't say anything," said their mother quickly. [[Jenifer Trevail]]"If you don't want to, you don't. I'll do the steps. I'll tell them, I'll do it in my hat. It's only ninety-four. Is it that? Is he not, does he not make you..."

[[Morwenna Trevail]]"Mum, stop. He makes me laugh till I'm sick."

[[Jenifer Trevail]]"Oh," she said. [[Jenifer Trevail]]"Does he?"

[[Morwenna Trevail]]"All the time. He made me laugh at Gran's funeral, you remember, you had to send me out. It isn't that. I never didn't want to marry him."

[[Loveday Trevail]]"Then what *were* you thinking about?" said Loveday from the door, over the flowers.

[[Tegan Trevail]]"Good question," Tegan said into the towel. [[Tegan Trevail]]"Trust Lovey. Nearly an hour we've been out there, and nobody else thought to ask it."

Wenna looked at her youngest sister, and at Tegan, and up at the two of them in their good clothes, side by side. She had begun to go pink, from the towel upward.

[[Morwenna Trevail]]"It's really stupid now," she said.

[[Aunt Bea]]"Try us," said Aunt Bea.

[[Morwenna Trevail]]"It's only that it's the last time I'll have a bath here. When I get out of it, I don't live here any more." She wiped her nose with the back of her wrist. [[Morwenna Trevail]]"So I kept on putting in more hot."

It was Jenifer Trevail who laughed first, or it started as that. She took off her hat and hung it on the tap. Then, with no word to anybody, she bent and put the plug back in, and tried the water with her elbow, the way you would for a child.

[[Jenifer Trevail]]"Ten minutes," said their mother. [[Jenifer Trevail]]"Lovey, go and tell that woman she can start on me."
