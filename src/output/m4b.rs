//! M4B: one audiobook a story, with chapters; and M4A, the same for one chapter.

use super::aac::{self, FRAME_SAMPLES, Frames, PRIMING_SAMPLES};
use super::mp4::Movie;
use super::tags::{self, Tags};
use super::{Job, Output};
use crate::note::Note;
use anyhow::Result;
use std::ops::Range;
use std::path::Path;

/// Writes a whole book.
///
/// # Errors
/// A [`Note`] as [`aac::make`], with the path of what cannot be written, or for chapters of several sample rates.
pub fn write_book(job: &Job, path: &Path) -> Result<()> {
    write(job, 0..job.recording.tracks.len(), b"M4B ", &Tags::of_book(job.recording), path)
}

/// Writes a chapter.
///
/// # Errors
/// As [`write_book`].
pub fn write_chapter(job: &Job, track: usize, path: &Path) -> Result<()> {
    write(job, track..track + 1, b"M4A ", &Tags::of_track(job.recording, track), path)
}

fn write(job: &Job, tracks: Range<usize>, brand: &'static [u8; 4], tags: &Tags, path: &Path) -> Result<()> {
    let sample_rate_hz = one_rate(job, tracks.clone(), path)?;
    let layout = layout(job, tracks.clone());
    let (mut frame_bytes, mut config) = (Vec::new(), None);
    for place in &layout.parts {
        aac::make(job, place.track)?;
        each_frame(job, place, |frame| {
            frame_bytes.push(frame.len() as u16);
            Ok(())
        })
        .map(|found| config = config.or(found))?;
    }
    let is_book = brand == b"M4B ";
    let title = |place: &Part| (place.start_samples, tags::chapter_title(job.recording, place.track));
    let chapters: Vec<(u64, String)> = layout.parts.iter().filter(|_| is_book).map(title).collect();
    let movie = Movie {
        brand,
        sample_rate_hz,
        frame_samples: FRAME_SAMPLES,
        priming_samples: PRIMING_SAMPLES,
        total_samples: layout.total_samples,
        config: config.ok_or_else(|| Note::error("there is nothing to put into this file").at(path))?,
        frame_bytes: &frame_bytes,
        chapters: &chapters,
        tags,
    };
    let mut file = Output::begin(path)?;
    file.write(&movie.head())?;
    for place in &layout.parts {
        each_frame(job, place, |frame| file.write(frame))?;
    }
    file.finish()
}

fn one_rate(job: &Job, tracks: Range<usize>, path: &Path) -> Result<u32> {
    let mut rates = job.recording.tracks[tracks].iter().map(|track| track.sample_rate_hz);
    let first = rates.next().unwrap_or(44_100);
    match rates.find(|rate| *rate != first) {
        Some(other) => Err(Note::error(format!("chapters of {first} and of {other} Hz cannot go into one file"))
            .at(path)
            .hint("render all chapters with the same `[target]`: leave `--chapters` out")
            .into()),
        None => Ok(first),
    }
}

struct Layout {
    parts: Vec<Part>,
    /// Length of the sound.
    total_samples: u64,
}

/// A track's place in the book.
struct Part {
    track: usize,
    /// Where it begins in the book, on the frame nearest to where it would begin if the masters lay end to end.
    start_samples: u64,
    /// How many of its frames are taken, from the first.
    frames: u64,
}

/// Lays the tracks end to end on the grid of frames.
///
/// Each part begins with the frame that holds no sound yet, so that the sound begins clean on the second; in the decoder
/// this first frame meets the last one of the part before, in its tail of room tone. A part gives as many frames as lie
/// between its start and the next one's: so no chapter is ever further than half a frame (12 ms at 44.1 kHz) from where
/// subtitles and cue sheets have it, in a book of any length.
fn layout(job: &Job, tracks: Range<usize>) -> Layout {
    let nearest = |samples: u64| (samples + FRAME_SAMPLES / 2) / FRAME_SAMPLES;
    let last = tracks.end.saturating_sub(1);
    let (mut start, mut total_samples) = (0, 0);
    let mut parts = Vec::with_capacity(tracks.len());
    for track in tracks {
        let length = job.recording.tracks[track].total_samples;
        let end = start + length;
        let first = nearest(start);
        // The last part goes on to its end, and one frame more: the decoder gives a frame's sound with the next.
        let frames = if track == last { length.div_ceil(FRAME_SAMPLES) + 1 } else { nearest(end) - first };
        total_samples = first * FRAME_SAMPLES + length;
        parts.push(Part { track, start_samples: first * FRAME_SAMPLES, frames });
        start = end;
    }
    Layout { parts, total_samples }
}

/// Goes through the frames of a part; gives the decoder's settings.
fn each_frame(job: &Job, part: &Part, mut take: impl FnMut(&[u8]) -> Result<()>) -> Result<Option<[u8; 2]>> {
    let path = aac::path_of(job, part.track);
    let mut frames = Frames::open(&path)?;
    let mut frame = Vec::new();
    for number in 0..part.frames {
        if !frames.next(&mut frame)? {
            // Frames past the sound's end carry nothing: an encoder may leave the last one out.
            if number + 1 >= part.frames {
                break;
            }
            return Err(Note::error(format!("this kept AAC ends after {number} of {} frames", part.frames))
                .at(&path)
                .hint("delete the file and run again")
                .into());
        }
        take(&frame)?;
    }
    Ok(frames.config)
}
