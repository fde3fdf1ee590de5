Ottilie Branch | Ottilie, Otti, Miss Branch | female | narrator
Noor Haddad | Noor | female
Jo Pruitt | Jo, Jolene, Pruitt | female
Mei Castellano | Mei, Castellano | female
Ms. Varga | Ms. Varga, the vice principal, Varga | female
====
9. The Bench

There's a bench outside Ms. Varga's office that seats three, and there were four of us, so Jo Pruitt sat on the floor.

It was 8:40 in the morning. I smelled like smoke. We all did, except for Noor, who smelled like smoke and vanilla.

[[Mei Castellano]]"Okay," Mei said. [[Mei Castellano]]"Nobody say anything until we know what we're saying."

[[Jo Pruitt]]"We're saying that we don't know," said Jo from the floor.

[[Mei Castellano]]"We *don't* know."

[[Jo Pruitt]]"So that's easy."

[[Noor Haddad]]"It's not easy," said Noor. She had her backpack on her lap, and both of her arms around it. [[Noor Haddad]]"It was four thousand dollars. It was tissue paper and chicken wire and my *dad's trailer*. Somebody left something plugged in. It didn't set fire to itself."

[[Jo Pruitt]]"Maybe it was a raccoon."

[[Noor Haddad]]"Jolene."

[[Jo Pruitt]]"They chew wires. It's a thing. Look it up."

Noor didn't look it up. She turned her head and looked at me instead, and so I bent down and retied a shoe that was already tied.

You'd have to have seen the float. It was a whale. It was thirty-one feet long, and it had taken the four of us since August, every day after school in the bus barn, and its tail was going to go up and down. I'd built the tail. I was the one who'd worked out the pulleys. When I got the call last night, I ran the whole way there in my socks, and by that time it was just ribs. It looked more like a whale than it ever had.

[[Mei Castellano]]"Who was last out?" Mei asked. She'd gotten out a notebook. Mei was going to be a lawyer, and after that a judge, and after that you didn't want to ask. [[Mei Castellano]]"Let's do it in order. I left at six for orchestra. You were all still there."

[[Noor Haddad]]"I left with you," Noor said.

[[Mei Castellano]]"No, you went back for your jacket."

[[Noor Haddad]]"For, like, one minute!"

[[Mei Castellano]]"I'm not accusing you. I'm writing it down. And who was there when you went back?"

[[Noor Haddad]]"Jo was there. Jo was doing the eye."

[[Jo Pruitt]]"Thanks, pal."

[[Noor Haddad]]"Well, you were!"

[[Jo Pruitt]]"I was doing the eye with a paintbrush. You can't plug in a paintbrush." Jo leaned her head back on the wall and shut her eyes. She'd been crying at some point, you could tell, but she'd never have done it where there were people. [[Jo Pruitt]]"I left at quarter of seven. I turned off the lights. I locked the door, and I put the key under the cone. End of deposition."

[[Mei Castellano]]"Was the glue gun on?"

[[Jo Pruitt]]"I don't know."

[[Mei Castellano]]"Did you check?"

[[Jo Pruitt]]"I don't *know*, Castellano! Did you check? Has anybody here ever once in their life checked the glue gun?"

No one had, it turned out. For three months that glue gun had sat in its puddle on the workbench with its little red light on, and every one of us had figured that it was somebody else's. That's what I'd have said, if I'd been able to say anything.

The door opened. It was a heavy door with wired glass in it, and there was nothing to see behind the glass but a plant.

[[Ms. Varga]]"Miss Castellano," said the vice principal. [[Ms. Varga]]"You first, please."

[[Mei Castellano]]"Can I have somebody with me?"

[[Ms. Varga]]"Do you think that you need somebody with you?"

[[Mei Castellano]]"No, ma'am. I'm just establishing whether I could."

[[Ms. Varga]]"Come in, Mei," Ms. Varga said, and she sounded tired, and the door shut behind the pair of them.

Nobody moved over, even though there was room now. On the other side of the hall was the trophy case, and in it I could see three girls reflected in a row, in front of some golf.

[[Noor Haddad]]"I keep thinking of the eye," she said after a while. [[Noor Haddad]]"It was so good, Jo. It followed you."

Jo shrugged, down there on the floor. [[Jo Pruitt]]"It was only a trash can lid."

[[Noor Haddad]]"It was the best part."

[[Jo Pruitt]]"The tail was the best part."

[[Noor Haddad]]"We never even saw the tail go. Otti was going to show us today." Noor nudged me with her elbow. [[Noor Haddad]]"Did it work? Did you ever get it to go all the way up?"

I said that I hadn't. I said it to the trophies.

[[Noor Haddad]]"You're being really quiet," said Noor.

[[Ottilie Branch]]"I'm tired."

[[Noor Haddad]]"You're never quiet. You talked through your own tonsillectomy."

[[Jo Pruitt]]"Leave her alone," Jo said. [[Jo Pruitt]]"She ran two miles in her socks."

[[Noor Haddad]]"I'm not doing anything to her, I'm asking if she's okay!"

[[Jo Pruitt]]"She's okay. You're okay, right? She's okay."

[[Noor Haddad]]"She can talk, Jo."

[[Jo Pruitt]]"So let her."

They both waited. It's a terrible thing to have two people who love you wait for you to talk. I could feel it there behind my teeth, the whole of it, the way you can feel that you're going to be sick.

[[Ottilie Branch]]"Do you guys remember seventh grade?" I said.

[[Noor Haddad]]"What about it?"

[[Ottilie Branch]]"When I broke the window at your grandmother's. And you said it was you."

[[Noor Haddad]]"Because she'd have never let you come over again." Noor frowned. [[Noor Haddad]]"Why are you..."

The wired glass swung out and Mei was in the doorway with spots of red on her cheeks. She had her notebook pressed flat to her chest.

[[Mei Castellano]]"Your turn," she told Jo.

[[Jo Pruitt]]"What did you say to her?"

[[Mei Castellano]]"Just the facts. She's got the sign-out sheet from the bus barn. Did you know that there was a sign-out sheet?"

[[Jo Pruitt]]"There's a *sheet*?"

[[Mei Castellano]]"It's on the back of the door. Since, like, always."

[[Ms. Varga]]"Miss Pruitt!" came from inside. [[Ms. Varga]]"Today would be good."

Jo got to her feet by stages. She was the tallest of us, and the only one who'd ever been suspended. She stopped with her hand on the door, and for a second I thought that she was going to make a joke.

[[Jo Pruitt]]"If they want somebody for this," she said, [[Jo Pruitt]]"it's going to be me. You know that, right? It'll just be easier for everyone. So don't anybody do anything stupid."

And in she went.

Mei sat down in the place where she'd been before. She opened the notebook and closed it again. On my other side I could feel how Noor was breathing.

[[Noor Haddad]]"She can't get suspended again. She'd lose the art thing. The Chicago thing."

[[Mei Castellano]]"I know that."

[[Noor Haddad]]"So what'd you tell Varga?"

[[Mei Castellano]]"I told her that Jo was the last to leave. It's what Jo told us, Noor. It's true."

[[Noor Haddad]]"You *said* that?"

[[Mei Castellano]]"She asked me a direct question!"

[[Noor Haddad]]"You could've said that you didn't know! You could've said it was a raccoon!"

[[Mei Castellano]]"I don't lie to people," said Mei. Her chin was wobbling. [[Mei Castellano]]"I'm sorry, I'm not made for it. I get hives. And anyway it doesn't matter, because there's the sheet, and Jo's on it. 'J. Pruitt, 6:44.' I saw it upside down. It's the last one on there. It's the very last line."

[[Ottilie Branch]]"No, it isn't," I said.

They turned, one on either side. I've thought about it since. I think that if I'd been at the end of the bench I might have gotten away with it, I might have just stood up and walked out by the gym; but I was in the middle.

[[Mei Castellano]]"What do you mean, it isn't?" Mei said slowly.

[[Ottilie Branch]]"I mean that it's the last one who signed."

[[Noor Haddad]]"Otti," said Noor.

[[Ottilie Branch]]"I went back. After dinner. It was around nine."

[[Noor Haddad]]"Otti, no."

[[Ottilie Branch]]"I couldn't sleep. I'd figured out the pulley, it was the second pulley, it was on backward, and I just wanted to see if... I got the key from under the cone. I only had my phone light, so I plugged in the work lamp. The big one. I hung it up on a rib so I'd have both my hands." I held them up, as though they might need to see which ones. [[Ottilie Branch]]"And it went, you guys. The tail. It went all the way up and it came all the way down. I did it about thirty times. I was laughing, I was in there all alone just laughing. And then my mom texted where was I, and I ran."

[[Mei Castellano]]"And the lamp?" asked Mei.

I couldn't do it. I opened my mouth and nothing was there.

[[Noor Haddad]]"She left it on," said Noor. She said it quite softly. [[Noor Haddad]]"You left it hanging on the tissue paper."

Somewhere down the hall, a class was doing Spanish. The dog is under the table. The dog is on the table. I listened to where the dog was.

[[Mei Castellano]]"Why didn't you tell us last night?" That was Mei, and it wasn't the lawyer, it was the one who used to sleep over. [[Mei Castellano]]"We were standing right there. You held my hand. You were standing there holding my hand!"

[[Ottilie Branch]]"I thought that you'd let go."

[[Mei Castellano]]"That's so dumb."

[[Ottilie Branch]]"I know."

[[Mei Castellano]]"That's the dumbest thing I ever heard."

[[Ottilie Branch]]"I know it is."

[[Noor Haddad]]"It's my dad's *trailer*," Noor whispered. She had put her face down in the top of the backpack, so that it came out muffled. [[Noor Haddad]]"He's had it since before I was born. He didn't even yell. He just walked around it."

[[Ottilie Branch]]"I'll pay for it. I'll pay him all of it, I've got my..."

[[Noor Haddad]]"I don't want you to pay for it! I want you to have told me!"

On the far side of the door a chair scraped. I stood up. My knees felt like somebody else's, some old lady's, and I had to go past Mei's feet, and Mei didn't pull them in. I thought: so that's what it's going to be like. Then I saw that she was holding something out to me. It was the notebook.

[[Mei Castellano]]"Nine o'clock," she said. Her eyes were streaming. [[Mei Castellano]]"Start with the time. Then just go in order. You'll do better if you go in order."

I knocked on the glass.

[[Ms. Varga]]"I'm with someone!" called the vice principal.

[[Jo Pruitt]]"It's me that did it," I heard Jo saying in there. [[Jo Pruitt]]"I've told you like five times. I left the glue gun on. Can I go?"

Behind me the bench creaked, and there were sneakers on the linoleum, and then a smell of vanilla and smoke. An arm came by my shoulder. It reached for the handle before I could.

[[Noor Haddad]]"I'm still so mad at you," said Noor, and opened the door for me.
