Sade Akinde | Sade, Folasade, the bride | female
Mrs Akinde | her mother, Sade's mother, Mummy Sade, Yinka | female
Aunty Bisi | Bisi | female
Aunty Remi | Remi, the younger aunt | female
Mrs Okafor | Obinna's mother, Mummy Obinna | female
Ngozi | Obinna's sister | female
Mama Agba | her grandmother | female
Mr Sunday | the tailor | male
Uncle Dele | her uncle | male
====
Forty Yards of Gold

There are two hundred and sixty guests under the canopy at Bodija, the drummers have eaten, and the bride's mother can't come out of the bedroom, because the mother of the groom has arrived wearing the same dress.

[[Mrs Akinde]]"It isn't similar," says Mrs Akinde. She's at the louvres with one slat bent down. [[Mrs Akinde]]"Don't anybody tell me that it's similar. It's the same lace. It's the same stones. It's got my *sleeve*."

[[Aunty Remi]]"Let me see," Aunty Remi says.

[[Mrs Akinde]]"Gold! I said to that woman, wine for your side. Wine! I sent her the sample in a stapled envelope."

[[Aunty Remi]]"Ah. It's the same sleeve."

[[Aunty Bisi]]"Move, let somebody with glasses look," says Aunty Bisi.

There are three of them, and they've been like this since before Sade was born: Bisi, who is the eldest, and knows; Yinka, her mother, who feels; and Remi, the younger aunt, who says the thing. Sade sits on the bed with her hands held out like a surgeon's, so as not to crease. She has eleven kilos of coral on. It's thirty-four degrees.

[[Sade Akinde]]"Mummy," she says. [[Sade Akinde]]"You both look nice. Can we please go?"

[[Mrs Akinde]]"Go where? So that they can take our picture? So that I'll be on the front of the programme standing beside her like a pair of curtains?"

[[Aunty Remi]]"It would be the back of the programme."

[[Mrs Akinde]]"Remi, I'm warning you."

[[Aunty Bisi]]"I said it at the beginning," Aunty Bisi tells the wardrobe. [[Aunty Bisi]]"When I first introduced these children, I said, the boy is excellent, he has two degrees and he greets. But watch the mother. Did I say it?"

[[Sade Akinde]]"You didn't introduce us, Aunty. We met at a bus stop in Leeds."

[[Aunty Bisi]]"And who told you to go to Leeds?"

Somebody knocks. All three sisters straighten up and arrange their faces, so that for a second they might be on a stamp. But it's only Ngozi, Obinna's sister, in yards and yards of wine-coloured lace, with her gele sliding over one eye. She closes the door and stands against it.

[[Ngozi]]"Good afternoon, Ma. Good afternoon, Ma. Good afternoon, Ma," says Ngozi, to each. [[Ngozi]]"Please, we've a situation. My mother's in the visitors' toilet and she has locked it."

[[Aunty Bisi]]"What's she doing in there?"

[[Ngozi]]"She saw Mummy Sade through the window. She says that she's going home to Enugu. She says that she's been disgraced by a sleeve."

[[Mrs Akinde]]"*She* has been disgraced?" Sade's mother puts a hand on the bedpost. [[Mrs Akinde]]"It was my sleeve! I drew it! I went to Mr Sunday with the paper in my own hand!"

[[Ngozi]]"Sunday at Mokola?" says Ngozi. [[Ngozi]]"With one eye?"

[[Mrs Akinde]]"He's the best in Ibadan."

[[Ngozi]]"That's who did ours."

It takes a moment to go round. Outside, the master of ceremonies is asking the people of God to clap for themselves.

[[Aunty Remi]]"Somebody should fetch that tailor," says Remi.

[[Sade Akinde]]"Somebody should fetch Grandma," says the bride.

* * *

They fetch both. The tailor is found at the jollof, and is brought in by two cousins, chewing, a neat grey man with a tape measure about his neck, who looks first of all at the hems.

[[Mr Sunday]]"Madam, it's sitting well," says Mr Sunday.

[[Mrs Akinde]]"Never mind if it's sitting. Did you sew this for another person?"

[[Mr Sunday]]"I sewed it for two persons."

[[Mrs Akinde]]"*Why?*"

[[Mr Sunday]]"Because two persons paid." He swallows what's left of the rice. [[Mr Sunday]]"You came on the Monday, Ma, with your paper, and said, gold, and don't let it get to anybody. On the Wednesday the other madam came with her own paper. I look at it. It's the same paper. I thought, so they've agreed! I was happy for the children. And she told me the same as you, don't let it get to anybody, so I didn't."

[[Aunty Bisi]]"How can it be the same paper?" Aunty Bisi demands. [[Aunty Bisi]]"Yinka drew it out of her own head."

But Mrs Akinde's face has altered. She has sat down, on the dressing-table stool, on top of somebody's fan.

[[Mrs Akinde]]"Out of *Drum*," she says. [[Mrs Akinde]]"It was in *Drum* magazine. It was a long time ago. I kept the page. When Jide was asking for me we'd no money at all, and he used to say, on the day that we marry off our daughter you'll wear that one, the gold; I'll buy you forty yards. He used to say it when there wasn't kerosene. So I thought, well, he isn't here. But I can still wear it for him to see."

Nobody says anything. Aunty Remi, who says the thing, has turned and is blowing her nose on a bridesmaid.

[[Sade Akinde]]"You never told me that," says Sade.

[[Mrs Akinde]]"You would have cried. You had exams."

The door bangs back against the wall. It's a stick that has done it. Behind the stick comes Mama Agba, four foot ten, ninety-one years old, in white from head to foot, on the arm of a great-grandchild who's plainly being steered.

[[Mama Agba]]"Who has died?" asks Mama Agba.

[[Aunty Bisi]]"Nobody, Ma."

[[Mama Agba]]"Then why is the food getting cold? I came out for the second cow. I've been told that there's a woman in the toilet, weeping in Igbo."

[[Aunty Bisi]]"Mummy, it's Obinna's mother. She's wearing Yinka's dress."

[[Mama Agba]]"Yinka's wearing Yinka's dress. I'm looking at it."

[[Aunty Remi]]"There are two, Mummy," Remi explains. [[Aunty Remi]]"The man made two."

The old lady lowers herself on to the bed beside her granddaughter. The coral clanks. She takes one of the held-out hands down from the air, firmly, as if it were washing, and keeps it in her lap.

[[Mama Agba]]"Has anybody asked the woman why?" she says.

They all look at Ngozi. Her gele has come right down by now, and without it she's young, twenty at most, with a biro mark on her forehead.

[[Ngozi]]"It's in her Bible," says Ngozi. [[Ngozi]]"It's a page from a magazine. It's been there all my life, it's in between Ruth and Samuel. My dad cut it out for her before they went to the war. He was a driver. He said, when it's finished." She rubs her nose. [[Ngozi]]"She wasn't trying to beat anyone, Ma. She sold her freezer."

[[Mrs Akinde]]"Which war?" says Mrs Akinde, very low.

[[Ngozi]]"No, I mean Liberia. The peacekeeping. He was in the army by then. He didn't come back."

[[Mrs Akinde]]"And she's never told me. Eight months we've been quarrelling over rice."

[[Ngozi]]"She said that you'd think she wanted pity."

In the middle of this the phone on the pillow lights up and begins to sing. It's Houston. Sade gets it with her free hand, and there, much too close, is one nostril and part of an ear.

[[Uncle Dele]]"Folasade! Are you married yet?" shouts her Uncle Dele. [[Uncle Dele]]"I'm up since four, I'm in my agbada, and all I can see is a car park! Where's the live link?"

[[Sade Akinde]]"There's a delay, Uncle."

[[Uncle Dele]]"What kind of delay? Is it the boy? Has he run?"

[[Sade Akinde]]"He hasn't run. It's Mummy's sleeve."

[[Uncle Dele]]"It's *what*?"

[[Mama Agba]]"Tell him to go back to bed," says Mama Agba, and the bride, who has been obedient all day, does not so much tell him as press the button.

* * *

The visitors' toilet is down the passage, past the crates of malt. They go in procession, with the stick in front. Her mother walks alone. She won't take anyone's arm. At the door she stops, in all her forty yards, and she taps on it with one nail.

[[Mrs Akinde]]"Mummy Obinna," she says. [[Mrs Akinde]]"It's me."

[[Mrs Okafor]]"I'm not well," says a voice, thick, from within. [[Mrs Okafor]]"Please go on without me. Say that it's malaria."

[[Mrs Akinde]]"What was his name?"

There is a long pause. A tap drips, in there. Mr Sunday has followed on behind with a mouth full of pins, in case he's wanted.

[[Mrs Okafor]]"Whose name?"

[[Mrs Akinde]]"The one who cut out the page."

[[Mrs Okafor]]"Emmanuel," says the voice.

[[Mrs Akinde]]"Mine was Jide. He promised it to me in 1983, when we were eating gari without sugar. He drove a taxi; he'd no more chance of buying gold lace than of buying the Cocoa House. I've carried that paper through five landlords."

[[Mrs Okafor]]"Was it the one with the lady on the car bonnet?"

[[Mrs Akinde]]"With the sunglasses."

[[Mrs Okafor]]"Mine wrote upon it. He wrote, 'Reserved.'"

The bolt is drawn. What comes out is a tall woman, big in the shoulder, in gold from her neck to the floor, with her eye make-up all gone to ruin; and the two of them stand there under the strip light, toe to toe, looking one another slowly up and down, every stone, every scallop, as one might look into a glass that had been kept covered.

[[Mrs Akinde]]"It fits you better," Mrs Akinde says at last.

[[Mrs Okafor]]"You've got the height of neck for it."

[[Mrs Akinde]]"He's put your zip on the left."

[[Mrs Okafor]]"I asked him to. I've a shoulder." Mrs Okafor wipes her face with the back of her wrist. [[Mrs Okafor]]"I'll change. I've got the wine one in the car. It's your house, it's your daughter. I ought to have asked you."

[[Mrs Akinde]]"You'll change into nothing! Did Emmanuel say wine? Bisi, bring powder. Remi, tie that child's gele before it kills someone. We shall go out together, you and me, by the front. Let them take their picture. If anyone asks, we agreed it."

[[Aunty Bisi]]"It was my idea," says Aunty Bisi at once.

[[Mr Sunday]]"It was my idea," says the tailor, round the pins, but so respectfully that nobody hears.

And that's how Sade Akinde comes to her own wedding forty minutes late, behind the talking drums, with nobody looking at her at all. They are looking at the two women going before her down the red carpet, hand in hand, in step, blazing like a pair of lorries in the sun. The whole canopy has stood up. An old man has begun throwing money. She feels a tug upon her wrist.

[[Mama Agba]]"In my day," says her grandmother, looking on with satisfaction, [[Mama Agba]]"they'd have fought."
