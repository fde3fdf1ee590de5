//! Archives from outside: every name is looked at before anything is written, and what is unpacked is bounded.

use super::kinds;
use super::tar;
use crate::fs;
use crate::note::Note;
use anyhow::Result;
use flate2::read::MultiGzDecoder;
use std::collections::HashSet;
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::{Component, Path, PathBuf};
use zip::ZipArchive;

/// More files than this are no voice.
const MOST_FILES: usize = 10_000;
/// All that is unpacked.
const MOST_BYTES: u64 = 3_000_000_000;
/// Models hardly shrink when they are packed; what grows more than this was made to do harm.
const MOST_GROWTH: u64 = 100;
/// Small texts may shrink more.
const FREE_BYTES: u64 = 10_000_000;
/// Folders in folders.
const MOST_DEPTH: usize = 12;

/// Whether a file is an archive: by its name, or, where the name says nothing, by how it begins.
///
/// # Errors
/// A [`Note`] with the path.
pub fn is_archive(path: &Path) -> Result<bool> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    if [".zip", ".tar.gz", ".tgz"].iter().any(|end| name.ends_with(end)) {
        return Ok(true);
    }
    Ok(!kinds::is_wanted(path) && matches!(begin(path)?, [b'P', b'K', 3, 4] | [0x1f, 0x8b, ..]))
}

fn begin(path: &Path) -> Result<[u8; 4]> {
    let failed = |cause| fs::failed("read", path, &cause);
    let mut begin = Vec::new();
    File::open(path).map_err(failed)?.take(4).read_to_end(&mut begin).map_err(failed)?;
    begin.resize(4, 0);
    Ok([begin[0], begin[1], begin[2], begin[3]])
}

/// Unpacks the files of voices in an archive into a folder, which holds nothing else. Other files in it are passed over.
///
/// # Errors
/// A [`Note`] for a damaged archive, and for one that holds a link, a device, a name that leads out of the folder or
/// stands there twice, or more than any voice has.
pub fn unpack(archive: &Path, into: &Path) -> Result<()> {
    let packed = std::fs::metadata(archive).map_err(|cause| fs::failed("read", archive, &cause))?.len();
    let left = MOST_BYTES.min(packed.saturating_mul(MOST_GROWTH).saturating_add(FREE_BYTES));
    let mut bench = Bench { archive, into, names: HashSet::new(), left };
    match begin(archive)? {
        [b'P', b'K', ..] => zip(&mut bench),
        [0x1f, 0x8b, ..] => tar_gz(&mut bench),
        _ => Err(bench.refuse("it is neither a ZIP archive nor a `.tar.gz`").into()),
    }
}

/// An archive as it is unpacked.
struct Bench<'a> {
    archive: &'a Path,
    into: &'a Path,
    /// In small letters: some file systems take no notice of case.
    names: HashSet<String>,
    /// What may still be unpacked.
    left: u64,
}

impl Bench<'_> {
    fn refuse(&self, why: &str) -> Note {
        let note = Note::error(format!("this archive cannot be unpacked: {why}")).at(self.archive);
        note.hint("get it again from its makers; nothing was installed")
    }

    /// A name's place below the folder; each name once.
    fn place(&mut self, name: &str) -> Result<PathBuf> {
        let place = safe(name).ok_or_else(|| self.refuse(&format!("`{}` leads out of it", told(name))))?;
        if !self.names.insert(place.to_string_lossy().to_lowercase()) {
            return Err(self.refuse(&format!("`{}` stands in it twice", told(name))).into());
        }
        if self.names.len() > MOST_FILES {
            return Err(self.refuse(&format!("it holds more than {MOST_FILES} files, which no voice does")).into());
        }
        Ok(self.into.join(place))
    }

    /// Writes a file, as much of it as there may be.
    fn write(&mut self, path: &Path, name: &str, content: impl Read) -> Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir(folder)?;
        }
        let mut file = File::options().write(true).create_new(true).open(path);
        let file = file.as_mut().map_err(|cause| fs::failed("write", path, cause))?;
        let copied = std::io::copy(&mut content.take(self.left + 1), file);
        let copied = copied.map_err(|cause| self.refuse(&format!("`{}` in it is damaged ({cause})", told(name))))?;
        self.left =
            self.left.checked_sub(copied).ok_or_else(|| self.refuse("it unpacks to more than any voice has"))?;
        Ok(())
    }
}

/// A relative path without `..`, and without what another system would take for a drive, a stream or a device.
fn safe(name: &str) -> Option<PathBuf> {
    let path = Path::new(name);
    let plain = |part: &str| {
        let hostile = |c: char| c.is_control() || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
        !part.is_empty() && part.len() <= 200 && !part.contains(hostile) && !part.ends_with(['.', ' '])
    };
    let parts: Vec<&str> = path
        .components()
        .filter(|part| !matches!(part, Component::CurDir))
        .map(|part| match part {
            Component::Normal(part) => part.to_str().filter(|part| plain(part)),
            _ => None,
        })
        .collect::<Option<_>>()?;
    (!parts.is_empty() && parts.len() <= MOST_DEPTH).then(|| parts.iter().collect())
}

fn told(name: &str) -> String {
    name.chars().map(|c| if c.is_control() { '?' } else { c }).take(80).collect()
}

fn zip(bench: &mut Bench) -> Result<()> {
    let failed = |cause| fs::failed("read", bench.archive, &cause);
    let mut file = File::open(bench.archive).map_err(failed)?;
    let said = count(&mut file).map_err(failed)?;
    if said.is_none_or(|count| count > MOST_FILES as u64) {
        return Err(bench.refuse(&format!("it has no end, or says it holds more than {MOST_FILES} files")).into());
    }
    let damaged = |bench: &Bench, cause: zip::result::ZipError| bench.refuse(&format!("it is damaged ({cause})"));
    let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|cause| damaged(bench, cause))?;
    // The reader keeps one file of each name.
    if said != Some(zip.len() as u64) {
        return Err(bench.refuse("a name stands in it twice, or its list is not what it says").into());
    }
    for at in 0..zip.len() {
        let file = zip.by_index(at).map_err(|cause| damaged(bench, cause))?;
        let name = file.name().map_err(|cause| damaged(bench, cause))?.into_owned();
        let place = bench.place(name.trim_end_matches('/'))?;
        // The kind of file in Unix's mode bits: none, a folder or a plain file.
        let kind = file.unix_mode().map_or(0, |mode| mode & 0o170_000);
        if !matches!(kind, 0 | 0o040_000 | 0o100_000) {
            return Err(bench.refuse(&format!("`{}` is a link or a device", told(&name))).into());
        }
        if !name.ends_with('/') && kinds::is_wanted(&place) {
            bench.write(&place, &name, file)?;
        }
    }
    Ok(())
}

/// How many files an archive says it holds, from its end record (APPNOTE 4.3.16; in ZIP64, 4.3.14).
fn count(file: &mut File) -> std::io::Result<Option<u64>> {
    let length = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(length.saturating_sub(70_000)))?;
    let mut tail = Vec::new();
    file.take(70_000).read_to_end(&mut tail)?;
    file.seek(SeekFrom::Start(0))?;
    let find = |mark: &[u8]| tail.windows(4).rposition(|window| window == mark);
    let large = find(b"PK\x06\x06").and_then(|at| tail.get(at + 32..at + 40)?.try_into().ok().map(u64::from_le_bytes));
    let small = find(b"PK\x05\x06").and_then(|at| tail.get(at + 10..at + 12)?.try_into().ok().map(u16::from_le_bytes));
    Ok(large.or(small.map(u64::from)))
}

fn tar_gz(bench: &mut Bench) -> Result<()> {
    let file = File::open(bench.archive).map_err(|cause| fs::failed("read", bench.archive, &cause))?;
    // All of it must be unpacked to be read, what is passed over too.
    let mut stream = MultiGzDecoder::new(BufReader::new(file)).take(bench.left.saturating_add(1));
    let mut read = 0;
    while let Some(entry) = tar::next(&mut stream).map_err(|cause| bench.refuse(&cause))? {
        let place = bench.place(entry.name.trim_end_matches('/'))?;
        let mut content = (&mut stream).take(entry.size);
        if !entry.folder && kinds::is_wanted(&place) {
            bench.write(&place, &entry.name, &mut content)?;
        }
        let skipped = std::io::copy(&mut content, &mut std::io::sink());
        skipped.map_err(|cause| bench.refuse(&format!("it is damaged ({cause})")))?;
        if content.limit() > 0 {
            return Err(bench.refuse("it was cut off, or unpacks to more than any voice has").into());
        }
        tar::pad(&mut stream, entry.size).map_err(|cause| bench.refuse(&cause))?;
        read += 1;
        if read > MOST_FILES {
            return Err(bench.refuse("it holds too many files").into());
        }
    }
    Ok(())
}
