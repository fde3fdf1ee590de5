//! What holds the book together: the package document, and the list of chapters.

use super::Entry;
use crate::book::Cover;
use crate::output::recording::Recording;
use crate::output::shown::line;
use crate::output::times::clock;
use crate::script::escaped;
use std::collections::BTreeSet;
use std::fmt::Write;

/// When the book was last changed, which EPUB wants to know: one time for all, so that the same recording gives the same
/// bytes.
const MODIFIED: &str = "2000-01-01T00:00:00Z";

/// The package document.
pub(super) fn package(recording: &Recording, entries: &[Entry<'_>]) -> String {
    let language = language(&recording.language);
    let mut opf = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" \
         unique-identifier=\"id\" xml:lang=\"{language}\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
    );
    metadata(&mut opf, recording, entries, &language);
    opf.push_str("</metadata>\n<manifest>\n");
    manifest(&mut opf, recording, entries);
    opf.push_str("</manifest>\n<spine>\n");
    entries.iter().for_each(|entry| {
        let _ = writeln!(opf, "<itemref idref=\"{}\"/>", entry.id);
    });
    opf.push_str("</spine>\n</package>\n");
    opf
}

fn metadata(opf: &mut String, recording: &Recording, entries: &[Entry<'_>], language: &str) {
    let mut say = |text: String| {
        opf.push_str(&text);
        opf.push('\n');
    };
    say(format!("<dc:identifier id=\"id\">urn:uuid:{}</dc:identifier>", identifier(recording)));
    say(format!("<dc:title>{}</dc:title>", escaped(&title(recording))));
    if let Some(author) = recording.author.as_deref().map(line).filter(|author| !author.is_empty()) {
        say(format!("<dc:creator id=\"author\">{}</dc:creator>", escaped(&author)));
        say("<meta refines=\"#author\" property=\"role\" scheme=\"marc:relators\">aut</meta>".to_owned());
    }
    say(format!("<dc:language>{language}</dc:language>"));
    say(format!("<meta property=\"dcterms:modified\">{MODIFIED}</meta>"));
    if let Some((series, place)) = &recording.series
        && !line(series).is_empty()
    {
        let series = escaped(&line(series));
        say(format!("<meta property=\"belongs-to-collection\" id=\"series\">{series}</meta>"));
        say("<meta refines=\"#series\" property=\"collection-type\">series</meta>".to_owned());
        // Only numbers with dots are allowed here.
        let numbers =
            |place: &&String| place.split('.').all(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        if let Some(place) = place.as_ref().filter(numbers) {
            say(format!("<meta refines=\"#series\" property=\"group-position\">{place}</meta>"));
        }
    }
    if recording.cover.is_some() {
        say("<meta name=\"cover\" content=\"cover\"/>".to_owned());
    }
    for voice in voices(recording) {
        say(format!("<meta property=\"media:narrator\">{} (synthetic voice)</meta>", escaped(&voice)));
    }
    let total_ms = entries.iter().map(Entry::duration_ms).sum();
    say(format!("<meta property=\"media:duration\">{}</meta>", clock(total_ms, '.')));
    for entry in entries.iter().filter(|entry| !entry.clips.is_empty()) {
        let (id, duration) = (&entry.id, clock(entry.duration_ms(), '.'));
        say(format!("<meta refines=\"#{id}-smil\" property=\"media:duration\">{duration}</meta>"));
    }
    say("<meta property=\"media:active-class\">-epub-media-overlay-active</meta>".to_owned());
    for (property, value) in [
        ("accessMode", "textual"),
        ("accessMode", "auditory"),
        ("accessModeSufficient", "textual"),
        ("accessModeSufficient", "auditory"),
        ("accessibilityFeature", "synchronizedAudioText"),
        ("accessibilityFeature", "tableOfContents"),
        ("accessibilityFeature", "readingOrder"),
        ("accessibilityHazard", "none"),
    ] {
        say(format!("<meta property=\"schema:{property}\">{value}</meta>"));
    }
}

fn manifest(opf: &mut String, recording: &Recording, entries: &[Entry<'_>]) {
    opf.push_str("<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n");
    opf.push_str("<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n");
    if let Some(cover) = &recording.cover {
        let (name, kind) = (cover_name(cover), cover.media_type);
        let _ = writeln!(opf, "<item id=\"cover\" href=\"{name}\" media-type=\"{kind}\" properties=\"cover-image\"/>");
    }
    for Entry { id, audio, sound, clips, .. } in entries {
        let spoken = !clips.is_empty();
        let overlay = if spoken { format!(" media-overlay=\"{id}-smil\"") } else { String::new() };
        let kind = "application/xhtml+xml";
        let _ = writeln!(opf, "<item id=\"{id}\" href=\"{id}.xhtml\" media-type=\"{kind}\"{overlay}/>");
        if spoken {
            let kind = "application/smil+xml";
            let _ = writeln!(opf, "<item id=\"{id}-smil\" href=\"{id}.smil\" media-type=\"{kind}\"/>");
            let kind = escaped(sound.media_type);
            let _ = writeln!(opf, "<item id=\"{id}-audio\" href=\"{audio}\" media-type=\"{kind}\"/>");
        }
    }
}

/// The list of chapters.
pub(super) fn nav(recording: &Recording, entries: &[Entry<'_>]) -> String {
    let title = title(recording);
    let mut nav = head(&title, &language(&recording.language));
    let _ = writeln!(
        nav,
        "<body>\n<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n<h1>{}</h1>\n<ol>",
        escaped(&title)
    );
    for Entry { id, track, .. } in entries {
        let _ = writeln!(nav, "<li><a href=\"{id}.xhtml\">{}</a></li>", escaped(&track.name()));
    }
    nav.push_str("</ol>\n</nav>\n</body>\n</html>\n");
    nav
}

/// The beginning of an XHTML file, up to its body.
pub(super) fn head(title: &str, language: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" \
         xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"{language}\" xml:lang=\"{language}\">\n<head>\n\
         <title>{}</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n",
        escaped(title)
    )
}

/// The name of the cover's file.
pub(super) fn cover_name(cover: &Cover) -> String {
    let ending = match cover.media_type {
        "image/jpeg" => "jpg",
        "image/svg+xml" => "svg",
        other => other.rsplit('/').next().unwrap_or("img"),
    };
    format!("cover.{ending}")
}

/// The language tag, or `und` for what is none.
pub(super) fn language(tag: &str) -> String {
    let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    let first = tag.split('-').next().unwrap_or_default();
    let is_tag = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic());
    if is_tag && tag.split('-').all(part) { tag.to_owned() } else { "und".to_owned() }
}

fn title(recording: &Recording) -> String {
    let title = line(&recording.title);
    if title.is_empty() { "Untitled".to_owned() } else { title }
}

/// The voices of those who speak, each once, in the order of the cast list.
fn voices(recording: &Recording) -> Vec<String> {
    let passages = recording.tracks.iter().flat_map(|track| &track.passages).filter(|passage| passage.cue.is_some());
    let speakers: BTreeSet<usize> = passages.map(|passage| passage.speaker).collect();
    let mut known = BTreeSet::new();
    let voices = speakers.into_iter().filter_map(|speaker| recording.people.get(speaker)).map(|who| line(&who.voice));
    voices.filter(|voice| !voice.is_empty() && known.insert(voice.clone())).collect()
}

/// The book's name for machines: of title and author alone, so that a reader keeps its place when the book is rendered
/// again. A UUID of version 8 (RFC 9562, 5.8).
fn identifier(recording: &Recording) -> String {
    let mut hash = blake3::Hasher::new_derive_key("dramatis read-along book");
    for part in [recording.title.as_str(), recording.author.as_deref().unwrap_or_default(), recording.language.as_str()]
    {
        hash.update(part.as_bytes()).update(&[0]);
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finalize().as_bytes()[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
