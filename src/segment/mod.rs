//! A chapter cut into [`Segment`]s: what is narrated, what is spoken, what is thought.

use crate::book::{BlockKind, Chapter};
use std::ops::Range;

mod bare;
mod dash;
mod not_speech;
mod scan;
mod sentence;
mod style;
mod tag;
mod thought;
mod tokens;
mod words;

use scan::Quotation;
pub use style::{Person, Style};

/// A stretch of a chapter that is performed in one way.
///
/// The segments of a chapter are in order, do not overlap, and hold every byte of its text that is not white space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Bytes of [`Chapter::text`]; starts and ends with something that is not white space. Quote marks belong to the
    /// segment of the words they enclose.
    pub span: Range<usize>,
    /// What kind of stretch this is.
    pub kind: Kind,
    /// Index into [`Chapter::blocks`].
    pub block: usize,
    /// What shows the reader that this is spoken or thought.
    pub mark: Mark,
    /// For dialogue: this goes on with the quotation that the previous dialogue segment left open at its paragraph's
    /// end, so it is the same speaker.
    pub continues: bool,
    /// For dialogue: the closing mark is missing (and the quotation is not continued).
    pub unclosed: bool,
}

/// What kind of stretch a segment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A title, a chapter's number or its name.
    Heading,
    /// The narrator's own words, quote marks that are no speech among them.
    Narration,
    /// Something said aloud, with its marks.
    Dialogue,
    /// Something thought word for word, with its marks where it has any.
    Thought,
    /// An author's note, a blurb, a contents list: not part of the story.
    Note,
    /// A scene break.
    Break,
}

impl Kind {
    /// The word used in scripts and manifests.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Heading => "heading",
            Kind::Narration => "narration",
            Kind::Dialogue => "dialogue",
            Kind::Thought => "thought",
            Kind::Note => "note",
            Kind::Break => "break",
        }
    }
}

/// What encloses or introduces a stretch of speech or thought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mark {
    /// Nothing: narration, or a thought that stands unmarked.
    None,
    /// `"..."`, `“...”`, `„...“` or ` ``...'' `.
    Double,
    /// `'...'`, `‘...’` or `‚...‘`.
    Single,
    /// `«...»`, `»...«` or `‹...›`.
    Guillemets,
    /// A dash at the start of the line.
    Dash,
    /// `<...>`: what is said into someone's head or over a wire.
    Angle,
    /// `*...*` or `_..._`.
    Emphasis,
}

/// Cuts a chapter into segments.
///
/// The work grows with the length of the text alone.
pub fn split(chapter: &Chapter, style: &Style) -> Vec<Segment> {
    let text = chapter.text.as_str();
    let paragraphs: Vec<Option<Range<usize>>> = chapter
        .blocks
        .iter()
        .map(|block| {
            let spoken = style.dash && dash::is_line(text, &block.span);
            (block.kind == BlockKind::Paragraph && !spoken).then(|| block.span.clone())
        })
        .collect();
    let quotations = scan::quotations(text, &paragraphs, &style.marks);
    let mut segments = Vec::new();
    for (index, (block, found)) in chapter.blocks.iter().zip(&quotations).enumerate() {
        let mut paint = Painter { text, block: index, segments: &mut segments };
        match block.kind {
            BlockKind::Paragraph if paragraphs[index].is_none() => paint.dash_line(&block.span, style.past),
            BlockKind::Paragraph => {
                let next = chapter.blocks.get(index + 1).and_then(|next| text.get(next.span.clone())).unwrap_or("");
                paint.paragraph(&block.span, found, next, style);
            }
            BlockKind::Title | BlockKind::Heading => paint.add(block.span.clone(), Kind::Heading, Mark::None),
            BlockKind::Blurb | BlockKind::AuthorsNote | BlockKind::Contents | BlockKind::Metadata => {
                paint.add(block.span.clone(), Kind::Note, Mark::None);
            }
            BlockKind::Break => paint.add(block.span.clone(), Kind::Break, Mark::None),
        }
    }
    debug_assert_eq!(untiled(chapter, &segments), None, "segments do not tile the chapter");
    segments
}

/// Adds the segments of one block.
struct Painter<'t, 'a> {
    text: &'t str,
    block: usize,
    segments: &'a mut Vec<Segment>,
}

impl Painter<'_, '_> {
    /// A line that begins with a dash.
    fn dash_line(&mut self, span: &Range<usize>, past: bool) {
        let first = self.segments.len();
        for piece in dash::pieces(self.text, span, past) {
            let (kind, mark) = if piece.speech { (Kind::Dialogue, Mark::Dash) } else { (Kind::Narration, Mark::None) };
            self.add(piece.span, kind, mark);
        }
        self.absorb(first);
    }

    /// A paragraph with its quotations: those that are said become dialogue, the rest is read for thoughts.
    fn paragraph(&mut self, span: &Range<usize>, quotations: &[Quotation], next: &str, style: &Style) {
        let first = self.segments.len();
        let spoken = not_speech::spoken(self.text, span, quotations);
        let mut at = span.start;
        for (quotation, _) in quotations.iter().zip(spoken).filter(|(_, spoken)| *spoken) {
            self.narration(at..quotation.span.start, span, next, style);
            let before = self.segments.len();
            self.add(quotation.span.clone(), Kind::Dialogue, quotation.mark);
            if let Some(segment) = self.segments.get_mut(before) {
                (segment.continues, segment.unclosed) = (quotation.continues, quotation.unclosed);
            }
            at = quotation.span.end;
        }
        self.narration(at..span.end, span, next, style);
        self.absorb(first);
    }

    /// A stretch between quotations.
    fn narration(&mut self, span: Range<usize>, paragraph: &Range<usize>, next: &str, style: &Style) {
        let stretch = thought::Stretch {
            text: self.text,
            span: span.clone(),
            paragraph: paragraph.clone(),
            next,
            set_apart: !style.indented && indented(self.text, paragraph),
        };
        let mut at = span.start;
        for found in thought::find(&stretch, style) {
            self.add(at..found.span.start, Kind::Narration, Mark::None);
            self.add(found.span.clone(), found.kind, found.mark);
            at = found.span.end;
        }
        self.add(at..span.end, Kind::Narration, Mark::None);
    }

    /// Gives narration without a letter or digit (a stray dash, a full stop behind a closing mark) to its neighbour:
    /// there is nothing in it to read.
    fn absorb(&mut self, first: usize) {
        let mut waiting: Option<Segment> = None;
        for mut segment in self.segments.split_off(first) {
            let mute = segment.kind == Kind::Narration && !words::wordy(&self.text[segment.span.clone()]);
            if let Some(before) = self.segments.get_mut(first..).and_then(<[Segment]>::last_mut).filter(|_| mute) {
                before.span.end = segment.span.end;
                continue;
            }
            if let Some(before) = self.segments.get_mut(first..).and_then(<[Segment]>::last_mut) {
                // A stop right behind a closing mark is read with the words before it: `“so”, he said`.
                let rest = self.text[segment.span.clone()].trim_start_matches(['.', ',', ';', ':', '!', '?', '…']);
                if before.span.end == segment.span.start && rest.starts_with(char::is_whitespace) {
                    before.span.end = segment.span.end - rest.len();
                    segment.span.start = segment.span.end - rest.trim_start().len();
                }
            }
            if let Some(before) = waiting.take() {
                segment.span.start = before.span.start;
            }
            if mute {
                waiting = Some(segment);
            } else {
                self.segments.push(segment);
            }
        }
        self.segments.extend(waiting);
    }

    /// Adds what is left of a span without the white space around it, if anything.
    fn add(&mut self, span: Range<usize>, kind: Kind, mark: Mark) {
        let Some(slice) = self.text.get(span.clone()) else { return };
        let start = span.start + (slice.len() - slice.trim_start().len());
        let end = start + slice.trim().len();
        if start < end {
            let block = self.block;
            self.segments.push(Segment { span: start..end, kind, block, mark, continues: false, unclosed: false });
        }
    }
}

/// Whether a paragraph is indented by more than a blank.
fn indented(text: &str, span: &Range<usize>) -> bool {
    let before = words::tail(text.get(..span.start).unwrap_or(""), 64);
    let margin = before.rsplit('\n').next().unwrap_or("");
    margin.trim().is_empty() && (margin.contains('\t') || margin.len() > 1)
}

/// The first byte of a chapter at which its segments do not do what [`Segment`] promises; `None` when all is well.
pub fn untiled(chapter: &Chapter, segments: &[Segment]) -> Option<usize> {
    let bare = |span: Range<usize>| chapter.text.get(span).is_some_and(|between| between.trim().is_empty());
    let mut at = 0;
    for segment in segments {
        let inside = chapter
            .blocks
            .get(segment.block)
            .is_some_and(|block| block.span.start <= segment.span.start && segment.span.end <= block.span.end);
        let whole = chapter.text.get(segment.span.clone()).is_some_and(|text| !text.is_empty() && text.trim() == text);
        if segment.span.start < at || !inside || !whole || !bare(at..segment.span.start) {
            return Some(segment.span.start.min(at));
        }
        at = segment.span.end;
    }
    if bare(at..chapter.text.len()) { None } else { Some(at) }
}
