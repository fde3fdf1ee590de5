//! Who says each line: the book's characters, the clues in the text, and a decision with confidence and reason.

mod clues;
mod cluster;
mod context;
mod decode;
mod features;
mod forest;
pub mod learn;
mod mentions;
mod names;
mod seen;
mod story;
mod tags;
mod thinkers;
mod tokens;
mod turn_words;
mod words;

use crate::book::Book;
use crate::segment::{Kind, Segment};
use crate::voice::{Age, Gender};
use decode::Decision;
use names::{Person, PersonId, TELLER};
use std::collections::HashMap;
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
    /// Name of the clue that decided: one of [`CLUES`]'s names, `correction` or `narration`.
    pub clue: &'static str,
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
    let Prepared { story, quotes, fixed, stranger, .. } = &prepared;
    let said = decode::decide(&prepared, ranker);
    let chapters: Vec<Vec<(usize, Decision)>> = quotes
        .iter()
        .zip(said)
        .enumerate()
        .map(|(chapter, ((thoughts, spoken), said))| {
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
    stranger: PersonId,
    /// Nearly all whom the text names were listed by hand.
    listed: bool,
}

fn prepare<'a>(book: &Book, segments: &'a [Vec<Segment>], known: &Known) -> Prepared<'a> {
    let known = with_speakers_of_lines(known);
    let mut story = Story::read(book, segments, &known);
    let stranger =
        story.people.push(Person { forms: vec![(STRANGER.to_owned(), 1)], described: true, ..Person::default() });
    let fixed = fixed_lines(&story, &known);
    let quotes: Vec<(Vec<Quote>, Vec<Quote>)> = (0..book.chapters.len())
        .map(|chapter| story.quotes(book, chapter).into_iter().partition(|quote| quote.thought))
        .collect();
    for (chapter, (_, spoken)) in quotes.iter().enumerate() {
        decode::name_strangers(&mut story, chapter, spoken);
    }
    for (_, spoken) in &quotes {
        story.count_tags(spoken);
    }
    let named = |given: bool| -> u32 {
        let counted = story.people.list.iter().filter(|person| !person.described && (person.given || !given));
        counted.map(|person| person.count).sum()
    };
    let listed = known.people.len() >= 3 && f64::from(named(true)) >= 0.6 * f64::from(named(false));
    Prepared { story, quotes, fixed, stranger, listed }
}

/// The speakers of corrected lines are people of the book, named elsewhere or not.
fn with_speakers_of_lines(known: &Known) -> Known {
    let mut known = known.clone();
    for (_, _, speaker) in known.lines.clone() {
        let listed = known.people.iter().any(|person| person.name == speaker || person.aliases.contains(&speaker));
        if !listed && !narrates(&speaker) {
            known.people.push(KnownPerson { name: speaker, ..KnownPerson::default() });
        }
    }
    known
}

/// Whether a name given by hand means the one who tells the story.
fn narrates(name: &str) -> bool {
    name.eq_ignore_ascii_case("narrator") || name.eq_ignore_ascii_case("i")
}

/// The person of each line settled by hand, by chapter and segment.
fn fixed_lines(story: &Story, known: &Known) -> HashMap<(usize, usize), PersonId> {
    let mut by_name: HashMap<&str, PersonId> = HashMap::new();
    for (index, person) in story.people.list.iter().enumerate().filter(|(_, person)| person.given) {
        for (form, _) in &person.forms {
            by_name.entry(form).or_insert(PersonId(index as u32));
        }
    }
    known
        .lines
        .iter()
        .filter_map(|(chapter, segment, name)| {
            let person = by_name.get(name.as_str()).copied().or(narrates(name).then_some(TELLER))?;
            Some(((*chapter, *segment), person))
        })
        .collect()
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
                        return Some(Attribution {
                            speaker: ids[&decision.person],
                            confidence: decision.confidence,
                            clue: decision.clue,
                        });
                    }
                    let told = Attribution { speaker: NARRATOR, confidence: 1.0, clue: "narration" };
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
    let mut seen = std::collections::HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    let name = if names.is_empty() { STRANGER.to_owned() } else { names.remove(0) };
    Character { id, name, aliases: names, gender: *gender, age: *age, narrator: false }
}
