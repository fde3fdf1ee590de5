//! Every form of a recording, opened by programs that are not ours: how long it lasts, what it says of itself, where its
//! chapters are. Tests say so and pass over what is not installed.
#![allow(clippy::unwrap_used)]

use crate::session::Session;
use dramatis::audio::decode;
use dramatis::book::Cover;
use dramatis::output::deliver::{Desk, Line, Order, Sounding};
use dramatis::output::profile::{PROFILES, profile};
use dramatis::output::recording::{Person, Recording, Track};
use dramatis::output::{Encoding, check, wav};
use dramatis::voice::Gender;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

/// Every way a story can sound; `m4a` and `m4b` only where there is ffmpeg.
const SOUNDS: [&str; 5] = ["flac", "m4a", "mp3", "opus", "wav"];

/// A story of two chapters; the second has this title.
pub fn story(second: &str) -> String {
    format!(
        "The Lamp\nby Mara Quill\n\nCHAPTER ONE: The Stairs\n\n\"Hello,\" said Rhea. \"How are you?\"\n\n\"I am fine,\" said Ilo. He \
         looked at the lamp.\n\nCHAPTER TWO: {second}\n\nThe door stood open.\n\n\"You went in,\" Rhea whispered.\n"
    )
}

fn lamp() -> Session {
    Session::new().file("lamp.txt", story("The Döor"))
}

/// What a program prints; `None` (and a word to the log) where it is not installed.
fn tool(program: &str, arguments: &[&str]) -> Option<String> {
    tool_bytes(program, arguments).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

fn tool_bytes(program: &str, arguments: &[&str]) -> Option<Vec<u8>> {
    let Ok(output) = Command::new(program).args(arguments).output() else {
        eprintln!("skipped: {program} is not installed");
        return None;
    };
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    Some(output.stdout)
}

fn has_ffmpeg() -> bool {
    tool("ffmpeg", &["-version"]).is_some() && tool("ffprobe", &["-version"]).is_some()
}

/// What ffprobe says of one thing in a file, a value a line.
fn probe(path: &Path, entries: &str) -> Vec<String> {
    let path = path.to_str().unwrap();
    let told =
        tool("ffprobe", &["-v", "error", "-show_chapters", "-show_entries", entries, "-of", "default=nk=1:nw=1", path]);
    told.unwrap_or_default().lines().map(str::to_owned).collect()
}

fn seconds(path: &Path) -> f64 {
    let arguments = ["-v", "error", "-show_entries", "format=duration", "-of", "default=nk=1:nw=1"];
    let told = tool("ffprobe", &[&arguments[..], &[path.to_str().unwrap()]].concat());
    told.unwrap().trim().parse().unwrap()
}

/// The titles of a file's chapters.
fn titles(path: &Path) -> Vec<String> {
    let told = probe(path, "chapter=start_time:chapter_tags=title");
    told.chunks(2).map(|chapter| chapter[1].clone()).collect()
}

/// The sound that ffmpeg finds in a file.
fn samples(path: &Path, sample_rate_hz: u32) -> Vec<i16> {
    let rate = sample_rate_hz.to_string();
    let bytes = tool_bytes(
        "ffmpeg",
        &["-v", "error", "-i", path.to_str().unwrap(), "-map", "0:a", "-ac", "1", "-ar", &rate, "-f", "s16le", "-"],
    );
    bytes.unwrap_or_default().chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect()
}

/// A desk with a recording: `tracks` are titles and lengths in samples at 44.1 kHz; each begins with a burst of 20 ms.
struct Bench {
    folder: tempfile::TempDir,
    sounding: Sounding,
}

fn bench(tracks: &[(&str, usize)], cover: Option<Cover>) -> Bench {
    let folder = tempfile::tempdir().unwrap();
    let mut sounding = Sounding {
        recording: Recording {
            title: "The Long Way".to_owned(),
            author: Some("Mara Quill".to_owned()),
            language: "en-GB".to_owned(),
            series: Some(("The Ways".to_owned(), Some("2".to_owned()))),
            description: Some("A keeper & a lamp: Döor.".to_owned()),
            date: Some("1897-05-26".to_owned()),
            cover,
            people: vec![Person { name: "narrator".to_owned(), gender: Gender::Female, voice: "harbour".to_owned() }],
            tracks: Vec::new(),
        },
        sounds: Vec::new(),
    };
    for (index, &(title, length)) in tracks.iter().enumerate() {
        let path = folder.path().join(format!("{:03}.wav", index + 1));
        let samples: Vec<i16> = (0..length)
            .map(|at| if at < 882 { ((at as f64 * 0.2).sin() * 12_000.0) as i16 } else { (at * 7 % 13) as i16 })
            .collect();
        let mut file = wav::create(&path).unwrap();
        file.begin(44_100, length as u64).unwrap();
        file.write(&samples).unwrap();
        let written = file.finish().unwrap();
        sounding.sounds.push(written.data_blake3);
        sounding.recording.tracks.push(Track {
            number: index as u32 + 1,
            title: title.to_owned(),
            audio: path,
            encoded: Vec::new(),
            sample_rate_hz: 44_100,
            total_samples: length as u64,
            passages: Vec::new(),
        });
    }
    Bench { folder, sounding }
}

impl Bench {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Makes files, and gives how many were made.
    fn make(&self, formats: &[&'static str]) -> usize {
        let order = Order {
            formats: formats.to_vec(),
            encoding: Encoding::default(),
            folder: self.folder.path().to_owned(),
            name: "book".to_owned(),
            cache: self.path("cache"),
        };
        let desk = Desk::open(order, &PROFILES[0]);
        let made = Mutex::new(0);
        let told = |file: anyhow::Result<_>| {
            let file: dramatis::output::deliver::Delivered = file.unwrap();
            *made.lock().unwrap() += usize::from(file.made);
        };
        std::thread::scope(|scope| {
            let line = Line::start(scope, &desk, 2, true, &told);
            for track in 0..self.sounding.sounds.len() {
                let Recording { tracks, .. } = &self.sounding.recording;
                let recording = Recording { tracks: vec![tracks[track].clone()], ..self.sounding.recording.clone() };
                line.put(Sounding { recording, sounds: vec![self.sounding.sounds[track].clone()] }, track == 0);
            }
            line.finish();
        });
        desk.make_whole(&self.sounding, &told);
        desk.save().unwrap();
        made.into_inner().unwrap()
    }
}

/// A red dot.
fn cover() -> Cover {
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9cc\
        \xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82";
    Cover { media_type: "image/png", bytes: PNG.to_vec() }
}

#[test]
fn every_format_lasts_as_long_as_the_master() {
    if !has_ffmpeg() {
        return;
    }
    let session = lamp();
    session.run(["render", "lamp.txt", "--to", "wav,flac,mp3,opus,m4a,m4b"]).ok();
    let mut book_s = 0.0;
    for chapter in ["01-the-stairs", "02-the-döor"] {
        let path = |extension: &str| session.path(&format!("output/the-lamp/{chapter}.{extension}"));
        let master = samples(&path("wav"), 44_100);
        book_s += seconds(&path("wav"));
        for sound in SOUNDS {
            let codec = probe(&path(sound), "stream=codec_name:chapter=").remove(0);
            let expected = match sound {
                "wav" => "pcm_s16le",
                "m4a" => "aac",
                other => other,
            };
            assert_eq!(codec, expected, "{chapter}.{sound}");
            let off_s = seconds(&path(sound)) - seconds(&path("wav"));
            assert!(off_s.abs() < 0.05, "{chapter}.{sound} lasts {off_s} s longer by its head");
            // What sounds is exact, but for the rounding of resampling to the 48 kHz of Opus and back; ffmpeg does not cut
            // the last frame of an MP4 file where its edit list says so before version 7.
            let sounding = samples(&path(sound), 44_100);
            let off = sounding.len() as i64 - master.len() as i64;
            let most = if sound == "m4a" { 1_023 } else { 2 };
            assert!(off.abs() <= most, "{chapter}.{sound} has {off} samples more");
            // And it sounds at the same moment: a shift by a hundredth of a second would show.
            let louder = |sound: &[i16]| sound.iter().position(|sample| sample.abs() > 2_000).unwrap() as i64;
            let late = louder(&sounding) - louder(&master);
            assert!(late.abs() < 441, "{chapter}.{sound} begins {late} samples late");
        }
    }
    let m4b_s = seconds(&session.path("output/the-lamp/the-lamp.m4b"));
    assert!((m4b_s - book_s).abs() < 0.05, "{m4b_s} {book_s}");
}

#[test]
fn a_flac_holds_the_master_bit_for_bit() {
    let session = lamp();
    session.run(["render", "lamp.txt", "--to", "wav,flac"]).ok();
    let file = |end: &str| session.path(&format!("output/the-lamp/01-the-stairs.{end}"));
    assert_eq!(decoded(&file("wav")), decoded(&file("flac")));
    if let Some(told) = tool("flac", &["-t", "-s", file("flac").to_str().unwrap()]) {
        assert_eq!(told, "");
    }
    if has_ffmpeg() {
        assert_eq!(samples(&file("wav"), 44_100), samples(&file("flac"), 44_100));
    }
}

fn decoded(path: &Path) -> Vec<i16> {
    let mut decoder = decode::open(path).unwrap();
    let mut samples = Vec::new();
    while let Some(block) = decoder.next_block().unwrap() {
        samples.extend(block.iter().map(|sample| (sample * 32_768.0) as i16));
    }
    samples
}

#[test]
fn a_flac_of_any_length_is_whole() {
    let lengths = [1, 5, 15, 16, 17, 31, 100, 4_095, 4_096, 4_097, 4_101, 12_288, 44_100];
    let tracks: Vec<(&str, usize)> = lengths.iter().map(|&length| ("A", length)).collect();
    let bench = bench(&tracks, None);
    assert_eq!(bench.make(&["flac"]), lengths.len());
    for (index, length) in lengths.iter().enumerate() {
        let (flac, wav) = (bench.path(&format!("{:03}.flac", index + 1)), bench.path(&format!("{:03}.wav", index + 1)));
        if tool("flac", &["-t", "-s", flac.to_str().unwrap()]).is_some() {
            assert_eq!(samples(&flac, 44_100).len(), *length);
        }
        if *length >= 4_096 {
            assert_eq!(decoded(&flac), decoded(&wav), "{length} samples");
        }
    }
}

#[test]
fn files_say_what_they_are() {
    if !has_ffmpeg() {
        return;
    }
    let bench = bench(&[("The Stairs", 30_000), ("", 30_000)], Some(cover()));
    bench.make(&["mp3", "flac", "opus", "m4a", "m4b"]);
    for (file, title, track) in [
        ("001.mp3", "The Stairs", Some("1")),
        ("001.flac", "The Stairs", Some("1")),
        ("001.m4a", "The Stairs", Some("1")),
        ("002.mp3", "Chapter 2", Some("2")),
        ("001.opus", "The Stairs", Some("1")),
        ("book.m4b", "The Long Way", None),
    ] {
        let path = bench.path(file);
        let told = tool("ffprobe", &["-v", "error", "-show_format", "-show_streams", path.to_str().unwrap()]).unwrap();
        let lines: Vec<String> = told.lines().map(str::to_lowercase).collect();
        let says =
            |what: &str| assert!(lines.iter().any(|line| line == &what.to_lowercase()), "{file}: {what}\n{told}");
        says(&format!("TAG:title={title}"));
        says("TAG:album=The Long Way");
        says("TAG:artist=Mara Quill");
        says("TAG:genre=Audiobook");
        if let Some(track) = track {
            says(&format!("TAG:track={track}"));
        }
        says("DISPOSITION:attached_pic=1");
        says("codec_name=png");
        assert!(told.contains("harbour (synthetic voice)"), "{file}\n{told}");
        assert!(told.contains("The Ways"), "{file}\n{told}");
    }
}

#[test]
fn an_m4b_has_its_chapters_in_both_forms_where_they_sound() {
    if !has_ffmpeg() {
        return;
    }
    // Lengths of which none is a whole number of frames, so that an error of rounding would add up.
    let titles = ["The Stairs", "Der Döner", "", "A \"quoted\" one", "Fünf"];
    let tracks: Vec<(&str, usize)> = (0..20).map(|n| (titles[n % 5], 22_050 + n * 1_337 % 9_999)).collect();
    let bench = bench(&tracks, None);
    assert_eq!(bench.make(&["m4b"]), 1);
    let path = bench.path("book.m4b");
    let whole = std::fs::read(&path).unwrap();
    let sound = samples(&path, 44_100);
    let total: usize = tracks.iter().map(|track| track.1).sum();
    assert!(sound.len().abs_diff(total) < 2_205, "{} {total}", sound.len());
    for (form, other) in [("chap", "chpl"), ("chpl", "chap")] {
        // One form is made unknown to see the other.
        let at = find(&whole, other.as_bytes());
        let mut bytes = whole.clone();
        bytes[at..at + 4].copy_from_slice(b"skip");
        std::fs::write(&path, bytes).unwrap();
        let starts = probe(&path, "chapter=start_time:chapter_tags=title");
        assert_eq!(starts.len(), 2 * tracks.len(), "{form}: {starts:?}");
        let mut due = 0;
        for (chapter, told) in starts.chunks_exact(2).enumerate() {
            let expected = if tracks[chapter].0.is_empty() {
                format!("Chapter {}", chapter + 1)
            } else {
                tracks[chapter].0.into()
            };
            assert_eq!(told[1], expected, "{form}");
            let start = (told[0].parse::<f64>().unwrap() * 44_100.0).round() as usize;
            // Where subtitles have it, and where it sounds.
            assert!(start.abs_diff(due) <= 600, "{form}: chapter {chapter} at {start}, in the masters at {due}");
            let from = start.saturating_sub(2_205);
            let burst = sound[from..].iter().position(|sample| sample.abs() > 3_000).unwrap() + from;
            assert!(burst.abs_diff(start) < 441, "{form}: chapter {chapter} at {start} sounds at {burst}");
            due += tracks[chapter].1;
        }
    }
}

fn find(bytes: &[u8], word: &[u8]) -> usize {
    bytes.windows(word.len()).position(|window| window == word).unwrap()
}

#[test]
fn an_mp3_of_a_book_has_its_chapters_where_they_sound_and_no_gap() {
    let titles = ["The Stairs", "Der Döner", "", "A \"quoted\" one", "Fünf"];
    let tracks: Vec<(&str, usize)> = (0..20).map(|n| (titles[n % 5], 22_050 + n * 1_337 % 9_999)).collect();
    let bench = bench(&tracks, Some(cover()));
    assert_eq!(bench.make(&["mp3book"]), 1);
    // Parts are kept: the masters are not needed again.
    (1..=20).for_each(|track| std::fs::remove_file(bench.path(&format!("{track:03}.wav"))).unwrap());
    std::fs::remove_file(bench.path("book.book.mp3")).unwrap();
    assert_eq!(bench.make(&["mp3book"]), 1);
    let path = bench.path("book.book.mp3");
    if !has_ffmpeg() {
        return;
    }
    let total: usize = tracks.iter().map(|track| track.1).sum();
    // To the sample but for the grid on which the last chapter begins.
    let sound = samples(&path, 44_100);
    assert!(sound.len().abs_diff(total) <= 576, "{} {total}", sound.len());
    let told = probe(&path, "chapter=start_time,end_time:chapter_tags=title");
    let mut due = 0;
    for (chapter, told) in told.chunks_exact(3).enumerate() {
        let title = tracks[chapter].0;
        assert_eq!(told[2], if title.is_empty() { format!("Chapter {}", chapter + 1) } else { title.to_owned() });
        let start = (told[0].parse::<f64>().unwrap() * 44_100.0).round() as usize;
        // Half a frame, and the millisecond that ID3 has.
        assert!(start.abs_diff(due) <= 576 + 45, "chapter {chapter} at {start}, in the masters at {due}");
        let from = start.saturating_sub(2_205);
        let burst = sound[from..].iter().position(|sample| sample.abs() > 3_000).unwrap() + from;
        assert!(burst.abs_diff(start) < 441, "chapter {chapter} at {start} sounds at {burst}");
        due += tracks[chapter].1;
    }
    assert_eq!(told.len(), 60, "{told:?}");
    let rate = tool(
        "ffprobe",
        &["-v", "error", "-show_entries", "stream=codec_name,bit_rate", "-of", "csv=p=0", path.to_str().unwrap()],
    );
    assert!(rate.as_deref().unwrap().contains("mp3,96000"), "{rate:?}");
    // No frame is damaged where two parts meet.
    let judged =
        Command::new("ffmpeg").args(["-v", "warning", "-i"]).arg(&path).args(["-f", "null", "-"]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&judged.stderr), "");
}

#[test]
fn mutagen_reads_the_chapters_of_a_long_mp3_book() {
    let tracks: Vec<(&str, usize)> = (0..300).map(|_| ("Again", 4_410)).collect();
    let bench = bench(&tracks, Some(cover()));
    bench.make(&["mp3book"]);
    let path = bench.path("book.book.mp3");
    let script = "import sys\nfrom mutagen.mp3 import MP3\nf = MP3(sys.argv[1])\nt = f.tags\n\
        top = t['CTOC:toc']\nch = [e for s in top.child_element_ids for e in t['CTOC:' + s].child_element_ids]\n\
        assert len(ch) == 300 and all(t['CHAP:' + e].sub_frames['TIT2'].text == ['Again'] for e in ch)\n\
        ends = [(t['CHAP:' + e].start_time, t['CHAP:' + e].end_time) for e in ch]\n\
        assert all(a[1] == b[0] for a, b in zip(ends, ends[1:])), ends\n\
        print(t['TIT2'], t['TPE1'], t['APIC:'].mime, int(top.flags), f.info.bitrate // 1000, f.info.encoder_info, round(f.info.length, 1), round(ends[-1][1] / 1000, 1))\n";
    let python = std::env::var("DRAMATIS_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    if !Command::new(&python).args(["-c", "import mutagen"]).output().is_ok_and(|run| run.status.success()) {
        eprintln!("skipped: {python} has no mutagen");
        return;
    }
    let told = tool(&python, &["-c", script, path.to_str().unwrap()]).unwrap();
    assert_eq!(told.trim(), "The Long Way Mara Quill image/png 3 96 LAME 3.100.0+ 30.0 30.0");
}

#[test]
fn an_edited_book_codes_only_the_chapters_that_changed() {
    if !has_ffmpeg() {
        return;
    }
    let mut bench = bench(&[("One", 30_000), ("Two", 40_000)], None);
    assert_eq!(bench.make(&["m4b"]), 1);
    assert_eq!(bench.make(&["m4b"]), 0, "nothing changed");
    // The first master is gone: its part is kept. The second gets another title: no sound changed.
    std::fs::remove_file(bench.path("001.wav")).unwrap();
    bench.sounding.recording.tracks[1].title = "Deux".to_owned();
    assert_eq!(bench.make(&["m4b"]), 1);
    assert_eq!(titles(&bench.path("book.m4b")), ["One", "Deux"]);
}

/// Longer than 2^32 samples of 44.1 kHz, which is where 32-bit times end: the frames of a second, again and again.
#[test]
fn a_book_of_28_hours_has_its_chapters() {
    if !has_ffmpeg() {
        return;
    }
    let mut bench = bench(&[("Hours", 44_100)], None);
    bench.make(&["m4b"]);
    let mut kept = Vec::new();
    crate::session::walk(&bench.path("cache"), &mut kept);
    assert_eq!(kept.len(), 1);
    // One frame of silence, for two hours: a small file.
    let adts = std::fs::read(&kept[0]).unwrap();
    let length = |at: usize| {
        usize::from(adts[at + 3] & 3) << 11 | usize::from(adts[at + 4]) << 3 | usize::from(adts[at + 5]) >> 5
    };
    let mut starts = vec![0];
    while starts[starts.len() - 1] < adts.len() {
        starts.push(starts[starts.len() - 1] + length(starts[starts.len() - 1]));
    }
    let smallest = starts.windows(2).min_by_key(|pair| pair[1] - pair[0]).unwrap();
    let hours = 2 * 3_600 * 44_100;
    std::fs::write(&kept[0], adts[smallest[0]..smallest[1]].repeat(hours / 1_024 + 2)).unwrap();
    let track = Track { total_samples: hours as u64, ..bench.sounding.recording.tracks[0].clone() };
    bench.sounding.recording.tracks = (1..=14).map(|number| Track { number, ..track.clone() }).collect();
    bench.sounding.sounds = vec![bench.sounding.sounds[0].clone(); 14];
    assert_eq!(bench.make(&["m4b"]), 1);
    let path = bench.path("book.m4b");
    assert!((seconds(&path) - 28.0 * 3_600.0).abs() < 0.05, "{}", seconds(&path));
    let starts = probe(&path, "chapter=start_time:chapter_tags=title");
    assert_eq!(starts.len(), 2 * 14);
    let last: f64 = starts[2 * 13].parse().unwrap();
    assert!((last - 26.0 * 3_600.0).abs() < 0.05, "{last}");
}

#[test]
fn past_4_gib_a_wav_file_is_rf64() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.wav");
    let sound: Vec<i16> = (0..50_000).map(|n| (n * 13 % 20_001 - 10_000) as i16).collect();
    let mut file = wav::create_with_limit(&path, 50_000).unwrap();
    file.begin(44_100, sound.len() as u64).unwrap();
    file.write(&sound).unwrap();
    file.finish().unwrap();
    let bytes = std::fs::read(&path).unwrap();
    assert_eq!((&bytes[..4], bytes.len()), (&b"RF64"[..], 80 + 100_000));
    assert_eq!(decoded(&path), sound);
    if has_ffmpeg() {
        assert_eq!(samples(&path, 44_100), sound);
    }
    if let Some(told) = tool("soxi", &["-s", path.to_str().unwrap()]) {
        assert_eq!(told.trim(), "50000");
    }
    // The true limit: 4 GiB less the first 8 bytes of a head of 44.
    let most = (u64::from(u32::MAX) - 36) / 2;
    assert_eq!((wav::head_bytes(most), wav::head_bytes(most + 1)), (44, 80));
}

#[test]
fn a_file_of_5_gib_tells_its_length() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.wav");
    let total: u64 = 5 << 29;
    let mut file = wav::create(&path).unwrap();
    file.begin(44_100, total).unwrap();
    drop(file);
    // The same head before a hole of 5 GiB, which takes no space.
    let mut file = wav::create_with_limit(&path, 0).unwrap();
    file.begin(44_100, 0).unwrap();
    file.finish().unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[20..28].copy_from_slice(&(2 * total + 72).to_le_bytes());
    bytes[28..36].copy_from_slice(&(2 * total).to_le_bytes());
    bytes[36..44].copy_from_slice(&total.to_le_bytes());
    std::fs::write(&path, bytes).unwrap();
    if std::fs::File::options().write(true).open(&path).unwrap().set_len(80 + 2 * total).is_err() {
        eprintln!("skipped: this file system has no sparse files");
        return;
    }
    if has_ffmpeg() {
        assert!((seconds(&path) - total as f64 / 44_100.0).abs() < 0.05);
    }
}

#[test]
fn without_wav_the_masters_are_taken_away_and_made_again_when_they_are_needed() {
    let session = lamp();
    session.run(["render", "lamp.txt", "--to", "mp3"]).ok();
    let files = |end: &str| session.files().into_iter().filter(|name| name.ends_with(end)).count();
    assert_eq!((files(".wav"), files(".mp3")), (0, 2));
    let run = session.run(["render", "lamp.txt", "--to", "mp3"]).ok();
    assert!(run.out.contains("spoken 0, cached 0, 2 unchanged"), "{}", run.out);
    assert_eq!(files(".wav"), 0);
    // Another format asks for the masters: they are laid out again, and nothing is spoken.
    let run = session.run(["render", "lamp.txt", "--to", "mp3,flac"]).ok();
    assert!(run.out.contains("2 rendered, 2 files") && run.out.contains("audio, spoken 0"), "{}", run.out);
    assert_eq!((files(".wav"), files(".flac")), (0, 2));
    session.run(["render", "lamp.txt"]).ok();
    assert_eq!(files(".wav"), 2);
}

/// How many masters lie in a story's folder.
fn masters(session: &Session) -> usize {
    session.files().iter().filter(|name| name.ends_with(".wav")).count()
}

/// A book of short chapters.
fn long_book(chapters: usize) -> String {
    let text = "\"Who is there?\" said Rhea. The lamp went out.\n\n".repeat(8);
    let chapter = |number: usize| format!("## Chapter {number}\n\n{text}");
    format!("# The Long Lamp\n\n{}", (1..=chapters).map(chapter).collect::<String>())
}

#[test]
fn masters_go_as_soon_as_their_files_stand_and_the_sample_keeps_the_first() {
    let session = Session::new().file("book.md", long_book(20));
    let mut run = session.start(["render", "book.md", "--to", "mp3,flac,sample", "-j", "2"]);
    let (mut most, mut early) = (0, 0);
    let status = loop {
        most = most.max(masters(&session));
        let files = session.files();
        let speaking = !files.iter().any(|name| name.contains("20-") && name.ends_with(".json"));
        early = early.max(if speaking { files.iter().filter(|name| name.ends_with(".mp3")).count() } else { 0 });
        if let Some(status) = run.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    };
    assert!(status.success());
    // Waiting tasks belong to two chapters or three, one is being coded, one spoken, and the first waits for the sample.
    assert!(most <= 9, "{most} masters at once");
    assert!(early >= 4, "{early} MP3 files while chapters were still being spoken");
    assert_eq!(masters(&session), 0);
    let files = session.files();
    assert_eq!(files.iter().filter(|name| name.ends_with(".flac")).count(), 20, "{files:?}");
    assert!(files.iter().any(|name| name.ends_with(".sample.mp3")));
    let again = session.run(["render", "book.md", "--to", "mp3,flac,sample"]).ok();
    assert!(again.out.contains("spoken 0, cached 0, 20 unchanged"), "{}", again.out);
    assert_eq!(masters(&session), 0);
}

#[test]
fn a_chapter_whose_file_fails_keeps_its_master_and_the_others_do_not() {
    let session = lamp();
    // A folder stands where the file should go.
    session.write("output/the-lamp/02-the-döor.mp3/in-the-way", "");
    session.run(["render", "lamp.txt", "--to", "mp3,flac"]).exit(1).says("02-the-döor.mp3");
    let files = session.files();
    let left: Vec<&String> = files.iter().filter(|name| name.ends_with(".wav")).collect();
    assert_eq!(left, ["output/the-lamp/02-the-döor.wav"]);
    std::fs::remove_dir_all(session.path("output/the-lamp/02-the-döor.mp3")).unwrap();
    let run = session.run(["render", "lamp.txt", "--to", "mp3,flac"]).ok();
    assert!(run.out.contains("spoken 0, cached 0, 2 unchanged, 1 file"), "{}", run.out);
    assert_eq!(masters(&session), 0);
}

#[test]
fn a_run_that_was_killed_goes_on_without_its_masters() {
    let session = Session::new().file("book.md", long_book(8));
    let formats = if has_ffmpeg() { "mp3,m4b" } else { "mp3" };
    let mut run = session.start(["render", "book.md", "--to", formats, "-j", "2"]);
    while session.files().iter().filter(|name| name.ends_with(".mp3")).count() < 3 {
        assert!(run.try_wait().unwrap().is_none(), "it ended before it could be killed");
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    run.kill().unwrap();
    run.wait().unwrap();
    session.run(["render", "book.md", "--to", formats]).ok();
    let whole = Session::new().file("book.md", session.read("book.md"));
    whole.run(["render", "book.md", "--to", formats]).ok();
    assert_eq!(session.files(), whole.files());
    for name in whole.files().iter().filter(|name| !name.ends_with(".json")) {
        assert!(session.bytes(name) == whole.bytes(name), "{name} differs");
    }
}

#[test]
fn one_word_changed_makes_one_chapters_files_anew() {
    let session = lamp();
    session.run(["render", "lamp.txt", "--to", "mp3,opus"]).ok();
    let other = session.bytes("output/the-lamp/02-the-döor.mp3");
    session.write("lamp.txt", story("The Döor").replace("He looked", "He stared"));
    let run = session.run(["render", "lamp.txt", "--to", "mp3,opus"]).ok();
    assert!(run.out.contains("spoken 1") && run.out.contains("1 rendered, 1 unchanged, 2 files"), "{}", run.out);
    assert!(other == session.bytes("output/the-lamp/02-the-döor.mp3"));
}

#[test]
fn the_same_story_gives_the_same_bytes_in_every_format() {
    let formats = if has_ffmpeg() { "mp3,opus,flac,m4b" } else { "mp3,opus,flac" };
    let (one, eight) = (lamp(), lamp());
    one.run(["render", "lamp.txt", "--to", formats, "-j", "1"]).ok();
    eight.run(["render", "lamp.txt", "--to", formats, "-j", "8"]).ok();
    assert_eq!(one.files(), eight.files());
    for name in one.files() {
        assert!(one.bytes(&name) == eight.bytes(&name), "{name} differs");
    }
}

#[test]
fn without_ffmpeg_the_other_formats_are_made_and_the_masters_kept() {
    let session = lamp();
    let output = session.command(&["render", "lamp.txt", "--to", "m4b,mp3"]).env("PATH", "").output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{told}");
    crate::golden::check("cli/no-ffmpeg.txt", &told);
    let files = session.files();
    assert_eq!(files.iter().filter(|name| name.ends_with(".mp3")).count(), 2, "{files:?}");
    assert_eq!(files.iter().filter(|name| name.ends_with(".wav")).count(), 2, "{files:?}");
}

#[test]
fn a_format_or_profile_that_does_not_exist_is_refused_with_what_there_is() {
    lamp().run(["render", "lamp.txt", "--to", "mp4"]).golden("refused/format.txt");
    lamp().run(["render", "lamp.txt", "--profile", "axc"]).golden("refused/profile.txt");
    let session = lamp().file("dramatis.toml", "engine = \"tone\"\nto = [\"mp3\", \"ogg\"]\n");
    session.run(["render", "lamp.txt"]).golden("refused/settings-format.txt");
    let session = lamp().file("dramatis.toml", "engine = \"tone\"\n[encoding]\nmp3_kbps = 100\n");
    session.run(["render", "lamp.txt", "--to", "mp3"]).exit(1).says("there is no MP3 bit rate of 100 kbit/s");
}

#[test]
fn the_lowest_and_highest_bit_rates_of_an_mp3_are_what_ffprobe_finds_and_it_lasts_as_long_as_the_master() {
    if !has_ffmpeg() {
        return;
    }
    // In the first of each rate, LAME's own head has no room in a frame.
    let table = [
        (44_100, &[32, 40, 48, 320][..]),
        (48_000, &[32, 48, 320]),
        (32_000, &[32, 320]),
        (22_050, &[32, 40, 160]),
        (16_000, &[32, 160]),
        (8_000, &[32, 64]),
    ];
    for (rate, kbps) in table.into_iter().flat_map(|(rate, all)| all.iter().map(move |kbps| (rate, *kbps))) {
        let settings = format!("engine = \"tone\"\n[target]\nsample_rate_hz = {rate}\n[encoding]\nmp3_kbps = {kbps}\n");
        let session = lamp().file("dramatis.toml", &settings);
        session.run(["render", "lamp.txt", "--to", "wav,mp3,mp3book"]).ok();
        let mut all = 0;
        for chapter in ["01-the-stairs", "02-the-döor"] {
            let path = |ending: &str| session.path(&format!("output/the-lamp/{chapter}.{ending}"));
            let told = probe(&path("mp3"), "stream=sample_rate,bit_rate");
            assert_eq!(told, [rate.to_string(), (kbps * 1_000).to_string()], "{rate} Hz, {kbps} kbit/s");
            let master = samples(&path("wav"), rate).len();
            assert_eq!(samples(&path("mp3"), rate).len(), master, "{rate} Hz, {kbps} kbit/s");
            all += master;
        }
        let book = session.path("output/the-lamp/the-lamp.book.mp3");
        let told = probe(&book, "stream=sample_rate,bit_rate");
        assert!(told.contains(&(kbps * 1_000).to_string()), "{rate} Hz, {kbps} kbit/s: {told:?}");
        // Each chapter of the book begins on the nearest frame.
        let off = samples(&book, rate).len().abs_diff(all);
        assert!(off <= 576, "{rate} Hz, {kbps} kbit/s: {off} samples");
    }
}

#[test]
fn settings_that_no_encoder_has_are_refused_before_anything_is_spoken() {
    let table = [
        ("[encoding]\nmp3_kbps = 31", "mp3", "there is no MP3 bit rate of 31 kbit/s"),
        (
            "[encoding]\nmp3_kbps = 192\n[target]\nsample_rate_hz = 22050",
            "mp3",
            "an MP3 of 22050 Hz has no bit rate of 192",
        ),
        ("[encoding]\nmp3_kbps = 96\n[target]\nsample_rate_hz = 11025", "mp3", "choose one of 32, 40, 48, 64 as"),
        ("[encoding]\nopus_kbps = 5", "opus", "an `opus_kbps` of 5: 6 to 256 kbit/s can be made"),
        ("[encoding]\nopus_kbps = 257", "opus", "an `opus_kbps` of 257"),
        ("[encoding]\naac_kbps = 0", "m4b", "an `aac_kbps` of 0: 16 to 160 kbit/s can be made"),
        ("[encoding]\naac_kbps = 4294967295", "m4a", "an `aac_kbps` of 4294967295"),
        ("[target]\nsample_rate_hz = 192000", "m4b", "AAC has no sample rate of 192000 Hz"),
        ("[target]\nsample_rate_hz = 192000", "flac", "FLAC files of 192000 Hz cannot be made"),
        ("[target]\nsample_rate_hz = 7999", "wav", "a delivery of 7999 Hz: 8,000 to 192,000 can be made"),
        ("[target]\nhead_ms = 4294967295", "wav", "a `head_ms` of 4294967295: 0 to 60,000 can be made"),
        ("[target]\ntail_ms = 60001", "wav", "a `tail_ms` of 60001"),
        ("[target]\ntolerance_lu = -1.0", "wav", "a tolerance of -1 LU: 0.05 to 10 can be kept"),
        ("[target]\ntolerance_lu = nan", "wav", "a tolerance of NaN LU"),
        ("[target]\nloudness_lufs = -inf", "wav", "a loudness of -inf LUFS: -40 to -6 can be made"),
        ("[pauses]\nscene_break_ms = 4294967295", "wav", "a `scene_break_ms` of 4294967295: 0 to 60,000 can be made"),
        ("[sounds]\ngap_ms = 60001", "wav", "a `gap_ms` of 60001: 0 to 60,000 can be made"),
    ];
    for (settings, format, told) in table {
        let session = lamp().file("dramatis.toml", format!("engine = \"tone\"\n{settings}\n"));
        session.run(["render", "lamp.txt", "--to", format]).exit(1).says(told);
        assert!(!session.path("output").exists(), "{settings}");
    }
}

#[test]
fn a_low_sample_rate_has_the_highest_bit_rate_it_can_where_none_is_named() {
    let session = lamp().file("dramatis.toml", "engine = \"tone\"\n[target]\nsample_rate_hz = 8000\n");
    session.run(["render", "lamp.txt", "--to", "mp3"]).ok();
    if has_ffmpeg() {
        let path = session.path("output/the-lamp/01-the-stairs.mp3");
        assert_eq!(probe(&path, "stream=sample_rate,bit_rate"), ["8000", "64000"]);
    }
}

#[test]
fn settings_of_a_person_win_over_the_profile() {
    let settings = "engine = \"tone\"\nprofile = \"podcast\"\nto = [\"wav\"]\n[target]\nsample_rate_hz = 22050\n";
    let session = lamp().file("dramatis.toml", settings);
    session.run(["render", "lamp.txt"]).ok();
    let (format, measures) = check::measure(&session.path("output/the-lamp/01-the-stairs.wav")).unwrap();
    assert_eq!(format.sample_rate_hz, 22_050);
    assert!((measures.loudness_lufs + 16.0).abs() < 1.0, "{measures:?}");
}

#[test]
fn part_of_a_book_becomes_a_part_of_an_m4b_and_says_so() {
    if !has_ffmpeg() {
        return;
    }
    let session = lamp();
    let run = session.run(["render", "lamp.txt", "--to", "m4b", "--chapters", "1"]).ok();
    run.says("this file holds 1 of 2 chapters");
    let path = session.path("output/the-lamp/the-lamp.m4b");
    assert_eq!(titles(&path), ["The Stairs"]);
    // A serial goes on: what was rendered before stays in the book.
    session.run(["render", "lamp.txt", "--to", "m4b", "--chapters", "2"]).ok();
    assert_eq!(titles(&path), ["The Stairs", "The Döor"]);
}

#[test]
fn a_flac_is_proof_enough_and_without_any_sound_verify_says_what_to_do() {
    let session = lamp();
    session.run(["render", "lamp.txt", "--to", "flac"]).ok();
    assert!(!session.path("output/the-lamp/01-the-stairs.wav").exists());
    session.run(["verify", "output/the-lamp"]).ok().says("each once and in order");
    for chapter in ["01-the-stairs", "02-the-döor"] {
        std::fs::remove_file(session.path(&format!("output/the-lamp/{chapter}.flac"))).unwrap();
    }
    session.run(["verify", "output/the-lamp"]).exit(1).says("render the story with `--to wav`");
}

#[test]
fn a_sample_is_the_books_beginning_cut_between_two_lines() {
    let long: String = (0..300).map(|n| format!("The rope creaked in the wind, again and again, {n}.\n\n")).collect();
    let session = Session::new().file("lamp.txt", format!("The Lamp\n\nCHAPTER ONE: The Stairs\n\n{long}"));
    session.run(["render", "lamp.txt", "--to", "wav,sample"]).ok();
    let (_, sample) = check::measure(&session.path("output/the-lamp/the-lamp.sample.mp3")).unwrap();
    let length_s = sample.frames as f64 / 44_100.0;
    assert!((280.0..300.1).contains(&length_s), "{length_s}");
    assert!(sample.tail_ms > 300.0, "cut in a line: {sample:?}");
}

/// Real speech: the sample story's first chapter by the embedded engine.
#[test]
fn mp3s_of_the_acx_profile_pass_its_check_and_ffmpeg_agrees() {
    let chapters = Path::new(env!("CARGO_MANIFEST_DIR")).join("chapters");
    let session = Session::new().file("dramatis.toml", "");
    let run =
        session.run(["render", chapters.to_str().unwrap(), "-o", "out", "--profile", "acx", "--chapters", "1"]).ok();
    run.says("ACX refuses text-to-speech that it has not authorised");
    let mp3 = session.files().into_iter().find(|name| name.ends_with(".mp3")).unwrap();
    session.run(["check", "--profile", "acx", &mp3]).ok();
    let path = session.path(&mp3);
    let (_, ours) = check::measure(&path).unwrap();
    assert!(profile("acx").is_ok());
    let Some(_) = tool("ffmpeg", &["-version"]) else { return };
    let output = Command::new("ffmpeg")
        .args(["-nostdin", "-i", path.to_str().unwrap(), "-af"])
        .args(["astats=metadata=0,silencedetect=noise=-55dB:d=0.4", "-f", "null", "-"])
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    let value = |name: &str| -> f64 {
        let line = told.lines().find(|line| line.contains(name)).unwrap_or_else(|| panic!("{name} in {told}"));
        line.rsplit(": ").next().unwrap().split_whitespace().next().unwrap().parse().unwrap()
    };
    assert!((value("RMS level dB") - ours.rms_db).abs() < 0.1, "{told} {ours:?}");
    assert!((value("Peak level dB") - ours.sample_peak_db).abs() < 0.1, "{told} {ours:?}");
    assert!((-23.0..=-18.0).contains(&value("RMS level dB")) && value("Peak level dB") <= -3.0, "{told}");
    let head: f64 = value("silence_end").max(0.0);
    assert!((0.5..=1.0).contains(&head), "{head}");
    assert!(told.contains("192 kb/s") && told.contains("44100 Hz"), "{told}");
}
