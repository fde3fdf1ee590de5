Aoife Lacey | the guard, Aoife | female
Dessie Hanratty | Mr Hanratty, Dessie, the landlord | male
Oisín | the boy on the wall, a small voice | male
Jason Feeney | Jason, the robber, the voice, the letterbox | male
Mrs Feeney | Nana, Philomena, his nana, his grandmother, a tiny woman in a quilted coat | female
Mrs Ruane | the manageress | female
the drinkers | the drinkers, Hanratty's | neutral
Superintendent Geraghty | the superintendent | male
====
The Siege of Ballinree

At twenty past nine on the morning of the fair, Guard Aoife Lacey is eating a breakfast roll in the squad car when somebody knocks on the roof of it.

[[Oisín]]—There's a robber in the credit union, says a small voice.

[[Aoife Lacey]]—Is there? says Aoife. She looks up. There is a wall beside the car and a boy on the wall, in a county jersey, with his feet on her roof. Who told you that?

[[Oisín]]—Nobody. I seen him go in. He'd a stocking on his head.

[[Aoife Lacey]]—On his head or over his face?

[[Oisín]]—On his head. It was a football one.

She puts the roll on the dashboard. She has been seven months in Ballinree, and in that time has dealt with one stolen bicycle, which was her own.

[[Aoife Lacey]]—And is there anybody in there with him?

[[Oisín]]—There is, says Oisín. Malachy.

[[Aoife Lacey]]—Who's Malachy?

[[Oisín]]—The goat.

It is necessary to explain the goat. Every August he is crowned king of the fair, and sits three days on a platform over the square with a ribbon round his neck, looking down on the people with an expression which the people feel that they deserve. The night before it he has to be put somewhere, and this year, the parochial hall being full of wedding, the committee had put him in the credit union.

By the time the guard has crossed the street there is a crowd in the door of Hanratty's, and the landlord, Dessie Hanratty, is bringing out chairs.

[[Dessie Hanratty]]—Good girl, Aoife, says Dessie. Will you have a coffee? You've the whole day ahead of you with this fella.

[[Aoife Lacey]]—Get those people inside.

[[Dessie Hanratty]]—They are inside. That's the beer garden they're in.

[[Aoife Lacey]]—It's a footpath, Mr Hanratty.

[[the drinkers]]—It's a beer garden, say the drinkers, who are all of one mind before ten.

She gets down behind the bumper of a Toyota, as she was taught, and shouts across the width of the street.

[[Aoife Lacey]]—You in the credit union! This is the guards. Come out with your hands where I can see them.

Nothing. There is a blind over the glass, with a picture on it of a happy couple buying a conservatory. Then the flap of the letterbox goes up, and two fingers hold it there.

[[Jason Feeney]]—I can't, says a man's voice.

[[Aoife Lacey]]—Why can't you?

[[Jason Feeney]]—He won't let me. He's between me and the door.

[[Aoife Lacey]]—You're talking out of the door.

[[Jason Feeney]]—I'm lying on the floor of the porch with the inside door shut. I can get to the letterbox, but it's the inside that has the button for the lock. He has it blocked. He's after eating the bag.

[[Dessie Hanratty]]—What bag? Dessie calls.

[[Jason Feeney]]—The bag for the money. And the note.

[[Dessie Hanratty]]—Was there money in it?

[[Jason Feeney]]—There was not. There's no money in it at all, it's all on computers. There was a thing of paper clips.

[[Aoife Lacey]]—Will you let me do this? says the guard.

She has a feeling about the voice. She has heard it lately, over a counter, asking did she want sauces. On the far side of the road the manageress, Mrs Ruane, has come up the hill from Mass in good gloves and is standing with her keys in her hand.

[[Mrs Ruane]]—I've the whole quarter's accounts in there on my desk, she says. Is he eating those?

[[Aoife Lacey]]—Are you armed? shouts Aoife.

A pause.

[[Jason Feeney]]—What kind of a way armed?

[[Aoife Lacey]]—Have you a gun, or a knife, or any class of a weapon?

[[Jason Feeney]]—I'd a banana, the voice says. I'd it in the pocket like that.

[[Aoife Lacey]]—And where's the banana now?

[[Jason Feeney]]—Where d'you think?

A great laugh goes up from Hanratty's, and on the heels of it, from within, comes a thud. The happy couple shiver on their blind. It comes again.

[[Jason Feeney]]—Jesus, Mary and Joseph, says the letterbox. He's taking a run at it.

[[Mrs Ruane]]—Don't annoy him, cries Mrs Ruane. What are you doing to annoy him?

[[Jason Feeney]]—I'm not doing a thing! I'm lying here!

[[the drinkers]]—Sing to him, shout the drinkers.

[[Jason Feeney]]—What would I sing?

[[the drinkers]]—*The Wild Colonial Boy*!

[[Oisín]]—He doesn't like singing, says the boy on the wall, who has come along it for a better view. He likes crisps. Cheese and onion.

[[Dessie Hanratty]]—I've a box of them inside, says the landlord. Two euro a bag.

[[Aoife Lacey]]—Mr Hanratty.

[[Dessie Hanratty]]—One euro. It's a siege.

The guard's phone is going in her breast pocket. She knows who it is before she looks, and lies down flat behind the Toyota to answer, with one finger in her other ear.

[[Superintendent Geraghty]]—What's this I'm hearing about hostages? says Superintendent Geraghty, from the county town.

[[Aoife Lacey]]—There's no hostages, sir. There's a goat.

[[Superintendent Geraghty]]—Say again?

[[Aoife Lacey]]—A goat, sir. He has the robber.

[[Superintendent Geraghty]]—The robber has a goat?

[[Aoife Lacey]]—Other way round.

[[Superintendent Geraghty]]—I've the armed unit on the road to you from Galway. I've a woman from the radio on the other line. Is it the goat off the poster?

[[Aoife Lacey]]—It is.

[[Superintendent Geraghty]]—God almighty, says the superintendent. Nobody is to shoot that goat.

She puts the phone away. It comes to her that the armed unit will be forty minutes, and that in forty minutes a lad she knows by his voice could be a lad lying on a street with men in helmets on his back, on the radio. She raises herself up.

[[Aoife Lacey]]—Oisín. D'you know who that is inside?

The boy looks at the sky.

[[Aoife Lacey]]—I won't say it was you.

[[Oisín]]—It's Jason out of the chipper, he says. Jason Feeney. He gives me extra scraps.

[[Aoife Lacey]]—Has he a mother?

[[Oisín]]—He has a nana. That's her coming now.

The crowd in front of Hanratty's has gone quiet from the back, like a class. Through the middle of it comes a tiny woman in a quilted coat, with a trolley bag. She does not look to the right or left. She passes the Toyota, and the guard behind it, steps over the tape, wheels her trolley up to the door of the credit union, and hits it a belt of her stick.

[[Mrs Feeney]]—Jason.

There is no answer.

[[Mrs Feeney]]—I know you're there. I can smell the vinegar.

[[Jason Feeney]]—Nana, says the letterbox, very low, go home.

[[Mrs Feeney]]—I will not go home. You're making a show of me. What have you on your head?

[[Jason Feeney]]—Nothing.

[[Dessie Hanratty]]—He has his football sock on it, Mrs Feeney, Dessie puts in.

[[Mrs Feeney]]—Thank you, she says, without turning her head. I knitted it. Jason, what did you want the money for?

Inside, the goat can be heard walking to the far end of the carpet and coming back. When the voice does come, it has no stocking on it at all; it might be nine years old.

[[Jason Feeney]]—The letter came about the house.

[[Mrs Feeney]]—What letter?

[[Jason Feeney]]—From the landlord's solicitor. I seen it behind the clock. You've till the first of the month, it said, or you're out.

[[Mrs Feeney]]—That was my letter.

[[Jason Feeney]]—You never told me.

[[Mrs Feeney]]—I did not tell you because I'd the money got! And where did I have it got? She gives the door another belt. In the credit union! Six years at ten euro a week, in the credit union, the one place in the whole of Ireland, and you go in on top of it with a banana!

The man with the beer garden has been putting out a tray of coffees. He puts it down on the path.

[[Dessie Hanratty]]—Who's your landlord, Philomena? he asks.

[[Mrs Feeney]]—You are, Dessie.

It is very quiet in the street. One after another the drinkers of Ballinree move their chairs a few inches, so as to be sitting somewhere else.

[[Dessie Hanratty]]—I never sent a letter, Dessie says. That'd be the agency. They do the, they see to all that. I don't see the half of it.

[[the drinkers]]—Shame, say the drinkers.

[[Dessie Hanratty]]—I'll ring them! I'm ringing them now. Look, I have the phone out.

[[Mrs Feeney]]—And you charging two euro for a bag of crisps.

[[Dessie Hanratty]]—One, says the landlord wretchedly.

[[Aoife Lacey]]—Bring out the box, the guard tells him. All of it.

She has thirty-one minutes. What she does next is not in the manual, and when the superintendent comes to read her report of it he will find that some of the page appears to have been eaten. She borrows the boy. She carries him on her shoulders round by the lane to the little high window at the back, which is the only one with no bars, and he pours through it, one after another, thirty-six bags of cheese and onion, opened. From the front of the building they hear hooves, going away.

[[Aoife Lacey]]—Now, Jason! she roars. The button!

There is a buzz; there is a click. The door opens about as wide as a man, and a long, thin lad comes out of it sideways, with no shoes and one trouser leg, and stands blinking on the step in front of his grandmother. He has half a sock on his head. She reaches up and takes it off.

[[Mrs Ruane]]—Is that everything? asks Mrs Ruane. Is he under arrest, Guard? Only I've the wages at ten.

Aoife thinks about this. She looks at the lad, and at his nana, and over at the drinkers, who to a man are studying the sky.

[[Aoife Lacey]]—What did he rob, Mrs Ruane?

[[Mrs Ruane]]—Well, nothing. Paper clips.

[[Aoife Lacey]]—And who let him in?

[[Mrs Ruane]]—The door would have been open, says the manageress slowly. On account of the goat. For the air.

[[Aoife Lacey]]—So you'd say a young fella walked in at an open door to see was the goat all right.

[[Mrs Ruane]]—And got a fright, says Mrs Ruane, drawing on her gloves.

[[the drinkers]]—He'd a great fright, Hanratty's agrees.

[[Jason Feeney]]—He ate my runners, says Jason.

[[Mrs Feeney]]—You've work at four, his grandmother tells him. You'll walk to it in your socks. You've only the one and a half.

When the armed unit comes over the hill there is nothing to be seen in the square but a boy on a wall, a fair getting under way, and a guard asleep in her car beside a cold breakfast roll. High on his platform the king is wearing a ribbon, and what might be part of a banana. He looks down on the helmets for some time.

Then he reaches out, without hurry, and begins on the bunting.
