//! `dramatis verify`: the proof that every word of a rendered story is in its audio.

use super::render::{count, duration};
use super::terminal;
use crate::book;
use crate::note::Note;
use crate::output::manifest::{self, Manifest};
use crate::output::verify::{self, Report};
use crate::{fs, pipeline};
use anyhow::Result;
use std::fmt::Write;
use std::path::{Path, PathBuf};

const EXAMPLES: &str = "\
Examples:
  dramatis verify output/the-lamp                 every chapter of a rendered story
  dramatis verify output/the-lamp -v              and what was left out, and why
  dramatis verify output/the-lamp --story lamp.txt   against the text that was piped in

For each chapter its text, its manifest and its audio file are compared: every byte of the text
that is not white space lies in exactly one line, and every line that is spoken sounds where the
manifest says, in order, at a length its words can have. Exit code 1 when a word is missing,
changed or silent.";

/// Prove that every word of a rendered story is there once, in order
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Folders of rendered stories, or manifests (NN-title.json)
    #[arg(required = true, value_name = "DIR")]
    places: Vec<PathBuf>,
    /// The story's text, where its file was moved, or it came from standard input
    #[arg(long, value_name = "FILE")]
    story: Option<PathBuf>,
    /// Say what was left out, and why
    #[arg(long, short)]
    verbose: bool,
}

/// Verifies; false when something is missing.
pub fn run(arguments: Arguments) -> Result<bool> {
    let mut whole = true;
    for place in &arguments.places {
        for path in manifests(place)? {
            match examine(&path, arguments.story.as_deref()) {
                Ok(report) => {
                    terminal::print(&tell(&path, &report, arguments.verbose))?;
                    report.problems.iter().for_each(terminal::note);
                    whole &= report.is_whole();
                }
                Err(error) => {
                    terminal::error(&error);
                    whole = false;
                }
            }
        }
    }
    Ok(whole)
}

/// The manifests in a folder in order of their names, or the one that was named.
fn manifests(place: &Path) -> Result<Vec<PathBuf>> {
    if place.is_file() {
        return Ok(vec![place.to_owned()]);
    }
    let found = pipeline::manifests(place)?;
    if found.is_empty() {
        return Err(Note::error("there are no manifests of rendered chapters here")
            .at(place)
            .hint("give the folder that `dramatis render` wrote, such as output/<story>")
            .into());
    }
    Ok(found)
}

fn examine(path: &Path, story: Option<&Path>) -> Result<Report> {
    let manifest = manifest::read(path)?;
    let audio = sound(path, &manifest)?;
    let source = match story {
        _ if is_credits(path, &manifest) => path.with_extension("txt"),
        Some(story) => story.to_owned(),
        None => source(path, &manifest)?,
    };
    let text = chapter_text(&source, &manifest)?;
    verify::verify(&manifest, &text, &source, &audio)
}

/// Whether a manifest is that of credits, whose words stand in a file beside it.
fn is_credits(path: &Path, manifest: &Manifest) -> bool {
    let words = path.with_extension("txt");
    words.file_name() == Some(manifest.chapter.source.as_ref()) && words.is_file()
}

/// The master, or the FLAC file that holds the same samples.
fn sound(path: &Path, manifest: &Manifest) -> Result<PathBuf> {
    let master = path.with_file_name(&manifest.audio.file);
    let flac = master.with_extension("flac");
    match (master.exists(), flac.exists()) {
        (true, _) => Ok(master),
        (false, true) => Ok(flac),
        (false, false) => Err(Note::error("neither this file nor a FLAC file of the same name is there")
            .at(master)
            .hint("render the story with `--to wav`: the lines are kept, and the masters are made again")
            .into()),
    }
}

/// The chapter's source: as it was named when it was rendered, from here or from the manifest's folder.
fn source(path: &Path, manifest: &Manifest) -> Result<PathBuf> {
    let named = PathBuf::from(&manifest.chapter.source);
    if named == Path::new(book::STANDARD_INPUT) {
        return Err(Note::error("this story came from standard input, and nothing is left of its text")
            .at(path)
            .hint("keep the text in a file, and name it: `dramatis verify DIR --story FILE`")
            .into());
    }
    let beside = path.with_file_name(&manifest.chapter.source);
    Ok(if !named.exists() && beside.exists() { beside } else { named })
}

/// The bytes of the chapter's text: straight out of the file where they are the ones that were rendered, else (other
/// encodings than UTF-8, pages with markup) out of the decoded or extracted text.
fn chapter_text(source: &Path, manifest: &Manifest) -> Result<Vec<u8>> {
    let chapter = &manifest.chapter;
    let stretch = |bytes: &[u8], start: usize| {
        let start = start.min(bytes.len());
        let end = start.saturating_add(chapter.length_bytes).min(bytes.len());
        bytes[start..end].to_owned()
    };
    let raw = stretch(&fs::read(source, LIMIT_BYTES)?, chapter.offset_bytes);
    if blake3::hash(&raw).to_hex().as_str() == chapter.blake3 {
        return Ok(raw);
    }
    let mut last = Vec::new();
    for (text, offset) in book::texts_of(source)? {
        last = stretch(text.as_bytes(), chapter.offset_bytes.saturating_sub(offset));
        if blake3::hash(&last).to_hex().as_str() == chapter.blake3 {
            break;
        }
    }
    Ok(last)
}

/// No story that can be read is larger.
const LIMIT_BYTES: u64 = 1 << 30;

fn tell(path: &Path, report: &Report, verbose: bool) -> String {
    let (lines, words) = (count(report.spoken_lines, "line"), count(report.spoken_words, "word"));
    let length = duration(report.duration_s);
    let mut text = if report.is_whole() {
        format!("{}: whole: {lines}, {words}, each once and in order, in {length}\n", path.display())
    } else {
        format!("{}: NOT whole: {}\n", path.display(), count(report.problems.len(), "problem"))
    };
    for left in report.left_out.iter().filter(|_| verbose) {
        let _ = writeln!(text, "  left out ({}): {}", left.reason, left.excerpt);
    }
    terminal::plain(&text)
}
