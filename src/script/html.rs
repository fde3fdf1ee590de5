//! The script as a web page: one file that needs nothing else.

use super::doubts::{doubtful, said};
use super::table::grouped;
use super::words::{COLOURS, Palette, direction, percent, reason};
use super::{LOOK, Line, Script, speaker_name};
use crate::attribute::{Attributed, Character, SpeakerId};
use crate::book::Book;
use crate::cast::Cast;
use crate::segment::Kind;
use std::io::{self, Write};

const STYLE: &str = include_str!("page.css");
const CODE: &str = include_str!("page.js");
/// More characters than this are folded away.
const CAST_SHOWN: usize = 20;

/// Writes the page: who plays, then the text with every speaker in a colour, doubtful lines marked.
///
/// Everything that comes from the story is escaped; the page's own code never reads it as anything but text.
///
/// # Errors
/// Those of `out`.
pub fn html(
    out: &mut dyn Write,
    book: &Book,
    scripts: &[Script],
    attributed: &Attributed,
    cast: &Cast,
) -> io::Result<()> {
    let page = Page { attributed, cast, palette: Palette::of(attributed) };
    let title = escaped(&book.title);
    let language = escaped(&book.language);
    writeln!(out, "<!doctype html>\n<html lang=\"{language}\">\n<meta charset=\"utf-8\">")?;
    writeln!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(out, "<meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}: script</title>")?;
    writeln!(out, "<style>\n{LOOK}{STYLE}{}</style>", hues())?;
    page.head(out, book, scripts)?;
    writeln!(out, "<main>")?;
    scripts.iter().try_for_each(|script| page.chapter(out, script))?;
    writeln!(out, "</main>\n<output id=\"about\" role=\"status\" aria-live=\"polite\" hidden></output>")?;
    write!(out, "<script>\n{CODE}</script>\n</html>\n")
}

/// The rules that give each slot of the palette its colour.
pub(crate) fn hues() -> String {
    // Hues in equal steps, neighbours in the list far apart.
    (0..COLOURS).map(|slot| format!(".c{slot}{{--h:{}}}\n", (slot * 150 + 20) % 360)).collect()
}

struct Page<'a> {
    attributed: &'a Attributed,
    cast: &'a Cast,
    palette: Palette,
}

impl Page<'_> {
    fn head(&self, out: &mut dyn Write, book: &Book, scripts: &[Script]) -> io::Result<()> {
        let mut lines = vec![0usize; self.attributed.characters.len()];
        let mut doubtful_lines = 0;
        for line in scripts.iter().flat_map(|script| &script.lines).filter(|line| said(line)) {
            doubtful_lines += usize::from(doubtful(line));
            if let Some(count) = lines.get_mut(line.speaker.0 as usize) {
                *count += 1;
            }
        }
        let author = book
            .author
            .as_deref()
            .map_or(String::new(), |author| format!("<p class=\"by\">by {}</p>", escaped(author)));
        writeln!(out, "<header><h1>{}</h1>{author}", escaped(&book.title))?;
        let people: Vec<_> =
            self.attributed.characters.iter().zip(lines).skip(1).filter(|(_, lines)| *lines > 0).collect();
        let (shown, folded) = people.split_at(people.len().min(CAST_SHOWN));
        writeln!(out, "<ul class=\"cast\" aria-label=\"Cast\">")?;
        writeln!(out, "<li class=\"who\"><b>narrator</b> <i>{}</i></li>", escaped(&self.cast.narrator.voice.id))?;
        shown.iter().try_for_each(|(person, lines)| self.chip(out, person, *lines))?;
        writeln!(out, "</ul>")?;
        if !folded.is_empty() {
            writeln!(out, "<details><summary>and {} more</summary><ul class=\"cast\">", folded.len())?;
            folded.iter().try_for_each(|(person, lines)| self.chip(out, person, *lines))?;
            writeln!(out, "</ul></details>")?;
        }
        if doubtful_lines > 0 {
            let lines =
                if doubtful_lines == 1 { "1 line is".to_owned() } else { format!("{doubtful_lines} lines are") };
            writeln!(
                out,
                "<p class=\"doubts\">{lines} in doubt. <button id=\"back\" aria-keyshortcuts=\"p\">previous (p)</button> \
                 <button id=\"next\" aria-keyshortcuts=\"n\">next (n)</button> \
                 <button id=\"worst\" aria-keyshortcuts=\"w\">least sure (w)</button></p>"
            )?;
        }
        writeln!(out, "</header>")
    }

    /// A character in the cast list; pressing it shows their lines.
    fn chip(&self, out: &mut dyn Write, person: &Character, lines: usize) -> io::Result<()> {
        writeln!(
            out,
            "<li><button class=\"who c{}\" aria-pressed=\"false\" data-who=\"{}\"><b>{}</b> {} <i>{}</i></button></li>",
            self.palette.slot(person.id),
            person.id.0,
            escaped(&person.name),
            grouped(lines),
            escaped(&self.cast.voice(person.id).id),
        )
    }

    fn chapter(&self, out: &mut dyn Write, script: &Script) -> io::Result<()> {
        let title = if script.title.is_empty() { format!("Chapter {}", script.chapter) } else { script.title.clone() };
        writeln!(out, "<section aria-label=\"{}\">", escaped(&title))?;
        let mut last: Option<SpeakerId> = None;
        for block in script.lines.chunk_by(|a, b| a.block == b.block) {
            match block[0].kind {
                Kind::Break => {
                    writeln!(out, "<hr>")?;
                    last = None;
                }
                Kind::Heading => writeln!(out, "<h2>{}</h2>", escaped(&joined(block)))?,
                Kind::Note if !block[0].spoken => {
                    writeln!(out, "<p class=\"out\"><small>left out</small> {}</p>", escaped(&joined(block)))?;
                }
                _ => {
                    write!(out, "<p>")?;
                    for (at, line) in block.iter().enumerate() {
                        write!(out, "{}", if at > 0 { " " } else { "" })?;
                        self.line(out, line, &mut last)?;
                    }
                    writeln!(out, "</p>")?;
                }
            }
        }
        writeln!(out, "</section>")
    }

    fn line(&self, out: &mut dyn Write, line: &Line, last: &mut Option<SpeakerId>) -> io::Result<()> {
        let text = escaped(&line.text);
        if !said(line) {
            return write!(out, "{text}");
        }
        let name = speaker_name(self.attributed, line.speaker);
        if *last != Some(line.speaker) {
            write!(out, "<b class=\"n c{}\">{}</b>", self.palette.slot(line.speaker), escaped(name))?;
            *last = Some(line.speaker);
        }
        let confidence = line.attribution.as_ref().map_or(0.0, |found| found.confidence);
        let how = direction(line);
        let how = if how.is_empty() { String::new() } else { format!(", {how}") };
        let about = format!("{name}{how} · {} sure: {}", percent(confidence), reason(line));
        let thought = if line.kind == Kind::Thought { " t" } else { "" };
        let (doubt, sure) =
            if doubtful(line) { (" d", format!(" data-sure=\"{confidence:.3}\"")) } else { ("", String::new()) };
        write!(
            out,
            "<span class=\"l c{}{thought}{doubt}\" tabindex=\"0\" data-who=\"{}\"{sure} title=\"{}\">{text}</span>",
            self.palette.slot(line.speaker),
            line.speaker.0,
            escaped(&about),
        )
    }
}

fn joined(lines: &[Line]) -> String {
    lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// Text that is nothing but text in HTML and XML, between tags and in quoted attributes.
pub(crate) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + text.len() / 16);
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\n' | '\t' => safe.push(c),
            // Control characters and the marks that turn the order of letters have no place in a page, nor has what XML
            // forbids.
            c if c.is_control()
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}') => {}
            c => safe.push(c),
        }
    }
    safe
}
