//! Who thinks a thought: whom its tag names, or whose view the scene takes.

use super::clues::{Case, Evidence};
use super::decode::Decision;
use super::mentions::Role;
use super::names::{PersonId, TELLER};
use super::seen::{Seen, resolve};
use super::story::{Quote, Story};
use crate::voice::Gender;

/// Paragraphs before and after a thought in which its point of view is looked for.
const VIEW_BLOCKS: u32 = 12;

/// Decides every thought of a chapter; `fixed` holds those settled by hand.
pub fn decide(
    story: &Story,
    chapter: usize,
    thoughts: &[Quote],
    fixed: &dyn Fn(usize) -> Option<PersonId>,
    stranger: PersonId,
) -> Vec<Decision> {
    let seen = resolve(story, chapter);
    thoughts
        .iter()
        .map(|quote| match fixed(quote.segment) {
            Some(person) => Decision { person, confidence: 1.0, clue: "correction", second: None },
            None => one(story, chapter, quote, &seen, stranger),
        })
        .collect()
}

fn one(story: &Story, chapter: usize, quote: &Quote, seen: &[Seen], stranger: PersonId) -> Decision {
    let mut evidence = Evidence::default();
    evidence.collect(&Case { story, chapter, quote, previous: None, next: None, ordinal: None, around: &[] });
    // A thought may well name its thinker's friends; it is the tag that counts, and the view.
    evidence.people.retain(|(_, weight, ..)| *weight > 0.0);
    for (person, share) in view(seen, quote.block as u32) {
        match evidence.people.iter_mut().find(|(id, ..)| *id == person) {
            Some((_, weight, ..)) => *weight += 3.0 * share,
            None => evidence.people.push((person, 3.0 * share, "point-of-view", 0.0)),
        }
    }
    for (id, weight, ..) in &mut evidence.people {
        let own = story.people.get(*id).gender;
        let wrong = |(told, _): &&(Gender, f32)| own != *told && own != Gender::Unknown && own != Gender::Neutral;
        *weight -= evidence.genders.iter().filter(wrong).map(|(_, weight)| weight).sum::<f32>();
    }
    evidence.people.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    match evidence.people.first() {
        Some(&(person, weight, clue, _)) => {
            let other = evidence.people.get(1);
            let margin = weight - other.map_or(0.0, |other| other.1);
            let second = other.map(|other| (other.0, confidence(-margin)));
            Decision { person, confidence: confidence(margin), clue, second }
        }
        None if story.first_person => {
            Decision { person: TELLER, confidence: confidence(1.0), clue: "point-of-view", second: None }
        }
        None => Decision { person: stranger, confidence: 0.1, clue: "guess", second: None },
    }
}

/// A margin, in logarithms of odds, as the share of such thoughts that are right.
fn confidence(margin: f32) -> f32 {
    (1.0 / (1.0 + libm::expf(0.26 - 0.33 * margin))).min(0.99)
}

/// Who acts and owns most in the paragraphs around, by name or pronoun, in shares: the one whose view the scene takes.
fn view(seen: &[Seen], block: u32) -> Vec<(PersonId, f32)> {
    let from = seen.partition_point(|mention| mention.block + VIEW_BLOCKS < block);
    let mut shares: Vec<(PersonId, f32)> = Vec::new();
    for mention in seen[from..].iter().take_while(|mention| mention.block <= block + VIEW_BLOCKS) {
        let person = mention.person;
        let weight = match mention.role {
            Role::Subject => 1.0,
            Role::Owner => 0.6,
            Role::Other => 0.2,
        } / (1.0 + 0.3 * mention.block.abs_diff(block) as f32);
        match shares.iter_mut().find(|(id, _)| *id == person) {
            Some((_, share)) => *share += weight,
            None => shares.push((person, weight)),
        }
    }
    let sum: f32 = shares.iter().map(|(_, share)| share).sum();
    shares.iter_mut().for_each(|(_, share)| *share /= sum.max(1e-6));
    shares
}
