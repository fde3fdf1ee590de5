//! Why a program or a server did not speak a line.

use std::fmt;

/// What else the cause of a [`Refusal`] keeps from being spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Perhaps nothing: it may succeed when tried again.
    Passing,
    /// This line, however often it is tried.
    Line,
    /// All lines of the voice.
    Voice,
}

/// A line was not spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What happened, with the line's text.
    pub message: String,
    /// What to do about it.
    pub hint: String,
    /// What else it keeps from being spoken.
    pub reach: Reach,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Refusal {}

/// How much of a text from outside is told.
const TOLD_CHARACTERS: usize = 200;

/// The end of what a program or server said, on one line and without control characters; short enough for a message.
pub(super) fn told(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    let line = words.join(" ");
    match line.char_indices().rev().nth(TOLD_CHARACTERS) {
        Some((at, c)) => format!("...{}", &line[at + c.len_utf8()..]),
        None => line,
    }
}

/// The beginning of a text, short enough for a message.
pub(super) fn begun(text: &str) -> String {
    let short: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(TOLD_CHARACTERS).collect();
    if short.len() < text.len() { format!("{short}...") } else { short }
}
