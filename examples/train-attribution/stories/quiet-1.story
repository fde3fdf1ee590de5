Gráinne | girl, Miss Tolan | female
Packy | her elder uncle, the elder brother, her uncle Packy | male
Josie | her younger uncle | male
Declan Sugrue | the man in the clean boots, the stranger, Mr Sugrue, Declan | male
Attracta Duffy | Attracta, Mrs Duffy, a big woman in a raincoat | female
====
The Clean Boots

By the time she had the suitcase over the step the two of them were already arguing about which bed she was to have.

[[Josie]]—The back room is dry, said Josie. It was always dry.

[[Packy]]—It’s dry because there’s no window in it.

[[Josie]]—There’s a window.

[[Packy]]—There’s a press in front of the window.

[[Gráinne]]—I’ll sleep anywhere, said Gráinne. I’ll sleep in the car.

That stopped them. They turned and looked at her, the pair of them, as if it was only now that the suitcase had a person attached to it. Seven years since she’d seen them in the one place, and she had forgotten how it was, the long jaw twice over, the two caps, the two grey jumpers that Attracta Duffy knitted from the one ball of wool. Her father used to say the Lord had made Packy and liked the result and then the next year couldn’t be bothered thinking. There had been three of those jumpers once.

[[Packy]]—You’ll take tea, said her elder uncle.

[[Gráinne]]—I will.

[[Packy]]—It’s made.

[[Josie]]—It’s made since eleven, said Josie. It could be buried.

She laughed, and then she had to sit down on the settle and look at the floor for a while, because the word was out and it was lying there on the flags between the three of them. Josie took off his cap. He put it on again.

[[thinks Gráinne]]*A fortnight in the ground and there’s his stick behind the door.*

[[Packy]]—We’d have waited, said Packy, for you to come. For the Mass. Only the priest was going to Lourdes.

[[Gráinne]]—I know that. I told you on the phone I knew that.

[[Packy]]—You told Josie.

[[Gráinne]]—I thought it was you.

[[Josie]]—It was me, said Josie. She called me Packy the whole way through. I didn’t like to stop her.

She drank the tea. It was the colour of the river and it took the skin off her tongue and she held out the mug for more of it. Outside the window the bog went away to the foot of Nephin, brown and then purple and then no colour, and there was a man walking on it.

[[Gráinne]]—Who’s that?

Neither of them looked round.

[[Packy]]—Nobody, said Packy.

[[Josie]]—He’s from the wind, said her younger uncle.

[[Gráinne]]—He’s from the what?

[[Josie]]—The wind crowd. They’re putting up windmills. He was here Monday with a yoke on three legs, and he was here Thursday with a map.

[[Packy]]—And he was told on Thursday.

[[Josie]]—He was told on Thursday by you.

[[Gráinne]]—What was he told? she asked.

Packy got up and went over to the range and took the lid off it and looked in at the fire, the way another man would look in a book. It was turf, of course. It was the last of the turf her father had cut, and it was stacked to the rafters in the shed, more than two old men could burn before they were in need of none.

[[Packy]]—He was told that Martin’s bank goes to Martin’s daughter, and that she was in Leeds, and that she’d no interest.

[[Gráinne]]—Who said I’d no interest?

[[Josie]]—You did, Josie said gently. On the phone. I thought it was to me you were saying it, but I suppose you were saying it to him.

The man on the bog had turned. He was coming in now along the top of the drain, lifting his feet high, like a heron in somebody else’s water. They watched him the entire way, and nobody spoke, and it took him ten minutes. Long before he got to the yard she could see what was the matter with him: he was spotless. He had a waxed coat with the creases from the shop in it and boots that had been washed since the morning.

[[Packy]]—Say nothing, said the elder brother.

[[Josie]]—It’s her bog. She can say what she likes on it.

[[Packy]]—She can say it on it, then. She’s not on it now.

The knock was a small one. Josie opened the door as far as the stick behind it would let him, which wasn’t far, and the man in the clean boots put his face around it.

[[Declan Sugrue]]—God bless all here, he said.

[[Packy]]—You’re not from here.

[[Declan Sugrue]]—No. I was told it was what you say.

[[Packy]]—It is what we say, said Packy. That’s how we knew.

[[Gráinne]]—Let him in, said Gráinne, for the love of God, he’ll catch his death.

He came in sideways. There was nowhere for him but the settle, and he sat down at the far end of it from her with his knees together and was handed a mug. He looked into it. He drank, and she saw him find out, and she saw that he was well brought up.

[[Declan Sugrue]]—That’s a great cup of tea, said the stranger. Miss Tolan, is it? I’m sorry for your trouble.

[[Gráinne]]—Thank you.

[[Declan Sugrue]]—I only met him the twice. He showed me the bank himself, in March. He’d a name for every bit of it.

[[Gráinne]]—He had.

[[Declan Sugrue]]—I wrote them down.

He took a notebook out of the waxed coat and wet his thumb. Josie had come round behind to see.

[[Declan Sugrue]]—Poll na gCapall, he read out. The Widow’s Table. Big Anthony. Little Anthony. Bridie Walsh’s Mistake.

[[Josie]]—That’s where she sank the ass and cart, said Josie, delighted. Nineteen and fifty-one. They got the ass.

[[Declan Sugrue]]—He told me they got the cart.

[[Josie]]—They did not get the cart!

[[Packy]]—They got a wheel, said Packy, from the range, and his back was to them. They got one wheel and Anthony Walsh had it on a barrow until he died. What’s the figure?

It was very quiet. A sod fell in the fire.

[[Declan Sugrue]]—I’d be more comfortable giving it to Miss Tolan.

[[Gráinne]]—They can hear it.

He told her. He said it looking into the mug, and he said it by the year, for thirty years, and he said there would be a rise in it every five. Nobody moved. She had been a ward clerk in Leeds for seven years, and it was more than they paid her.

[[thinks Gráinne]]*I could stop. I could stop tomorrow and sit on a wall.*

[[Josie]]—For the wind, said her younger uncle at last.

[[Declan Sugrue]]—For the wind, yes.

[[Josie]]—That’s what’s blowing the slates off us.

[[Declan Sugrue]]—That’s the very same wind, Mr Tolan.

[[Josie]]—And we’ve been getting it for nothing.

[[Gráinne]]—How many would there be? she asked. On Daddy’s bit.

[[Declan Sugrue]]—Two. One on the Widow’s Table, and the other one...

He looked at the page, though he must have known it.

[[Declan Sugrue]]—The other one at Bridie Walsh’s Mistake.

Josie began to laugh. It started without any noise at all, in the shoulders, and it went on until he was obliged to hold on to the end of the settle; and then she had caught it from him, and the tea was going over her wrist. The man in the clean boots smiled from one of them to the other like somebody at a foreign wedding. It was Packy who wasn’t laughing. He had turned round, and there was a terrible look on the long face.

[[Packy]]—Would you get out of this house, he said.

[[Gráinne]]—Packy.

[[Packy]]—He’s a fortnight dead!

[[Gráinne]]—I know how long he is dead.

[[Packy]]—He stood in that hole every summer for fifty years. I stood in it with him. He cut and I caught. Josie was never any good, Josie had the chest. It was me and Martin, me and Martin, and now it’s to be a lump of cement with a fan on top of it, and you sitting there in stitches.

Nobody could think of a thing to say. In the middle of it the door went, stick and all, and a big woman in a raincoat backed in with a dish in her arms.

[[Attracta Duffy]]—It’s only a shepherd’s pie, said Attracta. Is it the wake again? Am I late?

[[Josie]]—You’re in good time, Mrs Duffy.

[[Attracta Duffy]]—Then who’s he? He’s sitting on my knitting.

He was. He rose up and it rose up with him, a sleeve and a half of grey, hung by one needle from the good coat. She got it off him with two fingers, set the dish down on the range, took a look at the four faces and was gone again.

[[Gráinne]]—What’s your name? Gráinne asked him. We never asked your name.

[[Declan Sugrue]]—Declan. Declan Sugrue.

[[Gráinne]]—And where are you from, Declan?

[[Declan Sugrue]]—Cahersiveen. My father has a bog, he said. Had. He sold it to the State in 2011, and they put a fence round it and he’s not let in. He goes and stands at the fence.

She saw Packy hear that. He didn’t want to, but it got in.

[[Packy]]—What does he do there? he said after a time.

[[Declan Sugrue]]—He counts the birds. There’s more birds. He’s raging.

The elder brother put the lid back on the fire. He put it on crooked, and straightened it, and wiped his hands down the front of the jumper.

[[Packy]]—Would there be a fence on this one?

[[Declan Sugrue]]—No, Mr Tolan. It’s only the two towers. The rest of it you could walk on, same as ever.

[[Packy]]—Could you cut it?

[[Declan Sugrue]]—You couldn’t cut it, said Mr Sugrue. Nobody’s let cut it now. That’s not us, that’s Brussels.

[[Packy]]—But you could stand in the hole.

[[Declan Sugrue]]—I’d say you could stand in the hole for as long as you wanted.

Packy nodded. He went over then and lifted his brother’s stick from behind the door, so that for the first time that day it opened all the way, and the wind that was worth so much came in and blew the ashes along the hearth.

[[Packy]]—Come on, girl, he said. Bring that fella. I’ll show you where she lost the cart.

[[Gráinne]]—In those boots?

[[Packy]]—In those boots, said her uncle Packy with enormous satisfaction.
