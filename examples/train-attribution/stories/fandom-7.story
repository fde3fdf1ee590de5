Hal | Mr Hal | male | narrator
Radomir | Rado, the Count, the bat | male
Gwen | Miss Gwendolen | female
Slub | | neutral
Mrs Ambrose | the ghost | female
the thing in the airing cupboard | the airing cupboard | unknown
Bettina | the girl from the blood bank | female
====
Seven Weeks into the Lease

If you've never been a vampire's reflection, I can tell you that it's mostly in the elbows.

[[Radomir]]"You are lagging," said Radomir.

[[Hal]]"I'm not lagging. You keep speeding up."

[[Radomir]]"A reflection does not make excuses, Hal. When I raise the brow, the brow is raised. Again, please, from the door."

We were on the landing at 13 Cutler's Rise, with the frame of the old pier glass between us. The glass itself had gone in the first week, when Gwen lost a tennis ball. Radomir was on one side in his good cape. I was on the other in a bath towel, which I'd pinned at the neck, because he had said that it helped him.

He went down the passage and came back. I came back too. We looked at each other.

[[Radomir]]"Good evening," said the Count, [[Radomir]]"Bettina. I could not help noticing that you have, ah. That you have a neck."

[[Hal]]"Stop," I said.

[[Radomir]]"It is a compliment!"

[[Hal]]"It's a menu. You can't open with the neck."

[[Radomir]]"But in my day one always opened with the neck."

[[Hal]]"In your day they had plague, Rado. Just say it's nice to see her without the clipboard. That's all you have to do. She's already said yes."

[[Radomir]]"She has said yes to coffee," he said gloomily. [[Radomir]]"I do not drink coffee. I have not eaten with a lady since the Congress of Vienna, and she left early."

You'll have gathered that it was a date. It was the first in the house in living memory, and I use the words with care, since I was the only one in the house who was living. The girl from the blood bank had asked him herself, over the counter, in front of a line of haemophiliacs. He'd walked home into three lampposts.

A door banged under us, and four feet came up the stairs at a run and turned into two at about the ninth step.

[[Gwen]]"Is he doing it? Is he doing the line?" Gwen came round the newel post in a rugby shirt, shaking the rain off, mainly on me. [[Gwen]]"Do the line! Why are you in a towel?"

[[Hal]]"I'm his reflection."

[[Gwen]]"You're nothing like him. You've got to get more *cheekbone* in it. Watch." She took me by the shoulders and put me aside; she sucked in her cheeks; she gazed into the frame over an imaginary collar with an infinite and velvety sorrow. [[Gwen]]"Goot eefning. I am very old, and I haff sad trousers."

[[Radomir]]"I do not speak like this," said Radomir.

[[Gwen]]"I do not speak like ziss."

[[Radomir]]"I was educated at Heidelberg!"

[[Gwen]]"I voss edjucated at Heidelberg! Ah, Bettina! Let us valk by ze moon und discuss my invoices!"

[[Slub]]"That's quite good," bubbled a voice from the bath. [[Slub]]"That's what he's like about the invoices."

The bathroom door stood open, as it had to, because Slub filled it. I had been told by the agency that I'd be sharing with four others and a cat. There was no cat. What there was instead was eleven cubic feet of something like lime cordial, with opinions, who had the tub on weekdays.

[[Radomir]]"I keep a ledger so that we aren't cheated on the gas," said the Count to nobody in particular. His ears had gone flat. I'd learned by then that he could turn into any of four animals, and that all of them were touchy.

[[Hal]]"Leave him alone, Gwen," I said.

[[Gwen]]"He likes it! You like it, don't you, Rado?"

[[Radomir]]"I find it very droll," he said, and he unhooked his cape and walked through the wall.

There was a pause. Some plaster fell.

[[Slub]]"He's forgotten he can't do that one," said Slub.

***

The ghost found him. Mrs Ambrose had been housekeeper at number 13 when it was a school for the daughters of clergymen, and she'd seen no reason to stop. She came up through the floor of my room at about eight, to her waist, with her keys in her hand.

[[Mrs Ambrose]]"He's in the coal hole," she announced. [[Mrs Ambrose]]"As a bat. He won't talk to me; I'm only staff. You had better go, Mr Hal."

[[Hal]]"Why me? I've been here seven weeks."

[[Mrs Ambrose]]"That's why."

[[Hal]]"Gwen's known him for thirty years, and it's her that he's cross with. She should go."

[[Mrs Ambrose]]"Miss Gwendolen's in the airing cupboard, telling the thing in there that she is a bad dog." Mrs Ambrose drew herself up as far as the knee. [[Mrs Ambrose]]"They've all been dead, or damned, or what have you, such a time that none of them can remember how one is nervous. You're nervous all day long. I hear your heart through the boards. It's like having a clock again."

I couldn't think of an answer to that, so I took a torch and went.

The coal hole was under the front steps, and you got into it on your knees. I switched off the torch as soon as I was in. There was a small warm leathery shape hanging from a pipe, and I sat down beneath it on half a sack of nutty slack.

[[Hal]]"It's me," I said.

The bat said nothing.

[[Hal]]"You've got an hour. It's only the café on the corner. She said she would wear a scarf, so you needn't worry about where to look." I waited. [[Hal]]"I was sick before my first date. I was sick in a bin outside the Odeon, and when I looked up, there she was with the tickets."

[[Radomir]]"What did you do?" asked the bat.

[[Hal]]"I said, 'Good evening.'"

[[Radomir]]"And she?"

[[Hal]]"She said, 'Have you finished with that bin?' She was worse than I was."

There was a soft explosion, and a certain amount of coal dust, and then he was sitting across from me with his knees up to his ears. He'd a smudge on his nose. Nobody had ever told me that they get smudges.

[[Radomir]]"In the glass there is nothing," he said. [[Radomir]]"You understand? For four hundred years I have shaved by touch. I do not know what it is that people see. I think perhaps it is what Gwen does. It's an old man in a cloak, who is funny."

[[Hal]]"It isn't."

[[Radomir]]"You can't know this. You are kind."

[[Hal]]"I'm not kind, I'm your reflection," I said. [[Hal]]"I've been looking at you from the other side for an hour and a half. You raise your left eyebrow when you're about to be polite. You always look to see whether there's a chair for the other person. You get a sort of dent just here when you're trying not to laugh. You had it all the time she was doing the invoices, until she did the moon."

He put up one long finger and felt for the dent. He looked as though I'd handed him something alive.

[[Radomir]]"Here?"

[[Hal]]"Lower. There."

[[Radomir]]"I did not know about that," said Radomir.

Outside in the street somebody's heels went by, tick, tick, tick. They went past; they stopped; they came back. Through the grating I could see a pair of red shoes, and the hem of a coat.

[[Bettina]]"Number thirteen," a girl's voice said, very low. [[Bettina]]"Okay. Hello! I know I said the café, but I was early, and I thought—no. Hello, Radomir! You've got lovely handwriting on your forms. *Forms?* Oh, for heaven's sake, Bettina."

The Count had gripped my wrist so that it hurt. I have the marks yet.

[[Radomir]]"She is practising," he breathed.

[[Hal]]"I can hear."

[[Radomir]]"But why would she practise?"

[[Hal]]"Why d'you think?"

[[Bettina]]"I could not help noticing," the voice tried again, with a gulp, [[Bettina]]"that you always bring back the pen."

I've never seen anything like his face. I won't try to describe it. I'll only say that if there had been a mirror in that coal hole, I believe that it would've had to make an exception.

[[Radomir]]"Hal," he whispered. [[Radomir]]"How do I come out of here?"

[[Hal]]"On your knees. There's only the one door."

[[Radomir]]"She'll see me come from beneath the stairs, with coal."

[[Hal]]"Well, you'll have something to talk about."

He shook out his cuffs. He crawled past me with terrible dignity, over my feet, and the little door creaked. I heard the heels skip back.

[[Radomir]]"Good evening," said Radomir, from about the level of her shins. [[Radomir]]"It is so nice to see you without the clipboard."

And she laughed. It wasn't at him. Anyone could have heard the difference, even from in there, even Gwen, who had at that moment stuck her head out of the hall window just above. I know it was Gwen, because of what I heard next, which was a hiss that they must have caught at the bus stop.

[[Gwen]]"She's got red shoes! She's laughing! Oh, he's done it, he's done the good one, Slub, come and look!"

[[Slub]]"I can't come and look, I'm in the bath. What's he doing now?"

[[Gwen]]"He's giving her his arm."

[[the thing in the airing cupboard]]"Is it attached?" asked the thing in the airing cupboard, which I had never before heard speak.

[[Gwen]]"Yes, it's attached! It's *romantic!*"

[[Mrs Ambrose]]"Come away from that window this minute, Miss Gwendolen," said Mrs Ambrose. [[Mrs Ambrose]]"And let me see."

I stayed where I was until the two of them had gone off down the hill. It was past nine when I crawled out, black from head to foot. Gwen was sitting on the steps with the tennis ball in her lap. She had the whole of the mirror's glass in a dustpan beside her, every last splinter. She must have been under the hall cupboard for it.

[[Gwen]]"I'm going to glue it," she said, not looking at me. [[Gwen]]"I know it won't show him. But it's the look of the thing. A person should have somewhere to do his tie."

[[Hal]]"That's four thousand pieces."

[[Gwen]]"I've got till the full moon." She sniffed the air, and sniffed again, and wrinkled her nose. [[Gwen]]"You smell like a chimney. Have you been crying in there?"

[[Hal]]"No."

[[Gwen]]"I can *smell* it, you know, Hal."

[[Hal]]"It's the coal," I said. [[Hal]]"Budge up, and pass me an edge."
