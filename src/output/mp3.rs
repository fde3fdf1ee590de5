//! MP3 files by LAME: constant bit rate, ID3 tags before the sound, and LAME's own head, by which a player leaves out what
//! the coding adds at both ends, so that the sound lasts as long as the master's.

use super::manifest::Span;
use super::mp3_head::{self, Count};
use super::recording::Track;
use super::tags::Tags;
use super::wav::Samples;
use super::{Job, Output, id3};
use crate::note::Note;
use anyhow::Result;
use mp3lame_encoder::{Bitrate, Builder, Encoder, FlushGap, Mode, MonoPcm, Quality};
use std::num::NonZeroU32;
use std::path::Path;

/// The longest sample of a book that shops take.
const SAMPLE_S: u64 = 5 * 60;

/// By this much LAME's sound is late, and by this much a decoder's.
pub const ENCODER_SAMPLES: u64 = 576;
/// See [`ENCODER_SAMPLES`].
pub const DECODER_SAMPLES: u64 = 529;

/// Samples given to the encoder at once.
const BLOCK_SAMPLES: usize = 16_384;

/// What LAME writes: the rates of MPEG 1, 2 and 2.5.
const RATES_HZ: [u32; 9] = [8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000];

/// The bit rates there are, in kbit/s.
pub const KBPS: [(u32, Bitrate); 12] = [
    (32, Bitrate::Kbps32),
    (40, Bitrate::Kbps40),
    (48, Bitrate::Kbps48),
    (64, Bitrate::Kbps64),
    (80, Bitrate::Kbps80),
    (96, Bitrate::Kbps96),
    (112, Bitrate::Kbps112),
    (128, Bitrate::Kbps128),
    (160, Bitrate::Kbps160),
    (192, Bitrate::Kbps192),
    (256, Bitrate::Kbps256),
    (320, Bitrate::Kbps320),
];

/// Writes a chapter.
///
/// # Errors
/// A [`Note`] with the path of what cannot be read or written, or for a bit rate that is not among [`KBPS`].
pub fn write(job: &Job, track: usize, path: &Path) -> Result<()> {
    let samples = Samples::open(&job.recording.tracks[track].audio)?;
    write_tagged(samples, &Tags::of_track(job.recording, track), job.encoding.mp3_kbps, path)
}

/// Writes a sample of the book, for a shop: its beginning, cut in the pause after a line.
///
/// # Errors
/// As [`write`].
pub fn write_sample(job: &Job, path: &Path) -> Result<()> {
    // Shops want the story in it, not the credits before.
    let tracks = &job.recording.tracks;
    let Some(track) = tracks.iter().find(|track| track.number > 0).or(tracks.first()) else { return Ok(()) };
    let samples = Samples::open(&track.audio)?.up_to(sample_end(track));
    let book = Tags::of_book(job.recording);
    write_tagged(samples, &Tags { title: format!("{} (sample)", book.title), ..book }, job.encoding.mp3_kbps, path)
}

/// Where the sample ends: as far into the pause after a line as there is a pause, at most a second, and 5 minutes in all;
/// the whole track where it is shorter.
fn sample_end(track: &Track) -> u64 {
    let second = u64::from(track.sample_rate_hz);
    let most = SAMPLE_S * second;
    if track.total_samples <= most {
        return track.total_samples;
    }
    let cues: Vec<Span> = track.passages.iter().filter_map(|passage| passage.cue).collect();
    let end = |cue: &Span| cue.start_samples + cue.length_samples;
    let pauses = cues.windows(2).map(|pair| (end(&pair[0]), pair[1].start_samples));
    let cuts = pauses.map(|(from, to)| from + (to.saturating_sub(from) / 2).min(second));
    cuts.take_while(|cut| *cut <= most).last().unwrap_or(most)
}

fn write_tagged(samples: Samples, tags: &Tags, kbps: u32, path: &Path) -> Result<()> {
    let mut file = Output::begin(path)?;
    file.write(&id3::tag(tags))?;
    encode(samples, kbps, &mut file)?;
    file.finish()
}

/// Codes a master: LAME's head, then the sound.
///
/// # Errors
/// As [`write`].
pub fn encode(mut samples: Samples, kbps: u32, file: &mut Output) -> Result<()> {
    let path = file.path.clone();
    let rate_hz = rate(samples.sample_rate_hz);
    let own = mp3_head::own(rate_hz, kbps);
    let mut encoder = encoder(samples.sample_rate_hz, kbps, own.is_none(), &path)?;
    let sound_start = file.position();
    let (mut count, mut total) = (Count::default(), 0);
    if let Some(head) = &own {
        file.write(head)?;
    }
    let failed = |cause: String| Note::error(format!("the MP3 encoder failed: {cause}")).at(&path);
    let (mut block, mut bytes) = (Vec::new(), Vec::new());
    while samples.next(BLOCK_SAMPLES, &mut block)? {
        bytes.clear();
        bytes.reserve(mp3lame_encoder::max_required_buffer_size(block.len()));
        encoder.encode_to_vec(MonoPcm(&block), &mut bytes).map_err(|cause| failed(cause.to_string()))?;
        file.write(&bytes)?;
        total += block.len() as u64;
        if own.is_some() && !count.add(&bytes) {
            return Err(failed("it gave no frames".to_owned()).into());
        }
    }
    bytes.clear();
    bytes.reserve(mp3lame_encoder::max_required_buffer_size(0));
    encoder.flush_to_vec::<FlushGap>(&mut bytes).map_err(|cause| failed(cause.to_string()))?;
    file.write(&bytes)?;
    if let Some(head) = own {
        let shape = mp3_head::shape(&head).filter(|_| count.add(&bytes));
        let shape = shape.ok_or_else(|| failed("it gave no frames".to_owned()))?;
        let told = u128::from(total) * u128::from(rate_hz) / u128::from(samples.sample_rate_hz.max(1));
        let padding = (count.frames * shape.frame_samples).saturating_sub(ENCODER_SAMPLES + told as u64);
        let all = head.len() as u64 + count.bytes;
        return file.rewrite(sound_start, &mp3_head::filled(head, &shape, count.frames, all, padding, count.sum));
    }
    // LAME begins with an empty frame, the place of its head, which is known only now.
    bytes.clear();
    bytes.reserve(encoder.lame_tag_size().max(4_096));
    encoder.lame_tag_encode_to_vec(&mut bytes).ok_or_else(|| failed("it gave no head".to_owned()))?;
    file.rewrite(sound_start, &bytes)
}

/// A bit rate as LAME knows it.
///
/// # Errors
/// A [`Note`] for one that is not among [`KBPS`], or that a stream of this rate does not have.
pub fn bit_rate(kbps: u32, sample_rate_hz: u32) -> Result<Bitrate, Note> {
    let most = most_kbps(sample_rate_hz);
    let known: Vec<String> =
        KBPS.iter().filter(|(known, _)| *known <= most).map(|(known, _)| known.to_string()).collect();
    let told = match KBPS.iter().find(|(known, _)| *known == kbps) {
        Some((_, bit_rate)) if kbps <= most => return Ok(*bit_rate),
        Some(_) => format!("an MP3 of {} Hz has no bit rate of {kbps} kbit/s", rate(sample_rate_hz)),
        None => format!("there is no MP3 bit rate of {kbps} kbit/s"),
    };
    Err(Note::error(told).hint(format!("choose one of {} as `mp3_kbps` under `[encoding]`", known.join(", "))))
}

/// The highest bit rate that LAME gives a sound of this rate: those of MPEG 1, 2 and 2.5.
pub fn most_kbps(sample_rate_hz: u32) -> u32 {
    match rate(sample_rate_hz) {
        32_000.. => 320,
        16_000.. => 160,
        _ => 64,
    }
}

/// The rate of a sound's MP3: one that MP3 does not know becomes the next lower one, or the lowest.
fn rate(sample_rate_hz: u32) -> u32 {
    *RATES_HZ.iter().rev().find(|rate| **rate <= sample_rate_hz).unwrap_or(&RATES_HZ[0])
}

fn encoder(sample_rate_hz: u32, kbps: u32, with_head: bool, path: &Path) -> Result<Encoder> {
    let bit_rate = bit_rate(kbps, sample_rate_hz).map_err(|note| note.at(path))?;
    let builder = Builder::new().ok_or_else(|| Note::error("no memory for the MP3 encoder"))?;
    let refused = |cause| Note::error(format!("the MP3 encoder does not take this sound: {cause}")).at(path);
    Ok(build(builder, sample_rate_hz, bit_rate, with_head).map_err(refused)?)
}

fn build(
    builder: Builder,
    sample_rate_hz: u32,
    bit_rate: Bitrate,
    with_head: bool,
) -> Result<Encoder, mp3lame_encoder::BuildError> {
    builder
        .with_num_channels(1)?
        .with_mode(Mode::Mono)?
        .with_sample_rate(sample_rate_hz)?
        .with_output_sample_rate(NonZeroU32::new(rate(sample_rate_hz)))?
        .with_brate(bit_rate)?
        .with_quality(Quality::Good)?
        .with_to_write_vbr_tag(with_head)?
        .build()
}
