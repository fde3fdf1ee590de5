//! A story, as read: a [`Book`] of [`Chapter`]s whose text is never rewritten, cut into typed [`Block`]s.

use anyhow::Result;
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::note::Note;

/// A whole story.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// The story's title, from its title line or its file's or folder's name.
    pub title: String,
    /// The author, where the story names one.
    pub author: Option<String>,
    /// BCP 47 language tag; `en` unless the story says otherwise.
    pub language: String,
    /// In reading order; never empty.
    pub chapters: Vec<Chapter>,
    /// What a reader of the story should know: a guessed encoding, a file passed over.
    pub notes: Vec<Note>,
}

/// One chapter: what becomes one audio file.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter {
    /// Place in the book, counted from 1.
    pub number: u32,
    /// The title without its number, markup and ornaments; empty when there is none.
    pub title: String,
    /// The text as it stands in the source, decoded to UTF-8 and otherwise untouched. Spans are byte offsets into it.
    pub text: String,
    /// Where the text came from.
    pub source: Source,
    /// The blocks of the text in order; between them lies only white space.
    pub blocks: Vec<Block>,
}

/// Where a chapter's text lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The file.
    pub path: PathBuf,
    /// Byte offset of the chapter's text in the file for UTF-8 files; in the decoded text for other encodings.
    pub offset_bytes: usize,
}

/// A paragraph-sized piece of a chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Bytes of [`Chapter::text`], without the white space around.
    pub span: Range<usize>,
    /// What the block is.
    pub kind: BlockKind,
}

/// What a block of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// The story's title, with or without its author.
    Title,
    /// What the story says of itself before it begins.
    Blurb,
    /// A chapter's number or title.
    Heading,
    /// An ordinary paragraph.
    Paragraph,
    /// The author speaking to the readers.
    AuthorsNote,
    /// A scene break that has a mark; a gap that is only white space has no block of its own, see [`Block`] spans.
    Break,
    /// A list of contents.
    Contents,
}

/// Reads a story: a text or Markdown file, or a folder of them.
///
/// # Errors
/// A [`Note`] with the path when there is nothing to read, or what is there is not text.
pub fn read(path: &Path) -> Result<Book> {
    todo!("book helper: {}", path.display())
}
