//! The engine `kokoro`, on a small model of its shape and two voices that `tests/tools/neural_model.py` made.
#![allow(clippy::unwrap_used)]
use dramatis::audio::Clip;
use dramatis::engine::{self, Direction, Utterance};
use dramatis::lexicon::Spoken;
use dramatis::note::Note;
use dramatis::voice::{self, Voice};
use std::io::Read;
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/neural").join(name)
}

fn voice(voices: &Path, blend: &str) -> Voice {
    let folder = tempfile::tempdir().unwrap();
    let model = fixture("tiny-kokoro.onnx");
    let text = format!(
        "gender = \"female\"\nage = \"adult\"\ndescription = \"A test.\"\nengine = \"kokoro\"\nlicense = \"CC0\"\n\
         [kokoro]\nmodel = {model:?}\nvoices = {voices:?}\nvoice = {blend:?}\n"
    );
    std::fs::write(folder.path().join("k.toml"), text).unwrap();
    voice::load(Some(folder.path())).unwrap().into_iter().find(|voice| voice.id == "k").unwrap()
}

fn line(voice: Voice, text: &str) -> Utterance {
    let spoken = Spoken { text: text.into(), phonemes: Vec::new() };
    Utterance { spoken, voice, direction: Direction::default(), seed: 1 }
}

fn say(blend: &str, text: &str) -> Clip {
    engine::open("kokoro").unwrap().speak(&line(voice(&fixture("tiny-voices.bin"), blend), text)).unwrap()
}

#[track_caller]
fn refusal(voices: &Path, blend: &str) -> Note {
    let voice = voice(voices, blend);
    engine::open("kokoro").unwrap().prepare(&voice).err().unwrap().downcast::<Note>().unwrap()
}

#[test]
fn a_line_is_spoken_the_same_on_any_thread() {
    let engine = engine::open("kokoro").unwrap();
    let line = line(voice(&fixture("tiny-voices.bin"), "af_anna"), "The harbour was quiet, and nobody spoke.");
    let alone = engine.speak(&line).unwrap();
    assert_eq!(alone.sample_rate_hz, 24_000);
    assert!(alone.duration_s() > 0.5 && alone.peak_db() > -20.0);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert!(engine.speak(&line).unwrap().samples == alone.samples));
        }
    });
}

#[test]
fn a_blend_is_neither_of_its_voices() {
    let text = "Good evening.";
    let (anna, otto) = (say("af_anna", text).samples, say("bm_otto", text).samples);
    let blend = say("af_anna*1.5 + bm_otto*0.5", text).samples;
    assert!(anna != otto && blend != anna && blend != otto);
    // Shares are shares: what they sum to does not matter.
    assert_eq!(blend, say("af_anna*3+bm_otto*1", text).samples);
    assert_eq!(anna, say("af_anna*2", text).samples);
}

#[test]
fn a_short_line_is_heard_and_nothing_is_silent() {
    for text in ["Yes.", "No!"] {
        // A frame of 25 ms for each sound at least.
        assert!(say("af_anna", text).duration_s() > 0.05, "{text}");
    }
    for text in ["", "...", "- ?"] {
        assert!(say("af_anna", text).samples.is_empty());
    }
}

#[test]
fn a_sentence_without_a_stop_is_spoken_in_parts() {
    let words = "twenty three thousand schoolmistresses ".repeat(200);
    assert!(say("af_anna", &words).duration_s() > 60.0);
}

#[test]
fn pace_is_the_speed_of_the_model() {
    let mut line = line(voice(&fixture("tiny-voices.bin"), "af_anna"), "The harbour was quiet, and nobody spoke.");
    let engine = engine::open("kokoro").unwrap();
    let plain = engine.speak(&line).unwrap().duration_s();
    line.direction.pace = 1.5;
    let ratio = plain / engine.speak(&line).unwrap().duration_s();
    assert!((1.2..1.8).contains(&ratio), "{ratio}");
}

#[test]
fn a_voice_that_is_not_there_is_refused_with_those_that_are() {
    let refused = refusal(&fixture("tiny-voices.bin"), "af_ana");
    assert!(refused.message.contains("`af_ana`") && refused.hint.unwrap().contains("`af_anna`"));
    for blend in ["", "af_anna*", "af_anna*nan", "af_anna*-1", "af_anna+", "../x", "af_anna*0"] {
        let refused = refusal(&fixture("tiny-voices.bin"), blend);
        assert!(refused.message.contains("names no voice") && refused.hint.is_some(), "{blend}: {refused}");
    }
}

#[test]
fn voices_may_lie_in_a_folder_and_broken_ones_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let archive = std::fs::read(fixture("tiny-voices.bin")).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&archive)).unwrap();
    let mut array = Vec::new();
    zip.by_name("af_anna.npy").unwrap().read_to_end(&mut array).unwrap();
    let raw = &array[array.len() - 510 * 256 * 4..];
    std::fs::write(folder.path().join("af_anna.bin"), raw).unwrap();
    let from_folder = engine::open("kokoro").unwrap().speak(&line(voice(folder.path(), "af_anna"), "Yes.")).unwrap();
    assert_eq!(from_folder.samples, say("af_anna", "Yes.").samples);
    let path = folder.path().join("af_anna.bin");
    for bytes in [&raw[1..], &[][..], &archive[..archive.len() / 2], &b"PK\x03\x04"[..]] {
        std::fs::write(&path, bytes).unwrap();
        assert!(refusal(&path, "af_anna").to_string().contains("af_anna.bin"));
    }
    std::fs::write(&path, raw.iter().map(|_| 0xff).collect::<Vec<u8>>()).unwrap();
    assert!(refusal(&path, "af_anna").message.contains("no numbers"));
}

#[test]
fn another_model_is_no_kokoro() {
    let mut voice = voice(&fixture("tiny-voices.bin"), "af_anna");
    voice.kokoro.as_mut().unwrap().model = fixture("tiny-piper.onnx");
    let refused = engine::open("kokoro").unwrap().speak(&line(voice, "Yes.")).err().unwrap();
    assert!(refused.downcast::<Note>().unwrap().message.contains("no Kokoro"));
}
