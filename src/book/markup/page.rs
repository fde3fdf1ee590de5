//! From a page's tree to words: one pass, with a stack of its own.

use super::super::Options;
use super::flow::{Flow, Form, Kind};
use super::look::{Look, Sheet};
use super::role::{Part, part};
use super::tree::{Element, Tree, is_block};
use std::collections::HashMap;

/// How a page is to be read.
pub(in crate::book) struct Page<'t> {
    pub(in crate::book) tree: &'t Tree,
    pub(in crate::book) sheet: &'t Sheet,
    pub(in crate::book) options: &'t Options,
    /// What is known of single elements, by their index.
    pub(in crate::book) parts: &'t HashMap<usize, Part>,
    /// What the page is as a whole.
    pub(in crate::book) kind: Kind,
}

/// An element whose inside is being read.
struct Frame<'t> {
    element: Element<'t>,
    look: Look,
    form: Form,
    is_block: bool,
    /// The next number of a list.
    number: i64,
}

impl Page<'_> {
    /// Appends the words of an element to a flow.
    ///
    /// A page of which more than half is italic, or bold, is set so: nothing in it is emphasised by that.
    pub(in crate::book) fn read(&self, root: usize, flow: &mut Flow) {
        let mut trial = Flow::default();
        self.walk(root, &mut trial);
        trial.end();
        let [all, italic, bold] = trial.letters;
        flow.begin_page();
        flow.plain = Look { italic: italic * 2 > all, bold: bold * 2 > all, ..Look::default() };
        self.walk(root, flow);
        flow.end();
    }

    fn walk(&self, root: usize, flow: &mut Flow) {
        let mut open: Vec<Frame<'_>> = Vec::new();
        let end = self.tree.at(root).end();
        let mut at = root;
        while at < end {
            while open.last().is_some_and(|frame| frame.element.end() <= at) {
                close(&mut open, flow);
            }
            let node = self.tree.at(at);
            at = if node.is_element() { self.open(node, &mut open, flow) } else { self.text(node, &open, flow) };
        }
        while !open.is_empty() {
            close(&mut open, flow);
        }
    }

    /// Reads a text; gives the next node.
    fn text(&self, node: Element<'_>, open: &[Frame<'_>], flow: &mut Flow) -> usize {
        let around = open.last();
        // With readings asked for, the characters they stand beside are not read.
        let replaced = self.options.ruby && around.is_some_and(|frame| matches!(frame.element.local(), "ruby" | "rb"));
        if !replaced {
            flow.words(node.own_text(), around.map_or(Look::default(), |frame| frame.look));
        }
        node.end()
    }

    /// Begins an element; gives the next node to read: the first inside, or the one after it.
    fn open<'t>(&'t self, element: Element<'t>, open: &mut Vec<Frame<'t>>, flow: &mut Flow) -> usize {
        let outside = Form { role: self.kind, ..Form::default() };
        let (around, form) = open.last().map_or((Look::default(), &outside), |frame| (frame.look, &frame.form));
        let form = form.clone();
        let look = self.sheet.look(&element, around);
        let part = self.parts.get(&element.index).copied().unwrap_or_else(|| part(&element, self.options));
        let is_block = is_block(element.local()) && !matches!(element.local(), "td" | "th") && part != Part::Line;
        if is_block {
            flow.begin(form.clone());
        } else if part == Part::Line && !flow.is_fresh() {
            flow.line_break();
        }
        if let Some(id) = element.attr("id").or_else(|| element.attr("name").filter(|_| element.local() == "a")) {
            flow.anchor(id);
        }
        if look.hidden || part == Part::Nothing {
            return element.end();
        }
        match element.local() {
            "br" => flow.line_break(),
            "td" | "th" if is_ditto(&element) => return element.end(),
            "td" | "th" => flow.cell(),
            // `2<sup>1</sup>⁄<sub>2</sub>` is two and a half.
            "sup" if flow.ends_in_digit() && self.is_over(&element) => flow.words(" ", look),
            "q" => flow.words("“", look),
            _ => {}
        }
        if part == Part::Picture {
            self.picture(&element, look, flow);
            return element.end();
        }
        if element.local() == "li" {
            flow.number(number(&element, look, open));
        }
        if part == Part::Rule {
            flow.rule();
            return element.end();
        }
        let form = self.form(&element, part, &form);
        if is_block || form.role != flow.form().role {
            flow.begin(form.clone());
        }
        let is_block = is_block || form.role != outer_role(open, self.kind);
        open.push(Frame { element, look, form, is_block, number: first_number(&element) });
        element.index + 1
    }

    /// Whether a raised number is the upper one of a fraction.
    fn is_over(&self, raised: &Element<'_>) -> bool {
        let below = (raised.end() < self.tree.len()).then(|| self.tree.at(raised.end()).own_text());
        below.is_some_and(|text| text.starts_with(['⁄', '/'])) && raised.text().chars().all(|c| c.is_ascii_digit())
    }

    /// Reads the words that stand for a picture, where they are wanted. A picture of one letter with a word's rest right
    /// behind it is that letter.
    fn picture(&self, image: &Element<'_>, look: Look, flow: &mut Flow) {
        let words = image.attr("alt").unwrap_or_default().trim();
        let is_letter = words.chars().count() == 1 && words.chars().all(char::is_uppercase);
        let goes_on = || (image.end() < self.tree.len()).then(|| self.tree.at(image.end()).own_text());
        if is_letter && goes_on().is_some_and(|text| text.starts_with(char::is_alphabetic)) {
            flow.words(words, look);
        } else if self.options.alt && !words.is_empty() {
            flow.words(&format!(" {words} "), look);
        }
    }

    /// The form of what stands in an element.
    fn form(&self, element: &Element<'_>, part: Part, around: &Form) -> Form {
        let in_story = around.role == Kind::Text;
        let role = match part {
            Part::All(Kind::Text) if around.role == Kind::Metadata => Kind::Text,
            Part::All(kind) if in_story || around.role == Kind::Note => kind,
            Part::Heading(level) if in_story => Kind::Heading(level),
            _ => around.role,
        };
        let indented = around.indented || element.local() == "blockquote";
        Form { role, indented, apart: element.local() == "p" && self.sheet.is_apart(element) }
    }
}

/// Whether a cell of a table only says that what stands above it holds here, too.
fn is_ditto(cell: &Element<'_>) -> bool {
    let mut texts = cell.inside().map(|node| node.own_text().trim()).filter(|text| !text.is_empty()).peekable();
    texts.peek().is_some() && texts.all(|text| text.chars().all(|c| matches!(c, '"' | '“' | '”' | '„' | '〃' | '″')))
}

fn outer_role(open: &[Frame<'_>], kind: Kind) -> Kind {
    open.last().map_or(kind, |frame| frame.form.role)
}

/// Ends the innermost element.
fn close(open: &mut Vec<Frame<'_>>, flow: &mut Flow) {
    let Some(frame) = open.pop() else { return };
    if frame.element.local() == "q" {
        flow.words("”", frame.look);
    } else if frame.element.local() == "li" {
        flow.number(None);
    }
    if frame.is_block {
        let around = open.last().map_or_else(Form::default, |outer| Form { apart: false, ..outer.form.clone() });
        flow.begin(around);
    }
}

/// The number that the first line of a list has.
fn first_number(list: &Element<'_>) -> i64 {
    list.attr("start").and_then(|start| start.trim().parse().ok()).unwrap_or(1)
}

/// What a line of a list begins with: `3. `; nothing where the list shows no numbers.
fn number(line: &Element<'_>, look: Look, open: &mut [Frame<'_>]) -> Option<String> {
    let list = open.last_mut().filter(|frame| frame.element.local() == "ol")?;
    let own = line.attr("value").and_then(|value| value.trim().parse().ok());
    let number: i64 = own.unwrap_or(list.number);
    list.number = number.saturating_add(1);
    let letter = |first: u8| {
        let letter = u8::try_from(number - 1).ok().filter(|place| *place < 26)?;
        Some(format!("{}. ", char::from(first + letter)))
    };
    match list.element.attr("type") {
        _ if look.unnumbered => None,
        Some("a") => letter(b'a'),
        Some("A") => letter(b'A'),
        _ => Some(format!("{number}. ")),
    }
}
