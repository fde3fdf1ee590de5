//! The true-peak guard: a look-ahead limiter for the few peaks that one gain for the whole file would push too high.

use crate::audio::peak::{Between, CENTER, STRETCH, WINDOW};
use std::collections::VecDeque;

/// What the limiter did.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Limited {
    /// How long the gain was lowered, in samples.
    pub samples: u64,
    /// How far it was lowered at most, in decibels; 0.0 when nothing was limited.
    pub most_db: f32,
}

/// Time in which the gain goes down before a peak.
const LOOK_AHEAD_MS: u32 = 5;

/// Time constant with which it comes back: long against a pitch period, so that the wave keeps its shape.
const RELEASE_MS: f64 = 60.0;

/// Kept below the limit asked for: four times the rate underreads the peak of a wave near 8 kHz by 0.09 dB at 44.1 kHz,
/// other meters interpolate a little differently, and room tone and rounding come after the limiter.
const MARGIN_DB: f64 = 0.2;

/// Streams samples through with a delay that it keeps to itself: as many come out as went in.
pub(super) struct Limiter {
    ceiling: f32,
    between: Between,
    look: u64,
    release: f32,
    /// The input from sample `out - CENTER` on (before the first: silence).
    input: Vec<f32>,
    /// Samples given, and samples whose following instants were looked at.
    out: u64,
    scanned: u64,
    /// Instants that are too high and not yet within the look-ahead: sample before the instant, gain it needs.
    hot: VecDeque<(u64, f32)>,
    /// Those within reach, least gain first.
    near: VecDeque<(u64, f32)>,
    /// The gain with release, and its last `look + 1` values whose mean is the gain applied.
    held: f32,
    recent: VecDeque<f32>,
    sum: f64,
    limited: Limited,
}

impl Limiter {
    pub fn new(true_peak_db: f64, sample_rate_hz: u32) -> Self {
        let look = crate::units::ms_to_samples(LOOK_AHEAD_MS, sample_rate_hz);
        let release_samples = RELEASE_MS / 1_000.0 * f64::from(sample_rate_hz);
        Self {
            ceiling: 10f64.powf((true_peak_db - MARGIN_DB) / 20.0) as f32,
            between: Between::new(),
            look,
            release: (1.0 / release_samples) as f32,
            input: vec![0.0; CENTER],
            out: 0,
            scanned: 0,
            hot: VecDeque::new(),
            near: VecDeque::new(),
            held: 1.0,
            recent: vec![1.0; look as usize + 1].into(),
            sum: look as f64 + 1.0,
            limited: Limited::default(),
        }
    }

    /// Takes samples and appends those that are certain by now.
    pub fn push(&mut self, samples: &[f32], out: &mut Vec<f32>) {
        for block in samples.chunks(1_024) {
            self.input.extend_from_slice(block);
            self.scan();
            self.give(self.scanned.saturating_sub(self.look), out);
        }
    }

    /// Appends the rest.
    pub fn finish(mut self, out: &mut Vec<f32>) -> Limited {
        let end = self.out + (self.input.len() - CENTER) as u64;
        self.input.resize(self.input.len() + STRETCH + WINDOW + self.look as usize, 0.0);
        self.scan();
        self.give(end, out);
        self.limited
    }

    /// Looks at the instants after each sample that has its whole window by now.
    fn scan(&mut self) {
        let from = (self.scanned - self.out) as usize;
        let (first, ceiling, hot) = (self.scanned, self.ceiling, &mut self.hot);
        self.scanned += self.between.scan(&self.input[from..], &mut self.ceiling, |window, peak, _| {
            hot.push_back((first + window as u64, ceiling / peak));
        }) as u64;
    }

    /// Appends samples up to `end`.
    fn give(&mut self, end: u64, out: &mut Vec<f32>) {
        let count = end.saturating_sub(self.out) as usize;
        let idle = self.hot.is_empty() && self.near.is_empty() && self.held == 1.0;
        if idle && self.recent.iter().all(|&gain| gain == 1.0) {
            // What rounding has left in the sum ends here.
            self.sum = self.recent.len() as f64;
            out.extend_from_slice(&self.input[CENTER..CENTER + count]);
        } else {
            out.reserve(count);
            for at in 0..count {
                let gain = self.gain(self.out + at as u64);
                out.push(self.input[CENTER + at] * gain);
            }
        }
        self.input.drain(..count);
        self.out += count as u64;
    }

    /// The gain of the next sample.
    fn gain(&mut self, sample: u64) -> f32 {
        while self.hot.front().is_some_and(|hot| hot.0 <= sample + self.look) {
            if let Some(hot) = self.hot.pop_front() {
                while self.near.back().is_some_and(|near| near.1 >= hot.1) {
                    self.near.pop_back();
                }
                self.near.push_back(hot);
            }
        }
        // The instants after a sample lie before the next one, so both are lowered for them.
        while self.near.front().is_some_and(|near| near.0 + 1 < sample) {
            self.near.pop_front();
        }
        let needed = self.near.front().map_or(1.0, |near| near.1);
        let risen = self.held + (1.0 - self.held) * self.release;
        self.held = if risen > 0.9999 { 1.0 } else { risen }.min(needed);
        // The mean of values that are each as low as the peak needs is so too, and goes there without a corner.
        let oldest = self.recent.pop_front().unwrap_or(1.0);
        self.recent.push_back(self.held);
        self.sum += f64::from(self.held) - f64::from(oldest);
        let gain = (self.sum / self.recent.len() as f64).min(1.0) as f32;
        if gain < 0.9999 {
            self.limited.samples += 1;
            self.limited.most_db = self.limited.most_db.max(-crate::units::gain_to_db(gain));
        }
        gain
    }
}
