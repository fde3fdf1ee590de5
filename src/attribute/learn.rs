//! What a ranker learns from: every turn of a book with its candidates, as the decision sees them.

use super::context::{self, Guess, Totals};
use super::decode::{self, Stage};
use super::forest::softmax;
use super::names::PersonId;
use super::{Attributed, Known, Prepared};
use crate::book::Book;
use crate::segment::Segment;
use std::ops::Range;

pub use super::forest::Forest;
pub use decode::{Ranker, first_names, second_names};

/// A book as the decision sees it.
pub struct Lesson {
    /// Everybody, by number.
    pub people: Vec<Person>,
    /// The turns of each chapter, in order.
    pub chapters: Vec<Vec<Turn>>,
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
                        people: candidates.iter().map(|one| one.person.0).collect(),
                        priors: candidates.iter().map(|one| one.prior).collect(),
                        features: candidates.into_iter().map(|one| one.features).collect(),
                    }
                })
                .collect()
        })
        .collect();
    Lesson { people: people(&prepared), chapters }
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

impl Lesson {
    /// What the second look sees beyond the first of each candidate, chapter by chapter and turn by turn, where `first`
    /// ranks them.
    pub fn context(&self, first: &Forest) -> Vec<Vec<Vec<Vec<f32>>>> {
        let guesses: Vec<Vec<Guess>> = self
            .chapters
            .iter()
            .map(|turns| {
                turns
                    .iter()
                    .map(|turn| {
                        let scores = turn.features.iter().map(|one| first.score(one));
                        let mut shares: Vec<f32> = scores.zip(&turn.priors).map(|(a, b)| a + b).collect();
                        softmax(&mut shares);
                        let people = turn.people.iter().map(|&id| PersonId(id)).zip(shares).collect();
                        Guess { people, opens: turn.opens, words: turn.words.clone() }
                    })
                    .collect()
            })
            .collect();
        let (book, voices) = context::of_book(&guesses);
        guesses
            .iter()
            .map(|guesses| {
                let mut chapter = Totals::default();
                chapter.add(guesses);
                (0..guesses.len()).map(|at| context::features(guesses, at, &chapter, &book, &voices)).collect()
            })
            .collect()
    }
}

/// [`super::attribute`] with a ranker of one's own.
pub fn attribute_with(book: &Book, segments: &[Vec<Segment>], known: &Known, ranker: &Ranker) -> Attributed {
    super::attribute_with(book, segments, known, ranker)
}
