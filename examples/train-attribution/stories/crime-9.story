Mere Tawhara | Mere, Constable Tawhara, Tawhara, the constable | female
Colin Ferris | Ferris, Sergeant Ferris, the sergeant, Col | male
Janine Pryce | Janine, Mrs Pryce, the mother, Mum | female
Stu Pryce | Stu, Pryce, the father, Dad, her husband | male
Hollie Pryce | Hollie, the little girl, the sister | female
Anahera Wills | Mrs Wills, Anahera, the teacher, Miss | female
Bao Tran | Bao, the friend, the skinny boy | male
Nils Ekdahl | Ekdahl, Nils, the ferryman, the old man | male
====
Day Two

Mere takes her boots off at the door because everyone else has. There are eleven pairs in the porch of the Pryces’ house, searchers’ boots mostly, and one pair of school shoes, size eight, with the laces done up.

[[Colin Ferris]]“In here,” calls someone from the kitchen.

It is hot and there are too many people. A sergeant, who has called out and is still beckoning, sees her over their heads and makes room at the bench.

[[Colin Ferris]]“You’re the one from Whakarere?” says Ferris.

[[Mere Tawhara]]“Constable Tawhara. They said you were short.”

[[Colin Ferris]]“I’ve got nine volunteers and a dog with a cut foot. What do you know?”

[[Mere Tawhara]]“Daniel Pryce, fifteen. Last seen on Wednesday, when he got off the school bus. No phone.”

[[Colin Ferris]]“His phone’s in his room. His shoes are there, his coat’s on the hook.” He is about sixty, sunburnt, with a pencil behind each ear, and he drops his voice. [[Colin Ferris]]“They’ll want to tell you he’s a good kid. Let them. I’ve known him since he was christened and I couldn’t tell you one single thing that he likes.”

The parents are at the table. The mother has both hands round a cup and the father has his chair turned sideways, towards the window, so that he can see the hill and the line of orange jackets going up.

[[Mere Tawhara]]“Mrs Pryce? My name’s Mere. Is it all right if I sit down?”

[[Janine Pryce]]“You’re the police as well?” says Janine.

[[Mere Tawhara]]“I am, yes.”

[[Janine Pryce]]“I’ve said it all to Col.”

[[Stu Pryce]]“She’s said it to Col, she’s said it to the radio,” says her husband, not turning round. [[Stu Pryce]]“I want to be up there. I don’t know what I’m meant to be doing sitting here.”

[[Colin Ferris]]“You’re meant to be here when he walks in, Stu,” Ferris tells him.

[[Stu Pryce]]“If he walks in.”

[[Janine Pryce]]“Don’t,” says Janine.

Mere waits. She is good at it; her nan used to say she could out-wait a heron. On the fridge there is a calendar with a tractor for November, and on the calendar, in green felt pen, somebody has drawn a small fish on every Wednesday.

[[Mere Tawhara]]“Who does the fish?” she asks.

They look. It’s plain that neither of them has ever noticed.

[[Stu Pryce]]“Hollie, I suppose,” Pryce says.

[[Hollie Pryce]]“I do not!” comes a voice from under the table.

The tablecloth lifts. A girl of six or so is lying there on her stomach on the lino, along with a blue horse and most of a packet of biscuits. [[Hollie Pryce]]“I can’t draw fish,” she says to Mere, as one professional to another. [[Hollie Pryce]]“I can only do dogs.”

[[Mere Tawhara]]“Who does them, then?”

[[Hollie Pryce]]“It’s a secret.”

[[Janine Pryce]]“Hollie,” says her mother, [[Janine Pryce]]“if you know something about where your brother is—”

[[Hollie Pryce]]“I don’t know where. I know fish.”

[[Stu Pryce]]“For Christ’s sake,” says Stu.

The cloth drops. Mere gives it a minute, and then she gets down on her hands and knees in her good trousers and goes in after her.

It’s dim in there, and full of legs.

[[Mere Tawhara]]“What’s your horse called?” whispers Mere.

[[Hollie Pryce]]“Kevin.”

[[Mere Tawhara]]“Would Kevin know about the fish?”

The little girl holds the horse to her ear. [[Hollie Pryce]]“He says it’s when Danny goes on the boat.”

[[Mere Tawhara]]“What boat’s that?”

[[Hollie Pryce]]“The big one. He goes on it Wednesdays, and he comes back for tea, and he smells like chips. You’re not allowed to tell Dad because it costs money.”

[[Mere Tawhara]]“Does he go on his own?”

Hollie consults the horse again, at length. [[Hollie Pryce]]“Kevin doesn’t want to say,” she decides. [[Hollie Pryce]]“You can have a biscuit, though.”

*

School has been shut for the search, but Mrs Wills has come in. She has keys on a ribbon round her neck, and she unlocks the art room for them and then stands about in it, touching things.

[[Anahera Wills]]“I teach him maths,” she says. [[Anahera Wills]]“I should have told you that on the phone. He doesn’t take art. He just comes in here at lunch and sits.”

[[Mere Tawhara]]“By himself?” asks Mere.

[[Anahera Wills]]“With Bao. You’ve talked to Bao?”

[[Colin Ferris]]“He’s talked to us,” says the sergeant. [[Colin Ferris]]“He says he was home with a cold.”

[[Anahera Wills]]“On Wednesday?”

[[Colin Ferris]]“That’s what he told me.”

The teacher frowns. She pulls out a drawer of the plan chest, and pushes it in again. [[Anahera Wills]]“He was here on Wednesday, Colin. I took the roll. He was here for the whole day, and he got eighteen out of twenty, and he and Danny went out of that gate together, and I thought how nice.”

[[Mere Tawhara]]“Nice how?” says Mere.

[[Anahera Wills]]“They were laughing.” Anahera Wills has turned her back; she is straightening a row of jars. [[Anahera Wills]]“Danny doesn’t, much. You’ll have seen the father.”

[[Colin Ferris]]“Stu’s all right,” says Ferris.

[[Anahera Wills]]“Stu’s all right with you. You play rugby.”

[[Colin Ferris]]“What’s that supposed to mean?”

She doesn’t answer him. It’s Mere who does, after a bit, without taking her eyes from the wall, where a hundred or so bits of paper are pinned up and one of them is a harbour, done in green felt pen.

[[Mere Tawhara]]“I think it means that he hasn’t got anywhere to be except Wednesdays, Sarge,” she says. [[Mere Tawhara]]“Can we go and see the friend?”

*

Bao Tran’s family have the bakery. He comes out to them in the yard, wiping flour from his arms, a skinny boy with a bit of a moustache. His grandmother comes as far as the fly screen and stays behind it.

[[Bao Tran]]“I told you already,” he says. [[Bao Tran]]“I had a cold.”

[[Colin Ferris]]“You had eighteen out of twenty,” says Ferris.

Bao flushes all the way up from his collar. He looks at the sergeant, then Mere, then the bins.

[[Mere Tawhara]]“You’re not in trouble,” says Mere.

[[Bao Tran]]“I know I’m not.”

[[Mere Tawhara]]“What time does the boat go?”

[[Bao Tran]]“What boat?”

[[Mere Tawhara]]“The one that smells of chips.”

For a second it looks as if he might laugh, and then it goes the other way, and he sits down on a flour drum with his wrists between his knees. Behind the screen the grandmother says something short.

[[Bao Tran]]“She says stop being stupid,” Bao translates. [[Bao Tran]]“She says there was frost last night.”

[[Colin Ferris]]“She’s right, mate,” says Ferris. He has got down on his hunkers, with a crack of both knees, and all at once he sounds like somebody’s grandfather. [[Colin Ferris]]“It was minus two up there. I’ve got blokes searching that hill who haven’t been to bed. I’m not asking you to dob him in. I just want to know if it’s the right hill.”

[[Bao Tran]]“It’s not,” says the boy.

[[Colin Ferris]]“Righto. Which one is it?”

[[Bao Tran]]“It isn’t a hill. We get the four o’clock over to the island. We go and have chips, and we walk round to the lighthouse, and then we get the six o’clock back. That’s all. We’ve done it since March.” He scrubs at his face and gets flour in his eye. [[Bao Tran]]“And on Wednesday he says he’s not going back on the six o’clock. I thought he was kidding. He’d taken his shoes off, he said his dad bought them for the rugby trials and he was never going to put them on again. He gave them to me. I put them in the porch, after. I didn’t know what else to do with them.”

[[Mere Tawhara]]“You put the shoes back,” Mere says.

[[Bao Tran]]“I did the laces up.”

[[Mere Tawhara]]“So he’s got nothing on his feet?”

[[Bao Tran]]“He’s got my jandals.”

[[Colin Ferris]]“Was he upset, Bao?” asks the sergeant. [[Colin Ferris]]“Did you two have a fight?”

The question hangs there. It’s a while before the answer comes, and it’s given to the ground.

[[Bao Tran]]“I wanted to go home for tea,” says Bao. [[Bao Tran]]“He wanted me to stay. He asked me and I said don’t be a dick.”

*

The ferryman has been on the run for forty years. He doesn’t slow down for them. They stand in the wheelhouse, the two of them wedged in among the ropes and thermoses, while the old man steers with his stomach and rolls a cigarette.

[[Nils Ekdahl]]“Two over,” says Ekdahl. [[Nils Ekdahl]]“One back. I count them. You have to count them.”

[[Colin Ferris]]“And you didn’t think to tell anyone?”

[[Nils Ekdahl]]“Who has asked me?”

[[Colin Ferris]]“It’s been on the radio since yesterday morning!”

[[Nils Ekdahl]]“I don’t have a radio. I have a radio for ships.” He licks the paper. [[Nils Ekdahl]]“You said on this radio, maybe, a boy is lost in the hills. I don’t have a boy in the hills. I have a boy on the island.”

Ferris opens his mouth. Mere touches his sleeve.

[[Mere Tawhara]]“You’ve seen him, Mr Ekdahl?”

[[Nils Ekdahl]]“Nils. Yes, I saw him, today, on the first run. He was up by the light.” The ferryman nods at it through the glass, a white thumb with the sea breaking round it. [[Nils Ekdahl]]“I waved, and he waved.”

[[Mere Tawhara]]“He waved back?”

[[Nils Ekdahl]]“A little wave. Like so.”

She finds that she needs to look at the floor. She hears the sergeant get out his radio, and hears him put it away.

[[Colin Ferris]]“I’ve got to call it in,” he says. [[Colin Ferris]]“Stu’ll want to be out here.”

[[Mere Tawhara]]“Could you give me half an hour?”

[[Colin Ferris]]“He’s the boy’s father.”

[[Mere Tawhara]]“I know he is,” says Mere. [[Mere Tawhara]]“Call it in that he’s been seen. Call off the hill. Tell Janine. But if the first thing he sees come off this boat is Stu with a face on, he’s got a hundred feet of cliff behind him.”

[[Nils Ekdahl]]“Eighty,” Ekdahl says.

[[Colin Ferris]]“You don’t know what he’s like,” says Ferris. [[Colin Ferris]]“Stu. He was never any different. His old man was the same, he used to—” He breaks off. He takes a pencil from behind one ear, looks at it, and puts it behind the other, where there is one already. [[Colin Ferris]]“Half an hour,” he says. [[Colin Ferris]]“What are you going to say to him?”

[[Mere Tawhara]]“I don’t know. I’ll probably wait.”

[[Nils Ekdahl]]“You can take him these,” says the old man. He has pulled something from beneath the chart table with his foot: a pair of sea boots, enormous and yellow, with socks stuffed in the tops. [[Nils Ekdahl]]“And there’s chips. I told the girl at the shop. I said, Wednesday’s boy, he hasn’t paid, it’s on me.”

The engine drops. The wharf comes up out of the spray with a gull on every post, and at the far end, where the track starts, there’s somebody sitting on a bollard. He has his arms wrapped round his knees. On his feet are a pair of jandals, one blue, one red.

[[Colin Ferris]]“Is that him?” says Ferris.

Mere already has the boots under her arm.

[[Mere Tawhara]]“He’s come down to meet the boat,” she says.
