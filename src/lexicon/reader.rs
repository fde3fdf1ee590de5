//! What the readings of a word share: the word with its neighbours, and what is made of it.

use super::Register;
use super::abbreviations::{is_title, starts_sentence};
use super::lexer::{Kind, Lexeme};

/// A word among its neighbours.
pub(super) struct Here<'a, 't> {
    /// The whole text.
    pub lexemes: &'a [Lexeme<'t>],
    /// Which lexeme is read.
    pub at: usize,
    /// What kind of text it is.
    pub register: Register,
    /// Which lexeme is the first word.
    pub first_word: usize,
    /// What is read in place of the word itself: part of it, or another spelling.
    pub stand_in: Option<&'t str>,
}

/// How a word is read, with those behind it that belong to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading {
    /// The words to say; commas, full stops and hyphens may stand among them.
    pub words: String,
    /// How many lexemes it takes; at least 1.
    pub used: usize,
    /// A word of `words` that has phonemes of its own, and those in IPA.
    pub phonemes: Option<(String, String)>,
}

impl Reading {
    /// A reading of one lexeme.
    pub fn of(words: impl Into<String>) -> Self {
        Self::taking(1, words)
    }

    /// A reading of several lexemes.
    pub fn taking(used: usize, words: impl Into<String>) -> Self {
        Self { words: words.into(), used, phonemes: None }
    }
}

impl<'t> Here<'_, 't> {
    fn lexeme(&self, offset: isize) -> Option<&Lexeme<'t>> {
        self.lexemes.get(self.at.checked_add_signed(offset)?)
    }

    /// The same place, with another word standing in for the one that is there.
    pub fn standing_for<'s>(&self, word: &'s str) -> Here<'_, 's>
    where
        't: 's,
    {
        Here { stand_in: Some(word), ..*self }
    }

    /// What stands at an offset from here.
    pub fn kind(&self, offset: isize) -> Option<Kind> {
        self.lexeme(offset).map(|lexeme| lexeme.kind)
    }

    /// The word at an offset from here; empty where there is none.
    pub fn word(&self, offset: isize) -> &'t str {
        if let (0, Some(word)) = (offset, self.stand_in) {
            return word;
        }
        self.lexeme(offset).filter(|lexeme| lexeme.kind == Kind::Word).map_or("", |lexeme| lexeme.text)
    }

    /// [`Self::word`] in small letters.
    pub fn lower(&self, offset: isize) -> String {
        self.word(offset).to_ascii_lowercase()
    }

    /// Whether a word, ordinary or with its own pronunciation, stands at an offset.
    pub fn has_word(&self, offset: isize) -> bool {
        matches!(self.kind(offset), Some(Kind::Word | Kind::Own(_)))
    }

    /// Whether no white space stands before the lexeme at an offset.
    pub fn is_glued(&self, offset: isize) -> bool {
        self.lexeme(offset).is_some_and(|lexeme| lexeme.glued)
    }

    /// Whether a full stop stands at an offset.
    pub fn is_dot(&self, offset: isize) -> bool {
        self.kind(offset) == Some(Kind::Stop('.'))
    }

    /// Whether a name could stand at an offset: a word with a capital, or one with its own pronunciation.
    pub fn is_capital(&self, offset: isize) -> bool {
        matches!(self.kind(offset), Some(Kind::Own(_)))
            || self.word(offset).starts_with(|c: char| c.is_ascii_uppercase())
    }

    /// Whether the stop at an offset ends a sentence rather than only an abbreviation: nothing follows, or a capital.
    pub fn ends_sentence(&self, offset: isize) -> bool {
        self.follows(offset).is_none_or(|next| self.is_capital(next))
    }

    /// The same for abbreviations behind which names stand: the capital must be that of a common word.
    pub fn surely_ends_sentence(&self, offset: isize) -> bool {
        self.follows(offset).is_none_or(|next| self.is_capital(next) && starts_sentence(self.word(next)))
    }

    /// The offset of the next word behind the mark at `offset`, past quote marks and brackets.
    fn follows(&self, offset: isize) -> Option<isize> {
        let mut next = offset + 1;
        loop {
            match self.kind(next)? {
                Kind::Quote | Kind::Open | Kind::Close => next += 1,
                Kind::LineEnd { is_short: true } if matches!(self.kind(next + 1)?, Kind::LineEnd { .. }) => {
                    return None;
                }
                Kind::LineEnd { .. } => next += 1,
                _ => return Some(next),
            }
        }
    }

    /// Whether a sentence, as far as one can see, begins here.
    pub fn begins_sentence(&self) -> bool {
        match self.at.checked_sub(1).and_then(|before| self.lexemes.get(before)) {
            None => true,
            Some(_) if self.is_dot(-1) => !is_title(&self.lower(-2)),
            Some(before) => !matches!(before.kind, Kind::Word | Kind::Own(_) | Kind::Stop(',' | ';')),
        }
    }
}
