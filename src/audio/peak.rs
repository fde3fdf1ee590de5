//! True peak: the largest value of the wave between the samples, not only at them.
//!
//! ITU-R BS.1770-4, annex 2: the signal is drawn at four times its rate. The interpolator here is a windowed sinc of 24
//! taps for each of the three instants between two samples. Where a stretch is so quiet that no interpolation of it
//! could pass the peak already found, none is made; so the figure costs next to nothing and stays exact.

use super::resample::{kaiser, sinc};

/// Samples that one interpolation looks at; the instants it gives lie between number 11 and number 12 of them.
pub const WINDOW: usize = 24;

/// Index within a window of the sample that the three interpolated instants follow.
pub const CENTER: usize = WINDOW / 2 - 1;

/// Windows looked at together.
pub const STRETCH: usize = 64;

/// Sums held in registers.
const LANES: usize = 16;

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

    /// For each of `STRETCH` windows that begin one sample apart, the largest value at and after its [`CENTER`] sample,
    /// before the next sample. `input` holds the windows: `STRETCH + WINDOW - 1` samples.
    pub fn most(&self, input: &[f32; STRETCH + WINDOW - 1]) -> [f32; STRETCH] {
        let mut most = [0.0; STRETCH];
        for (start, most) in most.as_chunks_mut::<LANES>().0.iter_mut().enumerate() {
            let input = &input[start * LANES..][..LANES + WINDOW - 1];
            most.iter_mut().zip(&input[CENTER..]).for_each(|(most, sample)| *most = sample.abs());
            for taps in &self.phases {
                let mut sums = [0.0f32; LANES];
                for (tap, samples) in taps.iter().zip(input.windows(LANES)) {
                    sums.iter_mut().zip(samples).for_each(|(sum, sample)| *sum += tap * sample);
                }
                for (most, sum) in most.iter_mut().zip(sums) {
                    *most = if sum.abs() > *most { sum.abs() } else { *most };
                }
            }
        }
        most
    }

    /// Looks at as many whole stretches as the input holds, tells `found` the number and value of each window that
    /// passes the ceiling (which it may raise), and gives the number of samples done with.
    pub fn scan(&self, input: &[f32], ceiling: &mut f32, mut found: impl FnMut(usize, f32, &mut f32)) -> usize {
        let mut at = 0;
        while let Some(stretch) = input.get(at..).and_then(|rest| rest.first_chunk()) {
            if largest(stretch) * self.bound > *ceiling {
                for (window, value) in self.most(stretch).into_iter().enumerate() {
                    if value > *ceiling {
                        found(at + window, value, ceiling);
                    }
                }
            }
            at += STRETCH;
        }
        at
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
        for block in samples.chunks(4_096) {
            self.recent.extend_from_slice(block);
            let done = self.between.scan(&self.recent, &mut self.most, |_, value, most| *most = value);
            self.recent.drain(..done);
        }
    }

    /// The true peak as an amplitude, the stream's end included.
    pub fn finish(mut self) -> f32 {
        self.push(&[0.0; WINDOW + STRETCH]);
        self.most
    }
}

impl Default for TruePeak {
    fn default() -> Self {
        Self::new()
    }
}
