//! ID3 tags, version 2.4 (id3.org, "ID3 tag version 2.4.0 - Main Structure" and "- Native Frames"), UTF-8 throughout.

use super::tags::{GENRE, MADE_BY, Tags};

/// Text is UTF-8.
const UTF_8: u8 = 3;

/// A whole tag, to stand before the sound.
pub fn tag(tags: &Tags) -> Vec<u8> {
    whole(frames(tags))
}

/// The tag of a file that holds a book: with chapters, by where they begin and what they are called, up to the end (all in
/// milliseconds).
pub fn book_tag(tags: &Tags, chapters: &[(u64, String)], end_ms: u64) -> Vec<u8> {
    let mut frames = frames(tags);
    contents(&mut frames, chapters.len());
    let ends = chapters.iter().skip(1).map(|(start_ms, _)| *start_ms).chain([end_ms]);
    for (number, ((start_ms, title), end_ms)) in chapters.iter().zip(ends).enumerate() {
        let mut body = format!("{}\0", chapter_id(number)).into_bytes();
        for ms in [*start_ms, end_ms] {
            body.extend_from_slice(&u32::try_from(ms).unwrap_or(u32::MAX).to_be_bytes());
        }
        // Places in bytes are not told: the times hold.
        body.extend_from_slice(&[0xff; 8]);
        text(&mut body, b"TIT2", title);
        frame(&mut frames, b"CHAP", &body);
    }
    whole(frames)
}

fn chapter_id(number: usize) -> String {
    format!("ch{number}")
}

/// The tables of contents. One lists 255 entries at most, so that of a longer book lists tables.
fn contents(frames: &mut Vec<u8>, chapters: usize) {
    const MOST: usize = 255;
    /// Not in another table, and in order.
    const TOP: u8 = 3;
    let ids: Vec<String> = (0..chapters).map(chapter_id).collect();
    if chapters <= MOST {
        return table(frames, "toc", TOP, &ids);
    }
    let parts: Vec<&[String]> = ids.chunks(MOST).take(MOST).collect();
    let names: Vec<String> = (0..parts.len()).map(|part| format!("toc{part}")).collect();
    table(frames, "toc", TOP, &names);
    for (name, part) in names.iter().zip(parts) {
        table(frames, name, 1, part);
    }
}

fn table(frames: &mut Vec<u8>, id: &str, flags: u8, entries: &[String]) {
    let mut body = format!("{id}\0").into_bytes();
    body.extend_from_slice(&[flags, entries.len() as u8]);
    for entry in entries {
        body.extend_from_slice(entry.as_bytes());
        body.push(0);
    }
    frame(frames, b"CTOC", &body);
}

fn frames(tags: &Tags) -> Vec<u8> {
    let mut frames = Vec::new();
    text(&mut frames, b"TIT2", &tags.title);
    text(&mut frames, b"TALB", tags.album);
    if let Some(author) = tags.author {
        text(&mut frames, b"TPE1", author);
        text(&mut frames, b"TPE2", author);
    }
    // Players of audiobooks look for the reader in the composer's field.
    text(&mut frames, b"TCOM", &tags.narrator);
    if let Some(number) = tags.track {
        text(&mut frames, b"TRCK", &number.to_string());
    }
    text(&mut frames, b"TCON", GENRE);
    text(&mut frames, b"TLAN", tags.language_code());
    text(&mut frames, b"TSSE", MADE_BY);
    if let Some(date) = tags.date {
        text(&mut frames, b"TDRC", date);
    }
    if let Some(description) = tags.description {
        let mut body = vec![UTF_8];
        body.extend_from_slice(tags.language_code().as_bytes());
        body.push(0);
        body.extend_from_slice(description.as_bytes());
        frame(&mut frames, b"COMM", &body);
    }
    if let Some(series) = tags.series_line() {
        text(&mut frames, b"TIT1", &series);
    }
    if let Some((name, place)) = tags.series {
        own(&mut frames, "SERIES", name);
        if let Some(place) = place {
            own(&mut frames, "SERIES-PART", place);
        }
    }
    if let Some(cover) = tags.cover {
        let mut body = vec![UTF_8];
        body.extend_from_slice(cover.media_type.as_bytes());
        // The front cover, without a description.
        body.extend_from_slice(&[0, 3, 0]);
        body.extend_from_slice(&cover.bytes);
        frame(&mut frames, b"APIC", &body);
    }
    frames
}

fn whole(frames: Vec<u8>) -> Vec<u8> {
    let mut tag = b"ID3\x04\x00\x00".to_vec();
    tag.extend_from_slice(&sync_safe(frames.len()));
    tag.extend_from_slice(&frames);
    tag
}

fn text(frames: &mut Vec<u8>, id: &[u8; 4], value: &str) {
    let mut body = vec![UTF_8];
    body.extend_from_slice(value.as_bytes());
    frame(frames, id, &body);
}

/// A text that has no frame of its own.
fn own(frames: &mut Vec<u8>, name: &str, value: &str) {
    let mut body = vec![UTF_8];
    body.extend_from_slice(name.as_bytes());
    body.push(0);
    body.extend_from_slice(value.as_bytes());
    frame(frames, b"TXXX", &body);
}

/// Appends a frame; one that the tag's 28 bits of length could not tell is left out.
fn frame(frames: &mut Vec<u8>, id: &[u8; 4], body: &[u8]) {
    if frames.len() + body.len() + 10 >= 1 << 28 {
        return;
    }
    frames.extend_from_slice(id);
    frames.extend_from_slice(&sync_safe(body.len()));
    frames.extend_from_slice(&[0, 0]);
    frames.extend_from_slice(body);
}

/// 28 bits in four bytes whose highest bits are 0.
fn sync_safe(length: usize) -> [u8; 4] {
    [21, 14, 7, 0].map(|shift| (length >> shift) as u8 & 0x7f)
}
