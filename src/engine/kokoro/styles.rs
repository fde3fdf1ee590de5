//! Kokoro's voices: for each a table of styles, one row of 256 numbers for each length of text, raw (`NAME.bin`) or many
//! in a NumPy archive (`voices-v1.0.bin`); and blends of them.

use crate::fs;
use crate::note::{Note, closest};
use anyhow::Result;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;

/// Rows of a voice, one for each number of tokens.
pub const ROWS: usize = 510;
/// Numbers of a row.
pub const WIDTH: usize = 256;
const VOICE_BYTES: usize = ROWS * WIDTH * 4;
/// The archive of all 54 voices has 28 MB.
const LIMIT_BYTES: u64 = 200_000_000;
/// Voices in one blend.
const MOST_PARTS: usize = 16;

/// A voice, or a blend of some: `ROWS` rows of `WIDTH`.
pub type Styles = Vec<f32>;

/// The voice that a blend such as `af_bella*0.6+af_sky*0.4` names, from an archive, a file, or a folder of files.
///
/// # Errors
/// A [`Note`] with the path: missing, not voices, no voice of that name, or a blend that cannot be read.
pub fn load(path: &Path, blend: &str) -> Result<Styles> {
    let parts = parts(blend).map_err(|cause| {
        let note = Note::error(format!("`{blend}` names no voice: {cause}")).at(path);
        note.hint("write a name such as `af_bella`, or shares such as `af_bella*0.6+af_sky*0.4`")
    })?;
    let total: f32 = parts.iter().map(|(_, share)| share).sum();
    let shelf = Shelf::open(path)?;
    let mut styles = vec![0.0; ROWS * WIDTH];
    for (name, share) in parts {
        let voice = shelf.voice(path, name)?;
        styles.iter_mut().zip(voice).for_each(|(sum, number)| *sum += number * share / total);
    }
    if styles.iter().any(|number| !number.is_finite()) {
        return Err(Note::error("these voices hold what are no numbers").at(path).into());
    }
    Ok(styles)
}

/// The names of the voices in an archive or a folder.
///
/// # Errors
/// A [`Note`] with the path for what holds none.
pub fn names(path: &Path) -> Result<Vec<String>> {
    match Shelf::open(path)? {
        Shelf::Archive(voices) => Ok(voices.into_keys().collect()),
        Shelf::Raw(_) => Ok(path.file_stem().iter().map(|stem| stem.to_string_lossy().into_owned()).collect()),
        Shelf::Folder => {
            let bins = fs::list(path)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "bin"));
            Ok(bins.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect())
        }
    }
}

/// Names and shares.
fn parts(blend: &str) -> Result<Vec<(&str, f32)>, String> {
    let parts = blend.split('+').map(|part| {
        let (name, share) = part.split_once('*').unwrap_or((part, "1"));
        let name = name.trim();
        let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
        if name.is_empty() || !plain {
            return Err(format!("`{name}` is no name"));
        }
        match share.trim().parse::<f32>() {
            Ok(share) if share > 0.0 && share <= 100.0 => Ok((name, share)),
            _ => Err(format!("`{}` is no share", share.trim())),
        }
    });
    match parts.collect::<Result<Vec<_>, _>>()? {
        parts if parts.len() > MOST_PARTS => Err(format!("more than {MOST_PARTS} parts")),
        parts => Ok(parts),
    }
}

/// Where voices lie.
enum Shelf {
    Folder,
    /// All voices of an archive that hold what they should.
    Archive(BTreeMap<String, Styles>),
    /// One raw voice, whatever it is called.
    Raw(Styles),
}

impl Shelf {
    fn open(path: &Path) -> Result<Self> {
        if path.is_dir() {
            return Ok(Self::Folder);
        }
        let bytes = fs::read(path, LIMIT_BYTES)?;
        if bytes.starts_with(b"PK") {
            return Ok(Self::Archive(archive(&bytes).map_err(|cause| no_voices(path, &cause))?));
        }
        Ok(Self::Raw(raw(&bytes).map_err(|cause| no_voices(path, &cause))?))
    }

    fn voice(&self, path: &Path, name: &str) -> Result<Styles> {
        match self {
            Self::Raw(styles) => Ok(styles.clone()),
            Self::Folder => {
                let path = path.join(format!("{name}.bin"));
                raw(&fs::read(&path, LIMIT_BYTES)?).map_err(|cause| no_voices(&path, &cause).into())
            }
            Self::Archive(voices) => voices.get(name).cloned().ok_or_else(|| {
                let names = || voices.keys().map(String::as_str);
                let meant = closest(name, names()).map_or(String::new(), |meant| format!("did you mean `{meant}`? "));
                let hint = format!("{meant}its voices are {}", names().collect::<Vec<_>>().join(", "));
                Note::error(format!("there is no voice `{name}` in this file")).at(path).hint(hint).into()
            }),
        }
    }
}

fn no_voices(path: &Path, cause: &str) -> Note {
    let note = Note::error(format!("this holds no Kokoro voices: {cause}")).at(path);
    note.hint("it is to be `voices-v1.0.bin`, or a voice's `.bin` of 522,240 bytes, or a folder of those")
}

fn raw(bytes: &[u8]) -> Result<Styles, String> {
    if bytes.len() != VOICE_BYTES {
        return Err(format!("it has {} bytes and not {VOICE_BYTES}", bytes.len()));
    }
    Ok(bytes.chunks_exact(4).map(|four| f32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect())
}

/// The arrays of a NumPy archive: <https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html>.
fn archive(bytes: &[u8]) -> Result<BTreeMap<String, Styles>, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|cause| cause.to_string())?;
    let mut voices = BTreeMap::new();
    for at in 0..zip.len().min(1000) {
        let file = zip.by_index(at).map_err(|cause| cause.to_string())?;
        let name = file.name().map_err(|cause| cause.to_string())?.into_owned();
        let Some(name) = name.strip_suffix(".npy").map(str::to_owned) else { continue };
        let mut bytes = Vec::new();
        file.take(VOICE_BYTES as u64 + 1024).read_to_end(&mut bytes).map_err(|cause| cause.to_string())?;
        voices.insert(name, npy(&bytes)?);
    }
    if voices.is_empty() { Err("the archive has no arrays".into()) } else { Ok(voices) }
}

fn npy(bytes: &[u8]) -> Result<Styles, String> {
    let head = bytes.get(..10).filter(|head| head.starts_with(b"\x93NUMPY\x01"));
    let head = head.ok_or("an array in it is not NumPy's, version 1")?;
    let length = 10 + usize::from(u16::from_le_bytes([head[8], head[9]]));
    let (head, body) = bytes.split_at_checked(length).ok_or("an array in it is cut off")?;
    let head = String::from_utf8_lossy(head);
    if !head.contains("'<f4'") || !head.contains("'fortran_order': False") {
        return Err("an array in it is not of 32-bit floats in C order".into());
    }
    raw(body)
}
