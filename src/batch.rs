//! Many chapters, many stories: one that fails is told of, and the others go on.

use crate::config::{Flags, Output, Project};
use crate::note::Note;
use crate::output::deliver::{Delivered, Desk, Line, Sounding};
use crate::output::manifest::Manifest;
use crate::pipeline::{self, Plan, Rendered, Work};
use crate::synthesize::{Done, Studio};
use anyhow::{Error, Result};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

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
    /// A file made from the chapters stands; told from many threads.
    Delivered(&'a Delivered),
    /// A chapter, a file or a story failed; the others go on.
    Failed(&'a Error),
}

/// What became of all stories.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Summary {
    /// Chapters whose audio was made.
    pub rendered: usize,
    /// Chapters whose audio stood there already.
    pub unchanged: usize,
    /// Chapters, files made from them, and stories as a whole, that failed.
    pub failed: usize,
    /// Lines spoken anew.
    pub spoken: usize,
    /// Lines that lay in the cache.
    pub cached: usize,
    /// How long the audio of all chapters sounds.
    pub duration_s: f64,
    /// Files made from the chapters.
    pub delivered: usize,
    /// Their size in all.
    pub delivered_bytes: u64,
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
    if let Some(warning) = project.profile.warning {
        watch(Event::Note(&Note::warning(warning)));
    }
    chapters(&project, &plan, &studio, summary, watch)?;
    if let Some(note) = pipeline::leftovers(&plan)? {
        watch(Event::Note(&note));
    }
    Ok(())
}

/// Speaks the chosen chapters, and makes from each what was asked for while the next is spoken.
///
/// # Errors
/// Whatever stands against all chapters alike.
fn chapters(
    project: &Project,
    plan: &Plan,
    studio: &Studio,
    summary: &mut Summary,
    watch: &(dyn Fn(Event) + Sync),
) -> Result<()> {
    let mut desk = pipeline::desk(project, plan);
    let failed_before = summary.failed;
    for note in desk.drop_impossible() {
        summary.failed += 1;
        watch(Event::Failed(&note.into()));
    }
    let spoiled_before = summary.failed;
    let mut chapters = pipeline::chosen(project, plan);
    // A file of the whole book holds what was rendered before, too.
    let current = if desk.has_whole() { pipeline::current(project, plan, studio)? } else { Vec::new() };
    let whole_stands = whole_stands(plan, &desk, &chapters, &current);
    chapters.extend(current.iter().map(|(chapter, _)| *chapter));
    chapters.sort_unstable();
    chapters.dedup();

    let delivered = Mutex::new(Summary::default());
    let told = |made: Result<Delivered>| tell(made, &delivered, watch);
    let mut rendered: Vec<(usize, Manifest)> = Vec::new();
    std::thread::scope(|scope| {
        let spoiled = spoiled_before > failed_before;
        let line = Line::start(scope, &desk, project.threads.div_ceil(2), spoiled, &told);
        let in_story = |chapter: &&usize| !plan.credits.contains(chapter);
        let first = chapters.iter().find(in_story).or(chapters.first()).copied();
        for chapter in chapters {
            let first = first == Some(chapter);
            let one = |manifest: &Manifest| pipeline::recording(plan, [(chapter, manifest)]);
            let needs_master = |manifest: &Manifest| desk.needs_master(&one(manifest), first, whole_stands);
            let done = |done| watch(Event::Line(done));
            match pipeline::perform(project, plan, chapter, studio)
                .and_then(|performance| pipeline::render(project, plan, &performance, studio, &needs_master, &done))
            {
                Ok(finished) => {
                    summary.add(&finished);
                    watch(Event::Finished(&finished));
                    finished.notes.iter().for_each(|note| watch(Event::Note(note)));
                    line.put(one(&finished.manifest), first);
                    rendered.push((chapter, finished.manifest));
                }
                Err(error) => {
                    summary.failed += 1;
                    watch(Event::Failed(&error));
                }
            }
        }
        line.finish();
    });
    let lost = summary.failed - spoiled_before;
    whole(plan, &desk, &rendered, lost, &told, watch);
    desk.save()?;
    let delivered = delivered.into_inner().unwrap_or_else(PoisonError::into_inner);
    summary.failed += delivered.failed;
    summary.delivered += delivered.delivered;
    summary.delivered_bytes += delivered.delivered_bytes;
    if !desk.keeps_masters() && summary.failed == failed_before {
        pipeline::remove_masters(plan, rendered.iter().map(|(chapter, _)| *chapter))?;
    }
    Ok(())
}

/// Whether the files of the whole book stand as they would be made of the chosen chapters and those that are current.
fn whole_stands(plan: &Plan, desk: &Desk, chosen: &[usize], current: &[(usize, Manifest)]) -> bool {
    let is_current = |chapter: &usize| current.iter().any(|(other, _)| other == chapter);
    chosen.iter().all(is_current) && desk.whole_stands(&sounding(plan, current))
}

fn sounding(plan: &Plan, chapters: &[(usize, Manifest)]) -> Sounding {
    pipeline::recording(plan, chapters.iter().map(|(chapter, manifest)| (*chapter, manifest)))
}

/// Makes the files of the whole book, unless something of it failed.
fn whole(
    plan: &Plan,
    desk: &Desk,
    rendered: &[(usize, Manifest)],
    lost: usize,
    told: &(dyn Fn(Result<Delivered>) + Sync),
    watch: &(dyn Fn(Event) + Sync),
) {
    let paths = desk.whole_paths();
    if rendered.len() < plan.scripts.len() - lost.min(plan.scripts.len()) {
        for path in &paths {
            let told = format!("this file holds {} of {} chapters", rendered.len(), plan.scripts.len());
            watch(Event::Note(&Note::warning(told).at(path).hint("without `--chapters` it will hold all of them")));
        }
    }
    if lost == 0 && !rendered.is_empty() {
        return desk.make_whole(&sounding(plan, rendered), told);
    }
    for path in paths {
        let note = Note::error("this file was not made, because something of the story failed").at(path);
        told(Err(note.hint("see the errors before this one; what is finished is kept").into()));
    }
}

/// Tells of a file that was made or failed, and counts it.
fn tell(made: Result<Delivered>, count: &Mutex<Summary>, watch: &(dyn Fn(Event) + Sync)) {
    let mut count = count.lock().unwrap_or_else(PoisonError::into_inner);
    match made {
        Ok(delivered) => {
            count.delivered += usize::from(delivered.made);
            count.delivered_bytes += if delivered.made { delivered.bytes } else { 0 };
            watch(Event::Delivered(&delivered));
            delivered.notes.iter().for_each(|note| watch(Event::Note(note)));
        }
        Err(error) => {
            count.failed += 1;
            watch(Event::Failed(&error));
        }
    }
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
