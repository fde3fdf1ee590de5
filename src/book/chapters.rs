//! A text cut into chapters where its headings say so.

use super::heading::{Heading, Rank};
use super::pieces::{Piece, Role, usual_blank_lines};
use super::structure::{About, structure};
use super::{Block, BlockKind, Chapter, Manuscript, Reading, Scope, Source};
use std::ops::Range;
use std::path::Path;

/// A heading without words such as `Chapter` starts a chapter of its own only if the chapters come out this long on
/// average; shorter ones are sections.
pub(super) const CHAPTER_BYTES: usize = 1500;

/// Cuts a text into chapters with typed blocks. The chapters are contiguous and hold the whole text.
pub(super) fn chapters(manuscript: Manuscript) -> Reading {
    let text = manuscript.text;
    let (mut pieces, about) = structure(&text);
    let starts = starts(&pieces, manuscript.scope);
    let place = Source { path: manuscript.path, offset_bytes: manuscript.offset_bytes };
    let chapters = divide(&place, &text, &mut pieces, &starts, &about);
    let (title, author, language) = (about.title, about.author, about.language);
    Reading { title, author, language, chapters, notes: manuscript.notes, ..Reading::default() }
}

/// The chapters of a text whose pieces were found in its markup, and of which nothing else says where they begin.
pub(super) fn of_markup(path: &Path, text: &str, mut pieces: Vec<Piece>, scope: Scope) -> (Vec<Chapter>, About) {
    let about = super::structure::of_markup(text, &mut pieces);
    let starts = starts(&pieces, scope);
    let place = Source { path: path.to_owned(), offset_bytes: 0 };
    (divide(&place, text, &mut pieces, &starts, &about), about)
}

/// The chapters that begin with these pieces.
pub(super) fn divide(
    place: &Source,
    text: &str,
    pieces: &mut [Piece],
    starts: &[usize],
    about: &About,
) -> Vec<Chapter> {
    let usual = usual_blank_lines(text, pieces);
    let mut chapters = Vec::with_capacity(starts.len());
    for (order, &first) in starts.iter().enumerate() {
        let after = starts.get(order + 1).copied().unwrap_or(pieces.len());
        let from = if order == 0 { 0 } else { pieces[first].span.start };
        let to = pieces.get(after).map_or(text.len(), |piece| piece.span.start);
        without_outer_rules(&mut pieces[first..after]);
        let own = &pieces[first..after];
        let blocks = own.iter().enumerate().map(|(at, piece)| Block {
            span: piece.span.start - from..piece.span.end - from,
            kind: kind(&piece.role),
            gap_before: at > 0 && is_gap(&own[at - 1], piece, usual),
        });
        let blocks = blocks.collect();
        chapters.push(Chapter {
            number: order as u32 + 1,
            title: title(own, if starts.len() == 1 { about } else { &NOTHING }),
            source: Source { path: place.path.clone(), offset_bytes: place.offset_bytes + from },
            text: text[from..to].to_owned(),
            blocks,
        });
    }
    chapters
}

/// More blank lines than usual between two paragraphs of the story.
fn is_gap(before: &Piece, piece: &Piece, usual: usize) -> bool {
    before.role == Role::Text && piece.role == Role::Text && !piece.joined && piece.blank_lines > usual
}

pub(super) const NOTHING: About = About { title: None, author: None, language: None, chapter: None };

fn kind(role: &Role) -> BlockKind {
    match role {
        Role::Text => BlockKind::Paragraph,
        Role::Break => BlockKind::Break,
        Role::Heading(_) => BlockKind::Heading,
        Role::Title => BlockKind::Title,
        Role::Blurb => BlockKind::Blurb,
        Role::Note => BlockKind::AuthorsNote,
        Role::Contents => BlockKind::Contents,
        Role::Metadata => BlockKind::Metadata,
    }
}

/// The longest text between a part's heading and its first chapter that belongs to that chapter: a motto, a dedication.
pub(super) const MOTTO_BYTES: usize = 600;

/// The first piece of each chapter. The first chapter takes the front of the book with it.
pub(super) fn starts(pieces: &[Piece], scope: Scope) -> Vec<usize> {
    let groups = groups(pieces);
    let opens = opening_groups(pieces, &groups, scope);
    let mut starts = vec![0];
    let mut text_bytes = 0;
    let mut in_part = false;
    let mut from = 0;
    for (group, opens) in groups.into_iter().zip(opens) {
        text_bytes += text_length(&pieces[from..group.start]);
        from = group.start;
        if !opens {
            continue;
        }
        // What stands before the first chapter belongs to it, and so does a part's heading to the part's first chapter.
        if text_bytes > if in_part { MOTTO_BYTES } else { 0 } {
            starts.push(group.start);
            text_bytes = 0;
        }
        in_part = headings(pieces, &group).all(|heading| heading.rank == Rank::Part);
    }
    starts
}

fn headings<'a>(pieces: &'a [Piece], group: &Range<usize>) -> impl Iterator<Item = &'a Heading> {
    pieces[group.clone()].iter().filter_map(Piece::heading)
}

pub(super) fn text_length(pieces: &[Piece]) -> usize {
    pieces.iter().filter(|piece| piece.role == Role::Text).map(|piece| piece.span.len()).sum()
}

/// Headings that stand together, with nothing of the story between.
fn groups(pieces: &[Piece]) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (at, piece) in pieces.iter().enumerate() {
        match &piece.role {
            Role::Heading(heading) if heading.rank != Rank::Closing => {
                match groups.last_mut() {
                    Some(group) if open => group.end = at + 1,
                    _ => groups.push(at..at + 1),
                }
                open = true;
            }
            Role::Heading(_) | Role::Text | Role::Note | Role::Break => open = false,
            Role::Title | Role::Blurb | Role::Contents | Role::Metadata => {}
        }
    }
    groups
}

/// Which groups of headings open a chapter: those with the word, else those with a number, else those of the highest
/// level or the usual ornament that comes more than once.
fn opening_groups(pieces: &[Piece], groups: &[Range<usize>], scope: Scope) -> Vec<bool> {
    let with = |wanted: &dyn Fn(&Heading) -> bool| -> Vec<bool> {
        groups.iter().map(|group| headings(pieces, group).any(wanted)).collect()
    };
    let count = |groups: &[bool]| groups.iter().filter(|&&opens| opens).count();
    let ranked = |rank: Rank| with(&|h| h.rank == rank);
    let whole = scope == Scope::Story;
    let chapters = ranked(Rank::Chapter);
    if count(&chapters) >= 2 {
        return with_parts_and_letters(pieces, groups, &chapters);
    }
    let long_enough = |count: usize| whole && count >= 2 && text_length(pieces) / count >= CHAPTER_BYTES;
    let alone = count(&chapters) == 0;
    let numbered_level = (1..=6).find(|&level| count(&with(&|h| h.rank == Rank::Numeral && h.level == level)) >= 2);
    let level = (1..=6).find(|&level| count(&with(&|h| h.rank == Rank::Marked && h.level == level)) >= 2);
    if count(&ranked(Rank::Episode)) >= 2 && alone {
        with(&|h| h.rank <= Rank::Episode)
    } else if let Some(level) = numbered_level.or(level).filter(|_| whole && alone) {
        with(&|h| (1..=level).contains(&h.level) || h.rank <= Rank::Chapter)
    } else if alone && long_enough(count(&ranked(Rank::Numeral))) {
        with(&|h| h.rank <= Rank::Numeral)
    } else if count(&ranked(Rank::Part)) >= 2 {
        with(&|h| h.rank <= Rank::Chapter)
    } else if alone && begins_marked(pieces, groups) && long_enough(count(&ranked(Rank::Marked))) {
        ranked(Rank::Marked)
    } else {
        vec![false; groups.len()]
    }
}

/// The chapters of a book that calls them so, with the parts they stand in and the letters before the first of them.
/// A part, letter or scene inside a chapter is a section.
fn with_parts_and_letters(pieces: &[Piece], groups: &[Range<usize>], chapters: &[bool]) -> Vec<bool> {
    let first = chapters.iter().position(|&opens| opens).unwrap_or(0);
    let in_front = |at: usize| at < first && headings(pieces, &groups[at]).any(|h| h.rank == Rank::Episode);
    let heads_part = |at: usize| {
        let next = groups.get(at + 1).map_or(pieces.len(), |group| group.start);
        chapters.get(at + 1) == Some(&true)
            && headings(pieces, &groups[at]).any(|h| h.rank == Rank::Part)
            && text_length(&pieces[groups[at].end..next]) <= MOTTO_BYTES
    };
    (0..groups.len()).map(|at| chapters[at] || in_front(at) || heads_part(at)).collect()
}

/// No text of the story stands before the first heading.
fn begins_marked(pieces: &[Piece], groups: &[Range<usize>]) -> bool {
    groups.first().is_some_and(|group| text_length(&pieces[..group.start]) == 0)
}

/// Rules at either end of a chapter, with no story before or after them, are ornaments of its headings and notes.
fn without_outer_rules(own: &mut [Piece]) {
    let is_story = |piece: &Piece| piece.role == Role::Text;
    let first = own.iter().position(is_story).unwrap_or(own.len());
    let last = own.iter().rposition(is_story).unwrap_or(0);
    for (at, piece) in own.iter_mut().enumerate() {
        if piece.role == Role::Break && (at < first || at > last) {
            piece.role = Role::Metadata;
        }
    }
}

/// A chapter's title: from its chapter heading, else from the title line in the same group of headings.
fn title(pieces: &[Piece], about: &About) -> String {
    if let Some(title) = &about.chapter {
        return title.clone();
    }
    let mut from_chapter = Vec::new();
    for group in groups(pieces) {
        if text_length(&pieces[..group.start]) > MOTTO_BYTES {
            break;
        }
        let headings: Vec<&Heading> = pieces[group].iter().filter_map(Piece::heading).collect();
        let part_only = headings.iter().all(|heading| heading.rank == Rank::Part);
        from_chapter = headings;
        if !part_only {
            break;
        }
    }
    let of_chapter =
        from_chapter.iter().position(|heading| matches!(heading.rank, Rank::Chapter | Rank::Episode | Rank::Numeral));
    let own = &from_chapter[of_chapter.unwrap_or(0)..];
    own.iter().map(|heading| heading.title.clone()).find(|title| !title.is_empty()).unwrap_or_default()
}
