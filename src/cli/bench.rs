//! `dramatis bench`: what a render costs beyond the speaking itself, and what a second core brings.

use super::Reading;
use super::render::duration;
use super::terminal;
use crate::config::{DEFAULT_STORY, Flags, Output, Project};
use crate::fs;
use crate::pipeline::{self, Plan};
use anyhow::Result;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Measure what rendering costs beyond speaking, and what more threads bring
#[derive(clap::Args)]
pub struct Arguments {
    /// A text, HTML, EPUB or Word file, or a folder of chapters
    #[arg(default_value = DEFAULT_STORY)]
    story: PathBuf,
    /// The thread counts to render with, one after the other
    #[arg(long, short = 'j', value_delimiter = ',', default_value = "1,2", value_name = "LIST")]
    threads: Vec<usize>,
    #[command(flatten)]
    reading: Reading,
}

/// What something took.
#[derive(Clone, Copy)]
struct Cost {
    /// Time on the wall's clock.
    wall_s: f64,
    /// Time of all threads on the processor, where the system tells.
    cpu_s: Option<f64>,
}

/// Speaks a story without doing anything with the sound, renders it into a folder that is thrown away, and compares.
pub fn run(arguments: Arguments) -> Result<bool> {
    let folder = tempfile::tempdir().map_err(|cause| fs::failed("write", &std::env::temp_dir(), &cause))?;
    let mut flags = arguments.reading.flags();
    flags.threads = Some(1);
    let plan_cost = measure(|| pipeline::plan(&Project::resolve(&arguments.story, &flags)?).map(|_| ()))?;
    tell("read and cast", plan_cost, "")?;

    let (project, plan) = prepare(&arguments, &flags, &folder.path().join("speak"), 1)?;
    let mut audio_s = 0.0;
    let speaking = measure(|| {
        audio_s = speak(&project, &plan)?;
        Ok(())
    })?;
    tell("speak alone", speaking, &format!("{} of audio", duration(audio_s)))?;
    let mut first = None;
    for &threads in &arguments.threads {
        let (project, plan) = prepare(&arguments, &flags, &folder.path().join(threads.to_string()), threads)?;
        let cost = measure(|| render(&project, &plan))?;
        let first = *first.get_or_insert(cost);
        let over = cost
            .cpu_s
            .zip(speaking.cpu_s)
            .map_or(String::new(), |(all, speech)| format!("processor time {:.2} of speaking alone, ", all / speech));
        let wall = format!(
            "{over}wall {:.2} of the first, {:.0} times real time",
            cost.wall_s / first.wall_s,
            audio_s / cost.wall_s
        );
        tell(&format!("render -j {threads}"), cost, &wall)?;
        let again = measure(|| render(&project, &plan))?;
        tell("  again, unchanged", again, &format!("wall {:.4} of it", again.wall_s / cost.wall_s))?;
    }
    if let Some(kilobytes) = status_number("/proc/self/status", "VmHWM:") {
        terminal::print(&format!("peak memory {:.0} MB\n", kilobytes / 1_000.0))?;
    }
    Ok(true)
}

/// A project whose files, cast and cache lie in a folder that is thrown away.
fn prepare(arguments: &Arguments, flags: &Flags, folder: &Path, threads: usize) -> Result<(Project, Plan)> {
    let mut flags = flags.clone();
    flags.output = Some(Output::Straight(folder.join("output")));
    flags.cache = Some(folder.join("cache"));
    flags.threads = Some(threads);
    let project = Project::resolve(&arguments.story, &flags)?;
    let plan = pipeline::plan(&project)?;
    Ok((project, plan))
}

/// Speaks every line once with its engine and throws the sound away; gives its length in seconds.
fn speak(project: &Project, plan: &Plan) -> Result<f64> {
    let studio = pipeline::studio(project, plan)?;
    let mut audio_s = 0.0;
    let mut known = HashSet::new();
    for chapter in pipeline::chosen(project, plan) {
        let mut takes = pipeline::perform(project, plan, chapter, &studio)?.takes;
        // A render speaks the same words in the same voice once.
        takes.retain(|take| known.insert(take.key.clone()));
        audio_s += studio.rehearse(&takes)?;
    }
    Ok(audio_s)
}

fn render(project: &Project, plan: &Plan) -> Result<()> {
    let studio = pipeline::studio(project, plan)?;
    for chapter in pipeline::chosen(project, plan) {
        let performance = pipeline::perform(project, plan, chapter, &studio)?;
        pipeline::render(project, plan, &performance, &studio, &|_| true, &|_| {})?;
    }
    Ok(())
}

fn measure(work: impl FnOnce() -> Result<()>) -> Result<Cost> {
    let (wall, cpu) = (Instant::now(), cpu_s());
    work()?;
    Ok(Cost { wall_s: wall.elapsed().as_secs_f64(), cpu_s: cpu_s().zip(cpu).map(|(after, before)| after - before) })
}

fn tell(what: &str, cost: Cost, ratios: &str) -> Result<()> {
    let cpu = cost.cpu_s.map_or(String::new(), |cpu_s| format!("{cpu_s:8.2} s processor"));
    terminal::print(&format!("{what:20} {:8.2} s wall {cpu}  {ratios}\n", cost.wall_s))
}

/// The time that all threads of this process were on the processor, as Linux tells it.
///
/// proc_pid_stat(5): fields 14 and 15 are user and system time in clock ticks, of which there are 100 a second on every
/// Linux there is; the second field is the program's name in parentheses, which may hold anything.
fn cpu_s() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.get(stat.rfind(')')? + 1..)?.split_whitespace().collect();
    let ticks = |field: usize| fields.get(field - 3).and_then(|text| text.parse::<f64>().ok());
    Some((ticks(14)? + ticks(15)?) / 100.0)
}

/// The number after a word in a status file.
fn status_number(path: &str, word: &str) -> Option<f64> {
    let text = std::fs::read_to_string(path).ok()?;
    text.lines().find_map(|line| line.strip_prefix(word))?.split_whitespace().next()?.parse().ok()
}
