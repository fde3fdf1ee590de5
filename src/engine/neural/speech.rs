//! From sentences to a clip: what is alike for all networks that turn a sentence into sound.

use super::super::{Utterance, builtin};
use crate::audio::{Clip, resample::Resampler};
use crate::lexicon;
use crate::units::{gain_to_db, ms_to_samples, semitones_to_ratio};
use crate::voice::Builtin;
use anyhow::Result;

/// A longer sentence is cut at a clause: a network's memory grows with the square of it.
const LONGEST_BYTES: usize = 400;
/// What is quieter than this below the peak, at the ends, is silence.
const HEARD_DB: f32 = -50.0;
/// How much of that silence stays.
const KEPT_MS: u32 = 20;
/// Pitch is moved in steps of this share, a sixth of a semitone: so the resampler's kernel stays small.
const PITCH_STEPS: u32 = 100;

/// How fast and how high a line is said.
pub struct Speech {
    /// By how much the sound is sped up afterwards, which raises its pitch, in hundredths.
    pitch: u32,
    pace: f32,
    sample_rate_hz: u32,
}

impl Speech {
    /// The tempo and pitch of an utterance by a voice whose profile adds these.
    pub fn new(utterance: &Utterance, pace: f32, pitch_semitones: f32, sample_rate_hz: u32) -> Self {
        // A role's own adjustments lie in the settings that all voices have.
        let role = &utterance.voice.builtin;
        let raised = semitones_to_ratio(utterance.direction.pitch_semitones + pitch_semitones);
        let pitch = sane(raised * role.pitch_hz / Builtin::default().pitch_hz);
        Self {
            pitch: (pitch * PITCH_STEPS as f32).round() as u32,
            pace: sane(role.pace * utterance.direction.pace * pace),
            sample_rate_hz,
        }
    }

    /// By how much longer than by itself the network is to speak: what is sped up afterwards must be longer before.
    pub fn length(&self) -> f32 {
        self.pitch as f32 / PITCH_STEPS as f32 / self.pace
    }

    /// The sentences of a text, each as `say` gives it, with rests between.
    ///
    /// # Errors
    /// Those of `say`.
    pub fn perform(&self, text: &str, mut say: impl FnMut(&str) -> Result<Vec<f32>>) -> Result<Clip> {
        let mut samples: Vec<f32> = Vec::new();
        let mut rest_samples = 0;
        for span in lexicon::sentences(text, LONGEST_BYTES) {
            let sentence = &text[span];
            if !sentence.contains(char::is_alphanumeric) {
                continue;
            }
            let heard = self.finish(say(sentence)?);
            if heard.is_empty() {
                continue;
            }
            if !samples.is_empty() {
                samples.resize(samples.len() + rest_samples, 0.0);
            }
            samples.extend(heard);
            rest_samples =
                ms_to_samples((builtin::pause_ms(sentence) / self.pace) as u32, self.sample_rate_hz) as usize;
        }
        Ok(Clip { samples, sample_rate_hz: self.sample_rate_hz })
    }

    /// A sentence's sound at its pitch, without the silence around it.
    fn finish(&self, mut samples: Vec<f32>) -> Vec<f32> {
        if self.pitch != PITCH_STEPS {
            let mut moved = Vec::with_capacity(samples.len());
            let mut resampler = Resampler::new(self.pitch, PITCH_STEPS);
            resampler.push(&samples, &mut moved);
            resampler.finish(&mut moved);
            samples = moved;
        }
        let peak = samples.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
        let mut clip = Clip { samples, sample_rate_hz: self.sample_rate_hz };
        clip.trim_silence(gain_to_db(peak) + HEARD_DB, KEPT_MS);
        clip.fade_edges(5);
        clip.samples
    }
}

/// A factor at which speech is still speech.
fn sane(factor: f32) -> f32 {
    if factor.is_finite() { factor.clamp(0.4, 2.5) } else { 1.0 }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_in_any_script_is_spoken_and_one_of_marks_alone_is_not() {
        let speech = Speech { pitch: PITCH_STEPS, pace: 1.0, sample_rate_hz: 22_050 };
        let mut said = Vec::new();
        let say = |sentence: &str| {
            said.push(sentence.to_owned());
            Ok(vec![0.5; 4_410])
        };
        let clip = speech.perform("Да. ... É!", say).unwrap();
        assert_eq!(said.concat().matches(char::is_alphabetic).collect::<String>(), "ДаÉ");
        assert!(clip.samples.len() >= 4_410);
    }
}
