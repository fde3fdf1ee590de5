Hemi Pratt | Hemi, Hems, the driver | male
Bridie O'Dowd | Bridie, Bride | female
Lucas Amadi | Lucas, Luke, mate | male | narrator
Colleen | the girl with the cello, the girl, our passenger, Colleen | female
the man at the pumps | the man at the pumps, the old boy, the old man | male
====
4. South of Nowhere

Somewhere after Kurow, Hemi says that he's going to be sick, and Bridie says that he can't be, he's driving.

[[Hemi Pratt]]"I can do both."

[[Bridie O'Dowd]]"You can't. Pull over."

[[Hemi Pratt]]"There's nowhere to pull over *to*, Bride. It's a cliff."

[[Bridie O'Dowd]]"On that side it's a cliff. On this side it's sheep."

[[Hemi Pratt]]"I'm not being sick on a sheep," says Hemi.

I'm in the back, with the tent on my knees and the urn between my feet. It isn't an urn really, it's one of those big plastic protein tubs, because that's what Dean would have wanted. It says *Chocolate Thunder* on it. We've got nine hundred kilometres behind us and two hundred more to go, and not one of us has said his name since the ferry.

[[Lucas Amadi]]"You shouldn't have had the second pie," I say.

[[Hemi Pratt]]"It was the third that did it."

[[Lucas Amadi]]"You had three?"

[[Hemi Pratt]]"You were asleep, mate. I ate yours."

Bridie turns round in her seat. She's got her feet on the dashboard and her sunglasses on upside down, and she's been in charge of the map since Picton, though there's only one road.

[[Bridie O'Dowd]]"How's he doing back there?"

[[Lucas Amadi]]"I'm all right."

[[Bridie O'Dowd]]"Not you," she says.

I look down. [[Lucas Amadi]]"He's fine. He's wedged."

[[Bridie O'Dowd]]"Is the lid on?"

[[Lucas Amadi]]"I've taped it."

[[Hemi Pratt]]"With what?" asks Hemi.

[[Lucas Amadi]]"With tape, Hems. What else do you tape a thing with?"

[[Hemi Pratt]]"I just don't want to be hoovering him out of the mats. It's my mum's car."

Nobody laughs, and then I can see that both of them are, their shoulders are. It goes on for a good while. That's how it's been the whole way down: ten minutes of that, and an hour of looking out of the window.

We come round a bend, and there's somebody standing on the verge with a thumb out and what looks like a coffin.

[[Bridie O'Dowd]]"Stop," says Bridie.

[[Hemi Pratt]]"We've got no room!"

[[Bridie O'Dowd]]"Hemi, it's a girl on her own. Stop the car."

It takes him about a hundred metres, and in the mirror we watch her coming after us at a run with the coffin on her back. She's maybe twenty. It's a cello. I wind down the window.

[[Colleen]]"Oh, you're legends," the girl pants. [[Colleen]]"I've been there since eight. Are you going to the coast?"

[[Bridie O'Dowd]]"We are," says Bridie. [[Bridie O'Dowd]]"You're not a murderer, are you?"

[[Colleen]]"I'm a second-year. Are you?"

[[Bridie O'Dowd]]"I'm a vet."

[[Colleen]]"Right." She looks past Bridie, at the driver, who has his forehead on the wheel. [[Colleen]]"Is he okay?"

[[Lucas Amadi]]"He's had three pies," I tell her.

We strap the cello to the roof, on top of the mattress. Then the girl gets in next to me, and there's the business of where the feet go. She has to put hers one on each side of the tub. Hemi pulls out, and for a kilometre or so all that anyone can hear is the mattress flapping.

[[Colleen]]"What's that? Is it heavy?"

[[Lucas Amadi]]"Not very," I say. [[Lucas Amadi]]"It's a friend of ours."

I don't know why I say that. I see Hemi's eyes come up in the mirror. The girl laughs, and then she sees that I'm not laughing, and she takes her hand off the lid as though it's hot.

[[Colleen]]"Oh," she says. [[Colleen]]"Oh, no. I'm so sorry."

[[Hemi Pratt]]"He wouldn't mind," Hemi says. [[Hemi Pratt]]"He'd be rapt. He's got a girl's legs round him."

[[Bridie O'Dowd]]"Hemi!"

[[Hemi Pratt]]"Well, he would!"

[[Bridie O'Dowd]]"You can't say that to people."

[[Hemi Pratt]]"I'm not saying it to people, I'm saying it about..." He stops. He changes down for the hill. He's a big man, he plays lock for the district, and I've never in my life known him not to finish a sentence.

[[Colleen]]"What was he called?" asks our passenger after a bit.

So there it is. It's her that asks, and it's nobody that answers. Bridie has picked up the map. Hemi's looking at the road as if there's going to be an exam on it.

[[Lucas Amadi]]"Dean," I say.

It's only a name. It's got one syllable and you can hardly hear it over the engine. But Bridie makes a sound, like you make when you're lifting one end of something, and puts her hand back between the seats without turning round. I take hold of it.

[[Bridie O'Dowd]]"Dean Tamihana Fitch," she says, louder. [[Bridie O'Dowd]]"He was the most annoying man in the South Island."

[[Hemi Pratt]]"In both."

[[Bridie O'Dowd]]"He still owes me for a washing machine."

[[Colleen]]"Was it an accident?" asks the girl.

[[Bridie O'Dowd]]"No."

[[Colleen]]"Was he ill, then?"

[[Bridie O'Dowd]]"Sort of," says Bridie. She squeezes my fingers and takes hers away. [[Bridie O'Dowd]]"Yes. He was ill."

We stop for petrol at a place that's just the two pumps and a shed. Hemi goes round behind the shed, at some speed. An old boy in a beanie comes out to fill us up, and he looks at the mattress, at the cello, at the mountain bike that's hanging off the back.

[[the man at the pumps]]"You shifting house?"

[[Lucas Amadi]]"We're going to the beach," I say.

[[the man at the pumps]]"Which one?"

[[Bridie O'Dowd]]"It hasn't got a name," Bridie tells him from the step, where she's counting out the money. [[Bridie O'Dowd]]"It's down past the lighthouse. There's a hut, and there's a rope swing."

[[the man at the pumps]]"There's no swing there now, love. That tree came down in the winter. In that big blow."

She stops counting.

[[the man at the pumps]]"Hut's still there," says the man at the pumps. He's one of those who can tell that he's said something. [[the man at the pumps]]"Bit of a lean on it. You'd not want to light the stove. Were you wanting the swing specially?"

[[Bridie O'Dowd]]"No. Only, a friend of ours put it up."

[[the man at the pumps]]"Not that long skinny streak? With the dog?"

[[Lucas Amadi]]"That's him," I say.

[[the man at the pumps]]"He was always in here after rope." The old man hangs up the nozzle, wipes it, and does up the cap. [[the man at the pumps]]"He'd never let you charge him the right money. He'd say that it was too cheap. How's he going these days?"

I look at Bridie and she looks at me. There's a wind getting up off the river, and the sign over the shed has started to creak. It isn't either one of us that tells him.

[[Hemi Pratt]]"He's in the car," says Hemi.

He's come around the corner of the shed with his face wet and his hair stuck up. He isn't making a joke of it. The old boy gazes at him for a while, and then across at the back window, where a girl he's never seen is sitting with her two arms round a plastic tub; and he takes off the beanie.

[[the man at the pumps]]"When?"

[[Hemi Pratt]]"The third of June."

[[the man at the pumps]]"Ah, hell," he says. [[the man at the pumps]]"He was only a boy."

[[Hemi Pratt]]"He was thirty-three."

[[the man at the pumps]]"That's what I'm saying." He shoves Bridie's money back at her, all of it, in a lump. He goes into the shed. When he comes out, he has a coil of blue rope on his shoulder, brand-new, with the label still on. [[the man at the pumps]]"There's another tree. It's further along. You'd need somebody who could climb."

[[Bridie O'Dowd]]"What do we owe you?" she asks him.

[[the man at the pumps]]"It's too cheap," says the old man.

For the next hour no one looks out of the window. It comes out of us like water out of a hose, once you've got your thumb off. The time with the goat. The time he got on the wrong plane, and stayed a month. He cut Hemi's hair with the kitchen scissors, for a wedding, and it was Hemi's own.

[[Hemi Pratt]]"There was a *hole*," Hemi's telling the girl. [[Hemi Pratt]]"At the back. You can see it in every photo. My nana coloured it in with a felt-tip!"

[[Colleen]]"She didn't!"

[[Lucas Amadi]]"She did, I held the torch."

[[Bridie O'Dowd]]"He rang me up that night," says Bridie. [[Bridie O'Dowd]]"I mean the other night. In June."

The wipers go over and back. It's started to rain, and I've only now noticed.

[[Hemi Pratt]]"You never said," Hemi says quietly.

[[Bridie O'Dowd]]"I was at a calving. I'd my arm in to here. I saw that it was him and I thought, I'll ring him in the morning."

[[Hemi Pratt]]"Bride."

[[Bridie O'Dowd]]"He didn't leave a message. I've had seven weeks of listening to it. It's eleven seconds long. You can hear the dog."

Hemi puts the indicator on. There's nobody for fifty kilometres, but he puts it on, and brings us in off the road as gently as if she were eggs. He turns off the engine.

[[Hemi Pratt]]"He rang me as well," he says.

[[Bridie O'Dowd]]"What?"

[[Hemi Pratt]]"At ten. I was at training. I had it in my bag."

They don't either of them turn round. They don't have to. I've got my eyes on the lid, and the word *Thunder*, and I think: you could just not. You've kept it this long.

[[Lucas Amadi]]"I picked up," I say.

It's the rain on the roof and nothing else. Next to me, the girl with the cello has gone very small against the door.

[[Lucas Amadi]]"He was fine. He was being an idiot. He wanted to know what you call that bit of a boat. We talked for about twenty minutes, he did the voice, and he said, 'See you, Luke.' I'd no idea. You both think that if you'd picked up, it'd have been different. I picked up." I can hardly see. [[Lucas Amadi]]"And I told him that it was called a thwart, and I went to bed."

It's Bridie who moves. She undoes her belt and climbs right over between the seats, boots and all, onto me and the tent and everything, and she gets hold of my head. I can feel Hemi's hand, too, the great weight of it, on my knee.

[[Bridie O'Dowd]]"You stupid man," she's saying into my hair. [[Bridie O'Dowd]]"You stupid, stupid man. He got you. Do you not see? He had twenty minutes, and he was laughing."

I don't know how long it is. After a time there's a cough.

[[Colleen]]"I can climb," says the girl.

[[Hemi Pratt]]"You what?" says Hemi.

[[Colleen]]"Trees. For the rope. I'm quite good, I did it for the council." She wipes her nose. [[Colleen]]"And I could play something, if you'd like that. I only know four pieces. I'm Colleen, by the way."

Bridie lifts her head off mine. She looks at her, properly, for the first time, with her sunglasses hanging off one ear.

[[Bridie O'Dowd]]"Colleen," she says, [[Bridie O'Dowd]]"do you know anything really, really annoying?"
