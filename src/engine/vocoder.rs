//! Sound from frames: a source (pulses of the vocal folds mixed with breath, band by band) through a filter (the vocal
//! tract), after Flite's cst_mlsa.c, which in turn is H. Zen's and T. Toda's.
//!
//! What differs: all five Padé stages of the filter run side by side; pulses fall between samples where they should, not
//! on the next sample; the noise comes from a seed; nothing is rounded to 16 bits.

use super::flite::{BANDS, FRAME_SAMPLES, ORDER, TAPS, band_filters};
use super::trajectory::Frame;
use std::f32::consts::PI;
use std::sync::LazyLock;

/// Samples a second.
pub const SAMPLE_RATE_HZ: u32 = 16_000;
/// The all-pass constant with which the voice's mel-cepstra were made (cmu_us_slt_cg.c).
pub const ALPHA: f32 = 0.42;
/// From the units of the model to -1.0..=1.0: the model's own gain of 1.5 over 16 bits would be at full scale now and
/// then, and a deep or rough voice has higher peaks.
const LEVEL: f32 = 0.75 / 32_768.0;

/// How the vocal folds behave.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Folds {
    /// 0.0 for even pulses, 1.0 for very uneven ones: each other pulse weaker, times and strengths scattered.
    pub roughness: f32,
    /// 0.0 for a steady voice, 1.0 for one that trembles strongly, about five times a second.
    pub tremor: f32,
}

/// The sound of the frames, 5 ms each, less the first, which only sets the filter.
pub fn sound(frames: &[Frame], folds: Folds, seed: u64) -> Vec<f32> {
    let Some(first) = frames.first() else { return Vec::new() };
    let mut samples = Vec::with_capacity(frames.len() * FRAME_SAMPLES);
    let mut source = Source::new(folds, seed);
    let mut filter = Filter::default();
    let mut from = coefficients(&first.cepstrum);
    let mut period_before = period(first);
    for frame in &frames[1..] {
        let to = coefficients(&frame.cepstrum);
        let period_now = period(frame);
        let excitation = source.next(&frame.voicing, period_before, period_now);
        filter.run(&excitation, &from, &to, &mut samples);
        from = to;
        period_before = period_now;
    }
    samples
}

/// Samples from one pulse to the next; 0 without voice.
fn period(frame: &Frame) -> f32 {
    if frame.f0_hz > 0.0 { SAMPLE_RATE_HZ as f32 / frame.f0_hz } else { 0.0 }
}

/// From a mel-cepstrum to the coefficients of the filter.
fn coefficients(cepstrum: &[f32; ORDER]) -> [f32; ORDER] {
    let mut b = *cepstrum;
    for k in (0..ORDER - 1).rev() {
        b[k] -= ALPHA * b[k + 1];
    }
    b
}

/// The filter's stages, one a lane.
const STAGES: usize = 5;
/// Lanes side by side: a round number of them is quicker than five.
const LANES: usize = 8;
/// Padé approximation of the exponential function, of order 5, as the stages alternate in sign (cst_mlsa.c).
const PADE: [f32; LANES] = [0.499_939_1, 0.110_709_8, 0.013_699_84, 0.000_956_485_3, 0.000_030_417_21, 0.0, 0.0, 0.0];
const SIGNED: [f32; LANES] = [PADE[0], -PADE[1], PADE[2], -PADE[3], PADE[4], 0.0, 0.0, 0.0];

/// The mel log spectrum approximation filter (Imai, Sumita and Furuichi 1983).
struct Filter {
    /// Inputs and states of the stages for the first coefficient.
    inputs_one: [f32; LANES],
    states_one: [f32; LANES],
    /// Inputs and delay lines of the stages for all the others.
    inputs: [f32; LANES],
    lines: [[f32; LANES]; ORDER + 1],
}

impl Default for Filter {
    fn default() -> Self {
        let zero = [0.0; LANES];
        Self { inputs_one: zero, states_one: zero, inputs: zero, lines: [zero; ORDER + 1] }
    }
}

impl Filter {
    /// Filters one frame, the coefficients gliding from one set to the other.
    fn run(
        &mut self,
        excitation: &[f32; FRAME_SAMPLES],
        from: &[f32; ORDER],
        to: &[f32; ORDER],
        samples: &mut Vec<f32>,
    ) {
        let step: [f32; ORDER] = std::array::from_fn(|k| (to[k] - from[k]) / FRAME_SAMPLES as f32);
        let mut b = *from;
        let mut gain = b[0].exp() * LEVEL;
        let gain_step = step[0].exp();
        for &x in excitation {
            let x = self.first(x * gain, b[1]);
            samples.push(self.others(x, &b));
            for k in 1..ORDER {
                b[k] += step[k];
            }
            gain *= gain_step;
        }
    }

    fn first(&mut self, x: f32, b: f32) -> f32 {
        for (state, input) in self.states_one.iter_mut().zip(&self.inputs_one) {
            *state = (1.0 - ALPHA * ALPHA) * input + ALPHA * *state;
        }
        let outputs = self.states_one.map(|state| state * b);
        finish(x, &outputs, &mut self.inputs_one)
    }

    fn others(&mut self, x: f32, b: &[f32; ORDER]) -> f32 {
        let mut outputs = [0.0; LANES];
        let mut above = self.lines[1];
        for (state, input) in above.iter_mut().zip(&self.inputs) {
            *state = (1.0 - ALPHA * ALPHA) * input + ALPHA * *state;
        }
        self.lines[1] = above;
        let mut here = self.lines[2];
        self.lines[2] = above;
        // The delay line moves on by one as it is computed: each place takes what the place before it gives.
        for (line, b) in self.lines[3..].iter_mut().zip(&b[2..]) {
            let below = *line;
            for (((above, here), below), output) in above.iter_mut().zip(here).zip(below).zip(&mut outputs) {
                *above = here + ALPHA * (below - *above);
                *output += *above * b;
            }
            *line = above;
            here = below;
        }
        finish(x, &outputs, &mut self.inputs)
    }
}

/// Sums the stages up and passes each one's output on to the next.
fn finish(x: f32, outputs: &[f32; LANES], inputs: &mut [f32; LANES]) -> f32 {
    let (mut fed, mut sum) = (x, 0.0);
    for (output, (pade, signed)) in outputs.iter().zip(PADE.iter().zip(&SIGNED)).take(STAGES) {
        fed += output * signed;
        sum += output * pade;
    }
    *inputs = [fed, outputs[0], outputs[1], outputs[2], outputs[3], 0.0, 0.0, 0.0];
    sum + fed
}

/// Places between two samples at which a pulse may fall.
const FRACTIONS: usize = 8;
/// Taps of a band filter that has been shifted by a fraction of a sample: the shift needs room on both sides.
const PULSE_TAPS: usize = TAPS + 8;

/// The band filters, and the same shifted by each fraction of a sample.
struct Bank {
    noise: [[f32; TAPS]; BANDS],
    pulse: Vec<[[f32; PULSE_TAPS]; BANDS]>,
}

static BANK: LazyLock<Bank> = LazyLock::new(|| {
    let noise = band_filters();
    let shifted = |part: usize| std::array::from_fn(|band| shift(&noise[band], part as f32 / FRACTIONS as f32));
    Bank { noise, pulse: (0..FRACTIONS).map(shifted).collect() }
});

/// A filter delayed by 4 samples and a fraction: band-limited interpolation with a Hann window of 8 samples either way.
fn shift(filter: &[f32; TAPS], fraction: f32) -> [f32; PULSE_TAPS] {
    std::array::from_fn(|out| {
        let weigh = |(at, tap): (usize, &f32)| {
            let distance = out as f32 - 4.0 - fraction - at as f32;
            if distance.abs() >= 8.0 {
                return 0.0;
            }
            let sinc = if distance.abs() < 1e-6 { 1.0 } else { (PI * distance).sin() / (PI * distance) };
            tap * sinc * (0.5 + 0.5 * (PI * distance / 8.0).cos())
        };
        filter.iter().enumerate().map(weigh).sum()
    })
}

/// What excites the filter.
struct Source {
    folds: Folds,
    chance: Chance,
    /// Samples since the last pulse.
    since: f32,
    /// What the next period is multiplied by.
    jitter: f32,
    /// Whether the next pulse is one of the weaker.
    weak: bool,
    /// A slow wander between about -1 and 1, and its phase.
    wander: f32,
    tremor_phase: f32,
    /// Sums of pulses that reach into the next frame.
    pending: [f32; FRAME_SAMPLES + PULSE_TAPS],
    /// Noise, the last samples of the frame before first.
    noise: [f32; TAPS - 1 + FRAME_SAMPLES],
}

impl Source {
    fn new(folds: Folds, seed: u64) -> Self {
        let mut chance = Chance::new(seed);
        let noise = std::array::from_fn(|_| chance.sign());
        let pending = [0.0; FRAME_SAMPLES + PULSE_TAPS];
        Self { folds, chance, since: 0.0, jitter: 1.0, weak: false, wander: 0.0, tremor_phase: 0.0, pending, noise }
    }

    /// The excitation of the next frame.
    fn next(&mut self, voicing: &[f32; BANDS], period_before: f32, period_now: f32) -> [f32; FRAME_SAMPLES] {
        let swing = self.swing();
        if period_before > 0.0 && period_now > 0.0 {
            self.pulses(voicing, period_before * (1.0 + swing), period_now * (1.0 + swing));
        } else {
            // The first pulse falls at the start of the next frame.
            self.since = period_now;
        }
        let mut excitation: [f32; FRAME_SAMPLES] = std::array::from_fn(|at| self.pending[at]);
        self.pending.copy_within(FRAME_SAMPLES.., 0);
        self.pending[PULSE_TAPS..].fill(0.0);
        self.add_noise(voicing, &mut excitation);
        let swell = 1.0 - 3.0 * swing;
        excitation.iter_mut().for_each(|sample| *sample *= swell);
        excitation
    }

    /// How far the period swings at this frame, as a part of it: tremor, and the slow wander of a rough voice.
    fn swing(&mut self) -> f32 {
        const TREMOR_HZ: f32 = 5.2;
        self.wander += 0.08 * (self.chance.unit() - self.wander);
        self.tremor_phase += TREMOR_HZ * (1.0 + 0.5 * self.wander) * FRAME_SAMPLES as f32 / SAMPLE_RATE_HZ as f32;
        self.tremor_phase -= self.tremor_phase.floor();
        let tremor = (2.0 * PI * self.tremor_phase).sin() * (1.0 + self.wander);
        0.045 * self.folds.tremor * tremor + 0.06 * self.folds.roughness * self.wander
    }

    fn pulses(&mut self, voicing: &[f32; BANDS], before: f32, now: f32) {
        let glide = (now - before) / FRAME_SAMPLES as f32;
        for at in 0..FRAME_SAMPLES {
            let period = before + glide * at as f32;
            self.since += 1.0;
            let due = period * self.jitter;
            if self.since >= due {
                // The pulse was due up to one sample ago.
                self.since = (self.since - due).min(0.999);
                let fraction = ((1.0 - self.since) * FRACTIONS as f32) as usize;
                let strength = period.sqrt() * self.unevenness();
                let taps = &BANK.pulse[fraction.min(FRACTIONS - 1)];
                for (voicing, taps) in voicing.iter().zip(taps) {
                    let weight = voicing * strength;
                    for (sum, tap) in self.pending[at..at + PULSE_TAPS].iter_mut().zip(taps) {
                        *sum += weight * tap;
                    }
                }
            }
        }
    }

    /// The strength of this pulse; sets how long the next period is.
    fn unevenness(&mut self) -> f32 {
        let rough = self.folds.roughness;
        if rough <= 0.0 {
            return 1.0;
        }
        self.weak = !self.weak;
        let turn = if self.weak { -1.0 } else { 1.0 };
        self.jitter = 1.0 + rough * (0.025 * turn + 0.035 * self.chance.unit());
        1.0 + rough * (0.3 * turn + 0.2 * self.chance.unit())
    }

    /// Adds the noise of each band as far as it is not voiced.
    fn add_noise(&mut self, voicing: &[f32; BANDS], excitation: &mut [f32; FRAME_SAMPLES]) {
        self.noise.copy_within(FRAME_SAMPLES.., 0);
        for sample in &mut self.noise[TAPS - 1..] {
            *sample = self.chance.sign();
        }
        let mut taps = [0.0; TAPS];
        for (voicing, filter) in voicing.iter().zip(&BANK.noise) {
            for (sum, tap) in taps.iter_mut().zip(filter) {
                *sum += (1.0 - voicing) * tap;
            }
        }
        // The filters are symmetric, so they need not be turned round.
        for (tap, start) in taps.iter().zip(0..) {
            for (sum, noise) in excitation.iter_mut().zip(&self.noise[start..]) {
                *sum += tap * noise;
            }
        }
    }
}

/// Chance that is the same each time: SplitMix64 (Steele, Lea and Flood 2014).
struct Chance {
    state: u64,
    /// Bits not yet used as signs.
    bits: u64,
    left: u32,
}

impl Chance {
    fn new(seed: u64) -> Self {
        Self { state: seed, bits: 0, left: 0 }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Plus or minus one: noise of unit power.
    fn sign(&mut self) -> f32 {
        if self.left == 0 {
            (self.bits, self.left) = (self.next(), 64);
        }
        self.left -= 1;
        let sign = if self.bits & 1 == 1 { 1.0 } else { -1.0 };
        self.bits >>= 1;
        sign
    }

    /// From -1.0 to 1.0, evenly spread.
    fn unit(&mut self) -> f32 {
        (self.next() >> 40) as f32 / 8_388_608.0 - 1.0
    }
}
