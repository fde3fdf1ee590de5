//! The decision: the most likely sequence of speakers over a conversation, all clues and turn taking together.

use super::clues::{Case, Evidence, around};
use super::mentions::{Role, Who};
use super::names::{PersonId, TELLER};
use super::story::{Inside, Quote, Story};
use crate::voice::Gender;

/// Weights of turn taking, in logarithms of odds; found on labelled novels.
struct Turns;

impl Turns {
    /// The same person again in the next paragraph of speech.
    const SAME_ADJACENT: f32 = -2.2;
    /// The same person again after one paragraph of narration.
    const SAME_AFTER_ONE: f32 = -0.5;
    /// Whoever spoke before the one who spoke just now.
    const BACK: f32 = 0.9;
    /// The same, with narration between.
    const BACK_LATER: f32 = 0.35;
    /// A quotation that goes on after its paragraph.
    const CONTINUES: f32 = 8.0;
    /// The same person in two quotations of a paragraph that have each a tag of their own.
    const TWO_TAGS: f32 = -1.0;
    /// The same person in a quotation beside one that was settled by hand, in one paragraph.
    const BESIDE_CORRECTION: f32 = 2.0;
    /// A person whose gender the pronoun contradicts.
    const WRONG_GENDER: f32 = -1.2;
    /// A person who never speaks with a tag in the whole book.
    const NEVER_TAGGED: f32 = -1.3;
    /// Weight of how often a person speaks with a tag, per factor of e.
    const TAGGED: f32 = 0.15;
    /// A person who surely speaks within a few turns of this one.
    const IN_CONVERSATION: f32 = 0.45;
    /// Weight of how often a person is named, per factor of e.
    const FAME: f32 = 0.12;
}

/// How many people a turn may be given to.
const CANDIDATES: usize = 12;
/// Paragraphs of narration after which a new conversation begins.
const PAUSE_BLOCKS: usize = 8;

/// Quotations of one paragraph that are spoken by one person.
struct Turn {
    quotes: std::ops::Range<usize>,
    block: usize,
    /// In the same paragraph as the turn before: what that gives to the same speaker.
    split: Option<f32>,
    continues: bool,
    /// Person, score, strongest clue and its weight.
    candidates: Vec<(PersonId, f32, &'static str, f32)>,
}

/// Who says a quotation.
#[derive(Debug, Clone, Copy)]
pub struct Decision {
    /// Who.
    pub person: PersonId,
    /// How much better it is than the next best, in logarithms of odds.
    pub margin: f32,
    /// What decided.
    pub clue: &'static str,
}

impl Decision {
    /// The margin as the share of such lines that are right: logistic curves fitted on seventeen labelled novels, one
    /// for lines whose tag names the speaker, one for all others.
    pub fn confidence(&self) -> f32 {
        let (offset, slope) = match self.clue {
            "correction" => return 1.0,
            "guess" => return 0.15,
            "tag-name" | "tag-narrator" => (0.93, 0.31),
            _ => (-0.26, 0.33),
        };
        (1.0 / (1.0 + (-(offset + slope * self.margin)).exp())).min(0.99)
    }
}

/// Decides every quotation of a chapter; `fixed` holds those settled by hand.
pub fn decide(
    story: &Story,
    chapter: usize,
    quotes: &[Quote],
    fixed: &dyn Fn(usize) -> Option<PersonId>,
    stranger: PersonId,
) -> Vec<Decision> {
    let mut turns = turns(quotes, fixed);
    score(story, chapter, quotes, &mut turns, fixed, stranger);
    let mut decisions = Vec::with_capacity(quotes.len());
    let mut start = 0;
    while start < turns.len() {
        let mut end = start + 1;
        while end < turns.len() && !breaks(story, chapter, quotes, &turns[end - 1], &turns[end]) {
            end += 1;
        }
        solve(&turns[start..end], &mut decisions);
        start = end;
    }
    decisions
}

/// Whether a new conversation begins between two turns: a scene break, or much narration.
fn breaks(story: &Story, chapter: usize, quotes: &[Quote], a: &Turn, b: &Turn) -> bool {
    let segments = &story.segments[chapter];
    let (from, to) = (quotes[a.quotes.end - 1].segment, quotes[b.quotes.start].segment);
    b.block > a.block + PAUSE_BLOCKS
        || segments[from..to]
            .iter()
            .any(|segment| matches!(segment.kind, crate::segment::Kind::Break | crate::segment::Kind::Heading))
}

/// Groups the quotations of a paragraph; a tag of its own before a quotation begins another turn, and so does a
/// quotation settled by hand, which mostly carries the rest of its paragraph with it.
fn turns(quotes: &[Quote], fixed: &dyn Fn(usize) -> Option<PersonId>) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for (index, quote) in quotes.iter().enumerate() {
        let split = index.checked_sub(1).and_then(|before| split(&quotes[before], quote, fixed));
        match turns.last_mut() {
            Some(turn) if turn.block == quote.block && split.is_none() => turn.quotes.end = index + 1,
            other => {
                let split = split.filter(|_| other.is_some_and(|turn| turn.block == quote.block));
                turns.push(Turn {
                    quotes: index..index + 1,
                    block: quote.block,
                    split,
                    continues: quote.continues,
                    candidates: Vec::new(),
                });
            }
        }
    }
    turns
}

/// What being in one paragraph gives to one speaker of two quotations that need not have one; `None` where they do.
fn split(previous: &Quote, quote: &Quote, fixed: &dyn Fn(usize) -> Option<PersonId>) -> Option<f32> {
    match (fixed(previous.segment), fixed(quote.segment)) {
        (Some(one), Some(other)) if one == other => None,
        (None, None) => another(previous, quote).then_some(Turns::TWO_TAGS),
        _ => Some(Turns::BESIDE_CORRECTION),
    }
}

/// `"Poke him," said Seun, and Jules said, "So poke him."`: two speakers in one paragraph.
fn another(previous: &Quote, quote: &Quote) -> bool {
    use super::tags::TagKind::Speech;
    match (&previous.after, &quote.before, &quote.after) {
        (Some(left), Some(right), _) if left.kind == Speech && right.kind == Speech => {
            left.who != right.who || left.token != right.token && right.token > left.token + 3
        }
        (None, Some(right), _) if right.kind == Speech => previous.before.is_some_and(|left| left.who != right.who),
        _ => false,
    }
}

fn score(
    story: &Story,
    chapter: usize,
    quotes: &[Quote],
    turns: &mut [Turn],
    fixed: &dyn Fn(usize) -> Option<PersonId>,
    stranger: PersonId,
) {
    let bounds: Vec<(usize, std::ops::Range<usize>)> =
        turns.iter().map(|turn| (turn.block, turn.quotes.clone())).collect();
    let ordinals = ordinals(story, chapter, quotes, turns);
    for (index, turn) in turns.iter_mut().enumerate() {
        let near = |other: Option<&(usize, std::ops::Range<usize>)>| {
            other.filter(|(block, _)| block.abs_diff(turn.block) <= 1).map(|(_, quotes)| quotes.clone())
        };
        let previous = near(index.checked_sub(1).and_then(|index| bounds.get(index)));
        let next = near(bounds.get(index + 1));
        let first = &quotes[turn.quotes.start];
        let around = around(story, chapter, first);
        let mut evidence = Evidence::default();
        for quote in &quotes[turn.quotes.clone()] {
            evidence.collect(&Case {
                story,
                chapter,
                quote,
                previous: previous.as_ref().map(|range| &quotes[range.end - 1]),
                next: next.as_ref().map(|range| &quotes[range.start]),
                ordinal: ordinals[index],
                around: if quote.segment == first.segment { &around } else { &[] },
            });
        }
        turn.candidates = candidates(story, evidence, stranger);
        if let Some(person) = turn.quotes.clone().find_map(|index| fixed(quotes[index].segment)) {
            turn.candidates = vec![(person, 0.0, "correction", 0.0)];
        }
    }
    share(turns);
}

/// For exchanges of strangers whom the text later calls the first and the second: who speaks each turn.
///
/// The exchange is the nearest one before the first such mention in which at least two turns follow each other without
/// a tag.
fn ordinals(story: &Story, chapter: usize, quotes: &[Quote], turns: &[Turn]) -> Vec<Option<PersonId>> {
    let mut result = vec![None; turns.len()];
    let mut seen: Vec<PersonId> = Vec::new();
    let bare =
        |turn: &Turn| quotes[turn.quotes.clone()].iter().all(|quote| quote.before.is_none() && quote.after.is_none());
    for mention in &story.mentions[chapter] {
        let Who::Person(first) = mention.who else { continue };
        if story.people.get(first).ordinal != 1 || seen.contains(&first) {
            continue;
        }
        seen.push(first);
        let before = turns.partition_point(|turn| turn.block < mention.block as usize);
        let near = |turn: &Turn| turn.block + ORDINAL_BLOCKS >= mention.block as usize;
        let last = (1..before)
            .rev()
            .take_while(|&at| near(&turns[at]))
            .find(|&at| bare(&turns[at]) && bare(&turns[at - 1]) && turns[at].block == turns[at - 1].block + 1);
        let Some(last) = last else { continue };
        let start =
            (0..last).rev().take_while(|&at| bare(&turns[at]) && turns[at].block + 1 == turns[at + 1].block).last();
        let second = story.described.second_of(first, story);
        for (count, at) in (start.unwrap_or(last)..=last).enumerate() {
            let who = if count % 2 == 0 { Some(first) } else { second };
            result[at] = who.map(|id| story.described.resolve(id));
        }
    }
    result
}

/// Gives a stranger who is only counted (`the first intruder`) the name by which the other one calls them in reply.
pub fn name_strangers(story: &mut Story, chapter: usize, quotes: &[Quote]) {
    let turns = turns(quotes, &|_| None);
    let ordinals = ordinals(story, chapter, quotes, &turns);
    for at in 1..turns.len() {
        let (Some(stranger), Some(_)) = (ordinals[at - 1], ordinals[at]) else { continue };
        let mut called = quotes[turns[at].quotes.start].inside.iter().filter(|(_, how)| *how == Inside::Addressed);
        let (Some((name, _)), None) = (called.next(), called.next()) else { continue };
        // Somebody whom the narration names already is no stranger.
        let acts = story.mentions[chapter]
            .iter()
            .any(|mention| mention.who == Who::Person(*name) && mention.role == Role::Subject);
        if !acts && !story.people.get(*name).described {
            story.described.same_as.insert(stranger, *name);
        }
    }
}

/// How many paragraphs an exchange may lie before the first mention of its first voice.
const ORDINAL_BLOCKS: usize = 12;

/// The people a turn may belong to, best first, with what the clues at the turn itself give them.
fn candidates(story: &Story, evidence: Evidence, stranger: PersonId) -> Vec<(PersonId, f32, &'static str, f32)> {
    let mut people = evidence.people;
    for extra in [story.first_person.then_some(TELLER), Some(stranger)].into_iter().flatten() {
        if !people.iter().any(|(id, ..)| *id == extra) {
            people.push((extra, if extra == stranger { -3.0 } else { 0.3 }, "guess", 0.0));
        }
    }
    for (id, score, ..) in &mut people {
        let person = story.people.get(*id);
        *score += Turns::FAME * (person.count as f32 + 1.0).ln();
        let tagged = story.tagged.get(id).copied().unwrap_or_default();
        if tagged > 0 {
            *score += Turns::TAGGED * (tagged as f32).ln();
        } else if *id != TELLER && *id != stranger && person.ordinal == 0 {
            *score += Turns::NEVER_TAGGED;
        }
        for (gender, weight) in &evidence.genders {
            let contradicts = match (person.gender, gender) {
                (Gender::Unknown | Gender::Neutral, _) | (_, Gender::Neutral | Gender::Unknown) => false,
                (own, told) => own != *told,
            };
            if contradicts {
                *score += Turns::WRONG_GENDER * weight;
            }
        }
    }
    people.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    people.truncate(CANDIDATES);
    people
}

/// Lets the people of neighbouring turns stand for a turn too, so that turn taking can reach it, and gives weight to
/// those who surely speak nearby.
fn share(turns: &mut [Turn]) {
    let best: Vec<Vec<(PersonId, bool)>> = turns
        .iter()
        .map(|turn| {
            turn.candidates.iter().take(3).map(|&(id, score, _, weight)| (id, weight > SURE && score > SURE)).collect()
        })
        .collect();
    for (index, turn) in turns.iter_mut().enumerate() {
        if turn.candidates.first().is_some_and(|candidate| candidate.2 == "correction") {
            continue;
        }
        let floor = turn.candidates.last().map_or(0.0, |candidate| candidate.1.min(0.0)) - 0.3;
        let near = index.saturating_sub(NEAR_TURNS)..(index + NEAR_TURNS + 1).min(best.len());
        let mut raised: Vec<PersonId> = Vec::new();
        for &(person, sure) in best[near].iter().flatten() {
            if turn.candidates.len() < CANDIDATES + 6 && !turn.candidates.iter().any(|(id, ..)| *id == person) {
                turn.candidates.push((person, floor, "turn", 0.0));
            }
            if sure && !raised.contains(&person) {
                raised.push(person);
            }
        }
        for candidate in turn.candidates.iter_mut().filter(|candidate| raised.contains(&candidate.0)) {
            candidate.1 += Turns::IN_CONVERSATION;
        }
    }
}

/// The weight from which a clue makes a speaker sure.
const SURE: f32 = 3.0;
/// How many turns away somebody still takes part in a conversation.
const NEAR_TURNS: usize = 5;

/// What turn taking gives to `c` after `b` after `a`.
fn transition(turns: &[Turn], at: usize, a: Option<PersonId>, b: PersonId, c: PersonId) -> f32 {
    let (turn, previous) = (&turns[at], &turns[at - 1]);
    if turn.continues {
        return if c == b { Turns::CONTINUES } else { 0.0 };
    }
    if let Some(same) = turn.split {
        return if c == b { same } else { 0.0 };
    }
    let gap = turn.block - previous.block;
    if c == b {
        return match gap {
            1 => Turns::SAME_ADJACENT,
            2 => Turns::SAME_AFTER_ONE,
            _ => 0.0,
        };
    }
    if a == Some(c) {
        let near = gap == 1 && turns.get(at.wrapping_sub(2)).is_some_and(|first| previous.block - first.block <= 1);
        return if near { Turns::BACK } else { Turns::BACK_LATER };
    }
    0.0
}

/// Viterbi over pairs of speakers, forwards and backwards, so that each turn also learns its margin.
fn solve(turns: &[Turn], decisions: &mut Vec<Decision>) {
    let n = turns.len();
    let width = |at: usize| turns[at].candidates.len();
    let person = |at: usize, i: usize| turns[at].candidates[i].0;
    let own = |at: usize, i: usize| turns[at].candidates[i].1;
    // forward[t][i * width(t-1) + j]: the best score of a path that ends with j at t-1 and i at t.
    let mut forward: Vec<Vec<f32>> = Vec::with_capacity(n);
    forward.push((0..width(0)).map(|i| own(0, i)).collect());
    for t in 1..n {
        let (now, before) = (width(t), width(t - 1));
        let mut table = vec![f32::NEG_INFINITY; now * before];
        for i in 0..now {
            for j in 0..before {
                let best = if t == 1 {
                    forward[0][j] + transition(turns, 1, None, person(0, j), person(1, i))
                } else {
                    (0..width(t - 2))
                        .map(|k| {
                            forward[t - 1][j * width(t - 2) + k]
                                + transition(turns, t, Some(person(t - 2, k)), person(t - 1, j), person(t, i))
                        })
                        .fold(f32::NEG_INFINITY, f32::max)
                };
                table[i * before + j] = best + own(t, i);
            }
        }
        forward.push(table);
    }
    // backward[t][i * width(t-1) + j]: the best score of what follows after that pair.
    let mut backward: Vec<Vec<f32>> = vec![Vec::new(); n];
    backward[n - 1] = vec![0.0; forward[n - 1].len()];
    for t in (0..n - 1).rev() {
        let before = if t == 0 { 1 } else { width(t - 1) };
        let mut table = vec![f32::NEG_INFINITY; width(t) * before];
        for i in 0..width(t) {
            for j in 0..before {
                let a = (t > 0).then(|| person(t - 1, j));
                table[i * before + j] = (0..width(t + 1))
                    .map(|next| {
                        backward[t + 1][next * width(t) + i]
                            + transition(turns, t + 1, a, person(t, i), person(t + 1, next))
                            + own(t + 1, next)
                    })
                    .fold(f32::NEG_INFINITY, f32::max);
            }
        }
        backward[t] = table;
    }
    for (t, turn) in turns.iter().enumerate() {
        let before = if t == 0 { 1 } else { width(t - 1) };
        let best_with = |i: usize| {
            (0..before)
                .map(|j| forward[t][i * before + j] + backward[t][i * before + j])
                .fold(f32::NEG_INFINITY, f32::max)
        };
        let scores: Vec<f32> = (0..width(t)).map(best_with).collect();
        let chosen = (0..width(t)).fold(0, |best, i| if scores[i] > scores[best] { i } else { best });
        let second = (0..width(t)).filter(|&i| i != chosen).map(|i| scores[i]).fold(f32::NEG_INFINITY, f32::max);
        let (person, _, clue, weight) = turn.candidates[chosen];
        let clue = if weight <= 0.0 && !matches!(clue, "correction" | "guess") { "turn" } else { clue };
        let margin = (scores[chosen] - second).min(20.0);
        for index in turn.quotes.clone() {
            let own = index == turn.quotes.start;
            decisions.push(Decision { person, margin, clue: if own { clue } else { "same-paragraph" } });
        }
    }
}
