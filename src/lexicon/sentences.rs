//! Where sentences end.

use super::abbreviations::{is_numbered, is_title, starts_sentence};
use std::ops::Range;

/// Marks that may stand between a sentence's stop and the space behind it.
const CLOSERS: &[char] =
    &['"', '\'', '”', '’', '»', '«', '›', '‹', '“', '‘', '„', ')', ']', '}', '*', '_', '~', '`', '>', '」', '』', '）'];

/// Cuts a text at sentence ends into byte spans of at most `limit_bytes` where sentences allow it (a longer sentence is
/// cut at clauses, then at spaces, then anywhere between two characters).
///
/// One span per sentence, in order; together they hold everything that is not white space, and each starts and ends
/// with something that is not white space. The text may be as the author wrote it or as [`super::speak`] gives it.
pub fn sentences(text: &str, limit_bytes: usize) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut start = 0;
    while let Some(sentence) = next_sentence(text, start) {
        start = sentence.end;
        cut_to_limit(text, sentence, limit_bytes, &mut spans);
    }
    spans
}

/// The first sentence at or after a byte, without the white space around it.
fn next_sentence(text: &str, from: usize) -> Option<Range<usize>> {
    let start = from + (text[from..].len() - text[from..].trim_start().len());
    if start == text.len() {
        return None;
    }
    let mut at = start;
    while let Some(found) = text[at..].find(is_possible_end) {
        let mark = at + found;
        let after = skip_end(text, mark);
        if ends_sentence(text, start, mark, after) {
            return Some(trimmed(text, start..after));
        }
        at = after;
    }
    Some(trimmed(text, start..text.len()))
}

fn is_possible_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '‽' | '。' | '！' | '？' | '\n')
}

/// The end of a run of stops and of the closing marks that belong to it.
fn skip_end(text: &str, mark: usize) -> usize {
    let rest = &text[mark..];
    if rest.starts_with('\n') {
        return mark + 1;
    }
    let stops = rest.find(|c: char| !is_possible_end(c) || c == '\n').unwrap_or(rest.len());
    let closers = rest[stops..].find(|c| !CLOSERS.contains(&c)).unwrap_or(rest.len() - stops);
    mark + stops + closers
}

/// Whether the stop at `mark`, whose run and closing marks reach to `after`, ends the sentence begun at `start`.
fn ends_sentence(text: &str, start: usize, mark: usize, after: usize) -> bool {
    let (stop, rest) = (&text[mark..after], &text[after..]);
    if stop == "\n" {
        // A blank line ends whatever stood before it; a single line end is a space.
        return rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n');
    }
    if stop.starts_with(['。', '！', '？']) {
        return true;
    }
    if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
        return false;
    }
    // The next word, past opening marks: a sentence never begins with a small letter.
    let next = rest.trim_start().trim_start_matches(|c: char| !c.is_alphanumeric() && !c.is_whitespace());
    if next.starts_with(char::is_lowercase) {
        return false;
    }
    stop != "." || !is_abbreviation(last_word(&text[start..mark]), next)
}

/// The word before a stop, at most 12 characters of it: longer words are no abbreviations.
fn last_word(text: &str) -> &str {
    let from = text
        .char_indices()
        .rev()
        .take(12)
        .take_while(|&(_, c)| c.is_alphanumeric() || c == '.' || c == '&')
        .last()
        .map_or(text.len(), |(at, _)| at);
    &text[from..]
}

/// Whether a full stop behind `word` belongs to the word, given what follows.
fn is_abbreviation(word: &str, next: &str) -> bool {
    let mut letters = word.chars();
    let Some(first) = letters.next() else { return false };
    let is_single = letters.next().is_none();
    if is_single && first.is_uppercase() {
        // An initial (`J. Smith`). The pronoun `I` is one only among others (`I. M. Pei`).
        return first != 'I' || next.chars().nth(1) == Some('.');
    }
    let lower = word.to_lowercase();
    is_title(&lower)
        || (is_numbered(&lower) && next.starts_with(|c: char| c.is_ascii_digit()))
        || (word.contains('.') && word.starts_with(char::is_uppercase) && !starts_sentence(first_word(next)))
}

fn first_word(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())]
}

/// Cuts one sentence into pieces of at most `limit_bytes`.
fn cut_to_limit(text: &str, mut sentence: Range<usize>, limit_bytes: usize, spans: &mut Vec<Range<usize>>) {
    while sentence.len() > limit_bytes {
        let at = sentence.start + cut_point(&text[sentence.clone()], limit_bytes);
        spans.push(trimmed(text, sentence.start..at));
        sentence.start = at + (text[at..].len() - text[at..].trim_start().len());
    }
    if !sentence.is_empty() {
        spans.push(sentence);
    }
}

/// The best byte at or before `limit_bytes` to cut a sentence at: behind the last clause of its second half, else
/// before the last space, else between two characters. Always more than 0.
fn cut_point(sentence: &str, limit_bytes: usize) -> usize {
    let mut limit = limit_bytes.min(sentence.len());
    while !sentence.is_char_boundary(limit) {
        limit -= 1;
    }
    let head = &sentence[..limit];
    let is_clause_end = |&(at, c): &(usize, char)| {
        matches!(c, ',' | ';' | ':' | '.' | '!' | '?' | '—' | '–' | '…' | '、' | '，')
            && (matches!(c, '—' | '、' | '，') || sentence[at + c.len_utf8()..].starts_with(char::is_whitespace))
    };
    let clause = head.char_indices().rev().take_while(|(at, _)| *at >= limit / 2).find(is_clause_end);
    let space = || match sentence[limit..].starts_with(char::is_whitespace) {
        true => Some(limit),
        false => head.rfind(char::is_whitespace),
    };
    let one_char = sentence.chars().next().map_or(1, char::len_utf8);
    clause.map(|(at, c)| at + c.len_utf8()).or_else(space).filter(|&at| at > 0).unwrap_or(limit.max(one_char))
}

/// A span without the white space at its ends.
fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let start = span.start + (span.len() - text[span.clone()].trim_start().len());
    start..start + text[start..span.end].trim_end().len()
}
