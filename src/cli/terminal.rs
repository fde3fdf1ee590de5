//! What the program says: errors and notes in colour on a terminal, plain text elsewhere.

use crate::note::{Note, Severity};
use crate::script::Look;
use anstyle::{AnsiColor, Style};
use anyhow::{Error, Result};
use std::io::{self, Write};

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const INFO: Style = AnsiColor::Cyan.on_default().bold();
const PLACE: Style = AnsiColor::Blue.on_default().bold();
const HINT: Style = AnsiColor::Green.on_default().bold();

/// Prints an error to standard error: its note, or its message and what led to it.
pub fn error(error: &Error) {
    let context: Vec<String> = error.chain().map(ToString::to_string).collect();
    match error.chain().find_map(|cause| cause.downcast_ref::<Note>()) {
        Some(found) => note(found),
        None => note(&Note::error(context.join(": "))),
    }
}

/// Prints a note to standard error.
pub fn note(note: &Note) {
    let text = coloured(&plain(&note.to_string()), note.severity);
    // When nobody can be told, the exit code still says it.
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// Prints a line to standard error, for those who watch.
pub fn aside(text: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{}", plain(text));
}

/// Prints to standard output.
///
/// # Errors
/// When standard output is closed or full.
pub fn print(text: &str) -> Result<()> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

/// True when an error is that the reader of our output has gone, as `head` does.
pub fn is_closed_pipe(error: &Error) -> bool {
    let closed = |cause: &io::Error| cause.kind() == io::ErrorKind::BrokenPipe;
    error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>()).any(closed)
}

/// A text without characters that could steer a terminal: stories and file names are not to be trusted.
pub fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c }).collect()
}

/// The printed note with its first word, its margin and its hint in colour.
fn coloured(text: &str, severity: Severity) -> String {
    let colour = match severity {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Info => INFO,
    };
    let lines = text.lines().enumerate().map(|(index, line)| match line.split_once(": ") {
        Some((word, rest)) if index == 0 => format!("{colour}{word}{colour:#}: {rest}"),
        Some(("hint", rest)) => format!("{HINT}hint{HINT:#}: {rest}"),
        _ if line.starts_with("  --> ") => format!("{PLACE}  -->{PLACE:#}{}", &line["  -->".len()..]),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// How wide standard output is and whether it takes colours.
pub fn look() -> Look {
    let stdout = io::stdout();
    let columns = terminal_size::terminal_size_of(&stdout).map(|(columns, _)| usize::from(columns.0));
    let colour = !matches!(anstream::AutoStream::choice(&stdout), anstream::ColorChoice::Never);
    Look { width: columns.unwrap_or(PIPED_COLUMNS), colour }
}

/// The width of text that goes to a file or another program.
const PIPED_COLUMNS: usize = 100;
