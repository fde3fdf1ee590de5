//! ZIP archives from outside: what is unpacked is bounded, whatever they say of themselves.

use crate::note::Note;
use anyhow::Result;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use zip::ZipArchive;
use zip::result::ZipError;

/// No single part of a book is larger unpacked: ten times a long novel.
const LARGEST_PART_BYTES: u64 = 32_000_000;
/// All that is unpacked of one book.
const LARGEST_WHOLE_BYTES: u64 = 192_000_000;
/// More files than this are no book.
const MOST_PARTS: usize = 200_000;

/// An open archive. Names are paths with `/`, without `.` and `..`, which nothing is ever written to.
pub(super) struct Archive<'a> {
    path: PathBuf,
    zip: RefCell<ZipArchive<Cursor<&'a [u8]>>>,
    names: HashMap<String, usize>,
    /// Names in small letters, for hrefs that are careless.
    lower: HashMap<String, usize>,
    /// What may still be unpacked.
    left_bytes: Cell<u64>,
}

impl<'a> Archive<'a> {
    /// Opens an archive.
    ///
    /// # Errors
    /// A [`Note`] when it is damaged, or holds too many files.
    pub(super) fn open(path: &Path, bytes: &'a [u8]) -> Result<Self> {
        if count(bytes).is_some_and(|count| count > MOST_PARTS) {
            let message = format!("this archive says it holds more than {MOST_PARTS} files, which no book does");
            return Err(Note::error(message).at(path).into());
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|cause| {
            Note::error(format!("this file is damaged or was cut off: {cause}")).at(path).hint("get a whole copy of it")
        })?;
        if zip.len() > MOST_PARTS {
            let message = format!("this archive holds {} files, which no book does", zip.len());
            return Err(Note::error(message).at(path).into());
        }
        let mut names = HashMap::new();
        let mut lower = HashMap::new();
        for index in 0..zip.len() {
            if let Some(Ok(name)) = zip.name_for_index(index) {
                let name = resolve("", &name);
                lower.entry(name.to_lowercase()).or_insert(index);
                names.entry(name).or_insert(index);
            }
        }
        let left_bytes = Cell::new(LARGEST_WHOLE_BYTES);
        Ok(Self { path: path.to_owned(), zip: RefCell::new(zip), names, lower, left_bytes })
    }

    /// The names in order.
    pub(super) fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.names.keys().map(String::as_str).collect();
        names.sort_unstable();
        names
    }

    /// Whether there is a file of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains_key(name) || self.lower.contains_key(&name.to_lowercase())
    }

    /// Unpacks a file; `None` when there is none of this name.
    ///
    /// # Errors
    /// A [`Note`] when it is locked, damaged, or larger than anything in a book.
    pub(super) fn read(&self, name: &str) -> Result<Option<Vec<u8>>> {
        let found = self.names.get(name).or_else(|| self.lower.get(&name.to_lowercase()));
        let Some(&index) = found else { return Ok(None) };
        let told = |message: String| Note::error(message).at(&self.path);
        let mut zip = self.zip.borrow_mut();
        let file = zip.by_index(index).map_err(|cause| match cause {
            ZipError::UnsupportedArchive(why) if why == ZipError::PASSWORD_REQUIRED => {
                told(format!("`{name}` in it is locked with a password"))
            }
            cause => told(format!("`{name}` in it cannot be unpacked: {cause}")),
        })?;
        let limit = LARGEST_PART_BYTES.min(self.left_bytes.get());
        let mut bytes = Vec::new();
        let outcome = file.take(limit + 1).read_to_end(&mut bytes);
        self.left_bytes.set(self.left_bytes.get().saturating_sub(bytes.len() as u64));
        if bytes.len() as u64 > limit {
            let message = format!("`{name}` in it unpacks to more than {} MB, which no book does", limit / 1_000_000);
            return Err(told(message).hint("it was made to do harm, or is damaged").into());
        }
        outcome.map_err(|cause| told(format!("`{name}` in it is damaged: {cause}")).hint("get a whole copy of it"))?;
        Ok(Some(bytes))
    }
}

/// How many files an archive says it holds, from its end record (APPNOTE 4.3.16; in ZIP64, 4.3.14).
fn count(bytes: &[u8]) -> Option<usize> {
    let tail = &bytes[bytes.len().saturating_sub(70_000)..];
    let find = |mark: &[u8]| tail.windows(4).rposition(|window| window == mark);
    let large = find(b"PK\x06\x06").and_then(|at| tail.get(at + 32..at + 40)?.try_into().ok().map(u64::from_le_bytes));
    let small = find(b"PK\x05\x06").and_then(|at| tail.get(at + 10..at + 12)?.try_into().ok().map(u16::from_le_bytes));
    large.map(|count| usize::try_from(count).unwrap_or(usize::MAX)).or(small.map(usize::from))
}

/// What kind of book an archive is, by its name in [`super::READERS`].
pub(super) fn kind(bytes: &[u8]) -> Option<&'static str> {
    let head = &bytes[..bytes.len().min(200)];
    let has = |word: &[u8]| head.windows(word.len()).any(|window| window == word);
    if has(b"application/epub+zip") {
        return Some("EPUB");
    }
    // The names stand once more at the end of the archive.
    let tail = &bytes[bytes.len().saturating_sub(100_000)..];
    let lists = |word: &[u8]| tail.windows(word.len()).any(|window| window == word);
    if lists(b"META-INF/container.xml") || lists(b".opf") {
        Some("EPUB")
    } else if has(b"opendocument.text") {
        Some("OpenDocument")
    } else if lists(b"word/document.xml") {
        Some("Word")
    } else {
        None
    }
}

/// A path that counts from a folder, without `.` and `..`; none leads out of the archive.
pub(super) fn resolve(folder: &str, href: &str) -> String {
    let href = href.replace('\\', "/");
    let absolute = href.starts_with('/');
    let mut parts: Vec<&str> =
        if absolute { Vec::new() } else { folder.split('/').filter(|part| !part.is_empty()).collect() };
    for part in href.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The folder that a file stands in.
pub(super) fn folder(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The path and the fragment of an href, both with their percent signs resolved.
pub(super) fn href(folder: &str, href: &str) -> (String, String) {
    let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
    let path = path.split('?').next().unwrap_or_default();
    (resolve(folder, &unescape(path)), unescape(fragment))
}

/// `%20` as a blank (RFC 3986, 2.1).
fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).filter(|_| first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
