Philippa Hargood | Philippa, Pip, Hargood, the director, Miss Hargood | female
Desmond Lyle | Desmond, Des, Lyle, the leading man, the King | male
Rosalba Quick | Rosalba, Dame Rosalba, the old actress, the Queen Mother, the older woman | female
Ines Marchetti | Ines, Marchetti, the understudy, the girl | female
Corin Bladderwick | Corin, the messenger, the young man, Mr Bladderwick | male
Huw | Huw, the stage manager, the prompter, the Welshman | male
Vesna Orlić | Vesna, the author, the playwright, the woman in row F, Ms Orlić | female
====
14

*The Salt Crown*, Act Three

By the second week they had stopped being polite to one another, which Philippa always took for a good sign.

[[Philippa Hargood]]“From the entrance,” she called. [[Philippa Hargood]]“Corin, you’ve ridden all night. You’ve lost the battle, and you’ve lost your hat. Whenever you like.”

The messenger ran on from the left. He tripped on the tape that was meant to be a step, recovered, and went down on one knee before a kitchen chair.

[[Corin Bladderwick]]“‘My lord, the bridge at Orrin Ford is down. The river has your standard and your son.’”

Desmond Lyle, on the chair, let a long moment pass. He was famous for them. [[Desmond Lyle]]“‘Which son?’”

[[Corin Bladderwick]]“‘The—’” Corin’s eyes slid to the prompt corner. [[Corin Bladderwick]]“Sorry. Is it the younger?”

[[Huw]]“‘The one you loved,’” said Huw, without lifting his head from the book.

[[Corin Bladderwick]]“The one you loved. God, sorry. It’s such a good line, too.”

[[Desmond Lyle]]“It’s a better one on time,” remarked the King.

[[Philippa Hargood]]“Be kind, Des.”

[[Desmond Lyle]]“I was being kind. I was sitting here bereaved, and I couldn’t find out of whom.”

There was a cackle from the radiator. Dame Rosalba Quick had her shoes off and her stockinged feet up on it, and a crossword, and to all appearances hadn’t heard a word since lunch. She was eighty-one. She was the only one of them the public would be coming to see.

[[Philippa Hargood]]“Again, please. From ‘My lord’.”

He ran on. He stepped over the tape this time with such attention that he arrived like a man getting out of a bath.

[[Corin Bladderwick]]“‘My lord, the bridge at Orrin Ford is down. The river has your standard and your son.’”

[[Desmond Lyle]]“‘Which son?’”

[[Corin Bladderwick]]“‘The one you loved.’”

[[Desmond Lyle]]“‘Then I have still an heir. Go, wash your face. And tell the Queen my mother—’ Pip, I can’t. I’m sorry, I can’t say it. Why would he say it?”

[[Philippa Hargood]]“Why would he say what?”

[[Desmond Lyle]]“‘Go, wash your face.’ His boy’s been drowned. Nobody tells people to wash.”

[[Rosalba Quick]]“I did,” said Rosalba.

They all turned. She filled in a clue.

[[Rosalba Quick]]“When they rang me about Freddie. It was the little policeman at the door, he’d been crying, poor lamb, he was about twelve. I told him there was a basin on the left.” The pen went on moving. [[Rosalba Quick]]“It’s the only true line in the piece. Don’t you dare cut it.”

In the stalls, which were four rows of stacking chairs, somebody coughed.

[[Philippa Hargood]]“Vesna?” The director shaded her eyes. [[Philippa Hargood]]“Did you want to come in there?”

[[Vesna Orlić]]“No,” said the woman in row F. [[Vesna Orlić]]“Thank you. She has explained it.”

[[Desmond Lyle]]“The only true line?” Desmond asked the ceiling. [[Desmond Lyle]]“With the author sitting there?”

[[Vesna Orlić]]“It’s all right, Mr Lyle. I was wondering which one it was.”

Huw laughed so suddenly that he lost his page.

*

They broke for tea at four, and it was during tea that it happened, though nobody saw it. There was merely a bang, and then Dame Rosalba was on the floor by the urn, on her side, looking extremely annoyed.

[[Ines Marchetti]]“Don’t move her!” The girl got there first. She’d been sitting on the props hamper with the script in her lap, where she had sat every day for a fortnight, moving her lips. [[Ines Marchetti]]“Where does it hurt?”

[[Rosalba Quick]]“In my pride, dear. And the hip.”

[[Ines Marchetti]]“Which one?”

[[Rosalba Quick]]“The one I loved.”

[[Corin Bladderwick]]“She’s delirious,” whispered Corin.

[[Rosalba Quick]]“I’m quoting, you ninny. Who are you, child? You’ve got nice cold hands.”

[[Ines Marchetti]]“I’m Ines. I’m your understudy.”

[[Rosalba Quick]]“Are you? How old?”

[[Ines Marchetti]]“Twenty-four.”

[[Rosalba Quick]]“I’m to be understudied by a foetus. Pip! Why wasn’t I told?”

[[Philippa Hargood]]“You were told, darling,” said Philippa, kneeling. She had gone the colour of the tea. [[Philippa Hargood]]“You signed her photograph. Huw, have you rung them?”

[[Huw]]“Ringing now.”

[[Desmond Lyle]]“Tell them who it is,” said Desmond.

[[Huw]]“They’ll be wanting the address first, I expect.” The Welshman turned to the wall with a finger in his ear. [[Huw]]“Ambulance, please. The Corn Exchange rooms, Tanner Street. A lady’s had a fall. No, she’s conscious. She’s very conscious.”

It took them nineteen minutes. Rosalba spent it flat on her back with Desmond’s camel coat over her, dealing with the rest of the crossword aloud.

[[Rosalba Quick]]“‘Sounds like a monarch’s downfall.’ Five letters.”

[[Corin Bladderwick]]“Reign,” said the young man. [[Corin Bladderwick]]“No, hang on. Rain. That’s four.”

[[Desmond Lyle]]“Put ‘reign’.”

[[Rosalba Quick]]“I’ll put nothing. It’s in ink.”

When they’d lifted her on to the stretcher she held up a hand, and the two men in green stopped as though she had played it to the gallery. She was looking past them all.

[[Rosalba Quick]]“Marchetti. Is that it? Come here.”

Ines came.

[[Rosalba Quick]]“Everybody does the curse too loud,” the old actress told her. [[Rosalba Quick]]“I do it too loud myself. Do it as though you were telling him his supper’s on the table. And get your hair out of your eyes.”

Then she was carried out, giving directions.

*

[[Philippa Hargood]]“We’ll stop for the day,” Philippa said.

Nobody got up.

[[Philippa Hargood]]“Or we won’t. I don’t know. I’m open to suggestions. Des?”

He had his coat back and was holding it in his arms like something asleep. [[Desmond Lyle]]“We open in nine days.”

[[Philippa Hargood]]“I’m aware of when we open.”

[[Desmond Lyle]]“You’ll have to get Marian. Or Daphne Voss, if she’s sober.”

[[Philippa Hargood]]“With nine days?”

[[Desmond Lyle]]“Well, you can’t put on a child of twenty-four as my mother. I’m fifty-six. I’d look like her parole officer.”

[[Corin Bladderwick]]“She’s sitting just there, you know,” said Corin.

[[Desmond Lyle]]“I know she is. I’m being frank. She’d say the same. Wouldn’t you, my dear?”

Ines didn’t reply. It was the author who did, coming down between the chairs with her bag on her shoulder. She was a small person in a large cardigan, and she’d not until now come nearer than row C.

[[Vesna Orlić]]“May I say something?”

[[Philippa Hargood]]“Please. God, please do.”

[[Vesna Orlić]]“In my country we did this play in a cellar, because of the shelling. We were five. The Queen Mother was played by a boy who was in the school with me. He had eighteen years, and a moustache.” She put up one finger and touched her own lip. [[Vesna Orlić]]“No one laughed. I’d like to hear her do it. That is all.”

[[Philippa Hargood]]“Huw? What do you think?”

[[Huw]]“I only hold the book,” the prompter answered. [[Huw]]“But I’ve been watching her mouth for two weeks, and she hasn’t dropped a word. It’s more than I can say for the rest of you.”

Philippa rubbed her eyes with both fists. When she took them away she was, once again, a person in charge of a room.

[[Philippa Hargood]]“Act Three. The Queen’s entrance. Ines, would you?”

The girl stood. She scraped her hair back and tied it with the elastic off her script, so that the pages slid all over the floor, and she left them there. She walked to the tape. She didn’t put on a stoop, or a quaver. She simply took her time, as if each of her feet were a thing she had to send for.

[[Philippa Hargood]]“From your ‘Go, wash’, Desmond.”

[[Desmond Lyle]]“This is ridiculous.”

[[Philippa Hargood]]“Desmond.”

He sat. He laid the coat across his knees. [[Desmond Lyle]]“‘Then I have still an heir. Go, wash your face. And tell the Queen my mother I am well.’”

[[Ines Marchetti]]“‘She sees it.’”

It was hardly louder than talk. Corin, on his knee, forgot to exit.

[[Desmond Lyle]]“‘Madam. You have heard the news?’”

[[Ines Marchetti]]“‘I heard the river. I was at the glass, and all the dogs got up and would not lie. I bore you in a winter such as this. The midwife said, he’s strong, he will not need you. And so I gave you nothing. Look, it throve.’”

The leading man’s mouth had come a little open. It was his cue. It went by.

[[Huw]]“‘What would you have?’” murmured Huw.

[[Desmond Lyle]]“I know what it is,” Desmond said hoarsely. [[Desmond Lyle]]“Give me a second.” He wiped his hand down his face. [[Desmond Lyle]]“‘What would you have of me?’”

[[Ines Marchetti]]“‘No more than this. That you should live. That you should have your health, and teeth, and appetite, and every night a bed with linen, and a fire lit. And that you hear it, always, in the pipes, in cups, in any basin where you wash. That’s all. Your supper’s on the table, son.’”

A bus went down Tanner Street. It was possible to hear every gear.

[[Corin Bladderwick]]“Is that in it?” Corin whispered. [[Corin Bladderwick]]“The supper?”

Huw was running his thumb down the page. [[Huw]]“It is not.”

[[Ines Marchetti]]“I’m sorry.” Ines was herself again, scarlet, holding her elbows. [[Ines Marchetti]]“It’s ‘That’s all. God keep you, son.’ I know it is. It just came out, because of what she told me. I’ll do it properly.”

[[Vesna Orlić]]“You will not.” The playwright was hunting in her bag. She pulled out keys, an apple, a hairbrush. [[Vesna Orlić]]“Who has got a pencil? Somebody! Please!”

[[Desmond Lyle]]“Here,” said Desmond. He leaned down from his throne to give it to her, and then went on leaning, with his forearms on his thighs, staring at the girl on the tape.

[[Philippa Hargood]]“Well?” Philippa asked him.

[[Desmond Lyle]]“She did it too quiet.”

[[Philippa Hargood]]“Des.”

[[Desmond Lyle]]“I mean that I shall have to come down, Pip. I’ve been bellowing. I’ll have to take the whole of Act Three down to meet her.” He blew out his cheeks. [[Desmond Lyle]]“Twenty-four. I’ve got shirts. What do you do for a wig?”

[[Ines Marchetti]]“I thought I’d just be tired,” said Ines.

The phone rang in the prompt corner. Huw listened to it with his free hand raised, and they waited, all of them, in a ring, like the people round a well.

[[Huw]]“It’s broken,” he reported. [[Huw]]“Clean, they say. She’s comfortable. She’s asking was it too loud.”

[[Philippa Hargood]]“Tell her no.”

[[Huw]]“And she’s got the clue. It isn’t ‘reign’.”

[[Corin Bladderwick]]“What is it, then?” said the messenger.
