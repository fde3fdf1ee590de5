//! What a voice says of a program or a server that speaks it.

use super::Limit;
use crate::note::closest;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// A program that speaks: how it is called, and what it understands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Program {
    /// A name in [`PRESETS`], which fills in whatever is not said here.
    pub preset: Option<String>,
    /// The program and its arguments, with placeholders ([`PLACEHOLDERS`]); never read by a shell. A program with a `/`
    /// in it counts from the profile's folder.
    pub argv: Vec<String>,
    /// A process for each line, or one that is kept and answers lines of JSON.
    pub mode: Mode,
    /// Which words it is given.
    pub text: Words,
    /// `{voice}`: the program's own name of the voice.
    pub voice: Option<String>,
    /// `{model}`: a file the program needs; counts from the profile's folder.
    pub model: Option<String>,
    /// Tempo, 1.0 as the program speaks by itself.
    pub speed: f32,
    /// Added to the program's pitch.
    pub semitones: f32,
    /// `{wpm}` at speed 1.0: words a minute.
    pub wpm: Option<f32>,
    /// `{pitch}` at 0 semitones, in the program's own measure.
    pub pitch: Option<f32>,
    /// What a semitone adds to `{pitch}`.
    pub pitch_step: Option<f32>,
    /// The least and most of `{pitch}`.
    pub pitch_limits: Option<[f32; 2]>,
    /// The output is bare 16-bit little-endian mono samples at this rate, without a header.
    pub raw_hz: Option<u32>,
    /// Take sound that ends before its header says so.
    pub trust_sizes: bool,
    /// Change it when the program speaks otherwise though its file is the same: its lines are then spoken anew.
    pub version: String,
    /// A line that takes longer is given up.
    pub timeout_s: u32,
    /// How many may run at once; 0 for one a thread.
    pub max_parallel: usize,
    /// Variables added to the program's environment.
    pub env: BTreeMap<String, String>,
}

/// How a program is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// A process for each line.
    #[default]
    Once,
    /// A process for each thread, which reads a request and writes an answer a line: docs/engines.md.
    Lines,
}

/// Which words a program or a server is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Words {
    /// As they are said in English, in ASCII: numbers and abbreviations in words, the book's pronunciations applied.
    #[default]
    Spoken,
    /// As the author wrote them, for what reads numbers itself or speaks another language.
    Written,
}

/// A server that speaks, of the kind of OpenAI's `POST {base}/audio/speech`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Server {
    /// Its address, as far as `/audio/speech`: `http://localhost:8880/v1`.
    pub base: String,
    /// The model's name there.
    pub model: String,
    /// The voice's name there.
    pub voice: String,
    /// Which words it is given.
    pub text: Words,
    /// Tempo, 1.0 as the server speaks by itself; 0.25 to 4.0.
    pub speed: f32,
    /// How the voice is to speak, in words; the line's manner is added. Not sent where nothing is said here.
    pub instructions: Option<String>,
    /// Further fields of the request, as the server knows them.
    pub extra: BTreeMap<String, toml::Value>,
    /// Ask for bare samples (16-bit little-endian mono) at this rate instead of WAV.
    pub pcm_hz: Option<u32>,
    /// The environment variable that holds the key; no key is sent where nothing is said here.
    pub key_env: Option<String>,
    /// Let automatic casting use this voice. Otherwise only roles that name it in cast.toml are sent to the server.
    pub cast: bool,
    /// Take sound that ends before its header says so.
    pub trust_sizes: bool,
    /// Change it when the server speaks otherwise: its lines are then asked for anew.
    pub version: String,
    /// A line that takes longer is asked for again, or given up.
    pub timeout_s: u32,
    /// How often a line is asked for when the server is busy, fails or drops the line.
    pub attempts: u32,
    /// The wait before the second time; it doubles each time.
    pub wait_s: f32,
    /// How many lines are asked for at once.
    pub max_parallel: usize,
}

impl Default for Program {
    fn default() -> Self {
        Self {
            preset: None,
            argv: Vec::new(),
            mode: Mode::Once,
            text: Words::Spoken,
            voice: None,
            model: None,
            speed: 1.0,
            semitones: 0.0,
            wpm: None,
            pitch: None,
            pitch_step: None,
            pitch_limits: None,
            raw_hz: None,
            trust_sizes: false,
            version: String::new(),
            timeout_s: 60,
            max_parallel: 0,
            env: BTreeMap::new(),
        }
    }
}

impl Default for Server {
    fn default() -> Self {
        Self {
            base: String::new(),
            model: "tts-1".to_owned(),
            voice: "alloy".to_owned(),
            text: Words::Spoken,
            speed: 1.0,
            instructions: None,
            extra: BTreeMap::new(),
            pcm_hz: None,
            key_env: None,
            cast: false,
            trust_sizes: false,
            version: String::new(),
            timeout_s: 120,
            attempts: 5,
            wait_s: 0.5,
            max_parallel: 2,
        }
    }
}

/// What may stand in braces in an argument, and whether it changes from line to line.
pub const PLACEHOLDERS: &[(&str, bool)] = &[
    ("voice", false),
    ("model", false),
    ("text", true),
    ("text_file", true),
    ("out_file", true),
    ("speed", true),
    ("length", true),
    ("wpm", true),
    ("pitch", true),
    ("semitones", true),
    ("ratio", true),
    ("range", true),
    ("loudness_db", true),
    ("delivery", true),
    ("seed", true),
];

/// A program that is known already.
pub struct Preset {
    /// Its name.
    pub name: &'static str,
    argv: &'static [&'static str],
    voice: Option<&'static str>,
    wpm: Option<f32>,
    /// At 0 semitones, a semitone more, the least, the most.
    pitch: Option<[f32; 4]>,
}

/// Programs that are known already. espeak-ng counts pitch from 0 to 99.
pub const PRESETS: &[Preset] = &[
    Preset {
        name: "espeak-ng",
        argv: &["espeak-ng", "-v", "{voice}", "-s", "{wpm}", "-p", "{pitch}", "--stdin", "--stdout"],
        voice: Some("en"),
        wpm: Some(175.0),
        pitch: Some([50.0, 4.0, 0.0, 99.0]),
    },
    Preset {
        name: "flite",
        argv: &[
            "flite",
            "-voice",
            "{voice}",
            "--setf",
            "duration_stretch={length}",
            "--setf",
            "f0_shift={ratio}",
            "-f",
            "{text_file}",
            "-o",
            "{out_file}",
        ],
        voice: Some("slt"),
        wpm: None,
        pitch: None,
    },
    Preset {
        name: "festival",
        argv: &[
            "text2wave",
            "-o",
            "{out_file}",
            "-eval",
            "(begin (voice_{voice}) (Parameter.set 'Duration_Stretch {length}))",
            "{text_file}",
        ],
        voice: Some("kal_diphone"),
        wpm: None,
        pitch: None,
    },
    Preset {
        name: "piper",
        argv: &["piper", "-m", "{model}", "-f", "{out_file}", "--length-scale", "{length}"],
        voice: None,
        wpm: None,
        pitch: None,
    },
];

/// Beyond these, nothing can be understood or nobody would wait.
pub(super) const PROGRAM_LIMITS: &[Limit<Program>] = &[
    ("speed", 0.25, 4.0, |p| p.speed),
    ("semitones", -24.0, 24.0, |p| p.semitones),
    ("wpm", 20.0, 1000.0, |p| p.wpm.unwrap_or(175.0)),
    ("raw_hz", 4_000.0, 384_000.0, |p| p.raw_hz.unwrap_or(16_000) as f32),
    ("timeout_s", 1.0, 3600.0, |p| p.timeout_s as f32),
];

/// As [`PROGRAM_LIMITS`].
pub(super) const SERVER_LIMITS: &[Limit<Server>] = &[
    ("speed", 0.25, 4.0, |s| s.speed),
    ("pcm_hz", 4_000.0, 384_000.0, |s| s.pcm_hz.unwrap_or(24_000) as f32),
    ("timeout_s", 1.0, 3600.0, |s| s.timeout_s as f32),
    ("attempts", 1.0, 20.0, |s| s.attempts as f32),
    ("wait_s", 0.0, 60.0, |s| s.wait_s),
    ("max_parallel", 1.0, 256.0, |s| s.max_parallel as f32),
];

/// A setting that is wrong, what is wrong with it, and the way out.
pub(super) type Fault = (&'static str, String, String);

impl Program {
    /// Whether the program is there: a path that leads to a file, or a name in `PATH`.
    pub fn is_installed(&self) -> bool {
        let Some(program) = self.argv.first() else { return false };
        if program.contains(['/', '\\']) {
            return Path::new(program).is_file();
        }
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path)
            .any(|folder| [program.clone(), format!("{program}.exe")].iter().any(|name| folder.join(name).is_file()))
    }
    /// Fills in what the preset says, and checks the rest; `folder` is the profile's.
    pub(super) fn settle(&mut self, folder: &Path) -> Result<(), Fault> {
        if let Some(name) = self.preset.clone() {
            self.fill_from(preset(&name)?);
        }
        let known = PRESETS.iter().map(|preset| preset.name).collect::<Vec<_>>().join(", ");
        if self.argv.first().is_none_or(String::is_empty) {
            let hint = format!("write `argv = [\"program\", \"its arguments\"]` or `preset`, one of {known}");
            return Err(("argv", "the voice does not say which program speaks it".to_owned(), hint));
        }
        for argument in &self.argv {
            self.check(argument)?;
        }
        let counted = |path: &String| path.contains('/') && Path::new(path).is_relative();
        for path in self.argv.first_mut().into_iter().chain(&mut self.model).filter(|path| counted(path)) {
            *path = folder.join(&*path).to_string_lossy().into_owned();
        }
        Ok(())
    }

    fn fill_from(&mut self, preset: &Preset) {
        if self.argv.is_empty() {
            self.argv = preset.argv.iter().map(|&argument| argument.to_owned()).collect();
        }
        self.voice = self.voice.take().or(preset.voice.map(str::to_owned));
        self.wpm = self.wpm.or(preset.wpm);
        if let Some([usual, step, least, most]) = preset.pitch {
            self.pitch = self.pitch.or(Some(usual));
            self.pitch_step = self.pitch_step.or(Some(step));
            self.pitch_limits = self.pitch_limits.or(Some([least, most]));
        }
    }

    /// Whether an argument's placeholders are known, and mean something here.
    fn check(&self, argument: &str) -> Result<(), Fault> {
        let names = || PLACEHOLDERS.iter().map(|(name, _)| *name);
        let all = names().map(|name| format!("{{{name}}}")).collect::<Vec<_>>().join(", ");
        let value = |name: &str| -> Result<String, (String, String)> {
            let Some((_, changes)) = PLACEHOLDERS.iter().find(|(known, _)| *known == name) else {
                let meant =
                    closest(name, names()).map_or(String::new(), |meant| format!("did you mean `{{{meant}}}`? "));
                let hint = format!("{meant}The placeholders are {all}; a brace itself is written twice");
                return Err((format!("there is no placeholder `{{{name}}}`"), hint));
            };
            if *changes && self.mode == Mode::Lines {
                let hint = "in this mode it is a field of every request; leave it out of `argv`".to_owned();
                return Err((format!("`{{{name}}}` changes with each line, and `mode` is \"lines\""), hint));
            }
            let missing = match name {
                "voice" => self.voice.is_none(),
                "model" => self.model.is_none(),
                "wpm" => self.wpm.is_none(),
                "pitch" => self.pitch.is_none(),
                _ => false,
            };
            if missing {
                return Err((format!("`{{{name}}}` is used, and `{name}` is not set"), format!("set `{name}`")));
            }
            Ok(String::new())
        };
        fill(argument, value).map(|_| ()).map_err(|(message, hint)| ("argv", message, hint))
    }

    /// The settings that can be heard; the others as if nothing had been said.
    #[must_use]
    pub fn heard(&self) -> Self {
        let usual = Self::default();
        Self {
            preset: None,
            timeout_s: usual.timeout_s,
            max_parallel: usual.max_parallel,
            trust_sizes: usual.trust_sizes,
            // Where a file lies is not heard; what is in it is in the fingerprint.
            argv: self.argv.iter().map(|argument| file_name(argument)).collect(),
            model: self.model.as_deref().map(file_name),
            ..self.clone()
        }
    }
}

fn file_name(path: &str) -> String {
    let path = Path::new(path);
    let name = if path.is_absolute() { path.file_name() } else { None };
    name.unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn preset(name: &str) -> Result<&'static Preset, Fault> {
    let names = || PRESETS.iter().map(|preset| preset.name);
    PRESETS.iter().find(|preset| preset.name == name).ok_or_else(|| {
        let meant = closest(name, names()).map_or(String::new(), |meant| format!("did you mean `{meant}`? "));
        let hint = format!("{meant}The presets are {}", names().collect::<Vec<_>>().join(", "));
        ("preset", format!("there is no preset `{name}`"), hint)
    })
}

impl Server {
    pub(super) fn check(&self) -> Result<(), Fault> {
        let rest = self.base.strip_prefix("http://").or(self.base.strip_prefix("https://"));
        let whole = rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'));
        if !whole || self.base.contains(|c: char| c.is_whitespace() || c.is_control()) {
            let hint = "write for example `base = \"http://localhost:8880/v1\"`".to_owned();
            return Err(("base", format!("`{}` is not the address of a server", self.base), hint));
        }
        if rest.and_then(|rest| rest.split('/').next()).is_some_and(|host| host.contains('@')) {
            let hint = "name an environment variable that holds it with `key_env`".to_owned();
            return Err(("base", "a key must not stand in the address".to_owned(), hint));
        }
        Ok(())
    }

    /// Where requests go.
    pub fn address(&self) -> String {
        format!("{}/audio/speech", self.base.trim_end_matches('/'))
    }

    /// The settings that can be heard; the others as if nothing had been said.
    #[must_use]
    pub fn heard(&self) -> Self {
        let Self { timeout_s, attempts, wait_s, max_parallel, trust_sizes, cast, key_env, .. } = Self::default();
        Self { timeout_s, attempts, wait_s, max_parallel, trust_sizes, cast, key_env, ..self.clone() }
    }
}

/// A template with its `{names}` replaced; `{{` and `}}` are braces. A brace that opens nothing stays as it is.
///
/// # Errors
/// The first that `value` gives.
pub fn fill<E>(template: &str, value: impl Fn(&str) -> Result<String, E>) -> Result<String, E> {
    let (mut text, mut rest) = (String::new(), template);
    while let Some(at) = rest.find(['{', '}']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let name = rest.strip_prefix('{').and_then(|inner| Some(&inner[..inner.find('}')?]));
        if rest.starts_with("{{") || rest.starts_with("}}") {
            text.push_str(&rest[..1]);
            rest = &rest[2..];
        } else if let Some(name) = name.filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_')) {
            text.push_str(&value(name)?);
            rest = &rest[name.len() + 2..];
        } else {
            text.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    text.push_str(rest);
    Ok(text)
}
