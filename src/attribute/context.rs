//! What the first look at all turns tells of each: who likely speaks around it, in its chapter and in the book.

use super::names::PersonId;
use std::collections::HashMap;

/// Who may have said a turn, with shares that sum to one.
#[derive(Debug, Clone, Default)]
pub struct Guess {
    /// Person and share.
    pub people: Vec<(PersonId, f32)>,
    /// A new conversation begins with the turn.
    pub opens: bool,
}

impl Guess {
    fn share(&self, person: PersonId) -> f32 {
        self.people.iter().find(|(id, _)| *id == person).map_or(0.0, |(_, share)| *share)
    }

    /// The largest share of anybody else.
    fn other(&self, person: PersonId) -> f32 {
        self.people.iter().filter(|(id, _)| *id != person).map(|(_, share)| *share).fold(0.0, f32::max)
    }
}

/// How much everybody likely speaks, in turns.
#[derive(Debug, Clone, Default)]
pub struct Totals {
    turns: HashMap<PersonId, f32>,
    all: f32,
}

impl Totals {
    /// Counts turns.
    pub fn add(&mut self, guesses: &[Guess]) {
        for &(person, share) in guesses.iter().flat_map(|guess| &guess.people) {
            *self.turns.entry(person).or_default() += share;
            self.all += share;
        }
    }

    fn share(&self, person: PersonId) -> f32 {
        self.turns.get(&person).copied().unwrap_or_default() / self.all.max(1e-6)
    }
}

/// The names of the features, which stand after those of [`super::features::NAMES`].
pub const NAMES: &[&str] = &[
    "first_look",
    "first_rank",
    "first_other", //
    "look_1",
    "look_other_1",
    "look_p1",
    "look_other_p1",
    "look_2",
    "look_other_2",
    "look_p2",
    "look_other_p2",
    "look_3",
    "look_p3",
    "look_4",
    "look_p4", //
    "between",
    "alternating",
    "conversation",
    "conversation_rank",
    "chapter_talk",
    "book_talk",
];

/// How many turns away somebody still takes part in a conversation.
const REACH: usize = 10;

/// The features of each candidate of a turn of a chapter, parallel to its guess.
pub fn features(guesses: &[Guess], at: usize, chapter: &Totals, book: &Totals) -> Vec<Vec<f32>> {
    let own = &guesses[at];
    let back = |k: usize| at.checked_sub(k).filter(|_| !(0..k).any(|j| guesses[at - j].opens)).map(|at| &guesses[at]);
    let forth = |k: usize| guesses.get(at + k).filter(|_| !(1..=k).any(|j| guesses[at + j].opens));
    let (before, after) = (back(1), forth(1));
    let mut talk: Vec<(PersonId, f32)> = Vec::new();
    for k in 1..=REACH {
        let near = 0.9f32.powi(k as i32);
        for &(person, share) in [back(k), forth(k)].into_iter().flatten().flat_map(|guess| &guess.people) {
            match talk.iter_mut().find(|(id, _)| *id == person) {
                Some((_, sum)) => *sum += near * share,
                None => talk.push((person, near * share)),
            }
        }
    }
    let all: f32 = talk.iter().map(|(_, share)| share).sum();
    let product = |a: Option<&Guess>, b: Option<&Guess>, except: Option<PersonId>| match (a, b) {
        (Some(a), Some(b)) => {
            let pairs = a.people.iter().filter(|(id, _)| Some(*id) != except);
            pairs.map(|(id, share)| share * b.share(*id)).sum()
        }
        _ => -1.0,
    };
    own.people
        .iter()
        .map(|&(person, share)| {
            let look = |guess: Option<&Guess>| guess.map_or(-1.0, |guess| guess.share(person));
            let other = |guess: Option<&Guess>| guess.map_or(-1.0, |guess| guess.other(person));
            let mine = talk.iter().find(|(id, _)| *id == person).map_or(0.0, |(_, share)| *share);
            vec![
                share,
                own.people.iter().filter(|(_, rival)| *rival > share).count() as f32,
                own.other(person),
                look(before),
                other(before),
                look(after),
                other(after),
                look(back(2)),
                other(back(2)),
                look(forth(2)),
                other(forth(2)),
                look(back(3)),
                look(forth(3)),
                look(back(4)),
                look(forth(4)),
                product(before, after, Some(person)),
                product(back(2), before, None),
                mine / all.max(1e-6),
                talk.iter().filter(|(_, rival)| *rival > mine).count() as f32,
                chapter.share(person),
                book.share(person),
            ]
        })
        .collect()
}
