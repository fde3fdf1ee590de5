//! In the place of `onnxruntime.rs` where the program is built without it.

use super::Trouble;
use crate::note::Note;
use anyhow::Result;
use rten::Value;
use std::path::Path;

/// A model in onnxruntime: here there is none.
pub enum Twin {}

/// Says how to get it.
///
/// # Errors
/// Always.
pub fn built_in() -> Result<()> {
    let note = Note::error("this program was built without onnxruntime");
    let hint = "remove `runtime` from the table `[neural]` of dramatis.toml, or build with `--features ort`";
    Err(note.hint(hint).into())
}

impl Twin {
    /// Says how to get it.
    ///
    /// # Errors
    /// Always.
    pub fn load(_: &Path, _: &[u8], _: u64, _: Option<&str>) -> Result<Result<Self, Trouble>> {
        built_in().map(|()| Err(Trouble::new("onnxruntime is not there")))
    }

    /// Nothing runs.
    ///
    /// # Errors
    /// None: there is no value of this type.
    pub fn run(&self, _: Vec<(String, Value)>, _: &str) -> Result<Vec<f32>, Trouble> {
        match *self {}
    }
}
