//! The engine `piper`: voices of the Piper project (VITS networks in ONNX files), as they are downloaded.
//!
//! A sentence becomes phonemes (eSpeak NG's rules), these become ids, the network makes durations and sound of them.
//! The network runs in two steps, so that a line that would become endless is known before it is made.

mod config;

use super::neural::{Net, PHONEMES, Phonemizer, Prints, Shelf, Speech, Trouble, floats, print_of};
use super::{Engine, Utterance};
use crate::audio::Clip;
use crate::note::Note;
use crate::voice::{Piper as Settings, Runtime, Speaker, Voice};
use anyhow::Result;
use config::Config;
use rten::{NodeId, Value};
use rten_tensor::NdTensor;
use std::path::Path;
use unicode_normalization::UnicodeNormalization;

/// No sentence that short lasts longer, at the slowest pace.
const LONGEST_S: u64 = 180;

/// The engine `piper`.
#[derive(Default)]
pub struct Piper {
    phonemes: Phonemizer,
    models: Shelf<Model>,
    prints: Prints,
}

/// Opens the engine; models are loaded when they first speak.
///
/// # Errors
/// None; the type is that of all engines.
pub fn open() -> Result<Box<dyn Engine>> {
    Ok(Box::<Piper>::default())
}

impl Engine for Piper {
    fn name(&self) -> &'static str {
        "piper"
    }

    fn fingerprint(&self) -> String {
        format!("piper 1 (rten 0.27, {PHONEMES})")
    }

    fn prepare(&self, voice: &Voice) -> Result<String> {
        let settings = settings_of(voice)?;
        let model = self.prints.of(&settings.model).map_err(|cause| with_hint(cause, &settings.model))?;
        let config = config::load(&settings.model)?;
        config.speaker(settings.speaker.as_ref()).map_err(|note| note.at(config::path_of(&settings.model)))?;
        let runtime = print_of(&settings.runtime, &self.prints)?;
        Ok(format!("{model} {}{runtime}", self.prints.of(&config::path_of(&settings.model))?))
    }

    fn speak(&self, utterance: &Utterance) -> Result<Clip> {
        let settings = settings_of(&utterance.voice)?;
        let (path, seed) = (&settings.model, utterance.seed);
        let model = self.models.get(path, seed, || Model::load(path, seed, &settings.runtime))?;
        let manner = Manner::new(&model.config, settings, utterance)?;
        manner.speech.perform(&utterance.spoken.text, |sentence| {
            let refuse = |Trouble(cause)| {
                Note::error(format!("this Piper voice could not speak `{sentence}`: {cause}")).at(path)
            };
            let ids = self.ids(&model.config, sentence, &utterance.spoken.phonemes).map_err(refuse)?;
            Ok(model.run(&ids, manner.speaker, manner.scales).map_err(refuse)?)
        })
    }

    fn max_parallel(&self) -> usize {
        usize::MAX
    }
}

impl Piper {
    fn ids(&self, config: &Config, sentence: &str, own: &[(String, String)]) -> Result<Vec<i32>, Trouble> {
        let phonemes = match config.espeak_voice() {
            Some(voice) => self.phonemes.speak(voice, sentence, own)?,
            None => sentence.to_owned(),
        };
        let phonemes: String = without_switches(&phonemes).nfd().collect();
        config.ids(phonemes.trim()).map_err(|phoneme| Trouble::new(format!("it does not know the sound `{phoneme}`")))
    }
}

/// Phonemes without the marks `(fr)` and `(en)` that eSpeak NG puts around words of another language.
fn without_switches(phonemes: &str) -> String {
    let mut kept = String::with_capacity(phonemes.len());
    let mut rest = phonemes;
    while let Some((before, after)) = rest.split_once('(') {
        kept.push_str(before);
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    kept + rest
}

fn settings_of(voice: &Voice) -> Result<&Settings> {
    let missing = || {
        let note =
            Note::error(format!("the voice `{}` is no Piper voice: its profile has no table `[piper]`", voice.id));
        note.hint("give the cast voices of the engine `piper`; docs/voices.md tells how to get some")
    };
    Ok(voice.piper.as_ref().ok_or_else(missing)?)
}

/// A failure to read a model, with what to do about it.
fn with_hint(cause: anyhow::Error, model: &Path) -> anyhow::Error {
    match cause.downcast::<Note>() {
        Ok(note) if !model.exists() => note
            .hint("`model` counts from the profile's folder; docs/voices.md tells where voices are to be had")
            .into(),
        Ok(note) => note.into(),
        Err(cause) => cause,
    }
}

/// How a line is said, in the network's terms.
struct Manner {
    speaker: u32,
    /// Noise, length, rhythm noise.
    scales: [f32; 3],
    speech: Speech,
}

impl Manner {
    fn new(config: &Config, settings: &Settings, utterance: &Utterance) -> Result<Self> {
        let speech = Speech::new(utterance, settings.pace, settings.pitch_semitones, config.sample_rate_hz());
        let [noise, length, rhythm] = config.scales();
        let (noise, rhythm) = (settings.noise_scale.unwrap_or(noise), settings.noise_w.unwrap_or(rhythm));
        let speaker = config.speaker(settings.speaker.as_ref()).map_err(|note| note.at(&settings.model))?;
        Ok(Self { speaker, scales: [noise, length * speech.length(), rhythm], speech })
    }
}

/// What a voice makes of phoneme ids by itself, without noise: for measuring it beside other programs.
#[derive(Debug)]
pub struct Bare {
    /// Frames of each id.
    pub durations: Vec<f32>,
    /// The sound as the network gives it.
    pub samples: Vec<f32>,
}

/// Runs a model on phoneme ids without noise.
///
/// # Errors
/// A [`Note`] for a model that does not load, or what the runtime says.
pub fn bare(model: &Path, ids: &[i32]) -> Result<Bare> {
    let loaded = Model::load(model, 0, &Runtime::Rten)?;
    let scales = [0.0, 1.0, 0.0];
    let run = || Ok((loaded.net.run(loaded.inputs(ids, 0, scales), loaded.durations)?, loaded.run(ids, 0, scales)?));
    let (durations, samples) = run().map_err(|Trouble(cause)| Note::error(cause).at(model))?;
    let durations = floats(durations).map_err(|Trouble(cause)| Note::error(cause).at(model))?;
    Ok(Bare { durations, samples })
}

/// Loads a voice as the engine does, and speaks nothing.
///
/// # Errors
/// A [`Note`] with the path: what is missing or broken in the model or its configuration.
pub fn check(model: &Path) -> Result<()> {
    Model::load(model, 0, &Runtime::Rten).map(|_| ())
}

/// The ids that a voice is given for a sentence.
///
/// # Errors
/// A [`Note`] for a broken configuration or a sound that the voice does not know.
pub fn ids(model: &Path, sentence: &str) -> Result<Vec<i32>> {
    let config = config::load(model)?;
    let ids = Piper::default().ids(&config, sentence, &[]);
    Ok(ids.map_err(|Trouble(cause)| Note::error(cause).at(model))?)
}

/// Who speaks in a model of several: names where it has them, else numbers; nobody named in a model of one.
///
/// # Errors
/// A [`Note`] for a broken configuration, or one of another language.
pub fn speakers(model: &Path) -> Result<Vec<Speaker>> {
    Ok(config::load(model)?.speakers())
}

/// A loaded voice.
struct Model {
    config: Config,
    net: Net,
    ids: NodeId,
    lengths: NodeId,
    scales: NodeId,
    speaker: Option<NodeId>,
    durations: NodeId,
    sound: NodeId,
}

impl Model {
    fn load(path: &Path, seed: u64, runtime: &Runtime) -> Result<Self> {
        let config = config::load(path)?;
        let net = Net::load(path, seed, runtime, true)?;
        let refuse = |cause: &str| {
            let note = Note::error(format!("this ONNX model is no Piper voice: {cause}")).at(path);
            note.hint("Piper voices have the inputs `input`, `input_lengths`, `scales` and perhaps `sid`")
        };
        let input = |name: &str| net.input(&[name]).ok_or_else(|| refuse(&format!("it has no input `{name}`")));
        let speaker = net.input(&["sid"]);
        if net.inputs() > 3 + usize::from(speaker.is_some()) {
            return Err(refuse("it has inputs that no Piper voice has").into());
        }
        let [durations] = &net.ceils[..] else {
            return Err(refuse("its durations are not to be found").into());
        };
        let durations = net.node(durations).ok_or_else(|| refuse("its durations are not to be found"))?;
        let sound = net.output().ok_or_else(|| refuse("it has no output"))?;
        let (ids, lengths, scales) = (input("input")?, input("input_lengths")?, input("scales")?);
        Ok(Self { config, ids, lengths, scales, speaker, durations, sound, net })
    }

    /// The sound of phoneme ids.
    fn run(&self, ids: &[i32], speaker: u32, scales: [f32; 3]) -> Result<Vec<f32>, Trouble> {
        let durations = self.net.run(self.inputs(ids, speaker, scales), self.durations)?;
        let frames = self.check_durations(&durations, ids.len())?;
        let mut inputs = self.inputs(ids, speaker, scales);
        inputs.push((self.durations, durations));
        let sound = floats(self.net.run(inputs, self.sound)?)?;
        if sound.len() > frames * self.config.hop_samples() {
            return Err(Trouble::new("it made more sound than it has frames"));
        }
        if sound.iter().any(|sample| !sample.is_finite()) {
            return Err(Trouble::new("it made no numbers of it"));
        }
        Ok(sound)
    }

    fn inputs(&self, ids: &[i32], speaker: u32, scales: [f32; 3]) -> Vec<(NodeId, Value)> {
        let mut inputs = vec![
            (self.ids, Value::from(NdTensor::from_data([1, ids.len()], ids.to_vec()))),
            (self.lengths, Value::from(NdTensor::from_data([1], vec![ids.len() as i32]))),
            (self.scales, Value::from(NdTensor::from_data([3], scales.to_vec()))),
        ];
        inputs.extend(self.speaker.map(|id| (id, NdTensor::from_data([1], vec![speaker as i32]).into())));
        inputs
    }

    /// How many frames the sound will have: one duration for each id, none endless.
    fn check_durations(&self, durations: &Value, ids: usize) -> Result<usize, Trouble> {
        let durations = floats(durations.clone())?;
        let frames: f64 = durations.iter().map(|frames| f64::from(*frames)).sum();
        if durations.len() != ids || durations.iter().any(|frames| frames.is_nan() || *frames < 0.0) {
            return Err(Trouble::new("its durations are not one for each phoneme"));
        }
        let most = (LONGEST_S * u64::from(self.config.sample_rate_hz())) as f64 / self.config.hop_samples() as f64;
        if frames > most {
            return Err(Trouble::new(format!("it would last longer than {LONGEST_S} seconds")));
        }
        Ok((frames as usize).max(1))
    }
}
