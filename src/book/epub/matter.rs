//! What a document of a book is beside the story: cover, title page, copyright, contents, index, notes.

use super::super::heading::{self, listed};
use super::super::markup::Kind;

/// What becomes of a part of the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Matter {
    /// Story.
    Story,
    /// Read, but no chapter of its own: a dedication, a motto.
    Motto,
    /// Not read.
    Left(Kind),
}

/// What a word of the guide, the landmarks or `epub:type` says.
pub(super) fn of_type(word: &str, footnotes: bool) -> Matter {
    let word = word.trim_start_matches("other.");
    match word {
        "dedication" | "epigraph" => Matter::Motto,
        "toc" | "loi" | "lot" | "contents" => Matter::Left(Kind::Contents),
        "acknowledgements" | "acknowledgments" => Matter::Left(Kind::Note),
        "notes" | "footnotes" | "endnotes" | "rearnotes" if !footnotes => Matter::Left(Kind::Metadata),
        "cover" | "title-page" | "titlepage" | "halftitlepage" | "copyright-page" | "copyright" | "colophon"
        | "index" | "bibliography" | "imprint" | "landmarks" | "page-list" => Matter::Left(Kind::Metadata),
        _ => Matter::Story,
    }
}

/// What a title says; `late` where most of the book stands before it.
pub(super) fn of_title(title: &str, late: bool, footnotes: bool) -> Matter {
    let words = heading::words(title).trim_end_matches([':', '.']).to_lowercase();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ").replace('’', "'");
    let words = words.strip_prefix("the ").unwrap_or(&words);
    let starts = |list: &[&str]| list.iter().any(|start| words.starts_with(start));
    if listed("dedication|epigraph", words) {
        Matter::Motto
    } else if listed("contents|table of contents|list of chapters|list of illustrations|illustrations|toc", words) {
        Matter::Left(Kind::Contents)
    } else if listed(
        "acknowledgements|acknowledgments|about author|about the author|author's note|author's notes",
        words,
    ) {
        Matter::Left(Kind::Note)
    } else if listed(LEFT, words)
        || starts(&["also by ", "other books by ", "more by ", "books by ", "copyright ©"])
        || (late && !footnotes && listed("notes|endnotes|footnotes", words))
        || (late && listed(LATE, words))
    {
        Matter::Left(Kind::Metadata)
    } else {
        Matter::Story
    }
}

const LEFT: &str = "cover|cover page|title page|titlepage|half title|half title page|half-title|copyright|copyright page|\
    copyright notice|copyright information|legal notice|colophon|imprint|full project gutenberg license|\
    project gutenberg license|transcriber's note|transcriber's notes|newsletter|front matter|back cover|landmarks|\
    other titles|series page|praise|advance praise|full license";
const LATE: &str = "index|bibliography|credits|picture credits|works cited|references";

/// What a document's file name says.
pub(super) fn of_file(path: &str, footnotes: bool) -> Matter {
    let name = path.rsplit('/').next().unwrap_or_default().to_lowercase();
    let stem = name.split('.').next().unwrap_or_default().replace(['-', '_'], "");
    if listed("cover|coverpage|titlepage|title|halftitle|halftitlepage|copyright|jacket|colophon|imprint", &stem)
        || (!footnotes && listed("footnotes|endnotes|xnotes|rearnotes", &stem))
    {
        Matter::Left(Kind::Metadata)
    } else if listed("toc|contents|tableofcontents|loft|loi|lot|listoffigures|listoftables", &stem) {
        Matter::Left(Kind::Contents)
    } else if listed("dedication|epigraph", &stem) {
        Matter::Motto
    } else {
        Matter::Story
    }
}
