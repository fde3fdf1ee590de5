//! The engine `kokoro`: Kokoro-82M as an ONNX file, and its voices or blends of them.

mod styles;
mod symbols;

pub use styles::names as voice_names;

use super::neural::{Net, PHONEMES, Phonemizer, Prints, Shelf, Speech, Trouble, floats, print_of};
use super::{Engine, Utterance};
use crate::audio::Clip;
use crate::note::Note;
use crate::voice::{Kokoro as Settings, Runtime, Voice};
use anyhow::Result;
use rten::{NodeId, Value};
use rten_tensor::NdTensor;
use std::path::Path;
use styles::{ROWS, Styles, WIDTH};
use unicode_normalization::UnicodeNormalization;

/// Samples a second of all its exports.
const SAMPLE_RATE_HZ: u32 = 24_000;
/// Of one token at most: 50 frames (`max_dur` in its `config.json`) of 600 samples, at half the tempo and more.
const MOST_SAMPLES: usize = 50 * 600 * 4;

/// The engine `kokoro`.
#[derive(Default)]
pub struct Kokoro {
    phonemes: Phonemizer,
    models: Shelf<Model>,
    styles: Shelf<Styles>,
    prints: Prints,
}

/// Opens the engine; models are loaded when they first speak.
///
/// # Errors
/// None; the type is that of all engines.
pub fn open() -> Result<Box<dyn Engine>> {
    Ok(Box::<Kokoro>::default())
}

impl Engine for Kokoro {
    fn name(&self) -> &'static str {
        "kokoro"
    }

    fn fingerprint(&self) -> String {
        format!("kokoro 1 (rten 0.27, {PHONEMES})")
    }

    fn prepare(&self, voice: &Voice) -> Result<String> {
        let settings = settings_of(voice)?;
        let model = self.prints.of(&settings.model)?;
        let styles = styles::load(&settings.voices, &settings.voice)?;
        let bytes: Vec<u8> = styles.iter().flat_map(|number| number.to_le_bytes()).collect();
        let runtime = print_of(&settings.runtime, &self.prints)?;
        Ok(format!("{model} {}{runtime}", blake3::hash(&bytes).to_hex()))
    }

    fn speak(&self, utterance: &Utterance) -> Result<Clip> {
        let settings = settings_of(&utterance.voice)?;
        let (path, seed) = (&settings.model, utterance.seed);
        let model = self.models.get(path, seed, || Model::load(path, seed, &settings.runtime))?;
        // The shelf goes by path, and the blend is part of what is loaded.
        let styles = settings.voices.join(&settings.voice);
        let styles = self.styles.get(&styles, 0, || styles::load(&settings.voices, &settings.voice))?;
        let british = settings.voice.starts_with('b');
        let speech = Speech::new(utterance, settings.pace, settings.pitch_semitones, SAMPLE_RATE_HZ);
        speech.perform(&utterance.spoken.text, |sentence| {
            let refuse = |Trouble(cause)| Note::error(format!("Kokoro could not speak `{sentence}`: {cause}")).at(path);
            let accent = if british { "en-gb" } else { "en-us" };
            let ipa = self.phonemes.speak(accent, sentence, &utterance.spoken.phonemes).map_err(refuse)?;
            let mut samples = Vec::new();
            for tokens in cut(&tokens(&ipa, british).map_err(refuse)?) {
                samples.extend(model.run(tokens, &styles, 1.0 / speech.length()).map_err(refuse)?);
            }
            Ok(samples)
        })
    }

    fn max_parallel(&self) -> usize {
        usize::MAX
    }
}

fn settings_of(voice: &Voice) -> Result<&Settings> {
    let missing = || {
        let note =
            Note::error(format!("the voice `{}` is no Kokoro voice: its profile has no table `[kokoro]`", voice.id));
        note.hint("give the cast voices of the engine `kokoro`; docs/voices.md tells how to get some")
    };
    Ok(voice.kokoro.as_ref().ok_or_else(missing)?)
}

/// The tokens of IPA, without those at the ends. Marks that Kokoro does not know are left out, as its own program does.
fn tokens(ipa: &str, british: bool) -> Result<Vec<i32>, Trouble> {
    let plain: String = ipa.nfd().collect();
    let said = symbols::misaki(&plain, british);
    let mut tokens = Vec::with_capacity(said.len());
    for symbol in said.trim().chars() {
        match symbols::id(symbol) {
            Some(id) => tokens.push(id),
            None if symbol.is_alphabetic() => {
                return Err(Trouble::new(format!("it does not know the sound `{symbol}`")));
            }
            None => {}
        }
    }
    Ok(tokens)
}

/// Tokens in parts of at most [`ROWS`], cut after the last stop there is, else the last space, else anywhere.
fn cut(tokens: &[i32]) -> Vec<&[i32]> {
    const SPACE: i32 = 16;
    let mut parts = Vec::new();
    let mut rest = tokens;
    while rest.len() > ROWS {
        let head = &rest[..ROWS];
        let last = |is: fn(&i32) -> bool| head.iter().rposition(is).map(|at| at + 1);
        let end = last(|id| *id < SPACE).or_else(|| last(|id| *id == SPACE)).unwrap_or(ROWS);
        parts.push(&rest[..end]);
        rest = &rest[end..];
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

/// The sound of ids, those at the ends included, in a style of 256 numbers: for comparing with other runtimes.
///
/// # Errors
/// A [`Note`] for a model that does not load, or what the runtime says.
pub fn bare(model: &Path, ids: &[i32], style: &[f32]) -> Result<Vec<f32>> {
    let loaded = Model::load(model, 0, &Runtime::Rten)?;
    let sound = loaded.run_ids(ids, style, 1.0);
    Ok(sound.map_err(|Trouble(cause)| Note::error(cause).at(model))?)
}

/// A loaded model.
struct Model {
    net: Net,
    tokens: NodeId,
    style: NodeId,
    speed: NodeId,
    sound: NodeId,
}

impl Model {
    fn load(path: &Path, seed: u64, runtime: &Runtime) -> Result<Self> {
        let net = Net::load(path, seed, runtime, false)?;
        let refuse = |what: &str| {
            let note = Note::error(format!("this ONNX model is no Kokoro: it has no {what}")).at(path);
            note.hint("Kokoro has the inputs `input_ids` or `tokens`, `style` and `speed`, and the output `waveform` or `audio`")
        };
        let tokens = net.input(&["input_ids", "tokens"]).ok_or_else(|| refuse("input for tokens"))?;
        let style = net.input(&["style"]).ok_or_else(|| refuse("input `style`"))?;
        let speed = net.input(&["speed"]).ok_or_else(|| refuse("input `speed`"))?;
        let sound = net.output_named(&["waveform", "audio"]).ok_or_else(|| refuse("output of sound"))?;
        Ok(Self { net, tokens, style, speed, sound })
    }

    fn run(&self, tokens: &[i32], styles: &Styles, speed: f32) -> Result<Vec<f32>, Trouble> {
        // Row n - 1 is for n tokens, those at the ends not counted (`pack[len(ps) - 1]` in Kokoro's own pipeline).
        let row = (tokens.len().max(1) - 1).min(ROWS - 1);
        self.run_ids(&[&[0], tokens, &[0]].concat(), &styles[row * WIDTH..(row + 1) * WIDTH], speed)
    }

    fn run_ids(&self, ids: &[i32], style: &[f32], speed: f32) -> Result<Vec<f32>, Trouble> {
        let speed: Value = if self.net.is_integer(self.speed) {
            NdTensor::from_data([1], vec![speed.round().max(1.0) as i32]).into()
        } else {
            NdTensor::from_data([1], vec![speed]).into()
        };
        let inputs = vec![
            (self.tokens, Value::from(NdTensor::from_data([1, ids.len()], ids.to_vec()))),
            (self.style, Value::from(NdTensor::from_data([1, style.len()], style.to_vec()))),
            (self.speed, speed),
        ];
        let sound = floats(self.net.run(inputs, self.sound)?)?;
        if sound.len() > ids.len() * MOST_SAMPLES || sound.iter().any(|sample| !sample.is_finite()) {
            return Err(Trouble::new("what it made is not speech"));
        }
        Ok(sound)
    }
}
