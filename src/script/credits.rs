//! What is said before a book begins and after it ends: "This is The Lamp, written by ...".

use super::{Line, Script};
use crate::attribute::NARRATOR;
use crate::book::{Block, BlockKind, Chapter, Source};
use crate::engine::Direction;
use crate::note::Note;
use crate::segment::Kind;
use serde::Deserialize;
use std::path::PathBuf;

/// `[credits]` in dramatis.toml: templates in which `{title}`, `{author}` and `{narrator}` stand for the names. Each is a
/// file of its own, as shops ask for; a line is a paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Credits {
    /// Said before the first chapter.
    pub opening: Option<String>,
    /// Said after the last chapter.
    pub closing: Option<String>,
    /// What `{narrator}` stands for; the narrator's voice where it is not given.
    pub narrator: Option<String>,
}

/// The names that templates may use.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// The book's title.
    pub title: &'a str,
    /// Its author, where the story names one.
    pub author: Option<&'a str>,
    /// Who reads.
    pub narrator: &'a str,
}

/// A template with its names filled in.
///
/// # Errors
/// A [`Note`] for a name that there is not, or that the story does not tell, and for a template without words.
pub fn fill(template: &str, names: Names) -> Result<String, Box<Note>> {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or_else(|| unknown("{"))?;
        let value = match name.trim() {
            "title" => names.title,
            "narrator" => names.narrator,
            "author" => names.author.ok_or_else(no_author)?,
            _ => return Err(unknown(&format!("{{{name}}}"))),
        };
        text.push_str(before);
        text.push_str(value);
        rest = after;
    }
    text.push_str(rest);
    if !text.contains(char::is_alphanumeric) {
        return Err(Note::error("there are no words in these credits").hint(WHERE).into());
    }
    Ok(text)
}

const WHERE: &str = "see `[credits]` in dramatis.toml";

fn unknown(name: &str) -> Box<Note> {
    let told = format!("`{name}` stands for nothing in `[credits]`");
    Note::error(told).hint("there are {title}, {author} and {narrator}").into()
}

fn no_author() -> Box<Note> {
    let hint = "write the name into `[credits]` in dramatis.toml in place of {author}, or below the story's title";
    Note::error("the story names no author, and its credits want one").hint(hint).into()
}

/// Words as a chapter that the narrator reads, and its script. `source` is the file that will hold the words.
pub fn chapter(number: u32, title: &str, text: String, source: PathBuf) -> (Chapter, Script) {
    let mut blocks = Vec::new();
    let mut at = 0;
    for row in text.split_inclusive('\n') {
        let start = at + (row.len() - row.trim_start().len());
        at += row.len();
        let words = row.trim();
        if !words.is_empty() {
            let span = start..start + words.len();
            blocks.push(Block { span, kind: BlockKind::Paragraph, gap_before: false });
        }
    }
    let line = |(block, of): (usize, &Block)| Line {
        span: of.span.clone(),
        kind: Kind::Narration,
        block,
        speaker: NARRATOR,
        attribution: None,
        text: text.get(of.span.clone()).unwrap_or_default().to_owned(),
        direction: Direction::default(),
        spoken: true,
        recording: None,
    };
    let script =
        Script { chapter: number, title: title.to_owned(), lines: blocks.iter().enumerate().map(line).collect() };
    let source = Source { path: source, offset_bytes: 0 };
    (Chapter { number, title: title.to_owned(), text, source, blocks }, script)
}
