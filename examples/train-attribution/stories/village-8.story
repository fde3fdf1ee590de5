Josiah Crabtree | the bandmaster, Mr Crabtree, Josiah | male
Willie Firth | Willie, the euphonium | male
Clara Firth | his aunt, Aunt Clara, Clara, the woman in the hat | female
Enoch | the bass drum, the drummer | male
Holroyd | the constable | male
Alfie | a voice above their heads, the boy | male
the cornets | the cornets | neutral
the adjudicator | the adjudicator | male
====
Pianissimo

Nobody in Ackenthwaite had ever stolen a euphonium before, and so there was no agreement about what to do.

The charabanc stood in Chapel Street with its engine running. In it sat twenty-three men in blue and gold, holding on their knees the instruments of the Ackenthwaite Subscription Band, all except one; and on the pavement, in front of the house with the green door, stood that one's owner, crying.

[[Josiah Crabtree]]'Tha had it last night,' said the bandmaster.

[[Willie Firth]]'I had it at ten o'clock, Mr Crabtree. I gave it a rub, and I stood it out in t'yard, on account of me aunt.'

[[Clara Firth]]'It smells,' his aunt said.

[[Josiah Crabtree]]'It's a brass instrument, Mrs Firth. It won second at Belle Vue in eighteen ninety-six.'

[[Clara Firth]]'Aye, and it smells of it.'

She was a narrow woman, with her arms rolled up in her apron. She had brought Willie up from a baby by hand, and the hand had been heavy. Josiah Crabtree took out a watch the size of a turnip. The contest was at Harrogate, at two; they were drawn fifth; and the test piece had in the middle of it sixteen bars for solo euphonium, so soft, and so high, and so cruel, that men had been known to take up the trombone.

[[Josiah Crabtree]]'Somebody's been and pinched it,' he said.

[[Enoch]]'Slaithe Bridge,' came in a growl from the back seat. It was the bass drum, and his name was Enoch. [[Enoch]]'They know they can't beat us fair. They've had it away on a handcart.'

[[the cornets]]'Shame!' cried the cornets, all together.

[[Josiah Crabtree]]'Who's fetching Holroyd?' asked the bandmaster.

[[Holroyd]]'Nobody,' said the constable, who had been sitting for some time on the step of the charabanc with a bag of plums, [[Holroyd]]'because I'm here. I were coming to watch. Is it off the yard tha says it were took, Willie? That yard's got a six-foot wall.'

[[Willie Firth]]'And glass on it.'

[[Holroyd]]'Then it's an inside job,' said Holroyd with relish. He had been on a course at Wakefield. [[Holroyd]]'Who's got cause to want rid of it? Who dislikes it?'

One by one the heads behind the windows turned until they were all looking at the same apron.

[[Clara Firth]]'I've never laid a finger on t'thing!' said Clara Firth.

[[Holroyd]]'Didn't you tell my wife you'd see it in the canal?'

[[Clara Firth]]'I tell everybody that. I told t'minister.'

[[Josiah Crabtree]]'I'll ask thee plain, Clara. I've known thee thirty year, and I walked out wi' thee for two of 'em. Hast tha popped it?'

[[Clara Firth]]'Popped it?' The arms came unrolled. [[Clara Firth]]'Me? Go in at Lazenby's wi' that under me shawl? I'll tell thee what it is, Josiah Crabtree, if tha'd had as much wind in thi trousers in nineteen twenty-nine as tha's got now—'

[[Alfie]]'Missis,' said a voice above their heads. [[Alfie]]'Can I come down?'

The voice was a small one, and it had a queer ring. They looked up. Between the yard wall and the privy there was a coal-house, and on the slates of it, with his back against the chimney, there was a boy in a man's cap. He was holding in his lap, in both arms, as one might hold a sleeping pig, the euphonium.

[[Willie Firth]]'That's it!' Willie cried. [[Willie Firth]]'That's her!'

[[Holroyd]]'Who's that up there?' called Holroyd. [[Holroyd]]'Is that one of the Mitchells?'

[[Alfie]]'Alfie, sir. I never pinched it. I were just having a lend.'

[[Josiah Crabtree]]'Well, bring it down, lad, bring it down,' said the bandmaster, very nearly with kindness. [[Josiah Crabtree]]'We'll say no more about it. We've forty mile to go.'

[[Alfie]]'I can't.'

[[Josiah Crabtree]]'Why can't tha?'

[[Alfie]]'I'm in it,' said the boy.

It was true. What they had taken for two arms around the outside was only one. The other went down into the bell as far as the shoulder, and there it stopped.

*

They got him off the roof with a clothes-prop and a sheet. They sat him on Clara's kitchen table, and the whole of the brass came in to look, and stood about the walls like so many kettles.

[[Holroyd]]'How did tha come to put it in there?' asked Holroyd, with his notebook.

[[Alfie]]'I dropped me tanner.'

[[Holroyd]]'Thy what?'

[[Alfie]]'Me sixpence. Me grandad give it me for t'pictures. I climbed up on t'coal-house to have a look at it, and it fell off, and it went straight down th'oil. So I hauled her up wi' t'washing line and I went in after.'

[[Enoch]]'He'll have to be cut out,' said Enoch.

[[Willie Firth]]'Don't you dare cut her!' cried Willie.

[[Enoch]]'I meant t'lad.'

They tried soap. They tried lard. Clara Firth, who had gone unexpectedly quiet, tried half a pound of best butter and did not mention the price. The second cornet, who was a plumber, lay down on the rug and sounded the tubes with a cane, and gave it as his opinion that the arm was all right, there was room to spare round the arm; it was the hand that had swelled.

[[Clara Firth]]'Does it hurt thee, love?' she asked. Several of the band looked round to see who had spoken.

[[Alfie]]'No, missis.'

[[Clara Firth]]'Has tha had any breakfast?'

[[Alfie]]'No, missis.'

She cut a piece of parkin and put it in the hand that there was. And it was while he ate that the bandmaster, looking first at his watch and then at the window, came to the decision for which they have put up a tablet.

[[Josiah Crabtree]]'Willie,' he said slowly, [[Josiah Crabtree]]'put thi lips to it.'

[[Willie Firth]]'With him in?'

[[Josiah Crabtree]]'I want to hear summat.'

The euphonium knelt down on the flags before the table, settled the mouthpiece, shut his eyes, and blew. Everyone in the room leaned forward. What came out was not a note at all, so much as the memory of one. It was round, and dark, and sweet, and there was hardly any of it. It might have been blown in the next valley by somebody who was sorry.

[[the cornets]]'By gum,' whispered the cornets.

[[Josiah Crabtree]]'Is tha frightened of crowds, Alfie?'

[[Alfie]]'No, sir.'

[[Josiah Crabtree]]'Can tha keep still?'

[[Alfie]]'I've been on that roof since seven.'

[[Holroyd]]'Tha can't, Josiah,' said the constable. [[Holroyd]]'It's against rules. It must be against rules!'

[[Josiah Crabtree]]'I know t'rules. I wrote half of 'em. Twenty-four players and a conductor, it says, and no mutes save as marked. It doesn't say what a mute's to be made of.' He snapped the watch shut. [[Josiah Crabtree]]'And he's not to be seen. They shut th'adjudicator up in a tent, in t'middle of the floor, so he won't know who's who. All he can do is listen. Fetch a mackintosh.'

[[Clara Firth]]'That child's going nowhere,' said Clara, [[Clara Firth]]'without he's had his face washed and I'm sat next to him.'

*

There are men still living who were in the Winter Gardens that afternoon, and they will tell you that they saw nothing out of the way. Ackenthwaite came on fifth. There was a woman with them in a black straw hat, who sat among the basses with no instrument and looked at the audience as though it wanted a wash; and the young euphonium seemed to have got a good deal of coat on his knee.

In the tent, which was striped, like a bathing machine, the adjudicator sharpened his pencil. He was a Doctor of Music. He had had since noon four bands, a pork pie, and the beginnings of a headache. He had written of the first, *Robust*. He had written of Slaithe Bridge, *Robust, alas*.

The horns died away. There was a bar of silence; and Willie Firth, with a small cold ear pressed into his waistcoat, began.

[[Alfie]]'It tickles,' the boy breathed, under the mackintosh.

[[Clara Firth]]'Hush,' breathed the woman in the hat.

Sixteen bars is no great time. It was noticed that the tea-girls had put down their trays. It was noticed that the drummer, a man of eighteen stone, had covered his face with a stick in each hand. It went up, and up, as quiet as breath upon a window; it reached the top; it stayed there, where no one had ever been able to stay, as though there were no more to it than being happy. And then the last note of all had somehow a ring on the end of it, a sort of tiny, silver chime, as if a star had been dropped in a bucket.

Inside the tent the pencil had not moved. After the chord, and the pandemonium, a hand was seen to part the stripes. It was entirely out of order.

[[the adjudicator]]'Might I ask,' said the adjudicator, [[the adjudicator]]'how that was done?'

The bandmaster drew himself up. He was a Methodist, and could not lie.

[[Josiah Crabtree]]'It were done by hand, sir,' he said.

*

It was dark before the charabanc got back over the tops. They had the cup on the bonnet. In the back they were singing, in four parts; and across the two front seats, under a blue and gold coat, lay the boy, with both of his arms outside it. It had slid out in the last bar as easy as a foot out of a slipper. Nobody had pulled.

[[Willie Firth]]'What did tha do?' Willie asked him.

[[Alfie]]'I let go.'

[[Willie Firth]]'Let go of what?'

[[Alfie]]'Me tanner,' said Alfie. [[Alfie]]'I'd got it all t'time in me fist. I weren't going to let go of it for butter. Only, tha played that bit, and I forgot.'

There was a short pause among the cornets.

[[Holroyd]]'All that lard,' said Holroyd at last.

[[Clara Firth]]'Is it still in there?' Aunt Clara wished to know. She had taken off her hat, and somebody's shoulder, with a good deal of braid upon it, was not as far away from hers as it had been in nineteen twenty-nine. [[Clara Firth]]'T'sixpence?'

Willie turned the euphonium over, and shook it; and it chimed.

[[Josiah Crabtree]]'Leave it,' said the bandmaster. [[Josiah Crabtree]]'Leave it be. I'll give t'lad another.'
