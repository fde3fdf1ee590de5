//! Folded text in pieces: words with what belongs to them, and the marks between.

use super::fold::{DASH, ELLIPSIS, placeholder_index};
use std::collections::HashSet;
use std::sync::LazyLock;

/// A piece of folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lexeme<'a> {
    pub kind: Kind,
    /// The characters, for a word; a mark's own otherwise.
    pub text: &'a str,
    /// No white space stands before it.
    pub glued: bool,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, digits and the signs inside or before them.
    Word,
    /// A word with a pronunciation of its own.
    Own(usize),
    /// One of `. , ; : ? !`.
    Stop(char),
    /// Three dots.
    Ellipsis,
    /// A long dash, or a hyphen that stands for one.
    Dash,
    /// A hyphen at the end of a broken-off word.
    CutOff,
    /// A quote mark.
    Quote,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// The end of a line, and whether the line was too short to have been wrapped.
    LineEnd { is_short: bool },
}

/// Running text is wrapped at 60 characters or more; a line that ends sooner was meant to.
const SHORT_LINE_BYTES: usize = 45;

/// Cuts folded text into its pieces.
pub(super) fn lex(text: &str) -> Vec<Lexeme<'_>> {
    let mut lexemes = Vec::with_capacity(text.len() / 5 + 4);
    let mut lines = text.split('\n').peekable();
    while let Some(line) = lines.next() {
        for chunk in line.split(' ').filter(|chunk| !chunk.is_empty()) {
            if !is_emoticon(chunk) {
                lex_chunk(chunk, &mut lexemes);
            }
        }
        if lines.peek().is_some() {
            let kind = Kind::LineEnd { is_short: line.len() < SHORT_LINE_BYTES };
            lexemes.push(Lexeme { kind, text: "", glued: false });
        }
    }
    lexemes
}

/// The pieces of a stretch without white space.
fn lex_chunk<'a>(chunk: &'a str, lexemes: &mut Vec<Lexeme<'a>>) {
    let first = lexemes.len();
    let mut push = |kind, text| lexemes.push(Lexeme { kind, text, glued: true });
    let mut rest = chunk;
    while let Some(c) = rest.chars().next() {
        let single = &rest[..c.len_utf8()];
        if let Some(kind) = mark(c) {
            push(kind, single);
            rest = &rest[single.len()..];
            continue;
        }
        let end = rest.find(|c| mark(c).is_some_and(|kind| !matches!(kind, Kind::Stop(_)))).unwrap_or(rest.len());
        lex_word(&rest[..end], &mut push);
        rest = &rest[end..];
    }
    if let Some(lexeme) = lexemes.get_mut(first) {
        lexeme.glued = false;
    }
}

/// The mark that a character is, wherever it stands; a stop is one only at the ends of a word.
fn mark(c: char) -> Option<Kind> {
    Some(match c {
        ELLIPSIS => Kind::Ellipsis,
        DASH => Kind::Dash,
        '"' => Kind::Quote,
        '(' | '[' | '{' => Kind::Open,
        ')' | ']' | '}' => Kind::Close,
        ',' | ';' | ':' | '?' | '!' => Kind::Stop(c),
        _ => Kind::Own(placeholder_index(c)?),
    })
}

/// A word and the stops around it.
fn lex_word<'a>(text: &'a str, push: &mut impl FnMut(Kind, &'a str)) {
    let lead_bytes = text.find(is_core).unwrap_or(text.len());
    let core_end =
        text.rfind(is_core).map_or(lead_bytes, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
    // Of the signs before a word, few mean anything, and most of those only before a digit.
    let has_digit = text[lead_bytes..].starts_with(|c: char| c.is_ascii_digit());
    let start = match text[..lead_bytes].chars().next_back() {
        Some('#' | '\'') => lead_bytes - 1,
        Some('.' | '~') if has_digit => lead_bytes - 1,
        Some('-') if has_digit && lead_bytes == 1 => 0,
        _ => lead_bytes,
    };
    // An apostrophe behind a word may be its last letter (`goin'`, `the boys'`).
    let end = if core_end > lead_bytes && text[core_end..].starts_with('\'') { core_end + 1 } else { core_end };
    if core_end > lead_bytes {
        push(Kind::Word, &text[start..end]);
    }
    for (at, c) in text.char_indices().skip_while(|&(at, _)| core_end > lead_bytes && at < end) {
        let kind = match c {
            '.' | ',' | ';' | ':' | '?' | '!' => Kind::Stop(c),
            '-' if core_end == lead_bytes => Kind::Dash,
            '-' => Kind::CutOff,
            _ => continue,
        };
        push(kind, &text[at..at + 1]);
    }
}

/// What words are made of, and the signs that are words themselves.
fn is_core(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '&' | '@' | '%' | '+' | '=' | '$' | '£' | '€' | '¥' | '¢' | '₹' | '°')
}

/// Faces made of punctuation.
const EMOTICONS: &str = ":) :( :D :P :p ;) ;( ;D ;P :-) :-( :-D :-P ;-) :'( :'D :3 <3 </3 XD xD D: ^_^ ^^ >:( >:) >_< \
    -_- T_T o_o O_o o_O O_O ._. =) =( =D =P :/ :-/ :| :-| :O :o :-O \\o/ ;_; QAQ UwU uwu OwO owo :] :[ B-) 8) <333";

static EMOTICON: LazyLock<HashSet<&'static str>> = LazyLock::new(|| EMOTICONS.split_whitespace().collect());

/// Whether a stretch between spaces is a face.
fn is_emoticon(chunk: &str) -> bool {
    // Most are strange at a glance; words are not looked up.
    let is_strange = !chunk.as_bytes()[0].is_ascii_alphanumeric() || chunk.contains(['_', 'w', 'A', 'D', ')']);
    chunk.len() <= 5 && is_strange && EMOTICON.contains(chunk)
}
