//! LRC, the lyrics that music players show: one row per piece, times in hundredths of a second.

use super::captions;
use crate::fs;
use crate::output::recording::Recording;
use crate::output::shown::{line, plain};
use anyhow::Result;
use std::path::Path;

/// Writes the text of a chapter as lyrics; `Name: ` stands where the speaker changes.
///
/// # Errors
/// A [`crate::note::Note`] with the path.
pub fn write(recording: &Recording, track: usize, out: &Path) -> Result<()> {
    let track = &recording.tracks[track];
    let length_ms = track.length_ms();
    let mut text = format!("[ti:{}]\n", tag(&track.name()));
    if let Some(author) = &recording.author {
        text.push_str(&format!("[ar:{}]\n", tag(author)));
    }
    text.push_str(&format!("[al:{}]\n", tag(&recording.title)));
    text.push_str(&format!("[length:{:02}:{:02}]\n", length_ms / 60_000, length_ms / 1_000 % 60));
    for caption in captions(recording, track, true) {
        let name = if caption.turns { recording.name(caption.speaker) + ": " } else { String::new() };
        let rows: Vec<String> = caption.rows.iter().map(|row| plain(row)).collect();
        text.push_str(&format!("[{}]{}\n", stamp(caption.start_ms), safe(&(name + &rows.join(" ")))));
    }
    fs::write(out, text.as_bytes())
}

/// `62:03.45`: minutes are not folded into hours.
fn stamp(ms: u64) -> String {
    format!("{:02}:{:02}.{:02}", ms / 60_000, ms / 1_000 % 60, ms / 10 % 100)
}

/// A value between brackets.
fn tag(text: &str) -> String {
    line(text).replace('[', "(").replace(']', ")")
}

/// A bracket that opens a row would be one more time; a word joiner, which nobody sees, keeps it text.
fn safe(text: &str) -> String {
    text.replace('[', "[\u{2060}")
}
