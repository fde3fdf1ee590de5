//! A `Note`: something a person should know, with its place, its cause and the way out.
//!
//! Every error a user can cause is a `Note`, travels inside an [`anyhow::Error`], and is printed once, in
//! [`crate::cli::main`].

use std::fmt;
use std::path::{Path, PathBuf};

/// How much a note matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Info,
    /// Something was left out or guessed; the work went on.
    Warning,
    /// The work asked for could not be done.
    Error,
}

/// Where in a file a note points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file or folder.
    pub path: PathBuf,
    /// The line and column, both counted from 1 (columns in characters), with the line's text and how many characters
    /// of it the caret marks.
    pub spot: Option<Spot>,
}

/// A marked stretch of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
    /// The text of that line, without its end.
    pub excerpt: String,
    /// How many characters are marked; at least 1.
    pub width: usize,
}

/// Something a person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// How much it matters.
    pub severity: Severity,
    /// What it points at.
    pub place: Option<Place>,
    /// What happened: a clause without capital and full stop, in plain words.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Note {
    /// A note that stops the work.
    pub fn error(message: impl Into<String>) -> Self {
        Self::new(Severity::Error, message)
    }

    /// A note on something left out or guessed.
    pub fn warning(message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, message)
    }

    /// A note worth knowing.
    pub fn info(message: impl Into<String>) -> Self {
        Self::new(Severity::Info, message)
    }

    fn new(severity: Severity, message: impl Into<String>) -> Self {
        Self { severity, place: None, message: message.into(), hint: None }
    }

    /// The same note, pointing at a file or folder.
    #[must_use]
    pub fn at(mut self, path: impl AsRef<Path>) -> Self {
        self.place = Some(Place { path: path.as_ref().to_owned(), spot: None });
        self
    }

    /// The same note, pointing at bytes of a text that was read from `path`.
    #[must_use]
    pub fn at_bytes(mut self, path: impl AsRef<Path>, text: &str, span: std::ops::Range<usize>) -> Self {
        self.place = Some(Place { path: path.as_ref().to_owned(), spot: Some(Spot::of(text, span)) });
        self
    }

    /// The same note, with the way out.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl Note {
    /// What is wrong with a TOML file, with a caret, the names that are allowed there, and the one that was meant.
    pub fn toml(path: impl AsRef<Path>, text: &str, cause: &toml::de::Error) -> Self {
        let message = plainly(&cause.message().trim().replace('\n', ", "));
        let (what, names) = message.split_once(", expected ").unwrap_or((&message, ""));
        let names: Vec<&str> = names.split('`').skip(1).step_by(2).collect();
        let unknown = what.starts_with("unknown ").then(|| what.split('`').nth(1)).flatten();
        let plain = match unknown {
            Some(word) if what.starts_with("unknown variant") => {
                format!("`{word}` is not one of the words allowed here")
            }
            Some(_) => what.replacen("unknown field", "there is no setting", 1),
            None => match (what.strip_prefix("missing field "), what.strip_prefix("invalid type: ")) {
                (Some(field), _) => format!("{field} is missing here"),
                (_, Some(found)) => format!(
                    "{} was expected here, not {}",
                    message[what.len()..].trim_start_matches(", expected "),
                    found.replacen("string ", "the text ", 1)
                ),
                _ => message.clone(),
            },
        };
        let note = match cause.span() {
            Some(span) => Self::error(plain).at_bytes(path, text, span),
            None => Self::error(plain).at(path),
        };
        let meant = unknown.and_then(|word| closest(word, names.iter().copied()));
        match (unknown, meant) {
            (None, _) => note,
            (Some(_), Some(meant)) => note.hint(format!("did you mean `{meant}`? Allowed here: {}", names.join(", "))),
            (Some(_), None) if names.is_empty() => note,
            (Some(_), None) => note.hint(format!("allowed here: {}", names.join(", "))),
        }
    }
}

/// A parser's message without the words of programmers.
fn plainly(message: &str) -> String {
    let numbers = ["usize", "u32", "u64"].iter().fold(message.to_owned(), |text, word| {
        text.replace(&format!("expected {word}"), "expected a whole number from 0 up")
    });
    numbers.replace("expected f32", "expected a number").replace("expected f64", "expected a number")
}

/// The one of `names` that a person most likely meant by `word`: at most a third of its letters wrong, missing, added
/// or swapped; `None` when none is that near.
pub fn closest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.chars().flat_map(char::to_lowercase).take(LONGEST_COMPARED).collect();
    names
        .into_iter()
        .map(|name| {
            let letters: Vec<char> = name.chars().flat_map(char::to_lowercase).take(LONGEST_COMPARED).collect();
            (edits(&word, &letters), letters.len().max(word.len()), name)
        })
        .filter(|(edits, length, _)| edits * 3 <= *length)
        .min_by_key(|(edits, _, name)| (*edits, *name))
        .map(|(_, _, name)| name)
}

/// Names are short; what follows this many letters does not matter and must not cost time.
const LONGEST_COMPARED: usize = 64;

/// How many letters must be changed, added, dropped or swapped with their neighbour (optimal string alignment).
fn edits(a: &[char], b: &[char]) -> usize {
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            rows[i][j] = change.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                rows[i][j] = rows[i][j].min(rows[i - 2][j - 2] + 1);
            }
        }
    }
    rows[a.len()][b.len()]
}

impl Spot {
    /// The line, column and excerpt of a byte span of a text. Spans past the end point at the end.
    fn of(text: &str, span: std::ops::Range<usize>) -> Self {
        let floor = |mut at: usize| {
            at = at.min(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let (start, end) = (floor(span.start), floor(span.end.max(span.start)));
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        Self {
            line: text[..start].matches('\n').count() + 1,
            column: text[line_start..start].chars().count() + 1,
            excerpt: text[line_start..line_end].trim_end_matches('\r').to_owned(),
            width: text[start..end.clamp(start, line_end)].chars().count().max(1),
        }
    }
}

impl fmt::Display for Note {
    /// `error: message`, `--> path:line:column`, the line with a caret, `hint: ...`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.severity {
            Severity::Info => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, "{word}: {}", self.message)?;
        if let Some(place) = &self.place {
            write!(f, "\n  --> {}", place.path.display())?;
            if let Some(spot) = &place.spot {
                write!(f, ":{}:{}", spot.line, spot.column)?;
                let number = spot.line.to_string();
                let margin = " ".repeat(number.len());
                let excerpt: String = spot.excerpt.chars().map(|c| if c == '\t' { ' ' } else { c }).collect();
                write!(f, "\n {margin} |\n {number} | {excerpt}\n {margin} | ")?;
                write!(f, "{}{}", " ".repeat(spot.column - 1), "^".repeat(spot.width))?;
            }
        }
        if let Some(hint) = &self.hint {
            write!(f, "\nhint: {hint}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Note {}

/// A longer silence is a mistake of writing.
const LONGEST_SILENCE_MS: u32 = 60_000;

/// Refuses a silence that nobody would wait for.
///
/// # Errors
/// A [`Note`] with the name of the setting and its section of dramatis.toml.
pub fn check_silence(setting: &str, ms: u32, section: &str) -> Result<(), Note> {
    if ms <= LONGEST_SILENCE_MS {
        return Ok(());
    }
    let hint = format!("see `[{section}]` in dramatis.toml");
    Err(Note::error(format!("a `{setting}` of {ms}: 0 to 60,000 can be made")).hint(hint))
}
