//! The readers for documents of word processors: OpenDocument texts and Word files. Both are archives of XML.

mod opendocument;
mod word;

use super::archive::Archive;
use super::markup::{Flow, Tree};
use super::{File, Reading, chapters, decode};
use crate::note::Note;
use anyhow::Result;
use std::path::Path;

pub(super) use opendocument::read as read_opendocument;
pub(super) use word::read as read_word;

/// A part of the archive as XML; `None` when it is not there.
fn part(archive: &Archive<'_>, name: &str) -> Result<Option<Tree>> {
    let Some(bytes) = archive.read(name)? else { return Ok(None) };
    Ok(decode::decode_page(Path::new(name), &bytes).ok().map(|decoded| Tree::xml(&decoded.text)))
}

/// The text itself, without which there is nothing.
fn text_part(archive: &Archive<'_>, name: &str, file: &File<'_>) -> Result<Tree> {
    let missing = || Note::error(format!("there is no `{name}` in this document")).at(file.path);
    Ok(part(archive, name)?.ok_or_else(|| missing().hint("get a whole copy of it"))?)
}

/// The chapters of a document that was read into a flow; `about` holds its title, author and language.
fn finish(file: &File<'_>, mut flow: Flow, about: Option<&Tree>) -> Reading {
    flow.end();
    let (chapters, said) = chapters::of_markup(file.path, &flow.text, flow.pieces, file.scope);
    let field =
        |local: &str| about.and_then(|about| about.first(local)).map(|one| one.text()).filter(|one| !one.is_empty());
    // A file's own fields are often those of the template it was made from: what stands in the text wins.
    Reading {
        title: said.title.or_else(|| field("title")),
        author: said.author.or_else(|| field("initial-creator")).or_else(|| field("creator")),
        language: said.language.or_else(|| field("language").and_then(|tag| super::language::tag(&tag))),
        chapters,
        ..Reading::default()
    }
}
