//! A folder of chapter files, in the order in which a person counts.

use super::{BlockKind, Chapter, Options, Reading, Scope, heading, reader_for};
use crate::fs;
use crate::note::Note;
use anyhow::Result;
use std::cmp::Ordering;
use std::collections::HashSet;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Files that lie beside chapters and are none.
const BESIDE: &str = "readme|license|licence|copying|changelog|contributing|authors|credits|cast|dramatis|notes|todo";

/// Reads every chapter file of a folder.
///
/// # Errors
/// A [`Note`] when the folder cannot be listed, holds no chapter, or a chapter cannot be read.
pub(super) fn read(path: &Path, options: &Options) -> Result<Reading> {
    let (files, mut notes) = chapter_files(path)?;
    let scope = if files.len() == 1 { Scope::Story } else { Scope::OneOfMany };
    let mut whole = Reading::default();
    let mut titled = Vec::new();
    for file in &files {
        let mut reading = match super::read_file(file, scope, options) {
            Ok(reading) => reading,
            Err(cause) if is_empty(&cause) => {
                notes.push(Note::warning("this file is empty and was passed over").at(file));
                continue;
            }
            Err(cause) => return Err(cause),
        };
        let from = whole.chapters.len();
        titled.push(Titled { title: reading.title, chapters: from..from + reading.chapters.len() });
        whole.author = whole.author.or(reading.author);
        whole.language = whole.language.or(reading.language);
        whole.series = whole.series.or(reading.series);
        whole.description = whole.description.or(reading.description);
        whole.date = whole.date.or(reading.date);
        whole.cover = whole.cover.or(reading.cover);
        notes.append(&mut reading.notes);
        whole.chapters.append(&mut reading.chapters);
    }
    if whole.chapters.is_empty() {
        return Err(Note::error("there is no chapter in this folder").at(path).hint(NAMING).into());
    }
    whole.title = book_title(&mut whole.chapters, &titled);
    name_by_file(&mut whole.chapters);
    for (order, chapter) in whole.chapters.iter_mut().enumerate() {
        chapter.number = order as u32 + 1;
    }
    whole.notes = notes;
    Ok(whole)
}

const NAMING: &str = "put text, Markdown or HTML files there, one a chapter, named in order: 01.txt, 02.txt ...";

/// Gives chapters without a title the one that their file's name says: `02 The Crossing.txt`.
fn name_by_file(chapters: &mut [Chapter]) {
    let alone: Vec<bool> = (0..chapters.len())
        .map(|at| {
            let path = |at: usize| chapters.get(at).map(|chapter: &Chapter| &chapter.source.path);
            at.checked_sub(1).and_then(path) != path(at) && path(at + 1) != path(at)
        })
        .collect();
    for (chapter, alone) in chapters.iter_mut().zip(alone) {
        if chapter.title.is_empty() && alone {
            chapter.title = title_of_file(&chapter.source.path);
        }
    }
}

/// A file's name without its number, as a title; empty where nothing is left.
fn title_of_file(path: &Path) -> String {
    let name = words_of_stem(path);
    let title = match heading::parse(&name) {
        Some(heading) => heading.title,
        None => name.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim().to_owned(),
    };
    let generic = heading::listed("chapter|text|part|ch", &title.to_lowercase());
    if generic { String::new() } else { super::title_case(&title) }
}

fn words_of_stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().replace(['_', '-'], " ");
    stem.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_empty(cause: &anyhow::Error) -> bool {
    cause.downcast_ref::<Note>().is_some_and(|note| note.message == super::EMPTY)
}

/// What one file calls itself, and which chapters came from it.
struct Titled {
    title: Option<String>,
    chapters: Range<usize>,
}

/// The story's title: the one that the files agree on, counting only those where a chapter's heading stands below it.
/// Where a file has nothing but a title, and not the story's, that is the title of its chapter.
fn book_title(chapters: &mut [Chapter], files: &[Titled]) -> Option<String> {
    let mut said: Vec<&String> = files.iter().filter_map(|file| file.title.as_ref()).collect();
    said.sort();
    said.dedup();
    let is_headed = |chapters: &[Chapter]| chapters.len() > 1 || chapters.iter().any(starts_with_heading);
    let mut headed: Vec<&String> = files
        .iter()
        .filter(|file| is_headed(&chapters[file.chapters.clone()]))
        .filter_map(|file| file.title.as_ref())
        .collect();
    headed.sort();
    headed.dedup();
    let agreed = [&said, &headed].into_iter().find(|titles| titles.len() == 1).map(|titles| titles[0].clone());
    for file in files {
        let own = &mut chapters[file.chapters.clone()];
        let Some(title) = file.title.as_ref().filter(|title| agreed.as_ref() != Some(*title)) else { continue };
        if let [chapter] = own {
            name(chapter, title);
        }
    }
    agreed
}

fn starts_with_heading(chapter: &Chapter) -> bool {
    let front = chapter.blocks.iter().take_while(|block| block.kind != BlockKind::Paragraph);
    front.into_iter().any(|block| block.kind == BlockKind::Heading)
}

/// Makes the title line of a file the heading of its chapter.
fn name(chapter: &mut Chapter, title: &str) {
    if chapter.title.is_empty() {
        title.clone_into(&mut chapter.title);
    }
    for block in chapter.blocks.iter_mut().filter(|block| block.kind == BlockKind::Title) {
        block.kind = BlockKind::Heading;
    }
}

/// The chapter files in natural order, and a note on each file that a person might miss.
fn chapter_files(path: &Path) -> Result<(Vec<PathBuf>, Vec<Note>)> {
    let entries = std::fs::read_dir(path).map_err(|cause| fs::failed("read", path, &cause))?;
    let (mut files, mut books) = (Vec::new(), Vec::new());
    let mut notes = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|cause| fs::failed("read", path, &cause))?.path();
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let stem = entry.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
        if name.starts_with(['.', '~', '_']) || name.ends_with('~') || entry.is_dir() || heading::listed(BESIDE, &stem)
        {
            continue;
        }
        if reader_for(&entry).is_some_and(|reader| reader.name == "EPUB") {
            books.push(entry);
        } else if reader_for(&entry).is_some() {
            files.push(entry);
        } else if is_book_format(&entry) {
            let note = Note::warning("this file is of a kind that is not read yet; it was passed over").at(&entry);
            notes.push(note.hint("convert it to text or Markdown"));
        }
    }
    // A whole book among chapters is not one of them.
    if files.is_empty() && books.len() == 1 {
        files.append(&mut books);
    }
    for book in books {
        let note = Note::warning("this file is a whole book beside others; it was passed over").at(&book);
        notes.push(note.hint("name it itself to read it"));
    }
    files.sort_by(|a, b| natural(&a.to_string_lossy(), &b.to_string_lossy()));
    if let Some(places) = places_in_words(&files) {
        let mut placed: Vec<(u32, PathBuf)> = places.into_iter().zip(files).collect();
        placed.sort();
        files = placed.into_iter().map(|(_, file)| file).collect();
    }
    notes.sort_by(|a, b| a.place.as_ref().map(|p| &p.path).cmp(&b.place.as_ref().map(|p| &p.path)));
    Ok((files, notes))
}

/// The places that names such as `Chapter Two`, `Prologue` and `Epilogue` give their files, where each has one of its own.
fn places_in_words(files: &[PathBuf]) -> Option<Vec<u32>> {
    let place = |path: &PathBuf| {
        let heading = heading::parse(&words_of_stem(path))?;
        let name = heading.title.to_lowercase();
        match heading.number {
            Some(number) if heading.rank != heading::Rank::Part => Some(number + 1),
            None if heading::listed("prologue|prolog|foreword|preface|introduction", &name) => Some(0),
            None if heading::listed("epilogue|epilog|afterword|coda|postscript", &name) => Some(u32::MAX),
            _ => None,
        }
    };
    let places: Vec<u32> = files.iter().map(place).collect::<Option<_>>()?;
    let different: HashSet<u32> = places.iter().copied().collect();
    (different.len() == places.len()).then_some(places)
}

/// Endings of files that may be chapters and cannot be read; a person wants to know that they were passed over.
const NOT_YET: &str = "doc|rtf|pdf|mobi|azw3|fb2";

fn is_book_format(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    heading::listed(NOT_YET, &extension)
}

/// Compares two names as a person does: numbers by their value, letters without regard to case.
pub(super) fn natural(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a.chars().peekable(), b.chars().peekable());
    loop {
        match (left.peek().copied(), right.peek().copied()) {
            (None, None) => return a.cmp(b),
            (None, _) => return Ordering::Less,
            (_, None) => return Ordering::Greater,
            (Some(x), Some(y)) if x.is_ascii_digit() && y.is_ascii_digit() => {
                let order = compare_numbers(&take_digits(&mut left), &take_digits(&mut right));
                if order != Ordering::Equal {
                    return order;
                }
            }
            (Some(x), Some(y)) => {
                let order = x.to_lowercase().cmp(y.to_lowercase());
                if order != Ordering::Equal {
                    return order;
                }
                left.next();
                right.next();
            }
        }
    }
}

fn take_digits(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> String {
    let mut digits = String::new();
    while let Some(c) = chars.next_if(char::is_ascii_digit) {
        digits.push(c);
    }
    digits
}

/// Compares two runs of digits of any length by value.
fn compare_numbers(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.trim_start_matches('0'), b.trim_start_matches('0'));
    a.len().cmp(&b.len()).then_with(|| a.cmp(b))
}
