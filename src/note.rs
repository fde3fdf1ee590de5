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
