//! Files: the mastered sound, its manifest, every other form made from the two; the proof that every word is there, and the
//! check against a profile.

mod aac;
pub mod captions;
pub mod chapters;
pub mod check;
pub mod cue_sheet;
pub mod deliver;
pub mod epub;
mod flac;
mod id3;
mod m4b;
pub mod manifest;
mod mp3;
mod mp3_head;
mod mp3book;
mod mp4;
mod opus;
pub mod page;
pub mod profile;
pub mod recording;
mod shown;
mod tags;
mod times;
pub mod verify;
pub mod wav;

use crate::fs;
use crate::master::Sink;
use crate::note::{Note, closest};
use anyhow::Result;
pub use mp3::most_kbps as most_mp3_kbps;
use recording::Recording;
use std::fs::File;
use std::io::{BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The master being written: a [`Sink`] that ends.
///
/// The file stands under its final name only once [`Self::finish`] has returned; dropped before, it leaves nothing.
pub trait AudioFile: Sink {
    /// Ends the file, syncs it and gives it its name.
    ///
    /// # Errors
    /// A [`Note`] with the path.
    fn finish(self: Box<Self>) -> Result<Written>;
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// BLAKE3 of the sound alone, without the container's head, in hexadecimal.
    pub data_blake3: String,
    /// Samples written.
    pub total_samples: u64,
}

/// A kind of file that can be chosen by name.
pub struct Writer {
    /// The name on the command line and in dramatis.toml.
    pub name: &'static str,
    /// The file's extension.
    pub extension: &'static str,
    /// One line for `--help` and error messages.
    pub about: &'static str,
    /// Raised whenever the same recording gives another file than before.
    pub revision: u32,
    /// The program without which it cannot be made.
    pub needs: Option<&'static str>,
    /// The media type of sound that pages and books play; empty for everything else.
    pub media_type: &'static str,
    /// It plays one of these, which are made in the same run: the first, where none is asked for.
    pub plays: &'static [&'static str],
    /// How it is made.
    pub make: Make,
}

/// How a kind of file is made. Text needs the [`Recording`] alone; sound is coded from the tracks' masters.
pub enum Make {
    /// The master itself: made by [`wav::create`], or else taken away once everything else stands.
    Master,
    /// What is made from words and times, a file for each track (by its index).
    Each(fn(&Recording, usize, &Path) -> Result<()>),
    /// What is made from words and times, one file for the book, with the tracks' sound files at hand.
    Whole(fn(&Recording, &Path) -> Result<()>),
    /// Sound, a file for each track.
    EachSound(fn(&Job, usize, &Path) -> Result<()>),
    /// Sound, one file for the book, from parts that are made as soon as a track stands, and kept.
    WholeSound {
        /// Makes a track's part.
        part: fn(&Job, usize) -> Result<()>,
        /// Whether a track's part is there, so that its master is not needed; told whether the book begins with it.
        holds: fn(&Job, usize, bool) -> bool,
        /// Puts the parts together.
        write: fn(&Job, &Path) -> Result<()>,
    },
}

/// All kinds of file. Adding one is one file and one line here.
pub const WRITERS: &[Writer] = &[
    Writer {
        name: "wav",
        extension: "wav",
        about: "the master, 16-bit PCM (RF64 past 4 GiB): every player and editor reads it",
        revision: 1,
        needs: None,
        media_type: "audio/wav",
        plays: &[],
        make: Make::Master,
    },
    Writer {
        name: "m4b",
        extension: "m4b",
        about: "one audiobook with chapters and cover, AAC; needs ffmpeg",
        revision: 1,
        needs: Some("ffmpeg"),
        media_type: "",
        plays: &[],
        make: Make::WholeSound {
            part: aac::make,
            holds: |job, track, _| aac::holds(job, track),
            write: m4b::write_book,
        },
    },
    Writer {
        name: "m4a",
        extension: "m4a",
        about: "AAC, a file for each chapter; needs ffmpeg",
        revision: 1,
        needs: Some("ffmpeg"),
        media_type: "audio/mp4",
        plays: &[],
        make: Make::EachSound(m4b::write_chapter),
    },
    Writer {
        name: "mp3",
        extension: "mp3",
        about: "MP3, a file for each chapter: shops and old players take it",
        revision: 1,
        needs: None,
        media_type: "audio/mpeg",
        plays: &[],
        make: Make::EachSound(mp3::write),
    },
    Writer {
        name: "mp3book",
        extension: "book.mp3",
        about: "the whole book as one MP3 with chapters and cover, where a player takes no M4B",
        revision: 1,
        needs: None,
        media_type: "",
        plays: &[],
        make: Make::WholeSound {
            part: mp3book::make,
            holds: |job, track, _| mp3book::holds(job, track),
            write: mp3book::write,
        },
    },
    Writer {
        name: "opus",
        extension: "opus",
        about: "Opus, a file for each chapter: the smallest",
        revision: 1,
        needs: None,
        media_type: "audio/ogg; codecs=opus",
        plays: &[],
        make: Make::EachSound(opus::write),
    },
    Writer {
        name: "flac",
        extension: "flac",
        about: "FLAC, a file for each chapter: the master bit for bit, half the space",
        revision: 1,
        needs: None,
        media_type: "audio/flac",
        plays: &[],
        make: Make::EachSound(flac::write),
    },
    Writer {
        name: "sample",
        extension: "sample.mp3",
        about: "the first minutes of the book as MP3, as shops ask for: at most 5, cut between two lines",
        revision: 1,
        needs: None,
        media_type: "",
        plays: &[],
        make: Make::WholeSound { part: |_, _| Ok(()), holds: |_, _, first| !first, write: mp3::write_sample },
    },
    Writer {
        name: "vtt",
        extension: "vtt",
        about: "WebVTT subtitles of each chapter, with the speakers",
        revision: 1,
        needs: None,
        media_type: "",
        plays: &[],
        make: Make::Each(captions::vtt::write),
    },
    Writer {
        name: "srt",
        extension: "srt",
        about: "SRT subtitles of each chapter",
        revision: 1,
        needs: None,
        media_type: "",
        plays: &[],
        make: Make::Each(captions::srt::write),
    },
    Writer {
        name: "lrc",
        extension: "lrc",
        about: "the text of each chapter as lyrics, for music players",
        revision: 1,
        needs: None,
        media_type: "",
        plays: &[],
        make: Make::Each(captions::lrc::write),
    },
    Writer {
        name: "labels",
        extension: "labels.txt",
        about: "a label track for Audacity, for each chapter",
        revision: 1,
        needs: None,
        media_type: "",
        plays: &[],
        make: Make::Each(captions::labels::write),
    },
    Writer {
        name: "chapters",
        extension: "chapters.json",
        about: "the chapters of the book as podcast players read them",
        revision: 1,
        needs: None,
        media_type: "",
        plays: &[],
        make: Make::Whole(chapters::write),
    },
    Writer {
        name: "cue",
        extension: "cue",
        about: "the chapters' WAV files as the tracks of a CUE sheet",
        revision: 1,
        needs: None,
        media_type: "",
        plays: &["wav"],
        make: Make::Whole(cue_sheet::write),
    },
    Writer {
        name: "epub",
        extension: "epub",
        about: "an EPUB that lights up each line as it is spoken",
        revision: 1,
        needs: None,
        media_type: "",
        // Opus is allowed since EPUB 3.3 only, and few readers play it.
        plays: &["mp3", "m4a"],
        make: Make::Whole(epub::write),
    },
    Writer {
        name: "html",
        extension: "html",
        about: "a page to read and hear the story on",
        revision: 2,
        needs: None,
        media_type: "",
        plays: &["mp3", "opus", "m4a", "flac", "wav"],
        make: Make::Whole(page::write),
    },
];

/// A writer by name.
///
/// # Errors
/// A [`Note`] that lists the names there are.
pub fn writer(name: &str) -> Result<&'static Writer> {
    WRITERS.iter().find(|writer| writer.name == name).ok_or_else(|| {
        let names: Vec<&str> = WRITERS.iter().map(|writer| writer.name).collect();
        let meant = closest(name, names.iter().copied());
        let meant = meant.map_or(String::new(), |meant| format!("did you mean `{meant}`? "));
        let hint = format!("{meant}There are: {}", names.join(", "));
        Note::error(format!("there is no format `{name}`")).hint(hint).into()
    })
}

/// Whether a file that ends in `.json` is one of those made from the manifests, or the record of them, by its name.
pub fn is_delivery(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // With the dot: the manifest of a chapter called "Chapters" is 03-chapters.json.
    let made =
        |writer: &Writer| writer.extension.ends_with("json") && name.ends_with(&format!(".{}", writer.extension));
    name == deliver::RECORD || WRITERS.iter().any(made)
}

/// How sound is coded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoding {
    /// Constant bit rate of MP3 files.
    pub mp3_kbps: u32,
    /// Bit rate of AAC in M4B and M4A files.
    pub aac_kbps: u32,
    /// Mean bit rate of Opus files.
    pub opus_kbps: u32,
}

impl Default for Encoding {
    /// Mono speech that nobody can tell from the master in a room: what shops and podcasts use, or a step above it.
    fn default() -> Self {
        Self { mp3_kbps: 96, aac_kbps: 64, opus_kbps: 40 }
    }
}

/// What ffmpeg's encoder makes of mono speech: below and above, it gives other rates than were asked for.
const AAC_KBPS: std::ops::RangeInclusive<u32> = 16..=160;
/// What Opus has for one channel (RFC 6716, 2.1.1).
const OPUS_KBPS: std::ops::RangeInclusive<u32> = 6..=256;
/// More, the FLAC encoder does not take.
const FLAC_MOST_HZ: u32 = 96_000;

impl Encoding {
    /// Refuses what no encoder gives, before anything is spoken: bit rates, and a sample rate that a format does not have.
    ///
    /// # Errors
    /// A [`Note`] that says what there is.
    pub fn check(&self, formats: &[&str], sample_rate_hz: u32) -> Result<(), Note> {
        let within = |name: &str, kbps: u32, range: std::ops::RangeInclusive<u32>| {
            let (first, last) = (range.start(), range.end());
            match range.contains(&kbps) {
                true => Ok(()),
                false => Err(Note::error(format!("an `{name}` of {kbps}: {first} to {last} kbit/s can be made"))
                    .hint("see `[encoding]` in dramatis.toml")),
            }
        };
        within("aac_kbps", self.aac_kbps, AAC_KBPS)?;
        within("opus_kbps", self.opus_kbps, OPUS_KBPS)?;
        mp3::bit_rate(self.mp3_kbps, sample_rate_hz)?;
        let makes = |names: &[&str]| formats.iter().any(|format| names.contains(format));
        if makes(&["m4b", "m4a"]) {
            aac::check(sample_rate_hz)?;
        }
        if makes(&["flac"]) && sample_rate_hz > FLAC_MOST_HZ {
            let told = format!("FLAC files of {sample_rate_hz} Hz cannot be made: {FLAC_MOST_HZ} at most");
            return Err(Note::error(told).hint("choose 48000 as `sample_rate_hz` under `[target]` in dramatis.toml"));
        }
        Ok(())
    }
}

/// What an encoder is given.
#[derive(Debug, Clone, Copy)]
pub struct Job<'a> {
    /// The tracks, and what they are.
    pub recording: &'a Recording,
    /// BLAKE3 of each track's sound, parallel to the tracks.
    pub sounds: &'a [String],
    /// How sound is coded.
    pub encoding: &'a Encoding,
    /// A folder for what is worth keeping; it may be deleted at any time.
    pub cache: &'a Path,
}

/// A file being written, whole or not at all, in which the head can be written again at the end.
struct Output {
    path: PathBuf,
    file: BufWriter<tempfile::NamedTempFile>,
    position: u64,
}

impl Output {
    fn begin(path: &Path) -> Result<Self> {
        Ok(Self::new(fs::begin(path)?, path))
    }

    /// The same, with the unfinished file in another folder on the same disk.
    fn begin_in(folder: &Path, path: &Path) -> Result<Self> {
        Ok(Self::new(fs::begin_in(folder)?, path))
    }

    fn new(file: tempfile::NamedTempFile, path: &Path) -> Self {
        Self { path: path.to_owned(), file: BufWriter::with_capacity(1 << 16, file), position: 0 }
    }

    /// Bytes written so far.
    fn position(&self) -> u64 {
        self.position
    }

    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes).map_err(|cause| fs::failed("write", &self.path, &cause))?;
        self.position += bytes.len() as u64;
        Ok(())
    }

    /// Writes over bytes that were written before.
    fn rewrite(&mut self, at: u64, bytes: &[u8]) -> Result<()> {
        let over = |file: &mut BufWriter<tempfile::NamedTempFile>| {
            file.flush()?;
            let file: &mut File = file.get_mut().as_file_mut();
            file.seek(SeekFrom::Start(at))?;
            file.write_all(bytes)?;
            file.seek(SeekFrom::End(0))
        };
        over(&mut self.file).map_err(|cause| fs::failed("write", &self.path, &cause))?;
        Ok(())
    }

    fn finish(self) -> Result<()> {
        let file = self.file.into_inner().map_err(|cause| fs::failed("write", &self.path, cause.error()))?;
        fs::finish(file, &self.path)
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.file.write(bytes)?;
        self.position += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}
