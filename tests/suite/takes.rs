//! A person's own recordings in the place of lines: `[[take]]` in cast.toml.

#![allow(clippy::unwrap_used)]

use crate::session::Session;
use dramatis::audio::{Clip, decode, level};
use dramatis::output::manifest::{self, LineRecord, Manifest};
use std::path::Path;
use std::process::Command;

const STORY: &str = "\
# The Lamp

## The Stairs

The lamp was lit.

\"Who is there? I can hear you breathing. Come out!\" said Rhea.

\"...\"

\"Nobody,\" whispered Ilo.

## The Door

\"Who is there?\" said Ilo.

It went out.
";

/// Somebody clicks with a mouse half a second after the beginning and before the end.
fn clicked(mut samples: Vec<f32>) -> Vec<f32> {
    let end = samples.len();
    for at in (24_000..24_400).chain(end - 24_000..end - 23_600) {
        samples[at] += 0.01 * (at as f32 * 0.4).sin();
    }
    samples
}

const RATE_HZ: u32 = 48_000;

/// Words as a microphone gives them: bursts of a sound, softer than speech should be, with hum, an offset, and a silence of
/// a second and a half before and after.
fn words(seconds: f64) -> Vec<f32> {
    let count = |seconds: f64| (seconds * f64::from(RATE_HZ)) as usize;
    let silence = count(1.5);
    (0..count(seconds) + 2 * silence)
        .map(|at| {
            let t = at as f64 / f64::from(RATE_HZ);
            let inside = (silence..silence + count(seconds)).contains(&at);
            let burst = if inside { 0.02 * (t * 6_283.0).sin() * (0.6 + 0.4 * (t * 25.0).cos()) } else { 0.0 };
            (burst + 0.000_02 * (t * 314.0).sin() + 0.004) as f32
        })
        .collect()
}

fn wav(samples: &[f32]) -> Vec<u8> {
    let spec = hound::WavSpec {
        channels: 2,
        sample_rate: RATE_HZ,
        bits_per_sample: 24,
        sample_format: hound::SampleFormat::Int,
    };
    let mut bytes = std::io::Cursor::new(Vec::new());
    let mut writer = hound::WavWriter::new(&mut bytes, spec).unwrap();
    for sample in samples {
        let value = (f64::from(*sample) * 8_388_607.0) as i32;
        writer.write_sample(value).unwrap();
        writer.write_sample(value).unwrap();
    }
    writer.finalize().unwrap();
    bytes.into_inner()
}

/// The story with a cast list beside it, and a recording of 3 seconds.
fn lamp(cast: &str) -> Session {
    Session::new().file("lamp.md", STORY).file("lamp.cast.toml", cast).file("takes/rhea.wav", wav(&words(3.0)))
}

const RHEA: &str = "[[take]]\nchapter = 1\nquote = \"Who is there?\"\nfile = \"takes/rhea.wav\"\n";

fn manifest(session: &Session, chapter: &str) -> Manifest {
    manifest::read(&session.path(&format!("output/the-lamp/{chapter}.json"))).unwrap()
}

/// The sound of a line.
fn heard(session: &Session, chapter: &str, line: &LineRecord) -> Clip {
    let name = format!("output/the-lamp/{chapter}.wav");
    let whole = decode::file(session.bytes(&name), Path::new("a.wav"), 600).unwrap();
    let cue = line.cue.unwrap();
    let (start, length) = (cue.start_samples as usize, cue.length_samples as usize);
    Clip { samples: whole.samples[start..start + length].to_vec(), ..whole }
}

/// How often the wave crosses zero upwards in a second, in the middle half.
fn pitch_hz(clip: &Clip) -> f64 {
    let middle = &clip.samples[clip.samples.len() / 4..3 * clip.samples.len() / 4];
    let crossings = middle.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count();
    2.0 * crossings as f64 / clip.duration_s()
}

fn recorded(manifest: &Manifest) -> Vec<&LineRecord> {
    manifest.lines.iter().filter(|line| line.recording.is_some()).collect()
}

#[test]
fn a_recording_is_heard_in_place_of_its_whole_line_and_like_the_others() {
    let session = lamp(RHEA).file("takes/rhea.wav", wav(&clicked(words(3.0))));
    session.run(["render", "lamp.md", "--to", "wav,vtt"]).ok();
    let one = manifest(&session, "01-the-stairs");
    let [line] = recorded(&one)[..] else { panic!("{:?}", one.lines) };
    assert_eq!(
        &STORY[STORY.find("\"Who").unwrap()..][..line.end - line.start],
        "\"Who is there? I can hear you breathing. Come out!\""
    );
    assert_eq!(line.recording.as_ref().unwrap().file, "rhea.wav");
    assert_eq!(
        line.recording.as_ref().unwrap().blake3,
        blake3::hash(&session.bytes("takes/rhea.wav")).to_hex().as_str()
    );
    assert_eq!((line.speaker.as_str(), &line.voice, &line.voice_license), ("Rhea", &None, &None));

    // The silence around the words is gone, and they are as loud as every other line.
    let clip = heard(&session, "01-the-stairs", line);
    assert!((3.0..3.2).contains(&clip.duration_s()), "{}", clip.duration_s());
    assert!((990.0..1_010.0).contains(&pitch_hz(&clip)), "{}", pitch_hz(&clip));
    let first = heard(&session, "01-the-stairs", one.lines.iter().find(|line| line.kind == "narration").unwrap());
    let difference = level::speech_level_db(&clip).unwrap() - level::speech_level_db(&first).unwrap();
    assert!(difference.abs() < 1.0, "{difference}");
    // It begins and ends softly, and the offset is gone.
    let mean: f32 = clip.samples.iter().sum::<f32>() / clip.samples.len() as f32;
    assert!(mean.abs() < 0.000_3, "{mean}");

    session.run(["verify", "output/the-lamp"]).ok().says("each once and in order");
    assert!(session.read("output/the-lamp/01-the-stairs.vtt").contains("Come out!"));
    assert!(recorded(&manifest(&session, "02-the-door")).is_empty(), "the words of another chapter");
    assert!(session.read("lamp.cast.toml").starts_with(RHEA), "what a person wrote stays");
}

#[test]
fn a_changed_recording_lays_its_chapter_anew_and_nothing_is_spoken() {
    let session = lamp(RHEA);
    session.run(["render", "lamp.md"]).ok();
    session.run(["render", "lamp.md"]).ok().says("spoken 0, cached 0, 2 unchanged");
    session.write("takes/rhea.wav", wav(&words(4.0)));
    session.run(["render", "lamp.md"]).ok().says("1 rendered").says("1 unchanged");
    let one = manifest(&session, "01-the-stairs");
    let length = recorded(&one)[0].cue.unwrap().length_samples;
    assert!((176_400..185_300).contains(&length), "{length}");
    session.run(["verify", "output/the-lamp"]).ok();
    // Without the recording the voice speaks again, sentence by sentence.
    session.write("lamp.cast.toml", "");
    session.run(["render", "lamp.md"]).ok().says("1 unchanged");
    let one = manifest(&session, "01-the-stairs");
    assert!(recorded(&one).is_empty());
    assert!(one.lines.iter().filter(|line| line.speaker == "Rhea").count() >= 3);
}

#[test]
fn a_line_without_words_can_be_recorded_and_a_whisper_stays_one() {
    let cast = "[[take]]\nquote = \"...\"\nfile = \"takes/sigh.wav\"\n[[take]]\nquote = \"“nobody”\"\nfile = \"takes/nobody.wav\"\n";
    let session = lamp(cast).file("takes/sigh.wav", wav(&words(5.0))).file("takes/nobody.wav", wav(&words(0.8)));
    session.run(["render", "lamp.md"]).ok();
    let one = manifest(&session, "01-the-stairs");
    let [sigh, nobody] = recorded(&one)[..] else { panic!("{:?}", one.lines) };
    let (sigh, nobody) = (heard(&session, "01-the-stairs", sigh), heard(&session, "01-the-stairs", nobody));
    assert!((5.0..5.2).contains(&sigh.duration_s()));
    let softer = level::speech_level_db(&sigh).unwrap() - level::speech_level_db(&nobody).unwrap();
    assert!(softer > 3.0, "{softer}");
    session.run(["verify", "output/the-lamp"]).ok();
}

#[test]
fn recordings_of_every_kind_are_read() {
    let made = |arguments: &[&str], folder: &Path| {
        Command::new("ffmpeg")
            .args(["-v", "error", "-y", "-i", "takes/rhea.wav"])
            .args(arguments)
            .current_dir(folder)
            .status()
    };
    for (name, arguments) in [
        ("rhea.flac", &["-ar", "96000"][..]),
        ("rhea.mp3", &["-b:a", "128k"]),
        ("rhea.m4a", &["-c:a", "aac", "-b:a", "128k"]),
        ("rhea.ogg", &["-c:a", "libvorbis"]),
        ("rhea.aiff", &["-ar", "22050", "-ac", "1"]),
    ] {
        let session = lamp(&RHEA.replace("takes/rhea.wav", name));
        let arguments = [arguments, &[name]].concat();
        match made(&arguments, &session.path("")) {
            Ok(status) => assert!(status.success(), "ffmpeg {arguments:?}"),
            Err(_) => return eprintln!("skipped: ffmpeg is not installed"),
        }
        session.run(["render", "lamp.md"]).ok();
        session.run(["verify", "output/the-lamp"]).ok();
        let one = manifest(&session, "01-the-stairs");
        let clip = heard(&session, "01-the-stairs", recorded(&one)[0]);
        assert!((3.0..3.2).contains(&clip.duration_s()), "{name}: {}", clip.duration_s());
        assert!((990.0..1_010.0).contains(&pitch_hz(&clip)), "{name}: {}", pitch_hz(&clip));
    }
}

#[test]
fn recordings_that_cannot_stand_for_their_line_stop_the_run_at_their_name() {
    let take = |file: &str| format!("[[take]]\nchapter = 1\nquote = \"Who is there?\"\nfile = \"{file}\"\n");
    lamp(&take("takes/no.wav")).run(["render", "lamp.md"]).golden("refused/take-missing.txt");
    lamp(&take("lamp.md")).run(["render", "lamp.md"]).golden("refused/take-no-audio.txt");
    let long = lamp(RHEA).file("takes/rhea.wav", wav(&words(70.0)));
    long.run(["render", "lamp.md"]).golden("refused/take-long.txt");
    let short = lamp(RHEA).file("takes/rhea.wav", wav(&words(0.1)));
    short.run(["render", "lamp.md"]).golden("refused/take-short.txt");
    let silent = lamp(RHEA).file("takes/rhea.wav", wav(&[0.0; 48_000]));
    silent.run(["render", "lamp.md"]).exit(1).says("there is nothing to hear in this file");
    let folder = lamp(&take("takes"));
    folder.run(["render", "lamp.md"]).exit(1).says("takes");
    let ended = lamp(RHEA).file("takes/rhea.wav", &wav(&words(3.0))[..40]);
    ended.run(["render", "lamp.md"]).exit(1).says("lamp.cast.toml:4");
    // Whoever only reads needs no recordings; what would be spoken needs them to be there.
    let missing = lamp(&take("takes/no.wav"));
    missing.run(["script", "lamp.md"]).ok();
    assert!(!missing.path("output/the-lamp/01-the-stairs.wav").exists());
}

#[test]
fn a_recording_whose_words_name_no_line_is_told_of_and_left_out() {
    let take = |quote: &str, more: &str| format!("[[take]]\nquote = \"{quote}\"\n{more}file = \"takes/rhea.wav\"\n");
    let told = |cast: &str| lamp(cast).run(["render", "lamp.md"]).ok().err;
    assert!(told(&take("Who is there?", "")).contains("these words stand at 2 places, so the recording is not used"));
    assert!(told(&take("Who was there?", "")).contains("nowhere in the story, so the recording is not used"));
    assert!(told(&take("Nobody", "chapter = 2\n")).contains("not in chapter 2, so the recording is not used"));
    assert!(told(&take("Nobody", "chapter = 9\n")).contains("the story has no chapter 9"));
    // Words of speech and of narration together name the speech.
    assert_eq!(told(&take("Come out! said Rhea.", "")), "");
    assert!(told(&take("Come out! said Rhea. Nobody", "")).contains("run over 2 lines, so the recording is not used"));
    let twice = [RHEA, &take("I can hear you", "").replace("rhea.wav", "other.wav")].concat();
    let session = lamp(&twice).file("takes/other.wav", wav(&words(2.0)));
    session.run(["render", "lamp.md"]).ok().says("this line already has the recording takes/rhea.wav");
}

#[test]
fn a_take_in_the_wrong_form_is_an_error_with_its_line() {
    let refused = |cast: &str| lamp(cast).run(["script", "lamp.md"]).exit(1).err;
    assert!(refused("[[take]]\nquote = \"Nobody\"\n").contains("`file` is missing"));
    assert!(refused("[[take]]\nquote = \" \"\nfile = \"a.wav\"\n").contains("this quote is empty"));
    assert!(refused("[[take]]\nquote = \"Nobody\"\nfile = \"\"\n").contains("this take names no file"));
    assert!(
        refused("[[take]]\nquote = \"Nobody\"\nafter = \"--\"\nfile = \"a\"\n").contains("no words in this `after`")
    );
    assert!(refused("[[take]]\nquote = \"Nobody\"\nflie = \"a.wav\"\n").contains("did you mean `file`?"));
}

#[test]
fn one_thread_and_eight_lay_recordings_alike() {
    let render = |threads: &str| {
        let session = lamp(RHEA);
        session.run(["render", "lamp.md", "-j", threads]).ok();
        session.bytes("output/the-lamp/01-the-stairs.wav")
    };
    assert!(render("1") == render("8"));
}

#[test]
fn a_lost_cache_is_filled_from_the_file_again_and_a_preview_needs_none() {
    let session = lamp(RHEA);
    session.run(["render", "lamp.md", "--to", "mp3"]).ok();
    std::fs::remove_dir_all(session.path("cache")).unwrap();
    session.run(["render", "lamp.md", "--to", "mp3,flac"]).ok();
    session.run(["verify", "output/the-lamp"]).ok();
    session.run(["preview", "Rhea", "lamp.md"]);
    session.run(["render", "lamp.md", "--dry-run"]).ok();
}
