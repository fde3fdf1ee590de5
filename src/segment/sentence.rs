//! Sentences of narration, and what their words tell: tense, person, feeling.

use super::tag::is_title;
use super::words::{
    ADVERBS, CRIES, FIRST, IS_HOSTS, NEUTRAL, NOT_PAST, PARTICIPLE, PAST, PAST_AUX, PLAIN, PRESENT_AUX, SECOND, THIRD,
    lower, words,
};
use std::ops::Range;

/// Tense of a sentence: that of its first finite verb, which is nearly always the main one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Tense {
    /// No finite verb was recognised.
    #[default]
    None,
    /// `would`, `could`, `must` ...: they stand in past and present narration alike.
    Neutral,
    /// Past.
    Past,
    /// Present or future.
    Present,
}

/// What the words of a sentence tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Sense {
    /// Of the first finite verb.
    pub tense: Tense,
    /// `I`, `me`, `my` occur.
    pub first: bool,
    /// `you`, `your` occur.
    pub second: bool,
    /// `he`, `her`, `them` ... occur.
    pub third: bool,
    /// A past form stands anywhere.
    pub any_past: bool,
    /// A present form stands anywhere.
    pub any_present: bool,
    /// A present auxiliary is run together with another word, as in talk: `she's`, `can't`.
    pub contracted: bool,
    /// The first word is a cry: `Oh`.
    pub cry: bool,
    /// Ends in a question mark.
    pub question: bool,
    /// Ends in an exclamation mark.
    pub exclaimed: bool,
    /// Holds `...` or `…`.
    pub trailing: bool,
    /// How many words.
    pub words: usize,
    /// No small letter occurs: a noise or a sign.
    pub shouted: bool,
}

/// Reads a sentence.
pub(super) fn sense(text: &str) -> Sense {
    let mut sense = Sense { shouted: !text.chars().any(char::is_lowercase), ..Sense::default() };
    let ending = text.trim_end_matches(|c: char| !matches!(c, '.' | '!' | '?' | '…') && !c.is_alphanumeric());
    sense.question = ending.ends_with('?') || ending.ends_with("?!");
    sense.exclaimed = ending.ends_with('!');
    sense.trailing = text.contains("...") || text.contains('…') || text.contains(". . .");
    let mut before = String::new();
    let mut settled = false;
    for (index, (_, word)) in words(text).enumerate() {
        sense.words += 1;
        let low = lower(word);
        // "I" is a roman numeral after a name; it is a person nearly everywhere else.
        sense.first |= FIRST.has(&low) && (word.starts_with('I') || !low.starts_with('i'));
        sense.second |= SECOND.has(&low);
        sense.third |= THIRD.has(&low);
        sense.cry |= index == 0 && CRIES.has(&low);
        let seen = finite(&low, &before, index);
        sense.any_past |= seen == Some(Tense::Past);
        sense.any_present |= seen == Some(Tense::Present);
        sense.contracted |= seen == Some(Tense::Present) && low.contains('\'');
        if let (Some(tense), false) = (seen, settled) {
            sense.tense = tense;
            settled = true;
        }
        before.clear();
        before.push_str(&low);
    }
    sense
}

/// The tense of a word that is a finite verb, as far as the word and the one before it tell.
fn finite(low: &str, before: &str, index: usize) -> Option<Tense> {
    if PAST_AUX.has(low) {
        return Some(Tense::Past);
    }
    if NEUTRAL.has(low) || low.ends_with("'d") {
        return Some(Tense::Neutral);
    }
    if before == "to" {
        return None;
    }
    if PRESENT_AUX.has(low) || ["'m", "'re", "'ve", "'ll"].iter().any(|end| low.ends_with(end)) {
        // `could have`, `would do`: the modal before it was the finite verb.
        return if NEUTRAL.has(before) { None } else { Some(Tense::Present) };
    }
    if low.strip_suffix("'s").is_some_and(|host| IS_HOSTS.has(host)) {
        return Some(Tense::Present);
    }
    // A participle opens a fragment (`Made by the Queen?`) or follows an article or an auxiliary (`has made`, `the lost`).
    if index > 0 && !PARTICIPLE.has(before) && (PAST.has(low) || regular_past(low)) {
        return Some(Tense::Past);
    }
    if PLAIN.has(before)
        && low.len() > 2
        && !ADVERBS.has(low)
        && !low.ends_with("ly")
        && low.bytes().all(|b| b.is_ascii_lowercase())
    {
        return Some(Tense::Present);
    }
    if matches!(before, "he" | "she" | "it") && low.ends_with('s') && !ADVERBS.has(low) {
        return Some(Tense::Present);
    }
    None
}

/// Whether a word is a past tense in "ed"; `stiff-necked` is none.
fn regular_past(low: &str) -> bool {
    low.len() > 3 && low.ends_with("ed") && !low.contains('-') && !NOT_PAST.has(low)
}

/// The sentences of a text: spans that start and end with something that is not white space and hold all of it.
///
/// A sentence ends at `.`, `!`, `?` or `…` with the closing marks after it, when white space and no small letter
/// follow; not after an abbreviated title or an initial.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = text.len() - text.trim_start().len();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if at < start || !matches!(c, '.' | '!' | '?' | '…') {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some((next_at, next)) = chars.next_if(|(_, next)| {
            matches!(next, '.' | '!' | '?' | '…' | '"' | '”' | '’' | '\'' | ')' | ']' | '*' | '_' | '»')
        }) {
            end = next_at + next.len_utf8();
        }
        let Some(rest) = text.get(end..) else { break };
        if !rest.starts_with(char::is_whitespace)
            || (c == '.' && end == at + 1 && abbreviated(text.get(start..at).unwrap_or("")))
        {
            continue;
        }
        let next = rest.trim_start();
        if next.chars().next().is_none_or(|c| !c.is_lowercase()) {
            found.push(start..end);
            start = text.len() - next.len();
        }
    }
    let last = text.trim_end().len();
    if start < last {
        found.push(start..last);
    }
    found
}

/// Whether a full stop after this text marks an abbreviation.
fn abbreviated(text: &str) -> bool {
    let word = super::words::tail(text, 12).rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    is_title(word) || (word.chars().count() == 1 && word.chars().all(char::is_uppercase) && word != "I")
}
