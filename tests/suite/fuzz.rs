//! What the fuzzer checks, over the inputs that once failed and over pieces of the texts at hand: `fuzz/` says how to look
//! for more.

#![allow(clippy::unwrap_used)]

#[path = "../../fuzz/properties.rs"]
#[allow(clippy::expect_used)]
mod properties;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

/// The property that a file in tests/golden/fuzz/ once broke is the first part of its name.
#[test]
fn what_the_fuzzer_found_stays_mended() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/fuzz");
    for path in files(&folder) {
        let bytes = std::fs::read(&path).unwrap();
        match path.file_name().unwrap().to_string_lossy().split('-').next().unwrap() {
            "story" => properties::story(&bytes),
            "cast" => properties::cast_toml(&bytes),
            "settings" => properties::settings(&bytes),
            other => panic!("{}: no property is called {other}", path.display()),
        }
    }
}

#[test]
fn the_properties_hold_for_the_sample_story() {
    for path in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("chapters")) {
        properties::story(&std::fs::read(path).unwrap());
    }
    properties::cast_toml(b"[[correction]]\nquote = 'Aye'\nspeaker = 'Rhea'\n");
    properties::settings(b"[pauses]\nphrase_ms = 90\n");
}

/// Heads, tails and pieces of every text at hand, cut at places that look random and are the same each time, for as long
/// as `DRAMATIS_CUTS_S` says (2 seconds where it says nothing).
#[test]
fn any_text_cut_anywhere_holds_the_properties() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts: Vec<PathBuf> = files(&root.join("chapters"));
    for folder in ["novels", "modern"].map(|name| root.join("../shared/corpus").join(name)) {
        let inside = std::fs::read_dir(folder).into_iter().flatten();
        texts.extend(inside.map(|entry| entry.unwrap().path().join("text.txt")).filter(|path| path.is_file()));
    }
    texts.sort();
    let texts: Vec<String> = texts.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let seconds = std::env::var("DRAMATIS_CUTS_S").ok().and_then(|text| text.parse().ok()).unwrap_or(2);
    let (start, mut state, mut cuts) = (Instant::now(), 0x9e37_79b9_7f4a_7c15u64, 0);
    let mut random = |below: usize| {
        // SplitMix64, after Steele, Lea and Flood.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % below.max(1) as u64) as usize
    };
    while start.elapsed() < Duration::from_secs(seconds) || cuts < 3 * texts.len().min(4) {
        let text = &texts[random(texts.len())];
        let (length, at) = (random(6_000), random(text.len()));
        let from = [0, text.len().saturating_sub(length), at][cuts % 3];
        let whole = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        properties::story(&text.as_bytes()[whole(from)..whole(from + length)]);
        cuts += 1;
    }
    eprintln!("{cuts} cuts of {} texts in {:.0?}", texts.len(), start.elapsed());
}
