//! Every form in one run of the program: sound, subtitles, books and pages that name each other's files.

#![allow(clippy::unwrap_used)]

use crate::formats::story;
use crate::read_along::valid;
use crate::session::Session;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

const TEXTS: &str = "vtt,srt,lrc,labels,chapters,cue,epub,html";
const OUT: &str = "output/the-lamp";

/// The second chapter's manifest has the ending of a list of chapters.
const SECOND: &str = "The Book's Chapters";

fn lamp() -> Session {
    Session::new().file("lamp.txt", story(SECOND))
}

/// The story's files by name, and when each was written.
fn written(session: &Session) -> BTreeMap<String, SystemTime> {
    let ours = session.files().into_iter().filter_map(|name| Some(name.strip_prefix(OUT)?[1..].to_owned()));
    let modified = |name: String| {
        let time = session.path(&format!("{OUT}/{name}")).metadata().unwrap().modified().unwrap();
        (name, time)
    };
    ours.map(modified).collect()
}

/// The endings of a chapter's files, and those of the book.
fn endings(session: &Session, stem: &str) -> Vec<String> {
    written(session).keys().filter_map(|name| Some(name.strip_prefix(stem)?.to_owned())).collect()
}

/// The files that a page plays, as it names them.
fn played(page: &str) -> Vec<String> {
    let data = page.split("id=\"times\"").nth(1).unwrap().split_once('>').unwrap().1.split("</script>").next().unwrap();
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    let chapters = data["chapters"].as_array().unwrap();
    assert!(chapters.iter().all(|chapter| !chapter["audio"].as_array().unwrap().is_empty()), "a chapter is silent");
    let sounds = chapters.iter().flat_map(|chapter| chapter["audio"].as_array().unwrap());
    sounds.map(|sound| sound[0].as_str().unwrap().replace("%27", "'").replace("%20", " ")).collect()
}

/// The files that a CUE sheet names.
fn tracks(sheet: &str) -> Vec<String> {
    let name = |line: &str| Some(line.strip_prefix("FILE \"")?.split_once('"')?.0.to_owned());
    sheet.lines().filter_map(name).collect()
}

#[track_caller]
fn all_there(session: &Session, names: &[String]) {
    assert!(!names.is_empty());
    for name in names {
        assert!(session.path(&format!("{OUT}/{name}")).is_file(), "{name} is not among {:?}", session.files());
    }
}

#[track_caller]
fn stands_whole(formats: &str, chapter: &[&str], book: &[&str]) {
    let session = lamp();
    session.run(["render", "lamp.txt", "--to", formats]).ok();
    for stem in ["01-the-stairs", "02-the-books-chapters"] {
        assert_eq!(endings(&session, stem), chapter, "{formats}");
    }
    assert_eq!(endings(&session, "the-lamp"), book, "{formats}");
    if chapter.contains(&".wav") || chapter.contains(&".flac") {
        session.run(["verify", OUT]).ok().says("each once and in order");
    }

    let before = written(&session);
    let run = session.run(["render", "lamp.txt", "--to", formats]).ok();
    assert!(run.out.contains("2 unchanged") && !run.out.contains("file"), "{}", run.out);
    assert_eq!(before, written(&session), "{formats}");
    if formats.contains("html") {
        all_there(&session, &played(&session.read(&format!("{OUT}/the-lamp.html"))));
    }
    if formats.contains("cue") {
        all_there(&session, &tracks(&session.read(&format!("{OUT}/the-lamp.cue"))));
    }
    if formats.contains("epub") {
        valid(&session.path(&format!("{OUT}/the-lamp.epub")));
    }
}

#[test]
fn every_form_stands_and_a_second_render_leaves_all_alone() {
    let book = [".chapters.json", ".cue", ".epub", ".html"];
    let with_sounds = [".json", ".labels.txt", ".lrc", ".mp3", ".opus", ".srt", ".vtt", ".wav"];
    stands_whole(&format!("{TEXTS},mp3,opus,wav"), &with_sounds, &book);
    // A sheet plays WAVs, a book MP3s: both come with them.
    stands_whole(TEXTS, &[".json", ".labels.txt", ".lrc", ".mp3", ".srt", ".vtt", ".wav"], &book);
}

#[test]
fn what_a_page_a_book_and_a_sheet_play_comes_with_them() {
    stands_whole("html", &[".json", ".mp3"], &[".html"]);
    stands_whole("epub", &[".json", ".mp3"], &[".epub"]);
    stands_whole("cue", &[".json", ".wav"], &[".cue"]);
    stands_whole("epub,opus", &[".json", ".mp3", ".opus"], &[".epub"]);
    stands_whole("html,flac", &[".flac", ".json"], &[".html"]);
    // Subtitles need no sound beside them, and leave none.
    stands_whole("vtt", &[".json", ".vtt"], &[]);
}

#[test]
fn a_page_does_not_name_masters_that_are_taken_away() {
    let session = lamp();
    session.run(["render", "lamp.txt", "--to", "html,opus"]).ok();
    let names = played(&session.read(&format!("{OUT}/the-lamp.html")));
    assert_eq!(names, ["01-the-stairs.opus", "02-the-books-chapters.opus"]);
    // Kept, they are named after what is smaller.
    session.run(["render", "lamp.txt", "--to", "html,opus,wav"]).ok();
    let names = played(&session.read(&format!("{OUT}/the-lamp.html")));
    assert_eq!(names[..2], ["01-the-stairs.opus", "01-the-stairs.wav"]);
    all_there(&session, &names);
}

#[test]
fn an_edited_line_makes_its_chapters_files_and_the_books_anew() {
    let session = lamp();
    let formats = format!("{TEXTS},mp3,opus,wav");
    session.run(["render", "lamp.txt", "--to", &formats]).ok();
    let before = written(&session);
    session.write("lamp.txt", story(SECOND).replace("He looked", "He stared"));
    session.run(["render", "lamp.txt", "--to", &formats]).ok().says("1 rendered, 1 unchanged, 10 files");
    for (name, time) in written(&session) {
        let made = before[&name] != time;
        assert_eq!(made, !name.starts_with("02-") && name != "cast.toml", "{name}");
    }
    session.run(["verify", OUT]).ok();
}

#[test]
fn a_page_whose_sound_was_not_made_is_not_made_either() {
    let session = lamp();
    std::fs::create_dir_all(session.path(&format!("{OUT}/02-the-books-chapters.mp3"))).unwrap();
    let run = session.run(["render", "lamp.txt", "--to", "html,mp3"]).exit(1);
    run.says("because 02-the-books-chapters.mp3 that it plays is not there");
    assert!(!session.path(&format!("{OUT}/the-lamp.html")).exists());
}

/// Real speech: the sample story by the embedded engine.
#[test]
fn a_book_of_real_speech_is_valid_and_its_page_names_what_is_there() {
    let chapters = Path::new(env!("CARGO_MANIFEST_DIR")).join("chapters");
    let session = Session::new().file("dramatis.toml", "");
    session.run(["render", chapters.to_str().unwrap(), "-o", OUT, "--to", "epub,html,vtt"]).ok();
    session.run(["verify", OUT]).exit(1).says("render the story with `--to wav`");
    let names: Vec<String> = written(&session).into_keys().collect();
    let book = names.iter().find(|name| name.ends_with(".epub")).unwrap();
    valid(&session.path(&format!("{OUT}/{book}")));
    let page = session.read(&format!("{OUT}/{}", book.replace(".epub", ".html")));
    all_there(&session, &played(&page));
    assert_eq!(played(&page).len(), 3);
}
