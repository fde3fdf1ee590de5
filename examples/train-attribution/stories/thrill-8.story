Josefa Lucero | Josefa, the girl | female | narrator
Amos Tillery | Tillery, Amos, the marshal | male
Wick Dunleavy | Wick, Dunleavy, the prisoner | male
Abuela | my grandmother | female
Mr. Pruitt | Pruitt, Ansel, the voice | male
Bud Harkey | Harkey, Bud, a second voice | male
Chacón | the old sheepman | male
====
The Station at Dos Piedras

The marshal paid in advance, which my grandmother took for a bad sign.

[[Abuela]]"He thinks he'll be dead by breakfast," she told me in the kitchen. [[Abuela]]"Give him the good beans."

I was sixteen that winter and I did the reading and the English. Dos Piedras was a relay station then, on the mail road to Socorro; it was four adobe rooms and a corral, with a well that tasted of pennies. We had nine mules, and the tenth was called Obispo, and he bit. There was no other house between us and the river. You could hear a rider a mile before you saw him, and we had heard these two since sundown, a horse with a loose shoe and one that was being led.

The one that was being led had a white boy on it, tied at the wrists. He was about twenty. He'd a long, foolish, friendly face, all burned by the wind.

[[Wick Dunleavy]]"Ma'am," he said to me, though I had on an apron with a hole in it. [[Wick Dunleavy]]"Is that beans?"

[[Amos Tillery]]"That's Wick Dunleavy," said the marshal. [[Amos Tillery]]"Don't get fond of him. I've had him four days and it's a thing you've got to watch."

His own name was Amos Tillery. He was a black man of fifty or so, out of Texas, with a gray moustache and one shoulder lower than the other, and he ate with his back in the corner and his hat on his knee. There was one more at the table, old Chacón the sheepman, who'd come in to get warm and hadn't spoken since Tuesday.

[[Josefa Lucero]]"What did he do?" I asked.

[[Wick Dunleavy]]"I didn't do nothing."

[[Amos Tillery]]"He shot a land agent in Magdalena called Teague. Shot him in the back of the head, through a window, at his desk. So it says on my paper."

[[Wick Dunleavy]]"I never could hit a window," Dunleavy said. [[Wick Dunleavy]]"You ask anyone. I was there to see Mr. Teague about my claim, and I heard the shot and I run in. And there's him, and there's me, and then there's half the town."

[[Josefa Lucero]]"So who was it?"

[[Wick Dunleavy]]"Well, I seen a fellow in the alley, but he had a sack on his head."

[[Amos Tillery]]"You see?" said Tillery to me. [[Amos Tillery]]"A man that was lying would've come up with a better thing than a sack."

My grandmother wished to know what they were saying. I told her. She looked at the prisoner for some time, the way she looked at a melon.

[[Abuela]]"He's too stupid to have done it," she said. [[Abuela]]"Ask the marshal, does he know that?"

[[Josefa Lucero]]"My grandmother asks if you think he's guilty."

[[Amos Tillery]]"Tell your grandmother I don't get paid to think it. I get four dollars to put him in front of a judge." He cleaned his plate with a piece of tortilla. [[Amos Tillery]]"It's only, there's folks that don't care for him to get there. That's why I came round by you. I am sorry for it."

It was then that Obispo brayed.

Nobody moved at all except Chacón, who reached out, without hurry, and pinched the candle dead.

* * *

[[Mr. Pruitt]]"Hello, the house!"

It came from the dark beyond the corral. It was a big, hoarse, put-on sort of voice, like a man talking into a barrel.

[[Mr. Pruitt]]"You in there, Marshal? We've got no quarrel with you. Nor with the señora. We want the boy."

The marshal had gone to the window on his knees. He'd a carbine, and he laid it along the sill as gently as a woman putting down a baby.

[[Amos Tillery]]"Who's that asking?" he called.

[[Mr. Pruitt]]"Friends of Henry Teague."

[[Amos Tillery]]"I never heard that he had any. How many of you?"

[[Mr. Pruitt]]"Fourteen."

[[Amos Tillery]]"How many, Chacón?" he said over his shoulder, soft.

The old sheepman had his ear to the wall. He held up his hand, and spread the fingers, and then folded in the thumb.

[[Amos Tillery]]"It's four," said the marshal. [[Amos Tillery]]"I've been worse off. I've been better, too. Miss, can your grandmother shoot?"

[[Josefa Lucero]]"She won't. She made a vow."

[[Amos Tillery]]"What'd she do that for?"

[[Josefa Lucero]]"She was too good at it."

[[Wick Dunleavy]]"Untie me, Amos," whispered Dunleavy, from beneath the table. [[Wick Dunleavy]]"I could run out the back and draw them off."

[[Amos Tillery]]"There ain't a back."

[[Wick Dunleavy]]"Then I could go out the front. I mean it. There's ladies here. I been thinking, and it don't seem right for it to be five when it could just be me."

I've told you he had a foolish face. I couldn't see it then, and I was glad. I heard the marshal let out a long breath through his nose.

[[Amos Tillery]]"This is what I meant," he said, [[Amos Tillery]]"about getting fond."

[[Mr. Pruitt]]"Marshal!" the voice bawled. [[Mr. Pruitt]]"You've got till I count sixty. After that we burn it. That's dry cane on that roof."

[[Amos Tillery]]"There's women in here!"

[[Mr. Pruitt]]"Then send them out, and we'll treat them kindly. You've my hand upon it. There's no call for the girl to come to harm. One! Two!"

I'd been frightened up to then in an ordinary way. Now something else came up through it, like a splinter working out. It was the way he had said *my hand upon it*. I had heard that before, and not in a barrel. I'd heard it said over a counter, with a yard of blue ribbon on it, and a brass rule, and a jar of lemon drops.

[[Josefa Lucero]]"Marshal, who owned the next claim to Wick's?"

[[Amos Tillery]]"What's that got to do with it?"

[[Josefa Lucero]]"Wick, who?"

[[Wick Dunleavy]]"It was all bought up," said the prisoner. [[Wick Dunleavy]]"That's what I went to see Mr. Teague about. Somebody'd been buying them, every claim on the creek, and Mr. Teague told me he'd found out the name and it would surprise me, and I was to come by on Friday."

[[Josefa Lucero]]"And on the Friday he was shot."

[[Wick Dunleavy]]"Yes, ma'am. So it never did surprise me."

[[Mr. Pruitt]]"Nineteen! Twenty!"

My grandmother's hand found the back of my neck. It was dry and hard, like a bird's.

[[Abuela]]"You know him," she said in my ear. [[Abuela]]"Who is it, child?"

[[Josefa Lucero]]"It's Mr. Pruitt. From the store."

[[Abuela]]"The one who puts his thumb on the scale?"

[[Josefa Lucero]]"Yes, Abuela."

[[Abuela]]"And the others, would they know that?"

That was the whole of it; and it was she who saw it, an old woman in the dark without three words of English. Four men had ridden twelve miles in the cold to hang the murderer of a friend. Only one of them had come for another reason.

[[Amos Tillery]]"What's she say?" hissed the marshal.

I didn't answer him. I stood up, to one side of the window, where the wall was thick.

[[Josefa Lucero]]"Mr. Pruitt!" I called out. [[Josefa Lucero]]"It's Josefa Lucero. I owe you for a yard of ribbon."

The counting stopped at thirty-three.

There is a kind of quiet that has people in it. I could hear a bridle, and the well rope ticking. Then a second voice spoke, nearer to the corral than the first, and puzzled.

[[Bud Harkey]]"Ansel? You told us nobody'd know us."

[[Mr. Pruitt]]"Shut your mouth, Harkey." And it had come out of the barrel now. It was just a storekeeper's voice, a bit short of breath. [[Mr. Pruitt]]"Thirty-four! You come out of there, girl, your people have always traded with me—"

[[Josefa Lucero]]"Wick says you bought up the creek, Mr. Pruitt! He says that Mr. Teague had found it out!"

[[Wick Dunleavy]]"I never said it was *him*," Dunleavy protested at my knee.

[[Amos Tillery]]"Hush, son," said Tillery. [[Amos Tillery]]"Let her work."

[[Bud Harkey]]"What creek?" asked the one called Harkey.

[[Mr. Pruitt]]"She's lying. It's a trick."

[[Bud Harkey]]"That's my brother's creek. You told Lon it was some company out of Denver. He sold for sixty dollars, Ansel. Because you told him it was dry!"

[[Mr. Pruitt]]"Bud, this isn't the time."

[[Bud Harkey]]"It seems to me like a real good time," said Bud Harkey. [[Bud Harkey]]"Where were you when Teague was shot? You come in the saloon with your sleeves wet. I recollect that. I said, 'It ain't raining, Ansel.'"

The marshal had taken his cheek off the carbine. He was grinning in the dark; I could see his teeth.

[[Amos Tillery]]"Boys," he called, in quite an easy tone, [[Amos Tillery]]"this is Amos Tillery. I've got here one warrant, with one name on it, and I've a pencil. I would take it as a favor if somebody out there'd help me with the spelling."

There was a scuffle, a curse, and a shot that went into the stars. A horse broke for the road. It did not get far. It had to pass the corral, and the bars of the corral were down; I've never known who took them down, but the place at the table where Chacón had been was empty and the door was on the latch. There was a squeal, and a thump, and a man began to scream that something had him by the leg.

[[Abuela]]"Ah," said my grandmother. [[Abuela]]"Obispo."

* * *

They left in the morning with the sun on the snow, and there were two being led. Mr. Pruitt rode with his trouser leg split to the hip and never looked at me. Harkey and the other two had gone ahead to wake the judge. Dunleavy still had his wrists tied, because of the paper, but someone had tied them in a bow.

[[Wick Dunleavy]]"I'd like to write to you, miss," he said. [[Wick Dunleavy]]"If I ain't hung. I'd have to learn to."

[[Josefa Lucero]]"I can teach you when you come back."

[[Amos Tillery]]"What did I tell you?" said the marshal, and set his hat on.

Old Chacón stood by the well with a hand on the mule's neck. He watched them as far as the bend. Then for the first time that week he opened his mouth.

[[Chacón]]"Four," he said. [[Chacón]]"I told him four."
