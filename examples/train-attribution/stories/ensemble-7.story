Judge Concepta Hanratty | the judge, Judge, Judge Hanratty | female
Fergus Lalor | Lalor, Mr Lalor, the solicitor | male
Inspector Gavigan | the Inspector, Inspector, Gavigan | male
Aisling Noone | Garda Noone, the young guard, Guard, the guard | female
Philomena Quigg | Mrs Quigg, the registrar | female
Bartle Heaney | Heaney, Bartle, Mr Heaney, Bartholomew Heaney, the accused | male
Christy Lally | Christy, Mr Lally, the man behind the bar | male
Teasie Mulrooney | Miss Mulrooney, Teasie, the woman with the trolley, the owner | female
====
11. The People versus Bartholomew Heaney

The courthouse has two feet of the Shannon in it, so the District Court is sitting upstairs at Lally's, in the function room, under a banner that says HAPPY 60TH BRENDA.

[[Judge Concepta Hanratty]]— Can that be got down?

[[Philomena Quigg]]— Not without a ladder, Judge, says the registrar. There's a ladder in the courthouse.

The judge gives the banner a long look and takes her seat beneath it, behind what was until this morning the cake table. She is a small woman with a large voice. It's the third day of her first week in the West.

[[Judge Concepta Hanratty]]— Very well. Call it, Mrs Quigg.

[[Philomena Quigg]]— Director of Public Prosecutions, at the suit of Garda Noone, against Bartholomew Heaney. Theft contrary to section four, to wit, a donkey.

[[Judge Concepta Hanratty]]— A what?

[[Philomena Quigg]]— An ass, Judge.

There's a general settling of chairs. It's a wet Tuesday and the whole of the parish is in. Over in the corner the man behind the bar, who's been told he is not to serve, has hung tea towels on the taps and is polishing the same glass he was polishing at ten.

[[Judge Concepta Hanratty]]— You're for the accused, Mr Lalor?

[[Fergus Lalor]]— I am, Judge, says the solicitor. With some pride.

[[Judge Concepta Hanratty]]— The pride isn't necessary. Inspector?

Inspector Gavigan gets up a section at a time. He's six foot five and he has a cold.

[[Inspector Gavigan]]— The facts are very net, Judge. On the eighteenth of December the parish had a live crib put up in the Square. It'd a Holy Family in it that was plaster and an ass that wasn't. On the morning of the nineteenth the ass was gone. I've one witness, that's Garda Noone, who recovered the animal on the twentieth, from the kitchen of the accused.

[[Judge Concepta Hanratty]]— From the yard, surely.

[[Inspector Gavigan]]— The kitchen, Judge. It was in beside the range.

[[Bartle Heaney]]— It was a cold night, says somebody at the side table.

[[Judge Concepta Hanratty]]— You'll get your turn, Mr Heaney.

[[Bartle Heaney]]— I'm only saying.

[[Fergus Lalor]]— Bartle, whispers the man beside him, whisht.

The young guard is sworn. The Bible is Lally's own and has been got down off the shelf with the darts trophies. She's eleven weeks in the job, and she holds the notebook up before her like a hymn sheet.

[[Aisling Noone]]— I attended at the dwelling at ten past seven in the evening. I knocked on the door, and a voice said come in, it's open. I observed the accused at one side of the range and the donkey at the other. The accused was reading to it.

[[Judge Concepta Hanratty]]— Reading what? asks the judge, in spite of herself.

[[Aisling Noone]]— The *Farmers Journal*.

[[Fergus Lalor]]— I'd ask you to disregard that, Judge. It's prejudicial.

[[Judge Concepta Hanratty]]— I'll do no such thing. Go on, Guard.

[[Aisling Noone]]— I asked him to account for his possession of the animal. He replied that he wasn't in possession of her, if anything it was the other way about.

They like that at the back. Heaney nods; it's a fair record.

[[Inspector Gavigan]]— And was there anything on the donkey? says the Inspector.

[[Aisling Noone]]— There was tinsel on it, sir.

[[Inspector Gavigan]]— Your witness.

Lalor takes hold of both his own lapels. He's waited a long time for a donkey.

[[Fergus Lalor]]— You're a Dublin girl, I believe?

[[Aisling Noone]]— Castlebar.

[[Fergus Lalor]]— The town, though. And would you know one donkey from another?

[[Aisling Noone]]— I'd know a donkey.

[[Fergus Lalor]]— I don't doubt it. I put it to you, now, that there's four hundred asses in this county. Who does the prosecution say is the owner of this particular one?

She turns over a page. Then she turns it back and looks across at her superior, and so does the judge.

[[Inspector Gavigan]]— The parish had the use of it.

[[Judge Concepta Hanratty]]— The use isn't the ownership, Inspector. You can't steal a thing off nobody. Who gave them the use of it?

[[Inspector Gavigan]]— It'd be Father Duignan that saw to that end of it, Judge.

[[Judge Concepta Hanratty]]— Then where's Father Duignan?

[[Philomena Quigg]]— He's in Lourdes, says Mrs Quigg.

Gavigan blows his nose. It goes on for some time, like something being moved upstairs.

[[Judge Concepta Hanratty]]— I see, says the judge. Is there anyone else you'd care to not call? No? Then I'll hear the accused.

He's a long, mild bachelor of seventy in a suit that was bought for somebody's funeral. He takes the book in the wrong hand and says the oath to Mrs Quigg.

[[Fergus Lalor]]— You've kept donkeys yourself?

[[Bartle Heaney]]— All my life. Till the last one.

[[Fergus Lalor]]— And what became of her?

[[Bartle Heaney]]— Two years in March, somebody left the gate. I looked for her from here to Roscommon.

[[Fergus Lalor]]— Had she a name?

[[Bartle Heaney]]— Brenda, says Heaney.

The whole room looks up at the banner.

[[Christy Lally]]— That's the wife, says the man behind the bar. That's a different Brenda.

[[Judge Concepta Hanratty]]— Who is that?

[[Christy Lally]]— Christy Lally, Judge. It's my premises.

[[Judge Concepta Hanratty]]— Sit down, Mr Lally.

[[Christy Lally]]— I can't, Judge, they've all the chairs.

[[Judge Concepta Hanratty]]— Then stand quietly. Mr Lalor?

[[Fergus Lalor]]— When you saw the ass in the crib, what did you think?

[[Bartle Heaney]]— I thought, there she is.

[[Fergus Lalor]]— But how could you be sure?

[[Bartle Heaney]]— I wasn't. She was. I was going in to second Mass, and she'd her back to me, eating the manger. I said the name, not loud. And up comes the head, and she looks out at me straight through Saint Joseph.

[[Fergus Lalor]]— So you took her home with you.

[[Bartle Heaney]]— I did not. I went in to Mass. When I came out she was after breaking the bit of twine. I walked home and she walked home. Neither one of us passed any remark.

The Inspector rises to cross-examine. He has only the one question and has plainly been minding it.

[[Inspector Gavigan]]— Tell me this, Mr Heaney. If you lost an ass two years ago, as you say, why did you never report it?

[[Bartle Heaney]]— I did.

[[Inspector Gavigan]]— To whom?

[[Bartle Heaney]]— To yourself.

Nobody breathes. The rain comes in off the river and rattles the long windows.

[[Inspector Gavigan]]— I've no recollection of that, says the Inspector.

[[Bartle Heaney]]— You'd a cold, says Heaney kindly.

It's now, with the judge's hand over her mouth and Mrs Quigg calling for silence, that someone by the radiator says a thing that no one catches. She has to say it twice. She's a woman of eighty or more with a man's cap on and a tartan shopping trolley, and she was in before anybody this morning, and they'd all of them taken her for somebody else's aunt.

[[Teasie Mulrooney]]— I said, would it be any help if I was the owner?

[[Judge Concepta Hanratty]]— The owner of what, madam?

[[Teasie Mulrooney]]— Of the ass.

Up they get, the entire parish. There being no gavel, the judge takes what's to hand, and it's the cake slice.

[[Judge Concepta Hanratty]]— Order! I'll clear the room! Come up here to me. Who are you?

[[Teasie Mulrooney]]— Teasie Mulrooney, your honour. From the island. I came in on the first boat.

[[Judge Concepta Hanratty]]— And you're telling me that you own this animal?

[[Teasie Mulrooney]]— I'm telling you that I paid for it, says the woman with the trolley. Sixty euro, and a spare wheel. I'd show you her papers, but she came without. And it was me that lent her to the priest, because he said it was for Our Lord.

[[Judge Concepta Hanratty]]— When was it you bought her?

[[Teasie Mulrooney]]— Two years in March.

[[Judge Concepta Hanratty]]— From whom?

She turns herself around, trolley and all. She looks the court over without haste: the Inspector, the guard, the long suit; the benches; the bar.

[[Teasie Mulrooney]]— That fella. With the tea towel.

There's a crash, and it's the glass.

[[Christy Lally]]— I thought it was a stray!

[[Fergus Lalor]]— Christy, says the solicitor, as your legal adviser, say nothing.

[[Christy Lally]]— You're *his* legal adviser!

[[Fergus Lalor]]— I'm the only one there is. Say nothing.

[[Christy Lally]]— She'd four of the hanging baskets ate! In the one night! I'd them done up for the Tidy Towns. What was I to do, Judge, water her?

[[Bartle Heaney]]— Begonias? asks Bartle, with interest.

[[Christy Lally]]— Trailing.

[[Bartle Heaney]]— She was always a divil for a begonia.

[[Judge Concepta Hanratty]]— Will you all be quiet! says the judge. She puts the cake slice down; she squares it to the edge of the table. Now. It appears that I've a man charged with stealing his own ass, from a priest in Lourdes who had it off a lady who bought it from a publican who'd no right to it in the world. Inspector, are you pressing on with this?

[[Inspector Gavigan]]— I'm in your hands, Judge.

[[Judge Concepta Hanratty]]— You're in nobody's hands. Where's the animal at present?

[[Aisling Noone]]— Below in the yard. She's Exhibit One.

[[Judge Concepta Hanratty]]— And since December? Who's been keeping it?

It's not a hard question. But the guard has gone as red as a postbox, right up to the cap.

[[Aisling Noone]]— I have. She's in the sergeant's garage. There was nothing about it in the manual, Judge, about feeding exhibits. I've been getting up at five.

[[thinks Judge Concepta Hanratty]]*Eleven weeks,* thinks Judge Hanratty, [[thinks Judge Concepta Hanratty]]*and they have her getting up at five to a donkey.* She pushes back her chair.

[[Judge Concepta Hanratty]]— The court will view the exhibit.

The court goes to the window. Down among the barrels in the wet, with a Garda raincoat belted round her middle, stands a small grey ass. She's eating a sign.

[[Judge Concepta Hanratty]]— You'll call her, Miss Mulrooney, please. And when you have done it he'll call her. What do you call her, on the island?

[[Teasie Mulrooney]]— Concepta, says the owner.

A silence. Mrs Quigg becomes very busy with the stapler.

[[Judge Concepta Hanratty]]— After anyone?

[[Teasie Mulrooney]]— After my mother.

[[Judge Concepta Hanratty]]— I see. It's a good name. Go ahead.

They put up the sash. The old woman calls out in Irish, and a long ear comes round. Then he leans out over her shoulder and says the other name, not loud, and the other ear comes round after it. The ass stands there with one to each of them and her mouth full. She looks from window to window. And then she lets a roar out of her that they hear in Athlone, and goes trotting across the yard to the back step, for the guard is on it, who'd slipped off down the stairs to see that she didn't slide on the wet.

[[Philomena Quigg]]— Well, says the registrar. That's that.

[[Judge Concepta Hanratty]]— It is not that. Miss Mulrooney, have you a view?

[[Teasie Mulrooney]]— I've had her the two summers, says Teasie slowly. She's great company. But I'm eighty-three, and it's a hard place in winter for anything with legs. I'd been lying awake wondering who'd have her.

[[Bartle Heaney]]— You could come over and see her, says Heaney. He addresses it to the window frame. Of a Sunday. There's the half-ten boat.

[[Teasie Mulrooney]]— Would there be tea?

[[Bartle Heaney]]— There would.

[[Teasie Mulrooney]]— And do you read to everyone, or is it only her?

The back of his neck is a sight. Lalor looks away from it, out of delicacy, and finds the Inspector doing the same.

[[Judge Concepta Hanratty]]— Winters with the one and summers with the other, says the judge, and visiting for the guard. Case dismissed. Mr Lally, you'll pay this lady sixty euro and a wheel. Is that bar shut?

[[Christy Lally]]— It is, Judge. You shut it.

[[Judge Concepta Hanratty]]— Open it.
