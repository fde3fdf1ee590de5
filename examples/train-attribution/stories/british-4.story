Orla Szymczak | Orla, the eldest, my sister | female
Jonas Szymczak | Jonas, his brother, Joey | male
Kit Szymczak | Kit, the youngest, Krzysztof | male
Irena Szymczak | Irena, their mother, Mum, Mama | female
Mrs Dunmore | Mrs Dunmore, the agent, the woman from the agency | female
====
The House on Salter's Lane

iii.

Their mother had labelled everything. There were yellow stickers for Orla and green for Jonas and, because she had run out of the good colours, a pallid sort of orange for Kit, and they were on the backs of the pictures and under the lamps and, in one case, on the cat.

[[Kit Szymczak]]'I've got the cat,' Kit said.

[[Orla Szymczak]]'You can't have the cat. You live on a boat.'

[[Kit Szymczak]]'It's got my sticker on it.'

Orla took hold of the cat, which hung from her hands like washing, and turned it over. She put it down again. [[Orla Szymczak]]'Jonas, did you know about this?'

Jonas was on the stairs with the clock. He had been on the stairs with the clock for some time, since the bend at the landing had been built for smaller clocks, or for people who were content to leave them where they were.

[[Jonas Szymczak]]'About which part of it?'

[[Orla Szymczak]]'The stickers. All of it. She's done the spoons.'

[[Jonas Szymczak]]'She rang me for the code for the bank, and she said she was doing a bit of sorting.'

[[Orla Szymczak]]'When?'

[[Jonas Szymczak]]'I don't know, Orla. March?'

[[Orla Szymczak]]'It's August.'

[[Jonas Szymczak]]'I'm aware of what month it is. I'm holding a clock.'

Through the kitchen door they could hear her talking to the woman from the agency, her telephone voice, all its consonants ironed. She was explaining the boiler. She had kept it going for nineteen years with a bent fork, and she seemed to feel that the fork ought to be mentioned in the particulars.

Kit laughed. He was sitting on the bottom step peeling oranges off things. [[Kit Szymczak]]'She'll want it in the deeds,' he said. [[Kit Szymczak]]'One fork, bent, with vacant possession.'

Neither of the others laughed, but some of the stiffness went out of the air. His brother got a shoulder under the clock and brought it round the bend at last, and something inside struck a quarter, plaintively, though it wasn't a quarter past anything.

[[Jonas Szymczak]]'Take the feet.'

[[Kit Szymczak]]'It's not mine. It's green.'

[[Jonas Szymczak]]'Kit. Take the bloody feet.'

They lowered it between them to the tiles. It left a long pale mark along the wallpaper where the corner had caught, and all three of them stood and looked at the mark, and it was hard to say which of them was eight years old and which was five, and who was going to have to tell her.

[[Irena Szymczak]]'So,' Irena said behind them. [[Irena Szymczak]]'You have killed my wall.'

[[Jonas Szymczak]]'Sorry, Mama.'

[[Orla Szymczak]]'It'll need papering anyway,' said Orla. [[Orla Szymczak]]'Whoever buys it.'

[[Irena Szymczak]]'Whoever buys it will pull it down to the ground and put a swimming bath. Mrs Dunmore says so. Isn't it so, Mrs Dunmore?'

The agent had come out after her, with a laser measure held in front of her like a candle. She was younger than her voice. She looked at the three large people in the hall and appeared to be pricing them.

[[Mrs Dunmore]]'I said it was one possible outcome.'

[[Irena Szymczak]]'A swimming bath,' said their mother, with a certain relish, [[Irena Szymczak]]'where I had my beans.'

*

They ate on the floor, since the table had a yellow sticker on it and had gone to Orla's in the van. There was herring, and rye bread, and a jar of something red that nobody could date.

[[Orla Szymczak]]'I want to ask you something,' said Orla, [[Orla Szymczak]]'and I don't want you to say that it's none of my business.'

[[Irena Szymczak]]'It is none of your business. Eat.'

[[Orla Szymczak]]'Why now? You said you'd go out of here in a box. You said it at my wedding, in the toast.'

[[Irena Szymczak]]'I was right. Look.' Irena waved her fork around the room. [[Irena Szymczak]]'I am going out in sixty-four boxes.'

Jonas smiled in spite of himself. His sister saw it and turned on him.

[[Orla Szymczak]]'You think it's funny.'

[[Jonas Szymczak]]'I think she's allowed.'

[[Orla Szymczak]]'Allowed? She's seventy-eight. She's moving two hundred miles to a flat that she's seen once, in a town where she doesn't know a soul.'

[[Irena Szymczak]]'She is here also,' her mother remarked to the herring. [[Irena Szymczak]]'She has ears, she has her own teeth.'

[[Orla Szymczak]]'I'm sorry. But it's true.'

[[Irena Szymczak]]'I know one soul.'

It was said in just the same tone as the rest, and a moment passed before it arrived. Kit got there first. He lowered his bread.

[[Kit Szymczak]]'Who?'

Their mother wiped the blade of her knife on the crust, one side and then the other, as she had done at the end of every meal that they could remember.

[[Kit Szymczak]]'Mum? Who do you know in Wraysea?'

[[Jonas Szymczak]]'Leave it,' said Jonas.

It was too quick. Orla's head came round; and so, more slowly, did Kit's; and he looked down into the red jar as though the date might be at the bottom.

[[Orla Szymczak]]'You know,' she said. [[Orla Szymczak]]'You know about it.'

[[Jonas Szymczak]]'I don't know anything.'

[[Orla Szymczak]]'You've gone the colour of that beetroot.'

[[Kit Szymczak]]'Is it beetroot? I thought it was plums.'

[[Orla Szymczak]]'Be quiet, Kit. Since when?'

[[Jonas Szymczak]]'It's not for me to say.'

[[Orla Szymczak]]'Since March? When you gave her the code for the bank, is that when?'

[[Jonas Szymczak]]'Mama, will you please tell them, or I'm going to go and sit in the van.'

Irena had got to her feet. She did it without using her hands, a thing of which she was vain. She went to the window, where there were no longer any curtains, and with the light behind her it was possible to see what she must have looked like when she first stood there, with a husband who was good at promises, and a baby, and a fork.

[[Irena Szymczak]]'He has a name,' she said. [[Irena Szymczak]]'It is Desmond. You may laugh.'

No one did.

[[Irena Szymczak]]'He was the man who came about the damp.'

[[Kit Szymczak]]'What damp?' asked Kit.

[[Irena Szymczak]]'There was no damp. He came four times.'

*

Later the two brothers stood out in what had been the beans. It had rained, and the lane smelled of tar. Above them a light went on in the small back bedroom, and Orla's shape went to and fro across it, folding.

[[Kit Szymczak]]'Have you met him?'

[[Jonas Szymczak]]'Once.'

[[Kit Szymczak]]'And?'

[[Jonas Szymczak]]'He's all right. He's got a hearing aid that whistles. He calls her Reenie.'

[[Kit Szymczak]]'And she lets him?'

[[Jonas Szymczak]]'She likes it. She goes sort of…' Jonas made a gesture with his cigarette, a small upward unfurling, like a fern.

[[Kit Szymczak]]'God.'

[[Jonas Szymczak]]'I know.'

[[Kit Szymczak]]'You could've told me, though. Not Orla, I can see why not Orla. But I'd have been glad.'

[[Jonas Szymczak]]'You'd have told her inside a day.'

[[Kit Szymczak]]'I can keep a secret.'

[[Jonas Szymczak]]'You told her about her own surprise party. You rang her up to ask her what she thought about the cake.'

[[Kit Szymczak]]'I was eleven.'

[[Jonas Szymczak]]'You were twenty-six, Kit.'

The cat came along the top of the wall, and stopped, and regarded them both without much hope. Somebody had taken the sticker off it. Kit held out his fingers; after some thought it gave them its forehead.

[[Kit Szymczak]]'She'll come round,' he said.

[[Jonas Szymczak]]'Mama?'

[[Kit Szymczak]]'No, Orla. She only minds that it wasn't her that was asked.'

[[Jonas Szymczak]]'She minds about Dad.'

[[Kit Szymczak]]'Dad's been gone for thirty years.'

[[Jonas Szymczak]]'That's what I'm telling you,' said the older man. [[Jonas Szymczak]]'She's the only one of us who got to know him. You and I just got the clock.'

Up in the bedroom the folding had stopped. A second shape had come into the light, a shorter one, and for a while the two of them stayed where they were with the width of the bed between them, and there was plainly talk, though the window was shut and none of it came down.

*

[[Irena Szymczak]]'You are folding that wrong.'

[[Orla Szymczak]]'I'm folding it how you showed me.'

[[Irena Szymczak]]'Then I showed you wrong. Give.'

It was the tablecloth with the drawn-thread border. They took two corners each and walked in, and walked out, and walked in, as if it had been a dance from some slow and courteous country.

[[Orla Szymczak]]'You could have said, Mum.'

[[Irena Szymczak]]'What? At my age, what do I say? I have a gentleman?'

[[Orla Szymczak]]'Yes. You say that.'

[[Irena Szymczak]]'You have your father's face when you disapprove. I could not say it to that face.'

She smoothed the cloth against herself. Then she looked about for somewhere to lay it, but there was nothing left in the room, only the bed, and the bed was green.

[[Orla Szymczak]]'Is he kind?' asked Orla, after a while.

[[Irena Szymczak]]'He cuts up my toast.'

[[Orla Szymczak]]'Why? Is there something wrong with your hands?'

[[Irena Szymczak]]'There is nothing wrong with my hands. I let him. It's a very small toast.' She held out the folded linen with the good edge uppermost, and on it, where it had perhaps been all along, there was a yellow sticker. [[Irena Szymczak]]'Here. It's the only thing I brought with me out of my mother's house. I did not think that I would need to ask you if you wanted it.'

Orla took it. She found that she could not see to put it in the box.

[[thinks Orla Szymczak]]*A very small toast,* she thought, and sat down on her brother's bed, and began, to the great alarm of both of them, to laugh.
