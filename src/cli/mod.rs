//! The command line: one file per verb. Flags are recorded as words here; [`crate::config`] gives them their meaning.

mod bench;
mod cast;
mod check;
mod preview;
mod progress;
mod render;
mod script;
mod terminal;
mod verify;
mod voices;

use crate::config::{Chapters, Flags};
use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Everything that was asked for was done.
const DONE: u8 = 0;
/// Something could not be done, or what was examined is not as it should be.
const FAILED: u8 = 1;
/// The command line itself makes no sense.
const USAGE: u8 = 2;

const EXAMPLES: &str = "\
Examples:
  dramatis render                        the story in chapters/, to output/<story>/NN-title.wav
  dramatis render my-novel.txt           a text or Markdown file with one or many chapters
  dramatis script my-novel.txt           who says what, before anything is spoken
  dramatis cast my-novel.txt             the characters and their voices, written to cast.toml
  dramatis preview --all -s my-novel.txt hear every character say lines of their own

Exit codes: 0 done, 1 something failed (the message says what), 2 the command line makes no sense.";

/// Full-cast audiobooks from stories, on your own machine.
#[derive(Parser)]
#[command(version, about, after_help = EXAMPLES, max_term_width = 100, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Render(render::Arguments),
    Script(script::Arguments),
    Cast(cast::Arguments),
    Preview(preview::Arguments),
    Voices(voices::Arguments),
    Verify(verify::Arguments),
    Check(check::Arguments),
    Bench(bench::Arguments),
}

/// What every verb that reads a story takes.
#[derive(Args, Clone)]
struct Reading {
    /// Settings to use instead of the dramatis.toml beside the story or here
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    config: Option<PathBuf>,
    /// The cast list to use instead of the cast.toml beside the story or its audio
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    cast: Option<PathBuf>,
    /// A folder of voices of your own; they win over the built-in ones of the same name
    #[arg(long, value_name = "DIR", help_heading = "Settings")]
    voices: Option<PathBuf>,
    /// The engine that speaks all voices, instead of each voice's own
    #[arg(long, value_name = "NAME", help_heading = "Settings")]
    engine: Option<String>,
    /// The story's language, where the story does not say it or says it wrongly
    #[arg(long, value_name = "TAG", help_heading = "Settings")]
    language: Option<String>,
    /// Speak the author's notes too
    #[arg(long, help_heading = "Settings")]
    notes: bool,
    /// Only these chapters, such as 3, 1-4 or 2,5,8-
    #[arg(long, value_name = "LIST", help_heading = "Settings")]
    chapters: Option<Chapters>,
}

/// What every verb that speaks takes.
#[derive(Args, Clone)]
struct Speaking {
    /// How many lines are spoken at once [default: one per core]
    #[arg(long, short = 'j', value_name = "N", help_heading = "Settings")]
    threads: Option<usize>,
    /// Where finished lines are kept, so that they are spoken once [default: the user's cache folder]
    #[arg(long, value_name = "DIR", help_heading = "Settings")]
    cache: Option<PathBuf>,
}

impl Reading {
    fn flags(&self) -> Flags {
        let Self { config, cast, voices, engine, language, notes, chapters } = self.clone();
        Flags { config, cast, voices, engine, language, notes, chapters, ..Flags::default() }
    }
}

impl Speaking {
    fn add_to(&self, flags: Flags) -> Flags {
        Flags { threads: self.threads, cache: self.cache.clone(), ..flags }
    }
}

/// Runs the program on the process's arguments, and prints what went wrong.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(message) => {
            // Help and version come this way too; a closed pipe is nobody's fault.
            let _ = message.print();
            return ExitCode::from(if message.use_stderr() { USAGE } else { DONE });
        }
    };
    match run(arguments.verb) {
        Ok(true) => ExitCode::from(DONE),
        Ok(false) => ExitCode::from(FAILED),
        Err(error) if terminal::is_closed_pipe(&error) => ExitCode::from(DONE),
        Err(error) => {
            terminal::error(&error);
            ExitCode::from(FAILED)
        }
    }
}

/// Does what a verb says; false when it was done and the answer is no.
fn run(verb: Verb) -> Result<bool> {
    match verb {
        Verb::Render(arguments) => render::run(arguments),
        Verb::Script(arguments) => script::run(arguments),
        Verb::Cast(arguments) => cast::run(arguments),
        Verb::Preview(arguments) => preview::run(arguments),
        Verb::Voices(arguments) => voices::run(arguments),
        Verb::Verify(arguments) => verify::run(arguments),
        Verb::Check(arguments) => check::run(arguments),
        Verb::Bench(arguments) => bench::run(arguments),
    }
}
