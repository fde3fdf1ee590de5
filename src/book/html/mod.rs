//! The reader for pages of HTML.

mod main_text;

use super::markup::page::Page;
use super::markup::{Flow, Kind, Sheet, Tree, site};
use super::pieces::Role;
use super::{File, Reading, archive, chapters, decode};
use anyhow::Result;
use std::path::Path;

/// Reads a page.
///
/// # Errors
/// A [`crate::note::Note`] with the path when the bytes are no text.
pub(super) fn read(file: &File<'_>) -> Result<Reading> {
    let decoded = decode::decode_page(file.path, file.bytes)?;
    let tree = Tree::html(&decoded.text);
    let mut sheet = Sheet::default();
    for style in tree.elements().filter(|element| element.local() == "style") {
        style.inside().for_each(|node| sheet.add(node.own_text()));
    }
    saved_sheets(file.path, &tree).iter().for_each(|css| sheet.add(css));
    let mut parts = site::parts(&tree);
    let root = main_text::find(&tree, &mut parts);
    let mut flow = Flow::default();
    Page { tree: &tree, sheet: &sheet, options: file.options, parts: &parts, kind: Kind::Text }.read(root, &mut flow);
    let mut about = main_text::about(&tree);
    let title = flow.pieces.iter().find(|piece| piece.role == Role::Title);
    about.title = about.title.or(title.map(|piece| flow.text[piece.span.clone()].to_owned()));
    let (mut chapters, said) = chapters::of_markup(file.path, &flow.text, flow.pieces, file.scope);
    if let ([chapter], Some(title)) = (chapters.as_mut_slice(), about.chapter) {
        chapter.title = title;
    }
    Ok(Reading {
        title: about.title.or(said.title),
        author: about.author.or(said.author),
        language: about.language.or(said.language),
        chapters,
        notes: decoded.notes,
        ..Reading::default()
    })
}

/// Style sheets that a browser saved with a page are in a folder beside it: `Story.html`, `Story_files/site.css`. Larger
/// ones and more of them say nothing more about a story.
const LARGEST_SHEET_BYTES: u64 = 500_000;
const MOST_SHEETS: usize = 12;

fn saved_sheets(path: &Path, tree: &Tree) -> Vec<String> {
    // A page that came from elsewhere has no folder.
    let Some(folder) = path.parent().filter(|_| path.is_file()) else { return Vec::new() };
    let links = tree.elements().filter(|element| element.local() == "link" && element.has("rel", "stylesheet"));
    let names = links.filter_map(|link| {
        let (name, _) = archive::href("", link.attr("href")?);
        let (first, _) = name.split_once('/')?;
        first.ends_with("_files").then_some(name)
    });
    let beside = names.map(|name| folder.join(name)).filter(|path| path.is_file());
    let read = beside.take(MOST_SHEETS).filter_map(|path| crate::fs::read(&path, LARGEST_SHEET_BYTES).ok());
    read.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).collect()
}

/// Whether there is a tag in a file at all: a text that only its ending calls a page is read as the text it is.
pub(super) fn has_markup(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(1 << 20)];
    let zeros = head.iter().take(400).filter(|&&b| b == 0).count();
    zeros > 40 || head.windows(2).any(|two| two[0] == b'<' && (two[1].is_ascii_alphabetic() || two[1] == b'!'))
}
