//! Who has which voice, what cast.toml says, and how scripts are printed.
#![allow(clippy::unwrap_used)]

use dramatis::attribute::{Attributed, Attribution, Character, NARRATOR, SpeakerId};
use dramatis::book::{Block, BlockKind, Book, Chapter, Source};
use dramatis::cast::{Cast, CastFile, cast, merge, review, settle, tally};
use dramatis::segment::{Kind, Mark, Segment};
use dramatis::voice::{Age, Builtin, Gender, Voice};
use std::path::Path;

/// A story for tests: a line a segment, `*` is a break, `# ` a heading, `Name: words` speech, `Name (words)` a thought,
/// anything else narration; an empty line ends a paragraph.
struct Story {
    book: Book,
    segments: Vec<Vec<Segment>>,
    attributed: Attributed,
}

fn person(id: usize, name: &str) -> Character {
    let (gender, age) = match name {
        "Rhea" | "Wren" | "Odile" => (Gender::Female, Age::Adult),
        "Ilo" | "Bram" | "Tarn" => (Gender::Male, Age::Adult),
        "Pip" => (Gender::Male, Age::Child),
        _ => (Gender::Unknown, Age::Unknown),
    };
    Character { id: SpeakerId(id as u32), name: name.into(), aliases: Vec::new(), gender, age, narrator: id == 0 }
}

fn story(chapters: &[&str]) -> Story {
    let mut characters = vec![person(0, "narrator")];
    let (mut book_chapters, mut segments, mut attributions) = (Vec::new(), Vec::new(), Vec::new());
    for (index, source) in chapters.iter().enumerate() {
        let (mut text, mut blocks, mut cut, mut who) = (String::new(), Vec::<Block>::new(), Vec::new(), Vec::new());
        for paragraph in source.split("\n\n") {
            let block_start = text.len();
            let mut block_kind = BlockKind::Paragraph;
            for line in paragraph.lines().map(str::trim).filter(|line| !line.is_empty()) {
                let (kind, speaker, words) = read_line(line);
                let id = speaker.map_or(0, |name| {
                    characters.iter().position(|known| known.name == name).unwrap_or_else(|| {
                        characters.push(person(characters.len(), name));
                        characters.len() - 1
                    })
                });
                match kind {
                    Kind::Break => block_kind = BlockKind::Break,
                    Kind::Heading => block_kind = BlockKind::Heading,
                    Kind::Note => block_kind = BlockKind::AuthorsNote,
                    _ => {}
                }
                if text.len() > block_start {
                    text.push(' ');
                }
                let start = text.len();
                text.push_str(&words);
                cut.push(Segment {
                    span: start..text.len(),
                    kind,
                    block: blocks.len(),
                    mark: if kind == Kind::Dialogue { Mark::Double } else { Mark::None },
                    continues: false,
                    unclosed: false,
                });
                let confidence = if words.contains('?') { 0.55 } else { 0.95 };
                let clue = if id == 0 { "narration" } else { "tag-name" };
                let found = Attribution { speaker: SpeakerId(id as u32), confidence, clue };
                who.push((kind != Kind::Break).then_some(found));
            }
            blocks.push(Block { span: block_start..text.len(), kind: block_kind, gap_before: false });
            text.push_str("\n\n");
        }
        let source = Source { path: format!("{:02}.txt", index + 1).into(), offset_bytes: 0 };
        book_chapters.push(Chapter {
            number: index as u32 + 1,
            title: format!("Part {}", index + 1),
            text,
            source,
            blocks,
        });
        segments.push(cut);
        attributions.push(who);
    }
    let book = Book {
        title: "The Lamp".into(),
        author: Some("A. Writer".into()),
        language: "en".into(),
        chapters: book_chapters,
        notes: Vec::new(),
    };
    Story { book, segments, attributed: Attributed { characters, chapters: attributions } }
}

fn read_line(line: &str) -> (Kind, Option<&str>, String) {
    if line == "*" {
        return (Kind::Break, None, "* * *".into());
    }
    if let Some(title) = line.strip_prefix("# ") {
        return (Kind::Heading, None, title.into());
    }
    if let Some(note) = line.strip_prefix("note: ") {
        return (Kind::Note, None, note.into());
    }
    match (line.split_once(": "), line.split_once(" (")) {
        (Some((name, words)), _) => (Kind::Dialogue, Some(name), format!("“{words}”")),
        (_, Some((name, words))) => (Kind::Thought, Some(name), words.trim_end_matches(')').into()),
        _ => (Kind::Narration, None, line.into()),
    }
}

/// Five women and five men from low to high, and a child.
fn voices() -> Vec<Voice> {
    let voice = |id: &str, gender, age, pitch_hz| Voice {
        id: id.into(),
        gender,
        age,
        description: format!("A voice called {id}."),
        narrator: false,
        engine: "builtin".into(),
        license: "CC0-1.0".into(),
        builtin: Builtin { pitch_hz, ..Builtin::default() },
    };
    let mut all = vec![voice("kid", Gender::Male, Age::Child, 280.0)];
    for (at, id) in ["f1", "f2", "f3", "f4", "f5"].iter().enumerate() {
        all.push(voice(id, Gender::Female, Age::Adult, 160.0 + 15.0 * at as f32));
    }
    for (at, id) in ["m1", "m2", "m3", "m4", "m5"].iter().enumerate() {
        all.push(voice(id, Gender::Male, Age::Adult, 80.0 + 12.0 * at as f32));
    }
    all.sort_by(|a, b| a.id.cmp(&b.id));
    all
}

fn file(text: &str) -> CastFile {
    CastFile::parse(Path::new("cast.toml"), text.into()).unwrap()
}

fn problem(text: &str) -> String {
    CastFile::parse(Path::new("cast.toml"), text.into()).unwrap_err().to_string()
}

fn cast_of(story: &Story, file: &CastFile) -> Cast {
    cast(&story.attributed, &tally(&story.book, &story.segments, &story.attributed), &voices(), file)
}

fn merged(story: &Story, file: &CastFile) -> String {
    let tally = tally(&story.book, &story.segments, &story.attributed);
    merge(file, &story.attributed, &cast(&story.attributed, &tally, &voices(), file), &tally)
}

/// The id of the voice of a character.
fn voice_of(story: &Story, cast: &Cast, name: &str) -> String {
    let id = story.attributed.characters.iter().find(|person| person.name == name).unwrap().id;
    cast.voice(id).id.clone()
}

/// A conversation: each speaker in turn says a line of their own, `rounds` times.
fn talk(speakers: &[&str], rounds: usize) -> String {
    let lines = |round: usize| {
        speakers.iter().map(move |name| format!("{name}: Line {round} of {name}.\n\n")).collect::<String>()
    };
    (0..rounds).map(lines).collect()
}

#[test]
fn smoke() {
    let story =
        story(&["# One\n\nThe lamp went out.\nRhea: Who is there?\n\nIlo: Only me.\nhe said.\n\n*\n\nPip (Too dark)"]);
    let text = merged(&story, &file(""));
    eprintln!("{text}");
    let again = merged(&story, &file(&text));
    assert_eq!(text, again);
}
