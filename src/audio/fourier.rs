//! The Fourier transform of short windows, for the meters of pitch and timbre.

use std::f32::consts::PI;

/// Points of a transform.
pub(super) const POINTS: usize = 2048;

/// The transform of samples, filled up with silence to [`POINTS`] (what is beyond is left out): real and imaginary parts.
pub(super) fn spectrum(samples: &[f32]) -> (Vec<f32>, Vec<f32>) {
    let bits = POINTS.trailing_zeros();
    let (mut re, mut im) = (vec![0.0; POINTS], vec![0.0; POINTS]);
    for (at, sample) in samples.iter().take(POINTS).enumerate() {
        re[(at as u32).reverse_bits() as usize >> (32 - bits)] = *sample;
    }
    let mut half = 1;
    while half < POINTS {
        for offset in 0..half {
            let (sin, cos) = (-PI * offset as f32 / half as f32).sin_cos();
            for low in (offset..POINTS).step_by(2 * half) {
                let high = low + half;
                let (r, i) = (re[high] * cos - im[high] * sin, re[high] * sin + im[high] * cos);
                (re[high], im[high]) = (re[low] - r, im[low] - i);
                (re[low], im[low]) = (re[low] + r, im[low] + i);
            }
        }
        half *= 2;
    }
    (re, im)
}

/// The power of each frequency of a spectrum.
pub(super) fn power(samples: &[f32]) -> Vec<f32> {
    let (re, im) = spectrum(samples);
    re.iter().zip(&im).map(|(re, im)| re * re + im * im).collect()
}

/// A window's weight at a place: a raised cosine.
pub(super) fn hann(at: usize, length: usize) -> f32 {
    0.5 - 0.5 * (2.0 * PI * at as f32 / length as f32).cos()
}
