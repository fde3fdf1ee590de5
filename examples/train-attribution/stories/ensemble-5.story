Honorine Vasseur | Chef, Honorine | female
Ghislain | the sous | male
Solène | the pastry cook | female
Monsieur Roch | Roch, the maître d' | male
Idrissa Camara | Idrissa, the boy, the new dishwasher | male
Clothilde Mauduit | the woman in ski boots, Madame Mauduit, the inspector, madame | female
====
Covers: Ninety-Four

The avalanche had come down on Thursday across the only road. By Saturday noon the Hôtel des Deux Aigles had no fish, no cream, no lettuce, ninety-four guests and eleven swedes.

[[Solène]]«Twelve,» said Solène. [[Solène]]«There's one propping the door.»

[[Honorine Vasseur]]«Then find something else to prop the door with.» Chef snapped her fingers for the list. She'd had that kitchen for sixteen years and been in a temper for most of them, and since Monday, when she went over backwards on the ice by the bins, there had been a plaster on the back of her head, which no one mentioned. [[Honorine Vasseur]]«Go on. What have we got?»

The sous read it out from the back of a delivery note. He was thirty-four and beautifully shaved. [[Ghislain]]«Lardons, four kilos. A wheel and a half of Beaufort. Onions, thank God. Flour. Two hundred and ten eggs, if nobody sneezes.»

[[Honorine Vasseur]]«Lentils?»

[[Ghislain]]«A sack. But it was lentils last night, Chef.»

[[Honorine Vasseur]]«It was hot lentils last night. How did they go down, Roch?»

[[Monsieur Roch]]«They were magnificent about it,» said the maître d', who was coming in backwards through the swing door with a tower of saucers, [[Monsieur Roch]]«for about an hour. Then table six asked me if it was a theme.»

[[Honorine Vasseur]]«And what did you tell him?»

[[Monsieur Roch]]«That it was a tradition.»

From the sinks there came what may have been a laugh. There was somebody new there. He'd arrived on the last bus before the slide, a long thin boy in a rubber apron that reached to his ankles, and with all the upset nobody had got round to asking his name.

[[Honorine Vasseur]]«Swedes, then,» said Chef. [[Honorine Vasseur]]«We roast them. Onion sauce, Beaufort, an egg on top, and we call it something. Is that the onion, Ghislain?»

[[Ghislain]]«It's been on since eight.»

She drew a spoon from her sleeve, dipped it and tasted. They waited, as they did several hundred times a week, for the little nod.

[[Honorine Vasseur]]«Salt.»

The sous looked at her. Then he salted it, and she tasted again.

[[Honorine Vasseur]]«And again.»

[[Ghislain]]«Again, Chef?»

[[Honorine Vasseur]]«Am I mumbling?»

He salted it again. Over at the marble, Solène had stopped rolling. She went by with a tray, and as she passed the pan she wiped her thumb round the rim and licked it, and she kept on walking, straight into the cold room. There was something about the set of her shoulders. After a minute Chef went in behind her and pulled the door to.

•

[[Solène]]«How long?»

[[Honorine Vasseur]]«How long what?»

[[Solène]]«Honorine, that isn't a sauce, it's the Dead Sea.»

Their breath hung between the hooks. They'd started out together as girls, in Annecy, in a kitchen where the men threw things, and it was only in here that first names were used.

[[Honorine Vasseur]]«Since Monday,» the other said finally. [[Honorine Vasseur]]«Since I fell. I got up, I'd a headache, I went and had my coffee and it was hot. That's all it was, it was hot. I thought they'd changed the beans.»

[[Solène]]«What about smell?»

[[Honorine Vasseur]]«I put my nose in the Beaufort this morning. I might have been watching it on television.»

[[Solène]]«Does Ghislain know?»

[[Honorine Vasseur]]«He'd have my jacket on before I'd got my arms out.»

[[Solène]]«He wouldn't. He'd cry. And then he'd be *nice* to you.»

[[Honorine Vasseur]]«That's what I'm saying!» She had got hold of the edge of the shelf. [[Honorine Vasseur]]«You'll have to do it. You stand next to me tonight, you taste, and if it's wrong you scratch your ear. It can come back, they say. It may be a week. You'll do that for me, won't you?»

The pastry cook didn't answer. She was staring at a tray of eggs.

[[Solène]]«I can't,» she said.

[[Honorine Vasseur]]«Why can't you?»

[[Solène]]«Everything tastes of coins.»

[[Honorine Vasseur]]«How do you mean, coins?»

[[Solène]]«I mean copper. I mean that I'm nine weeks gone, and I've been sick twice today in the flour bin. The empty one. I was going to tell you on Thursday, only then there was the mountain.»

[[thinks Honorine Vasseur]]*Forty-one,* thought Honorine. [[thinks Honorine Vasseur]]*And she gave away the pram.*

It began somewhere beneath her apron, as a kind of wheeze. She tried to swallow it. Then Solène had caught it too, and they stood there among the hams with the tears running down, holding each other up by the elbows.

[[Honorine Vasseur]]«Ninety-four covers. And not one tongue between us!»

[[Solène]]«Don't, don't, I'll be sick.»

[[Idrissa Camara]]«It has three spoons too much salt,» said somebody, [[Idrissa Camara]]«and under that it's all right.»

Behind the egg crates, in the corner, stood the new dishwasher. It was evident that he'd been there throughout. He had gone a dreadful colour.

[[Idrissa Camara]]«I was sent for the eggs, Chef. I didn't know how to come out.»

[[Honorine Vasseur]]«You've been at my sauce?»

[[Idrissa Camara]]«It was on the spoon. I had to wash the spoon.»

[[Honorine Vasseur]]«Is that so? And what else was there on it?»

The boy shut his eyes. He had a narrow, clever face, and it went as still as a cat's. [[Idrissa Camara]]«Butter. Onion, which has caught, but not much and just on the one side, so the back burner is stronger than the front. Bay. The thyme's not the same as the thyme in the other pot, it's older. White wine. And someone went and had a cigarette, and then he stirred it.»

[[Solène]]«He *swore* to me that he'd given up,» said Solène.

[[Honorine Vasseur]]«Who taught you that?»

[[Idrissa Camara]]«Nobody taught me. At home my aunt has a stall, and she can't see. So I would go past the other stalls and smell, and tell her what they'd put in.»

[[Honorine Vasseur]]«What do they call you?»

[[Idrissa Camara]]«Here? They call me *you*.» He picked up the eggs. [[Idrissa Camara]]«My name's Idrissa, Chef. Idrissa Camara.»

•

They came out to find a woman in ski boots at the pass.

[[Monsieur Roch]]«Madame, I must insist,» Roch was saying. [[Monsieur Roch]]«Our guests don't enter the kitchen. It's not that there's anything to hide, it's the insurance.»

[[Clothilde Mauduit]]«For three days I've been shut up in that lounge with a man who explains avalanches. Give me a knife.»

[[Monsieur Roch]]«I can't possibly give you a knife!»

[[Clothilde Mauduit]]«A peeler, then.» She was sixty or so, with cropped white hair, all knees and cardigan. [[Clothilde Mauduit]]«I see swedes. I'm perfectly safe with a swede.»

[[Ghislain]]«Oh, let her,» said Ghislain. [[Ghislain]]«I'm two pairs of hands short.» He was ladling water into the onions, and he bent close to Chef so that the room shouldn't hear. [[Ghislain]]«I believe it wants letting down a touch. I must have had a heavy hand. I'm so sorry.»

He was being nice.

[[Honorine Vasseur]]«Pour out half,» she told him. [[Honorine Vasseur]]«Fill it up with stock, and get it off that back burner, it's catching. Where's the boy? Idrissa! Take off that apron, wash your hands, and come and stand here by me.»

The ladle stopped. [[Ghislain]]«But he's the *dishwasher*.»

[[Honorine Vasseur]]«I know what he is.»

[[Ghislain]]«Who's going to do the pots?»

[[Honorine Vasseur]]«Monsieur Roch has got two arms.»

[[Monsieur Roch]]«I beg your pardon?» said the maître d'.

[[Honorine Vasseur]]«And there'll be no more smoking in this building, Ghislain. Not in the yard, not out of the window. Not even yesterday.»

The colour climbed slowly up his beautiful cheeks.

It was a strange service. She'd take the spoon, and taste, and look severe; and next, without turning her head, she would pass it to her left.

[[Honorine Vasseur]]«Well?»

[[Idrissa Camara]]«It's good.»

[[Honorine Vasseur]]«I don't want good. What does it need?»

[[Idrissa Camara]]«It's all fat. It's lying down.» He was frowning with his eyes closed. [[Idrissa Camara]]«If we had a lemon, it would stand up.»

[[Honorine Vasseur]]«There's no lemon. Vinegar?»

[[Ghislain]]«The last of it went on the leeks.» Ghislain spread his hands.

[[Clothilde Mauduit]]«What about a wine that's turned?» The question came from down by the bucket, out of a heap of peelings.

[[Ghislain]]«In this house, madame,» the sous said, [[Ghislain]]«the wine does not turn.»

[[Monsieur Roch]]«There is the Apremont,» said a low voice from the sinks.

Everyone looked round. Roch had his cuffs rolled and suds to the elbow, and he was addressing a colander.

[[Monsieur Roch]]«Two cases. I'd stacked it rather close to the boiler. I was going to bring it up.»

[[Honorine Vasseur]]«When was this?»

[[Monsieur Roch]]«July,» he said.

[[Honorine Vasseur]]«Fetch it here! Fetch the lot! Roch, I could kiss you.»

They boiled it down to a syrup that made the sous cough at two metres, and in it went by drops. The boy held up a hand. One drop more. He nodded; it was, to the life, the little nod.

[[Idrissa Camara]]«Now it's standing.»

[[Solène]]«So what do I write on the card?» Solène asked. She had the chalk. [[Solène]]«You never said what we call it.»

[[Honorine Vasseur]]«Put that. Put *Swede, standing*.»

By a quarter past nine the plates were coming back looking as if they'd been licked, and the maître d', who'd dried his arms to go and see, came in through the doors the right way round.

[[Monsieur Roch]]«Table six,» he announced, [[Monsieur Roch]]«would like to know whether the theme could be continued.»

•

Afterwards they ate what was left, sitting on whatever there was. The woman in ski boots had an upturned crate. Chef lowered herself on to the one beside it with a grunt.

[[Honorine Vasseur]]«You never went in for your dinner.»

[[Clothilde Mauduit]]«I'm having it now. A nice texture.» She chewed for a while. [[Clothilde Mauduit]]«How long has yours been gone?»

Chef put her fork down.

[[Clothilde Mauduit]]«You look at a face before you'll look at a sauce,» said the other, gently, and not loudly. [[Clothilde Mauduit]]«At hers, first, and then at his. I do the same. Mine was a virus, four years ago last March, like somebody switching off a light. It was awkward. I'd my living to earn by it.»

[[Honorine Vasseur]]«You're a cook!»

[[Clothilde Mauduit]]«Worse.» She took something out of her cardigan, a small red card, and laid it between them on the crate, face down. [[Clothilde Mauduit]]«Clothilde Mauduit. I should have been your table nine, on Thursday, in the name of Bernard.»

There was a crash by the sinks. Roch had swung round, with the lid of a stockpot clasped to his chest like a shield.

[[Monsieur Roch]]«The *guide*,» he whispered. [[Monsieur Roch]]«She's from the guide. I gave her a swede!»

[[Clothilde Mauduit]]«Twelve,» said Madame Mauduit. [[Clothilde Mauduit]]«I counted.»

[[Honorine Vasseur]]«But how have you managed it?» asked Chef. [[Honorine Vasseur]]«Four years!»

[[Clothilde Mauduit]]«I watch the next table. Nobody can act with his mouth full. And I listen at the kitchen door, which is against all our rules.» The inspector wiped her plate with a crust. [[Clothilde Mauduit]]«I've sat in houses with three stars where no one in the place ever asked anyone else, what does it need? You should have a doctor see to that head. I was never going to get mine back, but you only fell over.»

[[Honorine Vasseur]]«And until it comes?»

[[Clothilde Mauduit]]«Until it comes, I'd be paying that young man more than a dishwasher.» She held out her glass. [[Clothilde Mauduit]]«Is there any of that dreadful wine?»
