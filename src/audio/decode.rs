//! Sound that others made: WAV by our own walk through its chunks, everything else by symphonia. Streamed by blocks.

use super::Clip;
use super::riff::{self, Coding};
use crate::note::Note;
use anyhow::Result;
use std::io::{Cursor, Read, Seek};
use std::path::Path;
use symphonia::core::codecs::audio::{AudioDecoder, AudioDecoderOptions};
use symphonia::core::errors::Error;
use symphonia::core::formats::{FormatOptions, FormatReader, TrackType, probe::Hint};
use symphonia::core::io::{MediaSource, MediaSourceStream};
use symphonia::core::meta::MetadataOptions;

/// What a foreign file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Format {
    /// Container and coding in words: `WAV, 16-bit integers`.
    pub name: String,
    /// Samples a second.
    pub sample_rate_hz: u32,
    /// Channels.
    pub channels: u32,
}

/// A foreign file being decoded.
pub struct Decoder {
    format: Format,
    source: Source,
    block: Vec<f32>,
    name: String,
}

enum Source {
    Plain { reader: Box<dyn Read>, left_bytes: u64, coding: Coding, raw: Vec<u8> },
    Coded { reader: Box<dyn FormatReader>, decoder: Box<dyn AudioDecoder>, track: u32 },
}

/// Opens a file of any kind that can be read.
///
/// # Errors
/// A [`Note`] with the path when it cannot be opened or is no audio.
pub fn open(path: &Path) -> Result<Decoder> {
    let failed = |cause: &std::io::Error| crate::fs::failed("read", path, cause);
    let meta = std::fs::metadata(path).map_err(|cause| failed(&cause))?;
    if meta.is_dir() {
        return Err(Note::error("this is a folder, and an audio file was expected").at(path).into());
    }
    let file = std::fs::File::open(path).map_err(|cause| failed(&cause))?;
    let extension = path.extension().and_then(|extension| extension.to_str());
    decoder(file, &path.display().to_string(), extension).map_err(|note| note.at(path).into())
}

/// Decodes a whole short sound to mono (the mean of its channels).
///
/// # Errors
/// A [`Note`] that begins with `name` when the bytes are no audio, or hold more than `limit_s` seconds of it.
pub fn clip(bytes: Vec<u8>, name: &str, limit_s: u32) -> Result<Clip> {
    let mut decoder = decoder(Cursor::new(bytes), name, None)?;
    let Format { sample_rate_hz, channels, .. } = decoder.format;
    let limit = limit_s as usize * sample_rate_hz as usize;
    let mut samples = Vec::new();
    while let Some(block) = decoder.next_block()? {
        samples.extend(block.chunks_exact(channels as usize).map(|frame| {
            let sum: f32 = frame.iter().filter(|sample| sample.is_finite()).sum();
            sum / channels as f32
        }));
        if samples.len() > limit {
            return Err(Note::error(format!("{name}: more than {limit_s} s of sound for one line")).into());
        }
    }
    Ok(Clip { samples, sample_rate_hz })
}

/// Channels past this are a broken file, not a recording.
const MOST_CHANNELS: u32 = 64;

fn decoder<S>(mut source: S, name: &str, extension: Option<&str>) -> Result<Decoder, Note>
where
    S: Read + Seek + Send + Sync + MediaSource + 'static,
{
    let unread = |cause: std::io::Error| Note::error(format!("{name}: cannot read this: {cause}"));
    let mut reader = std::io::BufReader::with_capacity(1 << 16, &mut source);
    let head = riff::head(&mut reader).map_err(unread)?;
    let (format, source) = match head {
        Some(head) => {
            let at = reader.stream_position().map_err(unread)?;
            drop(reader);
            source.seek(std::io::SeekFrom::Start(at)).map_err(unread)?;
            let coding = match head.coding {
                Coding::Unsigned8 => "8-bit integers".to_owned(),
                Coding::Signed(bits) => format!("{bits}-bit integers"),
                Coding::Float => "32-bit floats".to_owned(),
            };
            let format = Format {
                name: format!("WAV, {coding}"),
                sample_rate_hz: head.sample_rate_hz,
                channels: u32::from(head.channels),
            };
            let left_bytes = head.data_bytes.unwrap_or(u64::MAX);
            (format, Source::Plain { reader: Box::new(source), left_bytes, coding: head.coding, raw: Vec::new() })
        }
        None => {
            drop(reader);
            source.seek(std::io::SeekFrom::Start(0)).map_err(unread)?;
            coded(Box::new(source), extension).map_err(|cause| no_audio(name, &cause))?
        }
    };
    if !super::SAMPLE_RATES_HZ.contains(&format.sample_rate_hz) || !(1..=MOST_CHANNELS).contains(&format.channels) {
        let said = format!("{} Hz, {} channels", format.sample_rate_hz, format.channels);
        return Err(Note::error(format!("{name}: its head is damaged or not that of speech: {said}")));
    }
    Ok(Decoder { format, source, block: Vec::new(), name: name.to_owned() })
}

/// Opens what symphonia can read.
fn coded(source: Box<dyn MediaSource>, extension: Option<&str>) -> Result<(Format, Source), Error> {
    let mut hint = Hint::new();
    if let Some(extension) = extension {
        hint.with_extension(extension);
    }
    let stream = MediaSourceStream::new(source, Default::default());
    let mut reader =
        symphonia::default::get_probe().probe(&hint, stream, FormatOptions::default(), MetadataOptions::default())?;
    let track = reader.default_track(TrackType::Audio).ok_or(Error::Unsupported("no audio track"))?;
    let id = track.id;
    let parameters = track.codec_params.as_ref().and_then(|parameters| parameters.audio());
    let parameters = parameters.ok_or(Error::Unsupported("no audio track"))?;
    let (rate, channels) = (parameters.sample_rate, parameters.channels.as_ref().map(|channels| channels.count()));
    let mut decoder =
        symphonia::default::get_codecs().make_audio_decoder(parameters, &AudioDecoderOptions::default())?;
    let name = format!("{}, {}", reader.format_info().long_name, decoder.codec_info().long_name);
    // Some containers leave rate and channels to the first packet: it is decoded to learn them, then read again.
    let (sample_rate_hz, channels) = match (rate, channels) {
        (Some(rate), Some(channels)) => (rate, channels),
        _ => first_spec(&mut *reader, &mut *decoder, id)?,
    };
    let format = Format { name, sample_rate_hz, channels: channels as u32 };
    Ok((format, Source::Coded { reader, decoder, track: id }))
}

/// Rate and channels of the first packet that can be decoded; that packet (some milliseconds) is used up.
fn first_spec(
    reader: &mut dyn FormatReader,
    decoder: &mut dyn AudioDecoder,
    track: u32,
) -> Result<(u32, usize), Error> {
    while let Some(packet) = reader.next_packet()? {
        if packet.track_id == track
            && let Ok(buffer) = decoder.decode(&packet)
        {
            return Ok((buffer.spec().rate(), buffer.spec().channels().count()));
        }
    }
    Err(Error::Unsupported("no sound in it"))
}

fn no_audio(name: &str, cause: &Error) -> Note {
    let why = match cause {
        Error::IoError(cause) if cause.kind() != std::io::ErrorKind::UnexpectedEof => format!(": {cause}"),
        Error::Unsupported(what) => format!(": {what}"),
        _ => String::new(),
    };
    Note::error(format!("{name}: no audio that can be read{why}"))
        .hint("WAV, FLAC, MP3, M4A, M4B, AAC, Ogg Vorbis, AIFF, CAF and Matroska can be read; Opus cannot yet")
}

impl Decoder {
    /// What the file holds.
    pub fn format(&self) -> &Format {
        &self.format
    }

    /// The next samples, channels interleaved, always whole frames; `None` at the end. Damaged packets are passed over,
    /// and a file that breaks off ends there.
    ///
    /// # Errors
    /// A [`Note`] when the system cannot read on, or rate or channels change on the way.
    pub fn next_block(&mut self) -> Result<Option<&[f32]>> {
        self.block.clear();
        let channels = self.format.channels as usize;
        match &mut self.source {
            Source::Plain { reader, left_bytes, coding, raw } => {
                let frame = channels * coding.bytes();
                let whole = (1usize << 16).next_multiple_of(frame);
                raw.clear();
                reader
                    .by_ref()
                    .take(
                        left_bytes
                            .checked_div(frame as u64)
                            .unwrap_or(0)
                            .saturating_mul(frame as u64)
                            .min(whole as u64),
                    )
                    .read_to_end(raw)
                    .map_err(|cause| Note::error(format!("{}: cannot read on: {cause}", self.name)))?;
                *left_bytes -= raw.len() as u64;
                raw.truncate(raw.len() - raw.len() % frame);
                coding.read(raw, &mut self.block);
            }
            Source::Coded { reader, decoder, track } => {
                while self.block.is_empty() {
                    let packet = match reader.next_packet() {
                        Ok(Some(packet)) => packet,
                        Ok(None) | Err(Error::ResetRequired | Error::DecodeError(_)) => break,
                        Err(Error::IoError(cause)) if cause.kind() == std::io::ErrorKind::UnexpectedEof => break,
                        Err(cause) => return Err(Note::error(format!("{}: cannot read on: {cause}", self.name)).into()),
                    };
                    if packet.track_id != *track {
                        continue;
                    }
                    let Ok(buffer) = decoder.decode(&packet) else { continue };
                    let (rate, count) = (buffer.spec().rate(), buffer.spec().channels().count());
                    if rate != self.format.sample_rate_hz || count != channels {
                        let told = format!("{} Hz and {channels} channels", self.format.sample_rate_hz);
                        let now = format!("{rate} Hz and {count}");
                        return Err(
                            Note::error(format!("{}: begins with {told}, goes on with {now}", self.name)).into()
                        );
                    }
                    buffer.copy_to_vec_interleaved(&mut self.block);
                }
            }
        }
        Ok((!self.block.is_empty()).then_some(&self.block[..]))
    }
}
