//! `dramatis render`: stories become audio.

use super::progress::Progress;
use super::{Reading, Speaking, terminal};
use crate::batch::{self, Summary};
use crate::config::{DEFAULT_STORY, Flags, Output, Project};
use crate::output::WRITERS;
use crate::output::profile::PROFILES;
use crate::pipeline::{self, Errand};
use anyhow::Result;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const EXAMPLES: &str = "\
Examples:
  dramatis render                          the story in chapters/
  dramatis render novel.txt --chapters 3   only the third chapter
  dramatis render novel.txt -o audio       novel's files straight into audio/
  dramatis render *.md                     several stories, one after the other
  dramatis render novel.txt --to m4b       one audiobook file with chapters
  dramatis render novel.txt --dry-run      how much would be spoken where; nothing is sent
  dramatis render novel.txt --profile acx  MP3s as an audiobook shop asks for them

Only what changed is spoken again. Who speaks with which voice stands in cast.toml beside the
audio: edit it and render again. A run that was stopped goes on where it was.";

/// Speak stories: output/<story>/NN-title.wav, a manifest beside each, and cast.toml
#[derive(clap::Args)]
#[command(after_help = after_help())]
pub struct Arguments {
    /// Text or Markdown files, or folders of chapters
    #[arg(default_value = DEFAULT_STORY, value_name = "STORY")]
    stories: Vec<PathBuf>,
    /// Where the audio goes; with several stories, each has a folder in it [default: output/<story>]
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
    /// The files to make, such as m4b or mp3,flac; without wav the masters are not kept [default: the profile's]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    to: Vec<String>,
    /// What the files are for: levels, head and tail, bit rates, formats [default: audiobook]
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// Say what would be spoken, and where it would be sent; speak, send and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Say nothing but errors and warnings
    #[arg(long, short)]
    quiet: bool,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    speaking: Speaking,
}

fn after_help() -> String {
    let formats = WRITERS.iter().map(|writer| format!("\n  {:10} {}", writer.name, writer.about));
    let profiles = PROFILES.iter().map(|profile| format!("\n  {:10} {}", profile.name, profile.about));
    let (formats, profiles) = (formats.collect::<String>(), profiles.collect::<String>());
    format!("Formats:{formats}\n\nProfiles:{profiles}\n\n{EXAMPLES}")
}

/// Renders; false when a chapter or story failed.
pub fn run(arguments: Arguments) -> Result<bool> {
    let mut flags = arguments.speaking.add_to(arguments.reading.flags());
    flags.output = arguments.output.map(Output::Straight);
    (flags.formats, flags.profile) = (arguments.to, arguments.profile);
    if arguments.dry_run {
        return arguments.stories.iter().try_fold(true, |_, story| rehearse(story, &flags));
    }
    let began = Instant::now();
    let progress = Progress::new(arguments.quiet);
    let summary = batch::render(&arguments.stories, &flags, &|event| progress.show(event));
    progress.finish();
    if !arguments.quiet && summary.rendered + summary.unchanged > 0 {
        terminal::print(&report(&summary, began.elapsed()))?;
    }
    Ok(summary.failed == 0)
}

/// Says what rendering a story would have spoken, and where.
fn rehearse(story: &Path, flags: &Flags) -> Result<bool> {
    let project = Project::resolve(story, flags)?;
    let plan = pipeline::plan(&project)?;
    let mut text = format!("{}\n", plan.book.title);
    for Errand { place, lines, characters, cached } in pipeline::errands(&project, &plan)? {
        let lines = count(lines, "line");
        let _ = writeln!(text, "  {lines} ({}) {place}; cached {cached}", count(characters, "character"));
    }
    terminal::print(&terminal::plain(&text))?;
    Ok(true)
}

/// The last lines of a run.
fn report(summary: &Summary, took: Duration) -> String {
    let mut text =
        format!("{} of audio, spoken {}, cached {}", duration(summary.duration_s), summary.spoken, summary.cached);
    let counted = [(summary.rendered, "rendered"), (summary.unchanged, "unchanged"), (summary.failed, "failed")];
    for (count, what) in counted.into_iter().filter(|(count, _)| *count > 0) {
        let _ = write!(text, ", {count} {what}");
    }
    if summary.delivered > 0 {
        let files = count(summary.delivered, "file");
        let _ = write!(text, ", {files} of {}", size(summary.delivered_bytes));
    }
    format!("{text}, in {}\n", duration(took.as_secs_f64()))
}

/// A file's size for people: `412 kB`, `3.1 MB`, `1.2 GB`.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        1_000_000..1_000_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{:.1} GB", bytes as f64 / 1e9),
    }
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
