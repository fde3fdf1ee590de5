//! How much one correction teaches: over labelled texts, one right speaker is given in each exchange that the program
//! got wrong, and what becomes of its other lines is counted.
//!
//! `cargo run --release --example corrections-teach -- FOLDER...`, where each folder holds `text.txt`, `quotes.jsonl` and
//! `characters.json` (see docs/attribution.md). An exchange is four or more labelled lines with at most a paragraph
//! between two of them; those with at least half of their lines wrong count, and their first wrong line is corrected.

#![allow(clippy::print_stdout)] // A program.

use anyhow::{Context, Result};
use dramatis::attribute::{Attributed, Known, attribute};
use dramatis::book::{self, Book};
use dramatis::segment::{Kind, Segment, Style, split};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// Every so many exchanges are corrected in one go: neighbours never are, so that each stands for itself.
const APART: usize = 6;

fn main() -> Result<()> {
    let mut all = [Counts::default(), Counts::default()];
    for folder in std::env::args().skip(1) {
        let counts = one(Path::new(&folder)).with_context(|| folder.clone())?;
        println!("{folder}\n  of two:  {}\n  of more: {}", counts[0].text(), counts[1].text());
        all.iter_mut().zip(counts).for_each(|(sum, one)| sum.add(&one));
    }
    println!("all\n  of two:  {}\n  of more: {}", all[0].text(), all[1].text());
    Ok(())
}

#[derive(Default)]
struct Counts {
    exchanges: usize,
    /// Lines that were wrong, without those corrected, and how many of them are right now.
    wrong: usize,
    mended: usize,
    /// Lines that were right, and how many of them are wrong now.
    right: usize,
    spoilt: usize,
    /// Exchanges in which every line is right now.
    whole: usize,
}

impl Counts {
    fn add(&mut self, other: &Self) {
        self.exchanges += other.exchanges;
        self.wrong += other.wrong;
        self.mended += other.mended;
        self.right += other.right;
        self.spoilt += other.spoilt;
        self.whole += other.whole;
    }

    fn text(&self) -> String {
        let Self { exchanges, wrong, mended, right, spoilt, whole } = self;
        format!(
            "{exchanges} exchanges, {whole} wholly right now; {mended} of {wrong} other wrong lines became right, \
             {spoilt} of {right} right ones wrong"
        )
    }
}

/// A labelled line, where the program has a line of its own for it.
struct Line {
    chapter: usize,
    segment: usize,
    block: usize,
    /// The label's speaker.
    speaker: String,
    /// All names that are right, in small letters.
    names: HashSet<String>,
}

/// Counts for the exchanges of two and for those of more.
fn one(folder: &Path) -> Result<[Counts; 2]> {
    let book = book::read(&folder.join("text.txt"))?;
    let style = Style::of(&book);
    let segments: Vec<_> = book.chapters.iter().map(|chapter| split(chapter, &style)).collect();
    let lines = labelled(folder, &book, &segments)?;
    let before = attribute(&book, &segments, &Known::default());
    let good: Vec<bool> = lines.iter().map(|line| right(&before, line)).collect();
    let wrong: Vec<Vec<usize>> = exchanges(&lines, &segments)
        .into_iter()
        .filter(|exchange| 2 * exchange.iter().filter(|line| !good[**line]).count() >= exchange.len())
        .collect();
    let mut counts = [Counts::default(), Counts::default()];
    for group in 0..APART.min(wrong.len()) {
        let chosen: Vec<&Vec<usize>> = wrong.iter().skip(group).step_by(APART).collect();
        let corrected: Vec<usize> =
            chosen.iter().filter_map(|exchange| exchange.iter().copied().find(|line| !good[*line])).collect();
        let settle = |line: &usize| (lines[*line].chapter, lines[*line].segment, name(&before, &lines[*line]));
        let known = Known { lines: corrected.iter().map(settle).collect(), ..Known::default() };
        let after = attribute(&book, &segments, &known);
        for exchange in chosen {
            let people: HashSet<&str> = exchange.iter().map(|line| lines[*line].speaker.as_str()).collect();
            let counts = &mut counts[usize::from(people.len() > 2)];
            counts.exchanges += 1;
            let now: Vec<bool> = exchange.iter().map(|line| right(&after, &lines[*line])).collect();
            counts.whole += usize::from(now.iter().all(|now| *now));
            for (line, now) in exchange.iter().zip(now).filter(|(line, _)| !corrected.contains(line)) {
                counts.wrong += usize::from(!good[*line]);
                counts.mended += usize::from(!good[*line] && now);
                counts.right += usize::from(good[*line]);
                counts.spoilt += usize::from(good[*line] && !now);
            }
        }
    }
    Ok(counts)
}

fn labelled(folder: &Path, book: &Book, segments: &[Vec<Segment>]) -> Result<Vec<Line>> {
    let characters: Vec<Value> = serde_json::from_slice(&std::fs::read(folder.join("characters.json"))?)?;
    let mut names: HashMap<String, HashSet<String>> = HashMap::new();
    for character in &characters {
        let name = character["name"].as_str().context("a character without a name")?;
        let aliases = character["aliases"].as_array().into_iter().flatten().filter_map(Value::as_str);
        names.insert(name.to_owned(), aliases.chain([name]).map(str::to_lowercase).collect());
    }
    let mut lines = Vec::new();
    for quote in std::fs::read_to_string(folder.join("quotes.jsonl"))?.lines() {
        let quote: Value = serde_json::from_str(quote)?;
        let (Some(speaker), Some(start)) = (quote["speaker"].as_str(), quote["start"].as_u64()) else { continue };
        let accepted = quote["accept"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let names = accepted.chain([speaker]).flat_map(|name| names.get(name).cloned().unwrap_or_default()).collect();
        if let Some((chapter, segment)) = spoken(start as usize + 1, book, segments) {
            let block = segments[chapter][segment].block;
            lines.push(Line { chapter, segment, block, speaker: speaker.to_owned(), names });
        }
    }
    lines.sort_by_key(|line| (line.chapter, line.segment));
    lines.dedup_by_key(|line| (line.chapter, line.segment));
    Ok(lines)
}

/// The spoken segment in which a byte of the source stands.
fn spoken(at: usize, book: &Book, segments: &[Vec<Segment>]) -> Option<(usize, usize)> {
    book.chapters.iter().zip(segments).enumerate().find_map(|(index, (chapter, segments))| {
        let at = at.checked_sub(chapter.source.offset_bytes).filter(|at| *at < chapter.text.len())?;
        let segment = segments.partition_point(|segment| segment.span.end <= at);
        let here = segments.get(segment)?;
        (here.span.contains(&at) && here.kind == Kind::Dialogue).then_some((index, segment))
    })
}

/// Runs of four or more lines, by their places in the list.
fn exchanges(lines: &[Line], segments: &[Vec<Segment>]) -> Vec<Vec<usize>> {
    let joined = |a: &Line, b: &Line| {
        a.chapter == b.chapter
            && b.block <= a.block + 2
            && !segments[a.chapter][a.segment..b.segment]
                .iter()
                .any(|between| matches!(between.kind, Kind::Break | Kind::Heading))
    };
    let order: Vec<usize> = (0..lines.len()).collect();
    let runs = order.chunk_by(|a, b| joined(&lines[*a], &lines[*b]));
    runs.filter(|run| run.len() >= 4).map(<[usize]>::to_vec).collect()
}

fn right(attributed: &Attributed, line: &Line) -> bool {
    let found = attributed.chapters[line.chapter][line.segment].as_ref();
    let person = found.map(|found| &attributed.characters[found.speaker.0 as usize]);
    person.is_some_and(|person| {
        std::iter::once(&person.name).chain(&person.aliases).any(|name| line.names.contains(&name.to_lowercase()))
    })
}

/// What a person who looks at the program's cast list would call the right speaker.
fn name(before: &Attributed, line: &Line) -> String {
    let known = before.characters.iter().find(|person| {
        std::iter::once(&person.name).chain(&person.aliases).any(|name| line.names.contains(&name.to_lowercase()))
    });
    match known {
        Some(person) if person.narrator => "I".to_owned(),
        Some(person) => person.name.clone(),
        None => line.speaker.clone(),
    }
}
