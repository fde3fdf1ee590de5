//! Subtitles: passages cut to what the eye takes in at once, and the formats they are written in.

pub mod labels;
pub mod lrc;
pub mod srt;
pub mod vtt;

use super::recording::{Recording, Track};
use super::shown::{self, Letter};
use super::times::{Sounding, sounding};
use unicode_width::UnicodeWidthChar;

/// Columns of a row: 42 is what broadcasters allow for Latin letters; letters that are twice as wide count twice.
const ROW_COLUMNS: usize = 42;
/// The columns that two rows have, if they could be broken anywhere.
const BOTH_COLUMNS: usize = 2 * ROW_COLUMNS;

/// What stands on the screen at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Caption {
    start_ms: u64,
    /// After the start, and never after the start of the next.
    end_ms: u64,
    /// Index into [`Recording::people`].
    speaker: usize,
    /// Whether somebody else spoke before.
    turns: bool,
    /// At most two, unless a passage is too short to be shown in pieces.
    rows: Vec<Vec<Letter>>,
}

/// The captions of a chapter. With `named`, room is left for `Name: ` where the speaker changes.
///
/// A passage's time is divided among its pieces by their letters.
fn captions(recording: &Recording, track: &Track, named: bool) -> Vec<Caption> {
    let mut letters = shown::letters(&track.passages);
    // Rows are broken here where they are full, not where a heading was.
    letters.iter_mut().flatten().filter(|letter| letter.0 == '\n').for_each(|letter| letter.0 = ' ');
    let mut captions = Vec::new();
    let mut before = None;
    for sound in sounding(track) {
        let (speaker, text) = (track.passages[sound.passage].speaker, &letters[sound.passage]);
        if text.is_empty() || sound.end_ms == sound.start_ms {
            continue;
        }
        let turns = before != Some(speaker);
        before = Some(speaker);
        let taken = if named && turns { columns_of(&recording.name(speaker)) + 2 } else { 0 };
        timed(&sound, text, taken, &mut captions, (speaker, turns));
    }
    captions
}

/// Cuts a passage and gives the pieces their times.
fn timed(sound: &Sounding, text: &[Letter], taken: usize, captions: &mut Vec<Caption>, who: (usize, bool)) {
    let (Sounding { start_ms, end_ms, .. }, (speaker, turns)) = (*sound, who);
    let taken = taken.min(ROW_COLUMNS / 2);
    let pieces = cut(text, taken);
    let total: u64 = pieces.iter().map(|piece| piece.len() as u64).sum();
    let length_ms = end_ms - start_ms;
    // Each piece needs a millisecond of its own; a text of so many letters in so short a time is no speech.
    if length_ms < total {
        let rows = pieces.into_iter().flat_map(|piece| rows(piece, 0)).collect();
        captions.push(Caption { start_ms, end_ms, speaker, turns, rows });
        return;
    }
    let at = |done: u64| start_ms + (u128::from(length_ms) * u128::from(done) / u128::from(total)) as u64;
    let mut done = 0;
    for (index, piece) in pieces.into_iter().enumerate() {
        let from = done;
        done += piece.len() as u64;
        captions.push(Caption {
            start_ms: at(from),
            end_ms: at(done),
            speaker,
            turns: turns && index == 0,
            rows: rows(piece, if index == 0 { taken } else { 0 }),
        });
    }
}

/// A text in pieces of two rows at most, cut at the ends of sentences where that can be, else of clauses, else between
/// words. `taken` columns of the first row are not there for it. Pieces have no white space at their ends.
fn cut(text: &[Letter], taken: usize) -> Vec<&[Letter]> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut taken = taken;
    while !rest.is_empty() {
        let end = piece_end(rest, taken);
        pieces.push(trimmed(&rest[..end]));
        rest = trimmed(&rest[end..]);
        taken = 0;
    }
    pieces
}

/// Where the first piece of a text ends: as late as two rows allow, but at the best place of their second half.
fn piece_end(text: &[Letter], taken: usize) -> usize {
    let (mut used, mut row_from) = (taken, 0);
    // The last place to break in this row, and the best place of all so far: how good it is, and where.
    let mut last: Option<usize> = None;
    let mut best: Option<(u8, usize)> = None;
    let mut second_row = false;
    for at in 0..text.len() {
        if at > row_from
            && let Some(quality) = break_before(text, at)
        {
            last = Some(at);
            let early = columns(&text[..at]) * 5 < BOTH_COLUMNS * 2;
            if !early && best.is_none_or(|(known, _)| quality >= known) {
                best = Some((quality, at));
            }
        }
        let width = text[at].0.width().unwrap_or(0);
        // White space may hang over the edge.
        if used + width <= ROW_COLUMNS || text[at].0.is_whitespace() {
            used += width;
            continue;
        }
        // A word that is longer than a row is broken where the row ends.
        let from = last.unwrap_or(at);
        if second_row {
            return match best {
                Some((quality, at)) if quality >= 2 => at,
                _ => without_crumbs(text, from),
            };
        }
        second_row = true;
        row_from = from;
        used = columns(&text[from..=at]);
        last = None;
    }
    text.len()
}

/// Where to end a piece that would end in the middle of a clause: there, or half way, where only a few words would be left
/// for the next.
fn without_crumbs(text: &[Letter], end: usize) -> usize {
    if text.len() - end > ROW_COLUMNS / 2 {
        return end;
    }
    let half = columns(text) / 2;
    let mut done = 0;
    let middle = (1..end).find(|&at| {
        done += text[at - 1].0.width().unwrap_or(0);
        done >= half && break_before(text, at).is_some()
    });
    middle.unwrap_or(end)
}

/// Whether a text may be broken before a letter, and how well: 3 after a sentence, 2 after a clause, 1 after a word, 0
/// between letters of a script that has no spaces.
fn break_before(text: &[Letter], at: usize) -> Option<u8> {
    let (before, here) = (text[at - 1].0, text[at].0);
    if here.is_whitespace() {
        return None;
    }
    if !before.is_whitespace() {
        let wide = |c: char| c.width() == Some(2) && c.is_alphanumeric();
        return (wide(here) && (wide(before) || is_mark(before))).then_some(0);
    }
    let ending = text[..at].iter().rev().map(|(c, _)| *c).find(|c| !c.is_whitespace() && !is_closing(*c));
    Some(match ending {
        Some('.' | '!' | '?' | '…' | '。' | '！' | '？') => 3,
        Some(',' | ';' | ':' | '—' | '–' | '、' | '，') => 2,
        _ => 1,
    })
}

fn is_closing(c: char) -> bool {
    "\"'”’»›)]".contains(c)
}

fn is_mark(c: char) -> bool {
    "。！？、，".contains(c)
}

/// A piece in rows: one where it fits, else two that are about as long. `taken` columns of the first are not there.
fn rows(piece: &[Letter], taken: usize) -> Vec<Vec<Letter>> {
    let whole = columns(piece);
    if taken + whole <= ROW_COLUMNS {
        return vec![piece.to_vec()];
    }
    let mut before = 0;
    // How uneven the rows are, less a bonus for a clause's end; and where.
    let mut best: Option<(usize, usize)> = None;
    for at in 1..piece.len() {
        before += piece[at - 1].0.width().unwrap_or(0);
        let after = whole - before;
        // White space at the break takes no column.
        if taken + before <= ROW_COLUMNS + 1
            && after <= ROW_COLUMNS
            && let Some(quality) = break_before(piece, at)
        {
            let uneven = (taken + before).abs_diff(after) + if quality >= 2 { 0 } else { UNEVEN_COLUMNS };
            if best.is_none_or(|(least, _)| uneven < least) {
                best = Some((uneven, at));
            }
        }
    }
    let at = best.map_or_else(|| row_end(piece, taken), |(_, at)| at);
    let (first, second) = piece.split_at(at);
    [first, second].into_iter().map(|row| trimmed(row).to_vec()).filter(|row| !row.is_empty()).collect()
}

/// So much more uneven may rows be when that breaks them at a clause's end.
const UNEVEN_COLUMNS: usize = 8;

/// Where the first row of a text without a good place to break is full: a word that is longer than a row.
fn row_end(piece: &[Letter], taken: usize) -> usize {
    let mut used = taken;
    let over = |(c, _): &Letter| {
        used += c.width().unwrap_or(0);
        used > ROW_COLUMNS
    };
    let full = piece.iter().position(over).unwrap_or(piece.len());
    (1..=full).rev().find(|&at| at < piece.len() && break_before(piece, at).is_some()).unwrap_or(full)
}

fn columns(text: &[Letter]) -> usize {
    text.iter().map(|(c, _)| c.width().unwrap_or(0)).sum()
}

fn columns_of(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

fn trimmed(text: &[Letter]) -> &[Letter] {
    let start = text.iter().position(|(c, _)| !c.is_whitespace()).unwrap_or(text.len());
    let end = text.iter().rposition(|(c, _)| !c.is_whitespace()).map_or(start, |last| last + 1);
    &text[start..end]
}
