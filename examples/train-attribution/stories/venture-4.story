Ines Quintela | Doctor, Doctor Quintela, Quintela, Ines, the doctor | female | narrator
Major Thrale | Thrale, the Major, Major, Aldous, our leader | male
Albert Birdlip | Birdlip, Birdie, Albert, the geologist | male
Mattis Sarre | Mattis, old Mattis, Sarre, the dog-driver | male
Kjersti Lund | Kjersti, Lund, Miss Lund, the navigator | female
Pomfret | Pomfret, young Pomfret, Georgie, the boy, our youngest | male
====
Camp 31

It blew for three days, and on the fourth morning I found the tins.

I had gone out to dig for the paraffin. I put my arm in the drift by the second sledge, up to the shoulder, and felt about among the cases; and where there should have been the round cold lids of eleven tins of pemmican my glove closed upon six. I counted them over. I lay there with my face on the snow and my arm in it, as though I were delivering a calf, and counted them a third time. Then I went back in.

The six of us had been living since Tuesday in a tent meant for three, the other having gone off toward the Pole on its own. There was a place for everyone and nobody could move out of it. Birdlip had the pole against his back. Mattis had the door. Kjersti Lund was doing sums on the lid of the sextant box, with her tongue between her teeth, and the Major lay along the far side in his bag, as he had for two days, reading Gibbon.

[[Albert Birdlip]]"You've been a time," said Birdlip. [[Albert Birdlip]]"Did you find it?"

[[Ines Quintela]]"No," I said. [[Ines Quintela]]"Where's Pomfret?"

[[Kjersti Lund]]"With the dogs. He went out just after you."

[[Albert Birdlip]]"He sings to them," said Birdlip. [[Albert Birdlip]]"It's why they bite. Doctor, you're dripping on Gibbon."

[[Ines Quintela]]"I beg your pardon, Major."

Thrale turned a page. [[Major Thrale]]"He's been through worse. He has been through the Goths."

I knelt down and pulled my mitts off and held my hands over the Primus, which was not lit. I'd thought that I should know how to begin.

[[Ines Quintela]]"Who did the count, at the depot?"

[[Mattis Sarre]]"I did," said Mattis.

[[Ines Quintela]]"How many?"

[[Mattis Sarre]]"Eleven. And a half one, that we ate."

[[Ines Quintela]]"There are six."

Nobody said anything. The canvas filled and emptied. Old Mattis had been brought up to this country on the coast, driving for the whalers, and he had a face in which a thing could go in and be lost for some time; but I saw that this had gone in.

[[Albert Birdlip]]"You've miscounted," said Birdlip.

[[Ines Quintela]]"Three times?"

[[Albert Birdlip]]"They've drifted, then. They've rolled off. It's been blowing like the devil, you've said yourself the whole sledge was over."

[[Kjersti Lund]]"The lashing was tight," Kjersti said, without lifting her head. [[Kjersti Lund]]"I tied it."

[[Albert Birdlip]]"Well, the dogs."

[[Mattis Sarre]]"Dogs do not open a lashing and tie it up again, Mr. Birdlip. I wish that they did. I would have had an easier life."

[[Albert Birdlip]]"Then what are you saying? No, somebody say it. There's only the six of us inside of four hundred miles!"

I had been careful all this while to look at my hands. When I did look up it was not Birdlip that I saw, nor Mattis. It was the Major's book. It had come down an inch or so, and he was watching me over the top of it, with an odd, attentive, almost friendly expression, like a schoolmaster waiting to see if a dull child will get there.

[[Major Thrale]]"Lund," he said. [[Major Thrale]]"What do you make it, to the Nunatak depot?"

[[Kjersti Lund]]"Ninety-one miles."

[[Major Thrale]]"And back to the hut?"

[[Kjersti Lund]]"A hundred and thirty-four."

[[Major Thrale]]"So we are well past halfway."

[[Kjersti Lund]]"By twenty-one miles. Yes. But that is with eleven tins, Major."

[[Major Thrale]]"It's ninety-one miles with any number of tins. I never knew a tin to make a mile shorter." He shut up Gibbon on his finger. [[Major Thrale]]"We march as soon as it drops."

[[Albert Birdlip]]"And who's got the pemmican?" cried Birdlip.

[[Major Thrale]]"I don't propose to ask. I'd advise you not to. I have seen that question asked in a tent before, and there were fewer of us came home than could have."

Then he went back to the Goths. Birdlip sat there with his mouth open. He was a kind, untidy, quarrelsome man, and he had gone nearly the colour of the canvas; I thought that in a moment he'd do something foolish, so I got him by the sleeve.

[[Ines Quintela]]"Come out and help me dig, Birdie," I said.

[[Albert Birdlip]]"I won't."

[[Ines Quintela]]"You will. It's paraffin. You want your tea."

* * *

Outside there was nothing at all. One could see one's own feet, if one took an interest in them. Somewhere to the left Pomfret's voice was going through the verses of a hymn, very flat, and a dog complained.

[[Albert Birdlip]]"It's him," Birdlip said in my ear.

[[Ines Quintela]]"Who?"

[[Albert Birdlip]]"The boy. He's nineteen, he's always hungry. He'd eat the boots off a corpse. And who's out here by the hour with nobody looking?"

[[Ines Quintela]]"I've weighed him every Sunday. So have you, you held the lantern. He's lost more than any of us."

[[Albert Birdlip]]"Lund, then."

[[Ines Quintela]]"Don't be an ass."

[[Albert Birdlip]]"Well, it wasn't me!"

[[Ines Quintela]]"No."

[[Albert Birdlip]]"How do you know? I've thought about it. I think of nothing else, if you want the truth. I lie there and I go through every damned tin, like rosary beads." The tears were freezing on his face as fast as he shed them. He broke them off with his thumb. [[Albert Birdlip]]"What are you not saying, Quintela? You've got your sick-bed look."

[[Ines Quintela]]"When did you last see Thrale eat?"

[[Albert Birdlip]]"Last night. He had his hoosh like the rest of us."

[[Ines Quintela]]"Did he? You saw the spoon go in?"

[[Albert Birdlip]]"I saw him take the mug. I saw him hand it back." He stopped. [[Albert Birdlip]]"He'd turned his face to the wall. He always does. He says we eat like hogs."

[[Ines Quintela]]"And who had the mug back from him?"

[[Mattis Sarre]]"I did," said a voice.

It gave me such a turn that I sat down. The old man was standing over us, white from head to foot, with the shovel. He must have come out on our heels.

[[Albert Birdlip]]"How long have you been there?" Birdlip demanded.

[[Mattis Sarre]]"I am here to dig. The doctor said there was digging." He drove in the shovel between us and leaned on it. [[Mattis Sarre]]"It's full, that mug. It's been full for nine days. He gives it to me with his hand over the top. And I give it to the boy, when we feed the dogs, and tell him it's scrapings."

[[Ines Quintela]]"On whose orders?"

[[Mattis Sarre]]"He doesn't order. He asked me. It's worse."

[[Ines Quintela]]"Mattis, where are the five tins?"

He looked round at the white. He seemed to be asking it for something, leave perhaps.

[[Mattis Sarre]]"Back at Camp Twenty-eight," he said. [[Mattis Sarre]]"Under a flag. He had me put them off in the night, with a spade, while you slept. For the ones who'd be going home."

* * *

I had the others turned out of the tent. Kjersti took her time over it. She put her pencils back in their loops, all four of them, and when she had got as far as the door she stayed there on her knees with her back to us.

[[Kjersti Lund]]"I did it with five," she said. [[Kjersti Lund]]"I rubbed it out. I want you to know that I rubbed it out."

[[Major Thrale]]"I know you did, Lund," said the Major.

She went, then, taking her box. I waited until I could hear her showing Birdlip how to hold a shovel, and I crawled over the bags to the far side and took away the book.

[[Ines Quintela]]"I should like to see your foot, Aldous."

[[Major Thrale]]"Which?"

[[Ines Quintela]]"The one you've not let me see since Camp Twenty."

[[Major Thrale]]"You won't care for it," said Thrale. But he undid the toggles himself.

I didn't care for it. I did what there was to do, which was to look, and smell, and press with a finger above the ankle and again below the knee; and then I put it back in the bag as one might a sleeping cat.

[[Major Thrale]]"Well?"

[[Ines Quintela]]"You know quite well."

[[Major Thrale]]"I'd a notion. I was going to ask what you would give me."

[[Ines Quintela]]"If I had it off today, here, I'd give you one chance in three."

[[Major Thrale]]"And on the march?"

[[Ines Quintela]]"A week. Ten days. There'd be a fever first."

[[Major Thrale]]"That's what I'd got it down to. I'm obliged to you." He lay and looked at the roof. Without the book, his hands didn't know where to go. [[Major Thrale]]"You see how it works out. It's ninety-one to the Nunatak and I'd be on the sledge. Call it six miles a day. Lund's done the sum, she did it on the box last night when she thought I was asleep. She got the same as I did. And then she did it again, with five, and I lay here and listened to the india rubber."

[[Ines Quintela]]"So you'd march us away from the food?"

[[Major Thrale]]"God, no. I'd march you till noon. Then I'd be taken poorly, and I'd order the lot of you home. You'd have argued; you'd have said we were past halfway, what about the tins. And old Mattis would have told you there were five at Twenty-eight. It's only nineteen miles. With the wind behind you, and a man less to drag." He smiled. [[Major Thrale]]"It was a neat little thing. And then you must needs go and look for paraffin."

[[Ines Quintela]]"You might have told me."

[[Major Thrale]]"You'd have stopped me."

[[Ines Quintela]]"Yes."

[[Major Thrale]]"Well, then, Ines."

I could not think of one single thing to say. I have been asked about it since, by a committee, with a jug of water on the table. What did I say to him? I said the only thing that came.

[[Ines Quintela]]"One in three isn't none."

[[Major Thrale]]"You've a bread knife and a bottle of brandy."

[[Ines Quintela]]"I've a perfectly good saw. It's Birdlip's, for his rocks. I shall have to boil it. That's what I wanted the damned paraffin for!"

[[Pomfret]]"Doctor?" said the canvas.

It was Pomfret. He had got his head in at the door as far as the ears. There was ice on his lashes and he was smiling all over his cracked face, poor child, like someone who brings a present.

[[Pomfret]]"I've found it. It was under Duchess, she's been sleeping on it. There's near a gallon." He looked from one to the other of us. [[Pomfret]]"Is there something up? Sarre's sat out there on the sledge, sir, crying. He won't say what for. And Miss Lund told me I was to go and count the brandy."

[[Major Thrale]]"How old are you, Georgie?" the Major asked him.

[[Pomfret]]"Nineteen, sir. Twenty in March."

[[Major Thrale]]"Have you been getting enough to eat?"

[[Pomfret]]"Oh, yes, sir. I've been having all the scrapings."

Thrale put his forearm over his eyes. I thought that he was laughing, and for all I know he was.

[[Major Thrale]]"Very well, Doctor," he said from under it, after a while. [[Major Thrale]]"Light your stove."
