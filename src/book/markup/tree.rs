//! A page as a tree that lies flat: nodes in the order of the source, each knowing where its inside ends. Nothing that
//! walks it needs to call itself, so no depth of nesting can exhaust the stack.

use super::token::{self, Token};
use std::collections::HashMap;

/// A page.
#[derive(Debug, Default)]
pub(in crate::book) struct Tree {
    /// Names, values and texts.
    store: String,
    nodes: Vec<Node>,
    attributes: Vec<(Span, Span)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    start: u32,
    end: u32,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    /// In small letters; empty for text.
    name: Span,
    /// Text, for text.
    text: Span,
    /// First and last attribute.
    attributes: Span,
    /// The node after the last inside.
    end: u32,
    /// The node around; its own index for the topmost.
    parent: u32,
}

/// Deeper elements than this are left out, and their text stands in the one above; browsers stop at 512 as well.
const DEEPEST: usize = 400;

/// More nodes than this are no book.
const MOST_NODES: usize = 6_000_000;

impl Tree {
    /// Reads a page of HTML or XHTML, well formed or not.
    pub(in crate::book) fn html(source: &str) -> Self {
        Builder::build(source, true)
    }

    /// Reads XML, well formed or not.
    pub(in crate::book) fn xml(source: &str) -> Self {
        Builder::build(source, false)
    }

    /// The node of an index.
    pub(in crate::book) fn at(&self, index: usize) -> Element<'_> {
        Element { tree: self, index }
    }

    /// How many nodes there are.
    pub(in crate::book) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Every element in the order of the source.
    pub(in crate::book) fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        (0..self.nodes.len()).map(|index| self.at(index)).filter(|node| node.is_element())
    }

    /// The first element of this name.
    pub(in crate::book) fn first(&self, local: &str) -> Option<Element<'_>> {
        self.elements().find(|element| element.local() == local)
    }

    fn slice(&self, span: Span) -> &str {
        &self.store[span.start as usize..span.end as usize]
    }
}

/// An element or a text of a page.
#[derive(Debug, Clone, Copy)]
pub(in crate::book) struct Element<'t> {
    tree: &'t Tree,
    pub(in crate::book) index: usize,
}

impl<'t> Element<'t> {
    fn node(&self) -> &'t Node {
        &self.tree.nodes[self.index]
    }

    pub(in crate::book) fn is_element(&self) -> bool {
        self.node().name.start < self.node().name.end
    }

    /// The name in small letters, with its prefix: `w:p`.
    pub(in crate::book) fn name(&self) -> &'t str {
        self.tree.slice(self.node().name)
    }

    /// The name without its prefix.
    pub(in crate::book) fn local(&self) -> &'t str {
        let name = self.name();
        name.rsplit_once(':').map_or(name, |(_, local)| local)
    }

    /// The text of a text.
    pub(in crate::book) fn own_text(&self) -> &'t str {
        self.tree.slice(self.node().text)
    }

    /// The value of an attribute, by its name in small letters with its prefix.
    pub(in crate::book) fn attr(&self, name: &str) -> Option<&'t str> {
        self.attrs().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// The value of an attribute, whatever its prefix.
    pub(in crate::book) fn local_attr(&self, local: &str) -> Option<&'t str> {
        self.attrs().find(|(key, _)| key.rsplit(':').next() == Some(local)).map(|(_, value)| value)
    }

    fn attrs(&self) -> impl Iterator<Item = (&'t str, &'t str)> {
        let tree = self.tree;
        let Span { start, end } = self.node().attributes;
        tree.attributes[start as usize..end as usize]
            .iter()
            .map(|(name, value)| (tree.slice(*name), tree.slice(*value)))
    }

    /// Whether a list of words in an attribute (`class`, `epub:type`, `role`) holds this one.
    pub(in crate::book) fn has(&self, attribute: &str, word: &str) -> bool {
        self.words(attribute).any(|one| one.eq_ignore_ascii_case(word))
    }

    /// The words of an attribute that is a list.
    pub(in crate::book) fn words(&self, attribute: &str) -> impl Iterator<Item = &'t str> {
        self.attr(attribute).unwrap_or_default().split_ascii_whitespace()
    }

    /// The node after the last inside.
    pub(in crate::book) fn end(&self) -> usize {
        self.node().end as usize
    }

    pub(in crate::book) fn parent(&self) -> Option<Element<'t>> {
        let parent = self.node().parent as usize;
        (parent != self.index).then(|| self.tree.at(parent))
    }

    /// Nodes right inside.
    pub(in crate::book) fn children(&self) -> impl Iterator<Item = Element<'t>> + use<'t> {
        let (tree, end) = (self.tree, self.end());
        let mut at = self.index + 1;
        std::iter::from_fn(move || {
            let child = (at < end).then(|| tree.at(at))?;
            at = child.end().max(at + 1);
            Some(child)
        })
    }

    /// Nodes inside, at any depth.
    pub(in crate::book) fn inside(&self) -> impl Iterator<Item = Element<'t>> + use<'t> {
        let tree = self.tree;
        (self.index + 1..self.end()).map(|index| tree.at(index))
    }

    /// Nodes that begin before this one, the nearest first: what it stands in is among them.
    pub(in crate::book) fn before(&self) -> impl Iterator<Item = Element<'t>> + use<'t> {
        let tree = self.tree;
        (0..self.index).rev().map(|index| tree.at(index))
    }

    /// Nodes that begin after this one has ended.
    pub(in crate::book) fn behind(&self) -> impl Iterator<Item = Element<'t>> + use<'t> {
        let tree = self.tree;
        (self.end()..tree.len()).map(|index| tree.at(index))
    }

    /// The first element inside of this name.
    pub(in crate::book) fn find(&self, local: &str) -> Option<Element<'t>> {
        self.inside().find(|node| node.local() == local)
    }

    /// All text inside, white space folded.
    pub(in crate::book) fn text(&self) -> String {
        let mut words = String::new();
        for node in self.inside().filter(|node| !node.is_element()) {
            words.push_str(node.own_text());
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The nodes after a child of an element, in the same element.
pub(in crate::book) fn after<'t>(
    parent: &Element<'t>,
    child: &Element<'t>,
) -> impl Iterator<Item = Element<'t>> + use<'t> {
    let (tree, end) = (parent.tree, parent.end());
    let mut at = child.end();
    std::iter::from_fn(move || {
        let next = (at < end).then(|| tree.at(at))?;
        at = next.end().max(at + 1);
        Some(next)
    })
}

struct Builder {
    tree: Tree,
    is_html: bool,
    /// Open elements: indexes of nodes.
    open: Vec<usize>,
    /// For each name, where in `open` it stands.
    places: HashMap<String, Vec<usize>>,
    /// Where in `open` blocks stand.
    blocks: Vec<usize>,
    /// Elements that were too deep, by name, so that their ends close nothing else.
    too_deep: HashMap<String, usize>,
    /// `</br>` right after `<br>` says nothing new.
    after_break: bool,
}

impl Builder {
    fn build(source: &str, is_html: bool) -> Tree {
        let mut builder = Self {
            tree: Tree::default(),
            is_html,
            open: Vec::new(),
            places: HashMap::new(),
            blocks: Vec::new(),
            too_deep: HashMap::new(),
            after_break: false,
        };
        builder.element("#root", "", false);
        for token in token::tokens(source, is_html) {
            if builder.tree.nodes.len() >= MOST_NODES {
                break;
            }
            builder.add(token);
        }
        builder.close_to(0);
        builder.tree
    }

    fn add(&mut self, token: Token<'_>) {
        let mut is_break = false;
        match token {
            Token::Text(text) => self.text(|store| token::decode(text, store)),
            Token::Raw(text) => self.text(|store| store.push_str(text)),
            Token::Open { name, attributes, closed } => {
                let name = name.to_ascii_lowercase();
                if self.is_html {
                    self.close_implied(&name);
                }
                is_break = name == "br";
                self.element(&name, attributes, closed || (self.is_html && VOID.contains(&name.as_str())));
            }
            Token::Close(name) => self.end(&name.to_ascii_lowercase()),
        }
        self.after_break = is_break;
    }

    fn text(&mut self, write: impl FnOnce(&mut String)) {
        let start = self.tree.store.len();
        write(&mut self.tree.store);
        let text = Span { start: start as u32, end: self.tree.store.len() as u32 };
        self.push(Span { start: 0, end: 0 }, text, Span { start: 0, end: 0 });
    }

    fn push(&mut self, name: Span, text: Span, attributes: Span) -> usize {
        let index = self.tree.nodes.len();
        let parent = self.open.last().copied().unwrap_or(index) as u32;
        self.tree.nodes.push(Node { name, text, attributes, end: index as u32 + 1, parent });
        index
    }

    fn element(&mut self, name: &str, attributes: &str, closed: bool) {
        if self.open.len() >= DEEPEST {
            if !closed {
                *self.too_deep.entry(name.to_owned()).or_default() += 1;
            }
            return;
        }
        let first = self.tree.attributes.len() as u32;
        for (key, value) in token::attributes(attributes) {
            let key = self.keep(|store| store.push_str(&key.to_ascii_lowercase()));
            let value = self.keep(|store| token::decode(value, store));
            self.tree.attributes.push((key, value));
        }
        let attributes = Span { start: first, end: self.tree.attributes.len() as u32 };
        let kept = self.keep(|store| store.push_str(name));
        let index = self.push(kept, Span { start: 0, end: 0 }, attributes);
        if !closed {
            let place = self.open.len();
            self.open.push(index);
            self.places.entry(name.to_owned()).or_default().push(place);
            if is_block(name) {
                self.blocks.push(place);
            }
        }
    }

    fn keep(&mut self, write: impl FnOnce(&mut String)) -> Span {
        let start = self.tree.store.len() as u32;
        write(&mut self.tree.store);
        Span { start, end: self.tree.store.len() as u32 }
    }

    /// Where in `open` the innermost element of this name stands.
    fn place(&self, name: &str) -> Option<usize> {
        self.places.get(name)?.last().copied()
    }

    fn innermost(&self, names: &[&str]) -> Option<usize> {
        names.iter().filter_map(|name| self.place(name)).max()
    }

    fn end(&mut self, name: &str) {
        if let Some(count) = self.too_deep.get_mut(name).filter(|count| **count > 0) {
            *count -= 1;
            return;
        }
        if self.is_html && name == "br" && !self.after_break {
            self.element("br", "", true);
        }
        let Some(place) = self.place(name).filter(|place| *place > 0) else {
            if self.is_html && name == "p" {
                self.element("p", "", true);
            }
            return;
        };
        // A stray end of a phrase closes no paragraph, and one inside a cell nothing outside of it.
        let stray = !is_block(name) && self.blocks.last().is_some_and(|block| *block > place);
        let outside = !TABLE.contains(&name) && self.innermost(&["td", "th"]).is_some_and(|cell| cell > place);
        if !(self.is_html && (stray || outside)) {
            self.close_to(place);
        }
    }

    /// Closes what HTML has closed by what opens now.
    fn close_implied(&mut self, name: &str) {
        let (closes, inside): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol", "menu"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "tr" => (&["tr"], &["table"]),
            "td" | "th" => (&["td", "th"], &["table", "tr"]),
            "thead" | "tbody" | "tfoot" => (&["thead", "tbody", "tfoot", "tr"], &["table"]),
            "option" => (&["option"], &["select"]),
            _ => (&[], &[]),
        };
        let place =
            closes.iter().filter_map(|name| self.place(name)).filter(|at| Some(*at) > self.innermost(inside)).min();
        if let Some(place) = place {
            self.close_to(place);
        }
        if is_block(name) && !matches!(name, "tr" | "td" | "th" | "body") {
            let paragraph = self.place("p").filter(|at| Some(*at) > self.innermost(&["table", "td", "th", "caption"]));
            if let Some(place) = paragraph {
                self.close_to(place);
            }
        }
    }

    /// Closes the element at a place of `open`, and all in it.
    fn close_to(&mut self, place: usize) {
        let end = self.tree.nodes.len() as u32;
        while self.open.len() > place {
            let Some(index) = self.open.pop() else { return };
            self.tree.nodes[index].end = end;
            let name = self.tree.slice(self.tree.nodes[index].name);
            if let Some(places) = self.places.get_mut(name) {
                places.pop();
            }
            if self.blocks.last() == Some(&self.open.len()) {
                self.blocks.pop();
            }
        }
    }
}

/// Elements that have no inside.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

const TABLE: [&str; 7] = ["table", "tr", "td", "th", "tbody", "thead", "tfoot"];

/// Whether an element stands on lines of its own.
pub(in crate::book) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "legend"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
            | "level"
            | "level1"
            | "level2"
            | "level3"
            | "level4"
            | "level5"
            | "level6"
            | "bodymatter"
            | "frontmatter"
            | "rearmatter"
            | "hd"
            | "doctitle"
            | "docauthor"
            | "poem"
            | "linegroup"
            | "line"
            | "sidebar"
            | "note"
            | "list"
            | "optgroup"
            | "option"
            | "select"
    )
}
