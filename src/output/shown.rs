//! A passage's text as a reader sees it: marks of emphasis made emphasis, white space folded, nothing that could steer
//! a player.

use super::recording::Passage;
use crate::script::escaped;
use crate::segment::Kind;

/// A character and how it is emphasised: 0, or [`EMPHASIS`] and [`STRONG`] together or alone.
pub(super) type Letter = (char, u8);
/// `*x*` or `_x_`.
pub(super) const EMPHASIS: u8 = 1;
/// `**x**` or `__x__`.
pub(super) const STRONG: u8 = 2;

/// The letters of each passage. In headings a new line stays one, everywhere else white space is one space.
///
/// Marks of emphasis are matched within a paragraph, so that `*"Go," she said.*` is emphasised in both its passages. A
/// mark without a partner is a letter like any other. The work grows with the length of the text alone.
pub(super) fn letters(passages: &[Passage]) -> Vec<Vec<Letter>> {
    let paragraphs = passages.chunk_by(|a, b| a.paragraph == b.paragraph && a.kind != Kind::Heading);
    paragraphs.flat_map(paragraph).collect()
}

fn paragraph(passages: &[Passage]) -> Vec<Vec<Letter>> {
    let texts: Vec<Vec<char>> = passages.iter().map(|passage| words(passage).chars().collect()).collect();
    let mut marks: Vec<Mark> = texts.iter().enumerate().flat_map(|(at, text)| marks(at, text)).collect();
    pair(&mut marks);
    let mut marks = marks.into_iter().filter(|mark| mark.paired).peekable();
    let mut style = 0;
    let mut shown = Vec::with_capacity(texts.len());
    for (at, (text, passage)) in texts.iter().zip(passages).enumerate() {
        let mut letters = Vec::with_capacity(text.len());
        let mut from = 0;
        while let Some(mark) = marks.next_if(|mark| mark.passage == at) {
            fold(&text[from..mark.start], style, passage.kind, &mut letters);
            style ^= mark.style();
            from = mark.start + mark.length;
        }
        fold(&text[from..], style, passage.kind, &mut letters);
        letters.truncate(letters.iter().rposition(|(c, _)| !c.is_whitespace()).map_or(0, |last| last + 1));
        shown.push(letters);
    }
    shown
}

/// The text of a passage; a heading without its Markdown signs.
fn words(passage: &Passage) -> String {
    if passage.kind != Kind::Heading {
        return passage.text.clone();
    }
    let ruler = |line: &str| line.len() > 1 && (line.bytes().all(|b| b == b'=') || line.bytes().all(|b| b == b'-'));
    let rows = passage.text.lines().map(str::trim).filter(|line| !ruler(line));
    let rows = rows.map(|line| match line.trim_start_matches('#') {
        rest if rest.len() < line.len() && rest.starts_with(char::is_whitespace) => rest.trim_end_matches('#').trim(),
        _ => line,
    });
    rows.collect::<Vec<_>>().join("\n")
}

/// A run of one or more of the same mark of emphasis.
struct Mark {
    passage: usize,
    start: usize,
    length: usize,
    sign: char,
    opens: bool,
    closes: bool,
    paired: bool,
}

impl Mark {
    fn style(&self) -> u8 {
        match self.length {
            1 => EMPHASIS,
            2 => STRONG,
            _ => EMPHASIS | STRONG,
        }
    }

    /// Which marks may be its partner: of the same sign and length.
    fn family(&self) -> usize {
        self.length - 1 + if self.sign == '*' { 0 } else { 3 }
    }
}

/// All that may be marks in a text: at the edge of a word, and at most three of a kind, as in CommonMark.
fn marks(passage: usize, text: &[char]) -> Vec<Mark> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let sign = text[at];
        if !matches!(sign, '*' | '_') {
            at += 1;
            continue;
        }
        let length = text[at..].iter().take_while(|&&c| c == sign).count();
        let before = at.checked_sub(1).map(|before| text[before]);
        let after = text.get(at + length).copied();
        let opens = after.is_some_and(|c| !c.is_whitespace()) && !before.is_some_and(char::is_alphanumeric);
        let closes = before.is_some_and(|c| !c.is_whitespace()) && !after.is_some_and(char::is_alphanumeric);
        if length <= 3 && (opens || closes) {
            found.push(Mark { passage, start: at, length, sign, opens, closes, paired: false });
        }
        at += length;
    }
    found
}

/// Finds every mark its partner. What lies open between two partners stays alone.
fn pair(marks: &mut [Mark]) {
    let mut open: Vec<usize> = Vec::new();
    // How many of each family lie open: without one, nothing is searched.
    let mut waiting = [0usize; 6];
    for at in 0..marks.len() {
        let family = marks[at].family();
        if marks[at].closes && waiting[family] > 0 {
            while let Some(top) = open.pop() {
                waiting[marks[top].family()] -= 1;
                if marks[top].family() == family {
                    marks[top].paired = true;
                    marks[at].paired = true;
                    break;
                }
            }
        } else if marks[at].opens {
            open.push(at);
            waiting[family] += 1;
        }
    }
}

/// Appends text with its white space folded, without control characters and marks that turn the order of letters.
fn fold(text: &[char], style: u8, kind: Kind, letters: &mut Vec<Letter>) {
    for &c in text {
        if c.is_whitespace() {
            let space = if c == '\n' && kind == Kind::Heading { '\n' } else { ' ' };
            match letters.last_mut() {
                None => {}
                Some(last) if last.0.is_whitespace() => last.0 = last.0.min(space),
                Some(_) => letters.push((space, style)),
            }
        } else if is_shown(c) {
            letters.push((c, style));
        }
    }
}

/// Whether a character may stand in a text for people: no control character, nothing that turns the order of letters,
/// nothing that XML forbids.
fn is_shown(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// A name or title on one line.
pub(super) fn line(text: &str) -> String {
    let mut letters = Vec::new();
    fold(&text.chars().collect::<Vec<_>>(), 0, Kind::Narration, &mut letters);
    plain(&letters).trim_end().to_owned()
}

/// The letters alone.
pub(super) fn plain(letters: &[Letter]) -> String {
    letters.iter().map(|(c, _)| if *c == '\n' { ' ' } else { *c }).collect()
}

/// The letters with tags around what is emphasised and strong; `safe` makes text of what stands between tags.
pub(super) fn tagged(letters: &[Letter], emphasis: &str, strong: &str, safe: impl Fn(&str) -> String) -> String {
    let mut text = String::with_capacity(letters.len() + letters.len() / 8);
    for run in letters.chunk_by(|a, b| a.1 == b.1) {
        let tags = [(STRONG, strong), (EMPHASIS, emphasis)].into_iter().filter(|(style, _)| run[0].1 & style > 0);
        tags.clone().for_each(|(_, tag)| text.push_str(&format!("<{tag}>")));
        text.push_str(&safe(&run.iter().map(|(c, _)| *c).collect::<String>()));
        tags.rev().for_each(|(_, tag)| text.push_str(&format!("</{tag}>")));
    }
    text
}

/// The letters in HTML or XHTML.
pub(super) fn html(letters: &[Letter]) -> String {
    tagged(letters, "em", "strong", escaped).replace('\n', "<br/>")
}
