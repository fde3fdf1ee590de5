//! Text as it is spoken: numbers, abbreviations, ornaments, and a book's own pronunciations.

mod numbers;
mod sentences;
mod tables;

use std::collections::BTreeMap;

pub use numbers::{cardinal, ordinal};
pub use sentences::sentences;

/// A book's own pronunciations, from cast.toml: word -> respelling, or IPA between slashes (`/ɹiːə/`).
pub type Pronunciations = BTreeMap<String, String>;

/// What kind of text is to be spoken: it decides how numerals and capitals are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Register {
    /// A heading: roman numerals are numbers, titles are not shouted.
    Heading,
    /// Running text.
    Prose,
}

/// A text ready for an engine.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Spoken {
    /// Plain ASCII words and the punctuation `. , ; : ? ! -`, one space between; empty when there is nothing to say.
    pub text: String,
    /// Words of `text` that are spoken as these IPA phonemes, as far as the engine can.
    pub phonemes: Vec<(String, String)>,
}

/// The text as spoken.
pub fn speak(text: &str, register: Register, own: &Pronunciations) -> Spoken {
    let _ = (register, own);
    let mut spoken = String::new();
    let mut digits = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        if !digits.is_empty() {
            spoken.push_str(&numbers::cardinal_of(&digits));
            digits.clear();
        }
        match c {
            '’' => spoken.push('\''),
            '…' => spoken.push_str(", "),
            '—' | '–' => spoken.push_str(", "),
            '.' | ',' | ';' | ':' | '?' | '!' | '-' | '\'' => spoken.push(c),
            _ if c.is_ascii_alphabetic() => spoken.push(c),
            _ if c.is_alphanumeric() => spoken.push_str(deunicode::deunicode_char(c).unwrap_or("")),
            _ => spoken.push(' '),
        }
    }
    let text = spoken.split_whitespace().collect::<Vec<_>>().join(" ");
    Spoken { text, phonemes: Vec::new() }
}
