//! How far the voices lie apart: speaks the same sentences in each, and prints tables in Markdown.
//!
//! ```text
//! cargo run --release --example voice-distances -- --wav DIR    # WAVs for tests/tools/wer.py
//! cargo run --release --example voice-distances -- --wer FILE   # the tables of docs/voice-table.md
//! ```
//!
//! FILE is what wer.py printed; without it the tables lack word error rates. `--voices FOLDER` takes profiles from a
//! folder as well.

#![allow(clippy::print_stdout)]

use anyhow::{Context, Result};
use dramatis::audio::timbre::{self, Cepstrum};
use dramatis::audio::{Clip, pitch};
use dramatis::engine::{self, Direction, Engine, Utterance};
use dramatis::lexicon::Spoken;
use dramatis::voice::{self, Voice};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const SENTENCES: &str = include_str!("../tests/tools/sentences.txt");
/// How many of the sentences the distances are measured on.
const MEASURED: usize = 8;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let value = |flag: &str| {
        arguments.iter().position(|word| word == flag).and_then(|at| arguments.get(at + 1)).map(PathBuf::from)
    };
    let mut voices = voice::load(value("--voices").as_deref())?;
    let engine = engine::open("builtin")?;
    if let Some(folder) = value("--wav") {
        let mut plain = voices[0].clone();
        (plain.id, plain.builtin) = ("plain".to_owned(), voice::Builtin::default());
        voices.push(plain);
        return voices.par_iter().try_for_each(|voice| write_wavs(&folder, voice, engine.as_ref()));
    }
    let errors = value("--wer").map(|path| read_errors(&path)).transpose()?.unwrap_or_default();
    let heard: Vec<Heard> =
        voices.par_iter().map(|voice| listen(voice, engine.as_ref())).collect::<Result<Vec<Heard>>>()?;
    let distances: Vec<Vec<f32>> = (0..voices.len())
        .into_par_iter()
        .map(|a| (0..voices.len()).map(|b| apart(&heard[a], &heard[b])).collect())
        .collect();
    print_tables(&voices, &heard, &distances, &errors);
    Ok(())
}

fn speak(sentence: &str, voice: &Voice, engine: &dyn Engine) -> Result<Clip> {
    let spoken = Spoken { text: sentence.to_owned(), phonemes: Vec::new() };
    let utterance = Utterance { spoken, voice: voice.clone(), direction: Direction::default(), seed: 0 };
    engine.speak(&utterance)
}

fn write_wavs(folder: &Path, voice: &Voice, engine: &dyn Engine) -> Result<()> {
    let folder = folder.join(&voice.id);
    std::fs::create_dir_all(&folder)?;
    let spec = hound::WavSpec {
        channels: 1,
        sample_rate: 16_000,
        bits_per_sample: 16,
        sample_format: hound::SampleFormat::Int,
    };
    for (at, sentence) in SENTENCES.lines().enumerate() {
        let path = folder.join(format!("{:02}.wav", at + 1));
        let mut writer = hound::WavWriter::create(&path, spec).with_context(|| path.display().to_string())?;
        for sample in speak(sentence, voice, engine)?.samples {
            writer.write_sample((sample * 32_767.0).round() as i16)?;
        }
        writer.finalize()?;
    }
    Ok(())
}

/// What is measured of a voice.
struct Heard {
    /// Median fundamental frequency.
    f0_hz: f32,
    /// Seconds of speech.
    seconds: f32,
    /// For each sentence, the cepstra of its frames that are not silent.
    sentences: Vec<Vec<Cepstrum>>,
}

fn listen(voice: &Voice, engine: &dyn Engine) -> Result<Heard> {
    let mut heard = Heard { f0_hz: 0.0, seconds: 0.0, sentences: Vec::new() };
    let mut pitches = Vec::new();
    for sentence in SENTENCES.lines().take(MEASURED) {
        let clip = speak(sentence, voice, engine)?;
        heard.seconds += clip.duration_s() as f32;
        pitches.extend(pitch::track_hz(&clip));
        heard.sentences.push(timbre::cepstra(&clip));
    }
    pitches.sort_by(f32::total_cmp);
    heard.f0_hz = pitches[pitches.len() / 2];
    Ok(heard)
}

/// The mean mel-cepstral distance in dB over the frames of all sentences, each pair of sentences aligned in time so that
/// it is least.
fn apart(a: &Heard, b: &Heard) -> f32 {
    let pairs = a.sentences.iter().zip(&b.sentences);
    let (sum, steps) = pairs.map(|(a, b)| aligned(a, b)).fold((0.0, 0.0), |(s, n), (sum, steps)| (s + sum, n + steps));
    sum / steps
}

/// Dynamic time warping: the least sum of distances, and how many steps it took.
fn aligned(a: &[Cepstrum], b: &[Cepstrum]) -> (f32, f32) {
    let mut row = vec![(f32::INFINITY, 0.0); b.len() + 1];
    row[0] = (0.0, 0.0);
    for x in a {
        let mut diagonal = std::mem::replace(&mut row[0], (f32::INFINITY, 0.0));
        for (at, y) in b.iter().enumerate() {
            let least = [diagonal, row[at], row[at + 1]].into_iter().min_by(|a, b| a.0.total_cmp(&b.0));
            let (sum, steps) = least.unwrap_or(diagonal);
            diagonal = row[at + 1];
            row[at + 1] = (sum + timbre::distance_db(x, y), steps + 1.0);
        }
    }
    row[b.len()]
}

/// The word error rate of each voice, and over that of the voice `plain`, from the table that wer.py printed.
fn read_errors(path: &Path) -> Result<BTreeMap<String, [String; 2]>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let cells = text.lines().map(|line| line.split('|').map(str::trim).collect::<Vec<_>>());
    let rows = cells.filter(|row| row.len() == 5 && row[2].parse::<f32>().is_ok());
    Ok(rows.map(|row| (row[1].to_owned(), [row[2].to_owned(), row[3].to_owned()])).collect())
}

fn print_tables(voices: &[Voice], heard: &[Heard], distances: &[Vec<f32>], errors: &BTreeMap<String, [String; 2]>) {
    let others = |a: usize| (0..voices.len()).filter(move |b| *b != a);
    let interval = |a: usize, b: usize| (heard[a].f0_hz / heard[b].f0_hz).max(heard[b].f0_hz / heard[a].f0_hz) - 1.0;
    println!("| voice | gender | age | median F0 | tempo | nearest | MCD | F0 apart | WER | against plain |");
    println!("|---|---|---|---|---|---|---|---|---|---|");
    let mean = heard.iter().map(|heard| heard.seconds).sum::<f32>() / heard.len() as f32;
    for (a, voice) in voices.iter().enumerate() {
        let near = others(a).min_by(|x, y| distances[a][*x].total_cmp(&distances[a][*y])).unwrap_or(a);
        let (gender, age) = (format!("{:?}", voice.gender).to_lowercase(), format!("{:?}", voice.age).to_lowercase());
        let unknown = ["-".to_owned(), "-".to_owned()];
        let [rate, ratio] = errors.get(&voice.id).unwrap_or(&unknown);
        println!(
            "| {} | {gender} | {age} | {:.0} Hz | {:.2} | {} | {:.1} dB | {:.0} % | {rate} | {ratio} |",
            voice.id,
            heard[a].f0_hz,
            mean / heard[a].seconds,
            voices[near].id,
            distances[a][near],
            100.0 * interval(a, near)
        );
    }
    println!("\n| MCD, dB | {} |", (1..=voices.len()).map(|n| n.to_string()).collect::<Vec<_>>().join(" | "));
    println!("|---|{}", "---|".repeat(voices.len()));
    for (a, voice) in voices.iter().enumerate() {
        let row = distances[a].iter().map(|d| format!("{d:.1}")).collect::<Vec<_>>().join(" | ");
        println!("| {} {} | {row} |", a + 1, voice.id);
    }
    let pairs: Vec<(usize, usize)> = (0..voices.len()).flat_map(|a| (0..a).map(move |b| (b, a))).collect();
    let alike = |(a, b): &&(usize, usize)| distances[*a][*b] < 3.0 && interval(*a, *b) < 0.25;
    let least = pairs.iter().map(|(a, b)| distances[*a][*b]).fold(f32::INFINITY, f32::min);
    println!("\nPairs: {}. Smallest distance: {least:.1} dB.", pairs.len());
    println!("Pairs both nearer than 3 dB and less than 25 % apart in F0: {}.", pairs.iter().filter(alike).count());
    for (a, b) in pairs.iter().filter(alike) {
        println!(
            "- {} and {}: {:.1} dB, {:.0} %",
            voices[*a].id,
            voices[*b].id,
            distances[*a][*b],
            100.0 * interval(*a, *b)
        );
    }
}
