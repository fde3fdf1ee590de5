//! The words of a chapter, each with its place, its kinds and whether it begins a sentence.

use super::names::is_abbreviation;
use super::words::{Kinds, kinds_of};
use crate::book::Chapter;
use crate::segment::{Kind, Segment};
use std::collections::HashMap;

/// Number of a word in [`Words`]; the same for all its occurrences whatever their case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(pub u32);

/// Every distinct word of a book, in lower case.
#[derive(Debug, Default)]
pub struct Words {
    ids: HashMap<Box<str>, WordId>,
    list: Vec<(Box<str>, Kinds)>,
    /// The story is told in the second person: `you` is who tells it.
    pub told_to_you: bool,
}

impl Words {
    /// The number of a word, given in lower case.
    pub fn id(&mut self, lower: &str) -> WordId {
        if let Some(id) = self.ids.get(lower) {
            return *id;
        }
        let id = WordId(self.list.len() as u32);
        self.ids.insert(lower.into(), id);
        self.list.push((lower.into(), kinds_of(lower)));
        id
    }

    /// The number of a word that occurred, given in lower case.
    pub fn known(&self, lower: &str) -> Option<WordId> {
        self.ids.get(lower).copied()
    }

    /// The word in lower case.
    pub fn text(&self, id: WordId) -> &str {
        &self.list[id.0 as usize].0
    }

    /// What kinds of word it is.
    pub fn kinds(&self, id: WordId) -> Kinds {
        self.list[id.0 as usize].1
    }

    /// How many distinct words there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }
}

/// A word or a mark of punctuation.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// Byte offset in the chapter's text.
    pub start: u32,
    /// Byte offset of its end, without a possessive ending.
    pub end: u32,
    /// The word; for punctuation the mark itself.
    pub word: WordId,
    /// Index of its segment.
    pub segment: u32,
    flags: u8,
}

impl Token {
    const WORD: u8 = 1;
    const CAPITAL: u8 = 2;
    const SENTENCE: u8 = 4;
    const POSSESSIVE: u8 = 8;
    const ALL_CAPITALS: u8 = 16;

    /// A word rather than a mark.
    pub fn is_word(self) -> bool {
        self.flags & Self::WORD != 0
    }

    /// Written with a capital, but not all in capitals.
    pub fn is_capital(self) -> bool {
        self.flags & Self::CAPITAL != 0
    }

    /// Written all in capitals (two letters or more): says nothing about names.
    pub fn is_all_capitals(self) -> bool {
        self.flags & Self::ALL_CAPITALS != 0
    }

    /// The first word of a sentence, a quotation or a paragraph.
    pub fn begins_sentence(self) -> bool {
        self.flags & Self::SENTENCE != 0
    }

    /// Followed by a possessive ending.
    pub fn is_possessive(self) -> bool {
        self.flags & Self::POSSESSIVE != 0
    }
}

/// The tokens of a chapter and where each segment's begin.
#[derive(Debug, Default)]
pub struct Tokens {
    /// In order.
    pub list: Vec<Token>,
    /// Index of the first token of each segment, with the end after the last.
    pub first: Vec<usize>,
}

impl Tokens {
    /// The token indices of a segment.
    pub fn of_segment(&self, segment: usize) -> std::ops::Range<usize> {
        self.first[segment]..self.first[segment + 1]
    }
}

/// Cuts a chapter's segments into tokens. Headings, notes and breaks have none: they are no part of the story.
pub fn tokenize(chapter: &Chapter, segments: &[Segment], words: &mut Words) -> Tokens {
    let mut tokens = Tokens::default();
    let mut lower = String::new();
    let mut block = usize::MAX;
    // Whether the next word of narration begins a sentence: quotations in between do not end one by themselves.
    let mut fresh = true;
    for (index, segment) in segments.iter().enumerate() {
        tokens.first.push(tokens.list.len());
        if !matches!(segment.kind, Kind::Narration | Kind::Dialogue | Kind::Thought) {
            continue;
        }
        if segment.block != block || segment.kind != Kind::Narration {
            fresh = true;
            block = segment.block;
        }
        let text = &chapter.text[segment.span.clone()];
        scan(text, segment.span.start, index as u32, &mut fresh, &mut lower, words, &mut tokens.list);
        // After a quotation that ends with a comma the narration goes on in the same sentence.
        fresh = segment.kind == Kind::Dialogue && !ends_open(text) || segment.kind == Kind::Narration && fresh;
    }
    tokens.first.push(tokens.list.len());
    tokens
}

/// Whether a quotation leaves its sentence open: it ends with a comma or a dash before its closing mark.
fn ends_open(quote: &str) -> bool {
    quote.trim_end_matches(|c: char| is_quote(c) || c.is_whitespace()).ends_with([',', '—', '–', '-'])
}

/// Marks of quotation, which are no tokens of their own.
pub fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‘' | '’' | '\'' | '‚' | '«' | '»' | '‹' | '›' | '`')
}

fn scan(
    text: &str,
    base: usize,
    segment: u32,
    fresh: &mut bool,
    lower: &mut String,
    words: &mut Words,
    out: &mut Vec<Token>,
) {
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c.is_alphanumeric() {
            let mut end = at + c.len_utf8();
            while let Some(&(next, d)) = chars.peek() {
                let joins = d.is_alphanumeric()
                    || is_mark(d)
                    || matches!(d, '\'' | '’' | '-')
                        && text[next + d.len_utf8()..].chars().next().is_some_and(char::is_alphanumeric);
                if !joins {
                    break;
                }
                end = next + d.len_utf8();
                chars.next();
            }
            push_word(text, at..end, base, segment, fresh, lower, words, out);
        } else if !c.is_whitespace() && !is_quote(c) && !matches!(c, '*' | '_') {
            let mark = match c {
                '–' => '—',
                '…' => '.',
                other => other,
            };
            let mut buffer = [0; 4];
            let word = words.id(mark.encode_utf8(&mut buffer));
            let ends = match mark {
                '.' => !after_abbreviation(out, words),
                '!' | '?' => true,
                _ => false,
            };
            *fresh |= ends;
            let start = (base + at) as u32;
            out.push(Token { start, end: start + c.len_utf8() as u32, word, segment, flags: 0 });
        }
    }
}

/// Combining accents, which belong to the letter before them.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// A full stop after `Mr` or an initial ends no sentence.
fn after_abbreviation(out: &[Token], words: &Words) -> bool {
    out.last().is_some_and(|last| {
        let text = words.text(last.word);
        last.is_word()
            && last.is_capital()
            && (text.chars().count() == 1 && text != "i"
                || is_abbreviation(text)
                || matches!(text, "esq" | "hon" | "jr" | "sr" | "mt"))
    })
}

#[allow(clippy::too_many_arguments)] // The state of one scan, used in one place.
fn push_word(
    text: &str,
    span: std::ops::Range<usize>,
    base: usize,
    segment: u32,
    fresh: &mut bool,
    lower: &mut String,
    words: &mut Words,
    out: &mut Vec<Token>,
) {
    let whole = &text[span.clone()];
    let (stem, mut possessive) = match strip_possessive(whole) {
        Some(stem) => (stem, true),
        None => (whole, false),
    };
    let after = text[span.end..].chars().next();
    if whole == "s" && after == Some(' ') && detached(text, span.start) && possess(out) {
        return;
    }
    if !possessive && matches!(after, Some('\'' | '’')) && stem.ends_with('s') {
        possessive = true; // the boys' father
    }
    lower.clear();
    for c in stem.chars() {
        lower.extend(if c == '’' { '\''.to_lowercase() } else { c.to_lowercase() });
    }
    // `I'm`, `he'd`: the pronoun is what counts.
    if let Some((pronoun, _)) = lower.split_once('\'')
        && kinds_of(pronoun).any(Kinds::SUBJECT)
    {
        lower.truncate(pronoun.len());
    }
    let letters = stem.chars().filter(|c| c.is_alphabetic());
    let capital = stem.chars().next().is_some_and(char::is_uppercase);
    let all = capital && letters.clone().count() > 1 && letters.clone().all(char::is_uppercase);
    let mut flags = Token::WORD;
    if capital && !all {
        flags |= Token::CAPITAL;
    }
    if all {
        flags |= Token::ALL_CAPITALS;
    }
    if *fresh {
        flags |= Token::SENTENCE;
    }
    if possessive {
        flags |= Token::POSSESSIVE;
    }
    *fresh = false;
    let start = (base + span.start) as u32;
    out.push(Token { start, end: start + stem.len() as u32, word: words.id(lower), segment, flags });
}

/// Whether a word stands one blank after another: `Rhea s`, where a text has lost its apostrophes.
fn detached(text: &str, start: usize) -> bool {
    text[..start].strip_suffix(' ').is_some_and(|rest| rest.ends_with(char::is_alphabetic))
}

/// Makes the last word a possessive one; false where there is none.
fn possess(out: &mut [Token]) -> bool {
    let last = out.last_mut().filter(|last| last.is_word());
    last.map(|last| last.flags |= Token::POSSESSIVE).is_some()
}

/// The word without `'s`.
fn strip_possessive(word: &str) -> Option<&str> {
    ["'s", "’s", "'S", "’S"].iter().find_map(|ending| word.strip_suffix(ending)).filter(|stem| !stem.is_empty())
}
