//! Recognises tags (`he said`, `said the old man`, `Rhea asked`) where no quotation mark sets them off.

use super::words::{
    ADVERBS, ARTICLES, DETERMINERS, PRONOUNS, SAID, SAY, SELF, THOUGHT, TOLD, capital, head, lower, tail, words,
};

/// A tag at the front of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tag {
    /// Bytes from the front of the text to the end of its verb and subject.
    pub len: usize,
    /// The verb is one of thinking: what it belongs to was not said aloud.
    pub thought: bool,
    /// A stop or the end of the text follows, so the tag is a clause of its own: `he thought.`, not `he thought her`.
    pub stopped: bool,
}

/// How many words before the verb a subject may have: `the very tall old miller said`.
const SUBJECT_WORDS: usize = 5;

/// The tag at the front of a text, verb first (`said Rhea`) or subject first (`the old man said`).
///
/// The subject must be a pronoun, a capitalised name or begin with a determiner; the verb must be in the past tense,
/// or one of thinking. A name or a verb that is missing from the lists costs a tag, never a wrong one.
pub(super) fn at_front(text: &str) -> Option<Tag> {
    at_front_in(text, true)
}

/// [`at_front`] where the narration keeps to the past tense, or to the present: `her father says`, `says Rhea`.
pub(super) fn at_front_in(text: &str, past: bool) -> Option<Tag> {
    let text = head(text, 120);
    let found: Vec<(usize, &str)> = words(&text[..clause_end(text)]).take(SUBJECT_WORDS + 5).collect();
    let (last, thought) = verb_first(&found, past).or_else(|| subject_first(&found, past))?;
    let (at, word) = *found.get(trailing(&found, last))?;
    let len = at + word.len();
    let after = text.get(len..)?.trim_start();
    let stopped = after.chars().next().is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '(' | '*' | '_'));
    Some(Tag { len, thought, stopped })
}

/// Where the first clause of a text ends: at the first stop that is not part of `Mr.`
fn clause_end(text: &str) -> usize {
    let stops = [',', '.', '!', '?', ';', ':', '—', '"', '“', '”', '('];
    let ends = |at: usize| !is_title(tail(&text[..at], 12).rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or(""));
    text.match_indices(stops).map(|(at, _)| at).find(|at| ends(*at)).unwrap_or(text.len())
}

/// `said Rhea`, `whispered the old man`, `thought she`: the index of the subject's last word, and whether it thinks.
fn verb_first(found: &[(usize, &str)], past: bool) -> Option<(usize, bool)> {
    let (_, verb) = *found.first()?;
    let (_, subject) = *found.get(1)?;
    let (verb_low, subject_low) = (lower(verb), lower(subject));
    let thought = THOUGHT.has(&verb_low);
    if capital(verb) || !(says(&verb_low, &subject_low, past) || thought) || SELF.has(&subject_low) {
        return None;
    }
    if capital(subject) || (PRONOUNS.has(&subject_low) && !matches!(&*subject_low, "it" | "you")) {
        let name = found.iter().skip(2).take_while(|(_, word)| capital(word) && capital(subject)).count();
        return Some((1 + name, thought));
    }
    if !DETERMINERS.has(&subject_low) {
        return None;
    }
    let noun = found.iter().skip(2).take(2).take_while(|(_, word)| plain(&lower(word))).count();
    // `thought her a most charming companion` has no subject behind its verb.
    (noun > 0 || !ARTICLES.has(&subject_low)).then_some((1 + noun, thought))
}

/// `he said`, `Rhea Vance asked`, `the old man slowly replied`, `she asked herself`: the index of the last word that
/// belongs to it, and whether it thinks.
fn subject_first(found: &[(usize, &str)], past: bool) -> Option<(usize, bool)> {
    let (_, first) = *found.first()?;
    let first_low = lower(first);
    let pronoun = PRONOUNS.has(&first_low);
    let asks = matches!(&*first_low, "who" | "what" | "which" | "how" | "why" | "when" | "where");
    if asks || !(pronoun || DETERMINERS.has(&first_low) || capital(first)) {
        return None;
    }
    let limit = if pronoun { 3 } else { SUBJECT_WORDS + 1 };
    for (index, (_, word)) in found.iter().enumerate().skip(1).take(limit) {
        let low = lower(word);
        // `The thought` is no tag.
        let bare = index == 1 && ARTICLES.has(&first_low);
        if !bare && TOLD.has(&low) && found.get(index + 1).is_some_and(|(_, next)| SELF.has(&lower(next))) {
            return Some((index + 1, &*low != "said"));
        }
        if !bare && (THOUGHT.has(&low) || says(&low, &first_low, past)) {
            return Some((index, THOUGHT.has(&low)));
        }
        // `The world had not commented` speaks of somebody who says nothing.
        let between = (ADVERBS.has(&low) && !matches!(&*low, "not" | "never")) || low.ends_with("ly") || &*low == "had";
        let of_subject = !pronoun && (capital(word) || (DETERMINERS.has(&first_low) && plain(&low)));
        if !(between || of_subject) {
            return None;
        }
    }
    None
}

/// Whether a verb says in the narration's tense: `said`; in the present `says`, with `I` or `they` `say`.
fn says(verb: &str, subject: &str, past: bool) -> bool {
    let plain = matches!(subject, "i" | "we" | "they" | "you");
    SAID.has(verb) || !past && SAY.has(verb) && !verb.ends_with("ing") && verb.ends_with('s') != plain
}

/// The index of the last word of a tag, with the adverbs behind it: `he thought bitterly`, `she said to herself`.
fn trailing(found: &[(usize, &str)], mut last: usize) -> usize {
    while let Some((_, next)) = found.get(last + 1) {
        let low = lower(next);
        let object = found
            .get(last + 2)
            .is_some_and(|(_, word)| SELF.has(&lower(word)) || matches!(*word, "him" | "her" | "them" | "me" | "us"));
        last += match &*low {
            "to" | "at" if object => 2,
            _ if low.ends_with("ly") || matches!(&*low, "again" | "aloud" | "then" | "now") => 1,
            _ => return last,
        };
    }
    last
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
        // Behind `!` or `?` no sentence begins with a small letter, so what does is a tag however it goes on.
        let surely = matches!(stop, "!" | "?") && front.starts_with(char::is_lowercase);
        at_front(front).filter(|tag| tag.stopped || surely).map(|_| end)
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
