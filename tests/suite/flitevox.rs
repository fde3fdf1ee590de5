//! Flite's voices from files: the embedded one written out and read again, and files that were made to do harm.

#![allow(clippy::unwrap_used)]

use crate::session::Session;
use dramatis::audio::{Clip, pitch, timbre};
use dramatis::engine::{self, Direction, Utterance};
use dramatis::lexicon::Spoken;
use dramatis::voice::{self, Voice};
use std::path::Path;

/// The embedded voice as a file.
fn embedded() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("slt.flitevox");
    assert!(engine::write_embedded(&path));
    std::fs::read(&path).unwrap()
}

fn voice_of(folder: &Path, bytes: &[u8]) -> Voice {
    std::fs::write(folder.join("v.flitevox"), bytes).unwrap();
    let profile = "gender = \"female\"\nage = \"adult\"\ndescription = \"A.\"\nengine = \"builtin\"\nlicense = \"CC0\"\n\
                   [builtin]\nmodel = \"v.flitevox\"\n";
    std::fs::write(folder.join("v.toml"), profile).unwrap();
    voice::read(&folder.join("v.toml")).unwrap()
}

fn line(voice: &Voice) -> Utterance {
    let spoken = Spoken { text: "The rope was wet, and nobody spoke.".into(), phonemes: Vec::new() };
    Utterance { spoken, voice: voice.clone(), direction: Direction::default(), seed: 1 }
}

fn plain() -> Voice {
    let mut voice = voice::load_with(None, None).unwrap().remove(0);
    voice.builtin = voice::Builtin::default();
    voice
}

#[test]
fn the_embedded_voice_read_from_a_file_is_the_embedded_voice() {
    let folder = tempfile::tempdir().unwrap();
    let voice = voice_of(folder.path(), &embedded());
    let engine = engine::open("builtin").unwrap();
    assert_eq!(engine.prepare(&voice).unwrap().len(), 64);
    let (from_file, own) = (engine.speak(&line(&voice)).unwrap(), engine.speak(&line(&plain())).unwrap());
    assert_eq!(from_file.samples.len(), own.samples.len());
    let colour = |clip: &Clip| timbre::mean(&timbre::cepstra(clip));
    assert!(timbre::distance_db(&colour(&from_file), &colour(&own)) < 0.1);
    let hz = |clip: &Clip| pitch::median_hz(std::slice::from_ref(clip)).unwrap();
    assert!((hz(&from_file) / hz(&own) - 1.0).abs() < 0.02, "{} {}", hz(&from_file), hz(&own));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert!(engine.speak(&line(&voice)).unwrap().samples == from_file.samples));
        }
    });
}

#[test]
fn a_voice_file_is_installed_as_a_voice_of_the_embedded_engine() {
    let session = Session::new().file("dramatis.toml", "").file("cmu_us_slt.flitevox", embedded());
    session.run(["voices", "install", "cmu_us_slt.flitevox", "--license", "BSD-like"]).ok().says("licence: BSD-like");
    let profile = session.read("data/dramatis/voices/cmu-us-slt/slt.toml");
    assert!(profile.contains("model = \"cmu_us_slt.flitevox\"") && profile.contains("# as recorded"), "{profile}");
    session.run(["preview", "slt"]).ok().says("output/voices/preview/slt.wav");
}

#[test]
fn what_is_no_voice_is_refused_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let whole = embedded();
    let refuses = |bytes: &[u8]| {
        let voice = voice_of(folder.path(), bytes);
        let said = engine::open("builtin").unwrap().prepare(&voice).unwrap_err().to_string();
        assert!(said.contains("no voice that the embedded engine speaks") && said.contains("v.flitevox"), "{said}");
        said
    };
    refuses(b"");
    refuses(b"CMU_FLITE_CG_VOXDATA-v2.0");
    refuses(&[0; 1000]);
    for cut in (0..whole.len()).step_by(whole.len() / 150) {
        refuses(&whole[..cut]);
    }
    refuses(&[&whole[..], b"x"].concat());
    let altered = |from: &[u8], to: &[u8]| {
        let at = whole.windows(from.len()).position(|window| window == from).unwrap();
        let mut bytes = whole.clone();
        bytes[at..at + to.len()].copy_from_slice(to);
        bytes
    };
    assert!(refuses(&altered(b"eng\0", b"hin\0")).contains("only English"));
    assert!(refuses(&altered(b"copyright\0", b"lexicon_x\0")).contains("`lexicon_x`"));
    assert!(refuses(&altered(b"R:mcep_link", b"R:mcep%link")).contains("asks for what there is not"));
    assert!(refuses(&altered(&16_000i32.to_le_bytes(), &44_100i32.to_le_bytes())).contains("16 kHz"));
}

/// Every byte of the trees and tables is changed in turn, far apart; what passes the check is spoken.
#[test]
fn a_voice_that_was_tampered_with_is_refused_or_speaks() {
    let folder = tempfile::tempdir().unwrap();
    let whole = embedded();
    let (mut spoke, mut refused) = (0, 0);
    for turn in 0..400usize {
        let mut bytes = whole.clone();
        let at = (turn.wrapping_mul(2_654_435_761) >> 3) % bytes.len();
        let wide = turn % 3 == 0 && at + 4 < bytes.len();
        bytes[at] ^= [0xff, 0x80, 0x01, 0x40][turn % 4];
        if wide {
            bytes[at + 1..at + 4].copy_from_slice(&[0xff, 0xff, 0x7f]);
        }
        let voice = voice_of(folder.path(), &bytes);
        let engine = engine::open("builtin").unwrap();
        match engine.prepare(&voice) {
            // Each that speaks stays in memory.
            Ok(_) if spoke < 60 => {
                // What it says may be refused; what must not be is the end of the process.
                drop(engine.speak(&line(&voice)));
                spoke += 1;
            }
            Ok(_) => {}
            Err(_) => refused += 1,
        }
    }
    eprintln!("of 400 altered voices {refused} were refused");
    assert!(spoke > 0 && refused > 50, "{spoke} {refused}");
}
