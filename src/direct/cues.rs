//! The table of words that tell how a line is said.
//!
//! Adding a cue is one word in a row of [`CUES`]; adding a manner is one constant.

use super::Evidence;
use super::attached::{Piece, Role};
use super::words::{DETERMINERS, Word, affirmed, listed, main_clause};
use crate::engine::Delivery;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a manner does to plain speech.
///
/// The numbers are about a third of what people do, which is what a listener takes for the same voice (the limits in
/// [`super`] say more): pitch and its spread after Banse & Scherer, "Acoustic profiles in vocal emotion expression"
/// (1996): anger, joy and fear raise both, sadness and boredom lower both; tempo rises and falls with them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Manner {
    /// The delivery it is, if it has a name.
    pub delivery: Option<Delivery>,
    /// Added to the level.
    pub loudness_db: f32,
    /// Multiplies the tempo.
    pub pace: f32,
    /// Added to the pitch.
    pub pitch_semitones: f32,
    /// Multiplies the spread of the pitch.
    pub range: f32,
}

const fn manner(delivery: Option<Delivery>, loudness_db: f32, pace: f32, pitch_semitones: f32, range: f32) -> Manner {
    Manner { delivery, loudness_db, pace, pitch_semitones, range }
}

const WHISPER: Manner = manner(Some(Delivery::Whisper), -6.0, 0.95, 0.0, 0.8);
const HISS: Manner = manner(Some(Delivery::Whisper), -4.0, 1.02, 0.0, 1.0);
const MURMUR: Manner = manner(Some(Delivery::Murmur), -4.0, 1.0, -0.5, 0.75);
const SOFT: Manner = manner(Some(Delivery::Soft), -3.0, 0.96, 0.0, 0.85);
const MEEK: Manner = manner(Some(Delivery::Soft), -3.0, 0.95, 0.5, 0.85);
const HOARSE: Manner = manner(Some(Delivery::Hoarse), -2.0, 0.95, -0.5, 0.85);
const COLD: Manner = manner(Some(Delivery::Cold), -0.5, 0.96, -0.5, 0.65);
const FLAT: Manner = manner(Some(Delivery::Cold), -1.0, 0.97, -0.3, 0.55);
const STERN: Manner = manner(None, 1.0, 0.98, -0.4, 0.9);
const GRAVE: Manner = manner(None, -0.3, 0.94, -0.6, 0.8);
const SNAP: Manner = manner(None, 2.0, 1.08, 0.5, 1.15);
const ANGRY: Manner = manner(None, 2.5, 1.05, 0.7, 1.25);
const GROWL: Manner = manner(Some(Delivery::Growl), 0.5, 0.96, -1.5, 0.8);
const LOUD: Manner = manner(None, 2.5, 1.0, 0.8, 1.15);
const SHOUT: Manner = manner(Some(Delivery::Shout), 4.0, 1.0, 2.0, 1.25);
const SCREAM: Manner = manner(Some(Delivery::Scream), 5.0, 1.02, 3.0, 1.35);
const EXCLAIM: Manner = manner(Some(Delivery::Excited), 1.5, 1.04, 1.0, 1.25);
const BRIGHT: Manner = manner(Some(Delivery::Excited), 0.5, 1.04, 0.8, 1.25);
const LAUGH: Manner = manner(Some(Delivery::Laugh), 0.5, 1.02, 0.7, 1.25);
const WEEP: Manner = manner(Some(Delivery::Cry), -0.5, 0.93, 0.8, 1.1);
const PLEAD: Manner = manner(Some(Delivery::Plead), -0.5, 0.98, 0.8, 1.2);
const STRAINED: Manner = manner(None, 0.5, 1.02, 0.8, 1.2);
const NERVOUS: Manner = manner(Some(Delivery::Hesitant), -1.0, 0.98, 0.5, 1.1);
const STAMMER: Manner = manner(Some(Delivery::Hesitant), -0.5, 0.95, 0.3, 1.05);
const WEARY: Manner = manner(Some(Delivery::Weary), -2.0, 0.92, -0.8, 0.75);
const WARM: Manner = manner(Some(Delivery::Soft), -1.5, 0.96, 0.2, 1.0);
const BITTER: Manner = manner(Some(Delivery::Cold), 0.0, 0.97, -0.3, 0.9);
const FAST: Manner = manner(None, 0.3, 1.12, 0.2, 1.05);
const SLOW: Manner = manner(None, -0.3, 0.86, -0.2, 0.95);
const LOW: Manner = manner(None, -1.0, 0.98, -1.0, 0.85);
const HIGH: Manner = manner(None, 0.5, 1.03, 2.0, 1.2);

/// Where a cue counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// A verb of a tag: `she whispered`, `said Ilo, whispering`.
    Verb,
    /// A verb of a tag or of a beat: `He laughed.`
    Body,
    /// An adverb beside a verb of saying: `said quietly`, `softly added`.
    Adverb,
    /// A noun for a sound: `with a laugh`, `in a deep growl`, `let out a sigh`.
    Sound,
    /// An adjective of a voice: `in a hoarse voice`, `her tone was flat`.
    Voice,
    /// An adjective of the speaker behind a comma: `said Ilo, delighted.`
    Mood,
    /// A phrase, wherever it stands; `*` is any word, `/` parts words of which one stands there.
    Phrase,
}

/// All cues: where they count, what they mean, and the words, with a comma between phrases.
const CUES: &[(Place, &Manner, &str)] = &[
    (Place::Verb, &WHISPER, "whispered whispers whispering breathed breathes mouthed"),
    (Place::Verb, &HISS, "hissed hisses hissing"),
    (Place::Verb, &MURMUR, "murmured murmurs murmuring muttered mutters muttering mumbled mumbles mumbling"),
    (Place::Verb, &SOFT, "crooned soothed comforted cooed consoled lulled hushed"),
    (Place::Verb, &HOARSE, "croaked croaks croaking rasped rasps rasping wheezed panted panting coughed choked"),
    (
        Place::Verb,
        &SHOUT,
        "shouted shouts shouting yelled yells yelling bellowed bellows bellowing hollered bawled blared blaired",
    ),
    (Place::Verb, &SHOUT, "roared roars roaring thundered barked barks boomed howled exploded raged"),
    (
        Place::Verb,
        &SCREAM,
        "screamed screams screaming shrieked shrieks shrieking screeched screeching wailed shrilled",
    ),
    (Place::Verb, &LOUD, "called calls calling chorused cheered hailed crowed trumpeted"),
    (Place::Verb, &SNAP, "snapped snaps snapping demanded demands retorted spat spits blurted interrupted"),
    (Place::Verb, &GROWL, "growled growls growling snarled snarls snarling grunted rumbled gritted"),
    (
        Place::Verb,
        &EXCLAIM,
        "exclaimed exclaims exclaiming cried squealed squeaked yelped chirped piped gushed enthused burst",
    ),
    (Place::Verb, &PLEAD, "pleaded pleads pleading begged begs begging implored beseeched entreated whined"),
    (
        Place::Verb,
        &STAMMER,
        "stammered stammers stammering stuttered stutters stuttering faltered sputtered spluttered",
    ),
    (Place::Verb, &WEARY, "droned moaned"),
    (Place::Verb, &BITTER, "sneered sneers scoffed scoffs jeered mocked"),
    (
        Place::Body,
        &LAUGH,
        "laugh chuckle giggle laughed laughs laughing chuckled chuckles chuckling giggled giggles giggling snickered cackled guffawed tittered chortled",
    ),
    (
        Place::Body,
        &WEEP,
        "sobbed sobs sobbing wept weeps weeping whimpered whimpers whimpering blubbered sniffled sniffling bawled",
    ),
    (Place::Body, &WEARY, "sighed sighs sighing groaned groans groaning yawned"),
    (Place::Body, &EXCLAIM, "gasped gasps gasping"),
    (Place::Body, &NERVOUS, "gulped trembled trembling quivered"),
    (Place::Adverb, &WHISPER, "inaudibly"),
    (Place::Adverb, &SOFT, "quietly softly gently tenderly soothingly faintly weakly lightly"),
    (Place::Adverb, &MEEK, "meekly timidly shyly sheepishly tentatively humbly bashfully demurely"),
    (Place::Adverb, &HOARSE, "hoarsely huskily raspily thickly"),
    (
        Place::Adverb,
        &COLD,
        "coldly coolly icily frostily dryly drily curtly stiffly tersely grimly darkly evenly flintily",
    ),
    (
        Place::Adverb,
        &FLAT,
        "flatly blankly dully tonelessly hollowly mechanically monotonously numbly impassively stoically",
    ),
    (Place::Adverb, &STERN, "sternly firmly severely crisply gruffly"),
    (Place::Adverb, &GRAVE, "gravely seriously solemnly earnestly"),
    (
        Place::Adverb,
        &SNAP,
        "snappily snappishly sharply harshly impatiently irritably testily tartly crossly shortly abruptly",
    ),
    (Place::Adverb, &ANGRY, "angrily furiously fiercely savagely viciously hotly heatedly indignantly"),
    (Place::Adverb, &LOUD, "loudly aloud noisily boisterously forcefully"),
    (Place::Adverb, &SCREAM, "shrilly hysterically"),
    (Place::Adverb, &BRIGHT, "brightly cheerfully cheerily happily merrily gleefully joyfully gaily proudly playfully"),
    (Place::Adverb, &EXCLAIM, "excitedly eagerly enthusiastically breathlessly delightedly triumphantly ecstatically"),
    (Place::Adverb, &WEEP, "tearfully brokenly miserably"),
    (Place::Adverb, &PLEAD, "desperately pleadingly imploringly beseechingly frantically urgently"),
    (
        Place::Adverb,
        &NERVOUS,
        "nervously anxiously shakily uneasily hesitantly uncertainly doubtfully awkwardly haltingly fearfully warily tremulously unsteadily",
    ),
    (
        Place::Adverb,
        &WEARY,
        "wearily tiredly sleepily drowsily resignedly sadly glumly mournfully gloomily heavily dejectedly despondently listlessly",
    ),
    (Place::Adverb, &WARM, "warmly kindly fondly affectionately lovingly reassuringly sweetly dreamily wistfully"),
    (Place::Adverb, &BITTER, "bitterly sarcastically scornfully sourly contemptuously sardonically mockingly wryly"),
    (Place::Adverb, &FAST, "quickly hurriedly hastily rapidly swiftly"),
    (Place::Adverb, &SLOW, "slowly deliberately carefully thoughtfully ponderously"),
    (Place::Sound, &WHISPER, "whisper whispers breath"),
    (Place::Sound, &MURMUR, "murmur mutter mumble undertone"),
    (Place::Sound, &HISS, "hiss"),
    (Place::Sound, &LAUGH, "laugh laughter chuckle giggle snicker cackle snort"),
    (Place::Sound, &WEEP, "sob sobs whimper sniffle wail tears"),
    (Place::Sound, &WEARY, "sigh groan yawn moan"),
    (Place::Sound, &GROWL, "growl snarl"),
    (Place::Sound, &HOARSE, "croak rasp wheeze"),
    (Place::Sound, &SHOUT, "shout yell roar bellow"),
    (Place::Sound, &SCREAM, "scream shriek screech"),
    (Place::Sound, &EXCLAIM, "gasp squeal squeak yelp"),
    (Place::Voice, &WHISPER, "whispered whispery hushed breathless inaudible"),
    (Place::Voice, &SOFT, "quiet soft gentle tender small tiny faint weak soothing little frail"),
    (Place::Voice, &MEEK, "meek timid shy humble"),
    (Place::Voice, &HOARSE, "hoarse husky raspy rough gravelly ragged scratchy cracked strangled gruff choked"),
    (Place::Voice, &COLD, "cold cool icy frosty dry curt stiff even steely dangerous venomous menacing grim"),
    (Place::Voice, &FLAT, "flat dull toneless hollow dead empty blank emotionless monotone lifeless expressionless"),
    (Place::Voice, &STERN, "stern firm severe commanding authoritative hard harsh sharp"),
    (Place::Voice, &GRAVE, "grave serious solemn earnest"),
    (Place::Voice, &ANGRY, "angry furious enraged"),
    (Place::Voice, &SHOUT, "shouted thunderous booming"),
    (Place::Voice, &LOUD, "loud clear ringing carrying"),
    (Place::Voice, &HIGH, "high high-pitched shrill squeaky piercing falsetto thin"),
    (Place::Voice, &LOW, "low deep lower gravel"),
    (Place::Voice, &BRIGHT, "bright cheerful cheery happy merry playful joyful sing-song singsong chipper"),
    (Place::Voice, &EXCLAIM, "excited eager"),
    (Place::Voice, &WEEP, "tearful broken sobbing teary"),
    (Place::Voice, &PLEAD, "pleading desperate imploring"),
    (Place::Voice, &STRAINED, "urgent frantic distressed strained tense"),
    (
        Place::Voice,
        &NERVOUS,
        "nervous shaky shaking trembling quivering quavering wavering unsteady anxious uncertain hesitant",
    ),
    (Place::Voice, &WEARY, "weary tired sad sleepy drowsy exhausted mournful"),
    (Place::Voice, &WARM, "warm kind loving reassuring fond"),
    (Place::Voice, &BITTER, "bitter sarcastic mocking scornful"),
    (Place::Voice, &SLOW, "slow measured deliberate"),
    (Place::Mood, &BRIGHT, "delighted pleased amused thrilled elated overjoyed"),
    (Place::Mood, &ANGRY, "furious angry enraged incensed outraged"),
    (Place::Mood, &SNAP, "annoyed irritated exasperated impatient"),
    (Place::Mood, &NERVOUS, "nervous flustered embarrassed frightened terrified scared panicked"),
    (Place::Mood, &WEARY, "tired exhausted resigned defeated"),
    (
        Place::Phrase,
        &WHISPER,
        "barely/hardly/scarcely above a whisper, little/no more/louder than a whisper, voice/words a whisper, voice low/hushed",
    ),
    (
        Place::Phrase,
        &WHISPER,
        "voice dropped/dropping/sank/fell/falling to a whisper, lowered/lowering his/her/their/my voice, barely audible",
    ),
    (Place::Phrase, &MURMUR, "under his/her/their/my/its breath, to himself/herself/themselves/myself/itself"),
    (
        Place::Phrase,
        &GROWL,
        "through gritted/clenched *, gritted/clenched teeth, between clenched/gritted teeth, through his/her/their teeth",
    ),
    (Place::Phrase, &SCREAM, "at the top of his/her/their/my/its *"),
    (
        Place::Phrase,
        &SHOUT,
        "raised/raising his/her/their/my voice, shouted/yelled/screamed out, voice rose/rising to a shout",
    ),
    (Place::Phrase, &HIGH, "voice rose/rising/climbed/climbing"),
    (
        Place::Phrase,
        &WEEP,
        "voice broke/breaking/cracked/cracking/hitched/catching, through/between his/her/their/my tears/sobs, verge of tears, in tears, tears in his/her/their/my",
    ),
    (Place::Phrase, &NERVOUS, "voice shook/shaking/trembled/trembling/wavered/wavering/quavered/quavering/quivered"),
    (Place::Phrase, &HOARSE, "choked out, voice thick"),
    (Place::Phrase, &SNAP, "snapped back, bit out"),
    (Place::Phrase, &EXCLAIM, "burst out, blurted out"),
    (Place::Phrase, &FAST, "in a rush, all in one/a breath"),
    (Place::Phrase, &COLD, "voice/tone like ice, voice ice"),
];

/// What a tag's verb of saying may be: any verb of the table.
pub(super) fn is_speech_verb(word: &str) -> bool {
    TABLE.words.get(word).is_some_and(|found| found.iter().any(|(place, _)| matches!(place, Place::Verb | Place::Body)))
}

/// The table, ready to be looked up.
struct Table {
    /// What a single word may mean.
    words: HashMap<&'static str, Vec<(Place, &'static Manner)>>,
    /// Phrases by each word they may begin with.
    phrases: HashMap<&'static str, Vec<(Vec<&'static str>, &'static Manner)>>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { words: HashMap::new(), phrases: HashMap::new() };
    for &(place, manner, list) in CUES {
        if place != Place::Phrase {
            list.split_whitespace().for_each(|word| table.words.entry(word).or_default().push((place, manner)));
            continue;
        }
        for phrase in list.split(", ") {
            let parts: Vec<&str> = phrase.split_whitespace().collect();
            for first in parts.first().into_iter().flat_map(|first| first.split('/')) {
                table.phrases.entry(first).or_default().push((parts.clone(), manner));
            }
        }
    }
    table
});

/// Adds what narration says to the evidence.
///
/// Several cues say one thing more surely rather than more strongly (`a thin, sad voice`): together they count as the
/// square root of their number.
pub(super) fn judge(narration: &[Piece], evidence: &mut Evidence) {
    let found: Vec<(&Manner, f32)> = narration.iter().flat_map(found_in).collect();
    let share = 1.0 / (found.len().max(1) as f32).sqrt();
    for (manner, strength) in found {
        evidence.add(manner, strength * share);
        evidence.deliveries.extend(manner.delivery.map(|delivery| (delivery, strength)));
    }
}

/// The manners that a piece of narration names, with their strengths.
fn found_in(piece: &Piece) -> Vec<(&'static Manner, f32)> {
    let clause = if piece.role == Role::Voice { 0..piece.words.len() } else { main_clause(&piece.words) };
    let mut manners = Vec::new();
    let mut at = 0;
    while at < clause.end {
        let (manner, taken) = match phrase_at(&piece.words, at) {
            Some((manner, taken)) => (Some(manner), taken),
            None => (word_at(piece, at, clause.end), 1),
        };
        let strength = piece.strength * affirmed(&piece.words, at);
        manners.extend(manner.filter(|_| strength > 0.0).map(|manner| (manner, strength)));
        at += taken;
    }
    manners
}

/// The phrase that begins at a word, and how many words it has; the longest wins.
fn phrase_at(words: &[Word], at: usize) -> Option<(&'static Manner, usize)> {
    let fits = |parts: &Vec<&str>| {
        parts.iter().enumerate().all(|(offset, part)| {
            words.get(at + offset).is_some_and(|word| *part == "*" || part.split('/').any(|one| one == word.lower))
        })
    };
    let found = TABLE.phrases.get(words[at].lower.as_str())?.iter().filter(|(parts, _)| fits(parts));
    found.max_by_key(|(parts, _)| parts.len()).map(|(parts, manner)| (*manner, parts.len()))
}

/// What the word at an index means where it stands.
fn word_at(piece: &Piece, at: usize, clause_end: usize) -> Option<&'static Manner> {
    let found = TABLE.words.get(piece.words[at].lower.as_str())?;
    found.iter().find(|(place, _)| counts(*place, piece, at, clause_end)).map(|(_, manner)| *manner)
}

/// Whether a cue of a place counts at a word.
fn counts(place: Place, piece: &Piece, at: usize, clause_end: usize) -> bool {
    let words = &piece.words;
    match place {
        Place::Verb => piece.role == Role::Tag && is_verb(words, at),
        Place::Body => piece.role != Role::Voice && is_verb(words, at),
        Place::Adverb if piece.role == Role::Voice => words[at.saturating_sub(4)..at].iter().any(is_voice),
        Place::Adverb => piece.role == Role::Tag && beside_verb(&words[..clause_end], at),
        Place::Sound => is_sound(words, at),
        Place::Voice => is_of_voice(words, at),
        Place::Mood => {
            let stands_apart = words.get(at + 1).is_none_or(|next| next.mark.is_some());
            piece.role == Role::Tag && words[at].mark == Some(',') && stands_apart
        }
        Place::Phrase => false,
    }
}

/// Whether a form is a verb rather than a noun or an adjective (`the screaming crowd`, `her sighs`).
fn is_verb(words: &[Word], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| words[before].lower.as_str());
    let follows_mark = words[at].mark.is_some();
    let is_noun = before.is_some_and(|before| listed(DETERMINERS, before)) && !follows_mark;
    // `laughing` must go with the speaker: behind a comma or beside the verb of saying, and not far from it.
    let is_loose = words[at].lower.ends_with("ing") && (at > 9 || !follows_mark && at > 4);
    !is_noun && !is_loose
}

/// Whether a verb of saying stands near.
fn beside_verb(words: &[Word], at: usize) -> bool {
    let from = at.saturating_sub(7);
    let near = &words[from..(at + 4).min(words.len())];
    near.iter().any(|word| super::attached::is_saying(&word.lower))
}

/// Whether a noun for a sound is one that is made: `with a laugh`, `gave a sigh`, `in a whisper`, `a sob escaped`.
fn is_sound(words: &[Word], at: usize) -> bool {
    const MAKERS: &str = "with in gave give giving let letting through between heaved heaving out";
    const NOT_OWN: &str = "heard his her their the your my";
    let before = &words[at.saturating_sub(4)..at];
    let makes = before.iter().rposition(|word| listed(MAKERS, &word.lower));
    makes.is_some_and(|makes| {
        let between = &before[makes + 1..];
        let is_own = before[makes].lower == "through" || between.iter().all(|word| !listed(NOT_OWN, &word.lower));
        is_own && !between.is_empty() && between.iter().all(|word| word.mark.is_none())
    })
}

/// Whether an adjective is one of a voice: before the noun, or behind it and a form of "be".
fn is_of_voice(words: &[Word], at: usize) -> bool {
    const LINKS: &str = "was is were sounded sounds sounding went gone grew turned came became remained stayed being";
    let before_noun = words[at + 1..words.len().min(at + 4)].iter().any(is_voice)
        && words[at + 1..words.len().min(at + 4)]
            .iter()
            .take_while(|word| !is_voice(word))
            .all(|word| !listed(DETERMINERS, &word.lower));
    let back = &words[at.saturating_sub(6)..at];
    let behind_noun = back.iter().any(is_voice)
        && (back.iter().any(|word| listed(LINKS, &word.lower)) || back.last().is_some_and(is_voice));
    let sounded = back.last().is_some_and(|word| matches!(word.lower.as_str(), "sounded" | "sounding" | "sounds"));
    before_noun || behind_noun || sounded
}

/// Whether a word names a voice.
fn is_voice(word: &Word) -> bool {
    listed("voice voices tone tones whisper whispers murmur growl accent words scream shout", &word.lower)
}
