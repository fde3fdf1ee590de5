//! [`Voice`] profiles: people a listener can tell apart, read from `voices/*.toml` and checked.

use anyhow::Result;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// A speaker's gender, as far as a voice can show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// A woman's or girl's voice.
    Female,
    /// A man's or boy's voice.
    Male,
    /// Known to be neither, or deliberately open.
    Neutral,
    /// Nothing is known.
    #[default]
    Unknown,
}

/// A speaker's age, as far as a voice can show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Age {
    /// A child.
    Child,
    /// From about 14 to 30.
    Young,
    /// From about 30 to 60.
    Adult,
    /// From about 60.
    Old,
    /// Nothing is known.
    #[default]
    Unknown,
}

/// A voice profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// The file's name without `.toml`; what cast.toml says.
    #[serde(skip)]
    pub id: String,
    /// What the voice sounds like.
    pub gender: Gender,
    /// What the voice sounds like.
    pub age: Age,
    /// A sentence that lets a reader imagine the voice.
    pub description: String,
    /// Which engine speaks it: a name in [`crate::engine::ENGINES`].
    pub engine: String,
    /// Who may use it for what.
    pub license: String,
    /// Settings of the embedded engine; the fields are its own.
    #[serde(default)]
    pub builtin: Builtin,
}

/// What the embedded engine makes of its one recorded speaker.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Builtin {
    /// Mean fundamental frequency.
    pub pitch_hz: f32,
    /// Spread of the fundamental frequency, 1.0 as recorded.
    pub range: f32,
    /// All-pass constant of the mel-cepstral synthesis filter: 0.42 as recorded, more is a longer vocal tract.
    pub vocal_tract: f32,
    /// Tempo, 1.0 as recorded, more is faster.
    pub pace: f32,
    /// Share of breath noise, 0.0 to 1.0.
    pub breath: f32,
    /// Depth of roughness (slow irregular amplitude and pitch flutter), 0.0 to 1.0.
    pub roughness: f32,
}

impl Default for Builtin {
    fn default() -> Self {
        Self { pitch_hz: 172.0, range: 1.0, vocal_tract: 0.42, pace: 1.0, breath: 0.0, roughness: 0.0 }
    }
}

/// The voices of the program (compiled in) and those of a folder, which win where ids are equal; sorted by id.
///
/// # Errors
/// A [`crate::note::Note`] with file, line and caret for a profile that does not parse or is out of range.
pub fn load(folder: Option<&Path>) -> Result<Vec<Voice>> {
    let _ = folder;
    todo!("engine helper")
}
