//! Finds the quotations of a chapter: which mark opens one, which closes it, and what happens where one is missing.

use super::style::Marks;
use super::tokens::{Token, Turn, tokens};
use super::{Mark, tag};
use std::ops::Range;

/// What stands between an opening mark and its closing mark, in one paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Quotation {
    /// Bytes of the chapter, marks included.
    pub span: Range<usize>,
    /// The family of its marks.
    pub mark: Mark,
    /// It goes on with the last quotation of the paragraph before.
    pub continues: bool,
    /// Nothing closes it, and it does not go on in the next paragraph.
    pub unclosed: bool,
}

/// How many paragraphs without any mark may lie inside one quotation. More than that is a forgotten closing mark.
const SILENT_PARAGRAPHS: usize = 8;

/// The quotations of each paragraph. A paragraph that is `None` (a heading, a break, a line that begins with a dash)
/// holds none and ends what is open.
///
/// Each token is looked at a bounded number of times, so the work grows with the length of the text alone.
pub(super) fn quotations(text: &str, paragraphs: &[Option<Range<usize>>], marks: &Marks) -> Vec<Vec<Quotation>> {
    let mut all = Vec::new();
    let mut ends = Vec::with_capacity(paragraphs.len());
    for span in paragraphs {
        if let Some(span) = span {
            tokens(text, span.clone(), marks, &mut all);
        }
        ends.push(all.len());
    }
    let of = |index: usize| {
        let from = if index == 0 { 0 } else { ends[index - 1] };
        &all[from..ends[index]]
    };
    let mut found: Vec<Vec<Quotation>> = Vec::with_capacity(paragraphs.len());
    let mut fate = Fate::Unclosed;
    for (index, span) in paragraphs.iter().enumerate() {
        let Some(span) = span else {
            found.push(Vec::new());
            fate = Fate::Unclosed;
            continue;
        };
        let carried = match fate {
            Fate::Silent(until, mark) if index < until => {
                found.push(vec![Quotation { span: span.clone(), mark, continues: true, unclosed: false }]);
                continue;
            }
            Fate::Silent(_, mark) => Carried::Open(mark),
            Fate::Reopened(mark) => Carried::Reopened(mark),
            Fate::Unclosed => Carried::Nothing,
        };
        let mut paragraph =
            Paragraph { text, span: span.clone(), tokens: of(index), marks, found: Vec::new(), searched: 0 };
        let left = paragraph.resolve(carried);
        let mut here = paragraph.found;
        fate = left.map_or(Fate::Unclosed, |mark| fate_of(mark, index, paragraphs, &of));
        // A tag inside shows that the closing mark was forgotten in front of it: `"Come in, he said.` But where one
        // paragraph after another stays open, somebody tells at length what others said.
        let at_length = match fate {
            Fate::Reopened(mark) => of(index + 1).iter().all(|token| token.class != mark || token.turn != Turn::Close),
            _ => false,
        };
        if let (Some(_), Some(last)) = (left, here.last_mut())
            && !(at_length || last.continues)
            && let Some(end) = end_before_tag(text, last.span.clone())
        {
            last.span.end = end;
            fate = Fate::Unclosed;
        }
        if let (Some(_), Fate::Unclosed, Some(last)) = (left, &fate, here.last_mut()) {
            last.unclosed = true;
        }
        found.push(here);
    }
    found
}

/// What becomes of a quotation that its paragraph leaves open.
enum Fate {
    /// The next paragraph opens it again with a mark of this family.
    Reopened(Mark),
    /// It runs on without a mark up to a closing mark in the paragraph with this index.
    Silent(usize, Mark),
    /// Its closing mark is missing.
    Unclosed,
}

/// How a paragraph begins.
#[derive(Clone, Copy)]
enum Carried {
    Nothing,
    Open(Mark),
    Reopened(Mark),
}

/// Looks at the paragraphs that follow. The next one begins with a mark of the family: the quotation goes on (printers
/// repeat the opening mark, some the closing one). The first mark to follow is a closing one that nothing opened: it
/// closes this quotation.
fn fate_of<'t>(
    mark: Mark,
    index: usize,
    paragraphs: &[Option<Range<usize>>],
    of: &impl Fn(usize) -> &'t [Token],
) -> Fate {
    for (next, span) in paragraphs.iter().enumerate().skip(index + 1).take(SILENT_PARAGRAPHS + 1) {
        let Some(span) = span else { return Fate::Unclosed };
        let Some(first) = of(next).iter().find(|token| token.class == mark && token.turn != Turn::MaybeClose) else {
            continue;
        };
        let front = first.at == span.start;
        return match first.turn {
            Turn::Close if front && mark == Mark::Guillemets => Fate::Reopened(mark),
            Turn::Close => Fate::Silent(next, mark),
            _ if front && next == index + 1 => Fate::Reopened(mark),
            _ => Fate::Unclosed,
        };
    }
    Fate::Unclosed
}

/// Where the words end that are spoken in front of a tag whose closing mark was forgotten.
fn end_before_tag(text: &str, span: Range<usize>) -> Option<usize> {
    let spoken = text.get(span.clone())?;
    tag::first_after_stop(spoken).map(|at| span.start + at)
}

/// A paragraph on its way to quotations.
struct Paragraph<'t> {
    text: &'t str,
    span: Range<usize>,
    tokens: &'t [Token],
    marks: &'t Marks,
    found: Vec<Quotation>,
    /// Up to here no tag was found inside the quotation that is open.
    searched: usize,
}

/// How many marks of a family are still to come in a paragraph.
#[derive(Clone, Copy, Default)]
struct ToCome {
    opening: usize,
    closing: usize,
}

impl Paragraph<'_> {
    /// Pairs the marks; the answer is the family of a quotation that is still open at the end.
    fn resolve(&mut self, carried: Carried) -> Option<Mark> {
        let ahead = self.ahead();
        let mut to_come = [ToCome::default(); 4];
        for token in self.tokens {
            count(&mut to_come, token, 1);
        }
        let mut open: Option<(Mark, usize)> = None;
        let (mut depth, mut continues) = (0usize, false);
        let mut reopened = None;
        match carried {
            Carried::Open(mark) => (open, depth, continues) = (Some((mark, self.span.start)), 1, true),
            Carried::Reopened(mark) => reopened = Some(mark),
            Carried::Nothing => {}
        }
        for (index, token) in self.tokens.iter().enumerate() {
            count(&mut to_come, token, -1);
            let rest = to_come[family(token.class)];
            match open {
                None => {
                    let again = reopened == Some(token.class) && token.at == self.span.start;
                    if again || self.opens(token, ahead[index], rest) {
                        (open, depth, continues) = (Some((token.class, token.at)), 1, again);
                    }
                }
                Some((mark, _)) if mark != token.class => {}
                Some((mark, start)) => match self.inside(token, start, ahead[index], rest, depth) {
                    Inside::Nothing => {}
                    Inside::Deeper => depth += 1,
                    Inside::Out => {
                        depth -= 1;
                        if depth == 0 {
                            self.push(start..token.at + token.len, mark, continues, false);
                            open = None;
                        }
                    }
                    Inside::Anew => {
                        let end = end_before_tag(self.text, start..token.at).unwrap_or(token.at);
                        self.push(start..end, mark, continues, true);
                        (open, depth, continues) = (Some((mark, token.at)), 1, false);
                    }
                },
            }
        }
        let (mark, start) = open?;
        self.push(start..self.span.end, mark, continues, false);
        Some(mark)
    }

    /// For each token, the next one of its family that is surely a quotation mark.
    fn ahead(&self) -> Vec<Option<Turn>> {
        let mut next = [None; 4];
        let mut ahead: Vec<Option<Turn>> = self
            .tokens
            .iter()
            .rev()
            .map(|token| {
                let slot = &mut next[family(token.class)];
                let answer = *slot;
                if !matches!(token.turn, Turn::MaybeOpen | Turn::MaybeClose) {
                    *slot = Some(token.turn);
                }
                answer
            })
            .collect();
        ahead.reverse();
        ahead
    }

    /// Whether a mark outside any quotation opens one.
    fn opens(&self, token: &Token, next: Option<Turn>, rest: ToCome) -> bool {
        match (token.class, token.turn) {
            (Mark::Single, _) if !self.marks.single => return false,
            (Mark::Angle, Turn::Open) => return next == Some(Turn::Close) && self.telepathy(token),
            // `'Tis true,' he said`: at the front of a clause, and closed later on.
            (_, Turn::MaybeOpen) => return token.after_stop && next == Some(Turn::Close),
            (_, Turn::Close | Turn::MaybeClose) => return false,
            _ => {}
        }
        // A mark in mid-sentence that nothing closes is a slip of the keyboard, not a speech to the paragraph's end; a
        // single one is an apostrophe (`'ungry`) when another opens before it is closed.
        let closed = rest.closing > 0 && (token.class != Mark::Single || next == Some(Turn::Close));
        closed || token.after_stop || tag::ends_with_said(&self.text[self.span.start..token.at])
    }

    /// What a mark means inside a quotation of its own family.
    fn inside(&mut self, token: &Token, start: usize, next: Option<Turn>, rest: ToCome, depth: usize) -> Inside {
        match token.turn {
            Turn::Close | Turn::Either => Inside::Out,
            Turn::MaybeOpen => Inside::Nothing,
            Turn::MaybeClose => {
                if self.closes(token, start, next) {
                    Inside::Out
                } else {
                    Inside::Nothing
                }
            }
            // Dialect drops letters that no list has (`'orse`), so only a tag between the two shows a new quotation.
            Turn::Open if token.class == Mark::Single => {
                let from = start.max(self.searched);
                self.searched = token.at;
                if end_before_tag(self.text, from..token.at).is_some() { Inside::Anew } else { Inside::Nothing }
            }
            // A quotation in the same marks inside this one, when enough closing marks follow for both.
            Turn::Open if rest.closing > rest.opening + depth => Inside::Deeper,
            Turn::Open => Inside::Anew,
        }
    }

    /// Whether `'` after a letter closes the quotation that began at `start`: not when a surer closing mark comes first
    /// (`the boys' father,'`); else when a stop follows, or when it is a few words long (`the 'new people' whom`),
    /// fewer if it begins as a sentence does (`'He has the Joneses' goat`).
    fn closes(&self, token: &Token, start: usize, next: Option<Turn>) -> bool {
        if next == Some(Turn::Close) {
            return false;
        }
        let after = self.text[token.at + token.len..self.span.end].chars().next();
        if after.is_none_or(|c| !c.is_whitespace()) {
            return true;
        }
        let inner = &self.text[start..token.at];
        let most = if inner.chars().nth(1).is_some_and(char::is_uppercase) { 4 } else { 8 };
        inner.len() < 60 && !inner.contains(['.', '!', '?']) && inner.split_whitespace().count() <= most
    }

    /// Whether `<` opens what is said into someone's head: words with a capital first, no markup.
    fn telepathy(&self, token: &Token) -> bool {
        let rest = &self.text[token.at + token.len..self.span.end];
        let inner = rest.split('>').next().unwrap_or(rest);
        let first = inner.chars().find(|c| c.is_alphanumeric());
        let ends = inner.trim_end().ends_with(['.', ',', '!', '?', '…', '-', '—', '–', '~', '*', '_']);
        first.is_some_and(char::is_uppercase) && ends && !inner.contains(['=', '/'])
    }

    fn push(&mut self, span: Range<usize>, mark: Mark, continues: bool, unclosed: bool) {
        let trimmed = self.text[span.clone()].trim_end().len();
        self.found.push(Quotation { span: span.start..span.start + trimmed, mark, continues, unclosed });
    }
}

/// What a mark means inside a quotation.
enum Inside {
    Nothing,
    Deeper,
    Out,
    Anew,
}

/// The place of a family in an array of four.
fn family(mark: Mark) -> usize {
    match mark {
        Mark::Single => 1,
        Mark::Guillemets => 2,
        Mark::Angle => 3,
        _ => 0,
    }
}

/// Adds a token to the marks to come, or takes it away.
fn count(to_come: &mut [ToCome; 4], token: &Token, step: isize) {
    let slot = &mut to_come[family(token.class)];
    let field = match token.turn {
        Turn::Open => &mut slot.opening,
        Turn::Close | Turn::Either | Turn::MaybeClose => &mut slot.closing,
        Turn::MaybeOpen => return,
    };
    *field = field.saturating_add_signed(step);
}
