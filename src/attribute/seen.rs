//! Where the narration speaks of somebody, with pronouns taken for whom they most likely mean.

use super::mentions::{Role, Who};
use super::names::{PersonId, TELLER};
use super::story::Story;
use crate::voice::Gender;

/// A place where somebody is spoken of, with pronouns taken for whom they most likely mean.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    pub(super) token: u32,
    pub(super) block: u32,
    pub(super) sentence: u32,
    pub(super) person: PersonId,
    pub(super) role: Role,
    pub(super) named: bool,
}

pub(super) fn told_gender(who: Who) -> Option<Gender> {
    match who {
        Who::He => Some(Gender::Male),
        Who::She => Some(Gender::Female),
        Who::They => Some(Gender::Neutral),
        _ => None,
    }
}

/// 1 where two genders agree, -1 where they contradict each other, 0 where one is unknown.
pub(super) fn agreement(own: Gender, told: Gender) -> f32 {
    match (own, told) {
        (Gender::Unknown, _) | (_, Gender::Unknown) => 0.0,
        (own, told) if own == told => 1.0,
        _ => -1.0,
    }
}

/// The narration's mentions of a chapter with pronouns taken for whom they most likely mean: whoever of that gender was
/// spoken of last, subjects before others.
pub(super) fn resolve(story: &Story, chapter: usize) -> Vec<Seen> {
    let mut seen: Vec<Seen> = Vec::with_capacity(story.mentions[chapter].len());
    // Person, weight, sentence of the last mention.
    let mut view: Vec<(PersonId, f32, u32)> = Vec::new();
    for mention in &story.mentions[chapter] {
        view.retain(|(_, _, sentence)| sentence + 30 >= mention.sentence);
        let weight = match mention.role {
            Role::Subject => 1.0,
            Role::Owner => 0.6,
            Role::Other => 0.4,
        };
        let (person, named) = match mention.who {
            Who::Person(id) => (story.described.resolve(id), true),
            Who::I if story.first_person => (TELLER, true),
            Who::I => continue,
            other => {
                let Some(told) = told_gender(other) else { continue };
                if told == Gender::Neutral && !view.iter().any(|(id, ..)| story.people.get(*id).gender == told) {
                    continue;
                }
                let best = view
                    .iter()
                    .filter(|(id, ..)| *id != TELLER && agreement(story.people.get(*id).gender, told) >= 0.0)
                    .map(|&(id, weight, sentence)| {
                        let sure = if story.people.get(id).gender == told { 1.0 } else { 0.5 };
                        (id, sure * weight * 0.75f32.powi((mention.sentence - sentence) as i32))
                    })
                    .fold(
                        None,
                        |best: Option<(PersonId, f32)>, one| {
                            if best.is_none_or(|best| one.1 > best.1) { Some(one) } else { best }
                        },
                    );
                match best {
                    Some((id, _)) => (id, false),
                    None => continue,
                }
            }
        };
        match view.iter_mut().find(|(id, ..)| *id == person) {
            Some(entry) => {
                let old = entry.1 * 0.75f32.powi((mention.sentence - entry.2) as i32);
                entry.1 = (0.5 * old + weight).min(2.0);
                entry.2 = mention.sentence;
            }
            None => view.push((person, weight, mention.sentence)),
        }
        seen.push(Seen {
            token: mention.token,
            block: mention.block,
            sentence: mention.sentence,
            person,
            role: mention.role,
            named,
        });
    }
    seen
}
