//! Who has which voice, what cast.toml says, and how scripts are printed.
#![allow(clippy::unwrap_used)]

use crate::golden::check as golden;
use dramatis::attribute::{Attributed, Attribution, Character, NARRATOR, SpeakerId};
use dramatis::book::{Block, BlockKind, Book, Chapter, Source};
use dramatis::cast::{Cast, CastFile, cast, merge, review, settle, tally};
use dramatis::segment::{Kind, Mark, Segment};
use dramatis::voice::measured::Measured;
use dramatis::voice::{Age, Builtin, Gender, Voice};
use std::path::Path;

/// A story for tests: a line a segment, `*` is a break, `# ` a heading, `Name: words` speech, `Name (words)` a thought,
/// anything else narration; an empty line ends a paragraph.
pub struct Story {
    pub book: Book,
    pub segments: Vec<Vec<Segment>>,
    pub attributed: Attributed,
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

pub fn story(chapters: &[&str]) -> Story {
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
                let found = Attribution { speaker: SpeakerId(id as u32), confidence, clue, runner_up: None };
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
        series: None,
        description: None,
        date: None,
        cover: None,
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
        command: None,
        http: None,
        piper: None,
        kokoro: None,
        engines: Vec::new(),
        measured: None,
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

pub fn cast_of(story: &Story, file: &CastFile) -> Cast {
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
fn the_narrators_voice_is_nobody_elses() {
    let crowd: String = (0..40).map(|at| format!("Guest{at}: Hello there.\n\nThe lamp went out.\n\n")).collect();
    let story = story(&[&format!("{}{crowd}", talk(&["Rhea", "Ilo", "Wren", "Bram", "Odile", "Tarn"], 6))]);
    let cast = cast_of(&story, &CastFile::default());
    let others: Vec<_> = cast.roles.iter().filter(|(id, _)| **id != NARRATOR).collect();
    assert_eq!(others.len(), 46);
    assert!(others.iter().all(|(_, role)| role.voice.id != cast.narrator.voice.id));
}

#[test]
fn gender_and_age_come_first() {
    let story = story(&[&talk(&["Rhea", "Ilo", "Wren", "Bram", "Pip"], 5)]);
    let cast = cast_of(&story, &CastFile::default());
    for name in ["Rhea", "Wren"] {
        assert_eq!(&voice_of(&story, &cast, name)[..1], "f", "{name}");
    }
    for name in ["Ilo", "Bram"] {
        assert_eq!(&voice_of(&story, &cast, name)[..1], "m", "{name}");
    }
    assert_eq!(voice_of(&story, &cast, "Pip"), "kid");
}

#[test]
fn those_who_talk_with_each_other_lie_far_apart() {
    // Ilo talks with Bram and never with Tarn, who speaks in a scene of his own.
    let story = story(&[&format!("{}*\n\n{}", talk(&["Ilo", "Bram"], 9), talk(&["Tarn"], 9))]);
    let cast = cast_of(&story, &CastFile::default());
    let pitch = |name: &str| {
        let id = story.attributed.characters.iter().find(|person| person.name == name).unwrap().id;
        cast.voice(id).builtin.pitch_hz
    };
    assert_eq!((pitch("Ilo") - pitch("Bram")).abs(), 48.0, "the two ends of the five men");
    assert!((pitch("Ilo") - pitch("Bram")).abs() > (pitch("Ilo") - pitch("Tarn")).abs());
}

#[test]
fn everyone_with_more_than_a_few_lines_has_a_voice_of_their_own() {
    let majors = ["Rhea", "Ilo", "Wren", "Bram", "Odile", "Tarn"];
    let minors: String = (0..12).map(|at| format!("Guest{at}: Hello there.\n\n")).collect();
    let story = story(&[&format!("{}{minors}", talk(&majors, 4))]);
    let cast = cast_of(&story, &CastFile::default());
    let all: Vec<String> =
        story.attributed.characters.iter().skip(1).map(|person| voice_of(&story, &cast, &person.name)).collect();
    for name in majors {
        let own = voice_of(&story, &cast, name);
        assert_eq!(all.iter().filter(|id| **id == own).count(), 1, "{name} has {own}");
    }
}

#[test]
fn who_shares_a_voice_sounds_a_little_different_and_talks_with_none_of_the_sharers() {
    let men: Vec<String> = (0..24).map(|at| format!("Man{at}")).collect();
    // Each pair meets in a scene of its own.
    let scenes: String = men.chunks(2).map(|pair| talk(&[&pair[0], &pair[1]], 2) + "*\n\n").collect();
    let mut story = story(&[&scenes]);
    story.attributed.characters.iter_mut().skip(1).for_each(|person| person.gender = Gender::Male);
    let cast = cast_of(&story, &CastFile::default());
    let roles: Vec<_> = cast.roles.values().skip(1).collect();
    for pair in roles.chunks(2) {
        assert_ne!(pair[0].voice.id, pair[1].voice.id);
    }
    assert!(roles.iter().all(|role| role.voice.id.starts_with('m')), "no man got a woman's or child's voice");
    for (at, a) in roles.iter().enumerate() {
        assert!(roles[at + 1..].iter().all(|b| a.voice != b.voice), "{} twice", a.voice.id);
    }
}

#[test]
fn who_tells_the_story_has_the_narrators_voice() {
    let mut story = story(&[&talk(&["Rhea", "Ilo"], 5)]);
    story.attributed.characters[2].narrator = true;
    let cast = cast_of(&story, &CastFile::default());
    assert_eq!(voice_of(&story, &cast, "Ilo"), cast.narrator.voice.id);
    assert_eq!(cast.narrator.voice.gender, Gender::Male);
    let text = merged(&story, &file(""));
    let entry = text.split("name = \"Ilo\"").nth(1).unwrap();
    assert!(!entry.contains("voice ="), "the teller follows the narrator's voice: {text}");
    assert_eq!(merged(&story, &file(&text)), text);
    let moved = file(&text.replace(&format!("{{ voice = \"{}\" }}", cast.narrator.voice.id), "{ voice = \"m1\" }"));
    assert_eq!(voice_of(&story, &cast_of(&story, &moved), "Ilo"), "m1");
}

#[test]
fn the_entry_of_the_one_who_is_i_gives_the_narrators_voice() {
    let story = story(&[&format!("The door shut.\n\n{}", talk(&["Rhea", "Ilo"], 5))]);
    let written = "[[character]]\nname = \"Odile\"\naliases = [\"I\"]\nvoice = \"f4\"\n";
    let cast = cast_of(&story, &file(written));
    assert_eq!(cast.narrator.voice.id, "f4");
    assert!(["Rhea", "Ilo"].iter().all(|name| voice_of(&story, &cast, name) != "f4"));
    let text = merged(&story, &file(written));
    assert!(!text.contains("narrator"), "it stands in one place: {text}");
    // What is said of the narrator wins.
    let told = format!("narrator = {{ voice = \"m2\" }}\n{written}");
    assert_eq!(cast_of(&story, &file(&told)).narrator.voice.id, "m2");
}

#[test]
fn adding_a_chapter_moves_nobody() {
    let first = talk(&["Rhea", "Ilo", "Bram"], 4);
    let second = talk(&["Tarn", "Odile", "Bram", "Wren", "Pip"], 40);
    let before = story(&[&first]);
    let written = file(&merged(&before, &CastFile::default()));
    let cast_before = cast_of(&before, &written);
    let after = story(&[&first, &second]);
    let cast_after = cast_of(&after, &written);
    for name in ["Rhea", "Ilo", "Bram"] {
        assert_eq!(voice_of(&before, &cast_before, name), voice_of(&after, &cast_after, name), "{name}");
    }
    assert_eq!(cast_before.narrator.voice, cast_after.narrator.voice);
    let text = merged(&after, &written);
    assert!(text.starts_with(&written.text), "what stood there stands there still:\n{text}");
    let last = cast_of(&after, &file(&text));
    let voices = |cast: &Cast| cast.roles.values().map(|role| role.voice.clone()).collect::<Vec<_>>();
    assert_eq!(voices(&last), voices(&cast_after), "what is written is what was chosen");
}

#[test]
fn casting_twice_gives_the_same() {
    let crowd: String = (0..60).map(|at| format!("Guest{}: Hello there.\n\n", at % 30)).collect();
    let story = story(&[&format!("{}{crowd}", talk(&["Rhea", "Ilo", "Wren", "Bram"], 3))]);
    assert_eq!(cast_of(&story, &CastFile::default()), cast_of(&story, &CastFile::default()));
}

#[test]
fn a_story_without_voices_or_people_is_cast_all_the_same() {
    let empty = story(&["The lamp went out."]);
    let counts = tally(&empty.book, &empty.segments, &empty.attributed);
    assert_eq!(cast(&empty.attributed, &counts, &[], &CastFile::default()).narrator.voice.builtin, Builtin::default());
    let nobody = Attributed { characters: Vec::new(), chapters: Vec::new() };
    assert_eq!(cast(&nobody, &counts, &voices(), &CastFile::default()).roles.len(), 1);
}

#[test]
fn a_new_cast_list_teaches_and_says_what_was_added() {
    let scene = "# One\n\nThe lamp went out.\nRhea: Who is there?\n\nIlo: Only me.\n\nRhea: Oh.\n\n*\n\nPip (Too dark)";
    let mut story = story(&[scene]);
    story.attributed.characters[1].aliases = vec!["Captain Vance".into(), "the \"old\" captain".into()];
    golden("cast-first.toml", &merged(&story, &CastFile::default()));
}

#[test]
fn what_a_person_wrote_keeps_its_order_and_its_comments() {
    let story = story(&[&talk(&["Rhea", "Ilo", "Pip"], 5)]);
    let written = "# My cast.\n\n[[character]]\nname=\"Ilo\"   # the boy\naliases = [ 'Captain', # joke\n  \"Cap\" ]\n\n\
                   # about the words\n[lexicon]\nRhea = \"ree-uh\"\n\n\
                   [[correction]]\nquote = \"Line 1 of Rhea\"\nspeaker = \"Ilo\"\n\n# the end";
    let text = merged(&story, &file(written));
    golden("cast-merged.toml", &text);
    assert_eq!(merged(&story, &file(&text)), text, "merging again changes nothing");
    let mut left = text.lines();
    for line in written.lines() {
        assert!(left.any(|kept| kept == line), "lost or moved: {line}\n{text}");
    }
}

#[test]
fn every_way_to_write_a_cast_list_can_be_added_to() {
    let story = story(&[&talk(&["Rhea", "Ilo"], 5)]);
    for written in [
        "# only a comment",
        "character = [{ name = \"Rhea\" }]\n",
        "narrator.pace = 1.1\n",
        "narrator = { pace = 1.1 }\n",
        "[narrator]\npace = 1.1\n",
        "[lexicon]\r\nRhea = \"ree-uh\"\r\n",
        "\u{feff}[lexicon]\nRhea = \"ree-uh\"",
        "[[character]]\nname = \"Rhea\"\n[lexicon]\na = \"b\"\n[[character]]\nname = \"Bo\"\nvoice = \"m1\"\n",
    ] {
        let first = merged(&story, &file(written));
        let read = file(&first);
        assert!(read.narrator.voice.is_some(), "{first}");
        assert!(read.characters.iter().filter(|entry| entry.part.voice.is_some()).count() >= 2, "{first}");
        assert_eq!(merged(&story, &read), first, "merging again changes nothing");
    }
}

#[test]
fn a_deleted_entry_comes_back_only_for_one_who_speaks() {
    let both = story(&[&talk(&["Rhea", "Ilo"], 5)]);
    let alone = story(&[&talk(&["Rhea"], 5)]);
    let text = merged(&both, &CastFile::default());
    assert_eq!(merged(&alone, &file(&text)), text, "who fell silent stays in the list");
    let at = text.find("# added \"Ilo\"").unwrap();
    assert_eq!(merged(&alone, &file(&text[..at])), text[..at]);
    assert!(merged(&both, &file(&text[..at])).contains("name = \"Ilo\""));
}

#[test]
fn what_the_program_added_is_no_knowledge_until_a_person_touches_it() {
    let mut story = story(&[&talk(&["Rhea", "Ilo"], 5)]);
    story.attributed.characters[1].aliases.push("the captain".into());
    let text = merged(&story, &CastFile::default());
    let people = |text: &str| settle(&file(text), &story.book, &mut story.segments.clone()).known.people;
    assert_eq!(people(&text), []);
    let told = people(&text.replace("# gender = \"female\"", "gender = \"female\""));
    assert_eq!((told.len(), told[0].gender), (1, Some(Gender::Female)));
    let renamed = people(&text.replace("name = \"Ilo\"", "name = \"Captain Ilo\""));
    assert_eq!((renamed[0].name.as_str(), renamed[0].aliases.clone()), ("Captain Ilo", vec!["Ilo".to_owned()]));
}

#[test]
fn a_person_merges_two_characters_and_may_forget_to_delete_one() {
    let story = story(&[&talk(&["Rhea", "the pilot"], 5)]);
    let text = merged(&story, &CastFile::default());
    let read = file(&text.replace("name = \"Rhea\"", "name = \"Rhea\"\naliases = [\"the pilot\"]"));
    let cast = cast_of(&story, &read);
    assert_eq!(voice_of(&story, &cast, "the pilot"), voice_of(&story, &cast, "Rhea"), "the person's word comes first");
}

#[test]
fn mistakes_are_shown_with_a_caret_and_a_way_out() {
    let mut shown = String::new();
    for text in [
        "[[character]]\nname = \"Rhea\"\nvioce = \"f1\"\n",
        "[[charactor]]\nname = \"Rhea\"\n",
        "[[character]]\nname = \"Rhea\"\ngender = \"femail\"\n",
        "[[character]]\nvoice = \"f1\"\n",
        "[[character]]\nname = \"  \"\n",
        "[[character]]\nname = \"Narrator\"\nvoice = \"f1\"\n",
        "[[character]]\nname = \"Rhea\"\n\n[[character]]\nname = \"Ilo\"\naliases = [\"rhea\"]\n",
        "[[character]]\nname = \"Rhea\"\npitch_semitones = 40\n",
        "narrator = \"f1\"\n",
        "[[correction]]\nquote = \"Oh\"\n",
        "[[correction]]\nquote = \"Oh\"\nkind = \"dialog\"\n",
        "[[correction]]\nquote = \" \"\nspeaker = \"Rhea\"\n",
        "[lexicon]\nRhea = \"/ree\"\n",
        "[[character]\nname = \"Rhea\"\n",
    ] {
        shown += &format!("{}\n\n", problem(text));
    }
    let unknown = file("[[character]]\nname = \"Rhea\"\nvoice = \"f11\"\n").check_voices(&voices()).unwrap_err();
    shown += &format!("{unknown}\n");
    golden("cast-mistakes.txt", &shown);
}

const SCENE: &str = "The lamp went out. Don’t move, thought Rhea.\n\nRhea: Who is there?\nshe asked.\n\
    Rhea: Ilo, is that you?\n\nIlo: Only me.\n\nRhea: ...!\n\nIlo: Only me, he says.";

/// The lines that corrections settle in a scene, each with its speaker and kind, and what is noted.
fn settled(corrections: &str) -> (Vec<(String, String)>, Vec<String>) {
    let mut story = story(&[SCENE, "Ilo: Only you.\n\nRhea: Quite so."]);
    let settled = settle(&file(corrections), &story.book, &mut story.segments);
    for (chapter, segments) in story.book.chapters.iter().zip(&story.segments) {
        assert_eq!(dramatis::segment::untiled(chapter, segments), None);
    }
    let line = |(chapter, segment, name): &(usize, usize, String)| {
        let segment: &Segment = &story.segments[*chapter][*segment];
        let words = story.book.chapters[*chapter].text[segment.span.clone()].to_owned();
        (words, format!("{name}, {}", segment.kind.name()))
    };
    let lines = settled.known.lines.iter().map(line).collect();
    (lines, settled.notes.iter().map(ToString::to_string).collect())
}

fn correction(quote: &str, more: &str) -> String {
    format!("[[correction]]\nquote = '''{quote}'''\n{more}\n")
}

#[test]
fn a_quote_is_found_whatever_its_marks_spaces_and_capitals() {
    for quote in ["who is there", "\"Who is  there?\"", "‘WHO\nis there’", "«Who is there»", "is there?” she asked"]
    {
        let (lines, notes) = settled(&correction(quote, "speaker = 'Ilo'"));
        assert_eq!(lines, [("“Who is there?”".to_owned(), "Ilo, dialogue".to_owned())], "{quote}: {notes:?}");
    }
}

#[test]
fn a_quote_settles_all_parts_of_an_interrupted_quotation() {
    for quote in ["Who is there?” she asked. “Ilo, is that", "Who is there? Ilo, is that you?"] {
        let (lines, notes) = settled(&correction(quote, "speaker = 'Bo'"));
        assert_eq!(lines.len(), 2, "{quote}: {notes:?}");
    }
}

#[test]
fn a_line_without_words_is_found_by_its_signs() {
    let (lines, _) = settled(&correction("\"...!\"", "speaker = 'Ilo'"));
    assert_eq!(lines, [("“...!”".to_owned(), "Ilo, dialogue".to_owned())]);
}

#[test]
fn a_quote_that_fits_nowhere_or_twice_corrects_nothing_and_says_why() {
    let mut shown = String::new();
    for text in [
        correction("Never said", "speaker = 'Ilo'"),
        correction("Only", "speaker = 'Rhea'"),
        correction("Quite so", "speaker = 'Rhea'\nchapter = 1"),
        correction("Only me", "speaker = 'Rhea'\nchapter = 9"),
    ] {
        let (lines, notes) = settled(&text);
        assert!(lines.is_empty());
        shown += &format!("{}\n\n", notes.join("\n"));
    }
    let (lines, notes) = settled(&(correction("Quite so", "speaker = 'Ilo'") + &correction("quite", "speaker = 'Bo'")));
    assert_eq!(lines[0].1, "Bo, dialogue");
    shown += &format!("{}\n", notes.join("\n"));
    golden("cast-corrections.txt", &shown);
    let (lines, notes) = settled(&correction("only you", "speaker = 'Rhea'\nchapter = 2"));
    assert_eq!((lines.len(), notes.len()), (1, 0));
}

#[test]
fn a_correction_can_make_words_of_the_narration_a_thought() {
    let (lines, notes) = settled(&correction("Don't move", "speaker = 'Rhea'\nkind = 'thought'"));
    assert_eq!(lines, [("Don’t move,".to_owned(), "Rhea, thought".to_owned())], "{notes:?}");
}

#[test]
fn a_correction_can_make_a_quotation_narration_again() {
    let mut story = story(&["They called it\nRhea: home\nand laughed.\n\nIlo: Oh."]);
    let settled = settle(&file(&correction("home", "kind = 'narration'")), &story.book, &mut story.segments);
    let text = &story.book.chapters[0].text;
    let texts: Vec<&str> = story.segments[0].iter().map(|segment| &text[segment.span.clone()]).collect();
    assert_eq!(texts, ["They called it “home” and laughed.", "“Oh.”"], "read in one breath");
    assert_eq!((settled.known.lines.len(), settled.notes.len()), (0, 0));
}

#[test]
fn a_quotation_over_several_paragraphs_is_settled_as_a_whole() {
    let mut story = story(&["Rhea: One.\n\nRhea: Two.\n\nIt rained.\n\nRhea: Three.\n\nIlo: Four."]);
    story.segments[0][1].continues = true;
    story.segments[0][3].continues = true;
    for quote in ["One", "Two", "Three"] {
        let settled = settle(&file(&correction(quote, "speaker = 'Ilo'")), &story.book, &mut story.segments);
        assert_eq!(settled.known.lines.iter().map(|line| line.1).collect::<Vec<_>>(), [0, 1, 3], "{quote}");
    }
}

#[test]
fn a_speaker_whom_nobody_knows_is_pointed_out() {
    let mut story = story(&[&talk(&["Rhea", "Ilo", "Illo"], 2)]);
    let lines = story.attributed.chapters[0].iter_mut().flatten();
    lines.filter(|found| found.speaker == SpeakerId(3)).for_each(|found| found.clue = "correction");
    let notes = review(&file(&correction("Line 0 of Illo", "speaker = 'Illo'")), &story.attributed);
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].hint.as_deref(), Some("did you mean `Ilo`?"));
    assert!(review(&file(&correction("Line 0 of Ilo", "speaker = 'Ilo'")), &story.attributed).is_empty());
}

proptest::proptest! {
    #[test]
    fn any_correction_on_any_text_leaves_the_text_whole(
        quote in "[a-c“”' .!]{1,12}",
        kind in 0..4usize,
        lines in proptest::collection::vec("[a-c’ .]{0,6}[a-c.]", 1..12),
    ) {
        let line = |(at, line): (usize, &String)| {
            format!("{}{line}\n{}", ["Rhea: ", "Ilo: ", ""][at % 3], if at % 4 == 3 { "\n" } else { "" })
        };
        let mut story = story(&[&lines.iter().enumerate().map(line).collect::<String>()]);
        let more = ["speaker = 'Bo'", "kind = 'narration'", "kind = 'thought'\nspeaker = 'Ilo'", "kind = 'dialogue'"][kind];
        if let Ok(file) = CastFile::parse(Path::new("cast.toml"), correction(&quote, more)) {
            let settled = settle(&file, &story.book, &mut story.segments);
            proptest::prop_assert_eq!(dramatis::segment::untiled(&story.book.chapters[0], &story.segments[0]), None);
            for (chapter, segment, _) in settled.known.lines {
                proptest::prop_assert!(story.segments[chapter].len() > segment);
            }
        }
    }

    #[test]
    fn no_cast_list_panics(text in "([a-z\\[\\]=\"'# \n]|narrator|\n\\[\\[character\\]\\]\n|name = |\"Rhea\"){0,30}") {
        if let Ok(file) = CastFile::parse(Path::new("cast.toml"), text) {
            let story = story(&[SCENE]);
            let merged = merged(&story, &file);
            proptest::prop_assert!(CastFile::parse(Path::new("cast.toml"), merged).is_ok());
        }
    }
}

#[test]
fn a_file_with_windows_line_ends_keeps_them() {
    let story = story(&[&talk(&["Rhea"], 5)]);
    let written = "# mine\r\n[[character]]\r\nname = \"Ilo\"\r\nvoice = \"m1\"\r\n";
    let text = merged(&story, &file(written));
    assert!(text.starts_with(written), "{text:?}");
}

#[test]
fn a_quote_with_its_marks_is_a_whole_line_where_there_is_one() {
    let (lines, notes) = settled(&correction("“Only me.”", "speaker = 'Bo'"));
    assert_eq!(lines, [("“Only me.”".to_owned(), "Bo, dialogue".to_owned())], "{notes:?}");
    let (lines, _) = settled(&correction("Only me.", "speaker = 'Bo'"));
    assert!(lines.is_empty(), "without marks it could be part of the other line");
}

#[test]
fn a_line_given_to_the_narrator_is_narration() {
    let mut story = story(&["A sign said\nRhea: Keep out\nin red.\n\nIlo: Oh."]);
    let settled = settle(&file(&correction("keep out", "speaker = 'Narrator'")), &story.book, &mut story.segments);
    assert_eq!((story.segments[0].len(), settled.known.lines.len()), (2, 0));
}

#[test]
fn a_correction_may_use_any_name_of_a_character_in_any_capitals() {
    let text = "[[character]]\nname = 'Ilo Marsh'\naliases = ['the captain']\n".to_owned()
        + &correction("Quite so", "speaker = 'Captain'");
    assert_eq!(settled(&text).0[0].1, "Ilo Marsh, dialogue");
}

fn tally_of(story: &Story) -> dramatis::cast::Tally {
    tally(&story.book, &story.segments, &story.attributed)
}

/// A measured voice, told apart from others by its first coefficient.
fn measured(id: &str, gender: Gender, pitch_hz: f32, colour: f32) -> Voice {
    let mut voice = Voice { id: id.into(), gender, ..voices().remove(0) };
    voice.age = Age::Adult;
    let mut timbre = vec![0.0; 24];
    timbre[0] = colour;
    voice.measured = Some(Measured { pitch_hz, words_a_minute: 180.0, timbre });
    voice
}

#[test]
fn two_who_talk_never_get_near_equal_voices() {
    let talk = "Rhea: One.\n\nOdile: Two.\n\n".repeat(10);
    let story = story(&[&talk]);
    // `a` and `b` are taken for one another; the narrator takes one of the men.
    let all = [
        measured("a", Gender::Female, 200.0, 0.0),
        measured("b", Gender::Female, 202.0, 0.02),
        measured("c", Gender::Female, 205.0, 0.6),
        measured("m", Gender::Male, 110.0, 1.2),
    ];
    for order in [[0, 1, 2, 3], [1, 0, 2, 3], [2, 1, 0, 3]] {
        let all = order.map(|at| all[at].clone());
        let cast =
            dramatis::cast::cast(&story.attributed, &tally_of(&story), &all, &file("narrator = { voice = \"m\" }"));
        let had: Vec<&str> =
            story.attributed.characters[1..].iter().map(|who| cast.voice(who.id).id.as_str()).collect();
        assert!(had.contains(&"c") && had[0] != had[1], "{had:?}");
        let (_, _, apart) = cast.closest(&tally_of(&story)).unwrap();
        assert!(apart.score() >= dramatis::portrait::NEAR_EQUAL, "{apart:?}");
    }
}

#[test]
fn a_pitch_that_was_measured_tells_voices_apart_whatever_the_settings_say() {
    let low = measured("low", Gender::Female, 160.0, 0.0);
    let high = measured("high", Gender::Female, 240.0, 0.0);
    let apart = dramatis::portrait::apart(&low, &high).unwrap();
    assert!((apart.semitones - 7.02).abs() < 0.01 && apart.timbre_db == 0.0 && apart.score() > 1.7);
    let mut shifted = low.clone();
    shifted.shift(7.02, 1.0);
    assert!(dramatis::portrait::apart(&shifted, &high).unwrap().score() < 0.01);
    assert!(shifted.builtin.vocal_tract < 1.0, "a higher voice is that of a smaller body");
    shifted.measured = None;
    assert_eq!(dramatis::portrait::apart(&shifted, &high), None);
}

#[test]
fn the_next_best_are_ranked_and_fit() {
    let talk = "Rhea: One.\n\nIlo: Two.\n\n".repeat(5);
    let story = story(&[&talk]);
    let (all, tally) = (voices(), tally_of(&story));
    let cast = dramatis::cast::cast(&story.attributed, &tally, &all, &file(""));
    let next = dramatis::cast::runners_up(&story.attributed, &tally, &all, &file(""), 2);
    for who in &story.attributed.characters[1..] {
        let two = &next[&who.id];
        assert_eq!(two.len(), 2);
        assert!(two.iter().all(|voice| voice.gender == who.gender && voice.id != cast.voice(who.id).id), "{two:?}");
        // Nobody's own, while others are free.
        let taken: Vec<&str> = story.attributed.characters.iter().map(|who| cast.voice(who.id).id.as_str()).collect();
        assert!(two.iter().all(|voice| !taken.contains(&voice.id.as_str())));
    }
    assert_eq!(next, dramatis::cast::runners_up(&story.attributed, &tally, &all, &file(""), 2));
}

#[test]
fn a_choice_is_written_where_the_voice_stands_and_nothing_else_changes() {
    let story = story(&["Rhea: One.\n\nIlo: Two."]);
    let text = "# Mine.\nnarrator = { voice = \"f1\" } # keep\n\n[[character]]\nname = \"Rhea\" # her\nvoice = \"f2\" # added\n\n\
                [[character]]\nname = \"Ilo\"\nvoice = \"m1\" # he is tired\npace = 0.9\n";
    let assign = |who, voice| dramatis::cast::assign(&file(text), &story.attributed, SpeakerId(who), voice);
    assert_eq!(assign(1, "f5"), text.replace("\"f2\" # added", "\"f5\""));
    assert_eq!(assign(2, "m4"), text.replace("\"m1\"", "\"m4\""));
    assert_eq!(assign(0, "m4"), text.replace("\"f1\"", "\"m4\""));
    let inline = "character = [{ name = \"Ilo\", voice = \"m1\" }]\n";
    let assigned = dramatis::cast::assign(&file(inline), &story.attributed, SpeakerId(2), "m2");
    assert_eq!(assigned, inline.replace("m1", "m2"));
}
