//! [`Voice`] profiles: people a listener can tell apart, read from `voices/*.toml` and checked.

pub mod measured;
pub mod outside;

use crate::fs;
use crate::note::{Note, closest};
use crate::units::semitones_to_ratio;
use anyhow::Result;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A speaker's gender, as far as a voice can show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// A woman's or girl's voice.
    Female,
    /// A man's or boy's voice.
    Male,
    /// Known to be neither, or deliberately open.
    Neutral,
    /// Nothing is known.
    #[default]
    Unknown,
}

/// A speaker's age, as far as a voice can show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Age {
    /// A child.
    Child,
    /// From about 14 to 30.
    Young,
    /// From about 30 to 60.
    Adult,
    /// From about 60.
    Old,
    /// Nothing is known.
    #[default]
    Unknown,
}

/// A voice profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// The file's name without `.toml`; what cast.toml says.
    #[serde(skip)]
    pub id: String,
    /// What the voice sounds like.
    pub gender: Gender,
    /// What the voice sounds like.
    pub age: Age,
    /// A sentence that lets a reader imagine the voice.
    pub description: String,
    /// Whether the voice is easy to listen to for a whole book.
    #[serde(default)]
    pub narrator: bool,
    /// Which engine speaks it: a name in [`crate::engine::ENGINES`], or several, the best first; then the first is taken
    /// that has here what it needs.
    #[serde(deserialize_with = "first_engine")]
    pub engine: String,
    /// All the engines that the profile names, where it names several.
    #[serde(skip)]
    pub engines: Vec<String>,
    /// Who may use it for what.
    pub license: String,
    /// Settings of the embedded engine; the fields are its own.
    #[serde(default)]
    pub builtin: Builtin,
    /// The program that speaks it, for the engine `command`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<outside::Program>,
    /// The server that speaks it, for the engine `http`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http: Option<outside::Server>,
    /// Which Piper voice it is; only for the engine `piper`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub piper: Option<Piper>,
    /// Which Kokoro voice it is; only for the engine `kokoro`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kokoro: Option<Kokoro>,
    /// What was measured of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measured: Option<measured::Measured>,
}

/// How much of an interval the resonances go along: those of women lie a sixth above those of men, where the pitch lies
/// nearly an octave above (Peterson and Barney 1952).
const TRACT_SHARE: f32 = 0.25;

/// The lengths of the vocal tract at which words are still understood.
const TRACT_LIMITS: (f32, f32) = (0.75, 1.35);

/// One engine or several.
#[derive(Deserialize)]
#[serde(untagged, expecting = "an engine's name, or a list of such names")]
enum Engines {
    One(String),
    Several(Vec<String>),
}

impl Engines {
    fn all(self) -> Vec<String> {
        match self {
            Self::One(name) => vec![name],
            Self::Several(names) => names,
        }
    }
}

/// The engine that is named first.
fn first_engine<'de, D: serde::Deserializer<'de>>(profile: D) -> Result<String, D::Error> {
    let first = Engines::deserialize(profile)?.all().into_iter().next();
    first.ok_or_else(|| serde::de::Error::custom("this list names no engine"))
}

impl Voice {
    /// The same voice, higher by so many semitones and faster by a factor. A higher voice is that of a smaller body.
    pub fn shift(&mut self, semitones: f32, pace: f32) {
        self.builtin.pitch_hz *= semitones_to_ratio(semitones);
        if semitones != 0.0 {
            let tract = self.builtin.vocal_tract * semitones_to_ratio(-semitones * TRACT_SHARE);
            self.builtin.vocal_tract = tract.clamp(TRACT_LIMITS.0, TRACT_LIMITS.1);
        }
        self.builtin.pace *= pace;
        if let Some(program) = &mut self.command {
            program.semitones += semitones;
            program.speed *= pace;
        }
        if let Some(server) = &mut self.http {
            server.speed *= pace;
        }
        if let Some(piper) = &mut self.piper {
            piper.pitch_semitones += semitones;
            piper.pace *= pace;
        }
        if let Some(kokoro) = &mut self.kokoro {
            kokoro.pitch_semitones += semitones;
            kokoro.pace *= pace;
        }
        if let Some(measured) = &mut self.measured {
            measured.shift(semitones, pace);
        }
    }

    /// Whether what an engine needs to speak it is on this machine: its files, its program. A server is taken to be
    /// there.
    pub fn is_installed(&self, engine: &str) -> bool {
        match engine {
            "piper" => self.piper.as_ref().is_some_and(|piper| piper.model.is_file()),
            "kokoro" => self.kokoro.as_ref().is_some_and(|kokoro| kokoro.model.is_file() && kokoro.voices.exists()),
            "command" => self.command.as_ref().is_some_and(outside::Program::is_installed),
            "http" => self.http.is_some(),
            "builtin" => self.builtin.model.as_ref().is_none_or(|model| model.is_file()),
            _ => true,
        }
    }

    /// Whether automatic casting may use it: a server is asked only where a person said so.
    pub fn is_offered(&self) -> bool {
        self.engine != "http" || self.http.as_ref().is_none_or(|server| server.cast)
    }

    /// Whether its engine is given a line as the author wrote it, instead of as it is said in English.
    pub fn wants_written(&self) -> bool {
        let words = match self.engine.as_str() {
            "command" => self.command.as_ref().map(|program| program.text),
            "http" => self.http.as_ref().map(|server| server.text),
            _ => None,
        };
        words == Some(outside::Words::Written)
    }

    /// Where its lines are spoken, for people.
    pub fn place(&self) -> String {
        match (self.engine.as_str(), &self.command, &self.http) {
            ("command", Some(program), _) => {
                format!("by the program {}", program.argv.first().map_or("", String::as_str))
            }
            ("http", _, Some(server)) => format!("sent to {}", server.address()),
            (engine, ..) => format!("by the engine {engine}"),
        }
    }
}

/// A voice of the engine `kokoro`: the model, where its voices lie, and which of them or which blend.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kokoro {
    /// The `.onnx` file, counted from the profile's folder.
    pub model: PathBuf,
    /// `voices-v1.0.bin`, or a folder with a `.bin` for each voice, counted from the profile's folder.
    pub voices: PathBuf,
    /// A name such as `af_bella`, or shares of several: `af_bella*0.6+af_sky*0.4`. British if it begins with `b`.
    pub voice: String,
    /// Tempo, 1.0 as the voice's makers chose, 0.5 to 2.0, more is faster.
    #[serde(default = "one")]
    pub pace: f32,
    /// Added to the voice's pitch, -6.0 to 6.0; its resonances move along, as those of a smaller or larger body do.
    #[serde(default)]
    pub pitch_semitones: f32,
    /// What runs the model: dramatis.toml says it for all voices.
    #[serde(skip)]
    pub runtime: Runtime,
}

/// A voice of the engine `piper`: a file as it is downloaded, and who in it speaks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Piper {
    /// The `.onnx` file, counted from the profile's folder; its `.onnx.json` stands beside it.
    pub model: PathBuf,
    /// Who of a model with several speakers: a name in its `.onnx.json`, or a number from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaker: Option<Speaker>,
    /// Tempo, 1.0 as the voice's makers chose, 0.5 to 2.0, more is faster.
    #[serde(default = "one")]
    pub pace: f32,
    /// Added to the voice's pitch, -6.0 to 6.0; its resonances move along, as those of a smaller or larger body do.
    #[serde(default)]
    pub pitch_semitones: f32,
    /// How much chance there is in the sound, 0.0 to 2.0; what the voice's makers chose (most often 0.667) if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noise_scale: Option<f32>,
    /// How much chance there is in the rhythm, 0.0 to 2.0; what the voice's makers chose (most often 0.8) if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noise_w: Option<f32>,
    /// What runs the model: dramatis.toml says it for all voices.
    #[serde(skip)]
    pub runtime: Runtime,
}

/// What runs the models of neural voices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Runtime {
    /// The one that is built in.
    #[default]
    Rten,
    /// onnxruntime, its library being this file.
    Onnxruntime(PathBuf),
}

/// One speaker of a model that has several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Speaker {
    /// By number.
    Id(u32),
    /// By name.
    Name(String),
}

fn one() -> f32 {
    1.0
}

impl Piper {
    /// Its settings, and the least and most that each may be.
    fn limits(&self) -> [(&'static str, f32, f32, f32); 4] {
        [
            ("pace", 0.5, 2.0, self.pace),
            ("pitch_semitones", -6.0, 6.0, self.pitch_semitones),
            ("noise_scale", 0.0, 2.0, self.noise_scale.unwrap_or(0.0)),
            ("noise_w", 0.0, 2.0, self.noise_w.unwrap_or(0.0)),
        ]
    }
}

/// What the embedded engine makes of its one recorded speaker. The default is that speaker as recorded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Builtin {
    /// Mean fundamental frequency.
    pub pitch_hz: f32,
    /// Spread of the fundamental frequency, 1.0 as recorded.
    pub range: f32,
    /// Tempo, 1.0 as recorded, more is faster.
    pub pace: f32,
    /// Length of the vocal tract, 1.0 as recorded: more is a larger body, and moves all resonances down.
    pub vocal_tract: f32,
    /// Length of the throat against the mouth, 1.0 as recorded: more moves only the low resonances down.
    pub throat: f32,
    /// Slope of the spectrum in dB an octave: more is brighter, less is darker.
    pub tilt_db: f32,
    /// Resonance of the chest, about 240 Hz.
    pub chest_db: f32,
    /// Resonance of the nose, about 1 kHz, with the gap below it.
    pub nasal_db: f32,
    /// Resonance just above the vocal folds, about 3 kHz: a ringing, carrying voice.
    pub edge_db: f32,
    /// How far the peaks of the spectrum stand out; 0.4 as the engine's makers chose.
    pub clarity: f32,
    /// How far the mouth moves: 1.0 as recorded, less is slack, more is crisp.
    pub articulation: f32,
    /// Breath in the voice, 0.0 to 1.0.
    pub breath: f32,
    /// Unevenness of the vocal folds, 0.0 to 1.0.
    pub roughness: f32,
    /// Trembling of the voice, 0.0 to 1.0.
    pub tremor: f32,
    /// Another recorded speaker: a `.flitevox` file, counted from the profile's folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<PathBuf>,
}

impl Default for Builtin {
    fn default() -> Self {
        Self {
            pitch_hz: 172.0,
            range: 1.0,
            pace: 1.0,
            vocal_tract: 1.0,
            throat: 1.0,
            tilt_db: 0.0,
            chest_db: 0.0,
            nasal_db: 0.0,
            edge_db: 0.0,
            clarity: 0.4,
            articulation: 1.0,
            breath: 0.0,
            roughness: 0.0,
            tremor: 0.0,
            model: None,
        }
    }
}

impl Kokoro {
    /// Its settings, and the least and most that each may be.
    fn limits(&self) -> [(&'static str, f32, f32, f32); 2] {
        [("pace", 0.5, 2.0, self.pace), ("pitch_semitones", -6.0, 6.0, self.pitch_semitones)]
    }
}

/// The profiles that are compiled in: the files of voices/, by id. Adding one is one file and one line here.
const PROFILES: &[(&str, &str)] = &[
    ("anvil", include_str!("../voices/anvil.toml")),
    ("bramble", include_str!("../voices/bramble.toml")),
    ("brass", include_str!("../voices/brass.toml")),
    ("cobalt", include_str!("../voices/cobalt.toml")),
    ("driftwood", include_str!("../voices/driftwood.toml")),
    ("flint", include_str!("../voices/flint.toml")),
    ("granite", include_str!("../voices/granite.toml")),
    ("gravel", include_str!("../voices/gravel.toml")),
    ("harbour", include_str!("../voices/harbour.toml")),
    ("hearth", include_str!("../voices/hearth.toml")),
    ("juniper", include_str!("../voices/juniper.toml")),
    ("lantern", include_str!("../voices/lantern.toml")),
    ("larch", include_str!("../voices/larch.toml")),
    ("marigold", include_str!("../voices/marigold.toml")),
    ("meridian", include_str!("../voices/meridian.toml")),
    ("moth", include_str!("../voices/moth.toml")),
    ("pebble", include_str!("../voices/pebble.toml")),
    ("quartz", include_str!("../voices/quartz.toml")),
    ("quilt", include_str!("../voices/quilt.toml")),
    ("ratchet", include_str!("../voices/ratchet.toml")),
    ("reed", include_str!("../voices/reed.toml")),
    ("sable", include_str!("../voices/sable.toml")),
    ("thistle", include_str!("../voices/thistle.toml")),
    ("tide", include_str!("../voices/tide.toml")),
    ("velvet", include_str!("../voices/velvet.toml")),
    ("wren", include_str!("../voices/wren.toml")),
];

/// A setting of a table, and the least and most that the engine can make of it.
type Limit<Table> = (&'static str, f32, f32, fn(&Table) -> f32);

/// Beyond these, words are lost.
const LIMITS: &[Limit<Builtin>] = &[
    ("pitch_hz", 60.0, 400.0, |b| b.pitch_hz),
    ("range", 0.0, 3.0, |b| b.range),
    ("pace", 0.5, 2.0, |b| b.pace),
    ("vocal_tract", TRACT_LIMITS.0, TRACT_LIMITS.1, |b| b.vocal_tract),
    ("throat", 0.75, 1.35, |b| b.throat),
    ("tilt_db", -6.0, 6.0, |b| b.tilt_db),
    ("chest_db", -12.0, 12.0, |b| b.chest_db),
    ("nasal_db", -12.0, 12.0, |b| b.nasal_db),
    ("edge_db", -12.0, 12.0, |b| b.edge_db),
    ("clarity", 0.0, 1.0, |b| b.clarity),
    ("articulation", 0.6, 1.4, |b| b.articulation),
    ("breath", 0.0, 1.0, |b| b.breath),
    ("roughness", 0.0, 1.0, |b| b.roughness),
    ("tremor", 0.0, 1.0, |b| b.tremor),
];

/// A profile larger than this is none.
const LIMIT_BYTES: u64 = 100_000;

/// The voices of the program (compiled in), those that were installed for the user, and those of a folder; the later ones
/// win where ids are equal. Sorted by id.
///
/// # Errors
/// A [`Note`] with file, line and caret for a profile that does not parse or is out of range; one that names the
/// folder when it cannot be read.
pub fn load(folder: Option<&Path>) -> Result<Vec<Voice>> {
    load_with(user_folder().filter(|folder| folder.is_dir()).as_deref(), folder)
}

/// As [`load`], with the folder of the installed voices named.
///
/// # Errors
/// As [`load`].
pub fn load_with(installed: Option<&Path>, folder: Option<&Path>) -> Result<Vec<Voice>> {
    let mut voices = BTreeMap::new();
    for (id, text) in PROFILES {
        voices.insert((*id).to_owned(), parse(id, Path::new(&format!("voices/{id}.toml")), text)?);
    }
    for folder in [installed, folder].into_iter().flatten() {
        for path in profiles_in(folder)? {
            let voice = read(&path)?;
            voices.insert(voice.id.clone(), voice);
        }
    }
    Ok(voices.into_values().collect())
}

/// The voice of a profile.
///
/// # Errors
/// As [`load`].
pub fn read(path: &Path) -> Result<Voice> {
    let id = path.file_stem().and_then(|stem| stem.to_str());
    let id = id.ok_or_else(|| Note::error("the name of a voice must be UTF-8").at(path))?;
    let text = String::from_utf8(fs::read(path, LIMIT_BYTES)?)
        .map_err(|_| Note::error("a voice profile must be UTF-8 text").at(path))?;
    parse(id, path, &text)
}

/// Where voices are installed for the user: `dramatis/voices` in the folder that the XDG base directory specification
/// names (it has relative paths ignored), or its like on other systems.
pub fn user_folder() -> Option<PathBuf> {
    let folder = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let home = || {
        folder("HOME").map(|home| {
            home.join(if cfg!(target_os = "macos") { "Library/Application Support" } else { ".local/share" })
        })
    };
    let data = folder("XDG_DATA_HOME").or_else(|| folder("LOCALAPPDATA")).or_else(home)?;
    Some(data.join("dramatis").join("voices"))
}

/// Whether an id is one of the program's own voices.
pub fn is_own(id: &str) -> bool {
    PROFILES.iter().any(|(own, _)| *own == id)
}

/// The voice with an id.
///
/// # Errors
/// A [`Note`] with the id that was meant, or all there are.
pub fn find<'a>(voices: &'a [Voice], id: &str) -> Result<&'a Voice> {
    if let Some(voice) = voices.iter().find(|voice| voice.id == id) {
        return Ok(voice);
    }
    let ids = || voices.iter().map(|voice| voice.id.as_str());
    let all = ids().collect::<Vec<_>>().join(", ");
    let hint = match closest(id, ids()) {
        Some(meant) => format!("did you mean `{meant}`? The voices are {all}"),
        None => format!("the voices are {all}"),
    };
    Err(Note::error(format!("there is no voice called `{id}`")).hint(hint).into())
}

/// What lies in a folder of voices beside what was installed there.
pub const RECORD_NAME: &str = "installed.json";

/// The `.toml` files of a folder and of what was installed in it, in order.
///
/// # Errors
/// A [`Note`] that names the folder.
pub fn profiles_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let is_profile = |path: &PathBuf| path.extension().is_some_and(|end| end == "toml");
    let mut paths = Vec::new();
    for path in fs::list(folder)? {
        if path.join(RECORD_NAME).is_file() {
            paths.extend(fs::list(&path)?.into_iter().filter(is_profile));
        } else if is_profile(&path) {
            paths.push(path);
        }
    }
    Ok(paths)
}

/// A profile from its text; `path` is for messages, and its folder is where relative paths count from.
fn parse(id: &str, path: &Path, text: &str) -> Result<Voice> {
    let mut voice: Voice = toml::from_str(text).map_err(|cause| Note::toml(path, text, &cause))?;
    id.clone_into(&mut voice.id);
    let at = |table, (name, message, hint): outside::Fault| {
        Note::error(message).at_bytes(path, text, place_of(text, table, name)).hint(hint)
    };
    within(LIMITS, &voice.builtin).map_err(|fault| Note { hint: None, ..at("builtin", fault) })?;
    if let Some(program) = &mut voice.command {
        program.settle(path.parent().unwrap_or(Path::new(""))).map_err(|fault| at("command", fault))?;
        within(outside::PROGRAM_LIMITS, program).map_err(|fault| Note { hint: None, ..at("command", fault) })?;
    }
    if let Some(server) = &voice.http {
        server.check().map_err(|fault| at("http", fault))?;
        within(outside::SERVER_LIMITS, server).map_err(|fault| Note { hint: None, ..at("http", fault) })?;
    }
    let piper = voice.piper.iter().flat_map(Piper::limits).map(|limit| ("piper", limit));
    let kokoro = voice.kokoro.iter().flat_map(Kokoro::limits).map(|limit| ("kokoro", limit));
    for (table, (name, least, most, value)) in piper.chain(kokoro) {
        inside(name, least, most, value).map_err(|fault| Note { hint: None, ..at(table, fault) })?;
    }
    if let Some(measured) = &voice.measured {
        let short = (
            "timbre",
            format!("`timbre` holds {} numbers, and must hold {}", measured.timbre.len(), measured::TIMBRE),
            String::new(),
        );
        if measured.is_whole() { within(measured::LIMITS, measured) } else { Err(short) }.map_err(|fault| {
            at("measured", fault).hint("leave the table out, or `dramatis voices check --measure` writes it anew")
        })?;
    }
    voice.engines = toml::from_str::<Named>(text).map(|named| named.engine.all()).unwrap_or_default();
    settle(&mut voice, path)?;
    Ok(voice)
}

/// What a profile says of engines.
#[derive(Deserialize)]
struct Named {
    engine: Engines,
}

/// Sees to it that every engine has its table, and chooses the first that is installed; where none is, the first, so that
/// what is missing is said when it is to speak.
fn settle(voice: &mut Voice, path: &Path) -> Result<()> {
    for engine in voice.engines.clone() {
        voice.engine = engine;
        tabled(voice, path)?;
    }
    root(voice, path.parent().unwrap_or(Path::new("")));
    let best = voice.engines.iter().find(|engine| voice.is_installed(engine)).or(voice.engines.first());
    voice.engine = best.cloned().unwrap_or_default();
    if voice.engines.len() < 2 {
        voice.engines.clear();
    }
    Ok(())
}

/// Whether a table's settings lie within their limits.
fn within<Table>(limits: &[Limit<Table>], table: &Table) -> Result<(), outside::Fault> {
    limits.iter().try_for_each(|(name, least, most, value)| inside(name, *least, *most, value(table)))
}

fn inside(name: &'static str, least: f32, most: f32, value: f32) -> Result<(), outside::Fault> {
    if (least..=most).contains(&value) {
        return Ok(());
    }
    Err((name, format!("`{name}` is {value}, and must lie between {least} and {most}"), String::new()))
}

/// Sees to it that a voice has what its engine must know.
fn tabled(voice: &Voice, path: &Path) -> Result<()> {
    let missing = |engine: &str, example: &str| {
        let note = Note::error(format!("the engine `{engine}` needs to know which voice of it this is")).at(path);
        note.hint(format!("add a table `[{engine}]` with {example}; see docs/voices.md"))
    };
    match &*voice.engine {
        "piper" if voice.piper.is_none() => return Err(missing("piper", "`model = \"NAME.onnx\"`").into()),
        "command" if voice.command.is_none() => return Err(outside_missing("command", path).into()),
        "http" if voice.http.is_none() => return Err(outside_missing("http", path).into()),
        "kokoro" if voice.kokoro.is_none() => {
            return Err(missing("kokoro", "`model`, `voices` and `voice = \"af_bella\"`").into());
        }
        _ => {}
    }
    Ok(())
}

/// Makes a voice's paths count from the profile's folder.
fn root(voice: &mut Voice, folder: &Path) {
    if let Some(model) = &mut voice.builtin.model {
        *model = folder.join(&model);
    }
    if let Some(piper) = &mut voice.piper {
        piper.model = folder.join(&piper.model);
    }
    if let Some(kokoro) = &mut voice.kokoro {
        kokoro.model = folder.join(&kokoro.model);
        kokoro.voices = folder.join(&kokoro.voices);
    }
}

/// Where the value of a setting stands in a profile.
fn place_of(text: &str, table: &str, name: &str) -> std::ops::Range<usize> {
    let whole = toml::de::DeTable::parse(text).ok();
    let inner = whole.as_ref().and_then(|whole| whole.get_ref().get(table)?.get_ref().as_table());
    inner.and_then(|inner| inner.get(name)).map_or(0..0, |value| value.span())
}

fn outside_missing(engine: &str, path: &Path) -> Note {
    let note = Note::error(format!("the voice has the engine `{engine}`, and no table `[{engine}]`")).at(path);
    note.hint("docs/engines.md shows what stands in it")
}
