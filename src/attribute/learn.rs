//! What a ranker learns from: every turn of a book with its candidates, as the decision sees them.

use super::context::{self, Found, Guess, Totals};
use super::decode::{self, Stage};
use super::families::{Fact, Relation};
use super::forest::softmax;
use super::names::PersonId;
use super::{Attributed, Known, Prepared};
use crate::book::Book;
use crate::segment::Segment;
use std::ops::Range;

pub use super::forest::Forest;
pub use decode::{Ranker, first_names, kept, later_names};

/// A book as the decision sees it.
pub struct Lesson {
    /// Everybody, by number.
    pub people: Vec<Person>,
    /// The turns of each chapter, in order.
    pub chapters: Vec<Vec<Turn>>,
    /// What the narration says of families.
    families: Vec<Fact>,
}

/// Somebody of the book.
#[derive(Debug, Clone)]
pub struct Person {
    /// What they are called, the most complete name first, with how often.
    pub names: Vec<(String, u32)>,
    /// The one who tells the story as "I".
    pub teller: bool,
}

/// Quotations of one paragraph by one speaker.
#[derive(Debug, Clone)]
pub struct Turn {
    /// Where its quotations lie in the source, in bytes.
    pub spans: Vec<Range<usize>>,
    /// A new conversation begins with it.
    pub opens: bool,
    /// Numbers of the people who may have said it.
    pub people: Vec<u32>,
    /// What the first look sees of each of them, parallel to [`first_names`].
    pub features: Vec<Vec<f32>>,
    /// What is added to the score of each.
    pub priors: Vec<f32>,
    /// Its words by number, each once.
    pub words: Vec<u32>,
    /// What it tells of relatives.
    relation: Relation,
}

/// Reads a book as far as the decision.
pub fn lesson(book: &Book, segments: &[Vec<Segment>], known: &Known) -> Lesson {
    let prepared = super::prepare(book, segments, known);
    let chapters = (0..book.chapters.len())
        .map(|chapter| {
            let stage = Stage::new(&prepared, chapter, None);
            let scene = stage.scene();
            let offset = book.chapters[chapter].source.offset_bytes;
            let span = |segment: usize| {
                let span = &segments[chapter][segment].span;
                span.start + offset..span.end + offset
            };
            (0..stage.turns.len())
                .map(|at| {
                    let candidates = stage.candidates(&scene, at);
                    Turn {
                        spans: stage.quotes_of(at).iter().map(|quote| span(quote.segment)).collect(),
                        opens: stage.turns[at].opens,
                        words: stage.vocabulary(at),
                        relation: scene.relation(at),
                        people: candidates.iter().map(|one| one.person.0).collect(),
                        priors: candidates.iter().map(|one| one.prior).collect(),
                        features: candidates.into_iter().map(|one| one.features).collect(),
                    }
                })
                .collect()
        })
        .collect();
    Lesson { people: people(&prepared), chapters, families: prepared.families }
}

fn people(prepared: &Prepared) -> Vec<Person> {
    let story = &prepared.story;
    let all = story.people.list.iter().enumerate();
    all.map(|(index, person)| {
        let id = PersonId(index as u32);
        let mut names = person.forms.clone();
        let same = story.described.all().filter(|other| *other != id && story.described.resolve(*other) == id);
        names.extend(same.flat_map(|other| story.people.get(other).forms.clone()));
        Person { names, teller: index == 0 }
    })
    .collect()
}

/// A number for each feature of each candidate of each turn of each chapter.
pub type Seen = Vec<Vec<Vec<Vec<f32>>>>;

impl Lesson {
    /// The shares that a look gives the candidates of each turn, chapter by chapter; `seen` is what a later look sees
    /// beyond the first.
    pub fn look(&self, forest: &Forest, seen: Option<&Seen>) -> Vec<Vec<Vec<f32>>> {
        let look = |chapter: usize, at: usize, turn: &Turn| {
            let row = |(one, features): (usize, &Vec<f32>)| match seen {
                Some(seen) => [&features[..], &seen[chapter][at][one]].concat(),
                None => features.clone(),
            };
            let rows: Vec<Vec<f32>> = turn.features.iter().enumerate().map(row).collect();
            let scores = forest.scores(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>());
            let mut shares: Vec<f32> = scores.iter().zip(&turn.priors).map(|(a, b)| a + b).collect();
            softmax(&mut shares);
            shares
        };
        let chapters = self.chapters.iter().enumerate();
        chapters
            .map(|(chapter, turns)| turns.iter().enumerate().map(|(at, turn)| look(chapter, at, turn)).collect())
            .collect()
    }

    /// What a later look sees beyond the first of each candidate, where the look before gave them these shares.
    pub fn context(&self, shares: &[Vec<Vec<f32>>]) -> Seen {
        let guess = |(turn, shares): (&Turn, &Vec<f32>)| {
            let people = turn.people.iter().map(|&id| PersonId(id)).zip(shares.iter().copied()).collect();
            Guess { people, opens: turn.opens, words: turn.words.clone(), relation: turn.relation }
        };
        let chapters = self.chapters.iter().zip(shares);
        let guesses: Vec<Vec<Guess>> =
            chapters.map(|(turns, shares)| turns.iter().zip(shares).map(guess).collect()).collect();
        let book = Found::of_book(&self.families, guesses.iter().map(|chapter| chapter.iter()));
        guesses
            .iter()
            .map(|guesses| {
                let guesses: Vec<&Guess> = guesses.iter().collect();
                let mut chapter = Totals::default();
                chapter.add(guesses.iter().copied());
                (0..guesses.len()).map(|at| context::features(&guesses, at, &chapter, &book)).collect()
            })
            .collect()
    }
}

/// [`super::attribute`] with a ranker of one's own.
pub fn attribute_with(book: &Book, segments: &[Vec<Segment>], known: &Known, ranker: &Ranker) -> Attributed {
    super::attribute_with(book, segments, known, ranker)
}
