//! `dramatis voices`: who there is to speak.

use super::terminal;
use crate::note::{Note, closest};
use crate::voice::{self, Voice};
use anyhow::Result;
use std::fmt::Write;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  dramatis voices                        all voices
  dramatis voices harbour                all there is to know of one
  dramatis preview harbour               hear it

A voice is a small file, voices/NAME.toml; `--voices DIR` adds a folder of your own. See
docs/adding-a-voice.md.";

/// Show the voices there are
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Show everything about this voice
    voice: Option<String>,
    /// A folder of voices of your own; they win over the built-in ones of the same name
    #[arg(long, value_name = "DIR")]
    voices: Option<PathBuf>,
}

/// Prints the list, or one voice.
pub fn run(arguments: Arguments) -> Result<bool> {
    let voices = voice::load(arguments.voices.as_deref())?;
    match arguments.voice {
        Some(id) => terminal::print(&show(find(&voices, &id)?)?)?,
        None => terminal::print(&list(&voices))?,
    }
    Ok(true)
}

/// The voice of an id.
///
/// # Errors
/// A [`Note`] that lists the voices there are.
pub fn find<'v>(voices: &'v [Voice], id: &str) -> Result<&'v Voice> {
    let ids = || voices.iter().map(|voice| voice.id.as_str());
    let missing = || {
        let meant = closest(id, ids()).map_or(String::new(), |meant| format!("did you mean `{meant}`? "));
        let list = ids().collect::<Vec<_>>().join(", ");
        Note::error(format!("there is no voice `{id}`")).hint(format!("{meant}The voices are: {list}"))
    };
    Ok(voices.iter().find(|voice| voice.id == id).ok_or_else(missing)?)
}

fn list(voices: &[Voice]) -> String {
    let width = voices.iter().map(|voice| voice.id.chars().count()).max().unwrap_or(0);
    let mut text = String::new();
    for Voice { id, gender, age, description, .. } in voices {
        let who = format!("{} {}", word(gender), word(age));
        let _ = writeln!(text, "{id:width$}  {who:14}  {description}");
    }
    text
}

fn show(voice: &Voice) -> Result<String> {
    Ok(format!("# {}\n{}", voice.id, toml::to_string(voice)?))
}

/// An enumeration's value as it stands in a profile.
fn word(value: &impl std::fmt::Debug) -> String {
    format!("{value:?}").to_lowercase()
}
