//! What each piece of a text is, seen in its place: headings that count on, titles under them, lists of contents.

use super::heading::{self, Heading, Rank};
use super::lines::{ends_sentence, split};
use super::number::Form;
use super::pieces::{LONGEST_CONTENTS, Piece, Role, is_break, pieces, unpaged, usual_blank_lines};
use super::{front, notes};

/// What a text says of itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct About {
    pub(super) title: Option<String>,
    pub(super) author: Option<String>,
    pub(super) language: Option<String>,
    /// The title of the chapter that the file holds, where the file is one.
    pub(super) chapter: Option<String>,
}

/// The pieces of a text, each with its final role, and what the text says of itself.
pub(super) fn structure(text: &str) -> (Vec<Piece>, About) {
    let mut about = About::default();
    let mut pieces = pieces(text);
    front::mark_metadata(text, &mut pieces, &mut about);
    mark_contents(text, &mut pieces);
    mark_page_numbers(text, &mut pieces);
    settle_numerals(text, &mut pieces);
    mark_chapter_titles(text, &mut pieces);
    notes::mark_notes(text, &mut pieces);
    front::mark_front(text, &mut pieces, &mut about);
    mark_bare_titles(text, &mut pieces);
    (pieces, about)
}

/// Settles the pieces that were found in a page's markup, and gives what the text says of itself.
pub(super) fn of_markup(text: &str, pieces: &mut Vec<Piece>) -> About {
    let mut about = About::default();
    mark_headings(text, pieces);
    // A page may set the author's line as a heading below the title's.
    for piece in pieces.iter_mut().take(4).skip(1).filter(|piece| piece.heading().is_some()) {
        if front::by_line(&text[piece.span.clone()]).is_some_and(|name| !name.is_empty()) {
            piece.role = Role::Text;
        }
    }
    front::mark_metadata(text, pieces, &mut about);
    mark_contents(text, pieces);
    settle_numerals(text, pieces);
    mark_chapter_titles(text, pieces);
    notes::mark_notes(text, pieces);
    front::mark_front(text, pieces, &mut about);
    about
}

/// The headings that a page sets as paragraphs: `Chapter 4`, `IV.`, `--- The Other Side ---`.
fn mark_headings(text: &str, pieces: &mut [Piece]) {
    for piece in pieces.iter_mut().filter(|piece| piece.role == Role::Text && !piece.listed) {
        let words = &text[piece.span.clone()];
        if words.len() > 160 {
            continue;
        }
        if let Some(heading) = heading::parse(words).filter(|_| !words.contains('\n')) {
            piece.role = Role::Heading(heading);
        }
    }
}

/// Finds the headings among the pieces of a book whose chapters it says itself, and the frame of Project Gutenberg.
pub(super) fn settle_headings(text: &str, pieces: &mut Vec<Piece>) {
    mark_headings(text, pieces);
    settle_numerals(text, pieces);
    mark_chapter_titles(text, pieces);
    front::mark_gutenberg(text, pieces, &mut About::default());
}

/// Settles the pieces of one chapter whose place the book itself says.
pub(super) fn of_chapter(text: &str, pieces: &mut [Piece]) {
    notes::mark_notes(text, pieces);
    front::mark_summaries(text, pieces);
}

/// Keeps the numerals that are headings, and makes the others text again.
///
/// A numeral is a heading where it stands first in the text or right under another heading, or where it counts on from
/// the numeral before it with a good piece of text between. `I` alone in the middle of a page is a person.
fn settle_numerals(text: &str, pieces: &mut Vec<Piece>) {
    let mut accepted = vec![false; pieces.len()];
    for form in [Form::Digits, Form::RomanUpper, Form::RomanLower, Form::Words] {
        settle_form(pieces, form, &mut accepted);
    }
    for (piece, accepted) in pieces.iter_mut().zip(&accepted) {
        if matches!(&piece.role, Role::Heading(heading) if heading.rank == Rank::Numeral && heading.level == 0)
            && !accepted
        {
            let words = text[piece.span.clone()].to_lowercase();
            // Rows of crosses look like a Roman thirty.
            piece.role = if words.len() >= 3 && words.bytes().all(|b| b == b'x') { Role::Break } else { Role::Text };
        }
    }
    rejoin(pieces);
}

/// The least text between two numerals that count on; less is a list or a count-down.
const SECTION_BYTES: usize = 150;

fn settle_form(pieces: &[Piece], form: Form, accepted: &mut [bool]) {
    let candidates: Vec<(usize, u32)> = pieces
        .iter()
        .enumerate()
        .filter_map(|(at, piece)| {
            let heading =
                piece.heading().filter(|h| h.rank == Rank::Numeral && h.form == Some(form) && h.level == 0)?;
            Some((at, heading.number?))
        })
        .collect();
    // Text bytes up to each piece, so that the text between two is one subtraction.
    let mut last: Option<(usize, u32)> = None;
    for (order, &(at, number)) in candidates.iter().enumerate() {
        let under_heading = at > 0 && pieces[at - 1].heading().is_some_and(|h| h.rank < Rank::Numeral || h.level > 0);
        let stands_first = pieces[..at].iter().rev().take(12).all(is_front) && at < 12;
        let room =
            |from: usize, to: usize| pieces[to].span.start.saturating_sub(pieces[from].span.end) >= SECTION_BYTES;
        let counts_on = last.is_some_and(|(before, value)| value + 1 == number && room(before, at));
        let begins = candidates
            .get(order + 1)
            .is_some_and(|&(next, value)| number <= 2 && value == number + 1 && room(at, next));
        if counts_on || begins || under_heading || stands_first {
            accepted[at] = true;
            last = Some((at, number));
        }
    }
}

/// True for what may stand before the first heading: short lines and notes of a few words.
fn is_front(piece: &Piece) -> bool {
    match &piece.role {
        Role::Text => piece.span.len() <= 120,
        _ => true,
    }
}

/// Gives back to a paragraph the first line that turned out to be no heading.
fn rejoin(pieces: &mut Vec<Piece>) {
    let mut kept: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces.drain(..) {
        match kept.last_mut() {
            Some(before) if piece.joined && piece.role == Role::Text && before.role == Role::Text => {
                before.span.end = piece.span.end;
            }
            _ => kept.push(piece),
        }
    }
    *pieces = kept;
}

/// Numbers that stand in the middle of sentences are page numbers: nobody wants to hear them.
fn mark_page_numbers(text: &str, pieces: &mut [Piece]) {
    let is_number = |piece: &Piece| {
        piece.heading().is_some_and(|h| h.rank == Rank::Numeral && h.form == Some(Form::Digits) && h.title.is_empty())
    };
    let (mut all, mut inside) = (0, 0);
    for three in pieces.windows(3) {
        if is_number(&three[1]) && three[0].role == Role::Text && three[2].role == Role::Text {
            all += 1;
            let goes_on = text[three[2].span.clone()].starts_with(char::is_lowercase);
            inside += usize::from(goes_on || !ends_sentence(&text[three[0].span.clone()]));
        }
    }
    if all >= 3 && inside * 5 >= all * 2 {
        pieces.iter_mut().filter(|piece| is_number(piece)).for_each(|piece| piece.role = Role::Metadata);
    }
}

/// A list of contents: what stands under `Contents`; without such a title, three headings or more at the front, with no
/// text between, that come again.
fn mark_contents(text: &str, pieces: &mut [Piece]) {
    let mut at = 0;
    let mut in_front = true;
    let mut prose = 0;
    // Not even a list of contents stands behind a preface longer than this.
    while at < pieces.len().min(400) && prose < 20 {
        in_front &= is_front(&pieces[at]);
        prose += usize::from(!is_front(&pieces[at]));
        let titled = is_contents_title(&text[pieces[at].span.clone()]);
        let start = at + usize::from(titled);
        let (end, run_end) = if titled || in_front { run_of_entries(text, pieces, start, titled) } else { (at, at) };
        if titled || end >= start + 3 {
            pieces[at..end].iter_mut().for_each(|piece| piece.role = Role::Contents);
            at = end.max(at + 1);
        } else {
            // What begins inside a run that held no list holds none either.
            at = run_end.max(at + 1);
        }
    }
}

fn is_contents_title(line: &str) -> bool {
    let words = heading::words(line).trim_end_matches([':', '.']).to_lowercase();
    ["contents", "table of contents", "list of chapters", "chapters"].contains(&words.as_str())
}

/// How far the entries of a list of contents go from `start` (`start` itself when there is none), and how far went what
/// was looked at.
///
/// Under a title like `Contents`, short lines are entries; without it, only headings are, and only if the first of
/// them comes again after the last: that is where the book begins.
fn run_of_entries(text: &str, pieces: &[Piece], start: usize, titled: bool) -> (usize, usize) {
    let mut seen = std::collections::HashSet::new();
    let mut part = String::new();
    let mut after_list = None;
    for (at, piece) in pieces.iter().enumerate().skip(start).take(LONGEST_CONTENTS) {
        let words = &text[piece.span.clone()];
        let short = |line: &str| line.len() <= 100 && !ends_sentence(line);
        let is_entry = match &piece.role {
            Role::Heading(_) | Role::Contents => true,
            Role::Text => titled && words.len() <= 5000 && split(words).all(short),
            _ => false,
        };
        if !is_entry {
            // Nothing came again: the heading right above the text is the text's own.
            let own = at > start && pieces[at - 1].heading().is_some();
            return (if titled { after_list.unwrap_or(at - usize::from(own)) } else { start }, at);
        }
        for line in split(words) {
            if !remember(line, &mut part, &mut seen) {
                return (at, at);
            }
        }
        if words.contains('\n') && !matches!(piece.role, Role::Heading(_)) {
            after_list = Some(at + 1);
        }
    }
    (start, pieces.len().min(start + LONGEST_CONTENTS))
}

/// Takes note of an entry; false when the same one, or one of the same number in the same part, was there before.
fn remember(line: &str, part: &mut String, seen: &mut std::collections::HashSet<String>) -> bool {
    let key = entry_key(line);
    let heading = heading::parse(unpaged(line).0);
    let number =
        heading.as_ref().and_then(|h| h.number).filter(|_| heading.as_ref().is_some_and(|h| h.rank != Rank::Part));
    if heading.is_some_and(|heading| heading.rank == Rank::Part) {
        part.clone_from(&key);
    }
    let is_new = number.is_none_or(|number| seen.insert(format!("{part} {number}")));
    seen.insert(key) && is_new
}

/// An entry's words without page number, capitals, dots and ornaments.
fn entry_key(line: &str) -> String {
    let words = heading::words(unpaged(line).0).to_lowercase();
    words.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The line under a chapter's number that is its title.
fn mark_chapter_titles(text: &str, pieces: &mut [Piece]) {
    let under_number = |at: usize, pieces: &[Piece]| {
        at > 0
            && pieces[at].role == Role::Text
            && pieces[at - 1].heading().is_some_and(|h| h.wants_title() && h.rank <= Rank::Numeral)
    };
    let places: Vec<usize> = (0..pieces.len().saturating_sub(1)).filter(|&at| under_number(at, pieces)).collect();
    let stopped = |at: usize| {
        let words = &text[pieces[at].span.clone()];
        words.ends_with('.') && words.split_whitespace().count() > 1 && heading::is_title(words.trim_end_matches('.'))
    };
    let with_stop = places.iter().filter(|&&at| stopped(at)).count();
    let stops_are_usual = with_stop >= 2 && with_stop * 5 >= places.len() * 3;
    let is_title = |at: usize| {
        is_subtitle(&text[pieces[at].span.clone()]) || (stopped(at) && (stops_are_usual || pieces[at].joined))
    };
    let titled = places.iter().filter(|&&at| is_title(at)).count();
    let titles_are_usual = titled >= 2 && titled * 5 >= places.len() * 3;
    let is_quotation = |at: usize| titles_are_usual && quoted_title(&text[pieces[at].span.clone()]);
    let titles: Vec<usize> = places.into_iter().filter(|&at| is_title(at) || is_quotation(at)).collect();
    for at in titles {
        pieces[at].role = Role::Heading(Heading::marked(&text[pieces[at].span.clone()]));
    }
}

/// A title that is a quotation: `"All the World's a Stage"`.
fn quoted_title(words: &str) -> bool {
    let inner = words.strip_prefix(['"', '“']).and_then(|rest| rest.strip_suffix(['"', '”']));
    inner.is_some_and(|inner| heading::is_title(inner) && !inner.contains(['"', '“', '”']))
}

/// Titles without a number or an ornament: lines that the list of contents names, and lines in capitals that stand
/// apart.
fn mark_bare_titles(text: &str, pieces: &mut [Piece]) {
    let contents = pieces.iter().filter(|piece| piece.role == Role::Contents);
    let named: std::collections::HashSet<String> = contents
        .flat_map(|piece| split(&text[piece.span.clone()]))
        .map(entry_key)
        .filter(|key| !key.is_empty())
        .collect();
    let usual = usual_blank_lines(text, pieces);
    for at in 0..pieces.len() {
        let words = &text[pieces[at].span.clone()];
        if pieces[at].role != Role::Text || words.len() > 120 || words.contains('\n') {
            continue;
        }
        let apart = pieces[at].blank_lines > usual || (at > 0 && pieces[at - 1].role == Role::Break);
        let heads = pieces.get(at + 1).is_some_and(|next| next.role == Role::Text && !next.joined);
        let capitals = !words.contains(char::is_lowercase) && words.chars().filter(|c| c.is_alphabetic()).count() >= 4;
        let shouted = words.ends_with(['!', '?']) || !heading::is_title(words);
        if heads && named.contains(&entry_key(words)) && !ends_sentence(words) {
            pieces[at].role = Role::Heading(Heading { rank: Rank::Chapter, ..Heading::marked(words) });
        } else if at > 0 && heads && apart && capitals && !shouted {
            pieces[at].role = Role::Heading(Heading::marked(words));
        }
    }
}

/// Words that, right under a chapter's number, are its title.
fn is_subtitle(words: &str) -> bool {
    if words.len() > 160 || is_break(words) {
        return false;
    }
    let lower = words.to_lowercase();
    let old_style = ["in which", "wherein", "containing", "how ", "of ", "concerning", "being "];
    let begins = old_style.iter().any(|start| lower.starts_with(start));
    let count = words.split_whitespace().count();
    let few = count <= 8;
    let open = !words.ends_with(['.', ',', ';', ':', '!', '?', '"', '”', '’', '\'', '—', '-', '…'])
        && !words.starts_with(['"', '“', '‘', '«', '„', '—', '–', '-', '\'', '…', '(']);
    // `Who Stole the Tarts?` is a title; `What?` is somebody who speaks.
    let cried = words.ends_with(['!', '?']) && count < 3;
    (heading::is_title(words) && !cried) || (open && (begins || few))
}
