Benno | | male | narrator
Auntie Ruche | Ruche, my aunt | female
Colonel Bunt | the Colonel | male
Dot | the smallest of us | female
Salt | | male
Silt | his brother | male
Scree | the gull | male
Old Fast | the limpet | male
Ysolde | a voice, the voice, the whelk | female
====
Moving Day

I should like it understood that I was naked for only eleven minutes, and that I behaved, for most of them, as well as anybody.

A hermit crab is a respectable person with a soft behind. That is the whole of our history. We're born without a house and we go on growing, so that every house we find is sooner or later too small; and there are never enough. And therefore, on our beach, no one moves by himself. When a big new shell comes in on the tide we all go down to it, and draw up in order of size. Then somebody gives the word. The largest gets out of the old shell and into the new one; the next gets into the largest's; the third into the second's; and so on down, until at the very end one small, bad, broken shell is left lying on the sand with no one in it. It takes five seconds. It's the most beautiful thing we do.

That was how it was meant to go on the Friday.

[[Salt]]«It's come!» shrieked Salt, tearing down the beach with his brother behind him. [[Salt]]«It's a whelk! It's huge!»

[[Silt]]«It's got stripes!» said Silt.

[[Salt]]«It's got a porch!»

[[Auntie Ruche]]«Is it empty?» asked my aunt Ruche. She was the largest of us, and for two years had been obliged to live with her left side hanging out. [[Auntie Ruche]]«I'm not walking all that way for another tenant. Who's looked inside?»

Nobody had, it seemed. The twins said it had been dark in there, and that they were sensitive.

[[Colonel Bunt]]«I shall reconnoitre,» said Colonel Bunt.

[[Auntie Ruche]]«You'll stick in the doorway, Colonel, as you did at Easter. Send somebody small. Where's Dot?»

Dot was the smallest of us. She was so small that she lived in the cap of a toothpaste tube, and had to hold it on. She never said a great deal, because when she did it came out in bits.

[[Dot]]«H-h-here,» said Dot.

[[Auntie Ruche]]«Run along, my crumb, and put your head in that whelk, and tell us if there's anyone at home.»

She ran along. We saw her stop on the porch; we saw the cap tip forward. She remained like that for some time. Then she came back to us over the ripples, a good deal more slowly than she'd gone.

[[Dot]]«It's,» she said. [[Dot]]«It's em-em-em-em—»

[[Benno]]«Empty?» I suggested. I have gone over that moment often. One ought never to finish a person's word for her. But I was in a periwinkle with a hole in the roof, and I was fifth in line.

Dot looked at me. She nodded.

So down we went. It was a superb shell. It lay on its side under the rock where Old Fast, the limpet, has his place, and the sun shone through the lip of it as pink as a prawn. We formed up. There was Auntie Ruche, and then the Colonel; there were the twins, one after the other; myself; three cousins from the groyne who don't come into this; and Dot at the tail with her cap.

[[Old Fast]]«I shouldn't,» said Old Fast.

[[Auntie Ruche]]«You never would,» my aunt replied. [[Auntie Ruche]]«How long have you been on that rock?»

[[Old Fast]]«Thirty year. Never regretted it. I shouldn't get undressed, that's all, not with him about.»

He meant Scree. We all of us squinted up; but there was nothing in the sky apart from the sun.

[[Colonel Bunt]]«Positions!» barked the Colonel. [[Colonel Bunt]]«On my word! One. Two. And *out*!»

I can't hope to make it clear to a person with a hard behind. There's a pop, and then the wind gets at you. Out I came; out came all of us, in the one same instant, pink and curled and shining, down the whole length of the line. I saw Auntie Ruche lift herself magnificently and back in at the striped porch. I saw the Colonel already reaching round for the place that she had left.

[[Ysolde]]«Engaged,» said a voice.

Auntie Ruche came out of that shell as a cork comes out of a bottle. She sat down on the Colonel. The Colonel sat down on Salt.

[[Ysolde]]«I'm sorry,» said the voice. It came from a long way in; it was a slow, cool, bubbling sort of voice. [[Ysolde]]«I didn't mean to startle you. But you did put it in my eye.»

[[Auntie Ruche]]«There's somebody in there!» gasped my aunt. [[Auntie Ruche]]«Back! Everyone get back into your own!»

You would have thought that was simple. But it had only ever been done the one way, you see; no one living had ever tried it in reverse. The Colonel was inside Auntie Ruche's old shell by now as far as the waist. Salt had the Colonel's. Silt had got into Salt's and found that he liked it.

[[Auntie Ruche]]«Colonel, come out of my house.»

[[Colonel Bunt]]«I can't, madam. I'm at the corner.»

[[Salt]]«And I can't go back to mine! He's in it!»

[[Silt]]«It's bigger,» said his brother from inside. [[Silt]]«You never told me that it was bigger.»

[[Salt]]«It's *meant* to be bigger! I'm the elder!»

[[Silt]]«By a minute!»

[[Benno]]«Could somebody,» I said, [[Benno]]«just let me by?»

And it was at that moment that a shadow went across the sand. It went over the lot of us, from one end to the other, and it turned, and it came back rather lower.

[[Scree]]«Well, well,» said a cheerful sort of person up above. [[Scree]]«Here's a thing. Here's a laid table.»

[[Old Fast]]«I said so,» remarked Old Fast, and clamped down.

Scree landed on the next rock. He's the landlord, in his own opinion. He folded himself up, first one wing and then the other, taking trouble over the ends, and put his head on one side and ran that yellow eye along us, like a man going down a menu.

[[Scree]]«Don't get up,» said the gull.

Three of us were in houses, more or less. Six were not. I had the presence of mind to pull a bit of weed over me. And then, from the far end, someone started to speak, in a voice so high and shaky that I didn't know it at first.

[[Dot]]«It's m-my fault.»

It was Dot. She had come out from the line on to the bare sand. She hadn't even the cap on.

[[Dot]]«I l-looked in,» she said. [[Dot]]«And she was in there. She was asleep, she had her d-door shut. And I came b-back to say it wasn't em-empty. I was g-going to say, it isn't em-em, and then B-Benno said—» She gave a gulp. [[Dot]]«But I could have sh-shaken my head. I know I could. Only I'd never had a sh-shell. I've only had a c-cap. And I thought p-perhaps she wouldn't m-mind. So it's me that told the l-lie, Mr. Scree, and you ought to eat me, and l-let them get d-dressed.»

No one said anything. The sea came in a little and went out. I have been wet all my life, but I'd never felt cold before.

[[Benno]]«It was me,» I said. I'd lost hold of the weed. [[Benno]]«She never said it. I put the word in her mouth because I wanted the house.»

[[Auntie Ruche]]«I'm the one that gave the order,» said Auntie Ruche.

[[Colonel Bunt]]«I beg your pardon, madam,» came the voice of the Colonel, muffled, from behind her. [[Colonel Bunt]]«*I* gave the order. You may eat me, sir, as soon as I can be got out.»

[[Scree]]«Now this is nice,» said Scree. He seemed moved. [[Scree]]«In all my years I never had a dinner pass the plate. Tell you what I'll do. I'll take you as you come. Little one first, since she spoke up.»

He hopped down. He has big, pink, unhurried feet. He had bent right over her, and I'd shut my eyes, when I heard that slow cool bubble once again.

[[Ysolde]]«Young lady in the sand,» it said. [[Ysolde]]«You've a pleasant way of knocking. Would you care to come in?»

I opened one eye. The whelk had put out her foot. I'd never seen such a foot. It came from beneath the striped porch like a tablecloth being drawn off a table, and went on coming, and it took hold of the rock; and up on top of it, swaying, as tall as a church to us, rose the shell.

[[Ysolde]]«All of you,» said the whelk. [[Ysolde]]«Quickly, please. Underneath.»

We went in under that porch in a heap. I had a cousin's elbow in my mouth. Somebody hauled the Colonel in, house and all, by the feelers. And down over us came the great pink lip, and met the sand, and there we were in the dark, nine of us, stuck all over with slime, and as safe as the Bank.

*Tock*, went something. *Tock. Tock.*

[[Scree]]«Open up!» said Scree's voice, outside. [[Scree]]«Be a sport!»

[[Ysolde]]«I am shut,» she told him.

[[Scree]]«I can wait.»

[[Ysolde]]«So can I, dear. I've been doing it since before you were an egg. I believe that the tide turns at six.»

He kicked us, then. He said a number of things concerning snails. In the end we heard him take off, and Old Fast, above, unclamp himself, and remark to nobody that he had said so.

It was a while before any of us liked to speak.

[[Auntie Ruche]]«Madam,» said my aunt in the dark, [[Auntie Ruche]]«we came here to put you out in the street.»

[[Ysolde]]«You did ask first if I was at home. Most people just pull.» I felt the roof shift a little, comfortably. [[Ysolde]]«I am called Ysolde. I've a sister on the other side of the bar, who passed on in the spring, and she was a larger woman than I am. Her place has been standing vacant. Nobody knows of it, as it's buried up to the chimney. You might dig.»

[[Colonel Bunt]]«How large?» asked the Colonel hoarsely.

[[Ysolde]]«She had a winter porch and a summer porch.»

Auntie Ruche burst into tears.

We moved on the Sunday, by moonlight, with the limpet for look-out. It took us five seconds. Pop, it went, and there was the wind, and then, oh, the corners of it, the cool clean corners! But I needn't go on. I've no hole in my roof. And at the end of the line there was one shell left over, as there always is. It was a small one, a periwinkle, with a bit of daylight showing through the top.

[[Benno]]«It's not much,» I said. [[Benno]]«It drips.»

Dot walked all round it. She went in, and I could hear her going up and down, touching the walls.

[[Dot]]«It's got an *up-up-up—*» she began, and stuck.

I opened my mouth. I shut it. I looked out at the sea for as long as it took; there was a fair amount of sea.

[[Dot]]«—*upstairs*!» said Dot.
