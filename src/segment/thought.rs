//! Finds thoughts in narration, and in the marks that show them: italics, and single marks where speech has others.
//! Those that stand without any mark are found in [`super::bare`].

use super::scan::Quotation;
use super::sentence::{Tense, sense};
use super::style::{Marks, Person};
use super::words::{THOUGHT, lower, tail, words};
use super::{Kind, Mark, Style, bare, scan, tag};
use std::ops::Range;

/// A stretch of narration that is thought, or spoken in marks that are not the book's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Bytes of the chapter.
    pub span: Range<usize>,
    /// Thought, or dialogue.
    pub kind: Kind,
    /// What marks it.
    pub mark: Mark,
}

/// A stretch of narration, and where it stands.
pub(super) struct Stretch<'t> {
    /// The chapter.
    pub text: &'t str,
    /// The stretch.
    pub span: Range<usize>,
    /// Its paragraph.
    pub paragraph: Range<usize>,
    /// The paragraph after it, or nothing.
    pub next: &'t str,
    /// The paragraph is indented as letters and verses are.
    pub set_apart: bool,
}

/// The thoughts of a stretch, in order and apart.
pub(super) fn find(stretch: &Stretch<'_>, style: &Style) -> Vec<Found> {
    let mut found = emphasised(stretch, style);
    if !style.marks.single {
        let more = in_single_marks(stretch, style, &found);
        merge(&mut found, more);
    }
    let more = bare::unmarked(stretch, style, &found);
    merge(&mut found, more);
    found
}

/// Adds stretches that lie apart from those found before.
fn merge(found: &mut Vec<Found>, more: Vec<Found>) {
    if !more.is_empty() {
        found.extend(more);
        found.sort_by_key(|thought| thought.span.start);
    }
}

/// Whether a span touches one of the stretches, which are in order.
pub(super) fn overlaps(found: &[Found], span: &Range<usize>) -> bool {
    let next = found.partition_point(|other| other.span.end <= span.start);
    found.get(next).is_some_and(|other| other.span.start < span.end)
}

/// The longest run of italics that is taken for a thought, in words: longer ones are letters, dreams and memories.
const LONGEST_THOUGHT_WORDS: usize = 80;

/// Thoughts between marks of emphasis: with a tag of thinking, or a whole sentence that breaks out of the narration.
fn emphasised(stretch: &Stretch<'_>, style: &Style) -> Vec<Found> {
    let body = stretch.text.get(stretch.span.clone()).unwrap_or("");
    if !body.bytes().any(|byte| matches!(byte, b'*' | b'_')) {
        return Vec::new();
    }
    let mut found: Vec<Found> = Vec::new();
    for span in runs(body) {
        let inner = body[span.clone()].trim_matches(['*', '_']);
        let (before, after) = (&body[..span.start], &body[span.end..]);
        let stopped = inner.trim_end().ends_with(['.', ',', '!', '?', '…', '—', '-']);
        // A tag between two runs belongs to both: `*Oh no,* she thought. *Not again.*`
        let last = found.last().filter(|last| {
            let between = body[last.span.end - stretch.span.start..span.start].trim();
            let tag = || tag::at_front(between).is_some_and(|tag| tag.thought == (last.kind == Kind::Thought));
            stopped && (between.is_empty() || (between.len() < 60 && tag()))
        });
        let kind = if let Some(last) = last {
            last.kind
        } else if thought_beside(before, after, stopped) {
            Kind::Thought
        } else if stopped && said_behind(inner, after) {
            Kind::Dialogue
        } else if breaks_out(inner, before, style) {
            Kind::Thought
        } else {
            continue;
        };
        let span = span.start + stretch.span.start..span.end + stretch.span.start;
        found.push(Found { span, kind, mark: Mark::Emphasis });
    }
    found
}

/// The runs between `*...*` or `_..._` of a text, marks included: the first mark stands before a letter or a stop, the
/// last after one, and no blank stands inside them.
fn runs(body: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(char, usize, usize)> = None;
    let mut chars = body.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, c)) = chars.next() {
        if !matches!(c, '*' | '_') {
            // A backslash makes a mark an ordinary character.
            let literal = c == '\\' && chars.next_if(|(_, next)| matches!(next, '*' | '_')).is_some();
            before = if literal { '*' } else { c };
            continue;
        }
        let mut end = at + 1;
        while chars.next_if(|(_, next)| *next == c).is_some() {
            end += 1;
        }
        let after = chars.peek().map_or(' ', |(_, next)| *next);
        match open {
            Some((mark, start, width)) if mark == c && width == end - at => {
                if !before.is_whitespace() && !after.is_alphanumeric() {
                    found.push(start..end);
                    open = None;
                } else if !before.is_alphanumeric() && !after.is_whitespace() {
                    open = Some((c, at, end - at));
                }
            }
            _ if !before.is_alphanumeric() && !after.is_whitespace() => open = Some((c, at, end - at)),
            _ => {}
        }
        before = c;
    }
    found
}

/// Whether a tag of saying stands right behind italics: a voice in the head, a song. `*Thud.* He said nothing` is none.
fn said_behind(inner: &str, after: &str) -> bool {
    let behind = after.trim_start();
    (inner.ends_with(',') || behind.starts_with(char::is_lowercase)) && tag::at_front(behind).is_some()
}

/// Whether a tag of thinking stands right behind or right before.
fn thought_beside(before: &str, after: &str, stopped: bool) -> bool {
    let behind = after.trim_start();
    if tag::at_front(behind).is_some_and(|tag| tag.thought && (tag.stopped || stopped)) {
        return true;
    }
    let lead = before.trim_end();
    let Some(lead) = lead.strip_suffix([',', ':', '.']) else { return false };
    let clause = tail(lead, 60).rsplit(['.', '!', '?']).next().unwrap_or(lead);
    tag::at_front(clause.trim_start()).is_some_and(|tag| tag.thought)
        || words(clause).last().is_some_and(|(_, word)| THOUGHT.has(&lower(word)))
}

/// Whether italics hold a whole sentence that is not the narrator's: it stands where a sentence can, ends as one does,
/// and speaks in the first or second person, in the present tense, or as a cry or question.
fn breaks_out(inner: &str, before: &str, style: &Style) -> bool {
    let sense = sense(inner);
    let starts = before
        .trim_end()
        .chars()
        .next_back()
        .is_none_or(|c| matches!(c, '.' | '!' | '?' | '…' | ':' | '—' | '"' | '”'));
    let ends = inner.trim_end().ends_with(['.', '!', '?', '…', '—', '-', ',']);
    let capital = inner.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase);
    if !(starts && ends && capital) || sense.shouted && sense.words < 2 || sense.words > LONGEST_THOUGHT_WORDS {
        return false;
    }
    let personal = (sense.first && style.person == Person::Third) || sense.second;
    let present = style.past && sense.tense == Tense::Present;
    personal || present || ((sense.question || sense.exclaimed) && sense.tense != Tense::Past && sense.words > 1)
}

/// Single marks in a book that has others for speech: a verb of thinking makes a thought of them, a verb of saying
/// speech, a whole sentence that breaks out of the narration a thought; anything else is a term or a title.
fn in_single_marks(stretch: &Stretch<'_>, style: &Style, found: &[Found]) -> Vec<Found> {
    let body = stretch.text.get(stretch.span.clone()).unwrap_or("");
    // Most stretches hold none but apostrophes.
    let opens = |at: usize| at == 0 || body.as_bytes().get(at - 1).is_none_or(|byte| !byte.is_ascii_alphanumeric());
    if !body.contains('‘') && !body.match_indices('\'').any(|(at, _)| opens(at)) {
        return Vec::new();
    }
    let marks = Marks { single: true, ..Marks::default() };
    let quotations = scan::quotations(stretch.text, &[Some(stretch.span.clone())], &marks).pop().unwrap_or_default();
    let kind_of = |quotation: &Quotation| {
        let inner = stretch.text.get(quotation.span.clone())?;
        let stopped = inner.trim_end_matches(['\'', '’']).ends_with([',', '.', '!', '?', '…', '—', '-']);
        if quotation.mark != Mark::Single || quotation.unclosed || !stopped || overlaps(found, &quotation.span) {
            return None;
        }
        let before = stretch.text.get(stretch.span.start..quotation.span.start)?;
        let after = stretch.text.get(quotation.span.end..stretch.span.end)?;
        if thought_beside(before, after, true) {
            Some(Kind::Thought)
        } else if tag::at_front(after.trim_start()).is_some() {
            Some(Kind::Dialogue)
        } else {
            let words = inner.trim_matches(['\'', '‘', '’']);
            (breaks_out(words, before, style) && !words.ends_with(',')).then_some(Kind::Thought)
        }
    };
    quotations
        .into_iter()
        .filter_map(|quotation| Some(Found { kind: kind_of(&quotation)?, span: quotation.span, mark: Mark::Single }))
        .collect()
}
