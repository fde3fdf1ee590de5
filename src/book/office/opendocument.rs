//! OpenDocument texts (ODT, ISO/IEC 26300): `content.xml` with its own styles and those of `styles.xml`.

use super::super::archive::Archive;
use super::super::markup::flow::{Flow, Form, Kind};
use super::super::markup::look::Look;
use super::super::markup::{Element, Tree};
use super::super::{File, Reading};
use anyhow::Result;
use std::collections::HashMap;

/// Reads an OpenDocument text.
///
/// # Errors
/// A [`crate::note::Note`] when it is damaged or has no text.
pub(in crate::book) fn read(file: &File<'_>) -> Result<Reading> {
    let archive = Archive::open(file.path, file.bytes)?;
    let content = super::text_part(&archive, "content.xml", file)?;
    let common = super::part(&archive, "styles.xml")?.unwrap_or_default();
    let about = super::part(&archive, "meta.xml")?;
    let styles = Styles::of([&content, &common]);
    let mut flow = Flow::default();
    let body = content.elements().find(|element| element.name() == "office:text").map_or(0, |body| body.index);
    Walk { tree: &content, styles: &styles, file }.read(body, &mut flow);
    Ok(super::finish(file, flow, about.as_ref()))
}

struct Walk<'t> {
    tree: &'t Tree,
    styles: &'t Styles<'t>,
    file: &'t File<'t>,
}

impl Walk<'_> {
    fn read(&self, body: usize, flow: &mut Flow) {
        // Where spans end, and what held before them.
        let mut spans: Vec<(usize, Look)> = Vec::new();
        let mut look = Look::default();
        let (mut contents_end, mut row_end) = (0, 0);
        let end = self.tree.at(body).end();
        let mut at = body + 1;
        while at < end {
            let node = self.tree.at(at);
            at += 1;
            while spans.last().is_some_and(|(end, _)| *end <= node.index) {
                look = spans.pop().map_or(look, |(_, before)| before);
            }
            if !node.is_element() {
                let in_text = !spans.is_empty();
                flow.words(if in_text { node.own_text() } else { "" }, look);
                continue;
            }
            match node.name() {
                "text:p" | "text:h" => {
                    spans.push((node.end(), look));
                    look = self.styles.look(node.attr("text:style-name"), Look::default());
                    if node.index < row_end {
                        flow.words(" ", Look::default());
                    } else {
                        let role = if node.index < contents_end { Kind::Contents } else { self.kind(&node) };
                        flow.begin(Form { role, ..Form::default() });
                    }
                }
                "text:span" => {
                    spans.push((node.end(), look));
                    look = self.styles.look(node.attr("text:style-name"), look);
                }
                "text:line-break" => flow.line_break(),
                "text:s" | "text:tab" => flow.words(" ", look),
                "text:table-of-content" | "text:illustration-index" | "text:alphabetical-index" => {
                    contents_end = node.end()
                }
                "table:table-row" => {
                    let role = if self.file.options.tables { Kind::Text } else { Kind::Metadata };
                    flow.begin(Form { role, ..Form::default() });
                    row_end = node.end();
                }
                "table:table-cell" => flow.cell(),
                // What was deleted, the notes and remarks beside the text, the names of its variables, drawings.
                "text:tracked-changes"
                | "text:note"
                | "office:annotation"
                | "text:sequence-decls"
                | "text:variable-decls"
                | "office:forms"
                | "text:bookmark-ref"
                | "svg:title"
                | "svg:desc"
                | "text:ruby-text" => {
                    at = node.end();
                }
                _ => {}
            }
        }
    }

    fn kind(&self, node: &Element<'_>) -> Kind {
        let level = node.attr("text:outline-level").and_then(|level| level.parse::<u8>().ok());
        let is_title = self.styles.is_title(node.attr("text:style-name"));
        match level {
            Some(level @ 1..=6) if node.name() == "text:h" => Kind::Heading(level),
            _ if node.name() == "text:h" || is_title => Kind::Heading(1),
            _ => Kind::Text,
        }
    }
}

/// Styles by their names.
struct Styles<'t> {
    by_name: HashMap<&'t str, Element<'t>>,
}

impl<'t> Styles<'t> {
    fn of(trees: [&'t Tree; 2]) -> Self {
        let mut by_name = HashMap::new();
        for style in trees.into_iter().flat_map(Tree::elements).filter(|element| element.name() == "style:style") {
            if let Some(name) = style.attr("style:name") {
                by_name.entry(name).or_insert(style);
            }
        }
        Self { by_name }
    }

    /// A style and those that it inherits from, the outermost last.
    fn chain(&self, name: Option<&str>) -> Vec<Element<'t>> {
        let mut chain: Vec<Element<'t>> = name.and_then(|name| self.by_name.get(name)).copied().into_iter().collect();
        while let Some(last) = chain.last().filter(|_| chain.len() < 10) {
            let parent = last.attr("style:parent-style-name").and_then(|name| self.by_name.get(name));
            let Some(parent) = parent else { break };
            chain.push(*parent);
        }
        chain
    }

    fn is_title(&self, name: Option<&str>) -> bool {
        name == Some("Title") || self.chain(name).iter().any(|style| style.attr("style:name") == Some("Title"))
    }

    fn look(&self, name: Option<&str>, around: Look) -> Look {
        let mut look = around;
        for style in self.chain(name).into_iter().rev() {
            let Some(properties) = style.children().find(|child| child.name() == "style:text-properties") else {
                continue;
            };
            if let Some(value) = properties.attr("fo:font-style") {
                look.italic = matches!(value, "italic" | "oblique");
            }
            if let Some(value) = properties.attr("fo:font-weight") {
                look.bold = value == "bold" || value.parse::<u32>().is_ok_and(|weight| weight >= 600);
            }
            if let Some(value) = properties.attr("fo:font-variant") {
                look.small_capitals = value == "small-caps";
            }
            look.hidden |= properties.attr("text:display") == Some("none");
        }
        look
    }
}
