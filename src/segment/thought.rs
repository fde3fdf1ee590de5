//! Finds thoughts in narration: in marks of emphasis, in single marks with a verb of thinking, or without any mark.

use super::scan::Quotation;
use super::sentence::{Sense, Tense, sense, sentences};
use super::style::{Marks, Person};
use super::tag;
use super::words::{ECHOES, THOUGHT, head, lower, tail, words, wordy};
use super::{Kind, Mark, Style, scan};
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
}

/// The thoughts of a stretch, in order and apart.
pub(super) fn find(stretch: &Stretch<'_>, style: &Style) -> Vec<Found> {
    let mut found = emphasised(stretch, style);
    if !style.marks.single {
        in_single_marks(stretch, &mut found);
    }
    unmarked(stretch, style, &mut found);
    found.sort_by_key(|thought| thought.span.start);
    found
}

/// The longest run of italics that is taken for a thought, in words: longer ones are letters, dreams and memories.
const LONGEST_THOUGHT_WORDS: usize = 80;

/// Thoughts between marks of emphasis: with a tag of thinking, or a whole sentence that breaks out of the narration.
fn emphasised(stretch: &Stretch<'_>, style: &Style) -> Vec<Found> {
    let Some(body) = stretch.text.get(stretch.span.clone()) else { return Vec::new() };
    let mut found: Vec<Found> = Vec::new();
    for span in runs(body) {
        let inner = body[span.clone()].trim_matches(['*', '_']);
        let (before, after) = (&body[..span.start], &body[span.end..]);
        let joined = found.last().is_some_and(|last| {
            let between = &body[last.span.end - stretch.span.start..span.start];
            between.len() < 60 && !between.trim().trim_end_matches('.').contains('.')
        });
        if joined || thought_beside(before, after) || breaks_out(inner, before, style) {
            let span = span.start + stretch.span.start..span.end + stretch.span.start;
            found.push(Found { span, kind: Kind::Thought, mark: Mark::Emphasis });
        }
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
            before = c;
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

/// Whether a tag of thinking stands right behind or right before.
fn thought_beside(before: &str, after: &str) -> bool {
    let behind = after.trim_start();
    if tag::at_front(behind).is_some_and(|tag| tag.thought) {
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
/// speech; anything else is a term or a title.
fn in_single_marks(stretch: &Stretch<'_>, found: &mut Vec<Found>) {
    let Some(body) = stretch.text.get(stretch.span.clone()) else { return };
    if !body.contains(['\'', '‘']) {
        return;
    }
    let marks = Marks { single: true, ..Marks::default() };
    let quotations = scan::quotations(stretch.text, &[Some(stretch.span.clone())], &marks).pop().unwrap_or_default();
    for Quotation { span, mark, unclosed, .. } in quotations {
        let Some(inner) = stretch.text.get(span.clone()) else { continue };
        let stopped = inner.trim_end_matches(['\'', '’']).ends_with([',', '.', '!', '?', '…', '—', '-']);
        if mark != Mark::Single || unclosed || !stopped || overlaps(found, &span) {
            continue;
        }
        let before = &stretch.text[stretch.span.start..span.start];
        let after = &stretch.text[span.end..stretch.span.end];
        if thought_beside(before, after) {
            found.push(Found { span, kind: Kind::Thought, mark });
        } else if tag::at_front(after.trim_start()).is_some() {
            found.push(Found { span, kind: Kind::Dialogue, mark });
        }
    }
}

fn overlaps(found: &[Found], span: &Range<usize>) -> bool {
    found.iter().any(|other| other.span.start < span.end && span.start < other.span.end)
}

/// Thoughts that nothing marks.
fn unmarked(stretch: &Stretch<'_>, style: &Style, found: &mut Vec<Found>) {
    let Some(body) = stretch.text.get(stretch.span.clone()) else { return };
    let spans = sentences(body);
    let lines: Vec<Line<'_>> = spans.iter().map(|span| Line::of(body, span.clone())).collect();
    let mut index = 0;
    while index < lines.len() {
        let (reach, pieces) = match tagged(&lines, index, style) {
            Some(pieces) => pieces,
            None => match run(&lines, index, style, stretch) {
                Some(end) => (end, vec![lines[index].span.start..lines[end - 1].span.end]),
                None => {
                    index += 1;
                    continue;
                }
            },
        };
        for piece in pieces {
            let span = piece.start + stretch.span.start..piece.end + stretch.span.start;
            if !overlaps(found, &span) {
                found.push(Found { span, kind: Kind::Thought, mark: Mark::None });
            }
        }
        index = reach;
    }
}

/// A sentence of a stretch.
struct Line<'t> {
    text: &'t str,
    span: Range<usize>,
    sense: Sense,
}

impl<'t> Line<'t> {
    fn of(body: &'t str, span: Range<usize>) -> Self {
        let text = &body[span.clone()];
        Self { text, span, sense: sense(text) }
    }

    /// Somebody's own words: in the first person, or in the present tense with something of talk about it.
    fn direct(&self) -> bool {
        let sense = &self.sense;
        if sense.shouted && sense.words < 3 {
            return false;
        }
        let lively =
            sense.second || sense.question || sense.exclaimed || sense.trailing || sense.contracted || sense.cry;
        sense.first
            || (sense.tense == Tense::Present && lively)
            || (sense.tense == Tense::None && sense.second && sense.words <= 12)
    }

    /// Could belong to a thought that stands beside it: no past tense, and short or a question or a cry.
    fn fits(&self) -> bool {
        let sense = &self.sense;
        !sense.any_past
            && !sense.shouted
            && match sense.tense {
                Tense::Neutral => true,
                Tense::None => sense.words <= 4 || sense.question || sense.exclaimed,
                Tense::Present => true,
                Tense::Past => false,
            }
    }
}

/// How many sentences a run of thought may have.
const LONGEST_RUN: usize = 6;

/// The end of a run of direct sentences that begins at `index`.
fn run(lines: &[Line<'_>], index: usize, style: &Style, stretch: &Stretch<'_>) -> Option<usize> {
    if !style.bare_thoughts {
        return None;
    }
    if echoed(lines, index, stretch) {
        return Some(index + 1);
    }
    let mut direct = index;
    while direct < lines.len() && direct < index + 3 && !lines[direct].direct() && lines[direct].fits() {
        direct += 1;
    }
    if direct == lines.len() || !lines[direct].direct() {
        return None;
    }
    let mut end = direct + 1;
    while let Some(line) = lines.get(end) {
        let bridge = line.fits()
            && (line.sense.question
                || line.sense.exclaimed
                || lines.get(end + 1).is_some_and(|next| next.direct() || (next.fits() && next.sense.question)));
        if !(line.direct() || bridge) {
            break;
        }
        end += 1;
    }
    // A thought without a mark stands beside the narration it interrupts; a paragraph that is nothing else is a letter,
    // a song, or an aside of the narrator's.
    let alone = index == 0 && end == lines.len() && stretch.span == stretch.paragraph;
    (!alone && end - index <= LONGEST_RUN).then_some(end)
}

/// A question that the next sentence speaks of: `Did that really just happen? The question looped in his head.`
fn echoed(lines: &[Line<'_>], index: usize, stretch: &Stretch<'_>) -> bool {
    let sense = &lines[index].sense;
    let backshifted = words(lines[index].text)
        .any(|(_, word)| matches!(lower(word).as_ref(), "was" | "were" | "had" | "wasn't" | "weren't" | "hadn't"));
    if !sense.question || sense.third || backshifted {
        return false;
    }
    let follows = match lines.get(index + 1) {
        Some(line) => line.text,
        None if stretch.span.end == stretch.paragraph.end => head(stretch.next, 60),
        None => return false,
    };
    let mut first = words(follows);
    let (Some((0, article)), Some((_, noun))) = (first.next(), first.next()) else { return false };
    matches!(article, "The" | "That" | "This") && ECHOES.has(&lower(noun))
}

/// Thoughts with a tag: `Motor cars, he thought, with a pang. Great big ones.` The answer is how many sentences are
/// dealt with, and the stretches that are thought.
fn tagged(lines: &[Line<'_>], index: usize, style: &Style) -> Option<(usize, Vec<Range<usize>>)> {
    let line = &lines[index];
    let mut pieces = Vec::new();
    let mut reach = index + 1;
    if let Some(next) = lines.get(index + 1)
        && line.text.ends_with(['?', '!', '…', '.'])
        && tag::at_front(next.text).is_some_and(|tag| tag.thought)
        && (line.sense.question || line.sense.exclaimed || line.sense.trailing)
        && line.sense.tense != Tense::Past
    {
        pieces.push(line.span.clone());
        reach = index + 2;
    } else if let Some(at) = inner_tag(line.text) {
        let told = &line.text[at..];
        let after = sense(told.get(tag::at_front(told.trim_start()).map_or(0, |tag| tag.len)..).unwrap_or_default());
        let clause = sense(&line.text[..at]);
        let own = clause.tense != Tense::Past || (clause.first && style.person == Person::Third);
        if !own || after.tense == Tense::Past {
            return None;
        }
        pieces.push(line.span.start..line.span.start + at);
    } else {
        return None;
    }
    let from = reach;
    while let Some(next) = lines
        .get(reach)
        .filter(|next| reach < from + LONGEST_RUN && (next.direct() || (next.fits() && next.sense.words <= 8)))
    {
        reach += usize::from(!next.text.is_empty());
    }
    if reach > from {
        pieces.push(lines[from].span.start..lines[reach - 1].span.end);
    }
    Some((reach, pieces))
}

/// Where a tag of thinking begins inside a sentence, behind a comma or another stop.
fn inner_tag(text: &str) -> Option<usize> {
    text.match_indices([',', '?', '!', '…', '—', '.']).find_map(|(at, stop)| {
        let end = at + stop.len();
        let front = text.get(end..)?.strip_prefix([' ', '\n'])?;
        (tag::at_front(front)?.thought && wordy(&text[..at])).then_some(end)
    })
}
