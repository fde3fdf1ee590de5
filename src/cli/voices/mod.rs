//! `dramatis voices`: who there is to speak, and how more of them are had.

mod check;
mod install;

use super::terminal;
use crate::config::{self, VoiceSettings};
use crate::install as shop;
use crate::note::{Note, closest};
use crate::voice::{self, Voice};
use anyhow::Result;
use std::fmt::Write;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  dramatis voices                        all voices
  dramatis voices info harbour           all there is to know of one
  dramatis voices install                the names of voices that can be fetched
  dramatis voices install libritts-r     fetch one of those, measure it, and add it
  dramatis voices install my.onnx        a Piper voice of your own; folders, archives and addresses too
  dramatis voices remove libritts-r      take it away again
  dramatis voices check                  see that every voice is whole and speaks
  dramatis preview harbour               hear it

A voice is a small file, voices/NAME.toml; `--voices DIR` adds a folder of your own. See
docs/voices.md and docs/adding-a-voice.md.";

/// Show the voices there are; install, check and remove them
#[derive(clap::Args)]
#[command(after_help = EXAMPLES, args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Arguments {
    #[command(subcommand)]
    verb: Option<Verb>,
    /// Show everything about this voice
    voice: Option<String>,
    #[command(flatten)]
    place: Place,
}

#[derive(clap::Subcommand)]
enum Verb {
    /// List all voices
    List(Place),
    /// Show everything about a voice
    Info {
        /// Its name
        voice: String,
        #[command(flatten)]
        place: Place,
    },
    Install(install::Arguments),
    /// Take away what was installed, or one voice of it
    Remove {
        /// What it was installed as, or the name of one of its voices
        #[arg(required = true)]
        names: Vec<String>,
    },
    Check(check::Arguments),
}

/// Where voices are looked for.
#[derive(clap::Args)]
struct Place {
    /// A folder of voices of your own; they win over the built-in ones of the same name
    #[arg(long, value_name = "DIR")]
    voices: Option<PathBuf>,
    /// Settings to use instead of the dramatis.toml here
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl Place {
    /// What the settings say, the folder as the flag has it.
    fn settings(&self) -> Result<VoiceSettings> {
        let settings = config::voice_settings(self.config.as_deref())?;
        Ok(VoiceSettings { folder: self.voices.clone().or(settings.folder), ..settings })
    }

    fn load(&self) -> Result<Vec<Voice>> {
        voice::load(self.settings()?.folder.as_deref())
    }
}

/// Does what is said of voices.
pub fn run(arguments: Arguments) -> Result<bool> {
    match arguments.verb {
        None => match arguments.voice {
            Some(id) => info(&id, &arguments.place),
            None => list(&arguments.place),
        },
        Some(Verb::List(place)) => list(&place),
        Some(Verb::Info { voice, place }) => info(&voice, &place),
        Some(Verb::Install(arguments)) => install::run(&arguments),
        Some(Verb::Remove { names }) => remove(&names),
        Some(Verb::Check(arguments)) => check::run(&arguments),
    }
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

fn list(place: &Place) -> Result<bool> {
    let voices = place.load()?;
    let width = voices.iter().map(|voice| voice.id.chars().count()).max().unwrap_or(0);
    let mut text = String::new();
    for Voice { id, gender, age, description, .. } in &voices {
        let who = format!("{} {}", word(gender), word(age));
        let _ = writeln!(text, "{id:width$}  {who:14}  {description}");
    }
    terminal::print(&terminal::plain(&text))?;
    Ok(true)
}

fn info(id: &str, place: &Place) -> Result<bool> {
    let voices = place.load()?;
    let voice = find(&voices, id)?;
    let mut text = format!("# {}\n{}", voice.id, toml::to_string(voice)?);
    if let Some((folder, (name, record))) =
        user_folder().ok().and_then(|folder| Some((folder.clone(), of(&folder, id)?)))
    {
        let bytes: u64 = record.files.iter().map(|file| file.bytes).sum();
        let home = folder.join(&name);
        let _ = write!(
            text,
            "\n# installed as {name} from {}\n# {}, {}\n",
            record.source,
            home.display(),
            shop::megabytes(bytes)
        );
    }
    if !voice.engines.is_empty() {
        let _ = writeln!(
            text,
            "\n# of the engines {} the first that is installed: {}",
            voice.engines.join(", "),
            voice.engine
        );
    }
    terminal::print(&terminal::plain(&text))?;
    Ok(true)
}

/// What a voice was installed with.
fn of(folder: &std::path::Path, id: &str) -> Option<(String, shop::Record)> {
    let all = shop::installed(folder).ok()?;
    all.into_iter().find(|(_, record)| record.voices.iter().any(|own| own == id))
}

fn remove(names: &[String]) -> Result<bool> {
    let folder = user_folder()?;
    for name in names {
        let (voices, bytes) = shop::remove(&folder, name)?;
        let freed = if bytes == 0 { String::new() } else { format!(", {} freed", shop::megabytes(bytes)) };
        terminal::print(&terminal::plain(&format!("removed: {}{freed}\n", voices.join(", "))))?;
    }
    Ok(true)
}

/// Where voices are installed.
fn user_folder() -> Result<PathBuf> {
    let missing = || {
        Note::error("there is no place to install voices in: no home folder is known")
            .hint("set XDG_DATA_HOME to a folder that you may write to")
    };
    Ok(voice::user_folder().ok_or_else(missing)?)
}

/// An enumeration's value as it stands in a profile.
fn word(value: &impl std::fmt::Debug) -> String {
    format!("{value:?}").to_lowercase()
}
