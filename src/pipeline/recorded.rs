//! Lines that a person recorded: laid into the script, and checked before anything is spoken.

use super::Plan;
use crate::cast::Laid;
use crate::note::Note;
use crate::output::manifest::FileRecord;
use crate::output::verify::plausible_s;
use crate::script::{Line, Script};
use crate::synthesize::{self, Source, Studio, Take};
use anyhow::{Error, Result};
use std::path::Path;

/// Gives each recorded line its file. A line that is left out stays so.
pub(super) fn lay(scripts: &mut [Script], takes: &[Laid]) {
    for take in takes {
        let line = scripts.get_mut(take.chapter).and_then(|script| script.lines.get_mut(take.segment));
        if let Some(line) = line.filter(|line| line.spoken) {
            line.recording = Some(take.file.clone());
        }
    }
}

/// The same studio with the recordings of the plan, each decoded and as long as its line can be.
///
/// # Errors
/// A [`Note`] that points at the file's name in cast.toml.
pub(super) fn open(plan: &Plan, studio: Studio) -> Result<Studio> {
    let mut studio = studio;
    for script in &plan.scripts {
        let recorded: Vec<Line> = script.lines.iter().filter(|line| line.recording.is_some()).cloned().collect();
        for path in recorded.iter().filter_map(|line| line.recording.as_deref()) {
            studio = studio.with_recordings([path]).map_err(|cause| named(plan, path, cause))?;
        }
        let recorded = Script { lines: recorded, chapter: script.chapter, title: String::new() };
        let takes = synthesize::takes(&recorded, |who| plan.cast.voice(who), &plan.cast_file.lexicon, 0, &studio)?;
        for take in &takes {
            check(plan, &recorded.lines[take.line], take, &studio)?;
        }
    }
    Ok(studio)
}

/// Decodes a recording into the cache, where it does not lie there yet, and compares its length with the line's words.
fn check(plan: &Plan, line: &Line, take: &Take, studio: &Studio) -> Result<()> {
    let Source::File(recording, _) = &take.source else { return Ok(()) };
    let heard_s = studio.clip(take).map_err(|cause| named(plan, &recording.path, cause))?.duration_s();
    let (least, most) = plausible_s(&line.text, true);
    if (least..=most).contains(&heard_s) {
        return Ok(());
    }
    let told = format!("this recording lasts {heard_s:.1} s, and the words of its line take {least:.1} to {most:.0} s");
    let words: Vec<&str> = line.text.split_whitespace().take(12).collect();
    let note = Note::error(told).hint(format!(
        "the line is: {}{}. A recording stands for the whole line, and for no other",
        words.join(" "),
        if line.text.split_whitespace().nth(12).is_some() { " ..." } else { "" }
    ));
    Err(pointing(plan, &recording.path, note).into())
}

/// An error about a recording, pointing at its name in cast.toml.
fn named(plan: &Plan, path: &Path, cause: Error) -> Error {
    let note = match cause.downcast::<Note>() {
        Ok(note) => note,
        Err(cause) => Note::error(format!("{cause:#}")),
    };
    let told = Note::error(format!("{}: {}", path.display(), note.message));
    let hint = note.hint.unwrap_or_else(|| "`file` counts from the folder of this cast list".to_owned());
    pointing(plan, path, told.hint(hint)).into()
}

fn pointing(plan: &Plan, path: &Path, note: Note) -> Note {
    let list = &plan.cast_file;
    match list.takes.iter().find(|take| take.file == path) {
        Some(take) => note.at_bytes(&list.path, &list.text, take.file_span.clone()),
        None => note.at(path),
    }
}

/// What the manifest says of a take that is a recording.
pub(super) fn record(take: &Take) -> Option<FileRecord> {
    match &take.source {
        Source::File(recording, _) => Some(FileRecord { file: recording.name(), blake3: recording.blake3.clone() }),
        Source::Engine(_) => None,
    }
}
