//! The narration that belongs to a line: its tag, its lead-in, the beat beside it.

use super::words::{Word, listed, main_clause, words};
use crate::book::Chapter;
use crate::lexicon::sentences;
use crate::segment::{Kind, Segment};
use std::ops::Range;

/// A sentence of narration that says something of a line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    /// Its words.
    pub words: Vec<Word>,
    /// What kind of sentence it is.
    pub role: Role,
    /// How much it says of this line's manner, 0.0 to 1.0.
    pub strength: f32,
    /// It is the tag of the line before too, in the same paragraph: both are one speech.
    pub is_shared: bool,
}

/// What a sentence of narration is to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It has a verb of saying: `she whispered`.
    Tag,
    /// It tells what the speaker does: `She laughed.`
    Beat,
    /// It goes on about the voice: `Her tone was cold.`
    Voice,
}

/// How far from a line narration is read.
const REACH_BYTES: usize = 500;

/// All that is told of how the line at an index is said.
pub(super) fn of(chapter: &Chapter, segments: &[Segment], at: usize) -> Vec<Piece> {
    let text = chapter.text.as_str();
    let line = &segments[at];
    let narrated =
        |index: usize| segments.get(index).filter(|near| near.kind == Kind::Narration && near.block == line.block);
    let said = &text[line.span.clone()];
    let mut pieces = Vec::new();
    if let Some(after) = narrated(at + 1) {
        let next = segments.get(at + 2).filter(|next| next.block == line.block);
        pieces.extend(behind(said, &text[after.span.clone()], next.is_some()));
    }
    if let Some(before) = at.checked_sub(1).and_then(narrated) {
        let previous = at.checked_sub(2).and_then(|index| segments.get(index));
        let previous = previous.filter(|previous| previous.block == line.block && previous.kind == line.kind);
        let said_before = previous.map(|previous| &text[previous.span.clone()]);
        let has_tag = pieces.iter().any(|piece| piece.role == Role::Tag);
        let narration = &text[before.span.clone()];
        let mut front = in_front(said_before, narration);
        if has_tag && !ends_open(narration) {
            // Its own tag says how; what it is heard through may still be told in front.
            front.iter_mut().for_each(|piece| piece.strength = 0.0);
        }
        pieces.extend(front);
    } else if let Some(before) = at.checked_sub(1).and_then(|index| segments.get(index)) {
        // The paragraph before may lead in: `He cleared his throat and whispered:`
        let leads_in = before.kind == Kind::Narration && text[before.span.clone()].ends_with(':');
        if leads_in && before.block + 1 == line.block {
            pieces
                .extend(last_sentence(&text[before.span.clone()]).map(|sentence| Piece::new(sentence, Role::Tag, 1.0)));
        }
    }
    pieces
}

impl Piece {
    fn new(sentence: &str, role: Role, strength: f32) -> Self {
        Self { words: words(sentence), role, strength, is_shared: false }
    }
}

/// What the narration behind a line says of it. `goes_on` when another line follows in the same paragraph.
fn behind(said: &str, narration: &str, goes_on: bool) -> Vec<Piece> {
    let near = head(narration, REACH_BYTES);
    let spans = sentences(near, usize::MAX);
    let sentence = |index: usize| spans.get(index).map(|span: &Range<usize>| &near[span.clone()]);
    let Some(first) = sentence(0) else { return Vec::new() };
    // A sentence that runs up to the next line leads in to that one, unless it is this one's tag.
    let leads_in = spans.len() == 1 && goes_on && ends_open(narration);
    let tag = Piece::new(first, Role::Tag, 1.0);
    let mut pieces = Vec::new();
    if is_tag(said, first, &tag.words) {
        pieces.push(tag);
    } else if !leads_in {
        pieces.push(Piece { role: Role::Beat, strength: 0.6, ..tag });
    }
    // `"Stop." His voice was cold.` and `"Stop," he said. His voice was cold.`
    for index in 0..2 {
        let Some(sentence) = sentence(index) else { break };
        let piece = Piece::new(sentence, Role::Voice, 0.8);
        if tells_of_voice(&piece.words) && !(index == 0 && pieces.iter().any(|piece| piece.role == Role::Tag)) {
            pieces.push(piece);
        }
    }
    pieces
}

/// What the narration in front of a line says of it; `said_before` is the line in front of that in the same paragraph.
fn in_front(said_before: Option<&str>, narration: &str) -> Vec<Piece> {
    let Some(last) = last_sentence(narration) else { return Vec::new() };
    let found = words(last);
    let is_only = last.len() == narration.trim().len();
    if let Some(said) = said_before.filter(|_| is_only) {
        // The tag between two parts is the tag of both; of the second a little less when it is a sentence of its own.
        if is_tag(said, last, &found) {
            let strength = if ends_open(narration) { 1.0 } else { 0.6 };
            return vec![Piece { words: found, role: Role::Tag, strength, is_shared: true }];
        }
    }
    if ends_open(narration) {
        return vec![Piece { words: found, role: Role::Tag, strength: 1.0, is_shared: false }];
    }
    let role = if tells_of_voice(&found) {
        Role::Voice
    } else if found[main_clause(&found)].iter().take(9).any(|word| is_saying(&word.lower)) {
        Role::Tag
    } else {
        Role::Beat
    };
    vec![Piece { words: found, role, strength: 0.6, is_shared: false }]
}

/// Whether narration stops where a line could go on: at a comma, a colon or a dash.
fn ends_open(narration: &str) -> bool {
    narration.trim_end().ends_with([',', ':', '—', '–'])
}

/// Verbs of saying that tell nothing of the voice; those that do are in [`super::cues::CUES`].
const NEUTRAL_VERBS: &str = "said says say asked asks ask replied replies answered answers answering added adds went goes \
    continued continues responded told tells agreed repeated observed remarked commented noted explained began begins \
    admitted suggested offered wondered thought spoke speaks speaking spoken finished concluded returned inquired enquired \
    put warned informed commanded ordered reassured persisted protested objected insisted interrupted managed tried \
    promised confessed ventured stated declared announced reminded corrected echoed chimed voiced uttered mused \
    considered realized realised figured decided guessed reflected retorted countered started resumed pronounced \
    scolded argued assured apologized apologised complained teased joked quipped lied thanked greeted";

/// Whether a sentence behind a line is its tag.
fn is_tag(said: &str, sentence: &str, found: &[Word]) -> bool {
    let inner =
        said.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | ',' | '!' | '?' | '—' | '…' | '-'));
    let is_small = sentence.starts_with(char::is_lowercase);
    // Behind a full stop a sentence of its own begins, unless it begins with a small letter.
    let may_be_tag = is_small || !inner.ends_with('.') || inner.ends_with("..");
    let clause = main_clause(found);
    may_be_tag && found[clause].iter().take(9).any(|word| is_saying(&word.lower))
}

/// Whether a word is a verb of saying.
pub(super) fn is_saying(word: &str) -> bool {
    listed(NEUTRAL_VERBS, word) || super::cues::is_speech_verb(word)
}

/// Whether a sentence is about a voice.
fn tells_of_voice(found: &[Word]) -> bool {
    let nouns = "voice voices tone tones words whisper whispers inflection drawl lilt";
    found.iter().take(14).any(|word| listed(nouns, &word.lower))
}

/// The last sentence of narration, within reach.
fn last_sentence(narration: &str) -> Option<&str> {
    let near = tail(narration, REACH_BYTES);
    sentences(near, usize::MAX).pop().map(|span| &near[span])
}

/// At most the first bytes of a text.
fn head(text: &str, limit_bytes: usize) -> &str {
    let mut to = text.len().min(limit_bytes);
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    &text[..to]
}

/// At most the last bytes of a text.
fn tail(text: &str, limit_bytes: usize) -> &str {
    let mut from = text.len().saturating_sub(limit_bytes);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}
