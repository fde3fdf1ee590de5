//! The heads of a tar archive (POSIX.1-2024 `pax`, and GNU's long names): which files it holds. Links, devices and sparse
//! files are refused.
//!
//! The crate `tar` (0.4) is not used: it reads a long name or a list of attributes whole into memory, whatever length its
//! head states, before anybody can say no, and takes an archive for ended wherever its stream ends. Its raw mode spares
//! the former, and leaves to us what most of this file is then: long names, attributes, and what is refused.

use std::io::Read;

const BLOCK: usize = 512;
/// Longer names, and longer lists of attributes, are no voice's.
const MOST_EXTRA_BYTES: u64 = 64_000;

/// A file or a folder; its content follows in the stream, and then [`pad`].
#[derive(Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) size: u64,
    pub(super) folder: bool,
}

/// The next file or folder; none at the end.
pub(super) fn next(stream: &mut impl Read) -> Result<Option<Entry>, String> {
    let (mut long_name, mut long_size) = (None, None);
    // A file has a head of attributes and a long name at most.
    for _ in 0..8 {
        let Some(head) = head(stream)? else { return Ok(None) };
        let size = number(&head[124..136])?;
        match head[156] {
            b'0' | 0 | b'7' | b'5' => {
                let name = long_name.unwrap_or_else(|| short_name(&head));
                let name = String::from_utf8(name).map_err(|_| "a name in it is not UTF-8".to_owned())?;
                let folder = head[156] == b'5' || name.ends_with('/');
                return Ok(Some(Entry { name, size: if folder { 0 } else { long_size.unwrap_or(size) }, folder }));
            }
            b'L' => long_name = Some(text(&extra(stream, size)?).to_vec()),
            b'x' => {
                let attributes = extra(stream, size)?;
                long_name = attribute(&attributes, b"path").map(<[u8]>::to_vec).or(long_name);
                long_size = match attribute(&attributes, b"size") {
                    Some(size) => Some(decimal(size).ok_or("a size in it is no number")?),
                    None => long_size,
                };
            }
            b'g' => drop(extra(stream, size)?),
            _ => return Err("it holds a link, a device, or what is no plain file".to_owned()),
        }
    }
    Err("it is damaged (heads without a file)".to_owned())
}

/// Passes over what fills the last block of a content.
pub(super) fn pad(stream: &mut impl Read, size: u64) -> Result<(), String> {
    let rest = (BLOCK as u64 - size % BLOCK as u64) % BLOCK as u64;
    let passed = std::io::copy(&mut stream.take(rest), &mut std::io::sink()).map_err(|cause| cause.to_string())?;
    if passed == rest { Ok(()) } else { Err("it was cut off".to_owned()) }
}

/// The next head; none for the blocks of zeros at the end.
fn head(stream: &mut impl Read) -> Result<Option<[u8; BLOCK]>, String> {
    let mut head = [0; BLOCK];
    stream.read_exact(&mut head).map_err(|cause| format!("it was cut off or is damaged ({cause})"))?;
    if head.iter().all(|byte| *byte == 0) {
        return Ok(None);
    }
    // The sum of all bytes, those of the sum itself taken as blanks.
    let sum: u64 =
        head.iter().enumerate().map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u64::from(*byte) }).sum();
    if number(&head[148..156])? != sum {
        return Err("it is damaged (a head's checksum is wrong)".to_owned());
    }
    Ok(Some(head))
}

/// The name in a head: with its folder where the head is POSIX's.
fn short_name(head: &[u8; BLOCK]) -> Vec<u8> {
    let name = text(&head[..100]);
    match text(&head[345..500]) {
        folder if &head[257..263] == b"ustar\0" && !folder.is_empty() => [folder, b"/", name].concat(),
        _ => name.to_vec(),
    }
}

fn text(field: &[u8]) -> &[u8] {
    field.split(|byte| *byte == 0).next().unwrap_or_default()
}

/// A number in octal digits.
fn number(field: &[u8]) -> Result<u64, String> {
    let digits = text(field).trim_ascii();
    let digit = |sum: u64, byte: &u8| match byte {
        b'0'..=b'7' => sum.checked_mul(8)?.checked_add(u64::from(byte - b'0')),
        _ => None,
    };
    digits.iter().try_fold(0, digit).ok_or_else(|| "a number in it is none".to_owned())
}

fn decimal(digits: &[u8]) -> Option<u64> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

fn extra(stream: &mut impl Read, size: u64) -> Result<Vec<u8>, String> {
    if size > MOST_EXTRA_BYTES {
        return Err("a name in it is longer than any".to_owned());
    }
    let mut bytes = Vec::new();
    stream.take(size).read_to_end(&mut bytes).map_err(|cause| cause.to_string())?;
    if bytes.len() as u64 != size {
        return Err("it was cut off".to_owned());
    }
    pad(stream, size)?;
    Ok(bytes)
}

/// An attribute of `LENGTH NAME=VALUE\n` each, the length that of the whole.
fn attribute<'a>(mut list: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let mut found = None;
    while let Some(blank) = list.iter().position(|byte| *byte == b' ') {
        let length = usize::try_from(decimal(&list[..blank])?).ok()?;
        let record = list.get(blank + 1..length)?.strip_suffix(b"\n")?;
        if let Some(value) = record.strip_prefix(name).and_then(|rest| rest.strip_prefix(b"=")) {
            found = Some(value);
        }
        list = list.get(length..)?;
    }
    found
}
