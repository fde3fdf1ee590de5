//! Tells quotations that are said from those that are only mentioned: scare quotes, terms, titles, signs, remembered
//! phrases, words that nobody says.
//!
//! What the marks enclose is speech unless one of the rules below says otherwise. Each rule looks at the words beside the
//! quotation in its own paragraph, a bounded number of them.

use super::scan::Quotation;
use super::tag;
use super::words::{
    ANSWERS, CUT_OFF, EMBEDDING, Low, MUTE, NAMING, PRONOUNS, PUT, SAID, SAY, SUNG, WISHES, WRITTEN, WRITTEN_ON,
    capital, head, lower, tail, words,
};
use std::ops::Range;

/// How far the rules look to each side, in bytes.
const SIGHT_BYTES: usize = 100;

/// Says of each quotation of a paragraph whether it is speech.
pub(super) fn spoken(text: &str, paragraph: &Range<usize>, quotations: &[Quotation]) -> Vec<bool> {
    let mut verdicts: Vec<Verdict> = Vec::with_capacity(quotations.len());
    for (index, quotation) in quotations.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|at| quotations.get(at)).map_or(paragraph.start, |q| q.span.end);
        let previous = verdicts.last().copied();
        let view = View::of(text, paragraph, before, quotation);
        let verdict = view.map_or(Verdict::Said, |view| view.verdict(previous));
        verdicts.push(verdict);
    }
    verdicts.into_iter().map(|verdict| verdict == Verdict::Said).collect()
}

/// What a quotation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// Speech.
    Said,
    /// A word or phrase that the sentence uses.
    Mentioned,
    /// Words on a sign, a card, a screen.
    Written,
    /// What nobody says: it might be said, or a look says it.
    Unsaid,
}

/// A quotation and what stands beside it.
struct View<'t> {
    /// From the paragraph's start or the quotation before.
    before: &'t str,
    /// Between the marks.
    inner: &'t str,
    /// To the paragraph's end.
    after: &'t str,
    /// Nothing of the paragraph stands before the quotation.
    front: bool,
    /// The quotation before breaks off in mid-sentence.
    broken_off: bool,
    /// The last words of `before` in its last clause, the nearest first.
    clause: Vec<Low>,
    /// The last character of `before` that is not white space or a mark of emphasis.
    last: Option<char>,
}

impl<'t> View<'t> {
    /// `None` for a quotation over several paragraphs: nobody but a speaker says so much.
    fn of(text: &'t str, paragraph: &Range<usize>, from: usize, quotation: &Quotation) -> Option<Self> {
        if quotation.continues || quotation.unclosed {
            return None;
        }
        let before = tail(text.get(from..quotation.span.start)?, SIGHT_BYTES);
        let after = head(text.get(quotation.span.end..paragraph.end)?, SIGHT_BYTES);
        let whole = text.get(quotation.span.clone())?;
        let inner = whole.trim_matches(|c: char| !c.is_alphanumeric() && !".,!?…-—–;:".contains(c));
        let edge = before.trim_end_matches(|c: char| c.is_whitespace() || c == '_' || c == '*');
        let mut clause: Vec<Low> = words(last_clause(edge)).map(|(_, word)| lower(word)).collect();
        clause.reverse();
        let front = quotation.span.start == paragraph.start;
        let earlier = tail(text.get(paragraph.start..from)?, 8);
        let earlier = earlier.trim_end_matches(['"', '”', '’', '\'', '»', '_', '*']);
        let broken_off = earlier.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '—' | '–'));
        Some(Self { before, inner, after, front, broken_off, clause, last: edge.chars().next_back() })
    }

    fn verdict(&self, previous: Option<Verdict>) -> Verdict {
        let same_card =
            previous == Some(Verdict::Written) && self.same_sentence() && words(self.before).next().is_some();
        if self.on_paper() || (same_card && !self.tagged()) {
            return Verdict::Written;
        }
        if self.unsaid() {
            return Verdict::Unsaid;
        }
        let listed = previous.is_some_and(|verdict| verdict != Verdict::Said) && self.listed();
        let spoken = self.tagged() || (previous == Some(Verdict::Said) && self.resumes());
        let used = || self.talked_of() || self.aside() || (self.embedded() && !self.introduced());
        if listed || (!spoken && used()) { Verdict::Mentioned } else { Verdict::Said }
    }

    /// The sentence runs into the quotation without a stop between.
    fn embedded(&self) -> bool {
        if self.front || !self.last.is_some_and(|c| c.is_alphanumeric() || matches!(c, '\'' | '’' | '(')) {
            return false;
        }
        let Some(nearest) = self.clause.first() else { return self.small() };
        let few = self.words() < 7;
        // `the word "no"`, `called "Maudie"`; but `he called "Come in!"`.
        if NAMING.has(nearest) || (nearest.starts_with("call") && (self.small() || !self.cried())) {
            return true;
        }
        // `a "Yes, sir!"`, `Vernon Lee's "Euphorion,"`, `the overture to "The Poet and the Peasant"`.
        let embedding = EMBEDDING.has(nearest) || nearest.ends_with("'s") || nearest.ends_with("s'");
        if embedding && (self.small() || few) {
            return true;
        }
        // `in something "foreign" and`: a few small words in mid-sentence. `to sing "See-Saw"`: a song.
        few && ((self.small() && (self.words() < 4 || !self.cried())) || (SUNG.has(nearest) || self.title()))
    }

    /// A few small words between commas that no verb of saying introduces: `the dog, for its part, "assisted" by lying
    /// down`; or a phrase that is known as somebody's: `as he put it, "brace for impact"`.
    fn aside(&self) -> bool {
        if self.last != Some(',') || !self.small() {
            return false;
        }
        let edge = self.before.trim_end().trim_end_matches(',');
        let mut known = words(last_clause(edge)).map(|(_, word)| lower(word));
        if known.next().is_some_and(|word| &*word == "as") && known.any(|word| PUT.has(&word)) {
            return true;
        }
        let sentence = last_sentence(self.before);
        let goes_on = self.after.trim_start().starts_with(char::is_lowercase) && self.after.starts_with(' ');
        let stopped = self.inner.ends_with([',', '.', '!', '?', '…', '-', '—']);
        goes_on && !stopped && self.words() < 4 && !sentence.iter().take(7).any(|word| SAID.has(word) || SAY.has(word))
    }

    /// A verb of saying leads up to the quotation: `he said softly "no"`, `had told them all "never"`.
    fn introduced(&self) -> bool {
        let Some(nearest) = self.clause.first() else { return false };
        let cut_off = NAMING.has(nearest) || nearest.starts_with("call") || SUNG.has(nearest);
        if cut_off || CUT_OFF.has(nearest) {
            return false;
        }
        let near = if self.small() { 3 } else { 5 };
        // `called him "a proper article"` names; `called to him "wait"` says.
        let says = |word: &str| {
            (SAID.has(word) || SAY.has(word)) && !((self.small() || self.title()) && word.starts_with("call"))
        };
        self.clause.iter().take(near).take_while(|word| &***word != "that").any(|word| says(word))
    }

    /// What stands behind is a tag: `he said`, `was the reply`.
    fn tagged(&self) -> bool {
        let behind = self.after.trim_start();
        let answer = || behind.starts_with("was ") && words(behind).take(6).any(|(_, word)| ANSWERS.has(&lower(word)));
        let stopped = self.inner.ends_with([',', '!', '?', '…', '-', '—', '.']);
        (stopped && tag::at_front(behind).is_some()) || answer()
    }

    /// An interrupted quotation goes on: only a tag stands between this and the one before, or that one broke off.
    fn resumes(&self) -> bool {
        // `"No!" they shouted, until the "discussion" was closed.`
        let noun = self.small() && self.clause.first().is_some_and(|word| CUT_OFF.has(word));
        let tag = || tag::at_front(self.before.trim_start()).is_some();
        self.same_sentence() && !noun && ((self.broken_off && self.small()) || tag())
    }

    /// No sentence ends between the quotation before and this one.
    fn same_sentence(&self) -> bool {
        let between = self.before.trim();
        between.len() < SIGHT_BYTES - 10 && !between.contains(['.', '!', '?'])
    }

    /// The sentence goes on to talk about its first words: `"Normal" was not the word for it.`
    fn talked_of(&self) -> bool {
        let opens = self.front || matches!(self.last, Some('.' | '!' | '?' | '…' | ';'));
        if !opens || self.words() > 4 || self.inner.ends_with(['!', '?', '…', '-', '—', '.']) {
            return false;
        }
        let mut behind = words(self.after);
        let verb = behind.next().filter(|(at, _)| *at == 1).map_or("", |(_, word)| word);
        // `"Yes" was all she said.`
        if behind.next().is_some_and(|(_, word)| word == "all") {
            return false;
        }
        let verbs = ["was", "is", "were", "meant", "means", "seemed", "sounded", "wasn't", "isn't", "being", "didn't"];
        verbs.contains(&verb)
    }

    /// What somebody might have said, wanted to say, or says with a look: `as if to say, "..."`, `her eyes said: "..."`.
    fn unsaid(&self) -> bool {
        if self.front || matches!(self.last, Some('.' | '!' | '?' | '…' | ';' | '"' | '”')) {
            return false;
        }
        let near: Vec<Low> = last_sentence(self.before);
        let near: Vec<&str> = near.iter().map(|word| &**word).take(9).collect();
        let Some(verb) = near.iter().take(4).position(|word| SAID.has(word) || SAY.has(word)) else { return false };
        let said = near.get(verb).copied().unwrap_or_default();
        let lead = |index: usize| near.get(verb + index).copied().unwrap_or_default();
        let denied = ["can't", "cannot", "couldn't", "never", "wouldn't", "don't", "won't", "not"].contains(&lead(1));
        match lead(1) {
            // `One can't say "our well's dry" to her`.
            _ if denied => matches!(said, "say" | "tell") && self.small(),
            "to" => WISHES.has(lead(2)) || WISHES.has(lead(3)),
            "have" => ["might", "could", "would", "should", "may"].contains(&lead(2)),
            "had" => ["if", "though"].contains(&lead(2)) || ["if", "though"].contains(&lead(3)),
            _ if MUTE.has(lead(1)) => {
                ["his", "her", "their", "its", "the", "your", "my", "whose"].contains(&lead(2))
                    || lead(2).ends_with("'s")
            }
            _ => false,
        }
    }

    /// Words on a sign, a card, a screen: `a mug that says "..."`, `a sign reading "..."`, `"..." was engraved on it`.
    fn on_paper(&self) -> bool {
        let mut behind = words(self.after).map(|(_, word)| word);
        if matches!(behind.next(), Some("was" | "were" | "is")) && !self.after.starts_with(['.', '!', '?']) {
            let next = behind.next().unwrap_or_default();
            let noun = behind.next().unwrap_or_default();
            if WRITTEN_ON.has(next) || (next == "the" && (WRITTEN.has(noun) || NAMING.has(noun))) {
                return true;
            }
        }
        if self.front || matches!(self.last, Some('.' | '!' | '?' | '…' | ';')) {
            return false;
        }
        let found = last_sentence(self.before);
        let mut near = found.iter().map(|word| &**word);
        match near.next() {
            // People are "who", things are "that".
            Some("said" | "says" | "read" | "reads") => {
                let next = near.next().unwrap_or_default();
                let read = self.last == Some(':') && found.first().is_some_and(|word| word.starts_with("read"));
                // `The board by the stove read "NO CARDS"`.
                let subject = !PRONOUNS.has(next) && found.iter().rev().take(3).any(|word| WRITTEN.has(word));
                read || subject
                    || next == "that"
                    || WRITTEN.has(next)
                    || (next == "which" && near.take(12).any(|word| WRITTEN.has(word)))
            }
            Some("saying") => near.next().is_some_and(|next| WRITTEN.has(next)),
            Some("follows") => self.last == Some(':'),
            Some("reading" | "labelled" | "labeled" | "marked" | "inscribed" | "titled" | "entitled" | "lettered") => {
                true
            }
            _ => false,
        }
    }

    /// A list goes on from a quotation that was only mentioned: `"Do and Dare," or "Frank on the Mississippi,"`.
    fn listed(&self) -> bool {
        self.same_sentence()
            && !self.before.contains([':', ';', '—', '-'])
            && words(self.before).count() <= 4
            && words(self.before).all(|(_, word)| !SAID.has(&lower(word)) && !PRONOUNS.has(&lower(word)))
            && (self.small() || self.words() < 7)
    }

    /// Every word of some length is capitalised, as in titles: `The Purple Land`.
    fn title(&self) -> bool {
        let long = |word: &str| word.chars().count() > 3;
        !self.cried()
            && words(self.inner).filter(|(_, word)| capital(word)).count() > 1
            && words(self.inner).all(|(_, word)| capital(word) || !long(word))
    }

    /// Begins with a small letter.
    fn small(&self) -> bool {
        self.inner.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_lowercase() || c.is_ascii_digit())
    }

    /// Ends as a cry or a question.
    fn cried(&self) -> bool {
        self.inner.ends_with(['!', '?'])
    }

    /// How many words the marks enclose, as far as anybody asks.
    fn words(&self) -> usize {
        words(head(self.inner, 200)).count()
    }
}

/// The words of the last clause of a text.
fn last_clause(text: &str) -> &str {
    text.rsplit(['.', ',', '!', '?', ';', ':', '—', '(', ')', '"', '”', '“']).next().unwrap_or(text)
}

/// The words of the last sentence of a text, the nearest first.
fn last_sentence(text: &str) -> Vec<Low> {
    let sentence = text.rsplit(['.', '!', '?', ';', '"', '”', '“']).next().unwrap_or(text);
    let mut found: Vec<Low> = words(sentence).map(|(_, word)| lower(word)).collect();
    found.reverse();
    found
}
