Undersecretary Mabel Thrupp | Mabel, Mabel Thrupp, Miss Thrupp, the undersecretary | female
Gideon Assante | Gideon, Mr. Assante | male
Director Holloway | the Director, Director, Holloway | male
Sir Percival Dunne | Sir Percival, Percival, the knight | male
Lord Malachar | Malachar, the Dread Lord, the lich | male
Mrs. Yilmaz | the tea lady | female
Old Stubbs | the porter, Mr. Stubbs | male
====
In Triplicate, Chapter 22: The Audit

On the morning that the Dread Lord Malachar returned from beyond the veil, the Ministry of Mortal Affairs was out of blue forms.

[[Gideon Assante]]"There's pink," said Gideon Assante, up to the shoulder in the cupboard. [[Gideon Assante]]"There's a lot of pink. There's one called 'goldenrod.' When does one use goldenrod?"

[[Undersecretary Mabel Thrupp]]"For horses."

[[Gideon Assante]]"Dead horses?"

[[Undersecretary Mabel Thrupp]]"They'd hardly need us otherwise, Mr. Assante." Undersecretary Mabel Thrupp did not look up from her ledger. She had been a licensed necromancer for twenty-six years, and her desk was the only one on the fourth floor without a skull on it. She found that they collected dust. [[Undersecretary Mabel Thrupp]]"Who's in the waiting room?"

[[Gideon Assante]]"A widow, two ghouls, and a knight. The knight's lost his head."

[[Undersecretary Mabel Thrupp]]"Upset, is he?"

[[Gideon Assante]]"No, I mean he's put it down somewhere. He's asking if anyone's handed it in."

She turned a page. [[Undersecretary Mabel Thrupp]]"And how is he asking?"

[[Gideon Assante]]"Charades, mostly," Gideon admitted.

He'd been with the Department for nine days. He was twenty-three, he had a first in Theoretical Thanatology, and he had expected, he'd told his mother, more cloaks. So far he'd reunited one farmer with a foot.

The door banged back against the filing. It was the porter, Old Stubbs, who had died at his post in the time of the last king and saw no reason to make a fuss about it. His jaw was hanging by one hinge.

[[Old Stubbs]]"He's in the lobby, miss!"

[[Undersecretary Mabel Thrupp]]"Who is?"

[[Old Stubbs]]"*Him*. With the crown. He come up through the mosaic. He's ruined the mosaic!"

[[Undersecretary Mabel Thrupp]]"Is he signed in?"

[[Old Stubbs]]"Miss, he's on *fire*."

The lamps turned green. All over the building, on six floors, every typewriter stopped, and in the quiet they heard feet upon the stairs: iron feet, unhurried, each one followed by a hiss as something was scorched. Gideon discovered that he'd got under the desk. It was a roomy one. The Director was there already.

[[Director Holloway]]"Good morning," whispered Director Holloway.

[[Gideon Assante]]"Good morning, sir. Is it really him?"

[[Director Holloway]]"I'm afraid it's bound to be. It's the two hundredth anniversary. There was a memorandum."

[[Gideon Assante]]"What did it say to do?"

[[Director Holloway]]"I didn't read to the end. It was very long, and it was Miss Thrupp's." The Director drew in his feet. [[Director Holloway]]"I expect that *she's* read it. Is she hiding?"

Gideon put an eye around the drawers.

[[Gideon Assante]]"No, sir," he said. [[Gideon Assante]]"She's sharpening a pencil."

The thing that came in had to stoop for the lintel. It was eight feet tall. It had on a mantle of what might have been ravens, and between the spikes of the crown the green fire stood up like a hedge, and underneath, where the face ought to have been, was a skull with a ruby in its brow. It looked down at the undersecretary. It raised one gauntlet.

[[Lord Malachar]]"TREMBLE," it said.

[[Undersecretary Mabel Thrupp]]"I'm with you in a moment," said Mabel.

There was a pause, full of pencil.

[[Lord Malachar]]"Do you know who I am, woman?"

[[Undersecretary Mabel Thrupp]]"I've an idea, but I'm supposed to ask. Name?"

[[Lord Malachar]]"I am Malachar! I am the Ninth Plague and the Night Without Morning!"

[[Undersecretary Mabel Thrupp]]"Is that one L or two?"

[[Lord Malachar]]"One," said the lich, after a moment.

[[Undersecretary Mabel Thrupp]]"Do sit. Mind the arm, it wobbles. Would you like tea?"

He didn't sit. He spread his arms, and the ravens lifted, so that the whole of the room went dark except for him; and it was plain to everybody that this was something he'd prepared.

[[Lord Malachar]]"Two hundred years," said the Dread Lord. [[Lord Malachar]]"Two hundred years I've lain under your feet, little clerk, and listened to you walk about. Do you think that the dead sleep? I counted your footsteps. I learned your names. I heard kings carried in and kings carried out, and I heard this city, my city, that I built upon the bones of nine others, grow fat and loud above me and forget.

[[Lord Malachar]]"They broke my armies on Harrow Plain. They hung my generals in cages. They put a stake of ash through my heart and salt in my mouth, and a boy with a hymn book read over me, and got the words wrong. And as the lid came down I laughed. For I had read the stars, and I knew the hour. What is buried is only planted!

[[Lord Malachar]]"Now I shall call them up. Every soldier who ever fell in my service, forty thousand, from the plain and the river and the pits beneath your cellars. They'll rise tonight at my word. They will ask no pay and no pity. And before the sun is up there will not be a living heart in this land to—"

[[Mrs. Yilmaz]]"Milk?" said Mrs. Yilmaz.

The tea lady had got the trolley stuck on a raven. She gave it a shove.

[[Lord Malachar]]"What?"

[[Mrs. Yilmaz]]"Do you take milk, my duck? Only there's just the one jug, and I've the fifth floor still to do."

The lich turned his skull by slow degrees from her to the undersecretary, and back.

[[Lord Malachar]]"Do they not *fear* me?"

[[Undersecretary Mabel Thrupp]]"Speaking for myself, I'm terrified," said Mabel Thrupp. [[Undersecretary Mabel Thrupp]]"But it's Tuesday. You mentioned forty thousand. Would those be your own?"

[[Lord Malachar]]"My own?"

[[Undersecretary Mabel Thrupp]]"Have you title to them? You'd have had a writ from the Crown, of course, for each corpse. Form six. They used to be vellum."

[[Lord Malachar]]"I took them," he said, [[Lord Malachar]]"by the *sword*."

[[Undersecretary Mabel Thrupp]]"So there's no writ." She made a tick. [[Undersecretary Mabel Thrupp]]"I see. Then, under the Statute of Rest, they reverted to the next of kin after seven years, and if unclaimed to us. We've been looking after them for you. It's been a considerable expense. Mr. Assante, would you come out and fetch me the Harrow Plain box?"

Gideon came out. His legs did it by themselves. He would say afterward that what struck him most was the smell, which was of cold stoves.

[[Gideon Assante]]"Which is the Harrow Plain box, miss?"

[[Undersecretary Mabel Thrupp]]"Behind you. It says 'Biscuits.'"

It was full of cards. There was one for each of them, in four or five different hands, the oldest brown and spidery and the newest in violet ink, very upright, which he knew by now as well as his own.

[[Undersecretary Mabel Thrupp]]"Read his lordship one," said Mabel. [[Undersecretary Mabel Thrupp]]"Any one."

[[Gideon Assante]]"'Tom Arrowby,'" read Gideon. [[Gideon Assante]]"'Pikeman. Aged seventeen. Drowned at the ford. Mother told. Buried under the pear tree, by request. Does not wish to get up.'" He cleared his throat and took the next. [[Gideon Assante]]"'Sarah Quill, called Samuel, archer. Has forgiven nobody. Likes the rain.' They're all like that. Somebody's *talked* to them."

[[Undersecretary Mabel Thrupp]]"It's the job," Mabel said. [[Undersecretary Mabel Thrupp]]"One goes round."

[[Lord Malachar]]"They are mine," said Malachar. It was not nearly so loud. [[Lord Malachar]]"They swore to me."

[[Undersecretary Mabel Thrupp]]"You could ask them, by all means. There's one in the waiting room. Mr. Stubbs?"

The porter held his jaw on with his hand. [[Old Stubbs]]"Miss?"

[[Undersecretary Mabel Thrupp]]"Has the knight found it?"

[[Old Stubbs]]"It was in the umbrella stand, miss."

[[Undersecretary Mabel Thrupp]]"Then show Sir Percival in."

The late Sir Percival Dunne entered with his head under his arm, like a man bringing a melon to a picnic. It had red whiskers. When it saw who was standing on the carpet it shut its eyes, and then, with an effort, opened them.

[[Sir Percival Dunne]]"Sire," said the knight.

[[Lord Malachar]]"Percival? You held the bridge for me at Oxmoor!"

[[Sir Percival Dunne]]"I did, sire. Four days."

[[Lord Malachar]]"You were the best of them. Take up your sword. We ride tonight!"

[[Sir Percival Dunne]]"I've been thinking about that bridge," said Sir Percival slowly. [[Sir Percival Dunne]]"I've had the time. Nobody was coming, were they? On the other side. It was only farmers getting out with their carts. I held it against people going *away*."

The fire in the crown had sunk to a kind of stubble.

[[Lord Malachar]]"I was told there was an army."

[[Sir Percival Dunne]]"Aye. We were told a number of things." The knight shifted his grip on himself. [[Sir Percival Dunne]]"I'd sooner not, sire, if it's the same to you. I help with the bees now. Miss Thrupp found me a place with bees."

Nobody spoke. The ravens, one at a time, had begun to settle along the tops of the cabinets, where they looked a good deal like ravens. Eight feet of iron lowered itself into the visitors' chair. The arm wobbled.

[[Lord Malachar]]"I had a speech for the balcony, too," said the lich.

[[Mrs. Yilmaz]]"I'm sure it was lovely," Mrs. Yilmaz said. [[Mrs. Yilmaz]]"Two sugars?"

[[Lord Malachar]]"I don't... I believe I used to like honey."

[[Sir Percival Dunne]]"We've honey," said Sir Percival.

It was at this point, with a jar being sent for and the undersecretary feeling in a drawer for a form in goldenrod, that a cough came from beneath the desk.

[[Director Holloway]]"Miss Thrupp?" said the Director. He put his head out. There was something amiss with his voice; it was warm, and easy, and not in the least afraid. [[Director Holloway]]"That was admirable. I mean it. I had counted on at least a small massacre. You've put me in the awkward position of having to do the thing myself."

[[Undersecretary Mabel Thrupp]]"Do what thing, Director?"

[[Director Holloway]]"Well, my dear," said Holloway, standing up, and up, and up, [[Director Holloway]]"whoever do you suppose was the *Eighth* Plague?"

The pencil snapped. It was the first time that Gideon had ever seen her break one.
