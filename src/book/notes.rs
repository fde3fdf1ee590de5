//! Where the author speaks to the readers.

use super::heading;
use super::pieces::{Piece, Role};

/// The longest note of several paragraphs that is taken as one; what is longer is story under a doubtful mark.
const LONGEST_WORDS: usize = 400;

/// Marks the author's notes.
pub(super) fn mark_notes(text: &str, pieces: &mut [Piece]) {
    let mut at = 0;
    while at < pieces.len() {
        let words = &text[pieces[at].span.clone()];
        let may_be = matches!(&pieces[at].role, Role::Text | Role::Blurb)
            || pieces[at].heading().is_some_and(|h| h.number.is_none());
        let end = match opening(words) {
            Some(opening) if may_be && in_place(pieces, at, opening) => end_of_note(text, pieces, at, opening),
            _ => at,
        };
        pieces[at..end].iter_mut().filter(|piece| piece.role != Role::Break).for_each(|piece| piece.role = Role::Note);
        at = end.max(at + 1);
    }
}

/// How a note opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opening {
    /// `A/N: Thanks for reading!`
    Line,
    /// `(A/N: this really exists)`: complete in itself.
    Bracketed,
    /// `Author's Note` alone: the note is in the paragraphs below.
    Title,
    /// `Notes: ...`: a note at either end of a chapter, anything in the middle.
    Loose,
}

/// True when a line opens an author's note.
pub(super) fn is_note(line: &str) -> bool {
    opening(line).is_some_and(|opening| opening != Opening::Loose)
}

fn opening(words: &str) -> Option<Opening> {
    let words = words.trim_start_matches(['*', '_', '~', '-', '=', '#', ' ', '>']);
    let bracketed = words.starts_with(['(', '[', '{']);
    let body = words.trim_start_matches(['(', '[', '{', '*', '_', ' ']);
    let head: String = body.chars().take(48).collect::<String>().to_lowercase().replace('’', "'");
    if bracketed && head.starts_with("see the end of the ") {
        return Some(Opening::Bracketed);
    }
    let name = MARKS.split('|').find(|mark| head.starts_with(mark))?;
    let rest = head[name.len()..].trim_start_matches(['*', '_', ' ', 's']);
    let alone = body.len() <= 48 && rest.trim_matches(|c: char| !c.is_alphanumeric()).is_empty();
    let separated = rest.starts_with([':', '-', '–', '—', '.', ')', ']', '~', ';', '|', '\n', '\r']);
    let loose = heading::listed(LOOSE, name);
    if alone && !loose {
        Some(Opening::Title)
    } else if !separated && name != "a/n" {
        None
    } else if bracketed && words.trim_end().ends_with([')', ']', '}']) {
        Some(Opening::Bracketed)
    } else if loose {
        rest.starts_with(':').then_some(Opening::Loose)
    } else {
        Some(Opening::Line)
    }
}

/// Longer names first, so that each is found whole.
const MARKS: &str = "author's note|authors' note|authors note|author note|author's corner|note from the author|\
    notes from the author|a note from the author|translator's note|editor's note|beginning notes|\
    end notes|endnotes|chapter end notes|chapter notes|disclaimer|a/n|a.n.|an|notes";
const LOOSE: &str = "notes|an";

/// Notes under a loose mark stand at either end of a chapter.
fn in_place(pieces: &[Piece], at: usize, opening: Opening) -> bool {
    let quiet = |piece: &Piece| piece.role != Role::Text;
    let starts = at < 12 && pieces[..at].iter().all(|piece| quiet(piece) || piece.span.len() <= 120)
        || pieces[..at].iter().rev().take(3).any(|piece| piece.heading().is_some());
    let ends = pieces[at + 1..].iter().take(4).any(|piece| piece.heading().is_some()) || at + 4 >= pieces.len();
    opening != Opening::Loose || starts || ends
}

/// The piece after the last of a note.
fn end_of_note(text: &str, pieces: &[Piece], at: usize, opening: Opening) -> usize {
    let alone = at + 1;
    let ruled_before = at > 0 && pieces[at - 1].role == Role::Break;
    let words_after_colon = text[pieces[at].span.clone()].trim_end_matches(['*', '_', ' ']);
    let titled = opening == Opening::Title || (opening == Opening::Loose && words_after_colon.ends_with(':'));
    if opening == Opening::Bracketed || !(titled || ruled_before) {
        return alone;
    }
    let mut words = 0;
    for (end, piece) in pieces.iter().enumerate().skip(alone) {
        words += text[piece.span.clone()].split_whitespace().count();
        if words > LONGEST_WORDS {
            break;
        }
        let stops = matches!(piece.role, Role::Break | Role::Metadata | Role::Title | Role::Contents)
            || piece.heading().is_some_and(|h| h.rank != heading::Rank::Closing)
            || is_note(&text[piece.span.clone()]);
        if stops {
            return end;
        }
    }
    // Nothing closes the note. At the end of a chapter all that follows belongs to it; elsewhere the least that may.
    let story_before = pieces[..at].iter().rev().take(40).any(|piece| piece.role == Role::Text);
    if words <= LONGEST_WORDS && story_before { pieces.len() } else { (at + 1 + usize::from(titled)).min(pieces.len()) }
}
