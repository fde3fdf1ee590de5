//! The reader for pages of HTML.

mod main_text;

use super::markup::page::Page;
use super::markup::{Flow, Kind, Sheet, Tree, site};
use super::pieces::Role;
use super::{File, Reading, chapters, decode};
use anyhow::Result;

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

/// Whether there is a tag in a file at all: a text that only its ending calls a page is read as the text it is.
pub(super) fn has_markup(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(1 << 20)];
    let zeros = head.iter().take(400).filter(|&&b| b == 0).count();
    zeros > 40 || head.windows(2).any(|two| two[0] == b'<' && (two[1].is_ascii_alphabetic() || two[1] == b'!'))
}
