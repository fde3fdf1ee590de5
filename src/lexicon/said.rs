//! Words that an engine would spell or misread, and sounds that are no words.

use super::capitals::capitalised;
use super::reader::{Here, Reading};
use std::collections::HashMap;
use std::sync::LazyLock;

/// How a word is written, and the phonemes (IPA) that go with it, if its spelling does not tell them.
type Saying = (&'static str, &'static str);

/// Sounds, with every run of a letter cut to one (but `oo` kept), so that one row stands for `hm`, `hmm` and `hmmm`.
const SOUNDS: &[(&str, Saying)] = &[
    ("hm", ("hmm", "hmm")),
    ("h'm", ("hmm", "hmm")),
    ("hrm", ("hrm", "hɜːm")),
    ("hmph", ("hmph", "həmf")),
    ("hmpf", ("hmph", "həmf")),
    ("m", ("mmm", "mm")),
    ("mhm", ("mm-hmm", "mmˈhm")),
    ("m-hm", ("mm-hmm", "mmˈhm")),
    ("mph", ("mmph", "əmf")),
    ("mf", ("mmph", "əmf")),
    ("n", ("nnn", "nn")),
    ("ng", ("ngh", "əŋ")),
    ("ngh", ("ngh", "əŋ")),
    ("sh", ("shh", "ʃʃ")),
    ("hsh", ("shh", "ʃʃ")),
    ("hst", ("hist", "hɪst")),
    ("st", ("sst", "st")),
    ("ps", ("pss", "ps")),
    ("psh", ("psh", "pʃ")),
    ("pshaw", ("pshaw", "pʃɔ")),
    ("psha", ("pshaw", "pʃɔ")),
    ("pst", ("psst", "pst")),
    ("pft", ("pfft", "pəft")),
    ("pf", ("pfft", "pəf")),
    ("tsk", ("tsk", "tsk")),
    ("tch", ("tch", "tʃ")),
    ("tut", ("tut", "")),
    ("gr", ("grr", "ɡɜː")),
    ("br", ("brr", "bɜː")),
    ("vr", ("vroom", "")),
    ("r", ("rrr", "ɜː")),
    ("bz", ("bzz", "bəz")),
    ("bzt", ("bzzt", "bəzt")),
    ("z", ("zzz", "zz")),
    ("s", ("sss", "ss")),
    ("f", ("fff", "ff")),
    ("uh", ("uh", "")),
    ("uhm", ("um", "")),
    ("um", ("um", "")),
    ("er", ("er", "")),
    ("erm", ("erm", "")),
    ("ah", ("ah", "")),
    ("oh", ("oh", "")),
    ("ooh", ("ooh", "")),
    ("ow", ("ow", "aʊ")),
    ("aw", ("aw", "")),
    ("ew", ("ew", "ˈiu")),
    ("ugh", ("ugh", "")),
    ("agh", ("agh", "ɑɡ")),
    ("argh", ("argh", "ɑrɡ")),
    ("gah", ("gah", "")),
    ("heh", ("heh", "")),
    ("hehe", ("heh heh", "")),
    ("hehehe", ("heh heh heh", "")),
    ("woah", ("whoa", "")),
    ("whoa", ("whoa", "")),
    ("yes", ("yes", "")),
    ("no", ("no", "")),
    ("so", ("so", "")),
    ("hey", ("hey", "")),
    ("what", ("what", "")),
    ("wait", ("wait", "")),
    ("okay", ("okay", "")),
    ("yay", ("yay", "")),
    ("yeah", ("yeah", "")),
    ("nah", ("nah", "")),
    ("eh", ("eh", "")),
];

/// Rows of [`SOUNDS`] that apply only to words in which a letter is drawn out.
const NEED_RUN: &[&str] = &[
    "st", "ps", "ng", "mf", "mph", "m", "n", "r", "s", "f", "z", "yes", "no", "so", "hey", "what", "wait", "okay",
    "yay", "yeah", "nah", "eh",
];

/// Words, apostrophes and all.
const WORDS: &[(&str, Saying)] = &[
    ("s'up", ("sup", "")),
    ("wwi", ("World War one", "")),
    ("wwii", ("World War two", "")),
    ("ok", ("okay", "")),
    ("oks", ("okays", "")),
    ("'cause", ("cuz", "")),
    ("'cos", ("cuz", "")),
    ("'cuz", ("cuz", "")),
    ("'til", ("till", "")),
    ("'im", ("'im", "ɪm")),
    ("'n", ("and", "")),
    ("'n'", ("and", "")),
    ("'e", ("ee", "")),
    ("n'", ("and", "")),
    ("o'", ("o", "ə")),
    ("ol'", ("ole", "")),
    ("y'know", ("you know", "")),
    ("m'self", ("muhself", "məˈsɛlf")),
    ("cap'n", ("cap'n", "ˈkæpən")),
    ("somep'n", ("somep'n", "ˈsʌmpən")),
    ("off'n", ("off'n", "ˈɔfən")),
    ("bos'n", ("bosun", "ˈboʊsən")),
    ("bo'sun", ("bosun", "ˈboʊsən")),
    ("bosun", ("bosun", "ˈboʊsən")),
    ("fo'c'sle", ("foc'sle", "ˈfoʊksəl")),
    ("fo'c's'le", ("foc'sle", "ˈfoʊksəl")),
    ("oughtn't", ("oughtn't", "ˈɔtənt")),
    ("mightn't", ("mightn't", "ˈmaɪtənt")),
    ("whisht", ("whisht", "wɪʃt")),
    ("thousandth", ("thousandth", "ˈθaʊzənθ")),
    ("outta", ("outta", "ˈaʊtə")),
    ("lemme", ("lemme", "ˈlɛmi")),
    ("hiya", ("hiya", "ˈhaɪjə")),
    ("coulda", ("coulda", "ˈkʊdə")),
    ("woulda", ("woulda", "ˈwʊdə")),
    ("shoulda", ("shoulda", "ˈʃʊdə")),
    ("hehe", ("heh heh", "")),
    ("woah", ("whoa", "")),
    ("goin", ("goin", "ˈɡoʊɪn")),
    ("goin'", ("goin", "ˈɡoʊɪn")),
    ("bein'", ("bein", "ˈbiɪn")),
    ("seein'", ("seein", "ˈsiɪn")),
    ("nothin", ("nothin", "ˈnʌθɪn")),
    ("nothin'", ("nothin", "ˈnʌθɪn")),
    ("anythin'", ("anythin", "ˈɛniθɪn")),
    ("callin'", ("callin", "ˈkɔlɪn")),
    ("fallin'", ("fallin", "ˈfɔlɪn")),
    ("askin'", ("askin", "ˈæskɪn")),
    ("lovin'", ("lovin", "ˈlʌvɪn")),
    ("makin'", ("makin", "ˈmeɪkɪn")),
    ("savin'", ("savin", "ˈseɪvɪn")),
    ("havin'", ("havin", "ˈhævɪn")),
    ("puttin'", ("puttin", "ˈpʊtɪn")),
    ("cryin'", ("cryin", "ˈkraɪɪn")),
    ("breathin'", ("breathin", "ˈbriðɪn")),
    ("readin'", ("readin", "ˈridɪn")),
];

static SOUND: LazyLock<HashMap<&'static str, Saying>> = LazyLock::new(|| SOUNDS.iter().copied().collect());
static WORD: LazyLock<HashMap<&'static str, Saying>> = LazyLock::new(|| WORDS.iter().copied().collect());

/// The longest word of which a row without long runs is made, and then some.
const LONGEST_BYTES: usize = 12;

/// For each first letter, the lengths (as bits) of the rows that begin with it: most words are none of them at a glance.
static LENGTHS: LazyLock<[u16; 128]> = LazyLock::new(|| {
    let mut lengths = [0; 128];
    for row in SOUNDS.iter().chain(WORDS) {
        lengths[usize::from(row.0.as_bytes()[0] & 0x7f)] |= 1 << row.0.len();
    }
    lengths
});

/// Whether a word without long runs is in the tables.
pub(super) fn is_listed(word: &str) -> bool {
    let Some(first) = word.bytes().next().filter(|_| word.len() <= LONGEST_BYTES) else { return false };
    // A run is cut to one letter before the word is looked up.
    let doubles = word.as_bytes().windows(2).filter(|pair| pair[0] | 0x20 == pair[1] | 0x20).count();
    let lengths = LENGTHS[usize::from(first.to_ascii_lowercase() & 0x7f)];
    let fits = (word.len() - doubles..=word.len()).any(|len| lengths & (1 << len) != 0);
    fits && lookup(word).is_some()
}

/// `Hmm`, `Shhh`, `Pfft`, `Uhhh`, `s'up`, `goin'`.
pub(super) fn saying(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    // A letter alone is its name, and `MM.` are initials.
    if word.len() < 2 || word.len() > 40 {
        return None;
    }
    let (text, ipa) = lookup(word)?;
    let is_capitalised =
        word.starts_with(|c: char| c.is_ascii_uppercase()) && word[1..].contains(|c: char| c.is_ascii_lowercase());
    let text = if is_capitalised { capitalised(text) } else { text.to_owned() };
    let phonemes = (!ipa.is_empty()).then(|| (text.clone(), ipa.to_owned()));
    Some(Reading { phonemes, ..Reading::of(text) })
}

fn lookup(word: &str) -> Option<Saying> {
    let lower = word.to_ascii_lowercase();
    if let Some(saying) = WORD.get(lower.as_str()) {
        return Some(*saying);
    }
    let short = canonical(&lower);
    // Undoubled, these are something else: `St`, `PS`, `Ng`, single letters, ordinary words.
    let needs_run = NEED_RUN.contains(&short.as_str());
    // `SS` and `ER` are initialisms.
    let is_initialism = word.len() == 2 && matches!(word, "SS" | "RR" | "FF" | "NN" | "ER");
    SOUND.get(short.as_str()).copied().filter(|_| !is_initialism && (!needs_run || short.len() < lower.len()))
}

/// A word in small letters with every run of a letter cut to one, but `oo` kept: `ahhh` -> `ah`, `oooh` -> `ooh`.
fn canonical(lower: &str) -> String {
    let mut short = String::with_capacity(lower.len());
    for c in lower.chars() {
        let is_repeated = short.ends_with(c) && (c != 'o' || short.ends_with("oo"));
        if !is_repeated || !c.is_ascii_alphabetic() {
            short.push(c);
        }
    }
    short
}
