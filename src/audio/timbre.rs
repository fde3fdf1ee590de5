//! What a voice sounds like apart from how high and how loud it is: mel-cepstra, and how far two of them lie apart.

use super::Clip;
use super::fourier::{POINTS, hann, power};
use super::resample::resample;
use std::f32::consts::{LN_10, PI};

/// Coefficients of a cepstrum, the one for the level left out.
pub const ORDER: usize = 24;
/// The spectrum of a moment as a cosine series over the mel scale.
pub type Cepstrum = [f32; ORDER];

/// The rate that is measured at.
const RATE_HZ: u32 = 16_000;
/// 10 ms and 25 ms.
const HOP: usize = 160;
const WINDOW: usize = 400;
/// Bands, equally wide on the mel scale up to 8 kHz.
const BANDS: usize = 40;
/// Moments weaker than the loudest by 40 dB are silence.
const SILENCE: f32 = 1e-4;

/// The cepstra of all moments that are not silent.
pub fn cepstra(clip: &Clip) -> Vec<Cepstrum> {
    let clip = resample(clip, RATE_HZ);
    let bands = bands();
    let cosines = cosines();
    let frames: Vec<(f32, Cepstrum)> =
        clip.samples.windows(WINDOW).step_by(HOP).map(|window| moment(window, &bands, &cosines)).collect();
    let loudest = frames.iter().map(|(power, _)| *power).fold(0.0, f32::max);
    frames.into_iter().filter(|(power, _)| *power > SILENCE * loudest).map(|(_, cepstrum)| cepstrum).collect()
}

/// The mean of many cepstra: the colour that a voice has whatever it says.
pub fn mean(cepstra: &[Cepstrum]) -> Cepstrum {
    let count = cepstra.len().max(1) as f32;
    std::array::from_fn(|k| cepstra.iter().map(|cepstrum| cepstrum[k]).sum::<f32>() / count)
}

/// The mel-cepstral distance of two moments in dB (Kubichek 1993).
pub fn distance_db(a: &[f32], b: &[f32]) -> f32 {
    let square: f32 = a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum();
    10.0 / LN_10 * (2.0 * square).sqrt()
}

/// The first and last line of a band, and the weight of each line.
type Band = (usize, Vec<f32>);

fn bands() -> Vec<Band> {
    let mel = |hz: f32| 1127.0 * (1.0 + hz / 700.0).ln();
    let hz = |mel: f32| 700.0 * ((mel / 1127.0).exp() - 1.0);
    let edge = |band: usize| hz(band as f32 * mel(8_000.0) / (BANDS + 1) as f32) / 8_000.0 * (POINTS / 2) as f32;
    let band = |band: usize| {
        let (low, middle, high) = (edge(band), edge(band + 1), edge(band + 2));
        let weight = |at: f32| ((at - low) / (middle - low)).min((high - at) / (high - middle)).max(0.0);
        let span = low.floor() as usize..(high.ceil() as usize).min(POINTS / 2);
        (span.start, span.map(|at| weight(at as f32)).collect())
    };
    (0..BANDS).map(band).collect()
}

/// The cosines of the series: a row for each coefficient.
fn cosines() -> Vec<[f32; BANDS]> {
    let cosine = |k: usize, band: usize| (PI * k as f32 * (band as f32 + 0.5) / BANDS as f32).cos();
    (1..=ORDER).map(|k| std::array::from_fn(|band| cosine(k, band))).collect()
}

/// The power of a window and its cepstrum.
fn moment(window: &[f32], bands: &[Band], cosines: &[[f32; BANDS]]) -> (f32, Cepstrum) {
    let weighted: Vec<f32> = window.iter().enumerate().map(|(at, sample)| sample * hann(at, WINDOW)).collect();
    let power = &power(&weighted)[..POINTS / 2];
    let level: Vec<f32> = bands.iter().map(|(first, weights)| log_amplitude(&power[*first..], weights)).collect();
    let series = |k: usize| cosines[k].iter().zip(&level).map(|(cosine, level)| cosine * level).sum::<f32>();
    (power.iter().sum(), std::array::from_fn(|k| 2.0 / BANDS as f32 * series(k)))
}

fn log_amplitude(power: &[f32], weights: &[f32]) -> f32 {
    let sum: f32 = power.iter().zip(weights).map(|(power, weight)| power * weight).sum();
    0.5 * ((1e-9 + sum) / (1e-9 + weights.iter().sum::<f32>())).ln()
}
