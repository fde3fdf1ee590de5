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
    if tree.elements().any(|element| is_link_to(&element, "fimfiction.net")) {
        fimfiction(tree, &mut parts);
    }
    parts
}

/// Whether an element is a link to a site.
fn is_link_to(element: &Element<'_>, site: &str) -> bool {
    let Some((_, address)) = element.attr("href").and_then(|address| address.split_once("://")) else { return false };
    let host = address.split(['/', '?', '#']).next().unwrap_or_default();
    element.local() == "a" && host.strip_suffix(site).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Books and pages of Fimfiction: the names of a story and of its author are links, and so is what leads back to the site.
/// Its boxes of notes are known by their class, as those of other sites are.
fn fimfiction(tree: &Tree, parts: &mut HashMap<usize, Part>) {
    for element in tree.elements() {
        let is = |classes: &str| {
            element.words("class").chain(element.attr("id")).any(|class| super::super::heading::listed(classes, class))
        };
        let leads = |to: &str| {
            let link = element.find("a").filter(|link| is_link_to(link, "fimfiction.net"));
            let address = link.and_then(|link| link.attr("href")).unwrap_or_default();
            address.contains(to) && address.split(to).nth(1).is_some_and(|rest| rest.split('/').count() < 3)
        };
        let part = match element.local() {
            "h1" if leads("/story/") => Part::All(Kind::Title),
            "h1" | "h2" | "h3" if leads("/user/") => Part::All(Kind::Title),
            "div" | "section" if is("description|story-description|synopsis") => Part::All(Kind::Blurb),
            "div" | "ul" | "p" | "table" if is(FIMFICTION_FRAME) => Part::All(Kind::Metadata),
            "p" | "div" if is_links(&element) => Part::Nothing,
            _ => continue,
        };
        parts.insert(element.index, part);
    }
}

const FIMFICTION_FRAME: &str = "tags|story-tags|story_tags|characters|info|story-info|stats|story-stats|word_count|word-count|\
    published|dates|links|chapter-links|chapter-nav";

/// Whether all words of a short element are those of links to the site.
fn is_links(element: &Element<'_>) -> bool {
    let mut linked = 0..0;
    let mut any = false;
    for node in element.inside().take(20) {
        if is_link_to(&node, "fimfiction.net") {
            linked = node.index..node.end();
            any = true;
        } else if !node.own_text().trim_matches(|c: char| !c.is_alphanumeric()).is_empty()
            && !linked.contains(&node.index)
        {
            return false;
        }
    }
    any && element.inside().nth(20).is_none()
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
