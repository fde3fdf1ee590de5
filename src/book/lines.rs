//! Lines, and which of them make a paragraph: the layout in use is found from the text itself.

use std::ops::Range;

/// A line's words: bytes without the white space around.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) span: Range<usize>,
    /// True when white space stands before the words.
    pub(super) indented: bool,
}

/// Lines that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub(super) lines: Vec<Line>,
    /// How many blank lines stand before it.
    pub(super) blank_lines: usize,
}

/// How a text shows where a paragraph ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// By a blank line, and lines are broken to a width.
    Wrapped,
    /// By a blank line, and lines run as long as they like.
    Unwrapped,
    /// By the end of the line.
    EachLine,
    /// By an indented first line, and lines are broken to a width.
    Indented,
}

/// Lines longer than this are not broken to a width: printed text has 60 to 80 characters, the widest terminals 132.
const WIDEST_WRAPPED_CHARS: usize = 110;

/// Cuts a text into paragraphs. Every byte that is not white space lies in exactly one of their lines.
pub(super) fn paragraphs(text: &str) -> Vec<Paragraph> {
    let chunks = chunks(text);
    let layout = layout(text, &chunks);
    let mut paragraphs = Vec::with_capacity(chunks.len());
    for chunk in chunks {
        cut(text, chunk, layout, &mut paragraphs);
    }
    paragraphs
}

/// The lines of a text that are not blank, in runs between blank lines.
fn chunks(text: &str) -> Vec<Paragraph> {
    let mut chunks: Vec<Paragraph> = Vec::new();
    let mut blank_lines = 0;
    let mut fresh = true;
    for raw in lines(text) {
        let body = &text[raw.clone()];
        let words = body.trim();
        if words.is_empty() {
            blank_lines += 1;
            fresh = true;
            continue;
        }
        let lead = body.len() - body.trim_start().len();
        let start = raw.start + lead;
        let line = Line { span: start..start + words.len(), indented: lead > 0 };
        match chunks.last_mut() {
            Some(chunk) if !fresh => chunk.lines.push(line),
            _ => chunks.push(Paragraph { lines: vec![line], blank_lines }),
        }
        (blank_lines, fresh) = (0, false);
    }
    chunks
}

/// The lines of a text without their ends. A line ends with LF, CR, CRLF, a form feed (a page's end in old plain
/// texts), or Unicode's own line and paragraph separators.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut done = false;
    std::iter::from_fn(move || {
        if done {
            return None;
        }
        let start = at;
        while at < bytes.len() {
            let width = match bytes[at] {
                b'\n' | 0x0c => 1,
                b'\r' if bytes.get(at + 1) == Some(&b'\n') => 2,
                b'\r' => 1,
                0xe2 if bytes[at..].starts_with(&[0xe2, 0x80, 0xa8]) => 3,
                0xe2 if bytes[at..].starts_with(&[0xe2, 0x80, 0xa9]) => 3,
                _ => 0,
            };
            if width > 0 {
                let end = at;
                at += width;
                return Some(start..end);
            }
            at += 1;
        }
        done = true;
        Some(start..at)
    })
}

/// The lines of a piece of text, without their ends.
pub(super) fn split(words: &str) -> impl Iterator<Item = &str> {
    lines(words).map(|span| &words[span])
}

/// What the pairs of lines that follow each other without a blank line tell.
#[derive(Default)]
struct Pairs {
    count: usize,
    /// The first word of the second line would not have fitted on the first.
    tight: usize,
    /// The first line ends like a sentence.
    ended: usize,
    /// The second line alone is indented, after a line that ends like a sentence.
    stepped: usize,
}

fn layout(text: &str, chunks: &[Paragraph]) -> Layout {
    let mut lengths: Vec<usize> =
        chunks.iter().flat_map(|chunk| &chunk.lines).map(|line| text[line.span.clone()].chars().count()).collect();
    if lengths.is_empty() {
        return Layout::Unwrapped;
    }
    let long = lengths.iter().filter(|&&length| length > WIDEST_WRAPPED_CHARS).count();
    let may_be_wrapped = long * 10 < lengths.len();
    let rank = lengths.len() * 19 / 20;
    let width = *lengths.select_nth_unstable(rank).1;
    let pairs = pairs(text, chunks, width);
    let wrapped = may_be_wrapped && pairs.tight * 2 > pairs.count;
    if wrapped && pairs.stepped >= 3 && pairs.stepped * 4 >= chunks.len() {
        Layout::Indented
    } else if wrapped || (may_be_wrapped && pairs.count < 3) {
        Layout::Wrapped
    } else if pairs.count >= chunks.len() && pairs.ended * 10 >= pairs.count * 7 {
        Layout::EachLine
    } else {
        Layout::Unwrapped
    }
}

fn pairs(text: &str, chunks: &[Paragraph], width: usize) -> Pairs {
    let mut pairs = Pairs::default();
    for chunk in chunks {
        for two in chunk.lines.windows(2) {
            let (first, second) = (&text[two[0].span.clone()], &text[two[1].span.clone()]);
            let word = second.split_whitespace().next().map_or(0, |word| word.chars().count());
            let ended = ends_sentence(first);
            pairs.count += 1;
            // Two characters of grace: some texts leave room for a hyphen or a trailing space.
            pairs.tight += usize::from(first.chars().count() + 1 + word + 2 > width);
            pairs.ended += usize::from(ended);
            pairs.stepped += usize::from(ended && two[1].indented);
        }
    }
    pairs
}

/// True when a line or paragraph ends as a sentence may end; marks that close quotations and emphasis are looked through.
pub(super) fn ends_sentence(text: &str) -> bool {
    let words = text.trim_end_matches(|c: char| c.is_whitespace() || "\"'”’»“‘*_)]".contains(c));
    words.ends_with(['.', '!', '?', '…', ':', '—', '–', '-', '。', '！', '？'])
}

/// Cuts a run of lines into the paragraphs that the layout shows in it.
fn cut(text: &str, chunk: Paragraph, layout: Layout, paragraphs: &mut Vec<Paragraph>) {
    let lost = layout == Layout::Unwrapped && lost_blank_lines(text, &chunk);
    let starts_here = |before: &Line, line: &Line| match layout {
        Layout::EachLine => true,
        Layout::Unwrapped => lost && ends_sentence(&text[before.span.clone()]),
        Layout::Indented => line.indented && ends_sentence(&text[before.span.clone()]),
        Layout::Wrapped => false,
    };
    let mut blank_lines = chunk.blank_lines;
    let mut current: Vec<Line> = Vec::new();
    for line in chunk.lines {
        if current.last().is_some_and(|before| starts_here(before, &line)) {
            paragraphs.push(Paragraph { lines: std::mem::take(&mut current), blank_lines });
            blank_lines = 0;
        }
        current.push(line);
    }
    paragraphs.push(Paragraph { lines: current, blank_lines });
}

/// A text whose lines are not broken to a width ends them on purpose: where most end like sentences, blank lines were
/// lost, unless the lines are short (a poem, an address, a list of chapters).
fn lost_blank_lines(text: &str, chunk: &Paragraph) -> bool {
    let Some((_, inner)) = chunk.lines.split_last() else { return false };
    let total: usize = chunk.lines.iter().map(|line| line.span.len()).sum();
    let ended = inner.iter().filter(|line| ends_sentence(&text[line.span.clone()])).count();
    !inner.is_empty() && total >= 60 * chunk.lines.len() && ended * 3 >= inner.len() * 2
}
