Contessa Ottavia Morpurgo | the Contessa, Contessa, Excellency, the old lady, her aunt | female
Livia | the niece, Signorina Livia, Signorina | female
Marietta | the maid | female
Captain Radl | the Captain, Anton Radl, Anton, an officer in a pale blue tunic | male
Huber | the sergeant | male
Giusto | the boy | male
====
The Clock at Villa Morpurgo

The clock in the salon was seven feet high, it had come from Augsburg on a barge, and it had not gone since the death of the Count; so that when it sneezed, on the afternoon of the twenty-eighth of July, all three of the women who sat sewing beneath it laid down their needles.

[[Contessa Ottavia Morpurgo]]«Marietta,» said the Contessa, after a moment. [[Contessa Ottavia Morpurgo]]«Have we mice?»

[[Marietta]]«No, Excellency.»

[[Contessa Ottavia Morpurgo]]«I ask because it seems to have a cold.»

The maid was a square, pale girl from the Karst, and she had never before been known to blush. She looked at her lap. Livia, the niece, looked at the maid. Through the open shutters there rose from the city, a long way beneath them, the sound of a band playing the imperial hymn a good deal too fast.

[[Livia]]«Who is it?» Livia said.

[[Marietta]]«Nobody, Signorina.»

[[Livia]]«Nobody has very large feet. I can see a toe. It's sticking out at the bottom where the moulding is gone.»

The toe withdrew. And at that Marietta slid from her stool on to her knees, with all the pillowcases after her, and took hold of the hem of the old lady's skirt.

[[Marietta]]«It's my brother, Excellency. It's Giusto. The card came on Monday for him to join his regiment, and he was to go on the six o'clock train, and he went to the station, he did go, and he got as far as the buffet. He's only nineteen. He faints if you kill a hen. I know that I've done wrong. I put him in there after Mass, and I thought, it's just until dark.»

[[Contessa Ottavia Morpurgo]]«Since Mass? It's four o'clock. Has he had anything to eat?»

[[Giusto]]«I've had a peach,» said the clock hoarsely.

The Contessa Ottavia Morpurgo was seventy-four. She had buried a husband, two sons, and an empire's worth of cousins, and had been rude to Radetzky at the age of three. She took off her thimble.

[[Contessa Ottavia Morpurgo]]«You may open the door a little, Livia. One doesn't like to converse with walnut.»

He was folded up in there among the weights with his knees to his ears, a boy with straw-coloured hair and a peach stone in his hand, since he had not liked to drop it. He tried to stand in the presence of a countess, and struck a chime with his head.

[[Contessa Ottavia Morpurgo]]«Stay as you are. What is it that they do to one nowadays, for the buffet?»

[[Giusto]]«They shoot you, Excellency. If it's war.»

[[Contessa Ottavia Morpurgo]]«And is it war? Nobody has told me. I've had no newspaper since the cook took it for the fish.»

[[Livia]]«It's since noon, Aunt,» said Livia. [[Livia]]«I heard them crying it on the Corso. I didn't know how to say it to you.»

She had gone over to the window, so that neither of them could see her face; and it was in this way that she saw the horses first. There were five of them, coming up in single file between the oleanders. An officer in a pale blue tunic was riding at the head.

[[Livia]]«Shut it,» she said. [[Livia]]«Shut the door, quickly. It's Anton.»

* * *

Captain Radl had been to the villa on eleven Thursdays running, with his gloves buttoned, to turn the pages of Livia's music. He came from Graz. He was thirty-one, conscientious, and shy, and he held his cup as though he had been told about it by someone. On the tenth Thursday he had asked the old lady whether he might speak to her niece; and upon the eleventh he had opened his mouth to do so, and the soup tureen had come to pieces in the passage.

This was a Tuesday. He stood upon the carpet with his cap beneath his arm. His sergeant remained in the doorway, breathing, with a paper.

[[Captain Radl]]«Contessa. I beg that you'll forgive the hour,» he said. [[Captain Radl]]«I have orders, and I'd sooner that it was I who came than another. There is a man absent from the Ninety-seventh. His sister, it appears, is in your service.»

[[Contessa Ottavia Morpurgo]]«I've three people in my service, Captain, and not one of them has ever mentioned having a family. Do sit. You'll find that chair is the least damaged.»

[[Captain Radl]]«I regret that I must stand.»

[[Contessa Ottavia Morpurgo]]«Then you will oblige me to look up, and I've a bad neck.»

He sat. It brought him opposite to the clock. Marietta, against the wall, with a folded sheet in her arms, was murmuring something beneath her breath that had the rhythm of a decade of the rosary.

[[Huber]]«Giusto Kralj,» read out the sergeant, [[Huber]]«labourer, of Opcina, fair, of slender build. Last observed in the railway buffet. Left behind him one trunk and a sandwich.»

[[Captain Radl]]«Thank you, Huber. You might take the men round to the stables.»

[[Huber]]«And the house, Herr Hauptmann?»

[[Captain Radl]]«I'll see to the house.»

The boots went off along the gravel. Nobody spoke until they were gone. The Captain's eyes had been lowered to his gloves; he raised them now to the girl at the window, in her grey dress, with her back against the light.

[[Captain Radl]]«You're very silent today, Signorina Livia.»

[[Livia]]«There has been so much noise,» she answered. [[Livia]]«Will you be going away?»

[[Captain Radl]]«Tonight. To Galicia, they think. We're only told to bring warm things.»

[[Livia]]«In July?»

[[Captain Radl]]«I noticed that also.» He made a movement as if he would smile, and then gave it up. [[Captain Radl]]«I had meant to say something to you upon Thursday. I'd prepared it. It seems that there isn't to be a Thursday, and I should prefer to have said it, even though it's no longer right for me to ask you for an answer. With your permission, Contessa?»

[[Contessa Ottavia Morpurgo]]«In front of me, and the maid?»

[[Captain Radl]]«I believe that if I'm left alone with her I shall talk about Schubert.»

[[Contessa Ottavia Morpurgo]]«Then speak, by all means,» said her aunt.

He rose, because it was not a thing that one could do sitting. He came to the middle of the carpet. He stood exactly in front of the clock, so that he might have been about to set it.

[[Captain Radl]]«I'm not an interesting man,» said Anton Radl. [[Captain Radl]]«I have my pay and a share in a brewery. I don't know whether this war is just, I was not consulted; I know only that I've eighty men who look to see what my face does. But since April I have been happy here on one day out of seven. I'd never had the habit of it. I love you. I wanted it to be known by somebody, in case.»

[[Livia]]«Oh, Anton,» said Livia.

And the clock sneezed.

It was an enormous sneeze; it had been a long time in preparation, and every one of the chimes took it up. The maid let go of her sheet. In the silence that came after it one could hear the band, far down, begin on the same tune again.

The Captain did not turn round. He was looking at Livia still, and she at him, and all of the colour had left the two of them together.

[[Captain Radl]]«You have a clock there,» he remarked.

[[Contessa Ottavia Morpurgo]]«It's from Augsburg,» the Contessa said. [[Contessa Ottavia Morpurgo]]«It hasn't gone these nine years. It's the damp.»

[[Captain Radl]]«It's striking now.»

[[Contessa Ottavia Morpurgo]]«So it would appear.»

[[Captain Radl]]«I have sworn an oath, Contessa. I should like you to understand that. I'm a person who has always thought that it's the simplest thing there is, one swears, and afterwards there's nothing left to be decided.» His voice was quite even; it was only that he seemed to need to put each word down separately. [[Captain Radl]]«I'd be obliged to look inside.»

Livia came away from the window. She crossed the carpet, past him, close enough for her sleeve to touch his, and set her back against the walnut door and spread out her arms along it, like someone in a picture of a saint.

[[Livia]]«He kept his peach stone,» she said. [[Livia]]«He kept it in his hand for four hours so as not to dirty the floor. He's that sort of soldier. You've got eighty, Anton. You needn't have him too.»

[[Captain Radl]]«And if they all stayed in the clock?»

[[Livia]]«Then you could come on Thursday.»

It was a good while before he replied. There were footsteps on the gravel, and then in the hall. He took a watch from his tunic and opened it, and he appeared to read there something a great deal longer than the time.

[[Huber]]«Nothing in the stables, Herr Hauptmann,» said Huber, from the door. [[Huber]]«There's a donkey. Shall I bring the men in?»

[[Captain Radl]]«There is no need for it. I have been through the house.»

[[Huber]]«The whole of it?»

[[Captain Radl]]«The clock is broken,» said Captain Radl, [[Captain Radl]]«and apart from that everything is in order. Put down that the family has been questioned. Put it down as four o'clock.»

[[Huber]]«It's gone twenty past, sir.»

[[Captain Radl]]«Not here,» he told him.

When the sergeant's pencil had finished, the Captain bowed to the Contessa, who for the first time in the memory of that house got up from her chair for somebody under the rank of colonel. She gave him two fingers, and then the hand. He kissed it. In front of Livia, who had not moved, he only stood.

[[Captain Radl]]«You are not to answer,» he said. [[Captain Radl]]«I'd have to think about it, and I must be thinking about the warm things.»

[[Livia]]«It's yes.»

[[Captain Radl]]«I asked you not to.»

[[Livia]]«Then I shall keep it here for you,» said Livia. [[Livia]]«It won't run down. Nothing goes, in this room.»

They heard the horses all the way to the gate. Marietta wept into the pillowcases, with a noise like a pump. It was the old lady who at last walked over to the clock, tapped on it with her thimble, and turned the key.

[[Contessa Ottavia Morpurgo]]«Out,» she said. [[Contessa Ottavia Morpurgo]]«There's a boat to Grado at nine, and my late husband's trousers will be too long for you. That was a very good man, Giusto, and you have just cost him the only thing that he was sure of. What do you say?»

The boy unfolded himself, one joint at a time. He looked about at the three women. Then, since nobody had told him what one did with it, he held out his hand, and in the middle of the palm was the peach stone.

[[Giusto]]«If I could plant it somewhere,» said Giusto.
