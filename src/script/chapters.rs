//! The chapters of a book as a table, for a terminal.

use super::words::{clean, clipped, width};
use crate::book::{BlockKind, Book, Chapter, count_words};
use std::collections::BTreeMap;
use std::fmt::Write;

/// How fast a narrator reads, in words a minute: the usual figure for audiobooks.
const WORDS_A_MINUTE: usize = 155;
const TITLE_COLUMNS: usize = 44;

/// The chapters that are `chosen`: number, title, words that are read, minutes that takes, and what is left out. `notes`:
/// author's notes are read too.
pub fn chapters(book: &Book, notes: bool, chosen: &dyn Fn(u32) -> bool) -> String {
    let mut out = String::new();
    let by = book.author.as_deref().map_or_else(String::new, |author| format!(" by {}", clean(author)));
    let _ = writeln!(out, "{}{by}", clean(&book.title));
    let _ = writeln!(out, "{:>4}  {:<TITLE_COLUMNS$} {:>7} {:>7}  left out", "", "chapter", "words", "minutes");
    let (mut words, mut count) = (0, 0);
    for chapter in book.chapters.iter().filter(|chapter| chosen(chapter.number)) {
        let (own, left) = tally(chapter, notes);
        let title = if chapter.title.is_empty() { "-".to_owned() } else { clean(&chapter.title) };
        let title = clipped(&title, TITLE_COLUMNS);
        let pad = " ".repeat(TITLE_COLUMNS.saturating_sub(width(&title)));
        let _ = writeln!(out, "{:>4}  {title}{pad} {own:>7} {:>7}  {left}", chapter.number, minutes(own));
        (words, count) = (words + own, count + 1);
    }
    let total = format!("{count} in all");
    let _ = writeln!(out, "{:>4}  {total:<TITLE_COLUMNS$} {words:>7} {:>7}", "", minutes(words));
    out
}

fn minutes(words: usize) -> usize {
    words.div_ceil(WORDS_A_MINUTE)
}

/// How many words are read, and what is not: `blurb 40, front and back matter 210` words.
fn tally(chapter: &Chapter, notes: bool) -> (usize, String) {
    let mut read = 0;
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for block in &chapter.blocks {
        let text = chapter.text.get(block.span.clone()).unwrap_or_default();
        let words = count_words(text);
        match block.kind {
            BlockKind::AuthorsNote if !notes => *left.entry("author's notes").or_default() += words,
            BlockKind::Blurb if !notes => *left.entry("blurb").or_default() += words,
            BlockKind::Contents => *left.entry("contents").or_default() += words,
            BlockKind::Metadata => *left.entry("other matter").or_default() += words,
            BlockKind::Break => {}
            _ => read += words,
        }
    }
    left.retain(|_, words| *words > 0);
    let left: Vec<String> = left.iter().map(|(what, words)| format!("{what} {words}")).collect();
    (read, left.join(", "))
}
