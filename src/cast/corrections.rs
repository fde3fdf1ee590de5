//! Corrections, found in the story by their words.

use super::quotes::{Anchor, Found, Places, search};
use super::takes::{self, Laid};
use super::{CastFile, Correction, key};
use crate::attribute::{Attributed, Known, KnownPerson, narrates};
use crate::book::{Book, Chapter};
use crate::engine::Delivery;
use crate::note::{Note, closest};
use crate::segment::{Kind, Mark, Segment};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

/// What cast.toml says of a book, found in its segments.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settled {
    /// For [`crate::attribute::attribute`].
    pub known: Known,
    /// Lines whose delivery is given: chapter index, segment index, delivery.
    pub deliveries: Vec<(usize, usize, Delivery)>,
    /// Recordings, and the lines they stand for.
    pub takes: Vec<Laid>,
    /// Corrections and recordings that match nothing or several places, or contradict each other.
    pub notes: Vec<Note>,
}

/// Finds every correction's lines, and makes of `segments` what corrections say of their kind.
///
/// A quote is found by its words: white space, punctuation, case and the style of quote marks do not matter. It may run
/// over the narration between the parts of a quotation, or leave it out. It settles every spoken or thought segment it
/// touches, and a quotation over several paragraphs as a whole.
pub fn settle(file: &CastFile, book: &Book, segments: &mut [Vec<Segment>]) -> Settled {
    let mut settled = Settled { known: Known { people: people(file), lines: Vec::new() }, ..Settled::default() };
    correct(file, book, segments, &mut settled);
    settled.takes = takes::lay(file, book, segments, &mut settled.notes);
    settled
}

fn correct(file: &CastFile, book: &Book, segments: &mut [Vec<Segment>], settled: &mut Settled) {
    if file.corrections.is_empty() {
        return;
    }
    let anchors: Vec<Anchor> = file.corrections.iter().map(Anchor::from).collect();
    let places = search(&anchors, book, segments);
    let found: Vec<Option<Found>> = file
        .corrections
        .iter()
        .zip(places)
        .map(|(correction, places)| {
            let anchor = Anchor::from(correction);
            the_one_place(file, book, &anchor, places, "nothing was corrected")
                .map_err(|note| settled.notes.push(*note))
                .ok()
        })
        .collect();
    for (correction, found) in file.corrections.iter().zip(&found) {
        if let Some(found) = found {
            reshape(&book.chapters[found.chapter], &mut segments[found.chapter], correction, &found.targets);
        }
    }
    // Now that no segment moves any more, what corrections say can be tied to them; the last one holds.
    let mut said: BTreeMap<(usize, usize), &Correction> = BTreeMap::new();
    let mut delivered: BTreeMap<(usize, usize), Delivery> = BTreeMap::new();
    for (correction, found) in file.corrections.iter().zip(&found) {
        let Some(found) = found else { continue };
        for at in touched(&segments[found.chapter], &found.targets) {
            let place = (found.chapter, at);
            if correction.speaker.is_some() && segments[found.chapter][at].kind != Kind::Narration {
                let before = said.insert(place, correction).filter(|before| speaker(before) != speaker(correction));
                let note = before.map(|before| contradiction(file, correction, before));
                settled.notes.extend(note.filter(|note| settled.notes.last() != Some(note)));
            }
            delivered.extend(correction.delivery.map(|delivery| (place, delivery)));
        }
    }
    settled.deliveries = delivered.into_iter().map(|((chapter, at), delivery)| (chapter, at, delivery)).collect();
    let names = names(file);
    let line = |((chapter, at), correction): ((usize, usize), &Correction)| {
        let name = names.get(&speaker(correction)?).cloned().or_else(|| correction.speaker.clone())?;
        Some((chapter, at, name))
    };
    settled.known.lines = said.into_iter().filter_map(line).collect();
}

/// How the file writes the names that corrections may use, whatever their capitals: an alias stands for its name.
fn names(file: &CastFile) -> HashMap<String, String> {
    let mut names = HashMap::new();
    let (added, written): (Vec<_>, Vec<_>) = file.characters.iter().partition(|entry| entry.added);
    for entry in written.into_iter().chain(added) {
        for name in std::iter::once(&entry.name).chain(&entry.aliases) {
            names.entry(key(name)).or_insert_with(|| entry.name.clone());
        }
    }
    names
}

/// The speaker a correction names, as names are compared.
fn speaker(correction: &Correction) -> Option<String> {
    correction.speaker.as_deref().map(key)
}

/// The characters a person described; what the program added and nobody changed is no knowledge.
fn people(file: &CastFile) -> Vec<KnownPerson> {
    let written = file.characters.iter().filter(|entry| !entry.added);
    let person = |entry: &super::Entry| KnownPerson {
        name: entry.name.clone(),
        aliases: entry.aliases.clone(),
        gender: entry.gender,
        age: entry.age,
    };
    written.map(person).collect()
}

/// Names in corrections that nobody else in the story has: perhaps misspelt. To be asked after attribution.
pub fn review(file: &CastFile, attributed: &Attributed) -> Vec<Note> {
    let speakers: HashSet<String> = file.corrections.iter().filter_map(|c| c.speaker.as_deref().map(key)).collect();
    let described: HashSet<String> = file
        .characters
        .iter()
        .flat_map(|entry| std::iter::once(&entry.name).chain(&entry.aliases))
        .map(|name| key(name))
        .collect();
    // Who has a line that no correction gave.
    let mut proven = vec![false; attributed.characters.len()];
    for attribution in
        attributed.chapters.iter().flatten().flatten().filter(|attribution| attribution.clue != "correction")
    {
        if let Some(proven) = proven.get_mut(attribution.speaker.0 as usize) {
            *proven = true;
        }
    }
    let others: Vec<&str> = attributed
        .characters
        .iter()
        .zip(&proven)
        .skip(1)
        .filter(|(person, proven)| **proven || !speakers.contains(&key(&person.name)))
        .flat_map(|(person, _)| std::iter::once(&person.name).chain(&person.aliases))
        .map(String::as_str)
        .chain(file.characters.iter().map(|entry| entry.name.as_str()))
        .collect();
    let same: HashSet<String> = others.iter().map(|name| key(name)).collect();
    let mut notes = Vec::new();
    let mut seen = HashSet::new();
    for correction in &file.corrections {
        let Some(name) = correction.speaker.as_deref() else { continue };
        let known = narrates(name) || described.contains(&key(name)) || same.contains(&key(name));
        if known || !seen.insert(key(name)) {
            continue;
        }
        let message = format!("`{name}` is a new character: nobody else in the story has this name");
        let note = match closest(name, others.iter().copied()) {
            Some(meant) => Note::warning(message).hint(format!("did you mean `{meant}`?")),
            None => Note::info(message),
        };
        notes.push(note.at_bytes(&file.path, &file.text, correction.span.clone()));
    }
    notes
}

/// The place that words are meant for, or the note that says why there is none, and what follows: `so ...`.
pub(super) fn the_one_place(
    file: &CastFile,
    book: &Book,
    anchor: &Anchor,
    mut places: Places,
    undone: &str,
) -> Result<Found, Box<Note>> {
    if places.count == 1
        && let Some(found) = places.kept.pop()
    {
        return Ok(found);
    }
    let note = |message: String| Note::warning(message).at_bytes(&file.path, &file.text, anchor.span.clone());
    if places.count > 1 {
        let shown: Vec<String> = places.kept.iter().map(|found| place(book, found)).collect();
        let more = places.count.saturating_sub(shown.len());
        let more = if more > 0 { format!("; and {more} more") } else { String::new() };
        let chapter = if anchor.chapter.is_none() { ", give the `chapter`" } else { "" };
        return Err(note(format!("these words stand at {} places, so {undone}", places.count))
            .hint(format!(
                "quote more of the words around them{chapter}, or give the words before them as `after`: {}{more}",
                shown.join("; ")
            ))
            .into());
    }
    let chapter = anchor.chapter.filter(|chapter| !book.chapters.iter().any(|known| known.number == *chapter));
    let elsewhere: Vec<String> = places.elsewhere.iter().take(8).map(u32::to_string).collect();
    let message = match (chapter, anchor.chapter) {
        (Some(missing), _) => format!("the story has no chapter {missing}, so {undone}"),
        (None, Some(named)) => format!("these words are not in chapter {named}, so {undone}"),
        (None, None) => format!("these words are nowhere in the story, so {undone}"),
    };
    Err(note(message)
        .hint(match elsewhere.as_slice() {
            [] => "copy the words of the line from the story; quote marks, line ends and capitals do not matter".into(),
            chapters => format!("they stand in chapter {}", chapters.join(", ")),
        })
        .into())
}

/// A place for a person: `chapter 3 (“Yes.” Rhea put down the cup ...)`.
fn place(book: &Book, found: &Found) -> String {
    let chapter: &Chapter = &book.chapters[found.chapter];
    let start = found.targets.first().map_or(0, |target| target.start);
    let words: Vec<&str> = chapter.text.get(start..).unwrap_or("").split_whitespace().take(7).collect();
    let excerpt: String = words.join(" ").chars().take(50).collect();
    format!("chapter {} ({excerpt} ...)", chapter.number)
}

fn contradiction(file: &CastFile, correction: &Correction, before: &Correction) -> Note {
    Note::warning(format!("this line is also given to `{}` above", before.speaker.as_deref().unwrap_or("nobody")))
        .at_bytes(&file.path, &file.text, correction.span.clone())
        .hint("the later correction holds; delete the one that is wrong")
}

/// The segments that a correction's targets lie in.
pub(super) fn touched(segments: &[Segment], targets: &[Range<usize>]) -> Vec<usize> {
    let mut touched = Vec::new();
    for target in targets {
        let first = segments.partition_point(|segment| segment.span.end <= target.start);
        touched.extend((first..segments.len()).take_while(|at| segments[*at].span.start < target.end));
    }
    touched.dedup();
    touched
}

/// Makes the targets the kind that a correction says they are. A speaker for words of the narration makes them speech,
/// and what the narrator is to say becomes narration.
fn reshape(chapter: &Chapter, segments: &mut Vec<Segment>, correction: &Correction, targets: &[Range<usize>]) {
    let speaker = speaker(correction);
    let narrator = speaker.as_deref() == Some("narrator");
    for target in targets {
        let Some(at) = touched(segments, std::slice::from_ref(target)).first().copied() else { continue };
        let was = segments[at].kind;
        let kind = match correction.kind {
            Some(kind) => kind,
            None if narrator => Kind::Narration,
            None if was == Kind::Narration && speaker.is_some() => Kind::Dialogue,
            None => was,
        };
        if kind == was {
            continue;
        }
        let part = if was == Kind::Narration {
            widened(&chapter.text, target, &segments[at].span)
        } else {
            segments[at].span.clone()
        };
        replace(&chapter.text, segments, at, part, kind);
        join_narration(segments, at);
    }
}

/// A stretch with the marks that touch it: opening ones before, closing ones and full stops after.
fn widened(text: &str, part: &Range<usize>, whole: &Range<usize>) -> Range<usize> {
    let mark = |c: &char| !c.is_whitespace() && !c.is_alphanumeric();
    let before = text.get(whole.start..part.start).unwrap_or("");
    let after = text.get(part.end..whole.end).unwrap_or("");
    let left: usize = before.chars().rev().take_while(mark).map(char::len_utf8).sum();
    let right: usize = after.chars().take_while(mark).map(char::len_utf8).sum();
    part.start - left..part.end + right
}

/// Cuts `part` out of segment `at` as a segment of its own, of another kind.
fn replace(text: &str, segments: &mut Vec<Segment>, at: usize, part: Range<usize>, kind: Kind) {
    let old = segments[at].clone();
    let trimmed = |span: Range<usize>| {
        let inner = text.get(span.clone()).unwrap_or("");
        let start = span.start + (inner.len() - inner.trim_start().len());
        start..start + inner.trim().len()
    };
    let mark = if kind == Kind::Narration { Mark::None } else { old.mark };
    let piece = |span: Range<usize>, kind: Kind| Segment {
        span,
        kind,
        block: old.block,
        mark,
        continues: false,
        unclosed: false,
    };
    let before = trimmed(old.span.start..part.start);
    let after = trimmed(part.end..old.span.end);
    let mut pieces = Vec::with_capacity(3);
    if !before.is_empty() {
        pieces.push(piece(before, old.kind));
    }
    pieces.push(piece(part, kind));
    if !after.is_empty() {
        pieces.push(piece(after, old.kind));
    }
    if kind != Kind::Dialogue
        && let Some(next) = segments[at + 1..].iter_mut().find(|segment| segment.kind == Kind::Dialogue)
    {
        next.continues = false;
    }
    segments.splice(at..=at, pieces);
}

/// Words that became narration are read in one breath with the narration around them.
fn join_narration(segments: &mut Vec<Segment>, at: usize) {
    for at in [at + 1, at] {
        if let (Some(before), Some(here)) =
            (at.checked_sub(1).and_then(|before| segments.get(before)), segments.get(at))
            && before.kind == Kind::Narration
            && here.kind == Kind::Narration
            && before.block == here.block
        {
            let end = here.span.end;
            segments[at - 1].span.end = end;
            segments.remove(at);
        }
    }
}
