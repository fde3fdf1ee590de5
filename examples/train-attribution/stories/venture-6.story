Halima Said | Halima, Dr. Said, Hal, the director, the station chief | female
Jonas Ekwall | Jonas, Ekwall, the engineer | male
Priya Raman | Priya, Raman, Dr. Raman, the seismologist | female
Leon Batiste | Leon, Batiste, the diver, Lee | male
Wim | Wim, the technician, the kid from Utrecht | male
Gunnar Thorsen | Thorsen, Gunnar, the man from the ministry, Mr. Thorsen | male
the girl on the phone | the girl on the phone, Noor, Halima's daughter | female
====
## 8. Pressure

The station stood on four legs in sixty metres of water, and at ten past two in the morning one of the legs hummed.

It was not much of a noise. Wim, on night watch in the control room with his feet in the wastepaper basket, took it at first for the fridge. Then his tea began to shiver. He looked at the rings going in and out on the top of it, and reached for the intercom without taking his eyes away.

[[Wim]]"Dr. Raman? Sorry. It's Wim, upstairs. Are you awake?"

The box crackled. [[Priya Raman]]"No."

[[Wim]]"Number three's humming."

[[Priya Raman]]"Humming what?"

[[Wim]]"I'd say about a B flat."

There was a thud, and what he took for a foot going into a shoe.

[[Priya Raman]]"Don't touch anything," said the box. [[Priya Raman]]"Wake Jonas. Don't wake Hal until I've seen it."

[[Halima Said]]"Hal's awake," another voice put in, drier, with an echo around it. [[Halima Said]]"You've left the all-stations down, Wim. I imagine that everyone's awake."

He looked. A row of eight red lights looked back.

[[Jonas Ekwall]]"I'm not," someone groaned out of the machine shop.

[[Leon Batiste]]"Nor me, man," said someone from the dive locker. [[Leon Batiste]]"And I *sleep* in here, so I should know."

[[Wim]]"Sorry," Wim told them all. [[Wim]]"Sorry. Sorry."

* * *

By twenty to three there were four of them round the one screen, and the director had made coffee, which nobody but the director would drink.

Priya had got her hair in a pencil. She was small and wide awake, and she ran the trace back and forth with a knuckle, muttering.

[[Jonas Ekwall]]"It's the pump," said Jonas. [[Jonas Ekwall]]"I changed the bearings in the pump on Friday. It'll be that."

[[Priya Raman]]"Then turn it off."

[[Jonas Ekwall]]"I have."

[[Priya Raman]]"And?"

He listened, his big grey head to one side. The mugs on the rack were chattering, ever so slightly, like teeth.

[[Jonas Ekwall]]"Well, it isn't the pump," he admitted.

[[Halima Said]]"Could it be a ship?" Halima asked. She had on a man's dressing gown over a jersey over pyjamas. [[Halima Said]]"Somebody's screw. We had that trawler in August."

[[Wim]]"Nothing on the radar," said Wim.

[[Priya Raman]]"It's not a ship. Look there." The knuckle stopped. [[Priya Raman]]"It goes for nineteen seconds, stops for six, and goes on for nineteen. I've got it back as far as Thursday; it was just too low to feel. It's getting louder by the same bit every night. I'd say it is something coming up."

[[Halima Said]]"Up what?"

[[Priya Raman]]"Up the hole, Hal."

For a moment no one looked at anyone. The hole was what they were there for. It went down through the seabed under leg three for four and a half kilometres, as straight as a plumb line, and it had a cap on it the weight of a bus.

[[Jonas Ekwall]]"There's nothing down there to come up," Jonas said.

[[Priya Raman]]"There's gas."

[[Jonas Ekwall]]"There *isn't*. They surveyed it three times. It's basalt. You could no more get gas from it than from this table."

[[Priya Raman]]"Did you see the survey?"

[[Jonas Ekwall]]"I saw the summary."

[[Priya Raman]]"So did I. I asked for the whole thing. I asked in March and in May. Who's got it?"

[[Halima Said]]"The ministry has," the director said slowly. She put down her coffee. [[Halima Said]]"Wim, get me Thorsen."

[[Wim]]"It's three in the morning there, too."

[[Halima Said]]"Good."

* * *

He came on at the fourth try, with a lot of coughing. They had him on the loudspeaker over the door, so that the man from the ministry seemed to be addressing them out of the fire notice.

[[Gunnar Thorsen]]"Thorsen. Who's that?"

[[Halima Said]]"Said, at Platform Heron. I'm sorry for the hour, Gunnar. I need the full survey for the bore. Pressures, the lot."

[[Gunnar Thorsen]]"Now?"

[[Halima Said]]"If you please."

[[Gunnar Thorsen]]"You've got the summary."

[[Halima Said]]"I've got a hum."

The line was quiet for so long that Wim checked it. When the voice came again it had stopped coughing, and somewhere behind it a door was being closed.

[[Gunnar Thorsen]]"What interval?" said Thorsen.

Priya's head came up. She leaned across the desk to the microphone and gave the engineer her elbow in the ribs to get there.

[[Priya Raman]]"Why would you ask that?"

[[Gunnar Thorsen]]"Who is this?"

[[Priya Raman]]"Raman, seismics. Why would you ask what interval? I never told you there was one."

[[Gunnar Thorsen]]"Dr. Raman, I'm merely—"

[[Priya Raman]]"Nineteen and six."

[[Gunnar Thorsen]]"God," said the fire notice.

[[Halima Said]]"Gunnar," Halima said, in a perfectly kind voice. She had known him for twenty years; she'd danced at his wedding. [[Halima Said]]"I've eleven people on this platform. I think you'd better tell me what you've done."

[[Gunnar Thorsen]]"I didn't do it. It was before me. The third survey didn't agree with the other two, and they took the average. That's all. It's not a crime. There was a pocket, perhaps. Under the basalt. There was a model, and the model said if it should ever start to work its way up along the casing, then it'd pulse. It gave an interval. And after that it—"

[[Halima Said]]"After that it what?"

There was no answer.

[[Halima Said]]"Gunnar? Hello?"

[[Wim]]"He's hung up," said Wim. He sounded about twelve. [[Wim]]"He actually just hung up."

[[Jonas Ekwall]]"No," said Jonas, [[Jonas Ekwall]]"that's not him. That's the cable. It runs down leg three."

And it was only then that they noticed it had stopped humming.

* * *

The two women took the stairs down to the wet deck, because neither cared to be in the lift.

[[Halima Said]]"How long?"

[[Priya Raman]]"I can't tell you that."

[[Halima Said]]"You've told yourself. I can see you doing it."

[[Priya Raman]]"If it's stopped humming then it's got past the narrow part. It was the narrow part that hummed." Priya was a step in front and did not look round. [[Priya Raman]]"Fifty minutes. Perhaps an hour, if the casing's better than they paid for."

[[Halima Said]]"Will it be?"

[[Priya Raman]]"You danced at his wedding. You tell me."

[[Halima Said]]"He trod on my foot," said the older of them, after another flight, [[Halima Said]]"and blamed the band."

* * *

[[Leon Batiste]]"Let me get this right," said Leon.

He was sitting on the edge of the moon pool with his legs in the water, half into his suit. He was the only diver they had. He'd been eating toast when they came in and he saw no cause to stop.

[[Leon Batiste]]"There's a valve on the cap."

[[Jonas Ekwall]]"A bleed valve," Jonas said. [[Jonas Ekwall]]"It's got a red wheel. It's meant to open from up here, but it's on the same line as the phone."

[[Leon Batiste]]"And you want it open."

[[Jonas Ekwall]]"Very slowly. Half a turn. Then you count to a hundred. If you did it all at once, it'd come out as one bubble, and it would be the size of a church. We would just drop into it."

[[Leon Batiste]]"And me?"

[[Jonas Ekwall]]"You'd be in it already."

[[Leon Batiste]]"Man, you do sell it." He licked jam off a thumb. [[Leon Batiste]]"How long have I got?"

The engineer turned to Priya, who didn't reply. She had sat down upon a coil of hose, and was writing on her own wrist with the pencil from her hair.

[[Halima Said]]"Fifty minutes," said Halima for her. [[Halima Said]]"She told me on the stairs. It could be more."

[[Leon Batiste]]"Could it be less?"

[[Halima Said]]"Yes."

[[Leon Batiste]]"Why don't we just take the boats?"

[[Priya Raman]]"There's a town," Priya said then. [[Priya Raman]]"Eleven kilometres that way. It's on a beach."

Batiste ate the crust. He was a man of forty with a shaved head and gold in one ear, and in two years they had never seen him hurry. He pulled up the zip. He held out a hand, not looking, and Jonas put the helmet into it.

[[Leon Batiste]]"I'll want someone to talk to me," he said. [[Leon Batiste]]"All the way down and the whole time. It's black as a boot, and I don't like it. I never told you that. I've never liked it. So somebody's going to talk, and it's not to be about gas."

[[Jonas Ekwall]]"I'll do it."

[[Leon Batiste]]"You? You'd tell me about bearings."

* * *

So it was Wim that did it. He had the headset, alone in the control room once more, with a fresh tea he was afraid to look at.

[[Wim]]"What shall I talk about?"

[[Leon Batiste]]"You got a girl?" The voice was all breath and bubbles.

[[Wim]]"Not really. There's one I write to."

[[Leon Batiste]]"Forty metres. What's her name?"

[[Wim]]"I'd rather not say."

[[Leon Batiste]]"Boy, I am hanging by a string in the dark."

[[Wim]]"Noor."

A pause, in, out, in. [[Leon Batiste]]"Noor *Said*? The boss's daughter?"

[[Wim]]"She came out on the supply boat at Easter. She's studying oboe. We only talked for an hour. She told me what note the fridge was."

[[Leon Batiste]]"What note is it?"

[[Wim]]"A."

[[Leon Batiste]]"Fifty-five. I've got the cap. I've got the light on it, it's all over little crabs. Go on. Does Hal know?"

[[Wim]]"God, no."

[[Halima Said]]"She does now," remarked the intercom. [[Halima Said]]"Wim, your all-stations."

He shut his eyes. He heard Jonas laugh, down in the wet, and then Priya, who never did. He reached out for the switch.

[[Halima Said]]"Leave it," said Halima. [[Halima Said]]"I think that we'd all like to hear. What did you write to her, the last time?"

[[Wim]]"About the birds. There's a heron stands on the flare stack. I said it was odd that somebody'd named the place for it, and then one came."

[[Leon Batiste]]"That's good," the diver's voice said. There was a scrape, and a long, long grunt. [[Leon Batiste]]"That's nice. That's half a turn. Count for me, somebody."

They counted. None of them had arranged it. It came from the shop, and the galley, and the bunks, all over the platform, out of the eight small grilles, a bit ragged, like a congregation. At sixty the floor gave a shudder. At eighty, out in the dark between the legs, something began to seethe.

[[Leon Batiste]]"Half a turn more," said Leon.

* * *

The phone rang at five to six. The light was coming; there was a smell of eggs. Wim had his cheek upon the desk, and he got the receiver to his ear upside down.

[[Wim]]"Heron."

[[the girl on the phone]]"Who's that?" It was a girl. She'd been running, or crying. [[the girl on the phone]]"Is my mother there? It's on the news, they said there was something wrong with the sea, and they've got everyone down on the sand in blankets. I've been trying since four. Is she all right?"

[[Wim]]"She's fine. She's in the galley. She's making Leon drink her coffee."

[[the girl on the phone]]"Is that *Wim?*"

[[Wim]]"Yes."

[[the girl on the phone]]"Are *you* all right?"

He turned round. In the doorway stood the station chief in her three layers, grey with tiredness, a mug in each hand. She looked at him. She looked at the telephone. Then, with her elbow, taking some care about it, she reached past him and put out the eight red lights.
