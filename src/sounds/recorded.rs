//! A person's own recording of one line, brought to the form that all lines have.

use crate::audio::filter::{BUTTERWORTH_Q, Biquad};
use crate::audio::level::{self, LINE_LEVEL_DB};
use crate::audio::{Clip, decode, resample, rms_db};
use crate::fs;
use crate::note::Note;
use crate::units::ms_to_samples;
use anyhow::Result;
use std::path::{Path, PathBuf};

/// A file larger than this is a mistake: ten minutes of one line, as studios record.
const LIMIT_BYTES: u64 = 256_000_000;

/// The silence that may stand around the words.
const SILENCE_S: u32 = 60;

/// A recording of more than this many samples a second is brought to so many: what lies above, nobody hears.
const MOST_HZ: u32 = 48_000;

/// Under the deepest voice.
const RUMBLE_HZ: f64 = 40.0;

/// Raised whenever the same file gives another clip than before.
pub const FORM: u32 = 1;

/// Frames in which words are told from silence.
const FRAME_MS: u32 = 20;

/// Frames as loud as this, against the level of all lines, are words.
const WORDS_DB: f32 = LINE_LEVEL_DB - 35.0;

/// Less than so many in a row are a click, as of a mouse.
const CLICK_FRAMES: usize = 3;

/// A sound so near to words is part of them.
const NEAR_FRAMES: usize = 8;

/// How much stays around the words: a soft consonant, the beginning of a breath.
const KEEP_FRAMES: usize = 3;

/// A sound file, known by its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// The file.
    pub path: PathBuf,
    /// BLAKE3 of the file, in hexadecimal.
    pub blake3: String,
}

impl Recording {
    /// Takes the hash of a file.
    ///
    /// # Errors
    /// A [`Note`] with the path when it cannot be read or is absurdly large.
    pub fn of(path: &Path) -> Result<Self> {
        let blake3 = blake3::hash(&fs::read(path, LIMIT_BYTES)?).to_hex().to_string();
        Ok(Self { path: path.to_owned(), blake3 })
    }

    /// The file's name without its folder.
    pub fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// Decodes it to mono, without rumble, at the level of all lines, without the silence at its ends; at most `limit_s`
    /// seconds.
    ///
    /// # Errors
    /// A [`Note`] with the path when it is no audio, silent, too long, or no longer the file whose hash was taken.
    pub fn clip(&self, limit_s: u32) -> Result<Clip> {
        let bytes = fs::read(&self.path, LIMIT_BYTES)?;
        if blake3::hash(&bytes).to_hex().as_str() != self.blake3 {
            return Err(Note::error("this file changed while it was used")
                .at(&self.path)
                .hint("run the same command again")
                .into());
        }
        let mut clip = decode::file(bytes, &self.path, limit_s.saturating_add(SILENCE_S))?;
        without_rumble(&mut clip);
        if clip.sample_rate_hz > MOST_HZ {
            clip = resample::resample(&clip, MOST_HZ);
        }
        if level::speech_level_db(&clip).is_none() {
            return Err(Note::error("there is nothing to hear in this file").at(&self.path).into());
        }
        level::level(&mut clip, LINE_LEVEL_DB);
        trim(&mut clip);
        Ok(clip)
    }
}

/// Takes away rumble and the offset of a cheap microphone, which would keep silence from being found.
fn without_rumble(clip: &mut Clip) {
    // An offset that sets in with the file would ring in the filter like a click.
    let sum: f64 = clip.samples.iter().map(|&sample| f64::from(sample)).sum();
    let offset = (sum / clip.samples.len().max(1) as f64) as f32;
    clip.samples.iter_mut().for_each(|sample| *sample -= offset);
    Biquad::high_pass(RUMBLE_HZ, BUTTERWORTH_Q, clip.sample_rate_hz).run(&mut clip.samples);
}

/// Cuts away what lies before the first words and after the last: silence, room, and the clicks in it. A clip without a
/// stretch of words stays whole.
fn trim(clip: &mut Clip) {
    let frame = (ms_to_samples(FRAME_MS, clip.sample_rate_hz) as usize).max(1);
    let loud: Vec<bool> = clip.samples.chunks(frame).map(|samples| rms_db(samples) > WORDS_DB).collect();
    let words = |row: &[bool]| row.iter().all(|loud| *loud);
    let first = loud.windows(CLICK_FRAMES).position(words);
    let last = loud.windows(CLICK_FRAMES).rposition(words);
    let Some((mut first, mut last)) = first.zip(last.map(|last| last + CLICK_FRAMES - 1)) else { return };
    // What is short and near belongs to the words: the end of "stop" after its silence.
    while let Some(before) = (first.saturating_sub(NEAR_FRAMES)..first).find(|&at| loud[at]) {
        first = before;
    }
    while let Some(after) = (last + 1..loud.len().min(last + 1 + NEAR_FRAMES)).rfind(|&at| loud[at]) {
        last = after;
    }
    let end = (last + 1 + KEEP_FRAMES).saturating_mul(frame).min(clip.samples.len());
    clip.samples.truncate(end);
    clip.samples.drain(..first.saturating_sub(KEEP_FRAMES) * frame);
}
