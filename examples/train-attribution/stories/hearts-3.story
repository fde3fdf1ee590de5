Maud Garside | Maud, Mum, her mother, the old woman, Gran, Mother | female
Stephen | Ste, her eldest | male
Ruth | Stephen's wife | female
Lorna | his sister | female
Neil | her son-in-law | male
Cass | the girl | female
====
Six at Table

There were always six at Low Fold for Maud Garside's birthday, whoever they might happen to be. The year that Arthur died they had got in the vicar and a man who had come about the boiler. This year it was only family, and the beef was like a saddle, because they had all been asked for half past twelve and it was now ten to two.

[[Stephen]]‘Shall I carve?’ said Stephen.

[[Maud Garside]]‘You shall not,’ said his mother. [[Maud Garside]]‘You hack. Neil can do it, he's got doctor's hands.’

[[Neil]]‘I'm a quantity surveyor, Maud.’

[[Maud Garside]]‘Well, then, you'll know how much.’

So it was her son-in-law who stood up, and got gravy on his cuff, and sent the plates round. He had been coming to this table for fourteen years and he knew by now to keep his eyes on what he was doing. Ruth passed the sprouts. Lorna passed them on. The two women had not exchanged a word since the yard, where Stephen's wife had parked across the gate, as she always did, and Lorna had sat behind her with the engine running, as *she* always did.

[[Ruth]]‘Lovely sprouts,’ said Ruth.

[[Maud Garside]]‘They're from a bag.’

[[Ruth]]‘Well, they're very nice.’

Down at the end of the table, under the clock, Cass ate steadily. She was seventeen, and she had been up at five with a ewe.

They had got as far as the horseradish when Stephen put down his fork. He put it down the way that a man does who has been told, in a car, several times, that he must be the one to bring it up.

[[Stephen]]‘Mum, we've had a letter from Prentice and Holt.’

[[Lorna]]‘Who's had a letter?’ Lorna said.

[[Stephen]]‘I have. We have. It's about the bottom meadow.’

[[Lorna]]‘Why would they write to you about the bottom meadow?’

[[Stephen]]‘Because I wrote to them.’

Nobody's knife was moving now except the girl's. Maud reached across for the salt, and shook it over her beef as if she were sowing a field.

[[Lorna]]‘You wrote to a developer,’ said Lorna, [[Lorna]]‘about Dad's meadow.’

[[Stephen]]‘It's not Dad's, love, he's been gone six years. It floods. It's no use to man nor beast. They'll pay four hundred thousand for the access alone.’

[[Lorna]]‘I learned to swim in that meadow.’

[[Stephen]]‘Aye. Because it floods.’

Neil laughed, and then saw his wife's face, and turned it into something to do with a sprout.

[[Ruth]]‘Nobody's saying that it has to be tomorrow,’ Ruth put in. [[Ruth]]‘It's only that she can't go on like this, can she? On her own up here, at eighty, and those stairs. We've been looking at Beech Court. They've a lovely warden. They have a harpist on Thursdays.’

[[Lorna]]‘Have you asked her if she wants a harpist?’

[[Ruth]]‘I'm telling you what they've got.’

[[Lorna]]‘You've been measuring for curtains in this house since the funeral, Ruth. I saw you. You'd a tape measure in your handbag with the ham still on the table.’

[[Ruth]]‘That was for my coat!’

[[Stephen]]‘Lorna, that's enough.’

[[Lorna]]‘It was never for her coat.’

[[Ruth]]‘I'm not stopping here to be called a vulture. I've done your mother's feet every fortnight for three years. When did you last do them? You come up twice in a summer with a quiche.’

[[Lorna]]‘I live in Leicester!’

[[Ruth]]‘They have feet in Leicester.’

[[Maud Garside]]‘I should like it put on record,’ said the old woman, [[Maud Garside]]‘that I'm still in the room.’

It quieted them for as long as it took her to cut up a potato. The clock ticked. It was a wedding present, and had been eleven minutes slow since 1961. Outside a dog called Major, who was nobody's idea of one, had begun to bark at the wheelie bins.

[[Neil]]‘Could I just ask,’ said Neil, in the careful voice of one who measures other people's buildings, [[Neil]]‘has it got planning?’

His wife turned round on him. [[Lorna]]‘Whose side are you on?’

[[Neil]]‘I'm not on a side. It's a question. If it's in the flood plain they'll not get it through without attenuation tanks, and if they've to put in tanks, then four hundred's daft. They'll knock him down to ninety the day before they sign.’

[[Stephen]]‘They've given me it in writing.’

[[Neil]]‘Subject to?’

Stephen did not answer. He had gone red from the collar up; it was how he had looked at nine, Maud thought, when he came in to tell her that the tractor was in the beck, and that he hadn't been on it.

[[Neil]]‘Subject to what, Ste?’

[[Stephen]]‘Subject to survey,’ her eldest said.

[[Lorna]]‘Ninety thousand pounds,’ said Lorna. [[Lorna]]‘You'd have sold him for ninety thousand pounds. He's *in* it, Stephen. We scattered him off the stile.’

[[Stephen]]‘I know where we scattered him. I was stood downwind.’

And that, since it was true, and they could all of them see it, the grey on his good navy overcoat, and the vicar pretending to look for a lark, very nearly did for the quarrel altogether. Ruth's mouth went. Lorna had to look at the ceiling. But there was too much of it still to come, and it had been too long in the car.

[[Stephen]]‘I'm fifty-four,’ he said. [[Stephen]]‘I've had a bad two years with the vans. I've not wanted to say. I've remortgaged once and they'll not have me again. I thought, if the meadow went, you'd be comfortable, Mum, and there'd be a bit over, and there's Cass to think of, there's university to pay for. I never meant to go behind anybody's back.’

[[Ruth]]‘I told him he should have come to you,’ said Ruth, low.

[[Lorna]]‘You might have come to *me*,’ said his sister.

[[Stephen]]‘And said what? You've a conservatory.’

[[Maud Garside]]‘Cass, love,’ said Maud. [[Maud Garside]]‘Have you finished?’

[[Cass]]‘Nearly, Gran.’

[[Maud Garside]]‘Do you want to tell them, or shall I?’

The girl swallowed what she had. She looked at her father, and then for rather longer at her mother, and she wiped her hands down the front of her jumper, where there was a good deal of the ewe already.

[[Cass]]‘You,’ she said.

[[Maud Garside]]‘Right. Well, nobody's selling the bottom meadow, because it isn't mine to sell. I made it over at Easter. That, and the fell, and the in-bye, and the buildings. I kept the house for my lifetime, with the stairs. Mr Aziz in Kendal did it, and very reasonable, and he gave me a cup of tea.’

You could hear the dog.

[[Stephen]]‘Made it over to who?’ said Stephen, though there was only one person left at the table who was not staring.

[[Cass]]‘Me,’ said Cass.

[[Ruth]]‘You're seventeen!’

[[Cass]]‘It's in trust till August.’

[[Ruth]]‘You're going to Durham. You've got an offer. You've got the *mug*.’

[[Cass]]‘I don't want to go to Durham, Mum. I've said. I said at Christmas, and I said it in the car, and you both said, we'll see. I've been up here every weekend since I was eleven. I've lambed a hundred and forty this spring and I've only lost three. I know it floods. You don't put houses on it. You put geese.’

[[Neil]]‘Geese,’ repeated Neil, with respect.

[[Cass]]‘There's a grant.’

[[Lorna]]‘And nobody thought to ask me?’ Lorna had laid her hand flat upon her chest. [[Lorna]]‘I'm her daughter. I'm not saying that I'd have wanted it. I'm not saying that I'd know which end to feed. But I might have been *asked*, Mother.’

[[Maud Garside]]‘If I'd asked you, you would have cried, and if I'd asked him, he would have added it up. I was eighty years old and I fancied a bit of peace.’ Maud began to stack the plates, as she had every year, from the left, largest at the bottom. [[Maud Garside]]‘There's money in the Skipton for the two of you. It's not four hundred. It's what your dad got for the quarry shares, and I've never touched it, and it comes to sixty-one thousand, halved. You can put that in the vans, Stephen, or you can set fire to it. I'd sooner see your face when you've got it than not be there.’

He did not say anything. He had taken off his glasses. It was Ruth who got up, and went round behind the chairs, all the way round by the window, and stopped beside her daughter, and stood there with both arms hanging as though she had walked into a room and forgotten what for.

[[Ruth]]‘A hundred and forty,’ said Ruth.

[[Cass]]‘Forty-one. There was one this morning. It came backwards.’

[[Ruth]]‘And what did you do?’

[[Cass]]‘Turned it round.’

Her mother bent then and put her face down into the dirty wool of the jumper, and stayed there some time; and the rest of them looked, out of decency, at the beef.

[[Maud Garside]]‘Is there anybody for trifle?’ Maud asked them presently. [[Maud Garside]]‘I'd better say, it's from a bag.’

[[Lorna]]‘Trifle doesn't come in bags,’ said her daughter, blowing her nose.

[[Maud Garside]]‘This one did. Lorna, fetch the dishes. Ruth, when you can spare the child, you might go and move that car.’
