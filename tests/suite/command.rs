//! The engine `command`: programs that speak, fail, hang and flood.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use crate::session::Session;
use dramatis::audio::Clip;
use dramatis::engine::{self, Direction, Reach, Refusal, Utterance};
use dramatis::lexicon::Spoken;
use dramatis::note::Note;
use dramatis::voice::{self, Voice};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::{Duration, Instant};

/// Whole 16-bit mono WAV bytes of a sine.
pub fn sine(seconds: f32, frequency_hz: f32, level: f32) -> Vec<u8> {
    let samples = (0..(seconds * 16_000.0) as usize).map(|at| {
        let turns = at as f32 * frequency_hz / 16_000.0;
        ((std::f32::consts::TAU * turns).sin() * level * 32_767.0) as i16
    });
    let data: Vec<u8> = samples.flat_map(i16::to_le_bytes).collect();
    let mut wav = b"RIFF".to_vec();
    wav.extend((data.len() as u32 + 36).to_le_bytes());
    wav.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    wav.extend(16_000_u32.to_le_bytes());
    wav.extend(32_000_u32.to_le_bytes());
    wav.extend(b"\x02\0\x10\0data");
    wav.extend((data.len() as u32).to_le_bytes());
    wav.extend(data);
    wav
}

/// A folder with a voice `it`, spoken by a shell script.
struct Stage(tempfile::TempDir);

impl Stage {
    fn new(script: &str, settings: &str) -> Self {
        let stage = Self(tempfile::tempdir().unwrap());
        std::fs::write(stage.path("sound.wav"), sine(0.5, 300.0, 0.3)).unwrap();
        let folder = stage.0.path().display();
        stage.program("speak.sh", &format!("#!/bin/sh\ncd {folder}\n{script}\n"));
        stage.voice(settings);
        stage
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn program(&self, name: &str, script: &str) {
        std::fs::write(self.path(name), script).unwrap();
        std::fs::set_permissions(self.path(name), std::fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn voice(&self, settings: &str) {
        std::fs::write(self.path("it.toml"), profile(settings)).unwrap();
    }

    fn load(&self) -> anyhow::Result<Voice> {
        Ok(voice::find(&voice::load(Some(self.0.path()))?, "it")?.clone())
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    fn say(&self, text: &str) -> anyhow::Result<Clip> {
        let engine = engine::open("command").unwrap();
        engine.speak(&line(self.load()?, text))
    }

    #[track_caller]
    fn refuses(&self, text: &str) -> Refusal {
        let error = self.say(text).expect_err("it spoke");
        let refusal = error.downcast::<Refusal>().unwrap();
        assert!(!refusal.hint.is_empty());
        refusal
    }
}

/// A profile of a voice that a program speaks.
pub fn profile(settings: &str) -> String {
    format!(
        "gender = \"female\"\nage = \"adult\"\ndescription = \"A program.\"\nengine = \"command\"\nlicense = \"none\"\n[command]\n{settings}\n"
    )
}

fn line(voice: Voice, text: &str) -> Utterance {
    let spoken = Spoken { text: text.into(), phonemes: Vec::new() };
    Utterance { spoken, voice, direction: Direction::default(), seed: 7 }
}

/// Whether a program is installed; says so where it is not.
pub fn has(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap();
    let there = std::env::split_paths(&paths).any(|folder| folder.join(program).is_file());
    if !there {
        eprintln!("{program} is not installed: skipped");
    }
    there
}

fn seconds(clip: &Clip) -> f64 {
    clip.duration_s()
}

#[test]
fn words_go_in_by_standard_input_and_sound_comes_out_of_standard_output() {
    let stage = Stage::new("cat > heard; cat sound.wav", "argv = [\"./speak.sh\"]");
    let clip = stage.say("Good morning.").unwrap();
    assert_eq!(stage.read("heard"), "Good morning.\n");
    assert!((0.49..0.51).contains(&seconds(&clip)), "{}", seconds(&clip));
}

#[test]
fn words_and_sound_may_go_by_files() {
    let stage = Stage::new("cp $1 heard; cp sound.wav $2", "argv = [\"./speak.sh\", \"{text_file}\", \"{out_file}\"]");
    let clip = stage.say("Good morning.").unwrap();
    assert_eq!(stage.read("heard"), "Good morning.\n");
    assert!((0.49..0.51).contains(&seconds(&clip)));
}

#[test]
fn no_shell_ever_reads_a_line_and_no_line_is_an_option() {
    let stage = Stage::new("printf '%s' \"$1\" > heard; cat sound.wav", "argv = [\"./speak.sh\", \"{text}\"]");
    for text in ["a `touch owned` $(touch owned); touch owned | \"b\" 'c' {voice} * \\", "-h --help"] {
        stage.say(text).unwrap();
        assert_eq!(stage.read("heard").trim_start(), text);
        assert!(!stage.read("heard").starts_with('-'));
    }
    assert!(!stage.path("owned").exists());
}

#[test]
fn pace_and_pitch_reach_the_program_in_its_own_measure() {
    let stage = Stage::new(
        "echo \"$@\" > heard; cat sound.wav",
        "argv = [\"./speak.sh\", \"{speed}\", \"{length}\", \"{wpm}\", \"{pitch}\", \"{ratio}\", \"{delivery}\", \"{{x}}\"]\n\
         wpm = 160\npitch = 50\npitch_step = 4\npitch_limits = [0, 60]",
    );
    let engine = engine::open("command").unwrap();
    let mut utterance = line(stage.load().unwrap(), "Run!");
    engine.speak(&utterance).unwrap();
    assert_eq!(stage.read("heard"), "1.000 1.000 160 50 1.0000 plain {x}\n");
    (utterance.direction.pace, utterance.direction.pitch_semitones) = (1.25, 2.0);
    utterance.direction.delivery = engine::Delivery::Shout;
    engine.speak(&utterance).unwrap();
    assert_eq!(stage.read("heard"), "1.250 0.800 200 58 1.1225 shout {x}\n");
    utterance.direction.pitch_semitones = 12.0;
    engine.speak(&utterance).unwrap();
    assert!(stage.read("heard").contains(" 200 60 "));
}

#[test]
fn bare_samples_are_read_at_the_rate_the_voice_tells() {
    let stage = Stage::new("tail -c +45 sound.wav", "argv = [\"./speak.sh\"]\nraw_hz = 8000");
    let clip = stage.say("Good morning.").unwrap();
    assert_eq!(clip.sample_rate_hz, 8000);
    assert!((0.99..1.01).contains(&seconds(&clip)));
}

#[test]
fn a_program_that_fails_is_told_of_with_what_it_said_last() {
    let stage = Stage::new("echo 'no voice data' >&2; exit 3", "argv = [\"./speak.sh\"]");
    let refusal = stage.refuses("Good morning.");
    assert!(refusal.message.contains("exit status: 3 (it says: no voice data)"), "{}", refusal.message);
    assert!(refusal.message.contains("`Good morning.`"));
    assert!(refusal.hint.contains("speak.sh"));
    assert_eq!(refusal.reach, Reach::Passing);
}

#[test]
fn errors_without_end_are_cut_to_their_last_words() {
    let stage = Stage::new("yes mistake | head -c 5000000 >&2; echo the end >&2; exit 1", "argv = [\"./speak.sh\"]");
    let refusal = stage.refuses("Good morning.");
    assert!(refusal.message.contains("the end)") && refusal.message.len() < 600, "{}", refusal.message);
}

#[test]
fn nothing_garbage_silence_and_half_a_sound_are_refused() {
    for (script, cause) in [
        ("true", "wrote no sound to its standard output"),
        ("echo 'Usage: speak FILE'", "gave no sound but `Usage: speak FILE`"),
        ("printf '\\001\\002'; head -c 20000 /dev/urandom", "gave no sound that can be read"),
        ("head -c 44 sound.wav; head -c 16000 /dev/zero", "gave only silence"),
        ("head -c 9000 sound.wav", "breaks off 7044 bytes before the end"),
    ] {
        let refusal = Stage::new(script, "argv = [\"./speak.sh\"]").refuses("Good morning.");
        assert!(refusal.message.contains(cause), "{script}: {}", refusal.message);
    }
}

#[test]
fn half_a_sound_is_taken_where_the_voice_trusts_it() {
    let stage = Stage::new("head -c 9000 sound.wav", "argv = [\"./speak.sh\"]\ntrust_sizes = true");
    assert!((0.27..0.29).contains(&seconds(&stage.say("Good morning.").unwrap())));
}

#[test]
fn sizes_that_stand_for_unknown_do_not_matter() {
    for size in ["\\000\\000\\000\\000", "\\377\\377\\377\\377", "\\377\\377\\377\\177", "\\000\\360\\377\\177"] {
        let script = format!(
            "head -c 4 sound.wav; printf '{size}'; tail -c +9 sound.wav | head -c 32; printf '{size}'; tail -c +45 sound.wav"
        );
        let clip = Stage::new(&script, "argv = [\"./speak.sh\"]").say("Good morning.").unwrap();
        assert!((0.49..0.51).contains(&seconds(&clip)), "{size}");
    }
}

#[test]
fn a_program_that_hangs_is_ended_with_all_it_started() {
    let stage = Stage::new("sleep 600 & echo $! > child; sleep 600", "argv = [\"./speak.sh\"]\ntimeout_s = 1");
    let began = Instant::now();
    let refusal = stage.refuses("Good morning.");
    assert!(refusal.message.contains("gave nothing within 1 s"), "{}", refusal.message);
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    let child = stage.read("child");
    gone(child.trim());
}

/// Waits until a process has ended (or is only waited for).
fn gone(pid: &str) {
    let status = Path::new("/proc").join(pid).join("status");
    let runs = || std::fs::read_to_string(&status).is_ok_and(|text| !text.contains("State:\tZ"));
    let began = Instant::now();
    while runs() {
        assert!(began.elapsed() < Duration::from_secs(20), "{pid} still runs");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn what_a_program_leaves_behind_does_not_keep_a_line_waiting() {
    let stage = Stage::new("cat sound.wav; sleep 600 & echo $! > child", "argv = [\"./speak.sh\"]");
    let began = Instant::now();
    stage.say("Good morning.").unwrap();
    assert!(began.elapsed() < Duration::from_secs(20));
    gone(stage.read("child").trim());
}

#[test]
fn two_gigabytes_are_not_taken_from_output_or_file() {
    for (script, argv) in [
        ("head -c 2000000000 /dev/zero", "[\"./speak.sh\"]"),
        ("exec head -c 2000000000 /dev/zero > $1", "[\"./speak.sh\", \"{out_file}\"]"),
    ] {
        let refusal = Stage::new(script, &format!("argv = {argv}")).refuses("Good morning.");
        assert!(refusal.message.contains("gave more than 64 MB"), "{}", refusal.message);
        assert_eq!(refusal.reach, Reach::Line);
    }
}

#[test]
fn a_program_that_is_missing_or_may_not_run_is_told_of_before_anything_is_spoken() {
    let engine = engine::open("command").unwrap();
    let stage = Stage::new("true", "argv = [\"no-such-program-here\"]");
    let error = engine.prepare(&stage.load().unwrap()).err().unwrap();
    let note = error.downcast_ref::<Note>().unwrap();
    assert!(note.message.contains("`no-such-program-here` of the voice `it` was not found"));
    assert!(note.hint.as_ref().unwrap().contains("install it"));

    std::fs::write(stage.path("plain.sh"), "#!/bin/sh\n").unwrap();
    stage.voice("argv = [\"./plain.sh\"]");
    let error = engine.prepare(&stage.load().unwrap()).err().unwrap();
    assert!(error.downcast_ref::<Note>().unwrap().hint.as_ref().unwrap().contains("chmod +x"));
}

#[test]
fn another_version_of_the_program_or_its_script_has_another_fingerprint() {
    let engine = engine::open("command").unwrap();
    let stage = Stage::new("cat sound.wav", "argv = [\"./speak.sh\"]");
    let mark = |stage: &Stage| engine.prepare(&stage.load().unwrap()).unwrap();
    let before = mark(&stage);
    assert_eq!(mark(&stage), before);
    stage.program("speak.sh", "#!/bin/sh\ncat other.wav\n");
    assert_ne!(mark(&stage), before);
    let script = format!("argv = [\"sh\", \"{}\"]", stage.path("speak.sh").display());
    stage.voice(&script);
    let before = mark(&stage);
    stage.program("speak.sh", "#!/bin/sh\ncat sound.wav # louder\n");
    assert_ne!(mark(&stage), before);
}

#[test]
fn mistakes_in_a_profile_are_shown_with_their_place() {
    for (settings, cause) in [
        ("argv = [\"x\", \"{txet}\"]", "there is no placeholder `{txet}`"),
        ("argv = []", "does not say which program"),
        ("preset = \"espeak\"", "there is no preset `espeak`"),
        ("preset = \"piper\"", "`{model}` is used, and `model` is not set"),
        ("argv = [\"x\"]\nspeed = 9", "`speed` is 9"),
        ("argv = [\"x\", \"{text}\"]\nmode = \"lines\"", "changes with each line"),
        ("argv = [\"x\"]\nshell = true", "there is no setting `shell`"),
    ] {
        let stage = Stage::new("true", settings);
        let error = stage.load().err().unwrap();
        let note = error.downcast_ref::<Note>().unwrap();
        assert!(note.message.contains(cause), "{settings}: {}", note.message);
        assert!(note.place.as_ref().unwrap().spot.is_some(), "{settings}");
    }
}

/// A program of the protocol in docs/engines.md, without any JSON library: it copies one sound to where it is asked to.
const LINES: &str = r#"
echo started >> starts
echo "Loading the model ..."
while IFS= read -r request; do
    echo "$request" >> heard
    id=$(printf '%s' "$request" | sed 's/.*"id":\([0-9]*\).*/\1/')
    out=$(printf '%s' "$request" | sed 's/.*"out":"\([^"]*\)".*/\1/')
    case "$request" in
        *crash*) echo "out of memory" >&2; exit 9 ;;
        *stumble*) [ -e stumbled ] || { touch stumbled; exit 1; }; cp sound.wav "$out"; echo "{\"id\":$id,\"audio\":\"$out\"}" ;;
        *refuse*) echo "{\"id\":$id,\"error\":\"no such word\"}" ;;
        *inline*) echo "{\"id\":$id,\"base64\":\"$(base64 < sound.wav | tr -d '\n')\"}" ;;
        *nonsense*) echo "{\"id\":$id,\"audio\":" ;;
        *hang*) sleep 600 ;;
        *elsewhere*) echo "{\"id\":$id,\"audio\":\"/dev/zero\"}" ;;
        *flood*) yes '{' | tr -d '\n' ;;
        *) cp sound.wav "$out"; echo "{\"id\":$id,\"audio\":\"$out\",\"more\":1}" ;;
    esac
done
"#;

fn staying() -> Stage {
    Stage::new(LINES, "argv = [\"./speak.sh\"]\nmode = \"lines\"\nvoice = \"anna\"\ntimeout_s = 5")
}

#[test]
fn a_program_that_stays_is_started_once_for_many_lines() {
    let stage = staying();
    let engine = engine::open("command").unwrap();
    for text in ["One.", "Two \"quoted\".", "Three, inline."] {
        let clip = engine.speak(&line(stage.load().unwrap(), text)).unwrap();
        assert!((0.49..0.51).contains(&seconds(&clip)), "{text}");
    }
    assert_eq!(stage.read("starts").lines().count(), 1);
    let second = stage.read("heard").lines().nth(1).unwrap().to_owned();
    let request: serde_json::Value = serde_json::from_str(&second).unwrap();
    assert_eq!(request["text"], "Two \"quoted\".");
    assert_eq!((request["id"].as_u64(), request["voice"].as_str()), (Some(2), Some("anna")));
    assert_eq!((request["speed"].as_f64(), request["delivery"].as_str()), (Some(1.0), Some("plain")));
}

#[test]
fn a_program_that_stays_may_refuse_crash_and_talk_nonsense() {
    let stage = staying();
    let engine = engine::open("command").unwrap();
    for (text, cause, reach) in [
        ("Please refuse.", "refuses: no such word", Reach::Line),
        ("Please crash.", "exit status: 9 instead of an answer (it says: out of memory)", Reach::Passing),
        ("Some nonsense.", "which cannot be read", Reach::Line),
        ("From elsewhere.", "names the file /dev/zero, which is none", Reach::Line),
        ("Please hang.", "gave nothing within 5 s", Reach::Line),
    ] {
        let error = engine.speak(&line(stage.load().unwrap(), text)).err().unwrap();
        let refusal = error.downcast::<Refusal>().unwrap();
        assert!(refusal.message.contains(cause), "{text}: {}", refusal.message);
        assert_eq!(refusal.reach, reach, "{text}");
        // Whatever it did, the next line is spoken.
        engine.speak(&line(stage.load().unwrap(), "Go on.")).unwrap();
    }
}

#[test]
fn an_answer_without_end_is_not_taken() {
    let stage = staying();
    stage.voice("argv = [\"./speak.sh\"]\nmode = \"lines\"\ntimeout_s = 60");
    let refusal = stage.refuses("A flood.");
    assert!(refusal.message.contains("gave more than"), "{}", refusal.message);
}

#[test]
fn a_process_is_kept_for_each_thread_and_all_end_with_the_engine() {
    let stage = staying();
    let engine = engine::open("command").unwrap();
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                for _ in 0..4 {
                    engine.speak(&line(stage.load().unwrap(), "Good morning.")).unwrap();
                }
            });
        }
    });
    let starts = stage.read("starts").lines().count();
    assert!((1..=3).contains(&starts), "{starts}");
    let began = Instant::now();
    drop(engine);
    assert!(began.elapsed() < Duration::from_secs(5));
}

/// A session whose narrator is a program, with two chapters' worth of short lines.
fn narrated(script: &str, settings: &str) -> Session {
    let session = Session::new()
        .file("dramatis.toml", "voices = \"voices\"\nthreads = 2\n")
        .file("voices/it.toml", profile(settings))
        .file("voices/sound.wav", sine(0.5, 300.0, 0.3))
        .file("chapters/cast.toml", "narrator = { voice = \"it\" }\n")
        .chapter("The tide went out.\n\nThe gulls came back.\n\nNobody saw the boat.\n\nThe lamp burned all night.\n");
    let folder = session.path("voices");
    session.write("voices/speak.sh", format!("#!/bin/sh\ncd {}\n{script}\n", folder.display()));
    std::fs::set_permissions(session.path("voices/speak.sh"), std::fs::Permissions::from_mode(0o755)).unwrap();
    session
}

#[test]
fn a_program_that_stumbles_once_is_asked_again() {
    let session = narrated(LINES, "argv = [\"./speak.sh\"]\nmode = \"lines\"");
    session.write("chapters/01.txt", "They stumble home.\n\nThe tide went out.\n");
    session.run(["render"]).ok().says("spoken 2");
}

#[test]
fn one_line_that_fails_does_not_cost_the_others() {
    let session = narrated(
        "read line; echo \"$line\" >> heard; case $line in *boat*) [ -e mended ] || { echo 'no boats' >&2; exit 4; } ;; esac; cat sound.wav",
        "argv = [\"./speak.sh\"]",
    );
    let run = session.run(["render", "-o", "audio"]).exit(1);
    let run = run.says("a line of chapter 1 could not be spoken").says("no boats").says("Nobody saw the boat.");
    run.says("chapters/01.txt:5:1").says("hint: try it by hand");
    let heard = session.read("voices/heard");
    assert_eq!(heard.lines().filter(|line| line.contains("boat")).count(), 3, "{heard}");
    assert_eq!(heard.lines().filter(|line| !line.contains("boat")).count(), 3, "{heard}");
    session.write("voices/mended", "");
    session.run(["render", "-o", "audio"]).ok().says("spoken 1, cached 3");
    session.run(["verify", "audio"]).ok();
}

#[test]
fn a_new_version_of_a_program_has_its_lines_spoken_anew() {
    let session = narrated("cat sound.wav", "argv = [\"./speak.sh\"]");
    session.run(["render"]).ok().says("spoken 4");
    session.run(["render"]).ok().says("1 unchanged");
    session.write("voices/it.toml", profile("argv = [\"./speak.sh\"]\nversion = \"2\""));
    session.run(["render"]).ok().says("spoken 4");
    session
        .write("voices/it.toml", profile("argv = [\"./speak.sh\"]\nversion = \"2\"\ntimeout_s = 30\nmax_parallel = 1"));
    session.run(["render"]).ok().says("1 unchanged");
}

#[test]
fn voices_of_one_file_follow_each_other_so_that_an_engine_loads_it_once() {
    let both = "cat > /dev/null; basename $0 >> heard; cat sound.wav";
    let session = narrated(both, "argv = [\"./speak.sh\"]");
    // Another program, for a voice that takes turns with the first.
    let other = session.read("voices/speak.sh") + "# another\n";
    session.write("voices/other.sh", other);
    std::fs::set_permissions(session.path("voices/other.sh"), std::fs::Permissions::from_mode(0o755)).unwrap();
    session.write("voices/hers.toml", profile("argv = [\"./other.sh\"]"));
    session.write(
        "chapters/cast.toml",
        "narrator = { voice = \"it\" }\n[[character]]\nname = \"Rhea\"\nvoice = \"hers\"\n",
    );
    let turns = ["tide", "lamp", "boat", "gull", "wind"];
    let turns: String =
        turns.iter().map(|it| format!("\"Is the {it} out?\" Rhea asked.\n\nThe {it} was out.\n\n")).collect();
    session.write("chapters/01.txt", turns);
    session.run(["render", "-j", "1", "-o", "audio"]).ok();
    let heard = session.read("voices/heard");
    let mut runs: Vec<&str> = heard.lines().collect();
    assert!(runs.len() >= 10, "{heard}");
    runs.dedup();
    assert_eq!(runs.len(), 2, "{heard}");
    session.run(["verify", "audio"]).ok();
}

#[test]
fn words_as_written_keep_their_letters_and_figures() {
    let session = narrated("cat >> heard; cat sound.wav", "argv = [\"./speak.sh\"]\ntext = \"written\"");
    session.write("chapters/01.txt", "Über den Fluss führen 23 Brücken.\n");
    session.run(["render", "--language", "de"]).ok();
    assert!(session.read("voices/heard").contains("Über den Fluss führen 23 Brücken."));
}

/// The middle of a sound repeats: its frequency.
fn pitch_hz(clip: &Clip) -> f32 {
    let rate = clip.sample_rate_hz as f32;
    let best = clip.samples.chunks((rate * 0.06) as usize).max_by(|a, b| {
        let power = |samples: &[f32]| samples.iter().map(|sample| sample * sample).sum::<f32>();
        power(a).total_cmp(&power(b))
    });
    let samples = best.unwrap();
    let at_lag = |lag: usize| {
        samples.iter().zip(&samples[lag..]).map(|(a, b)| a * b).sum::<f32>() / (samples.len() - lag) as f32
    };
    let lags = (rate / 400.0) as usize..(rate / 60.0) as usize;
    rate / lags.max_by(|a, b| at_lag(*a).total_cmp(&at_lag(*b))).unwrap() as f32
}

fn preset_speaks(preset: &str, program: &str, more: &str) {
    if !has(program) {
        return;
    }
    let stage = Stage::new("true", &format!("preset = \"{preset}\"\n{more}"));
    let engine = engine::open("command").unwrap();
    let voice = stage.load().unwrap();
    engine.prepare(&voice).unwrap();
    let speak = |text: &str, pace: f32| {
        let mut utterance = line(voice.clone(), text);
        utterance.direction.pace = pace;
        engine.speak(&utterance).unwrap()
    };
    let text = "The old harbour lay in the dark, and nobody came to light the lamps.";
    let plain = speak(text, 1.0);
    assert!((2.0..8.0).contains(&seconds(&plain)), "{preset}: {}", seconds(&plain));
    assert_eq!(speak(text, 1.0), plain, "{preset} varies");
    let slow = speak(text, 0.7);
    assert!(seconds(&slow) > 1.2 * seconds(&plain), "{preset}: {} and {}", seconds(&slow), seconds(&plain));
    assert!(seconds(&speak("Yes.", 1.0)) > 0.15);
    assert!(speak("...", 1.0).samples.is_empty());
    eprintln!("{preset}: {:.2} s, slowly {:.2} s, {:.0} Hz", seconds(&plain), seconds(&slow), pitch_hz(&plain));
}

#[test]
fn espeak_ng_speaks() {
    preset_speaks("espeak-ng", "espeak-ng", "");
}

#[test]
fn flite_speaks() {
    preset_speaks("flite", "flite", "");
}

#[test]
fn festival_speaks() {
    preset_speaks("festival", "text2wave", "");
}

#[test]
fn pipers_own_program_speaks() {
    if !has("piper") {
        return;
    }
    let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/neural/tiny-piper.onnx");
    let stage = Stage::new("true", &format!("preset = \"piper\"\nmodel = {model:?}"));
    let engine = engine::open("command").unwrap();
    let voice = stage.load().unwrap();
    assert!(!engine.prepare(&voice).unwrap().is_empty());
    let speak = |pace: f32| {
        let mut utterance = line(voice.clone(), "The old harbour lay in the dark, and nobody came to light the lamps.");
        utterance.direction.pace = pace;
        seconds(&engine.speak(&utterance).unwrap())
    };
    let (plain, slow) = (speak(1.0), speak(0.7));
    eprintln!("piper: {plain:.2} s, slowly {slow:.2} s");
    assert!(plain > 1.0 && slow > 1.2 * plain, "{plain} and {slow}");
}

#[test]
fn espeak_ng_and_flite_follow_the_pitch() {
    for (preset, program) in [("espeak-ng", "espeak-ng"), ("flite", "flite")] {
        if !has(program) {
            continue;
        }
        let stage = Stage::new("true", &format!("preset = \"{preset}\""));
        let engine = engine::open("command").unwrap();
        let hz = |semitones: f32| {
            let mut utterance = line(stage.load().unwrap(), "Aah.");
            utterance.direction.pitch_semitones = semitones;
            pitch_hz(&engine.speak(&utterance).unwrap())
        };
        let (low, plain, high) = (hz(-4.0), hz(0.0), hz(4.0));
        eprintln!("{preset}: {low:.0}, {plain:.0}, {high:.0} Hz for -4, 0, 4 semitones");
        assert!(
            (1.1..1.5).contains(&(plain / low)) && (1.1..1.5).contains(&(high / plain)),
            "{preset}: {low} {plain} {high}"
        );
    }
}
