Imelda Frayne | Imelda, the director, Miss Frayne | female
Tobias Quill | Toby, Tobias, the leading man | male
Saskia Brandt | Saskia, the Countess, Miss Brandt | female
Winifred Aldous | Winnie, the prompter, the old woman | female
Jago | the stage manager | male
Marguerite Lyle | Marguerite, a woman in a red coat, the woman in red | female
====
The Second Act

[[Saskia Brandt]]“You lie, my lord. You lie as you breathe, by habit, and to keep yourself alive,” said Saskia, and walked into the sofa.

[[Imelda Frayne]]“The sofa's been moved, darling,” Imelda Frayne called from the stalls. [[Imelda Frayne]]“We moved it yesterday. It's tape now. You come round by the left.”

[[Saskia Brandt]]“It was tape yesterday and sofa on Monday.”

[[Imelda Frayne]]“And today it's sofa again, I grant you, but in the other place. Jago, is that where it lives?”

[[Jago]]“It's where it lives until the trap works,” said the stage manager. One saw only his top half; the rest of him was down the hole. [[Jago]]“If the trap ever works it'll live in the corner.”

It was the eleventh of October, it was five in the afternoon, and they would open upon the nineteenth. The play was called *The Widow of Lisle* and had last been given in 1708, when, as Imelda sometimes told interviewers, it had been hissed by a bishop. There were three parts of any size. There was the Countess, who was Saskia Brandt; there was Lord Verrall, who betrays her, and who was Tobias Quill; and there was the Widow, who comes on in Act Two and takes the whole thing away from both of them, and who, since nine o'clock that morning, had been nobody. The actress had broken her ankle getting off a tram.

[[Imelda Frayne]]“From ‘You lie’. Round by the left.”

[[Saskia Brandt]]“You lie, my lord. You lie as you breathe, by habit, and to keep yourself alive. I have your letters, sir, I have all twenty, and in each of them you swear—” Saskia stopped. She looked out over the footlights, with one hand up. [[Saskia Brandt]]“In each of them you swear. Don't tell me.”

No one told her.

[[Saskia Brandt]]“Go on, then, tell me.”

[[Winifred Aldous]]“‘To love me till the Scheldt run dry,’” said a voice in the prompt corner, quite without expression.

[[Saskia Brandt]]“To love me till the Scheldt run dry. Thank you, Winnie. Why can't I get that? I've never been able to say Scheldt. It sounds as if one had got a toffee stuck.”

[[Tobias Quill]]“You could say the Thames,” Tobias suggested. He was lying on the other half of the sofa with his hat upon his face.

[[Saskia Brandt]]“I could say that it was Toby's line.”

[[Tobias Quill]]“I have quite enough lines. I've got that thing about the falcon.”

[[Imelda Frayne]]“You haven't got it,” said the director, [[Imelda Frayne]]“you've had it lent you. You gave it back to Winnie four times this morning. On. We'll skip to the Widow's entrance, and Winnie will read in.”

In the corner the old woman turned a leaf. She wore two cardigans and mittens, and she had been at the Alhambra longer than the drains; she had held the book for people who were now streets. She read in for the sick and the drunk and the late, always in the same flat tone, like somebody checking a laundry list, and it had not struck any of them, in all that time, to wonder about it.

[[Tobias Quill]]“Who comes here?” demanded Tobias, sitting up, so that the hat fell off. [[Tobias Quill]]“What, madam, in your weeds? I had thought you at your prayers.”

[[Winifred Aldous]]“I was, my lord, and you were in them,” read Winnie. [[Winifred Aldous]]“I prayed that you might have a long life, and that I might be by to see it.”

[[Tobias Quill]]“You were ever charitable.”

[[Winifred Aldous]]“I was never charitable. I was young, and you mistook it.”

Jago had come up a rung. He glanced towards the corner, and then down at his trap again.

[[Imelda Frayne]]“That's a good line,” said Imelda, to no one. [[Imelda Frayne]]“I never noticed that it was a good line.”

[[Saskia Brandt]]“Imelda, who are we getting? Honestly. One can't play it to a cardigan. No offence, Winnie.”

[[Winifred Aldous]]“None taken, Miss Brandt.”

[[Imelda Frayne]]“I've rung everyone. I have rung people that I swore over a coffin I should never ring. And there's just one who is free, and who knows it, because she did it at Bristol, in the concert version. She's coming off the four-ten. I want you both to be grown up.”

Tobias picked up his hat and began to turn it round by the brim. [[Tobias Quill]]“You haven't asked Marguerite,” he said.

[[Imelda Frayne]]“It's eight days, Toby.”

[[Tobias Quill]]“You've asked my wife.”

[[Saskia Brandt]]“Your *late* wife,” said Saskia.

[[Tobias Quill]]“She isn't dead, she's only in Bristol.”

[[Saskia Brandt]]“You told me that it was all signed!”

[[Tobias Quill]]“It's as good as signed. It's being typed.”

[[Marguerite Lyle]]“It was typed in June,” said a woman in a red coat.

She had come down the centre aisle while they were shouting, and she stood there now with a small suitcase, looking about her at the gilding like somebody who is thinking of making an offer. She was forty or so. She had the sort of voice that need not be raised, and never had been, and that one felt along the arms.

[[Marguerite Lyle]]“Hello, Imelda. Hello, Toby, you've put on weight; it suits you. And this will be Miss Brandt. You were very good in that thing with the dog.”

[[Saskia Brandt]]“I was the dog's owner,” Saskia said.

[[Marguerite Lyle]]“That's what I meant.”

Imelda came along the row sideways, treading upon scripts. [[Imelda Frayne]]“My dear, you're an angel. Did you have any lunch? Can you do it? Don't take your coat off, it's perishing. We've got as far as your first entrance. I thought that perhaps we might simply run it, and see.”

[[Marguerite Lyle]]“Of course. Shall I come through the wall, or is there a door?”

[[Jago]]“There's a trap,” said Jago, [[Jago]]“but I wouldn't.”

She went up by the pass door, and a minute afterwards she was among them, in red, in the working light, with her eyes lowered and her fingers laced. It was extraordinary. She had done nothing at all, and they could see the veil.

[[Tobias Quill]]“Who comes here?” said Tobias in a strangled way. [[Tobias Quill]]“What, madam, in your weeds? I had thought you at your prayers.”

[[Marguerite Lyle]]“I was, my lord, and you were in them. I prayed that you might have a long life.” She lifted her eyes and let him have them. [[Marguerite Lyle]]“And that I might be by to see it.”

[[Tobias Quill]]“You were ever—” He wetted his lips. [[Tobias Quill]]“Line.”

[[Winifred Aldous]]“‘Charitable.’”

[[Tobias Quill]]“Ever charitable.”

[[Marguerite Lyle]]“I was never charitable. I was young, and—” And there, to everyone's surprise, she stopped as well. The fingers came unlaced. [[Marguerite Lyle]]“I beg your pardon. I do know it. I said it every night for a fortnight.”

[[Imelda Frayne]]“Take your time.”

[[Marguerite Lyle]]“I was young, and you—no. It's perfectly ridiculous. It was quite all right in Bristol. He wasn't in it in Bristol.”

Nobody breathed. Tobias was gazing at his boots, and in the wings a young man who had been bringing the tea stood holding the tray.

[[Winifred Aldous]]“‘And you mistook it,’” said Winnie; and it was not like a laundry list. It was so gentle that it took a moment to know where it had come from. [[Winifred Aldous]]“You don't want to give it to him, dear, that's all. Don't look at him. He's no help to anybody, he only stands there; they always do. Give it to her.”

[[Marguerite Lyle]]“To her?”

[[Winifred Aldous]]“To the Countess. She's the one that it's going to happen to next.”

The woman in red turned slowly from the one to the other. Saskia was standing by the sofa, where the tape had been on Tuesday. She was twenty-six, and she had been crying in the dressing-room at lunch, over something that was being typed, and had supposed that the powder covered it.

[[Marguerite Lyle]]“I was never charitable,” Marguerite Lyle said to her, very low, as you would tell a girl that her hem was down. [[Marguerite Lyle]]“I was young, and you mistook it.”

[[Saskia Brandt]]“Oh,” said Saskia. And then, because it was her cue, and it had come out of her before she was able to think about the river, [[Saskia Brandt]]“Then, madam, we are sisters, and I have twenty letters, and he swears in every one of them to love me till the Scheldt run dry.”

[[Marguerite Lyle]]“I have but nineteen. He grows industrious.”

It was a laugh line. It had been a laugh line in 1708, no doubt, in the very teeth of the bishop. But it was not Imelda who laughed first; it was Saskia Brandt, who clapped her hand to her mouth; and after her, helplessly, hanging on to the back of the sofa, the other. They went on for some time. Whenever they seemed to have come to the end their eyes would meet, and they would both say [[Saskia Brandt/Marguerite Lyle]]“Industrious!” and they would be off again.

[[Tobias Quill]]“I don't see that it's as funny as all that,” said the leading man.

[[Imelda Frayne]]“No, Toby,” said Imelda. [[Imelda Frayne]]“I think that may be the play.”

She climbed up over the edge of the stage, which was not dignified, and crossed to the prompt corner. The tea had come round. Winnie had hers on the flat of the book, with a biscuit in the saucer.

[[Imelda Frayne]]“You've played it,” Imelda said.

[[Winifred Aldous]]“Who, me, Miss Frayne?”

[[Imelda Frayne]]“You didn't look at the page. I was watching you. You never once looked down.”

The prompter dipped her biscuit and considered it.

[[Winifred Aldous]]“They never hissed it in my time,” she said. [[Winifred Aldous]]“Four nights at Scarborough, in 1931. Winifred Aldous, I was, in letters as long as your arm. He was called Gerald. I had thirty-two.”
