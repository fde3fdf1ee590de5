//! Who says each line: one short original text for each clue, and floors on labelled chapters where they are at hand.

#![allow(clippy::unwrap_used)]

use dramatis::attribute::{Attributed, CLUES, Known, KnownPerson, OTHER_REASONS, attribute, reason};
use dramatis::book::{self, Book};
use dramatis::segment::{Kind, Segment, Style, split};
use dramatis::voice::Gender;
use proptest::prelude::*;
use std::path::{Path, PathBuf};

/// A story read, split and attributed.
fn read(text: &str, known: &Known) -> (Book, Vec<Vec<Segment>>, Attributed) {
    let book = book::from_text("story.txt", text);
    let style = Style::of(&book);
    let segments: Vec<_> = book.chapters.iter().map(|chapter| split(chapter, &style)).collect();
    let attributed = attribute(&book, &segments, known);
    (book, segments, attributed)
}

/// The speakers of the spoken and thought lines of a story, in order.
fn speakers(text: &str) -> Vec<String> {
    speakers_with(text, &Known::default())
}

fn speakers_with(text: &str, known: &Known) -> Vec<String> {
    let (_, segments, attributed) = read(text, known);
    let mut names = Vec::new();
    for (segments, attributions) in segments.iter().zip(&attributed.chapters) {
        for (segment, attribution) in segments.iter().zip(attributions) {
            if matches!(segment.kind, Kind::Dialogue | Kind::Thought) {
                let speaker = attribution.as_ref().unwrap().speaker;
                names.push(attributed.characters[speaker.0 as usize].name.clone());
            }
        }
    }
    names
}

const OPENING: &str = "Marten Hale put his lamp on the counter. Odile Ferrow watched him from the door.\n\n";

fn after_opening(text: &str) -> Vec<String> {
    speakers(&format!("{OPENING}{text}"))
}

#[test]
fn a_tag_with_a_name_tells_the_speaker() {
    let said =
        after_opening("\"It is late,\" said Odile.\n\n\"Then sit down,\" Marten answered, \"and have some tea.\"");
    assert_eq!(said, ["Odile Ferrow", "Marten Hale", "Marten Hale"]);
}

#[test]
fn a_tag_with_a_pronoun_tells_whom_it_fits() {
    let said = after_opening("\"It is late,\" she said.\n\n\"Then sit down,\" he answered.");
    assert_eq!(said, ["Odile Ferrow", "Marten Hale"]);
}

#[test]
fn a_tag_before_the_line_tells_the_speaker() {
    let said = after_opening("Marten said, in a low voice, \"Close the door.\"\n\nOdile asked: \"Why?\"");
    assert_eq!(said, ["Marten Hale", "Odile Ferrow"]);
}

#[test]
fn an_action_beside_the_line_tells_the_speaker() {
    let said = after_opening("\"Close the door.\" Marten turned up the lamp.\n\nOdile did not move. \"Why should I?\"");
    assert_eq!(said, ["Marten Hale", "Odile Ferrow"]);
}

#[test]
fn the_clause_that_goes_on_to_the_verb_of_speech_tells_the_speaker() {
    for (text, speaker) in [
        ("She had hardly sat down when Marten came in and said, \"It is late.\"", "Marten Hale"),
        (
            "He showed such plain signs of sinking that Odile collected herself and asked: \"Are you ill?\"",
            "Odile Ferrow",
        ),
    ] {
        assert_eq!(after_opening(text), [speaker], "{text}");
    }
}

#[test]
fn any_verb_right_behind_an_open_line_is_a_tag() {
    assert_eq!(after_opening("\"You would,\" flashed Odile. He laughed at that."), ["Odile Ferrow"]);
    assert_eq!(after_opening("\"The oil!\" burst from Marten. Marten was pale."), ["Marten Hale"]);
}

#[test]
fn who_is_told_right_after_to_have_spoken_spoke() {
    let said = after_opening("\"Is anybody there?\"\n\nIt was Odile who spoke, and her lamp shook. Marten came in.");
    assert_eq!(said, ["Odile Ferrow"]);
}

#[test]
fn a_possessive_that_lost_its_apostrophe_is_one() {
    assert_eq!(after_opening("\"We shall see,\" was Odile s answer. Marten shrugged."), ["Odile Ferrow"]);
}

#[test]
fn a_thing_that_is_answered_is_nobody() {
    let (_, _, attributed) = read(
        &format!("{OPENING}He answered the phone. \"Who is it?\"\n\nShe answered the phone. \"Not again.\""),
        &Known::default(),
    );
    assert!(attributed.characters.iter().all(|person| !person.name.contains("phone")), "{attributed:?}");
}

#[test]
fn a_name_that_only_speech_uses_is_that_of_the_one_told_of_nearby() {
    let (_, _, attributed) = read(
        "Mr. Brannock swept the snow. Mrs. Hale knitted.\n\n\"Let her ask, Hugo,\" said Mrs. Hale.\n\nMr. Brannock went \
         on sweeping. \"Let her.\"\n\n\"You asked plenty, Hugo, when you were her size,\" said Mrs. Hale, and Mr. Brannock \
         laughed.",
        &Known::default(),
    );
    let aliases = |name: &str| {
        let person = attributed.characters.iter().find(|person| person.name.contains(name));
        person.map(|person| person.aliases.clone()).unwrap_or_default()
    };
    assert!(aliases("Brannock").contains(&"Hugo".to_owned()), "{:?}", attributed.characters);
    assert!(aliases("Hale").is_empty());
}

#[test]
fn a_short_name_is_whose_it_shortens() {
    let (_, _, attributed) = read(
        "Millicent Sallow shut the gate. Greta Loomis leaned on it.\n\n\"You ate it, Millie,\" said Greta.\n\n\
         \"I only tasted it,\" said Millicent.\n\n\"The dish is empty, Millie!\"",
        &Known::default(),
    );
    let millicent: Vec<_> =
        attributed.characters.iter().filter(|one| one.aliases.iter().any(|alias| alias == "Millie")).collect();
    assert_eq!(millicent.len(), 1, "{:?}", attributed.characters);
    assert_eq!(millicent[0].name, "Millicent Sallow");
}

#[test]
fn whoever_is_called_da_is_whom_it_is_said_to() {
    let said = speakers(
        "Declan Quirke tried the rope. His daughter Nuala stood beside him.\n\n\"Sing it for us, Da,\" said Nuala.\n\n\
         \"Have I the breath?\" said Declan.\n\nNuala looked up at the crowd. Declan did not.\n\n\
         \"It is only one verse, Da,\" said Nuala.\n\n\"It is,\" said Declan.",
    );
    assert_eq!(said, ["Nuala", "Declan Quirke", "Nuala", "Declan Quirke"]);
}

#[test]
fn a_first_name_tells_a_gender_until_pronouns_contradict_it() {
    let gender = |text: &str, name: &str| {
        let (_, _, attributed) = read(text, &Known::default());
        let person = attributed.characters.iter().find(|one| one.name == name);
        person.unwrap_or_else(|| panic!("{name}: {:?}", attributed.characters)).gender
    };
    let viktor = "\"Sit down,\" said Viktor.\n\n\"Why?\" said Bruna.";
    assert_eq!(gender(viktor, "Viktor"), Gender::Male);
    assert_eq!(gender(viktor, "Bruna"), Gender::Female);
    let freddie = "Freddie came in. She had her coat on. Freddie sat down. She wanted tea.\n\n\"Tea,\" said Freddie. She \
                   smiled. Freddie took off her coat. She sighed. Freddie waited. She always did. Freddie yawned. She was \
                   tired. Freddie drank. She sighed again. Freddie stood up. She left. Freddie ran. She was late. Freddie \
                   knocked. She waited. Freddie sang. She hummed.";
    assert_eq!(gender(freddie, "Freddie"), Gender::Female);
}

#[test]
fn of_sisters_the_eldest_goes_by_the_surname() {
    let (_, _, attributed) = read(
        "The Miss Farrows were at home. Miss Lucy Farrow sewed. \"Is it late?\" said Miss Farrow.\n\n\"It is,\" said \
         Lucy.\n\nMiss Lucy put the needle down. Miss Farrow did not move.",
        &Known::default(),
    );
    let lucy = attributed.characters.iter().find(|one| one.name == "Lucy Farrow" || one.name == "Miss Lucy Farrow");
    let lucy = lucy.unwrap_or_else(|| panic!("{:?}", attributed.characters));
    assert!(!lucy.aliases.iter().any(|alias| alias == "Miss Farrow"), "{lucy:?}");
    assert!(attributed.characters.iter().any(|one| one.name == "Miss Farrow"), "{:?}", attributed.characters);
    assert!(!attributed.characters.iter().any(|one| one.name.ends_with("Farrows")), "{:?}", attributed.characters);
}

#[test]
fn whoever_is_greeted_does_not_speak() {
    let said =
        after_opening("Odile came nearer, and was warmly greeted with, \"You are late.\"\n\n\"I am,\" said Odile.");
    assert_eq!(said, ["Marten Hale", "Odile Ferrow"]);
}

#[test]
fn a_tag_tells_of_its_own_line_and_not_of_the_next() {
    let said = after_opening(
        "\"That was no child,\" Odile said.\n\n\"What was it, then?\"\n\n\"A fox,\" Odile said.\n\n\"In the shop?\"",
    );
    assert_eq!(said, ["Odile Ferrow", "Marten Hale", "Odile Ferrow", "Marten Hale"]);
}

#[test]
fn a_thought_is_of_the_one_whose_view_the_scene_takes() {
    let thought = speakers(
        "Odile Ferrow shut the door. She leaned on it. Her hands were cold, and she hid them behind her. Marten Hale went \
         up the stair.\n\n_Has he seen?_ She had been so careful, and she had locked the drawer.\n\n\"Good night,\" said \
         Marten.",
    );
    assert_eq!(thought, ["Odile Ferrow", "Marten Hale"]);
}

#[test]
fn a_contraction_is_no_name() {
    let (_, _, attributed) = read(
        "Odile turned. \"You're Kokila,\" said Odile. \"You're late.\"\n\n\"You're right,\" said Kokila. \"You're Odile.\"",
        &Known::default(),
    );
    let names: Vec<_> = attributed.characters.iter().map(|one| one.name.as_str()).collect();
    assert!(!names.iter().any(|name| name.starts_with("You")), "{names:?}");
}

#[test]
fn two_people_take_turns() {
    let said = after_opening(
        "\"You came back,\" said Marten.\n\n\"I had to,\" said Odile.\n\n\"For the ledger?\"\n\n\"For the ledger.\"\n\n\"It burned.\"",
    );
    assert_eq!(said, ["Marten Hale", "Odile Ferrow", "Marten Hale", "Odile Ferrow", "Marten Hale"]);
}

#[test]
fn who_is_called_by_name_does_not_speak() {
    let said = after_opening("\"You are late, Odile.\"\n\n\"I know it, Marten.\"");
    assert_eq!(said, ["Marten Hale", "Odile Ferrow"]);
}

#[test]
fn two_tags_in_one_paragraph_are_two_speakers() {
    let said = after_opening("\"You open it,\" said Marten, and Odile said, \"You are nearer.\"");
    assert_eq!(said, ["Marten Hale", "Odile Ferrow"]);
}

#[test]
fn a_paragraph_that_ends_with_a_colon_leads_into_the_next() {
    let said = after_opening("For a while nobody moved. Then Odile said:\n\n\"It was I who burned it.\"");
    assert_eq!(said, ["Odile Ferrow"]);
}

#[test]
fn a_voice_tells_whose_it_is() {
    let said = after_opening("\"Who goes there?\" Odile's voice shook.");
    assert_eq!(said, ["Odile Ferrow"]);
}

#[test]
fn somebody_without_a_name_is_a_character() {
    let said =
        after_opening("\"Two fares,\" said the ferryman. The ferryman held out his hand.\n\n\"One,\" said Odile.");
    assert_eq!(said, ["the ferryman", "Odile Ferrow"]);
}

#[test]
fn a_title_stands_for_the_one_who_bears_it() {
    let text = "Sergeant Tull closed his book. Mrs Quill looked at the sergeant.\n\n\"That is all,\" said the sergeant.\n\n\
                \"It is not,\" said Mrs Quill.";
    assert_eq!(speakers(text), ["Sergeant Tull", "Mrs Quill"]);
}

#[test]
fn one_person_under_several_names_is_one_character() {
    let text = "Rhea Vance came down the ladder. \"Cut the engines,\" said Vance.\n\n\"Aye,\" said Ilo.\n\n\
                \"And the lights,\" Rhea added.\n\n\"Aye, Captain Vance,\" said Ilo.";
    assert_eq!(speakers(text), ["Rhea Vance", "Ilo", "Rhea Vance", "Ilo"]);
}

#[test]
fn husband_and_wife_are_two() {
    let text = "Mr. Sorrel poured the coffee. Mrs. Sorrel took none.\n\n\"You are quiet,\" said Mr. Sorrel.\n\n\
                \"I am thinking,\" said Mrs. Sorrel.";
    assert_eq!(speakers(text), ["Mr. Sorrel", "Mrs. Sorrel"]);
}

#[test]
fn the_teller_of_a_first_person_story_is_its_narrator() {
    let text = "I came home late and I was tired. I hung up my coat, and I saw that Bruna was still awake.\n\n\
                \"You look awful, Ossie,\" said Bruna.\n\n\"I know,\" I said.\n\nI sat down. She looked at me.";
    assert_eq!(speakers(text), ["Bruna", "narrator"]);
    let (_, _, attributed) = read(text, &Known::default());
    assert!(attributed.characters[0].aliases.contains(&"Ossie".to_owned()), "{:?}", attributed.characters[0]);
}

#[test]
fn a_quotation_over_two_paragraphs_has_one_speaker() {
    let said = after_opening(
        "\"I will tell it once,\" said Odile. \"It was raining.\n\n\"The ledger lay by the stove.\"\n\n\"Go on,\" said Marten.",
    );
    assert_eq!(said, ["Odile Ferrow", "Odile Ferrow", "Odile Ferrow", "Marten Hale"]);
}

#[test]
fn strangers_are_told_apart_by_the_order_of_their_voices() {
    let said = after_opening(
        "There was somebody up on the roof.\n\n\"Is this the chimney?\"\n\n\"Don't stand on the slates, Bette!\"\n\nOdile \
         held her breath. The first voice sounded hoarse. The second voice did not.\n\n\"Throw it!\" said the first voice.",
    );
    assert_eq!(said, ["Bette", "the second voice", "Bette"]);
}

#[test]
fn the_end_of_a_book_reaches_back() {
    // Only the last line names anybody; turn taking carries it to the first.
    let said = after_opening("\"Well?\"\n\n\"Nothing.\"\n\n\"Nothing at all?\"\n\n\"Nothing at all,\" said Marten.");
    assert_eq!(said, ["Odile Ferrow", "Marten Hale", "Odile Ferrow", "Marten Hale"]);
}

#[test]
fn where_nothing_tells_the_confidence_is_low() {
    let (_, segments, attributed) = read("\"Is anybody there?\"\n\n\"No.\"", &Known::default());
    let unsure = segments[0].iter().zip(&attributed.chapters[0]).filter(|(segment, _)| segment.kind == Kind::Dialogue);
    for (_, attribution) in unsure {
        assert!(attribution.as_ref().unwrap().confidence < 0.6, "{attribution:?}");
    }
}

#[test]
fn a_line_settled_by_hand_stands_and_carries_its_neighbours() {
    let text = format!("{OPENING}\"Well?\"\n\n\"Nothing.\"\n\n\"Nothing at all?\"");
    let (_, segments, _) = read(&text, &Known::default());
    let first = segments[0].iter().position(|segment| segment.kind == Kind::Dialogue).unwrap();
    let known = Known { lines: vec![(0, first, "Odile Ferrow".to_owned())], ..Known::default() };
    assert_eq!(speakers_with(&text, &known), ["Odile Ferrow", "Marten Hale", "Odile Ferrow"]);
}

#[test]
fn a_line_settled_by_hand_leaves_another_tag_in_its_paragraph_alone() {
    let text = format!("{OPENING}\"Come here.\" The lamp smoked. \"I will not,\" Odile said.");
    let (_, segments, _) = read(&text, &Known::default());
    let first = segments[0].iter().position(|segment| segment.kind == Kind::Dialogue).unwrap();
    let known = Known { lines: vec![(0, first, "Marten Hale".to_owned())], ..Known::default() };
    assert_eq!(speakers_with(&text, &known), ["Marten Hale", "Odile Ferrow"]);
    let known = Known { lines: vec![(0, first, "I".to_owned())], ..Known::default() };
    assert_eq!(speakers_with(&text, &known)[0], "narrator");
}

/// A list of characters: each a name and other names.
fn listed(people: &[(&str, &[&str])]) -> Known {
    let person = |(name, aliases): &(&str, &[&str])| KnownPerson {
        name: (*name).to_owned(),
        aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
        ..KnownPerson::default()
    };
    Known { people: people.iter().map(person).collect(), lines: Vec::new() }
}

#[test]
fn names_given_by_hand_are_one_person() {
    let text = "\"Up,\" said Grey Coat.\n\n\"Why?\" said Tam.\n\n\"Because,\" said Lisle.";
    assert_eq!(speakers_with(text, &listed(&[("Lisle", &["Grey Coat"])])), ["Lisle", "Tam", "Lisle"]);
}

#[test]
fn a_description_given_by_hand_is_one_person() {
    let text = "Tam sat down by the lighterman.\n\n\"Up,\" said the old lighterman.\n\n\"Why?\" said Tam.\n\n\"Because,\" \
        the lighterman replied.";
    let known = listed(&[("Osk Verrin", &["the lighterman", "his uncle"]), ("Tam", &[])]);
    assert_eq!(speakers_with(text, &known), ["Osk Verrin", "Tam", "Osk Verrin"]);
    assert_eq!(speakers_with(text, &listed(&[("The Lighterman", &[])])), ["The Lighterman", "Tam", "The Lighterman"]);
}

#[test]
fn whoever_is_given_as_i_tells_the_story() {
    let text = "I shut the door. Tam was on the stairs.\n\n\"Nila?\" said Tam.\n\n\"Up here,\" I said.";
    let known = listed(&[("Nila Orr", &["Nila", "I"]), ("Tam", &[])]);
    assert_eq!(speakers_with(text, &known), ["Tam", "narrator"]);
    let (.., attributed) = read(text, &known);
    assert!(attributed.characters[0].aliases.contains(&"Nila Orr".to_owned()), "{:?}", attributed.characters[0]);
    assert!(attributed.characters.iter().skip(1).all(|character| character.name == "Tam"));
}

#[test]
fn words_of_descriptions_given_by_hand_are_no_names() {
    let text = "Her lamp was out. The tall man held it up. Man and lamp looked cold.\n\n\"Who did that?\" said Odile.\n\n\
        \"I did,\" said the tall man.\n\n\"Tall men do,\" said Odile.";
    let known = listed(&[("Odile", &["her sister"]), ("Bren Askew", &["the tall man"])]);
    assert_eq!(speakers_with(text, &known), ["Odile", "Bren Askew", "Odile"]);
}

#[test]
fn a_name_that_two_given_people_have_is_told_apart_by_the_text() {
    let text = "John Carver and his nephew John Tull sat on the wall. \"Cold,\" said Carver.\n\n\"It is,\" said Tull.\n\n\
        \"Then go in,\" said John Carver. \"There is soup.\"";
    let known = listed(&[("John Carver", &["John", "Carver"]), ("John Tull", &["John", "Tull"])]);
    assert_eq!(speakers_with(text, &known), ["John Carver", "John Tull", "John Carver", "John Carver"]);
}

#[test]
fn every_clue_has_a_name_of_its_own_and_says_why() {
    let mut names: Vec<&str> =
        CLUES.iter().map(|clue| clue.name).chain(OTHER_REASONS.iter().map(|(name, _)| *name)).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    assert!(names.iter().all(|name| !reason(name).is_empty()));
    assert!(CLUES.iter().all(|clue| clue.confidence > 0.5 && clue.confidence < 1.0));
}

proptest! {
    #[test]
    fn every_segment_but_a_break_has_a_speaker(text in "[ \nA-Za-c\"'“”‘’.,!?—*_:;0-9é-]{0,400}") {
        let (_, segments, attributed) = read(&format!("Start. {text}"), &Known::default());
        for (segments, attributions) in segments.iter().zip(&attributed.chapters) {
            prop_assert_eq!(segments.len(), attributions.len());
            for (segment, attribution) in segments.iter().zip(attributions) {
                prop_assert_eq!(segment.kind == Kind::Break, attribution.is_none());
                if let Some(attribution) = attribution {
                    prop_assert!((attribution.speaker.0 as usize) < attributed.characters.len());
                    prop_assert!((0.0..=1.0).contains(&attribution.confidence));
                }
            }
        }
    }
}

/// Labelled texts, where the folder with them is at hand.
fn corpus(name: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus").join(name);
    if !folder.exists() {
        eprintln!("skipped: {} is not here", folder.display());
        return None;
    }
    Some(folder)
}

/// How many of a labelled text's quotations have the right speaker, of how many: by the labels' own names and aliases.
fn right(folder: &Path) -> (usize, usize) {
    let json = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap();
    let characters = json(&std::fs::read_to_string(folder.join("characters.json")).unwrap());
    let names_of = |speaker: &str| -> Vec<String> {
        let character = characters.as_array().unwrap().iter().find(|character| character["name"] == speaker);
        let aliases = character.and_then(|character| character["aliases"].as_array());
        let mut names: Vec<String> =
            aliases.into_iter().flatten().map(|name| name.as_str().unwrap().to_lowercase()).collect();
        names.push(speaker.to_lowercase());
        names
    };
    let book = book::read(&folder.join("text.txt")).unwrap();
    let style = Style::of(&book);
    let segments: Vec<_> = book.chapters.iter().map(|chapter| split(chapter, &style)).collect();
    let attributed = attribute(&book, &segments, &Known::default());
    let (mut good, mut all) = (0, 0);
    for line in std::fs::read_to_string(folder.join("quotes.jsonl")).unwrap().lines() {
        let quote = json(line);
        let Some(speaker) = quote["speaker"].as_str() else { continue };
        let start = quote["start"].as_u64().unwrap() as usize + 1;
        all += 1;
        let found =
            book.chapters.iter().zip(&segments).zip(&attributed.chapters).find_map(|((chapter, segments), said)| {
                let at = start.checked_sub(chapter.source.offset_bytes)?;
                let index =
                    segments.iter().position(|segment| segment.span.contains(&at) && segment.kind == Kind::Dialogue)?;
                said[index].as_ref().map(|attribution| &attributed.characters[attribution.speaker.0 as usize])
            });
        let accepted = quote["accept"].as_array().into_iter().flatten().filter_map(|name| name.as_str());
        let wanted: Vec<String> = std::iter::once(speaker).chain(accepted).flat_map(names_of).collect();
        let told = found.into_iter().flat_map(|character| std::iter::once(&character.name).chain(&character.aliases));
        good += usize::from(told.map(|name| name.to_lowercase()).any(|name| wanted.contains(&name)));
    }
    (good, all)
}

#[test]
fn nearly_all_of_a_real_chapter_has_the_right_speaker() {
    let Some(folder) = corpus("finding-friendship-35") else { return };
    let (good, all) = right(&folder);
    assert!(good >= 62, "{good} of {all}");
}

#[test]
fn most_of_the_modern_chapters_have_the_right_speaker() {
    let Some(folder) = corpus("modern") else { return };
    let (mut good, mut all) = (0, 0);
    for entry in std::fs::read_dir(folder).unwrap() {
        let (one, of) = right(&entry.unwrap().path());
        (good, all) = (good + one, all + of);
    }
    assert!(good * 100 >= all * 66, "{good} of {all}");
}

/// One case of tests/golden/hard-cases.md.
struct Case<'a> {
    name: &'a str,
    text: String,
    /// Who says each quotation; with `!` the program is still wrong somewhere.
    right: Vec<&'a str>,
    missed: bool,
}

fn hard_cases(golden: &str) -> Vec<Case<'_>> {
    golden
        .split("\n## ")
        .skip(1)
        .map(|case| {
            let (name, rest) = case.split_once('\n').unwrap();
            let (text, answer) = rest.trim().rsplit_once('\n').unwrap();
            let (mark, right) = answer.split_once(' ').unwrap();
            assert!(matches!(mark, "=" | "!"), "{name}: {answer}");
            Case { name, text: text.trim().to_owned(), right: right.split(", ").collect(), missed: mark == "!" }
        })
        .collect()
}

#[test]
fn hard_cases_are_answered_as_the_golden_file_says() {
    let golden = include_str!("../golden/hard-cases.md");
    let cases = hard_cases(golden);
    assert!(cases.len() >= 40, "{}", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let (_, segments, attributed) = read(&case.text, &Known::default());
        let mut said = Vec::new();
        for (segment, attribution) in segments.iter().flatten().zip(attributed.chapters.iter().flatten()) {
            if segment.kind == Kind::Dialogue {
                said.push(&attributed.characters[attribution.as_ref().unwrap().speaker.0 as usize]);
            }
        }
        let is = |character: &dramatis::attribute::Character, name: &str| {
            std::iter::once(&character.name).chain(&character.aliases).any(|known| known.eq_ignore_ascii_case(name))
        };
        let right =
            said.len() == case.right.len() && said.iter().zip(&case.right).all(|(character, name)| is(character, name));
        if right == case.missed {
            let said: Vec<&str> = said.iter().map(|character| character.name.as_str()).collect();
            wrong.push(format!("{}: {said:?} for {:?}", case.name, case.right));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// Any piece of any text is read without a panic. `PROPTEST_CASES=20000` tries for longer.
#[test]
fn any_piece_of_a_real_text_is_attributed() {
    let Some(folder) = corpus("novels") else { return };
    let mut texts: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().join("text.txt")).collect();
    texts.extend(corpus("finding-friendship-35").map(|folder| folder.join("text.txt")));
    texts.sort();
    let texts: Vec<String> = texts.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let piece = (0..texts.len(), any::<u32>(), 0usize..6_000, any::<bool>());
    proptest!(|((which, at, length, prefix) in piece)| {
        let text = &texts[which];
        let whole = |at: usize| (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        let start = if prefix { 0 } else { whole(at as usize % text.len()) };
        let end = whole((start + length).min(text.len()));
        let (_, segments, attributed) = read(&text[start..end], &Known::default());
        for (segments, attributions) in segments.iter().zip(&attributed.chapters) {
            prop_assert_eq!(segments.len(), attributions.len());
        }
    });
}
