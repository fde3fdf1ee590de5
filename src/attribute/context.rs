//! What the first look at all turns tells of each: who likely speaks around it, in its chapter and in the book.

use super::families::{self, Fact, Families, Relation};
use super::names::PersonId;
use std::collections::HashMap;

/// Who may have said a turn, with shares that sum to one.
#[derive(Debug, Clone, Default)]
pub struct Guess {
    /// Person and share.
    pub people: Vec<(PersonId, f32)>,
    /// A new conversation begins with the turn.
    pub opens: bool,
    /// Its words and marks, each once, and whom it calls: see [`super::decode::Stage::vocabulary`].
    pub words: Vec<u32>,
    /// What it tells of relatives.
    pub relation: Relation,
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
    pub fn add<'a>(&mut self, guesses: impl Iterator<Item = &'a Guess>) {
        for &(person, share) in guesses.flat_map(|guess| &guess.people) {
            *self.turns.entry(person).or_default() += share;
            self.all += share;
        }
    }

    fn share(&self, person: PersonId) -> f32 {
        self.turns.get(&person).copied().unwrap_or_default() / self.all.max(1e-6)
    }
}

/// How everybody talks: how often each likely says each word.
///
/// A word tells for somebody by the logarithm of how much likelier they are to say it than the book's people all
/// together; what little one person has said is filled up from what all say (a Dirichlet prior of [`PRIOR`] words).
#[derive(Debug, Clone, Default)]
pub struct Voices {
    said: HashMap<(PersonId, u32), f32>,
    /// How many words each person says.
    length: HashMap<PersonId, f32>,
    /// How often each word is said by anybody.
    all: HashMap<u32, f32>,
    total: f32,
}

/// Words of everybody that fill up those of one person.
const PRIOR: f32 = 800.0;

/// The least share that makes a turn's words somebody's.
const LIKELY: f32 = 0.1;

/// The most that one word tells.
const MOST: f32 = 2.5;

impl Voices {
    /// Hears turns.
    pub fn add<'a>(&mut self, guesses: impl Iterator<Item = &'a Guess>) {
        for guess in guesses {
            for &word in &guess.words {
                *self.all.entry(word).or_default() += 1.0;
                for &(person, share) in guess.people.iter().filter(|(_, share)| *share >= LIKELY) {
                    *self.said.entry((person, word)).or_default() += share;
                }
            }
            self.total += guess.words.len() as f32;
            for &(person, share) in guess.people.iter().filter(|(_, share)| *share >= LIKELY) {
                *self.length.entry(person).or_default() += share * guess.words.len() as f32;
            }
        }
    }

    /// How much a turn sounds like a person, in logarithms of odds, from what they say elsewhere; and how many words of
    /// theirs are known.
    fn likeness(&self, guess: &Guess, person: PersonId, share: f32) -> (f32, f32) {
        let own = if share >= LIKELY { share } else { 0.0 };
        let length = self.length.get(&person).copied().unwrap_or_default() - own * guess.words.len() as f32;
        let length = length.max(0.0);
        let odds = |word: &u32| {
            let usual = (self.all.get(word).copied().unwrap_or_default() - 1.0).max(0.0) + 0.5;
            let usual = usual / (self.total + 1.0);
            let said = (self.said.get(&(person, *word)).copied().unwrap_or_default() - own).max(0.0);
            libm::logf((said + PRIOR * usual) / ((length + PRIOR) * usual)).clamp(-MOST, MOST)
        };
        (guess.words.iter().map(odds).sum(), length)
    }

    /// How much two turns speak of the same: the weight of the words they share, rare ones most.
    fn overlap(&self, a: &Guess, b: &Guess) -> f32 {
        // Both lists are sorted.
        let mut other = b.words.iter().peekable();
        let mut sum = 0.0;
        for word in &a.words {
            while other.next_if(|next| *next < word).is_some() {}
            if other.peek() == Some(&word) {
                let usual = (self.all.get(word).copied().unwrap_or(1.0) / self.total.max(1.0)).max(1e-7);
                sum += (-libm::logf(usual) - COMMON).max(0.0);
            }
        }
        sum
    }
}

/// What the look before found in the whole book.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// How much everybody speaks.
    totals: Totals,
    /// How they talk.
    voices: Voices,
    /// Whose relatives they are.
    families: Families,
}

impl Found {
    /// Gathers it from the guesses of all chapters; `facts` is what the narration says of families.
    pub fn of_book<'a, Chapter>(facts: &[Fact], chapters: impl Iterator<Item = Chapter>) -> Self
    where
        Chapter: Iterator<Item = &'a Guess>,
    {
        let (mut totals, mut voices, mut families) = (Totals::default(), Voices::default(), Families::new(facts));
        for guesses in chapters {
            let guesses: Vec<&Guess> = guesses.collect();
            totals.add(guesses.iter().copied());
            voices.add(guesses.iter().copied());
            families.add(&guesses);
        }
        Self { totals, voices, families }
    }
}

/// Words said more often than once in e to the fifth (150) tell nothing of what is talked of.
const COMMON: f32 = 5.0;

/// The names of the features, which stand after those of [`super::features::NAMES`].
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().chain(families::NAMES).copied()
}

/// Where the features of families begin.
pub const FAMILY_AT: usize = NAMES.len();

const NAMES: &[&str] = &[
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
    "book_talk", //
    "ear",
    "ear_lead",
    "ear_words",
    "topic",
    "topic_before",
    "topic_before2",
];

/// How many turns away somebody still takes part in a conversation.
const REACH: usize = 10;

/// How many turns away what is said still bears on what is talked of.
const TOPIC: usize = 6;

/// The features of each candidate of a turn of a chapter, parallel to its guess.
pub fn features(guesses: &[&Guess], at: usize, chapter: &Totals, book: &Found) -> Vec<Vec<f32>> {
    let Found { totals, voices, families } = book;
    let own = guesses[at];
    let back = |k: usize| at.checked_sub(k).filter(|_| !(0..k).any(|j| guesses[at - j].opens)).map(|at| guesses[at]);
    let forth = |k: usize| guesses.get(at + k).copied().filter(|_| !(1..=k).any(|j| guesses[at + j].opens));
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
    let ears: Vec<(f32, f32)> = own.people.iter().map(|&(person, share)| voices.likeness(own, person, share)).collect();
    let near: Vec<(f32, &Guess)> = (1..=TOPIC)
        .flat_map(|k| [back(k), forth(k)])
        .flatten()
        .map(|guess| (voices.overlap(own, guess), guess))
        .filter(|(overlap, _)| *overlap > 0.0)
        .collect();
    let shared: f32 = near.iter().map(|(overlap, _)| overlap).sum();
    let with = |other: Option<&Guess>| other.map_or(0.0, |other| voices.overlap(own, other));
    let (with_before, with_before2) = (with(before), with(back(2)));
    let relatives = families.features(guesses, at);
    own.people
        .iter()
        .enumerate()
        .map(|(index, &(person, share))| {
            let rival = ears.iter().zip(&own.people).enumerate();
            let rival = rival.filter(|(other, (_, (_, share)))| *other != index && *share >= 0.05);
            let rival = rival.map(|(_, ((ear, _), _))| *ear).fold(f32::NEG_INFINITY, f32::max);
            let topic: f32 = near.iter().map(|(overlap, guess)| overlap * guess.share(person)).sum();
            let look = |guess: Option<&Guess>| guess.map_or(-1.0, |guess| guess.share(person));
            let other = |guess: Option<&Guess>| guess.map_or(-1.0, |guess| guess.other(person));
            let mine = talk.iter().find(|(id, _)| *id == person).map_or(0.0, |(_, share)| *share);
            let plain = [
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
                totals.share(person),
                ears[index].0,
                if rival.is_finite() { ears[index].0 - rival } else { 0.0 },
                libm::logf(1.0 + ears[index].1),
                topic / (shared + 4.0),
                with_before,
                with_before2,
            ];
            [&plain[..], &relatives[index]].concat()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(person: u32, words: &[u32]) -> Guess {
        Guess { people: vec![(PersonId(person), 1.0)], words: words.to_vec(), ..Guess::default() }
    }

    #[test]
    fn a_turn_sounds_like_whoever_says_such_words() {
        let book: Vec<Guess> =
            (0..200).map(|at| if at % 2 == 0 { turn(1, &[10, 11, 50]) } else { turn(2, &[20, 21, 50]) }).collect();
        let mut voices = Voices::default();
        voices.add(book.iter());
        let heard = Guess { words: vec![10, 11], ..Guess::default() };
        let (own, length) = voices.likeness(&heard, PersonId(1), 0.0);
        let (other, _) = voices.likeness(&heard, PersonId(2), 0.0);
        assert!(own > 0.2 && other < -0.2 && length == 300.0, "{own} {other} {length}");
        // What everybody says tells of nobody, and a stranger sounds like anybody.
        let common = Guess { words: vec![50], ..Guess::default() };
        assert!(voices.likeness(&common, PersonId(1), 0.0).0.abs() < 0.05);
        assert_eq!(voices.likeness(&heard, PersonId(3), 0.0), (0.0, 0.0));
    }

    #[test]
    fn a_turn_does_not_vouch_for_itself() {
        let book = [turn(1, &[10, 11]), turn(2, &[20, 21]), turn(2, &[22, 23])];
        let mut voices = Voices::default();
        voices.add(book.iter());
        assert_eq!(voices.likeness(&book[0], PersonId(1), 1.0), (0.0, 0.0));
    }

    #[test]
    fn turns_that_share_rare_words_speak_of_the_same() {
        let mut book: Vec<Guess> = (0..400).map(|at| turn(1, &[1, 1000 + at])).collect();
        book.push(turn(1, &[1, 7]));
        book.push(turn(2, &[1, 7]));
        let mut voices = Voices::default();
        voices.add(book.iter());
        assert!(voices.overlap(&book[400], &book[401]) > 0.5);
        assert_eq!(voices.overlap(&book[0], &book[1]), 0.0);
    }
}
