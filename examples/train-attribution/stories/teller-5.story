Ffion | Ffi | female | narrator
Dougal | Doog | male
Cass | | neutral
Ngaire | our singer | female
Pauline | the woman on the phone | female
the policeman | | male
====
Coats

We were an hour north of Tebay when Cass said they fancied a crisp, and reached into the back for the bag, and put their hand on Ngaire’s shoulder, and Ngaire’s shoulder went flat.

[[Cass]]‘That’s funny,’ said Cass.

I was driving. I’d been driving since Stoke. It was half past four on a February afternoon with the light going out of it, and the van was doing its thing in fourth, where it sings.

[[Ffion]]‘What’s funny?’

[[Cass]]‘Nothing. Only I think Ngaire’s a coat.’

[[Dougal]]‘She’s under the coats,’ Dougal said. He had his feet on the dashboard and was doing the crossword in a paper he’d found in a toilet. [[Dougal]]‘She got in under the coats at the services. She said she was going to sleep till there was mountains.’

[[Cass]]‘No, I know. I’ve moved the coats.’

[[Dougal]]‘And?’

[[Cass]]‘And it’s coats,’ said Cass, [[Cass]]‘all the way down.’

I should say that there were four of us. There’d been four of us for six years: me on the drums, Dougal on bass, Cass on anything with keys, and Ngaire, who sang, and who wrote the songs, and who people had come to see. We were called The Ornamental Hermits. If you’ve heard of us at all, you’ve heard of her. We were booked that night at a hall in Kinlochleven with two hundred seats and a bar, and it was the first thing in a year that would make money.

I found somewhere to pull over. It was a farm gate. We got out and opened the back doors and we took everything out on to the verge, the amps and the cases and the drums, as though she might have slipped down behind something.

[[Dougal]]‘When did you last see her?’ asked Dougal.

[[Ffion]]‘I saw her getting in.’

[[Dougal]]‘Did you see her, or did you see the door shut?’

I thought about it. [[Ffion]]‘I saw the door shut,’ I said.

[[Cass]]‘I talked to her,’ said Cass, who’d gone a bad colour. [[Cass]]‘I’ve been talking to her since Shap. I told her about my dad’s biopsy.’

[[Dougal]]‘What did she say?’

[[Cass]]‘Nothing! I thought she was being a good listener!’

[[Dougal]]‘Ring her,’ said Dougal.

So I rang her. I stood there on the A-something with my finger in my other ear; and after a moment, from under the passenger seat of the van, there came, very tinny, the opening of ‘Jolene’.

None of us looked at the others. A lorry went by and all of the coats lifted their arms.

[[Dougal]]‘Right. So we go back,’ said Dougal at last. [[Dougal]]‘Fifty miles. We’re back there for, what, half five? And we’re in Kinlochleven by…’ He was moving his lips. [[Dougal]]‘We’re in Kinlochleven by tomorrow.’

[[Ffion]]‘She’ll be sat there in the Costa. She’ll kill us.’

[[Cass]]‘She’s got no money on her. It’s all on her phone.’

[[Ffion]]‘She hasn’t got her coat either,’ I said. [[Ffion]]‘We’ve got her coat. We’ve got everybody’s coat.’

We had just about packed it all in again, the wrong way round, when a blue light came on behind us, with no noise, and turned the hedge into a disco.

[[the policeman]]‘Afternoon,’ said the policeman. He was about our age and had a very clean cap. [[the policeman]]‘Broken down?’

[[Dougal]]‘Emotionally,’ said Dougal.

[[Ffion]]‘We’ve lost our singer,’ I told him, because it’s always best for one of us to get in before Dougal does. [[Ffion]]‘We’ve left her at Tebay. By accident. She was meant to be under there.’

The policeman shone his torch on the coats. He shone it for longer than I liked.

[[the policeman]]‘She was meant to be under there,’ he repeated.

[[Cass]]‘Asleep!’ said Cass. [[Cass]]‘Alive!’

[[the policeman]]‘And was there any kind of an argument, before she wasn’t?’

It was just a thing that they’re trained to ask. I know that. But nobody answered it. I looked at my boots, Dougal looked at the crossword, and into the quiet, as if it’d been waiting for a cue, my own phone started to ring.

It was a Cumbrian number. I put it on speaker and laid it on the bonnet, and we stood round it like people at a well.

[[Pauline]]‘Hello?’ It was a woman, sixty or so, with a lot of crockery behind her. [[Pauline]]‘Is that the band?’

[[Ffion]]‘Yes! Yes, this is Ffion. Is she with you?’

[[Pauline]]‘This is Pauline, love, from the till at the farm shop. Northbound. I’ve a young lady here by the name of Ngaire, I’m probably saying it wrong. She’s had a scone. She’s asked me to ring you as she doesn’t want to talk.’

[[Ffion]]‘Is she all right?’

[[Pauline]]‘I’d say so. She’s had two.’

[[Dougal]]‘Tell her we’re coming back,’ Dougal said, leaning in. [[Dougal]]‘Tell her we’re turning round this minute.’

There was a hand put over the receiver. You could hear it go from a kitchen to the inside of a shell. Then it was taken off again.

[[Pauline]]‘She says not to.’

[[Dougal]]‘Not to what?’

[[Pauline]]‘Not to turn round. She says you’ve to go on and do it without her.’ The woman on the phone dropped her voice. [[Pauline]]‘I don’t like to be in the middle of it, but she says did you not read the note?’

[[Ffion]]‘What note?’

[[Pauline]]‘She says it’s in the pocket. The green one.’

Cass was already in the van. We heard them throwing things. They came out with Ngaire’s long green coat over one arm, and went through it, tissue, plectrum, tissue, lip balm, and there it was: a paper bag from the farm shop, folded in four, written on in eyeliner. They handed it to me. I suppose I’m the one that gets handed things.

[[Ffion]]‘“Dear all,”’ I read out. [[Ffion]]‘“I am not under the coats.”’

[[Dougal]]‘Well, she’s honest,’ said Dougal.

[[Cass]]‘Shush. Go on, Ffi.’

I went on. It wasn’t long. She said that she’d been offered a thing in Berlin, on her own, with a proper label, and she’d had the email for five weeks. She had tried to tell us in Leicester and Dougal had been funny. She’d tried in Hull and Cass had been sad. She’d tried at Stoke, and I’d been asleep on the snare with my mouth open, and she had looked at me and thought, I’ll just not get back in. She was sorry about the money. She loved us like the weather. The key of the last one was D, if Cass would only believe her.

Nobody spoke. The policeman had taken off his cap.

[[the policeman]]‘Is that The Ornamental Hermits?’ he asked. [[the policeman]]‘On the side, under the mud?’

[[Dougal]]‘It was,’ said Dougal.

[[the policeman]]‘My girlfriend’s got your record. The one with the heron.’

[[Pauline]]‘Are you still there?’ said the bonnet.

[[Ffion]]‘We’re here,’ I said. My voice had something the matter with it. [[Ffion]]‘Pauline? Could you hold the phone up to her? She doesn’t have to talk.’

[[Pauline]]‘I can, pet. Hang on while I get the flex round the scones.’

I had no idea what I wanted to say. Six years of it. I’d held her hair; I’d held her up; I’d once held the whole of a door on to that van from Ghent to Calais. I looked at the other two for help. Dougal’s chin was going. It was awful, I’d never seen it do that.

And it was Cass who bent down, pushing their fringe out of their eyes, and spoke to the phone as if it were a small animal that might bolt.

[[Cass]]‘It’s *not* in D,’ said Cass.

There wasn’t a sound at the other end.

[[Cass]]‘I’ve been playing it for three years. It’s in B minor. You only think that it’s D because you’re always so cheerful when you get there.’

A long breath came out of the phone. It was blown, I could tell, through a nose full of scone.

[[Ngaire]]‘It resolves to D,’ said Ngaire.

[[Cass]]‘It *goes* to D. It doesn’t resolve.’

[[Ngaire]]‘That’s what resolve means!’

[[Dougal]]‘Hello, Ngaire,’ said Dougal, wetly.

[[Ngaire]]‘Hello, Doog.’ She was crying too. [[Ngaire]]‘I thought you’d notice at the roundabout.’

[[Dougal]]‘We noticed at the crisps.’

[[Ngaire]]‘That’s an hour!’

[[Ffion]]‘You’re very quiet when you’re asleep,’ I said. [[Ffion]]‘Is it good, the thing? In Berlin?’

[[Ngaire]]‘It’s really good, Ffi.’

[[Ffion]]‘Then go and do it, you daft cow. But you’re not doing it from Tebay. You’ve no coat.’

Behind us the policeman coughed. He’d been to his car and come back, and he was turning the cap round and round by the brim.

[[the policeman]]‘I could mention,’ he said, [[the policeman]]‘that I’ve a colleague southbound at Penrith who’s coming off shift. Lives in Fort William. He’d be passing the door.’ He went pink. [[the policeman]]‘It’s not what you’d call a police matter. But Kirsty’d never forgive me. We’ve tickets for tonight.’

[[Cass]]‘You’ve got *tickets*?’

[[the policeman]]‘Row C.’

I leaned over the bonnet. [[Ffion]]‘Did you hear that?’ I said. [[Ffion]]‘You’re going to be arrested. One more, Ngaire. Just one. Then you can be a coat for the rest of your life.’

We waited. In Cumbria somebody put down a tray.

[[Ngaire]]‘In D?’ she asked.

The three of us looked at each other over the little lit-up screen. Cass shut their eyes. It cost them something, I could see it going out of them, three years of being right.

[[Cass]]‘In D,’ they said.

[[Pauline]]‘That’s her away to the ladies’ to do her face,’ said Pauline, after a bit of clattering. [[Pauline]]‘And she’s never paid for them scones.’
