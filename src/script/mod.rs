//! The [`Script`]: a chapter as it will be performed, and the forms in which people and programs read it.

mod chapters;
pub mod credits;
mod doubts;
mod html;
mod jsonl;
mod screenplay;
mod table;
mod words;

pub use chapters::chapters;
pub use doubts::corrections;
pub use html::html;
pub(crate) use html::{escaped, hues};
pub use jsonl::jsonl;
pub use screenplay::{Look, screenplay};
pub use table::{cast_table, closest_pair};
pub(crate) use words::Palette;

/// Colours and letters that all our pages share.
pub(crate) const LOOK: &str = include_str!("look.css");

use crate::attribute::{Attributed, Attribution, NARRATOR, SpeakerId};
use crate::book::{BlockKind, Chapter};
use crate::engine::Direction;
use crate::segment::{Kind, Segment};
use std::ops::Range;
use std::path::PathBuf;

/// A chapter as it will be performed.
#[derive(Debug, Clone, PartialEq)]
pub struct Script {
    /// [`crate::book::Chapter::number`].
    pub chapter: u32,
    /// [`crate::book::Chapter::title`].
    pub title: String,
    /// One per segment, in order.
    pub lines: Vec<Line>,
}

/// One segment as it will be performed.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Bytes of the chapter's text.
    pub span: Range<usize>,
    /// What kind of stretch it is.
    pub kind: Kind,
    /// Index of the chapter's block it stands in.
    pub block: usize,
    /// Who speaks it; the narrator for what nobody says.
    pub speaker: SpeakerId,
    /// How sure that is and why; `None` for breaks.
    pub attribution: Option<Attribution>,
    /// The words as they stand in the chapter.
    pub text: String,
    /// How it is said.
    pub direction: Direction,
    /// False for what is left out (author's notes by default) and for breaks.
    pub spoken: bool,
    /// A person's own recording of it, laid where an engine would speak.
    pub recording: Option<PathBuf>,
}

/// What is read aloud.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Author's notes and the blurb too. Contents and what is for librarians never are.
    pub notes: bool,
}

/// Puts together what is known of a chapter's segments. The three lists are parallel; where `attributions` or
/// `directions` is shorter, the narrator speaks plainly.
pub fn build(
    chapter: &Chapter,
    segments: &[Segment],
    attributions: &[Option<Attribution>],
    directions: &[Direction],
    options: &Options,
) -> Script {
    let line = |(at, segment): (usize, &Segment)| {
        let attribution = attributions.get(at).cloned().flatten().filter(|_| segment.kind != Kind::Break);
        Line {
            span: segment.span.clone(),
            kind: segment.kind,
            block: segment.block,
            speaker: attribution.as_ref().map_or(NARRATOR, |attribution| attribution.speaker),
            attribution,
            text: chapter.text.get(segment.span.clone()).unwrap_or_default().to_owned(),
            direction: directions.get(at).cloned().unwrap_or_default(),
            spoken: spoken(chapter, segment, options),
            recording: None,
        }
    };
    let lines = segments.iter().enumerate().map(line).collect();
    Script { chapter: chapter.number, title: chapter.title.clone(), lines }
}

fn spoken(chapter: &Chapter, segment: &Segment, options: &Options) -> bool {
    let never = |kind| matches!(kind, BlockKind::Contents | BlockKind::Metadata);
    let never = chapter.blocks.get(segment.block).is_some_and(|block| never(block.kind));
    match segment.kind {
        Kind::Break => false,
        Kind::Note => options.notes && !never,
        Kind::Heading | Kind::Narration | Kind::Dialogue | Kind::Thought => true,
    }
}

/// The name by which scripts call a speaker: the character's, or `narrator`.
pub fn speaker_name(attributed: &Attributed, speaker: SpeakerId) -> &str {
    match attributed.characters.get(speaker.0 as usize) {
        Some(character) if speaker != NARRATOR => &character.name,
        _ => "narrator",
    }
}
