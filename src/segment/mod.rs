//! A chapter cut into [`Segment`]s: what is narrated, what is spoken, what is thought.

use crate::book::{BlockKind, Chapter};
use std::ops::Range;

mod scan;
mod style;

pub use style::Style;

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
pub fn split(chapter: &Chapter, style: &Style) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut open = None;
    for (index, block) in chapter.blocks.iter().enumerate() {
        let kind = match block.kind {
            BlockKind::Paragraph => {
                open = scan::paragraph(&chapter.text, block.span.clone(), index, open, style, &mut segments);
                continue;
            }
            BlockKind::Title | BlockKind::Heading => Kind::Heading,
            BlockKind::Blurb | BlockKind::AuthorsNote | BlockKind::Contents | BlockKind::Metadata => Kind::Note,
            BlockKind::Break => Kind::Break,
        };
        end_open(open.take(), &mut segments);
        push(&chapter.text, block.span.clone(), kind, Mark::None, index, &mut segments);
    }
    end_open(open, &mut segments);
    debug_assert_eq!(untiled(chapter, &segments), None);
    segments
}

/// Says of a quotation that no closing mark or continuation ended that its closing mark is missing.
fn end_open(open: Option<usize>, segments: &mut [Segment]) {
    if let Some(segment) = open.and_then(|index| segments.get_mut(index)) {
        segment.unclosed = true;
    }
}

/// Adds a segment of what is left of a span without the white space around it, if anything.
fn push(text: &str, span: Range<usize>, kind: Kind, mark: Mark, block: usize, into: &mut Vec<Segment>) -> bool {
    let Some(slice) = text.get(span.clone()) else { return false };
    let start = span.start + (slice.len() - slice.trim_start().len());
    let end = start + slice.trim().len();
    if start < end {
        into.push(Segment { span: start..end, kind, block, mark, continues: false, unclosed: false });
    }
    start < end
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
