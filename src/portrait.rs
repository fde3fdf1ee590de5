//! A voice's portrait: it says a few fixed sentences, and pitch, pace and timbre are measured; and how far two voices lie
//! apart by that.

use crate::audio::{Clip, pitch, timbre};
use crate::engine::{Direction, Engine, Utterance};
use crate::lexicon::Spoken;
use crate::note::Note;
use crate::voice::Voice;
use crate::voice::measured::{Measured, TIMBRE};
use anyhow::Result;

/// What is said: every vowel of English, questions and statements. Changing a word makes old measures another scale.
const SENTENCES: [&str; 4] = [
    "The lamp on the harbour wall had burned all night, and nobody could say who had lit it.",
    "Did you hear that noise? Somebody is coming up the stairs!",
    "Two boys were choosing a good rope down at the shore before the rain came in.",
    "No. Stay where you are, please, and leave the rest of this to me.",
];

/// What is quieter at the ends of a sentence is silence.
const TRIM_DB: f32 = -45.0;

/// Lets a voice speak, and measures it; `None` where it speaks without any pitch, as one that whispers. Its engine must
/// have been asked to [`Engine::prepare`] it.
///
/// # Errors
/// What the engine says; a [`Note`] when it says next to nothing.
pub fn measure(voice: &Voice, engine: &dyn Engine) -> Result<Option<Measured>> {
    let clips = SENTENCES.iter().map(|text| say(text, voice, engine)).collect::<Result<Vec<Clip>>>()?;
    let words: usize = SENTENCES.iter().map(|text| text.split_whitespace().count()).sum();
    let minutes = clips.iter().map(Clip::duration_s).sum::<f64>() / 60.0;
    let cepstra: Vec<_> = clips.iter().flat_map(timbre::cepstra).collect();
    let words_a_minute = (words as f64 / minutes) as f32;
    if !(20.0..=600.0).contains(&words_a_minute) {
        let message = format!("the voice `{}` says {words_a_minute:.0} words a minute, as nobody does", voice.id);
        return Err(Note::error(message).into());
    }
    let Some(pitch_hz) = pitch::median_hz(&clips) else { return Ok(None) };
    // As many decimals as the ear has use for, so that profiles are short.
    let tidy = |number: f32, steps: f32| (number * steps).round() / steps;
    Ok(Some(Measured {
        pitch_hz: tidy(pitch_hz, 1.0),
        words_a_minute: tidy(words_a_minute, 1.0),
        timbre: timbre::mean(&cepstra).iter().map(|part| tidy(*part, 1000.0)).collect(),
    }))
}

fn say(text: &str, voice: &Voice, engine: &dyn Engine) -> Result<Clip> {
    let spoken = Spoken { text: text.to_owned(), phonemes: Vec::new() };
    let utterance = Utterance { spoken, voice: voice.clone(), direction: Direction::default(), seed: 0 };
    let mut clip = engine.speak(&utterance)?;
    let peak_db = clip.peak_db();
    clip.trim_silence(peak_db + TRIM_DB, 0);
    Ok(clip)
}

// What is measured is what a profile holds.
const _: () = assert!(TIMBRE == timbre::ORDER);

/// How far two voices lie apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Apart {
    /// Between their mean cepstra, in dB.
    pub timbre_db: f32,
    /// Between their median pitches.
    pub semitones: f32,
    /// How much faster one is than the other; 0.0 is not at all.
    pub pace: f32,
}

/// Differences that one hears at once: each alone makes another person of a voice. (The mean cepstra of the program's 325
/// pairs of voices lie 0.8 times as far apart as the cepstra aligned in time of docs/voice-table.md; correlation 0.94.)
const HEARD_TIMBRE_DB: f32 = 3.0;
const HEARD_SEMITONES: f32 = 4.0;
const HEARD_PACE: f32 = 0.25;

/// Voices nearer than this are taken for one another.
pub const NEAR_EQUAL: f32 = 0.8;

impl Apart {
    /// One number for all of it: about 1 for a difference that one hears at once, below [`NEAR_EQUAL`] hardly any.
    pub fn score(self) -> f32 {
        let parts = [self.timbre_db / HEARD_TIMBRE_DB, self.semitones / HEARD_SEMITONES, self.pace / HEARD_PACE];
        parts.iter().map(|part| part * part).sum::<f32>().sqrt()
    }
}

/// How far two voices lie apart, where both were measured.
pub fn apart(a: &Voice, b: &Voice) -> Option<Apart> {
    Some(between(a.measured.as_ref()?, b.measured.as_ref()?))
}

/// How far apart lies what was measured.
pub fn between(a: &Measured, b: &Measured) -> Apart {
    let ratio = |a: f32, b: f32| (a / b).max(b / a);
    Apart {
        timbre_db: timbre::distance_db(&a.timbre, &b.timbre),
        semitones: 12.0 * ratio(a.pitch_hz, b.pitch_hz).log2(),
        pace: ratio(a.words_a_minute, b.words_a_minute) - 1.0,
    }
}
