//! The gender that pronouns tell of people.

use super::mentions::{Mention, Role, Who};
use super::names::{People, PersonId, TELLER};
use crate::voice::Gender;

/// Gives people the gender that the pronouns after their names tell: `Rhea sat down. She ...`.
///
/// The clear cases come first; then a pronoun that fits somebody known nearby says nothing of the others.
pub fn learn_genders(chapters: &[Vec<Mention>], people: &mut People) {
    // A title or first name yields only to many pronouns that agree.
    settle(&votes(chapters, people, false), people, 8.0);
    for ratio in [3.0, 2.0, 2.0] {
        settle(&votes(chapters, people, true), people, ratio);
    }
}

/// How often `he`, `she` and `they` take up each person.
fn votes(chapters: &[Vec<Mention>], people: &People, explain: bool) -> Vec<[u32; 3]> {
    let mut votes: Vec<[u32; 3]> = vec![[0; 3]; people.list.len()];
    let mut recent: Vec<(PersonId, u32, bool)> = Vec::new();
    for mentions in chapters {
        recent.clear();
        for mention in mentions {
            recent.retain(|(_, sentence, _)| sentence + 1 >= mention.sentence);
            let (slot, gender) = match mention.who {
                Who::Person(id) => {
                    recent.retain(|(other, ..)| *other != id);
                    recent.push((id, mention.sentence, mention.role == Role::Subject));
                    continue;
                }
                Who::He => (0, Gender::Male),
                Who::She => (1, Gender::Female),
                Who::They => (2, Gender::Neutral),
                Who::I => continue,
            };
            // An object is somebody else than its clause's subject: `Rhea looked at him.`
            if mention.role == Role::Other {
                continue;
            }
            // Whoever the pronoun fits stays in view by it: `Rhea ... She ... She ...`.
            if explain && let Some(at) = recent.iter().rposition(|(id, ..)| people.get(*id).gender == gender) {
                recent[at].1 = mention.sentence;
                continue;
            }
            let topic = recent.iter().rev().find(|(.., subject)| *subject).or(recent.last());
            let open = |id: PersonId| !explain || people.get(id).gender == Gender::Unknown;
            let unsure = recent.iter().rev().find(|(id, ..)| open(*id));
            let taken = if explain { unsure } else { topic };
            if let Some((id, ..)) = taken {
                votes[id.0 as usize][slot] += 1;
            }
        }
    }
    votes
}

fn settle(votes: &[[u32; 3]], people: &mut People, ratio: f32) {
    for (person, &[he, she, they]) in people.list.iter_mut().zip(votes).skip(TELLER.0 as usize + 1) {
        let told = person.gender != Gender::Unknown;
        if told && (person.given || ratio < 8.0) {
            continue;
        }
        let (most, least) = (he.max(she), he.min(she));
        let enough = if ratio >= 8.0 { 8 } else { 1 };
        if most >= enough && most as f32 >= ratio * least as f32 {
            person.gender = if he > she { Gender::Male } else { Gender::Female };
        } else if !told && they >= 3 && they > 2 * (he + she) && !person.described {
            person.gender = Gender::Neutral;
        }
    }
}
