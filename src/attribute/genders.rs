//! The gender that pronouns and first names tell of people.

use super::mentions::{Mention, Role, Who};
use super::names::{People, Person, PersonId, TELLER, first_name};
use super::tokens::Words;
use crate::voice::Gender;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Gives people the gender that the pronouns after their names tell: `Rhea sat down. She ...`.
///
/// The clear cases come first; then a pronoun that fits somebody known nearby says nothing of the others. A first name
/// that mostly men or mostly women bear counts for some pronouns.
pub fn learn_genders(chapters: &[Vec<Mention>], people: &mut People, words: &Words) {
    let told: Vec<Gender> = people.list.iter().map(|person| usual_gender(person, words)).collect();
    // A title or first name yields only to many pronouns that agree.
    settle(&votes(chapters, people, false), people, &told, 8.0);
    for ratio in [3.0, 2.0, 2.0] {
        settle(&votes(chapters, people, true), people, &told, ratio);
    }
}

/// How many pronouns a first name counts for: women are called Freddie, too.
const NAME_WEIGHT: u32 = 3;

/// First names that mostly men bear, and those that mostly women do, of many languages, in plain lower case. Names of
/// either (`Robin`) are in neither list, nor are words (`Hunter`) that are mostly something else.
static FIRST_NAMES: LazyLock<[HashSet<&'static str>; 2]> = LazyLock::new(|| {
    [include_str!("first_names/male.txt"), include_str!("first_names/female.txt")]
        .map(|list| list.split_whitespace().collect())
});

/// Whether a word in lower case is a first name that mostly men or mostly women bear.
pub fn is_first_name(word: &str) -> bool {
    FIRST_NAMES.iter().any(|list| list.contains(word))
}

/// The gender that a person's first name tells: `Dr. Castellano` has none, `Judge Viktor Castellano` has.
fn usual_gender(person: &Person, words: &Words) -> Gender {
    if person.described {
        return Gender::Unknown;
    }
    let gender = |name: String| match FIRST_NAMES.each_ref().map(|list| list.contains(&*name)) {
        [true, false] => Some(Gender::Male),
        [false, true] => Some(Gender::Female),
        _ => None,
    };
    let names = person.forms.iter().filter_map(|(form, _)| first_name(form, words));
    names.filter_map(gender).next().unwrap_or_default()
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

fn settle(votes: &[[u32; 3]], people: &mut People, names: &[Gender], ratio: f32) {
    for ((person, &[he, she, they]), name) in people.list.iter_mut().zip(votes).zip(names).skip(TELLER.0 as usize + 1) {
        let told = person.gender != Gender::Unknown;
        let (he, she) = match name {
            Gender::Male if !told => (he + NAME_WEIGHT, she),
            Gender::Female if !told => (he, she + NAME_WEIGHT),
            _ => (he, she),
        };
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
