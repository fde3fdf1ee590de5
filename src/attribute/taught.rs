//! What corrections teach of other lines: whom the words of a corrected line's tag mean wherever they stand.
//!
//! Where a line tagged `said the old captain` is given to Rhea, the old captain is Rhea: in the whole book, or, where the
//! text shows another under those words, in the scene of the correction.

use super::decode::Decision;
use super::mentions::{Mention, Role, Who};
use super::names::PersonId;
use super::story::{Quote, Story};
use super::tags::TagKind;
use super::tokens::WordId;
use super::words::Kinds;
use crate::book::Book;
use crate::segment::Kind;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

/// The clue of a line that another line's correction gave its speaker.
pub const CLUE: &str = "as-corrected";

/// The mentions that mean somebody because of a correction elsewhere: chapter and token.
#[derive(Debug, Default)]
pub struct Taught(HashSet<(usize, u32)>);

/// The words by which a tag calls somebody.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Called {
    /// Somebody who is only described, whatever else is said of them: `the old ferryman`, `the ferryman`.
    Described(PersonId),
    /// Somebody named, by a title or an office: `the captain`.
    Titled(PersonId, WordId),
    /// Somebody named, by name.
    Named(PersonId, Vec<WordId>),
}

/// How many lines with one name in their tags must be given to another, to make it a name of the other.
const LESSONS_OF_NAME: usize = 2;

/// A correction of a line with a tag that calls somebody.
struct Lesson {
    chapter: usize,
    /// The tokens of the scene.
    scene: Range<u32>,
    /// Index of the first token of the words in the tag.
    token: u32,
    person: PersonId,
}

/// Makes of `story` what its corrected lines teach.
pub fn teach(story: &mut Story, book: &Book, fixed: &HashMap<(usize, usize), PersonId>) -> Taught {
    let mut taught = Taught::default();
    for (called, lessons) in lessons(story, book, fixed) {
        let raw = called.person();
        let person = lessons[0].person;
        if lessons.iter().all(|lesson| lesson.person == story.described.resolve(raw)) {
            continue;
        }
        let one = lessons.iter().all(|lesson| lesson.person == person);
        // A name is somebody's own: a single line that it led astray has rather another's tag.
        let named = matches!(called, Called::Named(..));
        if named && lessons.len() < LESSONS_OF_NAME {
            continue;
        }
        if one && everywhere(story, &called, person) {
            let places = places(story, &called);
            story.calls(&called, book, &lessons[0]);
            taught.change(story, &places, person);
        } else if !named {
            taught.change_scenes(story, &called, &lessons);
        }
    }
    taught
}

/// What each corrected line's tag calls its speaker.
fn lessons(story: &Story, book: &Book, fixed: &HashMap<(usize, usize), PersonId>) -> BTreeMap<Called, Vec<Lesson>> {
    let chapters: std::collections::BTreeSet<usize> = fixed.keys().map(|(chapter, _)| *chapter).collect();
    let mut lessons: BTreeMap<Called, Vec<Lesson>> = BTreeMap::new();
    for chapter in chapters {
        for quote in story.quotes(book, chapter).iter().filter(|quote| !quote.thought) {
            let Some(&person) = fixed.get(&(chapter, quote.segment)) else { continue };
            let Some(mention) = tagged(story, chapter, quote) else { continue };
            let scene = scene(story, chapter, quote.segment);
            let lesson = Lesson { chapter, scene, token: mention.token, person };
            lessons.entry(called(story, chapter, &mention)).or_default().extend([lesson]);
        }
    }
    lessons
}

/// The mention by which a tag of speech beside a quotation calls its speaker.
fn tagged(story: &Story, chapter: usize, quote: &Quote) -> Option<Mention> {
    let tag = [quote.after, quote.before].into_iter().flatten().find(|tag| tag.kind == TagKind::Speech)?;
    let mentions = &story.mentions[chapter];
    let at = mentions.binary_search_by_key(&tag.token, |mention| mention.token).ok()?;
    matches!(tag.who, Who::Person(_)).then_some(mentions[at])
}

impl Called {
    fn person(&self) -> PersonId {
        match self {
            Self::Described(id) | Self::Titled(id, _) | Self::Named(id, _) => *id,
        }
    }
}

fn called(story: &Story, chapter: usize, mention: &Mention) -> Called {
    let Who::Person(id) = mention.who else { unreachable!("only people are called") };
    if story.people.get(id).described {
        return Called::Described(id);
    }
    let tokens = &story.tokens[chapter].list[mention.token as usize..][..mention.tokens as usize];
    let words: Vec<WordId> = tokens.iter().filter(|token| token.is_word()).map(|token| token.word).collect();
    match (words.first(), words.last()) {
        (Some(first), Some(last)) if story.words.kinds(*first).any(Kinds::DETERMINER) => Called::Titled(id, *last),
        _ => Called::Named(id, words),
    }
}

/// The tokens between the breaks and headings around a segment.
fn scene(story: &Story, chapter: usize, segment: usize) -> Range<u32> {
    let segments = &story.segments[chapter];
    let ends = |at: &usize| matches!(segments[*at].kind, Kind::Break | Kind::Heading);
    let first = (0..segment).rev().find(ends).map_or(0, |before| before + 1);
    let last = (segment..segments.len()).find(ends).unwrap_or(segments.len());
    let tokens = &story.tokens[chapter].first;
    tokens[first] as u32..tokens[last] as u32
}

/// Every mention by these words: chapter and index.
fn places(story: &Story, wanted: &Called) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    for (chapter, mentions) in story.mentions.iter().enumerate() {
        let here = |mention: &Mention| {
            mention.who == Who::Person(wanted.person()) && called(story, chapter, mention) == *wanted
        };
        places.extend(mentions.iter().enumerate().filter(|(_, mention)| here(mention)).map(|(at, _)| (chapter, at)));
    }
    places
}

/// Whether these words can mean one person in the whole book: they tell somebody apart from others, and nowhere does that
/// person stand beside whom they call.
fn everywhere(story: &Story, called: &Called, person: PersonId) -> bool {
    let raw = called.person();
    let own = match called {
        Called::Described(id) => !story.people.get(*id).vague,
        Called::Titled(..) | Called::Named(..) => true,
    };
    let named = matches!(called, Called::Named(..));
    own && story.mentions.iter().enumerate().all(|(chapter, mentions)| {
        let who = |mention: &Mention| match mention.who {
            // Before the lesson `raw` may have been taken for the person, or the other way round.
            Who::Person(id) if id == raw => Some(false),
            Who::Person(id) if story.described.resolve(id) == person => Some(true),
            _ => None,
        };
        let mut before: Option<(u32, bool)> = None;
        let met =
            |mention: &Mention, block: u32| if named { block == mention.block } else { block + 1 == mention.block };
        !mentions.iter().filter(|mention| named || speaks(story, chapter, mention)).any(|mention| {
            let Some(one) = who(mention) else { return false };
            let two = before.is_some_and(|(block, other)| other != one && met(mention, block));
            before = Some((mention.block, one));
            two
        })
    })
}

/// Whether a mention is the subject of a verb of speech.
fn speaks(story: &Story, chapter: usize, mention: &Mention) -> bool {
    let list = &story.tokens[chapter].list;
    let speech = |at: usize| list.get(at).is_some_and(|token| story.words.kinds(token.word).any(Kinds::SPEECH));
    let (at, end) = (mention.token as usize, (mention.token + mention.tokens) as usize);
    mention.role == Role::Subject && (at > 0 && speech(at - 1) || speech(end))
}

impl Story<'_> {
    /// Gives a person the words by which a corrected line's tag calls them.
    fn calls(&mut self, called: &Called, book: &Book, lesson: &Lesson) {
        let form = match called {
            Called::Described(id) => {
                for other in self.described.same_as.values_mut().filter(|other| **other == *id) {
                    *other = lesson.person;
                }
                self.described.same_as.insert(*id, lesson.person);
                return;
            }
            Called::Titled(_, title) => format!("the {}", self.words.text(*title)),
            Called::Named(_, words) => {
                let list = &self.tokens[lesson.chapter].list[lesson.token as usize..];
                let (first, last) = (list[0], list[words.len().max(1) - 1]);
                let text = &book.chapters[lesson.chapter].text[first.start as usize..last.end as usize];
                text.split_whitespace().collect::<Vec<_>>().join(" ")
            }
        };
        let forms = &mut self.people.list[lesson.person.0 as usize].forms;
        if !forms.iter().any(|(known, _)| *known == form) {
            forms.push((form, 0));
        }
    }
}

impl Taught {
    /// Makes mentions mean a person.
    fn change(&mut self, story: &mut Story, places: &[(usize, usize)], person: PersonId) {
        for &(chapter, at) in places {
            let mention = &mut story.mentions[chapter][at];
            mention.who = Who::Person(person);
            self.0.insert((chapter, mention.token));
        }
    }

    /// Makes the words mean in each corrected scene whom the corrections there mean, where these agree.
    fn change_scenes(&mut self, story: &mut Story, called: &Called, lessons: &[Lesson]) {
        let places = places(story, called);
        for lesson in lessons {
            let same = |other: &&Lesson| other.chapter == lesson.chapter && other.scene == lesson.scene;
            if !lessons.iter().filter(same).all(|other| other.person == lesson.person) {
                continue;
            }
            let inside = |&(chapter, at): &(usize, usize)| {
                chapter == lesson.chapter && lesson.scene.contains(&story.mentions[chapter][at].token)
            };
            let here: Vec<(usize, usize)> = places.iter().copied().filter(inside).collect();
            self.change(story, &here, lesson.person);
        }
    }

    /// Names the correction as the reason where it gave a line its speaker.
    pub fn explain(&self, story: &Story, chapter: usize, quotes: &[Quote], decisions: &mut [Decision]) {
        if self.0.is_empty() {
            return;
        }
        for (quote, decision) in quotes.iter().zip(decisions) {
            let taught = tagged(story, chapter, quote).filter(|tag| self.0.contains(&(chapter, tag.token)));
            let told = taught.is_some_and(|tag| tag.who == Who::Person(decision.person));
            if told && decision.clue != "correction" {
                decision.clue = CLUE;
            }
        }
    }
}
