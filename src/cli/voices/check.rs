//! `dramatis voices check`: every file whole, every voice heard.

use super::super::{render::count, terminal};
use super::{Place, find, user_folder};
use crate::fs;
use crate::install as shop;
use crate::note::Note;
use crate::portrait::Apart;
use crate::voice::measured::Measured;
use crate::voice::{self, Voice};
use anyhow::Result;
use std::path::{Path, PathBuf};
use toml_edit::DocumentMut;

const EXAMPLES: &str = "\
Examples:
  dramatis voices check                  all of them
  dramatis voices check anna otto        these two
  dramatis voices check --measure anna   write anew what is measured of a voice of your own

Files that were installed are compared with what came, and each voice says a few sentences. Voices
of servers are left alone: nothing is sent by a check.";

/// See that voices are whole and speak; measure them
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// The voices to check [default: all]
    voices_to_check: Vec<String>,
    /// Write pitch, pace and timbre into the profiles, which casting goes by
    #[arg(long)]
    measure: bool,
    #[command(flatten)]
    place: Place,
}

/// Checks voices; false when one of them is not as it should be.
pub(super) fn run(arguments: &Arguments) -> Result<bool> {
    let folder = arguments.place.settings()?.folder;
    let voices = voice::load(folder.as_deref())?;
    let wanted = &arguments.voices_to_check;
    let chosen: Vec<&Voice> = match wanted.is_empty() {
        true => voices.iter().collect(),
        false => wanted.iter().map(|id| find(&voices, id)).collect::<Result<_>>()?,
    };
    let mut wrong = 0;
    for note in damaged(&chosen)? {
        terminal::note(&note);
        wrong += 1;
    }
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    // Many at once, but told in order.
    for chunk in chosen.chunks(threads) {
        let asked: Vec<&&Voice> = chunk.iter().filter(|voice| voice.engine != "http").collect();
        let heard: Vec<Result<Measured>> = std::thread::scope(|scope| {
            let threads: Vec<_> = asked.iter().map(|voice| scope.spawn(|| hear(voice))).collect();
            let ended = |thread: std::thread::ScopedJoinHandle<'_, Result<Measured>>| {
                thread.join().unwrap_or_else(|_| Err(anyhow::anyhow!("the engine broke down")))
            };
            threads.into_iter().map(ended).collect()
        });
        for (voice, heard) in asked.into_iter().zip(heard) {
            match heard.and_then(|heard| tell(voice, &heard, arguments.measure, folder.as_deref())) {
                Ok(()) => {}
                Err(cause) => {
                    terminal::error(&cause.context(format!("the voice `{}`", voice.id)));
                    wrong += 1;
                }
            }
        }
        for voice in chunk.iter().filter(|voice| voice.engine == "http") {
            terminal::print(&terminal::plain(&format!("{}: {}; not asked\n", voice.id, voice.place())))?;
        }
    }
    if wrong > 0 {
        terminal::print(&format!("{} of {} not as it should be\n", wrong, count(chosen.len(), "voice")))?;
    }
    Ok(wrong == 0)
}

fn hear(voice: &Voice) -> Result<Measured> {
    let measured = shop::measure(std::slice::from_ref(voice), 1, &|| {})?;
    let silent = || Note::error("it speaks without any pitch, and cannot be measured");
    Ok(measured.into_iter().flatten().next().ok_or_else(silent)?)
}

/// One line of what was heard, beside what the profile has.
fn tell(voice: &Voice, heard: &Measured, write: bool, folder: Option<&Path>) -> Result<()> {
    let apart = voice.measured.as_ref().map(|own| crate::portrait::between(own, heard));
    let said = match apart {
        None => "not measured before".to_owned(),
        Some(apart) if apart.score() < SAME => "as in its profile".to_owned(),
        Some(Apart { timbre_db, semitones, .. }) => {
            format!("its profile was measured otherwise: {semitones:.1} semitones and {timbre_db:.1} dB apart")
        }
    };
    let (pitch, words) = (heard.pitch_hz, heard.words_a_minute);
    let mut line = format!("{}: {pitch:.0} Hz, {words:.0} words a minute; {said}", voice.id);
    if write {
        let path = profile_of(&voice.id, folder)?;
        save(&path, heard)?;
        line += &format!("; written to {}", path.display());
    }
    terminal::print(&terminal::plain(&format!("{line}\n")))
}

/// Nearer is the same.
const SAME: f32 = 0.2;

/// Files that are not what was installed.
fn damaged(voices: &[&Voice]) -> Result<Vec<Note>> {
    let Ok(folder) = user_folder() else { return Ok(Vec::new()) };
    let mut notes = Vec::new();
    for (name, record) in shop::installed(&folder)? {
        if !record.voices.iter().any(|id| voices.iter().any(|voice| voice.id == *id)) {
            continue;
        }
        for file in record.files {
            let path = folder.join(&name).join(&file.name);
            if shop::sha256(&path).ok().as_ref() != Some(&file.sha256) {
                let note = Note::error("this file is not what was installed").at(&path);
                notes.push(
                    note.hint(format!("`dramatis voices remove {name}`, and install it again from {}", record.source)),
                );
            }
        }
    }
    Ok(notes)
}

/// The file of a voice's profile.
fn profile_of(id: &str, folder: Option<&Path>) -> Result<PathBuf> {
    let installed = voice::user_folder().filter(|folder| folder.is_dir());
    for folder in folder.into_iter().chain(installed.as_deref()) {
        let own = |path: &PathBuf| path.file_stem().is_some_and(|stem| stem == id);
        if let Some(path) = voice::profiles_in(folder)?.into_iter().find(own) {
            return Ok(path);
        }
    }
    let note = Note::error(format!("`{id}` is a voice of the program, which has been measured"));
    Err(note.hint("`--measure` is for voices in a folder of yours").into())
}

/// Puts what was measured into a profile; what else stands in it stays as it is.
fn save(path: &Path, measured: &Measured) -> Result<()> {
    let text = String::from_utf8(fs::read(path, 100_000)?)?;
    let mut document: DocumentMut = text.parse()?;
    let table: DocumentMut = shop::table_of(measured).parse()?;
    let mut item = table.as_table().get("measured").cloned().unwrap_or_default();
    if let Some(table) = item.as_table_mut() {
        table.set_position(None);
        table.decor_mut().set_prefix("\n");
    }
    document.insert("measured", item);
    fs::write(path, document.to_string().as_bytes())
}
