Pam Dhillon | Pam, the call handler | female
Dorothy Sugden | Dorothy, Mrs Sugden, the caller, the old woman | female
Len Sugden | Len, the patient | male
Wayne | Wayne, the floor manager | male
Zosia | Zosia, the girl on dispatch | female
the paramedic | the paramedic, a man's voice | male
Martin | Martin, the son | male
====
Chief Complaint

[[Pam Dhillon]]'Ambulance service, is the patient breathing?'

[[Dorothy Sugden]]'I should hope so,' said the caller. [[Dorothy Sugden]]'He's just asked me for a biscuit.'

It was ten to three in the morning. There were nineteen lit desks in the room and fourteen people at them, and on the big board over the window the number of calls waiting, which had been in the forties since midnight, was the same red as the sign for the fire door. Pam Dhillon had her shoes off. She moved the cursor down to the next box.

[[Pam Dhillon]]'Is he awake?'

[[Dorothy Sugden]]'He's in the airing cupboard.'

[[Pam Dhillon]]'I'm sorry, my love, say that again?'

[[Dorothy Sugden]]'He's half in it. His top half's out. He went in after the stopcock, he will do his own plumbing, and he's gone down sideways and I can't shift him. Are you a nurse?'

[[Pam Dhillon]]'I'm the call handler. What's your name?'

[[Dorothy Sugden]]'Mrs Sugden. Dorothy.'

[[Pam Dhillon]]'And the patient is?'

[[Dorothy Sugden]]'Len. I'm his wife.'

[[Pam Dhillon]]'How old's Len, Dorothy?'

[[Dorothy Sugden]]'Eighty-one. You're eighty-one, aren't you?'

[[Len Sugden]]'Eighty-two,' came a voice from a good way off, as if out of a tank.

[[Dorothy Sugden]]'He's eighty-two. He had a birthday.'

[[Pam Dhillon]]'Right. Tell me exactly what's happened.'

It wasn't curiosity; those were the words on the screen, and you said them. You said every line as it was written. They'd sacked a lad in August for saying 'So what's up?' Pam had been saying the lines for eleven years, and these days she could do it and listen, too. What she was listening to was the cupboard. A man who has fallen makes a noise. There had been nothing out of this one since the biscuit.

[[Pam Dhillon]]'Is he in any pain?'

[[Dorothy Sugden]]'Are you in pain, Len? He says he's comfy.'

[[Pam Dhillon]]'Can he move his arms and legs?'

[[Dorothy Sugden]]'He won't try. He says that he's all right as he is.'

[[Pam Dhillon]]'Did he hit his head?'

[[Dorothy Sugden]]'There's nowt in there to hit it on, only towels.'

[[Pam Dhillon]]'And has he got any pain in his chest at all? Or a tightness?'

There was a rustle, and then a long whispering. Behind her Pam felt someone come up and stop. It would be Wayne. He was floor manager that week, he wore soft shoes, and he'd a way of reading your screen over your shoulder that got into your neck.

[[Wayne]]'Is that a fall?' said Wayne.

Pam nodded.

[[Wayne]]'Code it and let her go. I've got forty-four stacked.'

She held one finger up. It was not the finger that she'd have liked to.

[[Dorothy Sugden]]'He says it's not what you'd call a pain,' Dorothy reported. [[Dorothy Sugden]]'He says it's more like when you've bolted a Yorkshire.'

[[Pam Dhillon]]'When did that come on?'

[[Dorothy Sugden]]'He won't tell me. Thursday, it'll have been. He was rubbing himself on Thursday. I said to him, what's up? Wind, he said.'

[[Pam Dhillon]]'Is he sweating?'

[[Dorothy Sugden]]'It's an airing cupboard.'

[[Pam Dhillon]]'Dorothy, I want you to put the back of your hand on his forehead for me. What's it like?'

[[Dorothy Sugden]]'It's wet,' said the old woman. There was a pause. When she spoke again something had gone from underneath her voice, like a step. [[Dorothy Sugden]]'It's cold. Why's he cold? It's boiling in here.'

Pam's hands were already doing it. The box went from green to amber and then, as she ticked the next, to red. Across the aisle the girl on dispatch sat up, put out an arm for her mouse, and looked over.

[[Zosia]]'What've I got?'

[[Pam Dhillon]]'Eighty-two, male, chest. Query MI. He's stuck in a cupboard, in Netherthong.'

[[Zosia]]'I've got nowt in Netherthong. I've got one clearing at Huddersfield.'

[[Pam Dhillon]]'How long?'

[[Zosia]]'Twenty-two.'

[[Wayne]]'It was a fall,' Wayne said.

[[Pam Dhillon]]'It was. It's not now.' She swung the arm of the headset back down. [[Pam Dhillon]]'Dorothy? I'm sending somebody to you, they're on their way, I'm going to stop on the line with you till they come. All right? Have you any aspirin in the house?'

[[Dorothy Sugden]]'I've got it in the tin. Is it his heart?'

[[Pam Dhillon]]'I can't tell from here. I want to be safe. Is he allergic to it?'

[[Dorothy Sugden]]'He's never been allergic to owt. What've I to do, just give it him?'

[[Pam Dhillon]]'One tablet. Three hundred milligrams, and he's got to chew it.'

[[Dorothy Sugden]]'He'll not like that.'

[[Pam Dhillon]]'No.'

[[Dorothy Sugden]]'Here. Get that down you. I know it's not a biscuit. Don't talk, chew. Because the lady says.'

Somebody laughed at the far end of the room at some other thing. Pam looked at the clock: four minutes gone, eighteen to go. She had done it often enough to know what eighteen minutes was. It was a programme, without the adverts. It was as long as it takes to bath a child.

[[Pam Dhillon]]'Is your front door unlocked, Dorothy?'

[[Dorothy Sugden]]'It's on the chain.'

[[Pam Dhillon]]'I'd like you to go and take off the chain, and put the outside light on, and come straight back. Can you do that?'

[[Dorothy Sugden]]'I don't want to leave him.'

[[Pam Dhillon]]'I know. It's only so they can get in to him. Take the phone with you, and keep talking to me.'

[[Dorothy Sugden]]'What about?'

[[Pam Dhillon]]'Anything. What's your hall like?'

[[Dorothy Sugden]]'It wants decorating. It's that woodchip. I've been on at him since our Martin went. I'm on the stairs. You wouldn't think it to look at me, but I used to come down these on a tray.'

[[Pam Dhillon]]'When was that?'

[[Dorothy Sugden]]'Coronation. I was nine. It was my mother's house, I was born in that front bedroom. He came to do the boiler. That's the chain off.'

[[Pam Dhillon]]'Len did?'

[[Dorothy Sugden]]'Nineteen sixty-five. He was here for a week. It wasn't a week's work. My dad said, either that lad can't mend boilers or he's courting. That's the light on, I'm coming back up now. You've got to excuse me, I blow a bit.'

[[Pam Dhillon]]'You take your time.'

[[Dorothy Sugden]]'He couldn't mend boilers either. Len? Len!'

Pam pressed the headset to her ear. Without meaning to she had stood up. All along the row the others bent to their own screens, murmuring, and at her elbow the floor manager had, for once, nothing to read.

[[Pam Dhillon]]'Dorothy, what's happening?'

[[Dorothy Sugden]]'His eyes have gone funny.'

[[Pam Dhillon]]'Is he breathing?'

[[Dorothy Sugden]]'He's making a noise, like snoring. Len! Stop that!'

[[Pam Dhillon]]'Listen to me. I'm going to tell you what we're going to do. I need him flat on his back on the floor. Can you get him out?'

[[Dorothy Sugden]]'I said, I can't shift him!'

[[Pam Dhillon]]'Get hold of him under the arms from behind. Never mind if you hurt him. Put your foot up on the frame.'

[[Dorothy Sugden]]'I've got a hip!'

[[Pam Dhillon]]'I know you have, love. Pull.'

It was the worst of it, the listening. There was a clatter, and breath, and a thing being dragged. She heard the old woman swear, in a way she'd not have thought of; she heard a crash of what had to be the shelf, and the whole lot coming down after it. On the board the number turned from forty-four to forty-five.

[[Wayne]]'Where are they?' said Wayne, not to her.

[[Zosia]]'Honley. Six minutes.'

[[Wayne]]'Has anyone tried the village? Is there a first responder?'

[[Zosia]]'He's on nights at the mill. I've rung him, he's running.'

[[Wayne]]'From the mill? It's a mile.'

[[Zosia]]'It's downhill,' said Zosia.

[[Dorothy Sugden]]'He's out,' Dorothy said, or gasped it. [[Dorothy Sugden]]'He's on the landing, there's towels all over. He's stopped snoring. I don't think that he's doing owt at all.'

[[Pam Dhillon]]'Kneel down beside him. Put the phone on the floor, press the button for the speaker. The heel of your hand goes on his breastbone, right in the middle. Your other hand on top. You're going to push down hard, two inches, and I'll count.'

[[Dorothy Sugden]]'I'll break him.'

[[Pam Dhillon]]'You might do. They mend. Push. One, two, three, four. Let me hear you, Dorothy. One, two, three, four.'

[[Dorothy Sugden]]'One, two,' said the small voice on the floor. [[Dorothy Sugden]]'Three, four.'

[[Pam Dhillon]]'Faster. One, two, three, four. That's it.'

[[Dorothy Sugden]]'One, two, three. You daft. Old. Beggar. One, two.'

[[Pam Dhillon]]'Keep going.'

[[Dorothy Sugden]]'It was only. A washer. I told him. Get a man.'

[[Pam Dhillon]]'Three, four. You're doing it right. Don't stop.'

[[Dorothy Sugden]]'My wrists.'

[[Pam Dhillon]]'I know. You can't stop. One, two, three, four. What was he wearing, Dorothy? When he came for the boiler?'

[[Dorothy Sugden]]'Overalls,' panted Mrs Sugden. [[Dorothy Sugden]]'Green. He'd a pencil. Three, four. Behind his ear. One. Two. He left it. On the sink. He came back for it. Every day. For a pencil.'

Pam counted. She went on counting, with her eyes shut and her stockinged feet on the carpet tiles, and it was only when she heard a door flung back, and boots on the woodchip stairs, two at a time, that she found that someone had hold of her shoulder, and that it was Wayne.

[[the paramedic]]'All right, sweetheart, I've got him,' said a man's voice. [[the paramedic]]'You've done that lovely. Let me in there. How long's he been down?'

[[Dorothy Sugden]]'I don't know. Ask the lady.'

[[Pam Dhillon]]'Four minutes,' said Pam.

[[the paramedic]]'Four minutes,' the paramedic repeated. [[the paramedic]]'Ta. Can we have you over here, my love, on the bed? Ash, can you bag him? Stand clear.'

Then the line went to the tone, as it does. They hang up. They haven't got a hand. She sat down and pulled off the headset, and her ears were hot. The screen asked for the reason that the call had ended, and gave her five to choose from.

[[Zosia]]'Do you want a brew?' Zosia said.

[[Pam Dhillon]]'I've to take the next one.'

[[Wayne]]'No, you've not,' said the floor manager. [[Wayne]]'You've to go and stand outside for ten minutes. It's a rule.'

[[Pam Dhillon]]'Since when?'

[[Wayne]]'Since I'm the manager. Put your shoes on.'

You never hear. That's what they tell you in the first week, and they're right: it's a book with the last page out, forty times a night. So when she came on at seven one night, nearly into March, and found a yellow sticky on her screen with a Holmfirth number, she took it for somebody else's. She rang it from the stairs. It was a man who answered.

[[Martin]]'Hello?'

[[Pam Dhillon]]'I had a message to call this number. It's Pam, from the ambulance.'

[[Martin]]'Oh, right. You'll want my mum. She's been on at them for weeks to find you. Hang on, she's up a ladder.'

[[Pam Dhillon]]'She's what?'

[[Martin]]'She's stripping the hall. Mum! It's that lady!' He sounded about fifty, and tired, and as though he had been laughing. [[Martin]]'I'm Martin, I'm the son. I don't know what you said to her. She's told everyone in the village that you asked her what he'd got on.'

[[Pam Dhillon]]'How is she?' said Pam. It was all she dared.

[[Martin]]'She's broken four of his ribs. She won't let it drop. He can't have the remote.'

There was some fumbling at the other end, something knocked over; and out of the tank of that house, a long way back, crosser than she remembered, and wanting to know if there was any chance in this world of a biscuit, came an old man's voice.

[[Dorothy Sugden]]'Take no notice,' said Dorothy into the phone. [[Dorothy Sugden]]'Is that you, love? What's *your* hall like?'
