Thaddeus Okoye-Lund | Thad, Thaddeus, Tadpole, the youngest, the little brother | male
Marguerite Okoye-Lund | Margo, Marguerite, Sarge, the eldest, her big sister | female
Benedict Okoye-Lund | Ben, Benedict, Beans, the elder twin | male
Josephine Okoye-Lund | Josie, Josephine, Jojo, Half-Pint, the other twin, the chef | female
Dad | Dad, their father, Mr. Okoye-Lund | male
Aunt Ngozi | Aunt Ngozi, Auntie, their aunt, Ngozi | female
the delivery man | the delivery man, the man in the van | male
the siblings | the siblings, the kids, all four of them | neutral
====
## The House on Tamarind Road

### 31. Operation Birthday

Nobody in the family went by the name that they'd been given. There was a reason for each of them, and the reasons were long, and most of them were Beans's fault.

[[Marguerite Okoye-Lund]]"Listen up!" said Sarge, and she hit the bunk bed with a ruler.

[[Benedict Okoye-Lund]]"Ow."

[[Marguerite Okoye-Lund]]"I hit the bed, Beans."

[[Benedict Okoye-Lund]]"I was in the bed."

It was seven in the morning. It was a Saturday. They were all in the little back room where the twins slept, with a towel along the bottom of the door so that Dad wouldn't hear. The eldest had a clipboard. She was fifteen, and she'd been born with a clipboard, practically.

[[Marguerite Okoye-Lund]]"Right. Dad's fifty today. He thinks that we've forgotten. We've got till six, and then Auntie brings him home. Jojo, what've you done about the cake?"

The other twin hung her head down over the edge of the top bunk. She had a scab on her chin and one sock on. [[Josephine Okoye-Lund]]"I've thought about it," she offered.

[[Marguerite Okoye-Lund]]"You've *thought*?"

[[Josephine Okoye-Lund]]"I thought chocolate."

[[Benedict Okoye-Lund]]"He hates chocolate," came a muffled voice from the bunk beneath.

[[Josephine Okoye-Lund]]"He does not! Since when?"

[[Benedict Okoye-Lund]]"Since he ate all of yours at Easter and was sick in the car."

[[Josephine Okoye-Lund]]"That was YOU!"

[[Benedict Okoye-Lund]]"Oh yeah." A long brown foot emerged and scratched itself upon the ladder. [[Benedict Okoye-Lund]]"Good times."

[[Marguerite Okoye-Lund]]"*Focus*," said Sarge. [[Marguerite Okoye-Lund]]"Tadpole, how's the banner coming?"

Everyone looked at the beanbag. Everyone had forgotten that there was somebody in it. Tadpole was six, and he took his jobs so seriously that it made your chest hurt; he got up, in his dressing gown, and unrolled a length of wallpaper as far as the wardrobe, and then he opened the wardrobe and unrolled it in there as well.

[[Thaddeus Okoye-Lund]]"I did all the letters," he said.

HAPPY BIRTHDAD, said the banner.

There was a silence. The girls did not dare to look at each other.

[[Marguerite Okoye-Lund]]"It's perfect," Sarge told him. Her voice had gone a bit high.

[[Thaddeus Okoye-Lund]]"Is it spelled right?"

[[Josephine Okoye-Lund]]"It's spelled *better*," Jojo said.

[[Thaddeus Okoye-Lund]]"I ran out of Y."

[[Benedict Okoye-Lund]]"Happens to us all, mate," said Beans.

---

By ten the kitchen looked as if it had been burgled by someone who was only after flour.

[[Josephine Okoye-Lund]]"It says fold."

[[Benedict Okoye-Lund]]"So fold it."

[[Josephine Okoye-Lund]]"How do you fold a liquid?"

[[Benedict Okoye-Lund]]"Same as a map. You get it wrong, and then you shout at Mum."

He'd said it before he knew. It just fell out, and it lay there among the eggshells. Jojo went on stirring, round and round, not looking up. You could hear the clock on the cooker.

[[Benedict Okoye-Lund]]"Sorry, Half-Pint."

[[Josephine Okoye-Lund]]"It's okay."

[[Benedict Okoye-Lund]]"I wasn't thinking."

[[Josephine Okoye-Lund]]"I know. I like it when you do, actually. Everybody else goes round her like a puddle." She licked her thumb. [[Josephine Okoye-Lund]]"She would have known how you fold it."

[[Benedict Okoye-Lund]]"She'd have bought one."

[[Josephine Okoye-Lund]]"She'd have bought one and roughed it up with a fork!"

They both grinned. It was the same grin, a tooth short on opposite sides. And that was when the doorbell rang, and Tadpole thundered down the stairs to get there before anyone, and they heard him fighting with the chain.

[[the delivery man]]"Delivery for Okoye-Lund?" said a man's voice. [[the delivery man]]"Is your mum in, mate?"

[[Thaddeus Okoye-Lund]]"No," Tadpole told him. [[Thaddeus Okoye-Lund]]"She's in Highfield Cemetery. Can I sign it?"

[[the delivery man]]"Oh. Oh, blimey. I'm ever so... Is there anybody..."

[[Thaddeus Okoye-Lund]]"It's all right, she's got a bench."

[[Marguerite Okoye-Lund]]"I'll do it!" Sarge had vaulted the banisters. She arrived in the hall out of breath with a paintbrush behind each of her ears. [[Marguerite Okoye-Lund]]"Hi. Sorry. He's very literal. Is that the helium?"

[[the delivery man]]"It's one canister, party, large. Just sign there." The man in the van was still going red. He lowered his voice. [[the delivery man]]"Whose party is it? His?"

[[Marguerite Okoye-Lund]]"It's our dad's. It's a surprise."

[[the delivery man]]"That's nice. I wish that mine would. They gave me a phone charger." He looked down at the little brother, who was reading the label aloud to himself with a finger under each word. [[the delivery man]]"You look after that, captain. Don't you go breathing it."

[[Thaddeus Okoye-Lund]]"Why? What happens?"

[[Benedict Okoye-Lund]]"Here we go," said Beans from the kitchen doorway.

Twenty minutes afterwards all four of them were sitting on the hall carpet in a row.

[[Thaddeus Okoye-Lund]]"I am a very small duck," squeaked Tadpole.

[[Josephine Okoye-Lund]]"And I'm your lawyer," squeaked Jojo, and couldn't go on.

[[Marguerite Okoye-Lund]]"We have eight *hours*," Sarge tried to say. She sounded like a clarinet. Nobody had heard her laugh so much since the summer before last. She lay down flat on the doormat with the clipboard over her face, and shook.

---

At one o'clock the phone went.

[[Aunt Ngozi]]"I can't hold him," said Aunt Ngozi.

Sarge put her on the speaker and propped her up against the toaster. [[Marguerite Okoye-Lund]]"What do you mean, you can't hold him? You've got him till six!"

[[Aunt Ngozi]]"He wants to come home and cut the grass. I've shown him the roses. I've shown him the church. I have told him about my operation, and he's *still* looking at his watch."

[[Benedict Okoye-Lund]]"Show him the scar, Auntie," Beans suggested.

[[Aunt Ngozi]]"I have shown him the scar, Benedict."

[[Josephine Okoye-Lund]]"Could you faint?" asked Jojo.

[[Aunt Ngozi]]"Could I what?"

[[Josephine Okoye-Lund]]"Just a little one."

[[Aunt Ngozi]]"I'm a magistrate!"

[[Marguerite Okoye-Lund]]"What about the wardrobe?" Sarge said. She was running her pencil down the clipboard, fast. [[Marguerite Okoye-Lund]]"You've got that flat-pack one, haven't you? It's been in your hall since Christmas. Dad can't leave a flat-pack. It's a sort of illness with him. Tell him that you're going to get a man in."

There was a hush at the other end, as of a great mind at work.

[[Aunt Ngozi]]"A *man* in," breathed their aunt. [[Aunt Ngozi]]"Oh, Marguerite. That's wicked."

[[Marguerite Okoye-Lund]]"And take out two of the screws."

[[Aunt Ngozi]]"Which two?"

[[Thaddeus Okoye-Lund]]"All of the twos," Tadpole advised her from underneath the table. He was under there with the dog, whose name was Gravy, and who was helping him to sort the balloons by niceness.

They listened. They heard her heels go away down her hall. They heard a door, and after that, a long way off but perfectly clear, a voice that they'd have known anywhere. [[Dad]]"What do you mean, a *man*?" it said.

[[the siblings]]"YES!" shouted all four of them, and Gravy barked.

---

At a quarter past three the cake came out. They gathered around.

[[Marguerite Okoye-Lund]]"Is it meant to be that shape?" Sarge asked at last.

[[Josephine Okoye-Lund]]"No," said the chef.

[[Marguerite Okoye-Lund]]"What's it called, when the middle goes?"

[[Benedict Okoye-Lund]]"A crater," said Beans.

[[Thaddeus Okoye-Lund]]"A pond," said Tadpole, with more charity.

Jojo didn't join in. She had her oven gloves on still. Her bottom lip had started to go in and out.

[[Benedict Okoye-Lund]]"Hey," said her twin. [[Benedict Okoye-Lund]]"Hey, hey. Don't do that. We'll fill it up with something."

[[Josephine Okoye-Lund]]"I wanted it to be *good*."

[[Benedict Okoye-Lund]]"It's good! It's structural!"

[[Josephine Okoye-Lund]]"It was meant to be like hers. The lemon one, with the sugar on. I found the card, it was in her writing, and I did every single thing that it says. And it still isn't." She pulled off the gloves and flung them in the sink. [[Josephine Okoye-Lund]]"I don't even remember what it tasted like. Do you? I keep on trying, and I can't."

Nobody knew what you were supposed to say. Sarge put down her pen. She looked at the list, with its little boxes, as if one of them might have the answer in it.

It was the youngest who dragged a chair across the floor. He climbed up on it. He broke a bit off the edge of the crater, and blew on it, and put it into his mouth, and shut his eyes.

[[thinks Josephine Okoye-Lund]]*He was three,* Jojo thought. [[thinks Josephine Okoye-Lund]]*He won't know. He can't possibly know.*

[[Thaddeus Okoye-Lund]]"It's that one," he said with his mouth full.

[[Josephine Okoye-Lund]]"Tadpole, you were only a baby."

[[Thaddeus Okoye-Lund]]"I was on the washing machine. It was going round and it made my teeth go. And she put it in my mouth on her finger." He opened his eyes. [[Thaddeus Okoye-Lund]]"It's that one. You try."

So they did.

None of them ever talked about the next bit. But the washing-up was all done by four, and Beans dried, which had never happened before in his life.

---

[[Aunt Ngozi]]"They've forgotten," said Aunt Ngozi loudly on the garden path. [[Aunt Ngozi]]"It's a shame, that's what it is. Four great children!"

[[Dad]]"It's fine, Ngozi."

[[Aunt Ngozi]]"Fifty years old, and not so much as a card!"

[[Dad]]"They've got a lot on. Margo's got her mocks." Their father sounded tired. You could hear him hunting for his keys. [[Dad]]"Why are you shouting?"

[[Aunt Ngozi]]"I have a cold."

[[Dad]]"Does that make people..."

[[Aunt Ngozi]]"In the EARS!" bawled their aunt.

Inside, in the dark, four people were lying behind a sofa that was built for hiding two.

[[Josephine Okoye-Lund]]"Beans, that's my hair," whispered Jojo.

[[Benedict Okoye-Lund]]"That's my knee."

[[Marguerite Okoye-Lund]]"*Quiet*," hissed Sarge. [[Marguerite Okoye-Lund]]"On my count. Tadpole, have you got the string?"

[[Thaddeus Okoye-Lund]]"Yes, Sarge."

[[Marguerite Okoye-Lund]]"You don't pull it until I say three. What do you say if you've understood me?"

[[Thaddeus Okoye-Lund]]"Three?"

The string was pulled. Eighty balloons and a banner came off the ceiling all at once, on top of the four of them, just as the key went round in the lock.

[[the siblings]]"HAPPY BIRTHDAD!" yelled the kids from somewhere underneath.

The light clicked on. Dad was standing there in his work coat, with his mouth open. He looked at the wallpaper. He looked at Gravy, who was mostly flour. He saw the cake, finally, on its blue plate in the middle of the table, with a lake of yellow icing in it, and one plastic duck.

[[Dad]]"Is that..." he began.

He couldn't get any further. Aunt Ngozi, behind him, had got out a tissue, and it wasn't for her ears.

[[Josephine Okoye-Lund]]"It went wrong in the middle," Jojo explained in a rush. [[Josephine Okoye-Lund]]"But it's the right one. Tadpole checked."

[[Dad]]"Did he, now?"

[[Thaddeus Okoye-Lund]]"It was on a finger," said Tadpole. [[Thaddeus Okoye-Lund]]"Do you want to do it on a finger?"

Their father got down on the carpet in his good trousers. He walked on his knees through eighty balloons, until he'd reached all of them, and he gathered in as much of his family as he had arms for.

[[Dad]]"Hers always went wrong in the middle," he said into somebody's hair. [[Dad]]"Every time. Why'd you think she put the sugar on?"
