//! `dramatis script`: who says what, before anything is spoken.

use super::{Reading, terminal};
use crate::book::{self, Book};
use crate::config::{DEFAULT_STORY, Project};
use crate::fs;
use crate::pipeline::{self, Plan};
use crate::script::{self, Look, Script};
use anyhow::Result;
use std::io::{self, Write};
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  dramatis script novel.txt                     read it here, doubtful lines marked
  dramatis script novel.txt -f html -o who.html a page in colour, with the reason of every guess
  dramatis script novel.txt -f jsonl            for programs: a line for every stretch of text
  dramatis script novel.epub --list-chapters    what its chapters are, and what is left out
  dramatis script novel.txt -f doubtful         the lines to look at, ready to be pasted into cast.toml

A wrong speaker is put right in cast.toml:
  [[correction]]
  quote = \"You should have told me\"
  speaker = \"Ilo\"";

/// Show who says what
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// A text, Markdown, HTML or EPUB file, a folder of chapters, or - for standard input
    #[arg(default_value = DEFAULT_STORY)]
    story: PathBuf,
    /// How it is written
    #[arg(long, short, value_enum, default_value_t = Format::Screenplay)]
    format: Format,
    /// Write it to this file instead of the terminal
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// List the chapters, with what is read of each, and go no further
    #[arg(long)]
    list_chapters: bool,
    #[command(flatten)]
    reading: Reading,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For people, as a play is printed
    Screenplay,
    /// JSON Lines, for programs
    Jsonl,
    /// A web page
    Html,
    /// The doubtful lines alone, the least sure first, as corrections for cast.toml
    Doubtful,
}

/// Prints or writes the script.
pub fn run(arguments: Arguments) -> Result<bool> {
    let project = Project::resolve(&arguments.story, &arguments.reading.flags())?;
    if arguments.list_chapters {
        return list_chapters(&project);
    }
    let mut plan = pipeline::plan(&project)?;
    plan.notes.iter().for_each(terminal::note);
    keep_chosen(&project, &mut plan);
    match &arguments.output {
        Some(path) => {
            let mut text = Vec::new();
            write(&mut text, &plan, arguments.format, Look { width: 100, colour: false })?;
            fs::write(path, &text)?;
        }
        None => {
            let mut out = io::BufWriter::new(anstream::stdout().lock());
            write(&mut out, &plan, arguments.format, terminal::look())?;
            out.flush()?;
        }
    }
    Ok(true)
}

/// Prints the book's chapters as a table.
fn list_chapters(project: &Project) -> Result<bool> {
    let book = book::read_with(&project.story, &project.reading)?;
    book.notes.iter().for_each(terminal::note);
    let chosen = |number: u32| project.chapters.as_ref().is_none_or(|chapters| chapters.contain(number));
    terminal::print(&terminal::plain(&script::chapters(&book, project.notes, &chosen)))?;
    Ok(true)
}

fn write(out: &mut dyn Write, plan: &Plan, format: Format, look: Look) -> io::Result<()> {
    let Plan { book, scripts, attributed, cast, .. } = plan;
    match format {
        Format::Screenplay => script::screenplay(out, book, scripts, attributed, cast, look),
        Format::Jsonl => script::jsonl(out, book, scripts, attributed),
        Format::Html => script::html(out, book, scripts, attributed, cast),
        Format::Doubtful => script::corrections(out, book, scripts, attributed),
    }
}

/// Leaves only the chapters that were asked for.
fn keep_chosen(project: &Project, plan: &mut Plan) {
    let chosen = pipeline::chosen(project, plan);
    let Book { chapters, .. } = &mut plan.book;
    let pick = |index: usize| chosen.binary_search(&index).is_ok();
    let mut index = 0..;
    chapters.retain(|_| index.next().is_some_and(pick));
    let mut index = 0..;
    let scripts: &mut Vec<Script> = &mut plan.scripts;
    scripts.retain(|_| index.next().is_some_and(pick));
}
