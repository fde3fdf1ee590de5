//! Text as it is spoken: numbers, abbreviations, ornaments, and a book's own pronunciations.

use std::collections::BTreeMap;

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
    let _ = (text, register, own);
    todo!("lexicon helper")
}

/// Cuts a text at sentence ends into byte spans of at most `limit_bytes` where sentences allow it (a longer sentence is
/// cut at clauses, then at spaces); spans are in order and hold everything that is not white space.
pub fn sentences(text: &str, limit_bytes: usize) -> Vec<std::ops::Range<usize>> {
    let _ = (text, limit_bytes);
    todo!("lexicon helper")
}
