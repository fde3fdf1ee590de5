//! Sound that others made: WAV by our own walk through its chunks, everything else by symphonia. Streamed by blocks.

use super::Clip;
use super::riff::{self, Coding};
use crate::note::Note;
use anyhow::Result;
use std::io::{BufReader, Cursor, ErrorKind, Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
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

/// A foreign sound being decoded.
pub struct Decoder {
    format: Format,
    source: Source,
    block: Vec<f32>,
    origin: Origin,
}

/// Opens a file of any kind that can be read.
///
/// # Errors
/// A [`Note`] with the path when it cannot be opened or is no audio.
pub fn open(path: &Path) -> Result<Decoder> {
    let failed = |cause: &std::io::Error| crate::fs::failed("read", path, cause);
    let file = std::fs::File::open(path).map_err(|cause| failed(&cause))?;
    if file.metadata().map_err(|cause| failed(&cause))?.is_dir() {
        return Err(Note::error("this is a folder, and an audio file was expected").at(path).into());
    }
    let extension = path.extension().and_then(|extension| extension.to_str());
    decoder(file, extension, Origin::File(path.to_owned()))
}

/// Decodes a whole short sound to mono (the mean of its channels).
///
/// # Errors
/// A [`Note`] that begins with `name` when the bytes are no audio, or hold more than `limit_s` seconds of it.
pub fn clip(bytes: Vec<u8>, name: &str, limit_s: u32) -> Result<Clip> {
    let decoder = decoder(Cursor::new(bytes), None, Origin::Bytes(name.to_owned()))?;
    mono(decoder, limit_s, &format!("more than {limit_s} s of sound for one line"))
}

/// The same for the bytes of a file, whose path errors point at.
///
/// # Errors
/// A [`Note`] with the path when the bytes are no audio, or hold more than `limit_s` seconds of it.
pub fn file(bytes: Vec<u8>, path: &Path, limit_s: u32) -> Result<Clip> {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let decoder = decoder(Cursor::new(bytes), extension, Origin::File(path.to_owned()))?;
    mono(decoder, limit_s, &format!("this is longer than {limit_s} s, the most that can be laid here"))
}

fn mono(mut decoder: Decoder, limit_s: u32, too_long: &str) -> Result<Clip> {
    let Format { sample_rate_hz, channels, .. } = decoder.format;
    let limit = limit_s as usize * sample_rate_hz as usize;
    let mut samples = Vec::new();
    while let Some(block) = decoder.next_block()? {
        samples.extend(block.chunks_exact(channels as usize).map(|frame| {
            let sum: f32 = frame.iter().filter(|sample| sample.is_finite()).sum();
            sum / channels as f32
        }));
        if samples.len() > limit {
            return Err(decoder.origin.note(too_long).into());
        }
    }
    Ok(Clip { samples, sample_rate_hz })
}

/// Where a sound came from, for what is said of it.
enum Origin {
    File(PathBuf),
    Bytes(String),
}

impl Origin {
    fn note(&self, message: impl std::fmt::Display) -> Note {
        match self {
            Origin::File(path) => Note::error(message.to_string()).at(path),
            Origin::Bytes(name) => Note::error(format!("{name}: {message}")),
        }
    }
}

enum Source {
    Plain(Plain),
    Coded(Coded),
}

/// Channels past this are a broken file, not a recording.
const MOST_CHANNELS: u32 = 64;

fn decoder<S>(mut source: S, extension: Option<&str>, origin: Origin) -> Result<Decoder>
where
    S: Read + Seek + Send + Sync + MediaSource + 'static,
{
    let unread = |cause: std::io::Error| origin.note(format!("cannot read this: {cause}"));
    let mut reader = BufReader::new(&mut source);
    let head = riff::head(&mut reader).map_err(unread)?;
    let start = if head.is_some() { reader.stream_position().map_err(unread)? } else { 0 };
    drop(reader);
    source.seek(SeekFrom::Start(start)).map_err(unread)?;
    let (format, source) = match head {
        Some(head) => plain(Box::new(source), &head),
        None => guarded(|| coded(Box::new(source), extension)).map_err(|cause| no_audio(&origin, &cause))?,
    };
    let Format { sample_rate_hz, channels, .. } = format;
    if !super::SAMPLE_RATES_HZ.contains(&sample_rate_hz) || !(1..=MOST_CHANNELS).contains(&channels) {
        let said = format!("{channels} channels at {sample_rate_hz} Hz");
        return Err(origin.note(format!("its head is damaged, or it is no speech: {said}")).into());
    }
    Ok(Decoder { format, source, block: Vec::new(), origin })
}

/// What a foreign decoder gives; an error of its own where damaged bytes make it panic.
fn guarded<T>(decode: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    // Nothing that a panic leaves half done is used again: each error of these ends the reading.
    catch_unwind(AssertUnwindSafe(decode)).unwrap_or(Err(Error::Unsupported("its decoder breaks down on it")))
}

fn no_audio(origin: &Origin, cause: &Error) -> Note {
    let why = match cause {
        Error::IoError(cause) if cause.kind() != ErrorKind::UnexpectedEof => format!(": {cause}"),
        Error::Unsupported(what) => format!(": {what}"),
        _ => String::new(),
    };
    origin
        .note(format!("no audio that can be read{why}"))
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
        let read = match &mut self.source {
            Source::Plain(plain) => plain.next(&mut self.block).map_err(|cause| cause.to_string()),
            Source::Coded(coded) => coded.next(&self.format, &mut self.block),
        };
        read.map_err(|cause| self.origin.note(format!("cannot read on: {cause}")))?;
        Ok((!self.block.is_empty()).then_some(&self.block[..]))
    }
}

/// A WAV file's plain samples.
struct Plain {
    reader: Box<dyn Read + Send>,
    /// Bytes of sound left, as far as the head knew.
    left_bytes: u64,
    coding: Coding,
    frame_bytes: usize,
    raw: Vec<u8>,
}

fn plain(reader: Box<dyn Read + Send>, head: &riff::Head) -> (Format, Source) {
    let coding = match head.coding {
        Coding::Unsigned8 => "8-bit integers".to_owned(),
        Coding::Signed(bits) => format!("{bits}-bit integers"),
        Coding::Float => "32-bit floats".to_owned(),
    };
    let channels = u32::from(head.channels);
    let frame_bytes = head.coding.bytes() * channels as usize;
    let format = Format { name: format!("WAV, {coding}"), sample_rate_hz: head.sample_rate_hz, channels };
    let left_bytes = head.data_bytes.unwrap_or(u64::MAX);
    (format, Source::Plain(Plain { reader, left_bytes, coding: head.coding, frame_bytes, raw: Vec::new() }))
}

impl Plain {
    fn next(&mut self, block: &mut Vec<f32>) -> std::io::Result<()> {
        let most = (1usize << 16).next_multiple_of(self.frame_bytes) as u64;
        self.raw.clear();
        self.reader.by_ref().take(self.left_bytes.min(most)).read_to_end(&mut self.raw)?;
        self.left_bytes -= self.raw.len() as u64;
        // A file may break off within a frame.
        self.raw.truncate(self.raw.len() - self.raw.len() % self.frame_bytes);
        self.coding.read(&self.raw, block);
        Ok(())
    }
}

/// A file that symphonia reads.
struct Coded {
    reader: Box<dyn FormatReader>,
    decoder: Box<dyn AudioDecoder>,
    track: u32,
    /// The first packet's samples, where they had to be decoded to learn rate and channels.
    first: Vec<f32>,
}

fn coded(source: Box<dyn MediaSource>, extension: Option<&str>) -> Result<(Format, Source), Error> {
    let mut hint = Hint::new();
    if let Some(extension) = extension {
        hint.with_extension(extension);
    }
    let stream = MediaSourceStream::new(source, Default::default());
    let (formats, metadata) = (FormatOptions::default(), MetadataOptions::default());
    let reader = symphonia::default::get_probe().probe(&hint, stream, formats, metadata)?;
    let track = reader.default_track(TrackType::Audio).ok_or(Error::Unsupported("no audio track"))?;
    let parameters = track.codec_params.as_ref().and_then(|parameters| parameters.audio());
    let parameters = parameters.ok_or(Error::Unsupported("no audio track"))?;
    let told = parameters.sample_rate.zip(parameters.channels.as_ref().map(|channels| channels.count()));
    let decoder = symphonia::default::get_codecs().make_audio_decoder(parameters, &AudioDecoderOptions::default())?;
    let names = [reader.format_info().short_name, decoder.codec_info().short_name].map(str::to_uppercase);
    let name = if names[0] == names[1] { names[1].clone() } else { names.join(", ") };
    let mut coded = Coded { track: track.id, reader, decoder, first: Vec::new() };
    // Some containers leave rate and channels to the first packet.
    let (sample_rate_hz, channels) = match told {
        Some(told) => told,
        None => {
            let mut first = Vec::new();
            let spec = coded.packet(&mut first)?.ok_or(Error::Unsupported("no sound in it"))?;
            coded.first = first;
            spec
        }
    };
    Ok((Format { name, sample_rate_hz, channels: channels as u32 }, Source::Coded(coded)))
}

impl Coded {
    fn next(&mut self, format: &Format, block: &mut Vec<f32>) -> Result<(), String> {
        if !self.first.is_empty() {
            std::mem::swap(block, &mut self.first);
            self.first = Vec::new();
            return Ok(());
        }
        let told = (format.sample_rate_hz, format.channels as usize);
        match guarded(|| self.packet(block)).map_err(|cause| cause.to_string())? {
            Some(now) if now != told => {
                let ((rate, channels), (new_rate, new_channels)) = (told, now);
                Err(format!("it goes on with {new_channels} channels at {new_rate} Hz after {channels} at {rate} Hz"))
            }
            _ => Ok(()),
        }
    }

    /// Appends the samples of the next packet that can be decoded, and gives its rate and channels; `None` at the end.
    fn packet(&mut self, block: &mut Vec<f32>) -> Result<Option<(u32, usize)>, Error> {
        loop {
            let packet = match self.reader.next_packet() {
                Ok(Some(packet)) => packet,
                Ok(None) | Err(Error::ResetRequired | Error::DecodeError(_)) => return Ok(None),
                Err(Error::IoError(cause)) if cause.kind() == ErrorKind::UnexpectedEof => return Ok(None),
                Err(cause) => return Err(cause),
            };
            if packet.track_id != self.track {
                continue;
            }
            if let Ok(buffer) = self.decoder.decode(&packet)
                && !buffer.is_empty()
            {
                buffer.copy_to_vec_interleaved(block);
                return Ok(Some((buffer.spec().rate(), buffer.spec().channels().count())));
            }
        }
    }
}
