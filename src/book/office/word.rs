//! Word files (DOCX, ECMA-376): `word/document.xml` with the styles of `word/styles.xml`.

use super::super::archive::Archive;
use super::super::markup::flow::{Flow, Form, Kind};
use super::super::markup::look::Look;
use super::super::markup::{Element, Tree};
use super::super::{File, Reading};
use anyhow::Result;
use std::collections::HashMap;

/// Reads a Word file.
///
/// # Errors
/// A [`crate::note::Note`] when it is damaged or has no text.
pub(in crate::book) fn read(file: &File<'_>) -> Result<Reading> {
    let archive = Archive::open(file.path, file.bytes)?;
    let document = super::text_part(&archive, "word/document.xml", file)?;
    let styles = super::part(&archive, "word/styles.xml")?.map(|tree| styles(&tree)).unwrap_or_default();
    let about = super::part(&archive, "docProps/core.xml")?;
    let mut flow = Flow::default();
    let mut at = 0;
    let mut look = Look::default();
    let mut paragraph_look = Look::default();
    // Where the innermost list of contents and row of a table end.
    let (mut contents_end, mut row_end) = (0, 0);
    while at < document.len() {
        let node = document.at(at);
        at += 1;
        match node.name() {
            "w:sdt" if node.inside().take(40).any(|node| node.attr("w:val") == Some("Table of Contents")) => {
                contents_end = node.end();
            }
            "w:tr" => {
                flow.begin(Form {
                    role: if file.options.tables { Kind::Text } else { Kind::Metadata },
                    ..Form::default()
                });
                row_end = node.end();
            }
            "w:tc" => flow.cell(),
            // In a row the cells' paragraphs make one, which says what each cell holds.
            "w:p" if node.index < row_end => flow.words(" ", Look::default()),
            "w:p" => {
                let style = style(&node, &styles);
                paragraph_look = style.look;
                let role = if node.index < contents_end { Kind::Contents } else { style.kind };
                flow.begin(Form { role, ..Form::default() });
            }
            "w:r" => look = run_look(&node, &styles, paragraph_look),
            "w:t" if !look.hidden => {
                let text = node.inside().filter(|node| !node.is_element());
                text.for_each(|node| flow.words(node.own_text(), look));
                at = node.end();
            }
            "w:br" | "w:cr" => flow.line_break(),
            "w:tab" => flow.words(" ", look),
            "w:nobreakhyphen" => flow.words("-", look),
            // Deleted, moved away, or shown in another way for older programs; and the inside of properties.
            "w:del" | "w:movefrom" | "mc:fallback" | "w:ppr" | "w:rpr" | "w:instrtext" | "w:tblpr" | "w:sdtpr" => {
                at = node.end();
            }
            _ => {}
        }
    }
    Ok(super::finish(file, flow, about.as_ref()))
}

/// What a paragraph style says.
#[derive(Debug, Clone, Copy, Default)]
struct Style {
    kind: Kind,
    look: Look,
}

fn styles(tree: &Tree) -> HashMap<String, Style> {
    let mut raw: HashMap<&str, Element<'_>> = HashMap::new();
    for style in tree.elements().filter(|element| element.name() == "w:style") {
        if let Some(id) = style.attr("w:styleid") {
            raw.entry(id).or_insert(style);
        }
    }
    raw.iter().map(|(id, style)| ((*id).to_owned(), resolve(*style, &raw))).collect()
}

/// A style with what it inherits.
fn resolve(style: Element<'_>, raw: &HashMap<&str, Element<'_>>) -> Style {
    let mut chain = vec![style];
    // A ring of styles has no end.
    for _ in 0..10 {
        let base = chain[chain.len() - 1].children().find(|child| child.name() == "w:basedon");
        let Some(base) = base.and_then(|base| raw.get(base.attr("w:val")?)) else { break };
        chain.push(*base);
    }
    let mut found = Style::default();
    for style in chain.into_iter().rev() {
        let name = style.children().find(|child| child.name() == "w:name").and_then(|name| name.attr("w:val"));
        let name = name.unwrap_or_default().to_ascii_lowercase();
        let level =
            style.find("outlinelvl").and_then(|level| level.attr("w:val")?.parse::<u8>().ok()).map(|level| level + 1);
        let named = name.strip_prefix("heading ").and_then(|level| level.parse().ok());
        found.kind = match level.or(named) {
            Some(level @ 1..=6) => Kind::Heading(level),
            _ if name == "title" => Kind::Heading(1),
            _ if name.starts_with("toc ") || name == "toc heading" => Kind::Contents,
            _ if name.starts_with("footnote")
                || name.starts_with("endnote")
                || name == "header"
                || name == "footer" =>
            {
                Kind::Metadata
            }
            _ => found.kind,
        };
        found.look = properties(&style, found.look);
    }
    found
}

fn style(paragraph: &Element<'_>, styles: &HashMap<String, Style>) -> Style {
    let properties = paragraph.children().find(|child| child.name() == "w:ppr");
    let named = properties.and_then(|properties| properties.find("pstyle")).and_then(|style| style.attr("w:val"));
    named.and_then(|id| styles.get(id)).copied().unwrap_or_default()
}

fn run_look(run: &Element<'_>, styles: &HashMap<String, Style>, around: Look) -> Look {
    let own = run.children().find(|child| child.name() == "w:rpr");
    let named =
        own.and_then(|own| own.find("rstyle")).and_then(|style| style.attr("w:val")).and_then(|id| styles.get(id));
    let around = named.map_or(around, |style| Look {
        italic: around.italic || style.look.italic,
        bold: around.bold || style.look.bold,
        ..around
    });
    properties(run, around)
}

/// What the `w:rPr` right inside an element changes.
fn properties(element: &Element<'_>, around: Look) -> Look {
    let mut look = around;
    let Some(own) = element.children().find(|child| child.name() == "w:rpr") else { return look };
    for property in own.children() {
        let on = !matches!(property.attr("w:val"), Some("0" | "false" | "off"));
        match property.name() {
            "w:i" => look.italic = on,
            "w:b" => look.bold = on,
            "w:smallcaps" => look.small_capitals = on,
            "w:vanish" => look.hidden = on,
            _ => {}
        }
    }
    look
}
