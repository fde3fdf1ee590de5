//! What was measured of a voice when it spoke plainly.

use super::Limit;
use crate::units::semitones_to_ratio;
use serde::{Deserialize, Serialize};

/// Numbers that make a timbre.
pub const TIMBRE: usize = 24;

/// Pitch, pace and colour of a voice, as it says a few fixed sentences: `dramatis voices check --measure` writes them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measured {
    /// The median of its fundamental frequency.
    pub pitch_hz: f32,
    /// How fast it speaks.
    pub words_a_minute: f32,
    /// Its mean mel-cepstrum without level: [`TIMBRE`] numbers.
    pub timbre: Vec<f32>,
}

/// Beyond these it is not a voice that was measured.
pub(super) const LIMITS: &[Limit<Measured>] = &[
    ("pitch_hz", 40.0, 500.0, |m| m.pitch_hz),
    ("words_a_minute", 20.0, 600.0, |m| m.words_a_minute),
    // What is no number is out of every bound.
    ("timbre", 0.0, 10.0, |m| {
        m.timbre.iter().fold(0.0, |most, part| if part.is_nan() { *part } else { part.abs().max(most) })
    }),
];

impl Measured {
    /// What would be measured of the voice higher by so many semitones and faster by a factor.
    pub(super) fn shift(&mut self, semitones: f32, pace: f32) {
        self.pitch_hz *= semitones_to_ratio(semitones);
        self.words_a_minute *= pace;
    }

    /// Whether there are as many numbers as there should be.
    pub(super) fn is_whole(&self) -> bool {
        self.timbre.len() == TIMBRE
    }
}
