//! A label track for Audacity: start, end and text of each passage between tabs, times in seconds.

use crate::fs;
use crate::output::recording::Recording;
use crate::output::shown::{letters, plain};
use crate::output::times::{seconds, sounding};
use anyhow::Result;
use std::path::Path;

/// Writes the labels of a chapter: `speaker: text`, one for each passage that is spoken.
///
/// # Errors
/// A [`crate::note::Note`] with the path.
pub fn write(recording: &Recording, track: usize, out: &Path) -> Result<()> {
    let track = &recording.tracks[track];
    let letters = letters(&track.passages);
    let label = |sound: &super::Sounding| {
        let name = recording.name(track.passages[sound.passage].speaker);
        let (start, end) = (seconds(sound.start_ms), seconds(sound.end_ms));
        format!("{start}\t{end}\t{name}: {}\n", plain(&letters[sound.passage]))
    };
    let text: String = sounding(track).iter().map(label).collect();
    fs::write(out, text.as_bytes())
}
