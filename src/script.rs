//! The [`Script`]: a chapter as it will be performed.

use crate::attribute::{Attribution, SpeakerId};
use crate::engine::Direction;
use crate::segment::Kind;
use std::ops::Range;

/// A chapter as it will be performed.
#[derive(Debug, Clone, PartialEq)]
pub struct Script {
    /// [`crate::book::Chapter::number`].
    pub chapter: u32,
    /// [`crate::book::Chapter::title`].
    pub title: String,
    /// One per segment, in order.
    pub lines: Vec<Line>,
}

/// One segment as it will be performed.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Bytes of the chapter's text.
    pub span: Range<usize>,
    /// What kind of stretch it is.
    pub kind: Kind,
    /// Index of the chapter's block it stands in.
    pub block: usize,
    /// Who speaks it; the narrator for what nobody says.
    pub speaker: SpeakerId,
    /// How sure that is and why; `None` for breaks.
    pub attribution: Option<Attribution>,
    /// The words as they stand in the chapter.
    pub text: String,
    /// How it is said.
    pub direction: Direction,
    /// False for what is left out (author's notes by default) and for breaks.
    pub spoken: bool,
}
