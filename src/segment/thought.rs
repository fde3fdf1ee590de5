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
    /// The paragraph is indented as letters and verses are.
    pub set_apart: bool,
}

/// The thoughts of a stretch, in order and apart.
pub(super) fn find(stretch: &Stretch<'_>, style: &Style) -> Vec<Found> {
    let mut found = emphasised(stretch, style);
    if !style.marks.single {
        let more = in_single_marks(stretch, &found);
        merge(&mut found, more);
    }
    let more = unmarked(stretch, style, &found);
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
fn overlaps(found: &[Found], span: &Range<usize>) -> bool {
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
        let joined = stopped
            && found.last().is_some_and(|last| {
                let between = body[last.span.end - stretch.span.start..span.start].trim();
                between.is_empty() || (between.len() < 60 && tag::at_front(between).is_some_and(|tag| tag.thought))
            });
        if joined || thought_beside(before, after, stopped) || breaks_out(inner, before, style) {
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
/// speech; anything else is a term or a title.
fn in_single_marks(stretch: &Stretch<'_>, found: &[Found]) -> Vec<Found> {
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
        } else {
            tag::at_front(after.trim_start()).map(|_| Kind::Dialogue)
        }
    };
    quotations
        .into_iter()
        .filter_map(|quotation| Some(Found { kind: kind_of(&quotation)?, span: quotation.span, mark: Mark::Single }))
        .collect()
}

/// What every tag of thinking holds one of.
const TAG_STEMS: [&str; 8] = ["thought", "think", "wonder", "muse", "musing", "ponder", "reflect", "sel"];

/// Thoughts that nothing marks.
fn unmarked(stretch: &Stretch<'_>, style: &Style, found: &[Found]) -> Vec<Found> {
    let body = stretch.text.get(stretch.span.clone()).unwrap_or("");
    // Where thoughts do not stand bare, only a tag shows one.
    let bare = style.bare_thoughts && !stretch.set_apart;
    if !bare && !TAG_STEMS.iter().any(|stem| body.contains(stem)) {
        return Vec::new();
    }
    let lines: Vec<Line<'_>> = sentences(body).into_iter().map(|span| Line::of(body, span)).collect();
    // A thought without a mark stands beside the narration it interrupts; a paragraph that is nothing else is a letter,
    // a song, or an aside of the narrator's.
    let beside = stretch.span != stretch.paragraph || lines.iter().any(Line::told);
    let bare = bare && beside;
    let mut more = Vec::new();
    let mut index = 0;
    while index < lines.len() {
        let (reach, pieces) = if let Some(tagged) = tagged(&lines, index, style) {
            tagged
        } else if bare && echoed(&lines, index, stretch) {
            (index + 1, Vec::from([lines[index].span.clone()]))
        } else {
            let end = if bare { run(&lines, index) } else { index };
            let fits = end > index && end - index <= LONGEST_RUN;
            let piece = fits.then(|| lines[index].span.start..lines[end - 1].span.end);
            (end.max(index + 1), piece.into_iter().collect())
        };
        for piece in pieces {
            let span = piece.start + stretch.span.start..piece.end + stretch.span.start;
            if !overlaps(found, &span) {
                more.push(Found { span, kind: Kind::Thought, mark: Mark::None });
            }
        }
        index = reach;
    }
    more
}

/// A sentence of a stretch.
struct Line<'t> {
    text: &'t str,
    span: Range<usize>,
    sense: Sense,
}

/// How many words a sentence of unmarked thought may have; the narrator's asides are longer.
const LONGEST_SENTENCE_WORDS: usize = 18;

/// How many sentences a run of thought may have.
const LONGEST_RUN: usize = 6;

impl<'t> Line<'t> {
    fn of(body: &'t str, span: Range<usize>) -> Self {
        let text = &body[span.clone()];
        Self { text, span, sense: sense(text) }
    }

    /// Short and plain enough to be a thought: a sentence from its first word, no quotation, no bracket, no noise such
    /// as `CLONK.`
    fn simple(&self) -> bool {
        self.sense.words <= LONGEST_SENTENCE_WORDS
            && words(self.text).next().is_some_and(|(_, word)| !word.starts_with(char::is_lowercase))
            && !self.text.contains(['"', '“', '”', '«', '»', '(', ')', '[', ']'])
            && !(self.sense.shouted && self.sense.words < 3)
    }

    /// Somebody's own words: in the first person, or in the present tense with something of talk about it.
    fn direct(&self) -> bool {
        let sense = &self.sense;
        let person = sense.first || sense.second || sense.third;
        let lively = sense.second || sense.exclaimed || sense.trailing || sense.contracted || sense.cry;
        let present = sense.tense == Tense::Present && (lively || (sense.question && person));
        // `I... killed Twilight?`: the first person in the past is a thought when it is felt.
        let own = sense.first && (sense.tense != Tense::Past || ((sense.question || sense.exclaimed) && !sense.third));
        // `Get up, you coward.` `Please be alive...`
        let verbless = (sense.second && sense.words <= 12) || (sense.cry && (sense.trailing || sense.exclaimed));
        self.simple() && (own || present || (sense.tense == Tense::None && verbless))
    }

    /// Could belong to a thought that stands beside it: no past tense, and short or a question or a cry.
    fn fits(&self) -> bool {
        let sense = &self.sense;
        self.simple()
            && !sense.any_past
            && (sense.tense != Tense::None || sense.words <= 4 || sense.question || sense.exclaimed)
    }

    /// The narrator's: in the past tense, or with a modal that stands for one, and in the third person.
    fn told(&self) -> bool {
        matches!(self.sense.tense, Tense::Past | Tense::Neutral) && !self.sense.first && !self.sense.second
    }
}

/// The end of the run of direct sentences that begins at `index`; `index` itself when none does.
fn run(lines: &[Line<'_>], index: usize) -> usize {
    let lead = lines[index..].iter().take(2).take_while(|line| !line.direct() && line.fits()).count();
    let direct = index + lead;
    if !lines.get(direct).is_some_and(Line::direct) {
        return index;
    }
    let asks = |line: &Line<'_>| line.fits() && (line.sense.question || line.sense.exclaimed);
    let mut end = direct + 1;
    while let Some(line) = lines.get(end) {
        let bridge = line.fits() && lines.get(end + 1).is_some_and(|next| next.direct() || asks(next));
        if !(line.direct() || asks(line) || bridge) {
            break;
        }
        end += 1;
    }
    end
}

/// A question that the next sentence speaks of: `Did that really just happen? The question looped in his head.`
fn echoed(lines: &[Line<'_>], index: usize, stretch: &Stretch<'_>) -> bool {
    let sense = &lines[index].sense;
    let be = |word: &str| matches!(&*lower(word), "was" | "were" | "had" | "wasn't" | "weren't" | "hadn't");
    if !sense.question || sense.third || words(lines[index].text).any(|(_, word)| be(word)) {
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
///
/// What is told in the past tense or with "would" is free indirect style, which stays with the narrator.
fn tagged(lines: &[Line<'_>], index: usize, style: &Style) -> Option<(usize, Vec<Range<usize>>)> {
    let line = &lines[index];
    let mut pieces = Vec::new();
    let mut reach = index + 1;
    if line.text.contains(['"', '“', '”', '«', '(']) {
        return None;
    }
    if let Some(next) = lines.get(index + 1)
        && (line.sense.question || line.sense.exclaimed || line.sense.trailing)
        && tag::at_front(next.text).is_some_and(|tag| tag.thought && tag.stopped)
    {
        if !own(&line.sense, style) {
            return None;
        }
        pieces.push(line.span.clone());
        reach = index + 2;
    } else {
        let (at, end) = inner_tag(line.text)?;
        let rest = &line.text[end..];
        // The tag of a quotation that follows, or of the one before.
        if matches!(rest.trim(), "," | ":") || tag::at_front(line.text).is_some() {
            return None;
        }
        let (clause, behind) = (sense(&line.text[..at]), sense(rest));
        let goes_on =
            behind.tense == Tense::Present || ((behind.first || behind.second) && behind.tense != Tense::Past);
        if !(own(&clause, style) || (goes_on && clause.tense == Tense::None))
            || matches!(behind.tense, Tense::Past | Tense::Neutral) && !goes_on
        {
            return None;
        }
        pieces.push(line.span.start..line.span.start + at);
        if goes_on {
            let from = end + (rest.len() - rest.trim_start_matches([',', ' ', '\n']).len());
            pieces.push(line.span.start + from..line.span.end);
        }
    }
    let more = lines[reach..].iter().take(LONGEST_RUN).take_while(|next| {
        next.direct() || (next.fits() && (next.sense.words <= 8 || next.sense.tense == Tense::Present))
    });
    let more = more.count();
    if more > 0 {
        pieces.push(lines[reach].span.start..lines[reach + more - 1].span.end);
    }
    Some((reach + more, pieces))
}

/// Whether words that a tag gives to a thinker are theirs word for word: not in the past, and in the tense of talk or
/// without any verb.
fn own(sense: &Sense, style: &Style) -> bool {
    match sense.tense {
        Tense::Past => sense.first && style.person == Person::Third,
        Tense::Neutral => sense.first || sense.second || (sense.question && !sense.third),
        Tense::Present => true,
        Tense::None => true,
    }
}

/// Where a tag of thinking begins and ends inside a sentence, behind a comma or another stop.
fn inner_tag(text: &str) -> Option<(usize, usize)> {
    text.match_indices([',', '?', '!', '…', '—', '.']).find_map(|(at, stop)| {
        let end = at + stop.len();
        let front = text.get(end..)?.strip_prefix([' ', '\n'])?;
        // A single full stop in mid-sentence is an abbreviation's.
        if stop == "." && !text[..at].ends_with('.') {
            return None;
        }
        let tag = tag::at_front(front)?;
        (tag.thought && tag.stopped && wordy(&text[..at])).then_some((end, end + 1 + tag.len))
    })
}
