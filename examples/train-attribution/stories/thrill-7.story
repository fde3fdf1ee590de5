Desmond Pouchet | Pouchet, Mr Pouchet | male
Camille Farfan | Farfan, Ms Farfan, the prosecutor | female
Ezra Thibou | Thibou, Mr Thibou, the witness, the old man | male
the judge | Mr Justice Alleyne-Singh | male
Ronnel Cato | Cato, Ronnel, the accused | male
Yolande | his sister, Cato’s sister | female
the clerk | | female
Gittens | the man by the door | male
====
The Ear of Mr Thibou

The fan above the dock had been knocking since Monday, once in each turn, and by Thursday morning the jury had begun to breathe in time with it.

[[Ezra Thibou]]‘It have a screw loose,’ observed the witness.

[[the judge]]‘I beg your pardon?’ said the judge.

[[Ezra Thibou]]‘The fan, my lord. Not you.’

It got a laugh, and the laugh got a look, and the old man in the box folded his hands over the head of his stick and was good again. He was seventy-eight. He had put on for the High Court the brown suit in which he had buried three brothers. His eyes were the blue of skimmed milk and saw, according to the agreed medical evidence, the difference between day and night.

[[the judge]]‘Yes, Ms Farfan.’

The prosecutor rose. Camille Farfan had twelve years at the bar and had never liked a case less, since it rested on a blind man, but she had been surprised; he was the best witness that she had.

[[Camille Farfan]]‘Mr Thibou, you were on the jetty at Carenage, on the night of the ninth, at about what time?’

[[Ezra Thibou]]‘Ten. The news was finishing.’

[[Camille Farfan]]‘And what did you hear?’

[[Ezra Thibou]]‘I hear *Sweet Ignatia* go out. That’s Ronnel Cato pirogue. He have a forty Yamaha on it with a cracked cowling. It does chatter, so: takka-takka.’

[[Camille Farfan]]‘You are certain it was Mr Cato’s boat?’

[[Ezra Thibou]]‘If you hear your mother cough in the next room, you have to go and look?’

[[Camille Farfan]]‘And Mr Philbert’s boat?’

[[Ezra Thibou]]‘Philbert was out already. Philbert gone since nine, with the seventy-five. God rest him.’

In the dock Ronnel Cato, who was twenty-six and charged with the murder of his partner at sea, moved his head slowly from side to side. He had said to everyone who would listen that he had gone out to help Philbert with a fouled net, found the boat awash and empty, and come home. He had said it so often that there was no longer any shape to the words.

[[Camille Farfan]]‘Thank you,’ said Farfan. [[Camille Farfan]]‘Wait there, please.’

* * *

Desmond Pouchet took his time getting up. He was a large, slow barrister with a handkerchief in his cuff, and he was believed in the robing room to have been asleep since 2009. He looked at his papers, and at the fan. Then he looked at the far end of the court, where a man by the door was standing with his cap under his arm although there were seats.

[[Desmond Pouchet]]‘Mr Thibou. How many outboard engines would you say there are on that coast?’

[[Ezra Thibou]]‘Two hundred. Two hundred and ten, Carnival.’

[[Desmond Pouchet]]‘And you know them all?’

[[Ezra Thibou]]‘I don’t know the visitors.’

[[Desmond Pouchet]]‘Come, sir. An engine is an engine.’

[[Ezra Thibou]]‘A lawyer is a lawyer,’ said Thibou, [[Ezra Thibou]]‘till you hear him.’

Pouchet let them enjoy it. He mopped his neck.

[[Desmond Pouchet]]‘My lord, I have with me a small machine, and five recordings which I have had made upon the water. Each of them has been certified by a notary who, I may say, was seasick. I should like to test this famous ear.’

[[Camille Farfan]]‘My lord, I object,’ said Farfan, halfway up. [[Camille Farfan]]‘This is a parlour game. We’ve had no notice.’

[[the judge]]‘He’s your witness, Ms Farfan. You told the jury in opening that he could tell a Yamaha from a Mercury through a shut window.’

[[Camille Farfan]]‘I did, my lord, but—’

[[the judge]]‘Then I should have thought you’d want to see it done.’ Mr Justice Alleyne-Singh leaned his chin on his fist. He had not looked so happy since the Monday. [[the judge]]‘Go on, Mr Pouchet. Madam clerk, would somebody do something about that fan?’

[[the clerk]]‘It doesn’t switch off, my lord,’ the clerk said. [[the clerk]]‘If it’s off it falls.’

The machine was put on the edge of the box. There was a click, a slap of water, and a sputter that climbed to a whine.

[[Ezra Thibou]]‘That’s Boyo Marchand,’ said the old man at once. [[Ezra Thibou]]‘Fifteen Johnson. He owe me for a tank of gas.’

[[Desmond Pouchet]]‘Number two.’

[[Ezra Thibou]]‘Sister Perpetua. From the school. She does ride the clutch.’

[[Desmond Pouchet]]‘And three?’

This one took him longer. He put his head down, and his lips moved.

[[Ezra Thibou]]‘You playing tricks,’ he said. [[Ezra Thibou]]‘That’s not no boat at all. That’s a hedge trimmer in a bucket.’

The notary’s certificate was handed up, and the judge read it, and passed it to the jury with every sign of joy. Even the accused had lifted his eyes. In the gallery a woman laughed aloud, and clapped a hand over her mouth. She was his sister; she had brought him a clean shirt every day and every day had been told to leave it at the gate.

[[Desmond Pouchet]]‘Number four, Mr Thibou.’

[[Ezra Thibou]]‘Takka-takka. That’s *Ignatia*. That’s Ronnel.’

[[Desmond Pouchet]]‘You have no doubt?’

[[Ezra Thibou]]‘None.’

It was at this point that the reporters began to ask one another in whispers what the devil Pouchet was about. He had been given the single chance of the trial, and he had used it to prove that the Crown’s witness was never wrong. Ms Farfan had stopped objecting. She had leaned back, with her pen against her teeth, frowning, like someone who is being given a present by a man she owes money.

[[Desmond Pouchet]]‘You made a statement to the police,’ Pouchet said. [[Desmond Pouchet]]‘On the tenth. Did you write it?’

[[Ezra Thibou]]‘How I would write it? They write. I make my mark.’

[[Desmond Pouchet]]‘Was it read over to you?’

[[Ezra Thibou]]‘He say it was all in there.’

[[Desmond Pouchet]]‘Who said so?’

[[Ezra Thibou]]‘The inspector that took it.’

[[Desmond Pouchet]]‘It’s exhibit nine, members of the jury, the pink page. It’s eleven lines long. Let me ask you what I don’t think anybody has asked you, Mr Thibou. After you heard *Sweet Ignatia* go out, at ten, what was the next engine that you heard?’

The fan knocked. It knocked again.

[[Ezra Thibou]]‘I tell them that already.’

[[Desmond Pouchet]]‘Tell us.’

[[Ezra Thibou]]‘I tell them it wasn’t next, it was before. Half past nine. A big one, come round the point with no hurry, two engines together. Inboard. Diesel. One of them have a sick injector: it does drop a beat, one in every seven. She go out where Philbert was. She stay a while with the engines low. Then she come back.’

[[Desmond Pouchet]]‘Before Mr Cato had left the jetty.’

[[Ezra Thibou]]‘Ten, fifteen minutes before. Yes, sir.’

[[Ronnel Cato]]‘Jesus,’ said Cato, quite softly, in the dock.

[[Desmond Pouchet]]‘And did you know that vessel?’

[[Ezra Thibou]]‘No. I say I don’t know the visitors. I tell the inspector, “It had a next one,” and he say never mind that, Pa, just tell me about Ronnel.’

There was a stir. It did not come from anywhere in particular; it was fifty people altering their weight.

[[Camille Farfan]]‘My lord,’ said Farfan. She was on her feet, and very pale. [[Camille Farfan]]‘I wish to say at once that no such passage was ever disclosed to me.’

[[the judge]]‘I don’t suppose for a moment that it was. Sit down, Ms Farfan. Mr Pouchet, I believe that you said five.’

[[Desmond Pouchet]]‘I did, my lord. I’m obliged.’

He wiped each of his fingers on the handkerchief. Then he pressed the button himself.

First a gull. A bell-buoy, a good way off. After it came a deep double note, an easy, well-fed, government sort of sound, that grew until the glass hummed in the clerk’s lamp; and one in every seven it limped.

Nobody in the courtroom was breathing along with the fan now.

[[Ezra Thibou]]‘That’s she,’ said Ezra Thibou.

[[Desmond Pouchet]]‘Take care, now. You have sworn an oath.’

[[Ezra Thibou]]‘That’s she. I would know she in hell. Who boat is that?’

[[Desmond Pouchet]]‘It was recorded at six this morning off the Coast Guard steps,’ said Pouchet. [[Desmond Pouchet]]‘It’s the Marine Branch launch, the one with the grey stripe. I have the log for the ninth. It says that she was on the slip that night for repairs, and it’s signed for by an officer.’ He did not raise his voice; he had merely, after fifteen years, woken up. [[Desmond Pouchet]]‘It’s the same signature, my lord, as the one at the bottom of exhibit nine.’

[[the judge]]‘Read me the name.’

Before he could do it there was a small noise at the back of the court. It was only a hand on a brass bar. But Thibou’s face had gone round to it, like a plant to a window.

[[Ezra Thibou]]‘He’s leaving,’ said the witness. [[Ezra Thibou]]‘Them’s the same shoes. The left one does squeak.’

[[Yolande]]‘Stop him!’ screamed Cato’s sister. [[Yolande]]‘Ronnel, look, that’s the one who come to the house!’

[[Ronnel Cato]]‘Yolande, sit down, nah! You’ll get yourself put out.’

[[the judge]]‘Officer,’ the judge said. [[the judge]]‘You, by the door. Remain where you are, please.’

[[Gittens]]‘I’ve duty at eleven, my lord,’ said the man by the door. He had half of himself through it. He had a pleasant face, and a fine film had come out all over it. [[Gittens]]‘I was only looking in.’

[[the judge]]‘Your name?’

[[Gittens]]‘My lord, I’d like to have the advice of—’

[[the judge]]‘You’ll have it. Your name.’

[[Gittens]]‘Gittens,’ he said. [[Gittens]]‘Inspector.’

[[Desmond Pouchet]]‘With two t’s,’ Pouchet murmured, turning over a page, [[Desmond Pouchet]]‘my lord.’

It took the two constables nearest him a moment to understand that they were the ones who were supposed to do something. The jury was sent out. The reporters went out by themselves, running. In the middle of it all somebody, leaning over the dock for a better view, laid his hand upon the wall switch; the fan slowed, gave one last knock, and stopped. It did not fall.

[[Ezra Thibou]]‘Ah,’ said Mr Thibou with his eyes shut, into the silence. [[Ezra Thibou]]‘That’s better.’
