//! From the one recorded speaker to many: what a voice and a manner change in a frame before it becomes sound.

use super::Delivery;
use super::flite::{BANDS, ORDER};
use super::trajectory::Frame;
use super::vocoder::{ALPHA, Folds, SAMPLE_RATE_HZ};
use crate::voice::Builtin;
use std::f32::consts::PI;
use std::sync::LazyLock;

/// The recorded speaker's mean pitch (cmu_us_slt_cg.c).
pub(super) const RECORDED_HZ: f32 = 172.0;
/// Bounds of a voice's pitch.
pub const LOWEST_HZ: f32 = 45.0;
/// The upper one.
pub const HIGHEST_HZ: f32 = 700.0;
/// Points on the frequency axis at which spectra are bent and weighed.
const POINTS: usize = 64;

/// What becomes of frames.
pub struct Timbre {
    /// Bends the spectrum along the frequency axis: a cepstrum in, a cepstrum out.
    bend: [[f32; ORDER]; ORDER],
    /// Added to the bent cepstrum.
    colour: [f32; ORDER],
    clarity: f32,
    articulation: f32,
    breath: f32,
    whispered: bool,
    pitch_hz: f32,
    /// What the spread of the recorded pitch is multiplied by.
    pub range: f32,
    /// What the vocal folds do.
    pub folds: Folds,
}

/// What a manner adds to a voice.
#[derive(Default)]
struct Manner {
    breath: f32,
    roughness: f32,
    tremor: f32,
    tilt_db: f32,
    articulation: f32,
}

fn manner(delivery: Delivery) -> Manner {
    let plain = Manner::default();
    match delivery {
        Delivery::Plain | Delivery::Hesitant => plain,
        Delivery::Whisper => Manner { articulation: 0.05, ..plain },
        Delivery::Murmur => Manner { breath: 0.2, tilt_db: -1.5, articulation: -0.12, ..plain },
        Delivery::Hoarse => Manner { breath: 0.3, roughness: 0.5, ..plain },
        Delivery::Soft => Manner { breath: 0.25, tilt_db: -1.0, ..plain },
        Delivery::Cold => Manner { breath: -0.1, tilt_db: 0.5, ..plain },
        Delivery::Growl => Manner { roughness: 0.7, tilt_db: -0.5, ..plain },
        Delivery::Shout => Manner { breath: -0.2, tilt_db: 2.0, articulation: 0.1, ..plain },
        Delivery::Scream => Manner { breath: -0.1, roughness: 0.25, tilt_db: 2.5, articulation: 0.1, ..plain },
        Delivery::Cry => Manner { breath: 0.15, tremor: 0.7, ..plain },
        Delivery::Laugh => Manner { breath: 0.1, tremor: 0.35, tilt_db: 0.5, ..plain },
        Delivery::Plead => Manner { breath: 0.12, tremor: 0.2, ..plain },
        Delivery::Excited => Manner { tilt_db: 1.0, articulation: 0.05, ..plain },
        Delivery::Weary => Manner { breath: 0.12, roughness: 0.12, tilt_db: -1.0, articulation: -0.1, ..plain },
    }
}

impl Timbre {
    /// How a voice sounds in a manner; `pitch` multiplies its mean pitch, `range` the spread of it.
    pub fn new(voice: &Builtin, delivery: Delivery, pitch: f32, range: f32) -> Self {
        let manner = manner(delivery);
        let tilt_db = voice.tilt_db + manner.tilt_db;
        let bend = bend(voice);
        Self {
            bend,
            colour: levelled(&bend, colour(voice, tilt_db)),
            clarity: voice.clarity,
            articulation: (voice.articulation + manner.articulation).clamp(0.5, 1.5),
            breath: (voice.breath + manner.breath).clamp(0.0, 1.0),
            whispered: delivery == Delivery::Whisper,
            pitch_hz: voice.pitch_hz * pitch,
            range: voice.range * range,
            folds: Folds {
                roughness: (voice.roughness + manner.roughness).clamp(0.0, 1.0),
                tremor: (voice.tremor + manner.tremor).clamp(0.0, 1.0),
            },
        }
    }

    /// Makes a frame one of this voice.
    pub fn apply(&self, frame: &mut Frame) {
        // How far breath reaches into each band: the highest lose their voice first.
        const REACH: [f32; BANDS] = [0.25, 0.55, 0.85, 1.0, 1.0];
        let voiced = frame.f0_hz > 0.0;
        if voiced {
            for (coefficient, mean) in frame.cepstrum[1..].iter_mut().zip(&MEAN[1..]) {
                *coefficient = mean + self.articulation * (*coefficient - mean);
            }
        }
        if self.whispered {
            frame.f0_hz = 0.0;
            frame.voicing = [0.0; BANDS];
        } else if voiced {
            frame.f0_hz = self.pitch(frame.f0_hz);
            for (voicing, reach) in frame.voicing.iter_mut().zip(REACH) {
                *voicing *= 1.0 - reach * self.breath;
            }
        }
        frame.cepstrum = self.spectrum(&frame.cepstrum);
    }

    fn pitch(&self, recorded_hz: f32) -> f32 {
        let octaves = (recorded_hz / RECORDED_HZ).log2() * self.range;
        (self.pitch_hz * octaves.exp2()).clamp(LOWEST_HZ, HIGHEST_HZ)
    }

    fn spectrum(&self, spoken: &[f32; ORDER]) -> [f32; ORDER] {
        let mut heard = changed(spoken, &self.bend, &self.colour);
        sharpen(&mut heard, self.clarity);
        heard
    }
}

/// A cepstrum bent and coloured.
fn changed(spoken: &[f32; ORDER], bend: &[[f32; ORDER]; ORDER], colour: &[f32; ORDER]) -> [f32; ORDER] {
    let mut heard = *colour;
    for (coefficient, row) in spoken.iter().zip(bend) {
        for (sum, weight) in heard.iter_mut().zip(row) {
            *sum += coefficient * weight;
        }
    }
    heard
}

/// The colour with the level at which the mean of all speech stays as loud as it was.
fn levelled(bend: &[[f32; ORDER]; ORDER], mut colour: [f32; ORDER]) -> [f32; ORDER] {
    colour[0] += 0.5 * (power(&MEAN) / power(&changed(&MEAN, bend, &colour))).ln();
    colour
}

/// The power of a spectrum.
fn power(cepstrum: &[f32; ORDER]) -> f32 {
    let level = |point: usize| cepstrum.iter().zip(&AXIS.cosines).map(|(c, row)| c * row[point]).sum::<f32>();
    (0..POINTS).map(|point| AXIS.widths[point] * (2.0 * level(point)).exp()).sum()
}

/// Makes the peaks of a spectrum stand out (cst_mlsa.c, `mlsa_beta`), its power unchanged.
fn sharpen(cepstrum: &mut [f32; ORDER], clarity: f32) {
    let axis = &*AXIS;
    let mut level = [0.0_f32; POINTS];
    for (coefficient, row) in cepstrum[2..].iter().zip(&axis.cosines[2..]) {
        for (sum, cosine) in level.iter_mut().zip(row) {
            *sum += coefficient * cosine;
        }
    }
    let (mut before, mut after) = (0.0, 0.0);
    for point in (0..POINTS).step_by(2) {
        let base = cepstrum[1] * axis.cosines[1][point];
        before += axis.widths[point] * (2.0 * (base + level[point])).exp();
        after += axis.widths[point] * (2.0 * (base + (1.0 + clarity) * level[point])).exp();
    }
    cepstrum[0] += 0.5 * (before / after).ln();
    for coefficient in &mut cepstrum[2..] {
        *coefficient *= 1.0 + clarity;
    }
}

/// The frequency axis on which mel-cepstra are cosine series.
struct Axis {
    /// Frequencies of the points.
    hz: [f32; POINTS],
    /// The part of the real frequency axis that each point stands for.
    widths: [f32; POINTS],
    /// Cosine of each order at each point.
    cosines: [[f32; POINTS]; ORDER],
}

static AXIS: LazyLock<Axis> = LazyLock::new(|| {
    let places: [f32; POINTS] = std::array::from_fn(|point| (point as f32 + 0.5) * PI / POINTS as f32);
    let edge = |point: usize| unwarp(point as f32 * PI / POINTS as f32);
    Axis {
        hz: places.map(|place| unwarp(place) / PI * NYQUIST_HZ),
        widths: std::array::from_fn(|point| edge(point + 1) - edge(point)),
        cosines: std::array::from_fn(|k| places.map(|place| (k as f32 * place).cos())),
    }
});

const NYQUIST_HZ: f32 = SAMPLE_RATE_HZ as f32 / 2.0;

/// From the real frequency axis to the bent one of mel-cepstra, both 0 to π: the phase of the all-pass filter.
fn warp(place: f32) -> f32 {
    place + 2.0 * (ALPHA * place.sin() / (1.0 - ALPHA * place.cos())).atan()
}

/// The other way.
fn unwarp(place: f32) -> f32 {
    place - 2.0 * (ALPHA * place.sin() / (1.0 + ALPHA * place.cos())).atan()
}

/// The recorded frequency that is heard at a frequency of the voice. A longer vocal tract moves all resonances down; a
/// longer throat moves only the low ones.
fn recorded_hz(voice: &Builtin, hz: f32) -> f32 {
    const THROAT_HZ: f32 = 1_100.0;
    const KNEE_HZ: f32 = 6_800.0;
    let low = 1.0 / (1.0 + (hz / THROAT_HZ).powi(4));
    let scale = voice.vocal_tract * (1.0 + (voice.throat - 1.0) * low);
    let knee = KNEE_HZ / scale;
    if hz * scale <= KNEE_HZ || knee >= NYQUIST_HZ {
        (hz * scale).min(NYQUIST_HZ)
    } else {
        // What would lie beyond the recorded band is squeezed in below its end.
        KNEE_HZ + (hz - knee) / (NYQUIST_HZ - knee) * (NYQUIST_HZ - KNEE_HZ)
    }
}

/// The matrix of the bend: row k is what the k-th cosine becomes.
fn bend(voice: &Builtin) -> [[f32; ORDER]; ORDER] {
    let axis = &*AXIS;
    let heard: [f32; POINTS] = axis.hz.map(|hz| warp(recorded_hz(voice, hz) / NYQUIST_HZ * PI));
    std::array::from_fn(|k| cosine_series(&heard.map(|place| (k as f32 * place).cos())))
}

/// The coefficients of a log spectrum given at the points.
fn cosine_series(values: &[f32; POINTS]) -> [f32; ORDER] {
    std::array::from_fn(|k| {
        let sum: f32 = values.iter().zip(&AXIS.cosines[k]).map(|(value, cosine)| value * cosine).sum();
        sum * if k == 0 { 1.0 } else { 2.0 } / POINTS as f32
    })
}

/// The cepstrum of the voice's own colour: slope and resonances.
fn colour(voice: &Builtin, tilt_db: f32) -> [f32; ORDER] {
    const NEPERS_PER_DB: f32 = 0.115_129_25;
    let bump = |hz: f32, centre_hz: f32, octaves: f32| (-((hz / centre_hz).log2() / octaves).powi(2)).exp();
    let gain_db = AXIS.hz.map(|hz| {
        let slope = tilt_db * (hz / 1_000.0).log2().clamp(-2.5, 2.5);
        let chest = voice.chest_db * bump(hz, 240.0, 0.8);
        let nose = voice.nasal_db * (bump(hz, 1_000.0, 0.35) - 0.7 * bump(hz, 550.0, 0.4));
        let edge = voice.edge_db * bump(hz, 3_000.0, 0.45);
        slope + chest + nose + edge
    });
    cosine_series(&gain_db).map(|db| db * NEPERS_PER_DB)
}

/// The recorded speaker's mean mel-cepstrum over the 21,311 voiced frames of tests/tools/sentences.txt.
const MEAN: [f32; ORDER] = [
    5.967, 2.320, 0.137, 0.679, -0.272, 0.190, -0.391, 0.041, -0.323, 0.121, -0.309, -0.029, -0.224, 0.062, -0.271,
    -0.068, -0.211, -0.096, -0.141, 0.004, -0.182, 0.001, -0.174, -0.004, -0.097,
];
