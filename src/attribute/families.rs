//! Whom a book means by `her mother`, `my uncle`: learned from where it says so outright, and from whom the look before took
//! for the speaker where else the same words stand.

use super::context::Guess;
use super::features::{Scene, strength};
use super::mentions::Who;
use super::names::PersonId;
use super::story::{Quote, Story};
use super::tokens::Token;
use super::words::Kinds;
use std::collections::HashMap;

/// What a turn tells of relatives.
#[derive(Debug, Clone, Copy, Default)]
pub struct Relation {
    /// Which relative its tag calls the speaker, and whose.
    pub tag: Option<(&'static str, Option<PersonId>)>,
    /// The relative whom it calls: `Yes, Mamma.`
    pub calls: Option<&'static str>,
}

/// That by this word, of this person's relatives, this one is meant.
pub type Fact = (&'static str, Option<PersonId>, PersonId);

/// The word for a relative that stands for all words of one meaning.
pub fn kin(word: &str) -> Option<&'static str> {
    Some(match word {
        "mother" | "mom" | "mum" | "mummy" | "mommy" | "mama" | "mamma" | "ma" | "mam" | "maman" | "mutti" | "mami"
        | "mẹ" | "amma" | "ammi" | "umma" | "eomma" => "mother",
        "father" | "dad" | "daddy" | "papa" | "da" | "pa" | "pap" | "baba" | "papi" | "abba" | "appa" => "father",
        "grandmother" | "grandma" | "granny" | "gran" | "nan" | "nana" | "abuela" | "abuelita" | "nonna" | "oma"
        | "babushka" | "halmoni" => "grandmother",
        "grandfather" | "grandpa" | "granddad" | "grandad" | "gramps" | "abuelo" | "nonno" | "opa" => "grandfather",
        "aunt" | "auntie" | "aunty" | "tía" | "tia" | "zia" => "aunt",
        "uncle" | "tío" | "tio" | "zio" => "uncle",
        "brother" => "brother",
        "sister" => "sister",
        "son" => "son",
        "daughter" => "daughter",
        "husband" => "husband",
        "wife" => "wife",
        "cousin" => "cousin",
        "nephew" => "nephew",
        "niece" => "niece",
        _ => return None,
    })
}

impl Scene<'_> {
    /// What a turn tells of relatives.
    pub fn relation(&self, turn: usize) -> Relation {
        let quotes = self.quotes_of(turn);
        let tags = quotes.iter().flat_map(|quote| [&quote.after, &quote.before]).flatten();
        let told = tags.filter(|tag| strength(tag.kind) >= TELLS);
        // Of like tags the first counts.
        let main = told.reduce(|best, tag| if strength(tag.kind) > strength(best.kind) { tag } else { best });
        let block = self.turns[turn].block as u32;
        let tag = main.and_then(|tag| {
            if let Some((owner, word)) = self.kin(tag, block) {
                return Some((kin(word)?, owner));
            }
            let Who::Person(id) = tag.who else { return None };
            Some((described(self.story, id)?, None))
        });
        Relation { tag, calls: quotes.iter().find_map(|quote| called(self.story, self.chapter, quote)) }
    }
}

/// How much a tag must tell for its description to be taken for the speaker's.
const TELLS: f32 = 3.0;

/// Which relative a description means: `the mother`.
fn described(story: &Story, id: PersonId) -> Option<&'static str> {
    let person = story.people.get(id);
    let form = person.forms.first().filter(|_| person.kin)?;
    kin(form.0.rsplit(' ').next()?)
}

/// The relative whom a quotation calls: `Mamma, look!`, `my dear father,`.
fn called(story: &Story, chapter: usize, quote: &Quote) -> Option<&'static str> {
    let list = &story.tokens[chapter].list[..quote.tokens.end];
    quote.tokens.clone().find_map(|at| {
        let word = kin(story.words.text(list[at].word)).filter(|_| !list[at].is_possessive())?;
        let before = at.checked_sub(1).filter(|before| *before >= quote.tokens.start).map(|before| list[before]);
        let text = |token: Token| story.words.text(token.word);
        let opens = before
            .is_none_or(|token| !token.is_word() || matches!(text(token), "dear" | "dearest" | "oh" | "yes" | "no"));
        let closes = list.get(at + 1).is_none_or(|token| matches!(text(*token), "," | "." | "!" | "?" | "—" | ";"));
        (opens && closes).then_some(word)
    })
}

/// What the narration says outright: `Uncle Tom`, `his sister Rhea`, `his sister, Rhea`, `Rhea, her aunt,`, `Rhea's brother Ilo`.
pub fn facts(story: &Story) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for (index, person) in story.people.list.iter().enumerate() {
        let titled = person.forms.iter().filter_map(|(form, _)| form.split_once(' '));
        let titles = titled.filter_map(|(title, _)| kin(&title.to_lowercase()));
        let person = story.described.resolve(PersonId(index as u32));
        facts.extend(titles.map(|title| (title, None, person)));
    }
    for (tokens, mentions) in story.tokens.iter().zip(&story.mentions) {
        let list = &tokens.list;
        let comma = |at: usize| list.get(at).is_some_and(|token| story.words.text(token.word) == ",");
        for mention in mentions {
            // `his sister Rhea`
            let last = (mention.token..mention.token + mention.tokens).rev().find_map(|at| {
                let word = kin(story.words.text(list.get(at as usize)?.word))?;
                (at > mention.token).then_some(word)
            });
            if let (Who::Person(id), Some(word)) = (mention.who, last)
                && !story.people.get(id).described
            {
                facts.push((word, None, story.described.resolve(id)));
            }
        }
        for pair in mentions.windows(2) {
            let (Who::Person(first), Who::Person(second)) = (pair[0].who, pair[1].who) else { continue };
            let (from, next) = ((pair[0].token + pair[0].tokens) as usize, pair[1].token as usize);
            let beyond = next + pair[1].tokens as usize;
            if pair[0].block != pair[1].block || list[from - 1].segment != list[next].segment {
                continue;
            }
            let beside = next == from + 1 && comma(from);
            let (named, other) = (story.described.resolve(first), story.described.resolve(second));
            let is_named = |id: PersonId| !story.people.get(id).described;
            // `his sister, Rhea`
            if beside && is_named(other) && !list[from - 1].is_possessive() {
                facts.extend(described(story, first).map(|word| (word, None, other)));
            }
            let closes = beyond >= list.len() || !list[beyond].is_word();
            // `Rhea, her aunt,`
            if beside && closes && is_named(named) {
                facts.extend(described(story, second).map(|word| (word, None, named)));
            }
            // `Rhea's brother Ilo`
            let owns = list[from - 1].is_possessive() && matches!(next.checked_sub(from), Some(1 | 2));
            if owns && is_named(named) && is_named(other) && (next == from + 1 || comma(from + 1)) {
                let word = list.get(from).filter(|token| story.words.kinds(token.word).any(Kinds::KIN));
                let word = word.and_then(|token| kin(story.words.text(token.word)));
                facts.extend(word.map(|word| (word, Some(named), other)));
            }
        }
    }
    facts
}

/// How often each person was found to be meant by a description or a relation.
#[derive(Debug, Clone, Default)]
pub struct Families {
    meant: HashMap<(&'static str, Option<PersonId>, PersonId), f32>,
    /// The same for everybody together.
    all: HashMap<(&'static str, Option<PersonId>), f32>,
}

/// What one place where it is said outright weighs against one turn of which it was found.
const OUTRIGHT: f32 = 3.0;

/// What a turn beside a call weighs: the one called may also be silent.
const BESIDE: f32 = 0.4;

/// The least share that tells of anybody.
const LIKELY: f32 = 0.05;

/// What it adds, in logarithms of odds, that the families so far make somebody the one whom a tag calls `her mother`: such
/// tags are too few for trees to learn how much that tells.
pub const FAMILY: f32 = 2.0;

/// The names of what [`Families::features`] tells; the first is what [`FAMILY`] weighs.
pub const NAMES: &[&str] =
    &["means", "means_lead", "means_known", "kin_called_before", "kin_called_after", "calls_kin"];

impl Families {
    /// What is said outright.
    pub fn new(facts: &[Fact]) -> Self {
        let mut families = Self::default();
        for &(word, owner, person) in facts {
            families.count((word, None, person, OUTRIGHT));
            if owner.is_some() {
                families.count((word, owner, person, OUTRIGHT));
            }
        }
        families
    }

    fn count(&mut self, (word, owner, person, weight): Evidence) {
        *self.meant.entry((word, owner, person)).or_default() += weight;
        *self.all.entry((word, owner)).or_default() += weight;
    }

    /// Counts whom the turns of a chapter tell of.
    pub fn add(&mut self, guesses: &[&Guess]) {
        for at in 0..guesses.len() {
            for one in evidence(guesses, at) {
                self.count(one);
            }
        }
    }

    /// What each candidate of a turn has to do with what it tells of relatives, parallel to [`NAMES`].
    pub fn features(&self, guesses: &[&Guess], at: usize) -> Vec<[f32; 6]> {
        let own = guesses[at];
        let before = at.checked_sub(1).filter(|_| !own.opens).map(|before| guesses[before]);
        let after = guesses.get(at + 1).filter(|after| !after.opens).copied();
        let calls =
            |guess: Option<&Guess>| guess.and_then(|guess| guess.relation.calls.map(|word| (word, first(guess))));
        let (called_before, called_after) = (calls(before), calls(after));
        if own.relation.tag.is_none()
            && own.relation.calls.is_none()
            && called_before.is_none()
            && called_after.is_none()
        {
            return vec![[0.0; 6]; own.people.len()];
        }
        // A turn does not vouch for itself, nor for those beside it.
        let near = at.saturating_sub(1)..guesses.len().min(at + 2);
        let known = Known { families: self, but: near.flat_map(|near| evidence(guesses, near)).collect() };
        let meant = |asked: Option<(&'static str, Option<PersonId>)>, person: PersonId| {
            asked.map_or(0.0, |(word, owner)| known.share(word, owner, person))
        };
        let told: Vec<f32> = own.people.iter().map(|(person, _)| meant(own.relation.tag, *person)).collect();
        let weight = own.relation.tag.map_or(0.0, |(word, _)| libm::logf(1.0 + known.all(word, None)));
        own.people
            .iter()
            .enumerate()
            .map(|(index, &(person, _))| {
                let rival = told.iter().enumerate().filter(|(other, _)| *other != index);
                let rival = rival.map(|(_, told)| *told).fold(0.0, f32::max);
                let calls = own.relation.calls;
                let calls = calls.map_or(0.0, |word| known.all(word, Some(person)) / (known.all(word, None) + 1.0));
                let (before, after) = (meant(called_before, person), meant(called_after, person));
                [told[index], told[index] - rival, weight, before, after, calls]
            })
            .collect()
    }
}

/// What is known but for what some turns tell.
struct Known<'a> {
    families: &'a Families,
    but: Vec<Evidence>,
}

impl Known<'_> {
    fn all(&self, word: &'static str, owner: Option<PersonId>) -> f32 {
        let all = self.families.all.get(&(word, owner)).copied().unwrap_or_default();
        let but =
            self.but.iter().filter(|(a, b, ..)| (*a, *b) == (word, owner)).map(|(.., weight)| weight).sum::<f32>();
        (all - but).max(0.0)
    }

    fn meant(&self, word: &'static str, owner: Option<PersonId>, person: PersonId) -> f32 {
        let all = self.families.meant.get(&(word, owner, person)).copied().unwrap_or_default();
        let but = self.but.iter().filter(|(a, b, c, _)| (*a, *b, *c) == (word, owner, person));
        (all - but.map(|(.., weight)| weight).sum::<f32>()).max(0.0)
    }

    /// How likely a person is meant; where little is known of one's own relatives, as of everybody's.
    fn share(&self, word: &'static str, owner: Option<PersonId>, person: PersonId) -> f32 {
        let of_all = self.meant(word, None, person) / (self.all(word, None) + 0.5);
        match owner {
            Some(_) => (self.meant(word, owner, person) + of_all) / (self.all(word, owner) + 1.0),
            None => of_all,
        }
    }
}

/// By what words, whose relative, who, how likely.
type Evidence = (&'static str, Option<PersonId>, PersonId, f32);

/// The likeliest speaker of a turn, where one is likelier than all others together.
fn first(guess: &Guess) -> Option<PersonId> {
    guess.people.iter().find(|(_, share)| *share > 0.5).map(|(person, _)| *person)
}

/// Whom a turn tells of: its likely speakers bear what its tag says; those who speak beside it are whom it calls.
fn evidence(guesses: &[&Guess], at: usize) -> Vec<Evidence> {
    let own = guesses[at];
    let mut found = Vec::new();
    let mut tell = |word: &'static str, owner: Option<PersonId>, person: PersonId, weight: f32| {
        if Some(person) != owner && weight >= LIKELY {
            found.push((word, None, person, weight));
            if owner.is_some() {
                found.push((word, owner, person, weight));
            }
        }
    };
    if let Some((word, owner)) = own.relation.tag {
        own.people.iter().for_each(|&(person, share)| tell(word, owner, person, share));
    }
    if let Some(word) = own.relation.calls {
        let before = at.checked_sub(1).filter(|_| !own.opens).map(|before| guesses[before]);
        let after = guesses.get(at + 1).filter(|after| !after.opens).copied();
        let speaker = first(own);
        for &(person, share) in [before, after].into_iter().flatten().flat_map(|guess| &guess.people) {
            let here = own.people.iter().find(|(id, _)| *id == person).map_or(0.0, |(_, share)| *share);
            tell(word, speaker, person, BESIDE * share * (1.0 - here));
        }
    }
    found
}
