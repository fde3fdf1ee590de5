//! AAC for M4B and M4A files, coded by ffmpeg into ADTS and kept in the cache: a book that is edited or was interrupted
//! codes only the chapters whose sound changed.
//!
//! ffmpeg, because the encoders that could be built in are not free enough (FDK) or ask for a newer Rust.

use super::Job;
use crate::fs;
use crate::note::Note;
use anyhow::Result;
use std::fs::File;
use std::io::{BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Raised whenever the same sound gives other frames than before.
const REVISION: u32 = 1;

/// Samples in a frame.
pub const FRAME_SAMPLES: u64 = 1_024;

/// The sound begins this much after the first decoded sample: one frame, by which ffmpeg's encoder (and every decoder's
/// overlap) is late.
pub const PRIMING_SAMPLES: u64 = 1_024;

/// Rates AAC has an index for (ISO/IEC 14496-3, table 1.18), highest first.
const RATES_HZ: [u32; 13] =
    [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350];

/// Refuses a rate that AAC does not have.
///
/// # Errors
/// A [`Note`].
pub fn check(sample_rate_hz: u32) -> Result<(), Note> {
    match RATES_HZ.contains(&sample_rate_hz) {
        true => Ok(()),
        false => Err(Note::error(format!("AAC has no sample rate of {sample_rate_hz} Hz"))
            .hint("choose 44100 or 48000 as `sample_rate_hz` under `[target]` in dramatis.toml")),
    }
}

/// Where a track's frames are kept: filed by all that shapes them.
pub fn path_of(job: &Job, track: usize) -> PathBuf {
    let recipe = format!("aac {REVISION}\n{}\n{} kbit/s", job.sounds[track], job.encoding.aac_kbps);
    let key = blake3::hash(recipe.as_bytes()).to_hex();
    job.cache.join("aac").join(&key[..2]).join(format!("{key}.aac"))
}

/// Whether a track's frames are there.
pub fn holds(job: &Job, track: usize) -> bool {
    path_of(job, track).is_file()
}

/// Sees to it that a track's frames are there.
///
/// # Errors
/// A [`Note`] where ffmpeg is not installed or fails, and for a master of a rate that AAC does not have.
pub fn make(job: &Job, track: usize) -> Result<()> {
    if holds(job, track) {
        return Ok(());
    }
    let track_info = &job.recording.tracks[track];
    check(track_info.sample_rate_hz).map_err(|note| note.at(&track_info.audio))?;
    let path = path_of(job, track);
    if let Some(folder) = path.parent() {
        fs::create_dir(folder)?;
    }
    // Where the cache clears away what killed runs left.
    let partial = job.cache.join("partial");
    fs::create_dir(&partial)?;
    let file = fs::begin_in(&partial)?;
    run(&track_info.audio, job.encoding.aac_kbps, file.path())?;
    // What the cache holds may be lost at any time; a damaged file shows when it is read.
    fs::finish_unsynced(file, &path)
}

/// Codes a WAV file.
fn run(wav: &Path, kbps: u32, to: &Path) -> Result<()> {
    let mut command = Command::new("ffmpeg");
    command.args(["-v", "error", "-nostdin", "-y", "-i"]).arg(plain(wav));
    command.args(["-map", "0:a:0", "-ac", "1", "-c:a", "aac", "-b:a", &format!("{kbps}k")]);
    // The same bytes on every machine: no version string, no arithmetic chosen by the processor.
    command.args(["-threads", "1", "-flags:a", "+bitexact", "-fflags", "+bitexact", "-f", "adts"]).arg(plain(to));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let output = command.output().map_err(|cause| Note::error(format!("ffmpeg does not start: {cause}")))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let last = said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("it gave no reason").trim();
    let last: String = last.chars().take(300).collect();
    Err(Note::error(format!("ffmpeg could not code this: {last}"))
        .at(wav)
        .hint("`ffmpeg -encoders` must list `aac`; other formats need no ffmpeg")
        .into())
}

/// A path that ffmpeg takes for a file, whatever stands in its name (`data:`, `-y`).
fn plain(path: &Path) -> std::ffi::OsString {
    let mut name = std::ffi::OsString::from("file:");
    name.push(std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
    name
}

/// Frames read one by one from an ADTS file.
pub struct Frames {
    path: PathBuf,
    reader: BufReader<File>,
    /// The decoder's settings (ISO/IEC 14496-3, 1.6.2.1), once a frame was read.
    pub config: Option<[u8; 2]>,
}

impl Frames {
    /// Opens a file of [`path_of`].
    ///
    /// # Errors
    /// A [`Note`] with the path.
    pub fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|cause| fs::failed("read", path, &cause))?;
        Ok(Self { path: path.to_owned(), reader: BufReader::with_capacity(1 << 16, file), config: None })
    }

    /// Replaces `frame` by the next one, without its ADTS head; false at the end.
    ///
    /// # Errors
    /// A [`Note`] with the path, where what is there is no ADTS.
    pub fn next(&mut self, frame: &mut Vec<u8>) -> Result<bool> {
        let damaged = || Note::error("this kept AAC is damaged").at(&self.path).hint("delete the file and run again");
        let mut head = [0u8; 7];
        match self.reader.read_exact(&mut head[..1]) {
            Err(cause) if cause.kind() == ErrorKind::UnexpectedEof => return Ok(false),
            other => other.map_err(|_| damaged())?,
        }
        self.reader.read_exact(&mut head[1..]).map_err(|_| damaged())?;
        // ISO/IEC 13818-7, 6.2: twelve bits of sync, layer 0, then profile, rate, channels and length.
        let length = usize::from(head[3] & 3) << 11 | usize::from(head[4]) << 3 | usize::from(head[5]) >> 5;
        let has_crc = head[1] & 1 == 0;
        let head_length = if has_crc { 9 } else { 7 };
        if head[0] != 0xff || head[1] & 0xf6 != 0xf0 || head[6] & 3 != 0 || length <= head_length {
            return Err(damaged().into());
        }
        if has_crc {
            self.reader.read_exact(&mut [0; 2]).map_err(|_| damaged())?;
        }
        frame.resize(length - head_length, 0);
        self.reader.read_exact(frame).map_err(|_| damaged())?;
        let (profile, rate) = (head[2] >> 6, head[2] >> 2 & 15);
        let channels = (head[2] & 1) << 2 | head[3] >> 6;
        self.config = Some([(profile + 1) << 3 | rate >> 1, rate << 7 | channels << 3]);
        Ok(true)
    }
}
