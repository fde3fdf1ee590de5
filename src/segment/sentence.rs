//! Sentences of narration, and what their words tell: tense, person, feeling.

use super::tag::is_title;
use super::words::{
    ADVERBS, CRIES, Classes, FIRST, IS_HOSTS, Low, NEUTRAL, NOT_PAST, PARTICIPLE, PAST, PAST_AUX, PLAIN, PRESENT_AUX,
    SECOND, THIRD, classes, lower, words,
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
    sense.trailing = text.contains("...") || text.contains('…');
    let mut before = Read { low: lower(""), classes: classes("") };
    for (index, (_, word)) in words(text).enumerate() {
        let low = lower(word);
        let read = Read { classes: classes(&low), low };
        sense.words += 1;
        // "I" is a roman numeral after a name; it is a person nearly everywhere else.
        sense.first |= read.classes.any(FIRST) && (word.starts_with('I') || !word.starts_with('i'));
        sense.second |= read.classes.any(SECOND);
        sense.third |= read.classes.any(THIRD);
        sense.cry |= index == 0 && read.classes.any(CRIES);
        if let Some(tense) = finite(&read, &before, index) {
            sense.any_past |= tense == Tense::Past;
            sense.contracted |= tense == Tense::Present && read.low.contains('\'');
            if sense.tense == Tense::None {
                sense.tense = tense;
            }
        }
        before = read;
    }
    sense
}

/// A word and the lists it is in.
struct Read {
    low: Low,
    classes: Classes,
}

/// The tense of a word that is a finite verb, as far as the word and the one before it tell.
fn finite(word: &Read, before: &Read, index: usize) -> Option<Tense> {
    let low: &str = &word.low;
    if word.classes.any(PAST_AUX) {
        return Some(Tense::Past);
    }
    if word.classes.any(NEUTRAL) || low.ends_with("'d") {
        return Some(Tense::Neutral);
    }
    if &*before.low == "to" {
        return None;
    }
    let contracted = low.contains('\'');
    let ends = |ends: &[&str]| ends.iter().any(|end| low.ends_with(end));
    if word.classes.any(PRESENT_AUX) || (contracted && ends(&["'m", "'re", "'ve", "'ll"])) {
        // `could have`, `would do`: the modal before it was the finite verb.
        return if before.classes.any(NEUTRAL) { None } else { Some(Tense::Present) };
    }
    if contracted && low.strip_suffix("'s").is_some_and(|host| IS_HOSTS.has(host)) {
        return Some(Tense::Present);
    }
    // A participle opens a fragment (`Built by monks?`) or follows an article or an auxiliary (`has made`, `the lost`).
    if index > 0 && (word.classes.any(PAST) || regular_past(word)) && !before.classes.any(PARTICIPLE) {
        return Some(Tense::Past);
    }
    let adverb = || word.classes.any(ADVERBS) || low.ends_with("ly");
    if before.classes.any(PLAIN) && low.len() > 2 && low.bytes().all(|b| b.is_ascii_lowercase()) && !adverb() {
        return Some(Tense::Present);
    }
    if low.ends_with('s') && matches!(&*before.low, "he" | "she" | "it") && !adverb() {
        return Some(Tense::Present);
    }
    None
}

/// Whether a word is a past tense in "ed"; `bow-legged` is none.
fn regular_past(word: &Read) -> bool {
    word.low.ends_with("ed") && word.low.len() > 3 && !word.low.contains('-') && !word.classes.any(NOT_PAST)
}

/// The sentences of a text: spans that start and end with something that is not white space and hold all of it.
///
/// A sentence ends at `.`, `!`, `?` or `…` with the closing marks after it, when white space and no small letter
/// follow; not after an abbreviated title or an initial.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = text.len() - text.trim_start().len();
    let mut at = start;
    while let Some(stop) = text.get(at..).and_then(|rest| rest.find(['.', '!', '?', '…'])).map(|offset| at + offset) {
        let rest = text.get(stop..).unwrap_or("");
        let after = rest.trim_start_matches(|c| matches!(c, '.' | '!' | '?' | '…') || CLOSING.contains(&c));
        at = text.len() - after.len();
        let next = after.trim_start();
        let ended = next.len() < after.len() && !next.starts_with(char::is_lowercase);
        let abbreviation = at == stop + 1 && rest.starts_with('.') && abbreviated(text.get(start..stop).unwrap_or(""));
        if ended && !abbreviation {
            found.push(start..at);
            start = text.len() - next.len();
        }
    }
    let last = text.trim_end().len();
    if start < last {
        found.push(start..last);
    }
    found
}

/// What may close behind the stop that ends a sentence.
const CLOSING: [char; 9] = ['"', '”', '’', '\'', ')', ']', '*', '_', '»'];

/// Whether a full stop after this text marks an abbreviation.
fn abbreviated(text: &str) -> bool {
    let word = super::words::tail(text, 12).rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    is_title(word) || (word.chars().count() == 1 && word.chars().all(char::is_uppercase) && word != "I")
}
