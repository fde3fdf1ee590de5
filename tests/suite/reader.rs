//! Reading books with markup: EPUB, HTML, OpenDocument, Word. Every sample is written for these tests.

#![allow(clippy::unwrap_used)]

use crate::session::Session;
use dramatis::book::{self, BlockKind, Book, Chapter};
use proptest::prelude::*;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use zip::write::SimpleFileOptions;

/// A paragraph long enough to be story.
pub(crate) const PROSE: &str = "The lamp on the mole was lit at six, as it was every evening, and the boats came home by it one \
                     after the other, low in the water and smelling of tar. Nobody counted them but the old woman.";

pub(crate) fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let stored =
            if *name == "mimetype" { zip::CompressionMethod::Stored } else { zip::CompressionMethod::Deflated };
        zip.start_file(*name, SimpleFileOptions::default().compression_method(stored)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const CONTAINER: &str = r#"<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"#;

/// An EPUB 3: metadata, then pages (name, further attributes of its itemref, body), then a table of contents.
pub(crate) fn epub(metadata: &str, pages: &[(&str, &str, String)], toc: &str) -> Vec<u8> {
    let mut files = vec![
        ("mimetype".to_owned(), "application/epub+zip".to_owned()),
        ("META-INF/container.xml".to_owned(), CONTAINER.to_owned()),
    ];
    let (mut manifest, mut spine) = (String::new(), String::new());
    for (order, (name, itemref, body)) in pages.iter().enumerate() {
        manifest += &format!(r#"<item id="i{order}" href="{name}" media-type="application/xhtml+xml"/>"#);
        spine += &format!(r#"<itemref idref="i{order}" {itemref}/>"#);
        let page = format!(
            r#"<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><link rel="stylesheet" href="book.css"/></head><body>{body}</body></html>"#
        );
        files.push((format!("OPS/{}", name.replace("%20", " ")), page));
    }
    let nav = format!(
        r#"<html xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol>{toc}</ol></nav></body></html>"#
    );
    files.push(("OPS/nav.xhtml".to_owned(), nav));
    files.push(("OPS/book.css".to_owned(), CSS.to_owned()));
    files.push((
        "OPS/package.opf".to_owned(),
        format!(
            r#"<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>{manifest}</manifest><spine>{spine}</spine></package>"#
        ),
    ));
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    zipped(&files)
}

const CSS: &str =
    ".it { font-style: italic } .gone, p.away { display: none } .heavy{font-weight:700;} .sc{font-variant:small-caps}";

pub(crate) fn page(name: &'static str, body: impl Into<String>) -> (&'static str, &'static str, String) {
    (name, "", body.into())
}

pub(crate) fn link(name: &str, title: &str) -> String {
    format!(r#"<li><a href="{name}">{title}</a></li>"#)
}

fn read(bytes: &[u8]) -> Book {
    book::from_bytes("book.epub", bytes).unwrap()
}

fn complaint(bytes: &[u8]) -> String {
    format!("{:#}", book::from_bytes("book.epub", bytes).unwrap_err())
}

/// The blocks of a chapter, with their words.
pub(crate) fn blocks(chapter: &Chapter) -> Vec<(BlockKind, &str)> {
    chapter.blocks.iter().map(|block| (block.kind, &chapter.text[block.span.clone()])).collect()
}

pub(crate) fn titles(book: &Book) -> Vec<&str> {
    book.chapters.iter().map(|chapter| chapter.title.as_str()).collect()
}

/// The words of a page's body that are paragraphs of the story.
fn told(body: &str) -> String {
    let page = format!("<!DOCTYPE html><html><head><style>{CSS}</style></head><body>{body}</body></html>");
    let book = book::from_bytes("page.html", page.as_bytes()).unwrap();
    let all = book.chapters.iter().flat_map(blocks);
    all.filter(|(kind, _)| *kind == BlockKind::Paragraph).map(|(_, words)| words).collect::<Vec<_>>().join("|")
}

#[test]
fn an_epub_is_read_in_the_order_of_its_spine_with_the_titles_of_its_contents() {
    let pages = [
        page("cover.xhtml", "<img src='c.jpg' alt='A picture of a lamp'/>"),
        page("title.xhtml", "<h1>The Lamp</h1><p>by Ada Reef</p><p>Shoal Press</p>"),
        page("rights.xhtml", "<p>Copyright © 2020 Ada Reef. All rights reserved.</p>"),
        page("dedication.xhtml", "<p>For the keepers.</p>"),
        page("b.xhtml", format!("<h2>Chapter One</h2><h3>Low Water</h3><p>{PROSE}</p>")),
        page("a%20b.xhtml", format!("<h2>Chapter Two</h2><p>{PROSE}</p>")),
        page("a2.xhtml", format!("<p>It went on. {PROSE}</p>")),
        ("extra.xhtml", r#"linear="no""#, format!("<p>{PROSE}</p>")),
        page("also.xhtml", "<h2>Also by Ada Reef</h2><p>The Bell</p><p>The Buoy</p>"),
    ];
    let toc =
        [link("b.xhtml", "1. Low Water"), link("a%20b.xhtml", "2. High Water"), link("also.xhtml", "Also by Ada Reef")]
            .concat();
    let about = r#"<dc:title>The Lamp</dc:title><dc:creator>Ada Reef</dc:creator><dc:language>en-GB</dc:language>
<dc:description>&lt;p&gt;A keeper &lt;i&gt;keeps&lt;/i&gt; a lamp.&lt;/p&gt;&lt;p&gt;It goes out &amp;amp; on.&lt;/p&gt;</dc:description>
<dc:date opf:event="modification">2024-02-02</dc:date><dc:date>1897-05-26T00:00:00+00:00</dc:date>
<meta name="calibre:series" content="The Long Coast"/><meta name="calibre:series_index" content="2.0"/>"#;
    let book = read(&epub(about, &pages, &toc));
    assert_eq!(
        (book.title.as_str(), book.author.as_deref(), book.language.as_str()),
        ("The Lamp", Some("Ada Reef"), "en-GB")
    );
    assert_eq!(book.series, Some(("The Long Coast".to_owned(), Some("2".to_owned()))));
    assert_eq!(book.description.as_deref(), Some("A keeper keeps a lamp. It goes out & on."));
    assert_eq!(book.date.as_deref(), Some("1897-05-26"));
    assert_eq!(titles(&book), ["Low Water", "High Water"]);
    let first = blocks(&book.chapters[0]);
    assert_eq!(first[0], (BlockKind::Title, "The Lamp"));
    assert_eq!(first[1], (BlockKind::Title, "by Ada Reef"));
    assert_eq!(first[2], (BlockKind::Metadata, "Shoal Press"));
    assert_eq!(first[3].0, BlockKind::Metadata);
    assert_eq!(first[4], (BlockKind::Paragraph, "For the keepers."));
    assert_eq!(first[5], (BlockKind::Heading, "Chapter One"));
    assert!(book.chapters[1].text.contains("It went on."), "a page without an entry goes on with its chapter");
    let last = blocks(&book.chapters[1]);
    assert_eq!(last.last().unwrap(), &(BlockKind::Metadata, "The Buoy"));
    assert!(book.notes.iter().any(|note| note.message.contains("linear=\"no\"")), "{:?}", book.notes);
    assert!(book.chapters.iter().all(book::tiles));
}

#[test]
fn chapters_in_one_page_begin_where_the_contents_point_and_parts_are_split_into_theirs() {
    let body = format!(
        "<h1>Part One</h1><div id='c1'><h2>I</h2><p>{PROSE}</p></div><h2><a id='c2'/>II</h2><p>{PROSE}</p><p id='note'>{PROSE}</p>"
    );
    let toc = format!(
        "<li><a href='all.xhtml'>Part One</a><ol>{}{}</ol></li>",
        link("all.xhtml#c1", "Chapter 1: The Rope"),
        link("all.xhtml#c2", "Chapter 2: The Knot")
    );
    let book = read(&epub("<dc:title>Knots</dc:title>", &[page("all.xhtml", body)], &toc));
    assert_eq!(titles(&book), ["The Rope", "The Knot"]);
    assert_eq!(blocks(&book.chapters[0])[0], (BlockKind::Heading, "Part One"));
    assert_eq!(blocks(&book.chapters[1])[0], (BlockKind::Heading, "II"));
}

#[test]
fn an_epub_2_is_read_by_its_ncx_its_guide_and_its_cover() {
    let opf = r#"<opf:package xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="x"><opf:metadata><dc:title>Bells</dc:title>
<dc:creator opf:role="ill">Penn</dc:creator><dc:creator opf:role="aut">Ada Reef</dc:creator><dc:creator opf:role="aut">Ilo Marsh</dc:creator>
<opf:meta name="cover" content="pic"/></opf:metadata><opf:manifest><opf:item id="pic" href="c.png" media-type="image/png"/>
<opf:item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/><opf:item id="t" href="x.html" media-type="application/xhtml+xml"/>
<opf:item id="a" href="a.html" media-type="application/xhtml+xml"/><opf:item id="b" href="b.html" media-type="application/xhtml+xml"/></opf:manifest>
<opf:spine toc="ncx"><opf:itemref idref="t"/><opf:itemref idref="a"/><opf:itemref idref="gone"/><opf:itemref idref="b"/></opf:spine>
<opf:guide><opf:reference type="copyright-page" href="x.html"/></opf:guide></opf:package>"#;
    let ncx = r#"<ncx><navMap><navPoint><navLabel><text>First Bell</text></navLabel><content src="a.html"/></navPoint>
<navPoint><navLabel><text>Second Bell</text></navLabel><content src="b.html"/></navPoint></navMap></ncx>"#;
    let (a, b) = (format!("<p>{PROSE}</p>"), format!("<p>Second Bell</p><p>{PROSE}</p>"));
    let book = read(&zipped(&[
        ("META-INF/container.xml", CONTAINER.as_bytes()),
        ("OPS/package.opf", opf.as_bytes()),
        ("OPS/toc.ncx", ncx.as_bytes()),
        ("OPS/c.png", b"\x89PNG\r\n\x1a\nrest"),
        ("OPS/x.html", b"<p>Set in Garamond by the Shoal Press.</p>"),
        ("OPS/a.html", a.as_bytes()),
        ("OPS/b.html", b.as_bytes()),
    ]));
    assert_eq!(book.author.as_deref(), Some("Ada Reef and Ilo Marsh"));
    assert_eq!(book.cover.as_ref().unwrap().media_type, "image/png");
    assert_eq!(titles(&book), ["First Bell", "Second Bell"]);
    assert_eq!(blocks(&book.chapters[0])[0].0, BlockKind::Metadata);
    assert_eq!(blocks(&book.chapters[1])[0], (BlockKind::Heading, "Second Bell"));
}

#[test]
fn emphasis_is_written_as_markdown_has_it_and_marks_of_the_page_itself_are_not() {
    let table = [
        ("<p>She <i>ran</i> home.</p>", "She *ran* home."),
        ("<p>She <em>ran </em>home, <strong>now</strong>.</p>", "She *ran* home, **now**."),
        ("<p><span class='it'>Not again.</span> She ran.</p>", "*Not again.* She ran."),
        ("<p><span class='heavy it'>No!</span> She ran.</p>", "***No!*** She ran."),
        ("<p><span style='font-style:italic'>Oh.</span> She ran.</p>", "*Oh.* She ran."),
        ("<p>un<i>believ</i>able, said he</p>", "unbelievable, said he"),
        ("<p><b>O</b>nce there was</p>", "Once there was"),
        ("<p>five*six and *stars* and _lines_ and 2 * 3</p>", r"five*six and \*stars\* and \_lines\_ and 2 * 3"),
        ("<p>He was <span class='sc'>Lord High Keeper</span>.</p>", "He was Lord High Keeper."),
        ("<p>He cried <span class='sc'>go away!</span> and left.</p>", "He cried GO AWAY! and left."),
        ("<p>a&nbsp;b &amp; c&#8217;s &eacute; &bogus; &#x41;</p>", "a\u{a0}b & c’s é &bogus; A"),
        ("<p>He said <q>yes</q>.</p>", "He said “yes”."),
    ];
    for (body, expected) in table {
        assert_eq!(told(&format!("<p>{PROSE}</p>{body}")), format!("{PROSE}|{expected}"), "{body}");
    }
    let italic = format!("<div class='it'><p>{PROSE}</p><p>{PROSE}</p></div>");
    assert!(!told(&italic).contains('*'), "a page that is italic throughout emphasises nothing");
}

#[test]
fn a_thought_in_italics_is_a_thought_and_one_in_literal_stars_is_not() {
    let page = |thought: &str| {
        format!(
            "<html><body><h1>One</h1><p>{PROSE}</p><p>She looked up. {thought} The lamp was out, and the mole lay dark.</p></body></html>"
        )
    };
    for (thought, expected) in [("<i>I hate him!</i>", true), ("*I hate him!*", false)] {
        let book = book::from_bytes("page.html", page(thought).as_bytes()).unwrap();
        let style = dramatis::segment::Style::of(&book);
        let segments = dramatis::segment::split(&book.chapters[0], &style);
        let marked = segments.iter().any(|segment| segment.mark == dramatis::segment::Mark::Emphasis);
        assert_eq!(marked, expected, "{thought}: {:?}", book.chapters[0].text);
    }
}

#[test]
fn what_no_reader_sees_or_wants_to_hear_is_left_out() {
    let table = [
        ("<p>One<sup><a href='#n1'>1</a></sup> two<a href='#n2' epub:type='noteref'>*</a>.</p>", "One two."),
        ("<p>One<a href='#fn3'>[3]</a> two <a href='#x'>three</a>.</p>", "One two three."),
        (
            "<p>One <span epub:type='pagebreak' title='7'>7</span>two<span class='pagenum'>[Pg 9]</span>.</p>",
            "One two.",
        ),
        (
            "<p>One<span hidden>no</span><span class='gone'>no</span><span style='display: none'>no</span> two</p>",
            "One two",
        ),
        ("<p class='away'>no</p><p>yes</p>", "yes"),
        ("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> yes</p>", "漢 yes"),
        (
            "<p>x<math><mi>no</mi></math>y <svg><text>no</text></svg><script>no()</script><style>no{}</style>z</p>",
            "xy z",
        ),
        ("<p>One<img src='x' alt='a picture'/> two</p><figure><figcaption>A lamp</figcaption></figure>", "One two"),
        ("<p>s\u{ad}oft\u{200b}ly</p>", "softly"),
        ("<table><tr><th>Boat</th><th>Crew</th></tr><tr><td>Gull</td><td>3</td></tr></table>", "Boat, Crew|Gull, 3"),
        (
            "<table><tr><td>Gull</td><td>1801</td><td>Rigged</td></tr><tr><td>Tern</td><td>1802</td><td><b>\"</b> <i>\"</i></td></tr></table>",
            "Gull, 1801, Rigged|Tern, 1802",
        ),
        ("<p>It is 2<sup>2</sup>\u{2044}<sub>3</sub> m. long.</p>", "It is 2 2\u{2044}3 m. long."),
        ("<p>One</p><aside epub:type='footnote'><p>A note.</p></aside><p>two</p>", "One|two"),
        ("<p>One<br/>two<br/><br/>three</p>four<br><br>five", "One\ntwo|three|four|five"),
    ];
    for (body, expected) in table {
        assert_eq!(told(&format!("<p>{PROSE}</p>{body}")), format!("{PROSE}|{expected}"), "{body}");
    }
}

#[test]
fn scene_breaks_are_rules_and_ornaments_between_paragraphs() {
    let page = format!(
        "<html><body><h2>One</h2><hr/><p>{PROSE}</p><hr><p>{PROSE}</p><p>* * *</p><p>{PROSE}</p><p class='scenebreak'><img src='o.png'/></p><p>{PROSE}</p><hr/></body></html>"
    );
    let book = book::from_bytes("x.html", page.as_bytes()).unwrap();
    let kinds: Vec<BlockKind> = blocks(&book.chapters[0]).iter().map(|(kind, _)| *kind).collect();
    use BlockKind::{Break, Heading, Paragraph};
    assert_eq!(kinds, [Heading, Paragraph, Break, Paragraph, Break, Paragraph, Break, Paragraph]);
}

#[test]
fn words_under_a_picture_are_left_out_and_a_heading_of_the_same_class_is_not() {
    let body = format!(
        "<h2>One</h2><p>{PROSE}</p><div class='fig'><p><img src='a.jpg' alt=''/></p><div class='caption'>The mole at dusk</div></div>\
         <p class='caption'>Two years later</p><p>{PROSE}</p><p class='table-caption'>Boats and crews</p><table><tr><td>Gull</td><td>3</td></tr></table>\
         <table><tr><td>Tern</td></tr></table><p class='Caption'>More boats</p><p>{PROSE}</p><table><tr><td><p class='caption'>Petrel</p></td></tr></table>"
    );
    let page = format!("<html><body>{body}</body></html>");
    let session = Session::new().file("story.html", &page);
    let kind = |words: &str| {
        let run = session.run(["script", "story.html", "-f", "jsonl"]).ok();
        let line = run.out.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}: {}", run.out));
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        line["kind"].as_str().unwrap().to_owned()
    };
    for words in ["The mole at dusk", "Boats and crews", "More boats"] {
        assert_eq!(kind(words), "note", "{words}");
    }
    for words in ["Two years later", "Gull", "Tern", "Petrel"] {
        assert_eq!(kind(words), "narration", "{words}");
    }
    std::fs::write(session.path("dramatis.toml"), "[reading]\ncaptions = true\n").unwrap();
    for words in ["The mole at dusk", "Boats and crews", "More boats"] {
        assert_eq!(kind(words), "narration", "{words}");
    }
}

#[test]
fn settings_choose_what_of_a_page_is_read() {
    let body = format!(
        "<p>{PROSE}</p><p><ruby>漢<rt>kan</rt></ruby></p><aside epub:type='footnote'><p>A note.</p></aside><table><tr><td>Gull</td></tr></table>"
    );
    let page = format!("<html><body>{body}</body></html>");
    let session = Session::new().file("story.html", &page);
    session.run(["script", "story.html"]).ok().says("Gull");
    let session =
        session.file("dramatis.toml", "engine = \"tone\"\n[reading]\nfootnotes = true\ntables = false\nruby = true\n");
    let run = session.run(["script", "story.html", "-f", "jsonl"]).ok();
    for (words, kind) in [("kan", "narration"), ("A note.", "narration"), ("Gull", "note")] {
        let line = run.out.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}: {}", run.out));
        assert!(line.contains(&format!("\"kind\":\"{kind}\"")), "{line}");
    }
    session.run(["render", "story.html", "-o", "out"]).ok();
    session.run(["verify", "out"]).ok().says("whole");
    session
        .file("dramatis.toml", "[reading]\nfootnote = true\n")
        .run(["script", "story.html"])
        .exit(1)
        .says("footnotes");
}

#[test]
fn the_words_of_a_rendered_epub_are_proved_and_a_changed_one_is_found_out() {
    let pages = |word: &str| [page("a.xhtml", format!("<h2>One</h2><p>{PROSE} <i>{word}</i></p>"))];
    let session = Session::new().file("b.epub", epub("<dc:title>B</dc:title>", &pages("gulls"), ""));
    session.run(["render", "b.epub", "-o", "out"]).ok();
    session.run(["verify", "out"]).ok().says("whole");
    session.write("b.epub", epub("<dc:title>B</dc:title>", &pages("terns"), ""));
    session.run(["verify", "out"]).exit(1).says("NOT whole");
}

#[test]
fn standard_input_is_a_story_of_whatever_kind_its_bytes_say() {
    let pipe = |bytes: &[u8]| {
        let session = Session::new();
        let mut command = session.command(&["script", "-", "--list-chapters"]);
        let mut child =
            command.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(bytes).unwrap();
        String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
    };
    let text = format!("Chapter 1: Rope\n\n{PROSE}\n\nChapter 2: Knot\n\n{PROSE}\n");
    assert!(pipe(text.as_bytes()).contains("Knot"));
    let page = format!(
        "<html><head><title>x</title></head><body><h1>Knots</h1><h2>Rope</h2><p>{PROSE}</p><h2>Knot</h2><p>{PROSE}</p></body></html>"
    );
    assert!(pipe(page.as_bytes()).contains("   2  Knot"));
    let book = epub("<dc:title>B</dc:title>", &[page2("Rope"), page2("Knot")], "");
    assert!(pipe(&book).contains("   2  Knot"));
}

fn page2(title: &'static str) -> (&'static str, &'static str, String) {
    (title, "", format!("<h2>{title}</h2><p>{PROSE}</p>"))
}

#[test]
fn a_wrong_ending_does_not_hide_what_a_file_is() {
    let page = format!("<!DOCTYPE html><html><body><p>{PROSE}</p><p>It <i>was</i> so.</p></body></html>");
    for name in ["story.txt", "story.epub", "story"] {
        let book = book::from_bytes(name, page.as_bytes()).unwrap();
        assert!(book.chapters[0].text.ends_with("It *was* so."), "{name}: {}", book.chapters[0].text);
    }
    let book = book::from_bytes("story.html", format!("{PROSE}\n\nNo markup here.").as_bytes()).unwrap();
    assert_eq!(book.chapters[0].blocks.len(), 2);
    let bytes = epub("<dc:title>B</dc:title>", &[page2("Rope"), page2("Knot")], "");
    assert_eq!(book::from_bytes("story.txt", &bytes).unwrap().chapters.len(), 2);
}

#[test]
fn a_folder_of_pages_is_a_book() {
    let chapter = |title: &str| format!("<html><body><h1>{title}</h1><p>{PROSE}</p></body></html>");
    let session = Session::new().file("tale/1.html", chapter("Rope")).file("tale/2.xhtml", chapter("Knot"));
    let session = session.file("tale/whole.epub", epub("<dc:title>B</dc:title>", &[page2("Rope")], ""));
    let book = book::read(&session.path("tale")).unwrap();
    assert_eq!(titles(&book), ["Rope", "Knot"]);
    assert!(book.notes[0].message.contains("whole book"), "{:?}", book.notes);
}

#[test]
fn menus_comments_and_footers_around_a_story_are_not_read() {
    let page = format!(
        "<html><head><title>Knots - Some Site</title></head><body><nav><a href='/'>Home</a> <a href='/x'>Browse</a></nav>\
         <div id='wrap'><header><h1>Knots</h1></header><div class='post'><p>{PROSE}</p><p>{PROSE}</p></div>\
         <aside>Read also: Ropes</aside><div id='comments'><p>{PROSE} Great!</p></div></div><footer>Imprint</footer></body></html>"
    );
    let book = book::from_bytes("x.html", page.as_bytes()).unwrap();
    assert_eq!(book.title, "Knots");
    let all = &book.chapters[0].text;
    assert_eq!(all.matches("The lamp on the mole").count(), 2, "{all}");
    assert!(!["Home", "Read also", "Great!", "Imprint"].iter().any(|word| all.contains(word)), "{all}");
}

/// A work as the Archive of Our Own gives it for download.
fn archive_page() -> String {
    format!(
        r##"<html><head><title>The Lamp - Reefwriter</title></head><body><div id="preface"><p class="message"><b>Posted originally on the <a href="http://archiveofourown.org/">Archive of Our Own</a>.</b></p>
<div class="meta"><dl class="tags"><dt>Rating:</dt><dd><a href="#">General Audiences</a></dd><dt>Stats:</dt><dd>Words: 900</dd></dl>
<h1>The Lamp</h1><div class="byline">by <a rel="author" href="#">Reefwriter</a></div>
<p>Summary</p><blockquote class="userstuff"><p>A keeper keeps a lamp.</p></blockquote>
<p>Notes</p><blockquote class="userstuff"><p>Thanks to my beta.</p></blockquote></div></div>
<div id="chapters" class="userstuff"><div class="meta group"><h2 class="heading">Chapter 1: Low Water</h2></div>
<div class="userstuff"><p>{PROSE}</p><p>{PROSE}</p></div>
<div class="meta group"><h2 class="heading">Chapter 2: High Water</h2><p>Chapter Summary</p><blockquote class="userstuff"><p>It rises.</p></blockquote></div>
<div class="userstuff"><p>{PROSE}</p></div><div class="meta"><div id="endnotes2"><p>Chapter End Notes</p><blockquote class="userstuff"><p>See you next week.</p></blockquote></div></div></div>
<div id="afterword"><p class="message">Please <a href="#">drop by the Archive and comment</a> to let the creator know if you enjoyed their work!</p></div></body></html>"##
    )
}

#[test]
fn a_download_of_the_archive_keeps_tags_summaries_and_notes_out_of_the_story() {
    let book = book::from_bytes("x.html", archive_page().as_bytes()).unwrap();
    assert_eq!((book.title.as_str(), book.author.as_deref()), ("The Lamp", Some("Reefwriter")));
    assert_eq!(titles(&book), ["Low Water", "High Water"]);
    let all: Vec<(BlockKind, &str)> = book.chapters.iter().flat_map(blocks).collect();
    let kind =
        |words: &str| all.iter().find(|(_, text)| text.contains(words)).unwrap_or_else(|| panic!("{words}: {all:?}")).0;
    assert_eq!(kind("Posted originally"), BlockKind::Metadata);
    assert_eq!(kind("General Audiences"), BlockKind::Metadata);
    assert_eq!(kind("A keeper keeps"), BlockKind::Blurb);
    assert_eq!(kind("Thanks to my beta"), BlockKind::AuthorsNote);
    assert_eq!(kind("It rises"), BlockKind::Blurb);
    assert_eq!(kind("See you next week"), BlockKind::AuthorsNote);
    assert_eq!(kind("drop by the Archive"), BlockKind::Metadata);
    assert_eq!(all.iter().filter(|(kind, _)| *kind == BlockKind::Paragraph).count(), 3, "{all:?}");
}

#[test]
fn an_epub_of_the_archive_has_its_chapters_alone() {
    let preface = r#"<h2 class="toc-heading">Preface</h2><p class="message">Posted originally on the Archive of Our Own.</p><div class="meta"><dl class="tags"><dt>Rating:</dt><dd>General</dd></dl><h1>The Lamp</h1><div class="byline">by Reefwriter</div><p>Summary</p><blockquote class="userstuff"><p>A keeper keeps a lamp.</p></blockquote></div>"#;
    let chapter = |n: u32| {
        format!(r#"<h2 class="toc-heading">Chapter {n}</h2><div class="userstuff2 userstuff"><p>{PROSE}</p></div>"#)
    };
    let after = r#"<h2 class="toc-heading">Afterword</h2><div id="afterword"><p class="message">Please drop by the Archive and comment.</p></div>"#;
    let pages =
        [page("p.xhtml", preface), page("c1.xhtml", chapter(1)), page("c2.xhtml", chapter(2)), page("z.xhtml", after)];
    let toc = [
        link("p.xhtml", "Preface"),
        link("c1.xhtml", "Chapter 1"),
        link("c2.xhtml", "Chapter 2"),
        link("z.xhtml", "Afterword"),
    ]
    .concat();
    let book = read(&epub("<dc:title>The Lamp</dc:title><dc:creator>Reefwriter</dc:creator>", &pages, &toc));
    assert_eq!(book.chapters.len(), 2);
    let paragraphs =
        |chapter: &Chapter| blocks(chapter).iter().filter(|(kind, _)| *kind == BlockKind::Paragraph).count();
    assert_eq!(book.chapters.iter().map(paragraphs).collect::<Vec<_>>(), [1, 1]);
}

#[test]
fn a_page_of_fimfiction_has_its_chapters_and_its_authors_notes() {
    let page = format!(
        "<html><head><title>Lamps</title></head><body><h1><a href='#'>Lamps</a></h1><h2>by <a href='#'>Reef</a></h2>\
         <article class='chapter'><h3>Low Water</h3><p>{PROSE}</p><aside class='authors-note'><h4>Author's Note:</h4><p>Thank you.</p></aside></article>\
         <article class='chapter'><h3>High Water</h3><p>{PROSE}</p></article></body></html>"
    );
    let book = book::from_bytes("x.html", page.as_bytes()).unwrap();
    assert_eq!(titles(&book), ["Low Water", "High Water"]);
    let first = blocks(&book.chapters[0]);
    assert!(first.contains(&(BlockKind::AuthorsNote, "Thank you.")), "{first:?}");
}

#[test]
fn a_saved_page_of_fanfiction_net_is_its_story_text() {
    let page = format!(
        "<html><body><div id='profile_top'><b class='xcontrast_txt'>Lamps</b> By: <a href='/u/12/Reef'>Reef</a><div>A keeper keeps.</div></div>\
         <select id='chap_select'><option value='1'>1. Rope</option><option value='2' selected>2. Knot</option></select>\
         <div id='storytext' class='storytext'><p>{PROSE}</p><p>{PROSE}</p></div><div>Favorites: 3</div></body></html>"
    );
    let book = book::from_bytes("x.html", page.as_bytes()).unwrap();
    assert_eq!((book.title.as_str(), book.author.as_deref()), ("Lamps", Some("Reef")));
    assert_eq!(titles(&book), ["Knot"]);
    assert!(!book.chapters[0].text.contains("Favorites"), "{}", book.chapters[0].text);
}

#[test]
fn encodings_are_found_whatever_the_page_says() {
    let body = "<html><head><meta charset='utf-8'></head><body><p>Zoë über den Fluß: “so” — naïve café señor. The keeper went home and was glad of it.</p></body></html>";
    let plain = book::from_bytes("x.html", body.as_bytes()).unwrap().chapters[0].text.clone();
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode(body);
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(body.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let declared = body.replace("utf-8", "iso-8859-1");
    let (declared, ..) = encoding_rs::WINDOWS_1252.encode(&declared);
    for bytes in [&latin[..], &utf16, &declared] {
        assert_eq!(book::from_bytes("x.html", bytes).unwrap().chapters[0].text, plain);
    }
}

#[test]
fn protected_damaged_and_empty_books_are_refused_with_their_reason() {
    let encryption = br#"<encryption><enc:EncryptedData xmlns:enc="x"><enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></enc:EncryptedData></encryption>"#;
    let locked = zipped(&[
        ("mimetype", b"application/epub+zip"),
        ("META-INF/container.xml", CONTAINER.as_bytes()),
        ("META-INF/encryption.xml", encryption),
    ]);
    assert!(complaint(&locked).contains("DRM"));
    assert!(complaint(&zipped(&[("mimetype", b"application/epub+zip")])).contains("package document"));
    assert!(complaint(b"PK\x03\x04application/epub+zip and no more").contains("damaged or was cut off"));
}

#[test]
fn a_book_with_missing_parts_is_read_as_far_as_it_goes() {
    let mut pages = vec![page2("Rope"), page2("Knot")];
    pages.push(page("../../../etc/passwd", "<p>no</p>"));
    let whole = epub("<dc:title>B</dc:title>", &pages, "");
    assert_eq!(titles(&read(&whole)), ["Rope", "Knot"]);
    let opf = "<package><metadata/><manifest><item id='a' href='a.html' media-type='text/html'/><item id='b' href='b.html' media-type='text/html'/></manifest><spine><itemref idref='b'/><itemref idref='a'/></spine></package>";
    let story = format!("<p>{PROSE}</p>");
    let book = read(&zipped(&[
        ("mimetype", b"application/epub+zip"),
        ("x.opf", opf.as_bytes()),
        ("a.html", story.as_bytes()),
    ]));
    assert!(book.notes.iter().any(|note| note.message.contains("container.xml")));
    assert!(book.notes.iter().any(|note| note.message.contains("b.html")));
}

fn swift<T>(limit_s: u64, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let value = work();
    assert!(start.elapsed() < Duration::from_secs(limit_s), "{:?}", start.elapsed());
    value
}

#[test]
fn books_made_to_do_harm_do_none() {
    let bomb = vec![b' '; 40_000_000];
    let files: [(&str, &[u8]); 4] = [
        ("mimetype", b"application/epub+zip"),
        ("META-INF/container.xml", CONTAINER.as_bytes()),
        ("OPS/package.opf", b"<package><manifest><item id='a' href='a.html' media-type='text/html'/></manifest><spine><itemref idref='a'/></spine></package>"),
        ("OPS/a.html", &bomb),
    ];
    assert!(swift(30, || complaint(&zipped(&files))).contains("unpacks to more than"));
    let laughs = r#"<!DOCTYPE html [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]><html><body><p>&b;&b; he said at last</p></body></html>"#;
    assert_eq!(book::from_bytes("x.xhtml", laughs.as_bytes()).unwrap().chapters[0].text, "&b;&b; he said at last");
    for tag in [
        "<div>",
        "<b>",
        "<p>",
        "<blockquote><i>",
        "<table><tr><td>",
        "<ul><li>",
        "</i><b>",
        "<a href=\"",
        "<!--",
        "<![CDATA[",
        "<x y='",
        "&#",
        "<script>",
    ] {
        let page = format!("<html><body><p>{PROSE}</p>{}", tag.repeat(10_000_000 / tag.len()));
        let book = swift(60, || book::from_bytes("x.html", page.as_bytes()));
        assert!(book.is_ok_and(|book| book.chapters[0].text.starts_with("The lamp")), "{tag}");
    }
    let attributes = format!("<html><body><p {}>{PROSE}</p></body></html>", "a=b ".repeat(1_000_000));
    swift(30, || book::from_bytes("x.html", attributes.as_bytes())).unwrap();
}

#[test]
fn a_hundred_thousand_chapters_are_read_in_good_time() {
    let chapters: String =
        (1..=100_000).map(|n| format!("<h2 id='c{n}'>Chapter {n}</h2><p>It rained again.</p>")).collect();
    let toc: String = (1..=100_000).map(|n| link(&format!("a.xhtml#c{n}"), &format!("Chapter {n}"))).collect();
    let book = swift(60, || read(&epub("<dc:title>Long</dc:title>", &[page("a.xhtml", chapters)], &toc)));
    assert_eq!(book.chapters.len(), 100_000);
}

#[test]
fn every_beginning_of_a_book_is_read_or_refused() {
    let whole = epub("<dc:title>B</dc:title>", &[page2("Rope"), page2("Knot")], &link("Rope", "Rope"));
    for length in 0..whole.len() {
        let _ = book::from_bytes("b.epub", &whole[..length]);
    }
    let page = archive_page();
    for length in 0..page.len() {
        let _ = book::from_bytes("b.html", &page.as_bytes()[..length]);
    }
}

proptest! {
    #[test]
    fn any_markup_is_read_or_refused(parts in prop::collection::vec(prop::sample::select(vec![
        "<p>", "</p>", "<i>", "</i>", "<b", ">", "<table>", "<td>", "</table>", "<ruby>", "<rt>", "word ", "* ", "_x_", "&amp;", "&#0;",
        "<br/>", "<hr>", "<h2>", "</h2>", "<li>", "<q>", "'", "\"", "<!--", "-->", "\u{a0}", "é", "<div class='userstuff'>", "</div>", "<aside>",
    ]), 0..60)) {
        let page = format!("<html>{}", parts.concat());
        if let Ok(book) = book::from_bytes("x.html", page.as_bytes()) {
            prop_assert!(book.chapters.iter().all(book::tiles));
        }
    }

    #[test]
    fn any_damage_to_an_archive_is_read_or_refused(at in 0usize..2000, byte: u8) {
        let mut bytes = epub("<dc:title>B</dc:title>", &[page2("Rope"), page2("Knot")], &link("Rope", "Rope"));
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(book) = book::from_bytes("x.epub", &bytes) {
            prop_assert!(book.chapters.iter().all(book::tiles));
        }
    }
}

#[test]
fn a_word_file_is_read_with_its_headings_and_emphasis_and_without_what_was_deleted() {
    let styles = r#"<w:styles><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Q"><w:name w:val="Quiet"/><w:rPr><w:i/></w:rPr></w:style></w:styles>"#;
    let p = |style: &str, runs: &str| format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{runs}</w:p>");
    let r = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    let body = [
        p("H1", &r("Rope")),
        p(
            "",
            &(r("She ")
                + "<w:r><w:rPr><w:i/></w:rPr><w:t>ran</w:t></w:r>"
                + "<w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>"
                + &r(" home.")
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
        ),
        p("Q", &r("Not again.")),
        p("", &r(PROSE)),
        p("H1", &r("Knot")),
        p("", &r(PROSE)),
    ]
    .concat();
    let document = format!("<w:document><w:body>{body}</w:body></w:document>");
    let bytes = zipped(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", document.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
    ]);
    let book = book::from_bytes("story.docx", &bytes).unwrap();
    assert_eq!(titles(&book), ["Rope", "Knot"]);
    let first = blocks(&book.chapters[0]);
    assert_eq!(first[1], (BlockKind::Paragraph, "She *ran* home."));
    assert_eq!(first[2], (BlockKind::Paragraph, "*Not again.*"));
}

#[test]
fn an_opendocument_text_is_read_with_its_headings_and_emphasis() {
    let content = format!(
        r#"<office:document-content><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style></office:automatic-styles>
<office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Rope</text:h><text:p>She <text:span text:style-name="T1">ran</text:span> home.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p><text:p>{PROSE}</text:p>
<text:h text:outline-level="1">Knot</text:h><text:p>{PROSE}</text:p></office:text></office:body></office:document-content>"#
    );
    let bytes =
        zipped(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content.as_bytes())]);
    let book = book::from_bytes("story.odt", &bytes).unwrap();
    assert_eq!(titles(&book), ["Rope", "Knot"]);
    assert_eq!(blocks(&book.chapters[0])[1], (BlockKind::Paragraph, "She *ran* home."));
    assert!(!book.chapters[0].text.contains("gone"));
}

#[test]
fn the_chapters_of_a_book_are_listed_with_what_is_left_out() {
    let pages = [page("rights.xhtml", "<p>Copyright © 2020. All rights reserved.</p>"), page2("Rope"), page2("Knot")];
    let session = Session::new()
        .file("b.epub", epub("<dc:title>Knots</dc:title>", &pages, &(link("Rope", "Rope") + &link("Knot", "Knot"))));
    session.run(["script", "b.epub", "--list-chapters"]).ok().golden("list-chapters.txt");
}

fn shared_books() -> Option<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/books");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("skipped: there is no {}", folder.display());
        return None;
    };
    let mut books: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    books.retain(|path| path.extension().is_some_and(|ending| ending == "epub"));
    books.sort();
    Some(books)
}

#[test]
fn every_real_book_is_read_whole_and_in_order() {
    for path in shared_books().unwrap_or_default() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        match book::read(&path) {
            Ok(book) => {
                assert!(book.chapters.iter().all(book::tiles), "{name}");
                let chapters = titles(&book);
                match name.as_str() {
                    "wasteland.epub" => assert_eq!(chapters.len(), 5, "{chapters:?}"),
                    "kusamakura-japanese-vertical-writing.epub" => assert_eq!(&chapters[..3], ["一", "二", "三"]),
                    "w3c-lay-pkg-flow-scrolled-doc.epub" => {
                        assert_eq!(&chapters[1..], ["Loomings", "The Carpet-Bag", "The Spouter-Inn"]);
                    }
                    _ => {}
                }
            }
            // A book that is one drawing has no words.
            Err(cause) => assert!(name == "w3c-cnt-svg-css.epub", "{name}: {cause:#}"),
        }
    }
}

#[test]
fn a_text_of_fimfiction_is_cut_at_its_heads() {
    let rule = "//------------------------------//";
    let head = |title: &str| {
        format!(
            "{rule}\n// {title}\n// Story: Lamps\n// Written by Reef\n// Original link: https://example.org\n{rule}\n\n"
        )
    };
    let text = format!("{}{PROSE}\n\n{}{PROSE}\n", head("Low Water"), head("High Water"));
    let book = book::from_text("lamps.txt", &text);
    assert_eq!((book.title.as_str(), book.author.as_deref()), ("Lamps", Some("Reef")));
    assert_eq!(titles(&book), ["Low Water", "High Water"]);
    let told = |chapter: &Chapter| blocks(chapter).iter().filter(|(kind, _)| *kind == BlockKind::Paragraph).count();
    assert_eq!(book.chapters.iter().map(told).collect::<Vec<_>>(), [1, 1]);
}

#[test]
fn numbers_of_lists_are_read_where_the_page_shows_them() {
    let table = [
        ("<ol><li>Rope</li><li><p>Tar</p></li></ol>", "1. Rope|2. Tar"),
        ("<ol start='4'><li>Rope</li><li value='9'><i>Tar</i></li><li>Oil</li></ol>", "4. Rope|9. *Tar*|10. Oil"),
        ("<ol type='a'><li>Rope</li><li>Tar</li></ol>", "a. Rope|b. Tar"),
        ("<ol style='list-style: none'><li>Rope</li></ol><ul><li>Tar</li></ul>", "Rope|Tar"),
        ("<ol><li>Rope<ol><li>Hemp</li></ol></li><li></li><li>Tar</li></ol>", "1. Rope|1. Hemp|3. Tar"),
    ];
    for (body, expected) in table {
        assert_eq!(told(&format!("<p>{PROSE}</p>{body}")), format!("{PROSE}|{expected}"), "{body}");
    }
}

#[test]
fn a_picture_of_a_letter_is_the_letter_and_of_other_pictures_the_words_are_read_where_they_are_wanted() {
    let body = "<p><img src='t.png' alt='T'/>he lamp.</p><p>One <img src='x' alt='a small boat'/> two.</p>";
    let page = format!("<html><body><p>{PROSE}</p>{body}</body></html>");
    let session = Session::new().file("story.html", &page);
    let words =
        || book::read_with(&session.path("story.html"), &book::Options::default()).unwrap().chapters[0].text.clone();
    assert!(words().ends_with("The lamp.\n\nOne two."), "{}", words());
    let options = book::Options { alt: true, ..book::Options::default() };
    let book = book::read_with(&session.path("story.html"), &options).unwrap();
    assert!(book.chapters[0].text.ends_with("One a small boat two."), "{}", book.chapters[0].text);
    let session = session.file("dramatis.toml", "engine = \"tone\"\n[reading]\nalt = true\n");
    session.run(["render", "story.html", "-o", "out"]).ok();
    session.run(["verify", "out"]).ok();
}

#[test]
fn a_long_chapter_is_cut_where_its_contents_list_sections_and_a_short_one_is_not() {
    let long: String = format!("<p>{PROSE}</p>").repeat(160);
    let body = |text: &str| {
        format!(
            "<h1>Boats</h1><p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p><h2 id='a'>Hull</h2>{text}<h2 id='b'>Sail</h2>{text}"
        )
    };
    let toc = format!(
        "<li><a href='a.xhtml'>Boats</a><ol>{}{}</ol></li>{}",
        link("a.xhtml#a", "Hull"),
        link("a.xhtml#b", "Sail"),
        link("c.xhtml", "Oars")
    );
    for (text, expected) in
        [(long.as_str(), &["Boats", "Hull", "Sail", "Oars"][..]), (&long[..long.len() / 8], &["Boats", "Oars"])]
    {
        let pages = [page("a.xhtml", body(text)), page("c.xhtml", format!("<h1>Oars</h1><p>{PROSE}</p>"))];
        assert_eq!(titles(&read(&epub("<dc:title>Boats</dc:title>", &pages, &toc))), expected);
    }
}

#[test]
fn the_only_entry_of_a_table_of_contents_does_not_name_the_chapter() {
    let pages = [page("a.xhtml", format!("<h1>The Second Watch</h1><p>{PROSE}</p>"))];
    let book = read(&epub("<dc:title>Watches</dc:title>", &pages, &link("a.xhtml", "Start reading")));
    assert_eq!(titles(&book), ["The Second Watch"]);
}

#[test]
fn a_motto_and_a_dedication_on_the_title_page_are_read() {
    let front = "<section epub:type='titlepage'><h1>The Lamp</h1><p>Shoal Press</p><div epub:type='epigraph'><p>It burns.</p></div><p epub:type='dedication'>For Ilo.</p></section>";
    let pages = [page("t.xhtml", front), page("a.xhtml", format!("<h2>Rope</h2><p>{PROSE}</p>")), page2("Knot")];
    let book = read(&epub("<dc:title>The Lamp</dc:title>", &pages, &(link("a.xhtml", "Rope") + &link("Knot", "Knot"))));
    let first = blocks(&book.chapters[0]);
    assert_eq!(first[0], (BlockKind::Title, "The Lamp"));
    assert_eq!(first[1], (BlockKind::Metadata, "Shoal Press"));
    assert_eq!(first[2], (BlockKind::Paragraph, "It burns."));
    assert_eq!(first[3], (BlockKind::Paragraph, "For Ilo."));
    assert_eq!(titles(&book), ["Rope", "Knot"]);
}

#[test]
fn style_sheets_tell_elements_in_elements_apart() {
    let css = ".letter p.signed { font-style: italic } .verse > i { font-style: normal } #a .b .c { display: none } body p b { font-weight: normal }";
    let table = [
        ("<div class='letter'><div><p class='signed'>Ilo</p></div></div><p class='signed'>Rhea</p>", "*Ilo*|Rhea"),
        ("<p class='verse'>O <i>lamp</i> <span><i>so</i></span> high</p>", "O lamp *so* high"),
        ("<div id='a'><div class='b'><p class='c'>no</p></div><p class='c'>yes</p></div>", "yes"),
        ("<p>She <b>ran</b> home.</p>", "She ran home."),
    ];
    for (body, expected) in table {
        let page = format!("<html><head><style>{css}</style></head><body><p>{PROSE}</p>{body}</body></html>");
        let book = book::from_bytes("page.html", page.as_bytes()).unwrap();
        let all = blocks(&book.chapters[0]).into_iter().map(|(_, words)| words).collect::<Vec<_>>().join("|");
        assert_eq!(all, format!("{PROSE}|{expected}"), "{body}");
    }
}

#[test]
fn style_sheets_that_others_import_are_read() {
    let css = "@charset \"utf-8\"; @import url('more/hidden.css'); p { margin: 0 }";
    let opf = "<package><metadata/><manifest><item id='a' href='a.html' media-type='text/html'/></manifest><spine><itemref idref='a'/></spine></package>";
    let story = format!(
        "<html><head><link rel='stylesheet' href='s.css'/></head><body><p>{PROSE}</p><p class='gone'>no</p></body></html>"
    );
    let book = read(&zipped(&[
        ("mimetype", b"application/epub+zip"),
        ("x.opf", opf.as_bytes()),
        ("a.html", story.as_bytes()),
        ("s.css", css.as_bytes()),
        ("more/hidden.css", b".gone { display: none }"),
    ]));
    assert_eq!(book.chapters[0].text, PROSE);
}

#[test]
fn a_story_from_standard_input_has_a_folder_of_its_own_and_is_proved_by_its_text() {
    let session = Session::new().file("dramatis.toml", "engine = \"tone\"\n").file("kept.txt", PROSE);
    let mut command = session.command(&["render", "-"]);
    let piped = std::process::Stdio::piped;
    let mut child = command.stdin(piped()).stdout(piped()).stderr(piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(PROSE.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("-o DIR"), "{said}");
    assert!(session.files().iter().any(|file| file.starts_with("output/stdin/")), "{:?}", session.files());
    session.run(["verify", "output/stdin"]).exit(1).says("came from standard input").says("--story FILE");
    session.run(["verify", "output/stdin", "--story", "kept.txt"]).ok().says("whole");
}

#[test]
fn dates_that_are_none_are_not_told_and_a_plain_description_stays_as_it_is() {
    let book = |about: &str| {
        let pages = [page("a.xhtml", format!("<h2>One</h2><p>{PROSE}</p>"))];
        read(&epub(&format!("<dc:title>The Lamp</dc:title>{about}"), &pages, &link("a.xhtml", "One")))
    };
    for (date, told) in [
        ("0101-01-01T00:00:00+00:00", None),
        ("1897", Some("1897")),
        ("1897-05", Some("1897-05")),
        ("26 May 1897", None),
        ("18975", None),
        ("1897-5-2", Some("1897")),
    ] {
        assert_eq!(book(&format!("<dc:date>{date}</dc:date>")).date.as_deref(), told, "{date}");
    }
    assert_eq!(book("<dc:description> Two words. </dc:description>").description.as_deref(), Some("Two words."));
    assert_eq!(book("<dc:description>&lt;br&gt;</dc:description>").description, None);
}

#[test]
fn words_of_scripts_without_spaces_are_counted_by_how_long_they_take() {
    for (text, words) in [
        ("The lamp, it went out.", 5),
        ("吾輩は猫である。名前はまだ無い。", 7),
        ("他說:「走吧」2026年", 4),
        ("그는 집에 갔다.", 3),
        ("ฉันรักคุณมาก", 3),
        ("--- *** ---", 0),
        ("", 0),
    ] {
        assert_eq!(book::count_words(text), words, "{text}");
    }
    // Ten minutes of Japanese are some 3,100 characters.
    let story = "吾輩は猫である名前はまだ無い。".repeat(222);
    let session = Session::new().file("neko.txt", format!("猫\n\n{story}\n"));
    let told = session.run(["script", "neko.txt", "--list-chapters"]).ok().out;
    let total = told.lines().last().unwrap().split_whitespace().last().unwrap().to_owned();
    assert!(["10", "11"].contains(&total.as_str()), "{told}");
}
