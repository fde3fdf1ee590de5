//! The proof that every word of a text is in its audio file, once and in order, from text, manifest and sound.

mod sound;

pub use sound::plausible_s;

use crate::book::count_words;
use crate::note::Note;
use crate::output::manifest::{LineRecord, Manifest, Span, mark};
use anyhow::Result;
use std::ops::Range;
use std::path::Path;

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Lines that are spoken.
    pub spoken_lines: usize,
    /// Words in them.
    pub spoken_words: usize,
    /// What stands in the text and is not spoken, with the manifest's reason.
    pub left_out: Vec<LeftOut>,
    /// How long the file lasts.
    pub duration_s: f64,
    /// What is wrong, each with its place; none when the file is whole. No more than [`MOST_PROBLEMS`], and then one that
    /// says how many more there are.
    pub problems: Vec<Note>,
}

/// A line that is not spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its bytes in the chapter's text.
    pub span: Range<usize>,
    /// Why, in the manifest's words.
    pub reason: String,
    /// How it begins.
    pub excerpt: String,
}

/// Problems told one by one; past them only their number is.
pub const MOST_PROBLEMS: usize = 50;

impl Report {
    /// Whether every word is there, once and in order.
    pub fn is_whole(&self) -> bool {
        self.problems.is_empty()
    }
}

/// Compares a chapter's text, its manifest and its audio file.
///
/// Proved are, without trust in the manifest: every byte of the text that is not white space lies in exactly one line, in
/// order; every spoken line has a place in the sound, in order, without overlap, inside the file; there is sound in it, as
/// long as its words need; between the lines there is none; the text and the sound are the very ones that the manifest
/// was written for. `text_path` names the text in problems.
///
/// # Errors
/// A [`Note`] when the audio file cannot be read at all. What is wrong with it otherwise is in the report.
pub fn verify(manifest: &Manifest, text: &[u8], text_path: &Path, audio_path: &Path) -> Result<Report> {
    let mut problems = Problems::default();
    let decoded = String::from_utf8_lossy(text);
    let page = Page { text: &decoded, path: text_path };
    check_text(manifest, text, &page, &mut problems);
    let in_order = check_cues(manifest, &page, &mut problems);
    let lengths = sound::listen(manifest, in_order, audio_path, &page, &mut problems)?;
    let spoken = || manifest.lines.iter().filter(|line| line.left_out.is_none());
    let left_out = manifest.lines.iter().filter_map(|line| {
        let reason = line.left_out.clone()?;
        Some(LeftOut { span: line.start..line.end, reason, excerpt: page.excerpt(line.start..line.end) })
    });
    Ok(Report {
        spoken_lines: spoken().count(),
        spoken_words: spoken().map(|line| count_words(page.of(line))).sum(),
        left_out: left_out.collect(),
        duration_s: crate::units::samples_to_s(lengths, manifest.audio.sample_rate_hz.max(1)),
        problems: problems.finish(),
    })
}

/// The text, and what it is called.
struct Page<'a> {
    text: &'a str,
    path: &'a Path,
}

impl<'a> Page<'a> {
    /// The words of a line; none where its bytes are not in the text.
    fn of(&self, line: &LineRecord) -> &'a str {
        self.text.get(line.start..line.end).unwrap_or_default()
    }

    /// How a stretch begins, in 40 characters.
    fn excerpt(&self, span: Range<usize>) -> String {
        let stretch = self.text.get(span).unwrap_or_default();
        let mut short: String = stretch.split_whitespace().flat_map(|word| [word, " "]).collect::<String>();
        short.truncate(short.trim_end().len());
        if let Some((cut, _)) = short.char_indices().nth(40) {
            short.truncate(cut);
            short.push('…');
        }
        short
    }

    /// A problem at a stretch of the text.
    fn problem(&self, span: Range<usize>, message: String) -> Note {
        Note::error(message).at_bytes(self.path, self.text, span)
    }
}

#[derive(Default)]
struct Problems {
    told: Vec<Note>,
    more: usize,
}

impl Problems {
    /// Adds a problem; it is only put into words while there is room, as finding its line in a long text takes time.
    fn add(&mut self, note: impl FnOnce() -> Note) {
        if self.told.len() < MOST_PROBLEMS { self.told.push(note()) } else { self.more += 1 }
    }

    fn count(&self) -> usize {
        self.told.len() + self.more
    }

    fn finish(mut self) -> Vec<Note> {
        if self.more > 0 {
            self.told.push(Note::error(format!("and {} more problems", self.more)));
        }
        self.told
    }
}

/// The text is the one the manifest was written for, and its lines hold all of it, once and in order.
fn check_text(manifest: &Manifest, bytes: &[u8], page: &Page, problems: &mut Problems) {
    if blake3::hash(bytes).to_hex().as_str() != manifest.chapter.blake3 {
        let changed = manifest.lines.iter().find(|line| mark(page.of(line)) != line.mark);
        problems.add(|| match changed {
            Some(line) => {
                let excerpt = page.excerpt(line.start..line.end);
                let message = format!("the text changed since it was rendered, first in this line: {excerpt:?}");
                page.problem(line.start..line.end, message).hint("render it again: only the changed lines are spoken")
            }
            None => Note::error("the text changed since it was rendered, outside its lines")
                .at(page.path)
                .hint("render it again: only the changed lines are spoken"),
        });
        // The manifest's byte places mean another text: nothing more can be said of this one.
        return;
    }
    let mut reached = 0;
    for (number, line) in manifest.lines.iter().enumerate() {
        if line.start >= line.end || page.text.get(line.start..line.end).is_none() {
            let span = format!("bytes {}..{}", line.start, line.end);
            problems.add(|| Note::error(format!("line {number} of the manifest has no text: {span}")).at(page.path));
            continue;
        }
        if line.start < reached {
            problems.add(|| page.problem(line.start..reached.min(line.end), "these words are in two lines".to_owned()));
        }
        check_gap(page, reached, line.start, problems);
        if mark(page.of(line)) != line.mark {
            problems.add(|| page.problem(line.start..line.end, "this line is not the one rendered".to_owned()));
        }
        reached = reached.max(line.end);
    }
    check_gap(page, reached, page.text.len(), problems);
}

/// Between two lines there is only white space.
fn check_gap(page: &Page, from: usize, to: usize, problems: &mut Problems) {
    let Some(gap) = page.text.get(from..to.max(from)) else { return };
    let lost = gap.trim();
    if !lost.is_empty() {
        let start = from + (gap.len() - gap.trim_start().len());
        problems.add(|| page.problem(start..start + lost.len(), "these words are in no line".to_owned()));
    }
}

/// Every spoken line has its place, in order and inside the file. True when all have, so that the sound can be gone
/// through once.
fn check_cues(manifest: &Manifest, page: &Page, problems: &mut Problems) -> bool {
    let before = problems.count();
    let mut reached = 0;
    for line in &manifest.lines {
        let span = line.start..line.end;
        match (&line.left_out, line.cue) {
            (None, None) => problems.add(|| page.problem(span, "this line has no place in the sound".to_owned())),
            (Some(reason), Some(_)) => {
                problems.add(|| page.problem(span, format!("this line is said to be left out ({reason}), yet sounds")));
            }
            (Some(_), None) => {}
            (None, Some(cue)) => {
                let end = cue.start_samples.checked_add(cue.length_samples);
                if end.is_none_or(|end| end > manifest.audio.total_samples) {
                    problems.add(|| page.problem(span, "this line's place lies past the end of the file".to_owned()));
                } else if cue.start_samples < reached {
                    problems
                        .add(|| page.problem(span, "this line sounds before the one in front of it ends".to_owned()));
                }
                reached = reached.max(end.unwrap_or(u64::MAX));
            }
        }
    }
    check_sounds(manifest, problems);
    problems.count() == before
}

/// Every sound from a file lies inside the file, and over no line: words could not be heard under it.
fn check_sounds(manifest: &Manifest, problems: &mut Problems) {
    let mut lines: Vec<Span> = manifest.lines.iter().filter_map(|line| line.cue).collect();
    lines.retain(|cue| cue.length_samples > 0);
    let end = |cue: &Span| cue.start_samples.saturating_add(cue.length_samples);
    for sound in &manifest.sounds {
        let Some(cue) = sound.cue else {
            problems.add(|| Note::error(format!("the {} {} has no place in the sound", sound.place, sound.file)));
            continue;
        };
        let next = lines.partition_point(|line| end(line) <= cue.start_samples);
        let over = lines.get(next).is_some_and(|line| line.start_samples < end(&cue));
        if over || end(&cue) > manifest.audio.total_samples {
            let what = if over { "lies over a line" } else { "lies past the end of the file" };
            problems.add(|| Note::error(format!("the {} {} {what}", sound.place, sound.file)));
        }
    }
}
