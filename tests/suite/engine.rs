#![allow(clippy::unwrap_used)]
use dramatis::audio::Clip;
use dramatis::engine::{self, Direction, ENGINES, Utterance};
use dramatis::lexicon::Spoken;
use dramatis::note::Note;
use dramatis::voice::{Age, Builtin, Gender, Voice};

fn anyone(engine: &str) -> Voice {
    Voice {
        id: "anyone".into(),
        gender: Gender::Neutral,
        age: Age::Adult,
        description: "anyone".into(),
        narrator: false,
        engine: engine.into(),
        license: "none".into(),
        builtin: Builtin::default(),
    }
}

fn line(engine: &str, text: &str) -> Utterance {
    let spoken = Spoken { text: text.into(), phonemes: Vec::new() };
    Utterance { spoken, voice: anyone(engine), direction: Direction::default(), seed: 1 }
}

fn say(utterance: &Utterance) -> Clip {
    engine::open(&utterance.voice.engine).unwrap().speak(utterance).unwrap()
}

/// The largest step between neighbouring samples; the outside counts as silence.
fn steepest(samples: &[f32]) -> f32 {
    let padded: Vec<f32> = [&[0.0], samples, &[0.0]].concat();
    padded.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max)
}

#[test]
fn an_engine_is_opened_by_the_name_it_bears() {
    for entry in ENGINES {
        assert_eq!(engine::open(entry.name).unwrap().name(), entry.name);
    }
}

#[test]
fn an_unknown_engine_is_refused_with_the_names_of_all() {
    let error = engine::open("gramophone").err().unwrap();
    let note = error.downcast_ref::<Note>().unwrap();
    assert!(note.message.contains("`gramophone`"));
    for entry in ENGINES {
        assert!(note.hint.as_ref().unwrap().contains(entry.name));
    }
}

#[test]
fn the_tone_engine_gives_an_exact_number_of_samples_a_word() {
    for (text, words) in [("Yes.", 1), ("One two three.", 3), ("Well - no - yes!", 3)] {
        assert_eq!(say(&line("tone", text)).samples.len(), words * 2560 + (words - 1) * 640, "{text}");
    }
    for text in ["", " ", "...", "- ?"] {
        assert!(say(&line("tone", text)).samples.is_empty());
    }
}

#[test]
fn the_tone_engine_does_not_click() {
    // A full-level sine of 300 Hz itself steps by 0.03.
    assert!(steepest(&say(&line("tone", "One two three.")).samples) < 0.05);
}

#[test]
fn the_tone_engine_follows_the_direction() {
    let plain = line("tone", "One two three.");
    let mut quick = plain.clone();
    quick.direction.pace = 2.0;
    assert_eq!(say(&quick).samples.len(), 3 * 1280 + 2 * 320);
    let mut high = plain.clone();
    high.direction.pitch_semitones = 12.0;
    let crossings = |clip: &Clip| clip.samples.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count() as f32;
    let ratio = crossings(&say(&high)) / crossings(&say(&plain));
    assert!((1.9..2.1).contains(&ratio), "{ratio}");
}

#[test]
fn the_embedded_engine_says_phonemes_as_it_says_the_word_that_has_them() {
    let read = line("builtin", "hello");
    let mut given = line("builtin", "hello");
    given.spoken.phonemes = vec![("hello".to_owned(), "həˈloʊ".to_owned())];
    assert_eq!(say(&given), say(&read));
}
