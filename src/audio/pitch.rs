//! How high a voice is: the fundamental frequency of its voiced moments.
//!
//! The highest peak of the autocorrelation over that of the window (Boersma 1993, "Accurate short-term analysis of the
//! fundamental frequency"), in windows of 50 ms every 10 ms, between 60 and 400 Hz.

use super::Clip;
use super::fourier::{hann, power, spectrum};
use super::resample::resample;

/// The rate that is measured at.
const RATE_HZ: u32 = 16_000;
/// 10 ms and 50 ms.
const HOP: usize = 160;
const WINDOW: usize = 800;
/// Periods between 400 and 60 Hz.
const SHORTEST: usize = 40;
const LONGEST: usize = 266;
/// A mean square of less is no voice.
const QUIETEST: f32 = 1e-5;
/// A moment whose autocorrelation is weaker is not voiced.
const WEAKEST: f32 = 0.6;
/// A voice of fewer voiced moments (100 ms) cannot be judged.
const FEWEST: usize = 10;

/// The fundamental frequency of each voiced moment, in order.
pub fn track_hz(clip: &Clip) -> Vec<f32> {
    let clip = resample(clip, RATE_HZ);
    let shape = autocorrelation(&(0..WINDOW).map(|at| hann(at, WINDOW)).collect::<Vec<_>>());
    clip.samples.windows(WINDOW).step_by(HOP).filter_map(|window| moment_hz(window, &shape)).collect()
}

/// The median of the fundamental frequency; `None` for what is hardly voiced.
pub fn median_hz(clips: &[Clip]) -> Option<f32> {
    let mut all: Vec<f32> = clips.iter().flat_map(track_hz).collect();
    if all.len() < FEWEST {
        return None;
    }
    all.sort_by(f32::total_cmp);
    all.get(all.len() / 2).copied()
}

/// The fundamental frequency of a window, if it has one, with a slight preference for short periods.
fn moment_hz(window: &[f32], shape: &[f32]) -> Option<f32> {
    if window.iter().map(|sample| sample * sample).sum::<f32>() / (WINDOW as f32) < QUIETEST {
        return None;
    }
    let weighted: Vec<f32> = window.iter().enumerate().map(|(at, sample)| sample * hann(at, WINDOW)).collect();
    let sound = autocorrelation(&weighted);
    let strength = |lag: usize| (sound[lag] / sound[0]) / (shape[lag] / shape[0]);
    let weigh = |lag: &usize| strength(*lag) - 0.02 * (*lag as f32 / SHORTEST as f32).log2();
    let lag = (SHORTEST..=LONGEST)
        .max_by(|a, b| weigh(a).total_cmp(&weigh(b)))
        .filter(|lag| (SHORTEST + 1..LONGEST).contains(lag) && strength(*lag) > WEAKEST)?;
    let (before, here, after) = (strength(lag - 1), strength(lag), strength(lag + 1));
    // The peak lies between the samples, on a parabola through three of them.
    let offset = 0.5 * (before - after) / (before - 2.0 * here + after);
    let offset = if offset.is_finite() { offset.clamp(-0.5, 0.5) } else { 0.0 };
    Some(RATE_HZ as f32 / (lag as f32 + offset))
}

/// By way of the power spectrum (Wiener and Khinchin).
fn autocorrelation(samples: &[f32]) -> Vec<f32> {
    spectrum(&power(samples)).0
}
