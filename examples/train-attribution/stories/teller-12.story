Xanthe | | female | narrator
Pappoús | my grandfather | male
Voula | my aunt, Theía | female
Con | the barber | male
a recorded voice | | female
Merle | a woman who was eating something crunchy | female
Dale | the driver | male
Leaf | | neutral
the girl at the bakery | | female
a policeman | the policeman | male
====
My Call Is Important

You should know that I was minding him for one afternoon. That's all it was. My aunt had gone to get her roots done, my parents were in Bendigo, and I was seventeen and had a chemistry exam, and my grandfather was in his chair in front of the soccer with a rug over his knees.

At ten past two I looked up from the halogens, and there was just the rug.

I looked in the garden. I looked in the shed, where he goes to be rude about the tomatoes. His hat was gone from the hook; so was the good stick. It was thirty-six degrees. He was ninety-one years old, and in March he'd been found in the cold aisle at Coles, talking to a leg of lamb.

Leaf answered at the first ring. They always do, they sleep with it.

[[Leaf]]"If this is about moles, I don't know either."

[[Xanthe]]"I've lost Pappoús."

[[Leaf]]"Oh my God. I'm so sorry, Xan. When's the funeral?"

[[Xanthe]]"No! I've *lost* him. He's got out."

[[Leaf]]"Right," said Leaf. I could hear the bed creak. [[Leaf]]"Right. I'm putting on shoes. I'll do the creek side on my bike. You do the phone. Who've you rung?"

[[Xanthe]]"You."

[[Leaf]]"That's very flattering, but I'm not an adult."

I rang the bakery on Lygon Street, as he's been going there since it was a bank.

[[the girl at the bakery]]"Old guy, hat, bow tie? Yeah, he was in," said the girl at the bakery. [[the girl at the bakery]]"Like an hour ago? He got a whole box of the almond ones. He wanted a ribbon on it."

[[Xanthe]]"Did he say where he was going?"

[[the girl at the bakery]]"He told me I had eyes like somebody. Is he all right?"

[[Xanthe]]"Which way did he go?"

[[the girl at the bakery]]"Sort of... out?"

He hadn't been wearing a bow tie at lunch. I stood in the hall with the phone against my chest, thinking about that, and then I did the thing that I'd been putting off.

My aunt has one of those voices. She doesn't need the phone, really.

[[Voula]]"Xanthe, I've got foil on my head, is it quick?"

[[Xanthe]]"It's quite quick."

[[Voula]]"Did he eat the soup?"

[[Xanthe]]"He did eat the soup, Theía. The thing is that after the soup he went for a bit of a walk."

There was a long, long silence, with dryers in it.

[[Voula]]"A walk where?"

[[Xanthe]]"I'm just finding that out."

[[Voula]]"Panagía mou," said my aunt. Away from the mouthpiece she shouted that she didn't care if it went orange; and then she was back, breathing. [[Voula]]"Hang up. Ring the police. No, ring Con, he'll have gone to Con. Then ring the police. If anything's happened to him I'll never forgive you, my darling, I love you, hang up."

Con is the barber. He's cut my grandfather's hair for forty years and there are about nine of them.

[[Con]]"He's been and gone, koúkla," Con said. [[Con]]"Hot towel, the works. I did the eyebrows. He gave me a tip, I nearly fell over."

[[Xanthe]]"Did he tell you what it was for?"

[[Con]]"I'm not permitted to say."

[[Xanthe]]"Con! He's ninety-one, he's out in the sun!"

[[Con]]"There is a seal on the chair," said Con, [[Con]]"the same as for a priest. But if I were a person who wanted to find him, I'd ask myself what's the date."

It was the nineteenth of February. It meant nothing to me. I thanked him, and I think that I swore at him too. A message had come from Leaf while we were talking. Not at creek. Saw a heron. Is he good w/ ducks? Then another one: Sorry. Panicking.

I rang the police. I'd thought that somebody would just pick it up, as they do in films.

[[a recorded voice]]"Your call is important to us," said a recorded voice. [[a recorded voice]]"If this is an emergency, hang up and dial triple zero. For noise complaints, press one."

[[Xanthe]]"Come on, come on."

[[a recorded voice]]"For lost property, press two."

I actually thought about two.

When I did get a policeman he was nice, which was worse. He had a slow, sandy voice, and he took it all down: the hat, the height, the heart tablets. He asked me if there was anywhere Pappoús used to go to. He said in these cases they often went home.

[[Xanthe]]"This is home," I said.

[[a policeman]]"The one before, I mean. We had a lady walk to Geelong."

[[Xanthe]]"The one before's in Kalamata."

[[a policeman]]"Well, he won't walk there," said the policeman. [[a policeman]]"Has he got a Myki? Does he use the bus?"

I put the phone down on the hall table and went to look. It lives in the blue bowl, with the keys, and it wasn't in the blue bowl. I could've kissed him. I went back and he'd already told me what to do: there was a number, it was a desk, they could put a call out to the drivers. He would send a car by, meanwhile, and I was to drink a glass of water.

I drank the water. It had gone three. Next door's sprinkler was going round and round, and I'd begun, in a small way, to bargain.

[[Merle]]"Operations, Merle," said a woman who was eating something crunchy. [[Merle]]"What've you got?"

[[Xanthe]]"My grandfather. He's on one of your buses. I mean that I think he might be."

[[Merle]]"We've two hundred and six out, darl. Any idea which?"

[[Xanthe]]"He'd have got on in Carlton. He's got a hat and a stick, he's got a bow tie on, and a cake box with a ribbon."

[[Merle]]"Aw," said Merle. The crunching stopped. [[Merle]]"Stay on. I'll leave you open, you'll hear it."

There was a click, and the sound went wide, the way it does if you come up from swimming.

[[Merle]]"All drivers, north and east," said her voice, quite different, crisp as a hostess. [[Merle]]"We're looking for an elderly gent, Greek, dressed up to the nines, carrying a cake. Family's worried. Anyone?"

I held my breath. Someone at the other end coughed and said that he'd got two elderly gents but they were both asleep. Someone else asked what sort of cake it was. And then, through a noise of indicators:

[[Dale]]"Merle, it's Dale, on the 251. I had him."

[[Merle]]"You had him? When?"

[[Dale]]"He got off about five minutes back. Lovely old bloke. He sat up the front and told me all about Nasser." There was a hiss of doors. [[Dale]]"I asked if he was off to a wedding, and he said, *my* wedding."

[[Xanthe]]"Where?" I yelled. [[Xanthe]]"Where'd he get off?"

[[Dale]]"Who's that?"

[[Merle]]"That's the family, Dale. Where did he get off?"

[[Dale]]"Stop sixty-one," said the driver. [[Dale]]"The cemetery."

My legs went. I sat down on the shoes.

I'd been two when Yiayiá died. What I know about her is a photograph on the television, and a coat, and that he never says her name but calls her *that woman*, as in, that woman would not have put sugar in this. It took me until then, on a heap of sandals with a bus company in my ear, to do the sum. There's a plate on the wall in the kitchen; it has got a gold rim and a date on it. I'd eaten under it my entire life.

[[Merle]]"You still there, darl?" asked Merle.

[[Xanthe]]"It's their anniversary," I said.

[[Merle]]"Is it, now? How many?"

[[Xanthe]]"Sixty-five."

[[Dale]]"Merle," said Dale, after a time, [[Dale]]"I'm at the terminus. I've got twelve minutes' layover and nobody on. I could go back round."

[[Merle]]"You couldn't, it's off route. I'd have to write you up." She'd started crunching again, slowly. [[Merle]]"What I *could* do is look for my pen."

So that was how we did it. It was him who found him. He took his phone with him, and walked in past the angels, he said, in his shorts, calling out; and I had Merle on the landline, and Dale on Merle's other line, and my aunt on my mobile with half a head of foil, in a taxi, telling the driver to go through the red. I had all of them on speaker along the hall table, like a séance.

[[Voula]]"What's he doing? What's happening?"

[[Xanthe]]"He's not there yet."

[[Dale]]"It's row M, is it?" asked Dale. He was puffing. [[Dale]]"There's a lot of Ms."

[[Voula]]"By the tap!" shouted my aunt. [[Voula]]"The pink one! By the tap!"

[[Dale]]"I've got a tap. I've got a... Oh, yeah. Okay. I see him."

None of us breathed.

[[Dale]]"He's all right," said Dale quietly. [[Dale]]"He's in the shade. He's got a hankie spread out and he's set two places. I feel like a bit of a dill, to be honest with you. Do you want me to go in?"

[[Merle]]"Give him a minute," Merle said. [[Merle]]"The pen's rolled under something."

We gave him a minute. I could hear cicadas, a plane. I've never in my life been in so quiet a place with so many people in it.

[[Dale]]"Sir?" It was fainter, he had lowered the phone. [[Dale]]"Sir, I've got your family here. There's a young lady wants a word."

A rustle came, and a breath, and then somebody who was holding it upside down.

[[Pappoús]]"Who is it?" said my grandfather.

[[Xanthe]]"It's me, Pappoús. Are you okay? Have you got your hat on?"

[[Pappoús]]"Of course I've got my hat. I am having coffee with your grandmother." He sounded about thirty. [[Pappoús]]"Did you finish the halogens?"

[[Xanthe]]"No. I was looking for you."

[[Pappoús]]"Why? I left a note. It's under the soup." He said something aside, in Greek, and laughed a little, as you do at a joke that's older than the people in the room. [[Pappoús]]"Is Voula with you? I can hear that somebody's crying."

[[Xanthe]]"That's Merle," I said.
