//! Sound from files: before and after a chapter, and between its scenes.

#![allow(clippy::unwrap_used)]

use crate::session::Session;
use dramatis::audio::{Clip, decode, level};
use dramatis::output::manifest::{self, Manifest, SoundRecord, Span};
use std::path::Path;

const STORY: &str = "\
# The Lamp

## The Stairs

The lamp was lit.

\"Who is there?\" said Rhea.

***

Nobody answered her.

## The Door

It went out.
";

const SETTINGS: &str = "engine = \"tone\"\n[sounds]\n";

/// A chord with a loud beginning, in stereo.
fn chime(seconds: f64, sample_rate_hz: u32) -> Vec<u8> {
    let spec = hound::WavSpec {
        channels: 2,
        sample_rate: sample_rate_hz,
        bits_per_sample: 16,
        sample_format: hound::SampleFormat::Int,
    };
    let mut bytes = std::io::Cursor::new(Vec::new());
    let mut wav = hound::WavWriter::new(&mut bytes, spec).unwrap();
    for at in 0..(seconds * f64::from(sample_rate_hz)) as u32 {
        let t = f64::from(at) / f64::from(sample_rate_hz);
        let value = (t * 3_000.0).sin() * 0.5 + (t * 4_500.0).sin() * 0.4;
        wav.write_sample((value * 32_000.0) as i16).unwrap();
        wav.write_sample(0i16).unwrap();
    }
    wav.finalize().unwrap();
    bytes.into_inner()
}

fn lamp(settings: &str) -> Session {
    Session::new().file("lamp.md", STORY).file("dramatis.toml", format!("{SETTINGS}{settings}"))
}

fn manifest(session: &Session, chapter: &str) -> Manifest {
    manifest::read(&session.path(&format!("output/the-lamp/{chapter}.json"))).unwrap()
}

fn sound(session: &Session, chapter: &str) -> Clip {
    let name = format!("output/the-lamp/{chapter}.wav");
    decode::file(session.bytes(&name), Path::new("a.wav"), 600).unwrap()
}

fn cut(clip: &Clip, span: Span) -> Clip {
    let (start, length) = (span.start_samples as usize, span.length_samples as usize);
    Clip { samples: clip.samples[start..start + length].to_vec(), sample_rate_hz: clip.sample_rate_hz }
}

fn end(span: Span) -> u64 {
    span.start_samples + span.length_samples
}

#[test]
fn sounds_lie_around_and_between_the_lines_and_are_no_lines() {
    let session = lamp("intro = \"in.wav\"\noutro = \"out.wav\"\nscene_break = \"break.wav\"\ngap_ms = 500\n")
        .file("in.wav", chime(2.0, 22_050))
        .file("out.wav", chime(3.0, 48_000))
        .file("break.wav", chime(1.0, 44_100));
    session.run(["render", "lamp.md", "--to", "wav,vtt"]).ok();
    let one = manifest(&session, "01-the-stairs");
    let places: Vec<&str> = one.sounds.iter().map(|sound| sound.place.as_str()).collect();
    assert_eq!(places, ["intro", "scene_break", "outro"]);
    let spans: Vec<Span> = one.sounds.iter().map(|sound| sound.cue.unwrap()).collect();
    let lengths: Vec<u64> = spans.iter().map(|span| span.length_samples).collect();
    assert_eq!(lengths, [88_200, 44_100, 132_300]);

    let lines: Vec<Span> = one.lines.iter().filter_map(|line| line.cue).collect();
    let (first, last) = (lines[0], lines[lines.len() - 1]);
    let (before, after) = (lines[lines.len() - 2], last);
    let gap = 22_050;
    assert_eq!(spans[0].start_samples, 33_075, "the head");
    assert!((end(spans[0]) + gap).abs_diff(first.start_samples) <= 1);
    assert!((end(before) + gap).abs_diff(spans[1].start_samples) <= 1);
    assert!((end(spans[1]) + gap).abs_diff(after.start_samples) <= 1);
    assert!((end(last) + gap).abs_diff(spans[2].start_samples) <= 1);
    assert!((end(spans[2]) + 88_200).abs_diff(one.audio.total_samples) <= 1, "the tail");

    // Under speech by 4 dB, whatever the file had, and soft at its ends.
    let whole = sound(&session, "01-the-stairs");
    let speech = level::speech_level_db(&cut(&whole, first)).unwrap();
    for &span in &spans {
        let clip = cut(&whole, span);
        let under = speech - level::speech_level_db(&clip).unwrap();
        assert!((3.0..5.0).contains(&under), "{under}");
        assert!(clip.samples[..40].iter().chain(&clip.samples[clip.samples.len() - 40..]).all(|s| s.abs() < 0.01));
    }
    // Subtitles know only words.
    let captions = session.read("output/the-lamp/01-the-stairs.vtt");
    assert_eq!(captions.matches("-->").count(), lines.len());
    session.run(["verify", "output/the-lamp"]).ok().says("each once and in order");
    assert_eq!(manifest(&session, "02-the-door").sounds.len(), 2, "no scene break in it");
}

#[test]
fn lines_sound_as_they_do_without_sounds_around_them() {
    let plain = lamp("");
    let with = lamp("scene_break = \"break.wav\"\n").file("break.wav", chime(1.0, 44_100));
    plain.run(["render", "lamp.md"]).ok();
    with.run(["render", "lamp.md"]).ok();
    let (plain, with) = (manifest(&plain, "01-the-stairs"), manifest(&with, "01-the-stairs"));
    let lengths = |manifest: &Manifest| -> Vec<u64> {
        manifest.lines.iter().filter_map(|line| line.cue).map(|cue| cue.length_samples).collect()
    };
    let (plain, with) = (lengths(&plain), lengths(&with));
    assert!(
        plain.len() == with.len() && plain.iter().zip(&with).all(|(a, b)| a.abs_diff(*b) <= 1),
        "{plain:?} {with:?}"
    );
}

#[test]
fn another_file_lays_the_chapters_anew_and_speaks_nothing() {
    let session = lamp("intro = \"in.wav\"\n").file("in.wav", chime(1.0, 44_100));
    session.run(["render", "lamp.md"]).ok();
    session.run(["render", "lamp.md"]).ok().says("spoken 0, cached 0, 2 unchanged");
    let before = manifest(&session, "01-the-stairs");
    session.write("in.wav", chime(1.5, 44_100));
    let run = session.run(["render", "lamp.md"]).ok();
    assert!(run.out.contains("spoken 0, cached 8, 2 rendered"), "{}", run.out);
    let after = manifest(&session, "01-the-stairs");
    assert_eq!(after.sounds[0].cue.unwrap().length_samples, 66_150);
    assert_ne!(before.sounds[0].blake3, after.sounds[0].blake3);
    session.write("dramatis.toml", "engine = \"tone\"\n");
    session.run(["render", "lamp.md"]).ok().says("spoken 0, cached 8, 2 rendered");
    assert!(manifest(&session, "01-the-stairs").sounds.is_empty());
}

#[test]
fn one_thread_and_eight_lay_the_same_bytes() {
    let render = |threads: &str| {
        let session = lamp("intro = \"in.wav\"\nscene_break = \"in.wav\"\n").file("in.wav", chime(1.0, 32_000));
        session.run(["render", "lamp.md", "-j", threads]).ok();
        session.bytes("output/the-lamp/01-the-stairs.wav")
    };
    assert!(render("1") == render("8"));
}

#[test]
fn sounds_that_are_mistakes_are_refused_once_with_the_way_out() {
    let missing = lamp("intro = \"no.flac\"\n");
    missing.run(["render", "lamp.md"]).golden("refused/sound-missing.txt");
    let text = lamp("outro = \"lamp.md\"\n");
    text.run(["render", "lamp.md"]).golden("refused/sound-text.txt");
    let hour = lamp("intro = \"hour.wav\"\n").file("hour.wav", chime(121.0, 8_000));
    hour.run(["render", "lamp.md"]).golden("refused/sound-long.txt");
    let long_break = lamp("scene_break = \"long.wav\"\n").file("long.wav", chime(31.0, 8_000));
    long_break.run(["render", "lamp.md"]).exit(1).says("longer than 30 s");
    let silent = lamp("outro = \"none.wav\"\n").file("none.wav", chime(0.0, 8_000));
    silent.run(["render", "lamp.md"]).exit(1).says("there is nothing to hear in this file");
    lamp("intor = \"x.wav\"\n").run(["render", "lamp.md"]).exit(1).says("did you mean `intro`?");
    // Whoever only reads needs no sounds.
    missing.run(["script", "lamp.md"]).ok();
}

#[test]
fn a_sound_over_a_line_or_past_the_end_is_found() {
    let session = lamp("intro = \"in.wav\"\n").file("in.wav", chime(1.0, 44_100));
    session.run(["render", "lamp.md"]).ok();
    let whole = manifest(&session, "01-the-stairs");
    let path = session.path("output/the-lamp/01-the-stairs.json");
    let wrong = |change: &dyn Fn(&mut SoundRecord)| {
        let mut changed = whole.clone();
        change(&mut changed.sounds[0]);
        manifest::write(&path, &changed).unwrap();
        session.run(["verify", "output/the-lamp"]).exit(1).err
    };
    let cue = |start_samples, length_samples| Some(Span { start_samples, length_samples });
    let line = whole.lines.iter().find_map(|line| line.cue).unwrap();
    assert!(wrong(&|sound| sound.cue = cue(line.start_samples + 9, 9)).contains("the intro in.wav lies over a line"));
    assert!(wrong(&|sound| sound.cue = cue(u64::MAX, 9)).contains("lies past the end of the file"));
    assert!(wrong(&|sound| sound.cue = None).contains("has no place in the sound"));
    // Sound that nothing accounts for is sound that belongs to no line.
    manifest::write(&path, &Manifest { sounds: Vec::new(), ..whole.clone() }).unwrap();
    session.run(["verify", "output/the-lamp"]).exit(1).says("sound that belong to no line");
}
