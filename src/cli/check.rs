//! `dramatis check`: audio measured against a delivery profile.

use super::terminal;
use crate::output::check;
use crate::output::profile::{self, PROFILES, Profile};
use anyhow::Result;
use std::path::{Path, PathBuf};

const EXAMPLES: &str = "\
Examples:
  dramatis check output/the-lamp/*.wav           is it what this program promises?
  dramatis check --profile acx book.mp3          would an audiobook shop take it?

Exit code 1 when a file misses the profile or cannot be read.";

/// Measure audio files against a delivery profile
#[derive(clap::Args)]
#[command(after_help = EXAMPLES, after_long_help = after_help())]
pub struct Arguments {
    /// Audio files of any common kind
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What is asked of them
    #[arg(long, short, default_value = PROFILES[0].name, value_name = "NAME")]
    profile: String,
}

fn after_help() -> String {
    let profiles = PROFILES.iter().map(|profile| format!("\n  {:10} {}", profile.name, profile.about));
    format!("Profiles:{}\n\n{EXAMPLES}", profiles.collect::<String>())
}

/// Measures; false when a file misses the profile or cannot be read.
pub fn run(arguments: Arguments) -> Result<bool> {
    let profile = profile::profile(&arguments.profile)?;
    let mut passed = true;
    for path in &arguments.files {
        match one(path, profile) {
            Ok((text, met)) => {
                terminal::print(&text)?;
                passed &= met;
            }
            Err(error) => {
                terminal::error(&error);
                passed = false;
            }
        }
    }
    Ok(passed)
}

fn one(path: &Path, profile: &Profile) -> Result<(String, bool)> {
    let (format, measures) = check::measure(path)?;
    let rows = check::judge(profile, &format, &measures);
    let met = check::passed(&rows);
    let verdict = if met { "meets" } else { "misses" };
    let head = terminal::plain(&format!("{}: {verdict} {}\n", path.display(), profile.name));
    let table = check::table(&rows).lines().map(|line| format!("  {line}\n")).collect::<String>();
    Ok((head + &table, met))
}
