//! The lines that one should look at first, and corrections for them that only need to be looked through.

use super::words::{clean, first_lines, percent, reason};
use super::{Line, Script, speaker_name};
use crate::attribute::{Attributed, NARRATOR, SpeakerId};
use crate::book::Book;
use crate::cast::{DOUBTFUL_BELOW, compared};
use crate::segment::Kind;
use std::collections::{HashMap, HashSet};
use std::io::{self, Write};
use std::ops::Range;

/// Words of a line by which it is quoted, where they stand nowhere else in the chapter.
const QUOTED_WORDS: usize = 12;
/// Words of the last part of an interrupted line by which that part is quoted.
const LAST_PART_WORDS: usize = 4;

/// A doubtful line.
pub(super) struct Doubt<'a> {
    /// Index of its chapter.
    pub chapter: usize,
    /// Index of the line in its script.
    pub index: usize,
    /// The line.
    pub line: &'a Line,
    /// Its line in the source file, from 1, where that can be known.
    row: Option<usize>,
}

/// Whether a character says or thinks the line.
pub(super) fn said(line: &Line) -> bool {
    matches!(line.kind, Kind::Dialogue | Kind::Thought)
}

/// Whether it is in doubt who says the line.
pub(super) fn doubtful(line: &Line) -> bool {
    line.attribution.as_ref().is_some_and(|found| found.confidence < DOUBTFUL_BELOW)
}

fn confidence(line: &Line) -> f32 {
    line.attribution.as_ref().map_or(0.0, |found| found.confidence)
}

/// All doubtful lines, the least sure first; of equals the one that comes first in the story.
pub(super) fn doubts<'a>(book: &Book, scripts: &'a [Script]) -> Vec<Doubt<'a>> {
    let mut doubts = Vec::new();
    for (chapter, (script, first)) in scripts.iter().zip(first_lines(book)).enumerate() {
        let text = book.chapters.get(chapter).map_or("", |chapter| chapter.text.as_str());
        // Counts on from the line before, so that a long chapter is walked once.
        let (mut at, mut rows) = (0, 0);
        for (index, line) in script.lines.iter().enumerate().filter(|(_, line)| said(line) && doubtful(line)) {
            rows += text.get(at..line.span.start).map_or(0, |gap| gap.matches('\n').count());
            at = line.span.start;
            doubts.push(Doubt { chapter, index, line, row: first.map(|first| first + rows) });
        }
    }
    doubts.sort_by(|a, b| confidence(a.line).total_cmp(&confidence(b.line)));
    doubts
}

impl Doubt<'_> {
    /// `chapter 3, line 41`
    pub fn place(&self, scripts: &[Script]) -> String {
        let row = self.row.map_or(String::new(), |row| format!(", line {row}"));
        format!("chapter {}{row}", scripts[self.chapter].chapter)
    }
}

/// Writes the doubtful lines as corrections for cast.toml, the least sure first, each with the best guess and, as a
/// comment, the next best: whoever reads them puts the right name where the guess is wrong, and deletes what they do not
/// know. The parts of an interrupted line are one correction.
///
/// # Errors
/// Those of `out`.
pub fn corrections(out: &mut dyn Write, book: &Book, scripts: &[Script], attributed: &Attributed) -> io::Result<()> {
    let doubts = doubts(book, scripts);
    let spoken = scripts.iter().flat_map(|script| &script.lines).filter(|line| said(line)).count();
    if doubts.is_empty() {
        return writeln!(out, "# No line of {spoken} is in doubt.");
    }
    let are = if doubts.len() == 1 { "line is" } else { "lines are" };
    writeln!(out, "# {} of {spoken} spoken {are} in doubt; the least sure come first.", doubts.len())?;
    writeln!(
        out,
        "# Copy them into cast.toml, and write the right name where the guess is wrong. Delete those you do not"
    )?;
    writeln!(out, "# know: what stays is settled, and the lines around it follow.")?;
    let mut texts: HashMap<usize, ChapterWords> = HashMap::new();
    let mut told: HashSet<(usize, usize)> = HashSet::new();
    for doubt in &doubts {
        let lines = &scripts[doubt.chapter].lines;
        let part = turn(lines, doubt.index);
        let Some(chapter) = book.chapters.get(doubt.chapter) else { continue };
        if !told.insert((doubt.chapter, part.start)) {
            continue;
        }
        let words = texts.entry(doubt.chapter).or_insert_with(|| ChapterWords::of(&chapter.text, lines));
        writeln!(out, "\n{}", about(doubt, scripts, attributed))?;
        writeln!(out, "[[correction]]\nchapter = {}", scripts[doubt.chapter].chapter)?;
        let anchor = words.anchor(&chapter.text, &lines[part.clone()]);
        writeln!(out, "quote = {}", string(&anchor.quote))?;
        if let Some(after) = anchor.after {
            writeln!(out, "after = {}", string(&after))?;
        }
        writeln!(out, "speaker = {}", string(&name(attributed, doubt.line.speaker)))?;
    }
    Ok(())
}

/// `# 43 % sure: Rhea, or else Ilo (31 %). Chapter 3, line 41: ...`
fn about(doubt: &Doubt, scripts: &[Script], attributed: &Attributed) -> String {
    let found = doubt.line.attribution.as_ref();
    let other = found.and_then(|found| found.runner_up).map_or(String::new(), |(speaker, share)| {
        format!(", or else {} ({})", clean(&name(attributed, speaker)), percent(share))
    });
    let who = clean(&name(attributed, doubt.line.speaker));
    let (place, why) = (doubt.place(scripts), reason(doubt.line));
    format!("# {} sure: {who}{other}. In {place}: {why}", percent(confidence(doubt.line)))
}

/// How a correction calls a speaker: whoever tells the story is `I`, for what the narrator says is no speech.
fn name(attributed: &Attributed, speaker: SpeakerId) -> String {
    if speaker == NARRATOR { "I".to_owned() } else { speaker_name(attributed, speaker).to_owned() }
}

/// The lines of one paragraph around a doubtful one that are as doubtful, by the same speaker, and only interrupted.
fn turn(lines: &[Line], at: usize) -> Range<usize> {
    let same = |other: &Line| {
        let here = other.block == lines[at].block;
        here && (!said(other) || doubtful(other) && other.speaker == lines[at].speaker && other.kind == lines[at].kind)
    };
    let mut first = at - lines[..at].iter().rev().take_while(|line| same(line)).count();
    let mut last = at + lines[at..].iter().take_while(|line| same(line)).count();
    while !said(&lines[first]) {
        first += 1;
    }
    while !said(&lines[last - 1]) {
        last -= 1;
    }
    first..last
}

/// A string of TOML.
fn string(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

/// By which words a line is found again.
struct Anchor {
    quote: String,
    after: Option<String>,
}

/// The words of a chapter that corrections are looked for in.
struct ChapterWords {
    words: Vec<(u64, Range<usize>)>,
    /// Where each word stands, by its hash.
    at: HashMap<u64, Vec<usize>>,
}

impl ChapterWords {
    fn of(text: &str, lines: &[Line]) -> Self {
        let story = lines.iter().filter(|line| said(line) || line.kind == Kind::Narration);
        let mut words: Vec<(u64, Range<usize>)> = Vec::new();
        for line in story {
            let here = compared(text.get(line.span.clone()).unwrap_or(""));
            words.extend(
                here.into_iter().map(|(hash, span)| (hash, line.span.start + span.start..line.span.start + span.end)),
            );
        }
        let mut at: HashMap<u64, Vec<usize>> = HashMap::new();
        words.iter().enumerate().for_each(|(index, (hash, _))| at.entry(*hash).or_default().push(index));
        Self { words, at }
    }

    /// As few words as tell a row of lines from all others.
    fn anchor(&self, text: &str, lines: &[Line]) -> Anchor {
        let from = self.first_from(lines[0].span.start);
        let last = &lines[lines.len() - 1].span;
        let (opens, ends) = (self.first_from(last.start), self.first_from(last.end));
        if from == ends {
            let quote = text.get(lines[0].span.start..last.end).unwrap_or("");
            return Anchor {
                quote: one_line(quote),
                after: self.quoted(text, from.saturating_sub(QUOTED_WORDS)..from),
            };
        }
        let least = if lines.len() == 1 { QUOTED_WORDS } else { LAST_PART_WORDS };
        let short = from..ends.min(opens + least);
        let range = if self.once(&short) { short } else { from..ends };
        let after = (!self.once(&range)).then(|| {
            // Twice as many words before it each time, until no other place has them all.
            let mut back = 4;
            while back < from && !self.once(&(from - back..range.end)) && back < 512 {
                back *= 2;
            }
            self.quoted(text, from.saturating_sub(back)..from)
        });
        Anchor { quote: self.quoted(text, range).unwrap_or_default(), after: after.flatten() }
    }

    /// The index of the first word at or behind a byte.
    fn first_from(&self, byte: usize) -> usize {
        self.words.partition_point(|(_, span)| span.start < byte)
    }

    fn quoted(&self, text: &str, range: Range<usize>) -> Option<String> {
        let (first, last) = (self.words.get(range.start)?, self.words.get(range.end.checked_sub(1)?)?);
        (range.start < range.end).then(|| one_line(text.get(first.1.start..last.1.end).unwrap_or("")))
    }

    /// Whether a row of words stands at no other place; looked for at its rarest word.
    fn once(&self, range: &Range<usize>) -> bool {
        let row = &self.words[range.clone()];
        let places = |index: &usize| self.at.get(&row[*index].0).map_or(&[][..], Vec::as_slice);
        let Some(rarest) = (0..row.len()).min_by_key(|index| places(index).len()) else { return false };
        let same = |at: &&usize| {
            let start = at.checked_sub(rarest);
            start
                .and_then(|start| self.words.get(start..start + row.len()))
                .is_some_and(|other| other.iter().map(|word| word.0).eq(row.iter().map(|word| word.0)))
        };
        places(&rarest).iter().filter(same).take(2).count() == 1
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
