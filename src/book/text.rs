//! The reader for plain text.

use super::{Manuscript, Reading, Scope, chapters, decode};
use anyhow::Result;
use std::path::Path;

/// Reads a plain text.
///
/// # Errors
/// A [`crate::note::Note`] with the path when the bytes are no text.
pub(super) fn read(path: &Path, bytes: &[u8], scope: Scope) -> Result<Reading> {
    let decode::Decoded { text, offset_bytes, notes } = decode::decode(path, bytes)?;
    Ok(chapters::chapters(Manuscript { path: path.to_owned(), text, offset_bytes, scope, notes }))
}
