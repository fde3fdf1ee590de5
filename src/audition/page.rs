//! A page that shows everyone with their voice and lines, and plays them.

use super::{Act, Heard};
use crate::fs;
use crate::pipeline::Plan;
use anyhow::Result;
use std::fmt::Write;
use std::path::Path;

/// Writes a page that shows everyone with their voice and lines, and plays them from the audio file beside it.
///
/// # Errors
/// A [`crate::note::Note`] with the path.
pub fn page(path: &Path, audio_name: &str, plan: &Plan, acts: &[Act], heard: &[Heard]) -> Result<()> {
    let mut rows = String::new();
    for heard in heard {
        let act = &acts[heard.act];
        let voice = plan.cast.voice(act.speaker);
        let spoken = plan.tally.of(act.speaker).lines;
        let lines = act.lines.iter().map(|line| format!("<p>{}</p>", escaped(&line.text)));
        // Writing to a string cannot fail.
        let _ = writeln!(
            rows,
            "<section><button data-start=\"{:.3}\" data-end=\"{:.3}\">&#9654;</button><div><h2>{}</h2>\
             <p class=\"voice\">{} lines, voice <b>{}</b>: {}</p>{}</div></section>",
            heard.start_s,
            heard.end_s,
            escaped(&act.name),
            spoken,
            escaped(&voice.id),
            escaped(&voice.description),
            lines.collect::<String>(),
        );
    }
    let page = include_str!("page.html")
        .replace("{language}", &escaped(&plan.book.language))
        .replace("{audio}", &escaped(audio_name))
        .replace("{title}", &escaped(&plan.book.title))
        .replace("{rows}", &rows);
    fs::write(path, page.as_bytes())
}

/// A text with what HTML would take for markup made harmless.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}
