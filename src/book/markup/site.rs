//! Pages of story sites, and books made from them: what their own words around a story are.

use super::flow::Kind;
use super::role::Part;
use super::tree::{Element, Tree};
use std::collections::HashMap;

/// What is known of single elements, by their index; empty for pages of no site that is known.
pub(in crate::book) fn parts(tree: &Tree) -> HashMap<usize, Part> {
    let mut parts = HashMap::new();
    let is_archive =
        tree.elements().any(|element| element.has("class", "userstuff") || element.attr("id") == Some("afterword"));
    if is_archive {
        archive(tree, &mut parts);
    }
    parts
}

/// The Archive of Our Own, whose pages, downloads and EPUBs use the same classes.
fn archive(tree: &Tree, parts: &mut HashMap<usize, Part>) {
    for element in tree.elements() {
        let is = |class: &str| element.has("class", class);
        let id = element.attr("id").unwrap_or_default();
        let part = match element.local() {
            "p" if is("message") => Part::All(Kind::Metadata),
            "dl" if is("tags") || is("meta") => Part::All(Kind::Metadata),
            "h3" | "h2" if is("landmark") => Part::Nothing,
            "ul" if is("actions") || is("associations") => Part::Nothing,
            "h1" | "h2" if in_preface(&element) || (is("title") && is("heading")) => Part::All(Kind::Title),
            "div" | "h3" if is("byline") => Part::All(Kind::Title),
            "h2" | "h1" if matches!(element.text().as_str(), "Preface" | "Afterword") => Part::All(Kind::Metadata),
            "div" if is("summary") && is("module") => Part::All(Kind::Blurb),
            "div" if is("notes") || is("end") && is("module") || id.starts_with("endnotes") => Part::All(Kind::Note),
            "div" if matches!(id, "feedback" | "comments_placeholder" | "kudos") => Part::Nothing,
            "p" | "h3" => {
                label(&element, parts);
                continue;
            }
            _ => continue,
        };
        parts.insert(element.index, part);
    }
}

/// The title of a work stands in the block of its preface, and has no class in downloads.
fn in_preface(element: &Element<'_>) -> bool {
    if element.local() != "h1" {
        return false;
    }
    let mut around = element.parent();
    for _ in 0..4 {
        let Some(parent) = around else { return false };
        if parent.attr("id") == Some("preface") || parent.has("class", "meta") {
            return true;
        }
        around = parent.parent();
    }
    false
}

/// `Summary`, `Chapter Notes` and their like: they and the block below them are that.
fn label(element: &Element<'_>, parts: &mut HashMap<usize, Part>) {
    if element.inside().nth(6).is_some() {
        return;
    }
    let words = element.text();
    let kind = match words.trim_end_matches(':') {
        "Summary" | "Chapter Summary" => Kind::Blurb,
        "Notes" | "Chapter Notes" | "End Notes" | "Chapter End Notes" | "Work Notes" => Kind::Note,
        _ if words.starts_with("See the end of the ") && words.ends_with("notes") => Kind::Note,
        _ => return,
    };
    parts.insert(element.index, Part::All(kind));
    let Some(parent) = element.parent() else { return };
    // A label has a handful of brothers; what follows a story's own paragraph is not looked at.
    let below = super::tree::after(&parent, element).take(2).find(|node| node.is_element());
    if let Some(below) = below.filter(|below| below.local() == "blockquote" || below.has("class", "userstuff")) {
        parts.insert(below.index, Part::All(kind));
    }
}
