//! What the page's code knows: times and audio files, as compact JSON that it only ever reads as data.

use super::heard;
use crate::fs;
use crate::output::recording::{Recording, Track};
use anyhow::Result;
use serde::Serialize;
use std::path::{Component, Path, PathBuf};

/// Where the page finds the audio.
pub(super) enum Places<'a> {
    /// Beside the page, whose path this is.
    Beside(&'a Path),
    /// In the page.
    Inside,
}

#[derive(Serialize)]
struct Times {
    /// Under which the browser remembers the place: the same for the same story.
    story: String,
    chapters: Vec<Chapter>,
}

#[derive(Serialize)]
struct Chapter {
    number: u32,
    length_ms: u64,
    /// Address and media type; the first that the browser plays is taken.
    audio: Vec<(String, String)>,
    /// Milliseconds from the beginning of one line to that of the next; the first from the chapter's.
    steps: Vec<u64>,
}

/// The data, safe between the tags of a script.
pub(super) fn times(recording: &Recording, places: &Places<'_>) -> Result<String> {
    let Recording { title, author, tracks, .. } = recording;
    let named = [title.as_bytes(), &[0], author.as_deref().unwrap_or_default().as_bytes()].concat();
    let story = blake3::hash(&named).to_hex()[..16].to_owned();
    let chapters = tracks.iter().map(|track| {
        let mut before = 0;
        let steps = heard(track).map(|(start_ms, _)| start_ms - std::mem::replace(&mut before, start_ms)).collect();
        let audio = audio(track, places)?;
        Ok(Chapter { number: track.number, length_ms: track.length_ms(), audio, steps })
    });
    let times = Times { story, chapters: chapters.collect::<Result<_>>()? };
    Ok(serde_json::to_string(&times)?.replace('<', "\\u003c"))
}

fn audio(track: &Track, places: &Places<'_>) -> Result<Vec<(String, String)>> {
    match places {
        Places::Beside(page) => {
            let named = |path: &Path, kind: &str| (address(&beside(page, path)), kind.to_owned());
            let sounds: Vec<_> = track.encoded.iter().map(|sound| named(&sound.path, sound.media_type)).collect();
            // A WAV is among the encoded when it is kept: otherwise it will soon be gone.
            Ok(if sounds.is_empty() { vec![named(&track.audio, "audio/wav")] } else { sounds })
        }
        Places::Inside => {
            let (path, kind) = carried(track);
            let bytes = fs::read(path, super::MOST_EMBEDDED_BYTES)?;
            Ok(vec![(format!("data:{};base64,{}", kind.replace(' ', ""), base64(&bytes)), kind.to_owned())])
        }
    }
}

/// What is put into a page: the first of the encoded files, or the WAV.
fn carried(track: &Track) -> (&PathBuf, &'static str) {
    track.encoded.first().map_or((&track.audio, "audio/wav"), |sound| (&sound.path, sound.media_type))
}

/// How large the audio is that would be put into the page.
pub(super) fn embedded_bytes(recording: &Recording) -> Result<u64> {
    let bytes = |track: &Track| {
        let path = carried(track).0;
        Ok(std::fs::metadata(path).map_err(|cause| fs::failed("read", path, &cause))?.len())
    };
    recording.tracks.iter().map(bytes).sum()
}

/// The way from a file to another one, with `/` between folders: `01-the-knock.mp3`, `../audio/01.mp3`.
pub(in crate::output) fn beside(from: &Path, to: &Path) -> String {
    let whole = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let (from, to) = (whole(from), whole(to));
    let folder: Vec<Component<'_>> = from.parent().map(|folder| folder.components().collect()).unwrap_or_default();
    let target: Vec<Component<'_>> = to.components().collect();
    let shared = folder.iter().zip(&target).take_while(|(a, b)| a == b).count();
    if shared == 0 {
        return to.display().to_string();
    }
    let up = folder[shared..].iter().map(|_| "..".to_owned());
    let down = target[shared..].iter().map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// A path as a relative address: every byte that means something in one is written as `%XX` (RFC 3986, 2.1).
fn address(path: &str) -> String {
    let mut address = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                address.push(char::from(byte))
            }
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address
}

/// Base64 with padding (RFC 4648, 4).
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |at: usize| usize::from(three.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let letter = if place <= three.len() { LETTERS[bits >> (18 - 6 * place) & 63] } else { b'=' };
            text.push(char::from(letter));
        }
    }
    text
}
