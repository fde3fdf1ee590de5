//! A story, as read: a [`Book`] of [`Chapter`]s whose text is never rewritten, cut into typed [`Block`]s.

mod archive;
mod chapters;
mod decode;
mod epub;
mod folder;
mod front;
mod heading;
mod html;
mod language;
mod lines;
mod markup;
mod notes;
mod number;
mod office;
mod pieces;
mod structure;
mod text;

pub use heading::words as heading_words;
pub use text::count_words;

use crate::fs;
use crate::note::Note;
use anyhow::Result;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A kind of file that can be read. To read another kind, write its function and name it in [`READERS`].
pub struct Reader {
    /// What a person calls this kind of file.
    pub name: &'static str,
    /// Endings of file names, in small letters, without the dot.
    pub extensions: &'static [&'static str],
    /// Turns the bytes of a file into chapters.
    pub read: fn(&File<'_>) -> Result<Reading>,
}

/// A file that is being read.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// What it is called, for messages and for [`Source::path`].
    pub path: &'a Path,
    /// All of it.
    pub bytes: &'a [u8],
    /// What it is to its story.
    pub scope: Scope,
    /// What of it is wanted.
    pub options: &'a Options,
}

/// What is read of pages that have more in them than a story: the `[reading]` section of `dramatis.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// Footnotes and endnotes are read where they stand. Their marks in the text never are.
    pub footnotes: bool,
    /// The words under pictures and above tables are read.
    pub captions: bool,
    /// Tables are read, row by row.
    pub tables: bool,
    /// The small readings beside characters (ruby, furigana) are read instead of the characters.
    pub ruby: bool,
    /// The words that stand for a picture are read.
    pub alt: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { footnotes: false, captions: false, tables: true, ruby: false, alt: false }
    }
}

/// Every kind of file that can be read. Files with another ending are tried as plain text when they are named directly.
pub const READERS: &[Reader] = &[
    Reader { name: "plain text", extensions: &["txt", "text", "asc"], read: text::read },
    Reader { name: "Markdown", extensions: &["md", "markdown", "mdown", "mkd"], read: text::read },
    Reader { name: "HTML", extensions: &["html", "htm", "xhtml", "xht"], read: html::read },
    Reader { name: "EPUB", extensions: &["epub"], read: epub::read },
    Reader { name: "OpenDocument", extensions: &["odt"], read: office::read_opendocument },
    Reader { name: "Word", extensions: &["docx"], read: office::read_word },
];

/// What a reader found in one file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// The story's title, where the file says it.
    pub title: Option<String>,
    /// The author, where the file says it.
    pub author: Option<String>,
    /// BCP 47 language tag, where the file says it.
    pub language: Option<String>,
    /// The series and the story's place in it, where the file says it.
    pub series: Option<(String, Option<String>)>,
    /// What the story is about, as a shop says it, where the file says it: plain text.
    pub description: Option<String>,
    /// When it was published, where the file says it: `1897`, `1897-05`, `1897-05-26`.
    pub date: Option<String>,
    /// The picture on the front, where the file has one.
    pub cover: Option<Cover>,
    /// In reading order.
    pub chapters: Vec<Chapter>,
    /// What was guessed or left out.
    pub notes: Vec<Note>,
}

/// What a file is to its story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The file is the whole story.
    Story,
    /// The file is one of a folder of chapters: it holds several chapters only if it says so in words.
    OneOfMany,
}

/// A text on its way to become chapters.
struct Manuscript {
    path: PathBuf,
    text: String,
    /// Where the text begins in its file.
    offset_bytes: usize,
    scope: Scope,
    notes: Vec<Note>,
}

/// A whole story.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// The story's title, from its title line or its file's or folder's name.
    pub title: String,
    /// The author, where the story names one.
    pub author: Option<String>,
    /// BCP 47 language tag; `en` unless the story says otherwise.
    pub language: String,
    /// The series and the story's place in it, where the story says so: `The Long Way`, `2`.
    pub series: Option<(String, Option<String>)>,
    /// What the story is about, as a shop says it, where the story says it: plain text.
    pub description: Option<String>,
    /// When it was published, where the story says it: `1897`, `1897-05`, `1897-05-26`.
    pub date: Option<String>,
    /// The picture on the front, where the story has one.
    pub cover: Option<Cover>,
    /// In reading order; never empty.
    pub chapters: Vec<Chapter>,
    /// What a reader of the story should know: a guessed encoding, a file passed over.
    pub notes: Vec<Note>,
}

/// The picture on a story's front.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// Media type, told from the bytes: `image/jpeg`, `image/png`.
    pub media_type: &'static str,
    /// The file as it is.
    pub bytes: Vec<u8>,
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
    /// True for a paragraph with more blank lines between it and the paragraph before than the book usually has: a
    /// break without a mark, or a place where the text lost a line.
    pub gap_before: bool,
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
    /// A scene break that has a mark; a gap that is only white space has no block of its own, see
    /// [`Block::gap_before`].
    Break,
    /// A list of contents.
    Contents,
    /// What is there for machines and librarians: front matter, a licence, page numbers, comments. Never spoken.
    Metadata,
}

/// The largest file that is read: fifty times a long novel. More is a mistake, and would be held in memory several times.
const LARGEST_FILE_BYTES: u64 = 64_000_000;

/// What the note on a file without words says.
const EMPTY: &str = "there are no words in this file";

/// Reads a story: a file of any kind in [`READERS`], a folder of them, or standard input (`-`).
///
/// # Errors
/// A [`Note`] with the path when there is nothing to read, or what is there is no story.
pub fn read(path: &Path) -> Result<Book> {
    read_with(path, &Options::default())
}

/// Reads a story as [`read`] does, with what was asked for of it.
///
/// # Errors
/// As [`read`].
pub fn read_with(path: &Path, options: &Options) -> Result<Book> {
    if path == Path::new(STANDARD_INPUT) {
        return from_bytes_with(path, &fs::read_input(LARGEST_FILE_BYTES)?, options);
    }
    let reading = if path.is_dir() { folder::read(path, options)? } else { read_file(path, Scope::Story, options)? };
    Ok(book(path, reading))
}

/// The name of standard input.
pub const STANDARD_INPUT: &str = "-";

/// The book in the bytes of a file that is already there; what kind it is they say themselves, else the ending of `name`.
///
/// # Errors
/// As [`read`].
pub fn from_bytes(name: &str, bytes: &[u8]) -> Result<Book> {
    from_bytes_with(Path::new(name), bytes, &Options::default())
}

fn from_bytes_with(path: &Path, bytes: &[u8], options: &Options) -> Result<Book> {
    let reading = read_bytes(&File { path, bytes, scope: Scope::Story, options })?;
    Ok(book(path, reading))
}

/// The book in a text that is already there; `name` stands for the file, and its ending says what kind of text it is.
pub fn from_text(name: &str, text: &str) -> Book {
    let text = text.trim_start_matches('\u{feff}').to_owned();
    let path = PathBuf::from(name);
    let manuscript = Manuscript { path: path.clone(), text, offset_bytes: 0, scope: Scope::Story, notes: Vec::new() };
    book(&path, chapters::chapters(manuscript))
}

/// The texts that a file may have been read as, and where each begins in the file (after a byte order mark): what
/// [`Source::offset_bytes`] counts from. A file with markup has the one that was extracted from it, which is another when
/// other [`Options`] were asked for.
///
/// # Errors
/// A [`Note`] with the path when the file cannot be read or is no story.
pub fn texts_of(path: &Path) -> Result<Vec<(String, usize)>> {
    let bytes = fs::read(path, LARGEST_FILE_BYTES)?;
    let mut texts = Vec::new();
    for (ruby, alt) in [(false, false), (true, false), (false, true), (true, true)] {
        let options = &Options { ruby, alt, ..Options::default() };
        let file = File { path, bytes: &bytes, scope: Scope::Story, options };
        if is_text(&file) {
            let decoded = decode::decode(path, &bytes)?;
            return Ok(vec![(decoded.text, decoded.offset_bytes)]);
        }
        let chapters = read_bytes(&file)?.chapters;
        texts.push((chapters.into_iter().map(|chapter| chapter.text).collect(), 0));
    }
    Ok(texts)
}

/// The reader for a file's ending.
fn reader_for(path: &Path) -> Option<&'static Reader> {
    let extension = path.extension()?.to_string_lossy().to_lowercase();
    READERS.iter().find(|reader| reader.extensions.contains(&extension.as_str()))
}

/// The reader for a file: the one that its bytes ask for, else the one for its ending, else the one for plain text.
fn reader_of(file: &File<'_>) -> &'static Reader {
    let named = |name: &str| READERS.iter().find(|reader| reader.name == name);
    let told = decode::kind(file.bytes).and_then(named);
    let by_name = reader_for(file.path).filter(|reader| !["EPUB", "OpenDocument", "Word"].contains(&reader.name));
    told.or(by_name.filter(|reader| reader.name != "HTML" || html::has_markup(file.bytes))).unwrap_or(&READERS[0])
}

fn is_text(file: &File<'_>) -> bool {
    ["plain text", "Markdown"].contains(&reader_of(file).name)
}

fn read_file(path: &Path, scope: Scope, options: &Options) -> Result<Reading> {
    let bytes = fs::read(path, LARGEST_FILE_BYTES)?;
    read_bytes(&File { path, bytes: &bytes, scope, options })
}

fn read_bytes(file: &File<'_>) -> Result<Reading> {
    let reading = (reader_of(file).read)(file)?;
    if reading.chapters.iter().all(|chapter| chapter.blocks.is_empty()) {
        return Err(Note::error(EMPTY).at(file.path).hint("give a file that holds a story").into());
    }
    Ok(reading)
}

fn book(path: &Path, reading: Reading) -> Book {
    let chapters = reading.chapters;
    debug_assert!(chapters.iter().all(tiles), "blocks hold every byte that is not white space");
    let language = reading.language.unwrap_or_else(|| {
        let story = chapters.iter().max_by_key(|chapter| chapter.text.len()).map_or("", |chapter| &chapter.text);
        language::guess(story)
    });
    let mut notes = reading.notes;
    let title = reading.title.unwrap_or_else(|| {
        notes.extend((path == Path::new(STANDARD_INPUT)).then(nameless));
        title_of_path(path)
    });
    let Reading { author, series, description, date, cover, .. } = reading;
    Book { title, author, language, series, description, date, cover, chapters, notes }
}

/// What a story from standard input is called that says no title of its own.
const NAMELESS: &str = "stdin";

fn nameless() -> Note {
    let message = format!("this story says no title, and is called `{NAMELESS}`");
    Note::info(message).hint("give its files a folder with `-o DIR`, or the story a first line with its title")
}

/// Whether a chapter's blocks are in order, and only white space lies around them.
pub fn tiles(chapter: &Chapter) -> bool {
    let mut at = 0;
    for block in &chapter.blocks {
        let blank = chapter.text.get(at..block.span.start).is_some_and(|gap| gap.trim().is_empty());
        let inside =
            chapter.text.get(block.span.clone()).is_some_and(|words| words.trim() == words && !words.is_empty());
        if !blank || !inside {
            return false;
        }
        at = block.span.end;
    }
    chapter.text.get(at..).is_some_and(|rest| rest.trim().is_empty())
}

/// Names that say nothing about the story; the folder above says more.
const GENERIC: &str = "text|book|story|novel|chapters|chapter|index|full|output|manuscript|draft|src|content|";

/// A file's or folder's name as a title: `the_long_way-home.txt` as `The Long Way Home`.
fn title_of_path(path: &Path) -> String {
    if path == Path::new(STANDARD_INPUT) {
        return NAMELESS.to_owned();
    }
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut names = whole.ancestors().map(|part| {
        let name = if part == whole && !path.is_dir() { part.file_stem() } else { part.file_name() };
        name.unwrap_or_default().to_string_lossy().into_owned()
    });
    let own = names.next().unwrap_or_default();
    let name = if heading::listed(GENERIC, &own.to_lowercase()) { names.next().unwrap_or(own) } else { own };
    let title = title_case(&name);
    if title.is_empty() { "Untitled".to_owned() } else { title }
}

/// Words of a file's name with capitals; `_` and `-` count as blanks.
fn title_case(name: &str) -> String {
    let words = name.split(['_', ' ', '-']).filter(|word| !word.is_empty());
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
    };
    words.map(capital).collect::<Vec<String>>().join(" ")
}
