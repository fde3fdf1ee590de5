//! Words written with letters, read in the first way that fits.

use super::abbreviations::{abbreviation, dotted, initial, is_undotted};
use super::capitals::{capitals, is_shouted, numeral, spell};
use super::figures::sign_name;
use super::reader::{Here, Reading};
use super::{Register, said, sounds, web};

/// A way to read a word; `None` when the word is none of its kind.
type Way = fn(&Here<'_, '_>) -> Option<Reading>;

/// The ways to read an unusual word, in the order in which they are tried.
const WAYS: &[Way] = &[
    web::address,
    sign,
    said::saying,
    numeral,
    abbreviation,
    dotted,
    initial,
    sounds::stammer,
    sounds::stretched,
    capitals,
    letter_a,
];

/// Reads a word without digits.
pub(super) fn read(here: &Here<'_, '_>) -> Reading {
    let word = here.word(0);
    if is_plain(word)
        && !here.is_dot(1)
        && here.register == Register::Prose
        && !sounds::is_unusual(word)
        && !said::is_listed(word)
    {
        return Reading::of(word);
    }
    WAYS.iter().find_map(|way| way(here)).unwrap_or_else(|| Reading::of(plain(word)))
}

/// Whether a word is made of small letters, but for the first, and is neither a title nor a numeral (`scene ii`).
fn is_plain(word: &str) -> bool {
    let mut letters = word.bytes();
    letters.next().is_some_and(|b| b.is_ascii_alphabetic())
        && word.len() > 1
        && letters.all(|b| b.is_ascii_lowercase())
        && !is_undotted(word)
        && !word.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'))
}

/// A word as it is, as far as an engine can say it: letters, and the apostrophes and hyphens between them.
pub(super) fn plain(word: &str) -> String {
    let mut clean = String::with_capacity(word.len());
    for c in word.chars() {
        let is_joint = matches!(c, '\'' | '-');
        let stands_well = if is_joint { clean.ends_with(|b: char| b.is_ascii_alphabetic()) } else { true };
        match c {
            _ if c.is_ascii_alphabetic() || is_joint && stands_well => clean.push(c),
            _ if is_joint || clean.is_empty() || clean.ends_with(' ') => {}
            _ => {
                clean.truncate(clean.trim_end_matches(['\'', '-']).len());
                clean.push(' ');
            }
        }
    }
    clean.truncate(clean.trim_end_matches(['\'', '-', ' ']).len());
    without_article(clean)
}

/// `a-hunting`, `half-a-dozen`: between hyphens an engine takes the article for the letter.
fn without_article(word: String) -> String {
    let word = match word.strip_prefix("a-").or_else(|| word.strip_prefix("A-")) {
        Some("ha") => return "aha".to_owned(),
        Some(rest) => format!("a {rest}"),
        None => word,
    };
    if word.contains("-a-") { word.replace("-a-", " a ") } else { word }
}

/// `&`, `+`, `R&D`, `w/`.
fn sign(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    if word.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let name = match word {
        "&" => "and",
        "+" => "plus",
        "=" => "equals",
        "@" => "at",
        "%" => "percent",
        "w/" => "with",
        "w/o" => "without",
        "°" => "degrees",
        _ if word.contains('&') => {
            let said = |part: &str| if is_shouted(part) || part.len() == 1 { spell(part) } else { plain(part) };
            let parts: Vec<String> = word.split('&').map(said).filter(|part| !part.is_empty()).collect();
            return Some(Reading::of(parts.join(" and ")));
        }
        _ => sign_name(word)?,
    };
    Some(Reading::of(name))
}

/// What stands in front of a letter that is a name.
const LETTERED: &[&str] = &[
    "plan",
    "vitamin",
    "group",
    "team",
    "class",
    "type",
    "exhibit",
    "section",
    "grade",
    "hepatitis",
    "room",
    "building",
    "block",
    "level",
    "option",
    "gate",
    "terminal",
    "wing",
    "deck",
    "bay",
    "sector",
    "unit",
    "point",
    "side",
];

/// `Plan A`, `an A`: the letter, not the article.
fn letter_a(here: &Here<'_, '_>) -> Option<Reading> {
    let before = here.word(-1);
    let is_small = !before.is_empty() && before.bytes().all(|b| b.is_ascii_lowercase());
    let is_letter = here.word(0) == "A" && (is_small || LETTERED.contains(&here.lower(-1).as_str()));
    is_letter.then(|| Reading::of("ay"))
}
