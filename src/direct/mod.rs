//! How each line is said, from its tag, its punctuation and its capitals.
//!
//! A direction is only what the text gives. Evidence comes from the line itself (`line.rs`) and from the narration that
//! belongs to it (`attached.rs`): words and phrases of the one table in `cues.rs`, and what a voice is heard through
//! (`medium.rs`). Evidence adds up within limits; without any, a line has the default direction.

mod attached;
mod cues;
mod line;
mod medium;
mod words;

use crate::book::Chapter;
use crate::engine::{Delivery, Direction, Medium};
use crate::segment::{Kind, Mark, Segment};
use cues::Manner;

/// The directions of a chapter's segments, parallel to them.
///
/// The work grows with the length of the text alone.
pub fn direct(chapter: &Chapter, segments: &[Segment]) -> Vec<Direction> {
    let mut directions: Vec<Direction> = Vec::with_capacity(segments.len());
    for (at, segment) in segments.iter().enumerate() {
        let before = at.checked_sub(2).and_then(|before| directions.get(before)).map(|before| before.medium);
        directions.push(match segment.kind {
            Kind::Heading => HEADING,
            Kind::Narration | Kind::Note | Kind::Break => Direction::default(),
            Kind::Dialogue | Kind::Thought => of_line(chapter, segments, at, before),
        });
    }
    directions
}

/// Headings are read a little slower than the text, so that they stand out without any emphasis.
const HEADING: Direction = Direction {
    delivery: Delivery::Plain,
    loudness_db: 0.0,
    pace: 0.94,
    pitch_semitones: 0.0,
    range: 1.0,
    medium: Medium::Air,
};

/// What is known of how a line is said.
#[derive(Debug, Clone, Default, PartialEq)]
struct Evidence {
    /// Deliveries with the strength of what speaks for each.
    deliveries: Vec<(Delivery, f32)>,
    loudness_db: f32,
    /// Natural logarithm of the tempo's factor.
    pace: f32,
    pitch_semitones: f32,
    /// Natural logarithm of the factor of the pitch's spread.
    range: f32,
}

impl Evidence {
    /// Adds a manner with a strength of 0.0 to 1.0 and more, but not its name.
    fn add(&mut self, manner: &Manner, strength: f32) {
        self.loudness_db += manner.loudness_db * strength;
        self.pace += manner.pace.ln() * strength;
        self.pitch_semitones += manner.pitch_semitones * strength;
        self.range += manner.range.ln() * strength;
    }

    /// The delivery that most speaks for; the first of equals. Weak evidence bends a line without naming it.
    fn delivery(&self) -> Delivery {
        const NAMED: f32 = 0.5;
        // A whisper is another way to make sound, which no shouting undoes: `in a yelled whisper`.
        if self.deliveries.iter().any(|&(delivery, strength)| delivery == Delivery::Whisper && strength > 0.7) {
            return Delivery::Whisper;
        }
        let mut best = (Delivery::Plain, NAMED);
        for &(delivery, _) in &self.deliveries {
            let strength = self.deliveries.iter().filter(|other| other.0 == delivery).map(|other| other.1).sum();
            if strength > best.1 || strength == best.1 && best.0 == Delivery::Plain {
                best = (delivery, strength);
            }
        }
        best.0
    }

    /// The direction, within the limits of what a listener takes for the same person in the same room.
    fn direction(&self, medium: Medium) -> Direction {
        let delivery = self.delivery();
        // A whisper has no pitch and is never as loud as a voice, however it is shouted.
        let loudest = if delivery == Delivery::Whisper { -3.0 } else { LOUDNESS_DB.1 };
        Direction {
            delivery,
            loudness_db: rounded(self.loudness_db.clamp(LOUDNESS_DB.0, loudest), 10.0),
            pace: rounded(self.pace.exp().clamp(PACE.0, PACE.1), 100.0),
            pitch_semitones: rounded(self.pitch_semitones.clamp(PITCH_SEMITONES.0, PITCH_SEMITONES.1), 10.0),
            range: rounded(self.range.exp().clamp(RANGE.0, RANGE.1), 100.0),
            medium,
        }
    }
}

/// How far a line may be softer or louder than plain speech. Real shouts are 20 dB above talk (ANSI S3.5-1997: normal
/// 62 dB, shout 82 dB) and whispers as far below; a listener with one volume setting bears a third of that.
const LOUDNESS_DB: (f32, f32) = (-9.0, 6.0);
/// How far a line may be slower or faster: fiction is read at 150-160 words a minute, understood well from 110 to 210.
const PACE: (f32, f32) = (0.78, 1.25);
/// How far a line may be lower or higher: a shout is higher by five semitones and more, but a third of an octave makes
/// of a voice another's.
const PITCH_SEMITONES: (f32, f32) = (-2.5, 3.5);
/// From nearly flat to lively.
const RANGE: (f32, f32) = (0.45, 1.6);

/// Rounded to a part of one, so that directions print and hash alike on all machines.
fn rounded(value: f32, parts: f32) -> f32 {
    (value * parts).round() / parts
}

/// The direction of something said or thought; `before` is what the line before it, if it shares a tag with this one,
/// is heard through.
fn of_line(chapter: &Chapter, segments: &[Segment], at: usize, before: Option<Medium>) -> Direction {
    let segment = &segments[at];
    let text = chapter.text.get(segment.span.clone()).unwrap_or_default();
    let mut evidence = Evidence::default();
    line::judge(text, &mut evidence);
    let narration = attached::of(chapter, segments, at);
    cues::judge(&narration, &mut evidence);
    let heard = narration.iter().find_map(medium::of);
    if segment.kind == Kind::Thought {
        return thought(&evidence);
    }
    let goes_on = narration.iter().any(|piece| piece.is_shared);
    let marked = if segment.mark == Mark::Angle { Medium::Mind } else { Medium::Air };
    evidence.direction(heard.or(before.filter(|_| goes_on)).unwrap_or(marked))
}

/// A thought: its own evidence at half strength, in an inner voice.
fn thought(evidence: &Evidence) -> Direction {
    const SOFTER_DB: f32 = -2.0;
    let quiet = Evidence {
        deliveries: evidence.deliveries.clone(),
        loudness_db: evidence.loudness_db / 2.0 + SOFTER_DB,
        pace: evidence.pace / 2.0,
        pitch_semitones: evidence.pitch_semitones / 2.0,
        range: evidence.range / 2.0,
    };
    quiet.direction(Medium::Mind)
}
