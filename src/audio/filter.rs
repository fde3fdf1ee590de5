//! Second-order filters after Robert Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients".

use std::f64::consts::PI;

/// A second-order section with its state (transposed direct form II), in double precision: a high-pass at 38 Hz loses
/// too much of single precision at high rates.
#[derive(Debug, Clone)]
pub struct Biquad {
    b: [f64; 3],
    a: [f64; 2],
    state: [f64; 2],
}

/// Quality of a second-order Butterworth section.
pub const BUTTERWORTH_Q: f64 = std::f64::consts::FRAC_1_SQRT_2;

impl Biquad {
    /// Passes what lies below `cutoff_hz`; -3 dB there with [`BUTTERWORTH_Q`].
    pub fn low_pass(cutoff_hz: f64, q: f64, sample_rate_hz: u32) -> Self {
        let (cos, alpha) = angle(cutoff_hz, q, sample_rate_hz);
        let side = (1.0 - cos) / 2.0;
        Self::new([side, 1.0 - cos, side], [1.0 + alpha, -2.0 * cos, 1.0 - alpha])
    }

    /// Passes what lies above `cutoff_hz`; -3 dB there with [`BUTTERWORTH_Q`].
    pub fn high_pass(cutoff_hz: f64, q: f64, sample_rate_hz: u32) -> Self {
        let (cos, alpha) = angle(cutoff_hz, q, sample_rate_hz);
        let side = (1.0 + cos) / 2.0;
        Self::new([side, -(1.0 + cos), side], [1.0 + alpha, -2.0 * cos, 1.0 - alpha])
    }

    /// Lifts (or lowers) a band around `center_hz` by `gain_db`.
    pub fn peaking(center_hz: f64, q: f64, gain_db: f64, sample_rate_hz: u32) -> Self {
        let (cos, alpha) = angle(center_hz, q, sample_rate_hz);
        let amplitude = 10f64.powf(gain_db / 40.0);
        Self::new(
            [1.0 + alpha * amplitude, -2.0 * cos, 1.0 - alpha * amplitude],
            [1.0 + alpha / amplitude, -2.0 * cos, 1.0 - alpha / amplitude],
        )
    }

    /// Lifts (or lowers) what lies above `corner_hz` by `gain_db`.
    pub fn high_shelf(corner_hz: f64, q: f64, gain_db: f64, sample_rate_hz: u32) -> Self {
        let (cos, alpha) = angle(corner_hz, q, sample_rate_hz);
        let amplitude = 10f64.powf(gain_db / 40.0);
        let (plus, minus) = (amplitude + 1.0, amplitude - 1.0);
        let slope = 2.0 * amplitude.sqrt() * alpha;
        Self::new(
            [
                amplitude * (plus + minus * cos + slope),
                -2.0 * amplitude * (minus + plus * cos),
                amplitude * (plus + minus * cos - slope),
            ],
            [plus - minus * cos + slope, 2.0 * (minus - plus * cos), plus - minus * cos - slope],
        )
    }

    fn new(b: [f64; 3], a: [f64; 3]) -> Self {
        Self { b: b.map(|tap| tap / a[0]), a: [a[1] / a[0], a[2] / a[0]], state: [0.0; 2] }
    }

    /// The next sample.
    #[inline]
    pub fn step(&mut self, sample: f64) -> f64 {
        let out = self.b[0] * sample + self.state[0];
        self.state[0] = self.b[1] * sample - self.a[0] * out + self.state[1];
        self.state[1] = self.b[2] * sample - self.a[1] * out;
        out
    }

    /// Filters samples in place.
    pub fn run(&mut self, samples: &mut [f32]) {
        for sample in samples {
            *sample = self.step(f64::from(*sample)) as f32;
        }
    }
}

/// Runs samples through sections one after the other.
pub fn cascade(sections: &mut [Biquad], samples: &mut [f32]) {
    sections.iter_mut().for_each(|section| section.run(samples));
}

/// Cosine and alpha of the cookbook. Corners at or above half the rate are drawn just below it: the formulae are void
/// there, and a clip of 8 kHz has nothing to filter at 5 kHz.
fn angle(corner_hz: f64, q: f64, sample_rate_hz: u32) -> (f64, f64) {
    let rate = f64::from(sample_rate_hz.max(1));
    let omega = 2.0 * PI * corner_hz.clamp(1e-3 * rate, 0.49 * rate) / rate;
    (omega.cos(), omega.sin() / (2.0 * q))
}

/// The two sections of the K-weighting of ITU-R BS.1770-4, annex 1, for any sample rate. The standard gives
/// coefficients for 48 kHz only; these corners and qualities reproduce them there and carry them to other rates (as
/// libebur128 does).
pub fn k_weighting(sample_rate_hz: u32) -> [Biquad; 2] {
    let rate = f64::from(sample_rate_hz.max(1));
    let shelf = {
        let k = (PI * 1_681.974_450_955_533 / rate).tan();
        let (q, high) = (0.707_175_236_955_419_6, 10f64.powf(3.999_843_853_973_347 / 20.0));
        let band = high.powf(0.499_666_774_154_541_6);
        Biquad::new(
            [high + band * k / q + k * k, 2.0 * (k * k - high), high - band * k / q + k * k],
            [1.0 + k / q + k * k, 2.0 * (k * k - 1.0), 1.0 - k / q + k * k],
        )
    };
    let mut pass = {
        let k = (PI * 38.135_470_876_024_44 / rate).tan();
        let q = 0.500_327_037_323_877_3;
        Biquad::new([1.0, -2.0, 1.0], [1.0 + k / q + k * k, 2.0 * (k * k - 1.0), 1.0 - k / q + k * k])
    };
    // The standard's numerator is 1, -2, 1 as it stands, not divided by the denominator's first coefficient.
    pass.b = [1.0, -2.0, 1.0];
    [shelf, pass]
}
