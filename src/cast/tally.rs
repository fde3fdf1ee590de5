//! How much everyone says, how sure that is, and who talks with whom.

use crate::attribute::{Attributed, Attribution, NARRATOR, SpeakerId};
use crate::book::{Book, Chapter};
use crate::segment::{Kind, Segment};
use std::collections::BTreeMap;

/// Lines below this confidence are called doubtful wherever people read of them.
pub const DOUBTFUL_BELOW: f32 = 0.7;

/// Lines further apart than this many paragraphs are not said to each other.
const TALK_REACH_BLOCKS: usize = 6;

/// How much one speaker says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Presence {
    /// Spoken and thought lines; for the narrator, stretches of narration.
    pub lines: usize,
    /// The words in them.
    pub words: usize,
    /// Mean confidence of the lines, 0.0..=1.0; 0.0 when there are none.
    pub confidence: f32,
    /// Lines whose confidence is below [`DOUBTFUL_BELOW`].
    pub doubtful: usize,
    /// Number of the first chapter with a line; 0 when there is none.
    pub first_chapter: u32,
}

/// How much everyone says, and who talks with whom.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally {
    /// Parallel to [`Attributed::characters`].
    pub people: Vec<Presence>,
    /// How often two speak right after each other in one scene, the lower id first.
    pub talk: BTreeMap<(SpeakerId, SpeakerId), f32>,
}

impl Tally {
    /// What one speaker says; nothing for one who is unknown.
    pub fn of(&self, speaker: SpeakerId) -> Presence {
        self.people.get(speaker.0 as usize).cloned().unwrap_or_default()
    }
}

/// Counts a whole book.
pub fn tally(book: &Book, segments: &[Vec<Segment>], attributed: &Attributed) -> Tally {
    let mut tally = Tally { people: vec![Presence::default(); attributed.characters.len()], talk: BTreeMap::new() };
    let mut confidence = vec![0f64; attributed.characters.len()];
    for ((chapter, segments), attributions) in book.chapters.iter().zip(segments).zip(&attributed.chapters) {
        for (segment, attribution) in segments.iter().zip(attributions) {
            let Some(attribution) = attribution else { continue };
            let who = attribution.speaker.0 as usize;
            let said = matches!(segment.kind, Kind::Dialogue | Kind::Thought);
            let narrated = attribution.speaker == NARRATOR && segment.kind == Kind::Narration;
            let Some(person) = tally.people.get_mut(who).filter(|_| said || narrated) else { continue };
            person.lines += 1;
            person.words += chapter.text.get(segment.span.clone()).map_or(0, |text| text.split_whitespace().count());
            person.doubtful += usize::from(attribution.confidence < DOUBTFUL_BELOW);
            confidence[who] += f64::from(attribution.confidence);
            if person.first_chapter == 0 {
                person.first_chapter = chapter.number;
            }
        }
        converse(chapter, segments, attributions, &mut tally.talk);
    }
    for (person, sum) in tally.people.iter_mut().zip(confidence) {
        person.confidence = if person.lines == 0 { 0.0 } else { (sum / person.lines as f64) as f32 };
    }
    tally
}

/// Adds the conversations of a chapter: 1 for two who speak in turn, a half for two with one other between them.
fn converse(
    chapter: &Chapter,
    segments: &[Segment],
    attributions: &[Option<Attribution>],
    talk: &mut BTreeMap<(SpeakerId, SpeakerId), f32>,
) {
    // The last two who spoke, the latest first, with the paragraph they spoke in.
    let mut before: [Option<(SpeakerId, usize)>; 2] = [None, None];
    let mut block = 0;
    for (segment, attribution) in segments.iter().zip(attributions) {
        // A gap without a mark ends a scene too.
        if segment.block != block && chapter.blocks.get(segment.block).is_some_and(|block| block.gap_before) {
            before = [None, None];
        }
        block = segment.block;
        match (segment.kind, attribution) {
            (Kind::Break | Kind::Heading, _) => before = [None, None],
            (Kind::Dialogue, Some(attribution)) => {
                let me = attribution.speaker;
                for (other, weight) in before.iter().flatten().zip([1.0, 0.5]) {
                    if other.0 != me && segment.block.saturating_sub(other.1) <= TALK_REACH_BLOCKS {
                        *talk.entry((me.min(other.0), me.max(other.0))).or_default() += weight;
                    }
                }
                if before[0].is_some_and(|(last, _)| last == me) {
                    before[0] = Some((me, segment.block));
                } else {
                    before = [Some((me, segment.block)), before[0]];
                }
            }
            _ => {}
        }
    }
}
