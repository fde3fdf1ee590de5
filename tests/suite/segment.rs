//! Splitting: what is spoken, what is thought, what is told, in every style of marks.

#![allow(clippy::unwrap_used)]

use crate::golden;
use dramatis::book::{Block, BlockKind, Book, Chapter, Source, from_text, read};
use dramatis::segment::{Kind, Mark, Person, Segment, Style, split, untiled};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Enough plain narration that a short text has a style to break out of.
const PLAIN: &str = "The ferry came in late. Nobody on the quay was surprised, and the boys went on with their crab.";

/// A book of one chapter whose paragraphs are divided by blank lines.
fn book_of(text: &str) -> Book {
    let mut blocks = Vec::new();
    let mut at = 0;
    for part in text.split_inclusive("\n\n") {
        let start = at + (part.len() - part.trim_start().len());
        if !part.trim().is_empty() {
            let span = start..start + part.trim().len();
            blocks.push(Block { span, kind: BlockKind::Paragraph, gap_before: false });
        }
        at += part.len();
    }
    let source = Source { path: PathBuf::from("story.txt"), offset_bytes: 0 };
    let chapter = Chapter { number: 1, title: String::new(), text: text.to_owned(), source, blocks };
    Book {
        title: "Story".into(),
        author: None,
        language: "en".into(),
        series: None,
        description: None,
        date: None,
        cover: None,
        chapters: vec![chapter],
        notes: Vec::new(),
    }
}

fn segments(text: &str) -> Vec<Segment> {
    let book = book_of(text);
    split(&book.chapters[0], &Style::of(&book))
}

/// The stretches of one kind, as they stand in the text.
fn of_kind(text: &str, kind: Kind) -> Vec<String> {
    segments(text).iter().filter(|segment| segment.kind == kind).map(|s| text[s.span.clone()].to_owned()).collect()
}

/// What is said in a text; narration is put in front so that it has a style.
fn said(text: &str) -> Vec<String> {
    of_kind(&format!("{PLAIN}\n\n{text}"), Kind::Dialogue)
}

fn thought(text: &str) -> Vec<String> {
    of_kind(&format!("{PLAIN}\n\n{text}"), Kind::Thought)
}

/// A line for each segment: kind, mark, flags, words.
fn outline(book: &Book) -> String {
    let style = Style::of(book);
    let mut out = format!("{}\n", style.describe());
    for chapter in &book.chapters {
        for segment in split(chapter, &style) {
            let mark = if segment.mark == Mark::None { String::new() } else { format!(" {:?}", segment.mark) };
            let continues = if segment.continues { " continues" } else { "" };
            let unclosed = if segment.unclosed { " unclosed" } else { "" };
            let words: Vec<&str> = chapter.text[segment.span.clone()].split_whitespace().collect();
            writeln!(out, "{}{mark}{continues}{unclosed}: {}", segment.kind.name(), words.join(" ")).unwrap();
        }
    }
    out
}

#[test]
fn whole_pages_in_five_styles_are_cut_as_a_reader_would() {
    for name in ["fan-fiction", "british", "dashes", "raya", "low-marks"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/segment/{name}.txt"));
        let text = std::fs::read_to_string(path).unwrap();
        golden::check(&format!("segment/{name}.cut"), &outline(&from_text("story.txt", &text)));
    }
}

#[test]
fn marks_of_every_shape_open_and_close_speech() {
    let table = [
        ("\"So it is,\" said Ruth.", "\"So it is,\""),
        ("“So it is,” said Ruth.", "“So it is,”"),
        ("“So it is,\" said Ruth.", "“So it is,\""),
        ("”So it is,” said Ruth.", "”So it is,”"),
        ("„So ist es“, sagte Ruth.", "„So ist es“,"),
        ("„Tak jest”, powiedziała Ruth.", "„Tak jest”,"),
        ("« Voilà », dit Ruth.", "« Voilà »,"),
        ("»So ist es«, sagte Ruth.", "»So ist es«,"),
        ("``So it is,'' said Ruth.", "``So it is,''"),
        ("\" So it is, \" said Ruth.", "\" So it is, \""),
        ("'So it is,' said Ruth.", "'So it is,'"),
        ("‘So it is,’ said Ruth.", "‘So it is,’"),
        ("‚So ist es‘, sagte Ruth.", "‚So ist es‘,"),
    ];
    for (text, spoken) in table {
        assert_eq!(said(text), [spoken], "{text}");
    }
}

#[test]
fn apostrophes_are_no_quotation_marks() {
    let table: [(&str, &[&str]); 7] = [
        ("'’Tis late,' said Ruth. The boys' father didn't care.", &["'’Tis late,'"]),
        ("‘’Tis late,’ said Ruth. The boys’ father didn’t care.", &["‘’Tis late,’"]),
        ("'The boys' father told 'em so,' said Ruth.", &["'The boys' father told 'em so,'"]),
        ("'Rock 'n' roll at three o'clock,' she said.", &["'Rock 'n' roll at three o'clock,'"]),
        (
            "'Nothin', really,' she said. ''Twas the summer of '76.'",
            &["'Nothin', really,'", "''Twas the summer of '76.'"],
        ),
        ("'A bit o' bother wi' the goat,' she said.", &["'A bit o' bother wi' the goat,'"]),
        ("Give 'em the boys' dinner, 'cause they're 'ungry. 'Now,' she said.", &["'Now,'"]),
    ];
    for (text, spoken) in table {
        assert_eq!(said(text), spoken, "{text}");
    }
}

#[test]
fn feet_and_inches_do_not_end_a_line() {
    assert_eq!(said("\"He's 6'2\" if he's an inch,\" said Jo."), ["\"He's 6'2\" if he's an inch,\""]);
    assert!(said("Six feet, or 5'11\" in his socks, he ducked.").is_empty());
}

#[test]
fn nested_quotes_stay_in_the_outer_line() {
    for text in [
        "\"He said 'never,' and went.\"",
        "\"He said \"never,\" and went.\"",
        "“He said “never,” and went.”",
        "'He said \"never\", and went.'",
        "« Il a dit « jamais » et puis voilà. »",
    ] {
        assert_eq!(said(text), [text]);
    }
}

#[test]
fn a_tag_in_the_middle_parts_a_line_in_two() {
    let spoken = said("\"I know,\" said Ruth, \"that it's late.\" She sat. \"Very late.\"");
    assert_eq!(spoken, ["\"I know,\"", "\"that it's late.\"", "\"Very late.\""]);
}

#[test]
fn a_quotation_over_several_paragraphs_continues() {
    let reopened = "\"First the boat went.\n\n\"Then the pier went.\n\n\"Then I went,\" said Ruth.";
    let flags = |text: &str| -> Vec<(bool, bool)> {
        let spoken = segments(text).into_iter().filter(|segment| segment.kind == Kind::Dialogue);
        spoken.map(|segment| (segment.continues, segment.unclosed)).collect()
    };
    assert_eq!(flags(reopened), [(false, false), (true, false), (true, false)]);
    let silent = "“First the boat went.\n\nThen the pier went.\n\nThen I went,” said Ruth.\n\n“Oh.”";
    assert_eq!(flags(silent), [(false, false), (true, false), (true, false), (false, false)]);
    assert_eq!(of_kind(silent, Kind::Narration), ["said Ruth."]);
}

#[test]
fn a_missing_closing_mark_ends_with_its_paragraph() {
    for text in ["\"I'm going.\n\nShe went. \"Good,\" said Ruth.", "'I'm going.\n\nShe went. 'Good,' said Ruth."] {
        let all = segments(text);
        let first = all.first().unwrap();
        assert!(first.unclosed && !first.continues && first.kind == Kind::Dialogue);
        assert_eq!(&text[first.span.clone()], text.split("\n\n").next().unwrap());
        assert_eq!(of_kind(text, Kind::Dialogue).len(), 2, "{text}");
        assert_eq!(of_kind(text, Kind::Narration), ["She went.", "said Ruth."]);
    }
}

#[test]
fn a_tag_shows_where_the_closing_mark_is_missing() {
    assert_eq!(said("\"Look out! he shouted.\n\nNobody moved."), ["\"Look out!"]);
    assert_eq!(said("\"Ten minutes, she had said. \"Ten.\""), ["\"Ten minutes,", "\"Ten.\""]);
}

#[test]
fn a_stray_mark_spoils_nothing() {
    assert_eq!(said("So it was.\" She sat down. \"Well,\" said Ruth."), ["\"Well,\""]);
    assert_eq!(said("It was a good \"five miles to the pier.\n\n\"Well,\" said Ruth."), ["\"Well,\""]);
    assert_eq!(said("He bit.” “Well,” said Ruth."), ["“Well,”"]);
}

#[test]
fn words_that_are_only_mentioned_are_told() {
    for text in [
        "He hoped to pass for a \"respectable\" goat until supper.",
        "My aunt coined the phrase \"gravel in my teacup\" for him.",
        "The boiler was \"sulking,\" they were told.",
        "His lunch with the bishop \"didn't end early.\" So he hid.",
        "The soup will be out \"shortly\" (ask anybody who waited).",
        "The so-called \"orchestra\" struck up.",
        "Nobody likes the word \"moist\" at breakfast.",
        "They called it \"The Long Way Down\" and sang it at funerals.",
        "She lent him \"The Purple Heron\" on Tuesday.",
        "The dog, for its part, \"assisted\" by lying down.",
        "He described himself as \"a man of the world.\"",
        "As he put it, \"brace for impact.\"",
        "She was an authority on \"form,\" \"tone\" and \"carriage.\"",
        "\"Normal\" was not the word for it.",
        "She sang \"Waly Waly\" under her breath.",
        "It was only 'a sort of' boat, and nobody's first.",
    ] {
        assert!(said(text).is_empty(), "{text}: {:?}", said(text));
    }
}

#[test]
fn signs_and_cards_are_read_by_the_narrator() {
    for text in [
        "She hung up a sign reading \"Back Soon\" and left.",
        "They sat below the label that says \"HOLD TIGHT, CAR MAY LURCH,\" and ate.",
        "The board by the stove read \"NO CARDS\", and lower down, in red chalk, \"Not Even Yours, Bert\".",
        "Her shirt said \"World's Okayest Wizard\" in glitter.",
        "\"To Jo, from all of us,\" was engraved on the lid.",
        "It was labelled \"POISON\" in green ink.",
    ] {
        assert!(said(text).is_empty(), "{text}: {:?}", said(text));
    }
}

#[test]
fn what_nobody_says_is_told() {
    for text in [
        "She looked up as if to say, \"Well, what did you expect?\"",
        "He wanted to say, \"I missed you.\"",
        "Her eyes said, \"Try it and see.\"",
        "One can't say \"our well's dry, Gran\" to someone with her bucket out.",
        "She might have said, \"I told you so.\"",
    ] {
        assert!(said(text).is_empty(), "{text}: {:?}", said(text));
    }
}

#[test]
fn short_words_that_are_said_are_speech() {
    let table: [(&str, &[&str]); 9] = [
        ("He said \"no\" and left.", &["\"no\""]),
        ("The cupboard said \"mew\" twice, rather shyly.", &["\"mew\""]),
        ("\"No,\" was all he said.", &["\"No,\""]),
        ("\"No,\" was her quiet reply.", &["\"No,\""]),
        ("He whispered softly \"come here\" to the cat.", &["\"come here\""]),
        ("She called \"Victor!\" from the window.", &["\"Victor!\""]),
        ("\"Well—\" Jo looked down. \"—maybe not.\"", &["\"Well—\"", "\"—maybe not.\""]),
        ("\"Where?\" \"There.\" \"Oh.\"", &["\"Where?\"", "\"There.\"", "\"Oh.\""]),
        (
            "\"Oh, my dear,\" cried Ruth \"you must help me with the boat tonight.\"",
            &["\"Oh, my dear,\"", "\"you must help me with the boat tonight.\""],
        ),
    ];
    for (text, spoken) in table {
        assert_eq!(said(text), spoken, "{text}");
    }
}

#[test]
fn speech_between_angle_brackets_is_dialogue_and_markup_is_not() {
    let all = segments("<Can you hear me?> it asked. She could.\n\nPress <enter> or <b>wait</b>; x < y > z.");
    let spoken: Vec<Mark> = all.iter().filter(|s| s.kind == Kind::Dialogue).map(|s| s.mark).collect();
    assert_eq!(spoken, [Mark::Angle]);
}

#[test]
fn a_thought_in_italics_is_not_dialogue() {
    assert_eq!(thought("*I can't do this,* she thought. *I can't.*"), ["*I can't do this,*", "*I can't.*"]);
    assert_eq!(thought("He looked at the door. _Don't open it._ It opened."), ["_Don't open it._"]);
    assert_eq!(thought("_What now?_ Ruth asked herself."), ["_What now?_"]);
    assert!(said("*I can't do this,* she thought.").is_empty());
}

#[test]
fn a_voice_in_italics_is_heard() {
    let text = "*Nobody,* said a voice inside her head. *Nobody at all.*";
    assert_eq!(said(text), ["*Nobody,*", "*Nobody at all.*"]);
}

#[test]
fn italics_that_are_no_thought_are_told() {
    for text in [
        "She *really* hadn't paid.",
        "The pump went *slup, slup, slup*, and after that it sulked.",
        "They came over on the _Bright Anna_ in the spring.",
        "She read _The Purple Heron_ twice.",
        "It was what the cook called _soupe du jour_.",
        "*Clack.*",
        "The key was snake_case_name, which pleased nobody.",
    ] {
        assert!(thought(text).is_empty(), "{text}: {:?}", thought(text));
    }
}

#[test]
fn single_marks_with_a_verb_of_thinking_are_a_thought() {
    let text = "\"Well,\" said Jo, and sat.\n\n\"Well what?\"\n\n'She's done this before,' he thought. They 'borrowed' a boat.";
    assert_eq!(of_kind(text, Kind::Thought), ["'She's done this before,'"]);
    let bare = "\"Well,\" said Jo, and sat.\n\n'I can't stay here.' The 'normal' way out was blocked.";
    assert_eq!(of_kind(bare, Kind::Thought), ["'I can't stay here.'"]);
}

#[test]
fn a_thought_without_marks_breaks_out_of_the_narration() {
    let table: [(&str, &[&str]); 10] = [
        ("Oh dear... this isn't glue... Ruth couldn't get the cup to sit.", &["Oh dear... this isn't glue..."]),
        ("Did a boat just sneeze? The question sat down beside Ruth and stayed.", &["Did a boat just sneeze?"]),
        ("Built by a bishop? Ruth asked herself, and frowned.", &["Built by a bishop?"]),
        ("Oh, you goose, she thought. You great daft goose.", &["Oh, you goose,", "You great daft goose."]),
        ("Hot rolls, he thought, with real longing. Soft round ones.", &["Hot rolls,", "Soft round ones."]),
        ("Her pen did not budge. Sign it. Sign it, you donkey.", &["Sign it. Sign it, you donkey."]),
        ("He's only here to eat my jam... The idea came slowly.", &["He's only here to eat my jam..."]),
        ("Is he asleep? He can't be. He would have snored by now. The judge blinked.", &["Is he asleep? He can't be."]),
        ("She reached for it. I'm sorry, she thought, and she was.", &["I'm sorry,"]),
        ("In five years, he thought, it will seem silly. He sat.", &["In five years,", "it will seem silly."]),
    ];
    for (text, thoughts) in table {
        assert_eq!(thought(text), thoughts, "{text}");
    }
}

#[test]
fn free_indirect_style_stays_with_the_narrator() {
    for text in [
        "Who on earth was singing at that hour? She couldn't tell.",
        "This was salt, only salt. She put down her spoon.",
        "It would be dark soon, she thought, and there was no lamp.",
        "Was it over? she wondered.",
        "The old man, she thought, looked tired.",
        "There is a week near the end of every harvest when no one sings. She knew it.",
        "She thought her brother a fool.",
        "THUNK. Something had come down on the roof.",
        "The thought did not please her. Ruth sat.",
    ] {
        assert!(thought(text).is_empty(), "{text}: {:?}", thought(text));
    }
}

#[test]
fn a_first_person_narrator_thinks_only_in_marks_or_with_a_tag() {
    let text = "I went down to the quay. I had no money.\n\nI can't swim, I thought. I went in anyway.\n\n\
                I am not a brave man. I never was. I took off my boots.";
    assert_eq!(of_kind(text, Kind::Thought), ["I can't swim,"]);
    let style = Style::of(&book_of(text));
    assert!(style.person == Person::First && !style.bare_thoughts);
}

#[test]
fn dashes_are_speech_where_the_book_uses_them_so() {
    let text = "—You'll take a cup, said Ruth.\n\n—I will not. I've the cows.\n\n—Are they out? asked Nell, getting up.\n\n\
                —They are, he said, out and away, and you after them.\n\n—No. He sighed. I'll go—if I must.";
    assert_eq!(
        of_kind(text, Kind::Dialogue),
        [
            "—You'll take a cup,",
            "—I will not. I've the cows.",
            "—Are they out?",
            "—They are,",
            "out and away, and you after them.",
            "—No.",
            "I'll go—if I must."
        ]
    );
    let raya = "—Hola —Marta sonrió—. ¿Quién es?\n\n—Yo. —La niña entró—. ¿Puedo?\n\n— Поздно, — сказал он. — Пойдём.";
    let told = ["—Marta sonrió—.", "—La niña entró—.", "— сказал он. —"];
    assert_eq!(of_kind(raya, Kind::Narration), told);
    let list = "\"One,\" said Jo.\n\n\"Two.\"\n\n\"Three.\"\n\n\"Four.\"\n\n- a lamp\n\n- a rope\n\n\"Five.\"\n\n\"Six.\"\n\n\"Seven.\"\n\n\"Eight.\"\n\n\"Nine.\"";
    assert!(of_kind(list, Kind::Narration).contains(&"- a lamp".to_owned()));
}

#[test]
fn a_tag_after_a_dash_may_stand_in_the_present_where_the_narration_does() {
    let told = "She sits on the crate and counts the gulls. He keeps his back to her. It is cold, and she has no coat.";
    let text = format!(
        "{told}\n\n— You came, her father says.\n\n— Who told you?\n\n— The lamp, Rhea says, is out.\n\n\
         — So it is, says Ilo. He nods. You saw it."
    );
    assert_eq!(
        of_kind(&text, Kind::Dialogue),
        ["— You came,", "— Who told you?", "— The lamp,", "is out.", "— So it is,", "You saw it."]
    );
    // Where the narration is in the past, what is in the present is talk.
    let text = "She sat on the crate. He had his back to her, and he was cold.\n\n— You came, said Ilo.\n\n\
                — He is late, the captain says so.";
    assert_eq!(of_kind(text, Kind::Dialogue), ["— You came,", "— He is late, the captain says so."]);
}

#[test]
fn blocks_that_are_no_prose_are_kept_whole() {
    let mut book = book_of("\"Nine\"\n\nShe said \"no.\"\n\n\"Thanks,\" says the author.\n\n* * *\n\nContents \"1\"");
    let kinds =
        [BlockKind::Heading, BlockKind::Paragraph, BlockKind::AuthorsNote, BlockKind::Break, BlockKind::Contents];
    for (block, kind) in book.chapters[0].blocks.iter_mut().zip(kinds) {
        block.kind = kind;
    }
    let found: Vec<Kind> = split(&book.chapters[0], &Style::of(&book)).iter().map(|segment| segment.kind).collect();
    assert_eq!(found, [Kind::Heading, Kind::Narration, Kind::Dialogue, Kind::Note, Kind::Break, Kind::Note]);
}

#[test]
fn a_paragraph_without_speech_or_thought_is_one_segment() {
    let text =
        format!("{PLAIN}\n\nShe had a \"plan\"; it was _hers_ – the boys' mother's, that is – and it didn't work.");
    assert_eq!(segments(&text).len(), 2);
}

#[test]
fn punctuation_alone_is_never_a_segment_of_its_own() {
    let text = "\"So,\" — \"so,\" . \"so\".\n\n… \"Well?\" –";
    for segment in segments(text) {
        assert!(text[segment.span].chars().any(char::is_alphanumeric));
    }
}

#[test]
fn the_style_says_what_it_found() {
    let style = Style::of(&book_of("'So,' said Ruth.\n\n'So,' said Jo. He sat."));
    assert_eq!((style.speech, style.person, style.past), (Mark::Single, Person::Third, true));
    assert!(style.describe().starts_with("speech in single marks; told in the third person, past tense"));
}

#[test]
fn a_soup_of_a_million_marks_is_cut_in_linear_time() {
    // A quadratic step would take hours here.
    for piece in
        ["\"", "' ", "\"a\" ", "'a ", "a' ", "*A?* ", "Oh, I can't! ", "—a said he, ", "<A ", "“a ", ", he said. 'A "]
    {
        let text = piece.repeat(200_000);
        let book = book_of(&text);
        assert_eq!(untiled(&book.chapters[0], &split(&book.chapters[0], &Style::of(&book))), None);
    }
}

/// Characters that mean something to the splitter, and a few that do not.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "\"", "“", "”", "'", "‘", "’", "„", "‚", "«", "»", "‹", "›", "``", "''", "<", ">", "*", "_", "**", "—", "–",
        "- ", "...", "…", ".", ",", "!", "?", ":", ";", "(", ")", " ", " ", " ", "\n", "\n\n", "\t", "\u{a0}", "a",
        "I ", "He ", "said ", "thought ", "she ", "Mr. ", "can't ", "was ", "the ", "boys", "é", "日本", "🦊", "6",
        "0",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn segments_tile_any_text(text in prop_oneof![soup(), any::<String>()]) {
        let book = book_of(&text);
        let found = split(&book.chapters[0], &Style::of(&book));
        prop_assert_eq!(untiled(&book.chapters[0], &found), None);
    }

    #[test]
    fn segments_tile_any_story_that_was_read(text in soup()) {
        let book = from_text("story.txt", &text);
        let style = Style::of(&book);
        for chapter in &book.chapters {
            prop_assert_eq!(untiled(chapter, &split(chapter, &style)), None);
        }
    }
}

// What follows measures on texts that lie outside the repository, where they are present.

/// Precision and recall of one kind of span on one text, as the scoring rule has them: a gold quotation is found when
/// half of its bytes are, a span is right when half of its bytes are gold; marks at the ends do not count.
struct Measured {
    predicted: usize,
    right: usize,
    gold: usize,
    found: usize,
}

impl Measured {
    fn f1(&self) -> f64 {
        let precision = self.right as f64 / self.predicted.max(1) as f64;
        200.0 * precision * self.recall() / (precision + self.recall()).max(1e-9)
    }

    fn recall(&self) -> f64 {
        self.found as f64 / self.gold.max(1) as f64
    }

    fn add(&mut self, other: &Measured) {
        self.predicted += other.predicted;
        self.right += other.right;
        self.gold += other.gold;
        self.found += other.found;
    }
}

fn bare(text: &str, span: Range<usize>) -> Range<usize> {
    let marks = |c: char| c.is_whitespace() || "\"'`“”„‘’«»‹›—–-_*".contains(c);
    let inner = &text[span.clone()];
    let start = span.start + (inner.len() - inner.trim_start_matches(marks).len());
    start..start + inner.trim_matches(marks).len()
}

fn measure(text: &str, gold: &[Vec<Range<usize>>], predicted: &[Range<usize>], free: &[Range<usize>]) -> Measured {
    let overlap = |a: &Range<usize>, b: &Range<usize>| a.end.min(b.end).saturating_sub(a.start.max(b.start));
    let predicted: Vec<Range<usize>> = predicted
        .iter()
        .filter(|span| free.iter().all(|other| overlap(span, other) * 2 < span.len()))
        .map(|span| bare(text, span.clone()))
        .collect();
    let gold: Vec<Vec<Range<usize>>> =
        gold.iter().map(|spans| spans.iter().map(|span| bare(text, span.clone())).collect()).collect();
    let flat: Vec<Range<usize>> = {
        let mut flat: Vec<Range<usize>> = gold.iter().flatten().cloned().collect();
        flat.sort_by_key(|span| span.start);
        flat
    };
    // Both lists are in order and hardly overlap, so only neighbours can meet.
    let covered = |span: &Range<usize>, by: &[Range<usize>]| -> usize {
        let from = by.partition_point(|other| other.end <= span.start);
        by[from..].iter().take_while(|other| other.start < span.end).map(|other| overlap(span, other)).sum()
    };
    Measured {
        predicted: predicted.len(),
        right: predicted.iter().filter(|span| covered(span, &flat) * 2 >= span.len()).count(),
        gold: gold.len(),
        found: gold
            .iter()
            .filter(|spans| {
                spans.iter().map(|span| covered(span, &predicted)).sum::<usize>() * 2
                    >= spans.iter().map(Range::len).sum::<usize>()
            })
            .count(),
    }
}

/// The spans of a gold file; those marked optional are given apart.
fn gold(folder: &Path, name: &str) -> (Vec<Vec<Range<usize>>>, Vec<Range<usize>>) {
    let (mut gold, mut optional) = (Vec::new(), Vec::new());
    let span = |pair: &serde_json::Value, a: &str, b: &str| -> Range<usize> {
        let at = |key: &str| key.parse::<usize>().map_or(&pair[key], |index| &pair[index]).as_u64().unwrap() as usize;
        at(a)..at(b)
    };
    for line in std::fs::read_to_string(folder.join(name)).unwrap_or_default().lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        if record["optional"].as_bool() == Some(true) {
            optional.push(span(&record, "start", "end"));
        } else if let Some(spans) = record["spans"].as_array() {
            gold.push(spans.iter().map(|pair| span(pair, "0", "1")).collect());
        } else {
            gold.push(vec![span(&record, "start", "end")]);
        }
    }
    (gold, optional)
}

/// Speech and thought found on one text of the corpus.
fn measured(folder: &Path) -> (Measured, Measured) {
    let book = read(&folder.join("text.txt")).unwrap();
    let style = Style::of(&book);
    let text = std::fs::read_to_string(folder.join("text.txt")).unwrap();
    let (mut speech, mut thoughts) = (Vec::new(), Vec::new());
    for chapter in &book.chapters {
        for segment in split(chapter, &style) {
            let span = segment.span.start + chapter.source.offset_bytes..segment.span.end + chapter.source.offset_bytes;
            match segment.kind {
                Kind::Dialogue => speech.push(span),
                Kind::Thought => thoughts.push(span),
                _ => {}
            }
        }
    }
    let written: Vec<Range<usize>> = gold(folder, "written.jsonl").0.into_iter().flatten().collect();
    let (gold_thoughts, optional) = gold(folder, "thoughts.jsonl");
    (
        measure(&text, &gold(folder, "quotes.jsonl").0, &speech, &written),
        measure(&text, &gold_thoughts, &thoughts, &optional),
    )
}

fn corpus(part: &str) -> Option<Vec<PathBuf>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus").join(part);
    if root.join("quotes.jsonl").exists() {
        return Some(vec![root]);
    }
    let Ok(entries) = std::fs::read_dir(&root) else {
        eprintln!("skipped: {} is not here", root.display());
        return None;
    };
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    folders.retain(|folder| folder.join("quotes.jsonl").exists());
    folders.sort();
    Some(folders)
}

#[test]
fn speech_and_thoughts_of_modern_chapters_are_found() {
    for part in ["finding-friendship-35", "modern"] {
        for folder in corpus(part).unwrap_or_default() {
            let (speech, thoughts) = measured(&folder);
            let name = folder.file_name().unwrap().to_string_lossy().into_owned();
            assert!(speech.f1() >= 98.0, "{name}: F1 of speech {:.1}", speech.f1());
            assert!(
                thoughts.right * 10 >= thoughts.predicted * 8,
                "{name}: {} of {}",
                thoughts.right,
                thoughts.predicted
            );
            assert!(thoughts.found * 10 >= thoughts.gold * 6, "{name}: {} of {}", thoughts.found, thoughts.gold);
        }
    }
}

#[test]
fn speech_of_whole_novels_is_found() {
    let Some(folders) = corpus("novels") else { return };
    let mut all = Measured { predicted: 0, right: 0, gold: 0, found: 0 };
    for folder in folders {
        let (speech, _) = measured(&folder);
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        // What is missing is mostly speech of nobody in particular, which the gold labels leave out.
        assert!(speech.recall() >= 0.95, "{name}: {} of {}", speech.found, speech.gold);
        all.add(&speech);
    }
    assert!(all.f1() >= 97.5, "F1 of speech {:.1}", all.f1());
}
