//! Sound in memory: clips, edges, levels, filters, resampling, meters; and decoding of foreign files.
//!
//! What a line goes through, in this order: [`Clip::trim_silence`], one of the [`effect`]s, [`level()`](level::level),
//! [`Clip::fade_edges`]. Effects change the level, so they come before it; edges come last, so that no step after them
//! can open them again.

pub mod decode;
pub mod effect;
pub mod filter;
mod fourier;
pub mod level;
pub mod meter;
pub mod peak;
pub mod pitch;
pub mod resample;
pub mod riff;
pub mod timbre;

use crate::units::{db_to_gain, gain_to_db, ms_to_samples};

/// Raised whenever trimming, an effect, levelling or fading gives other samples than before: part of every cached clip's
/// key.
pub const SOUND: u32 = 1;

/// Rates below are no speech; above, a file is broken or hostile.
pub const SAMPLE_RATES_HZ: std::ops::RangeInclusive<u32> = 4_000..=384_000;

/// A stretch of mono sound.
#[derive(Debug, Clone, PartialEq)]
pub struct Clip {
    /// -1.0..=1.0.
    pub samples: Vec<f32>,
    /// Samples a second.
    pub sample_rate_hz: u32,
}

impl Clip {
    /// Fades both ends with a raised cosine of `ms` each (less where the clip is shorter than two of them), so that it
    /// can be laid against silence without a click. 5 ms is inaudible on speech.
    pub fn fade_edges(&mut self, ms: u32) {
        let length = self.samples.len();
        let fade = usize::try_from(ms_to_samples(ms, self.sample_rate_hz)).unwrap_or(length).min(length / 2);
        for at in 0..fade {
            let phase = (at as f32 + 0.5) / fade as f32;
            let gain = 0.5 - 0.5 * (std::f32::consts::PI * phase).cos();
            self.samples[at] *= gain;
            self.samples[length - 1 - at] *= gain;
        }
    }

    /// Cuts away what is quieter than `threshold_db` (peak, against full scale) at both ends, but for `keep_ms` of it.
    /// A clip that is nowhere louder becomes empty. -50 dB and 20 ms suit speech at a level of -20 dB.
    pub fn trim_silence(&mut self, threshold_db: f32, keep_ms: u32) {
        let threshold = db_to_gain(threshold_db);
        let loud = |sample: &f32| sample.abs() > threshold;
        let (Some(first), Some(last)) = (self.samples.iter().position(loud), self.samples.iter().rposition(loud))
        else {
            self.samples.clear();
            return;
        };
        let keep = usize::try_from(ms_to_samples(keep_ms, self.sample_rate_hz)).unwrap_or(usize::MAX);
        self.samples.truncate(last.saturating_add(1).saturating_add(keep).min(self.samples.len()));
        self.samples.drain(..first.saturating_sub(keep));
    }

    /// Multiplies every sample by a gain in decibels.
    pub fn amplify(&mut self, gain_db: f32) {
        let gain = db_to_gain(gain_db);
        self.samples.iter_mut().for_each(|sample| *sample *= gain);
    }

    /// The largest sample against full scale, in decibels; minus infinity for silence.
    pub fn peak_db(&self) -> f32 {
        gain_to_db(self.samples.iter().fold(0.0, |most, sample| f32::max(most, sample.abs())))
    }

    /// The root of the mean square against full scale, in decibels; minus infinity for silence.
    pub fn rms_db(&self) -> f32 {
        rms_db(&self.samples)
    }

    /// How long it lasts, in seconds.
    pub fn duration_s(&self) -> f64 {
        crate::units::samples_to_s(self.samples.len() as u64, self.sample_rate_hz)
    }
}

/// The root of the mean square of samples against full scale, in decibels; minus infinity for none or silence.
pub fn rms_db(samples: &[f32]) -> f32 {
    let sum: f64 = samples.iter().map(|&sample| f64::from(sample) * f64::from(sample)).sum();
    power_to_db(sum / (samples.len().max(1)) as f64) as f32
}

/// A mean square in decibels.
pub(crate) fn power_to_db(power: f64) -> f64 {
    10.0 * power.log10()
}
