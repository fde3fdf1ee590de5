//! Sample-rate conversion by a polyphase windowed sinc.
//!
//! Written here, not taken from a crate, for one reason: the same clip must give the same bytes on every machine, and
//! the FFT resamplers choose their arithmetic (AVX, SSE, scalar) by the processor they find. This one adds the same
//! numbers in the same order everywhere; it is also free of delay, and its output does not depend on how the input was
//! cut.

use super::Clip;
use std::f64::consts::PI;

/// Half the kernel's length, in samples of the lower of the two rates: with [`KAISER_BETA`] it passes all up to 0.45 of
/// that rate and stops by 80 dB from 0.55 on.
const HALF_WIDTH: usize = 24;

/// Shape of the Kaiser window: side lobes under -80 dB.
const KAISER_BETA: f64 = 8.0;

/// A clip at another rate: `round(length * to / from)` samples, sample 0 at the same instant.
pub fn resample(clip: &Clip, sample_rate_hz: u32) -> Clip {
    let mut resampler = Resampler::new(clip.sample_rate_hz, sample_rate_hz);
    let mut samples = Vec::with_capacity(resampler.place(clip.samples.len() as u64) as usize);
    resampler.push(&clip.samples, &mut samples);
    resampler.finish(&mut samples);
    Clip { samples, sample_rate_hz }
}

/// A stream at another rate. Memory does not grow with the stream.
pub struct Resampler {
    /// `to / from` in lowest terms.
    up: u64,
    down: u64,
    /// Taps of each of the `up` phases, one phase after the other, earliest input first.
    kernel: Vec<f32>,
    taps: usize,
    /// Input not yet done with; the first of it is input sample `start - taps / 2 + 1`.
    pending: Vec<f32>,
    start: u64,
    taken: u64,
    given: u64,
}

impl Resampler {
    /// A stream from one rate to another, both in samples a second.
    pub fn new(from_hz: u32, to_hz: u32) -> Self {
        let (from, to) = (u64::from(from_hz.max(1)), u64::from(to_hz.max(1)));
        let divisor = gcd(from, to);
        let (up, down) = (to / divisor, from / divisor);
        let (kernel, taps) = if up == down { (vec![1.0], 1) } else { kernel(up as usize, down as usize) };
        let lead = (taps / 2).saturating_sub(1);
        Self { up, down, kernel, taps, pending: vec![0.0; lead], start: 0, taken: 0, given: 0 }
    }

    /// Where an instant of the input lies in the output: the nearest sample.
    pub fn place(&self, input_samples: u64) -> u64 {
        let place =
            (u128::from(input_samples) * u128::from(self.up) + u128::from(self.down) / 2) / u128::from(self.down);
        u64::try_from(place).unwrap_or(u64::MAX)
    }

    /// Takes more input and appends the output that is certain by now.
    pub fn push(&mut self, input: &[f32], out: &mut Vec<f32>) {
        self.taken += input.len() as u64;
        // Blocks keep `pending` short whatever the caller's length.
        for block in input.chunks(16_384) {
            self.pending.extend_from_slice(block);
            self.give(u64::MAX, out);
        }
    }

    /// Appends the rest of the output; its whole length is then [`Self::place`] of the whole input.
    pub fn finish(mut self, out: &mut Vec<f32>) {
        let end = self.place(self.taken);
        self.pending.resize(self.pending.len() + self.taps, 0.0);
        self.give(end, out);
    }

    /// Appends output up to sample `end`, as far as the pending input reaches.
    fn give(&mut self, end: u64, out: &mut Vec<f32>) {
        if self.taps == 1 {
            let left = usize::try_from(end - self.given).unwrap_or(usize::MAX).min(self.pending.len());
            out.extend(self.pending.drain(..left));
            self.given += left as u64;
            return;
        }
        // Position of the next output in input samples: whole part and phase.
        let first = (self.given * self.down / self.up - self.start) as usize;
        let phase = self.given * self.down % self.up;
        let free = (self.pending.len() + 1).saturating_sub(first + self.taps) as u64;
        let count = (free * self.up).saturating_sub(phase).div_ceil(self.down).min(end - self.given);
        let written = out.len();
        out.resize(written + count as usize, 0.0);
        // Of silence comes silence: every pause is one.
        let sounds = self.pending[first.min(self.pending.len())..].iter().any(|&sample| sample != 0.0);
        // Outputs `up` apart have the same phase: taken together, its taps are read once.
        let (up, down) = (self.up as usize, self.down as usize);
        for turn in 0..if sounds { up.min(count as usize) } else { 0 } {
            let at = phase as usize + turn * down;
            let taps = &self.kernel[at % up * self.taps..][..self.taps];
            let places = (written + turn..out.len()).step_by(up);
            let starts = (first + at / up..).step_by(down);
            fill(taps, &self.pending, places.zip(starts), out);
        }
        self.given += count;
        let first = (self.given * self.down / self.up - self.start) as usize;
        // Dropping in big steps keeps single-sample pushes from moving the rest each time.
        if first > 2_048 {
            let done = first.min(self.pending.len());
            self.pending.drain(..done);
            self.start += done as u64;
        }
    }
}

/// Fills places of the output with the sums of products of the taps and the input from each start on.
fn fill(taps: &[f32], input: &[f32], mut places: impl Iterator<Item = (usize, usize)>, out: &mut [f32]) {
    let window = |(_, start): (usize, usize)| &input[start..start + taps.len()];
    loop {
        // Three at once keep the processor busiest with the 16 registers that every x86-64 has.
        let (a, b, c) = (places.next(), places.next(), places.next());
        if let (Some(a), Some(b), Some(c)) = (a, b, c) {
            let lanes = products(taps, [a, b, c].map(window));
            (out[a.0], out[b.0], out[c.0]) = (sum(lanes[0]), sum(lanes[1]), sum(lanes[2]));
        } else {
            for place in [a, b].into_iter().flatten() {
                out[place.0] = sum(products(taps, [window(place)])[0]);
            }
            return;
        }
    }
}

/// Sums of products in four lanes: the same order of additions on every processor. Never inlined: with the lanes' sum in
/// sight, the compiler shuffles lanes on every turn and takes three times as long.
#[inline(never)]
fn products<const N: usize>(taps: &[f32], windows: [&[f32]; N]) -> [[f32; 4]; N] {
    let taps = taps.as_chunks::<4>().0;
    let windows = windows.map(|window| &window.as_chunks::<4>().0[..taps.len()]);
    let mut lanes = [[0.0f32; 4]; N];
    for at in 0..taps.len() {
        for n in 0..N {
            for lane in 0..4 {
                lanes[n][lane] += taps[at][lane] * windows[n][at][lane];
            }
        }
    }
    lanes
}

fn sum(lanes: [f32; 4]) -> f32 {
    (lanes[0] + lanes[1]) + (lanes[2] + lanes[3])
}

/// The kernel's phases for a ratio in lowest terms, and how many taps each has (a multiple of 8, and of 2 halves).
///
/// Phase `p` gives the output that lies `p / up` after input sample `taps / 2 - 1` of its window. Each phase sums to 1:
/// a constant stays the same constant.
fn kernel(up: usize, down: usize) -> (Vec<f32>, usize) {
    let scale = (up as f64 / down as f64).min(1.0);
    let taps = (2 * (HALF_WIDTH as f64 / scale).ceil() as usize).next_multiple_of(8);
    let half = (taps / 2) as f64;
    let mut kernel = Vec::with_capacity(up * taps);
    let mut row = vec![0.0f64; taps];
    for phase in 0..up {
        let offset = phase as f64 / up as f64;
        for (tap, value) in row.iter_mut().enumerate() {
            let distance = tap as f64 - (half - 1.0) - offset;
            *value = sinc(distance * scale) * kaiser(distance / half, KAISER_BETA);
        }
        let sum: f64 = row.iter().sum();
        kernel.extend(row.iter().map(|value| (value / sum) as f32));
    }
    (kernel, taps)
}

pub(super) fn sinc(x: f64) -> f64 {
    if x.abs() < 1e-12 { 1.0 } else { (PI * x).sin() / (PI * x) }
}

/// The Kaiser window at `x` in -1.0..=1.0, up to a constant factor.
pub(super) fn kaiser(x: f64, beta: f64) -> f64 {
    let inside = (1.0 - x * x).max(0.0).sqrt();
    bessel_i0(beta * inside) / bessel_i0(beta)
}

/// The modified Bessel function of the first kind and order 0, by its power series.
fn bessel_i0(x: f64) -> f64 {
    let quarter = x * x / 4.0;
    let (mut term, mut sum) = (1.0, 1.0);
    for k in 1..64 {
        term *= quarter / f64::from(k * k);
        sum += term;
    }
    sum
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
