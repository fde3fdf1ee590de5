//! A CUE sheet for the book: the chapters' WAV files as the tracks of one disc.

use super::recording::Recording;
use super::shown::line;
use crate::fs;
use crate::note::Note;
use anyhow::Result;
use std::path::Path;

/// A track's number has two digits.
const MOST_TRACKS: usize = 99;

/// Writes the sheet; it names the audio files from where it stands.
///
/// # Errors
/// A [`Note`] for a book of more than 99 chapters, and with the path for what cannot be written.
pub fn write(recording: &Recording, out: &Path) -> Result<()> {
    let chapters = recording.tracks.len();
    if chapters > MOST_TRACKS {
        let told = format!("a CUE sheet holds {MOST_TRACKS} tracks, and this story has {chapters} chapters");
        let hint = "choose chapters with `--chapters 1-99`, or write chapters.json, which has no such limit";
        return Err(Note::error(told).at(out).hint(hint).into());
    }
    let author = recording.author.as_deref().map(|author| format!("PERFORMER {}\n", quoted(author)));
    let mut text = format!("REM GENRE Audiobook\n{}TITLE {}\n", author.unwrap_or_default(), quoted(&recording.title));
    for (at, track) in recording.tracks.iter().enumerate() {
        let file = super::page::beside(out, &track.audio);
        text.push_str(&format!("FILE {} WAVE\n  TRACK {:02} AUDIO\n", quoted(&file), at + 1));
        text.push_str(&format!("    TITLE {}\n    INDEX 01 00:00:00\n", quoted(&track.name())));
    }
    fs::write(out, text.as_bytes())
}

/// A value between quote marks, which the format cannot hold inside.
fn quoted(text: &str) -> String {
    format!("\"{}\"", line(text).replace('"', "'"))
}
