//! Tells quotations that are said from those that are only mentioned: scare quotes, terms, titles, signs, remembered
//! phrases, words that nobody says.
//!
//! What the marks enclose is speech unless one of the rules below says otherwise. Each rule looks at the words beside the
//! quotation in its own paragraph, a bounded number of them.

use super::scan::Quotation;
use super::tag;
use super::words::{EMBEDDING, MUTE, NAMING, PRONOUNS, SAID, SAY, WRITTEN, head, lower, tail, words};
use std::borrow::Cow;
use std::ops::Range;

/// How far the rules look to each side, in bytes.
const SIGHT_BYTES: usize = 100;

/// Says of each quotation of a paragraph whether it is speech.
pub(super) fn spoken(text: &str, paragraph: &Range<usize>, quotations: &[Quotation]) -> Vec<bool> {
    let mut verdicts: Vec<bool> = Vec::with_capacity(quotations.len());
    for (index, quotation) in quotations.iter().enumerate() {
        let previous = index.checked_sub(1).and_then(|at| quotations.get(at).zip(verdicts.get(at).copied()));
        let from = previous.map_or(paragraph.start, |(before, _)| before.span.end);
        let Some(view) = View::of(text, paragraph, from, quotation) else {
            verdicts.push(true);
            continue;
        };
        let listed = previous.is_some_and(|(_, said)| !said) && view.listed();
        verdicts.push(!(listed || view.mentioned()));
    }
    verdicts
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
    /// The last words of `before` in its last clause, the nearest first.
    clause: Vec<Cow<'t, str>>,
    /// The last character of `before` that is not white space or a mark of emphasis.
    last: Option<char>,
}

impl<'t> View<'t> {
    fn of(text: &'t str, paragraph: &Range<usize>, from: usize, quotation: &Quotation) -> Option<Self> {
        if quotation.continues || quotation.unclosed {
            return None;
        }
        let before = tail(text.get(from..quotation.span.start)?, SIGHT_BYTES);
        let after = head(text.get(quotation.span.end..paragraph.end)?, SIGHT_BYTES);
        let whole = text.get(quotation.span.clone())?;
        let inner = whole.trim_matches(|c: char| !c.is_alphanumeric() && !".,!?…-—–;:".contains(c));
        let edge = before.trim_end_matches(|c: char| c.is_whitespace() || c == '_' || c == '*');
        let clause_text =
            edge.rsplit(['.', ',', '!', '?', ';', ':', '—', '(', ')', '"', '”', '“']).next().unwrap_or(edge);
        let mut clause: Vec<Cow<'_, str>> = words(clause_text).map(|(_, word)| lower(word)).collect();
        clause.reverse();
        Some(Self {
            before,
            inner,
            after,
            front: quotation.span.start == paragraph.start,
            clause,
            last: edge.chars().next_back(),
        })
    }

    /// Whether any rule says that this is mentioned rather than said.
    fn mentioned(&self) -> bool {
        self.subject() || self.hypothetical() || self.on_paper() || (self.embedded() && !self.introduced())
    }

    /// The sentence runs into the quotation without a stop between.
    fn embedded(&self) -> bool {
        if self.front || !self.last.is_some_and(|c| c.is_alphanumeric() || c == '\'' || c == '’' || c == '(') {
            return false;
        }
        let Some(nearest) = self.clause.first() else { return self.last == Some('(') && self.small() };
        // `the word "no"`, `called "Maudie"`.
        if NAMING.has(nearest) {
            return true;
        }
        // `a "Yes, sir!"`, `Vernon Lee's "Euphorion,"`, `the overture to "The Poet and the Peasant"`.
        if (EMBEDDING.has(nearest) || nearest.ends_with("'s") || nearest.ends_with("s'"))
            && (self.small() || self.words() < 7)
        {
            return true;
        }
        // `in something "foreign" and`: a few small words in mid-sentence.
        self.small() && (self.words() < 4 || !self.cried())
    }

    /// A verb of saying leads up to the quotation: `he said softly "no"`, `had told them all "never"`.
    fn introduced(&self) -> bool {
        let Some(nearest) = self.clause.first() else { return false };
        if NAMING.has(nearest) || matches!(nearest.as_ref(), "that" | "of" | "the" | "a" | "an") {
            return false;
        }
        let near = if self.small() { 3 } else { 5 };
        self.clause.iter().take(near).take_while(|word| *word != "that").any(|word| SAID.has(word) || SAY.has(word))
    }

    /// A quotation at the front of its paragraph or sentence that the sentence goes on to talk about:
    /// `"Normal" was not a word for it.`
    fn subject(&self) -> bool {
        if self.words() > 4 || self.inner.ends_with([',', '!', '?', '…', '-', '—']) {
            return false;
        }
        let next = words(self.after).next();
        self.after.starts_with(' ')
            && next.is_some_and(|(at, word)| {
                at == 1
                    && matches!(
                        word,
                        "was"
                            | "is"
                            | "were"
                            | "had"
                            | "meant"
                            | "means"
                            | "seemed"
                            | "sounded"
                            | "wasn't"
                            | "isn't"
                            | "did"
                            | "didn't"
                    )
            })
    }

    /// What somebody might have said, wanted to say, or says with a look: `as if to say, "..."`, `her eyes said: "..."`.
    fn hypothetical(&self) -> bool {
        if self.front {
            return false;
        }
        let edge = self.before.trim_end().trim_end_matches([',', ':', '-', '—']);
        let found: Vec<Cow<'_, str>> = words(edge).map(|(_, word)| lower(word)).collect();
        let near: Vec<&str> = found.iter().rev().take(8).map(Cow::as_ref).collect();
        let Some(verb) = near.iter().take(4).position(|word| SAID.has(word) || SAY.has(word)) else { return false };
        let lead = near.get(verb + 1..).unwrap_or_default();
        match (near.get(verb), lead.first()) {
            // `can't say "..." any more than`: denied, not done.
            (
                Some(&("say" | "tell" | "call")),
                Some(&("can't" | "cannot" | "couldn't" | "never" | "wouldn't" | "don't" | "didn't")),
            ) => self.small(),
            (_, Some(&("to" | "have" | "had"))) => {
                let rest = &lead[1..];
                let wish = [
                    "if", "though", "much", "wanted", "wished", "wishing", "wants", "seemed", "seem", "seems",
                    "longed", "able", "tempted", "ready", "might", "meant", "opened",
                ];
                let might = ["might", "could", "would", "should", "may"];
                match lead[0] {
                    "to" => rest.iter().take(2).any(|word| wish.contains(word)),
                    "have" => rest.first().is_some_and(|word| might.contains(word)),
                    _ => rest.iter().take(2).any(|word| matches!(*word, "if" | "though")),
                }
            }
            (_, Some(subject)) => MUTE.has(subject),
            _ => false,
        }
    }

    /// Words on a sign, a card, a screen: `a sticker that says "..."`, `a sign reading "..."`.
    fn on_paper(&self) -> bool {
        if self.front {
            return false;
        }
        let edge = self.before.trim_end().trim_end_matches([',', ':']);
        let found: Vec<Cow<'_, str>> = words(edge).map(|(_, word)| lower(word)).collect();
        let mut near = found.iter().rev().map(Cow::as_ref);
        match near.next() {
            // People are "who", things are "that".
            Some("said" | "says" | "read" | "reads" | "saying") => {
                let next = near.next().unwrap_or_default();
                matches!(next, "that" | "which" | "it") && near.take(12).any(|word| WRITTEN.has(word))
                    || next == "that"
                    || WRITTEN.has(next)
            }
            Some("reading" | "labelled" | "labeled" | "marked" | "inscribed" | "titled" | "entitled" | "lettered") => {
                true
            }
            _ => false,
        }
    }

    /// A list goes on from a quotation that was only mentioned: `"Do and Dare," or "Frank on the Mississippi,"`.
    fn listed(&self) -> bool {
        let between = self.before.trim();
        between.len() < 40
            && !between.contains(['.', '!', '?', ':', ';'])
            && words(between)
                .all(|(_, word)| !SAID.has(&lower(word)) && !SAY.has(&lower(word)) && !PRONOUNS.has(&lower(word)))
            && (self.small() || self.words() < 7)
            && tag::at_front(self.after.trim_start()).is_none()
    }

    /// Begins with a small letter.
    fn small(&self) -> bool {
        self.inner.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_lowercase() || c.is_ascii_digit())
    }

    /// Ends as a cry or a question.
    fn cried(&self) -> bool {
        self.inner.ends_with(['!', '?'])
    }

    fn words(&self) -> usize {
        words(head(self.inner, 200)).count()
    }
}
