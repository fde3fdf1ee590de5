//! How well a voice suits a person, and how much two voices sound alike.

use crate::portrait::{self, NEAR_EQUAL};
use crate::voice::{Age, Builtin, Gender, Voice};

/// From here on a gender is wrong.
pub(super) const WRONG_GENDER: u32 = 3;
/// From here on an age is wrong, as a child's voice for a grown man.
pub(super) const WRONG_AGE: u32 = 3;

/// How badly a voice's gender suits a person: 0 is well.
pub(super) fn gender_cost(person: Gender, voice: Gender) -> u32 {
    match (person, voice) {
        (a, b) if a == b => 0,
        (Gender::Unknown, _) | (_, Gender::Unknown) => 0,
        (Gender::Neutral, _) | (_, Gender::Neutral) => 1,
        _ => WRONG_GENDER,
    }
}

/// How badly a voice's age suits a person: 0 is well.
pub(super) fn age_cost(person: Age, voice: Age) -> u32 {
    use Age::{Adult, Child, Old, Unknown, Young};
    match (person, voice) {
        (a, b) if a == b => 0,
        (Unknown, Adult | Young) | (_, Unknown) => 0,
        (Unknown, Old) | (Young, Adult) | (Adult, Young | Old) | (Child, Young) | (Old, Adult) => 1,
        (Young, Child | Old) | (Old, Young) => 2,
        (Unknown, Child) | (Adult | Old, Child) | (Child, Adult | Old) => WRONG_AGE,
        _ => 0,
    }
}

/// Which voices were measured to be taken for one another; a row per voice.
pub(super) fn near_equals(voices: &[Voice]) -> Vec<Vec<bool>> {
    let near = |a: &Voice, b: &Voice| portrait::apart(a, b).is_some_and(|apart| apart.score() < NEAR_EQUAL);
    voices.iter().map(|a| voices.iter().map(|b| near(a, b)).collect()).collect()
}

/// How near every two voices sound: 1.0 for equal ones, towards 0.0 for distant ones; a row per voice.
pub(super) fn nearness(voices: &[Voice]) -> Vec<Vec<f32>> {
    let distances: Vec<Vec<f32>> = voices.iter().map(|a| voices.iter().map(|b| distance(a, b)).collect()).collect();
    let mut pairs: Vec<f32> =
        distances.iter().enumerate().flat_map(|(at, row)| row[at + 1..].to_vec()).filter(|d| d.is_finite()).collect();
    pairs.sort_by(f32::total_cmp);
    // The scale of the distances does not matter: the median pair counts as clearly different, and beyond half as much
    // again nothing is gained. Without that the largest parts would always go to the strangest voices.
    let typical = pairs.get(pairs.len() / 2).copied().unwrap_or(1.0).max(f32::MIN_POSITIVE);
    let near = |d: f32| if d.is_finite() { (-(1.5 * d / typical).powi(2)).exp() } else { 0.0 };
    distances.into_iter().map(|row| row.into_iter().map(near).collect()).collect()
}

/// How different two people sound of whom there are recordings, while nobody has measured it.
const RECORDED: f32 = 2.0;

/// How different two voices sound: as measured, else from their settings; about 1 for a difference one hears at once.
pub(super) fn distance(a: &Voice, b: &Voice) -> f32 {
    if let Some(apart) = portrait::apart(a, b) {
        return apart.score();
    }
    // The settings know nothing of who was recorded: two recorded people differ as they are.
    if a.engine != b.engine || a.piper != b.piper || a.kokoro != b.kokoro || a.builtin.model != b.builtin.model {
        return RECORDED;
    }
    length(&body(&a.builtin, &b.builtin)).hypot(length(&manner(&a.builtin, &b.builtin)))
}

/// The differences that come from a speaker's size.
fn body(a: &Builtin, b: &Builtin) -> [f32; 3] {
    let pitch = (a.pitch_hz / b.pitch_hz).log2() * 3.0;
    [pitch, (a.vocal_tract / b.vocal_tract).ln() / 0.08, (a.throat / b.throat).ln() / 0.1]
}

/// The differences that come from how someone speaks.
fn manner(a: &Builtin, b: &Builtin) -> [f32; 9] {
    [
        (a.range - b.range) / 0.5,
        (a.pace - b.pace) / 0.15,
        (a.tilt_db - b.tilt_db) / 2.0,
        (a.chest_db - b.chest_db) / 5.0,
        (a.nasal_db - b.nasal_db) / 5.0,
        (a.edge_db - b.edge_db) / 5.0,
        (a.breath - b.breath) / 0.4,
        (a.roughness - b.roughness) / 0.4,
        (a.tremor - b.tremor) / 0.4,
    ]
}

fn length(parts: &[f32]) -> f32 {
    parts.iter().map(|part| part * part).sum::<f32>().sqrt()
}

/// How unusual each voice is, from 0.0 for the most ordinary one to 1.0: how much is made of it, and how far it lies
/// from the others of its gender.
pub(super) fn oddness(voices: &[Voice]) -> Vec<f32> {
    let plain = Builtin::default();
    let odd = |voice: &Voice| {
        let same: Vec<f32> = voices.iter().filter(|b| b.gender == voice.gender).map(|b| distance(voice, b)).collect();
        length(&manner(&voice.builtin, &plain)) + 0.5 * same.iter().sum::<f32>() / same.len().max(1) as f32
    };
    let all: Vec<f32> = voices.iter().map(odd).collect();
    let (least, most) = all.iter().fold((f32::MAX, 0f32), |(least, most), &odd| (least.min(odd), most.max(odd)));
    all.iter().map(|odd| if most > least { (odd - least) / (most - least) } else { 0.0 }).collect()
}
