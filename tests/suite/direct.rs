//! How each line is said.

#![allow(clippy::unwrap_used)]

use crate::golden;
use dramatis::book::{self, Book};
use dramatis::direct::direct;
use dramatis::engine::{Delivery, Direction, Medium};
use dramatis::segment::{self, Kind, Style};
use proptest::prelude::*;

fn read(text: &str) -> Book {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("story.txt");
    std::fs::write(&path, text).unwrap();
    book::read(&path).unwrap()
}

/// Each line that is said or thought, with its direction.
fn lines(text: &str) -> Vec<(String, Direction)> {
    let book = read(text);
    let style = Style::of(&book);
    let mut lines = Vec::new();
    for chapter in &book.chapters {
        let segments = segment::split(chapter, &style);
        let directions = direct(chapter, &segments);
        assert_eq!(directions.len(), segments.len());
        for (segment, direction) in segments.iter().zip(directions) {
            match segment.kind {
                Kind::Dialogue | Kind::Thought => {
                    lines.push((chapter.text[segment.span.clone()].to_owned(), direction))
                }
                Kind::Heading => assert!(direction.pace < 1.0),
                _ => assert_eq!(direction, Direction::default()),
            }
        }
    }
    lines
}

/// The direction of the first line of a paragraph.
fn first(paragraph: &str) -> Direction {
    lines(&format!("{paragraph}\n\nThe rain went on. \"Yes,\" said Ola.\n")).remove(0).1
}

/// The deliveries and media of a paragraph's lines.
fn manners(paragraph: &str) -> Vec<(Delivery, Medium)> {
    let mut all = lines(&format!("{paragraph}\n\nThe rain went on. \"Yes,\" said Ola.\n"));
    all.pop();
    all.into_iter().map(|(_, direction)| (direction.delivery, direction.medium)).collect()
}

/// The deliveries of a paragraph's lines.
fn deliveries(paragraph: &str) -> Vec<Delivery> {
    manners(paragraph).into_iter().map(|(delivery, _)| delivery).collect()
}

#[test]
fn a_line_of_which_nothing_is_told_is_said_plainly() {
    for paragraph in [
        "\"The boat is late,\" said Ola.",
        "\"The boat is late.\" Ola closed the door quietly.",
        "\"The boat is late,\" said Ola, and the screaming gulls went by.",
        "\"The boat is late,\" he said as she sobbed into her sleeve.",
        "\"The boat is late,\" said Ola. Behind her Tam laughed.",
        "\"It was, well... I think it was the ninth of March when they came,\" said Ola.",
        "She heard him shout. \"The boat is late,\" said Ola.",
        "\"The boat is late,\" said Ola without raising her voice.",
        "\"The boat is late,\" said Ola. She did not shout.",
        "\"The boat is late,\" Ola told the weeping child.",
        "\"The NASA man is late,\" said Ola.",
    ] {
        assert_eq!(first(paragraph), Direction::default(), "{paragraph}");
    }
}

#[test]
fn tags_and_lead_ins_tell_the_delivery() {
    for (paragraph, delivery) in [
        ("\"Come here,\" Ola whispered.", Delivery::Whisper),
        ("\"Come here,\" hissed Ola.", Delivery::Whisper),
        ("Ola whispered, \"Come here.\"", Delivery::Whisper),
        ("\"Come here,\" said Ola under her breath.", Delivery::Murmur),
        ("\"Come here.\" Her voice was barely above a whisper.", Delivery::Whisper),
        ("\"Come here,\" said Ola, her voice a whisper.", Delivery::Whisper),
        ("\"Come here!\" he demanded in a yelled whisper.", Delivery::Whisper),
        ("\"Come here?\" she asked meekly.", Delivery::Soft),
        ("\"Come here,\" Ola said softly.", Delivery::Soft),
        ("\"Come here,\" Ola said, not softly but hoarsely.", Delivery::Hoarse),
        ("\"Come here,\" muttered Ola.", Delivery::Murmur),
        ("\"Come here,\" bellowed Ola.", Delivery::Shout),
        ("\"Come here,\" said Ola at the top of her lungs.", Delivery::Scream),
        ("\"Come here,\" shrieked Ola.", Delivery::Scream),
        ("\"Come here,\" Ola went on in a deep growl.", Delivery::Growl),
        ("\"Come here,\" Ola said through gritted teeth.", Delivery::Growl),
        ("\"Come here,\" said Ola coldly.", Delivery::Cold),
        ("\"Come here,\" said Ola in a flat voice.", Delivery::Cold),
        ("\"Come here,\" sobbed Ola.", Delivery::Cry),
        ("\"Come here,\" said Ola between her sobs.", Delivery::Cry),
        ("\"Come here,\" said Ola, laughing.", Delivery::Laugh),
        ("\"Come here,\" said Ola with a little laugh.", Delivery::Laugh),
        ("\"Come here.\" Ola laughed.", Delivery::Laugh),
        ("\"Come here,\" begged Ola.", Delivery::Plead),
        ("\"Come here,\" Ola stammered.", Delivery::Hesitant),
        ("\"Come here,\" Ola said nervously.", Delivery::Hesitant),
        ("\"Come here,\" said Ola wearily.", Delivery::Weary),
        ("\"Come here,\" Ola sighed.", Delivery::Weary),
        ("\"Come here,\" Ola exclaimed.", Delivery::Excited),
        ("\"Come here,\" said Ola, delighted.", Delivery::Excited),
    ] {
        assert_eq!(first(paragraph).delivery, delivery, "{paragraph}");
    }
    let led_in = lines("Ola leaned over the rail and whispered:\n\n\"Come here.\"\n\nHe came. \"Yes?\" he said.\n");
    assert_eq!(led_in[0].1.delivery, Delivery::Whisper);
}

#[test]
fn one_tag_serves_both_parts_of_an_interrupted_line() {
    use Delivery::{Plain, Shout, Whisper};
    assert_eq!(deliveries("\"Come here,\" Ola whispered, \"and bring the lamp.\""), [Whisper, Whisper]);
    assert_eq!(deliveries("\"Come here,\" whispered Ola. \"Bring the lamp.\""), [Whisper, Whisper]);
    assert_eq!(deliveries("\"Come here,\" whispered Ola. The lamp went out. \"Bring it.\""), [Whisper, Plain]);
    assert_eq!(deliveries("\"Come here,\" whispered Ola. \"Now!\" she shouted."), [Whisper, Shout]);
    assert_eq!(deliveries("\"Come here,\" said Ola. She whispered, \"Now.\""), [Plain, Whisper]);
}

#[test]
fn what_is_denied_is_not_done_and_what_is_nearly_done_is_half_done() {
    assert_eq!(first("\"Come here.\" Ola didn't laugh.").delivery, Delivery::Plain);
    assert_eq!(first("\"Come here.\" Ola could not help but laugh.").delivery, Delivery::Laugh);
    let (half, whole) = (first("\"Come here,\" Ola nearly shouted."), first("\"Come here,\" Ola shouted."));
    assert!(0.0 < half.loudness_db && half.loudness_db < whole.loudness_db);
}

#[test]
fn marks_and_capitals_raise_a_line_step_by_step() {
    let loudness: Vec<f32> =
        ["\"Go home.\"", "\"Go home!\"", "\"Go home!!\"", "\"GO HOME!!\""].map(|line| first(line).loudness_db).to_vec();
    assert!(loudness.windows(2).all(|pair| pair[0] < pair[1]), "{loudness:?}");
    assert_eq!(first("\"GO HOME!\"").delivery, Delivery::Shout);
    assert_eq!(first("\"What are you doing?!\"").delivery, Delivery::Excited);
    let (one, many) = (first("\"I am SICK of it!\""), first("\"I AM SICK OF IT!\""));
    assert!(one.loudness_db < many.loudness_db);
    let (all, some) = (first("\"No! No!\""), first("\"No! It is a long way, and the road is bad. We stay. We eat.\""));
    assert!(some.range < all.range);
}

#[test]
fn stammers_and_many_dots_are_hesitant_and_a_broken_line_is_hasty() {
    assert_eq!(first("\"Wh-what did they bring?\"").delivery, Delivery::Hesitant);
    assert_eq!(first("\"Well... I... maybe...\"").delivery, Delivery::Hesitant);
    assert_eq!(first("\"Well... I... maybe...\" said Ola softly.").delivery, Delivery::Soft);
    assert!(first("\"And what if—\"").pace > 1.0);
    assert!(first("\"Sooo, you came.\"").pace < 1.0);
}

#[test]
fn what_a_voice_comes_through_is_told_beside_it() {
    use Medium::{Air, Mind, Muffled, Phone, Radio};
    for (paragraph, medium) in [
        ("\"Come home,\" said the voice on the phone.", Phone),
        ("\"Come home,\" said a voice at the other end.", Phone),
        ("\"Come home,\" Ola said into the receiver.", Air),
        ("\"Come home,\" crackled the radio.", Radio),
        ("The radio crackled. \"Come home.\"", Radio),
        ("\"Come home,\" said Ola over the intercom.", Radio),
        ("\"Come home,\" said Ola through the door.", Muffled),
        ("\"Come home,\" Ola called from behind the painted hatch.", Muffled),
        ("\"Come home,\" Ola called from the next room.", Muffled),
        ("\"Come home,\" said Ola, walking through the door.", Air),
        ("\"Come home.\" Ola went through the door.", Air),
        ("\"Come home,\" said Ola from behind the counter.", Air),
        ("\"Come home,\" said a voice in his head.", Mind),
    ] {
        assert_eq!(first(paragraph).medium, medium, "{paragraph}");
    }
    assert_eq!(
        manners("The radio on the shelf crackled. \"Come home,\" it said. \"All of you.\""),
        [(Delivery::Plain, Radio), (Delivery::Plain, Radio)]
    );
}

#[test]
fn thoughts_are_softer_and_in_the_mind() {
    let all = lines("Tam looked at the boat. *It's going to sink!* he thought. He went aboard. \"Yes,\" he said.\n");
    let thought = &all[0].1;
    assert_eq!(thought.medium, Medium::Mind);
    assert!(thought.loudness_db < 0.0);
}

#[test]
fn the_lines_of_a_story_are_directed_as_the_golden_file_says() {
    let said: Vec<String> = lines(include_str!("../golden/direct/story.txt"))
        .into_iter()
        .map(|(line, d)| {
            let numbers = format!(
                "{:+.1} dB, pace {:.2}, {:+.1} st, range {:.2}",
                d.loudness_db, d.pace, d.pitch_semitones, d.range
            );
            format!("{line}\n    {:?}, {:?}, {numbers}\n", d.delivery, d.medium)
        })
        .collect();
    golden::check("direct/story.directions", &said.concat());
}

proptest! {
    #[test]
    fn directions_stay_within_their_limits(pieces in prop::collection::vec(prop::sample::select(vec![
        "\"Go!\"", "\"GO AWAY!!\"", "\"W-well... so...\"", "\"", "“", "she", "whispered", "shouted", "screamed", "in a", "low",
        "hoarse", "voice", "growl", "not", "and", "as", "he", "laughed", ",", ".", "!", "—", "\n\n", "softly", "sobbed", "é", "😀",
        "at the top of her lungs", "through the door", "on the phone", "Ola", ":", "the",
    ]), 0..60)) {
        for (line, direction) in lines(&format!("Start. {}", pieces.join(" "))) {
            prop_assert!((-9.0..=6.0).contains(&direction.loudness_db), "{line}: {direction:?}");
            prop_assert!((0.78..=1.25).contains(&direction.pace), "{line}: {direction:?}");
            prop_assert!((-2.5..=3.5).contains(&direction.pitch_semitones), "{line}: {direction:?}");
            prop_assert!((0.45..=1.6).contains(&direction.range), "{line}: {direction:?}");
        }
    }
}
