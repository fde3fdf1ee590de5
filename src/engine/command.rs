//! The engine `command`: any program that turns words into sound, called as the voice says.

use super::arguments::{self, Files};
use super::foreign::{self, Gate, Reading};
use super::lines::Pool;
use super::process::{self, Ended, Limits, Trouble};
use super::refusal::{begun, told};
use super::{Engine, Reach, Refusal, Utterance};
use crate::audio::Clip;
use crate::note::Note;
use crate::voice::Voice;
use crate::voice::outside::{Mode, Program};
use anyhow::Result;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The first and the last of a file, which are hashed where it is larger.
const HASHED_BYTES: u64 = 8 << 20;

/// The engine `command`.
#[derive(Default)]
struct Command {
    gates: Mutex<BTreeMap<Vec<String>, Arc<Gate>>>,
    pool: Pool,
}

/// Opens the engine.
///
/// # Errors
/// None; the type is that of all engines.
pub fn open() -> Result<Box<dyn Engine>> {
    Ok(Box::<Command>::default())
}

impl Engine for Command {
    fn name(&self) -> &'static str {
        "command"
    }

    fn fingerprint(&self) -> String {
        "command 1".to_owned()
    }

    fn prepare(&self, voice: &Voice) -> Result<String> {
        let program = settings(voice)?;
        let name = program.argv.first().map_or("", String::as_str);
        let path = find(name).ok_or_else(|| not_found(name, &voice.id))?;
        if !is_executable(&path) {
            let note = Note::error(format!("the program of the voice `{}` may not be run", voice.id)).at(&path);
            return Err(note.hint(format!("make it executable: `chmod +x {}`", path.display())).into());
        }
        // A script and a model are arguments like others.
        let files = program.argv.iter().skip(1).chain(&program.model).map(PathBuf::from).filter(|path| path.is_file());
        let marks: Vec<String> = [path].into_iter().chain(files).map(|path| mark(&path)).collect::<Result<_>>()?;
        Ok(marks.join(" "))
    }

    fn speak(&self, utterance: &Utterance) -> Result<Clip> {
        let voice = &utterance.voice;
        let program = settings(voice)?;
        let text = plain(&utterance.spoken.text);
        if !text.contains(char::is_alphanumeric) {
            return Ok(Clip { samples: Vec::new(), sample_rate_hz: program.raw_hz.unwrap_or(16_000) });
        }
        let spoken = self.gate(program).pass(|| match program.mode {
            Mode::Once => once(program, utterance, &text),
            Mode::Lines => self.pool.speak(program, utterance, &text),
        });
        Ok(spoken?)
    }

    fn max_parallel(&self) -> usize {
        usize::MAX
    }
}

impl Command {
    /// The door of all voices that run the same program.
    fn gate(&self, program: &Program) -> Arc<Gate> {
        let mut gates = self.gates.lock().unwrap_or_else(PoisonError::into_inner);
        let gate = gates.entry(program.argv.clone()).or_insert_with(|| Arc::new(Gate::new(program.max_parallel)));
        Arc::clone(gate)
    }
}

fn settings(voice: &Voice) -> Result<&Program> {
    let missing = || {
        Note::error(format!("the voice `{}` does not say which program speaks it", voice.id))
            .hint("give its profile a table `[command]` (docs/engines.md), or cast a voice that has one")
    };
    Ok(voice.command.as_ref().ok_or_else(missing)?)
}

/// A text without what no program reads.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim().to_owned()
}

/// One process for one line.
fn once(program: &Program, utterance: &Utterance, text: &str) -> Result<Clip, Refusal> {
    let name = who(program);
    let refuse = |message: String, hint: String, reach| Refusal {
        message: format!("{name} {message} for the line `{}`", begun(text)),
        hint,
        reach,
    };
    let disk = |cause: std::io::Error| Refusal {
        message: format!("the files for {name} cannot be made: {cause}"),
        hint: "make room in the folder for temporary files, or name another in TMPDIR".to_owned(),
        reach: Reach::Voice,
    };
    let folder = tempfile::Builder::new().prefix("dramatis-").tempdir().map_err(disk)?;
    let (text_path, out_path) = (folder.path().join("line.txt"), folder.path().join("line.wav"));
    let line = format!("{text}\n");
    let to_file = arguments::uses(program, "out_file");
    let mut input = line.clone().into_bytes();
    if arguments::uses(program, "text_file") || arguments::uses(program, "text") {
        input.clear();
        std::fs::write(&text_path, line).map_err(disk)?;
    }
    let files = Files { text: &text_path, out: &out_path };
    let argv = arguments::argv(program, Some((utterance, text, &files)));
    let limits = Limits {
        time: Duration::from_secs(program.timeout_s.into()),
        bytes: foreign::MOST_BYTES,
        file: to_file.then_some(out_path.as_path()),
    };
    let Ended { status, stdout, stderr } =
        process::run(&argv, &program.env, input, &limits).map_err(|trouble| trouble_of(program, text, trouble))?;
    if !status.success() {
        let by_hand = format!("try it by hand: `{}`", shown(&argv, folder.path()));
        return Err(refuse(format!("ended with {status}{}", saying(&stderr)), by_hand, Reach::Passing));
    }
    let bytes = if to_file { read_bounded(&out_path).unwrap_or_default() } else { stdout };
    if bytes.is_empty() {
        let what = if to_file { "wrote no sound into its file" } else { "wrote no sound to its standard output" };
        let by_hand = format!("try it by hand: `{}`", shown(&argv, folder.path()));
        return Err(refuse(format!("{what}{}", saying(&stderr)), by_hand, Reach::Passing));
    }
    foreign::clip(bytes, &name, text, reading(program))
}

pub(super) fn reading(program: &Program) -> Reading {
    Reading { raw_hz: program.raw_hz, trust_sizes: program.trust_sizes }
}

/// A program in messages.
pub(super) fn who(program: &Program) -> String {
    format!("the program `{}`", program.argv.first().map_or("", String::as_str))
}

/// What a program said before it failed, as the end of a clause.
pub(super) fn saying(stderr: &[u8]) -> String {
    let said = told(stderr);
    if said.is_empty() { said } else { format!(" (it says: {said})") }
}

/// Why a program gave nothing, for people.
pub(super) fn trouble_of(program: &Program, text: &str, trouble: Trouble) -> Refusal {
    let name = who(program);
    let line = begun(text);
    match trouble {
        Trouble::Start(cause) => Refusal {
            message: format!("{name} could not be started for the line `{line}`: {cause}"),
            hint: "see that it is installed and may be run, or write its whole path in `argv`".to_owned(),
            reach: match cause.kind() {
                ErrorKind::NotFound | ErrorKind::PermissionDenied => Reach::Voice,
                _ => Reach::Passing,
            },
        },
        Trouble::Late => Refusal {
            message: format!("{name} gave nothing within {} s for the line `{line}`, and was ended", program.timeout_s),
            hint: "raise `timeout_s` in the voice if it is slow; else try the line by hand".to_owned(),
            reach: Reach::Line,
        },
        Trouble::TooMuch => Refusal {
            message: format!(
                "{name} gave more than {} MB for the line `{line}`, and was ended",
                foreign::MOST_BYTES >> 20
            ),
            hint: "see that its arguments ask for the sound of this line alone".to_owned(),
            reach: Reach::Line,
        },
    }
}

/// The arguments as one could type them; the line's own files are gone by then.
fn shown(argv: &[String], folder: &Path) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,+@%{}".contains(c);
    let folder = format!("{}/", folder.display());
    let word = |argument: &String| {
        let argument = argument.replace(&folder, "");
        if !argument.is_empty() && argument.chars().all(plain) {
            argument
        } else {
            format!("'{}'", argument.replace('\'', "'\\''"))
        }
    };
    argv.iter().map(word).collect::<Vec<_>>().join(" ")
}

/// A file that a program wrote, when it is one and not too large.
pub(super) fn read_bounded(path: &Path) -> Option<Vec<u8>> {
    let whole = path.metadata().ok().filter(|meta| meta.is_file() && meta.len() <= foreign::MOST_BYTES)?;
    let mut bytes = Vec::with_capacity(whole.len() as usize);
    File::open(path).ok()?.take(foreign::MOST_BYTES).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn not_found(name: &str, voice: &str) -> Note {
    Note::error(format!("the program `{name}` of the voice `{voice}` was not found"))
        .hint("install it, or write its whole path in `argv`, or cast another voice")
}

/// The file of a program, as the system would find it.
fn find(name: &str) -> Option<PathBuf> {
    if name.contains(['/', '\\']) {
        return Some(PathBuf::from(name)).filter(|path| path.is_file());
    }
    let names = [name.to_owned(), format!("{name}{}", std::env::consts::EXE_SUFFIX)];
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let files = std::env::split_paths(&folders).flat_map(|folder| names.clone().map(|name| folder.join(name)));
    let mut found: Vec<PathBuf> = files.filter(|path| path.is_file()).collect();
    found.sort_by_key(|path| !is_executable(path));
    found.into_iter().next()
}

#[cfg(unix)]
fn is_executable(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|meta| meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(_path: &Path) -> bool {
    true
}

/// What tells a file from a later version of it: its name, its size, and a hash of its first and last 8 MB.
fn mark(path: &Path) -> Result<String> {
    let failed = |cause| crate::fs::failed("read", path, &cause);
    let mut file = File::open(path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    let mut bytes = Vec::new();
    file.by_ref().take(HASHED_BYTES).read_to_end(&mut bytes).map_err(failed)?;
    if length > HASHED_BYTES {
        file.seek(SeekFrom::Start(length.saturating_sub(HASHED_BYTES).max(HASHED_BYTES))).map_err(failed)?;
        file.take(HASHED_BYTES).read_to_end(&mut bytes).map_err(failed)?;
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok(format!("{name} {length} {}", &blake3::hash(&bytes).to_hex()[..16]))
}
