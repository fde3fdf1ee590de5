//! A finished [`Recording`]: all that subtitles, chapter marks, read-along books and pages are written from.
//!
//! It knows words, people and times, and nothing of engines: a writer cannot ask for anything to be spoken.

use super::shown;
use crate::book::Cover;
use crate::cast::DOUBTFUL_BELOW;
use crate::output::manifest::Span;
use crate::segment::Kind;
use crate::units;
use crate::voice::Gender;
use std::path::PathBuf;

/// A story as it was rendered.
#[derive(Debug, Clone, PartialEq)]
pub struct Recording {
    /// The story's title.
    pub title: String,
    /// The author, where the story names one.
    pub author: Option<String>,
    /// BCP 47 language tag.
    pub language: String,
    /// The series and the story's place in it, where the story says so: `The Long Way`, `2`.
    pub series: Option<(String, Option<String>)>,
    /// What the story is about, as a shop says it.
    pub description: Option<String>,
    /// When it was published: `1897`, `1897-05`, `1897-05-26`.
    pub date: Option<String>,
    /// The picture on the front.
    pub cover: Option<Cover>,
    /// Who speaks: [`Passage::speaker`] counts into this. The narrator comes first.
    pub people: Vec<Person>,
    /// One for each chapter that was rendered, in reading order.
    pub tracks: Vec<Track>,
}

/// One who speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The name on the cast list.
    pub name: String,
    /// As far as it is known.
    pub gender: Gender,
    /// The voice's id.
    pub voice: String,
}

/// A chapter and its audio.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Track {
    /// The chapter's place in the book, from 1.
    pub number: u32,
    /// Its title; empty when it has none.
    pub title: String,
    /// The mastered WAV file, from which every other sound file is made.
    pub audio: PathBuf,
    /// The same sound in other forms, the one that readers and browsers play best first; empty when only the WAV was made.
    pub encoded: Vec<Sound>,
    /// Samples a second.
    pub sample_rate_hz: u32,
    /// Length of the file.
    pub total_samples: u64,
    /// Everything that stands in the chapter, in order: what is spoken and what is left out.
    pub passages: Vec<Passage>,
}

/// A sound file made from a chapter's WAV, with the same times in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sound {
    /// The file.
    pub path: PathBuf,
    /// Media type: `audio/mpeg`, `audio/mp4`, `audio/ogg; codecs=opus`, `audio/flac`.
    pub media_type: &'static str,
}

/// One line of the script, and where it sounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The words as they stand in the chapter.
    pub text: String,
    /// What kind of stretch it is.
    pub kind: Kind,
    /// Passages of one paragraph have the same number; it only grows.
    pub paragraph: usize,
    /// Index into [`Recording::people`].
    pub speaker: usize,
    /// How sure the speaker is, in percent; `None` where nobody had to be found.
    pub percent: Option<u8>,
    /// What the speaker was found by, in a reader's words.
    pub reason: String,
    /// Where it sounds; `None` for what is left out.
    pub cue: Option<Span>,
}

impl Recording {
    /// The name of one who speaks, on one line.
    pub fn name(&self, speaker: usize) -> String {
        self.people.get(speaker).map_or_else(|| "narrator".to_owned(), |person| shown::line(&person.name))
    }
}

impl Track {
    /// What to call the chapter: its title, or `Chapter 7`.
    pub fn name(&self) -> String {
        let title = shown::line(&self.title);
        if title.is_empty() { format!("Chapter {}", self.number) } else { title }
    }

    /// Length of the sound, down to the millisecond.
    pub fn length_ms(&self) -> u64 {
        units::samples_to_ms(self.total_samples, self.sample_rate_hz)
    }
}

impl Passage {
    /// Whether the speaker is as good as guessed: the script's own measure.
    pub fn doubtful(&self) -> bool {
        self.percent.is_some_and(|percent| f32::from(percent) < DOUBTFUL_BELOW * 100.0)
    }
}
