//! The table of contents of an EPUB: `nav` of EPUB 3, NCX of EPUB 2.

use super::super::archive;
use super::super::markup::{Element, Tree};

/// A line of the table of contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// 0 for the outermost.
    pub(super) depth: usize,
    pub(super) title: String,
    /// Empty for a line that only heads those below it.
    pub(super) path: String,
    pub(super) fragment: String,
}

/// The entries of a navigation document, in order.
pub(super) fn of_nav(tree: &Tree, name: &str) -> Vec<Entry> {
    let navs = || tree.elements().filter(|element| element.local() == "nav");
    let is_toc = |nav: &Element<'_>| nav.has("epub:type", "toc") || nav.has("role", "doc-toc");
    let Some(nav) = navs().find(is_toc).or_else(|| navs().find(|nav| nav.attr("epub:type").is_none())) else {
        return Vec::new();
    };
    let folder = archive::folder(name);
    let mut lists: Vec<usize> = Vec::new();
    let mut entries = Vec::new();
    for element in nav.inside().filter(Element::is_element) {
        while lists.last().is_some_and(|end| *end <= element.index) {
            lists.pop();
        }
        match element.local() {
            // A line that leads nowhere heads those below it.
            "span" if element.parent().is_some_and(|parent| parent.local() == "li") => {
                let (path, fragment) = (String::new(), String::new());
                entries.push(Entry { depth: lists.len().saturating_sub(1), title: element.text(), path, fragment });
            }
            "ol" | "ul" => lists.push(element.end()),
            "a" => {
                let href = element.attr("href").unwrap_or_default();
                let (path, fragment) = archive::href(folder, href);
                // `#c1` points into the navigation document itself.
                let path = if path == folder { name.to_owned() } else { path };
                entries.push(Entry { depth: lists.len().saturating_sub(1), title: label(&element), path, fragment });
            }
            _ => {}
        }
    }
    entries
}

/// The words of a link; where it holds but a picture, those that stand for it.
fn label(link: &Element<'_>) -> String {
    let words = link.text();
    if !words.is_empty() {
        return words;
    }
    let said = link.inside().find_map(|node| node.attr("alt").or(node.attr("title"))).or(link.attr("title"));
    said.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the landmarks of a navigation document call documents: path and fragment, type.
pub(super) fn landmarks(tree: &Tree, name: &str) -> Vec<((String, String), String)> {
    let navs = tree.elements().filter(|element| element.local() == "nav" && element.has("epub:type", "landmarks"));
    let links = navs.flat_map(|nav| nav.inside().filter(|node| node.local() == "a"));
    links
        .filter_map(|link| {
            let kind = link.words("epub:type").next()?;
            Some((archive::href(archive::folder(name), link.attr("href")?), kind.to_ascii_lowercase()))
        })
        .collect()
}

/// The entries of an NCX, in order.
pub(super) fn of_ncx(tree: &Tree, name: &str) -> Vec<Entry> {
    let folder = archive::folder(name);
    let mut points: Vec<usize> = Vec::new();
    let mut entries = Vec::new();
    for point in tree.elements().filter(|element| element.local() == "navpoint") {
        while points.last().is_some_and(|end| *end <= point.index) {
            points.pop();
        }
        let child = |name: &'static str| point.children().find(move |child| child.local() == name);
        let title = child("navlabel").map(|label| label.text()).unwrap_or_default();
        let source = child("content").and_then(|content| content.attr("src"));
        if let Some(source) = source {
            let (path, fragment) = archive::href(folder, source);
            entries.push(Entry { depth: points.len(), title, path, fragment });
        }
        points.push(point.end());
    }
    entries
}
