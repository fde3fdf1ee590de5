Dapo | Oladapo | male
Taiwo | the one by the window, the first of them | female
Kehinde | the one on the bed, the bride, Kenny | female
Chief Adeyinka | Daddy, their father, the Chief | male
Auntie Bisi | Bisi, her aunt, their father’s sister | female
Mr. Frobisher | the man in the brown suit, the registrar | male
Matthew | the groom | male
a voice on the stairs | | female
====
Just Impediment

At nine minutes to eleven, in a hotel bedroom in Lewisham with forty-one balloons in it, Dapo was shown two women in the same white dress and invited to say which of them was getting married.

[[Taiwo]]“Don’t tell him,” said the one by the window.

[[Kehinde]]“As if I would,” said the one on the bed.

[[Dapo]]“This isn’t funny,” Dapo told them. [[Dapo]]“Matthew’s downstairs. Daddy’s downstairs. There are two hundred people down there eating chin chin.”

[[Taiwo]]“Look at him. He doesn’t know!”

[[Kehinde]]“He’s never known. At my graduation he gave you the flowers.”

He had, too. He was thirty-six years old, he was an anaesthetist, and for all but the first two of those years he’d been losing this game. He looked from the one to the other. They had let him have the same left eyebrow, raised. They’d the same gold at the throat and the same bare brown shoulders, and on the carpet between them lay a bag from the dressmaker in Balogun market who had been told, by telephone, over a bad line, *the same again for my sister.*

[[Dapo]]“All right. Who’s got the ring finger with the burn?”

Two pairs of hands went behind two backs.

[[Kehinde]]“We’re not doing it to be awkward,” said the one on the bed, more kindly. [[Kehinde]]“The bridesmaid’s dress came, and it’s this. She hasn’t got another thing to wear. It’s this or her dressing gown.”

So that was Kehinde; and the other, therefore, was Taiwo, who had come out eleven minutes earlier to have a look at the world and send back word. He felt the relief that he felt every time.

[[Dapo]]“Then wear the dressing gown,” he said.

[[Taiwo]]“I will not,” said Taiwo.

[[Dapo]]“You can’t go up the aisle in that. What’s Matthew supposed to think?”

[[Kehinde]]“Matthew can tell.”

[[Taiwo]]“Can he?” said Taiwo. She had turned back to the window. [[Taiwo]]“In Brighton he kissed me on the neck.”

[[Kehinde]]“He’d lost his contact lens.”

[[Taiwo]]“I’m only saying.”

There was a pause that Dapo didn’t care for. All morning there’d been something the matter in this room. He had put it down to balloons. He noticed now that of the two veils one was on the bed, ironed, and that the other one had been stuffed in the bin.

[[thinks Dapo]]*They’ve quarrelled. They never quarrel. They didn’t even quarrel about the piano.*

Somebody rapped, and came straight in without waiting. It was her aunt that the bride was most afraid of, and with reason: their father’s sister was a very small person in a very large head-tie, and she’d buried three husbands and had organized this.

[[Auntie Bisi]]“There’s a man,” said Auntie Bisi. [[Auntie Bisi]]“What is this?”

[[Dapo]]“It’s the dresses, Auntie,” said Dapo.

[[Auntie Bisi]]“I can see it’s the dresses. Am I blind? Which one’s the wife?”

[[Kehinde]]“I am, Auntie.”

[[Auntie Bisi]]“Then why’s the other one also the wife? Jesus is Lord. I’ve got a man downstairs who wants to speak to the bride alone, and he has a face like a mortgage. He’s the registrar. He won’t take a meat pie.”

[[Kehinde]]“Alone? What for?” Kehinde asked.

[[Auntie Bisi]]“He says that it’s procedure.”

[[a voice on the stairs]]“Bisi!” cried a voice on the stairs. [[a voice on the stairs]]“The cake has leaned!”

[[Auntie Bisi]]“Lean it back!” shouted her aunt, and went.

The man must have been waiting on the landing. He wore a brown suit, and a badge on a string, and he came in as if the carpet might be wet. He had clearly been looking at a good many things that morning for which there was no box. He looked at the balloons. He looked at Dapo, and then at the two white dresses; and he took a step back and read the number on the door.

[[Mr. Frobisher]]“I’m looking for a Miss Adeyinka,” he said.

[[Dapo]]“There you are,” said Dapo. [[Dapo]]“Help yourself.”

[[Mr. Frobisher]]“Miss K. O. Adeyinka. I have to see her on her own before the ceremony. It’s in both parties’ interest.” He had a mild, sad, patient voice, like a man who tells you that the train will be divided. [[Mr. Frobisher]]“I’ve seen the groom already.”

[[Kehinde]]“How is he?”

[[Mr. Frobisher]]“He’s eaten a quantity of something.”

[[Dapo]]“I’ll wait outside,” said Dapo. [[Dapo]]“Come on, Taiwo.”

Neither of them moved. He thought at first that it was the game again. Then he saw Kehinde’s face, and that she was looking not at the registrar but at the bin.

[[Kehinde]]“Can she stay?” she asked.

[[Mr. Frobisher]]“I’m afraid not. I do need to be sure that you’re here of your own free will. One can’t, with family in the room.”

[[Taiwo]]“She isn’t family,” Taiwo said to the glass. [[Taiwo]]“She’s the same egg.”

[[Mr. Frobisher]]“Even so.”

[[Kehinde]]“Then ask me now, with her here. Ask me if it’s my own free will.” It came out very high. [[Kehinde]]“Go on, ask me! Because I said to her at six o’clock this morning that I wasn’t sure, and d’you know what she said? She said, ‘I know. I’ve known since Brighton.’ And she put my veil in the bin.”

[[Dapo]]“Oh, God,” said Dapo.

[[Taiwo]]“You asked me what I thought.”

[[Kehinde]]“I asked you to tell me I was being stupid!”

[[Taiwo]]“You weren’t being stupid. You’re never stupid when you’re frightened, you’re stupid when you’re happy.” Taiwo had swung round. They stood face to face, and it was like seeing somebody shout at a mirror and the mirror shout back. [[Taiwo]]“He’s going to take you to live in Aberdeen. In Aberdeen, Kenny! With the oil! Whose wall am I supposed to knock on?”

Nobody spoke. Down in the courtyard a talking drum had started, and two hundred people began to laugh at whatever it was saying.

[[thinks Dapo]]*It isn’t him. It was never him at all.*

[[Mr. Frobisher]]“I wonder,” said the man in the brown suit, [[Mr. Frobisher]]“if I might sit down?”

He lowered himself to the edge of the bath stool. He took his badge off over his head, folded the string around it and put it in his pocket. It had an odd effect. He looked like someone’s uncle.

[[Mr. Frobisher]]“I’ve done this for nineteen years,” he said. [[Mr. Frobisher]]“It’s a little over four thousand weddings. I ask every one of them the question, and there’s a form that they sign. And I’d say that half of the brides go white, and a quarter laugh. You get to know which is which. It’s no business of mine, and I oughtn’t to tell you. But you see, I had a brother.”

[[Kehinde]]“A twin?” said Kehinde.

[[Mr. Frobisher]]“Identical. Lewis and Lionel. We had the one bicycle.” He gave a cough. [[Mr. Frobisher]]“When I met my wife he didn’t speak to me for a year. He said she couldn’t tell us apart. And it was perfectly true that she couldn’t. It upset me very much; I nearly broke it off. And then one day on the front at Deal she waved to him, by mistake, and he waved back, and she went as red as anything and said to me, ‘I’d know you anywhere by the way that you *don’t* wave.’”

[[Taiwo]]“What does that mean?” asked Taiwo.

[[Mr. Frobisher]]“I’ve no idea. I’ve thought about it for thirty years. I think she meant that I was the one she noticed.”

[[Taiwo]]“And your brother?”

[[Mr. Frobisher]]“He moved in next door,” said the registrar. [[Mr. Frobisher]]“He’s there now. We took out a bit of the fence.”

There were steps on the stairs, slow and heavy, with a stick among them. All three of the Adeyinkas stiffened. Their father didn’t knock; it was doubtful whether he knew that people did. He filled the door in his lace and his coral, with a folding fan, and saw two brides, a son, and a white man on a bath stool, and took them in that order.

[[Chief Adeyinka]]“It is eleven o’clock,” said Chief Adeyinka.

[[Dapo]]“We’re just coming, Daddy.”

[[Chief Adeyinka]]“The drummer has begun to insult me. He says that my daughters have run away to Peckham.” He pointed with the fan. [[Chief Adeyinka]]“Kehinde. Why are you crying?”

[[Kehinde]]“I’m not, sir. It’s her.”

[[Chief Adeyinka]]“And you, Taiwo. Why is she crying?”

[[Taiwo]]“It’s the eyelashes, Daddy.”

He had got them right. He’d got them right straight off, from the doorway, without his glasses, and he had never in their lives done otherwise. It was a thing they’d worn themselves out as children trying to trip him on. Dapo, who had held his tongue for thirty-four years, couldn’t hold it any longer.

[[Dapo]]“How do you do that? How can you tell?”

[[Chief Adeyinka]]“Oladapo, what kind of question is this?”

[[Dapo]]“I really want to know, sir.”

[[Chief Adeyinka]]“When they took me to see them,” the Chief said, [[Chief Adeyinka]]“there was one who was asleep, and one who was looking to see if she was asleep. It is the same today.” He frowned. [[Chief Adeyinka]]“You were there. You were two years old. You asked if we could keep one.”

Somebody laughed; it sounded like a hiccup. It was the bride. She sat down on the bed, on top of the veil, and then the first of them sat down beside her, and they leaned together at the shoulder.

[[Taiwo]]“I don’t hate him,” Taiwo said at last.

[[Kehinde]]“I know you don’t.”

[[Taiwo]]“He’s nice. He’s a bit damp. I just wanted somebody to ask me for my permission.”

[[Kehinde]]“Can I have it?”

[[Taiwo]]“Is there a spare room? In Aberdeen?”

[[Kehinde]]“There’s two. I’ve put your name on one. I mean it’s actually on the door, Matthew made it, it’s in pokerwork. It’s horrible.”

[[Taiwo]]“Then yes,” her sister said. [[Taiwo]]“Ask her now, mister. Ask her properly.”

He put on the badge again. He stood up to do it, and Dapo, without quite knowing why, stood straighter as well.

[[Mr. Frobisher]]“Kehinde Omolara Adeyinka,” said Mr. Frobisher, [[Mr. Frobisher]]“are you here of your own free will?”

[[Kehinde]]“I am.”

[[Mr. Frobisher]]“Then if you’d just sign there. Not you, miss. The other one.”

In the end it was Auntie Bisi who did something about the dress. She returned with icing on her elbow, asked what in God’s name was keeping them, pulled the cloth from a hotel table, eight yards of it, purple, and had it round Taiwo and pinned before anybody could object. They went down in a body. At the foot of the stairs was the groom, a long pale boy in a borrowed cap and a blue agbada as wide as a garage, with crumbs on his chin, and he looked up and saw the two of them come round the turn of the banister, arm in arm, laughing, with their veils down.

They stopped. He was aware, you could see, of two hundred people waiting to find out.

[[Matthew]]“She’s the one on the left,” said Matthew.

[[Dapo]]“How do you know?” Dapo asked him.

[[Matthew]]“The other one’s checking that I’m looking,” said Matthew, and held out his hand.
