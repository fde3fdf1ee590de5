//! What becomes of words in an unsteady mouth: stammers, words broken off, words drawn out.

use super::lexer::Kind;
use super::reader::{Here, Reading};
use super::words::read;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Common words whose double letters a writer may draw out: `pleeease`, `sooo`, `weeell`.
const DOUBLES: &str = "all ball bell bill book boo boom boot bee been beer beep cool call cheer cheese creep cry deep deer \
    door dull eel egg fall feel fell feet fill food fool foot free full good goodness goof green hell hello hill hood hoot \
    hurry jeez kill keep kiss knee less loose look loom loop loss mall mess mood moon moo miss need noon oops pass poor pool \
    pull push queen really road roof room root sleep see seem seen seed sheep shoo shoot sell sleepy smooth soon speed spell \
    spoon still steel stool street sweet sweetie swell tall teen tell three too took tool tooth tree toot till viva weed week \
    weep well will whoop whee wheel woo wood wool yell zoo zoom bull boss call dress grass guess glass mess press stress cross \
    happy funny silly sorry pretty carry marry berry merry daddy mommy mummy puppy bunny kitty buddy daddy nanny granny little \
    bottle middle apple butter better letter matter bitter summer dinner hammer hobby ladder bigger stop butt off stuff cliff \
    huff puff buzz fizz fuzz jazz razz pizza yippee yahoo coffee toffee agree degree geez peel reel heel kneel feed bleed \
    freedom freeze squeeze breeze sneeze cheesy creepy weepy sleeping feeling needed goodbye goodnight looking cooking";

/// Onsets that Flite says with `uh` behind them as a syllable and does not spell; `bruh` and `struh` it does.
const SAFE_ONSETS: &str =
    "b bl ch d dr f fl fr g gl gr h j k kl kr kw l m n p pl pr r s sh sk sl sm sn sp st sw t th tr tw v w y z";

static DOUBLE: LazyLock<HashSet<&'static str>> = LazyLock::new(|| DOUBLES.split_whitespace().collect());

/// Whether a word could be one of those that this file reads; a quick look that errs on the side of yes.
pub(super) fn is_unusual(word: &str) -> bool {
    !has_vowel(word) || has_run(word, 3)
}

fn has_vowel(word: &str) -> bool {
    word.bytes().any(|b| matches!(b | 0x20, b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
}

/// Whether a letter stands `length` times in a row, capital or not.
fn has_run(word: &str, length: usize) -> bool {
    word.as_bytes()
        .windows(length)
        .any(|run| run[0].is_ascii_alphabetic() && run.iter().all(|b| b | 0x20 == run[0] | 0x20))
}

/// `Wh-what`, `I-I`, `S-sorry`, and what is left of a word that was broken off (`Wh—`, `b-`).
pub(super) fn stammer(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let Some((heads, last)) = word.rsplit_once('-') else { return broken_off(here) };
    let lower = last.to_ascii_lowercase();
    let is_word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphabetic() || b == b'\'');
    let is_stammer =
        is_word(last) && heads.split('-').all(|head| is_word(head) && stammers(&head.to_ascii_lowercase(), &lower));
    if !is_stammer {
        return None;
    }
    let mut words: Vec<String> = heads.split('-').map(|head| onset(head, &lower)).collect();
    let rest = read(&here.standing_for(last));
    words.push(rest.words);
    Some(Reading { words: words.join(" "), ..rest })
}

/// Whether a head could be a stammer for a word. Prefixes that make words of their own (`re-read`) are none.
fn stammers(head: &str, word: &str) -> bool {
    word.starts_with(head)
        && !(word.len() > head.len() && matches!(head, "re" | "co" | "de" | "un" | "pre" | "bi" | "mis" | "non"))
}

/// `Wh—`, `b-`, `W... what`: too little of a word to be said otherwise.
fn broken_off(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    if word.len() > 3 || has_vowel(word) || !word.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let breaks = match here.kind(1)? {
        Kind::CutOff => true,
        Kind::Dash | Kind::Ellipsis => here.is_glued(1),
        _ => false,
    };
    let next = if here.kind(2) == Some(Kind::Quote) { "" } else { here.word(2) }.to_ascii_lowercase();
    let lower = word.to_ascii_lowercase();
    // `Mr. B—` and `Vitamin C—` name a letter.
    let is_letter = word.len() == 1 && here.is_capital(0) && !here.begins_sentence() && !next.starts_with(&lower);
    (breaks && !is_letter).then(|| Reading::of(onset(word, &next)))
}

/// How the beginning of a word sounds when the rest of it will not come.
fn onset(head: &str, word: &str) -> String {
    let lower = head.to_ascii_lowercase();
    if head == "I" && (word == "i" || word.starts_with("i'")) {
        return head.to_owned();
    }
    if has_vowel(&lower) && lower != "y" {
        return match lower.as_str() {
            _ if lower == *word => head.to_owned(),
            "a" => "ah".to_owned(),
            "e" => "eh".to_owned(),
            "i" => "ih".to_owned(),
            "o" => "oh".to_owned(),
            "u" => "uh".to_owned(),
            _ => head.to_owned(),
        };
    }
    let full = if word.starts_with(&lower) { word } else { &lower };
    let starts = |parts: &[&str]| parts.iter().any(|part| full.starts_with(part));
    let consonants = match lower.as_str() {
        "k" if starts(&["kn"]) => "n",
        "w" if starts(&["wr"]) => "r",
        "w" | "wh" if starts(&["who"]) => "h",
        "p" if starts(&["ps"]) => "s",
        "p" | "ph" if starts(&["ph"]) => "f",
        "t" if starts(&["th"]) => "th",
        "s" if starts(&["sh"]) => "sh",
        "c" if starts(&["ch"]) => "ch",
        "c" if starts(&["ce", "ci", "cy"]) => "s",
        "g" if starts(&["gent", "gia", "geo", "gem", "gene"]) => "j",
        "c" | "ck" | "kh" => "k",
        "q" | "qu" => "kw",
        "wh" => "w",
        "x" => "z",
        "gh" => "g",
        "rh" => "r",
        known if SAFE_ONSETS.split_whitespace().any(|safe| safe == known) => known,
        other => return format!("{}uh", &other[..1]),
    };
    format!("{consonants}uh")
}

/// `Nooooo`, `sooo`, `Waaaait`, `Ye-e-es`: the word itself.
pub(super) fn stretched(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let joined = without_echoes(word);
    let word = joined.as_deref().unwrap_or(word);
    if !has_run(word, 3) || !word.bytes().all(|b| b.is_ascii_alphabetic() || matches!(b, b'\'' | b'-')) {
        return None;
    }
    let short = squeezed(&word.to_ascii_lowercase());
    let has_capital =
        word.starts_with(|c: char| c.is_ascii_uppercase()) && word.bytes().any(|b| b.is_ascii_lowercase());
    let short = if has_capital { short[..1].to_ascii_uppercase() + &short[1..] } else { short };
    Some(read(&here.standing_for(&short)))
}

/// `No-o-o` -> `Nooo`: a letter repeated behind hyphens, at least twice.
fn without_echoes(word: &str) -> Option<String> {
    let mut joined = String::with_capacity(word.len());
    let mut echoes = 0;
    let mut letters = word.chars().peekable();
    while let Some(c) = letters.next() {
        let echo =
            c == '-' && letters.peek().zip(joined.chars().next_back()).is_some_and(|(a, b)| a.eq_ignore_ascii_case(&b));
        if echo { echoes += 1 } else { joined.push(c) }
    }
    (echoes >= 2).then_some(joined)
}

/// A word in small letters with its long runs cut to the one or two letters that spelling asks for.
fn squeezed(lower: &str) -> String {
    // Each long run may stand for one letter or for two; common words with double letters decide.
    let mut shorts = vec![String::with_capacity(lower.len())];
    let mut rest = lower;
    while let Some(c) = rest.chars().next() {
        let run = rest.find(|other| other != c).unwrap_or(rest.len());
        rest = &rest[run..];
        let copies = if c.is_ascii_alphabetic() { (run / c.len_utf8()).min(3) } else { 1 };
        if copies == 3 && shorts.len() <= 8 {
            let doubled: Vec<String> = shorts.iter().map(|short| format!("{short}{c}{c}")).collect();
            shorts.iter_mut().for_each(|short| short.push(c));
            shorts.extend(doubled);
        } else {
            let copies = if copies == 3 { 1 } else { copies };
            shorts.iter_mut().for_each(|short| short.extend(std::iter::repeat_n(c, copies)));
        }
    }
    let known = shorts.iter().position(|short| DOUBLE.contains(short.as_str()));
    shorts.swap_remove(known.unwrap_or(0))
}
