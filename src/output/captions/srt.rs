//! SubRip, which every player reads. There is no standard; what is written here is what all of them agree on.

use super::{Caption, captions};
use crate::fs;
use crate::output::recording::Recording;
use crate::output::shown::tagged;
use crate::output::times::clock;
use anyhow::Result;
use std::path::Path;

/// Writes the subtitles of a chapter; `Name: ` stands where the speaker changes.
///
/// # Errors
/// A [`crate::note::Note`] with the path.
pub fn write(recording: &Recording, track: usize, out: &Path) -> Result<()> {
    let captions = captions(recording, &recording.tracks[track], true);
    let entries: Vec<String> = captions.iter().enumerate().map(|(at, one)| entry(recording, at + 1, one)).collect();
    fs::write(out, entries.join("\n").as_bytes())
}

fn entry(recording: &Recording, number: usize, caption: &Caption) -> String {
    let Caption { start_ms, end_ms, speaker, turns, rows } = caption;
    let rows: Vec<String> = rows.iter().map(|row| tagged(row, "i", "b", safe)).collect();
    let name = if *turns { safe(&recording.name(*speaker)) + ": " } else { String::new() };
    format!("{number}\n{} --> {}\n{name}{}\n", clock(*start_ms, ','), clock(*end_ms, ','), rows.join("\n"))
}

/// Nothing can be escaped in SubRip. A word joiner, which nobody sees, keeps what looks like a tag, an override of
/// Advanced SubStation or an arrow from being taken for one.
fn safe(text: &str) -> String {
    text.replace('<', "<\u{2060}").replace('{', "{\u{2060}").replace("-->", "--\u{2060}>")
}
