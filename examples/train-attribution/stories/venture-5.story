Odalys Ferrer | Odalys, the speaker of the council, Madam Speaker, Ferrer, Mother Ferrer | female
Bram Okonjo | Bram, Okonjo, the miller, the big man | male
Sister Wen | Wen, Sister Wen, the nurse, Sister | female
Tolliver Gage | Gage, Tolliver, Tolly, the gunsmith, Mr. Gage | male
Ruth Ansbacher | Ruth, Mrs. Ansbacher, Ansbacher, the schoolteacher | female
Dev Mistry | Dev, Mistry, the youngest of the seven, the water man | male
Old Pascoe | Pascoe, Old Pascoe, the oldest of them | male
the woman with the cough | the woman with the cough, Marisol, the outsider, the woman | female
Keziah Gage | Keziah, Kez, the lookout, Gage's daughter | female
====
# Twelve: Seven Chairs

The council of Weir met in what had been the tyre shop, because it had a door that locked and because of the chairs, which were all the same height.

Odalys Ferrer knocked on the table with a wheel nut. She'd been speaker for six years and had never asked for it.

[[Odalys Ferrer]]"You've all seen them," she said. [[Odalys Ferrer]]"I'll take it as read. Who wants to start?"

Nobody did. Through the painted-over window came the sound that they'd been hearing since sunrise, of a great many people on the other side of the river trying to be quiet.

[[Odalys Ferrer]]"Tolly. You were on the wall."

[[Tolliver Gage]]"Hundred and forty," said Gage. [[Tolliver Gage]]"I make it about fifty who could carry something. The rest is kids and old folk. They've eleven handcarts and a cow. I've not seen a gun, but I wouldn't show you mine."

[[Ruth Ansbacher]]"Where are they from?"

[[Tolliver Gage]]"They haven't said. Nobody's *asked* them, Ruth. There's a woman stands at the end of the bridge with her hands up. She's been there since it got light. She coughs a bit."

[[Sister Wen]]"What sort of cough?" said Sister Wen.

[[Tolliver Gage]]"Coughing sort. I was three hundred yards away."

[[Sister Wen]]"Dry? Did she bend over? Did she spit?"

[[Tolliver Gage]]"I never looked to see did she *spit*, Wen."

The nurse wrote something down. She was thin and exact, and in the fever year she had burned four houses, one of which was her own.

[[Bram Okonjo]]"Let's not go round the barn," said Bram Okonjo. He'd had to come straight from the mill; there was flour in his beard and along his arms, and when he laid his hands on the table it kept the print. [[Bram Okonjo]]"There's three hundred and twelve of us. I've got flour for three hundred and twelve up to about the second week of May. Say we let in those. It's gone in March. What do we eat in April, the cow?"

[[Dev Mistry]]"We'd have the cow, though," Dev said.

[[Bram Okonjo]]"That's not funny."

[[Dev Mistry]]"I wasn't being. We haven't any. It's a *cow*, Bram. Is she in milk?"

[[Bram Okonjo]]"How should I know?"

[[Ruth Ansbacher]]"How old are the children?" Ruth Ansbacher asked, but it was to Gage that she said it, and he only moved his shoulders. She took her glasses off. Without them she looked as she must have at twenty, at the front of some bright room. [[Ruth Ansbacher]]"I should like to know what we're deciding. If it's whether to feed them for a night, I'm for it. If it's whether they can stay, we can't settle that without talking to them. And if it's whether to shoot them I'm going home."

[[Tolliver Gage]]"No one's talking about shooting."

[[Ruth Ansbacher]]"You've got nine people on the wall with rifles."

[[Tolliver Gage]]"That's so that no one *has* to talk about it."

[[Odalys Ferrer]]"All right," said Odalys. The nut came down. [[Odalys Ferrer]]"One at a time, round the table, like always. For letting them over, or against, and why. Short. Bram?"

[[Bram Okonjo]]"Against. I've said why."

[[Odalys Ferrer]]"Sister?"

[[Sister Wen]]"Against. Until I've had two weeks to watch that cough."

[[Dev Mistry]]"They haven't got two weeks, there's a frost coming," burst out the youngest of the seven.

[[Odalys Ferrer]]"You'll get your turn. Ruth?"

[[Ruth Ansbacher]]"For."

[[Odalys Ferrer]]"Why?"

[[Ruth Ansbacher]]"Because I'd have to explain it on Monday to a class of nine-year-olds."

That got a sort of laugh, not much of one, mainly from Gage. He'd been at school with her, in the old days. He had copied off her.

[[Tolliver Gage]]"I'm against," he said. [[Tolliver Gage]]"Sorry, Ruthie. I've been in a place where we let people in. It wasn't that they were bad. There was just more of them than there was of us, and then one day there was an election."

[[Dev Mistry]]"There's half as many as us!"

[[Tolliver Gage]]"This time."

[[Odalys Ferrer]]"*Now* you, Dev," Odalys told him.

[[Dev Mistry]]"For. Look, I'm down at the sluice all day. I've got one and a half people to keep a hundred-year-old weir standing up. The half is Joss, and he's eleven. I'm not being kind. If I don't get twenty backs by spring then it's going to go, some night, and we'll none of us need to worry about flour."

[[Bram Okonjo]]"You never said that," said the miller.

[[Dev Mistry]]"I've said it at every meeting since harvest. It's in the minutes. You were asleep."

[[Bram Okonjo]]"I was *resting my*—"

[[Odalys Ferrer]]"So that's three and two," said Odalys. [[Odalys Ferrer]]"Pascoe? You're very quiet."

The oldest of them sat at the end with a rug on his knees. He was ninety or so, and he had been on the town council when it had been a town, and had been in charge of parking. He had got his bad ear turned to the table and the good one to the window.

[[Old Pascoe]]"They're singing," he said.

[[Odalys Ferrer]]"What?"

[[Old Pascoe]]"Hush up and listen. Somebody's got the kiddies singing. To keep them warm."

They listened. It was too far off for words. Sister Wen's pencil, which had been ticking on the edge of her book, left off.

Bram Okonjo got up, rather heavily, and went and stood by the boarded side of the window. After a bit the water man came and stood there too.

[[Bram Okonjo]]"Is it as bad as that? The weir?"

[[Dev Mistry]]"Come down and put your hand on it. You can feel it hum."

[[Bram Okonjo]]"My mill's on that race."

[[Dev Mistry]]"I know where your mill is."

[[Bram Okonjo]]"You might have made more noise about it."

[[Dev Mistry]]"I might," he agreed. [[Dev Mistry]]"I'd just got on the council. I thought that this was how you talked."

[[Odalys Ferrer]]"For or against, Mr. Pascoe?"

[[Old Pascoe]]"I had a brother went off to Hollin's Bay," said the old man. [[Old Pascoe]]"They'd a song there. I'm trying to make out if that's it."

She would've asked him again, but there were feet on the stair, two at a time, and the door shook.

[[Keziah Gage]]"Dad! Dad, it's me. You've got to come."

Gage had the bolt back before the others were out of their chairs. His daughter came in sideways with the rifle slung over her back and mud to the thighs. She was sixteen. She ought to have been on the wall.

[[Tolliver Gage]]"Who's got your post?"

[[Keziah Gage]]"Merrit. Listen—"

[[Tolliver Gage]]"I told you that nobody was to leave that wall. I *told* you, Kez."

[[Keziah Gage]]"She fell over! The one on the bridge. She just went down, and nobody went to her, they're all scared we'd shoot. So I went."

There was a scrape. Sister Wen had pushed back her chair, away from the girl, as far as the wall would let her.

[[Sister Wen]]"Did you touch her?"

[[Keziah Gage]]"I carried her."

[[Sister Wen]]"Where?"

[[Keziah Gage]]"Here," said Keziah. She looked behind her. [[Keziah Gage]]"She's on the stairs."

For about as long as it takes to breathe in, there wasn't a sound in the tyre shop. Then everyone spoke together, and through it, thin and hoarse and rather polite, came a voice that none of them knew.

[[the woman with the cough]]"I can stay out here. I can hear you perfectly well from here."

[[Odalys Ferrer]]"Who is that?" said Odalys, though she knew.

[[the woman with the cough]]"I was a dental receptionist," the voice said. [[the woman with the cough]]"I'm used to waiting."

It was Pascoe who laughed. He had a high, cracked, delighted laugh, and he was still at it when Wen went by him. She'd tied a cloth over her mouth. She took the lamp from its hook without asking and stopped on the top step, and held it out at arm's length.

[[Sister Wen]]"How long have you had it?"

[[the woman with the cough]]"Since the tunnel. Six weeks. We slept in there, there'd been a fire. It was all soot."

[[Sister Wen]]"Any blood?"

[[the woman with the cough]]"Black. It's getting greyer."

[[Sister Wen]]"Fever?"

[[the woman with the cough]]"I don't believe so. I'd enjoy one, just now."

[[Sister Wen]]"Who else has got it?"

[[the woman with the cough]]"Everybody that was at that end. The ones who slept by the other end haven't. I've thought about that. You'd think, if it was catching, that it would've caught, wouldn't you? We share cups."

The nurse stayed as she was. They could see only her back, and the light beyond. After some time the cloth came down from her face.

[[Sister Wen]]"It's lungs," she said over her shoulder. [[Sister Wen]]"It's not fever. It's just lungs full of muck. I'm changing my vote."

[[Tolliver Gage]]"You can't," said Gage. [[Tolliver Gage]]"Can she?"

[[Ruth Ansbacher]]"Any member can, before the speaker's voted," said Ruth. [[Ruth Ansbacher]]"I wrote the rules, Tolly. You copied them."

[[Bram Okonjo]]"That's very nice," said Bram loudly. [[Bram Okonjo]]"That's lovely. It's still four hundred and fifty into three hundred. Ma'am? You on the stairs. What've you got in those carts?"

There was a bout of coughing before she could answer him. Keziah had gone down and sat on the step next to her, and nobody had called her back.

[[the woman with the cough]]"Bedding," the woman said. [[the woman with the cough]]"Pots. Two of them are full of grandmothers. Five are rye."

The miller's hands stopped moving.

[[Bram Okonjo]]"Rye."

[[the woman with the cough]]"Seed rye. It's got so damp, we're afraid that it'll sprout. We've been all down the valley, asking if anyone's got a mill."

[[Bram Okonjo]]"How much is a cart?"

[[the woman with the cough]]"I couldn't tell you in weight. It takes four to push."

He was doing it in his head. They all could see him doing it. His lips moved, and he used the fingers of both hands, leaving small white dots along the wood.

[[Bram Okonjo]]"June," he said in the end, to nobody. [[Bram Okonjo]]"The first week of June, and there'd be the seed to put in. Hell. Why couldn't you *say* so? Why stand there all morning with your hands up?"

[[the woman with the cough]]"The last place took it off us," said the woman. [[the woman with the cough]]"There were nine carts. I wanted to see whether you'd have us without."

No one at the table could find anywhere to look. Gage studied the bolt on the door. His daughter, down in the dark, said something short, and was told not to swear.

[[Odalys Ferrer]]"I think that's us told," Odalys said at last. She picked up the nut, and put it down. [[Odalys Ferrer]]"Is anybody still against?"

[[Tolliver Gage]]"I am," said Gage.

[[Ruth Ansbacher]]"Oh, *Tolliver*."

[[Tolliver Gage]]"Well, somebody ought to be. It oughtn't to be everybody. Put me down, and then I'll go and open the damned gate." He'd got as far as the landing when he stopped. They heard his knees crack. His voice, when it came, was a good deal gruffer. [[Tolliver Gage]]"Here. Give us your arm. No, the other one. What do they call you?"

[[the woman with the cough]]"Marisol."

[[Tolliver Gage]]"You weigh about what a cat does, Marisol. Kez, get the door."

[[Odalys Ferrer]]"Mr. Pascoe," said Odalys, when the feet had gone. [[Odalys Ferrer]]"I still haven't got you. For the minutes."

The old man didn't turn from the window. He'd rubbed away some of the paint with his thumb, no bigger than a coin, and he had his good ear flat against the glass.

[[Old Pascoe]]"That's it," he said. [[Old Pascoe]]"That's the one they had at Hollin's Bay. They've got the second verse all wrong."
