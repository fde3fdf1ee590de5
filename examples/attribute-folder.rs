//! Who says what in every `*/text.txt` of a folder, as the JSON Lines that `dramatis script` prints: for measuring.
//!
//! `cargo run --release --example attribute-folder -- FOLDER OUT` writes `OUT/NAME.jsonl` for `FOLDER/NAME/text.txt`, and
//! prints how long the reading, the splitting and the attribution took.

#![allow(clippy::print_stdout)] // A program.

use anyhow::{Context, Result};
use dramatis::attribute::{Known, attribute};
use dramatis::segment::{Style, split};
use dramatis::{book, script};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1).map(PathBuf::from);
    let (folder, out) = arguments.next().zip(arguments.next()).context("usage: attribute-folder FOLDER OUT")?;
    std::fs::create_dir_all(&out)?;
    let mut names: Vec<PathBuf> = std::fs::read_dir(&folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join("text.txt").exists())
        .collect();
    names.sort();
    let mut spent = Duration::ZERO;
    for path in &names {
        spent += one(path, &out)?;
    }
    println!("{} texts in {:.2} s", names.len(), spent.as_secs_f64());
    Ok(())
}

fn one(folder: &Path, out: &Path) -> Result<Duration> {
    let start = Instant::now();
    let book = book::read(&folder.join("text.txt"))?;
    let style = Style::of(&book);
    let segments: Vec<_> = book.chapters.iter().map(|chapter| split(chapter, &style)).collect();
    let attributed = attribute(&book, &segments, &Known::default());
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
