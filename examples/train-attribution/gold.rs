//! Labelled texts: which of a book's people is which of the labelled characters.

use anyhow::{Context, Result};
use dramatis::attribute::learn::Person;
use dramatis::attribute::{Known, KnownPerson};
use dramatis::voice::Gender;
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// A labelled quotation.
#[derive(Deserialize)]
pub struct Quotation {
    /// Byte of the text at which it begins.
    pub start: usize,
    pub speaker: Option<String>,
    #[serde(default)]
    pub accept: Vec<String>,
}

/// A labelled character.
#[derive(Deserialize)]
pub struct Character {
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub gender: Option<String>,
    #[serde(default)]
    pub group: bool,
    #[serde(default)]
    pub narrator: bool,
}

/// The labels of a text.
pub struct Gold {
    pub quotations: Vec<Quotation>,
    pub characters: Vec<Character>,
}

impl Gold {
    pub fn read(folder: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(folder.join("quotes.jsonl"))?;
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let quotations = lines
            .map(|line| serde_json::from_str(line).with_context(|| format!("{}: {line}", folder.display())))
            .collect::<Result<_>>()?;
        let mut characters: Vec<Character> = serde_json::from_slice(&std::fs::read(folder.join("characters.json"))?)?;
        characters.retain(|character| !character.group);
        Ok(Self { quotations, characters })
    }

    /// The characters as somebody who knows the book would list them in cast.toml.
    pub fn known(&self) -> Known {
        let people = self
            .characters
            .iter()
            .map(|one| KnownPerson {
                name: one.name.clone(),
                aliases: one.aliases.iter().cloned().chain(one.narrator.then(|| "I".to_owned())).collect(),
                gender: gender(one),
                ..KnownPerson::default()
            })
            .collect();
        Known { people, ..Known::default() }
    }

    /// For each person of the book the index of the character that they are.
    pub fn characters_of(&self, people: &[Person]) -> Vec<Option<usize>> {
        let names = Names::new(self);
        people
            .iter()
            .map(|person| {
                if person.teller {
                    return self
                        .characters
                        .iter()
                        .position(|one| one.narrator || one.aliases.iter().any(|alias| alias == "I"));
                }
                let mut votes: HashMap<usize, f64> = HashMap::new();
                for (at, (name, _)) in person.names.iter().enumerate() {
                    if let Some(character) = names.find(name) {
                        if at == 0 {
                            return Some(character);
                        }
                        *votes.entry(character).or_default() += 1.0 / at as f64;
                    }
                }
                let mut votes: Vec<_> = votes.into_iter().collect();
                votes.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
                votes.first().map(|(character, _)| *character)
            })
            .collect()
    }
}

fn gender(character: &Character) -> Option<Gender> {
    match character.gender.as_deref() {
        Some("M" | "male") => Some(Gender::Male),
        Some("F" | "female") => Some(Gender::Female),
        Some("neutral") => Some(Gender::Neutral),
        _ => None,
    }
}

const MEN: &str = "mr mister sir lord master monsieur herr count baron duke earl king prince father brother uncle";
const WOMEN: &str =
    "mrs miss ms mistress lady madame madam mlle mme countess duchess queen princess sister mother aunt";
const OTHERS: &str = "dr doctor captain capt colonel major general lieutenant professor inspector detective sergeant";
const SMALL: &str = "the a an of de and his her my their our old young little dear poor";

fn is(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other == word)
}

/// Words, words without titles, the gender that a title tells, character.
type Alias = (Vec<String>, Vec<String>, Option<Gender>, usize);

/// Names of characters in the forms by which they are compared.
struct Names<'a> {
    gold: &'a Gold,
    aliases: Vec<Alias>,
    lines: Vec<usize>,
}

impl<'a> Names<'a> {
    fn new(gold: &'a Gold) -> Self {
        let mut aliases = Vec::new();
        for (index, character) in gold.characters.iter().enumerate() {
            for alias in std::iter::once(&character.name).chain(&character.aliases) {
                let words = words(alias);
                if !words.is_empty() {
                    aliases.push((words.clone(), core(&words), title(&words), index));
                }
            }
        }
        let lines = gold
            .characters
            .iter()
            .map(|one| gold.quotations.iter().filter(|q| q.speaker.as_ref() == Some(&one.name)).count())
            .collect();
        Self { gold, aliases, lines }
    }

    fn find(&self, name: &str) -> Option<usize> {
        if let Some(character) = self.gold.characters.iter().position(|character| character.name == name) {
            return Some(character);
        }
        let own = words(name);
        let exact: HashSet<usize> = self.aliases.iter().filter(|alias| alias.0 == own).map(|alias| alias.3).collect();
        if !exact.is_empty() {
            return exact.into_iter().max_by_key(|&one| (self.lines[one], one));
        }
        let told = title(&own);
        let fits = |alias: &&Alias| match (told, alias.2) {
            (Some(own), Some(other)) => own == other,
            (Some(own), None) => gender(&self.gold.characters[alias.3]).is_none_or(|other| own == other),
            _ => true,
        };
        let bare = core(&own);
        let same: HashSet<usize> =
            self.aliases.iter().filter(fits).filter(|alias| alias.1 == bare).map(|alias| alias.3).collect();
        if !same.is_empty() {
            return self.one(same);
        }
        let all = |list: &str, word: &String| is(list, word);
        let own: HashSet<&String> = bare.iter().filter(|word| !all(SMALL, word)).collect();
        if own.iter().all(|word| [MEN, WOMEN, OTHERS].iter().any(|list| is(list, word))) {
            return None;
        }
        let mut best = (0, HashSet::new());
        for alias in self.aliases.iter().filter(fits) {
            let other: HashSet<&String> = alias.1.iter().filter(|word| !all(SMALL, word)).collect();
            if other.is_empty() || !(own.is_subset(&other) || other.is_subset(&own)) {
                continue;
            }
            let common = own.intersection(&other).count();
            if common > best.0 {
                best = (common, HashSet::from([alias.3]));
            } else if common == best.0 {
                best.1.insert(alias.3);
            }
        }
        self.one(best.1)
    }

    /// The one of several who speaks, if that is one.
    fn one(&self, found: HashSet<usize>) -> Option<usize> {
        let speaking: Vec<usize> = found.iter().copied().filter(|&one| self.lines[one] > 0).collect();
        match (&speaking[..], found.len()) {
            ([only], _) => Some(*only),
            ([], 1) => found.into_iter().next(),
            _ => None,
        }
    }
}

fn words(name: &str) -> Vec<String> {
    let name = name.replace(['\'', '’'], " ' ").to_lowercase().replace(" ' s", "");
    let list = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut list: Vec<String> = list.map(str::to_owned).collect();
    if list.len() > 1 && matches!(list[0].as_str(), "the" | "a" | "an") {
        list.remove(0);
    }
    list
}

fn core(words: &[String]) -> Vec<String> {
    let bare: Vec<String> =
        words.iter().filter(|word| ![MEN, WOMEN, OTHERS].iter().any(|list| is(list, word))).cloned().collect();
    if bare.is_empty() { words.to_vec() } else { bare }
}

fn title(words: &[String]) -> Option<Gender> {
    let has = |list| words.iter().any(|word| is(list, word));
    match (has(MEN), has(WOMEN)) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
    }
}
