//! The script as a screenplay, for a terminal.

use super::doubts::{doubtful, doubts, said};
use super::words::{Palette, clean, clipped, direction, percent, reason, width, wrapped};
use super::{Line, Script, speaker_name};
use crate::attribute::{Attributed, NARRATOR};
use crate::book::Book;
use crate::cast::Cast;
use crate::segment::Kind;
use anstyle::{AnsiColor, Style};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// How a page for a terminal looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Columns; at least 40 are used.
    pub width: usize,
    /// Whether to colour.
    pub colour: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { width: 80, colour: false }
    }
}

impl Look {
    /// A style, or none where there is no colour.
    pub(super) fn style(self, style: Style) -> Style {
        if self.colour { style } else { Style::new() }
    }

    pub(super) fn dim(self) -> Style {
        self.style(Style::new().dimmed())
    }

    pub(super) fn bold(self) -> Style {
        self.style(Style::new().bold())
    }

    pub(super) fn warn(self) -> Style {
        self.style(AnsiColor::Yellow.on_default())
    }

    pub(super) fn columns(self) -> usize {
        self.width.clamp(40, 120)
    }
}

/// How many doubtful lines are listed on top.
const LISTED: usize = 12;
/// Names longer than this are cut in the margin.
const NAME_COLUMNS: usize = 16;

/// Writes a whole book: what it is, who plays in it, which lines are doubtful, then every line with its speaker in the
/// margin and its direction in brackets.
///
/// # Errors
/// Those of `out`.
pub fn screenplay(
    out: &mut dyn Write,
    book: &Book,
    scripts: &[Script],
    attributed: &Attributed,
    cast: &Cast,
    look: Look,
) -> io::Result<()> {
    let page = Page { look, attributed, cast, palette: Palette::of(attributed), margin: margin(attributed) };
    page.head(out, book, scripts)?;
    scripts.iter().try_for_each(|script| page.chapter(out, script))
}

struct Page<'a> {
    look: Look,
    attributed: &'a Attributed,
    cast: &'a Cast,
    palette: Palette,
    /// Columns of the names, without the gap.
    margin: usize,
}

/// As wide as the longest name, within reason.
fn margin(attributed: &Attributed) -> usize {
    let names = attributed.characters.iter().skip(1).map(|person| width(&clean(&person.name)));
    names.max().unwrap_or(0).clamp(6, NAME_COLUMNS)
}

impl Page<'_> {
    fn head(&self, out: &mut dyn Write, book: &Book, scripts: &[Script]) -> io::Result<()> {
        self.paragraph(out, &clean(&book.title), self.look.bold())?;
        if let Some(author) = &book.author {
            self.paragraph(out, &format!("by {}", clean(author)), Style::new())?;
        }
        self.paragraph(out, &self.cast_summary(scripts), Style::new())?;
        if let Some(left_out) = left_out(scripts) {
            self.paragraph(out, &left_out, Style::new())?;
        }
        self.doubts(out, book, scripts)
    }

    fn paragraph(&self, out: &mut dyn Write, text: &str, style: Style) -> io::Result<()> {
        wrapped(text, self.look.columns()).iter().try_for_each(|row| writeln!(out, "{style}{row}{style:#}"))
    }

    fn cast_summary(&self, scripts: &[Script]) -> String {
        let mut lines: BTreeMap<_, usize> = BTreeMap::new();
        for line in scripts.iter().flat_map(|script| &script.lines).filter(|line| said(line)) {
            *lines.entry(line.speaker).or_default() += 1;
        }
        let mut order: Vec<_> = lines.into_iter().collect();
        order.sort_by_key(|(id, count)| (std::cmp::Reverse(*count), *id));
        let voice = |id| clean(&self.cast.voice(id).id);
        let mut parts = vec![format!("narrator ({})", voice(NARRATOR))];
        let shown = order.iter().filter(|(id, _)| *id != NARRATOR);
        parts.extend(
            shown
                .clone()
                .take(LISTED)
                .map(|(id, count)| format!("{} {count} ({})", clean(speaker_name(self.attributed, *id)), voice(*id))),
        );
        let more = shown.count().saturating_sub(LISTED);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        format!("Cast, with lines and voices: {}{more}.", parts.join(", "))
    }

    /// The lines one should look at first.
    fn doubts(&self, out: &mut dyn Write, book: &Book, scripts: &[Script]) -> io::Result<()> {
        let spoken = scripts.iter().flat_map(|script| &script.lines).filter(|line| said(line)).count();
        let doubtful = doubts(book, scripts);
        if doubtful.is_empty() {
            return writeln!(out, "No line of {spoken} is in doubt.");
        }
        let count = doubtful.len();
        let are = if count == 1 { "lines is in doubt; it is" } else { "lines are in doubt; they are" };
        let order = if count == 1 { "." } else { "; the least sure:" };
        self.paragraph(out, &format!("{count} of {spoken} spoken {are} marked ? below{order}"), self.look.warn())?;
        for doubt in doubtful.iter().take(LISTED) {
            let name = clipped(&clean(speaker_name(self.attributed, doubt.line.speaker)), NAME_COLUMNS);
            let head = format!("  {}: {name} ({})", doubt.place(scripts), confidence(doubt.line));
            writeln!(out, "{}", clipped(&format!("{head} {}", clean(&doubt.line.text)), self.look.columns()))?;
        }
        if count > LISTED {
            writeln!(out, "  and {} more; `--format doubtful` lists all, ready for cast.toml", count - LISTED)?;
        }
        Ok(())
    }

    fn chapter(&self, out: &mut dyn Write, script: &Script) -> io::Result<()> {
        let bold = self.look.bold();
        let title = clean(&script.title);
        let title = if title.is_empty() {
            format!("Chapter {}", script.chapter)
        } else {
            format!("Chapter {}: {title}", script.chapter)
        };
        let title = clipped(&title, self.look.columns() - 8);
        let rule = "─".repeat(self.look.columns().saturating_sub(width(&title) + 5).min(60));
        writeln!(out, "\n{bold}── {title} {rule}{bold:#}")?;
        let mut block = None;
        for line in &script.lines {
            if block != Some(line.block) {
                writeln!(out)?;
                block = Some(line.block);
            }
            self.line(out, line)?;
        }
        Ok(())
    }

    fn line(&self, out: &mut dyn Write, line: &Line) -> io::Result<()> {
        let dim = self.look.dim();
        let gap = " ".repeat(self.margin + 2);
        if line.kind == Kind::Break {
            return writeln!(out, "{gap}{dim}* * *{dim:#}");
        }
        let shown = if line.spoken { clean(&line.text) } else { format!("(left out: {})", excerpt(line)) };
        let own = said(line);
        let style = match line.kind {
            Kind::Heading => self.look.bold(),
            _ if own => Style::new(),
            _ => dim,
        };
        let note = if own { direction(line) } else { String::new() };
        let text = if note.is_empty() { shown } else { format!("[{note}] {shown}") };
        let name =
            if own { clipped(&clean(speaker_name(self.attributed, line.speaker)), self.margin) } else { String::new() };
        let colour = self.look.style(self.palette.colour(line.speaker).on_default().bold());
        let pad = " ".repeat(self.margin.saturating_sub(width(&name)));
        for (at, row) in wrapped(&text, self.look.columns() - self.margin - 3).iter().enumerate() {
            if at == 0 {
                writeln!(out, "{pad}{colour}{name}{colour:#}  {style}{row}{style:#}")?;
            } else {
                writeln!(out, "{gap}{style}{row}{style:#}")?;
            }
        }
        if own && doubtful(line) {
            let warn = self.look.warn();
            let why = format!("? {} sure: {}", confidence(line), reason(line));
            for row in wrapped(&why, self.look.columns() - self.margin - 2) {
                writeln!(out, "{gap}{warn}{row}{warn:#}")?;
            }
        }
        Ok(())
    }
}

fn confidence(line: &Line) -> String {
    percent(line.attribution.as_ref().map_or(0.0, |found| found.confidence))
}

fn excerpt(line: &Line) -> String {
    clipped(&clean(&line.text), 48)
}

/// `Left out: 2 notes (115 words).`
fn left_out(scripts: &[Script]) -> Option<String> {
    let silent =
        scripts.iter().flat_map(|script| &script.lines).filter(|line| !line.spoken && line.kind != Kind::Break);
    let (count, words) =
        silent.fold((0, 0), |(count, words), line| (count + 1, words + line.text.split_whitespace().count()));
    let notes = if count == 1 { "1 note".to_owned() } else { format!("{count} notes, blurbs and lists") };
    (count > 0).then(|| format!("Left out: {notes} ({words} words)."))
}
