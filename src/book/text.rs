//! The reader for plain text.

use super::{File, Manuscript, Reading, chapters, decode};
use anyhow::Result;

/// Reads a plain text.
///
/// # Errors
/// A [`crate::note::Note`] with the path when the bytes are no text.
pub(super) fn read(file: &File<'_>) -> Result<Reading> {
    let decode::Decoded { text, offset_bytes, notes } = decode::decode(file.path, file.bytes)?;
    let (path, scope) = (file.path.to_owned(), file.scope);
    Ok(chapters::chapters(Manuscript { path, text, offset_bytes, scope, notes }))
}
