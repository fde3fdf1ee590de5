//! Numbers as headings write them: `12`, `IV`, `iv`, `Thirty-Five`, `the Seventh`, `1st`.

use std::collections::HashMap;
use std::sync::LazyLock;

/// How a number is written. Numbers of one sequence are written alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Form {
    Digits,
    RomanUpper,
    RomanLower,
    Words,
}

/// A number at the start of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Leading {
    pub(super) value: u32,
    pub(super) form: Form,
    /// How many bytes it takes.
    pub(super) length_bytes: usize,
}

/// No book has more chapters; what is larger is a year or a word (`mix` is a Roman 1009).
const LARGEST: u32 = 2999;
const LARGEST_ROMAN: u32 = 399;

/// The number that a text starts with, when a word boundary follows it.
pub(super) fn leading(text: &str) -> Option<Leading> {
    let word_bytes = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    let word = &text[..word_bytes];
    if word.is_empty() {
        None
    } else if word.starts_with(|c: char| c.is_ascii_digit()) {
        digits(text, word)
    } else if let Some((value, form)) = roman(word) {
        Some(Leading { value, form, length_bytes: word_bytes })
    } else {
        words(text)
    }
}

/// `12`, `1st`, `3.5` (told at half way between 3 and 4; it counts as 3), `12b`.
fn digits(text: &str, word: &str) -> Option<Leading> {
    let count = word.bytes().take_while(u8::is_ascii_digit).count();
    let value = word[..count].parse().ok().filter(|&value| value <= LARGEST)?;
    let tail = &word[count..];
    let is_tail = tail.is_empty()
        || ["st", "nd", "rd", "th"].contains(&tail.to_lowercase().as_str())
        || (tail.len() == 1 && tail.is_ascii());
    let mut length_bytes = word.len();
    if let Some(fraction) = text[length_bytes..].strip_prefix('.') {
        length_bytes += match fraction.bytes().take_while(u8::is_ascii_digit).count() {
            0 => 0,
            digits => digits + 1,
        };
    }
    is_tail.then_some(Leading { value, form: Form::Digits, length_bytes })
}

/// A Roman numeral in its usual spelling, all capitals or all small.
fn roman(word: &str) -> Option<(u32, Form)> {
    let form = if word.bytes().all(|b| b.is_ascii_uppercase()) {
        Form::RomanUpper
    } else if word.bytes().all(|b| b.is_ascii_lowercase()) {
        Form::RomanLower
    } else {
        return None;
    };
    let upper = word.to_ascii_uppercase();
    let mut value = 0;
    let mut rest = upper.as_str();
    for (sign, worth) in ROMAN {
        while let Some(after) = rest.strip_prefix(sign) {
            value += worth;
            rest = after;
            if value > LARGEST_ROMAN {
                return None;
            }
        }
    }
    (rest.is_empty() && value > 0 && spell_roman(value) == upper).then_some((value, form))
}

const ROMAN: [(&str, u32); 9] =
    [("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)];

fn spell_roman(mut value: u32) -> String {
    let mut spelled = String::new();
    for (sign, worth) in ROMAN {
        while value >= worth {
            spelled.push_str(sign);
            value -= worth;
        }
    }
    spelled
}

/// The number words, each list counted from nought.
const UNITS: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
                     sixteen seventeen eighteen nineteen";
const UNITS_TH: &str = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
                        thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const TENS: &str = "- - twenty thirty forty fifty sixty seventy eighty ninety";
const TENS_TH: &str = "- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

/// The value of each number word.
static VALUES: LazyLock<HashMap<&str, u32>> = LazyLock::new(|| {
    let counted = |list: &'static str, step: u32| list.split(' ').zip(0..).map(move |(word, at)| (word, at * step));
    let units = counted(UNITS, 1).chain(counted(UNITS_TH, 1));
    units.chain(counted(TENS, 10)).chain(counted(TENS_TH, 10)).collect()
});

/// `seven`, `thirty-five`, `Twenty First`, `one hundred and two`.
fn words(text: &str) -> Option<Leading> {
    let mut value = 0;
    let mut length_bytes = 0;
    // What may still come: a ten after a hundred, a unit after a ten.
    let mut room = 1000;
    for (start, word) in number_words(text) {
        let lower = word.to_lowercase();
        match (VALUES.get(lower.as_str()), lower.as_str()) {
            (Some(&ten), _) if ten >= 20 && room >= 100 => {
                value += ten;
                room = 10;
            }
            (Some(&unit), _) if unit < 20 && unit < room && (room > 10 || unit > 0) => {
                value += unit;
                room = 0;
            }
            (None, "hundred" | "hundredth") if (1..10).contains(&value) => {
                value *= 100;
                room = 100;
            }
            (None, "and") if room == 100 && value > 0 => continue,
            _ => break,
        }
        length_bytes = start + word.len();
    }
    let known = length_bytes > 0;
    known.then_some(Leading { value, form: Form::Words, length_bytes })
}

/// The first words of a text with their offsets; at most six, the longest number wanted. One blank or one hyphen joins
/// them; more is a dash or a gap (`Seven - The Storm`).
fn number_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &text[at..];
        let joint = if at == 0 { "" } else { rest.get(..1).filter(|joint| [" ", "-"].contains(joint))? };
        let start = at + joint.len();
        let length = text[start..].find(|c: char| !c.is_alphabetic()).unwrap_or(text.len() - start);
        at = start + length;
        (length > 0).then(|| (start, &text[start..at]))
    })
    .take(6)
}
