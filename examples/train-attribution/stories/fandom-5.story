Captain Ruo Bellweather | Ruo, the captain, Captain, Cap | female
Dumisani | Dumi, the engineer | male
Zikket | the pilot, Zik | neutral
Doc Halloran | Halloran, the doctor, Doc | male
Agathe | the ship | female
Sorrel Pryce | Sorrel, the lieutenant, Lieutenant | female
Wick | the kid, the boy | male
the sergeant | a bored voice, Sergeant | male
====
Nothing to Declare

When the hail came, the entire crew of the *Tolerable Delay* was in the galley with its hands in the air.

This was on account of the cake. Dumi had baked it in the plasma annealer, which reached four thousand degrees, and Doc Halloran had ruled that nobody was to touch it, or breathe near it, until he'd run a counter over the icing.

[[Doc Halloran]]"Nine rads, and ten at the candles," said Halloran.

[[Dumisani]]"That's a safe dose!"

[[Doc Halloran]]"That's a safe dose for a *bulkhead*, Dumi."

[[Zikket]]"I would like it known that I shall eat it regardless," clicked Zikket from the ceiling. The pilot had folded six of its legs around the light fitting, and was holding up the remaining two out of politeness. [[Zikket]]"My people raise their young in reactors. It smells of home."

[[Captain Ruo Bellweather]]"Can I put my arms down?" asked Ruo.

[[Doc Halloran]]"Slowly, Captain."

[[Agathe]]"I hate to spoil a party," said the ship, [[Agathe]]"but I've a Revenue cutter four kilometres off the port side. She wants to know if you're in. I told her I'd look."

Captain Ruo Bellweather put her arms down fast. She glanced, as did everyone, at the pantry door. On the other side of it, among the dried beans, was a boy called Wick, thirteen years of age, who had come aboard at Harrow Station in a crate marked TURBINE PARTS, and for whom the Revenue was offering the price of a small moon.

[[Captain Ruo Bellweather]]"Everyone calm," she said. [[Captain Ruo Bellweather]]"We've done this before. We're a freighter. We freight. Aggie, put them through, voice only, and make me sound older."

[[Agathe]]"You sound quite old enough when you've had no sleep." There was a pop. [[Agathe]]"You're on."

[[Sorrel Pryce]]"Freighter *Tolerable Delay*, this is the Revenue cutter *Diligence*." It was a woman's voice, clipped and very clear. [[Sorrel Pryce]]"Cut your drive and stand by for inspection. State your cargo."

[[Captain Ruo Bellweather]]"Beans," said Ruo.

[[Sorrel Pryce]]"What kind?"

[[Captain Ruo Bellweather]]"Er. Dry."

Dumi was waving both hands at her. She flapped one back at him.

[[Captain Ruo Bellweather]]"And a crew of four," she added quickly. [[Captain Ruo Bellweather]]"Me, a pilot, a doctor, one engineer of doubtful character."

[[Sorrel Pryce]]"We count six heat signatures, *Delay*."

[[Captain Ruo Bellweather]]"One of them's a cake."

The line hummed. One could almost hear a pen being laid down.

[[Sorrel Pryce]]"I'll come over myself," said the voice. [[Sorrel Pryce]]"Ten minutes. *Diligence* out."

[[Agathe]]"Well, you charmed her," said Agathe when the line was dead.

Everybody began at once. Halloran wanted to put the boy in the medical freezer; he'd have him out again in an hour, hardly blue. Zikket was for ramming them. Dumi was still waving.

[[Captain Ruo Bellweather]]"What is it, what's the flapping?" said Ruo.

[[Dumisani]]"I know that voice, Cap! That's Sorrel Pryce. I was at the Engineers' Academy with her." The engineer had gone the colour of putty beneath the soot. [[Dumisani]]"I was, sort of, engaged to her."

[[Doc Halloran]]"Sort of?"

[[Dumisani]]"I was late."

[[Doc Halloran]]"How late?"

[[Dumisani]]"It's been six years, Doc, so that depends on how she's counting."

The pantry door slid open by a hand's width, and above a sack of beans there appeared one very interested eye.

[[Wick]]"You left her at the *altar?*" said the kid.

[[Dumisani]]"You're hidden! You're meant to be hidden!"

[[Wick]]"Yeah, but at the actual altar?"

[[Captain Ruo Bellweather]]"In," said the captain, and the eye withdrew. She took hold of Dumi by the straps of his overalls. [[Captain Ruo Bellweather]]"Listen to me. You're going to be sweet. You're going to be sorry. You'll keep her talking in the airlock while Aggie gets the kid down to the keel tank and floods it with coolant fog. Got it?"

[[Dumisani]]"What do I *say?*"

[[Captain Ruo Bellweather]]"Practise," she said.

***

He practised in the lid of the annealer, which was the nearest thing they had to a mirror.

[[Dumisani]]"Sorrel, you look well. No. You can't see if she looks well, she'll be in a suit. Sorrel! What a surprise. I was just on my way."

[[Zikket]]"May I help?" said Zikket, who had walked down the wall behind him. [[Zikket]]"I've been studying your customs. I'll be the bride."

[[Dumisani]]"Please don't be the bride."

[[Zikket]]"Dumisani," said the pilot in a falsetto like a hinge, and it crossed its forelegs over its thorax. [[Zikket]]"I waited in the temple with my egg-sac. Where were you? My mother had hired a band."

[[Dumisani]]"How'd you know about the band?" said Dumi, appalled.

[[Zikket]]"There is always a band. Answer the bride."

[[Dumisani]]"I was scared."

[[Zikket]]"Of the egg-sac?"

[[Dumisani]]"Of being no good at it." He rubbed at a smear on the lid with his thumb. [[Dumisani]]"She was first in the year, Zik. She could strip a Lorentz coil in the dark. I was the funny one. I thought that some day she'd wake up and notice, and I'd rather—it seemed better to—"

[[Zikket]]"To be the one who woke up first," said Zikket in its own voice. A leg patted him twice, rather hard. [[Zikket]]"That's a very bad answer. Say it to her exactly so."

The airlock chimed.

She came through it with two marines at her back, and when the helmet was off Dumi saw that she did look well. There was a scar now through one eyebrow, and a lieutenant's bar at her throat. She looked at his overalls, his burnt sleeve, his hat, which was the paper kind.

[[Sorrel Pryce]]"No," said Sorrel Pryce.

[[Dumisani]]"Hello, Sorrel."

[[Sorrel Pryce]]"No. Absolutely not. Of all the beans in the sector."

[[Dumisani]]"I was just on my way," he said, and heard himself, and shut his eyes.

[[the sergeant]]"Is this man giving you trouble, ma'am?" inquired a bored voice behind her.

[[Sorrel Pryce]]"He gave me a band, Sergeant. A sixteen-piece band, and two hundred guests, and a fish." She hadn't raised her voice at all. [[Sorrel Pryce]]"Search the holds. Start at the stern. I'll do the engine room myself, since I expect he's the engineer."

[[Dumisani]]"You can't!"

[[Sorrel Pryce]]"Can't I?"

[[Dumisani]]"I mean it's a mess. I mean," said Dumi, and he saw past her shoulder, down the length of the corridor, a hatch swing up and a small bare foot disappear into it. He put himself in front of her. [[Dumisani]]"I was scared. That's the whole of it. I thought you'd wake up one morning and see you'd married the funny one, so I went and woke up first. It's a bad answer. I've had six years and I've not come up with any other."

The marines had stopped. The sergeant was looking tactfully at a pipe.

[[Sorrel Pryce]]"I *liked* that you were the funny one," the lieutenant said, after what seemed to everybody a very long time. [[Sorrel Pryce]]"I was first in the year. Have you any idea how boring it is up there? I'd have given the whole coil to be able to make old Strand laugh in a viva." She turned her helmet over in her hands. [[Sorrel Pryce]]"I ate the fish, you know. I sat down in that frock and ate the entire fish."

[[Dumisani]]"It was a big fish."

[[Sorrel Pryce]]"It was a sturgeon, Dumi."

Somewhere below their boots, something sneezed.

It was coolant fog; it got everyone that way. Nobody moved. In the silence the ship said, brightly and a good deal too late, [[Agathe]]"Bless me. Dust in my manifolds."

[[Sorrel Pryce]]"Five heat signatures and a cake," said Sorrel.

[[Captain Ruo Bellweather]]"Lieutenant, I can explain," said Ruo, who'd come up the ladder with a crowbar held behind her back.

[[Sorrel Pryce]]"How old is he?"

[[Captain Ruo Bellweather]]"Who?"

[[Sorrel Pryce]]"Your dust."

Ruo opened her mouth to say something about manifolds. What she saw in the other woman's face, she told them later, was nothing much; it was only that it looked tired, as her own did in the mornings. [[Captain Ruo Bellweather]]"Thirteen," she said.

[[Sorrel Pryce]]"They told us thirty. They told us he was a bomber. Did he do it, what they say?"

[[Captain Ruo Bellweather]]"He can hear the gates," said the captain. [[Captain Ruo Bellweather]]"That's all. He can hear when one's about to fail, and he told them so at Harrow, and they didn't care to close it. And then it failed. There were four hundred people aboard that liner. He's the only one who can say that they knew."

[[Sorrel Pryce]]"I see." The lieutenant put her helmet on again. Her voice, when it came next, came from the speaker, as clipped and clear as it had been over the line. [[Sorrel Pryce]]"Sergeant, what have you found?"

The sergeant looked at the deck, through which a thin white mist was rising. He had a lad of his own, as it turned out, on Harrow.

[[the sergeant]]"Beans, ma'am," he said.

[[Sorrel Pryce]]"What kind?"

[[the sergeant]]"Dry."

[[Sorrel Pryce]]"Then I've no more business here." At the lock she stopped, with her back to Dumi. [[Sorrel Pryce]]"There's a picket at the Tannhauser gate until Friday. I'd go round by the Shoals. I'll be on leave at Port Ostrander in the spring, at the Blue Hotel, for a week."

[[Dumisani]]"I'll be there," said Dumi. [[Dumisani]]"What time?"

[[Sorrel Pryce]]"Oh, any time," said Sorrel. [[Sorrel Pryce]]"I'll tell you it's an hour before it is."

The lock closed. They stood and listened to the clamps let go, one, two, three, four. Then the deck plate by Ruo's foot lifted, and a damp head came out, blinking.

[[Wick]]"Did they kiss?" said Wick.

[[Doc Halloran]]"They did not," the doctor told him. [[Doc Halloran]]"They discussed a fish."

[[Wick]]"Grown-ups are so weird. Can I have some cake?"

Halloran consulted his counter. He sighed, and he switched it off.

[[Doc Halloran]]"A small piece, from the middle," he said.
