Amadeu | her father, Pai | male
Dulce | his daughter, filha | female
Filomena | the cook, his sister, Auntie | female
Graça | the thin one | female
Gracinda | | female
Quim | Uncle Quim, her uncle | male
Valdemar Pinto | the man at the window table, the gentleman, the stranger, Senhor Pinto | male
the father of the Germans | | male
====
The Man at the Window Table

He came in at a quarter to one, alone, with a little case, and asked if it would be a good moment.

[[Gracinda]]— It’s always a good moment, said Gracinda, and gave him the window.

It was a Tuesday in February. Nobody else was in the room but Quim, who was her uncle and didn’t count, and a family of Germans looking at the photographs of the food. Gracinda walked back across the floor in a dignified manner. As soon as she was through the swing door she ran.

[[Gracinda]]— It’s him, she said.

[[Dulce]]— It’s who? asked Dulce.

[[Gracinda]]— The one from the Guide! He’s by himself, he has a case, he looked at the ceiling. He ran his finger over the wall!

[[thinks Dulce]]*So this is how it goes. I’ve been home for two days.*

Dulce was at the sink, where she’d been put. She had eleven years in a bank in Luxembourg, and a severance, and had come back in order to tell her father that he must sell; but there had been the sardines to see to, and then on Monday the nets. Through the round glass she saw a man of about fifty with a moustache, who sat very upright, with his knees together and the case on top of them. He was sniffing.

[[Dulce]]— He’s smelling the place, she said.

[[Amadeu]]— They do that, said her father. Let me see. Move, woman.

Amadeu put his eye to the glass. He had his apron on over his pyjama jacket, and he was sixty-eight, and for thirty years he’d been waiting for this man. Once, in 1994, there had been somebody who wrote things on his napkin, but he had turned out to be a poet.

[[Amadeu]]— What did he ask for?

[[Gracinda]]— He hasn’t asked yet, said Gracinda. He said, was it a good moment?

[[Amadeu]]— That’s a code.

[[Dulce]]— Pai, it isn’t a code.

[[Amadeu]]— Filha, you were in a bank. What do you know about it? Filomena! What have we got?

The cook didn’t turn round. She was his sister, she’d stood for four decades at those burners, and she had never in her life been known to hurry.

[[Filomena]]— What we’ve got every Tuesday, said Filomena. Cuttlefish.

[[Amadeu]]— And what else?

[[Filomena]]— More cuttlefish.

[[Amadeu]]— Make him the caldeirada, said her father. Make him the rice. Make him the thing that Mother used to do with the liver of the monkfish. I want everything to go out. And nobody’s to say anything, he mustn’t find out that we know. Graça! Where’s Graça?

[[Graça]]— Here, Uncle, said the thin one, behind him.

[[Amadeu]]— You take the bread.

[[Graça]]— Gracinda has the window.

[[Amadeu]]— Gracinda’s excited. She’s all red. You go, and if he says anything to you, you’re her.

It was a thing they had done since they were children. There were fourteen months between the cousins and, in the dark of the dining room, in black, with the parting on the same side, about four kilos. Graça took the basket from the shelf, breathed in and was gone. They stood packed round the glass and watched her set it down. The man said something. She said something back. He half got up; she pressed him into his chair again with a hand on the shoulder.

[[Amadeu]]— What did he say? asked Amadeu.

[[Graça]]— He said he didn’t come to eat.

[[Amadeu]]— Ha! said Amadeu.

[[Graça]]— He said that he’s on duty, and could he please see the kitchen.

[[Amadeu]]— And what did you tell him?

[[Graça]]— I told him, first the soup.

[[Amadeu]]— That’s right, said her father. That’s exactly right, God bless you. First the soup! He’s testing us.

So they gave him the soup. He looked at it for a long time, in apparent distress, and took out of his waistcoat a watch, and looked at that. Then he put the tip of the spoon in. Dulce saw his moustache stop. It’s nothing, that soup, any widow can make it; but she’d eaten it out of packets for eleven years in a clean white kitchen above a tram stop, and she knew what was happening to his face.

After the soup went the clams, and after the clams the little fried cuttlefish, with their ink. It was Gracinda with the clams, and Graça with the wine.

[[Gracinda]]— He says that he must insist, said Gracinda. He has three more before two o’clock.

[[Amadeu]]— Three more what?

[[Gracinda]]— Three more premises. He’s doing the whole street!

[[Amadeu]]— He’s doing Casa Horácio? said Amadeu, and went grey. Horácio has tablecloths.

[[Graça]]— He’s just reading the walls now, reported Graça, back with the empty bottle.

On the wall, over the window table, hung her grandfather’s board. It had come off the fish auction when they pulled it down, and the boats of the year 1958 were painted on it in white, in the order in which they had come in: *Two Brothers, Maria Adelaide, God Will Provide, Deolinda, Captain Ernesto, The Envy of Sesimbra.* He was going over them with his lips, like a man in a chapel. And it was then that Uncle Quim, who’d been forgotten, got up from his corner with the glass in his hand and sat down at the window table.

[[Graça]]— Holy Mother, said Graça. Who let him do that?

[[Gracinda]]— He’ll tell him about the war, said Gracinda.

[[Amadeu]]— Go and get him, Amadeu said to his daughter.

[[Dulce]]— Why me?

[[Amadeu]]— Because you look like somebody.

She went. She had still got the rubber gloves on; she took them off as she crossed the floor. Her uncle had one arm along the back of the gentleman’s chair, and was pointing with the other.

[[Quim]]— The *Deolinda*, he was saying. That was my godfather’s. She went down off the cape with a piano.

[[Valdemar Pinto]]— Why would she have had a piano? asked the man at the window table.

[[Quim]]— That’s what everyone wanted to know.

[[Dulce]]— Uncle Quim, said Dulce, let the gentleman eat.

[[Quim]]— He’s had enough. He told me so himself. He’s a very nice man, he wants to tell us something, and nobody’ll let him. Sit down, girl.

[[Dulce]]— I’m sorry, she said. My father is a bit... It’s been a quiet winter.

[[Valdemar Pinto]]— It’s I who should apologise, the stranger said. I ought to have been firmer. But each time I began there was another plate. The ladies are very strong. May I ask, are you in charge here?

[[Dulce]]— No. I’m only the owner’s daughter. I work in a bank. I did.

[[Valdemar Pinto]]— Then you’ll be a person who reads things. Would you read this?

He opened up the little case. In it, on a bed of grey foam, lay something like a telephone with a snout. Out of the lid he drew a card, in plastic, with a photograph on it of himself looking frightened, and held it out across the clam shells. She read it. *Valdemar Pinto,* it said, and below that the name of the gas company.

She began to laugh. She couldn’t help it.

[[Dulce]]— You’re the gas, she said.

[[Valdemar Pinto]]— I am the gas, yes. It’s the annual inspection. It was on a notice. I did put a notice, in January, under the door.

[[Dulce]]— They think you’re from the Guide.

[[Valdemar Pinto]]— From what guide?

[[Dulce]]— With stars.

He turned to the round glass. There were four faces pressed to it, one above another. When they saw him looking they all shot out of sight.

[[Valdemar Pinto]]— Oh dear, said Senhor Pinto.

[[Dulce]]— It doesn’t matter. I’ll tell them. You’ve had a lunch out of it, at least.

[[Valdemar Pinto]]— Senhorita, I would have eaten it in any case. It’s the best that I’ve had since my mother died. But I have to see the kitchen, and I have to see it now. He lowered his voice. When I came in I thought that it was the drains. By the soup I was almost sure. I’ve been sitting here and telling myself, one more minute, they’re so kind; and that is a thing for which I could be dismissed. How long have you had that smell?

[[Quim]]— Which smell? said her uncle.

[[Dulce]]— There’s no smell, said Dulce.

But she had only been there since Sunday. She had noticed it when she walked in with her bags, something sweetish, under the garlic and the bleach; and she had thought, *it’s home.*

He was already on his feet. He walked between the Germans with the snout held out before him, and at each step it ticked, and by the swing door it was ticking like a clock shop.

[[Valdemar Pinto]]— No one is to touch a switch! he called. Nothing! Ladies, come away from the stove, please. Who is the cook?

[[Filomena]]— I am, said Filomena.

[[Valdemar Pinto]]— Turn them off, senhora. All of them, now. And then come out to me, with your hands away from your sides.

[[Filomena]]— I have the rice on.

[[Valdemar Pinto]]— Leave the rice.

[[Filomena]]— It’s his own rice, said the cook, scandalised. It wants four minutes.

[[Dulce]]— Filomena, said Dulce. Auntie. He’s not from the Guide, he’s from the gas.

It went still in there. She saw her father’s face, over all the others. It came down slowly, the way they take in a flag. Then he reached past his sister, and turned the burners off himself, one, two, three, four.

They waited on the quay, in aprons, in the wind, with a plate of bread. Senhor Pinto was inside for twenty minutes. When he came out to them he had cobwebs on his sleeve, and was carrying in two fingers a piece of brown pipe as long as a pen. He showed it to Amadeu as a doctor would have done.

[[Valdemar Pinto]]— It was behind the big range. You could put your nail through. I’ve shut you off in the street, I’m afraid that I had to. There was enough in that wall to take away the building, and the one next to it.

[[Quim]]— Horácio too? asked Quim.

[[Valdemar Pinto]]— All of Horácio.

[[Gracinda]]— With the tablecloths, Gracinda said in a low voice.

[[Amadeu]]— When? said her father. When would it have gone?

[[Valdemar Pinto]]— Tonight. Tomorrow. Someone would have lit the oven for the bread.

Nobody said anything. It was Filomena who lit the oven for the bread, at five every morning, by herself. She crossed her arms over her chest and looked out at the boats. One of the cousins took hold of her on the left, and the other on the right.

[[Amadeu]]— So we’re closed, Amadeu said.

[[Valdemar Pinto]]— For a week. It’s the pipe, all of it. I’ll put it down as urgent.

[[thinks Dulce]]*Now. Tell him now. There won’t ever be a better time, he’s got nothing left to hold on to.*

She had the figures in her bag. She’d an offer, a good one, from a man in Lisbon who made hotels. She looked at her father, in his apron, in his pyjama jacket, and saw that he was counting Germans. They had come out with their forks in their hands.

[[the father of the Germans]]— Is it finished, the rice? asked the father of the Germans.

[[Amadeu]]— Quim, said her father. Have you still got the drum off the *Deolinda*? The oil drum, with the holes?

[[Quim]]— It’s got a fig in it.

[[Amadeu]]— Take the fig out. Graça, charcoal. Gracinda, bring the tables out of the front, and mind the switch. Senhor Pinto, have you anything against a fire, outdoors, on a public quay, forty metres away from the pipe?

[[Valdemar Pinto]]— Fifty, said Valdemar Pinto. And I would need to be there.

[[Amadeu]]— You’d need to sit down?

[[Valdemar Pinto]]— I’d need to supervise.

[[Amadeu]]— Filha, her father said to her, what did you want to tell me? You’ve had something in your mouth ever since Sunday.

[[Dulce]]— It’ll keep, Pai, said Dulce. Where are the gloves?
