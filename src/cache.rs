//! Clips kept by what they are: the key of an utterance -> the clip on disk. May be deleted at any time.
//!
//! One file a clip, in 256 folders by the first byte of the key. A file is written under a temporary name and renamed,
//! so several processes may share a cache; it is not synced to the disk, because its checksum is verified on every read
//! and a damaged or half-written file is a miss that is spoken again.

use crate::audio::Clip;
use crate::engine::{Direction, Utterance};
use crate::fs;
use crate::voice::outside::{Program, Server};
use crate::voice::{Age, Builtin, Gender, Kokoro, Piper, Voice};
use anyhow::Result;
use serde::Serialize;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Raised whenever the way from an engine's sound to a stored clip changes: old clips are then no longer found.
const FORMAT: u32 = 1;

/// The first bytes of every clip file.
const MAGIC: &[u8; 8] = b"dramclip";

/// Bytes before the samples: magic, format, sample rate, scale, number of samples, checksum.
const HEADER_BYTES: usize = 8 + 4 + 4 + 4 + 8 + 32;

/// What a clip is filed under: a hash of everything that shapes its sound, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(pub String);

/// Everything that shapes the sound of a stored clip, and nothing else: hashed whole, it is the clip's [`Key`].
#[derive(Serialize)]
struct Recipe<'a> {
    format: u32,
    engine: &'a str,
    fingerprint: &'a str,
    text: &'a str,
    phonemes: &'a [(String, String)],
    voice: (&'a str, Gender, Age, Builtin),
    #[serde(skip_serializing_if = "Option::is_none")]
    command: Option<Program>,
    #[serde(skip_serializing_if = "Option::is_none")]
    http: Option<Server>,
    #[serde(skip_serializing_if = "Option::is_none")] // The keys of other voices stay what they were.
    piper: Option<Piper>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kokoro: Option<Kokoro>,
    direction: &'a Direction,
    seed: u64,
    finish: &'a str,
}

/// The key of an utterance spoken by an engine (its name and fingerprint) and finished (levelled, filtered, faded) in the
/// way that `finish` names.
pub fn key(utterance: &Utterance, engine: &str, fingerprint: &str, finish: &str) -> Key {
    // Taken apart by name, so that a new field cannot be forgotten: what a voice is called for people makes no sound.
    let Voice {
        id,
        gender,
        age,
        description: _,
        narrator: _,
        engine: _,
        license: _,
        builtin,
        command,
        http,
        piper,
        kokoro,
        engines: _,
        measured: _,
    } = &utterance.voice;
    // Which file it is, the fingerprint says: a model that lies elsewhere sounds the same.
    let builtin = Builtin { model: None, ..builtin.clone() };
    let piper = piper.clone().map(|piper| Piper { model: PathBuf::new(), ..piper });
    let kokoro = kokoro.clone().map(|kokoro| Kokoro { model: PathBuf::new(), voices: PathBuf::new(), ..kokoro });
    let recipe = Recipe {
        format: FORMAT,
        engine,
        fingerprint,
        text: &utterance.spoken.text,
        phonemes: &utterance.spoken.phonemes,
        voice: (id, *gender, *age, builtin),
        command: command.as_ref().map(Program::heard),
        http: http.as_ref().map(Server::heard),
        piper,
        kokoro,
        direction: &utterance.direction,
        seed: utterance.seed,
        finish,
    };
    let json = serde_json::to_vec(&recipe).unwrap_or_default();
    Key(blake3::hash(&json).to_hex().to_string())
}

/// The key of a recording (by the BLAKE3 of its file), so much louder than plain speech, finished in the way that
/// `finish` names.
pub fn key_of_file(blake3: &str, loudness_db: f32, finish: &str) -> Key {
    let recipe = (FORMAT, "recording", blake3, loudness_db, finish);
    let json = serde_json::to_vec(&recipe).unwrap_or_default();
    Key(blake3::hash(&json).to_hex().to_string())
}

/// A folder of clips.
#[derive(Debug, Clone)]
pub struct Cache {
    root: PathBuf,
}

impl Cache {
    /// Opens a cache, making its folder where there is none and clearing away what killed runs left half-written.
    ///
    /// # Errors
    /// A [`crate::note::Note`] with the path when the folder cannot be made.
    pub fn open(root: &Path) -> Result<Self> {
        fs::create_dir(&root.join("partial"))?;
        fs::sweep(&root.join("partial"));
        Ok(Self { root: root.to_owned() })
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// True when a file stands under the key; whether it is whole shows only when it is read.
    pub fn holds(&self, key: &Key) -> bool {
        self.path(key).is_file()
    }

    /// The clip under a key; `None` where there is none or what is there is damaged.
    pub fn get(&self, key: &Key) -> Option<Clip> {
        let bytes = std::fs::read(self.path(key)).ok()?;
        decode(&bytes, key)
    }

    /// Stores a clip under a key, in place of what was there, and gives it as [`Cache::get`] will: so it makes no
    /// difference to what follows whether a clip was just made or lay there.
    ///
    /// # Errors
    /// A [`crate::note::Note`] with the path when it cannot be written.
    pub fn put(&self, key: &Key, clip: Clip) -> Result<Clip> {
        let path = self.path(key);
        if let Some(folder) = path.parent() {
            fs::create_dir(folder)?;
        }
        let mut file = fs::begin_in(&self.root.join("partial"))?;
        let bytes = encode(&clip, key);
        file.write_all(&bytes).map_err(|cause| fs::failed("write", &path, &cause))?;
        fs::finish_unsynced(file, &path)?;
        Ok(decode(&bytes, key).unwrap_or(clip))
    }

    fn path(&self, key: &Key) -> PathBuf {
        let shard = key.0.get(..2).unwrap_or("00");
        self.root.join(shard).join(&key.0)
    }
}

/// The bytes of a clip file. Samples are 16-bit integers scaled to the clip's own peak: half the space of floats, no
/// clipping, and noise 98 dB below that peak, where the file it goes into has 16 bits as well.
fn encode(clip: &Clip, key: &Key) -> Vec<u8> {
    let scale = scale(&clip.samples);
    let mut bytes = Vec::with_capacity(HEADER_BYTES + clip.samples.len() * 2);
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&FORMAT.to_le_bytes());
    bytes.extend_from_slice(&clip.sample_rate_hz.to_le_bytes());
    bytes.extend_from_slice(&scale.to_le_bytes());
    bytes.extend_from_slice(&(clip.samples.len() as u64).to_le_bytes());
    bytes.extend_from_slice(&[0; 32]);
    for sample in &clip.samples {
        // A cast from float saturates, and takes what is not a number for silence.
        bytes.extend_from_slice(&((sample / scale).round() as i16).to_le_bytes());
    }
    let checksum = checksum(&bytes, key);
    bytes[HEADER_BYTES - 32..HEADER_BYTES].copy_from_slice(checksum.as_bytes());
    bytes
}

/// The clip in a file's bytes; `None` unless they are whole, undamaged and filed under the right key.
fn decode(bytes: &[u8], key: &Key) -> Option<Clip> {
    let (header, samples) = bytes.split_at_checked(HEADER_BYTES)?;
    if &header[..8] != MAGIC || checksum(bytes, key).as_bytes() != &header[HEADER_BYTES - 32..] {
        return None;
    }
    let sample_rate_hz = u32::from_le_bytes(header[12..16].try_into().ok()?);
    let scale = f32::from_le_bytes(header[16..20].try_into().ok()?);
    let count = u64::from_le_bytes(header[20..28].try_into().ok()?);
    if samples.len() as u64 != count.checked_mul(2)? {
        return None;
    }
    let samples = samples.chunks_exact(2).map(|pair| f32::from(i16::from_le_bytes([pair[0], pair[1]])) * scale);
    Some(Clip { samples: samples.collect(), sample_rate_hz })
}

/// What one step of a stored sample is worth.
fn scale(samples: &[f32]) -> f32 {
    let peak = samples.iter().fold(0f32, |peak, sample| peak.max(sample.abs()));
    if peak.is_normal() { peak / f32::from(i16::MAX) } else { 1.0 / f32::from(i16::MAX) }
}

/// A hash of the key, the header before the checksum, and the samples: a file under a wrong name is no hit either.
fn checksum(bytes: &[u8], key: &Key) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(key.0.as_bytes());
    hasher.update(&bytes[..HEADER_BYTES - 32]);
    hasher.update(&bytes[HEADER_BYTES..]);
    hasher.finalize()
}
