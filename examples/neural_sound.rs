//! The sound a neural voice makes of ids, as raw little-endian floats, without noise: `cargo run --release --example
//! neural_sound -- MODEL.onnx OUT.f32 1 0 20 0 2`. `tests/tools/neural_export.py reference` writes onnxruntime's.

#![allow(clippy::print_stdout)] // A program.

use anyhow::{Context, Result};
use dramatis::engine::{kokoro, piper};
use std::path::PathBuf;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let model = PathBuf::from(arguments.next().context("which model?")?);
    let out = arguments.next().context("into which file?")?;
    let ids = arguments.map(|id| id.parse()).collect::<Result<Vec<i32>, _>>()?;
    let samples = if model.with_extension("onnx.json").exists() {
        piper::bare(&model, &ids)?.samples
    } else {
        let style: Vec<f32> = (0..256_i16).map(|i| f32::from(i % 7 - 3) / 10.0).collect();
        kokoro::bare(&model, &ids, &style)?
    };
    let bytes: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
    std::fs::write(&out, bytes)?;
    println!("{} samples", samples.len());
    Ok(())
}
