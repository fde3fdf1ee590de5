Suso Outeiral | Suso, Xesús, the older man | male
Anxo Pena | Anxo, his brother-in-law, his sister’s husband | male
Iria | Iria, the girl, the boss’s daughter | female
Moncho | Moncho, the radio, the old man, grandfather | male
====
Rope Forty

The crane has a cough this morning. Suso notices it the way he’d notice it in a dog. He waits for it to clear its throat, swings the hook out over the raft, and hears his brother-in-law, down on the beams with the strop in his hand, begin to whistle.

[[Suso Outeiral]]— What have you got to whistle about?

[[Anxo Pena]]— Nothing. It’s Thursday.

[[Suso Outeiral]]— You’ve been whistling since the slip.

[[Anxo Pena]]— I’ll stop, then.

[[Suso Outeiral]]— I didn’t say stop. I’m asking what it is.

[[Anxo Pena]]— It’s a song, Suso. It’s got no words. Lower away.

He lowers away. It’s flat calm, the estuary is the colour of a knife, and there are five hundred rafts on it, each with its five hundred ropes, each of them as thick as a man with mussels; and if you think about it for too long, as he did once, in his twenties, you see that you’re walking about on the ceiling of a black forest. He doesn’t think about it now. He thinks about diesel.

[[Anxo Pena]]— Hook’s on!

[[Suso Outeiral]]— Which is it?

[[Anxo Pena]]— Thirty-eight.

Up it comes, streaming, clicking, alive from end to end. Iria brings the basket under. She’s twenty-six, the boss’s daughter, and has had the boat since her father’s stroke; she’s got a degree in something to do with sand. She leans on the rope with her whole weight and they watch the mussels go down the chute in a blue roar.

[[Iria]]— They’re thin, she says.

[[Suso Outeiral]]— They’re not thin, it’s the time of year.

[[Iria]]— They were fatter than that last October. I weighed them. I’ve got it written down.

[[Suso Outeiral]]— Your father never weighed a mussel in his life.

[[Iria]]— And look how rich he is.

Anxo laughs. He’s standing with a boot on each of two beams and the water going by underneath, easy as a man at a bar. He is handsome still. It was the first thing Suso ever had against him.

[[Anxo Pena]]— She’s got you there.

[[Suso Outeiral]]— You mind your feet.

[[Iria]]— What’s the matter with you two? Iria says. You’ve been like this since Monday.

There is no answer to that from either of them, so she shrugs and goes aft to kick the pump. It’s thirty-nine next. The crane coughs. Neither of the men looks at the other one, and it goes on until she’s got her head down the hatch and the engine between them.

[[Anxo Pena]]— You’ve talked to her, haven’t you.

[[Suso Outeiral]]— To who?

[[Anxo Pena]]— To Lola. She rang you.

[[Suso Outeiral]]— She’s my sister. She rings me Sundays.

[[Anxo Pena]]— What did she say?

[[Suso Outeiral]]— She asked how were my knees.

[[Anxo Pena]]— And?

[[Suso Outeiral]]— And they’re bad. Hook.

[[Anxo Pena]]— It’s on. What else did she say?

[[Suso Outeiral]]— She said you’ve got a brochure.

[[Anxo Pena]]— It’s not a brochure. It’s a letter, it’s a contract. It’s two years, in Bergen. On the salmon. They give you a flat with the heating in the floor.

[[Suso Outeiral]]— In the floor.

[[Anxo Pena]]— You walk about in your socks.

[[Suso Outeiral]]— And what does my sister walk about in?

[[Anxo Pena]]— She doesn’t want to come.

[[Suso Outeiral]]— Did you ask her?

[[Anxo Pena]]— I asked her in the spring. I asked her in August, when you were all at the pilgrimage. I’ve asked her in the bed and out of it. She says what’d she do in Norway? She says who would do your shirts?

The rope has come up with a bald patch in the middle of it, where some animal’s been at it. Suso lets it turn there, dripping. He’s fifty-nine. His wife’s in the new cemetery, and every Friday for six years there’s been a stack of ironed shirts on the chair inside his door, with a plate on top; and he has never once asked himself how they got there. He knew how. He’d thought that it was a thing she liked.

[[Suso Outeiral]]— I never asked her to do them.

[[Anxo Pena]]— You never told her not to.

[[Suso Outeiral]]— I can iron a shirt.

[[Anxo Pena]]— Can you?

[[Suso Outeiral]]— How hard is it?

[[Anxo Pena]]— That’s what I’m saying! Tell her. Just the once, you tell her, Lola, I can iron. She won’t hear it from me.

[[Suso Outeiral]]— So it’s my fault now? It’s me that’s sending you to Norway?

[[Anxo Pena]]— Nobody’s sending me. I’m forty-eight, Xesús. I’ve been looking at your backside in yellow oilskin since I was twenty.

[[Suso Outeiral]]— And a good living you’ve had behind it.

[[Iria]]— Who’s going to Norway?

She has come back along the deck in her socks. They’re thick ones, with reindeer, and she’s carrying her boots, for the hatch had water in it. Anxo looks at the socks. It’s him she’s asking; it is to the older man, though, that her face is turned, as it has been ever since she was five years old and wished to know if a thing was true.

[[Suso Outeiral]]— No one, Suso says. It’s something on the television.

[[Anxo Pena]]— I am.

[[Iria]]— For how long?

[[Anxo Pena]]— Two years. If I sign it.

[[Iria]]— When were you going to tell me?

[[Anxo Pena]]— Friday. When I’d told him.

[[Iria]]— You’ve told him now. It’s Thursday.

[[Anxo Pena]]— It got out.

She sits down on the coaming and puts one boot on. Then she holds the other one and looks inside it. On the raft beyond theirs there’s a heron which has been standing on the same post, so people say, for eleven years.

[[Iria]]— I can’t work her with one, she says. It’s three by law. I’d have to get somebody.

[[Anxo Pena]]— There’s Brais.

[[Iria]]— Brais is afraid of the water.

[[Suso Outeiral]]— He’s all right if he doesn’t look at it, Suso puts in.

[[Iria]]— I’m not joking. Do you know what they’ve told me at the bank? I didn’t want to say. I’ve been carrying it around. They’ve told me, April.

[[Anxo Pena]]— What’s April? says Anxo.

[[Iria]]— April is when they take the boat.

It’s so quiet that they can hear the rope. It ticks, as they do when they’ve been in the air a while, thousands of small doors being closed. Suso takes his hand off the lever, and he wipes it down his chest.

[[Suso Outeiral]]— What’s owing?

[[Iria]]— Forty-one.

[[Suso Outeiral]]— Forty-one thousand?

[[Iria]]— It was my father’s. He’d been borrowing on her since the red tide, he never told anybody. I found it in a boot.

Anxo whistles again, one note, downward. Nobody asks him what the song is.

[[Anxo Pena]]— They give you an advance, he says. In Bergen.

[[Iria]]— How much? asks the girl.

[[Anxo Pena]]— Nine. It’s for the flat, for a deposit. But the flat’s got a bed in it already, so what would I be needing with nine thousand?

Iria looks up from her boot.

[[Suso Outeiral]]— That’s Lola’s.

[[Anxo Pena]]— It’s not Lola’s, it isn’t even mine yet.

[[Suso Outeiral]]— A man who goes away leaves something for his wife.

[[Anxo Pena]]— I’m leaving her you!

They’ve both got loud. The heron goes, with that slow disgust they have. And it’s then, out of the wheelhouse, through the crackle and the shipping and some woman in Vigo reading out the wind, that they’re spoken to.

[[Moncho]]— *Nova Iria*, *Nova Iria*. I can see you. What are you lot doing stood about?

It’s the old man. He’s up on the fourth floor in his chair, at the window, with the set on his knee and his teeth out. He’s not supposed to have a licence any longer.

[[Iria]]— We’re having a talk, grandfather, says the girl, leaning in for the handset.

[[Moncho]]— What about? Over.

[[Iria]]— Money.

[[Moncho]]— There isn’t any. Is that fellow with you? Put him on.

[[Iria]]— Which fellow?

[[Moncho]]— The ugly one.

Suso climbs up into the wheelhouse. He takes the handset from her and turns his back on the pair of them, as if that helped; you could hear Moncho without a radio, some days, if the wind was in the south.

[[Suso Outeiral]]— I’m here.

[[Moncho]]— You’ve a rope hanging. I’ve been looking at it for ten minutes. They’ll cook.

[[Suso Outeiral]]— Did you know about the bank?

There’s only the hiss, and Vigo. He thinks that he’s lost him.

[[Moncho]]— He’s my son, says the radio. I taught him how to do it. I borrowed on the old one for his first communion. What’s she short?

[[Suso Outeiral]]— Forty-one.

[[Moncho]]— Mother of God. He always had to go one better. Listen to me. Sell fifty.

[[Suso Outeiral]]— Fifty what?

[[Moncho]]— Fifty ropes, man, off the north side, to Couso. He’s been wanting them since the war. It’s dirty water over there, but he doesn’t know it, he’s from Cambados.

Iria’s got hold of his sleeve. She is shaking her head so hard that her hood comes off.

[[Iria]]— You can’t sell ropes without the raft. It’s not legal. It goes with the concession.

[[Suso Outeiral]]— She says it’s not legal.

[[Moncho]]— Did I ask was it legal? Tell her that she’s a scientist. Over and out.

It’s a good while before anyone says a thing. Down on the beams, Anxo has hooked on the next one by himself, and is standing there with his hand up, waiting, as he has every working day for twenty-eight years, for a man that he can’t see to decide to lift.

[[Iria]]— Twelve, says the girl. I’ve got twelve saved. I was going to do a master’s.

[[Suso Outeiral]]— In what?

[[Iria]]— In sand.

[[Suso Outeiral]]— I’ve the eight from the funeral insurance, says Suso. It paid out double. I never knew what to do with it. I thought I’d maybe have the roof done.

[[Iria]]— I’m not taking Marisé’s money.

[[Suso Outeiral]]— She’d want it in a boat. She couldn’t stand that roof.

[[Anxo Pena]]— Are you two lifting this or what?

It comes up to them across the water a bit cracked, and Suso leans out over the rail. His sister’s husband squints up at him. He’s got weed on his face. It’s true that you’d get tired of it, the yellow backside. It had never struck him that there was anyone behind it who was looking.

[[Suso Outeiral]]— With your nine it’s twenty-nine! he shouts.

[[Anxo Pena]]— What is?

[[Suso Outeiral]]— The boat. Twenty-nine thousand. I make it twelve short.

[[Anxo Pena]]— That’s if I sign.

[[Suso Outeiral]]— So sign.

[[Anxo Pena]]— You said I wasn’t to go!

[[Suso Outeiral]]— I never said that. I said you were to mind your feet. It’s two years, what’s two years? You’ll come back fat. She’ll be glad of the bed.

Anxo wipes the weed from his eye. He takes some time over it.

[[Anxo Pena]]— And the shirts?

[[Suso Outeiral]]— I’ll tell her Sunday.

[[Anxo Pena]]— Tell her tonight, man.

[[Suso Outeiral]]— I’ll tell her tonight, says the older man, and takes hold of the lever. What number is it?

[[Anxo Pena]]— Forty.

[[Iria]]— Is it thin? Iria calls out.

The crane coughs. It clears its throat; it lifts. The thing comes up out of the dark, and goes on coming, black and shining and as thick as a priest, till the whole boat leans over to have a look.

[[Suso Outeiral]]— No, says Suso. I wouldn’t call that thin.
