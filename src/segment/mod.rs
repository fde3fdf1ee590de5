//! A chapter cut into [`Segment`]s: what is narrated, what is spoken, what is thought.

use crate::book::{Book, Chapter};
use std::ops::Range;

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

/// How a book marks speech and thought; found once per book by [`Style::of`].
#[derive(Debug, Clone, PartialEq)]
pub struct Style {}

impl Style {
    /// The style of a whole book, found from its text.
    pub fn of(book: &Book) -> Self {
        let _ = book;
        todo!("segment helper")
    }
}

/// Cuts a chapter into segments.
pub fn split(chapter: &Chapter, style: &Style) -> Vec<Segment> {
    let _ = (chapter, style);
    todo!("segment helper")
}
