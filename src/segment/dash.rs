//! Speech after a dash at the start of a line, as Joyce, the French and the Spanish print it.

use super::sentence::{Tense, sense, sentences};
use super::tag;
use super::words::{GESTURES, PAST, PAST_AUX, PRESENT_AUX, capital, head, lower, words, wordy};
use std::ops::Range;

/// The dashes that begin a line of speech.
const DASHES: [char; 4] = ['—', '–', '―', '-'];

/// Whether a paragraph begins with a dash as speech does: a dash, then words; not a signature of initials, not a line
/// between dashes.
pub(super) fn is_line(text: &str, span: &Range<usize>) -> bool {
    let Some(body) = text.get(span.clone()) else { return false };
    let Some(rest) = body.strip_prefix(DASHES) else { return false };
    let rest = rest.trim_start_matches(DASHES).trim_start();
    let opens = rest.chars().next().is_some_and(|c| {
        c.is_alphanumeric() || matches!(c, '¿' | '¡' | '.' | '…' | '\'' | '’' | '"' | '“' | '_' | '*')
    });
    opens && head(rest, 400).chars().any(char::is_lowercase) && !rest.ends_with(DASHES_CLOSING)
}

/// A line between dashes is a heading or an ornament.
const DASHES_CLOSING: [char; 2] = ['—', '―'];

/// A stretch of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    /// Bytes of the chapter.
    pub span: Range<usize>,
    /// Spoken, rather than told.
    pub speech: bool,
}

/// Cuts a line that begins with a dash into what is spoken and what is told.
///
/// A tag stands either between dashes (`—Hola —dijo él—. Adiós`) or, as in Joyce, behind a stop without any mark
/// (`—Back to barracks! he said sternly.`) and then lasts to the end of its sentence, or to a comma behind which talk
/// goes on. A sentence of the plain past (`He listened.`) after talk that names nobody is told too; where the narration
/// keeps to the present, as talk does, only a gesture is (`He nods.`).
pub(super) fn pieces(text: &str, span: &Range<usize>, past: bool) -> Vec<Piece> {
    let Some(body) = text.get(span.clone()) else { return Vec::new() };
    let mut cut = Vec::new();
    if !between_dashes(body, past, &mut cut) {
        by_tags(body, past, &mut cut);
    }
    let mut merged: Vec<Piece> = Vec::new();
    for (range, speech) in cut {
        let range = range.start + span.start..range.end + span.start;
        if text.get(range.clone()).is_none_or(|piece| piece.trim().is_empty()) {
            continue;
        }
        match merged.last_mut() {
            Some(last) if last.speech == speech || !wordy(&text[range.clone()]) => last.span.end = range.end,
            _ => merged.push(Piece { span: range, speech }),
        }
    }
    merged
}

/// Spanish and Slavic lines: a dash after a space and before a letter opens a tag; the next dash ends it.
fn between_dashes(body: &str, past: bool, cut: &mut Vec<(Range<usize>, bool)>) -> bool {
    let lead = body.len() - body.trim_start_matches(DASHES).trim_start().len();
    let (mut from, mut speech, mut tags) = (0, true, false);
    for (at, dash) in body.char_indices().filter(|(at, c)| *at >= lead && DASHES.contains(c)) {
        let end = at + dash.len_utf8();
        let before = body.get(..at).unwrap_or_default();
        let after = body.get(end..).unwrap_or_default();
        let spaced = before.ends_with(' ');
        if speech && spaced {
            let next = after.trim_start();
            let small = next.starts_with(char::is_lowercase);
            let opens = if after.starts_with(' ') {
                // A dash with blanks on both sides is a pause in English, so a stop must stand before it.
                let stopped = before.trim_end().ends_with([',', '.', '!', '?', '…']);
                let foreign = !head(next, 60).is_ascii();
                stopped && (foreign || tag::at_front_in(next, past).is_some_and(|_| !next.starts_with("I ")))
            } else {
                small || closed(after)
            };
            if opens {
                cut.push((from..at, true));
                (from, speech, tags) = (at, false, true);
            }
        } else if !speech && (after.is_empty() || after.starts_with([' ', '.', ',', ';', ':', '?', '!', '…'])) {
            cut.push((from..end, false));
            (from, speech) = (end, true);
        }
    }
    if tags {
        cut.push((from..body.len(), speech));
    } else {
        cut.clear();
    }
    tags
}

/// Whether the next dash closes what a dash opened: `—Marta sonrió—. Pasa.`
fn closed(after: &str) -> bool {
    let Some(rest) = after.find(DASHES).and_then(|at| after.get(at..)) else { return false };
    let rest = rest.trim_start_matches(DASHES);
    after.starts_with(char::is_alphabetic)
        && (rest.is_empty() || rest.starts_with([' ', '.', ',', ';', ':', '?', '!', '…']))
}

/// Lines whose tags have no mark at all.
fn by_tags(body: &str, past: bool, cut: &mut Vec<(Range<usize>, bool)>) {
    let (mut told_before, mut named) = (false, false);
    for sentence in sentences(body) {
        let said = &body[sentence.clone()];
        // `I said` is talk itself, unless nothing follows it.
        let front = tag::at_front_in(said, past).filter(|tag| tag.stopped || !said.starts_with("I "));
        let tag = match front {
            Some(_) if !cut.is_empty() => Some(0),
            _ => inner_tag(said, past),
        };
        let Some(at) = tag else {
            told_before = !cut.is_empty() && told(said, past, told_before, named);
            named |= sense(said).third;
            cut.push((sentence, !told_before));
            continue;
        };
        let end = resumes(said, at, past).unwrap_or(said.len());
        cut.push((sentence.start..sentence.start + at, true));
        cut.push((sentence.start + at..sentence.start + end, false));
        cut.push((sentence.start + end..sentence.end, true));
        (told_before, named) = (end == said.len(), false);
    }
}

/// Where a tag begins inside a sentence: behind a comma or another stop that did not end it.
fn inner_tag(said: &str, past: bool) -> Option<usize> {
    // The dash that opens the line ends nothing.
    let lead = said.len() - said.trim_start_matches(DASHES).len();
    said.match_indices([',', '?', '!', '…', '—', '.']).filter(|(at, _)| *at >= lead).find_map(|(at, stop)| {
        let end = at + stop.len();
        let rest = said.get(end..)?;
        let front = rest.strip_prefix([' ', '\n'])?;
        tag::at_front_in(front, past).filter(|tag| tag.stopped || !front.starts_with("I ")).map(|_| end)
    })
}

/// Where talk goes on behind a tag that begins at `from`: after a comma, when what follows is in the present tense or
/// speaks to somebody. Where the narration too is in the present, a verb without a subject takes up the sentence: `The
/// lamp, she says, is out.`
fn resumes(said: &str, from: usize, past: bool) -> Option<usize> {
    let tag = said.get(from..)?;
    let mut resumes = None;
    for (at, _) in tag.match_indices(',') {
        let clause = tag.get(at + 1..)?.split(',').next()?;
        let sense = sense(clause);
        // `, turning round,` and `, with a sigh,` belong to the tag.
        let first = words(clause).next().map_or(lower(""), |(_, word)| lower(word));
        if !first.ends_with("ing") && !matches!(&*first, "with" | "without" | "as" | "while" | "not" | "and" | "in") {
            resumes = resumes.or(Some(from + at + 1));
        }
        if sense.tense == Tense::Past {
            return None;
        }
        let onward = if past { sense.tense == Tense::Present } else { sense.contracted || PRESENT_AUX.has(&first) };
        if onward || sense.first || sense.second {
            return resumes.or(Some(from + at + 1));
        }
    }
    None
}

/// Whether a sentence behind talk is told, not spoken: the plain past of a verb of doing with a pronoun for its
/// subject, nobody addressed; and once telling has begun, anything in the past.
fn told(said: &str, past: bool, told_before: bool, named: bool) -> bool {
    let sense = sense(said);
    let mut found = words(said);
    let (subject, verb) = (found.next().map_or("", |(_, word)| word), found.next().map_or("", |(_, word)| word));
    let (someone, verb) = (capital(subject) && matches!(subject, "He" | "She" | "They"), lower(verb));
    if !past {
        return someone && GESTURES.has(&verb) && !sense.first && !sense.second && !sense.question;
    }
    if sense.tense != Tense::Past || sense.first || sense.second || sense.question {
        return false;
    }
    if told_before {
        return true;
    }
    let doing = !PAST_AUX.has(&verb) && (PAST.has(&verb) || verb.ends_with("ed"));
    !named && someone && doing
}
