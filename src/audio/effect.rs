//! What a voice is heard through. Each effect changes the level too: [`crate::audio::level::level`] comes after it.
//!
//! All are plain arithmetic without randomness: the same clip gives the same clip.

use super::Clip;
use super::filter::{BUTTERWORTH_Q, Biquad, cascade};

/// The far end of a telephone: the band of ITU-T G.712, 300 to 3,400 Hz, with edges of fourth order.
pub fn phone(clip: &mut Clip) {
    band(clip, 300.0, 3_400.0);
}

/// The far end of a radio: a narrower band and a light saturation, as of an overdriven transmitter.
pub fn radio(clip: &mut Clip) {
    band(clip, 450.0, 2_800.0);
    saturate(clip, 2.5);
    // The saturation's overtones leave the band; a real receiver would not let them through.
    band(clip, 350.0, 3_200.0);
}

/// Behind a door or a wall: only what lies below 700 Hz comes through whole.
pub fn muffled(clip: &mut Clip) {
    let rate = clip.sample_rate_hz;
    let mut sections =
        [Biquad::low_pass(700.0, BUTTERWORTH_Q, rate), Biquad::high_shelf(1_500.0, BUTTERWORTH_Q, -9.0, rate)];
    cascade(&mut sections, &mut clip.samples);
}

/// Not spoken aloud: the highs softened, and a few quiet early reflections that bring the voice close and inside. The
/// clip grows by [`MIND_TAIL_MS`].
pub fn mind(clip: &mut Clip) {
    let rate = clip.sample_rate_hz;
    let mut sections =
        [Biquad::high_pass(90.0, BUTTERWORTH_Q, rate), Biquad::high_shelf(3_000.0, BUTTERWORTH_Q, -7.0, rate)];
    cascade(&mut sections, &mut clip.samples);
    if clip.samples.is_empty() {
        return;
    }
    // Delays without a common divisor keep the comb they make from sounding like a pitch.
    const REFLECTIONS: [(f32, f32); 5] = [(11.3, 0.26), (19.7, -0.21), (29.9, 0.17), (41.3, -0.12), (53.9, 0.09)];
    let samples_of = |ms: f32| (f64::from(ms) * f64::from(rate) / 1_000.0).round() as usize;
    let dry = clip.samples.clone();
    clip.samples.resize(dry.len() + samples_of(MIND_TAIL_MS as f32), 0.0);
    for (delay_ms, gain) in REFLECTIONS {
        for (out, sample) in clip.samples[samples_of(delay_ms)..].iter_mut().zip(&dry) {
            *out += gain * sample;
        }
    }
}

/// How much longer [`mind`] makes a clip.
pub const MIND_TAIL_MS: u32 = 56;

/// A band-pass with edges of fourth order: two Butterworth sections at each.
fn band(clip: &mut Clip, low_hz: f64, high_hz: f64) {
    let rate = clip.sample_rate_hz;
    // The qualities of a Butterworth filter of fourth order.
    let sections = [0.541_196, 1.306_563];
    for q in sections {
        Biquad::high_pass(low_hz, q, rate).run(&mut clip.samples);
        Biquad::low_pass(high_hz, q, rate).run(&mut clip.samples);
    }
}

/// Bends the loud half of the wave: x / (1 + |x|) around the clip's own peak times `drive`, which uses no function
/// of the system's mathematics library and so is the same on every machine.
fn saturate(clip: &mut Clip, drive: f32) {
    let peak = clip.samples.iter().fold(0.0f32, |most, sample| most.max(sample.abs()));
    if peak <= 0.0 || !peak.is_finite() {
        return;
    }
    for sample in &mut clip.samples {
        let bent = *sample / peak * drive;
        *sample = bent / (1.0 + bent.abs()) * peak;
    }
}
