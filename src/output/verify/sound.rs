//! The sound's part of the proof: read once, by blocks.

use super::{Page, Problems};
use crate::audio::decode;
use crate::audio::power_to_db;
use crate::note::Note;
use crate::output::manifest::{LineRecord, Manifest, Span};
use crate::output::wav;
use anyhow::Result;
use std::io::Read;
use std::path::Path;

/// A line must be this much louder than room tone. A whisper is 40 dB over it.
const OVER_TONE_DB: f64 = 10.0;

/// This much of every pause belongs to the lines around it: a filter's ringing, a cue rounded to a sample.
const EDGE_MS: u32 = 10;

/// Goes through the audio file and gives its length in samples.
pub(super) fn listen(
    manifest: &Manifest,
    in_order: bool,
    audio_path: &Path,
    page: &Page,
    problems: &mut Problems,
) -> Result<u64> {
    let mut wrong = |message: String| {
        problems.add(|| Note::error(message).at(audio_path).hint("render the chapter again: the lines are kept"));
    };
    if hash(audio_path, manifest.audio.total_samples)? != manifest.audio.data_blake3 {
        wrong("the sound is not the one that was rendered".to_owned());
    }
    let mut decoder = decode::open(audio_path)?;
    let format = decoder.format();
    if format.channels != 1 || format.sample_rate_hz != manifest.audio.sample_rate_hz {
        let (told, rate) = (manifest.audio.sample_rate_hz, format.sample_rate_hz);
        wrong(format!("{} channels at {rate} Hz, and the manifest tells of one at {told} Hz", format.channels));
        return Ok(manifest.audio.total_samples);
    }
    let mut stretches = if in_order { stretches(manifest) } else { Vec::new() };
    let (mut total, mut at) = (0u64, 0);
    while let Some(block) = decoder.next_block()? {
        add_block(&mut stretches, &mut at, total, block);
        total += block.len() as u64;
    }
    if total != manifest.audio.total_samples {
        wrong(format!("{total} samples, and the manifest tells of {}", manifest.audio.total_samples));
    }
    for stretch in &stretches {
        judge(stretch, manifest, page, problems);
    }
    Ok(total)
}

/// BLAKE3 of the 16-bit samples: of what stands after the head of a WAV file of so many, of what a FLAC file decodes to.
fn hash(path: &Path, total_samples: u64) -> Result<String> {
    let mut hasher = blake3::Hasher::new();
    if path.extension().is_some_and(|ending| ending == "flac") {
        let (mut decoder, mut bytes) = (decode::open(path)?, Vec::new());
        while let Some(block) = decoder.next_block()? {
            bytes.clear();
            bytes.extend(block.iter().flat_map(|sample| ((sample * 32_768.0) as i16).to_le_bytes()));
            hasher.update(&bytes);
        }
    } else {
        let unread = |cause: std::io::Error| crate::fs::failed("read", path, &cause);
        let mut file = std::fs::File::open(path).map_err(unread)?;
        std::io::copy(&mut file.by_ref().take(wav::head_bytes(total_samples)), &mut std::io::sink()).map_err(unread)?;
        hasher.update_reader(&mut file).map_err(unread)?;
    }
    Ok(hasher.finalize().to_hex().to_string())
}

/// A line's sound, or the silence before one (or before the end).
struct Stretch<'a> {
    line: Option<&'a LineRecord>,
    /// The spoken line in front, for the place of a silence.
    after: Option<&'a LineRecord>,
    start: u64,
    end: u64,
    square_sum: f64,
}

/// Lines and silences in turn, from the file's start to its end; sounds from files are neither.
fn stretches(manifest: &Manifest) -> Vec<Stretch<'_>> {
    let edge = crate::units::ms_to_samples(EDGE_MS, manifest.audio.sample_rate_hz);
    let mut stretches = Vec::new();
    let (mut reached, mut after) = (0, None);
    for (cue, line) in cues(manifest) {
        let end = cue.start_samples + cue.length_samples;
        stretches.extend(silence(reached, cue.start_samples, after, edge));
        if line.is_some() {
            stretches.push(Stretch { line, after, start: cue.start_samples, end, square_sum: 0.0 });
            after = line;
        }
        reached = end;
    }
    stretches.extend(silence(reached, manifest.audio.total_samples, after, edge));
    stretches
}

/// Where lines and sounds from files lie, in order.
fn cues(manifest: &Manifest) -> Vec<(Span, Option<&LineRecord>)> {
    let lines = manifest.lines.iter().filter_map(|line| Some((line.cue?, Some(line))));
    let mut cues: Vec<_> = lines.chain(manifest.sounds.iter().filter_map(|sound| Some((sound.cue?, None)))).collect();
    cues.sort_by_key(|(cue, _)| cue.start_samples);
    cues
}

/// The silence between two samples, without its edges; none where nothing is left.
fn silence<'a>(from: u64, to: u64, after: Option<&'a LineRecord>, edge: u64) -> Option<Stretch<'a>> {
    (from + 2 * edge < to).then(|| Stretch { line: None, after, start: from + edge, end: to - edge, square_sum: 0.0 })
}

/// Adds a block that begins at sample `start` to the stretches it meets; `at` is the first that is not yet over.
fn add_block(stretches: &mut [Stretch], at: &mut usize, start: u64, block: &[f32]) {
    let end = start + block.len() as u64;
    while let Some(stretch) = stretches.get_mut(*at) {
        let (from, to) = (stretch.start.max(start), stretch.end.min(end));
        if from < to {
            let samples = &block[(from - start) as usize..(to - start) as usize];
            stretch.square_sum += samples.iter().map(|&sample| f64::from(sample).powi(2)).sum::<f64>();
        }
        if stretch.end > end {
            return;
        }
        *at += 1;
    }
}

/// Whether a stretch sounds as it should.
fn judge(stretch: &Stretch, manifest: &Manifest, page: &Page, problems: &mut Problems) {
    let samples = stretch.end - stretch.start;
    let level_db = power_to_db(stretch.square_sum / samples.max(1) as f64);
    let is_sound = samples > 0 && level_db > manifest.target.room_tone_db + OVER_TONE_DB;
    let seconds = crate::units::samples_to_s(samples, manifest.audio.sample_rate_hz);
    let Some(line) = stretch.line else {
        if is_sound {
            let span = stretch.after.map_or(0..1, |line| line.end.saturating_sub(1)..line.end);
            problems.add(|| page.problem(span, format!("after this, {seconds:.1} s of sound that belong to no line")));
        }
        return;
    };
    let span = line.start..line.end;
    if letters(page.of(line)) == 0 && line.recording.is_none() {
        return;
    }
    let (least, most) = plausible_s(page.of(line), line.recording.is_some());
    if !is_sound {
        problems.add(|| page.problem(span, "this line is silent".to_owned()));
    } else if seconds < least || seconds > most {
        let range = format!("{least:.2} to {most:.1} s");
        problems.add(|| page.problem(span, format!("this line lasts {seconds:.2} s; its words need {range}")));
    }
}

/// Letters and digits, a repeated one counted once: "Nooooo" is spoken no longer than "No" has to be.
fn letters(text: &str) -> usize {
    let mut last = None;
    text.chars().filter(|c| c.is_alphanumeric()).filter(|&c| last.replace(c) != Some(c)).count()
}

/// What a person may take longer for a line than its words need: a sigh, a breath, a silence that is meant.
const PERFORMED_S: f64 = 12.0;

/// The shortest and longest time that a line can take, in seconds, spoken by an engine or recorded. English speech runs at 12 to 18 letters a second; six
/// times as fast is a broken clip, and a tenth as fast leaves room for digits and abbreviations, which are longer spoken
/// than written.
pub fn plausible_s(text: &str, recorded: bool) -> (f64, f64) {
    let letters = letters(text) as f64;
    (letters / 100.0, if recorded { PERFORMED_S } else { 3.0 } + letters * 0.7)
}
