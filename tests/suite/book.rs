//! Reading: which lines are headings, where chapters begin, which bytes become which letters.

#![allow(clippy::unwrap_used)]

use crate::golden;
use dramatis::book::{self, BlockKind, Book};
use dramatis::note::Note;
use proptest::prelude::*;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Enough story that what stands before it is not the story.
const PROSE: &str = "The ferry came in late, as it did whenever the wind stood in the north, and nobody on the quay \
                     was surprised. Old Marrit had brought her knitting. The two boys had brought a crab.\n\n\
                     \"It's dead,\" said the smaller one, and poked it. The crab took hold of his finger, and what \
                     followed was heard as far as the lighthouse, where it was taken for the fog horn.\n\n";

fn read_str(text: &str) -> Book {
    book::from_text("story.txt", text)
}

/// What a line at the head of a text is: `Some(chapter title)` for a heading, `None` for anything else.
fn heading_at_start(line: &str) -> Option<String> {
    let book = read_str(&format!("{line}\n\n{PROSE}"));
    let heads = book.chapters[0].blocks[0].kind == BlockKind::Heading;
    heads.then(|| book.chapters[0].title.clone())
}

fn kind_in_the_middle(line: &str) -> BlockKind {
    let book = read_str(&format!("{PROSE}{line}\n\n{PROSE}"));
    let chapter = book.chapters.iter().find(|chapter| chapter.text.contains(line)).unwrap();
    let start = chapter.text.find(line).unwrap();
    chapter.blocks.iter().find(|block| block.span.start <= start && start < block.span.end).unwrap().kind
}

/// A book as a person would tell its structure.
fn outline(book: &Book) -> String {
    let author = book.author.as_deref().unwrap_or("nobody named");
    let mut out = format!("{} | {author} | {}\n", book.title, book.language);
    for note in &book.notes {
        writeln!(out, "{note}").unwrap();
    }
    for chapter in &book.chapters {
        writeln!(out, "\n{}. {:?} at byte {}", chapter.number, chapter.title, chapter.source.offset_bytes).unwrap();
        for block in &chapter.blocks {
            let words: Vec<&str> = chapter.text[block.span.clone()].split_whitespace().collect();
            let short = if words.len() > 9 { format!("{} ...", words[..9].join(" ")) } else { words.join(" ") };
            let gap = if block.gap_before { " (gap)" } else { "" };
            writeln!(out, "   {:?}{gap}: {short}", block.kind).unwrap();
        }
    }
    out
}

#[test]
fn headings_in_all_their_forms_are_found_with_their_titles() {
    let table = [
        ("Chapter 1", ""),
        ("CHAPTER IV.", ""),
        ("Chapter 12: The Salt Road", "The Salt Road"),
        ("Chapter 12 - The Salt Road", "The Salt Road"),
        ("Chapter 12. The Salt Road", "The Salt Road"),
        ("Chapter 12 The Salt Road", "The Salt Road"),
        ("CHAPTER XI THE SALT ROAD", "THE SALT ROAD"),
        ("CHAPTER VII.--A Visitor.", "A Visitor"),
        ("Chapter Forty-Seven", ""),
        ("— Chapter Forty-Seven —", ""),
        ("Chapter One Hundred and Two: Home", "Home"),
        ("CHAPTER THE FOURTH", ""),
        ("Chapter the First: in which nothing happens", "in which nothing happens"),
        ("The First Chapter", ""),
        ("Second Part", ""),
        ("Chapter 3 of 12", ""),
        ("Chapter 3/12", ""),
        ("Chapter 3-4", ""),
        ("Chapter 3: Twelve", "Twelve"),
        ("Chapter 3.5: Between", "Between"),
        ("Chapter #4", ""),
        ("Chapter No. 4", ""),
        ("chapter four", ""),
        ("Ch. 3", ""),
        ("Ch. 3 - Mud", "Mud"),
        ("Chap. IX", ""),
        ("Chapter 3: \"Mud\"", "Mud"),
        ("**Chapter 3**", ""),
        ("__Chapter 3: Mud__", "Mud"),
        ("*Chapter Three*", ""),
        ("# Chapter 3", ""),
        ("## Chapter 3: Mud ##", "Mud"),
        ("# 3. The Salt Road", "The Salt Road"),
        ("<h2>Chapter 3: Mud</h2>", "Mud"),
        ("<center><b>Chapter 3</b></center>", ""),
        ("~*~ Chapter 3: Mud ~*~", "Mud"),
        ("=== Chapter 3 ===", ""),
        ("🌊 Chapter 3: Mud 🌊", "Mud"),
        ("C H A P T E R   T H R E E", ""),
        ("[Chapter 3]", ""),
        ("The Salt Road - Chapter 3", ""),
        ("The Salt Road, Chapter 3: Mud", "Mud"),
        ("The Salt Road (Chapter 3)", ""),
        ("Prologue", "Prologue"),
        ("PROLOGUE", "PROLOGUE"),
        ("The Epilogue", "Epilogue"),
        ("Interlude: The Lighthouse", "The Lighthouse"),
        ("Interlude II", "Interlude II"),
        ("Prologue - Ten Years Before", "Ten Years Before"),
        ("Part One", ""),
        ("PART I. FRIENDS OF THE SEA", "FRIENDS OF THE SEA"),
        ("Book Two: The Tide", "The Tide"),
        ("BOOK ONE--The Romantic", "The Romantic"),
        ("Volume III", ""),
        ("VOL. II.", ""),
        ("Act 2", ""),
        ("Stave One", ""),
        ("ADVENTURE I. A SCANDAL AT SEA", "A SCANDAL AT SEA"),
        ("Letter 4", ""),
        ("Kapitel 3: Das Boot", "Das Boot"),
        ("Chapitre IV", ""),
        ("I", ""),
        ("I.", ""),
        ("12", ""),
        ("— I —", ""),
        ("[ 1 ]", ""),
        ("(IV)", ""),
        ("-3-", ""),
        ("_One_", ""),
        ("Seven", ""),
        ("1. The Salt Road", "The Salt Road"),
        ("vi. cold soup", "cold soup"),
        ("XII - Mud", "Mud"),
        ("01 My First Home", "My First Home"),
        ("7) Mud", "Mud"),
        ("One: The Salt Road", "The Salt Road"),
    ];
    for (line, title) in table {
        assert_eq!(heading_at_start(line).as_deref(), Some(title), "{line:?}");
    }
}

#[test]
fn prose_that_begins_like_a_heading_is_no_heading() {
    let table = [
        "Chapter Three was the one he always skipped.",
        "Chapter and verse, she had it all by heart.",
        "Chapter 11 bankruptcy was the word the letter used.",
        "Part of him wanted to laugh.",
        "Part one of the plan was easy, and part two was not.",
        "Part 2 of the plan began at dawn.",
        "Book two tickets, said the note.",
        "Book I've never read.",
        "Acting was beneath him.",
        "Letter 3 was missing from the sign.",
        "Volumes could be written about that crab.",
        "The first chapter of his life was over.",
        "First light found them on the quay.",
        "Introductions were made all round.",
        "Prologue or no prologue, he wanted his dinner.",
        "Interlude music played somewhere below.",
        "I",
        "I.",
        "I, for one, was glad.",
        "I'm not going.",
        "I - I don't know.",
        "I think so.",
        "12:30",
        "9/11",
        "1984",
        "10,000 of them came.",
        "3 days later the wind turned.",
        "Two minutes later the wind turned.",
        "One. Two. Three.",
        "Seven years passed.",
        "\"Chapter One,\" he read aloud.",
        "“Chapter One”",
        "*He ran.*",
        "_Where is she?_",
        "**BOOM!**",
        "—No, said Piet.",
        "<Can you hear me?>",
        "NO TRESPASSING",
        "#blessed",
        "...",
        "\"...\"",
        "?!",
        "Notes were passed along the quay.",
        "An hour went by.",
        "The end of the quay was empty.",
    ];
    for line in table {
        assert_eq!(kind_in_the_middle(line), BlockKind::Paragraph, "{line:?}");
    }
}

#[test]
fn marked_lines_in_the_middle_of_a_chapter_are_captions() {
    for line in ["--- The Far Bank ---", "~~ Meanwhile ~~", "*** Two Hours Later ***", "=== Below ===", "~ Later ~"] {
        assert_eq!(kind_in_the_middle(line), BlockKind::Heading, "{line:?}");
        assert_eq!(read_str(&format!("{PROSE}{line}\n\n{PROSE}")).chapters.len(), 1, "{line:?}");
    }
}

#[test]
fn scene_breaks_in_all_their_forms_are_found() {
    let table = [
        "***",
        "* * *",
        "*****",
        "*        *        *",
        "\\*\\*\\*",
        "---",
        "-----",
        "- - -",
        "—",
        "⁂",
        "~~~",
        "~",
        "#",
        "###",
        "o0o",
        "oOo",
        "xXx",
        "oOoOoOo",
        "-x-",
        "~o~",
        "• • •",
        "<hr>",
        "<hr />",
        "<hr class=\"wide\"/>",
        "<center>***</center>",
        "&nbsp;",
        "§",
        "+ + +",
        ". . . .",
        "=====",
        "❦",
        "🌊🌊🌊",
        "-*-*-",
        "[scene break]",
        "LINE BREAK",
        "_______",
    ];
    for line in table {
        assert_eq!(kind_in_the_middle(line), BlockKind::Break, "{line:?}");
    }
}

#[test]
fn numerals_are_headings_where_they_count_on() {
    let book = read_str(&format!("I\n\n{PROSE}II\n\n{PROSE}I\n\n{PROSE}III\n\n{PROSE}"));
    let heads: Vec<&str> = headings(&book);
    assert_eq!(heads, ["I", "II", "III"]);
}

fn headings(book: &Book) -> Vec<&str> {
    let of = |chapter: &'_ book::Chapter| -> Vec<std::ops::Range<usize>> {
        chapter.blocks.iter().filter(|block| block.kind == BlockKind::Heading).map(|block| block.span.clone()).collect()
    };
    book.chapters.iter().flat_map(|chapter| of(chapter).into_iter().map(|span| &chapter.text[span])).collect()
}

#[test]
fn page_numbers_are_not_read_aloud() {
    let page =
        "He walked along the quay and looked at every boat that lay there, and at the last of them he stopped and";
    let text: String = (7..13).map(|number| format!("{page}\n\n{number}\n\nturned back again.\n\n")).collect();
    let book = read_str(&format!("{PROSE}{text}"));
    assert_eq!(book.chapters.len(), 1);
    assert_eq!(book.chapters[0].blocks.iter().filter(|block| block.kind == BlockKind::Metadata).count(), 6);
}

#[test]
fn a_count_down_is_no_row_of_chapters() {
    assert!(headings(&read_str(&format!("{PROSE}Three\n\nTwo\n\nOne\n\nOne\n\nTwo\n\nThree\n\n{PROSE}"))).is_empty());
}

#[test]
fn a_title_page_a_blurb_and_notes_are_told_apart_from_the_story() {
    let text = format!(
        "The Ferry at Sull - Una Perrin\n\nA crab, a widow, and the worst winter in forty years.\n\nA/N: Sorry it's late!\n\n\
         — Chapter Two —\n\n--- The Far Bank ---\n\n{PROSE}***\n\n{PROSE}A/N: Thanks for reading.\n"
    );
    golden::check("book/fan-fiction.txt", &outline(&read_str(&text)));
}

#[test]
fn a_novel_with_parts_contents_and_an_epilogue_becomes_its_chapters() {
    let text = format!(
        "THE FERRY AT SULL\n\nby Una Perrin\n\n(1911)\n\n\nCONTENTS\n\nI. The Quay ........ 1\nII. The Crossing ..... 20\n\
         III. The Light ....... 41\nEpilogue ............ 60\n\n\nPART ONE\n\nCHAPTER I\n\nThe Quay\n\n{PROSE}\
         CHAPTER II\nThe Crossing\n\n{PROSE}\n\n\n{PROSE}PART TWO\n\n\"All water is one water.\"\n\nCHAPTER III.\n\n\
         In which the light is lit\n\n{PROSE}EPILOGUE\n\n{PROSE}THE END\n"
    );
    golden::check("book/novel.txt", &outline(&read_str(&text)));
}

#[test]
fn a_markdown_book_is_split_where_its_headings_repeat() {
    let text = format!(
        "---\ntitle: \"The Ferry at Sull\"\nauthor: Una Perrin\nlanguage: en-GB\n---\n\n<!-- second draft -->\n\n\
         # The Quay\n\n{PROSE}## Below\n\n{PROSE}# The Crossing\n\n{PROSE}---\n\n{PROSE}The Light\n=========\n\n{PROSE}\
         ## Author's Note\n\nThank you for reading this far.\n\nThere will be more.\n"
    );
    golden::check("book/markdown.txt", &outline(&book::from_text("ferry.md", &text)));
}

#[test]
fn the_frame_of_project_gutenberg_is_not_part_of_the_story() {
    let text = format!(
        "The Project Gutenberg eBook of The Ferry at Sull\n\nThis ebook is for the use of anyone anywhere.\n\n\
         Title: The Ferry at Sull\n\nAuthor: Una Perrin\n\nLanguage: English\n\n\
         *** START OF THE PROJECT GUTENBERG EBOOK THE FERRY AT SULL ***\n\nProduced by A. Nonymous\n\n\
         [Illustration: The ferry]\n\nTHE FERRY AT SULL\n\nCHAPTER I.\n\n{PROSE}CHAPTER II.\n\n{PROSE}\
         *** END OF THE PROJECT GUTENBERG EBOOK THE FERRY AT SULL ***\n\nUpdated editions will replace the previous one.\n"
    );
    golden::check("book/gutenberg.txt", &outline(&read_str(&text)));
}

#[test]
fn an_archive_page_keeps_summary_and_notes_out_of_the_story() {
    let text = format!(
        "The Ferry at Sull\n\nby uperrin\n\nRating: General\n\nFandom: Original Work\n\nSummary:\n\nA crab changes everything.\n\n\
         Notes:\n\n(See the end of the chapter for notes.)\n\nChapter 1: The Quay\n\nChapter Text\n\n{PROSE}\
         Chapter 2: The Crossing\n\nSummary: They cross.\n\n{PROSE}Author's Note\n\nThe crab is real.\n\nHis name is Gus.\n"
    );
    golden::check("book/archive.txt", &outline(&read_str(&text)));
}

#[test]
fn chapters_without_numbers_are_found_by_the_list_of_contents() {
    let text = format!(
        "The Ferry at Sull\n\nContents\n\nThe Quay\nThe Crossing\nThe Light\n\nThe Quay\n\n{PROSE}The Crossing\n\n{PROSE}\
         The Light\n\n{PROSE}"
    );
    let book = read_str(&text);
    let titles: Vec<&str> = book.chapters.iter().map(|chapter| chapter.title.as_str()).collect();
    assert_eq!(titles, ["The Quay", "The Crossing", "The Light"], "{}", outline(&book));
}

#[test]
fn a_site_that_draws_rules_around_its_headings_is_read() {
    let rule = "//------------------------------------------------//";
    let text = format!(
        "{rule}\n      The Ferry at Sull\n        -by uperrin-\n{rule}\n\n{rule}\n      The Quay\n{rule}\n\n{PROSE}{rule}\n\
         Chapter 2: The Crossing\n{rule}\n\n{PROSE}***\n\n{PROSE}{rule}\nChapter 3: The Light\n{rule}\n\n{PROSE}"
    );
    golden::check("book/ruled.txt", &outline(&read_str(&text)));
}

#[test]
fn parts_and_letters_inside_chapters_are_sections() {
    let text = format!(
        "Letter 1\n\n{PROSE}Letter 2\n\n{PROSE}Chapter 1\n\n{PROSE}Letter 3\n\n{PROSE}Part 2\n\n{PROSE}{PROSE}Chapter 2\n\n{PROSE}"
    );
    let book = read_str(&text);
    let first: Vec<&str> = book.chapters.iter().map(|chapter| chapter.text.lines().next().unwrap()).collect();
    assert_eq!(first, ["Letter 1", "Letter 2", "Chapter 1", "Chapter 2"], "{}", outline(&book));
}

#[test]
fn a_first_chapter_without_a_heading_is_no_blurb() {
    let text = format!("The Ferry at Sull\n\n{PROSE}Chapter 2\n\n{PROSE}Chapter 3\n\n{PROSE}");
    let book = read_str(&text);
    let kinds: Vec<BlockKind> = book.chapters[0].blocks.iter().map(|block| block.kind).collect();
    assert_eq!((book.chapters.len(), kinds[1]), (3, BlockKind::Paragraph), "{}", outline(&book));
}

#[test]
fn what_is_said_right_under_a_number_is_no_title() {
    for line in ["What?", "Run!", "\"Run\"", "Rain.", "—No", "...", "(Kept in shorthand)"] {
        let book = read_str(&format!("Chapter 1\n\n{line}\n\n{PROSE}"));
        assert_eq!(book.chapters[0].title, "", "{line:?}");
    }
    for line in ["Rain", "rain and salt", "What Did He Want?", "THE END OF IT", "In which nothing happens", "Moss"] {
        let book = read_str(&format!("Chapter 1\n\n{line}\n\n{PROSE}"));
        assert_eq!(book.chapters[0].title, line);
    }
}

#[test]
fn a_note_that_nothing_closes_does_not_swallow_the_story() {
    for title in ["Author's Note", "Notes:", "A/N"] {
        let book = read_str(&format!("{title}\n\nI am sorry.\n\n{PROSE}{PROSE}"));
        let story = book.chapters[0].blocks.iter().filter(|block| block.kind == BlockKind::Paragraph).count();
        assert_eq!(story, 4, "{title}: {}", outline(&book));
        let book = read_str(&format!("{PROSE}{PROSE}{title}\n\nI am sorry.\n\nTruly.\n"));
        let story = book.chapters[0].blocks.iter().filter(|block| block.kind == BlockKind::Paragraph).count();
        assert_eq!(story, 4, "{title}: {}", outline(&book));
    }
}

#[test]
fn an_authors_note_in_brackets_is_one_paragraph_and_a_titled_one_ends_at_the_rule() {
    let text = format!(
        "**Author's Note**\n\nHello again.\n\nThis one is sad.\n\n---\n\n{PROSE}(A/N: crabs can do this.)\n\n{PROSE}"
    );
    let book = read_str(&text);
    let notes = book.chapters[0].blocks.iter().filter(|block| block.kind == BlockKind::AuthorsNote).count();
    let story = book.chapters[0].blocks.iter().filter(|block| block.kind == BlockKind::Paragraph).count();
    assert_eq!((notes, story), (4, 4), "{}", outline(&book));
}

#[test]
fn a_gap_wider_than_usual_is_told_by_the_paragraph_after_it() {
    let book = read_str(&format!("{PROSE}{PROSE}\n\n{PROSE}"));
    let gaps: Vec<bool> = book.chapters[0].blocks.iter().map(|block| block.gap_before).collect();
    assert_eq!(gaps, [false, false, false, false, true, false]);
}

#[test]
fn lines_broken_to_a_width_make_one_paragraph() {
    let text = "The ferry came in late, as it did whenever the wind stood in the\nnorth, and nobody on the quay was \
                surprised. Old Marrit had brought\nher knitting. The two boys had brought a crab.\n\n\"It's dead,\" said \
                the smaller one, and poked it. The crab took hold\nof his finger.\n";
    assert_eq!(read_str(text).chapters[0].blocks.len(), 2);
}

#[test]
fn one_line_a_paragraph_is_seen_from_the_text() {
    let text = "The ferry came in late, as it did whenever the wind stood in the north, and nobody was surprised.\n\
                \"It's dead,\" said the smaller one.\n\"It isn't,\" said the other.\nHe poked it, and what followed was heard \
                as far as the lighthouse, where it was taken for the fog horn by everyone.\n\"Told you,\" said the other.\n";
    assert_eq!(read_str(text).chapters[0].blocks.len(), 5);
}

#[test]
fn indented_first_lines_begin_paragraphs() {
    let text = "   The ferry came in late, as it did whenever the wind stood in\nthe north, and nobody on the quay was \
                surprised by it at all.\n   \"It's dead,\" said the smaller one, and poked it with the\nlong end of his \
                mother's umbrella.\n   The crab took hold of his finger, and what followed was\nheard as far as the \
                lighthouse.\n   It was taken for the fog horn, and two ships turned round in\nthe bay and went home.\n";
    assert_eq!(read_str(text).chapters[0].blocks.len(), 4);
}

#[test]
fn a_poem_between_long_paragraphs_stays_whole() {
    let text = format!("{PROSE}The ferry comes,\nthe ferry goes,\nand what it carries\nno one knows.\n\n{PROSE}");
    assert_eq!(read_str(&text).chapters[0].blocks.len(), 5);
}

#[test]
fn a_poem_in_a_text_of_short_lines_stays_whole() {
    let text = "Dear Una,\nthe ferry comes,\nthe ferry goes.\n\nYours,\nMarrit\n\nP.S. The crab is well.\n";
    assert_eq!(read_str(text).chapters[0].blocks.len(), 3);
}

#[test]
fn a_lost_blank_line_between_long_paragraphs_is_seen() {
    let line = PROSE.lines().next().unwrap();
    let text = format!("{PROSE}{line}\n{PROSE}{line}\n{line}\n***\n{line}\n\n");
    assert_eq!(read_str(&text).chapters[0].blocks.len(), 9);
}

fn in_folder(files: &[(&str, &[u8])]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("the_ferry-at sull");
    std::fs::create_dir_all(&path).unwrap();
    for (name, bytes) in files {
        std::fs::write(path.join(name), bytes).unwrap();
    }
    (folder, path)
}

fn titles(files: &[&str]) -> Vec<String> {
    let text = PROSE.as_bytes();
    let files: Vec<(&str, &[u8])> = files.iter().map(|name| (*name, text)).collect();
    let (_folder, path) = in_folder(&files);
    let book = book::read(&path).unwrap();
    let name = |chapter: &book::Chapter| chapter.source.path.file_name().unwrap().to_str().unwrap().to_owned();
    book.chapters.iter().map(name).collect()
}

#[test]
fn chapter_files_come_in_the_order_in_which_people_count() {
    assert_eq!(titles(&["10.txt", "2.txt", "1.txt"]), ["1.txt", "2.txt", "10.txt"]);
    assert_eq!(titles(&["b 10 x.md", "B 9 y.md", "a.md"]), ["a.md", "B 9 y.md", "b 10 x.md"]);
    assert_eq!(titles(&["007.txt", "08.txt", "9.txt"]), ["007.txt", "08.txt", "9.txt"]);
    let words = ["Chapter Two.txt", "Chapter One.txt", "Epilogue.txt", "Prologue.txt", "Chapter Three.txt"];
    let order = ["Prologue.txt", "Chapter One.txt", "Chapter Two.txt", "Chapter Three.txt", "Epilogue.txt"];
    assert_eq!(titles(&words), order);
}

#[test]
fn files_beside_the_chapters_are_passed_over() {
    let names = [
        "1.txt",
        ".hidden.txt",
        "README.md",
        "cast.toml",
        "dramatis.toml",
        "notes.json",
        "2.txt~",
        "cover.jpg",
        "LICENSE",
    ];
    assert_eq!(titles(&names), ["1.txt"]);
}

#[test]
fn a_folder_is_a_book_with_a_title_made_from_its_name_and_chapters_named_by_their_files() {
    let story = PROSE.as_bytes();
    let (_folder, path) = in_folder(&[("01-the-quay.txt", story), ("02 The Crossing.txt", story), ("3.txt", story)]);
    let book = book::read(&path).unwrap();
    assert_eq!(book.title, "The Ferry At Sull");
    let titles: Vec<&str> = book.chapters.iter().map(|chapter| chapter.title.as_str()).collect();
    assert_eq!(titles, ["The Quay", "The Crossing", ""]);
    assert_eq!(book.chapters.iter().map(|chapter| chapter.number).collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn first_lines_that_differ_from_file_to_file_are_chapter_titles() {
    let first = format!("The Quay\n\n{PROSE}");
    let second = format!("The Crossing\n\n{PROSE}");
    let (_folder, path) = in_folder(&[("1.txt", first.as_bytes()), ("2.txt", second.as_bytes())]);
    let book = book::read(&path).unwrap();
    assert_eq!((book.title.as_str(), book.chapters[1].title.as_str()), ("The Ferry At Sull", "The Crossing"));
    assert_eq!(book.chapters[1].blocks[0].kind, BlockKind::Heading);
}

#[test]
fn a_title_above_the_first_chapter_is_the_books_even_where_other_files_have_only_their_own() {
    let first = format!("The Ferry at Sull\n\nChapter One\n\n{PROSE}");
    let second = format!("The Crossing\n\n{PROSE}");
    let (_folder, path) = in_folder(&[("1.txt", first.as_bytes()), ("2.txt", second.as_bytes())]);
    let book = book::read(&path).unwrap();
    assert_eq!((book.title.as_str(), book.chapters[1].title.as_str()), ("The Ferry at Sull", "The Crossing"));
    assert_eq!(book.chapters[0].blocks[0].kind, BlockKind::Title);
    assert_eq!(book.chapters[1].blocks[0].kind, BlockKind::Heading);
}

fn read_bytes(bytes: &[u8]) -> anyhow::Result<Book> {
    let (_folder, path) = in_folder(&[("story.txt", bytes)]);
    book::read(&path.join("story.txt"))
}

#[test]
fn every_usual_encoding_gives_the_same_text() {
    let text = format!("“Café,” said Zoë — “naïve?”\r\n\r\n{PROSE}");
    let utf16 = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
    let cases = [
        ("UTF-8", text.clone().into_bytes()),
        ("UTF-8 with a mark", marked(b"\xef\xbb\xbf", text.as_bytes())),
        ("UTF-16LE with a mark", marked(b"\xff\xfe", &utf16(u16::to_le_bytes))),
        ("UTF-16BE with a mark", marked(b"\xfe\xff", &utf16(u16::to_be_bytes))),
        ("UTF-16LE", utf16(u16::to_le_bytes)),
        ("UTF-16BE", utf16(u16::to_be_bytes)),
        ("Windows-1252", encoding_rs::WINDOWS_1252.encode(&text).0.into_owned()),
    ];
    for (name, bytes) in cases {
        assert_eq!(read_bytes(&bytes).unwrap().chapters[0].text, text, "{name}");
    }
}

#[test]
fn a_guessed_encoding_is_said_with_its_first_letter() {
    let bytes = [b"It was late.\nThe caf\xe9 was shut.\n\n", PROSE.as_bytes()].concat();
    let note = read_bytes(&bytes).unwrap().notes[0].to_string();
    assert!(note.contains("windows-1252") && note.contains("story.txt:2:8"), "{note}");
}

#[test]
fn a_few_damaged_bytes_do_not_turn_utf8_into_something_else() {
    let bytes = [" “Ça va” — “Où est Zoë?” — “Là-bas.” ".repeat(5).as_bytes(), b"\xff", PROSE.as_bytes()].concat();
    let book = read_bytes(&bytes).unwrap();
    assert!(book.chapters[0].text.contains("“Ça va” — “Où est Zoë?”"));
    assert!(book.notes[0].to_string().contains("damaged"), "{}", book.notes[0]);
}

#[test]
fn offsets_count_the_bytes_of_the_file() {
    let text = format!("Chapter 1\r\n\r\n{PROSE}Chapter 2: Zoë\r\n\r\n{PROSE}");
    let bytes = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    let book = read_bytes(&bytes).unwrap();
    assert_eq!(book.chapters.len(), 2);
    for chapter in &book.chapters {
        for block in &chapter.blocks {
            let at = chapter.source.offset_bytes + block.span.start;
            assert_eq!(&bytes[at..at + block.span.len()], chapter.text[block.span.clone()].as_bytes());
        }
    }
}

fn complaint(bytes: &[u8]) -> String {
    let error = read_bytes(bytes).unwrap_err();
    let note = error.downcast_ref::<Note>().expect("a note");
    assert!(note.place.is_some() && note.hint.is_some(), "{note}");
    note.message.clone()
}

#[test]
fn what_is_no_story_is_refused_with_its_reason() {
    let cases: [(&[u8], &str); 9] = [
        (b"", "no words"),
        (b" \r\n\t\n", "no words"),
        (b"PK\x03\x04\x14\0\0\0\0\0mimetypeapplication/epub+zip", "damaged or was cut off"),
        (b"PK\x03\x04\x14\0\0\0\0\0something", "a ZIP archive"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"\x7fELF\x02\x01\x01", "a program"),
        (b"\0\x01\x02\x03\0\0\x07abc\0\0\0\x05", "not text"),
        (b"{\\rtf1\\ansi Hello}", "Rich Text"),
        (b"<!DOCTYPE html>\n<html><body><p><img src='x'></p></body></html>", "no words"),
    ];
    for (bytes, reason) in cases {
        let message = complaint(bytes);
        assert!(message.contains(reason), "{message:?} for {reason}");
    }
}

#[test]
fn a_missing_file_an_empty_folder_and_a_huge_file_are_refused_with_their_reason() {
    let (_folder, path) = in_folder(&[]);
    let say = |path: &Path| book::read(path).unwrap_err().to_string();
    assert!(say(&path.join("none.txt")).contains("no such file"), "{}", say(&path.join("none.txt")));
    assert!(say(&path).contains("no chapter in this folder"), "{}", say(&path));
    let huge = path.join("huge.txt");
    std::fs::File::create(&huge).unwrap().set_len(300_000_000).unwrap();
    assert!(say(&huge).contains("300 MB; the limit is"), "{}", say(&huge));
}

#[test]
fn the_language_is_the_one_the_text_is_written_in() {
    let german = "Der alte Mann ging mit dem Hund auf die Straße, und er sah nicht, dass es schon dunkel war. Sie wartete \
                  auf ihn, wie sie es immer tat, und sagte nichts, weil es nichts zu sagen gab.";
    let french = "Le vieil homme était dans la rue avec son chien, et il ne voyait pas que la nuit tombait. Elle est venue \
                  pour lui dire que les bateaux ne partiraient pas, mais il ne voulait pas le croire.";
    let russian = "Старик вышел на улицу и не увидел, что уже стемнело.";
    for (text, language) in [(PROSE, "en"), (german, "de"), (french, "fr"), (russian, "ru"), ("Yes.", "en")] {
        assert_eq!(read_str(text).language, language);
    }
}

#[test]
fn the_words_of_a_heading_come_without_its_ornaments() {
    let table = [
        ("— Chapter Forty-Seven —", "Chapter Forty-Seven"),
        ("--- The Far Bank ---", "The Far Bank"),
        ("## 3. Mud ##", "3. Mud"),
        ("The Light\n=========", "The Light"),
        ("<h2>**Mud**</h2>", "Mud"),
        ("CHAPTER IV.", "CHAPTER IV."),
    ];
    for (line, words) in table {
        assert_eq!(book::heading_words(line), words);
    }
}

#[test]
fn names_say_the_title_where_the_text_does_not() {
    for (name, title) in [("ferry_at-sull.txt", "Ferry At Sull"), ("/tmp/The Ferry/text.txt", "The Ferry")] {
        assert_eq!(book::from_text(name, PROSE).title, title);
    }
}

/// Lines that a book may be made of, so that random ones meet every rule.
fn any_line() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[ -~]{0,90}",
        2 => "\\PC{0,30}",
        2 => Just(String::new()),
        1 => Just("***".to_owned()),
        1 => "(Chapter|CHAPTER|Part|Book|#|##) [0-9IVX]{1,4}[.:]?( [A-Z][a-z]{1,9}){0,3}",
        1 => "[IVXivx0-9]{1,4}\\.?",
        1 => Just("A/N: hello".to_owned()),
        1 => Just("Contents".to_owned()),
        1 => Just("=====".to_owned()),
        1 => Just("---".to_owned()),
        1 => Just("title: x".to_owned()),
        1 => "\\s{0,4}\"[a-z ]{1,80}\"[.,]",
    ]
}

proptest! {
    #[test]
    fn blocks_tile_any_text_and_chapters_lose_none_of_it(
        lines in prop::collection::vec((any_line(), prop_oneof![Just("\n"), Just("\n\n"), Just("\r\n"), Just("\r"), Just("\u{2028}")]), 0..60)
    ) {
        let text: String = lines.iter().flat_map(|(line, end)| [line.as_str(), end]).collect();
        let text = text.trim_start_matches('\u{feff}');
        let book = read_str(text);
        prop_assert!(book.chapters.iter().all(book::tiles));
        let joined: String = book.chapters.iter().map(|chapter| chapter.text.as_str()).collect();
        prop_assert_eq!(&joined, text);
        let mut at = 0;
        for chapter in &book.chapters {
            prop_assert_eq!(chapter.source.offset_bytes, at);
            at += chapter.text.len();
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(book) = read_bytes(&bytes) {
            prop_assert!(book.chapters.iter().all(book::tiles));
        }
    }
}

/// The bytes and kinds of a chapter's blocks that are no paragraphs.
fn marked_blocks(book: &Book) -> Vec<(u64, u64, &'static str)> {
    let mut marked = Vec::new();
    for chapter in &book.chapters {
        for block in &chapter.blocks {
            let kind = match block.kind {
                BlockKind::Title => "title",
                BlockKind::Blurb => "blurb",
                BlockKind::Heading => "heading",
                BlockKind::AuthorsNote => "authors-note",
                BlockKind::Break => "scene-break",
                BlockKind::Contents => "contents",
                BlockKind::Metadata => "metadata",
                BlockKind::Paragraph => continue,
            };
            let at = chapter.source.offset_bytes;
            marked.push(((at + block.span.start) as u64, (at + block.span.end) as u64, kind));
        }
    }
    marked
}

#[test]
fn the_structure_of_the_test_chapters_is_found_as_people_marked_it() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/modern");
    let Ok(folders) = std::fs::read_dir(&corpus) else {
        eprintln!("passed over: {} is not here", corpus.display());
        return;
    };
    for folder in folders {
        let folder = folder.unwrap().path();
        let gold: Vec<(u64, u64, String)> = std::fs::read_to_string(folder.join("structure.jsonl"))
            .unwrap()
            .lines()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
            .map(|it| {
                (it["start"].as_u64().unwrap(), it["end"].as_u64().unwrap(), it["kind"].as_str().unwrap().to_owned())
            })
            .collect();
        let book = book::read(&folder.join("text.txt")).unwrap();
        let found = marked_blocks(&book);
        let found: Vec<(u64, u64, String)> = found.into_iter().map(|(a, b, kind)| (a, b, kind.to_owned())).collect();
        assert_eq!(found, gold, "{}", folder.display());
    }
}

#[test]
fn the_real_chapter_has_its_title_blurb_number_and_name_and_nothing_else_marked() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/finding-friendship-35/text.txt");
    let Ok(book) = book::read(&path) else {
        eprintln!("passed over: {} is not here", path.display());
        return;
    };
    // Title and author share the first line; the name of the chapter is the fourth, between dashes.
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let title_line = book.author.as_deref().map(|author| (book.title.as_str(), author));
    assert_eq!(title_line, lines[0].split_once(" - "));
    assert_eq!((book.chapters.len(), book.chapters[0].title.as_str()), (1, lines[3].trim_matches(['-', ' '])));
    let kinds: Vec<&str> = marked_blocks(&book).iter().map(|(_, _, kind)| *kind).collect();
    assert_eq!(kinds, ["title", "blurb", "heading", "heading"]);
    assert_eq!(book.chapters[0].blocks.iter().filter(|block| block.gap_before).count(), 4);
}

#[test]
fn the_chapters_of_known_novels_are_counted_right() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/novels");
    // As printed: with parts, volumes, epilogues and sections counted by hand.
    let novels = [
        ("pdnc-alices-adventures-in-wonderland", 12),
        ("pdnc-anne-of-green-gables", 38),
        ("pdnc-daisy-miller", 2),
        ("pdnc-emma", 55),
        ("pdnc-a-handful-of-dust", 7),
        ("pdnc-mansfield-park", 48),
        ("pdnc-night-and-day", 34),
        ("pdnc-northanger-abbey", 31),
        ("pdnc-persuasion", 24),
        ("pdnc-pride-and-prejudice", 61),
        ("pdnc-sense-and-sensibility", 50),
        ("pdnc-the-age-of-innocence", 34),
        ("pdnc-the-awakening", 39),
        ("pdnc-the-invisible-man", 29),
        ("pdnc-the-sign-of-the-four", 12),
        ("pdnc-the-sport-of-the-gods", 18),
        ("pdnc-the-sun-also-rises", 19),
    ];
    for (name, chapters) in novels {
        let path = corpus.join(name).join("text.txt");
        match book::read(&path) {
            Ok(book) => assert_eq!(book.chapters.len(), chapters, "{name}"),
            Err(_) => eprintln!("passed over: {} is not here", path.display()),
        }
    }
}

#[test]
fn the_sample_story_has_three_chapters_with_their_titles() {
    let book = book::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("chapters")).unwrap();
    golden::check("book/sample.txt", &outline(&book));
}
