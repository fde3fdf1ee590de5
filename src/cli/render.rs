//! `dramatis render`: stories become audio.

use super::progress::Progress;
use super::{Reading, Speaking, terminal};
use crate::batch::{self, Summary};
use crate::config::{DEFAULT_STORY, Output};
use anyhow::Result;
use std::fmt::Write;
use std::path::PathBuf;
use std::time::{Duration, Instant};

const EXAMPLES: &str = "\
Examples:
  dramatis render                          the story in chapters/
  dramatis render novel.txt --chapters 3   only the third chapter
  dramatis render novel.txt -o audio       novel's files straight into audio/
  dramatis render *.md                     several stories, one after the other

Only what changed is spoken again. Who speaks with which voice stands in cast.toml beside the
audio: edit it and render again. A run that was stopped goes on where it was.";

/// Speak stories: output/<story>/NN-title.wav, a manifest beside each, and cast.toml
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Text or Markdown files, or folders of chapters
    #[arg(default_value = DEFAULT_STORY, value_name = "STORY")]
    stories: Vec<PathBuf>,
    /// Where the audio goes; with several stories, each has a folder in it [default: output/<story>]
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Say nothing but errors and warnings
    #[arg(long, short)]
    quiet: bool,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    speaking: Speaking,
}

/// Renders; false when a chapter or story failed.
pub fn run(arguments: Arguments) -> Result<bool> {
    let mut flags = arguments.speaking.add_to(arguments.reading.flags());
    flags.output = arguments.output.map(Output::Straight);
    let began = Instant::now();
    let progress = Progress::new(arguments.quiet);
    let summary = batch::render(&arguments.stories, &flags, &|event| progress.show(event));
    progress.finish();
    if !arguments.quiet && summary.rendered + summary.unchanged > 0 {
        terminal::print(&report(&summary, began.elapsed()))?;
    }
    Ok(summary.failed == 0)
}

/// The last lines of a run.
fn report(summary: &Summary, took: Duration) -> String {
    let mut text =
        format!("{} of audio, spoken {}, cached {}", duration(summary.duration_s), summary.spoken, summary.cached);
    let counted = [(summary.rendered, "rendered"), (summary.unchanged, "unchanged"), (summary.failed, "failed")];
    for (count, what) in counted.into_iter().filter(|(count, _)| *count > 0) {
        let _ = write!(text, ", {count} {what}");
    }
    format!("{text}, in {}\n", duration(took.as_secs_f64()))
}

/// A number of things: `1 chapter`, `3 chapters`.
pub fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// A length of time for people: `0.8 s`, `12 s`, `3:05 min`, `2:03:05 h`.
pub fn duration(seconds: f64) -> String {
    let whole = seconds.round() as u64;
    match whole {
        0..10 => format!("{seconds:.1} s"),
        10..60 => format!("{whole} s"),
        60..3600 => format!("{}:{:02} min", whole / 60, whole % 60),
        _ => format!("{}:{:02}:{:02} h", whole / 3600, whole / 60 % 60, whole % 60),
    }
}
