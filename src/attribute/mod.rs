//! Who says each line: the book's characters, the clues in the text, and a decision with confidence and reason.

mod called;
mod candidates;
mod clues;
mod cluster;
mod context;
mod decode;
mod descriptions;
mod families;
mod features;
mod forest;
mod genders;
pub mod learn;
mod mentions;
mod names;
mod seen;
mod sequence;
mod settled;
mod stages;
mod story;
mod subjects;
mod tags;
mod taught;
mod thinkers;
mod tokens;
mod turn_words;
mod turns;
mod words;

use crate::book::Book;
use crate::segment::{Kind, Segment};
use crate::voice::{Age, Gender};
use decode::Decision;
use names::{Person, PersonId, TELLER};
use std::collections::{HashMap, HashSet};
use story::{Quote, Story};

pub use clues::{CLUES, Clue, OTHER_REASONS, reason};

/// Index into [`Attributed::characters`]. The narrator is [`NARRATOR`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SpeakerId(pub u32);

/// The one who reads what nobody says.
pub const NARRATOR: SpeakerId = SpeakerId(0);

/// A person of the book; one per person, whatever they are called.
#[derive(Debug, Clone, PartialEq)]
pub struct Character {
    /// Place in [`Attributed::characters`].
    pub id: SpeakerId,
    /// The name a cast list would give: `Rhea Vance`, `the second intruder`.
    pub name: String,
    /// Every other name or description that stands for this person.
    pub aliases: Vec<String>,
    /// As far as the text tells.
    pub gender: Gender,
    /// As far as the text tells.
    pub age: Age,
    /// True for the reader of the narration, and for a character who tells the story as "I".
    pub narrator: bool,
}

/// Who says a segment, how sure that is, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribution {
    /// Who.
    pub speaker: SpeakerId,
    /// 0.0..=1.0; the share of such lines that are right.
    pub confidence: f32,
    /// Name of the clue that decided: one of [`CLUES`]'s names or of [`OTHER_REASONS`].
    pub clue: &'static str,
    /// Who else may have said it, most likely, and how likely that is; `None` where nobody else came into question.
    pub runner_up: Option<(SpeakerId, f32)>,
}

/// What a person has said about a book's characters and lines, from cast.toml.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Known {
    /// Characters given by hand; their names, aliases and genders are the truth.
    pub people: Vec<KnownPerson>,
    /// Lines settled by hand: chapter index, segment index, name of the speaker.
    pub lines: Vec<(usize, usize, String)>,
}

/// A character given by hand.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KnownPerson {
    /// The name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// When given.
    pub gender: Option<Gender>,
    /// When given.
    pub age: Option<Age>,
}

/// The characters of a book and who says what.
#[derive(Debug, Clone, PartialEq)]
pub struct Attributed {
    /// The first is the narrator; the others by the number of their lines, most first. All who speak or think, and
    /// nobody else but those given by hand.
    pub characters: Vec<Character>,
    /// One list per chapter, parallel to its segments; `None` for breaks.
    pub chapters: Vec<Vec<Option<Attribution>>>,
}

/// What a speaker of whom nothing is known is called.
pub const STRANGER: &str = "unknown speaker";

/// Finds the speaker of every segment of a book.
///
/// `segments` holds one list per chapter of `book`, as [`crate::segment::split`] made them.
pub fn attribute(book: &Book, segments: &[Vec<Segment>], known: &Known) -> Attributed {
    attribute_with(book, segments, known, &decode::RANKER)
}

fn attribute_with(book: &Book, segments: &[Vec<Segment>], known: &Known, ranker: &decode::Ranker) -> Attributed {
    let prepared = prepare(book, segments, known);
    let Prepared { story, quotes, fixed, stranger, taught, .. } = &prepared;
    let said = decode::decide(&prepared, ranker);
    let chapters: Vec<Vec<(usize, Decision)>> = quotes
        .iter()
        .zip(said)
        .enumerate()
        .map(|(chapter, ((thoughts, spoken), mut said))| {
            taught.explain(story, chapter, spoken, &mut said);
            let settled = |segment: usize| fixed.get(&(chapter, segment)).copied();
            let thought = thinkers::decide(story, chapter, thoughts, &settled, *stranger);
            let mut all: Vec<(usize, Decision)> = Vec::with_capacity(said.len() + thought.len());
            all.extend(spoken.iter().map(|quote| quote.segment).zip(said));
            all.extend(thoughts.iter().map(|quote| quote.segment).zip(thought));
            all.sort_by_key(|(segment, _)| *segment);
            all
        })
        .collect();
    assemble(story, segments, &chapters)
}

/// A book read, before anything is decided.
struct Prepared<'a> {
    story: Story<'a>,
    /// The thoughts and the spoken quotations of each chapter.
    quotes: Vec<(Vec<Quote>, Vec<Quote>)>,
    /// The person of each line settled by hand, by chapter and segment.
    fixed: HashMap<(usize, usize), PersonId>,
    /// What they teach of others.
    taught: taught::Taught,
    stranger: PersonId,
    /// What the narration says of families.
    families: Vec<families::Fact>,
    /// Nearly all whom the text names were listed by hand.
    listed: bool,
}

fn prepare<'a>(book: &Book, segments: &'a [Vec<Segment>], known: &Known) -> Prepared<'a> {
    let mut story = read(book, segments, known);
    let fixed = fixed_lines(&story, known);
    let taught = taught::teach(&mut story, book, &fixed);
    let stranger =
        story.people.push(Person { forms: vec![(STRANGER.to_owned(), 1)], described: true, ..Person::default() });
    let quotes: Vec<(Vec<Quote>, Vec<Quote>)> = (0..book.chapters.len())
        .map(|chapter| story.quotes(book, chapter).into_iter().partition(|quote| quote.thought))
        .collect();
    called::link(&mut story, quotes.iter().map(|(_, spoken)| &spoken[..]));
    story.described.join_links();
    for (chapter, (_, spoken)) in quotes.iter().enumerate() {
        turns::name_strangers(&mut story, chapter, spoken);
    }
    for (_, spoken) in &quotes {
        story.count_tags(spoken);
    }
    let named = |given: bool| -> u32 {
        let others = story.people.list.iter().skip(TELLER.0 as usize + 1);
        let counted = others.filter(|person| !person.described && (person.given || !given));
        counted.map(|person| person.count).sum()
    };
    let listed = known.people.len() >= 3 && f64::from(named(true)) >= 0.6 * f64::from(named(false));
    // Whom a correction names is listed as well.
    for person in fixed.values().filter(|person| **person != TELLER) {
        story.people.list[person.0 as usize].given = true;
    }
    let families = families::facts(&story);
    Prepared { story, quotes, fixed, taught, stranger, families, listed }
}

/// Reads a book in which the speakers of corrected lines are people. Those whom the text names are whoever it names; only
/// for others is it read again, as if they had been listed.
fn read<'a>(book: &Book, segments: &'a [Vec<Segment>], known: &Known) -> Story<'a> {
    let story = Story::read(book, segments, known);
    let bearers = bearers(&story);
    let mut absent: Vec<&String> = known.lines.iter().map(|(.., name)| name).collect();
    absent.retain(|name| !narrates(name) && !bearers.contains_key(&plain(name)));
    if absent.is_empty() {
        return story;
    }
    let mut known = known.clone();
    let mut seen = HashSet::new();
    absent.retain(|name| seen.insert(plain(name)));
    known.people.extend(absent.into_iter().map(|name| KnownPerson { name: name.clone(), ..KnownPerson::default() }));
    Story::read(book, segments, &known)
}

/// Who bears each name, in its plain form: whom a person listed, else the one who is called by it most.
fn bearers(story: &Story) -> HashMap<String, PersonId> {
    let people = story.people.list.iter().enumerate();
    let mut forms: Vec<(bool, u32, PersonId, &str)> = people
        .flat_map(|(index, person)| {
            let id = PersonId(index as u32);
            person.forms.iter().map(move |(form, count)| (!person.given, *count, id, form.as_str()))
        })
        .collect();
    forms.sort_by_key(|&(unlisted, count, id, _)| (unlisted, std::cmp::Reverse(count), id));
    let mut bearers = HashMap::new();
    for (.., id, form) in forms {
        bearers.entry(plain(form)).or_insert_with(|| story.described.resolve(id));
    }
    bearers
}

/// A name without its article and capitals, as people compare names.
fn plain(name: &str) -> String {
    let name = name.to_lowercase().replace('’', "'");
    let mut words: Vec<&str> = name.split_whitespace().collect();
    if words.len() > 1 && matches!(words[0], "the" | "a" | "an") {
        words.remove(0);
    }
    words.join(" ")
}

/// Whether a name given by hand means the one who tells the story: `I`, `narrator`.
pub fn narrates(name: &str) -> bool {
    ["narrator", "i", "me"].iter().any(|word| name.eq_ignore_ascii_case(word))
}

/// The person of each line settled by hand, by chapter and segment.
fn fixed_lines(story: &Story, known: &Known) -> HashMap<(usize, usize), PersonId> {
    if known.lines.is_empty() {
        return HashMap::new();
    }
    let bearers = bearers(story);
    let person = |name: &str| if narrates(name) { Some(TELLER) } else { bearers.get(&plain(name)).copied() };
    let lines = known.lines.iter();
    lines.filter_map(|(chapter, segment, name)| Some(((*chapter, *segment), person(name)?))).collect()
}

/// Turns decisions about people into characters and attributions.
fn assemble(story: &Story, segments: &[Vec<Segment>], chapters: &[Vec<(usize, Decision)>]) -> Attributed {
    let mut lines: HashMap<PersonId, u32> = HashMap::new();
    for (_, decision) in chapters.iter().flatten() {
        *lines.entry(decision.person).or_default() += 1;
    }
    let given = story.people.list.iter().enumerate().filter(|(_, person)| person.given);
    for (index, _) in given {
        lines.entry(PersonId(index as u32)).or_default();
    }
    lines.remove(&TELLER);
    let mut order: Vec<(PersonId, u32)> = lines.into_iter().collect();
    order.sort_by_key(|&(person, count)| (std::cmp::Reverse(count), person));
    let mut ids: HashMap<PersonId, SpeakerId> = HashMap::from([(TELLER, NARRATOR)]);
    let mut characters = vec![narrator(story)];
    for (person, _) in order {
        let id = SpeakerId(characters.len() as u32);
        ids.insert(person, id);
        characters.push(character(story, person, id));
    }
    let chapters = segments
        .iter()
        .zip(chapters)
        .map(|(segments, decisions)| {
            let mut decisions = decisions.iter().peekable();
            segments
                .iter()
                .enumerate()
                .map(|(index, segment)| {
                    if let Some((_, decision)) = decisions.next_if(|(segment, _)| *segment == index) {
                        let second = decision.second;
                        return Some(Attribution {
                            speaker: ids[&decision.person],
                            confidence: decision.confidence,
                            clue: decision.clue,
                            runner_up: second.and_then(|(person, share)| Some((*ids.get(&person)?, share))),
                        });
                    }
                    let told = Attribution { speaker: NARRATOR, confidence: 1.0, clue: "narration", runner_up: None };
                    (segment.kind != Kind::Break).then_some(told)
                })
                .collect()
        })
        .collect();
    Attributed { characters, chapters }
}

fn narrator(story: &Story) -> Character {
    let teller = story.people.get(TELLER);
    let mut aliases: Vec<String> = teller.forms.iter().map(|(form, _)| form.clone()).collect();
    if story.first_person {
        aliases.push("I".to_owned());
    }
    Character {
        id: NARRATOR,
        name: "narrator".to_owned(),
        aliases,
        gender: teller.gender,
        age: teller.age,
        narrator: true,
    }
}

fn character(story: &Story, person: PersonId, id: SpeakerId) -> Character {
    let Person { forms, gender, age, .. } = story.people.get(person);
    let mut names: Vec<String> = forms.iter().map(|(form, _)| form.clone()).collect();
    for described in story.described.all().filter(|other| story.described.resolve(*other) == person && *other != person)
    {
        names.extend(story.people.get(described).forms.iter().map(|(form, _)| form.clone()));
    }
    let mut seen = HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    let name = if names.is_empty() { STRANGER.to_owned() } else { names.remove(0) };
    Character { id, name, aliases: names, gender: *gender, age: *age, narrator: false }
}
