//! A page on which voices are heard and chosen.

use crate::fs;
use anyhow::Result;
use std::fmt::Write;
use std::path::Path;

/// A character, or a line, and the voices that it may be heard in.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// The character's name.
    pub name: String,
    /// A few words about it.
    pub about: String,
    /// What is said.
    pub lines: Vec<String>,
    /// The voices, the one of the cast first.
    pub choices: Vec<Choice>,
}

/// A voice to be heard.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its id.
    pub voice: String,
    /// What it is like.
    pub about: String,
    /// The audio file, counted from the page.
    pub audio: String,
    /// Whether the character has it.
    pub cast: bool,
    /// What is to be typed to choose it.
    pub command: Option<String>,
}

/// Writes a page of sections. `whole` is an audio file with all of them.
///
/// # Errors
/// A [`crate::note::Note`] with the path.
pub fn page(path: &Path, language: &str, title: &str, whole: Option<&str>, sections: &[Section]) -> Result<()> {
    let rows: String = sections.iter().map(section).collect();
    let whole = whole.map_or(String::new(), |audio| {
        format!(
            "<p><button class=\"all\" data-src=\"{}\">&#9654; All of them, one after the other</button></p>",
            escaped(audio)
        )
    });
    let page = include_str!("page.html")
        .replace("{language}", &escaped(language))
        .replace("{title}", &escaped(title))
        .replace("{whole}", &whole)
        .replace("{rows}", &rows);
    fs::write(path, page.as_bytes())
}

fn section(section: &Section) -> String {
    let lines: String = section.lines.iter().map(|line| format!("<p>{}</p>", escaped(line))).collect();
    let choices: String = section.choices.iter().map(|one| choice(one, &section.name)).collect();
    format!(
        "<section>\n<h2>{}</h2>\n<p class=\"about\">{}</p>\n<blockquote>{lines}</blockquote>\n<ul>\n{choices}</ul>\n</section>\n",
        escaped(&section.name),
        escaped(&section.about),
    )
}

fn choice(choice: &Choice, who: &str) -> String {
    let voice = escaped(&choice.voice);
    let mut row = format!(
        "<li{}><button data-src=\"{}\" aria-label=\"Hear {} as {voice}\">&#9654;</button><div><b>{voice}</b>",
        if choice.cast { " class=\"cast\"" } else { "" },
        escaped(&choice.audio),
        escaped(who),
    );
    // Writing to a string cannot fail.
    let _ = match (choice.cast, &choice.command) {
        (true, _) => write!(row, " <span class=\"mark\">cast</span> {}", escaped(&choice.about)),
        (false, Some(command)) => write!(row, " {}<br><code>{}</code>", escaped(&choice.about), escaped(command)),
        (false, None) => write!(row, " {}", escaped(&choice.about)),
    };
    row + "</div></li>\n"
}

/// A text with what HTML would take for markup made harmless.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}
