//! What must hold of any input: for the fuzzer, and for the suite, which replays what the fuzzer found.

use dramatis::attribute::{Attributed, Known, attribute, reason};
use dramatis::book::{self, Book};
use dramatis::cast::{self, CastFile};
use dramatis::config::{Flags, Project};
use dramatis::direct::direct;
use dramatis::engine::{self, piper};
use dramatis::install;
use dramatis::script::{self, Look, Options, Script};
use dramatis::segment::{Kind, Segment, Style, split, untiled};
use dramatis::voice::{self, Voice};
use std::io::{Cursor, Write};
use std::path::Path;
use std::sync::LazyLock;
use zip::write::SimpleFileOptions;

static VOICES: LazyLock<Vec<Voice>> = LazyLock::new(|| voice::load(None).expect("the program's own voices"));

/// Any files are a Piper voice, or an error that names them: first its configuration, then, after a byte 0xff, its model.
/// Nothing is spoken: a model is a program, and may ask for much.
pub fn neural(bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    let model = folder.path().join("v.onnx");
    let at = bytes.iter().position(|byte| *byte == 0xff).unwrap_or(bytes.len());
    std::fs::write(folder.path().join("v.onnx.json"), &bytes[..at]).expect("written");
    std::fs::write(&model, bytes.get(at + 1..).unwrap_or_default()).expect("written");
    if let Err(cause) = piper::check(&model) {
        assert!(format!("{cause:#}").contains("v.onnx"), "{cause:#}");
    }
}

/// Any text is read, cut, attributed, cast and printed; nothing of it is lost, and a second time gives the same.
pub fn story(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let name = if bytes.len().is_multiple_of(2) { "story.txt" } else { "story.md" };
    let first = printed(name, &text);
    assert_eq!(first, printed(name, &text), "a second time gives another script");
}

/// Everything that is printed of a story.
fn printed(name: &str, text: &str) -> Vec<u8> {
    let book = book::from_text(name, text);
    assert!(book.chapters.iter().all(book::tiles), "blocks do not tile a chapter");
    let segments = cut(&book);
    let attributed = attribute(&book, &segments, &Known::default());
    sound(&segments, &attributed);
    pages(&book, &segments, &attributed, &CastFile::default())
}

fn cut(book: &Book) -> Vec<Vec<Segment>> {
    let style = Style::of(book);
    let segments: Vec<_> = book.chapters.iter().map(|chapter| split(chapter, &style)).collect();
    whole(book, &segments);
    segments
}

fn whole(book: &Book, segments: &[Vec<Segment>]) {
    for (chapter, segments) in book.chapters.iter().zip(segments) {
        assert_eq!(untiled(chapter, segments), None, "segments do not tile a chapter");
        assert!(
            segments.iter().all(|segment| chapter.text.get(segment.span.clone()).is_some()),
            "a span cuts a letter"
        );
    }
}

fn sound(segments: &[Vec<Segment>], attributed: &Attributed) {
    assert_eq!(segments.len(), attributed.chapters.len());
    for (segments, attributions) in segments.iter().zip(&attributed.chapters) {
        assert_eq!(segments.len(), attributions.len());
        for (segment, found) in segments.iter().zip(attributions) {
            assert_eq!(segment.kind == Kind::Break, found.is_none());
            let Some(found) = found else { continue };
            assert!((found.speaker.0 as usize) < attributed.characters.len(), "{found:?}");
            assert!((0.0..=1.0).contains(&found.confidence), "{found:?}");
            assert!(!reason(found.clue).is_empty(), "{found:?}");
        }
    }
}

fn pages(book: &Book, segments: &[Vec<Segment>], attributed: &Attributed, file: &CastFile) -> Vec<u8> {
    let chapters = book.chapters.iter().zip(segments).zip(&attributed.chapters);
    let scripts: Vec<Script> = chapters
        .map(|((chapter, segments), found)| {
            script::build(chapter, segments, found, &direct(chapter, segments), &Options::default())
        })
        .collect();
    let mut out = Vec::new();
    script::jsonl(&mut out, book, &scripts, attributed).expect("memory can be written");
    for line in out.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        serde_json::from_slice::<serde_json::Value>(line).expect("a line of JSON");
    }
    let tally = cast::tally(book, segments, attributed);
    let cast = cast::cast(attributed, &tally, &VOICES, file);
    script::screenplay(&mut out, book, &scripts, attributed, &cast, Look::default()).expect("memory can be written");
    script::html(&mut out, book, &scripts, attributed, &cast).expect("memory can be written");
    let merged = cast::merge(file, attributed, &cast, &tally);
    let again = CastFile::parse(Path::new("cast.toml"), merged.clone()).expect("what is written can be read");
    let cast = cast::cast(attributed, &tally, &VOICES, &again);
    assert_eq!(cast::merge(&again, attributed, &cast, &tally), merged, "merging again changes the file");
    out
}

const SCENE: &str = "Rhea Vance came down the ladder. The old captain looked up, and Ilo shut the book.\n\n\
    \"Cut the engines,\" said Rhea.\n\n\"Aye,\" said the old captain. \"And the lights?\"\n\n\"All of them.\"\n\n\
    *Not again*, thought Ilo.\n\n***\n\nA sign said 'Keep out'. \"Who goes there?\" \"Me,\" said the old captain.\n\n\
    \"One thing more.\n\n\"And then we sleep,\" said Ilo.";

/// Any cast list, over a fixed story, is either refused with a word or obeyed, and the text stays whole.
pub fn cast_toml(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let file = match CastFile::parse(Path::new("cast.toml"), text.to_owned()) {
        Ok(file) => file,
        Err(cause) => return assert!(!cause.to_string().is_empty()),
    };
    let _ = file.check_voices(&VOICES);
    let book = book::from_text("story.txt", SCENE);
    let mut segments = cut(&book);
    let settled = cast::settle(&file, &book, &mut segments);
    whole(&book, &segments);
    let attributed = attribute(&book, &segments, &settled.known);
    sound(&segments, &attributed);
    let notes =
        settled.notes.iter().chain(&cast::review(&file, &attributed)).map(ToString::to_string).collect::<String>();
    assert!(!notes.contains('\u{1b}'), "a note steers the terminal");
    if file.check_voices(&VOICES).is_ok() {
        pages(&book, &segments, &attributed, &file);
    }
}

/// A page of HTML, whatever is in it, is read or refused.
pub fn html(bytes: &[u8]) {
    read_twice("page.html", bytes);
}

/// An EPUB, whatever is in it, is read or refused. The bytes are those of an archive, or its parts with 0xff between them:
/// package, contents, style sheet, pages.
pub fn epub(bytes: &[u8]) {
    if bytes.starts_with(b"PK") {
        return read_twice("book.epub", bytes);
    }
    let container = b"<container><rootfiles><rootfile full-path='p.opf'/></rootfiles></container>";
    let mut files: Vec<(&str, &[u8])> =
        vec![("mimetype", b"application/epub+zip"), ("META-INF/container.xml", container)];
    files.extend(["p.opf", "nav.xhtml", "s.css", "a.xhtml", "b.xhtml", "toc.ncx"].into_iter().zip(parts(bytes)));
    read_twice("book.epub", &zipped(&files));
}

/// A document of a word processor, whatever is in it, is read or refused. The bytes are those of an archive, or `O` and
/// the content of an OpenDocument, or else the text of a Word file, its styles and its numbering, with 0xff between them.
pub fn office(bytes: &[u8]) {
    if bytes.starts_with(b"PK") {
        return read_twice("story.docx", bytes);
    }
    let mut files: Vec<(&str, &[u8])> = Vec::new();
    if let Some(bytes) = bytes.strip_prefix(b"O") {
        files.push(("mimetype", b"application/vnd.oasis.opendocument.text"));
        files.extend(["content.xml", "styles.xml", "meta.xml"].into_iter().zip(parts(bytes)));
    } else {
        let names = ["word/document.xml", "word/styles.xml", "word/numbering.xml", "docProps/core.xml"];
        files.extend(names.into_iter().zip(parts(bytes)));
    }
    read_twice("story", &zipped(&files));
}

fn parts(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == 0xff)
}

/// The files in an archive, not packed.
fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in files {
        zip.start_file(*name, stored).expect("another name");
        zip.write_all(bytes).expect("memory can be written");
    }
    zip.finish().expect("memory can be written").into_inner()
}

fn read_twice(name: &str, bytes: &[u8]) {
    match (book::from_bytes(name, bytes), book::from_bytes(name, bytes)) {
        (Ok(first), Ok(second)) => {
            assert!(first.chapters.iter().all(book::tiles), "blocks do not tile a chapter");
            assert!(!first.chapters.is_empty(), "a book has a chapter");
            assert_eq!(first, second, "a second time gives another book");
        }
        (Err(first), Err(second)) => {
            assert!(!first.to_string().is_empty());
            assert_eq!(first.to_string(), second.to_string());
        }
        _ => panic!("a second time the same file is read otherwise"),
    }
}

/// Any settings file is refused with a word or gives settings that can be worked with.
pub fn settings(bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("dramatis.toml");
    std::fs::write(&path, bytes).expect("a file");
    std::fs::write(folder.path().join("story.txt"), SCENE).expect("a file");
    let flags = Flags { config: Some(path), ..Flags::default() };
    match Project::resolve(&folder.path().join("story.txt"), &flags) {
        Ok(project) => {
            assert!(project.threads > 0);
            assert!(!project.voices.is_empty());
            assert_eq!(Project::resolve(&project.story, &flags).ok().as_ref(), Some(&project));
        }
        Err(cause) => assert!(!cause.to_string().is_empty()),
    }
}

/// Whatever is taken for a voice is refused or read: a profile, the table of a Piper model, a voice of Flite's, an archive
/// (by the first byte); and no archive writes anything beside its folder.
pub fn voice(bytes: &[u8]) {
    let Some((kind, bytes)) = bytes.split_first() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    };
    match kind % 4 {
        0 => drop(voice::read(&file("v.toml"))),
        1 => drop(engine::piper::speakers(&file("v.onnx.json").with_extension(""))),
        2 => drop(engine::mean_pitch_hz(&file("v.flitevox"))),
        _ => {
            let (archive, into) = (file("v.zip"), folder.path().join("into"));
            std::fs::create_dir(&into).expect("a folder");
            drop(install::unpack(&archive, &into));
            let beside = std::fs::read_dir(folder.path()).expect("the folder").count();
            assert_eq!(beside, 2, "something was written beside the folder");
        }
    }
}
