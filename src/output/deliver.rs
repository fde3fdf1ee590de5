//! Everything that is made from the masters: which files, whether they stand already, and the making, on threads of its own
//! while the next chapter is spoken.
//!
//! What a file was made from is kept in one small record beside the files, so that a file that is what it would be is left
//! alone. The record may be deleted at any time: then the files are made again.

use super::check;
use super::profile::Profile;
use super::recording::{Passage, Person, Recording, Sound, Track};
use super::{Encoding, Job, Make, WRITERS, Writer};
use crate::book::Cover;
use crate::fs;
use crate::note::Note;
use anyhow::{Error, Result};
use blake3::Hasher;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{Scope, ScopedJoinHandle};
use std::time::{Duration, Instant};

/// The record's name in the story's folder.
pub const RECORD: &str = "deliveries.json";

/// A record larger than this is a mistake: some 500,000 files.
const RECORD_LIMIT_BYTES: u64 = 64_000_000;

/// How long finished files may be missing from the record on the disk: one that is killed makes them again.
const SAVE_EVERY: Duration = Duration::from_secs(2);

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Order {
    /// Names of [`WRITERS`].
    pub formats: Vec<&'static str>,
    /// How sound is coded.
    pub encoding: Encoding,
    /// The folder of the story's files.
    pub folder: PathBuf,
    /// The name of files that hold the whole book, without extension.
    pub name: String,
    /// A folder for what is worth keeping.
    pub cache: PathBuf,
}

/// What became of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered {
    /// The file.
    pub path: PathBuf,
    /// Its size.
    pub bytes: u64,
    /// False when it stood there as it would be made.
    pub made: bool,
    /// What a person should know of it.
    pub notes: Vec<Note>,
}

/// A recording, and the hash of each track's sound.
#[derive(Debug, Clone)]
pub struct Sounding {
    /// The tracks, and what they are.
    pub recording: Recording,
    /// BLAKE3 of each track's sound, parallel to the tracks.
    pub sounds: Vec<String>,
}

/// Where files are made.
pub struct Desk {
    order: Order,
    profile: &'static Profile,
    record: Mutex<Record>,
}

#[derive(Default)]
struct Record {
    files: BTreeMap<String, Entry>,
    saved: Option<Instant>,
}

/// What one file was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// [`Desk::recipe`].
    made_from: String,
    /// The file's size.
    bytes: u64,
}

/// The record as it stands in its file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    version: u32,
    files: BTreeMap<String, Entry>,
}

impl Desk {
    /// Opens the desk of a story. `profile` is what finished files are measured against.
    pub fn open(order: Order, profile: &'static Profile) -> Self {
        // A record that cannot be read is none: everything is made again.
        let stored = fs::read(&order.folder.join(RECORD), RECORD_LIMIT_BYTES).ok();
        let stored = stored.and_then(|bytes| serde_json::from_slice::<Stored>(&bytes).ok());
        let files = stored.filter(|stored| stored.version == 1).map(|stored| stored.files).unwrap_or_default();
        Self { order, profile, record: Mutex::new(Record { files, saved: None }) }
    }

    /// Takes those formats off the order whose program is not installed, and gives a note for each.
    pub fn drop_impossible(&mut self) -> Vec<Note> {
        let lost: Vec<(&Writer, &str)> = self
            .writers()
            .filter_map(|writer| writer.needs.filter(|program| !is_installed(program)).map(|program| (writer, program)))
            .collect();
        self.order.formats.retain(|format| lost.iter().all(|(writer, _)| writer.name != *format));
        let note = |(writer, program): (&Writer, &str)| {
            Note::error(format!("`{}` files are coded by {program}, and it is not installed", writer.name)).hint(format!(
                "install it (`apt install {program}`, `brew install {program}`, `winget install {program}`) and run the \
                 same command again, or choose mp3, opus or flac with `--to`"
            ))
        };
        lost.into_iter().map(note).collect()
    }

    /// Whether the masters are to be kept.
    pub fn keeps_masters(&self) -> bool {
        self.writers().any(|writer| matches!(writer.make, Make::Master))
    }

    /// Whether a file is made from all chapters together.
    pub fn has_whole(&self) -> bool {
        self.writers().any(is_whole)
    }

    /// The chosen writers, in the order of [`WRITERS`].
    fn writers(&self) -> impl Iterator<Item = &'static Writer> {
        WRITERS.iter().filter(|writer| self.order.formats.contains(&writer.name))
    }

    /// The same with the sound files that are made of each track: those that pages and books play.
    fn with_sounds(&self, mut book: Sounding, writer: &Writer) -> Sounding {
        let played = writer.plays.iter().filter_map(|name| WRITERS.iter().find(|other| other.name == *name));
        let played: Vec<&Writer> = played.collect();
        for track in &mut book.recording.tracks {
            let chosen = played.iter().filter(|other| self.order.formats.contains(&other.name));
            let sound = |other: &&Writer| Sound {
                path: track.audio.with_extension(other.extension),
                media_type: other.media_type,
            };
            track.encoded = chosen.map(sound).collect();
        }
        book
    }

    /// Where a track's file stands.
    fn path_of(&self, writer: &Writer, sounding: &Sounding, track: Option<usize>) -> PathBuf {
        match track {
            Some(track) => sounding.recording.tracks[track].audio.with_extension(writer.extension),
            None => self.order.folder.join(format!("{}.{}", self.order.name, writer.extension)),
        }
    }

    fn job<'a>(&'a self, sounding: &'a Sounding) -> Job<'a> {
        Job {
            recording: &sounding.recording,
            sounds: &sounding.sounds,
            encoding: &self.order.encoding,
            cache: &self.order.cache,
        }
    }

    /// Whether every file of the whole book stands as it would be made.
    pub fn whole_stands(&self, book: &Sounding) -> bool {
        let stands =
            |writer: &&'static Writer| self.standing(writer, &self.with_sounds(book.clone(), writer), None).is_some();
        self.writers().filter(|writer| is_whole(writer)).all(|writer| stands(&writer))
    }

    /// Whether a chapter's master is needed, for itself or for a file that is to be made from it. `chapter` has one track,
    /// with which the book begins or not.
    pub fn needs_master(&self, chapter: &Sounding, first: bool, whole_stands: bool) -> bool {
        self.writers().any(|writer| match writer.make {
            Make::Master => true,
            Make::Each(_) | Make::Whole(_) => false,
            Make::EachSound(_) => self.standing(writer, chapter, Some(0)).is_none(),
            Make::WholeSound { holds, .. } => !whole_stands && !holds(&self.job(chapter), 0, first),
        })
    }

    /// The size of a file that stands as it would be made.
    fn standing(&self, writer: &Writer, sounding: &Sounding, track: Option<usize>) -> Option<u64> {
        let path = self.path_of(writer, sounding, track);
        let entry = self.record().files.get(&name_of(&path)).cloned()?;
        let there = path.metadata().is_ok_and(|meta| meta.is_file() && meta.len() == entry.bytes);
        (there && entry.made_from == self.recipe(writer, sounding)).then_some(entry.bytes)
    }

    /// Makes what one writer makes of a track, or (without a track) of the whole book; leaves it alone where it stands.
    fn make(&self, writer: &Writer, sounding: &Sounding, track: Option<usize>) -> Result<Option<Delivered>> {
        let (path, job) = (self.path_of(writer, sounding, track), self.job(sounding));
        if let (Make::WholeSound { part, .. }, Some(track)) = (&writer.make, track) {
            // What fails here fails once more, and is told of once, when the parts are put together.
            part(&job, track).ok();
            return Ok(None);
        }
        if let Some(bytes) = self.standing(writer, sounding, track) {
            return Ok(Some(Delivered { path, bytes, made: false, notes: Vec::new() }));
        }
        played(sounding, &path)?;
        match (&writer.make, track) {
            (Make::Each(write), Some(track)) => write(&sounding.recording, track, &path)?,
            (Make::EachSound(write), Some(track)) => write(&job, track, &path)?,
            (Make::Whole(write), None) => write(&sounding.recording, &path)?,
            (Make::WholeSound { write, .. }, None) => write(&job, &path)?,
            _ => return Ok(None),
        }
        let bytes = path.metadata().map_err(|cause| fs::failed("read", &path, &cause))?.len();
        self.note_down(name_of(&path), Entry { made_from: self.recipe(writer, sounding), bytes })?;
        let notes = self.measured(writer, &path)?.into_iter().collect();
        Ok(Some(Delivered { path, bytes, made: true, notes }))
    }

    /// What a finished file misses of the profile.
    fn measured(&self, writer: &Writer, path: &Path) -> Result<Option<Note>> {
        if self.profile.measured != Some(writer.name) {
            return Ok(None);
        }
        let (format, measures) = check::measure(path)?;
        let rows = check::judge(self.profile, &format, &measures);
        let missed: Vec<String> = rows
            .iter()
            .filter(|row| row.passed == Some(false))
            .map(|row| format!("{} is {}, asked for is {}", row.name, row.measured, row.wanted))
            .collect();
        let told = format!("the file misses the profile {}: {}", self.profile.name, missed.join("; "));
        let hint =
            "`[target]` in dramatis.toml changes levels, head and tail; a chapter that is too long has to be cut";
        Ok((!missed.is_empty()).then(|| Note::warning(told).at(path).hint(hint)))
    }

    /// The files of the whole book, told one by one.
    pub fn make_whole(&self, book: &Sounding, told: &(dyn Fn(Result<Delivered, Error>) + Sync)) {
        for writer in self.writers().filter(|writer| is_whole(writer)) {
            let book = &self.with_sounds(book.clone(), writer);
            let made = self.make(writer, book, None).map_err(|cause| at(cause, &self.path_of(writer, book, None)));
            if let Some(made) = made.transpose() {
                told(made);
            }
        }
    }

    /// The paths of the files of the whole book.
    pub fn whole_paths(&self) -> Vec<PathBuf> {
        let path = |writer: &Writer| self.order.folder.join(format!("{}.{}", self.order.name, writer.extension));
        self.writers().filter(|writer| is_whole(writer)).map(path).collect()
    }

    /// A hash of everything that shapes a file.
    fn recipe(&self, writer: &Writer, sounding: &Sounding) -> String {
        let mut hasher = Hasher::new();
        put(&mut hasher, &[writer.name, &writer.revision.to_string(), super::tags::MADE_BY]);
        let Encoding { mp3_kbps, aac_kbps, opus_kbps } = &self.order.encoding;
        let kbps = match writer.name {
            "mp3" | "mp3book" | "sample" => *mp3_kbps,
            "m4b" | "m4a" => *aac_kbps,
            "opus" => *opus_kbps,
            _ => 0,
        };
        put(&mut hasher, &[&kbps.to_string()]);
        if !writer.plays.is_empty() {
            put(&mut hasher, &[&format!("{mp3_kbps} {aac_kbps} {opus_kbps}")]);
        }
        let is_text = matches!(writer.make, Make::Each(_) | Make::Whole(_));
        put_recording(&mut hasher, &sounding.recording, is_text);
        sounding.sounds.iter().for_each(|sound| put(&mut hasher, &[sound]));
        hasher.finalize().to_hex()[..32].to_owned()
    }

    fn record(&self) -> MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note_down(&self, name: String, entry: Entry) -> Result<()> {
        let mut record = self.record();
        record.files.insert(name, entry);
        if record.saved.is_some_and(|saved| saved.elapsed() < SAVE_EVERY) {
            return Ok(());
        }
        self.write(&mut record)
    }

    fn write(&self, record: &mut Record) -> Result<()> {
        let folder = &self.order.folder;
        record.files.retain(|name, _| folder.join(name).exists());
        let stored = Stored { version: 1, files: record.files.clone() };
        let mut bytes = serde_json::to_vec_pretty(&stored)?;
        bytes.push(b'\n');
        record.saved = Some(Instant::now());
        fs::write(&folder.join(RECORD), &bytes)
    }

    /// Writes the record where something was made since it was written last.
    ///
    /// # Errors
    /// A [`Note`] with the path.
    pub fn save(&self) -> Result<()> {
        let mut record = self.record();
        if record.saved.is_some() { self.write(&mut record) } else { Ok(()) }
    }
}

/// Refuses a page or a book that would name a sound file that is not there, as one that failed.
fn played(sounding: &Sounding, path: &Path) -> Result<()> {
    let mut sounds = sounding.recording.tracks.iter().flat_map(|track| &track.encoded);
    match sounds.find(|sound| !sound.path.is_file()) {
        Some(lost) => {
            let told = format!("this file was not made, because {} that it plays is not there", name_of(&lost.path));
            Err(Note::error(told).at(path).hint("see the errors before this one; what is finished is kept").into())
        }
        None => Ok(()),
    }
}

fn is_whole(writer: &Writer) -> bool {
    matches!(writer.make, Make::Whole(_) | Make::WholeSound { .. })
}

/// Whether a program is on the path. It is not started: that alone would take longer than a render with nothing to do.
fn is_installed(program: &str) -> bool {
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| !folder.as_os_str().is_empty() && folder.join(&file).is_file())
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// An error says which file was not made.
fn at(cause: Error, path: &Path) -> Error {
    match cause.downcast::<Note>() {
        Ok(note) if note.place.is_some() => note.into(),
        Ok(note) => note.at(path).into(),
        Err(cause) => Note::error(format!("this file was not made: {cause:#}")).at(path).into(),
    }
}

/// Appends texts so that no two lists give the same bytes.
fn put(hasher: &mut Hasher, texts: &[&str]) {
    for text in texts {
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    }
}

/// All that a file says of a recording; every word of it for text, what tags need for sound.
fn put_recording(hasher: &mut Hasher, recording: &Recording, is_text: bool) {
    // Taken apart by name, so that a new field cannot be forgotten.
    let Recording { title, author, language, series, description, date, cover, people, tracks } = recording;
    put(
        hasher,
        &[title, &format!("{author:?}"), language, &format!("{series:?}"), &format!("{description:?} {date:?}")],
    );
    if let Some(Cover { media_type, bytes }) = cover {
        put(hasher, &[media_type, blake3::hash(bytes).to_hex().as_str()]);
    }
    for Person { name, gender, voice } in people.iter().take(if is_text { usize::MAX } else { 1 }) {
        put(hasher, &[name, &format!("{gender:?}"), voice]);
    }
    for Track { number, title, audio, encoded, sample_rate_hz, total_samples, passages } in tracks {
        put(hasher, &[&number.to_string(), title, &name_of(audio)]);
        encoded.iter().for_each(|sound| put(hasher, &[&name_of(&sound.path), sound.media_type]));
        put(hasher, &[&sample_rate_hz.to_string(), &total_samples.to_string()]);
        for passage in passages.iter().filter(|_| is_text) {
            put_passage(hasher, passage);
        }
    }
}

fn put_passage(hasher: &mut Hasher, passage: &Passage) {
    let Passage { text, kind, paragraph, speaker, percent, reason, cue } = passage;
    put(hasher, &[text, kind.name(), &format!("{paragraph} {speaker} {percent:?} {cue:?}"), reason]);
}

/// A chapter that stands, and what is still to be made of it.
struct Chapter {
    sounding: Sounding,
    /// The book begins with it.
    first: bool,
    /// Files that are not made yet.
    left: AtomicUsize,
    /// Its master is still needed.
    keep: AtomicBool,
}

/// A chapter's file to be made.
type Task = (Arc<Chapter>, &'static Writer);

/// Tasks that may wait: then the next chapter is not begun until one of them is done, so that no more masters lie about
/// than these need.
const MOST_WAITING: usize = 4;

/// Threads that make the chapters' files while the next chapter is spoken, and take away each master that nothing needs
/// any more.
pub struct Line<'scope> {
    desk: &'scope Desk,
    keep_masters: bool,
    told: &'scope (dyn Fn(Result<Delivered, Error>) + Sync),
    tasks: SyncSender<Task>,
    workers: Vec<ScopedJoinHandle<'scope, ()>>,
}

impl<'scope> Line<'scope> {
    /// Starts the threads. `told` hears of each file, from many threads. `keep_masters` where they are wanted whatever
    /// was asked for.
    pub fn start<'env>(
        scope: &'scope Scope<'scope, 'env>,
        desk: &'scope Desk,
        threads: usize,
        keep_masters: bool,
        told: &'scope (dyn Fn(Result<Delivered, Error>) + Sync),
    ) -> Self {
        let (tasks, waiting) = sync_channel::<Task>(MOST_WAITING);
        let waiting = Arc::new(Mutex::new(waiting));
        let worker = |waiting: Arc<Mutex<Receiver<Task>>>| {
            move || {
                while let Some((chapter, writer)) = next(&waiting) {
                    desk.serve(&chapter, writer, told);
                }
            }
        };
        let workers = (0..threads.max(1)).map(|_| scope.spawn(worker(waiting.clone()))).collect();
        Self { desk, keep_masters: keep_masters || desk.keeps_masters(), told, tasks, workers }
    }

    /// A chapter stands: its files are made. `sounding` has one track, with which the book begins or not.
    pub fn put(&self, sounding: Sounding, first: bool) {
        let is_task = |writer: &&Writer| !matches!(writer.make, Make::Master | Make::Whole(_));
        let writers: Vec<&'static Writer> = self.desk.writers().filter(is_task).collect();
        let (left, keep) = (AtomicUsize::new(writers.len()), AtomicBool::new(self.keep_masters));
        let chapter = Arc::new(Chapter { sounding, first, left, keep });
        if writers.is_empty() {
            self.desk.release(&chapter, self.told);
        }
        for writer in writers {
            // There are workers as long as there is a line.
            self.tasks.send((chapter.clone(), writer)).ok();
        }
    }

    /// Waits until everything is made.
    pub fn finish(self) {
        drop(self.tasks);
        for worker in self.workers {
            worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        }
    }
}

impl Desk {
    /// Makes one of a chapter's files; after the last of them, its master goes.
    fn serve(&self, chapter: &Chapter, writer: &Writer, told: &(dyn Fn(Result<Delivered, Error>) + Sync)) {
        let sounding = &chapter.sounding;
        let path = self.path_of(writer, sounding, Some(0));
        let made = self.make(writer, sounding, Some(0)).map_err(|cause| at(cause, &path)).transpose();
        let lacks = match writer.make {
            Make::WholeSound { holds, .. } => !holds(&self.job(sounding), 0, chapter.first),
            _ => matches!(made, Some(Err(_))),
        };
        if lacks {
            chapter.keep.store(true, Ordering::Relaxed);
        }
        if let Some(made) = made {
            told(made);
        }
        if chapter.left.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.release(chapter, told);
        }
    }

    /// Takes a chapter's master away, unless something still needs it.
    fn release(&self, chapter: &Chapter, told: &(dyn Fn(Result<Delivered, Error>) + Sync)) {
        if chapter.keep.load(Ordering::Relaxed) {
            return;
        }
        for track in &chapter.sounding.recording.tracks {
            if let Err(cause) = fs::remove(&track.audio) {
                told(Err(cause));
            }
        }
    }
}

fn next(waiting: &Mutex<Receiver<Task>>) -> Option<Task> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}
