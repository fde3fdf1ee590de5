//! Names by which people are only ever called: `"Let the child ask, Hugo."`, where the narration says Mr. Brannock.

use super::mentions::{Role, Who};
use super::names::PersonId;
use super::story::{Inside, Quote, Story};
use super::words::Kinds;
use crate::voice::Gender;
use std::collections::{BTreeMap, BTreeSet};

/// Paragraphs before and after a call in which whoever is called is told of.
const NEAR_BLOCKS: u32 = 3;

/// How often a name is called, at least, before it is taken for somebody's.
const CALLS: u32 = 2;

/// How often somebody is called by a name, and how often each person was told of nearby.
#[derive(Default)]
struct Calls {
    all: u32,
    nearby: BTreeMap<PersonId, u32>,
}

/// Finds out whose first name it is that only speech uses: the one, known by title or surname alone, who is told of around
/// most of the calls, and more often than anybody else.
pub fn link<'a>(story: &mut Story, chapters: impl Iterator<Item = &'a [Quote]>) {
    let told = told(story);
    let mut calls: BTreeMap<PersonId, Calls> = BTreeMap::new();
    for (chapter, quotes) in chapters.enumerate() {
        for quote in quotes {
            let called =
                quote.inside.iter().filter(|(id, how)| *how == Inside::Addressed && only_called(story, &told, *id));
            for name in called.map(|(id, _)| *id).collect::<BTreeSet<_>>() {
                let calls = calls.entry(name).or_default();
                calls.all += 1;
                for person in nearby(story, chapter, quote, name) {
                    *calls.nearby.entry(person).or_default() += 1;
                }
            }
        }
    }
    for (name, calls) in calls {
        if let Some(person) = calls.whose() {
            story.described.same_as.insert(name, person);
            let forms = story.people.get(name).forms.clone();
            story.people.list[person.0 as usize].forms.extend(forms);
        }
    }
}

impl Calls {
    fn whose(&self) -> Option<PersonId> {
        let mut order: Vec<(PersonId, u32)> = self.nearby.iter().map(|(id, votes)| (*id, *votes)).collect();
        order.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        let (person, votes) = *order.first()?;
        let second = order.get(1).map_or(0, |other| other.1);
        (votes >= CALLS && votes * 2 > self.all && votes * 2 >= second * 3).then_some(person)
    }
}

/// How often the narration tells of each person.
fn told(story: &Story) -> Vec<u32> {
    let mut told = vec![0; story.people.list.len()];
    for mention in story.mentions.iter().flatten() {
        if let Who::Person(id) = mention.who {
            told[id.0 as usize] += 1;
        }
    }
    told
}

/// A single name that nothing but speech uses.
fn only_called(story: &Story, told: &[u32], id: PersonId) -> bool {
    let person = story.people.get(id);
    let single = person.forms.len() == 1 && !person.forms[0].0.contains(' ');
    single && !person.described && !person.given && told[id.0 as usize] == 0 && story.described.resolve(id) == id
}

/// Who is told of around a quotation and could bear a first name: of no other gender, known by title or surname alone, and
/// not the one who speaks here.
fn nearby(story: &Story, chapter: usize, quote: &Quote, name: PersonId) -> BTreeSet<PersonId> {
    let block = quote.block as u32;
    let mentions = &story.mentions[chapter];
    let from = mentions.partition_point(|mention| mention.block + NEAR_BLOCKS < block);
    let speaker = [quote.before, quote.after].into_iter().flatten().find_map(|tag| match tag.who {
        Who::Person(id) => Some(story.described.resolve(id)),
        _ => None,
    });
    mentions[from..]
        .iter()
        .take_while(|mention| mention.block <= block + NEAR_BLOCKS)
        .filter(|mention| mention.role != Role::Other)
        .filter_map(|mention| match mention.who {
            Who::Person(id) => Some(story.described.resolve(id)),
            _ => None,
        })
        .filter(|id| Some(*id) != speaker && lacks_first_name(story, *id) && may_be(story, *id, name))
        .collect()
}

fn may_be(story: &Story, person: PersonId, name: PersonId) -> bool {
    let (a, b) = (story.people.get(person).gender, story.people.get(name).gender);
    a == b && a != Gender::Unknown || a != b && (a == Gender::Unknown || b == Gender::Unknown)
}

/// `Mr. Brannock`, `Brannock`, `Captain Dorn`: one name in every form, and a title in one of them.
fn lacks_first_name(story: &Story, id: PersonId) -> bool {
    let person = story.people.get(id);
    let title = |word: &str| {
        let word = story.words.known(&word.to_lowercase().replace('.', ""));
        word.is_some_and(|word| story.words.kinds(word).any(Kinds::TITLE))
    };
    let names = |form: &str| form.split_whitespace().filter(|word| !title(word)).count();
    let titled = person.forms.iter().any(|(form, _)| form.split_whitespace().any(title));
    !person.described && titled && person.forms.iter().all(|(form, _)| names(form) == 1)
}
