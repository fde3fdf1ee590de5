//! The engine `tone`: a short sine for each word, of exact length, at once. It stands in for speech wherever a test is
//! not about speech.

use super::{Engine, Utterance};
use crate::audio::Clip;
use crate::units::{ms_to_samples, semitones_to_ratio};
use anyhow::Result;

/// Samples a second of everything `tone` speaks.
pub const SAMPLE_RATE_HZ: u32 = 16_000;
/// How long a word sounds at pace 1.0.
pub const WORD_MS: u32 = 160;
/// How long the rest between two words lasts at pace 1.0.
pub const REST_MS: u32 = 40;
/// The peak of every word.
const LEVEL: f32 = 0.25;
/// How long a word takes to swell and to fade, so that it does not click.
const RAMP_MS: u32 = 5;

/// The engine `tone`.
pub struct Tone;

/// Opens the engine.
///
/// # Errors
/// None; the type is that of all engines.
pub fn open() -> Result<Box<dyn Engine>> {
    Ok(Box::new(Tone))
}

impl Engine for Tone {
    fn name(&self) -> &'static str {
        "tone"
    }

    fn fingerprint(&self) -> String {
        "tone 1".to_owned()
    }

    fn speak(&self, utterance: &Utterance) -> Result<Clip> {
        let direction = &utterance.direction;
        let pace = sane(utterance.voice.builtin.pace * direction.pace);
        let pitch_hz = utterance.voice.builtin.pitch_hz * semitones_to_ratio(direction.pitch_semitones);
        let (word_samples, rest_samples) = (paced(WORD_MS, pace), paced(REST_MS, pace));
        let mut samples = Vec::new();
        for word in utterance.spoken.text.split_whitespace().filter(|word| word.contains(|c: char| c.is_alphanumeric()))
        {
            if !samples.is_empty() {
                samples.resize(samples.len() + rest_samples, 0.0);
            }
            beep(&mut samples, pitch_hz * colour(word), word_samples);
        }
        Ok(Clip { samples, sample_rate_hz: SAMPLE_RATE_HZ })
    }

    fn max_parallel(&self) -> usize {
        usize::MAX
    }
}

/// A tempo that cannot ask for endless or empty words.
fn sane(pace: f32) -> f32 {
    if pace.is_finite() { pace.clamp(0.1, 10.0) } else { 1.0 }
}

fn paced(ms: u32, pace: f32) -> usize {
    (ms_to_samples(ms, SAMPLE_RATE_HZ) as f32 / pace).round() as usize
}

/// Appends a sine that swells, holds and fades.
fn beep(samples: &mut Vec<f32>, frequency_hz: f32, length: usize) {
    let ramp = ms_to_samples(RAMP_MS, SAMPLE_RATE_HZ) as f32;
    let step = frequency_hz / SAMPLE_RATE_HZ as f32;
    samples.extend((0..length).map(|at| {
        let edge = (at.min(length - 1 - at) as f32 / ramp).min(1.0);
        LEVEL * edge * sine(at as f32 * step)
    }));
}

/// The sine of a phase in turns, within 0.001: built of products and sums alone, so that it is bit for bit the same on
/// every machine, which the C library's sine is not.
fn sine(turns: f32) -> f32 {
    let x = 2.0 * (turns - turns.floor()) - 1.0;
    let arch = -4.0 * x * (1.0 - x.abs());
    0.225 * (arch * arch.abs() - arch) + arch
}

/// A factor between 0.8 and 1.25 that belongs to a word, so that another word sounds otherwise.
fn colour(word: &str) -> f32 {
    // FNV-1a.
    let hash = word.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    0.8 + 0.45 * ((hash >> 8) as f32 / 16_777_216.0)
}
