//! What a file says of itself: title, author, narrator, number, series, picture. Each container has its own words for it.

use super::recording::Recording;
use crate::book::Cover;

/// What every kind of tag is written from.
#[derive(Debug, Clone, PartialEq)]
pub struct Tags<'a> {
    /// The chapter's title; the book's for a file that holds the whole book.
    pub title: String,
    /// The book's title.
    pub album: &'a str,
    /// The author, where the story names one.
    pub author: Option<&'a str>,
    /// Who reads: the narrator's voice, said to be a synthetic one.
    pub narrator: String,
    /// The chapter's place; `None` for a whole book. How many there are is not said: a serial's new chapter would make all
    /// files before it untrue.
    pub track: Option<u32>,
    /// BCP 47 language tag.
    pub language: &'a str,
    /// The series and the story's place in it.
    pub series: Option<(&'a str, Option<&'a str>)>,
    /// What the story is about.
    pub description: Option<&'a str>,
    /// When it was published.
    pub date: Option<&'a str>,
    /// The picture on the front.
    pub cover: Option<&'a Cover>,
}

/// The genre of all files.
pub const GENRE: &str = "Audiobook";

/// What made the file.
pub const MADE_BY: &str = concat!("dramatis ", env!("CARGO_PKG_VERSION"));

impl<'a> Tags<'a> {
    /// The tags of a whole book.
    pub fn of_book(recording: &'a Recording) -> Self {
        let voice = recording.people.first().map_or("dramatis", |narrator| &narrator.voice);
        Self {
            title: recording.title.clone(),
            album: &recording.title,
            author: recording.author.as_deref(),
            narrator: format!("{voice} (synthetic voice)"),
            track: None,
            language: &recording.language,
            description: recording.description.as_deref(),
            date: recording.date.as_deref(),
            series: recording.series.as_ref().map(|(name, place)| (name.as_str(), place.as_deref())),
            cover: recording.cover.as_ref(),
        }
    }

    /// The tags of one chapter.
    pub fn of_track(recording: &'a Recording, track: usize) -> Self {
        let title = chapter_title(recording, track);
        Self { title, track: recording.tracks.get(track).map(|track| track.number), ..Self::of_book(recording) }
    }

    /// `The Long Way, 2`
    pub fn series_line(&self) -> Option<String> {
        let (name, place) = self.series?;
        Some(place.map_or_else(|| name.to_owned(), |place| format!("{name}, {place}")))
    }

    /// The language as ISO 639-2 has it.
    pub fn language_code(&self) -> &'static str {
        language_code(self.language)
    }

    /// Tags as Vorbis comments have them (xiph.org, "Ogg Vorbis I format specification: comment field").
    pub fn comments(&self) -> Vec<(&'static str, String)> {
        let mut comments = vec![
            ("TITLE", self.title.clone()),
            ("ALBUM", self.album.to_owned()),
            ("PERFORMER", self.narrator.clone()),
            ("GENRE", GENRE.to_owned()),
            ("LANGUAGE", self.language_code().to_owned()),
        ];
        if let Some(author) = self.author {
            comments.push(("ARTIST", author.to_owned()));
            comments.push(("ALBUMARTIST", author.to_owned()));
        }
        comments.extend(self.date.map(|date| ("DATE", date.to_owned())));
        comments.extend(self.description.map(|description| ("DESCRIPTION", description.to_owned())));
        comments.extend(self.track.map(|number| ("TRACKNUMBER", number.to_string())));
        if let Some((name, place)) = self.series {
            comments.push(("SERIES", name.to_owned()));
            comments.extend(place.map(|place| ("SERIES-PART", place.to_owned())));
        }
        comments
    }
}

/// A chapter's title, or `Chapter 3` for one without.
pub fn chapter_title(recording: &Recording, track: usize) -> String {
    match recording.tracks.get(track) {
        Some(track) if track.title.is_empty() => format!("Chapter {}", track.number),
        Some(track) => track.title.clone(),
        None => String::new(),
    }
}

/// The three letters of ISO 639-2 for a BCP 47 tag; `und` for a language that is not in the table.
fn language_code(tag: &str) -> &'static str {
    const CODES: [(&str, &str); 32] = [
        ("ar", "ara"),
        ("bg", "bul"),
        ("ca", "cat"),
        ("cs", "ces"),
        ("da", "dan"),
        ("de", "deu"),
        ("el", "ell"),
        ("en", "eng"),
        ("es", "spa"),
        ("et", "est"),
        ("fi", "fin"),
        ("fr", "fra"),
        ("he", "heb"),
        ("hi", "hin"),
        ("hr", "hrv"),
        ("hu", "hun"),
        ("id", "ind"),
        ("it", "ita"),
        ("ja", "jpn"),
        ("ko", "kor"),
        ("lt", "lit"),
        ("lv", "lav"),
        ("nl", "nld"),
        ("no", "nor"),
        ("pl", "pol"),
        ("pt", "por"),
        ("ro", "ron"),
        ("ru", "rus"),
        ("sv", "swe"),
        ("tr", "tur"),
        ("uk", "ukr"),
        ("zh", "zho"),
    ];
    let first = tag.split('-').next().unwrap_or_default().to_lowercase();
    CODES.iter().find(|(two, three)| first == *two || first == *three).map_or("und", |(_, three)| three)
}

/// A picture as FLAC has it (RFC 9639, 8.8), which Vorbis comments borrow: the front cover, its size left for the reader
/// to find out.
pub fn picture_block(cover: &Cover) -> Vec<u8> {
    let mut block = Vec::with_capacity(cover.bytes.len() + 64);
    let number = |block: &mut Vec<u8>, value: usize| block.extend_from_slice(&(value as u32).to_be_bytes());
    number(&mut block, 3);
    number(&mut block, cover.media_type.len());
    block.extend_from_slice(cover.media_type.as_bytes());
    // No description; width, height, depth and colours are 0 where they are not told.
    for _ in 0..5 {
        number(&mut block, 0);
    }
    number(&mut block, cover.bytes.len());
    block.extend_from_slice(&cover.bytes);
    block
}
