#![allow(clippy::unwrap_used)]
use dramatis::engine;
use dramatis::note::Note;
use dramatis::voice::{self, Age, Gender, Voice};
use std::collections::BTreeSet;
use std::path::Path;

const PROFILE: &str = "gender = \"male\"\nage = \"old\"\ndescription = \"Testing.\"\nengine = \"builtin\"\n\
                       license = \"CC0\"\n\n[builtin]\npitch_hz = 120\n";

/// What loading says of a folder with one profile.
fn load_one(name: &str, text: &str) -> anyhow::Result<Vec<Voice>> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(name), text).unwrap();
    voice::load(Some(folder.path()))
}

fn complaint(text: &str) -> String {
    let error = load_one("mine.toml", text).unwrap_err();
    error.downcast_ref::<Note>().unwrap().to_string()
}

#[test]
fn every_profile_in_the_folder_is_compiled_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("voices");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: BTreeSet<String> = files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    let voices = voice::load(None).unwrap();
    let ids: Vec<&String> = voices.iter().map(|voice| &voice.id).collect();
    assert_eq!(ids, files.iter().collect::<Vec<_>>());
}

#[test]
fn there_is_a_voice_for_everyone() {
    let voices = voice::load(None).unwrap();
    assert!(voices.len() >= 20);
    let count = |wanted: &dyn Fn(&Voice) -> bool| voices.iter().filter(|voice| wanted(voice)).count();
    assert!(count(&|v| v.narrator) >= 3);
    for gender in [Gender::Female, Gender::Male] {
        assert!(count(&|v| v.gender == gender && matches!(v.age, Age::Young | Age::Adult)) >= 6);
        assert!(count(&|v| v.gender == gender && v.age == Age::Child) >= 2);
        assert!(count(&|v| v.gender == gender && v.age == Age::Old) >= 2);
    }
    assert!(count(&|v| v.gender == Gender::Neutral) >= 2);
    for voice in &voices {
        assert!(engine::open(&voice.engine).is_ok(), "{}", voice.id);
        assert!(voice.description.ends_with('.') && !voice.license.is_empty(), "{}", voice.id);
    }
}

#[test]
fn a_folder_adds_voices_and_wins_over_those_of_the_program() {
    let own = voice::load(None).unwrap();
    let with = load_one("harbour.toml", PROFILE).unwrap();
    assert_eq!(with.len(), own.len());
    assert_eq!(voice::find(&with, "harbour").unwrap().gender, Gender::Male);
    let with = load_one("aspen.toml", PROFILE).unwrap();
    assert_eq!(with.len(), own.len() + 1);
    assert_eq!(with[1].id, "aspen", "sorted by id");
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let error = voice::load(Some(Path::new("no/such/folder"))).unwrap_err();
    assert!(error.to_string().contains("--> no/such/folder"), "{error}");
}

#[test]
fn a_setting_that_does_not_exist_is_shown_with_those_that_do() {
    let said = complaint(&PROFILE.replace("pitch_hz", "pich_hz"));
    assert!(said.contains("mine.toml:8:1") && said.contains("^^^^^^^"), "{said}");
    assert!(said.contains("did you mean `pitch_hz`?") && said.contains("roughness"), "{said}");
    let said = complaint(&PROFILE.replace("\"old\"", "\"ancient\""));
    assert!(said.contains("mine.toml:2:7") && said.contains("adult"), "{said}");
    let said = complaint(&PROFILE.replace("license", "licence"));
    assert!(said.contains("did you mean `license`?"), "{said}");
}

#[test]
fn a_setting_out_of_range_is_shown_with_its_range() {
    for wrong in ["2000", "-1.0", "nan", "inf"] {
        let said = complaint(&PROFILE.replace("120", wrong));
        assert!(said.contains("must lie between 60 and 400") && said.contains("mine.toml:8:12"), "{said}");
    }
}

#[test]
fn a_voice_that_does_not_exist_is_answered_with_the_one_that_was_meant() {
    let voices = voice::load(None).unwrap();
    assert_eq!(voice::find(&voices, "juniper").unwrap().id, "juniper");
    let said = voice::find(&voices, "junipr").unwrap_err().to_string();
    assert!(said.contains("no voice called `junipr`") && said.contains("did you mean `juniper`?"), "{said}");
    let said = voice::find(&voices, "zzzzz").unwrap_err().to_string();
    assert!(said.contains("the voices are anvil, "), "{said}");
}
