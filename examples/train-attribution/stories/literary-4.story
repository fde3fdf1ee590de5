Sorley Adjei | Sorley, Adjei | neutral
Ilinca Dragan | Ilinca, Madame, Madame Dragan, the soprano | female
Nkechi | Nkechi, the dresser | female
Pascoe | Pascoe, the director, Mr Pascoe | male
Gwilym Orme | Gwilym, Gwil, the tenor | male
the understudy | the understudy, Dot, Dorothea, the girl in the cardigan | female
====
4. Beginners, Please

At twenty-five to seven Sorley Adjei knocked on the door of dressing room one, waited, knocked again, and heard what every stage manager in the world has in place of nightmares, which was nothing.

They tried the handle. It wasn't locked.

Madame Dragan was sitting at the mirror in her wig and her dressing-gown with a scarf wound three times about her neck. Nkechi knelt on the floor behind her with pins in her mouth. In the glass the two of them looked up together.

[[Sorley Adjei]]"This is your half, Madame," said Sorley.

The soprano opened her lips. She shut them again, and took up an eyebrow pencil, and wrote on the back of a good-luck card. She held it over her shoulder. It said NO.

[[Sorley Adjei]]"No what?"

[[Nkechi]]"No voice," Nkechi said through the pins. [[Nkechi]]"It went at five. She had a bit of a croak at four, and I gave her the honey, and at five she says to me *Nkechi, pass the* and that was it."

[[Sorley Adjei]]"Pass the what?"

[[Nkechi]]"We'll never know."

Sorley came in and closed the door behind them. They were a tall, soft-spoken person of thirty-three, all in black, with a stopwatch round the neck and a pencil through the hair, and it was a point of honour with them to walk no faster at any one time than at any other. They walked to the basin and ran a glass of water. They put it down by the soprano's hand.

[[Sorley Adjei]]"Who else knows?"

Madame held up one finger and pointed it at the floor behind her.

[[Nkechi]]"Just me," said the dresser. [[Nkechi]]"And the boy that brings the ice."

[[Sorley Adjei]]"Then the whole building knows. All right. Madame, would you try for me? Only an *ah*."

What came out was the noise of a drawer.

[[Sorley Adjei]]"Thank you," said Sorley. [[Sorley Adjei]]"Don't do it again."

They found Pascoe where they had known they would, at the back of the stalls, in the dark, eating a banana. He'd been a director for forty years and had not sat through a first night of his own since the second of them.

[[Pascoe]]"Don't tell me," he said.

[[Sorley Adjei]]"I have to tell you."

[[Pascoe]]"You've got your walk on. It's the walk you had in Harrogate, when the swan caught fire. Is anything on fire?"

[[Sorley Adjei]]"No."

[[Pascoe]]"Then it's a person. It's Gwilym. He's drunk."

[[Sorley Adjei]]"He's doing a crossword. It's Madame; she's lost her voice."

Pascoe took another bite. He chewed it for rather a long time.

[[Pascoe]]"Completely?"

[[Sorley Adjei]]"She couldn't call a cat."

[[Pascoe]]"And we go up in fifty minutes. And the Lord Lieutenant's in."

[[Sorley Adjei]]"In forty-eight. And the radio."

[[Pascoe]]"I'd forgotten the radio. Why would you remind a man about the radio?" He folded the skin into a neat square and put it in his breast pocket behind the handkerchief. [[Pascoe]]"Who's covering?"

[[Sorley Adjei]]"Dorothea Lund."

[[Pascoe]]"Who in God's name is Dorothea Lund?"

[[the understudy]]"It's me," said somebody in row H.

Both of them turned. A girl in a cardigan had stood up out of the seats, with a thermos in one hand and a score in the other. She might have been twenty-four. There were biscuit crumbs all down her.

[[the understudy]]"I always sit here," she explained. [[the understudy]]"For the half. You can't hear the corridor."

[[Pascoe]]"Do you know it?" said Pascoe.

[[the understudy]]"Yes."

[[Pascoe]]"All of it? The bit with the goblet?"

[[the understudy]]"I know everyone's," said the understudy. [[the understudy]]"I know yours. You always say 'think of cheese' before the trio."

The director looked at Sorley, who shrugged.

[[Sorley Adjei]]"You do say it."

[[Pascoe]]"It's a note about *breath*." He sat down heavily on the arm of a seat. [[Pascoe]]"Can she be got into the frock?"

[[Sorley Adjei]]"Nkechi could get a horse in the frock."

[[Pascoe]]"Gwilym will have to be told. He'll be foul. He only came for Ilinca. He's been in love with her since Lisbon, and she's never so much as let him hold the door. Somebody will have to—you'll do it, won't you? You're good at it. People never shout at you."

[[Sorley Adjei]]"People shout at me all day."

[[Pascoe]]"Yes, but you don't mind."

Sorley minded a good deal. They had simply never found that it got the curtain up. They took the girl by a woolly elbow and steered her through the pass door, down the nine steps, up the four, and along the corridor whose walls were painted to the height of the shoulder in the green of old hospitals.

[[the understudy]]"Is she very angry?"

[[Sorley Adjei]]"She can't say."

[[the understudy]]"I heard her at the dress. I cried into my tea. I don't think I can go on after that. I mean, in place of it." The girl's feet had begun to slow. [[the understudy]]"What do I call you? I've never liked to ask. They all say different things."

[[Sorley Adjei]]"Sorley's fine. *They*, if you're talking behind my back."

[[the understudy]]"I wouldn't."

[[Sorley Adjei]]"Everyone does. It's a theatre. Do you need to be sick?"

[[the understudy]]"I think so."

[[Sorley Adjei]]"Second on the left. I'll hold the thermos."

While she was in there the door opposite came open by a foot, and Gwilym Orme put out his great curly head. He was made up to the collar as a prince. Below it he wore a vest.

[[Gwilym Orme]]"'Bird that takes a pair to do it, by the sound.' Six letters."

[[Sorley Adjei]]"Not now, Gwil."

[[Gwilym Orme]]"It's got a C in it."

[[Sorley Adjei]]"I was coming to see you. Will you sit down?"

[[Gwilym Orme]]"Oh, Lord. Who's dead?" The tenor came out, shutting the door on his hand and not appearing to notice it. [[Gwilym Orme]]"It's not Ilinca?"

[[Sorley Adjei]]"She's well. She's got no voice."

[[Gwilym Orme]]"But I was talking to her at lunch! She told me to take my elbow off her score. She was in perfect... What does she say?"

[[Sorley Adjei]]"Gwil."

[[Gwilym Orme]]"No. No, quite. Poor love. Poor old love, she'll be tearing the place apart. Has she had ice?"

[[Sorley Adjei]]"She's had everything. Dot's going on."

[[Gwilym Orme]]"Who's Dot?"

From behind the second door on the left there came a sound, and then the flush. He listened to it. They watched him put it together; it took some time, and it went all over his big painted face like weather, and in the end he did what Sorley would not have bet sixpence on. He went across and tapped with one knuckle.

[[Gwilym Orme]]"Miss Dot?" he said. [[Gwilym Orme]]"It's the prince here. I threw up in a helmet, in Graz. It was the baritone's. You come out when you like."

[[the understudy]]"I can't," said the door.

[[Gwilym Orme]]"That's what I said, and they'd only to turn it upside down. Can you do a crossword?"

There was a pause.

[[the understudy]]"A bit."

[[Gwilym Orme]]"'Bird that takes a pair to do it, by the sound.' Six, with a C in it."

Sorley left them to it. It was five past seven by the watch. They gave the quarter over the tannoy in a voice like warm milk; they told the fireman about the radio and the radio about the fireman; and then, since there was nobody left that it could be given to, they went back to dressing room one by themselves.

Nkechi already had the frock off its hanger, with scissors between her teeth this time. The wig was on its block. Without it Ilinca Dragan had short grey hair, like a boy's, and she sat up straight in front of the bulbs and looked at it.

[[Sorley Adjei]]"She's on her way," they told the dresser. [[Sorley Adjei]]"She's narrow. You'll want to take in two inches at the back."

[[Nkechi]]"I've seen her. Three."

[[Sorley Adjei]]"Madame, I am so sorry."

The pencil moved. IS SHE GOOD?

[[Sorley Adjei]]"I don't know. I've never heard her. She stands behind the flats and does it without the sound."

WITH THE BREATH?

[[Sorley Adjei]]"With all the breath. I thought she had asthma."

Something happened at the corner of the long red mouth. She wrote again, and crossed it out. She wrote it once more underneath.

[[Nkechi]]"What's it say?" Nkechi asked. [[Nkechi]]"I've not got my glasses."

[[Sorley Adjei]]"It says, 'I was that girl. In Cluj. The other one had mumps.'"

[[Nkechi]]"Did she come and see you? The mumps?"

Madame shook her head, hard, twice. And then she was up and had got hold of the wig, block and all, and when the knock came she was standing in the middle of the carpet with it held before her in both her hands. One would have said a waiter with a goose.

[[Gwilym Orme]]"*Ostrich* is seven," Gwilym was saying in the corridor. [[Gwilym Orme]]"It's a lovely thought, but it's seven. In you go."

The girl in the cardigan came in with her face washed. She saw the soprano. She didn't seem to be able to see anything else.

[[the understudy]]"I'm sorry," said Dot. [[the understudy]]"I'll try not to do it like you. I couldn't, anyway. I'll try and stay out of its way."

Nobody spoke; and for one of them there was an excuse. Then Madame Dragan put down her burden on the nearest chair. She unwound the scarf from her throat, once, twice, three times, and hung it round the neck of the understudy, and with her thumb she wiped a crumb from the corner of her lip.

[[Ilinca Dragan]]"Cheese," she croaked.

[[Nkechi]]"Don't you *dare*!" cried Nkechi. [[Nkechi]]"Not one word out of you till Thursday. You, arms up. Mr Orme, out; there's ladies. Sorley, you can stop or go, whichever, but hold this."

They held it. It was eleven minutes past. The tenor hadn't gone; he'd got as far as the door and was standing with his back to the room, as a gentleman does, his ears very pink.

[[Gwilym Orme]]"Ilinca," he said to the corridor. [[Gwilym Orme]]"I'll look after her for you. I'll keep my elbows in."

The soprano regarded the back of his vest. She felt behind her for the pencil, and the card was full, so she took hold of Sorley's wrist instead and turned it over and wrote on that. It tickled. They read it by the bulbs.

[[Sorley Adjei]]"I'm to tell you something," said Sorley.

[[Gwilym Orme]]"What is it?" He didn't turn round.

[[Sorley Adjei]]"'Toucan.'"

[[Gwilym Orme]]"I'm sorry?"

[[Sorley Adjei]]"Six letters. There's a C in it. Two can." They turned their arm to the bulbs, to get at the rest, which went up under the cuff and was not so easy to make out. [[Sorley Adjei]]"And she says that after the show you may hold the door."
