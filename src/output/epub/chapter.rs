//! A chapter of the book: its text, and the overlay that says which line sounds when.

use super::Entry;
use super::package::{head, language};
use crate::output::recording::{Passage, Recording, Track};
use crate::output::shown::{self, Letter};
use crate::output::times::{seconds, sounding};
use crate::script::escaped;
use crate::segment::Kind;
use std::fmt::Write;

/// The stretch of audio that is played while a passage is lit.
pub(super) struct Clip {
    /// Index into [`Track::passages`].
    passage: usize,
    pub start_ms: u64,
    pub end_ms: u64,
}

/// The clips of a chapter. Readers play one after the other, so each holds the silence up to the next, and the first and
/// the last hold the file's head and tail: pauses are part of the performance, and nothing is jumped over.
pub(super) fn clips(track: &Track) -> Vec<Clip> {
    let sounding = sounding(track);
    let total_ms = track.length_ms();
    let mut clips: Vec<Clip> = Vec::with_capacity(sounding.len());
    for (at, sound) in sounding.iter().enumerate() {
        let end_ms = sounding.get(at + 1).map_or(total_ms, |next| next.start_ms);
        let start_ms = if clips.is_empty() { 0 } else { sound.start_ms };
        // A clip must not be empty; what takes no time is not lit.
        if end_ms > start_ms {
            clips.push(Clip { passage: sound.passage, start_ms, end_ms });
        }
    }
    clips
}

/// The chapter as XHTML. Passages that are spoken have the id `l` with their place among all passages.
pub(super) fn text(recording: &Recording, entry: &Entry<'_>) -> String {
    let track = entry.track;
    let letters = shown::letters(&track.passages);
    let mut body = head(&track.name(), &language(&recording.language));
    body.push_str("<body>\n<section id=\"chapter\" epub:type=\"bodymatter chapter\" role=\"doc-chapter\">\n");
    // A chapter that does not say its title says it here.
    let titled = track.passages.iter().any(|passage| passage.kind == Kind::Heading);
    if !titled {
        let _ = writeln!(body, "<h1>{}</h1>", escaped(&track.name()));
    }
    let mut first = !titled;
    let mut at = 0;
    for paragraph in track.passages.chunk_by(|a, b| a.paragraph == b.paragraph) {
        block(&mut body, paragraph, &letters[at..], at, &mut first);
        at += paragraph.len();
    }
    body.push_str("</section>\n</body>\n</html>\n");
    body
}

/// A paragraph; `at` is the place of its first passage.
fn block(body: &mut String, passages: &[Passage], letters: &[Vec<Letter>], at: usize, headed: &mut bool) {
    let spans = passages.iter().zip(letters).enumerate().map(|(index, (passage, letters))| match passage.cue {
        Some(_) => format!("<span id=\"l{}\">{}</span>", at + index, shown::html(letters)),
        None => shown::html(letters),
    });
    let text = spans.collect::<Vec<_>>().join(" ");
    let (open, close) = match passages[0].kind {
        Kind::Break => {
            body.push_str("<hr/>\n");
            return;
        }
        Kind::Heading if !*headed => {
            *headed = true;
            ("<h1>", "</h1>")
        }
        Kind::Heading => ("<h2>", "</h2>"),
        _ if passages.iter().all(|passage| passage.cue.is_none()) => ("<p class=\"left-out\">", "</p>"),
        _ => ("<p>", "</p>"),
    };
    let _ = writeln!(body, "{open}{text}{close}");
}

/// The chapter's overlay.
pub(super) fn overlay(entry: &Entry<'_>) -> String {
    let Entry { id, audio, clips, .. } = entry;
    let mut smil = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<smil xmlns=\"http://www.w3.org/ns/SMIL\" xmlns:epub=\"http://www.idpf.org/2007/ops\" version=\"3.0\">\n<body>\n"
    ));
    let _ = writeln!(smil, "<seq id=\"s\" epub:textref=\"{id}.xhtml#chapter\" epub:type=\"bodymatter chapter\">");
    for Clip { passage, start_ms, end_ms } in clips {
        let (begin, end) = (seconds(*start_ms), seconds(*end_ms));
        let _ = writeln!(
            smil,
            "<par id=\"p{passage}\"><text src=\"{id}.xhtml#l{passage}\"/>\
             <audio src=\"{audio}\" clipBegin=\"{begin}s\" clipEnd=\"{end}s\"/></par>"
        );
    }
    smil.push_str("</seq>\n</body>\n</smil>\n");
    smil
}
