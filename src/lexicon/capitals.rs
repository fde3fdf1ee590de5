//! Capitals: shouted words, initialisms, roman numerals.

use super::Register;
use super::lexer::Kind;
use super::numbers::{cardinal, ordinal, roman};
use super::reader::{Here, Reading};
use super::words::plain;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Initialisms that look like words, and are never shouted words.
const ALWAYS_SPELLED: &str = "fbi cia usa ussr uk eu tv ufo dna dvd cd pc ai ceo cfo cto faq diy aka asap atm bbc bmw \
    cpr cv dj er esp gps hiv hq hr iq irs iv kgb lapd led llc lsd mba mc mia mit mp mri msg nba nfl nbc nyc nypd obgyn \
    pa phd pi pdf pow pr ps psi pta ptsd pvc rip rpm rv sos suv tnt ucla un url usb vcr vip vp wc www abc cbs cnn espn \
    nsa mi ap api oj ot acdc eta etd emt icu omg lol wtf btw idk imo brb gmo rna tba tbd";

/// Initialisms that are words as well: letters only where nobody shouts.
const SPELLED_ALONE: &str = "us it id pa er am pm ad ac dc la ms ma mc ap pi mi pow rip led ai pr ps";

/// What stands in front of a number that counts: `Chapter IV`, `Part II`, `World War II`.
const SECTIONS: &str = "chapter part book act scene volume canto section stanza verse appendix episode letter number war \
    title article phase stage level class type mark grade rank tier figure plate table act page season series no vol \
    apollo gemini saturn rocky";

/// Words that follow a numeral rather than the pronoun `I`: `Part I of the story`.
const AFTER_SECTION: &str = "of and is was to in the ends begins opens closes or from by as at for";

/// Kings, popes and other rulers whose numbers are ranks.
const REGNAL: &str = "henry louis charles philip george edward pius william richard ptolemy john paul nicholas frederick james \
    alfonso ivan napoleon leo gregory catherine elizabeth mary alexander peter innocent clement benedict urban sixtus julius \
    ramses rameses darius xerxes artaxerxes otto christian gustav haakon olaf harald ferdinand joseph francis franz victor \
    umberto carol wilhelm friedrich edmund ethelred robert david margaret anne kenneth constantine theodosius \
    justinian basil michael mehmed murad selim suleiman pedro afonso sancho juan carlos felipe";

/// Titles in front of a ruler's name.
const RULERS: &str = "king queen pope emperor empress tsar tsarina czar kaiser sultan shah prince princess duke duchess baron \
    baroness count countess archduke pharaoh";

/// Consonants that may begin an English word.
const ONSETS: &str = "b bl br c ch chr cl cr d dr dw f fl fr g gh gl gn gr h j k kh kl kn kr l m n p ph phr pl pr ps qu q r rh s \
    sc sch scr sh shr sk sl sm sn sp sph spl spr sq squ st str sv sw t th thr tr ts tw v w wh wr x y z zh";

/// Consonants that may end one, two and more.
const CODAS: &str = "bs bt ch ck cks cs ct cts dd ds dge dth ff ffs ft fts ghs ght ghts gh gg gs ks lb lbs lch ld lds lf lk lks ll \
    lls lm lms lp lps ls lt lth lts lve mb mbs mm mn mp mps mpt ms nch hn hns nd nds ng ngs nk nks nn ns nt nth nts nx ph phs ps pt \
    pts rb rbs rc rch rd rds rf rfs rg rk rks rl rld rls rm rms rn rns rp rps rr rs rsh rst rt rth rts sh sk sks sm sms sp sps \
    ss st sts tch th ths ts tt tz wd wk wl wls wn wns ws x xt zz bb pp tts ckle rns tzs";

type Words = LazyLock<HashSet<&'static str>>;

static ALWAYS: Words = LazyLock::new(|| ALWAYS_SPELLED.split_whitespace().collect());
static ALONE: Words = LazyLock::new(|| SPELLED_ALONE.split_whitespace().collect());
static SECTION: Words = LazyLock::new(|| SECTIONS.split_whitespace().collect());
static KING: Words = LazyLock::new(|| REGNAL.split_whitespace().collect());
static RULER: Words = LazyLock::new(|| RULERS.split_whitespace().collect());
static ONSET: Words = LazyLock::new(|| ONSETS.split_whitespace().collect());
static CODA: Words = LazyLock::new(|| CODAS.split_whitespace().collect());

/// Words in capitals: shouted ones are said in small letters, initialisms letter by letter.
pub(super) fn capitals(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let (body, own) = possessive(word);
    if !is_shouted(body) {
        return plural_of_letters(word).map(Reading::of);
    }
    if is_spelled(here, body, own) {
        return Some(Reading::of(spell(body) + &own.to_ascii_lowercase()));
    }
    let lower = word.to_ascii_lowercase();
    let is_pronoun = lower == "i" || lower.starts_with("i'");
    let said = if here.register == Register::Heading || is_pronoun { capitalised(&lower) } else { lower };
    Some(Reading::of(plain(&said)))
}

/// Whether capitals are read letter by letter.
fn is_spelled(here: &Here<'_, '_>, body: &str, own: &str) -> bool {
    let lower = body.to_ascii_lowercase();
    if ALONE.contains(lower.as_str()) {
        // `US`, `IT`, `AM` are words where others are shouted.
        let beside_shouting = [-2, -1, 1, 2].iter().any(|&at| is_shouted_word(here.word(at)));
        let is_name = lower == "us" && here.lower(-1) == "the";
        let is_quiet = own.is_empty() && !beside_shouting && !here.begins_sentence();
        return is_name || is_quiet && here.register == Register::Prose;
    }
    let is_acronym = ACRONYMS.contains(&lower.as_str());
    ALWAYS.contains(lower.as_str()) || !is_acronym && !is_shouted_word(body) && lower.len() <= 5
}

/// Names in capitals that are said as words.
const ACRONYMS: &[&str] =
    &["nasa", "nato", "aids", "unesco", "unicef", "swat", "opec", "covid", "interpol", "gif", "nasdaq"];

/// Whether a word is in capitals because it is shouted: it is no initialism, and can be said as a word.
pub fn is_shouted_word(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let is_initialism =
        ACRONYMS.contains(&lower.as_str()) || ALONE.contains(lower.as_str()) || ALWAYS.contains(lower.as_str());
    is_shouted(word) && !is_initialism && (word.contains('\'') || is_pronounceable(&lower))
}

/// Whether letters can be said as a word: a vowel, and no impossible cluster before the first or after the last.
fn is_pronounceable(lower: &str) -> bool {
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let (Some(first), Some(last)) = (lower.find(is_vowel), lower.rfind(is_vowel)) else { return false };
    let (onset, coda) = (&lower[..first], &lower[last + 1..]);
    (onset.is_empty() || ONSET.contains(onset)) && (coda.len() < 2 || CODA.contains(coda))
}

/// A word without its `'s`, and that ending.
fn possessive(word: &str) -> (&str, &str) {
    let at = word.len().saturating_sub(2);
    match word.get(at..) {
        Some("'s" | "'S") if at > 0 => word.split_at(at),
        _ => (word, ""),
    }
}

/// `TVs`, `PhD`, `the ABCs`.
fn plural_of_letters(word: &str) -> Option<String> {
    match word {
        "PhD" => return Some("P H D".to_owned()),
        "PhDs" => return Some("P H D's".to_owned()),
        _ => {}
    }
    let letters = word.strip_suffix('s').filter(|letters| (2..=5).contains(&letters.len()) && is_shouted(letters))?;
    (!is_shouted_word(letters)).then(|| spell(letters) + "'s")
}

/// Whether a word has at least two letters, all of them capitals.
pub(super) fn is_shouted(word: &str) -> bool {
    let letters = || word.bytes().filter(u8::is_ascii_alphabetic);
    letters().count() > 1 && letters().all(|b| b.is_ascii_uppercase())
}

/// A word in small letters with a capital in front.
pub(super) fn capitalised(lower: &str) -> String {
    let mut word = lower.to_owned();
    if let Some(first) = word.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    word
}

/// Letters by their names. `A` is written `ay`: alone it would be the article.
pub(super) fn spell(letters: &str) -> String {
    let name = |letter: char| match letter.to_ascii_uppercase() {
        'A' => "ay".to_owned(),
        other => other.to_string(),
    };
    letters.chars().filter(char::is_ascii_alphabetic).map(name).collect::<Vec<_>>().join(" ")
}

/// The value of a roman numeral in capitals or in small letters.
pub(super) fn roman_of(word: &str) -> Option<u64> {
    let upper = word.to_ascii_uppercase();
    if word == upper || word == upper.to_ascii_lowercase() { roman(&upper) } else { None }
}

/// `CHAPTER IV`, `Part II`, `Henry VIII`, `World War II`, and a line that is nothing but `XVI`.
pub(super) fn numeral(here: &Here<'_, '_>) -> Option<Reading> {
    let (word, own) = possessive(here.word(0));
    if !own.is_empty() {
        let reading = numeral(&here.standing_for(word))?;
        return Some(Reading { words: reading.words + "'s", ..reading });
    }
    let value = roman_of(word)?;
    // `Vol. II` has a stop between, `Chapter II` none.
    let before = if here.is_dot(-1) { here.lower(-2) } else { here.lower(-1) };
    let is_upper = word.starts_with(|c: char| c.is_ascii_uppercase());
    let is_alone = here.at == here.first_word && !here.has_word(1);
    let counts = if SECTION.contains(before.as_str()) {
        counts_section(here, &before)
    } else if here.at == here.first_word {
        let is_heading = here.register == Register::Heading && !here.has_word(1);
        is_heading && (word != "I" || here.kind(1) != Some(Kind::Stop('!'))) || is_alone && word.len() > 1
    } else {
        return if is_upper { rank_or_number(here, value) } else { None };
    };
    counts.then(|| Reading::of(cardinal(value)))
}

/// Whether a numeral behind `Chapter` or the like is one: the pronoun `I` is not.
fn counts_section(here: &Here<'_, '_>, before: &str) -> bool {
    let is_heading = here.register == Register::Heading;
    match here.word(0) {
        "I" if is_heading || before == "war" => true,
        "I" => !here.has_word(1) || AFTER_SECTION.split_whitespace().any(|word| word == here.lower(1)),
        "i" => is_heading || !here.has_word(1),
        word if word.starts_with(|c: char| c.is_ascii_lowercase()) => word.len() > 1 || is_heading,
        // `Vitamin C`, `Type D`: letters that are numerals too; a section is called so only up to X.
        "C" | "D" | "L" | "M" => is_heading,
        _ => is_heading || here.is_capital(-1) || here.is_dot(-1) || here.word(0).len() > 1,
    }
}

/// `Henry VIII`, `Tobias Vane III`, `Rocky IV`, `the XVIIIth` without its ending.
fn rank_or_number(here: &Here<'_, '_>, value: u64) -> Option<Reading> {
    let word = here.word(0);
    let has_title = RULER.contains(here.lower(-2).as_str());
    let is_king = here.is_capital(-1) && (has_title || KING.contains(here.lower(-1).as_str()));
    let the = |value: u64| Reading::of(format!("the {}", ordinal(&cardinal(value))));
    if word == "I" {
        let is_end = !here.has_word(1) || here.lower(1) == "of";
        return (is_king && has_title && is_end).then(|| the(1));
    }
    if is_king && value <= 40 {
        return Some(the(value));
    }
    // Numerals that are words, initials or sizes too.
    if word.len() < 2
        || matches!(
            word,
            "MIX" | "DI" | "MI" | "LI" | "XL" | "CD" | "DC" | "MC" | "MD" | "CC" | "CL" | "DL" | "DIM" | "MM"
        )
    {
        return None;
    }
    let is_unmistakable = word.len() > 2 || word == "II";
    if !here.is_capital(-1) || is_shouted(here.word(-1)) {
        return is_unmistakable.then(|| Reading::of(cardinal(value)));
    }
    let is_heir = here.is_capital(-2) && value <= 4;
    Some(if is_heir { the(value) } else { Reading::of(cardinal(value)) })
}
