Aldous Wren | Mr. Wren, the curate | male
Posy Bright | the voice, Posy, the child on the wall, the sexton’s youngest | female
Amos Bright | the sexton, her father, Amos, Dad | male
Edith Lovage | Miss Lovage, Edith, Miss Edith, Edie | female
Mrs. Lovage | her mother, Mama | female
Tabitha Gaunt | Miss Gaunt, a lady with a string bag | female
====
The Rehearsal

[[Aldous Wren]]“Miss Lovage,” cried the curate, and he went down upon one knee on the grave of a Captain Harbottle, R.N., [[Aldous Wren]]“you cannot be unaware—”

[[Posy Bright]]“She can,” the voice said.

Mr. Wren rose so quickly that he struck his head on the Captain’s urn. It was half past six in the morning. The churchyard of Hope Mansel-under-Edge lay in the dew with nobody in it who had been above ground since 1919; there was a robin; there was a scythe. He had looked behind every stone before he began. It had not entered his head, since nothing did that he had not put there himself, to look on top of the wall.

[[Posy Bright]]“She can be unaware of anything. She sat on our cat.”

[[Aldous Wren]]“Come down from there,” said the curate, very red. [[Aldous Wren]]“Who are you?”

[[Posy Bright]]“Posy Bright. You christened our Stanley and got his name wrong.”

She was seven or so. He knew her now for the sexton’s youngest, and felt the kind of despair that is felt by a man who has been overheard by a newspaper.

[[Aldous Wren]]“I was, ah, rehearsing,” he explained. [[Aldous Wren]]“It is a recitation. For the Harvest Supper.”

[[Posy Bright]]“No, you was proposing.”

[[Aldous Wren]]“You were proposing.”

[[Posy Bright]]“I never! I don’t even like her.”

The curate sat down on the edge of the Captain. He was twenty-six, and had a First in Hebrew, and there was a place at the back of his head where the hair would not lie flat. [[thinks Aldous Wren]]*If I go away now,* he thought, [[thinks Aldous Wren]]*it will be all over the village by breakfast. If I stay, it will be all over the village by breakfast, but I shall know what it is that is all over the village.*

[[Aldous Wren]]“Why should you not like Miss Lovage?” he asked.

[[Posy Bright]]“She calls me ‘little girl.’ What was you going to say after unaware?”

[[Aldous Wren]]“Of the sentiments with which I have long regarded you.”

[[Posy Bright]]“Me?”

[[Aldous Wren]]“Her.”

[[Posy Bright]]“Oh,” said the child on the wall. She thought it over, kicking her heels against the stone. [[Posy Bright]]“How long?”

[[Aldous Wren]]“Since the fourteenth of June.”

[[Posy Bright]]“What happened then?”

[[Aldous Wren]]“She dropped a hymn-book,” said Aldous Wren, and was ashamed to find that his voice shook, [[Aldous Wren]]“and she said a word that I should not have thought she knew.”

[[Posy Bright]]“I should tell her that, then, and leave off the sentiments. Our Vi’s young man said sentiments and she went with the drayman.”

Somebody coughed beyond the yew. It was Amos the sexton, come for his scythe, a man with a face like a shut gate; he looked at the curate, on his grave; he looked at his daughter.

[[Amos Bright]]“You bothering Mr. Wren?”

[[Posy Bright]]“No, Dad. I’m learning him to propose.”

[[Amos Bright]]“Ah,” said her father. He ran his thumb along the blade. [[Amos Bright]]“Not to that Lovage?”

[[Aldous Wren]]“I hardly think, Bright—”

[[Amos Bright]]“You want to do it quick, then. Her mother’s got the Major coming Saturday. He’s bringing his own sheets.”

This was a blow, and it could be seen to be one. Amos was not an unfeeling man. He had buried a good many curates, in a manner of speaking, and had liked one or two.

[[Amos Bright]]“What do he say to her?” he asked Posy.

[[Posy Bright]]“He says ‘You cannot be unaware.’”

[[Amos Bright]]“That’s no good.”

[[Posy Bright]]“I told him that.”

[[Amos Bright]]“I said ‘How about it?’ to your mother. Mind, it were dark. Can’t he say ‘How about it?’”

[[Aldous Wren]]“I can hear you,” said the curate.

[[Posy Bright]]“He can’t,” Posy said, with pity. [[Posy Bright]]“He’d go and put an Amen on it. Go on, Mr. Wren, do it again, and I’ll be her. I’ll do her face.”

She did the face. It was cruelly like; and for that, perhaps, it had a curious effect upon him. He stood up, and left the Captain, and took hold of the coping of the wall on either side of her boots.

[[Aldous Wren]]“I am not any good at this,” he said. [[Aldous Wren]]“I’ve no money, and your mother does not like my hair. But you swore on the fourteenth of June, in the second verse, and I have not been able to attend to a hymn since. Would you think of marrying me?”

[[Posy Bright]]“How about it,” said the sexton’s youngest.

[[Aldous Wren]]“How about it?” the curate repeated after her, humbly.

Father and child looked at each other. The robin, which had been waiting for somebody to dig, gave it up and flew to the lych-gate; where, with her mouth open, stood a lady with a string bag who had come to do the vases. It is not known how much she had heard. It was later calculated, from the state of the village at breakfast, that she had come in at *I am not any good at this*.

[[Tabitha Gaunt]]“Good morning, Mr. Wren,” said Miss Gaunt. [[Tabitha Gaunt]]“Don’t let me disturb you. Is that Amos Bright’s girl you are speaking to?”

*

At eleven the same day Miss Edith Lovage was in the morning-room at The Laurels, with a tea-cloth round her head, standing on a chair. She had been told to dust the Dresden for the Major. The door to the hall was shut; but it was a thin one, and on the other side of it, with the sound of a person who has stopped to do up her shoe, was her mother.

[[Edith Lovage]]“I can see your feet, Mama,” she called. [[Edith Lovage]]“Under the door.”

[[Mrs. Lovage]]“I am looking for my thimble.”

[[Edith Lovage]]“It’s on your finger.”

[[Mrs. Lovage]]“So it is. Edie, you are to keep away from that curate. Tabitha Gaunt says he is unhinged. He proposed to a child in the churchyard.”

[[Edith Lovage]]“Which child?”

[[Mrs. Lovage]]“What can it matter which? The small Bright. She was on a wall. And her father stood by with a scythe.”

Edith put down a shepherdess. She was a tall, clumsy, serious girl, who had been told from the nursery that she was in the way; and she had only said *damn* once in her life out of doors.

[[Edith Lovage]]“Did she accept him?” she said at length.

[[Mrs. Lovage]]“You are not to be flippant.”

The bell rang. The feet under the door went away, and there came a murmur, and Mrs. Lovage’s voice going up like a window-sash; and then another, lighter sort of scuffle, which was outside. Someone was in the wistaria. A hand appeared over the sill, then a chin.

[[Posy Bright]]“He’s at the front,” panted Posy. [[Posy Bright]]“She’s telling him that you’re out. You’ve got to shout.”

[[Edith Lovage]]“What shall I shout, little girl?”

[[Posy Bright]]“See, that’s what I mean! I’ve got a name. I come up all that creeper for you.”

Miss Lovage had the grace to go pink.

[[Edith Lovage]]“I beg your pardon,” she said. [[Edith Lovage]]“I never know what to say to people. What is it?”

[[Posy Bright]]“Posy. He got it right last time, he done it lovely, only it was me. He’ll say it all wrong now because of your mam. Whatever he says, it’s about the hymn-book.”

[[Edith Lovage]]“The hymn-book?” The tea-cloth had come down over one eye. [[Edith Lovage]]“Oh, no. He didn’t *hear* that.”

[[Posy Bright]]“He never thought about nothing else.”

From the hall, through an inch of painted deal, could be heard the words *indisposed*, and *Saturday*, and *unhinged*. Edith got down from the chair. She did it so suddenly that the shepherdess went with her. It had belonged to her grandmother, it was worth eleven pounds, and it struck the fender and went into more pieces than anyone would have thought were in it.

[[Edith Lovage]]“Damn!” said Edith, in a voice that had been trained for contralto.

There was silence beyond the door. Then it flew open. The curate stood there, hat in hand, with her mother holding on to the tail of his coat; and his hair at the back was up like a flag.

[[Aldous Wren]]“That was the word!” he said. [[Aldous Wren]]“Miss Lovage, you cannot be unaware—”

[[Posy Bright]]“No!” groaned the voice at the window.

[[Aldous Wren]]“That is to say. I have no money. I—” He looked at the china, and at the tea-cloth, and then wildly round the walls, as if it might be written up; and his eye lit upon a small, fierce, dirty face among the leaves, which was doing something with its lips. [[Aldous Wren]]“How about it?” he said.

[[Mrs. Lovage]]“How about what?” Mrs. Lovage demanded. [[Mrs. Lovage]]“Edith, do not answer him. There is somebody in the wistaria.”

[[Edith Lovage]]“Yes,” said her daughter.

[[Mrs. Lovage]]“I can see that there is. I shall send for the constable. Mr. Wren, I must ask you—”

[[Edith Lovage]]“I said it to him, Mama.”

[[Mrs. Lovage]]“You said what?”

[[Edith Lovage]]“I said yes.”

It was at this, they say, that Mr. Wren laughed out loud for the only time on record, and trod on the shepherd, who had been spared. He was forgiven both. The Major came on the Saturday, and went on the Sunday, and left one of his sheets; and in October, when the banns had been called three times by a vicar who could scarcely be heard for whispering, there was a bridesmaid in yellow on the chancel step who had to be asked to stop moving her lips.

[[Amos Bright]]“He done it, then,” her father had remarked to her that noon, the day of the wistaria, over his bread and cheese. He did not often begin a conversation.

[[Posy Bright]]“He done it,” said Posy.

[[Amos Bright]]“What did he say to her in the end?”

[[Posy Bright]]“What you said. ‘How about it?’”

The sexton chewed for some while, looking out across the stones to the place where, in the dew, a curate had knelt on a captain.

[[Amos Bright]]“I never got no Amen off your mother,” he said. [[Amos Bright]]“She hit me with a swede.”
