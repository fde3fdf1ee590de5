Ilse Maarten | Ilse, Mrs Maarten, his wife, the wife | female
Davor Maarten | Davor, Mr Maarten, her husband, the tenant | male
Mr Szabados | Mr Szabados, Szabados, the landlord | male
Frau Pinkel | Frau Pinkel, the woman from across the landing, the old woman | female
====
The Deposit

He arrived at seven on the dot with a torch, a clipboard and his own slippers. He changed into the slippers on the mat. Then he walked to the middle of the emptied sitting room and breathed in through his nose.

[[Mr Szabados]]– You had a dog, said Mr Szabados.

[[Davor Maarten]]– No.

[[Mr Szabados]]– A cat.

[[Davor Maarten]]– We had a fern, said Davor.

The landlord made a mark on the clipboard. It was longer than the word fern.

[[Mr Szabados]]– Shall we begin with the walls?

[[Ilse Maarten]]– Would you like a coffee first? There's one cup left that isn't packed.

[[Mr Szabados]]– Thank you, Mrs Maarten, but I don't take coffee with people I may have to sue.

Ilse looked at her husband. He was leaning on the radiator with his arms crossed, and he had on the face that he wore at the dentist's.

[[Ilse Maarten]]– He's joking, she said.

[[Davor Maarten]]– Are you joking?

[[Mr Szabados]]– I have never been told that I was.

He switched on the torch, though it was broad daylight, and laid the beam flat along the plaster. Every bump on the wall put out a small black tail. They had lived there for nine years and had never once seen it like that; it looked like the moon.

[[Mr Szabados]]– Here. And here. Four, five, six. What was this?

[[Ilse Maarten]]– Pictures.

[[Mr Szabados]]– Six?

[[Ilse Maarten]]– We like pictures.

[[Mr Szabados]]– The lease says two hooks to a wall. Clause eleven.

[[Davor Maarten]]– The lease also says that there's a lift, said Davor.

[[Mr Szabados]]– There is a lift.

[[Davor Maarten]]– There's a shaft.

Szabados wrote. He had a beautiful hand, the old commercial sort, with loops. When he had finished with the hooks he went down on one knee by the skirting board, and it took him some time, and Ilse caught herself putting out an arm to help.

[[Ilse Maarten]]– Mind the nail.

[[Mr Szabados]]– Whose nail is it?

[[Ilse Maarten]]– It was there when we came.

[[Mr Szabados]]– That is what everybody says of nails. He ran his thumb along the wood. This has been painted.

[[Davor Maarten]]– It was brown.

[[Mr Szabados]]– It was oak, Mr Maarten.

[[Davor Maarten]]– It was brown with bits coming off. We painted it at our own cost, one Easter, and you came and looked at it, and you said—

[[Mr Szabados]]– I said it was white.

[[Davor Maarten]]– You said it was white!

[[Mr Szabados]]– I was describing it.

His wife had begun to shake. She had her hand over her mouth, and her eyes above it were fixed on a corner of the ceiling. Davor saw and it did not help him.

[[Davor Maarten]]– It isn't funny, Ilse. It's two thousand eight hundred.

[[Ilse Maarten]]– I know what it is.

[[Davor Maarten]]– It's the van and the first month.

[[Ilse Maarten]]– I know. I'm sorry. It's the slippers.

They all looked at the slippers. They were maroon, with a crest.

[[Mr Szabados]]– My sister gave me these, the landlord said stiffly. Shall we see the kitchen?

The kitchen took eleven minutes. He opened the oven and closed it. He ran the hot tap over his wrist, counting under his breath, and at forty he turned it off and entered a figure. He pulled out the drawer that stuck, and it stuck, and he nodded to it as to an acquaintance.

[[Mr Szabados]]– Where is the window key?

[[Ilse Maarten]]– On the hook.

[[Mr Szabados]]– Which hook?

[[Ilse Maarten]]– One of the six.

[[Davor Maarten]]– Now who's joking? said her husband.

[[Ilse Maarten]]– I wasn't. It really is. I'll get it.

She went out. The two men stood on either side of the table that was not there any longer. A tram passed down in the street and the glass hummed.

[[Davor Maarten]]– You're going to keep it, aren't you?

[[Mr Szabados]]– I am making an inventory.

[[Davor Maarten]]– Nine years. We've never been late. Not once. The winter the boiler went I carried coal up four floors for the whole of the landing, for her across the way too, and did I send you a bill for it?

[[Mr Szabados]]– You sent me a letter.

[[Davor Maarten]]– I sent you six letters.

[[Mr Szabados]]– They were very well written.

[[Davor Maarten]]– Did you answer one?

[[Mr Szabados]]– I didn't think I could match the tone.

Ilse was back. She stood in the door with the little brass key on her palm, looking from one to the other of them.

[[Ilse Maarten]]– What's happened?

[[Davor Maarten]]– Nothing.

[[Mr Szabados]]– Your husband has been telling me about coal.

[[Ilse Maarten]]– Oh, Davor. Not the coal.

Somebody coughed on the landing. The front door had been left open for the air, and in the gap stood a very small person in a housecoat, with a plate, and over the plate a cloth.

[[Frau Pinkel]]– Is he in there? asked the woman from across the landing.

[[Ilse Maarten]]– He's in the kitchen, Frau Pinkel. Come through. We can't offer you a chair.

[[Frau Pinkel]]– I don't want one. I brought you this for the road. She lifted a corner of the cloth. It's the one with the poppy seeds that he had four of. Not him. Yours.

[[Davor Maarten]]– Five, said Davor.

[[Frau Pinkel]]– Five, God keep him. And is that Gyuri?

The clipboard came slowly down. Neither of the Maartens had ever heard that Mr Szabados had a first name.

[[Mr Szabados]]– Good morning, Mrs Pinkel.

[[Frau Pinkel]]– It's evening. Come out where I can see you. You've got thin. Does Margit not feed you?

[[Mr Szabados]]– My sister died in the spring.

The old woman put the plate down on the draining board. She wiped her fingers on the housecoat, each one.

[[Frau Pinkel]]– Nobody told me.

[[Mr Szabados]]– There was a notice.

[[Frau Pinkel]]– I can't read notices, Gyuri, I've cataracts. You might have knocked.

[[Mr Szabados]]– I might have.

[[Frau Pinkel]]– I taught that girl to swim.

He did not answer. He had found something to look at on the torch. Ilse, who was nearest, saw that his ears had turned the colour of the slippers, and all at once there was nothing about them to laugh at.

[[Ilse Maarten]]– Did you live here? In this building?

It was Frau Pinkel who told her.

[[Frau Pinkel]]– In this flat! The two of them and the mother. Where do you think he got the building from, a shop? That's his drawer, that sticks. He jammed it with a soldier.

[[Davor Maarten]]– A soldier?

[[Frau Pinkel]]– A lead one. Up at the back. The mother took the poker to it.

[[Mr Szabados]]– To the drawer, said Szabados. Not to me.

[[Frau Pinkel]]– To you too, as I remember it. I could hear it through the wall.

Davor pushed himself off the door frame. He went to the drawer and pulled it as far as it would come; then he got down on the linoleum on his back, as he had got down under so many things in that flat, and put in his arm to the shoulder.

[[Ilse Maarten]]– You'll hurt yourself.

[[Davor Maarten]]– Give me the torch.

[[Mr Szabados]]– It's quite unnecessary.

[[Davor Maarten]]– Give me the torch, please, Mr Szabados.

He gave it to him. There was a good deal of breathing, and a word or two in a language that only one of those present could follow, and she said his name reproachfully. Something cracked.

[[Mr Szabados]]– That will have to go down, said the landlord, but he said it without looking at the clipboard.

[[Davor Maarten]]– Put it down, then. Put it under breakages.

He slid out. There was dust in his eyebrows. On the flat of his hand lay a thing the size of a bean pod, grey, with a spot of red at one end.

[[Frau Pinkel]]– Has he his head?

[[Davor Maarten]]– He's got his head.

[[Frau Pinkel]]– He had a drum as well.

[[Mr Szabados]]– No, said Mr Szabados. The drum was lost before. He took it between finger and thumb. It was Margit's. I put him in there so that she shouldn't have him. And afterwards I couldn't get him out, and I said that I didn't know where he was. I said so for fifty-eight years.

[[Ilse Maarten]]– Did she believe you?

[[Mr Szabados]]– She never once brought it up. So I suppose not.

The drawer, when Ilse tried it with a finger, ran in and out like a boat on a lake. She ran it in and out twice more. No one stopped her.

[[Ilse Maarten]]– Would you like that coffee now? she asked him.

[[Mr Szabados]]– I have still the bathroom to do.

[[Frau Pinkel]]– The bathroom's clean. I've smelled the bleach since Tuesday. Drink the coffee, Gyuri.

[[Mr Szabados]]– There is only one cup.

[[Frau Pinkel]]– Then we'll go over to mine. I've a dozen, and no one to break them. Bring the plate, you, long one.

[[Davor Maarten]]– It's our plate, said Davor. For the road.

[[Frau Pinkel]]– You're not on it yet.

She led the way, and Ilse followed her. In the hall the landlord stopped on the mat to change into his shoes, and then appeared to think, and kept the slippers on. He held out the clipboard with the pen laid across.

[[Mr Szabados]]– You will want to sign at the bottom.

[[Davor Maarten]]– What does it say?

[[Mr Szabados]]– Six hooks. One drawer, repaired by the tenant. Coal.

Davor read down the loops until he had come to the sum. He read it over again.

[[Davor Maarten]]– That's more than we put in.

[[Mr Szabados]]– There were six letters, said Szabados. I've charged myself for the stamps.
