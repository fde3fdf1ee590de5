//! Who says what in every `*/text.txt` of a folder, as the JSON Lines that `dramatis script` prints: for measuring.
//!
//! `cargo run --release --example attribute-folder -- FOLDER OUT` writes `OUT/NAME.jsonl` for `FOLDER/NAME/text.txt`, and
//! prints how long the reading, the splitting and the attribution took. With `--given`, the people of each text's
//! `characters.json` (names, aliases, genders) are known beforehand, as a cast.toml would give them.

#![allow(clippy::print_stdout)] // A program.

use anyhow::{Context, Result};
use dramatis::attribute::{Known, KnownPerson, attribute};
use dramatis::segment::{Style, split};
use dramatis::voice::Gender;
use dramatis::{book, script};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn main() -> Result<()> {
    let (flags, paths): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|word| word == "--given");
    let mut paths = paths.into_iter().map(PathBuf::from);
    let (folder, out) = paths.next().zip(paths.next()).context("usage: attribute-folder [--given] FOLDER OUT")?;
    std::fs::create_dir_all(&out)?;
    let mut names: Vec<PathBuf> = std::fs::read_dir(&folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join("text.txt").exists())
        .collect();
    names.sort();
    let mut spent = Duration::ZERO;
    for path in &names {
        let known = if flags.is_empty() { Known::default() } else { given(path)? };
        spent += one(path, &out, &known)?;
    }
    println!("{} texts in {:.2} s", names.len(), spent.as_secs_f64());
    Ok(())
}

/// A character of the labelled texts.
#[derive(Deserialize)]
struct Labelled {
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    gender: Option<String>,
    #[serde(default)]
    group: bool,
    #[serde(default)]
    narrator: bool,
}

/// The people of a labelled text, as somebody who knows the book would list them.
fn given(folder: &Path) -> Result<Known> {
    let listed: Vec<Labelled> = serde_json::from_slice(&std::fs::read(folder.join("characters.json"))?)?;
    let people = listed
        .into_iter()
        .filter(|person| !person.group)
        .map(|person| KnownPerson {
            gender: match person.gender.as_deref() {
                Some("M" | "male") => Some(Gender::Male),
                Some("F" | "female") => Some(Gender::Female),
                Some("neutral") => Some(Gender::Neutral),
                _ => None,
            },
            name: person.name,
            aliases: person.aliases,
            ..KnownPerson::default()
        })
        .collect();
    Ok(Known { people, ..Known::default() })
}

fn one(folder: &Path, out: &Path, known: &Known) -> Result<Duration> {
    let start = Instant::now();
    let book = book::read(&folder.join("text.txt"))?;
    let style = Style::of(&book);
    let segments: Vec<_> = book.chapters.iter().map(|chapter| split(chapter, &style)).collect();
    let attributed = attribute(&book, &segments, known);
    let spent = start.elapsed();
    let name = folder.file_name().context("a folder with a name")?.to_string_lossy();
    let mut file = std::io::BufWriter::new(std::fs::File::create(out.join(format!("{name}.jsonl")))?);
    let scripts: Vec<_> = book
        .chapters
        .iter()
        .zip(segments.iter().zip(&attributed.chapters))
        .map(|(chapter, (segments, attributions))| {
            script::build(chapter, segments, attributions, &[], &script::Options::default())
        })
        .collect();
    script::jsonl(&mut file, &book, &scripts, &attributed)?;
    Ok(spent)
}
