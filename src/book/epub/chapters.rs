//! Where the chapters of an EPUB begin, and what becomes of what stands before and after them.

use super::super::chapters::{CHAPTER_BYTES, MOTTO_BYTES, NOTHING, divide, starts, text_length};
use super::super::heading::{self, Rank};
use super::super::markup::{Flow, Kind};
use super::super::pieces::{Piece, Role};
use super::super::{Chapter, Options, Scope, Source, structure};
use super::Document;
use super::contents::Entry;
use super::matter::{self, Matter};
use super::package::Package;
use std::collections::{HashMap, HashSet};

/// A part of the book: what an entry of the table of contents, or a document with a heading, begins.
#[derive(Debug, Clone)]
struct Section {
    /// Its first piece.
    first: usize,
    /// What the table of contents calls it.
    title: String,
}

/// The chapters of a book that was read into a flow.
pub(super) fn chapters(
    flow: Flow,
    documents: &[Document],
    entries: &[Entry],
    package: &Package,
    options: &Options,
    place: &Source,
) -> Vec<Chapter> {
    let Flow { text, mut pieces, .. } = flow;
    structure::settle_headings(&text, &mut pieces);
    leave_rights_pages(&text, &mut pieces, documents, entries);
    let mut sections = sections(&text, &mut pieces, documents, entries);
    settle(&text, &mut pieces, &sections, options);
    mark_title(&text, &mut pieces, package);
    merge(&text, &pieces, &mut sections);
    let firsts: Vec<usize> = sections.iter().map(|section| section.first).collect();
    let mut chapters = divide(place, &text, &mut pieces, &firsts, &NOTHING);
    // The only entry of a table of contents says where to begin: the chapter's own heading says more.
    let alone = chapters.len() == 1 && !chapters[0].title.is_empty();
    for (chapter, section) in chapters.iter_mut().zip(&sections).filter(|_| !alone) {
        name(chapter, &section.title);
    }
    chapters
}

/// Gives a chapter the title of its entry; its number, if that is all that the entry says, gives way to its own heading.
fn name(chapter: &mut Chapter, entry: &str) {
    let title = match heading::parse(entry) {
        Some(heading) => heading.title,
        None => heading::words(entry).to_owned(),
    };
    if !title.is_empty() {
        chapter.title = title;
    }
}

/// The sections in order; the first begins with the first piece.
fn sections(text: &str, pieces: &mut [Piece], documents: &[Document], entries: &[Entry]) -> Vec<Section> {
    let mut found = by_entries(text, pieces, documents, entries);
    let listed: Vec<usize> = found.iter().map(|section| section.first).collect();
    let named: HashSet<&str> = entries.iter().map(|entry| entry.path.as_str()).collect();
    let end = |order: usize| documents.get(order + 1).map_or(pieces.len(), |next| next.first);
    for (order, document) in documents.iter().enumerate() {
        let own = &pieces[document.first..end(order)];
        let unlisted = !named.contains(document.path.as_str()) || found.is_empty();
        if unlisted && own.first().is_some_and(|piece| heads(piece, found.is_empty())) {
            found.push(Section { first: document.first, title: String::new() });
        }
    }
    if listed.len() < 2 && found.len() < 2 {
        let generic = starts(pieces, Scope::Story);
        let by_document = || documents.iter().map(|document| document.first).filter(|first| *first < pieces.len());
        let firsts: Vec<usize> = if generic.len() < 2 && !has_headings(pieces) && documents.len() > 2 {
            by_document().collect()
        } else {
            generic
        };
        found.extend(firsts.into_iter().map(|first| Section { first, title: String::new() }));
    }
    found.sort_by_key(|section| section.first);
    found.dedup_by(|later, earlier| {
        let same = later.first == earlier.first;
        if same && !later.title.is_empty() {
            earlier.title = std::mem::take(&mut later.title);
        }
        same
    });
    if found.first().is_none_or(|section| section.first > 0) {
        found.insert(0, Section { first: 0, title: String::new() });
    }
    found
}

fn has_headings(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| piece.heading().is_some())
}

/// Whether a document that begins with this begins a chapter, although no entry says so.
fn heads(piece: &Piece, nothing_listed: bool) -> bool {
    piece.heading().is_some_and(|heading| {
        (1..=2).contains(&heading.level) || heading.rank <= Rank::Chapter || (nothing_listed && heading.level > 0)
    })
}

/// An entry whose place is known.
struct Placed<'e> {
    entry: &'e Entry,
    first: usize,
}

/// The sections that the table of contents lists.
fn by_entries(text: &str, pieces: &mut [Piece], documents: &[Document], entries: &[Entry]) -> Vec<Section> {
    let by_path: HashMap<&str, usize> = documents.iter().enumerate().map(|(at, one)| (one.path.as_str(), at)).collect();
    let mut below = None;
    let mut placed: Vec<Placed<'_>> = entries
        .iter()
        .rev()
        .filter_map(|entry| {
            let place = || {
                let document = &documents[*by_path.get(entry.path.as_str())?];
                Some(document.anchors.get(&entry.fragment).copied().unwrap_or(document.first))
            };
            below = if entry.path.is_empty() { below } else { place() };
            below.map(|first| Placed { entry, first })
        })
        .collect();
    placed.reverse();
    placed.retain(|placed| placed.first < pieces.len());
    placed.sort_by_key(|placed| placed.first);
    let opens = opening(text, pieces, &placed);
    let opening = placed.iter().zip(opens).filter(|(_, opens)| *opens).map(|(placed, _)| placed);
    let sections: Vec<Section> =
        opening.map(|placed| Section { first: placed.first, title: placed.entry.title.clone() }).collect();
    for section in &sections {
        mark_heading(text, &mut pieces[section.first..], &section.title);
    }
    sections
}

/// A section's title that is set as a paragraph is a heading all the same.
fn mark_heading(text: &str, pieces: &mut [Piece], title: &str) {
    let key =
        |words: &str| words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let title = key(title);
    for piece in pieces.iter_mut().take(3) {
        let words = &text[piece.span.clone()];
        if piece.role == Role::Text && words.len() <= 200 && !title.is_empty() && key(words) == title {
            let marked = heading::parse(words).unwrap_or_else(|| heading::Heading::marked(words));
            piece.role = Role::Heading(marked);
            return;
        }
    }
}

/// Nobody listens to more than this, about an hour, without a place to stop at.
const LONGEST_CHAPTER_BYTES: usize = 55_000;

/// Which entries open a chapter. One is split into those below it where they call themselves chapters, and where they are
/// long enough to be some and it has no text of its own to speak of or is very long; otherwise they are sections of it.
fn opening(text: &str, pieces: &[Piece], placed: &[Placed<'_>]) -> Vec<bool> {
    let mut lengths = Vec::with_capacity(pieces.len() + 1);
    lengths.push(0);
    for piece in pieces {
        let own = if piece.role == Role::Text { piece.span.len() } else { 0 };
        lengths.push(lengths[lengths.len() - 1] + own);
    }
    debug_assert!(lengths.last().is_some_and(|all| *all <= text.len()));
    let length = |from: usize, to: usize| lengths[to.max(from)] - lengths[from];
    let first = |at: usize| placed.get(at).map_or(pieces.len(), |placed| placed.first);
    // The entry after the last one below each, and the entries right below it.
    let mut ends = vec![placed.len(); placed.len()];
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); placed.len()];
    let mut parents: Vec<usize> = Vec::new();
    let mut parent_of = vec![None; placed.len()];
    for (at, one) in placed.iter().enumerate() {
        while let Some(&parent) = parents.last().filter(|parent| placed[**parent].entry.depth >= one.entry.depth) {
            ends[parent] = at;
            parents.pop();
        }
        parent_of[at] = parents.last().copied();
        if let Some(&parent) = parents.last() {
            below[parent].push(at);
        }
        parents.push(at);
    }
    let mut opens = vec![true; placed.len()];
    let mut splits = vec![false; placed.len()];
    for at in 0..placed.len() {
        opens[at] = parent_of[at].is_none_or(|parent: usize| opens[parent] && splits[parent]);
        let Some(&child) = below[at].first() else { continue };
        let named = below[at].iter().filter(|&&child| is_chapter(&placed[child].entry.title)).count();
        let own = length(first(at), first(child));
        let inside = length(first(child), first(ends[at]));
        let long_enough = inside >= CHAPTER_BYTES * below[at].len();
        let too_long = below[at].len() > 1 && own + inside > LONGEST_CHAPTER_BYTES;
        splits[at] = named * 2 > below[at].len() || (long_enough && (own <= MOTTO_BYTES || too_long));
    }
    opens
}

fn is_chapter(title: &str) -> bool {
    heading::parse(title).is_some_and(|heading| heading.rank <= Rank::Numeral)
}

/// Gives the pieces of each section their roles: what is no story is not read.
fn settle(text: &str, pieces: &mut [Piece], sections: &[Section], options: &Options) {
    for (order, section) in sections.iter().enumerate() {
        let end = sections.get(order + 1).map_or(pieces.len(), |next| next.first);
        let late = section.first * 10 > pieces.len() * 6;
        let own = &mut pieces[section.first..end];
        match matter::of_title(&title(text, own, section), late, options.footnotes) {
            Matter::Left(kind) if is_furniture(own) => own.iter_mut().for_each(|piece| leave(piece, kind)),
            _ => structure::of_chapter(text, own),
        }
    }
}

/// What a section is called: by the table of contents, else by its heading.
fn title(text: &str, own: &[Piece], section: &Section) -> String {
    let heading =
        || own.first().filter(|piece| piece.heading().is_some()).map(|piece| text[piece.span.clone()].to_owned());
    if section.title.is_empty() { heading().unwrap_or_default() } else { section.title.clone() }
}

/// More than this is no cover or list, whatever it is called, unless its paragraphs are short.
const FURNITURE_BYTES: usize = 6000;

fn is_furniture(own: &[Piece]) -> bool {
    let texts = own.iter().filter(|piece| piece.role == Role::Text).count();
    text_length(own) <= FURNITURE_BYTES.max(texts * 300)
}

/// Pages that no entry leads to and that say whose the book is are not read.
fn leave_rights_pages(text: &str, pieces: &mut [Piece], documents: &[Document], entries: &[Entry]) {
    let named: HashSet<&str> = entries.iter().map(|entry| entry.path.as_str()).collect();
    for (order, document) in documents.iter().enumerate() {
        let end = documents.get(order + 1).map_or(pieces.len(), |next| next.first);
        let own = &mut pieces[document.first..end];
        if !named.contains(document.path.as_str()) && is_rights_page(text, own) {
            own.iter_mut().for_each(|piece| leave(piece, Kind::Metadata));
        }
    }
}

/// A page that says who owns the book.
fn is_rights_page(text: &str, own: &[Piece]) -> bool {
    let says = |piece: &Piece| {
        let words = text[piece.span.clone()].to_lowercase();
        ["copyright ©", "© ", "all rights reserved", "isbn"].iter().any(|mark| words.contains(mark))
    };
    text_length(own) <= FURNITURE_BYTES && own.iter().take(40).filter(|piece| piece.span.len() < 1500).any(says)
}

fn leave(piece: &mut Piece, kind: Kind) {
    if matches!(piece.role, Role::Text | Role::Heading(_) | Role::Break) {
        piece.role = match kind {
            Kind::Contents => Role::Contents,
            Kind::Note => Role::Note,
            _ => Role::Metadata,
        };
    }
}

/// On the title page, the lines that are the book's title and its author's name are spoken.
fn mark_title(text: &str, pieces: &mut [Piece], package: &Package) {
    let key =
        |words: &str| words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let title = package.title.as_deref().map(key).filter(|title| !title.is_empty());
    let author = package.author.as_deref().map(key).filter(|author| !author.is_empty());
    let Some(title) = title else { return };
    let front = pieces.iter().position(|piece| piece.role == Role::Text).unwrap_or(pieces.len());
    let is_title = |piece: &Piece| piece.span.len() < 400 && key(&text[piece.span.clone()]) == title;
    let Some(at) = pieces[..front].iter().position(is_title) else { return };
    pieces[at].role = Role::Title;
    for piece in pieces[at + 1..front].iter_mut().take(4).filter(|piece| piece.role == Role::Metadata) {
        let words = key(&text[piece.span.clone()]);
        let bare = words.strip_prefix("by").unwrap_or(&words);
        if author.as_deref() == Some(bare) || author.as_deref() == Some(&words) {
            piece.role = Role::Title;
            return;
        }
    }
}

/// Leaves the sections that are chapters. What nobody hears, and what is too little to stand alone (a part's title, a
/// motto, a dedication) goes with the chapter after it, or with the last.
fn merge(text: &str, pieces: &[Piece], sections: &mut Vec<Section>) {
    let mut chapters: Vec<Section> = Vec::new();
    // Where what waits for the next chapter begins.
    let mut waiting: Option<usize> = None;
    for (order, section) in sections.iter().enumerate() {
        let end = sections.get(order + 1).map_or(pieces.len(), |next| next.first);
        let own = &pieces[section.first..end];
        let spoken = own.iter().any(|piece| matches!(piece.role, Role::Text));
        let headed = own.iter().any(|piece| matches!(piece.role, Role::Heading(_) | Role::Title));
        if spoken && !is_lead(text, own, section) {
            let first = waiting.take().unwrap_or(section.first);
            chapters.push(Section { first, title: section.title.clone() });
        } else if spoken || headed || chapters.is_empty() {
            waiting.get_or_insert(section.first);
        }
    }
    if chapters.is_empty() {
        chapters.push(Section { first: 0, title: String::new() });
    }
    chapters[0].first = 0;
    *sections = chapters;
}

/// Whether a section only leads to the next: a dedication, a motto, a part's title with a line below it.
fn is_lead(text: &str, own: &[Piece], section: &Section) -> bool {
    let length = text_length(own);
    let title = title(text, own, section);
    let is_part = heading::parse(&title).is_some_and(|heading| heading.rank == Rank::Part);
    let motto = matter::of_title(&title, false, false) == Matter::Motto;
    let nameless = title.is_empty() && section.first == 0 && !has_headings(own);
    ((is_part || nameless) && length <= MOTTO_BYTES) || (motto && length <= 4 * MOTTO_BYTES)
}
