//! Words written with letters that are not said as they are spelled: abbreviations, initials, capitals, roman numerals.

use super::Register;
use super::lexer::Kind;
use super::numbers::{cardinal, ordinal, roman};
use super::reader::{Here, Reading};
use super::{sounds, tables, web};

/// A way to read a word; `None` when the word is none of its kind.
type Way = fn(&Here<'_, '_>) -> Option<Reading>;

/// The ways to read an unusual word, in the order in which they are tried.
const WAYS: &[Way] = &[
    web::address,
    sign,
    numeral,
    abbreviation,
    dotted,
    initial,
    sounds::sound,
    sounds::stammer,
    sounds::stretched,
    capitals,
    letter_a,
];

/// Reads a word without digits.
pub(super) fn read(here: &Here<'_, '_>) -> Reading {
    let word = here.word(0);
    if is_plain(word) && !here.is_dot(1) && here.register == Register::Prose && !sounds::is_candidate(word) {
        return Reading::of(word);
    }
    WAYS.iter().find_map(|way| way(here)).unwrap_or_else(|| Reading::of(plain(word)))
}

/// Whether a word is made of small letters, but for the first.
fn is_plain(word: &str) -> bool {
    let mut letters = word.bytes();
    letters.next().is_some_and(|b| b.is_ascii_alphabetic())
        && word.len() > 1
        && letters.all(|b| b.is_ascii_lowercase())
        && !tables::is_undotted(word)
}

/// A word as it is, as far as an engine can say it.
fn plain(word: &str) -> String {
    let cut = word.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '\'' | '-'));
    let parts: Vec<String> =
        cut.map(|part| sounds::without_stray_marks(part)).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// `Mr.`, `Dr`, `St.`, `etc.`, `No. 5`.
fn abbreviation(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    if word.len() > 8 || !word.bytes().all(|b| b.is_ascii_alphabetic() || b == b'.') {
        return None;
    }
    let (lower, is_dotted) = (word.to_ascii_lowercase(), here.is_dot(1));
    let is_capital = here.is_capital(0);
    let next = 1 + isize::from(is_dotted);
    if let Some(words) = tables::numbered(&lower).filter(|_| is_dotted) {
        let counts =
            here.word(2).starts_with(|c: char| c.is_ascii_digit() || c == '#') || roman(here.word(2)).is_some();
        if counts {
            return Some(Reading { words: words.to_owned(), used: 2 });
        }
    }
    if let Some(name) = place(here, &lower, next) {
        let used = if is_dotted && !here.surely_ends_sentence(1) { 2 } else { 1 };
        return Some(Reading { words: name.to_owned(), used });
    }
    if lower == "m" && is_capital && is_dotted && here.is_capital(2) && !here.is_capital(-1) && !here.is_dot(3) {
        return (!tables::starts_sentence(here.word(2))).then(|| Reading { words: "Monsieur".to_owned(), used: 2 });
    }
    if let Some(words) = tables::title(&lower) {
        let is_small = matches!(lower.as_str(), "vs" | "viz" | "approx" | "cf" | "e.g" | "i.e");
        let fits = is_small || is_capital && (is_dotted || tables::is_undotted(word) && here.is_capital(1));
        let used = if is_dotted && here.has_word(2) || is_dotted && is_small { 2 } else { 1 };
        return fits.then(|| Reading { words: words.to_owned(), used });
    }
    let words = tables::ender(&lower)?;
    let fits =
        is_dotted && (is_capital || lower == "etc" || lower == "esq") || matches!(word, "etc" | "Jr" | "Sr" | "Esq");
    fits.then(|| Reading { words: words.to_owned(), used: if is_dotted && !here.ends_sentence(1) { 2 } else { 1 } })
}

/// `Main St.`, `Oak Dr.`: behind a name and before none.
fn place(here: &Here<'_, '_>, lower: &str, next: isize) -> Option<&'static str> {
    let name = match lower {
        "st" => "Street",
        "dr" => "Drive",
        _ => return None,
    };
    let behind_name = here.is_capital(-1) && !tables::starts_sentence(here.word(-1)) || ordinal_like(here.word(-1));
    (behind_name && here.is_capital(0) && !(here.is_capital(next) && !tables::starts_sentence(here.word(next))))
        .then_some(name)
}

/// `42nd St.`
fn ordinal_like(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(['h', 't', 'd'])
}

/// `U.S.A.`, `a.m.`, `Ph.D.`, and two sentences without a space between.
fn dotted(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    if !word.contains('.') {
        return None;
    }
    let (body, own) = word.strip_suffix("'s").map_or((word, ""), |body| (body, "'s"));
    let used = if here.is_dot(1) && !here.surely_ends_sentence(1) { 2 } else { 1 };
    let parts: Vec<&str> = body.split('.').filter(|part| !part.is_empty()).collect();
    if let Some(words) = tables::dotted(&body.to_ascii_lowercase()) {
        return Some(Reading { words: words.to_owned(), used });
    }
    if parts.iter().all(|part| part.len() == 1 && part.bytes().all(|b| b.is_ascii_alphabetic())) {
        return Some(Reading { words: spell(&parts.concat()) + own, used });
    }
    let is_file = parts.len() == 2 && parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_lowercase()));
    Some(Reading::of(parts.iter().map(|part| plain(part)).collect::<Vec<_>>().join(if is_file {
        " dot "
    } else {
        ". "
    })))
}

/// `J. R. Smith`: the stop behind an initial is none.
fn initial(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    if word.len() != 1 || !here.is_capital(0) || !here.is_dot(1) {
        return None;
    }
    let is_initial = |at: isize| here.word(at).len() == 1 && here.is_capital(at) && here.is_dot(at + 1);
    let among_initials = is_initial(2) || is_initial(-2);
    let before_name = here.is_capital(2) && !tables::starts_sentence(here.word(2));
    // `It was I. Then` is the pronoun.
    if !(among_initials || word != "I") {
        return None;
    }
    Some(Reading { words: spell(word), used: if before_name || is_initial(2) { 2 } else { 1 } })
}

/// `CHAPTER IV`, `Part II`, `Henry VIII`, `World War II`.
fn numeral(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let upper = word.to_ascii_uppercase();
    let value = roman(&upper)?;
    let before = here.lower(-1);
    if here.register == Register::Heading {
        let stands_alone =
            here.at == here.first_word && !here.has_word(1) && (word != "I" || here.kind(1) != Some(Kind::Stop('!')));
        let counts = tables::is_section(&before) || stands_alone && (word == upper || word.len() > 1 || here.is_dot(1));
        if counts {
            return Some(Reading::of(cardinal(value)));
        }
    }
    if word != upper || !here.is_capital(-1) {
        return None;
    }
    if tables::is_section(&before) {
        let is_pronoun = word == "I" && before != "war" && here.has_word(1) && !tables::follows_section(&here.lower(1));
        return (!is_pronoun).then(|| Reading::of(cardinal(value)));
    }
    let is_king = tables::is_regnal(&before) || tables::is_ruler(&here.lower(-2));
    if word == "I" {
        let is_end = !here.has_word(1) || here.lower(1) == "of";
        return (is_king && tables::is_ruler(&here.lower(-2)) && is_end).then(|| Reading::of("the first"));
    }
    if is_king && value <= 40 {
        return Some(Reading::of(format!("the {}", ordinal(&cardinal(value)))));
    }
    // A numeral of several letters that is no other word: `Tobias Vane III`, `Rocky IV`.
    if word.len() < 2 || value > 40 || matches!(word, "MIX" | "DI" | "MI") || is_shouted(here.word(-1)) {
        return None;
    }
    let is_heir = here.is_capital(-2) && value <= 4;
    Some(Reading::of(if is_heir { format!("the {}", ordinal(&cardinal(value))) } else { cardinal(value) }))
}

/// Words in capitals: shouted ones are said in small letters, initialisms letter by letter.
fn capitals(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let (body, own) = possessive(word);
    if !is_shouted(body) {
        return plural_of_letters(word).map(Reading::of);
    }
    let lower = body.to_ascii_lowercase();
    let spells = match tables::initialism(&lower) {
        Some(tables::Initialism::Always) => true,
        // `US`, `IT`, `AM` are words where others are shouted.
        Some(tables::Initialism::Alone) => {
            let beside_shouting = [-2, -1, 1, 2].iter().any(|&at| is_shouted_word(here.word(at)));
            let is_name = lower == "us" && here.lower(-1) == "the";
            is_name || !beside_shouting && here.register == Register::Prose && !here.begins_sentence()
        }
        None => !is_shouted_word(body) && lower.len() <= 5,
    };
    if spells {
        return Some(Reading::of(spell(body) + own));
    }
    let own = own.to_ascii_lowercase();
    let said = match here.register {
        Register::Heading => capitalised(&lower),
        Register::Prose if lower == "i" || lower.starts_with("i'") => capitalised(&lower),
        Register::Prose => lower,
    };
    Some(Reading::of(plain(&said) + &own))
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
    if word == "PhD" || word == "PhDs" {
        return Some(format!("P H D{}", &word[3..]).replace("Ds", "D's"));
    }
    let letters = word.strip_suffix('s').filter(|letters| (2..=5).contains(&letters.len()) && is_shouted(letters))?;
    let lower = letters.to_ascii_lowercase();
    let spells = tables::initialism(&lower).is_some() || !sounds::is_pronounceable(&lower);
    spells.then(|| spell(letters) + "'s")
}

/// Whether a word has at least two letters, all of them capitals.
fn is_shouted(word: &str) -> bool {
    let letters = || word.bytes().filter(u8::is_ascii_alphabetic);
    letters().count() > 1 && letters().all(|b| b.is_ascii_uppercase())
}

/// Whether a word is shouted, and no initialism.
fn is_shouted_word(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let sounds = word.contains('\'') || sounds::is_pronounceable(&lower);
    is_shouted(word) && sounds && tables::initialism(&lower).is_none()
}

fn capitalised(lower: &str) -> String {
    let mut word = lower.to_owned();
    if let Some(first) = word.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    word
}

/// Letters by their names. `A` is written `ay`: alone it would be the article.
pub(super) fn spell(letters: &str) -> String {
    let names: Vec<String> = letters
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|letter| match letter.to_ascii_uppercase() {
            'A' => "ay".to_owned(),
            other => other.to_string(),
        })
        .collect();
    names.join(" ")
}

/// `&`, `+`, `R&D`, `he/she`, `snake_case`.
fn sign(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let name = match word {
        "&" => "and",
        "+" => "plus",
        "=" => "equals",
        "@" => "at",
        "%" => "percent",
        "w/" => "with",
        "w/o" => "without",
        _ if word.contains('&') => {
            let parts: Vec<String> = word
                .split('&')
                .filter(|part| !part.is_empty())
                .map(|part| if is_shouted(part) || part.len() == 1 { spell(part) } else { plain(part) })
                .collect();
            return Some(Reading::of(parts.join(" and ")));
        }
        _ => tables::currency(word)?.units,
    };
    Some(Reading::of(name))
}

/// `Plan A`, `an A`: the letter, not the article.
fn letter_a(here: &Here<'_, '_>) -> Option<Reading> {
    let is_letter = here.word(0) == "A" && {
        let before = here.word(-1);
        before.bytes().all(|b| b.is_ascii_lowercase()) && !before.is_empty()
            || tables::is_lettered(&before.to_ascii_lowercase())
    };
    is_letter.then(|| Reading::of("ay"))
}
