//! Files: the finished audio, its manifest, the proof that every word is there, and the check against a profile.

pub mod captions;
pub mod chapters;
pub mod check;
pub mod cue_sheet;
pub mod epub;
pub mod manifest;
pub mod page;
pub mod recording;
mod shown;
mod times;
pub mod verify;
pub mod wav;

use crate::master::Sink;
use crate::note::Note;
use anyhow::Result;
use std::path::Path;

/// An audio file being written: a [`Sink`] that ends.
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

/// A kind of audio file that can be chosen by name.
pub struct Writer {
    /// The name in dramatis.toml, and the file's extension.
    pub name: &'static str,
    /// One line for `--help` and error messages.
    pub about: &'static str,
    /// Begins a file that will stand at this path.
    pub create: fn(&Path) -> Result<Box<dyn AudioFile>>,
}

/// All kinds of audio file. Adding one is one file and one line here.
pub const WRITERS: &[Writer] =
    &[Writer { name: "wav", about: "WAV, 16-bit PCM: every player and editor reads it", create: wav::create }];

/// A writer by name.
///
/// # Errors
/// A [`Note`] that lists the names there are.
pub fn writer(name: &str) -> Result<&'static Writer> {
    WRITERS.iter().find(|writer| writer.name == name).ok_or_else(|| {
        let names: Vec<&str> = WRITERS.iter().map(|writer| writer.name).collect();
        Note::error(format!("no audio format `{name}`")).hint(format!("there are: {}", names.join(", "))).into()
    })
}
