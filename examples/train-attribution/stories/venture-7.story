Morwen Tregear | Morwen, Mistress Tregear, Tregear, the widow, Mor | female
Jory Penhale | Jory, Penhale, her brother | male
Ansel Roke | Ansel, Black Ansel, Roke, the big man | male
Sukey | Sukey, the girl, the pot-girl | female
Lieutenant Varley | Varley, the lieutenant, Lieutenant Varley, the exciseman, the officer | male
Sergeant Moll | the sergeant, Moll, Sergeant Moll | male
Parson Leat | the parson, Leat, Parson Leat, Mr. Leat | male
Denzil | Denzil, the lad, Jory's boy | male
====
CHAPTER THE ELEVENTH

*Eighteen Tubs*

[[Morwen Tregear]]‘You’ll not get them up the lane,’ said Morwen. [[Morwen Tregear]]‘Not tonight. There’s dragoons at the turnpike.’

[[Jory Penhale]]‘How many?’

[[Morwen Tregear]]‘Enough. Sukey saw them.’

[[Sukey]]‘Nine,’ said the pot-girl, who was on her knees blowing up the fire. [[Sukey]]‘And one that’s a gentleman, with a cold.’

Jory Penhale swore. He had come in by the cellar with the tide still running out of his boots, and behind him on the stair stood his boy Denzil, holding a lantern with a hat over it, and behind Denzil a great deal of darkness that was breathing.

[[Morwen Tregear]]‘Is that Ansel?’ she asked.

[[Ansel Roke]]‘It’s what’s left,’ said the darkness. It stooped, and turned sideways, and came through the door in instalments. Black Ansel Roke stood six foot five and had a tub of brandy under each arm, as another man would carry loaves. [[Ansel Roke]]‘Where d’you want these?’

[[Morwen Tregear]]‘In France.’

[[Ansel Roke]]‘There’s sixteen more in the boat, Mor.’

[[Morwen Tregear]]‘I can count. I counted when I said ten.’ She had been a widow for seven years and kept the Ship and Lamb for five, and she had never lost a tub nor told a lie, if it was possible to say something else instead. [[Morwen Tregear]]‘It was to be ten, Jory, and the night of no moon. What do you call that?’

Her brother looked where she was pointing. It lay on the flags as white as a cloth.

[[Jory Penhale]]‘It came out,’ he said.

[[Morwen Tregear]]‘They do.’

[[Jory Penhale]]‘It was a bargain, the eighteen. He’d a sick wife.’

[[Morwen Tregear]]‘They’ve always a sick wife! There’s not a sound woman in the whole of Brittany, to hear you tell it.’

[[Denzil]]‘Aunt,’ said the lad. [[Denzil]]‘There’s someone in the yard.’

Nobody moved but Sukey. She went up on a stool and put an eye to the crack of the shutter, with one bare foot stuck out behind her for balance.

[[Sukey]]‘It’s only the parson,’ she reported.

[[Jory Penhale]]‘That’s all right, then.’

[[Sukey]]‘And the nine,’ said Sukey.

* * *

When Lieutenant Varley had been admitted, and had stamped his feet, and sneezed, he found himself in as respectable a kitchen as any in the county. A widow was knitting. A fisherman and his boy were mending a net. A very large man sat in the settle with a blanket around him and his feet in a tub of hot water, and in the middle of the floor, with a lighted candle at the head and another at the foot, there was a coffin on two trestles.

[[Lieutenant Varley]]‘I beg your pardon, ma’am,’ said the lieutenant, and took off his hat. [[Lieutenant Varley]]‘I had not been told there was a death.’

[[Morwen Tregear]]‘No, sir,’ said Morwen. [[Morwen Tregear]]‘I don’t suppose you had.’

[[Parson Leat]]‘*I* had not been told of it,’ said Parson Leat.

He was a round, pink, worried man who had been got out of his bed to show the way. The widow’s needles clicked on.

[[Morwen Tregear]]‘It was sudden, Mr. Leat.’

[[Parson Leat]]‘But who is it?’

Denzil, over the net, looked at his father. His father looked at the fire. It was Ansel in his blanket who answered, in a hollow voice.

[[Ansel Roke]]‘My poor old mother,’ he said.

[[Parson Leat]]‘Your mother, Ansel? I buried your mother. I buried her in the year of the big wind.’

[[Ansel Roke]]‘That was my other mother.’

There was a certain stillness. The sergeant, a square grizzled man who had followed his officer in, closed the door with his heel and rested his shoulders on it.

[[Sergeant Moll]]‘Shall I have the lid off, sir?’ said Sergeant Moll.

[[Lieutenant Varley]]‘Certainly not. What can you be thinking of?’

[[Sergeant Moll]]‘Just that she’s a good long lady, sir. For eighteen tubs.’

[[Lieutenant Varley]]‘Sergeant, there is a son present.’ He sneezed again, three times, and had recourse to his handkerchief. He could not have been more than two-and-twenty, and his nose was the colour of a boiled prawn. [[Lieutenant Varley]]‘Forgive me. I have a warrant here, Mistress Tregear. A boat was seen to come in under your cliff an hour ago. I’m obliged to search the cellar.’

[[Morwen Tregear]]‘Sukey shall light you down,’ said Morwen. [[Morwen Tregear]]‘Mind the third step. And you’ll take something hot, for that chest, before you go in the damp?’

[[Lieutenant Varley]]‘I couldn’t think of it.’

[[Morwen Tregear]]‘It’s only blackberry.’

[[Lieutenant Varley]]‘Well,’ said the officer.

They heard the girl’s bare feet go down, and the boots, and something said about the third step that came too late. The sergeant did not go. He remained with his back against the door, studying the room, a bit at a time, like someone who reads slowly but remembers it.

[[Sergeant Moll]]‘That’s a handsome box,’ he observed.

[[Jory Penhale]]‘It’s elm,’ said Jory.

[[Sergeant Moll]]‘Who made it?’

[[Jory Penhale]]‘I did.’

[[Sergeant Moll]]‘Sudden, I think the lady said.’

[[Jory Penhale]]‘I’m quick.’

[[Sergeant Moll]]‘You’d need to be. When did she go, if it’s not a hard question?’

[[Jory Penhale]]‘About supper time.’

[[Sergeant Moll]]‘What was it took her?’

Jory’s needle had stuck fast in the mesh. He tugged at it.

[[Jory Penhale]]‘Supper,’ he said.

[[Sergeant Moll]]‘Ah.’ Moll turned his head. [[Sergeant Moll]]‘And what’s amiss with you, big man?’

[[Ansel Roke]]‘Grief,’ said Ansel.

[[Sergeant Moll]]‘In the feet?’

[[Ansel Roke]]‘It’s sunk.’

All this time the parson had been walking around the coffin. He had put on his spectacles; he bent over and sniffed, and went on a step, and sniffed; and a change came gradually upon his pink face, as when the sun gets up behind a hill. He had had nothing in his own cellar but rhubarb since Lammas.

[[Parson Leat]]‘Mistress Tregear,’ he said. [[Parson Leat]]‘When did you propose to inter the departed?’

[[Morwen Tregear]]‘I’d thought tomorrow.’

[[Parson Leat]]‘I should not leave it until tomorrow.’

[[Morwen Tregear]]‘No?’

[[Parson Leat]]‘In this warm weather? No, indeed. I should do it tonight. We could carry her straight up to the church. I’d think it wise if she were to rest in the vestry.’ He coughed. [[Parson Leat]]‘All of her. Or nearly all.’

[[Morwen Tregear]]‘How much would you say, sir? Of her?’

[[Parson Leat]]‘I had in mind a tenth. It is the usual proportion.’

The needles came to the end of a row and turned. [[Morwen Tregear]]‘That’s one tub,’ said the widow under her breath, [[Morwen Tregear]]‘and four-fifths.’

[[Parson Leat]]‘Two would be Christian.’

[[Sergeant Moll]]‘What was that?’ said the sergeant from the door.

[[Parson Leat]]‘I was praying,’ said Mr. Leat with dignity.

[[Sergeant Moll]]‘It sounded like sums.’

[[Denzil]]‘Please, sir,’ said Denzil.

They had forgotten him. He was ten; he had his father’s red ears, and his hands were shaking so that the net shook too. [[Denzil]]‘Please, may I go outside? I’m going to be sick. I never saw anybody dead before.’

[[Sergeant Moll]]‘Didn’t you, son?’ said Moll. [[Sergeant Moll]]‘And what did she look like?’

[[Jory Penhale]]‘Let him alone,’ said Jory.

[[Sergeant Moll]]‘I’m asking the lad.’

[[Denzil]]‘Small,’ whispered Denzil.

[[Sergeant Moll]]‘Small?’

[[Denzil]]‘And round. With hoops on.’

Somebody let fall a ball of wool. It ran across the flags, over the white square of moonlight, and fetched up against the sergeant’s boot; and Sergeant Moll, who did not smile, got slowly down and picked it up, and wound it, and brought it back to its owner. He stood over her. He spoke so low that the parson, for all that he leaned, was able to make nothing of it.

[[Sergeant Moll]]‘You don’t know me, Mistress.’

[[Morwen Tregear]]‘I can’t say I do.’

[[Sergeant Moll]]‘I was in the *Dauntless*. In the same mess with Will Tregear. I was next to him.’

The needles stopped.

[[Morwen Tregear]]‘Were you?’ said Morwen.

[[Sergeant Moll]]‘He used to talk about this kitchen. The settle, and the blue plates. I knew it when I came in the door; I could have walked about in it blindfold. He’d a thing that he used to say about you. He’d say, *She’s never told a lie in her life, my Mor.*’

[[Morwen Tregear]]‘No more I have.’

[[Sergeant Moll]]‘No. I’ve been listening. It’s pretty to hear.’ He laid the ball of wool in her lap. [[Sergeant Moll]]‘So I’ll ask you one question, and then I’m done. Is there a dead woman in that box?’

She looked him in the face for a long time. Behind her the big man had drawn both feet out of the water, quite silently, and Jory’s hand had gone into the net, where the knife was.

[[Morwen Tregear]]‘No,’ she said.

[[Sergeant Moll]]‘Thank you,’ said the sergeant.

And he went back and leaned on the door.

* * *

Below, by the light of one dip, the lieutenant was shaking hands with a barrel of pickled herring.

[[Lieutenant Varley]]‘I could have sworn it moved,’ he said.

[[Sukey]]‘It’s the step, sir. You hit your head.’

[[Lieutenant Varley]]‘Did I? How very good this is. Is there any more?’

[[Sukey]]‘There’s just the jug.’

[[Lieutenant Varley]]‘What’s your name, child?’

[[Sukey]]‘Susannah, sir. Are you going to hang anybody?’

[[Lieutenant Varley]]‘I hope not. I was meant for the Church, you know.’ He sat down on what, had he looked, he would have found to be a coil of very wet rope. [[Lieutenant Varley]]‘There was a difficulty about Greek.’

[[Sukey]]‘You’d best have it all, then,’ said the girl, and tipped up the jug.

* * *

The lieutenant came up from the cellar with cobwebs on his epaulettes and an empty mug. He was followed by the girl with the light. He was flushed, and he seemed to have left his cold below.

[[Lieutenant Varley]]‘Nothing,’ he announced. [[Lieutenant Varley]]‘Not so much as a cork. There’s a pool down there with a seal in it.’

[[Sukey]]‘That’s Gregory,’ said Sukey.

[[Lieutenant Varley]]‘A most civil beast. I’m afraid we’ve troubled you for nothing, ma’am, and at such a time. That’s an uncommonly good blackberry. Moll, have you anything to report?’

[[Sergeant Moll]]‘I’ve made enquiries, sir.’

[[Lieutenant Varley]]‘And?’

[[Sergeant Moll]]‘I’m satisfied the old lady’s not what she was.’

[[Lieutenant Varley]]‘Poor soul.’ Varley turned his hat round in his fingers. He was a good-hearted young man, and it struck him that something more was called for. [[Lieutenant Varley]]‘I understood from the vicar that you meant to take her up tonight. It’s a steep lane, and you’re only two men and a child. I have nine stout fellows kicking their heels in the yard.’

[[Morwen Tregear]]‘Oh, we couldn’t,’ said Morwen, rather faintly.

[[Lieutenant Varley]]‘I insist. Sergeant! Six for the coffin, and the rest to go before with torches. Past the turnpike they’re to present arms.’

No one in the kitchen dared to look at anyone. Ansel had pulled the blanket up over his head, and from the heaving of it he might well have been a man overcome.

[[Sergeant Moll]]‘Very good, sir,’ said Sergeant Moll. [[Sergeant Moll]]‘I ought to say, sir, they’ll find her heavy.’

[[Parson Leat]]‘It was dropsy,’ the parson said.
