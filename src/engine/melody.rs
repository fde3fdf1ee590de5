//! What the mark at the end of a sentence does to its melody. Flite's model reads `?` and `!` as it reads `.`: what it
//! predicts always falls.
//!
//! * A question that could be answered with yes or no, and a statement made a question by its mark alone, ends on a low
//!   accent from which the pitch rises to the end: L* H-H% of J. Pierrehumbert and J. Hirschberg, "The meaning of
//!   intonational contours in the interpretation of discourse" (1990); by far the most frequent form in N. Hedberg,
//!   J. Sosa and E. Görgülü, "The meaning of intonation in yes-no questions in American English" (2017).
//! * A question that opens with a word like *who* or *where* falls like a statement (the same authors), so it stays as
//!   predicted.
//! * `?!` is the rise of the first, wider, after a livelier beginning.
//! * An exclamation starts higher and falls further: level and range of the pitch grow with arousal (T. Bänziger and
//!   K. Scherer, "The role of intonation in emotional expressions", Speech Communication 46, 2005).
//!
//! How far: differences below 3 semitones are not relied upon in speech (J. 't Hart, "Differential sensitivity to pitch
//! distance, particularly in speech", JASA 69, 1981), so a rise must be well above that in the flattest voice.

use super::flite::Syllable;
use super::timbre::{HIGHEST_HZ, LOWEST_HZ};
use super::trajectory::Frame;
use std::f32::consts::PI;

/// The melody of a sentence as far as its words and marks tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tune {
    /// As predicted: statements, and questions for a who or a where.
    Fall,
    /// A question for yes or no.
    Rise,
    /// The same, in amazement: `?!`.
    WideRise,
    /// An exclamation.
    WideFall,
}

/// How far a question rises from its last accent to its end, in semitones, in a voice of recorded range.
const RISE: f32 = 6.0;
/// The same for `?!`.
const WIDE_RISE: f32 = 8.0;
/// What the spread of the pitch before the rise of `?!` is multiplied by.
const WIDE_SPREAD: f32 = 1.3;
/// How much a flat voice shrinks a rise, and a lively one widens it, at most: the flattest still asks.
const RISE_LIMITS: (f32, f32) = (0.9, 1.2);
/// How much higher an exclamation starts and how much lower it ends, in semitones.
const WIDE_FALL: (f32, f32) = (1.5, 1.0);

/// Words that ask for more than a yes or a no.
const ASKING: &[&str] =
    &["who", "whom", "whose", "what", "which", "where", "when", "why", "how", "whence", "whither", "wherefore"];
/// Verbs that open a question for yes or no; those with *n't* are found without it.
const ASKING_YES_OR_NO: &[&str] = &[
    "am", "is", "are", "was", "were", "do", "does", "did", "have", "has", "had", "can", "could", "will", "would",
    "shall", "should", "may", "might", "must", "need", "dare", "wo", "sha", "ai",
];
/// Words that may stand before the first word of a question: `And in which house?`
const LEADING: &[&str] = &[
    "and", "but", "so", "or", "then", "well", "now", "oh", "ah", "yes", "no", "just", "exactly", "about", "at", "by",
    "for", "from", "in", "into", "of", "on", "since", "till", "to", "until", "under", "with",
];
/// Words that bear the last accent of a sentence only when there is nothing else.
const PRONOUNS: &[&str] =
    &["i", "me", "you", "he", "him", "she", "her", "it", "we", "us", "they", "them", "one", "a", "an", "the"];
/// Words that bear it before pronouns do, but after all others.
const FUNCTION_WORDS: &[&str] = &[
    "am", "is", "are", "was", "were", "be", "been", "do", "does", "did", "have", "has", "had", "can", "could", "will",
    "would", "shall", "should", "may", "might", "must", "and", "or", "but", "at", "by", "for", "from", "in", "into",
    "of", "on", "to", "with", "that", "this", "my", "your", "his", "its", "our", "their", "as", "than", "if", "then",
];

impl Tune {
    /// The melody of a sentence, from its first word to its last mark.
    pub fn of(sentence: &str) -> Self {
        let marks = marks(sentence);
        match (marks.contains('?'), marks.contains('!')) {
            (true, true) => Self::WideRise,
            (true, false) if asks_for_more(sentence) => Self::Fall,
            (true, false) => Self::Rise,
            (false, true) => Self::WideFall,
            (false, false) => Self::Fall,
        }
    }
}

/// Whether a part of a text has the mark that ends a sentence.
pub fn is_ended(part: &str) -> bool {
    marks(part).contains(['.', '?', '!'])
}

/// What follows the last word.
fn marks(sentence: &str) -> &str {
    &sentence[sentence.trim_end_matches(|c: char| !c.is_alphanumeric()).len()..]
}

/// Whether a question, or a clause of it before which none asks for yes or no, opens with a word of [`ASKING`].
fn asks_for_more(question: &str) -> bool {
    let clauses: Vec<Vec<String>> = question.split([',', ';', ':', '-', '.', '!', '?', '(']).map(words).collect();
    for (at, clause) in clauses.iter().enumerate() {
        let alone = clause.len() == 1 && clauses[at + 1..].iter().any(|clause| !clause.is_empty());
        let Some(first) = clause.iter().find(|word| !LEADING.contains(&word.as_str())) else { continue };
        let stem = first.split('\'').next().unwrap_or(first);
        // `What, you saw him?` and `Why, is he here?` only exclaim.
        if ASKING.contains(&stem) && !alone {
            return true;
        }
        if [Some(stem), stem.strip_suffix('n')].iter().flatten().any(|verb| ASKING_YES_OR_NO.contains(verb)) {
            return false;
        }
    }
    false
}

/// The words of a clause in small letters, without the marks around them.
fn words(clause: &str) -> Vec<String> {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().replace('\u{2019}', "'");
    clause.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect()
}

/// Gives the frames of a sentence its melody. `range` is what the voice and the manner multiply the spread by.
pub fn shape(frames: &mut [Frame], syllables: &[Syllable], tune: Tune, range: f32) {
    let Some((first, last, middle)) = voiced(frames) else { return };
    let lively = range.clamp(RISE_LIMITS.0, RISE_LIMITS.1);
    match tune {
        Tune::Fall => {}
        Tune::Rise => rise(frames, accent(syllables), middle, RISE * lively),
        Tune::WideRise => {
            alter(frames, |_, pitch| middle + WIDE_SPREAD * (pitch - middle));
            rise(frames, accent(syllables), middle, WIDE_RISE * lively);
        }
        Tune::WideFall => {
            let length = (last - first).max(1) as f32;
            let (higher, lower) = WIDE_FALL;
            alter(frames, |at, pitch| pitch + higher - (higher + lower) * (at - first) as f32 / length);
        }
    }
}

/// The first and the last frame that have a pitch, and the median of all pitches, in semitones.
fn voiced(frames: &[Frame]) -> Option<(usize, usize, f32)> {
    let first = frames.iter().position(|frame| frame.f0_hz > 0.0)?;
    let last = frames.iter().rposition(|frame| frame.f0_hz > 0.0)?;
    let mut pitches: Vec<f32> = frames.iter().filter_map(semitones).collect();
    pitches.sort_by(f32::total_cmp);
    Some((first, last, pitches[pitches.len() / 2]))
}

/// A frame's pitch in semitones above 1 Hz.
fn semitones(frame: &Frame) -> Option<f32> {
    (frame.f0_hz > 0.0).then(|| 12.0 * frame.f0_hz.log2())
}

/// Changes the pitch, in semitones, of all frames that have one.
fn alter(frames: &mut [Frame], change: impl Fn(usize, f32) -> f32) {
    for (at, frame) in frames.iter_mut().enumerate() {
        if let Some(pitch) = semitones(frame) {
            frame.f0_hz = (change(at, pitch) / 12.0).exp2().clamp(LOWEST_HZ, HIGHEST_HZ);
        }
    }
}

/// The frame where the last accent begins: the last stressed syllable of a word that can bear it.
fn accent(syllables: &[Syllable]) -> usize {
    let last = |weak: &[&[&str]]| {
        let bears = |syllable: &&Syllable| {
            let stem = syllable.word.split('\'').next().unwrap_or_default();
            syllable.stressed && !weak.iter().any(|words| words.contains(&stem))
        };
        syllables.iter().rfind(bears)
    };
    let found = last(&[PRONOUNS, FUNCTION_WORDS]).or_else(|| last(&[PRONOUNS])).or_else(|| last(&[]));
    found.or(syllables.last()).map_or(0, |syllable| syllable.frames.start)
}

/// From the frame `accent` on the pitch sinks to its lowest, and rises from there to the last frame where a pitch is
/// heard.
fn rise(frames: &mut [Frame], accent: usize, middle: f32, semitones_up: f32) {
    /// The part of the way at which the pitch is lowest, and the longest that it takes to get there.
    const SINK: f32 = 0.25;
    const LONGEST_SINK_FRAMES: f32 = 16.0;
    let Some((begin, end)) = heard(frames, accent).or_else(|| heard(frames, 0)) else { return };
    let Some(from) = semitones(&frames[begin]) else { return };
    let low = from.min(middle);
    let length = (end - begin) as f32;
    let sink = (SINK * length).min(LONGEST_SINK_FRAMES);
    // Half a cosine, from 0 to 1, so that the pitch turns without a corner.
    let ease = |part: f32| 0.5 - 0.5 * (PI * part.clamp(0.0, 1.0)).cos();
    alter(&mut frames[begin..], |at, _| {
        let at = at as f32;
        if at < sink {
            from + (low - from) * ease(at / sink)
        } else {
            low + semitones_up * ease((at - sink) / (length - sink).max(1.0))
        }
    });
}

/// The first and the last frame from `start` on whose pitch is heard. The model gives a pitch to some frames of noise
/// and to the last of a dying vowel as well; a rise that went on there would be lost.
fn heard(frames: &[Frame], start: usize) -> Option<(usize, usize)> {
    /// The least voicing of the lowest band, as a part of the highest, which breath lowers as well.
    const VOICING: f32 = 0.8;
    /// How far a frame may lie below the loudest, in nepers (26 dB).
    const BELOW: f32 = 3.0;
    let highest = |value: fn(&Frame) -> f32| frames.iter().map(value).fold(f32::NEG_INFINITY, f32::max);
    let least_voicing = VOICING * highest(|frame| frame.voicing[0]);
    let least_level = highest(|frame| frame.cepstrum[0]) - BELOW;
    let heard =
        |frame: &Frame| frame.f0_hz > 0.0 && frame.voicing[0] >= least_voicing && frame.cepstrum[0] >= least_level;
    let first = start + frames.get(start..)?.iter().position(heard)?;
    let last = frames.iter().rposition(heard)?;
    (first < last).then_some((first, last))
}
