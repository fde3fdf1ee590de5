//! The engine `piper`, on small models of Piper's shape that `tests/tools/neural_model.py` made.
#![allow(clippy::unwrap_used)]
use crate::session::Session;
use dramatis::audio::Clip;
use dramatis::engine::{self, Direction, Engine, Utterance, piper};
use dramatis::lexicon::Spoken;
use dramatis::note::Note;
use dramatis::voice::{self, Speaker, Voice};
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/neural").join(name)
}

/// A profile as a user writes it, loaded from a folder.
fn profile(folder: &Path, table: &str) -> anyhow::Result<Voice> {
    let text = format!(
        "gender = \"female\"\nage = \"adult\"\ndescription = \"A test.\"\nengine = \"piper\"\nlicense = \"CC0\"\n[piper]\n{table}"
    );
    std::fs::write(folder.join("anna.toml"), text).unwrap();
    Ok(voice::load(Some(folder))?.into_iter().find(|voice| voice.id == "anna").unwrap())
}

fn anna(model: &str) -> Voice {
    let folder = tempfile::tempdir().unwrap();
    profile(folder.path(), &format!("model = {:?}\n", fixture(model))).unwrap()
}

fn line(voice: Voice, text: &str) -> Utterance {
    let spoken = Spoken { text: text.into(), phonemes: Vec::new() };
    Utterance { spoken, voice, direction: Direction::default(), seed: 1 }
}

fn open() -> Box<dyn Engine> {
    engine::open("piper").unwrap()
}

fn say(utterance: &Utterance) -> Clip {
    open().speak(utterance).unwrap()
}

#[track_caller]
fn note(result: anyhow::Result<impl Sized>) -> Note {
    result.err().unwrap().downcast::<Note>().unwrap()
}

/// A copy of a model and its configuration, the latter changed.
fn altered(from: &str, to: &str) -> (tempfile::TempDir, Voice) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(fixture("tiny-piper.onnx"), folder.path().join("v.onnx")).unwrap();
    let json = std::fs::read_to_string(fixture("tiny-piper.onnx.json")).unwrap();
    assert!(json.contains(from), "{from}");
    std::fs::write(folder.path().join("v.onnx.json"), json.replacen(from, to, 1)).unwrap();
    let voice = profile(folder.path(), "model = \"v.onnx\"\n").unwrap();
    (folder, voice)
}

#[test]
fn the_sound_is_that_of_onnxruntime() {
    let ids = piper::ids(&fixture("tiny-piper.onnx"), "Yes.").unwrap();
    let bare = piper::bare(&fixture("tiny-piper.onnx"), &ids).unwrap();
    let bytes = std::fs::read(fixture("tiny-piper.f32")).unwrap();
    let reference: Vec<f32> = bytes.chunks_exact(4).map(|four| f32::from_le_bytes(four.try_into().unwrap())).collect();
    assert_eq!(bare.samples.len(), reference.len());
    let most = bare.samples.iter().zip(&reference).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
    eprintln!("rten and onnxruntime differ by at most {most:e}");
    assert!(most < 1e-3, "{most}");
    assert!(reference.iter().any(|sample| sample.abs() > 0.1));
}

#[test]
fn ids_are_start_filling_each_phoneme_and_filling_end() {
    let ids = piper::ids(&fixture("tiny-piper.onnx"), "Yes.").unwrap();
    let json: serde_json::Value =
        serde_json::from_slice(&std::fs::read(fixture("tiny-piper.onnx.json")).unwrap()).unwrap();
    let id = |phoneme: &str| json["phoneme_id_map"][phoneme][0].as_i64().unwrap() as i32;
    let expected = [1, 0, id("j"), 0, id("ˈ"), 0, id("ɛ"), 0, id("s"), 0, id("."), 0, 2];
    assert_eq!(ids, expected);
}

#[test]
fn phonemes_are_those_of_espeak_ng_with_plain_stops() {
    let phonemizer = engine::Phonemizer::default();
    for (text, ipa) in [
        ("Hello, world!", "həlˈoʊ, wˈɜːld!"),
        ("Yes - no.", "jˈɛs; nˈoʊ."),
        ("No stop", "nˈoʊ stˈɑːp"),
        ("- Well...", "wˈɛl."),
    ] {
        assert_eq!(phonemizer.speak("en-us", text, &[]).unwrap(), ipa);
    }
    let own = [("Ria".to_owned(), "ɹiːə".to_owned())];
    assert_eq!(phonemizer.speak("en-us", "No, Ria!", &own).unwrap(), "nˈoʊ, ɹiːə!");
    assert_eq!(phonemizer.speak("en-us", "Ria's world", &own).unwrap(), "ɹiːəz wˈɜːld");
}

#[test]
fn a_short_line_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let table = format!("model = {:?}\nnoise_scale = 0.0\nnoise_w = 0.0\n", fixture("tiny-piper.onnx"));
    let voice = profile(folder.path(), &table).unwrap();
    for text in ["Yes.", "No!", "Oh.", "I?"] {
        let ids = piper::ids(&fixture("tiny-piper.onnx"), text).unwrap();
        let bare = piper::bare(&fixture("tiny-piper.onnx"), &ids).unwrap();
        assert_eq!(bare.durations.len(), ids.len());
        let frames: f32 = bare.durations.iter().sum();
        assert_eq!(bare.samples.len(), frames as usize * 256, "{text}");
        let clip = say(&line(voice.clone(), text));
        let energy = |samples: &[f32]| samples.iter().map(|sample| f64::from(sample * sample)).sum::<f64>();
        assert!(energy(&clip.samples) > 0.97 * energy(&bare.samples), "{text}");
        assert!(
            clip.samples.len() * 10 > bare.samples.len() * 8,
            "{text}: {} of {}",
            clip.samples.len(),
            frames * 256.0
        );
    }
}

#[test]
fn the_same_line_gives_the_same_bytes_on_one_and_on_eight_threads() {
    let engine = open();
    let texts = ["Yes.", "The harbour was quiet, and nobody spoke.", "Who goes there?", "No!"];
    let lines: Vec<_> = texts.iter().cycle().take(24).map(|text| line(anna("tiny-piper.onnx"), text)).collect();
    let alone: Vec<_> = lines.iter().map(|line| engine.speak(line).unwrap().samples).collect();
    let together = open();
    std::thread::scope(|scope| {
        for first in 0..8 {
            let (together, lines, alone) = (&together, &lines, &alone);
            scope.spawn(move || {
                for at in (first..lines.len()).step_by(8) {
                    assert!(together.speak(&lines[at]).unwrap().samples == alone[at]);
                }
            });
        }
    });
}

#[test]
fn another_seed_is_another_performance() {
    let mut line = line(anna("tiny-piper.onnx"), "The harbour was quiet.");
    let first = say(&line);
    assert_eq!(first.samples, say(&line).samples);
    line.seed = 2;
    assert_ne!(first.samples, say(&line).samples);
}

#[test]
fn each_speaker_of_a_model_is_a_voice() {
    let folder = tempfile::tempdir().unwrap();
    let speak = |speaker: &str| {
        let table = format!("model = {:?}\n{speaker}", fixture("tiny-cast.onnx"));
        say(&line(profile(folder.path(), &table).unwrap(), "Good evening.")).samples
    };
    let (first, second) = (speak(""), speak("speaker = \"person-1\"\n"));
    assert_eq!(first, speak("speaker = 0\n"));
    assert_eq!(second, speak("speaker = 1\n"));
    assert_ne!(first, second);
    let mut stranger = anna("tiny-cast.onnx");
    stranger.piper.as_mut().unwrap().speaker = Some(Speaker::Name("persom-2".into()));
    let refused = note(open().prepare(&stranger));
    assert!(refused.message.contains("`persom-2`") && refused.hint.unwrap().contains("person-2"));
    stranger.piper.as_mut().unwrap().speaker = Some(Speaker::Id(3));
    assert!(note(open().prepare(&stranger)).hint.unwrap().contains("0 to 2"));
}

#[test]
fn pace_shortens_and_pitch_does_not() {
    let text = "The harbour was quiet, and nobody spoke a word that night.";
    let mut line = line(anna("tiny-piper.onnx"), text);
    let plain = say(&line).duration_s();
    line.direction.pace = 1.5;
    let fast = say(&line).duration_s();
    // Durations are whole frames, rounded up: a frame is 12 ms.
    assert!((1.2..1.6).contains(&(plain / fast)), "{plain} {fast}");
    line.direction.pace = 1.0;
    line.direction.pitch_semitones = 3.0;
    let high = say(&line).duration_s();
    assert!((0.88..1.12).contains(&(plain / high)), "{plain} {high}");
}

#[test]
fn there_is_nothing_to_hear_where_nothing_is_said() {
    for text in ["", " ", "...", "- ?"] {
        assert!(say(&line(anna("tiny-piper.onnx"), text)).samples.is_empty(), "{text}");
    }
}

#[test]
fn five_thousand_words_are_spoken_a_sentence_at_a_time() {
    let long = format!("{}and nobody was there to see it.", "The tide came in, the boats went out again, ".repeat(6));
    let clip = say(&line(anna("tiny-piper.onnx"), &format!("{long} ").repeat(82)));
    assert!(clip.duration_s() > 82.0, "{}", clip.duration_s());
}

#[test]
fn a_word_of_the_book_is_said_as_its_phonemes_are_given() {
    let mut line = line(anna("tiny-piper.onnx"), "Ria's boat.");
    let plain = say(&line).samples;
    line.spoken.phonemes = vec![("Ria".into(), "ɹiːə".into())];
    assert_ne!(say(&line).samples, plain);
    line.spoken.phonemes = vec![("Ria".into(), "ɹiж".into())];
    let refused = note(open().speak(&line));
    assert!(refused.message.contains("`ж`") && refused.message.contains("Ria's boat."), "{}", refused.message);
}

#[test]
fn a_missing_file_is_named_with_the_way_to_get_it() {
    let folder = tempfile::tempdir().unwrap();
    let voice = profile(folder.path(), "model = \"v.onnx\"\n").unwrap();
    let refused = note(open().prepare(&voice));
    assert!(refused.to_string().contains("v.onnx") && refused.hint.unwrap().contains("voices.md"));
    std::fs::copy(fixture("tiny-piper.onnx"), folder.path().join("v.onnx")).unwrap();
    let refused = note(open().prepare(&voice));
    assert!(refused.to_string().contains("v.onnx.json") && refused.message.contains("missing"));
}

#[test]
fn a_configuration_out_of_bounds_is_refused() {
    for (from, to, word) in [
        ("22050", "0", "sample_rate"),
        ("22050", "4000000000", "sample_rate"),
        ("\"num_symbols\": 256", "\"num_symbols\": 20", "the ids of"),
        ("\"num_symbols\": 256", "\"num_symbols\": 4000000000", "num_symbols"),
        ("\"length_scale\": 1", "\"length_scale\": 1e30", "length_scale"),
        ("\"length_scale\": 1", "\"length_scale\": -1", "length_scale"),
        ("\"hop_length\": 256", "\"hop_length\": 0", "hop_length"),
        ("\"^\"", "\"^^\"", "`^`"),
        ("\"en-us\"", "\"../../etc\"", "only English"),
        ("\"en-us\"", "\"de\"", "only English"),
        ("\"phoneme_type\": \"espeak\"", "\"phoneme_type\": \"pinyin\"", "pinyin"),
        ("{", "[", "configuration"),
    ] {
        let (_folder, voice) = altered(from, to);
        let refused = note(open().prepare(&voice));
        assert!(refused.message.contains(word), "{from} -> {to}: {}", refused.message);
        assert!(refused.hint.is_some() && refused.to_string().contains("v.onnx.json"), "{from} -> {to}");
    }
}

#[test]
fn a_model_that_is_none_is_refused_with_its_path() {
    let (folder, voice) = altered("22050", "22050");
    let whole = std::fs::read(fixture("tiny-piper.onnx")).unwrap();
    let mut broken = vec![Vec::new(), b"<html>Not found</html>".to_vec(), vec![0xff; 5000], vec![0x3a; 5000]];
    broken.extend((1..40).map(|part| whole[..whole.len() * part / 40].to_vec()));
    for bytes in broken {
        std::fs::write(folder.path().join("v.onnx"), &bytes).unwrap();
        let refused = note(open().speak(&line(voice.clone(), "Yes.")));
        assert!(refused.to_string().contains("v.onnx"), "{refused}");
    }
}

#[test]
fn a_model_with_flipped_bits_is_spoken_or_refused() {
    let (folder, voice) = altered("22050", "22050");
    let whole = std::fs::read(fixture("tiny-piper.onnx")).unwrap();
    let mut refused = 0;
    let mut state = 12345_u64;
    for _ in 0..120 {
        let mut bytes = whole.clone();
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // The nodes come first, the weights after: most flips are to hit what has structure.
        let at = (state >> 33) as usize % if state & 3 == 0 { whole.len() } else { whole.len() / 8 };
        bytes[at] ^= 1 << ((state >> 20) & 7);
        std::fs::write(folder.path().join("v.onnx"), &bytes).unwrap();
        match open().speak(&line(voice.clone(), "Yes.")) {
            Ok(clip) => assert!(clip.samples.iter().all(|sample| sample.is_finite())),
            Err(cause) => {
                assert!(cause.downcast::<Note>().unwrap().to_string().contains("v.onnx"));
                refused += 1;
            }
        }
    }
    assert!(refused > 10, "{refused}");
}

/// The small model with one scalar constant of its graph replaced by another, wherever it stands.
fn with_constant(from: f32, to: f32) -> (tempfile::TempDir, Voice) {
    let (folder, voice) = altered("22050", "22050");
    let mut bytes = std::fs::read(fixture("tiny-piper.onnx")).unwrap();
    // Four raw bytes, as a field of a tensor.
    let field = |value: f32| [&[0x4a, 4][..], &value.to_le_bytes()].concat();
    let places: Vec<usize> = (0..bytes.len() - 6).filter(|at| bytes[*at..*at + 6] == field(from)).collect();
    assert!(!places.is_empty(), "no constant {from}");
    places.iter().for_each(|at| bytes[*at..*at + 6].copy_from_slice(&field(to)));
    std::fs::write(folder.path().join("v.onnx"), bytes).unwrap();
    (folder, voice)
}

#[test]
fn a_line_that_would_last_for_years_is_refused_before_it_is_made() {
    // Durations are the exponential of what is added here: e^25 frames for each sound are 20 GB and more.
    for endless in [25.0, 80.0, f32::NAN, f32::INFINITY] {
        let (_folder, voice) = with_constant(1.0, endless);
        let begun = std::time::Instant::now();
        let refused = note(open().speak(&line(voice, "Yes.")));
        assert!(refused.message.contains("could not speak `Yes.`"), "{endless}: {}", refused.message);
        assert!(begun.elapsed().as_secs() < 20, "{endless}");
    }
    let (_folder, voice) = with_constant(1.0, 25.0);
    assert!(note(open().speak(&line(voice, "Yes."))).message.contains("longer than 180 seconds"));
}

#[test]
fn a_configuration_of_nonsense_is_an_error_with_its_path() {
    let (folder, voice) = altered("22050", "22050");
    let json = std::fs::read_to_string(fixture("tiny-piper.onnx.json")).unwrap();
    let many: String = (0..300_000).map(|n| format!("\"x{n}\": [1], ")).collect();
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let broken: Vec<Vec<u8>> = vec![
        b"\xff\xfe\x00{".to_vec(),
        json.replace("\"en-us\"", "\"\u{fffd}\"")
            .into_bytes()
            .iter()
            .map(|b| if *b == 0xbd { 0xff } else { *b })
            .collect(),
        deep.into_bytes(),
        json.replacen("\"phoneme_id_map\": {", &format!("\"phoneme_id_map\": {{ {many}"), 1).into_bytes(),
        json.replace("\"num_speakers\": 1", "\"num_speakers\": -1").into_bytes(),
        json.replace("\"num_speakers\": 1", "\"num_speakers\": \"many\"").into_bytes(),
        json.replace("\"sample_rate\": 22050", "\"sample_rate\": 1e400").into_bytes(),
        b"null".to_vec(),
        b"{}".to_vec(),
        Vec::new(),
    ];
    for (at, bytes) in broken.iter().enumerate() {
        std::fs::write(folder.path().join("v.onnx.json"), bytes).unwrap();
        let refused = note(open().prepare(&voice));
        assert!(refused.to_string().contains("v.onnx.json"), "{at}: {refused}");
        assert!(refused.hint.is_some_and(|hint| hint.contains("download")), "{at}");
    }
    // Many phonemes that are within bounds are no fault.
    let many: String = (0..50_000).map(|n| format!("\"x{n}\": [1], ")).collect();
    let json = json.replacen("\"phoneme_id_map\": {", &format!("\"phoneme_id_map\": {{ {many}"), 1);
    std::fs::write(folder.path().join("v.onnx.json"), json).unwrap();
    assert!(!open().speak(&line(voice, "Yes.")).unwrap().samples.is_empty());
}

#[test]
fn an_id_that_the_network_does_not_have_is_an_error() {
    let (folder, voice) = altered("\"num_symbols\": 256", "\"num_symbols\": 9000");
    let path = folder.path().join("v.onnx.json");
    let mut json: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    json["phoneme_id_map"]["."] = serde_json::json!([8999]);
    std::fs::write(&path, json.to_string()).unwrap();
    assert!(note(open().speak(&line(voice, "Yes."))).message.contains("could not speak `Yes.`"));
}

#[test]
fn what_a_killed_run_left_is_removed_and_what_another_uses_is_not() {
    let session = Session::new().chapter("The harbour was quiet.\n");
    session.write("dramatis.toml", "voices = \"mine\"\n");
    let head = "gender = \"female\"\nage = \"adult\"\ndescription = \"One.\"\nnarrator = true\nengine = \"piper\"\nlicense = \"CC0\"\n";
    session.write("mine/one.toml", format!("{head}[piper]\nmodel = \"v.onnx\"\n"));
    session.write("mine/v.onnx", std::fs::read(fixture("tiny-piper.onnx")).unwrap());
    session.write("mine/v.onnx.json", std::fs::read(fixture("tiny-piper.onnx.json")).unwrap());
    session.write("chapters.cast.toml", "[narrator]\nvoice = \"one\"\n");
    for name in ["dramatis-espeak-dead/.lock", "dramatis-espeak-alive/.lock", "another/.lock"] {
        session.write(&format!("tmp/{name}"), "");
    }
    let held = std::fs::File::open(session.path("tmp/dramatis-espeak-alive/.lock")).unwrap();
    held.lock().unwrap();
    let mut command = session.command(&["render", "chapters", "--to", "wav"]);
    let output = command.env("TMPDIR", session.path("tmp")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut left: Vec<_> =
        std::fs::read_dir(session.path("tmp")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    // Another system has another place for temporary files.
    let expected = if cfg!(windows) { left.clone() } else { vec!["another".into(), "dramatis-espeak-alive".into()] };
    assert_eq!(left, expected);
}

#[test]
fn another_graph_is_no_piper_voice() {
    // `sid` renamed: an input that nobody will give.
    let folder = tempfile::tempdir().unwrap();
    let mut bytes = std::fs::read(fixture("tiny-cast.onnx")).unwrap();
    for at in 0..bytes.len() - 3 {
        if &bytes[at..at + 3] == b"sid" {
            bytes[at] = b'x';
        }
    }
    std::fs::write(folder.path().join("v.onnx"), bytes).unwrap();
    std::fs::copy(fixture("tiny-cast.onnx.json"), folder.path().join("v.onnx.json")).unwrap();
    let voice = profile(folder.path(), "model = \"v.onnx\"\n").unwrap();
    assert!(note(open().speak(&line(voice, "Yes."))).message.contains("no Piper voice"));
}

#[test]
fn a_profile_says_which_file_and_nothing_out_of_bounds() {
    let folder = tempfile::tempdir().unwrap();
    for (table, word) in [
        ("", "model"),
        ("model = \"v.onnx\"\npace = 9.0\n", "`pace`"),
        ("model = \"v.onnx\"\npitch_semitones = nan\n", "`pitch_semitones`"),
        ("model = \"v.onnx\"\nspeeker = 1\n", "speeker"),
    ] {
        let refused = note(profile(folder.path(), table));
        assert!(refused.to_string().contains(word) && refused.to_string().contains("anna.toml"), "{refused}");
    }
    let voice = profile(folder.path(), "model = \"v.onnx\"\n").unwrap();
    assert_eq!(voice.piper.unwrap().model, folder.path().join("v.onnx"));
}

#[test]
fn a_story_is_told_by_a_downloaded_voice_and_told_anew_when_the_file_is_another() {
    let session = Session::new().chapter("The harbour was quiet. \"Who goes there?\" said Anna.\n");
    let profile = |name: &str, gender: &str, speaker: u32| {
        format!(
            "gender = \"{gender}\"\nage = \"adult\"\ndescription = \"{name}.\"\nnarrator = true\nengine = \"piper\"\n\
             license = \"CC0\"\n[piper]\nmodel = \"cast.onnx\"\nspeaker = {speaker}\n"
        )
    };
    session.write("dramatis.toml", "voices = \"mine\"\n");
    session.write("mine/one.toml", profile("one", "female", 0));
    session.write("mine/two.toml", profile("two", "male", 1));
    session.write("mine/cast.onnx", std::fs::read(fixture("tiny-cast.onnx")).unwrap());
    session.write("mine/cast.onnx.json", std::fs::read(fixture("tiny-cast.onnx.json")).unwrap());
    session.write(
        "chapters.cast.toml",
        "[narrator]\nvoice = \"one\"\n\n[[character]]\nname = \"Anna\"\nvoice = \"two\"\n",
    );
    let render = || {
        let run = session.run(["render", "chapters", "--to", "wav"]);
        assert_eq!(run.code, 0, "{}", run.err);
        run.out + &run.err
    };
    assert!(!render().contains("unchanged"));
    let again = render();
    assert!(again.contains("unchanged"), "{again}");
    let json = session.read("mine/cast.onnx.json").replace("\"length_scale\": 1,", "\"length_scale\": 2,");
    session.write("mine/cast.onnx.json", json);
    assert!(!render().contains("unchanged"));
}
