//! Who speaks in a whole conversation: the most likely sequence of speakers, so that one slip does not turn it over.

use super::features::Turn;
use super::names::PersonId;

/// How many of a turn's candidates the joint decision weighs; those settled nearby come on top.
pub const WIDTH: usize = 5;

/// Who may have said a turn after both looks: person, share, clue; most likely first.
pub struct Line {
    /// At least one.
    pub people: Vec<(PersonId, f32, &'static str)>,
}

/// What it gives somebody, in logarithms of odds, that they spoke right before the one who spoke right before: more than
/// the looks know of it, for the exchange as a whole. Found on labelled novels.
const BACK: f32 = 0.45;

/// The same for the one whose quotation goes on after its paragraph.
const CONTINUES: f32 = 8.0;

/// The most likely sequence of speakers over a conversation: for each turn the place of its candidate.
///
/// Viterbi over pairs of speakers: a state is who speaks now and who spoke before.
pub fn sequence(turns: &[Turn], lines: &[Line]) -> Vec<usize> {
    let own = |at: usize, i: usize| libm::logf(lines[at].people[i].1.max(1e-6));
    let person = |at: usize, i: usize| lines[at].people[i].0;
    let width = |at: usize| lines[at].people.len();
    let adjacent = |at: usize| turns[at].block == turns[at - 1].end_block + 1 && !turns[at].continues;
    // best[at][i * width(at - 1) + j]: score with i at `at` and j before, and who stood before j.
    let mut best: Vec<Vec<(f32, usize)>> = vec![(0..width(0)).map(|i| (own(0, i), 0)).collect()];
    for at in 1..lines.len() {
        let mut table = Vec::with_capacity(width(at) * width(at - 1));
        for i in 0..width(at) {
            for j in 0..width(at - 1) {
                let same = person(at, i) == person(at - 1, j);
                let older = if at == 1 { 1 } else { width(at - 2) };
                let mut top = (f32::NEG_INFINITY, 0);
                for k in 0..older {
                    let back =
                        at > 1 && adjacent(at) && adjacent(at - 1) && !same && person(at, i) == person(at - 2, k);
                    let score = best[at - 1][j * older + k].0
                        + if back { BACK } else { 0.0 }
                        + if turns[at].continues && same { CONTINUES } else { 0.0 };
                    if score > top.0 {
                        top = (score, k);
                    }
                }
                table.push((top.0 + own(at, i), top.1));
            }
        }
        best.push(table);
    }
    let last = lines.len() - 1;
    let before = if last == 0 { 1 } else { width(last - 1) };
    let top = (0..best[last].len()).fold(0, |top, at| if best[last][at].0 > best[last][top].0 { at } else { top });
    let (mut i, mut j) = (top / before, top % before);
    let mut chosen = vec![0; lines.len()];
    for at in (0..lines.len()).rev() {
        chosen[at] = i;
        if at > 0 {
            let older = best[at][i * width(at - 1) + j].1;
            (i, j) = (j, older);
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_spoke_before_the_last_breaks_a_tie_and_a_quotation_that_goes_on_keeps_its_speaker() {
        let turn = |block: usize, continues: bool| Turn {
            quotes: 0..1,
            block,
            end_block: block,
            opens: block == 0,
            split: false,
            continues,
            ordinal: None,
        };
        let line = |a: f32, b: f32| {
            let mut people = vec![(PersonId(1), a, "turn"), (PersonId(2), b, "turn")];
            people.sort_by(|a, b| b.1.total_cmp(&a.1));
            Line { people }
        };
        let lines = [line(0.9, 0.1), line(0.2, 0.8), line(0.5, 0.5), line(0.9, 0.1)];
        let who = |continues: bool| -> Vec<u32> {
            let turns = [turn(0, false), turn(1, false), turn(2, false), turn(3, continues)];
            let chosen = sequence(&turns, &lines);
            chosen.into_iter().zip(&lines).map(|(chosen, line)| line.people[chosen].0.0).collect()
        };
        assert_eq!(who(false), [1, 2, 1, 1]);
        let turns = [turn(0, false), turn(1, true)];
        let chosen = sequence(&turns, &lines[..2]);
        assert_eq!(lines[0].people[chosen[0]].0, lines[1].people[chosen[1]].0);
    }
}
