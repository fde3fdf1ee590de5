//! Text as it is spoken.

#![allow(clippy::unwrap_used)]

use dramatis::lexicon::sentences;
use proptest::prelude::*;

fn cut(text: &str, limit_bytes: usize) -> Vec<&str> {
    sentences(text, limit_bytes).into_iter().map(|span| &text[span]).collect()
}

#[test]
fn sentences_end_where_a_reader_would_say_so() {
    #[rustfmt::skip]
    let table: &[(&str, &[&str])] = &[
        ("", &[]),
        ("  \n ", &[]),
        ("One. Two! Three? Four", &["One.", "Two!", "Three?", "Four"]),
        ("Mr. Hale met Dr. Wu. They spoke.", &["Mr. Hale met Dr. Wu.", "They spoke."]),
        ("J. R. Smith came. He sat.", &["J. R. Smith came.", "He sat."]),
        ("It was I. Then I left.", &["It was I.", "Then I left."]),
        ("The U.S. Army came. It left the U.S.A. Then it rained.", &["The U.S. Army came.", "It left the U.S.A.", "Then it rained."]),
        ("“Stop!” she said. “Now?” He ran.", &["“Stop!” she said.", "“Now?”", "He ran."]),
        ("Well... maybe. Well... Maybe not.", &["Well... maybe.", "Well...", "Maybe not."]),
        ("What?! No way!! (Really.) Yes.", &["What?!", "No way!!", "(Really.)", "Yes."]),
        ("See No. 5 on p. 12. No. He won't.", &["See No. 5 on p. 12.", "No.", "He won't."]),
        ("It costs 3.50. Cheap.", &["It costs 3.50.", "Cheap."]),
        ("We met at 5 p.m. sharp, e.g. on time.", &["We met at 5 p.m. sharp, e.g. on time."]),
        ("A title\n\nA line\nthat goes on. End", &["A title", "A line\nthat goes on.", "End"]),
        ("Élan. Évora fell. Ça va.", &["Élan.", "Évora fell.", "Ça va."]),
    ];
    for (text, expected) in table {
        assert_eq!(cut(text, 1000), *expected, "{text:?}");
    }
}

#[test]
fn a_sentence_over_the_limit_is_cut_at_a_clause_then_at_a_space_then_anywhere() {
    assert_eq!(cut("one two three, four five six", 20), ["one two three,", "four five six"]);
    assert_eq!(cut("one two three four five", 10), ["one two", "three four", "five"]);
    assert_eq!(cut("ééééé", 5), ["éé", "éé", "é"]);
    assert_eq!(cut("ab", 0), ["a", "b"]);
}

proptest! {
    #[test]
    fn sentences_are_in_order_and_hold_everything_that_is_not_white_space(text in "\\PC*|[a-zA-Z .!?…\"'\n\\-]{0,200}", limit in 0usize..60) {
        let mut at = 0;
        for span in sentences(&text, limit) {
            prop_assert!(at <= span.start && !span.is_empty());
            prop_assert!(text[at..span.start].trim().is_empty());
            prop_assert_eq!(text[span.clone()].trim(), &text[span.clone()]);
            prop_assert!(span.len() <= limit.max(4));
            at = span.end;
        }
        prop_assert!(text[at..].trim().is_empty());
    }
}
