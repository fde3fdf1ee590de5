//! WAV files: a RIFF head of 44 bytes and 16-bit PCM after it, nothing else.

use super::{AudioFile, Written};
use crate::fs;
use crate::master::Sink;
use crate::note::Note;
use anyhow::Result;
use std::io::{Seek, SeekFrom, Write};
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
    Ok(Box::new(Wav { path: path.to_owned(), file, hash: blake3::Hasher::new(), bytes: Vec::new(), due: 0, done: 0 }))
}

struct Wav {
    path: PathBuf,
    file: tempfile::NamedTempFile,
    hash: blake3::Hasher,
    bytes: Vec<u8>,
    /// Samples announced in the head, and samples written.
    due: u64,
    done: u64,
}

/// Samples are gathered to writes of a megabyte: hashing and the system work best on long stretches.
const BLOCK_BYTES: usize = 1 << 20;

impl Wav {
    fn flush(&mut self) -> Result<()> {
        self.hash.update(&self.bytes);
        self.file.as_file_mut().write_all(&self.bytes).map_err(|cause| fs::failed("write", &self.path, &cause))?;
        self.bytes.clear();
        Ok(())
    }
}

impl Sink for Wav {
    fn begin(&mut self, sample_rate_hz: u32, total_samples: u64) -> Result<()> {
        let head = head(sample_rate_hz, total_samples).ok_or_else(|| {
            let hours = total_samples as f64 / f64::from(sample_rate_hz) / 3_600.0;
            Note::error(format!("{hours:.1} hours are more than a WAV file can hold (4 GiB, 13.5 hours at 44.1 kHz)"))
                .at(&self.path)
                .hint("cut the chapter in two, or choose a lower `sample_rate_hz` under `[target]` in dramatis.toml")
        })?;
        let file = self.file.as_file_mut();
        let start = file.set_len(0).and_then(|()| file.seek(SeekFrom::Start(0))).and_then(|_| file.write_all(&head));
        start.map_err(|cause| fs::failed("write", &self.path, &cause))?;
        (self.hash, self.due, self.done) = (blake3::Hasher::new(), total_samples, 0);
        self.bytes.clear();
        Ok(())
    }

    fn write(&mut self, samples: &[i16]) -> Result<()> {
        self.bytes.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
        self.done += samples.len() as u64;
        if self.bytes.len() >= BLOCK_BYTES { self.flush() } else { Ok(()) }
    }
}

impl AudioFile for Wav {
    fn finish(mut self: Box<Self>) -> Result<Written> {
        self.flush()?;
        if self.done != self.due {
            let told = format!("{} samples were announced and {} written", self.due, self.done);
            return Err(Note::error(told).at(&self.path).into());
        }
        fs::finish(self.file, &self.path)?;
        Ok(Written { data_blake3: self.hash.finalize().to_hex().to_string(), total_samples: self.done })
    }
}

/// The head for mono samples of 16 bits; `None` for more of them than 32-bit sizes can tell.
///
/// Microsoft and IBM, "Multimedia Programming Interface and Data Specifications 1.0" (1991): RIFF, `fmt ` with format
/// code 1 (PCM), `data`. A length of 16 bits a sample is always even, so no padding byte is due.
fn head(sample_rate_hz: u32, total_samples: u64) -> Option<[u8; HEAD_BYTES as usize]> {
    if total_samples > MOST_SAMPLES {
        return None;
    }
    let data_bytes = (total_samples * 2) as u32;
    let mut head = [0; HEAD_BYTES as usize];
    head[0..4].copy_from_slice(b"RIFF");
    head[4..8].copy_from_slice(&(data_bytes + (HEAD_BYTES - 8) as u32).to_le_bytes());
    head[8..16].copy_from_slice(b"WAVEfmt ");
    head[16..20].copy_from_slice(&16u32.to_le_bytes());
    head[20..22].copy_from_slice(&1u16.to_le_bytes());
    head[22..24].copy_from_slice(&1u16.to_le_bytes());
    head[24..28].copy_from_slice(&sample_rate_hz.to_le_bytes());
    head[28..32].copy_from_slice(&(sample_rate_hz * 2).to_le_bytes());
    head[32..34].copy_from_slice(&2u16.to_le_bytes());
    head[34..36].copy_from_slice(&16u16.to_le_bytes());
    head[36..40].copy_from_slice(b"data");
    head[40..44].copy_from_slice(&data_bytes.to_le_bytes());
    Some(head)
}
