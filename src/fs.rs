//! The file system, wrapped once: every failure names its path, every write is whole or absent.

use crate::note::Note;
use anyhow::{Context, Result};
use std::io::{Read, Write};
use std::path::Path;

/// How the names of temporary files begin.
const PREFIX: &str = ".dramatis-";
/// How the names of temporary files end.
const SUFFIX: &str = ".partial";

/// How the lock in a folder of [`Scratch`] is called.
const LOCK: &str = ".lock";

/// A folder for as long as this program needs it. A killed run leaves its own behind, and the next one removes it: a
/// lock tells it from the folders of the living.
#[derive(Debug)]
pub struct Scratch {
    // Closed first: some systems do not remove a folder with an open file in it.
    _lock: std::fs::File,
    folder: tempfile::TempDir,
}

impl Scratch {
    /// Makes a folder among the system's temporary files whose name begins with `prefix`.
    ///
    /// # Errors
    /// When the system gives no folder.
    pub fn new(prefix: &str) -> std::io::Result<Self> {
        sweep_scratch(&std::env::temp_dir(), prefix);
        let folder = tempfile::Builder::new().prefix(prefix).tempdir()?;
        let lock = std::fs::File::create(folder.path().join(LOCK))?;
        // A file system without locks gives an error: then sweeping leaves the folder alone as well.
        let _ = lock.lock();
        Ok(Self { _lock: lock, folder })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// Removes the folders with this prefix that nobody holds. One that is a minute old and has no lock yet is being made.
fn sweep_scratch(among: &Path, prefix: &str) {
    const BEING_MADE: std::time::Duration = std::time::Duration::from_secs(60);
    for entry in std::fs::read_dir(among).into_iter().flatten().flatten() {
        let ours = entry.file_name().to_string_lossy().starts_with(prefix);
        // A link by that name leads elsewhere, and stays.
        let Ok(meta) = entry.metadata() else { continue };
        if !ours || !meta.is_dir() {
            continue;
        }
        let left = match std::fs::File::open(entry.path().join(LOCK)) {
            Ok(lock) => lock.try_lock().is_ok(),
            Err(_) => meta.modified().is_ok_and(|then| then.elapsed().is_ok_and(|age| age > BEING_MADE)),
        };
        if left {
            // A folder that cannot be removed, another person's for instance, harms nobody.
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// Reads a whole file, refusing one larger than `limit_bytes`.
///
/// # Errors
/// A [`Note`] that names the path when it does not exist, is a folder, is too large or cannot be read.
pub fn read(path: &Path, limit_bytes: u64) -> Result<Vec<u8>> {
    let meta = std::fs::metadata(path).map_err(|cause| failed("read", path, &cause))?;
    if meta.is_dir() {
        return Err(Note::error("this is a folder, and a file was expected").at(path).into());
    }
    let too_large = |bytes: u64| {
        let (has, limit) = (bytes / 1_000_000, limit_bytes / 1_000_000);
        Note::error(format!("the file has {has} MB; the limit is {limit} MB"))
            .at(path)
            .hint("split it into one file a chapter and give the folder")
    };
    if meta.len() > limit_bytes {
        return Err(too_large(meta.len()).into());
    }
    // A device or a pipe has no length, and may have no end.
    let mut bytes = Vec::with_capacity(meta.len() as usize);
    let file = std::fs::File::open(path).map_err(|cause| failed("read", path, &cause))?;
    file.take(limit_bytes + 1).read_to_end(&mut bytes).map_err(|cause| failed("read", path, &cause))?;
    if bytes.len() as u64 > limit_bytes {
        return Err(too_large(bytes.len() as u64).into());
    }
    Ok(bytes)
}

/// Reads all of standard input, refusing more than `limit_bytes`.
///
/// # Errors
/// A [`Note`] when it is larger or cannot be read.
pub fn read_input(limit_bytes: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let stdin = std::io::stdin().lock();
    stdin.take(limit_bytes + 1).read_to_end(&mut bytes).context("standard input cannot be read")?;
    if bytes.len() as u64 > limit_bytes {
        let limit = limit_bytes / 1_000_000;
        return Err(Note::error(format!("standard input has more than {limit} MB, which is the limit")).into());
    }
    Ok(bytes)
}

/// Writes a whole file: under a temporary name beside it, synced, then renamed.
///
/// # Errors
/// A [`Note`] that names the path; the file that stood there before is untouched then.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = begin(path)?;
    file.as_file_mut().write_all(bytes).map_err(|cause| failed("write", path, &cause))?;
    finish(file, path)
}

/// Opens a temporary file beside `path`, to be written and then given to [`finish`]. It vanishes when dropped.
///
/// # Errors
/// A [`Note`] that names the path when its folder cannot be made or written.
pub fn begin(path: &Path) -> Result<tempfile::NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    create_dir(folder)?;
    begin_in(folder)
}

/// Opens a temporary file in a folder that exists. It is locked as long as it is open, so that [`sweep`] can tell the
/// files of a killed process from those of a living one.
///
/// # Errors
/// A [`Note`] that names the folder when it cannot be written.
pub fn begin_in(folder: &Path) -> Result<tempfile::NamedTempFile> {
    loop {
        let file = temporary().tempfile_in(folder).map_err(|cause| failed("write", folder, &cause))?;
        // A file system without locks gives an error: then sweeping leaves the file alone as well.
        let locked = file.as_file().lock().is_ok();
        // Between its making and its locking another process may have swept the file away.
        if !locked || file.path().exists() {
            return Ok(file);
        }
    }
}

/// How temporary files are named and protected: like any new file, not for the owner alone.
fn temporary() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666)); // Less what the umask takes away.
    }
    builder
}

/// Removes the temporary files that killed runs left in a folder; those that a living process still writes stay.
pub fn sweep(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        if name.starts_with(PREFIX)
            && name.ends_with(SUFFIX)
            && let Ok(file) = std::fs::File::open(entry.path())
            && file.try_lock().is_ok()
        {
            // A file that cannot be removed harms nobody.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Syncs a file from [`begin`] and gives it its final name in one step.
///
/// # Errors
/// A [`Note`] that names the path.
pub fn finish(file: tempfile::NamedTempFile, path: &Path) -> Result<()> {
    file.as_file().sync_all().map_err(|cause| failed("write", path, &cause))?;
    finish_unsynced(file, path)
}

/// Gives a file from [`begin`] its final name in one step, for files whose reader notices when a power cut damaged them.
///
/// # Errors
/// A [`Note`] that names the path.
pub fn finish_unsynced(file: tempfile::NamedTempFile, path: &Path) -> Result<()> {
    file.persist(path).map_err(|cause| failed("write", path, &cause.error))?;
    Ok(())
}

/// The paths in a folder, in order of their names.
///
/// # Errors
/// A [`Note`] that names the folder.
pub fn list(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    let entries = std::fs::read_dir(folder).and_then(|entries| entries.collect::<std::io::Result<Vec<_>>>());
    let mut paths: Vec<_> =
        entries.map_err(|cause| failed("read", folder, &cause))?.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

/// Removes a file; that there is none is no failure.
///
/// # Errors
/// A [`Note`] that names the path.
pub fn remove(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Err(failed("replace", path, &cause).into()),
        _ => Ok(()),
    }
}

/// Makes a folder and those above it.
///
/// # Errors
/// A [`Note`] that names the path.
pub fn create_dir(path: &Path) -> Result<()> {
    std::fs::create_dir_all(path).map_err(|cause| failed("make", path, &cause).into())
}

/// The note for an input or output error on a path, with a way out where one is known.
pub fn failed(verb: &str, path: &Path, cause: &std::io::Error) -> Note {
    use std::io::ErrorKind;
    let note = Note::error(format!("cannot {verb} this: {}", plain(cause))).at(path);
    match cause.kind() {
        ErrorKind::NotFound => note.hint("check the spelling of the path"),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => {
            note.hint("a file stands where a folder is needed; choose another folder with `-o FOLDER`")
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            note.hint("choose a folder you may write to with `-o FOLDER`, or change its permissions")
        }
        ErrorKind::StorageFull => note.hint("free some space and run the same command again: finished work is kept"),
        _ => note,
    }
}

/// The system's message without its number: `No such file or directory`.
fn plain(cause: &std::io::Error) -> String {
    let text = cause.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

/// Adds the path to any error of an operation on it.
///
/// # Errors
/// The same error, with the path said.
pub fn naming<T, E>(path: &Path, result: std::result::Result<T, E>) -> Result<T>
where
    std::result::Result<T, E>: Context<T, E>,
{
    result.with_context(|| format!("at {}", path.display()))
}
