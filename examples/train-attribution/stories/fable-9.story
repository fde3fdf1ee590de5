Kojo Badu | Kojo, the boy | male
Auntie Esi | Esi, the eldest aunt | female
Auntie Araba | Araba | female
Auntie Mansa | Mansa, the youngest | female
Nana | their mother, Adwoa | female
Uncle Yaw | Yaw, the bridegroom | male
Comfort | the cousin in London, the telephone | female
Old Pentsi | the drum, Pentsi, the voice behind the door, the voice | male
Madam Sackey | | female
====
What Was the Matter with Pentsi

The telephone rang at six in the morning, and Auntie Araba, who had been sitting beside it since five in case it should, let it ring twice for dignity.

[[Auntie Araba]]“Badu house,” she said. [[Auntie Araba]]“Comfort! My sister! I'm putting you on the loud.”

[[Comfort]]“Is he dressed?” the telephone asked. It was the cousin in London. [[Comfort]]“Has he eaten? I'm crying already. I've been crying on the bus. What time does Pentsi speak?”

There were three aunts in the kitchen, among the basins. None of them replied. The eldest aunt went on grating ginger, with short hard strokes; the youngest looked into the rice.

[[Comfort]]“Hello? Is it the line?”

[[Auntie Araba]]“It's not the line,” said Auntie Araba. [[Auntie Araba]]“Comfort, sit down. Pentsi is not speaking.”

[[Comfort]]“I can't sit down. I'm on a bus. What do you mean, not speaking?”

[[Auntie Esi]]“She means what she says,” Auntie Esi called across the kitchen. [[Auntie Esi]]“Yesterday evening Yaw went to oil him for the wedding. He said good evening, and Pentsi said good evening. He put up his hand to tap him, so, very lightly. And Pentsi said, ‘If you touch me I shall scream.’ And then he asked to be carried to the storeroom and to have the door shut.”

A wail came from the telephone, so that somewhere in London a whole bus must have turned round.

You will understand it if you know that no one in Nkwanta had been married without Old Pentsi in two hundred years. He was a drum. He was as tall as a man's chest, and black with palm oil, and he stood under the odum tree in the square; and at a wedding he was struck three times, and he boomed, and in the boom, quite distinctly, were the names of the two people. That was the wedding. The rest of it was rice.

[[Auntie Mansa]]“It's ten o'clock they're coming,” said Auntie Mansa. She was only twenty-six, and anxious. [[Auntie Mansa]]“The bride's people. And old Madam Sackey told everybody in the lorry park that if there was one thing out of order she would take the girl straight home.”

[[Auntie Esi]]“Somebody has offended him.”

[[Auntie Araba]]“That is what I say.”

[[Auntie Esi]]“I'm not looking at anyone,” said Esi. She was looking at Araba.

[[Auntie Araba]]“At me? What did I do?”

[[Auntie Esi]]“You told the tailor he was a bucket with ideas. I was there. I heard it.”

[[Auntie Araba]]“That was in *March*! And I said it softly!”

[[Auntie Esi]]“He's a drum, Araba. He is nothing but ear.”

[[Auntie Araba]]“And who put a tray of hot pies on his head at the Harvest, because her arms were tired? Eh? Was that me?”

Auntie Esi laid down the ginger. It was plain that she had hoped this was forgotten. She said with dignity that there had been a cloth under it.

[[Auntie Mansa]]“Sisters,” Mansa whispered. [[Auntie Mansa]]“I think it was me. I told him I didn't believe in marriage. It was only the once. It was late and I'd had a letter.”

Out in the yard, in the shade of the water tank, a boy was lying on his stomach. He could hear every word. He had a jam jar in front of him, with holes punched in the lid and some wet grass in it and nothing else, and for three days he had looked into that jar as others look at a grave. Now he raised his head. A very unpleasant idea had come to Kojo Badu.

He thought back. Sunday, it had been; it had been Sunday, after the rain.

[[thinks Kojo Badu]]*Oh no,* he thought. *Oh no, oh no, oh no.*

[[Uncle Yaw]]“Kojo!” It was the bridegroom, in his vest, with one half of his face shaved. Uncle Yaw was a big calm man who drove a cement lorry, and nobody had ever before seen him sweat. [[Uncle Yaw]]“Come here, small man. You're going to help me. He likes children. You'll go and talk to him.”

[[Kojo Badu]]“Me, Uncle?”

[[Uncle Yaw]]“I've begged him. The catechist has begged him. I read him a poem. Go on, just say anything, ask him what he wants. I'd give him the lorry.”

[[Kojo Badu]]“Uncle, there's a thing that I—”

[[Uncle Yaw]]“Tell me after,” said his uncle, and steered him in through the kitchen by the neck.

They all came. Esi came with the grater and Araba with the telephone held out before her on its long, long wire, like a lamp. At the end of the passage on a stool, with her stick across her knees, sat Nana. She had sat there all night outside the door. She was their mother, and she was so small that her feet did not reach the floor.

[[Nana]]“He's awake,” said Nana. [[Nana]]“I can hear him fretting.”

Kojo was pushed to the front. He knocked.

[[Old Pentsi]]“I am not at home,” said the voice behind the door. It was deep and furry. It made the spoons buzz on their nails.

[[Kojo Badu]]“It's only Kojo, Grandfather Pentsi.”

[[Old Pentsi]]“Oh. Is it? Who else is there?”

[[Kojo Badu]]“Just,” Kojo began, and he looked about at them all. [[Kojo Badu]]“Just everybody.”

[[Old Pentsi]]“I thought so. I can hear a woman on a bus.”

[[Auntie Araba]]“Grandfather, I'm sorry about the bucket!” Araba burst out.

[[Auntie Esi]]“I'm sorry about the pies,” said her elder sister.

[[Auntie Mansa]]“I *do* believe in it, I do really. He wrote again.”

[[Old Pentsi]]“What bucket?” inquired Pentsi.

A short silence followed. Araba said that it was of no importance.

[[Old Pentsi]]“You're good girls. You have nothing to be sorry for. I dandled the three of you on my rim.” The voice shook a little. [[Old Pentsi]]“I had not meant to tell you until the feast was over. It's better that you should hear it now. I am dying.”

[[Comfort]]“WHAT?” screamed the telephone. [[Comfort]]“Who's dying? What did he say? Araba!”

[[Nana]]“Put a cushion on that thing,” Nana ordered. She had got down from the stool. She laid her palm on the door, as one might upon a forehead. [[Nana]]“What is this talk? I've known you for eighty-one years. You had a crack once and we glued it. Where does it hurt?”

[[Old Pentsi]]“It's within, Adwoa. It's in the heart. It started on Sunday night. I'll be standing there quite easy, thinking of nothing, and all at once it jumps.”

[[Nana]]“Jumps?”

[[Old Pentsi]]“It goes *tup*. Then for a long while it's still, and I say to myself, there, that was a passing thing. And then *tup, tup*, over on the other side. My heart is running about in me like a mouse. And when anyone comes near my skin to strike it, it goes mad. That's how I know it. I had an uncle split in the middle of a funeral. I won't do that to Yaw. I will not go off like a pot in front of the Sackeys.”

Uncle Yaw had put both hands over his face. The three aunts had begun to weep, each into another's shoulder. It was Nana, therefore, and nobody else, who chanced to look down and see what her grandson was looking like.

[[Nana]]“Kojo,” she said.

[[Kojo Badu]]“Yes, Nana.”

[[Nana]]“You've gone the colour of a yam.”

[[Kojo Badu]]“Yes, Nana.”

[[Nana]]“Have you anything to tell us?”

He had. It was just that there were so many of them and that they were all so sad. He gripped the empty jar with both arms.

[[Kojo Badu]]“It's not his heart,” said Kojo. [[Kojo Badu]]“I think it's Minister.”

[[Auntie Mansa]]“What minister?” asked Mansa, raising a wet face.

[[Kojo Badu]]“My frog.”

[[Auntie Esi]]“Your *what*?”

[[Kojo Badu]]“He's my frog. He's called Minister, because of his stomach. It rained on Sunday, and I'd got him in my hand, and I saw Teacher coming, and I'm not allowed him out on Sundays. There's that small hole in the side of Grandfather Pentsi, where the sound comes out. So I thought, only for one minute. And I put him in, and after that Teacher would keep talking. And when she'd gone I called him and called him and he never came. I've been looking in the ditch.” Two tears, which he had been keeping back for some time, rolled down together. [[Kojo Badu]]“I didn't know that he was still in there. I'm sorry, Grandfather. I wasn't trying to kill you.”

It was very quiet in the passage. From beneath a cushion came a tiny voice that begged somebody to tell it what was happening.

[[Old Pentsi]]“A frog,” the drum said at last.

[[Kojo Badu]]“Yes, Grandfather.”

[[Old Pentsi]]“What sort of size would it be?”

[[Kojo Badu]]“Like that. Like a lime.”

[[Old Pentsi]]“Ah,” said Old Pentsi; and one could hear him, as it were, feeling about. [[Old Pentsi]]“Ah. Now that you mention it. I did think it was damp, for a heart.”

Nana started it. She had to hold on to the doorpost. Then it was Yaw, a great slow bark, and then the aunts, and behind the door, deeper and deeper, until the grater danced off the shelf, it was the drum. Inside him, distinctly, something went *tup, tup, tup*.

[[Old Pentsi]]“Stop,” he gasped. [[Old Pentsi]]“Stop it. He's tickling. Come in, child, and take him out of me.”

They got him out with a spoon and a bit of fried plantain. He was in excellent condition. He sat on the boy's palm, with his stomach before him, and looked round upon the family Badu like one who has been kept waiting by inferior people.

[[Auntie Araba]]“It's nine o'clock!” Araba shrieked suddenly. [[Auntie Araba]]“Yaw! Your other cheek!”

By ten he had been shaved, and Pentsi oiled. The Sackeys filled one half of the square. Madam Sackey had been lifted down out of the lorry in an armchair and sat in front, in purple, with her eyes on everything.

[[Madam Sackey]]“I was informed,” she said in a carrying tone, [[Madam Sackey]]“that there was some difficulty with the drum.”

[[Nana]]“None,” said Nana sweetly. [[Nana]]“He had a frog in his throat.”

Yaw struck once, and Yaw's name rolled out over the roofs. He struck again, and it was the bride's. But before the third could fall, the old drum coughed.

[[Old Pentsi]]“One moment,” said Pentsi. [[Old Pentsi]]“Where's that boy? I find it's rather quiet in here.” He lowered his voice, as far as he could, and only the nearest two hundred people heard. [[Old Pentsi]]“I should not at all mind if he came back. Just for the dancing.”

And that is why, in Nkwanta, to this day, the wedding drum goes *boom, boom, boom*, and, a little late, *tup*.
