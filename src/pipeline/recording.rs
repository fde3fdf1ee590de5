//! The finished [`Recording`] of a story, from its plan and the manifests of its chapters.

use super::Plan;
use crate::attribute::{self, NARRATOR, SpeakerId};
use crate::output::deliver::Sounding;
use crate::output::manifest::Manifest;
use crate::output::recording::{Passage, Person, Recording, Track};
use crate::script::{self, Line, Script};
use crate::segment::Kind;
use crate::synthesize;

/// The recording of these chapters: indexes into [`Plan::scripts`], each with its manifest, in reading order.
pub fn recording<'a>(plan: &Plan, chapters: impl IntoIterator<Item = (usize, &'a Manifest)>) -> Sounding {
    let (tracks, sounds) = chapters
        .into_iter()
        .map(|(chapter, manifest)| (track(plan, chapter, manifest), manifest.audio.data_blake3.clone()))
        .unzip();
    let book = &plan.book;
    let recording = Recording {
        title: book.title.clone(),
        author: book.author.clone(),
        language: book.language.clone(),
        series: book.series.clone(),
        description: book.description.clone(),
        date: book.date.clone(),
        cover: book.cover.clone(),
        people: people(plan),
        tracks,
    };
    Sounding { recording, sounds }
}

/// Everyone who speaks, by [`SpeakerId`]: the narrator is the first.
fn people(plan: &Plan) -> Vec<Person> {
    let person = |character: &attribute::Character| Person {
        name: script::speaker_name(&plan.attributed, character.id).to_owned(),
        gender: character.gender,
        voice: plan.cast.voice(character.id).id.clone(),
    };
    plan.attributed.characters.iter().map(person).collect()
}

fn track(plan: &Plan, chapter: usize, manifest: &Manifest) -> Track {
    // A manifest has a row for each line as it is spoken, not for each segment.
    let Script { lines, .. } = synthesize::cut(plan.scripts[chapter].clone());
    let passages = lines.iter().zip(&manifest.lines).map(|(line, row)| Passage {
        text: line.text.clone(),
        kind: line.kind,
        paragraph: line.block,
        speaker: speaker(plan, line.speaker),
        percent: percent(line),
        reason: line.attribution.as_ref().map_or("", |found| attribute::reason(found.clue)).to_owned(),
        cue: row.cue,
    });
    Track {
        number: manifest.chapter.number,
        title: manifest.chapter.title.clone(),
        audio: super::audio_path(plan, chapter),
        encoded: Vec::new(),
        sample_rate_hz: manifest.audio.sample_rate_hz,
        total_samples: manifest.audio.total_samples,
        passages: passages.collect(),
    }
}

/// Where a speaker stands among the people; whoever does not is read by the narrator.
fn speaker(plan: &Plan, speaker: SpeakerId) -> usize {
    let index = |id: SpeakerId| plan.attributed.characters.iter().position(|character| character.id == id);
    let usual = speaker.0 as usize;
    match plan.attributed.characters.get(usual) {
        Some(character) if character.id == speaker => usual,
        _ => index(speaker).or(index(NARRATOR)).unwrap_or(0),
    }
}

/// How sure a speaker is: for what somebody says or thinks.
fn percent(line: &Line) -> Option<u8> {
    let found = line.attribution.as_ref().filter(|_| matches!(line.kind, Kind::Dialogue | Kind::Thought))?;
    Some((found.confidence.clamp(0.0, 1.0) * 100.0) as u8)
}
