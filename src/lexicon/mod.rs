//! Text as it is spoken: numbers, abbreviations, ornaments, and a book's own pronunciations.

mod abbreviations;
mod capitals;
mod figures;
mod fold;
mod lexer;
mod numbers;
mod own;
mod phrase;
mod reader;
mod said;
mod sentences;
mod sounds;
mod web;
mod words;

use own::Own;
use std::collections::{BTreeMap, HashMap};

pub use capitals::is_shouted_word;
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
    let own = Own::new(own);
    let hits = own.find(text);
    let (folded, said) = fold_around(text, &hits);
    phrase::perform(&lexer::lex(&folded), register, &said)
}

/// How a word with a pronunciation of its own is written, and its phonemes where they are given.
type OwnWord = (String, Option<String>);

/// The folded text with a placeholder for each hit, and what the placeholders stand for.
fn fold_around(text: &str, hits: &[own::Hit<'_>]) -> (String, Vec<OwnWord>) {
    let mut folded = String::with_capacity(text.len() + 8);
    let mut said: Vec<OwnWord> = Vec::new();
    let mut indices: HashMap<OwnWord, usize> = HashMap::new();
    let mut at = 0;
    for hit in hits {
        let word = own::said(hit);
        let index = *indices.entry(word.clone()).or_insert(said.len());
        let Some(placeholder) = fold::placeholder(index) else { continue };
        if index == said.len() {
            said.push(word);
        }
        fold::fold(&text[at..hit.span.start], &mut folded);
        folded.push(placeholder);
        at = hit.span.end;
    }
    fold::fold(&text[at..], &mut folded);
    (folded, said)
}
