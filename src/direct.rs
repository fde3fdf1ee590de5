//! How each line is said, from its tag, its punctuation and its capitals.

use crate::book::Chapter;
use crate::engine::{Direction, Medium};
use crate::segment::{Kind, Segment};

/// The directions of a chapter's segments, parallel to them.
pub fn direct(chapter: &Chapter, segments: &[Segment]) -> Vec<Direction> {
    segments.iter().map(|segment| of_line(&chapter.text[segment.span.clone()], segment.kind)).collect()
}

fn of_line(text: &str, kind: Kind) -> Direction {
    let plain = Direction::default();
    match kind {
        Kind::Dialogue if text.contains('!') => Direction { loudness_db: 1.5, range: 1.1, ..plain },
        Kind::Thought => Direction { loudness_db: -2.0, medium: Medium::Mind, ..plain },
        _ => plain,
    }
}
