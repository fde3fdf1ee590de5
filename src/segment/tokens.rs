//! Finds the characters of a paragraph that may be quotation marks, and says which way each of them faces.

use super::words::{CLIPPED, ELISIONS, head, lower, tail, words};
use super::{Mark, style::Marks};
use std::ops::Range;

/// A character (or a pair such as ` `` `) that may be a quotation mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    /// Byte offset in the chapter.
    pub at: usize,
    /// Bytes.
    pub len: usize,
    /// The family: a mark closes only a quotation of its own family.
    pub class: Mark,
    /// Which way it faces.
    pub turn: Turn,
    /// What stands before it, white space aside, ends a clause or is nothing: speech may well begin here.
    pub after_stop: bool,
}

/// Which way a mark faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// It opens.
    Open,
    /// It closes.
    Close,
    /// It closes what is open, and opens otherwise.
    Either,
    /// It opens, or it is an apostrophe: `'em`.
    MaybeOpen,
    /// It closes, or it is an apostrophe: `the boys'`.
    MaybeClose,
}

/// What stands on one side of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// White space, the paragraph's edge, or a bracket that faces the mark.
    Gap,
    /// A letter or a digit.
    Word,
    /// A stop: `. , ; : ? ! …` or a bracket that faces away.
    Stop,
    /// A dash.
    Dash,
    /// Another quotation mark, or a mark of emphasis.
    Quote,
}

/// The tokens of a paragraph, in order. Looks at each byte once.
pub(super) fn tokens(text: &str, span: Range<usize>, marks: &Marks, into: &mut Vec<Token>) {
    let Some(body) = text.get(span.clone()) else { return };
    let bytes = body.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        // Only these bytes begin a mark: 0xC2 leads « », 0xE2 leads “ ” ‘ ’ „ ‚ ‹ ›.
        if !matches!(byte, b'"' | b'\'' | b'`' | b'<' | b'>' | 0xC2 | 0xE2) {
            at += 1;
            continue;
        }
        let Some(c) = body.get(at..).and_then(|rest| rest.chars().next()) else {
            at += 1;
            continue;
        };
        let mut len = c.len_utf8();
        if marks.latex && matches!(c, '`' | '\'') && bytes.get(at + 1) == Some(&byte) {
            len = 2;
        }
        if let Some((class, turn, after_stop)) = face(body, at, len, c, marks) {
            into.push(Token { at: span.start + at, len, class, turn, after_stop });
        }
        at += len;
    }
}

/// The family and direction of the mark at an offset of a paragraph, if it is one.
fn face(body: &str, at: usize, len: usize, c: char, marks: &Marks) -> Option<(Mark, Turn, bool)> {
    let before = body.get(..at)?.chars().next_back();
    let after = body.get(at + len..)?.chars().next();
    let (left, right) = (side(before, true), side(after, false));
    let class = match c {
        '"' | '“' | '”' | '„' | '‟' => Mark::Double,
        '`' | '\'' if len == 2 => Mark::Double,
        '\'' | '‘' | '’' | '‚' | '‛' => Mark::Single,
        '`' if marks.backtick => Mark::Single,
        '«' | '»' | '‹' | '›' => Mark::Guillemets,
        '<' | '>' => Mark::Angle,
        _ => return None,
    };
    let turn = match class {
        Mark::Double => double(c, left, right, len, marks),
        Mark::Guillemets if matches!(c, '«' | '‹') != marks.reversed => Turn::Open,
        Mark::Guillemets => Turn::Close,
        Mark::Angle if c == '<' => Turn::Open,
        Mark::Angle => Turn::Close,
        _ => single(c, left, right, (body.get(..at)?, body.get(at + len..)?), marks)?,
    };
    if class == Mark::Double && c == '"' && inches(body, at) {
        return None;
    }
    let last = body.get(..at)?.trim_end().chars().next_back();
    Some((class, turn, last.is_none() || matches!(side(last, true), Side::Stop | Side::Dash | Side::Quote)))
}

/// What kind of character stands beside a mark.
fn side(c: Option<char>, left: bool) -> Side {
    match c {
        None => Side::Gap,
        Some(c) if c.is_whitespace() || c == '\u{a0}' => Side::Gap,
        Some('(' | '[' | '{') => {
            if left {
                Side::Gap
            } else {
                Side::Stop
            }
        }
        Some(')' | ']' | '}' | '.' | ',' | ';' | ':' | '?' | '!' | '…' | '‽' | '¡' | '¿') => Side::Stop,
        Some('-' | '—' | '–' | '―' | '/') => Side::Dash,
        Some('"' | '“' | '”' | '„' | '\'' | '‘' | '’' | '‚' | '«' | '»' | '‹' | '›' | '*' | '_' | '`' | '<' | '>') => {
            Side::Quote
        }
        Some(_) => Side::Word,
    }
}

/// Which way a double mark faces. Its shape decides, unless what stands around it says plainly that the shape is wrong;
/// a straight mark has only what stands around it.
fn double(c: char, left: Side, right: Side, len: usize, marks: &Marks) -> Turn {
    let seen = around(left, right);
    match c {
        '„' | '‟' => Turn::Open,
        '“' if marks.low && seen != Turn::Open => Turn::Close,
        '“' if matches!(left, Side::Word | Side::Stop) && right == Side::Gap => Turn::Close,
        '“' => Turn::Open,
        '”' if left == Side::Gap && right == Side::Word => Turn::Open,
        '”' => Turn::Close,
        '`' if len == 2 => Turn::Open,
        '\'' if len == 2 && seen != Turn::Open => Turn::Close,
        _ => seen,
    }
}

/// Which way a mark faces, by what stands around it alone.
fn around(left: Side, right: Side) -> Turn {
    match (left, right) {
        (Side::Gap, Side::Gap) => Turn::Either,
        (Side::Gap, _) => Turn::Open,
        (Side::Word | Side::Stop, Side::Word) => Turn::Either,
        (Side::Word | Side::Stop, _) => Turn::Close,
        (Side::Dash, Side::Gap | Side::Stop) => Turn::Close,
        (Side::Quote, Side::Word) => Turn::Open,
        (Side::Quote, Side::Gap | Side::Stop) => Turn::Close,
        _ => Turn::Either,
    }
}

/// Which way a single mark faces; `None` where it is an apostrophe. `before` and `rest` stand on its sides.
fn single(c: char, left: Side, right: Side, (before, rest): (&str, &str), marks: &Marks) -> Option<Turn> {
    if c == '‚' || (c == '‘' && marks.low_single && around(left, right) == Turn::Close) {
        return Some(if c == '‚' { Turn::Open } else { Turn::Close });
    }
    match (left, right) {
        (Side::Word, Side::Word) | (Side::Gap, Side::Gap) => None,
        (Side::Word, _) if clipped(before) => None,
        (Side::Word, _) => Some(Turn::MaybeClose),
        (Side::Gap, _) if c == '’' => None,
        (Side::Gap, Side::Word) | (Side::Quote, Side::Word) if elided(rest) => Some(Turn::MaybeOpen),
        (Side::Gap, _) | (Side::Quote, Side::Word) => Some(Turn::Open),
        (Side::Dash, Side::Word) => {
            if c == '‘' {
                Some(Turn::Open)
            } else {
                Some(Turn::MaybeOpen)
            }
        }
        (Side::Stop, Side::Word) if c == '‘' => Some(Turn::Open),
        _ => Some(Turn::Close),
    }
}

/// Whether a text begins as `'tis`, `'em`, `'90s` do after their apostrophe.
fn elided(rest: &str) -> bool {
    let Some((0, word)) = words(head(rest, 48)).next() else { return false };
    ELISIONS.has(&lower(word)) || word.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
}

/// Whether a text ends in a word that an apostrophe cuts short.
fn clipped(before: &str) -> bool {
    let word = tail(before, 8).rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    CLIPPED.has(word)
}

/// Whether a straight double mark means inches: `6'2"`.
fn inches(body: &str, at: usize) -> bool {
    let before = &body.as_bytes()[at.saturating_sub(4)..at];
    let digits = before.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    digits > 0 && before.iter().rev().nth(digits).is_some_and(|byte| *byte == b'\'')
}
