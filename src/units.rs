//! Conversions between units. Names elsewhere carry their unit (`_ms`, `_db`, `_semitones`, `_samples`).

/// The factor by which an amplitude grows for a gain in decibels.
pub fn db_to_gain(db: f32) -> f32 {
    10f32.powf(db / 20.0)
}

/// The gain in decibels of an amplitude factor; minus infinity for silence.
pub fn gain_to_db(gain: f32) -> f32 {
    20.0 * gain.log10()
}

/// The factor by which a frequency grows for an interval in semitones of the equal temperament.
pub fn semitones_to_ratio(semitones: f32) -> f32 {
    2f32.powf(semitones / 12.0)
}

/// How many samples last `ms` milliseconds, rounded to the nearest.
pub fn ms_to_samples(ms: u32, sample_rate_hz: u32) -> u64 {
    (u64::from(ms) * u64::from(sample_rate_hz) + 500) / 1000
}

/// How long a number of samples lasts, in seconds.
pub fn samples_to_s(samples: u64, sample_rate_hz: u32) -> f64 {
    samples as f64 / f64::from(sample_rate_hz)
}

/// How long a number of samples lasts, in whole milliseconds that have passed; 0 where the rate makes no sense.
pub fn samples_to_ms(samples: u64, sample_rate_hz: u32) -> u64 {
    let ms = (u128::from(samples) * 1000).checked_div(u128::from(sample_rate_hz)).unwrap_or(0);
    u64::try_from(ms).unwrap_or(u64::MAX)
}
