//! Subtitles, labels, chapter marks and the read-along book: their times, their words, and that others can read them.

#![allow(clippy::unwrap_used)]

use crate::recorded::{self, made_up};
use crate::session::Session;
use dramatis::book::Cover;
use dramatis::output::recording::{Passage, Recording, Sound};
use dramatis::output::{captions, chapters, cue_sheet, epub, page};
use dramatis::segment::Kind::{self, Break, Dialogue, Heading, Narration, Note, Thought};
use proptest::prelude::*;
use regex::Regex;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

type Write = fn(&Recording, usize, &Path) -> anyhow::Result<()>;

fn written(write: Write, recording: &Recording) -> String {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    write(recording, 0, &out).unwrap();
    std::fs::read_to_string(out).unwrap()
}

/// A caption as a format has it: when, and its text without that format's signs.
#[derive(Debug, PartialEq)]
struct Shown {
    start_ms: u64,
    end_ms: u64,
    name: Option<String>,
    rows: Vec<String>,
}

fn ms(clock: &str) -> u64 {
    let numbers: Vec<u64> = clock.split([':', '.', ',']).map(|part| part.parse().unwrap()).collect();
    ((numbers[0] * 60 + numbers[1]) * 60 + numbers[2]) * 1_000 + numbers[3]
}

fn vtt(text: &str) -> Vec<Shown> {
    let tags = Regex::new("<[^>]*>").unwrap();
    let plain = |text: &str| tags.replace_all(text, "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let mut blocks = text.split("\n\n");
    assert!(blocks.next().unwrap().starts_with("WEBVTT"));
    let cue = |(at, block): (usize, &str)| {
        let mut rows = block.lines();
        assert_eq!(rows.next().unwrap(), (at + 1).to_string());
        let (start, end) = rows.next().unwrap().split_once(" --> ").unwrap();
        let rows: Vec<&str> = rows.collect();
        let name = plain(rows[0].strip_prefix("<v ").unwrap().split('>').next().unwrap());
        let rows = rows.iter().map(|row| plain(row)).collect();
        Shown { start_ms: ms(start), end_ms: ms(end), name: Some(name), rows }
    };
    blocks.filter(|block| !block.is_empty()).enumerate().map(cue).collect()
}

fn srt(text: &str) -> Vec<Shown> {
    let tags = Regex::new("</?[ib]>").unwrap();
    let entry = |block: &str| {
        let mut rows = block.lines().skip(1);
        let (start, end) = rows.next().unwrap().split_once(" --> ").unwrap();
        let rows = rows.map(|row| tags.replace_all(row, "").replace('\u{2060}', "")).collect();
        Shown { start_ms: ms(start), end_ms: ms(end), name: None, rows }
    };
    text.split("\n\n").filter(|block| !block.trim().is_empty()).map(entry).collect()
}

/// The letters that count: no white space, nothing that is left out of every format.
fn letters(text: &str) -> String {
    let gone = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2060}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
    };
    text.chars().filter(|c| !gone(*c)).collect()
}

fn spoken(recording: &Recording) -> impl Iterator<Item = &Passage> {
    recording.tracks[0].passages.iter().filter(|passage| passage.cue.is_some())
}

fn all_letters(recording: &Recording) -> String {
    letters(&spoken(recording).map(|passage| passage.text.as_str()).collect::<String>())
}

/// In order, none over another, all inside the file, nothing empty.
fn in_order(shown: &[Shown], recording: &Recording) {
    let end_ms = recording.tracks[0].length_ms();
    let mut before_ms = 0;
    for one in shown {
        assert!(one.start_ms >= before_ms && one.end_ms > one.start_ms && one.end_ms <= end_ms, "{one:?}");
        before_ms = one.end_ms;
    }
}

fn joined(shown: &[Shown]) -> String {
    letters(&shown.iter().flat_map(|one| &one.rows).cloned().collect::<String>())
}

/// Text from `<` to `>` taken out, and what was escaped put back.
fn unescaped(markup: &str) -> String {
    let text = Regex::new("<[^>]*>").unwrap().replace_all(markup, "").into_owned();
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (from, to)| text.replace(from, to))
}

/// The files of an archive that hold text, by name.
fn unpacked(book: &Path) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(book).unwrap()).unwrap();
    let mut files = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.push((file.name().unwrap().into_owned(), String::from_utf8(bytes).unwrap_or_default()));
    }
    files
}

fn file<'a>(files: &'a [(String, String)], name: &str) -> &'a str {
    &files.iter().find(|(known, _)| known == name).unwrap().1
}

/// A recording with a file in place of its MP3s, and the folder they are in.
fn with_sound(mut recording: Recording) -> (TempDir, Recording) {
    let folder = tempfile::tempdir().unwrap();
    for track in &mut recording.tracks {
        let path = folder.path().join(format!("{}.mp3", track.number));
        std::fs::write(&path, b"ID3\x04\0\0\0\0\0\0").unwrap();
        track.encoded = vec![Sound { path, media_type: "audio/mpeg" }];
    }
    (folder, recording)
}

/// What epubcheck says of a book; `None` where it is not installed.
fn epubcheck(book: &Path) -> Option<String> {
    // Debian's starter needs a kernel that runs JAR files; the file itself does not.
    let jar =
        ["/usr/share/java/epubcheck.jar", "/usr/bin/epubcheck"].map(PathBuf::from).into_iter().find(|jar| jar.exists());
    let output = jar.and_then(|jar| Command::new("java").arg("-jar").arg(jar).arg(book).output().ok());
    let Some(output) = output else {
        eprintln!("skipped: epubcheck is not installed");
        return None;
    };
    Some(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

/// The book is one that epubcheck has nothing against.
#[track_caller]
pub fn valid(book: &Path) {
    if let Some(says) = epubcheck(book) {
        assert!(says.contains("No errors or warnings detected"), "{says}");
        eprintln!("epubcheck: no errors or warnings");
    }
}

fn scene() -> Recording {
    made_up(&[
        (Heading, 0, "# One: The *long* way"),
        (Note, 0, "A/N: hello"),
        (
            Narration,
            0,
            "The lamp went out, and for a while nobody in the long room moved or spoke or so much as breathed.",
        ),
        (Dialogue, 1, "\"Who is _there_?\""),
        (
            Dialogue,
            2,
            "\"Only me. I came a long way over the hills, in the rain, and I have not slept; is there any soup?\"",
        ),
        (Break, 0, "***"),
        (Thought, 1, "**Soup**, at *this* hour. 2 * 3 * 4 snake_case_names."),
        (Dialogue, 1, "\"...\""),
        (Narration, 0, "They waited."),
    ])
}

#[test]
fn subtitles_name_who_speaks_and_break_where_sentences_and_clauses_end() {
    let recording = scene();
    let text = written(captions::vtt::write, &recording);
    assert!(text.contains("<v narrator>One: The <i>long</i> way\n"), "{text}");
    assert!(text.contains("<v Rhea>\"Who is <i>there</i>?\"\n"), "{text}");
    assert!(text.contains("<v Rhea><b>Soup</b>, at <i>this</i> hour.\n2 * 3 * 4 snake_case_names.\n"), "{text}");
    let rows: Vec<Vec<String>> = vtt(&text).into_iter().map(|one| one.rows).collect();
    let pair = |first: &str, second: &str| vec![first.to_owned(), second.to_owned()];
    assert!(rows.contains(&pair("long room moved or spoke", "or so much as breathed.")), "{rows:?}");
    assert!(
        rows.contains(&pair("\"Only me. I came a long way over the", "hills, in the rain, and I have not slept;")),
        "{rows:?}"
    );
    assert!(rows.iter().flatten().all(|row| row.chars().count() <= 42), "{rows:?}");
    assert!(rows.iter().all(|rows| rows.len() <= 2), "{rows:?}");
    let text = written(captions::srt::write, &recording);
    assert!(text.contains("\nRhea: \"Who is <i>there</i>?\"\n") && text.contains("\nIlo: \"Only me."), "{text}");
    assert_eq!(text.matches("Rhea: ").count(), 2, "named where the speaker changes alone: {text}");
    assert!(srt(&text).iter().flat_map(|one| &one.rows).all(|row| row.chars().count() <= 42), "{text}");
}

#[test]
fn lyrics_labels_chapters_and_the_cue_sheet_are_as_players_want_them() {
    let mut recording = scene();
    let text = written(captions::lrc::write, &recording);
    assert!(text.starts_with("[ti:One]\n[ar:A. Writer]\n[al:The Long Way]\n[length:00:"), "{text}");
    assert!(text.contains("\n[00:00.75]narrator: One: The long way\n"), "{text}");
    let text = written(captions::labels::write, &recording);
    assert!(text.starts_with("0.750\t2.220\tnarrator: One: The long way\n"), "{text}");
    assert_eq!(text.lines().count(), spoken(&recording).count());
    let folder = tempfile::tempdir().unwrap();
    let (marks, sheet) = (folder.path().join("chapters.json"), folder.path().join("book.cue"));
    recording.tracks.push(recording.tracks[0].clone());
    (recording.tracks[1].number, recording.tracks[1].title) = (2, "Two \"more\"".to_owned());
    for track in &mut recording.tracks {
        track.audio = folder.path().join(&track.audio);
    }
    chapters::write(&recording, &marks).unwrap();
    let marks: serde_json::Value = serde_json::from_slice(&std::fs::read(marks).unwrap()).unwrap();
    assert_eq!(marks["version"], "1.2.0");
    let length_s = recording.tracks[0].length_ms() as f64 / 1_000.0;
    assert_eq!(marks["chapters"][0]["endTime"].as_f64(), Some(length_s));
    assert_eq!(marks["chapters"][1]["startTime"].as_f64(), Some(length_s));
    cue_sheet::write(&recording, &sheet).unwrap();
    let text = std::fs::read_to_string(&sheet).unwrap();
    assert!(
        text.contains("FILE \"01-one.wav\" WAVE\n  TRACK 02 AUDIO\n    TITLE \"Two 'more'\"\n    INDEX 01 00:00:00\n"),
        "{text}"
    );
    recording.tracks = vec![recording.tracks[0].clone(); 100];
    assert!(cue_sheet::write(&recording, &sheet).unwrap_err().to_string().contains("holds 99 tracks"));
}

#[test]
fn emphasis_is_matched_over_the_passages_of_a_paragraph_and_lone_marks_stay() {
    let mut recording =
        made_up(&[(Dialogue, 1, "*\"Go,\""), (Narration, 0, "she said.* A lone * stays, and so does *this.")]);
    recording.tracks[0].passages[1].paragraph = 0;
    let text = written(captions::vtt::write, &recording);
    assert!(
        text.contains("<v Rhea><i>\"Go,\"</i>\n") && text.contains("<v narrator><i>she said.</i> A lone * stays"),
        "{text}"
    );
    assert!(text.contains("*this."), "{text}");
}

#[test]
fn a_read_along_book_is_valid_and_its_times_add_up() {
    let (folder, mut recording) = with_sound(scene());
    // The smallest PNG there is: one grey point.
    let png = "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63600000000200\
        0148afa4710000000049454e44ae426082";
    let bytes = (0..png.len() / 2).map(|at| u8::from_str_radix(&png[2 * at..2 * at + 2], 16).unwrap()).collect();
    recording.cover = Some(Cover { media_type: "image/png", bytes });
    let mut silent = recording.tracks[0].clone();
    silent.number = 2;
    silent.passages.iter_mut().for_each(|passage| passage.cue = None);
    recording.tracks.push(silent);
    let (book, again) = (folder.path().join("book.epub"), folder.path().join("again.epub"));
    epub::write(&recording, &book).unwrap();
    epub::write(&recording, &again).unwrap();
    let bytes = std::fs::read(&book).unwrap();
    assert_eq!(bytes, std::fs::read(&again).unwrap(), "the same recording gives the same bytes");
    assert_eq!(&bytes[30..58], b"mimetypeapplication/epub+zip", "the first file is told from its bytes");
    valid(&book);

    let files = unpacked(&book);
    let smil = file(&files, "EPUB/c001.smil");
    let clip = Regex::new("#l(\\d+)\".*clipBegin=\"(\\d+)\\.(\\d{3})s\" clipEnd=\"(\\d+)\\.(\\d{3})s\"").unwrap();
    let number = |found: &regex::Captures<'_>, at: usize| found[at].parse::<u64>().unwrap();
    let clips: Vec<(usize, u64, u64)> = clip
        .captures_iter(smil)
        .map(|one| {
            (
                number(&one, 1) as usize,
                number(&one, 2) * 1_000 + number(&one, 3),
                number(&one, 4) * 1_000 + number(&one, 5),
            )
        })
        .collect();
    assert_eq!(clips.len(), spoken(&recording).count());
    assert!(clips.windows(2).all(|two| two[0].2 == two[1].1), "no pause is jumped over: {clips:?}");
    for &(passage, start_ms, _) in &clips[1..] {
        let exact_ms = recording.tracks[0].passages[passage].cue.unwrap().start_samples as f64 / 44.1;
        assert!((start_ms as f64 - exact_ms).abs() < 1.0);
    }
    let sum_ms: u64 = clips.iter().map(|(_, start, end)| end - start).sum();
    let opf = file(&files, "EPUB/package.opf");
    let durations: Vec<u64> =
        Regex::new("property=\"media:duration\">([^<]*)<").unwrap().captures_iter(opf).map(|one| ms(&one[1])).collect();
    assert_eq!(durations, [sum_ms, sum_ms], "of the book, and of the one chapter that is spoken");
    assert!(!files.iter().any(|(name, _)| name == "EPUB/c002.smil"));
    assert!(
        file(&files, "EPUB/c001.xhtml").contains(
            "<span id=\"l3\">\"Who is <em>there</em>?\"</span>"
                .replace('"', "&quot;")
                .replace("id=&quot;l3&quot;", "id=\"l3\"")
                .as_str()
        )
    );
}

#[test]
fn a_book_without_sound_that_readers_play_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let refused = epub::write(&scene(), &folder.path().join("book.epub")).unwrap_err().to_string();
    assert!(refused.contains("needs MP3, AAC or Opus, and chapter 1 has none"), "{refused}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn hostile_words_are_words_in_a_valid_book() {
    let nasty =
        "--> <script>alert(1)</script> ]]> <!-- &#0; &nope; \u{0}\u{1}\u{b}\u{fffe} \u{202e}rtl שלום 👩‍👩‍👧 <?xml?> \"'";
    let mut recording = made_up(&[(Heading, 0, nasty), (Dialogue, 1, nasty), (Break, 0, "***"), (Narration, 0, nasty)]);
    (recording.title, recording.author) = (nasty.to_owned(), Some(nasty.to_owned()));
    (recording.tracks[0].title, recording.people[1].name) = (nasty.to_owned(), nasty.to_owned());
    (recording.people[0].voice, recording.language) = (nasty.to_owned(), "en\" x=\"".to_owned());
    recording.series = Some((nasty.to_owned(), Some("2 & 3".to_owned())));
    let (folder, recording) = with_sound(recording);
    let book = folder.path().join("book.epub");
    epub::write(&recording, &book).unwrap();
    valid(&book);
    let files = unpacked(&book);
    let spans = Regex::new("(?s)<span id=\"l\\d+\">(.*?)</span>").unwrap();
    let text: String = spans.captures_iter(file(&files, "EPUB/c001.xhtml")).map(|one| unescaped(&one[1])).collect();
    assert_eq!(letters(&text), all_letters(&recording));
}

fn word() -> impl Strategy<Value = String> {
    let hostile = [
        "-->",
        "<script>",
        "]]>",
        "&amp;",
        "<b>",
        "{\\an8}",
        "[00:01.00]",
        "\u{0}x",
        "\u{202e}abc",
        "שלום",
        "👩‍👩‍👧",
        "e\u{301}",
        "a\tb",
        "\n\n",
        "1\n00:00:01,000",
        "WEBVTT",
        "NOTE",
        "漢字がたくさん並んでいます。",
        "</v>",
        "\"Quote.\"",
        "end.",
        "so,",
        "—",
        "\u{2028}",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik",
    ];
    prop_oneof![3 => "[a-zA-Z]{1,9}[.,!?]?", 2 => prop::sample::select(hostile.to_vec()).prop_map(str::to_owned)]
}

fn passages() -> impl Strategy<Value = Vec<(Kind, usize, String)>> {
    let kind = prop::sample::select(vec![Heading, Narration, Dialogue, Thought, Note, Break]);
    let text = prop::collection::vec(word(), 1..40).prop_map(|words| words.join(" "));
    prop::collection::vec((kind, 0usize..4, text), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn every_word_stands_once_and_in_order_in_every_format(
        passages in passages(),
        rate in prop::sample::select(vec![0u32, 1, 8_000, 44_100]),
        slips in prop::collection::vec(any::<u64>(), 0..3),
    ) {
        let borrowed: Vec<_> = passages.iter().map(|(kind, who, text)| (*kind, *who, text.as_str())).collect();
        let mut recording = made_up(&borrowed);
        // Cues that no pipeline makes must not break anything either.
        let count = recording.tracks[0].passages.len();
        for slip in &slips {
            if let Some(cue) = &mut recording.tracks[0].passages[*slip as usize % count].cue {
                cue.start_samples = *slip;
            }
        }
        recording.tracks[0].sample_rate_hz = rate;
        let (folder, recording) = with_sound(recording);
        let sound = slips.is_empty() && rate >= 8_000;
        let expected = all_letters(&recording);

        let shown = vtt(&written(captions::vtt::write, &recording));
        in_order(&shown, &recording);
        if sound {
            prop_assert_eq!(joined(&shown), expected.clone());
            let entries = srt(&written(captions::srt::write, &recording));
            in_order(&entries, &recording);
            prop_assert_eq!(entries.is_empty(), expected.is_empty());
            // They may be cut differently, for names take room; they begin and end together.
            let ends = |shown: &[Shown]| shown.first().zip(shown.last()).map(|(first, last)| (first.start_ms, last.end_ms));
            prop_assert_eq!(ends(&shown), ends(&entries));
            let named = Regex::new("(?m)^(narrator|Rhea|Ilo): ").unwrap();
            let text: String = entries.iter().map(|one| named.replace(&one.rows.join("\n"), "").into_owned()).collect();
            prop_assert_eq!(letters(&text), expected.clone());
            let stamps = Regex::new(r"(?m)^\[\d+:\d\d\.\d\d\](?:(?:narrator|Rhea|Ilo): )?").unwrap();
            let lrc = written(captions::lrc::write, &recording);
            let lyrics: String = lrc.lines().filter(|line| stamps.is_match(line)).map(|line| stamps.replace(line, "").into_owned()).collect();
            prop_assert_eq!(letters(&lyrics), expected.clone());
        }
        let labels = written(captions::labels::write, &recording);
        let text: String = labels.lines().map(|row| row.splitn(3, '\t').nth(2).unwrap().split_once(": ").unwrap().1).collect();
        prop_assert_eq!(letters(&text), expected.clone());

        let out = folder.path().join("index.html");
        page::write(&recording, &out).unwrap();
        let html = std::fs::read_to_string(&out).unwrap();
        let spans = Regex::new("(?s)<span class=\"l[^>]* id=\"c1l\\d+\"[^>]*>(.*?)</span>").unwrap();
        let text: String = spans.captures_iter(&html).map(|one| unescaped(&one[1])).collect();
        prop_assert_eq!(letters(&text), expected.clone());
        prop_assert_eq!(html.matches("<script").count(), 2);

        let book = folder.path().join("book.epub");
        epub::write(&recording, &book).unwrap();
        let files = unpacked(&book);
        let spans = Regex::new("(?s)<span id=\"l\\d+\">(.*?)</span>").unwrap();
        let text: String = spans.captures_iter(file(&files, "EPUB/c001.xhtml")).map(|one| unescaped(&one[1])).collect();
        prop_assert_eq!(letters(&text), expected);
    }
}

#[test]
fn a_real_rendering_of_the_sample_story_is_read_by_others_with_the_times_of_its_manifests() {
    let session = Session::new();
    let story = Path::new(env!("CARGO_MANIFEST_DIR")).join("chapters");
    session.run(["render", story.to_str().unwrap(), "-o", "out"]).ok();
    let mut recording = recorded::of(&story, Some(session.path("dramatis.toml")), &session.path("out"));
    assert_eq!(recording.tracks.len(), 3);
    for at in 0..recording.tracks.len() {
        let path = session.path("cues.vtt");
        captions::vtt::write(&recording, at, &path).unwrap();
        let track = &recording.tracks[at];
        let shown = vtt(&std::fs::read_to_string(&path).unwrap());
        for passage in track.passages.iter().filter(|passage| passage.cue.is_some_and(|cue| cue.length_samples > 0)) {
            let cue = passage.cue.unwrap();
            let exact_ms = |samples: u64| samples as f64 * 1_000.0 / f64::from(track.sample_rate_hz);
            let (start, end) = (exact_ms(cue.start_samples), exact_ms(cue.start_samples + cue.length_samples));
            assert!(shown.iter().any(|one| (one.start_ms as f64 - start).abs() < 1.0), "nothing begins at {start} ms");
            assert!(shown.iter().any(|one| (one.end_ms as f64 - end).abs() < 1.0), "nothing ends at {end} ms");
        }
        let srt_path = session.path("cues.srt");
        captions::srt::write(&recording, at, &srt_path).unwrap();
        let ours = srt(&std::fs::read_to_string(&srt_path).unwrap());
        for (path, ours) in [(&path, &shown), (&srt_path, &ours)] {
            let Some(theirs) = through_ffmpeg(path) else { return };
            let times = |shown: &[Shown]| shown.iter().map(|one| (one.start_ms, one.end_ms)).collect::<Vec<_>>();
            assert_eq!(times(&theirs), times(ours), "ffmpeg reads {}", path.display());
            assert_eq!(joined(&theirs), joined(ours));
        }
    }
    if recorded::encode(&mut recording) {
        let book = session.path("book.epub");
        epub::write(&recording, &book).unwrap();
        valid(&book);
    }
}

/// What ffmpeg reads in a file of subtitles; `None` where it is not installed.
fn through_ffmpeg(path: &Path) -> Option<Vec<Shown>> {
    let mut command = Command::new("ffmpeg");
    command.args(["-v", "error", "-i"]).arg(path).args(["-f", "srt", "-"]).stdin(Stdio::null());
    let Ok(output) = command.output() else {
        eprintln!("skipped: ffmpeg is not installed");
        return None;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(srt(&String::from_utf8(output.stdout).unwrap()))
}
