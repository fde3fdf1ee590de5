Nineteen | the dungeon, the core, boss | female
Skiv | the foreman | male
Ledger | the imp | neutral
Tuppence | the girl with the plaits | female
Bram | the biggest boy | male
Wren | the smallest | female
Lucan Voss | Lucan, the boy with the rope | male
Mr. Abernathy | the teacher, Abernathy, sir | male
Inspector Clove | the woman in gray, Clove, Inspector | female
several goblins | the goblins | unknown
====
I Am a Small and Reasonable Dungeon: 8. Visitors

[Intruders detected: 4.]

[Combined level: 6.]

[Estimated yield if consumed: 11 days.]

The dungeon has been hungry since the thaw. It's nothing dramatic. It is a kind of draft, felt in the lower corridors, and lately in the mornings a bit of ceiling comes down. She has nineteen rooms, which is how she came by her name, and forty-one goblins, who have a great many children, and a crystal heart at the bottom of it all the size of a teapot. It used to be the size of a cow.

[[Skiv]]“It's four,” says Skiv. The foreman has run all the way from the gate with his hat in his hand. [[Skiv]]“Four, boss! It's the first in a year. Shall I do the spikes?”

[[Nineteen]]“What are they like?” Nineteen asks. She speaks from the walls. It's a low voice, with some gravel in it.

[[Skiv]]“Short.”

[[Nineteen]]“Dwarves?”

[[Skiv]]“I don't think so. One of them's got a packed lunch.”

[[Ledger]]“I can be exact,” says Ledger. The imp hangs head down from the lintel with its account book, as it always does, and it turns the pages with its tail. [[Ledger]]“Two boys, two girls. The average age is eleven. They're wearing badges. I make it out to be ‘Thistledown Primary: Nature Walk.’”

There's a silence in the heart room.

[[Skiv]]“So, no spikes?” says Skiv.

[[Nineteen]]“Where's the grown-up?”

[[Ledger]]“Outside, with his foot down a rabbit hole. He is calling for them. They can't hear it. They came in out of the rain, and the door shut. You made it do that, if you recall. In better times.” The tail turns a leaf. [[Ledger]]“I'd be failing in my duty if I did not point out that we've enough for six days. At the end of those, you'll go out like a candle, and the roof will come down on forty-one goblins and the nursery. Four is eleven days. It's only arithmetic.”

[[Nineteen]]“How many in the nursery?”

[[Ledger]]“Seventeen, since breakfast.”

[[thinks Nineteen]]*Four,* she thinks. *Four, and seventeen.* Some dust sifts down.

[[Nineteen]]“Don't do anything,” she tells them. [[Nineteen]]“Light the lamps, and let me listen.”

* * *

In Room One there are a stone table, a rusted portcullis, and a mural of some people being eaten. The children stand before it and drip.

[[Bram]]“That's historical,” says the biggest boy. His glasses have steamed up.

[[Lucan Voss]]“That's *intestines*, Bram,” says the boy with the rope.

[[Bram]]“Historical ones.”

[[Tuppence]]“Nobody touch anything,” says the girl with the plaits, in the tone of one who's been a milk monitor. [[Tuppence]]“Mr. Abernathy said that if we get separated then we stay put and we count off. Count off! One.”

[[Bram]]“Two,” says Bram.

[[Lucan Voss]]“You know there's only four of us, Tuppence? You can see us.” He has a scab on his chin, this one, and he's already trying the portcullis. [[Lucan Voss]]“It's a dungeon. It's a real one! My cousin did one, he got a hat that talks.”

[[Tuppence]]“Lucan Voss, say three.”

[[Lucan Voss]]“Three.”

They all wait.

[[Tuppence]]“Wren?” says Tuppence.

The smallest of them hasn't been listening. She has wandered up to the wall and she's put her palm flat on it, between a pair of painted feet, and she has laid her cheek beside her palm.

[[Wren]]“It's got a tummy rumble,” says Wren.

Down in the dark the heart of the dungeon misses a beat.

[[Bram]]“Walls don't have tummies,” says Bram.

[[Wren]]“This one's ever so hungry. It's embarrassed.” She pats it. [[Wren]]“Hello, house. I'm four.”

No one has said hello to Nineteen before. They've said “have at you” a good deal. She's been called a pit, a maw, and a moderate challenge for levels five to eight. Before she has considered whether it's wise she hears her own voice come grating out of the stone.

[[Nineteen]]“Hello,” she says.

All four of them scream, though Wren does it mostly to be sociable.

[[Tuppence]]“Who's that?” demands Tuppence. She has got hold of everybody else by the hood. [[Tuppence]]“We've got a teacher! He's just outside!”

[[Nineteen]]“I know. He's stuck in a hole. He isn't hurt, he's using language.”

[[Lucan Voss]]“Are you the dungeon?” asks Lucan.

[[Nineteen]]“Yes.”

[[Lucan Voss]]“*Brilliant*. Are you going to kill us?”

[[Nineteen]]“I'm trying to decide,” says the dungeon, since she's never seen the use of telling lies to people. [[Nineteen]]“I don't want to. Sit down, won't you? You look cold. Skiv, are there any blankets?”

It's like this that the Thistledown Primary nature walk comes to be sitting around a brazier, in the bandages of several mummies, eating toasted mushroom off the ends of spikes. The goblins have crept out to look at them. The goblins' children, who don't know any better, have crept a good deal further.

[[Bram]]“What do you eat?” Bram inquires of the ceiling. He's taken out a notebook. [[Bram]]“If it's not a rude question.”

[[Nineteen]]“Fear, on the whole. And then what's left. You come in, you're frightened, you fight, and it all soaks in. It's the fear that keeps me going. The bodies are more of a habit.”

[[Bram]]“So it doesn't have to be dead people?”

[[Nineteen]]“They do tend to be dead by the end of it.”

[[Bram]]“But it doesn't *have* to be.”

[[Ledger]]“It's never been costed,” says the imp from the lamp bracket, rather sharply.

Tuppence has stopped with a mushroom halfway to her mouth. She is looking at Lucan, and Lucan's looking at her, and anyone who had ever taught the pair of them would have left the room.

[[Tuppence]]“The ghost train,” says Tuppence.

[[Lucan Voss]]“At Saltby! I was sick.”

[[Tuppence]]“You went on four times.”

[[Lucan Voss]]“I was sick *twice*. It was sixpence!”

[[Nineteen]]“What's a ghost train?” asks Nineteen.

They tell her. They all tell her at once, with gestures. A little goblin girl climbs up into Bram's lap in order to hear it better. It's in the midst of this, with Wren being a skeleton and Skiv, of all people, weeping with laughter, that there comes a clear, hard knock at the outer door.

[[Skiv]]“Is it the teacher?” says Skiv.

[[Ledger]]“It's got the teacher with it,” Ledger says. All the color has left its wings. [[Ledger]]“It's level ninety.”

* * *

She doesn't break the door. She takes it off, with two fingers, and leans it up against the wall. She's a spare, upright person in gray with a silver hammer at her belt, and behind her a wet young man is hopping on one leg.

[[Mr. Abernathy]]“Children!” he cries. [[Mr. Abernathy]]“Oh, thank God. Count off!”

[[Tuppence]]“We've done that, sir,” says Tuppence.

[[Inspector Clove]]“Get them out, Mr. Abernathy,” says the woman in gray. [[Inspector Clove]]“I am Inspector Clove, of the Guild. This site's been listed for closure since March. I'll want to be done before tea.”

[[Bram]]“What's closure?” asks Bram.

[[Inspector Clove]]“I go down to the bottom and I hit it with this.”

[[Wren]]“You can't,” says Wren. [[Wren]]“It's got babies in.”

The inspector looks down, and then round. She sees bandages, mushrooms, and forty-one goblins with their hands up. It's not a cruel face. It's a tired one, like a door that has been painted many times.

[[Inspector Clove]]“I'll tell you something, since you've asked,” she says. [[Inspector Clove]]“I had a party once. There were four of us, and we weren't a great deal older than you. We went into a little hole in the ground, not so bad as this one, a beginner's hole. It had a kind voice. It gave us soup. It said that it was lonely, and could we stay a while? We stayed. I was the one who went out to fetch the firewood.

[[Inspector Clove]]“They are all like that when they're starving. They'd say anything. I've closed two hundred and six of them, and do you know, every last one has begged me, and every one's had something small that it held up for me to see. I used to write down what they said. I've stopped. I hit it, I have my tea, and some other person's children come home.”

Nobody answers. Rain blows in at the place where the door was.

[[Nineteen]]“She's right,” says the dungeon.

[[Skiv]]“Boss!” says Skiv.

[[Nineteen]]“I'd have done the same last year. I thought of it today, for as long as it takes to count. You ought to know that.” The walls tick, settling. [[Nineteen]]“Inspector, I'd only ask that you let my people get their things. It's the third left, for the stairs. I'll leave the lamps on.”

The silver hammer is in her hand. She doesn't move, though. She has her head on one side, and it's as if she were going back over a list, all two hundred and six, in search of something.

[[Inspector Clove]]“Say that again,” says Clove.

[[Nineteen]]“The third left.”

[[Inspector Clove]]“None of them ever gave me directions.”

[[Lucan Voss]]“We've got a plan, miss!” It bursts out of Lucan like a cork. [[Lucan Voss]]“It's a ghost train! You don't kill them, you just make them wet themselves, and it's sixpence! Bram's worked it out!”

[[Bram]]“There's four hundred children in Saltby alone,” says Bram. He holds up his notebook in both hands. It is shaking. [[Bram]]“If each of them's scared for ten minutes, that's a week. And they'd come back.”

[[Ledger]]“I have checked it,” says the imp faintly. [[Ledger]]“It balances.”

[[Inspector Clove]]“And who's to say that it's safe?”

[[Mr. Abernathy]]“Well,” says the teacher. He's a thin young man, and he's sat down on the step with his boot off, and a goblin is binding up his ankle. He seems as startled as anyone to find he's talking. [[Mr. Abernathy]]“I suppose that somebody would have to inspect it. Quite often. Somebody extremely hard to please.”

A very long time goes by. Then Clove, with her face perfectly straight, takes out sixpence and puts it down on the stone table.

[[Inspector Clove]]“Go on, then,” she says to the walls. [[Inspector Clove]]“Frighten me.”

[[Nineteen]]“I don't know what you're afraid of,” Nineteen says.

[[Inspector Clove]]“Don't you?”

And the core, who's been feeding on that sort of thing for three hundred years, reaches out for it, gently, and touches it, and understands. It isn't teeth. She makes her voice as soft as gravel goes, and says it in the dark, as somebody ought to have done long ago.

[[Nineteen]]“You were only fetching the firewood,” says the dungeon. [[Nineteen]]“It wasn't your fault.”

The hammer hits the floor.

[Fear absorbed: 1 (Legendary).]

[Reserves: 40 years.]

[[several goblins]]“Is she all right?” several goblins want to know, for the Inspector of the Guild has sat down on the step beside the teacher and is crying into his scarf as if she'd never stop.

[[Wren]]“She's fine,” says Wren. [[Wren]]“She's just four.”
