You | you | unknown
Hollis Quaye | Hollis, Quaye, the guard | male
Marit Solheim | Marit, Solheim, the Warden | female
Benedikt | Benedikt, Ben, the cook | male
Old Zuzana | Zuzana, the old woman, Mother Zuzana | female
Teodora | Teodora, Teo, the girl | female
the voice on the radio | the voice, the radio | neutral
====
Section 12. The Lighthouse Door

You have rowed all night, and your hands have stopped feeling like hands. When the keel touches, it's so gentle that you don't believe in it. Someone has to tell you.

[[Hollis Quaye]]"You can stop now."

You look up. There's a lantern, and behind the lantern a man with a gaff, and behind the man more stairs than you've ever seen in one place.

[[Hollis Quaye]]"I said you can stop. You're rowing the beach."

[[You]]"Is this Skarrow?" you ask.

[[Hollis Quaye]]"Depends. Are you expected?"

[[You]]"I've got a letter."

[[Hollis Quaye]]"Everybody's got a letter." But he hooks the gunwale and drags you up the shingle, boat and all, with one arm. [[Hollis Quaye]]"I'm Quaye. Hollis. I'm the guard, when there's anything to be guarded. Give us the letter, then."

You feel inside your coat. It's wet through, the ink has run, and all that's left of it is a blue cloud with a seal at the bottom. He holds it to the light with great respect.

[[Hollis Quaye]]"It's a good seal," he says.

[[You]]"It said to let me see the Warden."

[[Hollis Quaye]]"I expect it did."

[[You]]"So will you?"

Hollis sniffs, folds the cloud in four, and tucks it into his hat.

[[Hollis Quaye]]"There's three hundred and twelve steps," he says. [[Hollis Quaye]]"Ask me at the top."

At the top you can't ask anything. You hang on to the doorpost and wait for your lungs to come up after you. Inside is a round room, a stove, a table laid for five. A fat man in an apron is shouting into a pot.

[[Benedikt]]"It's turned! Teo, I told you to watch it, and it's turned!"

[[Teodora]]"I was watching it." The girl is lying on the floor on her stomach with a book. She can't be more than twelve. [[Teodora]]"You said watch. You didn't say stir."

[[Benedikt]]"It's implied!"

[[Hollis Quaye]]"Visitor," says Hollis.

[[Benedikt]]"What does the visitor eat?"

They are all looking at you. It's so warm in here that your face hurts.

[[You]]"Anything," you say.

[[Benedikt]]"Did you hear that? Anything! Thirty years I've been waiting for a human being to walk through that door and say it." The cook points his ladle at a chair. [[Benedikt]]"Sit. You are my favorite person on this rock."

[[Teodora]]"You said I was," says the girl, turning a page.

[[Benedikt]]"You were. You let it turn."

You sit. The soup, turned or not, is the best thing that has ever happened to you. By the third bowl you notice that the heap of blankets on the other side of the stove is a person; it's got two bright eyes, and they've been on your hands the whole time.

[[Old Zuzana]]"Those are a clerk's hands," the heap remarks.

[[You]]"I was a clerk."

[[Old Zuzana]]"And now?"

[[You]]"I don't know. I left my desk on Thursday. I walked out to the harbor and I took a boat."

[[Old Zuzana]]"You bought one?"

[[You]]"I took one."

[[Hollis Quaye]]"I didn't hear that," says Hollis with his mouth full.

[[Old Zuzana]]"He's very deaf, is our Hollis. It's what makes him such a good guard." An arm comes out from the blankets, thin as a rake. She wants to shake your hand. She turns it over instead, and runs her thumb along the blisters. [[Old Zuzana]]"Who is it that you've lost?"

You open your mouth and nothing is there. You'd practiced this, too. You practiced it all night, to the stroke of the oars.

[[Teodora]]"Leave it, Gran," Teo says, not looking up. [[Teodora]]"They never say it to you. They only ever tell the Warden."

[[Old Zuzana]]"I was the Warden, before she was. They told me then."

[[Teodora]]"You had the hat then."

[[Benedikt]]"It's true," Benedikt puts in. [[Benedikt]]"The hat does a lot."

[[You]]"Where is she?" you say. [[You]]"The Warden. Please. I haven't much time. They said that it's only open until the light goes out, and I could see from the water, it's nearly..."

Everyone has stopped eating.

[[Hollis Quaye]]"Who said?" asks Hollis.

[[You]]"The man who gave me the letter."

[[Hollis Quaye]]"And what did he look like, this man?"

You try to think. There was a counter, and your stamps, and the afternoon coming in flat under the blinds. There was somebody on the other side of the glass. You remember the sleeve. You remember that the sleeve was dry, and that it had been raining for a week.

[[You]]"I don't remember."

[[Benedikt]]"Oh dear," says the cook.

[[You]]"What? What does that mean?"

Nobody will tell you. Zuzana has let go of your hand. It's the child who gets up, in the end, and closes her book on her finger, and goes to the foot of an iron stair that you'd taken for a bookcase.

[[Teodora]]"Marit!" she yells. [[Teodora]]"It's one of *his!*"

A door opens, far above. The feet that come down are in no hurry. There is first a pair of sea-boots, then a long gray coat, and then a woman of about your own age with a pencil behind her ear; and on her head, pulled down hard, is the ugliest hat you've ever laid eyes on.

[[Marit Solheim]]"Don't laugh," she tells you. [[Marit Solheim]]"It came with the job."

[[You]]"I wasn't going to."

[[Marit Solheim]]"You were. It's all right. Let me see the letter."

You look at Hollis. He takes off his cap and hands the thing over, and she unfolds it and reads the blue cloud from the top to the bottom, line by line, with her lips moving.

[[Marit Solheim]]"I see," says the Warden. [[Marit Solheim]]"It's your brother."

[[You]]"You can read that?"

[[Marit Solheim]]"I can read that it's been cried on. And in what order." She folds it up. [[Marit Solheim]]"How old?"

[[You]]"Nineteen. He went out for mackerel."

[[Marit Solheim]]"When?"

[[You]]"The second of March. It was flat calm. They found the nets." Your voice is doing something on its own, and you put down your spoon so as to hold on to the table. [[You]]"They told me there's a door here. At the lighthouse. They said that, if you knock, whoever the sea's got has to come and answer it."

[[Marit Solheim]]"That's so."

[[You]]"Then it's real."

[[Marit Solheim]]"It's as real as soup," says Marit. [[Marit Solheim]]"It's just down there, behind the coal. Nobody will stop you. But I'm going to tell you three things, and I'd like you to repeat them, so I know that you were here. He'll come. Say it."

[[You]]"He'll come."

[[Marit Solheim]]"He'll know you."

[[You]]"He'll know me."

[[Marit Solheim]]"And the man who sent you will be standing right behind him with his foot out, because it's the only door on this coast that he can't open from his side."

You don't repeat it.

[[Old Zuzana]]"Say it, child," the old woman says.

[[You]]"What is he?"

[[Hollis Quaye]]"We don't know," says Hollis. [[Hollis Quaye]]"We just hold the other end."

[[Benedikt]]"He's got in once," the cook says. He's stirring, now, round and round, though there's nothing left in the pot. [[Benedikt]]"In Zuzana's time. There used to be a village here. You'll have seen the stairs; well, nobody builds three hundred stairs for five people."

[[Old Zuzana]]"It was a mother," says the heap of blankets. [[Old Zuzana]]"She'd such a nice face. I'd have opened it myself."

Then the wireless on the windowsill, which you hadn't noticed either, crackles, and gets up its strength, and speaks.

[[the voice on the radio]]"Skarrow, Skarrow. This is the harbor. Have you a visitor?"

Not one of them stirs.

[[the voice on the radio]]"Skarrow, we've a boat missing. We only want to know that everyone's safe. Have you a visitor? Over."

[[Teodora]]"That isn't the harbor," Teo whispers.

[[You]]"How do you know?"

[[Teodora]]"It's never plugged in."

You look. The cord lies along the sill in a neat coil, and it's tied with a ribbon.

[[the voice on the radio]]"We have somebody here who'd like a word," it says, warmly. There is a knock, then. But it isn't from the radio. It's below you, behind the coal. It's three slow and two quick, on wood, and you have known it since you were five, when you shared a wall.

[[You]]"That's him," you say. [[You]]"That's our knock. Nobody else has that."

Hollis has put his back against the cellar door. He's gone gray.

[[Hollis Quaye]]"Warden?"

[[Marit Solheim]]"Let it be their own choice. It has to be, or it doesn't hold." Marit crouches by your chair, so that you have to look down to see her face under that brim. [[Marit Solheim]]"I knocked once too. My husband. I got as far as the latch."

[[You]]"What did you do?"

[[Marit Solheim]]"I talked to him. That's the part that they don't put in the letters. You don't have to open it. It's a door. You can sit down, with your back to it, and talk."

[[You]]"For how long?"

[[Marit Solheim]]"Till the light goes out," she says. [[Marit Solheim]]"And Teo's just been up to fill it. So I'd guess about eleven hours."

Three slow, two quick.

You find that you are standing. The room has gone on without you: the girl has fetched a cushion from somewhere, the old woman has unwound one of her blankets and is holding it out at arm's length, and Hollis, who won't look at you, has taken the lantern down from its hook and trimmed the wick.

[[You]]"Could I take him some soup?" you say, and hear how it sounds.

But nobody laughs at you. Benedikt already has the bowl.
