//! Clips kept by what they are: the key of an utterance -> the clip on disk. May be deleted at any time.

/// What a clip is filed under: a hash of everything that shapes its sound, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(pub String);
