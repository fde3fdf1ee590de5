//! What a line settled by hand means for the exchange it stands in.

use super::decode::Stage;
use super::names::PersonId;
use super::sequence::Line;

/// How many turns away a settled line bears on others.
const REACH: usize = 24;

/// The clue of a line that follows a settled one.
pub const CLUE: &str = "exchange";

/// Clues that tell of the line itself, whoever speaks around it.
fn stands_by_itself(clue: &str) -> bool {
    clue.starts_with("tag-") || matches!(clue, "voice" | "self-named" | "order" | "correction" | super::taught::CLUE)
}

impl Stage<'_> {
    /// The turns from one on, away from it, as far as each stands in the paragraph right beside the last.
    fn row(&self, turn: usize, forth: bool) -> impl Iterator<Item = usize> + '_ {
        let last = self.turns.len() - 1;
        let next = move |at: usize| if forth { (at < last).then_some(at + 1) } else { at.checked_sub(1) };
        let joined = move |at: &usize| {
            let later = if forth { *at } else { at + 1 };
            !self.turns[later].opens && self.turns[later].block <= self.turns[later - 1].end_block + 1
        };
        std::iter::successors(next(turn), move |at| next(*at)).take_while(joined).take(REACH)
    }

    /// Those by whom lines are settled in the unbroken row of paragraphs around a turn: whoever speaks there once may
    /// speak there again, where the text gives no sign of them.
    pub(super) fn settled_near(&self, turn: usize) -> Vec<PersonId> {
        if self.unsettled.is_none() {
            return Vec::new();
        }
        let mut people: Vec<PersonId> = [false, true]
            .into_iter()
            .flat_map(|forth| self.row(turn, forth))
            .filter_map(|at| self.settled(at))
            .collect();
        people.sort();
        people.dedup();
        people
    }

    /// Where a line is settled that would have been somebody else's, the two change places in the rest of the exchange: on
    /// the speaker's turns and on those of whoever answers, as far as nothing at the lines themselves says otherwise.
    pub(super) fn turn_over(&self, lines: &mut [Line]) {
        let Some(unsettled) = self.unsettled else { return };
        let before = |turn: usize| &unsettled[self.turns[turn].quotes.start];
        for turn in 0..self.turns.len() {
            let Some(person) = self.settled(turn) else { continue };
            let wrong = before(turn).person;
            if wrong == person {
                continue;
            }
            for forth in [false, true] {
                for (step, at) in self.row(turn, forth).enumerate() {
                    let (own, told) = (step % 2 == 1, before(at));
                    let follows = match stands_by_itself(told.clue) {
                        _ if self.settled(at).is_some() => break,
                        true => own == (told.person == person),
                        false => !own || told.person == wrong || told.person == person,
                    };
                    if !follows {
                        break;
                    }
                    let astray = if own { wrong } else { person };
                    if !stands_by_itself(told.clue) && told.person == astray {
                        lines[at].exchange(wrong, person, if own { person } else { wrong });
                    }
                }
            }
        }
    }
}

impl Line {
    /// Two people change their shares where the one who `gains` by it has the smaller one; a look that knows of the settled
    /// line may have done so already.
    fn exchange(&mut self, one: PersonId, other: PersonId, gains: PersonId) {
        let share = |person: PersonId| self.people.iter().find(|(id, ..)| *id == person).map_or(0.0, |found| found.1);
        let (a, b) = (share(one), share(other));
        if (gains == one) == (a >= b) {
            return;
        }
        for (person, share, clue) in &mut self.people {
            match *person {
                id if id == one => *share = b,
                id if id == other => *share = a,
                _ => {}
            }
            if *person == gains {
                *clue = CLUE;
            }
        }
        self.people.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    }
}
