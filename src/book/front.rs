//! What stands before a story: its title, its author, its blurb, and matter that is for librarians.

use super::heading::{self, Heading, Rank};
use super::lines::{self, split};
use super::pieces::{Piece, Role};
use super::structure::About;

/// How far into a text its front may reach, in pieces.
const FRONT_PIECES: usize = 60;
/// The longest text before the first heading that is taken for a blurb; a longer one is story.
const BLURB_WORDS: usize = 350;

/// Marks front matter between rules, the frame of Project Gutenberg, and lines like `Author: H. G. Wells`.
pub(super) fn mark_metadata(text: &str, pieces: &mut Vec<Piece>, about: &mut About) {
    if let Some(end) = front_matter(text, about) {
        let inside = pieces.iter().take_while(|piece| piece.span.end <= end).count();
        if inside > 0 {
            pieces[0].span.end = pieces[inside - 1].span.end;
            pieces[0].role = Role::Metadata;
            pieces.drain(1..inside);
        }
    }
    mark_gutenberg(text, pieces, about);
    for piece in pieces.iter().filter(|piece| piece.role == Role::Metadata && piece.span.len() < 2000) {
        learn_comments(&text[piece.span.clone()], about);
    }
    // Lines like these stand above a story; further down they are a form that somebody in it fills in.
    let in_front = |piece: &&mut Piece| piece.role != Role::Text || piece.span.len() < 300 || is_fields(text, piece);
    for piece in pieces.iter_mut().take(FRONT_PIECES).take_while(in_front) {
        if piece.role == Role::Text && is_fields(text, piece) {
            split(&text[piece.span.clone()]).filter_map(field).for_each(|(name, value)| learn(about, &name, value));
            piece.role = Role::Metadata;
        }
    }
    for piece in pieces.iter_mut().filter(|piece| piece.role == Role::Text) {
        if is_machine_text(&text[piece.span.clone()]) {
            piece.role = Role::Metadata;
        }
    }
}

/// Where the front matter of a Markdown file ends (`---`, lines of `key: value`, `---`), once it was read.
fn front_matter(text: &str, about: &mut About) -> Option<usize> {
    let mut lines = lines::lines(text);
    let rule = text[lines.next()?].trim_end();
    if rule != "---" && rule != "+++" {
        return None;
    }
    let mut found = About::default();
    let mut keys = 0;
    for span in lines.take(100) {
        let line = &text[span.clone()];
        if line.trim_end() == rule || line.trim_end() == "..." {
            *about = found;
            return (keys > 0).then_some(span.end);
        }
        let separator = if rule == "---" { ':' } else { '=' };
        match line.split_once(separator) {
            Some((key, value)) if is_key(key) => {
                keys += 1;
                learn(&mut found, &key.trim().to_lowercase(), value);
            }
            _ if line.trim().is_empty() || line.starts_with([' ', '\t', '-', '#']) => {}
            _ => return None,
        }
    }
    None
}

fn is_key(key: &str) -> bool {
    let key = key.trim();
    !key.is_empty() && key.len() <= 40 && key.chars().all(|c| c.is_alphanumeric() || "_-.".contains(c))
}

fn learn(about: &mut About, name: &str, value: &str) {
    let value = value.trim().trim_matches(['"', '\'']).trim();
    if value.is_empty() {
        return;
    }
    let place = match name {
        "title" | "book" | "story" => &mut about.title,
        "author" | "authors" | "by" | "creator" => &mut about.author,
        "language" | "lang" => {
            about.language = super::language::tag(value);
            return;
        }
        "chapter" | "chapter_title" | "chapter-title" => &mut about.chapter,
        _ => return,
    };
    *place = Some(value.to_owned());
}

/// What Fimfiction says of a story in a text's head: `// Story: Title`, `// Written by Author`.
fn learn_comments(words: &str, about: &mut About) {
    for line in split(words).filter_map(|line| line.trim().strip_prefix("//")) {
        let line = line.trim();
        if let Some(title) = line.strip_prefix("Story: ") {
            about.title.get_or_insert(title.to_owned());
        } else if let Some(author) = line.strip_prefix("Written by ") {
            about.author.get_or_insert(author.to_owned());
        }
    }
}

/// The frame that Project Gutenberg puts around its texts.
pub(super) fn mark_gutenberg(text: &str, pieces: &mut [Piece], about: &mut About) {
    let says = |piece: &Piece, word: &str| {
        let words = text[piece.span.clone()].trim_start_matches(['*', ' ']);
        let head: String = words.chars().take(60).collect::<String>().to_uppercase();
        head.starts_with(word) && head.contains("PROJECT GUTENBERG")
    };
    if let Some(start) = pieces.iter().take(400).position(|piece| says(piece, "START OF")) {
        for piece in &mut pieces[..=start] {
            split(&text[piece.span.clone()]).filter_map(field).for_each(|(name, value)| learn(about, &name, value));
            piece.role = Role::Metadata;
        }
    }
    if let Some(end) = pieces.iter().rposition(|piece| says(piece, "END OF")) {
        let first = (0..=end).rev().take_while(|&at| end - at < 3 && says(&pieces[at], "END OF")).last();
        pieces[first.unwrap_or(end)..].iter_mut().for_each(|piece| piece.role = Role::Metadata);
    }
}

/// Names of the lines that sites and libraries put above a story.
const FIELDS: &str = "title|author|story|rating|rated|fandom|category|genre|published|updated|words|word count|chapters|\
    language|tags|additional tags|characters|relationship|relationships|pairing|pairings|status|series|\
    warnings|archive warning|translator|release date|beta|completed|stats";

/// True when each line of a piece is such a line.
fn is_fields(text: &str, piece: &Piece) -> bool {
    let words = &text[piece.span.clone()];
    words.len() < 3000 && split(words).all(|line| field(line).is_some())
}

/// More names that downloaders of stories put on the page in front of one.
const PARTICULARS: &str = "story url|author url|storyurl|authorurl|publisher|source|packaged|reviews|favs|follows|\
    crossover|genres|categories|tropes|kudos|hits|bookmarks|comments|collections|rated|size|chapter count|\
    date published|date updated|content rating|series url|views|length|summary|description";
/// This many of them make such a page, if it is no longer than this.
const FEWEST_PARTICULARS: usize = 4;
const LONGEST_PARTICULARS_BYTES: usize = 20_000;

/// Marks the last page's pieces, from `first` on, where they are a story's particulars, as downloaders of stories
/// (FanFicFare) put them in front: names and values, the summary among them. Says whether they are.
pub(super) fn mark_particulars(text: &str, pieces: &mut Vec<Piece>, first: usize) -> bool {
    let own = &pieces[first..];
    let length: usize = own.iter().map(|piece| piece.span.len()).sum();
    if own.len() > 400 || length > LONGEST_PARTICULARS_BYTES {
        return false;
    }
    let lines = own.iter().filter(|piece| piece.role == Role::Text).flat_map(|piece| split(&text[piece.span.clone()]));
    let named: Vec<bool> = lines.map(|line| particular(line).is_some()).collect();
    let begins = named.iter().take(3).any(|named| *named);
    if !begins || named.iter().filter(|named| **named).count() < FEWEST_PARTICULARS {
        return false;
    }
    let mut kind = Role::Metadata;
    for mut piece in pieces.split_off(first) {
        match piece.role {
            Role::Heading(_) => {
                piece.role = Role::Title;
                pieces.push(piece);
            }
            Role::Text => cut_particulars(text, &piece, &mut kind, pieces),
            _ => pieces.push(piece),
        }
    }
    true
}

/// Cuts a paragraph where the summary begins and where it ends.
fn cut_particulars(text: &str, piece: &Piece, kind: &mut Role, pieces: &mut Vec<Piece>) {
    let words = &text[piece.span.clone()];
    let mut joined = piece.joined;
    for line in split(words).filter(|line| !line.trim().is_empty()) {
        if let Some(name) = particular(line) {
            *kind = if heading::listed("summary|description", &name) { Role::Blurb } else { Role::Metadata };
        }
        let start = piece.span.start + (line.as_ptr() as usize - words.as_ptr() as usize);
        let start = start + (line.len() - line.trim_start().len());
        let span = start..start + line.trim().len();
        match pieces.last_mut().filter(|last| joined && last.role == *kind) {
            Some(last) => last.span.end = span.end,
            None => pieces.push(Piece { span, joined, role: kind.clone(), ..piece.clone() }),
        }
        joined = true;
    }
}

/// The name of a line of particulars.
fn particular(line: &str) -> Option<String> {
    let (name, _) = line.split_once(':')?;
    let name = name.trim_matches(|c: char| c.is_whitespace() || c == '*' || c == '_').to_lowercase();
    (heading::listed(FIELDS, &name) || heading::listed(PARTICULARS, &name)).then_some(name)
}

/// The name and value of a line like `Author: H. G. Wells`.
fn field(line: &str) -> Option<(String, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim_matches(|c: char| c.is_whitespace() || c == '*' || c == '_').to_lowercase();
    heading::listed(FIELDS, &name).then(|| (name, value.trim_matches(|c: char| c.is_whitespace() || c == '*')))
}

/// Comments, pictures and link definitions: text for machines.
fn is_machine_text(words: &str) -> bool {
    let lower = beginning(words);
    words == "Chapter Text"
        || (words.starts_with("<!--") && words.ends_with("-->"))
        || (words.starts_with("![") && words.ends_with(')') && !words.contains('\n'))
        || (lower.starts_with("[illustration") && words.ends_with(']'))
        || (words.starts_with('[') && words.split_once("]: ").is_some_and(|(_, link)| link.starts_with("http")))
        || lower.starts_with("produced by ") && words.len() < 300
}

/// The first letters of a text in lower case.
fn beginning(words: &str) -> String {
    words.chars().take(20).collect::<String>().to_lowercase()
}

/// Marks the title, the author's line and the blurb.
pub(super) fn mark_front(text: &str, pieces: &mut Vec<Piece>, about: &mut About) {
    mark_summaries(text, pieces);
    let Some(first) = pieces.iter().position(|piece| matches!(piece.role, Role::Text | Role::Heading(_))) else {
        return;
    };
    let mut after = first;
    if is_book_title(text, pieces, first, about) {
        let (title, author) = title_and_author(&text[pieces[first].span.clone()]);
        about.title.get_or_insert(title);
        about.author = about.author.take().or(author);
        pieces[first].role = Role::Title;
        after = first + 1;
    }
    if after > first {
        join_by_line(text, pieces, after, about);
    }
    let Some(heading) = first_heading(pieces, after) else {
        let end = pieces.len().min(after + 3);
        mark_author(text, pieces, after, end, about);
        return;
    };
    if after > first {
        after = mark_author(text, pieces, after, heading, about);
    }
    let words = |piece: &Piece| text[piece.span.clone()].split_whitespace().count();
    let front = pieces.get(after..heading).unwrap_or_default();
    let length: usize = front.iter().filter(|piece| piece.role == Role::Text).map(words).sum();
    if after > first && length <= BLURB_WORDS && !follows_first_chapter(pieces, heading) {
        let front = pieces.get_mut(after..heading).unwrap_or_default();
        front.iter_mut().filter(|piece| piece.role == Role::Text).for_each(|piece| piece.role = Role::Blurb);
    }
}

/// Whether the first heading is that of a second chapter, with a third to come: the first one has none then.
fn follows_first_chapter(pieces: &[Piece], at: usize) -> bool {
    let first = pieces[at].heading();
    let third = |other: &Heading| first.is_some_and(|h| h.rank == other.rank) && other.number == Some(3);
    first.is_some_and(|h| h.number == Some(2)) && pieces[at..].iter().filter_map(Piece::heading).any(third)
}

/// Marks what sites put between a heading and its chapter: `Summary: ...`, or `Summary:` and a paragraph below.
pub(super) fn mark_summaries(text: &str, pieces: &mut [Piece]) {
    // How many paragraphs stand between the last heading and this piece.
    let mut story = 0;
    for at in 0..pieces.len() {
        let words = &text[pieces[at].span.clone()];
        match pieces[at].role {
            Role::Text if story <= 3 && is_summary(words) => {
                pieces[at].role = Role::Blurb;
                let title_alone = words.trim_end_matches(['*', '_']).ends_with(':');
                if let Some(below) = pieces.get_mut(at + 1).filter(|below| title_alone && below.role == Role::Text) {
                    below.role = Role::Blurb;
                }
            }
            Role::Text => story += 1,
            Role::Heading(_) => story = 0,
            _ => {}
        }
    }
}

/// Makes one piece of a `by` and the name below it: they are spoken in one breath.
fn join_by_line(text: &str, pieces: &mut Vec<Piece>, at: usize, about: &mut About) {
    let is_text = |at: usize| pieces.get(at).is_some_and(|piece| piece.role == Role::Text);
    if is_text(at) && is_text(at + 1) && by_line(&text[pieces[at].span.clone()]) == Some("") {
        let name = pieces.remove(at + 1).span;
        about.author.get_or_insert(heading::words(&text[name.clone()]).to_owned());
        pieces[at].span.end = name.end;
        pieces[at].role = Role::Title;
    }
}

/// The first heading of a chapter or part near the front.
fn first_heading(pieces: &[Piece], from: usize) -> Option<usize> {
    pieces.iter().take(FRONT_PIECES).enumerate().skip(from).find_map(|(at, piece)| {
        let heading = piece.heading()?;
        let opens = match heading.rank {
            Rank::Part | Rank::Chapter | Rank::Episode => true,
            Rank::Numeral => heading.number == Some(1) || heading.level > 0,
            Rank::Marked => heading.level > 0,
            Rank::Closing => false,
        };
        opens.then_some(at)
    })
}

/// Whether the first words of a text are its title: set as one, or marked as the only heading of the highest level.
fn is_book_title(text: &str, pieces: &[Piece], first: usize, about: &About) -> bool {
    let words = &text[pieces[first].span.clone()];
    let same = about.title.as_deref().is_some_and(|title| title.eq_ignore_ascii_case(heading::words(words)));
    let alone = !pieces[first + 1..].iter().any(|piece| piece.role == Role::Text);
    match &pieces[first].role {
        Role::Heading(heading) if heading.rank == Rank::Marked && heading.level > 0 => {
            let others = pieces[first + 1..].iter().filter_map(Piece::heading).filter(|other| other.level > 0);
            let highest = others.map(|other| other.level).min();
            same || (about.title.is_none() && highest.is_none_or(|level| level > heading.level))
        }
        Role::Text => !alone && split(words).count() <= 4 && split(words).all(is_title_line),
        _ => false,
    }
}

fn is_title_line(line: &str) -> bool {
    let line = line.trim();
    by_line(line).is_some()
        || is_year(line)
        || line.is_empty()
        || heading::is_title(heading::words(line)) && !super::notes::is_note(line)
}

/// Marks lines of the title page after the title, up to `end`; gives the first piece that is none.
fn mark_author(text: &str, pieces: &mut [Piece], from: usize, end: usize, about: &mut About) -> usize {
    let mut at = from;
    while at < end {
        let words = text[pieces[at].span.clone()].trim();
        let has_heading = end < pieces.len() && pieces[end].heading().is_some();
        match &pieces[at].role {
            Role::Metadata | Role::Break | Role::Contents | Role::Title => {}
            Role::Text if is_year(words) => pieces[at].role = Role::Metadata,
            Role::Text if by_line(words).is_some_and(|name| !name.is_empty()) => {
                let name = by_line(words).unwrap_or_default();
                about.author.get_or_insert(heading::words(name).to_owned());
                pieces[at].role = Role::Title;
            }
            Role::Text if has_heading && words.len() <= 60 && split(words).all(is_title_line) => {
                pieces[at].role = Role::Title;
            }
            _ => return at,
        }
        at += 1;
    }
    at
}

/// The name in `by Jane Austen`, `A novel by ...`, `Written by ...`; empty for `by` alone.
pub(super) fn by_line(line: &str) -> Option<&str> {
    let line = heading::words(line);
    let lower = line.to_lowercase();
    let starts = ["by ", "written by ", "a novel by ", "a story by ", "a fanfic by ", "a short story by "];
    if lower == "by" {
        return Some("");
    }
    let start = starts.iter().find(|start| lower.starts_with(**start))?;
    let name = line.get(start.len()..)?.trim();
    let is_name = name.split_whitespace().count() <= 6 && !name.ends_with(['.', '!', '?', ',']) && name.len() <= 60;
    is_name.then_some(name)
}

fn is_year(words: &str) -> bool {
    let inner = words.trim_matches(['(', ')', '[', ']']);
    inner.len() == 4 && inner.bytes().all(|b| b.is_ascii_digit()) && inner.len() < words.len()
}

fn is_summary(words: &str) -> bool {
    let lower = beginning(words.trim_start_matches(['*', '_', '#', ' ']));
    ["summary:", "chapter summary:", "blurb:", "synopsis:", "summary**:"].iter().any(|start| lower.starts_with(start))
}

/// The title and author in a title line: `TITLE\nby AUTHOR`, `The Far Bank - Ash-Nine`, `A Walk by Jane Doe`.
pub(super) fn title_and_author(words: &str) -> (String, Option<String>) {
    let lines: Vec<&str> = split(words).map(|line| heading::words(line.trim())).collect();
    let author_at = lines.iter().position(|line| by_line(line).is_some());
    if let Some(at) = author_at.filter(|&at| at > 0) {
        let name = by_line(lines[at]).filter(|name| !name.is_empty()).map(str::to_owned);
        return (lines[..at].join(" "), name.or_else(|| lines.get(at + 1).map(|line| (*line).to_owned())));
    }
    let line = lines.join(" ");
    for separator in [" - ", " – ", " — ", " by "] {
        let Some((title, name)) = line.rsplit_once(separator) else { continue };
        if is_author(name, separator == " by ") {
            return (title.trim().to_owned(), Some(name.trim().to_owned()));
        }
    }
    (line, None)
}

/// Whether words behind a dash are a person or a pen name, not a subtitle.
fn is_author(name: &str, after_by: bool) -> bool {
    let count = name.split_whitespace().count();
    let first = name.split_whitespace().next().unwrap_or("").to_lowercase();
    let article = ["the", "a", "an", "of", "in", "part", "book", "chapter", "volume", "my", "his", "her"];
    let capitals = name.split_whitespace().all(|word| !word.starts_with(char::is_lowercase) || after_by);
    (1..=3).contains(&count)
        && (!after_by || count >= 2)
        && !article.contains(&first.as_str())
        && heading::parse(name).is_none()
        && capitals
}
