//! A Piper voice's `.onnx.json`: which id each phoneme has, who speaks, how fast. It comes from outside: every number is
//! within bounds here, or the file is refused.

use super::super::neural::of_limit;
use crate::note::{Note, closest};
use crate::voice::Speaker;
use anyhow::Result;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The largest known, of 900 speakers, has 25 kB.
const LIMIT_BYTES: u64 = 4_000_000;
/// Of the phoneme table; Piper's own has 256.
const MOST_SYMBOLS: u32 = 10_000;
/// Ids that one phoneme may stand for.
const MOST_IDS: usize = 16;

/// What Piper calls the start, the end and the filling between phonemes.
const BOS: &str = "^";
const EOS: &str = "$";
const PAD: &str = "_";

/// The configuration of a voice.
#[derive(Debug, Deserialize)]
pub struct Config {
    audio: Audio,
    #[serde(default)]
    espeak: Espeak,
    #[serde(default)]
    phoneme_type: PhonemeType,
    num_symbols: u32,
    num_speakers: u32,
    phoneme_id_map: BTreeMap<String, Vec<u32>>,
    #[serde(default)]
    speaker_id_map: BTreeMap<String, u32>,
    #[serde(default)]
    default_speaker_id: u32,
    #[serde(default)]
    inference: Inference,
    #[serde(default)]
    vowel_clusters: Vec<Vec<String>>,
    /// Samples of a frame.
    #[serde(default = "hop_length")]
    hop_length: u32,
}

#[derive(Debug, Deserialize)]
struct Audio {
    sample_rate: u32,
}

#[derive(Debug, Default, Deserialize)]
struct Espeak {
    #[serde(default)]
    voice: String,
}

/// How a text becomes phonemes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum PhonemeType {
    /// By eSpeak NG.
    #[default]
    Espeak,
    /// Every character is one.
    Text,
}

/// What Piper's own defaults are (piper1-gpl, `config.py`).
#[derive(Debug, Deserialize)]
#[serde(default)]
struct Inference {
    noise_scale: f32,
    length_scale: f32,
    noise_w: f32,
}

impl Default for Inference {
    fn default() -> Self {
        Self { noise_scale: 0.667, length_scale: 1.0, noise_w: 0.8 }
    }
}

fn hop_length() -> u32 {
    256
}

/// Where a model's configuration lies: `NAME.onnx.json` beside `NAME.onnx`.
pub fn path_of(model: &Path) -> PathBuf {
    let mut name = model.as_os_str().to_owned();
    name.push(".json");
    name.into()
}

/// The configuration beside a model.
///
/// # Errors
/// A [`Note`] with the path: missing, not JSON, a value out of bounds, or a language whose phonemes are not built in.
pub fn load(model: &Path) -> Result<Config> {
    let path = path_of(model);
    if !path.exists() {
        let note = Note::error("a Piper voice is two files, and this one is missing").at(&path);
        return Err(note.hint("download it from where the `.onnx` came from, under this name").into());
    }
    let bytes = of_limit(&path, LIMIT_BYTES)?;
    let refuse = |cause: String| {
        let note = Note::error(format!("this is no Piper voice's configuration: {cause}")).at(&path);
        note.hint("download the `.onnx.json` again from where the `.onnx` came from")
    };
    let config: Config = serde_json::from_slice(&bytes).map_err(|cause| refuse(cause.to_string()))?;
    config.check().map_err(refuse)?;
    if config.phoneme_type == PhonemeType::Espeak && !is_english(&config.espeak.voice) {
        let message = format!("this voice speaks `{}`, and only English phonemes are built in", config.espeak.voice);
        return Err(Note::error(message).at(&path).hint("choose a voice whose name begins with `en_`").into());
    }
    Ok(config)
}

fn is_english(voice: &str) -> bool {
    // The name goes to eSpeak NG as part of a path.
    let plain = voice.len() <= 20 && voice.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    plain && voice.split('-').next().is_some_and(|tag| tag.eq_ignore_ascii_case("en"))
}

impl Config {
    fn check(&self) -> Result<(), String> {
        within("sample_rate", self.audio.sample_rate as f32, 8_000.0, 48_000.0)?;
        within("num_symbols", self.num_symbols as f32, 1.0, MOST_SYMBOLS as f32)?;
        within("num_speakers", self.num_speakers as f32, 0.0, 100_000.0)?;
        within("hop_length", self.hop_length as f32, 1.0, 4096.0)?;
        within("noise_scale", self.inference.noise_scale, 0.0, 4.0)?;
        within("noise_w", self.inference.noise_w, 0.0, 4.0)?;
        within("length_scale", self.inference.length_scale, 0.1, 10.0)?;
        for phoneme in [BOS, EOS, PAD] {
            if !self.phoneme_id_map.contains_key(phoneme) {
                return Err(format!("its `phoneme_id_map` lacks `{phoneme}`"));
            }
        }
        for (phoneme, ids) in &self.phoneme_id_map {
            if ids.is_empty() || ids.len() > MOST_IDS || ids.iter().any(|id| *id >= self.num_symbols) {
                let most = self.num_symbols - 1;
                return Err(format!(
                    "the ids of `{}` must be 1 to {MOST_IDS} from 0 to {most}",
                    phoneme.escape_debug()
                ));
            }
        }
        let speakers = self.num_speakers.max(1);
        match self.speaker_id_map.iter().find(|(_, id)| **id >= speakers) {
            Some((name, id)) => Err(format!("speaker `{}` has id {id} of {speakers}", name.escape_debug())),
            None => Ok(()),
        }
    }

    /// Samples a second.
    pub fn sample_rate_hz(&self) -> u32 {
        self.audio.sample_rate
    }

    /// Samples of a frame.
    pub fn hop_samples(&self) -> usize {
        self.hop_length as usize
    }

    /// The eSpeak voice whose phonemes it was taught on; `None` when every character is a phoneme.
    pub fn espeak_voice(&self) -> Option<&str> {
        (self.phoneme_type == PhonemeType::Espeak).then_some(&*self.espeak.voice)
    }

    /// Noise, length and rhythm noise as its makers chose.
    pub fn scales(&self) -> [f32; 3] {
        [self.inference.noise_scale, self.inference.length_scale, self.inference.noise_w]
    }

    /// Everyone, by number; empty for a model of one.
    pub fn speakers(&self) -> Vec<Speaker> {
        if self.num_speakers < 2 {
            return Vec::new();
        }
        let names: BTreeMap<u32, &String> = self.speaker_id_map.iter().map(|(name, id)| (*id, name)).collect();
        let one = |id| names.get(&id).map_or(Speaker::Id(id), |name| Speaker::Name((*name).clone()));
        (0..self.num_speakers).map(one).collect()
    }

    /// The id of a speaker; the default one for none.
    ///
    /// # Errors
    /// Who there is instead.
    pub fn speaker(&self, speaker: Option<&Speaker>) -> Result<u32, Note> {
        let speakers = self.num_speakers.max(1);
        let names = || self.speaker_id_map.keys().map(String::as_str);
        match speaker {
            None => Ok(self.default_speaker_id.min(speakers - 1)),
            Some(Speaker::Id(id)) if *id < speakers => Ok(*id),
            Some(Speaker::Id(id)) => {
                Err(Note::error(format!("this model has no speaker {id}"))
                    .hint(format!("they are 0 to {}", speakers - 1)))
            }
            Some(Speaker::Name(name)) => self.speaker_id_map.get(name).copied().ok_or_else(|| {
                let some: Vec<_> = closest(name, names()).into_iter().chain(names().take(12)).collect();
                let note = Note::error(format!("this model has no speaker called `{name}`"));
                note.hint(if some.is_empty() {
                    format!("its speakers have numbers only: 0 to {}", speakers - 1)
                } else {
                    format!("of its {speakers} speakers some are: {}", some.join(", "))
                })
            }),
        }
    }

    /// The ids of phonemes (NFD), by the rule of piper1-gpl's `phoneme_ids.py`: start, filling, then each phoneme and
    /// filling, end. Marks the voice does not know are left out, as Piper does.
    ///
    /// # Errors
    /// The first sound (not a mere mark of stress, length or pause) that the voice does not know.
    pub fn ids(&self, phonemes: &str) -> Result<Vec<i32>, String> {
        let characters: Vec<String> = phonemes.chars().map(String::from).collect();
        let mut ids = [&*self.phoneme_id_map[BOS], &*self.phoneme_id_map[PAD]].concat();
        for phoneme in self.clustered(&characters) {
            match self.phoneme_id_map.get(&phoneme) {
                Some(own) => ids.extend(own.iter().chain(&self.phoneme_id_map[PAD])),
                None if is_mark(&phoneme) => {}
                None => return Err(phoneme),
            }
        }
        ids.extend(&self.phoneme_id_map[EOS]);
        Ok(ids.into_iter().map(|id| id as i32).collect())
    }

    /// Phonemes with the vowels joined that this voice knows as one, the longest first.
    fn clustered(&self, characters: &[String]) -> Vec<String> {
        let longest = self.vowel_clusters.iter().map(Vec::len).max().unwrap_or(0).min(8);
        let mut joined = Vec::with_capacity(characters.len());
        let mut rest = characters;
        while let Some(first) = rest.first() {
            let length = (2..=longest.min(rest.len()))
                .rev()
                .find(|length| self.vowel_clusters.iter().any(|cluster| cluster[..] == rest[..*length]));
            let length = length.unwrap_or(1);
            joined.push(if length == 1 { first.clone() } else { rest[..length].concat() });
            rest = &rest[length..];
        }
        joined
    }
}

/// Stress, length, accents above and below, pauses: what can be missed without losing a sound.
fn is_mark(phoneme: &str) -> bool {
    phoneme.chars().all(|c| !c.is_alphabetic() || matches!(c, '\u{2b0}'..='\u{36f}'))
}

fn within(name: &str, value: f32, least: f32, most: f32) -> Result<(), String> {
    if (least..=most).contains(&value) {
        return Ok(());
    }
    Err(format!("`{name}` is {value}, and must lie between {least} and {most}"))
}
