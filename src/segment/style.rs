//! How a book marks speech and thought.

use super::sentence::{Tense, sense, sentences};
use super::tokens::{Token, Turn, tokens};
use super::{Mark, dash, scan};
use crate::book::{BlockKind, Book, Chapter};
use std::ops::Range;

/// How a book marks speech and thought; found once per book by [`Style::of`].
#[derive(Debug, Clone, PartialEq)]
pub struct Style {
    /// What marks most of its speech; [`Mark::None`] when nothing does.
    pub speech: Mark,
    /// Speech also stands after a dash at the start of a line.
    pub dash: bool,
    /// Who tells the story.
    pub person: Person,
    /// The narration keeps to the past tense.
    pub past: bool,
    /// A sentence that breaks out of the narration's tense and person is somebody's thought: the narration keeps so
    /// strictly to the past and the third person that nothing else explains it.
    pub bare_thoughts: bool,
    /// The narration's verbs are among those that the rules know: it is in English.
    pub(super) legible: bool,
    /// Its paragraphs are indented as a rule, so that an indented one is not set apart.
    pub(super) indented: bool,
    /// How its marks look.
    pub(super) marks: Marks,
}

/// Who tells a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Person {
    /// "I".
    First,
    /// Nobody in particular.
    Third,
}

/// How a book's marks look, as far as the characters alone leave it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Marks {
    /// Single marks open speech, rather than quotations inside it.
    pub single: bool,
    /// `“` closes: `„so“`.
    pub low: bool,
    /// `‘` closes: `‚so‘`.
    pub low_single: bool,
    /// `»` opens: `»so«`.
    pub reversed: bool,
    /// ` ``so'' `.
    pub latex: bool,
    /// `` `so' ``.
    pub backtick: bool,
}

/// How much narration is read to learn its tense and person, in bytes; the answer is settled long before that.
const NARRATION_READ_BYTES: usize = 400_000;

impl Style {
    /// The style of a whole book, found from its text.
    ///
    /// Counts what paragraphs begin with and which closing marks follow a stop; the family with most evidence marks the
    /// speech. Then reads the narration between for its tense and person.
    pub fn of(book: &Book) -> Self {
        let mut marks = shape(book);
        let evidence = evidence(book, &marks);
        marks.single = evidence.single > evidence.double && evidence.single >= evidence.guillemets;
        let quoted = evidence.double.max(evidence.single).max(evidence.guillemets);
        // Where quotation marks are many, a few lines with a dash in front are interruptions or lists.
        let dash = evidence.dash >= 2 && evidence.dash * 4 >= quoted;
        let speech = [
            (evidence.double, Mark::Double),
            (evidence.single, Mark::Single),
            (evidence.guillemets, Mark::Guillemets),
            (if dash { evidence.dash } else { 0 }, Mark::Dash),
        ]
        .into_iter()
        .rev()
        .max_by_key(|(count, _)| *count)
        .map_or(Mark::None, |(count, mark)| if count == 0 { Mark::None } else { mark });
        let mut style = Self {
            speech,
            dash,
            person: Person::Third,
            past: true,
            bare_thoughts: false,
            legible: false,
            indented: indents(book),
            marks,
        };
        style.read_narration(book);
        style
    }

    /// One line for a script's header: `speech in “double” marks; told in the third person, past tense`.
    pub fn describe(&self) -> String {
        let speech = match self.speech {
            Mark::Double if self.marks.low => "speech in „low“ marks",
            Mark::Double if self.marks.latex => "speech in ``typewriter'' marks",
            Mark::Double => "speech in double marks",
            Mark::Single => "speech in single marks",
            Mark::Guillemets => "speech in guillemets",
            Mark::Dash => "speech after a dash",
            _ => "no marks of speech",
        };
        let also = if self.dash && self.speech != Mark::Dash { " and after a dash" } else { "" };
        let person = if self.person == Person::First { "first" } else { "third" };
        let tense = if self.past { "past" } else { "present" };
        let bare = if self.bare_thoughts { "; thoughts may stand unmarked" } else { "" };
        let told = format!("; told in the {person} person, {tense} tense{bare}");
        format!("{speech}{also}{}", if self.legible { told.as_str() } else { "" })
    }

    /// Learns tense and person from the narration.
    fn read_narration(&mut self, book: &Book) {
        let total: usize = book.chapters.iter().map(|chapter| chapter.text.len()).sum();
        let mut count = Narration::default();
        for chapter in &book.chapters {
            let share = chapter.text.len() as u64 * NARRATION_READ_BYTES as u64 / total.max(1) as u64;
            count.read(chapter, self, share.max(2_000) as usize);
        }
        self.person = if count.first > 2 && count.first * 8 > count.sentences { Person::First } else { Person::Third };
        self.past = count.past >= count.present;
        self.legible = (count.past + count.present) * 3 >= count.all;
        // A book's worth of sentences in the first person or a present that is not a thought's shows a narrator who
        // speaks up. The allowance of 6 lets short texts have their thoughts.
        self.bare_thoughts = self.legible
            && self.past
            && self.person == Person::Third
            && count.first <= 6.max(count.sentences / 16)
            && count.present <= 6.max(count.past / 6);
    }
}

/// What the narration's sentences show.
#[derive(Default)]
struct Narration {
    /// Sentences of three words and more.
    all: usize,
    /// Sentences with a verb that the rules know.
    sentences: usize,
    past: usize,
    present: usize,
    first: usize,
}

impl Narration {
    /// Reads up to `limit` bytes of a chapter.
    fn read(&mut self, chapter: &Chapter, style: &Style, limit: usize) {
        let mut paragraphs = Vec::new();
        let mut bytes = 0;
        for span in prose(chapter) {
            if bytes > limit {
                break;
            }
            bytes += span.len();
            let spoken = style.dash && dash::is_line(&chapter.text, &span);
            paragraphs.push(if spoken { None } else { Some(span) });
        }
        let found = scan::quotations(&chapter.text, &paragraphs, &style.marks);
        for (span, quotations) in paragraphs.iter().zip(&found) {
            let Some(span) = span else { continue };
            let mut at = span.start;
            for quotation in quotations {
                self.count(chapter.text.get(at..quotation.span.start));
                at = quotation.span.end;
            }
            self.count(chapter.text.get(at..span.end));
        }
    }

    fn count(&mut self, narration: Option<&str>) {
        let Some(narration) = narration else { return };
        for span in sentences(narration) {
            // Italics are seldom the narrator's.
            if narration[span.clone()].starts_with(['*', '_']) {
                continue;
            }
            let sense = sense(&narration[span]);
            self.all += usize::from(sense.words > 2);
            self.sentences += usize::from(sense.tense != Tense::None);
            self.past += usize::from(sense.tense == Tense::Past);
            self.present += usize::from(sense.tense == Tense::Present);
            self.first += usize::from(sense.first && sense.tense != Tense::None);
        }
    }
}

/// Whether more than a third of a book's paragraphs are indented.
fn indents(book: &Book) -> bool {
    let (mut all, mut indented) = (0usize, 0usize);
    for chapter in &book.chapters {
        for span in prose(chapter) {
            all += 1;
            indented += usize::from(super::indented(&chapter.text, &span));
        }
    }
    indented * 3 > all
}

/// The paragraphs of a chapter.
fn prose(chapter: &Chapter) -> impl Iterator<Item = Range<usize>> {
    chapter.blocks.iter().filter(|block| block.kind == BlockKind::Paragraph).map(|block| block.span.clone())
}

/// How the marks look, by the characters that occur.
fn shape(book: &Book) -> Marks {
    let mut marks = Marks::default();
    let (mut out, mut reversed) = (0usize, 0usize);
    for chapter in &book.chapters {
        let text = chapter.text.as_str();
        marks.low |= text.contains('„');
        marks.low_single |= text.contains('‚');
        marks.latex |= text.contains("``");
        marks.backtick |= text.contains(" `") || text.contains("\n`");
        if text.contains('«') {
            for span in prose(chapter) {
                let first = text.get(span).and_then(|body| body.chars().find(|c| matches!(c, '«' | '»')));
                out += usize::from(first == Some('«'));
                reversed += usize::from(first == Some('»'));
            }
        }
    }
    marks.reversed = reversed > out;
    marks
}

/// How much each way of marking speech is seen.
#[derive(Debug, Default)]
struct Evidence {
    double: usize,
    single: usize,
    guillemets: usize,
    dash: usize,
}

/// Counts the marks that paragraphs begin with (thrice, since little else begins so) and the closing marks that follow
/// a stop, as they do after speech and seldom elsewhere.
fn evidence(book: &Book, marks: &Marks) -> Evidence {
    let mut seen = Evidence::default();
    let mut found: Vec<Token> = Vec::new();
    for chapter in &book.chapters {
        for span in prose(chapter) {
            seen.dash += usize::from(dash::is_line(&chapter.text, &span)) * 3;
            found.clear();
            tokens(&chapter.text, span.clone(), marks, &mut found);
            for token in &found {
                let begins = token.at == span.start && !matches!(token.turn, Turn::Close | Turn::MaybeClose);
                let ends = token.turn == Turn::Close && token.after_stop;
                let weight = if begins { 3 } else { usize::from(ends) };
                match token.class {
                    Mark::Double => seen.double += weight,
                    Mark::Single => seen.single += weight,
                    Mark::Guillemets => seen.guillemets += weight,
                    _ => {}
                }
            }
        }
    }
    seen
}
