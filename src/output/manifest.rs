//! The manifest beside each audio file: what it holds, line by line, and what it was made from. JSON, a row per line.

use crate::fs;
use crate::master::{Mastered, Target};
use crate::note::Note;
use crate::output::Written;
use anyhow::Result;
use serde::{Deserialize, Serialize};
use serde_json::ser::{CompactFormatter, Formatter, Serializer};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// The form of manifest that this program writes and reads.
pub const VERSION: u32 = 1;

/// What one audio file holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// [`VERSION`].
    pub version: u32,
    /// The program that wrote it, with its version.
    pub program: String,
    /// The story's title.
    pub story: String,
    /// The chapter it was made from.
    pub chapter: Text,
    /// Fingerprint of each engine that spoke, by its name.
    pub engines: BTreeMap<String, String>,
    /// What the file was brought to.
    pub target: Target,
    /// The file.
    pub audio: Audio,
    /// Everything that stands in the chapter, in order: what is spoken and what is left out.
    pub lines: Vec<LineRecord>,
    /// Sounds from files among them, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sounds: Vec<SoundRecord>,
}

/// The text an audio file was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The chapter's place in the book, from 1.
    pub number: u32,
    /// The chapter's title.
    pub title: String,
    /// The file its text came from, as the program was told it.
    pub source: String,
    /// Where the chapter begins in that file (in the decoded text, for a file that is not UTF-8).
    pub offset_bytes: usize,
    /// Length of the chapter's text.
    pub length_bytes: usize,
    /// BLAKE3 of the chapter's text, in hexadecimal.
    pub blake3: String,
}

/// The audio file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Audio {
    /// Its name; it stands beside the manifest.
    pub file: String,
    /// Samples a second.
    pub sample_rate_hz: u32,
    /// Its length.
    pub total_samples: u64,
    /// BLAKE3 of the sound without the container's head, in hexadecimal.
    pub data_blake3: String,
    /// Integrated loudness; absent in a file without sound.
    pub loudness_lufs: Option<f64>,
    /// True peak.
    pub true_peak_db: Option<f64>,
    /// Plain RMS.
    pub rms_db: Option<f64>,
    /// RMS of the quietest 500 ms.
    pub noise_floor_db: Option<f64>,
    /// The one gain that was applied to all lines.
    pub gain_db: f64,
    /// How far the limiter lowered the highest peak beyond that.
    pub limited_most_db: f64,
    /// How long it did so in all.
    pub limited_samples: u64,
}

/// One line of the chapter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineRecord {
    /// First byte in the chapter's text.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// [`mark`] of its text: tells which line of a changed text changed.
    pub mark: String,
    /// [`crate::segment::Kind::name`].
    pub kind: String,
    /// Name of the one who speaks.
    pub speaker: String,
    /// Why it is not in the sound; absent for a line that is spoken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<String>,
    /// The voice's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice: Option<String>,
    /// The voice's licence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice_license: Option<String>,
    /// The recording that stands for it; absent for a line that an engine spoke.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recording: Option<FileRecord>,
    /// Keys of its clips in the cache.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<String>,
    /// Where it sounds; absent for a line that is not spoken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cue: Option<Span>,
    /// The silence after it, up to the next spoken line or sound.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub pause_after_ms: u32,
}

/// A person's own recording of a line.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileRecord {
    /// The file's name.
    pub file: String,
    /// BLAKE3 of the file, in hexadecimal.
    pub blake3: String,
}

/// A sound from a file, laid among the lines.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SoundRecord {
    /// [`crate::sounds::Place::name`].
    pub place: String,
    /// The file's name.
    pub file: String,
    /// BLAKE3 of the file, in hexadecimal.
    pub blake3: String,
    /// The row of the line that it follows; absent before the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_line: Option<usize>,
    /// Where it sounds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cue: Option<Span>,
    /// The silence after it, up to the next spoken line.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub pause_after_ms: u32,
}

/// A stretch of an audio file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// First sample.
    pub start_samples: u64,
    /// Length; 0 for a line that has nothing to say.
    pub length_samples: u64,
}

fn is_zero(value: &u32) -> bool {
    *value == 0
}

/// The first 16 hexadecimal digits of a text's BLAKE3.
pub fn mark(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..16].to_owned()
}

/// Where the manifest of an audio file stands: the same name with `.json`.
pub fn path_of(audio: &Path) -> PathBuf {
    audio.with_extension("json")
}

impl Audio {
    /// The record of a file that was just written under the name `file`.
    pub fn of(file: String, mastered: &Mastered, written: &Written) -> Self {
        let measures = &mastered.measures;
        // A thousandth of a decibel is finer than any meter; more digits would only differ between machines.
        let thousandth = |db: f64| (db * 1_000.0).round() / 1_000.0;
        let finite = |db: f64| db.is_finite().then(|| thousandth(db));
        Self {
            file,
            sample_rate_hz: mastered.timeline.sample_rate_hz,
            total_samples: written.total_samples,
            data_blake3: written.data_blake3.clone(),
            loudness_lufs: finite(measures.loudness_lufs),
            true_peak_db: finite(measures.true_peak_db),
            rms_db: finite(measures.rms_db),
            noise_floor_db: finite(measures.noise_floor_db),
            gain_db: mastered.gain_db,
            limited_most_db: thousandth(f64::from(mastered.limited.most_db)),
            limited_samples: mastered.limited.samples,
        }
    }
}

/// Writes a manifest: whole or not at all.
///
/// # Errors
/// A [`Note`] with the path.
pub fn write(path: &Path, manifest: &Manifest) -> Result<()> {
    let mut bytes = Vec::new();
    manifest.serialize(&mut Serializer::with_formatter(&mut bytes, Rows::default()))?;
    bytes.push(b'\n');
    fs::write(path, &bytes)
}

/// Reads a manifest back, strictly.
///
/// # Errors
/// A [`Note`] with the path, and with line and column where it is no manifest of this version.
pub fn read(path: &Path) -> Result<Manifest> {
    let bytes = fs::read(path, LIMIT_BYTES)?;
    let text = String::from_utf8(bytes).map_err(|_| damaged("it is not UTF-8").at(path))?;
    let manifest: Manifest = serde_json::from_str(&text).map_err(|cause| {
        let line_start: usize = text.split_inclusive('\n').take(cause.line().saturating_sub(1)).map(str::len).sum();
        let at = line_start + cause.column().saturating_sub(1);
        let what = cause.to_string();
        let what = what.split(" at line ").next().unwrap_or(&what);
        // A row of thousands of bytes helps nobody; the place does.
        let place = format!("line {}, column {}", cause.line(), cause.column());
        let note = damaged(&format!("{what} ({place})"));
        if text.len() < 4_096 { note.at_bytes(path, &text, at..at + 1) } else { note.at(path) }
    })?;
    if manifest.version != VERSION {
        let said = format!("it has version {}, and this program reads version {VERSION}", manifest.version);
        return Err(damaged(&said).at(path).into());
    }
    Ok(manifest)
}

/// A manifest row has about 300 bytes and a line of text about 60: this is a chapter of some 200 hours.
const LIMIT_BYTES: u64 = 1 << 30;

fn damaged(why: &str) -> Note {
    Note::error(format!("not a manifest: {why}")).hint("render the chapter again: what is unchanged is not spoken anew")
}

/// Compact JSON, but for a new line before each field of the whole and before each of the `lines`: a file that `grep`,
/// `diff` and a person can read.
#[derive(Default)]
struct Rows {
    depth: usize,
}

impl Rows {
    fn enter<W: io::Write + ?Sized>(&mut self, writer: &mut W, mark: &[u8]) -> io::Result<()> {
        self.depth += 1;
        writer.write_all(mark)
    }

    fn leave<W: io::Write + ?Sized>(&mut self, writer: &mut W, mark: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.depth == 0 {
            writer.write_all(b"\n")?;
        }
        writer.write_all(mark)
    }

    fn comma<W: io::Write + ?Sized>(&self, writer: &mut W, first: bool, rows: usize) -> io::Result<()> {
        if !first {
            writer.write_all(b",")?;
        }
        if self.depth <= rows { writer.write_all(b"\n") } else { Ok(()) }
    }
}

impl Formatter for Rows {
    fn begin_array<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.enter(writer, b"[")
    }

    fn end_array<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.leave(writer, b"]")
    }

    fn begin_array_value<W: io::Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.comma(writer, first, 2)
    }

    fn begin_object<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.enter(writer, b"{")
    }

    fn end_object<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.leave(writer, b"}")
    }

    fn begin_object_key<W: io::Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.comma(writer, first, 1)
    }

    fn begin_object_value<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        CompactFormatter.begin_object_value(writer)
    }
}
