//! Finds thoughts that nothing marks: sentences that break out of the narration, and sentences with a tag of thinking.

use super::sentence::{Sense, Tense, sense, sentences};
use super::style::Person;
use super::thought::{Found, Stretch, overlaps};
use super::words::{ECHOES, head, lower, words, wordy};
use super::{Kind, Mark, Style, tag};
use std::ops::Range;

/// What every tag of thinking holds one of.
const TAG_STEMS: [&str; 11] =
    ["thought", "think", "wonder", "muse", "musing", "ponder", "reflect", "reali", "decided", "figured", "sel"];

/// Thoughts that nothing marks.
pub(super) fn unmarked(stretch: &Stretch<'_>, style: &Style, found: &[Found]) -> Vec<Found> {
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
    /// as `THUNK.`
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
        // `I... ate the prize?`: the first person in the past is a thought when it is felt.
        let own = sense.first && (sense.tense != Tense::Past || ((sense.question || sense.exclaimed) && !sense.third));
        // `Sign it, you donkey.` `Please be home...`
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

/// A question that the next sentence speaks of: `Did a boat just sneeze? The question sat down beside her.`
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

/// Thoughts with a tag: `Hot rolls, he thought, with real longing. Soft ones.` The answer is how many sentences are
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
        // `I'm sorry, she thought, and she was`: the narrator takes over behind the conjunction.
        let handed_over = clause.tense == Tense::Present
            && words(rest).next().is_some_and(|(_, word)| matches!(word, "and" | "but" | "though"));
        let told = matches!(behind.tense, Tense::Past | Tense::Neutral) && !goes_on && !handed_over;
        if told || !(own(&clause, style) || (goes_on && clause.tense == Tense::None)) {
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
