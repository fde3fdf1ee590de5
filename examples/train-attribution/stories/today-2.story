Dr Farrant | Dr Farrant, Helen Farrant, the consultant, Doctor | female
Imran Qazi | Imran, Dr Qazi, the registrar, the young doctor | male
Bernadette Doyle | Sister Doyle, Bernadette, Sister, the nurse | female
Wilfred Tunnicliffe | Mr Tunnicliffe, Wilf, Wilfred, the old man, the patient, Dad | male
Janet | Janet, the elder daughter, the elder, Jan | female
Marion | Marion, the younger daughter, the younger, the younger sister | female
the man in bed six | the man in bed six, the neighbour, Mr Pugh, Pugh | male
====
SEVEN

Bed five was a fractured hip, nine days old and mending nicely, and Imran Qazi had expected to be past it in four minutes.

[[Bernadette Doyle]]‘You’ve relatives in there,’ Sister Doyle told him at the curtain. [[Bernadette Doyle]]‘Two daughters.’

[[Imran Qazi]]‘It isn’t visiting.’

[[Bernadette Doyle]]‘I mentioned it,’ she said. [[Bernadette Doyle]]‘They mentioned the chief executive.’

Behind them the consultant finished washing her hands. Dr Farrant was a small, tidy woman who had never been seen to run, and whose ward rounds were known among the students as the Stations of the Cross. She shook the drops from her fingers and looked for the bin.

[[Dr Farrant]]‘Who have we got?’

[[Imran Qazi]]‘Mr Tunnicliffe,’ said Imran. [[Imran Qazi]]‘Eighty-four. Left hemi on the twelfth. He’s walking with a frame and he’s eating. Medically he could have gone home on Friday.’

[[Dr Farrant]]‘But?’

[[Imran Qazi]]‘He scored nine out of thirty on the memory test.’

[[Dr Farrant]]‘And what was it on admission?’

He had hoped that she would not ask that. [[Imran Qazi]]‘Twenty-nine.’

Dr Farrant raised an eyebrow, and held it up for him to consider.

[[Imran Qazi]]‘I know,’ he said. [[Imran Qazi]]‘I’ve looked for an infection. I’ve looked at his sodium, I’ve scanned his head. I can’t find any reason for it.’

[[Dr Farrant]]‘Then let’s go and ask him for one,’ said the consultant, and she drew back the curtain.

The patient was sitting up against three pillows with his hands folded, very clean, and gazing at the foot of the bed. On his right, in the good chair, was a broad woman in a quilted coat. Another woman, thinner, with the same chin, was perched on the commode with the lid down.

[[Janet]]‘At last,’ said the one in the coat.

[[Dr Farrant]]‘Good morning. I’m Helen Farrant, I’m the consultant here. And you must be...?’

[[Janet]]‘I’m Janet. This is Marion.’

[[Marion]]‘I’m the youngest,’ the thin one said. [[Marion]]‘Are you the one who decides?’

[[Dr Farrant]]‘I’m the one who gets written to. Good morning, Mr Tunnicliffe. How’s the hip?’

The old man opened his mouth.

[[Janet]]‘He’s in a lot of pain with it,’ said Janet.

[[Marion]]‘He isn’t, Jan. He told me that it was all right.’

[[Janet]]‘He told *you*. He tells you what you want to hear, he always has.’

[[Dr Farrant]]‘What would he tell me, do you think?’ Dr Farrant asked. She had come around the bed and sat down on the edge of it, which no one else on the ward was allowed to do, and Sister Doyle looked tactfully at the ceiling. [[Dr Farrant]]‘Mr Tunnicliffe? Wilfred?’

[[Marion]]‘Wilf,’ said Marion.

[[Dr Farrant]]‘Wilf. Does it hurt?’

[[Wilfred Tunnicliffe]]‘Does what hurt?’ said the old man.

[[Janet]]‘There!’ Janet turned up both her palms. [[Janet]]‘There, you see? You see what we’re dealing with? He was doing the crossword a fortnight ago. He did my tax.’

[[Dr Farrant]]‘Can you tell me where you are, Wilf?’

He thought about it. His eyes were a pale and watery blue, and they wandered over the monitor, and the nurse, and the jug. [[Wilfred Tunnicliffe]]‘Butlin’s,’ he said.

[[Dr Farrant]]‘And what year would it be?’

[[Wilfred Tunnicliffe]]‘It’d be the year of our Lord nineteen hundred and sixty-one.’

[[Dr Farrant]]‘Who’s the prime minister?’

[[Wilfred Tunnicliffe]]‘I didn’t vote for him.’

A snort came through the curtain from the direction of bed six. Sister Doyle reached behind her, without turning round, and gave the cloth a flick.

[[Imran Qazi]]‘He said 1958 to me on Saturday,’ Imran murmured.

[[Bernadette Doyle]]‘And 1949 to the night staff,’ said the nurse at his elbow, as low as he had. [[Bernadette Doyle]]‘He’s getting about.’

[[Dr Farrant]]‘And who are these two ladies?’

For the first time something moved in the old face. He looked at the broad one and then at the thin one. It seemed to Imran that he took longer over it than he needed.

[[Wilfred Tunnicliffe]]‘Never seen them before,’ he said.

The younger daughter began to cry. She did it without any noise, sitting very straight on the commode. It was Janet who got up, and dug in her bag, and put the tissue into her sister’s hand, quite roughly, and stayed there with her own hand on the other’s neck.

[[Janet]]‘So that’s that,’ said Janet. [[Janet]]‘He can’t go home, not to those stairs. And he can’t come to Marion’s.’

[[Marion]]‘I never said that he couldn’t.’

[[Janet]]‘You’ve one bedroom!’

[[Marion]]‘I said that I’d go on the settee.’

[[Janet]]‘You’ve a bad back, and you’re on nights. How’s he going to be, on his own all night, in that state? He’ll put the gas on. No. He’s to come to me, I’ve told them. Keith’s already done the dining room. We’ve put the bed in, there’s a ramp, there’s a rail, we’ve had the door took off.’ She was addressing the consultant now. [[Janet]]‘I don’t mind. I want that written down, that I don’t mind. He’ll have everything done for him. He won’t have to lift a finger.’

[[Dr Farrant]]‘That’s very generous,’ said Dr Farrant.

[[Janet]]‘He’s my dad.’

[[Dr Farrant]]‘Yes. And what’ll he do there all day?’

[[Janet]]‘Do? He’ll sit.’

In the bed, one of the folded hands had closed over the other. It was the registrar who saw it. He had been watching the old man because nobody else was, and he saw the knuckles whiten, and the blue eyes come round, not watery in the least, to the gap in the curtain, and out through it, and down the length of the ward to the clock.

[[thinks Imran Qazi]]*He’s counting,* thought Imran. *He’s waiting for us to go.*

[[Imran Qazi]]‘May I try something?’ he asked.

[[Dr Farrant]]‘Please, Dr Qazi.’

[[Imran Qazi]]‘Mr Tunnicliffe, I’m going to say three words, and I’d like you to remember them. Apple. Table. Penny.’

[[Wilfred Tunnicliffe]]‘I’m no good at those.’

[[Imran Qazi]]‘That’s all right. I’ll ask you later.’ He unhooked the chart and pretended to read it. [[Imran Qazi]]‘Sister, who won the four o’clock yesterday?’

Bernadette Doyle had worked in that hospital for thirty-one years. It took her about a second.

[[Bernadette Doyle]]‘At Uttoxeter, was it?’ she said. [[Bernadette Doyle]]‘I think that was Midnight Bishop.’

[[Imran Qazi]]‘At what price?’

[[Bernadette Doyle]]‘Oh, it was the favourite. Evens.’

[[Wilfred Tunnicliffe]]‘It was never evens,’ said the patient.

He heard himself say it. Everyone heard. There was a silence, into which the neighbour’s voice fell like a brick into a pond.

[[the man in bed six]]‘You daft beggar, Wilf.’

[[Wilfred Tunnicliffe]]‘I know,’ said the old man. He shut his eyes. [[Wilfred Tunnicliffe]]‘Seven to two. I’d a fiver on it.’

[[Marion]]‘Dad?’ It was Marion, with the tissue in front of her mouth. [[Marion]]‘Dad, do you know who I am?’

[[Wilfred Tunnicliffe]]‘Course I know who you are. You’re our Marion. Give over crying, you’ll set me off.’

[[Marion]]‘But you said...’

[[Wilfred Tunnicliffe]]‘I know what I said, love.’

[[Janet]]‘You *looked* at me,’ said Janet. Her hand had come away from her sister’s neck and hung in the air. [[Janet]]‘You looked me in the face and you said that you’d never seen me before.’

[[Wilfred Tunnicliffe]]‘That was a bad moment.’

[[Janet]]‘I’ve not slept, Dad! I’ve not slept since Thursday!’

[[Bernadette Doyle]]‘Would you sit down, Mrs...’

[[Janet]]‘I will not sit down!’

[[Dr Farrant]]‘Then I’ll stand up,’ said Dr Farrant, [[Dr Farrant]]‘and we’ll be even.’ She did. She came about up to the second button of the quilted coat. [[Dr Farrant]]‘I’d be angry too. But I’m curious, and I expect that you are. Wilf, I’ve known a good many people pretend to be well so that they could get out of here. I’ve never had anyone do the opposite. Is the food as nice as all that?’

[[Wilfred Tunnicliffe]]‘It’s shocking,’ he said.

[[Dr Farrant]]‘So?’

He did not answer her. He was picking at the blanket.

[[the man in bed six]]‘Tell them,’ said the man in bed six.

[[Bernadette Doyle]]‘Mr Pugh, this is a private conversation.’

[[the man in bed six]]‘It’s a curtain, Sister. I’ve heard nothing else all week. He’s frit, that’s what. He’s frit of the dining room.’

[[Janet]]‘What’s wrong with the dining room?’ Janet demanded. [[Janet]]‘It’s south-facing!’

[[Wilfred Tunnicliffe]]‘There’s nothing wrong with it, Jan. It’s a lovely room.’ The old man spoke to the blanket. [[Wilfred Tunnicliffe]]‘It’s where your mother-in-law was.’

[[Janet]]‘She had every comfort!’

[[Wilfred Tunnicliffe]]‘She did. I came to see her Sundays. She’d every comfort, and the telly on, and that rail. Eighteen months. She used to say to me when you’d gone out for the tea, Wilf, she’d say, what’s it like out?’ He moved his head a little on the pillow. [[Wilfred Tunnicliffe]]‘I thought that if I was bad enough they’d find me a place. With other old fools in. You can get up a card school, Pugh says, he’s been in one. There’s a minibus.’

[[the man in bed six]]‘Thursdays,’ said Mr Pugh.

[[Marion]]‘Why ever didn’t you just *say*?’ the younger sister asked.

[[Wilfred Tunnicliffe]]‘Keith had took the door off.’

Nobody laughed. Imran was studying the chart, and he found that the figures had gone slightly out of true. It was Sister Doyle, in the end, who went round to the far side and did what needed doing, which was to hitch the old man up by the armpits, thump his pillows, and pour him a glass of water.

[[Bernadette Doyle]]‘Drink that,’ she said. [[Bernadette Doyle]]‘You’ve talked more now than you have in nine days.’

[[Janet]]‘I’d have let you out,’ said Janet.

It came in a different voice, much smaller than the coat. Her father looked up.

[[Wilfred Tunnicliffe]]‘Eh?’

[[Janet]]‘I’d not have kept you in there. I’d have took you up the club. She never wanted to go, Dad, she was frightened of the kerbs. I used to ask her every day.’ She drew her sleeve across her nose. [[Janet]]‘You only ever came Sundays.’

[[Wilfred Tunnicliffe]]‘Did you?’ he said.

[[Janet]]‘Every blessed day.’

[[Marion]]‘She did,’ said Marion. [[Marion]]‘I was there, sometimes. She did, Dad.’

He took this in. He drank some of the water, and he gave the glass back to the nurse, and then he patted the blanket beside him, twice, as one does for a dog that has been shouted at. The elder daughter stood her ground a moment longer. Then she went and sat where the consultant had been, with her back to all of them.

Dr Farrant touched Imran on the sleeve. They withdrew, Sister Doyle last, and she pulled the curtain to behind her with great care.

[[Dr Farrant]]‘A physiotherapist, I think,’ the consultant said, [[Dr Farrant]]‘and a social worker, and no great hurry. Could you lose the paperwork until Wednesday?’

[[Imran Qazi]]‘I’m very disorganised,’ said the young doctor.

[[Dr Farrant]]‘So I’ve always thought. Midnight Bishop?’

[[Bernadette Doyle]]‘I made it up,’ said Bernadette.

[[Dr Farrant]]‘You can’t have. He knew the price.’

[[Bernadette Doyle]]‘Then I must have heard it through the curtain. One does.’ She consulted the watch on her breast. [[Bernadette Doyle]]‘You’re eleven minutes behind, Doctor. Bed six is Mr Pugh, and I’d advise you not to believe a word.’

They had their hands on the next curtain when a voice spoke up behind the last one, cheerfully, over the sound of somebody blowing her nose.

[[Wilfred Tunnicliffe]]‘Apple,’ it said. [[Wilfred Tunnicliffe]]‘Table. Penny.’
