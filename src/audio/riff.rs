//! A tolerant walk through a WAV file's chunks: what a program pipes out has sizes that were guesses.
//!
//! Flite, espeak-ng, ffmpeg and speech servers write 0, 0x7FFFFFFF, 0x7FFFF000 or 0xFFFFFFFF where they do not know the
//! length yet. The sound goes on to the end of what is there, whatever the header says.

use std::io::{self, Read};

/// How the samples of a WAV file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// Unsigned 8-bit integers.
    Unsigned8,
    /// Signed integers of 16, 24 or 32 bits.
    Signed(u16),
    /// IEEE floats of 32 bits.
    Float,
}

/// The head of a WAV file, up to its first sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// How samples are written.
    pub coding: Coding,
    /// Samples a second.
    pub sample_rate_hz: u32,
    /// Channels.
    pub channels: u16,
    /// Bytes of sound; `None` to the end of the file.
    pub data_bytes: Option<u64>,
}

/// Reads up to the first sample. `None` for anything but a WAV file with plain samples (another container, a
/// compressed codec, a `data` chunk before or without its `fmt `).
///
/// # Errors
/// What the reader says; an end of file in the head is `None`.
pub fn head(reader: &mut impl Read) -> io::Result<Option<Head>> {
    match walk(reader) {
        Err(cause) if cause.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
        other => other,
    }
}

fn walk(reader: &mut impl Read) -> io::Result<Option<Head>> {
    let riff: [u8; 12] = bytes(reader)?;
    if !(riff.starts_with(b"RIFF") || riff.starts_with(b"RF64")) || &riff[8..] != b"WAVE" {
        return Ok(None);
    }
    let riff_bytes = u32_at(&riff, 4);
    let (mut format, mut long_data_bytes) = (None, None);
    loop {
        let chunk: [u8; 8] = bytes(reader)?;
        let length = u32_at(&chunk, 4);
        match &chunk[..4] {
            b"data" => {
                let Some((coding, sample_rate_hz, channels)) = format else { return Ok(None) };
                let data_bytes = match (length, long_data_bytes) {
                    (u32::MAX, Some(long)) => Some(long),
                    // A file that says it is empty is so if the rest of its head was written after the fact.
                    (0, _) if riff_bytes == 0 || riff_bytes >= 0x7FFF_0000 => None,
                    (0x7FFF_0000.., _) => None,
                    (short, _) => Some(u64::from(short)),
                };
                return Ok(Some(Head { coding, sample_rate_hz, channels, data_bytes }));
            }
            b"fmt " if length >= 16 => {
                let mut fields = [0; 40];
                let held = (length as usize).min(fields.len());
                reader.read_exact(&mut fields[..held])?;
                skip(reader, u64::from(length) - held as u64 + u64::from(length % 2))?;
                format = plain_format(&fields[..held]);
                if format.is_none() {
                    return Ok(None);
                }
            }
            b"ds64" if length >= 16 => {
                let sizes: [u8; 16] = bytes(reader)?;
                long_data_bytes = Some(u64::from(u32_at(&sizes, 8)) | u64::from(u32_at(&sizes, 12)) << 32);
                skip(reader, u64::from(length) - 16 + u64::from(length % 2))?;
            }
            // Chunks are padded to even lengths (Microsoft, "Multimedia Programming Interface", RIFF).
            _ => skip(reader, u64::from(length) + u64::from(length % 2))?,
        }
    }
}

/// Coding, rate and channels from a `fmt ` chunk; `None` for what is not plain samples.
fn plain_format(fields: &[u8]) -> Option<(Coding, u32, u16)> {
    const PCM: u16 = 1;
    const FLOAT: u16 = 3;
    const EXTENSIBLE: u16 = 0xFFFE;
    let (mut tag, channels, bits) = (u16_at(fields, 0), u16_at(fields, 2), u16_at(fields, 14));
    if tag == EXTENSIBLE && fields.len() == 40 {
        // The first two bytes of the sub-format's GUID are the plain tag.
        tag = u16_at(fields, 24);
    }
    let coding = match (tag, bits) {
        (PCM, 8) => Coding::Unsigned8,
        (PCM, 16 | 24 | 32) => Coding::Signed(bits),
        (FLOAT, 32) => Coding::Float,
        _ => return None,
    };
    (channels > 0).then_some((coding, u32_at(fields, 4), channels))
}

impl Coding {
    /// Bytes of one sample.
    pub fn bytes(self) -> usize {
        match self {
            Coding::Unsigned8 => 1,
            Coding::Signed(bits) => usize::from(bits / 8),
            Coding::Float => 4,
        }
    }

    /// Appends samples read from whole samples' bytes, full scale at 1.0.
    pub fn read(self, bytes: &[u8], out: &mut Vec<f32>) {
        match self {
            Coding::Unsigned8 => out.extend(bytes.iter().map(|&byte| (f32::from(byte) - 128.0) / 128.0)),
            Coding::Signed(16) => {
                out.extend(bytes.as_chunks::<2>().0.iter().map(|&pair| f32::from(i16::from_le_bytes(pair)) / 32_768.0))
            }
            Coding::Signed(24) => out.extend(bytes.as_chunks::<3>().0.iter().map(|&[low, mid, high]| {
                // As the upper three bytes of 32, the sign comes by itself.
                (i32::from_le_bytes([0, low, mid, high]) as f64 / 2_147_483_648.0) as f32
            })),
            Coding::Signed(_) => out.extend(
                bytes
                    .as_chunks::<4>()
                    .0
                    .iter()
                    .map(|&four| (f64::from(i32::from_le_bytes(four)) / 2_147_483_648.0) as f32),
            ),
            Coding::Float => out.extend(bytes.as_chunks::<4>().0.iter().map(|&four| f32::from_le_bytes(four))),
        }
    }
}

fn bytes<const N: usize>(reader: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    reader.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn skip(reader: &mut impl Read, length: u64) -> io::Result<()> {
    let skipped = io::copy(&mut reader.take(length), &mut io::sink())?;
    if skipped == length { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}
