//! Words and marks put together to the text as spoken.

use super::lexer::{Kind, Lexeme};
use super::reader::Here;
use super::{OwnWord, Register, Spoken, figures, web, words};

/// Reads all pieces of a text in order.
pub(super) fn perform(lexemes: &[Lexeme<'_>], register: Register, said: &[OwnWord]) -> Spoken {
    let first_word = lexemes.iter().position(is_word).unwrap_or(lexemes.len());
    let mut phrase = Phrase::default();
    let mut at = 0;
    while let Some(lexeme) = lexemes.get(at) {
        let here = Here { lexemes, at, register, first_word, stand_in: None };
        at += 1;
        match lexeme.kind {
            Kind::Word => {
                let reading = if figures::is_figure(lexeme.text) {
                    web::address(&here).unwrap_or_else(|| figures::read(&here))
                } else {
                    words::read(&here)
                };
                phrase.word(&reading.words);
                phrase.phonemes.extend(reading.phonemes);
                at += reading.used - 1;
            }
            Kind::Own(index) => {
                if let Some((word, ipa)) = said.get(index) {
                    phrase.word(word);
                    phrase.phonemes.extend(ipa.iter().map(|ipa| (word.clone(), ipa.clone())));
                }
            }
            _ => phrase.marks(pause(&here)),
        }
    }
    phrase.finished(register)
}

fn is_word(lexeme: &Lexeme<'_>) -> bool {
    matches!(lexeme.kind, Kind::Word | Kind::Own(_))
}

/// The mark that a piece which is no word leaves in the text as spoken.
fn pause(here: &Here<'_, '_>) -> Option<char> {
    let goes_on = here.has_word(1);
    match here.kind(0)? {
        Kind::Stop(mark) => Some(mark),
        // Three dots end a sentence before a capital, but `I` says nothing.
        Kind::Ellipsis if goes_on && (!here.is_capital(1) || is_i(here.word(1))) => Some(','),
        Kind::Ellipsis => Some('.'),
        Kind::Dash | Kind::Open => Some(','),
        Kind::CutOff if !goes_on => Some(','),
        Kind::Close if goes_on => Some(','),
        Kind::LineEnd { .. } if matches!(here.kind(1), Some(Kind::LineEnd { .. })) => Some('.'),
        Kind::LineEnd { .. } if here.register == Register::Heading => Some('.'),
        Kind::LineEnd { is_short: true } if here.is_capital(1) => Some(','),
        _ => None,
    }
}

fn is_i(word: &str) -> bool {
    word == "I" || word.starts_with("I'")
}

/// The text as spoken while it grows.
#[derive(Default)]
struct Phrase {
    text: String,
    /// The mark that stands behind the last word, if one does.
    mark: Option<char>,
    phonemes: Vec<(String, String)>,
}

impl Phrase {
    fn word(&mut self, words: &str) {
        // What is left of a closing quote mark is no letter.
        let words = words.trim_end_matches(['\'', '-']);
        if words.is_empty() {
            return;
        }
        self.text.extend(self.mark.take());
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(words);
    }

    /// Adds a mark; of several together the strongest stays.
    fn marks(&mut self, mark: Option<char>) {
        const BY_STRENGTH: &str = ",;:.!?";
        let strength = |mark: Option<char>| mark.and_then(|mark| BY_STRENGTH.find(mark));
        if !self.text.is_empty() && strength(mark) > strength(self.mark) {
            self.mark = mark;
        }
    }

    fn finished(mut self, register: Register) -> Spoken {
        if register == Register::Heading {
            self.marks(Some('.'));
        }
        self.text.extend(self.mark);
        self.phonemes.sort();
        self.phonemes.dedup();
        Spoken { text: self.text, phonemes: self.phonemes }
    }
}
