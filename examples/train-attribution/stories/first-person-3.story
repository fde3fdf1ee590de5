Temperance Oyelaran | Temperance, Temi, Oyelaran | female | narrator
Gail Hutchins | Gail, Hutchins, my manager | female
Piotr Sobczak | Piotr, Pete, the intern | male
Corinne Alvey | Corinne, the consultant, Ms. Alvey | female
Devlin Marsh | Devlin, Marsh, the CEO | male
Yusra Haddad | Yusra, HR | female
the courier | the courier, the man in the helmet | male
====
Q3 (a)

The consultant is eating a yogurt at Raymond's desk. Raymond has been gone for six days, and already somebody has taken his stapler, his chair, and the little cactus.

[[Temperance Oyelaran]]"Morning," I say.

[[Corinne Alvey]]"Good morning! You're Temperance."

[[Temperance Oyelaran]]"Temi's fine."

[[Corinne Alvey]]"I have you down as Temperance." She shows me. There's a chart. I'm a box on it, a pale orange one, and out of my box goes a line that stops in the white. [[Corinne Alvey]]"What would you say you do here?"

[[Temperance Oyelaran]]"Claims."

[[Corinne Alvey]]"In a sentence."

[[Temperance Oyelaran]]"People send us claims, and I decide whether they're true."

[[Corinne Alvey]]"I love that," says Corinne, and writes something much shorter.

Piotr is watching us over the partition. All I can see of him is hair and eyes. When I get to my desk he rolls his chair round the end of it without standing up, the way he does, like a crab.

[[Piotr Sobczak]]"What'd she ask you?"

[[Temperance Oyelaran]]"What I do."

[[Piotr Sobczak]]"She asked me that."

[[Temperance Oyelaran]]"What did you say?"

[[Piotr Sobczak]]"I panicked. I said I was Raymond's nephew."

[[Temperance Oyelaran]]"Why would you say that?"

[[Piotr Sobczak]]"I don't know! She's got this calm voice!" He looks behind him. [[Piotr Sobczak]]"Now I'm a dotted line. Is dotted bad?"

[[Temperance Oyelaran]]"Dotted's better than orange."

[[Piotr Sobczak]]"You're orange? Oh, Temi. No."

I log in. There are forty-one claims in the queue, and the top one is flagged with the red exclamation mark that only Gail can give. I open it. A warehouse in Deptford; water; two pallets of harpsichord strings. I have been in this job for eight years and I've never once met a harpsichord.

[[Gail Hutchins]]"You've seen it, then." My manager has a way of being suddenly at one's shoulder. It's the shoes. [[Gail Hutchins]]"Don't reject it."

[[Temperance Oyelaran]]"I've only just opened it."

[[Gail Hutchins]]"I'm only saying."

[[Temperance Oyelaran]]"It's a hundred and ninety thousand pounds, Gail. For string."

[[Gail Hutchins]]"It's special string."

[[Temperance Oyelaran]]"There's a photo of the pallets. They're dry. That's dust on them, look. You don't get dust on a flood."

She leans in and looks. She smells, as always, of the extra-strong mints she takes so as not to smell of the cigarettes. Piotr, without being asked, leans in too.

[[Piotr Sobczak]]"That's definitely dust."

[[Gail Hutchins]]"Thank you, Peter."

[[Piotr Sobczak]]"Piotr."

[[Gail Hutchins]]"Haven't you got something to scan?"

He crabs away. Gail waits until the wheels have stopped, and lowers her voice.

[[Gail Hutchins]]"The claimant is a friend of Devlin's."

[[Temperance Oyelaran]]"How good a friend?"

[[Gail Hutchins]]"They've got a boat."

[[Temperance Oyelaran]]"Each, or together?"

[[Gail Hutchins]]"Temi, I've a daughter starting at Leeds in September and there is a woman out there with a chart. I'm not asking you to lie. I'm asking you to be a bit slow. Put it at the bottom. Go to lunch."

[[Temperance Oyelaran]]"It's ten past nine."

[[Gail Hutchins]]"Have a big lunch," she says, and the shoes carry her off.

[[thinks Temperance Oyelaran]]*I could do that,* I think. I could have a big lunch. I move the claim to the bottom of the queue, where it sits and glows.

At half past ten I carry two teas down to the fire stairs, because that's where Yusra goes to cry. She isn't crying today. She's sitting on the third step with her lanyard wound round her fist, reading a printout, and when she hears the door she turns it face down on her knee.

[[Temperance Oyelaran]]"It's only me. It's the ginger one."

[[Yusra Haddad]]"You're an angel." She drinks half of it straight off, scalding as it is. [[Yusra Haddad]]"Has she done you yet?"

[[Temperance Oyelaran]]"First thing."

[[Yusra Haddad]]"Did she say she loved it?"

[[Temperance Oyelaran]]"She loved it."

[[Yusra Haddad]]"She loved mine as well. I told her about the time the sprinklers went off in the disciplinary, and she laughed, she touched my arm, and then I had to print the chart for her, because she hasn't got a login for the printer. And I'm on it. I'm beige."

[[Temperance Oyelaran]]"What's beige?"

[[Yusra Haddad]]"'Outsource or retain.'" Yusra turns the cup round and round. [[Yusra Haddad]]"Did you ever think about what you'd do? If it wasn't this?"

I think about it honestly. There is a window on the fire stairs, wired glass, and a pigeon on the other side of it is doing nothing at all, very well.

[[Temperance Oyelaran]]"I'd like to be told something true," I say. [[Temperance Oyelaran]]"Just once a day. I wouldn't need it to be interesting."

[[Yusra Haddad]]"It won't pay."

[[Temperance Oyelaran]]"No."

At eleven we get called into the glass room. It's Gail, me, Yusra from HR, Piotr with the projector cable, and at the end of the table the consultant, with a fresh yogurt. Nobody's told us what it is about. Yusra keeps lining up her pens.

[[Temperance Oyelaran]]"Do you know?" I murmur.

[[Yusra Haddad]]"I know some of it. I wish I knew less."

[[Temperance Oyelaran]]"Is it the orange boxes?"

She just breathes out through her nose. Then the door opens, and it's Devlin Marsh in person, in his cycling jacket, with his sunglasses pushed up, and everyone rearranges their spine.

[[Devlin Marsh]]"Don't get up, don't get up." Nobody had. [[Devlin Marsh]]"So this is the famous Claims! Great. Love it. Who's the boss down here?"

[[Gail Hutchins]]"I am," Gail says. [[Gail Hutchins]]"We met at the Christmas do. And at the summer do. And you interviewed me."

[[Devlin Marsh]]"Gill! Of course. And you must be..."

[[Piotr Sobczak]]"Piotr."

[[Devlin Marsh]]"Raymond's nephew! Terrible business. How's he bearing up?"

Piotr's mouth opens and stays that way. I can actually see him falling through the ice.

[[Temperance Oyelaran]]"He's bearing up," I say.

[[Devlin Marsh]]"Good man. Send him my best. Corinne, shall you or shall I?"

[[Corinne Alvey]]"You do the vision," says the consultant, [[Corinne Alvey]]"and I'll do the numbers."

The vision takes twenty minutes. There's a river in it. As far as I can make out, we are currently a lake. When it's over he rubs his hands and looks around for someone to have been moved.

[[Devlin Marsh]]"Questions?"

[[Gail Hutchins]]"How many?" says Gail.

[[Devlin Marsh]]"How many what?"

[[Gail Hutchins]]"Of us. Go."

[[Devlin Marsh]]"I don't think of it as going."

[[Corinne Alvey]]"Three," says Corinne, and licks the spoon. [[Corinne Alvey]]"Of five. The reading will be done by software, so there's only the deciding left. For deciding we'd keep one. And a junior."

It's very quiet in the glass room. On the other side, a man in a bicycle helmet is holding a parcel up against the pane and mouthing something.

[[Yusra Haddad]]"There'll be a consultation period," Yusra puts in. [[Yusra Haddad]]"I want that minuted. Forty-five days. Nobody signs anything today."

[[Devlin Marsh]]"Naturally. Naturally. It's a conversation." Devlin has seen the man as well. [[Devlin Marsh]]"Could somebody see what he's after?"

I'm nearest. I get up and open the door.

[[the courier]]"Marsh?"

[[Temperance Oyelaran]]"No. He's just there."

[[the courier]]"Needs a signature. It's the third time I've tried. It's been to some boatyard, it's been to the house." He hands it over. He's sweating. [[the courier]]"It's heavy for what it is. Mind the corner, it's come open, that was before me."

It is heavy for what it is. The corner's come open and there is a curl of wire sticking out, thin as a hair and yellow as butter. I touch it. It makes the tiniest sound.

The docket says WHSE CLEARANCE — 1 OF 60 — STRINGS, BRASS.

I sign. I don't know why I should be the one to sign, but I do, and I carry the parcel to the table and I set it down in front of our chief executive.

[[Temperance Oyelaran]]"It's for you," I say.

[[Devlin Marsh]]"Ah. Brilliant. Thanks, er..."

[[Temperance Oyelaran]]"Temperance. I'm orange."

He laughs, as if he'd understood. Then he sees the corner. He pulls the parcel onto his lap, under the table edge, where he must think it's gone.

Gail is staring at the place where it was. I wait. She's so good, she really is; she did eighteen years of subsidence before she got the office.

[[Gail Hutchins]]"What've you got there?" she says pleasantly.

[[Devlin Marsh]]"Hm? Oh. It's a present. For my wife."

[[Gail Hutchins]]"She plays?"

[[Devlin Marsh]]"Plays what?"

[[Gail Hutchins]]"I couldn't say. What does one play, with brass wire?"

[[Piotr Sobczak]]"Harpsichord," says Piotr. He goes scarlet. [[Piotr Sobczak]]"I did the scanning. It's in the file. There's a whole page on it."

[[Corinne Alvey]]"What file?" Corinne asks.

[[Devlin Marsh]]"It's nothing to do with this."

[[Corinne Alvey]]"I'd like to see it. I'm meant to see everything."

[[Devlin Marsh]]"Corinne, honestly, it's just some bit of admin."

[[Yusra Haddad]]"She's got access," Yusra says. She isn't lining up her pens any longer. [[Yusra Haddad]]"You signed it on the first. Full access. I've a copy."

No one's looking at me, and yet I have the feeling that they're all waiting. I think of the big lunch. I think of Raymond, who did this for thirty-one years and who used to say, whenever I asked him what to do with a bad one, that the dust never lies.

[[Temperance Oyelaran]]"I can put it on the screen," I say. [[Temperance Oyelaran]]"It's at the bottom of my queue. It'll take me a second. Pete, is the cable in?"

[[Piotr Sobczak]]"It's in."

[[Devlin Marsh]]"Hang on. Hang on a moment. Gill..."

[[Gail Hutchins]]"Gail," says my manager, and gets out her mints, and offers them round. [[Gail Hutchins]]"Go ahead, Temi. No hurry. Be as slow as you like."

The picture comes up a foot high and then, when Piotr finds the button, six. Two pallets. Sixty boxes. You could write your name in it.

[[Corinne Alvey]]"What am I looking at?" says Corinne.

[[Temperance Oyelaran]]"You asked me what I do," I say. [[Temperance Oyelaran]]"It's this."
