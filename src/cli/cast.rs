//! `dramatis cast`: the characters, how much they say, and their voices.

use super::{Reading, terminal};
use crate::config::{DEFAULT_STORY, Output, Project};
use crate::pipeline;
use crate::script;
use anyhow::Result;
use std::io::Write;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  dramatis cast novel.txt                 the cast; cast.toml is written where the audio will be
  dramatis cast novel.txt --dry-run       only look
  dramatis cast novel.txt --cast my.toml  use and complete a cast list of your own

In cast.toml you choose voices, give a character names and a gender, correct who says a line, and
say how names are pronounced. What you write there stays as you wrote it; what the program adds is
marked.";

/// Show the characters and their voices, and write cast.toml
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// A text, HTML, EPUB or Word file, or a folder of chapters
    #[arg(default_value = DEFAULT_STORY)]
    story: PathBuf,
    /// Leave cast.toml as it is
    #[arg(long)]
    dry_run: bool,
    /// The folder of the story's files, where cast.toml is [default: output/<story>]
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
    #[command(flatten)]
    reading: Reading,
}

/// Prints the cast and completes cast.toml.
pub fn run(arguments: Arguments) -> Result<bool> {
    let mut flags = arguments.reading.flags();
    flags.output = arguments.output.map(Output::Straight);
    let project = Project::resolve(&arguments.story, &flags)?;
    let plan = pipeline::plan(&project)?;
    plan.notes.iter().for_each(terminal::note);
    let mut out = anstream::stdout().lock();
    script::cast_table(&mut out, &plan.attributed, &plan.cast, &plan.tally, terminal::look())?;
    if let Some(pair) = script::closest_pair(&plan.attributed, &plan.cast, &plan.tally) {
        writeln!(out, "\n{pair}")?;
    }
    if !arguments.dry_run {
        let written = pipeline::save_cast(&plan)?;
        let what = if written { "written" } else { "unchanged" };
        writeln!(out, "\n{} ({what})", terminal::plain(&plan.cast_file.path.display().to_string()))?;
    }
    Ok(true)
}
