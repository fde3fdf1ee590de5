//! The whole book as one MP3 with chapters (id3.org, "ID3v2 Chapter Frame Addendum"): the chapters' frames end to end, as
//! each was coded on its own and kept in the cache.
//!
//! A chapter's first frame asks for nothing of the frames before it, so streams of one rate and bit rate can be joined
//! between frames.

use super::id3;
use super::mp3::{self, DECODER_SAMPLES};
use super::mp3_head::{LAME_BYTES, Shape, crc, filled, read_head};
use super::tags::{self, Tags};
use super::wav::Samples;
use super::{Job, Output};
use crate::fs;
use crate::note::Note;
use anyhow::Result;
use std::fs::File;
use std::io::{BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};

/// Raised whenever the same sound gives other frames than before.
const REVISION: u32 = 1;

/// Where a track's frames are kept: filed by all that shapes them.
fn path_of(job: &Job, track: usize) -> PathBuf {
    let recipe = format!("mp3 {REVISION}\n{}\n{} kbit/s", job.sounds[track], job.encoding.mp3_kbps);
    let key = blake3::hash(recipe.as_bytes()).to_hex();
    job.cache.join("mp3").join(&key[..2]).join(format!("{key}.mp3"))
}

/// Whether a track's frames are there.
pub fn holds(job: &Job, track: usize) -> bool {
    path_of(job, track).is_file()
}

/// Sees to it that a track's frames are there.
///
/// # Errors
/// As [`mp3::write`].
pub fn make(job: &Job, track: usize) -> Result<()> {
    if holds(job, track) {
        return Ok(());
    }
    let path = path_of(job, track);
    if let Some(folder) = path.parent() {
        fs::create_dir(folder)?;
    }
    // Where the cache clears away what killed runs left.
    let partial = job.cache.join("partial");
    fs::create_dir(&partial)?;
    let mut file = Output::begin_in(&partial, &path)?;
    mp3::encode(Samples::open(&job.recording.tracks[track].audio)?, job.encoding.mp3_kbps, &mut file)?;
    file.finish()
}

/// Writes the book.
///
/// # Errors
/// As [`make`]; a [`Note`] for chapters of several sample rates.
pub fn write(job: &Job, path: &Path) -> Result<()> {
    let tracks = job.recording.tracks.len();
    (0..tracks).try_for_each(|track| make(job, track))?;
    let Some(shape) = (0..tracks).next().map(|track| Frames::open(&path_of(job, track))).transpose()? else {
        return Err(Note::error("there is nothing to put into this file").at(path).into());
    };
    let (info, shape) = (shape.info, shape.shape);
    let places = layout(job, &shape);
    let starts: Vec<(u64, String)> = places
        .iter()
        .enumerate()
        .map(|(track, place)| (shape.ms(place.first * shape.frame_samples), tags::chapter_title(job.recording, track)))
        .collect();
    let total_samples = places.last().map_or(0, |last| last.first * shape.frame_samples + last.samples);

    let mut file = Output::begin(path)?;
    file.write(&id3::book_tag(&Tags::of_book(job.recording), &starts, shape.ms(total_samples)))?;
    let head = file.position();
    file.write(&info)?;
    let (mut frames, mut bytes, mut sum) = (0, info.len() as u64, 0);
    for (track, place) in places.iter().enumerate() {
        let mut part = Frames::open(&path_of(job, track))?;
        if part.shape != shape {
            return Err(Note::error("chapters of several sample rates cannot go into one file")
                .at(path)
                .hint("render all chapters with the same `[target]`: leave `--chapters` out")
                .into());
        }
        let (mut frame, mut taken) = (Vec::new(), 0);
        while taken < place.frames && part.next(&mut frame)? {
            file.write(&frame)?;
            (taken, bytes) = (taken + 1, bytes + frame.len() as u64);
            sum = crc(sum, &frame);
        }
        frames += taken;
    }
    let padding = (frames * shape.frame_samples).saturating_sub(mp3::ENCODER_SAMPLES + total_samples);
    file.rewrite(head, &filled(info, &shape, frames, bytes, padding, sum))?;
    file.finish()
}

/// A track's place in the book.
struct Place {
    /// The frame it begins with.
    first: u64,
    /// How many frames are taken.
    frames: u64,
    /// Its length.
    samples: u64,
}

/// Lays the tracks end to end: each begins on the frame nearest to where it would begin if the masters lay end to end, so
/// that no chapter is further from that than half a frame (13 ms at 44.1 kHz) in a book of any length. What is cut from
/// a track's end lies in its tail.
fn layout(job: &Job, shape: &Shape) -> Vec<Place> {
    let nearest = |samples: u64| (samples + shape.frame_samples / 2) / shape.frame_samples;
    let mut start = 0;
    let mut places = Vec::with_capacity(job.recording.tracks.len());
    for (at, track) in job.recording.tracks.iter().enumerate() {
        let of = u128::from(track.total_samples) * u128::from(shape.rate_hz) / u128::from(track.sample_rate_hz.max(1));
        let samples = of as u64;
        let (first, end) = (nearest(start), nearest(start + samples));
        let is_last = at + 1 == job.recording.tracks.len();
        let all = (samples + mp3::ENCODER_SAMPLES + DECODER_SAMPLES).div_ceil(shape.frame_samples);
        places.push(Place { first, frames: if is_last { all } else { end - first }, samples });
        start += samples;
    }
    places
}

/// The frames of a kept part, one by one.
struct Frames {
    path: PathBuf,
    reader: BufReader<File>,
    shape: Shape,
    /// The first frame, which holds no sound: LAME's head.
    info: Vec<u8>,
}

impl Frames {
    fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|cause| fs::failed("read", path, &cause))?;
        let shape = Shape { rate_hz: 0, frame_samples: 0, side_bytes: 0 };
        let reader = BufReader::with_capacity(1 << 16, file);
        let mut frames = Self { path: path.to_owned(), reader, shape, info: Vec::new() };
        let mut info = Vec::new();
        if !frames.next(&mut info)? || info.len() < frames.shape.side_bytes + LAME_BYTES {
            return Err(frames.damaged());
        }
        frames.info = info;
        Ok(frames)
    }

    fn damaged(&self) -> anyhow::Error {
        Note::error("this kept MP3 is damaged").at(&self.path).hint("delete the file and run again").into()
    }

    /// Replaces `frame` by the next one; false at the end.
    fn next(&mut self, frame: &mut Vec<u8>) -> Result<bool> {
        let mut head = [0; 4];
        match self.reader.read_exact(&mut head) {
            Err(cause) if cause.kind() == ErrorKind::UnexpectedEof => return Ok(false),
            other => other.map_err(|_| self.damaged())?,
        }
        let (shape, length) = read_head(head).ok_or_else(|| self.damaged())?;
        self.shape = shape;
        frame.clear();
        frame.extend_from_slice(&head);
        frame.resize(length, 0);
        self.reader.read_exact(&mut frame[4..]).map_err(|_| self.damaged())?;
        Ok(true)
    }
}
