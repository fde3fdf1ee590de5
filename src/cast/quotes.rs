//! Where in a story the words stand by which cast.toml names a line.

use super::{Correction, Recorded};
use crate::book::Book;
use crate::segment::{Kind, Segment};
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

/// Words that stand for a line of the story.
#[derive(Clone, Copy)]
pub(super) struct Anchor<'a> {
    /// The chapter to look in; all when not given.
    pub chapter: Option<u32>,
    /// The words that are looked for.
    pub quote: &'a str,
    /// Words that stand right before them.
    pub after: Option<&'a str>,
    /// Where the quote stands in cast.toml.
    pub span: &'a Range<usize>,
    /// Whether narration counts as much as speech.
    any_kind: bool,
    /// Whether a quotation over several paragraphs is meant as a whole.
    chained: bool,
}

impl<'a> From<&'a Correction> for Anchor<'a> {
    fn from(correction: &'a Correction) -> Self {
        let Correction { chapter, quote, after, span, kind, .. } = correction;
        let any_kind = kind.is_some();
        Self { chapter: *chapter, quote, after: after.as_deref(), span, any_kind, chained: !any_kind }
    }
}

impl<'a> From<&'a Recorded> for Anchor<'a> {
    fn from(take: &'a Recorded) -> Self {
        let Recorded { chapter, quote, after, span, .. } = take;
        Self { chapter: *chapter, quote, after: after.as_deref(), span, any_kind: false, chained: false }
    }
}

/// A place at which a quote stands.
pub(super) struct Found {
    /// Index of the chapter.
    pub chapter: usize,
    /// The bytes that are settled; each lies in one segment.
    pub targets: Vec<Range<usize>>,
}

/// The places of one quote.
#[derive(Default)]
pub(super) struct Places {
    /// The first [`PLACES_KEPT`] in the chapter that the correction names, or in all.
    pub kept: Vec<Found>,
    /// How many there are in all.
    pub count: usize,
    /// Numbers of other chapters in which the words stand.
    pub elsewhere: BTreeSet<u32>,
}

/// More places than this are counted only.
const PLACES_KEPT: usize = 4;

/// How the words of a place are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// They are all the words of a line, and the quote has marks on both ends as that line has.
    Whole,
    /// Some are spoken or thought.
    Spoken,
    /// All are narration.
    Narrated,
    /// Spoken, once the narration between the parts of a quotation is left out.
    Spread,
}

/// One word of a chapter, by the hash of its form in comparison.
struct Word {
    hash: u64,
    span: Range<usize>,
    segment: usize,
}

/// For each anchor, where its quote stands. A quote with its marks is a whole line, if there is one such. Words of the narration count only where nobody says them, unless the
/// correction says what kind of text they are; and narration within the quotation is left out only where the quote
/// stands nowhere as it is.
pub(super) fn search(anchors: &[Anchor], book: &Book, segments: &[Vec<Segment>]) -> Vec<Places> {
    // What stands before the quote is found with it, and then left out.
    let before: Vec<Vec<u64>> = anchors.iter().map(|anchor| anchor.after.map(hashes).unwrap_or_default()).collect();
    let quotes: Vec<Vec<u64>> = anchors.iter().map(|anchor| hashes(anchor.quote)).collect();
    let patterns: Vec<Vec<u64>> = before
        .iter()
        .zip(&quotes)
        .map(|(before, quote)| if quote.is_empty() { Vec::new() } else { [&before[..], quote].concat() })
        .collect();
    let starts = group(patterns.iter().enumerate().filter_map(|(at, pattern)| Some((*pattern.first()?, at))));
    let wordless = anchors.iter().enumerate().filter(|(at, _)| patterns[*at].is_empty());
    let wordless = group(wordless.map(|(at, anchor)| (signs(anchor.quote), at)));
    let mut found: Vec<[Places; 4]> = patterns.iter().map(|_| Default::default()).collect();
    for (chapter, segments) in segments.iter().enumerate().take(book.chapters.len()) {
        let number = book.chapters[chapter].number;
        let text = book.chapters[chapter].text.as_str();
        let mut keep = |reading: Reading, pattern: usize, targets: Vec<Range<usize>>| {
            let named = anchors[pattern].chapter.is_none_or(|named| named == number);
            found[pattern][reading as usize].add(Found { chapter, targets }, number, named);
        };
        let mut all = words_of(text, segments);
        for segment in segments.iter().filter(|segment| !wordless.is_empty() && story(segment)) {
            let line = text.get(segment.span.clone()).filter(|line| words(line).next().is_none());
            for &pattern in line.and_then(|line| wordless.get(&signs(line))).into_iter().flatten() {
                let end = all.partition_point(|word| word.span.end <= segment.span.start);
                let ahead = all[..end].iter().rev().map(|word| word.hash).take(before[pattern].len());
                if ahead.eq(before[pattern].iter().rev().copied()) {
                    keep(Reading::Spoken, pattern, vec![segment.span.clone()]);
                }
            }
        }
        scan(&all, &patterns, &starts, |pattern, words| {
            let words = &words[before[pattern].len()..];
            let spoken = words.iter().any(|word| segments[word.segment].kind != Kind::Narration);
            let reading = if spoken { Reading::Spoken } else { Reading::Narrated };
            let targets = targets(&anchors[pattern], words, segments);
            if spoken && marked(anchors[pattern].quote) && whole(text, words, segments) {
                keep(Reading::Whole, pattern, targets.clone());
            }
            keep(reading, pattern, targets);
        });
        all.retain(|word| segments[word.segment].kind != Kind::Narration);
        scan(&all, &patterns, &starts, |pattern, words| {
            let words = &words[before[pattern].len()..];
            keep(Reading::Spread, pattern, targets(&anchors[pattern], words, segments));
        });
    }
    found.into_iter().zip(anchors).map(|(found, anchor)| choose(found, anchor)).collect()
}

fn choose([exact, mut spoken, narrated, spread]: [Places; 4], anchor: &Anchor) -> Places {
    if exact.count == 1 {
        return exact;
    }
    if anchor.any_kind {
        spoken.kept.extend(narrated.kept);
        spoken.count += narrated.count;
        spoken.elsewhere.extend(narrated.elsewhere);
        return if spoken.count > 0 { spoken } else { spread };
    }
    let elsewhere: BTreeSet<u32> =
        [&spoken, &spread, &narrated].into_iter().flat_map(|places| places.elsewhere.clone()).collect();
    let best = [spoken, spread, narrated].into_iter().find(|places| places.count > 0).unwrap_or_default();
    Places { elsewhere, ..best }
}

/// Whether a quote has quote marks on both ends.
fn marked(quote: &str) -> bool {
    let quote = quote.trim();
    quote.starts_with(quote_mark) && quote.ends_with(quote_mark)
}

/// Whether words are all the words of the segments they stand in.
fn whole(text: &str, found: &[Word], segments: &[Segment]) -> bool {
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return false };
    let before = text.get(segments[first.segment].span.start..first.span.start);
    let after = text.get(last.span.end..segments[last.segment].span.end);
    [before, after].iter().all(|rest| rest.is_some_and(|rest| words(rest).next().is_none()))
}

impl Places {
    /// Adds a place, unless it settles the same segments as the one before.
    fn add(&mut self, found: Found, chapter: u32, named: bool) {
        if !named {
            self.elsewhere.insert(chapter);
        } else if self.kept.last().is_none_or(|last| last.chapter != found.chapter || last.targets != found.targets) {
            self.count += 1;
            if self.kept.len() < PLACES_KEPT {
                self.kept.push(found);
            }
        }
    }
}

/// Whether a segment can be corrected: headings, notes and breaks cannot.
fn story(segment: &Segment) -> bool {
    matches!(segment.kind, Kind::Narration | Kind::Dialogue | Kind::Thought)
}

fn words_of(text: &str, segments: &[Segment]) -> Vec<Word> {
    let mut all = Vec::new();
    for (at, segment) in segments.iter().enumerate().filter(|(_, segment)| story(segment)) {
        let start = segment.span.start;
        let line = text.get(segment.span.clone()).unwrap_or_default();
        let word =
            |(hash, span): (u64, Range<usize>)| Word { hash, span: start + span.start..start + span.end, segment: at };
        all.extend(words(line).map(word));
    }
    all
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

/// What a match settles: the spoken and thought segments it touches, with those that continue them; where it touches
/// none, the matched part of the narration.
fn targets(anchor: &Anchor, words: &[Word], segments: &[Segment]) -> Vec<Range<usize>> {
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
    if !anchor.chained {
        return spoken.into_iter().map(|at| segments[at].span.clone()).collect();
    }
    let mut all: BTreeSet<usize> = BTreeSet::new();
    for at in spoken {
        if !all.contains(&at) {
            all.extend(chain(segments, at));
        }
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

/// The words of a text as quotes are compared: each word's hash, and its bytes.
pub fn compared(text: &str) -> Vec<(u64, Range<usize>)> {
    words(text).collect()
}

fn hashes(text: &str) -> Vec<u64> {
    words(text).map(|(hash, _)| hash).collect()
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
    text.chars().filter(|c| !c.is_whitespace() && !quote_mark(*c)).collect()
}

fn quote_mark(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '‚' | '«' | '»' | '‹' | '›')
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
