//! Script lines become clips: cut into breaths, spoken in parallel, levelled, and kept in the cache.
//!
//! This is the one place where threads are used for speech. What comes out does not depend on how many there are,
//! because a clip depends on its [`Utterance`] alone.

use crate::attribute::SpeakerId;
use crate::audio::{self, Clip, effect, level};
use crate::cache::{self, Cache, Key};
use crate::engine::{self, Direction, Engine, Medium, Reach, Refusal, Utterance};
use crate::lexicon::{self, Pronunciations, Register, Spoken};
use crate::note::Note;
use crate::script::{Line, Script};
use crate::segment::Kind;
use crate::sounds::Sounds;
use crate::sounds::recorded::{self, Recording};
use crate::voice::Voice;
use anyhow::{Context, Result};
use rayon::prelude::*;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// A longer sentence is cut at clauses: half a minute of speech, which keeps an engine's memory bounded.
const SENTENCE_BYTES: usize = 480;

/// How often a take is tried: an engine behind a network or a pipe may fail once without being broken.
const ATTEMPTS: u32 = 3;

/// The wait before the second attempt; the third waits twice as long.
const RETRY_AFTER: Duration = Duration::from_millis(200);

/// After so many lines that failed, something is wrong with more than these.
const MOST_FAILURES: usize = 5;

/// What is quieter at the ends of a clip is silence.
const TRIM_DB: f32 = -50.0;

/// How much of that silence stays, so that no breath or consonant is cut.
const TRIM_KEEP_MS: u32 = 20;

/// No line is recorded at greater length.
const LONGEST_RECORDING_S: u32 = 600;

/// How long the fades at the ends of a clip are.
const FADE_MS: u32 = 5;

/// One line as an engine is to speak it, or as a person recorded it.
#[derive(Debug, Clone, PartialEq)]
pub struct Take {
    /// Index into [`Script::lines`].
    pub line: usize,
    /// Bytes of its text in the story.
    pub text_bytes: usize,
    /// What is to be heard.
    pub source: Source,
    /// Where its clip is kept.
    pub key: Key,
}

/// Where a take's sound comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum Source {
    /// What an engine is given.
    Engine(Box<Utterance>),
    /// A person's own recording, and how much louder than plain speech the line is.
    File(Recording, f32),
}

impl Take {
    /// What an engine is given; `None` for a recording.
    pub fn utterance(&self) -> Option<&Utterance> {
        match &self.source {
            Source::Engine(utterance) => Some(utterance),
            Source::File(..) => None,
        }
    }
}

/// How long a clip is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// Samples.
    pub samples: u64,
    /// Samples a second.
    pub sample_rate_hz: u32,
    /// True when it was spoken just now, false when it lay in the cache.
    pub spoken: bool,
}

/// A take is finished; told from many threads, in no particular order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Done {
    /// Bytes of the story's text.
    pub text_bytes: usize,
    /// True when it was spoken just now, false when it lay in the cache.
    pub spoken: bool,
}

/// Engines, a cache and threads: where takes become clips.
pub struct Studio {
    booths: BTreeMap<String, Booth>,
    cache: Cache,
    threads: rayon::ThreadPool,
    sounds: Sounds,
    /// By their paths.
    recordings: BTreeMap<PathBuf, Recording>,
}

/// One engine, and how many may be in it at once.
struct Booth {
    engine: Box<dyn Engine>,
    fingerprint: String,
    /// What [`Engine::prepare`] gave, by the voice's id.
    prepared: BTreeMap<String, String>,
    free: Mutex<usize>,
    freed: Condvar,
}

/// The script with every spoken line cut into its sentences (but for what a person recorded), each to be spoken in one take: an edit in a long paragraph
/// speaks only its own sentence anew, and the pauses between sentences are those of [`crate::timeline::Pacing`] whatever
/// the engine.
pub fn cut(script: Script) -> Script {
    let lines = script.lines.into_iter().flat_map(pieces).collect();
    Script { lines, ..script }
}

fn pieces(line: Line) -> Vec<Line> {
    if !line.spoken || line.recording.is_some() {
        return vec![line];
    }
    let piece = |range: Range<usize>| Line {
        span: line.span.start + range.start..line.span.start + range.end,
        text: line.text.get(range).unwrap_or_default().to_owned(),
        ..line.clone()
    };
    match lexicon::sentences(&line.text, SENTENCE_BYTES) {
        spans if spans.len() < 2 => vec![line],
        spans => spans.into_iter().map(piece).collect(),
    }
}

/// The takes of a script's spoken lines, in order; lines in which nothing can be said (ornaments) have none.
///
/// `voice_of` gives a speaker's voice, `own` the book's pronunciations, `seed` where an engine's randomness starts.
///
/// # Errors
/// When a voice's engine or a line's recording is not among the studio's.
pub fn takes<'v>(
    script: &Script,
    voice_of: impl Fn(SpeakerId) -> &'v Voice,
    own: &Pronunciations,
    seed: u64,
    studio: &Studio,
) -> Result<Vec<Take>> {
    let mut takes = Vec::new();
    for (index, line) in script.lines.iter().enumerate().filter(|(_, line)| line.spoken) {
        if let Some(path) = &line.recording {
            takes.push(studio.recorded(index, line, path)?);
            continue;
        }
        let register = if line.kind == Kind::Heading { Register::Heading } else { Register::Prose };
        let mut spoken = lexicon::speak(&line.text, register, own);
        let voice = voice_of(line.speaker).clone();
        if voice.wants_written() {
            spoken = as_written(&line.text);
        }
        if spoken.text.is_empty() {
            continue;
        }
        let utterance = Utterance { spoken, voice, direction: line.direction.clone(), seed };
        let key = studio.key(&utterance)?;
        takes.push(Take { line: index, text_bytes: line.text.len(), source: Source::Engine(Box::new(utterance)), key });
    }
    Ok(takes)
}

/// A line's own words, for an engine that reads them itself: white space and control characters as single spaces;
/// empty when there is no letter and no digit.
fn as_written(text: &str) -> Spoken {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let text = words.collect::<Vec<_>>().join(" ");
    let text = if text.contains(char::is_alphanumeric) { text } else { String::new() };
    Spoken { text, phonemes: Vec::new() }
}

impl Studio {
    /// Opens the engines of these voices and a cache. `threads` is how many lines may be spoken at once.
    ///
    /// # Errors
    /// A [`Note`] for an engine that does not exist or does not open, and for a cache folder that cannot be made.
    pub fn open<'v>(voices: impl IntoIterator<Item = &'v Voice>, cache: &Path, threads: usize) -> Result<Self> {
        let mut booths: BTreeMap<String, Booth> = BTreeMap::new();
        for voice in voices {
            let booth = match booths.entry(voice.engine.clone()) {
                Entry::Occupied(there) => there.into_mut(),
                Entry::Vacant(free) => free.insert(Booth::open(&voice.engine)?),
            };
            booth.prepare(voice)?;
        }
        let threads = rayon::ThreadPoolBuilder::new()
            .num_threads(threads.max(1))
            .build()
            .context("the system does not give this many threads; choose fewer with `--threads`")?;
        Ok(Self { booths, cache: Cache::open(cache)?, threads, sounds: Sounds::default(), recordings: BTreeMap::new() })
    }

    /// The same studio with sounds from files.
    #[must_use]
    pub fn with_sounds(self, sounds: Sounds) -> Self {
        Self { sounds, ..self }
    }

    /// The same studio with what a person recorded: paths of sound files.
    ///
    /// # Errors
    /// As [`Recording::of`].
    pub fn with_recordings<'p>(mut self, paths: impl IntoIterator<Item = &'p Path>) -> Result<Self> {
        for path in paths {
            if !self.recordings.contains_key(path) {
                self.recordings.insert(path.to_owned(), Recording::of(path)?);
            }
        }
        Ok(self)
    }

    /// A take that is a recording.
    fn recorded(&self, index: usize, line: &Line, path: &Path) -> Result<Take> {
        let missing = || Note::error("this recording is not open").at(path);
        let recording = self.recordings.get(path).ok_or_else(missing)?.clone();
        let loudness_db = line.direction.loudness_db;
        let finish = format!("recording {}, {}", recorded::FORM, finish_name());
        let key = cache::key_of_file(&recording.blake3, loudness_db, &finish);
        Ok(Take { line: index, text_bytes: line.text.len(), source: Source::File(recording, loudness_db), key })
    }

    /// The sounds from files that are laid among the lines.
    pub fn sounds(&self) -> &Sounds {
        &self.sounds
    }

    /// True when a take's clip seems to lie in the cache; whether it is whole shows when it is read.
    pub fn holds(&self, take: &Take) -> bool {
        self.cache.holds(&take.key)
    }

    /// The name and fingerprint of the engine that speaks a voice; with the voice's id where the voice has files of its
    /// own.
    pub fn fingerprint(&self, voice: &Voice) -> Option<(String, String)> {
        let (name, booth) = self.booths.get_key_value(&voice.engine)?;
        let own = booth.prepared.get(&voice.id).is_some_and(|print| !print.is_empty());
        let name = if own { format!("{name}: {}", voice.id) } else { name.clone() };
        Some((name, booth.fingerprint(voice)))
    }

    /// Runs work on the studio's threads.
    pub fn run<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        self.threads.install(work)
    }

    /// Sees to it that every take's clip is in the cache, and gives their lengths, parallel to the takes.
    ///
    /// # Errors
    /// The index of the first take (among those tried) that could not be spoken or stored, and why.
    pub fn speak(&self, takes: &[Take], done: &(dyn Fn(Done) + Sync)) -> Result<Vec<Length>, (usize, anyhow::Error)> {
        // The same words in the same voice occur often ("Yes."): each is spoken by one thread alone.
        let mut first: HashMap<&Key, usize> = HashMap::with_capacity(takes.len());
        takes.iter().enumerate().for_each(|(index, take)| _ = first.entry(&take.key).or_insert(index));
        // Voices of one model follow each other, because an engine keeps but a few loaded; else it goes as in the script.
        let mut order: Vec<usize> = first.values().copied().collect();
        order.sort_by_cached_key(|&index| (self.files(&takes[index]), index));
        let failures = AtomicUsize::new(0);
        let work = |&index: &usize| {
            if failures.load(Ordering::Relaxed) >= MOST_FAILURES {
                return None;
            }
            let length = self.ensure(&takes[index]);
            if let Err(cause) = &length {
                // One line that a program or a server chokes on does not keep the others from being spoken.
                let alone = matches!(reach(cause), Some(Reach::Line | Reach::Passing));
                failures.fetch_add(if alone { 1 } else { MOST_FAILURES }, Ordering::Relaxed);
            }
            if let Ok(length) = &length {
                done(Done::new(&takes[index], length));
            }
            Some((index, length))
        };
        let mut tried: Vec<_> = self.run(|| order.par_iter().filter_map(work).collect());
        // After too many failures the rest is left undone; the failures themselves are in the list.
        tried.sort_by_key(|(index, _)| *index);
        let told = |(index, length): (usize, Result<Length>)| match length {
            Ok(length) => Ok((index, length)),
            Err(cause) => Err((index, cause)),
        };
        let lengths = tried.into_iter().map(told).collect::<Result<HashMap<_, _>, _>>()?;
        let again = |index: usize| {
            let spoken = first[&takes[index].key];
            let length = lengths[&spoken];
            if spoken == index {
                return length;
            }
            let length = Length { spoken: false, ..length };
            done(Done::new(&takes[index], &length));
            length
        };
        Ok((0..takes.len()).map(again).collect())
    }

    /// What stands for the files that a take's voice is loaded from; empty where there are none.
    fn files(&self, take: &Take) -> String {
        let voice = take.utterance().map(|utterance| &utterance.voice);
        let prepared = voice.and_then(|voice| self.booths.get(&voice.engine)?.prepared.get(&voice.id));
        prepared.cloned().unwrap_or_default()
    }

    /// Speaks takes and throws the sound away: what speaking alone costs. Gives how long it sounds, in seconds.
    ///
    /// # Errors
    /// What the engine says.
    pub fn rehearse(&self, takes: &[Take]) -> Result<f64> {
        let speak = |said: &Utterance| Ok(self.booth(&said.voice)?.speak(said)?.duration_s());
        self.run(|| takes.par_iter().filter_map(Take::utterance).map(speak).sum())
    }

    /// The clip of a take: from the cache, or spoken anew where it was lost or damaged since.
    ///
    /// # Errors
    /// What the engine says, or a [`Note`] when the cache cannot be written.
    pub fn clip(&self, take: &Take) -> Result<Clip> {
        match self.cache.get(&take.key) {
            Some(clip) => Ok(clip),
            None => self.perform(take),
        }
    }

    fn ensure(&self, take: &Take) -> Result<Length> {
        let (clip, spoken) = match self.cache.get(&take.key) {
            Some(clip) => (clip, false),
            None => (self.perform(take)?, true),
        };
        Ok(Length { samples: clip.samples.len() as u64, sample_rate_hz: clip.sample_rate_hz, spoken })
    }

    /// Speaks a take and stores its clip.
    fn perform(&self, take: &Take) -> Result<Clip> {
        let clip = match &take.source {
            Source::Engine(utterance) => {
                let mut clip = self.booth(&utterance.voice)?.speak(utterance)?;
                finish(&mut clip, &utterance.direction);
                clip
            }
            Source::File(recording, loudness_db) => {
                let mut clip = recording.clip(LONGEST_RECORDING_S)?;
                finish_recording(&mut clip, *loudness_db);
                clip
            }
        };
        self.cache.put(&take.key, clip)
    }

    fn key(&self, utterance: &Utterance) -> Result<Key> {
        let booth = self.booth(&utterance.voice)?;
        Ok(cache::key(utterance, booth.engine.name(), &booth.fingerprint(&utterance.voice), &finish_name()))
    }

    fn booth(&self, voice: &Voice) -> Result<&Booth> {
        let missing = || Note::error(format!("the engine `{}` of the voice `{}` is not open", voice.engine, voice.id));
        Ok(self.booths.get(&voice.engine).ok_or_else(missing)?)
    }
}

impl Done {
    fn new(take: &Take, length: &Length) -> Self {
        Self { text_bytes: take.text_bytes, spoken: length.spoken }
    }
}

impl Booth {
    fn open(name: &str) -> Result<Self> {
        let engine = engine::open(name)?;
        let (fingerprint, free) = (engine.fingerprint(), Mutex::new(engine.max_parallel().max(1)));
        Ok(Self { engine, fingerprint, prepared: BTreeMap::new(), free, freed: Condvar::new() })
    }

    fn prepare(&mut self, voice: &Voice) -> Result<()> {
        // A voice that several roles share is looked at once.
        if !self.prepared.contains_key(&voice.id) {
            self.prepared.insert(voice.id.clone(), self.engine.prepare(voice)?);
        }
        Ok(())
    }

    /// The fingerprint of the engine as it speaks a voice.
    fn fingerprint(&self, voice: &Voice) -> String {
        match self.prepared.get(&voice.id).filter(|own| !own.is_empty()) {
            Some(own) => format!("{}, {own}", self.fingerprint),
            None => self.fingerprint.clone(),
        }
    }

    /// Speaks, when fewer than the engine's limit speak; tries again a little later when it fails.
    fn speak(&self, utterance: &Utterance) -> Result<Clip> {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        while *free == 0 {
            free = self.freed.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
        *free -= 1;
        drop(free);
        let clip = self.attempt(utterance);
        *self.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.freed.notify_one();
        clip
    }

    fn attempt(&self, utterance: &Utterance) -> Result<Clip> {
        let mut attempt = 1;
        loop {
            match self.engine.speak(utterance) {
                Err(cause) if attempt < ATTEMPTS && may_pass(&cause) => std::thread::sleep(RETRY_AFTER * attempt),
                result => return result,
            }
            attempt += 1;
        }
    }
}

/// Whether an engine's failure may be gone when it is tried again.
fn may_pass(cause: &anyhow::Error) -> bool {
    reach(cause).is_none_or(|reach| reach == Reach::Passing)
}

fn reach(cause: &anyhow::Error) -> Option<Reach> {
    cause.downcast_ref::<Refusal>().map(|refusal| refusal.reach)
}

/// What every clip goes through after the engine: its ends trimmed, heard through its medium, at the level all voices
/// share plus what its direction says, its edges faded.
fn finish(clip: &mut Clip, direction: &Direction) {
    clip.trim_silence(TRIM_DB, TRIM_KEEP_MS);
    match direction.medium {
        Medium::Air => {}
        Medium::Phone => effect::phone(clip),
        Medium::Radio => effect::radio(clip),
        Medium::Muffled => effect::muffled(clip),
        Medium::Mind => effect::mind(clip),
    }
    level::level(clip, level::LINE_LEVEL_DB + direction.loudness_db);
    clip.fade_edges(FADE_MS);
}

/// The same for a person's recording, which is trimmed and at its level already, and stays in the place where it was made.
fn finish_recording(clip: &mut Clip, loudness_db: f32) {
    clip.amplify(loudness_db);
    clip.fade_edges(FADE_MS);
}

/// Names [`finish`] in the cache's keys: clips finished in another way are others.
fn finish_name() -> String {
    format!("sound {}, trim {TRIM_DB} {TRIM_KEEP_MS}, level {}, fade {FADE_MS}", audio::SOUND, level::LINE_LEVEL_DB)
}
