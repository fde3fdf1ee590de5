//! The level of one line's speech, and bringing lines of all voices to the same.

use super::filter::k_weighting;
use super::{Clip, power_to_db};

/// The speech level every line is brought to before its direction's loudness is added. The whole file's loudness is
/// set later; this one only has to be the same for all lines.
pub const LINE_LEVEL_DB: f32 = -23.0;

/// The most a line is lifted: an engine that gives 43 dB less than [`LINE_LEVEL_DB`] has given noise, not speech.
pub const MAX_LEVEL_GAIN_DB: f32 = 40.0;

/// Frames in which the level is gated: shorter than a syllable, longer than a pitch period of the deepest voice.
const FRAME_MS: u32 = 25;

/// The level of a clip's active speech in decibels (of LUFS: K-weighted, a full-scale sine of 1 kHz reads -3.0), or
/// `None` when it holds none.
///
/// Frames of 25 ms are gated as BS.1770 gates its blocks of 400 ms: those under -70 dB are no sound, then those more
/// than 10 dB under the mean of the others are pauses. So a "Yes." of 200 ms and the same voice's 30 s speech read
/// alike, which integrated loudness (blocks of 400 ms, mean over all) would not give.
pub fn speech_level_db(clip: &Clip) -> Option<f32> {
    let frame = (crate::units::ms_to_samples(FRAME_MS, clip.sample_rate_hz) as usize).max(1);
    let [mut shelf, mut pass] = k_weighting(clip.sample_rate_hz);
    let powers: Vec<(f64, usize)> = clip
        .samples
        .chunks(frame)
        .map(|chunk| {
            let sum = chunk.iter().map(|&sample| pass.step(shelf.step(f64::from(sample))).powi(2)).sum();
            (sum, chunk.len())
        })
        .collect();
    let absolute = mean_above(&powers, -70.0)?;
    mean_above(&powers, absolute - 10.0).map(|level| level as f32)
}

/// The level of the frames louder than a gate, both with the offset of BS.1770 that makes a sine read true.
fn mean_above(frames: &[(f64, usize)], gate_db: f64) -> Option<f64> {
    const OFFSET_DB: f64 = -0.691;
    let gate = 10f64.powf((gate_db - OFFSET_DB) / 10.0);
    let (sum, samples) = frames
        .iter()
        .filter(|(sum, samples)| *sum > gate * *samples as f64)
        .fold((0.0, 0), |(sum, samples), frame| (sum + frame.0, samples + frame.1));
    (samples > 0).then(|| OFFSET_DB + power_to_db(sum / samples as f64))
}

/// Brings a clip's speech to `target_db` (see [`speech_level_db`]) and gives the gain applied, in decibels.
///
/// A clip without speech is left as it is. The gain is held to +-[`MAX_LEVEL_GAIN_DB`] and rounded to 0.01 dB, so that
/// the last bit of a logarithm cannot change a sample. Samples may pass 1.0; mastering brings the sum of all lines
/// under its limit.
pub fn level(clip: &mut Clip, target_db: f32) -> f32 {
    let Some(now) = speech_level_db(clip) else { return 0.0 };
    let gain = (target_db - now).clamp(-MAX_LEVEL_GAIN_DB, MAX_LEVEL_GAIN_DB);
    let gain = (gain * 100.0).round() / 100.0;
    clip.amplify(gain);
    gain
}
