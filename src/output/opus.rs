//! Opus in Ogg (RFC 7845), at 48 kHz as Opus has it. What the coding adds at both ends is told in the file, so that the
//! sound lasts as long as the master's.

use super::tags::{self, MADE_BY, Tags};
use super::wav::Samples;
use super::{Job, Output};
use crate::audio::resample::Resampler;
use crate::note::Note;
use anyhow::Result;
use opus_pure::{Application, MAX_PACKET_BYTES, OggOpusWriter, OpusEncoder, OpusHead, OpusTags, Signal};
use std::path::Path;

/// What Opus counts in.
const RATE_HZ: u32 = 48_000;

/// 20 ms, the usual packet.
const FRAME_SAMPLES: usize = 960;

/// Writes a chapter.
///
/// # Errors
/// A [`Note`] with the path of what cannot be read or written.
pub fn write(job: &Job, track: usize, path: &Path) -> Result<()> {
    let mut samples = Samples::open(&job.recording.tracks[track].audio)?;
    let tags = Tags::of_track(job.recording, track);
    let mut file = Output::begin(path)?;
    encode(&mut samples, &tags, job.encoding.opus_kbps, &mut file).map_err(|cause| match cause.downcast::<Note>() {
        Ok(note) => note.into(),
        Err(cause) => anyhow::Error::from(Note::error(format!("the Opus encoder failed: {cause:#}")).at(path)),
    })?;
    file.finish()
}

fn encode(samples: &mut Samples, tags: &Tags, kbps: u32, file: &mut Output) -> Result<()> {
    let mut encoder = OpusEncoder::new(RATE_HZ as i32, 1, Application::Audio)?;
    encoder.bitrate_bps = kbps.clamp(6, 256) as i32 * 1_000;
    encoder.signal_type = Some(Signal::Voice);
    encoder.lsb_depth = 16;
    let head = OpusHead::for_encoder(&encoder, samples.sample_rate_hz);
    let mut resampler = Resampler::new(samples.sample_rate_hz, RATE_HZ);
    // RFC 7845, 4.4: the last granule position is the pre-skip and the sound, whatever the last packet holds.
    let end = u64::from(head.pre_skip) + resampler.place(samples.total_samples);
    let mut stream = OggOpusWriter::with_tags(&mut *file, head, comments(tags))?;
    let (mut block, mut wide, mut pending) = (Vec::new(), Vec::new(), Vec::new());
    let mut packet = vec![0; MAX_PACKET_BYTES];
    let mut put = |frame: &[f32], stream: &mut OggOpusWriter<&mut Output>| -> Result<()> {
        let length = encoder.encode(frame, FRAME_SAMPLES, &mut packet)?;
        let duration = end.saturating_sub(stream.granule() as u64).min(FRAME_SAMPLES as u64);
        Ok(stream.write_packet_with_duration(&packet[..length], duration as u32)?)
    };
    while samples.next(16_384, &mut block)? {
        wide.clear();
        wide.extend(block.iter().map(|&sample| f32::from(sample) / 32_768.0));
        resampler.push(&wide, &mut pending);
        let whole = pending.len() - pending.len() % FRAME_SAMPLES;
        pending[..whole].chunks_exact(FRAME_SAMPLES).try_for_each(|frame| put(frame, &mut stream))?;
        pending.drain(..whole);
    }
    resampler.finish(&mut pending);
    // The encoder's delay is flushed by as much silence.
    while (stream.granule() as u64) < end {
        let count = pending.len().min(FRAME_SAMPLES);
        let mut frame: Vec<f32> = pending.drain(..count).collect();
        frame.resize(FRAME_SAMPLES, 0.0);
        put(&frame, &mut stream)?;
    }
    stream.finish()?;
    Ok(())
}

fn comments(tags: &Tags) -> OpusTags {
    let mut comments: Vec<String> =
        tags.comments().into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    if let Some(cover) = tags.cover {
        comments.push(format!("METADATA_BLOCK_PICTURE={}", base64(&tags::picture_block(cover))));
    }
    OpusTags { vendor: MADE_BY.to_owned(), comments }
}

/// RFC 4648, 4.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let bits = three.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for letter in 0..4 {
            let letter_bits = (bits >> (18 - 6 * letter)) & 63;
            text.push(if letter > three.len() { '=' } else { LETTERS[letter_bits as usize] as char });
        }
    }
    text
}
