//! Narration in words, as the rules of this room look at it.

use std::ops::Range;

/// A word of narration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// In small letters, apostrophes straight.
    pub lower: String,
    /// The strongest mark between the word before and this one.
    pub mark: Option<char>,
    /// Begins with a capital.
    pub is_capital: bool,
}

/// How many words of a sentence are looked at: what stands further from the line says little of it.
const MOST_WORDS: usize = 60;

/// The words of a text with the marks before them.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut mark = None;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        if !c.is_alphanumeric() {
            if matches!(c, ',' | ';' | ':' | '.' | '!' | '?' | '—' | '–' | '…' | '(' | ')') {
                mark = Some(c);
            }
            continue;
        }
        let mut lower: String = c.to_lowercase().collect();
        while let Some(&next) = letters.peek() {
            let joins = matches!(next, '\'' | '’' | '-');
            if !next.is_alphanumeric() && !joins {
                break;
            }
            letters.next();
            if joins && !letters.peek().is_some_and(|after| after.is_alphanumeric()) {
                break;
            }
            lower.extend(if next == '’' { '\'' } else { next }.to_lowercase());
        }
        words.push(Word { lower, mark: mark.take(), is_capital: c.is_uppercase() });
        if words.len() == MOST_WORDS {
            break;
        }
    }
    words
}

/// Whether a list of words, given as one text, holds a word.
pub(super) fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == word)
}

/// Articles, possessives and other words behind which a verb's form is a noun or an adjective.
pub(super) const DETERMINERS: &str = "the a an his her my their our your its this that these those any some no every each \
    another with of from by in into through for to";

/// Words that begin a clause of its own, with a subject of its own.
const SUBORDINATORS: &str = "as while when before after until till because though although which who whom whose where if \
    since so that whilst than and but";

/// The main clause: up to a word that begins another, unless that has the same subject (`he said as he laughed`) or
/// tells of the voice (`and her voice broke`).
pub(super) fn main_clause(words: &[Word]) -> Range<usize> {
    const SUBJECTS: &str = "he she they i we it you";
    let subject = words.iter().take(3).find(|word| listed(SUBJECTS, &word.lower)).map(|word| word.lower.as_str());
    let begins_other = |at: usize| {
        let joint = words[at].lower.as_str();
        let Some(next) = words.get(at + 1) else { return false };
        let has_subject = listed(SUBJECTS, &next.lower)
            || listed("the a an all his her their its my our everybody everyone somebody nobody both", &next.lower)
            || next.is_capital;
        let tells_of_voice = words[at..].iter().take(5).any(|word| matches!(word.lower.as_str(), "voice" | "tone"));
        let is_relative = listed("which who whom whose that", joint);
        let is_joint = is_relative || has_subject && listed(SUBORDINATORS, joint);
        is_joint && !tells_of_voice && (at == 0 || Some(next.lower.as_str()) != subject)
    };
    0..(0..words.len()).find(|&at| begins_other(at)).unwrap_or(words.len())
}

/// How much of what a word says is meant: nothing when it is denied, half when it is nearly so.
pub(super) fn affirmed(words: &[Word], at: usize) -> f32 {
    const DENIALS: &str = "not never without nor neither instead didn't don't doesn't wasn't weren't isn't couldn't wouldn't \
        can't won't hadn't haven't hasn't cannot rather stopped";
    const NEARLY: &str = "almost nearly half practically virtually not-quite";
    let mut factor = 1.0;
    for before in (at.saturating_sub(3)..at).rev() {
        // A mark between ends the reach of a denial; `couldn't help but laugh` denies nothing.
        if words[before + 1].mark.is_some() || matches!(words[before].lower.as_str(), "help" | "but") {
            break;
        }
        if listed(DENIALS, &words[before].lower) {
            return 0.0;
        }
        if listed(NEARLY, &words[before].lower) {
            factor = 0.5;
        }
    }
    factor
}
