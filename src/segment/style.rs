//! How a book marks speech and thought.

use crate::book::Book;

/// How a book marks speech and thought; found once per book by [`Style::of`].
#[derive(Debug, Clone, PartialEq)]
pub struct Style {}

impl Style {
    /// The style of a whole book, found from its text.
    pub fn of(_book: &Book) -> Self {
        Self {}
    }
}
