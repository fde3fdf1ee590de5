//! Who says each line: the book's characters, the clues in the text, and a decision with confidence and reason.

use crate::book::Book;
use crate::segment::Segment;
use crate::voice::{Age, Gender};

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

/// Finds the speaker of every segment of a book.
///
/// `segments` holds one list per chapter of `book`, as [`crate::segment::split`] made them.
pub fn attribute(book: &Book, segments: &[Vec<Segment>], known: &Known) -> Attributed {
    let _ = (book, segments, known);
    todo!()
}
