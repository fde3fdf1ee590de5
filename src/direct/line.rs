//! What a line itself tells of how it is said: its marks, its capitals, its stammers.

use super::Evidence;
use super::cues::Manner;
use crate::engine::Delivery;
use crate::lexicon::is_shouted_word;

/// One exclamation mark: a little more of everything.
const EXCLAIMED: Manner = Manner { delivery: None, loudness_db: 1.2, pace: 1.02, pitch_semitones: 0.4, range: 1.12 };
/// Several, or one with a question mark.
const OUTCRY: Manner =
    Manner { delivery: Some(Delivery::Excited), loudness_db: 2.2, pace: 1.03, pitch_semitones: 1.0, range: 1.2 };
/// A line, or a sentence of it, in capitals.
const CAPITALS: Manner =
    Manner { delivery: Some(Delivery::Shout), loudness_db: 3.5, pace: 1.0, pitch_semitones: 1.5, range: 1.2 };
/// A line that trails off, halts and gropes.
const HALTING: Manner =
    Manner { delivery: Some(Delivery::Hesitant), loudness_db: -0.8, pace: 0.93, pitch_semitones: 0.0, range: 0.95 };
/// A line with a stammer.
const STAMMERED: Manner =
    Manner { delivery: Some(Delivery::Hesitant), loudness_db: -0.5, pace: 0.97, pitch_semitones: 0.4, range: 1.08 };
/// A line that is cut off was said with some haste.
const CUT_OFF: Manner = Manner { delivery: None, loudness_db: 0.5, pace: 1.04, pitch_semitones: 0.2, range: 1.05 };
/// Words drawn out, without an exclamation mark.
const DRAWN_OUT: Manner = Manner { delivery: None, loudness_db: 0.0, pace: 0.94, pitch_semitones: 0.0, range: 1.1 };

/// Adds what a line tells of itself.
pub(super) fn judge(line: &str, evidence: &mut Evidence) {
    let signs = Signs::of(line);
    let share = |count: usize| (count as f32 / signs.sentences.max(1) as f32).min(1.0);
    let (outcries, exclaimed) = (share(signs.outcries), share(signs.exclaimed));
    add(evidence, &OUTCRY, outcries);
    add(evidence, &EXCLAIMED, exclaimed);
    // Words in capitals shout, the more of them the more; one short word is only stressed, and what is all capitals but
    // has no exclamation mark may be a sign or a name.
    let capitals = signs.capitals as f32 / signs.letters.max(1) as f32;
    if signs.capitals >= 4 || capitals > 0.8 && signs.capitals > 1 {
        let surely = if signs.outcries + signs.exclaimed > 0 { 1.0 } else { 0.6 };
        add(evidence, &CAPITALS, (capitals * 1.5 + 0.15).min(1.0) * surely);
    }
    // One ellipsis is a pause; it takes more, or a very short line, to make a person hesitant.
    let halts = signs.ellipses as f32 / (1.0 + signs.words as f32 / 8.0);
    if signs.ellipses > 0 && outcries + exclaimed < 0.5 {
        add(evidence, &HALTING, (halts * 0.5).min(1.0));
    }
    add(evidence, &STAMMERED, if signs.stammers > 0 { 1.0 } else { 0.0 });
    add(evidence, &CUT_OFF, if signs.is_cut_off { 1.0 } else { 0.0 });
    let is_calm = signs.outcries + signs.exclaimed == 0;
    add(evidence, &DRAWN_OUT, if signs.drawn_out > 0 && is_calm { 1.0 } else { 0.0 });
}

/// Adds a manner, if there is enough of it to be heard. Its name counts less than that of a manner which is told.
fn add(evidence: &mut Evidence, manner: &Manner, strength: f32) {
    const HEARD: f32 = 0.3;
    const NAMED: f32 = 0.75;
    if strength >= HEARD {
        evidence.add(manner, strength);
        evidence.deliveries.extend(manner.delivery.map(|delivery| (delivery, strength * NAMED)));
    }
}

/// What is counted in a line.
#[derive(Debug, Default, PartialEq, Eq)]
struct Signs {
    sentences: usize,
    /// Sentences that end with one exclamation mark.
    exclaimed: usize,
    /// Sentences that end with several marks, one of them an exclamation mark.
    outcries: usize,
    words: usize,
    letters: usize,
    /// Letters in words of capitals.
    capitals: usize,
    ellipses: usize,
    stammers: usize,
    drawn_out: usize,
    is_cut_off: bool,
}

impl Signs {
    fn of(line: &str) -> Self {
        let mut signs = Self::default();
        for chunk in line.split_whitespace() {
            signs.count_word(chunk);
            signs.count_marks(chunk);
        }
        let end = line.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '—' | '–' | '-' | '.' | '…'));
        let end = end.trim_end_matches(['!', '?']);
        signs.is_cut_off = end.ends_with(['—', '–']) || end.ends_with("--") || end.ends_with('-');
        signs
    }

    /// Counts the words of a stretch between spaces.
    fn count_word(&mut self, chunk: &str) {
        for word in chunk.split(['—', '–', '…', '.', '/']).filter(|word| word.contains(char::is_alphanumeric)) {
            self.words += 1;
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            self.letters += letters;
            if is_shouted_word(word.trim_matches(|c: char| !c.is_alphanumeric())) {
                self.capitals += letters;
            }
            self.stammers += usize::from(is_stammer(word));
            self.drawn_out += usize::from(is_drawn_out(word));
        }
    }

    /// Counts the marks behind a word.
    fn count_marks(&mut self, chunk: &str) {
        let mut run = (0, 0);
        let mut dots = 0;
        for c in chunk.chars().chain([' ']) {
            match c {
                '!' => run.0 += 1,
                '?' => run.1 += 1,
                '‽' => run = (run.0 + 1, run.1 + 1),
                '.' => dots += 1,
                '…' => self.ellipses += 1,
                _ => {
                    let is_stop = run.0 + run.1 > 0 || dots == 1 || dots > 2;
                    self.sentences += usize::from(is_stop && (c == ' ' || !c.is_alphanumeric()));
                    self.ellipses += usize::from(dots > 1);
                    self.outcries += usize::from(run.0 > 0 && run.0 + run.1 > 1);
                    self.exclaimed += usize::from(run == (1, 0));
                    (run, dots) = ((0, 0), 0);
                }
            }
        }
    }
}

/// `Wh-what`, `I-I`, `s-sorry`.
fn is_stammer(word: &str) -> bool {
    let mut parts = word.trim_matches(|c: char| !c.is_alphanumeric()).split('-');
    let Some(head) = parts.next().filter(|head| (1..=3).contains(&head.chars().count())) else { return false };
    let Some(next) = parts.next() else { return false };
    let (head, next) = (head.to_lowercase(), next.to_lowercase());
    head.chars().all(char::is_alphabetic)
        && next.starts_with(&head)
        && !matches!(head.as_str(), "re" | "co" | "no" | "so" | "bye" | "ha")
}

/// `Nooooo`: a letter three times and more.
fn is_drawn_out(word: &str) -> bool {
    let mut run = (' ', 0);
    for c in word.chars().flat_map(char::to_lowercase) {
        run = if c == run.0 { (c, run.1 + 1) } else { (c, 1) };
        if run.1 == 3 && c.is_alphabetic() {
            return true;
        }
    }
    false
}
