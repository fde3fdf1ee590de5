//! The gender that pronouns and first names tell of people.

use super::mentions::{Mention, Role, Who};
use super::names::{People, Person, PersonId, TELLER, first_name, gender_in};
use super::seen::agreement;
use super::tokens::Words;
use super::words::Kinds;
use crate::voice::Gender;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Gives people the gender that the pronouns after their names tell: `Rhea sat down. She ...`, `Rhea wiped her hands.`
///
/// Whom a pronoun means and of what gender people are is found together: a pronoun counts for each person spoken of shortly
/// before it, by how near they are and how likely they are of its gender; and so again with what that told. A title, a
/// description or a first name that mostly men or mostly women bear counts as some pronouns that are known to be theirs.
pub fn learn_genders(chapters: &[Vec<Mention>], people: &mut People, words: &Words) {
    let known: Vec<[f32; 2]> = people.list.iter().map(|person| told_before(person, words)).collect();
    let mut sums = known.clone();
    for _ in 0..ROUNDS {
        let mut next = known.clone();
        chapters.iter().for_each(|mentions| count(mentions, &sums, &mut next));
        sums = next;
    }
    let they = they(chapters, people.list.len());
    let told = sums.iter().zip(&known).zip(they);
    for (person, ((&[he, she], known), they)) in people.list.iter_mut().zip(told).skip(TELLER.0 as usize + 1) {
        let (most, least) = (he.max(she), he.min(she));
        let pronouns = most - known[usize::from(she > he)];
        if person.given && person.gender != Gender::Unknown {
            continue;
        }
        if they >= 3.0
            && they > 2.0 * (he + she - known[0] - known[1])
            && !person.described
            && known[0].max(known[1]) < TOLD
        {
            person.gender = Gender::Neutral;
        } else if most >= SURE * least && (pronouns >= LEAST || most - pronouns >= 1.0) {
            person.gender = if he > she { Gender::Male } else { Gender::Female };
        } else if person.gender == Gender::Unknown {
            // Pronouns that tell as much of another as of them leave it to the first name.
            let usual = usual_gender(person, words);
            let fits = if usual == Gender::Male { he >= she } else { she >= he };
            person.gender = if fits { usual } else { Gender::Unknown };
        }
    }
}

/// How often pronouns and people are weighed against each other.
const ROUNDS: usize = 4;

/// How many times as much must tell of one gender as of the other.
const SURE: f32 = 2.0;

/// The least weight of pronouns that tells a gender where nothing else does.
const LEAST: f32 = 0.6;

/// What a title or a description that tells a gender weighs, in pronouns.
const TOLD: f32 = 12.0;

/// What a pronoun soon after a name weighs, of which also speech is full.
const FOLLOWED: f32 = 0.3;

/// What is known of everybody before a pronoun is read: nearly nothing.
const UNKNOWN: f32 = 0.3;

/// What tells of a person's gender but pronouns: for men, for women.
fn told_before(person: &Person, words: &Words) -> [f32; 2] {
    let side = |gender: Gender, weight: f32| match gender {
        Gender::Male => [UNKNOWN + weight, UNKNOWN],
        Gender::Female => [UNKNOWN, UNKNOWN + weight],
        _ => [UNKNOWN; 2],
    };
    let [he, she] = person.followed.map(|count| count as f32 * FOLLOWED);
    let [male, female] = match person.gender {
        Gender::Unknown => side(usual_gender(person, words), NAME_WEIGHT),
        gender => side(gender, TOLD),
    };
    [male + he, female + she]
}

/// How many pronouns a first name counts for: women are called Freddie, too.
const NAME_WEIGHT: f32 = 3.0;

/// First names that mostly men bear, and those that mostly women do, of many languages, in plain lower case. Names of
/// either (`Robin`) are in neither list, nor are words (`Hunter`) that are mostly something else.
static FIRST_NAMES: LazyLock<[HashSet<&'static str>; 2]> = LazyLock::new(|| {
    [include_str!("first_names/male.txt"), include_str!("first_names/female.txt")]
        .map(|list| list.split_whitespace().collect())
});

/// The gender of those who mostly bear a first name, in lower case; unknown where it is no first name of the lists.
fn bearers(name: &str) -> Gender {
    match FIRST_NAMES.each_ref().map(|list| list.contains(name)) {
        [true, false] => Gender::Male,
        [false, true] => Gender::Female,
        _ => Gender::Unknown,
    }
}

/// Whether a word in lower case is a first name that mostly men or mostly women bear.
pub fn is_first_name(word: &str) -> bool {
    bearers(word) != Gender::Unknown
}

/// Whether a first name, in lower case, is one that mostly the other gender bears.
pub fn is_of_other(name: &str, gender: Gender) -> bool {
    agreement(bearers(name), gender) < 0.0
}

/// The gender that a person's first name tells: `Dr. Castellano` has none, `Judge Viktor Castellano` has.
pub fn usual_gender(person: &Person, words: &Words) -> Gender {
    if person.described {
        return Gender::Unknown;
    }
    let gender = |name: String| {
        let kinds = || words.known(&name).map(|word| words.kinds(word)).filter(|kinds| kinds.any(Kinds::FIRST_NAME));
        match bearers(&name) {
            Gender::Unknown => kinds().map(gender_in).filter(|gender| *gender != Gender::Unknown),
            gender => Some(gender),
        }
    };
    let names = person.forms.iter().filter_map(|(form, _)| first_name(form, words));
    names.filter_map(gender).next().unwrap_or_default()
}

/// Somebody spoken of shortly before.
#[derive(Clone, Copy)]
struct Recent {
    person: PersonId,
    sentence: u32,
    block: u32,
    role: Role,
}

/// How many sentences back a pronoun reaches.
const REACH: u32 = 2;

/// What a mention in an earlier paragraph weighs.
const BEYOND: f32 = 0.35;

/// How many people it may mean.
const PEOPLE: usize = 6;

/// What it weighs that a pronoun means nobody spoken of shortly before.
const NOBODY: f32 = 0.1;

/// Counts the pronouns of a chapter for those whom they likely mean.
fn count(mentions: &[Mention], sums: &[[f32; 2]], next: &mut [[f32; 2]]) {
    // The last spoken of last.
    let mut recent: Vec<Recent> = Vec::new();
    for mention in mentions {
        recent.retain(|one| one.sentence + REACH >= mention.sentence);
        let slot = match mention.who {
            Who::Person(person) => {
                recent.retain(|one| one.person != person);
                recent.push(Recent { person, sentence: mention.sentence, block: mention.block, role: mention.role });
                continue;
            }
            Who::He => 0,
            Who::She => 1,
            Who::They | Who::I => continue,
        };
        // An object is somebody else than its clause's subject: `Rhea looked at him.`
        if mention.role == Role::Other {
            continue;
        }
        let from = recent.len().saturating_sub(PEOPLE);
        let weigh = |(back, one): (usize, &Recent)| {
            let [he, she] = sums[one.person.0 as usize];
            let fits = sums[one.person.0 as usize][slot] / (he + she);
            let role = match one.role {
                Role::Subject => 1.0,
                Role::Owner => 0.6,
                Role::Other => 0.35,
            };
            let far = match mention.sentence - one.sentence {
                // `Rhea wiped her hands.`
                0 if mention.role == Role::Owner && one.role == Role::Subject => 2.5,
                0 => 1.0,
                1 => 0.6,
                _ => 0.25,
            };
            // In the next paragraph it may be somebody else's turn.
            let far = if one.block == mention.block { far } else { far * BEYOND };
            role * far * 0.7f32.powi(back as i32) * fits
        };
        let weights: Vec<f32> = recent[from..].iter().rev().enumerate().map(weigh).collect();
        let all: f32 = weights.iter().sum::<f32>() + NOBODY;
        for (one, weight) in recent[from..].iter().rev().zip(&weights) {
            next[one.person.0 as usize][slot] += weight / all;
        }
        // Whomever the pronoun means stays in view by it: `Rhea ... She ... She ...`.
        let best = (0..weights.len()).fold(None, |best: Option<usize>, at| match best {
            Some(best) if weights[best] >= weights[at] => Some(best),
            _ => Some(at),
        });
        if let Some(at) = best.filter(|&at| weights[at] > 0.5 * all) {
            let index = recent.len() - 1 - at;
            let one = recent.remove(index);
            recent.push(Recent { sentence: mention.sentence, block: mention.block, role: mention.role, ..one });
        }
    }
}

/// How often `they` takes up each person.
fn they(chapters: &[Vec<Mention>], count: usize) -> Vec<f32> {
    let mut votes = vec![0.0; count];
    for mentions in chapters {
        let mut topic: Option<(PersonId, u32)> = None;
        for mention in mentions {
            match mention.who {
                Who::Person(id) if mention.role == Role::Subject => topic = Some((id, mention.sentence)),
                Who::They if mention.role != Role::Other => {
                    if let Some((id, _)) = topic.filter(|(_, sentence)| sentence + 1 >= mention.sentence) {
                        votes[id.0 as usize] += 1.0;
                        topic = Some((id, mention.sentence));
                    }
                }
                Who::He | Who::She if mention.role == Role::Subject => topic = None,
                _ => {}
            }
        }
    }
    votes
}
