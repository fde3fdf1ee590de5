//! Opening and closing credits: chapters of their own around the book, which attribution never sees.

use super::{Plan, audio_name};
use crate::config::Project;
use crate::fs;
use crate::script::credits::{self, Names};
use anyhow::Result;
use std::path::PathBuf;

/// Titles, and so the names of the files: players put the one before and the other after all chapters.
const TITLES: [&str; 2] = ["Opening Credits", "Closing Credits"];

/// Puts the credits that were asked for around a plan's chapters.
///
/// # Errors
/// A [`crate::note::Note`] as [`credits::fill`].
pub(super) fn add(project: &Project, plan: &mut Plan) -> Result<()> {
    let wanted = &project.credits;
    let voice = plan.cast.narrator.voice.id.clone();
    let narrator = wanted.narrator.clone().unwrap_or_else(|| format!("{}, a synthetic voice", capital(&voice)));
    let (title, author) = (plan.book.title.clone(), plan.book.author.clone());
    let names = Names { title: &title, author: author.as_deref(), narrator: &narrator };
    let after = plan.scripts.last().map_or(1, |last| last.chapter + 1);
    for (template, number, title) in [(&wanted.opening, 0, TITLES[0]), (&wanted.closing, after, TITLES[1])] {
        let Some(template) = template else { continue };
        let text = credits::fill(template, names).map_err(|note| *note)?;
        let (chapter, script) = credits::chapter(number, title, text, PathBuf::new());
        let at = if number == 0 { 0 } else { plan.scripts.len() };
        plan.book.chapters.insert(at, chapter);
        plan.attributed.chapters.insert(at, script.lines.iter().map(|_| None).collect());
        plan.scripts.insert(at, script);
        plan.credits.iter_mut().for_each(|credit| *credit += usize::from(at == 0));
        plan.credits.push(at);
    }
    for &at in &plan.credits {
        plan.book.chapters[at].source.path = PathBuf::from(audio_name(&plan.scripts, at)).with_extension("txt");
    }
    Ok(())
}

/// Keeps the words of the credits beside their sound, where `verify` finds them.
///
/// # Errors
/// A [`crate::note::Note`] with the path.
pub(super) fn save(plan: &Plan) -> Result<()> {
    for chapter in plan.credits.iter().map(|at| &plan.book.chapters[*at]) {
        let path = plan.folder.join(&chapter.source.path);
        if std::fs::read(&path).ok().as_deref() != Some(chapter.text.as_bytes()) {
            fs::write(&path, chapter.text.as_bytes())?;
        }
    }
    Ok(())
}

/// `harbour` as the name it is.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
