//! The engine `builtin`: Flite's reading of the text and its one recorded speaker, made into many by `timbre` and made
//! sound by `vocoder`. English; nothing to install.

use super::flite::{self, Model};
use super::melody::{self, Tune};
use super::timbre::{self, Timbre};
use super::{Engine, Utterance, ipa, trajectory, vocoder};
use crate::audio::Clip;
use crate::lexicon;
use crate::note::Note;
use crate::units::{gain_to_db, ms_to_samples, semitones_to_ratio};
use crate::voice::Voice;
use anyhow::Result;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// A sentence longer than this is cut at a clause: Flite needs about 1 MB for a second of speech.
const LONGEST_BYTES: usize = 400;

/// The engine `builtin`.
#[derive(Default)]
pub struct Builtin {
    /// Voices from files, by path.
    models: Mutex<BTreeMap<PathBuf, Arc<Model>>>,
}

impl Builtin {
    /// The voice file of a voice that has one.
    fn model(&self, voice: &Voice) -> Result<Option<Arc<Model>>> {
        let Some(path) = &voice.builtin.model else { return Ok(None) };
        let mut models = self.models.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(model) = models.get(path) {
            return Ok(Some(Arc::clone(model)));
        }
        let model = Arc::new(Model::load(path)?);
        models.insert(path.clone(), Arc::clone(&model));
        Ok(Some(model))
    }
}

/// The mean pitch of the speaker of a `.flitevox` file.
///
/// # Errors
/// A [`Note`] with the path for what is no voice that is spoken.
pub fn mean_pitch_hz(model: &Path) -> Result<f32> {
    Ok(Model::load(model)?.f0_mean_hz)
}

/// Opens the engine.
///
/// # Errors
/// None; the type is that of all engines.
pub fn open() -> Result<Box<dyn Engine>> {
    Ok(Box::<Builtin>::default())
}

impl Engine for Builtin {
    fn name(&self) -> &'static str {
        "builtin"
    }

    fn fingerprint(&self) -> String {
        "builtin 3 (flite 2.2, slt)".to_owned()
    }

    fn prepare(&self, voice: &Voice) -> Result<String> {
        Ok(self.model(voice)?.map_or(String::new(), |model| model.print.clone()))
    }

    fn speak(&self, utterance: &Utterance) -> Result<Clip> {
        let model = self.model(&utterance.voice)?;
        let own = own_phones(&utterance.spoken.phonemes)?;
        let (voice, direction) = (&utterance.voice.builtin, &utterance.direction);
        let pitch = semitones_to_ratio(direction.pitch_semitones);
        let timbre = Timbre::new(voice, direction.delivery, pitch, direction.range);
        let stretch = 1.0 / sane(voice.pace * direction.pace);
        let text = &utterance.spoken.text;
        let mut samples: Vec<f32> = Vec::new();
        let mut pause_samples = 0;
        let mut begun = None;
        for span in lexicon::sentences(text, LONGEST_BYTES) {
            let sentence = &text[span.clone()];
            // A very long sentence comes in parts, and its first words say what kind of question it is.
            let begin = *begun.get_or_insert(span.start);
            let tune = Tune::of(&text[begin..span.end]);
            if melody::is_ended(sentence) {
                begun = None;
            }
            if !sentence.contains(|c: char| c.is_ascii_alphanumeric()) {
                continue;
            }
            let reading = flite::observe(model.as_deref(), sentence, stretch, |word| phones_of(word, &own));
            let reading = reading.ok_or_else(|| Note::error(format!("Flite could not speak `{sentence}`")))?;
            let mut frames = trajectory::smooth(&reading.frames);
            drop(reading.frames);
            if let Some(model) = &model {
                // Pitches are told against the mean of the embedded speaker.
                let ratio = timbre::RECORDED_HZ / model.f0_mean_hz;
                frames.iter_mut().for_each(|frame| frame.f0_hz *= ratio);
            }
            frames.iter_mut().for_each(|frame| timbre.apply(frame));
            melody::shape(&mut frames, &reading.syllables, tune, timbre.range);
            let heard = finish(vocoder::sound(&frames, timbre.folds, utterance.seed ^ hash(sentence)));
            if heard.is_empty() {
                continue;
            }
            if !samples.is_empty() {
                samples.resize(samples.len() + pause_samples, 0.0);
            }
            samples.extend(heard);
            pause_samples = ms_to_samples((pause_ms(sentence) * stretch) as u32, vocoder::SAMPLE_RATE_HZ) as usize;
        }
        Ok(Clip { samples, sample_rate_hz: vocoder::SAMPLE_RATE_HZ })
    }

    fn max_parallel(&self) -> usize {
        usize::MAX
    }
}

/// A tempo at which speech can be understood at all, and no frame is endless.
fn sane(pace: f32) -> f32 {
    if pace.is_finite() { pace.clamp(0.3, 3.0) } else { 1.0 }
}

/// The rest after a part of a line, by how it ends; a sentence's rest is short of that between two lines.
pub(super) fn pause_ms(part: &str) -> f32 {
    let end =
        part.trim_end_matches(|c: char| !matches!(c, '.' | '?' | '!' | ',' | ';' | ':' | '-') && !c.is_alphanumeric());
    match end.chars().next_back() {
        Some('.' | '?' | '!') => 380.0,
        Some(';' | ':' | '-') => 250.0,
        Some(',') => 160.0,
        _ => 40.0,
    }
}

/// The words with a pronunciation of their own, in small letters, and their phones.
fn own_phones(phonemes: &[(String, String)]) -> Result<BTreeMap<String, String>> {
    let mut own = BTreeMap::new();
    for (word, transcription) in phonemes {
        let phones = ipa::phones(transcription).map_err(|cause| {
            Note::error(format!("`{word}` cannot be pronounced as /{transcription}/: {cause}"))
                .hint("write the word the way it sounds instead, such as `Ree-ah`")
        })?;
        own.insert(word.to_ascii_lowercase(), phones);
    }
    Ok(own)
}

/// The phones of a token that has a pronunciation of its own, with the ending of its genitive if it has one.
fn phones_of(token: &str, own: &BTreeMap<String, String>) -> Option<String> {
    if own.is_empty() {
        return None;
    }
    let word = token.to_ascii_lowercase();
    if let Some(phones) = own.get(&word) {
        return Some(phones.clone());
    }
    let phones = own.get(word.strip_suffix("'s")?)?;
    let ending = match phones.rsplit(' ').next() {
        Some("s" | "z" | "sh" | "zh" | "ch" | "jh") => "ax0 z",
        Some("p" | "t" | "k" | "f" | "th") => "s",
        _ => "z",
    };
    Some(format!("{phones} {ending}"))
}

/// FNV-1a, so that the noise of two sentences differs.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A sentence's sound without the silence around it, its ends faded.
fn finish(samples: Vec<f32>) -> Vec<f32> {
    // The model's silence lies 50 dB and more below the loudest vowel, the weakest consonants rise to -40 dB.
    const HEARD_DB: f32 = -44.5;
    let peak = samples.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
    let mut clip = Clip { samples, sample_rate_hz: vocoder::SAMPLE_RATE_HZ };
    clip.trim_silence(gain_to_db(peak) + HEARD_DB, 25);
    clip.fade_edges(10);
    clip.samples.iter_mut().for_each(|sample| *sample = sample.clamp(-1.0, 1.0));
    clip.samples
}
