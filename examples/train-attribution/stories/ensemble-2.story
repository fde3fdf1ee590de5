Colonel Renske Aalbers | the Colonel, Colonel | female
Graeme Sillitoe | Nurse, the big one | male
Mathilde Gorez | Tilde | female
Samir Bexley | Bexley, Bex, the driver | male
Valbona Kreshta | the Accountant, Valbona, Mama, the mother | female
Drita Kreshta | Drita, the voice, the young woman, my daughter, Miss Kreshta | female
====
TWENTY-ONE

The Sixth Passenger

The phone in the glovebox belongs to nobody.

It has been ringing for some time before they understand this, because each of them is waiting for one of the others to see to it. Rain drums on the roof of the campervan. Beyond the windscreen is an Albanian beach in November, and where there ought to be a sea there’s a noise.

[[Samir Bexley]]“Not mine,” says the driver.

[[Mathilde Gorez]]“Well, it isn’t mine,” says Tilde.

[[Colonel Renske Aalbers]]“Phones,” says the Colonel. [[Colonel Renske Aalbers]]“On the table. All of you.”

They put them down among the cups, like people anteing up. Bexley’s has a cracked face. Tilde’s is the size of a paperback and was made by no known company. Nurse’s is pink; it was his niece’s. The Colonel lays her own beside it, an old grey thing with buttons, and looks at the woman in the corner seat, who goes on knitting.

[[Valbona Kreshta]]“You took mine in Tirana,” the Accountant says. [[Valbona Kreshta]]“You dropped it in a fish tank.”

[[Colonel Renske Aalbers]]“So I did.”

Four, then. The ringing stops. They’ve barely had time to enjoy it when it starts again.

[[Graeme Sillitoe]]“Leave it be,” says Nurse. He is a large soft-spoken Yorkshireman who can set a bone or break one, and his right hand has gone inside his coat. [[Graeme Sillitoe]]“It could be wired.”

[[Samir Bexley]]“It’s a phone, mate. If they could get a bomb in there, why would they ring first?”

[[Graeme Sillitoe]]“To get some daft bugger to open the flap.”

[[Colonel Renske Aalbers]]“Tilde?”

Tilde already has her cheek to the dashboard. She’s twenty-four, and she listens to machines as other people listen to babies. [[Mathilde Gorez]]“It’s on vibrate. I can hear the screws buzzing. It’s cheap, it’s the kind you get at a supermarket.” She holds a hand out behind her, palm up. [[Mathilde Gorez]]“Torch.”

Bexley gives her the torch. She lifts the flap with one fingernail, and nothing at all happens, except that it’s louder.

[[Mathilde Gorez]]“No number. Do I pick up?”

[[Colonel Renske Aalbers]]“Speaker. And nobody breathe.”

A click. Somewhere a long way off a door shuts, and there are heels on a hard floor.

[[Drita Kreshta]]“Good evening,” says a woman. [[Drita Kreshta]]“Please don’t hang up, I’ve nine minutes left on this card. Your boat isn’t coming.”

Bexley opens his mouth. The Colonel lifts a finger and he closes it.

[[Drita Kreshta]]“I know you’re there, I can hear it raining on you. They picked up the skipper in Vlorë at six, and his son with him, and he’s told them the place and the signal. He held out for an hour. You might send the wife something.” It’s a young voice, quick, and the English has been to a good school. [[Drita Kreshta]]“There’ll be a boat. It’s only that it won’t be yours. They’ll flash you two long, as arranged. They’re rather looking forward to it.”

[[Colonel Renske Aalbers]]“Who am I speaking to?”

[[Drita Kreshta]]“Is that the Colonel? I thought you’d be a man.”

[[Colonel Renske Aalbers]]“So do most people. I asked you something.”

[[Drita Kreshta]]“A friend.”

[[Colonel Renske Aalbers]]“I haven’t any.”

[[Drita Kreshta]]“A friend of the van’s, then. Is the one you call Nurse there, with his hand on his gun? He needn’t. There’s a track up behind the olive press, and it isn’t on anybody’s map. It comes out on the Greek side. If you leave in the next half an hour you’ll miss them altogether,” says the voice, and then there’s no voice.

For a while the only thing going in the van is the needles.

[[Graeme Sillitoe]]“Right,” says Nurse. [[Graeme Sillitoe]]“Who’s talked?”

[[Samir Bexley]]“Don’t look at me.”

[[Graeme Sillitoe]]“You hired the van, Bex.”

[[Samir Bexley]]“Off my cousin! Off my cousin’s brother-in-law, and he thinks that we’re surfers!”

[[Graeme Sillitoe]]“She knows my name. She knew where my bloody *hand* was.”

[[Mathilde Gorez]]“Everyone knows where your hand is,” says Tilde. [[Mathilde Gorez]]“It’s where it always is. That’s not intelligence, it’s just paying attention.”

[[Graeme Sillitoe]]“You’d know, would you? You were on your own in here for an hour in Berat, while we did the shopping.”

[[Mathilde Gorez]]“I was asleep!”

[[Graeme Sillitoe]]“You don’t sleep. I’ve shared a wall with you for a month and I’ve never once known it.”

[[Colonel Renske Aalbers]]“That’s enough.”

She doesn’t say it loudly. She is fifty-eight, with a grey plait and a bad hip, and the rank comes from an army that she’s never named to any of them. She’s looking at the phone as if it were a hand of cards.

[[Colonel Renske Aalbers]]“We’ll take it as a thing that’s been said, and see if it stands up. Bexley. Did you know he was bringing the son?”

[[Samir Bexley]]“He told me he’d be on his own. But there is one, he showed me a picture.”

[[Colonel Renske Aalbers]]“So she’s either on the inside or she’s very thorough. What about the signal?”

[[Mathilde Gorez]]“It was never in a message. I’d have seen it,” Tilde says. [[Mathilde Gorez]]“We only said it the once, out loud. We said it in here.”

All four of them look up at the ceiling, which is quilted vinyl with a brown stain on it the shape of Africa.

[[Graeme Sillitoe]]“We’re bugged,” Nurse says.

[[Mathilde Gorez]]“We’re not. I did it on Sunday and I did it again at the border.”

[[Graeme Sillitoe]]“Then it’s one of us,” he says, [[Graeme Sillitoe]]“and I know it’s not me.”

[[Samir Bexley]]“That’s just what I’d say, if it was me.”

[[Graeme Sillitoe]]“I swear to God, Bex—”

[[Valbona Kreshta]]“Six hundred and twelve,” says the Accountant.

It’s the first remark she’s volunteered since noon. Valbona Kreshta is a tidy little woman in a beige cardigan, who for twenty-two years kept two sets of books for the worst men on the Adriatic, and who has both of them in her head. That’s what the van is for.

The Colonel looks round. [[Colonel Renske Aalbers]]“Six hundred and twelve what?”

[[Valbona Kreshta]]“Stitches. I have to say something now and I didn’t wish to lose my place.” She sticks the needles through the ball. [[Valbona Kreshta]]“The phone is mine.”

Nobody moves; all the same, it’s as if the van has got smaller.

[[Graeme Sillitoe]]“You were searched,” says Nurse. [[Graeme Sillitoe]]“I searched you.”

[[Valbona Kreshta]]“You were very respectful. It was in the wool.”

[[Graeme Sillitoe]]“I *felt* the wool.”

[[Valbona Kreshta]]“You felt the blue,” she says.

Bexley laughs, once, and thinks better of it.

[[thinks Colonel Renske Aalbers]]*Ten years ago,* thinks the Colonel, [[thinks Colonel Renske Aalbers]]*I’d have had that wool out over the floor.* Aloud she asks, quite pleasantly, [[Colonel Renske Aalbers]]“Who is it that you’ve been ringing?”

[[Valbona Kreshta]]“One person. Once in the day, from the toilet, so that she can hear I’m alive. Tonight I put it there because I wanted you should all hear her. You wouldn’t have believed it out of my mouth.”

[[Mathilde Gorez]]“Hear who?” asks Tilde.

[[Valbona Kreshta]]“My daughter.”

[[Colonel Renske Aalbers]]“You haven’t got a daughter. I’ve read your file. I *wrote* your file.”

[[Valbona Kreshta]]“Yes,” says the Accountant. [[Valbona Kreshta]]“I kept two sets of that also.”

The phone starts to ring.

This time it’s the Colonel who picks it up. [[Colonel Renske Aalbers]]“Miss Kreshta,” she says.

Silence; and behind it there’s a room. A strip light. A printer, not close.

[[Drita Kreshta]]“Mama! You *told* them?”

[[Valbona Kreshta]]“They were blaming each other, Drita. It was so uncomfortable.”

[[Drita Kreshta]]“You promised me! You said you’d let them think it was a tip!”

[[Valbona Kreshta]]“They’re not stupid people. Only the big one. Are you eating?”

[[Drita Kreshta]]“I’m in the copy room on the second floor of the Ministry of the Interior. No, Mama, I’m not eating.”

[[Valbona Kreshta]]“You see how she is,” the mother says to the table.

[[Colonel Renske Aalbers]]“You’re with the Ministry?” asks the Colonel.

[[Drita Kreshta]]“I’m with the same man that she was. He’s only moved offices.” The young woman has brought her voice right down. [[Drita Kreshta]]“When she went, somebody had to take on the second set. I said I’d do it. They think I hate her. I’ve been very convincing, I’ve cried in front of people.”

Tilde leans in over the cups. [[Mathilde Gorez]]“How did you get hold of the signal?”

[[Drita Kreshta]]“It’s on the interrogation sheet. I typed it. Who’s that?”

[[Mathilde Gorez]]“Tilde.”

[[Drita Kreshta]]“Oh! My mother says you never sleep.”

[[Graeme Sillitoe]]“*There* you are,” says Nurse.

[[Drita Kreshta]]“I’ve got three minutes, please. Are you going to take the olive press?”

The Colonel doesn’t reply. She’s rubbing a clear patch on the windscreen with the heel of her hand. Out past the rain, low down, in the noise, a light has come on. It stays on while you could count to four, and goes off, and comes on again.

[[Samir Bexley]]“Two long,” Bexley says. [[Samir Bexley]]“That’s him. That’s bang on, that’s exactly what we said.”

[[Graeme Sillitoe]]“Aye. And she said it would be.”

[[Samir Bexley]]“Or else he’s out there with his kid, freezing to death for us, and there’s a roadblock at the olive press with our names on. How do we know? It’s a voice! How do we know she’s even anybody’s daughter?”

It’s a fair question. The Colonel turns her head and puts it, without a word, to the beige cardigan.

[[Valbona Kreshta]]“What do you want that I should do?”

[[Colonel Renske Aalbers]]“Ask her something. Something they couldn’t have got out of her.”

The Accountant thinks it over. The light comes on. It goes off.

[[Valbona Kreshta]]“Drita,” she says. [[Valbona Kreshta]]“What did your father have in his pocket?”

The printer has stopped. When the answer arrives, it isn’t in the voice that went to the good school. It’s years younger.

[[Drita Kreshta]]“You said we’d never talk about that.”

[[Valbona Kreshta]]“I know what I said.”

[[Drita Kreshta]]“My tooth. My milk tooth, in the foil off a chocolate.”

[[Valbona Kreshta]]“It’s her.” She reaches for the needles, though she can’t seem to find the beginning of the row. [[Valbona Kreshta]]“It’s she. Please, go now.”

[[Colonel Renske Aalbers]]“Bexley, drive.”

[[Samir Bexley]]“Lights?”

[[Colonel Renske Aalbers]]“No lights. Nurse, get on the back step and tell me if that boat has a friend. Tilde—”

[[Mathilde Gorez]]“Jam them? I’ve been dying to jam someone.”

[[Colonel Renske Aalbers]]“If you’d be so good.” The engine coughs and takes. The Colonel still has the supermarket phone in her palm, with the time running down in the corner: a minute and a half. She switches off the speaker and holds it out across the wool. [[Colonel Renske Aalbers]]“Ask her whether she’s got a coat with her. It’s cold in Greece.”

[[Valbona Kreshta]]“She isn’t in Greece. She’s in Tirana, she’s at her work.”

[[Colonel Renske Aalbers]]“How many people have seen that sheet, Valbona?”

[[Valbona Kreshta]]“She said, she typed it. Her, and three, four.” The Accountant’s lips go on moving for a moment, as they do over her stitches. The colour leaves her face. [[Valbona Kreshta]]“And in the morning you aren’t on the beach.”

[[Colonel Renske Aalbers]]“In the morning we’re not on the beach, and they’ll want to know why. So she goes down the back stairs, now, with her bag. She goes to the place where I drowned your phone and she asks the waiter for the carp. Can you remember that?”

[[Valbona Kreshta]]“I can remember everything,” says the Accountant. She has the thing in both hands, and she’s jammed it against her ear as the van tips up on to the track. [[Valbona Kreshta]]“Drita? It’s me. Put down what you’re holding. No. No, you listen to your mother: have you got a coat?”
