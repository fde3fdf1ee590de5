Kirsty | Kirsty, Kirsty Marie | female | narrator
Bernadette | Bernadette, Bernie, Bern, my mum, Mrs McCall | female
Jacqui | Jacqui, Auntie Jacqui, my auntie, Jacqueline | female
Isa | Isa, my gran, Gran, Mammy, the bride | female
Walter Lumsden | Walter, Mr Lumsden, the groom, the wee man, the old man | male
the lassie on the desk | the lassie on the desk, the lassie | female
====
Largs

My gran left a note on the bread bin. It said she’d taken the good towels and she was away to get married.

My mum read it out twice. Then she phoned my Auntie Jacqui, and Jacqui came round in the Corsa with her hair still in foils, and I got put in the back with the hamster.

[[Bernadette]]– Did you know about this?

[[Jacqui]]– Did I know? How would I know? She doesnae tell me anything.

[[Bernadette]]– You take her to the bingo.

[[Jacqui]]– I drop her at the bingo. I don’t go in. I’ve a life, Bernie.

[[Bernadette]]– You’ve two folk at the back of your head in tinfoil, that’s what you’ve got.

[[Jacqui]]– I’d twenty minutes left on these! I could go orange!

[[Bernadette]]– Mind that bus.

[[Jacqui]]– I see the bus.

[[Bernadette]]– Who’s Walter?

[[Jacqui]]– What Walter?

[[Bernadette]]– It says, me and Walter. Look. It’s on the back of a pools coupon. Me and Walter are going to Largs on the half past nine.

[[Jacqui]]– There’s a Walter that does the teas.

[[Bernadette]]– At the bingo?

[[Jacqui]]– It’s the chapel hall, it’s the same thing. He’s a wee man, he’s got a blazer. He’s a face like a well-kept shoe.

[[Bernadette]]– How old’s he?

[[Jacqui]]– I don’t know, do I? Old. He’s all there. He does the raffle.

[[Bernadette]]– Seventy-eight years of age, my mum said to the windscreen. She’s seventy-eight, she’s got a stent.

The Kingston Bridge was murder. It was the Fair Friday and everybody in Glasgow was going to the same bit of water, and there we were stuck in the middle, up in the air, with the windows open and Auntie Jacqui’s foils all shivering in the breeze like a wee Christmas tree. I was thirteen. I’d known about Walter since February.

I wasn’t going to say.

[[Bernadette]]– What does she want to get married for? She’s got her programmes.

[[Jacqui]]– Maybe it’s for the company.

[[Bernadette]]– She’s got company, she’s got us. I’m in there every day God sends. I do her feet.

[[Jacqui]]– I know you do her feet.

[[Bernadette]]– What’s that meant to mean?

[[Jacqui]]– Nothing. I’m saying that you do them.

[[Bernadette]]– Somebody’s got to do them. I don’t see you down on the bathroom floor with a pumice stone. It’s me that does the feet and the pills and the chemist, and you’re the one that gets, oh, Jacqui made me laugh, Jacqui brought me a wee fern cake.

[[Jacqui]]– It’s a *fern cake*, Bernadette.

[[Bernadette]]– I know what it is!

[[Jacqui]]– I’d have done the feet, if you’d ever have let me near them. You wouldnae let me hold her bag at my daddy’s funeral.

[[Bernadette]]– You were drunk.

[[Jacqui]]– I wasnae drunk, I was greeting.

[[Bernadette]]– You were doing the both.

[[Kirsty]]– Can I open the crisps? I said.

[[Bernadette]]– No, said the pair of them, or it sounded like the pair, but it was just my mum, and Jacqui handed the bag back over her shoulder without looking.

We got moving after that. There was a wee while past Paisley that nobody said a thing, and I fed the hamster a crisp. You could see that my mum was working herself up for the next go. She had the note flat out on her knee and she kept on smoothing it.

[[Bernadette]]– It’ll be the house, she said.

[[Jacqui]]– What’ll be the house?

[[Bernadette]]– What he’s after.

[[Jacqui]]– It’s a council house. It’s a two-apartment in Cardonald with a hole in the lobby.

[[Bernadette]]– Then it’s her pension.

[[Jacqui]]– He’s got his own. He was in the Customs.

[[Bernadette]]– I thought you knew nothing about him.

[[Jacqui]]– I know he was in the Customs, everybody knows that. He tells you how they used to find the whisky. There was this one boy had it in a false leg.

[[Bernadette]]– You’ve been talking to him.

[[Jacqui]]– I might have had a cup of tea off him the once.

[[Bernadette]]– Jacqueline.

[[Jacqui]]– The twice. I went in out the rain. They were sitting there at the back with their two cards, and he was marking hers for her, because of her eyes, and she never noticed I’d come in. She was laughing at something. She’d her hand over her teeth. I stood there like an eejit with the brolly dripping, and I thought, I’ve not seen that since my da.

Jacqui put the wipers on for no reason and put them off again.

[[Bernadette]]– And you never told me?

[[Jacqui]]– What would you have said?

My mum didn’t say what she’d have said. She was looking out of her own side, at the Gleniffer Braes.

[[Bernadette]]– I’d have been pleased for her, she said in the end.

[[Jacqui]]– Would you hell.

[[Kirsty]]– He’s nice, I said. He does card tricks.

It’s an amazing thing to see two people turn round in a car at once when one of them’s driving it. My auntie got it back in the lane. A man in a van said something to her with his hand.

[[Bernadette]]– What did you say? said my mum.

[[Kirsty]]– Nothing.

[[Bernadette]]– Kirsty Marie, have you met that man?

[[Kirsty]]– He comes on a Tuesday. After you’ve done her feet.

[[Bernadette]]– How’d you know when he comes?

[[Kirsty]]– I let him in. She doesnae hear the door.

[[Jacqui]]– Good for you, hen, said Jacqui, and got such a skelp on the arm that the foils jingled.

[[Bernadette]]– Since when?

[[Kirsty]]– February. She said it was our secret. She said that you’d enough on your plate with my dad and that, and you’d only worry. And he can get a coin out your ear.

[[Bernadette]]– Anyone can get a coin out your ear!

[[Kirsty]]– You can’t, I said.

I don’t know why that should’ve been the thing that did it. My mum got out a hankie. She didn’t use it, she just held it. Jacqui drove along very carefully, like she was carrying it all on a tray, and she put out her left hand, and it stayed where it was on my mum’s knee, on top of the note, the whole way through Kilbirnie and down the hill till you could see the water.

The Hotel Brisbane had a palm tree. It had a stag’s head in the hall wearing a paper hat, and there was the lassie on the desk, with a badge that said ‘Here To Help’.

[[the lassie on the desk]]– Are you residents?

[[Bernadette]]– We’re looking for my mother. It’s Docherty. She’s wee, she’ll have a green coat on.

[[the lassie on the desk]]– Is that the wedding?

[[Jacqui]]– Has it happened? said Jacqui.

The lassie was looking at her head. You could tell that they’d not had foils in there before, or not since the morning.

[[the lassie on the desk]]– It was at half eleven, at the registrar’s. They’re just in the Garden Room the now for their tea and scones. Are you the daughters? She said that you might come. She said, one’ll be crying and one’ll be half done.

[[Bernadette]]– She said what? said my mum.

[[the lassie on the desk]]– I’ve to give you this.

It was an envelope off the hotel. My mum wouldn’t touch it, so my auntie tore it open, and there were two flowers in it, carnations, each with a pin. There was a third one wrapped in a bit of tissue. It had a K on it in biro.

[[Bernadette]]– She’s planned it, said my mum. She planned the whole thing! She put that note on the bread bin so that we’d miss it and be in time for the tea.

[[Jacqui]]– Well, you’d have stopped it.

[[Bernadette]]– I would not.

[[Jacqui]]– Bern, you’d your car coat on. You’d your speech ready. You’d have stood up in the registrar’s when he says does any person here.

My mum looked at the carnation.

[[Kirsty]]– I’m putting mine on, I told them.

There were six in the Garden Room at four tables, and not a sound except for spoons. I saw the towels first, they were in a poly bag under a chair. And then the bride looked up. She’d got her green coat on, right enough, buttoned to the neck, and a hat that I’d never seen, and she was eating a scone. Next to her was a wee man in a blazer. The wee man was on his feet before we’d got past the trolley. He’d gone as white as the cloth.

[[Isa]]– Sit down, Walter. They’ll not hit you, said my gran.

[[Walter Lumsden]]– I’d prefer to stand, Isa.

[[Isa]]– This is Bernadette. That one’s Jacqueline. I don’t know what’s on her head.

[[Walter Lumsden]]– I’ve had the pleasure, said the old man to my auntie. And then he turned to my mum, came to attention, and you could see him going over it inside. Mrs McCall. I ought to have called on you in the proper way, and asked. I wanted to. I was told not to.

[[Bernadette]]– Who told you?

[[Walter Lumsden]]– I’d sooner not say.

[[Isa]]– I did. You’ve that much on your plate, pet.

[[Bernadette]]– What plate? Will everybody stop talking about my plate! I’d have done your hair for you, Mammy. I’d have got you a wee suit. I’d have come with you on the train. What did you think I was going to do?

My gran put the scone down. She was a long time getting the crumbs off her fingers. It was the groom my mum had been shouting at, by the direction of it, but it wasn’t him that she was asking, and he had the sense to see that; he took a step back, and stood by me, next to the cake.

[[Isa]]– I thought that you’d be kind, said Gran. You’d have been that kind, hen. You’d have sat me down, with your hand on my arm, and asked me was I sure. And I wasnae sure. I’m seventy-eight, how would I be sure? I just wanted to do something daft, before somebody was kind to me.

You could hear the sea from there. Either it was that or the urn.

[[Jacqui]]– Well, I’d have let you, Auntie Jacqui said.

[[Isa]]– I know you’d have let me. You’d have had a karaoke.

[[Bernadette]]– I do your feet, said my mum. It came out wee. It was a voice I’d only ever heard through a wall.

[[Isa]]– And who’s going to do them now, d’you think? Him? He cannae bend! Come here.

She went. She got down on her knees on that carpet in her car coat. I’d thought that she was going to cry, and she did, but it was into the lap of the coat, where you couldn’t see it, and my gran had a hand on the back of her head and was looking at me across the top of her, and she winked.

[[Walter Lumsden]]– Tell me this, said Mr Lumsden, down at my ear. Is your auntie’s hair supposed to be that colour?

[[Kirsty]]– What colour?

[[Walter Lumsden]]– I’d call it marmalade.

I looked. There was a bit sticking out.

[[Kirsty]]– She’d twenty minutes left on it.

[[Walter Lumsden]]– When was that?

[[Kirsty]]– Ten o’clock.

[[Walter Lumsden]]– Dear, dear, he said. He put his hand in the pocket of the blazer and looked quite hard at the side of my head. Now, hold still. I think that you’ve got something there. It’s a big one. Did you wash this ear?

[[Jacqui]]– What are you two whispering about? said Jacqui.
