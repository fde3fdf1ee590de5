//! Recordings for tests: made up, and from a real rendering.

#![allow(clippy::unwrap_used, dead_code)]

use dramatis::config::{Flags, Output, Project};
use dramatis::output::manifest::{self, Manifest, Span};
use dramatis::output::recording::{Passage, Person, Recording, Sound, Track};
use dramatis::pipeline;
use dramatis::segment::Kind;
use dramatis::voice::Gender;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What the story in `folder` was rendered to: its manifests, and the plan that says who speaks and why.
pub fn of(story: &Path, settings: Option<PathBuf>, folder: &Path) -> Recording {
    let output = Some(Output::Straight(folder.to_owned()));
    let project = Project::resolve(story, &Flags { output, config: settings, ..Flags::default() }).unwrap();
    let plan = pipeline::plan(&project).unwrap();
    let manifests = pipeline::manifests(folder).unwrap();
    let manifests: Vec<Manifest> = manifests.iter().map(|path| manifest::read(path).unwrap()).collect();
    let of_chapter = |number: u32| plan.scripts.iter().position(|script| script.chapter == number).unwrap();
    let chapters = manifests.iter().map(|manifest| (of_chapter(manifest.chapter.number), manifest));
    pipeline::recording(&plan, chapters).recording
}

/// Gives each track an MP3 made by ffmpeg; false where that is not installed.
pub fn encode(recording: &mut Recording) -> bool {
    for track in &mut recording.tracks {
        let path = track.audio.with_extension("mp3");
        let mut command = Command::new("ffmpeg");
        command.args(["-v", "error", "-y", "-i"]).arg(&track.audio).args(["-b:a", "48k"]).arg(&path);
        match command.stdin(Stdio::null()).status() {
            Ok(status) => assert!(status.success()),
            Err(_) => return false,
        }
        track.encoded = vec![Sound { path, media_type: "audio/mpeg" }];
    }
    true
}

/// A recording of one chapter: passages of kind, speaker and text, each as long as 70 ms a letter, with pauses.
pub fn made_up(passages: &[(Kind, usize, &str)]) -> Recording {
    let sample_rate_hz = 44_100;
    let mut at = 33_075;
    let passage = |(paragraph, &(kind, speaker, text)): (usize, &(Kind, usize, &str))| {
        let length_samples = text.chars().count() as u64 * 3_087;
        let spoken = !matches!(kind, Kind::Break | Kind::Note);
        let cue = spoken.then_some(Span { start_samples: at, length_samples });
        at += if spoken { length_samples + 19_845 } else { 0 };
        Passage {
            text: text.to_owned(),
            kind,
            paragraph,
            speaker,
            percent: (kind == Kind::Dialogue).then_some(if speaker == 2 { 41 } else { 93 }),
            reason: "a tag with a name".to_owned(),
            cue,
        }
    };
    let passages = passages.iter().enumerate().map(passage).collect();
    let person = |(name, voice): (&str, &str)| Person {
        name: name.to_owned(),
        gender: Gender::Unknown,
        voice: voice.to_owned(),
    };
    Recording {
        title: "The Long Way".to_owned(),
        author: Some("A. Writer".to_owned()),
        language: "en".to_owned(),
        series: Some(("Ways".to_owned(), Some("2".to_owned()))),
        description: None,
        date: None,
        cover: None,
        people: [("narrator", "harbour"), ("Rhea", "juniper"), ("Ilo", "flint")].into_iter().map(person).collect(),
        tracks: vec![Track {
            number: 1,
            title: "One".to_owned(),
            audio: PathBuf::from("01-one.wav"),
            encoded: Vec::new(),
            sample_rate_hz,
            total_samples: at + 88_200,
            passages,
        }],
    }
}
