//! True peak: the largest value of the wave between the samples, not only at them.
//!
//! ITU-R BS.1770-4, annex 2: the signal is drawn at four times its rate. The interpolator here is a windowed sinc of 24
//! taps for each of the three instants between two samples. Where a stretch is so quiet that no interpolation of it
//! could pass the peak already found, none is made; so the figure costs next to nothing and stays exact.

use super::resample::{dot, kaiser, sinc};

/// Samples that one interpolation looks at; the instants it gives lie between number 11 and number 12 of them.
pub const WINDOW: usize = 24;

/// Index within a window of the sample that the three interpolated instants follow.
pub const CENTER: usize = WINDOW / 2 - 1;

/// The interpolator.
#[derive(Debug, Clone)]
pub struct Between {
    phases: [[f32; WINDOW]; 3],
    /// No interpolated value can exceed this times the largest sample of its window.
    pub bound: f32,
}

impl Between {
    /// The interpolator for the three quarters between two samples.
    pub fn new() -> Self {
        let mut phases = [[0.0f32; WINDOW]; 3];
        for (phase, taps) in phases.iter_mut().enumerate() {
            let offset = (phase + 1) as f64 / 4.0;
            let row: [f64; WINDOW] = std::array::from_fn(|tap| {
                let distance = tap as f64 - CENTER as f64 - offset;
                sinc(distance) * kaiser(distance / (WINDOW / 2) as f64, 5.0)
            });
            let sum: f64 = row.iter().sum();
            *taps = row.map(|value| (value / sum) as f32);
        }
        let bound = phases.iter().map(|taps| taps.iter().map(|tap| tap.abs()).sum::<f32>()).fold(1.0, f32::max);
        Self { phases, bound }
    }

    /// The largest value at and after the window's [`CENTER`] sample, before the next sample.
    #[inline]
    pub fn most(&self, window: &[f32]) -> f32 {
        self.phases.iter().map(|taps| dot(taps, window).abs()).fold(window[CENTER].abs(), f32::max)
    }
}

impl Default for Between {
    fn default() -> Self {
        Self::new()
    }
}

/// The largest absolute sample.
pub fn largest(samples: &[f32]) -> f32 {
    let mut lanes = [0.0f32; 8];
    let chunks = samples.chunks_exact(8);
    let rest = chunks.remainder().iter().fold(0.0f32, |most, sample| most.max(sample.abs()));
    for chunk in chunks {
        for lane in 0..8 {
            let size = chunk[lane].abs();
            lanes[lane] = if size > lanes[lane] { size } else { lanes[lane] };
        }
    }
    lanes.into_iter().fold(rest, f32::max)
}

/// The true peak of one channel of a stream.
#[derive(Debug, Clone)]
pub struct TruePeak {
    between: Between,
    /// The last samples, which the next interpolations still look at; then the new ones.
    recent: Vec<f32>,
    most: f32,
}

impl TruePeak {
    /// Nothing heard yet.
    pub fn new() -> Self {
        Self { between: Between::new(), recent: vec![0.0; WINDOW - 1], most: 0.0 }
    }

    /// Takes the next samples.
    pub fn push(&mut self, samples: &[f32]) {
        for block in samples.chunks(256) {
            self.recent.extend_from_slice(block);
            if largest(&self.recent) * self.between.bound > self.most {
                for window in self.recent.windows(WINDOW) {
                    // The same question again for the window alone: most of a loud block is not at its peak.
                    if largest(window) * self.between.bound > self.most {
                        self.most = self.most.max(self.between.most(window));
                    }
                }
            }
            self.recent.drain(..self.recent.len() - (WINDOW - 1));
        }
    }

    /// The true peak as an amplitude, the stream's end included.
    pub fn finish(mut self) -> f32 {
        self.push(&[0.0; WINDOW]);
        self.most
    }
}

impl Default for TruePeak {
    fn default() -> Self {
        Self::new()
    }
}
