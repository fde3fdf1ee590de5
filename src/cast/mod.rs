//! Who has which voice: automatic casting, and `cast.toml`, where a person has the last word.
//!
//! What is decided here once:
//! - The narrator's voice is nobody else's, with one exception: a character who tells the story as "I" speaks with the
//!   narrator's voice, as in a recorded book, for they are one person.
//! - What cast.toml says wins, and what it says of voices is never revised: adding a chapter moves nobody.
//! - What the program added to cast.toml binds voices only. Names, aliases and genders become the truth for attribution
//!   when a person writes them, so a wrong guess of today is no fact tomorrow.

mod auto;
mod corrections;
mod file;
mod fit;
mod quotes;
mod save;
mod takes;
mod tally;

pub use auto::{FEW_LINES, cast, runners_up};
pub use corrections::{Settled, review, settle};
pub use file::{CastFile, Correction, Entry, Part, Recorded};
pub use quotes::compared;
pub use save::{assign, merge};
pub use takes::Laid;
pub use tally::{DOUBTFUL_BELOW, Presence, Tally, tally};

use crate::attribute::SpeakerId;
use crate::portrait::{self, Apart};
use crate::voice::Voice;
use std::collections::BTreeMap;

/// Who has which voice.
#[derive(Debug, Clone, PartialEq)]
pub struct Cast {
    /// The one who reads what nobody says.
    pub narrator: Role,
    /// Everyone of [`crate::attribute::Attributed::characters`], the narrator among them.
    pub roles: BTreeMap<SpeakerId, Role>,
}

impl Cast {
    /// The role of a speaker; the narrator's for one who is not cast.
    pub fn role(&self, speaker: SpeakerId) -> &Role {
        self.roles.get(&speaker).unwrap_or(&self.narrator)
    }

    /// The two of those who talk with each other whose voices lie nearest, as they were measured; who tells the story as
    /// "I" is the narrator, and counts for nobody. `None` where no two talk, or nothing was measured.
    pub fn closest(&self, tally: &Tally) -> Option<(SpeakerId, SpeakerId, Apart)> {
        let told = |id: SpeakerId| self.role(id).origin != Origin::Narrator;
        let pairs = tally.talk.keys().filter(|(a, b)| told(*a) && told(*b));
        let apart = pairs.filter_map(|&(a, b)| Some((a, b, portrait::apart(self.voice(a), self.voice(b))?)));
        apart.min_by(|x, y| x.2.score().total_cmp(&y.2.score()))
    }

    /// The voice that speaks for someone, ready for an engine.
    pub fn voice(&self, speaker: SpeakerId) -> &Voice {
        &self.role(speaker).voice
    }
}

/// The voice of one speaker.
#[derive(Debug, Clone, PartialEq)]
pub struct Role {
    /// The profile with the two adjustments below already in it: what an utterance carries. Its id is the one of the
    /// profile it came from.
    pub voice: Voice,
    /// How far the voice was moved from its profile in pitch.
    pub pitch_semitones: f32,
    /// How far the voice was moved from its profile in tempo; 1.0 is not at all.
    pub pace: f32,
    /// Where the choice came from.
    pub origin: Origin,
}

/// Where the choice of a voice came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It stands in cast.toml.
    Written,
    /// It was chosen just now.
    Chosen,
    /// This character tells the story, so the voice is the narrator's.
    Narrator,
}

impl Role {
    /// A role from a profile as listed and its adjustments.
    fn new(profile: &Voice, pitch_semitones: f32, pace: f32, origin: Origin) -> Self {
        let mut voice = profile.clone();
        voice.shift(pitch_semitones, pace);
        Self { voice, pitch_semitones, pace, origin }
    }
}

/// The form in which names are compared: without case, a leading article, and differences in white space.
fn key(name: &str) -> String {
    let lower: String =
        name.chars().filter(|c| !c.is_control() || c.is_whitespace()).flat_map(char::to_lowercase).collect();
    let mut words: Vec<&str> = lower.split_whitespace().collect();
    if words.len() > 1 && matches!(words[0], "the" | "a" | "an") {
        words.remove(0);
    }
    words.join(" ").replace('’', "'")
}
