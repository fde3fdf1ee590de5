Ines Carvalho | Ines, Nessie, babe | female
Tobias Lund | Tobias, Toby, Tobes | male
Frankie | Frankie, Francesca | female
Siobhan | Siobhan, Shiv | female
Padma | Padma, the pregnant one | female
the barman | the barman, the young man with the tray | male
====
Chapter Eleven

He picked up at the seventh ring.

[[Tobias Lund]]"I'm in the supermarket," he said.

[[Ines Carvalho]]"I don't mind where you are."

[[Tobias Lund]]"Well, I'm only saying. It's loud."

Ines shut the door of the fire stairs behind her and sat down on the top step. It was cold out there, and it smelled of other people's cigarettes. Through the wall came the thump of the music, and under it, if she listened, a sort of shriek at intervals, which was Frankie.

[[Ines Carvalho]]"You've read it, then," she said.

[[Tobias Lund]]"Read what?"

[[Ines Carvalho]]"Don't, Tobias. It's got the two blue ticks."

[[Tobias Lund]]"I looked at it. I was driving. I haven't had a chance to think."

[[Ines Carvalho]]"It's not a thinking thing, it's a yes or no."

[[Tobias Lund]]"Is it?"

[[Ines Carvalho]]"I asked you if you'd told her."

He breathed in through his nose. She knew exactly how he looked when he did it; he'd have turned to the shelf and be reading the back of a tin.

[[Tobias Lund]]"I was going to tell her on Sunday."

[[Ines Carvalho]]"You said that you'd told her last Sunday. You *said*. I rang you at your mum's and I said, did you do it, and you said, yep, all done."

[[Tobias Lund]]"She was standing right there, Nessie."

[[Ines Carvalho]]"So you lied to me."

[[Tobias Lund]]"I didn't lie, I, what's the word, I anticipated."

[[Ines Carvalho]]"Oh, my God."

[[Tobias Lund]]"I knew that I was going to, so it was sort of..."

[[Ines Carvalho]]"You're forty-one years old! You're an air traffic controller! You tell six hundred people an hour when they can come down, and you can't tell one woman in Hove that you're moving to Lisbon!"

[[Tobias Lund]]"They're different skills," said Tobias.

She put the phone face down on her knee. It was a trick that she had from her grandmother, who used to do it with the receiver and the front of her apron. She counted up to five. When she lifted it again, he was still talking.

[[Tobias Lund]]"...since Dad. You don't know what it's like, you've got four brothers. If you go, there's three. If I go, then she's on her own in that flat with a budgie."

[[Ines Carvalho]]"I do know. I've said so. I said that she should come."

[[Tobias Lund]]"She won't come. She gets a rash."

[[Ines Carvalho]]"From what?"

[[Tobias Lund]]"Abroad."

[[Ines Carvalho]]"Did you ask her?"

[[Tobias Lund]]"I don't need to ask her, I know what she'd... Sorry. No, it's fine, you go ahead. No, I'm not in the queue." His voice came back. [[Tobias Lund]]"There's a lady here with a melon."

[[Ines Carvalho]]"I start on the ninth," Ines said. [[Ines Carvalho]]"It's the ninth of March, Tobias. I've given in my notice. I've had a leaving do, I'm *at* my leaving do. There's a cake with a sardine on it."

[[Tobias Lund]]"I know."

[[Ines Carvalho]]"Are you coming with me?"

[[Tobias Lund]]"I want to."

[[Ines Carvalho]]"That's not what I asked."

He didn't answer. There was a bleep, and another, and somebody was asked whether they had their own bag. She pressed the heel of her hand against each of her eyes.

[[Ines Carvalho]]"Toby?" she said. [[Ines Carvalho]]"What are you buying?"

[[Tobias Lund]]"What?"

[[Ines Carvalho]]"Right now. What have you got in your basket?"

[[Tobias Lund]]"I don't know. Normal stuff." A rustle. [[Tobias Lund]]"Eggs. Some of that bread. There was an offer on the fabric softener, it's five litres."

[[Ines Carvalho]]"Five litres," said Ines.

[[Tobias Lund]]"It was half-price."

[[Ines Carvalho]]"How long does five litres last?"

She heard him see it. It took about as long as it takes to turn a bottle over and look at the number of washes.

[[Tobias Lund]]"Oh," he said. [[Tobias Lund]]"No. Babe. It doesn't mean anything, I just wasn't thinking, I picked it up because it was there. I'll put it back. I'm putting it back now, look, I'm... Ines? Nessie, don't..."

She went in through the fire door with the phone lit up and buzzing in her hand. They had the long table at the back. Somebody had hung the flags, and somebody had stuck a cocktail umbrella into the sardine, and her three oldest friends in the world were sitting over the ruins with their shoes off.

[[Frankie]]"Here she is!" shrieked Frankie. [[Frankie]]"Speech! Oh. What's he done?"

[[Ines Carvalho]]"Nothing."

[[Siobhan]]"That's what they always do," said Siobhan. She moved over and patted the bench. [[Siobhan]]"Sit. Has he told her?"

Ines shook her head.

[[Siobhan]]"I knew it. Didn't I say? I said in the taxi."

[[Padma]]"You said it would rain," the pregnant one said.

[[Siobhan]]"I said that as well. I'm a very gloomy person, Padma, I've a gift." Siobhan was a nurse on a burns unit and the only one of them who had ever been to bed with a county councillor. [[Siobhan]]"So what's his excuse?"

[[Ines Carvalho]]"His mum's got a budgie."

[[Frankie]]"He's not *serious*?"

[[Ines Carvalho]]"And a rash." Ines reached past her and took the glass from in front of Padma, smelled it, and gave it back. [[Ines Carvalho]]"What's that?"

[[Padma]]"It's elderflower," said Padma sadly. [[Padma]]"It's always elderflower. I've seven weeks more of it."

[[Frankie]]"Excuse me!" Frankie had seized a young man who was passing with a tray. [[Frankie]]"Hello, gorgeous. Can we have a very large white wine for this lady? She's been jilted."

[[Ines Carvalho]]"I have *not* been jilted."

[[the barman]]"Large or very large?" asked the barman.

[[Ines Carvalho]]"Large."

[[Siobhan]]"Very," said Siobhan.

He went away. At the next table there was a birthday going on, with a sash and a man in a false beak, and it had all gone wrong for somebody there too; a girl in sequins was being patted on the back by her own mother. The phone buzzed upon the table, turning slowly round on its back like a beetle, and the four of them watched it until it stopped.

[[Padma]]"You could answer it," Padma suggested.

[[Frankie]]"She certainly can't."

[[Padma]]"Why not? He might have something to say. I can't stand it when people don't pick up. I always think that they're dead."

[[Siobhan]]"Let him stew," said the one beside her. [[Siobhan]]"What was it that did it, Ness? It wasn't the budgie. You went out of here ready for the budgie."

[[Ines Carvalho]]"It's so stupid."

[[Siobhan]]"Go on."

[[Ines Carvalho]]"He's bought five litres of fabric softener."

She'd thought that they would laugh. She had rather counted on it, and had got as far as arranging her own face. Nobody did. Siobhan let out her breath, and Frankie, who was never still, put down her fork.

[[Frankie]]"Oh, Nessie," said Frankie.

[[Ines Carvalho]]"He didn't even notice that he'd done it. I could have stood it if he'd said no. But he'll never say it. He'll say that he wants to, and he's going to, and it's only till Easter, it's only till she's had her feet done. I'll be ringing him up from Lisbon in five years' time. And he'll be in that shop."

[[Siobhan]]"Then you know," Siobhan said.

[[Ines Carvalho]]"I suppose that I do."

[[Padma]]"Well, I don't," said Padma.

They turned to her. She had both of her hands spread out on the top of her bump, as if it were a lectern. In all of the twenty years, no one could remember her having disagreed with anybody.

[[Padma]]"You've all gone very quick," she said. [[Padma]]"I like Tobias. He came and did my gutters. When Ravi was in hospital he drove me there and back for eleven days, and he never once put the radio on. You were in Porto, Ines, you don't know. I know that he's slow. I know that you could shake him. But he's not the one who's leaving, is he? You are."

[[Frankie]]"She got a *job*!"

[[Padma]]"I know she got a job, Francesca, I'm not a fool. I'm only saying that she went and got it. She came home, and she told him she'd got it. And then she gave him a yes or no."

It was very quiet for a place with music on. The glass of wine arrived. It was set down before Ines, and it was indeed very large.

[[the barman]]"Is everything all right here, ladies?"

[[Siobhan]]"We're grand," Siobhan told him. [[Siobhan]]"Go away."

[[Ines Carvalho]]"I asked him," said Ines. She was gripping the stem. [[Ines Carvalho]]"Back in October. I asked him if he'd mind."

[[Padma]]"And what did he say?"

[[Ines Carvalho]]"He said that it sounded amazing."

[[Padma]]"Did he look amazed?"

She tried to remember. He'd been on the ladder, doing the bulb in the hall. She had read the advertisement out to him from her phone. She could see the soles of his socks, one with the hole, and hear her own voice going on; but of his face, however hard she looked for it, there was nothing to be seen, because he'd had his back to her, and it had not occurred to her to ask him to come down.

[[Ines Carvalho]]"I don't know," she said finally. [[Ines Carvalho]]"He was up a ladder."

[[Frankie]]"I still think that he's a wet lettuce," said Frankie, [[Frankie]]"but I take the point."

[[Siobhan]]"Do you?"

[[Frankie]]"I do, Shiv, yeah. I left Marco a voicemail. From the airport. I've never felt great about it."

The phone had begun again. It said *Toby*, and under that was the picture from the ferry, with his hood done up so that there was nothing left of him but nose. It buzzed, and turned, and bumped up against the cake.

[[Siobhan]]"That's nine," said Siobhan. [[Siobhan]]"I've been counting. For a man who can't make up his mind, he's very persistent."

[[Ines Carvalho]]"What do I say?"

[[Padma]]"Don't say anything. Ask him something that isn't a yes or no."

[[Frankie]]"Like what?" Frankie wanted to know. [[Frankie]]"Like his favourite colour?"

[[Siobhan]]"Whisht, you."

Ines wiped her fingers and picked it up. She didn't go out to the stairs this time. She stayed where she was, in the middle of them, among the flags.

[[Ines Carvalho]]"Where are you?" she said.

[[Tobias Lund]]"Outside." He was out of breath, and behind him there was traffic, and, of all things, a bird. [[Tobias Lund]]"I'm outside the bar. I've been outside for ten minutes, I can see the flags. I didn't want to come in if you were all... I told her."

[[Ines Carvalho]]"You told your mum? When?"

[[Tobias Lund]]"Just now. I went round. I'd still got the basket, I think that I've stolen some eggs. I told her, I'm going to Lisbon, and do you know what she said to me?"

Three heads were pressed against hers. Somebody's earring was in her ear.

[[Ines Carvalho]]"What did she say?"

[[Tobias Lund]]"She said, 'I wondered when you'd spit it out. Can you take the budgie?'"
