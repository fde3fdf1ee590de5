//! FLAC files (RFC 9639): the master's samples bit for bit, in half the space. Frames by `flacenc`, the metadata ours.

use super::tags::{self, MADE_BY, Tags};
use super::wav::Samples;
use super::{Job, Output};
use anyhow::{Result, anyhow};
use flacenc::bitsink::ByteSink;
use flacenc::component::{BitRepr, StreamInfo};
use flacenc::error::Verify;
use flacenc::source::{Context, Fill, FrameBuf};
use std::path::Path;

/// Samples in a frame. The last one is shorter.
const BLOCK_SAMPLES: usize = 4_096;

/// A seek point every this many seconds.
const SEEK_STEP_S: u64 = 10;

/// The longest metadata block (24 bits).
const MOST_BLOCK_BYTES: usize = (1 << 24) - 1;

/// Writes a chapter.
///
/// # Errors
/// A [`crate::note::Note`] with the path of what cannot be read or written.
pub fn write(job: &Job, track: usize, path: &Path) -> Result<()> {
    let mut samples = Samples::open(&job.recording.tracks[track].audio)?;
    let tags = Tags::of_track(job.recording, track);
    let mut file = Output::begin(path)?;
    let mut head = Head::new(&samples);
    file.write(&head.bytes(&tags))?;
    let audio_start = file.position();
    encode(&mut samples, &mut head, &mut file, audio_start)?;
    let bytes = head.bytes(&tags);
    file.rewrite(0, &bytes)?;
    file.finish()
}

fn encode(samples: &mut Samples, head: &mut Head, file: &mut Output, audio_start: u64) -> Result<()> {
    let wrong = |what: &str| anyhow!("the FLAC encoder does not take this sound: {what}");
    let config = flacenc::config::Encoder::default().into_verified().map_err(|_| wrong("its settings"))?;
    let info = StreamInfo::new(head.sample_rate_hz as usize, 1, 16).map_err(|_| wrong("its rate"))?;
    let mut frame_buffer = FrameBuf::with_size(1, BLOCK_SAMPLES).map_err(|_| wrong("its frames"))?;
    let mut digest = Context::new(16, 1);
    let (mut block, mut wide, mut sink) = (Vec::new(), Vec::new(), ByteSink::new());
    let mut number = 0;
    while samples.next(BLOCK_SAMPLES, &mut block)? {
        wide.clear();
        wide.extend(block.iter().map(|&sample| i32::from(sample)));
        // The last block is shorter, and the encoder takes the buffer's whole length for the frame's.
        frame_buffer.resize(wide.len());
        frame_buffer.fill_interleaved(&wide).map_err(|_| wrong("a frame"))?;
        digest.fill_interleaved(&wide).map_err(|_| wrong("a frame"))?;
        let frame =
            flacenc::encode_fixed_size_frame(&config, &frame_buffer, number, &info).map_err(|_| wrong("a frame"))?;
        sink.clear();
        frame.write(&mut sink).map_err(|_| wrong("a frame"))?;
        head.add(number, file.position() - audio_start, block.len(), sink.as_slice().len());
        file.write(sink.as_slice())?;
        number += 1;
    }
    head.md5 = digest.md5_digest();
    Ok(())
}

/// What stands before the frames; of the same length before and after they are known.
struct Head {
    sample_rate_hz: u32,
    total_samples: u64,
    /// The smallest and the largest frame, in bytes.
    frame_bytes: (usize, usize),
    md5: [u8; 16],
    /// First sample, place after the head, samples of the frame.
    seek_points: Vec<(u64, u64, u16)>,
    most_seek_points: usize,
}

impl Head {
    fn new(samples: &Samples) -> Self {
        let (sample_rate_hz, total_samples) = (samples.sample_rate_hz, samples.total_samples);
        let points = total_samples.div_ceil(SEEK_STEP_S * u64::from(sample_rate_hz)) as usize;
        Self {
            sample_rate_hz,
            total_samples,
            frame_bytes: (usize::MAX, 0),
            md5: [0; 16],
            seek_points: Vec::new(),
            most_seek_points: points.min(MOST_BLOCK_BYTES / 18),
        }
    }

    /// Takes note of a frame.
    fn add(&mut self, number: usize, place: u64, samples: usize, bytes: usize) {
        self.frame_bytes = (self.frame_bytes.0.min(bytes), self.frame_bytes.1.max(bytes));
        let first = (number * BLOCK_SAMPLES) as u64;
        let due = self.seek_points.len() as u64 * SEEK_STEP_S * u64::from(self.sample_rate_hz);
        if first >= due && self.seek_points.len() < self.most_seek_points {
            self.seek_points.push((first, place, samples as u16));
        }
    }

    fn bytes(&self, tags: &Tags) -> Vec<u8> {
        let mut blocks = vec![(0, self.stream_info()), (3, self.seek_table()), (4, comments(tags))];
        let picture = tags.cover.map(tags::picture_block).filter(|block| block.len() <= MOST_BLOCK_BYTES);
        blocks.extend(picture.map(|block| (6, block)));
        let mut bytes = b"fLaC".to_vec();
        let last = blocks.len() - 1;
        for (at, (kind, block)) in blocks.into_iter().enumerate() {
            bytes.push(kind | if at == last { 0x80 } else { 0 });
            bytes.extend_from_slice(&(block.len() as u32).to_be_bytes()[1..]);
            bytes.extend_from_slice(&block);
        }
        bytes
    }

    /// RFC 9639, 8.2. The smallest block size leaves the last block out, so it is that of all others.
    fn stream_info(&self) -> Vec<u8> {
        let (smallest, largest) = if self.frame_bytes.1 == 0 { (0, 0) } else { self.frame_bytes };
        let mut block = Vec::with_capacity(34);
        block.extend_from_slice(&(BLOCK_SAMPLES as u16).to_be_bytes());
        block.extend_from_slice(&(BLOCK_SAMPLES as u16).to_be_bytes());
        block.extend_from_slice(&(smallest as u32).to_be_bytes()[1..]);
        block.extend_from_slice(&(largest as u32).to_be_bytes()[1..]);
        // 20 bits of rate, 3 of channels less one, 5 of bits less one, 36 of samples.
        let packed = u64::from(self.sample_rate_hz) << 44 | 15 << 36 | self.total_samples & ((1 << 36) - 1);
        block.extend_from_slice(&packed.to_be_bytes());
        block.extend_from_slice(&self.md5);
        block
    }

    /// RFC 9639, 8.5; points that are not known are placeholders.
    fn seek_table(&self) -> Vec<u8> {
        let placeholder = (u64::MAX, 0, 0);
        let points = self.seek_points.iter().chain(std::iter::repeat(&placeholder)).take(self.most_seek_points);
        let mut block = Vec::with_capacity(18 * self.most_seek_points);
        for (first, place, samples) in points {
            block.extend_from_slice(&first.to_be_bytes());
            block.extend_from_slice(&place.to_be_bytes());
            block.extend_from_slice(&samples.to_be_bytes());
        }
        block
    }
}

/// RFC 9639, 8.6: lengths are little-endian here.
fn comments(tags: &Tags) -> Vec<u8> {
    let mut block = Vec::new();
    let text = |block: &mut Vec<u8>, text: &str| {
        block.extend_from_slice(&(text.len() as u32).to_le_bytes());
        block.extend_from_slice(text.as_bytes());
    };
    let comments = tags.comments();
    text(&mut block, MADE_BY);
    block.extend_from_slice(&(comments.len() as u32).to_le_bytes());
    for (name, value) in comments {
        text(&mut block, &format!("{name}={value}"));
    }
    block
}
