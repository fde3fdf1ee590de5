Ketaki Bhogle | Ketaki, Kittu, the bride | female | narrator
Sharmila Bhogle | Sharmila, Mummy, my mother | female
Pushpa Auntie | Pushpa Auntie, Pushpa, my father's elder sister, Akka | female
Brijmohan Uncle-ji | Brijmohan Uncle-ji, Uncle-ji, Mr. Chawla, the wedding-hall owner | male
Anant Bhogle | Anant, Papa, my father | male
Rohan | Rohan, my brother, Rohu | male
Minal | Minal, my cousin, Minu | female
Nani | Nani, my grandmother, Aai-saheb, Mata-ji, Kusum | female
the flower man | the flower man, Salim Bhaiya, the man with the marigolds | male
====
4. Eleven Kilos of Marigold

Four days before I got married, the marigolds came on the wrong day, in the wrong colour, to the wrong floor.

[[the flower man]]“Eleven kilos,” the flower man announced. He was standing in our doorway with a gunny sack on either shoulder and a third on his head. [[the flower man]]“Sign here.”

[[Rohan]]“These are yellow,” my brother said.

[[the flower man]]“Marigold is yellow.”

[[Rohan]]“We ordered orange.”

[[the flower man]]“Orange is also marigold. What I can say? God made two types.”

Rohan looked over his shoulder for an adult. He was twenty-six, he managed a team of nine, and he looked straight past me into the flat. [[Rohan]]“Mummy!”

My mother came out of the kitchen with a phone at each ear. One was the caterer. One, to judge from her face, was my future mother-in-law.

[[Sharmila Bhogle]]“Yes, ji. No, ji. Of course, ji,” she said into the left. Into the right she said, [[Sharmila Bhogle]]“Bhaiya, if I see one mushroom I will come there personally.” Then she saw the sacks. She lowered both phones.

[[Sharmila Bhogle]]“What is this?”

[[Rohan]]“Marigolds.”

[[Sharmila Bhogle]]“I can see marigolds. Why today? It’s Tuesday. They’ll be dead by Saturday. And why yellow?”

[[the flower man]]“God—” the flower man began.

[[Rohan]]“Don’t,” said Rohan.

I should explain who was in the flat. It is a two-bedroom flat, on the fourth floor, in a building where the lift sulks. On that Tuesday it contained my parents, my brother, me, my grandmother, my father’s elder sister Pushpa Auntie from Nagpur, her daughter Minal, Minal’s twins, somebody’s driver, and a man who had come about the geyser in the morning and been given so much food he’d fallen asleep.

[[Pushpa Auntie]]“In Nagpur,” Pushpa Auntie remarked from the sofa, [[Pushpa Auntie]]“we use roses.”

[[Sharmila Bhogle]]“Yes, Akka.”

[[Pushpa Auntie]]“I’m not saying anything. Everyone has their budget.”

My mother smiled with her teeth. I saw Minal, behind the sofa, shut her eyes.

[[Minal]]“Ma, have your tea.”

[[Pushpa Auntie]]“I’ve had my tea. It was very light. I’m not saying anything.”

[[Ketaki Bhogle]]“Auntie, do you want to see the saris?” I asked, because somebody had to throw themselves on it.

She did want to see the saris. She had wanted to see them since Sunday, when she arrived with her own weighing machine, and she heaved up off the cushions and took my wrist as though I might bolt.

[[Pushpa Auntie]]“So thin! Anant, look at your daughter’s wrist. This is a bangle problem.”

My father, on the balcony, turned a page of the newspaper. It was yesterday’s. I don’t think he had read a word of it.

[[Nani]]“He’s not deaf, he’s hiding,” my grandmother said. [[Nani]]“Let him hide. His turn to pay is coming.”

She was my mother’s mother, our Nani, and so by the laws of the thing she and Pushpa Auntie were natural enemies. They had known it at once, thirty years ago, at my parents’ wedding. They’d been exquisitely polite ever since.

[[Pushpa Auntie]]“Aai-saheb, you’ll come and see the saris also?”

[[Nani]]“I chose them, Pushpa.”

[[Pushpa Auntie]]“Ah,” said my aunt. [[Pushpa Auntie]]“That explains the green.”

*

The bedroom door wouldn’t close for suitcases. We laid the saris out on the bed, one across another, and Minal sat on the floor with a twin on each knee and a pin between her teeth.

[[Minal]]“How are you really?” she said round the pin.

[[Ketaki Bhogle]]“Fine.”

[[Minal]]“Kittu.”

[[Ketaki Bhogle]]“I’m fine. I slept three hours. I dreamt I was getting married to the geyser man.”

[[Minal]]“He’s got nice manners.”

[[Ketaki Bhogle]]“He had four gulab jamuns.”

[[Minal]]“Marry him. Pankaj only ever has two.”

Her mother was holding the green sari up to the tube-light, hunting for a flaw in the zari. She clicked her tongue.

[[Pushpa Auntie]]“What are you girls whispering?”

[[Minal]]“Nothing, Ma.”

[[Pushpa Auntie]]“At my wedding I wasn’t allowed to whisper. I wasn’t allowed to lift my eyes. I saw your father’s feet for two days, and I thought, okay, the feet are clean, how bad can it be?”

[[Ketaki Bhogle]]“And how bad was it?”

I had never asked her such a thing. She sat down rather suddenly on the reception sari.

[[Pushpa Auntie]]“He sang,” she said. [[Pushpa Auntie]]“In the mornings, while shaving. The same song. I used to think I’d go mad, that I’d put his razor down the well.” She smoothed the silk over her knees. [[Pushpa Auntie]]“Seven years now nobody’s sung in that bathroom. Your green isn’t so bad. It’s the light.”

Minal took the pin out of her mouth. But before anyone could say what ought to be said, there was a roar from the front room, and it was my father’s voice, which I’d not heard raised since the World Cup.

[[Anant Bhogle]]“Double-booked? What do you mean, double-booked?”

We ran. It took some time, because of the suitcases.

The man in the middle of the carpet was round and damp and carried a leather folder against his stomach. I knew him: everybody in our suburb knew him. He owned Shubh Milan Hall, he had married off half the pin code, and he liked to be called Uncle-ji by people older than himself.

[[Brijmohan Uncle-ji]]“Bhogle-sahib, please, be seated. Sit, sit.”

[[Anant Bhogle]]“It’s my house! You sit!”

Brijmohan Uncle-ji sat, on a marigold sack, and it let out a long green breath.

[[Brijmohan Uncle-ji]]“Such a small problem. A computer problem. My nephew has put a system, and the system has given Saturday to one other party. Also very decent people.”

[[Sharmila Bhogle]]“Saturday is ours,” said my mother. [[Sharmila Bhogle]]“We paid in February.”

[[Brijmohan Uncle-ji]]“They paid in January, madam.”

[[Sharmila Bhogle]]“Then why did you take our money?”

[[Brijmohan Uncle-ji]]“The system took.”

[[Rohan]]“What’s the other party’s name?” Rohan had his laptop open already on top of the fridge.

[[Brijmohan Uncle-ji]]“That’s confidential, beta.”

[[Rohan]]“Uncle-ji. There’s a board outside your hall. It’s in lights.”

[[Brijmohan Uncle-ji]]“Then why’re you asking me?”

Nobody had sat down. The geyser man had woken up and was following it all from the dining table, with his chin in his hand. My grandmother put on her glasses.

[[Nani]]“Mr. Chawla,” she said.

[[Brijmohan Uncle-ji]]“Mata-ji.”

[[Nani]]“Your mother was Savitri Chawla? From behind the ration shop?”

He looked up at her warily. [[Brijmohan Uncle-ji]]“You knew my mother?”

[[Nani]]“I taught her to swim.”

I had lived with Nani, on and off, for twenty-nine years. This was the first I’d heard of swimming.

[[Nani]]“In the municipal tank, in nineteen sixty-eight. Ladies’ hour. She was frightened of it, and I held her under the chin. She told me, Kusum, if I ever have a son I’ll teach him to keep his word and to float. Can you float, Mr. Chawla?”

[[Brijmohan Uncle-ji]]“A little, Mata-ji.”

[[Nani]]“Good.”

There was a pause. Then, of all people, it was Pushpa Auntie who stepped up beside her, shoulder to shoulder, like the second elephant at a temple gate.

[[Pushpa Auntie]]“And the other thing,” said my aunt, [[Pushpa Auntie]]“what about that?”

[[Nani]]“I’m coming to it, Pushpa.”

[[Pushpa Auntie]]“Tell him.”

[[Nani]]“You tell. You’ve got the voice.”

[[Pushpa Auntie]]“Brijmohan, you have a garden behind that hall. I saw it from the auto. You’ve a garden with a wall and a mango tree, and you’re using it to store chairs.”

[[Brijmohan Uncle-ji]]“It’s not for functions, madam. There’s no A.C.”

[[Pushpa Auntie]]“It’s December!”

[[Anant Bhogle]]“How many people would it take?” my father asked. It was his ordinary voice again, but there was something stirring in it.

[[Brijmohan Uncle-ji]]“Standing?”

[[Anant Bhogle]]“Eating.”

[[Brijmohan Uncle-ji]]“Three hundred. Three-fifty if they’re friendly. But sahib, there’s no decoration. There’s no lights, nothing. Where will I get decoration in four days? For the hall there’s orange booked, the whole hall’s orange. It’s only brick out there. What’ll you put on brick?”

All of us, slowly, looked at what he was sitting on.

[[the flower man]]“They’ll last,” said a voice from the landing. The man with the marigolds hadn’t left. He’d been waiting all this while for somebody to sign. [[the flower man]]“You keep them in wet cloth, in the dark. Under the bed is best. Yellow lasts better than orange, that’s why I brought it. I tried to tell Bhaiya.”

[[Rohan]]“You said it was God,” said my brother.

[[the flower man]]“God and I, both.”

[[Minal]]“How much more can you get?” Minal asked him.

[[the flower man]]“Of yellow? Didi, nobody wants yellow. I can get you a truck.”

My mother sat down, at last, on the arm of the sofa. She had started to cry, in a businesslike manner, with one hand held out in front of her, for a hankie, or a pen.

[[Sharmila Bhogle]]“Kittu? It’s your wedding. You say. Do you want a garden?”

They turned round. I’d never been looked at by so many people I was related to. In eleven months of this, of cards and menus and whether the horse could manage the ramp, I believe it was the first question anyone had put to me that I could answer.

[[Ketaki Bhogle]]“Does it have to have a horse?” I said.

[[Sharmila Bhogle]]“No horse?”

[[Anant Bhogle]]“No horse,” my father said firmly. [[Anant Bhogle]]“I’ve seen the quotation.”

[[Ketaki Bhogle]]“Then I want the garden.”

[[Brijmohan Uncle-ji]]“I’ll have to see the rate,” murmured Brijmohan Uncle-ji.

[[Nani/Pushpa Auntie]]“Same rate,” said Nani and Pushpa Auntie together.

[[Nani]]“Less,” my grandmother added, after a moment’s thought. [[Nani]]“There’s no A.C.”

Salim Bhaiya coughed, and held out his clipboard and his pen. I went across the carpet and signed for the marigolds myself.
