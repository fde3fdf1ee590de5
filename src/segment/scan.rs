//! Finds the quotations of a paragraph.

use super::{Kind, Mark, Segment, Style, push};
use std::ops::Range;

/// Cuts a paragraph into dialogue and narration. `open` says that the paragraph before ended inside a quotation; the
/// answer says the same of this one.
pub(super) fn paragraph(
    text: &str,
    span: Range<usize>,
    block: usize,
    open: Option<usize>,
    _style: &Style,
    into: &mut Vec<Segment>,
) -> Option<usize> {
    let Some(body) = text.get(span.clone()) else { return None };
    let mut from = 0;
    let mut started: Option<usize> = None;
    let first = into.len();
    for (at, c) in body.char_indices() {
        let opens = match c {
            '“' => true,
            '”' => false,
            '"' => started.is_none(),
            _ => continue,
        };
        match (opens, started) {
            (true, None) => {
                push(text, span.start + from..span.start + at, Kind::Narration, Mark::None, block, into);
                started = Some(at);
            }
            (false, Some(start)) => {
                let end = at + c.len_utf8();
                push(text, span.start + start..span.start + end, Kind::Dialogue, Mark::Double, block, into);
                (from, started) = (end, None);
            }
            _ => {}
        }
    }
    let mut left = None;
    match started {
        Some(start) => {
            if push(text, span.start + start..span.end, Kind::Dialogue, Mark::Double, block, into) {
                left = Some(into.len() - 1);
            }
        }
        None => {
            push(text, span.start + from..span.end, Kind::Narration, Mark::None, block, into);
        }
    }
    let reopened = into.get(first).is_some_and(|segment| segment.kind == Kind::Dialogue);
    if let Some(before) = open {
        if reopened && let Some(segment) = into.get_mut(first) {
            segment.continues = true;
        } else if let Some(segment) = into.get_mut(before) {
            segment.unclosed = true;
        }
    }
    left
}
