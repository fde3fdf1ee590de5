//! Files written: the WAV, its manifest, the proof and the check; and what each says of a file tampered with.
#![allow(clippy::unwrap_used)]

use dramatis::audio::{Clip, level};
use dramatis::master::{Target, assemble};
use dramatis::output::manifest::{self, LineRecord, Manifest, Span, mark};
use dramatis::output::profile::profile;
use dramatis::output::verify::verify;
use dramatis::output::{check, wav};
use std::path::{Path, PathBuf};

const TEXT: &str = "The harbour\n\n\"You came,\" she said. The rope creaked.\n\n***\n\n\"I said I would.\"\n";

/// One rendered chapter: text, manifest and WAV in a folder of their own.
struct Rendered {
    folder: tempfile::TempDir,
    manifest: Manifest,
}

impl Rendered {
    fn wav(&self) -> PathBuf {
        self.folder.path().join("01-harbour.wav")
    }

    fn problems(&self, text: &str) -> Vec<String> {
        let report = verify(&self.manifest, text.as_bytes(), Path::new("story.txt"), &self.wav()).unwrap();
        report.problems.iter().map(ToString::to_string).collect()
    }

    fn line(&mut self, text: &str) -> &mut LineRecord {
        let line = self.manifest.lines.iter_mut().find(|line| TEXT[line.start..line.end].contains(text));
        line.unwrap()
    }
}

/// A hum of 90 ms for each letter: plainly sound, and as long as words need.
fn hum(text: &str) -> Clip {
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    let samples = (0..letters * 1_440).map(|at| (0.05 * at as f64).sin() as f32 * 0.1).collect();
    let mut clip = Clip { samples, sample_rate_hz: 16_000 };
    level::level(&mut clip, level::LINE_LEVEL_DB);
    clip.fade_edges(5);
    clip
}

fn rendered() -> Rendered {
    let folder = tempfile::tempdir().unwrap();
    let pieces = [
        ("The harbour", "heading", true),
        ("\"You came,\"", "dialogue", true),
        ("she said. The rope creaked.", "narration", true),
        ("***", "break", false),
        ("\"I said I would.\"", "dialogue", true),
    ];
    let clip_of = |line: usize| Ok(pieces[line].2.then(|| hum(pieces[line].0)));
    let path = folder.path().join("01-harbour.wav");
    let mut file = wav::create(&path).unwrap();
    let target = Target::default();
    let mastered = assemble(&[900, 100, 1_800, 0, 0], &clip_of, &target, &mut *file).unwrap();
    let written = file.finish().unwrap();
    let mut lines: Vec<LineRecord> = pieces
        .iter()
        .map(|&(text, kind, spoken)| {
            let start = TEXT.find(text).unwrap();
            LineRecord {
                start,
                end: start + text.len(),
                mark: mark(text),
                kind: kind.to_owned(),
                speaker: "narrator".to_owned(),
                left_out: (!spoken).then(|| "scene break".to_owned()),
                voice: spoken.then(|| "harbour".to_owned()),
                keys: if spoken { vec!["00".to_owned()] } else { Vec::new() },
                ..LineRecord::default()
            }
        })
        .collect();
    for cue in &mastered.timeline.cues {
        lines[cue.line].cue = Some(Span { start_samples: cue.start_samples, length_samples: cue.length_samples });
    }
    let manifest = Manifest {
        version: manifest::VERSION,
        program: "dramatis test".to_owned(),
        story: "The Harbour".to_owned(),
        chapter: manifest::Text {
            number: 1,
            title: "The harbour".to_owned(),
            source: "story.txt".to_owned(),
            offset_bytes: 0,
            length_bytes: TEXT.len(),
            blake3: blake3::hash(TEXT.as_bytes()).to_hex().to_string(),
        },
        engines: [("hum".to_owned(), "1".to_owned())].into(),
        target,
        audio: manifest::Audio::of("01-harbour.wav".to_owned(), &mastered, &written),
        lines,
        sounds: Vec::new(),
    };
    Rendered { folder, manifest }
}

#[test]
fn a_rendered_chapter_is_whole() {
    let rendered = rendered();
    let report = verify(&rendered.manifest, TEXT.as_bytes(), Path::new("story.txt"), &rendered.wav()).unwrap();
    assert_eq!(report.problems, []);
    assert_eq!((report.spoken_lines, report.spoken_words), (4, 13));
    assert_eq!(report.left_out.len(), 1);
    assert_eq!(report.left_out[0].reason, "scene break");
}

#[test]
fn a_manifest_written_is_the_manifest_read() {
    let rendered = rendered();
    let path = manifest::path_of(&rendered.wav());
    manifest::write(&path, &rendered.manifest).unwrap();
    assert_eq!(manifest::read(&path).unwrap(), rendered.manifest);
    let text = std::fs::read_to_string(&path).unwrap();
    // A row per line, so that grep and diff find one.
    assert!(text.lines().any(|row| row.starts_with("{\"start\":13,")), "{text}");
    std::fs::write(&path, text.replace("\"story\"", "\"storey\"")).unwrap();
    let told = manifest::read(&path).unwrap_err().to_string();
    assert!(told.contains("storey") && told.contains("01-harbour.json"), "{told}");
}

#[test]
fn a_changed_word_is_told_with_its_line() {
    let problems = rendered().problems(&TEXT.replace("creaked", "groaned"));
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0].contains("she said. The rope groaned.") && problems[0].contains("story.txt:3:"),
        "{problems:?}"
    );
}

#[test]
fn words_in_no_line_are_found() {
    let mut rendered = rendered();
    rendered.line("rope").end -= "creaked.".len();
    let changed = mark("she said. The rope ");
    rendered.line("rope").mark = changed;
    let problems = rendered.problems(TEXT);
    assert!(problems.iter().any(|p| p.contains("in no line") && p.contains("^^^^^^^^")), "{problems:?}");
}

#[test]
fn words_in_two_lines_are_found() {
    let mut rendered = rendered();
    let line = rendered.line("rope");
    line.start -= 3;
    let (start, end) = (line.start, line.end);
    line.mark = mark(&TEXT[start..end]);
    let problems = rendered.problems(TEXT);
    assert!(problems.iter().any(|p| p.contains("in two lines")), "{problems:?}");
}

#[test]
fn lines_out_of_order_are_found() {
    let mut rendered = rendered();
    rendered.manifest.lines.swap(1, 2);
    let problems = rendered.problems(TEXT);
    assert!(problems.iter().any(|p| p.contains("in two lines")), "{problems:?}");
    assert!(problems.iter().any(|p| p.contains("sounds before")), "{problems:?}");
}

#[test]
fn a_line_without_a_place_is_found() {
    let mut rendered = rendered();
    rendered.line("rope").cue = None;
    let problems = rendered.problems(TEXT);
    assert!(problems.iter().any(|p| p.contains("no place in the sound")), "{problems:?}");
}

#[test]
fn a_place_past_the_end_is_found() {
    let mut rendered = rendered();
    rendered.line("would").cue.as_mut().unwrap().start_samples = u64::MAX - 5;
    let problems = rendered.problems(TEXT);
    assert!(problems.iter().any(|p| p.contains("past the end")), "{problems:?}");
}

#[test]
fn a_line_left_out_that_sounds_is_found() {
    let mut rendered = rendered();
    rendered.line("rope").left_out = Some("author's note".to_owned());
    let problems = rendered.problems(TEXT);
    assert!(problems.iter().any(|p| p.contains("yet sounds")), "{problems:?}");
}

#[test]
fn a_silent_line_and_sound_without_a_line_are_found() {
    let mut rendered = rendered();
    // The scene break's silence passes for the line, and the line's sound belongs to nobody.
    let cue = rendered.line("would").cue.as_mut().unwrap();
    cue.start_samples -= 1_700 * 44_100 / 1_000;
    cue.length_samples = 44_100;
    let problems = rendered.problems(TEXT);
    assert!(problems.iter().any(|p| p.contains("this line is silent")), "{problems:?}");
    assert!(problems.iter().any(|p| p.contains("belong to no line")), "{problems:?}");
}

#[test]
fn a_line_too_short_for_its_words_is_found() {
    let mut rendered = rendered();
    rendered.line("would").cue.as_mut().unwrap().length_samples = 2_000;
    let problems = rendered.problems(TEXT);
    assert!(problems.iter().any(|p| p.contains("its words need")), "{problems:?}");
}

#[test]
fn a_changed_or_shortened_sound_is_found() {
    let rendered = rendered();
    let whole = std::fs::read(rendered.wav()).unwrap();
    let mut bytes = whole.clone();
    bytes[100_000] ^= 1;
    std::fs::write(rendered.wav(), &bytes).unwrap();
    let problems = rendered.problems(TEXT);
    assert!(problems.iter().any(|p| p.contains("not the one that was rendered")), "{problems:?}");
    std::fs::write(rendered.wav(), &whole[..whole.len() / 2]).unwrap();
    let problems = rendered.problems(TEXT);
    assert!(problems.iter().any(|p| p.contains("the manifest tells of")), "{problems:?}");
}

#[test]
fn a_wav_written_is_the_wav_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.wav");
    let samples: Vec<i16> = (0..5_000).map(|n| (n * 13 % 65_536 - 32_768) as i16).collect();
    let mut file = wav::create(&path).unwrap();
    file.begin(22_050, 3).unwrap();
    file.write(&samples[..2]).unwrap();
    // Begun anew: what was written before is void.
    file.begin(44_100, samples.len() as u64).unwrap();
    samples.chunks(700).for_each(|block| file.write(block).unwrap());
    assert!(!path.exists());
    let written = file.finish().unwrap();
    assert_eq!(written.total_samples, samples.len() as u64);
    assert_eq!(std::fs::metadata(&path).unwrap().len(), 44 + 10_000);
    let mut reader = hound::WavReader::open(&path).unwrap();
    assert_eq!((reader.spec().channels, reader.spec().sample_rate, reader.spec().bits_per_sample), (1, 44_100, 16));
    assert_eq!(reader.samples::<i16>().map(Result::unwrap).collect::<Vec<_>>(), samples);
}

#[test]
fn a_file_dropped_before_its_end_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut file = wav::create(&folder.path().join("a.wav")).unwrap();
    file.begin(44_100, 10).unwrap();
    file.write(&[1, 2, 3]).unwrap();
    assert!(file.finish().unwrap_err().to_string().contains("announced"));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_rendered_chapter_passes_its_own_profile_and_not_that_of_broadcasters() {
    let rendered = rendered();
    let (format, measures) = check::measure(&rendered.wav()).unwrap();
    let own = check::judge(profile("audiobook").unwrap(), &format, &measures);
    assert!(check::passed(&own), "{}", check::table(&own));
    let broadcast = check::judge(profile("ebu-r128").unwrap(), &format, &measures);
    assert!(!check::passed(&broadcast), "{}", check::table(&broadcast));
    assert!(profile("spotify").err().unwrap().to_string().contains("acx"));
}

#[test]
fn a_table_says_what_was_measured_and_what_was_asked() {
    let format = dramatis::audio::decode::Format { name: "MP3".to_owned(), sample_rate_hz: 44_100, channels: 2 };
    let measures = dramatis::audio::meter::Measures {
        loudness_lufs: -20.084,
        true_peak_db: -2.5,
        sample_peak_db: -3.004,
        rms_db: -23.5,
        noise_floor_db: f64::NEG_INFINITY,
        head_ms: 740.0,
        tail_ms: 2_000.0,
        frames: 441_000,
        sample_rate_hz: 44_100,
        channels: 2,
    };
    let rows = check::judge(profile("acx").unwrap(), &format, &measures);
    let expected = "\
format       MP3          MP3                  ok
loudness     -20.08 LUFS
RMS          -23.50 dB    -23.00 to -18.00 dB  FAIL
true peak    -2.50 dBTP
sample peak  -3.00 dB     at most -3.00 dB     ok
noise floor  silence      at most -60.00 dB    ok
head         0.74 s       0.50 to 1.00 s       ok
tail         2.00 s       1.00 to 5.00 s       ok
duration     10.00 s      0.00 to 7200.00 s    ok
sample rate  44100 Hz     44100 Hz             ok
channels     2            1 to 2               ok
";
    assert_eq!(check::table(&rows), expected);
}
