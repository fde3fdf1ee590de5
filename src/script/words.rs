//! What the forms of a script share: words for people, colours for speakers, text that fits.

use super::Line;
use crate::attribute::{Attributed, SpeakerId};
use crate::book::Book;
use crate::engine::{Delivery, Medium};
use crate::segment::Kind;
use anstyle::AnsiColor;

/// How many colours speakers are given.
pub(super) const COLOURS: usize = 12;

const ANSI: [AnsiColor; COLOURS] = [
    AnsiColor::Cyan,
    AnsiColor::Yellow,
    AnsiColor::Green,
    AnsiColor::Magenta,
    AnsiColor::Blue,
    AnsiColor::Red,
    AnsiColor::BrightCyan,
    AnsiColor::BrightYellow,
    AnsiColor::BrightGreen,
    AnsiColor::BrightMagenta,
    AnsiColor::BrightBlue,
    AnsiColor::BrightRed,
];

/// The colour of each speaker, from their name, so that it stays the same from run to run and from page to page.
pub(crate) struct Palette {
    slots: Vec<usize>,
}

impl Palette {
    pub(super) fn of(attributed: &Attributed) -> Self {
        Self::named(attributed.characters.iter().map(|person| person.name.as_str()))
    }

    /// The colours of people in the order of their [`SpeakerId`]s, the narrator first.
    pub(crate) fn named<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut slots: Vec<usize> = Vec::new();
        let mut taken = [false; COLOURS];
        for name in names {
            let wanted = name.chars().fold(0usize, |sum, c| sum.wrapping_mul(31).wrapping_add(c as usize)) % COLOURS;
            // The most heard choose first; a colour that is taken passes the next one on, until all are.
            let slot = (0..COLOURS).map(|step| (wanted + step) % COLOURS).find(|slot| !taken[*slot]).unwrap_or(wanted);
            // The narrator has none.
            if !slots.is_empty() {
                taken[slot] = true;
            }
            slots.push(slot);
        }
        Self { slots }
    }

    pub(crate) fn slot(&self, speaker: SpeakerId) -> usize {
        self.slots.get(speaker.0 as usize).copied().unwrap_or(0)
    }

    pub(super) fn colour(&self, speaker: SpeakerId) -> AnsiColor {
        ANSI[self.slot(speaker)]
    }
}

/// How a line is said, in a few words; empty for plain speech.
pub(super) fn direction(line: &Line) -> String {
    let delivery = match line.direction.delivery {
        Delivery::Plain => "",
        Delivery::Whisper => "whispers",
        Delivery::Murmur => "murmurs",
        Delivery::Hoarse => "hoarse",
        Delivery::Soft => "softly",
        Delivery::Cold => "coldly",
        Delivery::Growl => "growls",
        Delivery::Shout => "shouts",
        Delivery::Scream => "screams",
        Delivery::Cry => "crying",
        Delivery::Laugh => "laughing",
        Delivery::Plead => "pleading",
        Delivery::Excited => "excited",
        Delivery::Hesitant => "hesitant",
        Delivery::Weary => "weary",
    };
    let medium = match (line.direction.medium, line.kind) {
        (_, Kind::Thought) => "thinks",
        (Medium::Air, _) => "",
        (Medium::Phone, _) => "on the phone",
        (Medium::Radio, _) => "over the radio",
        (Medium::Muffled, _) => "muffled",
        (Medium::Mind, _) => "mind to mind",
    };
    [medium, delivery].into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
}

/// What decided who says a line, in words.
pub(super) fn reason(line: &Line) -> &'static str {
    let says = line.attribution.as_ref().map_or("", |found| crate::attribute::reason(found.clue));
    if says.is_empty() { "nothing in the text tells" } else { says }
}

/// `87 %`
pub(super) fn percent(share: f32) -> String {
    format!("{:.0} %", (share.clamp(0.0, 1.0) * 100.0).floor())
}

/// Text on one line, safe for a terminal: white space is one space, and what could steer the terminal or turn the
/// order of letters is left out.
pub(super) fn clean(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            if !line.ends_with(' ') && !line.is_empty() {
                line.push(' ');
            }
        } else if !c.is_control() && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}') {
            line.push(c);
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// Columns of a text in a terminal.
pub(super) fn width(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

/// A text cut to at most `columns`, with `…` where something is missing.
pub(super) fn clipped(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut cut = String::new();
    let mut used = 0;
    for c in text.chars() {
        let next = unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
        if used + next + 1 > columns {
            break;
        }
        cut.push(c);
        used += next;
    }
    cut.truncate(cut.trim_end().len());
    cut.push('…');
    cut
}

/// A text in rows of at most `columns`; longer words are cut. At least one row.
pub(super) fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut rows = vec![String::new()];
    let mut used = 0;
    let start = |rows: &mut Vec<String>, used: &mut usize| {
        rows.push(String::new());
        *used = 0;
    };
    for word in text.split_whitespace() {
        let length = width(word);
        if used > 0 && used + 1 + length > columns {
            start(&mut rows, &mut used);
        }
        if let Some(row) = rows.last_mut().filter(|_| used > 0) {
            row.push(' ');
            used += 1;
        }
        for c in word.chars() {
            let next = unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
            if used > 0 && used + next > columns {
                start(&mut rows, &mut used);
            }
            if let Some(row) = rows.last_mut() {
                row.push(c);
            }
            used += next;
        }
    }
    rows
}

/// The line of its source file at which each chapter begins, counted from 1; `None` where it cannot be known because
/// something between two chapters was passed over.
pub(super) fn first_lines(book: &Book) -> Vec<Option<usize>> {
    let mut firsts = Vec::with_capacity(book.chapters.len());
    // The file, how far it is read, and how many lines that is.
    let mut before: Option<(&std::path::Path, usize, usize)> = None;
    for chapter in &book.chapters {
        let source = &chapter.source;
        // A byte order mark has up to 4 bytes and no line.
        let known = match before {
            _ if source.offset_bytes <= 4 => Some(0),
            Some((path, end, lines)) if path == source.path && end == source.offset_bytes => Some(lines),
            _ => None,
        };
        firsts.push(known.map(|lines| lines + 1));
        before = known.map(|lines| {
            (
                source.path.as_path(),
                source.offset_bytes + chapter.text.len(),
                lines + chapter.text.matches('\n').count(),
            )
        });
    }
    firsts
}
