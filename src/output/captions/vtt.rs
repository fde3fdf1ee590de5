//! WebVTT, with who speaks in voice spans: <https://www.w3.org/TR/webvtt1/>.

use super::{Caption, captions};
use crate::fs;
use crate::output::recording::Recording;
use crate::output::shown::tagged;
use crate::output::times::clock;
use anyhow::Result;
use std::path::Path;

/// Writes the subtitles of a chapter.
///
/// # Errors
/// A [`crate::note::Note`] with the path.
pub fn write(recording: &Recording, track: usize, out: &Path) -> Result<()> {
    let track = &recording.tracks[track];
    // The header's comment must not hold an arrow.
    let mut text = format!("WEBVTT - {}\n", track.name().replace("-->", "->"));
    for (number, caption) in captions(recording, track, false).iter().enumerate() {
        text.push_str(&cue(recording, number + 1, caption));
    }
    fs::write(out, text.as_bytes())
}

fn cue(recording: &Recording, number: usize, caption: &Caption) -> String {
    let Caption { start_ms, end_ms, speaker, rows, .. } = caption;
    let rows: Vec<String> = rows.iter().map(|row| tagged(row, "i", "b", safe)).collect();
    let (start, end) = (clock(*start_ms, '.'), clock(*end_ms, '.'));
    let name = safe(&recording.name(*speaker));
    format!("\n{number}\n{start} --> {end}\n<v {name}>{}\n", rows.join("\n"))
}

/// Text that is nothing but text between tags and in a tag's annotation.
fn safe(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
