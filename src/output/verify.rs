//! The proof that every word of a text is in its file.
