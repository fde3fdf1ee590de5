//! A text in pieces: paragraphs, and the lines in and between them that have a form of their own.

use super::heading::{self, Heading, Rank, listed};
use super::lines::{Line, Paragraph, ends_sentence, paragraphs};
use std::ops::Range;

/// A stretch of text and what it is, as far as is known.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    /// Bytes of the text, without the white space around.
    pub(super) span: Range<usize>,
    /// How many blank lines stand before it.
    pub(super) blank_lines: usize,
    /// True when it was cut from the paragraph before it, with no blank line between.
    pub(super) joined: bool,
    /// True for a line of a list, whose number heads nothing.
    pub(super) listed: bool,
    pub(super) role: Role,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Role {
    Text,
    Break,
    Heading(Heading),
    Title,
    Blurb,
    Note,
    Contents,
    Metadata,
}

impl Piece {
    /// The heading it is, if it is one.
    pub(super) fn heading(&self) -> Option<&Heading> {
        match &self.role {
            Role::Heading(heading) => Some(heading),
            _ => None,
        }
    }
}

/// The pieces of a text in order. Every byte that is not white space lies in exactly one.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let paragraphs = paragraphs(text);
    let mut pieces = Vec::with_capacity(paragraphs.len());
    for paragraph in &paragraphs {
        cut(text, paragraph, &mut pieces);
    }
    mark_ruled(text, &mut pieces);
    cut_comments(text, pieces)
}

/// The heads that Fimfiction puts above the chapters of a text: a title and lines about the story behind `//`, between
/// two rules. The title is a heading, the rest is for librarians.
fn cut_comments(text: &str, pieces: Vec<Piece>) -> Vec<Piece> {
    let is_rule = |piece: Option<&Piece>| piece.is_some_and(|piece| text[piece.span.clone()].starts_with("//"));
    let is_head = |at: usize| {
        let own = &text[pieces[at].span.clone()];
        let commented = own.len() < 2000 && super::lines::split(own).all(|line| line.trim_start().starts_with("//"));
        commented && !is_break(own) && is_rule(at.checked_sub(1).map(|at| &pieces[at])) && is_rule(pieces.get(at + 1))
    };
    if !text.contains("//") {
        return pieces;
    }
    let heads: Vec<bool> = (0..pieces.len()).map(is_head).collect();
    let mut cut = Vec::with_capacity(pieces.len());
    for (piece, is_head) in pieces.into_iter().zip(heads) {
        if !is_head {
            cut.push(piece);
            continue;
        }
        let own = &text[piece.span.clone()];
        let end = own.find(['\n', '\r']).unwrap_or(own.len());
        let title = own[..end].trim_end();
        let known = heading::parse(title).unwrap_or_else(|| Heading::marked(title));
        let rest = piece.span.start + end + (own[end..].len() - own[end..].trim_start().len());
        let (start, last) = (piece.span.start, piece.span.end);
        let role = Role::Heading(Heading { level: 1, ..known });
        cut.push(Piece { span: start..start + title.len(), role, ..piece.clone() });
        if rest < last {
            cut.push(Piece { span: rest..last, blank_lines: 0, joined: true, listed: false, role: Role::Metadata });
        }
    }
    cut
}

/// A line set as a title directly between two rules that are drawn alike is a heading.
fn mark_ruled(text: &str, pieces: &mut [Piece]) {
    for at in 1..pieces.len().saturating_sub(1) {
        let (before, piece, after) = (&pieces[at - 1], &pieces[at], &pieces[at + 1]);
        let rules = before.role == Role::Break && after.role == Role::Break && piece.joined && after.joined;
        let words = &text[piece.span.clone()];
        let alike = text[before.span.clone()] == text[after.span.clone()];
        if rules && alike && piece.role == Role::Text && !words.contains('\n') && heading::is_title(words) {
            pieces[at].role = Role::Heading(Heading::marked(words));
        }
    }
}

/// Cuts the lines with a form of their own out of a paragraph.
fn cut(text: &str, paragraph: &Paragraph, pieces: &mut Vec<Piece>) {
    let lines = &paragraph.lines;
    let mut blank_lines = paragraph.blank_lines;
    let mut joined = false;
    let mut push = |lines: &[Line], role: Role| {
        if let (Some(first), Some(last)) = (lines.first(), lines.last()) {
            pieces.push(Piece { span: first.span.start..last.span.end, blank_lines, joined, listed: false, role });
            (blank_lines, joined) = (0, true);
        }
    };
    if is_contents(text, lines) {
        push(lines, Role::Contents);
        return;
    }
    // Lines from `run` up to `at` are words without a form of their own.
    let (mut run, mut at) = (0, 0);
    while at < lines.len() {
        let line = &text[lines[at].span.clone()];
        let (from, count, role) = if let Some(heading) = underlined(text, &lines[run..=at]) {
            (at - 1, 2, Role::Heading(heading))
        } else if is_break(line) {
            (at, 1, Role::Break)
        } else if let Some((heading, count)) = heading_at(text, up_to_rule(text, &lines[at..]), at == run) {
            (at, count, Role::Heading(heading))
        } else {
            at += 1;
            continue;
        };
        push(&lines[run..from], Role::Text);
        push(&lines[from..from + count], role);
        at = from + count;
        run = at;
    }
    push(&lines[run..], Role::Text);
}

/// The first of these lines and those after it that no rule cuts off; only the first few matter.
fn up_to_rule<'a>(text: &str, lines: &'a [Line]) -> &'a [Line] {
    let rule = lines.iter().skip(1).take(3).position(|line| is_break(&text[line.span.clone()]));
    &lines[..rule.map_or(lines.len(), |after| after + 1)]
}

/// A title with a rule of `=` or `-` under it, as Markdown and plain texts write it.
fn underlined(text: &str, run: &[Line]) -> Option<Heading> {
    let [title, rule] = run else { return None };
    let (title, rule) = (&text[title.span.clone()], &text[rule.span.clone()]);
    let mark = rule.chars().next().filter(|c| ['=', '-'].contains(c))?;
    if rule.len() < 3 || rule.chars().any(|c| c != mark) || title.len() > 120 {
        return None;
    }
    let known = heading::parse(title);
    // Below a sentence, a row of hyphens is a scene break.
    let is_heading = known.is_some() || mark == '=' || heading::is_title(title);
    let mut heading = known.or_else(|| heading::parse(&format!("# {title}"))).filter(|_| is_heading)?;
    heading.level = if mark == '=' { 1 } else { 2 };
    Some(heading)
}

/// The heading that starts at the first of these lines, and how many of them it takes.
fn heading_at(text: &str, lines: &[Line], at_start: bool) -> Option<(Heading, usize)> {
    let (first, rest) = lines.split_first()?;
    let line = &text[first.span.clone()];
    if !at_start && !line.starts_with('#') {
        return None;
    }
    let mut heading = heading::parse(line)?;
    if heading.level > 0 || (rest.is_empty() && at_start) {
        return Some((heading, 1));
    }
    let joined_title = (rest.len() <= 2).then(|| joined(text, rest)).filter(|title| is_headline(title));
    match heading.rank {
        _ if !at_start => None,
        Rank::Part | Rank::Chapter | Rank::Episode if heading.number.is_none() && heading.title.is_empty() => {
            // `CHAPTER` with its number on the next line.
            let second = heading::parse(&text[rest[0].span.clone()]).filter(|second| second.rank == Rank::Numeral)?;
            Some((Heading { rank: heading.rank, ..second }, 2))
        }
        Rank::Part | Rank::Chapter | Rank::Episode | Rank::Numeral if !heading.title.is_empty() => {
            // A long title goes on in the next lines.
            let more = joined_title.filter(|more| heading::parse(more).is_none())?;
            heading.title = format!("{} {more}", heading.title).trim_end_matches('.').to_owned();
            Some((heading, lines.len()))
        }
        Rank::Part | Rank::Chapter | Rank::Episode => Some((heading, 1)),
        Rank::Numeral => (joined_title.is_some() || starts_prose(text, first, &rest[0])).then_some((heading, 1)),
        Rank::Marked | Rank::Closing => None,
    }
}

/// A bare number above a line that starts a sentence.
fn starts_prose(text: &str, number: &Line, next: &Line) -> bool {
    let next = &text[next.span.clone()];
    number.span.len() <= 12 && next.starts_with(|c: char| c.is_uppercase() || "\"“‘'«—".contains(c))
}

/// Words that may be the rest of a heading: no more than a line or two, set as a title.
fn is_headline(words: &str) -> bool {
    heading::is_title(words.trim_end_matches('.'))
}

fn joined(text: &str, lines: &[Line]) -> String {
    let words: Vec<&str> = lines.iter().map(|line| &text[line.span.clone()]).collect();
    words.join(" ")
}

/// No list of contents has more entries.
pub(super) const LONGEST_CONTENTS: usize = 3000;

/// Three or more lines, most of them a chapter's number and title, or with a page number behind dots.
fn is_contents(text: &str, lines: &[Line]) -> bool {
    if !(3..=LONGEST_CONTENTS).contains(&lines.len()) {
        return false;
    }
    let (mut numbered, mut paged) = (0, 0);
    for (at, line) in lines.iter().enumerate() {
        let (words, has_page) = unpaged(&text[line.span.clone()]);
        let heading = heading::parse(words);
        numbered += usize::from(heading.is_some_and(|heading| heading.rank <= Rank::Numeral));
        paged += usize::from(has_page);
        // Prose shows itself in its first lines.
        if at >= 10 && (numbered.max(paged)) * 2 < at {
            return false;
        }
    }
    let most = |count: usize| count * 5 >= lines.len() * 4;
    numbered == lines.len() || (lines.len() > 3 && most(numbered)) || most(paged)
}

/// A line without the page number at its end, and whether there was one: `The Harbour ..... 14`.
pub(super) fn unpaged(line: &str) -> (&str, bool) {
    let words = line.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - words.len();
    let core = words.trim_end_matches(['.', '·', '…', '_', ' ', '\t', '\u{a0}']);
    let gap = words.len() - core.len();
    let is_page = (1..=4).contains(&digits) && gap >= 3 && !core.is_empty();
    if is_page { (core, true) } else { (line, false) }
}

/// True for a line that only marks a break between scenes: `***`, `* * *`, `⁂`, `o0o`, `<hr>`, `#`.
pub(super) fn is_break(line: &str) -> bool {
    let line = line.trim();
    // Most lines are prose, and their first letter says so.
    let is_prose = |first: char| first.is_alphabetic() && !"oOxX".contains(first) && line.len() > 20;
    if line.is_empty() || line.len() > 200 || line.starts_with(['"', '“', '\'', '‘']) || line.starts_with(is_prose)
    {
        return false;
    }
    let lower = line.to_lowercase();
    if lower.starts_with('<') && lower.ends_with('>') {
        let tag = lower.trim_matches(['<', '>', '/', ' ']);
        let inner = heading::untag(&lower);
        return listed("hr|br", tag) || tag.starts_with("hr ") || (inner != lower && is_break(inner));
    }
    if ["&nbsp;", "&nbsp", "&#160;"].contains(&&*lower) || is_named_break(&lower) {
        return true;
    }
    if line.contains(['!', '?', '"', '“', '”', '‘', '’', '\'', '„', '«', '»', '…']) {
        return false;
    }
    let letters: String = line.chars().filter(|c| c.is_alphanumeric()).collect();
    if letters.is_empty() {
        let dots_only = line.chars().all(|c| c == '.' || c.is_whitespace());
        return !dots_only || (line.contains(' ') && line.matches('.').count() >= 3);
    }
    is_crossed(line, &letters)
}

/// How writers name a break that their site does not let them draw.
const NAMES: &str =
    "line break|linebreak|scene break|scenebreak|page break|pagebreak|break|scene change|horizontal rule";

/// `[scene break]`, `LINEBREAK`; the bare word `break` may be speech.
fn is_named_break(lower: &str) -> bool {
    let name = heading::words(lower).trim_matches(['[', ']', '(', ')']);
    listed(NAMES, name) && (name != "break" && name != "scene change" || name != lower)
}

/// `oOo`, `xXx`, `-x-`, `o0o0o`: rows of small and large rings and crosses. `XXX` may be a number and is not decided here.
fn is_crossed(line: &str, letters: &str) -> bool {
    let only = |set: &str| letters.chars().all(|c| set.contains(c));
    let drawn = line.starts_with(|c: char| !c.is_alphanumeric()) && line.ends_with(|c: char| !c.is_alphanumeric());
    let ornaments = line.chars().all(|c| c.is_alphanumeric() || "-–—=~*_•·+.:<>/\\| ".contains(c));
    let rings = only("oO0") && letters.len() >= 3 && letters.bytes().any(|b| b != b'0');
    let mixed = only("oO0xX") && letters.len() >= 3 && letters.bytes().any(|b| b != letters.as_bytes()[0]);
    ornaments && (rings || mixed || (only("oO0xX") && drawn && !letters.contains('0')))
}

/// How many blank lines stand between two ordinary paragraphs of this text, most of the time.
pub(super) fn usual_blank_lines(text: &str, pieces: &[Piece]) -> usize {
    let mut counts = [0usize; 8];
    for pair in pieces.windows(2) {
        let ordinary = pair.iter().all(|piece| piece.role == Role::Text) && !pair[1].joined;
        if ordinary && ends_sentence(&text[pair[0].span.clone()]) {
            counts[pair[1].blank_lines.min(7)] += 1;
        }
    }
    (0..8).rev().max_by_key(|&lines| counts[lines]).unwrap_or(1)
}
