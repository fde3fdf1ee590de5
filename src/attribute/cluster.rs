//! Which names are one person: forms, the most complete first, find whom they shorten.

use super::genders::{is_first_name, is_of_other};
use super::names::{Evidence, Form, People, Person, PersonId, TELLER, gender_of, is_person, sure_gender};
use super::tokens::{WordId, Words};
use super::words::Kinds;
use super::{Known, KnownPerson, narrates};
use crate::voice::Gender;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Titles that stand before a first name: `Lady Rose`, `Uncle Ned`. Others stand before a last name.
fn precedes_first_name(title: &str) -> bool {
    matches!(
        title,
        "sir"
            | "lady"
            | "miss"
            | "uncle"
            | "aunt"
            | "auntie"
            | "cousin"
            | "brother"
            | "sister"
            | "father"
            | "mother"
            | "master"
            | "saint"
            | "st"
            | "king"
            | "queen"
            | "prince"
            | "princess"
            | "dame"
    )
}

/// The first and the last name in a form, as far as its shape tells.
fn parts(form: &Form, words: &Words) -> (Option<WordId>, Option<WordId>) {
    let (first, last) = (form.names[0], form.names[form.names.len() - 1]);
    match form.title {
        _ if form.names.len() > 1 => (Some(first), Some(last)),
        Some(title) if precedes_first_name(words.text(title)) => {
            let kin = matches!(words.text(title), "uncle" | "aunt" | "auntie" | "cousin");
            let usual = words.kinds(first).any(Kinds::FIRST_NAME) || is_first_name(words.text(first));
            if kin || usual { (Some(first), None) } else { (None, Some(last)) }
        }
        Some(_) => (None, Some(last)),
        None => (Some(first), None),
    }
}

/// A person under construction.
#[derive(Default)]
struct Draft {
    first: Option<WordId>,
    last: Option<WordId>,
    /// What a title or a word for a relative tells.
    sure: Gender,
    /// Titles the person goes by.
    titles: Vec<WordId>,
    /// How often the full name stands with a title, and without.
    full: [u32; 2],
    /// Where in the book a form of theirs first stands.
    first_place: Option<u32>,
}

/// People under construction.
#[derive(Default)]
struct Builder {
    people: People,
    drafts: Vec<Draft>,
    of_form: HashMap<Form, PersonId>,
    /// Names that several given people have, and the first of these.
    shared: HashMap<Form, PersonId>,
    by_first: HashMap<WordId, Vec<PersonId>>,
    by_last: HashMap<WordId, Vec<PersonId>>,
    /// How often a person's forms have a word as the first and as the last name.
    used: HashMap<(PersonId, WordId), [u32; 2]>,
    /// How often a name stands alone.
    alone: HashMap<WordId, u32>,
    /// Where the narration has a name alone.
    told: HashMap<WordId, Vec<u32>>,
    /// How often `he` and `she` follow a name that stands alone.
    pronouns: HashMap<WordId, (u32, u32)>,
    /// Last names that a Miss bears.
    misses: HashSet<WordId>,
    /// First names that stand with Miss: `Miss Marianne` has an elder sister, who is Miss Dashwood.
    younger: HashSet<WordId>,
    /// How often each person stands with each title.
    titled: HashMap<WordId, BTreeMap<PersonId, u32>>,
}

impl Builder {
    fn person(&mut self, first: Option<WordId>, last: Option<WordId>, gender: Gender) -> PersonId {
        let id = self.people.push(Person { gender, ..Person::default() });
        self.drafts.push(Draft { first, last, ..Draft::default() });
        self.bear(id, first, last);
        id
    }

    /// Somebody given by hand: the one who tells the story, where their names say so.
    fn given(&mut self, known: &KnownPerson) -> PersonId {
        let names: Vec<&String> = std::iter::once(&known.name).chain(&known.aliases).collect();
        let id = match names.iter().any(|name| narrates(name)) {
            true => TELLER,
            false => self.person(None, None, Gender::Unknown),
        };
        let person = &mut self.people.list[id.0 as usize];
        person.given = true;
        person.gender = known.gender.unwrap_or_default();
        person.age = known.age.unwrap_or_default();
        person.forms.extend(names.into_iter().filter(|name| !narrates(name)).map(|name| (name.clone(), 0)));
        id
    }

    fn bear(&mut self, id: PersonId, first: Option<WordId>, last: Option<WordId>) {
        for (map, name) in [(&mut self.by_first, first), (&mut self.by_last, last)] {
            if let Some(name) = name {
                let bearers = map.entry(name).or_default();
                if !bearers.contains(&id) {
                    bearers.push(id);
                }
            }
        }
    }

    fn assign(&mut self, form: &Form, evidence: &Evidence, id: PersonId, gender: Gender, words: &Words) {
        self.of_form.insert(form.clone(), id);
        let (first, last) = parts(form, words);
        for (place, name) in [first, last].into_iter().enumerate() {
            if let Some(name) = name {
                self.used.entry((id, name)).or_default()[place] += evidence.count;
            }
        }
        let draft = &mut self.drafts[id.0 as usize];
        draft.first = draft.first.or(first.filter(|first| draft.last != Some(*first)));
        draft.last = draft.last.or(last.filter(|last| draft.first != Some(*last)));
        let (first, last) = (draft.first, draft.last);
        draft.titles.extend(form.title);
        if draft.sure == Gender::Unknown {
            draft.sure = sure_gender(form, words);
        }
        draft.first_place = draft.first_place.into_iter().chain(evidence.places.first().copied()).min();
        if form.names.len() > 1 {
            draft.full[usize::from(form.title.is_none())] += evidence.count;
        }
        self.bear(id, first, last);
        let person = &mut self.people.list[id.0 as usize];
        if !person.given || !person.forms.iter().any(|(known, _)| *known == evidence.written) {
            person.forms.push((evidence.written.clone(), evidence.count));
        }
        person.count += evidence.count;
        person.followed = [person.followed[0] + evidence.he, person.followed[1] + evidence.she];
        person.acts += evidence.acts + evidence.called;
        person.placed += evidence.place;
        if person.gender == Gender::Unknown {
            person.gender = gender;
        }
        if let Some(title) = form.title {
            *self.titled.entry(title).or_default().entry(id).or_default() += evidence.count;
        }
    }

    fn fitting(&self, map: &HashMap<WordId, Vec<PersonId>>, name: WordId, gender: Gender) -> Vec<PersonId> {
        let fits = |id: &PersonId| {
            let own = self.people.get(*id).gender;
            own == Gender::Unknown || gender == Gender::Unknown || own == gender
        };
        map.get(&name).map_or(&[][..], Vec::as_slice).iter().copied().filter(fits).collect()
    }

    /// `the Miss Grays`, where there is a Miss Gray.
    fn is_plural(&self, form: &Form, words: &Words) -> bool {
        let one = words.text(form.names[form.names.len() - 1]).strip_suffix('s').and_then(|one| words.known(one));
        let miss = form.title.is_some_and(|title| words.text(title) == "miss");
        miss && one.is_some_and(|one| self.misses.contains(&one))
    }

    /// Of several people the one who is named far more than the others.
    fn only_known(&self, several: &[PersonId]) -> Option<PersonId> {
        let count = |id: PersonId| self.people.get(id).count;
        let best = several.iter().copied().max_by_key(|&id| (count(id), std::cmp::Reverse(id)))?;
        several.iter().all(|&id| id == best || count(id) * 8 <= count(best)).then_some(best)
    }

    /// Whether the text speaks of `the Miss Grays`.
    fn are_sisters(&self, last: WordId, words: &Words) -> bool {
        let several = words.known(&format!("{}s", words.text(last)));
        several.is_some_and(|several| self.misses.contains(&several))
    }

    /// The one whose forms most often have a word as the first (0) or the last name (1), with how often.
    fn most_used(&self, people: &[PersonId], name: WordId, place: usize) -> Option<(PersonId, u32)> {
        let used = |id: PersonId| self.used.get(&(id, name)).map_or(0, |used| used[place]);
        let best =
            people.iter().copied().max_by_key(|&id| (used(id), self.people.get(id).count, std::cmp::Reverse(id)))?;
        Some((best, used(best)))
    }

    /// Titles that stand for one person by themselves: `the sergeant` is Sergeant Hale while there is one sergeant, or
    /// no other is named a quarter as often.
    fn lone_titles(&self) -> HashMap<WordId, PersonId> {
        let lone = |people: &BTreeMap<PersonId, u32>| {
            let (best, most) = people.iter().max_by_key(|(id, count)| (**count, std::cmp::Reverse(**id)))?;
            let others: u32 = people.values().sum::<u32>() - most;
            (others * 4 <= *most).then_some(*best)
        };
        self.titled.iter().filter_map(|(title, people)| Some((*title, lone(people)?))).collect()
    }

    /// Of several, the first to come in, if the name of this evidence stands often before the second does.
    fn first_known(&self, people: &[PersonId], evidence: &Evidence) -> Option<PersonId> {
        let place = |id: PersonId| self.drafts[id.0 as usize].first_place.unwrap_or(u32::MAX);
        let mut order: Vec<PersonId> = people.to_vec();
        order.sort_by_key(|&id| (place(id), id));
        let [first, second, ..] = order[..] else { return None };
        let between = evidence.before(Some(place(second))) - evidence.before(Some(place(first)));
        (between >= KNOWN && between >= 2 * evidence.before(Some(place(first)))).then_some(first)
    }

    /// Whether a first name is mostly the other gender's, and the pronouns after it do not say otherwise.
    fn contradicts(&self, first: WordId, gender: Gender, words: &Words) -> bool {
        let (he, she) = self.pronouns.get(&first).copied().unwrap_or_default();
        let told = if gender == Gender::Female { she > he } else { he > she };
        is_of_other(words.text(first), gender) && !told
    }

    /// Whether the narration has a first name close by many of the places of another form, as it has two people of one
    /// scene; the names of one person seldom stand so close.
    fn apart(&self, first: WordId, other: &Evidence) -> bool {
        let Some(told) = self.told.get(&first) else { return false };
        let close = |place: &&u32| {
            let from = told.partition_point(|at| *at + CLOSE < **place);
            told.get(from).is_some_and(|at| *at <= **place + CLOSE)
        };
        let both = other.told.iter().filter(close).count();
        both >= 2 && both * 20 >= other.told.len() * APART
    }

    fn goes_by(&self, id: PersonId, title: WordId) -> bool {
        self.drafts[id.0 as usize].titles.contains(&title)
    }
}

/// The people of a book, and which of them each form names.
pub(super) fn cluster(
    forms: &BTreeMap<Form, Evidence>,
    words: &Words,
    known: &Known,
    given: &[(Form, usize)],
) -> (People, HashMap<Form, PersonId>) {
    let mut build = Builder::default();
    build.person(None, None, Gender::Unknown); // the teller
    for (form, evidence) in forms.iter().filter(|(form, _)| form.title.is_none() && form.names.len() == 1) {
        *build.alone.entry(form.names[0]).or_default() += evidence.count;
        build.told.insert(form.names[0], evidence.told.clone());
        build.pronouns.insert(form.names[0], (evidence.he, evidence.she));
    }
    let miss = words.known("miss");
    let of_misses = forms.keys().filter(|form| miss.is_some() && form.title == miss);
    build.misses = of_misses.clone().map(|form| form.names[form.names.len() - 1]).collect();
    build.younger = of_misses.filter_map(|form| parts(form, words).0).collect();
    place_given(&mut build, known, given, words);
    // `Rhea Vance`, `Uncle Tom`: then `Rhea` and `Tom` are names, too.
    let firsts = |form: &Form| form.names.len() > 1 || form.title.is_some() && parts(form, words).0.is_some();
    let full = forms.iter().filter(|(form, evidence)| firsts(form) && is_person(form, evidence, words));
    let borne: HashSet<WordId> = full.map(|(form, _)| form.names[0]).collect();
    // The most complete and then the most frequent forms first, so that shorter ones find whom they shorten.
    let mut order: Vec<(&Form, &Evidence)> = forms
        .iter()
        .filter(|(form, _)| !build.is_plural(form, words))
        .filter(|(form, evidence)| {
            // `Rhea Vance` is somebody where `Rhea` is.
            let first = || Form { title: None, names: vec![form.names[0]] };
            build.of_form.contains_key(form)
                || build.shared.contains_key(form)
                || is_person(form, evidence, words)
                // `Rhea`, of whom the text tells but once, where there is a Rhea Vance.
                || form.names.len() == 1 && borne.contains(&form.names[0]) && !evidence.is_place()
                || form.names.len() == 2
                    && evidence.definite == 0
                    && forms.get(&first()).is_some_and(|evidence| is_person(&first(), evidence, words))
        })
        .collect();
    order.sort_by(|a, b| {
        let size = |form: &Form| (form.names.len() > 1, form.title.is_some());
        size(b.0).cmp(&size(a.0)).then(b.1.count.cmp(&a.1.count)).then(a.0.cmp(b.0))
    });
    for (form, evidence) in order {
        let gender = gender_of(form, evidence, words);
        let id = build
            .of_form
            .get(form)
            .copied()
            .or_else(|| same_person(&build, form, evidence, gender, words))
            .or_else(|| build.shared.get(form).copied())
            .unwrap_or_else(|| {
                let (first, last) = parts(form, words);
                build.person(first, last, gender)
            });
        build.assign(form, evidence, id, gender, words);
    }
    build.people.by_title = build.lone_titles();
    let mrs = words.known("mrs");
    for (person, draft) in build.people.list.iter_mut().zip(&build.drafts) {
        // What pronouns tell is found out from the whole text: see [`super::genders`].
        if !person.given {
            person.gender = draft.sure;
        }
        person.surname = draft.last;
        person.married = mrs.is_some_and(|mrs| draft.titles.contains(&mrs));
    }
    for person in build.people.list.iter_mut().filter(|person| !person.given) {
        // `Rhea Vance` says more than `Captain Vance`.
        let is_title = |word: &str| {
            let id = words.known(&word.to_lowercase().replace('.', ""));
            id.is_some_and(|id| words.kinds(id).any(Kinds::TITLE))
        };
        let words_in = |name: &str| name.split_whitespace().filter(|word| !is_title(word)).count();
        person.forms.sort_by(|a, b| words_in(&b.0).cmp(&words_in(&a.0)).then(b.1.cmp(&a.1)).then(a.0.cmp(&b.0)));
    }
    (build.people, build.of_form)
}

/// How many tokens apart two names stand in one scene.
const CLOSE: u32 = 120;

/// How many twentieths of the places of `Mrs. Gray` have the first name of another Gray so near. In twenty novels it is
/// under 5 for one woman's two names (Mrs. Pontellier and Edna), and 7 to 20 for mothers and daughters of one scene.
const APART: usize = 7;

/// How often a name stands alone before whoever bears it in full comes in, to be somebody else's.
const KNOWN: usize = 5;

impl Evidence {
    /// Whether the form mostly stands as places and things do.
    fn is_place(&self) -> bool {
        self.definite * 2 > self.count || self.place * 10 > self.count * 3
    }

    /// How often the form stands before a place of the book.
    fn before(&self, place: Option<u32>) -> usize {
        place.map_or(0, |place| self.places.partition_point(|at| *at < place))
    }
}

/// Puts the people given by hand in first: their names are theirs whatever the text suggests. A name that several of them
/// have is left to be told apart as in any book.
fn place_given(build: &mut Builder, known: &Known, given: &[(Form, usize)], words: &Words) {
    let ids: Vec<PersonId> = known.people.iter().map(|one| build.given(one)).collect();
    let mut bearers: HashMap<&Form, Vec<PersonId>> = HashMap::new();
    for (form, index) in given {
        let id = ids[*index];
        let (first, last) = parts(form, words);
        build.bear(id, first, last);
        let draft = &mut build.drafts[id.0 as usize];
        draft.last = draft.last.or(last);
        draft.titles.extend(form.title);
        let bearers = bearers.entry(form).or_default();
        if !bearers.contains(&id) {
            bearers.push(id);
        }
    }
    for (form, bearers) in bearers {
        match bearers[..] {
            [only] => drop(build.of_form.insert(form.clone(), only)),
            _ => drop(build.shared.insert(form.clone(), bearers[0])),
        }
    }
}

/// Who of several men of a family is `Mr.` with the last name alone: the one who is hardly ever called by his first name
/// alone, and whose full name is told most.
fn eldest(build: &Builder, men: &[PersonId], last: WordId) -> Option<PersonId> {
    let full = |id: PersonId| build.used.get(&(id, last)).map_or(0, |used| used[1]);
    let formal: Vec<PersonId> = men
        .iter()
        .copied()
        .filter(|&id| {
            let first = build.drafts[id.0 as usize].first;
            let alone = first.and_then(|first| build.alone.get(&first)).copied().unwrap_or_default();
            alone < full(id).max(3) * 4
        })
        .collect();
    let best = formal.iter().copied().max_by_key(|&id| (full(id), std::cmp::Reverse(id)))?;
    formal.iter().all(|&id| id == best || full(id) * 2 < full(best)).then_some(best)
}

/// The person already known whom a form shortens or completes.
fn same_person(build: &Builder, form: &Form, evidence: &Evidence, gender: Gender, words: &Words) -> Option<PersonId> {
    let (first, last) = parts(form, words);
    match (first, last, form.title) {
        // `Jane Bennet` and `Miss Jane Bennet`; `Thomas Arthur Gray` and `Thomas Gray`.
        (Some(first), Some(last), _) => build
            .fitting(&build.by_last, last, gender)
            .into_iter()
            .find(|id| build.drafts[id.0 as usize].first == Some(first)),
        // `Lady Rose`
        (Some(first), None, Some(_)) => match build.fitting(&build.by_first, first, gender)[..] {
            [only] => Some(only),
            _ => None,
        },
        // `Mr. Gray`: the one man of the name; a married woman only where she already goes by that title.
        (None, Some(last), Some(title)) => {
            let mut bearers = build.fitting(&build.by_last, last, gender);
            // A married woman shares her husband's name: she is the one woman of a name that no Miss bears.
            // A daughter of the house who is called by her first name is not Lady Gray.
            if words.text(title) == "lady" {
                bearers.retain(|id| build.goes_by(*id, title) || build.drafts[id.0 as usize].first.is_none());
            }
            // Sir Walter is nobody's Mr. Gray.
            if let ("mr", Some(sir)) = (words.text(title), words.known("sir")) {
                bearers.retain(|id| !build.goes_by(*id, sir));
            }
            // Nils Lindqvist is not Mrs. Lindqvist; nor is Sade Akinde, where the narration has both in one scene.
            let married = words.text(title) == "mrs";
            bearers.retain(|id| {
                let other =
                    |first: WordId| build.contradicts(first, gender, words) || married && build.apart(first, evidence);
                build.goes_by(*id, title) || !build.drafts[id.0 as usize].first.is_some_and(other)
            });
            if words.text(title) == "mrs" && build.misses.contains(&last) {
                bearers.retain(|id| build.goes_by(*id, title));
            }
            if let ("miss", Some(mrs)) = (words.text(title), words.known("mrs")) {
                bearers.retain(|id| !build.goes_by(*id, mrs));
            }
            // Of sisters the eldest is Miss Gray, the others are Miss Jane and Miss Anne.
            if words.text(title) == "miss" && build.are_sisters(last, words) {
                let younger = |first: WordId| build.younger.contains(&first);
                bearers.retain(|id| !build.drafts[id.0 as usize].first.is_some_and(younger));
            }
            // Who is mostly called `Mr. John Gray` has a brother who is `Mr. Gray`.
            bearers.retain(|id| {
                let draft = &build.drafts[id.0 as usize];
                !(build.goes_by(*id, title) && draft.first.is_some() && draft.full[0] > 2 * draft.full[1].max(2))
            });
            let sure: Vec<PersonId> = bearers
                .iter()
                .copied()
                .filter(|id| gender != Gender::Unknown && build.people.get(*id).gender == gender)
                .collect();
            match (&sure[..], &bearers[..]) {
                ([only], _) | ([], [only]) => Some(*only),
                (several, _) if words.text(title) == "mr" => eldest(build, several, last),
                (several, _) if words.text(title) == "miss" => build.only_known(several),
                _ => None,
            }
        }
        // `Jane`, `Darcy`: whoever bears it as a first name, else the man of the family who is named most.
        (Some(name), None, None) => {
            let mut by_first = build.fitting(&build.by_first, name, gender);
            // `John` is not Sir John, who is never called without his title, where another bears the name.
            let knighted = |id: &PersonId| {
                let sir = words.known("sir").is_some_and(|sir| build.goes_by(*id, sir));
                sir && build.drafts[id.0 as usize].full[1] == 0
            };
            if by_first.iter().any(|id| !knighted(id)) {
                by_first.retain(|id| !knighted(id));
            }
            let family = build.fitting(&build.by_last, name, gender);
            let men: Vec<PersonId> =
                family.iter().copied().filter(|id| build.people.get(*id).gender != Gender::Female).collect();
            // `Jane`, long before Lady Jane Gray comes in, is another.
            let (lady, sir) = (words.known("lady"), words.known("sir"));
            by_first.retain(|id| {
                let draft = &build.drafts[id.0 as usize];
                let noble =
                    draft.full[1] == 0 && [lady, sir].into_iter().flatten().any(|title| build.goes_by(*id, title));
                !(noble && evidence.before(draft.first_place) >= KNOWN)
            });
            // Of two whose first name it is, the one who is called by it before the other comes in.
            if let Some(one) = build.first_known(&by_first, evidence) {
                return Some(one);
            }
            let first = build.most_used(&by_first, name, 0);
            let last = build.most_used(if men.is_empty() { &family } else { &men }, name, 1);
            match (first, last) {
                // `Fitzwilliam` is Colonel Fitzwilliam where Fitzwilliam Darcy is so called once.
                (Some((_, first)), Some((person, last))) if first * 3 < last => Some(person),
                (Some((person, _)), _) | (None, Some((person, _))) => Some(person),
                (None, None) => None,
            }
        }
        (None, ..) => None,
    }
}
