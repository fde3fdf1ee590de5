//! Audio files measured against a delivery profile.

use crate::audio::decode::{self, Format};
use crate::audio::meter::{Measures, Meter};
use crate::note::Note;
use crate::output::profile::Profile;
use anyhow::Result;
use std::path::Path;

/// Something that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// Integrated, in LUFS.
    Loudness,
    /// Plain, ungated, in decibels.
    Rms,
    /// In decibels.
    TruePeak,
    /// In decibels.
    SamplePeak,
    /// RMS of the quietest 500 ms, in decibels.
    NoiseFloor,
    /// In seconds.
    Head,
    /// In seconds.
    Tail,
    /// In seconds.
    Duration,
    /// In Hertz.
    SampleRate,
    /// How many.
    Channels,
}

use Quantity::{Channels, Duration, Head, Loudness, NoiseFloor, Rms, SamplePeak, SampleRate, Tail, TruePeak};

/// In the order of the table.
const QUANTITIES: [Quantity; 10] =
    [Loudness, Rms, TruePeak, SamplePeak, NoiseFloor, Head, Tail, Duration, SampleRate, Channels];

impl Quantity {
    fn name(self) -> &'static str {
        match self {
            Loudness => "loudness",
            Rms => "RMS",
            TruePeak => "true peak",
            SamplePeak => "sample peak",
            NoiseFloor => "noise floor",
            Head => "head",
            Tail => "tail",
            Duration => "duration",
            SampleRate => "sample rate",
            Channels => "channels",
        }
    }

    fn of(self, measures: &Measures) -> f64 {
        match self {
            Loudness => measures.loudness_lufs,
            Rms => measures.rms_db,
            TruePeak => measures.true_peak_db,
            SamplePeak => measures.sample_peak_db,
            NoiseFloor => measures.noise_floor_db,
            Head => measures.head_ms / 1_000.0,
            Tail => measures.tail_ms / 1_000.0,
            Duration => measures.frames as f64 / f64::from(measures.sample_rate_hz),
            SampleRate => f64::from(measures.sample_rate_hz),
            Channels => f64::from(measures.channels),
        }
    }

    /// A value with its unit, as far as it is meant: a hundredth of a decibel or a second.
    fn say(self, value: f64) -> String {
        let (digits, unit) = match self {
            Loudness => (2, " LUFS"),
            TruePeak => (2, " dBTP"),
            Rms | SamplePeak | NoiseFloor => (2, " dB"),
            Head | Tail | Duration => (2, " s"),
            SampleRate => (0, " Hz"),
            Channels => (0, ""),
        };
        if value == f64::NEG_INFINITY { "silence".to_owned() } else { format!("{value:.digits$}{unit}") }
    }
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What was measured.
    pub name: &'static str,
    /// The value, with its unit.
    pub measured: String,
    /// What the profile asks, with its unit; empty when it asks nothing.
    pub wanted: String,
    /// Whether that is met; `None` when the profile asks nothing.
    pub passed: Option<bool>,
}

/// Measures a file of any kind that can be read; its length does not matter to memory.
///
/// # Errors
/// A [`Note`] with the path when it cannot be read, is no audio, or has no sound in it.
pub fn measure(path: &Path) -> Result<(Format, Measures)> {
    let mut decoder = decode::open(path)?;
    let format = decoder.format().clone();
    let told = format!("{} channels at {} Hz cannot be measured", format.channels, format.sample_rate_hz);
    let mut meter = Meter::new(format.sample_rate_hz, format.channels).ok_or_else(|| Note::error(told).at(path))?;
    while let Some(block) = decoder.next_block()? {
        meter.push(block);
    }
    let measures = meter.finish();
    if measures.frames == 0 {
        return Err(Note::error("there is no sound in this file").at(path).into());
    }
    Ok((format, measures))
}

/// The table of what was measured and what the profile asks.
pub fn judge(profile: &Profile, format: &Format, measures: &Measures) -> Vec<Row> {
    let format_row = Row {
        name: "format",
        measured: format.name.clone(),
        wanted: profile.format.unwrap_or_default().to_owned(),
        passed: profile.format.map(|wanted| format.name.starts_with(wanted)),
    };
    let rows = QUANTITIES.iter().map(|&quantity| {
        let value = quantity.of(measures);
        let limit = profile.limits.iter().find(|limit| limit.0 == quantity);
        let wanted = limit.map_or_else(String::new, |&(_, low, high)| {
            if low == f64::NEG_INFINITY {
                format!("at most {}", quantity.say(high))
            } else if low == high {
                quantity.say(low)
            } else {
                let low = quantity.say(low);
                format!("{} to {}", low.split(' ').next().unwrap_or(&low), quantity.say(high))
            }
        });
        // What is shown is what is judged: 3.004 under a limit of 3.00 would puzzle a reader.
        let shown = (value * 100.0).round() / 100.0;
        let passed = limit.map(|&(_, low, high)| (low..=high).contains(&shown));
        Row { name: quantity.name(), measured: quantity.say(value), wanted, passed }
    });
    std::iter::once(format_row).chain(rows).collect()
}

/// Whether every row that the profile asks for is met.
pub fn passed(rows: &[Row]) -> bool {
    rows.iter().all(|row| row.passed != Some(false))
}

/// The rows as a table, each with `ok`, `FAIL` or nothing.
pub fn table(rows: &[Row]) -> String {
    let width = |of: fn(&Row) -> &str| rows.iter().map(|row| of(row).chars().count()).max().unwrap_or(0);
    let (names, values, wants) = (width(|row| row.name), width(|row| &row.measured), width(|row| &row.wanted));
    let rows = rows.iter().map(|row| {
        let verdict = row.passed.map_or("", |passed| if passed { "ok" } else { "FAIL" });
        let line = format!("{:names$}  {:values$}  {:wants$}  {verdict}", row.name, row.measured, row.wanted);
        format!("{}\n", line.trim_end())
    });
    rows.collect()
}
