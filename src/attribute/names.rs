//! Names in the text, and which of them are one person.

use super::tokens::{Token, Tokens, WordId, Words};
use super::words::Kinds;
use super::{Known, KnownPerson};
use crate::voice::{Age, Gender};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Index of a person in [`People::list`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonId(pub u32);

/// The one who tells the story as "I"; in other books nobody.
pub const TELLER: PersonId = PersonId(0);

/// Somebody who may speak: a named person, or one who is only described.
#[derive(Debug, Clone, Default)]
pub struct Person {
    /// Every form by which the text names the person, with how often; the most complete first.
    pub forms: Vec<(String, u32)>,
    /// What titles, first names and, later, pronouns tell.
    pub gender: Gender,
    /// What titles and descriptions tell.
    pub age: Age,
    /// How often the person is named.
    pub count: u32,
    /// Known by a description only.
    pub described: bool,
    /// Described by kinship: whose father it is, the words alone do not tell.
    pub kin: bool,
    /// For `the first voice`, `the second voice`: the number; else 0.
    pub ordinal: u8,
    /// Given by hand.
    pub given: bool,
    /// The family's name.
    pub surname: Option<WordId>,
    /// Called Mrs.
    pub married: bool,
    /// How often a name of theirs is followed by a verb or called, and how often it stands after `in`, `at`, `to`.
    pub acts: u32,
    /// See `acts`.
    pub placed: u32,
}

/// All people of a book.
#[derive(Debug, Default)]
pub struct People {
    /// [`TELLER`] first.
    pub list: Vec<Person>,
    /// Titles that stand for one named person: `sergeant` -> Sergeant Bright.
    pub by_title: HashMap<WordId, Option<PersonId>>,
}

impl People {
    /// A person by number.
    pub fn get(&self, id: PersonId) -> &Person {
        &self.list[id.0 as usize]
    }

    /// Adds a person.
    pub fn push(&mut self, person: Person) -> PersonId {
        self.list.push(person);
        PersonId(self.list.len() as u32 - 1)
    }
}

/// A name where it stands.
#[derive(Debug, Clone, Copy)]
pub struct NameAt {
    /// Index of its first token.
    pub token: u32,
    /// How many tokens it has.
    pub tokens: u32,
    /// Who it names.
    pub person: PersonId,
}

/// A name as written: its titles and the names proper.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Form {
    title: Option<WordId>,
    names: Vec<WordId>,
}

#[derive(Debug, Default, Clone)]
struct Evidence {
    count: u32,
    /// Followed by a verb, or beside a speech verb: a person acts.
    acts: u32,
    /// Called in a quotation: `, Rhea,`.
    called: u32,
    /// After `in`, `at`, `to`: rather a place.
    place: u32,
    /// After `the`: rather a thing, a ship, a family.
    definite: u32,
    /// Has something: `Rhea's`.
    owns: u32,
    /// A `he` or `she` soon after it, with no other name between.
    he: u32,
    she: u32,
    /// How it is first written.
    written: String,
}

/// Finds the people of a book by name. The result holds one list of names per chapter, in order.
pub fn find(texts: &[&str], chapters: &[Tokens], words: &mut Words, known: &Known) -> (People, Vec<Vec<NameAt>>) {
    let given = given_forms(known, words);
    let is_name = name_words(chapters, words, &given);
    let mut forms: BTreeMap<Form, Evidence> = BTreeMap::new();
    let mut found: Vec<Vec<(u32, u32, Form)>> = Vec::with_capacity(chapters.len());
    for (text, tokens) in texts.iter().zip(chapters) {
        let mut list = Vec::new();
        let mut at = 0;
        while at < tokens.list.len() {
            match form_at(&tokens.list, at, words, &is_name) {
                Some((length, form)) => {
                    let evidence = forms.entry(form.clone()).or_default();
                    weigh(evidence, text, &tokens.list, at, length, words);
                    list.push((at as u32, length as u32, form));
                    at += length;
                }
                None => at += 1,
            }
        }
        found.push(list);
    }
    let (people, person_of) = cluster(&forms, words, known, &given);
    let names = found
        .into_iter()
        .map(|list| {
            list.into_iter()
                .filter_map(|(token, tokens, form)| {
                    person_of.get(&form).map(|&person| NameAt { token, tokens, person })
                })
                .collect()
        })
        .collect();
    (people, names)
}

/// The forms of the people given by hand.
fn given_forms(known: &Known, words: &mut Words) -> Vec<(Form, usize)> {
    let mut forms = Vec::new();
    for (index, person) in known.people.iter().enumerate() {
        for name in std::iter::once(&person.name).chain(&person.aliases) {
            let mut form = Form { title: None, names: Vec::new() };
            for part in name.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-')) {
                let part = part.trim_matches(['\'', '’']);
                if part.is_empty() || form.names.is_empty() && matches!(part, "the" | "The" | "a" | "A") {
                    continue;
                }
                let id = words.id(&part.to_lowercase().replace('’', "'"));
                if form.names.is_empty() && form.title.is_none() && words.kinds(id).any(Kinds::TITLE) {
                    form.title = Some(id);
                } else {
                    form.names.push(id);
                }
            }
            // A title alone (`the Captain`) stands as the name itself.
            if form.names.is_empty()
                && let Some(title) = form.title.take()
            {
                form.names.push(title);
            }
            if !form.names.is_empty() {
                forms.push((form, index));
            }
        }
    }
    forms
}

/// Which words are names: written with a capital in mid-sentence, and not mostly without one.
fn name_words(chapters: &[Tokens], words: &Words, given: &[(Form, usize)]) -> Vec<Name> {
    let mut middle = vec![0u32; words.len()];
    let mut initial = vec![0u32; words.len()];
    let mut lower = vec![0u32; words.len()];
    let mut titled = vec![0u32; words.len()];
    for tokens in chapters {
        for pair in tokens.list.windows(3) {
            // `Mrs. Hall` makes a name of a word that is otherwise none.
            let after = if words.text(pair[1].word) == "." { pair[2] } else { pair[1] };
            if pair[0].is_capital() && after.is_capital() && is_address(words.text(pair[0].word)) {
                titled[after.word.0 as usize] += 1;
            }
        }
        for three in tokens.list.windows(3) {
            // `Rhea, you must come`: called by a name that stands nowhere else.
            let you = matches!(words.text(three[2].word), "you" | "your" | "you're" | "you've" | "you'll");
            let open = !words.kinds(three[0].word).any(Kinds::NO_NAME | Kinds::ADVERB | Kinds::CONJUNCTION);
            if three[0].is_capital() && open && you && words.text(three[1].word) == "," {
                titled[three[0].word.0 as usize] += 1;
            }
        }
        for token in tokens.list.iter().filter(|token| token.is_word() && !token.is_all_capitals()) {
            let counter = match (token.is_capital(), token.begins_sentence()) {
                (false, _) => &mut lower,
                (true, false) => &mut middle,
                (true, true) => &mut initial,
            };
            counter[token.word.0 as usize] += 1;
        }
    }
    let mut is_name: Vec<Name> = (0..words.len())
        .map(|index| {
            let kinds = words.kinds(WordId(index as u32));
            let (middle, initial, lower) = (middle[index], initial[index], lower[index]);
            let usual = middle >= 1 && middle * 2 > lower || lower == 0 && initial >= 2;
            let open = !kinds.any(Kinds::NO_NAME | Kinds::SUBJECT | Kinds::DETERMINER | Kinds::CONJUNCTION);
            let sure = usual && (open || kinds.any(Kinds::FIRST_NAME) && middle > lower)
                || titled[index] > lower && !kinds.any(Kinds::SUBJECT | Kinds::CONJUNCTION);
            match () {
                () if sure => Name::Sure,
                () if initial > 0 && lower == 0 && open && !kinds.any(Kinds::ADVERB | Kinds::PREPOSITION) => {
                    Name::Possible
                }
                () => Name::No,
            }
        })
        .collect();
    for (form, _) in given {
        for name in &form.names {
            if middle[name.0 as usize] + initial[name.0 as usize] > 0 {
                is_name[name.0 as usize] = Name::Sure;
            }
        }
    }
    is_name
}

/// Whether a word is a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    No,
    /// Never stands without a capital, but only where a sentence begins: a name when another follows.
    Possible,
    Sure,
}

/// Titles that stand before a last name and nothing else.
fn is_address(word: &str) -> bool {
    matches!(
        word,
        "mr" | "mrs"
            | "miss"
            | "ms"
            | "dr"
            | "monsieur"
            | "madame"
            | "mademoiselle"
            | "herr"
            | "frau"
            | "signor"
            | "signora"
    )
}

/// The name that begins at a token: `[title [.]] name [name ...]`, with `de`, `of`, `von` inside after a title.
fn form_at(list: &[Token], at: usize, words: &Words, is_name: &[Name]) -> Option<(usize, Form)> {
    let named = |index: usize| {
        list.get(index).is_some_and(|token| {
            token.is_word()
                && (token.is_capital() || token.is_all_capitals())
                && is_name[token.word.0 as usize] == Name::Sure
        })
    };
    let same = |index: usize| list.get(index).is_some_and(|token| token.segment == list[at].segment);
    let first = list[at];
    if !first.is_word() || !(first.is_capital() || first.is_all_capitals()) {
        return None;
    }
    let kinds = words.kinds(first.word);
    let mut next = at;
    let mut title = None;
    if kinds.any(Kinds::TITLE) {
        let mut after = at + 1;
        let short = first.end - first.start <= 4 || words.text(first.word) == "messrs";
        if short && list.get(after).is_some_and(|token| words.text(token.word) == ".") {
            after += 1;
        }
        // `Mr. van der Meer`
        let particle = |at: usize| {
            list.get(at).is_some_and(|token| {
                matches!(words.text(token.word), "van" | "von" | "der" | "de" | "du" | "la" | "le" | "di")
            })
        };
        while particle(after) && !named(after) && after < at + 4 {
            after += 1;
        }
        // `Captain Smith`, `Miss Emily`, `Uncle Ned`, but `Sir` alone is nobody's name.
        let adjective = matches!(words.text(first.word), "old" | "young" | "little" | "poor" | "dear");
        if named(after) && same(after) && !first.is_possessive() {
            title = (!adjective).then_some(first.word);
            next = after;
        } else if !kinds.any(Kinds::KIN) || adjective {
            return None;
        }
    }
    let kin = title.is_none() && kinds.any(Kinds::KIN) && next == at;
    if kin && !named(at) {
        // `Mother`, `Papa`: a name when it stands with a capital in mid-sentence or is called.
        let before = at.checked_sub(1).map(|index| words.kinds(list[index].word));
        let possessed = before.is_some_and(|kinds| kinds.any(Kinds::DETERMINER));
        return (!possessed && !first.begins_sentence() && !first.is_all_capitals())
            .then(|| (1, Form { title: None, names: vec![first.word] }));
    }
    let possible = is_name[first.word.0 as usize] == Name::Possible;
    let opens = next == at && possible && !first.is_possessive() && named(at + 1) && same(at + 1);
    if !named(next) && !opens {
        return None;
    }
    let mut names = Vec::new();
    if opens {
        names.push(first.word);
        next += 1;
    }
    while named(next) && same(next) && names.len() < 4 {
        let token = list[next];
        // A new sentence begins a new name: `"Ask Rhea. Ilo knows."`
        if !names.is_empty() && token.begins_sentence() {
            break;
        }
        names.push(token.word);
        next += 1;
        if token.is_possessive() {
            break;
        }
        let initial = words.text(token.word).chars().count() == 1;
        if initial && list.get(next).is_some_and(|token| words.text(token.word) == ".") && named(next + 1) {
            next += 1;
        }
        let joint = list.get(next).map(|token| words.text(token.word));
        if matches!(joint, Some("de" | "of" | "von" | "van" | "du" | "le" | "la" | "der"))
            && named(next + 1)
            && (title.is_some() || joint != Some("of"))
        {
            next += 1;
        }
    }
    Some((next - at, Form { title, names }))
}

fn weigh(evidence: &mut Evidence, text: &str, list: &[Token], at: usize, length: usize, words: &Words) {
    let (first, last) = (list[at], list[at + length - 1]);
    if evidence.count == 0 {
        evidence.written =
            text[first.start as usize..last.end as usize].split_whitespace().collect::<Vec<_>>().join(" ");
    }
    evidence.count += 1;
    evidence.owns += u32::from(last.is_possessive());
    let near = |index: Option<usize>| index.and_then(|index| list.get(index)).map(|token| words.kinds(token.word));
    let mark = |index: Option<usize>| {
        index.and_then(|index| list.get(index)).filter(|token| !token.is_word()).map(|token| words.text(token.word))
    };
    let before = near(at.checked_sub(1)).unwrap_or_default();
    let after = near(Some(at + length)).unwrap_or_default();
    let verb = Kinds::VERB | Kinds::SPEECH | Kinds::THINK | Kinds::AUXILIARY;
    let object = before.any(Kinds::PREPOSITION) && !before.any(Kinds::CONJUNCTION);
    evidence.acts += u32::from(after.any(verb) && !object || before.any(Kinds::SPEECH));
    let pause = |mark: Option<&str>| matches!(mark, Some("," | "!" | "?" | "." | "—"));
    let opens = first.begins_sentence() || mark(at.checked_sub(1)) == Some(",");
    evidence.called += u32::from(opens && pause(mark(Some(at + length))));
    let previous = at.checked_sub(1).map(|index| words.text(list[index].word)).unwrap_or_default();
    evidence.place += u32::from(matches!(previous, "in" | "at" | "near" | "into" | "from" | "through" | "across"));
    evidence.definite += u32::from(previous == "the");
    let pronoun = list[at + length..]
        .iter()
        .take(14)
        .take_while(|token| !token.is_capital() || token.begins_sentence())
        .map(|token| words.kinds(token.word))
        .find(|kinds| kinds.any(Kinds::HE | Kinds::SHE));
    evidence.he += u32::from(pronoun.is_some_and(|kinds| kinds.any(Kinds::HE)));
    evidence.she += u32::from(pronoun.is_some_and(|kinds| kinds.any(Kinds::SHE)));
}

/// Whether the uses of a form are those of a person.
fn is_person(form: &Form, evidence: &Evidence, words: &Words) -> bool {
    let first_name = form.names.iter().any(|name| words.kinds(*name).any(Kinds::FIRST_NAME));
    if form.title.is_some() {
        return true;
    }
    let count = evidence.count.max(1) as f32;
    let place = evidence.place as f32 / count;
    let definite = evidence.definite as f32 / count;
    let (acts, owns) = (evidence.acts as f32 / count, evidence.owns as f32 / count);
    // Every house and town of twenty novels lies beyond these, and no person: people act, and are seldom stayed in.
    if evidence.count >= 3
        && !first_name
        && place >= 0.2
        && acts < 0.6 * place
        && owns < 0.3
        && evidence.called * 20 <= evidence.count + 20
    {
        return false;
    }
    if definite > 0.5 || place > 0.6 {
        return false;
    }
    first_name || evidence.acts + evidence.called > 0 || evidence.owns > 1
}

/// Which gender a title, a first name or the pronouns soon after tell.
fn gender_of(form: &Form, evidence: &Evidence, words: &Words) -> Gender {
    let of = |kinds: Kinds| match (kinds.any(Kinds::MALE), kinds.any(Kinds::FEMALE)) {
        (true, false) => Gender::Male,
        (false, true) => Gender::Female,
        _ => Gender::Unknown,
    };
    let title = form.title.map_or(Gender::Unknown, |title| of(words.kinds(title)));
    if title != Gender::Unknown {
        return title;
    }
    let first = words.kinds(form.names[0]);
    let (most, least) = (evidence.he.max(evidence.she), evidence.he.min(evidence.she));
    let told = if evidence.he > evidence.she { Gender::Male } else { Gender::Female };
    match () {
        () if first.any(Kinds::FIRST_NAME | Kinds::KIN) && of(first) != Gender::Unknown => of(first),
        () if most >= 2 && most > 3 * least => told,
        () => Gender::Unknown,
    }
}

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
        Some(title) if precedes_first_name(words.text(title)) && words.kinds(first).any(Kinds::FIRST_NAME) => {
            (Some(first), None)
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
    /// Titles the person goes by.
    titles: Vec<WordId>,
    /// How often the full name stands with a title, and without.
    full: [u32; 2],
}

/// People under construction.
#[derive(Default)]
struct Builder {
    people: People,
    drafts: Vec<Draft>,
    of_form: HashMap<Form, PersonId>,
    by_first: HashMap<WordId, Vec<PersonId>>,
    by_last: HashMap<WordId, Vec<PersonId>>,
    /// How often a person's forms have a word as the first and as the last name.
    used: HashMap<(PersonId, WordId), [u32; 2]>,
    /// How often a name stands alone.
    alone: HashMap<WordId, u32>,
    /// Last names that a Miss bears.
    misses: HashSet<WordId>,
}

impl Builder {
    fn person(&mut self, first: Option<WordId>, last: Option<WordId>, gender: Gender) -> PersonId {
        let id = self.people.push(Person { gender, ..Person::default() });
        self.drafts.push(Draft { first, last, ..Draft::default() });
        self.bear(id, first, last);
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
        if form.names.len() > 1 {
            draft.full[usize::from(form.title.is_none())] += evidence.count;
        }
        self.bear(id, first, last);
        let person = &mut self.people.list[id.0 as usize];
        if !person.given || !person.forms.iter().any(|(known, _)| *known == evidence.written) {
            person.forms.push((evidence.written.clone(), evidence.count));
        }
        person.count += evidence.count;
        person.acts += evidence.acts + evidence.called;
        person.placed += evidence.place;
        if person.gender == Gender::Unknown {
            person.gender = gender;
        }
        if let Some(title) = form.title {
            // `the sergeant` is Sergeant Bright while there is one sergeant.
            let entry = self.people.by_title.entry(title).or_insert(Some(id));
            if *entry != Some(id) {
                *entry = None;
            }
        }
    }

    fn fitting(&self, map: &HashMap<WordId, Vec<PersonId>>, name: WordId, gender: Gender) -> Vec<PersonId> {
        let fits = |id: &PersonId| {
            let own = self.people.get(*id).gender;
            own == Gender::Unknown || gender == Gender::Unknown || own == gender
        };
        map.get(&name).map_or(&[][..], Vec::as_slice).iter().copied().filter(fits).collect()
    }

    /// The one whose forms most often have a word as the first (0) or the last name (1), with how often.
    fn most_used(&self, people: &[PersonId], name: WordId, place: usize) -> Option<(PersonId, u32)> {
        let used = |id: PersonId| self.used.get(&(id, name)).map_or(0, |used| used[place]);
        let best =
            people.iter().copied().max_by_key(|&id| (used(id), self.people.get(id).count, std::cmp::Reverse(id)))?;
        Some((best, used(best)))
    }

    fn goes_by(&self, id: PersonId, title: WordId) -> bool {
        self.drafts[id.0 as usize].titles.contains(&title)
    }
}

fn cluster(
    forms: &BTreeMap<Form, Evidence>,
    words: &Words,
    known: &Known,
    given: &[(Form, usize)],
) -> (People, HashMap<Form, PersonId>) {
    let mut build = Builder::default();
    build.person(None, None, Gender::Unknown); // the teller
    for (form, evidence) in forms.iter().filter(|(form, _)| form.title.is_none() && form.names.len() == 1) {
        *build.alone.entry(form.names[0]).or_default() += evidence.count;
    }
    let miss = words.known("miss");
    let of_misses = forms.keys().filter(|form| miss.is_some() && form.title == miss);
    build.misses = of_misses.map(|form| form.names[form.names.len() - 1]).collect();
    place_given(&mut build, known, given, words);
    // The most complete and then the most frequent forms first, so that shorter ones find whom they shorten.
    let mut order: Vec<(&Form, &Evidence)> = forms
        .iter()
        .filter(|(form, evidence)| {
            // `Rhea Vance` is somebody where `Rhea` is.
            let first = || Form { title: None, names: vec![form.names[0]] };
            build.of_form.contains_key(form)
                || is_person(form, evidence, words)
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
        let id = build.of_form.get(form).copied().or_else(|| same_person(&build, form, gender, words)).unwrap_or_else(
            || {
                let (first, last) = parts(form, words);
                build.person(first, last, gender)
            },
        );
        build.assign(form, evidence, id, gender, words);
    }
    let mrs = words.known("mrs");
    for (person, draft) in build.people.list.iter_mut().zip(&build.drafts) {
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

/// Puts the people given by hand in first: their names are theirs whatever the text suggests.
fn place_given(build: &mut Builder, known: &Known, given: &[(Form, usize)], words: &Words) {
    let mut ids: HashMap<usize, PersonId> = HashMap::new();
    for (form, index) in given {
        let KnownPerson { name, aliases, gender, age } = &known.people[*index];
        let id = *ids.entry(*index).or_insert_with(|| {
            let id = build.person(None, None, gender.unwrap_or_default());
            let person = &mut build.people.list[id.0 as usize];
            person.given = true;
            person.age = age.unwrap_or_default();
            person.forms = std::iter::once(name).chain(aliases).map(|form| (form.clone(), 0)).collect();
            id
        });
        let (first, last) = parts(form, words);
        build.of_form.insert(form.clone(), id);
        build.bear(id, first, last);
        let draft = &mut build.drafts[id.0 as usize];
        draft.last = draft.last.or(last);
        draft.titles.extend(form.title);
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
fn same_person(build: &Builder, form: &Form, gender: Gender, words: &Words) -> Option<PersonId> {
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
            if words.text(title) == "mrs" && build.misses.contains(&last) {
                bearers.retain(|id| build.goes_by(*id, title));
            }
            if let ("miss", Some(mrs)) = (words.text(title), words.known("mrs")) {
                bearers.retain(|id| !build.goes_by(*id, mrs));
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
