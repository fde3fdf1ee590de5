Senga Rintoul | Rintoul, Senga, Inspector Senga Rintoul | female
Baljit Mahal | Mahal, Baljit, her sergeant | male
Douglas Imrie | Imrie, Dougie, Uncle Dougie, Mr Imrie | male
Corey Strang | Corey, the boy | male
Miss Adeyinka | the solicitor | female
the custody sergeant | | male
Fraser Boyle | Boyle, Fraser, the constable | male
====
Two Rooms

Nobody in Room Two had touched the shortbread. It was the first thing Inspector Senga Rintoul noticed, and she gave it some weight. A guilty man of fifty ate what was put in front of him; it was the innocent who lost their appetites, and the young.

[[Senga Rintoul]]‘You’re allowed a biscuit,’ she said.

[[Douglas Imrie]]‘I’m diabetic,’ said Douglas Imrie.

So that was that theory away. She sat down, squared her folder with the table’s edge, and told the machine who was in the room and what time it was, which was ten past four in the morning. Imrie listened with his head on one side, like a man hearing his own name read out in church. His hands were scrubbed pink. They still smelled of petrol from where she was sitting.

[[Senga Rintoul]]‘Where were you at midnight, Mr Imrie?’

[[Douglas Imrie]]‘In my bed.’

[[Senga Rintoul]]‘Alone?’

[[Douglas Imrie]]‘There’s the dog.’

[[Senga Rintoul]]‘And what would the dog say, if I had him in Room Three?’

[[Douglas Imrie]]‘Her. She’d say I snore.’

There was no solicitor. He had waved the notion off at the desk, very civil, and said that the only lawyer he had ever hired had got his wife the caravan.

[[Senga Rintoul]]‘Your nephew’s along the corridor,’ said Rintoul. [[Senga Rintoul]]‘He’s not so relaxed.’

For the first time the pink hands moved. They found each other, and held on.

* * *

[[Baljit Mahal]]‘Tell me about the van, Corey.’

[[Corey Strang]]‘No comment.’

[[Baljit Mahal]]‘It’s a nice van. I looked at one myself. Was it your idea to take the plates off, or was that Uncle Dougie’s?’

[[Corey Strang]]‘No comment.’

[[Miss Adeyinka]]‘My client has indicated his position, Sergeant,’ said the woman in the yellow coat. She was called Miss Adeyinka, she had been got out of bed, and she had not taken the coat off.

Baljit Mahal smiled at her. He had the sort of smile that made people check their pockets. He was on the right side of the table tonight, with a cardboard box on the chair beside him, and every so often he patted the box.

[[Baljit Mahal]]‘Carpets,’ he said. [[Baljit Mahal]]‘I’ve been thinking about carpets. You’ve a warehouse full of them, nobody’s buying, the bank’s on the phone. And then along comes a fire, God forgive us, like a miracle. Who’d want to do a thing like that? Somebody that owns carpets, I’d have said. But you don’t own any carpets.’

Corey Strang was nineteen. He had one eyebrow, the other having been left in Pollokshaws. He looked at the box.

[[Corey Strang]]‘What’s in there?’

[[Miss Adeyinka]]‘Don’t,’ the solicitor told him.

[[Corey Strang]]‘I’m only asking what’s in it.’

[[Baljit Mahal]]‘Sandwiches,’ said Mahal. [[Baljit Mahal]]‘Egg. I’ve been on since two.’

[[Corey Strang]]‘That’s no a sandwich box.’

[[Baljit Mahal]]‘No. It’s a box for a man’s boots. Size nine.’

Nobody said anything for a while. A lorry went by in the street. In the quiet the boy’s stomach spoke up on its own account, and he put his arm across it.

[[Corey Strang]]‘Whose boots?’

[[Baljit Mahal]]‘Archie Tweedie’s.’

The boy shook his head slowly, not to deny it, it seemed, but because the name meant nothing to him.

[[Baljit Mahal]]‘The night watchman,’ Mahal said. [[Baljit Mahal]]‘He’d not be needing them, they told us at the Infirmary.’

[[Corey Strang]]‘There wasnae anybody in there.’

[[Miss Adeyinka]]‘Mr Strang!’

[[Corey Strang]]‘There wasnae! He said it was empty, he said he’d checked, he swore on my mam’s—’

It was Miss Adeyinka who stopped him, with her flat hand on the table. The noise made the cups jump. She asked for fifteen minutes with her client and she asked for them in a voice that was going to go on asking.

* * *

[[Senga Rintoul]]‘You let him think the man was dead,’ said Rintoul.

They were in the corridor by the broken drinks machine. Her sergeant had taken out one of the sandwiches, for there were sandwiches under the boots, and was peeling off the cling film.

[[Baljit Mahal]]‘I said he’d not be needing them. No more he will. He’s in a bed with his feet bandaged.’

[[Senga Rintoul]]‘She’ll have that thrown out before breakfast.’

[[Baljit Mahal]]‘She’ll try. But you heard it. “He said it was empty.” There’s a “he”.’

[[Senga Rintoul]]‘There’s always a he, Baljit. It doesn’t say which.’

[[Baljit Mahal]]‘How’s the uncle?’

[[Senga Rintoul]]‘Charming. He’s got a dog for an alibi.’

A door opened at the end and the custody sergeant leaned round it, holding a telephone to his chest.

[[the custody sergeant]]‘Infirmary for you, ma’am. Young Boyle. He says it’ll not keep.’

She took it at the desk with a finger in her other ear, because somebody in the cells was singing ‘Annie Laurie’.

[[Senga Rintoul]]‘Fraser? Is he awake?’

[[Fraser Boyle]]‘He’s awake, ma’am, and he’s wanting his teeth,’ the constable said. Fraser Boyle was twenty-three and had never been in an infirmary before. Behind him a trolley went over something with a clang. [[Fraser Boyle]]‘I’ve written it all down. He saw a man in the yard at ten to twelve.’

[[Senga Rintoul]]‘What like of a man?’

[[Fraser Boyle]]‘That’s just it. He knew him. He said good evening to him.’

[[Senga Rintoul]]‘And did the man say good evening back?’

[[Fraser Boyle]]‘He said, “Away home, Archie, I’ll lock up.” And gave him a twenty.’

Rintoul shut her eyes. [[thinks Senga Rintoul]]*He was sent home. Somebody tried to send him home.*

[[Senga Rintoul]]‘Then what was he doing inside, Fraser?’

[[Fraser Boyle]]‘He’d left his piece box, ma’am. He went back for it.’ There was a rustle of pages. [[Fraser Boyle]]‘Do you want the name?’

[[Senga Rintoul]]‘No, I thought I’d guess. Of course I want the name.’

He gave it to her, and spelled it, though it did not need spelling. She wrote it on the back of her hand all the same.

* * *

Imrie had moved the plate of shortbread to the far end of the table, where he need not look at it.

[[Douglas Imrie]]‘Is the boy all right?’ he asked, before she had the door shut.

[[Senga Rintoul]]‘He’s got one eyebrow and a lawyer. He’ll live. Who’s Kenneth Garrow to you?’

[[Douglas Imrie]]‘Kenny? He’s my brother-in-law.’

[[Senga Rintoul]]‘Your wife’s brother.’

[[Douglas Imrie]]‘My late sister’s man. Corey’s stepfather. You’ll know that, though, it’ll be in your folder.’

[[Senga Rintoul]]‘He owns the warehouse.’

[[Douglas Imrie]]‘He owns what’s left of it.’

[[Senga Rintoul]]‘And the van?’

[[Douglas Imrie]]‘The van’s mine. On paper.’ Imrie blew out his cheeks. [[Douglas Imrie]]‘I’ve been sat here thinking, you know. I thought, if I say in my bed for long enough, and Corey says nothing, it’ll come down on me, for I’ve the record and I’ve the van and I’ve nobody waiting. I could do four years. I’ve done four years. You get a job in the library.’

She had turned over a fresh page, and she did not write on it.

[[Senga Rintoul]]‘You weren’t in your bed.’

[[Douglas Imrie]]‘No.’

[[Senga Rintoul]]‘When did you know?’

[[Douglas Imrie]]‘Quarter past twelve. The boy phoned me. He was greeting like a wean. He’d poured out the can where Kenny told him, and lit it, and there was a voice. From up the back. Somebody shouting about a box.’

[[Senga Rintoul]]‘A voice,’ said Rintoul. [[Senga Rintoul]]‘And he ran.’

[[Douglas Imrie]]‘He ran. He’s nineteen. I’m not saying it’s pretty. He ran the length of two streets and then he phoned me.’

[[Senga Rintoul]]‘The brigade found Archie Tweedie lying on the pavement outside the gate, Mr Imrie. With a wet blanket round him. They’d been wondering how he got there, with those feet.’

Imrie inspected the ceiling. There was a brown stain on it in the shape of Arran.

[[Senga Rintoul]]‘You stink of petrol,’ she said gently, [[Senga Rintoul]]‘and I took it for the one thing. Hold up your hands.’

He held them up. They were not scrubbed at all. From the wrist to the fingertips the top skin had gone, and what she had taken for cleanness was what lies underneath.

[[Senga Rintoul]]‘Why in God’s name did you not say?’

[[Douglas Imrie]]‘I’d have had to say why I went. And then who phoned me.’

She was already at the door, calling down the corridor for the doctor, and for somebody to bring the car round, and for Mahal. He came at a run with egg on his tie.

[[Baljit Mahal]]‘He’s talking,’ he said. [[Baljit Mahal]]‘She’s letting him talk. It’s the stepfather, the whole thing, he promised the lad a deposit on a flat—’

[[Senga Rintoul]]‘I know. Garrow. Is there a car outside his house?’

[[Baljit Mahal]]‘Since three. His light’s on. He’s been hoovering.’

[[Senga Rintoul]]‘At four in the morning?’

[[Baljit Mahal]]‘You’d think he’d want to be careful,’ said Mahal, [[Baljit Mahal]]‘with the price of carpets.’

She laughed. It was late, and she was not proud of it. When she looked back into the room, Imrie was laughing as well, without any noise, holding his two hands up in front of him like something newly painted.

[[Douglas Imrie]]‘Would you phone my neighbour, Inspector?’ he said. [[Douglas Imrie]]‘About the dog. She’ll be needing out.’

[[Senga Rintoul]]‘What do they call her?’

[[Douglas Imrie]]‘Alibi,’ said Imrie. [[Douglas Imrie]]‘It was the wife’s idea.’
