//! How each line is said, from its tag, its punctuation and its capitals.

use crate::book::Chapter;
use crate::engine::Direction;
use crate::segment::Segment;

/// The directions of a chapter's segments, parallel to them.
pub fn direct(chapter: &Chapter, segments: &[Segment]) -> Vec<Direction> {
    let _ = (chapter, segments);
    todo!("direct helper")
}
