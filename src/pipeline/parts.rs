//! What is laid one after the other: a chapter's lines, and sounds from files between them.

use crate::master::Mastered;
use crate::output::manifest::{LineRecord, SoundRecord, Span};
use crate::sounds::{Place, Sounds};

/// One thing that is laid, or a line that is not spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Index into the script's lines.
    Line(usize),
    /// A sound from a file, after this line; before all lines where there is none.
    Sound(Place, Option<usize>),
}

/// The parts of a chapter, with the pause after each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub parts: Vec<Part>,
    pub pauses_ms: Vec<u32>,
}

/// Lays sounds among lines. `pauses_ms` are those after the lines, as [`crate::timeline::pauses`] gives them, `breaks`
/// the lines before a scene break's pause; a pause in which a sound is laid becomes the gap on both sides of it.
pub(super) fn lay(spoken: &[bool], pauses_ms: &[u32], breaks: &[usize], sounds: &Sounds) -> Parts {
    let mut parts = Parts::default();
    let Some((first, last)) = spoken.iter().position(|one| *one).zip(spoken.iter().rposition(|one| *one)) else {
        return Parts { parts: (0..spoken.len()).map(Part::Line).collect(), pauses_ms: pauses_ms.to_vec() };
    };
    let mut breaks = breaks.iter().copied().peekable();
    for (line, &pause_ms) in pauses_ms.iter().enumerate() {
        if line == first && sounds.at(Place::Intro).is_some() {
            parts.add(Part::Sound(Place::Intro, None), sounds.gap_ms);
        }
        let is_break = breaks.next_if_eq(&line).is_some();
        let after = match line {
            _ if line == last => Some(Place::Outro),
            _ if is_break => Some(Place::SceneBreak),
            _ => None,
        };
        match after.filter(|place| sounds.at(*place).is_some()) {
            Some(place) => {
                parts.add(Part::Line(line), sounds.gap_ms);
                parts.add(Part::Sound(place, Some(line)), if line == last { 0 } else { sounds.gap_ms });
            }
            None => parts.add(Part::Line(line), pause_ms),
        }
    }
    parts
}

impl Parts {
    fn add(&mut self, part: Part, pause_ms: u32) {
        self.parts.push(part);
        self.pauses_ms.push(pause_ms);
    }

    /// What the manifest says of the sounds, but for where they lie.
    pub fn records(&self, sounds: &Sounds) -> Vec<SoundRecord> {
        let record = |(part, pause_ms): (&Part, &u32)| {
            let Part::Sound(place, after) = part else { return None };
            let sound = sounds.at(*place)?;
            Some(SoundRecord {
                place: place.name().to_owned(),
                file: sound.file.clone(),
                blake3: sound.blake3.clone(),
                after_line: *after,
                cue: None,
                pause_after_ms: *pause_ms,
            })
        };
        self.parts.iter().zip(&self.pauses_ms).filter_map(record).collect()
    }

    /// The pause after each line, up to the next line or sound, as the manifest has it.
    pub fn line_pauses(&self) -> impl Iterator<Item = (usize, u32)> {
        let line = |(part, pause_ms): (&Part, &u32)| match part {
            Part::Line(line) => Some((*line, *pause_ms)),
            Part::Sound(..) => None,
        };
        self.parts.iter().zip(&self.pauses_ms).filter_map(line)
    }

    /// Gives lines and sounds the places they have in the finished file. `sounds` are those of [`Self::records`].
    pub fn place(&self, mastered: &Mastered, lines: &mut [LineRecord], sounds: &mut [SoundRecord]) {
        let mut sounds = sounds.iter_mut();
        // Sounds are never left out, so they come in the order of their records.
        for cue in &mastered.timeline.cues {
            let span = Some(Span { start_samples: cue.start_samples, length_samples: cue.length_samples });
            match self.parts.get(cue.line) {
                Some(Part::Line(line)) => lines.iter_mut().skip(*line).take(1).for_each(|line| line.cue = span),
                Some(Part::Sound(..)) => sounds.by_ref().take(1).for_each(|sound| sound.cue = span),
                None => {}
            }
        }
    }
}
