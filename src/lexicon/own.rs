//! A book's own pronunciations, found in its text before anything else is read.

use super::{Pronunciations, fold, numbers};
use std::collections::HashMap;
use std::ops::Range;

/// The pronunciations, ready to be looked up by the first word of each.
pub(super) struct Own<'a> {
    by_first_word: HashMap<String, Vec<Entry<'a>>>,
}

/// One pronunciation.
struct Entry<'a> {
    /// The words of the key with the joint before each; the first has none.
    words: Vec<(Joint, &'a str)>,
    /// A key with capitals inside (`McRae`) is meant as it is written.
    keeps_case: bool,
    said: &'a str,
}

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    Space,
    Hyphen,
    Other,
}

/// A place where a pronunciation applies.
pub(super) struct Hit<'a> {
    /// Bytes of the text, the possessive ending among them.
    pub span: Range<usize>,
    /// The words found, without that ending.
    pub words: &'a str,
    pub is_possessive: bool,
    /// The respelling, or IPA between slashes.
    pub said: &'a str,
}

impl<'a> Own<'a> {
    /// Prepares a book's pronunciations; keys without a letter or digit never apply.
    pub fn new(pronunciations: &'a Pronunciations) -> Self {
        let mut by_first_word: HashMap<String, Vec<Entry<'a>>> = HashMap::new();
        for (key, said) in pronunciations {
            let words = keyed(key);
            let Some(&(_, first)) = words.first() else { continue };
            let keeps_case = words.iter().any(|(_, word)| word.chars().skip(1).any(char::is_uppercase));
            by_first_word.entry(lowered(first)).or_default().push(Entry { words, keeps_case, said });
        }
        // The longest key wins.
        by_first_word
            .values_mut()
            .for_each(|entries| entries.sort_by_key(|entry| std::cmp::Reverse(entry.words.len())));
        Self { by_first_word }
    }

    /// Where the pronunciations apply in a text, in order.
    pub fn find<'t>(&self, text: &'t str) -> Vec<Hit<'t>>
    where
        'a: 't,
    {
        let mut hits = Vec::new();
        let mut at = 0;
        while let Some(first) = if self.by_first_word.is_empty() { None } else { next_word(text, at) } {
            let hit = self.at(text, first.clone());
            at = hit.as_ref().map_or(first.end, |hit| hit.span.end);
            hits.extend(hit);
        }
        hits
    }

    /// The pronunciation that applies to the words beginning with the one at `first`.
    fn at<'t>(&self, text: &'t str, first: Range<usize>) -> Option<Hit<'t>>
    where
        'a: 't,
    {
        let whole = &text[first.clone()];
        let stem = without_possessive(whole);
        let entries = [whole, stem].into_iter().find_map(|word| self.by_first_word.get(&lowered(word)))?;
        entries.iter().find_map(|entry| {
            let end = entry.end_in(text, first.clone())?;
            let after = &text[end..];
            let has_ending = after.starts_with("'s") || after.starts_with("’s");
            let is_possessive = has_ending && !after.chars().nth(2).is_some_and(char::is_alphanumeric);
            let possessive_bytes = if is_possessive { after.find('s')? + 1 } else { 0 };
            let span = first.start..end + possessive_bytes;
            Some(Hit { span, words: &text[first.start..end], is_possessive, said: entry.said })
        })
    }
}

impl Entry<'_> {
    /// Where the entry's words end in `text`, if they stand there from the word `first` on.
    fn end_in(&self, text: &str, first: Range<usize>) -> Option<usize> {
        let mut word = first;
        for (number, (joint, expected)) in self.words.iter().enumerate() {
            if number > 0 {
                let before = word.end;
                word = next_word(text, before)?;
                if joint_of(&text[before..word.start]) != *joint {
                    return None;
                }
            }
            let found = &text[word.clone()];
            let is_last = number + 1 == self.words.len();
            let matches = |found: &str| {
                if self.keeps_case {
                    same_marks(found) == same_marks(expected)
                } else {
                    lowered(found) == lowered(expected)
                }
            };
            if is_last && !matches(found) && matches(without_possessive(found)) {
                return Some(word.start + without_possessive(found).len());
            }
            if !matches(found) {
                return None;
            }
        }
        Some(word.end)
    }
}

/// The words of a key.
fn keyed(key: &str) -> Vec<(Joint, &str)> {
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(word) = next_word(key, at) {
        words.push((joint_of(&key[at..word.start]), &key[word.clone()]));
        at = word.end;
    }
    words
}

/// The next word: letters and digits with the accents and apostrophes among them.
fn next_word(text: &str, from: usize) -> Option<Range<usize>> {
    let start = from + text[from..].find(char::is_alphanumeric)?;
    let mut end = start;
    let mut letters = text[start..].char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let joins =
            is_accent(c) || matches!(c, '\'' | '’') && letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if !c.is_alphanumeric() && !joins {
            break;
        }
        end = start + at + c.len_utf8();
    }
    Some(start..end)
}

/// Accents that stand as characters of their own, and soft hyphens.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}')
}

fn joint_of(between: &str) -> Joint {
    match between {
        "-" | "‐" | "‑" => Joint::Hyphen,
        _ if !between.is_empty() && between.chars().all(char::is_whitespace) && between.matches('\n').count() < 2 => {
            Joint::Space
        }
        _ => Joint::Other,
    }
}

fn without_possessive(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

/// A word with straight apostrophes and no soft hyphens.
fn same_marks(word: &str) -> String {
    word.chars().filter(|c| *c != '\u{ad}').map(|c| if c == '’' { '\'' } else { c }).collect()
}

fn lowered(word: &str) -> String {
    same_marks(word).to_lowercase()
}

/// How a hit is written in the text as spoken, and its phonemes where the pronunciation is given by them.
pub(super) fn said(hit: &Hit<'_>) -> (String, Option<String>) {
    let ending = if hit.is_possessive { "'s" } else { "" };
    let ipa =
        hit.said.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')).map(str::trim).filter(|ipa| !ipa.is_empty());
    let Some(ipa) = ipa else { return (ascii(hit.said) + ending, None) };
    // One word, so that the engine finds it as one.
    let mut word: String = ascii(hit.words).chars().filter(|c| c.is_ascii_alphabetic() || *c == '\'').collect();
    if word.is_empty() {
        word.push_str("name");
    }
    let ipa = if hit.is_possessive { format!("{ipa}{}", possessive_sound(ipa)) } else { ipa.to_owned() };
    (word + ending, Some(ipa))
}

/// How a possessive `s` sounds behind phonemes.
fn possessive_sound(ipa: &str) -> &'static str {
    match ipa.trim_end_matches(['ː', 'ˑ', '.', 'ˈ', 'ˌ']).chars().next_back() {
        Some('s' | 'z' | 'ʃ' | 'ʒ') => "ɪz",
        Some('p' | 't' | 'k' | 'f' | 'θ') => "s",
        _ => "z",
    }
}

/// A respelling in the characters that an engine may get.
fn ascii(respelling: &str) -> String {
    let mut folded = String::with_capacity(respelling.len());
    fold::fold(respelling, &mut folded);
    let mut plain = String::with_capacity(folded.len());
    for c in folded.chars() {
        match c {
            '0'..='9' => plain.push_str(&format!(" {} ", numbers::spelled(&c.to_string()))),
            '\'' | '-' => plain.push(c),
            _ if c.is_ascii_alphabetic() => plain.push(c),
            _ => plain.push(' '),
        }
    }
    let words: Vec<&str> =
        plain.split_whitespace().map(|word| word.trim_matches(['-', '\''])).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}
