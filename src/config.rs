//! `dramatis.toml` and the flags of the command line become one [`Project`], in which everything is resolved.
//!
//! A flag wins over the file, the file over the defaults. The file is the one named by `--config`, else the
//! `dramatis.toml` beside the story, else the one in the working directory; the first that exists is read, alone. Paths in
//! it count from its own folder.

use crate::book::{Options, STANDARD_INPUT};
use crate::engine::ENGINES;
use crate::fs;
use crate::master::Target;
use crate::note::{Note, closest};
use crate::output::profile::{self, PROFILES, Profile};
use crate::output::{self, Encoding};
use crate::script::credits::Credits;
use crate::sounds;
use crate::timeline::Pacing;
use crate::voice::{self, Runtime, Voice};
use anyhow::Result;
use serde::Deserialize;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use toml::Spanned;

/// The story when none is named.
pub const DEFAULT_STORY: &str = "chapters";

/// The name of a cast list.
pub const CAST_NAME: &str = "cast.toml";

/// What is kept of a title in a file name.
const SLUG_CHARACTERS: usize = 60;

/// The name of the settings file.
pub const FILE_NAME: &str = "dramatis.toml";

/// A settings file larger than this is a mistake.
const LIMIT_BYTES: u64 = 1_000_000;

/// What a person said on the command line; `None` where nothing was said.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Flags {
    /// `--config`
    pub config: Option<PathBuf>,
    /// `--output`, and whether it is for one story or several
    pub output: Option<Output>,
    /// `--cast`
    pub cast: Option<PathBuf>,
    /// `--voices`
    pub voices: Option<PathBuf>,
    /// `--engine`
    pub engine: Option<String>,
    /// `--language`
    pub language: Option<String>,
    /// `--cache`
    pub cache: Option<PathBuf>,
    /// `--threads`
    pub threads: Option<usize>,
    /// `--notes`
    pub notes: bool,
    /// `--chapters`
    pub chapters: Option<Chapters>,
    /// `--to`
    pub formats: Vec<String>,
    /// `--profile`
    pub profile: Option<String>,
}

/// `dramatis.toml` as it stands.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    output: Option<PathBuf>,
    cast: Option<PathBuf>,
    voices: Option<PathBuf>,
    catalogue: Option<String>,
    engine: Option<Spanned<String>>,
    language: Option<String>,
    cache: Option<PathBuf>,
    threads: Option<usize>,
    notes: Option<bool>,
    take: u64,
    to: Option<Vec<Spanned<String>>>,
    profile: Option<Spanned<String>>,
    pauses: Pacing,
    target: OwnTarget,
    encoding: OwnEncoding,
    reading: Options,
    sounds: sounds::Files,
    neural: Neural,
    credits: Credits,
}

/// What runs the models of neural voices.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Neural {
    runtime: NeuralRuntime,
    library: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum NeuralRuntime {
    #[default]
    Rten,
    Onnxruntime,
}

/// What a person says of the target; the profile says the rest.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct OwnTarget {
    sample_rate_hz: Option<u32>,
    loudness_lufs: Option<f64>,
    rms_db: Option<f64>,
    tolerance_lu: Option<f64>,
    true_peak_db: Option<f64>,
    head_ms: Option<u32>,
    tail_ms: Option<u32>,
    room_tone_db: Option<f64>,
}

impl OwnTarget {
    fn over(&self, usual: Target) -> Target {
        Target {
            sample_rate_hz: self.sample_rate_hz.unwrap_or(usual.sample_rate_hz),
            loudness_lufs: self.loudness_lufs.unwrap_or(usual.loudness_lufs),
            // Whoever asks for a loudness does not want the profile's RMS.
            rms_db: self.rms_db.or(usual.rms_db.filter(|_| self.loudness_lufs.is_none())),
            tolerance_lu: self.tolerance_lu.unwrap_or(usual.tolerance_lu),
            true_peak_db: self.true_peak_db.unwrap_or(usual.true_peak_db),
            head_ms: self.head_ms.unwrap_or(usual.head_ms),
            tail_ms: self.tail_ms.unwrap_or(usual.tail_ms),
            room_tone_db: self.room_tone_db.unwrap_or(usual.room_tone_db),
        }
    }
}

/// What a person says of how sound is coded; the profile says the rest.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct OwnEncoding {
    mp3_kbps: Option<u32>,
    aac_kbps: Option<u32>,
    opus_kbps: Option<u32>,
}

impl OwnEncoding {
    fn over(&self, usual: &Encoding, sample_rate_hz: u32) -> Encoding {
        Encoding {
            // A low sample rate does not have the usual bit rate.
            mp3_kbps: self.mp3_kbps.unwrap_or(usual.mp3_kbps.min(output::most_mp3_kbps(sample_rate_hz))),
            aac_kbps: self.aac_kbps.unwrap_or(usual.aac_kbps),
            opus_kbps: self.opus_kbps.unwrap_or(usual.opus_kbps),
        }
    }
}

/// Everything that is needed to render one story, resolved and checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Project {
    /// The story: a file, a folder, or `-` for standard input.
    pub story: PathBuf,
    /// Where the story's files go.
    pub output: Output,
    /// The cast list, when it is not one of those that [`Project::cast_file`] finds.
    pub cast: Option<PathBuf>,
    /// All voices there are, sorted by id.
    pub voices: Vec<Voice>,
    /// The story's language, when it was given.
    pub language: Option<String>,
    /// The pauses.
    pub pacing: Pacing,
    /// What a finished file must measure.
    pub target: Target,
    /// How many lines are spoken at once.
    pub threads: usize,
    /// Where clips are kept, when it was given.
    pub cache: Option<PathBuf>,
    /// Whether author's notes are spoken.
    pub notes: bool,
    /// Where an engine's randomness starts: another number is another take of everything.
    pub take: u64,
    /// What of the story's pages is read.
    pub reading: Options,
    /// Sounds from files, around and between the lines.
    pub sounds: sounds::Files,
    /// What is said before the book and after it.
    pub credits: Credits,
    /// The chapters to render; all when not given.
    pub chapters: Option<Chapters>,
    /// What the files are for.
    pub profile: &'static Profile,
    /// Names of [`output::WRITERS`]: what is made of the story.
    pub formats: Vec<&'static str>,
    /// How sound is coded.
    pub encoding: Encoding,
}

/// Where a story's files go.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    /// Straight into this folder.
    Straight(PathBuf),
    /// Into a folder of the story's name in this folder.
    Under(PathBuf),
}

/// A choice of chapters: `1-3,5,8-`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapters(Vec<RangeInclusive<u32>>);

impl Chapters {
    /// True when the chapter of this number is among them.
    pub fn contain(&self, number: u32) -> bool {
        self.0.iter().any(|range| range.contains(&number))
    }
}

impl FromStr for Chapters {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = |text: &str, open: u32| if text.is_empty() { Some(open) } else { text.parse().ok() };
        let range = |part: &str| {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let range = number(first.trim(), 1)?..=number(last.trim(), u32::MAX)?;
            (!range.is_empty() && part.contains(|c: char| c.is_ascii_digit())).then_some(range)
        };
        let ranges = text.split(',').map(|part| range(part.trim())).collect::<Option<_>>();
        ranges.map(Self).ok_or_else(|| format!("`{text}` names no chapters; write for example 3, 1-4 or 2,5,8-"))
    }
}

impl Project {
    /// Resolves a story, the flags and the settings file; nothing of the story is read yet.
    ///
    /// # Errors
    /// A [`Note`] for a story that is not there, a settings file that does not parse, and names of engines, profiles and
    /// voices that do not exist.
    pub fn resolve(story: &Path, flags: &Flags) -> Result<Self> {
        if !story.exists() && story != Path::new(STANDARD_INPUT) {
            return Err(no_story(story).into());
        }
        let settings = Settings::find(story, flags.config.as_deref())?;
        let file = &settings.file;
        let threads = match flags.threads.or(file.threads) {
            Some(0) => return Err(Note::error("`threads` is 0, and nobody would speak").hint("give 1 or more").into()),
            Some(threads) => threads,
            None => std::thread::available_parallelism().map_or(1, usize::from),
        };
        let engine = settings.engine(&flags.engine)?;
        let profile = settings.profile(&flags.profile)?;
        let formats = settings.formats(&flags.formats, profile)?;
        let target = file.target.over((profile.target)());
        let encoding = file.encoding.over(&profile.encoding, target.sample_rate_hz);
        target.check()?;
        encoding.check(&formats, target.sample_rate_hz)?;
        file.pauses.check()?;
        file.sounds.check()?;
        let mut voices = voice::load(flags.voices.clone().or(settings.path(&file.voices)).as_deref())?;
        let runtime = settings.runtime()?;
        for voice in &mut voices {
            voice.piper.iter_mut().for_each(|piper| piper.runtime = runtime.clone());
            voice.kokoro.iter_mut().for_each(|kokoro| kokoro.runtime = runtime.clone());
            voice.engine = engine.clone().unwrap_or_else(|| voice.engine.clone());
        }
        Ok(Self {
            story: story.to_owned(),
            output: match &flags.output {
                Some(output) => output.clone(),
                None => Output::Under(settings.path(&file.output).unwrap_or_else(|| "output".into())),
            },
            cast: flags.cast.clone().or(settings.path(&file.cast)),
            voices,
            language: flags.language.clone().or(file.language.clone()),
            pacing: file.pauses.clone(),
            target,
            threads,
            cache: flags.cache.clone().or(settings.path(&file.cache)),
            notes: flags.notes || file.notes.unwrap_or(false),
            take: file.take,
            reading: file.reading,
            sounds: sounds::Files {
                intro: settings.path(&file.sounds.intro),
                outro: settings.path(&file.sounds.outro),
                scene_break: settings.path(&file.sounds.scene_break),
                gap_ms: file.sounds.gap_ms,
            },
            credits: file.credits.clone(),
            chapters: flags.chapters.clone(),
            profile,
            formats,
            encoding,
        })
    }

    /// The folder of a story's files.
    pub fn folder(&self, title: &str) -> PathBuf {
        match &self.output {
            Output::Straight(folder) => folder.clone(),
            Output::Under(folder) => folder.join(slug(title)),
        }
    }

    /// The story's cast list: the one that was given, else `NAME.cast.toml` beside a story file NAME, else the `cast.toml`
    /// in the story's own folder, else the one in the folder of its audio, which is where a new one is written.
    pub fn cast_file(&self, title: &str) -> PathBuf {
        let beside =
            if self.story.is_dir() { self.story.join(CAST_NAME) } else { self.story.with_extension(CAST_NAME) };
        match &self.cast {
            Some(given) => given.clone(),
            None if beside.is_file() => beside,
            None => self.folder(title).join(CAST_NAME),
        }
    }

    /// Where clips are kept: in the given folder, else in the user's cache folder, else (there may be no home, or none
    /// that can be written to) in the story's folder.
    pub fn cache_folder(&self, story_folder: &Path) -> PathBuf {
        let usual = || user_cache().filter(|place| fs::create_dir(place).is_ok());
        self.cache.clone().or_else(usual).unwrap_or_else(|| story_folder.join(".cache"))
    }
}

/// The user's cache folder after the XDG base directory specification (which has relative paths ignored), or its like on
/// other systems.
fn user_cache() -> Option<PathBuf> {
    let folder = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    folder("XDG_CACHE_HOME")
        .or_else(|| folder("LOCALAPPDATA"))
        .or_else(|| folder("HOME").map(|home| home.join(".cache")))
        .map(|cache| cache.join("dramatis"))
}

/// Where downloads are kept until they are whole.
///
/// # Errors
/// A [`Note`] where no folder of the user is known.
pub fn downloads_folder() -> Result<PathBuf> {
    let missing = || Note::error("there is no place for downloads").hint("set XDG_CACHE_HOME to a folder of yours");
    Ok(user_cache().ok_or_else(missing)?.join("downloads"))
}

/// What the settings say of voices.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VoiceSettings {
    /// The folder of a person's own.
    pub folder: Option<PathBuf>,
    /// The path or address of short names.
    pub catalogue: Option<String>,
}

/// What the settings file says of voices where no story is at hand: the one given, else the one here.
///
/// # Errors
/// A [`Note`] for a file that does not parse.
pub fn voice_settings(given: Option<&Path>) -> Result<VoiceSettings> {
    let settings = Settings::find(Path::new(""), given)?;
    let catalogue = settings.file.catalogue.clone().map(|place| match place.contains("://") {
        true => place,
        false => settings.folder().join(place).to_string_lossy().into_owned(),
    });
    Ok(VoiceSettings { folder: settings.path(&settings.file.voices), catalogue })
}

/// A name as part of a file name that every system takes: letters and digits in lower case, one `-` for whatever is
/// between, at most 60 characters; `story` where nothing is left.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            // An apostrophe is inside a word.
            '\'' | '’' => {}
            c if c.is_alphanumeric() => slug.push(c),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    let short: String = slug.chars().take(SLUG_CHARACTERS).collect();
    let short = short.trim_end_matches('-');
    // Names that Windows keeps for devices.
    let device = matches!(short, "con" | "prn" | "aux" | "nul") || is_port(short);
    match short {
        "" => "story".to_owned(),
        _ if device => format!("{short}-story"),
        _ => short.to_owned(),
    }
}

fn is_port(name: &str) -> bool {
    let digits = name.strip_prefix("com").or(name.strip_prefix("lpt"));
    digits.is_some_and(|rest| rest.chars().count() == 1 && rest.chars().all(char::is_numeric))
}

/// A settings file that was read.
#[derive(Default)]
struct Settings {
    path: PathBuf,
    text: String,
    file: File,
}

impl Settings {
    fn find(story: &Path, given: Option<&Path>) -> Result<Self> {
        let folder = if story.is_dir() { story } else { story.parent().unwrap_or(Path::new("")) };
        let places = [folder.join(FILE_NAME), PathBuf::from(FILE_NAME)];
        match given.or(places.iter().map(PathBuf::as_path).find(|path| path.is_file())) {
            Some(path) => Self::read(path),
            None => Ok(Self::default()),
        }
    }

    fn read(path: &Path) -> Result<Self> {
        let bytes = fs::read(path, LIMIT_BYTES)?;
        let text = String::from_utf8(bytes)
            .map_err(|_| Note::error("this file is not UTF-8 text").at(path).hint("save it as UTF-8"))?;
        let file = toml::from_str(&text).map_err(|cause| Note::toml(path, &text, &cause))?;
        Ok(Self { path: path.to_owned(), text, file })
    }

    /// A path in the file, which counts from the file's folder.
    fn path(&self, path: &Option<PathBuf>) -> Option<PathBuf> {
        path.as_ref().map(|path| self.folder().join(path))
    }

    fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }

    /// The engine that a flag or else the file names.
    fn engine(&self, flag: &Option<String>) -> Result<Option<String>> {
        let note = match (flag, &self.file.engine) {
            (Some(name), _) if is_engine(name) => return Ok(Some(name.clone())),
            (Some(name), _) => no_engine(name),
            (None, Some(name)) if is_engine(name.get_ref()) => return Ok(Some(name.get_ref().clone())),
            (None, Some(name)) => no_engine(name.get_ref()).at_bytes(&self.path, &self.text, name.span()),
            (None, None) => return Ok(None),
        };
        Err(note.into())
    }

    /// What runs neural voices, as the table `[neural]` says.
    fn runtime(&self) -> Result<Runtime> {
        match (self.file.neural.runtime, self.path(&self.file.neural.library)) {
            (NeuralRuntime::Rten, _) => Ok(Runtime::Rten),
            (NeuralRuntime::Onnxruntime, Some(library)) => Ok(Runtime::Onnxruntime(library)),
            (NeuralRuntime::Onnxruntime, None) => {
                let note = Note::error("the table `[neural]` does not say where onnxruntime is").at(&self.path);
                Err(note.hint("add `library = \"/path/to/libonnxruntime.so\"`").into())
            }
        }
    }
}

impl Settings {
    /// The same error, pointing at a name in the file.
    fn at(&self, cause: anyhow::Error, name: &Spanned<String>) -> anyhow::Error {
        match cause.downcast::<Note>() {
            Ok(note) => note.at_bytes(&self.path, &self.text, name.span()).into(),
            Err(cause) => cause,
        }
    }

    /// The profile that a flag or else the file names.
    fn profile(&self, flag: &Option<String>) -> Result<&'static Profile> {
        match (flag, &self.file.profile) {
            (Some(name), _) => profile::profile(name),
            (None, Some(name)) => profile::profile(name.get_ref()).map_err(|cause| self.at(cause, name)),
            (None, None) => Ok(&PROFILES[0]),
        }
    }

    /// The formats that flags, else the file, else the profile name; each once.
    fn formats(&self, flags: &[String], profile: &Profile) -> Result<Vec<&'static str>> {
        let mut formats = Vec::new();
        if !flags.is_empty() {
            for name in flags {
                formats.push(output::writer(name.trim())?.name);
            }
        } else if let Some(names) = &self.file.to {
            for name in names {
                formats.push(output::writer(name.get_ref()).map_err(|cause| self.at(cause, name))?.name);
            }
        } else {
            formats.extend(profile.formats);
        }
        let mut seen = std::collections::BTreeSet::new();
        formats.retain(|name| seen.insert(*name));
        let unheard = |name: &&'static str| {
            let writer = output::WRITERS.iter().find(|writer| writer.name == *name);
            writer.and_then(|writer| {
                writer.plays.first().filter(|_| !writer.plays.iter().any(|one| formats.contains(one)))
            })
        };
        let missing: Vec<&'static str> = formats.iter().filter_map(unheard).copied().collect();
        formats.extend(missing.into_iter().filter(|name| seen.insert(*name)));
        if formats.is_empty() {
            return Err(Note::error("`to` names no format, and nothing would be kept").at(&self.path).into());
        }
        Ok(formats)
    }
}

fn is_engine(name: &str) -> bool {
    ENGINES.iter().any(|entry| entry.name == name)
}

fn no_engine(name: &str) -> Note {
    let meant = closest(name, ENGINES.iter().map(|entry| entry.name));
    let meant = meant.map_or(String::new(), |meant| format!("did you mean `{meant}`? "));
    let list: Vec<_> = ENGINES.iter().map(|entry| format!("{} ({})", entry.name, entry.about)).collect();
    Note::error(format!("there is no engine `{name}`")).hint(format!("{meant}The engines are: {}", list.join(", ")))
}

fn no_story(story: &Path) -> Note {
    let note = Note::error("there is no such file or folder").at(story);
    if story == Path::new(DEFAULT_STORY) {
        return note.hint("name your story: `dramatis render my-story.txt`, or put its chapters into chapters/");
    }
    note.hint("check the spelling of the path")
}
