//! How fast a Piper voice speaks: `cargo run --release --example piper_speed -- MODEL.onnx THREADS < TEXT`, a sentence a
//! line. Prints seconds of sound, seconds it took by the clock and of processors' time, and the most memory held.
//! `tests/tools/piper_speed.py` sets it beside Piper's own program. A third argument is onnxruntime's library, for a
//! build with `--features ort`.

#![allow(clippy::print_stdout)] // A program.

use anyhow::{Context, Result};
use dramatis::engine::{self, Direction, Utterance};
use dramatis::lexicon::Spoken;
use dramatis::voice::{self, Runtime, Voice};
use rayon::prelude::*;
use std::path::Path;
use std::time::Instant;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (model, threads) = (arguments.next().context("which model?")?, arguments.next().context("how many threads?")?);
    let (engine, mut voice) = (engine::open("piper")?, profile(Path::new(&model))?);
    if let (Some(library), Some(piper)) = (arguments.next(), &mut voice.piper) {
        piper.runtime = Runtime::Onnxruntime(library.into());
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.parse()?).build()?;
    let lines: Vec<String> = std::io::stdin().lines().collect::<Result<_, _>>()?;
    let speak = |text: &str| {
        let spoken = Spoken { text: text.into(), phonemes: Vec::new() };
        let utterance = Utterance { spoken, voice: voice.clone(), direction: Direction::default(), seed: 1 };
        engine.speak(&utterance).map(|clip| clip.duration_s())
    };
    let loading = Instant::now();
    speak("Yes.")?;
    let loaded = loading.elapsed().as_secs_f64();
    let (begun, before) = (Instant::now(), processor_s());
    let sound: f64 = pool.install(|| lines.par_iter().map(|line| speak(line)).sum::<Result<f64>>())?;
    let took = begun.elapsed().as_secs_f64();
    let worked = processor_s() - before;
    println!(
        "{{\"sound_s\": {sound:.2}, \"took_s\": {took:.2}, \"cpu_s\": {worked:.2}, \"load_s\": {loaded:.2}, \"peak_kb\": {}}}",
        peak_kb()
    );
    Ok(())
}

fn profile(model: &Path) -> Result<Voice> {
    let folder = tempfile::tempdir()?;
    let head = "gender = \"female\"\nage = \"adult\"\ndescription = \"\"\nengine = \"piper\"\nlicense = \"\"\n";
    let model = std::fs::canonicalize(model)?;
    std::fs::write(folder.path().join("measured.toml"), format!("{head}[piper]\nmodel = {model:?}\n"))?;
    voice::load(Some(folder.path()))?.into_iter().find(|voice| voice.id == "measured").context("no profile")
}

/// Processors' time of all this process's threads so far, as Linux tells it in hundredths of a second; 0 elsewhere.
fn processor_s() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(") ").next().unwrap_or_default().split(' ');
    // proc(5): `utime` and `stime` are the twelfth and the thirteenth field after the name.
    fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The most memory this process ever held, as Linux tells it; 0 elsewhere.
fn peak_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
