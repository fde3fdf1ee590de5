//! Corrections, found in the story by their words.

use super::{CastFile, Correction, key};
use crate::attribute::{Attributed, Known, KnownPerson};
use crate::book::{Book, Chapter};
use crate::engine::Delivery;
use crate::note::{Note, closest};
use crate::segment::{Kind, Mark, Segment};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

/// What cast.toml says of a book, found in its segments.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settled {
    /// For [`crate::attribute::attribute`].
    pub known: Known,
    /// Lines whose delivery is given: chapter index, segment index, delivery.
    pub deliveries: Vec<(usize, usize, Delivery)>,
    /// Corrections that match nothing or several places, or contradict each other.
    pub notes: Vec<Note>,
}

/// Where a correction's quote was found: the bytes it settles in one chapter.
struct Found {
    chapter: usize,
    /// Each lies in one segment.
    targets: Vec<Range<usize>>,
}

/// Finds every correction's lines, and makes of `segments` what corrections say of their kind.
///
/// A quote is found by its words: white space, punctuation, case and the style of quote marks do not matter. It may run
/// over the narration between the parts of a quotation, or leave it out. It settles every spoken or thought segment it
/// touches, and a quotation over several paragraphs as a whole.
pub fn settle(file: &CastFile, book: &Book, segments: &mut [Vec<Segment>]) -> Settled {
    let mut settled = Settled { known: Known { people: people(file), lines: Vec::new() }, ..Settled::default() };
    if file.corrections.is_empty() {
        return settled;
    }
    let mut found: Vec<Option<Found>> = Vec::with_capacity(file.corrections.len());
    for (correction, places) in file.corrections.iter().zip(search(file, book, segments)) {
        found.push(the_one_place(file, book, correction, places).map_err(|note| settled.notes.push(note)).ok());
    }
    for (correction, found) in file.corrections.iter().zip(&found) {
        if let Some(found) = found {
            reshape(&book.chapters[found.chapter], &mut segments[found.chapter], correction, &found.targets);
        }
    }
    let mut said: HashMap<(usize, usize), usize> = HashMap::new();
    for (at, (correction, found)) in file.corrections.iter().zip(&found).enumerate() {
        let Some(found) = found else { continue };
        for segment in touched(&segments[found.chapter], &found.targets) {
            let place = (found.chapter, segment);
            if let (Some(speaker), true) = (&correction.speaker, correction.kind != Some(Kind::Narration)) {
                match said.insert(place, at).map(|before| &file.corrections[before]) {
                    Some(before) if before.speaker.as_deref().map(key) != Some(key(speaker)) => {
                        settled.notes.push(contradiction(file, correction, before));
                        settled.known.lines.retain(|(chapter, segment, _)| (*chapter, *segment) != place);
                    }
                    Some(_) => continue,
                    None => {}
                }
                settled.known.lines.push((place.0, place.1, speaker.clone()));
            }
            if let Some(delivery) = correction.delivery {
                settled.deliveries.push((place.0, place.1, delivery));
            }
        }
    }
    settled
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
        let known = matches!(key(name).as_str(), "narrator" | "i")
            || described.contains(&key(name))
            || same.contains(&key(name));
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

/// One word of a chapter, by the hash of its form in comparison.
struct Word {
    hash: u64,
    span: Range<usize>,
    segment: usize,
}

/// For each correction, the places its quote stands at.
fn search(file: &CastFile, book: &Book, segments: &[Vec<Segment>]) -> Vec<Vec<Found>> {
    let patterns: Vec<Vec<u64>> =
        file.corrections.iter().map(|c| words(&c.quote).map(|(hash, _)| hash).collect()).collect();
    let wordless: HashMap<String, Vec<usize>> = group(
        file.corrections
            .iter()
            .enumerate()
            .filter(|(at, _)| patterns[*at].is_empty())
            .map(|(at, c)| (signs(&c.quote), at)),
    );
    let starts: HashMap<u64, Vec<usize>> =
        group(patterns.iter().enumerate().filter_map(|(at, pattern)| Some((*pattern.first()?, at))));
    let mut found: Vec<Vec<Found>> = patterns.iter().map(|_| Vec::new()).collect();
    let mut spread: Vec<Vec<Found>> = patterns.iter().map(|_| Vec::new()).collect();
    for (index, (chapter, segments)) in book.chapters.iter().zip(segments).enumerate() {
        let mut all = Vec::new();
        for (at, segment) in segments.iter().enumerate() {
            let Some(text) = chapter.text.get(segment.span.clone()) else { continue };
            if !matches!(segment.kind, Kind::Narration | Kind::Dialogue | Kind::Thought) {
                continue;
            }
            let before = all.len();
            all.extend(words(text).map(|(hash, span)| Word {
                hash,
                span: segment.span.start + span.start..segment.span.start + span.end,
                segment: at,
            }));
            if before == all.len() && !wordless.is_empty() {
                for &pattern in wordless.get(&signs(text)).into_iter().flatten() {
                    found[pattern].push(Found { chapter: index, targets: vec![segment.span.clone()] });
                }
            }
        }
        scan(&all, &patterns, &starts, |pattern, words| {
            add(&mut found[pattern], index, targets(&file.corrections[pattern], words, segments));
        });
        all.retain(|word| segments[word.segment].kind != Kind::Narration);
        scan(&all, &patterns, &starts, |pattern, words| {
            add(&mut spread[pattern], index, targets(&file.corrections[pattern], words, segments));
        });
    }
    // Only what is found nowhere else may be a quotation with the narration between its parts left out.
    found.into_iter().zip(spread).map(|(found, spread)| if found.is_empty() { spread } else { found }).collect()
}

fn group<K: std::hash::Hash + Eq>(pairs: impl Iterator<Item = (K, usize)>) -> HashMap<K, Vec<usize>> {
    let mut map: HashMap<K, Vec<usize>> = HashMap::new();
    pairs.for_each(|(key, at)| map.entry(key).or_default().push(at));
    map
}

/// Calls `hit` for every place at which a pattern stands in a row of words.
fn scan(all: &[Word], patterns: &[Vec<u64>], starts: &HashMap<u64, Vec<usize>>, mut hit: impl FnMut(usize, &[Word])) {
    for (at, word) in all.iter().enumerate() {
        for &pattern in starts.get(&word.hash).into_iter().flatten() {
            let length = patterns[pattern].len();
            if let Some(here) = all.get(at..at + length)
                && here.iter().map(|word| word.hash).eq(patterns[pattern].iter().copied())
            {
                hit(pattern, here);
            }
        }
    }
}

/// Adds a place, unless it settles the same segments as the one before.
fn add(found: &mut Vec<Found>, chapter: usize, targets: Vec<Range<usize>>) {
    if found.last().is_none_or(|last| last.chapter != chapter || last.targets != targets) {
        found.push(Found { chapter, targets });
    }
}

/// What a match settles: the spoken and thought segments it touches, with those that continue them; where it touches
/// none, the matched part of the narration.
fn targets(correction: &Correction, words: &[Word], segments: &[Segment]) -> Vec<Range<usize>> {
    let spoken: BTreeSet<usize> =
        words.iter().map(|word| word.segment).filter(|at| segments[*at].kind != Kind::Narration).collect();
    if spoken.is_empty() {
        let mut parts: Vec<(usize, Range<usize>)> = Vec::new();
        for word in words {
            match parts.last_mut() {
                Some((segment, span)) if *segment == word.segment => span.end = word.span.end,
                _ => parts.push((word.segment, word.span.clone())),
            }
        }
        return parts.into_iter().map(|(_, span)| span).collect();
    }
    let mut all = spoken.clone();
    if correction.kind.is_none() {
        spoken.iter().for_each(|at| all.extend(chain(segments, *at)));
    }
    all.into_iter().map(|at| segments[at].span.clone()).collect()
}

/// The dialogue segments of the quotation over several paragraphs that one of them belongs to.
fn chain(segments: &[Segment], at: usize) -> Vec<usize> {
    let dialogue = |at: &usize| segments[*at].kind == Kind::Dialogue;
    let mut chain = vec![at];
    let mut first = at;
    while segments[first].continues
        && let Some(before) = (0..first).rev().find(dialogue)
    {
        chain.push(before);
        first = before;
    }
    let mut last = at;
    while let Some(after) = (last + 1..segments.len()).find(dialogue).filter(|after| segments[*after].continues) {
        chain.push(after);
        last = after;
    }
    chain
}

/// The place a correction is meant for, or the note that says why there is none.
fn the_one_place(file: &CastFile, book: &Book, correction: &Correction, mut places: Vec<Found>) -> Result<Found, Note> {
    let note = |message: String| Note::warning(message).at_bytes(&file.path, &file.text, correction.span.clone());
    let number = |found: &Found| book.chapters[found.chapter].number;
    if let Some(chapter) = correction.chapter {
        let elsewhere: BTreeSet<String> = places.iter().map(|found| number(found).to_string()).collect();
        places.retain(|found| number(found) == chapter);
        if places.is_empty() && !elsewhere.is_empty() {
            let list = elsewhere.into_iter().collect::<Vec<_>>().join(", ");
            return Err(
                note(format!("these words are not in chapter {chapter}")).hint(format!("they stand in chapter {list}"))
            );
        }
        if !book.chapters.iter().any(|known| known.number == chapter) {
            return Err(note(format!("the story has no chapter {chapter}")));
        }
    }
    if places.len() > 1 {
        let shown: Vec<String> = places.iter().take(PLACES_SHOWN).map(|found| place(book, found)).collect();
        let more = if places.len() > PLACES_SHOWN {
            format!("; and {} more", places.len() - PLACES_SHOWN)
        } else {
            String::new()
        };
        return Err(note(format!("these words stand at {} places, so nothing was corrected", places.len()))
            .hint(format!("quote more of the words around them, or give the `chapter`: {}{more}", shown.join("; "))));
    }
    let nowhere = || {
        note("these words are nowhere in the story, so nothing was corrected".into())
            .hint("copy the words of the line from the story; its quote marks and line ends do not matter")
    };
    places.pop().ok_or_else(nowhere)
}

/// How many places a note lists.
const PLACES_SHOWN: usize = 4;

/// A place for a person: `chapter 3, "Yes." Rhea put down the cup`.
fn place(book: &Book, found: &Found) -> String {
    let chapter: &Chapter = &book.chapters[found.chapter];
    let start = found.targets.first().map_or(0, |target| target.start);
    let words: Vec<&str> = chapter.text.get(start..).unwrap_or("").split_whitespace().take(7).collect();
    let excerpt: String = words.join(" ").chars().take(50).collect();
    format!("chapter {}, {excerpt} ...", chapter.number)
}

fn contradiction(file: &CastFile, correction: &Correction, before: &Correction) -> Note {
    Note::warning(format!("this line is also given to `{}` above", before.speaker.as_deref().unwrap_or("nobody")))
        .at_bytes(&file.path, &file.text, correction.span.clone())
        .hint("the later correction holds; delete the one that is wrong")
}

/// The segments that a correction's targets lie in.
fn touched(segments: &[Segment], targets: &[Range<usize>]) -> Vec<usize> {
    let mut touched = Vec::new();
    for target in targets {
        let first = segments.partition_point(|segment| segment.span.end <= target.start);
        touched.extend((first..segments.len()).take_while(|at| segments[*at].span.start < target.end));
    }
    touched.dedup();
    touched
}

/// Makes the targets the kind that a correction says they are. A speaker for words of the narration makes them speech.
fn reshape(chapter: &Chapter, segments: &mut Vec<Segment>, correction: &Correction, targets: &[Range<usize>]) {
    let narrator = correction.speaker.as_deref().is_none_or(|speaker| key(speaker) == "narrator");
    for target in targets {
        let Some(at) = touched(segments, std::slice::from_ref(target)).first().copied() else { continue };
        let was = segments[at].kind;
        let kind = match correction.kind {
            Some(kind) => kind,
            None if was == Kind::Narration && !narrator => Kind::Dialogue,
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

/// The words of a text in their form for comparison, hashed, with their bytes. Letters and digits count; apostrophes
/// within a word do not, nor does case. Scripts without spaces are compared letter by letter.
fn words(text: &str) -> impl Iterator<Item = (u64, Range<usize>)> + '_ {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let mut hash = Fnv::default();
        let mut span: Option<Range<usize>> = None;
        while let Some(&(at, c)) = chars.peek() {
            let end = at + c.len_utf8();
            if c.is_alphanumeric() {
                if span.is_some() && ideograph(c) {
                    break;
                }
                chars.next();
                c.to_lowercase().for_each(|c| hash.add(c));
                span = Some(span.map_or(at, |span| span.start)..end);
                if ideograph(c) {
                    break;
                }
            } else if span.is_some() && !joins(c) {
                break;
            } else {
                chars.next();
            }
        }
        span.map(|span| (hash.0, span))
    })
}

/// Apostrophes, combining accents, soft hyphens and joiners do not end a word.
fn joins(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}

fn ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// What is left of a line without words: its signs, but for quote marks and white space.
fn signs(text: &str) -> String {
    let mark = |c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '‚' | '«' | '»' | '‹' | '›')
    };
    text.chars().filter(|c| !mark(*c)).collect()
}

/// FNV-1a over characters: fixed, unlike the standard library's hasher across versions.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn add(&mut self, c: char) {
        self.0 = (self.0 ^ u64::from(c)).wrapping_mul(0x0100_0000_01b3);
    }
}
