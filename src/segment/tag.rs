//! Recognises tags (`he said`, `said the old man`, `Rhea asked`) where no quotation mark sets them off.

use super::words::{ADVERBS, DETERMINERS, PRONOUNS, SAID, SAY, SELF, THOUGHT, TOLD, capital, head, lower, tail, words};

/// A tag at the front of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tag {
    /// Bytes from the front of the text to the end of its verb and subject.
    pub len: usize,
    /// The verb is one of thinking: what it belongs to was not said aloud.
    pub thought: bool,
}

/// How many words before the verb a subject may have: `the very long old dragon said`.
const SUBJECT_WORDS: usize = 5;

/// The tag at the front of a text, verb first (`said Rhea`) or subject first (`the old man said`).
///
/// The subject must be a pronoun, a capitalised name or begin with a determiner; the verb must be in the past tense,
/// or one of thinking. A name or a verb that is missing from the lists costs a tag, never a wrong one.
pub(super) fn at_front(text: &str) -> Option<Tag> {
    let text = head(text, 120);
    let clause = text.find([',', '.', '!', '?', ';', ':', '—', '"', '“', '”', '(']).unwrap_or(text.len());
    // A title's full stop does not end the clause: `said Mr. Wren`.
    let clause =
        if words(&text[..clause]).last().is_some_and(|(_, word)| is_title(word)) { text.len() } else { clause };
    let found: Vec<(usize, &str)> = words(&text[..clause]).take(SUBJECT_WORDS + 4).collect();
    verb_first(&found).or_else(|| subject_first(&found))
}

/// `said Rhea`, `whispered the old man`, `thought she`.
fn verb_first(found: &[(usize, &str)]) -> Option<Tag> {
    let (_, verb) = *found.first()?;
    let (at, subject) = *found.get(1)?;
    let (verb_low, subject_low) = (lower(verb), lower(subject));
    let thought = THOUGHT.has(&verb_low);
    if capital(verb) || !(SAID.has(&verb_low) || thought) || SELF.has(&subject_low) {
        return None;
    }
    let who = PRONOUNS.has(&subject_low) || DETERMINERS.has(&subject_low) || capital(subject);
    // The rest of a name or description belongs to the tag: it ends before the next stop anyway.
    let end = found
        .iter()
        .skip(1)
        .take_while(|(_, word)| capital(word))
        .last()
        .map_or(at + subject.len(), |(at, word)| at + word.len());
    who.then_some(Tag { len: end, thought })
}

/// `he said`, `Rhea Vance asked`, `the old man slowly replied`, `she asked herself`.
fn subject_first(found: &[(usize, &str)]) -> Option<Tag> {
    let (_, first) = *found.first()?;
    let first_low = lower(first);
    let pronoun = PRONOUNS.has(&first_low);
    if !(pronoun || DETERMINERS.has(&first_low) || capital(first)) {
        return None;
    }
    let limit = if pronoun { 3 } else { SUBJECT_WORDS + 1 };
    for (index, (at, word)) in found.iter().enumerate().skip(1).take(limit) {
        let low = lower(word);
        let own = found.get(index + 1).filter(|(_, next)| SELF.has(&lower(next)));
        if let Some((own_at, own_word)) = own.filter(|_| TOLD.has(&low)) {
            return Some(Tag { len: own_at + own_word.len(), thought: low != "said" });
        }
        if THOUGHT.has(&low) || SAID.has(&low) {
            return Some(Tag { len: at + word.len(), thought: THOUGHT.has(&low) });
        }
        let between = ADVERBS.has(&low) || low.ends_with("ly") || low == "had";
        let of_subject = !pronoun && (capital(word) || (DETERMINERS.has(&first_low) && plain(&low)));
        if !(between || of_subject) {
            return None;
        }
    }
    None
}

/// Whether a small word may belong to a description such as "the man with the red beard".
fn plain(low: &str) -> bool {
    low.len() > 2 && !super::words::PAST_AUX.has(low) && !super::words::PRESENT_AUX.has(low) && !PRONOUNS.has(low)
        || matches!(low, "of" | "in" | "on" | "at")
}

/// Whether a word is an abbreviated title.
pub(super) fn is_title(word: &str) -> bool {
    matches!(
        word,
        "Mr" | "Mrs" | "Ms" | "Dr" | "St" | "Prof" | "Capt" | "Sgt" | "Lt" | "Col" | "Rev" | "Messrs" | "Mme"
    )
}

/// Where a text first passes from speech to a tag without any mark: after a stop, before a tag that a stop follows.
pub(super) fn first_after_stop(text: &str) -> Option<usize> {
    text.match_indices([',', '.', '!', '?', '…', '—']).find_map(|(at, stop)| {
        let end = at + stop.len();
        let rest = text.get(end..)?;
        let front = rest.strip_prefix(' ').or_else(|| rest.strip_prefix('\n'))?;
        let tag = at_front(front)?;
        let after = front.get(tag.len..)?.trim_start();
        (after.is_empty() || after.starts_with([',', '.', ';', ':'])).then_some(end)
    })
}

/// Whether a text ends in a verb of saying, give or take three words: `he said`, `she whispered to him`.
pub(super) fn ends_with_said(text: &str) -> bool {
    let text = tail(text, 60);
    let clause = text.rsplit(['.', '!', '?', ';', '"', '“', '”', '—']).next().unwrap_or(text);
    let found: Vec<&str> = words(clause).map(|(_, word)| word).collect();
    found.iter().rev().take(4).any(|word| {
        let low = lower(word);
        SAID.has(&low) || SAY.has(&low)
    })
}
