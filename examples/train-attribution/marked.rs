//! Stories whose text itself tells who speaks: `NAME.story`.
//!
//! ```text
//! Rhea Vance | Rhea, the captain | female
//! Ilo | the boy | male | narrator
//! ====
//! [[Rhea Vance]]"You should have told me," Rhea said. [[Rhea Vance/Ilo]]"Last week."
//!
//! [[thinks Ilo]]*She knows,* he thought.
//! ```
//!
//! Before the line of `=`: name, other names, gender, and who tells the story, if somebody in it does. After it: the text,
//! with a mark before each quotation and thought; the text is what remains when all marks are taken out.

use super::gold::{Character, Gold, Quotation};
use anyhow::{Context, Result, bail};

/// Reads a marked story: its text without the marks, and what they tell.
pub fn read(story: &str) -> Result<(String, Gold)> {
    let (list, body) = story.split_once("\n====\n").context("no line `====` between characters and text")?;
    let characters: Vec<Character> =
        list.lines().filter(|line| !line.trim().is_empty()).map(character).collect::<Result<_>>()?;
    let mut text = String::with_capacity(body.len());
    let mut quotations = Vec::new();
    let mut rest = body.trim_start_matches('\n');
    while let Some((before, marked)) = rest.split_once("[[") {
        text.push_str(before);
        let (mark, after) = marked.split_once("]]").context("a mark that does not end")?;
        rest = after;
        if mark.starts_with("thinks ") {
            continue;
        }
        let speakers: Vec<String> = mark.split('/').map(|name| name.trim().to_owned()).collect();
        if let Some(stranger) = speakers.iter().find(|name| characters.iter().all(|one| one.name != **name)) {
            bail!("{stranger:?} is not among the characters");
        }
        // The dash that opens a line is no part of it.
        let dash = rest.chars().next().filter(|first| matches!(first, '—' | '–' | '―' | '-'));
        let start = text.len() + dash.map_or(0, char::len_utf8);
        quotations.push(Quotation { start, speaker: speakers.first().cloned(), accept: speakers });
    }
    text.push_str(rest);
    Ok((text, Gold { quotations, characters }))
}

fn character(line: &str) -> Result<Character> {
    let mut fields = line.split('|').map(str::trim);
    let name = fields.next().filter(|name| !name.is_empty()).with_context(|| format!("no name: {line}"))?;
    let aliases = fields.next().with_context(|| format!("no other names: {line}"))?;
    let gender = fields.next().with_context(|| format!("no gender: {line}"))?;
    Ok(Character {
        name: name.to_owned(),
        aliases: aliases.split(',').map(str::trim).filter(|alias| !alias.is_empty()).map(str::to_owned).collect(),
        gender: Some(gender.to_owned()),
        group: false,
        narrator: fields.next() == Some("narrator"),
    })
}
