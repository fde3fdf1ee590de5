Warden Luscombe | Luscombe, the Warden, the heron, the old heron | male
Ormerod | the stag, the great stag | male
Madam Tetch | the badger, Tetch | female
Fitch | the weasel | male
Bryony | the hedgehog, a very small voice, the child | female
the swallows | | neutral
the mole on the door | the mole, Dunstan | male
====
The Matter of the Clapper

Nobody in Alder Hall could remember a colder April, and the heron could remember nearly all of them.

He stood on one leg upon the Warden's stump and waited for the noise to stop. It did not stop. The squirrels were arguing with the dormice about seats. A toad had brought soup. High along the rafters the swallows, who had come in from Africa that very morning and had not yet been told what was going on, were asking everybody at once.

[[Warden Luscombe]]“Order,” said the heron. He said it again. Then he put down his other foot, which he did only for funerals and floods, and the hall went quiet from the front to the back.

[[Warden Luscombe]]“Thank you. The clapper of the Frost Bell is gone. It was there on Tuesday. It is not there tonight, and I am told that tonight there will be a frost.”

[[the swallows]]“A frost!” the swallows chorused. [[the swallows]]“Oh, we came too soon, we came too soon!”

[[Warden Luscombe]]“You did, rather. Who was it that found it missing?”

The great stag came forward. It took him some time, because his antlers had to be turned sideways to pass the pillars, and he liked people to see it being done.

[[Ormerod]]“I found it, Warden. I went up at dusk to give the rope a trial, as I do each evening, at no small trouble to myself. I pulled. There was no sound. I looked up inside, and there was nothing in that bell but a spider.”

[[Madam Tetch]]“Did you ask the spider?”

That was Madam Tetch. She had a bench to herself at the side and had not looked up from her knitting.

[[Ormerod]]“One doesn't ask spiders, madam,” said Ormerod.

[[Madam Tetch]]“One might learn something.”

[[Ormerod]]“I did not need to learn something. I know perfectly well who did it, and so does every creature under this roof.” He swung his head round, and the people on the left ducked. [[Ormerod]]“Where is Fitch?”

Every creature under that roof turned to look at the weasel. He was sitting quite near the door, as he always did, and he had a piece of cheese halfway to his mouth.

[[Fitch]]“Here,” said Fitch. [[Fitch]]“Hello. What have I done?”

[[Ormerod]]“You have stolen the clapper.”

[[Fitch]]“Have I? What for?”

[[Ormerod]]“To sell.”

[[Fitch]]“Who to?”

[[Ormerod]]“I don't know who to! Some person! Some person who requires a clapper!”

[[Fitch]]“It weighs more than I do, your honour. I couldn't lift it with a cart.”

[[Ormerod]]“You had a cart last summer.”

[[Fitch]]“It was full of my mother,” said the weasel. [[Fitch]]“She'd hurt her hip. I took her to the sea.”

There was a stir at this. Several mice who had been preparing to hiss thought better of it. The badger turned her needles and began another row.

Warden Luscombe closed one eye. It was a thing he did when he was thinking, and those who did not know him supposed he had dozed off.

[[Warden Luscombe]]“Where were you last night, Fitch?” he asked.

[[Fitch]]“In bed.”

[[Warden Luscombe]]“Can anyone vouch for it?”

[[Fitch]]“I live by myself, sir. People don't come to tea.” He looked at the cheese, and put it down on the floor beside him, and seemed to wish it were further off. [[Fitch]]“If there's going to be a vote, I'd as soon we had it now. Only last time you all voted first and it turned out to be the wind.”

[[the swallows]]“Was it the wind?” cried the swallows. [[the swallows]]“What did the wind do?”

[[Madam Tetch]]“Took the vicarage washing,” Madam Tetch told them. [[Madam Tetch]]“He was in the lock-up nine days for it. Nobody has said sorry yet that I've heard. I've been listening, too.”

The stag coughed.

[[Ormerod]]“That's neither here nor there. In three hours the frost will be down on every blossom in the valley, and if the bell doesn't ring, nobody will light the smudge pots, and if nobody lights the pots there'll be no apples, no plums, no pears. Think of that. A winter with no pears! I say lock him up and we'll hunt his burrow from end to end.”

[[Bryony]]“Please.”

It was a very small voice. It came from somewhere among the knees of the middle rows, and nobody could see whose it was.

[[Warden Luscombe]]“Who spoke?”

[[Bryony]]“Please, it wasn't him.”

[[Warden Luscombe]]“Let that person through,” said the old heron. [[Warden Luscombe]]“Gently, toad. Mind the soup.”

The rows parted with a good deal of treading on tails, and out on to the boards came a hedgehog, so young that her prickles were still fair at the ends. She had a mitten on one paw. She had clearly lost the other, and had clearly been crying about something larger than a mitten.

[[Warden Luscombe]]“What's your name, child?”

[[Bryony]]“Bryony.”

[[Warden Luscombe]]“And what do you know about it, Bryony?”

The hedgehog opened her mouth. Then she rolled up.

It is not easy to question a ball. Ormerod said loudly that this was contempt. The Warden said that it was nothing of the kind and that he would wait. So three hundred animals waited, with the cold coming up through the floor, and after a minute there was a creak from the side bench, and the badger got down on the boards with her knitting bag and sat beside the ball as though she had only happened to be passing.

[[Madam Tetch]]“I broke a window in this hall once,” Tetch remarked to nobody. [[Madam Tetch]]“That one there, with the blue in it. I was about your size. I let them think it was hail.”

A nose came out.

[[Bryony]]“Did they find out?”

[[Madam Tetch]]“No. I've had to look at it for sixty years.”

The nose considered this. The rest of the face followed it.

[[Bryony]]“I took it,” Bryony said. [[Bryony]]“I took the clapper. I did it on Tuesday night with my sledge.”

You could have heard a moth land.

[[Ormerod]]“You?” said the stag.

[[Bryony]]“Yes, sir.”

[[Ormerod]]“But why in the name of leaf and root would you—”

[[Bryony]]“Because of Gran! She's asleep still. She's very old and Mum says she has to sleep till it's properly warm, or she'll use up all her fat and there won't be enough of her. And every time the bell rings she wakes up. She doesn't wake up right. She cries and she calls me Hyacinth, and Hyacinth's dead, Hyacinth was her sister. And it rang on Friday and Sunday and Monday. So I thought, if it only didn't ring for a bit.” She wiped her face on the mitten. [[Bryony]]“I didn't know it was for the pears.”

No one said a word. Somewhere near the back the toad could be heard to sniff.

[[Warden Luscombe]]“That was wrong of you,” said Luscombe at last, [[Warden Luscombe]]“and it was kind of you, and I have sat on this stump for forty years without finding out what one is to do about the two together. Where is it now?”

[[Bryony]]“I buried it. Under the holly by the mill. Only I went back today to get it, when everybody was so cross, and it's fallen down. There's a tunnel under. I could hear it go. It went *clonk* a long, long way.”

[[the mole on the door]]“That'll be Number Six shaft,” said the mole on the door, whose name was Dunstan and who had never before been known to speak at a meeting. [[the mole on the door]]“We gave her up in my dad's time. She's eleven inches round at the top and four at the bottom, and there's a bend. I couldn't get down her. There's not a mole could.”

[[Warden Luscombe]]“A rabbit?”

[[the mole on the door]]“Stick at the bend.”

[[Warden Luscombe]]“One of the mice, then.”

[[the mole on the door]]“Mouse'd get there. Mouse wouldn't have the strength to tie a rope on a great lump of bronze, in the dark, upside down.” He scratched his chin. [[the mole on the door]]“What you want is something long. Long and thin, see, with a bit of muscle on it.”

It was remarkable how slowly all the heads turned, this time.

The weasel had picked his cheese up again. He looked at it, and he looked at the three hundred faces, and a grin began at one end of him and travelled by degrees to the other.

[[Fitch]]“Well, now,” said Fitch.

[[Warden Luscombe]]“It would be a great service,” said the heron.

[[Fitch]]“I expect it would, sir. I expect it's cold down there. Wet, is it?”

[[the mole on the door]]“Streaming.”

[[Fitch]]“And I'm under arrest, aren't I? I wouldn't want to do anything irregular.”

Everybody waited for the Warden, but the Warden had turned his long bill, quite politely, towards the stag. The stag examined a pillar. He examined the ceiling, where forty swallows leaned over and examined him back.

[[Ormerod]]“It may be,” he began, [[Ormerod]]“that on the evidence before us—that is to say, in the light of what the child—”

[[the swallows]]“Say it!” cried the swallows.

[[Ormerod]]“I am saying it! I was mistaken.” He went a deep red about the ears. [[Ormerod]]“And it was the wind.”

[[Madam Tetch]]“There,” Madam Tetch murmured, counting stitches. [[Madam Tetch]]“Eighteen months, and it didn't hurt a bit.”

Fitch bowed to the stump, and to the stag, and, lowest of all, to the hedgehog.

[[Fitch]]“Can you hold a lantern, miss?”

[[Bryony]]“Yes,” she whispered.

[[Fitch]]“Then you come along and hold it at the top. I don't care for the dark, to tell you the truth. I'd be glad of somebody to talk down the hole to me.”

They were gone before the toad had found his hat. It was a little past eleven when a rope as thick as a bramble came tight at the top of Number Six, and the stag, who had offered, who had in fact insisted, put his shoulders to it and walked backwards up the hill. By midnight the clapper hung in its place again. By ten past, every smudge pot in the valley was alight, and the blossom stood all night in warm brown smoke and was saved, down to the last pear.

The bell never rang at all. Forty swallows had taken the news from door to door, in whispers, so as not to wake anybody's gran.
