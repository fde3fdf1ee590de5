//! One story, several engines.

#![allow(clippy::unwrap_used)]

use crate::command::{has, profile};
use crate::session::Session;
use dramatis::audio::meter::Loudness;
use std::collections::BTreeMap;

const TALK: &str = "The harbour lay in the dark, and nobody came to light the lamps along the wall.\n\n\
    \"We should have gone back while there was still some light,\" said Ada.\n\n\
    \"There was no light to go back by, and you know it as well as I do,\" said Bert.\n\n\
    \"Then we wait here until the morning comes,\" said Ada.\n\n\
    \"And what if the morning brings nothing but more rain?\" said Bert.\n\n\
    The water slapped against the stones below them, over and over again.\n";

fn session() -> Session {
    let cast = "narrator = { voice = \"harbour\" }\n\n[[character]]\nname = \"Ada\"\nvoice = \"machine\"\n\n\
                [[character]]\nname = \"Bert\"\nvoice = \"clerk\"\n";
    Session::new()
        .file("dramatis.toml", "voices = \"voices\"\n")
        .file("voices/machine.toml", profile("preset = \"espeak-ng\"\nvoice = \"en+f3\""))
        .file("voices/clerk.toml", profile("preset = \"flite\"\nvoice = \"rms\""))
        .file("chapters/cast.toml", cast)
        .chapter(TALK)
}

/// The loudness of each voice in the finished file, by the manifest's places.
fn loudness(session: &Session) -> BTreeMap<String, f64> {
    let name = session.files().into_iter().find(|file| file.starts_with("audio") && file.ends_with(".wav")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&session.read(&name.replace(".wav", ".json"))).unwrap();
    let clip = dramatis::audio::decode::clip(session.bytes(&name), "it", 600).unwrap();
    let mut meters: BTreeMap<String, Loudness> = BTreeMap::new();
    for line in manifest["lines"].as_array().unwrap() {
        let (Some(voice), Some(start)) = (line["voice"].as_str(), line["cue"]["start_samples"].as_u64()) else {
            continue;
        };
        let length = line["cue"]["length_samples"].as_u64().unwrap();
        let samples = &clip.samples[start as usize..(start + length) as usize];
        meters.entry(voice.to_owned()).or_insert_with(|| Loudness::new(clip.sample_rate_hz, 1).unwrap()).push(samples);
    }
    meters.into_iter().map(|(voice, meter)| (voice, meter.finish())).collect()
}

#[test]
fn voices_of_three_engines_are_heard_equally_loud_in_one_file() {
    if !has("espeak-ng") || !has("flite") {
        return;
    }
    let session = session();
    session.run(["render", "-o", "audio"]).ok();
    let loudness = loudness(&session);
    eprintln!("{loudness:?}");
    assert_eq!(loudness.len(), 3);
    let (least, most) = loudness.values().fold((f64::MAX, f64::MIN), |(least, most), &l| (least.min(l), most.max(l)));
    assert!(most - least < 1.0, "{loudness:?}");
    session.run(["verify", "audio"]).ok();
}

#[test]
fn a_voice_that_changes_has_only_its_own_lines_spoken_anew() {
    if !has("espeak-ng") || !has("flite") {
        return;
    }
    let session = session();
    session.run(["render"]).ok();
    session.write("voices/machine.toml", profile("preset = \"espeak-ng\"\nvoice = \"en+f3\"\nspeed = 1.1"));
    session.run(["render", "--dry-run"]).ok().says("2 lines (100 characters) by the program espeak-ng; cached 0");
    let run = session.run(["render"]).ok().says("spoken 2, cached");
    drop(run);
    session.run(["render"]).ok().says("1 unchanged");
}
