//! Pages of story sites, and books made from them. Every sample is written for these tests, in the form of the site.

#![allow(clippy::unwrap_used)]

use crate::reader::{PROSE, blocks, epub, link, page, titles};
use crate::session::Session;
use dramatis::book::{self, BlockKind, Book};

fn read(page: &str) -> Book {
    book::from_bytes("page.html", page.as_bytes()).unwrap()
}

/// What kind of block the words stand in; `None` where they are not kept.
fn kind(book: &Book, words: &str) -> Option<BlockKind> {
    let mut all = book.chapters.iter().flat_map(blocks);
    all.find(|(_, text)| text.contains(words)).map(|(kind, _)| kind)
}

/// Asserts as what the words of a book are read.
fn stand(book: &Book, expected: &[(&str, BlockKind)]) {
    for (words, expected) in expected {
        let all = || book.chapters.iter().flat_map(blocks).collect::<Vec<_>>();
        assert_eq!(kind(book, words), Some(*expected), "{words}: {:?}", all());
    }
}

fn paragraphs(book: &Book) -> usize {
    book.chapters.iter().flat_map(blocks).filter(|(kind, _)| *kind == BlockKind::Paragraph).count()
}

/// A work of several chapters as the Archive of Our Own shows it in a browser.
fn archive_live() -> String {
    let chapter = |n: u32, title: &str, summary: &str, end: &str| {
        format!(
            r##"<div class="chapter" id="chapter-{n}"><div class="chapter preface group" role="complementary">
<h3 class="title"><a href="/works/1/chapters/{n}">Chapter {n}</a>: {title}</h3>{summary}</div>
<div class="userstuff module" role="article"><h3 class="landmark heading" id="work">Chapter Text</h3><p>{PROSE}</p><p>{PROSE}</p></div>{end}</div>"##
        )
    };
    let summary = r##"<div class="summary module" id="summary" role="complementary"><h3 class="heading">Summary:</h3><blockquote class="userstuff"><p>It rises.</p></blockquote></div>
<div class="notes module" id="notes"><h3 class="heading">Notes:</h3><blockquote class="userstuff"><p>Mind the tags.</p></blockquote><p class="jump">(See the end of the chapter for <a href="#e">more notes</a>.)</p></div>"##;
    let end = r#"<div class="chapter preface group"><div class="end notes module" id="chapter_2_endnotes"><h3 class="heading">Notes:</h3><blockquote class="userstuff"><p>See you next week.</p></blockquote></div></div>"#;
    format!(
        r##"<!DOCTYPE html><html lang="en"><head><title>The Lamp - Chapter 1 - Reefwriter - Sea [Archive of Our Own]</title></head><body class="logged-out">
<div id="outer" class="wrapper"><ul id="skiplinks"><li><a href="#main">Main Content</a></li></ul><div id="header" class="region"><h1 class="heading"><a href="/">Archive of Our Own</a></h1><ul class="primary navigation actions"><li>Fandoms</li></ul></div>
<div id="inner"><div id="main" class="chapters-show region"><h3 class="landmark heading">Actions</h3><ul class="work navigation actions" role="menu"><li class="chapter entire"><a href="#">Entire Work</a></li><li>Chapter Index</li></ul>
<h4 class="heading manage">Chapter Management</h4><div class="wrapper"><dl class="work meta group"><dt class="rating tags">Rating:</dt><dd>General Audiences</dd><dt>Words:</dt><dd>900</dd></dl></div>
<div id="workskin"><div class="preface group"><h2 class="title heading">The Lamp</h2><h3 class="byline heading"><a rel="author" href="/users/Reefwriter">Reefwriter</a></h3>
<div class="summary module" role="complementary"><h3 class="heading">Summary:</h3><blockquote class="userstuff"><p>A keeper keeps a lamp.</p></blockquote></div>
<div class="notes module"><h3 class="heading">Notes:</h3><blockquote class="userstuff"><p>Thanks to my beta.</p></blockquote></div></div>
<div id="chapters" role="article">{}{}</div>
<div class="afterword preface group"><div id="work_endnotes" class="end notes module"><h3 class="heading">Notes:</h3><blockquote class="userstuff"><p>And that was all.</p></blockquote></div></div></div>
<div id="feedback" class="feedback"><ul class="actions"><li>Top</li></ul><div id="kudos"><p class="kudos">Shoal and 12 guests left kudos on this work!</p></div><h3 class="landmark heading">Comments</h3><div id="comments_placeholder"><ol class="thread"><li><blockquote class="userstuff"><p>I cried.</p></blockquote></li></ol></div></div></div></div>
<div id="footer" role="contentinfo"><ul><li>Donations</li></ul></div></div></body></html>"##,
        chapter(1, "Low Water", "", ""),
        chapter(2, "High Water", summary, end)
    )
}

#[test]
fn a_live_page_of_the_archive_is_its_story_with_its_notes_and_without_its_furniture() {
    let book = read(&archive_live());
    assert_eq!((book.title.as_str(), book.author.as_deref()), ("The Lamp", Some("Reefwriter")));
    assert_eq!(titles(&book), ["Low Water", "High Water"]);
    stand(
        &book,
        &[
            ("A keeper keeps", BlockKind::Blurb),
            ("It rises", BlockKind::Blurb),
            ("Thanks to my beta", BlockKind::AuthorsNote),
            ("Mind the tags", BlockKind::AuthorsNote),
            ("See the end of the chapter", BlockKind::AuthorsNote),
            ("See you next week", BlockKind::AuthorsNote),
            ("And that was all", BlockKind::AuthorsNote),
        ],
    );
    let left =
        ["Chapter Management", "Entire Work", "General Audiences", "kudos", "I cried", "Donations", "Chapter Text"];
    for words in left {
        assert!(!matches!(kind(&book, words), Some(BlockKind::Paragraph | BlockKind::Heading)), "{words}");
    }
    assert_eq!(paragraphs(&book), 4, "{:?}", book.chapters.iter().flat_map(blocks).collect::<Vec<_>>());
}

/// The page of particulars that FanFicFare puts in front, whatever its file is called.
#[test]
fn a_downloaders_page_of_particulars_is_known_by_its_form() {
    let lines = "<h3><a href='https://example.org/s/1'>The Lamp</a> by <a href='#'>Reefwriter</a></h3><div>\
        <b>Category:</b> Sea<br/><b>Genre:</b> Quiet<br/><b>Language:</b> English<br/><b>Status:</b> Complete<br/>\
        <b>Words:</b> 900<br/><b>Summary:</b> A keeper keeps a lamp.<p>And then it goes out.</p><b>Publisher:</b> example.org</div>";
    let rows: String =
        ["Category:|Sea", "Genre:|Quiet", "Status:|Complete", "Words:|900", "Summary:|A keeper keeps a lamp."]
            .iter()
            .map(|row| row.split_once('|').unwrap())
            .map(|(name, value)| format!("<tr><td><b>{name}</b></td><td>{value}</td></tr>"))
            .collect();
    for front in [lines.to_owned(), format!("<h3>The Lamp by Reefwriter</h3><table>{rows}</table>")] {
        let chapter = |title: &str| format!("<h3>{title}</h3><p>{PROSE}</p>");
        let pages =
            [page("x0.xhtml", front), page("x1.xhtml", chapter("Low Water")), page("x2.xhtml", chapter("High Water"))];
        let toc = [link("x1.xhtml", "1. Low Water"), link("x2.xhtml", "2. High Water")].concat();
        let bytes = epub("<dc:title>The Lamp</dc:title><dc:creator>Reefwriter</dc:creator>", &pages, &toc);
        let book = book::from_bytes("b.epub", &bytes).unwrap();
        assert_eq!(titles(&book), ["Low Water", "High Water"]);
        assert_eq!(kind(&book, "A keeper keeps"), Some(BlockKind::Blurb));
        assert_eq!(kind(&book, "Quiet"), Some(BlockKind::Metadata));
        assert_eq!(kind(&book, "900"), Some(BlockKind::Metadata));
        assert_eq!(paragraphs(&book), 2, "{:?}", blocks(&book.chapters[0]));
        assert!(book.chapters.iter().all(book::tiles));
    }
}

/// What a book of Fimfiction has in front: the story's name and its author's as links, its description, tags and counts.
const FIMFICTION_FRONT: &str = "<h1 class='title'><a href='https://www.fimfiction.net/story/4711/the-lamp'>The Lamp</a></h1>\
    <h2 class='author'>by <a href='https://www.fimfiction.net/user/12/Reefwriter'>Reefwriter</a></h2>\
    <div class='description'><p>A keeper keeps a lamp.</p><p>And then it goes out.</p></div>\
    <ul class='story-tags'><li><a href='https://www.fimfiction.net/tag/slice-of-life'>Slice of Life</a></li><li>Original Character</li></ul>\
    <p class='info'>Rated Everyone &#183; 9,120 words &#183; Complete</p><p class='info'>First published 3rd May</p>\
    <p><a href='https://www.fimfiction.net/story/4711/the-lamp'>Open story on Fimfiction</a></p>";

/// A book of Fimfiction: its page of particulars, chapters with an author's note in a box above or below, and links.
fn fimfiction_book(front: &'static str, note: fn(&str) -> String) -> Book {
    let links = |n: u32| {
        format!(
            "<p class='links'><a href='https://www.fimfiction.net/story/4711/{n}/the-lamp/x'>Open chapter</a> <a href='https://www.fimfiction.net/story/4711/{n}/the-lamp/x#comments'>Comments</a></p>"
        )
    };
    let chapter = |n: u32, title: &str, above: String, below: String| {
        format!(
            "<header><h1>{title}</h1><hr/></header>{above}<div class='bbcode'><p class='indented'>{PROSE}</p>\
             <p class='double'>\u{201c}Is it <i>lit</i>?\u{201d} asked the boy, and looked at <a href='https://example.org/mole'>the mole</a>.</p><hr/>\
             <p style='text-align:center'>{PROSE}</p></div>{below}{}",
            links(n)
        )
    };
    let pages = [
        page(front, FIMFICTION_FRONT),
        page("chapter-1.html", chapter(1, "Low Water", note("Mind the tide."), String::new())),
        page("chapter-2.html", chapter(2, "High Water", String::new(), note("Thank you for reading."))),
    ];
    let toc =
        [link(front, "The Lamp"), link("chapter-1.html", "Low Water"), link("chapter-2.html", "High Water")].concat();
    let about =
        "<dc:title>The Lamp</dc:title><dc:creator>Reefwriter</dc:creator><dc:publisher>Fimfiction</dc:publisher>";
    book::from_bytes("lamp.epub", &epub(about, &pages, &toc)).unwrap()
}

#[test]
fn a_book_of_fimfiction_is_its_chapters_with_their_notes_and_without_the_sites_furniture() {
    let boxes: [fn(&str) -> String; 3] = [
        |words| {
            format!(
                "<aside class='authors-note'><h4>Author's Note:</h4><div class='bbcode'><p>{words}</p><p>More next week.</p></div></aside>"
            )
        },
        |words| {
            format!(
                "<div class='authors-note' data-x='1'><h1><i class='icon'></i>Author's Note</h1><p>{words}</p><p>More next week.</p></div>"
            )
        },
        |words| {
            format!(
                "<div id='author_notes' class='bottom'><p><b>Author's Note:</b></p><p>{words}</p><p>More next week.</p></div>"
            )
        },
    ];
    for (front, note) in ["title.xhtml", "s0.html"].into_iter().flat_map(|front| boxes.map(|note| (front, note))) {
        let book = fimfiction_book(front, note);
        let all = book.chapters.iter().flat_map(blocks).collect::<Vec<_>>();
        assert_eq!((book.title.as_str(), book.author.as_deref()), ("The Lamp", Some("Reefwriter")));
        assert_eq!(titles(&book), ["Low Water", "High Water"], "{front}: {all:?}");
        stand(
            &book,
            &[
                ("Mind the tide", BlockKind::AuthorsNote),
                ("Thank you for reading", BlockKind::AuthorsNote),
                ("More next week", BlockKind::AuthorsNote),
                ("Author's Note", BlockKind::AuthorsNote),
                ("Is it *lit*?", BlockKind::Paragraph),
                ("looked at the mole.", BlockKind::Paragraph),
            ],
        );
        assert_eq!(all[0], (BlockKind::Title, "The Lamp"), "{front}: {all:?}");
        assert_eq!(all[1], (BlockKind::Title, "by Reefwriter"), "{front}: {all:?}");
        assert!(!matches!(kind(&book, "A keeper keeps"), Some(BlockKind::Paragraph | BlockKind::Heading)), "{all:?}");
        for words in ["Open", "Comments", "Slice of Life", "Original Character", "9,120", "First published"] {
            assert!(!matches!(kind(&book, words), Some(BlockKind::Paragraph | BlockKind::Heading)), "{words}: {all:?}");
        }
        // Three paragraphs and a break in each chapter, and no word more.
        let kinds = |chapter| blocks(chapter).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
        use BlockKind::{Break, Heading, Paragraph};
        for chapter in &book.chapters {
            let heard: Vec<_> =
                kinds(chapter).into_iter().filter(|kind| matches!(kind, Break | Heading | Paragraph)).collect();
            assert_eq!(heard, [Heading, Paragraph, Paragraph, Break, Paragraph], "{front}: {all:?}");
        }
        assert_eq!(paragraphs(&book), 6, "{all:?}");
        assert!(book.chapters.iter().all(book::tiles));
    }
}

#[test]
fn a_link_to_a_story_in_the_middle_of_a_line_is_a_word_of_it() {
    let line = "<p>She opened <a href='https://www.fimfiction.net/story/4711/the-lamp'>The Lamp</a> and read.</p>";
    let book = read(&format!("<html><body><h1>Rope</h1><p>{PROSE}</p>{line}</body></html>"));
    assert_eq!(kind(&book, "She opened The Lamp and read."), Some(BlockKind::Paragraph));
}

#[test]
fn a_chapter_that_names_one_thing_and_another_is_no_page_of_particulars() {
    let body =
        format!("<h2>Rope</h2><p>Title: none yet.</p><p>{PROSE}</p><p>Words: few.</p><p>Status: she did not know.</p>");
    let pages = [page("a.xhtml", body), page("b.xhtml", format!("<h2>Knot</h2><p>{PROSE}</p>"))];
    let bytes = epub("<dc:title>B</dc:title>", &pages, &(link("a.xhtml", "Rope") + &link("b.xhtml", "Knot")));
    assert_eq!(paragraphs(&book::from_bytes("b.epub", &bytes).unwrap()), 5);
}

#[test]
fn a_saved_page_with_note_boxes_and_hidden_warnings_to_thieves_is_its_chapter() {
    let page = format!(
        "<html><head><title>Low Water - The Lamp | A Road</title><style>.cnX1{{ display: none; speak: never; }} .wrap .thief > p{{display:none}}</style></head><body>\
         <nav><a href='/'>Home</a></nav><div class='fic-header'><h1>Low Water</h1><a class='btn' href='#'>Fiction Page</a></div>\
         <div class='wrap'><div class='row nav-buttons'><a class='btn' href='#'>Next Chapter</a></div>\
         <div class='portlet author-note-portlet'><div class='portlet-body author-note'><p>New chapters on Mondays.</p></div></div>\
         <div class='chapter-inner chapter-content'><p>{PROSE}</p><p class='cnX1'>Taken without leave from another site.</p><div class='thief'><p>Report it.</p></div><p>{PROSE}</p></div>\
         <div class='row nav-buttons'><a class='btn'>Previous Chapter</a></div></div><div class='comments'><p>{PROSE} First!</p></div></body></html>"
    );
    let book = read(&page);
    assert_eq!(book.title, "Low Water");
    assert_eq!(paragraphs(&book), 2, "{:?}", blocks(&book.chapters[0]));
    for words in ["Taken without", "Report it", "Next Chapter", "Previous", "First!", "Home", "Fiction Page"] {
        assert_eq!(kind(&book, words), None, "{words}");
    }
    assert_eq!(kind(&book, "Mondays"), Some(BlockKind::AuthorsNote));
}

#[test]
fn paragraphs_with_counts_of_comments_are_read_without_them() {
    let line = |n: u32| {
        format!(
            "<p data-p-id='{n}'>{PROSE}<span class='comment-marker'><span class='num-comment'>{n}</span></span></p>"
        )
    };
    let page = format!(
        "<html><body><header><h1>Low Water</h1></header><div class='panel panel-reading'><pre>{}{}</pre></div><div class='vote-button'><button>Vote</button></div></body></html>",
        line(12),
        line(40)
    );
    let book = read(&page);
    assert_eq!(paragraphs(&book), 2);
    assert!(!book.chapters[0].text.contains("12"), "{}", book.chapters[0].text);
}

#[test]
fn the_style_sheet_saved_beside_a_page_is_obeyed_and_no_other_file() {
    let page = format!(
        "<html><head><link rel='stylesheet' href='Page_files/site.css'><link rel='stylesheet' href='../outside.css'></head><body><h1>Rope</h1><p>{PROSE}</p><p class='gone'>Never.</p><p class='kept'>Always.</p></body></html>"
    );
    let session = Session::new()
        .file("in/Page.html", &page)
        .file("in/Page_files/site.css", ".gone { display: none }")
        .file("outside.css", ".kept { display: none }");
    let book = book::read(&session.path("in/Page.html")).unwrap();
    assert_eq!(kind(&book, "Never."), None);
    assert_eq!(kind(&book, "Always."), Some(BlockKind::Paragraph));
}
