//! Where passages sound, in milliseconds, and how formats write that down.

use super::recording::Track;
use crate::units;

/// How long a passage without sound (`"..."`) is shown where the silence after it is longer.
const SILENT_SHOWN_MS: u64 = 1_500;

/// A passage that is spoken, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sounding {
    /// Index into [`Track::passages`].
    pub passage: usize,
    /// When it begins.
    pub start_ms: u64,
    /// When it ends: after its start or, for a passage that has nothing to say and no silence after it, at it.
    pub end_ms: u64,
}

/// All passages that are spoken: in order, none over another, all inside the file. Times are rounded down, so that
/// nothing can reach beyond the end.
pub(super) fn sounding(track: &Track) -> Vec<Sounding> {
    let total_ms = track.length_ms();
    let ms = |samples: u64| units::samples_to_ms(samples, track.sample_rate_hz).min(total_ms);
    let mut found: Vec<Sounding> = Vec::new();
    for (passage, cue) in track.passages.iter().enumerate().filter_map(|(at, one)| Some((at, one.cue?))) {
        let floor = found.last().map_or(0, |last| last.end_ms);
        let start_ms = ms(cue.start_samples).max(floor);
        let end_ms = ms(cue.start_samples.saturating_add(cue.length_samples)).max(start_ms);
        found.push(Sounding { passage, start_ms, end_ms });
    }
    for at in 0..found.len() {
        let next_ms = found.get(at + 1).map_or(total_ms, |next| next.start_ms);
        if found[at].end_ms == found[at].start_ms {
            found[at].end_ms = next_ms.min(found[at].start_ms + SILENT_SHOWN_MS);
        }
    }
    found
}

/// `01:02:03.456`, with the mark before the milliseconds that the format wants.
pub(super) fn clock(ms: u64, point: char) -> String {
    let (hours, minutes, seconds) = (ms / 3_600_000, ms / 60_000 % 60, ms / 1_000 % 60);
    format!("{hours:02}:{minutes:02}:{seconds:02}{point}{:03}", ms % 1_000)
}

/// `3723.456`
pub(super) fn seconds(ms: u64) -> String {
    format!("{}.{:03}", ms / 1_000, ms % 1_000)
}
