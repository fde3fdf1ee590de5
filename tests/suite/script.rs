//! How scripts are built and printed.
#![allow(clippy::unwrap_used)]

use crate::cast::{Story, cast_of, story};
use crate::golden::check as golden;
use dramatis::attribute::SpeakerId;
use dramatis::book::BlockKind;
use dramatis::cast::{CastFile, tally};
use dramatis::engine::{Delivery, Direction, Medium};
use dramatis::script::{self, Look, Options, Script};
use serde_json::Value;

const SCENE: &str = "# One\n\nnote: Thank you for reading.\n\nThe lamp went out, and for a while nobody in the long room \
    moved or spoke or so much as breathed.\nRhea: Who is there?\nshe asked.\n\nIlo: Only me.\n\n*\n\nPip (Too dark)";

fn scripts(story: &Story, options: &Options) -> Vec<Script> {
    let chapters = story.book.chapters.iter().zip(&story.segments).zip(&story.attributed.chapters);
    let build = |((chapter, segments), attributions): ((_, &Vec<_>), &Vec<_>)| {
        let directions = vec![Direction::default(); segments.len()];
        script::build(chapter, segments, attributions, &directions, options)
    };
    chapters.map(build).collect()
}

fn printed(print: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    print(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn screenplay(story: &Story, scripts: &[Script], look: Look) -> String {
    let cast = cast_of(story, &CastFile::default());
    printed(|out| script::screenplay(out, &story.book, scripts, &story.attributed, &cast, look))
}

fn page(story: &Story) -> String {
    let cast = cast_of(story, &CastFile::default());
    let scripts = scripts(story, &Options::default());
    printed(|out| script::html(out, &story.book, &scripts, &story.attributed, &cast))
}

fn json_lines(story: &Story) -> Vec<Value> {
    let scripts = scripts(story, &Options::default());
    let text = printed(|out| script::jsonl(out, &story.book, &scripts, &story.attributed));
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn notes_are_left_out_unless_asked_for_and_contents_always() {
    let mut story = story(&[SCENE]);
    let spoken = |story: &Story, notes| {
        let scripts = scripts(story, &Options { notes });
        scripts[0].lines.iter().map(|line| line.spoken).collect::<Vec<_>>()
    };
    assert_eq!(spoken(&story, false), [true, false, true, true, true, true, false, true]);
    assert_eq!(spoken(&story, true), [true, true, true, true, true, true, false, true]);
    story.book.chapters[0].blocks[1].kind = BlockKind::Contents;
    assert!(!spoken(&story, true)[1]);
}

#[test]
fn a_script_without_attributions_or_directions_is_narrated_plainly() {
    let story = story(&[SCENE]);
    let script = script::build(&story.book.chapters[0], &story.segments[0], &[], &[], &Options::default());
    assert_eq!(script.lines.len(), story.segments[0].len());
    assert!(script.lines.iter().all(|line| line.speaker == SpeakerId(0) && line.direction == Direction::default()));
}

#[test]
fn a_screenplay_shows_who_says_what_and_what_is_in_doubt() {
    let story = story(&[SCENE, "# Two\n\nIlo: Did you? I thought not.\n\nIt rained."]);
    let mut scripts = scripts(&story, &Options::default());
    scripts[0].lines[3].direction.delivery = Delivery::Whisper;
    scripts[0].lines[5].direction.medium = Medium::Phone;
    golden("screenplay.txt", &screenplay(&story, &scripts, Look { width: 80, colour: false }));
    let coloured = screenplay(&story, &scripts, Look { width: 80, colour: true });
    let bare = anstream::adapter::strip_str(&coloured).to_string();
    assert_ne!(coloured, bare);
    assert_eq!(bare, screenplay(&story, &scripts, Look { width: 80, colour: false }), "colour changes nothing else");
}

#[test]
fn no_row_of_a_screenplay_or_cast_is_wider_than_the_terminal() {
    let long = "Rhea: Onewordthatissolongthatitcannotpossiblyfitintoanyterminaloftheordinarykindwhateveritswidth 漢字漢字漢字漢字漢字漢字 漢字.";
    let mut story =
        story(&[&format!("{long}\n\nThe Very Long Name Of A Minor Officer Of The Crown: Is it?\n\n{SCENE}")]);
    story.attributed.characters[1].aliases = (0..30).map(|at| format!("alias number {at}")).collect();
    let cast = cast_of(&story, &CastFile::default());
    let tally = tally(&story.book, &story.segments, &story.attributed);
    for width in [40, 60, 80] {
        let look = Look { width, colour: false };
        let text = screenplay(&story, &scripts(&story, &Options::default()), look);
        let wide = text.lines().find(|row| unicode_width::UnicodeWidthStr::width(*row) > width);
        assert_eq!(wide, None, "at {width}");
    }
    let table = printed(|out| script::cast_table(out, &story.attributed, &cast, &tally, Look::default()));
    assert_eq!(table.lines().find(|row| unicode_width::UnicodeWidthStr::width(*row) > 80), None);
}

#[test]
fn the_cast_is_a_table() {
    let lines: String = (0..1200).map(|at| format!("Rhea: Line {at} of many.\n\nIlo: Is it?\n\n")).collect();
    let mut story = story(&[&format!("{lines}Pip: Yes.\n\nIt rained.")]);
    story.attributed.characters[1].aliases = vec!["Captain Vance".into(), "Cap".into()];
    let cast = cast_of(
        &story,
        &CastFile::parse(
            "cast.toml".as_ref(),
            "[[character]]\nname = \"Ilo\"\npitch_semitones = -1.5\npace = 1.05".into(),
        )
        .unwrap(),
    );
    let tally = tally(&story.book, &story.segments, &story.attributed);
    golden(
        "cast-table.txt",
        &printed(|out| script::cast_table(out, &story.attributed, &cast, &tally, Look::default())),
    );
}

#[test]
fn a_terminal_cannot_be_steered_by_a_story() {
    let mut story = story(&["Rhea: Red \u{1b}[31m and \u{202e}turned\u{7}\u{9b}2J.\n\nIt \u{1b}]0;rained\u{7}."]);
    story.book.title = "A \u{1b}[2J title".into();
    story.attributed.characters[1].name = "Rhea\u{1b}[1m".into();
    let text = screenplay(&story, &scripts(&story, &Options::default()), Look::default());
    assert!(!text.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'), "{text:?}");
}

#[test]
fn json_lines_tell_every_stretch_and_every_character() {
    let mut story = story(&[SCENE, "# Two\n\nIlo: “Ça va?”"]);
    story.book.chapters[1].source.offset_bytes = 1000;
    story.attributed.characters[1].aliases = vec!["Cap".into()];
    let lines = json_lines(&story);
    let (stretches, people): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.get("start").is_some());
    assert_eq!(stretches.len(), story.segments.iter().map(Vec::len).sum::<usize>());
    let keys = |line: &Value| line.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert!(stretches.iter().all(|line| keys(line) == "chapter clue confidence end kind speaker start text"));
    for line in &stretches {
        let chapter = &story.book.chapters[line["chapter"].as_u64().unwrap() as usize - 1];
        let at = |key: &str| line[key].as_u64().unwrap() as usize - chapter.source.offset_bytes;
        assert_eq!(chapter.text.get(at("start")..at("end")), line["text"].as_str());
    }
    assert_eq!(stretches[3]["speaker"], "Rhea");
    assert_eq!((&stretches[2]["speaker"], &stretches[2]["kind"]), (&"narrator".into(), &"narration".into()));
    assert_eq!((&stretches[6]["speaker"], &stretches[6]["kind"]), (&Value::Null, &"break".into()));
    assert_eq!(stretches[3]["confidence"], 0.55);
    let names: Vec<_> = people.iter().map(|line| line["character"].as_str().unwrap()).collect();
    assert_eq!(names, ["Rhea", "Ilo", "Pip"]);
    assert_eq!((&people[0]["aliases"][0], &people[0]["gender"]), (&"Cap".into(), &"female".into()));
}

#[test]
fn a_page_escapes_everything_that_comes_from_the_story() {
    let evil = "</span><script>alert(1)</script>\"' onfocus=alert(2) x='&lt;";
    let mut story = story(&[&format!("# {evil}\n\nnote: {evil}\n\n{evil}\n\nRhea: {evil}\n\nIlo: {evil} who?")]);
    story.book.title = evil.into();
    story.book.author = Some(evil.into());
    story.book.language = evil.into();
    story.book.chapters[0].title = evil.into();
    story.attributed.characters[1].name = evil.into();
    let page = page(&story);
    assert_eq!(page.matches("<script").count(), 1, "the page's own");
    assert_eq!(page.matches("</script").count(), 1);
    // Outside of the page's own code no attribute and no tag comes from the story.
    let body = &page[page.find("<header>").unwrap()..page.find("<script>").unwrap()];
    for tag in body.split('<').skip(1) {
        let inside = &tag[..tag.find('>').unwrap()];
        let bare: String = inside.split('"').step_by(2).collect();
        assert!(!bare.contains('\'') && !bare.contains("onfocus"), "{inside}");
    }
    assert!(body.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onfocus=alert(2) x=&#39;&amp;lt;"));
}

#[test]
fn a_page_needs_nothing_else() {
    let page = page(&story(&[SCENE]));
    for outside in ["http:", "https:", "src=", "@import", "url(", "<link", "fetch("] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(page.contains("prefers-color-scheme:dark") && page.contains("name=\"viewport\""));
}

#[test]
fn a_page_marks_doubtful_lines_and_says_why() {
    let page = page(&story(&[SCENE]));
    let line = page.lines().find(|line| line.contains("Who is there?")).unwrap();
    assert!(line.contains(" d\" tabindex=\"0\""), "{line}");
    assert!(
        line.contains("data-sure=\"0.550\" title=\"Rhea · 55 % sure: the text beside the line names who says it\""),
        "{line}"
    );
    assert!(page.contains("1 line is in doubt."));
    assert_eq!(page.matches("class=\"out\"").count(), 1, "the author's note");
}
