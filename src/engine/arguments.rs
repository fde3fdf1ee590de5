//! A line's figures as a program's arguments.

use super::Utterance;
use crate::units::semitones_to_ratio;
use crate::voice::outside::{Program, fill};
use std::convert::Infallible;
use std::path::Path;

/// A tempo at which speech can be understood.
pub(super) fn speed(voice: f32, pace: f32) -> f32 {
    let speed = voice * pace;
    if speed.is_finite() { speed.clamp(0.25, 4.0) } else { 1.0 }
}

/// A voice's and a line's pitch against the program's own, in semitones.
pub(super) fn semitones(program: &Program, utterance: &Utterance) -> f32 {
    let semitones = program.semitones + utterance.direction.pitch_semitones;
    if semitones.is_finite() { semitones.clamp(-24.0, 24.0) } else { 0.0 }
}

/// A delivery as it stands in scripts: `whisper`.
pub(super) fn delivery(utterance: &Utterance) -> String {
    format!("{:?}", utterance.direction.delivery).to_lowercase()
}

/// What a line is called by while it is spoken.
pub(super) struct Files<'a> {
    pub text: &'a Path,
    pub out: &'a Path,
}

/// Whether an argument has this placeholder.
pub(super) fn uses(program: &Program, name: &str) -> bool {
    let used = std::cell::Cell::new(false);
    for argument in &program.argv {
        let _ = fill(argument, |found| -> Result<String, Infallible> {
            used.set(used.get() || found == name);
            Ok(String::new())
        });
    }
    used.get()
}

/// The program's arguments for a line; for none, those that are the same for all lines.
pub(super) fn argv(program: &Program, line: Option<(&Utterance, &str, &Files)>) -> Vec<String> {
    let value = |name: &str| -> Result<String, Infallible> {
        let fixed = |value: &Option<String>| value.clone().unwrap_or_default();
        Ok(match (name, line) {
            ("voice", _) => fixed(&program.voice),
            ("model", _) => fixed(&program.model),
            (name, Some((utterance, text, files))) => value_of(name, program, utterance, text, files),
            (_, None) => String::new(),
        })
    };
    program.argv.iter().map(|argument| fill(argument, value).unwrap_or_else(|never| match never {})).collect()
}

fn value_of(name: &str, program: &Program, utterance: &Utterance, text: &str, files: &Files) -> String {
    let (speed, semitones) = (speed(program.speed, utterance.direction.pace), semitones(program, utterance));
    match name {
        // What begins with a dash would be taken for an option.
        "text" if text.starts_with('-') => format!(" {text}"),
        "text" => text.to_owned(),
        "text_file" => files.text.to_string_lossy().into_owned(),
        "out_file" => files.out.to_string_lossy().into_owned(),
        "speed" => format!("{speed:.3}"),
        "length" => format!("{:.3}", 1.0 / speed),
        "wpm" => format!("{:.0}", program.wpm.unwrap_or(175.0) * speed),
        "pitch" => format!("{:.0}", pitch(program, semitones)),
        "semitones" => format!("{semitones:.2}"),
        "ratio" => format!("{:.4}", semitones_to_ratio(semitones)),
        "range" => format!("{:.3}", utterance.direction.range),
        "loudness_db" => format!("{:.1}", utterance.direction.loudness_db),
        "delivery" => delivery(utterance),
        "seed" => utterance.seed.to_string(),
        _ => String::new(),
    }
}

/// The pitch in the program's own measure.
fn pitch(program: &Program, semitones: f32) -> f32 {
    let pitch = program.pitch.unwrap_or(0.0) + program.pitch_step.unwrap_or(0.0) * semitones;
    let [least, most] = program.pitch_limits.unwrap_or([f32::MIN, f32::MAX]);
    pitch.max(least).min(most)
}
