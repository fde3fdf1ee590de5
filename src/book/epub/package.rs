//! What an EPUB says of itself: its package document (OPF), found through its container.

use super::super::archive::{self, Archive};
use super::super::decode;
use super::super::markup::tree::is_block;
use super::super::markup::{Element, Tree};
use crate::note::Note;
use anyhow::Result;
use std::collections::HashMap;
use std::path::Path;

/// A package document.
#[derive(Debug, Default)]
pub(super) struct Package {
    pub(super) title: Option<String>,
    pub(super) author: Option<String>,
    pub(super) language: Option<String>,
    pub(super) series: Option<(String, Option<String>)>,
    pub(super) description: Option<String>,
    pub(super) date: Option<String>,
    /// The picture on the front.
    pub(super) cover: Option<String>,
    /// Documents in reading order.
    pub(super) spine: Vec<Item>,
    /// Table of contents of EPUB 3.
    pub(super) nav: Option<String>,
    /// Table of contents of EPUB 2.
    pub(super) ncx: Option<String>,
    /// What the guide calls documents: path and fragment, type.
    pub(super) guide: Vec<((String, String), String)>,
}

/// A document of the spine.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) path: String,
    pub(super) media_type: String,
    /// False for what stands beside the reading order.
    pub(super) linear: bool,
}

/// Reads a file of an archive as XML; `None` when it is not there or no text.
pub(super) fn xml(archive: &Archive<'_>, name: &str) -> Result<Option<Tree>> {
    let Some(bytes) = archive.read(name)? else { return Ok(None) };
    Ok(decode::decode_page(Path::new(name), &bytes).ok().map(|decoded| Tree::xml(&decoded.text)))
}

/// Finds and reads the package document.
///
/// # Errors
/// A [`Note`] when there is none, or it has no spine.
pub(super) fn package(archive: &Archive<'_>, path: &Path, notes: &mut Vec<Note>) -> Result<Package> {
    let mut roots = Vec::new();
    match xml(archive, "META-INF/container.xml")? {
        Some(container) => {
            let files = container.elements().filter(|element| element.local() == "rootfile");
            roots.extend(files.filter_map(|file| file.attr("full-path")).map(|name| archive::href("", name).0));
        }
        None => {
            let note = "this EPUB has no META-INF/container.xml; its package was looked for by its ending";
            notes.push(Note::warning(note).at(path));
        }
    }
    roots.extend(archive.names().into_iter().filter(|name| name.ends_with(".opf")).map(str::to_owned));
    for root in roots {
        if let Some(opf) = xml(archive, &root)? {
            let package = read(&opf, archive::folder(&root));
            if !package.spine.is_empty() {
                return Ok(package);
            }
        }
    }
    Err(Note::error("this EPUB does not say which texts it holds: its package document is missing or empty")
        .at(path)
        .hint("get a whole copy of it, or unpack it and give the folder of its chapters")
        .into())
}

struct Listed {
    path: String,
    media_type: String,
    fallback: Option<String>,
}

fn read(opf: &Tree, folder: &str) -> Package {
    let mut package = Package::default();
    let mut manifest: HashMap<&str, Listed> = HashMap::new();
    let mut covers: [Option<String>; 2] = [None, None];
    let about = About::read(opf);
    for item in opf.elements().filter(|element| element.local() == "item") {
        let (Some(id), Some(href)) = (item.attr("id"), item.attr("href")) else { continue };
        let (path, _) = archive::href(folder, href);
        let media_type = item.attr("media-type").unwrap_or_default().to_ascii_lowercase();
        if item.has("properties", "nav") {
            package.nav.get_or_insert(path.clone());
        }
        if item.has("properties", "cover-image") {
            covers[0].get_or_insert(path.clone());
        } else if about.cover == Some(id) && media_type.starts_with("image/") {
            covers[1].get_or_insert(path.clone());
        }
        if media_type == "application/x-dtbncx+xml" {
            package.ncx.get_or_insert(path.clone());
        }
        let fallback = item.attr("fallback").map(str::to_owned);
        manifest.entry(id).or_insert(Listed { path, media_type, fallback });
    }
    for element in opf.elements() {
        match element.local() {
            "itemref" => package.spine.extend(spine_item(&element, &manifest)),
            "spine" => {
                let named = element.attr("toc").and_then(|id| manifest.get(id)).map(|item| item.path.clone());
                package.ncx = named.or(package.ncx.take());
            }
            "reference" => {
                if let (Some(kind), Some(href)) = (element.attr("type"), element.attr("href")) {
                    package.guide.push((archive::href(folder, href), kind.to_ascii_lowercase()));
                }
            }
            _ => {}
        }
    }
    let [by_property, by_meta] = covers;
    package.cover = by_property.or(by_meta);
    let About { title, author, language, series, description, date, .. } = about;
    Package { title, author, language, series, description, date, ..package }
}

/// The document of an `itemref`; of a kind that is no page, the page it falls back to.
fn spine_item(itemref: &Element<'_>, manifest: &HashMap<&str, Listed>) -> Option<Item> {
    let mut item = manifest.get(itemref.attr("idref")?)?;
    let is_page = |item: &Listed| item.media_type.contains("html") || item.media_type.contains("dtbook");
    // A chain of fallbacks is short; a ring of them has no end.
    for _ in 0..8 {
        let next = item.fallback.as_deref().filter(|_| !is_page(item)).and_then(|id| manifest.get(id));
        let Some(next) = next else { break };
        item = next;
    }
    let linear = itemref.attr("linear") != Some("no");
    Some(Item { path: item.path.clone(), media_type: item.media_type.clone(), linear })
}

/// The metadata.
#[derive(Default)]
struct About<'t> {
    title: Option<String>,
    author: Option<String>,
    language: Option<String>,
    series: Option<(String, Option<String>)>,
    description: Option<String>,
    date: Option<String>,
    /// The `id` of the cover in EPUB 2.
    cover: Option<&'t str>,
}

impl<'t> About<'t> {
    fn read(opf: &'t Tree) -> Self {
        // What `<meta refines="#id" property="...">` says, by id and property.
        let mut refined: HashMap<(&str, &str), String> = HashMap::new();
        let mut named: HashMap<&str, &str> = HashMap::new();
        for meta in opf.elements().filter(|element| element.local() == "meta") {
            if let (Some(refines), Some(property)) = (meta.attr("refines"), meta.attr("property")) {
                refined.entry((refines.trim_start_matches('#'), property)).or_insert_with(|| meta.text());
            }
            if let (Some(name), Some(content)) = (meta.attr("name"), meta.attr("content")) {
                named.entry(name).or_insert(content);
            }
        }
        let refinement = |element: &Element<'_>, property: &str| {
            let id = element.attr("id")?;
            refined.get(&(id, property)).cloned()
        };
        let of = |name: &'static str| {
            opf.elements().filter(move |element| element.local() == name && !element.text().is_empty())
        };
        let titles: Vec<Element<'_>> = of("title").collect();
        let main =
            titles.iter().find(|title| refinement(title, "title-type").as_deref() == Some("main")).or(titles.first());
        let language = of("language").next().and_then(|language| super::super::language::tag(&language.text()));
        let language = language.filter(|tag| !tag.eq_ignore_ascii_case("und"));
        Self {
            title: main.map(Element::text),
            author: authors(of("creator"), &refinement),
            language,
            series: series(opf, &refined, &named),
            description: of("description").next().and_then(|description| plain(&description.text())),
            date: of("date").filter(published).find_map(|date| day(&date.text())),
            cover: named.get("cover").copied(),
        }
    }
}

/// A description is cut after so many characters: what a shop shows.
const DESCRIPTION_CHARACTERS: usize = 4_000;

/// The words of a description, which is often a piece of HTML.
fn plain(description: &str) -> Option<String> {
    let tree = Tree::html(description);
    let mut words = String::new();
    for node in (0..tree.len()).map(|index| tree.at(index)) {
        match node.is_element() {
            true if is_block(node.local()) || node.local() == "br" => words.push(' '),
            true => {}
            false => words.push_str(node.own_text()),
        }
    }
    let words: Vec<&str> = words.split_whitespace().collect();
    let plain: String = words.join(" ").chars().take(DESCRIPTION_CHARACTERS).collect();
    (!plain.is_empty()).then_some(plain)
}

/// Whether a date is that of the book and not of the file (EPUB 2 tells them apart by `opf:event`).
fn published(date: &Element<'_>) -> bool {
    date.local_attr("event").is_none_or(|event| event == "publication" || event == "original-publication")
}

/// Year, month and day at the head of a date, as far as they are there: `1897-05-26T00:00:00+00:00`.
fn day(date: &str) -> Option<String> {
    let digits =
        |range: std::ops::Range<usize>| date.get(range).is_some_and(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let part = |dash: usize| date.get(dash..dash + 1) == Some("-") && digits(dash + 1..dash + 3);
    // Calibre writes the year 101 where it knows none.
    if !digits(0..4) || date.get(..4)? < "1000" || date.as_bytes().get(4).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let length = if part(4) && part(7) {
        10
    } else if part(4) {
        7
    } else {
        4
    };
    date.get(..length).map(str::to_owned)
}

/// The authors: creators whose role is that or unsaid, in the order that they are to be shown in.
fn authors<'t>(
    creators: impl Iterator<Item = Element<'t>>,
    refinement: &dyn Fn(&Element<'_>, &str) -> Option<String>,
) -> Option<String> {
    let mut found: Vec<(u32, String, bool)> = creators
        .map(|creator| {
            let role = creator.local_attr("role").map(str::to_owned).or_else(|| refinement(&creator, "role"));
            let order = refinement(&creator, "display-seq").and_then(|order| order.parse().ok());
            (order.unwrap_or(u32::MAX), creator.text(), role.is_none_or(|role| role == "aut"))
        })
        .collect();
    found.sort_by_key(|(order, ..)| *order);
    let is_author = found.iter().any(|(_, _, author)| *author);
    let mut names: Vec<String> =
        found.into_iter().filter(|(_, _, author)| *author || !is_author).map(|(_, name, _)| name).collect();
    names.dedup();
    let last = names.pop()?;
    Some(if names.is_empty() { last } else { format!("{} and {last}", names.join(", ")) })
}

/// The series, as Calibre writes it or EPUB 3 (`belongs-to-collection` of the type `series`, `group-position`).
fn series(
    opf: &Tree,
    refined: &HashMap<(&str, &str), String>,
    named: &HashMap<&str, &str>,
) -> Option<(String, Option<String>)> {
    let of_epub3 = || {
        let collections = opf.elements().filter(|element| element.attr("property") == Some("belongs-to-collection"));
        collections
            .filter_map(|collection| {
                let id = collection.attr("id").unwrap_or_default();
                let kind = refined.get(&(id, "collection-type")).map(String::as_str);
                let place = refined.get(&(id, "group-position")).cloned();
                let is_series = kind == Some("series") || (kind.is_none() && place.is_some());
                is_series.then(|| (collection.text(), place))
            })
            .find(|(name, _)| !name.is_empty())
    };
    let place = named.get("calibre:series_index").map(|place| place.trim_end_matches(".0").to_owned());
    of_epub3().or_else(|| named.get("calibre:series").map(|name| ((*name).to_owned(), place)))
}
