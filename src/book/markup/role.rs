//! What an element of a page is to a reader: words, a heading, a note, or nothing that is read.

use super::super::Options;
use super::super::heading::listed;
use super::flow::Kind;
use super::tree::Element;

/// What becomes of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::book) enum Part {
    /// Words like those around it.
    Words,
    /// Nothing of it is read or kept.
    Nothing,
    /// All of it is of this kind.
    All(Kind),
    /// A heading, where it stands in the story.
    Heading(u8),
    /// A line of verse.
    Line,
    /// A rule between scenes.
    Rule,
    /// A picture, of which only the words that stand for it can be read.
    Picture,
}

/// What an element is, by its name, its types and its classes.
pub(in crate::book) fn part(element: &Element<'_>, options: &Options) -> Part {
    let name = element.local();
    if is_unread(name) {
        return Part::Nothing;
    }
    if let Some(part) = typed(element, options) {
        return part;
    }
    match name {
        "img" => Part::Picture,
        "hr" => Part::Rule,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Part::Heading(name.as_bytes()[1] - b'0'),
        "hd" | "doctitle" => Part::Heading(1),
        "figcaption" | "caption" if !options.captions => Part::All(Kind::Metadata),
        "table" if !options.tables => Part::All(Kind::Metadata),
        "rt" | "rtc" if !options.ruby => Part::Nothing,
        "nav" => Part::All(Kind::Contents),
        "a" | "sup" if is_note_mark(element) => Part::Nothing,
        "p" | "div" | "span" | "section" | "ol" | "ul" | "aside" | "a" => by_class(element, options),
        _ => Part::Words,
    }
}

/// Elements that hold no words for a reader: what is for machines, drawings, formulas, controls, and what only shows
/// where something else cannot.
fn is_unread(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "head"
            | "title"
            | "meta"
            | "link"
            | "noscript"
            | "template"
            | "svg"
            | "math"
            | "object"
            | "embed"
            | "iframe"
            | "canvas"
            | "audio"
            | "video"
            | "map"
            | "button"
            | "input"
            | "select"
            | "textarea"
            | "datalist"
            | "progress"
            | "meter"
            | "case"
            | "noframes"
            | "noembed"
            | "image"
            | "rp"
    )
}

/// What `epub:type` and `role` say.
fn typed(element: &Element<'_>, options: &Options) -> Option<Part> {
    let types = element.words("epub:type").chain(element.words("role"));
    types.map(|word| word.trim_start_matches("doc-")).find_map(|word| match word {
        "pagebreak" | "noteref" | "backlink" => Some(Part::Nothing),
        "footnote" | "footnotes" | "endnote" | "endnotes" | "rearnote" | "rearnotes" | "note" | "annotation" => {
            (!options.footnotes).then_some(Part::All(Kind::Metadata))
        }
        "toc" | "toc-brief" | "loi" | "lot" | "loa" | "lov" | "landmarks" | "page-list" | "pagelist" => {
            Some(Part::All(Kind::Contents))
        }
        "cover" | "copyright-page" | "colophon" | "imprint" | "imprimatur" | "titlepage" | "halftitlepage"
        | "index" | "bibliography" | "errata" | "other-credits" | "seriespage" | "keywords" => {
            Some(Part::All(Kind::Metadata))
        }
        // They are read, though they stand on the title page.
        "dedication" | "epigraph" => Some(Part::All(Kind::Text)),
        "acknowledgments" | "acknowledgements" => Some(Part::All(Kind::Note)),
        "heading" => Some(Part::Heading(element.attr("aria-level").and_then(|level| level.parse().ok()).unwrap_or(2))),
        _ => None,
    })
}

/// What the names of classes and ids say that book makers and sites use alike.
fn by_class(element: &Element<'_>, options: &Options) -> Part {
    let names = element.words("class").chain(element.attr("id")).take(12);
    for name in names.map(|name| name.to_ascii_lowercase().replace('_', "-")) {
        let name = name.as_str();
        if listed(VERSE, name) {
            return Part::Line;
        }
        if listed(PAGE_NUMBERS, name) {
            return Part::Nothing;
        }
        if ["authors-note", "author-note", "authorsnote", "authornote"].iter().any(|note| name.contains(note)) {
            return Part::All(Kind::Note);
        }
        if listed(FOOTNOTES, name) && element.local() != "a" && element.local() != "span" {
            return if options.footnotes { Part::Words } else { Part::All(Kind::Metadata) };
        }
        if !options.captions && listed(CAPTIONS, name) && is_by_a_picture(element) {
            return Part::All(Kind::Metadata);
        }
        if listed(CONTENTS, name) && element.find("a").is_some() {
            return Part::All(Kind::Contents);
        }
        if name == "pg-boilerplate" {
            return Part::All(Kind::Metadata);
        }
        if is_break_name(name) && element.inside().all(|node| node.own_text().trim().is_empty()) {
            return Part::Rule;
        }
        if matches!(element.local(), "p" | "div") && is_title_name(name) && is_short(element) {
            return Part::Heading(2);
        }
    }
    Part::Words
}

const PAGE_NUMBERS: &str = "pagenum|pageno|page-number|pagenumber|pgnum|pagebreak|page-break-number|\
    lnum|linenum|line-num|linenumber|line-number|lineno";
/// Lines of verse that are elements of their own.
const VERSE: &str = "line|verse-line|verseline|poem-line|poemline|poetryline|poetry-line";
const FOOTNOTES: &str = "footnote|footnotes|endnote|endnotes|footnote-text|footnotetext|fnote";
/// Words under a picture or above a table, in books that have no element for them.
const CAPTIONS: &str = "caption|captions|captiontext|caption-text|figcaption|fig-caption|figure-caption|imgcaption|img-caption|\
    imagecaption|image-caption|illcaption|tablecaption|table-caption|wp-caption-text";
const CONTENTS: &str = "toc|contents|tableofcontents|table-of-contents|toctop";

fn is_break_name(name: &str) -> bool {
    let bare = name.replace('-', "");
    ["scenebreak", "sectionbreak", "spacebreak", "ornament", "asterism", "dinkus", "textbreak", "thoughtbreak"]
        .iter()
        .any(|word| bare.contains(word))
}

/// Whether a class is one of those that head a chapter: `chapter-title`, `ChapterNumber`, `chapnum`, `heading1`.
fn is_title_name(name: &str) -> bool {
    let bare: String = name.chars().filter(|c| c.is_alphabetic()).collect();
    let rest = ["chapter", "chap", "ch", "part"].iter().find_map(|word| bare.strip_prefix(word));
    let heads = |rest: &str| listed("title|number|num|head|heading|name|no|titlenumber|subtitle", rest);
    rest.is_some_and(heads) || (bare == "heading" && name.len() <= 8)
}

/// Whether a picture or a table stands right before or after an element, with no words between.
fn is_by_a_picture(element: &Element<'_>) -> bool {
    let around = |node: &Element<'_>| node.index < element.index && element.index < node.end();
    begins_with_a_picture(element.before().take(40).filter(|node| !around(node)))
        || begins_with_a_picture(element.behind().take(40))
}

fn begins_with_a_picture<'t>(mut nodes: impl Iterator<Item = Element<'t>>) -> bool {
    let shown = |node: &Element<'t>| {
        matches!(node.local(), "img" | "image" | "svg" | "object" | "video" | "math" | "table" | "td" | "th")
    };
    let first = nodes.find(|node| shown(node) || !node.own_text().trim().is_empty());
    first.is_some_and(|node| {
        let mut around = std::iter::successors(node.parent(), Element::parent).take(6);
        shown(&node) || around.any(|above| shown(&above))
    })
}

/// No longer than a title may be, and with no paragraphs in it.
fn is_short(element: &Element<'_>) -> bool {
    let mut letters = 0;
    element.inside().take(60).all(|node| {
        letters += node.own_text().len();
        letters <= 160 && !matches!(node.local(), "p" | "div" | "h1" | "h2" | "h3")
    }) && element.inside().nth(60).is_none()
}

/// Whether a link or a raised number is the mark of a footnote: it leads somewhere, and is a number or a star.
fn is_note_mark(element: &Element<'_>) -> bool {
    let mut mark = String::new();
    let mut linked = element.local() == "a" && element.attr("href").is_some();
    let mut raised = element.local() == "sup";
    for (order, node) in element.inside().enumerate() {
        mark.push_str(node.own_text());
        linked |= node.local() == "a" && node.attr("href").is_some();
        raised |= node.local() == "sup";
        if order > 12 || mark.len() > 24 {
            return false;
        }
    }
    if !linked {
        return false;
    }
    let mark = mark.trim();
    let inner = mark.trim_matches(['[', ']', '(', ')', '{', '}']);
    let bracketed = inner.len() < mark.len();
    let number = !inner.is_empty() && inner.len() <= 4 && inner.bytes().all(|b| b.is_ascii_digit());
    let sign = !inner.is_empty() && inner.chars().count() <= 3 && inner.chars().all(|c| "*†‡§¶#∗".contains(c));
    let letter = inner.len() <= 3 && inner.bytes().all(|b| b.is_ascii_lowercase()) && !inner.is_empty();
    let named = element.words("class").any(|class| {
        let class = class.to_ascii_lowercase();
        ["footnote", "fnanchor", "noteref", "fnref", "endnote"].iter().any(|word| class.contains(word))
    });
    let back = mark.chars().all(|c| "↩↑^←⏎\u{fe0e}".contains(c)) && !mark.is_empty();
    back || sign || (number && (raised || bracketed || named)) || (letter && (raised || named))
}
