//! From a story to a plan, and from a plan to audio files: the two paragraphs that everything else serves.

mod credits;
mod parts;
mod recorded;
mod recording;

pub use recording::recording;

use crate::attribute::{self, Attributed};
use crate::audio::Clip;
use crate::book::{self, BlockKind, Book, Chapter};
use crate::cache::Key;
use crate::cast::{self, Cast, CastFile, Settled, Tally};
use crate::config::{self, Project};
use crate::direct;
use crate::engine::{Direction, Refusal};
use crate::fs;
use crate::master;
use crate::note::Note;
use crate::output::deliver::{Desk, Order};
use crate::output::manifest::{Audio, LineRecord, Manifest};
use crate::output::{self, manifest};
use crate::script::{self, Line, Script};
use crate::segment::{self, Kind, Segment, Style};
use crate::sounds::Sounds;
use crate::synthesize::{self, Done, Length, Studio, Take};
use crate::timeline;
use crate::units;
use crate::voice::Voice;
use anyhow::{Error, Result};
use parts::{Part, Parts};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

/// A story, read and cast: everything is decided, and nothing is spoken yet.
#[derive(Debug)]
pub struct Plan {
    /// The story.
    pub book: Book,
    /// Its people, and who says what.
    pub attributed: Attributed,
    /// How much everyone says.
    pub tally: Tally,
    /// What a person said in cast.toml.
    pub cast_file: CastFile,
    /// Who has which voice.
    pub cast: Cast,
    /// One for each chapter of the book.
    pub scripts: Vec<Script>,
    /// The folder of the story's files.
    pub folder: PathBuf,
    /// Chapters that are credits, which are no part of the story: indexes.
    pub credits: Vec<usize>,
    /// What a person should know of this story.
    pub notes: Vec<Note>,
}

/// Reads a story, finds out who says what and how, and casts it.
///
/// # Errors
/// A [`Note`] for a story that cannot be read and for mistakes in cast.toml and in the credits.
pub fn plan(project: &Project) -> Result<Plan> {
    let book = book::read_with(&project.story, &project.reading)?;
    let cast_file = CastFile::load(&project.cast_file(&book.title))?;
    cast_file.check_voices(&project.voices)?;

    let style = Style::of(&book);
    let mut segments: Vec<_> = book.chapters.iter().map(|chapter| segment::split(chapter, &style)).collect();
    let settled = cast::settle(&cast_file, &book, &mut segments);
    let attributed = attribute::attribute(&book, &segments, &settled.known);
    let directions = directions(&book, &segments, &settled);
    let tally = cast::tally(&book, &segments, &attributed);
    let cast = cast::cast(&attributed, &tally, &project.voices, &cast_file);
    let mut scripts = scripts(&book, &segments, &attributed, &directions, project);
    recorded::lay(&mut scripts, &settled.takes);

    let notes = [book.notes.clone(), settled.notes, cast::review(&cast_file, &attributed)].concat();
    let folder = project.folder(&book.title);
    let credits = Vec::new();
    let mut plan = Plan { book, attributed, tally, cast_file, cast, scripts, folder, credits, notes };
    credits::add(project, &mut plan)?;
    Ok(plan)
}

/// Opens what is needed to speak a plan.
///
/// # Errors
/// A [`Note`] for a story in a language its voices do not speak, an engine that does not open, a sound that cannot be
/// laid, a recording that cannot stand for its line, and a cache or an output folder that cannot be made.
pub fn studio(project: &Project, plan: &Plan) -> Result<Studio> {
    studio_with(project, plan, &[])
}

/// As [`studio`], for a plan and further voices.
///
/// # Errors
/// As [`studio`].
pub fn studio_with(project: &Project, plan: &Plan, further: &[&Voice]) -> Result<Studio> {
    speakable(project, plan)?;
    fs::create_dir(&plan.folder)?;
    fs::sweep(&plan.folder);
    credits::save(plan)?;
    open_studio(project, plan, further)
}

fn open_studio(project: &Project, plan: &Plan, further: &[&Voice]) -> Result<Studio> {
    let voices = plan.cast.roles.values().map(|role| &role.voice).chain([&plan.cast.narrator.voice]);
    let voices = voices.chain(further.iter().copied());
    let sounds = Sounds::load(&project.sounds, project.target.sample_rate_hz)?;
    let studio = Studio::open(voices, &project.cache_folder(&plan.folder), project.threads)?;
    recorded::open(plan, studio.with_sounds(sounds))
}

/// A chapter, ready to be spoken.
#[derive(Debug)]
pub struct Performance {
    /// Index into [`Plan::scripts`].
    pub chapter: usize,
    /// The script with long lines cut.
    pub script: Script,
    /// The lines to speak.
    pub takes: Vec<Take>,
    /// The audio file.
    pub path: PathBuf,
    /// Lines and sounds, and the pause after each.
    parts: Parts,
}

impl Performance {
    /// Bytes of the story's text in all takes: a measure of the work.
    pub fn text_bytes(&self) -> usize {
        self.takes.iter().map(|take| take.text_bytes).sum()
    }
}

/// What became of a chapter.
#[derive(Debug, Clone, PartialEq)]
pub struct Rendered {
    /// The audio file.
    pub path: PathBuf,
    /// How many lines were spoken anew; 0 when the file stood there and was left alone.
    pub spoken: usize,
    /// How many lines lay in the cache.
    pub cached: usize,
    /// How long the file sounds.
    pub duration_s: f64,
    /// True when nothing had changed and nothing was done.
    pub unchanged: bool,
    /// What a person should know of the file.
    pub notes: Vec<Note>,
    /// What the file holds.
    pub manifest: Manifest,
}

/// How much there is to speak, in bytes of the story's text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Work {
    /// In all chosen chapters.
    pub text_bytes: usize,
    /// Of these, how many have no clip in the cache yet.
    pub unspoken_bytes: usize,
}

/// The chapters to render: indexes into [`Plan::scripts`].
pub fn chosen(project: &Project, plan: &Plan) -> Vec<usize> {
    let asked = |number: u32| project.chapters.as_ref().is_none_or(|chapters| chapters.contain(number));
    (0..plan.scripts.len()).filter(|&index| asked(plan.scripts[index].chapter)).collect()
}

/// Looks through all chosen chapters for what is to be spoken.
///
/// # Errors
/// As [`perform`].
pub fn survey(project: &Project, plan: &Plan, studio: &Studio) -> Result<Work> {
    let chapters = chosen(project, plan);
    let unspoken = |chapter: &usize| -> Result<(usize, Vec<(Key, usize)>)> {
        let performance = perform(project, plan, *chapter, studio)?;
        let record = record(project, plan, &performance, studio);
        let stands = standing(&record, &performance.path, &|_| false).is_some();
        let missing = performance.takes.iter().filter(|take| !stands && !studio.holds(take));
        let missing = missing.map(|take| (take.key.clone(), take.text_bytes)).collect();
        Ok((performance.text_bytes(), missing))
    };
    let found: Vec<_> = studio.run(|| chapters.par_iter().map(unspoken).collect::<Result<_>>())?;
    let text_bytes = found.iter().map(|(bytes, _)| bytes).sum();
    // The same words in the same voice are spoken once.
    let missing: HashMap<Key, usize> = found.into_iter().flat_map(|(_, missing)| missing).collect();
    Ok(Work { text_bytes, unspoken_bytes: missing.values().sum() })
}

/// What would be spoken in one place: by an engine, a program, or a server.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Errand {
    /// [`crate::voice::Voice::place`].
    pub place: String,
    /// Lines that have no clip yet.
    pub lines: usize,
    /// The characters of these, as they would be given or sent.
    pub characters: usize,
    /// Lines that lie in the cache, or in audio that stands.
    pub cached: usize,
}

/// What a render of the chosen chapters would have spoken, and where, by place; nothing is spoken or sent.
///
/// # Errors
/// As [`studio`] and [`perform`].
pub fn errands(project: &Project, plan: &Plan) -> Result<Vec<Errand>> {
    speakable(project, plan)?;
    let studio = open_studio(project, plan, &[])?;
    let mut errands: BTreeMap<String, Errand> = BTreeMap::new();
    let mut seen = HashSet::new();
    for chapter in chosen(project, plan) {
        let performance = perform(project, plan, chapter, &studio)?;
        let record = record(project, plan, &performance, &studio);
        let stands = standing(&record, &performance.path, &|_| false).is_some();
        for take in &performance.takes {
            let Some(utterance) = take.utterance() else { continue };
            let place = utterance.voice.place();
            let errand = errands.entry(place.clone()).or_insert_with(|| Errand { place, ..Errand::default() });
            // The same words in the same voice are spoken once.
            if stands || studio.holds(take) || !seen.insert(take.key.clone()) {
                errand.cached += 1;
            } else {
                errand.lines += 1;
                errand.characters += utterance.spoken.text.chars().count();
            }
        }
    }
    Ok(errands.into_values().collect())
}

/// The chapters of the whole book (indexes into [`Plan::scripts`]) that were rendered as they would be now, whether or not
/// their masters are still there, with their manifests.
///
/// # Errors
/// As [`perform`].
pub fn current(project: &Project, plan: &Plan, studio: &Studio) -> Result<Vec<(usize, Manifest)>> {
    let one = |chapter: usize| -> Result<Option<(usize, Manifest)>> {
        let performance = perform(project, plan, chapter, studio)?;
        let record = record(project, plan, &performance, studio);
        Ok(standing(&record, &performance.path, &|_| false).map(|there| (chapter, there.manifest)))
    };
    let found: Vec<_> = studio.run(|| (0..plan.scripts.len()).into_par_iter().map(one).collect::<Result<Vec<_>>>())?;
    Ok(found.into_iter().flatten().collect())
}

/// Where everything but the masters is made.
pub fn desk(project: &Project, plan: &Plan) -> Desk {
    let order = Order {
        formats: project.formats.clone(),
        encoding: project.encoding.clone(),
        folder: plan.folder.clone(),
        name: config::slug(&plan.book.title),
        cache: project.cache_folder(&plan.folder),
    };
    Desk::open(order, project.profile)
}

/// Prepares a chapter: what is spoken, when, and what it will be called.
///
/// # Errors
/// When a voice's engine is not among the studio's.
pub fn perform(project: &Project, plan: &Plan, chapter: usize, studio: &Studio) -> Result<Performance> {
    let script = synthesize::cut(plan.scripts[chapter].clone());
    let takes = synthesize::takes(&script, |who| plan.cast.voice(who), &plan.cast_file.lexicon, project.take, studio)?;
    let blocks = &plan.book.chapters[chapter].blocks;
    let pauses_ms = timeline::pauses(&script.lines, blocks, &project.pacing);
    let spoken: Vec<bool> = script.lines.iter().map(|line| line.spoken).collect();
    let parts = parts::lay(&spoken, &pauses_ms, &timeline::scene_breaks(&script.lines, blocks), studio.sounds());
    let path = audio_path(plan, chapter);
    Ok(Performance { chapter, script, takes, path, parts })
}

/// `07-the-other-side.wav`: numbers as wide as the last one, so that files sort as the story goes.
fn audio_path(plan: &Plan, chapter: usize) -> PathBuf {
    plan.folder.join(audio_name(&plan.scripts, chapter))
}

fn audio_name(scripts: &[Script], chapter: usize) -> String {
    let script = &scripts[chapter];
    let width = scripts.last().map_or(1, |last| last.chapter.to_string().len()).max(2);
    let title = if script.title.is_empty() { "chapter" } else { &script.title };
    format!("{:0width$}-{}.wav", script.chapter, config::slug(title))
}

/// Speaks a chapter's lines, lays them out, masters them, and writes the audio file and its manifest; leaves them alone
/// where they are what would be made. A master that is not there is not made anew unless `needs_master` says so of its
/// manifest.
///
/// # Errors
/// For a line that cannot be spoken, with its place and text; a [`Note`] for what cannot be written.
pub fn render(
    project: &Project,
    plan: &Plan,
    performance: &Performance,
    studio: &Studio,
    needs_master: &dyn Fn(&Manifest) -> bool,
    done: &(dyn Fn(Done) + Sync),
) -> Result<Rendered> {
    let Performance { takes, path, parts, .. } = performance;
    let mut record = record(project, plan, performance, studio);
    if let Some(unchanged) = standing(&record, path, needs_master) {
        return Ok(unchanged);
    }
    let lengths = studio.speak(takes, done).map_err(|(take, cause)| unspoken(plan, performance, take, cause))?;
    let spoken = lengths.iter().filter(|length| length.spoken).count();

    let mut file = output::wav::create(path)?;
    let clip_of = clips(performance, studio, &lengths, project.target.sample_rate_hz);
    let mastered = master::assemble(&parts.pauses_ms, &clip_of, &project.target, &mut *file)?;
    // A manifest must never stand beside a file that it does not describe, whenever the program is stopped.
    let manifest_path = manifest::path_of(path);
    fs::remove(&manifest_path)?;
    let written = file.finish()?;
    record.audio = Audio::of(name(path), &mastered, &written);
    parts.place(&mastered, &mut record.lines, &mut record.sounds);
    manifest::write(&manifest_path, &record)?;

    let duration_s = units::samples_to_s(written.total_samples, record.audio.sample_rate_hz);
    let notes = mastered.missed(&project.target).map(|note| note.at(path)).into_iter().collect();
    let cached = takes.len() - spoken;
    Ok(Rendered { path: path.clone(), spoken, cached, duration_s, unchanged: false, notes, manifest: record })
}

/// The clip of each part by its index, as mastering asks for it: empty for a spoken line that has nothing to say.
fn clips<'a>(
    performance: &'a Performance,
    studio: &'a Studio,
    lengths: &[Length],
    usual_hz: u32,
) -> impl Fn(usize) -> Result<Option<Clip>> + Sync + use<'a> {
    let take_of: HashMap<usize, &Take> = performance.takes.iter().map(|take| (take.line, take)).collect();
    let sample_rate_hz = lengths.first().map_or(usual_hz, |length| length.sample_rate_hz);
    let line_clip = move |line: usize| match take_of.get(&line) {
        Some(take) => studio.clip(take).map(Some),
        None if performance.script.lines[line].spoken => Ok(Some(Clip { samples: Vec::new(), sample_rate_hz })),
        None => Ok(None),
    };
    move |part| match performance.parts.parts[part] {
        Part::Line(line) => line_clip(line),
        Part::Sound(place, _) => Ok(studio.sounds().at(place).map(|sound| sound.clip.clone())),
    }
}

/// The manifest of a chapter as far as it is known before anything is spoken.
fn record(project: &Project, plan: &Plan, performance: &Performance, studio: &Studio) -> Manifest {
    let chapter = &plan.book.chapters[performance.chapter];
    let mut lines: Vec<_> = performance.script.lines.iter().map(|line| line_record(plan, chapter, line)).collect();
    for take in &performance.takes {
        lines[take.line].keys = vec![take.key.0.clone()];
        lines[take.line].recording = recorded::record(take);
    }
    let voices = performance.takes.iter().filter_map(|take| Some(&take.utterance()?.voice));
    for (line, pause_ms) in performance.parts.line_pauses() {
        lines[line].pause_after_ms = pause_ms;
    }
    Manifest {
        version: manifest::VERSION,
        program: concat!("dramatis ", env!("CARGO_PKG_VERSION")).to_owned(),
        story: plan.book.title.clone(),
        chapter: manifest::Text {
            number: chapter.number,
            title: chapter.title.clone(),
            source: chapter.source.path.display().to_string(),
            offset_bytes: chapter.source.offset_bytes,
            length_bytes: chapter.text.len(),
            blake3: blake3::hash(chapter.text.as_bytes()).to_hex().to_string(),
        },
        engines: voices.filter_map(|voice| studio.fingerprint(voice)).collect(),
        target: project.target.clone(),
        audio: Audio::default(),
        lines,
        sounds: performance.parts.records(studio.sounds()),
    }
}

fn line_record(plan: &Plan, chapter: &Chapter, line: &Line) -> LineRecord {
    let by_engine = line.spoken && line.recording.is_none();
    let voice = by_engine.then(|| plan.cast.voice(line.speaker));
    LineRecord {
        start: line.span.start,
        end: line.span.end,
        mark: manifest::mark(&line.text),
        kind: line.kind.name().to_owned(),
        speaker: script::speaker_name(&plan.attributed, line.speaker).to_owned(),
        left_out: (!line.spoken).then(|| why_left_out(chapter, line).to_owned()),
        voice: voice.map(|voice| voice.id.clone()),
        voice_license: voice.map(|voice| voice.license.clone()),
        ..LineRecord::default()
    }
}

/// What the manifest says of a line that is not spoken.
fn why_left_out(chapter: &Chapter, line: &Line) -> &'static str {
    match chapter.blocks.get(line.block).map(|block| block.kind) {
        _ if line.kind == Kind::Break => "scene break",
        Some(BlockKind::AuthorsNote) => "author's note",
        Some(BlockKind::Blurb) => "blurb",
        Some(BlockKind::Contents) => "contents",
        _ => "not part of the story",
    }
}

/// The audio file that stands at a path, when its manifest says that it is just what would be made; also one that was
/// taken away and is not needed.
fn standing(record: &Manifest, path: &Path, needs_master: &dyn Fn(&Manifest) -> bool) -> Option<Rendered> {
    let manifest_path = manifest::path_of(path);
    let manifest = manifest_path.is_file().then(|| manifest::read(&manifest_path).ok()).flatten()?;
    if !alike(record, &manifest) {
        return None;
    }
    let Audio { total_samples, sample_rate_hz, .. } = manifest.audio;
    let bytes = output::wav::head_bytes(total_samples) + 2 * total_samples;
    let stands = match path.metadata() {
        Ok(meta) => meta.is_file() && meta.len() == bytes,
        Err(_) => !needs_master(&manifest),
    };
    let duration_s = units::samples_to_s(total_samples, sample_rate_hz);
    let (path, notes) = (path.to_owned(), Vec::new());
    stands.then_some(Rendered { path, spoken: 0, cached: 0, duration_s, unchanged: true, notes, manifest })
}

/// Whether a manifest is the one that would be written, but for what is known only when the sound is made.
fn alike(record: &Manifest, there: &Manifest) -> bool {
    let mut bare = there.clone();
    bare.audio = Audio::default();
    bare.lines.iter_mut().for_each(|line| line.cue = None);
    bare.sounds.iter_mut().for_each(|sound| sound.cue = None);
    bare == *record
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The error for a line that could not be spoken: its place in the story, its text and the cause.
fn unspoken(plan: &Plan, performance: &Performance, take: usize, cause: Error) -> Error {
    // What is wrong with the cache or the disk is not the line's fault.
    let refusal = cause.downcast_ref::<Refusal>();
    if refusal.is_none() && cause.chain().any(|cause| cause.is::<Note>()) {
        return cause;
    }
    let hint = match refusal {
        Some(refusal) => format!("{}. What was spoken is kept: run the same command again", refusal.hint),
        None => "run the same command again: what was spoken is kept".to_owned(),
    };
    let chapter = &plan.book.chapters[performance.chapter];
    let span = &performance.script.lines[performance.takes[take].line].span;
    let message = format!("a line of chapter {} could not be spoken: {cause:#}", chapter.number);
    // The chapter may be one of many in its file, whose lines a person counts from the file's start.
    let (path, offset) = (&chapter.source.path, chapter.source.offset_bytes);
    let whole = std::fs::read_to_string(path).ok();
    let found = whole.filter(|whole| whole.get(offset..).is_some_and(|rest| rest.starts_with(&chapter.text)));
    let note = match &found {
        Some(whole) => Note::error(message).at_bytes(path, whole, span.start + offset..span.end + offset),
        None => Note::error(message).at_bytes(path, &chapter.text, span.clone()),
    };
    note.hint(hint).into()
}

/// Writes cast.toml with what it lacks; false when it lacked nothing.
///
/// # Errors
/// A [`Note`] with the path.
pub fn save_cast(plan: &Plan) -> Result<bool> {
    let text = cast::merge(&plan.cast_file, &plan.attributed, &plan.cast, &plan.tally);
    if text == plan.cast_file.text {
        return Ok(false);
    }
    fs::write(&plan.cast_file.path, text.as_bytes())?;
    Ok(true)
}

fn directions(book: &Book, segments: &[Vec<Segment>], settled: &Settled) -> Vec<Vec<Direction>> {
    let chapters = book.chapters.iter().zip(segments);
    let mut directions: Vec<_> = chapters.map(|(chapter, segments)| direct::direct(chapter, segments)).collect();
    for &(chapter, segment, delivery) in &settled.deliveries {
        if let Some(direction) = directions.get_mut(chapter).and_then(|chapter| chapter.get_mut(segment)) {
            direction.delivery = delivery;
        }
    }
    directions
}

fn scripts(
    book: &Book,
    segments: &[Vec<Segment>],
    attributed: &Attributed,
    directions: &[Vec<Direction>],
    project: &Project,
) -> Vec<Script> {
    let options = script::Options { notes: project.notes };
    let build = |index: usize| {
        let (chapter, attributions) = (&book.chapters[index], &attributed.chapters[index]);
        script::build(chapter, &segments[index], attributions, &directions[index], &options)
    };
    (0..book.chapters.len()).map(build).collect()
}

/// Checks that the voices speak the story's language.
fn speakable(project: &Project, plan: &Plan) -> Result<()> {
    let language = project.language.as_deref().unwrap_or(&plan.book.language);
    let english = language.split('-').next().is_some_and(|tag| tag.eq_ignore_ascii_case("en"));
    let voice = plan.cast.roles.values().map(|role| &role.voice).find(|voice| voice.engine == BUILTIN);
    match voice {
        Some(voice) if !english => {
            let message = format!("the story's language is `{language}`, and the voice `{}` speaks English", voice.id);
            Err(Note::error(message)
                .at(&project.story)
                .hint("if the story is in English, say so with `--language en`; other languages need another engine")
                .into())
        }
        _ => Ok(()),
    }
}

/// The engine that speaks English only.
const BUILTIN: &str = "builtin";

/// The manifests in a folder, in order of their names.
///
/// # Errors
/// A [`Note`] when the folder cannot be read.
pub fn manifests(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> = fs::list(folder)?;
    found.retain(|path| path.extension().is_some_and(|ending| ending == "json") && !output::is_delivery(path));
    Ok(found)
}

/// Tells of audio files in the story's folder that an earlier run made and that this story no longer has, as after a
/// chapter was given another title. They are left where they are.
///
/// # Errors
/// A [`Note`] when the folder cannot be read.
pub fn leftovers(plan: &Plan) -> Result<Option<Note>> {
    let ours: HashSet<PathBuf> = (0..plan.scripts.len()).map(|chapter| audio_path(plan, chapter)).collect();
    // Only what has a manifest was made by this program.
    let manifests = manifests(&plan.folder)?.into_iter().filter(|path| !ours.contains(&path.with_extension("wav")));
    let forms = |path: PathBuf| output::WRITERS.iter().map(move |writer| path.with_extension(writer.extension));
    let others: Vec<String> = manifests.flat_map(forms).filter(|path| path.is_file()).map(|path| name(&path)).collect();
    let note = Note::warning(format!("no chapter of the story has these files any more: {}", others.join(", ")));
    Ok((!others.is_empty()).then(|| note.at(&plan.folder).hint("delete them when you no longer need them")))
}

/// Takes the masters of these chapters away: what was asked for stands, and they can be made from the cache again.
///
/// # Errors
/// A [`Note`] with the path.
pub fn remove_masters(plan: &Plan, chapters: impl IntoIterator<Item = usize>) -> Result<()> {
    chapters.into_iter().try_for_each(|chapter| fs::remove(&audio_path(plan, chapter)))
}
