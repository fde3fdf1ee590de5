//! What audition files were made from, so that the second time is instant.

use crate::fs;
use anyhow::Result;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A record that is larger is none.
const LIMIT_BYTES: u64 = 16_000_000;

/// Files, and what each was made from.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Record {
    files: BTreeMap<PathBuf, Entry>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    digest: String,
    bytes: u64,
}

impl Record {
    /// The record that stands there; an empty one where it cannot be read: then everything is made anew.
    pub(super) fn load(path: &Path) -> Self {
        let bytes = fs::read(path, LIMIT_BYTES).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// Whether a file was made from this, and is still as long as it was then.
    pub(super) fn holds(&self, path: &Path, digest: &str) -> bool {
        let length = std::fs::metadata(path).ok().map(|meta| meta.len());
        self.files.get(path).is_some_and(|entry| entry.digest == digest && Some(entry.bytes) == length)
    }

    pub(super) fn forget(&mut self, path: &Path) {
        self.files.remove(path);
    }

    pub(super) fn note(&mut self, path: &Path, digest: &str) {
        let bytes = std::fs::metadata(path).map_or(0, |meta| meta.len());
        self.files.insert(path.to_owned(), Entry { digest: digest.to_owned(), bytes });
    }

    /// Removes the files that are none of these: auditions of voices that are no candidates any more.
    pub(super) fn keep_only<'a>(&mut self, paths: impl Iterator<Item = &'a Path>) -> Result<()> {
        let wanted: BTreeSet<&Path> = paths.collect();
        let gone: Vec<PathBuf> = self.files.keys().filter(|path| !wanted.contains(path.as_path())).cloned().collect();
        for path in gone {
            // The record lies in a folder of ours, but anybody may have written into it: only sound is removed.
            if path.extension().is_some_and(|end| end == "wav") {
                fs::remove(&path)?;
            }
            self.files.remove(&path);
        }
        Ok(())
    }

    pub(super) fn save(&self, path: &Path) -> Result<()> {
        fs::write(path, &serde_json::to_vec(self)?)
    }
}
