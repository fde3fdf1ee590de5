//! Names in the text, and which of them are one person.

use super::cluster::cluster;
use super::mentions::is_verb;
use super::tokens::{Token, Tokens, WordId, Words};
use super::words::Kinds;
use super::{Known, narrates};
use crate::book::Book;
use crate::segment::{Kind, Segment};
use crate::voice::{Age, Gender};
use std::collections::{BTreeMap, HashMap};

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
    /// How often `he` and `she` follow soon after their names, in speech as well.
    pub followed: [u32; 2],
    /// What titles and descriptions tell.
    pub age: Age,
    /// How often the person is named.
    pub count: u32,
    /// Known by a description only.
    pub described: bool,
    /// Known by a description that is written like a name: `the Dormouse`.
    pub proper: bool,
    /// Known by a description that may well mean several people of one book: `the man`, `her brother`, `the first voice`.
    pub vague: bool,
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
    /// Titles that stand for one named person: `sergeant` -> Sergeant Hale.
    pub by_title: HashMap<WordId, PersonId>,
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
pub(super) struct Form {
    pub(super) title: Option<WordId>,
    pub(super) names: Vec<WordId>,
}

#[derive(Debug, Default, Clone)]
pub(super) struct Evidence {
    pub(super) count: u32,
    /// Followed by a verb, or beside a speech verb: a person acts.
    pub(super) acts: u32,
    /// Called in a quotation: `, Rhea,`.
    pub(super) called: u32,
    /// After `in`, `at`, `to`: rather a place.
    pub(super) place: u32,
    /// After `the`: rather a thing, a ship, a family.
    pub(super) definite: u32,
    /// Has something: `Rhea's`.
    pub(super) owns: u32,
    /// A `he` or `she` soon after it, with no other name between.
    pub(super) he: u32,
    pub(super) she: u32,
    /// How it is first written.
    pub(super) written: String,
    /// Where it stands: how many tokens of the book lie before.
    pub(super) places: Vec<u32>,
    /// The same, of the narration alone.
    pub(super) told: Vec<u32>,
}

/// Finds the people of a book by name. The result holds one list of names per chapter, in order.
pub fn find(
    book: &Book,
    segments: &[Vec<Segment>],
    chapters: &[Tokens],
    words: &mut Words,
    known: &Known,
) -> (People, Vec<Vec<NameAt>>) {
    let given = given_forms(known, words);
    let is_name = name_words(chapters, words, &given);
    let mut forms: BTreeMap<Form, Evidence> = BTreeMap::new();
    let mut found: Vec<Vec<(u32, u32, Form)>> = Vec::with_capacity(chapters.len());
    let mut before = 0;
    for ((chapter, segments), tokens) in book.chapters.iter().zip(segments).zip(chapters) {
        let mut list = Vec::new();
        let mut at = 0;
        while at < tokens.list.len() {
            match form_at(&tokens.list, at, words, &is_name) {
                Some((length, form)) => {
                    let evidence = forms.entry(form.clone()).or_default();
                    weigh(evidence, &chapter.text, &tokens.list, at, length, words);
                    evidence.places.push(before + at as u32);
                    if segments[tokens.list[at].segment as usize].kind == Kind::Narration {
                        evidence.told.push(before + at as u32);
                    }
                    list.push((at as u32, length as u32, form));
                    at += length;
                }
                None => at += 1,
            }
        }
        found.push(list);
        before += tokens.list.len() as u32;
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
        for name in std::iter::once(&person.name).chain(&person.aliases).filter(|name| !narrates(name)) {
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
            // `her sister` describes, whoever she is.
            let small =
                Kinds::DETERMINER | Kinds::POSSESSIVE | Kinds::PREPOSITION | Kinds::CONJUNCTION | Kinds::SUBJECT;
            let names = |id: &WordId| !words.kinds(*id).any(small) || words.kinds(*id).any(Kinds::FIRST_NAME);
            if !form.names.is_empty() && form.names.iter().all(names) {
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
    let mut spoken = vec![0u32; words.len()];
    for tokens in chapters {
        for pair in tokens.list.windows(3) {
            // `Mrs. Hall` makes a name of a word that is otherwise none.
            let after = if words.text(pair[1].word) == "." { pair[2] } else { pair[1] };
            if pair[0].is_capital() && after.is_capital() && is_address(words.text(pair[0].word)) {
                titled[after.word.0 as usize] += 1;
            }
        }
        for pair in tokens.list.windows(2) {
            // `said Five`: a capital behind a verb of speech makes a name of any word.
            let says = words.kinds(pair[0].word).any(Kinds::SPEECH) && !pair[0].is_capital();
            let written = pair[1].is_capital() && !pair[1].is_all_capitals() && !pair[1].begins_sentence();
            spoken[pair[1].word.0 as usize] += u32::from(says && written && pair[0].segment == pair[1].segment);
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
                () if spoken[index] >= 2 && !kinds.any(Kinds::SUBJECT | Kinds::CONJUNCTION | Kinds::PREPOSITION) => {
                    Name::Odd
                }
                () if initial > 0 && lower == 0 && open && !kinds.any(Kinds::ADVERB | Kinds::PREPOSITION) => {
                    Name::Possible
                }
                () => Name::No,
            }
        })
        .collect();
    for name in given.iter().flat_map(|(form, _)| &form.names) {
        let (middle, initial, lower) = (middle[name.0 as usize], initial[name.0 as usize], lower[name.0 as usize]);
        let is_name = &mut is_name[name.0 as usize];
        match () {
            () if middle * 2 > lower || initial > 0 && lower == 0 => *is_name = Name::Sure,
            // `Will`, whose name is a common word.
            () if middle > 0 && *is_name != Name::Sure => *is_name = Name::Odd,
            () => {}
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
    /// A common word that somebody is called by: a name in mid-sentence, or before a verb.
    Odd,
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

/// Titles that end with a full stop.
pub(super) fn is_abbreviation(title: &str) -> bool {
    matches!(
        title,
        "mr" | "mrs"
            | "ms"
            | "dr"
            | "st"
            | "m"
            | "mme"
            | "mlle"
            | "capt"
            | "col"
            | "gen"
            | "lt"
            | "sgt"
            | "prof"
            | "rev"
            | "messrs"
    )
}

/// The name that begins at a token: `[title [.]] name [name ...]`, with `de`, `of`, `von` inside after a title.
fn form_at(list: &[Token], at: usize, words: &Words, is_name: &[Name]) -> Option<(usize, Form)> {
    let acts = |index: usize| list.get(index).is_some_and(|token| is_verb(*token, words));
    let named = |index: usize| {
        list.get(index).is_some_and(|token| {
            let name = match is_name[token.word.0 as usize] {
                Name::Sure => true,
                Name::Odd => !token.begins_sentence() && !token.is_all_capitals() || acts(index + 1),
                Name::Possible | Name::No => false,
            };
            token.is_word() && (token.is_capital() || token.is_all_capitals()) && name && !dates(list, index, words)
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
        if is_abbreviation(words.text(first.word)) && list.get(after).is_some_and(|token| words.text(token.word) == ".")
        {
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

/// Whether a month that is also a first name stands in a date or among other months: `April, June, September`, `3 June`.
fn dates(list: &[Token], at: usize, words: &Words) -> bool {
    let month = |at: usize| {
        let text = words.text(list[at].word);
        MONTHS.contains(&text) || text.bytes().all(|c| c.is_ascii_digit())
    };
    let near = at.saturating_sub(2)..list.len().min(at + 3);
    matches!(words.text(list[at].word), "april" | "may" | "june" | "august")
        && near.filter(|other| *other != at && list[*other].segment == list[at].segment).any(month)
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// How many pronouns a word like `daughter` right before a name counts for.
const KIN_SAYS: u32 = 3;

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
    // `my daughter Rhea`
    let kin = before.any(Kinds::PERSON) && !first.begins_sentence();
    let [he, she] = [Kinds::MALE, Kinds::FEMALE].map(|gender| if kin && before.any(gender) { KIN_SAYS } else { 0 });
    evidence.he += he;
    evidence.she += she;
    evidence.he += u32::from(pronoun.is_some_and(|kinds| kinds.any(Kinds::HE)));
    evidence.she += u32::from(pronoun.is_some_and(|kinds| kinds.any(Kinds::SHE)));
}

/// Whether the uses of a form are those of a person.
pub(super) fn is_person(form: &Form, evidence: &Evidence, words: &Words) -> bool {
    let first_name = form.names.iter().any(|name| words.kinds(*name).any(Kinds::FIRST_NAME));
    if form.title.is_some() {
        return true;
    }
    if is_place(form, words) {
        return false;
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

/// The first name in a written form, in lower case: `elizabeth` of `Miss Elizabeth Ash`; none of `Miss Ash`.
pub(super) fn first_name(form: &str, words: &Words) -> Option<String> {
    let titles = form.split_whitespace().take_while(|word| is_title(word, words)).count();
    let mut names = form.split_whitespace().skip(titles);
    let first = names.next()?.to_lowercase();
    (titles == 0 || names.next().is_some()).then_some(first)
}

/// Whether a word of a written form is a title: `Mrs.`
pub(super) fn is_title(word: &str, words: &Words) -> bool {
    let word = words.known(&word.to_lowercase().replace('.', ""));
    word.is_some_and(|word| words.kinds(word).any(Kinds::TITLE))
}

/// `Pinchin Lane`, `Port Burdock`.
fn is_place(form: &Form, words: &Words) -> bool {
    let (first, last) = (words.text(form.names[0]), words.text(form.names[form.names.len() - 1]));
    let ends = matches!(
        last,
        "lane"
            | "street"
            | "road"
            | "avenue"
            | "square"
            | "row"
            | "island"
            | "court"
            | "station"
            | "terrace"
            | "gardens"
            | "crescent"
            | "bay"
            | "valley"
            | "abbey"
    );
    form.names.len() > 1 && (ends || matches!(first, "port" | "mount" | "fort" | "lake" | "cape"))
}

/// Which gender a title or a word for a relative tells.
pub(super) fn sure_gender(form: &Form, words: &Words) -> Gender {
    let title = form.title.map_or(Gender::Unknown, |title| gender_in(words.kinds(title)));
    let first = words.kinds(form.names[0]);
    match title {
        Gender::Unknown if first.any(Kinds::KIN) => gender_in(first),
        title => title,
    }
}

/// The gender that a kind of word tells.
pub(super) fn gender_in(kinds: Kinds) -> Gender {
    match (kinds.any(Kinds::MALE), kinds.any(Kinds::FEMALE)) {
        (true, false) => Gender::Male,
        (false, true) => Gender::Female,
        _ => Gender::Unknown,
    }
}

/// Which gender a title, a first name or the pronouns soon after tell.
pub(super) fn gender_of(form: &Form, evidence: &Evidence, words: &Words) -> Gender {
    let sure = sure_gender(form, words);
    let first = words.kinds(form.names[0]);
    let (most, least) = (evidence.he.max(evidence.she), evidence.he.min(evidence.she));
    let told = if evidence.he > evidence.she { Gender::Male } else { Gender::Female };
    match () {
        () if sure != Gender::Unknown => sure,
        () if first.any(Kinds::FIRST_NAME) && gender_in(first) != Gender::Unknown => gender_in(first),
        () if most >= 2 && most > 3 * least => told,
        () => Gender::Unknown,
    }
}
