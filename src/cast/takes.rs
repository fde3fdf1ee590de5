//! Recordings that a person made of lines, found in the story by the words of the line.

use super::corrections::{the_one_place, touched};
use super::quotes::{Anchor, search};
use super::{CastFile, Recorded};
use crate::book::Book;
use crate::note::Note;
use crate::segment::Segment;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What is not done when a take's words name no line.
const UNDONE: &str = "the recording is not used";

/// A recording, and the line it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laid {
    /// Index of the chapter.
    pub chapter: usize,
    /// Index of the segment.
    pub segment: usize,
    /// The sound file.
    pub file: PathBuf,
}

/// Finds the line of every `[[take]]`, once no segment moves any more; what names no line, or several, is noted. Of two
/// recordings of one line the later holds.
pub(super) fn lay(file: &CastFile, book: &Book, segments: &[Vec<Segment>], notes: &mut Vec<Note>) -> Vec<Laid> {
    if file.takes.is_empty() {
        return Vec::new();
    }
    let anchors: Vec<Anchor> = file.takes.iter().map(Anchor::from).collect();
    let places = search(&anchors, book, segments);
    let mut laid: BTreeMap<(usize, usize), &Recorded> = BTreeMap::new();
    for ((take, anchor), places) in file.takes.iter().zip(&anchors).zip(places) {
        let found = match the_one_place(file, book, anchor, places, UNDONE) {
            Ok(found) => found,
            Err(note) => {
                notes.push(*note);
                continue;
            }
        };
        match touched(&segments[found.chapter], &found.targets)[..] {
            [segment] => {
                let before = laid.insert((found.chapter, segment), take);
                notes.extend(before.map(|before| twice(file, take, before)));
            }
            ref lines => notes.push(over_several(file, take, lines.len())),
        }
    }
    let line =
        |((chapter, segment), take): ((usize, usize), &Recorded)| Laid { chapter, segment, file: take.file.clone() };
    laid.into_iter().map(line).collect()
}

fn over_several(file: &CastFile, take: &Recorded, lines: usize) -> Note {
    Note::warning(format!("these words run over {lines} lines, so {UNDONE}"))
        .at_bytes(&file.path, &file.text, take.span.clone())
        .hint("a recording stands for one line, which ends where another speaks or a paragraph does: cut it, and give each its `[[take]]`")
}

fn twice(file: &CastFile, take: &Recorded, before: &Recorded) -> Note {
    Note::warning(format!("this line already has the recording {}", before.file.display()))
        .at_bytes(&file.path, &file.text, take.span.clone())
        .hint("the later one is used; delete the one that is not wanted")
}
