//! Engines: whatever turns an [`Utterance`] into a [`Clip`]. The only room with `unsafe`.

mod arguments;
mod builtin;
mod command;
mod flite;
mod foreign;
mod http;
mod ipa;
pub mod kokoro;
mod lines;
mod melody;
mod neural;
pub mod piper;
mod process;
mod refusal;
mod timbre;
pub mod tone;
mod trajectory;
mod vocoder;

pub use neural::{Phonemizer, Trouble};
pub use refusal::{Reach, Refusal};

use crate::audio::Clip;
use crate::lexicon::Spoken;
use crate::note::Note;
use crate::voice::Voice;
use anyhow::Result;
use serde::{Deserialize, Serialize};

/// Everything that shapes the sound of one line; with the engine's fingerprint it is the key of the cached clip.
#[derive(Debug, Clone, PartialEq)]
pub struct Utterance {
    /// What is said.
    pub spoken: Spoken,
    /// Who says it.
    pub voice: Voice,
    /// How it is said.
    pub direction: Direction,
    /// Where an engine's randomness starts.
    pub seed: u64,
}

/// How a line is said. The default is plain speech.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Direction {
    /// The manner, for engines that have manners and for people who read scripts.
    pub delivery: Delivery,
    /// Added to the voice's level; applied outside the engine, the same for all engines.
    pub loudness_db: f32,
    /// Multiplies the tempo: 1.1 is a tenth faster.
    pub pace: f32,
    /// Added to the voice's mean pitch.
    pub pitch_semitones: f32,
    /// Multiplies the spread of the pitch: 0.5 is flat, 1.5 is lively.
    pub range: f32,
    /// What the sound comes through; applied outside the engine, the same for all engines.
    pub medium: Medium,
}

impl Default for Direction {
    fn default() -> Self {
        Self {
            delivery: Delivery::Plain,
            loudness_db: 0.0,
            pace: 1.0,
            pitch_semitones: 0.0,
            range: 1.0,
            medium: Medium::Air,
        }
    }
}

/// The manner in which a line is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)] // The words say it.
pub enum Delivery {
    Plain,
    Whisper,
    Murmur,
    Hoarse,
    Soft,
    Cold,
    Growl,
    Shout,
    Scream,
    Cry,
    Laugh,
    Plead,
    Excited,
    Hesitant,
    Weary,
}

/// What a voice is heard through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Medium {
    /// Spoken in the room.
    Air,
    /// The far end of a telephone.
    Phone,
    /// The far end of a radio.
    Radio,
    /// Behind a door or a wall.
    Muffled,
    /// Not spoken aloud: a thought, or telepathy.
    Mind,
}

/// Turns utterances into sound. Knows nothing of files, chapters or characters.
pub trait Engine: Send + Sync {
    /// The name by which voices choose it.
    fn name(&self) -> &'static str;

    /// Changes whenever the same utterance would sound different.
    fn fingerprint(&self) -> String;

    /// Sees, before anything is spoken, that a voice can be, and gives what of it changes its sound without standing in
    /// its profile (a program's file): part of every clip's key, as the fingerprint is.
    ///
    /// # Errors
    /// A [`Note`]: what is missing, and the way out.
    fn prepare(&self, _voice: &Voice) -> Result<String> {
        Ok(String::new())
    }

    /// Speaks one utterance: mono, at the engine's own rate, without leading or trailing silence beyond 30 ms, at the
    /// engine's own level. The same utterance gives the same samples on any thread. Silence for nothing to say is an
    /// empty clip.
    ///
    /// # Errors
    /// What the engine says, with the utterance's text; a [`Refusal`] tells whether it makes sense to go on.
    fn speak(&self, utterance: &Utterance) -> Result<Clip>;

    /// How many threads may speak at once.
    fn max_parallel(&self) -> usize;
}

/// An engine that can be chosen by name.
pub struct Entry {
    /// The name in voice profiles and dramatis.toml.
    pub name: &'static str,
    /// One line for `--help` and error messages.
    pub about: &'static str,
    /// Opens it.
    pub open: fn() -> Result<Box<dyn Engine>>,
}

/// All engines. Adding one is one file and one line here.
pub const ENGINES: &[Entry] = &[
    Entry { name: "builtin", about: "English, embedded, nothing to install", open: builtin::open },
    Entry { name: "command", about: "any program, as the voice says", open: command::open },
    Entry { name: "http", about: "a speech server, as the voice says", open: http::open },
    Entry { name: "piper", about: "Piper voices, neural, from `.onnx` files of your own", open: piper::open },
    Entry { name: "kokoro", about: "Kokoro-82M, neural, from files of your own", open: kokoro::open },
    Entry { name: "tone", about: "a sine for each word, for tests", open: tone::open },
];

/// Opens an engine by name.
///
/// # Errors
/// A [`Note`] that lists the names there are, or whatever keeps the engine from opening.
pub fn open(name: &str) -> Result<Box<dyn Engine>> {
    let Some(entry) = ENGINES.iter().find(|entry| entry.name == name) else {
        let known: Vec<_> = ENGINES.iter().map(|entry| format!("`{}` ({})", entry.name, entry.about)).collect();
        let note = Note::error(format!("there is no speech engine called `{name}`"));
        return Err(note.hint(format!("the engines are {}", known.join(", "))).into());
    };
    (entry.open)()
}

/// Whether the embedded engine can speak an IPA transcription.
///
/// # Errors
/// What is wrong with it: the first symbol that is not known.
pub fn check_ipa(transcription: &str) -> Result<(), String> {
    ipa::phones(transcription).map(|_| ())
}
