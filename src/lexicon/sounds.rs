//! What people utter besides words: interjections, stammers, words drawn out; and what a synthesizer makes of letters.

use super::lexer::Kind;
use super::reader::{Here, Reading};
use super::tables;

/// Whether a word could be one of those that this file reads; a quick look that errs on the side of yes.
pub(super) fn is_candidate(word: &str) -> bool {
    !has_vowel(word) || has_run(word, 3) || tables::sound(&canonical(&word.to_ascii_lowercase())).is_some()
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

/// `Hmm`, `Shhh`, `Pfft`, `Uhh`, `s'up`.
pub(super) fn sound(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    // `MM` and `HM` are initials as well as hums, `M` and `H` letters.
    (word.len() > 1 && word.len() <= 40)
        .then(|| tables::sound(&canonical(&word.to_ascii_lowercase())))?
        .map(Reading::of)
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
    let rest = super::words::read(&here.standing_for(last));
    words.push(rest.words);
    Some(Reading { words: words.join(" "), used: rest.used })
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
        known if tables::is_safe_onset(known) => known,
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
    Some(super::words::read(&here.standing_for(&short)))
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
    let known = shorts.iter().position(|short| tables::has_double(short));
    shorts.swap_remove(known.unwrap_or(0))
}

/// Whether letters can be said as a word: a vowel, and no impossible cluster before the first or after the last.
pub(super) fn is_pronounceable(lower: &str) -> bool {
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let (Some(first), Some(last)) = (lower.find(is_vowel), lower.rfind(is_vowel)) else { return false };
    let (onset, coda) = (&lower[..first], &lower[last + 1..]);
    tables::is_onset(onset) && (coda.len() < 2 || tables::is_coda(coda))
}

/// A part of a word without the hyphens and apostrophes at its ends; a dropped `g` leaves its `n`.
pub(super) fn without_stray_marks(part: &str) -> String {
    let bare = part.trim_matches(['\'', '-']);
    let mut clean = String::with_capacity(bare.len());
    for c in bare.chars() {
        if !matches!(c, '\'' | '-') || !clean.ends_with(['\'', '-']) {
            clean.push(c);
        }
    }
    tables::respelled(part, &clean).map_or(clean, str::to_owned)
}
