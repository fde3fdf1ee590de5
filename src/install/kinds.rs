//! What of the files that came is a voice.

use crate::fs;
use crate::note::Note;
use anyhow::Result;
use std::path::{Path, PathBuf};

/// A voice, or a model of many, among files; paths count from their folder.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// `NAME.onnx` with `NAME.onnx.json` beside it.
    Piper {
        /// The network.
        model: PathBuf,
    },
    /// A network without such a table, and voices for it.
    Kokoro {
        /// The network.
        model: PathBuf,
        /// An archive of voices, or a folder with a file for each.
        voices: PathBuf,
    },
    /// A voice of Flite's.
    Flite {
        /// The `.flitevox` file.
        file: PathBuf,
    },
}

/// Folders in folders that are looked through.
const MOST_DEPTH: usize = 6;
/// Files that are looked at.
const MOST_FILES: usize = 20_000;
/// Bytes of one of Kokoro's voices: 510 rows of 256 numbers.
const STYLE_BYTES: u64 = 510 * 256 * 4;

/// Whether a file is a part of a voice, or says something of it. Profiles are none: they may name programs to run.
pub fn is_wanted(path: &Path) -> bool {
    let lower = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let (end, name) = (lower(path.extension()), lower(path.file_name()));
    matches!(&*end, "onnx" | "json" | "bin" | "flitevox") || is_about(&name)
}

/// Whether a file of this name (in small letters) tells of its licence.
fn is_about(name: &str) -> bool {
    name == "model_card"
        || ["license", "licence", "copying", "readme", "model_card."].iter().any(|begin| name.starts_with(begin))
}

/// The files of voices below a folder, in order; links are followed, as download folders are full of them.
///
/// # Errors
/// A [`Note`] for a folder that cannot be read or holds far too much.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let (mut found, mut looked) = (Vec::new(), 0);
    gather(folder, MOST_DEPTH, &mut looked, &mut found)?;
    Ok(found)
}

fn gather(folder: &Path, depth: usize, looked: &mut usize, found: &mut Vec<PathBuf>) -> Result<()> {
    for path in fs::list(folder)? {
        *looked += 1;
        if *looked > MOST_FILES {
            let note = Note::error(format!("this folder holds more than {MOST_FILES} files")).at(folder);
            return Err(note.hint("name the folder that holds the voice and nothing else").into());
        }
        if path.is_dir() && depth > 0 {
            gather(&path, depth - 1, looked, found)?;
        } else if path.is_file() && is_wanted(&path) {
            found.push(path);
        }
    }
    Ok(())
}

/// The voices below a folder.
///
/// # Errors
/// A [`Note`] that says what is missing where there is none.
pub fn find(folder: &Path) -> Result<Vec<Found>> {
    let files = files(folder)?;
    let ends = |path: &Path, end: &str| path.extension().is_some_and(|own| own.eq_ignore_ascii_case(end));
    let relative = |path: &Path| path.strip_prefix(folder).unwrap_or(path).to_owned();
    let (tabled, bare): (Vec<&PathBuf>, Vec<&PathBuf>) =
        files.iter().filter(|path| ends(path, "onnx")).partition(|path| table_of(path).is_file());
    let mut found: Vec<Found> = tabled.into_iter().map(|model| Found::Piper { model: relative(model) }).collect();
    let styles = styles(&files);
    // Of one network in several precisions the largest file is the one as taught.
    let largest = bare.iter().max_by_key(|path| std::fs::metadata(path).map_or(0, |meta| meta.len()));
    if let (Some(model), Some(voices)) = (largest, &styles) {
        found.push(Found::Kokoro { model: relative(model), voices: relative(voices) });
    }
    found.extend(files.iter().filter(|path| ends(path, "flitevox")).map(|file| Found::Flite { file: relative(file) }));
    if found.is_empty() {
        return Err(nothing(folder, bare.first().map(|path| path.as_path()), styles.is_some()).into());
    }
    Ok(found)
}

/// Where a Piper model's table stands.
pub fn table_of(model: &Path) -> PathBuf {
    let mut name = model.as_os_str().to_owned();
    name.push(".json");
    name.into()
}

/// Where Kokoro's voices are: an archive of them, or the folder of single ones.
fn styles(files: &[PathBuf]) -> Option<PathBuf> {
    let bins = || files.iter().filter(|path| path.extension().is_some_and(|end| end == "bin"));
    let length = |path: &PathBuf| std::fs::metadata(path).map_or(0, |meta| meta.len());
    let archive = bins().find(|path| length(path) != STYLE_BYTES && begins_as_archive(path));
    let single = bins().find(|path| length(path) == STYLE_BYTES).and_then(|path| path.parent());
    archive.cloned().or(single.map(Path::to_owned))
}

fn begins_as_archive(path: &Path) -> bool {
    let mut begin = [0; 2];
    let read = std::fs::File::open(path).and_then(|mut file| std::io::Read::read_exact(&mut file, &mut begin));
    read.is_ok() && &begin == b"PK"
}

fn nothing(folder: &Path, bare: Option<&Path>, styles: bool) -> Note {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match bare {
        Some(model) => Note::error(format!("`{}` is half a voice", name(model))).hint(format!(
            "a Piper voice has `{0}.json` beside it, Kokoro a file of voices (`.bin`): install the folder that holds both",
            name(model)
        )),
        None if styles => Note::error("these are voices for Kokoro, and its model (`.onnx`) is not there").at(folder),
        None => Note::error("there is no voice in this").hint(
            "a voice is a Piper pair (`NAME.onnx` and `NAME.onnx.json`), Kokoro's model with its voices, or a \
             `.flitevox` file; they may lie in a folder, a `.zip` or a `.tar.gz`",
        ),
    }
}
