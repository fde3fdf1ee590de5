//! A read-along book: EPUB 3 with Media Overlays, in which readers light up each line as it is spoken
//! (<https://www.w3.org/TR/epub-33/#sec-media-overlays>).
//!
//! The archive is written as a stream: a chapter's text at a time, and audio copied in as it is. The same recording gives
//! the same bytes.

mod chapter;
mod package;

use super::recording::{Recording, Sound, Track};
use crate::fs;
use crate::note::Note;
use anyhow::{Context, Result};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const STYLE: &str = include_str!("style.css");
const CONTAINER: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n",
    "<rootfiles><rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>\n",
    "</container>\n"
);
/// What EPUB readers must play (EPUB 3.3, core media types), by the beginning of the media type, and the file's ending.
const PLAYED: [(&str, &str); 3] = [("audio/mpeg", "mp3"), ("audio/mp4", "m4a"), ("audio/ogg", "opus")];
/// Above this a file's sizes take 64 bits; less than what fits, for what is not known before it is written.
const LARGE_BYTES: u64 = 1 << 31;

/// A chapter on its way into the book.
struct Entry<'a> {
    track: &'a Track,
    /// `c007`: what its files are called.
    id: String,
    /// Its audio file, in the book.
    audio: String,
    sound: &'a Sound,
    /// The end of each passage's stretch of audio; empty when nothing of the chapter is spoken.
    clips: Vec<chapter::Clip>,
}

impl Entry<'_> {
    /// How long the chapter plays: the sum of what its overlay plays.
    fn duration_ms(&self) -> u64 {
        self.clips.iter().map(|clip| clip.end_ms - clip.start_ms).sum()
    }
}

/// Writes the book. Each track needs a sound of a kind that EPUB readers play: MP3, AAC or Opus.
///
/// # Errors
/// A [`Note`] for a recording without chapters, for a chapter whose only sound is one that readers need not play, and with
/// the path for what cannot be read or written.
pub fn write(recording: &Recording, out: &Path) -> Result<()> {
    let entries = entries(recording, out)?;
    let mut file = fs::begin(out)?;
    let mut archive = Archive { zip: ZipWriter::new(BufWriter::new(file.as_file_mut())), out };
    archive.add("mimetype", CompressionMethod::Stored, b"application/epub+zip")?;
    archive.text("META-INF/container.xml", CONTAINER)?;
    archive.text("EPUB/package.opf", &package::package(recording, &entries))?;
    archive.text("EPUB/nav.xhtml", &package::nav(recording, &entries))?;
    archive.text("EPUB/style.css", STYLE)?;
    if let Some(cover) = &recording.cover {
        archive.add(&format!("EPUB/{}", package::cover_name(cover)), CompressionMethod::Stored, &cover.bytes)?;
    }
    for entry in &entries {
        archive.text(&format!("EPUB/{}.xhtml", entry.id), &chapter::text(recording, entry))?;
        if !entry.clips.is_empty() {
            archive.text(&format!("EPUB/{}.smil", entry.id), &chapter::overlay(entry))?;
            archive.copy(&format!("EPUB/{}", entry.audio), &entry.sound.path)?;
        }
    }
    archive.finish()?;
    fs::finish(file, out)
}

fn entries<'a>(recording: &'a Recording, out: &Path) -> Result<Vec<Entry<'a>>> {
    if recording.tracks.is_empty() {
        return Err(Note::error("there is no chapter to make a book of").at(out).into());
    }
    let width = recording.tracks.len().to_string().len().max(3);
    let entry = |(at, track): (usize, &'a Track)| {
        let known = |sound: &'a Sound| {
            PLAYED.iter().find(|(kind, _)| sound.media_type.starts_with(kind)).map(|(_, ending)| (sound, ending))
        };
        let (sound, ending) = track.encoded.iter().find_map(known).ok_or_else(|| {
            let told = format!("a read-along book needs MP3, AAC or Opus, and chapter {} has none", track.number);
            Note::error(told).at(&track.audio).hint("make one of them in the same run")
        })?;
        let id = format!("c{:0width$}", at + 1);
        let audio = format!("audio/{id}.{ending}");
        Ok(Entry { track, audio, sound, clips: chapter::clips(track), id })
    };
    recording.tracks.iter().enumerate().map(entry).collect()
}

/// The ZIP archive being written; every failure names the book.
struct Archive<'a> {
    zip: ZipWriter<BufWriter<&'a mut File>>,
    out: &'a Path,
}

impl Archive<'_> {
    /// Adds text, packed.
    fn text(&mut self, name: &str, text: &str) -> Result<()> {
        self.add(name, CompressionMethod::Deflated, text.as_bytes())
    }

    fn add(&mut self, name: &str, method: CompressionMethod, bytes: &[u8]) -> Result<()> {
        self.begin(name, method, bytes.len() as u64)?;
        self.zip.write_all(bytes).map_err(|cause| fs::failed("write", self.out, &cause))?;
        Ok(())
    }

    /// Adds a file as it is: audio is packed already, and readers seek in it.
    fn copy(&mut self, name: &str, path: &Path) -> Result<()> {
        let mut file = File::open(path).map_err(|cause| fs::failed("read", path, &cause))?;
        let bytes = file.metadata().map_err(|cause| fs::failed("read", path, &cause))?.len();
        self.begin(name, CompressionMethod::Stored, bytes)?;
        io::copy(&mut file, &mut self.zip).map_err(|cause| fs::failed("write", self.out, &cause))?;
        Ok(())
    }

    fn begin(&mut self, name: &str, method: CompressionMethod, bytes: u64) -> Result<()> {
        // One time for all, the first that ZIP can tell: the same recording gives the same bytes.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644)
            .large_file(bytes > LARGE_BYTES);
        fs::naming(self.out, self.zip.start_file(name, options).context("the archive cannot be written"))
    }

    fn finish(self) -> Result<()> {
        let mut buffer = fs::naming(self.out, self.zip.finish().context("the archive cannot be written"))?;
        buffer.flush().map_err(|cause| fs::failed("write", self.out, &cause))?;
        Ok(())
    }
}
