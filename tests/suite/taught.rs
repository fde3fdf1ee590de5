//! What one correction teaches of other lines, from cast.toml to the script.
#![allow(clippy::unwrap_used)]

use dramatis::attribute::{Attributed, attribute};
use dramatis::book::{self, Book};
use dramatis::cast::{CastFile, settle};
use dramatis::note::Note;
use dramatis::script::{self, Options, Script};
use dramatis::segment::{Kind, Segment, Style, split};
use std::path::Path;

/// A story as a cast list makes it.
struct Read {
    book: Book,
    segments: Vec<Vec<Segment>>,
    attributed: Attributed,
    notes: Vec<Note>,
}

fn read(text: &str, cast: &str) -> Read {
    let book = book::from_text("story.txt", text);
    let style = Style::of(&book);
    let mut segments: Vec<_> = book.chapters.iter().map(|chapter| split(chapter, &style)).collect();
    let file = CastFile::parse(Path::new("cast.toml"), cast.to_owned()).unwrap();
    let settled = settle(&file, &book, &mut segments);
    let attributed = attribute(&book, &segments, &settled.known);
    Read { book, segments, attributed, notes: settled.notes }
}

impl Read {
    /// Words, speaker and reason of each spoken line.
    fn lines(&self) -> Vec<(&str, &str, &str)> {
        let chapters = self.book.chapters.iter().zip(&self.segments).zip(&self.attributed.chapters);
        let lines = chapters.flat_map(|((chapter, segments), found)| {
            segments.iter().zip(found).filter(|(segment, _)| segment.kind == Kind::Dialogue).map(|(segment, found)| {
                let found = found.as_ref().unwrap();
                let name = self.attributed.characters[found.speaker.0 as usize].name.as_str();
                (&chapter.text[segment.span.clone()], name, found.clue)
            })
        });
        lines.collect()
    }

    /// Who says the lines that hold these words.
    fn says(&self, words: &str) -> Vec<&str> {
        self.lines().iter().filter(|line| line.0.contains(words)).map(|line| line.1).collect()
    }

    fn aliases(&self, name: &str) -> &[String] {
        &self.attributed.characters.iter().find(|person| person.name == name).unwrap().aliases
    }

    fn scripts(&self) -> Vec<Script> {
        let chapters = self.book.chapters.iter().zip(&self.segments).zip(&self.attributed.chapters);
        chapters
            .map(|((chapter, segments), found)| script::build(chapter, segments, found, &[], &Options::default()))
            .collect()
    }

    fn doubtful(&self) -> String {
        let mut out = Vec::new();
        script::corrections(&mut out, &self.book, &self.scripts(), &self.attributed).unwrap();
        String::from_utf8(out).unwrap()
    }
}

fn correction(quote: &str, speaker: &str) -> String {
    format!("[[correction]]\nquote = '{quote}'\nspeaker = '{speaker}'\n")
}

const HARBOUR: &str = "Rhea Vance came down to the harbour. Ilo Marsh was asleep on the nets, and Rhea Vance let him sleep. \
    A lamp burned at the end of the mole.\n\n\
    \"The wind has turned,\" said the old captain.\n\nIlo Marsh sat up. \"Then we sail,\" said Ilo.\n\n\
    Rhea Vance untied the boat.\n\n***\n\n\
    In the morning there was fog. Ilo Marsh made tea. Nobody had slept.\n\n\
    \"Drink it hot,\" said Ilo.\n\n\"I never do,\" said the old captain. \"Pass me the glass.\"\n\n***\n\n\
    The third day was clear. Rhea Vance stood at the helm. Ilo Marsh was below.\n\n\
    \"Land,\" said the old captain.\n\n\"At last!\" cried Ilo.";

#[test]
fn a_correction_gives_all_lines_with_the_same_description_in_their_tags() {
    let before = read(HARBOUR, "");
    assert_ne!(before.says("Land"), ["Rhea Vance"], "else there is nothing to teach");
    let after = read(HARBOUR, &correction("The wind has turned", "Rhea Vance"));
    assert!(after.notes.is_empty());
    for words in ["The wind", "I never do", "Pass me", "Land"] {
        assert_eq!(after.says(words), ["Rhea Vance"], "{words}: {:?}", after.lines());
    }
    assert_eq!(after.says("At last"), ["Ilo Marsh"]);
    assert_eq!(after.lines().iter().find(|line| line.0.contains("Land")).unwrap().2, "as-corrected");
    assert!(dramatis::attribute::reason("as-corrected").contains("corrected"));
    assert!(
        after.aliases("Rhea Vance").iter().any(|alias| alias.contains("captain")),
        "{:?}",
        after.aliases("Rhea Vance")
    );
}

#[test]
fn a_line_that_is_itself_corrected_stays_and_the_words_then_mean_somebody_by_scene() {
    let cast = correction("The wind has turned", "Rhea Vance") + &correction("Land", "Ilo Marsh");
    let after = read(HARBOUR, &cast);
    assert_eq!(after.says("The wind"), ["Rhea Vance"]);
    assert_eq!(after.says("Land"), ["Ilo Marsh"]);
    let between = read(HARBOUR, "").says("I never do").join("");
    assert_eq!(after.says("I never do").join(""), between, "the second day is left as it was");
    assert!(!after.aliases("Rhea Vance").iter().any(|alias| alias.contains("captain")));
}

#[test]
fn a_description_that_answers_somebody_is_that_person_in_no_other_scene() {
    let text = format!(
        "{HARBOUR}\n\n***\n\nThe fourth day was wet.\n\n\"Reef the sail,\" said Rhea Vance.\n\n\"Done,\" said the old captain."
    );
    let after = read(&text, &correction("The wind has turned", "Rhea Vance"));
    assert_eq!(after.says("The wind"), ["Rhea Vance"]);
    assert_ne!(after.says("Done"), ["Rhea Vance"], "{:?}", after.lines());
}

#[test]
fn one_line_under_a_name_does_not_take_the_name_from_its_bearer() {
    let text = "Bette and Odile kept the inn. Bette lit the fire.\n\n\"Good morning,\" said Bette.\n\n\"Is it?\" said Odile.\n\n\
                ***\n\nBette went out.\n\n\"Cold,\" said Bette.\n\n***\n\n\"Colder,\" said Bette.";
    let after = read(text, &correction("Good morning", "Odile"));
    assert_eq!(after.says("Good morning"), ["Odile"]);
    assert_eq!(after.says("Cold"), ["Bette", "Bette"], "{:?}", after.lines());
}

#[test]
fn two_lines_under_a_name_make_it_a_name_of_somebody_new() {
    let text = "Grey had the watch.\n\n\"Who goes?\" said Grey.\n\n\"Friend,\" said Tam.\n\n***\n\nTam slept.\n\n\"Up!\" said Grey.\n\n\
                ***\n\nIt rained on the camp.\n\n\"Still raining,\" said Grey.\n\n\"I see it,\" said Tam.";
    let after = read(text, &(correction("Who goes?", "Lisle Hart") + &correction("Up!", "Lisle Hart")));
    assert_eq!(after.says("Still raining"), ["Lisle Hart"], "{:?}", after.lines());
    assert!(after.aliases("Lisle Hart").contains(&"Grey".to_owned()));
}

#[test]
fn a_correction_by_a_short_name_means_whoever_the_text_calls_so() {
    let after = read(HARBOUR, &correction("Pass me the glass", "ilo"));
    assert_eq!(after.says("Pass me"), ["Ilo Marsh"]);
    assert!(after.attributed.characters.iter().all(|person| person.name != "ilo" && person.name != "Ilo"));
}

#[test]
fn a_correction_to_somebody_new_makes_that_person() {
    let after = read(HARBOUR, &correction("At last", "Captain Dorn"));
    assert_eq!(after.says("At last"), ["Captain Dorn"]);
    assert_eq!(after.says("Drink it"), ["Ilo Marsh"], "and takes nothing from others: {:?}", after.lines());
}

#[test]
fn the_rest_of_a_turned_over_exchange_follows() {
    let text = "Marten Hale put his lamp on the counter. Odile Ferrow watched him.\n\n\"Well?\"\n\n\"Nothing.\"\n\n\
                \"Nothing at all?\"\n\n\"A boot.\"\n\n\"Whose?\"\n\n\"Not his.\"\n\n\"Let me see.\"\n\n\"Tomorrow.\"";
    let before = read(text, "");
    let turned: Vec<&str> = before.lines().iter().map(|line| line.1).collect();
    let other = |name: &str| if name == "Marten Hale" { "Odile Ferrow" } else { "Marten Hale" };
    for quote in ["Well?", "A boot", "Tomorrow"] {
        let at = before.lines().iter().position(|line| line.0.contains(quote)).unwrap();
        let after = read(text, &correction(quote, other(turned[at])));
        let now: Vec<&str> = after.lines().iter().map(|line| line.1).collect();
        let wanted: Vec<&str> = turned.iter().map(|name| other(name)).collect();
        assert_eq!(now, wanted, "{quote}");
    }
}

#[test]
fn somebody_whom_the_text_does_not_show_speaks_again_in_the_same_exchange() {
    let text = "Marten Hale and Odile Ferrow sat in the kitchen.\n\n\"Will she come?\" said Marten.\n\n\"Not today.\"\n\n\
                \"Tomorrow?\" said Marten.\n\n\"Perhaps.\"\n\n\"You said so yesterday,\" said Marten.\n\n\"So I did.\"";
    let after = read(text, &correction("Not today", "the clock"));
    assert_eq!(after.says("Not today"), ["the clock"]);
    assert_eq!(
        (after.says("Perhaps"), after.says("So I did")),
        (vec!["the clock"], vec!["the clock"]),
        "{:?}",
        after.lines()
    );
}

#[test]
fn the_narrator_and_what_is_no_speech_are_corrections_too() {
    let text = "The sign said \"Keep out\" in red.\n\n\"Who put it there?\" said Rhea.\n\n\"Nobody,\" said Ilo.";
    for more in ["speaker = 'narrator'", "kind = 'narration'"] {
        let cast = format!("[[correction]]\nquote = 'Keep out'\n{more}\n");
        let after = read(text, &cast);
        assert!(after.notes.is_empty() && after.says("Keep out").is_empty(), "{more}: {:?}", after.lines());
        assert_eq!(after.lines().len(), 2);
    }
}

const TWICE: &str =
    "Rhea and Ilo waited.\n\n\"Is it there?\"\n\n\"No.\"\n\n\"And now?\"\n\n\"No.\"\n\n\"...!\"\n\n\"No.\"";

#[test]
fn words_before_a_quote_tell_which_of_several_places_is_meant() {
    let unclear = read(TWICE, &correction("No.", "Rhea"));
    assert_eq!(unclear.notes.len(), 1);
    assert!(unclear.notes[0].hint.as_deref().unwrap().contains("`after`"), "{}", unclear.notes[0]);
    let after = read(TWICE, "[[correction]]\nquote = 'No.'\nafter = 'And now?'\nspeaker = 'the clock'\n");
    assert!(after.notes.is_empty());
    let settled: Vec<_> =
        after.lines().iter().enumerate().filter(|(_, line)| line.2 == "correction").map(|(at, _)| at).collect();
    assert_eq!(settled, [3], "the words before are left alone");
    let signs = read(TWICE, "[[correction]]\nquote = '...!'\nafter = 'now? No.'\nspeaker = 'the clock'\n");
    assert_eq!(signs.lines()[4].2, "correction");
}

#[test]
fn doubtful_lines_are_listed_as_corrections_that_settle_just_them() {
    let cases = include_str!("../golden/hard-cases.md").split("\n## ").skip(1).map(|case| {
        let (_, rest) = case.split_once('\n').unwrap();
        rest.trim().rsplit_once('\n').unwrap().0.trim().to_owned()
    });
    let mut seen = 0;
    let sample = [
        include_str!("../../chapters/01-the-knock.md"),
        include_str!("../../chapters/02-the-night-mail.md"),
        include_str!("../../chapters/03-twelve.md"),
    ];
    for text in cases.chain([TWICE, HARBOUR].into_iter().chain(sample).map(str::to_owned)) {
        let before = read(&text, "");
        let doubtful = |read: &Read| {
            let lines = read.scripts().into_iter().flat_map(|script| script.lines);
            lines
                .filter(|line| matches!(line.kind, Kind::Dialogue | Kind::Thought))
                .map(|line| (line.span.start, line.speaker, line.attribution.unwrap().confidence))
                .collect::<Vec<_>>()
        };
        let printed = before.doubtful();
        let sure: Vec<u32> = printed
            .lines()
            .filter_map(|line| line.strip_prefix("# ")?.split_once(" % sure: ")?.0.parse().ok())
            .collect();
        assert!(sure.is_sorted(), "the least sure first: {printed}");
        let after = read(&text, &printed);
        assert!(after.notes.is_empty(), "{printed}\n{}", after.notes[0]);
        for (old, new) in doubtful(&before).iter().zip(doubtful(&after)).filter(|(old, _)| old.2 < 0.7) {
            let name = |read: &Read, id: dramatis::attribute::SpeakerId| {
                read.attributed.characters[id.0 as usize].name.clone()
            };
            assert_eq!((old.0, name(&before, old.1), 1.0), (new.0, name(&after, new.1), new.2), "{printed}");
            seen += 1;
        }
    }
    assert!(seen > 12, "{seen}");
}
