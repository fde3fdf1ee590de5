Magnie | her uncle, the elder Magnus, the elder of the brothers | male
Mansie | her father, Dad | male
Inga | lass | female
Ruaridh Pirie | the young man with the folder, the boy from the Government, Mr Pirie, son | male
Stewart | the digger driver | male
Baabie Goudie | Baabie, the old woman at the rail, the old woman | female
====
Ruby

The digger is already on the slip when Inga comes off the bus. It is a yellow one, hired from the roads, and it has its arm folded over and its chin on its chest like somebody asleep in church. Below it, hauled up on the cradle, with her name painted out, is the boat.

They have not painted it out well. *Girl Ruby* still shows through the white, the way print shows through from the other side of a page.

[[Mansie]]— You came, her father says.

[[Inga]]— You didn’t think to tell me.

[[Mansie]]— Who told you?

[[Inga]]— Baabie Goudie told me. She put it on the internet, Inga says. With a photograph. There were forty-one wee crying faces.

Mansie looks up at the rail along the top of the pier, and the old woman at the rail lifts her hand to him. She has brought a folding chair. There are a good few people behind her, with flasks.

[[Mansie]]— It’s only a boat, he says.

[[Inga]]— Where’s Magnie?

[[Mansie]]— He’s in her. He’s seeing to the engine.

[[Inga]]— What’s there to see to? They’re going to break her up.

[[Mansie]]— He’s draining the oil, says her father. It’s the regulations.

She leaves her bag at his feet and goes up the ladder. She has gone up it all her life, and the seventh rung is still missing. Her uncle is on his knees in the wheelhouse with the boards up and a rag in his hand. He isn’t draining anything. He is polishing, in small circles, the brass plate with the engine’s number on it.

[[thinks Inga]]*They were always alike from the back. God help us, they even have the one bald patch.*

[[Inga]]— I’m Inga, she says, so that he won’t start.

[[Magnie]]— I know who you are, lass. I heard the seventh rung.

[[Inga]]— Is this what you want?

Magnie sits back on his heels. He is the elder Magnus, by three years; he was named for the one grandfather, and when the other grandfather took the huff the next boy had to be named for him, and so there were two of them in the one bed, and in the one class, and in the end in the one boat. There’s nobody in Scalloway who finds it strange.

[[Magnie]]— It’s what your father wants, he says. He has his hip. And there’s a good price, if you let them do it. They only pay you for the licence if they can see her matchwood.

[[Inga]]— He told you he wanted it?

[[Magnie]]— He’d never say so. You ken how he is. But I saw him looking at the leaflet.

[[Inga]]— And you signed.

[[Magnie]]— We both signed, says her uncle. He wouldn’t have, if I’d not gone first. I had to make out I was keen.

He wipes the plate once more and lays down the boards, very neatly, over the engine. Down on the slip somebody has begun to sing. It’ll be the Goudies. They can’t see three folk standing still without starting, and it is the old one, the one that’s nothing but the names, the ones that went out and the ones that didn’t come back: *the Provider, the Jessie Mann, the Sceptre and the Gracie Bell, and it’s Maggie, Maggie, Maggie for the shore.*

[[Magnie]]— Tell them to stop that, Magnie says.

[[Inga]]— I can’t tell them to stop.

[[Magnie]]— No. No, I suppose it’s a free country.

When they come down there’s somebody new beside her father. He is perhaps twenty-five, in a lifejacket, on dry land. He has a folder in a plastic bag against the rain, and a camera around his neck in another.

[[Ruaridh Pirie]]— Is it the two of you that are the owners? asks the young man with the folder.

[[Mansie]]— It’s the two of us, says Mansie.

[[Ruaridh Pirie]]— And which of you is Mr Isbister?

The brothers consult one another with a look.

[[Mansie]]— Which would you like? Mansie asks.

[[Ruaridh Pirie]]— I just need one for the declaration. Then I’ve to photograph the vessel. Before, during and after. And after that I witness it, and that’s me done. He swallows. I’m awful sorry. It’s my first.

[[Magnie]]— Your first what, son? says Magnie.

[[Ruaridh Pirie]]— My first boat. I was on seed potatoes.

Somebody laughs on the pier, and passes it back to those who haven’t heard. Inga takes her father by the sleeve, and draws him off as far as the winch house. The rain’s coming on in earnest now. It runs down his face, and he lets it.

[[Inga]]— Dad. Whose idea was it?

[[Mansie]]— It was Magnie’s, says Mansie, low. He’d die before he would say it. But he’s not been himself since the winter. He had a turn in the wheelhouse off Foula and he made me swear. I found the leaflet on the kitchen table with his glasses on the top of it, and I thought, Well then. If that is what he needs.

[[Inga]]— You found it.

[[Mansie]]— Aye.

[[Inga]]— Who put it on the table?

[[Mansie]]— He did! Who else is in the house?

[[Inga]]— He says you were looking at it.

[[Mansie]]— I was looking at it because he had left it out.

[[Inga]]— Did you ask him?

[[Mansie]]— What would I ask him for? says her father in amazement. I ken him.

She looks along the slip. There he stands beside the cradle, the other one, with the same hands behind the same back, nodding at whatever the boy from the Government is telling him. She could knock their heads together. They’d make the same note.

[[thinks Inga]]*Who leaves a leaflet on a table?*

And then she remembers who comes in on a Tuesday to do the floors. She looks up. The folding chair is very upright, and the old woman’s eyes are fixed on the horizon.

[[Inga]]— Baabie! shouts Inga. Did you bring a leaflet to the house?

[[Baabie Goudie]]— What leaflet?

[[Inga]]— The decommissioning!

[[Baabie Goudie]]— It came through my own door, the old woman calls down. I’ve no boat. I thought it was a sin to waste it.

There is a silence all along the pier, such as comes after a plate is dropped. Even the Goudies have left off at the *Sceptre*. It’s hard to tell which of the brothers understands it first, as they understand things always at about the same rate; but it’s the elder who turns his back, walks down into the edge of the water, and stands there with it lapping at the toes of his boots.

[[Stewart]]— Would that be us ready? the digger driver asks out of his cab. I’ve only got her till two.

[[Inga]]— Hold on, Stewart, Inga says.

[[Stewart]]— I’m holding. It’s the council that’s paying.

[[Mansie]]— It makes no odds, Mansie says. It’s signed. It’s away to Edinburgh and back.

[[Inga]]— Is that right? Inga asks the young man. Can they not just say no?

[[Ruaridh Pirie]]— Not at this stage, I don’t think. He has got his folder open inside his jacket to keep it dry, and he’s turning over the pages with his chin. There’s a clause. If they withdraw now then they’ve to pay the costs. And there’s the grant to give back, that was for the new gear in... I’m sorry. Could I ask you something?

[[Inga]]— Ask away.

[[Ruaridh Pirie]]— It’s just that there’s two signatures.

[[Inga]]— There’s two owners.

[[Ruaridh Pirie]]— Aye, but it’s the same one.

He holds it out to her, flat, with his body bent over it. She reads *Magnus Isbister*; and underneath it, on the dotted line for the joint proprietor, in the same schoolroom hand, since it was the same Miss Leask who taught it to the two of them with the same ruler, *Magnus Isbister.*

[[Inga]]— That’s them, she says.

[[Ruaridh Pirie]]— That’s who?

[[Inga]]— That’s him, and that’s him. It’s both of them.

The boy from the Government looks at the one by the cradle and the one in the sea. She can see him wanting, with his whole heart, to be back among potatoes.

[[Ruaridh Pirie]]— They’re both called Magnus?

[[Magnie]]— One for each grandfather, says her uncle, without looking round.

[[Ruaridh Pirie]]— But there’s only the one date of birth. It’s been put through as the one person, signing twice. See, there’s a stamp. Edinburgh’s got you down as... He reads it again, moving his lips. As a sole owner. With a duplicate.

[[Mansie]]— Which one am I? Mansie asks, with interest.

[[Ruaridh Pirie]]— You’re the duplicate.

[[Mansie]]— I aye thought it.

[[Inga]]— So what does it mean? asks Inga.

[[Ruaridh Pirie]]— Well, it’s void. I think it’s void. I’d have to ring the office.

He rings the office. The entire pier watches him do it. He stands on the one dry bit under the bucket of the digger, with a finger in his ear, and they hear him say his own name, and spell it, R, U, A, and then spell it again, and say *Scalloway,* and *no, both,* and *no, they’re here, I’m looking at them.* Somebody hands Stewart up a cup of tea. When he’s done he puts the phone away in its own small plastic bag.

[[Ruaridh Pirie]]— That’s the weekend, he says. There’s nobody in that can say. They’re to look into it on Monday.

[[Magnie]]— And until Monday? says Magnie.

He has come up out of the water. It’s running out of his boots. He isn’t looking at the boy but at his brother, the way you’d look at somebody over a fence, to see if the dog was in.

[[Ruaridh Pirie]]— Until Monday there’s been no application, says Ruaridh Pirie. I suppose. So she’s just a boat.

[[Magnie]]— A boat with a licence.

[[Ruaridh Pirie]]— I suppose so.

[[Mansie]]— And her engine in her? Mansie asks.

[[Magnie]]— And her oil, says the elder of the brothers. I never got round to the oil.

Neither of them says any more than that. It takes perhaps a minute. Then Mansie scratches the bald patch, and a moment afterwards Magnie scratches his.

[[Magnie]]— High water’s at four, says Magnie.

[[Mansie]]— Ten to, the other says.

[[Magnie]]— You’ve a hip.

[[Mansie]]— You’d a turn.

[[Magnie]]— I’d a pie, says Magnie. It was a bad pie. I didn’t like to say, it was you that made it.

Inga sits down on her bag. She’s not sure whether she is laughing; there’s a deal of rain. Above her the Goudies have begun again, right from the top, and this time they put it in, before the *Provider* and the *Jessie Mann,* so that it doesn’t scan: *the Girl Ruby, the Girl Ruby, the Girl Ruby for the shore.*

[[Mansie]]— Mr Pirie, says her father, are you fond of the sea?

[[Ruaridh Pirie]]— I’ve never been on it. I came by the plane.

[[Magnie]]— You’re dressed for it, says her uncle. It’s a shame to waste it.

[[Ruaridh Pirie]]— I’d have to witness something. I’ve to send in three photographs.

[[Mansie]]— Then you’ll witness this, son. Before, during and after, says Mansie, and gives him the rope.
