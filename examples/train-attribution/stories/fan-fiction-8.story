Dervla Keane | Dervla, Derv, Keane | female
Raj Sethuraman | Raj, Rajesh | male
Fenella Ogilvie | Fenella, Fen, Nell | female
Big Mick Tolan | Mick, Big Mick, Tolan, Michael | male
Anselm Okonkwo | Anselm, the newcomer, the quiet one | male
the waiter | the waiter, the boy with the notepad | male
====
5. THE GOAT SUMMIT

The back table at the Lobster Pot had a wobble in it, and a view of the bins, and it was theirs. It had been theirs every last Thursday for eleven years, through two owners, a flood and the tapas period. Things had been decided at that table. Marriages had, and one divorce, and the time they’d all gone halves on a boat.

By the time Raj arrived they’d already stopped speaking to each other. This was a bad sign. It normally took until the starters.

[[Raj Sethuraman]]‘Who died?’

[[Fenella Ogilvie]]‘Nobody’s died,’ said Fenella.

[[Dervla Keane]]‘Yet,’ said Dervla.

[[Raj Sethuraman]]‘Right. Budge up, Mick. Has anyone ordered?’

[[Big Mick Tolan]]‘We can’t order. There’s a motion on the floor.’

Raj looked at the floor. Then he looked round the table: Mick with his arms folded, filling the whole of the window; Dervla, shredding a napkin; Fenella with a biro and what appeared to be minutes. On the end was a slim man in a nice jumper, whom he had never seen before in his life.

[[Raj Sethuraman]]‘Hello. Who’s this?’

[[Fenella Ogilvie]]‘That’s Anselm. He’s with me.’

[[Raj Sethuraman]]‘With you with you?’

[[Fenella Ogilvie]]‘We’ll see how tonight goes.’

[[Anselm Okonkwo]]‘Hi,’ said the man in the jumper.

[[Raj Sethuraman]]‘I’m so sorry,’ Raj told him, and sat. [[Raj Sethuraman]]‘Go on, then. What’s the motion?’

Fenella cleared her throat. [[Fenella Ogilvie]]‘“That the goat be sold.”’

[[Raj Sethuraman]]‘What? No! Which goat? *Our* goat?’

[[Dervla Keane]]‘How many goats have you?’

[[Raj Sethuraman]]‘I’ve a fifth of one!’

[[Big Mick Tolan]]‘That’s what I said.’ Mick unfolded an arm in order to point with it. [[Big Mick Tolan]]‘I said Raj wouldn’t stand for it. A fifth each, that was the deal. You can’t sell four fifths of a goat.’

[[Dervla Keane]]‘You can’t sell three fifths of her, Michael. You’re against as well.’

[[Big Mick Tolan]]‘I’m not against. I’m asking questions.’

[[Dervla Keane]]‘You said “over my dead body.”’

[[Big Mick Tolan]]‘It’s a rhetorical device.’

[[Anselm Okonkwo]]‘Sorry,’ said Anselm. [[Anselm Okonkwo]]‘If there’s a fifth each... there are only four of you.’

There was a terrible hush. Dervla stopped shredding.

[[Fenella Ogilvie]]‘We don’t talk about Colm,’ said Fenella.

[[Big Mick Tolan/Raj Sethuraman]]‘He moved to Leeds.’

[[Dervla Keane]]‘He moved to Leeds *with the trailer.*’

[[Anselm Okonkwo]]‘I see,’ said the newcomer, who plainly didn’t.

[[Raj Sethuraman]]‘Colm’s still got a vote, mind. He emails it in.’

[[Fenella Ogilvie]]‘He’s voted to sell. He votes to sell at every meeting, then he puts a little picture of a kebab.’

[[the waiter]]‘Are you ready to order?’

It was a boy with a notepad. He couldn’t have been above seventeen. He had materialised at Mick’s elbow, and he was looking at Dervla’s napkin like someone who’d be sweeping it up.

[[Dervla Keane]]‘Two minutes, pet.’

[[the waiter]]‘Only the kitchen closes at nine.’

[[Big Mick Tolan]]‘What’s the soup?’

[[the waiter]]‘Goat.’

Nobody moved.

[[the waiter]]‘I’m joking. It’s leek,’ said the boy. [[the waiter]]‘You’re quite loud. I’ll come back.’

Raj watched him go with real respect. When he’d been seventeen himself he’d waited on this very table, for this very crowd, or for Mick’s father and his crowd, which had come to much the same; and he’d never once had the nerve to touch the soup. Then he put both hands on the table. [[Raj Sethuraman]]‘OK. Order, order. Why are we selling her? What’s she done?’

[[Dervla Keane]]‘What’s she *done?* Ask me what’s she done.’

[[Raj Sethuraman]]‘I am asking.’

[[Dervla Keane]]‘She ate the priest’s hat.’

[[Raj Sethuraman]]‘That was in March.’

[[Dervla Keane]]‘She ate the new one.’

[[Big Mick Tolan]]‘In fairness,’ said Mick, [[Big Mick Tolan]]‘he keeps wearing hats.’

[[Dervla Keane]]‘She’s in *my* yard! It’s me that gets the calls. Last Sunday she got up on the roof of the credit union, and the fire brigade rang, and do you know what they asked me? They asked was I the next of kin!’

[[Fenella Ogilvie]]‘And were you?’

[[Dervla Keane]]‘I was, God help me. I cried. I said she was all I had.’

Anselm laughed. It just popped out of him, and he clapped a hand to his mouth, but it was too late, she had turned on him.

[[Dervla Keane]]‘Oh, you find that funny?’

[[Anselm Okonkwo]]‘No. A bit. Sorry.’

[[Dervla Keane]]‘What is it you do, Anselm?’

[[Fenella Ogilvie]]‘Derv, don’t.’

[[Dervla Keane]]‘I’m only making conversation, Nell. What does he do?’

[[Anselm Okonkwo]]‘I’m a vet,’ said Anselm.

Four heads came round as one. Somewhere in the kitchen a pan fell, and rolled, and settled.

[[Big Mick Tolan]]‘You never said he was a *vet,*’ breathed Mick.

[[Fenella Ogilvie]]‘I didn’t want to lead with it.’

[[Raj Sethuraman]]‘Small animals or large?’ Raj asked.

[[Big Mick Tolan]]‘Do you do home visits?’ asked Mick.

[[Dervla Keane]]‘Do you do *hats?*’

[[Fenella Ogilvie]]‘Leave him alone! This is exactly why. I swear, I bring one man to this table in three years, and in ten minutes you’re holding out a hoof.’

[[Anselm Okonkwo]]‘It’s fine, Fen. Really.’ He’d moved his chair in. He had a look on him that Raj recognised, for he’d once worn it himself: it was the look of somebody who has come out for a quiet dinner and has felt the ground begin to go. [[Anselm Okonkwo]]‘How old is she?’

[[Dervla Keane]]‘Four.’

[[Big Mick Tolan/Raj Sethuraman/Fenella Ogilvie]]‘Five.’

[[Dervla Keane]]‘Four in October.’

[[Anselm Okonkwo]]‘And when did it start? The eating.’

Mick snorted. [[Big Mick Tolan]]‘She’s a goat. It started when she’d a mouth.’

[[Anselm Okonkwo]]‘No, but the hats.’

[[Dervla Keane]]‘Winter. January, about? It was the curtains first, and then a fella’s wig. And she roars all night. And she’s got a belly out to here on her, from the wigs.’

The vet had started, very slightly, to smile. [[Anselm Okonkwo]]‘Out to where?’

She showed him.

[[Anselm Okonkwo]]‘And she’s bad-tempered.’

[[Raj Sethuraman]]‘She butted a hearse,’ said Raj, whose uncle had been in it.

[[Anselm Okonkwo]]‘Going up on things? Roofs?’

[[Fenella Ogilvie]]‘What is it?’ Fenella asked. The biro had stopped. [[Fenella Ogilvie]]‘Why are you making that face? You made that face at my mother’s dog.’

[[Anselm Okonkwo]]‘And what was the matter with your mother’s dog?’

[[Fenella Ogilvie]]‘Nothing. She was only...’ She put down the pen. [[Fenella Ogilvie]]‘*No.*’

[[Big Mick Tolan]]‘No, what?’

[[Raj Sethuraman]]‘No!’

[[Big Mick Tolan]]‘What? Is she sick? Is it her heart?’

[[Dervla Keane]]‘Mick,’ said Dervla faintly, [[Dervla Keane]]‘she’s expecting.’

[[Big Mick Tolan]]‘Expecting what?’

[[Raj Sethuraman]]‘A parcel, Mick.’

It went in. You could watch it going. Mick Tolan had played in the second row for his county, and had buried both parents and a brother, and had been seen to weep just the once, at an advertisement for gravy. It began somewhere around Mick’s collar and it went up, pink, until it had got to his hair, and his eyes filled, and he reached out blindly and got hold of the first hand he met, which was Anselm’s.

[[Big Mick Tolan]]‘I’m going to be a fifth of a father,’ he said.

[[Dervla Keane]]‘But who’s the— there isn’t a billy for ten miles! Who would it have been?’

[[Fenella Ogilvie]]‘When did Colm bring that trailer round? To pick up his couch?’

[[Dervla Keane]]‘August. No. He’d his cousin’s pedigree in it, he’d been to the show, he only stopped for a cup of... oh, the *dirty article!*’

[[Raj Sethuraman/Big Mick Tolan]]‘The goat?’

[[Dervla Keane]]‘Colm!’

Raj had half risen. [[Raj Sethuraman]]‘He knew! That’s why the kebabs!’

[[Fenella Ogilvie]]‘He was going to buy her. He’d have got her off us for forty quid, with a pedigree kid in her, and we’d have *thanked* him.’

[[Big Mick Tolan]]‘I’ll go to Leeds,’ said Mick. [[Big Mick Tolan]]‘I’ll go tonight. I’ll eat *his* hat.’

[[the waiter]]‘So is that five soups?’

The boy was back. He’d brought a dustpan. He set it on the windowsill, within easy reach, and licked his pencil.

[[Fenella Ogilvie]]‘Five soups,’ said Fenella. [[Fenella Ogilvie]]‘And a bottle of something with bubbles in it. We’re having a baby.’

He looked from her to Anselm, who was still being held by Mick. [[the waiter]]‘Congratulations,’ he said. [[the waiter]]‘To whichever.’

[[Raj Sethuraman]]‘And what about the motion?’ said Raj. [[Raj Sethuraman]]‘Nell? It’s still on the floor. You’ve got to do it properly or it isn’t binding.’

She turned over a page. [[Fenella Ogilvie]]‘“That the goat be sold.” Those in favour?’

They all looked at Dervla. It was her yard, when it came down to it. It was her that was out with the bucket on a wet night in February, in a coat over her nightdress, cursing the four of them by name. The napkin was confetti by this time. She had made a small neat heap of it, and was pushing it with one finger, this way and that.

[[Dervla Keane]]‘She’ll need the shed done,’ she said at last. [[Dervla Keane]]‘The roof’s in bits. I can’t have kids in that.’

[[Big Mick Tolan]]‘I’ll do the shed.’

[[Dervla Keane]]‘You said that last year.’

[[Big Mick Tolan]]‘I wasn’t a father last year.’

[[Fenella Ogilvie]]‘Those against?’

Fenella licked the end of her biro and held it over the page. Outside it had begun to rain on the bins.

Four hands went up. After a second, shyly, at the end of the table, so did a fifth.

[[Dervla Keane]]‘You haven’t a share,’ said Dervla.

[[Anselm Okonkwo]]‘No, I know. I got carried away.’

[[Big Mick Tolan]]‘Give him Colm’s,’ said Mick.

[[Raj Sethuraman/Dervla Keane]]‘Can we do that?’

[[Fenella Ogilvie]]‘I’d need a proposer.’

[[Big Mick Tolan]]‘I propose him.’

[[Raj Sethuraman]]‘Seconded!’

[[Fenella Ogilvie]]‘He hasn’t said he wants it! Anselm, you don’t have to. It’s forty quid a year and you’ll never own another hat.’

The quiet one appeared to think it over. He took back his hand from Mick, and flexed it, to see that it worked. [[Anselm Okonkwo]]‘What’s she called?’ he said. [[Anselm Okonkwo]]‘The goat. No one’s told me her name.’

They all looked at each other, and then, one after another, away. Raj studied the ceiling. Mick blew his nose.

[[Fenella Ogilvie]]‘Don’t,’ Fenella pleaded.

[[Anselm Okonkwo]]‘What? It can’t be that bad.’

[[Dervla Keane]]‘There was a vote,’ said Dervla.
