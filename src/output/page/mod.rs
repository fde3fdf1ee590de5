//! The story as a page to read and hear: each line is lit while it is spoken, and is heard when it is pressed.
//!
//! One file that needs nothing but the chapters' audio beside it, and asks no network: its own code and style alone may
//! run (a content security policy says so), and everything that comes from the story is text to it.

mod data;

pub(super) use data::beside;

use self::data::Places;
use super::recording::{Passage, Recording, Track};
use super::shown::{self, Letter, line};
use super::times::sounding;
use crate::attribute::SpeakerId;
use crate::fs;
use crate::note::Note;
use crate::script::{LOOK, Palette, escaped, hues};
use crate::segment::Kind;
use anyhow::Result;
use std::io::{self, BufWriter, Write};
use std::path::Path;

const STYLE: &str = include_str!("page.css");
const CODE: &str = include_str!("page.js");
const PLAYER: &str = include_str!("player.html");
/// More characters than this are folded away.
const CAST_SHOWN: usize = 16;
/// So many paragraphs are laid out together when they come into view.
const GROUP: usize = 24;
/// More audio than this is not put into a page: browsers hold such a page in memory whole.
pub const MOST_EMBEDDED_BYTES: u64 = 8_000_000;

/// Writes the page; the audio is named from where the page stands.
///
/// # Errors
/// A [`Note`] with the path.
pub fn write(recording: &Recording, out: &Path) -> Result<()> {
    finished(recording, out, Places::Beside(out))
}

/// Writes the page with the audio in it: one file to send to somebody.
///
/// # Errors
/// A [`Note`] for more audio than [`MOST_EMBEDDED_BYTES`], and with the path for what cannot be read or written.
pub fn write_whole(recording: &Recording, out: &Path) -> Result<()> {
    let bytes = data::embedded_bytes(recording)?;
    if bytes > MOST_EMBEDDED_BYTES {
        let (has, limit) = (bytes.div_ceil(1_000_000), MOST_EMBEDDED_BYTES / 1_000_000);
        let told = format!("the audio has {has} MB, and a page holds at most {limit} MB");
        return Err(Note::error(told).at(out).hint("let the page name the audio files that stand beside it").into());
    }
    finished(recording, out, Places::Inside)
}

fn finished(recording: &Recording, out: &Path, places: Places<'_>) -> Result<()> {
    let times = data::times(recording, &places)?;
    let mut file = fs::begin(out)?;
    let mut buffer = BufWriter::new(file.as_file_mut());
    let page = Page::of(recording);
    let done = page.whole(&mut buffer, &times).and_then(|()| buffer.flush());
    drop(buffer);
    done.map_err(|cause| fs::failed("write", out, &cause))?;
    fs::finish(file, out)
}

struct Page<'a> {
    recording: &'a Recording,
    /// The names as they are shown, parallel to [`Recording::people`].
    names: Vec<String>,
    palette: Palette,
}

impl<'a> Page<'a> {
    fn of(recording: &'a Recording) -> Self {
        let names = (0..recording.people.len()).map(|person| recording.name(person)).collect();
        let palette = Palette::named(recording.people.iter().map(|person| person.name.as_str()));
        Self { recording, names, palette }
    }

    fn whole(&self, out: &mut dyn Write, times: &str) -> io::Result<()> {
        let Recording { title, language, .. } = self.recording;
        let (title, language) = (escaped(&line(title)), escaped(language));
        // Nobody can write a story that holds the hash of the page it stands in.
        let nonce = &blake3::hash(times.as_bytes()).to_hex()[..32];
        writeln!(out, "<!doctype html>\n<html lang=\"{language}\">\n<meta charset=\"utf-8\">")?;
        writeln!(
            out,
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'nonce-{nonce}'; \
             style-src 'nonce-{nonce}'; media-src 'self' file: data:; base-uri 'none'; form-action 'none'\">"
        )?;
        writeln!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
        writeln!(out, "<meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>")?;
        writeln!(out, "<style nonce=\"{nonce}\">\n{LOOK}{STYLE}{}</style>", hues())?;
        self.head(out)?;
        writeln!(out, "<main id=\"text\">")?;
        self.recording.tracks.iter().try_for_each(|track| self.chapter(out, track))?;
        writeln!(out, "</main>\n{PLAYER}")?;
        self.contents(out)?;
        writeln!(out, "<script type=\"application/json\" id=\"times\" nonce=\"{nonce}\">{times}</script>")?;
        write!(out, "<script nonce=\"{nonce}\">\n{CODE}</script>\n</html>\n")
    }

    /// Title, author, cast, and what is in doubt.
    fn head(&self, out: &mut dyn Write) -> io::Result<()> {
        let Recording { title, author, people, tracks, .. } = self.recording;
        let mut lines = vec![0usize; people.len()];
        let mut doubtful = 0usize;
        for passage in tracks.iter().flat_map(|track| &track.passages).filter(|passage| is_heard(passage)) {
            doubtful += usize::from(passage.doubtful());
            if let Some(count) = lines.get_mut(passage.speaker).filter(|_| is_said(passage)) {
                *count += 1;
            }
        }
        writeln!(out, "<header><h1>{}</h1>", escaped(&line(title)))?;
        if let Some(author) = author {
            writeln!(out, "<p class=\"by\">by {}</p>", escaped(&line(author)))?;
        }
        let mut speaking: Vec<usize> = (1..people.len()).filter(|&person| lines[person] > 0).collect();
        speaking.sort_by_key(|&person| (std::cmp::Reverse(lines[person]), person));
        let (shown, folded) = speaking.split_at(speaking.len().min(CAST_SHOWN));
        writeln!(out, "<ul class=\"cast\" aria-label=\"Cast: press a name to see their lines alone\">")?;
        if let Some(narrator) = people.first() {
            writeln!(out, "<li class=\"who\"><b>narrator</b> <i>{}</i></li>", escaped(&line(&narrator.voice)))?;
        }
        shown.iter().try_for_each(|&person| self.chip(out, person, lines[person]))?;
        writeln!(out, "</ul>")?;
        if !folded.is_empty() {
            writeln!(out, "<details><summary>and {} more</summary><ul class=\"cast\">", folded.len())?;
            folded.iter().try_for_each(|&person| self.chip(out, person, lines[person]))?;
            writeln!(out, "</ul></details>")?;
        }
        if doubtful > 0 {
            let told = if doubtful == 1 { "1 doubtful line".to_owned() } else { format!("{doubtful} doubtful lines") };
            writeln!(out, "<p><button class=\"who\" id=\"doubts\" aria-pressed=\"false\">{told}</button></p>")?;
        }
        writeln!(out, "</header>")
    }

    /// A character in the cast list; pressing it shows their lines alone.
    fn chip(&self, out: &mut dyn Write, person: usize, lines: usize) -> io::Result<()> {
        let slot = self.slot(person);
        let (name, voice) = (escaped(&self.names[person]), escaped(&line(&self.recording.people[person].voice)));
        writeln!(
            out,
            "<li><button class=\"who c{slot}\" aria-pressed=\"false\" data-who=\"{person}\"><b>{name}</b> {lines} \
             <i>{voice}</i></button></li>"
        )
    }

    fn slot(&self, person: usize) -> usize {
        self.palette.slot(SpeakerId(u32::try_from(person).unwrap_or(u32::MAX)))
    }

    fn chapter(&self, out: &mut dyn Write, track: &Track) -> io::Result<()> {
        let letters = shown::letters(&track.passages);
        writeln!(out, "<section id=\"c{}\" aria-label=\"{}\">", track.number, escaped(&track.name()))?;
        let mut state = Reading { at: 0, line: 0, last: None };
        let paragraphs: Vec<&[Passage]> = track.passages.chunk_by(|a, b| a.paragraph == b.paragraph).collect();
        for group in paragraphs.chunks(GROUP) {
            writeln!(out, "<div class=\"k\">")?;
            group.iter().try_for_each(|paragraph| self.paragraph(out, track, paragraph, &letters, &mut state))?;
            writeln!(out, "</div>")?;
        }
        writeln!(out, "</section>")
    }

    fn paragraph(
        &self,
        out: &mut dyn Write,
        track: &Track,
        passages: &[Passage],
        letters: &[Vec<Letter>],
        state: &mut Reading,
    ) -> io::Result<()> {
        let close = match passages[0].kind {
            Kind::Break => {
                state.at += passages.len();
                state.last = None;
                return writeln!(out, "<hr>");
            }
            Kind::Heading => {
                write!(out, "<h2 dir=\"auto\">")?;
                "</h2>"
            }
            _ if passages.iter().all(|passage| passage.cue.is_none()) => {
                write!(out, "<p class=\"out\" dir=\"auto\"><small>left out</small> ")?;
                "</p>"
            }
            _ => {
                write!(out, "<p dir=\"auto\">")?;
                "</p>"
            }
        };
        for (index, passage) in passages.iter().enumerate() {
            write!(out, "{}", if index > 0 { " " } else { "" })?;
            self.passage(out, track, passage, &letters[state.at], state)?;
            state.at += 1;
        }
        writeln!(out, "{close}")
    }

    fn passage(
        &self,
        out: &mut dyn Write,
        track: &Track,
        passage: &Passage,
        letters: &[Letter],
        state: &mut Reading,
    ) -> io::Result<()> {
        let text = shown::html(letters);
        if passage.cue.is_none() {
            return write!(out, "{text}");
        }
        state.line += 1;
        let id = format!("c{}l{}", track.number, state.line);
        if !is_said(passage) {
            return write!(out, "<span class=\"l\" id=\"{id}\">{text}</span>");
        }
        let (who, slot) = (passage.speaker, self.slot(passage.speaker));
        let name = self.names.get(who).map_or("narrator", String::as_str);
        if state.last != Some(who) {
            write!(out, "<b class=\"n c{slot}\">{}</b>", escaped(name))?;
            state.last = Some(who);
        }
        let thought = if passage.kind == Kind::Thought { " t" } else { "" };
        let (doubt, title) = match passage.percent.filter(|_| passage.doubtful()) {
            Some(percent) => {
                let told = format!("{name}, {percent} % sure: {}", line(&passage.reason));
                (" d", format!(" title=\"{}\"", escaped(&told)))
            }
            None => ("", String::new()),
        };
        write!(out, "<span class=\"l c{slot}{thought}{doubt}\" id=\"{id}\" data-who=\"{who}\"{title}>{text}</span>")
    }

    /// The list of chapters, in a dialog.
    fn contents(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "<dialog id=\"chapters\" aria-labelledby=\"contents\"><h2 id=\"contents\">Chapters</h2>\n<ol>")?;
        for track in &self.recording.tracks {
            let (name, minutes) = (escaped(&track.name()), minutes(track.length_ms()));
            writeln!(out, "<li><a href=\"#c{}\"><span>{name}</span> <small>{minutes}</small></a></li>", track.number)?;
        }
        writeln!(out, "</ol>\n<form method=\"dialog\"><button>Close</button></form></dialog>")
    }
}

/// Where the writing of a chapter stands.
struct Reading {
    /// The next passage.
    at: usize,
    /// How many spoken passages there were.
    line: usize,
    /// Who spoke last.
    last: Option<usize>,
}

/// How many passages of a chapter are spoken: those that have an id and times.
fn heard(track: &Track) -> impl Iterator<Item = (u64, u64)> {
    sounding(track).into_iter().map(|sound| (sound.start_ms, sound.end_ms))
}

fn is_heard(passage: &Passage) -> bool {
    passage.cue.is_some()
}

fn is_said(passage: &Passage) -> bool {
    matches!(passage.kind, Kind::Dialogue | Kind::Thought)
}

/// `62:03`
fn minutes(ms: u64) -> String {
    format!("{}:{:02}", ms / 60_000, ms / 1_000 % 60)
}
