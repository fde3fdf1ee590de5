Augusta Pellow | Augusta, Miss Pellow, the elder sister, Gussie | female
Clemency Pellow | Clemency, Miss Clemency, the younger Miss Pellow, Clem, her sister | female
Mrs Pellow | their mother, Mama, Louisa | female
Lady Orme | the dowager, Aunt Orme, the old lady, your ladyship | female
Captain Strake | Lucian Strake, the Captain, a tall man | male
Bidwell | the butler | male
====
The Elder Miss Pellow

The letter came up with the muffins. It was addressed, in a hand that leaned as though into a wind, to Miss Pellow, and Bidwell, who had been butler at Orme Lodge for nineteen years and knew what was due to elder daughters, carried it past the younger Miss Pellow without a glance and laid it beside Augusta Pellow's plate.

[[Mrs Pellow]]“Who writes to you at breakfast?” asked Mrs Pellow. [[Mrs Pellow]]“Nobody has died?”

[[Augusta Pellow]]“I cannot tell until I have opened it, Mama.”

[[Lady Orme]]“Then open it, child, and do not sit there buttering,” said the dowager Lady Orme, who was their mother's aunt, and whose muffins they were.

Augusta opened it. She was nine-and-twenty, and had long ago arranged her face for daily use, so that the three women watching saw very little happen in it. She read to the end, turned the sheet over, found nothing on the back, and read it a second time. Then she laid down her knife.

[[Mrs Pellow]]“Well?” said her mother.

[[Augusta Pellow]]“It appears to be an offer of marriage.”

Across the table Clemency Pellow's spoon went into her egg and stayed there.

[[Mrs Pellow]]“An offer! From whom? Not Mr Tidmarsh. Oh, Augusta, tell me that it is Mr Tidmarsh. He has the rents of eleven farms.”

[[Augusta Pellow]]“From Captain Strake.”

[[Lady Orme]]“Ha!” cried the old lady, and struck the carpet with her stick. [[Lady Orme]]“I said so on Tuesday. Did I not say so, Bidwell?”

[[Bidwell]]“Your ladyship said that the gentleman would bolt for Portsmouth.”

[[Lady Orme]]“I said that he would do one or the other. Read it out.”

[[Augusta Pellow]]“I had rather not, ma'am.”

[[Lady Orme]]“I am eighty-one and it is raining. Read it out.”

There was no appeal from this. Augusta held the letter a little further from her, as if it were a kitten that might scratch, and began. [[Augusta Pellow]]“‘My dear Miss Pellow, I am no hand at this. Since the Assembly on Thursday I have been unable to sit in a chair for five minutes together. I hear your laugh, as it was when the goose got in among the card tables, and I think that if I might be within the sound of it for the remainder of my life I should count the French wars well spent. I shall call at eleven. If you cannot like me, pray have the butler say that you are out, and I shall go away and be no trouble to you. Lucian Strake.’”

Nobody said anything. The rain ran in the gutters. Mrs Pellow had found her handkerchief and was applying it to both eyes by turns.

[[Mrs Pellow]]“It is very short,” she said at last.

[[Lady Orme]]“It is very good. Orme took four pages, and two of them were about his mother.”

[[Clemency Pellow]]“I wish you joy, Gussie,” said Clemency. She had risen, and was looking about for something to do with her napkin. [[Clemency Pellow]]“I wish you joy with all my heart. He is the best man in the county. I must see to Mama's canary.”

[[Mrs Pellow]]“The canary has been seen to.”

[[Clemency Pellow]]“Then I shall see to it again.”

The door closed upon her. Augusta looked at it for some time.

[[Lady Orme]]“Were you much amused by that goose?” the dowager enquired.

[[Augusta Pellow]]“I was not in the card-room, ma'am. I was in the passage, explaining to Captain Strake's uncle about drains.”

[[Lady Orme]]“So I had supposed.”

[[Mrs Pellow]]“What does it signify where she stood? One may laugh in a passage.” Mrs Pellow had already put away the handkerchief, and was counting upon her fingers. [[Mrs Pellow]]“White satin. No, at nine-and-twenty, perhaps the dove-grey. And Clemency must have the figured muslin turned. Aunt Orme, you will let us have the carriage?”

[[Lady Orme]]“I shall let you have a little silence, Louisa. The girl is thinking.”

* * *

She found her sister upon the back stairs, where the two of them had gone to be wretched ever since they were small enough to fit through the banisters. There was no canary. Clemency had her chin on her knees.

[[Augusta Pellow]]“Move up.”

[[Clemency Pellow]]“I have a smut in my eye.”

[[Augusta Pellow]]“In both of them, I see.”

[[Clemency Pellow]]“It is a large one.”

They sat. Somewhere beneath them a maid was singing about a sailor named Ben, who had, it seemed, three wives and only the one coat.

[[Augusta Pellow]]“How often did you dance with him on Thursday?”

[[Clemency Pellow]]“Twice.”

[[Augusta Pellow]]“Clem.”

[[Clemency Pellow]]“Twice, and then the one that Mr Tidmarsh forgot to come for. What does it matter? He has written to you. Miss Pellow, as plain as print. I am Miss Clemency, I have never in my life been anything else, and if he had meant me he would have said so.”

[[Augusta Pellow]]“He has been at sea since he was twelve. I dare say they do not teach them about younger sisters. There are none in the rigging.”

It was not much of a joke, but it drew out a sort of hiccup, and after the hiccup, because she could never help it, the laugh: a loud, low, unladylike sound, like somebody falling downstairs with a drum. It went all the way up the house.

[[Augusta Pellow]]“There,” said the elder sister. [[Augusta Pellow]]“Nobody would fight the French for mine.”

[[Clemency Pellow]]“But suppose that he does mean you? You are the clever one. You are the one people respect. And you have waited such a time, and I would not for the world—”

[[Augusta Pellow]]“What hour is it?”

[[Clemency Pellow]]“It wants ten minutes.”

[[Augusta Pellow]]“Wash your face,” said Augusta, [[Augusta Pellow]]“and put on the blue.”

* * *

At eleven precisely a tall man in a wet boat-cloak stood in the hall and stared at Bidwell as men stare at the foreman of a jury.

[[Captain Strake]]“Is Miss Pellow—” He had to begin again. [[Captain Strake]]“Is Miss Pellow at home?”

[[Bidwell]]“In the morning-room, sir. If you will permit me to take the cloak. It is making a pond.”

He permitted it. He walked into the morning-room with his hands clasped behind him, saw who was sitting there with her embroidery, bowed, looked behind the sofa, looked towards the window, and turned slowly the colour of brick.

[[Augusta Pellow]]“Good morning, Captain,” said Augusta. [[Augusta Pellow]]“I have your letter.”

[[Captain Strake]]“You have it?”

[[Augusta Pellow]]“It was brought to me with the muffins. I have read it with great attention. I may say that I was never so handsomely written to in my life.”

[[Captain Strake]]“Ma'am,” said Captain Strake, and stopped.

She set a stitch, and then a second. She was a kind woman, but she had been passed over at a great many assemblies, and she considered that she was owed a minute and a half.

[[Augusta Pellow]]“You were about to speak?”

[[Captain Strake]]“Only to say, ma'am, that I am a man of my word. What I have written, I have written. If there has been any—if the direction on the outside should have been in any way—that is my own fault, and no lady shall be the sufferer by it. I hope that I should make you a tolerable husband. I do not drink. I have a house at Fareham, with a pump.”

[[Augusta Pellow]]“You would really do it,” she said, and put the embroidery down. [[Augusta Pellow]]“You would stand up in church beside the wrong woman sooner than tell her so.”

[[Captain Strake]]“I would sooner that than hurt her.”

[[Augusta Pellow]]“Then I am the more obliged to you. Sit down. No, not there, that is the canary's. Captain Strake, when a gentleman writes to Miss Pellow, he writes to the eldest of that name in the house. The rest of us come out into the world with a label tied on. Did your sisters never tell you?”

[[Captain Strake]]“I have only brothers. There are seven.”

[[Augusta Pellow]]“That would account for it.” She held out the letter. [[Augusta Pellow]]“My sister has the blue parlour, across the hall. You need not write it again. You have only to say it, and I advise you to leave in the goose.”

He took the paper. He took her hand as well, and bent over it, and for a moment it did not seem that he would be able to speak at all.

[[Captain Strake]]“I shall never forget this, Miss Pellow.”

[[Augusta Pellow]]“You will have forgotten it by luncheon, and quite right. Go along. She has been crying, and she will tell you that it is a smut.”

When he had gone she did not take up her needle. She sat with her hands in her lap and listened, as one listens for a clock to strike. There was a door. There was a deep voice that seemed to have lost its way in the middle of a sentence; there was a pause, a dreadful one; and then, loud and low and falling all the way downstairs, the laugh.

The curtain beside the bookcase said, [[Lady Orme]]“Thank heaven. My feet are like stones.”

[[Augusta Pellow]]“Aunt Orme! How long have you been there?”

[[Lady Orme]]“Since half past ten. At my age one must be beforehand.” The dowager came out by degrees, stick first, with a cobweb in her cap, and lowered herself on to the sofa. [[Lady Orme]]“A minute and a half. I should have given him five.”

[[Augusta Pellow]]“He offered me the pump, ma'am. I had not the heart to go on.”

[[Lady Orme]]“No,” said the old lady. She patted about on the cushion until she came upon her great-niece's hand, and kept it. [[Lady Orme]]“Nobody ever laughed at a goose on my account either, my dear. Orme liked the way I did sums. It lasted us forty years. Ring for Bidwell, and we shall have the Madeira. And then you shall tell me, slowly, and omitting nothing, what the Captain's uncle had to say about drains.”
