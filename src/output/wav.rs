//! WAV files, written by `hound`: a RIFF head of 44 bytes (format code 1) and 16-bit PCM after it, nothing else.

use super::{AudioFile, Written};
use crate::fs;
use crate::master::Sink;
use crate::note::Note;
use anyhow::{Context, Result};
use hound::{SampleFormat, WavSpec, WavWriter};
use std::fs::File;
use std::io::{Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Bytes before the first sample.
pub const HEAD_BYTES: u64 = 44;

/// The most samples that the head's 32-bit sizes can tell.
pub const MOST_SAMPLES: u64 = (u32::MAX as u64 - (HEAD_BYTES - 8)) / 2;

/// Begins a WAV file that will stand at `path` once it is whole.
///
/// # Errors
/// A [`Note`] with the path when its folder cannot be made or written.
pub fn create(path: &Path) -> Result<Box<dyn AudioFile>> {
    let file = fs::begin(path)?;
    let (hash, bytes) = (blake3::Hasher::new(), Vec::new());
    Ok(Box::new(Wav { path: path.to_owned(), file, writer: None, hash, bytes, due: 0, done: 0 }))
}

struct Wav {
    path: PathBuf,
    file: tempfile::NamedTempFile,
    writer: Option<WavWriter<File>>,
    hash: blake3::Hasher,
    /// The samples last written, as they stand in the file.
    bytes: Vec<u8>,
    /// Samples announced, and samples written.
    due: u64,
    done: u64,
}

impl Wav {
    fn unwritten(&self, cause: hound::Error) -> anyhow::Error {
        match cause {
            hound::Error::IoError(cause) => fs::failed("write", &self.path, &cause).into(),
            other => anyhow::Error::new(other).context(format!("at {}", self.path.display())),
        }
    }
}

impl Sink for Wav {
    fn begin(&mut self, sample_rate_hz: u32, total_samples: u64) -> Result<()> {
        if total_samples > MOST_SAMPLES {
            let hours = total_samples as f64 / f64::from(sample_rate_hz) / 3_600.0;
            let told = format!("{hours:.1} hours are more than a WAV file can hold (4 GiB, 13.5 hours at 44.1 kHz)");
            return Err(Note::error(told)
                .at(&self.path)
                .hint("cut the chapter in two, or choose a lower `sample_rate_hz` under `[target]` in dramatis.toml")
                .into());
        }
        // A second pass over the same file starts anew: the head of the first must not be patched after this.
        drop(self.writer.take());
        let anew = |mut file: &File| {
            file.set_len(0)?;
            file.seek(SeekFrom::Start(0))?;
            file.try_clone()
        };
        let file = anew(self.file.as_file()).map_err(|cause| fs::failed("write", &self.path, &cause))?;
        let spec =
            WavSpec { channels: 1, sample_rate: sample_rate_hz, bits_per_sample: 16, sample_format: SampleFormat::Int };
        self.writer = Some(WavWriter::new(file, spec).map_err(|cause| self.unwritten(cause))?);
        (self.hash, self.due, self.done) = (blake3::Hasher::new(), total_samples, 0);
        Ok(())
    }

    fn write(&mut self, samples: &[i16]) -> Result<()> {
        let writer = self.writer.as_mut().context("samples came before the file was begun")?;
        let mut block = writer.get_i16_writer(samples.len() as u32);
        samples.iter().for_each(|sample| block.write_sample(*sample));
        block.flush().map_err(|cause| self.unwritten(cause))?;
        self.bytes.clear();
        self.bytes.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
        self.hash.update(&self.bytes);
        self.done += samples.len() as u64;
        Ok(())
    }
}

impl AudioFile for Wav {
    fn finish(mut self: Box<Self>) -> Result<Written> {
        if self.done != self.due {
            let told = format!("{} samples were announced and {} written", self.due, self.done);
            return Err(Note::error(told).at(&self.path).into());
        }
        if let Some(writer) = self.writer.take() {
            writer.finalize().map_err(|cause| self.unwritten(cause))?;
        }
        fs::finish(self.file, &self.path)?;
        Ok(Written { data_blake3: self.hash.finalize().to_hex().to_string(), total_samples: self.done })
    }
}
