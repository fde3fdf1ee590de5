//! Sound from files of a person's own: before a chapter, after it, in the place of a scene break, in the place of a line.

pub mod recorded;

use crate::audio::level::{self, LINE_LEVEL_DB};
use crate::audio::{Clip, decode, resample};
use crate::fs;
use crate::note::{self, Note};
use anyhow::{Error, Result};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Such sounds lie this far under speech: music of the same level seems louder than a voice.
const UNDER_SPEECH_DB: f32 = 4.0;

/// How long the fades at the ends are: a file may begin or end within a wave.
const FADE_MS: u32 = 50;

/// A file larger than this is a mistake: two minutes of anything that is recorded.
const LIMIT_BYTES: u64 = 256_000_000;

/// `[sounds]` in dramatis.toml.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Files {
    /// Before the first line of each chapter.
    pub intro: Option<PathBuf>,
    /// After the last line of each chapter.
    pub outro: Option<PathBuf>,
    /// In the place of a scene break's pause.
    pub scene_break: Option<PathBuf>,
    /// The silence between a sound and the lines around it.
    pub gap_ms: u32,
}

impl Default for Files {
    /// A breath on both sides, longer than the pause between two paragraphs needs to be.
    fn default() -> Self {
        Self { intro: None, outro: None, scene_break: None, gap_ms: 700 }
    }
}

impl Files {
    /// Refuses a silence that nobody would wait for.
    ///
    /// # Errors
    /// A [`Note`].
    pub fn check(&self) -> Result<(), Note> {
        note::check_silence("gap_ms", self.gap_ms, "sounds")
    }
}

/// Where a sound is laid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Before the first line of a chapter.
    Intro,
    /// After the last line of a chapter.
    Outro,
    /// Between two scenes.
    SceneBreak,
}

impl Place {
    /// Its name in dramatis.toml and manifests.
    pub fn name(self) -> &'static str {
        match self {
            Place::Intro => "intro",
            Place::Outro => "outro",
            Place::SceneBreak => "scene_break",
        }
    }

    /// The longest sound that is no mistake.
    fn limit_s(self) -> u32 {
        match self {
            Place::Intro | Place::Outro => 120,
            Place::SceneBreak => 30,
        }
    }
}

/// A sound, ready to be laid.
#[derive(Debug, Clone, PartialEq)]
pub struct Sound {
    /// The file's name.
    pub file: String,
    /// BLAKE3 of the file, in hexadecimal.
    pub blake3: String,
    /// Mono, at its level, its ends faded.
    pub clip: Clip,
}

/// All sounds of a story.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sounds {
    /// Before the first line of each chapter.
    pub intro: Option<Sound>,
    /// After the last line of each chapter.
    pub outro: Option<Sound>,
    /// Between two scenes.
    pub scene_break: Option<Sound>,
    /// [`Files::gap_ms`].
    pub gap_ms: u32,
}

impl Sounds {
    /// Reads the files and brings them to rate, level and form.
    ///
    /// # Errors
    /// A [`Note`] with the file's path when it is not there, is no audio, holds no sound or more than its place allows.
    pub fn load(files: &Files, sample_rate_hz: u32) -> Result<Self> {
        let one = |place: Place, path: &Option<PathBuf>| {
            path.as_ref().map(|path| load(place, path, sample_rate_hz)).transpose()
        };
        Ok(Self {
            intro: one(Place::Intro, &files.intro)?,
            outro: one(Place::Outro, &files.outro)?,
            scene_break: one(Place::SceneBreak, &files.scene_break)?,
            gap_ms: files.gap_ms,
        })
    }

    /// The sound for a place.
    pub fn at(&self, place: Place) -> Option<&Sound> {
        match place {
            Place::Intro => self.intro.as_ref(),
            Place::Outro => self.outro.as_ref(),
            Place::SceneBreak => self.scene_break.as_ref(),
        }
    }
}

fn load(place: Place, path: &Path, sample_rate_hz: u32) -> Result<Sound> {
    let named = |cause: Error| named(cause, place, path);
    let bytes = fs::read(path, LIMIT_BYTES).map_err(named)?;
    let blake3 = blake3::hash(&bytes).to_hex().to_string();
    let clip = decode::file(bytes, path, place.limit_s()).map_err(named)?;
    let mut clip = if clip.sample_rate_hz == sample_rate_hz { clip } else { resample::resample(&clip, sample_rate_hz) };
    if level::speech_level_db(&clip).is_none() {
        return Err(named(Note::error("there is nothing to hear in this file").at(path).into()));
    }
    level::level(&mut clip, LINE_LEVEL_DB - UNDER_SPEECH_DB);
    clip.fade_edges(FADE_MS);
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Sound { file, blake3, clip })
}

/// An error says which setting named the file.
fn named(cause: Error, place: Place, path: &Path) -> Error {
    let hint = format!("`{}` under `[sounds]` in dramatis.toml names it", place.name());
    match cause.downcast::<Note>() {
        Ok(note) => {
            let hint = note.hint.as_ref().map_or(hint.clone(), |own| format!("{own}; {hint}"));
            note.hint(hint).into()
        }
        Err(cause) => Note::error(format!("{cause:#}")).at(path).hint(hint).into(),
    }
}
