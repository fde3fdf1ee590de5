//! Which part of a page is the story: menus, comments, forms and footers stand around it.

use super::super::heading::{self, listed};
use super::super::markup::{Element, Part, Tree};
use std::collections::HashMap;

/// What a page says of itself.
#[derive(Debug, Default)]
pub(super) struct About {
    pub(super) title: Option<String>,
    pub(super) author: Option<String>,
    pub(super) language: Option<String>,
    /// The title of the chapter that the page holds, where it says so beside the text.
    pub(super) chapter: Option<String>,
}

/// Where sites put their stories, by id or class.
const STORY: &str = "storytext|workskin|chapter-content|chapter-inner|chaptercontent|storycontent|story-content|\
    chapter-body|chapter_content|story-text|entry-content|post-content|reading-content";

/// The element that holds the story; furniture inside it is marked as nothing.
///
/// From the top, the way leads into whichever part holds four fifths of the words that stand in paragraphs, and ends where
/// none does: there the chapters, or the paragraphs, lie side by side.
pub(super) fn find(tree: &Tree, parts: &mut HashMap<usize, Part>) -> usize {
    let body = tree.first("body").map_or(0, |body| body.index);
    let prose = weigh(tree, parts);
    // A download of the Archive of Our Own is the story from top to bottom.
    if tree.elements().any(|element| element.attr("id") == Some("preface")) {
        return body;
    }
    let named = tree.elements().filter(|element| is_named(element)).max_by_key(|element| prose[element.index]);
    if let Some(story) = named.filter(|story| prose[story.index] * 2 > prose[body]) {
        return with_title(story, parts);
    }
    let mut at = tree.at(body);
    loop {
        let all = prose[at.index];
        let heavy = at.children().filter(Element::is_element).find(|child| prose[child.index] * 5 > all * 4);
        match heavy.filter(|child| all > 0 && !is_paragraph(child)) {
            Some(child) => at = child,
            None => break,
        }
    }
    with_title(at, parts)
}

fn is_named(element: &Element<'_>) -> bool {
    let id = element.attr("id").into_iter();
    id.chain(element.words("class").take(8)).any(|name| listed(STORY, &name.to_ascii_lowercase()))
}

fn is_paragraph(element: &Element<'_>) -> bool {
    matches!(element.local(), "p" | "h1" | "h2" | "h3" | "h4" | "blockquote" | "table" | "ul" | "ol" | "pre")
}

/// The story's element, or the one above it where a title of the page stands beside the story.
fn with_title(story: Element<'_>, parts: &mut HashMap<usize, Part>) -> usize {
    // What the Archive of Our Own shows of a work holds its title.
    if story.attr("id") == Some("workskin") {
        return story.index;
    }
    let mut top = story;
    let mut around = story;
    while let Some(parent) = around.parent().filter(|parent| !matches!(parent.local(), "html" | "#root")) {
        let beside = parent.children().take_while(|child| child.index < around.index).take(40);
        if beside.filter(|child| !parts.contains_key(&child.index)).any(|child| heads(&child)) {
            top = parent;
            break;
        }
        around = parent;
    }
    if top.index != story.index {
        leave_furniture(&top, &story, parts);
    }
    top.index
}

fn heads(element: &Element<'_>) -> bool {
    let is_heading = |node: &Element<'_>| matches!(node.local(), "h1" | "h2") && !node.text().is_empty();
    is_heading(element) || element.inside().take(12).any(|node| is_heading(&node))
}

/// Around the story only headings are read, and only before it.
fn leave_furniture(top: &Element<'_>, story: &Element<'_>, parts: &mut HashMap<usize, Part>) {
    for node in top.inside().filter(Element::is_element) {
        let inside = node.index >= story.index && node.index < story.end();
        let around = node.index < story.index && node.end() > story.index;
        if inside || around {
            continue;
        }
        // What the author has to say stands right before or after.
        if has_name(&node, &["author-note", "authors-note", "authornote"]) || in_named(&node) {
            continue;
        }
        let before = node.index < story.index;
        if !before || !(heads(&node) || in_heading(&node)) {
            parts.entry(node.index).or_insert(Part::Nothing);
        }
    }
}

fn in_named(element: &Element<'_>) -> bool {
    around(element).any(|outer| has_name(&outer, &["author-note", "authors-note", "authornote"]))
}

/// Whether an element is a heading, or a part of one.
fn in_heading(element: &Element<'_>) -> bool {
    std::iter::once(*element).chain(around(element)).any(|one| matches!(one.local(), "h1" | "h2" | "h3"))
}

/// The elements around, as far as is worth looking.
fn around<'t>(element: &Element<'t>) -> impl Iterator<Item = Element<'t>> + use<'t> {
    std::iter::successors(element.parent(), Element::parent).take(8)
}

/// For each node, the letters in it that stand in paragraphs and in no link; marks furniture as nothing on the way.
fn weigh(tree: &Tree, parts: &mut HashMap<usize, Part>) -> Vec<usize> {
    let mut prose = vec![0usize; tree.len()];
    let mut at = 0;
    let mut open: Vec<(usize, usize, bool)> = Vec::new();
    while at < tree.len() {
        while let Some((index, _, _)) = open.last().copied().filter(|(_, end, _)| *end <= at) {
            open.pop();
            if let Some((parent, ..)) = open.last() {
                prose[*parent] += prose[index];
            }
        }
        let node = tree.at(at);
        if !node.is_element() {
            let in_link = open.last().is_some_and(|(.., link)| *link);
            if let Some((index, ..)) = open.last().filter(|_| !in_link) {
                prose[*index] += node.own_text().trim().len();
            }
            at += 1;
            continue;
        }
        if is_furniture(&node) {
            parts.entry(node.index).or_insert(Part::Nothing);
            at = node.end();
            continue;
        }
        let in_link = node.local() == "a" || open.last().is_some_and(|(.., link)| *link);
        open.push((at, node.end(), in_link));
        at += 1;
    }
    while let Some((index, ..)) = open.pop() {
        if let Some((parent, ..)) = open.last() {
            prose[*parent] += prose[index];
        }
    }
    prose
}

/// What sites put around a story.
fn is_furniture(element: &Element<'_>) -> bool {
    let name = element.local();
    let aside = matches!(name, "nav" | "footer" | "aside" | "form" | "dialog" | "menu");
    if aside || matches!(name, "script" | "style" | "head" | "button" | "select" | "noscript" | "template" | "iframe") {
        // An author's note and a footnote may be asides.
        return name != "aside" || !(has_name(element, &["note"]) || element.attr("epub:type").is_some());
    }
    let role = element.attr("role").unwrap_or_default();
    // The Archive of Our Own calls its chapters' heads complementary.
    let is_head = element.has("class", "preface") || element.has("class", "module");
    if !role.is_empty()
        && !is_head
        && listed("navigation|banner|contentinfo|complementary|search|dialog|menu|menubar|toolbar|alert", role)
    {
        return true;
    }
    matches!(name, "div" | "section" | "ul" | "ol" | "p" | "header" | "table" | "span") && has_part(element)
}

/// Words of ids and classes of what is no story.
const AROUND: &str = "comment|comments|sidebar|menu|navbar|navigation|nav|breadcrumb|breadcrumbs|share|sharing|social|\
    related|advert|advertisement|ads|ad|promo|cookie|cookies|newsletter|subscribe|pagination|pager|toolbar|footer|\
    disqus|login|signup|banner|popup|modal|widget|kudos|actions|reviews";

fn has_part(element: &Element<'_>) -> bool {
    let names = element.attr("id").into_iter().chain(element.words("class").take(8));
    names.map(str::to_ascii_lowercase).any(|name| {
        let first = name.split(['-', '_']).next().unwrap_or_default();
        listed(AROUND, &name)
            || listed(AROUND, first)
            || name.rsplit(['-', '_']).next().is_some_and(|last| listed(AROUND, last))
    })
}

fn has_name(element: &Element<'_>, words: &[&str]) -> bool {
    let names = element.attr("id").into_iter().chain(element.words("class"));
    names.map(str::to_ascii_lowercase).any(|name| words.iter().any(|word| name.contains(word)))
}

/// What a page says of itself in its head, and in the frames of sites.
pub(super) fn about(tree: &Tree) -> About {
    let mut about = About::default();
    for element in tree.elements() {
        match element.local() {
            "html" => {
                about.language = element.attr("lang").or(element.attr("xml:lang")).and_then(super::super::language::tag)
            }
            "meta" => {
                let name = element.attr("name").or(element.attr("property")).unwrap_or_default().to_ascii_lowercase();
                let content = element.attr("content").unwrap_or_default().trim();
                if matches!(name.as_str(), "author" | "dc.creator" | "dcterms.creator") && !content.is_empty() {
                    about.author.get_or_insert(content.to_owned());
                } else if matches!(name.as_str(), "dc.title" | "dcterms.title") && !content.is_empty() {
                    about.title.get_or_insert(content.to_owned());
                }
            }
            "a" if element.has("rel", "author") => {
                about.author.get_or_insert(element.text());
            }
            _ => {}
        }
    }
    of_fanfiction_net(tree, &mut about);
    about
}

/// FanFiction.net puts title and author into `#profile_top`, and the chapter's title into a menu.
fn of_fanfiction_net(tree: &Tree, about: &mut About) {
    let by_id = |id: &str| tree.elements().find(|element| element.attr("id") == Some(id));
    if let Some(top) = by_id("profile_top") {
        about.title = top.find("b").map(|title| title.text()).or(about.title.take());
        let is_author = |node: &Element<'_>| node.attr("href").is_some_and(|href| href.contains("/u/"));
        about.author = top.inside().find(is_author).map(|author| author.text()).or(about.author.take());
    }
    let chosen = by_id("chap_select").and_then(|menu| menu.inside().find(|node| node.attr("selected").is_some()));
    if let Some(option) = chosen {
        let words = option.text();
        let title = heading::parse(&words).map(|heading| heading.title).unwrap_or(words);
        about.chapter = Some(title).filter(|title| !title.is_empty());
    }
}
