//! Bytes to text: byte order marks, UTF-16, legacy encodings, and what is no text at all.

use crate::note::Note;
use anyhow::Result;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::path::Path;

/// A file's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decoded {
    /// Without a byte order mark; line ends as they stand in the file.
    pub(super) text: String,
    /// Where the text begins in the file; 3 after a UTF-8 byte order mark.
    pub(super) offset_bytes: usize,
    /// What was guessed.
    pub(super) notes: Vec<Note>,
}

/// First bytes of files that are no plain text, what they are, and the way out.
const MAGIC: [(&[u8], &str, &str); 20] = [
    (b"%PDF", "a PDF", CONVERT),
    (b"{\\rtf", "a Rich Text document", CONVERT),
    (b"\xd0\xcf\x11\xe0", "an old Word document", CONVERT),
    (b"\x7fELF", "a program", OTHER),
    (b"MZ\x90", "a program", OTHER),
    (b"\x89PNG", "a PNG picture", OTHER),
    (b"\xff\xd8\xff", "a JPEG picture", OTHER),
    (b"GIF8", "a GIF picture", OTHER),
    (b"RIFF", "a WAV sound or AVI film", OTHER),
    (b"OggS", "an Ogg sound", OTHER),
    (b"ID3", "an MP3 sound", OTHER),
    (b"fLaC", "a FLAC sound", OTHER),
    (b"\x1f\x8b", "a gzip archive", UNPACK),
    (b"BZh", "a bzip2 archive", UNPACK),
    (b"7z\xbc\xaf", "a 7z archive", UNPACK),
    (b"\xfd7zXZ", "an xz archive", UNPACK),
    (b"Rar!", "a RAR archive", UNPACK),
    (b"SQLite format 3", "a database", OTHER),
    (b"\0\0\xfe\xff", "text in UTF-32", "save it as UTF-8"),
    (b"\xff\xfe\0\0", "text in UTF-32", "save it as UTF-8"),
];
const CONVERT: &str = "save it as plain text (.txt, UTF-8) first, for example with LibreOffice or pandoc";
const UNPACK: &str = "unpack it and give the text file or the folder of chapters";
const OTHER: &str = "give a text file (.txt), a Markdown file (.md) or a folder of them";

/// The text of a file.
///
/// # Errors
/// A [`Note`] with the path when the bytes are no text.
pub(super) fn decode(path: &Path, bytes: &[u8]) -> Result<Decoded> {
    if let Some((what, hint)) = other_format(bytes) {
        return Err(Note::error(format!("this is {what}, which is not read yet")).at(path).hint(hint).into());
    }
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let body = &bytes[length..];
        if encoding == UTF_8 {
            return from_utf8(path, body, length);
        }
        return from_encoding(path, body, encoding, Vec::new());
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        let note = Note::info(format!("read as {}, judged by its zero bytes", encoding.name())).at(path);
        return from_encoding(path, bytes, encoding, vec![note]);
    }
    from_utf8(path, bytes, 0)
}

/// The kind of file that bytes say they are, by its name in [`super::READERS`]; `None` for text and what is not read.
pub(super) fn kind(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"PK\x03\x04") {
        return super::archive::kind(bytes);
    }
    is_html(bytes).then_some("HTML")
}

/// Whether bytes begin as a page of HTML or XHTML does.
fn is_html(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(2000)];
    let zeros = head.iter().filter(|&&b| b == 0).count();
    // In UTF-16 every other byte of markup is zero.
    let text: Vec<u8> = head.iter().filter(|&&b| b != 0 || zeros * 4 < head.len()).copied().collect();
    let text = String::from_utf8_lossy(&text).trim_start_matches(['\u{feff}', '\u{fffd}']).to_ascii_lowercase();
    let text = text.trim_start();
    let starts = |start: &str| text.strip_prefix(start).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let is_page = ["<!doctype html", "<html", "<head", "<body"].into_iter().any(starts);
    let in_front = text.starts_with("<?xml") || text.starts_with("<!--") || text.starts_with("<!doctype");
    is_page || (in_front && ["<html", "<body", "<head>"].iter().any(|tag| text.contains(tag)))
}

fn other_format(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Some(("a ZIP archive", UNPACK));
    }
    if bytes.get(60..68) == Some(b"BOOKMOBI") {
        return Some(("a Kindle book", CONVERT));
    }
    MAGIC.iter().find(|(magic, ..)| bytes.starts_with(magic)).map(|(_, what, hint)| (*what, *hint))
}

/// The text of a page of HTML or XML: by its byte order mark, else UTF-8 where it is that, else what it says of itself,
/// else a guess.
///
/// # Errors
/// A [`Note`] with the path when the bytes are no text.
pub(super) fn decode_page(path: &Path, bytes: &[u8]) -> Result<Decoded> {
    if Encoding::for_bom(bytes).is_some() || utf16_without_mark(bytes).is_some() || std::str::from_utf8(bytes).is_ok() {
        return decode(path, bytes);
    }
    match declared(bytes) {
        Some(encoding) if encoding != UTF_8 => from_encoding(path, bytes, encoding, Vec::new()),
        _ => decode(path, bytes),
    }
}

/// The encoding that `<?xml encoding="...">` or `<meta charset="...">` names.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_ascii_lowercase();
    let after = |key: &str| head.find(key).map(|at| head[at + key.len()..].trim_start());
    let value = after("charset").or_else(|| after("encoding"))?.strip_prefix('=')?.trim_start_matches(['"', '\'', ' ']);
    let end = value.find(|c: char| !c.is_ascii_alphanumeric() && !"-_:.".contains(c)).unwrap_or(value.len());
    let encoding = Encoding::for_label(&value.as_bytes()[..end])?;
    // What could be read up to here by single bytes is not UTF-16, whatever it says.
    Some(if encoding == UTF_16LE || encoding == UTF_16BE { UTF_8 } else { encoding })
}

/// UTF-16 shows itself in Western text by a zero in every second byte.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4096) & !1];
    let zeros = |first: usize| head.iter().skip(first).step_by(2).filter(|&&b| b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let half = head.len() / 2;
    let is = |many: usize, few: usize| half >= 4 && many * 10 > half * 4 && few * 20 < half;
    if is(odd, even) {
        Some(UTF_16LE)
    } else if is(even, odd) {
        Some(UTF_16BE)
    } else {
        None
    }
}

fn from_utf8(path: &Path, bytes: &[u8], offset_bytes: usize) -> Result<Decoded> {
    refuse_binary(path, bytes)?;
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Decoded { text: text.to_owned(), offset_bytes, notes: Vec::new() }),
        Err(bad) if mostly_utf8(bytes) => {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let span = bad.valid_up_to()..bad.valid_up_to() + 3;
            let note =
                Note::warning("this is UTF-8 with damaged bytes; each is read as \u{fffd}, the first stands here")
                    .at_bytes(path, &text, span)
                    .hint("put the right letters there");
            Ok(Decoded { text, offset_bytes, notes: vec![note] })
        }
        Err(bad) => {
            let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
            detector.feed(bytes, true);
            let encoding = detector.guess(None, chardetng::Utf8Detection::Deny);
            let text = encoding.decode_without_bom_handling(bytes).0.into_owned();
            let before = encoding.decode_without_bom_handling(&bytes[..bad.valid_up_to()]).0.len();
            let message =
                format!("this is not UTF-8; it reads like {}, and the first such letter stands here", encoding.name());
            let note = Note::warning(message)
                .at_bytes(path, &text, before..before + 1)
                .hint("if letters come out wrong, save the file as UTF-8");
            Ok(Decoded { text, offset_bytes, notes: vec![note] })
        }
    }
}

fn from_encoding(path: &Path, bytes: &[u8], encoding: &'static Encoding, mut notes: Vec<Note>) -> Result<Decoded> {
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    if had_errors {
        let message = format!("this is {} with damaged characters; each is read as \u{fffd}", encoding.name());
        notes.push(Note::warning(message).at(path));
    }
    refuse_binary(path, text.as_bytes())?;
    Ok(Decoded { text: text.into_owned(), offset_bytes: 0, notes })
}

/// Text has no zero bytes to speak of, and few control characters beside tabs and line ends.
fn refuse_binary(path: &Path, bytes: &[u8]) -> Result<()> {
    let zeros = bytes.iter().filter(|&&b| b == 0).count();
    let controls = bytes.iter().filter(|&&b| b < 0x20 && !b"\t\n\r\x0b\x0c\x1a\x1b".contains(&b)).count();
    if zeros * 1000 > bytes.len() || controls * 10 > bytes.len() {
        return Err(Note::error("this is not text: it holds bytes that no text has").at(path).hint(OTHER).into());
    }
    Ok(())
}

/// Whether well-formed characters of several bytes outnumber the damaged places by far.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > 10 * bad
}
