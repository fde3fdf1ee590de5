//! Getting voices: from a file, a folder, an archive, an address or a name in the catalogue to profiles in the user's
//! folder of voices, measured and with their licence.
//!
//! Everything is done in a folder under a temporary name beside its final place, which is renamed at the end: a voice is
//! installed whole or not at all. What was downloaded in part is kept elsewhere, to be gone on with.

mod address;
mod catalogue;
mod download;
mod kinds;
mod profile;
mod tar;
mod unpack;

pub use address::{checked, redirected};
pub use catalogue::{Catalogue, Entry, load as load_catalogue};
pub use download::{Fetched, Part, Rules, fetch, megabytes, sha256};
pub use profile::{Speakers, table_of};
pub use unpack::unpack;

use crate::engine;
use crate::fs;
use crate::note::Note;
use crate::portrait;
use crate::voice::measured::Measured;
use crate::voice::{self, RECORD_NAME, Voice};
use anyhow::{Context, Result};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};

/// What is to be installed, and where.
#[derive(Debug)]
pub struct Order<'a> {
    /// A path, an address, or a name in the catalogue.
    pub source: &'a str,
    /// What it is to be called; by the source's name if left out.
    pub name: Option<&'a str>,
    /// Which speakers of a model become voices.
    pub speakers: &'a Speakers,
    /// Its licence, where a person knows better.
    pub license: Option<&'a str>,
    /// What names stand for.
    pub catalogue: &'a Catalogue,
    /// The folder of installed voices.
    pub folder: &'a Path,
    /// Where what comes in is kept until it is whole.
    pub downloads: &'a Path,
    /// How patient it is.
    pub rules: &'a Rules,
    /// How many voices are measured at once.
    pub threads: usize,
}

/// What was installed; lies beside the profiles.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Where it came from.
    pub source: String,
    /// Its licence as far as it was told.
    pub license: String,
    /// Every file but the profiles.
    pub files: Vec<Kept>,
    /// The ids of its voices.
    pub voices: Vec<String>,
}

/// A file that was installed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// Its path in the folder.
    pub name: String,
    /// Its length.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
}

/// What became of an order.
#[derive(Debug, Clone, PartialEq)]
pub struct Installed {
    /// The folder.
    pub folder: PathBuf,
    /// What is known of it.
    pub record: Record,
    /// Its voices.
    pub voices: Vec<Voice>,
    /// Speakers that were not made voices.
    pub left_out: usize,
    /// Files that were fetched without a checksum to compare with.
    pub unchecked: Vec<String>,
    /// Bytes that an earlier attempt had left.
    pub resumed_bytes: u64,
}

/// Told while something is installed.
pub trait Watch: Sync {
    /// A file comes in: its name, how much is there, how much there will be.
    fn fetched(&self, name: &str, have: u64, total: Option<u64>);
    /// A voice was measured: how many of how many.
    fn measured(&self, count: usize, of: usize);
}

/// Installs voices.
///
/// # Errors
/// A [`Note`] for whatever keeps them from coming, from being whole, or from speaking; nothing is left behind then.
pub fn install(order: &Order, watch: &dyn Watch) -> Result<Installed> {
    fs::create_dir(order.folder)?;
    sweep(order.folder);
    let name = name_of(order)?;
    let home = order.folder.join(&name);
    if home.exists() {
        let note = Note::error(format!("`{name}` is installed already")).at(&home);
        let hint = format!("`dramatis voices remove {name}` first, or give this another name with `--name`");
        return Err(note.hint(hint).into());
    }
    let staging = Staging::new(order.folder)?;
    let gathered = gather(order, staging.path(), watch)?;
    let found = kinds::find(staging.path())?;
    let (drafts, left_out) = profile::drafts(staging.path(), &found, order.speakers)?;
    let license = license(order, &gathered, staging.path());
    let mut ids = taken(order.folder)?;
    let drafts: Vec<(String, profile::Draft)> =
        drafts.into_iter().map(|draft| (fresh(&draft.id, &name, &mut ids), draft)).collect();
    write_profiles(order, &drafts, &license, staging.path(), watch)?;
    let record = Record {
        source: order.source.to_owned(),
        license,
        files: kept(staging.path())?,
        voices: drafts.into_iter().map(|(id, _)| id).collect(),
    };
    fs::write(&staging.path().join(RECORD_NAME), &serde_json::to_vec_pretty(&record)?)?;
    staging.settle(&home)?;
    let voices = record.voices.iter().map(|id| voice::read(&home.join(format!("{id}.toml")))).collect::<Result<_>>()?;
    let (unchecked, resumed_bytes) = (gathered.unchecked, gathered.resumed_bytes);
    Ok(Installed { folder: home, record, voices, left_out, unchecked, resumed_bytes })
}

/// A folder that is filled under a temporary name, and locked by a file in it as long as it is.
struct Staging {
    folder: tempfile::TempDir,
    lock: File,
}

/// The names of such folders, and of the file in them.
const PREFIX: &str = ".dramatis-";
const LOCK_NAME: &str = ".lock";

impl Staging {
    fn new(beside: &Path) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(beside);
        let folder = folder.map_err(|cause| fs::failed("write", beside, &cause))?;
        let path = folder.path().join(LOCK_NAME);
        let lock = File::create(&path).map_err(|cause| fs::failed("write", &path, &cause))?;
        // Where a file system knows no locks, another run's sweep is held off by the error that it gets as well.
        let _ = lock.lock();
        Ok(Self { folder, lock })
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn settle(self, home: &Path) -> Result<()> {
        fs::remove(&self.path().join(LOCK_NAME))?;
        drop(self.lock);
        #[cfg(unix)]
        {
            // Temporary folders are for their owner alone, voices for whoever may read the folder around them.
            use std::os::unix::fs::PermissionsExt;
            let open = std::fs::Permissions::from_mode(0o755);
            let folder = self.folder.path();
            std::fs::set_permissions(folder, open).map_err(|cause| fs::failed("write", folder, &cause))?;
        }
        std::fs::rename(self.folder.path(), home).map_err(|cause| fs::failed("write", home, &cause))?;
        // It has another name now: there is nothing left to remove.
        let _ = self.folder.keep();
        Ok(())
    }
}

/// Removes what killed runs left half-installed; what a living one still fills stays.
fn sweep(folder: &Path) {
    for path in fs::list(folder).unwrap_or_default() {
        let ours = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(PREFIX));
        let Some(lock) = File::open(path.join(LOCK_NAME)).ok().filter(|_| ours) else { continue };
        if lock.try_lock().is_ok() {
            // What cannot be removed harms nobody.
            let _ = std::fs::remove_dir_all(&path);
        }
    }
}

/// What an order's folder is called.
fn name_of(order: &Order) -> Result<String> {
    if let Some(name) = order.name {
        return match profile::id(name) {
            id if id == name => Ok(id),
            id => {
                let message = format!("`{name}` cannot be the name of a voice");
                Err(Note::error(message).hint(format!("take small letters, digits and `-`, such as `{id}`")).into())
            }
        };
    }
    let last = order.source.trim_end_matches(['/', '\\']).rsplit(['/', '\\']).next().unwrap_or_default();
    let last = last.split(['?', '#']).next().unwrap_or_default();
    let ends = [".tar.gz", ".tgz", ".zip", ".onnx", ".flitevox"];
    let stem = ends.iter().find_map(|end| last.strip_suffix(end)).unwrap_or(last);
    Ok(profile::id(stem))
}

/// What came together for an order.
#[derive(Default)]
struct Gathered {
    license: Option<String>,
    unchecked: Vec<String>,
    resumed_bytes: u64,
}

fn gather(order: &Order, into: &Path, watch: &dyn Watch) -> Result<Gathered> {
    let mut gathered = Gathered::default();
    if address::is_address(order.source) {
        for part in parts_of(order.source)? {
            take(order, &part, into, watch, &mut gathered)?;
        }
    } else if Path::new(order.source).exists() {
        take_local(Path::new(order.source), into)?;
    } else {
        let entry = order.catalogue.find(order.source)?;
        gathered.license = Some(entry.license.clone());
        for file in &entry.files {
            let (size_bytes, sha256) = (file.size_bytes, file.sha256.clone());
            let part = Part { url: file.url.clone(), size_bytes, sha256, optional: file.optional };
            take(order, &part, into, watch, &mut gathered)?;
        }
    }
    Ok(gathered)
}

/// What belongs to an address: a Piper model has its table beside it, and most often a page about it.
fn parts_of(source: &str) -> Result<Vec<Part>> {
    let part = |url: String, optional| Part { url, optional, ..Part::default() };
    let uri = checked(source)?;
    let name = address::file_name(&uri);
    if name.is_some_and(|name| name.ends_with(".onnx")) {
        let (bare, query) = source.split_once('?').map_or((source, String::new()), |(a, b)| (a, format!("?{b}")));
        let folder = bare.rsplit_once('/').map_or("", |(folder, _)| folder);
        return Ok(vec![
            // The small ones first: what is wrong with them is known before the large one comes.
            part(format!("{bare}.json{query}"), false),
            part(format!("{folder}/MODEL_CARD{query}"), true),
            part(source.to_owned(), false),
        ]);
    }
    Ok(vec![part(source.to_owned(), false)])
}

/// Fetches one part, and unpacks it where it is an archive. A catalogue on this machine may name files on it.
fn take(order: &Order, part: &Part, into: &Path, watch: &dyn Watch, gathered: &mut Gathered) -> Result<()> {
    if !address::is_address(&part.url) {
        let path = Path::new(&part.url);
        if part.optional && !path.exists() {
            return Ok(());
        }
        take_local(path, into)?;
        return check_local(part, &into.join(path.file_name().unwrap_or_default()));
    }
    let name = address::file_name(&checked(&part.url)?);
    let path = into.join(name.as_deref().unwrap_or("voice"));
    if path.exists() {
        return Err(Note::error(format!("two of its files are called `{}`", path.display())).into());
    }
    let told: download::Told = &|name, have, total| watch.fetched(name, have, total);
    let Some(fetched) = fetch(part, &path, order.downloads, order.rules, told)? else { return Ok(()) };
    gathered.resumed_bytes += fetched.resumed_bytes;
    if part.sha256.is_none() {
        gathered.unchecked.push(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
    }
    open(&path, into)
}

/// Size and checksum of a file that a catalogue on this machine names.
fn check_local(part: &Part, path: &Path) -> Result<()> {
    // An archive was unpacked, and lies no longer there.
    let path = if path.is_file() { path } else { Path::new(&part.url) };
    let bytes = std::fs::metadata(path).map_err(|cause| fs::failed("read", path, &cause))?.len();
    let sum = sha256(path)?;
    let size_is_right = part.size_bytes.is_none_or(|size| size == bytes);
    if size_is_right && part.sha256.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(&sum)) {
        return Ok(());
    }
    let note = Note::error("this is not the file that the catalogue means").at(&part.url);
    Err(note.hint(format!("it has {bytes} bytes and the SHA-256 {sum}: nothing was installed")).into())
}

/// Unpacks what is an archive.
fn open(path: &Path, into: &Path) -> Result<()> {
    if unpack::is_archive(path)? {
        unpack(path, into)?;
        fs::remove(path)?;
    }
    Ok(())
}

/// Takes a copy of a file, with what belongs to it, or of a folder's files.
fn take_local(source: &Path, into: &Path) -> Result<()> {
    if source.is_dir() {
        for path in kinds::files(source)? {
            copy(&path, &into.join(path.strip_prefix(source).unwrap_or(&path)))?;
        }
        return Ok(());
    }
    if unpack::is_archive(source)? {
        return unpack(source, into);
    }
    if !kinds::is_wanted(source) {
        let note = Note::error("this file is no part of a voice").at(source);
        return Err(note.hint("name a `.onnx`, a `.flitevox`, a `.zip`, a `.tar.gz`, or a folder").into());
    }
    let folder = source.parent().unwrap_or(Path::new(""));
    let beside = [kinds::table_of(source), folder.join("MODEL_CARD"), folder.join("LICENSE")];
    for path in beside.iter().filter(|path| path.is_file()).map(PathBuf::as_path).chain([source]) {
        copy(path, &into.join(path.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir(folder)?;
    }
    std::fs::copy(from, to).map_err(|cause| fs::failed("read", from, &cause))?;
    Ok(())
}

/// The licence: as a person says, as the catalogue says, as the files tell.
fn license(order: &Order, gathered: &Gathered, folder: &Path) -> String {
    let told = order.license.map(str::to_owned).or_else(|| gathered.license.clone()).or_else(|| read_license(folder));
    told.unwrap_or_else(|| "not told; ask those it came from before you pass on what it speaks".to_owned())
}

fn read_license(folder: &Path) -> Option<String> {
    let files = kinds::files(folder).ok()?;
    let named = |begin: &str| {
        let is =
            |path: &&PathBuf| path.file_name().is_some_and(|n| n.to_string_lossy().to_lowercase().starts_with(begin));
        let path = files.iter().find(is)?;
        fs::read(path, 1_000_000).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    };
    let card = named("model_card").and_then(|card| {
        let field = |name: &str| {
            let line = card.lines().map(|line| line.trim_start_matches(['*', '-', ' ', '\t']));
            line.filter_map(|line| line.split_once(':')).find(|(key, _)| key.trim().eq_ignore_ascii_case(name))
        };
        let of = |name: &str| field(name).map(|(_, value)| value.trim().to_owned()).filter(|value| !value.is_empty());
        match (of("License"), of("URL")) {
            (Some(license), Some(url)) => Some(format!("{license} ({url})")),
            (license, _) => license,
        }
    });
    let first = |text: String| text.lines().map(str::trim).find(|line| !line.is_empty()).map(str::to_owned);
    card.or_else(|| named("license").or_else(|| named("licence")).or_else(|| named("copying")).and_then(first))
        .map(|license| profile::plain(&license))
}

/// The ids that are taken: those of the program and of what is installed.
fn taken(folder: &Path) -> Result<BTreeSet<String>> {
    let stem = |path: PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let own = voice::load_with(None, None)?.into_iter().map(|voice| voice.id);
    Ok(voice::profiles_in(folder)?.into_iter().filter_map(stem).chain(own).collect())
}

/// An id that nobody has: the one wanted, else with the name of the whole, else with a number.
fn fresh(wanted: &str, name: &str, taken: &mut BTreeSet<String>) -> String {
    let longer = format!("{name}-{wanted}");
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    let mut ids = [wanted.to_owned(), longer].into_iter().chain(numbered);
    let id = ids.find(|id| !taken.contains(id)).unwrap_or_default();
    taken.insert(id.clone());
    id
}

/// Writes the profiles, lets each voice speak, and writes them again with what was measured.
fn write_profiles(
    order: &Order,
    drafts: &[(String, profile::Draft)],
    license: &str,
    folder: &Path,
    watch: &dyn Watch,
) -> Result<()> {
    let path = |id: &str| folder.join(format!("{id}.toml"));
    for (id, draft) in drafts {
        fs::write(&path(id), draft.text(license, order.source, None).as_bytes())?;
    }
    let voices = drafts.iter().map(|(id, _)| voice::read(&path(id))).collect::<Result<Vec<Voice>>>()?;
    let done = std::sync::atomic::AtomicUsize::new(0);
    let all = measure(&voices, order.threads, &|| {
        let count = done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        watch.measured(count, voices.len());
    })?;
    for ((id, draft), measured) in drafts.iter().zip(&all) {
        fs::write(&path(id), draft.text(license, order.source, measured.as_ref()).as_bytes())?;
    }
    Ok(())
}

/// Lets voices speak, and measures them; parallel to `voices`, `None` for those without pitch.
///
/// # Errors
/// What keeps one of them from speaking.
pub fn measure(voices: &[Voice], threads: usize, done: &(dyn Fn() + Sync)) -> Result<Vec<Option<Measured>>> {
    let names: BTreeSet<&str> = voices.iter().map(|voice| voice.engine.as_str()).collect();
    let engines = names.into_iter().map(engine::open).collect::<Result<Vec<_>>>()?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.max(1)).build();
    let pool = pool.context("the system does not give this many threads")?;
    let one = |voice: &Voice| {
        let engine = engines.iter().find(|engine| engine.name() == voice.engine);
        let engine = engine.context("an engine is not open")?;
        engine.prepare(voice)?;
        let measured = portrait::measure(voice, engine.as_ref())?;
        done();
        Ok(measured)
    };
    pool.install(|| voices.par_iter().map(one).collect())
}

fn kept(folder: &Path) -> Result<Vec<Kept>> {
    let one = |path: PathBuf| {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let bytes = std::fs::metadata(&path).map_err(|cause| fs::failed("read", &path, &cause))?.len();
        Ok(Kept { name, bytes, sha256: sha256(&path)? })
    };
    kinds::files(folder)?.into_iter().map(one).collect()
}

/// What was installed in a folder: names and records, in order. A record that cannot be read is none.
///
/// # Errors
/// A [`Note`] for a folder that cannot be read.
pub fn installed(folder: &Path) -> Result<Vec<(String, Record)>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let one = |path: PathBuf| {
        let bytes = std::fs::read(path.join(RECORD_NAME)).ok()?;
        let name = path.file_name()?.to_str()?.to_owned();
        (!name.starts_with('.')).then_some((name, serde_json::from_slice(&bytes).ok()?))
    };
    Ok(fs::list(folder)?.into_iter().filter_map(one).collect())
}

/// Removes what was installed under a name, or one voice of it: with its last voice the whole goes. Gives what was
/// removed, and how many bytes.
///
/// # Errors
/// A [`Note`] for a name that nothing was installed by.
pub fn remove(folder: &Path, name: &str) -> Result<(Vec<String>, u64)> {
    let all = installed(folder)?;
    if let Some((_, record)) = all.iter().find(|(own, _)| own == name) {
        return drop_whole(folder, name, record);
    }
    if let Some((own, record)) = all.iter().find(|(_, record)| record.voices.iter().any(|id| id == name)) {
        if record.voices.len() == 1 {
            return drop_whole(folder, own, record);
        }
        let home = folder.join(own);
        let voices = record.voices.iter().filter(|id| *id != name).cloned().collect();
        let left = Record { voices, ..record.clone() };
        fs::write(&home.join(RECORD_NAME), &serde_json::to_vec_pretty(&left)?)?;
        fs::remove(&home.join(format!("{name}.toml")))?;
        return Ok((vec![name.to_owned()], 0));
    }
    let list: Vec<&str> = all.iter().map(|(own, _)| own.as_str()).collect();
    let hint = match list.is_empty() {
        true => "nothing was; the program's own voices and those of a project's folder are not removed".to_owned(),
        false => format!("what was: {}", list.join(", ")),
    };
    Err(Note::error(format!("no voice was installed as `{name}`")).hint(hint).into())
}

/// Gives a folder a name that is no voice's, so that half of it is never seen, and removes it.
fn drop_whole(folder: &Path, name: &str, record: &Record) -> Result<(Vec<String>, u64)> {
    let (home, gone) = (folder.join(name), folder.join(format!("{PREFIX}removed-{name}")));
    let failed = |cause| fs::failed("remove", &home, &cause);
    std::fs::rename(&home, &gone).map_err(failed)?;
    std::fs::remove_dir_all(&gone).map_err(failed)?;
    Ok((record.voices.clone(), record.files.iter().map(|file| file.bytes).sum()))
}
