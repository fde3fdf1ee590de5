//! ID3 tags, version 2.4 (id3.org, "ID3 tag version 2.4.0 - Main Structure" and "- Native Frames"), UTF-8 throughout.

use super::tags::{GENRE, MADE_BY, Tags};

/// Text is UTF-8.
const UTF_8: u8 = 3;

/// A whole tag, to stand before the sound.
pub fn tag(tags: &Tags) -> Vec<u8> {
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
