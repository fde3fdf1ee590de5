//! WAV files, 16-bit PCM (format code 1): a head, the samples, and nothing after them.
//!
//! Up to 4 GiB the head is the RIFF one of 44 bytes; past that, its 32-bit sizes cannot tell the length, and it is the RF64
//! one of 80 bytes (EBU Tech 3306). The length is known before the first sample, so the head is written once.

use super::{AudioFile, Written};
use crate::audio::riff::{self, Coding};
use crate::fs;
use crate::master::Sink;
use crate::note::Note;
use anyhow::Result;
use hound::{SampleFormat, WavSpec};
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// Bytes of a RIFF head.
const RIFF_HEAD_BYTES: u64 = 44;

/// Bytes of an RF64 head.
const RF64_HEAD_BYTES: u64 = 80;

/// The most that the size in a RIFF head can tell: the whole file but for its first 8 bytes.
pub const RIFF_LIMIT_BYTES: u64 = u32::MAX as u64;

/// Bytes before the first of so many samples.
pub fn head_bytes(total_samples: u64) -> u64 {
    if is_long(total_samples, RIFF_LIMIT_BYTES) { RF64_HEAD_BYTES } else { RIFF_HEAD_BYTES }
}

fn is_long(total_samples: u64, riff_limit_bytes: u64) -> bool {
    total_samples.saturating_mul(2).saturating_add(RIFF_HEAD_BYTES - 8) > riff_limit_bytes
}

/// Begins a WAV file that will stand at `path` once it is whole.
///
/// # Errors
/// A [`Note`] with the path when its folder cannot be made or written.
pub fn create(path: &Path) -> Result<Box<dyn AudioFile>> {
    create_with_limit(path, RIFF_LIMIT_BYTES)
}

/// As [`create`], but as RF64 past another size than 4 GiB, so that tests need not write that much.
///
/// # Errors
/// As [`create`].
pub fn create_with_limit(path: &Path, riff_limit_bytes: u64) -> Result<Box<dyn AudioFile>> {
    let file = fs::begin(path)?;
    let (hash, bytes) = (blake3::Hasher::new(), Vec::new());
    Ok(Box::new(Wav { path: path.to_owned(), file, riff_limit_bytes, hash, bytes, due: 0, done: 0 }))
}

struct Wav {
    path: PathBuf,
    file: tempfile::NamedTempFile,
    riff_limit_bytes: u64,
    hash: blake3::Hasher,
    /// The samples last written, as they stand in the file.
    bytes: Vec<u8>,
    /// Samples announced, and samples written.
    due: u64,
    done: u64,
}

impl Sink for Wav {
    fn begin(&mut self, sample_rate_hz: u32, total_samples: u64) -> Result<()> {
        let head = head(sample_rate_hz, total_samples, self.riff_limit_bytes);
        // A second pass over the same file starts anew.
        let anew = |file: &mut File| {
            file.set_len(0)?;
            file.seek(SeekFrom::Start(0))?;
            file.write_all(&head)
        };
        anew(self.file.as_file_mut()).map_err(|cause| fs::failed("write", &self.path, &cause))?;
        (self.hash, self.due, self.done) = (blake3::Hasher::new(), total_samples, 0);
        Ok(())
    }

    fn write(&mut self, samples: &[i16]) -> Result<()> {
        self.bytes.clear();
        self.bytes.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
        self.file.as_file_mut().write_all(&self.bytes).map_err(|cause| fs::failed("write", &self.path, &cause))?;
        self.hash.update(&self.bytes);
        self.done += samples.len() as u64;
        Ok(())
    }
}

impl AudioFile for Wav {
    fn finish(self: Box<Self>) -> Result<Written> {
        if self.done != self.due {
            let told = format!("{} samples were announced and {} written", self.due, self.done);
            return Err(Note::error(told).at(&self.path).into());
        }
        fs::finish(self.file, &self.path)?;
        Ok(Written { data_blake3: self.hash.finalize().to_hex().to_string(), total_samples: self.done })
    }
}

/// What stands before the samples: hound's head with the sizes filled in.
fn head(sample_rate_hz: u32, total_samples: u64, riff_limit_bytes: u64) -> Vec<u8> {
    let spec =
        WavSpec { channels: 1, sample_rate: sample_rate_hz, bits_per_sample: 16, sample_format: SampleFormat::Int };
    // 44 bytes, in which both sizes are 0xFFFFFFFF: just what they are where ds64 tells them (EBU Tech 3306, 3.3).
    let mut head = spec.into_header_for_infinite_file();
    let data_bytes = total_samples.saturating_mul(2);
    if !is_long(total_samples, riff_limit_bytes) {
        let riff_bytes = data_bytes + RIFF_HEAD_BYTES - 8;
        head[4..8].copy_from_slice(&(riff_bytes as u32).to_le_bytes());
        head[40..44].copy_from_slice(&(data_bytes as u32).to_le_bytes());
        return head;
    }
    let riff_bytes = data_bytes.saturating_add(RF64_HEAD_BYTES - 8);
    let mut sizes = b"ds64".to_vec();
    sizes.extend_from_slice(&28u32.to_le_bytes());
    for size in [riff_bytes, data_bytes, total_samples] {
        sizes.extend_from_slice(&size.to_le_bytes());
    }
    // No table of other long chunks.
    sizes.extend_from_slice(&0u32.to_le_bytes());
    head[..4].copy_from_slice(b"RF64");
    head.splice(12..12, sizes);
    head
}

/// The samples of a master that stands, block by block: what every other sound file is made from.
pub struct Samples {
    path: PathBuf,
    reader: BufReader<File>,
    left: u64,
    bytes: Vec<u8>,
    /// Samples a second.
    pub sample_rate_hz: u32,
    /// Length of the file.
    pub total_samples: u64,
}

impl Samples {
    /// Opens a master.
    ///
    /// # Errors
    /// A [`Note`] with the path when it cannot be read or is no mono 16-bit WAV file.
    pub fn open(path: &Path) -> Result<Self> {
        let unread = |cause: std::io::Error| fs::failed("read", path, &cause);
        let mut reader = BufReader::new(File::open(path).map_err(unread)?);
        let head = riff::head(&mut reader).map_err(unread)?;
        let head = head.filter(|head| (head.coding, head.channels) == (Coding::Signed(16), 1));
        let Some((head, bytes)) = head.and_then(|head| Some((head, head.data_bytes?))) else {
            return Err(Note::error("this is not a WAV file of this program").at(path).hint(RENDER_AGAIN).into());
        };
        let total_samples = bytes / 2;
        let (path, bytes) = (path.to_owned(), Vec::new());
        Ok(Self { path, reader, left: total_samples, bytes, sample_rate_hz: head.sample_rate_hz, total_samples })
    }

    /// The same, but no more than so many samples.
    #[must_use]
    pub fn up_to(mut self, samples: u64) -> Self {
        self.total_samples = self.total_samples.min(samples);
        self.left = self.total_samples;
        self
    }

    /// Replaces `block` by the next samples, `most` of them or what is left; false at the end.
    ///
    /// # Errors
    /// A [`Note`] with the path when the file ends early or cannot be read.
    pub fn next(&mut self, most: usize, block: &mut Vec<i16>) -> Result<bool> {
        block.clear();
        let count = self.left.min(most as u64);
        self.bytes.resize(2 * count as usize, 0);
        self.reader
            .read_exact(&mut self.bytes)
            .map_err(|cause| fs::failed("read", &self.path, &cause).hint(RENDER_AGAIN))?;
        block.extend(self.bytes.as_chunks::<2>().0.iter().map(|&pair| i16::from_le_bytes(pair)));
        self.left -= count;
        Ok(count > 0)
    }
}

const RENDER_AGAIN: &str = "delete it and render again: the lines are kept";
