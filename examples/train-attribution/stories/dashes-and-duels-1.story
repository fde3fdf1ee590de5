Nora Geraghty | Nora, Mrs Geraghty, Mammy, the widow | female
Fintan Geraghty | Fintan, her son, the son | male
Bríd Geraghty | Bríd, her daughter, the daughter, the girl | female
Father Tuohy | Father Tuohy, Father, the priest | male
Malachy Quirke | Malachy, Mr Quirke, Quirke, the undertaker | male
the man in the doorway | the man in the doorway, Peadar Lally, Peadar, Lally, the stranger | male
====
The Back Kitchen

The clock had been stopped at ten to four and nobody had the nerve to start it again. Nora Geraghty stood at the range with her sleeves rolled and her good brooch on, turning rashers that no one had asked for.

[[Nora Geraghty]]—Where is he? said Nora.

[[Bríd Geraghty]]—In above with himself, said Bríd. He has the chair pulled up to the bed.

[[Nora Geraghty]]—Is he talking to him?

[[Bríd Geraghty]]—He is not. He's reading him the racing.

Nora turned a rasher.

[[Nora Geraghty]]—Well, he'd like that.

[[Bríd Geraghty]]—He would not, Mammy, he's dead.

[[Nora Geraghty]]—I know well he's dead. Who washed him? Hand me down the blue plate.

The daughter handed it down. It had a crack the length of it, and had had since before she was born, and it was still called the good plate. Rain came over the yard in a long grey breath and leaned on the window.

[[Bríd Geraghty]]—There's a car.

[[Nora Geraghty]]—What class of a car?

[[Bríd Geraghty]]—Long.

[[Nora Geraghty]]—That'll be Quirke. He's an hour early, the ghoul. Wet the tea.

Malachy Quirke let himself in by the back, as a man will who has carried somebody out of every house in the parish. He had his hat already in his hand. He shook the drops from it into the sink, with great delicacy, one side and then the other.

[[Malachy Quirke]]—I'm sorry for your trouble, Mrs Geraghty.

[[Nora Geraghty]]—You're not, Malachy, you're eleven hundred pounds the better of it. Sit down.

He sat. He was not offended; he had sold her own mother her box.

[[Malachy Quirke]]—Twelve hundred, said he, with the handles.

[[Nora Geraghty]]—What's wrong with it without the handles?

[[Malachy Quirke]]—Well now. You'd have a job lifting it.

Bríd laughed. It got out of her before she could put a hand to it, a short bark like a young dog's, and then she was crying into the tea towel and her mother was looking at her with no expression at all.

[[Nora Geraghty]]—That's right. Let it down.

[[Bríd Geraghty]]—I'm grand.

[[Nora Geraghty]]—You are not. Give Mr Quirke his tea.

[[Malachy Quirke]]—I'll get it myself, the undertaker said, half rising.

[[Nora Geraghty]]—You'll stay where you're put.

There were feet on the stairs then, slow, and all of them lifted their faces to the ceiling, as though it might after all be somebody else. It was Fintan. He stood in under the lintel with the newspaper rolled in his fist. He was forty-one and he had his father's way of filling a door.

[[Fintan Geraghty]]—Lonesome Duke in the three-thirty, he said. Nine to one. He'd have had the shirt on it.

[[Malachy Quirke]]—Did it win?

[[Fintan Geraghty]]—Is that you, Malachy? It fell.

[[Malachy Quirke]]—God is merciful.

Fintan put the paper on the dresser. He looked at the rashers, and at his sister's face, and at the brooch.

[[Fintan Geraghty]]—Who's that for?

[[Nora Geraghty]]—Who's what for?

[[Fintan Geraghty]]—The brooch.

[[Nora Geraghty]]—It's for your father's funeral, what would it be for?

[[Fintan Geraghty]]—You told me you lost it. You told me you lost it in Lisdoon the year of the flood.

Nora moved the pan off the heat. The fat went on talking to itself a while and quietened.

[[Nora Geraghty]]—I found it.

[[Fintan Geraghty]]—Where?

[[Nora Geraghty]]—In the place where I put it.

[[Bríd Geraghty]]—Leave her alone, Fintan, said Bríd.

[[Fintan Geraghty]]—I'm only asking.

[[Bríd Geraghty]]—You're not only asking. You never in your life only asked.

[[Fintan Geraghty]]—And you'd know, would you, from Toronto?

[[Bríd Geraghty]]—I'd know from the moon.

Malachy Quirke studied the inside of his cup. There was a knock at the front, and no one ever came to the front; the door there had swelled in its frame the winter of the big snow. They heard the priest put his shoulder to it, and put it again, and a small word that he would have to tell to somebody on Saturday.

[[Nora Geraghty]]—Go round, Father! Nora shouted up the hall.

[[Father Tuohy]]—What's that?

[[Nora Geraghty]]—Go round!

He went round. He came in wet to the thighs, a young man with a beard and spectacles that fogged at once, so that he blessed the dresser.

[[Father Tuohy]]—Peace on this house, said Father Tuohy. Mrs Geraghty. Where are you?

[[Nora Geraghty]]—I'm over here. Take those off you and wipe them. Bríd, a towel.

[[Bríd Geraghty]]—I've been crying in it.

[[Father Tuohy]]—It'll do, it'll do. He wiped them and hooked them on again and saw the undertaker. Malachy. We're all early.

[[Malachy Quirke]]—It's the rain, Father. It has people out.

The priest took the chair by the window. He took the tea. He took, because he was a bachelor and it was under his nose, three rashers and a heel of bread, and while he ate nobody was required to say anything, and the widow watched each forkful with something like gratitude.

[[Father Tuohy]]—I was wondering, now, about the readings.

[[Nora Geraghty]]—Whatever's shortest.

[[Bríd Geraghty]]—I could do one. Bríd had come back to the table with the lid of the teapot in her hand. I've done it for the Canadians.

[[Nora Geraghty]]—You'd only cry.

[[Bríd Geraghty]]—I'd cry slowly, and clearly, into the microphone.

[[Father Tuohy]]—That's all we ask of anyone.

[[Malachy Quirke]]—There was a man read at his own wife's Mass in Kilmoyle, said the undertaker to the sugar, and when he came to the end he said, Any questions?

[[Fintan Geraghty]]—And were there?

[[Malachy Quirke]]—Two.

The priest laughed with his mouth full and was ashamed of it. He put down the fork, and squared it on the plate, and took from his inside pocket a damp sheet of paper folded in four.

[[Father Tuohy]]—And the gifts. Something of his to bring up to the altar. People bring a cap, or a hurley.

Fintan lifted the newspaper an inch from the dresser.

[[Nora Geraghty]]—You will not.

[[Fintan Geraghty]]—It was his. It was the most his thing in the house.

[[Nora Geraghty]]—I won't have Lonesome Duke on the altar of God.

[[Father Tuohy]]—Did it win? asked the priest, with interest.

[[Malachy Quirke]]—Fell, said Quirke.

[[Father Tuohy]]—Ah.

It was Bríd who saw the man. She had gone to throw the leaves out in the yard, and she opened the back door with the pot in her hand and he was standing there, with the rain running from his eyebrows, as he might have been standing an hour. He was seventy or so. He wore a very good coat.

[[Bríd Geraghty]]—Oh, Jesus, said the girl.

[[the man in the doorway]]—No, said the man in the doorway.

She stood back to let him by and he did not come by. He looked in past her, over the table and the priest and the steam, to the range.

[[the man in the doorway]]—I saw it in the paper, he said. I was in two minds.

Nobody answered. The son looked to his mother, and what he saw was her hand go up to the brooch and cover it.

[[Fintan Geraghty]]—Can we help you?

[[the man in the doorway]]—You must be Fintan.

[[Fintan Geraghty]]—I must. Who must you be?

[[Nora Geraghty]]—That's Peadar Lally, said Nora. She had not turned round. Come in out of that, Peadar, and close the door. You're letting the heat out.

He came in. He closed the door as a man closes one in a hospital. Quirke had got to his feet, and it was the only time that any of them would see him do so for the living.

[[Malachy Quirke]]—Peadar. You went to Leeds.

[[the man in the doorway]]—I did.

[[Malachy Quirke]]—Forty years ago.

[[the man in the doorway]]—Forty-two in March.

Bríd saw her brother's lips move. He was doing the sum. She put the pot down on the draining board without a sound and took hold of his sleeve.

[[Bríd Geraghty]]—Don't.

[[Fintan Geraghty]]—I'm only—

[[Bríd Geraghty]]—Don't only.

[[Father Tuohy]]—Were you a friend of the deceased, Mr Lally? said the priest, who was from Athlone and knew nothing.

[[the man in the doorway]]—I was, Father. I was the best man.

[[Father Tuohy]]—At the wedding?

[[the man in the doorway]]—There too.

The rain slackened. In the quiet they could hear the clock not going. Nora took the plate with the crack in it and put on it the last two rashers and the egg that she had been keeping for herself, and carried it down the length of the kitchen and set it on the oilcloth in front of the empty chair, her husband's, the one with arms.

[[Nora Geraghty]]—Sit down and eat that, she said.

[[the man in the doorway]]—I couldn't, Nora. Not in his chair.

[[Nora Geraghty]]—He's not using it.

[[Fintan Geraghty]]—Mammy.

[[Nora Geraghty]]—What?

Fintan had gone white around the mouth. He looked at the stranger's hands, which were broad, with a crooked small finger on the left, and he put his own left hand into his pocket.

[[Fintan Geraghty]]—Nothing, he said. Is there more tea in that?

[[Nora Geraghty]]—There's always more tea.

[[Bríd Geraghty]]—I threw it out, said Bríd.

[[Nora Geraghty]]—Then make more.

[[the man in the doorway]]—I'd like to see him, said Peadar Lally. If it's all the same to you. I'd like to go up.

It was not clear to whom he said it. The priest opened his mouth, and Quirke, without appearing to, stood on his foot.

[[Fintan Geraghty]]—I'll bring you up, said the son.

[[the man in the doorway]]—You're very good.

[[Fintan Geraghty]]—I'm not. Mind the fourth step, it's loose.

[[the man in the doorway]]—I know it is, Peadar said. Your father and myself put it in.

They went out, the one behind the other, and the stairs spoke under them: one, two, three, and then a gap, and then five. Nora sat in the chair with the arms. She picked up the fork.

[[Bríd Geraghty]]—Do you want me to start the clock? Bríd said.

[[Nora Geraghty]]—Not yet, said her mother. Leave it a minute more.
