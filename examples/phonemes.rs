//! What neural voices are given: each line of standard input as it is spoken, a tab, and its phonemes in IPA, as
//! `en-us` says them or the eSpeak voice that is named.
//!
//! `tests/tools/phonemes.py` compares these with what Piper's own program makes of the same words.

use dramatis::engine::Phonemizer;
use dramatis::lexicon::{self, Pronunciations, Register};
use std::io::{BufRead, Write};

fn main() -> anyhow::Result<()> {
    let voice = std::env::args().nth(1).unwrap_or_else(|| "en-us".into());
    let phonemizer = Phonemizer::default();
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let spoken = lexicon::speak(&line?, Register::Prose, &Pronunciations::new());
        let ipa = phonemizer.speak(&voice, &spoken.text, &[]).map_err(|cause| anyhow::anyhow!(cause.0))?;
        writeln!(out, "{}\t{ipa}", spoken.text)?;
    }
    Ok(())
}
