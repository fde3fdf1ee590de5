//! `chapters.json` after the Podcast Namespace's JSON Chapters 1.2, for the book's chapters one after another:
//! <https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md>.
//!
//! It holds no lines: the format has no place for them, and the manifest beside each audio file tells them to the sample.

use super::recording::Recording;
use super::shown::line;
use crate::fs;
use anyhow::Result;
use serde_json::{Value, json};
use std::path::Path;

/// Writes the chapters of the book.
///
/// # Errors
/// A [`crate::note::Note`] with the path.
pub fn write(recording: &Recording, out: &Path) -> Result<()> {
    let mut start_ms = 0u64;
    let mut chapters = Vec::with_capacity(recording.tracks.len());
    for track in &recording.tracks {
        let end_ms = start_ms.saturating_add(track.length_ms());
        chapters.push(json!({"startTime": seconds(start_ms), "endTime": seconds(end_ms), "title": track.name()}));
        start_ms = end_ms;
    }
    let mut book = json!({"version": "1.2.0", "title": line(&recording.title), "chapters": chapters});
    if let Some(author) = &recording.author {
        book["author"] = Value::from(line(author));
    }
    let mut text = serde_json::to_string_pretty(&book)?;
    text.push('\n');
    fs::write(out, text.as_bytes())
}

/// Whole seconds as whole numbers, others with a fraction.
fn seconds(ms: u64) -> Value {
    if ms.is_multiple_of(1_000) { Value::from(ms / 1_000) } else { Value::from(ms as f64 / 1_000.0) }
}
