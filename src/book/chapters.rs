//! A text cut into chapters where its headings say so.

use super::heading::{Heading, Rank};
use super::pieces::{Piece, Role, usual_blank_lines};
use super::structure::{About, structure};
use super::{Block, BlockKind, Chapter, Manuscript, Reading, Scope, Source};

/// A heading without words such as `Chapter` starts a chapter of its own only if the chapters come out this long on
/// average; shorter ones are sections.
const CHAPTER_BYTES: usize = 1500;

/// Cuts a text into chapters with typed blocks. The chapters are contiguous and hold the whole text.
pub(super) fn chapters(manuscript: Manuscript) -> Reading {
    let text = manuscript.text;
    let (pieces, about) = structure(&text);
    let usual = usual_blank_lines(&text, &pieces);
    let starts = starts(&pieces, manuscript.scope);
    let mut chapters = Vec::with_capacity(starts.len());
    for (order, &first) in starts.iter().enumerate() {
        let after = starts.get(order + 1).copied().unwrap_or(pieces.len());
        let from = if order == 0 { 0 } else { pieces[first].span.start };
        let to = pieces.get(after).map_or(text.len(), |piece| piece.span.start);
        let own = &pieces[first..after];
        let blocks = own.iter().enumerate().map(|(at, piece)| Block {
            span: piece.span.start - from..piece.span.end - from,
            kind: kind(&piece.role),
            gap_before: at > 0 && is_gap(&own[at - 1], piece, usual),
        });
        let blocks = blocks.collect();
        chapters.push(Chapter {
            number: order as u32 + 1,
            title: title(&pieces[first..after], if starts.len() == 1 { &about } else { &NOTHING }),
            source: Source { path: manuscript.path.clone(), offset_bytes: manuscript.offset_bytes + from },
            text: text[from..to].to_owned(),
            blocks,
        });
    }
    Reading { title: about.title, author: about.author, language: about.language, chapters, notes: manuscript.notes }
}

/// More blank lines than usual between two paragraphs of the story.
fn is_gap(before: &Piece, piece: &Piece, usual: usize) -> bool {
    before.role == Role::Text && piece.role == Role::Text && !piece.joined && piece.blank_lines > usual
}

const NOTHING: About = About { title: None, author: None, language: None, chapter: None };

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
const MOTTO_BYTES: usize = 600;

/// The first piece of each chapter. The first chapter takes the front of the book with it.
fn starts(pieces: &[Piece], scope: Scope) -> Vec<usize> {
    let groups = groups(pieces);
    let chosen = split_rule(pieces, &groups, scope);
    let mut starts = vec![0];
    let mut text_bytes = 0;
    let mut in_part = false;
    let mut from = 0;
    for group in groups {
        text_bytes += text_length(&pieces[from..group.start]);
        from = group.start;
        let headings = || pieces[group.clone()].iter().filter_map(Piece::heading);
        if !headings().any(&chosen) {
            continue;
        }
        // What stands before the first chapter belongs to it, and so does a part's heading to the part's first chapter.
        if text_bytes > if in_part { MOTTO_BYTES } else { 0 } {
            starts.push(group.start);
            text_bytes = 0;
        }
        in_part = headings().all(|heading| heading.rank == Rank::Part);
    }
    starts
}

fn text_length(pieces: &[Piece]) -> usize {
    pieces.iter().filter(|piece| piece.role == Role::Text).map(|piece| piece.span.len()).sum()
}

/// Headings that stand together, with nothing of the story between.
fn groups(pieces: &[Piece]) -> Vec<std::ops::Range<usize>> {
    let mut groups: Vec<std::ops::Range<usize>> = Vec::new();
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

/// Which headings start a chapter in this text.
fn split_rule(pieces: &[Piece], groups: &[std::ops::Range<usize>], scope: Scope) -> Box<dyn Fn(&Heading) -> bool> {
    let count = |wanted: &dyn Fn(&Heading) -> bool| {
        groups.iter().filter(|group| pieces[(*group).clone()].iter().filter_map(Piece::heading).any(wanted)).count()
    };
    let long_enough =
        |count: usize| scope == Scope::Story && count >= 2 && text_length(pieces) / count >= CHAPTER_BYTES;
    if count(&|h| h.rank == Rank::Chapter) >= 2 {
        return Box::new(|h| h.rank <= Rank::Chapter);
    }
    let in_chapter = count(&|h| h.rank == Rank::Chapter) == 1;
    let numerals = count(&|h| h.rank == Rank::Numeral);
    if !in_chapter
        && (long_enough(numerals) || (scope == Scope::Story && count(&|h| h.rank == Rank::Numeral && h.level > 0) >= 2))
    {
        return Box::new(|h| h.rank <= Rank::Numeral);
    }
    if count(&|h| h.rank == Rank::Part) >= 2 {
        return Box::new(|h| h.rank == Rank::Part);
    }
    for level in 1..=6 {
        let many = count(&|h| h.level == level);
        if !in_chapter && many >= 2 && scope == Scope::Story {
            return Box::new(move |h| h.level > 0 && h.level <= level);
        }
    }
    let opens = groups.first().is_some_and(|group| pieces[..group.start].iter().all(|piece| piece.role != Role::Text));
    if !in_chapter && opens && long_enough(count(&|h| h.rank == Rank::Marked)) {
        return Box::new(|h| h.rank == Rank::Marked);
    }
    Box::new(|_| false)
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
    let of_chapter = from_chapter.iter().position(|heading| matches!(heading.rank, Rank::Chapter | Rank::Numeral));
    let own = &from_chapter[of_chapter.unwrap_or(0)..];
    own.iter().map(|heading| heading.title.clone()).find(|title| !title.is_empty()).unwrap_or_default()
}
