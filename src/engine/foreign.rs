//! What comes back from programs and servers, as sound; and how many may be asked at once.

use super::refusal::{begun, told};
use super::{Reach, Refusal};
use crate::audio::{Clip, decode, riff};
use std::sync::{Condvar, Mutex, PoisonError};

/// A line's sound is never larger: five minutes of 48 kHz stereo.
pub(super) const MOST_BYTES: u64 = 64 << 20;

/// A line is half a minute at most, if it is read slowly.
const MOST_S: u32 = 300;

/// Below this peak there is nothing to hear.
const SILENT_DB: f32 = -70.0;

/// How much of what is no sound is looked at and told.
const START_BYTES: usize = 300;

/// Silence at the ends of a clip lies so far below its peak.
const EDGE_DB: f32 = -50.0;

/// How sound is to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading {
    /// Bare 16-bit samples at this rate.
    pub raw_hz: Option<u32>,
    /// Sound may end before its header says so.
    pub trust_sizes: bool,
}

/// The clip in what `who` gave for a line.
pub(super) fn clip(bytes: Vec<u8>, who: &str, text: &str, reading: Reading) -> Result<Clip, Refusal> {
    let refuse = |message: String, hint: &str, reach| Refusal {
        message: format!("{who} {message} for the line `{}`", begun(text)),
        hint: hint.to_owned(),
        reach,
    };
    if bytes.is_empty() {
        return Err(refuse("gave nothing".to_owned(), "try it by hand; docs/engines.md shows how", Reach::Passing));
    }
    if let Some(lost) = cut_off(&bytes).filter(|_| reading.raw_hz.is_none() && !reading.trust_sizes) {
        let message = format!("gave sound that breaks off {lost} bytes before the end its header tells");
        return Err(refuse(
            message,
            "if it always writes wrong sizes, set `trust_sizes = true` in the voice",
            Reach::Passing,
        ));
    }
    let start = bytes[..bytes.len().min(START_BYTES)].to_vec();
    let clip = match reading.raw_hz {
        Some(sample_rate_hz) => Ok(bare(&bytes, sample_rate_hz)),
        // A decoder finds frames of MP3 in any noise.
        None if !begins_as_sound(&start) => Err("of no known kind".to_owned()),
        None => decode::clip(bytes, "sound", MOST_S).map_err(|cause| cause.to_string()),
    };
    let mut clip = clip.map_err(|cause| {
        let what = match is_text(&start) {
            true => format!("gave no sound but `{}`", told(&start)),
            false => format!("gave no sound that can be read ({cause})"),
        };
        refuse(what, "it must give WAV, MP3, FLAC, Ogg Vorbis or AAC", Reach::Line)
    })?;
    if clip.peak_db() < SILENT_DB {
        return Err(refuse(
            "gave only silence".to_owned(),
            "try another voice of it, or correct the line",
            Reach::Line,
        ));
    }
    clip.samples.iter_mut().for_each(|sample| *sample = sample.clamp(-1.0, 1.0));
    clip.trim_silence(clip.peak_db() + EDGE_DB, 25);
    Ok(clip)
}

/// How many bytes a WAV file lacks of what its header tells; `None` for a whole one, for one whose header knows no size,
/// and for everything else.
fn cut_off(bytes: &[u8]) -> Option<u64> {
    let mut rest = bytes;
    let told = riff::head(&mut rest).ok()??.data_bytes?;
    told.checked_sub(rest.len() as u64).filter(|lost| *lost > 0)
}

fn bare(bytes: &[u8], sample_rate_hz: u32) -> Clip {
    let mut samples = Vec::with_capacity(bytes.len() / 2);
    riff::Coding::Signed(16).read(bytes, &mut samples);
    Clip { samples, sample_rate_hz }
}

fn is_text(start: &[u8]) -> bool {
    start.iter().all(|&byte| byte >= 0x20 || byte.is_ascii_whitespace())
}

/// Whether a file begins as those of the kinds that can be decoded do: RIFF, ID3 or a frame of MPEG, FLAC, Ogg, AIFF, CAF,
/// Matroska, MP4.
fn begins_as_sound(start: &[u8]) -> bool {
    const KINDS: [&[u8]; 8] = [b"RIFF", b"RF64", b"ID3", b"fLaC", b"OggS", b"FORM", b"caff", &[0x1A, 0x45, 0xDF, 0xA3]];
    let is_frame = start.len() > 1 && start[0] == 0xFF && start[1] & 0xE0 == 0xE0;
    is_frame || start.get(4..8) == Some(b"ftyp") || KINDS.iter().any(|kind| start.starts_with(kind))
}

/// A door that lets so many through at once.
pub(super) struct Gate {
    free: Mutex<usize>,
    freed: Condvar,
}

impl Gate {
    /// `most` of 0 is no limit.
    pub(super) fn new(most: usize) -> Self {
        Self { free: Mutex::new(if most == 0 { usize::MAX } else { most }), freed: Condvar::new() }
    }

    /// Does work once there is room.
    pub(super) fn pass<T>(&self, work: impl FnOnce() -> T) -> T {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        while *free == 0 {
            free = self.freed.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
        *free -= 1;
        drop(free);
        let done = work();
        *self.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.freed.notify_one();
        done
    }
}
