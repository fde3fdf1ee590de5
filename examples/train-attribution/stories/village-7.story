Bev Karantonis | the mayor, Bev | female
Trung Pham | the constable, Constable | male
Merv Doolan | the publican, Merv | male
Ailsa Tuckwell | Mrs. Tuckwell, the president of the Historical Society, Ailsa, Nan | female
Nugget | a man at the flyscreen | male
Darren | the voice | male
the back of the hall | the back of the hall | neutral
the Premier | a man in a pale blue tie | male
====
The Big Galah

The town of Wirrabilla, as its sign will tell you, has a population of 612, a war memorial, and the largest galah in the southern hemisphere. It stands forty feet high beside the roadhouse, it is made of fibreglass and chicken wire, and on the first Tuesday of February 1987 it had no head.

[[Bev Karantonis]]"Order," said the mayor. [[Bev Karantonis]]"I said order! Merv, sit down."

[[Merv Doolan]]"I'm standing for a reason, Bev."

[[Bev Karantonis]]"You're standing because you gave your chair to an esky."

The hall laughed, and it was the first time that it had laughed since breakfast. It was a hundred and seven in the street. Every soul in the district who could be spared from a header was in there, under three fans, of which one went round; and at the front of them, behind a card table with a green telephone on it, Bev Karantonis in her chain of office was mopping her neck with the agenda.

[[Bev Karantonis]]"For those that have just got here," she said. [[Bev Karantonis]]"The Premier lands on the oval at four. He's coming four hundred miles to have his photo took with that bird. And some mongrel's knocked its block off. Constable?"

The constable got up. He was a slight, courteous young man by the name of Trung Pham; he had grown up over a bakery in Footscray, and what Wirrabilla mainly held against him was that he bowled leg-breaks.

[[Trung Pham]]"It was cut with a saw," he told them. [[Trung Pham]]"A good one. I found four sets of prints and a lamington."

[[the back of the hall]]"What sort of lamington?" called the back of the hall.

[[Trung Pham]]"Pink."

[[the back of the hall]]"That's the C.W.A.!"

[[Ailsa Tuckwell]]"It is nothing of the kind," said the president of the Historical Society from the front row. She had a straw hat on and her knitting in her lap. [[Ailsa Tuckwell]]"Anybody might have a lamington. Go on, Constable, dear."

[[Trung Pham]]"Thank you, Mrs. Tuckwell. The head's eight feet across, so they'd have needed a truck. And they'd need to get it under cover, or you'd see it from the air. So I ask myself who has a big shed."

There was a silence, as five hundred people asked themselves who had not.

[[Merv Doolan]]"It's Goorambat," said Merv Doolan, who was the publican. [[Merv Doolan]]"They've been crook on us ever since they put up the Big Yabby and it fell over. I say we get the utes and go down there now."

[[the back of the hall]]"Too right!" cried the back of the hall.

[[Bev Karantonis]]"Nobody's going anywhere in any utes. I've had the mayor of Goorambat on the phone in tears, he wants to send us a wreath."

[[Merv Doolan]]"That's what he'd do, if he was guilty."

[[Bev Karantonis]]"Merv, you've got a Big Stubby on your own roof with no lights in it. You'd do all right if the Galah stopped being the drawcard."

[[Merv Doolan]]"Are you accusing me?"

[[Bev Karantonis]]"I'm just saying it back to you in the voice you said it in."

At this point the green telephone rang.

It had been put in for the flood of '56, and the line was not thought to go anywhere. Everyone looked at it. The mayor let it ring four times; then she picked it up as if it might have a spider under it, and said the name of the shire.

[[Darren]]"I've got your galah," said a voice.

There was a thing the matter with the receiver, which was that it could be heard all over the room. It always had been. In '56 it had been considered an advantage.

[[Bev Karantonis]]"Who's this?" asked Bev.

[[Darren]]"Never you mind. I've got the head, and if you want to see it alive, you do what I say."

[[Bev Karantonis]]"It's fibreglass, mate."

[[Darren]]"I've got a chainsaw, too. I could have the beak off it."

A moan went through the rows. There were people there who had been married under that beak. The constable had come up quietly to the table, and was making a motion with his hands as though he were drawing out dough: keep him talking.

[[Bev Karantonis]]"All right, love. What do you want? Is it money?"

[[Darren]]"No." A paper rustled. [[Darren]]"I want, hang on. We demand the immediate return of the Thursday bus."

[[Bev Karantonis]]"The bus?"

[[Darren]]"The Thursday bus to Shepparton. That was cut in the August budget. There's people here with no car, and their eyes tested, and, what's that word? And a specialist. It's ninety miles. We want it in writing from the Premier, or the bird gets it."

The fan went round. Along the whole length of the hall, in the fourth row and the ninth, and by the tea-urn, a great many old women were looking at the floor.

[[Trung Pham]]"Ask him who 'we' is," the constable whispered.

[[Bev Karantonis]]"Who's 'we'?"

[[Darren]]"I'm not to say."

[[Ailsa Tuckwell]]"Tell them it's the people, you great galoot," said Ailsa Tuckwell under her breath, counting stitches; and the telephone, which was as good at hearing as at being heard, said:

[[Darren]]"It's the people. Sorry, Nan."

Nobody breathed. The needles had stopped. The mayor of Wirrabilla put her hand, much too late, over the mouthpiece.

[[Bev Karantonis]]"Ailsa," she said.

[[Ailsa Tuckwell]]"I suppose there are a number of people called Nan."

[[Bev Karantonis]]"That's your Darren."

[[Ailsa Tuckwell]]"It may be a Darren."

[[Merv Doolan]]"You sawed the head off the Galah?" cried Merv. [[Merv Doolan]]"You're seventy-eight! You've got a hip!"

[[Ailsa Tuckwell]]"I held the ladder," said the president of the Historical Society, with dignity. She put the knitting away in its bag, got up by stages, and turned to face them, a very small woman in a very large hat. [[Ailsa Tuckwell]]"I wrote eleven letters. I wrote to the Minister, and had back a picture of the Minister. Joyce Pettit's been stone blind in the left since Melbourne Cup Day because she couldn't get to have it looked at. I thought, what's he coming all that way to see? Is it Joyce? So I thought, well, then."

[[the back of the hall]]"Good on you, Ailsa," said the back of the hall, though not very loud.

[[Trung Pham]]"It is a crime, Mrs. Tuckwell," said the constable. He seemed to feel it more than she did. [[Trung Pham]]"It's malicious damage. And demanding with menaces."

[[Ailsa Tuckwell]]"I know, dear. I looked it up in the mobile library, before they cut that."

He was about to answer, and it would be interesting to know what he was about to answer. But a man at the flyscreen had been trying for some time to get attention by coughing. They called him Nugget. He had shorn in every shed from there to the Darling; he was not known to have attended a meeting before, and he did not, strictly speaking, attend this one, since he kept one boot on the step.

[[Nugget]]"Chopper," he said.

[[Bev Karantonis]]"What?"

[[Nugget]]"He's early."

They heard it then. It came in over the silos with a noise like a carpet being beaten, and in four seconds the hall had emptied itself on to the verandah. Only three were left in there. On the card table, forgotten, the receiver lay on its back.

[[Darren]]"Hello?" it said. [[Darren]]"Has anybody got any more demands? Only I've left Mum's roast in."

[[Trung Pham]]"Darren," said Trung Pham, bending down to it, [[Trung Pham]]"stay where you are. Don't touch the beak."

*

A man in a pale blue tie was standing on the oval among his advisers, holding down his hair. He had been told that there would be a band. What there was, was six hundred people in a line, perfectly silent; a mayor in a chain; and behind them against the sky something pink and huge, which stopped at the shoulders.

[[the Premier]]"What's happened to the cockatoo?" asked the Premier.

[[Bev Karantonis]]"Galah," the mayor said.

[[the Premier]]"Has there been an accident?"

She opened her mouth. She had in her bag a speech of welcome and a tea-towel. She looked to one side, where the law was standing, with an old lady on its arm; and she looked to the other, and saw Joyce Pettit in her good frock, smiling with great goodwill at a goalpost.

[[Bev Karantonis]]"No," said Bev Karantonis. [[Bev Karantonis]]"It's a cut. We made a cut, Premier. We had a look at the bird and we thought, what's it need that end for? It's a long way from the bit that matters. Nobody'd notice."

There were two men from the newspapers there, and a girl from the television. All three of them began to write.

[[the Premier]]"I don't quite follow."

[[Bev Karantonis]]"They'll tell you. Who wants the Thursday bus?"

[[the back of the hall]]"We do!" roared the back of the hall, which had come outside with the rest of it but was standing together from habit.

[[Merv Doolan]]"And the library!" the publican yelled. He had tears in his eyes. It was said of Merv ever after that he could be turned by anything except a bill.

[[the back of the hall]]"And the library!"

[[the Premier]]"I should need to consult," the Premier began. He saw the girl's camera come round. He had been eleven years in politics, and knew to a hair what he would look like with that thing behind him. [[the Premier]]"I should need to consult nobody. Of course you must have a bus. Who says there isn't one? Who cut it?"

[[Ailsa Tuckwell]]"You did, dear," said Mrs. Tuckwell. [[Ailsa Tuckwell]]"Would you like to write it down? I've brought a pen."

He wrote it on the back of his speech, on the top of an esky, and the constable witnessed it. It hangs in the shire office to this day. By sundown there was a truck at the roadhouse, and a crane that belonged to Goorambat; and if you go up close, and the light is right, you can see the line round the neck where they put it back, a few degrees out, so that the largest galah in the southern hemisphere no longer looks down the highway towards Melbourne. It looks at the bus stop.

[[Trung Pham]]"I still have to put in a report," Trung said, at the foot of the ladder.

[[Ailsa Tuckwell]]"Put that it came off in the wind," said Ailsa, holding it for him. [[Ailsa Tuckwell]]"Would you care for a lamington?"
