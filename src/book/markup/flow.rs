//! Words on their way from a marked-up page to a chapter's text: paragraphs are folded, emphasis is written as Markdown
//! has it, and every paragraph becomes a piece.

use super::super::heading::{self, Heading};
use super::super::pieces::{Piece, Role, is_break};
use super::look::Look;
use std::collections::HashMap;

/// The text of a story and its pieces, as they are found.
#[derive(Debug, Default)]
pub(in crate::book) struct Flow {
    pub(in crate::book) text: String,
    pub(in crate::book) pieces: Vec<Piece>,
    /// Which piece each `id` of the current page stands in or before.
    pub(in crate::book) anchors: HashMap<String, usize>,
    /// What is to be read as emphasis; a page that is italic throughout emphasises nothing.
    pub(in crate::book) plain: Look,
    /// Letters that are written, in italics, in bold.
    pub(in crate::book) letters: [usize; 3],
    form: Form,
    line: Line,
    /// Blank lines that the page shows before the next paragraph, beyond the usual.
    blank_lines: usize,
    /// A rule was drawn, and no story followed yet.
    ruled: bool,
    /// The number of a list's line whose words are still to come.
    number: Option<String>,
}

/// What the paragraph that is being written will be.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::book) struct Form {
    pub(in crate::book) role: Kind,
    /// A quotation, a letter: set in from the margin.
    pub(in crate::book) indented: bool,
    /// More than a line of space stands above it.
    pub(in crate::book) apart: bool,
}

/// What a paragraph is, as the markup says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::book) enum Kind {
    #[default]
    Text,
    /// Of this level.
    Heading(u8),
    Title,
    Blurb,
    Note,
    Contents,
    Metadata,
}

/// The paragraph that is being written.
#[derive(Debug, Default)]
struct Line {
    words: String,
    /// From which byte on which look holds.
    looks: Vec<(usize, Look)>,
    /// Line ends in a row that nothing followed yet.
    breaks: usize,
    /// It begins with its number in a list.
    listed: bool,
}

/// What a rule is written as.
const RULE: &str = "* * *";

impl Flow {
    /// Ends the paragraph, and begins another of this form.
    pub(in crate::book) fn begin(&mut self, form: Form) {
        self.end();
        self.form = form;
    }

    /// The form of the paragraph that is being written.
    pub(in crate::book) fn form(&self) -> &Form {
        &self.form
    }

    /// A rule between scenes.
    pub(in crate::book) fn rule(&mut self) {
        self.end();
        self.ruled = true;
    }

    /// Whether nothing is written in the current paragraph yet.
    pub(in crate::book) fn is_fresh(&self) -> bool {
        self.line.words.trim().is_empty()
    }

    /// An `id` that something may point to.
    pub(in crate::book) fn anchor(&mut self, id: &str) {
        self.anchors.entry(id.to_owned()).or_insert(self.pieces.len());
    }

    /// Begins another page.
    pub(in crate::book) fn begin_page(&mut self) {
        self.end();
        self.anchors.clear();
        self.ruled = false;
        self.blank_lines = 0;
        self.number = None;
        self.form = Form::default();
    }

    /// Words, of one look. White space is folded, unless it is preformatted.
    pub(in crate::book) fn words(&mut self, text: &str, look: Look) {
        let mut lines = text.split('\n');
        if !look.preformatted {
            self.folded(text, look);
            return;
        }
        if let Some(first) = lines.next() {
            self.folded(first, look);
        }
        for line in lines {
            self.line_break();
            self.folded(line, look);
        }
    }

    fn folded(&mut self, text: &str, look: Look) {
        if text.is_empty() {
            return;
        }
        let mut look = look;
        look.italic &= !self.plain.italic;
        look.bold &= !self.plain.bold;
        let is_blank = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0c');
        if self.line.breaks > 0 && text.chars().any(|c| !c.is_whitespace()) {
            self.break_line();
        }
        if self.number.is_some() && !text.trim().is_empty() {
            self.take_number();
        }
        if self.line.looks.last().is_none_or(|(_, last)| *last != look) {
            self.line.looks.push((self.line.words.len(), look));
        }
        let words = &mut self.line.words;
        let from = words.len();
        for c in text.chars() {
            if is_blank(c) {
                if !words.ends_with([' ', '\n']) && !words.is_empty() {
                    words.push(' ');
                }
            } else if !is_unseen(c) {
                words.push(c);
            }
        }
        let letters = words[from..].chars().filter(|c| c.is_alphanumeric()).count();
        self.letters[0] += letters;
        self.letters[1] += if look.italic { letters } else { 0 };
        self.letters[2] += if look.bold { letters } else { 0 };
    }

    /// Whether the paragraph, so far, ends in a digit.
    pub(in crate::book) fn ends_in_digit(&self) -> bool {
        self.line.words.ends_with(|c: char| c.is_ascii_digit())
    }

    /// Another cell of a table's row: its words are set off from those before.
    pub(in crate::book) fn cell(&mut self) {
        if !self.is_fresh() {
            let length = self.line.words.trim_end().len();
            self.line.words.truncate(length);
            let stopped = !self.line.words.ends_with(char::is_alphanumeric);
            self.folded(if stopped { " " } else { ", " }, Look::default());
        }
    }

    /// The number that the next paragraph of the story begins with; `None` where its line of the list is over.
    pub(in crate::book) fn number(&mut self, number: Option<String>) {
        self.number = number;
    }

    /// Puts the number of a list's line in front of its first words.
    fn take_number(&mut self) {
        if self.form.role == Kind::Text
            && self.is_fresh()
            && let Some(number) = self.number.take()
        {
            self.line.listed = true;
            self.line.words.clear();
            self.line.looks.clear();
            self.line.looks.push((0, Look::default()));
            self.line.words.push_str(&number);
        }
    }

    /// `<br>`
    pub(in crate::book) fn line_break(&mut self) {
        self.line.breaks += 1;
    }

    /// Two line ends in a row end a paragraph; one stays in it.
    fn break_line(&mut self) {
        let breaks = std::mem::take(&mut self.line.breaks);
        if self.is_fresh() {
            self.blank_lines += breaks.saturating_sub(1);
            return;
        }
        let numbered = matches!(self.form.role, Kind::Heading(_))
            && heading::parse(self.line.words.trim()).is_some_and(|heading| heading.wants_title());
        if breaks > 1 && !matches!(self.form.role, Kind::Heading(_)) || numbered {
            self.end();
            self.blank_lines += breaks.saturating_sub(2);
            return;
        }
        let is_heading = matches!(self.form.role, Kind::Heading(_));
        let length = self.line.words.trim_end_matches(' ').len();
        self.line.words.truncate(length);
        self.line.words.push(if is_heading { ' ' } else { '\n' });
    }

    /// Ends the paragraph.
    pub(in crate::book) fn end(&mut self) {
        let line = std::mem::take(&mut self.line);
        let bare = line.words.trim();
        if bare.is_empty() {
            // A paragraph of hard blanks is a blank line that somebody made.
            self.blank_lines += usize::from(line.words.contains('\u{a0}')) + line.breaks.min(3);
            return;
        }
        let (words, role) = self.written(&line);
        let is_story = role == Role::Text;
        if self.ruled && is_story && self.pieces.last().is_some_and(|piece| piece.role == Role::Text) {
            self.push(RULE, Role::Break);
        }
        self.ruled = false;
        self.push(&words, role);
        if let Some(piece) = self.pieces.last_mut() {
            piece.listed = line.listed;
        }
    }

    fn written(&self, line: &Line) -> (String, Role) {
        let bare = line.words.trim();
        let role = match self.form.role {
            Kind::Text if is_break(bare) => Role::Break,
            Kind::Text => return (emphasised(line), Role::Text),
            Kind::Heading(level) if is_break(bare) && level > 0 => Role::Break,
            Kind::Heading(level) => {
                let known = heading::parse(bare).unwrap_or_else(|| Heading::marked(bare));
                Role::Heading(Heading { level, ..known })
            }
            Kind::Title => Role::Title,
            Kind::Blurb => Role::Blurb,
            Kind::Note => Role::Note,
            Kind::Contents => Role::Contents,
            Kind::Metadata => Role::Metadata,
        };
        (bare.to_owned(), role)
    }

    fn push(&mut self, words: &str, role: Role) {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        if self.form.indented && role == Role::Text {
            self.text.push_str("    ");
        }
        let start = self.text.len();
        self.text.push_str(words);
        let apart = std::mem::take(&mut self.form.apart);
        let blank_lines = 1 + std::mem::take(&mut self.blank_lines) + usize::from(apart);
        self.pieces.push(Piece { span: start..self.text.len(), blank_lines, joined: false, listed: false, role });
    }
}

/// Characters that nobody sees: soft hyphens, byte order marks, control characters.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{feff}' | '\u{200b}' | '\u{2060}') || (c.is_control() && c != '\n')
}

/// A paragraph with its emphasis written as Markdown does: `*italic*`, `**bold**`. A mark of the page's own that could
/// be taken for that gets a backslash.
fn emphasised(line: &Line) -> String {
    let words = line.words.as_str();
    let lead = words.len() - words.trim_start().len();
    let end = words.trim_end().len();
    if line.looks.iter().all(|(_, look)| *look == Look::default()) && !words.contains(['*', '_']) {
        return words.trim().to_owned();
    }
    let mut out = String::with_capacity(words.len() + 16);
    for (order, (from, look)) in line.looks.iter().enumerate() {
        let to = line.looks.get(order + 1).map_or(words.len(), |(next, _)| *next).clamp(lead, end);
        let from = (*from).clamp(lead, end);
        let run = &words[from..to.max(from)];
        let core = run.trim();
        let core_from = from + (run.len() - run.trim_start().len());
        let (before, after) = (words[..core_from].chars().next_back(), words[core_from + core.len()..].chars().next());
        let in_word = [before, after].into_iter().flatten().any(char::is_alphanumeric);
        let mark = match (look.italic, look.bold) {
            _ if in_word || !core.contains(char::is_alphanumeric) || out.ends_with('*') => "",
            (true, true) => "***",
            (true, false) => "*",
            (false, true) => "**",
            (false, false) => "",
        };
        let shouted = look.small_capitals && core_from > lead && core.ends_with('!');
        let core_text = if shouted { core.to_uppercase() } else { core.to_owned() };
        out.push_str(&run[..run.len() - run.trim_start().len()]);
        out.push_str(mark);
        escape(&core_text, before, after, &mut out);
        out.push_str(mark);
        out.push_str(if core.is_empty() { "" } else { &run[run.trim_end().len()..] });
    }
    out
}

/// Appends words; a star or underscore that stands at the edge of a word, where it could open or close emphasis, gets a
/// backslash.
fn escape(words: &str, before: Option<char>, after: Option<char>, out: &mut String) {
    let mut last = before;
    let mut chars = words.chars().peekable();
    while let Some(c) = chars.next() {
        if matches!(c, '*' | '_') {
            let next = chars.peek().copied().or(after);
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
            let inside = letter(last) && letter(next);
            let alone = blank(last) && blank(next);
            if !inside && !alone {
                out.push('\\');
            }
        }
        out.push(c);
        last = Some(c);
    }
}
