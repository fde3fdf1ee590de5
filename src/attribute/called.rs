//! Names by which people are only ever called: `"Let the child ask, Hugo."`, where the narration says Mr. Brannock.

use super::families::kin;
use super::genders::is_first_name;
use super::mentions::{Role, Who};
use super::names::{PersonId, TELLER, first_name, is_title};
use super::seen::agreement;
use super::story::{Inside, Quote, Story};
use super::words::Kinds;
use crate::voice::Gender;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

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

/// Finds out whose name it is that only speech uses: the one whose first name it shortens; else the one, known by title or
/// surname alone, who is told of around most of the calls, and more often than anybody else. Anybody may be called Mum.
pub fn link<'a>(story: &mut Story, chapters: impl Iterator<Item = &'a [Quote]>) {
    let told = told(story);
    link_short(story, &told);
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
            join(story, name, person);
        }
    }
    link_parents(story);
}

/// `Papa`, whom nobody else turned out to be, is `my father`, where no other name means a father.
fn link_parents(story: &mut Story) {
    let mut names: BTreeMap<&str, Vec<PersonId>> = BTreeMap::new();
    let mut described: BTreeMap<&str, Vec<PersonId>> = BTreeMap::new();
    for index in TELLER.0 as usize + 1..story.people.list.len() {
        let (id, person) = (PersonId(index as u32), &story.people.list[index]);
        let Some((form, _)) = person.forms.first().filter(|_| story.described.resolve(id) == id) else { continue };
        if person.described && person.kin {
            let word = form.rsplit(' ').next().and_then(kin);
            word.into_iter().for_each(|word| described.entry(word).or_default().push(id));
        } else if person.forms.len() == 1 && !person.given {
            let word = kin(&form.to_lowercase());
            word.into_iter().for_each(|word| names.entry(word).or_default().push(id));
        }
    }
    for word in ["mother", "father", "grandmother", "grandfather"] {
        if let (Some([name]), Some([one])) =
            (names.get(word).map(Vec::as_slice), described.get(word).map(Vec::as_slice))
        {
            join(story, *one, *name);
        }
    }
}

fn join(story: &mut Story, name: PersonId, person: PersonId) {
    story.described.same_as.insert(name, person);
    let forms = story.people.get(name).forms.clone();
    story.people.list[person.0 as usize].forms.extend(forms);
}

/// `Lizzy`, whom only speech calls so, is Elizabeth Ash, where nobody else of the book can be meant.
fn link_short(story: &mut Story, told: &[u32]) {
    let ids = || (TELLER.0 + 1..story.people.list.len() as u32).map(PersonId);
    let firsts: Vec<(String, PersonId)> = ids()
        .filter(|id| !story.people.get(*id).described && told[id.0 as usize] > 0)
        .flat_map(|id| story.people.get(id).forms.iter().map(move |(form, _)| (form, id)))
        // Nobody calls Sir Thomas Tom.
        .filter(|(form, _)| !form.starts_with("Sir ") && !form.starts_with("Lady "))
        .filter_map(|(form, id)| Some((first_name(form, &story.words)?, id)))
        .collect();
    let mut links: Vec<(PersonId, PersonId)> = Vec::new();
    for name in ids().filter(|id| mostly_called(story, told, *id)) {
        let short = story.people.get(name).forms[0].0.to_lowercase();
        let mut bearers: Vec<PersonId> = firsts
            .iter()
            .filter(|(_, id)| *id != name && told[id.0 as usize] > told[name.0 as usize])
            .filter(|(first, id)| (shortens(&short, first) || is_short(first, &short)) && agrees(story, *id, name))
            .map(|(_, id)| story.described.resolve(*id))
            .collect();
        bearers.sort();
        bearers.dedup();
        if let [only] = bearers[..] {
            links.push((name, only));
        }
    }
    for (name, person) in links {
        join(story, name, person);
    }
}

/// First names by their short forms.
static SHORT: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut short: HashMap<&str, Vec<&str>> = HashMap::new();
    for (forms, names) in include_str!("first_names/short.txt").lines().filter_map(|line| line.split_once(':')) {
        for form in forms.split_whitespace() {
            short.entry(form).or_default().extend(names.split_whitespace());
        }
    }
    short
});

/// Whether a name is a usual short form of another: `Mike` of `Michael`.
fn is_short(short: &str, name: &str) -> bool {
    SHORT.get(short).is_some_and(|names| names.contains(&name))
}

/// Whether a name is a short form of another: a usual one, or its beginning (`Theo`, `Tessie` of `Tessaly`).
fn shortens(short: &str, name: &str) -> bool {
    let stem = short.strip_suffix("ie").or(short.strip_suffix('y')).unwrap_or(short);
    let mut letters = stem.chars().rev();
    let doubled = stem.len() > 3 && letters.next() == letters.next();
    let stem = if doubled { &stem[..stem.len() - stem.chars().next_back().map_or(0, char::len_utf8)] } else { stem };
    let begins = stem.len() >= 3 && name.len() > short.len() && name.starts_with(stem);
    // `Mary` is short for nothing.
    is_short(short, name) || begins && !is_first_name(short)
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

/// A single name that hardly anything but speech uses.
fn mostly_called(story: &Story, told: &[u32], id: PersonId) -> bool {
    let person = story.people.get(id);
    let single = person.forms.len() == 1 && !person.forms[0].0.contains(' ');
    let spoken = told[id.0 as usize] * 10 <= person.count;
    single && spoken && !person.described && !person.given && story.described.resolve(id) == id
}

/// A single name that nothing but speech uses.
fn only_called(story: &Story, told: &[u32], id: PersonId) -> bool {
    told[id.0 as usize] == 0 && mostly_called(story, told, id)
}

/// Who is told of around a quotation and could bear a first name: of no other gender, known by title or surname alone, and
/// not the one who speaks here.
fn nearby(story: &Story, chapter: usize, quote: &Quote, name: PersonId) -> BTreeSet<PersonId> {
    let block = quote.block as u32;
    let mentions = &story.mentions[chapter];
    let relative = is_kin(story, name);
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
        .filter(|id| Some(*id) != speaker && (relative || lacks_first_name(story, *id)) && may_be(story, *id, name))
        .collect()
}

/// `Mum`, `Da`.
fn is_kin(story: &Story, name: PersonId) -> bool {
    let form = story.people.get(name).forms.first();
    let word = form.and_then(|(form, _)| story.words.known(&form.to_lowercase()));
    word.is_some_and(|word| story.words.kinds(word).any(Kinds::KIN))
}

/// No two genders that contradict each other.
fn agrees(story: &Story, a: PersonId, b: PersonId) -> bool {
    agreement(story.people.get(a).gender, story.people.get(b).gender) >= 0.0
}

fn may_be(story: &Story, person: PersonId, name: PersonId) -> bool {
    let (a, b) = (story.people.get(person).gender, story.people.get(name).gender);
    a == b && a != Gender::Unknown || a != b && (a == Gender::Unknown || b == Gender::Unknown)
}

/// `Mr. Brannock`, `Brannock`, `Captain Dorn`: one name in every form, and a title in one of them.
fn lacks_first_name(story: &Story, id: PersonId) -> bool {
    let person = story.people.get(id);
    let title = |word: &str| is_title(word, &story.words);
    let names = |form: &str| form.split_whitespace().filter(|word| !title(word)).count();
    let titled = person.forms.iter().any(|(form, _)| form.split_whitespace().any(title));
    !person.described && titled && person.forms.iter().all(|(form, _)| names(form) == 1)
}
