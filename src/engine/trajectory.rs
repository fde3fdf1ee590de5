//! From what a model says of each 5 ms to the one smooth course that fits it best.
//!
//! Maximum likelihood parameter generation (Tokuda et al., "Speech parameter generation algorithms for HMM-based speech
//! synthesis", ICASSP 2000): the course whose values lie near the predicted values and whose changes lie near the
//! predicted changes, each weighed by how sure the model is.

use super::flite::{BANDS, ORDER, Observation};

/// 5 ms of speech, ready to be made sound.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// The fundamental frequency; 0 without voice.
    pub f0_hz: f32,
    /// How voiced each band is, 0.0 to 1.0.
    pub voicing: [f32; BANDS],
    /// The mel-cepstrum.
    pub cepstrum: [f32; ORDER],
}

/// The variance that stands for one that the model does not know (as in Flite's cst_mlpg.c).
const UNKNOWN_VARIANCE: f64 = 0.0962;

/// A row of one number a coefficient.
type Row = [f64; ORDER];

/// The most likely course.
///
/// The change at t is half the difference between t + 1 and t - 1, so the normal equations couple a frame with those
/// two before and after it and nothing else: frames of even and of odd number form two tridiagonal systems, solved
/// here side by side, a row for all coefficients at a time.
pub fn smooth(observations: &[Observation]) -> Vec<Frame> {
    let count = observations.len();
    let mut diagonal: Vec<Row> = Vec::with_capacity(count);
    let mut right: Vec<Row> = Vec::with_capacity(count);
    for at in 0..count {
        let (mut own, mut aim) = equation(observations, at);
        if at >= 2 {
            // Forward elimination.
            let link = link(&observations[at - 1]);
            for k in 0..ORDER {
                let factor = link[k] / diagonal[at - 2][k];
                own[k] -= factor * link[k];
                aim[k] += factor * right[at - 2][k];
            }
        }
        diagonal.push(own);
        right.push(aim);
    }
    for at in (0..count).rev() {
        // Back substitution; `right` becomes the solution.
        if at + 2 < count {
            let link = link(&observations[at + 1]);
            for k in 0..ORDER {
                right[at][k] += link[k] * right[at + 2][k];
            }
        }
        for k in 0..ORDER {
            right[at][k] /= diagonal[at][k];
        }
    }
    let frame = |(observation, course): (&Observation, &Row)| Frame {
        f0_hz: observation.f0_hz,
        voicing: observation.voicing,
        cepstrum: std::array::from_fn(|k| course[k] as f32),
    };
    observations.iter().zip(&right).map(frame).collect()
}

/// Diagonal and right side of the normal equation of a frame.
fn equation(observations: &[Observation], at: usize) -> (Row, Row) {
    let here = &observations[at];
    let mut own = precision(&here.deviation[..ORDER]);
    let mut aim: Row = std::array::from_fn(|k| own[k] * f64::from(here.mean[k]));
    let inner = 1..observations.len().saturating_sub(1);
    for (neighbour, sign) in [(at.wrapping_sub(1), 0.5), (at + 1, -0.5)] {
        if inner.contains(&neighbour) {
            let neighbour = &observations[neighbour];
            let weight = precision(&neighbour.deviation[ORDER..]);
            for k in 0..ORDER {
                own[k] += 0.25 * weight[k];
                aim[k] += sign * weight[k] * f64::from(neighbour.mean[ORDER + k]);
            }
        }
    }
    (own, aim)
}

/// What couples the frames before and after this one, with its sign turned.
fn link(between: &Observation) -> Row {
    precision(&between.deviation[ORDER..]).map(|weight| 0.25 * weight)
}

/// Inverse variances.
fn precision(deviations: &[f32]) -> Row {
    std::array::from_fn(|k| {
        let variance = f64::from(deviations[k]) * f64::from(deviations[k]);
        1.0 / if variance > 0.0 { variance } else { UNKNOWN_VARIANCE }
    })
}
