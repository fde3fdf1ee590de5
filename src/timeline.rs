//! Where each line stands in time: the pauses between lines, and the cues of the finished file.

use crate::book::Block;
use crate::note::{self, Note};
use crate::script::Line;
use crate::segment::Kind;
use serde::{Deserialize, Serialize};

/// How long the silences between lines last, in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pacing {
    /// Inside a phrase: between "Hello," and he said; after a comma, dash, colon or anything else that goes on.
    pub phrase_ms: u32,
    /// Between two sentences of one paragraph.
    pub sentence_ms: u32,
    /// Between two paragraphs.
    pub paragraph_ms: u32,
    /// Between two paragraphs when one answers the other: another speaker, at least one of them speaking aloud or
    /// thinking.
    pub speaker_change_ms: u32,
    /// At a scene break or a gap in the text.
    pub scene_break_ms: u32,
    /// After a heading, before the text or the next heading.
    pub after_heading_ms: u32,
    /// Before a heading that stands after text.
    pub before_heading_ms: u32,
}

impl Default for Pacing {
    /// The middle of what audiobook publishers and assemblers use: sentence 350-600, paragraph 850-1,200, speaker change
    /// 300-500, scene break 1,500-2,000, heading 500-1,000.
    fn default() -> Self {
        Self {
            phrase_ms: 100,
            sentence_ms: 450,
            paragraph_ms: 900,
            speaker_change_ms: 450,
            scene_break_ms: 1_800,
            after_heading_ms: 900,
            before_heading_ms: 1_800,
        }
    }
}

impl Pacing {
    /// Refuses pauses that nobody would wait for.
    ///
    /// # Errors
    /// A [`Note`] with the name of the setting.
    pub fn check(&self) -> Result<(), Note> {
        let all = [
            ("phrase_ms", self.phrase_ms),
            ("sentence_ms", self.sentence_ms),
            ("paragraph_ms", self.paragraph_ms),
            ("speaker_change_ms", self.speaker_change_ms),
            ("scene_break_ms", self.scene_break_ms),
            ("after_heading_ms", self.after_heading_ms),
            ("before_heading_ms", self.before_heading_ms),
        ];
        all.into_iter().try_for_each(|(name, ms)| note::check_silence(name, ms, "pauses"))
    }
}

/// Where one line sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cue {
    /// Index into [`crate::script::Script::lines`].
    pub line: usize,
    /// Its first sample in the file.
    pub start_samples: u64,
    /// How many samples it lasts; 0 for a line that has nothing to say (`"..."`).
    pub length_samples: u64,
}

/// Where all lines of a chapter sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// Samples a second of the finished file.
    pub sample_rate_hz: u32,
    /// One for each line that is spoken, in order, without overlap.
    pub cues: Vec<Cue>,
}

/// The pause after each line, in milliseconds, parallel to `lines`.
///
/// A spoken line holds the whole silence up to the next spoken line, with whatever stands between them (breaks, lines
/// left out) already in it; lines that are not spoken, and the last spoken line, have 0: head and tail of the file are
/// mastering's. `blocks` are those of the chapter that the lines point into.
pub fn pauses(lines: &[Line], blocks: &[Block], pacing: &Pacing) -> Vec<u32> {
    let mut pauses = vec![0; lines.len()];
    for (here, next, is_break) in joints(lines, blocks) {
        pauses[here] = pause(&lines[here], &lines[next], is_break, pacing);
    }
    pauses
}

/// The spoken lines before a scene break's pause, in order.
pub fn scene_breaks(lines: &[Line], blocks: &[Block]) -> Vec<usize> {
    let heading = |at: usize| lines[at].kind == Kind::Heading;
    let breaks = joints(lines, blocks).filter(|&(here, next, is_break)| is_break && !heading(here) && !heading(next));
    breaks.map(|(here, ..)| here).collect()
}

/// Each spoken line and the next one, and whether a scene break or a gap in the text lies between them.
fn joints<'a>(lines: &'a [Line], blocks: &'a [Block]) -> impl Iterator<Item = (usize, usize, bool)> + 'a {
    let gap_before = |block: usize| blocks.get(block).is_some_and(|block| block.gap_before);
    let mut spoken = (0..lines.len()).filter(|&at| lines[at].spoken);
    let mut here = spoken.next();
    spoken.map(move |next| {
        let from = here.replace(next).unwrap_or(next);
        let is_break = lines[from + 1..next].iter().any(|line| line.kind == Kind::Break)
            || (lines[from].block + 1..=lines[next].block).any(gap_before);
        (from, next, is_break)
    })
}

/// The pause between one spoken line and the next.
fn pause(here: &Line, next: &Line, is_break: bool, pacing: &Pacing) -> u32 {
    if here.kind == Kind::Heading {
        return pacing.after_heading_ms;
    }
    if next.kind == Kind::Heading {
        return pacing.before_heading_ms;
    }
    if is_break {
        return pacing.scene_break_ms;
    }
    if here.block == next.block {
        // Sentences of one speech or one stretch of narration: there is no tag among them.
        if (here.kind, here.speaker) == (next.kind, next.speaker) && ends_in_stop(&here.text) {
            return pacing.sentence_ms;
        }
        return if goes_on(&here.text, &next.text) { pacing.phrase_ms } else { pacing.sentence_ms };
    }
    let voiced = |line: &Line| matches!(line.kind, Kind::Dialogue | Kind::Thought);
    if here.speaker != next.speaker && (voiced(here) || voiced(next)) {
        return pacing.speaker_change_ms;
    }
    pacing.paragraph_ms
}

/// Whether the second text goes on with the sentence of the first, within one paragraph.
fn goes_on(here: &str, next: &str) -> bool {
    let next = next.trim_start_matches(is_mark);
    // "Stop!" he said, "..." and then: what goes on begins small.
    if next.chars().next().is_some_and(|first| first.is_lowercase() || ",;—–-".contains(first)) {
        return true;
    }
    match here.trim_end_matches(is_mark).chars().next_back() {
        // "Stop!" Rhea said. A name begins with a capital, so the verb has to tell.
        Some('!' | '?' | '…' | '.') => is_tag(next) && !ends_in_full_stop(here.trim_end_matches(is_mark)),
        // A dash before a capital is a sentence cut off.
        Some('—' | '–' | '-') => is_tag(next),
        // A comma, a colon, or no mark at all.
        _ => true,
    }
}

/// Quote marks, emphasis and brackets, which say nothing of how a sentence ends.
fn is_mark(c: char) -> bool {
    "\"'“”‘’«»‹›„‚*_()[]".contains(c) || c.is_whitespace()
}

fn ends_in_stop(text: &str) -> bool {
    text.trim_end_matches(is_mark).ends_with(['.', '!', '?', '…'])
}

/// One dot; an ellipsis is none.
fn ends_in_full_stop(text: &str) -> bool {
    text.ends_with('.') && !text.ends_with("..")
}

/// Whether a text begins like a tag with a name: one of its first three words is a verb of speech. A wrong guess here
/// only makes one pause shorter or longer, so the list holds the common verbs and no more.
fn is_tag(text: &str) -> bool {
    const VERBS: [&str; 40] = [
        "said",
        "says",
        "asked",
        "asks",
        "replied",
        "answered",
        "cried",
        "shouted",
        "called",
        "whispered",
        "muttered",
        "murmured",
        "exclaimed",
        "yelled",
        "screamed",
        "demanded",
        "added",
        "began",
        "continued",
        "repeated",
        "thought",
        "wondered",
        "snapped",
        "laughed",
        "sighed",
        "told",
        "agreed",
        "insisted",
        "admitted",
        "announced",
        "explained",
        "gasped",
        "groaned",
        "growled",
        "hissed",
        "interrupted",
        "mumbled",
        "returned",
        "responded",
        "went",
    ];
    let words = text.split_whitespace().take(3);
    words.into_iter().any(|word| VERBS.contains(&word.trim_matches(|c: char| !c.is_alphabetic())))
}
