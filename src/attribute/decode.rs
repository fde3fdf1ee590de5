//! The decision: a first look at every turn by itself, a second one that knows what the first found around it.

use super::clues::{Case, Evidence, around};
use super::context::{self, Found, Guess, Totals};
use super::families::FAMILY;
use super::features::{Scene, Turn};
use super::forest::{Forest, softmax};
use super::names::{PersonId, TELLER};
use super::sequence::{Line, WIDTH, sequence};
use super::story::{Inside, Quote};
use super::turns::{breaks, ordinals, turns};
use super::{CLUES, Prepared};
use rayon::prelude::*;
use std::sync::LazyLock;

/// Who says a quotation.
#[derive(Debug, Clone, Copy)]
pub struct Decision {
    /// Who.
    pub person: PersonId,
    /// 0.0..=1.0; the share of such lines that are right.
    pub confidence: f32,
    /// What decided.
    pub clue: &'static str,
    /// Who else may have, most likely, and how likely that is.
    pub second: Option<(PersonId, f32)>,
}

/// What ranks the people who may have said a turn: a forest for each look.
#[derive(Debug, Clone)]
pub struct Ranker {
    first: Forest,
    later: Vec<Forest>,
}

/// The ranker that comes with the program, learned from labelled novels by `examples/train-attribution`.
pub static RANKER: LazyLock<Ranker> = LazyLock::new(|| {
    Ranker::read(SHIPPED).unwrap_or_else(|wrong| unreachable!("a test reads the same files: {wrong}"))
});

/// The forests of [`RANKER`], look by look.
const SHIPPED: &[&str] = &[include_str!("ranker/first.txt"), include_str!("ranker/second.txt")];

impl Ranker {
    /// Reads the forests of all looks, in order.
    ///
    /// # Errors
    /// The line and the word that is no part of a tree.
    pub fn read(looks: &[&str]) -> Result<Self, String> {
        let (first, later) = looks.split_first().ok_or("no forests")?;
        let later = later.iter().map(|forest| Forest::read(forest, &later_names())).collect::<Result<_, _>>()?;
        Ok(Self { first: Forest::read(first, &first_names())?, later })
    }
}

/// The names of what the first look sees: the scene and the clues.
pub fn first_names() -> Vec<&'static str> {
    super::features::NAMES.iter().copied().chain(CLUES.iter().map(|clue| clue.name)).collect()
}

/// The names of what the later looks see.
pub fn later_names() -> Vec<&'static str> {
    first_names().into_iter().chain(context::names()).collect()
}

/// The turns of a chapter's quotations, with what the looks see of them.
pub struct Stage<'a> {
    pub(super) prepared: &'a Prepared<'a>,
    pub(super) chapter: usize,
    /// The turns.
    pub turns: Vec<Turn>,
    quotes: &'a [Quote],
    /// What is decided where nothing is settled by hand, by quotation; `None` where nothing is, or that is what is asked.
    pub(super) unsettled: Option<&'a [Decision]>,
}

/// Somebody who may have said a turn.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// Parallel to [`first_names`].
    pub features: Vec<f32>,
    /// The clue that speaks most for them.
    pub clue: Option<&'static str>,
    /// What sure clues by themselves give them, in logarithms of odds: the trees correct it.
    pub prior: f32,
}

/// Clues that are sure, or too rare in labelled novels to be learned: the trees begin with this share of their weight.
const SURE: &[(&str, f32)] = &[
    ("tag-name", 0.68),
    ("tag-narrator", 0.5),
    ("tag-description", 0.3),
    ("lead-in", 1.5),
    ("echo", 1.2),
    ("order", 1.5),
    ("self-named", 0.8),
];

/// The share of a tag with a description that means one person only.
const PLAIN: f32 = 0.5;

impl<'a> Stage<'a> {
    /// Finds the turns of a chapter.
    pub fn new(prepared: &'a Prepared<'a>, chapter: usize, unsettled: Option<&'a [Decision]>) -> Self {
        let quotes = &prepared.quotes[chapter].1;
        let settled = |segment: usize| prepared.fixed.get(&(chapter, segment)).copied();
        let fixed = |segment: usize| unsettled.and_then(|_| settled(segment));
        let mut turns = turns(quotes, &fixed);
        let ordinals = ordinals(&prepared.story, chapter, quotes, &turns);
        for at in 0..turns.len() {
            turns[at].opens = at == 0 || breaks(&prepared.story, chapter, quotes, &turns[at - 1], &turns[at]);
            turns[at].ordinal = ordinals[at];
        }
        Self { prepared, chapter, turns, quotes, unsettled }
    }

    /// The turns' surroundings.
    pub fn scene(&self) -> Scene<'_> {
        Scene::new(&self.prepared.story, self.chapter, self.quotes, &self.turns)
    }

    /// The quotations of a turn.
    pub fn quotes_of(&self, turn: usize) -> &'a [Quote] {
        &self.quotes[self.turns[turn].quotes.clone()]
    }

    /// The one by whom a turn's line is settled by hand.
    pub(super) fn settled(&self, turn: usize) -> Option<PersonId> {
        self.unsettled?;
        self.quotes_of(turn).iter().find_map(|quote| self.prepared.fixed.get(&(self.chapter, quote.segment)).copied())
    }

    /// Everybody who may have said a turn, with what the first look sees of them.
    pub fn candidates(&self, scene: &Scene, turn: usize) -> Vec<Candidate> {
        let mut people = scene.candidates(turn);
        people
            .extend(self.settled_near(turn).into_iter().filter(|person| !people.contains(person)).collect::<Vec<_>>());
        let evidence = self.evidence(turn);
        let features = scene.features(turn, &people);
        people
            .into_iter()
            .zip(features)
            .map(|(person, mut features)| {
                let told = evidence.of(person);
                let clue = told
                    .iter()
                    .enumerate()
                    .filter(|(_, weight)| **weight > 0.0)
                    .max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(&a.0)))
                    .map(|(clue, _)| CLUES[clue].name);
                let share = |name: &str| SURE.iter().find(|(sure, _)| *sure == name).map_or(0.0, |(_, share)| *share);
                // `said the clerk` is surer than `said the man`.
                let known = self.prepared.story.people.get(person);
                let vague = known.vague && known.ordinal == 0;
                let plain = |name: &str| if name == "tag-description" && !vague { PLAIN } else { share(name) };
                let told_surely: f32 = CLUES.iter().zip(&told).map(|(clue, weight)| plain(clue.name) * weight).sum();
                // A tag with a name counts, listed or not; `said the man` may well mean somebody on the list.
                let unlisted = self.prepared.listed && !known.given && person != TELLER;
                let unlisted = unlisted && (told_surely == 0.0 || known.described);
                let listener = features[super::features::TOLD_HERE] >= NAMED_LISTENER;
                let prior = told_surely - if unlisted { UNLISTED } else { 0.0 } - if listener { LISTENER } else { 0.0 };
                // So rare that trees learn nothing of it but noise.
                features
                    .extend(CLUES.iter().zip(told).map(|(clue, told)| if clue.name == "order" { 0.0 } else { told }));
                Candidate { person, features, clue, prior }
            })
            .collect()
    }

    /// What all clues say of a turn.
    fn evidence(&self, turn: usize) -> Evidence {
        let this = &self.turns[turn];
        let near = |other: Option<usize>| {
            let near = |other: &&Turn| other.end_block + 1 >= this.block && other.block <= this.end_block + 1;
            let other = other.and_then(|other| self.turns.get(other)).filter(near);
            other.map(|other| &self.quotes[other.quotes.clone()])
        };
        let (previous, next) = (near(turn.checked_sub(1)), near(Some(turn + 1)));
        let quotes = self.quotes_of(turn);
        let around = around(&self.prepared.story, self.chapter, &quotes[0]);
        let mut evidence = Evidence::default();
        for (index, quote) in quotes.iter().enumerate() {
            evidence.collect(&Case {
                story: &self.prepared.story,
                chapter: self.chapter,
                quote,
                previous: previous.and_then(|quotes| quotes.last()),
                next: next.and_then(|quotes| quotes.first()),
                ordinal: self.turns[turn].ordinal,
                around: if index == 0 { &around } else { &[] },
            });
        }
        evidence
    }

    /// The first look at every turn: who may have said it, the least likely left out.
    fn first_look(&self, forest: &Forest) -> Vec<Weighed> {
        let scene = self.scene();
        (0..self.turns.len())
            .map(|turn| {
                let mut candidates = match self.settled(turn) {
                    Some(person) => vec![Candidate::settled(person)],
                    None => self.candidates(&scene, turn),
                };
                let features: Vec<&[f32]> = candidates.iter().map(|one| &one.features[..]).collect();
                let mut shares = shares(&candidates, || forest.scores(&features));
                let mut kept = kept(&shares);
                let settled = self.settled_near(turn);
                candidates.iter().zip(&mut kept).for_each(|(one, kept)| *kept |= settled.contains(&one.person));
                keep(&mut candidates, &kept);
                keep(&mut shares, &kept);
                let people = candidates.iter().map(|one| one.person).zip(shares).collect();
                let (words, relation) = (self.vocabulary(turn), scene.relation(turn));
                let guess = Guess { people, opens: self.turns[turn].opens, words, relation };
                Weighed { candidates, guess }
            })
            .collect()
    }

    /// The words and marks of a turn by number, each once and in order of number, and behind them the people it calls.
    pub fn vocabulary(&self, turn: usize) -> Vec<u32> {
        let story = &self.prepared.story;
        let list = &story.tokens[self.chapter].list;
        let quotes = self.quotes_of(turn);
        let said = quotes.iter().flat_map(|quote| &list[quote.tokens.clone()]).map(|token| token.word.0);
        let called = quotes.iter().flat_map(|quote| &quote.inside).filter(|(_, how)| *how == Inside::Addressed);
        let called = called.map(|(person, _)| story.words.len() as u32 + story.described.resolve(*person).0);
        let mut words: Vec<u32> = said.chain(called).collect();
        words.sort_unstable();
        words.dedup();
        words
    }

    /// The decision for every quotation, after all looks.
    fn decisions(&self, weighed: &[Weighed]) -> Vec<Decision> {
        let line = |(at, turn): (usize, &Weighed)| turn.line(self.prepared.stranger, &self.settled_near(at));
        let mut lines: Vec<Line> = weighed.iter().enumerate().map(line).collect();
        self.turn_over(&mut lines);
        let long = self.prepared.quotes.iter().map(|(_, spoken)| spoken.len()).sum::<usize>() >= LONG;
        let mut decisions: Vec<Decision> = Vec::with_capacity(self.quotes.len());
        let mut start = 0;
        while start < self.turns.len() {
            let end = (start + 1..self.turns.len()).find(|&turn| self.turns[turn].opens).unwrap_or(self.turns.len());
            for (turn, chosen) in (start..end).zip(sequence(&self.turns[start..end], &lines[start..end])) {
                let (person, share, clue) = lines[turn].people[chosen];
                let second = second(&lines[turn], chosen, long);
                let confidence = if clue == CORRECTION { 1.0 } else { confidence(share, clue, long) };
                for index in self.turns[turn].quotes.clone() {
                    let clue = if index == self.turns[turn].quotes.start { clue } else { "same-paragraph" };
                    decisions.push(Decision { person, confidence, clue, second });
                }
            }
            start = end;
        }
        decisions
    }
}

/// The reason of a line that was settled by hand.
const CORRECTION: &str = "correction";

impl Candidate {
    /// The only one, by whom a turn is settled.
    fn settled(person: PersonId) -> Self {
        Self { person, features: Vec::new(), clue: Some(CORRECTION), prior: 0.0 }
    }
}

/// A turn between two looks.
struct Weighed {
    candidates: Vec<Candidate>,
    /// Parallel to the candidates.
    guess: Guess,
}

impl Weighed {
    /// What the decision over a conversation sees of the turn.
    fn line(&self, stranger: PersonId, settled: &[PersonId]) -> Line {
        let shares = self.guess.people.iter().map(|(_, share)| *share);
        let mut people: Vec<_> = self
            .candidates
            .iter()
            .zip(shares)
            .map(|(one, share)| (one.person, share, one.clue.unwrap_or("turn")))
            .collect();
        people.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let mut rank = 0..;
        people.retain(|(person, ..)| rank.next().is_some_and(|rank| rank < WIDTH) || settled.contains(person));
        if people.is_empty() {
            people.push((stranger, 0.1, "guess"));
        }
        Line { people }
    }
}

/// The share of each candidate of a turn, from the scores that a forest gives them.
fn shares(candidates: &[Candidate], scores: impl FnOnce() -> Vec<f32>) -> Vec<f32> {
    match candidates {
        // Where there is no choice, nothing need be weighed.
        [_] => vec![1.0],
        _ => {
            let mut shares: Vec<f32> = candidates.iter().zip(scores()).map(|(one, score)| one.prior + score).collect();
            softmax(&mut shares);
            shares
        }
    }
}

/// Whom the later looks weigh, of the candidates with these shares after the first: who has less than one in
/// four hundred is right once in some thousand lines.
pub fn kept(shares: &[f32]) -> Vec<bool> {
    shares.iter().map(|share| *share >= 0.0025).collect()
}

fn keep<T>(list: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    list.retain(|_| kept.next().copied().unwrap_or(true));
}

/// A later look at every turn of a chapter, at what the look before found around it.
fn later_look(forest: &Forest, turns: &mut [Weighed], book: &Found) {
    let guesses: Vec<&Guess> = turns.iter().map(|turn| &turn.guess).collect();
    let mut chapter = Totals::default();
    chapter.add(guesses.iter().copied());
    let weighed: Vec<Vec<f32>> = turns
        .iter()
        .enumerate()
        .map(|(at, turn)| {
            if turn.candidates.len() == 1 {
                return vec![1.0];
            }
            let context = context::features(&guesses, at, &chapter, book);
            let features = turn.candidates.iter().zip(&context).map(|(one, more)| [&one.features[..], more].concat());
            let features: Vec<Vec<f32>> = features.collect();
            let features: Vec<&[f32]> = features.iter().map(Vec::as_slice).collect();
            let family = context.iter().map(|more| FAMILY * more[context::FAMILY_AT]);
            shares(&turn.candidates, || forest.scores(&features).iter().zip(family).map(|(a, b)| a + b).collect())
        })
        .collect();
    for (turn, shares) in turns.iter_mut().zip(weighed) {
        turn.guess.people.iter_mut().zip(shares).for_each(|((_, old), share)| *old = share);
    }
}

/// What it takes from somebody, in logarithms of odds, that the tag says to whom it is said, `she told Rhea`, and names
/// them: one in twenty of those speaks.
const LISTENER: f32 = 2.0;

/// The feature of somebody whom the tag names as the one spoken to.
const NAMED_LISTENER: f32 = 0.79;

/// What it takes from somebody, in logarithms of odds, not to be on a list that names nearly all whom the text names.
const UNLISTED: f32 = 1.0;

/// Quotations from which on a text is a long one.
const LONG: usize = 400;

/// A share as the part of such lines that are right: logistic curves fitted on the lines of labelled stories by authors
/// that the ranker had not learned from. In a short text the trees, which mostly learned from novels, are right more often
/// than their shares say.
fn confidence(share: f32, clue: &str, long: bool) -> f32 {
    let (offset, slope) = match (clue, long) {
        ("guess", _) => return 0.1,
        ("tag-name" | "tag-narrator", true) => (0.5, 1.33),
        ("tag-name" | "tag-narrator", false) => (3.0, 0.9),
        (_, true) => (0.05, 0.86),
        (_, false) => (0.9, 1.05),
    };
    let share = share.clamp(1e-4, 0.999);
    (1.0 / (1.0 + libm::expf(-offset - slope * libm::logf(share / (1.0 - share))))).min(0.99)
}

/// The most likely one of a turn but the chosen.
fn second(line: &Line, chosen: usize, long: bool) -> Option<(PersonId, f32)> {
    let other = line.people.iter().enumerate().find(|(at, _)| *at != chosen)?;
    Some((other.1.0, confidence(other.1.1, other.1.2, long)))
}

/// Decides every spoken quotation of a book, chapter by chapter.
pub fn decide(prepared: &Prepared, ranker: &Ranker) -> Vec<Vec<Decision>> {
    let unsettled = all(prepared, ranker, None);
    if prepared.fixed.is_empty() { unsettled } else { all(prepared, ranker, Some(&unsettled)) }
}

fn all(prepared: &Prepared, ranker: &Ranker, unsettled: Option<&[Vec<Decision>]>) -> Vec<Vec<Decision>> {
    let stage = |chapter: usize| Stage::new(prepared, chapter, unsettled.map(|all| &all[chapter][..]));
    let stages: Vec<Stage> = (0..prepared.quotes.len()).into_par_iter().map(stage).collect();
    let mut weighed: Vec<Vec<Weighed>> = stages.par_iter().map(|stage| stage.first_look(&ranker.first)).collect();
    for forest in &ranker.later {
        let chapters = weighed.iter().map(|turns| turns.iter().map(|turn| &turn.guess));
        let book = Found::of_book(&prepared.families, chapters);
        weighed.par_iter_mut().for_each(|turns| later_look(forest, turns, &book));
    }
    stages.par_iter().zip(&weighed).map(|(stage, turns)| stage.decisions(turns)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_ranker_that_comes_with_the_program_is_whole() {
        let ranker = Ranker::read(SHIPPED).unwrap();
        assert!(ranker.first.scores(&[&vec![0.0; first_names().len()]])[0].is_finite());
        for forest in &ranker.later {
            assert!(forest.scores(&[&vec![0.0; later_names().len()]])[0].is_finite());
        }
    }
}
