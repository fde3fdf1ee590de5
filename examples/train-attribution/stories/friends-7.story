Fenna Loom | Fenna, Fen, Miss Loom | female | narrator
Gull | Gull | female
Isolde Prigg | Issy, Isolde, Prigg | female
Zuzu | Zuzu, Zu | female
Wick Tamber | Wick, Tamber, the only boy | male
the one with the wires | the one with the wires, the older one, the older girl, the one with the braids, Temi | female
the small cross one | the small cross one, the small one, the infant, Bisi | female
Inspector Hoad | Inspector Hoad, the Inspector, Inspector, Hoad | male
Nan | Nan | female
the jetty | the jetty, everybody | neutral
====
CLOUDWARDENS OF THE LOW SKY

9. The Puddle on Tamber's Roof

[[Zuzu]]'It's raining up again,' says Zuzu.

We all go to look. She's right. On the edge of the island, where the wash-house hangs over nothing, there's a thin silver rain coming up past the gutters, and it's getting Issy's stockings wet.

[[Isolde Prigg]]'Who did that?' Issy demands.

[[Gull]]'Don't look at me,' says Gull. [[Gull]]'I've been peeling turnips.'

[[Isolde Prigg]]'Fen?'

[[Fenna Loom]]'I was only practising,' I say.

[[Isolde Prigg]]'You were practising *inside*. There are rules, Fenna! There's a *sheet*!' Issy's the one of us who reads the sheets. She signs them at the bottom, although nobody has asked her to. [[Isolde Prigg]]'If the Inspector finds one single drop going the wrong way, we'll lose our licence, we'll all be sent down to the mud, and I'll have to live with my cousins!'

[[Zuzu]]'They've got a donkey.'

[[Isolde Prigg]]'I don't care about the donkey, Zu!'

[[Wick Tamber]]'Er,' says somebody at the skylight. [[Wick Tamber]]'Sorry. Is one of you going to want this?'

It's Wick. He's the only boy on Upper Loom, and it's his roof, so you can't very well keep him out of things. He's holding a shoe. It's white with a green tick on the side of it and the bottom's made out of some sort of bread.

[[Gull]]'Where'd that come from?' Gull asks him.

[[Wick Tamber]]'The puddle,' says Wick. [[Wick Tamber]]'There's two people in it as well.'

---

By the time that we've got up the ladder they're sitting on the ridge with the washing. They're soaked. There's an older one, about our age, with long braids and trousers that don't match each other; she has white wires hanging out of her ears. Next to her there's a small one with her arms folded, and she's the crossest person I've ever seen in my life.

[[the small cross one]]'I told you,' she's saying. [[the small cross one]]'I said, don't jump in it. I said, it's got *sky* in it.'

[[the one with the wires]]'It's a puddle. All puddles have got sky in!'

[[the small cross one]]'Not the wrong sky!'

[[the one with the wires]]'Okay. Okay, okay, okay.' The one with the wires has taken a flat black thing from her pocket, and she's holding it up at the end of her arm and looking in it. I think it's a mirror. She pushes back her wet hair. [[the one with the wires]]'You're fine,' she tells it, with a big shaky smile. [[the one with the wires]]'You're absolutely fine. You banged your head. You're in the car park at the big Tesco, and Mum's getting the trolley. Any second now. Wake up! Wake *up*, you muppet!' Nothing happens. She lowers it. [[the one with the wires]]'No bars,' she says.

[[the small cross one]]'Course there's no bars. We're on a *cloud*.'

[[Wick Tamber]]'It's not a cloud,' says Wick. [[Wick Tamber]]'It's a roof.'

They both scream. Wick does, too, out of politeness. It takes some time before everyone's stopped.

[[the one with the wires]]'Who are *you*?' pants the older one.

[[Fenna Loom]]'I'm Fen,' I say, [[Fenna Loom]]'and that's Gull, and Zuzu. He's Wick. The one having the nosebleed is Isolde, she does it when she's upset. Are you from down in the mud?'

[[the one with the wires]]'We're from Peckham.'

[[Zuzu]]'Is that below the mud?' asks Zuzu.

[[the one with the wires]]'Some people'd say.' The older girl laughs, and it goes wrong in the middle. She pulls the wires out. Then she looks over the edge, which I could've told her not to do on the first day. I've seen grown men do it. There's the gutter, and the turnip patch, and the four fat ropes that hold us to Lower Loom; and then there isn't anything at all for eleven miles. [[the one with the wires]]'Oh,' she says. [[the one with the wires]]'Oh my God. It's not, there's no... where's the ground? Where's the *ground*?'

She sits down with a bump. She's taking little sips of air and none of them are going in.

[[the small cross one]]'She gets this,' says the small one. All the crossness has gone out of her. [[the small cross one]]'She gets it in lifts. You've got to do the thing. Mum does the thing, I don't know how it goes!'

I've no idea of what thing. It's Gull who moves. She's so tall and so shy that she generally goes along behind us like a bookcase that has been left out; but she folds herself up on the tiles, not too near, and she puts her two big red hands palm down upon the slates.

[[Gull]]'This is Welsh slate,' she says. [[Gull]]'I don't know what Welsh is. That's only what it's called. It's half an inch thick. It's on battens, and the battens are on rafters, and they're ash. I helped to put them on.'

[[the one with the wires]]'I can't...'

[[Gull]]'You don't have to. I'm only telling you about the roof. Put your hand down. It's warm, isn't it? That's from the kitchen. There's turnips on.'

[[the one with the wires]]'I hate turnips.'

[[Gull]]'So do I,' Gull says. [[Gull]]'I hate every single thing about them. Under the kitchen there's a floor, and under that there's four hundred feet of rock. I used to be scared as well. I slept under my bed for a year. You know what fixed it? I got a plumb line, and I measured. It never changes. Are you breathing?'

[[the one with the wires]]'A bit.'

[[Gull]]'Keep a bit, then. What's your name?'

But there's no time for names, because that's when the bell goes on the jetty.

I know who it is. There's only one person who rings it like that, three and a pause and three, as though he's telling it off. We've had him twice this month. I look at Issy, and she looks at me over her handkerchief, and behind her the silver rain is still going merrily up.

[[Inspector Hoad]]'Good afternoon, Cloudwardens!'

You can see the eyebrows first. They come around the chimney like two caterpillars leading a horse. Inspector Hoad's in his oilskin with the brass buttons, and he's got his little book. There's a crowd behind him on the jetty: there always is, for an Inspection, it's that or watch the turnips.

[[Inspector Hoad]]'Well, now. What've we here?' says Hoad. [[Inspector Hoad]]'Five little wardens sitting on a wall. No, no, don't stop. I'm sure that it's terribly important. Is it hopscotch?'

[[Isolde Prigg]]'Inspector, I can explain, there's a sheet...'

[[Inspector Hoad]]'I'm sure there is, Prigg. I'm sure that you've signed it.' He licks his finger and turns a page. [[Inspector Hoad]]'Upper Loom. Precipitation, direction of. Hmm. Would one of you young ladies be so good as to tell me which way rain goes?'

No one answers.

[[Inspector Hoad]]'Miss Loom? You come from a long line of people who've got it wrong.'

[[Fenna Loom]]'Down,' I say.

[[Inspector Hoad]]'*Down!* She knows! And what's that?'

[[Fenna Loom]]'It's up, Inspector.'

[[Inspector Hoad]]'It's up, Inspector,' he says, in a high silly voice which I suppose is mine. On the jetty somebody giggles. [[Inspector Hoad]]'Dear oh dear. It's exactly what your grandmother told them at her tribunal. I've read it. I keep it by the bed for when I can't sleep.'

My face has gone hot. I want to say something and it won't come. All I can think of is Nan, and the last summer, when she was so small that she had to be tied to the chair in a wind. I'd asked her about it. I'd asked why they took away her licence.

[[Nan]]'Because a girl came up through a puddle,' Nan said. [[Nan]]'She had a yellow coat and a gas mask in a box. She'd come from a place where it was raining fire. I couldn't send her home down a dry hole, could I?'

[[Fenna Loom]]'What did you do?'

[[Nan]]'I turned the rain round. It's the only way to open it, Fen. It's got to go up before anyone can go down.'

[[Fenna Loom]]'But it's not allowed!'

[[Nan]]'No, my bird,' said Nan. [[Nan]]'It's not allowed. You want to watch out for people who know what's allowed and don't ask you who's wet.'

I'd forgotten that. How could I forget it? I've been practising every night for a month, and I've been telling everybody it was for the exam.

[[Inspector Hoad]]'And who are those?' the Inspector says. He has just seen them. His pencil's pointing. [[Inspector Hoad]]'The one in the odd trousers, and the infant. They're not on my list.'

[[the small cross one]]'I'm *nine*,' says the infant.

[[Inspector Hoad]]'Are they mud? Have you got *mud* up here?'

[[Gull]]'They're guests,' says Gull. She's shaking, but she's stood up, and when she stands up there's such a lot of it. [[Gull]]'They've had a fright. I'd thank you to lower your voice.'

[[Inspector Hoad]]'Good heavens, it speaks! I'd always taken that one for scaffolding.' He's pleased with that. He turns around to see how it has gone down with the jetty. [[Inspector Hoad]]'You'll all remember the rule, ladies and gentlemen. Whatever comes up is to be put back over. By the *edge*.'

[[the jetty]]'Shame!' calls somebody.

[[the jetty]]'They're only kids!'

[[the jetty]]'It's the rule, though,' says a third one. [[the jetty]]'He's right, it is the rule.'

The one with the braids has understood. I see it go in. She puts the small one behind her, all in one movement, as if she'd done it a hundred times before on pavements, and she says to Hoad, quite quietly,

[[the one with the wires]]'You touch my sister, and I swear to God I'll end you.'

[[Inspector Hoad]]'With what? Your string?'

[[Isolde Prigg]]'Regulation forty-one!'

It's a shriek. We all jump. Issy has climbed right up on the ridge tiles, with her wet stockings coming down and a red moustache of blood, and she's got the sheet in both hands. It's flapping.

[[Isolde Prigg]]'Regulation forty-one, Inspector! Whatever comes up must go over the edge *unless* it's precipitation! It's got to be precipitation or it's got to be a person, and if it's a person you need the form! Have you brought the form?'

[[Inspector Hoad]]'The form?' says Hoad.

[[Isolde Prigg]]'The *green* one!'

[[Inspector Hoad]]'I haven't got the... Nobody's asked for that since...'

[[Isolde Prigg]]'Then they're *weather*,' says Isolde Prigg. [[Isolde Prigg]]'And weather's ours. Fen! Turn it round!'

So I do. It isn't how I'd pictured it. I don't lift up my arms or anything. I think about Nan in a wind, and I find the place behind my teeth where the rain is, and I *ask*. There's a roar under the gutters, like the bottom dropping out of a coal cart. All at once it isn't a thin silver rain. It's a wall. It goes up on every side of the house with the sun in it, turnips and all, and takes the Inspector's hat.

[[the jetty]]'Look at that! Look at it go!'

[[Wick Tamber]]'The puddle!' shouts Wick. [[Wick Tamber]]'It's gone deep! I can see, um, it's a sort of a lot of metal boxes! And there's a lady with a basket on wheels, and she's yelling!'

[[the small cross one]]'That's Mum!' screams the small cross one. [[the small cross one]]'Temi, it's Mum!'

[[the one with the wires]]'Go, then! Jump! I'm right behind you, Bisi, go!'

She goes in with her arms still folded. There's hardly a splash. And the one with the wires, who's called Temi, after all that, stands on the edge of it with her toes over and looks back at the five of us.

[[the one with the wires]]'Is it far?' she asks.

[[Gull]]'Half an inch,' says Gull. [[Gull]]'I measured.'

Temi laughs. She takes the white wires from around her neck and hangs them over Gull's ears, very carefully, and says something to her which I don't catch; and then it's just a puddle with a shoe next to it.

The rain stops. It's dreadfully quiet. Somewhere on the far side of the chimney the Inspector is looking for his hat.

[[Zuzu]]'We never gave them any turnips,' says Zuzu.

---

*Author's note: hi!! this one's for my sister, who is NOT cross, she'd like me to say. Next week the tribunal. Comments feed the donkey.*
