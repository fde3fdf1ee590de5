//! Many chapters, many stories: one that fails is told of, and the others go on.

use crate::config::{Flags, Output, Project};
use crate::note::Note;
use crate::pipeline::{self, Plan, Rendered, Work};
use crate::synthesize::Done;
use anyhow::{Error, Result};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What happens while stories are rendered.
pub enum Event<'a> {
    /// A person should know this.
    Note(&'a Note),
    /// A story was read and cast, and its speaking begins.
    Begun(&'a Plan, Work),
    /// A line is finished; told from many threads.
    Line(Done),
    /// A chapter is finished.
    Finished(&'a Rendered),
    /// A chapter or a story failed; the others go on.
    Failed(&'a Error),
}

/// What became of all stories.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Summary {
    /// Chapters whose audio was made.
    pub rendered: usize,
    /// Chapters whose audio stood there already.
    pub unchanged: usize,
    /// Chapters, and stories as a whole, that failed.
    pub failed: usize,
    /// Lines spoken anew.
    pub spoken: usize,
    /// Lines that lay in the cache.
    pub cached: usize,
    /// How long the audio of all chapters sounds.
    pub duration_s: f64,
}

/// Renders stories one after the other.
///
/// With several, an output folder in the flags gets a folder for each.
pub fn render(stories: &[PathBuf], flags: &Flags, watch: &(dyn Fn(Event) + Sync)) -> Summary {
    let mut summary = Summary::default();
    let mut folders = BTreeMap::new();
    for path in stories {
        if let Err(error) = story(path, flags, stories.len() > 1, &mut folders, &mut summary, watch) {
            summary.failed += 1;
            watch(Event::Failed(&error));
        }
    }
    summary
}

/// Renders one story. `folders` holds the folders of the stories before it.
///
/// # Errors
/// Whatever keeps the whole story from being spoken.
fn story(
    path: &Path,
    flags: &Flags,
    several: bool,
    folders: &mut BTreeMap<PathBuf, PathBuf>,
    summary: &mut Summary,
    watch: &(dyn Fn(Event) + Sync),
) -> Result<()> {
    let mut flags = flags.clone();
    if let (true, Some(Output::Straight(folder))) = (several, &flags.output) {
        flags.output = Some(Output::Under(folder.clone()));
    }
    let project = Project::resolve(path, &flags)?;
    let plan = pipeline::plan(&project)?;
    plan.notes.iter().for_each(|note| watch(Event::Note(note)));
    if let Some(other) = folders.insert(plan.folder.clone(), path.to_owned()) {
        return Err(same_folder(path, &other, &plan.folder).into());
    }
    let studio = pipeline::studio(&project, &plan)?;
    pipeline::save_cast(&plan)?;
    watch(Event::Begun(&plan, pipeline::survey(&project, &plan, &studio)?));
    for chapter in pipeline::chosen(&project, &plan) {
        let line = |done| watch(Event::Line(done));
        match pipeline::perform(&project, &plan, chapter, &studio)
            .and_then(|performance| pipeline::render(&project, &plan, &performance, &studio, &line))
        {
            Ok(rendered) => {
                summary.add(&rendered);
                watch(Event::Finished(&rendered));
                rendered.notes.iter().for_each(|note| watch(Event::Note(note)));
            }
            Err(error) => {
                summary.failed += 1;
                watch(Event::Failed(&error));
            }
        }
    }
    if let Some(note) = pipeline::leftovers(&plan)? {
        watch(Event::Note(&note));
    }
    Ok(())
}

impl Summary {
    fn add(&mut self, rendered: &Rendered) {
        self.rendered += usize::from(!rendered.unchanged);
        self.unchanged += usize::from(rendered.unchanged);
        self.spoken += rendered.spoken;
        self.cached += rendered.cached;
        self.duration_s += rendered.duration_s;
    }
}

fn same_folder(path: &Path, other: &Path, folder: &Path) -> Note {
    let message = format!("this story has the title of {}, and both would go to {}", other.display(), folder.display());
    Note::error(message).at(path).hint("render it on its own with `-o` and another folder")
}
