//! The script as JSON Lines: the public interface for other programs.

use super::{Script, speaker_name};
use crate::attribute::{Attributed, Character, NARRATOR};
use crate::book::Book;
use crate::segment::Kind;
use crate::voice::{Age, Gender};
use serde::Serialize;
use std::io::{self, Write};

/// One stretch of text.
#[derive(Serialize)]
struct Stretch<'a> {
    chapter: u32,
    start: usize,
    end: usize,
    kind: &'a str,
    speaker: Option<&'a str>,
    confidence: Option<f64>,
    clue: Option<&'a str>,
    text: &'a str,
}

/// One character.
#[derive(Serialize)]
struct Person<'a> {
    character: &'a str,
    aliases: &'a [String],
    gender: Gender,
    age: Age,
    narrator: bool,
}

/// Writes a line for every segment of every chapter, then one for every character.
///
/// `start` and `end` are byte offsets into the source file for UTF-8 text sources, into the decoded text for others.
/// A break has no speaker. Confidence is rounded to three decimals.
///
/// # Errors
/// Those of `out`.
pub fn jsonl(out: &mut dyn Write, book: &Book, scripts: &[Script], attributed: &Attributed) -> io::Result<()> {
    for (chapter, script) in book.chapters.iter().zip(scripts) {
        for line in &script.lines {
            let attribution = line.attribution.as_ref();
            write_line(
                out,
                &Stretch {
                    chapter: script.chapter,
                    start: chapter.source.offset_bytes + line.span.start,
                    end: chapter.source.offset_bytes + line.span.end,
                    kind: line.kind.name(),
                    speaker: (line.kind != Kind::Break).then(|| speaker_name(attributed, line.speaker)),
                    confidence: attribution.map(|found| (f64::from(found.confidence) * 1000.0).round() / 1000.0),
                    clue: attribution.map(|found| found.clue),
                    text: &line.text,
                },
            )?;
        }
    }
    // The narrator is a person of the story only where an "I" tells it.
    let told = |person: &&Character| person.id != NARRATOR || !person.aliases.is_empty();
    for person in attributed.characters.iter().filter(told) {
        write_line(
            out,
            &Person {
                character: &person.name,
                aliases: &person.aliases,
                gender: person.gender,
                age: person.age,
                narrator: person.narrator,
            },
        )?;
    }
    Ok(())
}

fn write_line(out: &mut dyn Write, line: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")
}
