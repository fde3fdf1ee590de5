Thảo | con | female | narrator
Mẹ | my mother, Mrs. Vũ | female
Marguerite Adeyemi | Marguerite, the sister in charge | female
Mr. Abernathy | Bed Nine, the old man | male
Dr. Solanki | the registrar | male
Declan | the porter | male
the daughter | Judith, Judith Abernathy, a woman in a camel coat | female
====
What the Floor Knows

My mother cleaned the fourth floor of St. Brannoc’s for twenty-two years before I ever put on a uniform there, and when I was moved to Ward 4B I asked for only one thing, which was that nobody should be told.

Everybody was told. It took about a day.

[[Declan]]“So you’re Mrs. Vũ’s girl,” said the porter, backing a bed through the double doors. [[Declan]]“She says you’re too thin.”

I said that she said that about everyone.

[[Declan]]“She’s never said it about me,” said Declan.

It was the second week of January, the week of the norovirus, and the ward was down to three of us on nights: Marguerite Adeyemi, who was the sister in charge and had been on her feet since the previous government; an agency nurse who left at one with a migraine; and me. At two in the morning my mother came through with her yellow machine. She didn’t look at me. We had an agreement, and on the ward she kept it better than I did. She nodded to the desk in general and began on the corridor, in long overlapping curves, like someone icing a cake.

[[Marguerite Adeyemi]]“Your mother, Thảo,” said Marguerite, not raising her eyes from the drug chart, [[Marguerite Adeyemi]]“is the only person in this building who finishes things.”

[[Thảo]]“Please don’t tell her that.”

[[Marguerite Adeyemi]]“Why not?”

[[Thảo]]“She’ll want me to hear you say it again.”

The bell went in the side room. Bed Nine had been going all night.

Mr. Abernathy was eighty-six and had a broken hip, a chest infection and the bluest eyes I have ever seen on a person. He’d been a piano tuner. He was no trouble in the daytime. But every night, from about midnight on, he rang and asked for the same thing, and it was never the same thing we brought him.

[[Mr. Abernathy]]“I’d like the window, please,” he said when I came in.

[[Thảo]]“It’s open, Mr. Abernathy. I opened it before.”

[[Mr. Abernathy]]“No. The window.”

[[Thảo]]“Would you like it shut?”

He looked at me with terrible courtesy. [[Mr. Abernathy]]“It’s quite all right, my dear,” he said. [[Mr. Abernathy]]“You’re very busy.”

I shut the window. I plumped what there was to plump. When I got back to the desk Dr. Solanki was leaning on it, eating somebody’s Christmas shortbread. He was the registrar that month, a long young man with a crease down one cheek from whatever he’d been asleep on.

[[Dr. Solanki]]“Is that nine again?”

[[Marguerite Adeyemi]]“That is nine,” Marguerite said. [[Marguerite Adeyemi]]“Eleven times since midnight. He wants a window.”

[[Dr. Solanki]]“He’s got a window.”

[[Marguerite Adeyemi]]“We have put this to him.”

[[Dr. Solanki]]“Then he’s delirious. It’s the infection, it gets them like that at night.” He brushed the crumbs off his tie and pulled the chart towards him. [[Dr. Solanki]]“I’ll write him up for something. Half a milligram. Let the poor man sleep.”

[[Marguerite Adeyemi]]“And let the poor man fall out of bed at five, when it’s wearing off and I’m doing the obs on my own?”

[[Dr. Solanki]]“You’re not on your own. You’ve got—” He looked at my badge, and then he looked at it for longer. [[Dr. Solanki]]“How do you say that?”

[[Thảo]]“Like *tower*,” I said, [[Thảo]]“but asking a question.”

It was then that my mother switched off the machine.

She never switched it off in the middle of a corridor. She stood there in her blue tabard, both hands on the bar, looking at a spot on the wall a foot above the doctor’s head, and for the first time in the eight nights that I’d been on the ward she spoke to me in public, and she did it in Vietnamese, and it was a scolding.

I’ll put it down as I understood it.

[[Mẹ]]“Are you people deaf? He doesn’t want the window in the room. There isn’t anything in that window, it’s the car park. He wants the one by the lift.”

[[Thảo]]“Mẹ, not now.”

[[Mẹ]]“If not now, when? He’ll be dead in the morning and you’ll say not now.”

[[Dr. Solanki]]“What does she say?” asked Dr. Solanki.

Marguerite put down her pen. [[Marguerite Adeyemi]]“She says we are deaf,” she told him. [[Marguerite Adeyemi]]“I don’t have the language, but I have a mother.”

So I translated. I could feel my ears going red. I said that my mother thought Bed Nine meant another window, the tall one at the end, by the lift, and that she—

[[Thảo]]“How do you know?” I asked her. I had only just thought of it. [[Thảo]]“Did he tell you?”

[[Mẹ]]“Tell me! Who tells me things? I clean the glass.” My mother let go of the bar with one hand and held it up flat against the air, at about the height of her own face. [[Mẹ]]“Every spring there’s a mark there. Just here. Somebody’s forehead. I clean it off and in a week it’s back. For years, con, since before you finished school. Then one April I’m early and I see him. He’s standing there in his good coat with a bag of tools.”

[[Thảo]]“He worked here?”

[[Mẹ]]“There’s a piano in the chapel. He came to tune it, spring and autumn. And afterwards he takes the lift up to the fourth floor, where he’s got no business, and he puts his head on my window.”

I told them that in English. Nobody said anything for a moment. The shortbread tin ticked as its lid settled.

[[Marguerite Adeyemi]]“What is there to see from it?” said Marguerite.

It was a good question, and I was embarrassed not to know. I’d passed it every night with my arms full.

[[Mẹ]]“Roofs,” said my mother, in English. It was her first word of it that shift. She considered. [[Mẹ]]“Old part. Tree.”

The doctor had stopped writing. He clicked the pen in and out. He was not a bad doctor, and I saw him turn the thing over: the hip, the chest, the hour, the rules.

[[Dr. Solanki]]“We can’t go taking him for walks. He’s on oxygen.”

[[Marguerite Adeyemi]]“There are such things as cylinders,” said Marguerite.

[[Dr. Solanki]]“He’s two days out of theatre.”

[[Marguerite Adeyemi]]“There are such things as wheels. Declan!”

[[Declan]]“I’m on my break,” came from the linen room.

[[Marguerite Adeyemi]]“You have been on your break since I was a girl. Come out of there.”

It took the four of us to move him. Declan had the head of the bed and I the foot; Marguerite carried the cylinder in her arms like a christening; and the registrar, who’d said twice that he was having nothing to do with it, walked alongside with two fingers on the old man’s pulse. My mother went in front with a yellow cone, in case, I suppose, of traffic.

[[Mr. Abernathy]]“Are we going down?” Mr. Abernathy asked.

[[Declan]]“Only along, squire.”

[[Mr. Abernathy]]“I haven’t got my shoes.”

[[Declan]]“You’ll not need them. It’s carriage class.”

By the lift there’s a window that goes from your knees nearly to the ceiling. We turned off the corridor light. At first there was only us in it, a bed and five faces, and then our eyes grew used to the dark, and the old hospital came up out of it, the part from before the war with its slates and its little useless tower, all of it under snow. None of us had known it had been snowing. In the yard stood one bare tree, and behind the tree was a row of arched windows with a lamp over the door.

[[Mr. Abernathy]]“There,” he said. He said it quite differently. It was the voice of a man putting down a bag.

Nobody asked. He told us anyway, with his forehead as near the glass as the bed rail would let it go.

[[Mr. Abernathy]]“That was Maternity. Third window along. They didn’t let fathers in, in those days. I stood down there, by the tree, from a quarter past six till gone midnight, and then Elsie came and held her up to me. She could hardly stand. She held her up like this.

[[Mr. Abernathy]]“I couldn’t see a thing, you know. My glasses had steamed over. I waved at the wrong window. Elsie never let me forget it, fifty-nine years I was the man who’d waved at the sluice room.”

[[Marguerite Adeyemi]]“And the child?” said Marguerite gently.

[[Mr. Abernathy]]“Judith. She’s a solicitor,” he said. [[Mr. Abernathy]]“She doesn’t care for fuss.”

He slept after that. He slept there, in the bed by the lift, with my mother’s cone beside him, since the doctor said that having got him off he’d strike anyone who moved him.

At ten past seven the doors of the lift opened and a woman in a camel coat walked out of it with a briefcase and almost fell over the bed.

[[the daughter]]“What’s this?” she said. [[the daughter]]“Why is my father in a corridor?”

[[Marguerite Adeyemi]]“Good morning,” said Marguerite. [[Marguerite Adeyemi]]“You must be—”

[[the daughter]]“I’m Judith Abernathy, and I’d like to know who’s responsible.”

I have thought since about the silence that followed. Dr. Solanki opened his mouth. So did Declan, who had come off shift and had his bicycle helmet on. But it was my mother who stepped forward, with her cloth over her shoulder. She came up to the third button of the camel coat.

[[Mẹ]]“Me,” she said. [[Mẹ]]“I do it. You look.”

She took the woman by the sleeve, turned her round to face the glass, and pointed, out over the snow, one arch, two arches, three.

[[Mẹ]]“You,” said my mother. [[Mẹ]]“There. Very small.”

The daughter didn’t move for some time. Then she put the briefcase down on the wet floor, which my mother permitted. I watched her lean, slowly, as though something were drawing her by the hair, until her forehead touched the pane.

[[Mr. Abernathy]]“You’ve found it, then,” said a voice from the pillow.

[[the daughter]]“Oh, Dad. You should have said.”

[[Mr. Abernathy]]“I did say. I rang and rang.”

We took the stairs, my mother and I; she doesn’t trust the lift. On the second landing she stopped to get her breath. I told her what Marguerite had said about her, the finishing of things. I hadn’t meant to.

[[Mẹ]]“I know,” my mother said. [[Mẹ]]“I heard her. Tomorrow tell her to say it louder.” She looked me up and down. [[Mẹ]]“You’re too thin, con.”

[[Thảo]]“You say that to everyone.”

[[Mẹ]]“Not to everyone. Come on, I’ve left the mark on for today. I’ll do that window Thursday.”
