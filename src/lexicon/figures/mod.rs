//! Whatever is written with digits: years, times, dates, money, measures, telephone numbers.
//!
//! [`FIGURES`] lists the readings in the order in which they are tried. Adding one is one function and one line there.

mod measure;
mod money;
mod time;

use super::capitals;
use super::lexer::Kind;
use super::numbers::{cardinal, cardinal_of, label, ordinal, spelled};
use super::reader::{Here, Reading};
use regex::Captures;

pub(super) use money::sign_name;

/// A way to read a word with digits; `None` when the word is none of its kind.
type Figure = fn(&Here<'_, '_>) -> Option<Reading>;

/// All ways, the particular ones before the general ones; the last reads anything.
const FIGURES: &[Figure] = &[
    telephone,
    money::coins,
    money::sum,
    time::clock,
    time::iso_date,
    time::slashed_date,
    time::span,
    time::day,
    rank,
    time::decade,
    time::short_year,
    measure::fraction,
    measure::percent,
    measure::height,
    measure::degrees,
    measure::times,
    measure::ratio,
    measure::measure,
    version,
    bare,
    signed,
    mixed,
];

/// Reads a word that holds a digit, with the words behind it that belong to it.
pub(super) fn read(here: &Here<'_, '_>) -> Reading {
    FIGURES.iter().find_map(|figure| figure(here)).unwrap_or_else(|| Reading::of(digits_aloud(here.word(0))))
}

/// Whether a word is written with digits.
pub(super) fn is_figure(word: &str) -> bool {
    word.bytes().any(|b| b.is_ascii_digit())
}

/// Compiles a pattern once and matches it against a word.
macro_rules! matched {
    ($pattern:literal, $word:expr) => {{
        static PATTERN: std::sync::LazyLock<Option<regex::Regex>> =
            std::sync::LazyLock::new(|| regex::Regex::new($pattern).ok());
        PATTERN.as_ref().and_then(|pattern| pattern.captures($word))
    }};
}
use matched;

/// What a group of a pattern matched; empty if nothing.
fn part<'a>(captures: &Captures<'a>, index: usize) -> &'a str {
    captures.get(index).map_or("", |found| found.as_str())
}

/// `555-0123`, `(212) 555-0123`, `212 555 0123`, `+442079460958`, `911` when it is dialled.
fn telephone(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    if matched!(r"^\+?(?:\d{1,3}[-.])?(?:\d{3}[-.])?\d{3}[-.]\d{4}$", word).is_some() || is_long_number(word) {
        return Some(Reading::of(groups_aloud(word)));
    }
    if word.len() != 3 || !is_digits(word) {
        return None;
    }
    if matches!(here.lower(-1).as_str(), "call" | "called" | "calling" | "dial" | "dialed" | "dialled" | "phone") {
        return Some(Reading::of(spelled(word)));
    }
    let local = |offset| matched!(r"^\d{3}-\d{4}$", here.word(offset)).is_some();
    let at = if here.kind(1) == Some(Kind::Close) { 2 } else { 1 };
    if local(at) {
        let words = format!("{}, {}", spelled(word), groups_aloud(here.word(at)));
        return Some(Reading::taking(at as usize + 1, words));
    }
    let is_number = |offset, len| here.word(offset).len() == len && is_digits(here.word(offset));
    (is_number(1, 3) && is_number(2, 4)).then(|| {
        let words = format!("{}, {}, {}", spelled(word), spelled(here.word(1)), spelled(here.word(2)));
        Reading::taking(3, words)
    })
}

/// Ten digits and more without a comma count nothing, unless they are round.
fn is_long_number(word: &str) -> bool {
    let digits = word.strip_prefix('+').unwrap_or(word);
    is_digits(digits) && (digits.len() >= 10 && !digits.ends_with("000") || word.starts_with('+') && digits.len() > 6)
}

/// `21st`, `4th`, `1,000th`, `#1st`.
fn rank(here: &Here<'_, '_>) -> Option<Reading> {
    let rank = matched!(r"^#?(\d[\d,]*)(?i:st|nd|rd|th)('s|s)?'?$", here.word(0))?;
    Some(Reading::of(ordinal(&cardinal_of(part(&rank, 1))) + part(&rank, 2)))
}

/// `1.0.2`, `192.168.0.1`.
fn version(here: &Here<'_, '_>) -> Option<Reading> {
    let version = matched!(r"^[vV]?(\d+(?:\.\d+){2,})$", here.word(0))?;
    let parts: Vec<String> = part(&version, 1).split('.').map(cardinal_of).collect();
    Some(Reading::of(parts.join(" point ")))
}

/// What stands in front of a number of three digits that is a name: `Room 101`, `Flight 209`.
const LABELLED: &[&str] = &[
    "room",
    "flight",
    "route",
    "highway",
    "interstate",
    "apartment",
    "apt",
    "suite",
    "bus",
    "unit",
    "cell",
    "locker",
    "gate",
    "area",
    "channel",
    "extension",
    "studio",
    "ward",
    "warehouse",
    "hangar",
    "building",
    "house",
];

/// A number without any sign: a year, a room, an agent, or just so many.
fn bare(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let number: u64 = word.parse().ok().filter(|_| is_digits(word))?;
    Some(Reading::of(match word {
        "007" => "double oh seven".to_owned(),
        _ if word.len() > 1 && word.starts_with('0') => spelled(word),
        _ if word.len() == 3 && LABELLED.contains(&here.lower(-1).as_str()) => label(word),
        _ if word.len() == 4 && time::reads_as_year(here, number) => label(word),
        _ => cardinal(number),
    }))
}

/// `-5`, `+3`, `3.14`, `.5`, `1,234`, `#3`, `~20`.
fn signed(here: &Here<'_, '_>) -> Option<Reading> {
    let number = matched!(r"^([-+~#]?)(\d[\d,]*(?:\.\d+)?|\.\d+)('s)?$", here.word(0))?;
    let sign = match part(&number, 1) {
        "-" => "minus ",
        "+" => "plus ",
        "~" => "about ",
        "#" => "number ",
        _ => "",
    };
    Some(Reading::of(format!("{sign}{}{}", decimal(part(&number, 2)), part(&number, 3))))
}

/// Letters and digits together: `R2-D2`, `B12`, `MP3`, `3rd-floor`, `H2O`, `12-year-old`.
fn mixed(here: &Here<'_, '_>) -> Option<Reading> {
    let mut words: Vec<String> = Vec::new();
    for run in here.word(0).split(|c: char| !c.is_ascii_alphanumeric() && c != '\'') {
        let mut rest = run;
        while let Some(c) = rest.chars().next() {
            let is_digit = c.is_ascii_digit();
            let end = rest.find(|c: char| c.is_ascii_digit() != is_digit).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(end);
            rest = after;
            if !is_digit {
                words.push(letters_aloud(piece));
            } else if matches!(after, "st" | "nd" | "rd" | "th") {
                words.push(ordinal(&cardinal_of(piece)));
                rest = "";
            } else {
                words.push(short_number(piece));
            }
        }
    }
    words.retain(|word| !word.is_empty());
    (!words.is_empty()).then(|| Reading::of(words.join(" ")))
}

/// Letters beside digits: a name in capitals is spelled, the rest are words.
fn letters_aloud(letters: &str) -> String {
    let bare = letters.trim_matches('\'');
    if bare.len() <= 4 && bare.bytes().all(|b| b.is_ascii_uppercase()) || bare.len() == 1 {
        capitals::spell(bare)
    } else {
        bare.to_owned()
    }
}

/// A number beside letters: in halves, or with the zero before its last digit.
fn short_number(digits: &str) -> String {
    match digits.len() {
        2 if digits.starts_with('0') => spelled(digits).replace("zero", "oh"),
        3 => label(digits),
        _ => cardinal_of(digits),
    }
}

/// A number with thousands, sign and decimals, in words.
fn decimal(text: &str) -> String {
    let (sign, text) = text.strip_prefix('-').map_or(("", text), |rest| ("minus ", rest));
    match text.split_once('.') {
        Some(("", digits)) => format!("{sign}point {}", spelled(digits)),
        Some((whole, digits)) => format!("{sign}{} point {}", cardinal_of(whole), spelled(digits)),
        None => format!("{sign}{}", cardinal_of(text)),
    }
}

/// A telephone number: its groups digit by digit, with a rest between.
fn groups_aloud(word: &str) -> String {
    let groups = word.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty());
    groups.map(spelled).collect::<Vec<_>>().join(", ")
}

/// The digits of a word that is nothing known, one by one.
fn digits_aloud(word: &str) -> String {
    let digits: String = word.chars().filter(char::is_ascii_digit).collect();
    spelled(&digits)
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}
